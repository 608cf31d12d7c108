/** Words of notes and prescriptions: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const notes = `
differential diagnosis: differentials | symptoms: sxs | complaint of: c/o; complaining of; complains of
presenting complaint: p/w; presents with; presented with; presenting with; came in with; comes in with
status post: s/p | suspected: r/o; susp; r/o diagnosis | shortness of breath: SOB
nausea and vomiting: n/v; N&V; nausea/vomiting | nausea, vomiting and diarrhoea: N/V/D; NVD
abdominal pain: abd pain; AP abdominal; abdo pains; abdominal cramping | headache: h/a; cephalalgia pain
chest pain: c/p; chest discomfort; chest pressure; pressure on the chest; chest hurts
year-old: y/o; yr old; yrs old; F/M | follow-up: f/u; follow-ups; review in clinic; followup; f/up
discharge: d/c; DC'd; d/c home; send him home; send her home; ok to go home; discharging; sent home; home today
discharge: go home today | discontinue: d/c'd; stop the drug
once daily: q24h; every 24 h; od dosing; every morning; q 24 h; one a day; 24-hourly
twice daily: q12h; twice per day; 12-hourly; two times a day; q12; 2x/day; 2 times a day
three times daily: q8h; 8-hourly; three times per day; q8; 3x/day; thrice daily
four times daily: qds; q6h; 6-hourly; four times per day; q6; 4x/day | every 4 hours: q4h; 4-hourly; four-hourly
every 8 hours: 8-hourly; q8h; q8 | every 6 hours: q6h; 6-hourly; q6 | every 12 hours: q12h; 12-hourly; q12
at night: nocte; qhs; at bedtime; bedtime | in the morning: qam; am dose | immediately: asap; now now; straightaway
before meals: on an empty stomach; empty stomach; fasting dose | oral: per os; orally; PO route; swallowing tablets
intravenous: ivi; through a drip; in a vein; into the vein; through the vein; IV drip; IV push; IVP dose; by drip
intravenous infusion: by drip; run over; infuse; drip over; IV infusion; gtt; continuous infusion; infusion rate
intravenous infusion: run over an hour
intravenous bolus: IV push; push it; slow push; IVP; bolus dose; IV bolus; slow IV push; push dose
intramuscular: in the muscle; into muscle; IM injection; jab in the bum; shot in the thigh; IM jab
intramuscular: injection in the muscle; shot in the arm; thigh injection; IMI
subcutaneous: subcut; sub-cut; s/c; subq; sub-q; subcutaneously; belly injection; under skin; sc injection
sublingual: under the tongue; beneath the tongue; s/l; under his tongue
buccal: inside the cheek; between cheek and gum; in the cheek; bucc
rectal: per rectum; up the bottom; into the rectum; by rectum; via the rectum
per vagina: into the vagina; per vaginam
intranasal: up the nose; nasal route; squirt up the nose; in the nose; MAD atomiser; mucosal atomiser
inhaled: by inhaler; breathed in; puffs; MDI; inhalers; breathe in
nebulised: neb; by nebuliser; nebulizer; by neb; nebulized; nebulisation
topical: on the skin; rub on; applied to the skin; skin application; rubbed on; applied locally
transdermal: skin patch; TD patch; stick-on patch; medicated patch
intrathecal: into the spinal fluid; IT injection | intradermal: into the skin; ID injection
eye drops: eyedrops; gutt; ophthalmic drops; ophthalmic solution | ear drops: eardrops; otic drops; topical otic
international units: units of | microgram: mcg; μg; mikes; mics | teaspoon: tsp; 5 ml spoon
tablespoon: tbsp; 15 ml | prolonged-release = extended-release = modified-release = sustained-release
immediate release: instant release; short-acting tablet
oral suspension: syrup; liquid medicine; elixir; oral liquid; oral solution; liquid form
maximum daily dose: max dose; max daily; most per day; max in 24 hours; maximum in a day; most you can give
maximum daily dose: max per day; max dose per day; most in 24 hours; max dose in 24h; max dosage; upper limit
maximum daily dose: highest dose allowed | loading dose: bolus first; load with; loading regimen
missed dose: forgot a dose; missed a tablet; forgot to take; skipped a dose; skipped tablet; late dose
missed dose: forgotten dose
drug interaction: interacts with; mix with; interaction between; DDI; OK to combine; can be taken together
drug interaction: mixing with; concomitant use | side effect = adverse effect = adverse reaction
adverse effect: S/E; side-effects; bad reaction; problems with the tablet; adverse drug reaction; unwanted effects
adverse effect: ADRs; undesirable effects
contraindication: c/i; CI to; who should not have; not to use in; contra-indicated; contraindicated; who can't take
contraindication: shouldn't take; who cannot have; who shouldn't get; must avoid; who should not take; contras
contraindication: who should avoid; when not to use; should be avoided | generic: not the brand
over-the-counter: OTC; without prescription; from the pharmacy; without a prescription; nonprescription
unlicensed use = off-label use | bioavailability: how much is absorbed
half-life: how long in the body; time in the system; stays in the system; time to clear
onset of action: kicks in; how fast does it work; how quickly it works; start working; how long till it works
onset of action: how soon does it work; time to onset; takes effect; how long before it works; how long to work
onset of action: kick in; begins to work; when does it work
duration of action: how long does it last; how long it lasts; wears off; wear off; lasting effect
duration of action: how long effect lasts
non-adherence: not taking tablets; doesn't take his medicines; forgets tablets; noncompliance; not compliant
non-adherence: non-compliant; noncompliant; not taking medication; doesn't take; poor adherence; non-adherent
non-adherence: stopped taking; poor compliance | pill burden: too many pills; dosette; pill box; blister pack
medication error: wrong drug given; wrong dose given; drug error; wrong dose; medicine mistake; dosing error
medication review: look at the tablets; review of medicines; medicines review; med rec; medication reconciliation
medication review: review the tablets | allergy: NKDA; allergic to a drug | no known drug allergies: NKDA; NKA
nil by mouth: NPO; NBM; nothing by mouth; nil per os
activities of daily living: ADLs; managing at home; coping at home; dressing and washing; self-care tasks
social history: SHx | heart rate: pulse rate; beats a minute; bpm; heartbeat rate; beats per minute
respiratory rate: breaths a minute; resp rate; breaths per minute; respiration rate; respirations; RR of
systolic blood pressure: upper number; upper reading; SBP of
diastolic blood pressure: lower number; bottom figure; lower reading | hospital ward: med-surg; ward patient
primary care: GP surgery; family practice; family physician; GP practice; surgery GP; community clinic
outpatient treatment: OP treatment; treat at home; home treatment; managed at home; outpatient management
outpatient treatment: ambulatory treatment; outpt; as an outpatient; treated at home; treat as outpatient
outpatient treatment: can be treated at home
inpatient treatment: needs a bed; treat in hospital; inpt; hospital treatment; needs admitting; as an inpatient
hospital admission: needs to come in; who needs hospital; when to admit; need hospital; hospitalise; hospitalised
hospital admission: hospitalization; needs admission; go to hospital; need to be admitted; who to admit
hospital admission: admission criteria; send to hospital; needs hospital
nursing home = care home = long-term care facility = residential care
nursing home: old people's home; aged care; skilled nursing facility; SNF; care homes; LTCF; rest home
length of stay: LOS; days in hospital; how long in hospital; time in hospital; stay in hospital
readmission: bounce back; back in hospital; readmitted; come back to hospital
comorbidity: other illnesses; other conditions; multimorbidity; other diseases; co-morbid; long-term conditions
comorbidity: PMH of; comorbid conditions; underlying illness; underlying conditions; co-morbidities; many illnesses
older adult: OAP; pensioner; old lady; old man; octogenarian; granny; old age; the elderly; older patient
older adult: aged person; nonagenarian; elderly patient; over 65; over 80
`;
