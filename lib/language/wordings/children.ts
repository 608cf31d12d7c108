/** Newborns and children: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const children = `
infant: little baby; suckling; baby under one
neonate: newborn infant; baby just born; brand-new baby; new-born; newly born
adolescent: teens; teenage; teenagers; teenaged
young infant: baby under two months; baby under three months; infant under 90 days; baby under 60 days
young child: preschooler; under-five; preschool children
preterm infant: prem baby; premie; preemie; premmie; ex-prem; preterm baby; born prematurely; premature infant
preterm infant: preterms; born too soon; early baby; ex-preterm
very low birth weight: VLBW; under 1500 g at birth | late preterm infant: born at 35 weeks; near-term baby
neonatal intensive care unit: NICU; special care baby unit; SCBU; baby intensive care; neonatal unit
neonatal resuscitation: NRP; NLS; newborn resuscitation; reviving a newborn; helping a baby breathe at birth
neonatal resuscitation: resuscitating a newborn; baby not breathing; newborn not breathing | Apgar score: apgar
golden minute = first minute after birth
hypoxic ischaemic encephalopathy: HIE; brain damage at birth; lack of oxygen at birth; starved of oxygen at birth
hypoxic ischaemic encephalopathy: birth asphyxiated
therapeutic hypothermia: cooling the baby; therapeutic cooling; body cooling; whole-body cooling
neonatal sepsis: septic baby; infection in a newborn; EONS; LOS neonatal; EOS baby; newborn infection
neonatal sepsis: newborn sepsis; sick newborn; neonatal infection; possible serious bacterial infection; PSBI
febrile infant: baby with a fever; newborn with fever; fever in a baby; fever in an infant; infant with fever
febrile infant: febrile baby; hot baby; fever without source in an infant
fever without source: fever with no cause found; FWS; fever no focus; fever without focus
neonatal jaundice: yellow newborn; newborn jaundice; bili baby; newborn is yellow; baby looks yellow
neonatal jaundice: high bilirubin in a baby; yellow newborn baby; baby jaundice; jaundice in a newborn
neonatal jaundice: yellow babies | kernicterus = bilirubin encephalopathy = chronic bilirubin encephalopathy
bilirubin: bili; yellow pigment; bili level; SBR; TcB
phototherapy: bili lights; bili blanket; light treatment for jaundice; lights for jaundice; lamp for jaundice
respiratory distress syndrome of the newborn: hyaline membrane disease; RDS; stiff lungs of prematurity
respiratory distress syndrome of the newborn: surfactant deficiency
transient tachypnoea of the newborn: wet lung of newborn; TTN; TTNB
meconium aspiration syndrome: MAS; meconium aspiration; breathed in meconium; meconium-stained
meconium: first poo; baby's first stool | necrotising enterocolitis: NEC; dead gut of prems
apnoea of prematurity: prem stops breathing; caffeine for apnoea; apnoeas in prems
patent ductus arteriosus of prematurity: PDA in a preterm
intraventricular haemorrhage of prematurity: IVH; brain bleed of prems
neonatal abstinence syndrome: baby withdrawing from drugs; neonatal opioid withdrawal; NOWS; drug-dependent newborn
neonatal abstinence syndrome: withdrawing baby
neonatal hypoglycaemia: low sugar in a newborn; newborn low glucose; low sugar in newborn
neonatal hypoglycaemia: hypoglycaemia in a newborn; jittery baby; baby with low sugar
vitamin K prophylaxis: vitamin K at birth; vit K at birth; vitamin K jab for the newborn; vitamin K shot
vitamin K prophylaxis: vitamin K for newborns
vitamin K deficiency bleeding: haemorrhagic disease of the newborn; VKDB; HDN bleeding
newborn screening: heel prick; Guthrie test; heel prick test; newborn blood spot; blood spot test
newborn screening: newborn blood test; heelprick
neonatal hypothermia: cold baby; newborn is cold; cold newborn; keeping the baby warm
thermal care: keep the newborn warm; keep baby warm; skin to skin
kangaroo mother care: kangaroo care; skin to skin for preterm babies; skin-to-skin care
umbilical cord care: cord care; cleaning the cord; belly button care; care of the cord stump; cord stump
omphalitis: infected cord; red smelly cord; infected belly button; infected umbilicus; red belly button
eye prophylaxis of the newborn: eye ointment at birth
brief resolved unexplained event: BRUE; apparent life-threatening event; ALTE; baby went floppy and blue
brief resolved unexplained event: near-miss cot death
sudden infant death syndrome: cot death; SIDS; crib death; SUDI; sudden infant death
safe sleeping: back to sleep; sleeping on the back; co-sleeping; bed sharing; safe sleep; baby sleeping position
safe sleeping: put baby down to sleep
infantile colic: colic; baby cries all evening; colicky; crying baby in the evening; excessive crying
gastro-oesophageal reflux in infants: posseting; spitting up; possets; spit-up; spits up; regurgitation in babies
gastro-oesophageal reflux in infants: baby reflux; spilling; baby brings up milk; spilly baby; refluxy baby
cow's milk protein allergy: CMPA; milk allergy; allergic to milk; allergy to formula; dairy allergy
cow's milk protein allergy: cow's milk allergy; CMPI
infant formula: powdered milk; baby milk; bottle milk; formula milk; breast-milk substitute; bottle-fed
infant formula: formula-fed; bottle feeds
exclusive breastfeeding: only breast milk; nothing but breast milk; breast milk only; fully breastfed
complementary feeding: first foods; when to start solids; weaning onto solids; introducing solids
complementary feeding: introducing solid food; start weaning; weaning foods; solid food; baby-led weaning
complementary feeding: starting on solids
expressed breast milk: pumping milk; EBM; milk pumping; expressing milk; breast pump; hand expressing
expressed breast milk: pumped breast milk | donor human milk: donated milk; milk bank; DBM; donor milk
wet nursing: another woman's milk | faltering growth = failure to thrive = poor weight gain
faltering growth: not gaining weight; not putting on weight; FTT; dropping centiles; not growing well
faltering growth: weight faltering; falling off the growth curve; poor growth; slow weight gain
growth monitoring: weighing the baby; plotting on the chart; centile chart; growth charts; percentile chart
growth monitoring: plotting growth; centiles | head circumference: head size; OFC; size of the head
microcephaly: small head; tiny head | macrocephaly: large head; big head
fontanelle: soft spot; bulging soft spot; fontanel; sunken soft spot; soft spot on the head
plagiocephaly: flat head; flat spot on the head | craniosynostosis: fused skull bones
stunting: too short from poor food; stunted; stunted growth; low height for age
wasting: too thin for height; wasted child; low weight for height
acute malnutrition: malnourished; starving child; thin child; malnourished child; undernourished; GAM
acute malnutrition: severely malnourished
severe acute malnutrition: kwashiorkor; marasmus; swollen starving child; severe wasting; kwash
severe acute malnutrition: severe malnutrition; severely wasted | moderate acute malnutrition: MAM
ready-to-use therapeutic food: Plumpy'Nut; peanut paste; RUTF; plumpynut; therapeutic food
therapeutic milk: F-75; F-100; F75; F100 | mid-upper arm circumference: upper arm tape; MUAC tape
developmental milestones: when should a baby walk; when do babies sit; when do babies walk; first words
developmental milestones: rolling over; when babies crawl
developmental delay: slow development; behind in development; slow to talk; slow to walk; GDD
developmental delay: developmentally delayed; not walking yet; not talking yet; late talker; delayed development
developmental delay: not yet walking | speech delay: not talking; late talking; delayed speech; slow speech
stammering = stuttering
early childhood development: ECD; stimulation and play; playing with the child; responsive caregiving
early childhood development: nurturing care | screen time: tablet and phone use; TV time
toilet training: potty training; out of nappies | enuresis: wetting the bed; bed wetting; bedwetter; wets bed
encopresis: soils pants; soiling pants; poos his pants | thumb sucking: pacifier; sucks thumb; finger sucking
breath-holding spells: holding breath; breath holding; blue breath-holding; breath-holding attacks
breath-holding spells: holds his breath | temper tantrums: tantrum; throws himself on the floor
non-accidental injury: abused child; shaken baby; NAI; battered child; child abuse; physical abuse of a child
non-accidental injury: abusive head trauma; inflicted injury; child neglect
Down syndrome: trisomy 21; Down's; T21; Downs | Turner syndrome: Turner's
Klinefelter syndrome: XXY; Klinefelter's | fragile X syndrome: fragile X
fetal alcohol spectrum disorder: fetal alcohol syndrome; FASD; FAS; drinking in pregnancy damage; FAS child
congenital syphilis: born with syphilis; baby of a mother with syphilis; syphilis in a newborn
HIV-exposed infant: HEI; baby of an HIV-positive mother; HIV-exposed baby
prevention of mother-to-child transmission: PMTCT; vertical transmission; MTCT; mother to baby transmission
prevention of mother-to-child transmission: perinatal transmission; mother-to-child transmission
early infant diagnosis: EID | multisystem inflammatory syndrome in children: MIS-C; PIMS; PIMS-TS
Kawasaki disease: Kawasaki's; mucocutaneous lymph node syndrome; Kawasaki
IgA vasculitis = Henoch-Schönlein purpura = HSP
intussusception: red currant jelly stool; telescoped bowel; currant jelly stool; bowel telescoping
pyloric stenosis: vomiting hits the wall; HPS; projectile vomits; forceful vomiting in a baby; pyloric
Hirschsprung disease: Hirschsprung's; no nerve cells in the bowel; aganglionic megacolon
malrotation: bilious vomiting in a newborn; green vomit in a newborn; green vomit
cryptorchidism = undescended testis = undescended testes | hypospadias: pee hole in the wrong place
labial adhesion: lips stuck together down below
integrated management of childhood illness: IMCI; danger signs in a sick child; iCCM; sick child clinic
general danger signs: lethargic or convulsing child; not able to drink; unable to drink or breastfeed; can't drink
general danger signs: not drinking; unable to drink; vomits everything
poor feeding: off his feeds; not feeding; won't feed; feeding poorly; off feeds; refuses to feed; feeding badly
poor feeding: not feeding well; reduced feeds; not taking feeds; won't take the bottle; refusing feeds
skin pinch: skin turgor; turgor; tenting of the skin; skin goes back slowly
weight-based dosing: dose by weight; mg per kilo; per kilo; dose per kg; dosing by weight; mg/kg dosing
weight-based dosing: children's dose by weight; weight-based dose
paediatric dose: dose for a child; child's dose; dose for a baby; children's dose; kid dose; paeds dose; child dose
paediatric dose: dose in children; dosing in kids; pediatric dosing
estimated weight: Broselow; weight from age; guess the weight; Broselow tape; weight estimation
maintenance fluids: 4-2-1 rule; Holliday-Segar; daily fluids; fluids for a child; maintenance drip
oral rehydration solution: sugar salt water; Dioralyte; Pedialyte; sugar-salt solution; rehydration drink
oral rehydration solution: electrolyte drink; ORS sachet; rehydration salts; oral rehydration
oral rehydration solution: oral rehydration fluid; hydration sachets
zinc supplementation: zinc tablets; zinc syrup; zinc for diarrhoea
vitamin A supplementation: vitamin A drops; vit A; vitamin A capsules
deworming: worm medicine; worming; de-worming; worming tablets; deworm
feeding tube: NG feeds; nasogastric feeds; NG tube feeds; nasogastric feeding; NGT feeds
car seat: child seat; booster seat | injury prevention: childproofing; child safety at home
`;
