/** Diabetes, hormones and metabolism: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const hormonesAndMetabolism = `
type 2 diabetes: sugar diabetes; T2D; type II diabetes; non-insulin-dependent diabetes; NIDDM; DM2
type 2 diabetes: maturity-onset diabetes | type 1 diabetes: T1D; type I diabetes; juvenile diabetes; IDDM; DM1
diabetes mellitus: sugar problem; person with diabetes
prediabetes = intermediate hyperglycaemia = non-diabetic hyperglycaemia
prediabetes: borderline sugar; pre-diabetic; borderline diabetic; at risk of diabetes
diabetic ketoacidosis: diabetic coma; ketoacidosis; keto-acidosis
hyperosmolar hyperglycaemic state: HHS; HONK; hyperosmolar coma
hypoglycaemia: hypos; low glucose; sugar too low; sugar drops; low sugar; glucose low; BM low; sugar dropped
hypoglycaemia: low BM; sugar low | severe hypoglycaemia: bad hypo; unconscious hypo; hypo needing help; severe hypo
hypoglycaemia unawareness = impaired awareness of hypoglycaemia
hyperglycaemia: high glucose; sugar too high; high sugars; sugars running high; glucose high; sugar high
glycaemic control: diabetes control; sugar control; blood sugar control; glucose control; control of diabetes
glycaemic control: well-controlled diabetes; poorly controlled diabetes
glycaemic target: target sugar; sugar target; A1C goal; A1C target; glucose target
glycated haemoglobin: three-month sugar; average sugar; HBA1C level; A1c level; long-term sugar test
glycated haemoglobin: glycosylated haemoglobin; HgbA1c; three-monthly sugar test
capillary blood glucose: finger prick; fingerstick; finger stick; finger-prick test; CBG; fingerprick glucose
capillary blood glucose: heel prick glucose; accucheck
self-monitoring of blood glucose: SMBG; testing sugar at home; home glucose testing; checking sugars at home
self-monitoring of blood glucose: glucose meter; glucometer
continuous glucose monitoring: CGM; glucose sensor; Libre; Dexcom; sensor on the arm; flash glucose monitoring
insulin pump = continuous subcutaneous insulin infusion = CSII
automated insulin delivery = closed-loop insulin = artificial pancreas = hybrid closed loop
sliding scale insulin = variable rate insulin infusion = VRIII
basal insulin: glargine; Lantus; night-time insulin; once-daily insulin; slow insulin; insulin at night
basal insulin: bedtime insulin
rapid-acting insulin: fast insulin; lispro; aspart; NovoRapid; Humalog; quick insulin
premixed insulin: mixed insulin; biphasic insulin | multiple daily injections = basal-bolus regimen
glucagon injection: glucagon kit; GlucaGen; hypo kit
fast-acting carbohydrate: sugary drink; glucose tablets; juice for a hypo; quick sugar
carbohydrate counting: carb counting; counting carbs
GLP-1 receptor agonist: weight-loss injection; weight loss jab; Ozempic; semaglutide injection; slimming injection
GLP-1 receptor agonist: incretin mimetic; GLP-1s; GLP1s; Wegovy; GLP-1 agonist
SGLT2 inhibitor: flozin; SGLT2; SGLT-2 inhibitor; SGLT2is; gliflozins; SGLT-2
dual GIP and GLP-1 receptor agonist: tirzepatide; Mounjaro; twincretin
sulfonylurea: gliclazide; glipizide; sulphonylurea | thiazolidinedione: glitazone; pioglitazone; TZD
metformin: glucophage | lactic acidosis: lactate build-up; acid from metformin; MALA
diabetic retinopathy: eye damage from diabetes; diabetic eyes; eye disease in diabetes; diabetic eye screening
diabetic retinopathy: DR eye; retinal damage from diabetes
diabetic foot ulcer: DFU; diabetic foot; infected diabetic foot; diabetic foot infection; sore on a diabetic foot
diabetic peripheral neuropathy: burning feet; numb feet; diabetic nerve pain; painful diabetic neuropathy
diabetic peripheral neuropathy: tingling feet; numb feet from diabetes; DPN
foot examination: foot check; feet check; monofilament; diabetic foot check
gestational diabetes: sugar in pregnancy; pregnancy diabetes; diabetes of pregnancy; high sugar in pregnancy
gestational diabetes: GD pregnancy | pre-existing diabetes in pregnancy = pregestational diabetes
diabetes remission: cure of diabetes; reverse diabetes; reversing diabetes
hypothyroidism: low thyroid; slow thyroid; sluggish thyroid; thyroid underactive; myxoedema; thyroid deficiency
levothyroxine: thyroxine; thyroid tablet; T4 tablet; Synthroid; thyroid replacement
subclinical hypothyroidism: borderline thyroid
hyperthyroidism: high thyroid; thyroid overactive; thyroid too active; toxic thyroid
Graves disease: Graves'; Graves; Basedow disease
thyroid eye disease = Graves orbitopathy = thyroid-associated ophthalmopathy
thyroid eye disease: bulging eyes; proptosis; exophthalmos
Hashimoto thyroiditis = autoimmune thyroiditis = chronic lymphocytic thyroiditis
thyroid nodule: lump in the thyroid; lump in my thyroid
goitre: lump in the throat gland; neck swelling of the thyroid
thyroidectomy: thyroid out; thyroid removed; removal of the thyroid
thyroid function tests: TFTs; thyroid bloods; thyroid test; thyroid blood test; thyroid levels
thyroid-stimulating hormone: TSH; thyrotropin | antithyroid drug: carbimazole; methimazole; antithyroid medicine
myxoedema coma: severe hypothyroid coma | adrenal crisis = Addisonian crisis = acute adrenal insufficiency
primary adrenal insufficiency = Addison disease | primary adrenal insufficiency: Addison's; underactive adrenals
glucocorticoid replacement: hydrocortisone replacement; steroid replacement
stress-dose steroids: steroid cover; sick day steroids; stress dose; stress steroids; stress-dose hydrocortisone
stress-dose steroids: double the steroids; steroid sick day rules
Cushing syndrome: Cushing's; too much cortisol; moon face; high cortisol
primary aldosteronism = primary hyperaldosteronism = Conn syndrome
phaeochromocytoma: adrenaline tumour; adrenal tumour with high BP; pheo
acromegaly: growth hormone excess in adults | hypopituitarism: underactive pituitary; pituitary failure
pituitary adenoma: pituitary tumour; prolactinoma | hyperprolactinaemia: high prolactin; raised prolactin
galactorrhoea: milky discharge when not nursing; leaking milk; milk leaking from the breast
diabetes insipidus = arginine vasopressin deficiency = AVP deficiency | desmopressin: DDAVP
syndrome of inappropriate antidiuresis = SIADH = inappropriate ADH secretion
hypoparathyroidism: underactive parathyroid
primary hyperparathyroidism: overactive parathyroid; parathyroid tumour
vitamin D deficiency: low vitamin D; low vit D; vit D deficiency; not enough sun
cholecalciferol = colecalciferol = vitamin D3
hirsutism: unwanted hair; hairy face; facial hair in a woman; excess hair growth
gynaecomastia: man boobs; breast growth in a man; male breast enlargement
hypogonadism: low testosterone; low T; testosterone deficiency
testosterone replacement therapy: TRT; testosterone jabs; testosterone injections
precocious puberty: early puberty; puberty too soon | delayed puberty: late puberty; no signs of puberty
short stature: too short for age; not growing; small for age; not growing tall
growth hormone deficiency: lack of growth hormone; GHD
obesity: very fat; morbidly obese; heavy weight; severely overweight
bariatric surgery: weight-loss surgery; gastric bypass; gastric sleeve; stomach stapling; metabolic surgery
bariatric surgery: gastric band
weight management: losing weight safely; lose weight; slimming; weight-loss programme; shed weight
metabolic syndrome: syndrome X; insulin resistance syndrome | insulin resistance: body not responding to insulin
acanthosis nigricans: dark velvety skin; dark patches on the neck; dark neck
hyperuricaemia: high uric acid; raised urate; high urate; uric acid high
serum urate: uric acid; uric acid level; urate level; SUA
inborn error of metabolism: metabolic disease of babies; inherited metabolic disease; IEM | phenylketonuria: PKU
congenital adrenal hyperplasia: CAH | gender dysphoria: gender incongruence; gender identity distress
gender-affirming hormone therapy: hormones for trans people; cross-sex hormones; HRT for trans
`;
