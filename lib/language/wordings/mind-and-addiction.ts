/** Mind and addiction: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const mindAndAddiction = `
depression: feeling down; feeling blue; the blues; feels hopeless; depressive; depressed mood; unhappy all the time
depression: low in mood; down in the dumps; MDD; tearful all the time; depressive illness; depressive episode
major depressive disorder = major depression = unipolar depression
treatment-resistant depression: TRD; depression not getting better; antidepressants not working
treatment-resistant depression: two antidepressants failed; antidepressant not working
treatment-resistant depression: no response to antidepressant; depression not responding
less severe depression = mild to moderate depression = subthreshold depression
more severe depression = moderate to severe depression | dysthymia = persistent depressive disorder
seasonal affective disorder: winter blues; SAD depression; winter depression
anhedonia: no pleasure; no interest in anything; can't enjoy anything
antidepressant: happy pill; pills for depression; SSRIs; AD tablets; depression pills; depression medication
antidepressant: mood tablets
antidepressant discontinuation: coming off antidepressants; stopping antidepressants; brain zaps
antidepressant discontinuation: withdrawal from antidepressants; stop sertraline; come off antidepressants
antidepressant discontinuation: antidepressant withdrawal
electroconvulsive therapy: ECT; shock treatment; electric shock therapy; shock therapy
transcranial magnetic stimulation: TMS; rTMS; magnetic treatment | serotonin syndrome = serotonin toxicity
serotonin syndrome: too much serotonin | neuroleptic malignant syndrome: NMS; stiff and feverish on antipsychotics
generalised anxiety disorder: worrying all the time; always worrying; worries about everything; anxiety disorder
generalised anxiety disorder: constant worrying; bad nerves
anxiety: worried sick; panicky; stressed out; uptight; nervy
panic disorder: panic attacks; anxiety attacks; panicking
agoraphobia: afraid of leaving the house; fear of open spaces
social anxiety disorder: social phobia; afraid of people; fear of people; extreme shyness
specific phobia: irrational fear; fear of needles; needle phobia; fear of flying; afraid of needles
obsessive compulsive disorder: washing hands over and over; checking over and over; compulsive checking
post-traumatic stress disorder: flashbacks; shell shock; trauma memories; after a traumatic event
eye movement desensitisation and reprocessing: EMDR
adjustment disorder: not coping after a change; reaction to stress
bipolar disorder: manic depressive; mood swings illness; bipolar; manic-depressive illness; BPAD
mania: high as a kite; manic episode; elated; hypomania; hypomanic
mood stabiliser: mood stabilizers; lithium; mood tablet
lithium toxicity: too much lithium; lithium level high; lithium poisoning
lithium monitoring: checking lithium levels; lithium level; lithium bloods; lithium blood test
psychosis: psychotic; lost touch with reality; out of touch with reality; losing his mind; psychotic episode
psychosis: nervous breakdown; hearing things
schizophrenia: schizophrenic; split mind; schizo; schizoaffective disorder
first-episode psychosis: first psychotic episode; first psychotic break; FEP; early psychosis
hallucinations: hears voices; sees things; seeing things that aren't there; hearing voices; voices in the head
hallucinations: hallucinating
delusions: paranoid; paranoid ideas; fixed false beliefs; believes people are after him; deluded
antipsychotic: psychosis medicine; neuroleptics; psychosis tablets; major tranquillisers; schizophrenia medication
long-acting injectable antipsychotic = depot antipsychotic
long-acting injectable antipsychotic: depot injection; LAI antipsychotic; monthly antipsychotic injection
clozapine monitoring: clozapine bloods; clozapine blood tests; white cells on clozapine
extrapyramidal symptoms: EPSE; stiffness from antipsychotics; parkinsonism from antipsychotics
extrapyramidal symptoms: extrapyramidal side effects
akathisia: can't sit still; inner restlessness; cannot sit still on antipsychotics
acute behavioural disturbance: violent patient; aggressive patient; acutely disturbed; combative; excited delirium
acute behavioural disturbance: acute agitation; agitated patient; severely agitated; violent and aggressive
rapid tranquillisation: chemical restraint; calm down quickly; tranquillise; sedate an aggressive patient
rapid tranquillisation: rapid tranq; chemical sedation; IM sedation; takedown; B52; emergency sedation
rapid tranquillisation: sedate an agitated patient
de-escalation techniques: talking down; verbal de-escalation; calming down a patient; talk down
physical restraint: held down; restraints; tied down; manual restraint
involuntary admission = compulsory detention = involuntary commitment
involuntary admission: sectioned; sectioning; section him; committed to hospital
involuntary admission: detained under the mental health act; 5150; involuntary hold; psych hold; held against will
involuntary admission: form a patient
mental capacity: able to decide; capacity to decide; decision-making capacity; capacity assessment
mental capacity: capacity to refuse; has capacity; lacks capacity; competent to decide
suicidal ideation: wants to die; wants to end it; thinking of ending life; suicidal; kill myself; kill himself
suicidal ideation: kill herself; ending it all; SI thoughts; don't want to live; doesn't want to live; suicidality
suicidal ideation: suicidal feelings; wants to kill himself; thinking of suicide
suicide attempt: tried to kill himself; attempted suicide; took an overdose; tried to kill herself
suicide attempt: tried to end her life; tried to take own life
suicide risk assessment: risk of suicide; is he suicidal; how suicidal; suicide screen
self-harm: cuts herself; cuts himself; self-injury; DSH; hurting himself; self-harming; cutting arms; NSSI
self-harm: hurting herself; cutting herself | safety planning: safety plan; crisis plan
means restriction: lock away the tablets; remove means; keep guns away; remove access to means
personality disorder: difficult personality; BPD; EUPD; borderline; emotionally unstable
anorexia nervosa: starving herself; refusing to eat; won't eat to be thin; self-starvation
bulimia nervosa: bulimia; making herself sick; bingeing and vomiting; binge and purge; purging after eating
bulimia nervosa: bingeing | binge eating disorder: binge eating; BED eating; eating binges
refeeding syndrome: problems on restarting food; refeeding; refeed
attention deficit hyperactivity disorder: hyperactive child; can't concentrate; hyperkinetic disorder
attention deficit hyperactivity disorder: can't sit still in class; fidgety child
stimulant medication: Ritalin; methylphenidate; Adderall
autism spectrum disorder: autistic; autism; Asperger's; Asperger; ASD; on the spectrum; Asperger syndrome
intellectual disability = learning disability = mental retardation
conduct disorder: badly behaved teenager; behaviour problems; antisocial behaviour of a child; oppositional child
somatic symptom disorder: medically unexplained symptoms; somatisation; psychosomatic; all in the mind
somatic symptom disorder: functional symptoms; hypochondria; health anxiety
insomnia: poor sleep; sleepless; sleeping badly; wakes in the night; lies awake; bad sleep; not sleeping
insomnia: can't get to sleep; trouble getting to sleep; difficulty sleeping; unable to sleep; can't fall asleep
hypnotic: z-drug; sleeping tablet; sleepers; zopiclone; zolpidem; sleep aid; sleep medication; sleep medicine
benzodiazepine: benzos; tranquillisers; Valium; Xanax; BZD; tranquilizer; benzodiazapine; diazepam or lorazepam
benzodiazepine withdrawal: coming off Valium; coming off diazepam; stopping benzos; benzo withdrawal
benzodiazepine withdrawal: coming off benzos; taper benzos
alcohol use disorder: drink problem; drinking problem; alcohol dependence; alcohol addiction; alcoholics
alcohol use disorder: drinks too much; problem drinking; alcohol misuse; alcohol dependency; alcohol problem
alcohol use disorder: dependent drinker; problem drinker; EtOH abuse; alcohol abuse; booze problem; excess alcohol
alcohol use disorder: alcohol excess; hazardous drinking
alcohol withdrawal: the DTs; shakes from not drinking; drying out; detox from alcohol; alcohol detox
alcohol withdrawal: withdrawing from alcohol; detoxing; EtOH withdrawal; coming off alcohol; withdrawals; rum fits
alcohol withdrawal: CIWA | unhealthy alcohol use = hazardous alcohol use = risky drinking
binge drinking = heavy episodic drinking
standard drink: units of alcohol; alcohol unit; units a week; drinks per week
brief intervention: short talk about drinking; SBIRT; brief advice
alcohol screening: AUDIT-C; AUDIT score; questions about drinking; drinking questionnaire
thiamine: vitamin B1; Pabrinex; vit B1
relapse prevention: staying dry; stay off drink; acamprosate; naltrexone; staying sober; disulfiram; stay sober
substance use disorder: drug addiction; drug abuse; addict; junkie; drug addict; hooked on drugs; substance misuse
substance use disorder: drug misuse; substance abuse; drug dependence; addicted; addiction; SUD; drug problem
substance use disorder: drug user
opioid use disorder: opiate addiction; heroin addict; addicted to painkillers; opioid dependence; opiate dependence
opioid use disorder: hooked on painkillers; painkiller addiction; opioid addict; heroin user; opioid misuse
opioid use disorder: addicted to opioids; opiate addict; opioid abuse; heroin dependence
opioid: opiates; narcotics; strong painkillers; morphine-like drug; narcotic painkiller; pain pills; Percocet
opioid: Vicodin | opioid agonist therapy = opioid substitution therapy = opioid agonist treatment = OST = OAT
opioid agonist therapy: methadone programme; heroin substitute; methadone or buprenorphine; methadone maintenance
opioid agonist therapy: MOUD; medication-assisted treatment; methadone clinic
buprenorphine induction: starting buprenorphine; starting Suboxone; bupe start; bupe; Suboxone; Subutex
opioid withdrawal: cold turkey; coming off heroin; coming off opioids; dope sick; clucking; opiate withdrawal
opioid withdrawal: dopesick; withdrawing from opioids; rattling
opioid tapering: coming off painkillers; cutting down opioids; weaning opioids; taper opioids; reducing opioids
opioid tapering: come off opioids; opioid reduction; taper off opioids; weaning off morphine
naloxone: Narcan; opioid antidote; heroin antidote; opioid reversal; opiate antidote; Nyxoid; reverse opioids
harm reduction: needle exchange; clean needles; syringe exchange; needle and syringe programme; NSP
harm reduction: safer injecting
prescription drug monitoring programme: PDMP; prescription monitoring; checking prescriptions of controlled drugs
prescription drug monitoring programme: doctor shopping
urine drug test: urine drug screen; UDS; tox screen; utox; drug test; wee drug test; drug screen; urine toxicology
urine drug test: UDT; urine tox; toxicology screen
injection drug use: shooting up; IVDU; injecting drugs; IV drug user; PWID; IDU; mainlining; injects drugs
injection drug use: IV drug use; intravenous drug user; shoots up; skin popping | cocaine: snorting coke
amphetamine: meth; crystal meth; ice drug; methamphetamine; P drug; tik | MDMA = methylenedioxymethamphetamine
ecstasy: party drug; E tablet | ketamine misuse: special K
cannabis: ganja; spliff; joints smoked; cannabinoids; smoking weed; THC; dagga
gamma-hydroxybutyrate: GHB; date-rape drug; liquid ecstasy
novel psychoactive substances: legal highs; designer drugs; synthetic cannabinoids; NPS drugs; bath salts
inhalant misuse: glue sniffing; huffing; sniffing glue; solvent abuse; whippets; nitrous oxide balloons
inhalant misuse: laughing gas balloons
nicotine dependence: addicted to smoking; hooked on cigarettes; nicotine addiction; heavy smoker; chain smoker
nicotine dependence: tobacco dependence; fags; ciggies | varenicline: Champix; Chantix; stop-smoking tablet
bupropion: Zyban; Wellbutrin | nicotine patch: nicotine gum; nicotine lozenge
gambling disorder: gambling addiction; problem gambling; betting addiction
internet gaming disorder: gaming addiction; video game addiction
psychotherapy: talking cure; talk therapy; therapy with a psychologist; talking therapies; talking treatment
psychotherapy: psychological therapy; counselling sessions; psychological treatment
behavioural activation: doing more activities | motivational interviewing: MI talk; motivational talk
peer support: self-help group; support group; AA meetings; Alcoholics Anonymous
psychiatrist: shrink; mind doctor; psych; psychiatry; mental health team; psych consult
mental health: mental wellbeing; mental illness; psychiatric illness; mental disorder
burnout: burnt out; burned out; exhausted by work | grief: bereaved; lost a loved one
intimate partner violence: domestic abuse; wife beating; abusive husband; battered wife; partner abuse
intimate partner violence: abused by partner; domestic violence; beaten by her husband
elder abuse: abuse of an old person; mistreated old person | child sexual abuse: child molested; molestation
safeguarding: child protection; protecting a vulnerable person; vulnerable adult; child protective services
safeguarding: social services report | loneliness: social isolation; isolated old person
`;
