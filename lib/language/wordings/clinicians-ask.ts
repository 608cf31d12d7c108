/** How clinicians ask: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const cliniciansAsk = `
threshold: cutoff; at what level; at what value; what level; cut-off value; cut-offs; cutoff value; how high before
threshold: how low before; trigger level; at which value; treat above; trigger point
target: what to aim for; treat to; shoot for; ideal level; treatment goal; desired level; goal range
not recommended: don't use; no longer used; no longer recommended; don't give; shouldn't use; avoid using
not recommended: is it no longer
first-line treatment: first line; 1st line; first choice; drug of choice; initial treatment; initial choice
first-line treatment: best first drug; what to start with; what do I start; initial drug; best initial treatment
first-line treatment: go-to drug; preferred drug; preferred agent; which drug first; initial agent
first-line treatment: preferred regimen
second-line treatment: 2nd line; second line; if that fails; plan B treatment; if it doesn't work; next drug
second-line treatment: add next; what to add; what else can I add; if no response; what to add next
second-line treatment: salvage treatment; rescue therapy; fails first line; failed first line; if first line fails
second-line treatment: if not working; refractory to first line
third-line treatment: 3rd line; third line; last resort
add-on therapy: adding a second drug; adding another drug; adjuvant treatment; combine drugs; adjunct therapy
monotherapy: one drug alone; single agent; as a single drug
combination therapy: two drugs together; dual therapy; combined treatment; combination treatment; combined therapy
intensification: increase treatment; bump up
dose reduction: go down on; lower the dose; reduce dose; reduce the dose; halve the dose; dose reduce; cut the dose
dose reduction: half dose; lower dose; reduced dose; decrease the dose
dose increase = dose escalation = up-titration
dose adjustment: change the dose; dose change; adjust dose; adjust the dose; dose modification; tweak the dose
dose adjustment: altering the dose | conversion: switch between; swap from; changing from; switch over
equivalent dose: dose conversion; same as how much; equivalent of; conversion factor
taper: weaning; come down on; tapering; titrate down; weaning off; gradual withdrawal; slowly stop; tail off
taper: gradual dose reduction
restart: go back on; when to start again; rechallenge; re-start; start again; when to resume
withhold: hold off; hold the dose; skip the dose; stop temporarily; temporarily stop; stop before; when to hold
escalation of care: senior help; call a senior; when to call; ring the registrar; call the consultant; who to call
escalation of care: call senior
referral: get a consult; when to refer; needs a specialist; who to refer; specialist opinion; when to send
referral: should I refer; specialist review; need a specialist
severity criteria: how do you grade; how severe; what counts as severe; mild or severe; grading of severity
severity criteria: severe or not; definition of severe; severity grading; classify severity; what makes it severe
severity criteria: severity score; severe disease criteria; severity assessment; when is it severe
diagnostic criteria: how do you define; criteria for diagnosis; how is it diagnosed; what defines
diagnostic criteria: what qualifies as; how defined
risk stratification: high or low risk; risk score; who is at high risk; risk scoring; risk assessment
risk stratification: risk stratify; risk tool
red flag: worrying sign; danger sign; alarm symptoms; alarm feature; worrying features; concerning features
red flag: alarm signs; warning sign; when to worry; should worry; worrying symptoms; sinister features
aetiology: what causes; why does; cause of; causes of; underlying cause; why do people get; etiologies
aetiology: responsible organism
pathogen: which bugs; what bugs; causative organism; usual bugs; common bugs; causative agent; likely bugs
pathogen: likely organism; which organism
empirical treatment: blind cover; best guess; before cultures; empirical antibiotics; empiric; empirically
empirical treatment: while waiting for results; before the results; empiric cover; empiric therapy
empirical treatment: empiric antibiotics; best-guess antibiotics; empirical
prophylaxis: prophylactic; preventive treatment; proph; ppx; prophy
conservative management = non-operative management = expectant management
conservative management: no surgery; non-surgical; nonoperative; manage without surgery; without an operation
conservative management: non-surgically; conservatively
non-pharmacological treatment: without tablets; no drugs; non-drug; nondrug; besides medication; drug-free
non-pharmacological treatment: non-pharmacological; nonpharmacologic; other than medication; without medication
non-pharmacological treatment: non-drug treatment; other than drugs; non-pharm; besides drugs; apart from drugs
safety-netting advice: when to come back; return if; what to tell the patient; return precautions; return advice
safety-netting advice: when should they come back; discharge advice; advice on discharge; safety net
safety-netting advice: safety netting; when to return; come back if; tell patients
patient education: explain to the patient; tell the patient; teach the patient; patient information
patient education: advice to patients; explain to; advise patients; inform patients; counsel the patient
patient education: what should I tell; counselling points
return to work: back to work; off work; sick note; sick leave; go back to work; work again; fit note
return to work: returning to work; time off work; work restrictions
return to sport: back to sport; play again; back to football; return to play; back to playing; play sport again
return to sport: back to training; sports clearance; clearance to play
air travel: on a flight; fit to fly; fitness to fly; long-haul
hepatic impairment: bad liver; liver problem; liver disease; liver impairment; liver failure; poor liver
hepatic impairment: hepatic dysfunction; hepatic insufficiency; liver dysfunction; impaired liver
hepatic impairment: liver insufficiency
renal impairment: bad kidneys; kidney problems; poor renal function; poor kidneys; impaired renal function
renal impairment: kidney impairment; low kidney function; decreased renal function; renal dysfunction
renal impairment: impaired kidney function; renally impaired
diagnosis: how do you diagnose; how do I diagnose; how is it diagnosed | history: h/o
treatment: tx; how do I treat; how do you treat; how to manage; how is it treated | symptoms: s/s
differential diagnosis: ddx; diff dx; what else could this be; what else might it be
paediatric: paeds; peds; kiddos
duration of treatment: how many days of; for how many days; length of treatment; length of therapy
duration of treatment: length of course; stop date; total duration; how many weeks of; how long to treat
threshold: cutoffs; cut-off point; cutoff point; at which level
indication: who needs; who should receive; when is it indicated; who qualifies for; when should I start
indication: when do I start
contraindication: who should not get; who should not receive; when not to give; not to be given
safety: ok to give; okay to give; safe to give; safe to use; is it ok to give; safe to take; can I safely give
safety: fine to give | administration: how do I give; how is it given; how to give; how should it be given
taper: cut down gradually | titrate: go up slowly; go up on the dose
clinical features: how does it present; what does it look like; presenting features
complications: what can go wrong; sequelae; knock-on problems
dose: how much to give; how many mg; how much do I give
maximum dose: max dose; max daily dose; max per day; most you can give
monitoring: what to monitor; how do I monitor; how to monitor; keep tabs on
dosing interval = dose interval = interval between doses | improvement: getting better; gets better
deterioration: getting worse; gets worse; going downhill
prognosis: life expectancy; how long to live; what is the outlook; how long has he got; chances of recovery
mortality: death rate; risk of dying; chance of dying; how deadly | alcohol: booze; EtOH; boozing; alcoholic drinks
physical activity: working out; gym session; jogging; keep fit | guideline: protocol for; care pathway
body weight: kgs; kilos
investigations: what tests to order; which tests; what bloods; work-ups; what tests should I order
hot weather illness = heat-related illness | efficacy: how well does it work; how effective; does it work
comparison: which is better; head to head | staging: stage of disease
discharge criteria: ok to go home; fit for discharge; safe to send home; safe for discharge; when can he go home
discharge criteria: when can she go home; ready for discharge
`;
