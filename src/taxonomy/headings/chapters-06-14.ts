// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTERS_06_14 = `
## 06 산 식물·절화 | live plants and cut flowers
0601 구근·알뿌리 | bulbs, tubers and rhizomes
ko 구근, 알뿌리, 튤립구근, 백합구근, 치커리묘*.7
en flower bulb, bulb*.2, tulip bulb, lily bulb*.9, daffodil bulb, rhizome*.5
0602 묘목·화분식물·종균 | live plants, seedlings and mushroom spawn
ko 묘목, 모종, 삽수, 과수묘목, 블루베리묘목, 딸기모종, 다육식물, 다육이, 선인장*.9, 화분식물, 관엽식물, 난초*.7, 팔레놉시스*.7, 심비디움*.5, 분재, 조경수, 잔디*.5, 철쭉, 조직배양묘, 인삼묘*.6, 버섯종균, 종균*.7, 표고종균, 표고배지*.8, 수초*.7
en seedling, live plant, tissue culture plant, fruit tree*.9, fruit tree seedling, blueberry plant, succulent, cactus*.8, potted plant, orchid plant, phalaenopsis*.7, cymbidium*.5, bonsai*.9, ornamental tree, azalea, turf sod, mushroom spawn, substrate bag mushroom*.7
> 060220 과수 묘목 | fruit and nut trees
ko 과수묘목, 사과묘목, 블루베리묘목
en fruit tree seedling, blueberry plant
> 060290 그 밖의 산 식물·종균 | other live plants, spawn
ko 다육식물, 선인장, 관엽식물, 모종, 버섯종균, 표고배지
en succulent, cactus, potted plant, seedling, mushroom spawn
0603 절화·꽃다발 | cut flowers
ko 절화, 생화, 꽃*.5, 장미*.6, 국화*.6, 스프레이국화, 백합*.5, 나리*.7, 카네이션, 튤립*.6, 수국*.7, 안개꽃, 심비디움*.5, 꽃다발, 부케*.7, 드라이플라워, 말린꽃*.8, 프리저브드플라워*.9
en cut flower, fresh flower, flower*.4, rose*.4, chrysanthemum*.7, spray mum, lily*.6, carnation, gerbera, tulip*.6, hydrangea*.7, gypsophila, cut orchid, cymbidium*.5, bouquet*.8, dried flower*.8, preserved flower*.9
> 060311 장미 | roses
ko 장미, 장미절화
en rose, cut rose
> 060312 카네이션 | carnations
ko 카네이션
en carnation
> 060313 난초 | orchids
ko 심비디움, 난절화
en cut orchid, cymbidium
> 060314 국화 | chrysanthemums
ko 국화, 스프레이국화
en chrysanthemum, spray mum
> 060315 백합 | lilies
ko 백합, 나리
en lily
> 060390 건조·가공 꽃 | dried or treated flowers
ko 드라이플라워, 프리저브드플라워, 보존화
en dried flower, preserved flower
0604 절엽·이끼·장식용 가지 | foliage, branches and moss
ko 절엽, 유칼립투스*.7, 이끼*.9, 수태*.9, 스칸디아모스, 크리스마스트리*.3, 리스*.3, 솔방울
en cut foliage, foliage*.8, eucalyptus leaf*.7, moss*.8, preserved moss, sphagnum moss*.8, fresh christmas tree, wreath*.4
## 07 채소 | vegetables
0701 감자 | potatoes
ko 감자*.8, 생감자, 씨감자, 가공용감자
en potato*.7, fresh potato, seed potato, chipping potato
0702 토마토 | tomatoes
ko 토마토*.8, 방울토마토, 스테비아토마토*.8
en tomato*.7, cherry tomato, stevia tomato*.8
0703 양파·마늘·파·부추 | onions, garlic, leeks
ko 양파*.9, 마늘*.8, 깐마늘*.9, 통마늘, 마늘쫑*.8, 다진마늘*.3, 대파, 쪽파, 파*.5, 부추, 샬롯, 리크, 차이브
en onion*.8, garlic*.8, peeled garlic*.9, garlic scape, garlic stem*.8, shallot, leek, green onion, spring onion, scallion, chive*.8, garlic chive
> 070310 양파·샬롯 | onions and shallots
ko 양파, 생양파
en onion, shallot
> 070320 마늘 | garlic
ko 마늘, 깐마늘, 통마늘
en garlic, peeled garlic
> 070390 파·부추 등 | leeks and other alliums
ko 대파, 쪽파, 부추, 명이나물
en leek, green onion, garlic chive
0704 배추·양배추·브로콜리 | cabbages and other brassicas
ko 배추*.9, 절임배추*.4, 얼갈이배추, 봄동, 양배추*.9, 방울양배추, 적채, 브로콜리, 콜리플라워, 케일, 청경채, 콜라비, 갓*.5
en kimchi cabbage, napa cabbage, chinese cabbage, cabbage*.9, brussels sprout, broccoli*.9, cauliflower*.9, kale*.8, pak choi, bok choy, kohlrabi, mustard leaf, salted cabbage*.4
> 070410 콜리플라워·브로콜리 | cauliflowers and broccoli
ko 브로콜리, 콜리플라워
en broccoli, cauliflower
> 070490 배추·양배추 등 | cabbages, kale and others
ko 배추, 양배추, 케일, 청경채
en kimchi cabbage, cabbage, kale, pak choi
0705 상추·치커리 | lettuce and chicory
ko 상추, 양상추, 로메인, 치커리*.8, 쌈채소*.7, 샐러드채소*.6
en lettuce, iceberg lettuce, romaine, chicory*.7, endive, salad greens*.6
0706 당근·무 등 뿌리채소 | carrots, radishes and edible roots
ko 당근*.9, 무*.6, 열무, 알타리무, 총각무, 순무, 비트*.6, 우엉*.8, 고추냉이*.3, 와사비뿌리, 고추냉이뿌리, 셀러리악, 더덕*.4, 도라지*.2
en carrot*.9, radish*.9, daikon, korean radish, turnip, beetroot*.8, beet*.5, burdock*.7, horseradish*.8, wasabi root, celeriac, parsnip, deodeok*.5
0707 오이 | cucumbers
ko 오이*.9, 생오이, 노각, 거킨*.4
en cucumber*.9, fresh cucumber, gherkin*.3
0708 신선 콩류 채소(완두·꼬투리콩) | fresh leguminous vegetables
ko 생완두, 완두*.3, 꼬투리콩, 껍질콩*.8, 그린빈*.6, 풋콩*.8, 줄기콩
en fresh pea, green pea*.5, snow pea*.9, sugar snap pea*.9, green bean*.6, french bean*.8, fresh edamame*.7
0709 버섯·파프리카 등 그 밖의 채소 | mushrooms, peppers and other vegetables
ko 버섯*.7, 새송이버섯, 팽이버섯, 느타리버섯, 표고버섯*.6, 생표고, 양송이*.8, 송이버섯*.8, 자연송이*.8, 만가닥버섯, 송로버섯*.4, 파프리카*.9, 피망, 고추*.5, 풋고추, 청양고추*.8, 홍고추*.6, 가지*.5, 아스파라거스*.9, 셀러리, 시금치*.9, 호박*.8, 단호박*.8, 애호박, 주키니, 생옥수수, 찰옥수수*.5, 초당옥수수*.7, 깻잎*.8, 콩나물*.9, 숙주*.9, 새싹채소, 새싹*.5, 미나리, 쑥갓, 근대*.6, 고구마줄기*.8, 취나물*.6, 두릅*.9, 나물*.5, 냉이*.9, 루꼴라, 파슬리*.6, 고수*.7, 바질*.4, 여주*.6, 오크라*.9, 연근*.6, 신선채소*.8, 채소*.5, 야채*.5, 신선식품*.2
en mushroom*.7, king oyster mushroom, enoki, oyster mushroom, shiitake*.6, button mushroom, champignon*.7, pine mushroom, matsutake, shimeji, truffle*.6, paprika*.6, bell pepper*.9, sweet pepper*.9, capsicum*.8, green chili, fresh chili, hot pepper*.7, eggplant*.9, aubergine*.9, asparagus*.9, celery*.9, spinach*.8, pumpkin*.8, squash*.6, kabocha*.8, zucchini*.9, fresh sweet corn, perilla leaf*.8, bean sprout, sprouts*.6, namul*.4, artichoke*.8, okra*.8, bitter melon*.8, lotus root*.6, parsley*.6, cilantro*.8, arugula, fresh herb*.6, fresh vegetable*.8, vegetable*.4, fresh food*.2
> 070951 양송이류 | agaricus mushrooms
ko 양송이, 양송이버섯
en button mushroom, champignon
> 070954 표고버섯 | shiitake
ko 표고버섯, 생표고
en shiitake
> 070955 송이버섯 | matsutake
ko 송이버섯, 자연송이
en pine mushroom, matsutake
> 070959 그 밖의 버섯 | other mushrooms
ko 새송이버섯, 팽이버섯, 느타리버섯, 만가닥버섯
en king oyster mushroom, enoki, oyster mushroom, shimeji
> 070960 파프리카·고추 | peppers of capsicum
ko 파프리카, 피망, 청양고추, 풋고추, 홍고추
en paprika, bell pepper, green chili, hot pepper
> 070993 호박류 | pumpkins and squash
ko 단호박, 애호박, 늙은호박
en pumpkin, squash, kabocha, zucchini
> 070999 그 밖의 채소 | other fresh vegetables
ko 깻잎, 콩나물, 숙주, 미나리, 생옥수수
en perilla leaf, bean sprout, fresh sweet corn, cilantro
0710 냉동채소 | frozen vegetables
ko 냉동채소, 냉동야채, 냉동믹스채소, 냉동혼합채소, 냉동브로콜리, 냉동시금치, 냉동완두, 냉동옥수수, 냉동찰옥수수*.8, 냉동마늘, 냉동고추, 냉동대파, 냉동양파, 냉동당근, 냉동버섯*.8, 냉동고사리, 냉동단호박, 냉동감자*.5, 냉동그린빈, 에다마메*.8, 냉동깻잎, 냉동우거지*.7, 냉동식품*.15
en frozen vegetable, frozen mixed vegetables, frozen broccoli, frozen spinach, frozen pea, frozen corn, frozen garlic, frozen chili, frozen red pepper, frozen green onion, frozen onion, frozen carrot, frozen mushroom*.8, frozen green bean, edamame*.8, frozen pumpkin, frozen okra, frozen potato*.4, iqf vegetable, frozen cauliflower, cauliflower rice*.8, frozen food*.15, frozen & instant cooking food*.15
> 071080 그 밖의 냉동채소 | other frozen vegetables
ko 냉동고추, 냉동마늘, 냉동브로콜리, 냉동대파, 냉동버섯
en frozen chili, frozen garlic, frozen broccoli, frozen mushroom
0711 일시 저장 채소(염수장) | provisionally preserved vegetables
ko 염장채소, 염수장채소, 염장오이*.8, 염장버섯, 염장고추*.7, 염장마늘, 염장무*.7, 염장고사리, 절임배추*.4
en vegetable in brine, brined vegetable, provisionally preserved vegetable, brined mushroom, mushroom in brine*.4, brined cucumber, salted radish*.6, brined garlic, olive in brine*.5, salted vegetable*.7, salted cabbage*.4
0712 건조채소 | dried vegetables
ko 건조채소, 건채소, 동결건조채소*.8, 채소분말*.8, 건조마늘, 건마늘, 마늘분말, 마늘가루, 마늘후레이크*.4, 건양파, 양파분말, 양파가루, 건대파, 건조파, 건당근, 건양배추, 건버섯, 말린버섯, 건표고, 표고버섯*.4, 표고분말, 버섯분말*.7, 목이버섯*.9, 능이버섯*.8, 건고사리, 고사리*.6, 시래기*.8, 우거지*.7, 건나물, 취나물*.4, 곤드레*.8, 나물*.4, 무말랭이*.4, 호박분말*.7, 단호박분말*.7, 건가지, 케일분말*.7, 시금치분말, 비트분말*.7, 토마토분말*.3, 선드라이토마토*.5, 라면건더기*.5, 건조파슬리*.7, 건죽순*.8, 브로콜리분말
en dried vegetable, dehydrated vegetable, freeze dried vegetable*.8, vegetable powder*.7, garlic powder, dried garlic, garlic flake*.7, onion powder, dried onion, dried green onion, dried carrot, dried cabbage, dried mushroom, dried shiitake, mushroom powder*.7, wood ear, black fungus, dried bracken, dried radish*.6, dried radish leaf, siraegi, dried namul, dried pumpkin*.8, pumpkin powder*.7, kale powder*.7, spinach powder, beet powder*.7, tomato powder*.3, sun dried tomato*.6, dried parsley*.6, dried tomato*.8
> 071220 건조 양파 | dried onions
ko 양파분말, 건양파
en onion powder, dried onion
> 071234 건조 표고 | dried shiitake
ko 건표고, 표고분말
en dried shiitake, shiitake powder
> 071232 목이버섯 | wood ears
ko 목이버섯
en wood ear, black fungus
> 071290 그 밖의 건조채소 | other dried vegetables
ko 마늘분말, 건고사리, 시래기, 건대파, 건나물, 무말랭이
en garlic powder, dried bracken, dried radish leaf, dried namul
0713 건조 콩류(녹두·팥·강낭콩) | dried pulses
ko 녹두, 팥, 적두, 강낭콩*.9, 호랑이콩, 병아리콩*.9, 렌즈콩, 렌틸콩, 건완두, 완두*.5, 완두콩*.6, 동부*.4, 동부콩, 잠두
en mung bean, green gram, red bean*.7, adzuki bean, kidney bean*.9, pinto bean, black bean*.4, white bean*.7, chickpea*.9, garbanzo, lentil*.9, dried pea, yellow pea, split pea, green pea*.4, cowpea, black eyed pea, broad bean, fava bean, dal*.6, pulses*.8
> 071331 녹두 | mung beans
ko 녹두
en mung bean, green gram
> 071332 팥 | adzuki beans
ko 팥, 적두
en red bean, adzuki bean
> 071333 강낭콩 | kidney beans
ko 강낭콩
en kidney bean, pinto bean
> 071320 병아리콩 | chickpeas
ko 병아리콩
en chickpea
> 071340 렌즈콩 | lentils
ko 렌즈콩, 렌틸콩
en lentil
0714 고구마·카사바·토란·마 | sweet potatoes, cassava, taro, yams
ko 고구마*.9, 냉동고구마*.8, 건고구마*.8, 카사바*.8, 매니옥, 타피오카칩*.6, 토란, 타로*.5, 마*.5, 참마, 돼지감자*.9, 연근*.3, 야콘*.7
en sweet potato*.9, frozen sweet potato*.8, purple sweet potato*.8, cassava*.8, manioc, cassava chip*.7, taro*.8, yam*.8, chinese yam*.8, jerusalem artichoke, water chestnut*.8, lotus root*.4
> 071420 고구마 | sweet potatoes
ko 고구마, 냉동고구마, 건고구마
en sweet potato
## 08 과실·견과류 | fruit and nuts
0801 코코넛·캐슈너트·브라질너트 | coconuts, cashews, Brazil nuts
ko 코코넛*.9, 캐슈너트*.8, 캐슈넛*.8, 브라질너트*.9
en coconut*.9, desiccated coconut, cashew*.7, cashew nut*.8, brazil nut*.9
0802 아몬드·호두·밤·잣 등 견과류 | almonds, walnuts, chestnuts and other nuts
ko 아몬드*.6, 아몬드슬라이스*.8, 호두*.9, 밤*.6, 생밤, 잣*.9, 헤이즐넛*.6, 피스타치오*.6, 마카다미아*.7, 피칸*.7, 은행*.5, 견과류*.3
en almond*.6, raw almond, sliced almond*.8, walnut*.6, chestnut*.7, fresh chestnut, pine nut*.9, hazelnut*.7, pistachio*.6, macadamia*.7, pecan*.7, ginkgo nut*.9, raw nut*.8
> 080212 탈각 아몬드 | shelled almonds
ko 아몬드, 생아몬드
en almond kernel, raw almond
> 080232 탈각 호두 | shelled walnuts
ko 깐호두, 호두
en walnut kernel
> 080241 껍데기 있는 밤 | chestnuts in shell
ko 밤, 생밤
en fresh chestnut
> 080292 탈각 잣 | shelled pine nuts
ko 잣, 실백
en pine nut kernel
0803 바나나 | bananas
ko 바나나*.9, 플랜틴, 건바나나*.8
en banana*.9, plantain*.8, dried banana*.7
0804 파인애플·아보카도·망고·무화과 등 | pineapples, avocados, mangoes, figs, dates
ko 파인애플*.8, 아보카도*.8, 망고*.7, 건망고, 망고스틴*.8, 구아바*.8, 무화과*.8, 건무화과, 대추야자*.9
en pineapple*.8, avocado*.8, mango*.7, dried mango*.9, mangosteen*.8, guava*.8, fig*.8, dried fig, dates*.4, medjool date
> 080450 망고·망고스틴·구아바 | mangoes, mangosteens, guavas
ko 망고, 건망고, 망고스틴
en mango, dried mango, mangosteen
0805 감귤류·유자 | citrus fruit and yuja
ko 감귤, 귤, 밀감, 한라봉, 천혜향, 만다린, 오렌지*.9, 자몽*.9, 레몬*.8, 라임*.8, 유자*.8, 금귤, 칼라만시*.5
en mandarin*.9, tangerine, satsuma, clementine, hallabong, citrus*.7, orange*.5, grapefruit*.8, pomelo, lemon*.7, lime*.3, yuja*.7, yuzu*.7, citron*.6, kumquat, calamansi*.5
> 080510 오렌지 | oranges
ko 오렌지
en orange
> 080521 만다린·감귤 | mandarins and satsumas
ko 감귤, 귤, 밀감
en mandarin, satsuma
> 080550 레몬·라임 | lemons and limes
ko 레몬, 라임
en lemon, lime
> 080590 유자 등 그 밖의 감귤류 | yuja and other citrus
ko 유자
en yuja, yuzu, kumquat
0806 포도·건포도 | grapes and raisins
ko 포도*.9, 샤인머스켓, 샤인머스캣, 거봉, 건포도
en grape*.8, table grape, shine muscat, kyoho, raisin, dried grape
> 080610 신선 포도 | fresh grapes
ko 샤인머스켓, 거봉, 생포도
en table grape, shine muscat, kyoho
> 080620 건포도 | dried grapes
ko 건포도
en raisin, sultana
0807 멜론·수박·파파야 | melons, watermelons, papayas
ko 멜론*.9, 수박*.9, 참외, 파파야*.9
en melon*.8, cantaloupe, korean melon, oriental melon, watermelon*.9, papaya*.8
0808 사과·배 | apples and pears
ko 사과*.9, 부사*.8, 배*.6, 신고배, 모과*.7, 신선식품*.15
en apple*.8, fuji apple, pear*.9, korean pear, asian pear, quince*.8, fresh food*.15
> 080810 사과 | apples
ko 사과, 부사
en apple, fuji apple
> 080830 배 | pears
ko 배, 신고배
en pear, korean pear, asian pear
0809 복숭아·자두·체리·살구 | peaches, plums, cherries, apricots
ko 복숭아*.9, 천도복숭아, 자두*.9, 체리*.8, 살구*.8, 매실*.7
en peach*.7, nectarine, plum*.7, cherry*.6, apricot*.7, green plum*.8, maesil*.6
0810 딸기·블루베리·키위·단감 등 | strawberries, berries, kiwi, persimmon
ko 딸기*.9, 블루베리*.6, 라즈베리*.6, 산딸기*.7, 복분자*.5, 블랙베리*.6, 오디*.5, 아로니아*.4, 키위, 참다래, 감*.6, 단감, 홍시*.7, 두리안*.8, 석류*.8, 용과, 리치, 람부탄, 패션프루트*.8, 생대추, 대추*.4, 과일*.5, 생과*.9, 신선식품*.2
en strawberry*.8, blueberry*.6, raspberry*.6, blackberry*.6, aronia*.4, kiwi, persimmon, sweet persimmon, durian*.8, pomegranate*.8, dragon fruit, pitaya, lychee*.8, rambutan, passion fruit*.8, fresh jujube, jujube*.4, loquat, fresh fruit*.8, fruit*.3, fresh food*.2
> 081010 딸기 | strawberries
ko 딸기, 생딸기, 설향딸기
en strawberry
> 081040 블루베리·크랜베리 | blueberries and cranberries
ko 블루베리
en blueberry, cranberry
> 081050 키위 | kiwifruit
ko 키위, 참다래
en kiwi
> 081070 감 | persimmons
ko 감, 단감, 홍시
en persimmon
> 081090 그 밖의 과실 | other fresh fruit
ko 석류, 용과, 리치, 생대추
en pomegranate, dragon fruit, lychee, fresh jujube
0811 냉동 과실 | frozen fruit
ko 냉동과일, 냉동딸기, 냉동블루베리, 냉동라즈베리, 냉동망고, 냉동파인애플, 냉동아보카도, 냉동체리, 냉동믹스베리, 냉동복분자, 냉동홍시, 냉동유자*.8, 냉동밤, 냉동두리안, 냉동바나나
en frozen fruit, frozen strawberry, frozen blueberry, frozen raspberry, frozen mixed berries, frozen mango, frozen pineapple, frozen avocado, frozen cherry, frozen peach, frozen persimmon, frozen durian, iqf fruit, frozen banana
0812 일시 저장 과실 | provisionally preserved fruit
ko 염수장과실, 일시저장과실, 염장매실*.6
en provisionally preserved fruit, fruit in brine*.8, cherry in brine, brined plum*.6
0813 건조 과실(곶감·대추 등) | dried fruit
ko 건과일*.8, 건조과일*.8, 말린과일*.8, 곶감, 반건시, 감말랭이, 대추*.6, 건대추, 대추칩*.5, 건살구, 프룬*.7, 건자두, 푸룬, 건사과*.7, 사과말랭이*.8, 건블루베리*.7, 건크랜베리*.4, 건딸기*.7, 동결건조과일*.4, 동결건조딸기*.5, 건체리*.6, 타마린드*.7, 혼합견과*.4
en dried fruit*.8, dried persimmon, gotgam, dried jujube, red date*.8, jujube*.6, jujube chip*.5, dried apricot, prune*.8, dried plum*.7, dried apple*.8, dried pear*.8, dried blueberry*.7, dried cranberry*.4, dried strawberry*.7, freeze dried fruit*.4, dried cherry*.6, tamarind*.6, mixed dried fruit*.8
> 081320 프룬 | prunes
ko 프룬, 푸룬, 건자두
en prune, dried plum
> 081340 곶감·대추 등 건조과실 | persimmon, jujube and other dried fruit
ko 곶감, 반건시, 감말랭이, 대추, 건대추
en dried persimmon, dried jujube, tamarind
0814 감귤·멜론 껍질 | citrus and melon peel
ko 귤피, 진피*.4, 귤껍질, 유자껍질*.8, 오렌지껍질, 레몬껍질
en citrus peel, orange peel*.8, mandarin peel*.8, tangerine peel*.8, lemon peel*.8, yuzu peel*.7
## 09 커피·차·향신료 | coffee, tea and spices
0901 커피(생두·원두) | coffee (green and roasted)
ko 커피*.7, 커피원두, 원두, 생두, 분쇄커피, 드립백, 커피캡슐*.8, 캡슐커피*.8, 디카페인커피*.8, 아라비카, 로부스타, 스페셜티커피
en coffee*.6, coffee bean, green coffee, roasted coffee, ground coffee, drip bag coffee, coffee capsule*.8, coffee pod*.8, decaf coffee*.8, arabica, robusta, specialty coffee, coffee husk
> 090111 볶지 않은 생두 | coffee, not roasted
ko 생두, 커피생두
en green coffee, raw coffee bean
> 090121 볶은 원두 | roasted coffee
ko 원두, 드립백, 분쇄커피, 캡슐커피
en roasted coffee, ground coffee, drip bag coffee, coffee capsule
0902 녹차·홍차 등 차 | tea (green, black)
ko 차*.5, 녹차*.9, 홍차*.9, 우롱차, 보이차, 백차, 자스민차*.8, 말차*.8, 말차분말*.8, 녹차분말*.7, 현미녹차*.7, 얼그레이, 티백*.6, 찻잎
en tea*.5, green tea*.8, black tea*.8, tea leaf, tea bag*.6, oolong tea, pu-erh tea, white tea, jasmine tea*.8, matcha*.8, green tea powder*.7, genmaicha*.7, earl grey, hojicha*.9
> 090210 녹차(3kg 이하 포장) | green tea, packs up to 3 kg
ko 녹차, 녹차티백, 말차
en green tea bag, matcha powder
> 090230 홍차(3kg 이하 포장) | black tea, packs up to 3 kg
ko 홍차티백, 얼그레이
en black tea bag, earl grey
0903 마테차 | mate
ko 마테, 마테차, 마테잎, 예르바마테
en mate tea, yerba mate, mate leaf
0904 후추·고추(건조·가루) | pepper, dried and ground chilli
ko 후추*.9, 통후추, 후춧가루, 고춧가루, 고추가루, 건고추, 마른고추, 홍고추*.3, 고추*.4, 태양초, 실고추, 고추씨*.6, 파프리카분말*.9, 칠리파우더*.7, 올스파이스
en black pepper, white pepper, peppercorn*.9, ground pepper, pepper*.4, red pepper powder, chili powder*.8, chilli powder*.8, gochugaru, chili flake, dried chili, dried red pepper, chili*.6, chilli*.6, paprika powder*.9, allspice
> 090411 통후추 | pepper, whole
ko 통후추, 흑후추
en black pepper, peppercorn
> 090412 후춧가루 | ground pepper
ko 후춧가루, 후추가루
en ground pepper
> 090421 건고추(부수지 않은 것) | dried chillies, whole
ko 건고추, 마른고추
en dried chili, dried red pepper
> 090422 고춧가루 | ground chilli
ko 고춧가루, 고추가루, 파프리카분말
en red pepper powder, gochugaru, chili powder, paprika powder
0905 바닐라 | vanilla
ko 바닐라*.6, 바닐라빈, 바닐라가루*.6
en vanilla*.5, vanilla bean, vanilla powder*.6
0906 계피 | cinnamon
ko 계피*.9, 시나몬*.9, 카시아
en cinnamon*.9, cassia bark, cassia*.8
0907 정향 | cloves
ko 정향, 클로브, 정향가루
en clove*.9, ground clove
0908 육두구·메이스·카다멈 | nutmeg, mace and cardamom
ko 육두구, 넛맥, 메이스*.7, 소두구, 카다멈
en nutmeg, mace*.5, cardamom
0909 팔각·회향·커민·고수씨 | anise, fennel, cumin, coriander seeds
ko 팔각*.9, 스타아니스, 아니스*.8, 회향, 펜넬*.6, 커민, 쿠민, 쯔란, 고수씨, 코리앤더*.6, 캐러웨이, 주니퍼베리
en star anise, anise seed, fennel seed, cumin, coriander seed, coriander powder*.8, caraway seed, juniper berry, coriander*.5, fennel*.5
0910 생강·강황·사프란 등 향신료 | ginger, turmeric, saffron and other spices
ko 생강*.8, 건생강, 생강가루, 강황*.9, 울금*.8, 터메릭, 사프란, 샤프란, 타임*.4, 월계수잎, 월계수, 카레가루*.3, 가람마살라, 혼합향신료*.8, 향신료*.7, 산초*.7, 초피*.8, 화자오
en ginger*.8, fresh ginger, ginger powder, turmeric*.9, saffron*.9, thyme*.7, bay leaf, curry powder*.4, garam masala, mixed spice*.8, spice*.7, spice mix*.6, sichuan pepper*.8, sansho*.8, fenugreek
> 091011 생강(부수지 않은 것) | ginger, whole
ko 생강, 생생강, 건생강
en fresh ginger, dried ginger
> 091012 생강가루 | ginger powder
ko 생강가루, 생강분말
en ginger powder, ground ginger
> 091030 강황·울금 | turmeric
ko 강황, 강황가루, 울금
en turmeric, turmeric powder
> 091091 혼합 향신료 | spice mixtures
ko 카레가루, 가람마살라, 오향분
en garam masala, curry powder, five spice powder
## 10 곡물 | cereals
1001 밀 | wheat
ko 밀*.8, 소맥, 제분용밀, 듀럼밀, 통밀*.8
en wheat*.8, milling wheat, durum wheat, meslin, spelt*.7
1002 호밀 | rye
ko 호밀*.9, 호밀종자, 호밀알곡
en rye*.9, rye grain, rye seed
1003 보리 | barley
ko 보리*.8, 맥주보리, 쌀보리
en barley*.7, malting barley, feed barley
1004 귀리 | oats
ko 귀리*.8, 쌀귀리*.7
en oats*.7, oat grain
1005 옥수수(알곡) | maize (grain)
ko 옥수수*.6, 사료용옥수수, 팝콘용옥수수, 건옥수수, 종자용옥수수
en maize*.8, corn*.4, yellow corn, feed corn, popcorn kernel, seed corn
1006 쌀 | rice
ko 쌀*.9, 백미, 멥쌀, 찹쌀, 현미*.9, 흑미, 발아현미*.7, 벼, 볍씨, 싸라기, 정미*.6, 자포니카쌀, 바스마티쌀, 자스민쌀, 햅쌀, 홍미, 가루쌀*.7, 찹살*.8
en rice*.6, white rice, milled rice, brown rice*.9, glutinous rice, sticky rice*.8, sweet rice*.8, black rice, red rice*.8, paddy rice, broken rice, japonica rice, short grain rice, long grain rice, jasmine rice, basmati rice, parboiled rice*.9
> 100610 벼 | paddy rice
ko 벼, 볍씨
en paddy rice, rough rice
> 100620 현미 | brown rice
ko 현미, 현미찹쌀
en brown rice
> 100630 백미(정미) | milled rice
ko 쌀, 백미, 멥쌀, 찹쌀
en white rice, milled rice, jasmine rice, basmati rice
> 100640 싸라기 | broken rice
ko 싸라기, 쇄미
en broken rice
1007 수수 | grain sorghum
ko 수수*.9, 찰수수*.8, 고량*.6
en sorghum*.9, grain sorghum, milo*.7
1008 메밀·조·기장·퀴노아 등 잡곡 | buckwheat, millet, quinoa and other cereals
ko 메밀*.9, 조*.4, 좁쌀*.8, 차조*.8, 기장*.6, 퀴노아, 테프, 율무*.7, 잡곡*.7, 혼합잡곡*.5, 아마란스*.8
en buckwheat*.9, millet*.8, foxtail millet, quinoa, teff, job's tears*.7, canary seed, triticale, mixed grain*.5, amaranth*.8, ragi*.8
> 100850 퀴노아 | quinoa
ko 퀴노아
en quinoa
> 100829 조·기장(종자 외) | millet other than seed
ko 좁쌀, 기장, 차조
en millet, foxtail millet
## 11 제분·맥아·전분 | milling products, malt and starch
1101 밀가루 | wheat flour
ko 밀가루, 소맥분, 강력분, 중력분, 박력분, 통밀가루, 제빵용밀가루, 제면용밀가루, 메슬린가루, 듀럼밀가루*.6
en wheat flour, bread flour, cake flour*.8, all purpose flour, whole wheat flour, hard flour, meslin flour, atta flour, maida, durum flour*.6, noodle flour*.7, flour*.5
1102 밀 외 곡물가루 | other cereal flour
ko 쌀가루, 멥쌀가루, 찹쌀가루, 가루쌀분말*.7, 옥수수가루*.8, 옥분, 메밀가루, 보리가루, 귀리가루, 호밀가루, 수수가루, 율무가루, 현미가루*.8, 기장가루, 곡물가루*.7, 찹살*.2
en rice flour, glutinous rice flour, sweet rice flour, corn flour*.7, maize flour, masa harina, buckwheat flour, barley flour, oat flour, rye flour, sorghum flour, millet flour, brown rice flour
> 110220 옥수수가루 | maize flour
ko 옥수수가루, 옥분
en corn flour, maize flour, masa harina
> 110290 그 밖의 곡물가루 | other cereal flour
ko 쌀가루, 찹쌀가루, 메밀가루, 보리가루, 호밀가루, 귀리가루
en rice flour, glutinous rice flour, buckwheat flour, rye flour, oat flour, barley flour
1103 부순 알곡·곡물 거친 가루 | cereal groats, meal and pellets
ko 세몰리나, 듀럼세몰리나, 부순알곡, 옥수수그리츠, 콘그리츠, 옥수수그릿츠, 폴렌타, 거친곡물가루, 쌀그리츠, 보리그리츠
en semolina, durum semolina, groats, corn grits, hominy grits, maize meal, cornmeal, polenta, rice grits, barley groats, wheat meal, cereal pellet*.7, bulgur*.3
1104 압착·플레이크 등 가공 곡물 | rolled, flaked or hulled cereals
ko 압착귀리, 오트밀*.7, 롤드오트, 퀵오트*.6, 귀리쌀, 압맥, 할맥, 찰보리쌀*.6, 율무쌀, 탈피메밀, 도정귀리, 스틸컷오트, 압착옥수수, 옥수수플레이크원료*.6, 쌀플레이크*.4, 밀배아, 쌀눈, 옥수수배아, 곡물배아, 보리쌀*.7
en rolled oats, oat flake, oatmeal*.6, steel cut oats, quick oats*.6, pot barley, pearl barley, pressed barley, hulled oats, dehulled buckwheat, hulled millet*.7, flaked maize, wheat germ, rice germ, corn germ, kibbled wheat, hulled job's tears
> 110412 압착·플레이크 귀리 | rolled or flaked oats
ko 압착귀리, 오트밀, 롤드오트
en rolled oats, oat flake, oatmeal
> 110430 곡물 씨눈 | cereal germ
ko 밀배아, 쌀눈, 옥수수배아
en wheat germ, rice germ, corn germ
1105 감자 가루·플레이크 | potato flour and flakes
ko 감자가루*.8, 감자분말, 감자플레이크, 매시드포테이토분말*.8, 건조감자플레이크, 감자과립, 포테이토플레이크
en potato flour, potato powder, potato flake, potato granule, dehydrated mashed potato
1106 두류·서류·과실 가루 | flour of pulses, roots and fruits
ko 콩가루*.3, 녹두가루, 팥가루, 완두분말, 병아리콩가루, 렌틸콩가루, 고구마가루*.7, 고구마분말, 타로분말, 카사바가루, 연근분말*.5, 바나나분말, 밤가루, 코코넛가루*.4, 사과분말*.5, 망고분말*.5, 아몬드가루*.7, 아몬드분말*.7, 사고가루, 도토리가루*.3, 대추분말*.6
en chickpea flour, gram flour, besan, mung bean flour, pea flour, lentil flour, red bean powder*.7, sweet potato powder, cassava flour, taro powder*.6, banana powder, chestnut flour, almond flour*.7, fruit powder*.4, lotus root powder*.5, sago flour, coconut flour*.6
1107 맥아 | malt
ko 맥아, 몰트, 엿기름*.9, 엿기름가루*.8, 보리맥아, 밀맥아, 흑맥아, 필스너몰트
en malt*.8, barley malt, brewing malt, roasted malt, wheat malt, pilsner malt, caramel malt, malted barley
1108 전분·이눌린 | starches and inulin
ko 전분*.8, 녹말, 옥수수전분, 콘스타치, 감자전분, 고구마전분, 타피오카전분, 소맥전분, 밀전분, 쌀전분, 녹두전분, 완두전분, 카사바전분, 감자녹말, 도토리전분, 도토리묵가루*.6, 청포묵가루*.5, 이눌린
en starch*.8, corn starch, cornstarch, maize starch, potato starch, tapioca starch, cassava starch, wheat starch, sweet potato starch, rice starch, pea starch, mung bean starch, native starch, inulin, arrowroot starch
> 110812 옥수수전분 | maize starch
ko 옥수수전분, 콘스타치
en corn starch, maize starch
> 110813 감자전분 | potato starch
ko 감자전분
en potato starch
> 110814 카사바전분 | cassava starch
ko 타피오카전분, 카사바전분
en tapioca starch, cassava starch
> 110819 그 밖의 전분 | other starch
ko 고구마전분, 쌀전분, 녹두전분, 도토리전분
en sweet potato starch, rice starch, mung bean starch, pea starch
> 110820 이눌린 | inulin
ko 이눌린
en inulin
1109 밀 글루텐 | wheat gluten
ko 밀글루텐, 활성글루텐, 소맥글루텐, 글루텐분말, 밀단백*.7, 글루텐*.7, 세이탄*.3
en wheat gluten, vital wheat gluten, gluten powder, wheat protein*.6, gluten*.7
## 12 채유종자·종자·약용식물 | oil seeds, seeds and medicinal plants
1201 대두 | soya beans
ko 대두, 콩*.5, 백태, 메주콩, 서리태, 흑태, 검은콩*.8, 콩나물콩, 쥐눈이콩*.8, 서목태, 종자용콩*.7, 탈피대두
en soybean, soya bean, soy bean, black soybean, non-gmo soybean, dehulled soybean, sprout soybean, seed soybean*.8
1202 볶지 않은 땅콩 | raw groundnuts
ko 땅콩*.5, 생땅콩, 피땅콩, 탈각땅콩, 낙화생, 알땅콩, 종자용땅콩
en groundnut*.7, peanut*.4, raw peanut, in-shell peanut*.7, shelled peanut*.8, peanut kernel*.8, blanched peanut*.4
1203 코프라 | copra
ko 코프라, 건조코코넛과육, 채유용코코넛
en copra, dried coconut kernel*.6
1204 아마씨 | linseed
ko 아마씨, 아마인, 아마씨분말*.4, 골든아마씨, 플랙스시드
en linseed, flaxseed, flax seed, brown flaxseed
1205 유채씨 | rape or colza seeds
ko 유채씨, 유채종자*.8, 카놀라씨, 카놀라종자*.8, 평지씨
en rapeseed, canola seed, colza seed, low erucic rapeseed
1206 해바라기씨 | sunflower seeds
ko 해바라기씨*.8, 해바라기종자*.7, 탈각해바라기씨, 조류용해바라기씨*.5
en sunflower seed*.8, sunflower kernel*.8, hulled sunflower seed
1207 참깨 등 그 밖의 채유종자 | sesame and other oil seeds
ko 참깨*.8, 생참깨, 흰깨, 검은깨*.7, 흑임자*.7, 들깨*.8, 들깨씨*.8, 겨자씨*.8, 목화씨, 면실, 피마자*.7, 아주까리씨, 홍화씨*.8, 양귀비씨, 호박씨*.5, 대마씨, 햄프시드, 헴프씨드, 치아씨드*.6, 치아시드*.6, 달맞이꽃종자*.8, 팜열매*.7, 시어넛, 깨*.5
en sesame seed*.8, black sesame*.7, perilla seed*.8, mustard seed*.8, cotton seed, castor bean, castor oil seed, safflower seed, poppy seed, melon seed*.6, pumpkin seed*.4, hemp seed, chia seed*.7, palm nut, shea nut, niger seed, evening primrose seed*.8
> 120740 참깨 | sesame seeds
ko 참깨, 흰깨, 검은깨, 흑임자
en sesame seed, black sesame
> 120750 겨자씨 | mustard seeds
ko 겨자씨
en mustard seed
> 120760 홍화씨 | safflower seeds
ko 홍화씨
en safflower seed
> 120799 들깨 등 그 밖의 것 | perilla, hemp, chia and others
ko 들깨, 대마씨, 햄프시드, 치아씨드
en perilla seed, hemp seed, chia seed, shea nut
1208 채유종자 가루 | flour of oil seeds
ko 대두분, 콩가루*.5, 생콩가루, 전지대두분, 땅콩가루*.5, 들깨가루*.7, 아마씨가루*.7, 해바라기씨가루, 흑임자가루*.5
en soy flour, full fat soy flour, soybean powder*.5, peanut flour*.6, perilla powder*.6, flaxseed meal*.6, sunflower flour, cottonseed flour
1209 파종용 종자 | seeds for sowing
ko 종자*.7, 씨앗*.7, 채소종자, 채소씨앗, 고추종자, 고추씨앗, 무종자, 배추종자, 양배추종자, 양파종자, 당근종자, 수박종자, 참외종자, 멜론종자, 토마토종자, 오이종자, 호박종자, 상추종자, 파프리카종자, 브로콜리종자, 시금치종자, 파종자, 화훼종자, 꽃씨, 꽃씨앗, 잔디종자, 잔디씨앗, 목초종자, 알팔파종자, 클로버종자, 라이그라스종자, 톨페스큐종자, 켄터키블루그라스, 사탕무종자, 인삼종자, 인삼씨, 임목종자, 수목종자, 새싹씨앗*.7, 포자*.4, 씨드*.3
en seed for sowing, vegetable seed, hybrid seed, pepper seed*.7, hot pepper seed, radish seed, cabbage seed, chinese cabbage seed, onion seed, carrot seed, tomato seed, cucumber seed, watermelon seed*.5, lettuce seed, spinach seed, broccoli seed, paprika seed, flower seed, grass seed, lawn seed, forage seed, alfalfa seed, clover seed, ryegrass seed, tall fescue, kentucky bluegrass, timothy seed, sugar beet seed, ginseng seed, tree seed, sprouting seed*.7, seed*.4
> 120930 화훼 종자 | flower seeds
ko 꽃씨, 화훼종자, 꽃씨앗
en flower seed
> 120991 채소 종자 | vegetable seeds
ko 채소종자, 고추종자, 무종자, 배추종자, 토마토종자, 양파종자, 수박종자
en vegetable seed, hot pepper seed, radish seed, cabbage seed, tomato seed, onion seed
> 120929 목초·잔디 종자 | forage and lawn seeds
ko 목초종자, 잔디종자*.7
en forage seed, timothy seed, grass seed*.6
> 120999 나무 등 그 밖의 종자 | tree and other seeds
ko 수목종자, 임목종자, 인삼종자
en tree seed, ginseng seed
1210 홉·루풀린 | hops and lupulin
ko 홉*.9, 호프*.5, 홉펠릿, 건조홉, 홉콘, 루풀린, 맥주용홉
en hops, hop cone, hop pellet, dried hop, lupulin, brewing hop
1211 인삼·한약재·약용식물 | ginseng, herbs and medicinal plants
ko 인삼, 수삼, 백삼, 홍삼*.5, 홍삼근, 홍삼뿌리, 홍삼본삼, 인삼뿌리, 건삼, 미삼, 태극삼, 흑삼*.5, 산삼, 산양삼, 산양산삼, 장뇌삼, 새싹삼*.7, 홍삼분말*.6, 홍삼가루*.6, 인삼분말*.7, 인삼가루*.7, 한약재, 생약, 약재, 건조약초, 약초*.8, 약용식물, 감초*.8, 당귀, 천궁, 황기, 작약, 건지황, 지황, 백출, 창출, 복령*.7, 백봉령*.7, 오미자*.7, 구기자*.7, 산수유*.7, 맥문동, 길경, 건도라지*.8, 도라지*.5, 갈근, 칡*.6, 칡뿌리, 두충, 오가피, 헛개나무, 헛개열매, 헛개나무열매, 하수오, 천마*.8, 황정, 둥굴레*.5, 결명자*.6, 마황, 진피*.5, 백수오, 삼백초, 어성초, 쑥*.6, 건쑥, 쑥가루*.8, 쑥분말*.8, 약쑥, 애엽, 익모초, 민들레*.7, 엉겅퀴, 질경이, 인진쑥, 유근피, 느릅나무껍질, 황칠나무, 녹나무, 영지버섯*.5, 상황버섯*.5, 차가버섯*.5, 동충하초*.4, 모링가*.7, 모링가잎*.8, 노니*.3, 노니분말*.4, 뽕잎*.7, 감잎*.5, 연잎*.6, 국화꽃*.6, 메리골드꽃*.6, 캐모마일*.6, 카모마일*.6, 페퍼민트*.6, 박하*.7, 라벤더*.6, 로즈마리*.7, 로즈힙*.7, 히비스커스*.6, 루이보스*.6, 레몬그라스*.6, 레몬밤*.6, 바질*.6, 허브차*.5, 허브티*.5, 허브*.5, 건조허브*.7, 제충국, 대마*.5, 헴프*.4, 침향*.7, 백단*.6, 병풀*.7, 알로에*.3, 알로에잎*.7, 장미꽃잎*.6, 은행잎*.8, 옥수수수염*.6, 더덕*.4, 사삼*.9
en ginseng, fresh ginseng, white ginseng, red ginseng*.5, red ginseng root, dried ginseng, ginseng root, wild ginseng, ginseng powder*.7, red ginseng powder*.6, medicinal herb, herbal medicine raw material, crude drug*.8, dried herb*.7, chinese herb, licorice root, liquorice root, angelica root, astragalus, peony root, cnidium, rehmannia, atractylodes, poria*.7, schisandra*.8, omija*.6, goji berry*.5, wolfberry*.6, cornus fruit, kudzu root, eucommia, eleuthero, hovenia, polygonum, gastrodia, solomon's seal, cassia seed*.7, ephedra, houttuynia, mugwort*.8, mugwort powder*.8, dandelion*.7, milk thistle seed, plantago, psyllium*.5, psyllium husk*.6, elm bark, reishi*.4, cordyceps*.4, chaga*.5, moringa leaf, moringa powder*.6, noni powder*.3, mulberry leaf*.7, lotus leaf*.6, chrysanthemum flower*.6, marigold flower*.6, chamomile*.7, peppermint leaf*.7, mint leaf*.6, lavender*.6, rosemary*.7, rosehip*.7, hibiscus*.6, rooibos*.6, lemongrass*.6, lemon balm*.6, basil*.6, oregano*.5, sage*.6, herbal tea*.5, pyrethrum flower, cannabis*.6, hemp flower*.6, agarwood*.7, sandalwood*.6, tonka bean, centella asiatica*.6, aloe leaf*.7, ginkgo leaf*.8, rose petal*.6, coca leaf, poppy straw, khat, valerian root, echinacea*.6, ashwagandha*.5, moxa*.6, corn silk*.6, bellflower root*.6
> 121120 인삼 뿌리 | ginseng roots
ko 인삼, 수삼, 백삼, 홍삼근, 홍삼뿌리, 건삼, 미삼, 산양삼, 홍삼분말*.8, 홍삼*.7, 인삼분말*.8
en ginseng root, fresh ginseng, white ginseng, red ginseng root, ginseng powder, red ginseng*.7, wild ginseng
> 121190 그 밖의 약용·향료식물 | other medicinal plants
ko 한약재, 감초, 당귀, 황기, 천궁, 오가피, 쑥, 허브, 캐모마일, 페퍼민트, 로즈힙, 모링가, 헛개열매, 결명자, 히비스커스
en medicinal herb, licorice root, angelica root, astragalus, mugwort, chamomile, peppermint leaf, rosehip, hibiscus, rosemary, moringa leaf, schisandra
1212 김·미역 등 해조류, 식용 식물 | laver, seaweeds and edible plants n.e.s.
ko 김*.7, 마른김, 건김, 물김, 생김, 돌김, 곱창김, 김밥김*.7, 김밥용김*.7, 파래김*.6, 재래김*.6, 김원초, 스시김*.6, 해조류, 해초*.8, 미역, 건미역, 마른미역, 자른미역, 실미역, 염장미역, 미역줄기, 미역귀, 다시마, 건다시마, 염장다시마, 쌈다시마, 다시마분말*.8, 톳, 건톳, 파래, 청각*.4, 매생이, 감태*.8, 곰피, 모자반, 꼬시래기, 세모가사리, 우뭇가사리, 한천원초, 불등가사리, 해조분말*.7, 클로렐라*.4, 스피루리나*.4, 미세조류*.5, 켈프, 사탕수수*.9, 사탕무, 로커스트콩*.8, 캐롭*.7, 치커리뿌리*.8, 살구씨*.7, 행인*.6, 복숭아씨, 도인*.5, 매실씨, 곤약감자, 구약감자, 구약나물, 화분*.5, 비폴렌*.7, 꽃가루*.6, 스테비아잎*.9, 새싹보리*.4, 스시노리*.4
en laver*.7, dried laver, gim*.6, kim*.3, nori*.6, dried nori, sushi nori*.7, dried seaweed*.9, raw laver, seaweed*.7, edible seaweed, sea mustard, miyeok, wakame, dried wakame, salted wakame, sea tangle, kelp, dashima, kombu, kelp powder*.8, hijiki, tot seaweed, green laver*.8, sea lettuce, sea grapes, gelidium, agar weed, gulfweed, gracilaria, eucheuma, algae*.7, microalgae*.5, chlorella*.4, spirulina*.4, seaweed powder*.7, sugar cane, sugarcane, sugar beet, locust bean*.7, carob*.8, chicory root*.8, apricot kernel*.8, peach kernel, konjac root, konjac chip*.5, bee pollen*.7, pollen*.6, stevia leaf, barley grass*.4, seaweed meal*.6
> 121221 식용 해조류 | edible seaweeds
ko 김, 마른김, 돌김, 곱창김, 김밥김, 물김, 미역, 건미역, 염장미역, 다시마, 톳, 파래, 매생이, 감태, 모자반, 꼬시래기
en dried laver, laver, gim, nori, dried seaweed, wakame, sea mustard, kelp, kombu, sea tangle, hijiki, edible seaweed
> 121229 식용 외 해조류 | other seaweeds
ko 우뭇가사리*.6, 사료용해조류, 비료용해조류, 한천원초*.7, 해조분말*.5
en gelidium*.6, seaweed meal, kelp meal, ascophyllum, feed seaweed
> 121299 그 밖의 식용 식물성 생산품 | kernels and other edible plant products
ko 살구씨, 복숭아씨, 구약감자, 화분, 비폴렌, 스테비아잎
en apricot kernel, peach kernel, konjac root, bee pollen, stevia leaf
1213 곡물 짚·껍질 | cereal straw and husks
ko 볏짚*.9, 짚, 왕겨, 왕겨펠릿, 밀짚, 보리짚, 귀리짚*.6, 쌀겉껍질, 곡물짚, 콘코브*.3
en rice straw, wheat straw, barley straw, straw*.3, rice husk, rice hull, oat hull, chopped straw, rice husk pellet
1214 건초·사료작물 | hay and fodder plants
ko 건초, 알팔파, 알팔파큐브, 알팔파베일, 티모시, 티모시건초, 클라인그라스, 연맥건초, 오트헤이, 톨페스큐건초, 라이그라스짚*.8, 조사료, 헤이큐브, 사료용뿌리채소, 사료용옥수수줄기, 토끼건초
en hay, alfalfa hay, alfalfa cube, alfalfa pellet, lucerne meal, timothy hay, oat hay, klein grass, ryegrass straw*.8, bermuda hay, fodder*.7, forage*.7, hay cube, sudan grass, silage*.8, fodder beet
## 13 식물성 수지·수액·추출물 | gums, resins and vegetable extracts
1301 락·천연 검·천연 수지 | lac, natural gums and resins
ko 셸락, 쉘락, 락*.5, 아라비아검, 아라빅검, 천연검, 검카라야, 가티검, 트라가칸트검, 천연수지, 다마르검, 코펄, 유향*.8, 프랑킨센스*.5, 몰약, 미르*.4, 벤조인, 안식향, 발삼, 올레오레진*.4, 송진*.6, 생송진, 매스틱검*.8, 옻수지*.5
en shellac, lac, gum arabic, acacia gum, arabic gum, natural gum, gum karaya, gum ghatti, gum tragacanth, natural resin, dammar, copal, frankincense*.8, olibanum, myrrh*.8, benzoin, balsam*.7, peru balsam, mastic gum, oleoresin*.3, pine resin*.6, dragon blood*.6
> 130120 아라비아검 | gum arabic
ko 아라비아검, 아라빅검
en gum arabic, acacia gum
1302 식물 추출물·한천·점질물 | vegetable extracts, agar and thickeners
ko 식물추출물*.9, 식물성추출물*.9, 식물추출액*.8, 추출물*.5, 추출액*.4, 추출분말*.5, 엑기스*.4, 농축액*.4, 천연추출물*.7, 생약추출물, 한방추출물*.7, 인삼추출물*.9, 홍삼추출물*.7, 홍삼농축액*.6, 홍삼정*.4, 홍삼농축분말*.6, 인삼농축액*.7, 인삼사포닌*.7, 진세노사이드*.5, 흑삼농축액*.5, 병풀추출물, 감초추출물, 어성초추출물, 쑥추출물, 알로에추출물, 알로에베라겔*.6, 알로에베라분말*.6, 은행잎추출물, 밀크씨슬추출물, 실리마린*.4, 가르시니아추출물, 쏘팔메토추출물*.7, 포도씨추출물, 석류추출물*.6, 마늘추출물*.7, 생강추출물*.7, 오미자추출물*.8, 당귀추출물, 황칠추출물, 헛개추출물*.7, 로즈마리추출물, 동백추출물, 마치현추출물, 쇠비름추출물, 캐모마일추출물, 자작나무수액*.5, 고로쇠수액*.5, 대나무수액*.6, 화장품용추출물*.8, 스테비아추출물*.5, 몽크프룻추출물*.5, 나한과추출물*.5, 바닐라추출물*.4, 홉추출물, 한천, 분말한천, 실한천, 한천분말, 우무*.4, 카라기난, 카라지난, 구아검, 로커스트콩검, 로커스트빈검, 타마린드검, 펙틴, 사과펙틴, 곤약분말*.7, 글루코만난*.8, 점증제*.4, 증점제*.5, 겔화제*.4, 아편, 대마추출물*.7, 캐슈넛쉘액, 후코이단*.6, 해조추출물*.6, 홍삼엑기스*.5, 천연보존제*.3, 천연방부제*.3
en plant extract*.9, herbal extract*.8, vegetable extract*.9, botanical extract*.9, extract powder*.5, extract*.4, ginseng extract*.9, red ginseng extract*.6, red ginseng concentrate*.6, ginsenoside*.5, centella asiatica extract, licorice extract, liquorice extract, mugwort extract, aloe vera extract, aloe vera gel*.4, aloe vera powder*.6, ginkgo biloba extract, milk thistle extract, saw palmetto extract*.8, garcinia extract, grape seed extract, pomegranate extract*.6, garlic extract*.7, ginger extract*.6, echinacea extract, rosemary extract, portulaca extract, houttuynia extract, chamomile extract, camellia extract, artemisia extract, hovenia extract, hop extract, ashwagandha extract, stevia extract*.5, monk fruit extract*.5, vanilla extract*.3, birch sap*.5, maple sap*.6, agar, agar agar, agar powder, carrageenan, guar gum, locust bean gum, tara gum, pectin, apple pectin, citrus pectin, konjac flour*.7, konjac powder*.7, glucomannan*.8, thickener*.3, mucilage, fucoidan*.6, seaweed extract*.5, opium, cannabis extract*.7, hemp extract*.6, cashew nut shell liquid, pyrethrum extract, natural preservative*.3
> 130219 그 밖의 식물 추출물 | other vegetable extracts
ko 식물추출물, 인삼추출물, 홍삼추출물, 홍삼농축액, 병풀추출물, 알로에추출물, 은행잎추출물, 밀크씨슬추출물, 쑥추출물
en plant extract, ginseng extract, red ginseng extract, centella asiatica extract, aloe vera extract, ginkgo biloba extract, herbal extract, botanical extract
> 130220 펙틴 | pectic substances
ko 펙틴, 사과펙틴
en pectin, apple pectin, citrus pectin
> 130231 한천 | agar-agar
ko 한천, 한천분말, 실한천, 분말한천
en agar, agar agar, agar powder
> 130232 구아검·로커스트콩검 | guar and locust bean gums
ko 구아검, 로커스트콩검, 로커스트빈검
en guar gum, locust bean gum
> 130239 카라기난·그 밖의 점질물 | carrageenan and other thickeners
ko 카라기난, 곤약분말, 글루코만난, 후코이단, 타마린드검
en carrageenan, konjac flour, konjac powder, glucomannan, fucoidan, tara gum
## 14 편조용 식물재료 | plaiting materials and vegetable products
1401 편조용 식물성 재료 | plaiting materials
ko 대나무*.6, 대나무장대, 죽재*.6, 등나무*.7, 라탄*.5, 라탄원재료*.8, 갈대, 왕골, 골풀, 버드나무가지, 라피아, 부들, 표백짚, 댓살
en bamboo*.6, bamboo pole, bamboo cane, bamboo stake*.8, raw rattan, rattan*.6, rattan core, reed*.6, rush*.4, osier, raffia, willow cane, seagrass*.6, lime bark
> 140110 대나무 | bamboo
ko 대나무, 대나무장대
en bamboo, bamboo pole, bamboo cane
> 140120 등나무 | rattan
ko 등나무, 라탄
en rattan, raw rattan
1404 그 밖의 식물성 생산품 | other vegetable products
ko 면린터, 코튼린터, 목화린터, 수세미외*.5, 천연수세미*.6, 루파*.6, 솔잎*.5, 낙엽, 베텔잎, 헤나분말*.6, 헤나*.5, 케이폭*.4, 빗자루용수수, 야자잎*.6
en cotton linters, linter, loofah*.6, luffa*.6, kapok*.5, henna powder*.5, betel leaf, palm leaf*.6, broomcorn, tampico fibre, pine needle*.6, soap nut*.7, teasel
`;
