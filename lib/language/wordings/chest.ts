/** Lungs and breathing: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const chest = `
asthma: tight-chested; asthmatic
asthma exacerbation: asthma flare; flare of asthma; asthma flare-up; acute severe asthma; worsening asthma
asthma exacerbation: asthma attacks | status asthmaticus = life-threatening asthma = near-fatal asthma
exercise-induced bronchoconstriction = exercise-induced asthma
exercise-induced bronchoconstriction: wheezy after running; wheeze on exercise
asthma action plan: self-management plan; written plan for asthma; personalised action plan; traffic light plan
inhaler technique: using the inhaler properly; how to use an inhaler; inhaler use; puffer technique
inhaled corticosteroid: preventer; preventer inhaler; brown inhaler; controller inhaler; inhaled steroid; ICSs
reliever: blue inhaler; rescue medication; rescue inhaler; puffer; blue puffer; quick-relief inhaler
reliever: as-needed inhaler; SABAs | short-acting beta agonist: salbutamol puffer; ventolin puffer; quick reliever
maintenance and reliever therapy: MART; SMART regimen; same inhaler for both; SMART therapy
ICS-formoterol: steroid-formoterol; budesonide formoterol as needed; anti-inflammatory reliever; AIR therapy
step-up treatment: move up a step; escalate treatment; next step up; escalation
step-down treatment: stepping down; reduce treatment when well controlled
uncontrolled asthma: poorly controlled asthma; asthma not controlled; asthma out of control
leukotriene receptor antagonist: LTRA; Singulair; leukotriene blocker
oral corticosteroids: steroid tablets; course of steroids; burst of steroids; steroid burst
oral corticosteroids: short course of steroids; OCS; pred; prednisone burst; systemic steroids
peak expiratory flow: peak flow; PEFR; blowing into the meter; peak flow meter
bronchodilator: opens the airways; airway opener; BD inhaler
bronchodilator reversibility: reversibility testing; reversible airflow; response to salbutamol
bronchospasm: airway spasm; tight chest; tight airways; chest tightness
fractional exhaled nitric oxide: FeNO; FENO test; breath nitric oxide
chronic obstructive pulmonary disease: smoker's lung; COAD; chronic obstructive airways disease
chronic obstructive pulmonary disease: lung damage from smoking; COPDers
COPD exacerbation: infective exacerbation; IECOPD; AE-COPD
airflow limitation = airflow obstruction = airway obstruction on spirometry
pulmonary rehabilitation: lung rehab; exercise class for lungs; pulmonary rehab; PR programme
long-term oxygen therapy: home oxygen; oxygen at home; LTOT; domiciliary oxygen; oxygen concentrator
non-invasive ventilation: BiPAP; BPAP; bilevel; mask ventilation; NIPPV; NPPV; bilevel ventilation
continuous positive airway pressure: CPAP machine; CPAP mask; sleep mask
high-flow nasal oxygen: high-flow; HFNC; high-flow nasal cannula; HFNO; Optiflow; Airvo; vapotherm
nasal cannula = nasal prongs = nasal specs | nasal cannula: prongs; nasal O2
non-rebreather mask: non-rebreathe mask; NRB; reservoir mask; non-rebreather; NRBM
Venturi mask: fixed performance mask; Venturi
oxygen saturation: O2 sat; sats; oxygen level; pulse ox; saturations; satting; sats dropping; SaO2; O2 level
hypoxaemia: desaturation; desaturating; desats; desatted; sats low; low sats; low O2; oxygen low; hypoxia; hypoxic
hypercapnia = hypercarbia = carbon dioxide retention
hypercapnia: CO2 retention; retaining CO2; CO2 retainer; high CO2; raised CO2; high carbon dioxide
hypercapnic respiratory failure = type 2 respiratory failure = ventilatory failure
hypoxaemic respiratory failure = type 1 respiratory failure
respiratory failure: lungs failing; lung failure; breathing failure
respiratory distress: struggling to breathe; fighting for breath; working hard to breathe
respiratory distress: increased work of breathing; work of breathing; breathing hard; laboured breathing
respiratory distress: respiratory effort; gasping for air
tachypnoea: fast breathing; breathing fast; rapid breathing; breathing rapidly; high respiratory rate
tachypnoea: increased respiratory rate; raised RR
bradypnoea: slow breathing; breathing slowly; low respiratory rate
apnoea: stops breathing; stopped breathing; pauses in breathing; not breathing; breathing pauses
chest indrawing: retractions; recession; ribs sucking in; intercostal recession; sucking in of the chest
chest indrawing: subcostal recession; subcostal retractions; chest recession; tracheal tug
nasal flaring: flared nostrils; nostrils flaring | grunting: grunts with each breath
crackles = crepitations = rales | crackles: creps; wet sounds | wheeze: rhonchi
stridor: noisy breathing; croupy breathing; inspiratory noise; crowing
dyspnoea: breathless; out of breath; SOBs; air hunger; hard to breathe; can't breathe; can't catch my breath
dyspnoea: cannot catch breath; cannot breathe; can't get enough air; difficulty in breathing
chronic cough: cough that won't go away; persistent cough; cough for months; long-lasting cough; lingering cough
productive cough: wet cough; coughing up phlegm; coughing up green stuff; bringing up phlegm; phlegmy cough
dry cough: tickly cough; non-productive cough; unproductive cough
sputum: catarrh; green phlegm; spit up; expectoration
haemoptysis: spitting blood; blood in phlegm; blood-stained sputum; coughing blood; coughs up blood
haemoptysis: blood-streaked sputum | acute bronchitis: chest cold; bronchitis; inflamed airways
pneumonia: lung infection; infection of the lungs; infection in the lung
community-acquired pneumonia: pneumonia from home; pneumonia caught outside hospital
aspiration pneumonia: food into the lungs; aspiration pneumonitis; vomit in the lungs; inhaled vomit
atypical pneumonia: walking pneumonia; Mycoplasma pneumonia; atypicals; atypical pathogens; atypical cover
Legionnaires' disease = legionellosis = Legionella pneumonia
empyema: pus in the chest; pus around the lung; infected pleural effusion
pleural effusion: water on the lung; pleural fluid
thoracentesis = pleural aspiration = pleural tap = thoracocentesis
thoracentesis: tap the effusion; draining fluid from the lung; chest tap
chest tube = chest drain = intercostal drain = tube thoracostomy = thoracostomy tube
chest tube: chest drains; intercostal catheter; ICC; thoracostomy
pneumothorax: punctured lung; popped lung; deflated lung; air around the lung; PTX; collapsed lungs
tension pneumothorax: tensioning; tension pneumo; tension PTX
needle decompression = needle thoracocentesis = needle thoracostomy
pleurisy: pleuritic pain; pain on breathing in; sharp pain on breathing; hurts to breathe in
atelectasis: collapsed part of the lung; lung collapse; partial lung collapse
interstitial lung disease: lung scarring; ILD; scarred lungs; DPLD
idiopathic pulmonary fibrosis: IPF; scarring of the lungs; fibrotic lung; lung fibrosis; fibrosing alveolitis
bronchiectasis: scarred airways; damaged airways with phlegm | cystic fibrosis: mucoviscidosis; salty skin disease
sarcoidosis: sarcoid | pneumoconiosis: black lung; coal miner's lung; dust disease of the lungs; miner's lung
silicosis: stone dust lung | asbestosis: asbestos lung; asbestos exposure
hypersensitivity pneumonitis: farmer's lung; bird fancier's lung; extrinsic allergic alveolitis
obstructive sleep apnoea: stops breathing at night; OSAHS; snoring with pauses; sleep apnoea; OSAS
obstructive sleep apnoea: sleep-disordered breathing | obesity hypoventilation syndrome: Pickwickian; OHS
daytime sleepiness: falling asleep in the day; drowsy by day; excessive sleepiness; dozing off
daytime sleepiness: sleepy in the daytime
bronchoscopy: camera into the lungs; lung camera; scope of the lungs; bronch
pulmonary function tests: PFTs; lung function tests; breathing tests; lung tests
pulmonary nodule: spot on the lung; shadow on the lung; lung nodule; coin lesion; solitary nodule; SPN
pulmonary nodule: lump on the lung
airway clearance: clearing mucus; chest physio; chest physiotherapy; postural drainage; chest percussion
airway clearance: mucus clearance
mucolytic: phlegm thinner; loosens phlegm; thins mucus; mucus thinner; carbocisteine; expectorant
nebulised bronchodilator: nebs; back-to-back nebs; continuous nebs; nebuliser treatment; nebulized salbutamol
nebulised bronchodilator: nebs of salbutamol; duoneb | anticholinergic bronchodilator: ipratropium; Atrovent
magnesium sulfate: mag sulfate; IV magnesium; mag sulphate; MgSO4; IV mag
croup: seal-bark cough; barky cough; laryngotracheitis; seal's bark; barking seal cough
bronchiolitis: wheezy baby; viral chest infection of babies; bronchiolitic
bronchopulmonary dysplasia = chronic lung disease of prematurity = BPD of prematurity
viral-induced wheeze = preschool wheeze = episodic viral wheeze | pertussis: 100-day cough; whoop; whooping
tobacco cessation: giving up smoking; kick the habit; packing in smoking; quit attempt; getting off cigarettes
tobacco cessation: stopping cigarettes; giving up cigarettes
electronic cigarette: vape; vaping device; e-cig; Juul | pack-years: a pack a day
second-hand smoke = passive smoking = environmental tobacco smoke
household air pollution: indoor smoke; cooking smoke; biomass smoke; smoke from cooking fires
allergen avoidance: avoiding triggers; staying away from allergens | house dust mite: dust mites; dust allergy
hiccups = singultus | clubbing: drumstick fingers; fingers clubbed
tracheostomy: hole in the neck; trache; trachy; trach; trachie; breathing hole in the neck
`;
