/** Medicines as people ask for them: the word that guidelines use, then what is said for it. From general knowledge. */
export const medicines = `
antipyretic: fever medicine; bring down fever | analgesic/antipyretic: paracetamol; fever and pain medicine
antiemetic: anti-sickness; stop vomiting | antihistamine: allergy tablet | antitussive: cough medicine; cough syrup
decongestant: unblock the nose; pseudoephedrine; ephedrine drops | laxative: constipation medicine; stool softener
antacid: heartburn tablet | antispasmodic: cramp medicine | antidepressant: depression tablet
antipsychotic: neuroleptic; major tranquilliser | mood stabiliser: lithium or valproate
anticonvulsant: antiepileptic; seizure medicine; AED | antihypertensive: blood pressure tablet; BP medicine
antidiabetic: sugar tablet; oral hypoglycaemic | lipid-lowering: cholesterol tablet; cholesterol lowering
bisphosphonate: bone tablet | immunosuppressant: dampens the immune system | biologic: monoclonal antibody; mab
immunoglobulin: IVIG; antibodies infusion; intravenous immunoglobulin | antivenom: snake antidote
antidote: reversal agent; reverses | vaccine dose: jab; booster; birth dose
BCG vaccine: TB vaccine; bacille Calmette-Guérin | tetanus toxoid: tetanus jab; Td
immunisation schedule: which jabs when; vaccination calendar
injectable PrEP: long-acting PrEP; twice-yearly injection; lenacapavir; cabotegravir
capsid inhibitor: lenacapavir; LEN | integrase inhibitor: dolutegravir; raltegravir
protease inhibitor: ritonavir; lopinavir; darunavir | antiretrovirals: ARVs; HIV drugs; ART
viral load: virally suppressed; undetectable; well-controlled HIV | CD4 count: CD4; immune count
opportunistic infection: infections from weak immunity; PCP | Pneumocystis pneumonia: PCP; PJP
co-trimoxazole preventive therapy: co-trimoxazole prophylaxis; CPT
isoniazid preventive therapy: IPT; TB preventive therapy
topical steroid: steroid cream; steroid gel; hydrocortisone cream | mucosal atrophy: thin lining; thinned mucosa
iron sucrose: IV iron; iron infusion; iron dextran | erythropoietin: EPO; erythropoiesis-stimulating agent
vitamin A: retinol | zinc: zinc supplement | micronutrients: vitamins and minerals
calcium carbonate: chalk; calcium supplement | anti-D: rhesus prophylaxis | methylxanthine: caffeine; aminophylline
surfactant: lung soap | prostaglandin: misoprostol | tocolytic: stop contractions
antifungal: nystatin; clotrimazole; thrush treatment | antiviral: aciclovir; oseltamivir
antimalarial: artesunate; quinine; malaria treatment | anthelmintic: deworming; worm tablet
scabicide: permethrin; scabies cream | antiseptic: chlorhexidine; povidone-iodine; disinfectant
local anaesthetic: numbing cream; lidocaine | muscle relaxant: neuromuscular blocker; rocuronium; suxamethonium
induction agent: propofol; etomidate; ketamine | macrolide: azithromycin; erythromycin; clarithromycin
fluoroquinolone: ciprofloxacin; levofloxacin; quinolone | tetracycline: doxycycline; minocycline
cephalosporin: ceftriaxone; cefalexin; cefixime | aminoglycoside: gentamicin; amikacin
carbapenem: meropenem; imipenem | beta-lactam: penicillin; cephalosporin; amoxicillin | lincosamide: clindamycin
glycopeptide: vancomycin; teicoplanin | alpha blocker: doxazosin; tamsulosin | nitrate: GTN spray; isosorbide
loop diuretic: furosemide; torasemide; bumetanide | potassium-sparing diuretic: spironolactone; amiloride
triptan: sumatriptan | antimuscarinic: anticholinergic; oxybutynin | cholinesterase inhibitor: donepezil
acetylcysteine: NAC; N-acetylcysteine | charcoal: gut decontamination
fluticasone-vilanterol: Breo; Relvar | umeclidinium-vilanterol: Anoro | ipratropium-albuterol: Combivent; DuoNeb
mometasone-formoterol: Dulera | beclometasone-formoterol: Fostair | tiotropium-olodaterol: Stiolto; Spiolto
fluticasone-umeclidinium-vilanterol: Trelegy | ledipasvir-sofosbuvir: Harvoni | lidocaine-prilocaine: EMLA
naltrexone-bupropion: Contrave | amlodipine-valsartan: Exforge | antidepressants: happy pills
compression stockings: flight socks; TED stockings
`;
