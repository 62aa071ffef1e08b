// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTER_29 = `
2901 butene, n-hexane, n-pentane, isopentane, isobutylene, acetylene gas, acetylene, alpha olefin, squalane, squalene, isododecane, octene, heptane, dodecane, isohexadecane, saturated hydrocarbons, ethane; .8 hexane
290121 .7 ethylene
290122 .7 propylene
290124 butadiene, isoprene
2902 ethylbenzene, cumene, cyclohexane, dicyclopentadiene, limonene, alpha methylstyrene, biphenyl, cyclopentane, divinylbenzene, pinene, anthracene; .8 xylene, naphthalene
290220 .8 benzene
290230 .9 toluene
290243 p-xylene
290250 styrene
2903 methylene chloride, dichloromethane, chloroform, carbon tetrachloride, trichloroethylene, tce, perchloroethylene, methyl chloride, methyl bromide, r-22, hcfc-22, r-125, hcfc-141b, hfc-245fa, chlorobenzene, n-propyl bromide, carbon tetrafluoride, halogenated derivatives of hydrocarbons, tetrachloroethylene, benzyl chloride, vinylidene chloride, perfluorocarbon, dichlorobenzene, octafluorocyclobutane, trifluoromethane, hexafluoroethane; .8 halon; .5 refrigerant, refrigerant gas, freon gas
290315 ethylene dichloride, edc
290321 vinyl chloride monomer, vcm
290342 r-32, r32, hfc-32, difluoromethane
290345 r-134a, r134a, hfc-134a, tetrafluoroethane
290351 hfo-1234yf, r-1234yf, r1234yf, hfo-1234ze
2904 nitrobenzene, nitrotoluene, nitromethane, p-toluenesulfonic acid, ptsa, methanesulfonic acid, mesyl chloride, tosyl chloride, nitrochlorobenzene, chloropicrin, pfos, nitropropane, dinitrotoluene, sulfonic acid, sulfonate
2905 butanol, octanol, 2-ethylhexanol, 2-eh, hexanediol, npg, mannitol, pentaerythritol, trimethylolpropane, linalool, propanediol, isobutanol, isononanol, geraniol, octyldodecanol, hexanol; .8 bdo; .6 cetyl alcohol, stearyl alcohol, glycol; .5 lauryl alcohol, alcohols; .1 chemical raw material
290511 methanol, methyl alcohol
290512 isopropyl alcohol, ipa, isopropanol, propanol
290531 ethylene glycol, meg
290532 .9 propylene glycol
290539 butylene glycol, butanediol, 1.2-hexanediol, neopentyl glycol
290544 .7 sorbitol
290545 refined glycerine; .8 glycerin, glycerol
290549 xylitol, erythritol
2906 benzyl alcohol, cyclohexanol, cholesterol, inositol, phenethyl alcohol, cyclohexanedimethanol, bisabolol, sterols; .7 phytosterol; .6 terpineol
290611 .9 menthol
2907 cresol, nonylphenol, octylphenol, naphthol, resorcinol, hydroquinone, catechol, thymol, resveratrol, bakuchiol, butylated hydroxytoluene, tbhq, o-phenylphenol, p-tert-butylphenol, xylenol, phloroglucinol; .8 bht; .6 cannabidiol, cbd isolate
290711 .9 phenol
290723 bisphenol a, bpa
2908 chlorophenol, pentachlorophenol, chloroxylenol, p-nitrophenol, picric acid, tetrabromobisphenol a, phenol derivatives
2909 mtbe, etbe, triethylene glycol, dipropylene glycol, glycol ether, butyl cellosolve, butyl glycol, ethylene glycol monobutyl ether, 2-butoxyethanol, butyl carbitol, ethoxydiglycol, pgme, propylene glycol monomethyl ether, phenoxyethanol, ethylhexylglycerin, eugenol, dcp, triclosan, sevoflurane, anisole, methyl cellosolve, ethyl cellosolve, tripropylene glycol, guaiacol, isoflurane, desflurane, chlorphenesin, butylated hydroxyanisole, hydroperoxide; .7 ether
290941 diethylene glycol, deg
290960 dicumyl peroxide, mekp; .7 organic peroxide
2910 ethylene oxide, propylene oxide, epichlorohydrin, glycidyl ether, epoxides, glycidol; .7 ech
2911 methylal, dimethoxymethane, diethoxymethane, hemiacetal; .4 acetal
2912 acetaldehyde, butyraldehyde, benzaldehyde, vanillin, glyoxal, paraformaldehyde, citral, cinnamaldehyde, acrolein, heliotropin, propionaldehyde, citronellal; .8 glutaraldehyde; .7 aldehyde
291211 formaldehyde, formalin
2913 chloral, chlorobenzaldehyde, nitrobenzaldehyde, chloroacetaldehyde
2914 mibk, cyclohexanone, isophorone, diacetone alcohol, ionone, anthraquinone, ubiquinone, dihydroxyacetone, avobenzone, benzophenone, benzophenone-3, oxybenzone, cyclopentanone, acetylacetone, acetophenone, hydroxyacetophenone, raspberry ketone, carvone, benzoquinone; .9 camphor; .7 ketone
291411 .9 acetone
291412 mek, methyl ethyl ketone, butanone
291462 ubidecarenone; .6 coq10, coenzyme q10
2915 acetic anhydride, propionic acid, butyric acid, ipm, 2-ethylhexanoic acid, monochloroacetic acid, trifluoroacetic acid, pgmea, triacetin, neodecanoic acid, trimethyl orthoformate, isononyl isononanoate, myristic acid, palmitic acid, acetyl chloride, pivalic acid, carboxylic acid; .6 lauric acid, glyceryl monostearate, caprylic acid, acetate, formate, stearate, palmitate, myristate, propionate, laurate; .5 stearic acid; .2 acid; .1 chemical raw material
291511 formic acid
291521 acetic acid
291531 ethyl acetate
291532 vinyl acetate monomer; .8 vam
291570 magnesium stearate, zinc stearate, calcium stearate, isopropyl palmitate
2916 2-eha, methacrylic acid, acrylate monomer, linoleic acid, sorbic acid, benzoic acid, benzoyl peroxide, tmpta, cinnamic acid, unsaturated monocarboxylic acid, phenylacetic acid, benzoyl chloride; .7 ibuprofen; .6 acrylate, methacrylate, oleate, benzoate, sorbate; .5 oleic acid
291611 acrylic acid
291612 butyl acrylate, 2-ethylhexyl acrylate
291614 methyl methacrylate, mma, hema
2917 dphp, dbp, doa, oxalic acid, succinic acid, sebacic acid, azelaic acid, maleic acid, fumaric acid, dimethyl terephthalate, trimellitic anhydride, itaconic acid, malonic acid, pyromellitic dianhydride, dodecanedioic acid, cyclohexanedicarboxylic acid; .7 plasticizer; .6 phthalate, adipate, succinate, malonate, fumarate
291712 adipic acid
291714 maleic anhydride
291732 dop, dioctyl phthalate
291733 dinp, didp, diisononyl phthalate
291735 phthalic anhydride
291736 terephthalic acid, pta
291739 dotp, dioctyl terephthalate, isophthalic acid, totm
2918 tartaric acid, malic acid, gluconic acid, glycolic acid, methylparaben, paraben, atbc, gallic acid, propyl gallate, ferulic acid, ursodeoxycholic acid, octinoxate, ethylhexyl methoxycinnamate, hydroxy acids, pyruvic acid, homosalate, chlorogenic acid, lactobionic acid, naproxen, ketoprofen, ethyl acetoacetate; .7 acetylsalicylic acid, antioxidant 1010, antioxidant 1076; .6 2.4-d, citrate, gluconate, lactate, salicylate, tartrate; .5 aspirin; .2 acid
291811 lactic acid, sodium lactate, calcium lactate
291814 citric acid
291821 salicylic acid
2919 phosphoric ester, tricresyl phosphate, tributyl phosphate, triphenyl phosphate, triethyl phosphate, tcpp, calcium glycerophosphate, phytic acid, phosphate esters, resorcinol bis diphenyl phosphate; .6 phosphate flame retardant; .5 dichlorvos
2920 ethylene carbonate, dimethyl carbonate, diethyl carbonate, ethyl methyl carbonate, vinylene carbonate, fluoroethylene carbonate, propylene carbonate, trimethyl phosphite, dimethyl sulfate, ethyl silicate, teos, tetraethyl orthosilicate, tetraethoxysilane; .7 antioxidant 168; .6 dmc
2921 methylamine, dimethylamine, trimethylamine, ethylamine, triethylamine, isopropylamine, ethylenediamine, eda, diethylenetriamine, deta, teta, hexamethylenediamine, cyclohexylamine, isophorone diamine, ipda, aniline, toluidine, diphenylamine, p-phenylenediamine, 6ppd, diisopropylamine, metaxylylenediamine, octylamine, naphthylamine; .8 taurine; .6 amine, fatty amine, diamine
2922 mea, diethanolamine, triethanolamine, ethanolamine, mdea, glycine, alanine, leucine, valine, isoleucine, aspartic acid, tyrosine, threonine, phenylalanine, tranexamic acid, edta, dtpa, tromethamine, pregabalin, serine, aminophenol, dimethylaminoethanol, triisopropanolamine, monoisopropanolamine, sarcosine, gabapentin, ornithine, oxygen-function amino compounds; .6 amino acid, gaba, glycinate, glutamate; .5 bcaa
292211 monoethanolamine
292241 lysine, l-lysine, lysine hcl
292242 msg, monosodium glutamate, glutamic acid
2923 quaternary ammonium salt, choline chloride, phosphatidylserine, carnitine, tmah, tetramethylammonium hydroxide, choline bitartrate, quaternary ammonium hydroxide, behentrimonium chloride, phosphatidylcholine, tetrabutylammonium bromide; .7 betaine; .6 benzalkonium chloride, cetrimonium chloride
292320 lecithin, phospholipid
2924 dimethylformamide, dmf, dimethylacetamide, dmac, aspartame, ceramide, l-theanine, citrulline, glutamine, urea derivatives, formamide, methacrylamide, hydroxyethyl urea; .9 acrylamide; .8 oleamide, erucamide; .7 acetaminophen, paracetamol, lidocaine, iohexol, ethylene bis stearamide; .6 deet, amides
2925 saccharin, guanidine, arginine, creatine, succinimide, maleimide, bismaleimide, l-arginine hcl; .7 chlorhexidine; .6 metformin
2926 acetonitrile, dicyandiamide, adiponitrile, ethyl cyanoacetate, octocrylene, ethyl cyanoacrylate, chlorothalonil; .7 nitriles; .6 ethyl cyanoacrylate monomer; .5 cypermethrin, deltamethrin
292610 acrylonitrile
2927 azodicarbonamide, adca, azobisisobutyronitrile, aibn, diazo compound, azo compound; .5 blowing agent
2928 meko, methyl ethyl ketoxime, phenylhydrazine, carbohydrazide, adipic dihydrazide, hydrazides, hydrazine derivatives, hydroxylamine derivatives; .6 oxime
2929 hdi, hexamethylene diisocyanate, ipdi, isophorone diisocyanate, cyclamate; .7 diphenylmethane diisocyanate, isocyanate; .6 mdi
292910 tdi, toluene diisocyanate
2930 cystine, n-acetylcysteine, dimethyl sulfoxide, methylsulfonylmethane, mercaptoethanol, mercaptan, ammonium thioglycolate, tmtd, dmds, xanthate, organosulfur, dithiocarbamate, carbocysteine, sulfone, thiol, dimethyl disulfide, sodium thioglycolate, cysteamine, sulforaphane; .8 thioglycolic acid; .5 nac
293040 methionine
293090 cysteine, dmso, thiourea; .8 glutathione, msm
2931 silane coupling agent, hexamethyldisilazane, hmds, hexamethyldisiloxane, cyclopentasiloxane, cyclohexasiloxane, triethylaluminium, trimethylgallium, dbtdl, triphenylphosphine, phosphonic acid, butyllithium, organometallic compound, grignard reagent, organo-inorganic compounds, chlorosilane, vinyltrimethoxysilane, aminopropyltriethoxysilane, trimethylaluminium, boronic acid, ferrocene, octamethylcyclotetrasiloxane; .9 silane; .8 hedp; .7 organotin; .6 siloxane; .5 glyphosate, glufosinate
2932 tetrahydrofuran, thf, furfural, furfuryl alcohol, coumarin, gamma-butyrolactone, gbl, kojic acid, piperonyl butoxide, glucono delta lactone, warfarin, isosorbide, dioxane, maltol, artemisinin, dioxolane, furan, piperonal, quercetin, flavonoid, genistein, dehydroacetic acid; .8 gdl; .7 glucosamine; .6 catechin, egcg; .5 simvastatin, paclitaxel; .4 gibberellic acid
293214 sucralose
2933 nmp, pyrrolidone, n-vinylpyrrolidone, pyridine, piperazine, piperidine, imidazole, benzotriazole, ethylenimine, ethyleneimine, aziridine, allantoin, histidine, proline, tryptophan, cyanuric acid, hexamine, hexamethylenetetramine, fentanyl, praziquantel, heterocyclic compounds with nitrogen, pyrazole, indole, quinoline, carbazole, pyrimidine, triazine, triazole, benzimidazole, tolyltriazole, hydantoin, sodium pca, ectoin, lactams, zinc pyrithione, chromium picolinate, hindered amine, picolinic acid; .7 trichloroisocyanuric acid, tcca, ciprofloxacin, omeprazole, amlodipine, metronidazole; .5 uv absorber, esomeprazole, losartan, telmisartan, atorvastatin, sitagliptin, donepezil, fluconazole, levocetirizine, tebuconazole, paraquat, azoxystrobin, albendazole, enrofloxacin, moxifloxacin; .4 imidacloprid, fipronil, carbendazim, hindered amine light stabilizer, heterocyclic compounds; .3 api
293361 .9 melamine
293371 caprolactam
2934 oligonucleotide, nucleotide, polydeoxyribonucleotide, disodium 5-ribonucleotide, nad+, thiazole, mercaptobenzothiazole, mbts, morpholine, thiophene, oxazole, isothiazolinone, nicotinamide mononucleotide, acesulfame potassium, acesulfame k, disodium guanylate, uridine, oligo; .7 polynucleotide, levofloxacin; .6 mrna, alpha lipoic acid, methylisothiazolinone, benzisothiazolinone, citicoline, sulfolane; .5 dna, rna, pcr primer, clopidogrel, rivaroxaban, meloxicam; .4 thiamethoxam, heterocyclic compounds
293499 pdrn, nucleic acid, adenosine, nmn, inosinate
2935 sulfonamide, sulphonamide, sulfamethoxazole, sulfadiazine, furosemide, p-toluenesulfonamide; .7 sildenafil; .5 rosuvastatin, celecoxib, hydrochlorothiazide
2936 vitamin k2, sodium ascorbate, nicotinamide, nicotinic acid, riboflavin, thiamine, pyridoxine, cholecalciferol, calcium ascorbate, ascorbyl phosphate, cyanocobalamin, mecobalamin, menaquinone, calcitriol; .6 vitamin, ascorbyl glucoside; .3 vitamin premix
293621 vitamin a, retinol, retinyl palmitate
293624 panthenol, calcium pantothenate
293626 vitamin b12
293627 vitamin c, ascorbic acid
293628 vitamin e, tocopherol, tocopheryl acetate
293629 niacinamide, niacin, biotin, folic acid, vitamin d3
2937 cortisone, hydrocortisone, prednisolone, oestrogen, progesterone, testosterone, prostaglandin, levothyroxine, epinephrine, oxytocin, glucagon, calcitonin, octreotide; .7 hormone, dexamethasone, melatonin; .5 semaglutide, liraglutide, tirzepatide, triamcinolone, budesonide, fluticasone, teriparatide, exenatide, leuprolide; .4 insulin, somatropin; .3 growth hormone; .2 peptide
2938 glycoside, rutin, stevioside, rebaudioside a, reb-a, arbutin, glycyrrhizic acid, dipotassium glycyrrhizate, hesperidin, digoxin, madecassoside, asiaticoside, diosmin, naringin, glucosylrutin, sennoside; .6 saponin, ginsenoside; .4 stevia, stevia extract
2939 alkaloid, ephedrine, pseudoephedrine, quinine, morphine, codeine, theophylline, cocaine, berberine, theobromine, scopolamine, piperine, yohimbine; .7 caffeine; .3 nicotine salt
293979 capsaicin, atropine; .6 nicotine
2940 galactose, xylose, mannose, psicose, ribose, rhamnose, maltitol, lactitol, sugar esters, arabinose, raffinose; .9 trehalose; .8 tagatose; .6 lactulose, fucosyllactose; .5 allulose; .4 sucrose ester
2941 bulk antibiotic, 6-apa, oxytetracycline, doxycycline hyclate, chloramphenicol, colistin, rifampicin, neomycin sulfate, monensin, tylosin, lincomycin, tiamulin, cefazolin, polymyxin, minocycline, natamycin, nisin, emamectin benzoate; .6 streptomycin, tetracycline, erythromycin; .5 florfenicol, azithromycin, ivermectin, abamectin, clarithromycin, cefotaxime, cefepime, imipenem, amikacin, mupirocin, tacrolimus, cyclosporine, doxorubicin; .4 antibiotic, penicillin, amoxicillin
294190 7-aca; .6 gentamicin; .5 ceftriaxone, vancomycin; .4 cephalosporin
2942 ketene, organic complex, boron trifluoride etherate; .4 organic compound
`;
