/** Pregnancy, birth and children: the word that guidelines use, then what is said for it. From general knowledge. */
export const motherAndChild = `
antenatal visit: booking visit; pregnancy check; antenatal care contact | gravid: pregnant; conceived; expecting
conception: fell pregnant; conceived; became pregnant | trimester: weeks pregnant; gestation
gestational age: weeks of pregnancy; weeks gestation | labour: in labour; contractions; giving birth
delivery: childbirth; birth; deliver; confinement | induction of labour: starting labour; bring on labour
rupture of membranes: waters broke; water breaking | preterm infant: premature baby; prem; born early
corrected age: age adjusted for prematurity; gestational correction | low birth weight: small baby; tiny baby; LBW
kangaroo mother care: skin-to-skin; KMC | neonatal jaundice: jaundiced newborn; yellow baby; hyperbilirubinaemia
bilirubin: TSB; jaundice level | phototherapy: light therapy; under the lights; blue light
exchange transfusion: swap the baby's blood | neonatal sepsis: septic newborn; infected baby; early-onset sepsis
birth asphyxia: baby not breathing at birth; hypoxic ischaemic encephalopathy
umbilical cord: navel; belly button stump | breastfeed: put to the breast; nursing; suckle; feed the baby
expressed breast milk: pumped milk; expressed milk | breast milk storage: how long milk keeps; keep in the fridge
breastmilk transfer: reaches the baby through milk; relative infant dose
formula feeding: bottle feeding; infant formula | complementary feeding: weaning; solid foods; starting solids
mastitis: breast infection; sore breast | cracked nipples: sore nipples | eclampsia: fits in pregnancy
hyperemesis gravidarum: severe morning sickness | placenta praevia: low-lying placenta
placental abruption: placenta coming away | stillbirth: fetal death; baby died in the womb
fetal growth restriction: small for dates; IUGR | maternal morbidity: serious maternal illness; mother very ill
maternal mortality: death of the mother | interpregnancy: between pregnancies; postnatal period
tubal pregnancy: ectopic pregnancy | amenorrhoea: missed period; no periods
menstruation: period; monthly bleeding; menses | vaginal discharge: discharge down below; leucorrhoea
dyspareunia: painful sex | infertility: cannot conceive; subfertility | abortion: termination of pregnancy; TOP
combined oral contraceptive: the pill; birth control pill
post-coital contraception: emergency contraception; morning-after pill
sexual abuse: rape; sexual assault; sexual violence | sexual intercourse: sex; unprotected sex
men who have sex with men: MSM; gay men | sex worker: key population; high-risk group
injecting drug user: people who inject drugs; PWID | transgender: trans people
partner notification: contact tracing; treat the partner | urethritis: penile discharge; discharge from the penis
genital ulcer: sore on the genitals; chancre | genital warts: anogenital warts; condylomata
asymptomatic: no symptoms; even when well; feels well; without symptoms | symptomatic: has symptoms; unwell
periodic screening: regular tests; routine testing | growth chart: growth curve; plotting weight
length board: lying length; recumbent length; measuring length | stature: height; standing height
weight-for-height: WFH; wasting score | mid-upper arm circumference: MUAC; arm tape
developmental delay: late to walk or talk; not meeting milestones
visual acuity: eye test; eye chart; vision screening; read the line | strabismus: squint; crossed eyes
amblyopia: lazy eye | hearing screening: hearing test | rickets: bowed legs; vitamin D deficiency
cretinism: congenital hypothyroidism | cleft palate: cleft lip
congenital heart disease: hole in the heart; born with a heart defect | undescended testis: cryptorchidism
phimosis: tight foreskin | nappy rash: diaper dermatitis | cradle cap: seborrhoeic dermatitis
molluscum: water warts | comedones: blackheads; whiteheads; spots
benzoyl peroxide: acne cream; topical acne treatment | verruca: wart; plantar wart | naevus: mole; birthmark
haemangioma: strawberry mark | Kawasaki disease: prolonged fever with red lips
Henoch-Schönlein purpura: IgA vasculitis | acute rheumatic fever: strep complication
primary ciliary dyskinesia: immotile cilia | cystic fibrosis: CF; thick mucus disease
autism: ASD; autism spectrum | child maltreatment: child abuse; non-accidental injury
caregiver: parent; mother; carer | toddler: young child; preschool child | school-age child: schoolchild; pupil
spacer: MDI with spacer; inhaler chamber; holding chamber | nebuliser: nebulizer; neb; mist machine
tracheal tube: endotracheal tube; ETT; breathing tube; tube size | uncuffed: plain tube; without cuff
laryngoscope: blade | oropharyngeal airway: Guedel; OPA | bag-mask ventilation: bagging; BVM
paediatric equipment: child-size equipment | post-conceptual age: post-menstrual age; ex-premature infant
anaesthesia: anaesthetic; put to sleep; going under
perioperative: before theatre; before surgery; around the operation; pre-op
withhold: hold; stop before surgery; omit; pause | fasting before surgery: nil by mouth; NPO; nothing to eat
postoperative nausea: sick after surgery; PONV | regional anaesthesia: nerve block; spinal; epidural
sedation: make sleepy; calm down | difficult airway: cannot intubate | extubation: taking the tube out
`;
