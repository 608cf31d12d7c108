/** Kidneys, bladder and men: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const kidneysAndBladder = `
chronic kidney disease: kidney disease; renal disease; long-term kidney disease; CRF; chronic renal disease
chronic kidney disease: bad kidneys; failing kidneys; chronic renal insufficiency; CRI; kidney damage; CKDs
chronic kidney disease: kidneys not working; kidney trouble; weak kidneys
acute kidney injury: kidneys shut down; kidneys shutting down; sudden kidney failure; ARF; creatinine bump
acute kidney injury: rise in creatinine; creatinine rise; bump in creatinine; AKIs; creatinine jumped
acute kidney injury: kidney shutdown
kidney failure: ESKD; ESRF; stage 5 kidney disease; end stage renal failure; CKD 5; needing dialysis
kidney failure: end-stage kidney disease
estimated glomerular filtration rate: GFR; kidney number; filtering rate; kidney filtration; eGFRs; renal function
estimated glomerular filtration rate: filtration rate; kidney function test
creatinine clearance: CrCl; Cockcroft-Gault; CG clearance; creat clearance
serum creatinine: creat; SCr; kidney blood test; Cr level; creatinine level | urea = blood urea nitrogen
blood urea nitrogen: ureas
urea and electrolytes: U&Es; U and Es; kidney bloods; renal profile; basic metabolic panel; renal panel; chem 7
urea and electrolytes: kidney profile; kidney panel; lytes and creatinine
albuminuria: albumin in the urine; leaking protein; protein leak; microalbumin; microalbuminuria; urine albumin
albuminuria: leaking albumin; albumin leak
albumin-to-creatinine ratio: ACR; UACR; urine ACR; albumin creatinine ratio; urine albumin test
albumin-to-creatinine ratio: albumin/creatinine ratio; spot urine albumin
protein-to-creatinine ratio: UPCR; urine protein creatinine ratio
proteinuria: frothy urine; foamy urine; protein on dipstick; protein in urine; protein in the wee
haematuria: red urine; pink urine; cola-coloured urine; peeing blood; blood in wee; blood in pee; blood in my urine
haematuria: blood in urine; smoky urine; tea-coloured urine; bloody urine; passing blood in the urine
gross haematuria = visible haematuria = macroscopic haematuria = frank haematuria
microscopic haematuria = non-visible haematuria = microhaematuria
glomerulonephritis: inflamed kidney filters; nephritis; kidney inflammation; nephritic syndrome
nephrotic syndrome: nephrotic; leaky kidneys; protein leak with puffy eyes; swollen child with protein in urine
IgA nephropathy: Berger disease; IgAN | lupus nephritis: lupus of the kidney; kidney lupus; LN class
polycystic kidney disease: PKD; ADPKD; kidney cysts; cysts on the kidneys; polycystic kidneys
diabetic kidney disease = diabetic nephropathy
diabetic kidney disease: kidney damage from diabetes; diabetic kidneys; DKD; kidneys in diabetes
renal replacement therapy = kidney replacement therapy
renal replacement therapy: RRT; KRT; kidney machine; dialysis or transplant; artificial kidney; continuous dialysis
renal replacement therapy: CRRT; CVVH; haemofiltration; filter therapy
haemodialysis: blood dialysis; kidney machine; iHD; on dialysis; dialysis patients; dialysed; dialysing; dialyzed
peritoneal dialysis: belly dialysis; CAPD; tummy dialysis; dialysis at home through the belly
arteriovenous fistula: dialysis fistula; AV fistula; fistula arm; AVF
renal transplant recipient: kidney graft; transplanted kidney; kidney transplant recipient; KTR; donor kidney
conservative kidney management: no dialysis; not having dialysis; without dialysis
conservative kidney management: conservative care of kidney failure
renal anaemia = anaemia of chronic kidney disease
mineral and bone disorder: CKD-MBD; kidney bone disease; renal bone disease; renal osteodystrophy
phosphate binder: phosphate tablets for kidneys; sevelamer; phosphate lowering
potassium binder: patiromer; potassium-lowering powder; Lokelma; resonium; sodium zirconium cyclosilicate; SZC
potassium binder: kayexalate; potassium resin
nephrotoxic drug: hard on the kidneys; kidney-damaging; harms the kidneys; bad for kidneys; nephrotoxins
nephrotoxic drug: bad for the kidneys; nephrotoxic; damages the kidneys; kidney-toxic
contrast-associated acute kidney injury: contrast nephropathy; contrast-induced nephropathy
contrast-associated acute kidney injury: kidney damage from contrast dye; dye damaging the kidneys; CIAKI
contrast-associated acute kidney injury: contrast-induced kidney injury
renal dose adjustment: renal dosing; dose in renal failure; dose in kidney failure; dose with bad kidneys
renal dose adjustment: adjust for kidneys; renally adjust; kidney dosing; reduce the dose in renal impairment
renal dose adjustment: dose for kidney function; adjust for renal function; renally adjusted
renal dose adjustment: dose reduction in renal impairment
sick day rules: medicines to stop when ill; what to stop when ill; sick day guidance; SADMANS
renal artery stenosis: narrowed kidney artery; RAS renal; blocked kidney artery
hydronephrosis: swollen kidney; dilated kidney; blocked kidney; water on the kidney; back pressure on the kidney
urinary tract infection: urinary infection; waterworks infection; infected urine; UTIs; urine infections
urinary tract infection: wee infection; infection in the urine; bladder infections; water works infection
urinary tract infection: kidney or bladder infection
uncomplicated urinary tract infection: simple UTI; uncomplicated cystitis; uncomplicated UTI; simple cystitis
uncomplicated urinary tract infection: lower UTI; lower urinary tract infection; honeymoon cystitis
complicated urinary tract infection: complicated UTI; cUTI; UTI in a man; UTI with a catheter
recurrent urinary tract infection: recurrent UTI; UTIs that keep coming back; keeps getting UTIs; repeated UTIs
recurrent urinary tract infection: frequent UTIs; recurring UTI; recurrent cystitis; rUTI
catheter-associated urinary tract infection: CAUTI; UTI with catheter; catheter infections; infected catheter urine
catheter-associated urinary tract infection: catheter UTI; catheter-associated UTI
pyelonephritis: upper urinary tract infection; fever with loin pain; infected kidney; pyelo; kidney infections
pyelonephritis: fever with flank pain | urosepsis: septic from the urine; urinary sepsis
dysuria: stinging when peeing; burns when I pee; burning pee; painful peeing; hurts to pee; stinging urine
dysuria: pain on passing water; burning when urinating; burning urine; burning micturition; pain when peeing
dysuria: stings to wee; hurts to wee; pain on urination; burning on urination
urinary urgency: bursting to go; can't hold it; rushing to the toilet; sudden need to pee; desperate for the toilet
urinary urgency: cannot hold urine
urinary frequency: peeing often; weeing often; passing water often; frequent urination; peeing all the time
urinary frequency: passing urine often; going for a wee often
nocturia: getting up to pee; peeing at night; weeing at night; up at night to wee; getting up at night to urinate
overactive bladder: OAB; irritable bladder; bladder overactivity; detrusor overactivity
stress urinary incontinence: leaks when coughing; leaking when laughing; wee when I cough; leaking on coughing; SUI
stress urinary incontinence: leaks when sneezing
urinary incontinence: wetting myself; leaky bladder; wets herself; weak bladder; bladder leakage; wet pants
urinary incontinence: leaking pee; bladder leaks; incontinent; incontinent of urine
pelvic floor muscle training: pelvic floor exercises; Kegels; Kegel exercises; PFMT
urinary retention: can't pee; cannot pee; unable to pee; blocked bladder; bladder full cannot empty; can't wee
urinary retention: unable to pass water; cannot pass water; stopped passing water; AUR; can't pass urine
urinary retention: bladder won't empty
post-void residual: residual urine; bladder scan; urine left in the bladder; residual volume
post-void residual: post-void bladder scan
intermittent catheterisation: self-catheterisation; in-out catheter; CISC; in and out catheter
indwelling urinary catheter: IDC; urinary cath; catheter in the bladder; Foley catheter; pee tube; urine tube
indwelling urinary catheter: bladder catheter | suprapubic catheter: catheter through the belly
voiding: micturition; urination; passing water; weeing; peeing; passing urine; pass urine
lower urinary tract symptoms: LUTS; waterworks problems; prostate symptoms; weak stream; poor stream
lower urinary tract symptoms: waterworks trouble; slow stream; trouble passing water
benign prostatic hyperplasia: benign prostatic enlargement; BPE; big prostate; prostate enlargement
benign prostatic hyperplasia: swollen prostate; prostatic hypertrophy; enlarged prostate gland
prostatitis: infected prostate; prostate infection; inflamed prostate
epididymo-orchitis = epididymitis = epididymoorchitis
epididymo-orchitis: infected testicle; swollen painful testicle; infection of the testicle; swollen ball
epididymo-orchitis: sore testicle | testicular torsion: twisted testicle; twisted ball; twisted testis; torsion
testis: testicle; bollock; testes | scrotum: ball sack; scrotal sac
hydrocele: fluid around the testicle; water on the testicle | varicocele: veins around the testicle; bag of worms
orchitis: inflamed testicle; swollen testicles
balanitis: sore foreskin; inflamed foreskin; sore head of the penis; sore glans; red penis tip
paraphimosis: foreskin stuck back; foreskin stuck behind; trapped foreskin
priapism: erection that won't go down; painful erection; lasting erection; prolonged erection
erectile dysfunction: impotence; can't get it up; erection problems; ED tablets; Viagra problem
erectile dysfunction: can't get an erection; poor erections; impotent; erectile problems; trouble with erections
erectile dysfunction: cannot get an erection; erection trouble
premature ejaculation: coming too soon; finishing too early; comes too quickly
circumcision: cutting the foreskin; foreskin removal; removal of the foreskin
vasectomy: the snip; male sterilisation; tubes tied in a man
prostatectomy: prostate out; prostate removal; removal of the prostate
transurethral resection of the prostate: TURP; prostate scraping; prostate operation
nephrolithiasis: kidney stone; stone in the kidney; ureteric stone; ureteral stone; stone in the ureter
nephrolithiasis: renal stones; urinary stones; ureteric colic stone; kidney calculi
renal colic: flank pain from stone; ureteric colic; pain from a kidney stone; stone pain; colic from a stone
flank pain = loin pain | flank pain: kidney pain; pain over the kidneys; side pain
lithotripsy: shock wave for stones; blasting stones; ESWL; shockwave treatment of stones
cystoscopy: camera into the bladder; bladder camera
nephrectomy: kidney out; kidney removal; removal of a kidney; kidney removed
vesicoureteral reflux: urine going back to the kidneys; VUR; kidney reflux; reflux of urine; vesicoureteric reflux
renal ultrasound: kidney scan; kidney ultrasound; USS kidneys; ultrasound of the kidneys
oliguria: hardly peeing; hardly passing urine; poor urine output; urine output low; peeing less
oliguria: passing little urine; UO low; reduced urine output; low UOP; scanty urine
urine output: UOP; how much urine; amount of urine; pee output; wet nappies
polyuria: peeing loads; weeing a lot; passing lots of urine; excessive urination; large amounts of urine
urinalysis: dipstick test; urine dipstick; urine test; dip the urine; dipstix; dipped urine; wee test; urine stick
urinalysis: dipstick urine; urine dips; urine strip | nitrite: nits on dipstick
pyuria: white cells in the urine; leucocytes in urine; pus cells in urine; leucocyte esterase; pus in the urine
pyuria: leuks in urine
midstream urine: MSU; clean catch; MSSU; clean-catch urine; midstream specimen; mid-stream urine
bacteriuria: bugs in the urine; bacteria in urine; positive urine culture; bacteria in the urine
bacteriuria: germs in the urine; positive urine dip without symptoms
asymptomatic bacteriuria: ASB; ABU; positive urine without symptoms; bacteria in urine no symptoms
asymptomatic bacteriuria: positive culture no symptoms; bugs in urine but no symptoms
asymptomatic bacteriuria: asymptomatic bacteria in urine
rhabdomyolysis: muscle breakdown; rhabdo; crushed muscle; muscle damage with kidney failure
hyperkalaemia: raised potassium; potassium too high; hyperK; K of 6; high K; K high; potassium high
hyperkalaemia: high serum potassium; elevated potassium; raised K; K+ high; potassium up
hypokalaemia: potassium low; hypoK; low K; K low; potassium too low; low serum potassium; reduced potassium
hyponatraemia: sodium low; low Na; Na low; low salt in the blood; hypoNa; sodium too low; low serum sodium
hyponatraemia: salts low; low blood sodium
hypernatraemia: sodium high; high Na; Na high; sodium too high; raised sodium; hyperNa
hypocalcaemia: calcium low; low Ca; Ca low
hypercalcaemia: calcium high; high Ca; raised calcium; calcium too high; Ca high; too much calcium
hypomagnesaemia: low mag; low Mg; magnesium low; Mg low
hypophosphataemia: phosphate low; low phos; low PO4; low phosphorus
hyperphosphataemia: high phosphate; phosphate high; high phos; high phosphorus
osmotic demyelination syndrome: correcting sodium too fast; central pontine myelinolysis; ODS
osmotic demyelination syndrome: overcorrection of sodium; sodium corrected too fast
electrolyte disturbance: salts out of balance; electrolyte imbalance; deranged electrolytes
electrolyte disturbance: electrolyte abnormality; salt imbalance; electrolytes off; electrolyte abnormalities
electrolyte disturbance: lytes off; electrolyte disorder
metabolic acidosis: acidotic; low bicarbonate; low bicarb; acid build-up; high anion gap; acidaemia; low HCO3
metabolic acidosis: anion gap acidosis | metabolic alkalosis: high bicarbonate; high bicarb; alkalotic
sodium bicarbonate: bicarb; NaHCO3; bicarbonate of soda; sodi bic
`;
