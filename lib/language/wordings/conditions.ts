/** Conditions: the word that guidelines use, then what is said for it. From general knowledge. */
export const conditions = `
hypertension: high blood pressure; HTN; raised blood pressure | hypotension: low blood pressure
myocardial infarction: heart attack; MI | ST-elevation myocardial infarction: STEMI | acute coronary syndrome: ACS
coronary artery disease: CAD; ischaemic heart disease; coronary heart disease; CHD
heart failure: HF; congestive cardiac failure; CHF; weak heart
heart failure with reduced ejection fraction: HFrEF; systolic heart failure
heart failure with preserved ejection fraction: HFpEF; diastolic heart failure
atrial fibrillation: AF; AFib; irregular heartbeat | venous thromboembolism: VTE; blood clot
deep vein thrombosis: DVT; leg clot; clot in the leg | pulmonary embolism: PE; clot in the lung
stroke: cerebrovascular accident; CVA; brain attack | transient ischaemic attack: TIA; mini-stroke
intracerebral haemorrhage: brain bleed; bleeding in the brain
peripheral arterial disease: PAD; poor circulation in the legs | abdominal aortic aneurysm: AAA
cardiac arrest: heart stopped; asystole | cardiopulmonary resuscitation: CPR; resuscitation; chest compressions
bradycardia: slow heart rate; slow pulse | tachycardia: fast heart rate; rapid pulse | palpitations: racing heart
syncope: fainting; passed out; blackout | hyperlipidaemia: high cholesterol; dyslipidaemia; raised lipids
low-density lipoprotein: LDL; LDL cholesterol; bad cholesterol | atherosclerotic cardiovascular disease: ASCVD
cardiovascular disease: CVD | cardiovascular risk: heart risk
type 2 diabetes: T2DM; type 2 diabetes mellitus; adult-onset diabetes
type 1 diabetes: T1DM; insulin-dependent diabetes | diabetes mellitus: diabetes; sugar disease; high blood sugar
gestational diabetes: GDM; diabetes in pregnancy | diabetic ketoacidosis: DKA
hypoglycaemia: low blood sugar; hypo; low blood glucose | hyperglycaemia: high blood glucose; high blood sugar
glycated haemoglobin: HbA1c; A1C; haemoglobin A1c | blood glucose: blood sugar
diabetic retinopathy: diabetic eye disease | diabetic neuropathy: nerve damage from diabetes
obesity: very overweight; BMI 30 or more | body mass index: BMI | hypothyroidism: underactive thyroid
hyperthyroidism: overactive thyroid; thyrotoxicosis | adrenal insufficiency: Addison disease
chronic kidney disease: CKD; chronic renal failure; kidney failure; poor kidney function
acute kidney injury: AKI; acute renal failure
end-stage renal disease: ESRD; end-stage kidney disease; dialysis-dependent
estimated glomerular filtration rate: eGFR; glomerular filtration rate; kidney function
renal impairment: reduced kidney function; renal insufficiency | haemodialysis: dialysis; HD
proteinuria: protein in the urine; albuminuria | haematuria: blood in the urine
nephrolithiasis: kidney stones; renal calculi; urolithiasis
urinary tract infection: UTI; water infection; bladder infection | cystitis: bladder infection
pyelonephritis: kidney infection | urinary incontinence: leaking urine; loss of bladder control
benign prostatic hyperplasia: BPH; enlarged prostate | dysuria: painful urination; burning on passing urine
asymptomatic bacteriuria: bacteria in the urine without symptoms
sexually transmitted infection: STI; STD; sexually transmitted disease
gonorrhoea: gonorrhea; the clap; Neisseria gonorrhoeae infection | syphilis: Treponema pallidum infection
chlamydia: Chlamydia trachomatis infection | trichomoniasis: Trichomonas vaginalis infection
bacterial vaginosis: BV | vulvovaginal candidiasis: thrush; yeast infection
genital herpes: HSV infection; herpes simplex | pelvic inflammatory disease: PID
human immunodeficiency virus: HIV | antiretroviral therapy: ART; HIV medicines; HIV treatment
pre-exposure prophylaxis: PrEP | post-exposure prophylaxis: PEP | tuberculosis: TB; consumption
latent tuberculosis infection: LTBI; TB infection; latent TB
tuberculosis preventive treatment: TPT; TB prevention | multidrug-resistant tuberculosis: MDR-TB
malaria: Plasmodium infection | artemisinin-based combination therapy: ACT
oral rehydration solution: ORS; oral rehydration salts | diarrhoea: loose stools; runny stools; the runs
gastroenteritis: stomach flu; stomach bug | Clostridioides difficile infection: C. diff; CDI; C difficile
sepsis: blood poisoning; septicaemia | septic shock: shock from infection
systemic inflammatory response syndrome: SIRS | community-acquired pneumonia: CAP; pneumonia; chest infection
hospital-acquired pneumonia: HAP | ventilator-associated pneumonia: VAP
lower respiratory tract infection: LRTI; chest infection
upper respiratory tract infection: URTI; common cold; URI | pharyngitis: sore throat; tonsillitis
otitis media: ear infection; AOM; middle ear infection | sinusitis: sinus infection | influenza: flu
COVID-19: coronavirus disease; SARS-CoV-2 infection; covid | pertussis: whooping cough
croup: laryngotracheobronchitis; barking cough | bronchiolitis: RSV infection
meningitis: infection of the brain lining | cellulitis: skin infection | abscess: boil; collection of pus
impetigo: school sores | scabies: itch mite infestation | varicella: chickenpox | herpes zoster: shingles
measles: rubeola | mumps: parotitis | rubella: German measles | tetanus: lockjaw | rabies: dog bite infection
mpox: monkeypox | dengue: breakbone fever | conjunctivitis: pink eye | hepatitis B: HBV; hep B
hepatitis C: HCV; hep C | cirrhosis: liver scarring; chronic liver disease | ascites: fluid in the belly
hepatic encephalopathy: HE; confusion from liver disease | variceal bleeding: bleeding oesophageal varices
jaundice: yellow skin; icterus; yellow eyes | non-alcoholic fatty liver disease: NAFLD; fatty liver; MASLD
gastro-oesophageal reflux disease: GERD; GORD; heartburn; acid reflux
peptic ulcer disease: stomach ulcer; PUD; gastric ulcer | Helicobacter pylori: H. pylori; H pylori
dyspepsia: indigestion; upset stomach | gastrointestinal bleeding: GI bleed; bleeding from the gut
haematemesis: vomiting blood | melaena: black stools; tarry stools | irritable bowel syndrome: IBS
inflammatory bowel disease: IBD | ulcerative colitis: UC | coeliac disease: gluten intolerance
constipation: unable to pass stool; hard stools | nausea and vomiting: feeling sick; throwing up; emesis
appendicitis: inflamed appendix | cholelithiasis: gallstones | pancreatitis: inflamed pancreas
colorectal cancer: CRC; bowel cancer; colon cancer | faecal immunochemical test: FIT; stool test
asthma: wheezing attacks; reactive airways | asthma exacerbation: asthma attack; acute asthma
chronic obstructive pulmonary disease: COPD; emphysema; chronic bronchitis
COPD exacerbation: AECOPD; flare-up of COPD | inhaled corticosteroid: ICS; steroid inhaler
long-acting beta agonist: LABA | long-acting muscarinic antagonist: LAMA
short-acting beta agonist: SABA; reliever inhaler; rescue inhaler
dyspnoea: shortness of breath; breathlessness; SOB; trouble breathing | cough: coughing
hypoxaemia: low oxygen; low oxygen saturation | oxygen therapy: supplemental oxygen; O2
obstructive sleep apnoea: OSA; sleep apnea | acute respiratory distress syndrome: ARDS
mechanical ventilation: breathing machine; ventilator | endotracheal intubation: intubation; breathing tube
lung cancer: bronchial carcinoma | low-dose computed tomography: LDCT; low-dose CT
smoking cessation: quitting smoking; stop smoking; tobacco cessation
nicotine replacement therapy: NRT; nicotine patch | major depressive disorder: depression; MDD; feeling very low
generalised anxiety disorder: GAD; anxiety; constant worry | bipolar disorder: manic depression
schizophrenia: psychosis | post-traumatic stress disorder: PTSD | attention deficit hyperactivity disorder: ADHD
insomnia: trouble sleeping; cannot sleep; sleeplessness | delirium: acute confusion
dementia: Alzheimer disease; memory loss | suicidal ideation: thoughts of suicide; suicidal thoughts
self-harm: hurting oneself | alcohol use disorder: alcoholism; AUD; heavy drinking; harmful drinking
alcohol withdrawal: delirium tremens; stopping drinking
opioid use disorder: OUD; opioid addiction; heroin addiction | opioid overdose: narcotic overdose; too much opioid
cognitive behavioural therapy: CBT; talking therapy | selective serotonin reuptake inhibitor: SSRI
serotonin-norepinephrine reuptake inhibitor: SNRI | tricyclic antidepressant: TCA
monoamine oxidase inhibitor: MAOI | eating disorder: anorexia nervosa | epilepsy: seizure disorder; fits
seizure: fit; convulsion | status epilepticus: prolonged seizure; seizure that does not stop
febrile seizure: fever fit | migraine: severe headache | Parkinson disease: Parkinson's; shaking palsy
multiple sclerosis: MS | neuropathic pain: nerve pain | low back pain: LBP; lumbago; backache
osteoarthritis: OA; wear and tear of the joints | rheumatoid arthritis: RA | gout: podagra
osteoporosis: brittle bones; thin bones; low bone density | bone mineral density: BMD; DXA; bone scan
fracture: broken bone | fibromyalgia: widespread pain | sprain: twisted ankle
chronic pain: long-term pain; persistent pain | pain: ache; soreness
`;
