/** Nerves and brain: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const nervesAndBrain = `
stroke: brain infarct; cerebral infarct; apoplexy
acute ischaemic stroke: stroke from a clot; ischaemic CVA; AIS; clot in the brain; blocked brain artery
acute ischaemic stroke: cerebral infarction
haemorrhagic stroke: bleeding stroke; stroke from a bleed; haemorrhagic CVA
intracerebral haemorrhage: bleed in the brain; bleed on the brain; brain haemorrhage; head bleed
intracerebral haemorrhage: intracranial bleed; ICB; brain bleeding; intracerebral bleed; IPH
subarachnoid haemorrhage: worst headache of my life; sudden worst headache; burst aneurysm; aneurysmal bleed
subarachnoid haemorrhage: ruptured brain aneurysm
subdural haematoma: subdural; SDH; bleed under the skull; subdural bleed
epidural haematoma = extradural haematoma = EDH
intracranial haemorrhage: bleeding inside the skull; intracranial bleeding; bleed inside the head
transient ischaemic attack: ministroke; warning stroke; stroke that got better; TIAs; mini-strokes
transient ischaemic attack: stroke symptoms that went away
intravenous thrombolysis: clot-busting; clot-busting drug; lysis for stroke; clot buster drug; lytic; thrombolyse
intravenous thrombolysis: clot-dissolving drug; thrombolysed; tPA; lyse
mechanical thrombectomy = endovascular thrombectomy
mechanical thrombectomy: pull out the clot; clot removal from the brain; stroke clot removal; clot retrieval
time last known well: LKW; last seen well; wake-up stroke; stroke onset time; last known normal; LKN
time last known well: time of onset of stroke; LSW | large vessel occlusion: LVO; big vessel blocked
decompressive hemicraniectomy = decompressive craniectomy
dysarthria: slurred speech; slurring; slurs words; slurring words; speech slurred
aphasia: can't speak; lost speech; can't find words; word-finding difficulty; dysphasia; can't get words out
aphasia: loss of speech
hemiparesis: weakness of one side; weak arm and leg; one-sided paralysis; hemiplegia; weak down one side
hemiparesis: half-sided weakness; weakness down one side
facial palsy: drooping face; face droop; crooked face; Bell's palsy; facial weakness; Bells palsy; droopy face
facial palsy: one side of the face dropped | Bell palsy = idiopathic facial paralysis
paralysis: can't move; paralysed; cannot move limbs; plegia; paralyzed
stroke rehabilitation: recovering after a stroke; stroke rehab; physio after stroke
swallowing assessment: swallow screen; swallow test; bedside swallow; SLT assessment; swallow assessment
swallowing assessment: swallow evaluation
haemorrhagic transformation: bleeding into the stroke; bleed after lysis; stroke turned into a bleed
symptomatic carotid stenosis: tight carotid after a stroke | cryptogenic stroke: stroke of unknown cause; ESUS
cerebral venous thrombosis: CVST; clot in the brain veins; CVT; venous sinus thrombosis
epilepsy: epileptic; seizure condition; falling sickness; fitting disorder; seizure disorders
generalised tonic-clonic seizure: grand mal; GTCS; full-body fit; shaking all over fit; tonic clonic
generalised tonic-clonic seizure: convulsive seizure
absence seizure: petit mal; staring spell; blank spells; daydreaming spells; absences
focal seizure = partial seizure | focal impaired awareness seizure = complex partial seizure
infantile spasms = West syndrome = infantile epileptic spasms syndrome
status epilepticus: won't stop fitting; fitting for more than five minutes; non-stop fits; still seizing
status epilepticus: seizing for; fit lasting more than five minutes; continuous seizures; prolonged seizures
status epilepticus: seizure lasting more than 5 minutes; in status; SE seizure; prolonged fit; fitting continuously
status epilepticus: won't stop seizing; fit that won't stop
refractory status epilepticus: status not responding; still seizing after two drugs; refractory status
refractory status epilepticus: seizures despite benzodiazepines; benzo-refractory status
seizure: seizing; convulsing; convulsions; fits; epileptic fit; having a fit; convulsed; seize; shaking fit
seizure: epileptic attack; jerking all over
first unprovoked seizure: first fit; first seizure; first-ever seizure
febrile seizure: fever convulsion; febrile fit; febrile convulsion; fit with fever; fits with fever
febrile seizure: seizure with fever
psychogenic non-epileptic seizure = functional seizure = dissociative seizure = pseudoseizure
postictal state: after a fit; sleepy after a seizure; post-ictal; postictal
antiseizure medication = antiepileptic drug = anticonvulsant
antiseizure medication: epilepsy medicine; epilepsy tablets; fit medicine; ASMs; epilepsy drugs; seizure medication
antiseizure medication: seizure meds; anti-epileptic; anti-seizure drug | vagus nerve stimulation: VNS
ketogenic diet: keto diet | sudden unexpected death in epilepsy: SUDEP
migraine: sick headache; one-sided headache; throbbing headache; pounding headache; migrainous headache; hemicrania
migraine with aura: zigzag lines before the headache; flashing lights before the headache; classical migraine
migraine prophylaxis = migraine prevention = preventive treatment of migraine
tension-type headache: tension headache; tight band headache; stress headache; TTH
cluster headache: suicide headache; headache around one eye
medication overuse headache: painkiller headache; rebound headache; MOH; analgesic headache
trigeminal neuralgia: tic douloureux; electric shock pain in the face; facial nerve pain
giant cell arteritis = temporal arteritis = GCA
temporal arteritis: sore temple with vision loss; scalp tenderness and jaw pain
idiopathic intracranial hypertension = pseudotumour cerebri = benign intracranial hypertension
headache: head pain; sore head; aching head; cephalgia; HA head
thunderclap headache: sudden severe headache; explosive headache; headache like a hammer blow; worst-ever headache
post-dural puncture headache = post-lumbar puncture headache = spinal headache
dizziness: giddy; giddiness; woozy; dizzy; swimmy head; dizzy spells; feeling dizzy
vertigo: room spinning; spinning sensation; head spinning; the room spins; everything spinning; spinning feeling
benign paroxysmal positional vertigo: BPPV; dizzy on turning over in bed; loose ear crystals; ear crystals
benign paroxysmal positional vertigo: vertigo on turning head
Epley manoeuvre: particle repositioning manoeuvre; canalith repositioning; Epley
vestibular neuritis: labyrinthitis; vestibular neuronitis; inflamed balance nerve
Ménière disease: Meniere's; Meniere | nystagmus: eyes flicking; jerky eyes; wobbling eyes; jiggling eyes
Parkinson disease: Parkinsons; PD tremor; paralysis agitans; parkinsonian; shaking disease
levodopa: L-dopa; Sinemet; Madopar; co-careldopa
essential tremor: shaky hands in the family; benign tremor; familial tremor
tremor: trembles; shakiness; shaking hands; the shakes; quivering hands
dystonia: muscle spasm of the neck; acute dystonic reaction; twisted neck from medicine; oculogyric crisis
dystonia: dystonic reaction
tardive dyskinesia: lip smacking from antipsychotics; TD movements; mouth movements from antipsychotics
restless legs syndrome: restless legs; RLS; Willis-Ekbom disease; jumpy legs; twitchy legs at night; fidgety legs
restless legs syndrome: crawling legs | Huntington disease: Huntington's; Huntington chorea
chorea: dancing movements; jerky dance-like movements; St Vitus dance | Tourette syndrome: Tourette's; tic disorder
multiple sclerosis: disseminated sclerosis; demyelinating disease; MS relapse; RRMS; relapsing MS
motor neurone disease = amyotrophic lateral sclerosis = Lou Gehrig disease
Guillain-Barré syndrome: ascending paralysis; Guillain-Barre; creeping paralysis
Guillain-Barré syndrome: acute inflammatory demyelinating polyneuropathy
myasthenia gravis: myasthenia; drooping eyelids with weakness; MG weakness; tired muscles and droopy eyelids
peripheral neuropathy: numb hands and feet; nerve damage; glove and stocking numbness; polyneuropathy
peripheral neuropathy: damaged nerves; nerve damage in the feet
neuropathic pain: burning pain; shooting pain; electric pain; nerve ending pain; neuralgia; nerve-related pain
postherpetic neuralgia: pain after shingles; shingles pain; PHN; nerve pain after shingles
carpal tunnel syndrome: CTS; trapped nerve at the wrist; tingling hand at night; median nerve compression
carpal tunnel syndrome: numb fingers at night
cauda equina syndrome: CES; saddle numbness; numb between the legs; saddle anaesthesia; numb bottom
radiculopathy: trapped nerve in the back; pinched nerve; slipped disc with leg pain; nerve root pain
radiculopathy: pinched nerve in the neck; radicular pain
dementia: senile; senility; losing memory; losing the plot; forgetful old person; going senile
dementia: neurocognitive disorder; losing her memory
Alzheimer disease: Alzheimer's; Alzheimers; AD dementia; old timer's disease
mild cognitive impairment: slight memory problems; early memory loss; minor memory loss; mild memory problems
vascular dementia: multi-infarct dementia | dementia with Lewy bodies: Lewy body dementia; DLB
behavioural and psychological symptoms of dementia: BPSD; agitation in dementia; challenging behaviour in dementia
behavioural and psychological symptoms of dementia: aggression in dementia; NPS dementia; sundowning
cognitive impairment: memory problems; forgetful; forgetfulness; poor memory; brain fog; muddled; memory trouble
cognitive impairment: memory lapses; cognitive decline; memory decline
cognitive assessment: memory test; MoCA; MMSE; clock drawing; mini-mental; mini-cog; AMTS; memory testing
cognitive assessment: cognitive testing; cognitive screen
delirium: acutely confused; off legs and confused; acute confusional state; delirious; sudden confusion
delirium: confused overnight; new confusion; sundowning in hospital
altered mental status: not himself; muddled and drowsy; reduced consciousness; AMS; altered sensorium; ALOC
altered mental status: drowsy and confused; obtunded; altered level of consciousness; decreased LOC
altered mental status: encephalopathic | coma: comatose; unrousable; won't wake up; can't be woken; cannot be woken
encephalitis: brain inflammation; inflammation of the brain; brain infection
bacterial meningitis: brain fever; infection around the brain; spinal fever; infected meninges
bacterial meningitis: inflammation of the meninges; pyogenic meningitis
neck stiffness: stiff neck; can't bend the neck; nuchal rigidity; meningism; meningismus
photophobia: light hurts eyes; hates bright light; lights hurt; sensitive to light; bothered by light
brain abscess: pus in the brain | hydrocephalus: water on the brain; big head from fluid
ventriculoperitoneal shunt: VP shunt; brain shunt; shunt for hydrocephalus; blocked shunt
raised intracranial pressure: raised ICP; high ICP; brain pressure; pressure on the brain
raised intracranial pressure: high pressure in the head; brain swelling; cerebral oedema; increased ICP; herniation
raised intracranial pressure: coning; swelling of the brain; elevated ICP
papilloedema: swollen optic disc; blurred disc
spinal cord injury: broken back with paralysis; SCI; damaged spinal cord; cord injury
autonomic dysreflexia: autonomic hyperreflexia; spinal injury with very high BP
spasticity: tight muscles; muscle stiffness; spastic limbs; baclofen for stiffness
cerebral palsy: CP child; spastic child; born with brain damage
spina bifida: open spine; neural tube defect; NTD; myelomeningocele
muscular dystrophy: Duchenne; wasting muscles; DMD
muscle weakness: weak muscles; loss of strength; weak limbs; power loss; weakness of the limbs
muscle cramps: leg cramps; cramp in the legs; charley horse; night cramps; calf cramps
fasciculations: muscle twitching; twitching muscles
paraesthesia: tingling fingers; pins and needles in the hands; tingling hands; tingles; tingly
numbness: lost feeling; can't feel; cannot feel; no feeling; loss of sensation
gait disturbance: unsteady on feet; trouble walking; walking funny; unsteady walking; off balance; poor balance
gait disturbance: off his legs; unsteadiness; balance problems
falls prevention: stop falling; preventing falls; keep from falling; reduce falls
Wernicke encephalopathy: Wernicke's; thiamine deficiency brain; Wernicke-Korsakoff; Wernickes; Korsakoff
narcolepsy: sudden sleep attacks; sleep attacks; cataplexy
sleep hygiene: good sleep habits; bedtime routine; sleep advice
parasomnia: sleepwalking; night terrors; sleep walking; nightmares
concussion: mild traumatic brain injury; mTBI; knocked head; seeing stars after a knock; bang on the head
concussion: mild head injury; minor head injury
post-concussion syndrome: symptoms after a head knock; still dizzy after a head injury
traumatic brain injury: head trauma; hit on the head; hit his head; bumped head; TBIs; head injuries; brain injury
traumatic brain injury: knock to the head; blow to the head; banged head; bang to the head; bumped her head
skull fracture: broken skull; cracked skull; BOS fracture
driving after a seizure: can I drive; fit to drive; driving ban; fitness to drive; allowed to drive
driving after a seizure: back to driving | nerve conduction studies: NCS; nerve tests; EMG; electromyography
electroencephalography: brain wave test; EEG; brain waves
neurological examination: neuro exam; neuro checks; neuro obs; checking reflexes; neuro observations
complex regional pain syndrome: CRPS; reflex sympathetic dystrophy; RSD
chronic fatigue syndrome = myalgic encephalomyelitis = ME/CFS
functional neurological disorder = conversion disorder
`;
