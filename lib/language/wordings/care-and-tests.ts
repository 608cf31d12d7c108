/** Care, tests, people and medicines: the word that guidelines use, then what is said for it. From general knowledge. */
export const careAndTests = `
analgesic: painkiller; pain relief; pain medicine | non-steroidal anti-inflammatory drug: NSAID; anti-inflammatory
opioid: narcotic; strong painkiller | morphine milligram equivalents: MME; morphine equivalents
anticoagulant: blood thinner; anticoagulation | direct oral anticoagulant: DOAC; NOAC
vitamin K antagonist: VKA; coumarin | international normalised ratio: INR | low-molecular-weight heparin: LMWH
antiplatelet therapy: antiplatelet | dual antiplatelet therapy: DAPT
angiotensin-converting enzyme inhibitor: ACE inhibitor; ACEi; ACEI
angiotensin receptor blocker: ARB; angiotensin II receptor antagonist
angiotensin receptor-neprilysin inhibitor: ARNI
mineralocorticoid receptor antagonist: MRA; aldosterone antagonist
beta blocker: beta-adrenergic blocker; β-blocker | calcium channel blocker: CCB
diuretic: water tablet; water pill | thiazide diuretic: thiazide
sodium-glucose cotransporter 2 inhibitor: SGLT2 inhibitor; SGLT2i; gliflozin
glucagon-like peptide-1 receptor agonist: GLP-1 receptor agonist; GLP-1 RA; GLP1
dipeptidyl peptidase-4 inhibitor: DPP-4 inhibitor; gliptin | sulfonylurea: SU
proton pump inhibitor: PPI; acid suppressant | statin: HMG-CoA reductase inhibitor; cholesterol medicine
corticosteroid: steroid; glucocorticoid | antibiotic: antimicrobial; antibacterial
penicillin allergy: allergic to penicillin | intravenous: IV; by vein; into a vein
intramuscular: IM; injected into a muscle | subcutaneous: SC; under the skin | by mouth: PO; orally; oral
twice daily: BID; twice a day; every 12 hours | three times daily: TID; every 8 hours; three times a day
four times daily: QID; every 6 hours; four times a day | once daily: OD; every day; once a day; every 24 hours
as needed: PRN; when required | contraindication: should not be given; must not be used; avoid
adverse effect: side effect; adverse event; unwanted effect | dose: dosage; how much
first-line treatment: initial therapy; treatment of choice; what to give first; preferred treatment
second-line treatment: alternative treatment; what next if it fails | indication: when to use; who should get
follow-up: check-up; review visit; monitoring | referral: refer to a specialist; send to hospital
screening: check for disease; testing people without symptoms | vaccination: immunisation; shot; jab; vaccine
prevention: prophylaxis; how to prevent | diagnosis: how to diagnose; work-up; tests
treatment: management; therapy; how to treat | prognosis: outlook | aetiology: cause; causes
risk factor: makes it more likely | signs and symptoms: clinical features; presentation; how does it look
complication: what can go wrong | paediatric: children; child; kids | neonate: newborn; newborn baby | infant: baby
adolescent: teenager; young person | elderly: older adult; older people; geriatric
pregnant: pregnancy; expecting; antenatal | breastfeeding: lactation; nursing mother
postpartum: after birth; after delivery; postnatal | preterm birth: premature birth; preterm labour
pre-eclampsia: preeclampsia; toxaemia of pregnancy | postpartum haemorrhage: PPH; bleeding after birth
caesarean section: C-section | miscarriage: spontaneous abortion; pregnancy loss
ectopic pregnancy: pregnancy outside the womb | contraception: birth control; family planning
emergency contraception: morning-after pill | intrauterine device: IUD; coil | menopause: change of life
hormone replacement therapy: HRT; menopausal hormone therapy | vasomotor symptoms: hot flushes; hot flashes
menorrhagia: heavy periods; heavy menstrual bleeding | dysmenorrhoea: painful periods; menstrual cramps
endometriosis: womb lining outside the womb | polycystic ovary syndrome: PCOS
cervical cancer: cancer of the cervix | cervical cytology: Pap smear; Pap test; cervical smear
human papillomavirus: HPV | breast cancer: mammary carcinoma | mammography: mammogram; breast x-ray
prostate cancer: cancer of the prostate | prostate-specific antigen: PSA | uterus: womb | kidney: renal
liver: hepatic | heart: cardiac | lung: pulmonary | brain: cerebral | stomach: gastric | skin: cutaneous; dermal
bone: osseous | eye: ocular; ophthalmic | blood pressure: BP | systolic blood pressure: SBP; top number
diastolic blood pressure: DBP; bottom number | heart rate: HR; pulse | respiratory rate: RR; breathing rate
oxygen saturation: SpO2 | electrocardiogram: ECG; EKG | echocardiogram: echo; heart ultrasound
magnetic resonance imaging: MRI | computed tomography: CT; CT scan | ultrasound: sonography; scan
chest radiograph: chest x-ray; CXR | complete blood count: CBC; full blood count; FBC
white blood cell count: WBC; leucocytes | C-reactive protein: CRP | liver function tests: LFTs; liver enzymes
serum creatinine: creatinine | potassium: K+ | hyperkalaemia: high potassium | hypokalaemia: low potassium
hyponatraemia: low sodium | hypernatraemia: high sodium | hypercalcaemia: high calcium
anaemia: low haemoglobin; low blood count | iron deficiency anaemia: IDA; low iron
thrombocytopenia: low platelets | neutropenia: low white cells | sickle cell disease: SCD; sickle cell anaemia
haemophilia: bleeding disorder | haemorrhage: bleeding; blood loss
blood transfusion: giving blood; red cell transfusion | anaphylaxis: severe allergic reaction; anaphylactic shock
urticaria: hives; nettle rash | atopic dermatitis: eczema | psoriasis: scaly plaques | acne vulgaris: acne; pimples
pruritus: itching; itch | rash: skin eruption; exanthem | burn: scald | wound: cut; laceration
pressure ulcer: bed sore; pressure sore; decubitus ulcer | tinea: ringworm; fungal skin infection
onychomycosis: fungal nail infection | pediculosis: head lice | pyrexia: fever; high temperature; febrile
fatigue: tiredness; feeling tired; exhaustion | weight loss: losing weight | oedema: swelling; fluid retention
dehydration: lack of fluids; dry | malnutrition: undernutrition; wasting | severe acute malnutrition: SAM
vomiting: throwing up; emesis | vertigo: dizziness; spinning | headache: cephalalgia | epistaxis: nosebleed
tinnitus: ringing in the ears | hearing loss: deafness | cataract: clouded lens | glaucoma: high eye pressure
visual loss: blindness; loss of vision | dental caries: tooth decay; cavities
hypothermia: low body temperature; exposure to cold | heat stroke: overheating; hyperthermia
poisoning: overdose; toxic ingestion | snake bite: snakebite envenoming; bitten by a snake
head injury: traumatic brain injury; TBI; concussion | trauma: injury | shock: circulatory collapse
palliative care: end-of-life care; hospice | advance care planning: living will
intensive care unit: ICU; critical care | emergency department: ED; emergency room; ER; casualty
general practitioner: GP; family doctor; primary care | emergency medical services: EMS; ambulance; paramedics
physical activity: exercise | cancer: malignancy; malignant neoplasm; tumour | chemotherapy: cytotoxic treatment
radiotherapy: radiation therapy | randomised controlled trial: RCT; randomized trial
systematic review: meta-analysis | number needed to treat: NNT | alteplase: tPA; tissue plasminogen activator
tenecteplase: TNK | budesonide-formoterol: Symbicort | fluticasone-salmeterol: Advair; Seretide
prednisolone: prednisone | sacubitril-valsartan: Entresto | bisoprolol: Concor | azithromycin: Zithromax; Z-pack
tenofovir disoproxil fumarate: TDF; tenofovir | emtricitabine-tenofovir: Truvada
benzodiazepine: tranquilliser; benzo | melatonin: sleep hormone | folic acid: folate; vitamin B9
vitamin B12: cobalamin; cyanocobalamin | ferrous sulfate: iron tablets; oral iron | activated charcoal: charcoal
normal saline: 0.9% sodium chloride; isotonic saline | dextrose: glucose | albendazole: deworming tablet
`;
