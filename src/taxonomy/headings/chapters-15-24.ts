// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTERS_15_24 = `
## 15 동식물성 유지·왁스 | animal and vegetable fats, oils and waxes
1501 돼지·가금 지방 | pig and poultry fat
ko 라드*.9, 돈지, 돼지기름, 돼지지방*.7, 정제돈지, 닭기름, 계유, 오리기름, 가금지방
en lard, pig fat, pork fat*.6, rendered pork fat, chicken fat, chicken oil*.8, poultry fat, duck fat, goose fat
1502 소·양·염소 지방 | beef, sheep and goat fat
ko 우지, 소기름, 소지방*.7, 탤로우, 우지방, 정제우지, 양기름*.8
en tallow, beef tallow, beef fat*.8, mutton tallow, edible tallow, inedible tallow, suet*.7
1503 라드스테아린·올레오유 | lard stearin and oleo-oil
ko 라드스테아린, 올레오스테아린, 라드유, 올레오유, 탤로우유
en lard stearin, oleostearin, lard oil, oleo oil, tallow oil
1504 어유·해양동물유 | fish and marine oils
ko 어유, 정제어유, 오메가3*.3, 오메가쓰리*.3, 오메가3원료*.7, 피쉬오일, 참치유, 멸치유, 연어오일, 간유, 대구간유, 상어간유, 물개오일, 바다표범유, 크릴오일*.6, 고래기름
en fish oil*.8, refined fish oil, crude fish oil, omega 3*.3, omega 3 fish oil*.6, cod liver oil, shark liver oil, fish liver oil, tuna oil, anchovy oil, salmon oil, krill oil*.5, seal oil, whale oil, epa dha oil*.7
> 150410 어류 간유 | fish-liver oils
ko 간유, 대구간유, 상어간유
en cod liver oil, fish liver oil, shark liver oil
> 150420 간유 외 어유 | fish oils other than liver
ko 어유, 피쉬오일, 연어오일, 참치유, 오메가3
en fish oil, salmon oil, tuna oil, omega 3
1505 울그리스·라놀린 | wool grease and lanolin
ko 라놀린, 울그리스, 양모지, 라놀린유, 양모왁스*.7
en lanolin, wool grease, wool fat, anhydrous lanolin, wool wax*.7, lanolin alcohol*.6
1506 그 밖의 동물성 유지 | other animal fats and oils
ko 마유, 말기름, 마유원료, 골유, 난황유*.8, 에뮤오일, 악어오일, 곤충유*.7, 밍크오일
en horse oil, horse fat, neatsfoot oil, bone oil, egg yolk oil*.8, emu oil, mink oil, crocodile oil, insect oil*.7, turtle oil
1507 대두유 | soybean oil
ko 대두유, 콩기름, 콩식용유, 식용유*.6, 정제대두유, 대두원유, 대두조유, 탈검대두유
en soybean oil, soya bean oil, soy oil, refined soybean oil, crude soybean oil, degummed soybean oil, cooking oil*.4, vegetable oil*.3
> 150710 대두 조유 | crude soybean oil
ko 대두조유, 대두원유, 탈검대두유
en crude soybean oil, degummed soybean oil
> 150790 정제 대두유 | refined soybean oil
ko 대두유, 콩기름, 정제대두유, 식용유
en refined soybean oil, soybean oil
1508 땅콩기름 | groundnut oil
ko 땅콩기름, 낙화생유, 땅콩유, 피넛오일
en peanut oil, groundnut oil, arachis oil
1509 올리브유 | olive oil
ko 올리브유*.9, 올리브오일*.9, 엑스트라버진올리브유, 버진올리브오일, 퓨어올리브유, 정제올리브유
en olive oil*.9, extra virgin olive oil, virgin olive oil, pure olive oil, refined olive oil, evoo
> 150920 엑스트라버진 올리브유 | extra virgin olive oil
ko 엑스트라버진올리브유, 엑스트라버진올리브오일
en extra virgin olive oil, evoo
> 150930 버진 올리브유 | virgin olive oil
ko 버진올리브오일*.9
en virgin olive oil*.9
> 150990 그 밖의 올리브유 | other olive oil
ko 퓨어올리브유, 정제올리브유
en pure olive oil, refined olive oil
1510 올리브 포마스유 | olive-pomace oil
ko 포마스올리브유, 올리브포마스유, 포마스오일, 올리브박유
en olive pomace oil, pomace oil, pomace olive oil
1511 팜유 | palm oil
ko 팜유, 팜오일, 정제팜유, 팜올레인유, 팜올레인, 팜스테아린, 팜조유, 팜원유
en palm oil, palm olein, palm stearin, rbd palm oil, rbd palm olein, crude palm oil, cpo*.7
> 151110 팜 조유 | crude palm oil
ko 팜조유, 팜원유
en crude palm oil, cpo
> 151190 정제 팜유·분획물 | refined palm oil
ko 정제팜유, 팜올레인유, 팜스테아린
en rbd palm oil, palm olein, palm stearin
1512 해바라기유·홍화유·면실유 | sunflower, safflower and cotton-seed oil
ko 해바라기유, 해바라기씨유, 해바라기씨오일, 하이올레익해바라기유, 홍화유, 홍화씨유, 홍화씨오일, 면실유, 목화씨유
en sunflower oil, sunflower seed oil, high oleic sunflower oil, safflower oil, cottonseed oil, cotton seed oil
> 151219 정제 해바라기유·홍화유 | refined sunflower or safflower oil
ko 해바라기유, 해바라기씨유, 홍화유, 홍화씨유
en sunflower oil, safflower oil
> 151229 정제 면실유 | refined cotton-seed oil
ko 면실유, 목화씨유
en cottonseed oil
1513 코코넛유·팜핵유 | coconut and palm kernel oil
ko 코코넛오일, 야자유, 코코넛유, 버진코코넛오일, 팜핵유, 팜커널유, 바바수유, 바바수오일, MCT오일*.3
en coconut oil, virgin coconut oil, rbd coconut oil, palm kernel oil, palm kernel olein, babassu oil, mct oil*.3
> 151319 정제 코코넛유 | refined coconut oil
ko 코코넛오일, 야자유
en coconut oil, rbd coconut oil
> 151329 정제 팜핵유 | refined palm kernel oil
ko 팜핵유, 팜커널유
en palm kernel oil, palm kernel olein
1514 유채유·겨자유 | rape, canola and mustard oil
ko 카놀라유, 카놀라오일, 유채유, 채종유, 평지씨유, 겨자유*.7, 식용유*.3
en canola oil, rapeseed oil, colza oil, mustard oil*.8, low erucic acid rapeseed oil, cooking oil*.3
> 151419 정제 카놀라유 | refined low erucic rape oil
ko 카놀라유, 카놀라오일
en canola oil, low erucic acid rapeseed oil
1515 참기름·들기름 등 식물유 | sesame, perilla and other vegetable oils
ko 참기름, 들기름, 생들기름, 저온압착들기름, 볶은참기름, 옥수수유, 옥배유, 콘오일, 현미유, 미강유, 쌀눈유, 아마인유, 아마씨유, 아마씨오일, 포도씨유, 포도씨오일, 아보카도오일, 아보카도유, 피마자유, 호호바오일, 호호바유, 동백오일, 동백기름, 동백유, 아르간오일*.8, 마카다미아오일, 스위트아몬드오일, 아몬드오일*.8, 달맞이꽃종자유, 로즈힙오일*.6, 로즈힙씨오일, 녹차씨오일, 녹차씨유, 고추씨기름*.5, 호박씨유, 호두기름, 헴프씨드오일, 대마종자유, 시어버터, 망고버터, 동유*.6, 오동유*.8, 님오일*.7, 사차인치오일, 캐리어오일*.6, 식물성오일*.5, 식물유*.5, 인삼씨오일*.7, 미생물유, 미세조류오일*.7, 식물성오메가3*.5, 차조기유*.7, 캐스터오일
en sesame oil, toasted sesame oil, perilla oil, cold pressed perilla oil, corn oil, maize oil, corn germ oil, rice bran oil, linseed oil, flaxseed oil, grape seed oil, grapeseed oil, avocado oil, castor oil*.9, jojoba oil, camellia oil, camellia seed oil, argan oil*.8, macadamia oil, sweet almond oil, evening primrose oil*.7, rosehip oil*.6, green tea seed oil, pumpkin seed oil, walnut oil, hemp seed oil*.8, shea butter*.8, mango butter, tung oil, neem oil*.7, sacha inchi oil, borage oil, carrier oil*.6, algal oil*.7, microbial oil, ginseng seed oil*.7, chili seed oil*.5, sea buckthorn oil*.7, vegetable oil*.4
> 151521 옥수수 조유 | crude maize oil
ko 옥수수조유
en crude corn oil
> 151529 정제 옥수수유 | refined maize oil
ko 옥수수유, 옥배유, 콘오일
en corn oil, maize oil
> 151530 피마자유 | castor oil
ko 피마자유, 캐스터오일
en castor oil
> 151550 참기름 | sesame oil
ko 참기름, 볶은참기름
en sesame oil, toasted sesame oil
> 151560 미생물 유지 | microbial oils
ko 미생물유, 미세조류오일, 조류유
en microbial oil, algal oil
> 151590 들기름 등 그 밖의 식물유 | perilla and other fixed oils
ko 들기름, 포도씨유, 현미유, 아보카도오일, 호호바오일, 동백오일, 아르간오일, 시어버터, 달맞이꽃종자유
en perilla oil, grape seed oil, rice bran oil, avocado oil, jojoba oil, camellia oil, argan oil, shea butter
1516 경화유·에스테르교환유 | hydrogenated and inter-esterified fats
ko 경화유, 수소첨가유, 경화팜유, 경화대두유, 에스테르교환유, 경화피마자유*.7, 팜경화유, 경화우지, 하드팻*.6, 코코아버터대용유지*.5
en hydrogenated oil, hydrogenated vegetable oil, hydrogenated palm oil, interesterified fat, hardened fat, hydrogenated castor oil*.7, hydrogenated tallow, cocoa butter substitute*.5, cbs fat*.5
1517 마가린·쇼트닝·혼합 식용유 | margarine, shortening and edible oil blends
ko 마가린, 쇼트닝, 가공유지, 혼합식용유, 식물성버터*.7, 베이킹마가린, 이형유*.6, 버터맛오일*.7, 튀김기름*.5, 혼합유지, 스프레드유지*.6, 조합유, 고추기름*.4, 향미유*.5, 분말유지*.4, 비건버터*.8
en margarine, shortening, bakery shortening, butter blend*.6, blended cooking oil, mixed edible oil, frying oil*.5, release oil*.5, vegan butter*.8, fat spread, chili oil*.3, flavored oil*.5, powdered fat*.4, vegetable ghee*.5
> 151710 마가린 | margarine
ko 마가린, 베이킹마가린
en margarine
> 151790 쇼트닝·혼합유 | shortening and blends
ko 쇼트닝, 가공유지, 혼합식용유
en shortening, blended cooking oil
1518 변성 유지·비식용 유지 혼합물 | chemically modified or inedible oils
ko 폐식용유, 에폭시화대두유, 에폭시대두유, ESBO, 보일유, 산화유, 변성유지, 산화대두유, 탈수피마자유, 스탠드오일, 비식용유지, 바이오디젤원료유*.7, 사료용유지*.6
en used cooking oil, uco, epoxidized soybean oil, esbo, boiled linseed oil, blown oil, stand oil, dehydrated castor oil, oxidized oil*.7, inedible fat mixture, waste cooking oil
1520 조 글리세롤 | crude glycerol
ko 조글리세린, 글리세롤폐액, 미정제글리세린, 조글리세롤
en crude glycerin, crude glycerol, crude glycerine, glycerol water, glycerol lye
1521 식물성 왁스·밀랍 | vegetable waxes and beeswax
ko 밀랍, 비즈왁스, 칸데릴라왁스, 카나우바왁스, 카르나우바왁스, 식물성왁스*.8, 쌀겨왁스*.8, 해바라기왁스*.8, 소이왁스*.4, 경랍, 목랍*.6, 벌집왁스
en beeswax, yellow beeswax, white beeswax, cera alba, carnauba wax, candelilla wax, vegetable wax*.8, rice bran wax*.8, sunflower wax*.8, soy wax*.4, bayberry wax, spermaceti, sugarcane wax
> 152110 식물성 왁스 | vegetable waxes
ko 카나우바왁스, 칸데릴라왁스
en carnauba wax, candelilla wax
> 152190 밀랍·곤충 왁스 | beeswax and insect waxes
ko 밀랍, 비즈왁스
en beeswax
1522 데그라스·유지 잔유물 | degras and fat residues
ko 데그라스, 유지잔유물, 소프스톡*.8, 유박슬러지*.5, 팜슬러지유*.6, 폐유지*.5
en degras, soapstock, fat residue, oil foots, palm sludge oil*.6, wax residue, palm oil mill effluent oil*.6
## 16 육·어류 조제품 | meat and fish preparations
1601 소시지·순대 | sausages and similar products
ko 소시지, 소세지, 비엔나소시지, 프랑크소시지, 핫도그소시지, 살라미, 페퍼로니, 순대, 치즈소시지, 핫바*.4, 핫도그*.4, 콘도그*.4, 초리조, 볼로냐, 블러드소시지
en sausage, vienna sausage, frankfurter, salami, pepperoni, chorizo, bologna, blood sausage, soondae, chicken sausage, corn dog*.4, hot dog*.5, mortadella, liverwurst
1602 조제 육류·햄·치킨 | prepared meat, ham and chicken
ko 햄*.8, 캔햄, 통조림햄, 런천미트, 베이컨*.4, 삼계탕*.9, 닭가슴살*.6, 훈제닭가슴살, 닭갈비, 찜닭, 닭강정, 양념치킨, 후라이드치킨, 프라이드치킨, 치킨*.7, 냉동치킨*.7, 치킨너겟, 너겟, 치킨가라아게, 순살치킨, 닭발*.6, 닭꼬치*.8, 닭똥집*.6, 훈제오리*.9, 오리훈제*.8, 불고기, 갈비*.5, 양념갈비*.8, 갈비찜, 떡갈비, LA갈비*.6, 함박스테이크, 햄버그스테이크, 햄버거패티*.8, 패티*.6, 미트볼, 동그랑땡, 돈까스, 돈가스, 탕수육, 족발, 보쌈, 편육, 제육볶음, 양념육*.8, 육포*.9, 비프저키, 장조림, 쇠고기통조림*.9, 갈비탕*.4, 곱창*.4, 양념곱창, 대창*.6, 풀드포크, 콘비프, 식용곤충조제품*.8, 밀웜*.4, 열처리육, 번데기*.8, 번데기통조림, 가공식품*.15, 냉동식품*.2, 통조림*.2, 반찬*.2, 밑반찬*.2
en ham*.9, canned ham, luncheon meat, canned meat, bacon*.4, samgyetang, ginseng chicken soup*.8, chicken breast*.5, cooked chicken, fried chicken, korean fried chicken, chicken nugget, karaage, chicken skewer*.8, yakitori, dakgalbi, chicken feet*.5, smoked duck*.9, bulgogi, marinated beef*.7, galbi, short ribs*.5, hamburger patty*.8, hamburger steak, meatball, pork cutlet, donkatsu, tonkatsu, sweet and sour pork, jokbal, pulled pork, beef jerky, jerky*.8, pork jerky, corned beef, pate, liver pate, braised beef, seasoned meat*.8, cooked meat, prepared insect*.7, meat preparation, silkworm pupae*.8, processed food*.15, frozen food*.2, frozen & instant cooking food*.2, canned food*.2, canned korean food*.2, side dish*.2, side dishes*.2
> 160232 닭고기 조제품 | prepared chicken
ko 삼계탕, 치킨, 치킨너겟, 닭가슴살, 닭갈비, 닭강정, 순살치킨, 닭꼬치
en samgyetang, fried chicken, chicken nugget, chicken breast, karaage, dakgalbi
> 160239 오리 등 그 밖의 가금 | prepared duck and other poultry
ko 훈제오리, 오리훈제
en smoked duck
> 160241 돼지 뒷다리 햄 | pork hams
ko 본인햄*.6, 뒷다리햄
en pork leg ham
> 160249 그 밖의 돼지고기 조제품 | other prepared pork
ko 햄, 런천미트, 캔햄, 돈까스, 족발, 탕수육
en luncheon meat, canned ham, pork cutlet, pulled pork, jokbal
> 160250 쇠고기 조제품 | prepared beef
ko 불고기, 육포, 갈비, 장조림, 쇠고기통조림, 비프저키
en bulgogi, beef jerky, galbi, corned beef, hamburger patty
1603 육·어류 추출물과 즙 | meat and fish extracts
ko 육엑기스, 소고기엑기스, 사골농축액*.7, 사골엑기스*.7, 가쓰오엑기스, 가다랑어추출액, 멸치엑기스, 굴엑기스*.8, 굴농축액*.8, 조개엑기스, 게엑기스, 새우엑기스, 닭추출액, 어육추출물
en meat extract, beef extract*.7, chicken extract, fish extract, bonito extract, oyster extract, clam extract, crab extract, shrimp extract, bone extract*.7, anchovy extract, meat juice, chicken essence*.6
1604 조제 어류·어묵·캔참치 | prepared fish, fish cake and canned tuna
ko 어묵, 오뎅, 어묵바, 핫바*.6, 맛살*.9, 게맛살, 어육소시지, 어육가공품, 피쉬볼, 수리미가공품, 참치캔, 참치통조림, 통조림참치, 고등어통조림, 꽁치통조림, 꽁치캔, 정어리통조림, 연어통조림, 연어캔, 생선통조림, 어류통조림, 멸치볶음, 조미멸치, 안초비, 앤초비, 캐비어, 캐비아, 날치알*.8, 명란젓*.8, 명란*.4, 창난젓*.7, 조미쥐포, 쥐포*.8, 쥐치포*.7, 조미어포, 어포*.7, 황태스낵, 북어스낵, 가쓰오부시*.7, 훈연참치*.7, 장어구이, 조미장어, 조리장어, 생선까스, 피쉬스틱, 생선튀김, 생선구이*.8, 고등어구이, 조림생선, 상어지느러미조제품, 젓갈*.5, 멸치젓*.5, 조미명태, 명태강정, 어묵탕*.7, 피쉬칩, 생선스낵, 해산물*.15, 씨푸드*.15, 식품*.1, 음식*.1, 한국식품*.1, 냉동식품*.15, 통조림*.4, 반찬*.2, 밑반찬*.2, 안주*.25
en fish cake, eomuk, odeng, fish paste product, surimi product, crab stick, imitation crab, crab flavored stick, fish sausage, fish ball, canned tuna, canned fish, canned mackerel, canned saury, canned sardine, canned salmon, anchovy fillet*.7, seasoned anchovy, stir-fried anchovy, caviar, caviar substitute, fish roe preparation, flying fish roe*.8, tobiko, masago, seasoned pollock roe, mentaiko, myeongran*.7, seasoned filefish, fish jerky, seasoned fish fillet, fish snack, pollock snack, bonito flake*.7, katsuobushi*.7, smoked skipjack*.6, grilled eel, roasted eel, unagi*.7, fish cutlet, fish stick, fish finger, breaded fish, fried fish, grilled mackerel, jeotgal*.5, seafood*.15, food*.1, k-food*.1, korean food*.1, frozen food*.15, frozen & instant cooking food*.15, canned food*.4, canned korean food*.4, side dish*.2, side dishes*.2, munchies*.25
> 160414 참치·가다랑어 | prepared tuna and skipjack
ko 참치캔, 참치통조림, 가쓰오부시
en canned tuna, bonito flake, tuna loin cooked
> 160415 고등어 | prepared mackerel
ko 고등어통조림, 고등어구이
en canned mackerel, grilled mackerel
> 160413 정어리 | prepared sardines
ko 정어리통조림
en canned sardine
> 160411 연어 | prepared salmon
ko 연어통조림, 연어캔
en canned salmon
> 160416 멸치 | prepared anchovies
ko 멸치볶음, 안초비, 조미멸치
en seasoned anchovy, anchovy fillet
> 160417 장어 | prepared eels
ko 장어구이, 조미장어
en grilled eel, roasted eel, unagi
> 160419 꽁치 등 그 밖의 어류 | other prepared fish, whole or in pieces
ko 꽁치통조림, 조미쥐포, 생선까스, 조미어포
en canned saury, seasoned filefish, fish cutlet
> 160420 어묵·맛살·연육제품 | fish cake and other minced fish
ko 어묵, 맛살, 게맛살, 어육소시지, 피쉬볼
en fish cake, eomuk, crab stick, surimi product, fish ball, fish sausage
> 160431 캐비어 | caviar
ko 캐비어, 캐비아
en caviar, sturgeon caviar
> 160432 캐비어 대용물·조미 어란 | caviar substitutes
ko 명란젓, 날치알
en flying fish roe, tobiko, seasoned pollock roe, masago
1605 조제 갑각류·연체동물 | prepared shellfish and squid
ko 골뱅이통조림, 골뱅이캔, 골뱅이*.6, 간장게장, 양념게장, 게장, 새우장, 간장새우, 새우튀김, 새우까스, 자숙새우*.7, 새우젓*.6, 오징어젓, 오징어젓갈, 낙지젓, 낙지젓갈, 조개젓, 꼴뚜기젓, 굴젓, 어리굴젓, 젓갈*.6, 조미오징어, 오징어채, 진미채, 오징어진미채, 오징어튀김, 오징어볼*.6, 훈제오징어, 쭈꾸미볶음, 주꾸미볶음, 낙지볶음, 문어조제품, 타코야끼*.6, 굴통조림, 훈제굴, 홍합통조림, 조개통조림, 전복통조림, 전복장, 해삼조제품, 해파리냉채, 조미해파리, 게살통조림, 에스카르고*.7, 조미조개, 감바스*.6, 자숙문어*.7, 자숙오징어*.7, 해산물*.2, 씨푸드*.2, 반찬*.15, 밑반찬*.15, 안주*.2
en canned whelk, bai top shell, top shell canned, soy sauce marinated crab, ganjang gejang, marinated shrimp*.8, breaded shrimp, shrimp tempura, fried shrimp, salted shrimp*.5, saeujeot*.6, seasoned squid, dried seasoned squid, shredded squid, squid jerky, squid snack, fried squid, calamari ring*.7, salted squid, squid jeotgal, jeotgal*.6, salted octopus, seasoned octopus, webfoot octopus stir fry, takoyaki*.6, canned oyster, smoked oyster, canned clam, canned mussel, canned abalone, seasoned abalone, sea cucumber preparation, seasoned jellyfish, canned crab meat, escargot*.7, prepared shrimp, prepared lobster, seafood preparation*.6, cooked shrimp*.6, cooked octopus*.7, seafood*.2, side dish*.15, side dishes*.15, munchies*.2
> 160521 새우(밀봉용기 외) | shrimp not in airtight container
ko 새우튀김, 새우까스, 새우장
en breaded shrimp, shrimp tempura
> 160510 게 | prepared crab
ko 게장, 간장게장, 양념게장, 게살통조림
en marinated crab, canned crab meat
> 160554 오징어 | prepared squid and cuttlefish
ko 조미오징어, 진미채, 오징어채, 오징어젓, 오징어튀김
en seasoned squid, shredded squid, dried seasoned squid, squid jeotgal, fried squid
> 160555 문어·낙지·주꾸미 | prepared octopus
ko 낙지젓, 쭈꾸미볶음, 낙지볶음
en seasoned octopus, salted octopus
> 160557 전복 | prepared abalone
ko 전복통조림, 전복장
en canned abalone
> 160551 굴 | prepared oysters
ko 굴통조림, 훈제굴, 어리굴젓
en canned oyster, smoked oyster
> 160556 조개류 | prepared clams and cockles
ko 조개통조림, 조개젓
en canned clam
> 160559 골뱅이 등 그 밖의 연체동물 | whelks and other molluscs
ko 골뱅이통조림, 골뱅이
en canned whelk, top shell canned
## 17 당류·설탕과자 | sugars and sugar confectionery
1701 설탕 | cane or beet sugar
ko 설탕*.9, 백설탕, 정백당, 황설탕, 갈색설탕, 흑설탕, 원당, 사탕수수당, 유기농설탕, 각설탕, 슈가파우더*.8, 분당*.3, 자당*.8, 빙당*.6, 과립당
en sugar*.8, white sugar, refined sugar, raw sugar, brown sugar, cane sugar, beet sugar, muscovado, sucrose*.9, granulated sugar, powdered sugar*.8, icing sugar*.8, cube sugar, rock sugar, jaggery, icumsa 45
> 170114 원당 | other raw cane sugar
ko 원당, 비정제원당
en raw sugar, raw cane sugar
> 170199 정제당 | refined sugar
ko 백설탕, 정백당, 설탕
en white sugar, refined sugar, granulated sugar
1702 포도당·과당·물엿 등 당류 | glucose, fructose, syrups and other sugars
ko 포도당*.8, 함수결정포도당, 액상과당, 고과당, 과당*.9, 결정과당, 물엿, 조청, 쌀엿*.5, 올리고당*.7, 이소말토올리고당*.8, 프락토올리고당*.8, 유당, 락토스, 맥아당, 말토스, 말토덱스트린*.8, 덱스트린*.3, 메이플시럽, 아가베시럽, 아가베, 알룰로스*.6, 타가토스*.4, 트레할로스*.4, 전화당, 카라멜색소*.6, 캐러멜색소*.6, 카라멜당, 인조꿀, 쌀시럽, 콘시럽, 당시럽*.8, 시럽*.3, 설탕시럽, 흑당시럽*.6, 팔라티노스*.7, 야자당*.5
en glucose, dextrose, dextrose monohydrate, glucose syrup, corn syrup, high fructose corn syrup, hfcs, fructose, crystalline fructose, starch syrup, rice syrup, grain syrup, oligosaccharide*.6, isomaltooligosaccharide*.8, fructooligosaccharide*.7, lactose, maltose, maltose syrup, maltodextrin*.8, maple syrup, agave syrup, allulose*.6, tagatose*.4, trehalose*.4, invert sugar, caramel color*.6, artificial honey, sugar syrup*.8, isomaltulose*.7, palm sugar*.5, coconut sugar*.6
> 170230 포도당·물엿(과당 20% 미만) | glucose and syrup under 20% fructose
ko 포도당, 물엿, 함수결정포도당
en glucose, dextrose, glucose syrup, starch syrup, corn syrup
> 170260 액상과당 | high fructose syrup
ko 액상과당, 고과당
en high fructose corn syrup, hfcs, fructose syrup
> 170250 결정과당 | pure fructose
ko 결정과당
en crystalline fructose
> 170219 유당 | lactose
ko 유당
en lactose
> 170220 메이플시럽 | maple syrup
ko 메이플시럽
en maple syrup
> 170290 올리고당·조청 등 그 밖의 당 | oligosaccharide, grain syrup and others
ko 올리고당, 조청, 쌀조청, 말토덱스트린, 맥아당, 캐러멜색소, 아가베시럽
en oligosaccharide, maltodextrin, maltose, rice syrup, caramel color, invert sugar
1703 당밀 | molasses
ko 당밀, 몰라세스, 사탕수수당밀, 비트당밀
en molasses, cane molasses, beet molasses, blackstrap molasses
1704 사탕·젤리·껌 | candy, jelly and chewing gum
ko 사탕, 캔디, 홍삼캔디, 인삼캔디, 막대사탕, 롤리팝, 목캔디, 젤리*.8, 구미, 구미젤리, 과일젤리*.6, 곤약젤리*.5, 젤리스틱*.4, 홍삼젤리*.6, 비타민젤리*.5, 구미비타민*.4, 마시멜로, 마시멜로우, 카라멜*.9, 캐러멜*.9, 껌, 풍선껌, 츄잉껌, 자일리톨껌, 솜사탕, 누가, 터키시딜라이트, 엿*.8, 호박엿, 양갱*.8, 홍삼양갱*.8, 민트캔디, 박하사탕, 화이트초콜릿*.8, 퐁당*.7, 달고나, 소프트캔디, 하드캔디, 팝핑캔디, 젤리빈, 땅콩강정*.5, 제과*.5, 간식*.2, 간식류*.2
en candy*.9, hard candy, soft candy, lollipop, ginseng candy, red ginseng candy, jelly candy, gummy, gummies*.8, gummy candy, fruit jelly*.5, konjac jelly*.5, jelly*.6, vitamin gummy*.5, marshmallow, caramel*.8, toffee, chewing gum, bubble gum, xylitol gum, gum*.3, cotton candy, nougat, turkish delight, yanggaeng, sweet bean jelly*.8, red bean jelly*.8, mint candy, throat drop*.5, tablet candy, white chocolate*.8, fondant, dalgona, popping candy, jelly bean, licorice candy, sugar confectionery, halva, yeot, tanghulu*.6, confectionery*.5
> 170410 껌 | chewing gum
ko 껌, 풍선껌, 츄잉껌, 자일리톨껌
en chewing gum, bubble gum, xylitol gum
> 170490 사탕·젤리 등 | candy, jelly and others
ko 사탕, 캔디, 젤리, 구미, 카라멜, 마시멜로, 양갱, 홍삼캔디, 엿
en candy, gummy, jelly candy, caramel, marshmallow, lollipop, ginseng candy, yanggaeng
## 18 코코아·초콜릿 | cocoa and chocolate
1801 코코아두 | cocoa beans
ko 코코아두, 카카오빈, 카카오두, 코코아빈, 카카오원두, 카카오닙스*.6, 코코아콩
en cocoa bean, cacao bean, raw cocoa bean, roasted cocoa bean, cacao nibs*.6, cocoa nib*.6
1802 코코아 껍질·웨이스트 | cocoa shells and waste
ko 카카오껍질, 코코아껍질, 카카오허스크, 코코아박*.6, 카카오쉘
en cocoa shell, cocoa husk, cacao husk, cocoa waste, cocoa skin
1803 코코아 페이스트 | cocoa paste
ko 코코아페이스트, 카카오매스, 코코아매스, 코코아리쿼, 카카오페이스트, 코코아케이크
en cocoa paste, cocoa mass, cacao mass, cocoa liquor, chocolate liquor*.8, unsweetened baking chocolate*.5, cocoa cake
1804 코코아 버터 | cocoa butter
ko 코코아버터, 카카오버터, 코코아유, 카카오지
en cocoa butter, cacao butter, cocoa fat, deodorized cocoa butter
1805 무가당 코코아 가루 | unsweetened cocoa powder
ko 코코아분말*.8, 코코아파우더*.8, 카카오파우더, 카카오분말, 무가당코코아가루, 알칼리코코아
en cocoa powder*.8, cacao powder, unsweetened cocoa powder, alkalized cocoa powder, natural cocoa powder
1806 초콜릿·코코아 조제품 | chocolate and cocoa preparations
ko 초콜릿, 초콜렛, 초코렛, 쵸콜릿, 다크초콜릿, 밀크초콜릿, 생초콜릿, 판초콜릿, 초코바, 초콜릿바, 초코볼, 초콜릿볼, 초코칩*.7, 초콜릿칩, 커버춰, 커버추어, 초콜릿코팅아몬드, 초코아몬드, 아몬드초콜릿, 인삼초콜릿, 초코스프레드, 헤이즐넛스프레드*.8, 초콜릿소스*.7, 초코시럽, 초콜릿시럽, 핫초코, 코코아믹스, 핫초코분말, 가당코코아분말, 두바이초콜릿, 초콜릿선물세트, 초코시리얼*.5, 초콜릿과자*.5, 제과*.3, 디저트*.2
en chocolate, dark chocolate, milk chocolate, chocolate bar, couverture, compound chocolate, chocolate chip*.8, chocolate ball, chocolate coated almond, chocolate almond, chocolate truffle, praline, chocolate spread, hazelnut spread*.7, chocolate syrup, chocolate sauce*.8, hot chocolate, hot cocoa mix, sweetened cocoa powder, cocoa preparation, chocolate covered nuts, dubai chocolate, chocolate gift box, chocolate cereal*.5, confectionery*.3, dessert*.2
> 180610 가당 코코아 가루 | sweetened cocoa powder
ko 핫초코분말, 가당코코아분말, 코코아믹스
en hot chocolate powder, hot cocoa mix, sweetened cocoa powder
> 180620 벌크 초콜릿(2kg 초과) | bulk chocolate over 2 kg
ko 커버춰, 커버추어, 벌크초콜릿, 코팅초콜릿
en couverture, bulk chocolate, compound chocolate
> 180631 속을 채운 초콜릿 바 | filled chocolate blocks and bars
ko 필링초콜릿, 두바이초콜릿, 초코바*.7
en filled chocolate bar
> 180632 속을 채우지 않은 초콜릿 바 | chocolate blocks and bars not filled
ko 판초콜릿, 다크초콜릿바
en chocolate bar, dark chocolate bar
> 180690 그 밖의 초콜릿 조제품 | other chocolate preparations
ko 초코볼, 초콜릿볼, 아몬드초콜릿, 초코스프레드, 생초콜릿, 초콜릿시럽
en chocolate ball, chocolate coated almond, chocolate spread, chocolate truffle, chocolate syrup
## 19 곡물·면·베이커리 | cereal preparations, noodles and bakery
1901 프리믹스·분유조제품·곡분 조제식품 | mixes, infant formula, flour preparations
ko 부침가루, 튀김가루, 빵믹스, 제빵믹스, 프리믹스*.6, 베이킹믹스, 호떡믹스, 팬케이크믹스, 핫케이크믹스, 핫케익가루, 와플믹스, 쿠키믹스, 케이크믹스, 도넛믹스, 찹쌀도너츠믹스, 배터믹스*.8, 치킨파우더*.6, 반죽*.7, 냉동생지, 냉동반죽, 생지*.5, 쿠키도우, 피자도우*.8, 조제분유, 분유*.6, 영유아분유, 이유식*.6, 이유식분말, 아기죽*.4, 성장기조제식, 맥아추출물, 맥아엑기스, 몰트엑기스, 미숫가루*.7, 선식*.5, 율무차*.4, 쌀가루조제품, 전분조제품, 밀가루조제품, 떡*.3, 떡볶이떡*.4, 가래떡*.4, 떡국떡*.4, 경단*.4, 우유조제품, 밀크파우더조제품, 아이스크림믹스*.5, 소프트아이스크림믹스*.5, 산양분유*.7, 김말이*.4, 커스터드믹스*.5, 해물파전*.3, 영유아용품*.1, 영유아용*.1, 유아용품*.1, 육아용품*.1
en pancake mix, korean pancake mix, frying mix, tempura flour, tempura batter mix, bread premix, baking mix, premix*.4, cake mix, waffle mix, cookie mix, donut mix, hotteok mix, batter mix*.8, chicken breader mix, breading mix*.7, coating mix*.4, dough, frozen dough, cookie dough, pizza dough, croissant dough, infant formula, baby formula, powdered milk formula, follow-up formula, milk powder formula*.7, baby cereal*.8, baby porridge*.4, malt extract, misugaru*.7, roasted grain powder*.6, grain powder drink*.5, rice flour preparation, starch preparation, flour preparation, milk preparation, malted milk, ice cream mix*.5, goat milk formula, baby product*.1, baby products*.1, baby & toddler*.1, baby*.1
> 190110 영유아용 조제식품 | infant food for retail sale
ko 조제분유, 분유, 이유식분말, 영유아분유, 성장기조제식
en infant formula, baby formula, baby cereal, goat milk formula
> 190120 베이커리용 믹스·반죽 | mixes and doughs
ko 빵믹스, 호떡믹스, 핫케이크믹스, 냉동생지, 반죽, 부침가루, 튀김가루*.8
en pancake mix, cake mix, frozen dough, cookie dough, premix
> 190190 그 밖의 곡분·맥아 조제품 | other flour and malt preparations
ko 맥아추출물, 미숫가루, 선식, 쌀가루조제품, 배터믹스, 우유조제품
en malt extract, misugaru, batter mix, starch preparation, milk preparation
1902 면류·라면·만두 | noodles, pasta and dumplings
ko 라면, 라멘*.9, 인스턴트라면, 봉지라면, 컵라면, 용기면, 볶음면, 비빔면, 짜장라면, 짜장면, 자장면, 짬뽕*.8, 유탕면, 건면*.9, 숙면*.5, 생면*.8, 면*.3, 면류, 국수, 소면, 중면, 칼국수, 쌀국수, 쌀면, 메밀국수, 메밀면, 소바, 우동, 냉면, 물냉면, 쫄면, 막국수, 수제비, 당면*.9, 잡채*.8, 고구마당면, 라이스누들, 곤약면*.4, 두부면*.3, 누들, 파스타, 스파게티, 마카로니, 펜네, 라자냐, 뇨끼, 라비올리, 쿠스쿠스, 만두, 김치만두, 고기만두, 물만두, 군만두, 교자*.8, 딤섬*.8, 완탕, 새우만두, 만두피*.6, 떡볶이*.7, 국물떡볶이*.7, 치즈떡볶이*.7, 로제떡볶이*.7, 라볶이, 떡볶이떡*.5, 가래떡*.4, 떡국떡*.5, 쌀떡*.4, 쌀떡볶이*.7, 밀떡*.7, 떡국*.4, 분모자*.7, 사리면, 김말이*.4, 춘권*.5, 에그누들, 팟타이*.8, 불닭면, 냉동만두, 냉면사리, 식품*.2, 음식*.2, 한국식품*.2, 가공식품*.2, 냉동식품*.4, 즉석식품*.4, 인스턴트식품*.4, 간편식*.4, 즉석조리식품*.4, 비건식품*.2, 채식식품*.2
en ramyeon, ramyun, ramen, instant noodle, cup noodle, cup ramen, cup ramyun, spicy noodle, stir-fried noodle, fried noodle, jjajang noodle, jjajangmyeon, jjamppong*.8, bibim noodle, noodle*.9, dried noodle, somyeon, kalguksu, rice noodle, rice vermicelli, rice stick, buckwheat noodle, soba, udon, naengmyeon, cold noodle, jjolmyeon, glass noodle, japchae, starch noodle, sweet potato vermicelli, dangmyeon, vermicelli, pasta, spaghetti, macaroni, penne, lasagna, lasagne, gnocchi, ravioli, couscous, mandu, dumpling, kimchi dumpling, gyoza, frozen dumpling, dim sum*.8, wonton, potsticker, dumpling wrapper*.6, tteokbokki*.7, topokki*.7, toppoki*.7, tteokboki*.7, rice cake stick*.6, instant rice cake*.5, cup tteokbokki*.7, rabokki, tteokguk*.4, egg noodle, konjac noodle*.4, pad thai*.8, food*.2, k-food*.2, korean food*.2, processed food*.2, frozen food*.4, frozen & instant cooking food*.4, instant food*.4, fast food*.4, vegan food*.2
> 190219 조리하지 않은 면(알 미함유) | uncooked pasta without egg
ko 국수, 소면, 건면, 생면, 칼국수, 당면, 냉면, 쌀국수*.7, 우동*.6, 스파게티, 마카로니, 메밀국수
en dried noodle, somyeon, spaghetti, macaroni, glass noodle, naengmyeon, buckwheat noodle, udon*.6, penne
> 190211 조리하지 않은 면(알 함유) | uncooked pasta with egg
ko 에그누들, 달걀면
en egg noodle, egg pasta
> 190220 속을 채운 파스타·만두 | stuffed pasta, dumplings
ko 만두, 김치만두, 고기만두, 물만두, 군만두, 교자, 딤섬, 라비올리
en mandu, dumpling, gyoza, wonton, dim sum, ravioli
> 190230 라면·조리한 면 | instant and cooked noodles
ko 라면, 컵라면, 볶음면, 짜장라면, 비빔면, 유탕면, 숙면, 떡볶이, 라볶이, 잡채
en ramyeon, ramyun, ramen, instant noodle, cup noodle, stir-fried noodle, tteokbokki, topokki, japchae
> 190240 쿠스쿠스 | couscous
ko 쿠스쿠스
en couscous
1903 타피오카 | tapioca
ko 타피오카, 타피오카펄, 버블티펄, 사고펄, 타피오카볼*.8, 흑당펄*.6
en tapioca*.8, tapioca pearl, boba pearl, sago pearl, tapioca ball, tapioca flake, boba*.6
1904 시리얼·즉석밥·팽화곡물 | breakfast cereal, cooked rice and puffed grain
ko 시리얼, 콘플레이크, 콘후레이크, 그래놀라, 그라놀라, 뮤즐리, 뮤슬리, 오버나이트오트*.7, 시리얼바, 그래놀라바, 에너지바*.4, 팝콘, 뻥튀기, 강냉이, 쌀튀밥, 튀밥, 팽화과자, 뻥과자, 곡물스낵*.6, 콘스낵*.6, 옥수수스낵*.6, 라이스칩*.6, 즉석밥, 컵밥, 현미밥, 잡곡밥, 볶음밥, 냉동볶음밥, 김치볶음밥, 비빔밥, 덮밥, 주먹밥, 삼각김밥, 냉동김밥*.8, 김밥*.8, 유부초밥*.5, 초밥*.5, 리조또, 찐쌀, 알파미, 누룽지, 누룽지칩, 누룽지스낵, 숭늉*.7, 죽*.6, 쌀죽*.7, 즉석죽*.7, 전복죽*.6, 약밥, 약식, 볶은보리*.4, 볶은현미*.6, 볶은귀리*.7, 쌀강정*.7, 강정*.5, 퍼프드라이스, 오트밀*.4, 즉석식품*.25, 인스턴트식품*.25, 간편식*.25, 즉석조리식품*.25
en cereal*.7, breakfast cereal, corn flakes, granola, muesli, granola bar, cereal bar, energy bar*.4, popcorn, caramel popcorn, puffed rice, puffed grain, puffed cereal, puffed corn snack, corn puff, grain snack*.6, corn snack*.6, rice chip*.6, rice snack*.4, rice puff*.8, rice cake puffed*.5, instant rice, cooked rice, precooked rice, cup rice, cupbap, fried rice, frozen fried rice, bibimbap, rice bowl*.7, rice ball, onigiri, kimbap*.8, gimbap*.8, frozen kimbap*.8, sushi roll*.6, risotto, nurungji, scorched rice, rice porridge*.7, congee*.7, juk*.6, abalone porridge*.6, bulgur wheat*.8, rice gangjeong*.7, roasted brown rice*.6, oatmeal porridge*.6, oatmeal*.4, instant food*.25, fast food*.25
> 190410 팽창·볶은 곡물 시리얼 | puffed or roasted cereal
ko 콘플레이크, 팝콘, 뻥튀기, 강냉이, 튀밥, 누룽지*.6, 시리얼, 팽화과자
en corn flakes, popcorn, puffed rice, corn puff, breakfast cereal
> 190420 그래놀라·뮤즐리 | granola and muesli
ko 그래놀라, 뮤즐리, 그래놀라바
en granola, muesli, granola bar
> 190490 즉석밥·가공밥 등 | cooked rice and other cereals
ko 즉석밥, 컵밥, 볶음밥, 비빔밥, 냉동김밥, 주먹밥, 찐쌀, 죽
en instant rice, cooked rice, fried rice, bibimbap, kimbap, rice ball, rice porridge
1905 빵·과자·비스킷·스낵 | bread, biscuits, snacks and bakery
ko 빵, 식빵, 냉동빵, 베이글, 크루아상, 크로와상, 바게트, 치아바타, 소금빵, 단팥빵, 호빵, 찐빵, 붕어빵, 호두과자, 호떡*.8, 도넛, 도너츠, 꽈배기, 케이크, 케익, 롤케이크, 치즈케이크, 카스텔라, 카스테라, 머핀, 마들렌, 휘낭시에, 마카롱, 브라우니, 초코파이, 파이*.8, 파이과자, 에그타르트, 타르트, 티라미수*.7, 쿠키, 비스킷, 비스켓, 크래커, 샌드과자, 웨하스, 웨이퍼*.4, 와플*.9, 과자*.7, 스낵*.5, 스낵과자, 새우스낵, 새우과자, 새우칩*.8, 고구마과자, 감자스낵*.5, 옥수수과자*.6, 프레첼, 초코스틱*.7, 막대과자, 초코과자*.7, 전병, 쌀과자*.7, 쌀칩*.4, 라이스페이퍼, 월남쌈피, 만두피*.4, 또띠아, 토르티야, 피타빵, 피자*.9, 냉동피자, 핫도그*.6, 콘도그*.6, 치즈핫도그*.7, 치즈볼*.8, 샌드위치*.7, 햄버거*.6, 토스트*.7, 러스크, 빵가루, 건빵, 한과, 약과, 유과, 찹쌀떡*.6, 모찌*.6, 떡*.5, 송편*.6, 인절미*.6, 백설기*.6, 시루떡*.6, 꿀떡*.6, 절편*.4, 찰떡*.6, 경단*.4, 화과자*.5, 월병, 만주*.6, 경주빵, 보리빵, 츄러스, 춘권피*.5, 공캡슐*.5, 오블라토, 스낵펠릿, 아기과자*.8, 떡뻥*.5, 쌀떡뻥*.5, 페이스트리, 부침개*.5, 파전*.5, 해물파전*.5, 김치전*.5, 냉동떡*.6, 난빵, 식품*.2, 음식*.2, 한국식품*.2, 안주*.2, 제과*.3, 디저트*.4, 간식*.4, 간식류*.4, 쿠기
en bread, frozen bread, bagel, croissant, baguette, ciabatta, salt bread, red bean bun, steamed bun*.7, bungeoppang, fish shaped bread, walnut cake, hotteok*.8, donut, doughnut, cake*.8, roll cake, cheesecake, castella, pound cake, muffin, madeleine, financier, macaron, brownie, choco pie, chocolate pie, pie*.8, egg tart, tart, cookie, biscuit, cracker*.9, wafer*.4, waffle, snack*.5, shrimp snack, shrimp chip*.8, prawn cracker, onion ring snack, potato snack*.4, corn snack*.4, pretzel, chocolate stick biscuit, stick biscuit, rice cracker, rice snack*.6, rice paper*.9, tortilla, naan, pita, pizza, frozen pizza, corn dog*.6, korean hot dog*.6, cheese ball*.7, sandwich*.5, toast, rusk, bread crumb, panko, breadcrumbs, hardtack, yakgwa, honey cookie, korean traditional cookie, hangwa, yugwa, mochi*.6, rice cake*.4, tteok*.5, songpyeon*.6, injeolmi*.6, moon cake, mooncake, churros, pastry, puff pastry, bakery*.8, snack pellet, empty capsule*.4, ice cream cone*.7, baby snack*.7, teething biscuit, rice rusk*.6, spring roll wrapper*.5, communion wafer, korean pancake*.5, chip*.2, food*.2, k-food*.2, korean food*.2, munchies*.2, confectionery*.3, dessert*.4
> 190531 비스킷·쿠키(감미) | sweet biscuits
ko 쿠키, 비스킷, 비스켓, 샌드과자, 초코과자, 막대과자*.7
en cookie, sweet biscuit, biscuit, sandwich cookie
> 190532 와플·웨이퍼 | waffles and wafers
ko 와플, 웨하스, 웨이퍼
en waffle, wafer
> 190540 러스크·토스트 | rusks and toasted bread
ko 러스크, 토스트
en rusk, toasted bread
> 190590 빵·케이크·스낵 등 | bread, cake, snacks and others
ko 빵, 케이크, 스낵과자, 쌀과자, 크래커, 약과, 한과, 피자, 빵가루, 라이스페이퍼, 또띠아, 도넛, 떡, 초코파이, 베이글
en bread, cake, snack, rice cracker, cracker, yakgwa, pizza, bread crumb, rice paper, tortilla, donut, choco pie, prawn cracker, mochi
## 20 채소·과실 조제품 | vegetable and fruit preparations
2001 식초절임·피클·장아찌 | pickles and vinegar-preserved produce
ko 피클, 오이피클, 할라피뇨*.8, 초절임, 식초절임채소, 쌈무, 치킨무, 무절임, 단무지*.5, 락교, 초생강, 장아찌*.5, 마늘장아찌*.6, 양파장아찌*.7, 고추장아찌*.6, 깻잎장아찌*.4, 명이나물장아찌*.6, 절임고추, 피클고추, 케이퍼*.7
en pickle*.9, cucumber pickle, gherkin, jalapeno*.6, pickled jalapeno, pickled radish*.7, ssammu, pickled ginger, sushi ginger, pickled garlic*.8, pickled onion, pickled vegetable*.7, jangajji*.5, pickled pepper, pepperoncini, pickled beet, caper*.7, vinegared vegetable
> 200110 오이 피클 | pickled cucumbers
ko 오이피클, 피클*.7
en cucumber pickle, gherkin
> 200190 그 밖의 초절임 | other vinegar-preserved
ko 할라피뇨피클, 쌈무, 치킨무, 초생강, 락교
en pickled jalapeno, pickled ginger, pickled radish, pickled garlic
2002 토마토 조제품 | prepared tomatoes
ko 토마토페이스트, 토마토통조림, 토마토홀, 홀토마토, 다이스토마토, 토마토퓨레, 토마토퓌레, 선드라이드토마토*.6, 토마토분말*.7, 크러쉬드토마토
en tomato paste, canned tomato, whole peeled tomato, diced tomato, tomato puree, crushed tomato, tomato concentrate, tomato powder*.7, sundried tomato in oil
> 200210 토마토(통·조각) | whole or cut tomatoes
ko 홀토마토, 토마토통조림
en whole peeled tomato, canned tomato, diced tomato
> 200290 토마토 페이스트 등 | tomato paste and others
ko 토마토페이스트, 토마토퓨레, 토마토분말
en tomato paste, tomato puree
2003 조제 버섯 | prepared mushrooms
ko 버섯통조림, 양송이통조림, 양송이캔, 표고버섯통조림, 조제버섯, 버섯절임, 조미버섯, 버섯스낵*.7, 표고버섯칩*.6, 버섯칩*.6, 버섯볶음, 송로버섯*.5, 트러플*.5, 버섯장조림
en canned mushroom, prepared mushroom, mushroom in brine*.6, seasoned mushroom, mushroom chip*.6, mushroom snack*.7, truffle*.4, canned shiitake, canned champignon, straw mushroom
2004 냉동 조제 채소·감자튀김 | frozen prepared vegetables, french fries
ko 감자튀김, 냉동감자튀김, 프렌치프라이, 후렌치후라이, 해시브라운, 해쉬브라운, 웨지감자, 감자고로케*.6, 냉동감자*.6, 냉동고구마튀김*.7, 고구마스틱튀김*.6, 냉동조제채소, 냉동나물*.7, 냉동어니언링, 양파튀김*.7, 야채튀김*.6, 냉동김치*.5
en french fries, frozen fries, frozen potato*.6, hash brown, potato wedge, wedge fries, sweet potato fries, onion ring*.7, frozen prepared vegetable, potato croquette*.6, tater tots, frozen seasoned vegetable, frozen vegetable tempura
> 200410 냉동 감자 조제품 | frozen prepared potatoes
ko 감자튀김, 프렌치프라이, 해시브라운, 웨지감자
en french fries, frozen fries, hash brown, potato wedge
> 200490 그 밖의 냉동 채소 | other frozen vegetables
ko 냉동나물, 냉동어니언링, 냉동조제채소
en sweet potato fries, onion ring, frozen prepared vegetable
2005 김치·조제 채소 | kimchi and prepared vegetables
ko 김치, 배추김치, 맛김치, 총각김치, 깍두기, 열무김치, 백김치, 파김치, 갓김치, 물김치, 동치미, 나박김치, 오이소박이, 묵은지, 비건김치, 김치분말*.5, 겉절이, 깻잎김치, 무말랭이*.7, 단무지*.7, 장아찌*.6, 깻잎절임, 깻잎장아찌*.7, 명이나물*.6, 오이지*.7, 짠지, 콩자반, 콩조림, 조미콩, 팥앙금, 앙금*.8, 백앙금, 단팥*.8, 팥소, 빙수팥, 팥빙수팥, 팥통조림, 스위트콘, 옥수수통조림, 완두통조림, 완두콩캔, 병아리콩통조림, 베이크드빈, 콩통조림, 올리브*.7, 그린올리브, 블랙올리브, 올리브절임, 아스파라거스통조림, 죽순통조림, 죽순*.5, 자우어크라우트, 감자칩*.9, 감자스낵*.4, 포테이토칩*.9, 채소칩*.7, 야채칩*.7, 연근조림, 우엉조림, 반찬*.6, 조림반찬, 조미채소, 절임채소*.7, 도라지무침, 더덕무침, 튀김마늘*.7, 마늘후레이크*.6, 흑마늘*.7, 낫토*.4, 병아리콩스낵*.6, 식품*.1, 음식*.1, 한국식품*.1, 가공식품*.15, 통조림*.3, 밑반찬*.4
en kimchi, gimchi, cabbage kimchi, napa cabbage kimchi, sliced kimchi, radish kimchi, kkakdugi, white kimchi, water kimchi, stir-fried kimchi, vegan kimchi, canned kimchi, kimchi powder*.5, pickled radish*.5, danmuji, yellow pickled radish, seasoned perilla leaf, perilla leaf pickle, jangajji*.5, sweet corn*.8, canned corn, canned sweet corn, canned peas, canned beans, baked beans, chickpea canned, red bean paste, sweet red bean, bean paste filling, white bean paste, canned red bean, seasoned bean, olive*.7, black olive, green olive, table olive, canned asparagus, bamboo shoot*.6, canned bamboo shoot, sauerkraut, potato chip*.9, potato crisps, vegetable chip*.8, seasoned vegetable*.8, banchan*.6, korean side dish*.6, braised lotus root, braised burdock, black garlic*.7, fried garlic*.7, fried onion*.7, natto*.4, chickpea snack*.5, chip*.15, food*.1, k-food*.1, korean food*.1, processed food*.15, canned food*.3, canned korean food*.3, side dish*.4, side dishes*.4
> 200520 감자(비냉동) 조제품 | prepared potatoes, not frozen
ko 감자칩, 포테이토칩, 감자스낵
en potato chips, potato crisps, potato chip
> 200551 콩(탈각) 조제품·팥앙금 | beans, shelled
ko 팥앙금, 단팥, 백앙금, 빙수팥, 콩통조림
en red bean paste, sweet red bean, canned beans, baked beans
> 200540 완두 | peas
ko 완두통조림, 완두콩캔
en canned peas
> 200560 아스파라거스 | asparagus
ko 아스파라거스통조림
en canned asparagus
> 200570 올리브 | olives
ko 올리브, 그린올리브, 블랙올리브
en olive, olives, black olive, green olive
> 200580 스위트콘 | sweet corn
ko 스위트콘, 옥수수통조림, 옥수수캔
en sweet corn, canned corn
> 200591 죽순 | bamboo shoots
ko 죽순통조림
en canned bamboo shoot, bamboo shoot
> 200599 김치 등 그 밖의 채소 | kimchi and other vegetables
ko 김치, 배추김치, 깍두기, 총각김치, 깻잎절임, 단무지, 흑마늘, 채소칩, 무말랭이
en kimchi, radish kimchi, white kimchi, seasoned perilla leaf, danmuji, black garlic, vegetable chip, sauerkraut
2006 당절임 과실·정과 | sugar-preserved fruit and peel
ko 당절임, 정과, 인삼정과, 홍삼정과, 인삼절편, 홍삼절편, 도라지정과, 마론글라세, 편강, 생강편, 설탕절임생강, 당절임과일, 오렌지필, 레몬필, 유자필*.7, 글라세체리, 설탕절임과일
en candied fruit, candied ginger, crystallized ginger, candied orange peel, candied lemon peel, candied peel, glace fruit, glace cherry, marron glace, honeyed ginseng, sugared ginseng*.8, honeyed red ginseng slice*.8, sugar preserved fruit, jeonggwa
2007 잼·과실 퓨레 | jams, fruit jellies and purees
ko 잼*.9, 딸기잼, 블루베리잼, 무화과잼, 사과잼, 마멀레이드, 유자잼, 유자차*.5, 과일퓨레, 과실퓨레, 망고퓨레*.7, 과실페이스트, 밤잼, 과일스프레드*.8, 콩포트, 피스타치오페이스트*.4, 베리퓨레*.7, 유자마멀레이드, 과일필링*.5, 과일청*.3
en jam, strawberry jam, blueberry jam, fig jam, apple jam, marmalade, yuzu marmalade, citron marmalade, yuja tea*.5, yuzu tea*.5, honey citron tea*.5, fruit puree*.9, fruit paste, mango puree*.7, fruit spread*.8, chestnut paste, fruit compote, apple sauce*.8, pistachio paste*.4, fruit filling*.5, baby fruit puree, citron tea*.3
> 200791 감귤류 잼·마멀레이드 | citrus jam and marmalade
ko 마멀레이드, 유자잼, 유자차
en marmalade, citron marmalade, yuja tea, yuzu tea, honey citron tea
> 200799 그 밖의 잼·퓨레 | other jam and puree
ko 딸기잼, 블루베리잼, 과일퓨레
en strawberry jam, blueberry jam, fruit puree
2008 조미김·견과·과일 통조림 | seasoned laver, prepared nuts and fruit
ko 조미김, 구운김*.9, 도시락김, 전장김, 김자반, 돌자반, 김스낵, 김부각, 부각*.8, 김칩, 김과자*.8, 김*.5, 김밥김*.4, 김밥용김*.4, 김가루*.8, 자반*.4, 해조류스낵, 미역스낵, 다시마스낵, 다시마부각, 다시마튀각, 튀각, 해초샐러드*.8, 미역줄기볶음*.7, 조미미역, 땅콩버터, 피넛버터, 볶은땅콩, 조미땅콩, 맛땅콩, 볶음땅콩, 조미견과, 볶은견과, 견과류*.5, 혼합견과, 믹스넛, 하루견과, 데일리넛, 허니버터아몬드, 볶은아몬드, 조미아몬드, 와사비아몬드, 캐슈넛조미*.9, 볶은캐슈넛, 볶은피스타치오, 볶은해바라기씨, 볶은호박씨, 견과바*.6, 아몬드버터, 볶음참깨, 볶은참깨, 깨소금*.8, 볶은깨, 참깨분태*.7, 볶은콩*.7, 군밤, 맛밤, 밤통조림, 단밤, 과일통조림, 복숭아통조림, 황도통조림, 황도, 백도통조림, 파인애플통조림, 귤통조림, 밀감통조림, 후르츠칵테일, 과일칵테일, 배통조림, 체리통조림, 망고통조림, 과일컵*.8, 과일청*.6, 유자청*.6, 유자차*.6, 매실청*.5, 레몬청*.6, 자몽청*.6, 오미자청*.4, 딸기청*.6, 생강청*.4, 꿀유자차*.6, 과일토핑*.6, 과일칩*.7, 사과칩*.7, 동결건조과일*.5, 딸기칩*.7, 고구마말랭이*.8, 군고구마*.7, 고구마칩*.7, 고구마스낵*.5, 아이스군고구마*.7, 바나나칩, 코코넛칩, 전자레인지팝콘*.6, 절임매실*.6, 우메보시*.6, 과일조림*.8, 코코넛밀크*.8, 코코넛크림*.7, 아기김, 식품*.15, 음식*.15, 한국식품*.15, 가공식품*.15, 통조림*.2, 안주*.2, 간식*.2, 간식류*.2, 김스넥, 스시노리*.6, 스시김*.6
en seasoned laver, seasoned seaweed, roasted laver, roasted seaweed, roasted seaweed snack, laver snack, seaweed snack, seaweed chip, seaweed bugak, gim snack, gim*.5, roasted gim, gimjaban, seasoned laver flake, laver*.4, yaki nori, nori snack, seaweed salad, fried kelp, peanut butter, roasted peanut, seasoned peanut, coated peanut, roasted nuts, mixed nuts, nut mix, trail mix*.8, daily nuts, nut*.2, honey butter almond, roasted almond, seasoned almond, flavored almond, roasted cashew, roasted pistachio, roasted chestnut, peeled chestnut*.6, nut bar*.6, almond butter, roasted sesame, roasted sunflower seed, roasted pumpkin seed, canned fruit, canned peach, canned pineapple, canned mandarin, canned pear, canned cherry, fruit cocktail, fruit in syrup, fruit cup, yuja tea*.6, yuzu tea*.6, citron tea*.6, honey citron tea*.6, yuja cheong, citron in sugar*.7, plum cheong*.5, fruit syrup tea*.4, fruit topping*.6, fruit chip*.7, apple chip*.7, freeze dried fruit*.5, freeze dried strawberry*.5, dried sweet potato*.6, sweet potato chip*.6, roasted sweet potato*.7, banana chip, coconut chip, microwave popcorn*.6, umeboshi*.6, coconut milk*.8, coconut cream*.7, acai puree*.6, kids seaweed snack, food*.15, k-food*.15, korean food*.15, processed food*.15, canned food*.2, canned korean food*.2, munchies*.2, sushi nori*.6, nori*.6
> 200811 땅콩 조제품 | prepared groundnuts
ko 땅콩버터, 볶은땅콩, 조미땅콩, 피넛버터
en peanut butter, roasted peanut, coated peanut
> 200819 견과·종자 조제품 | prepared nuts and seeds
ko 조미견과, 허니버터아몬드, 볶은아몬드, 믹스넛, 하루견과, 볶음참깨, 군밤, 맛밤
en roasted nuts, mixed nuts, honey butter almond, roasted almond, roasted cashew, roasted sesame, roasted chestnut
> 200820 파인애플 조제품 | pineapples
ko 파인애플통조림
en canned pineapple
> 200830 감귤류 조제품 | citrus fruit
ko 유자청, 유자차, 귤통조림, 레몬청, 자몽청
en yuja tea, citron tea, honey citron tea, canned mandarin
> 200870 복숭아 조제품 | peaches
ko 복숭아통조림, 황도통조림
en canned peach
> 200897 과실 혼합물 | mixed fruit
ko 후르츠칵테일
en fruit cocktail, trail mix
> 200899 조미김 등 그 밖의 것 | seasoned laver and others
ko 조미김, 구운김, 김자반, 김스낵, 김부각, 도시락김, 고구마말랭이, 매실청, 사과칩, 코코넛밀크
en seasoned laver, roasted seaweed, roasted seaweed snack, seaweed snack, gimjaban, seaweed chip, sweet potato chip, coconut milk
2009 과실·채소 주스 | fruit and vegetable juices
ko 주스*.8, 과일주스*.9, 과즙*.9, 착즙주스, NFC주스, 오렌지주스, 사과주스, 사과즙, 포도주스, 포도즙, 배즙*.8, 석류즙, 석류주스, 석류농축액*.8, 레몬즙, 레몬주스, 라임즙, 자몽주스, 감귤주스, 유자즙, 매실농축액*.5, 매실즙*.7, 블루베리즙, 복분자즙, 아로니아즙, 오디즙, 노니주스*.7, 토마토주스, 양배추즙*.7, 양파즙*.7, 채소주스, 야채즙, 코코넛워터, 과일농축액, 농축주스, 사과농축액, 포도농축액, 오렌지농축액, 비트즙, 망고주스*.6, 깔라만시원액, 칼라만시, 과채주스, 레몬원액
en juice*.8, fruit juice*.9, orange juice, apple juice, grape juice, pear juice*.9, pomegranate juice*.9, pomegranate concentrate*.8, lemon juice, lime juice, grapefruit juice, mandarin juice, yuja juice, yuzu juice, plum concentrate*.5, blueberry juice, aronia juice, tart cherry juice, noni juice*.8, cranberry juice*.8, pineapple juice, tomato juice, carrot juice, onion juice*.7, cabbage juice, vegetable juice, nfc juice, cold pressed juice, juice concentrate, fruit juice concentrate, apple juice concentrate, coconut water, calamansi juice, beet juice
> 200912 오렌지 주스(브릭스 20 이하) | orange juice, not frozen
ko 오렌지주스
en orange juice
> 200911 냉동 오렌지 주스 | frozen orange juice
ko 오렌지농축액*.8
en frozen orange juice concentrate
> 200979 사과 농축액 | apple juice over 20 brix
ko 사과농축액
en apple juice concentrate
> 200989 그 밖의 단일 주스 | other single juices
ko 배즙, 석류즙, 코코넛워터, 양배추즙, 양파즙, 아로니아즙
en pear juice, pomegranate juice, coconut water, noni juice, aronia juice, onion juice
> 200990 혼합 주스 | mixed juices
ko ABC주스, 과채주스
en mixed juice
## 21 각종 조제 식료품 | miscellaneous food preparations
2101 커피·차 추출물과 조제품 | coffee and tea extracts, instant mixes
ko 인스턴트커피, 커피믹스, 믹스커피, 스틱커피, 동결건조커피, 인스턴트원두커피, 커피추출물, 커피엑기스, 커피농축액, 콜드브루원액, 콜드브루*.6, 커피분말*.6, 커피파우더*.8, 카페라떼믹스, 카페라떼파우더, 카푸치노믹스, 커피베이스*.8, 커피시럽*.6, 홍차추출물, 녹차추출물*.9, 녹차추출분말, 녹차라떼*.7, 녹차라떼파우더, 말차라떼*.6, 말차라떼파우더, 밀크티*.5, 밀크티파우더, 홍차라떼파우더, 아이스티*.5, 아이스티분말, 아이스티믹스, 복숭아아이스티*.6, 홍차믹스, 인스턴트차*.8, 콤부차분말*.5, 보리차*.7, 볶은보리*.6, 볶은치커리, 커피대용차, 옥수수차*.6, 둥굴레차*.5, 메밀차*.5, 현미차*.5, 마테추출물, 티스틱*.6
en instant coffee, coffee mix, 3 in 1 coffee, freeze dried coffee, soluble coffee, stick coffee, coffee extract, coffee concentrate, cold brew concentrate, cold brew*.5, coffee powder*.6, cappuccino mix, latte mix*.8, latte powder*.7, tea extract, green tea extract*.9, black tea extract, matcha latte powder, green tea latte*.7, milk tea powder, milk tea*.5, iced tea powder, iced tea mix, instant tea, tea concentrate, tea preparation, barley tea*.7, roasted barley*.7, roasted barley tea, corn tea*.6, buckwheat tea*.5, coffee substitute, roasted chicory, mate extract, kombucha powder*.5
> 210111 커피 추출물·인스턴트커피 | coffee extracts, instant coffee
ko 인스턴트커피, 동결건조커피, 커피추출물, 콜드브루원액
en instant coffee, freeze dried coffee, coffee extract, cold brew concentrate
> 210112 커피믹스 등 커피 조제품 | coffee preparations
ko 커피믹스, 믹스커피, 카페라떼믹스, 카푸치노믹스
en coffee mix, 3 in 1 coffee, cappuccino mix
> 210120 차·마테 추출물과 조제품 | tea and mate extracts and preparations
ko 녹차추출물, 아이스티믹스, 밀크티파우더, 녹차라떼파우더
en tea extract, green tea extract, iced tea mix, milk tea powder, instant tea, matcha latte powder
> 210130 볶은 커피대용물 | roasted coffee substitutes
ko 보리차, 볶은보리, 볶은치커리, 옥수수차
en barley tea, roasted barley, coffee substitute, roasted chicory
2102 효모·베이킹파우더 | yeasts and baking powder
ko 효모, 이스트, 드라이이스트, 인스턴트이스트, 맥주효모, 건조효모, 효모분말, 베이킹파우더, 클로렐라*.5, 스피루리나*.4, 사균체*.6, 유산균사균체*.6, 사료용효모*.6, 영양효모, 누룩*.5
en yeast*.9, dry yeast, instant yeast, fresh yeast, brewer's yeast, baker's yeast, active dry yeast, inactive yeast, nutritional yeast, baking powder, chlorella powder*.6, chlorella*.5, spirulina*.4, spirulina powder*.5, heat killed lactobacillus*.6, wine yeast, nuruk*.5
> 210210 활성 효모 | active yeasts
ko 드라이이스트, 생이스트, 인스턴트이스트
en active dry yeast, instant yeast, baker's yeast
> 210220 비활성 효모·단세포 미생물 | inactive yeasts, dead micro-organisms
ko 맥주효모, 클로렐라, 스피루리나, 사균체
en inactive yeast, brewer's yeast, chlorella powder, spirulina powder
> 210230 베이킹파우더 | baking powders
ko 베이킹파우더
en baking powder
2103 장류·소스·혼합조미료 | jang, sauces and mixed seasonings
ko 소스, 고추장, 초고추장, 된장, 쌈장, 막장, 청국장*.9, 춘장, 장류, 간장, 진간장, 국간장, 양조간장, 어간장, 불고기소스, 갈비양념, 불고기양념, 양념장, 치킨소스, 떡볶이소스, 비빔장, 불닭소스, 핫소스, 스리라차, 칠리소스, 스위트칠리소스, 바베큐소스, 스테이크소스, 돈까스소스, 데리야끼소스, 굴소스, 피쉬소스, 액젓, 멸치액젓, 까나리액젓, 참치액, 케첩, 토마토케첩, 토마토소스, 파스타소스, 스파게티소스, 로제소스, 마요네즈, 마요네스, 드레싱*.6, 샐러드드레싱, 참깨드레싱, 머스타드, 머스터드, 허니머스타드, 겨자*.7, 연겨자, 와사비, 고추냉이*.6, 생와사비*.7, 카레, 카레분말, 카레가루, 고형카레, 레토르트카레*.8, 카레소스, 짜장, 짜장분말, 짜장소스, 혼합조미료, 복합조미식품, 조미료*.9, 분말조미료, 시즈닝*.9, 시즈닝파우더, 양념*.9, 다대기, 김치시즈닝, 라면스프, 분말스프*.5, 맛소금*.8, 허브솔트*.8, 맛술*.7, 미림*.6, 핵산조미료, 효모추출물*.6, 후리카케*.6, 마라소스, 페스토, 살사, 타르타르소스, 고추기름*.4, 두반장, 해선장, 데미글라스, 미트소스*.6, 치즈소스*.6, 치즈시즈닝, 쯔유, 폰즈, 메주, 염지제*.6, 훈연시즈닝*.7, 식품*.2, 음식*.2, 한국식품*.2, 가공식품*.15, 비건식품*.1, 채식식품*.1
en sauce*.9, gochujang, kochujang, red pepper paste, hot pepper paste, chili paste, doenjang, soybean paste, ssamjang, fermented soybean paste, miso, chunjang, black bean paste, soy sauce, brewed soy sauce, ganjang, tamari, bulgogi sauce, galbi sauce, bbq sauce, barbecue sauce, marinade*.9, tteokbokki sauce, gochujang sauce, bibimbap sauce, hot sauce, chili sauce, sriracha, sweet chili sauce, steak sauce, teriyaki sauce, oyster sauce, fish sauce, anchovy sauce, sand lance sauce, ketchup, tomato ketchup, tomato sauce, pasta sauce, mayonnaise, dressing*.5, salad dressing, sesame dressing, mustard*.8, honey mustard, wasabi*.9, curry powder, curry*.8, curry roux, jjajang sauce, mixed seasoning, compound seasoning, seasoning*.9, seasoning powder, cheese seasoning, kimchi seasoning, kimchi sauce, kimchi paste, ramen soup base*.7, noodle soup powder*.6, seasoned salt*.8, herb salt*.8, cooking wine*.5, mirin*.6, yeast extract*.7, furikake*.6, mala sauce, hot pot sauce, pesto, salsa, tartar sauce, chili oil*.4, doubanjang, hoisin sauce, meat sauce*.5, cheese sauce*.6, tsuyu, ponzu, condiment, jang*.4, meju, food*.2, k-food*.2, korean food*.2, processed food*.15, vegan food*.1
> 210310 간장 | soya sauce
ko 간장, 진간장, 양조간장, 국간장
en soy sauce, brewed soy sauce, ganjang, tamari
> 210320 토마토케첩·토마토소스 | tomato ketchup and sauces
ko 케첩, 토마토소스, 파스타소스*.7
en ketchup, tomato sauce, pasta sauce*.7
> 210330 겨자 | mustard
ko 머스타드, 연겨자, 허니머스타드
en mustard, prepared mustard, honey mustard*.7
> 210390 고추장·된장·소스·조미료 | gochujang, doenjang, sauces, seasonings
ko 고추장, 된장, 쌈장, 춘장, 불고기소스, 양념장, 떡볶이소스, 핫소스, 마요네즈, 드레싱, 액젓, 굴소스, 카레분말, 혼합조미료, 시즈닝, 와사비
en gochujang, doenjang, ssamjang, bulgogi sauce, hot sauce, mayonnaise, dressing, fish sauce, oyster sauce, curry powder, seasoning, marinade, wasabi, chili sauce
2104 수프·육수·국·탕 | soups and broths
ko 수프, 스프*.8, 크림스프, 옥수수스프, 분말스프*.6, 즉석국, 미역국, 된장국, 북엇국, 황태국, 우거지국, 사골곰탕, 곰탕, 사골육수, 설렁탕, 육개장, 갈비탕*.6, 감자탕*.7, 해장국, 순두부찌개, 김치찌개*.9, 부대찌개*.8, 된장찌개, 찌개*.8, 전골*.6, 육수, 코인육수*.8, 육수팩*.5, 다시팩*.6, 육수티백*.7, 치킨스톡, 비프스톡, 스톡*.6, 부이용, 액상육수, 육수농축액*.8, 냉면육수, 마라탕*.7, 동결건조국, 균질화혼합조제식품, 추어탕, 즉석식품*.2, 인스턴트식품*.2, 간편식*.2, 즉석조리식품*.2
en soup, instant soup, cream soup, corn soup, mushroom soup, seaweed soup, miyeokguk, miso soup, doenjang soup, beef bone soup, gomtang, seolleongtang, yukgaejang, galbitang*.6, gamjatang*.7, hangover soup*.8, soft tofu stew, sundubu stew, kimchi stew, kimchi jjigae, budae jjigae*.8, stew*.6, broth, bone broth, beef broth, chicken stock, soup stock, stock cube, bouillon, coin broth*.8, broth tablet*.8, broth pack*.6, dashi pack*.6, dashi*.6, broth concentrate*.8, soup powder*.7, soup base*.6, freeze dried soup, soup block, mala tang*.6, homogenized baby food, instant food*.2, fast food*.2
> 210410 수프·육수 | soups, broths and preparations
ko 수프, 미역국, 사골곰탕, 육개장, 육수, 코인육수, 김치찌개, 된장국
en soup, instant soup, broth, bone broth, soup stock, stew, bouillon
> 210420 균질화 혼합 조제식품 | homogenised composite preparations
ko 균질화혼합조제식품, 이유식*.6
en homogenized baby food
2105 아이스크림·빙과 | ice cream and edible ice
ko 아이스크림, 빙과, 아이스바, 콘아이스크림, 컵아이스크림, 샤베트, 셔벗, 소르베, 젤라또, 모찌아이스크림, 빙수*.7, 팥빙수*.7, 아이스케이크, 쮸쮸바, 아이스캔디, 프로즌요거트, 소프트아이스크림, 디저트*.2
en ice cream, ice cream bar, ice bar, ice pop, popsicle, ice cream cup, sherbet, sorbet, gelato, mochi ice cream, bingsu*.7, shaved ice*.6, ice candy, frozen yogurt, edible ice*.8, soft serve, vegan ice cream, dessert*.2
2106 건강기능식품·홍삼제품·두부 등 | health foods, ginseng products, tofu and other
ko 건강기능식품, 건강식품*.9, 건강보조식품, 건기식, 식이보충제, 영양제*.9, 종합비타민*.8, 멀티비타민*.8, 비타민*.5, 비타민C*.4, 비타민제*.7, 비타민D*.4, 비타민구미*.7, 미네랄*.4, 칼슘제*.7, 마그네슘제*.6, 철분제*.6, 오메가3*.7, 오메가쓰리*.7, 오메가3캡슐*.9, 루테인*.8, 코엔자임Q10*.5, 글루코사민*.6, 밀크씨슬*.8, 쏘팔메토*.7, 가르시니아*.7, 다이어트보조제, 다이어트식품, 다이어트쉐이크, 식사대용쉐이크, 쉐이크분말*.7, 단백질보충제, 프로틴*.8, 프로틴파우더*.9, 단백질파우더*.9, 단백질쉐이크*.8, 프로틴바*.7, 단백질바*.7, 대두단백*.6, 식물성단백*.7, 식물성고기*.9, 대체육, 비건패티, 콩고기, 콜라겐*.6, 저분자콜라겐*.7, 먹는콜라겐, 콜라겐분말*.6, 콜라겐젤리, 콜라겐스틱, 이너뷰티, 글루타치온*.7, 유산균*.8, 프로바이오틱스*.8, 프리바이오틱스*.8, 식이섬유*.7, 효소식품, 곡물효소, 프로폴리스*.8, 홍삼정*.8, 홍삼스틱, 홍삼액*.7, 홍삼진액, 홍삼환, 홍삼캡슐, 홍삼차, 인삼차, 홍삼*.5, 홍삼제품*.8, 홍삼농축액*.5, 홍삼엑기스*.6, 홍삼조제품, 홍삼파우치*.7, 흑삼정, 흑삼*.4, 흑삼스틱, 인삼제품*.6, 녹용제품, 녹용홍삼, 침향환, 경옥고*.8, 쌍화차, 쌍화탕*.4, 생강차*.8, 유자차*.4, 대추차*.8, 율무차*.7, 도라지차*.6, 배도라지스틱, 도라지청*.7, 매실청*.5, 매실엑기스*.6, 오미자청*.6, 모과차*.7, 생강청*.6, 액상차*.6, 고형차*.7, 숙취해소제, 숙취해소환, 숙취해소젤리, 숙취해소스틱, 숙취해소분말, 숙취해소음료*.4, 숙취음료*.4, 젤리스틱*.7, 곤약젤리*.6, 곤약*.7, 곤약쌀*.7, 실곤약*.7, 곤약면*.6, 두부*.9, 연두부, 순두부*.9, 두부면*.7, 유부, 유부초밥피, 도토리묵, 묵*.6, 청포묵, 커피크리머, 커피크림*.7, 크리머, 휘핑크림*.6, 식물성휘핑크림, 식품첨가물*.7, 혼합제제*.8, 음료베이스*.9, 시럽*.7, 향시럽, 바닐라시럽, 커피시럽*.4, 스무디베이스*.8, 에이드베이스, 음료분말*.9, 이온음료분말, 발포정*.8, 발포비타민*.9, 전해질분말, 에너지젤*.8, 팝핑보바, 푸딩*.6, 푸딩믹스*.7, 밀키트*.8, 간편식*.4, HMR*.5, 즉석조리식품*.5, 스테비아감미료, 감미료*.7, 스테비아*.5, 알룰로스*.4, 나한과감미료, 영양식*.7, 경장영양제*.6, 케어푸드, 콤부차분말*.5, 다시마환*.8, 새싹보리분말*.5, 클로렐라정*.7, 스피루리나정*.7, BCAA*.8, 애사비구미*.8, 꿀차*.7, 생식*.8, 선식*.6, 산삼배양근*.7, 비건치즈*.7, 식물성계란*.8, 캡슐제*.4, 계란말이*.7, 계란가공품*.5, 공진단*.7, 콜라겐펩타이드*.5, 저분자콜라겐펩타이드*.6, 헬스케어*.3, 건강관리*.3, 건강*.3, 식품*.3, 음식*.3, 한국식품*.3, 가공식품*.35, 냉동식품*.2, 즉석식품*.3, 인스턴트식품*.3, 체중조절식품*.7, 비건식품*.5, 채식식품*.5, 농업*.1, 디저트*.2, 숙취해소*.6, 숙취완화*.6, 홍삼식품, 홍삼드링크, 동충하초*.5, 펩타이드*.15, 항산화*.3, 탈모방지*.1, 탈모*.1, 탈모완화*.1, 지방분해*.1, 슬리밍*.1, 관절케어*.6, 관절건강*.6, 천연보존제*.2, 천연방부제*.2, 적송오일*.2
en health functional food, health food*.9, dietary supplement, food supplement, nutritional supplement, supplement*.7, nutraceutical, multivitamin*.8, vitamin*.5, vitamin c*.4, vitamin tablet*.8, vitamin gummies*.8, effervescent tablet*.8, omega 3 capsule*.9, omega 3*.7, lutein*.8, coenzyme q10*.4, glucosamine*.6, milk thistle*.7, saw palmetto*.6, garcinia*.6, diet supplement, meal replacement shake, diet shake, protein powder*.9, protein shake*.7, protein bar*.7, protein supplement, soy protein*.7, textured vegetable protein, tvp, plant based meat, meat analogue, vegan patty, collagen*.6, collagen powder*.6, collagen stick, collagen jelly, inner beauty, glutathione*.6, probiotics*.8, prebiotic*.8, synbiotics, lactobacillus powder*.5, lactic acid bacteria*.5, dietary fiber*.7, psyllium husk powder*.4, enzyme food, grain enzyme, propolis*.8, red ginseng*.5, red ginseng extract*.6, red ginseng extract stick, red ginseng stick, red ginseng concentrate*.5, red ginseng tonic, red ginseng capsule, red ginseng tablet, red ginseng tea, ginseng tea, red ginseng product*.8, red ginseng pouch, black ginseng extract*.6, hongsam*.6, deer antler extract*.6, ssanghwa tea, ginger tea*.7, honey citron tea*.4, jujube tea*.8, adlay tea*.7, plum extract*.6, pear bellflower extract, bellflower extract*.6, fruit tea*.4, honey tea*.6, hangover relief*.7, hangover jelly, hangover stick, hangover pill, jelly stick, konjac*.7, konjac jelly*.6, konjac rice*.7, konjac noodle*.6, shirataki*.6, tofu, soft tofu, bean curd, tofu noodle*.7, fried tofu, acorn jelly, coffee creamer, non dairy creamer, creamer, whipping cream vegetable*.8, whipped topping, food additive*.6, food premix*.7, beverage base, drink base, drink concentrate*.8, beverage powder*.9, powdered drink*.9, drink mix*.9, electrolyte powder, flavored syrup, vanilla syrup, fruit syrup*.7, syrup*.6, smoothie base, energy gel, popping boba, pudding*.6, jelly powder*.8, gelatin dessert, dessert mix*.7, meal kit*.8, ready meal*.5, hmr*.6, sweetener*.7, stevia sweetener*.8, monk fruit sweetener*.8, sugar substitute*.8, tabletop sweetener, medical food, enteral nutrition*.6, kombucha powder*.6, barley grass powder*.5, chlorella tablet*.7, spirulina tablet*.7, bcaa*.8, apple cider vinegar gummies, black garlic extract*.6, vegan cheese*.7, plant based egg*.8, food preparation*.7, chewable tablet*.7, egg roll omelette*.6, collagen peptide*.4, health care*.3, healthcare*.3, life & health*.3, health*.3, food*.3, k-food*.3, korean food*.3, processed food*.35, frozen food*.2, frozen & instant cooking food*.2, instant food*.3, fast food*.3, diet food*.7, vegan food*.5, agricultural food*.1, agriculture*.1, dessert*.2, hangover relieving*.6, hangover cure*.6, hangover*.6, yuja tea*.4, yuzu tea*.4, citron tea*.4, peptide*.15, antioxidant*.3, hair loss*.1, slimming*.1, joint care*.6, natural preservative*.2, pine oil*.2
> 210610 단백질 농축물·조직단백 | protein concentrates and textured proteins
ko 대두단백, 프로틴파우더*.6, 식물성단백, 조직대두단백
en protein concentrate, textured vegetable protein, tvp, soy protein concentrate
> 210690 그 밖의 조제 식료품 | other food preparations
ko 건강기능식품, 홍삼정, 홍삼스틱, 홍삼차, 비타민제, 오메가3캡슐, 유산균, 콜라겐스틱, 두부, 커피크리머, 음료베이스, 밀키트, 숙취해소제, 곤약, 프로폴리스, 영양제
en health functional food, dietary supplement, red ginseng extract stick, ginseng tea, probiotics, collagen stick, tofu, coffee creamer, drink mix, meal kit, propolis, omega 3 capsule
## 22 음료·주류·식초 | beverages, spirits and vinegar
2201 생수·탄산수·얼음 | water, mineral and sparkling, ice
ko 생수, 먹는샘물, 광천수, 미네랄워터, 탄산수*.9, 스파클링워터*.8, 해양심층수, 수소수*.7, 정제수*.4, 음용수, 얼음*.8, 식용얼음*.8, 각얼음, 컵얼음, 암반수, 물*.3
en bottled water, mineral water, drinking water, natural mineral water, sparkling water*.8, carbonated water*.7, deep sea water, hydrogen water*.7, spring water, ice cube, purified drinking water, ice*.5, water*.3
> 220110 생수·탄산수 | mineral and aerated waters
ko 광천수, 탄산수, 먹는샘물
en mineral water, sparkling water, carbonated water
> 220190 그 밖의 물·얼음 | other water and ice
ko 해양심층수*.6, 얼음
en ice, deep sea water*.6, drinking water*.6
2202 음료(비알코올) | non-alcoholic beverages
ko 음료*.9, 음료수, 탄산음료, 콜라*.8, 사이다*.8, 소다*.4, 에이드*.6, 레몬에이드, 이온음료, 스포츠음료, 에너지드링크, 에너지음료, 비타민음료, 기능성음료, 혼합음료, 과즙음료, 과일음료, 과채음료, 주스음료, 망고음료, 알로에음료, 알로에베라음료, 알로에주스*.8, 포도알갱이음료, 배음료, 매실음료, 유자음료, 식혜, 수정과, 두유, 검은콩두유, 아몬드음료, 아몬드밀크, 귀리음료, 오트밀크, 식물성음료, 커피음료, 캔커피, 병커피, RTD커피, 컵커피, 커피우유*.6, 바나나우유*.6, 가공유*.5, 우유음료*.8, 유음료, 유산균음료*.6, 홍차음료, 녹차음료, 밀크티음료, 콤부차*.7, 홍삼음료, 인삼음료, 홍삼드링크, 한방음료, 쌍화탕*.5, 헛개차*.6, 헛개음료, 옥수수수염차*.7, 숙취해소음료*.8, 숙취해소드링크, 콜라겐음료, 콜라겐드링크, 단백질음료, 프로틴음료, 젤리음료*.7, 무알코올맥주, 논알콜맥주, 무알콜맥주, 제로맥주, 무알코올음료*.9, 식초음료, 비타민워터, 가향탄산수, 토닉워터, 진저에일, 버블티*.6, 스무디*.6, 식품*.1, 음식*.1, 한국식품*.1, 소프트드링크, 숙취해소*.4, 숙취완화*.4, 후코이단음료, 쌍화차*.2
en beverage*.8, soft drink, carbonated drink, soda*.5, cola, lemon lime soda, milk soda, ade*.7, lemonade, sports drink, isotonic drink, ion drink, energy drink, vitamin drink, functional drink, fruit drink, juice drink, mango drink, aloe drink, aloe vera drink, aloe vera juice*.8, aloe vera gel drink, grape drink, pear drink, plum drink, nata de coco drink, sikhye, sujeonggwa, sweet rice drink, rice drink, grain beverage, soy milk, soymilk, almond milk, almond drink, oat milk, oat drink, plant based milk, plant based drink, coffee drink, canned coffee, rtd coffee, ready to drink coffee, bottled coffee, cup coffee, milk drink*.7, banana flavored milk*.6, milk beverage*.7, lactic acid bacteria drink*.6, bottled tea, tea drink, green tea drink, canned tea, iced tea drink, corn silk tea*.7, kombucha*.7, ginseng drink, health drink, hangover drink, hangover relief drink, collagen drink, protein drink, non alcoholic beer, alcohol free beer, non-alcoholic beverage, mocktail, vinegar drink, flavored water, flavored sparkling water, vitamin water, jelly drink*.7, kids drink, tonic water, ginger ale, drink*.6, bubble tea*.5, food*.1, k-food*.1, korean food*.1, hangover relief*.4, hangover relieving*.4, hangover cure*.4, hangover*.4, ssanghwa tea*.2
> 220210 설탕·향 첨가한 물·탄산음료 | sweetened or flavoured waters, soda
ko 탄산음료, 콜라, 사이다, 에너지드링크*.6, 가향탄산수, 이온음료*.6, 에이드, 비타민음료*.5
en carbonated drink, soft drink, cola, soda, flavored sparkling water, energy drink*.6, sports drink*.6
> 220291 무알코올 맥주 | non-alcoholic beer
ko 무알코올맥주, 논알콜맥주, 무알콜맥주
en non alcoholic beer, non-alcoholic beer, alcohol free beer
> 220299 그 밖의 비알코올 음료 | other non-alcoholic beverages
ko 과즙음료, 알로에음료, 식혜, 두유, 커피음료, 캔커피, 인삼음료, 홍삼음료, 숙취해소음료, 아몬드음료, 콤부차, 단백질음료, 우유음료
en aloe vera drink, fruit drink, sikhye, soy milk, coffee drink, rtd coffee, ginseng drink, hangover drink, almond milk, oat milk, kombucha, protein drink, tea drink
2203 맥주 | beer
ko 맥주, 생맥주, 캔맥주, 라거, 에일, 수제맥주, 흑맥주, 밀맥주, 스타우트, IPA*.3, 필스너
en beer, lager, ale, craft beer, stout, pilsner, wheat beer, draft beer, canned beer, malt beer, ipa*.3, porter*.5
2204 포도주 | wine of grapes
ko 와인*.9, 포도주, 레드와인, 화이트와인, 로제와인, 스파클링와인, 샴페인, 카바*.3, 프로세코, 포트와인, 셰리주, 아이스와인, 포도머스트
en wine*.8, red wine, white wine, rose wine, sparkling wine, champagne, prosecco, cava, port wine, sherry, fortified wine, ice wine, grape must, bulk wine, cabernet sauvignon, chardonnay
> 220410 스파클링 와인 | sparkling wine
ko 스파클링와인, 샴페인
en sparkling wine, champagne, prosecco
> 220421 와인(2L 이하 용기) | wine in containers up to 2 l
ko 레드와인, 화이트와인, 로제와인
en red wine, white wine, rose wine
2205 베르무트·가향 포도주 | vermouth and flavoured wine
ko 베르무트, 베르뭇, 가향와인, 향미포도주, 아로마타이즈드와인, 상그리아*.6
en vermouth, aromatized wine, flavored grape wine, sangria*.6
2206 막걸리·청주 등 발효주 | makgeolli, sake and other fermented beverages
ko 막걸리, 탁주, 동동주, 생막걸리, 과일막걸리, 쌀막걸리, 약주, 청주*.6, 정종, 사케, 전통주*.6, 쌀술, 쌀와인, 과실주*.7, 복분자주*.8, 복분자와인, 매실주*.5, 오디주, 감와인, 사과와인*.9, 사이더*.5, 애플사이더*.7, 배술, 미드*.4, 벌꿀주, 꿀술, 국화주, 오미자와인, 머루주, 황주*.8, 소흥주, 하드셀처*.7, 발포주*.7, 머루와인*.6
en makgeolli, makkoli, makgeoli, rice wine, korean rice wine, takju, yakju, cheongju, sake, fermented beverage*.7, fruit wine*.8, bokbunja wine*.8, raspberry wine, plum wine*.6, apple wine, cider*.7, apple cider*.6, hard cider, perry, mead, honey wine, hard seltzer*.6, shaoxing wine, low malt beer*.6, traditional liquor*.5
2207 에틸알코올(주정)·변성알코올 | ethyl alcohol and denatured spirits
ko 주정*.9, 에탄올, 에틸알코올, 무수에탄올, 발효주정, 변성알코올, 변성주정, 바이오에탄올, 발효알코올, 소독용에탄올*.5, 식용알코올*.8
en ethanol, ethyl alcohol, anhydrous ethanol, absolute ethanol, denatured alcohol, denatured ethanol, bioethanol, fuel ethanol, neutral spirit, undenatured ethyl alcohol, fermented alcohol, sda 40b*.8
> 220710 변성하지 않은 에탄올(80% 이상) | undenatured ethanol, 80% or more
ko 주정, 에탄올, 발효주정
en undenatured ethyl alcohol, neutral spirit, ethanol
> 220720 변성 에탄올 | denatured alcohol
ko 변성알코올, 변성주정
en denatured alcohol, denatured ethanol
2208 소주·위스키 등 증류주 | soju, whisky, liqueurs and spirits
ko 소주, 증류식소주, 희석식소주, 과일소주, 리큐르, 리큐어, 복숭아소주, 자몽소주, 위스키, 스카치위스키, 버번, 브랜디, 꼬냑, 코냑, 보드카, 럼*.8, 럼주, 테킬라, 데킬라, 고량주, 백주, 바이주, 증류주, 전통소주, 안동소주, 인삼주, 매실주*.6, 하이볼*.7, 칵테일*.7, RTD칵테일, 쇼추, 주류*.4, 전통주*.5, 스피릿, 홍주, 드라이진
en soju, distilled soju, fruit soju, flavored soju, peach soju, grapefruit soju, liqueur, whisky, whiskey, scotch whisky, bourbon, single malt, brandy, cognac, vodka, gin*.7, rum*.8, tequila, baijiu, kaoliang, distilled spirit, distilled liquor, spirits*.8, liquor*.7, ginseng liquor, ginseng wine*.6, plum liqueur, plum wine*.4, highball, canned cocktail, rtd cocktail, cocktail*.7, shochu, mezcal, alcoholic beverage*.4
> 220830 위스키 | whiskies
ko 위스키, 스카치위스키, 버번
en whisky, whiskey, scotch whisky, bourbon, single malt
> 220820 브랜디 | grape brandy
ko 브랜디, 코냑, 꼬냑
en brandy, cognac
> 220840 럼 | rum
ko 럼, 럼주
en rum
> 220850 진 | gin
ko 진*.6
en gin
> 220860 보드카 | vodka
ko 보드카
en vodka
> 220870 리큐르 | liqueurs and cordials
ko 리큐르, 리큐어, 매실주, 과일소주*.6, 인삼주
en liqueur, plum liqueur, fruit soju*.6, flavored soju*.6, ginseng liquor
> 220890 소주·고량주 등 | soju and other spirits
ko 소주, 증류식소주, 희석식소주, 고량주, 테킬라, 하이볼
en soju, distilled soju, baijiu, tequila, shochu, highball
2209 식초 | vinegar
ko 식초, 사과식초, 현미식초, 양조식초, 발사믹식초, 발사믹, 흑초*.9, 감식초, 홍초*.7, 과일식초, 와인식초, 애사비*.7, 음용식초*.7, 석류식초*.8
en vinegar, apple vinegar, apple cider vinegar, rice vinegar, brown rice vinegar, black vinegar, balsamic vinegar, balsamic, wine vinegar, fruit vinegar*.9, persimmon vinegar, drinking vinegar*.7, white vinegar
## 23 사료·식품 부산물 | animal feed and food residues
2301 육분·어분 | meat and fish meal
ko 어분, 육분, 육골분, 골분*.5, 새우분말사료*.8, 혈분*.6, 가금부산물분, 계육분, 사료용어분, 오징어분, 우모분*.7, 수지박, 크릴밀, 곤충분말사료*.6
en fish meal, fishmeal, meat meal, meat and bone meal, poultry meal, chicken meal*.9, feather meal*.7, shrimp meal, krill meal, squid meal, squid liver powder*.8, blood meal*.6, greaves, insect meal*.6
> 230120 어분 등 수산물 분말 | fish meal
ko 어분, 크릴밀, 오징어분
en fish meal, fishmeal, krill meal
2302 밀기울·쌀겨 | bran and milling residues
ko 밀기울, 소맥피, 쌀겨, 미강, 탈지미강*.6, 옥피, 옥수수피, 단백피, 두류피, 대두피*.9, 귀리겨, 소맥피펠릿
en bran*.9, wheat bran, rice bran*.9, corn bran, wheat pollard, middlings, oat bran*.7, soybean hull, soy hull pellet, bran pellet, barley bran
2303 전분박·비트펄프·주정박 | starch residues, beet pulp, distillers grains
ko 비트펄프, 주정박, 맥주박, 옥수수주정박, DDGS, 콘글루텐밀, 콘글루텐피드, 옥수수글루텐, 단백피사료*.6, 전분박, 버개스, 사탕수수박, 감자단백*.6, 막걸리박, 효모박*.5
en ddgs, distillers dried grains, beet pulp, beet pulp pellet, corn gluten meal, corn gluten feed, brewers grains, brewer's spent grain, bagasse, starch residue, distillery dregs, potato protein*.6
> 230310 전분박·콘글루텐 | residues of starch manufacture
ko 콘글루텐밀, 콘글루텐피드, 전분박
en corn gluten meal, corn gluten feed
> 230320 비트펄프·버개스 | beet pulp and bagasse
ko 비트펄프, 버개스
en beet pulp, bagasse
> 230330 주정박·맥주박 | brewing and distilling dregs
ko 주정박, 맥주박, DDGS
en ddgs, distillers dried grains, brewers grains
2304 대두박 | soybean oil-cake
ko 대두박, 콩깻묵, 대두밀, 발효대두박*.8, 탈지대두, 콩박
en soybean meal*.9, soybean cake, soya bean meal, soybean oil cake, defatted soybean, fermented soybean meal*.8, soybean extraction
2305 땅콩박 | groundnut oil-cake
ko 땅콩박, 낙화생박, 땅콩깻묵
en groundnut cake, peanut meal*.9, groundnut meal, peanut cake
2306 팜박·채종박 등 유박 | palm, rape and other oil-cake
ko 채종박, 팜박, 팜핵박, 팜커널밀, 야자박, 코코넛박, 면실박, 아마박, 해바라기박, 참깨박, 깻묵*.8, 들깨박, 유박*.8, 미강박*.7, 피마자박*.7, 옥수수배아박, 카놀라박
en rapeseed meal, canola meal, palm kernel meal, palm kernel cake, palm kernel expeller, copra meal, coconut meal, cottonseed meal, sunflower meal, linseed meal, sesame meal, oil cake*.8, castor meal*.7, expeller cake
> 230660 팜박 | palm oil-cake
ko 팜박, 팜핵박
en palm kernel meal, palm kernel expeller
> 230649 채종박 | rape or colza oil-cake
ko 채종박
en rapeseed meal
> 230650 야자박 | coconut oil-cake
ko 야자박, 코코넛박
en copra meal
2307 와인리스·생주석 | wine lees and argol
ko 와인리스, 생주석
en wine lees, argol, crude tartar
2308 사료용 식물성 부산물 | vegetable by-products for feed
ko 도토리, 감귤박, 사과박, 포도박, 과일박, 옥수수대*.6, 콘코브*.7, 옥수수속대, 오렌지펄프펠릿, 마리골드박*.6
en acorn, horse chestnut*.8, citrus pulp pellet, apple pomace, grape marc, fruit pomace, corn cob*.7, corn stover*.6, vegetable residue for feed, almond hull
2309 사료·펫푸드 | animal feed and pet food
ko 사료*.9, 배합사료, 애견사료, 강아지사료, 반려견사료, 고양이사료, 반려동물사료, 펫푸드, 습식사료, 건식사료, 애견간식, 강아지간식, 고양이간식, 반려동물간식, 펫간식, 고양이캔, 강아지캔, 강아지껌, 개껌, 덴탈껌, 덴탈츄, 펫저키, 펫밀크, 반려동물영양제, 강아지영양제, 강아지유산균, 조류사료, 새모이, 물고기사료, 관상어사료, 어류사료, 양식사료, 전복사료, 곤충사료*.7, 사료첨가제, 보조사료, 프리믹스*.5, 비타민프리믹스, 단미사료*.5, 대용유, 양돈사료, 양계사료, 축우사료, 생균제*.7, 사료용생균제, 사료용아미노산*.6, 미네랄블록, 가축영양제, 독소흡착제, 사료항산화제*.7, 짜먹는간식*.6, 축산사료*.8, 펫식품, 반려동물식품, 애완용품*.3, 반려동물용품*.3, 펫용품*.3, 반려동물*.3, 애견용품*.3, 간식*.15, 간식류*.15
en animal feed, feed*.4, compound feed, pet food, dog food, cat food, dry dog food, wet pet food, canned dog food, pet treat, dog treat, dog snack, cat treat, cat snack, pet snack, dog chew, dental chew, dog gum, freeze dried pet food, pet jerky, pet milk, pet supplement, pet nutritional supplement, dog supplement, cat supplement, hamster food, bird feed, bird food, fish feed, aquarium fish food, aqua feed, shrimp feed, eel feed, larval feed, feed additive, feed premix, premix feed, vitamin premix*.8, mineral premix*.8, milk replacer, calf milk replacer, pig feed, swine feed, poultry feed, layer feed, cattle feed, rabbit feed, feed enzyme*.8, feed probiotics, mineral block, mycotoxin binder, fishing bait*.4, pet food topper, cat puree treat, livestock food*.8, pet product*.3, pet products*.3, pet supplies*.3
> 230910 개·고양이 사료(소매용) | dog or cat food, retail
ko 애견사료, 강아지사료, 고양이사료, 애견간식, 강아지간식, 고양이간식, 펫푸드, 펫간식, 개껌, 덴탈껌
en dog food, cat food, pet food, dog treat, cat treat, pet snack, dog chew, dental chew
> 230990 그 밖의 사료·첨가제 | other feed and additives
ko 배합사료, 사료첨가제, 보조사료, 어류사료, 양어사료, 비타민프리믹스, 대용유, 조류사료, 관상어사료
en compound feed, feed additive, fish feed, aqua feed, feed premix, milk replacer, poultry feed, bird feed
## 24 담배·니코틴 제품 | tobacco and nicotine products
2401 잎담배 | unmanufactured tobacco
ko 잎담배, 엽연초, 황색종, 버어리종, 담배줄기, 주맥, 오리엔트엽, 담배부산물, 연초잎
en tobacco leaf, leaf tobacco, flue cured tobacco, burley, burley tobacco, oriental tobacco, tobacco stem, tobacco refuse, unmanufactured tobacco
2402 궐련·시가 | cigarettes and cigars
ko 담배*.8, 궐련, 시가*.6, 시가릴로, 필터담배, 슬림담배, 멘솔담배
en cigarette, cigarettes, cigar, cigarillo, cheroot, slim cigarette, menthol cigarette, capsule cigarette, clove cigarette, kretek
> 240210 시가 | cigars
ko 시가, 시가릴로
en cigar, cigarillo
> 240220 담배 궐련 | cigarettes containing tobacco
ko 궐련, 담배
en cigarette, cigarettes
2403 그 밖의 제조 담배 | other manufactured tobacco
ko 물담배, 시샤*.8, 각초, 파이프담배*.9, 롤링타바코, 판상엽, 재구성담배, 담배추출물*.7, 씹는담배, 코담배, 팽화담배, 스누스*.6
en water pipe tobacco, shisha tobacco, hookah tobacco, pipe tobacco, rolling tobacco, cut tobacco, cut filler, reconstituted tobacco, homogenized tobacco, tobacco extract*.7, chewing tobacco, snuff, snus*.7, expanded tobacco
> 240311 물담배 | water pipe tobacco
ko 물담배, 시샤
en water pipe tobacco, shisha tobacco, hookah tobacco
> 240391 재구성 담배 | reconstituted tobacco
ko 판상엽, 재구성담배
en reconstituted tobacco, homogenized tobacco
2404 가열담배·액상 니코틴 제품 | heated tobacco and nicotine products
ko 궐련형전자담배스틱, 전자담배스틱, 가열담배, 가열식담배, 히트스틱, 전자담배액상, 액상형전자담배*.6, 니코틴액상, 이리퀴드, 액상니코틴*.8, 합성니코틴액상, 무니코틴액상, 일회용전자담배*.8, 전자담배*.4, 전자담배카트리지*.7, 니코틴파우치, 니코틴패치, 니코틴껌, 니코틴로젠지, 금연패치, 금연껌, 금연보조제*.6, 전자담배팟*.7
en heated tobacco, heated tobacco stick, heat not burn, tobacco stick, e-liquid, e liquid, vape juice, vape liquid, nicotine liquid, nicotine salt, nicotine pouch, nicotine patch, nicotine gum, nicotine lozenge, disposable vape*.8, disposable e-cigarette*.8, e-cigarette*.4, vape pod*.7, prefilled pod*.8, zero nicotine liquid
> 240411 가열담배 스틱 | containing tobacco, heated
ko 궐련형전자담배스틱, 가열담배
en heated tobacco stick, heat not burn
> 240412 니코틴 액상 | other, containing nicotine
ko 전자담배액상, 니코틴액상
en e-liquid, vape juice, nicotine liquid
> 240419 무니코틴 흡입용 | other, without nicotine
ko 무니코틴액상
en zero nicotine liquid
> 240491 경구용 니코틴 | nicotine for oral application
ko 니코틴파우치, 니코틴껌
en nicotine pouch, nicotine gum, nicotine lozenge
> 240492 니코틴 패치 | nicotine for transdermal application
ko 니코틴패치
en nicotine patch
`;
