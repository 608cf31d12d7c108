/**
 * Drugs of the heart, vessels, blood, kidney and metabolism. One line per class, from general knowledge of pharmacology:
 * `class, alias, alias < parent class: generic = other name, brand; generic ...`; a class that opens with `~` groups
 * drugs but is not itself looked for in text.
 */
export const cardiometabolic = `
ace inhibitor, acei, ace-i, angiotensin-converting enzyme inhibitor, angiotensin converting enzyme inhibitor < renin-angiotensin inhibitor: captopril = capoten; enalapril = vasotec, renitec, innovace; enalaprilat; lisinopril = zestril, prinivil; ramipril = altace, tritace; perindopril = coversyl, aceon; quinapril = accupril; benazepril = lotensin; fosinopril = monopril; trandolapril = mavik; moexipril; imidapril; zofenopril
arb, angiotensin receptor blocker, angiotensin ii receptor blocker, angiotensin ii receptor antagonist, angiotensin receptor antagonist, sartan < renin-angiotensin inhibitor: losartan = cozaar; valsartan = diovan; candesartan = atacand, amias; irbesartan = avapro, aprovel; telmisartan = micardis; olmesartan = benicar, olmetec; azilsartan = edarbi; eprosartan = teveten
arni, angiotensin receptor-neprilysin inhibitor, angiotensin receptor neprilysin inhibitor < renin-angiotensin inhibitor: sacubitril
renin inhibitor < renin-angiotensin inhibitor: aliskiren = tekturna, rasilez
beta-blocker, beta blocker, beta-adrenergic blocker, beta-adrenoceptor blocker, betablocker: atenolol = tenormin; metoprolol = lopressor, toprol, betaloc, seloken; bisoprolol = zebeta, cardicor; carvedilol = coreg; nebivolol = bystolic; propranolol = inderal; labetalol = trandate, normodyne; esmolol = brevibloc; nadolol = corgard; sotalol = betapace; timolol = timoptic; pindolol; acebutolol; betaxolol; landiolol; levobunolol
calcium channel blocker, calcium-channel blocker, ccb, calcium antagonist: nifedipine = adalat, procardia
dihydropyridine < calcium channel blocker: amlodipine = norvasc, istin; nifedipine; felodipine = plendil; nicardipine = cardene; nimodipine = nimotop; lercanidipine = zanidip; isradipine; lacidipine; clevidipine = cleviprex; nitrendipine
non-dihydropyridine < calcium channel blocker: diltiazem = cardizem, tildiem; verapamil = calan, isoptin
diuretic, water pill: metolazone = zaroxolyn
thiazide, thiazide diuretic, thiazide-like diuretic, thiazide-type diuretic < diuretic: hydrochlorothiazide = hctz, hydrodiuril, microzide; chlorthalidone = chlortalidone, thalitone, hygroton; indapamide = natrilix, lozol; bendroflumethiazide = bendrofluazide; chlorothiazide = diuril; metolazone
loop diuretic < diuretic: furosemide = frusemide, lasix; bumetanide = bumex, burinex; torsemide = torasemide, demadex; ethacrynic acid = edecrin
potassium-sparing diuretic < diuretic: amiloride = midamor; triamterene = dyrenium
mineralocorticoid receptor antagonist, mra, aldosterone antagonist < diuretic: spironolactone = aldactone, spiro; eplerenone = inspra; finerenone = kerendia
osmotic diuretic < diuretic: mannitol = osmitrol
carbonic anhydrase inhibitor < diuretic: acetazolamide = diamox; dorzolamide = trusopt; brinzolamide = azopt; methazolamide
alpha-blocker, alpha blocker, alpha-1 blocker: doxazosin = cardura; prazosin = minipress; terazosin = hytrin; tamsulosin = flomax; alfuzosin = uroxatral; silodosin; phentolamine = regitine; phenoxybenzamine
vasodilator: hydralazine = apresoline, hydralazin; minoxidil = loniten, rogaine; nitroprusside = sodium nitroprusside, nipride; nesiritide
central antihypertensive < antihypertensive: clonidine = catapres; methyldopa = aldomet; moxonidine; guanfacine = intuniv, tenex
antihypertensive, antihypertensive drug, antihypertensive agent, bp-lowering drug: urapidil
nitrate: nitroglycerin = glyceryl trinitrate, gtn, nitrostat, nitroglycerine, nitro; isosorbide dinitrate = isordil; isosorbide mononitrate = imdur
antiarrhythmic: amiodarone = cordarone, pacerone, amio; dronedarone = multaq; flecainide = tambocor; propafenone = rythmol; procainamide; disopyramide; quinidine; adenosine = adenocard, adenocor; dofetilide = tikosyn; ibutilide = corvert; vernakalant; mexiletine; digoxin = lanoxin, dig; lidocaine
cardiac glycoside: digoxin
heart failure drug: ivabradine = procoralan, corlanor; vericiguat = verquvo; ranolazine = ranexa; levosimendan; milrinone; tolvaptan = samsca
vasopressor, pressor, catecholamine: epinephrine = adrenaline, epipen, adrenalin; norepinephrine = noradrenaline, levophed, noradrenalin; dopamine; dobutamine; phenylephrine = neosynephrine; vasopressin; ephedrine; metaraminol; terlipressin = glypressin; midodrine; isoprenaline = isoproterenol, isuprel; angiotensin ii
statin, hmg-coa reductase inhibitor < lipid-lowering drug: atorvastatin = lipitor; rosuvastatin = crestor; simvastatin = zocor; pravastatin = pravachol; fluvastatin = lescol; lovastatin = mevacor; pitavastatin = livalo, zypitamag
lipid-lowering drug, lipid-lowering agent: ezetimibe = zetia, ezetrol; bempedoic acid = nexletol; inclisiran = leqvio; icosapent ethyl = vascepa; niacin = nicotinic acid, niaspan
pcsk9 inhibitor < lipid-lowering drug: alirocumab = praluent; evolocumab = repatha
fibrate < lipid-lowering drug: fenofibrate = tricor; gemfibrozil = lopid; bezafibrate; ciprofibrate
bile acid sequestrant < lipid-lowering drug: cholestyramine = colestyramine, questran; colesevelam = welchol; colestipol
antiplatelet, antiplatelet drug, antiplatelet agent: aspirin = acetylsalicylic acid, asa, ecotrin; dipyridamole = persantine; cilostazol = pletal; tirofiban = aggrastat; eptifibatide = integrilin; abciximab = reopro; pentoxifylline = trental
p2y12 inhibitor < antiplatelet: clopidogrel = plavix; prasugrel = effient, efient; ticagrelor = brilinta, brilique; ticlopidine; cangrelor
anticoagulant, oral anticoagulant, blood thinner: argatroban; bivalirudin = angiomax; fondaparinux = arixtra
vitamin k antagonist, vka < anticoagulant: warfarin = coumadin, jantoven, warf; acenocoumarol = sintrom; phenprocoumon
doac, noac, direct oral anticoagulant, direct-acting oral anticoagulant < anticoagulant: apixaban = eliquis; rivaroxaban = xarelto; edoxaban = savaysa, lixiana; dabigatran = pradaxa
factor xa inhibitor < doac: apixaban; rivaroxaban; edoxaban
heparin < anticoagulant: unfractionated heparin = ufh
low-molecular-weight heparin, low molecular weight heparin, lmwh < heparin: enoxaparin = lovenox, clexane; dalteparin = fragmin; tinzaparin = innohep; nadroparin
thrombolytic, fibrinolytic: alteplase = tpa, rtpa, rt-pa, activase, actilyse; tenecteplase = tnkase, metalyse, tnk; reteplase; streptokinase; urokinase
antifibrinolytic: tranexamic acid = txa, cyklokapron; aminocaproic acid
reversal agent: idarucizumab = praxbind; andexanet alfa = andexanet, andexxa; protamine; prothrombin complex concentrate = pcc; vitamin k = phytomenadione, phytonadione, vitamin k1, konakion
biguanide < antidiabetic: metformin = glucophage
sulfonylurea, sulphonylurea < antidiabetic: glipizide = glucotrol; glyburide = glibenclamide, diabeta; glimepiride = amaryl; gliclazide = diamicron; tolbutamide; chlorpropamide
sglt2 inhibitor, sglt-2 inhibitor, sglt2i, sodium-glucose cotransporter-2 inhibitor, gliflozin < antidiabetic: empagliflozin = jardiance; dapagliflozin = farxiga, forxiga; canagliflozin = invokana; ertugliflozin = steglatro; sotagliflozin = inpefa; bexagliflozin
glp-1 receptor agonist, glp1 receptor agonist, glp-1 ra, glp-1 agonist, glp-1 analogue, incretin mimetic < antidiabetic: liraglutide = victoza, saxenda; semaglutide = ozempic, wegovy, rybelsus; dulaglutide = trulicity; exenatide = byetta, bydureon; lixisenatide; tirzepatide = mounjaro, zepbound; albiglutide
dpp-4 inhibitor, dpp4 inhibitor, gliptin < antidiabetic: sitagliptin = januvia; linagliptin = tradjenta, trajenta; saxagliptin = onglyza; alogliptin; vildagliptin = galvus
thiazolidinedione, glitazone < antidiabetic: pioglitazone = actos; rosiglitazone = avandia
antidiabetic, glucose-lowering drug, glucose-lowering agent, oral hypoglycaemic, oral hypoglycemic: repaglinide; nateglinide; acarbose = precose, glucobay; miglitol; pramlintide
insulin < antidiabetic: insulin glargine = glargine, lantus, toujeo; insulin detemir = detemir, levemir; insulin degludec = degludec, tresiba; insulin lispro = lispro, humalog; insulin aspart = aspart, novolog, novorapid; insulin glulisine = glulisine, apidra; nph insulin = isophane insulin, nph
~hypoglycaemia rescue: glucagon = glucagen; dextrose; diazoxide
thyroid hormone: levothyroxine = l-thyroxine, thyroxine, synthroid, euthyrox; liothyronine = cytomel
antithyroid drug: methimazole = thiamazole, tapazole; carbimazole; propylthiouracil = ptu
xanthine oxidase inhibitor: allopurinol = zyloprim, zyloric; febuxostat = uloric, adenuric
gout drug: colchicine = colcrys; probenecid; pegloticase; rasburicase
bisphosphonate: alendronate = alendronic acid, fosamax; risedronate = actonel; zoledronate = zoledronic acid, zometa, reclast, aclasta; ibandronate = ibandronic acid, boniva; pamidronate = aredia; etidronate
bone drug: denosumab = prolia, xgeva; teriparatide = forteo; romosozumab = evenity; abaloparatide; raloxifene = evista
phosphate binder: sevelamer = renvela, renagel; lanthanum; calcium acetate
potassium binder: patiromer = veltassa; sodium zirconium cyclosilicate = lokelma; sodium polystyrene sulfonate = kayexalate
erythropoiesis-stimulating agent, esa: epoetin = erythropoietin, epogen, eprex; darbepoetin = aranesp
~iron preparation: ferrous sulfate = ferrous sulphate; ferric carboxymaltose = ferinject, injectafer; iron sucrose = venofer; iron dextran; ferrous fumarate; ferrous gluconate
~vitamin: folic acid = folate; thiamine = vitamin b1; cyanocobalamin = vitamin b12, hydroxocobalamin; pyridoxine = vitamin b6; vitamin a = retinol; vitamin c = ascorbic acid; vitamin d = cholecalciferol, colecalciferol, ergocalciferol; calcitriol; vitamin e; nicotinamide
~mineral: zinc = zinc sulfate, zinc sulphate; magnesium sulfate = magnesium sulphate, mgso4; calcium gluconate; calcium carbonate; calcium chloride; potassium chloride; sodium bicarbonate; potassium citrate; selenium
~fluid: normal saline = sodium chloride 0.9%, 0.9% saline; hypertonic saline; ringer's lactate = lactated ringer's, hartmann's solution; albumin; oral rehydration solution = ors
pulmonary vasodilator: bosentan = tracleer; ambrisentan; macitentan; riociguat; selexipag; epoprostenol; iloprost; treprostinil
pde5 inhibitor, phosphodiesterase-5 inhibitor: sildenafil = viagra, revatio; tadalafil = cialis; vardenafil
`;
