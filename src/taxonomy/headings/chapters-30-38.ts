// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTERS_30_38 = `
## 30 의약품 | pharmaceuticals
3001 장기요법용 추출물·헤파린 | organ extracts, heparin, human tissue
ko 헤파린, 헤파린나트륨, 태반추출물*.7, 장기추출물, 동종골, 이종골*.7, 골이식재*.3, 동종진피, 무세포진피, 인체조직이식재, 피부이식재, 양막*.6, 간추출물, 흉선추출물, 소담즙추출물*.6, 돼지장점막, 진피이식재
en heparin, heparin sodium, placenta extract*.7, organ extract, gland extract, thymus extract, liver extract*.6, human tissue graft, allograft bone, acellular dermal matrix, demineralized bone matrix*.6, amniotic membrane*.6, skin graft, bile extract*.6, bone graft*.3
3002 혈액제제·백신·독소·항체·세포치료제 | blood products, vaccines, toxins, antibodies
ko 백신*.9, 독감백신, 인플루엔자백신, 코로나백신, 코로나19백신, 자궁경부암백신, 간염백신, 폐렴구균백신, 콜레라백신, 동물백신, 구제역백신, 보툴리눔톡신, 보툴리눔, 보툴리늄독소, 톡신*.7, 항체*.7, 단클론항체, 항체의약품, 바이오시밀러*.9, 면역글로불린, 알부민*.5, 인혈청알부민, 혈액제제, 혈장, 혈청*.8, 소태아혈청, 항혈청, 혈액응고인자, 피브리노겐, 인터페론, 인터루킨, 사이토카인, 성장인자*.6, 상피세포성장인자*.5, 에리스로포이에틴*.6, 세포치료제, 줄기세포, 줄기세포치료제, 카티세포치료제, 유전자치료제*.6, 미생물배양체, 유산균배양체*.7, 프로바이오틱스균주*.6, 세포주, 혈액*.5, 제대혈, 면역항암제*.8, 항독소, 톡소이드, 엑소좀*.3, 바이오의약품*.6, 바이오*.3, 보톡스, 스템셀*.4, 싸이토카인*.4, prp키트*.2, 자가혈소판*.2, 혈소판풍부혈장*.2
en vaccine*.9, influenza vaccine, covid-19 vaccine, hpv vaccine, hepatitis vaccine, pneumococcal vaccine, veterinary vaccine, fmd vaccine, botulinum toxin, toxin, antibody*.8, monoclonal antibody, biosimilar*.9, immunoglobulin, human albumin, plasma*.5, serum*.3, fetal bovine serum, antisera, clotting factor, factor viii, fibrinogen, interferon, interleukin, cytokine, growth factor*.6, erythropoietin*.6, filgrastim*.7, trastuzumab, rituximab, infliximab, adalimumab, bevacizumab, cell therapy, car-t, stem cell, gene therapy*.6, microbial culture, probiotic strain*.6, cell line, cord blood, whole blood, antitoxin, toxoid, antivenom, immunotherapy*.7, biomedicine*.6, bio*.3, botox, exosome*.3, prp kit*.2
> 300212 항혈청·혈액분획물 | antisera and blood fractions
ko 알부민, 면역글로불린, 혈장, 혈액응고인자, 소태아혈청
en albumin, immunoglobulin, plasma, clotting factor, fetal bovine serum
> 300213 면역물품(혼합 안 한 원료) | immunological products, unmixed bulk
ko 항체원액, 단클론항체원료, 원료의약품항체, 인터페론원료
en antibody drug substance, bulk monoclonal antibody, interferon bulk
> 300215 면역물품(투여량·소매용) | immunological products, dosed or retail
ko 바이오시밀러, 항체의약품, 항체주사제, 인터페론주사, 면역항암제
en biosimilar, monoclonal antibody injection, trastuzumab, rituximab, infliximab
> 300241 사람용 백신 | vaccines for human medicine
ko 백신, 독감백신, 코로나백신, 간염백신, 콜레라백신
en vaccine, influenza vaccine, covid-19 vaccine, hepatitis vaccine, hpv vaccine
> 300242 동물용 백신 | vaccines for veterinary medicine
ko 동물백신, 구제역백신, 가축백신, 조류독감백신, 반려동물백신
en veterinary vaccine, fmd vaccine, poultry vaccine, swine vaccine
> 300249 독소·미생물 배양체 | toxins and cultures of micro-organisms
ko 보툴리눔톡신, 보툴리눔, 톡신, 미생물배양체, 유산균배양체
en botulinum toxin, microbial culture, lactic culture, probiotic strain
> 300251 세포치료제 | cell therapy products
ko 세포치료제, 줄기세포치료제, 카티세포치료제
en cell therapy, car-t, stem cell therapy
3003 벌크 의약품 | medicaments in bulk, not dosed
ko 벌크의약품, 의약품벌크, 혼합원료의약품, 의약품과립벌크, 의약품펠렛, 반제의약품, 동물약품벌크, 페니실린벌크, 항생제벌크, 의약품프리믹스, 한약혼합분말
en bulk medicament, medicament in bulk, mixed drug bulk, pharmaceutical pellets, semi-finished drug, drug premix, antibiotic bulk, bulk granules for tableting, veterinary drug bulk, unpacked medicament
3004 의약품 완제(투여량·소매용) | medicaments in doses or retail packs
ko 의약품, 완제의약품, 전문의약품, 일반의약품, 약*.4, 알약, 정제*.5, 캡슐제*.6, 주사제, 주사약, 수액, 수액제, 링거, 포도당주사액, 생리식염수*.5, 시럽제, 점안액, 안약, 인공눈물, 연고, 좌약, 흡입제*.6, 비강스프레이, 항생제, 페니실린*.6, 아목시실린*.6, 세팔로스포린*.6, 항암제, 항바이러스제, 해열제, 진통제, 소염진통제, 이부프로펜*.6, 아세트아미노펜*.6, 감기약, 기침약, 소화제, 위장약, 제산제, 변비약, 지사제, 혈압약, 고혈압치료제, 고지혈증치료제, 당뇨병치료제, 당뇨약, 인슐린*.9, 성장호르몬, 스테로이드연고, 호르몬제*.7, 비만치료제, 다이어트주사, 비타민주사, 비타민제*.4, 글루타치온주사, 백옥주사, 지방분해주사*.6, 마취제, 국소마취제, 리도카인*.6, 마취크림, 여드름연고, 탈모치료제, 미녹시딜, 무좀약, 항진균제, 발기부전치료제, 구충제, 말라리아치료제, 항히스타민제, 알레르기약, 멀미약, 수면제, 한방제제, 한약*.6, 청심환, 우황청심원, 공진단*.5, 쌍화탕*.4, 경옥고*.5, 파스*.6, 패치제*.5, 관절염패치, 니코틴패치, 금연보조제*.6, 동물의약품, 동물용의약품, 심장사상충약, 소독약*.4, 관절주사, 히알루론산주사*.5, 영양수액, 주사*.3, 헬스케어*.1, 건강관리*.1, 건강*.1, 바이오의약품*.3, 바이오*.15, 여드름*.15, 여드름피부*.15, 여드름성피부*.15, 흉터*.3, 흉터케어*.3, 탈모방지*.1, 탈모*.1, 탈모완화*.1, 관절케어*.2, 관절건강*.2
en medicament, medicine*.8, pharmaceutical, finished pharmaceutical, drug*.7, injection*.7, infusion solution, iv fluid, dextrose injection, saline solution*.5, eye drops, artificial tears, ointment*.8, suppository, inhaler*.5, nasal spray, antibiotic*.7, penicillin*.6, amoxicillin*.6, cephalosporin*.6, cefaclor*.6, meropenem*.6, anticancer drug, antiviral, antipyretic, analgesic, painkiller, nsaid, ibuprofen*.6, acetaminophen*.6, paracetamol*.6, aspirin*.6, cold medicine, cough syrup, antacid, laxative, digestive medicine, antihypertensive, amlodipine*.6, statin*.7, metformin*.6, antidiabetic, insulin*.9, growth hormone, corticosteroid, dexamethasone*.6, obesity drug, vitamin injection, vitamin tablet*.4, glutathione injection, lipolysis injection*.6, anesthetic, lidocaine*.6, numbing cream, acne ointment, minoxidil, antifungal cream, sildenafil*.6, tadalafil*.6, anthelmintic, dewormer, antimalarial, artemisinin combination, antihistamine, sleeping pill, herbal medicine, pain relief patch*.7, transdermal patch, nicotine patch, smoking cessation aid*.6, veterinary medicine, heartworm tablet, povidone iodine*.6, omeprazole*.6, hyaluronate injection*.5, health care*.1, healthcare*.1, life & health*.1, health*.1, biomedicine*.3, bio*.15, acne*.15, acne treatment*.15, scar care*.3, hair loss*.1, joint care*.2
> 300410 페니실린·스트렙토마이신 함유 | containing penicillins or streptomycins
ko 페니실린, 아목시실린, 암피실린
en penicillin, amoxicillin, ampicillin, clavulanate
> 300420 그 밖의 항생물질 함유 | containing other antibiotics
ko 항생제, 세팔로스포린, 세파클러, 아지스로마이신, 항생제연고
en antibiotic, cephalosporin, cefaclor, cefixime, azithromycin
> 300431 인슐린 함유 | containing insulin
ko 인슐린, 인슐린펜, 인슐린주사
en insulin, insulin pen, insulin glargine
> 300439 그 밖의 호르몬 함유 | containing other hormones
ko 성장호르몬, 호르몬제, 난포자극호르몬, 옥시토신
en growth hormone, somatropin, fsh injection, oxytocin, testosterone
> 300450 비타민 함유 의약품 | containing vitamins
ko 비타민제, 비타민주사, 비타민정
en vitamin tablet, vitamin injection, ascorbic acid injection
> 300460 말라리아 치료제 | containing antimalarial principles
ko 말라리아치료제, 아르테미시닌
en antimalarial, artemether lumefantrine, pyronaridine
> 300490 그 밖의 의약품 | other medicaments
ko 항암제, 진통제, 해열제, 소화제, 감기약, 고혈압치료제, 수액, 점안액, 인공눈물, 마취제, 파스, 한방제제, 청심환, 동물의약품, 글루타치온주사, 미녹시딜
en anticancer drug, analgesic, antipyretic, cold medicine, digestive medicine, antihypertensive, iv fluid, eye drops, artificial tears, anesthetic, pain relief patch, herbal medicine, minoxidil, povidone iodine, anthelmintic
3005 붕대·거즈·반창고·드레싱 | bandages, gauze, plasters, dressings
ko 붕대, 거즈, 의료용거즈, 멸균거즈, 탈지면, 반창고, 밴드*.3, 일회용밴드, 상처밴드, 방수밴드, 습윤밴드, 하이드로콜로이드, 하이드로콜로이드밴드, 여드름패치, 트러블패치, 스팟패치, 드레싱, 드레싱폼, 폼드레싱, 창상피복재, 상처패치, 습포제, 파스*.5, 카타플라스마*.6, 탄력붕대, 압박붕대*.7, 석고붕대, 캐스팅테이프, 의료용테이프, 종이반창고, 서지컬테이프, 키네시오테이프*.4, 스포츠테이프*.4, 티눈밴드*.6, 물집밴드, 알콜솜*.6, 알코올스왑*.6, 알콜스왑*.6, 소독솜*.6, 거즈패드, 카테터고정패치*.6, 실리콘흉터시트*.6, 흉터패치*.6, 냉각시트*.3, 쿨링패치*.3, 해열시트*.3, 화상거즈, 의료용품*.3, 의료용소모품*.3, 의료소모품*.3, 메디칼*.3, 여드름*.1, 여드름피부*.1, 여드름성피부*.1, 스팟팻치*.7, 흉터*.3, 흉터케어*.3, 핫패치*.3, 온열패치*.3, 다이어트패치*.3, 통증완화기기*.2, 통증완화*.2
en bandage, gauze, sterile gauze, gauze swab, adhesive plaster, adhesive bandage, sticking plaster, wound dressing, foam dressing, hydrocolloid dressing, hydrocolloid patch, acne patch, pimple patch, blister plaster, absorbent cotton*.6, medical wadding, poultice, cataplasm*.6, elastic bandage, compression bandage*.7, plaster of paris bandage, casting tape, synthetic cast, surgical tape, medical tape, kinesiology tape*.4, athletic tape*.4, alcohol swab*.6, alcohol prep pad*.6, transparent dressing, alginate dressing, silicone scar sheet*.6, catheter fixation*.6, burn dressing, pain relief patch*.4, cooling gel patch*.3, fever patch*.3, corn plaster*.6, wound closure strip, medical supplies*.3, medical consumables*.3, health care supplies*.3, medical*.3, acne*.1, acne treatment*.1, spot patch*.7, scar care*.3, hot patch*.3, pain relief*.2
> 300510 접착성 드레싱·반창고 | adhesive dressings
ko 반창고, 일회용밴드, 습윤밴드, 하이드로콜로이드, 여드름패치, 상처밴드, 방수밴드, 의료용테이프, 파스
en adhesive plaster, adhesive bandage, hydrocolloid patch, acne patch, pimple patch, surgical tape, wound closure strip, blister plaster
> 300590 그 밖의 붕대·거즈 | other bandages and gauze
ko 붕대, 거즈, 탈지면, 탄력붕대, 석고붕대, 캐스팅테이프, 알콜솜, 폼드레싱*.5
en bandage, gauze, absorbent cotton, elastic bandage, plaster of paris bandage, casting tape, alcohol swab, foam dressing*.5
3006 봉합사·조영제·치과용 충전재 | sutures, contrast media, dental fillings
ko 봉합사, 수술용봉합사, 흡수성봉합사, 캣거트, 리프팅실, 녹는실, 실리프팅, PDO실, 매선*.8, 유착방지제, 유착방지필름, 지혈제*.8, 흡수성지혈제, 지혈거즈*.6, 조직접착제*.8, 피부접착제*.6, 조영제, 엑스레이조영제, MRI조영제, 초음파젤, 초음파겔, 의료용젤, 러브젤*.5, 윤활젤*.4, 치과용시멘트, 치과용레진, 컴포지트레진, 광중합레진*.6, 치과용충전재, 치과접착제, 근관충전재, 거타퍼차포인트, 임시충전재, 골시멘트, 골이식재*.5, 치과용골이식재*.6, 합성골*.6, 구급상자, 구급함, 응급키트, 피임약, 경구피임약, 사후피임약, 살정제, 장루주머니, 폐의약품, 위약, 임상시험키트*.5, 치과재료*.5, 의료용품*.15, 의료용소모품*.15, 의료소모품*.15, 메디칼*.15, 수술용의료기구*.2, 수술용기구*.2, 수술장비*.2, 필러*.2, 흉터*.1, 흉터케어*.1
en surgical suture, suture, absorbable suture, catgut, pdo thread, lifting thread, thread lift, barbed thread, adhesion barrier, anti-adhesion gel, hemostat*.7, haemostatic, absorbable hemostatic, tissue adhesive*.8, contrast medium, contrast agent, iohexol*.6, gadolinium contrast, barium sulfate suspension*.7, ultrasound gel, ecg gel, surgical lubricant, personal lubricant*.4, dental cement, dental composite, composite resin*.6, light cure composite, dental filling, glass ionomer, dental bonding agent, root canal sealer, gutta percha point, temporary filling, bone cement, bone graft substitute*.5, first-aid kit, first aid box, contraceptive pill, oral contraceptive, spermicide, ostomy bag, colostomy pouch, waste pharmaceuticals, placebo, clinical trial kit*.5, dental material*.5, medical supplies*.15, medical consumables*.15, health care supplies*.15, medical*.15, surgical material*.2, surgical equipment*.2, surgical tool*.2, dermal filler*.2, scar care*.1
> 300610 봉합사·지혈제·유착방지 | sutures, haemostatics, adhesion barriers
ko 봉합사, 흡수성봉합사, 리프팅실, PDO실, 유착방지제
en surgical suture, absorbable suture, pdo thread, lifting thread, adhesion barrier
> 300630 조영제 | contrast media
ko 조영제, MRI조영제, 엑스레이조영제
en contrast medium, contrast agent, gadolinium contrast
> 300640 치과용 충전재·골시멘트 | dental cements, bone cements
ko 치과용시멘트, 치과용레진, 컴포지트레진, 근관충전재, 골시멘트, 치과용골이식재
en dental cement, dental composite, glass ionomer, dental bonding agent, root canal sealer, gutta percha point, bone cement
> 300650 구급상자 | first-aid boxes and kits
ko 구급상자, 구급함, 응급키트
en first-aid kit, first aid box
> 300660 피임용 화학 조제품 | chemical contraceptives
ko 피임약, 경구피임약, 살정제
en contraceptive pill, oral contraceptive, spermicide
> 300670 의료용 윤활젤 | medical lubricant gels
ko 초음파젤, 윤활젤
en ultrasound gel, surgical lubricant, ecg gel
> 300691 장루용 기구 | ostomy appliances
ko 장루주머니
en ostomy bag, colostomy pouch
## 31 비료 | fertilizers
3101 동식물성 비료 | animal or vegetable fertilizers
ko 퇴비, 유기질비료, 유기비료, 계분, 구아노, 부엽토*.7, 지렁이분변토, 분변토, 골분비료, 아미노산비료*.6, 해조비료*.7, 미생물비료*.6, 유박비료*.8, 농업*.15
en organic fertilizer, compost, manure, poultry manure, guano, worm castings, vermicompost, seaweed fertilizer*.7, amino acid fertilizer*.6, humic fertilizer*.5, fish emulsion, biofertilizer*.6, agricultural food*.15, agriculture*.15
3102 질소비료 | nitrogenous fertilizers
ko 질소비료, 요소비료, 요소*.7, 요소수, 차량용요소수, 황산암모늄, 유안, 질산암모늄, 질산나트륨*.7, 질산칼슘*.5, 석회질소
en nitrogen fertilizer, urea*.9, prilled urea, granular urea, urea solution, diesel exhaust fluid, def*.4, ammonium sulphate, ammonium sulfate, ammonium nitrate, sodium nitrate*.7, calcium nitrate*.5, calcium ammonium nitrate, calcium cyanamide, uan solution, engine fluid
> 310210 요소·요소수 | urea, also in solution
ko 요소, 요소수, 요소비료
en urea, urea solution, diesel exhaust fluid
> 310221 황산암모늄 | ammonium sulphate
ko 황산암모늄, 유안
en ammonium sulphate, ammonium sulfate
3103 인산비료 | phosphatic fertilizers
ko 인산비료, 과인산석회, 중과인산석회, 용성인비, 용과린
en phosphate fertilizer, superphosphate, single superphosphate, triple superphosphate, tsp*.5, fused magnesium phosphate
3104 칼륨비료 | potassic fertilizers
ko 칼륨비료, 칼리비료, 염화칼륨*.9, 황산칼륨, 황산가리
en potassium fertilizer, potash, potassium chloride*.9, muriate of potash, potassium sulphate, potassium sulfate, sulphate of potash, sop*.4
3105 복합비료·소포장 비료 | compound and packed fertilizers
ko 비료*.5, 복합비료, 완효성비료, 수용성비료, 액체비료*.7, 엽면시비제, 화학비료*.7, 인산이암모늄, 인산일암모늄, 식물영양제*.7, 원예용비료*.7, 양액비료
en fertilizer*.5, fertiliser*.5, compound fertilizer, npk, npk fertilizer, controlled release fertilizer, water soluble fertilizer, liquid fertilizer*.7, foliar fertilizer, chemical fertilizer*.7, dap, diammonium phosphate, monoammonium phosphate, plant food, plant nutrient*.7, fertilizer tablet
> 310520 NPK 복합비료 | NPK fertilizers
ko 복합비료, 완효성비료
en npk, npk fertilizer, compound fertilizer
> 310530 인산이암모늄 | diammonium phosphate
ko 인산이암모늄
en dap, diammonium phosphate
## 32 염료·안료·페인트·잉크 | dyes, pigments, paints, inks
3201 식물성 유연용 추출물·탄닌 | vegetable tanning extracts, tannins
ko 유연용추출물, 탄닌, 탄닌산, 케브라초추출물, 식물성태닝제
en tanning extract, tannin, tannic acid, quebracho extract, wattle extract, mimosa extract*.6, chestnut extract*.5
3202 합성 유연제·가죽 태닝제 | synthetic tanning substances
ko 합성유연제, 태닝제*.5, 가죽무두질제, 크롬유연제
en syntan, synthetic tanning agent, chrome tanning agent, tanning agent*.8, retanning agent, leather tanning chemical
3203 천연 색소 | natural colouring matter
ko 천연색소*.9, 식용색소*.5, 치자색소, 코치닐색소, 카민, 홍국색소, 안토시아닌*.7, 클로로필, 파프리카색소, 심황색소, 커큐민*.7, 스피루리나청색소, 천연염료, 천연인디고, 루테인*.5, 마리골드색소, 아스타잔틴*.5
en natural colour, natural color, natural dye, food color*.5, cochineal, carmine, gardenia blue, anthocyanin*.7, chlorophyll, chlorophyllin, paprika oleoresin*.5, curcumin*.7, annatto, spirulina blue, phycocyanin, lutein*.5, astaxanthin*.5
3204 합성 염료·유기안료·형광증백제 | synthetic organic dyes and pigments
ko 염료*.9, 합성염료, 분산염료, 산성염료, 염기성염료, 직접염료, 반응성염료, 건염염료, 인디고*.7, 유기안료, 형광증백제, 식용타르색소, 식용색소*.5, 베타카로틴*.8, 안료*.5, 안료분산액*.6, 착색제*.5, 컬러마스터배치*.5, 마스터배치*.4
en dye*.9, dyestuff, synthetic dye, disperse dye, acid dye, basic dye, direct dye, reactive dye, vat dye, sulphur dye, solvent dye, indigo*.7, organic pigment, pigment*.5, phthalocyanine blue, pigment dispersion*.6, optical brightener, optical brightening agent, food color*.5, tartrazine, beta carotene*.8, colorant*.5, color masterbatch*.5, masterbatch*.4, methylene blue
> 320411 분산염료 | disperse dyes
ko 분산염료
en disperse dye
> 320412 산성염료 | acid and mordant dyes
ko 산성염료
en acid dye
> 320416 반응성염료 | reactive dyes
ko 반응성염료
en reactive dye
> 320417 유기안료 | synthetic organic pigments
ko 유기안료, 안료분산액
en organic pigment, phthalocyanine, pigment dispersion
> 320418 카로티노이드 | carotenoid colouring matter
ko 베타카로틴
en beta carotene, canthaxanthin
> 320420 형광증백제 | fluorescent brightening agents
ko 형광증백제
en optical brightener, fluorescent whitening agent
3205 레이크 안료 | colour lakes
ko 레이크안료, 레이크색소*.7, 알루미늄레이크, 식용레이크
en colour lake, color lake, lake pigment, aluminum lake
3206 무기안료·이산화티타늄·마스터배치 | inorganic pigments, titanium dioxide pigment
ko 이산화티타늄*.8, 산화티타늄*.7, 무기안료, 펄안료, 군청, 크롬옐로우, 감청, 마스터배치*.6, 카본블랙마스터배치, 컬러마스터배치*.5, 안료*.5, 형광체, 야광안료, 분체안료*.7, 카본블랙분산액*.7
en titanium dioxide*.8, tio2*.8, rutile titanium dioxide, inorganic pigment, pearlescent pigment, ultramarine blue, lithopone, chrome yellow, masterbatch*.6, black masterbatch, color masterbatch*.5, pigment*.5, phosphor, luminous pigment, carbon black dispersion*.7
> 320611 이산화티타늄 80% 이상 | titanium dioxide pigment, 80% or more
ko 이산화티타늄, 산화티타늄
en titanium dioxide, tio2, rutile
> 320649 그 밖의 무기 착색제·마스터배치 | other inorganic colouring matter
ko 마스터배치, 펄안료, 감청
en masterbatch, pearl pigment, black masterbatch
> 320650 형광체 | luminophores
ko 형광체, 축광안료
en phosphor, luminous pigment
3207 유약·조제안료·유리프릿 | glazes, enamel frits, prepared pigments
ko 유약*.9, 도자기유약, 법랑유약, 유리프릿, 프릿, 조제안료, 세라믹안료, 세라믹잉크*.5, 유백제, 리퀴드러스터, 은페이스트*.3, 전도성페이스트*.3, 유리분말*.4
en glaze, ceramic glaze, glass frit, frit, ceramic pigment, prepared pigment, opacifier, engobe, liquid lustre, liquid gold, silver paste*.3, conductive paste*.3, ceramic ink*.5
3208 유성 페인트·바니시 | solvent-based paints and varnishes
ko 페인트*.6, 유성페인트, 에폭시페인트, 우레탄페인트, 방청페인트, 선박용도료, 방오도료, 락카, 래커, 스프레이페인트, 에나멜페인트, 자동차도료, 클리어코트, 바니시*.7, 니스*.7, 도료*.6, 자외선경화도료, 유브이코팅제, 코팅제*.4, 에폭시프라이머, 프라이머*.4, 절연바니시, 컨포멀코팅제
en paint*.6, solvent based paint, epoxy paint, polyurethane paint, pu coating, anti-corrosive paint, antifouling paint, lacquer, spray paint, enamel paint, refinish paint, clear coat, varnish*.7, coating*.5, uv coating, floor coating*.7, primer*.4, epoxy primer, insulating varnish, conformal coating, wood coating
> 320810 폴리에스테르계 | based on polyesters
ko 폴리에스터도료, 알키드페인트
en polyester paint, alkyd paint, alkyd enamel
> 320820 아크릴·비닐계 | based on acrylic or vinyl polymers
ko 아크릴락카, 아크릴도료
en acrylic lacquer, acrylic paint, vinyl paint
> 320890 에폭시·우레탄 등 그 밖의 것 | epoxy, polyurethane and others
ko 에폭시페인트, 우레탄페인트, 실리콘도료
en epoxy paint, polyurethane paint, silicone coating
3209 수성 페인트 | water-based paints and varnishes
ko 수성페인트, 에멀젼페인트, 라텍스페인트, 페인트*.4, 도료*.3, 내부용페인트, 외벽페인트, 수성방수도료, 방수페인트*.6, 차열페인트*.6, 전착도료
en water based paint, waterborne paint, emulsion paint, wall paint, interior paint, paint*.4, coating*.3, waterproof coating*.5, roof coating*.6, electrodeposition coating
3210 그 밖의 페인트·수성안료(가죽용) | other paints, distempers, leather finishes
ko 분체도료*.4, 옻칠, 옻*.5, 가죽용수성안료, 가죽마감제, 역청질도료, 아스팔트페인트, 캐슈도료, 광촉매코팅제*.5, 세라믹코팅제*.4
en distemper, oil varnish, leather finish, water pigment for leather, bituminous paint, cashew lacquer, natural lacquer, powder coating*.3, photocatalyst coating*.5
3211 조제 드라이어(건조촉진제) | prepared paint driers
ko 조제드라이어, 도료건조제, 페인트건조촉진제, 코발트드라이어
en prepared drier, paint drier, siccative, cobalt drier
3212 안료 페이스트·스탬핑박·염모용 소매염료 | pigment pastes, stamping foils, retail dyes
ko 알루미늄페이스트, 안료페이스트, 스탬핑박, 전사박, 홀로그램박*.7, 소매용염료, 의류용염색제
en aluminum paste, pigment paste*.7, metallic pigment paste, stamping foil, hot stamping foil, holographic foil*.7, fabric dye kit
3213 그림물감 | artists' and hobby colours
ko 물감, 수채화물감, 아크릴물감, 유화물감, 포스터물감, 과슈, 학생용물감, 페이스페인팅물감*.4, 핑거페인트, 물감세트
en watercolor, acrylic paint set, artist paint, artist oil color, poster color, gouache, finger paint, paint set
3214 퍼티·실란트·코킹재 | putty, sealants, caulking compounds, fillers
ko 퍼티, 실란트, 실런트, 실리콘실란트, 코킹, 실리콘코킹, 줄눈제, 줄눈*.7, 타일본드*.5, 타일시멘트*.5, 목재퍼티, 자동차퍼티, 밀봉제, 매스틱, 에폭시퍼티, 액체가스켓*.6, 방수제*.4, 미장재*.5, 우레탄폼*.3, 씰란트*.8, 폴리머씰*.3
en putty, sealant, silicone sealant, polyurethane sealant, caulk, caulking compound, grout*.7, tile grout, tile adhesive*.5, wall putty, wood filler, body filler, mastic*.8, epoxy putty, joint compound, liquid gasket*.6, grafting wax, polymer seal*.3
> 321410 실란트·퍼티·코킹 | sealants, putty, mastics, painters' fillings
ko 실란트, 퍼티, 코킹, 실리콘실란트
en sealant, putty, caulk, mastic, silicone sealant
> 321490 외벽·바닥 표면 처리재 | surfacing preparations for walls and floors
ko 줄눈제, 미장재
en tile grout, skim coat, wall surfacing, floor leveller
3215 잉크 | printing, writing and other inks
ko 잉크, 인쇄잉크, 옵셋잉크, 그라비아잉크, 유브이잉크, 잉크젯잉크, 프린터잉크, 잉크카트리지*.4, 승화전사잉크, 디티에프잉크, 필기용잉크, 문신잉크*.7, 타투잉크*.7, 먹물*.6, 전도성잉크*.5, 마킹잉크, 식용잉크, 솔더레지스트*.4
en ink, printing ink, offset ink, gravure ink, screen printing ink, uv ink, inkjet ink, ink cartridge*.4, sublimation ink, dtf ink, writing ink, fountain pen ink, tattoo ink*.7, stamp pad ink, drawing ink, marking ink, conductive ink*.5, edible ink, solder resist ink*.5
> 321519 그 밖의 인쇄잉크 | other printing ink
ko 그라비아잉크, 잉크젯잉크, 유브이잉크
en printing ink, inkjet ink, gravure ink, uv ink, color ink
> 321590 필기용·그 밖의 잉크 | writing, drawing and other ink
ko 필기용잉크, 문신잉크, 먹물, 스탬프잉크
en writing ink, tattoo ink, drawing ink, stamp ink
## 33 향료·화장품 | perfumery and cosmetics
3301 정유·올레오레진·향수액 | essential oils, oleoresins, aromatic waters
ko 에센셜오일, 정유*.7, 아로마오일*.8, 라벤더오일, 페퍼민트오일, 박하유, 박하오일, 티트리오일, 유칼립투스오일, 로즈오일, 오렌지오일, 레몬오일, 베르가못오일, 시트러스오일, 편백오일, 편백정유, 피톤치드원액*.7, 레몬그라스오일, 시더우드오일, 정향유, 샌달우드오일, 올레오레진, 캡시쿰올레오레진, 파프리카올레오레진, 로즈워터*.8, 하이드로졸, 플로럴워터, 편백수*.6, 레지노이드, 앱솔루트*.8, 적송오일*.4
en essential oil, aroma oil*.8, lavender oil, peppermint oil, mint oil, menthol oil*.6, tea tree oil, eucalyptus oil, rose oil, orange oil, lemon oil, bergamot oil, citrus oil, hinoki oil, cypress oil, lemongrass oil, cedarwood oil, clove oil, sandalwood oil, patchouli oil, citronella oil, ylang ylang oil, oleoresin, capsicum oleoresin, paprika oleoresin, rose water*.8, hydrosol, floral water, resinoid, absolute*.5, terpene by-product*.6, pine oil*.4
> 330129 그 밖의 정유 | other essential oils
ko 라벤더오일, 티트리오일, 유칼립투스오일, 편백오일, 로즈오일
en lavender oil, tea tree oil, eucalyptus oil, rose oil, hinoki oil
> 330190 올레오레진·향수액 | oleoresins and aromatic waters
ko 올레오레진, 로즈워터, 하이드로졸, 편백수
en oleoresin, rose water, hydrosol, floral water
3302 공업용 향료 배합물 | fragrance and flavour compounds
ko 향료, 조합향료, 식품향료, 식향, 착향료, 천연향료, 합성향료, 향료베이스, 플레이버, 바닐라향, 딸기향료, 커피향료, 음료용향료, 음료베이스*.3, 시즈닝향료*.6, 화장품향료, 비누향료, 향오일*.7, 프래그런스오일, 사료향료, 고기향
en fragrance compound, fragrance oil, perfume compound, flavour, flavor, food flavour, flavouring compound, natural flavor, artificial flavor, vanilla flavour, strawberry flavour, beverage flavour, meat flavour, flavour powder, aroma chemical mixture, perfumery base, feed flavour, drink base compound*.4
> 330210 식품·음료용 향료 | for food or drink industries
ko 식품향료, 착향료, 플레이버, 음료용향료
en flavour, flavor, food flavour, beverage flavour
> 330290 그 밖의 공업용 향료 | other fragrance compounds
ko 조합향료, 화장품향료, 프래그런스오일, 비누향료
en fragrance compound, fragrance oil, perfume compound
3303 향수·화장수(방향) | perfumes and toilet waters
ko 향수, 퍼퓸, 오드퍼퓸, 오드뚜왈렛, 오드콜로뉴, 코롱, 니치향수, 고체향수*.8, 롤온향수, 향수오일, 바디미스트*.6, 헤어퍼퓸*.5, 여성향수, 남성향수, 아타르
en perfume, eau de parfum, eau de toilette, eau de cologne, cologne, toilet water, edp*.6, edt*.6, niche perfume, solid perfume*.8, perfume oil, roll-on perfume, body mist*.6, hair perfume*.5, attar, fragrance spray*.6
3304 기초·색조 화장품 | skin care and make-up
ko 화장품*.8, 스킨케어, 기초화장품, 색조화장품, 메이크업*.8, 기능성화장품, 더마화장품, 비건화장품, 한방화장품, 남성화장품, 유아화장품, 페이스크림, 얼굴크림, 수분크림, 보습크림, 영양크림, 아이크림, 미백크림, 주름개선크림, 핸드크림, 풋크림, 바디크림, 바디로션, 바디버터, 바디오일, 로션, 에멀전*.5, 세럼, 앰플, 에센스, 스킨*.5, 토너*.7, 화장수*.6, 토너패드*.7, 미스트*.7, 페이스오일, 수딩젤, 알로에젤, 마스크팩*.6, 시트마스크*.5, 하이드로겔마스크*.7, 하이드로겔패치*.6, 아이패치*.6, 모델링팩, 워시오프팩, 필오프팩, 머드팩, 슬리핑팩, 코팩*.5, 겔마스크*.6, 마이크로니들패치*.8, 스킨부스터, 필러*.6, 히알루론산필러*.8, 더말필러, 스피큘크림, 올인원로션, 클렌징오일*.6, 클렌징워터*.7, 클렌징크림*.8, 클렌징밤*.6, 립앤아이리무버*.8, 메이크업리무버, 필링젤, 스크럽*.5, 각질제거제, 선크림, 선로션, 선스틱, 선쿠션, 선스프레이, 자외선차단제, 태닝오일, 애프터선, 립스틱, 립틴트, 틴트*.8, 립글로스, 립밤, 립케어, 립마스크, 립라이너, 립오일, 아이섀도, 아이섀도우, 아이라이너, 마스카라, 아이브로우, 눈썹펜슬, 쿠션팩트, 쿠션파운데이션, 파운데이션, 비비크림, 씨씨크림, 컨실러, 메이크업베이스, 프라이머*.6, 블러셔, 하이라이터*.8, 쉐딩, 파우더팩트, 파우더*.3, 팩트*.8, 베이비파우더, 베이비로션, 매니큐어, 네일폴리시, 젤네일, 네일리무버, 네일영양제, 젤네일스트립*.7, 풋마스크*.6, 반영구색소*.6, 여드름크림*.7, 화장품샘플, 화장품원액*.6, 크림*.4, 썬크림, 썬스틱, 선블록, 톤업크림, BB크림, CC크림, 블러쉬, 아이팔레트, 콜라겐앰플, 콜라겐크림, 달팽이크림, 시카크림, PDRN앰플, 비타민세럼, 멀티밤, 쿠션*.3, 팩*.3, 뷰티*.4, 전문뷰티*.4, 미용용품*.4, 퍼스널케어*.4, 뷰티제품*.6, 엑소좀*.5, 스템셀*.4, 줄기세포*.4, 싸이토카인*.4, 사이토카인*.4, 펩타이드*.4, 마이크로니들링*.6, 마이크로니들링앰플*.6, 마이크로니들*.8, 링클패치*.8, 링킁패치*.8, 히알루론패치*.8, 썬패치*.8, 안티에이징*.7, 항노화*.7, 화이트닝*.6, 미백*.6, 브라이트닝*.7, 주름개선*.7, 피부개선*.7, 피부미용*.7, 민감성피부*.7, 여드름*.6, 여드름피부*.6, 여드름성피부*.6, 안면홍조*.6, 기미*.6, 색소침착*.6, 스팟패치*.3, 트러블패치*.3, 여드름패치*.3, 스팟팻치*.3, 흉터*.3, 흉터케어*.3, 항산화*.3, 바디케어*.6, 바디케어제품*.6, 클렌징패드*.5, 클렌징시트*.5, 클렌징티슈*.5, 멀티유스밤, 네일용품*.6, 네일관련용품*.6, 네일폴리쉬, 글라스네일, 페디큐어*.5, 지방분해*.25, 슬리밍*.25, 핫패치*.2, 온열패치*.2, 다이어트패치*.2, 영유아용품*.1, 영유아용*.1, 유아용품*.1, 육아용품*.1
en cosmetics*.8, skin care, skincare, make-up*.8, makeup*.8, face cream, facial cream, moisturizer, moisturizing cream, eye cream, night cream, anti-aging cream, whitening cream, brightening cream, anti-wrinkle cream, hand cream, foot cream, body lotion, body cream, body butter, body oil, lotion*.8, emulsion*.4, serum*.8, ampoule*.7, essence*.6, skin toner, toner*.5, toner pad*.7, facial mist, face oil, soothing gel, aloe gel, aloe vera gel, sheet mask*.5, facial mask*.6, mask pack*.6, hydrogel mask*.7, hydrogel eye patch*.6, modeling mask, peel-off mask, wash-off mask, clay mask, mud pack, sleeping mask, microneedle patch*.8, skin booster, filler*.3, dermal filler, hyaluronic acid filler*.8, spicule cream, cleansing oil*.6, cleansing water*.7, micellar water*.7, cleansing cream*.8, cleansing balm*.6, makeup remover, peeling gel, scrub*.4, exfoliator, sunscreen, sun cream, sun stick, sun cushion, sunblock, spf50, tanning oil, after sun lotion, lipstick, lip tint, lip gloss, lip balm, lip care, lip mask, lip liner, lip oil, eye shadow, eyeshadow palette, eyeliner, mascara, eyebrow pencil, eyebrow tint, cushion foundation, cushion compact, foundation*.6, bb cream, cc cream, concealer, makeup base, makeup primer, blusher, highlighter*.5, contour powder, powder compact, face powder, pressed powder, baby powder, talcum powder*.7, baby lotion, baby cream, nail polish, nail enamel, gel nail polish, nail polish remover, gel nail strip*.7, foot mask*.6, permanent makeup pigment*.6, acne cream*.7, beauty cream, k-beauty, cosmetic sample, stretch mark cream, massage cream, massage oil*.8, snail cream, centella cream, ginseng cream, cream*.4, tone-up cream, collagen ampoule, pdrn ampoule, vitamin c serum, beauty*.4, beauty & personal care*.4, personal care*.4, beauty product*.6, beauty products*.6, skin*.5, skincare tool*.2, exosome*.5, stem cell*.4, cytokine*.4, peptide*.4, microneedling*.6, microneedle*.8, eye patch*.8, wrinkle patch*.8, sun patch*.8, anti-aging*.7, anti aging*.7, whitening*.6, brightening*.7, acne*.6, acne treatment*.6, pigmentation*.6, spot patch*.3, acne patch*.3, scar care*.3, antioxidant*.3, body care*.6, cleansing pad*.5, oil to foam cleanser*.3, cc cleanser*.3, sun block, multi balm, multi use balm, care balm, skin mask*.6, hydrating mask*.6, calming mask*.6, nail care*.6, nail supplies*.6, nail gel, pedicure*.5, slimming*.25, hot patch*.2, baby product*.1, baby products*.1, baby & toddler*.1, baby*.1, skin care product
> 330410 입술 화장품 | lip make-up
ko 립스틱, 립틴트, 틴트, 립글로스, 립밤
en lipstick, lip tint, lip gloss, lip balm, lip care
> 330420 눈 화장품 | eye make-up
ko 아이섀도, 아이섀도우, 아이라이너, 마스카라, 아이브로우
en eye shadow, eyeshadow palette, eyeliner, mascara, eyebrow pencil
> 330430 매니큐어·페디큐어용 | manicure and pedicure
ko 매니큐어, 네일폴리시, 젤네일, 네일리무버, 네일영양제
en nail polish, nail enamel, gel nail polish, nail polish remover, cuticle oil
> 330491 가루 화장품 | powders
ko 파우더팩트, 페이스파우더, 블러셔, 베이비파우더, 쉐딩
en face powder, pressed powder, powder compact, blusher, baby powder
> 330499 그 밖의 기초·메이크업 | other skin care and make-up
ko 기초화장품, 스킨케어, 페이스크림, 수분크림, 아이크림, 핸드크림, 세럼, 앰플, 에센스, 토너, 로션, 마스크팩*.6, 모델링팩, 선크림, 자외선차단제, 파운데이션, 쿠션팩트, 비비크림, 컨실러, 필러, 스킨부스터, 알로에젤, 클렌징크림, 바디로션, 베이비로션
en skin care, face cream, moisturizer, eye cream, hand cream, serum, ampoule, essence, toner, lotion, facial mask*.6, modeling mask, sunscreen, foundation, cushion foundation, bb cream, concealer, dermal filler, skin booster, aloe gel, body lotion, cleansing cream
3305 샴푸·염색약·헤어 화장품 | hair preparations
ko 샴푸, 탈모샴푸, 탈모증상완화샴푸, 두피샴푸, 비듬샴푸, 한방샴푸, 염색샴푸, 천연샴푸, 아기샴푸, 베이비샴푸, 드라이샴푸, 고체샴푸*.7, 샴푸바*.7, 린스*.8, 헤어린스, 컨디셔너*.8, 헤어컨디셔너, 트리트먼트*.8, 헤어트리트먼트, 헤어팩, 헤어마스크, 헤어에센스, 헤어세럼, 헤어오일, 헤어로션, 헤어토닉, 헤어미스트, 헤어앰플, 두피에센스, 두피앰플, 두피토닉, 두피스케일링*.7, 육모제*.7, 발모제*.4, 헤어왁스, 헤어젤, 헤어무스, 포마드, 헤어스프레이, 염색약, 염모제, 염색제*.5, 새치염색, 새치커버, 새치마스카라*.6, 헤나, 탈색제*.6, 탈색약, 헤어블리치, 헤어틴트, 파마약, 펌제, 퍼머약, 스트레이트크림, 매직크림, 흑채, 헤어쿠션, 헤어케어, 두발화장품, 올인원워시*.6, 뷰티*.2, 전문뷰티*.2, 미용용품*.25, 퍼스널케어*.25, 뷰티제품*.2, 엑소좀*.15, 워시*.15, 헤어*.6, 탈모방지*.6, 탈모*.6, 탈모완화*.6, 헤드스파*.4
en shampoo, hair loss shampoo, anti-hair loss shampoo, scalp shampoo, anti-dandruff shampoo, color shampoo, herbal shampoo, baby shampoo, dry shampoo, shampoo bar*.7, hair rinse, conditioner*.6, hair conditioner, hair treatment, hair pack, hair mask, hair essence, hair serum, hair oil, hair lotion, hair tonic, hair mist, hair ampoule, scalp essence, scalp ampoule, scalp tonic, scalp scaler, hair growth tonic*.7, hair wax, hair gel, hair mousse, pomade, hair spray, hair styling product, hair dye, hair color, hair colour cream, hair coloring, henna, hair bleach, oxidizing cream*.7, perm lotion, permanent wave lotion, hair straightening cream, keratin treatment, hair concealer powder, hair care, leave-in treatment, all-in-one wash*.6, beauty*.2, beauty & personal care*.25, personal care*.25, beauty product*.2, beauty products*.2, exosome*.15, wash*.15, hair*.6, hair loss*.6
> 330510 샴푸 | shampoos
ko 샴푸, 탈모샴푸, 두피샴푸, 비듬샴푸, 드라이샴푸
en shampoo, hair loss shampoo, anti-dandruff shampoo, baby shampoo, dry shampoo
> 330520 퍼머·스트레이트닝제 | waving and straightening
ko 파마약, 펌제, 퍼머약, 스트레이트크림
en perm lotion, permanent wave lotion, hair straightening cream
> 330530 헤어 래커 | hair lacquers
ko 헤어스프레이, 헤어래커
en hair spray, hair lacquer
> 330590 린스·염색약·그 밖의 두발용 | rinses, dyes, other hair preparations
ko 린스, 컨디셔너, 트리트먼트, 헤어팩, 헤어에센스, 헤어오일, 헤어왁스, 염색약, 염모제, 헤나, 탈색약, 헤어토닉, 두피에센스, 흑채
en hair conditioner, hair treatment, hair mask, hair essence, hair oil, hair wax, hair gel, hair dye, henna, hair bleach, hair tonic, scalp tonic, hair concealer powder
3306 치약·구강 위생용품 | toothpaste and oral hygiene
ko 치약, 어린이치약, 미백치약, 프로폴리스치약, 불소치약, 무불소치약, 시린이치약, 잇몸치약, 고체치약, 치약분말, 치분, 젤치약, 한방치약, 구강청결제, 가글, 가글액, 구강청정제, 구강세정제, 마우스워시, 구강스프레이, 구취제거제, 입냄새제거제, 구중청량제, 치아미백제, 치아미백스트립*.9, 미백패치*.5, 치아미백젤, 치실, 치간치실, 덴탈플로스, 민트치실, 틀니세정제, 의치세정제, 틀니접착제, 의치부착재, 교정기세정제, 구강케어*.7, 구강용품*.5, 반려동물치약*.8, 덴탈젤, 잇몸젤*.5, 미용용품*.15, 퍼스널케어*.15, 화이트닝*.2, 미백*.2, 구강제품*.9, 구강청결*.9, 구강청결관리제품*.9
en toothpaste, whitening toothpaste, children toothpaste, fluoride toothpaste, herbal toothpaste, propolis toothpaste, sensitive toothpaste, tooth powder, dentifrice, toothpaste tablet, dental gel, mouthwash, mouth wash, oral rinse, gargle, mouth spray*.8, oral spray*.6, breath freshener, breath spray, bad breath remover, teeth whitening strip*.9, teeth whitening gel, tooth whitener, dental floss, floss pick*.7, denture cleaner, denture cleaning tablet, denture adhesive, retainer cleaner, oral care*.7, oral hygiene*.7, pet toothpaste*.8, fluoride varnish*.6, prophylaxis paste*.8, beauty & personal care*.15, personal care*.15, whitening*.2
> 330610 치약 | dentifrices
ko 치약, 미백치약, 어린이치약, 고체치약, 치분
en toothpaste, tooth powder, dentifrice, toothpaste tablet
> 330620 치실 | dental floss
ko 치실, 덴탈플로스
en dental floss
> 330690 가글·틀니용·그 밖의 구강용 | mouthwash and other oral care
ko 구강청결제, 가글, 마우스워시, 구강스프레이, 치아미백제
en mouthwash, oral rinse, gargle, mouth spray, teeth whitening strip
3307 면도·목욕·탈취·시트마스크 등 화장용품 | shaving, bath, deodorant, other toiletries
ko 시트마스크*.8, 마스크팩*.6, 부직포마스크팩, 바이오셀룰로오스마스크*.8, 토너패드*.4, 아이패치*.4, 코팩*.6, 클렌징티슈*.6, 화장용티슈*.6, 물티슈*.4, 아기물티슈*.4, 면도크림, 쉐이빙폼, 셰이빙폼, 면도젤, 애프터쉐이브, 프리쉐이브, 데오드란트, 데오도란트, 땀냄새제거제, 땀억제제, 바디스프레이*.7, 바디미스트*.4, 풋스프레이, 목욕제, 입욕제, 배스밤, 배쓰밤, 버블바스, 거품입욕제, 바스솔트, 배스솔트, 목욕소금, 반신욕제, 족욕제, 제모크림, 제모제, 제모왁스, 왁싱스트립, 방향제, 실내방향제, 차량용방향제, 차량방향제, 디퓨저, 아로마디퓨저*.5, 룸스프레이, 섬유탈취제*.6, 섬유향수*.6, 탈취제, 냉장고탈취제, 신발탈취제, 화장실탈취제, 새집증후군제거제*.5, 탈취겔, 향*.5, 인센스, 인센스스틱, 선향, 향낭, 샤쉐, 석고방향제, 렌즈세척액, 렌즈세정액, 콘택트렌즈용액, 콘택트렌즈세정액, 다목적렌즈용액, 렌즈보존액, 펫샴푸, 애견샴푸, 강아지샴푸, 반려동물샴푸, 애견미스트, 펫향수, 고양이샴푸, 반려동물탈취제*.8, 여성청결제*.5, 청결티슈*.5, 속눈썹글루*.3, 비어드오일*.7, 뷰티*.15, 전문뷰티*.15, 미용용품*.2, 퍼스널케어*.2, 뷰티제품*.15, 애완용품*.15, 반려동물용품*.15, 펫용품*.15, 반려동물*.15, 애견용품*.15, 펫그루밍*.3, 애완그루밍*.3, 반려동물미용용품*.3, 바디케어*.25, 바디케어제품*.25, 목욕용품*.4, 입욕용품*.4, 클렌징패드*.1, 클렌징시트*.1
en sheet mask*.8, facial sheet mask*.8, mask pack*.6, bio cellulose mask*.8, eye patch*.3, nose strip*.6, nose pack*.6, cleansing tissue*.6, cleansing wipes*.5, wet wipes*.4, baby wipes*.4, shaving cream, shaving foam, shaving gel, pre-shave lotion, aftershave, after shave lotion, deodorant, antiperspirant, body deodorant, roll-on deodorant, foot deodorant, body spray*.7, bath salt, bath bomb, bubble bath, bath powder, bath additive, bath milk, foot bath salt, depilatory cream, hair removal cream, hair removal wax, wax strip, depilatory wax, air freshener, room freshener, car air freshener, car freshener, reed diffuser, diffuser*.4, aroma diffuser refill*.8, room spray, fabric freshener*.6, deodorizer*.7, room deodorizer, refrigerator deodorizer, shoe deodorizer, toilet deodorizer, odor eliminator*.7, incense, incense stick, agarbatti, incense cone, scented sachet, scented stone, contact lens solution, lens cleaning solution*.6, multipurpose solution*.6, pet shampoo, dog shampoo, cat shampoo, pet deodorizer*.8, pet perfume, feminine wash*.5, intimate cleanser*.5, double eyelid glue*.6, beard oil*.7, beauty*.15, beauty & personal care*.2, personal care*.2, beauty product*.15, beauty products*.15, pet product*.15, pet products*.15, pet supplies*.15, pet grooming*.3, pet grooming supplies*.3, body care*.25, bath & body*.4, bath product*.4, bath products*.4, bathbomb, cleansing pad*.1, skin mask*.4, hydrating mask*.4, calming mask*.4
> 330710 면도용 제품 | shaving preparations
ko 면도크림, 쉐이빙폼, 면도젤, 애프터쉐이브
en shaving cream, shaving foam, shaving gel, aftershave
> 330720 인체용 탈취제 | personal deodorants
ko 데오드란트, 데오도란트, 땀억제제, 풋스프레이
en deodorant, antiperspirant, roll-on deodorant
> 330730 입욕제 | bath preparations
ko 입욕제, 목욕제, 배스밤, 바스솔트, 버블바스
en bath salt, bath bomb, bubble bath, bath additive
> 330741 태우는 향 | incense
ko 향, 인센스, 인센스스틱, 선향
en incense, incense stick, agarbatti, incense cone
> 330749 실내 방향·탈취제 | room fresheners and deodorizers
ko 방향제, 디퓨저, 차량용방향제, 탈취제, 룸스프레이
en air freshener, reed diffuser, car air freshener, room deodorizer, room spray
> 330790 시트마스크·렌즈액·펫샴푸 등 | sheet masks, lens solution, pet shampoo
ko 시트마스크, 마스크팩*.6, 부직포마스크팩, 렌즈세척액, 콘택트렌즈용액, 펫샴푸, 애견샴푸, 제모크림, 제모왁스, 물티슈, 토너패드*.5, 코팩, 여성청결제
en sheet mask, bio cellulose mask, contact lens solution, pet shampoo, dog shampoo, depilatory cream, hair removal wax, wet wipes, nose strip
## 34 비누·세제·윤활제·왁스·양초 | soap, detergents, lubricants, waxes, candles
3401 비누·피부 세정제 | soap and skin-washing preparations
ko 비누, 세숫비누, 고형비누, 화장비누, 미용비누, 수제비누, 천연비누, 세안비누, 빨래비누, 세탁비누, 약용비누, 항균비누, 각질비누, 비누베이스, 비누칩, 액체비누, 물비누, 가루비누*.6, 종이비누, 손세정제*.7, 핸드워시, 손씻는비누, 거품핸드워시, 바디워시, 바디클렌저, 샤워젤, 바디샴푸, 클렌징폼, 폼클렌징, 폼클렌저, 클렌징젤, 젤클렌저, 클렌저*.7, 버블클렌저, 세안제, 클렌징오일*.5, 클렌징밤*.5, 클렌징워터*.4, 클렌징파우더*.7, 효소세안제, 효소파우더워시, 클렌징바, 여성청결제*.5, 베이비워시, 유아바디워시, 바디스크럽*.4, 물티슈*.5, 아기물티슈*.5, 클렌징티슈*.4, 세정티슈*.6, 청소용물티슈*.5, 샴푸바*.3, 뷰티*.15, 전문뷰티*.15, 미용용품*.2, 퍼스널케어*.2, 바디케어*.25, 바디케어제품*.25, 목욕용품*.45, 입욕용품*.45, 워시*.6, 클렌징패드*.4, 클렌징시트*.4
en soap, toilet soap, bar soap, beauty soap, handmade soap, natural soap, laundry soap, medicated soap, antibacterial soap, soap base, soap noodles, soap chips, soap flakes, liquid soap, hand wash, hand soap, foaming hand soap, hand cleaner, body wash, body cleanser, shower gel, cleansing foam, foam cleanser, facial cleanser, face wash, facial foam, cleansing gel, bubble cleanser, cleansing oil*.5, cleansing balm*.5, micellar water*.4, enzyme powder wash, cleansing bar, feminine wash*.5, intimate cleanser*.5, baby wash, body scrub*.4, wet wipes*.5, wet tissue*.5, baby wipes*.5, cleansing wipes*.5, paper soap, shampoo bar*.3, glycerin soap, syndet bar, soft soap, beauty*.15, beauty & personal care*.2, personal care*.2, body care*.25, bath & body*.45, bath product*.45, bath products*.45, wash*.6, cleansing pad*.4, oil to foam cleanser*.7, cc cleanser*.7
> 340111 화장비누·세정 티슈 | toilet soap, soaped wipes
ko 비누, 세숫비누, 수제비누, 미용비누, 약용비누, 물티슈*.6, 클렌징티슈
en toilet soap, bar soap, beauty soap, handmade soap, medicated soap, cleansing wipes, baby wipes*.6
> 340119 그 밖의 고형 비누·세정포 | other bar soap, cleaning wipes
ko 빨래비누, 세탁비누, 청소용물티슈
en laundry soap, cleaning wipes, industrial soap bar
> 340120 그 밖의 모양의 비누 | soap in other forms
ko 비누칩, 비누베이스, 액체비누*.6, 가루비누
en soap noodles, soap chips, soap flakes, soap powder, liquid soap*.6
> 340130 피부 세정제(액·크림) | skin-washing liquids and creams
ko 바디워시, 핸드워시, 클렌징폼, 폼클렌징, 클렌징젤
en body wash, hand wash, shower gel, cleansing foam, facial cleanser
3402 계면활성제·세제 | surfactants, detergents, cleaners
ko 세제, 합성세제, 세탁세제, 액체세제, 가루세제, 분말세제, 캡슐세제, 시트세제, 종이세제, 드럼세탁기세제, 중성세제, 아기세제, 울샴푸*.8, 주방세제, 설거지세제, 식기세척기세제, 식기세척기린스*.8, 젖병세정제, 세탁조클리너, 배수구세정제, 배수관세정제*.8, 변기세정제, 욕실세정제, 기름때제거제, 곰팡이제거제*.5, 유리세정제, 다목적세정제, 얼룩제거제, 산소계표백제*.5, 과탄산세제*.6, 표백제*.4, 섬유유연제*.3, 카샴푸, 세차샴푸, 워셔액*.5, 휠클리너, 엔진세정제, 탈지제, 산업용세정제, 금속세정제, 반도체세정제*.7, 전자부품세정제, 에어컨세정제, 스케일제거제, 석회제거제, 초음파세정액, 계면활성제, 음이온계면활성제, 비이온계면활성제, 양이온계면활성제, 양쪽성계면활성제, 유화제*.6, 분산제*.5, 습윤제*.6, 소포제*.3, SLES, SLS*.7, LABSA, 코코베타인, 코카미도프로필베타인, 코코글루코사이드, 폴리소르베이트, 4급암모늄염*.5, 에톡실레이트*.7, 노닐페놀에톡실레이트, 세정제*.6, 클리너*.4, 락스*.4, 생활용품*.15, 가정용품*.15, 리빙*.15, 의류케어*.4, 화학원료*.1, 화학원자재*.1, 화학소재*.1, 절연세척제*.5, 항공화학*.2
en detergent, laundry detergent, liquid detergent, washing powder, detergent powder, laundry capsule, laundry pod, laundry sheet, detergent sheet, baby detergent, dishwashing liquid, dish soap, dishwasher detergent, dishwasher tablet, rinse aid, baby bottle cleaner, washing machine cleaner, drain cleaner*.8, toilet bowl cleaner, toilet cleaner, bathroom cleaner, kitchen cleaner, degreaser, mold remover*.5, glass cleaner, all-purpose cleaner, multipurpose cleaner, stain remover, oxygen bleach*.5, bleach*.3, fabric softener*.3, car shampoo, washer fluid*.5, windshield washer fluid*.6, wheel cleaner, engine cleaner, industrial cleaner, metal cleaner*.7, semiconductor cleaner*.7, ultrasonic cleaning solution, descaler, limescale remover, cleaning preparation, cleaning solution*.6, surfactant, anionic surfactant, nonionic surfactant, cationic surfactant, amphoteric surfactant, emulsifier*.6, dispersant*.5, wetting agent*.6, sles, sls*.7, sodium laureth sulfate, sodium lauryl sulfate, labsa, linear alkylbenzene sulfonic acid, cocamidopropyl betaine, cocamide dea, coco glucoside, alkyl polyglucoside, polysorbate, sorbitan ester, nonylphenol ethoxylate, fatty alcohol ethoxylate, quaternary ammonium*.6, benzalkonium chloride*.6, cetrimonium chloride*.7, alpha olefin sulfonate, household goods*.15, daily necessities*.15, consumer goods*.15, living*.15, garment care*.4, chemical raw material*.1, insulation cleaner*.5
> 340231 LAS 음이온계면활성제 | linear alkylbenzene sulphonates
ko LABSA, 선형알킬벤젠술폰산
en labsa, linear alkylbenzene sulfonic acid
> 340239 그 밖의 음이온계면활성제 | other anionic surfactants
ko 음이온계면활성제, SLES, SLS
en anionic surfactant, sles, sls, sodium laureth sulfate, sodium lauryl sulfate
> 340241 양이온계면활성제 | cationic surfactants
ko 양이온계면활성제, 4급암모늄염
en cationic surfactant, quaternary ammonium, cetrimonium chloride
> 340242 비이온계면활성제 | non-ionic surfactants
ko 비이온계면활성제, 폴리소르베이트, 에톡실레이트, 코코글루코사이드
en nonionic surfactant, polysorbate, nonylphenol ethoxylate, fatty alcohol ethoxylate, alkyl polyglucoside
> 340249 양쪽성 등 계면활성제 | amphoteric and other surfactants
ko 양쪽성계면활성제, 코카미도프로필베타인
en amphoteric surfactant, cocamidopropyl betaine
> 340250 소매용 세제·세정제 | detergents and cleaners for retail sale
ko 세탁세제, 주방세제, 캡슐세제, 식기세척기세제, 욕실세정제, 유리세정제, 얼룩제거제, 다목적세정제, 카샴푸
en laundry detergent, dishwashing liquid, laundry capsule, dishwasher tablet, toilet cleaner, bathroom cleaner, glass cleaner, stain remover, all-purpose cleaner, car shampoo
> 340290 공업용 세제·조제품 | industrial cleaning preparations
ko 산업용세정제, 탈지제, 금속세정제, 반도체세정제, 유화제
en industrial cleaner, degreaser, metal cleaner, semiconductor cleaner, emulsifier
3403 조제 윤활제·이형제 | lubricating preparations, release agents
ko 조제윤활제, 합성윤활유*.6, 윤활유*.4, 윤활제*.6, 합성엔진오일*.5, 그리스*.5, 구리스*.5, 실리콘그리스*.6, 절삭유*.6, 수용성절삭유*.7, 절삭오일*.5, 연삭유*.6, 압연유*.6, 신선윤활제, 단조윤활제, 이형제*.7, 금형이형제, 다이캐스팅이형제, 고무이형제, 방청제*.6, 방청유*.6, 침투윤활제, 체인루브, 건성윤활제, 이황화몰리브덴윤활제, 불소윤활제, 실리콘스프레이*.6, 섬유유제, 방사유제, 가죽가지제, 냉동기유*.5, 진공펌프오일*.5, 항공화학*.3
en lubricating preparation, lubricant*.5, synthetic lubricant*.6, synthetic engine oil*.5, grease*.5, silicone grease*.6, synthetic grease*.7, cutting fluid*.7, cutting oil*.6, soluble cutting oil*.7, grinding fluid*.7, metalworking fluid*.7, rolling oil*.6, wire drawing lubricant, forging lubricant, mold release agent*.8, mould release*.8, release agent*.7, die casting release agent, rust preventive*.6, anti-rust oil*.6, penetrating lubricant, chain lube, dry film lubricant, molybdenum disulfide lubricant, ptfe lubricant spray, spin finish, textile oiling agent, fatliquor, anti-seize compound, refrigeration oil*.5, vacuum pump oil*.5
3404 인조·조제 왁스 | artificial and prepared waxes
ko 인조왁스, 합성왁스, 조제왁스, PE왁스, 폴리에틸렌왁스, 산화PE왁스, PP왁스, 피셔트롭시왁스*.5, 아마이드왁스, EBS왁스, PEG왁스, 왁스에멀젼*.6, 소이왁스*.4, 캔들왁스*.6, 봉랍, 실링왁스, 스키왁스*.7, 서핑왁스, 주조용왁스, 인베스트먼트왁스, 왁스*.4
en artificial wax, synthetic wax, prepared wax, pe wax, polyethylene wax, oxidized pe wax, pp wax, fischer-tropsch wax*.5, amide wax, ebs wax, ethylene bis stearamide*.6, peg wax, polyethylene glycol wax, wax emulsion*.6, soy wax*.4, candle wax blend*.7, sealing wax, ski wax*.7, surf wax, investment casting wax, wax blend, wax*.4
3405 광택제·연마 페이스트 | polishes, creams, scouring pastes
ko 광택제*.8, 구두약, 구두크림, 구두광택제, 가죽크림*.7, 가죽광택제, 가구광택제, 마루광택제, 바닥왁스, 바닥광택제, 자동차왁스, 카왁스, 세차왁스, 고체왁스*.6, 유리막코팅제*.7, 차량코팅제*.7, 광택컴파운드, 타이어광택제, 금속광택제, 연마페이스트, 연마크림, 폴리싱컴파운드*.9, 래핑컴파운드, 다이아몬드페이스트*.7, 스카우링파우더, 유리광택제, 유막제거제*.7
en polish*.7, shoe polish, shoe cream, leather polish, leather conditioner*.7, furniture polish, floor wax, floor polish, car wax, car polish, auto wax, glass coating agent*.6, ceramic coating*.5, rubbing compound, polishing compound, tire shine, tyre dressing, metal polish, silver polish, brass polish, scouring powder, scouring paste, scouring cream, abrasive paste*.7, buffing compound, lapping paste*.7, diamond paste*.7, glass polish
3406 양초 | candles and tapers
ko 양초, 초*.4, 향초, 캔들, 소이캔들, 아로마캔들, 티라이트, 생일초, 케이크초, 제사초, 필라캔들, 밀랍초, 종교용초, 컵초, 디자인캔들
en candle, scented candle, soy candle, aroma candle, tealight, tea light candle, birthday candle, pillar candle, beeswax candle, taper candle, church candle, votive candle, jar candle
3407 조형용 점토·치과용 인상재 | modelling pastes, dental impression materials
ko 점토*.5, 클레이*.5, 칼라점토, 컬러클레이, 지점토, 찰흙, 고무찰흙, 유토, 천사점토, 폴리머클레이, 슬라임*.5, 액체괴물*.5, 조형재료, 치과용인상재, 인상재, 알지네이트인상재, 실리콘인상재, 바이트재, 교합인기재, 치과용왁스, 모델링왁스, 치과용석고, 덴탈석고, 치과용품*.1, 치과용부품*.1
en modelling clay, modeling paste, polymer clay, air dry clay, play dough, slime*.5, dental impression material, impression material, alginate impression, silicone impression material, vinyl polysiloxane impression, bite registration material, dental wax, dental plaster, dental stone, dental gypsum, dental supplies*.1
## 35 단백질계 물질·변성전분·접착제·효소 | proteins, modified starches, glues, enzymes
3501 카세인 | casein and caseinates
ko 카세인*.9, 카제인*.9, 카세인나트륨, 카제인나트륨, 산카세인
en casein*.9, caseinate, sodium caseinate, calcium caseinate, rennet casein, casein glue
3502 알부민·유청단백(80% 초과) | albumins incl. egg and milk albumin
ko 난백분말, 난백*.7, 건조난백, 알부민*.5, 유청단백*.4, 유청단백농축물*.3, 분리유청단백*.8, 락트알부민, 소혈청알부민*.6
en egg albumin, egg white powder, dried egg white, albumin*.5, whey protein isolate*.8, wpi, whey protein concentrate*.3, milk albumin, lactalbumin, bovine serum albumin*.6, bsa*.5
> 350211 건조 난백 | dried egg albumin
ko 난백분말
en egg white powder, dried egg white
3503 젤라틴·아교 | gelatin, isinglass, animal glues
ko 젤라틴, 판젤라틴, 식용젤라틴, 어류젤라틴, 아교, 부레풀
en gelatin, gelatine, leaf gelatin, fish gelatin, hide glue, bone glue, isinglass, animal glue
3504 펩톤·단백질 물질(콜라겐·분리대두단백) | peptones, collagen, protein isolates
ko 펩톤, 콜라겐*.6, 콜라겐펩타이드*.8, 피쉬콜라겐, 어류콜라겐, 가수분해콜라겐, 분리대두단백, 완두단백*.6, 실크아미노산*.6, 케라틴, 엘라스틴, 락토페린, 단백가수분해물*.6, 펩타이드원료*.6, 아텔로콜라겐*.7, 세리신, 펩타이드*.25
en peptone, collagen*.6, collagen peptide*.8, hydrolyzed collagen, marine collagen, fish collagen, soy protein isolate, pea protein*.6, protein isolate*.8, milk protein concentrate*.4, hydrolyzed protein*.6, hydrolyzed keratin, keratin, elastin, lactoferrin, silk protein, peptide*.5, atelocollagen*.7, tryptone
3505 덱스트린·변성전분 | dextrins and modified starches
ko 덱스트린, 변성전분, 산화전분, 양이온전분, 호화전분, 아세틸전분, 하이드록시프로필전분, 말토덱스트린*.4, 난소화성말토덱스트린*.6, 시클로덱스트린, 전분풀, 가용성전분, 도배풀*.7
en dextrin, modified starch, oxidized starch, cationic starch, pregelatinized starch, acetylated starch, hydroxypropyl starch, maltodextrin*.4, resistant dextrin*.6, cyclodextrin, soluble starch, starch glue, wallpaper paste*.7
> 350510 덱스트린·변성전분 | dextrins and other modified starches
ko 덱스트린, 변성전분, 시클로덱스트린
en dextrin, modified starch, cyclodextrin
3506 접착제·본드 | prepared glues and adhesives
ko 접착제, 본드, 글루*.8, 순간접착제, 에폭시접착제, 우레탄접착제, 실리콘접착제, 핫멜트접착제, 글루스틱, 목공풀, 풀*.6, 스프레이접착제, 점착제*.8, 아크릴점착제*.8, 언더필, 전도성접착제*.6, 속눈썹글루, 네일글루, 타일본드*.5, 타일접착제*.5, 유브이접착제, 나사고정제, 고체풀, 물풀*.8
en adhesive, glue*.9, super glue, cyanoacrylate adhesive, cyanoacrylate*.7, epoxy adhesive, polyurethane adhesive, silicone adhesive, hot melt adhesive, glue stick, wood glue, spray adhesive, pressure sensitive adhesive, psa*.4, acrylic adhesive, uv adhesive, threadlocker, underfill, conductive adhesive*.6, eyelash glue, lash adhesive, nail glue, rubber cement, tile adhesive*.5, die attach adhesive, anaerobic adhesive
> 350610 소매용 1kg 이하 접착제 | retail packs not over 1 kg
ko 순간접착제, 고체풀, 목공풀, 속눈썹글루, 네일글루
en super glue, glue stick, nail glue, eyelash glue
> 350691 고무·플라스틱 기재 접착제 | adhesives based on rubber or plastics
ko 핫멜트접착제, 에폭시접착제, 우레탄접착제, 아크릴점착제
en hot melt adhesive, epoxy adhesive, polyurethane adhesive, acrylic adhesive
3507 효소 | enzymes and prepared enzymes
ko 효소*.7, 사료용효소*.6, 레닛, 펩신, 트립신, 파파인, 아밀라아제, 프로테아제, 리파아제, 셀룰라아제, 락타아제, 피타아제, 나토키나아제, 트랜스글루타미나아제, 히알루로니다제*.7, 중합효소*.7, 제한효소, 효소분말*.5
en enzyme*.8, rennet, pepsin, trypsin, papain, bromelain, amylase, alpha amylase, protease, lipase, cellulase, lactase, phytase, pancreatin, xylanase, nattokinase, transglutaminase, hyaluronidase*.7, taq polymerase*.7, dna polymerase*.7, restriction enzyme, proteinase k, feed enzyme*.6
## 36 화약류·화공품·성냥 | explosives, pyrotechnics, matches
3601 화약(추진제) | propellent powders
ko 화약*.8, 흑색화약, 무연화약, 추진제*.5
en propellent powder, propellant powder, black powder, gunpowder, smokeless powder, propellant*.4
3602 폭약 | prepared explosives
ko 폭약, 다이너마이트, 산업용폭약, 안포폭약, 에멀젼폭약, 함수폭약
en explosive*.8, dynamite, emulsion explosive, anfo, water gel explosive, blasting explosive
3603 뇌관·도화선 | detonators, fuses, igniters
ko 뇌관, 전기뇌관, 전자뇌관, 비전기뇌관, 도화선, 도폭선, 점화기*.3, 이그나이터*.3, 에어백점화장치*.6
en detonator, electric detonator, safety fuse, detonating cord, percussion cap, detonating cap, igniter*.4, squib, blasting cap, airbag initiator*.6
3604 불꽃제품·조명탄 | fireworks and flares
ko 불꽃놀이, 폭죽, 스파클러, 연막탄, 신호탄, 조명탄, 조난신호기*.7, 축포*.7, 파티폭죽*.7
en firework, firecracker, sparkler, pyrotechnic, smoke signal, signal flare, hand flare, parachute rocket flare, distress signal, fog signal, road flare, smoke bomb
3605 성냥 | matches
ko 성냥, 성냥갑*.7, 안전성냥, 방수성냥
en match*.4, matches, safety match, matchbox
3606 부싯돌·라이터 연료·고체연료 | ferro-cerium, lighter fuel, solid fuel
ko 페로세륨, 라이터돌, 부싯돌*.7, 파이어스틱, 파이어스타터, 고체연료*.8, 고체알코올, 라이터가스, 라이터기름, 착화제*.8
en ferrocerium, lighter flint, flint*.6, fire starter, firestarter rod, firelighter, solid fuel tablet, solid fuel*.7, lighter fuel, lighter fluid, lighter gas refill, gel fuel*.6
## 37 사진·영화용 재료 | photographic and cinematographic goods
3701 평면 사진필름·인쇄판·엑스레이필름 | flat photographic plates and film
ko 엑스레이필름*.8, 엑스선필름*.8, 치과용필름, 즉석필름, 인쇄판*.4, 피에스판, 시티피판, 블랭크마스크, 오프셋인쇄판*.6, 수지인쇄판*.7, 의료용드라이필름*.6
en x-ray film*.8, dental x-ray film, instant film, instant print film, ps plate, ctp plate, thermal ctp plate, photopolymer plate*.8, offset plate*.6, blank mask, photographic plate, medical dry film*.6
> 370110 엑스선용 | for X-ray
ko 엑스레이필름, 엑스선필름
en x-ray film
3702 롤 사진필름 | photographic film in rolls
ko 카메라필름, 롤필름*.5, 사진필름*.8, 35미리필름, 흑백필름, 영화촬영용필름, 드라이필름포토레지스트, 드라이필름*.6
en photographic film*.8, camera film, roll film*.5, 35mm film, color negative film, black and white film, motion picture film*.6, dry film photoresist, dfr*.6
3703 인화지 | photographic paper
ko 인화지*.9, 사진인화지, 감광지, 은염인화지
en photographic paper, sensitised paper, silver halide paper, colour photo paper, photo paper*.4, blueprint paper*.7
3704 노광·미현상 필름 | exposed undeveloped film and paper
ko 미현상필름, 노광필름, 촬영필름
en exposed undeveloped film, exposed film, latent film
3705 현상한 필름·포토마스크 | developed film, photomasks
ko 포토마스크, 레티클, 현상필름, 네거티브필름*.5, 슬라이드필름, 마이크로피시
en photomask, photo mask, reticle*.8, developed film, negative film*.5, slide film*.6, microfiche, lithographic film positive
3706 현상한 영화필름 | developed cinematographic film
ko 영화필름, 상영용필름, 영화프린트
en cinematographic film, movie print, release print, developed motion picture film
3707 사진용 화학품·감광액·토너 | photographic chemicals, photoresist, toner
ko 토너*.2, 복사기토너, 프린터토너, 레이저토너, 토너분말, 포토레지스트, 감광액, 레지스트*.7, 현상액*.8, 정착액, 하층반사방지막*.7, 극자외선포토레지스트, 감광유제
en toner powder, copier toner, laser printer toner, toner*.3, photoresist, euv photoresist, color resist, developer*.7, photographic developer, photo emulsion, sensitising emulsion, anti-reflective coating material*.6, photographic chemical
> 370790 현상액·토너 등 | developers, toners and others
ko 토너분말, 현상액, 포토레지스트
en toner powder, developer, photoresist
## 38 각종 화학공업 생산품 | miscellaneous chemical products
3801 인조흑연·흑연 조제품 | artificial graphite and graphite preparations
ko 인조흑연*.9, 콜로이드흑연, 음극재, 음극활물질, 흑연음극재, 전극페이스트, 흑연페이스트, 흑연분말*.4, 흑연블록*.6, 등방성흑연*.7
en artificial graphite, synthetic graphite, colloidal graphite, anode material, graphite anode, electrode paste, graphite paste, graphite block*.6, isostatic graphite*.7, graphite powder*.4
3802 활성탄·활성백토 | activated carbon and activated minerals
ko 활성탄, 입상활성탄, 야자활성탄, 분말활성탄, 활성백토, 규조토*.4, 산성백토*.6, 여과용규조토*.7
en activated carbon, active carbon, activated charcoal, granular activated carbon, activated clay, bleaching clay, animal black, bone char, diatomite filter aid*.7
3803 톨유 | tall oil
ko 톨유, 조톨유, 톨오일
en tall oil, crude tall oil, refined tall oil
3804 펄프폐액·리그닌술폰산염 | lignin sulphonates, pulp lyes
ko 리그닌, 리그닌술폰산염, 흑액, 펄프폐액
en lignin, lignosulfonate, sodium lignosulfonate, black liquor, sulphite lye
3805 테레빈유·파인오일 | turpentine, pine oil, terpenic oils
ko 테레빈유, 파인오일, 디펜텐, 테르펜유, 적송오일*.5
en turpentine, gum turpentine, pine oil, dipentene, terpenic oil, sulphate turpentine
3806 로진 | rosin and resin acids
ko 로진, 송진*.7, 검로진, 로진에스테르, 에스테르검, 아비에트산
en rosin, gum rosin, colophony, rosin ester, ester gum, resin acid, rosin derivative, abietic acid
3807 목타르·목초액·피치 | wood tar, pyroligneous products, pitch
ko 목타르, 목크레오소트, 목나프타, 목초액*.7, 죽초액*.7, 스테아린피치*.5
en wood tar, wood creosote, wood naphtha, vegetable pitch, wood vinegar*.7, pine tar
3808 농약·살충제·소독제 | pesticides, insecticides, disinfectants
ko 농약, 살충제, 살균제, 제초제, 쥐약, 살서제, 소독제, 손소독제, 손세정제*.3, 소독티슈, 살균소독제, 모기향, 모기기피제, 벌레퇴치제, 바퀴벌레약, 끈끈이트랩*.6, 파리끈끈이, 좀약, 방충제, 식물생장조절제, 발아억제제, 훈증제, 진드기약, 곰팡이제거제*.5, 목재방부제*.7, 방역소독제, 항균제*.5, 바퀴벌레퇴치제*.9, 바퀴벌레*.9, 퇴치제*.9
en pesticide, insecticide, fungicide, herbicide, rodenticide, rat poison, disinfectant, hand sanitizer, sanitizer, disinfecting wipes, sterilant*.6, mosquito coil, mosquito repellent, insect repellent, bug spray, cockroach gel, ant bait, glue trap*.5, mothballs, plant growth regulator, gibberellin*.6, fumigant, acaricide, biocide, algaecide*.8, wood preservative*.7, glyphosate*.5, mancozeb*.8, chlorpyrifos*.7, imidacloprid*.6, antimicrobial agent*.5, agrochemical, cockroach*.9
> 380891 살충제 | insecticides
ko 살충제, 모기향, 모기기피제, 바퀴벌레약
en insecticide, mosquito coil, mosquito repellent
> 380892 살균제 | fungicides
ko 농업용살균제, 살균제
en fungicide, mancozeb
> 380893 제초제·생장조절제 | herbicides and plant-growth regulators
ko 제초제, 식물생장조절제, 발아억제제
en herbicide, weed killer, plant growth regulator, glyphosate
> 380894 소독제 | disinfectants
ko 소독제, 손소독제, 살균소독제, 소독티슈
en disinfectant, hand sanitizer, sanitizer, disinfecting wipes
> 380899 쥐약 등 그 밖의 것 | rodenticides and others
ko 쥐약, 살서제, 살조제
en rodenticide, rat poison, algaecide
3809 섬유·제지·피혁 가공제 | finishing agents for textile, paper, leather
ko 섬유가공제, 염색보조제*.7, 정련제*.5, 발수제*.7, 고착제*.7, 매염제, 대전방지가공제, 제지용약품*.6, 균염제, 방염가공제*.5, 의류케어*.2
en textile auxiliary, finishing agent, dyeing auxiliary, dye carrier, fixing agent*.7, mordant, water repellent agent*.7, sizing agent*.8, wet strength agent*.6, paper chemical*.6, fabric stiffener*.6, garment care*.2
3810 용접·납땜 플럭스·금속세정 조제품 | fluxes, solder paste, metal pickling
ko 플럭스*.9, 솔더페이스트*.8, 솔더크림*.8, 용접플럭스, 산세제*.8, 금속표면처리제*.8, 녹제거제*.6, 브레이징페이스트, 화성피막제*.7, 인산염피막제*.7
en flux*.8, soldering flux, welding flux, solder paste*.8, solder cream, brazing paste, pickling paste, metal pickling preparation, metal surface treatment agent*.8, phosphating agent*.7, rust remover*.6
3811 연료·윤활유 첨가제 | additives for fuels and lubricants
ko 엔진오일첨가제, 연료첨가제, 윤활유첨가제, 점도지수향상제, 옥탄가향상제, 청정분산제*.7, 연료세정제*.8, 부식방지제*.5, 오일첨가제*.8
en fuel additive, lubricant additive, oil additive, octane booster, antiknock, viscosity index improver, fuel injector cleaner, gasoline additive, pour point depressant, corrosion inhibitor*.5, anti-wear additive, zddp
> 381121 석유 함유 윤활유 첨가제 | lubricant additives with petroleum oil
ko 윤활유첨가제, 엔진오일첨가제
en lubricant additive, oil additive
> 381190 연료 등 그 밖의 첨가제 | other additives, for fuels
ko 연료첨가제, 옥탄가향상제
en fuel additive, octane booster
3812 고무·플라스틱 첨가제 | rubber and plastics additives
ko 고무가황촉진제*.7, 가황촉진제*.7, 복합가소제, 산화방지제*.6, 안정제*.6, 피브이씨안정제, 노화방지제, 자외선안정제*.7, 에폭시화대두유*.4, 고무첨가제*.7, 플라스틱첨가제*.6, 항산화*.1
en rubber accelerator*.7, vulcanization accelerator*.7, compound plasticizer, antioxidant*.7, pvc stabilizer, stabilizer*.5, heat stabilizer, tin stabilizer*.8, tmq, uv stabilizer*.7, light stabilizer*.7, hals*.6, epoxidized soybean oil*.4, esbo*.4, plastic additive*.6, rubber additive
> 381239 산화방지·안정 조제품 | antioxidant and stabilizer preparations
ko 산화방지제, 안정제, 열안정제
en antioxidant, pvc stabilizer, heat stabilizer
3813 소화약제 | fire-extinguishing preparations
ko 소화약제, 포소화약제, 소화분말, 투척용소화기*.8, 분말소화약제
en fire extinguishing agent, fire fighting foam, foam concentrate, afff, fire extinguisher charge, fire extinguishing grenade, abc powder
3814 시너·혼합용제·페인트 제거제 | thinners, composite solvents, paint removers
ko 시너, 신나, 희석제*.8, 혼합용제, 페인트제거제, 세척용제*.6, 박리액*.6, 절연세척제*.4
en thinner, paint thinner, lacquer thinner, composite solvent, solvent*.5, paint remover, paint stripper, photoresist stripper*.7, insulation cleaner*.4
3815 촉매·반응개시제 | catalysts and reaction initiators
ko 촉매*.9, 니켈촉매, 백금촉매, 팔라듐촉매, 귀금속촉매, 탈질촉매, 반응개시제, 중합개시제, 경화촉진제*.7, 광개시제*.5, 산화촉매*.8
en catalyst*.9, supported catalyst, nickel catalyst, platinum catalyst, palladium on carbon, precious metal catalyst, denox catalyst, fcc catalyst, polymerization catalyst, ziegler-natta catalyst, reaction initiator, initiator*.6, photoinitiator*.5
3816 내화시멘트·내화모르타르 | refractory cements, mortars, castables
ko 내화시멘트, 내화모르타르, 내화캐스터블, 부정형내화물, 내화물*.4
en refractory cement, refractory mortar, castable, refractory castable, monolithic refractory, ramming mix, gunning mix
3817 혼합알킬벤젠 | mixed alkylbenzenes
ko 혼합알킬벤젠, 알킬벤젠, 선형알킬벤젠
en mixed alkylbenzene, linear alkylbenzene, alkylbenzene, alkylnaphthalene
3818 반도체 웨이퍼(도프 처리) | doped wafers for electronics
ko 실리콘웨이퍼, 웨이퍼*.8, 반도체웨이퍼*.7, 에피웨이퍼, 갈륨비소웨이퍼, 실리콘카바이드웨이퍼, 질화갈륨웨이퍼, 태양광웨이퍼, 더미웨이퍼, 재생웨이퍼
en silicon wafer, wafer*.6, epi wafer, gaas wafer, sic wafer, gan wafer, solar wafer, dummy wafer, doped silicon, soi wafer, reclaimed wafer
3819 브레이크액·유압유(합성) | brake fluids, non-petroleum hydraulic fluids
ko 브레이크액, 브레이크오일, 유압작동액, 유압액*.8, 합성유압유*.7, 항공화학*.2
en brake fluid, dot 3, dot 4, hydraulic fluid*.7, fire resistant hydraulic fluid
3820 부동액·제빙액 | antifreeze and de-icing fluids
ko 부동액, 냉각수*.6, 쿨런트, 제빙액, 제설액*.7, 성에제거제*.7
en antifreeze, coolant*.6, engine coolant, de-icing fluid, deicer*.8, ev coolant
3821 배양배지 | prepared culture media
ko 배지*.6, 배양배지, 세포배양배지, 미생물배지, 한천배지, 세포동결보존액*.7
en culture medium, culture media, cell culture media, agar plate, serum free medium, microbiological media, transport medium*.6, viral transport medium*.6, cryopreservation medium*.7
3822 진단키트·실험용 시약 | diagnostic and laboratory reagents, kits
ko 진단키트, 진단시약, 체외진단시약, 체외진단의료기기*.5, 코로나진단키트, 신속항원키트, 항원검사키트, 자가검사키트, 신속진단키트, 분자진단키트, 임신테스트기, 배란테스트기, 혈당검사지, 혈당측정지, 소변검사지, 시험지*.5, 리트머스시험지, 피시알시약, 피시알키트, 핵산추출키트, 혈액형시약, 말라리아진단키트, 에이즈진단키트, 마약검사키트, 표준물질, 실험용시약, 시약*.8, 엘라이자키트, 수질검사키트, 지시약, 의료용품*.15, 의료용소모품*.15, 의료소모품*.15, 메디칼*.15, 바이오*.15, prp키트*.2, 자가혈소판*.2, 혈소판풍부혈장*.2, 자가진단용품*.8, 자가검사*.8
en diagnostic kit, diagnostic reagent, ivd reagent, in vitro diagnostic, rapid test kit, antigen test kit, self test kit, covid-19 test kit, test kit*.8, pcr kit, pcr reagent, rt-pcr kit, molecular diagnostic kit, nucleic acid extraction kit, pregnancy test, ovulation test, blood glucose test strip, test strip*.8, urine strip, litmus paper, elisa kit, immunoassay reagent, malaria test kit, blood typing reagent, drug test kit, laboratory reagent, reagent*.8, certified reference material, reference standard*.8, calibrator*.5, control material*.6, water test kit, assay kit, medical supplies*.15, medical consumables*.15, health care supplies*.15, medical*.15, bio*.15, prp kit*.2, self-test*.8
> 382211 말라리아 진단용 | for malaria
ko 말라리아진단키트
en malaria test kit
> 382213 혈액형 판정용 | for blood-grouping
ko 혈액형시약
en blood typing reagent, blood grouping reagent
> 382219 그 밖의 진단·실험용 시약 | other diagnostic or laboratory reagents
ko 진단키트, 진단시약, 임신테스트기, 혈당검사지, 피시알키트
en diagnostic kit, pcr kit, antigen test kit, glucose strip, pregnancy test
> 382290 인증표준물질 | certified reference materials
ko 인증표준물질, 표준물질
en certified reference material, reference standard
3823 공업용 지방산·지방알코올 | industrial fatty acids, fatty alcohols
ko 지방산, 스테아린산*.6, 스테아르산*.6, 올레인산*.6, 톨유지방산, 애시드오일, 팜지방산증류물, 지방알코올, 고급알코올, 세테아릴알코올, 라우릴알코올*.6, 세틸알코올*.4
en fatty acid, stearic acid*.6, oleic acid*.6, tall oil fatty acid, tofa, acid oil, palm acid oil, pfad, palm fatty acid distillate, coconut fatty acid, fatty alcohol, cetostearyl alcohol, cetearyl alcohol, lauryl alcohol*.6
> 382311 스테아르산 | stearic acid
ko 스테아린산, 스테아르산
en stearic acid
> 382319 그 밖의 지방산·애시드오일 | other fatty acids, acid oils
ko 팜지방산증류물, 애시드오일
en pfad, acid oil, fatty acid
> 382370 공업용 지방알코올 | industrial fatty alcohols
ko 지방알코올, 세테아릴알코올
en fatty alcohol, cetearyl alcohol
3824 그 밖의 조제 화학품 | chemical preparations n.e.s.
ko 콘크리트혼화제, 혼화제, 감수제*.8, 드라이모르타르, 레미콘*.9, 급결제, 주물용점결제, 소르비톨액*.5, 경화제*.7, 전해액*.8, 배터리전해액, 양극재*.4, 양극활물질*.4, 전구체*.3, 도금액*.7, 식각액*.7, 에칭액*.7, 제습제*.5, 방습제*.7, 탈산소제, 산소흡수제, 핫팩*.9, 손난로*.7, 아이스팩, 보냉제, 수처리제*.8, 응집제*.6, 소포제*.6, 발포제*.5, 난연제*.6, 수정액, 유처리제, 열전도페이스트*.7, 서멀그리스*.6, 액정혼합물, 토양개량제*.8, 염화파라핀, 은페이스트*.3, 찜질팩*.4, 눈찜질팩*.4, 원적외선팩*.4, 온열팩*.4, 핫패치*.5, 온열패치*.5, 다이어트패치*.5, 화학원료*.4, 화학원자재*.4, 화학소재*.4, 천연보존제*.4, 천연방부제*.4
en chemical preparation, concrete admixture, cement additive, superplasticizer, water reducer*.8, dry mortar, ready-mix concrete, foundry binder, hardener*.8, curing agent*.8, electrolyte*.7, battery electrolyte, cathode material*.4, cathode active material*.4, precursor*.3, plating solution*.7, etchant*.7, desiccant*.6, oxygen absorber, heat pack*.9, hand warmer*.8, body warmer*.7, ice pack, cold pack*.8, phase change material, water treatment chemical*.8, scale inhibitor, flocculant*.5, coagulant*.5, defoamer*.6, flame retardant*.6, blowing agent*.4, chlorinated paraffin, correction fluid, demulsifier, oil dispersant*.7, thermal paste*.7, liquid crystal mixture, soil conditioner*.8, molecular sieve*.5, soda lime, fog fluid*.7, hot patch*.5, chemical raw material*.4, natural preservative*.4
> 382440 시멘트·콘크리트 혼화제 | prepared additives for cements or concretes
ko 콘크리트혼화제, 혼화제, 감수제
en concrete admixture, superplasticizer, cement additive
> 382450 비내화성 모르타르·콘크리트 | non-refractory mortars and concretes
ko 드라이모르타르, 레미콘
en dry mortar, ready-mix concrete
> 382499 전해액·경화제 등 그 밖의 조제품 | electrolytes, hardeners and other preparations
ko 전해액, 양극재, 경화제, 핫팩, 아이스팩, 탈산소제, 도금액
en electrolyte, hardener, heat pack, ice pack, plating solution, oxygen absorber, water treatment chemical
3825 화학공업 잔재물·생활폐기물 | chemical residues, municipal and clinical waste
ko 생활폐기물, 하수슬러지, 의료폐기물, 폐유기용제, 폐산, 폐유*.3, 산업폐기물*.8, 폐화학물질
en municipal waste, sewage sludge, clinical waste, waste solvent, spent solvent, spent pickling liquor, chemical waste, industrial waste*.8
3826 바이오디젤 | biodiesel
ko 바이오디젤, 지방산메틸에스테르
en biodiesel, b100, fatty acid methyl ester, fame*.5
3827 혼합냉매 | mixed refrigerants
ko 혼합냉매, 냉매*.5, 냉매가스*.5, 에어컨가스*.4, 에어컨냉매*.6
en mixed refrigerant, refrigerant blend, refrigerant*.5, refrigerant gas*.5, r-410a, r410a, r-404a, r404a, r-407c, r407c, r-507a, r-448a, r-449a
> 382761 R-404A·R-507A | containing 15% or more of HFC-143a
en r-404a, r404a, r-507a
> 382763 R-410A | containing 40% or more of HFC-125
en r-410a, r410a
> 382764 R-407C | containing 30% or more of HFC-134a
en r-407c, r407c
`;
