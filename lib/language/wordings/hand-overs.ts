/** How notes and hand-overs say what guidelines spell out: the guideline's word, then the short or spoken one. From general knowledge. */
export const handOvers = `
lymphogranuloma venereum: LGV | serum bilirubin: SBR; bili; bilirubin level | ultrasound: USS; US scan; sonogram; echo scan
sickle cell disease: SCD; HbSS; sickle cell; sickler | out-of-hospital cardiac arrest: OOHCA; OHCA; arrest at home
return of spontaneous circulation: ROSC; pulse back | Parkinson disease: Parkinson's; parkinsonism; shaking palsy
postpartum depression: PPD; postnatal depression; baby blues | sutures: stitches; stitched; sewn up | suture: stitch
envenomation: snake bite; viper bite; venomous bite; stung | snake bite: viper bite; cobra bite; brown snake
decontamination: deconning; decon; hosed down; washed off | hazardous material: chemical spill; HAZMAT
non-invasive ventilation: NIV; BiPAP; CPAP mask | oxygen saturation: sats; SpO2; pulse ox; O2 sats
high-flow nasal cannula: HFNC; high-flow oxygen; Optiflow | nasal cannula: nasal prongs; nasal specs
nebuliser: nebs; neb; nebulized | metered-dose inhaler: MDI; puffer; pump; puffs | spacer: aerochamber; volumatic
rehydration: fluids by mouth; drip; rehydrate | intravenous fluid: drip; IV bag; IVF; saline bag
fluid bolus: bolus; push fluids; fluid challenge | blood transfusion: transfuse; give blood; packed cells; PRBC
fresh frozen plasma: FFP; plasma | cryoprecipitate: cryo | platelets: plts; plt; thrombocytes
haemoglobin: Hb; Hgb; blood count | full blood count: FBC; CBC; complete blood count
white cell count: WCC; WBC; white count | neutropenia: low neutrophils; neutropenic; low white cells
thrombocytopenia: low platelets; low plts | liver function tests: LFTs; LFT; liver bloods; liver enzymes
renal function: U&E; UEC; kidney bloods; creat | creatinine: creat; Cr | electrolytes: lytes; salts in the blood
hyperkalaemia: high potassium; high K; raised potassium | hypokalaemia: low potassium; low K
hyponatraemia: low sodium; low Na | hypernatraemia: high sodium; high Na | hypercalcaemia: high calcium
hypocalcaemia: low calcium | hypophosphataemia: low phosphate; refeeding | metabolic acidosis: acidotic; low pH
blood gas: ABG; VBG; gas | lactate: lactic acid | troponin: trop; trops; hs-trop | natriuretic peptide: BNP; NT-proBNP
electrocardiogram: ECG; EKG; 12-lead; heart tracing | echocardiogram: echo; TTE; heart scan; cardiac ultrasound
chest X-ray: CXR; chest film; chest radiograph | lumbar puncture: LP; spinal tap | cerebrospinal fluid: CSF; spinal fluid
magnetic resonance imaging: MRI; MR scan | computed tomography: CT; CAT scan; CT scan
urinalysis: dipstick; urine dip; UA; dip the urine | urine culture: MSU; C&S; MC&S
blood culture: BCs; blood cultures | sputum: phlegm; spit | smear test: Pap; smear; cervical screening; cytology
loop electrosurgical excision: LEEP; LLETZ; cone biopsy; loop excision | cervical intraepithelial neoplasia: CIN; CIN2; CIN3; dysplasia
low-dose CT: LDCT; lung screening scan; lung scan | pack-years: smoking history; packs a day
former smoker: ex-smoker; quit smoking; used to smoke; stopped smoking
mammography: mammogram; breast X-ray; breast screening | colonoscopy: scope; scoped; camera test
endoscopy: scope; OGD; EGD; gastroscopy; camera down | varices: oesophageal veins; variceal
transjugular intrahepatic portosystemic shunt: TIPS; shunt | ascites: fluid in the belly; swollen belly; belly tap
paracentesis: tap; ascitic tap; drain the belly | spontaneous bacterial peritonitis: SBP; infected ascites
upper gastrointestinal bleeding: UGIB; coffee-ground; vomiting blood; haematemesis; melaena; black stools
lower gastrointestinal bleeding: LGIB; bleeding from below; PR bleed; rectal bleeding
intracranial haemorrhage: ICH; head bleed; brain bleed | subarachnoid haemorrhage: SAH; thunderclap headache
thrombolysis: lysis; clot buster; tPA; lysed | thrombectomy: clot retrieval; EVT | carotid stenosis: narrowed neck artery
aortic dissection: type A; torn aorta; flap; tearing chest pain | aortic aneurysm: triple A; AAA; ballooned aorta
cardioversion: DC shock; shocked back; DCCV; cardioverted | defibrillation: shock; defib; shocked
pacemaker: pacer; PPM; pacing | ventricular tachycardia: VT; V tach | ventricular fibrillation: VF; V fib
supraventricular tachycardia: SVT; fast narrow rhythm | premature beats: ectopics; extra beats; PVCs
blood pressure: BP; pressures; pressure | systolic blood pressure: SBP; systolic; top number
hypertensive emergency: malignant hypertension; very high BP | orthostatic hypotension: postural drop; dizzy on standing
preeclampsia: PET; pre-eclampsia; toxaemia | eclampsia: seizure in pregnancy; fitting in pregnancy
magnesium sulfate: MgSO4; mag; magnesium drip | gestation: weeks pregnant; gestational age
pregnant: expecting; mum-to-be; gravid; booked; antenatal | trying to conceive: want a baby; planning pregnancy; TTC
breastfeeding: nursing; lactating; BF | postpartum: after delivery; after birth; postnatal; puerperium
newborn: neonate; baby just born | preterm: prem; premature; preemie | neonatal jaundice: yellow newborn; yellow baby; jaundiced baby
phototherapy: blue light; lights; bili lights | growth scan: growth USS; growth ultrasound; biometry
fetal growth restriction: IUGR; SGA; small baby; FGR | fetal monitoring: CTG; NST; cardiotocography
emergency contraception: morning-after pill; ellaOne; Plan B | progestogen-only pill: mini pill; POP; progesterone-only pill
combined oral contraceptive: the pill; COC; COCP; birth control pill | intrauterine device: coil; IUD; copper coil; IUS
contraceptive implant: Nexplanon; rod; implant in the arm | menopause: change of life; climacteric; hot flushes
otitis media: middle ear infection; bulging drum; glue ear | tympanic membrane perforation: hole in the drum; burst eardrum; perforated drum
otorrhoea: runny ear; ear discharge; pus from the ear | tympanostomy tube: grommet; ear tube; grommets
dry socket: pain after tooth extraction; tooth pulled; alveolar osteitis | dental extraction: tooth pulled; molar out; tooth out
mouth ulcer: canker sore; aphthous ulcer | oral thrush: white tongue; oral candida
laceration: cut; gash; gashed; wound edges | tetanus prophylaxis: tetanus jab; lockjaw shot; rusty nail
foreign body: something stuck; swallowed object | burn: scald; burnt; burned | frostbite: frozen fingers; frozen toes
drowning: submersion; near drowning; pulled from water | hypothermia: cold; core temp low; freezing
heat exhaustion: overheated; heat illness | poisoning: OD; overdose; took too many | activated charcoal: charcoal
opioid overdose: pinpoint pupils; OD on opioids | opioid tapering: come off opioids; cut down opioids; wean opioids
opioid rotation: switch opioid; convert opioid | morphine milligram equivalents: MME; OME; oral morphine equivalent
antivenom: antivenin; snake antidote | pressure immobilisation: pressure bandage; bandage the bite
myiasis: maggots; grub under the skin; bot fly; wriggling | scabies: the itch; mites | lice: nits
impetigo: school sores; crusty sores | abscess: boil; pus collection | cellulitis: skin infection; red hot leg
onchocerciasis: river blindness | schistosomiasis: bilharzia; snail fever | trypanosomiasis: sleeping sickness
dracunculiasis: guinea worm | trichuriasis: whipworm | ascariasis: roundworm | enterobiasis: pinworm; threadworm
chemoprophylaxis: antimalarial tablets; preventive tablets | malaria-endemic area: Ghana; travel to Africa; tropics
hepatitis A: Hep A; HAV | hepatitis B: Hep B; HBV; HBsAg positive | hepatitis C: Hep C; HCV
viral load: VL; HIV RNA | latent tuberculosis infection: LTBI; latent TB; positive skin test; positive IGRA
isoniazid: INH | rifampicin: RIF; rifampin | tuberculosis preventive treatment: TPT; IPT; TB prophylaxis
syphilis: chancre; RPR positive; lues | benzathine penicillin: Bicillin; LA penicillin | genital herpes: HSV; cold sores below
proctitis: rectal pain and discharge; inflamed rectum | urethritis: discharge; drip from the penis
epididymitis: swollen testicle; epididymo-orchitis | pelvic inflammatory disease: PID; pelvic infection
respiratory syncytial virus: RSV; bronchiolitis bug | bronchiolitis: snotty crackly baby; RSV chest
croup: barking cough; laryngotracheitis | epiglottitis: drooling tripod | pertussis: whooping cough
influenza: flu | gastroenteritis: tummy bug; D&V; stomach flu | Clostridioides difficile: C diff; CDI; C. diff
recurrence: relapse; came back; another bout; second bout; third bout | faecal microbiota transplant: FMT; stool transplant
community-acquired pneumonia: CAP; chest infection from home | hospital-acquired pneumonia: HAP
recovery: back to normal; get over it; wiped out | convalescence: getting over an illness
exacerbation: flare; attack; flare-up | maintenance and reliever therapy: MART; SMART inhaler
shortness of breath: SOB; breathless; puffed; out of breath | palliative care: end of life; comfort care; terminal
metastatic cancer: mets; spread; stage 4; advanced cancer | metastatic: mets; spread; advanced
antidepressant: happy pills; SSRI tablets | suicidal ideation: wants to die; suicidal
agitation: kicking off; aggressive; worked up | involuntary admission: sectioned; held against will; MHA; detained
dementia: memory loss; Alzheimer's | delirium: confused; acutely muddled | falls: fell; keeps falling
tremor: shaking; shakes | seizure: fit; fitting; convulsed | status epilepticus: still fitting; seizure not stopping
breath-holding spell: goes blue with a tantrum; holds breath | febrile seizure: fit with fever; febrile convulsion
neuropathy: burning feet; pins and needles; numb feet | vitamin B12 deficiency: low B12; macrocytosis; high MCV
glaucoma: raised eye pressure; narrow angles | prostatic enlargement: big prostate; BPH; prostatism
urinary retention: cannot pee; retention | nocturia: up at night to pee | pressure ulcer: bedsore; pressure sore
malnutrition: malnourished; wasted; underfed | enteral feeding: NG feed; tube feed; PEG | parenteral nutrition: TPN; PN
gout: swollen big toe; red hot toe | osteoarthritis: worn joints; wear and tear | sprain: twisted ankle; rolled ankle
fracture: broken bone; broke; cracked bone | dislocation: popped out; out of joint | tourniquet: cuff time; limb tourniquet
kidney transplant recipient: renal graft; transplanted kidney; kidney transplant | dialysis: on dialysis; HD; PD catheter
acupuncture: needling; needles | physiotherapy: physio; PT sessions | discharge home: send home; let go home
treat and release: leave at home; refuses transport; stay at home after hypo | transport decision: bypass; which hospital; destination
emergency medical services: EMS; ambulance; crew; paramedics; prehospital | on scene: at the scene; truck
infection prevention and control: IPC; infection control nurse | personal protective equipment: PPE; gown and gloves
staffing: staff ratio; how many nurses | isolation: single room; side room; quarantine
`;
