/** Tests and images: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const testsAndImages = `
blood test: bloods; blood work; bloodwork; lab work; lab tests; routine bloods; baseline bloods
complete blood count: blood counts; FBCs; CBCs; FBE; full blood picture; FBP; hemogram; haemogram
white blood cell count: WCC; white count; WBC count; white cell count; leukocyte count; white cells
white blood cell count: leucocyte count | neutrophil count: neuts; ANC count; neutrophils; PMN count; polymorphs
haemoglobin concentration: Hgb; Hb level; haemoglobin level; Hb count; blood level Hb; haemoglobins
haematocrit: packed cell volume; Hct
inflammatory markers: inflammation blood test; inflammation test; acute phase reactants
C-reactive protein: CRP level; raised CRP; high CRP; CRPs
erythrocyte sedimentation rate: ESR; sed rate; sedimentation rate | procalcitonin: procalc; procal; PCT level
serum electrolytes: lytes; electrolyte panel; electrolytes; blood salts; electrolyte levels
liver function tests: liver bloods; LFT; liver panel; liver function; liver blood tests; liver tests; hepatic panel
liver function tests: liver profile | alanine aminotransferase: SGPT; ALT level; alanine transaminase
aspartate aminotransferase: SGOT; aspartate transaminase | alkaline phosphatase: ALP; alk phos
gamma-glutamyl transferase: GGT; gamma GT; γGT | serum albumin: albumin level; low albumin; hypoalbuminaemia
amylase or lipase: pancreas blood test; lipase; amylase; pancreatic enzyme level
troponin: trops; cardiac enzymes; hsTn; trop rise; heart attack blood test
creatine kinase: CPK; muscle enzyme; CK level; creatine phosphokinase | lactate dehydrogenase: LDH
D-dimer: clot blood test; ddimer; blood test for clots
arterial blood gas: ABGs; blood gases; blood gas; arterial gas; art gas; arterial stab
venous blood gas: VBG; venous gas | anion gap: AG gap
blood culture: blood cx; cultures before antibiotics; BCx; take cultures
stool culture: poo sample; stool sample; stool test; stool specimen; stool MC&S; faeces sample
faecal calprotectin: calprotectin; stool inflammation test; FCP; calpro
sputum culture: phlegm sample; sputum sample; sputum specimen; sputum cx; sputum MCS
throat swab: throat culture; rapid strep; rapid strep test; strep test; RADT; rapid antigen for strep
nasopharyngeal swab: nose swab; viral swab; resp panel; swab up the nose; respiratory panel
nucleic acid amplification test: NAATs; molecular test; PCRs; DNA test for infection
lateral flow test = rapid antigen test
serology: antibody test; blood test for antibodies; antibody level; antibody titre; serological test
HIV test: fourth-generation test
lumbar puncture: spinal fluid test; needle in the back; LP results; tap the spine; spinal taps; tap of spinal fluid
cerebrospinal fluid: CSF; spinal fluid; brain fluid; CSF results; fluid from the spine; CSF analysis
antinuclear antibody: lupus blood test | rheumatoid factor: rheumatoid blood test; anti-CCP
therapeutic drug monitoring: TDM; drug levels; trough level; checking levels; blood level of the drug; serum level
therapeutic drug monitoring: peak and trough; drug concentration monitoring
vancomycin monitoring: vanc level; vanc trough; vanco trough; vanco level; AUC of vancomycin; vancomycin level
chest X-ray: CXR; chest film; chest xray; chest radiography; chest radiographs; CX-ray
radiograph: x-ray; xray; plain film; plain x-ray
abdominal radiograph: AXR; abdominal film; belly x-ray; abdominal x-ray; KUB
computed tomography: cat scan; CT scans; CT scanning; CT imaging
head CT: brain scan; CTB; scan of the head; head scan; scan the head; NCCT head; scanned head
CT pulmonary angiography: CTPA; CT-PA; PE scan; CTPE | CT angiography: CTA
ventilation-perfusion scan: V/Q scan; VQ scan; V/Q
contrast medium: dye; scan dye; contrast dye; IV contrast; contrast agent; iodinated contrast; x-ray dye
contrast medium: contrast media | magnetic resonance imaging: MR scan; tunnel scan; MRIs; MR imaging; MRI scans
magnetic resonance cholangiopancreatography: MRCP | bone scan: bone scintigraphy; skeletal scintigraphy
ultrasonography: USS; US scan; ultrasound scan; jelly scan; U/S; sonogram; sono; USG; sonography; ultrasounds
compression ultrasonography: leg ultrasound; Doppler of the leg; leg doppler; venous doppler; doppler leg
compression ultrasonography: duplex of the leg; lower limb doppler; compression ultrasound; venous ultrasound
compression ultrasonography: duplex ultrasound; dopplers
transthoracic echocardiography: TTE; echocardiogram; echocardiography; heart scan; ultrasound of the heart; echos
transthoracic echocardiography: heart ultrasound; transthoracic echo
transoesophageal echocardiography: echo down the gullet; transoesophageal echo
electrocardiogram: tracing of the heart; heart tracing; 12-lead; twelve-lead; heart trace; ECGs; EKGs; 12-lead ECG
electrocardiogram: rhythm strip; ECG trace
ST-segment elevation: ST elevation; STE; tombstones; ST changes; raised ST
QRS duration: wide QRS; QRS widening; broad QRS | peaked T waves: tall T waves; tented T waves
mammography: breast screening; breast x-rays; mammograms; breast screen; mammos | breast ultrasound: breast scan
polysomnography: sleep study; overnight sleep test; PSG; sleep test; overnight oximetry
allergy testing: skin prick test; RAST; allergy test; skin prick; specific IgE
histology: pathology report; histopathology; under the microscope; biopsy result
genetic testing: gene test; DNA test; genetic test; chromosome test; gene testing
point-of-care testing: bedside test; POCT; near-patient test; POC test; bedside testing
reference interval: normal level; normal limit; upper limit of normal; ULN; normal value; lab normal; what's normal
reference interval: lower limit of normal; within normal limits; WNL; lab reference
baseline tests: tests before starting; what to check before starting; bloods before starting
baseline tests: baseline investigations; before starting check; checks before starting
laboratory monitoring: blood monitoring; bloods to monitor; how often to check bloods; monitoring bloods
laboratory monitoring: how often to check; monitoring blood tests; what bloods; repeat bloods; how often bloods
laboratory monitoring: recheck bloods
physical examination: exam findings; on examination; o/e; clinical exam; physical exam; px exam; PE exam
physical examination: clinical examination
medical history: history taking; PMH; PMHx; past history; PHx; anamnesis
family history: FHx; runs in the family; family hx; FHx of; running in the family
`;
