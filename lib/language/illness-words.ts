/**
 * Words for illnesses by the endings that medicine makes them with, and the common ones that are made otherwise. It tells what a
 * question is about, not what a text says: a list for the latter would have to be whole.
 */
const endings =
  /(?:itis|osis|asis|emia|opathy|oma|algia|plegia|paresis|uria|pno?ea|rrho?ea|rrhagia|rrhage|penia|ectasis|trophy|cele|lepsy|phobia|edema|megaly)$/;
const names = new Set(
  `croup malaria gout shingles migraine acne lupus asthma eczema lyme parkinson parkinsons crohn crohns autism adhd bipolar schizophrenia stroke cancer
  tb hiv measles mumps rubella tetanus rabies cholera typhoid dengue zika ebola influenza flu covid pertussis scabies tinea ringworm chickenpox varicella
  herpes syphilis chlamydia hypertension hypotension tachycardia bradycardia fibrillation flutter tamponade embolism aneurysm infarction angina sepsis
  diabetes hypothyroidism hyperthyroidism goitre goiter addison cushing obesity anorexia bulimia depression insomnia delirium dementia alzheimer
  ascites jaundice gallstones ulcer hernia haemorrhoids hemorrhoids constipation cataract glaucoma burn burns frostbite hypothermia anaphylaxis
  snakebite poisoning overdose fracture dislocation sprain concussion pcos fibroids menopause eclampsia miscarriage infertility sickle thalassaemia
  thalassemia haemophilia hemophilia melanoma tinnitus vertigo urticaria impetigo abscess gangrene kawasaki rickets scurvy malnutrition
  seizure seizures copd ckd pneumonia pneumothorax empyema`.split(/\s+/),
);
const otherWords = new Set(
  'diagnosis prognosis basis stasis oasis homeostasis haemostasis hemostasis academia diploma stroma aroma'.split(
    ' ',
  ),
);

/** Whether a folded lower-case word names an illness. */
export function isIllnessWord(word: string): boolean {
  return names.has(word) || (word.length >= 6 && endings.test(word) && !otherWords.has(word));
}
