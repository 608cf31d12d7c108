/** Women, pregnancy, birth and contraception: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const womenAndPregnancy = `
pregnancy: with child; up the duff; conceived; expectant mother; preggo; gestating; preg; pregnant woman
pregnancy: pregnant women | antenatal care = prenatal care
antenatal care: pregnancy clinic; pregnancy check-ups; ANC visit; ANC; antenatal visits; pregnancy checks
obstetrician: pregnancy doctor | midwife = nurse-midwife | primigravida = nulliparous woman = first-time mother
primigravida: primip; first pregnancy; primiparous | multiparous woman: multip; had children before
gestational age: how far along; how many weeks gone; weeks pregnant; GA weeks; dates of pregnancy
gestational age: number of weeks pregnant | estimated date of delivery: due date; EDD; EDC; baby due
last menstrual period: LMP; last period
first trimester: early pregnancy; first three months of pregnancy; T1 pregnancy
second trimester: middle of pregnancy; T2 pregnancy
third trimester: late pregnancy; last three months of pregnancy
nausea and vomiting of pregnancy: morning sickness; NVP; pregnancy sickness; sick in pregnancy
nausea and vomiting of pregnancy: vomiting in pregnancy; pregnancy vomiting
hyperemesis gravidarum: can't stop vomiting in pregnancy; HG pregnancy; hyperemesis
hypertension in pregnancy: high blood pressure in pregnancy; gestational hypertension; PIH
hypertension in pregnancy: pregnancy-induced hypertension; high BP in pregnancy
hypertension in pregnancy: hypertensive disorders of pregnancy; raised BP in pregnancy; HDP
hypertension in pregnancy: pregnant with high blood pressure
pre-eclampsia: toxaemia; high BP and protein in pregnancy; PE toxaemia; preeclamptic; pre-eclamptic; toxemia
pre-eclampsia: preeclampsia with severe features
chronic hypertension in pregnancy = pre-existing hypertension in pregnancy
eclampsia: eclamptic fit; seizure in pregnancy; fitting in pregnancy; eclamptic seizure; fit in pregnancy
eclampsia: eclamptic | HELLP syndrome: HELLP | magnesium sulfate in pregnancy: mag for eclampsia; Pritchard regimen
low-dose aspirin: baby aspirin; mini aspirin; small aspirin; aspirin 75; ASA 81; aspirin 81; cardiac aspirin
low-dose aspirin: aspirin 75 mg
antenatal corticosteroids: steroids for the baby's lungs; betamethasone before preterm birth
antenatal corticosteroids: lung maturity steroids; steroid for fetal lungs; steroids for fetal lung maturation
preterm labour: premature labour; early labour; labour too early; PTL; preterm contractions
preterm prelabour rupture of membranes: PPROM; waters broken early; waters went early
prelabour rupture of membranes: waters have gone; waters gone; leaking waters; SROM; waters broken; PROM at term
chorioamnionitis = intra-amniotic infection = intraamniotic infection
group B streptococcus: GBS positive; strep B; group B strep; GBS carrier; Streptococcus agalactiae
tocolysis: stopping labour; delay labour; nifedipine for preterm labour
induction of labour: IOL; starting off labour; labour induced; being induced; inducing labour
augmentation of labour: speed up labour; oxytocin drip in labour; syntocinon drip | oxytocin: Pitocin; Syntocinon
membrane sweeping = stretch and sweep | prolonged labour = obstructed labour = dystocia
prolonged labour: slow labour; labour not progressing; failure to progress | partograph = partogram
instrumental delivery = assisted vaginal birth = operative vaginal delivery
instrumental delivery: forceps; ventouse; vacuum delivery; suction delivery
caesarean section: C/S; CS birth; caesarean birth; caesarean; cesarean; caesarean delivery
vaginal birth after caesarean: VBAC; normal birth after a section; trial of labour after caesarean; TOLAC
shoulder dystocia: stuck shoulders; baby's shoulder stuck
umbilical cord prolapse: cord prolapse; cord came out first; cord hanging out
breech presentation: breech; bottom first; feet first baby; bottom-down baby; breech baby
external cephalic version: ECV; turning the baby | malpresentation: baby lying across; transverse lie
multiple pregnancy: triplets; twin pregnancy; expecting twins | episiotomy: cut at birth; cut down below
perineal tear: torn at birth; third-degree tear; tear during birth; OASI; perineal trauma
labour analgesia: pain relief in labour; gas and air; Entonox; labour pain relief; pain in labour
labour analgesia: epidural in labour; labour epidural
active management of the third stage of labour: AMTSL; delivering the placenta; injection to deliver the placenta
retained placenta: placenta stuck; placenta not coming out; afterbirth stuck; afterbirth not out
placenta: afterbirth
delayed cord clamping: cutting the cord late; late cord clamping; wait to clamp the cord; DCC
postpartum haemorrhage: bleeding heavily after birth; heavy bleeding after delivery; PPHs; bleeding after delivery
postpartum haemorrhage: haemorrhage after birth; bleeding after childbirth
uterine atony: floppy womb; womb not contracting; atonic uterus; boggy uterus; boggy womb
uterotonic: drug to contract the womb; ergometrine; carbetocin; womb contractor
uterine balloon tamponade: Bakri; Bakri balloon; balloon in the womb; condom balloon
antepartum haemorrhage: bleeding in pregnancy; APH; bleeding in late pregnancy; bleeding while pregnant
antepartum haemorrhage: PV bleeding in pregnancy
placental abruption: abruption; abruptio placentae; placenta coming off
placenta praevia: low placenta; placenta over the cervix; previa
threatened miscarriage: bleeding in early pregnancy; spotting in early pregnancy; early pregnancy bleeding
threatened miscarriage: first trimester bleeding
miscarriage: losing the baby; lost the baby; early pregnancy loss; miscarried; EPL
recurrent miscarriage = recurrent pregnancy loss
ectopic pregnancy: pregnancy in the tube; ectopic; tubal ectopic; ruptured ectopic
induced abortion: abortion pill; ending a pregnancy; terminate the pregnancy; mife and miso; abortions
induced abortion: unwanted pregnancy | medical abortion = medication abortion = medical management of abortion
vacuum aspiration: D&C; MVA uterine; evacuation of the womb; evacuation of retained products; ERPC
retained products of conception: RPOC; bits left behind after a miscarriage
stillbirth: baby born dead; still birth; IUFD; intrauterine death; intrauterine fetal death; stillborn
fetal movements: kicks; baby not moving; reduced movements; baby kicking; baby moving less; RFM
cardiotocography: CTG; fetal monitoring; fetal heart monitor; baby heart trace; electronic fetal monitoring
fetal growth restriction: baby too small in the womb; FGR; intrauterine growth restriction
fetal growth restriction: small for gestational age; SGA; growth-restricted baby
macrosomia: big baby; large baby; large for dates; LGA | polyhydramnios: too much water around the baby
oligohydramnios: too little water around the baby | amniotic fluid: liquor amnii
amniocentesis: needle test in pregnancy
prenatal screening: Down's test; Down syndrome test; NIPT; cell-free DNA; screening for Down; triple test
obstetric ultrasound: baby scan; dating scan; anomaly scan; pregnancy scan; 20-week scan; pregnancy ultrasound
rhesus negative: Rh negative; RhD negative; Rh neg | anti-D immunoglobulin: anti-D; RhoGAM; Rh immune globulin
haemolytic disease of the newborn: rhesus disease; rhesus baby; HDN; HDFN
obstetric cholestasis = intrahepatic cholestasis of pregnancy = ICP in pregnancy
obstetric cholestasis: itchy palms in pregnancy; itching in pregnancy
maternal sepsis = puerperal sepsis = postpartum infection
maternal sepsis: childbed fever; fever after birth; puerperal fever; fever after delivery
maternal sepsis: infected womb after birth
endometritis: infected womb; womb infection; infection of the womb; infection of the uterus
postpartum period = puerperium
postpartum period: weeks after birth; after having a baby; after childbirth; after the baby; fourth trimester
postpartum period: just had a baby; just given birth; new mother; newly delivered
lochia: bleeding after birth normal flow | postpartum depression = postnatal depression
postpartum depression: depression after having a baby; depressed since the baby; depression after birth
postpartum depression: perinatal depression | postpartum psychosis = puerperal psychosis
breastfeeding: nursing a baby; breast fed; feeding the baby herself; breastfed; lactating; breastfeeds
lactation suppression: dry up the milk; stop milk; drying up milk
low milk supply: not enough milk; little milk; milk drying up; insufficient milk
breast engorgement: hard full breasts; engorged breasts; overfull breasts; engorged
lactational mastitis: milk fever; blocked milk duct with fever; blocked duct; nursing breast infection
lactational mastitis: breast abscess; infected breast | breast pain = mastalgia
medication in pregnancy: drugs in pregnancy; safe to take when pregnant; tablets in pregnancy; safe in pregnancy
medication in pregnancy: use in pregnancy; OK in pregnancy; pregnancy safe; ok when pregnant
teratogenic: harms the unborn baby; birth defects; harm the baby; teratogen; harms the fetus; teratogenicity
teratogenic: damages the unborn baby | fetus: unborn baby; unborn child; unborn
congenital anomaly = birth defect = congenital malformation
folic acid supplementation: folic acid before pregnancy; folate tablets; folic acid in pregnancy
pre-conception care: planning a pregnancy; trying for a baby; planning to conceive; trying to conceive; TTC
pre-conception care: wants to get pregnant; before getting pregnant; preconception
women of childbearing potential = women of reproductive age = women of childbearing age
women of childbearing potential: WOCBP; woman who could get pregnant
contraception: family spacing; preventing pregnancy; prevent pregnancy; contraceptive; BC pills
contraception: birth control method; avoid pregnancy
combined hormonal contraception: combined pill; COC; COCP; CHC; oestrogen pill; birth-control pill
combined hormonal contraception: estrogen-containing contraceptive
progestogen-only pill: mini-pill; minipill; POP pill; progestin-only pill
long-acting reversible contraception: LARC
contraceptive implant: implant in the arm; Nexplanon; rod in the arm; Implanon; Jadelle
depot medroxyprogesterone acetate: the contraceptive injection; Depo; DMPA; depo jab; Depo-Provera
depot medroxyprogesterone acetate: three-monthly injection; contraceptive jab
levonorgestrel intrauterine system: Mirena; hormone coil; hormonal coil; IUS; LNG-IUS; LNG-IUD; Kyleena
copper intrauterine device: copper coil; Cu-IUD; copper T | intrauterine device: IUCD; IUDs
emergency contraception: morning after; plan B; after-sex pill; EC pill; ulipristal; emergency pill; ellaOne
missed pills: forgot the pill; forgot my pill; forgot to take the pill
female sterilisation: tubes tied; tubal ligation; having tubes tied | tubal ligation = tubal sterilisation
vaginal ring = contraceptive ring
menorrhagia: flooding periods; bleeding heavily with periods; HMB; heavy period; heavy menstruation; soaking pads
dysmenorrhoea: period cramps; painful period; menstrual pain; period pains; monthly cramps; menstrual cramping
amenorrhoea: no period; periods stopped; missed periods; late period; absent periods; stopped having periods
oligomenorrhoea: few periods; infrequent periods; irregular periods | menarche: first period; starting periods
abnormal uterine bleeding: irregular bleeding; bleeding between periods; AUB; intermenstrual bleeding
abnormal uterine bleeding: dysfunctional uterine bleeding; IMB; DUB | postcoital bleeding: bleeding after sex; PCB
vaginal bleeding: PV bleed; bleeding down below; PV bleeding; bleeding per vagina; bleeding from the vagina
vaginal discharge: discharge from the vagina; PV discharge; smelly discharge; white discharge
vaginal discharge: discharge from down below
premenstrual syndrome: PMS; PMT; moody before periods; premenstrual dysphoric disorder; PMDD
menopausal symptoms: hot flush; night sweats of menopause; menopausal; perimenopause; climacteric
menopausal symptoms: hot flashes at menopause
menopausal hormone therapy: HRT patch; oestrogen replacement; MHT; hormone therapy for menopause
menopausal hormone therapy: hormone replacement
premature ovarian insufficiency = premature ovarian failure = early menopause
genitourinary syndrome of menopause = vaginal atrophy = atrophic vaginitis
vaginal atrophy: dry vagina; vaginal dryness; dryness down below
vulvovaginal candidiasis: vaginal thrush; candida down below; VVC; thrush down below; vaginal yeast infection
vulvovaginal candidiasis: yeast infections; cottage cheese discharge; vaginal candidiasis; cheesy discharge
vaginitis: sore vagina; itchy vagina; itchy down below; vaginal itch; vaginal itching
vulva: down below; private parts of a woman; outer lips | vulvodynia: sore vulva; vulval pain
pelvic inflammatory disease: infected tubes; infection of the tubes; salpingitis; infection of the womb and tubes
chronic pelvic pain: lower belly pain in women; pelvic pain; pelvic pain for months | endometriosis: endo
uterine fibroids = uterine leiomyomas = uterine myomas
uterine fibroids: fibroids; lumps in the womb; growths in the womb | ovarian cyst: cyst on the ovary; cyst on ovary
ovarian torsion = adnexal torsion = twisted ovary
polycystic ovary syndrome: polycystic ovaries; PCO; PCOD; cystic ovaries
pelvic organ prolapse: womb coming down; prolapsed womb; dropped womb; uterine prolapse; prolapse down below
pelvic organ prolapse: dropped bladder; cystocele | pessary: ring for prolapse
hysterectomy: womb out; womb removed; removal of the womb; womb removal
infertility: trouble getting pregnant; can't get pregnant; can't conceive; fertility problems; cannot get pregnant
infertility: difficulty conceiving; not getting pregnant
assisted reproduction: IVF; test tube baby; in vitro fertilisation; fertility treatment
ovulation induction: clomid; letrozole for fertility; clomifene | ovarian hyperstimulation syndrome: OHSS
semen analysis: sperm test; sperm count | obstetric fistula = vesicovaginal fistula
female genital mutilation: FGM; female circumcision; cutting of girls; FGC
sexual assault: raped; sexually assaulted; assaulted sexually; rape victim; forced sex; sexual violence victim
speculum examination: internal exam; pelvic exam; speculum; PV exam; bimanual examination; vaginal examination
speculum examination: VE in labour
`;
