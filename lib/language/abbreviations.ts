import { moreAbbreviations } from './more-abbreviations';

/** Short forms in clinical use with their long forms; the meaning that guidelines use most comes first. */
const table = `
AAA: abdominal aortic aneurysm | ABG: arterial blood gas | ABPM: ambulatory blood pressure monitoring
ACE: angiotensin converting enzyme | ACEi: angiotensin converting enzyme inhibitor
ACEI: angiotensin converting enzyme inhibitor | ACR: albumin creatinine ratio | ACS: acute coronary syndrome
ADHD: attention deficit hyperactivity disorder | AED: automated external defibrillator
AF: atrial fibrillation | AFib: atrial fibrillation | AIDS: acquired immunodeficiency syndrome
AKI: acute kidney injury | ALL: acute lymphoblastic leukaemia
ALS: advanced life support; amyotrophic lateral sclerosis | AMI: acute myocardial infarction
AML: acute myeloid leukaemia | ANC: antenatal care; absolute neutrophil count | AOM: acute otitis media
ARB: angiotensin receptor blocker | ARDS: acute respiratory distress syndrome
ARNI: angiotensin receptor neprilysin inhibitor | ART: antiretroviral therapy; antiretroviral treatment
ARV: antiretroviral | ASCVD: atherosclerotic cardiovascular disease | AUD: alcohol use disorder
BCG: bacillus Calmette Guerin vaccine | BG: blood glucose | BGL: blood glucose level
BLS: basic life support | BMI: body mass index | BNP: brain natriuretic peptide | BP: blood pressure
BPH: benign prostatic hyperplasia | BPM: beats per minute | BSA: body surface area | BV: bacterial vaginosis
CABG: coronary artery bypass graft | CAD: coronary artery disease | CAP: community acquired pneumonia
CBC: complete blood count | CBT: cognitive behavioural therapy | CCB: calcium channel blocker
CDI: Clostridioides difficile infection | CF: cystic fibrosis
CHD: coronary heart disease; congenital heart disease | CHF: congestive heart failure
CKD: chronic kidney disease | CML: chronic myeloid leukaemia | CLL: chronic lymphocytic leukaemia
CMV: cytomegalovirus | CNS: central nervous system | COPD: chronic obstructive pulmonary disease
CPAP: continuous positive airway pressure | CPR: cardiopulmonary resuscitation | CRC: colorectal cancer
CrCl: creatinine clearance | CRP: C reactive protein | CRT: cardiac resynchronisation therapy
CSF: cerebrospinal fluid | CT: computed tomography | CVA: cerebrovascular accident stroke
CVD: cardiovascular disease | CXR: chest X-ray; chest radiograph | DAPT: dual antiplatelet therapy
DBP: diastolic blood pressure | DKA: diabetic ketoacidosis | DM: diabetes mellitus
DMARD: disease modifying antirheumatic drug | DOAC: direct oral anticoagulant | DPP4: dipeptidyl peptidase 4
DTG: dolutegravir | DVT: deep vein thrombosis; deep venous thrombosis | EBV: Epstein Barr virus
ECG: electrocardiogram | EKG: electrocardiogram | ED: emergency department; erectile dysfunction
EEG: electroencephalogram | EF: ejection fraction | eGFR: estimated glomerular filtration rate
EMS: emergency medical services | EPI: epinephrine | ESBL: extended spectrum beta lactamase
ESRD: end stage renal disease | ETT: endotracheal tube | FBC: full blood count
FEV1: forced expiratory volume in one second | FOBT: faecal occult blood test
FIT: faecal immunochemical test | FVC: forced vital capacity
GBS: group B streptococcus; Guillain Barre syndrome | GCS: Glasgow Coma Scale
GDM: gestational diabetes mellitus; gestational diabetes | GERD: gastro-oesophageal reflux disease
GORD: gastro-oesophageal reflux disease | GFR: glomerular filtration rate | GI: gastrointestinal
GIB: gastrointestinal bleeding | GLP1: glucagon like peptide 1 | GTN: glyceryl trinitrate
HAP: hospital acquired pneumonia | Hb: haemoglobin | HbA1c: glycated haemoglobin | A1c: glycated haemoglobin
HBV: hepatitis B virus; hepatitis B | HCC: hepatocellular carcinoma | HCV: hepatitis C virus; hepatitis C
HCW: health care worker | HDL: high density lipoprotein | HE: hepatic encephalopathy
HELLP: haemolysis elevated liver enzymes low platelets | HF: heart failure
HFrEF: heart failure with reduced ejection fraction | HFpEF: heart failure with preserved ejection fraction
HIV: human immunodeficiency virus | HPV: human papillomavirus | HR: heart rate
HRT: hormone replacement therapy | HSV: herpes simplex virus; herpes simplex | HT: hypertension
HTN: hypertension | IBD: inflammatory bowel disease | IBS: irritable bowel syndrome
ICD: implantable cardioverter defibrillator | ICH: intracerebral haemorrhage | ICS: inhaled corticosteroid
ICU: intensive care unit | IHD: ischaemic heart disease | IM: intramuscular | IN: intranasal
INH: isoniazid | INR: international normalised ratio | IO: intraosseous
IPC: infection prevention and control | IPT: isoniazid preventive therapy
IPTp: intermittent preventive treatment in pregnancy | ITN: insecticide treated net
ITP: immune thrombocytopenia | IUD: intrauterine device | IV: intravenous | IVIG: intravenous immunoglobulin
LABA: long acting beta agonist | LAMA: long acting muscarinic antagonist | LDL: low density lipoprotein
LFT: liver function test | LMWH: low molecular weight heparin | LP: lumbar puncture
LTBI: latent tuberculosis infection | LTOT: long term oxygen therapy
LVEF: left ventricular ejection fraction | MAP: mean arterial pressure | MDI: metered dose inhaler
MDR: multidrug resistant | MDRTB: multidrug resistant tuberculosis | MI: myocardial infarction
MMR: measles mumps rubella | MMSE: mini mental state examination | MOUD: medication for opioid use disorder
MRA: mineralocorticoid receptor antagonist | MRI: magnetic resonance imaging
MRSA: methicillin resistant Staphylococcus aureus | MS: multiple sclerosis
NAFLD: non alcoholic fatty liver disease | NG: nasogastric | NIV: non invasive ventilation
NOAC: direct oral anticoagulant | NPO: nothing by mouth | NRT: nicotine replacement therapy
NS: normal saline; sodium chloride 0.9% | NSAID: nonsteroidal anti-inflammatory drug
NSTEMI: non ST elevation myocardial infarction | NTG: nitroglycerin | NVAF: nonvalvular atrial fibrillation
OA: osteoarthritis | OAC: oral anticoagulant | OCD: obsessive compulsive disorder
OCP: oral contraceptive pill | OGTT: oral glucose tolerance test | OHCA: out of hospital cardiac arrest
OI: opportunistic infection | OPD: outpatient department
ORS: oral rehydration salts; oral rehydration solution | ORT: oral rehydration therapy
OSA: obstructive sleep apnoea | OUD: opioid use disorder | PAD: peripheral arterial disease
PAH: pulmonary arterial hypertension | PCI: percutaneous coronary intervention
PCOS: polycystic ovary syndrome | PCP: Pneumocystis pneumonia | PCR: polymerase chain reaction
PCV: pneumococcal conjugate vaccine | PDE5: phosphodiesterase 5 | PDMP: prescription drug monitoring program
PE: pulmonary embolism | PEA: pulseless electrical activity | PEEP: positive end expiratory pressure
PEF: peak expiratory flow | PEP: post-exposure prophylaxis | PET: positron emission tomography
PHQ9: patient health questionnaire | PID: pelvic inflammatory disease
PJP: Pneumocystis jirovecii pneumonia | PMTCT: prevention of mother to child transmission
PO: by mouth; oral | PPE: personal protective equipment | PPH: postpartum haemorrhage
PPI: proton pump inhibitor | PR: rectal | PrEP: pre-exposure prophylaxis | PRN: as needed
PROM: premature rupture of membranes | PSA: prostate specific antigen
PTB: preterm birth; pulmonary tuberculosis | PTSD: post traumatic stress disorder | PTU: propylthiouracil
RA: rheumatoid arthritis | RBC: red blood cell | RDT: rapid diagnostic test
ROSC: return of spontaneous circulation | RR: respiratory rate | RSI: rapid sequence intubation
RSV: respiratory syncytial virus | RUTF: ready to use therapeutic food | SAH: subarachnoid haemorrhage
SAM: severe acute malnutrition | SBP: systolic blood pressure; spontaneous bacterial peritonitis
SC: subcutaneous | SGLT2: sodium glucose cotransporter 2
SGLT2i: SGLT2 inhibitor; sodium glucose cotransporter 2 inhibitor
SIADH: syndrome of inappropriate antidiuretic hormone | SLE: systemic lupus erythematosus
SNRI: serotonin noradrenaline reuptake inhibitor | SOB: shortness of breath; dyspnoea
SP: sulfadoxine pyrimethamine | SpO2: oxygen saturation | SQ: subcutaneous
SSRI: selective serotonin reuptake inhibitor
STD: sexually transmitted disease; sexually transmitted infection
STEMI: ST elevation myocardial infarction | STI: sexually transmitted infection
SVT: supraventricular tachycardia | T1DM: type 1 diabetes | T2DM: type 2 diabetes
TAVI: transcatheter aortic valve implantation | TB: tuberculosis | TBI: traumatic brain injury
TCA: tricyclic antidepressant | TDF: tenofovir disoproxil fumarate | TIA: transient ischaemic attack
TMP-SMX: trimethoprim sulfamethoxazole; cotrimoxazole | TNF: tumour necrosis factor
tPA: tissue plasminogen activator; alteplase | TPN: parenteral nutrition
TPT: tuberculosis preventive treatment | TSH: thyroid stimulating hormone | TXA: tranexamic acid
UC: ulcerative colitis | UFH: unfractionated heparin | URTI: upper respiratory tract infection
UTI: urinary tract infection | VAP: ventilator associated pneumonia | VF: ventricular fibrillation
VKA: vitamin K antagonist | VL: viral load | VT: ventricular tachycardia | VTE: venous thromboembolism
VZV: varicella zoster virus | WBC: white blood cell | XR: extended release
`;

export interface Abbreviation {
  readonly short: string;
  readonly long: readonly string[];
}

export const clinicalAbbreviations: readonly Abbreviation[] = [table, moreAbbreviations]
  .flatMap((lines) => lines.trim().split(/\n| \| /))
  .map((line) => {
    const colon = line.indexOf(':');
    return {
      short: line.slice(0, colon),
      long: line
        .slice(colon + 1)
        .split(';')
        .map((form) => form.trim()),
    };
  });
