/** Drugs against infections, and vaccines. Format as in `cardiometabolic.ts`; from general knowledge of pharmacology. */
export const antiInfective = `
antibiotic, antibacterial, antimicrobial: fosfomycin = monurol; chloramphenicol; fusidic acid = fucidin; mupirocin = bactroban; colistin = colistimethate, polymyxin e; polymyxin b; rifaximin = xifaxan; fidaxomicin = dificid; daptomycin = cubicin; methenamine = hiprex; pivmecillinam = selexid; bacitracin; neomycin
beta-lactam, beta-lactam antibiotic < antibiotic: aztreonam = azactam
penicillin < beta-lactam: amoxicillin = amoxycillin, amoxil, amox, trimox; ampicillin; benzylpenicillin = penicillin g, crystalline penicillin; benzathine benzylpenicillin = benzathine penicillin, bicillin, benzathine penicillin g; procaine benzylpenicillin = procaine penicillin; phenoxymethylpenicillin = penicillin v; flucloxacillin; cloxacillin; dicloxacillin; oxacillin; nafcillin; piperacillin; ticarcillin; temocillin
beta-lactam/beta-lactamase inhibitor < beta-lactam: amoxicillin-clavulanate = co-amoxiclav, augmentin, amoxicillin/clavulanate, amoxicillin-clavulanic acid, amoxicillin/clavulanic acid, amoxicillin and clavulanate; piperacillin-tazobactam = piperacillin/tazobactam, tazocin, zosyn, pip-tazo, pip-taz, piptaz, pip/taz; ampicillin-sulbactam = ampicillin/sulbactam, unasyn; ceftazidime-avibactam = ceftazidime/avibactam, avycaz, zavicefta; ceftolozane-tazobactam = ceftolozane/tazobactam
cephalosporin, third-generation cephalosporin, second-generation cephalosporin, first-generation cephalosporin < beta-lactam: cefalexin = cephalexin, keflex; cefazolin = cephazolin, ancef; cefadroxil; cefuroxime = ceftin, zinacef, zinnat; cefaclor = ceclor; cefoxitin; cefotetan; cefprozil; ceftriaxone = rocephin; cefotaxime = claforan; cefixime = suprax; cefpodoxime; cefdinir = omnicef; ceftazidime = fortaz; cefepime = maxipime; ceftaroline = teflaro; cefiderocol; cefditoren; ceftibuten
carbapenem < beta-lactam: meropenem = merrem, meronem; imipenem; ertapenem = invanz; doripenem
macrolide < antibiotic: azithromycin = zithromax, azithro; clarithromycin = biaxin, klacid, clari; erythromycin = erythro; roxithromycin; spiramycin
lincosamide < antibiotic: clindamycin = cleocin, dalacin; lincomycin
tetracycline < antibiotic: doxycycline = vibramycin, doxy; minocycline = minocin; tigecycline = tygacil; oxytetracycline; omadacycline; eravacycline; lymecycline
fluoroquinolone, quinolone < antibiotic: ciprofloxacin = cipro, ciproxin; levofloxacin = levaquin, tavanic; moxifloxacin = avelox; ofloxacin; norfloxacin; gatifloxacin; delafloxacin; gemifloxacin; nalidixic acid
aminoglycoside < antibiotic: gentamicin = gentamycin, garamycin, genta, genticin; amikacin; tobramycin; streptomycin; kanamycin; plazomicin
glycopeptide < antibiotic: vancomycin = vancocin, vanc, vanco; teicoplanin = targocid; dalbavancin; oritavancin; telavancin
oxazolidinone < antibiotic: linezolid = zyvox; tedizolid
sulfonamide, sulphonamide < antibiotic: sulfadiazine = sulphadiazine; silver sulfadiazine; sulfamethoxazole; sulfadoxine; trimethoprim-sulfamethoxazole = co-trimoxazole, cotrimoxazole, bactrim, septra, septrin, tmp-smx, tmp/smx, trimethoprim/sulfamethoxazole, sulfamethoxazole-trimethoprim
antifolate antibiotic < antibiotic: trimethoprim
nitrofuran < antibiotic: nitrofurantoin = macrobid, macrodantin, furadantin; nifurtimox = lampit
nitroimidazole < antibiotic: metronidazole = flagyl; tinidazole = fasigyn; secnidazole; benznidazole
antituberculosis drug, anti-tb drug, antitubercular, tb drug: isoniazid = inh; rifampicin = rifampin, rifadin; rifapentine = priftin; rifabutin = mycobutin; ethambutol; pyrazinamide; bedaquiline = sirturo; delamanid; pretomanid = dovprela; cycloserine; ethionamide = trecator; clofazimine; dapsone; streptomycin; para-aminosalicylic acid
rifamycin: rifampicin; rifapentine; rifabutin
antiviral: aciclovir = acyclovir, zovirax; valaciclovir = valacyclovir, valtrex; famciclovir = famvir; ganciclovir; valganciclovir = valcyte; foscarnet; cidofovir; letermovir; ribavirin; remdesivir = veklury; nirmatrelvir = paxlovid, nirmatrelvir-ritonavir, nirmatrelvir/ritonavir; molnupiravir = lagevrio; tecovirimat; favipiravir
neuraminidase inhibitor < antiviral: oseltamivir = tamiflu; zanamivir = relenza; peramivir
cap-dependent endonuclease inhibitor < antiviral: baloxavir = xofluza
hepatitis c antiviral, direct-acting antiviral, daa < antiviral: sofosbuvir = sovaldi; ledipasvir; velpatasvir; daclatasvir; glecaprevir; pibrentasvir
interferon: peginterferon = pegylated interferon; interferon beta
antiretroviral, arv, antiretroviral drug, antiretroviral therapy, art: maraviroc; enfuvirtide; ritonavir = norvir; cobicistat; lenacapavir = sunlenca; fostemsavir
nrti, nucleoside reverse transcriptase inhibitor < antiretroviral: zidovudine = azt, retrovir; lamivudine = 3tc, epivir; abacavir = abc, ziagen; tenofovir disoproxil = tdf, viread, tenofovir disoproxil fumarate; tenofovir alafenamide = taf, vemlidy; tenofovir; emtricitabine = ftc; stavudine = d4t; didanosine; entecavir = baraclude; adefovir
nnrti, non-nucleoside reverse transcriptase inhibitor < antiretroviral: efavirenz = efv, sustiva; nevirapine = nvp, viramune; rilpivirine = edurant; etravirine; doravirine
integrase inhibitor, insti, integrase strand transfer inhibitor < antiretroviral: dolutegravir = dtg, tivicay; raltegravir = isentress; bictegravir; cabotegravir = cab-la; elvitegravir
protease inhibitor < antiretroviral: lopinavir; atazanavir = reyataz; darunavir = prezista; saquinavir; lopinavir-ritonavir = lopinavir/ritonavir, lpv/r, kaletra; nelfinavir
antifungal: terbinafine = lamisil; griseofulvin; flucytosine; nystatin = mycostatin; amorolfine; ciclopirox
azole antifungal, azole, imidazole, triazole < antifungal: fluconazole = diflucan; itraconazole = sporanox; voriconazole = vfend; posaconazole; isavuconazole; ketoconazole = nizoral; clotrimazole = canesten; miconazole; econazole; tioconazole
echinocandin < antifungal: caspofungin = cancidas; micafungin; anidulafungin
polyene < antifungal: amphotericin b = amphotericin, liposomal amphotericin b, ambisome; nystatin
antimalarial: chloroquine = aralen; hydroxychloroquine = plaquenil; primaquine; tafenoquine = krintafel; mefloquine = lariam; quinine; atovaquone; proguanil; atovaquone-proguanil = malarone, atovaquone/proguanil; amodiaquine; lumefantrine; piperaquine; sulfadoxine-pyrimethamine = fansidar, sulfadoxine/pyrimethamine; pyrimethamine = daraprim; quinidine
artemisinin, artemisinin derivative, artemisinin-based combination therapy < antimalarial: artesunate; artemether; artemether-lumefantrine = coartem, artemether/lumefantrine, riamet; dihydroartemisinin
anthelmintic, antihelminthic, anthelminthic: albendazole = zentel, albenza; mebendazole = vermox; ivermectin = stromectol, mectizan; praziquantel = biltricide; pyrantel; diethylcarbamazine = hetrazan; niclosamide; levamisole; nitazoxanide; triclabendazole = egaten; moxidectin
antiparasitic: permethrin; benzyl benzoate; miltefosine = impavido; pentamidine; sodium stibogluconate = pentostam; eflornithine; fexinidazole; malathion; crotamiton; lindane
vaccine, vaccination, immunisation, immunization: bcg vaccine = bcg; influenza vaccine; pneumococcal vaccine = pcv13, pcv20, pcv15, ppsv23; hpv vaccine; hepatitis b vaccine; mmr vaccine = mmr; tetanus vaccine = tetanus toxoid; rotavirus vaccine; measles vaccine; varicella vaccine; zoster vaccine = shingrix; rabies vaccine; meningococcal vaccine
immunoglobulin, immune globulin: ivig = intravenous immunoglobulin, intravenous immune globulin; rabies immunoglobulin; hepatitis b immunoglobulin = hbig; anti-d immunoglobulin = anti-d; tetanus immunoglobulin
monoclonal antibody: palivizumab = synagis; nirsevimab = beyfortus; bezlotoxumab; tocilizumab = actemra; baricitinib = olumiant; casirivimab; sotrovimab
antiseptic: chlorhexidine; povidone-iodine = povidone iodine, betadine; gentian violet; benzoyl peroxide; hydrogen peroxide
`;
