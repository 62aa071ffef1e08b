// data: short labels of the chapters, headings and subheadings of HS 2022, our own, a line a code: code, Korean | English.
export const HS_LABELS = `
01 살아 있는 동물 | live animals
0101 살아있는 말·당나귀 | live horses and donkeys
0102 살아있는 소·물소 | live cattle and buffalo
0103 살아있는 돼지 | live pigs
0104 살아있는 양·염소 | live sheep and goats
0105 살아있는 가금 | live poultry
0106 애완·곤충 등 그 밖의 동물 | pets, insects and other live animals
02 육류 | meat
0201 쇠고기(신선·냉장) | fresh or chilled beef
020130 뼈 없는 쇠고기 | boneless beef
0202 쇠고기(냉동) | frozen beef
020220 뼈 있는 냉동 쇠고기 | frozen beef, bone in
020230 뼈 없는 냉동 쇠고기 | frozen boneless beef
0203 돼지고기 | pork
020329 냉동 돼지고기 | frozen pork cuts
0204 양고기·염소고기 | lamb, mutton and goat meat
0205 말고기 | horse meat
0206 소·돼지 등의 식용 부산물 | edible offal of cattle and pigs
0207 닭·오리 등 가금육 | poultry meat
020714 냉동 닭 절단육·부산물 | frozen chicken cuts and offal
0208 토끼·사슴 등 그 밖의 고기 | other meat (rabbit, venison, game)
0209 돼지비계·가금 지방 | pig fat and poultry fat
0210 염장·건조·훈제 육 | salted, dried or smoked meat
021012 베이컨류(삼겹) | bacon and streaky bellies
03 어패류 | fish and seafood
0301 활어 | live fish
0302 어류(신선·냉장) | fresh or chilled fish
030214 냉장 대서양연어 | fresh or chilled atlantic salmon
0303 어류(냉동) | frozen fish
030342 냉동 황다랑어 | frozen yellowfin tuna
030343 냉동 가다랑어 | frozen skipjack
030354 냉동 고등어 | frozen mackerel
030359 냉동 꽁치·삼치·병어·멸치 | frozen saury, seerfish, pomfret
030363 냉동 대구 | frozen cod
030367 냉동 명태 | frozen alaska pollock
030389 그 밖의 냉동어 | other frozen fish
030391 냉동 어란·이리·간 | frozen roes, milt and livers
0304 어류 필레·어육·연육 | fish fillets, fish meat and surimi
030462 냉동 메기 필레 | frozen catfish fillets
030475 냉동 명태 필레 | frozen pollock fillets
030481 냉동 연어 필레 | frozen salmon fillets
030487 냉동 참치 필레 | frozen tuna fillets
030494 명태 연육·어육 | alaska pollock meat and surimi
0305 건조·염장·훈제 어류 | dried, salted or smoked fish
030541 훈제 연어 | smoked salmon
030554 건조 멸치·청어·정어리 | dried anchovies, herring, sardines
030559 그 밖의 건조어(황태 등) | other dried fish
0306 새우·게 등 갑각류 | shrimps, crabs and other crustaceans
030612 냉동 바닷가재 | frozen lobster
030614 냉동 게 | frozen crabs
030617 냉동 새우 | frozen shrimps
030633 산·냉장 게 | live or fresh crabs
030695 건조·염장 새우 | dried or salted shrimps
0307 오징어·조개·전복 등 연체동물 | squid, shellfish and other molluscs
030711 산·냉장 굴 | live or fresh oysters
030712 냉동 굴 | frozen oysters
030722 냉동 가리비 | frozen scallops
030743 냉동 오징어·갑오징어 | frozen squid and cuttlefish
030749 건조·염장 오징어 | dried or salted squid
030752 냉동 문어·낙지·주꾸미 | frozen octopus
030772 냉동 조개·꼬막 | frozen clams, cockles, ark shells
030781 산·냉장 전복 | live or fresh abalone
030783 냉동 전복 | frozen abalone
0308 해삼·성게·해파리 등 | sea cucumbers, urchins and jellyfish
0309 식용 어분·수산물 가루 | edible fish and seafood powder
04 낙농품·알·꿀 | dairy, eggs and honey
0401 우유·생크림 | milk and cream, unsweetened
040120 우유(지방 1~6%) | milk of 1 to 6% fat
040150 크림(지방 10% 초과) | cream over 10% fat
0402 분유·연유 | milk powder and condensed milk
040210 탈지분유 | skimmed milk powder
040221 전지분유(무가당) | whole milk powder
040299 가당 연유 | sweetened condensed milk
0403 요구르트·발효유 | yogurt and fermented milk
040320 요구르트 | yogurt
0404 유청·유성분 조제품 | whey and milk constituents
0405 버터·유지방 | butter and milk fat
0406 치즈·커드 | cheese and curd
040610 신선 치즈·커드 | fresh cheese and curd
040620 분쇄·가루 치즈 | grated or powdered cheese
040630 가공치즈 | processed cheese
040690 그 밖의 치즈 | other cheese
0407 껍질 있는 알(계란 등) | eggs in shell
040721 신선 계란 | fresh hen eggs
040790 조리·보존 알 | cooked or preserved eggs
0408 껍질 없는 알·난황 | eggs not in shell, egg yolks
0409 천연꿀 | natural honey
0410 식용 곤충·로열젤리·제비집 | edible insects, royal jelly, birds' nests
05 그 밖의 동물성 생산품 | other animal products
0501 미가공 사람 머리카락 | unworked human hair
0502 돼지털·브러시용 털 | pig bristles and brush hair
0504 동물의 장·위(곱창·양·케이싱) | guts, bladders and stomachs of animals
0505 깃털·솜털(다운) | feathers and down
0506 뼈·혼코어 | bones and horn cores
0507 녹용·뿔·상아 | antlers, horns and ivory
0508 산호·조개껍데기 | coral and shells
0510 사향·담즙 등 제약용 동물성 재료 | musk, bile and glands for pharma
0511 동물 정액·혈액·비식용 수산물 등 | animal semen, blood and inedible products
06 산 식물·절화 | live plants and cut flowers
0601 구근·알뿌리 | bulbs, tubers and rhizomes
0602 묘목·화분식물·종균 | live plants, seedlings and mushroom spawn
060220 과수 묘목 | fruit and nut trees
060290 그 밖의 산 식물·종균 | other live plants, spawn
0603 절화·꽃다발 | cut flowers
060311 장미 | roses
060312 카네이션 | carnations
060313 난초 | orchids
060314 국화 | chrysanthemums
060315 백합 | lilies
060390 건조·가공 꽃 | dried or treated flowers
0604 절엽·이끼·장식용 가지 | foliage, branches and moss
07 채소 | vegetables
0701 감자 | potatoes
0702 토마토 | tomatoes
0703 양파·마늘·파·부추 | onions, garlic, leeks
070310 양파·샬롯 | onions and shallots
070320 마늘 | garlic
070390 파·부추 등 | leeks and other alliums
0704 배추·양배추·브로콜리 | cabbages and other brassicas
070410 콜리플라워·브로콜리 | cauliflowers and broccoli
070490 배추·양배추 등 | cabbages, kale and others
0705 상추·치커리 | lettuce and chicory
0706 당근·무 등 뿌리채소 | carrots, radishes and edible roots
0707 오이 | cucumbers
0708 신선 콩류 채소(완두·꼬투리콩) | fresh leguminous vegetables
0709 버섯·파프리카 등 그 밖의 채소 | mushrooms, peppers and other vegetables
070951 양송이류 | agaricus mushrooms
070954 표고버섯 | shiitake
070955 송이버섯 | matsutake
070959 그 밖의 버섯 | other mushrooms
070960 파프리카·고추 | peppers of capsicum
070993 호박류 | pumpkins and squash
070999 그 밖의 채소 | other fresh vegetables
0710 냉동채소 | frozen vegetables
071080 그 밖의 냉동채소 | other frozen vegetables
0711 일시 저장 채소(염수장) | provisionally preserved vegetables
0712 건조채소 | dried vegetables
071220 건조 양파 | dried onions
071232 목이버섯 | wood ears
071234 건조 표고 | dried shiitake
071290 그 밖의 건조채소 | other dried vegetables
0713 건조 콩류(녹두·팥·강낭콩) | dried pulses
071320 병아리콩 | chickpeas
071331 녹두 | mung beans
071332 팥 | adzuki beans
071333 강낭콩 | kidney beans
071340 렌즈콩 | lentils
0714 고구마·카사바·토란·마 | sweet potatoes, cassava, taro, yams
071420 고구마 | sweet potatoes
08 과실·견과류 | fruit and nuts
0801 코코넛·캐슈너트·브라질너트 | coconuts, cashews, Brazil nuts
0802 아몬드·호두·밤·잣 등 견과류 | almonds, walnuts, chestnuts and other nuts
080212 탈각 아몬드 | shelled almonds
080232 탈각 호두 | shelled walnuts
080241 껍데기 있는 밤 | chestnuts in shell
080292 탈각 잣 | shelled pine nuts
0803 바나나 | bananas
0804 파인애플·아보카도·망고·무화과 등 | pineapples, avocados, mangoes, figs, dates
080450 망고·망고스틴·구아바 | mangoes, mangosteens, guavas
0805 감귤류·유자 | citrus fruit and yuja
080510 오렌지 | oranges
080521 만다린·감귤 | mandarins and satsumas
080550 레몬·라임 | lemons and limes
080590 유자 등 그 밖의 감귤류 | yuja and other citrus
0806 포도·건포도 | grapes and raisins
080610 신선 포도 | fresh grapes
080620 건포도 | dried grapes
0807 멜론·수박·파파야 | melons, watermelons, papayas
0808 사과·배 | apples and pears
080810 사과 | apples
080830 배 | pears
0809 복숭아·자두·체리·살구 | peaches, plums, cherries, apricots
0810 딸기·블루베리·키위·단감 등 | strawberries, berries, kiwi, persimmon
081010 딸기 | strawberries
081040 블루베리·크랜베리 | blueberries and cranberries
081050 키위 | kiwifruit
081070 감 | persimmons
081090 그 밖의 과실 | other fresh fruit
0811 냉동 과실 | frozen fruit
0812 일시 저장 과실 | provisionally preserved fruit
0813 건조 과실(곶감·대추 등) | dried fruit
081320 프룬 | prunes
081340 곶감·대추 등 건조과실 | persimmon, jujube and other dried fruit
0814 감귤·멜론 껍질 | citrus and melon peel
09 커피·차·향신료 | coffee, tea and spices
0901 커피(생두·원두) | coffee (green and roasted)
090111 볶지 않은 생두 | coffee, not roasted
090121 볶은 원두 | roasted coffee
0902 녹차·홍차 등 차 | tea (green, black)
090210 녹차(3kg 이하 포장) | green tea, packs up to 3 kg
090230 홍차(3kg 이하 포장) | black tea, packs up to 3 kg
0903 마테차 | mate
0904 후추·고추(건조·가루) | pepper, dried and ground chilli
090411 통후추 | pepper, whole
090412 후춧가루 | ground pepper
090421 건고추(부수지 않은 것) | dried chillies, whole
090422 고춧가루 | ground chilli
0905 바닐라 | vanilla
0906 계피 | cinnamon
0907 정향 | cloves
0908 육두구·메이스·카다멈 | nutmeg, mace and cardamom
0909 팔각·회향·커민·고수씨 | anise, fennel, cumin, coriander seeds
0910 생강·강황·사프란 등 향신료 | ginger, turmeric, saffron and other spices
091011 생강(부수지 않은 것) | ginger, whole
091012 생강가루 | ginger powder
091030 강황·울금 | turmeric
091091 혼합 향신료 | spice mixtures
10 곡물 | cereals
1001 밀 | wheat
1002 호밀 | rye
1003 보리 | barley
1004 귀리 | oats
1005 옥수수(알곡) | maize (grain)
1006 쌀 | rice
100610 벼 | paddy rice
100620 현미 | brown rice
100630 백미(정미) | milled rice
100640 싸라기 | broken rice
1007 수수 | grain sorghum
1008 메밀·조·기장·퀴노아 등 잡곡 | buckwheat, millet, quinoa and other cereals
100829 조·기장(종자 외) | millet other than seed
100850 퀴노아 | quinoa
11 제분·맥아·전분 | milling products, malt and starch
1101 밀가루 | wheat flour
1102 밀 외 곡물가루 | other cereal flour
110220 옥수수가루 | maize flour
110290 그 밖의 곡물가루 | other cereal flour
1103 부순 알곡·곡물 거친 가루 | cereal groats, meal and pellets
1104 압착·플레이크 등 가공 곡물 | rolled, flaked or hulled cereals
110412 압착·플레이크 귀리 | rolled or flaked oats
110430 곡물 씨눈 | cereal germ
1105 감자 가루·플레이크 | potato flour and flakes
1106 두류·서류·과실 가루 | flour of pulses, roots and fruits
1107 맥아 | malt
1108 전분·이눌린 | starches and inulin
110812 옥수수전분 | maize starch
110813 감자전분 | potato starch
110814 카사바전분 | cassava starch
110819 그 밖의 전분 | other starch
110820 이눌린 | inulin
1109 밀 글루텐 | wheat gluten
12 채유종자·종자·약용식물 | oil seeds, seeds and medicinal plants
1201 대두 | soya beans
1202 볶지 않은 땅콩 | raw groundnuts
1203 코프라 | copra
1204 아마씨 | linseed
1205 유채씨 | rape or colza seeds
1206 해바라기씨 | sunflower seeds
1207 참깨 등 그 밖의 채유종자 | sesame and other oil seeds
120740 참깨 | sesame seeds
120750 겨자씨 | mustard seeds
120760 홍화씨 | safflower seeds
120799 들깨 등 그 밖의 것 | perilla, hemp, chia and others
1208 채유종자 가루 | flour of oil seeds
1209 파종용 종자 | seeds for sowing
120929 목초·잔디 종자 | forage and lawn seeds
120930 화훼 종자 | flower seeds
120991 채소 종자 | vegetable seeds
120999 나무 등 그 밖의 종자 | tree and other seeds
1210 홉·루풀린 | hops and lupulin
1211 인삼·한약재·약용식물 | ginseng, herbs and medicinal plants
121120 인삼 뿌리 | ginseng roots
121190 그 밖의 약용·향료식물 | other medicinal plants
1212 김·미역 등 해조류, 식용 식물 | laver, seaweeds and edible plants n.e.s.
121221 식용 해조류 | edible seaweeds
121229 식용 외 해조류 | other seaweeds
121299 그 밖의 식용 식물성 생산품 | kernels and other edible plant products
1213 곡물 짚·껍질 | cereal straw and husks
1214 건초·사료작물 | hay and fodder plants
13 식물성 수지·수액·추출물 | gums, resins and vegetable extracts
1301 락·천연 검·천연 수지 | lac, natural gums and resins
130120 아라비아검 | gum arabic
1302 식물 추출물·한천·점질물 | vegetable extracts, agar and thickeners
130219 그 밖의 식물 추출물 | other vegetable extracts
130220 펙틴 | pectic substances
130231 한천 | agar-agar
130232 구아검·로커스트콩검 | guar and locust bean gums
130239 카라기난·그 밖의 점질물 | carrageenan and other thickeners
14 편조용 식물재료 | plaiting materials and vegetable products
1401 편조용 식물성 재료 | plaiting materials
140110 대나무 | bamboo
140120 등나무 | rattan
1404 그 밖의 식물성 생산품 | other vegetable products
15 동식물성 유지·왁스 | animal and vegetable fats, oils and waxes
1501 돼지·가금 지방 | pig and poultry fat
1502 소·양·염소 지방 | beef, sheep and goat fat
1503 라드스테아린·올레오유 | lard stearin and oleo-oil
1504 어유·해양동물유 | fish and marine oils
150410 어류 간유 | fish-liver oils
150420 간유 외 어유 | fish oils other than liver
1505 울그리스·라놀린 | wool grease and lanolin
1506 그 밖의 동물성 유지 | other animal fats and oils
1507 대두유 | soybean oil
150710 대두 조유 | crude soybean oil
150790 정제 대두유 | refined soybean oil
1508 땅콩기름 | groundnut oil
1509 올리브유 | olive oil
150920 엑스트라버진 올리브유 | extra virgin olive oil
150930 버진 올리브유 | virgin olive oil
150990 그 밖의 올리브유 | other olive oil
1510 올리브 포마스유 | olive-pomace oil
1511 팜유 | palm oil
151110 팜 조유 | crude palm oil
151190 정제 팜유·분획물 | refined palm oil
1512 해바라기유·홍화유·면실유 | sunflower, safflower and cotton-seed oil
151219 정제 해바라기유·홍화유 | refined sunflower or safflower oil
151229 정제 면실유 | refined cotton-seed oil
1513 코코넛유·팜핵유 | coconut and palm kernel oil
151319 정제 코코넛유 | refined coconut oil
151329 정제 팜핵유 | refined palm kernel oil
1514 유채유·겨자유 | rape, canola and mustard oil
151419 정제 카놀라유 | refined low erucic rape oil
1515 참기름·들기름 등 식물유 | sesame, perilla and other vegetable oils
151521 옥수수 조유 | crude maize oil
151529 정제 옥수수유 | refined maize oil
151530 피마자유 | castor oil
151550 참기름 | sesame oil
151560 미생물 유지 | microbial oils
151590 들기름 등 그 밖의 식물유 | perilla and other fixed oils
1516 경화유·에스테르교환유 | hydrogenated and inter-esterified fats
1517 마가린·쇼트닝·혼합 식용유 | margarine, shortening and edible oil blends
151710 마가린 | margarine
151790 쇼트닝·혼합유 | shortening and blends
1518 변성 유지·비식용 유지 혼합물 | chemically modified or inedible oils
1520 조 글리세롤 | crude glycerol
1521 식물성 왁스·밀랍 | vegetable waxes and beeswax
152110 식물성 왁스 | vegetable waxes
152190 밀랍·곤충 왁스 | beeswax and insect waxes
1522 데그라스·유지 잔유물 | degras and fat residues
16 육·어류 조제품 | meat and fish preparations
1601 소시지·순대 | sausages and similar products
1602 조제 육류·햄·치킨 | prepared meat, ham and chicken
160232 닭고기 조제품 | prepared chicken
160239 오리 등 그 밖의 가금 | prepared duck and other poultry
160241 돼지 뒷다리 햄 | pork hams
160249 그 밖의 돼지고기 조제품 | other prepared pork
160250 쇠고기 조제품 | prepared beef
1603 육·어류 추출물과 즙 | meat and fish extracts
1604 조제 어류·어묵·캔참치 | prepared fish, fish cake and canned tuna
160411 연어 | prepared salmon
160413 정어리 | prepared sardines
160414 참치·가다랑어 | prepared tuna and skipjack
160415 고등어 | prepared mackerel
160416 멸치 | prepared anchovies
160417 장어 | prepared eels
160419 꽁치 등 그 밖의 어류 | other prepared fish, whole or in pieces
160420 어묵·맛살·연육제품 | fish cake and other minced fish
160431 캐비어 | caviar
160432 캐비어 대용물·조미 어란 | caviar substitutes
1605 조제 갑각류·연체동물 | prepared shellfish and squid
160510 게 | prepared crab
160521 새우(밀봉용기 외) | shrimp not in airtight container
160551 굴 | prepared oysters
160554 오징어 | prepared squid and cuttlefish
160555 문어·낙지·주꾸미 | prepared octopus
160556 조개류 | prepared clams and cockles
160557 전복 | prepared abalone
160559 골뱅이 등 그 밖의 연체동물 | whelks and other molluscs
17 당류·설탕과자 | sugars and sugar confectionery
1701 설탕 | cane or beet sugar
170114 원당 | other raw cane sugar
170199 정제당 | refined sugar
1702 포도당·과당·물엿 등 당류 | glucose, fructose, syrups and other sugars
170219 유당 | lactose
170220 메이플시럽 | maple syrup
170230 포도당·물엿(과당 20% 미만) | glucose and syrup under 20% fructose
170250 결정과당 | pure fructose
170260 액상과당 | high fructose syrup
170290 올리고당·조청 등 그 밖의 당 | oligosaccharide, grain syrup and others
1703 당밀 | molasses
1704 사탕·젤리·껌 | candy, jelly and chewing gum
170410 껌 | chewing gum
170490 사탕·젤리 등 | candy, jelly and others
18 코코아·초콜릿 | cocoa and chocolate
1801 코코아두 | cocoa beans
1802 코코아 껍질·웨이스트 | cocoa shells and waste
1803 코코아 페이스트 | cocoa paste
1804 코코아 버터 | cocoa butter
1805 무가당 코코아 가루 | unsweetened cocoa powder
1806 초콜릿·코코아 조제품 | chocolate and cocoa preparations
180610 가당 코코아 가루 | sweetened cocoa powder
180620 벌크 초콜릿(2kg 초과) | bulk chocolate over 2 kg
180631 속을 채운 초콜릿 바 | filled chocolate blocks and bars
180632 속을 채우지 않은 초콜릿 바 | chocolate blocks and bars not filled
180690 그 밖의 초콜릿 조제품 | other chocolate preparations
19 곡물·면·베이커리 | cereal preparations, noodles and bakery
1901 프리믹스·분유조제품·곡분 조제식품 | mixes, infant formula, flour preparations
190110 영유아용 조제식품 | infant food for retail sale
190120 베이커리용 믹스·반죽 | mixes and doughs
190190 그 밖의 곡분·맥아 조제품 | other flour and malt preparations
1902 면류·라면·만두 | noodles, pasta and dumplings
190211 조리하지 않은 면(알 함유) | uncooked pasta with egg
190219 조리하지 않은 면(알 미함유) | uncooked pasta without egg
190220 속을 채운 파스타·만두 | stuffed pasta, dumplings
190230 라면·조리한 면 | instant and cooked noodles
190240 쿠스쿠스 | couscous
1903 타피오카 | tapioca
1904 시리얼·즉석밥·팽화곡물 | breakfast cereal, cooked rice and puffed grain
190410 팽창·볶은 곡물 시리얼 | puffed or roasted cereal
190420 그래놀라·뮤즐리 | granola and muesli
190490 즉석밥·가공밥 등 | cooked rice and other cereals
1905 빵·과자·비스킷·스낵 | bread, biscuits, snacks and bakery
190531 비스킷·쿠키(감미) | sweet biscuits
190532 와플·웨이퍼 | waffles and wafers
190540 러스크·토스트 | rusks and toasted bread
190590 빵·케이크·스낵 등 | bread, cake, snacks and others
20 채소·과실 조제품 | vegetable and fruit preparations
2001 식초절임·피클·장아찌 | pickles and vinegar-preserved produce
200110 오이 피클 | pickled cucumbers
200190 그 밖의 초절임 | other vinegar-preserved
2002 토마토 조제품 | prepared tomatoes
200210 토마토(통·조각) | whole or cut tomatoes
200290 토마토 페이스트 등 | tomato paste and others
2003 조제 버섯 | prepared mushrooms
2004 냉동 조제 채소·감자튀김 | frozen prepared vegetables, french fries
200410 냉동 감자 조제품 | frozen prepared potatoes
200490 그 밖의 냉동 채소 | other frozen vegetables
2005 김치·조제 채소 | kimchi and prepared vegetables
200520 감자(비냉동) 조제품 | prepared potatoes, not frozen
200540 완두 | peas
200551 콩(탈각) 조제품·팥앙금 | beans, shelled
200560 아스파라거스 | asparagus
200570 올리브 | olives
200580 스위트콘 | sweet corn
200591 죽순 | bamboo shoots
200599 김치 등 그 밖의 채소 | kimchi and other vegetables
2006 당절임 과실·정과 | sugar-preserved fruit and peel
2007 잼·과실 퓨레 | jams, fruit jellies and purees
200791 감귤류 잼·마멀레이드 | citrus jam and marmalade
200799 그 밖의 잼·퓨레 | other jam and puree
2008 조미김·견과·과일 통조림 | seasoned laver, prepared nuts and fruit
200811 땅콩 조제품 | prepared groundnuts
200819 견과·종자 조제품 | prepared nuts and seeds
200820 파인애플 조제품 | pineapples
200830 감귤류 조제품 | citrus fruit
200870 복숭아 조제품 | peaches
200897 과실 혼합물 | mixed fruit
200899 조미김 등 그 밖의 것 | seasoned laver and others
2009 과실·채소 주스 | fruit and vegetable juices
200911 냉동 오렌지 주스 | frozen orange juice
200912 오렌지 주스(브릭스 20 이하) | orange juice, not frozen
200979 사과 농축액 | apple juice over 20 brix
200989 그 밖의 단일 주스 | other single juices
200990 혼합 주스 | mixed juices
21 각종 조제 식료품 | miscellaneous food preparations
2101 커피·차 추출물과 조제품 | coffee and tea extracts, instant mixes
210111 커피 추출물·인스턴트커피 | coffee extracts, instant coffee
210112 커피믹스 등 커피 조제품 | coffee preparations
210120 차·마테 추출물과 조제품 | tea and mate extracts and preparations
210130 볶은 커피대용물 | roasted coffee substitutes
2102 효모·베이킹파우더 | yeasts and baking powder
210210 활성 효모 | active yeasts
210220 비활성 효모·단세포 미생물 | inactive yeasts, dead micro-organisms
210230 베이킹파우더 | baking powders
2103 장류·소스·혼합조미료 | jang, sauces and mixed seasonings
210310 간장 | soya sauce
210320 토마토케첩·토마토소스 | tomato ketchup and sauces
210330 겨자 | mustard
210390 고추장·된장·소스·조미료 | gochujang, doenjang, sauces, seasonings
2104 수프·육수·국·탕 | soups and broths
210410 수프·육수 | soups, broths and preparations
210420 균질화 혼합 조제식품 | homogenised composite preparations
2105 아이스크림·빙과 | ice cream and edible ice
2106 건강기능식품·홍삼제품·두부 등 | health foods, ginseng products, tofu and other
210610 단백질 농축물·조직단백 | protein concentrates and textured proteins
210690 그 밖의 조제 식료품 | other food preparations
22 음료·주류·식초 | beverages, spirits and vinegar
2201 생수·탄산수·얼음 | water, mineral and sparkling, ice
220110 생수·탄산수 | mineral and aerated waters
220190 그 밖의 물·얼음 | other water and ice
2202 음료(비알코올) | non-alcoholic beverages
220210 설탕·향 첨가한 물·탄산음료 | sweetened or flavoured waters, soda
220291 무알코올 맥주 | non-alcoholic beer
220299 그 밖의 비알코올 음료 | other non-alcoholic beverages
2203 맥주 | beer
2204 포도주 | wine of grapes
220410 스파클링 와인 | sparkling wine
220421 와인(2L 이하 용기) | wine in containers up to 2 l
2205 베르무트·가향 포도주 | vermouth and flavoured wine
2206 막걸리·청주 등 발효주 | makgeolli, sake and other fermented beverages
2207 에틸알코올(주정)·변성알코올 | ethyl alcohol and denatured spirits
220710 변성하지 않은 에탄올(80% 이상) | undenatured ethanol, 80% or more
220720 변성 에탄올 | denatured alcohol
2208 소주·위스키 등 증류주 | soju, whisky, liqueurs and spirits
220820 브랜디 | grape brandy
220830 위스키 | whiskies
220840 럼 | rum
220850 진 | gin
220860 보드카 | vodka
220870 리큐르 | liqueurs and cordials
220890 소주·고량주 등 | soju and other spirits
2209 식초 | vinegar
23 사료·식품 부산물 | animal feed and food residues
2301 육분·어분 | meat and fish meal
230120 어분 등 수산물 분말 | fish meal
2302 밀기울·쌀겨 | bran and milling residues
2303 전분박·비트펄프·주정박 | starch residues, beet pulp, distillers grains
230310 전분박·콘글루텐 | residues of starch manufacture
230320 비트펄프·버개스 | beet pulp and bagasse
230330 주정박·맥주박 | brewing and distilling dregs
2304 대두박 | soybean oil-cake
2305 땅콩박 | groundnut oil-cake
2306 팜박·채종박 등 유박 | palm, rape and other oil-cake
230649 채종박 | rape or colza oil-cake
230650 야자박 | coconut oil-cake
230660 팜박 | palm oil-cake
2307 와인리스·생주석 | wine lees and argol
2308 사료용 식물성 부산물 | vegetable by-products for feed
2309 사료·펫푸드 | animal feed and pet food
230910 개·고양이 사료(소매용) | dog or cat food, retail
230990 그 밖의 사료·첨가제 | other feed and additives
24 담배·니코틴 제품 | tobacco and nicotine products
2401 잎담배 | unmanufactured tobacco
2402 궐련·시가 | cigarettes and cigars
240210 시가 | cigars
240220 담배 궐련 | cigarettes containing tobacco
2403 그 밖의 제조 담배 | other manufactured tobacco
240311 물담배 | water pipe tobacco
240391 재구성 담배 | reconstituted tobacco
2404 가열담배·액상 니코틴 제품 | heated tobacco and nicotine products
240411 가열담배 스틱 | containing tobacco, heated
240412 니코틴 액상 | other, containing nicotine
240419 무니코틴 흡입용 | other, without nicotine
240491 경구용 니코틴 | nicotine for oral application
240492 니코틴 패치 | nicotine for transdermal application
25 소금·토석류·시멘트 | salt, earths, stone and cement
2501 소금 | salt
2502 황철광(미배소) | iron pyrites, unroasted
2503 황(유황) | sulphur
2504 천연흑연 | natural graphite
2505 천연 모래 | natural sand
250510 규사 | silica and quartz sand
2506 석영·규암 | quartz and quartzite
2507 고령토(카올린) | kaolin
2508 점토·벤토나이트·멀라이트 | clays, bentonite and mullite
2509 초크(천연 백악) | natural chalk
2510 인광석 | phosphate rock
2511 중정석·독중석 | barytes and witherite
2512 규조토 | diatomaceous earth
2513 부석·천연 연마재 | pumice and natural abrasives
2514 슬레이트(점판암) 원석 | rough slate
2515 대리석 원석 | rough marble and travertine
2516 화강암·사암 등 석재 원석 | rough granite, sandstone, building stone
2517 자갈·쇄석·골재 | gravel, crushed stone and aggregate
2518 백운석(돌로마이트) | dolomite
2519 마그네사이트·산화마그네슘 | magnesite and magnesium oxide
251990 마그네시아·산화마그네슘 | magnesia and magnesium oxide
2520 석고·플라스터 | gypsum and plaster
2521 석회석 | limestone
2522 생석회·소석회 | quicklime and slaked lime
2523 시멘트 | cement
252310 시멘트 클링커 | cement clinkers
252321 백시멘트 | white cement
252329 그 밖의 포틀랜드시멘트 | other portland cement
2524 석면 | asbestos
2525 운모 | mica
2526 활석(탤크)·동석 | talc and steatite
2528 천연 붕산염 | natural borates
2529 장석·형석 | feldspar and fluorspar
2530 질석·진주암 등 기타 광물 | vermiculite, perlite and other minerals
26 광·슬래그·회 | ores, slag and ash
2601 철광 | iron ore
2602 망간광 | manganese ore
2603 구리광 | copper ore
2604 니켈광 | nickel ore
2605 코발트광 | cobalt ore
2606 알루미늄광(보크사이트) | aluminium ore (bauxite)
2607 납광 | lead ore
2608 아연광 | zinc ore
2609 주석광 | tin ore
2610 크로뮴광 | chromium ore
2611 텅스텐광 | tungsten ore
2612 우라늄광·토륨광 | uranium or thorium ore
2613 몰리브데넘광 | molybdenum ore
2614 티타늄광 | titanium ore
2615 니오븀·탄탈럼·바나듐·지르코늄광 | niobium, tantalum, vanadium, zirconium ore
2616 귀금속광 | precious metal ore
2617 안티모니 등 그 밖의 광 | antimony and other ores
2618 수재슬래그 | granulated slag
2619 제강 슬래그·밀스케일 | steel slag and mill scale
2620 금속 함유 슬래그·회·잔재물 | metal-bearing slag, ash, residues
2621 그 밖의 슬래그·회(플라이애시) | other slag and ash (fly ash)
27 석탄·석유·전력 | coal, petroleum and electricity
2701 석탄·연탄 | coal and briquettes
270111 무연탄 | anthracite
270112 유연탄 | bituminous coal
2702 갈탄 | lignite
2703 토탄(피트모스) | peat
2704 코크스 | coke of coal
2705 석탄가스·수성가스 | coal gas and water gas
2706 콜타르 | coal tar
2707 콜타르 증류유·방향족 용제 | coal tar distillates, aromatic solvents
270750 방향족 탄화수소 혼합물 | aromatic hydrocarbon mixtures
2708 피치·피치코크스 | pitch and pitch coke
2709 원유 | crude petroleum
2710 석유제품(연료유·윤활유·용제) | petroleum oils: fuel, lubricants, solvents
271012 경질유(휘발유·나프타·용제) | light oils: gasoline, naphtha, solvents
271019 경유·등유·중유·윤활유 | gas oil, kerosene, fuel oil, lubricants
271020 바이오디젤 혼합 석유 | petroleum oils with biodiesel
271099 폐유 | waste oils
2711 석유가스·천연가스(LPG·LNG) | petroleum gas and natural gas
271111 액화천연가스 | liquefied natural gas
271112 액화 프로판 | liquefied propane
271113 액화 부탄 | liquefied butanes
271119 그 밖의 액화석유가스 | other liquefied petroleum gas
2712 파라핀왁스·석유젤리 | paraffin wax and petroleum jelly
271210 석유젤리 | petroleum jelly
271220 파라핀왁스(유분 0.75% 미만) | paraffin wax, under 0.75% oil
2713 석유코크스·석유 아스팔트 | petroleum coke and bitumen
271320 석유 아스팔트 | petroleum bitumen
2714 천연 아스팔트·오일셰일 | natural bitumen and oil shale
2715 역청 혼합물(유화·개질 아스팔트) | bituminous mixtures
2716 전기에너지 | electrical energy
28 무기화학품 | inorganic chemicals
2801 염소·요오드·브롬·불소 | chlorine, iodine, bromine, fluorine
280110 염소 | chlorine
280120 요오드 | iodine
2802 승화황·침강황 | sublimed or precipitated sulphur
2803 카본블랙·탄소 | carbon black and carbon
2804 수소·질소·산소·희가스·실리콘 | hydrogen, nitrogen, rare gases, silicon
280410 수소 | hydrogen
280421 아르곤 | argon
280429 헬륨 등 그 밖의 희가스 | helium and other rare gases
280430 질소 | nitrogen
280440 산소 | oxygen
280461 고순도 실리콘(99.99% 이상) | silicon, 99.99% or more
280469 그 밖의 실리콘 | other silicon
2805 나트륨·리튬·희토류 금속·수은 | alkali, rare-earth metals, mercury
2806 염산(염화수소) | hydrochloric acid
2807 황산 | sulphuric acid
2808 질산 | nitric acid
2809 인산·오산화인 | phosphoric acid and pentoxide
2810 붕산·산화붕소 | boric acid and boron oxide
2811 불산·탄산가스·실리카 등 | hydrofluoric acid, CO2, silica
281111 불산 | hydrogen fluoride
281121 이산화탄소 | carbon dioxide
281122 이산화규소 | silicon dioxide
2812 비금속 할로겐화물 | halides of non-metals
2813 비금속 황화물 | sulphides of non-metals
2814 암모니아 | ammonia
2815 가성소다·가성칼륨 | caustic soda and caustic potash
281511 고체 가성소다 | solid caustic soda
281512 액체 가성소다 | liquid caustic soda
281520 수산화칼륨 | potassium hydroxide
2816 수산화마그네슘·바륨 산화물 | magnesium hydroxide, barium oxides
2817 산화아연(아연화) | zinc oxide
2818 알루미나·수산화알루미늄 | alumina and aluminium hydroxide
281810 인조 커런덤 | artificial corundum
281820 산화알루미늄 | aluminium oxide
281830 수산화알루미늄 | aluminium hydroxide
2819 산화크로뮴 | chromium oxides
2820 산화망간 | manganese oxides
2821 산화철 | iron oxides
2822 산화코발트 | cobalt oxides
2823 산화티타늄 | titanium oxides
2824 산화납 | lead oxides
2825 금속 산화물·수산화물·히드라진 | metal oxides and hydroxides, hydrazine
282520 수산화리튬 | lithium hydroxide
2826 불화물·불소착염 | fluorides and complex fluorine salts
2827 염화물·브롬화물·요드화물 | chlorides, bromides and iodides
282720 염화칼슘 | calcium chloride
2828 차아염소산염·아염소산염 | hypochlorites and chlorites
2829 염소산염·과염소산염·요드산염 | chlorates, perchlorates, iodates
2830 황화물 | sulphides
2831 하이드로설파이트 | dithionites and sulphoxylates
2832 아황산염·티오황산염 | sulphites and thiosulphates
2833 황산염·명반 | sulphates and alums
283311 황산나트륨 | disodium sulphate
283321 황산마그네슘 | magnesium sulphate
283324 황산니켈 | nickel sulphate
283325 황산구리 | copper sulphate
2834 아질산염·질산염 | nitrites and nitrates
2835 인산염·폴리인산염 | phosphates and polyphosphates
2836 탄산염(소다회·중조·탄산칼슘) | carbonates: soda ash, baking soda
283620 탄산나트륨 | disodium carbonate
283630 중탄산나트륨 | sodium bicarbonate
283650 탄산칼슘 | calcium carbonate
283691 탄산리튬 | lithium carbonate
283699 과탄산나트륨 등 그 밖의 탄산염 | other carbonates, percarbonates
2837 시안화물 | cyanides
2839 규산염(물유리) | silicates (water glass)
2840 붕사·붕산염 | borax and borates
2841 금속산염(중크롬산·과망간산·양극재) | metallates: permanganates, cathode oxides
2842 제올라이트·복염 등 무기산염 | zeolites, double and other salts
2843 귀금속 화합물 | precious metal compounds
2844 방사성 원소·동위원소 | radioactive elements and isotopes
2845 비방사성 동위원소·중수 | stable isotopes and heavy water
2846 희토류 화합물 | rare-earth compounds
2847 과산화수소 | hydrogen peroxide
2849 탄화물(카바이드) | carbides
284910 탄화칼슘 | calcium carbide
284920 탄화규소 | silicon carbide
2850 수소화물·질화물·규화물·붕화물 | hydrides, nitrides, silicides, borides
2852 수은화합물 | mercury compounds
2853 증류수·압축공기·인화물 | distilled water, compressed air, phosphides
29 유기화학품 | organic chemicals
2901 비환식 탄화수소 | acyclic hydrocarbons
2902 환식 탄화수소 | cyclic hydrocarbons
290250 스티렌 | styrene
2903 할로겐화 탄화수소(단일 냉매) | halogenated hydrocarbons, pure refrigerants
290315 이염화에틸렌 | ethylene dichloride
290321 염화비닐모노머 | vinyl chloride monomer
290342 디플루오로메탄 R-32 | difluoromethane R-32
290345 테트라플루오로에탄 R-134a | tetrafluoroethane R-134a
290351 HFO-1234yf 등 | hydrofluoroolefins
2904 술폰화·니트로화 탄화수소 | sulphonated and nitrated hydrocarbons
2905 비환식 알코올 | acyclic alcohols, glycols and glycerol
290511 메탄올 | methanol
290512 프로판올·IPA | propanol and isopropyl alcohol
290531 에틸렌글리콜 | ethylene glycol
290539 그 밖의 디올 | other diols
290544 소르비톨 | D-glucitol sorbitol
290545 글리세롤 | glycerol
290549 그 밖의 다가알코올 | other polyhydric alcohols
2906 환식 알코올 | cyclic alcohols
2907 페놀·페놀알코올 | phenols and phenol-alcohols
290723 비스페놀A | bisphenol A
2908 할로겐화·니트로화 페놀 | halogenated or nitrated phenols
2909 에테르·글리콜에테르·과산화물 | ethers, glycol ethers, organic peroxides
290941 디에틸렌글리콜 | diethylene glycol
290960 알코올·에테르 과산화물 | alcohol and ether peroxides
2910 에폭시드 | epoxides with a three-membered ring
2911 아세탈·헤미아세탈 | acetals and hemiacetals
2912 알데히드 | aldehydes and paraformaldehyde
2913 할로겐화 알데히드 | halogenated aldehydes
2914 케톤·퀴논 | ketones and quinones
291412 메틸에틸케톤 | methyl ethyl ketone
291462 코엔자임Q10 | coenzyme Q10
2915 포화 모노카르복시산·에스테르 | saturated monocarboxylic acids and esters
291521 초산 | acetic acid
291531 초산에틸 | ethyl acetate
291532 초산비닐모노머 | vinyl acetate monomer
291570 팔미트산·스테아르산의 염과 에스테르 | palmitic and stearic acid, salts and esters
2916 불포화·환식 모노카르복시산 | unsaturated or cyclic monocarboxylic acids
291612 아크릴산 에스테르 | esters of acrylic acid
291614 메타크릴산 에스테르 | esters of methacrylic acid
2917 폴리카르복시산·프탈레이트 가소제 | polycarboxylic acids, phthalate plasticizers
291714 무수말레산 | maleic anhydride
291732 디옥틸프탈레이트 | dioctyl phthalate
291733 디노닐·디데실프탈레이트 | dinonyl or didecyl phthalates
291739 그 밖의 방향족 폴리카르복시산 | other aromatic polycarboxylic acids, DOTP
2918 산소관능 카르복시산 | hydroxy and keto carboxylic acids
291811 젖산·염·에스테르 | lactic acid, salts and esters
291814 구연산 | citric acid
2919 인산에스테르 | phosphoric esters
2920 그 밖의 무기산 에스테르·탄산에스테르 | carbonates, phosphites, other inorganic esters
2921 아민 | amine-function compounds
2922 아미노알코올·아미노산 | amino-alcohols and amino acids
292241 라이신 | lysine and salts
292242 글루탐산·MSG | glutamic acid and monosodium glutamate
2923 제4암모늄염·레시틴 | quaternary ammonium salts, lecithin
292320 레시틴 | lecithins
2924 아미드 화합물 | carboxyamide-function compounds
2925 이미드·이민(사카린·구아니딘) | imides and imines incl. saccharin
2926 니트릴 | nitrile-function compounds
2927 아조·디아조 화합물 | diazo, azo or azoxy compounds
2928 히드라진·히드록실아민 유도체 | organic derivatives of hydrazine
2929 이소시아네이트 등 질소화합물 | isocyanates and other nitrogen compounds
2930 유기황 화합물 | organo-sulphur compounds
293090 그 밖의 유기황 화합물 | other organo-sulphur compounds
2931 그 밖의 유기무기 화합물(실란·유기인) | organo-silicon, organo-phosphorus, organo-tin
2932 산소 헤테로고리 화합물 | heterocyclic compounds with oxygen only
293214 수크랄로스 | sucralose
2933 질소 헤테로고리 화합물 | heterocyclic compounds with nitrogen only
2934 핵산·그 밖의 헤테로고리 화합물 | nucleic acids, other heterocyclic compounds
293499 핵산·그 밖의 헤테로고리 | nucleic acids and other heterocycles
2935 술폰아미드 | sulphonamides
2936 비타민·프로비타민 | vitamins and provitamins
293621 비타민A | vitamin A
293624 판토텐산·판테놀 | pantothenic acid and panthenol
293627 비타민C | vitamin C
293628 비타민E | vitamin E
293629 그 밖의 비타민 | other vitamins
2937 호르몬 | hormones and prostaglandins
2938 글리코시드 | glycosides
2939 알칼로이드 | alkaloids
293979 니코틴 등 식물성 알칼로이드 | other vegetal alkaloids incl. nicotine
2940 순수 당류 | chemically pure sugars
2941 항생물질 원료 | antibiotics in bulk
294190 그 밖의 항생물질 | other antibiotics
2942 그 밖의 유기화합물 | other organic compounds
30 의약품 | pharmaceuticals
3001 장기요법용 추출물·헤파린 | organ extracts, heparin, human tissue
3002 혈액제제·백신·독소·항체·세포치료제 | blood products, vaccines, toxins, antibodies
300212 항혈청·혈액분획물 | antisera and blood fractions
300213 면역물품(혼합 안 한 원료) | immunological products, unmixed bulk
300215 면역물품(투여량·소매용) | immunological products, dosed or retail
300241 사람용 백신 | vaccines for human medicine
300242 동물용 백신 | vaccines for veterinary medicine
300249 독소·미생물 배양체 | toxins and cultures of micro-organisms
300251 세포치료제 | cell therapy products
3003 벌크 의약품 | medicaments in bulk, not dosed
3004 의약품 완제(투여량·소매용) | medicaments in doses or retail packs
300410 페니실린·스트렙토마이신 함유 | containing penicillins or streptomycins
300420 그 밖의 항생물질 함유 | containing other antibiotics
300431 인슐린 함유 | containing insulin
300439 그 밖의 호르몬 함유 | containing other hormones
300450 비타민 함유 의약품 | containing vitamins
300460 말라리아 치료제 | containing antimalarial principles
300490 그 밖의 의약품 | other medicaments
3005 붕대·거즈·반창고·드레싱 | bandages, gauze, plasters, dressings
300510 접착성 드레싱·반창고 | adhesive dressings
300590 그 밖의 붕대·거즈 | other bandages and gauze
3006 봉합사·조영제·치과용 충전재 | sutures, contrast media, dental fillings
300610 봉합사·지혈제·유착방지 | sutures, haemostatics, adhesion barriers
300630 조영제 | contrast media
300640 치과용 충전재·골시멘트 | dental cements, bone cements
300650 구급상자 | first-aid boxes and kits
300660 피임용 화학 조제품 | chemical contraceptives
300670 의료용 윤활젤 | medical lubricant gels
300691 장루용 기구 | ostomy appliances
31 비료 | fertilizers
3101 동식물성 비료 | animal or vegetable fertilizers
3102 질소비료 | nitrogenous fertilizers
310210 요소·요소수 | urea, also in solution
310221 황산암모늄 | ammonium sulphate
3103 인산비료 | phosphatic fertilizers
3104 칼륨비료 | potassic fertilizers
3105 복합비료·소포장 비료 | compound and packed fertilizers
310520 NPK 복합비료 | NPK fertilizers
310530 인산이암모늄 | diammonium phosphate
32 염료·안료·페인트·잉크 | dyes, pigments, paints, inks
3201 식물성 유연용 추출물·탄닌 | vegetable tanning extracts, tannins
3202 합성 유연제·가죽 태닝제 | synthetic tanning substances
3203 천연 색소 | natural colouring matter
3204 합성 염료·유기안료·형광증백제 | synthetic organic dyes and pigments
320411 분산염료 | disperse dyes
320412 산성염료 | acid and mordant dyes
320416 반응성염료 | reactive dyes
320417 유기안료 | synthetic organic pigments
320418 카로티노이드 | carotenoid colouring matter
320420 형광증백제 | fluorescent brightening agents
3205 레이크 안료 | colour lakes
3206 무기안료·이산화티타늄·마스터배치 | inorganic pigments, titanium dioxide pigment
320611 이산화티타늄 80% 이상 | titanium dioxide pigment, 80% or more
320649 그 밖의 무기 착색제·마스터배치 | other inorganic colouring matter
320650 형광체 | luminophores
3207 유약·조제안료·유리프릿 | glazes, enamel frits, prepared pigments
3208 유성 페인트·바니시 | solvent-based paints and varnishes
320810 폴리에스테르계 | based on polyesters
320820 아크릴·비닐계 | based on acrylic or vinyl polymers
320890 에폭시·우레탄 등 그 밖의 것 | epoxy, polyurethane and others
3209 수성 페인트 | water-based paints and varnishes
3210 그 밖의 페인트·수성안료(가죽용) | other paints, distempers, leather finishes
3211 조제 드라이어(건조촉진제) | prepared paint driers
3212 안료 페이스트·스탬핑박·염모용 소매염료 | pigment pastes, stamping foils, retail dyes
3213 그림물감 | artists' and hobby colours
3214 퍼티·실란트·코킹재 | putty, sealants, caulking compounds, fillers
321410 실란트·퍼티·코킹 | sealants, putty, mastics, painters' fillings
321490 외벽·바닥 표면 처리재 | surfacing preparations for walls and floors
3215 잉크 | printing, writing and other inks
321519 그 밖의 인쇄잉크 | other printing ink
321590 필기용·그 밖의 잉크 | writing, drawing and other ink
33 향료·화장품 | perfumery and cosmetics
3301 정유·올레오레진·향수액 | essential oils, oleoresins, aromatic waters
330129 그 밖의 정유 | other essential oils
330190 올레오레진·향수액 | oleoresins and aromatic waters
3302 공업용 향료 배합물 | fragrance and flavour compounds
330210 식품·음료용 향료 | for food or drink industries
330290 그 밖의 공업용 향료 | other fragrance compounds
3303 향수·화장수(방향) | perfumes and toilet waters
3304 기초·색조 화장품 | skin care and make-up
330410 입술 화장품 | lip make-up
330420 눈 화장품 | eye make-up
330430 매니큐어·페디큐어용 | manicure and pedicure
330491 가루 화장품 | powders
330499 그 밖의 기초·메이크업 | other skin care and make-up
3305 샴푸·염색약·헤어 화장품 | hair preparations
330510 샴푸 | shampoos
330520 퍼머·스트레이트닝제 | waving and straightening
330530 헤어 래커 | hair lacquers
330590 린스·염색약·그 밖의 두발용 | rinses, dyes, other hair preparations
3306 치약·구강 위생용품 | toothpaste and oral hygiene
330610 치약 | dentifrices
330620 치실 | dental floss
330690 가글·틀니용·그 밖의 구강용 | mouthwash and other oral care
3307 면도·목욕·탈취·시트마스크 등 화장용품 | shaving, bath, deodorant, other toiletries
330710 면도용 제품 | shaving preparations
330720 인체용 탈취제 | personal deodorants
330730 입욕제 | bath preparations
330741 태우는 향 | incense
330749 실내 방향·탈취제 | room fresheners and deodorizers
330790 시트마스크·렌즈액·펫샴푸 등 | sheet masks, lens solution, pet shampoo
34 비누·세제·윤활제·왁스·양초 | soap, detergents, lubricants, waxes, candles
3401 비누·피부 세정제 | soap and skin-washing preparations
340111 화장비누·세정 티슈 | toilet soap, soaped wipes
340119 그 밖의 고형 비누·세정포 | other bar soap, cleaning wipes
340120 그 밖의 모양의 비누 | soap in other forms
340130 피부 세정제(액·크림) | skin-washing liquids and creams
3402 계면활성제·세제 | surfactants, detergents, cleaners
340231 LAS 음이온계면활성제 | linear alkylbenzene sulphonates
340239 그 밖의 음이온계면활성제 | other anionic surfactants
340241 양이온계면활성제 | cationic surfactants
340242 비이온계면활성제 | non-ionic surfactants
340249 양쪽성 등 계면활성제 | amphoteric and other surfactants
340250 소매용 세제·세정제 | detergents and cleaners for retail sale
340290 공업용 세제·조제품 | industrial cleaning preparations
3403 조제 윤활제·이형제 | lubricating preparations, release agents
3404 인조·조제 왁스 | artificial and prepared waxes
3405 광택제·연마 페이스트 | polishes, creams, scouring pastes
3406 양초 | candles and tapers
3407 조형용 점토·치과용 인상재 | modelling pastes, dental impression materials
35 단백질계 물질·변성전분·접착제·효소 | proteins, modified starches, glues, enzymes
3501 카세인 | casein and caseinates
3502 알부민·유청단백(80% 초과) | albumins incl. egg and milk albumin
350211 건조 난백 | dried egg albumin
3503 젤라틴·아교 | gelatin, isinglass, animal glues
3504 펩톤·단백질 물질(콜라겐·분리대두단백) | peptones, collagen, protein isolates
3505 덱스트린·변성전분 | dextrins and modified starches
350510 덱스트린·변성전분 | dextrins and other modified starches
3506 접착제·본드 | prepared glues and adhesives
350610 소매용 1kg 이하 접착제 | retail packs not over 1 kg
350691 고무·플라스틱 기재 접착제 | adhesives based on rubber or plastics
3507 효소 | enzymes and prepared enzymes
36 화약류·화공품·성냥 | explosives, pyrotechnics, matches
3601 화약(추진제) | propellent powders
3602 폭약 | prepared explosives
3603 뇌관·도화선 | detonators, fuses, igniters
3604 불꽃제품·조명탄 | fireworks and flares
3605 성냥 | matches
3606 부싯돌·라이터 연료·고체연료 | ferro-cerium, lighter fuel, solid fuel
37 사진·영화용 재료 | photographic and cinematographic goods
3701 평면 사진필름·인쇄판·엑스레이필름 | flat photographic plates and film
370110 엑스선용 | for X-ray
3702 롤 사진필름 | photographic film in rolls
3703 인화지 | photographic paper
3704 노광·미현상 필름 | exposed undeveloped film and paper
3705 현상한 필름·포토마스크 | developed film, photomasks
3706 현상한 영화필름 | developed cinematographic film
3707 사진용 화학품·감광액·토너 | photographic chemicals, photoresist, toner
370790 현상액·토너 등 | developers, toners and others
38 각종 화학공업 생산품 | miscellaneous chemical products
3801 인조흑연·흑연 조제품 | artificial graphite and graphite preparations
3802 활성탄·활성백토 | activated carbon and activated minerals
3803 톨유 | tall oil
3804 펄프폐액·리그닌술폰산염 | lignin sulphonates, pulp lyes
3805 테레빈유·파인오일 | turpentine, pine oil, terpenic oils
3806 로진 | rosin and resin acids
3807 목타르·목초액·피치 | wood tar, pyroligneous products, pitch
3808 농약·살충제·소독제 | pesticides, insecticides, disinfectants
380891 살충제 | insecticides
380892 살균제 | fungicides
380893 제초제·생장조절제 | herbicides and plant-growth regulators
380894 소독제 | disinfectants
380899 쥐약 등 그 밖의 것 | rodenticides and others
3809 섬유·제지·피혁 가공제 | finishing agents for textile, paper, leather
3810 용접·납땜 플럭스·금속세정 조제품 | fluxes, solder paste, metal pickling
3811 연료·윤활유 첨가제 | additives for fuels and lubricants
381121 석유 함유 윤활유 첨가제 | lubricant additives with petroleum oil
381190 연료 등 그 밖의 첨가제 | other additives, for fuels
3812 고무·플라스틱 첨가제 | rubber and plastics additives
381239 산화방지·안정 조제품 | antioxidant and stabilizer preparations
3813 소화약제 | fire-extinguishing preparations
3814 시너·혼합용제·페인트 제거제 | thinners, composite solvents, paint removers
3815 촉매·반응개시제 | catalysts and reaction initiators
3816 내화시멘트·내화모르타르 | refractory cements, mortars, castables
3817 혼합알킬벤젠 | mixed alkylbenzenes
3818 반도체 웨이퍼(도프 처리) | doped wafers for electronics
3819 브레이크액·유압유(합성) | brake fluids, non-petroleum hydraulic fluids
3820 부동액·제빙액 | antifreeze and de-icing fluids
3821 배양배지 | prepared culture media
3822 진단키트·실험용 시약 | diagnostic and laboratory reagents, kits
382211 말라리아 진단용 | for malaria
382213 혈액형 판정용 | for blood-grouping
382219 그 밖의 진단·실험용 시약 | other diagnostic or laboratory reagents
382290 인증표준물질 | certified reference materials
3823 공업용 지방산·지방알코올 | industrial fatty acids, fatty alcohols
382311 스테아르산 | stearic acid
382319 그 밖의 지방산·애시드오일 | other fatty acids, acid oils
382370 공업용 지방알코올 | industrial fatty alcohols
3824 그 밖의 조제 화학품 | chemical preparations n.e.s.
382440 시멘트·콘크리트 혼화제 | prepared additives for cements or concretes
382450 비내화성 모르타르·콘크리트 | non-refractory mortars and concretes
382499 전해액·경화제 등 그 밖의 조제품 | electrolytes, hardeners and other preparations
3825 화학공업 잔재물·생활폐기물 | chemical residues, municipal and clinical waste
3826 바이오디젤 | biodiesel
3827 혼합냉매 | mixed refrigerants
382761 R-404A·R-507A | containing 15% or more of HFC-143a
382763 R-410A | containing 40% or more of HFC-125
382764 R-407C | containing 30% or more of HFC-134a
39 플라스틱과 그 제품 | plastics and articles thereof
3901 폴리에틸렌·EVA 수지 | polyethylene and EVA resins
390110 저밀도 PE(0.94 미만) | polyethylene below 0.94 density
390120 고밀도 PE(0.94 이상) | polyethylene 0.94 density or more
390130 EVA 수지 | ethylene-vinyl acetate copolymers
390140 에틸렌-알파올레핀 공중합체 | ethylene-alpha-olefin copolymers
390190 그 밖의 에틸렌 중합체 | other ethylene polymers
3902 폴리프로필렌·올레핀 수지 | polypropylene and olefin resins
390210 폴리프로필렌 | polypropylene
390230 프로필렌 공중합체 | propylene copolymers
3903 폴리스티렌·ABS 수지 | polystyrene and ABS resins
390311 발포성 폴리스티렌 | expansible polystyrene
390319 그 밖의 폴리스티렌 | other polystyrene
390320 SAN 수지 | SAN copolymers
390330 ABS 수지 | ABS copolymers
390390 그 밖의 스티렌 중합체 | other styrene polymers
3904 PVC·불소수지 | PVC and fluoropolymer resins
390410 PVC(배합 안 한 것) | PVC not mixed
390421 비가소화 PVC 컴파운드 | non-plasticised PVC compounds
390422 가소화 PVC 컴파운드 | plasticised PVC compounds
390461 PTFE | polytetrafluoroethylene
390469 그 밖의 불소 중합체 | other fluoropolymers
3905 초산비닐·폴리비닐알코올 | polyvinyl acetate and alcohol
390530 폴리비닐알코올 | polyvinyl alcohol
3906 아크릴 수지·고흡수성수지 | acrylic polymers
390610 PMMA | polymethyl methacrylate
390690 그 밖의 아크릴 중합체 | other acrylic polymers
3907 폴리에스테르·에폭시·PC·POM 수지 | polyesters, epoxy, PC, polyacetals
390710 폴리아세탈 | polyacetals
390729 그 밖의 폴리에테르 | other polyethers
390730 에폭시 수지 | epoxide resins
390740 폴리카보네이트 | polycarbonates
390750 알키드 수지 | alkyd resins
390761 PET(점도수 78 이상) | PET, viscosity number 78 or more
390769 그 밖의 PET | other PET
390770 PLA | polylactic acid
390791 불포화 폴리에스테르 | unsaturated polyesters
390799 PBT·그 밖의 폴리에스테르 | PBT and other polyesters
3908 폴리아미드(나일론) 수지 | polyamide (nylon) resins
390810 나일론 6·66·12 등 | polyamide 6, 11, 12, 6.6 and the like
3909 폴리우레탄·페놀·아미노 수지 | polyurethane, phenolic, amino resins
390931 폴리머릭 MDI | polymeric MDI
390940 페놀 수지 | phenolic resins
390950 폴리우레탄 | polyurethanes
3910 실리콘(1차 제품) | silicones in primary forms
3911 석유수지·PPS·폴리술폰 등 | petroleum resins, PPS, polysulphones
3912 셀룰로스·그 유도체 | cellulose and its derivatives
391231 CMC | carboxymethylcellulose
391239 그 밖의 셀룰로스 에테르 | other cellulose ethers
391290 그 밖의 셀룰로스 | other cellulose
3913 천연·변성 천연중합체 | natural and modified natural polymers
391310 알긴산과 그 염 | alginic acid and salts
391390 그 밖의 천연중합체 | other natural polymers
3914 이온교환수지 | ion-exchange resins
3915 폐플라스틱·스크랩 | plastic waste and scrap
391510 PE 스크랩 | polyethylene scrap
391590 그 밖의 스크랩 | other plastic scrap
3916 플라스틱 형재·봉·굵은 모노필라멘트 | plastic profiles, rods, monofilament over 1 mm
391620 PVC제 형재·봉 | profiles and rods of PVC
391690 그 밖의 형재·봉·필라멘트 | other profiles, rods, filament
3917 플라스틱 관·호스·연결구 | plastic pipes, hoses, fittings
391721 경질 PE관 | rigid pipes of PE
391722 경질 PP관 | rigid pipes of PP
391723 경질 PVC관 | rigid pipes of PVC
391729 그 밖의 경질관 | rigid pipes of other plastics
391732 연질관(보강·연결구 없음) | flexible tubes, unreinforced, no fittings
391739 보강 호스 등 | other flexible hoses
391740 연결구(피팅) | fittings
3918 플라스틱 바닥재·벽지 | plastic floor and wall coverings
391810 PVC제 | of PVC
3919 접착 테이프·필름·시트 | self-adhesive plastic tape, film, sheet
391910 롤(폭 20cm 이하) | in rolls up to 20 cm wide
391990 그 밖의 접착성 필름·시트 | other self-adhesive film and sheet
3920 플라스틱 판·시트·필름(단일층) | plastic film, sheet, plate, plain
392010 PE 필름·시트 | of polyethylene
392020 PP 필름·시트 | of polypropylene
392030 PS 필름·시트 | of polystyrene
392043 PVC(가소제 6% 이상) | of PVC with 6 percent or more plasticiser
392049 그 밖의 PVC | other PVC
392051 아크릴판 | of PMMA
392061 PC 시트 | of polycarbonate
392062 PET 필름 | of PET
392091 PVB 필름 | of polyvinyl butyral
392092 나일론 필름 | of polyamides
392099 그 밖의 필름·시트 | of other plastics
3921 발포·적층 플라스틱 판·시트 | cellular or laminated plastic sheet
392112 발포 PVC | cellular, of PVC
392113 발포 폴리우레탄 | cellular, of polyurethane
392119 그 밖의 발포 | cellular, of other plastics
392190 적층·보강 등 | laminated, reinforced
3922 플라스틱 욕조·변기시트·위생도기류 | plastic baths, toilet seats, sanitary ware
392220 변기 시트·커버 | lavatory seats and covers
3923 플라스틱 포장용기·봉투·병·마개 | plastic packaging, bags, bottles, caps
392310 상자·트레이·케이스 | boxes, cases, crates
392321 PE 봉투 | bags of PE
392329 그 밖의 플라스틱 봉투 | bags of other plastics
392330 병·플라스크 | bottles and flasks
392340 스풀·릴 | spools, reels, bobbins
392350 뚜껑·마개·캡 | lids, caps, closures
392390 그 밖의 포장용품 | other packing goods
3924 플라스틱 주방·생활용품 | plastic tableware, kitchen and household goods
392410 식탁·주방용품 | tableware and kitchenware
392490 그 밖의 가정·위생용품 | other household and toilet articles
3925 플라스틱 건축용품 | plastic builders ware
392510 300리터 초과 탱크 | tanks over 300 litres
392520 문·창문·문틀 | doors, windows, frames
392530 블라인드·셔터 | shutters and blinds
392590 그 밖의 건축용품 | other builders ware
3926 그 밖의 플라스틱 제품 | other articles of plastics
392610 사무·학용품 | office and school supplies
392620 의류·장갑 | apparel and gloves
392630 가구·차체용 부착구 | furniture and coachwork fittings
392640 장식품·피규어 | statuettes and ornaments
392690 그 밖의 플라스틱 제품 | other plastic articles
40 고무와 그 제품 | rubber and articles thereof
4001 천연고무 | natural rubber
4002 합성고무 | synthetic rubber
400219 SBR | styrene-butadiene rubber
400220 BR | butadiene rubber
400259 NBR | nitrile rubber
400270 EPDM | EPDM rubber
4003 재생고무 | reclaimed rubber
4004 폐고무·고무분말 | rubber waste, crumb rubber
4005 미가황 배합고무 | compounded unvulcanised rubber
4006 미가황 고무 형재·제품 | unvulcanised rubber shapes, camel-back
4007 고무실·고무끈 | rubber thread and cord
4008 가황고무 판·시트·형재 | vulcanised rubber sheet and profiles
400811 스펀지 고무판 | cellular rubber sheet
400821 비발포 고무판 | non-cellular rubber sheet
400829 비발포 고무 형재 | non-cellular rubber profiles
4009 고무 호스 | rubber hoses
400921 금속 보강(연결구 없음) | metal-reinforced, no fittings
400922 금속 보강(연결구 있음) | metal-reinforced, with fittings
400932 섬유 보강(연결구 있음) | textile-reinforced, with fittings
4010 고무 벨트(전동·컨베이어) | rubber conveyor and transmission belts
401011 금속 보강 컨베이어 벨트 | metal-reinforced conveyor belts
401012 섬유 보강 컨베이어 벨트 | textile-reinforced conveyor belts
4011 타이어(신품) | new pneumatic tyres
401110 승용차용 | for motor cars
401120 버스·화물차용 | for buses or lorries
401140 모터사이클용 | for motorcycles
401150 자전거용 | for bicycles
401170 농업·임업용 | for agricultural or forestry vehicles
401180 건설·광산·산업용 | for construction, mining, industrial
401190 그 밖의 신품 타이어 | other new tyres
4012 중고·재생·솔리드 타이어 | used, retreaded, solid tyres
401220 중고 타이어 | used tyres
401290 솔리드타이어·트레드·플랩 | solid tyres, treads, flaps
4013 타이어 튜브 | inner tubes
4014 고무 위생·의료용품(콘돔 등) | rubber hygienic articles, condoms
4015 고무장갑·고무 의류 | rubber gloves and apparel
401512 의료·수술용 장갑 | medical and surgical gloves
401519 그 밖의 고무장갑 | other rubber gloves
401590 고무 의류·부속품 | rubber garments and accessories
4016 가스켓·오링·방진고무 등 고무제품 | gaskets, o-rings, mounts, other rubber articles
401691 바닥 깔개·매트 | floor coverings and mats
401692 지우개 | erasers
401693 가스켓·와셔·씰 | gaskets, washers, seals
401694 선박·부두 방현재 | boat and dock fenders
401699 그 밖의 고무제품 | other rubber articles
4017 경질고무와 그 제품 | hard rubber and its articles
41 원피·가죽 | raw hides, skins and leather
4101 소·말 원피 | raw bovine and equine hides
4102 양 원피 | raw sheep and lamb skins
4103 그 밖의 동물 원피 | other raw hides and skins
4104 소·말 유연 가죽 | tanned or crust bovine hides
4105 양 유연 가죽 | tanned or crust sheep skins
4106 그 밖의 동물 유연 가죽 | tanned or crust skins of other animals
4107 소·말 완성 가죽 | finished bovine and equine leather
4112 양 완성 가죽 | finished sheep leather
4113 그 밖의 동물 완성 가죽 | finished leather of other animals
4114 섀미·에나멜 가죽 | chamois, patent and metallised leather
4115 재생 가죽·가죽 부스러기 | composition leather, leather waste
42 가죽제품·가방 | leather goods and bags
4201 마구·반려동물 목줄·의류 | saddlery, pet harness and clothing
4202 가방·지갑·케이스 | bags, wallets, suitcases and cases
420212 여행가방·서류가방 플라스틱·섬유 | suitcases, plastic or textile
420221 가죽 핸드백 | leather handbags
420222 플라스틱·섬유 핸드백 | handbags of plastics or textile
420231 가죽 지갑·휴대 케이스 | leather wallets and pocket goods
420232 플라스틱·섬유 지갑·휴대 케이스 | pocket goods of plastics or textile
420291 그 밖의 가죽 가방 | other bags and cases of leather
420292 그 밖의 플라스틱·섬유 가방 | backpacks, travel and sports bags
420299 그 밖의 재료 가방·케이스 | cases of other materials
4203 가죽 의류·장갑·벨트 | leather clothing, gloves and belts
420321 스포츠용 가죽장갑 | leather sports gloves
420329 그 밖의 가죽장갑 | other leather gloves
420330 가죽 벨트 | leather belts
4205 그 밖의 가죽제품 | other articles of leather
4206 거트 제품 | articles of gut
43 모피·인조모피 | furskins and artificial fur
4301 생모피 | raw furskins
4302 가공 모피 | tanned or dressed furskins
4303 모피 의류·제품 | fur clothing and articles
4304 인조모피와 제품 | artificial fur and articles
44 목재·목제품·목탄 | wood, wood products, charcoal
4401 땔나무·우드칩·목재펠릿 | fuel wood, chips and wood pellets
440131 목재 펠릿 | wood pellets
4402 목탄·숯 | wood charcoal
440210 대나무 숯 | bamboo charcoal
440220 야자 등 껍질 숯 | shell or nut charcoal
4403 원목 | logs, wood in the rough
4404 나무 말뚝·거친 막대 | hoopwood, stakes and rough sticks
4405 목모·목분 | wood wool and wood flour
4406 철도 침목 | railway sleepers of wood
4407 제재목 | sawn wood, lumber
440711 소나무 제재목 | pine sawn wood
440712 전나무·가문비 제재목 | fir and spruce sawn wood
440791 오크 제재목 | oak sawn wood
4408 무늬목·단판 | veneer sheets
4409 몰딩·루바·원목 마루재 | moulded and tongued wood, strips
4410 파티클보드·OSB | particle board and OSB
441012 OSB | oriented strand board
4411 섬유판·MDF | fibreboard, MDF and HDF
4412 합판·적층 목재 | plywood and laminated wood
4413 고밀도화 목재 | densified wood
4414 목재 액자·거울틀 | wooden frames
4415 목상자·목재 팔레트 | wooden crates, pallets, cable drums
4416 나무통·오크통 | casks and barrels of wood
4417 나무 공구 자루 | tool and brush handles of wood
4418 목재 창호·문·마루판·구조재 | joinery, doors, flooring, glulam of wood
441875 다층 조립 마루판 | assembled multilayer flooring panels
4419 나무 식기·주방용품 | wooden tableware and kitchenware
441911 대나무 도마 | bamboo cutting boards
441912 대나무 젓가락 | bamboo chopsticks
441990 그 밖의 나무 식기 | other wooden tableware
4420 목재 장식품·보석함·상감 | wooden ornaments, boxes, marquetry
4421 그 밖의 목제품(옷걸이·꼬치 등) | other wooden articles: hangers, skewers
442110 나무 옷걸이 | wooden clothes hangers
442191 대나무 제품 | articles of bamboo
45 코르크 | cork
4501 천연 코르크 원료·분쇄물 | raw natural cork, cork granules
4502 천연 코르크 판·블록 | natural cork blocks and sheets
4503 천연 코르크 마개 등 제품 | articles of natural cork
4504 응결 코르크와 제품 | agglomerated cork and articles
46 조물재료 제품·바구니 | plaiting materials and basketware
4601 엮은 자리·발·돗자리 | plaited mats, screens and materials
4602 바구니·라탄 세공품 | basketwork and wickerwork
460211 대나무 바구니 | bamboo basketwork
460212 라탄 바구니 | rattan basketwork
47 펄프·폐지 | pulp and waste paper
4701 기계 목재펄프 | mechanical wood pulp
4702 용해용 화학펄프 | dissolving wood pulp
4703 소다·황산(크라프트) 펄프 | sulphate (kraft) wood pulp
470321 침엽수 표백펄프 | bleached coniferous kraft pulp
470329 활엽수 표백펄프 | bleached hardwood kraft pulp
4704 아황산펄프 | sulphite wood pulp
4705 기계·화학 결합 펄프 | semi-chemical wood pulp
4706 재생·비목재 펄프 | recycled and non-wood pulp
4707 폐지·고지 | waste paper
48 종이·판지와 그 제품 | paper, paperboard and articles
4801 신문용지 | newsprint
4802 인쇄·필기용지(비도포) | uncoated printing and writing paper
480256 시트 복사·인쇄용지 | copy paper in sheets
4803 화장지 원지·셀룰로오스 워딩 | tissue stock, cellulose wadding
4804 크라프트지(비도포) | uncoated kraft paper
4805 그 밖의 비도포지·골심지·라이너 | fluting, testliner, other uncoated
4806 황산지·글라신·트레이싱지 | parchment, glassine, tracing paper
4807 합지(접착 적층지) | composite paper and paperboard
4808 골판지·크레이프지(롤·시트) | corrugated and creped paper
4809 감압지·복사지 원지(대형) | carbonless and carbon paper, large size
4810 무기질 도포지(아트지·백판지) | clay-coated paper and board
481092 다층 도포 판지 | multi-ply coated board
4811 감열지·점착지·PE코팅지 등 | thermal, self-adhesive, PE-coated paper
481141 자체접착 종이 | self-adhesive paper
481159 플라스틱 도포 종이 | plastic-coated paper
481190 감열지 등 | thermal and other treated paper
4812 펄프 필터블록 | filter blocks of paper pulp
4813 궐련지 | cigarette paper
4814 벽지 | wallpaper
4816 감압지·먹지(소형) | carbonless and carbon paper, small size
4817 봉투·편지 세트 | envelopes and letter sets
4818 화장지·미용티슈·키친타월·냅킨 | toilet paper, tissues, towels, napkins
481810 화장지 | toilet paper
481820 미용티슈·종이타월 | facial tissues and paper towels
481830 냅킨·종이 식탁보 | napkins and tablecloths
4819 종이상자·종이봉투·포장용기 | cartons, paper boxes and bags
481910 골판지 상자 | corrugated boxes
481920 접이식 판지 상자 | folding cartons
481940 종이봉투·쇼핑백 | paper bags
481950 그 밖의 종이 포장용기 | other packing containers
4820 노트·다이어리·파일 | notebooks, diaries, files
482010 노트·다이어리·메모지 | notebooks, diaries and memo pads
482050 앨범 | albums
4821 종이 라벨·택 | paper labels and tags
482110 인쇄 라벨 | printed labels
482190 무지 라벨 | unprinted labels
4822 지관·종이 보빈 | paper tubes, cores and bobbins
4823 종이컵·필터지·펄프몰드 등 종이제품 | paper cups, filters, moulded pulp
482320 여과지 | filter paper
482361 대나무 종이 식기 | bamboo paper tableware
482369 종이컵·접시·용기 | paper cups, plates and trays
482370 펄프몰드 | moulded pulp articles
482390 그 밖의 종이제품 | other paper articles
49 서적·인쇄물 | books and printed matter
4901 책·소책자 | books, brochures, leaflets
4902 신문·잡지 | newspapers and magazines
4903 아동 그림책·컬러링북 | picture and colouring books
4904 악보 | printed music
4905 지도·지구본 | maps and globes
4906 설계도·도면 원본 | plans and drawings
4907 우표·은행권·유가증권 | stamps, banknotes, securities
4908 전사지·데칼 | transfers and decals
4909 엽서·카드 | postcards and greeting cards
4910 캘린더·달력 | calendars
4911 광고·사진·스티커 등 인쇄물 | catalogues, posters, photos, stickers
491110 광고물·카탈로그 | advertising material and catalogues
491191 사진·그림 인쇄물 | pictures, designs and photographs
491199 스티커 등 그 밖의 인쇄물 | other printed matter
50 견(실크) | silk
5001 누에고치 | silk-worm cocoons
5002 생사 | raw silk
5003 견 웨이스트 | silk waste
5004 견사 | silk yarn
5005 견방사 | spun silk yarn
5006 소매용 견사 | silk yarn for retail sale
5007 견직물 | woven silk fabrics
51 양모·동물 털 | wool and animal hair
5101 양모(원모) | wool, not carded or combed
5102 캐시미어 등 동물 털 원료 | animal hair, not carded or combed
5103 양모 웨이스트 | wool waste
5104 양모 가닛스톡 | garnetted stock of wool
5105 양모 톱·카드한 양모 | wool tops, carded or combed
5106 방모사 | carded wool yarn
5107 소모사 | combed wool yarn
5108 캐시미어사 등 동물 털 실 | fine animal hair yarn
5109 소매용 털실 | wool yarn for retail sale
5110 거친 털·말털 실 | coarse hair and horsehair yarn
5111 방모직물 | woven fabrics of carded wool
5112 소모직물 | woven fabrics of combed wool
5113 거친 털·말털 직물 | woven coarse hair or horsehair
52 면 | cotton
5201 원면 | raw cotton
5202 면 웨이스트 | cotton waste
5203 카드·코움한 면 | carded or combed cotton
5204 면 재봉사 | cotton sewing thread
5205 면사(면 85% 이상) | cotton yarn, 85% or more cotton
5206 혼방 면사(면 85% 미만) | blended cotton yarn, under 85%
5207 소매용 면사 | cotton yarn for retail sale
5208 면직물(200g/㎡ 이하) | woven cotton, up to 200 g/m2
5209 면직물(200g/㎡ 초과)·데님 | heavy woven cotton, denim
520942 데님 | denim
5210 혼방 면직물(200g/㎡ 이하) | light cotton blend woven fabrics
5211 혼방 면직물(200g/㎡ 초과) | heavy cotton blend woven, denim
5212 그 밖의 면직물 | other woven cotton fabrics
53 마·식물성 섬유·종이실 | flax, jute and other vegetable fibres
5301 아마 섬유 | flax fibre
5302 대마 섬유 | true hemp fibre
5303 황마 섬유 | jute fibre
5305 코이어·아바카·사이잘 섬유 | coir, abaca, sisal, ramie fibre
5306 아마사 | flax yarn
5307 황마사 | jute yarn
5308 그 밖의 식물성 실·종이실 | hemp, coir and paper yarn
5309 린넨 직물 | woven flax fabrics
5310 황마 직물 | woven jute fabrics
5311 모시·삼베·종이실 직물 | ramie, hemp and paper yarn fabrics
54 인조필라멘트 | man-made filaments
5401 필라멘트 재봉사 | sewing thread of man-made filaments
5402 합성필라멘트사(나일론·폴리·스판덱스) | synthetic filament yarn
540211 아라미드 고강력사 | aramid high tenacity yarn
540220 폴리에스터 고강력사 | high tenacity polyester yarn
540233 폴리에스터 가공사 | textured polyester yarn
540244 스판덱스 | elastomeric yarn
540247 그 밖의 폴리에스터 단사 | other single polyester yarn
5403 레이온·아세테이트 필라멘트사 | artificial filament yarn
5404 합성 모노필라멘트·스트립 | synthetic monofilament and strip
5405 재생 모노필라멘트·스트립 | artificial monofilament and strip
5406 소매용 인조필라멘트사 | man-made filament yarn for retail
5407 합성필라멘트 직물 | woven synthetic filament fabrics
540710 고강력사 직물 | fabrics of high tenacity yarn
540720 스트립 직물 | fabrics of strip
540742 나일론 염색직물 | dyed nylon fabrics
540752 텍스처드 폴리에스터 염색직물 | dyed textured polyester fabrics
540761 비텍스처드 폴리에스터 직물 | fabrics of non-textured polyester
5408 레이온·아세테이트 필라멘트 직물 | woven artificial filament fabrics
55 인조스테이플섬유 | man-made staple fibres
5501 합성필라멘트 토우 | synthetic filament tow
5502 아세테이트 토우 | artificial filament tow
5503 합성스테이플섬유(미카드) | synthetic staple fibre, not carded
550320 폴리에스터 | of polyesters
5504 재생 스테이플섬유(레이온·리오셀) | artificial staple fibre, not carded
5505 인조섬유 웨이스트 | man-made fibre waste
5506 카드·코움한 합성섬유 | synthetic staple fibre, carded
5507 카드·코움한 재생섬유 | artificial staple fibre, carded
5508 스테이플 재봉사 | sewing thread of man-made staple
5509 합성스테이플 방적사 | yarn of synthetic staple fibres
5510 재생스테이플 방적사(레이온사) | yarn of artificial staple fibres
5511 소매용 인조섬유 뜨개실 | man-made staple yarn for retail
5512 합성스테이플 직물(85% 이상) | woven synthetic staple, 85% or more
5513 폴리·면 혼방직물(170g/㎡ 이하) | light polyester-cotton woven
5514 폴리·면 혼방직물(170g/㎡ 초과) | heavy polyester-cotton woven
5515 그 밖의 합성스테이플 직물(TR 등) | other woven synthetic staple (T/R)
5516 재생스테이플 직물(레이온 직물) | woven artificial staple fabrics
56 솜·부직포·로프 | wadding, nonwovens, rope
5601 솜·화장솜·면봉·플록 | wadding, cotton pads and buds, flock
560121 면제 솜·화장솜·면봉 | cotton wadding, pads and buds
560122 인조섬유 솜 | wadding of man-made fibres
5602 펠트 | felt
5603 부직포 | nonwovens
560311 인조필라멘트 부직포(25g 이하) | man-made filament nonwoven, up to 25 g
560314 인조필라멘트 부직포(150g 초과) | man-made filament nonwoven, over 150 g
560392 그 밖의 부직포(25~70g) | other nonwoven, 25 to 70 g
5604 고무사·도포한 실 | covered rubber thread, coated yarn
5605 금속사 | metallised yarn
5606 김프사·셔닐사·커버링사 | gimped, chenille and covered yarn
5607 로프·끈·노끈 | twine, cordage and rope
560750 그 밖의 합성섬유 로프 | other synthetic fibre rope
5608 그물·어망 | nets and fishing nets
560811 제품으로 된 어망 | made up fishing nets
5609 실·로프로 만든 제품 | articles of yarn, cordage or rope
57 카펫·깔개 | carpets and floor coverings
5701 매듭 카펫 | knotted carpets
5702 직조 카펫 | woven carpets
5703 터프트 카펫·인조잔디 | tufted carpets and artificial turf
570321 나일론 인조잔디 | nylon turf
570329 나일론 터프트 카펫 | nylon tufted carpet
570331 그 밖의 인조섬유 인조잔디 | turf of other man-made textiles
5704 펠트 카펫 | felt carpets
5705 그 밖의 카펫·깔개 | other textile floor coverings
58 특수직물·레이스·자수 | special fabrics, lace and embroidery
5801 파일직물(벨벳·코듀로이) | woven pile: velvet, corduroy
5802 타월지(테리직물) | terry towelling, tufted fabrics
5803 거즈·사직물 | gauze, leno
5804 레이스·튈·망직물 | lace, tulle and net fabrics
5805 태피스트리 | tapestries
5806 세폭직물(리본·웨빙·벨크로) | narrow woven: ribbon, webbing
580610 파일 세폭직물(벨크로) | narrow pile, hook and loop
580620 탄성 세폭직물 | narrow elastic fabrics
580632 인조섬유 세폭직물 | narrow fabrics of man-made fibres
5807 직물 라벨·배지 | textile labels and badges
5808 브레이드·술·폼폼 | braids, trimmings, tassels, pompons
5809 금속사 직물 | woven metal thread fabrics
5810 자수천·자수레이스 | embroidery
5811 퀼팅 원단(누비) | quilted textile products
59 코팅·산업용 직물 | coated and industrial textiles
5901 캔버스·책표지 천·버크럼 | painting canvas, book cloth, buckram
5902 타이어코드지 | tyre cord fabric
5903 코팅직물·합성피혁 | plastic coated fabric, synthetic leather
590310 PVC 코팅직물 | PVC coated fabric
590320 폴리우레탄 코팅직물 | polyurethane coated fabric
590390 그 밖의 플라스틱 코팅직물 | other plastic coated fabric
5904 리놀륨 | linoleum
5905 직물 벽지 | textile wall coverings
5906 고무가공 직물 | rubberised textile fabrics
5907 그 밖의 도포 직물·무대배경 | otherwise coated fabric, painted scenery
5908 심지·가스맨틀 | textile wicks and gas mantles
5909 소방호스·섬유호스 | textile hose
5910 섬유제 벨트(전동·컨베이어) | textile conveyor and transmission belts
5911 산업용 섬유제품(필터포 등) | textiles for technical use
591120 체망 직물 | bolting cloth
591190 그 밖의 기술용 섬유제품 | other technical textiles
60 편물 원단(니트) | knitted fabrics
6001 파일 편물(플리스·벨보아·인조퍼) | knitted pile: fleece, fake fur
600110 롱파일 편물 | long pile knits
600192 인조섬유 파일 편물 | pile knits of man-made fibres
6002 폭 30cm 이하 탄성 편물 | narrow elastic knits, up to 30 cm
6003 폭 30cm 이하 편물 | narrow knits, up to 30 cm
6004 스판 편물(탄성사 5% 이상) | wide elastic knits, 5% or more
6005 경편물(트리코트·라셀·메시) | warp knits: tricot, raschel, mesh
600537 인조섬유 염색 경편물 | dyed synthetic warp knits
6006 그 밖의 편물(환편 니트) | other knits: jersey, interlock, rib
600622 면 염색 편물 | dyed cotton knits
600632 합성섬유 염색 편물 | dyed synthetic knits
61 니트 의류 | knitted or crocheted clothing
6101 남성 니트 외투 | men's knitted coats and jackets
6102 여성 니트 외투 | women's knitted coats and jackets
6103 남성 니트 정장·바지 | men's knitted suits and trousers
6104 여성 니트 정장·원피스·바지 | women's knitted dresses, skirts, trousers
610442 면 니트 원피스 | knitted cotton dresses
610443 합섬 니트 원피스 | knitted synthetic dresses
610462 면 니트 바지(여성) | women's knitted cotton trousers
610463 합섬 니트 바지·레깅스(여성) | women's knitted synthetic trousers
6105 남성 니트 셔츠 | men's knitted shirts
610510 면 니트 셔츠(남성) | men's knitted cotton shirts
610520 화섬 니트 셔츠(남성) | men's knitted man-made fibre shirts
6106 여성 니트 블라우스 | women's knitted blouses
6107 남성 니트 속옷·잠옷 | men's knitted underwear and nightwear
6108 여성 니트 속옷·잠옷 | women's knitted underwear and nightwear
6109 티셔츠·러닝 | t-shirts, singlets and vests, knitted
610910 면 티셔츠 | cotton t-shirts
610990 기타 섬유 티셔츠 | t-shirts of other fibres
6110 스웨터·후드티·가디건 | sweaters, hoodies, cardigans
611011 양모 스웨터 | wool sweaters
611012 캐시미어 스웨터 | cashmere sweaters
611020 면 스웨터·후드티 | cotton sweaters and hoodies
611030 화섬 스웨터·후드티 | man-made fibre sweaters and hoodies
6111 유아복(니트) | knitted baby garments
611120 면 유아복(니트) | knitted cotton baby garments
6112 트레이닝복·수영복(니트) | knitted tracksuits, skiwear, swimwear
611212 합섬 트레이닝복 | synthetic tracksuits
6113 코팅 니트원단 의류 | garments of coated knitted fabric
6114 그 밖의 니트 의류 | other knitted garments
6115 양말·스타킹·타이츠 | socks, stockings, tights
611510 압박 스타킹 | graduated compression hosiery
611595 면양말 | cotton socks
611596 합섬 양말 | synthetic socks
6116 니트 장갑 | knitted gloves
611610 코팅 니트장갑 | coated knitted gloves
611692 면 니트장갑 | knitted cotton gloves
6117 니트 스카프·의류 부속품 | knitted scarves and clothing accessories
611710 니트 스카프·목도리 | knitted scarves and shawls
611780 니트 토시·헤어밴드 등 | other knitted accessories
62 직물 의류 | woven clothing
6201 남성 직물 외투·점퍼 | men's woven coats and jackets
620140 화섬 외투(남성) | men's man-made fibre coats
6202 여성 직물 외투·점퍼 | women's woven coats and jackets
620240 화섬 외투(여성) | women's man-made fibre coats
6203 남성 정장·바지(직물) | men's woven suits and trousers
620311 양모 정장(남성) | men's wool suits
620342 면 바지·청바지(남성) | men's cotton trousers and jeans
620343 합섬 바지(남성) | men's synthetic trousers
6204 여성 정장·원피스·바지(직물) | women's woven dresses, skirts, trousers
620442 면 원피스 | cotton dresses
620443 합섬 원피스 | synthetic fibre dresses
620462 면 바지·청바지(여성) | women's cotton trousers and jeans
620463 합섬 바지(여성) | women's synthetic trousers
6205 남성 직물 셔츠 | men's woven shirts
620520 면 셔츠(남성) | men's cotton shirts
6206 여성 직물 블라우스 | women's woven blouses
6207 남성 직물 속옷·잠옷 | men's woven underwear and nightwear
6208 여성 직물 속옷·잠옷 | women's woven underwear and nightwear
6209 유아복(직물) | woven baby garments
6210 부직포·코팅원단 의류(방호복) | garments of nonwoven or coated fabric
621010 부직포·펠트 의류 | garments of felt or nonwovens
621040 코팅 의류(남성·기타) | other men's coated garments
6211 운동복·작업복·기타 직물 의류 | tracksuits, workwear, other woven garments
621120 스키복 | ski suits
621133 화섬 작업복 등(남성) | other men's man-made fibre garments
6212 브래지어·거들·보정속옷 | bras, girdles, corsets
621210 브래지어 | brassieres
621290 멜빵·기타 보정의류 | corsets, braces and the like
6213 손수건 | handkerchiefs
6214 스카프·숄·머플러 | shawls, scarves, veils
6215 넥타이 | ties and bow ties
6216 직물 장갑 | woven gloves
6217 직물 의류 부속품·부분품 | other clothing accessories and parts
63 침구·수건·기타 섬유제품 | household and other made-up textiles
6301 담요·모포 | blankets and travelling rugs
630110 전기담요 | electric blankets
630140 합섬 담요 | synthetic fibre blankets
6302 수건·침대시트·식탁보 | towels, bed linen, table linen
630221 면 날염 침대시트 | printed cotton bed linen
630231 면 침대시트 | other cotton bed linen
630232 화섬 침대시트 | other man-made fibre bed linen
630260 면 테리타월 | cotton terry towels
630293 화섬 수건 | man-made fibre towels
6303 커튼·패브릭 블라인드 | curtains and textile blinds
6304 쿠션커버·침대덮개 등 실내용품 | other textile furnishing articles
630420 방충처리 침대모기장 | insecticide-treated bed nets
6305 포장용 포대·마대 | sacks and bags for packing
630532 톤백(FIBC) | flexible intermediate bulk containers
630533 PP·PE 직조포대 | sacks of PE or PP strip
6306 텐트·방수포·차양 | tents, tarpaulins, awnings
630612 합섬 방수포 | synthetic tarpaulins and awnings
630622 합섬 텐트 | synthetic tents
630640 공기 매트리스(섬유제) | pneumatic mattresses
6307 마스크·행주·기타 섬유제품 | masks, cleaning cloths, other made-up textiles
630710 행주·걸레·청소포 | cleaning cloths
630720 구명조끼·구명벨트 | life jackets and belts
630790 마스크·기타 섬유제품 | masks and other made-up textiles
6308 자수·러그 만들기 키트 | needlecraft kits of fabric and yarn
6309 중고의류·헌옷 | used clothing and textiles
6310 넝마·섬유 스크랩 | rags and textile scrap
64 신발 | footwear
6401 장화(방수 성형신발) | waterproof moulded boots
6402 고무·플라스틱 갑피 신발 | shoes with rubber or plastic uppers
640219 스포츠화(고무·플라스틱) | sports shoes with plastic uppers
640220 쪼리(끈 플러그식) | thong sandals with plugged straps
640299 슬리퍼·샌들·기타 | other, not covering the ankle
6403 가죽신발 | shoes with leather uppers
640319 스포츠화(가죽) | leather sports shoes
640340 안전화(가죽) | leather shoes with metal toe-cap
640399 가죽구두 | other leather shoes
6404 운동화·직물 신발 | shoes with textile uppers
640411 운동화(직물) | textile sports shoes
640419 캔버스화·실내화 등 | other textile shoes
6405 그 밖의 신발 | other footwear
6406 신발 부분품·깔창 | parts of footwear, insoles
640610 갑피 | shoe uppers
640620 고무·플라스틱 밑창·굽 | rubber or plastic soles and heels
640690 깔창·기타 부품 | insoles and other parts
65 모자 | headgear
6501 펠트 모체 | felt hat forms
6502 짚·스트립 모체 | plaited hat shapes
6504 밀짚모자 | plaited or straw hats
6505 캡·비니 등 섬유 모자 | textile and knitted hats and caps
6506 헬멧·안전모·기타 모자 | helmets and other headgear
650610 안전 헬멧 | safety headgear
650691 고무·플라스틱 모자 | rubber or plastic headgear
6507 모자 부속(내피·챙·턱끈) | hat linings, bands, peaks, chinstraps
66 우산·지팡이 | umbrellas and walking sticks
6601 우산·양산·파라솔 | umbrellas and parasols
6602 지팡이·채찍 | walking sticks and whips
6603 우산·지팡이 부품 | umbrella and stick parts
67 가발·조화 | wigs, artificial flowers, feathers
6701 깃털 제품 | feather articles
6702 조화·인조식물 | artificial flowers and plants
6703 가공 인모·가발 원료 | dressed human hair for wigs
6704 가발·속눈썹·붙임머리 | wigs, false eyelashes, hair extensions
670411 합성섬유 통가발 | complete synthetic wigs
670419 합성 속눈썹·붙임머리 | synthetic eyelashes and hairpieces
670420 인모 가발 | human hair wigs and pieces
68 석재·시멘트·광물제품 | stone, cement and mineral articles
6801 포석·연석·판석 | paving stones and kerbstones
6802 가공 석재·대리석 | worked building stone, marble, granite
6803 가공 슬레이트 | worked slate
6804 연삭숫돌·연마휠 | grinding wheels and stones
680421 다이아몬드 휠 | diamond grinding wheels
680422 그 밖의 결합 연마휠·숫돌 | other bonded abrasive wheels
6805 연마포·연마지(사포) | coated abrasives, sandpaper
6806 암면·광물성 단열재 | mineral wool and expanded minerals
6807 아스팔트 제품 | articles of asphalt
6808 목질 시멘트 보드 | mineral-bonded wood fibre boards
6809 석고 제품·석고보드 | plaster articles, plasterboard
6810 시멘트·콘크리트·인조석 제품 | cement, concrete, artificial stone articles
681019 타일·판석·인조석판 | tiles, flagstones, engineered stone
681091 건축·토목용 조립식 부재 | prefabricated structural components
6811 석면·섬유 시멘트 제품 | fibre-cement articles
6812 석면 제품 | fabricated asbestos articles
6813 마찰재(미장착) | friction material, unmounted
6814 운모 제품 | worked mica
6815 탄소섬유·그 밖의 광물제품 | carbon fibre and other mineral articles
681511 탄소섬유 | carbon fibres
681512 탄소섬유 직물 | fabrics of carbon fibres
681513 탄소섬유 제품 | other carbon fibre articles
681519 흑연 제품(비전기용) | non-electrical graphite articles
69 도자제품 | ceramic products
6901 규조토 벽돌 | bricks of siliceous earth
6902 내화벽돌 | refractory bricks
6903 도가니·내화 도자제품 | crucibles and other refractory goods
6904 건축용 점토벽돌 | ceramic building bricks
6905 기와·도자제 지붕재 | ceramic roofing tiles
6906 도자제 관 | ceramic pipes and guttering
6907 도자 타일 | ceramic tiles
690721 포세린 타일(흡수율 0.5% 이하) | porcelain tiles, absorption up to 0.5%
690723 도기질 타일(흡수율 10% 초과) | earthenware tiles, absorption over 10%
6909 공업용·이화학용 세라믹 | laboratory and technical ceramics
6910 위생도기 | ceramic sanitary ware
6911 자기 식기 | porcelain tableware
6912 도기·석기 식기 | other ceramic tableware
6913 도자 장식품 | ceramic statuettes and ornaments
6914 그 밖의 도자제품 | other ceramic articles
70 유리·유리제품 | glass and glassware
7001 파유리·유리괴 | cullet and glass in the mass
7002 유리구·유리봉·유리관(미가공) | glass balls, rods and tubes, unworked
7003 주입·압연 판유리 | cast and rolled glass
7004 인상·취입 판유리 | drawn and blown sheet glass
7005 플로트 판유리 | float glass
7006 가공 판유리 | edge-worked or bent glass
7007 안전유리(강화·접합) | safety glass, tempered or laminated
700711 운송기기용 강화유리 | toughened glass for vehicles
700719 그 밖의 강화유리 | other toughened glass
700721 운송기기용 접합유리 | laminated glass for vehicles
7008 복층유리 | insulating glass units
7009 거울·백미러 | glass mirrors
700910 차량용 백미러 | rear-view mirrors for vehicles
700992 틀 있는 거울 | framed mirrors
7010 유리병·유리 용기 | glass bottles, jars, vials
7011 전구용 유리 외피 | glass envelopes for lamps
7013 유리 식기·실내장식품 | glass tableware and decorative glass
701337 그 밖의 음용 유리잔 | other drinking glasses
701349 식탁·주방용 유리제품 | other table and kitchen glass
7014 신호용 유리·광학소자(미연마) | signalling glass, unworked optical elements
7015 시계유리·안경유리 | watch and spectacle glasses
7016 유리블록·유리타일 | glass blocks and mosaic
7017 이화학용 유리 | laboratory glassware
7018 유리 비드·유리알·모조보석 | glass beads and imitation stones
7019 유리섬유·그 제품 | glass fibres and articles
701911 촙스트랜드 | chopped strands
701912 로빙 | rovings
701914 기계적 결합 매트 | mechanically bonded mats
701915 화학적 결합 매트 | chemically bonded mats
701980 글라스울 | glass wool
7020 그 밖의 유리제품 | other articles of glass
71 귀금속·보석·신변장식용품 | precious metals, gems and jewellery
7101 진주 | pearls
7102 다이아몬드 | diamonds
7103 보석 원석(유색) | precious stones other than diamond
7104 합성 보석 | synthetic gemstones
7105 다이아몬드 분말 | diamond powder, gem dust
7106 은(괴·반제품) | silver, unwrought or semi-manufactured
7107 은 클래드 금속 | base metal clad with silver
7108 금(괴·반제품) | gold, unwrought or semi-manufactured
710812 미가공 금 | unwrought gold
710813 반가공 금 | semi-manufactured gold
7109 금 클래드 금속 | metal clad with gold
7110 백금·팔라듐 | platinum group metals
7111 백금 클래드 금속 | metal clad with platinum
7112 귀금속 스크랩 | precious metal waste and scrap
7113 귀금속 주얼리 | jewellery of precious metal
711311 은 주얼리 | jewellery of silver
711319 금 등 귀금속 주얼리 | jewellery of gold or other precious metal
7114 금·은 세공품 | goldsmiths' and silversmiths' wares
7115 그 밖의 귀금속 제품 | other articles of precious metal
7116 진주·보석 제품 | articles of pearl or gemstone
7117 모조 신변장식용품 | imitation jewellery
711719 비금속제 모조장식품 | imitation jewellery of base metal
7118 주화 | coins
72 철강 | iron and steel
7201 선철 | pig iron
7202 합금철 | ferro-alloys
7203 직접환원철·해면철 | direct reduced iron
7204 고철(철 스크랩) | ferrous scrap
7205 철 분말·쇼트볼 | iron and steel powders, shot and grit
7206 철·비합금강 잉곳 | ingots of iron or non-alloy steel
7207 철·비합금강 반제품 | semi-finished iron or non-alloy steel
7208 열연강판·열연코일 | hot-rolled flat steel, 600 mm or wider
7209 냉연강판·냉연코일 | cold-rolled flat steel, 600 mm or wider
7210 도금·도장 강판 | coated or plated flat steel, 600 mm or wider
721012 석도강판 | tinplate
721030 전기아연도금강판 | electro-galvanised
721049 용융아연도금강판 | hot-dip galvanised
721061 갈바륨강판 | aluminium-zinc coated
721070 컬러강판 | painted or plastic coated
7211 협폭 강판(비도금) | uncoated flat steel under 600 mm
7212 협폭 도금·도장 강판 | coated flat steel under 600 mm
7213 선재(비합금강) | wire rod, non-alloy steel
7214 철근·열간 봉강 | reinforcing bars, hot-worked bars
7215 냉간 봉강 | cold-finished bars, non-alloy steel
7216 형강 | sections of iron or non-alloy steel
7217 철선(비합금강) | wire of iron or non-alloy steel
7218 스테인리스 잉곳·반제품 | stainless steel ingots and semis
7219 스테인리스 강판·코일 | stainless flat products, 600 mm or wider
7220 스테인리스 스트립 | stainless flat products under 600 mm
7221 스테인리스 선재 | stainless steel wire rod
7222 스테인리스 봉·형강 | stainless steel bars and sections
7223 스테인리스 선 | stainless steel wire
7224 합금강 잉곳·반제품 | alloy steel ingots and semis
7225 합금강판·전기강판 | alloy flat steel, 600 mm or wider
722511 방향성 전기강판 | grain-oriented electrical steel
722519 무방향성 전기강판 | non-oriented electrical steel
7226 합금강 협폭 강판 | alloy flat steel under 600 mm
7227 합금강 선재 | alloy steel wire rod
7228 합금강 봉·형강 | alloy steel bars and sections
7229 합금강선 | alloy steel wire
73 철강제품 | articles of iron or steel
7301 널말뚝(시트파일)·용접형강 | sheet piling, welded sections
7302 레일·궤도재료 | railway track material
7303 주철관 | cast iron tubes and pipes
7304 무계목강관 | seamless steel pipes
730429 유정용 케이싱·튜빙 | oil well casing and tubing
7305 대구경 강관(406.4mm 초과) | large-diameter pipes over 406.4 mm
7306 용접강관·각관 | welded steel pipes and hollow sections
730640 스테인리스 용접관 | welded stainless pipe
730661 각관 | square or rectangular pipes
7307 강관 이음쇠·플랜지 | steel pipe fittings and flanges
730721 스테인리스 플랜지 | stainless flanges
730791 강 플랜지 | other steel flanges
7308 철강 구조물·그 부품 | steel structures and parts
730820 탑·철탑 | towers and lattice masts
730830 철강 문·창·틀 | steel doors and windows
730840 비계·거푸집·동바리 | scaffolding, shuttering, props
730890 그 밖의 구조물 | other structures
7309 철강 저장탱크(300L 초과) | steel tanks over 300 litres
7310 철강 드럼·캔·상자(300L 이하) | steel drums, cans and boxes
7311 철강 고압가스용기 | steel gas cylinders
7312 와이어로프·강연선 | stranded wire, wire rope
7313 가시철선·울타리용 꼰선 | barbed wire
7314 철망·금속망 | wire cloth, grill, netting
7315 철강 체인 | chain of iron or steel
731511 롤러체인 | roller chain
731512 그 밖의 조합링크 체인 | other articulated link chain
7316 닻 | anchors
7317 철강 못·스테이플 | nails, tacks and staples
7318 볼트·너트·나사·와셔 | bolts, nuts, screws and washers
731814 태핑나사 | self-tapping screws
731815 볼트·그 밖의 나사 | other screws and bolts
731816 너트 | nuts
731822 그 밖의 와셔 | other washers
731823 리벳 | rivets
7319 재봉바늘·뜨개바늘·안전핀 | hand needles, safety pins
7320 철강 스프링 | springs of iron or steel
732020 코일스프링 | helical springs
7321 가스레인지·스토브(비전기) | non-electric stoves and cookers
732111 가스 조리기 | gas cooking appliances
7322 방열기·온풍기(비전기) | radiators and air heaters, non-electric
7323 철강 주방·가정용품 | steel kitchen and household articles
732393 스테인리스제 | stainless steel
7324 철강 싱크대·위생용품 | steel sinks and sanitary ware
732410 스테인리스 싱크볼·세면기 | stainless sinks and basins
7325 철강 주물제품 | cast articles of iron or steel
7326 그 밖의 철강제품 | other articles of iron or steel
74 구리·동제품 | copper and articles thereof
7401 구리 매트·침전동 | copper mattes, cement copper
7402 조동·양극동 | unrefined copper, anodes
7403 전기동·구리합금 괴 | refined copper and alloys, unwrought
740311 전기동(음극) | cathodes
7404 구리 스크랩 | copper scrap
7405 구리 모합금 | master alloys of copper
7406 구리 분말·플레이크 | copper powders and flakes
7407 구리 봉·프로파일 | copper bars, rods and profiles
7408 구리선 | copper wire
7409 구리판·스트립 | copper plates, sheets and strip
7410 동박 | copper foil
741011 정제동 박(배접 안 한 것) | refined copper foil, unbacked
741021 정제동 박(배접한 것) | refined copper foil, backed
7411 구리관 | copper tubes and pipes
7412 구리 관이음쇠 | copper pipe fittings
7413 구리 연선·편조선 | stranded copper wire
7415 구리 볼트·너트·못 | copper nails, screws and bolts
7418 구리 주방·위생용품 | copper household and sanitary ware
7419 그 밖의 구리제품 | other articles of copper
75 니켈·니켈제품 | nickel and articles thereof
7501 니켈 매트·중간물 | nickel mattes and intermediates
7502 니켈 괴 | unwrought nickel
7503 니켈 스크랩 | nickel scrap
7504 니켈 분말 | nickel powders and flakes
7505 니켈 봉·선 | nickel bars, profiles and wire
7506 니켈 판·스트립·박 | nickel plate, sheet and foil
7507 니켈 관·이음쇠 | nickel tubes and fittings
7508 그 밖의 니켈제품 | other articles of nickel
76 알루미늄·알루미늄제품 | aluminium and articles thereof
7601 알루미늄 괴 | unwrought aluminium
7602 알루미늄 스크랩 | aluminium scrap
7603 알루미늄 분말 | aluminium powders and flakes
7604 알루미늄 봉·프로파일 | aluminium bars and profiles
7605 알루미늄선 | aluminium wire
7606 알루미늄 판·코일 | aluminium plates, sheets and strip
7607 알루미늄 박(호일) | aluminium foil
760711 압연 박(배접 안 한 것) | rolled foil, unbacked
760720 배접 박 | backed foil
7608 알루미늄관 | aluminium tubes and pipes
7609 알루미늄 관이음쇠 | aluminium pipe fittings
7610 알루미늄 구조물·창호 | aluminium structures, windows, doors
7611 알루미늄 탱크(300L 초과) | aluminium tanks over 300 litres
7612 알루미늄 캔·용기(300L 이하) | aluminium cans and containers
7613 알루미늄 고압가스용기 | aluminium gas cylinders
7614 알루미늄 연선·케이블 | stranded aluminium wire
7615 알루미늄 주방·위생용품 | aluminium household articles
7616 그 밖의 알루미늄제품 | other articles of aluminium
78 납·납제품 | lead and articles thereof
7801 납 괴 | unwrought lead
7802 납 스크랩 | lead scrap
7804 납판·납박·납분말 | lead sheets, foil and powder
7806 그 밖의 납제품 | other articles of lead
79 아연·아연제품 | zinc and articles thereof
7901 아연 괴 | unwrought zinc
7902 아연 스크랩 | zinc scrap
7903 아연 분말 | zinc dust and powders
7904 아연 봉·선 | zinc bars, profiles and wire
7905 아연판 | zinc plates, sheets and foil
7907 그 밖의 아연제품 | other articles of zinc
80 주석·주석제품 | tin and articles thereof
8001 주석 괴 | unwrought tin
8002 주석 스크랩 | tin scrap
8003 주석 봉·선·솔더 | tin bars, wire and solder
8007 그 밖의 주석제품 | other articles of tin
81 그 밖의 비금속·서멧 | other base metals and cermets
8101 텅스텐 | tungsten
8102 몰리브덴 | molybdenum
8103 탄탈륨 | tantalum
8104 마그네슘 | magnesium
8105 코발트 | cobalt
8106 비스무트 | bismuth
8108 티타늄 | titanium
8109 지르코늄 | zirconium
8110 안티모니 | antimony
8111 망간 | manganese
8112 크로뮴·인듐 등 희소금속 | chromium, indium, gallium and other minor metals
8113 서멧 | cermets
82 공구·칼붙이 | tools and cutlery
8201 농업·원예용 수공구 | garden and farm hand tools
8202 톱·톱날 | saws and saw blades
8203 플라이어·핀셋·줄 | pliers, tweezers and files
820320 플라이어·핀셋 | pliers, tweezers
8204 스패너·렌치·소켓 | spanners, wrenches and sockets
820411 고정식 | non-adjustable
820412 조절식 | adjustable
820420 소켓 | interchangeable sockets
8205 드라이버·망치·그 밖의 수공구 | screwdrivers, hammers and other hand tools
820520 망치 | hammers
820540 드라이버 | screwdrivers
8206 공구 세트 | tool sets for retail sale
8207 교환용 공구(드릴·엔드밀·금형) | interchangeable tools, drills, press dies
820730 프레스 금형 | press tools
820740 탭·다이스 | taps and threading dies
820750 드릴 | drills
820770 밀링공구 | milling tools
820790 그 밖의 교환용 공구 | other interchangeable tools
8208 기계용 칼날 | machine knives and blades
8209 초경 팁·인서트 | unmounted carbide tips and inserts
8210 수동식 주방기구 | hand-operated kitchen appliances
8211 칼·식칼·커터칼 | knives
8212 면도기·면도날 | razors and razor blades
821210 면도기 | razors
821220 안전면도날 | safety razor blades
8213 가위 | scissors and shears
8214 손톱깎이·매니큐어세트·그 밖의 칼붙이 | nail clippers, manicure sets, other cutlery
821420 매니큐어·페디큐어 세트와 용구 | manicure and pedicure sets
8215 수저·포크·국자 | spoons, forks, ladles and tableware
83 비금속제 각종 제품 | miscellaneous articles of base metal
8301 자물쇠·도어록·열쇠 | locks, padlocks and keys
830110 맹꽁이자물쇠 | padlocks
830120 자동차용 자물쇠 | motor vehicle locks
830140 그 밖의 자물쇠·도어록 | other locks
8302 경첩·손잡이·캐스터 등 철물 | hinges, handles, castors, mountings
830210 경첩 | hinges
830220 캐스터 | castors
830241 건물용 철물 | for buildings
830242 가구용 철물 | for furniture
830260 도어클로저 | door closers
8303 금고 | safes and strong-boxes
8304 금속제 서류함·탁상 정리용품 | desk-top metal filing equipment
8305 클립·스테이플·바인더 부속 | paper clips, staples, binder fittings
8306 금속제 종·장식품·사진틀 | metal bells, ornaments, photo frames
830630 사진틀 | photo frames
8307 금속제 플렉시블 호스 | flexible metal tubing
8308 걸쇠·버클·아일릿·관리벳 | clasps, buckles, eyelets
8309 금속제 병마개·캡·뚜껑 | metal stoppers, caps and lids
8310 금속제 명판·표지판 | metal sign-plates and name-plates
8311 용접봉·용접와이어·땜납 | welding electrodes and wire, solder
831110 피복 아크용접봉 | coated arc electrodes
831120 플럭스코어드 와이어 | cored wire for arc welding
84 기계류 | machinery
8401 원자로·핵연료 요소 | nuclear reactors and fuel elements
8402 증기보일러 | steam boilers
8403 난방용 온수보일러 | central heating boilers
8404 보일러 부속기기·응축기 | boiler auxiliary plant and condensers
8405 가스 발생기(발생로·아세틸렌) | producer gas and acetylene generators
8406 증기터빈 | steam turbines
8407 가솔린·가스 엔진(불꽃점화식) | spark-ignition engines
840721 선외기 | outboard motors
840734 자동차용 가솔린 엔진(1000cc 초과) | car petrol engines over 1000 cc
840790 그 밖의 불꽃점화 엔진 | other spark-ignition engines
8408 디젤엔진 | diesel engines
840810 선박용 디젤엔진 | marine diesel engines
840820 차량용 디젤엔진 | vehicle diesel engines
840890 그 밖의 디젤엔진 | other diesel engines
8409 엔진 부분품 | engine parts
840991 불꽃점화 엔진 부분품 | petrol engine parts
840999 디젤엔진 부분품 | diesel engine parts
8410 수력터빈·수차 | hydraulic turbines and water wheels
8411 가스터빈·제트엔진 | gas turbines and jet engines
841191 터보제트·터보프롭 부분품 | parts of turbojets and turboprops
841199 그 밖의 가스터빈 부분품 | other gas turbine parts
8412 유압·공압 실린더와 모터 | hydraulic and pneumatic engines and motors
841221 유압실린더 | hydraulic cylinders
841229 그 밖의 유압 엔진·모터 | other hydraulic motors
841231 공압실린더 | pneumatic cylinders
841239 그 밖의 공압 모터 | other pneumatic motors
8413 액체펌프 | liquid pumps
841311 주유기 | fuel dispensing pumps
841320 수동펌프 | hand pumps
841330 엔진용 연료·윤활·냉각펌프 | engine fuel, lubricating and cooling pumps
841340 콘크리트펌프 | concrete pumps
841350 왕복펌프 | reciprocating pumps
841360 회전펌프 | rotary pumps
841370 원심펌프 | centrifugal pumps
841391 펌프 부분품 | pump parts
8414 기체펌프·압축기·팬 | air pumps, compressors and fans
841410 진공펌프 | vacuum pumps
841420 수동·발펌프 | hand or foot air pumps
841430 냉동용 압축기 | refrigeration compressors
841451 선풍기·환풍기(125W 이하) | table, wall and ceiling fans to 125 w
841459 그 밖의 팬·송풍기 | other fans and blowers
841460 후드(120cm 이하) | hoods to 120 cm
841480 그 밖의 압축기·기체펌프 | other compressors and air pumps
841490 팬·압축기 부분품 | parts of fans and compressors
8415 에어컨·공기조절기 | air conditioners
841510 창문형·벽형·스플릿 에어컨 | window, wall and split air conditioners
841520 차량용 에어컨 | vehicle air conditioners
841582 냉각식 공조기 | other units with refrigeration
841583 냉각장치 없는 공조기 | units without refrigeration
841590 에어컨 부분품 | air conditioner parts
8416 노용 버너·스토커 | furnace burners and stokers
8417 비전기식 공업로·소각로 | non-electric industrial furnaces
8418 냉장고·냉동고·히트펌프 | refrigerators, freezers, heat pumps
841810 냉동냉장고(문 분리형) | combined refrigerator-freezers
841821 가정용 압축식 냉장고 | household compression refrigerators
841830 체스트형 냉동고 | chest freezers
841840 직립형 냉동고 | upright freezers
841850 쇼케이스·진열냉장고 | display cabinets and showcases
841861 히트펌프 | heat pumps
841869 그 밖의 냉동·냉각기 | other refrigerating equipment
841899 냉장고 부분품 | refrigerator parts
8419 열처리·건조·살균·열교환 장치 | heat treatment plant and heat exchangers
841911 순간식 가스온수기 | instantaneous gas water heaters
841912 태양열 온수기 | solar water heaters
841920 의료·실험용 살균기 | medical and laboratory sterilizers
841933 동결·분무건조기 | freeze and spray dryers
841934 농산물 건조기 | agricultural dryers
841939 그 밖의 건조기 | other dryers
841940 증류기 | distilling plant
841950 열교환기 | heat exchangers
841981 조리·음료 가열기 | cooking and hot drink apparatus
841989 그 밖의 가열·냉각 처리장치 | other heat treatment equipment
8420 캘린더·롤기·라미네이터 | calendering and rolling machines
8421 원심분리기·정수기·필터 | centrifuges, water and air purifiers, filters
842119 그 밖의 원심분리기 | other centrifuges
842121 물 여과·정화기 | water filtering machinery
842123 엔진 오일·연료필터 | engine oil and fuel filters
842129 그 밖의 액체 여과기 | other liquid filters
842131 엔진 흡기필터 | engine intake air filters
842132 촉매컨버터·매연필터 | catalytic converters and particulate filters
842139 그 밖의 기체 여과·정화기 | other gas filters and purifiers
842199 여과기 부분품 | parts of filters and purifiers
8422 식기세척기·충전·포장기계 | dish washers, filling and packing machines
842211 가정용 식기세척기 | household dish washers
842219 업소용 식기세척기 | commercial dish washers
842220 병·용기 세척기 | bottle washing machines
842230 충전·봉함·라벨 기계 | filling, sealing and labelling machines
842240 그 밖의 포장기계 | other packing and wrapping machines
8423 저울·중량 측정기 | scales and weighing machines
842310 체중계·가정용 저울 | personal and household scales
842389 대형 저울 | large scales
842390 저울추·부분품 | scale weights and parts
8424 분무기·소화기·고압세척기 | sprayers, fire extinguishers, pressure washers
842410 소화기 | fire extinguishers
842420 스프레이건 | spray guns
842430 고압세척기·블라스트기 | steam, sand and jet projecting machines
842441 휴대용 농업용 분무기 | portable agricultural sprayers
842482 관수·스프링클러(농업용) | irrigation and agricultural appliances
842489 그 밖의 분사기 | other spraying appliances
842490 분사기 부분품·노즐 | spraying appliance parts and nozzles
8425 호이스트·윈치·잭 | hoists, winches and jacks
842511 전동 호이스트 | electric hoists
842541 정비소용 카리프트 | built-in garage lifts
842542 유압잭 | hydraulic jacks
8426 크레인 | cranes
842620 타워크레인 | tower cranes
842691 차량 탑재 크레인 | cranes for mounting on road vehicles
8427 지게차·작업트럭 | forklifts and works trucks
842710 전동식 지게차 | electric forklifts
842720 엔진식 자주 지게차 | other self-propelled forklifts
842790 그 밖의 작업트럭 | other works trucks
8428 승강기·컨베이어·로봇 하역기 | lifts, conveyors and handling robots
842810 승강기·스킵호이스트 | lifts and skip hoists
842833 벨트식 컨베이어 | belt conveyors
842840 에스컬레이터·무빙워크 | escalators and moving walkways
842870 산업용 로봇 | industrial robots
842890 그 밖의 하역기계 | other lifting machinery
8429 굴착기·불도저·로더(자주식) | self-propelled excavators and bulldozers
842940 롤러·탬핑기 | road rollers and tamping machines
842951 프론트엔드 로더 | front-end shovel loaders
842952 360도 회전 굴착기 | 360-degree excavators
842959 백호로더 등 | backhoe loaders and others
8430 천공·굴진·항타기 | drilling, tunnelling and piling machines
8431 하역·건설기계 부분품 | parts of lifting and earthmoving machinery
843120 지게차 부분품 | forklift parts
843131 승강기 부분품 | lift parts
843141 버킷·삽·그래브 | buckets, shovels and grabs
843149 그 밖의 건설기계 부분품 | other earthmoving machine parts
8432 경작·파종 농기계 | soil working and sowing machinery
8433 수확기·잔디깎이·선별기 | harvesters, mowers and produce sorters
843311 전동·엔진 회전날 잔디깎이 | powered rotary lawn mowers
843351 콤바인 | combine harvesters
843360 알·과실 선별·세척기 | egg and fruit graders
8434 착유기·낙농기계 | milking and dairy machines
8435 착즙·포도주 압착기 | juice and wine presses
8436 축산·양계·원예 기계 | livestock, poultry and horticultural machinery
843610 사료 조제기 | animal feed machinery
843621 부화기·육추기 | incubators and brooders
8437 정미·제분·곡물 선별기 | rice milling, flour milling, grain sorters
843710 종자·곡물 선별기 | seed and grain sorters
843780 제분·도정기 | milling machinery
8438 식품 가공기계 | food processing machinery
843810 제빵·제면기계 | bakery and noodle machinery
843820 과자·초콜릿 기계 | confectionery and chocolate machinery
843850 육류 가공기계 | meat processing machinery
843860 과실·채소 가공기계 | fruit and vegetable machinery
843880 그 밖의 식품기계 | other food machinery
8439 펄프·제지기계 | pulp and paper making machinery
8440 제본기계 | bookbinding machinery
8441 지가공기계 | paper converting machinery
8442 인쇄판·제판기 | printing plates and plate-making machines
8443 인쇄기·프린터·복합기·토너 | printers, copiers, toner cartridges
844313 오프셋 인쇄기 | offset printing machinery
844319 그 밖의 판식 인쇄기 | other plate printing machinery
844331 복합기 | multifunction printers
844332 컴퓨터 연결 프린터 | single-function printers
844339 그 밖의 프린터·복사기 | other printers and copiers
844399 토너카트리지·프린터 부분품 | toner cartridges and printer parts
8444 화학섬유 방사·텍스처 기계 | man-made fibre spinning machines
8445 방적·연사·권사 기계 | yarn spinning, twisting, winding machines
8446 직기 | weaving looms
8447 편직기·자수기 | knitting and embroidery machines
844790 자수·레이스·터프팅기 | embroidery, lace, tufting
8448 섬유기계 보조기·부분품 | textile machine auxiliaries and parts
844851 싱커·편침 | sinkers and knitting needles
8449 펠트·부직포 제조기계 | felt and nonwoven machines
8450 세탁기 | washing machines
845011 전자동 세탁기 10kg 이하 | fully automatic, up to 10 kg
845012 이조식 세탁기 | with built-in centrifugal drier
845020 대용량 세탁기 | over 10 kg
845090 세탁기 부분품 | washing machine parts
8451 의류건조기·염색·다림·재단기 | dryers, dyeing, pressing, cutting machines
845121 의류건조기 10kg 이하 | dryers up to 10 kg
845130 다림질·프레스기 | ironing machines and presses
845140 세척·표백·염색기 | washing, bleaching, dyeing
845150 재단·연단·접음기 | reeling, folding, cutting
8452 재봉기·재봉바늘 | sewing machines and needles
845210 가정용 재봉기 | household sewing machines
845229 그 밖의 공업용 재봉기 | other industrial sewing machines
845230 재봉기 바늘 | sewing machine needles
845290 재봉기 부분품·가구 | parts and furniture
8453 가죽·신발 제조기계 | leather and footwear machines
8454 전로·레이들·주조기 | converters, ladles, casting machines
8455 금속 압연기·롤 | metal rolling mills and rolls
8456 레이저·방전·워터젯 가공기 | laser, EDM, plasma, water-jet machines
845611 레이저 가공기 | laser machine tools
845630 방전가공기 | electro-discharge machines
845650 워터젯 절단기 | water-jet cutting machines
8457 머시닝센터·트랜스퍼머신 | machining centres
845710 머시닝센터 | machining centres
8458 선반·터닝센터 | metal lathes
845811 수평 CNC 선반 | horizontal lathes, CNC
8459 드릴링·보링·밀링·태핑기 | drilling, boring, milling, tapping machines
845970 태핑·나사가공기 | threading or tapping
8460 연삭·연마·호닝기 | grinding, honing, polishing machines
846040 호닝·래핑기 | honing or lapping
846090 폴리싱·디버링기 | polishing, deburring
8461 톱·기어절삭·브로칭기 | sawing, gear cutting, broaching machines
846140 기어가공기 | gear machines
846150 톱·절단기 | sawing or cutting-off
8462 프레스·절곡·전단·단조기 | presses, bending, shearing, forging
846223 CNC 절곡기 | press brakes, CNC
846229 그 밖의 굽힘·교정기 | other bending, manual
846232 슬리팅·절단 설비 | slitting and cut-to-length lines
846259 관 가공기 | tube working, manual
846261 유압프레스 | hydraulic presses
846262 기계식 프레스 | mechanical presses
8463 인발·전조·와이어 가공기 | drawing, thread rolling, wire machines
846310 인발기 | draw-benches
846320 나사 전조기 | thread rolling
846330 와이어 가공기 | wire working
8464 석재·유리·콘크리트 가공기 | stone, ceramic, glass working machines
8465 목재·경질플라스틱 가공기 | wood and hard plastic working machines
846591 톱기계 | sawing
846592 대패·몰더·라우터 | planing, milling, moulding
8466 공작기계 부분품·툴홀더 | machine tool parts, tool and work holders
846610 툴홀더·다이헤드 | tool holders
846620 가공물 홀더 | work holders
846630 분할대 등 부착물 | dividing heads, attachments
846693 절삭기계 부분품 | parts of cutting machine tools
846694 프레스·성형기계 부분품 | parts of presses and forming machines
8467 전동·에어·엔진 수공구 | power hand tools
846711 에어공구(회전식) | pneumatic, rotary
846719 그 밖의 에어공구 | pneumatic, other
846721 전동드릴 | electric drills
846722 전동톱 | electric saws
846729 그 밖의 전동공구 | other electric tools
846781 엔진톱 | chain saws, engine
846789 그 밖의 엔진·유압공구 | other engine or hydraulic
846799 전동공구 부분품 | power tool parts
8468 가스 용접·납땜기 | gas welding and soldering equipment
846810 수지식 토치 | hand-held blow pipes
8470 계산기·금전등록기·발권기 | calculators, cash registers, ticket machines
847010 휴대용 전자계산기 | pocket calculators
847050 금전등록기 | cash registers
8471 컴퓨터·주변기기 | computers and peripherals
847130 휴대용 컴퓨터 | portable computers
847141 본체·입출력 일체형 | computers with CPU and I/O in one housing
847150 처리장치 | processing units
847160 입출력장치 | input or output units
847170 기억장치 | storage units
847180 그 밖의 단위기기 | other units
847190 판독기 등 | readers and other
8472 그 밖의 사무용 기계 | other office machines
847290 ATM·세단기·문구기계 | ATM, shredders, desk machines
8473 컴퓨터·사무기계 부분품 | computer and office machine parts
847330 컴퓨터 부분품 | parts of computers
8474 광물 선별·파쇄·혼합·성형기 | mineral crushing, mixing, moulding machines
847410 선별·체질·세척기 | sorting, screening, washing
847420 파쇄·분쇄기 | crushing or grinding
847431 콘크리트 믹서 | concrete mixers
847432 아스팔트 플랜트 | mineral and bitumen mixers
847480 성형기 | moulding and shaping
847490 광물기계 부분품 | parts of mineral machines
8475 유리·램프 제조기계 | glassworking and lamp assembling machines
8476 자동판매기·화폐교환기 | vending and money-changing machines
8477 고무·플라스틱 가공기계 | rubber and plastics machinery
847710 사출성형기 | injection-moulding machines
847720 압출기 | extruders
847730 블로우 성형기 | blow-moulding machines
847740 진공·열성형기 | vacuum and thermoforming
847751 타이어 성형·재생기 | tyre moulding or retreading
847759 그 밖의 성형기 | other moulding or forming
847780 그 밖의 가공기 | other machinery
847790 고무·플라스틱기계 부분품 | parts of rubber or plastics machines
8478 담배 제조기계 | tobacco machinery
8479 로봇·고유기능 기계 | industrial robots and machines n.e.s.
847910 토목·도로 기계 | public works machinery
847920 유지 추출기 | oil and fat extraction
847940 로프·케이블 제조기 | rope or cable making
847950 산업용 로봇 | industrial robots n.e.s.
847960 냉풍기 | evaporative air coolers
847981 금속 처리·권선기 | metal treating, coil winders
847982 혼합·교반·균질기 | mixing, stirring, homogenising
847989 그 밖의 기계 | other machines
847990 기계 부분품 | parts of machines of 8479
8480 금형·주형·몰드베이스 | moulds and moulding boxes
848041 금속 사출·압축 주형 | metal moulds, injection or compression
848060 광물 주형 | mineral material moulds
848071 플라스틱·고무 사출금형 | rubber or plastics, injection or compression
848079 그 밖의 플라스틱·고무 금형 | rubber or plastics, other moulds
8481 밸브·수도꼭지 | valves and taps
848110 감압밸브 | pressure-reducing valves
848120 유압·공압 전송용 밸브 | oleohydraulic or pneumatic valves
848130 체크밸브 | check valves
848140 안전·릴리프밸브 | safety or relief valves
848180 그 밖의 밸브·수전 | other valves and taps
848190 밸브 부분품 | valve parts
8482 볼·롤러 베어링 | ball and roller bearings
848210 볼베어링 | ball bearings
848220 테이퍼 롤러베어링 | tapered roller bearings
848230 스페리컬 롤러베어링 | spherical roller bearings
848240 니들베어링 | needle roller bearings
848250 원통 롤러베어링 | cylindrical roller bearings
848291 볼·니들·롤러 | balls, needles and rollers
848299 그 밖의 베어링 부분품 | other bearing parts
8483 기어·축·풀리·감속기 | gears, shafts, pulleys, gearboxes
848310 전동축·캠·크랭크 | transmission shafts and cranks
848320 베어링 내장 하우징 | housings with ball or roller bearings
848330 베어링하우징·플레인베어링 | housings, plain shaft bearings
848340 기어·볼스크루·변속기 | gears, ball screws, gear boxes
848350 플라이휠·풀리 | flywheels and pulleys
848360 클러치·커플링 | clutches and shaft couplings
848390 스프로킷·부분품 | sprockets and parts
8484 금속 개스킷·메커니컬 실 | metal gaskets and mechanical seals
848410 금속 복합 개스킷 | gaskets of metal sheeting
848420 메커니컬 실 | mechanical seals
848490 개스킷 세트 | gasket sets
8485 3D프린터·적층제조기 | 3D printers
848590 3D프린터 부분품 | 3D printer parts
8486 반도체·디스플레이 제조장비 | semiconductor and display equipment
848620 반도체 소자·IC 제조 | for semiconductor devices or ICs
848630 평판디스플레이 제조 | for flat panel displays
848640 조립·이송·마스크 제작 | assembling, handling, mask making
848690 반도체장비 부분품 | semiconductor equipment parts
8487 선박 프로펠러·기계 부분품 | ship propellers and machinery parts n.e.s.
848710 선박용 프로펠러 | ships' propellers
848790 그 밖의 기계 부분품 | other machinery parts
85 전기기기·전자제품 | electrical and electronic goods
8501 전동기·발전기 | electric motors and generators
850110 소형 모터(37.5W 이하) | micro motors up to 37.5 W
850172 태양광 직류발전기 | photovoltaic DC generators
8502 발전세트 | generating sets
850220 가솔린·가스 발전기 | spark-ignition gensets
850231 풍력발전기 | wind-powered sets
8503 전동기·발전기 부품 | parts of motors and generators
8504 변압기·전원장치·충전기 | transformers, power supplies, chargers
850410 안정기 | ballasts
850440 정지형 변환기(충전기·전원) | static converters: chargers, PSUs
850450 인덕터 | inductors
8505 자석·전자석 | magnets and electromagnets
850511 금속제 영구자석 | permanent magnets of metal
850519 그 밖의 영구자석 | other permanent magnets
850520 전자클러치·브레이크 | electromagnetic clutches and brakes
8506 건전지(일차전지) | primary cells and batteries
850610 알카라인·망간 건전지 | alkaline and manganese batteries
850650 리튬 일차전지 | lithium primary batteries
8507 축전지·배터리 | rechargeable batteries
850710 시동용 납축전지 | lead-acid starter batteries
850720 그 밖의 납축전지 | other lead-acid batteries
850750 니켈수소 전지 | nickel-metal hydride batteries
850760 리튬이온 전지 | lithium-ion batteries
850790 축전지 부품 | battery parts
8508 진공청소기 | vacuum cleaners
850870 청소기 부품 | vacuum cleaner parts
8509 가정용 전동기기 | domestic motor appliances
850940 믹서·주서·분쇄기 | food grinders, mixers and juicers
850980 그 밖의 가정용 전동기기 | other domestic motor appliances
8510 전기면도기·이발기·제모기 | shavers, clippers, epilators
851010 전기면도기 | shavers
851020 이발기 | hair clippers
8511 엔진 점화·시동기기 | engine ignition and starting equipment
851110 점화플러그 | spark plugs
851130 점화코일·배전기 | distributors and ignition coils
851140 시동전동기 | starter motors
851150 차량용 발전기 | alternators for engines
8512 차량용 조명·경음기·와이퍼 | vehicle lighting, horns, wipers
851210 자전거용 조명 | bicycle lights
851220 자동차 조명 | motor vehicle lighting
851230 경음기·차량경보기 | horns and vehicle alarms
851290 차량 조명·와이퍼 부품 | parts of lights and wipers
8513 휴대용 전등 | portable electric lamps
8514 산업용 전기로·오븐 | industrial electric furnaces and ovens
8515 용접기·납땜기 | welding and soldering machines
851539 아크용접기 | arc welders, manual
851580 레이저·초음파 용접기 등 | laser, ultrasonic and other welders
8516 전열기기·주방가전 | electric heating appliances
851610 물가열기 | electric water heaters
851629 그 밖의 난방기 | other space heaters
851631 헤어드라이어 | hair dryers
851632 고데기 등 이용기기 | curling irons, straighteners
851633 손건조기 | hand dryers
851640 전기다리미 | electric irons
851650 전자레인지 | microwave ovens
851660 전기밥솥·인덕션·오븐 | cookers, ovens, hobs, grills
851671 커피·차 메이커 | coffee and tea makers
851672 토스터 | toasters
851679 그 밖의 가정용 전열기기 | other electrothermic appliances
851680 발열체·전열선 | heating resistors
8517 전화기·통신기기 | phones and communication equipment
851713 스마트폰 | smartphones
851714 그 밖의 휴대전화 | other cellular phones
851761 기지국 | base stations
851762 네트워크·무선통신기기 | network and wireless equipment
851769 인터폰·비디오폰 | intercoms, video door phones
851779 통신기기 부품 | parts of communication apparatus
8518 마이크·스피커·이어폰·앰프 | microphones, speakers, earphones
851810 마이크 | microphones and stands
851822 복수 스피커(한 통) | multiple speakers in one enclosure
851830 이어폰·헤드폰 | earphones and headphones
851840 오디오 앰프 | audio amplifiers
8519 음향 재생·녹음기 | sound players and recorders
8521 영상 녹화·재생기 | video recorders and players
8522 음향·영상기기 부품 | parts of audio/video players
8523 기록매체·메모리·카드 | recording media, memory, cards
852349 기록된 광디스크 | recorded optical discs
852351 반도체 저장장치 | solid-state storage devices
852352 스마트카드 | smart cards
852359 RFID 태그·근접카드 | RFID tags and proximity cards
8524 평판디스플레이 모듈 | flat panel display modules
852491 LCD 모듈(구동회로 포함) | LCD modules with drivers
852492 OLED 모듈(구동회로 포함) | OLED modules with drivers
852499 그 밖의 디스플레이 모듈 | other display modules
8525 카메라·방송송신기 | cameras and broadcast transmitters
852589 그 밖의 카메라 | other cameras
8526 레이더·내비게이션·무선리모컨 | radar, navigation, radio remote control
852691 항행용 무선기기(GPS) | radio navigation aids, GPS
852692 무선 원격조종기 | radio remote controls
8527 라디오·카오디오 | radios and car audio
852721 차량용 라디오(재생 겸용) | car radios with players
8528 모니터·TV·프로젝터 | monitors, TVs, projectors
852852 컴퓨터용 모니터 | monitors for computers
852859 그 밖의 모니터 | other monitors
852871 셋톱박스 | set-top boxes
852872 컬러 텔레비전 | colour television sets
8529 안테나·영상기기 부품 | antennas, parts for display/camera gear
852910 안테나 | antennas
8530 교통·철도 신호기 | traffic and rail signals
8531 경보기·벨·표시반 | alarms, bells, indicator panels
853110 도난·화재 경보기 | burglar and fire alarms
853180 벨·부저·경광등 등 | bells, buzzers and other
8532 커패시터(콘덴서) | capacitors
853224 적층 세라믹콘덴서 | multilayer ceramic capacitors
8533 저항기 | resistors
8534 인쇄회로기판 | printed circuits
8535 고압 개폐·보호기기(1kV 초과) | high-voltage switchgear over 1 kV
8536 스위치·커넥터·차단기(1kV 이하) | switches, connectors, breakers to 1 kV
853610 퓨즈 | fuses
853620 자동차단기 | automatic circuit breakers
853650 스위치 | switches
853669 플러그·콘센트·멀티탭 | plugs and sockets
853670 광섬유 커넥터 | optical fibre connectors
853690 단자·접속함·기타 접속기기 | terminals, junction boxes, other
8537 제어반·배전반·PLC | control and distribution panels
853710 제어·배전반(1kV 이하) | panels up to 1 kV
8538 스위치·배전반 부품 | parts of switchgear and connectors
8539 전구·LED램프·광원 | bulbs, LED lamps and light sources
853921 할로겐램프 | tungsten halogen lamps
853931 형광램프 | fluorescent lamps
853949 자외선·적외선 램프 | UV and infrared lamps
853951 LED 모듈 | LED modules
853952 LED 램프 | LED lamps
8540 진공관·전자관 | vacuum and electron tubes
8541 반도체소자·LED·태양전지 | semiconductor devices, LEDs, solar cells
854110 다이오드 | diodes
854129 전력 트랜지스터(1W 이상) | power transistors
854141 발광다이오드(LED) | light-emitting diodes
854142 태양전지 셀 | solar cells, unassembled
854143 태양광 모듈 | solar modules and panels
854149 포토다이오드 등 감광소자 | other photosensitive devices
854160 수정진동자·압전소자 | mounted piezo-electric crystals
8542 집적회로(IC) | integrated circuits
854231 프로세서·컨트롤러 | processors and controllers
854232 메모리 | memories
854239 그 밖의 집적회로 | other integrated circuits
8543 그 밖의 전기기기(미용·전자담배) | other electrical machines, beauty devices
854330 도금·전기분해기기 | electroplating and electrolysis
854340 전자담배 기기 | electronic cigarettes and vaporisers
854370 미용기기·퇴치기·증폭기 등 | beauty devices, repellers, other
8544 전선·케이블·광케이블 | wires, cables, optical fibre cables
854411 구리 권선 | copper winding wire
854420 동축케이블 | coaxial cable
854430 차량용 와이어하네스 | vehicle wiring sets
854442 접속자 부착 전선(1kV 이하) | cables with connectors to 1 kV
854449 그 밖의 전선(1kV 이하) | other wires to 1 kV
854460 고압 전선(1kV 초과) | cables over 1 kV
854470 광섬유케이블 | optical fibre cables
8545 탄소전극·카본브러시 | carbon electrodes and brushes
8546 애자 | electrical insulators
8547 전기용 절연물품·전선관 | insulating fittings and conduit
8548 기기의 전기식 부분품 | electrical parts not elsewhere specified
8549 전기·전자 폐기물 | electrical and electronic waste
854911 폐납축전지 | spent lead-acid batteries
854913 폐전지(선별·납카드뮴수은 없음) | sorted waste batteries, no Pb/Cd/Hg
854939 폐회로기판·조립품 | waste circuit boards and assemblies
86 철도차량·컨테이너 | railway vehicles and containers
8601 전기기관차·축전지기관차 | electric and battery rail locomotives
8602 디젤기관차 등 기관차 | diesel and other rail locomotives
8603 전동차·동력 객화차 | self-propelled rail coaches
8604 철도 보수용 차량 | railway maintenance vehicles
8605 견인 객차·수하물차 | railway coaches, not self-propelled
8606 화차 | railway freight wagons
8607 철도차량 부품 | railway vehicle parts
860719 차축·차륜 등 대차 부품 | axles, wheels and bogie parts
8608 궤도 장치물·기계식 신호기 | track fixtures, mechanical signals
8609 운송용 컨테이너 | freight containers
87 자동차·이륜차·자전거와 그 부품 | vehicles and vehicle parts
8701 트랙터·트랙터헤드 | tractors and road tractors
870121 디젤 트랙터헤드 | diesel road tractors for semi-trailers
8702 버스·승합차(10인 이상) | buses, ten or more persons
870210 디젤 버스 | diesel buses
870240 전기·수소 버스 | electric buses
8703 승용차 | passenger cars
870310 골프카·설상차 | golf cars and snow vehicles
870321 휘발유차 1000cc 이하 | petrol cars up to 1000 cc
870322 휘발유차 1000~1500cc | petrol cars 1000 to 1500 cc
870323 휘발유차 1500~3000cc | petrol cars 1500 to 3000 cc
870324 휘발유차 3000cc 초과 | petrol cars over 3000 cc
870332 디젤차 1500~2500cc | diesel cars 1500 to 2500 cc
870333 디젤차 2500cc 초과 | diesel cars over 2500 cc
870340 하이브리드차(휘발유) | petrol hybrids, no plug
870360 플러그인 하이브리드차 | petrol plug-in hybrids
870380 전기차·수소전기차 | electric cars
8704 화물자동차(트럭) | goods vehicles and trucks
870410 비도로용 덤프차 | off-highway dumpers
870421 디젤 트럭 5톤 이하 | diesel trucks up to 5 t GVW
870422 디젤 트럭 5~20톤 | diesel trucks 5 to 20 t GVW
870423 디젤 트럭 20톤 초과 | diesel trucks over 20 t GVW
870431 휘발유 트럭 5톤 이하 | petrol trucks up to 5 t GVW
870460 전기·수소 트럭 | electric trucks
8705 특수용도차 | special purpose vehicles
870510 크레인트럭 | crane lorries
870530 소방차 | fire fighting vehicles
870540 콘크리트믹서트럭 | concrete mixer lorries
870590 그 밖의 특장차 | other special vehicles
8706 엔진 달린 섀시 | chassis fitted with engines
8707 차체·운전실(캡) | vehicle bodies and cabs
8708 자동차 부품 | motor vehicle parts
870810 범퍼 | bumpers
870821 안전벨트 | seat belts
870822 프레임 달린 차창 | framed vehicle windows
870829 차체 부품 | body parts and trim
870830 브레이크 부품 | brakes and parts
870840 변속기 | gear boxes
870850 구동축·차축 | drive axles and axles
870870 휠과 휠 부품 | road wheels and parts
870880 현가장치·쇼크업소버 | suspension and shock absorbers
870891 라디에이터 | radiators
870892 머플러·배기관 | silencers and exhaust pipes
870893 클러치 | clutches
870894 조향장치 | steering parts
870895 에어백 | airbags
870899 그 밖의 자동차 부품 | other vehicle parts
8709 구내 작업차·운반차 | works trucks and tow tractors
8710 전차·장갑차 | tanks and armoured vehicles
8711 오토바이·전동킥보드·전기자전거 | motorcycles, e-scooters, e-bikes
871120 오토바이 50~250cc | motorcycles 50 to 250 cc
871160 전동 이륜차·전기자전거 | electric two-wheelers
8712 자전거 | bicycles
8713 휠체어·장애인용 차량 | wheelchairs and invalid carriages
871310 수동 휠체어 | manual wheelchairs
871390 전동 휠체어 | powered wheelchairs
8714 이륜차·자전거·휠체어 부품 | cycle and wheelchair parts
871410 오토바이 부품 | motorcycle parts
871491 자전거 프레임·포크 | frames and forks
871492 자전거 림·스포크 | rims and spokes
871493 자전거 허브·프리휠 | hubs and freewheels
871494 자전거 브레이크 | bicycle brakes
871495 안장 | saddles
871496 페달·크랭크 | pedals and cranks
871499 그 밖의 자전거 부품 | other bicycle parts
8715 유모차와 부품 | baby carriages and parts
8716 트레일러·손수레와 부품 | trailers, carts and parts
871610 캠핑 트레일러 | caravans
871631 탱크 트레일러 | tanker trailers
871639 그 밖의 화물 트레일러 | other goods trailers
871680 손수레·카트 | hand carts and trolleys
871690 트레일러·카트 부품 | trailer and cart parts
88 항공기·드론·우주선 | aircraft, drones and spacecraft
8801 기구·글라이더 | balloons and gliders
8802 항공기·인공위성 | aircraft and satellites
880260 위성·발사체 | satellites and launch vehicles
8804 낙하산·패러글라이더 | parachutes and paragliders
8805 항공기 발진장치·비행시뮬레이터 | launching gear, flight simulators
8806 드론·무인기 | drones and unmanned aircraft
880621 원격조종 드론 250g 이하 | remote-controlled, up to 250 g
880622 원격조종 드론 250g~7kg | remote-controlled, 250 g to 7 kg
880624 원격조종 드론 25~150kg | remote-controlled, 25 to 150 kg
8807 항공기·드론 부품 | aircraft and drone parts
880710 프로펠러·로터 | propellers and rotors
880720 착륙장치 | undercarriages
880730 비행기·헬기·드론 부품 | other aeroplane and drone parts
89 선박·수상구조물 | ships and floating structures
8901 여객선·화물선 | passenger and cargo ships
890120 유조선·가스운반선 | tankers
890190 화물선·바지선 | other cargo vessels and barges
8902 어선 | fishing vessels
8903 요트·보트·카누 | yachts, pleasure boats and canoes
890331 모터보트 7.5m 이하 | motorboats to 7.5 m
890393 카누·카약·제트스키(7.5m 이하) | other boats to 7.5 m
8904 예인선 | tugs and pusher craft
8905 준설선·시추선·특수작업선 | dredgers, rigs, special vessels
8906 군함·구명정·기타 선박 | warships, lifeboats, other vessels
8907 구명뗏목·부표·부유구조물 | life rafts, buoys, floating structures
890710 팽창식 구명뗏목 | inflatable rafts
8908 해체용 선박 | vessels for breaking up
90 광학·측정·의료기기 | optical, measuring and medical instruments
9001 광섬유·콘택트렌즈·안경렌즈·광학소자 | optical fibre, contact lenses, unmounted optics
900110 광섬유·광섬유 다발·케이블 | optical fibre, bundles and cables
900120 편광판·편광필름 | polarizing sheets and plates
900130 콘택트렌즈 | contact lenses
900150 플라스틱 안경렌즈 | spectacle lenses, not glass
900190 미장착 렌즈·프리즘·광학소자 | unmounted lenses, prisms, optics
9002 장착된 렌즈·광학소자 | mounted lenses and optical elements
900211 카메라·프로젝터용 대물렌즈 | objective lenses: cameras, projectors
900220 장착된 필터 | mounted optical filters
9003 안경테와 그 부품 | spectacle frames and parts
9004 안경·선글라스·고글 | spectacles, sunglasses, goggles
900410 선글라스 | sunglasses
900490 돋보기안경·보안경·고글 | reading glasses, safety eyewear, goggles
9005 쌍안경·망원경 | binoculars and telescopes
9006 사진기(필름식)·플래시 | photographic cameras, flash apparatus
9007 영화 촬영기·영사기 | cine cameras and projectors
9008 투영기·사진확대기 | image projectors, enlargers
9010 사진 현상기·영사스크린 | photo lab equipment, projection screens
9011 광학현미경 | optical microscopes
9012 전자현미경·회절기기 | electron microscopes, diffraction apparatus
9013 레이저·그 밖의 광학기기 | lasers, magnifiers, other optical devices
901320 레이저기기 | lasers other than diodes
901380 확대경·도어뷰어 등 광학기기 | magnifiers, other optical devices
9014 컴퍼스·항행용 기기 | compasses and navigational instruments
9015 측량·기상관측·거리측정기 | surveying, meteorological, rangefinding
901510 거리측정기 | rangefinders
901580 기상·지진·해양관측기 | weather, seismic, ocean instruments
9016 정밀저울(감량 50mg 이하) | precision balances
9017 제도용구·자·캘리퍼스 | drawing and hand measuring tools
901730 마이크로미터·캘리퍼스·게이지 | micrometers, callipers, gauges
901780 자·줄자 | rulers and tape measures
9018 의료·외과·치과·수의용 기기 | medical, surgical, dental instruments
901811 심전계 | electrocardiographs
901812 초음파 진단기 | ultrasonic scanning apparatus
901813 자기공명영상(MRI) | MRI apparatus
901819 환자감시·전기식 진단기 | monitors, other electro-diagnostics
901831 주사기 | syringes
901832 금속 주사침·봉합침 | tubular metal and suture needles
901839 카테터·캐뉼라 | catheters, cannulae and the like
901849 그 밖의 치과용 기기 | other dental instruments
901850 안과용 기기 | ophthalmic instruments
901890 그 밖의 의료기기 | other medical instruments
9019 마사지기·호흡치료기기 | massage and respiratory therapy apparatus
901910 마사지·기계요법기 | massage, mechano-therapy apparatus
901920 호흡치료기 | oxygen, aerosol, breathing therapy
9020 방독면·호흡용 기기 | gas masks and breathing appliances
9021 정형외과기기·임플란트·보청기 | orthopaedic appliances, implants, hearing aids
902110 정형외과·골절 치료용 | orthopaedic, fracture appliances
902129 그 밖의 치과용 물품 | dental implants and fittings
902131 인공관절 | artificial joints
902139 그 밖의 인공 인체부분 | other artificial body parts
902140 보청기 | hearing aids
902190 스텐트·인공와우·부품 | stents, implants worn in body, parts
9022 엑스선·방사선 기기 | X-ray and radiation apparatus
902212 CT 스캐너 | CT scanners
902213 치과용 엑스선기기 | dental X-ray apparatus
902214 의료용 엑스선기기 | medical X-ray apparatus
902219 산업·보안용 엑스선기기 | X-ray apparatus for other uses
902290 엑스선 기기 부품 | X-ray detectors and parts
9023 교육·전시용 모형·기구 | teaching and demonstration models
9024 재료시험기 | material testing machines
9025 온도계·습도계·기압계·비중계 | thermometers, hygrometers, barometers
902519 전자식 온도계·체온계 | other thermometers, pyrometers
9026 유량계·액면계·압력계 | flow meters, level gauges, pressure gauges
902610 유량·액면 측정기 | flow or level of liquids
902620 압력 측정기 | pressure instruments
9027 물리·화학 분석기기 | physical and chemical analysers
902710 가스·매연 분석기 | gas or smoke analysers
902720 크로마토그래프·전기영동 | chromatographs, electrophoresis
902730 분광계 | spectrometers, spectrophotometers
902750 그 밖의 광학식 분석기 | other optical-radiation instruments
902781 질량분석기 | mass spectrometers
902789 그 밖의 분석·측정기 | other analysers
9028 가스·수도·전기 계량기 | gas, water and electricity meters
902810 가스미터 | gas meters
902820 수도미터 | liquid meters
902830 전력량계 | electricity meters
9029 회전계·속도계·계수기 | counters, tachometers, speedometers
902920 속도계·회전계 | speedometers, tachometers
9030 전기 측정기·오실로스코프 | electrical measuring instruments
903010 방사선 측정기 | ionising radiation detectors
903033 전압계·전류계·저항계 | voltage, current, resistance meters
903082 반도체 검사기 | semiconductor test instruments
903089 그 밖의 전기 측정기 | other electrical test instruments
903090 전기 측정기 부품 | parts, probe cards
9031 그 밖의 측정·검사 기계 | other measuring and inspecting machines
903141 반도체 광학검사기 | optical inspection: semiconductors
903149 그 밖의 광학식 측정기 | other optical measuring instruments
903180 그 밖의 측정·검사기 | other measuring, checking instruments
9032 자동조절·제어기 | automatic regulating instruments
903210 온도조절기(서모스탯) | thermostats
903289 전자식 자동조절기 | other automatic controllers
9033 90류 기기의 공용 부분품 | parts of chapter 90 instruments n.e.c.
91 시계 | clocks and watches
9101 귀금속 케이스 시계 | watches with precious metal case
9102 손목시계 | wrist and pocket watches
910211 아날로그 전자 손목시계 | quartz analogue wrist watches
910212 디지털 손목시계 | digital wrist watches
910221 오토매틱 손목시계 | automatic wrist watches
9103 소형 무브먼트 시계(클록) | clocks with watch movements
9104 차량·선박용 계기반 시계 | instrument panel clocks
9105 벽시계·알람시계 | wall, table and alarm clocks
910511 전자 알람시계 | electric alarm clocks
910521 전자 벽시계 | electric wall clocks
9106 타임레코더·타이머 | time recorders and timers
9107 타임스위치 | time switches
9108 손목시계 무브먼트 | watch movements
9109 벽시계 무브먼트 | clock movements
9110 미조립 시계 무브먼트 | unassembled movements
9111 손목시계 케이스 | watch cases
9112 벽시계 케이스 | clock cases
9113 시곗줄 | watch straps and bands
9114 시계 부품 | clock and watch parts
92 악기 | musical instruments
9201 피아노 | pianos
920110 업라이트피아노 | upright pianos
920120 그랜드피아노 | grand pianos
9202 기타·바이올린 등 현악기 | guitars, violins and other strings
920210 활로 켜는 현악기 | bowed strings
920290 뜯는 현악기 | plucked strings
9205 관악기·아코디언·하모니카 | wind instruments
920510 금관악기 | brass wind instruments
920590 목관악기·하모니카 등 | other wind instruments
9206 타악기 | percussion instruments
9207 전자악기 | electronic musical instruments
920710 전자 건반악기 | electronic keyboards
920790 전자기타·전자드럼 등 | electric guitars, drums and others
9208 오르골·호루라기 | music boxes and whistles
9209 악기 부품·부속품 | instrument parts and accessories
920930 악기 줄 | instrument strings
920992 현악기 부품 | string instrument parts
920999 메트로놈·드럼 부품 등 | metronomes, drum parts and others
93 무기·총포탄 | arms and ammunition
9301 군용 무기 | military weapons
9302 권총·리볼버 | revolvers and pistols
9303 엽총·사냥총·신호총 | shotguns, sporting rifles, signal guns
9304 공기총·가스총·경찰봉 | air guns, gas guns, truncheons
9305 총기 부품 | parts of weapons
9306 탄약·폭탄·미사일 | ammunition, bombs and missiles
9307 검·창·총검 | swords and bayonets
94 가구·침구·조명·조립식 건축물 | furniture, bedding, lighting, prefabs
9401 의자·소파·좌석 | seats, chairs, sofas
940120 차량용 시트 | vehicle seats
940139 회전의자(높이조절) | swivel seats, adjustable
940161 목재 프레임 소파·의자 | upholstered seats, wooden frame
940169 원목 의자 | other seats with wooden frame
940171 금속 프레임 쿠션의자 | upholstered seats, metal frame
940179 금속 의자(무쿠션) | other seats with metal frame
940180 플라스틱 등 기타 의자 | other seats, plastics etc.
940199 의자·시트 부분품(비목재) | seat parts, not wooden
9402 의료용 가구·미용의자 | medical furniture and barber chairs
940210 치과·미용의자 | dental, barbers' and similar chairs
940290 병원침대·수술대 등 | hospital beds and other medical furniture
9403 가구(의자·의료용 제외) | furniture other than seats
940310 금속제 사무용 가구 | metal office furniture
940320 그 밖의 금속 가구 | other metal furniture
940330 목제 사무용 가구 | wooden office furniture
940340 목제 주방 가구 | wooden kitchen furniture
940350 목제 침실 가구 | wooden bedroom furniture
940360 그 밖의 목제 가구 | other wooden furniture
940370 플라스틱 가구 | plastic furniture
940399 가구 부분품(비목재) | furniture parts, not wooden
9404 매트리스·이불·베개 | mattresses, quilts, pillows
940421 폼 매트리스 | mattresses of cellular rubber or plastics
940429 스프링 등 기타 매트리스 | other mattresses
940430 침낭 | sleeping bags
940440 이불·누비침대보 | quilts, bedspreads, duvets
940490 베개·쿠션·방석 | pillows, cushions and the like
9405 조명기구·간판 | luminaires and illuminated signs
940511 LED 천장·벽 조명 | LED ceiling and wall lights
940519 천장·벽 조명(LED 아님) | other ceiling and wall lights
940521 LED 스탠드 | LED table, desk and floor lamps
940529 스탠드(LED 아님) | other table and floor lamps
940531 LED 트리 조명줄 | LED Christmas lighting strings
940541 태양광 LED 조명 | photovoltaic LED luminaires
940542 그 밖의 LED 조명 | other LED luminaires
940550 비전기식 조명·촛대 | non-electrical luminaires
940561 LED 간판·유도등 | LED illuminated signs
940592 플라스틱 조명부품 | luminaire parts of plastics
940599 조명 부분품 | luminaire parts, other materials
9406 조립식 건축물 | prefabricated buildings
940610 목제 조립식 건축물 | of wood
940620 철제 모듈 유닛 | modular building units of steel
940690 온실 등 기타 조립식 건축물 | other prefabricated buildings
95 완구·게임·스포츠용품 | toys, games, sports goods
9503 완구·장난감·인형 | toys, dolls, puzzles
9504 게임기·보드게임·오락용구 | video games, board games, parlour games
950420 당구용품 | billiard articles
950430 동전식 오락기 | coin-operated games
950440 카드(화투·트럼프) | playing cards
950450 비디오게임기 | video game consoles
950490 보드게임·볼링·다트 | board games, bowling, darts
9505 파티·크리스마스·마술용품 | party, Christmas and magic articles
9506 운동·스포츠·헬스·골프용품 | sports, fitness and golf equipment
950611 스키 | skis
950621 윈드서핑 보드 | sailboards
950629 서핑보드·수상 스포츠용품 | other water-sport equipment
950631 골프채(완성품) | golf clubs, complete
950632 골프공 | golf balls
950639 골프채 부품·골프용품 | golf club parts and other golf equipment
950640 탁구용품 | table tennis articles
950651 테니스 라켓 | tennis rackets
950659 배드민턴 라켓 등 | badminton and similar rackets
950662 공기주입 공 | inflatable balls
950670 스케이트 | ice and roller skates
950691 헬스·체조용 기구 | gym, fitness and athletics equipment
950699 그 밖의 스포츠·옥외게임·풀장 | other sports goods, pools, skateboards
9507 낚시용품 | fishing tackle
950710 낚싯대 | fishing rods
950720 낚싯바늘 | fish-hooks
950730 낚시 릴 | fishing reels
950790 루어·찌·뜰채 등 | lures, floats, landing nets
9508 놀이공원 탈것·유원지 시설 | amusement park rides
96 문구·브러시·생활잡품 | stationery, brushes and miscellaneous articles
9601 상아·뼈·자개 가공품 | worked ivory, bone, horn, shell
9602 공캡슐·왁스·젤라틴 성형품 | empty capsules, moulded wax and gelatin
9603 브러시·칫솔·솔·빗자루 | brushes, toothbrushes, brooms
960321 칫솔 | toothbrushes
960329 헤어·면도·네일·속눈썹 브러시 | hair, shaving, nail, eyelash brushes
960330 메이크업 브러시·화필 | make-up and artists' brushes
960340 페인트 붓·롤러 | paint brushes and rollers
960350 기계용 브러시 | brushes as machine parts
960390 빗자루·밀대·청소솔 | mops, dusters, cleaning brushes
9604 수동식 체 | hand sieves and riddles
9605 여행용 세트(화장·바느질·구두손질) | travel toilet, sewing and shoe kits
9606 단추·스냅 | buttons and snap fasteners
9607 지퍼 | zippers and parts
960711 금속 지퍼 | zippers with metal scoops
960719 플라스틱 지퍼 | other zippers
960720 지퍼 부품 | zipper parts
9608 볼펜·마커·만년필 | ballpoint pens, markers, fountain pens
960810 볼펜 | ballpoint pens
960820 마커·사인펜·형광펜 | felt-tipped pens and markers
960830 만년필·제도펜 | fountain and drawing pens
960840 샤프펜슬 | propelling pencils
960860 볼펜 리필심 | refills for ballpoint pens
9609 연필·크레용·분필 | pencils, crayons, chalks
960910 연필·색연필 | pencils
960920 연필심·샤프심 | pencil leads
960990 크레용·파스텔·분필 | crayons, pastels, chalks
9610 칠판·화이트보드 | slates, blackboards, whiteboards
9611 스탬프·도장·날짜인 | hand stamps, date and numbering stamps
9612 프린터 리본·스탬프패드 | printer ribbons and ink pads
961210 리본 | ribbons
961220 스탬프패드 | ink-pads
9613 라이터 | lighters
961310 일회용 가스라이터 | pocket gas lighters, non-refillable
961320 충전식 가스라이터 | pocket gas lighters, refillable
961380 전자라이터·점화기 | other lighters
9614 담배 파이프·물부리 | smoking pipes and holders
9615 빗·머리핀·헤어롤 | combs, hairpins, curlers
961511 플라스틱·경질고무 빗·헤어슬라이드 | combs and slides, rubber or plastic
961519 기타 재질 빗 | combs and slides, other materials
961590 머리핀·헤어롤 | hairpins, curlers
9616 화장용 분무기·퍼프 | cosmetic sprayers and powder puffs
961610 화장용 분무기·펌프 | scent sprays, mounts and heads
961620 퍼프·화장 스펀지 | powder puffs and pads
9617 보온병·진공 텀블러 | vacuum flasks and vessels
9618 마네킹·진열용 인형 | mannequins and display models
9619 생리대·기저귀 | sanitary pads, tampons, diapers
9620 삼각대·셀카봉 | tripods, monopods, selfie sticks
97 예술품·수집품·골동품 | art, collectors' pieces, antiques
9701 회화·그림 | paintings, drawings, collages
970121 100년 초과 회화 | paintings over 100 years old
970191 100년 이하 회화 | paintings not over 100 years old
9702 오리지널 판화 | original engravings, prints, lithographs
9703 오리지널 조각 | original sculptures and statuary
9704 우표·수입인지(사용했거나 수집용) | collectors' stamps and postal items
9705 수집품·표본·화폐 수집 | collections and collectors' pieces
970531 100년 초과 주화·화폐 | numismatic pieces over 100 years old
970539 그 밖의 수집용 주화 | other numismatic pieces
9706 골동품(100년 초과) | antiques over 100 years old
970610 250년 초과 골동품 | antiques over 250 years old
`;
