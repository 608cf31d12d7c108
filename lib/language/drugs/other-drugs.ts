/** Drugs of the other systems. Format as in `cardiometabolic.ts`; from general knowledge of pharmacology. */
export const otherDrugs = `
analgesic, painkiller: paracetamol = acetaminophen, tylenol, panadol, apap; metamizole = dipyrone; nefopam; ziconotide; capsaicin
nsaid, non-steroidal anti-inflammatory drug, nonsteroidal anti-inflammatory drug, non-steroidal anti-inflammatory < analgesic: ibuprofen = advil, motrin, nurofen, brufen; naproxen = naprosyn, aleve; diclofenac = voltaren, voltarol; indomethacin = indometacin, indocin; ketorolac = toradol; meloxicam = mobic; piroxicam; ketoprofen; mefenamic acid; aspirin; etodolac; nabumetone; flurbiprofen; aceclofenac
cox-2 inhibitor, coxib < nsaid: celecoxib = celebrex; etoricoxib = arcoxia; parecoxib
opioid, opiate, opioid analgesic < analgesic: morphine = ms contin, morphine sulfate, morphine sulphate; oxycodone = oxycontin, roxicodone; hydromorphone = dilaudid; hydrocodone = vicodin, norco; codeine; dihydrocodeine; tramadol = ultram; tapentadol = nucynta; fentanyl = duragesic; sufentanil; remifentanil; alfentanil; methadone = dolophine; buprenorphine = subutex, butrans, suboxone, buprenorphine/naloxone, buprenorphine-naloxone; pethidine = meperidine, demerol; pentazocine; nalbuphine; oxymorphone; levorphanol; diamorphine = heroin; butorphanol
opioid antagonist: naloxone = narcan; naltrexone = vivitrol, revia; nalmefene; methylnaltrexone
benzodiazepine: diazepam = valium; lorazepam = ativan; midazolam = versed, buccolam; clonazepam = klonopin, rivotril; alprazolam = xanax; temazepam; oxazepam; chlordiazepoxide = librium; clobazam; nitrazepam; triazolam; remimazolam
hypnotic, z-drug: zolpidem = ambien; zopiclone; eszopiclone = lunesta; zaleplon; suvorexant = belsomra; melatonin; ramelteon; daridorexant; lemborexant
anaesthetic, anesthetic: propofol = diprivan; ketamine = ketalar; esketamine = spravato; etomidate = amidate; thiopental = thiopentone; sevoflurane; isoflurane; desflurane; nitrous oxide; dexmedetomidine = precedex
local anaesthetic, local anesthetic: lidocaine = lignocaine, xylocaine; bupivacaine = marcaine; ropivacaine; prilocaine; tetracaine; levobupivacaine; chloroprocaine; benzocaine
neuromuscular blocker, muscle relaxant: succinylcholine = suxamethonium; rocuronium; vecuronium; cisatracurium; atracurium; pancuronium; baclofen = lioresal; tizanidine = zanaflex; cyclobenzaprine = flexeril; methocarbamol; carisoprodol; dantrolene; orphenadrine
~reversal of neuromuscular block: neostigmine; sugammadex = bridion; edrophonium; pyridostigmine = mestinon
ssri, selective serotonin reuptake inhibitor < antidepressant: fluoxetine = prozac; sertraline = zoloft; citalopram = celexa; escitalopram = lexapro, cipralex; paroxetine = paxil, seroxat; fluvoxamine = luvox
snri, serotonin-norepinephrine reuptake inhibitor, serotonin-noradrenaline reuptake inhibitor, serotonin and norepinephrine reuptake inhibitor < antidepressant: venlafaxine = effexor; duloxetine = cymbalta; desvenlafaxine = pristiq; levomilnacipran; milnacipran
tricyclic antidepressant, tca, tricyclic < antidepressant: amitriptyline = elavil; nortriptyline = pamelor; imipramine = tofranil; clomipramine = anafranil; doxepin; desipramine; dosulepin; trimipramine; protriptyline
maoi, monoamine oxidase inhibitor < antidepressant: phenelzine = nardil; tranylcypromine; isocarboxazid; moclobemide; selegiline; rasagiline
antidepressant: bupropion = wellbutrin, zyban; mirtazapine = remeron; trazodone; vortioxetine = trintellix; agomelatine; vilazodone; nefazodone
antipsychotic, neuroleptic: haloperidol = haldol; chlorpromazine = thorazine, largactil; fluphenazine; perphenazine; droperidol; trifluoperazine; zuclopenthixol; flupentixol; thioridazine; loxapine; sulpiride; pimozide
second-generation antipsychotic, atypical antipsychotic < antipsychotic: risperidone = risperdal; olanzapine = zyprexa; quetiapine = seroquel; aripiprazole = abilify; ziprasidone = geodon; paliperidone = invega; clozapine = clozaril; lurasidone = latuda; amisulpride; asenapine; brexpiprazole; cariprazine; iloperidone; pimavanserin
mood stabiliser, mood stabilizer: lithium = lithium carbonate, lithobid, priadel; valproate; lamotrigine; carbamazepine
anxiolytic: buspirone = buspar; hydroxyzine = atarax, vistaril
antiepileptic, anticonvulsant, antiseizure medication, antiepileptic drug, antiseizure drug: phenytoin = dilantin, epanutin; fosphenytoin; carbamazepine = tegretol; oxcarbazepine = trileptal; valproate = valproic acid, sodium valproate, divalproex, depakote, depakene, epilim; lamotrigine = lamictal; levetiracetam = keppra; brivaracetam; topiramate = topamax; zonisamide; lacosamide = vimpat; gabapentin = neurontin; pregabalin = lyrica; phenobarbital = phenobarbitone, luminal; primidone; ethosuximide = zarontin; vigabatrin; perampanel; rufinamide; cannabidiol = epidiolex; tiagabine; felbamate; eslicarbazepine; cenobamate
gabapentinoid: gabapentin; pregabalin
~stimulant, psychostimulant: methylphenidate = ritalin, concerta; amphetamine = adderall; dexamfetamine = dextroamphetamine; lisdexamfetamine = vyvanse, elvanse; modafinil = provigil; caffeine = caffeine citrate
adhd drug: atomoxetine = strattera; guanfacine
cholinesterase inhibitor, acetylcholinesterase inhibitor: donepezil = aricept; rivastigmine = exelon; galantamine = reminyl
dementia drug: memantine = namenda, ebixa; lecanemab = leqembi; donanemab
antiparkinson drug, dopaminergic: levodopa = l-dopa; carbidopa; carbidopa-levodopa = levodopa/carbidopa, carbidopa/levodopa, levodopa-carbidopa, sinemet; entacapone; opicapone; amantadine = symmetrel; benztropine = benzatropine; trihexyphenidyl = benzhexol; pramipexole = mirapex; ropinirole = requip; rotigotine; apomorphine; safinamide; bromocriptine; cabergoline
triptan: sumatriptan = imitrex, imigran; rizatriptan = maxalt; zolmitriptan = zomig; naratriptan; eletriptan; frovatriptan; almotriptan
migraine drug: ergotamine; dihydroergotamine; erenumab = aimovig; fremanezumab; galcanezumab; rimegepant; ubrogepant; lasmiditan; eptinezumab
ms drug: natalizumab = tysabri; fingolimod; ocrelizumab; teriflunomide; dimethyl fumarate; glatiramer; cladribine; dalfampridine
addiction drug: disulfiram = antabuse; acamprosate = campral; varenicline = chantix, champix; nicotine = nicotine replacement therapy, nrt; lofexidine; cytisine
corticosteroid, steroid, glucocorticoid: prednisone = deltasone; prednisolone; methylprednisolone = medrol, solu-medrol; dexamethasone = decadron; betamethasone; hydrocortisone = cortisol, solu-cortef; triamcinolone = kenalog; fludrocortisone = florinef; deflazacort; clobetasol; mometasone = nasonex; cortisone; fluocinolone; fluorometholone; desonide
inhaled corticosteroid, ics < corticosteroid: budesonide = pulmicort; fluticasone = flovent, flonase, flixotide; beclomethasone = beclometasone, qvar; ciclesonide = alvesco; mometasone
beta-agonist, beta2-agonist, beta-2 agonist, beta agonist, bronchodilator: orciprenaline
short-acting beta-agonist, short-acting beta2-agonist, short-acting beta-2 agonist, saba < beta-agonist: salbutamol = albuterol, ventolin, proventil; levalbuterol; terbutaline = bricanyl
long-acting beta-agonist, long-acting beta2-agonist, long-acting beta-2 agonist, laba < beta-agonist: salmeterol = serevent; formoterol = foradil, eformoterol; indacaterol; olodaterol; vilanterol
antimuscarinic, anticholinergic, muscarinic antagonist: atropine; glycopyrrolate = glycopyrronium; hyoscine = scopolamine, hyoscine butylbromide, buscopan; oxybutynin = ditropan; tolterodine = detrol; solifenacin = vesicare; darifenacin; trospium; fesoterodine; dicyclomine = dicycloverine; hyoscyamine; propantheline; tropicamide; cyclopentolate; ipratropium = atrovent, ipratropium bromide
long-acting muscarinic antagonist, lama < antimuscarinic: tiotropium = spiriva; umeclidinium; aclidinium
bladder drug: mirabegron = myrbetriq; vibegron; desmopressin = ddavp; finasteride = proscar; dutasteride = avodart; flavoxate; bethanechol
leukotriene receptor antagonist, ltra: montelukast = singulair; zafirlukast
methylxanthine, xanthine: theophylline; aminophylline; doxofylline
asthma biologic: omalizumab = xolair; mepolizumab = nucala; benralizumab = fasenra; dupilumab = dupixent; reslizumab; tezepelumab
cough and cold drug: dextromethorphan; guaifenesin = guaiphenesin; pseudoephedrine = sudafed; acetylcysteine = n-acetylcysteine, nac, mucomyst; oxymetazoline; xylometazoline; carbocisteine; benzonatate; roflumilast
antihistamine, h1 antihistamine: cetirizine = zyrtec; levocetirizine; loratadine = claritin; desloratadine; fexofenadine = allegra; diphenhydramine = benadryl; chlorphenamine = chlorpheniramine, piriton; promethazine = phenergan; cyproheptadine; meclizine = meclozine; dimenhydrinate = dramamine; cinnarizine; doxylamine; azelastine; olopatadine; ketotifen; betahistine; cyclizine
proton pump inhibitor, ppi: omeprazole = prilosec, losec; esomeprazole = nexium; pantoprazole = protonix; lansoprazole = prevacid; rabeprazole = aciphex; dexlansoprazole
h2 blocker, h2-receptor antagonist, h2 receptor antagonist, h2ra: ranitidine = zantac; famotidine = pepcid; cimetidine = tagamet; nizatidine
antacid: aluminium hydroxide = aluminum hydroxide; magnesium hydroxide = milk of magnesia; sucralfate = carafate; bismuth subsalicylate = bismuth, pepto-bismol; misoprostol = cytotec; simethicone = simeticone
antiemetic: ondansetron = zofran; granisetron; palonosetron; metoclopramide = reglan, maxolon; domperidone = motilium; prochlorperazine = compazine, stemetil; aprepitant = emend; fosaprepitant; trimethobenzamide
laxative: lactulose; polyethylene glycol = macrogol, peg 3350, miralax; senna = sennosides; bisacodyl = dulcolax; docusate = colace; psyllium = ispaghula, metamucil; methylcellulose = citrucel; lubiprostone; linaclotide; magnesium citrate; prucalopride; glycerin suppository
antidiarrhoeal, antidiarrheal: loperamide = imodium; diphenoxylate; racecadotril; octreotide = sandostatin; eluxadoline
ibd drug, aminosalicylate: mesalazine = mesalamine, asacol, pentasa; sulfasalazine = sulphasalazine; vedolizumab = entyvio; ustekinumab = stelara; ursodeoxycholic acid = ursodiol; obeticholic acid; pancrelipase
tnf inhibitor, anti-tnf: infliximab = remicade; adalimumab = humira; etanercept = enbrel; golimumab; certolizumab = cimzia
dmard, disease-modifying antirheumatic drug: methotrexate = mtx; leflunomide = arava; hydroxychloroquine; azathioprine = imuran; mercaptopurine; tofacitinib = xeljanz; upadacitinib = rinvoq; abatacept; anakinra; secukinumab = cosentyx; ixekizumab; sarilumab; apremilast; penicillamine
immunosuppressant: ciclosporin = cyclosporine, cyclosporin, neoral; tacrolimus = prograf; sirolimus = rapamune; everolimus; mycophenolate = mycophenolate mofetil, cellcept; belatacept; basiliximab; thymoglobulin = antithymocyte globulin; eculizumab
chemotherapy, cytotoxic: cyclophosphamide; doxorubicin; epirubicin; paclitaxel; docetaxel; cisplatin; carboplatin; oxaliplatin; fluorouracil = 5-fu, 5-fluorouracil; capecitabine = xeloda; gemcitabine; vincristine; vinblastine; vinorelbine; etoposide; irinotecan; bleomycin; hydroxyurea = hydroxycarbamide; cytarabine; ifosfamide; temozolomide; bortezomib; lenalidomide; thalidomide; eribulin; ixabepilone
targeted cancer drug: trastuzumab = herceptin; pertuzumab = perjeta; bevacizumab = avastin; rituximab = rituxan; cetuximab; imatinib = gleevec; lapatinib = tykerb; erlotinib; palbociclib = ibrance; ribociclib; abemaciclib; pembrolizumab = keytruda; nivolumab = opdivo; atezolizumab; ipilimumab; olaparib; neratinib; sunitinib; sorafenib
endocrine cancer drug: tamoxifen = nolvadex; fulvestrant = faslodex; goserelin = zoladex; leuprolide = leuprorelin, lupron; abiraterone; enzalutamide; bicalutamide; toremifene
aromatase inhibitor: letrozole = femara; anastrozole = arimidex; exemestane = aromasin
colony-stimulating factor, g-csf: filgrastim = neupogen; pegfilgrastim = neulasta
chelator, antidote: dimercaprol; deferoxamine = desferrioxamine; deferasirox; edetate; pralidoxime = 2-pam; fomepizole; flumazenil; methylene blue = methylthioninium; activated charcoal; glucarpidase; digoxin immune fab = digifab; intravenous lipid emulsion; physostigmine; succimer; leucovorin = folinic acid, calcium folinate; antivenom = antivenin
oestrogen, estrogen: estradiol = oestradiol; ethinylestradiol = ethinyl estradiol; conjugated estrogens; estriol
progestin, progestogen, progestagen: levonorgestrel = plan b; progesterone; medroxyprogesterone = depo-provera, dmpa; norethisterone = norethindrone; drospirenone; etonogestrel = nexplanon, implanon; desogestrel; megestrol; norgestimate; ulipristal = ulipristal acetate
uterotonic, oxytocic: oxytocin = pitocin, syntocinon; carbetocin; ergometrine = methylergometrine, ergonovine, methylergonovine; carboprost = hemabate; dinoprostone; misoprostol; mifepristone
tocolytic: atosiban; ritodrine
androgen: testosterone; danazol; nandrolone
fertility drug: clomiphene = clomifene; human chorionic gonadotropin = hcg; follitropin
~hormone: somatropin = growth hormone; vasopressin; cosyntropin = tetracosactide; desmopressin; cinacalcet; metyrapone; lanreotide; pegvisomant
~dermatological: isotretinoin = accutane, roaccutane; tretinoin; adapalene; calcipotriol; salicylic acid; acitretin; pimecrolimus; azelaic acid; coal tar; calamine; selenium sulfide; zinc oxide
prostaglandin eye drop: latanoprost = xalatan; bimatoprost = lumigan; travoprost = travatan; brimonidine; pilocarpine; fluorescein
~oxygen: oxygen therapy = supplemental oxygen; heliox; surfactant; nitric oxide
`;
