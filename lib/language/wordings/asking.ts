/** How guidelines say what people ask for: the word that guidelines use, then what is said for it. From general knowledge. */
export const asking = `
recommended against: should not be used; no role; not advised; is not recommended
conditional recommendation: weak recommendation; may be considered
recommended: advised; should be given; is the advice | discontinue: stop; come off; cease
initiate: start; begin; commence | resume: restart; go back on | delay: postpone; put off; defer; late start
continue: keep going; carry on | taper: wean off; reduce gradually; cut down slowly
titrate: adjust the dose; step up the dose; uptitrate | loading dose: first big dose; starting dose
maintenance dose: usual dose; ongoing dose | target dose: goal dose; dose to aim for
maximum dose: ceiling dose; highest dose | initial dose: starting dose; first dose
single dose: one-off; stat dose; once only | divided doses: split; shared over the day
interval: how often; every so many hours; spacing
duration of treatment: for how long; course length; how many days | threshold: cut-off; limit; cut point
reference range: normal values; normal range | diagnostic criteria: what counts as; definition; how is it defined
differential diagnosis: what else could it be; what fits | in favour: points to; suggests the diagnosis
red flags: danger signs; warning signs; when to worry | benign: harmless; not serious; self-limiting
life-threatening: can kill; critical; very serious | severity: how bad; grading
mild: slight; not severe; uncomplicated | incidence: how common; rate of new cases | prevalence: how many have it
relative risk: how much more likely; increased risk; times higher
rate ratio: hazard ratio; odds ratio; relative rate
no significant difference: the same in both groups; made no difference | mortality: death; dying; deaths
morbidity: illness; complications | benefits and harms: good and bad effects; risk versus benefit; is there harm
safety: is it safe; harmless | hazards: dangers; risks; adverse effects; harms
pregnancy outcomes: effect on the baby; birth outcomes | low-certainty evidence: weak evidence; poor evidence
placebo: dummy tablet; control arm; control group | intervention group: treated arm; statin arm; active arm
follow-up visit: come back; see again; re-evaluate; review | admit: hospitalise; keep in hospital; inpatient
discharge: send home; go home | transfer: send on; move to another centre; refer
outpatient: at the clinic; ambulatory | specialist centre: tertiary hospital; referral hospital
monitor: keep an eye on; watch; recheck; repeat test | observation: watchful waiting; wait and see; watch
counselling: advice to parents; talk to the patient | informed consent: agreement to treatment
adherence: taking tablets properly; compliance | nursing care: nursing steps; care by the nurse
supportive care: look after symptoms | self-care: look after yourself
psychosocial support: talking support; psychological first aid; counselling
acute stress: acutely distressed; shaken; upset after an event | sleep problems: insomnia; cannot sleep
stigma: discrimination; shame | cost-effectiveness: value for money | saturated fat: animal fat; butter fat
trans fat: hydrogenated fat | salt: sodium; sodium intake | free sugars: added sugar
healthy diet: eating well; good food | energy intake: calories; kcal
physical inactivity: sitting too much; sedentary | waist circumference: belly size | weight gain: putting on weight
anorexia: loss of appetite; off food; not eating | cachexia: wasting away
`;
