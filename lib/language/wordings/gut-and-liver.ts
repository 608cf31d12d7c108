/** Gut and liver: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const gutAndLiver = `
gastro-oesophageal reflux disease: acid indigestion; acid coming up; stomach acid coming up; acid regurgitation
gastro-oesophageal reflux disease: burning behind the breastbone; GERD symptoms; GORD symptoms
Barrett oesophagus: Barrett's | oesophagitis: inflamed gullet; inflamed food pipe
oesophagus: food pipe; foodpipe; windpipe neighbour | hiatus hernia = hiatal hernia
eosinophilic oesophagitis: EoE; allergic oesophagus | achalasia: gullet that won't relax
oesophageal varices = gastro-oesophageal varices
oesophageal varices: swollen veins in the gullet; varices; dilated veins in the gullet
variceal haemorrhage: bleeding varices; variceal bleed; varices bleeding; burst varices
variceal band ligation: EVL; banding of varices; endoscopic banding; rubber band ligation of varices
non-selective beta blocker: NSBB; propranolol or carvedilol
dysphagia: swallowing problems; can't swallow; swallowing difficulty; food sticking; food sticks; cannot swallow
dysphagia: choking on food | functional dyspepsia: non-ulcer dyspepsia; nervous stomach
dyspepsia: tummy upset; upset tummy; sour stomach; bloating after meals; stomach upset; epigastric discomfort
dyspepsia: upper abdominal discomfort
epigastric pain: pain under the ribs; pit of the stomach pain; upper tummy pain; upper belly pain
epigastric pain: upper abdominal pain | flatulence: passing wind; farting; gas pains; trapped wind
belching = eructation | belching: burps | bloating: bloatedness; feels bloated; distended tummy; swollen belly
peptic ulcer: stomach ulcers; ulcer in the stomach; perforated ulcer; bleeding ulcer; duodenal ulcer
peptic ulcer: gastric ulcers; ulcer in the gut
Helicobacter pylori eradication: stomach bug treatment; kill H pylori; H pylori eradication; triple therapy
Helicobacter pylori eradication: eradicate H pylori; HP eradication
bismuth quadruple therapy: BQT; bismuth quad; PBMT | urea breath test: breath test for H pylori; UBT
test of cure: check it has cleared; check eradication; test for eradication; confirm eradication
test of cure: retest after treatment; proof of cure
proton pump inhibitor: PPIs; stomach protection tablet; acid blocker; stomach acid tablet; acid suppression
proton pump inhibitor: prazole; stomach protector; acid-lowering tablet
H2 receptor antagonist: H2 blocker; H2RA; famotidine; ranitidine; histamine blocker
gastrointestinal prophylaxis: stomach protection; gastroprotection; protect the stomach; gastric protection
gastrointestinal prophylaxis: stress ulcer prophylaxis
upper gastrointestinal bleeding: UGIB; upper GI bleed; upper GI bleeding; bleeding from the stomach; UGI bleed
upper gastrointestinal bleeding: bleeding ulcer; stomach bleed; stomach bleeding; GI bleeder; non-variceal bleed
lower gastrointestinal bleeding: LGIB; lower GI bleed; bleeding from the bowel; lower GI bleeding; bowel bleeding
haematemesis: coffee-ground vomit; coffee grounds; throwing up blood; vomited blood; vomits blood; blood in vomit
haematemesis: coffee-ground vomiting; bringing up blood
melaena: black tarry stool; black stool; tarry stool; black poo; melena stool; dark tarry stools; black motions
melaena: sticky black stool | haematochezia = bright red rectal bleeding = fresh rectal bleeding
haematochezia: blood on the toilet paper; blood in stool; blood in poo; bloody stools; PR bleeding; PR bleed
haematochezia: fresh blood PR; BRBPR; blood from the back passage; bleeding from the bottom
haematochezia: bleeding from the back passage
upper gastrointestinal endoscopy = oesophagogastroduodenoscopy = gastroscopy = OGD = EGD
endoscopy: camera down the throat; camera test of the stomach; camera down the gullet
colonoscopy: bowel camera; camera test of the bowel; scope of the bowel; camera up the bottom
flexible sigmoidoscopy: flexi sig; flex sig; short bowel camera
bowel preparation: bowel prep; laxative before colonoscopy; clean out before the scope; bowel cleansing; colon prep
capsule endoscopy: swallowable camera; camera pill; pill camera
endoscopic retrograde cholangiopancreatography: ERCP
gastroenteritis: food poisoning; gastro; tummy bug; vomiting bug; D and V; D&V; winter vomiting
gastroenteritis: diarrhoea and vomiting; vomiting and diarrhoea; stomach virus; belly bug; gastric flu
traveller's diarrhoea: Delhi belly; Montezuma's revenge; holiday diarrhoea; diarrhoea abroad
traveller's diarrhoea: diarrhoea after travel; holiday tummy; Bali belly; TD travel
dysentery: bloody diarrhoea; blood in the diarrhoea; blood and mucus in the stool; bloody flux
diarrhoea: loose motions; loose bowels; watery stools; watery poo; squits; frequent loose stools; squitters
diarrhoea: running stomach; upset bowels; frequent stools; the trots | acute diarrhoea: sudden diarrhoea
persistent diarrhoea: diarrhoea for two weeks; diarrhoea more than 14 days; diarrhoea that won't stop
persistent diarrhoea: diarrhoea that goes on
antibiotic-associated diarrhoea: diarrhoea after antibiotics; diarrhoea on antibiotics; diarrhoea from antibiotics
antibiotic-associated diarrhoea: AAD
antimotility agent: loperamide; Imodium; stop diarrhoea tablet; bowel slower; antimotility drugs; antidiarrhoeal
antimotility agent: diarrhoea tablet
faecal microbiota transplantation: stool transplant; poo transplant; faecal transplant; fecal transplant
faecal microbiota transplantation: faecal microbiota transplant
Clostridioides difficile: C.diff; cdiff; C-diff; Clostridium difficile; c. difficile
toxic megacolon: fulminant colitis; swollen poisoned bowel
probiotic: good bacteria; friendly bacteria; live yoghurt; lactobacillus
constipation: can't poo; cannot poo; bunged up; blocked up; irregular bowels; bowels not open; BNO
constipation: no bowel movement; straining at stool; hard stool; bowels not moving; constipated; backed up
constipation: difficulty passing stools
faecal impaction: impacted stool; blocked with stool; stool stuck; overflow diarrhoea; faecal loading
laxative: aperient; opening medicine; something to open the bowels; bowel opener; stool softeners; purgative
laxative: macrogol; lactulose; senna; something for constipation
enema: rectal washout; flush of the bowel; bowel washout
suppository: bullet up the bottom; rectal tablet; something up the back passage
irritable bowel syndrome: spastic colon; nervous bowel; irritable bowel; functional bowel disorder; IBS-D; IBS-C
Crohn disease: Crohn's; regional ileitis; crohns
ulcerative colitis: colitis flare; UC flare; acute severe colitis; ASUC; inflamed colon; flare of colitis
diverticulitis: inflamed pouches of the bowel; infected diverticula; inflamed diverticula
diverticulosis = diverticular disease | diverticulosis: pouches in the bowel; bowel pockets
coeliac disease: celiac; coeliac; gluten allergy; gluten-sensitive enteropathy; celiac sprue; can't eat gluten
coeliac disease: wheat intolerance | gluten-free diet: no gluten; avoiding gluten; GFD; no wheat
lactose intolerance: cannot digest milk; milk intolerance; lactase deficiency; dairy intolerance
lactose intolerance: can't tolerate milk
malabsorption: not absorbing food; poor absorption; steatorrhoea; fatty stools; greasy stools
small intestinal bacterial overgrowth: SIBO | short bowel syndrome: too little bowel
appendicitis: appendix pain; burst appendix; appy; grumbling appendix; ruptured appendix; acute appendix
appendicitis: perforated appendix | appendicectomy = appendectomy
appendicectomy: appendix out; removal of the appendix; appendix removed
cholecystitis: gallbladder infection; inflamed gallbladder; infected gallbladder; gall bladder attack
cholecystitis: gallbladder inflammation
biliary colic: gallstone pain; gallbladder pain; gallstone attack; gallbladder attack
cholelithiasis: stones in the gallbladder; gall stones; gallbladder stones
choledocholithiasis = common bile duct stones
choledocholithiasis: stone in the bile duct; CBD stone; bile duct stone
cholangitis: infected bile duct; bile duct infection
cholestasis: blocked bile; bile flow blocked; obstructive jaundice
cholecystectomy: gallbladder out; gallbladder removal; lap chole; gallbladder surgery; gallbladder removed
cholecystectomy: removal of the gallbladder
acute pancreatitis: inflammation of the pancreas; pancreatitis attack; gallstone pancreatitis
acute pancreatitis: alcoholic pancreatitis
chronic pancreatitis: scarred pancreas; pancreatic insufficiency; burnt-out pancreas
pancreatic enzyme replacement therapy: Creon; pancreatic enzymes; enzyme capsules
pancreatic enzyme replacement therapy: enzyme replacement for the pancreas
hernia: bulge in the groin; lump in the groin; lump in the belly wall; ruptured muscle; hernial
inguinal hernia: groin hernia; groin rupture; hernia in the groin
strangulated hernia = incarcerated hernia = irreducible hernia
umbilical hernia: outie; bulging navel; belly button hernia; bulging belly button; sticking-out belly button
haemorrhoids: swollen veins in the bottom; lumps around the anus; pile; lumps at the back passage
anal fissure: split in the bottom; tear in the back passage; cut in the anus; torn anus; tear around the anus
anal fissure: fissure in ano
perianal abscess: boil near the anus; perianal boil; ischiorectal abscess; lump by the anus; anorectal abscess
anal fistula: tunnel by the anus; fistula in ano; perianal fistula
pruritus ani: itchy bottom; itchy anus; itchy bum; anal itching; itching around the anus; anal itch
rectal prolapse: bowel coming out of the bottom; rectum hanging out; bowel prolapse
tenesmus: feels like needing to go; incomplete emptying of the bowel; feeling of incomplete evacuation
bowel obstruction: bowel blockage; blocked intestine; SBO; obstructed bowel; twisted bowel; gut blockage
bowel obstruction: blocked gut; intestinal blockage; LBO | volvulus: twisted gut; twisted intestine
ileus: lazy gut; gut not moving; gut asleep
mesenteric ischaemia: blocked blood supply to the bowel; dead bowel; dead gut; ischaemic gut; gut ischaemia
mesenteric ischaemia: ischaemic bowel
gastrointestinal perforation: hole in the bowel; perforated bowel; bowel perforation; perforated viscus
gastrointestinal perforation: free air under the diaphragm; perforated gut
acute abdomen: surgical abdomen; surgical belly; rigid abdomen; board-like abdomen; acute belly; peritonitic
rebound tenderness: hurts on letting go
abdominal guarding: guards the belly; tensing the belly; guarding of the abdomen
right upper quadrant: RUQ; right side under the ribs | right iliac fossa = right lower quadrant = RIF = RLQ
left iliac fossa = left lower quadrant = LIF = LLQ
abdominal pain: tummy pain; bellyache; gut pain; sore tummy; abdo pain; stomach pain; stomach cramps; tummy cramps
abdominal pain: abdominal cramps; pain in the belly; belly cramps; gut ache; sore stomach; stomachache; sore belly
abdominal pain: pain in the tummy; tummyache | abdomen: tummy; belly; abdo; midriff
anus: back passage; bottom hole; anal opening | rectum: back end; rectal passage
nausea: queasy; queasiness; feels sick; sick to my stomach; nauseous; nauseated; sick feeling; off colour stomach
nausea: wanting to vomit
vomiting: puking; throws up; barfing; spewing; chucking up; was sick; upchuck; threw up; puke
vomiting: can't keep anything down; keeps being sick; cannot keep fluids down; not keeping fluids down
motion sickness: travel sickness; car sickness; sea sickness; seasickness; carsick; seasick; travel sick
cyclical vomiting syndrome = cyclic vomiting syndrome
gastroparesis: slow stomach emptying; slow gastric emptying; delayed gastric emptying
antiemetic: sickness tablet; anti-nausea; anti-nausea medicine; something for sickness; something for nausea
antiemetic: anti-emetic; antinausea; for vomiting give
dehydration: dried out; fluid loss; dehydrated; lost fluids; short of fluid; volume depleted; fluid deficit
dehydration: sunken eyes
cirrhosis: scarred liver; hardening of the liver; shrunken liver; end-stage liver disease; ESLD; cirrhotic
cirrhosis: advanced chronic liver disease
decompensated cirrhosis: liver failing in cirrhosis; decompensated liver disease; decompensation of cirrhosis; DCLD
decompensated cirrhosis: decompensated liver
portal hypertension: high pressure in the liver vein; high portal pressure; portal pressure
ascites: swollen belly from liver disease; water in the belly; water belly; fluid on the belly; belly full of fluid
ascites: fluid in the abdomen; ascitic fluid
paracentesis: tapping the belly; ascitic tap; belly tap; draining ascites; ascitic drain; drain the belly
paracentesis: abdominal tap; tap the ascites; LVP; large-volume tap; peritoneal tap
large-volume paracentesis: draining litres of ascites; big tap; total paracentesis
spontaneous bacterial peritonitis: infected ascites; infection of the ascites; infected ascitic fluid
spontaneous bacterial peritonitis: ascites infection; SBP in cirrhosis
hepatorenal syndrome: kidney failure in cirrhosis; kidneys failing in liver disease; HRS-AKI; hepato-renal
hepatorenal syndrome: kidney failure from liver disease
hepatic encephalopathy: liver coma; confusion in cirrhosis; muddled from liver failure; liver flap
hepatic encephalopathy: portosystemic encephalopathy; liver encephalopathy; brain fog in liver disease
asterixis: flapping tremor; liver flap; hand flap
transjugular intrahepatic portosystemic shunt: TIPSS; liver shunt
acute liver failure = fulminant hepatic failure = fulminant liver failure | acute-on-chronic liver failure: ACLF
alcohol-related liver disease: alcoholic liver disease; ALD; liver damage from drinking; drinker's liver
alcohol-related liver disease: alcoholic cirrhosis; liver disease from alcohol
alcoholic hepatitis = alcohol-related hepatitis = alcohol-associated hepatitis
non-alcoholic fatty liver disease: fat in the liver; NASH; steatosis; hepatic steatosis; MASH; MAFLD
non-alcoholic fatty liver disease: metabolic dysfunction-associated steatotic liver disease; fatty liver disease
non-alcoholic fatty liver disease: steatotic liver disease | hepatitis A: HAV; hep A; infectious jaundice
hepatitis B: hepB; HBsAg positive; hep B carrier; serum hepatitis | hepatitis C: hepC; hcv positive
hepatitis E: hep E; HEV | hepatitis D: hep D; delta hepatitis; HDV
direct-acting antivirals: DAAs; hepatitis C tablets; hep C cure; hepatitis C cure; cure for hep C
hepatitis B reactivation: hepatitis B flaring up; hep B coming back; HBV reactivation; reactivation of hep B
hepatitis B surface antigen: HBsAg; hep B surface antigen; surface antigen
hepatitis B core antibody: anti-HBc; HBcAb; core antibody
hepatitis B surface antibody: anti-HBs; HBsAb; hep B titre; hep B immunity; immune to hep B
liver fibrosis: scarring of the liver; liver stiffness; FibroScan; transient elastography; elastography
liver fibrosis: fibroscan score | liver enzymes = transaminases = aminotransferases
liver enzymes: deranged LFTs; raised LFTs; abnormal LFTs; transaminitis; abnormal liver function tests
liver enzymes: bad liver tests; elevated LFTs; liver numbers; LFT derangement; raised transaminases
liver enzymes: elevated transaminases
drug-induced liver injury: DILI; liver damage from medicines; tablet hurting the liver; liver injury from drugs
drug-induced liver injury: drug-induced hepatitis | autoimmune hepatitis: AIH; immune hepatitis
primary biliary cholangitis = primary biliary cirrhosis = PBC | primary sclerosing cholangitis: PSC liver
haemochromatosis: iron overload; too much iron in the body; bronze diabetes
Wilson disease: copper overload; too much copper | Gilbert syndrome: harmless jaundice; Gilbert's
hepatomegaly: enlarged liver; big liver; swollen liver; liver enlarged
splenomegaly: enlarged spleen; big spleen; swollen spleen; spleen enlarged
hepatocellular carcinoma surveillance: liver cancer screening; HCC screening; six-monthly liver ultrasound
hepatocellular carcinoma surveillance: six-monthly ultrasound; HCC surveillance; screening for liver cancer
alpha-fetoprotein: AFP; liver cancer marker | liver biopsy: sample of the liver; needle in the liver
liver transplantation: liver transplants; transplant list for liver; transplanted liver; OLT
albumin infusion: IV albumin; albumin drip; human albumin; salt-poor albumin
rifaximin: gut antibiotic for confusion
stoma: bag on the belly; colostomy bag; ileostomy; colostomy; poo bag; ostomy
hepatitis B birth dose: hep B jab at birth; hep B shot at birth
`;
