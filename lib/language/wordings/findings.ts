/** What people see and feel, and what it is called: the word that guidelines use, then what is said for it. From general knowledge. */
export const findings = `
cyanosis: turns blue; blue lips; going blue; bluish skin | pallor: looks pale; pale skin; white as a sheet
diaphoresis: sweating; clammy; sweaty | lethargy: floppy; drowsy; hard to wake; listless
altered mental status: confused; not making sense; altered consciousness
agitation: restless; worked up; aggressive | irritability: fussy baby; crying a lot; inconsolable crying
infantile colic: colicky baby; crying baby | anger: temper tantrum; told off; upset
breath-holding spells: holds breath and faints; blue spells after crying
situs inversus: heart on the right side; dextrocardia
otitis media with effusion: glue ear; fluid behind the eardrum
otorrhoea: discharging ear; runny ear; ear discharge; pus from the ear | otalgia: earache; ear pain
cerumen: ear wax | chronic suppurative otitis media: CSOM; persistent ear discharge
allergic rhinitis: hay fever; runny itchy nose | rhinorrhoea: runny nose; nasal discharge; snotty nose
nasal congestion: blocked nose; stuffy nose
common cold: coryza; acute rhinitis; viral upper respiratory infection
nasal drops: nose drops; nasal spray; decongestant | aphthous ulcer: canker sore; mouth ulcer; aphthous stomatitis
oral candidiasis: oral thrush; mouth thrush; white patches in the mouth
gingivitis: bleeding gums; gum disease; periodontitis | halitosis: bad breath | odynophagia: painful swallowing
dysphagia: trouble swallowing; difficulty swallowing; food gets stuck
dysphonia: hoarseness; hoarse voice; lost voice | stridor: noisy breathing in; high-pitched breathing
wheeze: wheezing; whistling chest | sputum: phlegm; mucus; chesty cough; productive cough
haemoptysis: coughing up blood; blood in sputum
recurrent chest infections: keeps getting chest infections; recurrent pneumonia | bronchiectasis: widened airways
bronchial: bronchus; airways; windpipe; trachea | laryngeal: larynx; throat; voice box | pharyngeal: throat
pleural effusion: fluid on the lung; fluid around the lung | pneumothorax: collapsed lung; air leak
pulmonary oedema: fluid in the lungs; waterlogged lungs | orthopnoea: cannot lie flat; breathless lying down
exertional dyspnoea: breathless on walking; short of breath on exertion
angina: chest pain on exertion; tight chest | claudication: leg pain on walking
peripheral oedema: swollen ankles; swollen legs; puffy feet | varicose veins: bulging leg veins
orthostatic hypotension: dizzy on standing; postural drop | cardiogenic shock: pump failure
valvular heart disease: heart valve problem; leaky valve | infective endocarditis: infected heart valve
pericarditis: inflamed heart lining | cardiomyopathy: heart muscle disease | defibrillator: shock box; AED; ICD
pacemaker: pacing device | coronary artery bypass grafting: CABG; bypass surgery; heart bypass; grafts
off-pump: without cardiopulmonary bypass; beating heart surgery
cardiopulmonary bypass: heart-lung machine; bypass pump; on-pump
percutaneous coronary intervention: PCI; stent; angioplasty
thrombolysis: clot buster; fibrinolysis; thrombolytic; lysis | thrombectomy: clot retrieval; clot removal
thromboembolism: clots; thrombosis; blood clots; thrombus
thromboprophylaxis: preventing clots; VTE prophylaxis; blood thinner to prevent clots
haemostasis: stop the bleeding; bleeding control | ecchymosis: bruising; bruise
petechiae: pinprick rash; tiny red spots | purpura: non-blanching rash
platelet count: platelets; plt; thrombocytes | platelet transfusion: giving platelets; transfuse platelets
packed red cells: red cell transfusion; blood transfusion; top-up transfusion | haemoglobin: Hb; blood count
sickle cell crisis: vaso-occlusive crisis; pain crisis; painful crisis; VOC
HbSS: sickle cell anaemia; homozygous sickle cell | hydroxyurea: hydroxycarbamide
haemolysis: breakdown of red cells | glucose tolerance test: OGTT; oral glucose tolerance test; sugar drink test
fasting plasma glucose: FPG; fasting sugar; fasting blood sugar; fasting glucose
impaired glucose tolerance: IGT; prediabetes; borderline diabetes; intermediate hyperglycaemia
impaired fasting glucose: IFG; prediabetes | 2-hour post-load glucose: 2-h value; two hour glucose; post-load sugar
polyuria: passing a lot of urine; peeing a lot | polydipsia: very thirsty; drinking a lot
nocturia: up at night to pee | oliguria: little urine; low urine output | anuria: no urine; not passing urine
urinary retention: cannot pass urine; unable to urinate | urinary frequency: going to the toilet often
nocturnal enuresis: bedwetting; wets the bed | renal colic: kidney stone pain; loin pain
nephrotic syndrome: protein leak with swelling | peritoneal dialysis: PD; home dialysis
kidney transplant: renal transplant; new kidney
insulin therapy: insulin units; units of insulin; basal bolus insulin
basal insulin: long-acting insulin; background insulin
prandial insulin: mealtime insulin; bolus insulin; short-acting insulin | ketones: ketonaemia; ketosis
foot ulcer: diabetic foot; sore on the foot | goitre: swollen neck gland; enlarged thyroid
lymphadenopathy: swollen glands; enlarged lymph nodes; lumps in the neck
abdominal pain: tummy ache; stomach ache; belly pain | abdominal distension: swollen tummy; bloated
colicky pain: cramps; cramping | peritonitis: rigid belly; guarding
bowel obstruction: blocked bowel; intestinal obstruction; ileus | haemorrhoids: piles
rectal bleeding: blood in the stool; bright red blood | faecal incontinence: soiling; encopresis
stool: poo; faeces; motion; bowel movement
foreign body ingestion: swallowed a coin; swallowed object; swallowed foreign body
button battery: swallowed battery; disc battery | caustic ingestion: swallowed bleach; corrosive ingestion
aspiration: went down the wrong way; choking | foreign body aspiration: choking; inhaled object
gastroschisis: bowel outside the belly | hernia: groin lump; rupture | pyloric stenosis: projectile vomiting
intussusception: telescoping bowel; redcurrant jelly stool | oral rehydration: rehydrate by mouth; replace fluids
fluid resuscitation: IV fluids; fluid bolus; give fluids; volume resuscitation
crystalloid: Ringer's lactate; normal saline; Hartmann's; balanced salt solution
colloid: albumin; gelatin; dextran; starch | vasopressor: pressor; inotrope; blood pressure support
hepatitis: liver inflammation; inflamed liver | hepatotoxicity: liver damage; liver toxicity; liver failure
liver transplant: new liver | parasitaemia: smear-positive; parasites in the blood; positive blood film
blood film: blood smear; thick film
arboviral disease: dengue; chikungunya; Zika; yellow fever; mosquito-borne virus
mosquito bite: bitten by mosquitoes; insect bite
incubation period: time from exposure to symptoms; how long until symptoms
insecticide-treated net: mosquito net; bed net | helminth infection: worms; intestinal worms; roundworm; hookworm
schistosomiasis: bilharzia | onchocerciasis: river blindness | leishmaniasis: kala-azar
trypanosomiasis: sleeping sickness | leprosy: Hansen disease | typhoid fever: enteric fever
cholera: rice-water stool | poliomyelitis: polio; acute flaccid paralysis | diphtheria: throat membrane
viral haemorrhagic fever: Ebola; Lassa; Marburg | anthrax: woolsorter disease | brucellosis: undulant fever
leptospirosis: Weil disease | Lyme disease: tick bite infection; erythema migrans
infectious mononucleosis: glandular fever; EBV infection; mono | hand, foot and mouth disease: HFMD
cutaneous lesions: skin lesions; pox lesions; spots; sores | crust: scab; crusted over; scabbed
vesicle: blister; blistering | pustule: pus spot | superinfection: secondary bacterial infection; infected lesions
isolation: isolate; stay away from others; quarantine; self-isolate
home care: stay at home; cared for at home; managed at home | mask: face mask; medical mask; respirator
personal protective equipment: PPE; gown and gloves
infection prevention and control: IPC; infection control; stopping spread on the ward
hand hygiene: washing hands; hand washing; alcohol handrub | hand wash basin: sink; wash basin
bed occupancy: ward over capacity; overcrowded ward; full beds | staffing: nurse to patient ratio; workload
handling of human remains: dead body; body of someone who died; corpse; burial
health-care-associated infection: HAI; hospital-acquired infection; nosocomial infection
surgical site infection: wound infection after surgery; SSI
catheter-related bloodstream infection: line infection; CRBSI; infected line
central venous catheter: PICC; central line; CVC | peripheral intravenous cannula: drip; IV line; cannula
occluded catheter: blocked line; will not aspirate; catheter dysfunction
urinary catheter: Foley; indwelling catheter | sterilisation of instruments: decontamination; cleaning equipment
needlestick injury: sharps injury; occupational exposure
antimicrobial resistance: AMR; resistant bugs; drug-resistant bacteria
antimicrobial stewardship: using antibiotics wisely | de-escalation: narrow the antibiotic; step down antibiotics
intravenous to oral switch: IV to oral; change to tablets
empirical therapy: treat before results; blind treatment
`;
