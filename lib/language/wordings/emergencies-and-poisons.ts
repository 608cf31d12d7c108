/** Resuscitation, injury, cold, heat and poisons: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const emergenciesAndPoisons = `
cardiac arrest: heart has stopped; no pulse; pulseless; arrest call; code blue; cardiac standstill; coded
cardiac arrest: crash call; no heartbeat; pulse lost; lost output
out-of-hospital cardiac arrest: OOHCA; arrest in the street; arrest at home
in-hospital cardiac arrest: IHCA; arrest on the ward | asystole: flatline; flat line; flatlined
pulseless electrical activity: PEA arrest; EMD; electromechanical dissociation
shockable rhythm: VF or pulseless VT; VF/VT; VF/pVT; pVT; pulseless VT; shockable
non-shockable rhythm: PEA/asystole
cardiopulmonary resuscitation: pumping the chest; resus; mouth-to-mouth; resuscitate; resuscitated; doing CPR
cardiopulmonary resuscitation: kiss of life
chest compressions: pushing on the chest; cardiac massage; pump the chest; push hard and fast; compression depth
chest compressions: compression rate | rescue breaths: mouth-to-mouth breaths; rescue breathing
compression-ventilation ratio: 30 to 2; compressions to breaths; compressions to ventilations
defibrillation: shock the heart; defib; defibrillate; shock delivered; deliver a shock; defibbed; shock energy
defibrillation: defibrillator; unsynchronised shock
automated external defibrillator: AED machine; public defibrillator; shock machine; defib pads; public access defib
return of spontaneous circulation: ROSC; pulse is back; heart restarted; got a pulse back; pulse back
return of spontaneous circulation: output regained
post-cardiac arrest care: post-ROSC; post-arrest; after return of circulation; post-resuscitation care
post-cardiac arrest care: after a cardiac arrest
targeted temperature management: TTM; cooling after arrest; cooling after cardiac arrest
targeted temperature management: temperature control after arrest; therapeutic hypothermia after arrest
termination of resuscitation: stop CPR; calling it; when to stop CPR; call time of death; stopping resuscitation
termination of resuscitation: when to stop resuscitation; how long to do CPR; when to call it
reversible causes: 4 Hs and 4 Ts; Hs and Ts; H's and T's; 4Hs 4Ts
extracorporeal CPR: ECPR; ECMO for arrest; E-CPR
mechanical CPR: AutoPulse; chest compression device; mechanical compressions; mechanical chest compression
basic life support: BLS | advanced life support: ACLS; ALS resuscitation; ACLS algorithm; ALS algorithm
paediatric advanced life support: PALS; APLS; child resuscitation; resuscitation of a child; child arrest
paediatric advanced life support: paediatric arrest; pediatric arrest
intraosseous access: bone needle; IO needle; EZ-IO; IO line; needle in the bone; IO access; drill into bone; EZIO
adrenaline: epi; 1 in 1000
adrenaline auto-injector: EpiPen; epi-pen; autoinjector; adrenaline pen; Jext; auto-injector
adrenaline auto-injector: epinephrine autoinjector
anaphylaxis: severe allergy; allergic shock; anaphylactic; anaphylactic reaction; life-threatening allergy
anaphylaxis: anaphylactoid; severe allergic reactions
biphasic reaction: second wave of anaphylaxis; rebound anaphylaxis; biphasic anaphylaxis; second reaction
allergic reaction: allergy flare; reaction to food; allergic to; hypersensitivity reaction
peanut allergy: nut allergy; allergic to nuts; allergic to peanuts
food allergy: allergic to food; food reaction; allergic to eggs; egg allergy
bee sting: wasp sting; stung by a bee; hornet sting; hymenoptera sting
airway obstruction: blocked airway; airway blocked; choked airway; obstructed airway
foreign body airway obstruction: choking; choking on a grape; choking child; choking victim; FBAO
foreign body airway obstruction: something stuck in the throat; choking adult; choking infant
back blows: slaps on the back; back slaps | abdominal thrusts = Heimlich manoeuvre
airway opening manoeuvre: head tilt; chin lift; jaw thrust; head tilt chin lift; open the airway
airway opening manoeuvre: opening the airway
recovery position: on his side unconscious; lay on the side; lateral recumbent; on their side
nasopharyngeal airway: nasal trumpet; NPA; nasal airway
oropharyngeal airway: oral airway; OP airway; Guedel airway; OPAs
supraglottic airway = laryngeal mask airway = LMA | supraglottic airway: i-gel; igel; SGA; laryngeal mask; King LT
bag-valve-mask ventilation = bag-mask ventilation = BVM ventilation
bag-mask ventilation: Ambu bag; bag the patient; bag valve mask; ambu; self-inflating bag; ambubag; bag and mask
suction: suck out the airway; Yankauer | foreign body removal: Magill forceps; remove the foreign body
prehospital care = pre-hospital care = out-of-hospital care
prehospital care: on scene; before hospital; in the ambulance; prehospitally; pre-hospital; field care
emergency medical services: ambulance crew; paramedic; EMTs; first responders; ambulance service; rescue squad
emergency medical services: ambos; HEMS; air ambulance | scene safety: is the scene safe; make the scene safe
triage: sorting patients; who goes first; who to see first
mass casualty incident: many casualties; major incident; multiple casualties; mass casualties
mass casualty incident: disaster with many injured
primary survey: ABCDE; ABC assessment; ABCs; A to E; airway breathing circulation; A-E assessment; ABCDE approach
primary survey: A to E assessment; initial assessment in trauma | secondary survey: head-to-toe; head to toe exam
handover: hand-off; SBAR; handing over; handoff; sign-out; ISBAR; ATMIST
refusal of transport: refuses to go to hospital; refuses transport; won't go to hospital; AMA
refusal of transport: against medical advice; refuses treatment; self-discharge; refusal of care; DAMA
cervical spine immobilisation: hard collar; C-collar; neck collar; C-spine; collar and blocks; c-spine clearance
cervical spine immobilisation: c-spine protection; clear the c-spine; cervical collar
spinal motion restriction: spinal board; backboard; spinal immobilisation; long board; scoop; spine board
spinal motion restriction: spinal precautions; immobilise the spine; SMR spinal
haemorrhage control: stop the bleeding; stop bleeding; pressure on the wound; stem the bleeding; control bleeding
haemorrhage control: spurting blood; exsanguinating; exsanguination; direct pressure; bleeding control
haemostatic dressing: Celox; clotting gauze; QuikClot; combat gauze; haemostatic gauze; wound packing
haemostatic dressing: pack the wound | tourniquet: tie off the limb; tight band round the limb
haemorrhagic shock = hypovolaemic shock
haemorrhagic shock: shocked from bleeding; shock from blood loss; bleeding to death; in shock from bleeding
shock: shocked patient; hypoperfusion; cold and clammy; circulatory failure; poor perfusion
permissive hypotension: hypotensive resuscitation; minimal fluids in trauma; permissive hypotensive resuscitation
damage control resuscitation: DCR; damage control surgery; damage control
focused assessment with sonography in trauma: FAST scan; eFAST; FAST ultrasound; e-FAST
resuscitative thoracotomy: open the chest in arrest; clamshell; emergency thoracotomy
penetrating trauma: gunshot wound; GSW; shot in the; stab wound; knife wound; impaled; gunshot; bullet wound
blunt trauma: blunt injury; kicked in the; blunt force | blast injury: blown up; bomb blast
impaled object: knife still in; embedded object; leave the knife in
eye injury: poked in the eye; eye trauma; hit in the eye
facial trauma: broken face; smashed face; facial injury; facial fracture; broken nose; broken jaw
burns: scalded; scalds; boiling water; hot water on; hot tea spill; burned hand; scalded child
total body surface area: TBSA; rule of nines; percent burned; size of the burn; BSA burned; Lund and Browder
total body surface area: burn percentage; burn size; percentage burn
fluid resuscitation in burns: Parkland; Parkland formula; burn fluids; fluids for burns; Brooke formula
fluid resuscitation in burns: modified Brooke; fluid for burns
burn depth: second-degree burn; third-degree burn; full thickness burn; partial thickness; first-degree burn
burn depth: full-thickness; blistered burn; deep dermal | burn first aid = cooling of burns = cool running water
burn first aid: run a burn under the tap; cold tap for burn; ice on a burn; butter on a burn; cool the burn
burn first aid: cooling a burn; cold water on a burn | escharotomy: cut the burnt skin; cutting the eschar
inhalation injury: breathed in smoke; soot in the nose; singed nasal hair; burnt airway; airway burn; soot in mouth
inhalation injury: smoke in the lungs; singed nose hairs
chemical burn: acid burn; acid attack; acid on skin; alkali burn; hydrofluoric acid; HF burn; caustic burn
electrical injury: electrocuted; shock from a socket; electric burn; electrical burn; electrical shock
electrical injury: high-voltage injury; electrocution
lightning injury: struck by lightning; hit by lightning; lightning
drowning: drowned; pulled from the water; pulled from the pool; found in the water; fell in the pool; drowns
hypothermia: freezing cold; cold to the core; core temp 28; low temp; cold body; found out in the cold
hypothermia: chilled to the bone; low core temperature; core temperature low
rewarming: warm up a cold patient; warming up; Bair Hugger; warm fluids; warm blankets; space blanket; foil blanket
frostbite: frozen toes; frostbitten; frost bite; frost nip; frostnip; black toes from cold
immersion foot: trench foot
heat stroke: collapsed in the heat; sunstroke; overheated; sun stroke; hot and confused
heat exhaustion: heat illness; faint in the heat; heat sick; heat cramps
cold water immersion: ice bath; ice water immersion; tarp cooling; cool first transport second
dyspnoea at altitude: short of breath on a mountain
acute mountain sickness: AMS altitude; headache at altitude; mountain sickness
high-altitude pulmonary oedema: HAPE | high-altitude cerebral oedema: HACE
carbon monoxide poisoning: CO exposure; gas heater poisoning; boiler fumes; carbon monoxide; CO alarm; COHb
carbon monoxide poisoning: exhaust fumes; carboxyhaemoglobin
hyperbaric oxygen therapy: hyperbaric; HBOT; pressure chamber; hyperbaric chamber; HBO
cyanide poisoning: cyanide; hydroxocobalamin; Cyanokit; house fire poisoning
poisoning: swallowed poison; OD'd; took too many tablets; overdosed; drank bleach; overdoses; intentional overdose
poisoning: toxidrome; swallowed tablets; took too many; took too much
poison centre: poison control; poison line; Toxbase; poisons information; poisons hotline
decontamination: hose down; hazmat; remove contaminated clothes; decon; wash off chemicals
activated charcoal: black drink; AC single dose; SDAC; charcoal drink; multi-dose charcoal; MDAC
gastric lavage: stomach pumping; stomach washout; pump the stomach; stomach pumped; gastric washout
gastric lavage: wash out the stomach | whole bowel irrigation: WBI; flush the bowel with PEG
acetylcysteine: NAC infusion; Parvolex; N-acetyl cysteine; paracetamol antidote; NAC protocol
paracetamol poisoning: paracetamol OD; Tylenol overdose; too much paracetamol; APAP overdose; too many paracetamol
paracetamol poisoning: acetaminophen OD; acetaminophen poisoning; Panadol overdose; APAP OD; paracetamol toxicity
paracetamol poisoning: acetaminophen toxicity
Rumack-Matthew nomogram: paracetamol nomogram; treatment line for paracetamol; nomogram line
Rumack-Matthew nomogram: paracetamol level graph
salicylate poisoning: aspirin overdose; salicylate toxicity; too much aspirin; aspirin toxicity
tricyclic antidepressant poisoning: TCA overdose; amitriptyline overdose; TCA toxicity; tricyclic overdose; TCA OD
opioid overdose: OD on heroin; opioid OD; fentanyl overdose; heroin overdose; opiate overdose; opioid toxicity
opioid overdose: opioid poisoning; OD opioid; methadone overdose
benzodiazepine overdose: benzo OD; Valium overdose; benzo overdose; diazepam overdose; flumazenil
beta blocker poisoning = beta-blocker overdose
calcium channel blocker poisoning = calcium channel blocker overdose
high-dose insulin euglycaemic therapy = high-dose insulin therapy = HIET
intravenous lipid emulsion: Intralipid; lipid rescue; lipid emulsion; lipid emulsion therapy
local anaesthetic systemic toxicity: LA toxicity; local toxicity; local anaesthetic toxicity; lignocaine toxicity
local anaesthetic systemic toxicity: bupivacaine toxicity; lidocaine toxicity
digoxin-specific antibody fragments: Digibind; DigiFab; digoxin antibodies; digoxin antidote; Fab fragments
organophosphate poisoning: pesticide drinking; organophosphates; OP poisoning; nerve agent; farm chemical
organophosphate poisoning: drank pesticide; sarin; organophosphorus; cholinergic crisis; insecticide ingestion
organophosphate poisoning: nerve gas; organophosphorus poisoning | pralidoxime: 2-PAM; oxime
atropinisation: enough atropine; atropine doubling; atropinise
paraquat poisoning: weed killer poisoning; weedkiller; paraquat; drank weedkiller
methanol poisoning: bad moonshine; methylated spirits; antifreeze; toxic alcohol; ethylene glycol; moonshine
methanol poisoning: wood alcohol; fomepizole; ethylene glycol poisoning
hydrocarbon ingestion: drank petrol; drank kerosene; drank paraffin; swallowed lamp oil; paraffin ingestion
caustic ingestion: drank acid; drain cleaner; drank drain cleaner; swallowed acid; corrosives
caustic ingestion: swallowed a detergent pod; bleach ingestion; laundry pod
iron poisoning: swallowed iron tablets; iron overdose; ate iron tablets; iron toxicity
lead poisoning: lead paint; lead level; lead in the blood; BLL; lead exposure; blood lead; lead toxicity
mushroom poisoning: poisonous mushrooms; ate wild mushrooms; death cap; toadstool; amanita
anticholinergic toxicity: antihistamine overdose; mad as a hatter; anticholinergic poisoning; datura
anticholinergic toxicity: anticholinergic toxidrome; physostigmine
methaemoglobinaemia: methylene blue; MetHb; chocolate blood
sympathomimetic toxicity: cocaine overdose; meth overdose; amphetamine overdose; stimulant overdose
sympathomimetic toxicity: cocaine toxicity; cocaine chest pain
snakebite envenoming: snake bites; bitten by a cobra; viper bite; adder bite; rattlesnake; bitten by a viper
snakebite envenoming: cobra bite; krait; rattlesnake bite; bitten by snake; crotaline bite; pit viper
antivenom: antivenin; antivenene; snake serum; CroFab; anti-venom; antisnake venom; ASV
20-minute whole blood clotting test: 20WBCT; clotting test for snake bite
pressure immobilisation: pressure bandage for snake bite; pressure bandage
scorpion envenomation: scorpion sting; stung by a scorpion; scorpion
spider bite: bitten by a spider; black widow; redback; brown recluse; redback spider; recluse
marine envenomation: jellyfish; stonefish; stung by a jellyfish; box jellyfish; jellyfish sting; stingray
marine envenomation: sea urchin; weever fish; stonefish sting | ciguatera = ciguatera fish poisoning
acute radiation syndrome: radiation sickness; nuclear accident
potassium iodide = stable iodine = iodine thyroid blocking
chemical agent exposure: tear gas; mustard gas; chemical weapon; chlorine gas; chemical warfare; nerve agents
medically unstable: crashing patient; peri-arrest; about to arrest; going downhill; periarrest; sick as stink
early warning score: MEWS; NEWS2; PEWS; track and trigger; EWS; obs score; NEWS score
rapid response team = medical emergency team = critical care outreach
vital signs: obs; observations on the ward; vitals; obs chart; basic observations
`;
