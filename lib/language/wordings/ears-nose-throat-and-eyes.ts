/** Ears, nose, throat and eyes: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const earsNoseThroatAndEyes = `
acute otitis media: middle-ear infection; earache with fever; infected ear; ear infections; AOM
acute otitis media: red bulging eardrum; acute ear infection; infection of the middle ear; bulging drum
recurrent acute otitis media: repeated ear infections; keeps getting ear infections; recurrent ear infections
otitis media with effusion: fluid in the ear; OME; fluid behind eardrum; gluey ears
otitis externa: swimmer's ear; swimmers ear; outer ear infection; ear canal infection; infected ear canal
otitis externa: itchy ear canal | necrotising otitis externa = malignant otitis externa
tympanic membrane: eardrum; ear drum; TM ear; drum of the ear
tympanic membrane perforation: burst eardrum; hole in the eardrum; perforated eardrum; perforated ear drum
tympanic membrane perforation: ruptured eardrum
tympanostomy tubes = grommets = ventilation tubes = pressure equalising tubes
otalgia: ear ache; earaches; painful ear; sore ear; tugging at the ear; pulling at ears; ear tugging
watchful waiting = watch and wait = observation without antibiotics = wait-and-see
delayed antibiotic prescription: back-up prescription; antibiotics in case; delayed prescription
delayed antibiotic prescription: wait-and-see prescription; deferred prescription; delayed antibiotics
delayed antibiotic prescription: SNAP prescription; backup antibiotic
ear wax: earwax; blocked ear; plugged ear; impacted wax
ear irrigation: ear syringing; ears syringed; washing out the ear; flushing the ear
hearing loss: going deaf; hard of hearing; can't hear; deaf; hearing impairment; cannot hear; hearing difficulty
hearing loss: hearing impaired; poor hearing
sudden sensorineural hearing loss: went deaf overnight; sudden deafness; SSNHL; sudden hearing loss
presbycusis = age-related hearing loss | hearing aid: hearing device | audiometry: hearing test; audiogram
tinnitus: ringing ears; buzzing in the ears; noise in the ears; ears ringing
cholesteatoma: skin growth in the ear | mastoiditis: swollen bone behind the ear; ear pushed forward
epistaxis: nose bleed; bleeding nose; nosebleeds; blood from the nose
nasal packing: pack the nose; packing the nose; Rapid Rhino; nose pack
acute rhinosinusitis = acute sinusitis = acute bacterial sinusitis
acute rhinosinusitis: sinusitis; blocked sinuses; sinus pain; facial pain with a cold; sinus infections; sinuses
acute rhinosinusitis: infected sinuses | nasal polyps: growths in the nose; nose polyps
anosmia: loss of smell; can't smell; lost sense of smell; cannot smell; no sense of smell
ageusia: loss of taste; can't taste; lost taste | dysgeusia: funny taste; metallic taste; bad taste in mouth
postnasal drip: mucus down the throat; upper airway cough syndrome
allergic rhinitis: hayfever; pollen allergy; seasonal allergies; sneezing and itchy eyes; nasal allergy
allergic rhinitis: seasonal allergy; allergies to pollen
intranasal corticosteroid: steroid nose spray; nasal steroid; steroid nasal spray; INCS
nasal saline irrigation: salt water nose rinse; sinus rinse; salt water drops; neti pot; nasal douche
nasal saline irrigation: saline nose drops
nasal congestion: bunged up nose; stuffed-up nose; snuffly; nose blocked; stuffed nose; nasal obstruction
nasal congestion: blocked-up nose
rhinorrhoea: running nose; nose running; snot; dripping nose; snotty; drippy nose
common cold: head cold; sniffles; viral cold; the sniffles
tonsillitis: infected tonsils; swollen tonsils; pus on the tonsils; inflamed tonsils; exudate on tonsils
tonsillitis: tonsillar infection
tonsillectomy: tonsils out; tonsils removed; removal of tonsils; taking out the tonsils
adenoidectomy: adenoids out; adenoids removed
streptococcal pharyngitis: strep throat; strep tonsillitis; GABHS; group A strep throat; strep sore throat
streptococcal pharyngitis: streptococcal sore throat
group A streptococcus: strep A; group A strep; Strep pyogenes; GABHS infection; Streptococcus pyogenes
acute rheumatic fever: rheumatic fever; ARF rheumatic; joint pains after strep
scarlet fever: sandpaper rash; scarlatina; strawberry tongue
peritonsillar abscess: peri-tonsillar abscess; abscess behind the tonsil; quinsies
epiglottitis: swollen epiglottis; drooling and stridor; supraglottitis
dysphonia: hoarse; lost my voice; voice gone; croaky voice; husky voice; hoarse voice for weeks
laryngitis: inflamed voice box; voice box infection | globus: lump in the throat
sialorrhoea: drooling; dribbling saliva; too much saliva; excess saliva; dribbling mouth
xerostomia: dry mouth; lack of saliva; mouth dry; cottonmouth; parched mouth
parotitis: swollen cheek gland; swollen parotid; chipmunk cheeks; swollen parotid gland
obstructive sleep-disordered breathing of children: snoring child; child snores | snoring: snores
foreign body in the ear: bead in the ear; something stuck in the ear; insect in the ear
foreign body in the nose: bead up the nose; something stuck up the nose; pea up the nose | neck lump = neck mass
cricothyroidotomy = cricothyrotomy = front-of-neck access = FONA
conjunctivitis: red sticky eye; sticky eyes; gunky eyes; pinkeye; eye infection; goopy eyes; discharging eye
conjunctivitis: eyes stuck together | allergic conjunctivitis: itchy eyes; watery itchy eyes
ophthalmia neonatorum = neonatal conjunctivitis
ophthalmia neonatorum: sticky eye in a newborn; newborn eye infection
keratitis: infected cornea; corneal infection; contact lens infection; eye ulcer; corneal ulcer
corneal abrasion: scratch on the eye; scratched cornea; scraped eye
corneal foreign body: something in the eye; metal in the eye; grit in the eye; rust ring
chemical eye injury: chemical in the eye; bleach in the eye; splash in the eye; acid in the eye; eye splash
chemical eye injury: alkali in the eye; chemical burn to the eye
eye irrigation: wash out the eye; rinse the eye; flush the eye; washing the eye
penetrating eye injury = open globe injury = ruptured globe
subconjunctival haemorrhage: burst blood vessel in the eye | uveitis = iritis
uveitis: inflamed eye; inflammation inside the eye | scleritis: red painful white of the eye
acute angle-closure glaucoma: rock-hard eye; sudden painful eye with haloes; acute glaucoma; angle closure; AACG
open-angle glaucoma: eye pressure high; raised eye pressure; POAG
intraocular pressure: eye pressure; IOP; pressure in the eye
cataract: cloudy lens; clouding of the lens; cloudy eye
age-related macular degeneration: macular degeneration; wet AMD; ARMD; losing central vision
retinal detachment: detached retina; curtain across vision; flashes and floaters; shadow over the eye
central retinal artery occlusion: CRAO; sudden painless loss of sight; eye stroke
optic neuritis: inflamed optic nerve | retinopathy of prematurity: ROP; eye disease of premature babies
visual loss: going blind; losing sight; can't see; loss of sight; sight loss; losing vision; loss of eyesight
visual loss: visual impairment | blurred vision: fuzzy vision; blurry vision; blurry; misty vision; blurry eyesight
diplopia: seeing double; sees double
refractive error: needs glasses; short-sighted; long-sighted; near-sighted; short-sightedness
myopia = short-sightedness = nearsightedness | hypermetropia = hyperopia = farsightedness = long-sightedness
presbyopia: reading glasses; arms too short to read
blepharitis: crusty eyelids; inflamed eyelids; crusty eyelashes; crusting of eyelids
hordeolum: styes; sty; eyelid boil | chalazion = meibomian cyst
ptosis: droopy eyelid; drooping eyelid; droopy lid; lid droop | preseptal cellulitis = periorbital cellulitis
orbital cellulitis: swollen shut eye with fever; bulging eye with fever; infection behind the eye
nasolacrimal duct obstruction: blocked tear duct; watery eye of a baby
dry eye disease: dry eyes; eyes dry; gritty eye; sore dry eyes
artificial tears: lubricating drops; eye lubricant; lubricant drops
trachoma: Chlamydia eye infection; inturned eyelashes; trichiasis
strabismus: crossed eye; turn in the eye; wandering eye; cross-eyed; squinting child; eye turns in
fundoscopy = ophthalmoscopy | fundoscopy: look into the eye; dilated eye exam | slit lamp examination: slit-lamp
pupil dilation: blown pupil; dilated pupil; wide pupils; fixed dilated pupil; big pupil; mydriasis
miosis: pinpoint pupils; tiny pupils; small pupils; constricted pupils
`;
