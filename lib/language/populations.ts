import { termFinder } from './find-terms';

/** Whom a text speaks of. Keys are grouped by what they divide: two keys of one group exclude or contain each other. */
export const populationGroups: Readonly<Record<string, readonly string[]>> = {
  age: ['newborn', 'infant', 'child', 'adolescent', 'adult', 'older-adult'],
  sex: ['male', 'female'],
  reproduction: ['pregnant', 'breastfeeding', 'postpartum', 'menopause', 'not-pregnant'],
  kidney: ['renal-impairment', 'dialysis', 'normal-renal-function'],
  severity: ['mild', 'moderate', 'severe'],
  setting: ['outpatient', 'inpatient'],
};

/** `contained -> container`: what is said of the container may be said of the contained. */
export const populationWithin: Readonly<Record<string, readonly string[]>> = {
  newborn: ['infant', 'child'],
  infant: ['child'],
  adolescent: ['child'],
  'older-adult': ['adult'],
  dialysis: ['renal-impairment'],
};

/** Finds populations in a folded lower-case text. */
export const findPopulations = termFinder(`
newborn: newborn, newborns, neonate, neonates, neonatal, newborn infant, newborn infants, preterm infant, preterm infants, premature infant, premature infants, new-born
infant: infant, infants, infancy, baby, babies, young infant, young infants
child: child, children, childhood, toddler, toddlers, paediatric, pediatric, paediatrics, pediatrics, kids, schoolchildren, preschoolers, preschool children, school-age children, young child, young children, juvenile, boys and girls
adolescent: adolescent, adolescents, adolescence, teenager, teenagers, teen, teens, young people, youth, youths, young person
adult: adult, adults, adulthood, young adult, young adults, grown-ups, middle-aged
older-adult: older adult, older adults, elderly, older people, older persons, older patients, older person, seniors, geriatric, frail elderly, elderly patients, elderly people, aged patients, old age, older individuals, older clients
male: male, males, man, men, boy, boys, father, fathers
female: female, females, woman, women, girl, girls, mother, mothers
pregnant: pregnant, pregnancy, pregnancies, gestation, gestational, antenatal, expectant, pregnant women, pregnant woman, pregnant people, pregnant patients, prenatal
not-pregnant: non pregnant, not pregnant, nonpregnant, non-pregnant women
breastfeeding: breastfeeding, breast-feeding, lactating, lactation, nursing mothers, breastfed
postpartum: postpartum, post-partum, postnatal, puerperal, puerperium
menopause: menopause, menopausal, postmenopausal, post-menopausal, perimenopausal, premenopausal
renal-impairment: renal impairment, renal insufficiency, renal failure, kidney failure, renal disease, kidney disease, impaired renal function, impaired kidney function, renal dysfunction, chronic kidney disease, ckd, reduced renal function, kidney impairment
dialysis: dialysis, haemodialysis, hemodialysis, end-stage renal disease, end-stage kidney disease, esrd, eskd
normal-renal-function: normal renal function, normal kidney function
mild: mild, mildly, low severity
moderate: moderate, moderately, moderate severity
severe: severe, severely, high severity, critical, critically ill, life-threatening
outpatient: outpatient, outpatients, ambulatory
inpatient: inpatient, inpatients, hospitalised, hospitalized
`);
