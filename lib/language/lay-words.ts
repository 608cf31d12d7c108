import { asking } from './wordings/asking';
import { careAndTests } from './wordings/care-and-tests';
import { conditions } from './wordings/conditions';
import { emergencies } from './wordings/emergencies';
import { findings } from './wordings/findings';
import { medicines } from './wordings/medicines';
import { handOvers } from './wordings/hand-overs';
import { motherAndChild } from './wordings/mother-and-child';
import { wordingsByField } from './wordings/wordings-by-field';
import { singularKey, wordingKey } from './wording-key';
import { isOrdinaryWord } from './ordinary-words';

/** What people say, with the words that guidelines use. */
const table = `
high blood pressure: hypertension | low blood pressure: hypotension
heart attack: myocardial infarction; acute coronary syndrome
irregular heartbeat: arrhythmia; atrial fibrillation | fast heartbeat: tachycardia
slow heartbeat: bradycardia | chest pain: angina | angina: chest pain
mini stroke: transient ischaemic attack | blood thinner: anticoagulant | blood thinners: anticoagulants
water pill: diuretic | water pills: diuretics | water tablet: diuretic | blood sugar: glucose; glycaemia
low blood sugar: hypoglycaemia | high blood sugar: hyperglycaemia | sugar diabetes: diabetes mellitus
kidney failure: renal failure | kidney: renal | kidneys: renal | renal: kidney | liver: hepatic
hepatic: liver | lung: pulmonary | pulmonary: lung | heart: cardiac | cardiac: heart | brain: cerebral
stomach: gastric | skin: cutaneous; dermal | bone: osseous
bladder infection: cystitis; urinary tract infection | water infection: urinary tract infection
urine infection: urinary tract infection | kidney infection: pyelonephritis
chest infection: pneumonia; lower respiratory tract infection | ear infection: otitis media
pink eye: conjunctivitis | sore throat: pharyngitis; tonsillitis | runny nose: rhinorrhoea; rhinitis
hay fever: allergic rhinitis | hives: urticaria | itching: pruritus | itchy: pruritus | rash: exanthem
fever: pyrexia; febrile | temperature: fever | throwing up: vomiting | vomiting: emesis
being sick: vomiting | feeling sick: nausea | heartburn: gastro-oesophageal reflux; dyspepsia
indigestion: dyspepsia | loose stools: diarrhoea | the runs: diarrhoea | swelling: oedema | puffy: oedema
bruise: ecchymosis; haematoma | nosebleed: epistaxis | bleeding: haemorrhage | bleed: haemorrhage
clot: thrombosis; thrombus | clots: thrombosis | blood clot: thrombosis; thromboembolism
fits: seizures; convulsions | fit: seizure; convulsion | seizure: convulsion | convulsion: seizure
passing out: syncope | fainting: syncope | dizziness: vertigo | short of breath: dyspnoea; breathlessness
breathlessness: dyspnoea | trouble breathing: dyspnoea; respiratory distress
difficulty breathing: dyspnoea; respiratory distress | wheezing: bronchospasm
bee sting: anaphylaxis; hymenoptera | heat stroke: hyperthermia | heatstroke: heat stroke; hyperthermia
frozen: frostbite; hypothermia | overdose: poisoning; toxicity | poisoning: overdose; toxicity
painkiller: analgesic | painkillers: analgesics | pain relief: analgesia | sleeping pill: hypnotic
sleeping pills: hypnotics | trouble sleeping: insomnia | can't sleep: insomnia | anxious: anxiety
depressed: depression | low mood: depression | suicidal: suicide; self-harm | drunk: alcohol intoxication
alcoholic: alcohol use disorder | drinker: alcohol | smoker: tobacco; smoking
quit smoking: smoking cessation | stop smoking: smoking cessation | pregnant: pregnancy
pregnancy: pregnant | expecting: pregnant | breast feeding: lactation; breastfeeding
breastfeeding: lactation | nursing mother: breastfeeding | miscarriage: spontaneous abortion
period pain: dysmenorrhoea | heavy periods: menorrhagia; heavy menstrual bleeding | after birth: postpartum
after delivery: postpartum | newborn: neonate; neonatal | newborns: neonates | baby: infant
babies: infants | infant: baby | toddler: child | kid: child | kids: children | child: paediatric
children: paediatric | paediatric: children | elderly: older adults | older people: older adults
old people: older adults | jab: vaccine; injection | jabs: vaccines | shot: vaccine; injection
shots: vaccines; immunisation | vaccination: immunisation | immunisation: vaccination
vaccine: immunisation | catheter infection: catheter associated urinary tract infection
bed sore: pressure ulcer | bedsore: pressure ulcer | pressure sore: pressure ulcer | chickenpox: varicella
chicken pox: varicella | shingles: herpes zoster | cold sore: herpes labialis; herpes simplex
thrush: candidiasis | yeast infection: candidiasis | monkeypox: mpox | pox: mpox | flu: influenza
influenza: flu | the clap: gonorrhoea | crabs: pubic lice | worms: helminths | scabies: Sarcoptes
lockjaw: tetanus | whooping cough: pertussis | german measles: rubella | mumps: parotitis
glandular fever: infectious mononucleosis | lice: pediculosis | ringworm: tinea
athlete's foot: tinea pedis | snake bite: envenomation | snakebite: envenomation
dog bite: rabies; animal bite | cancer: carcinoma; malignancy; neoplasm | tumour: neoplasm | womb: uterus
smear test: cervical cytology | pap smear: cervical cytology | bowel cancer: colorectal cancer
bowel: intestinal | gut: intestinal | gullet: oesophagus | piles: haemorrhoids | gallstones: cholelithiasis
kidney stones: nephrolithiasis; renal calculi | jaundice: icterus | yellow skin: jaundice
underactive thyroid: hypothyroidism | overactive thyroid: hyperthyroidism | brittle bones: osteoporosis
broken bone: fracture | broken: fracture | cut: laceration | burn: thermal injury | burns: thermal injury
anaemic: anaemia | low iron: iron deficiency | low potassium: hypokalaemia | high potassium: hyperkalaemia
low sodium: hyponatraemia | high sodium: hypernatraemia | cholesterol: lipid
statin: HMG CoA reductase inhibitor | overweight: obesity | obese: obesity | sweaty: hyperhidrosis
sweating: hyperhidrosis; diaphoresis | memory loss: dementia; cognitive impairment
confused: delirium; altered mental status | unconscious: unresponsive; coma | cardiac arrest: resuscitation
drip: infusion | by mouth: oral; orally | orally: by mouth | into a vein: intravenous
into the muscle: intramuscular | under the skin: subcutaneous | adrenaline: epinephrine
epinephrine: adrenaline | paracetamol: acetaminophen | acetaminophen: paracetamol
pulmonary embolism: venous thromboembolism; VTE | PE: pulmonary embolism; venous thromboembolism; VTE
deep vein thrombosis: venous thromboembolism; VTE | DVT: deep vein thrombosis; venous thromboembolism; VTE
bp tablet: antihypertensive | bp tablets: antihypertensives | blood pressure tablets: antihypertensives
steroid: corticosteroid; glucocorticoid | steroids: corticosteroids; glucocorticoids | sugar: glucose
sugars: glucose | ringer's: crystalloid | ringers: crystalloid | saline: crystalloid; sodium chloride
albumin: colloid | goal: target | post-coital contraception: emergency contraception
morning after pill: emergency contraception | rape: sexual violence; sexual assault; sexual abuse
tubal pregnancy: ectopic pregnancy | pumped milk: expressed breast milk | breast milk: breastfeeding
eye test: vision screening; visual acuity | canker sore: aphthous ulcer; aphthous stomatitis
canker sores: aphthous ulcers; aphthous stomatitis | skin-to-skin: kangaroo mother care | goals: targets
workup: investigation; diagnosis | work-up: investigation; diagnosis | jaundiced: jaundice
under the lights: phototherapy | hurt: pain | sore: pain | tablet: oral | tablets: oral | pill: oral
needle: injection | breathing tube: endotracheal tube | throat: pharyngeal | eye: ocular | ear: otic
flare: exacerbation | flare-up: exacerbation | attack: exacerbation | quinsy: peritonsillar abscess
salbutamol: albuterol | albuterol: salbutamol
`;

/** Of several answers to the same words the last is told to the embedder. */
const groups = [
  ...wordingsByField,
  conditions,
  findings,
  motherAndChild,
  emergencies,
  careAndTests,
  medicines,
  asking,
  handOvers,
];

let known: ReadonlyMap<string, string> | null = null;

/** The words that a phrase asked with may be answered with; none where it is not known. */
export function layWordsOf(phrase: string): readonly string[] {
  if (isOrdinaryWord(phrase)) return [];
  known ??= answeringWords();
  const key = wordingKey(phrase).replaceAll(/\s+/g, ' ');
  const answers = known.get(key) ?? known.get(singularKey(key));
  return answers === undefined ? [] : [...new Set(answers.split('; '))];
}

/** Answers stand in one text: thousands of lists would take longer to make than all the rest. */
function answeringWords(): ReadonlyMap<string, string> {
  const answering = new Map<string, string>();
  const add = (key: string, answer: string): void => {
    const other = answering.get(key);
    answering.set(key, other === undefined ? answer : `${other}; ${answer}`);
  };
  for (const [, right, leftKey] of groupsOf(table)) add(leftKey, right);
  for (const [left, right, , rightKey] of groups.flatMap(groupsOf)) {
    if (right !== '') for (const key of rightKey.split('; ')) add(key, left);
    else addNames(left.split(' = '), add);
  }
  return answering;
}

/** Every name answers every other; the first comes last, for it is the one to tell. */
function addNames(names: readonly string[], add: (key: string, answer: string) => void): void {
  for (const answer of names.toReversed()) {
    for (const name of names) if (name !== answer) add(wordingKey(name), answer);
  }
}

/** The two sides of each `left: right`, as written and as keys; `one = other` is all left. */
function groupsOf(lines: string): readonly (readonly [string, string, string, string])[] {
  const written = lines.trim().replaceAll('\n', ' | ').split(' | ');
  const keys = wordingKey(lines).trim().replaceAll('\n', ' | ').split(' | ');
  return written.map((group, index) => {
    const [left = '', right = ''] = group.split(': ');
    const [leftKey = '', rightKey = ''] = (keys[index] ?? '').split(': ');
    return [left, right, leftKey, rightKey] as const;
  });
}
