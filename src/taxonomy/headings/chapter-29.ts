// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTER_29 = `
## 29 유기화학품 | organic chemicals
2901 비환식 탄화수소 | acyclic hydrocarbons
ko 에틸렌, 프로필렌*.9, 부텐, 부타디엔, 이소프렌, 노말헥산, 헥산*.8, 이소펜탄, 이소부틸렌, 아세틸렌, 아세틸렌가스, 알파올레핀, 스쿠알란, 스쿠알렌, 이소도데칸
en ethylene*.7, propylene*.7, butene, butadiene, isoprene, n-hexane, hexane*.8, n-pentane, isopentane, isobutylene, acetylene gas, acetylene, alpha olefin, squalane, squalene, isododecane
2902 환식 탄화수소 | cyclic hydrocarbons
ko 벤젠*.8, 톨루엔*.9, 자일렌*.8, 크실렌*.8, 파라자일렌, 혼합자일렌, 스티렌, 스타이렌모노머, 에틸벤젠, 큐멘, 시클로헥산, 사이클로헥산, 디시클로펜타디엔, 리모넨
en benzene*.8, toluene*.9, xylene*.8, p-xylene, mixed xylene, styrene, styrene monomer, ethylbenzene, cumene, cyclohexane, naphthalene*.8, dicyclopentadiene, limonene, alpha methylstyrene
> 290250 스티렌 | styrene
ko 스티렌, 스타이렌모노머
en styrene, styrene monomer
2903 할로겐화 탄화수소(단일 냉매) | halogenated hydrocarbons, pure refrigerants
ko 염화메틸렌, 디클로로메탄, 메틸렌클로라이드, 클로로포름, 이염화에틸렌, 염화비닐모노머, 트리클로로에틸렌, 퍼클로로에틸렌, 테트라클로로에틸렌, 냉매*.5, 냉매가스*.5, 프레온가스*.6, 프레온*.5, 노말프로필브로마이드, 에어컨가스*.6, 사불화탄소
en methylene chloride, dichloromethane, chloroform, carbon tetrachloride, ethylene dichloride, vinyl chloride monomer, vcm, trichloroethylene, tce, perchloroethylene, methyl chloride, methyl bromide, refrigerant*.5, refrigerant gas*.5, r-134a, r134a, hfc-134a, r-32, hfc-32, r-22, hcfc-22, r-125, hfo-1234yf, r-1234yf, hcfc-141b, hfc-245fa, chlorobenzene, halon*.8, n-propyl bromide, carbon tetrafluoride, freon gas*.5
> 290315 이염화에틸렌 | ethylene dichloride
ko 이염화에틸렌
en ethylene dichloride, edc
> 290321 염화비닐모노머 | vinyl chloride monomer
ko 염화비닐모노머
en vinyl chloride monomer, vcm
> 290342 디플루오로메탄 R-32 | difluoromethane R-32
en r-32, r32, hfc-32, difluoromethane
> 290345 테트라플루오로에탄 R-134a | tetrafluoroethane R-134a
ko 테트라플루오로에탄
en r-134a, r134a, hfc-134a, tetrafluoroethane
> 290351 HFO-1234yf 등 | hydrofluoroolefins
en hfo-1234yf, r-1234yf, r1234yf, hfo-1234ze
2904 술폰화·니트로화 탄화수소 | sulphonated and nitrated hydrocarbons
ko 니트로벤젠, 니트로톨루엔, 니트로메탄, 파라톨루엔술폰산, 톨루엔설폰산, 메탄술폰산, 클로로피크린
en nitrobenzene, nitrotoluene, nitromethane, p-toluenesulfonic acid, ptsa, methanesulfonic acid, mesyl chloride, tosyl chloride, nitrochlorobenzene, chloropicrin, pfos
2905 비환식 알코올 | acyclic alcohols, glycols and glycerol
ko 메탄올, 메틸알코올, 이소프로필알코올, 이소프로판올, 프로판올, 부탄올, 노말부탄올, 옥탄올, 2-에틸헥산올, 에틸렌글리콜, 프로필렌글리콜, 부틸렌글라이콜, 부탄디올, 헥산디올, 1.2-헥산디올, 펜틸렌글라이콜, 네오펜틸글리콜, 글리세린*.8, 소르비톨*.7, 솔비톨*.7, 만니톨, 자일리톨, 에리스리톨, 트리메틸올프로판, 세틸알코올*.6, 스테아릴알코올*.6, 라우릴알코올*.5, 공업용알코올*.3, 화학원료*.1, 화학원자재*.1, 화학소재*.1
en methanol, isopropyl alcohol, ipa, isopropanol, propanol, butanol, n-butanol, octanol, 2-ethylhexanol, 2-eh, ethylene glycol, meg, monoethylene glycol, propylene glycol*.9, butylene glycol, 1.4-butanediol, bdo*.8, hexanediol, 1.2-hexanediol, pentylene glycol, caprylyl glycol, neopentyl glycol, npg, glycerin*.8, glycerol*.8, sorbitol*.7, mannitol, xylitol, erythritol, pentaerythritol, trimethylolpropane, cetyl alcohol*.6, stearyl alcohol*.6, lauryl alcohol*.5, linalool, propanediol, chemical raw material*.1
> 290511 메탄올 | methanol
ko 메탄올, 메틸알코올
en methanol, methyl alcohol
> 290512 프로판올·IPA | propanol and isopropyl alcohol
ko 이소프로필알코올, 프로판올, 이소프로판올
en isopropyl alcohol, ipa, isopropanol, propanol
> 290531 에틸렌글리콜 | ethylene glycol
ko 에틸렌글리콜, 모노에틸렌글리콜
en ethylene glycol, meg
> 290539 그 밖의 디올 | other diols
ko 부틸렌글라이콜, 부탄디올, 헥산디올, 네오펜틸글리콜
en butylene glycol, butanediol, 1.2-hexanediol, neopentyl glycol
> 290544 소르비톨 | D-glucitol sorbitol
ko 소르비톨, 솔비톨
en sorbitol
> 290545 글리세롤 | glycerol
ko 글리세린, 정제글리세린
en glycerin, refined glycerine, glycerol
> 290549 그 밖의 다가알코올 | other polyhydric alcohols
ko 자일리톨, 에리스리톨
en xylitol, erythritol
2906 환식 알코올 | cyclic alcohols
ko 멘톨*.9, 박하뇌, 벤질알코올, 시클로헥산올, 콜레스테롤, 이노시톨, 피토스테롤*.7, 식물스테롤*.7, 보르네올
en menthol*.9, l-menthol, benzyl alcohol, cyclohexanol, cholesterol, inositol, myo-inositol, phytosterol*.7, terpineol*.6, phenethyl alcohol
2907 페놀·페놀알코올 | phenols and phenol-alcohols
ko 페놀*.9, 크레졸, 노닐페놀, 나프톨, 레조르시놀, 하이드로퀴논, 비스페놀A, 카테콜, 티몰, 레스베라트롤, 바쿠치올, 디부틸히드록시톨루엔*.8, 칸나비디올*.6
en phenol*.9, cresol, nonylphenol, octylphenol, naphthol, beta naphthol, resorcinol, hydroquinone, bisphenol a, bpa, catechol, thymol, resveratrol, bakuchiol, bht*.8, butylated hydroxytoluene, tbhq, o-phenylphenol, p-tert-butylphenol, cannabidiol*.6, cbd isolate*.6
> 290723 비스페놀A | bisphenol A
ko 비스페놀에이, 비스페놀A
en bisphenol a, bpa
2908 할로겐화·니트로화 페놀 | halogenated or nitrated phenols
ko 클로로페놀, 펜타클로로페놀, 클로로자일레놀, 니트로페놀, 피크르산
en chlorophenol, pentachlorophenol, chloroxylenol, p-nitrophenol, picric acid, tetrabromobisphenol a
2909 에테르·글리콜에테르·과산화물 | ethers, glycol ethers, organic peroxides
ko 에테르*.8, 디에틸에테르, 디메틸에테르, 디에틸렌글리콜, 디프로필렌글리콜, 글리콜에테르, 부틸셀로솔브, 부틸카비톨, 에톡시디글라이콜, 프로필렌글리콜모노메틸에테르, 페녹시에탄올, 에틸헥실글리세린, 유제놀, 디큐밀퍼옥사이드, 메틸에틸케톤퍼옥사이드, 유기과산화물*.7, 트리클로산, 세보플루란
en ether*.7, diethyl ether, mtbe, etbe, dimethyl ether, diethylene glycol, deg, triethylene glycol, dipropylene glycol, glycol ether, butyl cellosolve, butyl glycol, ethylene glycol monobutyl ether, 2-butoxyethanol, butyl carbitol, ethoxydiglycol, pgme, propylene glycol monomethyl ether, phenoxyethanol, ethylhexylglycerin, eugenol, dicumyl peroxide, dcp, mekp, organic peroxide*.7, triclosan, sevoflurane, decabromodiphenyl ether
> 290941 디에틸렌글리콜 | diethylene glycol
ko 디에틸렌글리콜
en diethylene glycol, deg
> 290960 알코올·에테르 과산화물 | alcohol and ether peroxides
ko 디큐밀퍼옥사이드, 유기과산화물, 메틸에틸케톤퍼옥사이드
en dicumyl peroxide, organic peroxide, mekp
2910 에폭시드 | epoxides with a three-membered ring
ko 산화에틸렌, 에틸렌옥사이드, 산화프로필렌, 프로필렌옥사이드, 에피클로로히드린, 글리시딜에테르
en ethylene oxide, propylene oxide, epichlorohydrin, ech*.7, glycidyl ether, butyl glycidyl ether
2911 아세탈·헤미아세탈 | acetals and hemiacetals
ko 아세탈*.4, 메틸알, 디메톡시메탄, 디에톡시메탄, 헤미아세탈
en acetal*.4, methylal, dimethoxymethane, diethoxymethane, hemiacetal
2912 알데히드 | aldehydes and paraformaldehyde
ko 포름알데히드, 포르말린, 아세트알데히드, 부틸알데히드, 벤즈알데히드, 바닐린, 에틸바닐린, 글리옥살, 글루타르알데히드, 파라포름알데히드, 시트랄, 계피알데히드, 아크롤레인
en formaldehyde, formalin, acetaldehyde, butyraldehyde, benzaldehyde, vanillin, ethyl vanillin, glyoxal, glutaraldehyde*.8, paraformaldehyde, citral, cinnamaldehyde, acrolein
2913 할로겐화 알데히드 | halogenated aldehydes
ko 클로랄, 클로로벤즈알데히드, 니트로벤즈알데히드, 클로로아세트알데히드
en chloral, chloral hydrate, chlorobenzaldehyde, nitrobenzaldehyde, chloroacetaldehyde
2914 케톤·퀴논 | ketones and quinones
ko 아세톤*.9, 메틸에틸케톤, 메틸이소부틸케톤, 시클로헥사논, 이소포론, 디아세톤알코올, 장뇌, 캠퍼, 안트라퀴논, 코엔자임큐텐*.6, 유비퀴논, 디하이드록시아세톤, 아보벤존, 벤조페논
en acetone*.9, methyl ethyl ketone, mek, methyl isobutyl ketone, mibk, cyclohexanone, isophorone, diacetone alcohol, camphor*.9, ionone, anthraquinone, coenzyme q10*.6, coq10*.6, ubiquinone, ubidecarenone, dihydroxyacetone, avobenzone, benzophenone, benzophenone-3, oxybenzone
> 291412 메틸에틸케톤 | methyl ethyl ketone
ko 메틸에틸케톤
en mek, methyl ethyl ketone, butanone
> 291462 코엔자임Q10 | coenzyme Q10
ko 코엔자임큐텐, 유비퀴논
en coq10, coenzyme q10, ubidecarenone
2915 포화 모노카르복시산·에스테르 | saturated monocarboxylic acids and esters
ko 초산, 아세트산, 빙초산*.9, 개미산, 포름산, 초산에틸, 에틸아세테이트, 초산부틸, 부틸아세테이트, 초산비닐, 비닐아세테이트모노머, 초산나트륨, 프로피온산, 스테아린산*.5, 스테아린산마그네슘, 스테아린산아연, 스테아린산칼슘, 라우르산*.6, 이소프로필미리스테이트, 카프릴산*.6, 모노클로로초산, 화학원료*.1, 화학원자재*.1, 화학소재*.1, 스테아르산아연
en acetic acid, glacial acetic acid, formic acid, ethyl acetate, butyl acetate, n-butyl acetate, vinyl acetate monomer, vam*.8, methyl acetate, isopropyl acetate, acetic anhydride, sodium acetate, calcium formate, propionic acid, calcium propionate, butyric acid, stearic acid*.5, magnesium stearate, zinc stearate, calcium stearate, lauric acid*.6, isopropyl myristate, ipm, isopropyl palmitate, glyceryl monostearate*.6, caprylic acid*.6, 2-ethylhexanoic acid, monochloroacetic acid, trifluoroacetic acid, pgmea, triacetin, chemical raw material*.1
> 291521 초산 | acetic acid
ko 초산, 빙초산, 아세트산
en acetic acid, glacial acetic acid
> 291531 초산에틸 | ethyl acetate
ko 초산에틸, 에틸아세테이트
en ethyl acetate
> 291532 초산비닐모노머 | vinyl acetate monomer
ko 초산비닐모노머, 초산비닐
en vinyl acetate monomer, vam
> 291570 팔미트산·스테아르산의 염과 에스테르 | palmitic and stearic acid, salts and esters
ko 스테아린산마그네슘, 스테아린산아연, 스테아린산칼슘, 이소프로필팔미테이트
en magnesium stearate, zinc stearate, calcium stearate, isopropyl palmitate
2916 불포화·환식 모노카르복시산 | unsaturated or cyclic monocarboxylic acids
ko 아크릴산, 부틸아크릴레이트, 에틸헥실아크릴레이트, 메타크릴산, 메타크릴산메틸, 아크릴레이트모노머, 올레인산*.5, 리놀레산, 소르빈산, 소르빈산칼륨, 안식향산, 안식향산나트륨, 벤조일퍼옥사이드
en acrylic acid, butyl acrylate, ethyl acrylate, 2-ethylhexyl acrylate, 2-eha, methacrylic acid, methyl methacrylate, mma, hema, acrylate monomer, oleic acid*.5, linoleic acid, sorbic acid, potassium sorbate, benzoic acid, sodium benzoate, benzoyl peroxide, benzyl benzoate, ibuprofen*.7, tmpta
> 291612 아크릴산 에스테르 | esters of acrylic acid
ko 부틸아크릴레이트, 에틸헥실아크릴레이트
en butyl acrylate, 2-ethylhexyl acrylate
> 291614 메타크릴산 에스테르 | esters of methacrylic acid
ko 메타크릴산메틸, 메틸메타크릴레이트
en methyl methacrylate, mma, hema
2917 폴리카르복시산·프탈레이트 가소제 | polycarboxylic acids, phthalate plasticizers
ko 가소제*.7, 디옥틸프탈레이트, 디옥틸테레프탈레이트, 디이소노닐프탈레이트, 디이소데실프탈레이트, 아디프산, 디옥틸아디페이트, 옥살산, 호박산, 무수말레산, 푸마르산, 무수프탈산, 테레프탈산, 고순도테레프탈산, 이소프탈산
en plasticizer*.7, phthalate plasticizer, dop, dioctyl phthalate, dotp, dioctyl terephthalate, dinp, diisononyl phthalate, didp, dphp, dbp, dibutyl phthalate, diethyl phthalate, adipic acid, doa, dioctyl adipate, oxalic acid, succinic acid, sebacic acid, azelaic acid, maleic acid, maleic anhydride, fumaric acid, phthalic anhydride, terephthalic acid, pta, isophthalic acid, dimethyl terephthalate, trimellitic anhydride, totm, itaconic acid
> 291714 무수말레산 | maleic anhydride
ko 무수말레산
en maleic anhydride
> 291732 디옥틸프탈레이트 | dioctyl phthalate
ko 디옥틸프탈레이트
en dop, dioctyl phthalate
> 291733 디노닐·디데실프탈레이트 | dinonyl or didecyl phthalates
ko 디이소노닐프탈레이트, 디이소데실프탈레이트
en dinp, didp, diisononyl phthalate
> 291739 그 밖의 방향족 폴리카르복시산 | other aromatic polycarboxylic acids, DOTP
ko 디옥틸테레프탈레이트, 이소프탈산
en dotp, dioctyl terephthalate, isophthalic acid, totm
2918 산소관능 카르복시산 | hydroxy and keto carboxylic acids
ko 구연산, 구연산나트륨, 젖산, 주석산, 사과산, 글루콘산, 글리콜산, 살리실산, 살리실산메틸, 아스피린*.5, 아세틸살리실산*.7, 메틸파라벤, 구연산트리에틸, 산화방지제1010*.7
en citric acid, sodium citrate, calcium citrate, potassium citrate, lactic acid, sodium lactate, tartaric acid, malic acid, gluconic acid, sodium gluconate, calcium gluconate, glycolic acid, salicylic acid, methyl salicylate, aspirin*.5, acetylsalicylic acid*.7, methylparaben, paraben, triethyl citrate, atbc, gallic acid, propyl gallate, ferulic acid, antioxidant 1010*.7, antioxidant 1076*.7, ursodeoxycholic acid, octinoxate, ethylhexyl methoxycinnamate, 2.4-d*.6
> 291811 젖산·염·에스테르 | lactic acid, salts and esters
ko 젖산, 젖산칼슘
en lactic acid, sodium lactate, calcium lactate
> 291814 구연산 | citric acid
ko 구연산
en citric acid
2919 인산에스테르 | phosphoric esters
ko 인산에스테르, 트리크레실포스페이트, 트리부틸포스페이트, 트리페닐포스페이트, 인계난연제*.6, 피틴산
en phosphoric ester, tricresyl phosphate, tributyl phosphate, triphenyl phosphate, triethyl phosphate, tcpp, phosphate flame retardant*.6, calcium glycerophosphate, phytic acid, dichlorvos*.5
2920 그 밖의 무기산 에스테르·탄산에스테르 | carbonates, phosphites, other inorganic esters
ko 에틸렌카보네이트, 디메틸카보네이트, 비닐렌카보네이트, 플루오로에틸렌카보네이트, 아인산에스테르, 황산디메틸, 규산에틸, 프로필렌카보네이트
en ethylene carbonate, dimethyl carbonate, dmc*.6, diethyl carbonate, ethyl methyl carbonate, vinylene carbonate, fluoroethylene carbonate, propylene carbonate, trimethyl phosphite, antioxidant 168*.7, dimethyl sulfate, ethyl silicate, teos, tetraethyl orthosilicate
2921 아민 | amine-function compounds
ko 아민*.6, 메틸아민, 트리메틸아민, 에틸아민, 트리에틸아민, 에틸렌디아민, 헥사메틸렌디아민, 시클로헥실아민, 아닐린, 디페닐아민, 페닐렌디아민, 파라페닐렌디아민, 타우린*.8, 지방아민*.6
en amine*.6, methylamine, dimethylamine, trimethylamine, ethylamine, triethylamine, isopropylamine, ethylenediamine, eda, diethylenetriamine, deta, teta, hexamethylenediamine, cyclohexylamine, isophorone diamine, ipda, aniline, toluidine, diphenylamine, p-phenylenediamine, taurine*.8, fatty amine*.6, 6ppd
2922 아미노알코올·아미노산 | amino-alcohols and amino acids
ko 모노에탄올아민, 디에탄올아민, 트리에탄올아민, 아미노산*.6, 라이신, 글루탐산, 엘글루탐산나트륨, 글리신, 알라닌, 류신, 발린, 아스파르트산, 티로신, 트레오닌, 페닐알라닌, 가바*.6, 트라넥삼산
en monoethanolamine, mea, diethanolamine, triethanolamine, ethanolamine, mdea, amino acid*.6, lysine, l-lysine, glutamic acid, msg, monosodium glutamate, glycine, alanine, beta alanine, leucine, valine, isoleucine, bcaa*.5, aspartic acid, tyrosine, threonine, l-threonine, phenylalanine, gaba*.6, tranexamic acid, edta, disodium edta, dtpa, tromethamine, pregabalin
> 292241 라이신 | lysine and salts
ko 라이신, 리신
en lysine, l-lysine, lysine hcl
> 292242 글루탐산·MSG | glutamic acid and monosodium glutamate
ko 글루탐산나트륨, 엠에스지, 글루탐산
en msg, monosodium glutamate, glutamic acid
2923 제4암모늄염·레시틴 | quaternary ammonium salts, lecithin
ko 제4암모늄염, 염화콜린, 레시틴, 대두레시틴, 인지질, 베타인*.8, 카르니틴, 엘카르니틴, 염화벤잘코늄*.6, 세트리모늄클로라이드
en quaternary ammonium salt, choline chloride, lecithin, soy lecithin, phospholipid, phosphatidylserine, betaine*.7, carnitine, l-carnitine, benzalkonium chloride*.6, cetrimonium chloride*.6, tmah, tetramethylammonium hydroxide, choline bitartrate
> 292320 레시틴 | lecithins
ko 레시틴, 대두레시틴, 인지질
en lecithin, soy lecithin, phospholipid
2924 아미드 화합물 | carboxyamide-function compounds
ko 디메틸포름아미드, 디메틸아세트아미드, 아크릴아마이드*.9, 아세트아미노펜*.7, 파라세타몰*.7, 아스파탐, 리도카인*.7, 세라마이드, 테아닌, 시트룰린, 올레아마이드*.8, 글루타민
en dimethylformamide, dmf, dimethylacetamide, dmac, acrylamide*.9, acetaminophen*.7, paracetamol*.7, aspartame, lidocaine*.7, ceramide, l-theanine, citrulline, iohexol*.7, oleamide*.8, erucamide*.8, ethylene bis stearamide*.7, glutamine, deet*.6
2925 이미드·이민(사카린·구아니딘) | imides and imines incl. saccharin
ko 사카린, 사카린나트륨, 구아니딘, 메트포르민*.6, 아르기닌, 크레아틴, 클로르헥시딘*.7
en saccharin, sodium saccharin, guanidine, metformin*.6, arginine, l-arginine, creatine, creatine monohydrate, succinimide, chlorhexidine*.7, maleimide
2926 니트릴 | nitrile-function compounds
ko 아크릴로니트릴, 아세토니트릴, 디시안디아미드, 옥토크릴렌
en acrylonitrile, acetonitrile, dicyandiamide, adiponitrile, ethyl cyanoacetate, ethyl cyanoacrylate monomer*.6, octocrylene, cypermethrin*.5, deltamethrin*.5
2927 아조·디아조 화합물 | diazo, azo or azoxy compounds
ko 아조디카본아미드, 발포제*.5, 아조비스이소부티로니트릴, 디아조화합물
en azodicarbonamide, adca, azobisisobutyronitrile, aibn, blowing agent*.5, diazo compound
2928 히드라진·히드록실아민 유도체 | organic derivatives of hydrazine
ko 메틸에틸케톡심, 페닐히드라진, 카르보히드라지드, 아디프산디히드라지드, 옥심*.6
en meko, methyl ethyl ketoxime, phenylhydrazine, carbohydrazide, adipic dihydrazide, oxime*.6
2929 이소시아네이트 등 질소화합물 | isocyanates and other nitrogen compounds
ko 톨루엔디이소시아네이트, 메틸렌디페닐디이소시아네이트*.7, 이소포론디이소시아네이트, 이소시아네이트*.7, 사이클라메이트, 티디아이, 엠디아이*.7
en tdi, toluene diisocyanate, mdi*.6, diphenylmethane diisocyanate*.7, hdi, hexamethylene diisocyanate, ipdi, isophorone diisocyanate, isocyanate*.7, sodium cyclamate, cyclamate
2930 유기황 화합물 | organo-sulphur compounds
ko 메티오닌, 디엘메티오닌, 글루타치온*.8, 글루타티온*.8, 시스테인, 아세틸시스테인, 디메틸설폭사이드, 식이유황, 메르캅탄, 티오글리콜산*.8, 티오요소, 잔탄산염
en methionine, dl-methionine, glutathione*.8, cysteine, l-cysteine, cystine, n-acetylcysteine, nac*.5, dmso, dimethyl sulfoxide, msm*.8, methylsulfonylmethane, mercaptoethanol, mercaptan, thioglycolic acid*.8, ammonium thioglycolate, thiourea, tmtd, dmds, xanthate
> 293090 그 밖의 유기황 화합물 | other organo-sulphur compounds
ko 글루타치온, 시스테인, 디메틸설폭사이드, 식이유황
en glutathione, cysteine, dmso, msm, thiourea
2931 그 밖의 유기무기 화합물(실란·유기인) | organo-silicon, organo-phosphorus, organo-tin
ko 실란커플링제, 실란, 글리포세이트*.5, 글루포시네이트*.5, 트리에틸알루미늄, 유기주석화합물*.7, 헥사메틸디실록산, 사이클로펜타실록산, 유기금속화합물
en silane*.9, silane coupling agent, hexamethyldisilazane, hmds, hexamethyldisiloxane, cyclopentasiloxane, cyclohexasiloxane, glyphosate*.5, glufosinate*.5, triethylaluminium, trimethylgallium, dbtdl, organotin*.7, triphenylphosphine, hedp*.8, phosphonic acid, butyllithium, organometallic compound, grignard reagent
2932 산소 헤테로고리 화합물 | heterocyclic compounds with oxygen only
ko 테트라하이드로푸란, 푸르푸랄, 푸르푸릴알코올, 수크랄로스, 쿠마린, 감마부티로락톤, 코지산, 글루코노델타락톤, 와파린, 말톨, 카테킨*.6, 글루코사민*.7
en tetrahydrofuran, thf, furfural, furfuryl alcohol, sucralose, coumarin, gamma-butyrolactone, gbl, kojic acid, piperonyl butoxide, glucono delta lactone, gdl*.8, warfarin, isosorbide, dioxane, maltol, ethyl maltol, artemisinin, catechin*.6, egcg*.6, gibberellic acid*.4, glucosamine*.7
> 293214 수크랄로스 | sucralose
ko 수크랄로스
en sucralose
2933 질소 헤테로고리 화합물 | heterocyclic compounds with nitrogen only
ko 멜라민, 카프로락탐, 노말메틸피롤리돈, 엔엠피, 피롤리돈, 피리딘, 피페라진, 이미다졸, 벤조트리아졸, 에틸렌이민, 아지리딘, 알란토인, 프롤린, 트립토판, 카르노신, 이소시아누르산*.8, 시아누르산, 삼염화이소시아누르산*.7, 헥사민, 헥사메틸렌테트라민, 이미다클로프리드*.4, 피프로닐*.4, 오메프라졸, 자외선흡수제*.5, 프라지콴텔
en melamine*.9, caprolactam, nmp, n-methyl-2-pyrrolidone, pyrrolidone, n-vinylpyrrolidone, pyridine, piperazine, piperidine, imidazole, benzotriazole, ethylenimine, ethyleneimine, aziridine, allantoin, histidine, proline, tryptophan, l-tryptophan, cyanuric acid, trichloroisocyanuric acid*.7, tcca*.7, hexamine, hexamethylenetetramine, imidacloprid*.4, fipronil*.4, carbendazim*.4, ciprofloxacin*.7, omeprazole*.7, amlodipine*.7, metronidazole*.7, api*.3, uv absorber*.5, fentanyl, praziquantel, hindered amine light stabilizer*.4
2934 핵산·그 밖의 헤테로고리 화합물 | nucleic acids, other heterocyclic compounds
ko 핵산, 뉴클레오타이드, 피디알엔, 폴리뉴클레오타이드*.7, 아데노신, 이노신산나트륨, 핵산조미료*.2, 엔엠엔, 티아졸, 메르캅토벤조티아졸, 고무가황촉진제*.4, 티아메톡삼*.4, 레보플록사신, 알파리포산*.6, 시티콜린*.6
en nucleic acid, dna*.5, rna*.5, mrna*.6, oligonucleotide, nucleotide, pcr primer*.5, pdrn, polydeoxyribonucleotide, polynucleotide*.7, adenosine, disodium inosinate, disodium 5-ribonucleotide, nmn, nad+, thiazole, mercaptobenzothiazole, mbt*.7, mbts, morpholine, thiamethoxam*.4, levofloxacin*.7, alpha lipoic acid*.6, methylisothiazolinone*.6, benzisothiazolinone*.6, citicoline*.6, sulfolane*.6
> 293499 핵산·그 밖의 헤테로고리 | nucleic acids and other heterocycles
ko 피디알엔, 핵산, 아데노신, 엔엠엔
en pdrn, nucleic acid, adenosine, nmn, inosinate
2935 술폰아미드 | sulphonamides
ko 술폰아미드, 설폰아미드, 설파메톡사졸, 설파디아진, 실데나필*.7, 푸로세미드
en sulfonamide, sulphonamide, sulfamethoxazole, sulfadiazine, sildenafil*.7, furosemide, p-toluenesulfonamide
2936 비타민·프로비타민 | vitamins and provitamins
ko 비타민*.6, 비타민원료, 비타민A, 비타민C, 비타민D3, 비타민E, 비타민B12, 비타민K2, 아스코르빈산, 나이아신아마이드, 니아신아마이드, 니코틴산아미드, 나이아신, 토코페롤, 토코페릴아세테이트, 레티놀, 비오틴*.9, 엽산*.8, 판토텐산칼슘, 판테놀, 리보플라빈, 콜레칼시페롤, 비타민프리믹스*.3
en vitamin*.6, vitamin a, vitamin c*.9, vitamin d3, vitamin e, vitamin b12, vitamin k2, ascorbic acid, sodium ascorbate, niacinamide, nicotinamide, niacin, nicotinic acid, tocopherol, tocopheryl acetate, retinol, retinyl palmitate, biotin, folic acid, calcium pantothenate, panthenol, riboflavin, thiamine, pyridoxine, cholecalciferol, ascorbyl glucoside*.6, vitamin premix*.3
> 293621 비타민A | vitamin A
ko 비타민A, 레티놀, 레티닐팔미테이트
en vitamin a, retinol, retinyl palmitate
> 293624 판토텐산·판테놀 | pantothenic acid and panthenol
ko 판테놀, 판토텐산칼슘
en panthenol, calcium pantothenate
> 293627 비타민C | vitamin C
ko 비타민C, 아스코르빈산
en vitamin c, ascorbic acid
> 293628 비타민E | vitamin E
ko 비타민E, 토코페롤, 토코페릴아세테이트
en vitamin e, tocopherol, tocopheryl acetate
> 293629 그 밖의 비타민 | other vitamins
ko 나이아신아마이드, 비오틴, 엽산, 비타민D3
en niacinamide, niacin, biotin, folic acid, vitamin d3
2937 호르몬 | hormones and prostaglandins
ko 호르몬*.7, 인슐린*.4, 성장호르몬*.3, 코르티손, 덱사메타손*.7, 에스트로겐, 프로게스테론, 테스토스테론, 프로스타글란딘, 멜라토닌*.7, 에피네프린, 옥시토신, 스테로이드*.6, 펩타이드*.2
en hormone*.7, insulin*.4, somatropin*.4, growth hormone*.3, cortisone, hydrocortisone, prednisolone, dexamethasone*.7, oestrogen, progesterone, testosterone, prostaglandin, levothyroxine, melatonin*.7, semaglutide*.5, liraglutide*.5, epinephrine, oxytocin, steroid hormone, peptide*.2
2938 글리코시드 | glycosides
ko 글리코시드, 배당체*.7, 루틴*.8, 스테비아*.5, 스테비오사이드, 스테비올배당체, 알부틴, 글리시리진산, 디칼륨글리시리제이트, 헤스페리딘, 디곡신, 사포닌*.6, 진세노사이드*.6, 아시아티코사이드, 효소처리스테비아*.7
en glycoside, rutin, stevia*.4, stevioside, steviol glycoside, rebaudioside a, reb-a, arbutin, glycyrrhizic acid, dipotassium glycyrrhizate, hesperidin, digoxin, saponin*.6, ginsenoside*.6, madecassoside, asiaticoside
2939 알칼로이드 | alkaloids
ko 알칼로이드, 카페인*.7, 무수카페인, 니코틴*.6, 합성니코틴, 에페드린, 퀴닌, 모르핀, 코데인, 아트로핀, 테오필린, 코카인, 캡사이신
en alkaloid, caffeine*.7, nicotine*.6, pure nicotine, synthetic nicotine, nicotine salt*.3, ephedrine, pseudoephedrine, quinine, morphine, codeine, atropine, theophylline, cocaine, capsaicin, berberine
> 293979 니코틴 등 식물성 알칼로이드 | other vegetal alkaloids incl. nicotine
ko 니코틴, 순수니코틴
en nicotine, capsaicin, atropine
2940 순수 당류 | chemically pure sugars
ko 갈락토스, 자일로스, 만노스, 트레할로스*.9, 알룰로스*.5, 타가토스*.8, 말티톨, 락티톨, 락툴로스*.6, 당에스테르*.6
en galactose, xylose, mannose, trehalose*.9, allulose*.5, psicose, tagatose*.8, ribose, rhamnose, maltitol, lactitol, lactulose*.6, sucrose ester*.4, fucosyllactose*.6
2941 항생물질 원료 | antibiotics in bulk
ko 항생물질, 항생제원료, 항생제*.3, 페니실린원료, 페니실린*.4, 아목시실린원료, 아목시실린*.4, 스트렙토마이신*.6, 테트라사이클린*.6, 에리스로마이신*.6, 세팔로스포린원료, 겐타마이신*.6, 반코마이신*.5, 이버멕틴*.5
en antibiotic*.4, bulk antibiotic, penicillin*.4, amoxicillin*.4, 6-apa, 7-aca, streptomycin*.6, tetracycline*.6, oxytetracycline, doxycycline hyclate, chloramphenicol, florfenicol*.5, erythromycin*.6, cephalosporin*.4, ceftriaxone*.5, gentamicin*.6, vancomycin*.5, colistin, azithromycin*.5, rifampicin, neomycin sulfate, ivermectin*.5, abamectin*.5, monensin
> 294190 그 밖의 항생물질 | other antibiotics
ko 세팔로스포린원료, 겐타마이신, 반코마이신
en cephalosporin, ceftriaxone, gentamicin, 7-aca, vancomycin
2942 그 밖의 유기화합물 | other organic compounds
ko 유기착화합물, 유기화합물*.4, 삼불화붕소에테르착물
en ketene, organic compound*.4, organic complex, boron trifluoride etherate
`;
