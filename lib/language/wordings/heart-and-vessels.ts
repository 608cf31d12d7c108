/** Heart, blood pressure and vessels: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const heartAndVessels = `
angina pectoris: heart pain | unstable angina: angina at rest; crescendo angina
stable angina = chronic coronary syndrome = effort angina
acute coronary syndrome: cardiac chest pain; ischaemic chest pain; unstable coronary disease
non-ST elevation myocardial infarction: NSTEMI; non-STEMI; non-Q wave MI; NSTE-ACS
myocardial infarction: coronary thrombosis; cardiac infarct; silent heart attack
myocardial ischaemia: heart muscle short of oxygen; cardiac ischaemia
coronary artery disease: blocked arteries of the heart; narrowed heart arteries; furred arteries; clogged arteries
coronary artery disease: hardened arteries of the heart
atherosclerosis: hardening of the arteries; furring of the arteries; arterial plaque
aortic dissection: tear in the aorta; torn aorta; dissecting aneurysm; ripping chest pain
aneurysm: ballooning artery; bulge in an artery | thoracic aortic aneurysm: aneurysm in the chest
aortic stenosis: tight aortic valve; narrowed aortic valve; narrow heart valve
aortic regurgitation = aortic insufficiency = aortic incompetence
mitral regurgitation = mitral insufficiency = mitral incompetence | mitral regurgitation: leaky mitral valve
tricuspid regurgitation = tricuspid insufficiency | mitral valve prolapse: floppy valve; floppy mitral valve
mechanical heart valve = prosthetic heart valve = artificial heart valve
mechanical heart valve: metal valve; mechanical valve; metallic valve
bioprosthetic valve: tissue valve; pig valve; porcine valve | heart murmur: murmur; extra heart sound
rheumatic heart disease: valve damage from rheumatic fever; RHD | infective endocarditis = bacterial endocarditis
infective endocarditis: heart valve infection; infection of the heart lining; SBE
myocarditis: inflamed heart muscle; inflammation of the heart muscle
pericarditis: inflammation around the heart; heart sac inflammation
pericardial effusion: fluid around the heart; fluid in the heart sac | cardiac tamponade = pericardial tamponade
cardiac tamponade: squeezed heart; tamponade | pericardiocentesis: pericardial tap; draining fluid around the heart
dilated cardiomyopathy: enlarged floppy heart; big baggy heart; DCM
hypertrophic cardiomyopathy: thick heart muscle; thickened heart muscle; HCM; HOCM
takotsubo cardiomyopathy = stress cardiomyopathy = broken heart syndrome
peripartum cardiomyopathy: heart failure after birth; heart failure in late pregnancy; PPCM
cardiomegaly: enlarged heart; big heart on x-ray | left ventricular hypertrophy: LVH; thickened left ventricle
ejection fraction: pump function; pumping function of the heart; squeeze of the heart; heart function
heart failure: cardiac failure; pump failing; failing heart; cardiac decompensation; congestive failure
acute decompensated heart failure: acute heart failure; ADHF; heart failure exacerbation; heart failure flare
acute decompensated heart failure: decompensated HF
acute pulmonary oedema: flash pulmonary oedema; drowning in own fluid; APO
right ventricular failure = right heart failure = cor pulmonale | left ventricular failure = left heart failure
congestion: wet lungs; volume overload; fluid overload; overloaded with fluid
hypervolaemia = fluid overload = volume overload
dyspnoea on exertion: SOBOE; puffed on the stairs; puffed out; breathless on exertion
paroxysmal nocturnal dyspnoea: waking up breathless; wakes gasping
orthopnoea: sleeps on several pillows; sleeping upright; needs more pillows
jugular venous pressure: JVP; neck veins; distended neck veins; JVD; raised JVP
natriuretic peptide: BNP; NT-proBNP; proBNP; heart failure blood test
pulmonary hypertension: high pressure in the lungs; high lung pressure
arrhythmia = cardiac rhythm disorder = dysrhythmia
arrhythmia: abnormal heart rhythm; heart rhythm problem; heart out of rhythm
palpitations: heart skipping; skipped beats; missed beats; fluttering heart; pounding heart; heart pounding
palpitations: thumping heart; heart flutters | premature beats = ectopic beats = extrasystoles
premature ventricular complexes = premature ventricular contractions = ventricular ectopics = PVCs
premature atrial contractions = atrial ectopics = PACs
atrial fibrillation: a fib; fibrillating atria; irregularly irregular pulse; irregular pulse; fast AF; rapid AF
atrial fibrillation: PAF | paroxysmal atrial fibrillation: AF that comes and goes; intermittent AF
atrial flutter: flutter waves; sawtooth waves | rapid ventricular response: fast ventricular rate; RVR; AF with RVR
rate control: slowing the heart rate; bring the rate down; rate limiting
rhythm control: back into sinus rhythm; keep in sinus rhythm; restore sinus rhythm
cardioversion: shock out of AF; shocked back into rhythm; DC shock; DCCV
catheter ablation: ablation for AF; burning the heart tissue; PVI; pulmonary vein isolation
left atrial appendage occlusion: LAAO; Watchman; appendage closure
sinus tachycardia: fast but regular heart; sinus tachy
supraventricular tachycardia = paroxysmal supraventricular tachycardia = PSVT
supraventricular tachycardia: narrow complex tachycardia; SVTs; narrow complex tachy
ventricular tachycardia: V-tach; VTach; broad complex tachycardia; wide complex tachycardia; VT storm
torsades de pointes: torsades; polymorphic VT; TdP | ventricular fibrillation: V-fib; VFib
QT prolongation: long QT; prolonged QT; QTc prolonged; prolonged QTc; QT interval too long
heart block = atrioventricular block = AV block
complete heart block = third-degree atrioventricular block = third-degree heart block
second-degree atrioventricular block: Mobitz; Wenckebach | left bundle branch block: LBBB
right bundle branch block: RBBB | sick sinus syndrome = sinus node dysfunction
Wolff-Parkinson-White syndrome: WPW; pre-excitation
vagal manoeuvres: Valsalva; carotid massage; carotid sinus massage; bearing down
implantable cardioverter defibrillator: internal defibrillator; implanted defibrillator; ICD shock
cardiac resynchronisation therapy: biventricular pacemaker; biventricular pacing; CRT-D; CRT-P
transcutaneous pacing: external pacing; pacing pads | permanent pacemaker: PPM
temporary pacing: pacing wire; temporary wire; transvenous pacing
ambulatory ECG monitoring: Holter; Holter monitor; heart monitor for a day; loop recorder; event recorder
ambulatory ECG monitoring: cardiac event monitor
exercise stress test: treadmill test; exercise tolerance test; stress test
coronary angiography = cardiac catheterisation = coronary angiogram
coronary angiography: cath; heart cath; cath lab; angiogram; dye test of the heart
coronary artery calcium: CAC score; calcium score; calcium scan; CAC
percutaneous coronary intervention: balloon and stent; stenting; ballooning; stents; PTCA; primary PCI
percutaneous coronary intervention: coronary stent; PPCI
coronary artery bypass grafting: open heart surgery; bypass operation; triple bypass
valve replacement: new heart valve; valve surgery
transcatheter aortic valve implantation = transcatheter aortic valve replacement = TAVI = TAVR
intra-aortic balloon pump: balloon pump; IABP | ventricular assist device: LVAD; heart pump
heart transplantation: new heart; cardiac transplant
congenital heart defect: blue baby; born with a heart problem; congenital cardiac defect; CHD baby
ventricular septal defect: VSD; hole between the lower chambers | atrial septal defect: ASD heart
patent foramen ovale: PFO | patent ductus arteriosus: PDA; duct still open
tetralogy of Fallot: Fallot; tet spell; TOF | coarctation of the aorta: narrowed aorta; coarct
hypertension: raised BP; elevated BP; high BP; BP up; hypertensive; elevated blood pressure; BP is high
hypertensive emergency: dangerously high blood pressure; malignant hypertension; accelerated hypertension
hypertensive emergency: hypertensive crisis
hypertensive urgency: asymptomatic severe hypertension; very high BP without symptoms; severely raised BP
resistant hypertension: BP not controlled on three drugs; uncontrolled on three drugs
resistant hypertension: BP stays high despite tablets; refractory hypertension; difficult to control BP
white coat hypertension: white coat effect; BP only high at the clinic; high in clinic normal at home
ambulatory blood pressure monitoring: 24-hour BP; 24 h BP monitor; 24-hour blood pressure monitor; ambulatory BP
home blood pressure monitoring: home BP readings; BP at home; HBPM; home readings; self-monitoring BP; home BP
orthostatic hypotension = postural hypotension
orthostatic hypotension: light-headed on standing; drop in BP on standing; dizzy when getting up
vasovagal syncope = neurocardiogenic syncope = reflex syncope
vasovagal syncope: simple faint; common faint; faint at the sight of blood; vasovagal
presyncope: near faint; nearly fainted; lightheaded; light-headed; feeling faint; almost passed out; near syncope
syncope: fainting spell; keeled over; passes out; TLOC; transient loss of consciousness; drop attack
sudden cardiac death: dropped dead; sudden death; SCD cardiac; died suddenly
peripheral arterial disease = peripheral vascular disease = PVD
peripheral arterial disease: blocked leg arteries; bad circulation; poor circulation; narrowed leg arteries
intermittent claudication: calf pain on walking; cramp in the calves when walking
critical limb ischaemia = chronic limb-threatening ischaemia
acute limb ischaemia: cold white leg; cold pulseless leg; blocked artery in the leg; pulseless limb
ankle-brachial index: ABPI | carotid stenosis: narrowed neck artery; blocked carotid; narrowed carotid
carotid endarterectomy: carotid surgery; CEA surgery
Raynaud phenomenon: Raynaud's; fingers turn white; white fingers in the cold; white fingers
varicose veins: varicosities; swollen leg veins; lumpy leg veins
chronic venous insufficiency: venous stasis; poor veins; venous disease of the legs
superficial vein thrombosis = superficial thrombophlebitis = phlebitis
post-thrombotic syndrome: swollen leg after a clot; post-phlebitic syndrome
deep vein thrombosis: DVTs; swollen calf; clot in the calf; calf clot; venous clot; deep venous thrombosis
deep vein thrombosis: clot in a deep vein
pulmonary embolism: lung clot; blood clot in the lungs; clot on the lung; clots in the lungs; pulmonary emboli
massive pulmonary embolism = high-risk pulmonary embolism
submassive pulmonary embolism = intermediate-risk pulmonary embolism
unprovoked venous thromboembolism: clot for no reason; unprovoked clot; unprovoked DVT; unprovoked PE
provoked venous thromboembolism: clot after surgery; provoked clot; provoked DVT; provoked PE
inferior vena cava filter: IVC filter; vena cava filter; clot filter
graduated compression stockings = elastic compression stockings = anti-embolism stockings
graduated compression stockings: TED stockings; TEDs; support stockings; flight socks
intermittent pneumatic compression: leg pumps; SCDs; sequential compression devices; calf pumps
intermittent pneumatic compression: inflatable leg cuffs
anticoagulation: thinning the blood; blood thinning; anticoagulated; anticoagulating; on blood thinners; anticoag
parenteral anticoagulation: heparin injections; blood-thinning injection; blood thinner injection
unfractionated heparin: heparin drip; IV heparin; heparin infusion | warfarin: coumadin; rat poison tablet
bridging anticoagulation: heparin bridge; bridging; bridge with heparin
reversal of anticoagulation: reverse warfarin; reversing a blood thinner; undo the blood thinner
reversal of anticoagulation: anticoagulant reversal | prothrombin complex concentrate: Beriplex; Octaplex; Kcentra
fresh frozen plasma: FFP; plasma transfusion | vitamin K: phytomenadione; phytonadione
international normalised ratio: warfarin level; clotting time on warfarin; prothrombin ratio; INRs
time in therapeutic range: TTR
dual antiplatelet therapy: two antiplatelets; aspirin plus clopidogrel; double antiplatelet
antiplatelet therapy: aspirin-like blood thinner; antiplatelets; platelet inhibitor
lipid-lowering therapy: cholesterol treatment; lowering cholesterol; cholesterol drugs; lipid therapy
lipid-lowering therapy: cholesterol tablets | hypercholesterolaemia: high cholesterol; raised cholesterol
familial hypercholesterolaemia: inherited high cholesterol; cholesterol running in the family
familial hypercholesterolaemia: genetic high cholesterol
hypertriglyceridaemia: high triglycerides; raised triglycerides; high TGs; fatty blood
lipid profile: cholesterol test; cholesterol panel; lipid panel; fasting lipids; lipid screen
HDL cholesterol: good cholesterol; HDL
statin intolerance: muscle pain on statins; statin muscle pain; cannot tolerate statins; statin myopathy
statin intolerance: muscle aches on a statin | statin therapy: statins; on a statin; cholesterol pill
high-intensity statin: strong statin; high-dose statin; maximal statin
cardiovascular risk assessment: heart attack risk score; ten-year risk; 10-year risk; heart risk calculator; QRISK
cardiovascular risk assessment: Framingham; risk calculator
primary prevention: prevent a first heart attack; never had a heart attack
secondary prevention: after a heart attack; prevent another heart attack; prevent a second stroke; post-MI
cardiac rehabilitation: exercise programme after a heart attack; cardiac rehab; heart rehab
guideline-directed medical therapy: GDMT; four pillars; quadruple therapy; heart failure drugs
beta blocker: beta-blockade; betablocker; β blockers
angiotensin-converting enzyme inhibitor: ACE-I; pril; ACE-inhibitors
angiotensin receptor blocker: sartan; ARBs; angiotensin blocker
renin-angiotensin system inhibitor: RAAS inhibitor; RAS blockade; RAS blocker; RASi; RAAS blockade; ACE or ARB
renin-angiotensin system inhibitor: ACEi or ARB; ACEi/ARB | calcium channel blocker = calcium antagonist
nitrate: spray under the tongue; nitro; nitro spray; GTN; nitro patch
ACE inhibitor cough: tickly cough on ramipril
angioedema: swollen lips and tongue; lip swelling; swollen tongue; tongue swelling; face swelling; facial swelling
digoxin toxicity: dig toxicity; digitalis toxicity; too much digoxin
single-pill combination = fixed-dose combination = combination pill = polypill
lifestyle modification: lifestyle changes; diet and exercise; lifestyle measures; lifestyle advice
sodium restriction: cut down on salt; low-salt diet; low salt; salt restriction; reduce salt; less salt
sodium restriction: salt reduction; cutting salt | DASH diet: diet for blood pressure
fluid restriction: limit fluids; restrict fluids; drink less
`;
