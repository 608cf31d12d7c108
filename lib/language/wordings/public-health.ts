/** Public health, studies and services: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const publicHealth = `
screening test: check-up test; test healthy people; screen for; screening interval; testing healthy people
screening interval: how often to screen; screen how often; how often should I be screened; how often screening
screening interval: screening frequency; when to screen; how frequently to screen; rescreen
sensitivity: how many cases it picks up; true positive rate; picks up cases; detection rate; missed cases
sensitivity: how good at ruling out | specificity: true negative rate; false alarms; how good at ruling in
positive predictive value: PPV; chance of disease if positive; if positive how likely
negative predictive value: NPV; chance of no disease if negative; if negative how sure; can negative rule it out
false positive: false alarm; wrongly positive | false negative: missed case; wrongly negative
receiver operating characteristic: AUC; AUROC; c-statistic
diagnostic accuracy: how accurate; accuracy of the test; how good is the test; reliable test; accurate test
diagnostic accuracy: test performance; diagnostic performance; test accuracy; how reliable
pre-test probability: clinical suspicion; pretest probability; how likely before the test; gestalt
confidence interval: margin of error | statistical significance: p-value; statistically significant
relative risk: RR risk; risk ratio; times as likely
absolute risk reduction: absolute benefit; absolute difference; risk difference
number needed to treat: how many to treat; NNTs | number needed to harm: NNH; how many harmed
odds ratio: OR odds; aOR | hazard ratio: aHR
randomised controlled trial: RCTs; randomised trial; randomized; controlled trial; clinical trial; RCT evidence
cohort study = longitudinal study
observational study: non-randomised study; observational data; observational evidence
systematic review: review of trials; pooled trials; Cochrane; meta-analyses; Cochrane review
quality of evidence = certainty of evidence = strength of evidence = level of evidence
quality of evidence: GRADE rating; how good is the evidence; how strong is the evidence; evidence grade
quality of evidence: class of recommendation; evidence quality; level of the evidence; how sure are we
quality of evidence: evidence level
strong recommendation: class I; class 1; strongly recommended; definitely should; grade A
conditional recommendation: can be considered; class IIb; weakly recommended; class 2b; consider giving
good practice statement: good practice point; best practice statement; GPP
expert opinion: expert consensus; consensus statement; consensus-based; experts think; good practice
incidence: new cases; new cases per year; how many get it; attack rate
prevalence: how common is; how many people have; how many have; commonness; how common
case fatality rate: how many die; death rate; CFR; fatality; how deadly; case fatality; chance of dying
case fatality rate: how many of them die; lethality
survival: how long to live; life expectancy; how long has he got; time left to live; live longer; years to live
quality of life: QOL; how life is; wellbeing; HRQoL; well-being
natural history: course of the disease; without treatment what happens; if left untreated
transmission: how is it spread; pass it on; passing it on; catch it from; spread from person to person
transmission: how do you catch; passed on; how does it spread; give it to others; catch it; caught from
reservoir host: animal carrier | zoonosis: from animals; animal disease; caught from animals; zoonotic
airborne transmission: through the air; spread by air; airborne spread
droplet transmission: coughs and sneezes; by sneezing; spread by coughing
faecal-oral transmission: dirty hands; contaminated food or water; faecal-oral route; faecal-oral
notifiable disease: report to public health; must be reported; notify public health; reportable disease
notifiable disease: mandatory reporting; public health reporting; notify authorities
surveillance: tracking of disease | health promotion: health education; healthy living; education for patients
herd immunity: community immunity; population immunity; enough people vaccinated
vaccination coverage: how many are vaccinated; vaccine uptake; percent vaccinated; coverage of vaccine
vaccination coverage: vaccine coverage
risk factor: raises the risk; raise the risk; predisposes; puts you at risk; makes it likelier; predisposing
risk factor: predisposing factor
high-risk group: at-risk people; most at risk; at-risk group; people at high risk
protective factor: lowers the risk
social determinants of health: poor housing; homelessness; homeless; social determinants
health inequality = health disparity = health inequity
cost-effective: worth the money; is it worth it; good value; value for money; worth the cost
shared decision-making: deciding together; patient preference; SDM; decide with the patient; values and preferences
shared decision-making: let the patient decide | informed consent: consent form; agree to treatment; sign consent
confidentiality: keep secret; keeping it private; tell the parents; tell the police
telehealth = telemedicine = remote consultation
telehealth: phone consultation; video consultation; video call; by telephone; remote review; phone call visit
community health worker: CHW; village health worker; lay health worker; health extension worker; VHW; lay worker
traditional medicine: herbal; herbs; herbal remedy; herbal remedies; natural remedy; complementary medicine
traditional medicine: alternative medicine; witch doctor; home remedy; home remedies; folk medicine
traditional medicine: herbal medicine; acupuncture
resource-limited setting = low-resource setting = resource-constrained setting
resource-limited setting: poor country; LMIC; developing world; bush clinic; low-income country; district hospital
resource-limited setting: low and middle income countries; rural clinic; no lab available; no facilities
resource-limited setting: developing countries | refugee: migrant; asylum seeker; displaced person; immigrants
prisoner: inmate; jail; incarcerated; prison
occupational exposure: exposed at work; work exposure; workplace exposure; exposed on the job
health worker: HCW; healthcare worker; hospital staff; doctors and nurses; healthcare staff
health worker: healthcare professional; healthcare provider
safe drinking water: clean water; water purification; boil water; chlorinate; tap water safe
safe drinking water: boiling water for drinking; chlorination | sanitation: toilets; latrine; sewage
air pollution: smog; dirty air; particulate matter; PM2.5; polluted air
`;
