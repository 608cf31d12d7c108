/** Skin: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const skin = `
atopic dermatitis: atopic eczema; childhood eczema; itchy dry skin patches; AD skin; eczematous rash
contact dermatitis: nickel allergy; skin reaction to something touched; poison ivy; poison oak; allergic to metal
seborrhoeic dermatitis: dandruff; flaky scalp; scalp flakes | hand eczema = hand dermatitis
emollient: moisturiser; moisturizer; skin cream; greasy cream; moisturising cream
topical corticosteroid: steroid ointment; hydrocortisone ointment; steroid creams; TCS; topical steroids
topical corticosteroid: cortisone cream; betamethasone cream
topical calcineurin inhibitor: tacrolimus ointment; pimecrolimus cream
psoriasis: scaly skin disease; silvery scales; psoriatic
acne: zits; spots on the face; pimple; breakouts; bad skin; pimply | isotretinoin: Roaccutane; Accutane
topical retinoid: adapalene; tretinoin cream; Differin; retinoids on the skin
rosacea: red face with spots; flushing and red cheeks
hidradenitis suppurativa: boils in the armpits; HS boils; recurrent armpit boils; armpit boils
urticaria: welts; wheals; itchy bumps; nettlerash; weals
pruritus: itchiness; scratching all the time; itchy skin; itchy all over; itch all over; itching skin
xerosis: dry skin; flaky skin
cellulitis: hot red leg; red hot leg; infected skin; spreading skin infection; red swollen leg; infected leg
cellulitis: red spreading skin | erysipelas: St Anthony's fire
skin and soft tissue infection: SSTI; infected wound of the skin; skin infections; ABSSSI
necrotising fasciitis: flesh-eating bug; flesh-eating disease; nec fasc; necrotising soft tissue infection; NSTI
necrotising fasciitis: flesh-eating bacteria; nec fash
abscess: abscesses; pus pocket; pocket of pus; infected lump; pus-filled lump | furuncle = boil
carbuncle: cluster of boils | folliculitis: infected hair roots; razor bumps; infected hair follicle; hot tub rash
incision and drainage: I&D; lance a boil; lancing; open an abscess; drain the abscess; cut and drain
incision and drainage: draining an abscess; I and D
impetigo: crusty sores; golden crusts; honey-coloured crusts; school sore
staphylococcal scalded skin syndrome: SSSS; peeling skin in a baby
paronychia: infected nail; whitlow; infected nail fold; pus around the nail; infection round the nail
ingrown toenail = ingrowing toenail = onychocryptosis
onychomycosis: fungal nails; nail fungus; thick yellow toenails; toenail fungus; fungal toenail
tinea corporis: ringworm of the body | tinea capitis: scalp ringworm; ringworm of the scalp
tinea cruris: jock itch; groin fungus | tinea pedis: athletes foot; foot fungus; itchy between the toes
pityriasis versicolor = tinea versicolor | pityriasis rosea: herald patch
cutaneous candidiasis: yeast rash; thrush rash; candida skin rash; sweat rash
intertrigo: rash in the skin folds; sore skin folds; rash under the breasts
herpes zoster: zoster; shingles rash; zona; shingle | herpes labialis: cold sores; fever blister; lip herpes
herpes zoster ophthalmicus: shingles in the eye; shingles around the eye; eye shingles
molluscum contagiosum: water wart; pearly bumps; molluscum | verruca: warts; plantar warts; common warts
anogenital warts: warts down below; genital wart; condyloma; venereal warts
pediculosis capitis: nits; head louse; lice in the hair; hair lice; nit comb; louse
pediculosis pubis = pubic lice
scabies: itchy burrows; itchy at night in the family; mite infestation; night-time itch
crusted scabies = Norwegian scabies
insect bite: bug bites; bitten by an insect; mosquito bites; midge bites; insect sting; stung by a wasp
bed bug infestation: bed bugs; bedbugs; bedbug bites; bed bug bites | tick bite: bitten by a tick; tick on the skin
cutaneous larva migrans: creeping eruption; hookworm in the skin
myiasis: maggots in the skin; botfly; maggots in a wound | tungiasis: jiggers; sand fleas
vitiligo: white patches on the skin; loss of skin colour; leucoderma
melasma: brown patches on the face; chloasma; mask of pregnancy | alopecia areata: bald patches; patchy hair loss
androgenetic alopecia: male pattern baldness; going bald; thinning hair
alopecia: hair loss; losing hair; hair falling out; baldness
hyperhidrosis: sweats too much; excessive sweating; sweaty palms; sweaty armpits; too sweaty
night sweats: drenching sweats; soaking the sheets | erythema: redness; reddening
erythema nodosum: tender red lumps on the shins | erythema multiforme: target lesions; bull's-eye spots
erythema migrans: bull's-eye rash; bullseye rash; expanding rash after a tick bite; target rash after tick
Stevens-Johnson syndrome: SJS; toxic epidermal necrolysis; SJS/TEN; skin peeling from medicine
Stevens-Johnson syndrome: blistering drug rash | drug reaction with eosinophilia and systemic symptoms: DRESS
drug eruption: rash from a tablet; drug rash; rash from antibiotics; rash after amoxicillin; medication rash
drug eruption: rash from medicine | exanthem: viral rash; rash all over; spotty rash; viral rash in a child
non-blanching rash: glass test; tumbler test; rash that doesn't fade; rash that does not fade; rash doesn't blanch
non-blanching rash: rash won't fade with a glass
maculopapular rash: blotchy rash; measles-like rash; morbilliform rash; flat and raised red spots
bullous pemphigoid: big blisters in old people | pemphigus vulgaris: blisters in mouth and skin
vesicles: blisters; water blisters; fluid-filled bumps | lichen planus: purple itchy bumps
lichen sclerosus: white itchy vulva | keloid = keloid scar | hypertrophic scar: lumpy scar; raised scar
seborrhoeic keratosis: seborrhoeic wart; age wart; stuck-on brown lesion | epidermoid cyst = sebaceous cyst
lipoma: fatty lump; fat lump | skin tag = acrochordon | naevus: birth mark; beauty spot; birthmarks; nevus
infantile haemangioma: strawberry birthmark; strawberry naevus
port-wine stain = naevus flammeus = capillary malformation
sunburn: sunburnt; burnt by the sun; sunburned; too much sun
photosensitivity: sun allergy; rash in the sun; burns easily in the sun | miliaria = prickly heat = heat rash
chilblains = pernio = perniosis
diaper dermatitis: nappy dermatitis; sore bottom of a baby; diaper rash; napkin dermatitis; nappy rashes
infantile seborrhoeic dermatitis: cradle cap; scaly scalp of a baby
erythema toxicum = toxic erythema of the newborn
venous leg ulcer: leg ulcer; ulcer on the leg; weeping leg ulcer; ulcerated leg; venous ulcer
compression bandaging: tight leg bandages; compression bandages; four-layer bandage
pressure ulcer: pressure area; decubitus; pressure injuries; bedsores; skin breakdown; pressure damage
pressure ulcer: broken-down skin; decubiti; sacral sore
repositioning: turning the patient; two-hourly turns; turn in bed; turned in bed; pressure area care
skin lesion: skin spot; spot on the skin; lump on the skin; skin growth
phototherapy: UV treatment; light treatment; PUVA; narrowband UVB; UVB
cryotherapy: freezing a wart; liquid nitrogen; freeze off | skin biopsy: punch biopsy; shave biopsy
patch testing: patch test; allergy patches
`;
