/** Anaesthesia and intensive care: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const anaesthesiaAndIntensiveCare = `
endotracheal intubation: tubed; tube the patient; intubate; intubated; intubating; passing the tube; put a tube in
endotracheal intubation: orotracheal intubation; needs a tube; tracheal intubation
rapid sequence intubation = rapid sequence induction = RSI
rapid sequence intubation: drug-assisted intubation; RSI drugs; PHEA; DSI
endotracheal tube: ET tube; tube size for a child; ETTs; tracheal tube size; tube depth
difficult airway: can't intubate can't oxygenate; CICO; difficult intubation; failed intubation; hard airway
difficult airway: can't intubate; cannot intubate cannot oxygenate; failed airway; bad airway
videolaryngoscopy: GlideScope; C-MAC; video laryngoscope; camera laryngoscope; VL scope; video laryngoscopy
preoxygenation: pre-ox; pre-oxygenate; oxygen before intubation; denitrogenation; pre-oxygenation
apnoeic oxygenation: ApOx; nasal cannula during intubation | cricoid pressure = Sellick manoeuvre
capnography: end-tidal CO2; ETCO2; capno; end-tidal; end-tidal carbon dioxide
mechanical ventilation: on a ventilator; breathing support; respirator machine; ventilated; on the vent
mechanical ventilation: life support ventilator; vent settings; invasive ventilation; ventilator support; IMV
mechanical ventilation: ventilator settings
lung-protective ventilation: low tidal volume; protective ventilation; 6 ml/kg; ARDSnet
lung-protective ventilation: low tidal volume ventilation; LTVV
tidal volume: breath size on the ventilator; TV 6 ml | plateau pressure: Pplat
positive end-expiratory pressure: PEEP setting; PEEPs | fraction of inspired oxygen: FiO2; oxygen fraction
prone positioning: on his belly ventilated; proning; proned; prone position; turned prone; lying face down
prone positioning: prone ventilation | acute respiratory distress syndrome: shock lung; acute lung injury
weaning from mechanical ventilation: coming off the ventilator; vent wean; off the ventilator; ventilator weaning
weaning from mechanical ventilation: wean off the ventilator; weaning from the ventilator
weaning from mechanical ventilation: liberation from ventilation; vent weaning
spontaneous breathing trial: SBT; T-piece trial
extubation: pull the tube; tube out; extubate; extubated; extubating
extracorporeal membrane oxygenation: ECMO; heart-lung support; VV-ECMO; VA-ECMO | reintubation = extubation failure
sedation interruption: sedation holiday; daily wake-up; sedation hold; wake-up trial; spontaneous awakening trial
sedation interruption: SAT trial
sedation: knock out; sedate; sedated; keep asleep; sedatives; make sleepy for a procedure
procedural sedation: conscious sedation; sedation for a procedure; sedate for the reduction; ketamine sedation
procedural sedation: sedation for reduction; moderate sedation
sedation scale: RASS; Ramsay score; Richmond agitation
delirium assessment: CAM-ICU; 4AT; delirium screen; confusion assessment method; delirium screening
neuromuscular blocking agent: paralytic; paralysing agent; muscle relaxants; sux; rocuronium; suxamethonium; NMB
neuromuscular blocking agent: NMBA; paralysis for intubation; succinylcholine | suxamethonium = succinylcholine
sugammadex: Bridion; reverse rocuronium | neostigmine: reversal of neuromuscular block
induction agent: propofol for induction; knock-out drug; anaesthetic induction; induction drug
vasopressor: pressors; norad; norepi; levophed; noradrenaline infusion; blood pressure drip; metaraminol
vasopressor: vasoactive; pressor support; on pressors; start pressors | noradrenaline = norepinephrine
noradrenaline: nor-ad; norepinephrine drip | inotrope: dobutamine; milrinone; inotropic support
push-dose vasopressor = bolus vasopressor | mean arterial pressure: MAP target; MAP of 65; MAP goal; MAP 65
central venous access: central line insertion; CVL; central line; CVCs; central venous line; IJ line
central venous access: subclavian line; femoral line; vascath
arterial line: art line; invasive blood pressure; arterial cannula; arterial catheter
peripheral venous access: cannulate; cannulation; venflon; IV access; getting a line in; peripheral cannula; jelco
peripheral venous access: IV line; PIV; drip access; can't get a line in; difficult IV access; no IV access
peripheral venous access: intravenous access; peripheral access
peripherally inserted central catheter: PICC line; PICC | implanted port: port-a-cath; portacath; mediport
ultrasound-guided cannulation: line under ultrasound; US-guided IV
fluid bolus: fluid challenge; fluid boluses; fast fluids; bolus; run in fluids; 30 ml/kg; wide open fluids
fluid bolus: fluids wide open; fluid resus; fluid load; squirt of fluid; a litre stat; crystalloid bolus
fluid responsiveness = volume responsiveness
fluid responsiveness: passive leg raise; straight leg raise for fluids
balanced crystalloid: Hartmann's solution; Plasmalyte; lactated Ringer's; CSL; Ringers lactate; Plasma-Lyte
balanced crystalloid: balanced solution; Hartmanns; ringer lactate; RL fluid
isotonic crystalloid: normal saline; NS bolus; saline solution; salt water drip; isotonic saline
hypertonic saline: strong saline; hypertonics
dextrose: D5W; D10; D50; D5; D10W; glucose drip; sugar water; D50W; amp of D50
glucose bolus: amp of dextrose; glucose push | thiamine and multivitamin infusion: banana bag
lactate clearance: clearing lactate
serum lactate: lactates; lactic; lactate level; raised lactate; high lactate; lactate of 4
sepsis bundle: sepsis six; hour-1 bundle; sepsis 6; golden hour of sepsis; one-hour bundle
enteral nutrition: tube feeding; tube feeds; NG feed; PEG feed; enteral feeding; tube-fed; nasogastric feed
enteral nutrition: feeding by tube; enteral feeds
parenteral nutrition: TPN; feeding through a vein; IV feeding; IV nutrition; PN feeding; intravenous feeding
nasogastric tube: NG tube; Ryle's tube; NGT; tube down the nose; nose tube; ryles tube
gastrostomy: PEG; PEG tube; feeding tube in the belly; G-tube; belly feeding tube
pulmonary aspiration: aspirating on food; aspirated vomit; aspiration of stomach contents
ventilator-associated pneumonia: pneumonia on the ventilator; VAP bundle; ventilator pneumonia
head-of-bed elevation = semi-recumbent position
intensive care unit: ITU; critical care unit; CCU; high dependency; HDU; intensive care; ICUs
intensive care unit: intensive treatment unit; step-down unit; high-dependency unit
post-intensive care syndrome: PICS
critical illness polyneuropathy: ICU-acquired weakness; critical illness weakness
multiple organ dysfunction syndrome: organs shutting down; MODS; multi-organ failure; organ failure
multiple organ dysfunction syndrome: multiorgan failure
abdominal compartment syndrome: intra-abdominal hypertension
general anaesthesia: knocked out for surgery; going to sleep for the operation; fully asleep for surgery
general anaesthesia: general anaesthetic; general anesthetic
regional anaesthesia: nerve blocks; numb the limb; spinal anaesthetic; peripheral nerve block; spinals
regional anaesthesia: regional block
spinal anaesthesia: spinal block; injection in the back for surgery; subarachnoid block; neuraxial block; neuraxial
spinal anaesthesia: neuraxial anaesthesia | epidural analgesia: epidurals; needle in the back for pain
local anaesthetic: numbing injection; numbing medicine; freezing injection; lignocaine; numb it up; LA injection
local anaesthetic: numbing | lidocaine = lignocaine
anaesthetist: anaesthesiologist; gas man; anesthesiologist; anesthesia provider
malignant hyperthermia = malignant hyperpyrexia | malignant hyperthermia: MH crisis; dantrolene
preoperative assessment: fit for surgery; pre-op check; preop; fitness for anaesthetic; pre-op assessment
preoperative assessment: preoperative work-up; cleared for surgery; surgical clearance; pre-op tests
preoperative assessment: preoperative evaluation; pre-op clearance
ASA physical status: ASA class; ASA grade; ASA score
perioperative management of medication: what to stop before surgery; drugs before an operation
perioperative management of medication: stop before an operation; which tablets before surgery
perioperative management of medication: tablets before surgery; stop before surgery; meds before surgery
perioperative management of medication: medicines before surgery; hold before surgery
preoperative fasting: nil by mouth before surgery; NBM; NBM before surgery; starve before surgery
preoperative fasting: starving before theatre; last meal before surgery; nothing by mouth
preoperative fasting: fasting before an operation; eat before surgery; clear fluids before surgery
postoperative nausea and vomiting: PONV; sick after the anaesthetic; vomiting after surgery; nausea after surgery
postoperative nausea and vomiting: sick after an anaesthetic
postoperative pain: pain after surgery; pain after an operation; post-op pain; surgical pain; postsurgical pain
postoperative pain: pain after the operation
patient-controlled analgesia: PCA; morphine pump; pain pump; PCA pump; button for pain
multimodal analgesia: combine painkillers; combining painkillers; balanced analgesia; opioid-sparing
analgesic ladder: WHO ladder; pain ladder; stepwise painkillers; painkiller steps
enhanced recovery after surgery: ERAS; fast-track surgery
hypotension: low BP; BP low; BP drop; BP dropping; BP in the boots; hypotensive; drop in blood pressure
hypotension: pressure dropping; low blood pressures; soft BP; BP tanking
cardiac output: how much the heart pumps; CO output
Glasgow Coma Scale: coma score; GCS; coma scale; Glasgow coma score
pulse oximeter: finger probe; sats monitor; oximeter; finger clip; sat probe
point-of-care ultrasound: POCUS; bedside ultrasound; bedside scan; ultrasound at the bedside
`;
