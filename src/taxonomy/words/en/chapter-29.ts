// data: English words of trade by HS 2022 heading and subheading, our own; format in ../index.ts.
export const CHAPTER_29 = `
2901 butene, butadiene, isoprene, n-hexane, n-pentane, isopentane, isobutylene, acetylene gas, acetylene, alpha olefin, squalane, squalene, isododecane; .8 hexane; .7 ethylene, propylene
2902 p-xylene, mixed xylene, ethylbenzene, cumene, cyclohexane, dicyclopentadiene, limonene, alpha methylstyrene; .9 toluene; .8 benzene, xylene, naphthalene
290250 styrene, styrene monomer
2903 methylene chloride, dichloromethane, chloroform, carbon tetrachloride, trichloroethylene, tce, perchloroethylene, methyl chloride, methyl bromide, r-22, hcfc-22, r-125, hcfc-141b, hfc-245fa, chlorobenzene, n-propyl bromide, carbon tetrafluoride; .8 halon; .5 refrigerant, refrigerant gas, freon gas
290315 ethylene dichloride, edc
290321 vinyl chloride monomer, vcm
290342 r-32, r32, hfc-32, difluoromethane
290345 r-134a, r134a, hfc-134a, tetrafluoroethane
290351 hfo-1234yf, r-1234yf, r1234yf, hfo-1234ze
2904 nitrobenzene, nitrotoluene, nitromethane, p-toluenesulfonic acid, ptsa, methanesulfonic acid, mesyl chloride, tosyl chloride, nitrochlorobenzene, chloropicrin, pfos
2905 butanol, octanol, 2-ethylhexanol, 2-eh, monoethylene glycol, hexanediol, pentylene glycol, caprylyl glycol, npg, mannitol, pentaerythritol, trimethylolpropane, linalool, propanediol; .9 propylene glycol; .8 bdo; .6 cetyl alcohol, stearyl alcohol; .5 lauryl alcohol; .1 chemical raw material
290511 methanol, methyl alcohol
290512 isopropyl alcohol, ipa, isopropanol, propanol
290531 ethylene glycol, meg
290539 butylene glycol, butanediol, 1.2-hexanediol, neopentyl glycol
290544 .7 sorbitol
290545 refined glycerine; .8 glycerin, glycerol
290549 xylitol, erythritol
2906 benzyl alcohol, cyclohexanol, cholesterol, inositol, phenethyl alcohol; .9 menthol; .7 phytosterol; .6 terpineol
2907 cresol, nonylphenol, octylphenol, naphthol, resorcinol, hydroquinone, catechol, thymol, resveratrol, bakuchiol, butylated hydroxytoluene, tbhq, o-phenylphenol, p-tert-butylphenol; .9 phenol; .8 bht; .6 cannabidiol, cbd isolate
290723 bisphenol a, bpa
2908 chlorophenol, pentachlorophenol, chloroxylenol, p-nitrophenol, picric acid, tetrabromobisphenol a
2909 diethyl ether, mtbe, etbe, dimethyl ether, triethylene glycol, dipropylene glycol, glycol ether, butyl cellosolve, butyl glycol, ethylene glycol monobutyl ether, 2-butoxyethanol, butyl carbitol, ethoxydiglycol, pgme, propylene glycol monomethyl ether, phenoxyethanol, ethylhexylglycerin, eugenol, dcp, triclosan, sevoflurane, decabromodiphenyl ether; .7 ether
290941 diethylene glycol, deg
290960 dicumyl peroxide, mekp; .7 organic peroxide
2910 ethylene oxide, propylene oxide, epichlorohydrin, glycidyl ether; .7 ech
2911 methylal, dimethoxymethane, diethoxymethane, hemiacetal; .4 acetal
2912 formaldehyde, formalin, acetaldehyde, butyraldehyde, benzaldehyde, vanillin, glyoxal, paraformaldehyde, citral, cinnamaldehyde, acrolein; .8 glutaraldehyde
2913 chloral, chloral hydrate, chlorobenzaldehyde, nitrobenzaldehyde, chloroacetaldehyde
2914 methyl isobutyl ketone, mibk, cyclohexanone, isophorone, diacetone alcohol, ionone, anthraquinone, ubiquinone, dihydroxyacetone, avobenzone, benzophenone, benzophenone-3, oxybenzone; .9 acetone, camphor
291412 mek, methyl ethyl ketone, butanone
291462 ubidecarenone; .6 coq10, coenzyme q10
2915 formic acid, butyl acetate, methyl acetate, isopropyl acetate, acetic anhydride, sodium acetate, calcium formate, propionic acid, calcium propionate, butyric acid, isopropyl myristate, ipm, 2-ethylhexanoic acid, monochloroacetic acid, trifluoroacetic acid, pgmea, triacetin; .6 lauric acid, glyceryl monostearate, caprylic acid; .5 stearic acid; .1 chemical raw material
291521 acetic acid, glacial acetic acid
291531 ethyl acetate
291532 vinyl acetate monomer; .8 vam
291570 magnesium stearate, zinc stearate, calcium stearate, isopropyl palmitate
2916 acrylic acid, ethyl acrylate, 2-eha, methacrylic acid, acrylate monomer, linoleic acid, sorbic acid, potassium sorbate, benzoic acid, sodium benzoate, benzoyl peroxide, benzyl benzoate, tmpta; .7 ibuprofen; .5 oleic acid
291612 butyl acrylate, 2-ethylhexyl acrylate
291614 methyl methacrylate, mma, hema
2917 phthalate plasticizer, dphp, dbp, dibutyl phthalate, diethyl phthalate, adipic acid, doa, dioctyl adipate, oxalic acid, succinic acid, sebacic acid, azelaic acid, maleic acid, fumaric acid, phthalic anhydride, terephthalic acid, pta, dimethyl terephthalate, trimellitic anhydride, itaconic acid; .7 plasticizer
291714 maleic anhydride
291732 dop, dioctyl phthalate
291733 dinp, didp, diisononyl phthalate
291739 dotp, dioctyl terephthalate, isophthalic acid, totm
2918 sodium citrate, calcium citrate, potassium citrate, tartaric acid, malic acid, gluconic acid, sodium gluconate, calcium gluconate, glycolic acid, salicylic acid, methyl salicylate, methylparaben, paraben, triethyl citrate, atbc, gallic acid, propyl gallate, ferulic acid, ursodeoxycholic acid, octinoxate, ethylhexyl methoxycinnamate; .7 acetylsalicylic acid, antioxidant 1010, antioxidant 1076; .6 2.4-d; .5 aspirin
291811 lactic acid, sodium lactate, calcium lactate
291814 citric acid
2919 phosphoric ester, tricresyl phosphate, tributyl phosphate, triphenyl phosphate, triethyl phosphate, tcpp, calcium glycerophosphate, phytic acid; .6 phosphate flame retardant; .5 dichlorvos
2920 ethylene carbonate, dimethyl carbonate, diethyl carbonate, ethyl methyl carbonate, vinylene carbonate, fluoroethylene carbonate, propylene carbonate, trimethyl phosphite, dimethyl sulfate, ethyl silicate, teos, tetraethyl orthosilicate; .7 antioxidant 168; .6 dmc
2921 methylamine, dimethylamine, trimethylamine, ethylamine, triethylamine, isopropylamine, ethylenediamine, eda, diethylenetriamine, deta, teta, hexamethylenediamine, cyclohexylamine, isophorone diamine, ipda, aniline, toluidine, diphenylamine, p-phenylenediamine, 6ppd; .8 taurine; .6 amine, fatty amine
2922 monoethanolamine, mea, diethanolamine, triethanolamine, ethanolamine, mdea, glycine, alanine, leucine, valine, isoleucine, aspartic acid, tyrosine, threonine, phenylalanine, tranexamic acid, edta, dtpa, tromethamine, pregabalin; .6 amino acid, gaba; .5 bcaa
292241 lysine, l-lysine, lysine hcl
292242 msg, monosodium glutamate, glutamic acid
2923 quaternary ammonium salt, choline chloride, phosphatidylserine, carnitine, tmah, tetramethylammonium hydroxide, choline bitartrate; .7 betaine; .6 benzalkonium chloride, cetrimonium chloride
292320 lecithin, soy lecithin, phospholipid
2924 dimethylformamide, dmf, dimethylacetamide, dmac, aspartame, ceramide, l-theanine, citrulline, glutamine; .9 acrylamide; .8 oleamide, erucamide; .7 acetaminophen, paracetamol, lidocaine, iohexol, ethylene bis stearamide; .6 deet
2925 saccharin, guanidine, arginine, creatine, creatine monohydrate, succinimide, maleimide; .7 chlorhexidine; .6 metformin
2926 acrylonitrile, acetonitrile, dicyandiamide, adiponitrile, ethyl cyanoacetate, octocrylene; .6 ethyl cyanoacrylate monomer; .5 cypermethrin, deltamethrin
2927 azodicarbonamide, adca, azobisisobutyronitrile, aibn, diazo compound; .5 blowing agent
2928 meko, methyl ethyl ketoxime, phenylhydrazine, carbohydrazide, adipic dihydrazide; .6 oxime
2929 tdi, toluene diisocyanate, hdi, hexamethylene diisocyanate, ipdi, isophorone diisocyanate, cyclamate; .7 diphenylmethane diisocyanate, isocyanate; .6 mdi
2930 methionine, cystine, n-acetylcysteine, dimethyl sulfoxide, methylsulfonylmethane, mercaptoethanol, mercaptan, ammonium thioglycolate, tmtd, dmds, xanthate; .8 thioglycolic acid; .5 nac
293090 cysteine, dmso, thiourea; .8 glutathione, msm
2931 silane coupling agent, hexamethyldisilazane, hmds, hexamethyldisiloxane, cyclopentasiloxane, cyclohexasiloxane, triethylaluminium, trimethylgallium, dbtdl, triphenylphosphine, phosphonic acid, butyllithium, organometallic compound, grignard reagent; .9 silane; .8 hedp; .7 organotin; .5 glyphosate, glufosinate
2932 tetrahydrofuran, thf, furfural, furfuryl alcohol, coumarin, gamma-butyrolactone, gbl, kojic acid, piperonyl butoxide, glucono delta lactone, warfarin, isosorbide, dioxane, maltol, artemisinin; .8 gdl; .7 glucosamine; .6 catechin, egcg; .4 gibberellic acid
293214 sucralose
2933 caprolactam, nmp, pyrrolidone, n-vinylpyrrolidone, pyridine, piperazine, piperidine, imidazole, benzotriazole, ethylenimine, ethyleneimine, aziridine, allantoin, histidine, proline, tryptophan, cyanuric acid, hexamine, hexamethylenetetramine, fentanyl, praziquantel; .9 melamine; .7 trichloroisocyanuric acid, tcca, ciprofloxacin, omeprazole, amlodipine, metronidazole; .5 uv absorber; .4 imidacloprid, fipronil, carbendazim, hindered amine light stabilizer; .3 api
2934 oligonucleotide, nucleotide, polydeoxyribonucleotide, disodium 5-ribonucleotide, nad+, thiazole, mercaptobenzothiazole, mbts, morpholine; .7 polynucleotide, levofloxacin; .6 mrna, alpha lipoic acid, methylisothiazolinone, benzisothiazolinone, citicoline, sulfolane; .5 dna, rna, pcr primer; .4 thiamethoxam
293499 pdrn, nucleic acid, adenosine, nmn, inosinate
2935 sulfonamide, sulphonamide, sulfamethoxazole, sulfadiazine, furosemide, p-toluenesulfonamide; .7 sildenafil
2936 vitamin b12, vitamin k2, sodium ascorbate, nicotinamide, nicotinic acid, riboflavin, thiamine, pyridoxine, cholecalciferol; .6 vitamin, ascorbyl glucoside; .3 vitamin premix
293621 vitamin a, retinol, retinyl palmitate
293624 panthenol, calcium pantothenate
293627 vitamin c, ascorbic acid
293628 vitamin e, tocopherol, tocopheryl acetate
293629 niacinamide, niacin, biotin, folic acid, vitamin d3
2937 cortisone, hydrocortisone, prednisolone, oestrogen, progesterone, testosterone, prostaglandin, levothyroxine, epinephrine, oxytocin, steroid hormone; .7 hormone, dexamethasone, melatonin; .5 semaglutide, liraglutide; .4 insulin, somatropin; .3 growth hormone; .2 peptide
2938 glycoside, rutin, stevioside, rebaudioside a, reb-a, arbutin, glycyrrhizic acid, dipotassium glycyrrhizate, hesperidin, digoxin, madecassoside, asiaticoside; .6 saponin, ginsenoside; .4 stevia
2939 alkaloid, pure nicotine, synthetic nicotine, ephedrine, pseudoephedrine, quinine, morphine, codeine, theophylline, cocaine, berberine; .7 caffeine; .3 nicotine salt
293979 capsaicin, atropine; .6 nicotine
2940 galactose, xylose, mannose, psicose, ribose, rhamnose, maltitol, lactitol; .9 trehalose; .8 tagatose; .6 lactulose, fucosyllactose; .5 allulose; .4 sucrose ester
2941 bulk antibiotic, 6-apa, oxytetracycline, doxycycline hyclate, chloramphenicol, colistin, rifampicin, neomycin sulfate, monensin; .6 streptomycin, tetracycline, erythromycin; .5 florfenicol, azithromycin, ivermectin, abamectin; .4 antibiotic, penicillin, amoxicillin
294190 7-aca; .6 gentamicin; .5 ceftriaxone, vancomycin; .4 cephalosporin
2942 ketene, organic complex, boron trifluoride etherate; .4 organic compound
`;
