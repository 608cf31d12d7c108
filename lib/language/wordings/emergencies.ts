/** Injury, emergencies, mind, senses and cancer: the word that guidelines use, then what is said for it. From general knowledge. */
export const emergencies = `
fracture immobilisation: splint; plaster; cast | dislocation: out of joint; popped out | amputation: cut off limb
tourniquet: stop limb bleeding | spinal injury: neck injury; back broken
spinal motion restriction: collar and board | chest trauma: rib fracture; flail chest
tension pneumothorax: needle decompression | burns area: TBSA; percentage burned
inhalation injury: smoke inhalation | drowning: near-drowning; submersion
electrocution: electric shock; lightning strike | hyperthermia: heat illness; heat exhaustion
frostbite: frozen fingers; cold injury | carbon monoxide poisoning: CO poisoning
organophosphate poisoning: pesticide poisoning; insecticide poisoning
paracetamol overdose: acetaminophen overdose | alcohol intoxication: drunk
hypovolaemia: blood loss; empty circulation | capillary refill time: CRT; slow refill
level of consciousness: GCS; AVPU | loss of consciousness: knocked out; passed out; unconscious
raised intracranial pressure: pressure in the skull | subarachnoid haemorrhage: thunderclap headache
facial droop: face dropped; Bell palsy | hemiparesis: weak on one side; one-sided weakness
aphasia: cannot speak; speech gone | paraesthesia: pins and needles; tingling
numbness: loss of feeling; sensory loss | tremor: shaking; shaky hands | ataxia: unsteady; clumsy walking
spasticity: stiff muscles | myalgia: muscle aches; aching muscles | arthralgia: joint pain; aching joints
arthritis: swollen joints; inflamed joint | septic arthritis: infected joint | osteomyelitis: bone infection
tendinopathy: tendonitis; tennis elbow | carpal tunnel syndrome: numb hand at night
sciatica: pain down the leg; radiculopathy | falls: falling over; fall risk | frailty: frail; weak old person
polypharmacy: too many tablets; many medicines | deprescribing: stopping medicines; reduce tablets
pressure injury: pressure sore | restraint: tie down | do not resuscitate: DNACPR; DNR
breaking bad news: telling the diagnosis | bereavement: grief; loss of a loved one
domestic violence: partner violence; abuse at home | tobacco: cigarettes; smoking | vaping: e-cigarette
cannabis: marijuana; weed | cocaine: crack; stimulant | hallucination: hearing voices; seeing things
delusion: false belief; paranoia | mania: high mood; overactive | panic attack: sudden fear
obsessive compulsive disorder: OCD | postnatal depression: baby blues; depressed after birth | phobia: fear
catatonia: mute and still | glaucoma attack: painful red eye | corneal abrasion: scratched eye
stye: hordeolum; lump on the eyelid | blepharitis: sore eyelids | retinal detachment: curtain over vision
diplopia: double vision | floaters: spots in vision | trachoma: granular eye infection | dry eye: gritty eyes
dental abscess: tooth infection; swollen gum | avulsed tooth: knocked-out tooth | quinsy: peritonsillar abscess
epiglottitis: drooling child with stridor | mastoiditis: swelling behind the ear
sialadenitis: swollen salivary gland | thyroid storm: thyrotoxic crisis | hyperparathyroidism: high PTH
hypocalcaemia: low calcium | hypophosphataemia: low phosphate | hypomagnesaemia: low magnesium
metabolic acidosis: acid blood | lactate: lactic acid | troponin: heart enzyme | D-dimer: clot test
blood culture: culture of the blood | lumbar puncture: spinal tap; LP; CSF sample | biopsy: tissue sample
endoscopy: camera test; scope; gastroscopy | colonoscopy: camera up the bowel
spirometry: lung function; breathing test; FEV1 | peak flow: PEF; PEFR | pulse oximetry: sats probe; oxygen sats
arterial blood gas: ABG; gas | urinalysis: dipstick; urine dip | urine culture: MSU; urine sample
pregnancy test: hCG | rapid diagnostic test: RDT; quick test | nucleic acid amplification test: NAAT; PCR
chest CT: CT thorax | positron emission tomography: PET scan | neoplasm: tumour; growth; lump; cancer
metastasis: spread of cancer; secondaries | leukaemia: blood cancer | lymphoma: cancer of the glands
melanoma: skin cancer | hepatocellular carcinoma: liver cancer; HCC | oesophageal cancer: cancer of the gullet
ovarian cancer: cancer of the ovary | brain tumour: glioma
febrile neutropenia: fever after chemotherapy; neutropenic sepsis
tumour lysis syndrome: breakdown of cancer cells | lymphoedema: swollen arm after breast surgery
cancer incidence: cases of cancer; number of malignancies | vascular events: heart attacks and strokes
`;
