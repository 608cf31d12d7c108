/** Further short forms: scores, tests and rarer conditions; those with several common meanings are left out. From general knowledge. */
export const moreAbbreviations = `
ACPA: anti citrullinated protein antibody | ACTH: adrenocorticotropic hormone | ADL: activities of daily living
ADPKD: autosomal dominant polycystic kidney disease | AECOPD: acute exacerbation of COPD | AFB: acid fast bacilli
AIDP: acute inflammatory demyelinating polyneuropathy | AIHA: autoimmune haemolytic anaemia
ALP: alkaline phosphatase | ALT: alanine aminotransferase | AMR: antimicrobial resistance
ANA: antinuclear antibody | ANCA: antineutrophil cytoplasmic antibody | APH: antepartum haemorrhage
APTT: activated partial thromboplastin time | aPTT: activated partial thromboplastin time
ASB: asymptomatic bacteriuria | AST: aspartate aminotransferase | ATLS: advanced trauma life support
AVB: atrioventricular block | AVF: arteriovenous fistula | AVNRT: atrioventricular nodal reentrant tachycardia
AVPU: alert verbal pain unresponsive | BCC: basal cell carcinoma | BMD: bone mineral density
BMS: bare metal stent | BPPV: benign paroxysmal positional vertigo
BPSD: behavioural and psychological symptoms of dementia | BRUE: brief resolved unexplained event
BUN: blood urea nitrogen | BVM: bag valve mask | CAH: congenital adrenal hyperplasia
CAM-ICU: confusion assessment method for the intensive care unit
CAUTI: catheter associated urinary tract infection | CBG: capillary blood glucose
CGM: continuous glucose monitoring | CHA2DS2-VASc: stroke risk score in atrial fibrillation
CHADS2: stroke risk score in atrial fibrillation | CIN: cervical intraepithelial neoplasia
CINV: chemotherapy induced nausea and vomiting | CIWA-Ar: clinical institute withdrawal assessment for alcohol
CK: creatine kinase | CKD-EPI: chronic kidney disease epidemiology collaboration equation
CLABSI: central line associated bloodstream infection | COWS: clinical opiate withdrawal scale
CPE: carbapenemase producing Enterobacterales | CRBSI: catheter related bloodstream infection
CRE: carbapenem resistant Enterobacterales | CRRT: continuous renal replacement therapy
CSII: continuous subcutaneous insulin infusion | CSOM: chronic suppurative otitis media | CTG: cardiotocography
CTPA: computed tomography pulmonary angiography
CURB-65: pneumonia severity score confusion urea respiratory rate blood pressure age 65
CRB-65: pneumonia severity score confusion respiratory rate blood pressure age 65 | CVC: central venous catheter
CVP: central venous pressure | CVST: cerebral venous sinus thrombosis | DES: drug eluting stent
DILI: drug induced liver injury | DKD: diabetic kidney disease | DMPA: depot medroxyprogesterone acetate
DNACPR: do not attempt cardiopulmonary resuscitation | DNR: do not resuscitate | DPI: dry powder inhaler
DRESS: drug reaction with eosinophilia and systemic symptoms
DSM-5: diagnostic and statistical manual of mental disorders | DTaP: diphtheria tetanus acellular pertussis
DXA: dual energy X-ray absorptiometry | ECMO: extracorporeal membrane oxygenation | ECT: electroconvulsive therapy
EDSS: expanded disability status scale | EDD: estimated date of delivery
EMDR: eye movement desensitisation and reprocessing | EMG: electromyography
EPDS: Edinburgh postnatal depression scale | ERCP: endoscopic retrograde cholangiopancreatography
ESA: erythropoiesis stimulating agent | ESKD: end stage kidney disease | ESR: erythrocyte sedimentation rate
ESUS: embolic stroke of undetermined source | ESWL: extracorporeal shock wave lithotripsy
ETCO2: end tidal carbon dioxide | EVAR: endovascular aneurysm repair | EVT: endovascular thrombectomy
FAP: familial adenomatous polyposis | FeNO: fractional exhaled nitric oxide | FFP: fresh frozen plasma
FGM: female genital mutilation | FiO2: fraction of inspired oxygen | FMT: faecal microbiota transplantation
FNA: fine needle aspiration | FRAX: fracture risk assessment tool | FSH: follicle stimulating hormone
G6PD: glucose 6 phosphate dehydrogenase | GAD: generalised anxiety disorder
GAD-7: generalised anxiety disorder questionnaire | GCA: giant cell arteritis | GDS: geriatric depression scale
GDMT: guideline directed medical therapy | GGT: gamma glutamyl transferase | GNRH: gonadotropin releasing hormone
GVHD: graft versus host disease | HACE: high altitude cerebral oedema | HAPE: high altitude pulmonary oedema
HAS-BLED: bleeding risk score | HAV: hepatitis A virus | HBcAg: hepatitis B core antigen
HBeAg: hepatitis B e antigen | HBIG: hepatitis B immune globulin | HBsAg: hepatitis B surface antigen
HCM: hypertrophic cardiomyopathy | HDU: high dependency unit | HEV: hepatitis E virus
HFMD: hand foot and mouth disease | HFNC: high flow nasal cannula
HFmrEF: heart failure with mildly reduced ejection fraction | HHS: hyperosmolar hyperglycaemic state
HIE: hypoxic ischaemic encephalopathy | Hib: Haemophilus influenzae type b | HIT: heparin induced thrombocytopenia
HLH: haemophagocytic lymphohistiocytosis | HRS: hepatorenal syndrome
HSCT: haematopoietic stem cell transplantation | HUS: haemolytic uraemic syndrome | IABP: intra aortic balloon pump
ICP: intracranial pressure | IGRA: interferon gamma release assay | IGT: impaired glucose tolerance
IIH: idiopathic intracranial hypertension | ILD: interstitial lung disease
IMCI: integrated management of childhood illness | IOL: induction of labour | IOP: intraocular pressure
IPF: idiopathic pulmonary fibrosis | IRIS: immune reconstitution inflammatory syndrome
IRS: indoor residual spraying | IUFD: intrauterine fetal death | IUGR: intrauterine growth restriction
IVC: inferior vena cava | IVF: in vitro fertilisation | JIA: juvenile idiopathic arthritis
JVP: jugular venous pressure | KMC: kangaroo mother care | LARC: long acting reversible contraception
LBBB: left bundle branch block | LBW: low birth weight | LDH: lactate dehydrogenase
LDCT: low dose computed tomography | LGIB: lower gastrointestinal bleeding | LMA: laryngeal mask airway
LMP: last menstrual period | LRTI: lower respiratory tract infection | LVAD: left ventricular assist device
LVH: left ventricular hypertrophy | LVO: large vessel occlusion | MAOI: monoamine oxidase inhibitor
MASLD: metabolic dysfunction associated steatotic liver disease | MCV: mean corpuscular volume
MDD: major depressive disorder | MDT: multidisciplinary team | MELD: model for end stage liver disease
MGUS: monoclonal gammopathy of undetermined significance | MIC: minimum inhibitory concentration
MIS-C: multisystem inflammatory syndrome in children | MME: morphine milligram equivalent
MND: motor neurone disease | MoCA: Montreal cognitive assessment
MRCP: magnetic resonance cholangiopancreatography | mRS: modified Rankin scale
MSCC: metastatic spinal cord compression | MSSA: methicillin susceptible Staphylococcus aureus
MSU: midstream urine | MSM: men who have sex with men | MTCT: mother to child transmission
MUAC: mid upper arm circumference | MVPA: moderate to vigorous physical activity
NAAT: nucleic acid amplification test | NAC: N-acetylcysteine | NAS: neonatal abstinence syndrome
NEC: necrotising enterocolitis | NEWS2: national early warning score | NHL: non Hodgkin lymphoma
NICU: neonatal intensive care unit | NIHSS: National Institutes of Health stroke scale
NMS: neuroleptic malignant syndrome | NNT: number needed to treat
NNRTI: non nucleoside reverse transcriptase inhibitor | NRTI: nucleoside reverse transcriptase inhibitor
NSCLC: non small cell lung cancer | NTM: nontuberculous mycobacteria | NYHA: New York Heart Association class
OCS: oral corticosteroid | OHSS: ovarian hyperstimulation syndrome | OME: otitis media with effusion
ONJ: osteonecrosis of the jaw | OPV: oral poliovirus vaccine | PaCO2: partial pressure of carbon dioxide
PaO2: partial pressure of oxygen | PANSS: positive and negative syndrome scale
PASI: psoriasis area and severity index | PCA: patient controlled analgesia | PCC: prothrombin complex concentrate
PDA: patent ductus arteriosus | PECARN: paediatric head injury rule | PERC: pulmonary embolism rule out criteria
PESI: pulmonary embolism severity index | PFO: patent foramen ovale | PHN: postherpetic neuralgia
PHQ-9: patient health questionnaire | PICC: peripherally inserted central catheter | PMR: polymyalgia rheumatica
PONV: postoperative nausea and vomiting | POCUS: point of care ultrasound
PPROM: preterm prelabour rupture of membranes | PSI: pneumonia severity index | PTH: parathyroid hormone
PTX: pneumothorax | PVD: peripheral vascular disease | PWID: people who inject drugs
qSOFA: quick sequential organ failure assessment | QRISK3: cardiovascular risk score | QTc: corrected QT interval
RAAS: renin angiotensin aldosterone system | RASS: Richmond agitation sedation scale
RBBB: right bundle branch block | RCC: renal cell carcinoma | RCT: randomised controlled trial
RDS: respiratory distress syndrome | RHD: rheumatic heart disease | ROP: retinopathy of prematurity
RPR: rapid plasma reagin | RRT: renal replacement therapy | RUQ: right upper quadrant
SABA: short acting beta agonist | SAPS: simplified acute physiology score | SBRT: stereotactic body radiotherapy
SCC: squamous cell carcinoma | SCD: sickle cell disease; sudden cardiac death | SCLC: small cell lung cancer
SIBO: small intestinal bacterial overgrowth | SIDS: sudden infant death syndrome
SIRS: systemic inflammatory response syndrome | SJS: Stevens Johnson syndrome | SLNB: sentinel lymph node biopsy
SOFA: sequential organ failure assessment | SSI: surgical site infection | SSTI: skin and soft tissue infection
SUDEP: sudden unexpected death in epilepsy | SUI: stress urinary incontinence
TACO: transfusion associated circulatory overload | TAVR: transcatheter aortic valve replacement
TBSA: total body surface area | TEE: transoesophageal echocardiography | TOE: transoesophageal echocardiography
TENS: transcutaneous electrical nerve stimulation | TFT: thyroid function test
TIMI: thrombolysis in myocardial infarction | TIPS: transjugular intrahepatic portosystemic shunt
TIPSS: transjugular intrahepatic portosystemic shunt | TLS: tumour lysis syndrome
TMS: transcranial magnetic stimulation | TNK: tenecteplase | TOLAC: trial of labour after caesarean
TRALI: transfusion related acute lung injury | TST: tuberculin skin test | TTE: transthoracic echocardiography
TTM: targeted temperature management | TTP: thrombotic thrombocytopenic purpura
TURP: transurethral resection of the prostate | UACR: urine albumin creatinine ratio
UGIB: upper gastrointestinal bleeding | ULN: upper limit of normal | UPSI: unprotected sexual intercourse
VAS: visual analogue scale | VBAC: vaginal birth after caesarean | VBG: venous blood gas
VLBW: very low birth weight | VRE: vancomycin resistant enterococcus | VSD: ventricular septal defect
VUR: vesicoureteral reflux | VWD: von Willebrand disease | VWF: von Willebrand factor | WPW: Wolff Parkinson White
YMRS: Young mania rating scale
`;
