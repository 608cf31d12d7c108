/** Infections, travel and vaccines: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const infectionsAndVaccines = `
sepsis: septic; overwhelming infection; infection in the blood; blood infection; septicaemic
sepsis: severe infection with organ failure; systemic infection
septic shock: septic and hypotensive; low blood pressure from infection; pressor-dependent sepsis
septic shock: shocked from sepsis
bacteraemia: bugs in the blood; positive blood cultures; bloodstream infection; BSI; bacteria in the blood
bacteraemia: germs in the blood; blood stream infection; blood culture positive
source control: drain the source; get rid of the source; remove the infected focus
fever of unknown origin = pyrexia of unknown origin = FUO = PUO
fever: high temp; running a temperature; febrile; burning up; spiking; temps; spiking temps; pyrexial
fever: temperature of 39; hot to touch; spiking a temperature; feverish; spiked a temp; pyrexic
rigors: shivering; shivers; shaking chills; chills; teeth chattering; chills and shakes
malaise: feeling unwell; under the weather; feeling rotten; generally unwell; feeling ill; out of sorts; run down
influenza: the flu; seasonal flu; flu-like illness; H1N1; ILI; swine flu; flu A; flu B | oseltamivir: Tamiflu
antiviral treatment of influenza: flu antivirals; flu medicine
COVID-19: coronavirus; SARS-CoV-2; SARS-CoV2; omicron | post COVID-19 condition = long COVID = post-acute COVID
nirmatrelvir-ritonavir: Paxlovid | respiratory syncytial virus: RSV infection
invasive meningococcal disease = meningococcal sepsis = meningococcaemia
meningococcal disease: meningitis rash; Neisseria meningitidis; meningococcus
pneumococcus = Streptococcus pneumoniae | Haemophilus influenzae type b: Hib
Staphylococcus aureus: staph; staph aureus; S. aureus; golden staph; S aureus; staph infection
methicillin-resistant Staphylococcus aureus: superbug; MRSA colonisation; resistant staph; MRSA positive
methicillin-susceptible Staphylococcus aureus: MSSA | vancomycin-resistant enterococcus: VRE
extended-spectrum beta-lactamase: ESBLs; ESBL producer; ESBL E coli
carbapenem-resistant Enterobacterales: CRE; CPE; carbapenemase producer
Escherichia coli: E. coli; E coli; coliform | Pseudomonas aeruginosa: pseudomonas; Pseudomonas cover
Candida infection: candidaemia; fungal bloodstream infection; invasive candidiasis
cryptococcal meningitis: cryptococcus; crypto meningitis; CrAg positive; cryptococcal disease
toxic shock syndrome: tampon illness; toxic shock
human immunodeficiency virus: HIV-positive; poz; HIV infection; living with HIV; PLHIV; people with HIV; PWH; PLWH
acquired immunodeficiency syndrome = advanced HIV disease
antiretroviral therapy: HAART; ARVs; cART; antiretrovirals; anti-HIV drugs
treatment failure: treatment not working; drug stopped working; not responding to treatment; failed treatment
treatment failure: treatment has failed; failing treatment; no response to treatment
HIV pre-exposure prophylaxis: PrEP pill; Truvada for prevention | HIV post-exposure prophylaxis: PEPSE; nPEP; oPEP
needlestick injury: needle stick; stuck with a needle; pricked by a needle; jabbed by a used needle; NSI
needlestick injury: stuck by a needle; splash injury; sharps accident; sharp injury
partner services: tell partners; notify partners; treat partners; EPT; expedited partner therapy
partner services: treating the partner; partner treatment | cytomegalovirus infection: CMV retinitis; CMV disease
toxoplasmosis: toxo; cat litter infection; Toxoplasma
tuberculosis: TB of the lungs; koch's; TB disease; active TB; pulmonary TB; Koch disease
tuberculosis infection: TB contact; sleeping TB; latent tuberculosis; inactive TB; TB exposure; positive Mantoux
tuberculosis infection: LTBI | tuberculin skin test: Mantoux; TST; PPD test; Mantoux test; TB skin test; Heaf
interferon-gamma release assay: IGRA; QuantiFERON; TB blood test; T-SPOT; Quantiferon Gold
sputum smear microscopy: AFB; smear positive; acid-fast bacilli
Xpert MTB/RIF: GeneXpert; Xpert; molecular TB test | directly observed therapy: watched taking tablets
rifampicin = rifampin
drug-resistant tuberculosis: resistant TB; MDR TB; DR-TB; XDR-TB; RR-TB; rifampicin-resistant TB
malaria: malarial; swamp fever; paludism; P. falciparum; plasmodium; P. vivax; falciparum
severe malaria: cerebral malaria; bad malaria; complicated malaria
malaria chemoprophylaxis: malaria tablets for travel; malaria prevention tablets; malaria pills; malaria tablets
malaria chemoprophylaxis: antimalarial prophylaxis; malaria prophylaxis; Malarone; atovaquone-proguanil
dengue: break-bone fever; DHF | typhoid fever: typhoid; Salmonella Typhi; enteric fevers
non-typhoidal Salmonella: salmonella; salmonella food poisoning | cholera: rice-water diarrhoea
shigellosis: Shigella; bacillary dysentery; Shigella dysentery
amoebiasis: amoebic dysentery; Entamoeba; amoeba infection; amoebic liver abscess
giardiasis: giardia; beaver fever | cryptosporidiosis: cryptosporidium
botulism: botulinum poisoning; canned food poisoning | listeriosis: listeria; soft cheese infection
enterobiasis: pinworm; threadworm; itchy bottom at night from worms
soil-transmitted helminths: roundworms; whipworm; STH; intestinal parasites; gut worms; hookworms; ascariasis
soil-transmitted helminths: Ascaris | strongyloidiasis: threadworm of the tropics; Strongyloides
taeniasis: tapeworm; pork tapeworm
neurocysticercosis: tapeworm in the brain; cysticercosis; pork tapeworm cysts in the brain
echinococcosis = hydatid disease = hydatid cyst
schistosomiasis: snail fever; bilharzia infection; schisto; blood flukes; bilharziasis
lymphatic filariasis: elephantiasis; swollen leg from worms; big foot disease
onchocerciasis: riverblindness; oncho | dracunculiasis: guinea worm; Guinea-worm disease
visceral leishmaniasis: kala azar; black fever; VL leishmaniasis
cutaneous leishmaniasis: oriental sore; Baghdad boil; sandfly sore
Chagas disease: American trypanosomiasis; kissing bug disease; kissing bug bite
human African trypanosomiasis: sleeping-sickness; tsetse fly disease; African sleeping sickness
leprosy: lepra; Hansen's disease; Hansens | Buruli ulcer: Mycobacterium ulcerans ulcer | yaws: framboesia
mycetoma: Madura foot | podoconiosis: non-filarial elephantiasis; mossy foot | yellow fever: yellow jack
chikungunya: chik; CHIKV | Zika virus disease: zika; Zika infection | Ebola virus disease: ebola; ebola infection
Lassa fever: lassa | Marburg virus disease: Marburg | plague: black death; Yersinia pestis
anthrax: Bacillus anthracis; woolsorters' disease | tularaemia: rabbit fever | Q fever: Coxiella
brucellosis: Malta fever; Brucella; raw milk fever
leptospirosis: rat urine disease; Weil's disease; lepto; rat fever | scrub typhus: Orientia; chigger-borne fever
rickettsial infection: tick typhus; Rocky Mountain spotted fever; spotted fever; RMSF; rickettsia
Lyme disease: borreliosis; Lyme; Lyme's; Lyme borreliosis
cat scratch disease: cat scratch fever; Bartonella; cat scratch
rabies: hydrophobia; mad dog; rabid; bitten by a bat; bat bite; rabid dog; lyssavirus
rabies post-exposure prophylaxis: rabies jab after a bite; rabies PEP; rabies shots after bite
rabies post-exposure prophylaxis: rabies vaccine after a dog bite
animal bite: dog bites; cat bite; bitten by a dog; monkey bite; bitten by a cat; bite from a dog
animal bite: bitten by an animal; mammal bite
human bite: bitten by a person; fight bite; clenched fist injury; bitten by a child
tetanus prophylaxis: tetanus shot; tetanus booster; tetanus cover; tetanus after a cut; needs tetanus
tetanus prophylaxis: tetanus up to date; rusty nail; tetanus injection; tetanus status
diphtheria-tetanus-pertussis vaccine: DTP; DTaP; DPT; Tdap; triple vaccine; dTap booster
measles, mumps and rubella vaccine: MMR jab; MMR vaccine; measles jab; MMR shot; MMR
measles: morbilli; Koplik spots | rubella: german measle; three-day measles
varicella: chickenpox spots; VZV; chicken-pox spots | varicella zoster immunoglobulin: VZIG
erythema infectiosum = fifth disease = slapped cheek syndrome = parvovirus B19 infection
roseola infantum = exanthem subitum = sixth disease
hand, foot and mouth disease: hand foot and mouth; coxsackie; hand-foot-mouth; blisters on hands and mouth
infectious mononucleosis: kissing disease; EBV; mononucleosis; Epstein-Barr; monospot positive
poliomyelitis: infantile paralysis; poliovirus; polio virus
pneumococcal vaccine: pneumonia jab; pneumonia vaccine; pneumonia shot; Prevenar; Pneumovax; PCV13; PCV20; PPSV23
influenza vaccine: flu jab; flu shot; flu vaccine; flu vaccination
human papillomavirus vaccine: HPV jab; Gardasil; cervical cancer jab; HPV vaccine; HPV shot
human papillomavirus vaccine: cervical cancer vaccine
herpes zoster vaccine: shingles jab; Shingrix; shingles vaccine; shingles shot; zoster vaccine
rotavirus vaccine: rota jab; Rotarix
hepatitis B vaccine: hep B vaccine; hep B jab; hepatitis B jab; hep B shot; HBV vaccine
live attenuated vaccine = live vaccine | booster dose: top-up jab; booster jab; booster shot; booster
catch-up vaccination: missed jabs; behind on vaccines; missed vaccines; missed a dose of vaccine; behind on jabs
catch-up vaccination: incomplete vaccination; not fully vaccinated
vaccine hesitancy: refuses vaccines; anti-vax; refusing vaccination; scared of vaccines; unvaccinated; anti-vaxxer
vaccine hesitancy: declines vaccines
adverse event following immunisation: AEFI; reaction to a jab; side effects of vaccine; bad reaction to a vaccine
adverse event following immunisation: reaction to a vaccine
cold chain: keeping vaccines cold; vaccine fridge; vaccine storage
travel vaccination: travel jabs; jabs for travel; holiday jabs; vaccines for travel; travel clinic; travel shots
travel vaccination: jabs for holiday
mosquito bite prevention: repellent; insect repellent; DEET; avoid mosquito bites; mosquito repellent
vector control: killing mosquitoes; spraying for mosquitoes; indoor residual spraying
altitude sickness = acute mountain sickness = high-altitude illness
decompression sickness: the bends; divers' bends | eosinophilic meningitis: rat lungworm
aspergillosis: aspergillus; fungal ball | histoplasmosis: cave disease; histo
mucormycosis: black fungus; zygomycosis
tinea infection: fungal rash; fungal infection of the skin; fungal skin rash | bacterial infection: bacterial bug
isolation precautions: barrier nursing; side room; contact precautions; isolated in a side room
isolation precautions: droplet precautions; barrier nursed | outbreak: cluster of cases
contact tracing: trace contacts; finding contacts; exposed contacts
incubation period: how long after contact; time to show symptoms; how long after exposure; days from exposure
period of infectivity: contagious; how long is it catching; still infectious; infectious period
period of infectivity: when no longer contagious; how long contagious
exclusion from school: stay off school; back to school; back to nursery; return to school; keep off school
exclusion from school: off school; keep home from school; daycare exclusion
antibiotic prophylaxis: preventive antibiotics; antibiotics to prevent; prophylactic antibiotics; antibiotic cover
antibiotic prophylaxis: abx prophylaxis
broad-spectrum antibiotics: strong antibiotics; big-gun antibiotics; broad spectrum; broad cover
antibiotic: abx; anti-biotics; antimicrobials; antibacterials
antibiotic duration: length of antibiotics; antibiotics for how long; how many days of antibiotics
antibiotic duration: days of antibiotics; course of antibiotics; length of antibiotic course; finish the course
antibiotic duration: duration of abx; antibiotic course
culture and sensitivity: C&S; MC&S; sensitivities; culture results; sensis; susceptibilities
penicillin allergy: pen allergic; allergic to pen; PCN allergy; penicillin-allergic; PCN allergic
penicillin allergy: rash with penicillin; pen allergy; allergy to amoxicillin; allergic to amoxicillin
sexually transmitted infection: sexual disease; STIs; STDs; sexual infection; venereal disease; caught from sex
gonorrhoea: gonococcal infection; gonococcus; clap; gonococcal | chlamydia: chlamydial infection
syphilis: lues; treponemal disease; VDRL positive; Treponema pallidum; bad blood; luetic
genital herpes: herpes down below; genital sores; HSV-2; herpes simplex type 2; HSV2; anogenital herpes
genital herpes: blisters on the genitals; HSV genital
genital ulcer disease: genital sore; ulcer on the penis; genital ulcers; sore on the penis; penile ulcer
genital ulcer disease: sore on the vulva | lymphogranuloma venereum: LGV
chancroid: soft chancre; Haemophilus ducreyi | Mycoplasma genitalium: M gen; Mgen; M. genitalium; MG infection
trichomoniasis: trich; trichomonas; TV infection; Trichomonas vaginalis; trichomonal
bacterial vaginosis: fishy discharge; fishy smell down below; Gardnerella; fishy-smelling discharge
urethritis: discharge from penis; NGU; dripping penis; penile drip; NSU; pus from the penis
proctitis: inflamed rectum; rectal discharge; anal discharge
condom: johnny; barrier method; barrier contraception
unprotected sexual intercourse: unprotected sex; UPSI; sex without a condom; condomless sex; condom broke
unprotected sexual intercourse: condom split; burst condom
men who have sex with men: gay man; homosexual men; bisexual men; gay sex; GBMSM
anti-infective resistance testing: resistance test; resistance testing; genotype test; drug resistance test
`;
