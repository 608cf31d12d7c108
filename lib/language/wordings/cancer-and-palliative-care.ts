/** Cancer and palliative care: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const cancerAndPalliativeCare = `
cancer: big C; cancerous; malignant | malignant neoplasm: malignant growth; cancerous growth
metastatic cancer: spread cancer; cancer that has spread; mets; stage 4; advanced cancer; stage IV cancer
metastatic cancer: secondaries; cancer spread; metastases; disseminated cancer
bone metastases: bone mets; cancer in the bones; cancer spread to bone; secondaries in bone
brain metastases: brain mets; cancer spread to the brain; secondaries in the brain
liver metastases: liver mets; cancer spread to the liver
carcinoma of unknown primary = cancer of unknown primary = CUP
suspected cancer referral: two-week wait; 2WW; urgent cancer referral; fast-track cancer; two week rule
suspected cancer referral: cancer pathway | chemotherapy: chemo; cancer drugs; cytotoxics; anticancer drugs
radiotherapy: radiation treatment; XRT; RT treatment; radiation for cancer
immune checkpoint inhibitor: checkpoint inhibitor; pembrolizumab; nivolumab; ICI; PD-1 inhibitor
immune checkpoint inhibitor: checkpoint blockade
immune-related adverse event: side effects of immunotherapy; irAE; immunotherapy toxicity; immunotherapy colitis
targeted therapy: targeted drug; tyrosine kinase inhibitor; TKI; biological cancer drug
endocrine therapy: hormone treatment for breast cancer; hormone therapy for cancer; hormone blockers; tamoxifen
endocrine therapy: aromatase inhibitor
androgen deprivation therapy: ADT; hormone injections for prostate cancer; hormone treatment for prostate cancer
androgen deprivation therapy: chemical castration
performance status: ECOG; WHO performance; Karnofsky; PS 2; fitness for chemo
tumour marker: cancer marker; CA-125; CA125; CEA marker
breast cancer: lump in the breast cancerous; ductal carcinoma; breast carcinoma
breast lump: breast mass; breast nodule | nipple discharge: leaking nipple; fluid from the nipple
mastectomy: breast removed; breast off; removal of the breast; breast removal
breast-conserving surgery = lumpectomy = wide local excision of the breast
sentinel lymph node biopsy: SLNB; sentinel node | ductal carcinoma in situ: DCIS
BRCA mutation: BRCA; breast cancer gene; BRCA1; BRCA2
genetic counselling: gene counselling; family cancer clinic; talk about genes
hereditary cancer syndrome: cancer running in the family; family cancer syndrome
Lynch syndrome = hereditary non-polyposis colorectal cancer = HNPCC
familial adenomatous polyposis: FAP; hundreds of polyps
colorectal polyp: bowel polyp; colon polyp; adenoma of the colon; growth in the bowel; colonic adenoma
colorectal cancer: cancer of the bowel; rectal cancer; cancer of the colon; colon tumour; colorectal carcinoma
colorectal cancer: bowel tumour
colorectal cancer screening: bowel screening; bowel cancer test; bowel cancer screening; colon cancer screening
colorectal cancer screening: poo test for cancer; CRC screening
faecal occult blood test: FOB; hidden blood in stool; gFOBT; stool blood test; hemoccult; iFOBT; poo test; FOBT
gastric cancer: stomach cancer; cancer of the stomach
oesophageal cancer: food pipe cancer; gullet cancer; cancer of the food pipe; oesophageal carcinoma
pancreatic cancer: cancer of the pancreas; pancreas cancer
hepatocellular carcinoma: hepatoma; primary liver cancer; cancer of the liver; liver tumour
lung cancer: bronchogenic carcinoma; lung tumour; NSCLC; SCLC; lung carcinoma
lung cancer screening: CT screening of smokers; lung screening | mesothelioma: asbestos cancer
prostate cancer: prostatic carcinoma; CaP prostate
prostate-specific antigen: prostate test; PSA test; prostate blood test; PSA level
active surveillance: watching the cancer; monitoring low-risk prostate cancer
testicular cancer: lump in the testicle; cancer of the testicle; testicular lump; lump on the testicle
testicular cancer: testicular tumour | bladder cancer: urothelial carcinoma; bladder tumour; TCC
renal cell carcinoma: kidney cancer; RCC; cancer of the kidney; kidney tumour
cervical cancer screening: smear tests; cervical screening; pap smears; smear programme; cervical smear test
cervical cancer screening: pap tests
cervical intraepithelial neoplasia: CIN; abnormal smear; precancerous cells of the cervix; precancer of the cervix
cervical intraepithelial neoplasia: dyskaryosis; abnormal pap; cervical precancer
colposcopy: looking at the cervix; colp | visual inspection with acetic acid: vinegar test
loop excision = large loop excision of the transformation zone = LEEP = LLETZ
endometrial cancer: cancer of the womb; womb cancer; uterine cancer; lining of the womb cancer
postmenopausal bleeding: bleeding after the menopause; PMB; bleeding after menopause; bleeding after the change
ovarian cancer: ovary cancer; ovarian carcinoma; ovarian tumour; cancer of the ovaries
vulval cancer = vulvar cancer
gestational trophoblastic disease: molar pregnancy; hydatidiform mole; GTD; mole pregnancy
skin cancer: cancerous mole | melanoma: changing mole; black mole cancer; mole that changes; dark spot growing
basal cell carcinoma: BCC; rodent ulcer | squamous cell carcinoma: SCC | actinic keratosis = solar keratosis
actinic keratosis: sun spots; sun-damaged scaly patches
sunscreen: sun cream; sunblock; sun block; SPF; suncream; sun lotion
head and neck cancer: throat cancer; laryngeal cancer; voice box cancer
oral cancer: mouth cancer; tongue cancer; cancer of the mouth | thyroid cancer: papillary thyroid carcinoma
brain tumour: growth in the brain; lump in the brain; glioblastoma; brain cancer; GBM
neuroblastoma: childhood adrenal tumour | nephroblastoma = Wilms tumour
retinoblastoma: white pupil; leukocoria; white reflex; eye cancer in a child
sarcoma: soft tissue cancer; cancer of muscle or bone; osteosarcoma
spinal cord compression: metastatic cord compression; MSCC; cord compression; pressure on the spinal cord
spinal cord compression: cord squeezed | superior vena cava obstruction = superior vena cava syndrome = SVCO
malignant hypercalcaemia = hypercalcaemia of malignancy | malignant pleural effusion: fluid on the lung from cancer
malignant bowel obstruction: bowel blocked by cancer; MBO
febrile neutropenia: neutropenic fever; temperature after chemo; fever on chemo; fever with low white cells
febrile neutropenia: temp on chemo; sepsis after chemo; fever after chemo; FN chemo; neutropaenic sepsis
oral mucositis: sore mouth from chemo; mouth sores from chemo; mucositis; sore mouth after chemo
chemotherapy-induced nausea and vomiting: sick from chemo; CINV; vomiting after chemo; nausea with chemo
chemotherapy-induced nausea and vomiting: sickness from chemo
extravasation: drip leaked into the tissue; chemo leak; tissued drip; infiltration of drip; drip tissued
cancer pain: tumour pain
breakthrough pain: flare of pain; pain between doses; pain breaking through; rescue dose of morphine
breakthrough pain: breakthrough dose
palliative care: comfort care; hospice care; pall care; comfort measures; palliation; comfort-focused care
palliative care: EOL care
end-of-life care: dying care; care of the dying; last days of life; final days; terminal care; dying patient
end-of-life care: last hours; terminally ill; end of life
terminal secretions = death rattle = respiratory tract secretions at the end of life
terminal agitation = terminal restlessness | syringe driver = continuous subcutaneous infusion = CSCI
syringe driver: driver for the dying; subcut pump | anticipatory prescribing = just-in-case medicines
advance care planning: advance directive; living wills; advance decision; advance statement; goals of care
advance care planning: GOC discussion; end-of-life wishes
do not attempt resuscitation: DNR; DNAR; DNACPR; not for resus; not for CPR; no CPR; DNAR form; allow natural death
do not attempt resuscitation: no code | opioid rotation = opioid switching
opioid equivalence = equianalgesic dose = opioid conversion
opioid-induced constipation: constipated on morphine; constipation from painkillers; constipated from opioids; OIC
assisted dying = euthanasia = physician-assisted suicide
withdrawal of life-sustaining treatment: turning off the ventilator; stop life support; switching off life support
withdrawal of life-sustaining treatment: withdrawing care; turn off life support
brain death: brain dead; brainstem death | organ donation: donating organs; organ donor
cancer survivorship: life after cancer; cancer survivors; after cancer treatment
cancer-related fatigue: tired from cancer; worn out from chemo
lymphoedema: swollen arm after node removal; arm swelling after cancer; lymphatic swelling
alopecia from chemotherapy: hair falling out with chemo
fertility preservation: freezing eggs; sperm banking; egg freezing; freeze sperm
remission: cancer gone; disease-free | recurrence: come back; coming back; returned cancer; reappears
biopsy: taking a tissue sample; needle sample; piece of tissue; FNA; tissue sampling
fine-needle aspiration: FNA; needle sample of a lump; FNAC | oncologist: cancer doctor; cancer specialist
multidisciplinary team: MDT; tumour board; MDT meeting; team meeting
`;
