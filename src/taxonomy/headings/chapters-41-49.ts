// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTERS_41_49 = `
## 41 원피·가죽 | raw hides, skins and leather
4101 소·말 원피 | raw bovine and equine hides
ko 소원피, 우피원피, 소가죽원피*.7, 염장우피, 젖소원피, 송아지원피, 말원피, 물소원피, 원피*.6
en raw cattle hide, raw bovine hide, wet salted hide, salted cow hide, heavy native steer hide, branded steer hide, calf skin raw, raw horse hide, raw hide*.6
4102 양 원피 | raw sheep and lamb skins
ko 양원피, 면양원피, 어린양원피, 염장양피, 털붙은양원피
en raw sheepskin, raw lambskin, wet salted sheepskin, pickled sheepskin, sheep pelt
4103 그 밖의 동물 원피 | other raw hides and skins
ko 돼지원피, 돈피원피, 염소원피, 파충류원피, 악어원피, 타조원피, 어피원피
en raw pigskin, raw goat skin, raw reptile skin, raw crocodile skin, raw ostrich skin, raw deer skin
4104 소·말 유연 가죽 | tanned or crust bovine hides
ko 웨트블루, 우피웨트블루, 소가죽크러스트, 우피크러스트, 유연우피, 스플릿우피*.6, 웨트화이트*.8
en wet blue, wet blue hide, wet blue split, bovine crust leather, cow crust leather, wet white leather*.8, tanned bovine hide
4105 양 유연 가죽 | tanned or crust sheep skins
ko 양피크러스트, 양피웨트블루, 유연양피
en wet blue sheepskin, sheep crust leather, tanned lambskin, hair sheep crust
4106 그 밖의 동물 유연 가죽 | tanned or crust skins of other animals
ko 돈피크러스트, 돈피웨트블루, 염소크러스트, 염소웨트블루, 파충류크러스트
en pig wet blue, pigskin crust, goat wet blue, goat crust leather, reptile crust leather
4107 소·말 완성 가죽 | finished bovine and equine leather
ko 소가죽*.7, 우피*.7, 우피가죽, 우피원단, 가죽원단*.6, 천연가죽*.5, 가죽*.4, 완성가죽*.7, 통가죽, 풀그레인가죽, 탑그레인가죽, 베지터블가죽, 누벅*.6, 스웨이드*.3, 스플릿가죽, 카시트가죽*.6, 자동차시트용가죽, 소파가죽*.6, 가방용가죽*.6, 구두용가죽*.6, 말가죽
en leather*.4, cow leather, cowhide*.7, cowhide leather, bovine leather, finished leather*.7, full grain leather, top grain leather, split leather*.7, buffalo leather, calf leather, horse leather, automotive leather*.8, upholstery leather*.8, vegetable tanned leather*.7, nubuck*.6, suede*.3, genuine leather*.4, shoe upper leather*.6
4112 양 완성 가죽 | finished sheep leather
ko 양가죽*.8, 양피가죽, 양피*.6, 램스킨가죽, 양가죽원단, 나파가죽*.5
en sheep leather, sheepskin leather, lamb leather, lambskin leather, sheep nappa, nappa leather*.5
4113 그 밖의 동물 완성 가죽 | finished leather of other animals
ko 돼지가죽, 돈피*.6, 돈피가죽, 염소가죽, 고트스킨, 악어가죽*.7, 뱀가죽, 타조가죽, 장어가죽, 가오리가죽, 사슴가죽, 캥거루가죽, 파충류가죽
en pig leather, pigskin leather, goat leather, goatskin leather, crocodile leather, snake leather, python leather, ostrich leather, eel leather, stingray leather, deer leather, kangaroo leather, fish leather
4114 섀미·에나멜 가죽 | chamois, patent and metallised leather
ko 섀미가죽, 샤무아, 세무가죽*.4, 에나멜가죽, 패턴트가죽, 메탈릭가죽, 천연섀미세차타월
en chamois leather, chamois*.7, patent leather, metallised leather, metallic leather*.8
4115 재생 가죽·가죽 부스러기 | composition leather, leather waste
ko 재생가죽, 콤퍼지션레더, 본디드레더, 가죽섬유보드, 가죽스크랩, 가죽폐기물, 가죽분말
en composition leather, bonded leather, leather fibre board, leatherboard, recycled leather, leather scrap, leather waste, leather parings, leather dust
## 42 가죽제품·가방 | leather goods and bags
4201 마구·반려동물 목줄·의류 | saddlery, pet harness and clothing
ko 안장*.5, 승마안장, 마구, 말굴레, 고삐, 반려동물목줄, 애견목줄, 강아지목줄, 애견리드줄, 애견하네스, 가슴줄, 강아지가슴줄, 반려견하네스, 고양이목걸이*.8, 애견입마개, 강아지입마개, 애견의류, 애견옷, 강아지옷, 반려동물의류, 고양이옷, 애견우비, 펫의류, 애견신발*.5, 말담요, 리드줄*.7, 개목걸이, 애완용품*.4, 반려동물용품*.4, 펫용품*.4, 반려동물*.4, 애견용품*.4, 애견용옷, 반려견의류
en horse saddle, saddlery, bridle, halter*.7, girth, saddle pad, saddle cloth, saddle bag*.5, dog collar, pet collar, cat collar, dog leash, pet leash, dog harness, pet harness, dog muzzle, dog clothes, dog coat, pet clothes, pet apparel, horse blanket, horse rug, riding tack, pet product*.4, pet products*.4, pet supplies*.4, dog rain coat
4202 가방·지갑·케이스 | bags, wallets, suitcases and cases
ko 가방*.9, 핸드백, 토트백, 숄더백, 크로스백, 여성가방, 남성가방, 가죽가방, 명품가방, 클러치, 클러치백, 호보백, 버킷백, 백팩, 배낭, 등산배낭, 책가방, 학생가방, 노트북가방, 노트북파우치, 서류가방, 브리프케이스, 여행가방, 여행용캐리어, 캐리어가방, 캐리어*.5, 슈트케이스, 수트케이스, 트렁크*.4, 보스턴백, 더플백, 짐백*.5, 짐색, 에코백, 캔버스백, 캔버스가방, 장바구니, 타포린백, 타포린가방, 부직포가방, 부직포쇼핑백*.7, 쇼핑백*.4, 쇼퍼백, 파우치*.6, 화장품파우치, 메이크업파우치, 세면도구가방, 여행용파우치, 지갑, 반지갑, 장지갑, 동전지갑, 머니클립*.4, 카드지갑, 카드홀더*.5, 명함지갑, 명함케이스*.6, 여권지갑, 여권케이스, 키케이스, 열쇠지갑, 안경케이스, 안경집, 카메라가방, 카메라케이스, 드론가방, 악기케이스, 기타케이스, 골프백, 캐디백, 보스톤백, 골프파우치, 스포츠백, 힙색, 힙쌕, 슬링백*.6, 벨트백, 웨이스트백, 보냉백, 보냉가방, 쿨러백, 도시락가방, 런치백, 기저귀가방, 이유식가방, 공구가방, 공구집, 낚시가방, 필통*.6, 펜케이스, 보석함*.5, 보석상자*.6, 반지케이스, 쥬얼리케이스, 주얼리박스, 시계케이스*.3, 시계보관함*.5, 휴대폰가죽케이스, 가죽폰케이스, 지갑형폰케이스, 폰케이스*.3, 휴대폰케이스*.3, 플립케이스*.6, 태블릿케이스*.8, 아이패드케이스*.7, 이어폰케이스*.4, 이어폰파우치, 드라이백, 방수가방, 방수백, 애견이동가방, 펫캐리어*.6, 펫백팩, 슈즈백, 신발주머니, 권총집, 화장품가방, 메이크업박스*.7, 하드케이스*.6, EVA케이스, 툴백, 자전거가방, 배달가방, 니트가방, 퀼팅백, PVC백*.4, 비치백, 패션*.2, 의류잡화*.2
en bag*.5, handbag, leather bag, tote bag, shoulder bag, crossbody bag, messenger bag, clutch, clutch bag, hobo bag, bucket bag, backpack, rucksack, school bag, laptop bag, laptop sleeve, briefcase, attache case, suitcase, luggage, luggage set, trolley case, carry-on, travel bag, travel case, duffel bag, duffle bag, gym bag, sports bag, eco bag, canvas bag, cotton bag*.6, reusable shopping bag, nonwoven bag*.7, non-woven shopping bag, tarpaulin bag, shopping bag*.4, drawstring bag*.6, pouch*.6, cosmetic pouch, cosmetic bag, makeup bag, toiletry bag, wallet, leather wallet, purse, coin purse, card wallet, card case, card holder*.5, name card case*.7, passport holder, passport case, key case, key pouch, glasses case, eyewear case, spectacle case, sunglasses case, camera bag, camera case, binocular case, drone bag, instrument case*.7, guitar case, guitar bag, golf bag, caddie bag, waist bag, belt bag, fanny pack, hip pack, sling bag, cooler bag, insulated bag, lunch bag, diaper bag, tool bag, tool pouch, fishing bag, pencil case*.6, pen case, jewelry box*.6, jewellery case, ring box, watch box*.5, leather phone case, wallet phone case, phone case*.3, mobile phone case*.3, flip case*.6, tablet case*.8, earphone case*.4, earbuds pouch, dry bag, waterproof bag, pet carrier*.6, pet carrier bag, shoe bag, holster, vanity case, makeup train case, hard case*.6, eva case, carrying case*.7, bike bag, pannier bag, delivery bag, beach bag, garment bag*.5, hydration pack, fashion*.2, accessory*.15, accessories*.15, apparel accessory*.15, eco bag kraft*.6, washable kraft*.6
> 420212 여행가방·서류가방 플라스틱·섬유 | suitcases, plastic or textile
ko 여행용캐리어, 캐리어가방, 슈트케이스, 서류가방*.6, 하드캐리어
en suitcase, luggage, trolley case, attache case*.7, vanity case, hard shell luggage
> 420221 가죽 핸드백 | leather handbags
ko 가죽핸드백, 가죽가방, 가죽토트백, 가죽숄더백, 가죽크로스백, 명품가방
en leather handbag, leather bag, leather tote, leather shoulder bag
> 420222 플라스틱·섬유 핸드백 | handbags of plastics or textile
ko 핸드백*.6, 토트백*.6, 숄더백, 크로스백, 인조가죽핸드백, 합성피혁가방, 나일론핸드백, 캔버스핸드백, 클러치백
en handbag*.6, pu handbag, nylon handbag, fabric handbag, shoulder bag, crossbody bag, clutch bag
> 420231 가죽 지갑·휴대 케이스 | leather wallets and pocket goods
ko 가죽지갑, 지갑*.6, 반지갑, 장지갑, 가죽카드지갑, 가죽명함지갑, 가죽키케이스, 가죽폰케이스
en leather wallet, wallet*.6, leather card case, leather key case, leather phone case
> 420232 플라스틱·섬유 지갑·휴대 케이스 | pocket goods of plastics or textile
ko 여권케이스, 카드지갑*.6, 동전지갑, 안경케이스, 지갑형폰케이스, 플립케이스
en passport case, coin purse, glasses case, pu wallet, flip case, card wallet*.6
> 420291 그 밖의 가죽 가방 | other bags and cases of leather
ko 가죽백팩, 가죽여행가방, 가죽보스턴백
en leather backpack, leather travel bag, leather golf bag
> 420292 그 밖의 플라스틱·섬유 가방 | backpacks, travel and sports bags
ko 백팩, 배낭, 책가방, 에코백, 캔버스백, 타포린백, 보냉백, 쿨러백, 화장품파우치, 노트북가방, 골프백, 더플백, 스포츠백, 공구가방, 부직포쇼핑백, 짐색, 힙색, 카메라가방, EVA케이스, 태블릿케이스, 필통, 도시락가방
en backpack, school bag, eco bag, canvas bag, reusable shopping bag, cooler bag, cosmetic bag, laptop bag, golf bag, duffel bag, sports bag, tool bag, travel bag, waist bag, camera bag, eva case, tablet case, pencil case
> 420299 그 밖의 재료 가방·케이스 | cases of other materials
ko 보석함, 주얼리박스*.6, 안경하드케이스
en jewelry box*.6, moulded plastic case
4203 가죽 의류·장갑·벨트 | leather clothing, gloves and belts
ko 가죽자켓, 가죽재킷, 가죽점퍼, 가죽코트, 가죽바지, 가죽조끼, 라이더자켓, 무스탕*.6, 가죽장갑, 가죽작업장갑, 용접장갑, 용접앞치마, 골프장갑*.6, 양피골프장갑, 야구글러브, 글러브*.5, 오토바이장갑*.6, 벨트*.3, 가죽벨트, 허리띠*.7, 가죽모자장식*.3, 가죽앞치마, 가죽팔찌*.4
en leather jacket, leather coat, leather pants, leather vest, leather garment, biker jacket, leather gloves, leather work gloves, welding gloves, driver gloves, golf glove*.6, cabretta golf glove, baseball glove, baseball mitt, leather belt, waist belt*.6, men's belt*.7, belt*.3, leather apron, welding apron, leather bracelet*.4
> 420321 스포츠용 가죽장갑 | leather sports gloves
ko 골프장갑, 야구글러브, 양피골프장갑
en golf glove, baseball glove, ski glove leather, batting glove
> 420329 그 밖의 가죽장갑 | other leather gloves
ko 가죽장갑, 가죽작업장갑, 용접장갑
en leather gloves, leather work gloves, welding gloves
> 420330 가죽 벨트 | leather belts
ko 가죽벨트, 허리띠, 벨트
en leather belt, waist belt
4205 그 밖의 가죽제품 | other articles of leather
ko 가죽제품*.5, 가죽소품*.6, 가죽키링, 가죽열쇠고리, 가죽스트랩*.6, 가죽핸드폰줄, 네임택*.5, 러기지택*.6, 가죽데스크매트, 가죽마우스패드, 가죽코스터, 가죽끈, 가죽라벨*.7, 가죽패치, 가죽티슈케이스, 가죽핸들커버*.6, 공업용가죽패킹, 가방손잡이*.5, 가방끈*.4
en leather goods*.5, leather keychain, leather key ring, leather strap*.6, leather cord, leather lace, luggage tag*.6, leather tag, leather patch, leather label, leather desk mat, leather coaster, leather bookmark, leather steering wheel cover*.6, leather washer, leather gasket, bag handle*.5, bag strap*.4
4206 거트 제품 | articles of gut
ko 거트현*.7, 천연거트, 장선*.7, 동물내장가공품*.4
en catgut*.6, natural gut string, gut string, bladder article, goldbeater skin
## 43 모피·인조모피 | furskins and artificial fur
4301 생모피 | raw furskins
ko 생모피, 밍크원피, 여우원피, 모피원피, 친칠라원피
en raw furskin, raw mink skin, mink pelt, raw fox skin, karakul lamb skin
4302 가공 모피 | tanned or dressed furskins
ko 모피*.5, 밍크모피, 여우털, 폭스퍼, 라쿤털, 라쿤퍼, 토끼털모피, 토끼모피, 양모피, 모피원단*.6, 퍼트림*.5, 밍크플레이트
en dressed furskin, tanned fur, mink fur skin, fox fur*.7, raccoon fur*.7, rabbit fur, fur plate, sheepskin with wool, shearling*.6, fur trim*.5
4303 모피 의류·제품 | fur clothing and articles
ko 모피코트, 밍크코트, 모피자켓, 모피조끼, 모피목도리, 밍크목도리, 퍼머플러, 모피의류, 모피숄, 라쿤후드트림*.6, 양털러그, 퍼키링, 밍크키링
en fur coat, mink coat, fur jacket, fur vest, fur stole, fur scarf, fur garment, fur collar*.7, fur pompom*.5, sheepskin rug, fur key ring
4304 인조모피와 제품 | artificial fur and articles
ko 인조모피*.6, 인조퍼*.6, 에코퍼*.6, 페이크퍼*.6, 인조모피코트, 인조모피제품, 인조모피목도리
en artificial fur*.6, faux fur*.6, fake fur*.6, eco fur*.6, faux fur throw*.6, imitation fur article
## 44 목재·목제품·목탄 | wood, wood products, charcoal
4401 땔나무·우드칩·목재펠릿 | fuel wood, chips and wood pellets
ko 땔감, 장작, 화목, 우드칩, 목재칩, 목재펠릿, 우드펠릿, 펠릿연료*.8, 펠렛*.3, 우드브리켓, 톱밥, 톱밥배지*.5, 고양이모래펠릿*.4, 두부모래*.2, 폐목재, 목질바이오매스, 대팻밥, 훈연칩, 스모크우드칩, 햄스터베딩
en firewood, fuel wood, kindling wood, wood chip, wood pellet, biomass pellet*.7, wood briquette, sawdust, sawdust briquette, wood shavings*.8, wood waste, wood scrap, smoking wood chips, bbq smoking chunks, pine litter
> 440131 목재 펠릿 | wood pellets
ko 목재펠릿, 우드펠릿
en wood pellet
4402 목탄·숯 | wood charcoal
ko 숯, 목탄, 참숯, 비장탄, 백탄, 흑탄, 대나무숯, 대나무탄, 야자숯, 야자탄, 코코넛숯, 코코넛차콜, 성형숯, 성형목탄, 바베큐숯, 착화탄*.8, 번개탄*.8, 바이오차*.5, 숯가루, 물담배숯, 시샤숯, 차콜*.6
en charcoal*.8, wood charcoal, lump charcoal, bbq charcoal, barbecue charcoal, charcoal briquette, hardwood charcoal, bamboo charcoal, coconut charcoal, coconut shell charcoal, shisha charcoal, hookah charcoal, binchotan, white charcoal, mangrove charcoal, biochar*.5, sawdust charcoal
> 440210 대나무 숯 | bamboo charcoal
ko 대나무숯, 대나무탄
en bamboo charcoal
> 440220 야자 등 껍질 숯 | shell or nut charcoal
ko 야자숯, 야자탄, 코코넛숯
en coconut charcoal, coconut shell charcoal, shisha charcoal
4403 원목 | logs, wood in the rough
ko 원목*.6, 통나무, 소나무원목, 라디에타파인원목, 참나무원목, 오크원목, 전주목, 전신주목재, 펄프용원목, 침엽수원목, 활엽수원목, 열대산원목, 낙엽송원목
en log*.5, roundwood, saw log, timber log, pine log, radiata pine log, oak log, teak log, spruce log, birch log, larch log, veneer log, wood pole*.6, utility pole wooden, pulpwood
4404 나무 말뚝·거친 막대 | hoopwood, stakes and rough sticks
ko 나무말뚝, 목재말뚝, 지주목, 후프우드, 칩우드, 나무껍질끈*.4, 목재울타리말뚝*.6
en wooden stake, wooden pile*.7, picket*.5, hoopwood, chipwood, split pole, vine stake, rough wooden stick
4405 목모·목분 | wood wool and wood flour
ko 목모, 목분, 목재분말, 우드파우더, 우드울, 목재섬유충전재*.5
en wood wool, excelsior, wood flour, wood powder, bamboo powder*.5
4406 철도 침목 | railway sleepers of wood
ko 침목, 목침목, 철도침목*.7, 방부침목
en wooden sleeper, railway sleeper*.7, crosstie, cross-tie, railroad tie
4407 제재목 | sawn wood, lumber
ko 제재목, 각재, 판재*.5, 목재*.5, 구조재, 구조목, 집성용판재, 데크재*.4, 방부목*.6, 미송, 스프루스, 소나무제재목, 레드파인, 라디에타파인*.7, 편백목, 히노끼, 삼나무, 적삼목, 오크판재, 월넛판재, 애쉬판재, 메이플판재, 티크판재, 멀바우, 자작나무판재, 고무나무판재, 라왕각재, 다루끼, 투바이포, 원목판재, 우드슬랩*.6
en lumber, sawn timber, sawn wood, timber*.7, kiln dried lumber, softwood lumber, hardwood lumber, pine lumber, spruce lumber, spf lumber, douglas fir lumber, hemlock lumber, cedar lumber, hinoki lumber, cypress wood*.7, oak lumber, walnut lumber, ash lumber, maple lumber, birch lumber, beech lumber, cherry lumber, poplar lumber, teak sawn timber, mahogany, meranti*.7, rubberwood, acacia sawn timber, finger jointed board*.6, edge glued panel*.5, wood plank*.7, paulownia board
> 440711 소나무 제재목 | pine sawn wood
ko 소나무제재목, 레드파인, 라디에타파인
en pine lumber, radiata pine lumber, red pine lumber
> 440712 전나무·가문비 제재목 | fir and spruce sawn wood
ko 스프루스, 가문비나무
en spruce lumber, fir lumber
> 440791 오크 제재목 | oak sawn wood
ko 오크판재, 참나무제재목
en oak lumber, white oak lumber, red oak lumber
4408 무늬목·단판 | veneer sheets
ko 무늬목, 단판, 베니어단판, 합판용단판, 인조무늬목, 비니어*.8, 로터리단판, 천연무늬목
en veneer*.8, wood veneer, face veneer, veneer sheet, sliced veneer, rotary veneer, core veneer, engineered veneer, plywood veneer
4409 몰딩·루바·원목 마루재 | moulded and tongued wood, strips
ko 루바, 히노끼루바, 원목몰딩, 목재몰딩, 몰딩*.5, 원목마루재, 원목플로링, 플로어링*.5, 후로링, 목재사이딩, 목재데크, 데크재*.6, 대나무데크*.7, 천연데크, 목봉, 다웰*.6, 걸레받이*.5, 목재졸대, 프레임몰딩
en wood moulding, wood molding, tongue and groove board, solid wood flooring strip, hardwood flooring*.5, parquet strip, wood decking, decking board*.6, bamboo decking, timber cladding, wood siding, skirting board*.6, baseboard*.6, wooden dowel*.6, beaded board, primed moulding, picture frame moulding
4410 파티클보드·OSB | particle board and OSB
ko 파티클보드, PB보드, 칩보드*.5, 오에스비, OSB, OSB합판, LPM파티클보드, 왕겨보드, 짚보드
en particle board, particleboard, chipboard*.6, osb, oriented strand board, melamine particle board, melamine faced chipboard, waferboard, bagasse board*.6, straw board panel
> 441012 OSB | oriented strand board
ko OSB, OSB합판
en osb, oriented strand board
4411 섬유판·MDF | fibreboard, MDF and HDF
ko 섬유판, MDF, 엠디에프, HDF, 중밀도섬유판, 고밀도섬유판, 하드보드, 강화마루, 라미네이트마루, 래핑몰딩*.5, MDF몰딩, LPM*.6, 연질섬유판, 목섬유단열재*.7, MDF도어패널, 멜라민MDF
en mdf, mdf board, medium density fibreboard, medium density fiberboard, hdf, hdf board, hardboard, fibreboard*.8, fiberboard*.8, laminate flooring, laminated flooring hdf, melamine mdf, softboard, wood fibre insulation, mdf moulding, hdf door skin, tambour board*.3, wall panel*.3
4412 합판·적층 목재 | plywood and laminated wood
ko 합판, 코아합판, 내수합판, 태고합판, 필름합판, 거푸집합판, 라왕합판, 자작합판, 미송합판, 무늬목합판, 대나무합판, 컨테이너합판, 집성판*.6, 집성목*.6, LVL, 엘브이엘, 블록보드, 럼버코어, 합판마루*.6, 코팅합판, 포장용합판, 선박용합판
en plywood, film faced plywood, marine plywood, birch plywood, okoume plywood, commercial plywood, packing plywood, container plywood, formply, tego plywood, fancy plywood, bamboo plywood, bamboo panel*.7, lvl, laminated veneer lumber, blockboard, laminboard, veneered panel, melamine plywood, bent plywood*.7, laminated wood*.7, finger joint laminated board*.6
4413 고밀도화 목재 | densified wood
ko 고밀도화목재, 압축목재, 강화목*.5
en densified wood, compressed wood, densified laminated wood, compreg
4414 목재 액자·거울틀 | wooden frames
ko 나무액자, 원목액자, 액자*.5, 사진틀*.6, 그림액자, 목재거울틀, 우드프레임*.6, 홈데코*.1, 인테리어소품*.1
en wooden frame, wooden photo frame, photo frame*.5, picture frame*.6, wooden mirror frame, canvas stretcher frame*.6, home decor*.1, home dcor*.1
4415 목상자·목재 팔레트 | wooden crates, pallets, cable drums
ko 나무상자*.8, 목상자, 목재상자*.8, 나무파레트, 목재파레트, 목재팔레트, 우드팔레트, 파렛트*.3, 팔레트*.3, 목재포장재, 케이블드럼*.7, 목재드럼, 와인목상자, 과일목상자, 수출포장목상자
en wooden crate, wooden box*.6, wooden case*.6, wood packing, wooden pallet, wood pallet, pallet*.3, pallet collar, cable drum*.7, wooden cable reel, wine wooden box, packing case wood, dunnage*.4
4416 나무통·오크통 | casks and barrels of wood
ko 오크통, 나무통, 배럴통, 와인오크통, 위스키오크통, 목통, 히노끼욕조*.6, 오크배럴
en oak barrel, wooden barrel, wine barrel, whisky cask, cask*.7, wooden tub*.7, wooden bucket*.6, stave
4417 나무 공구 자루 | tool and brush handles of wood
ko 나무자루*.7, 공구나무자루, 망치자루, 삽자루, 빗자루대*.5, 브러시나무손잡이, 목재손잡이*.5, 구두골, 슈트리*.6
en wooden tool handle, hammer handle wood, wooden shovel handle, broom handle*.6, wooden brush handle, brush body, shoe last*.6, shoe tree*.7
4418 목재 창호·문·마루판·구조재 | joinery, doors, flooring, glulam of wood
ko 목문, 나무문, 원목도어, 목재도어, 방화목문, 문틀*.4, 목재문틀, 목창호, 목재창문, 원목마루*.7, 강마루*.7, 온돌마루*.7, 마루판*.6, 마루*.5, 합판마루*.6, 원목플로어링, 쪽매마루, 대나무마루, 엔지니어드우드, 집성재, 구조용집성재, 글루램, CLT, 직교집성판, I빔장선, 목재계단*.8, 계단재, 지붕널, 너와, 목구조트러스, 목재거푸집*.7, 한옥부재, 목재난간, 목재울타리*.6, 조립데크타일*.7, 셀룰러우드패널, 건축자재*.15, 건자재*.15, 파티션도어*.3
en wooden door, wood door, solid wood door, timber door, wooden window, door frame*.4, wooden door frame, wood flooring*.7, engineered wood flooring, engineered flooring, multilayer flooring, parquet, parquet flooring, bamboo flooring, mosaic floor panel, flooring panel*.7, glulam, glue laminated timber, clt, cross-laminated timber, i-joist, wooden beam*.7, roof truss wooden, wooden staircase, stair tread*.7, shingle*.6, shake*.4, cedar shingle, timber formwork, wood fence panel*.7, wooden deck tile*.7, joinery, cellular wood panel, construction material*.15, building material*.15, building materials*.15, dividing door*.3, tambour board*.3, wall panel*.3
> 441875 다층 조립 마루판 | assembled multilayer flooring panels
ko 강마루, 온돌마루, 원목마루*.8, 합판마루
en engineered wood flooring, multilayer flooring, engineered flooring
4419 나무 식기·주방용품 | wooden tableware and kitchenware
ko 나무젓가락, 대나무젓가락, 젓가락*.4, 나무수저, 나무숟가락, 나무주걱, 나무도마, 원목도마, 대나무도마, 도마*.4, 나무쟁반, 나무그릇, 원목식기, 우드플레이트, 옻칠그릇, 목기, 제기*.7, 발우, 밥주걱*.4, 후추통*.4, 나무국자, 우드커트러리, 나무포크, 나무코스터, 밀대*.5, 뒤집개*.3, 일회용나무수저, 찬합*.4, 구절판, 나무트레이, 목재조리도구
en wooden chopsticks, bamboo chopsticks, chopsticks*.5, disposable chopsticks, wooden spoon, wooden fork, wooden cutlery, cutting board*.4, chopping board*.5, wooden cutting board, bamboo cutting board, wooden tray, wooden bowl, wooden plate, wooden tableware, wooden kitchenware, wooden spatula, wooden rice paddle, lacquerware bowl*.7, rolling pin, pepper mill wooden, wooden coaster, salad bowl wooden, bamboo tableware*.8, bamboo cutlery, wooden cup
> 441911 대나무 도마 | bamboo cutting boards
ko 대나무도마
en bamboo cutting board
> 441912 대나무 젓가락 | bamboo chopsticks
ko 대나무젓가락, 일회용대나무젓가락
en bamboo chopsticks
> 441990 그 밖의 나무 식기 | other wooden tableware
ko 나무젓가락, 원목도마, 나무수저, 옻칠그릇
en wooden chopsticks, wooden spoon, wooden bowl
4420 목재 장식품·보석함·상감 | wooden ornaments, boxes, marquetry
ko 목공예품, 나무조각품, 목조각, 나무인형*.6, 목재장식품, 자개함, 나전칠기, 나전칠기함, 나무보석함, 원목보석함, 보석함*.4, 나무상패, 우드트로피, 나무시계함, 목재수납함*.7, 우드박스*.6, 하회탈, 나무탈, 장승, 목재티슈케이스, 우드트레이장식*.4, 열쇠걸이나무, 목재명패*.7, 솟대, 나무오르골상자
en wooden ornament, wood carving, wooden figurine, wooden statuette, wooden craft, marquetry, inlaid wood, mother of pearl lacquer box, lacquer box, wooden jewelry box, wooden jewellery box, wooden watch box, wooden gift box*.7, wooden mask, wooden decoration, wooden nameplate*.7, wood plaque, wooden coat rack*.5, wooden storage box*.7, wooden christmas ornament*.5
4421 그 밖의 목제품(옷걸이·꼬치 등) | other wooden articles: hangers, skewers
ko 나무옷걸이, 원목옷걸이, 옷걸이*.4, 이쑤시개, 꼬치, 대나무꼬치, 산적꼬치, 어묵꼬치*.4, 아이스크림스틱, 하드막대, 커피스틱나무, 나무스틱, 설압자*.7, 성냥개비, 관*.3, 목관, 유골함*.4, 우드블라인드, 나무블라인드, 목재사다리, 나무빨래판, 빨래집게*.3, 나무못, 개집*.6, 원목캣타워*.5, 벌통*.6, 나무펜스*.5, 목재화분*.7, 목재팻말, 목재제품*.4, 안마봉*.4, 목탁*.4, 목재부품*.6, 나무자*.3, 왁싱스틱, 이젤*.6, 대나무제품*.5, 마사지롤러나무*.6
en wooden hanger, wooden clothes hanger, hanger*.4, toothpick*.9, skewer*.7, bamboo skewer, bamboo stick, ice cream stick, popsicle stick, wooden stick*.7, wooden coffee stirrer, tongue depressor*.8, wax stick wooden, matchstick splint, coffin, casket*.5, wooden blind, bamboo blind*.5, wooden ladder, clothespin*.4, wooden peg*.6, wooden pin, dog house*.5, bird house*.6, beehive*.7, wooden planter, wooden plug, wooden spool, wooden easel, wooden article, wood parts*.6, bamboo products*.5, wooden sign*.6
> 442110 나무 옷걸이 | wooden clothes hangers
ko 나무옷걸이, 원목옷걸이
en wooden hanger, wooden clothes hanger
> 442191 대나무 제품 | articles of bamboo
ko 대나무꼬치, 대나무이쑤시개, 대나무블라인드
en bamboo skewer, bamboo toothpick, bamboo blind
## 45 코르크 | cork
4501 천연 코르크 원료·분쇄물 | raw natural cork, cork granules
ko 코르크원료, 코르크알갱이, 코르크분말, 코르크칩, 코르크웨이스트
en raw cork, natural cork raw, corkwood, granulated cork, cork granule, cork powder, cork waste
4502 천연 코르크 판·블록 | natural cork blocks and sheets
ko 천연코르크판, 코르크블록*.6, 천연코르크시트
en natural cork block, natural cork sheet, natural cork plate, cork strip*.6
4503 천연 코르크 마개 등 제품 | articles of natural cork
ko 코르크마개*.8, 와인코르크, 천연코르크마개, 코르크*.4, 코르크제품*.5
en cork stopper, natural cork stopper, wine cork, cork lid*.6, natural cork article
4504 응결 코르크와 제품 | agglomerated cork and articles
ko 응결코르크, 코르크판*.7, 코르크보드*.7, 코르크시트*.7, 코르크바닥재, 코르크타일, 코르크매트, 코르크요가블록, 코르크코스터, 코르크가스켓, 코르크롤
en agglomerated cork, cork sheet*.7, cork board*.7, cork roll, cork flooring, cork tile, cork mat, cork yoga block, cork yoga mat*.5, cork coaster, cork gasket, cork underlay, champagne cork*.7
## 46 조물재료 제품·바구니 | plaiting materials and basketware
4601 엮은 자리·발·돗자리 | plaited mats, screens and materials
ko 돗자리*.7, 왕골돗자리, 화문석, 대자리, 대나무자리, 대나무발, 발*.2, 김발, 다다미, 갈대발, 라탄원단, 라탄시트, 라탄매트, 등나무발, 왕골자리, 해초러그*.6, 밀짚끈, 인조라탄시트*.5
en rattan webbing, cane webbing, bamboo mat, bamboo screen, bamboo fence*.7, sushi mat, rush mat, straw mat, tatami, tatami mat, seagrass rug*.7, water hyacinth mat, reed fence, plait*.5, straw braid, plaited mat, raffia braid
4602 바구니·라탄 세공품 | basketwork and wickerwork
ko 바구니*.6, 라탄바구니, 대나무바구니, 라탄소품, 라탄공예, 라탄전등갓*.5, 라탄트레이, 등공예품, 죽세공품, 소쿠리*.7, 채반*.6, 죽부인, 왕골가방, 왕골바구니, 해초바구니, 짚공예, 밀짚가방, 라피아가방, 라탄가방, 라탄박스, 짚신*.3, 천연수세미*.6, 과일바구니*.6, 복조리
en basket*.6, rattan basket, bamboo basket, wicker basket, wickerwork, seagrass basket, water hyacinth basket, willow basket, rattan tray, rattan box, rattan bag, straw bag, raffia bag, woven straw tote, rattan craft, bamboo steamer, fruit basket*.7, paper rope basket*.6, loofah*.6, bamboo lantern weave*.4, corn husk basket
> 460211 대나무 바구니 | bamboo basketwork
ko 대나무바구니, 죽부인, 소쿠리
en bamboo basket, bamboo steamer
> 460212 라탄 바구니 | rattan basketwork
ko 라탄바구니, 라탄트레이, 라탄가방
en rattan basket, rattan tray, rattan bag
## 47 펄프·폐지 | pulp and waste paper
4701 기계 목재펄프 | mechanical wood pulp
ko 기계펄프, 쇄목펄프, 열기계펄프
en mechanical pulp, mechanical wood pulp, groundwood pulp, thermomechanical pulp, tmp pulp
4702 용해용 화학펄프 | dissolving wood pulp
ko 용해용펄프, 용해펄프, 레이온펄프
en dissolving pulp, dissolving wood pulp, rayon grade pulp
4703 소다·황산(크라프트) 펄프 | sulphate (kraft) wood pulp
ko 펄프*.7, 목재펄프*.7, 크라프트펄프, 표백크라프트펄프, 침엽수펄프, 활엽수펄프, NBKP, LBKP, UKP, 플러프펄프, 기저귀용펄프, 화학펄프*.7
en pulp*.6, wood pulp*.7, kraft pulp, bleached kraft pulp, nbsk, nbkp, lbkp, bhkp, bek pulp, bleached eucalyptus kraft pulp, unbleached kraft pulp, ukp, fluff pulp, softwood pulp, hardwood pulp
> 470321 침엽수 표백펄프 | bleached coniferous kraft pulp
ko 침엽수펄프, NBKP, 플러프펄프
en nbsk, nbkp, softwood pulp, fluff pulp
> 470329 활엽수 표백펄프 | bleached hardwood kraft pulp
ko 활엽수펄프, LBKP
en lbkp, bhkp, hardwood pulp, bleached eucalyptus kraft pulp
4704 아황산펄프 | sulphite wood pulp
ko 아황산펄프, 설파이트펄프
en sulphite pulp, sulfite pulp
4705 기계·화학 결합 펄프 | semi-chemical wood pulp
ko 화학열기계펄프, 반화학펄프, BCTMP, CTMP
en bctmp, ctmp, chemi-thermomechanical pulp, semi-chemical pulp
4706 재생·비목재 펄프 | recycled and non-wood pulp
ko 재생펄프, 고지펄프, 린터펄프, 코튼린터펄프, 대나무펄프, 사탕수수펄프, 버개스펄프, 탈묵펄프, 닥펄프
en recycled pulp, deinked pulp, cotton linter pulp, linter pulp, bamboo pulp, bagasse pulp, straw pulp, hemp pulp, kenaf pulp
4707 폐지·고지 | waste paper
ko 폐지, 고지*.6, 폐골판지, 폐신문지, 신문고지, 종이스크랩, 파지
en waste paper, wastepaper, occ, old corrugated container, onp, old newspaper, recovered paper, paper scrap, sorted office paper, double lined kraft cuttings, tissue broke
## 48 종이·판지와 그 제품 | paper, paperboard and articles
4801 신문용지 | newsprint
ko 신문용지, 신문인쇄용지
en newsprint, newsprint paper, newsprint reel
4802 인쇄·필기용지(비도포) | uncoated printing and writing paper
ko 백상지, 모조지, 복사지, 복사용지, A4용지, 복사종이, 인쇄용지*.6, 필기용지, 노트지, 중질지, 도화지, 색지*.6, 한지*.7, 화선지, 은행권용지, 보안용지, OMR용지, 감열원지, 벽지원지, 수제종이, 켄트지, 수채화지, 그래프용지*.4, 컵원지*.4
en uncoated paper, woodfree paper, wood free offset paper, offset paper, bond paper, copy paper, copier paper, a4 paper, photocopy paper, printing paper*.6, writing paper*.6, hanji*.7, handmade paper, mulberry paper*.7, drawing paper, watercolor paper, security paper, banknote paper, cheque paper*.6, thermal base paper, wallpaper base, coloured paper*.6, ledger paper
> 480256 시트 복사·인쇄용지 | copy paper in sheets
ko 복사지, 복사용지, A4용지
en copy paper, a4 paper, photocopy paper
4803 화장지 원지·셀룰로오스 워딩 | tissue stock, cellulose wadding
ko 화장지원지, 티슈원지, 냅킨원지, 키친타월원지, 위생용지원지, 점보롤원단, 에어레이드*.6, 기저귀용티슈지, 셀룰로오스워딩
en tissue paper jumbo roll, jumbo roll tissue, tissue parent roll, facial tissue stock, toilet tissue base paper, napkin stock, towel stock, cellulose wadding, airlaid paper*.6, carrier tissue
4804 크라프트지(비도포) | uncoated kraft paper
ko 크라프트지, 크래프트지, 크라프트라이너, 라이너지*.6, 포대용크라프트지, 시멘트포대지, 크라프트판지, 갈색포장지*.5, 절연크라프트지, 콘덴서지*.5
en kraft paper, kraft liner, kraftliner, sack kraft paper, unbleached kraft paper, bleached kraft paper, mg kraft paper, kraft board*.7, kraft bag paper, electrical insulating kraft paper, cable paper
4805 그 밖의 비도포지·골심지·라이너 | fluting, testliner, other uncoated
ko 골심지, 골판지원지*.8, 테스트라이너, 라이너원지*.6, 회색판지, 마분지, 하드보드지, 합판지*.3, 여과지원지, 필터페이퍼*.4, 펠트지*.5, 절연지*.5, 프레스보드*.6, 지관원지, 간지*.5, 흡수지
en fluting paper, corrugating medium, medium paper, testliner, test liner, grey board, gray board, chipboard paper*.5, core board, coreboard paper, filter paper roll*.7, blotting paper, felt paper*.5, pressboard*.6, insulation paper*.5, interleaving paper, absorbent paper*.5, sulphite wrapping paper
4806 황산지·글라신·트레이싱지 | parchment, glassine, tracing paper
ko 황산지, 유산지, 글라신지, 트레이싱지, 트레싱지, 내지지, 기름종이*.5, 종이호일*.6, 베이킹페이퍼*.6
en parchment paper*.8, vegetable parchment, greaseproof paper, glassine, glassine paper, tracing paper, baking paper*.6
4807 합지(접착 적층지) | composite paper and paperboard
ko 합지*.7, 합지판지, 적층판지, 역청지*.5
en composite paper, composite paperboard, laminated paperboard*.6, pasted board, bituminised paper*.6, straw paper*.5
4808 골판지·크레이프지(롤·시트) | corrugated and creped paper
ko 골판지*.7, 골판지시트, 골판지원단, 편면골판지, 크레이프지, 주름지, 엠보싱지, 천공지, 허니콤페이퍼*.5, 벌집종이*.6
en corrugated paper, corrugated board, corrugated sheet paper, single face corrugated, crepe paper, creped kraft, embossed paper*.7, perforated paper*.6, crinkled paper
4809 감압지·복사지 원지(대형) | carbonless and carbon paper, large size
ko 감압지*.6, 노카본지*.6, 탄소지*.5, NCR용지*.6, 먹지*.4, 승화전사지*.5, 승화전사용지*.5
en carbonless paper*.6, ncr paper*.6, self-copy paper*.6, carbon paper*.5, sublimation paper*.5, sublimation transfer paper*.5, heat transfer paper*.4
4810 무기질 도포지(아트지·백판지) | clay-coated paper and board
ko 아트지, 아트페이퍼, 도공지, 코팅지*.6, 스노우지, 스노우화이트지, 아이보리지*.8, 백판지, 마닐라판지, SC마닐라, 로얄아이보리, 경량코팅지, 인쇄용코팅지, 캐스트코팅지, 판지*.5, 포장용판지, CCP
en art paper, art board, coated paper*.7, gloss art paper, matt coated paper, c2s, c1s, lwc paper, light weight coated paper, coated duplex board, duplex board, ivory board, folding box board, fbb, sbs board, white lined chipboard, cast coated paper, manila board, coated kraft board, paperboard*.5
> 481092 다층 도포 판지 | multi-ply coated board
ko 백판지, 마닐라판지, SC마닐라
en coated duplex board, white lined chipboard, folding box board
4811 감열지·점착지·PE코팅지 등 | thermal, self-adhesive, PE-coated paper
ko 감열지, 감열용지, 영수증용지, 포스용지, 라벨원지, 라벨지원단*.7, 점착지, 자가점착지, 스티커원지, 이형지, 실리콘이형지, PE코팅지, 컵원지*.6, 종이컵원지, 액체포장용판지, 무균팩원지, 종이팩원지, 왁스지, 파라핀지, 마스킹테이프*.5, 종이마스킹테이프, 크라프트테이프, 종이테이프*.6, 물테이프, 종이점착테이프, 인화지*.3, 잉크젯용지, 포토용지*.7, 포장지*.5, 선물포장지, 무늬지, 데코페이퍼, 모양지, LPM지, 종이호일*.6, 유산지실리콘코팅, 멸균지*.5, 알루미늄박접착지*.3, 화지*.4, 습강지, 마스킹지*.5, 수용성지*.5
en thermal paper, thermal paper roll, pos paper roll, receipt paper roll, cash register roll, self-adhesive paper, adhesive label stock, label stock*.7, release paper, release liner*.5, silicone coated paper, pe coated paper, poly coated paper, cup stock, cupstock paper, liquid packaging board, aseptic packaging paper, waxed paper, wax paper, paper masking tape, masking tape*.5, kraft paper tape, gummed paper tape, paper tape*.6, washi tape*.7, inkjet photo paper, photo paper*.7, wrapping paper*.7, gift wrapping paper, decor paper, decorative base paper, melamine impregnated paper, phenolic paper, silicone baking paper, baking paper*.5, barrier coated paper, thermal label paper*.6
> 481141 자체접착 종이 | self-adhesive paper
ko 점착지, 스티커원지, 마스킹테이프, 종이점착테이프, 라벨원지
en self-adhesive paper, paper masking tape, adhesive label stock
> 481159 플라스틱 도포 종이 | plastic-coated paper
ko PE코팅지, 이형지, 종이컵원지, 액체포장용판지
en pe coated paper, cup stock, release paper, liquid packaging board
> 481190 감열지 등 | thermal and other treated paper
ko 감열지, 감열용지, 영수증용지, 포스용지, 선물포장지
en thermal paper, pos paper roll, wrapping paper
4812 펄프 필터블록 | filter blocks of paper pulp
ko 펄프필터, 필터블록, 여과판지, 필터시트*.5, 와인여과패드*.7
en filter block, filter pad of pulp, filter slab, depth filter sheet, filter sheet*.5
4813 궐련지 | cigarette paper
ko 궐련지, 담배종이, 롤링페이퍼, 필터플러그랩지, 담배권련지, 팁페이퍼*.6, 프리롤콘
en cigarette paper, rolling paper, cigarette tube, pre-rolled cone, plug wrap paper, porous plug wrap, tipping paper*.6
4814 벽지 | wallpaper
ko 벽지*.8, 실크벽지, 합지벽지, 종이벽지, 뮤럴벽지, 포인트벽지, 방염벽지*.8, 벽지스티커*.5, 한지벽지, 띠벽지
en wallpaper*.9, paper wallpaper, vinyl coated wallpaper, mural wallpaper, non-woven wallpaper*.7, embossed wallpaper, wall paper roll, wallcovering*.5, wall covering*.5, wallpaper border, pvc wallpaper*.4
4816 감압지·먹지(소형) | carbonless and carbon paper, small size
ko 먹지*.7, 감압지*.5, 노카본지*.5, 등사원지, 문신전사지*.6, 전사용지*.5
en carbon paper*.6, carbonless paper*.5, ncr paper*.5, stencil paper*.7, duplicator stencil, tattoo stencil paper*.7, heat transfer paper*.4, paper offset plate
4817 봉투·편지 세트 | envelopes and letter sets
ko 종이봉투*.5, 편지봉투, 서류봉투, 우편봉투, 각대봉투, 돈봉투, 편지지세트, 편지세트, 봉함엽서, 봉투*.4, 무지엽서, 학용품*.05, 문구*.05, 문구류*.05, 문구용품*.05
en envelope*.9, paper envelope, kraft envelope, padded envelope*.5, document envelope, stationery set*.5, letter set, plain postcard, correspondence card, red packet*.7, stationery*.05, school supplies*.05
4818 화장지·미용티슈·키친타월·냅킨 | toilet paper, tissues, towels, napkins
ko 화장지, 두루마리화장지, 휴지, 롤휴지, 점보롤화장지, 미용티슈*.8, 곽티슈, 각티슈, 티슈*.7, 물티슈*.3, 여행용티슈, 키친타월, 키친타올, 페이퍼타월, 페이퍼타올, 핸드타월, 핸드타올, 종이행주, 빨아쓰는행주*.3, 냅킨, 종이냅킨, 종이식탁보, 종이턱받이, 종이시트, 검진용시트지, 베드시트롤*.6, 종이손수건, 변기시트종이, 일회용종이가운, 기름종이*.4, 종이수건, 청소용티슈*.4, 생활용품*.1, 가정용품*.1, 리빙*.1
en toilet paper, toilet tissue, toilet roll, bathroom tissue, facial tissue, tissue paper*.6, pocket tissue, tissue box paper*.6, kitchen towel, kitchen roll, paper towel, hand towel paper, paper hand towel, napkin*.7, paper napkin, cocktail napkin, paper tablecloth, paper bib, examination paper roll, paper bed sheet, toilet seat cover paper, paper handkerchief, wet wipes*.2, wet tissue*.2, bamboo tissue, paper gown, cleansing tissue paper*.5, oil blotting paper*.5, household goods*.1, daily necessities*.1, consumer goods*.1, living*.1
> 481810 화장지 | toilet paper
ko 화장지, 두루마리화장지, 휴지
en toilet paper, toilet tissue, bathroom tissue
> 481820 미용티슈·종이타월 | facial tissues and paper towels
ko 미용티슈, 곽티슈, 티슈, 키친타월, 핸드타월, 페이퍼타월
en facial tissue, paper towel, kitchen towel, hand towel paper, pocket tissue
> 481830 냅킨·종이 식탁보 | napkins and tablecloths
ko 냅킨, 종이냅킨, 종이식탁보
en paper napkin, napkin, paper tablecloth
4819 종이상자·종이봉투·포장용기 | cartons, paper boxes and bags
ko 종이상자, 종이박스, 골판지상자, 골판지박스, 박스*.5, 택배박스, 카톤박스, 단상자, 화장품단상자, 화장품박스, 선물상자*.7, 기프트박스*.7, 싸바리박스, 패키지박스, 포장박스, 포장상자, 종이케이스*.8, 지함, 칼라박스, 접이식상자*.4, 케이크박스, 케익상자, 피자박스, 치킨박스, 도시락종이박스, 종이쇼핑백, 쇼핑백*.5, 종이백, 종이가방, 크라프트백, 크라프트봉투, 종이봉투*.6, 빵봉투, 시멘트포대, 지대, 종이포대, 종이캔, 종이통, 지통, 종이튜브*.6, 우유팩, 멸균팩, 종이팩, 포장케이스, 포장재*.3, 트레이종이*.5, 화일박스, 서류보관함종이, 종이포장재, 종이완충봉투, 포장용품*.4, 선물박스*.5
en carton, carton box, paper box, paperboard box, cardboard box, corrugated box, corrugated carton, shipping box, folding carton, folding box, gift box*.7, rigid box, packaging box, color box, cosmetic box, cake box, pizza box, display box*.6, mailer box, paper bag, kraft bag, kraft paper bag, paper shopping bag, shopping bag*.4, bread bag paper, sos bag, paper sack, multiwall paper sack, cement bag paper, paper can, composite can, paper tube packaging, milk carton, beverage carton, gable top carton, aseptic carton, paper packaging, packing material*.3, paper mailer, box file, magazine file*.6, record sleeve*.7, sleeve box, paper food box*.7, packaging*.4, packaging goods*.4
> 481910 골판지 상자 | corrugated boxes
ko 골판지상자, 골판지박스, 택배박스, 카톤박스
en corrugated box, corrugated carton, shipping box, carton box
> 481920 접이식 판지 상자 | folding cartons
ko 단상자, 화장품단상자, 칼라박스, 케이크박스, 종이상자, 패키지박스
en folding carton, folding box, paper box, color box, gift box, cosmetic box, cake box
> 481940 종이봉투·쇼핑백 | paper bags
ko 종이쇼핑백, 쇼핑백, 종이백, 크라프트백, 종이봉투
en paper bag, kraft paper bag, paper shopping bag
> 481950 그 밖의 종이 포장용기 | other packing containers
ko 종이캔, 지통, 종이팩, 우유팩, 싸바리박스
en paper can, composite can, rigid box, paper tube packaging, beverage carton
4820 노트·다이어리·파일 | notebooks, diaries, files
ko 노트*.8, 공책, 스프링노트, 다이어리, 플래너, 수첩, 메모지, 메모패드, 포스트잇*.9, 점착메모지, 떡메모지, 스케치북, 스케줄러, 일기장, 편지지*.5, 장부, 영수증철, 거래명세서용지, 연속전표, 바인더*.5, 파일홀더*.4, 종이파일, 결재판*.5, 앨범*.6, 포토앨범, 사진첩, 샘플북, 우표앨범, 문구류*.4, 지류문구, 스터디플래너, 방명록, 연습장, 컬러칩북*.5, 폴꾸노트, 학용품*.3, 문구*.3, 문구용품*.3, 사무용품*.3
en notebook*.6, exercise book, spiral notebook, paper notebook, diary, planner, journal notebook, notepad, memo pad, sticky note, sticky memo, sketchbook, sketch pad, writing pad, receipt book, ledger book, order book, continuous form, business form, ring binder*.5, file folder*.5, paper folder, album*.5, photo album, scrapbook, sample book, stationery*.4, paper stationery, stamp album, guest book, blotting pad, book cover*.5, school supplies*.3, office supplies*.3
> 482010 노트·다이어리·메모지 | notebooks, diaries and memo pads
ko 노트, 다이어리, 플래너, 수첩, 메모지, 포스트잇
en notebook, diary, planner, memo pad, sticky note, receipt book
> 482050 앨범 | albums
ko 앨범, 포토앨범, 사진첩
en photo album, album, sample book
4821 종이 라벨·택 | paper labels and tags
ko 라벨*.7, 종이라벨, 라벨지*.7, 라벨스티커, 제품라벨, 바코드라벨, 감열라벨, 인쇄라벨, 레이블*.7, 스티커*.4, 스티커라벨, 라벨용지, 행택, 행텍, 종이택, 가격표, 종이태그, 의류택, 와인라벨, 봉인라벨*.6, 보안라벨*.6, 견출지, RFID라벨*.3, 로고스티커*.5, 포장용품*.1, 포장재*.1
en label*.7, paper label, printed label, self-adhesive label, sticker label, barcode label, thermal label, shipping label, price label, product label, wine label, hang tag, hangtag, swing tag, paper tag, price tag, garment tag paper, luggage label*.6, blank label, label sheet, label roll, sticker*.4, seal label*.6, security label*.6, packaging*.1, packaging goods*.1
> 482110 인쇄 라벨 | printed labels
ko 인쇄라벨, 제품라벨, 행택, 스티커라벨, 라벨스티커
en printed label, hang tag, product label, care label paper
> 482190 무지 라벨 | unprinted labels
ko 무지라벨, 라벨용지, 감열라벨
en blank label, label sheet, thermal label
4822 지관·종이 보빈 | paper tubes, cores and bobbins
ko 지관*.9, 종이심, 종이코어, 종이보빈, 실패종이, 방직용지관, 원사지관
en paper core*.9, paper tube*.6, paper cone*.6, paper bobbin, textile paper tube, yarn paper cone, paper spool, cardboard core
4823 종이컵·필터지·펄프몰드 등 종이제품 | paper cups, filters, moulded pulp
ko 종이컵, 종이접시, 종이그릇, 종이용기*.7, 종이도시락*.7, 아이스크림컵종이, 컵라면용기*.7, 종이컵홀더, 컵슬리브, 일회용컵*.5, 일회용접시*.5, 종이트레이*.6, 종이빨대, 빨대*.4, 펄프몰드, 몰드펄프, 계란판*.6, 난좌, 사탕수수용기*.7, 사탕수수접시*.7, 여과지, 거름종이, 필터페이퍼*.6, 커피필터*.7, 커피드리퍼필터, 드립백필터*.4, 티백필터지, 종이필터, 종이제품*.5, 종이공예*.6, 색종이*.7, 종이완충재*.7, 종이에어캡, 허니콤보드*.7, 허니컴페이퍼*.5, 종이팔레트*.5, 종이가랜드*.4, 종이부채, 부채*.5, 종이가스켓, 절연지부품, 옷본, 패턴지*.6, 기록지*.6, 심전도기록지, 차트용지, 종이코스터, 머핀컵, 유산지컵, 종이앵글보드*.7, 시향지, 리트머스지*.2, 냄새테스트지, 종이휠타*.6, 종이인형옷*.4, 골판지가구*.3, 종이스틱
en paper cup, paper plate, paper bowl, paper tray*.7, paper food container, disposable cup*.5, disposable plate*.5, ice cream cup paper, noodle cup paper, paper lid, cup sleeve, cup holder paper, paper straw, drinking straw*.4, molded pulp, moulded pulp tray, pulp mold packaging, egg tray*.5, egg carton*.8, bagasse plate, bagasse tableware, sugarcane tableware, filter paper*.7, coffee filter*.8, tea bag filter paper, paper filter, chart paper, ecg paper, recorder paper, origami paper, paper craft*.6, paper fan, hand fan*.5, paper gasket, paper coaster, baking cup, cupcake liner, muffin cup, paper doily, paper honeycomb*.6, honeycomb board*.7, edge protector paper, angle board*.7, slip sheet*.6, paper cushioning*.7, paper void fill, pattern paper*.6, perfume test strip paper, paper lollipop stick, paper stick, papier mache
> 482320 여과지 | filter paper
ko 여과지, 거름종이, 커피필터, 티백필터지
en filter paper, coffee filter, tea bag filter paper
> 482361 대나무 종이 식기 | bamboo paper tableware
en bamboo paper plate, bamboo pulp tableware
> 482369 종이컵·접시·용기 | paper cups, plates and trays
ko 종이컵, 종이접시, 종이그릇, 종이용기, 컵라면용기
en paper cup, paper plate, paper bowl, paper food container
> 482370 펄프몰드 | moulded pulp articles
ko 펄프몰드, 계란판, 난좌, 사탕수수용기, 사탕수수접시
en molded pulp, egg tray, egg carton, bagasse plate, bagasse tableware
> 482390 그 밖의 종이제품 | other paper articles
ko 종이빨대, 색종이, 종이부채, 종이완충재, 컵슬리브
en paper straw, origami paper, paper fan, cupcake liner
## 49 서적·인쇄물 | books and printed matter
4901 책·소책자 | books, brochures, leaflets
ko 책*.9, 서적, 도서, 중고책, 단행본, 교재, 학습지, 문제집, 교과서, 사전*.4, 백과사전, 만화책, 웹툰단행본, 소설, 아동도서*.6, 화보집*.7, 포토북*.6, 성경, 불경, 매뉴얼*.6, 사용설명서, 설명서, 리플렛*.5, 팸플릿*.6, 소책자, 브로슈어*.4, 요리책, 한국어교재, 도록*.7
en book*.8, printed book, textbook, workbook, novel, comic book, manga book, dictionary, encyclopedia, bible, manual*.5, instruction manual, user manual, leaflet*.5, pamphlet*.6, booklet*.7, brochure*.4, cookbook, children book*.6, photo book*.6, study material, used book
4902 신문·잡지 | newspapers and magazines
ko 신문, 잡지, 매거진, 정기간행물, 월간지, 주간지, 학술지, 패션잡지
en newspaper, magazine*.8, journal*.5, periodical, weekly magazine, monthly magazine
4903 아동 그림책·컬러링북 | picture and colouring books
ko 그림책, 색칠공부, 컬러링북, 스티커북*.7, 유아그림책, 보드북, 팝업북, 사운드북*.5
en picture book, coloring book, colouring book, board book, pop-up book, sticker book*.7, drawing book for children
4904 악보 | printed music
ko 악보, 악보집, 피아노악보, 찬송가악보*.7
en sheet music, music score, printed music, songbook*.6
4905 지도·지구본 | maps and globes
ko 지도, 세계지도, 지구본, 해도, 지도책, 항해도, 스크래치맵*.7
en map*.8, world map, wall map, globe*.6, nautical chart, atlas, topographic map, scratch map*.7
4906 설계도·도면 원본 | plans and drawings
ko 설계도, 도면*.8, 설계도면, 건축도면, 청사진*.7, 원고*.6
en architectural drawing, engineering drawing, technical drawing*.8, blueprint, plan drawing, manuscript*.6
4907 우표·은행권·유가증권 | stamps, banknotes, securities
ko 미사용우표, 우표*.6, 수입인지, 지폐*.8, 은행권, 상품권, 수표, 주권, 채권증서, 납세필증*.6
en unused stamp, postage stamp*.6, revenue stamp, banknote*.8, bank note, cheque form, traveller's cheque, stock certificate, bond certificate, gift voucher*.7, tax stamp, excise stamp*.7
4908 전사지·데칼 | transfers and decals
ko 전사지*.7, 열전사지*.6, 전사스티커, 전사필름*.6, 수전사지, 수전사필름*.6, 데칼, 전사라벨*.7, 타투스티커, 문신스티커, 판박이, 판박이스티커, 도자기전사지, 의류전사지, DTF전사지*.5, 네일데칼*.7, 네일스티커*.4, 스티커*.2
en decal*.9, decalcomania, transfer sticker, heat transfer label, heat transfer film*.5, heat transfer sticker, iron-on transfer, water transfer decal, water transfer film*.6, temporary tattoo, tattoo sticker, ceramic decal, vitrifiable transfer, nail decal*.7, nail sticker*.4, rub-on transfer
4909 엽서·카드 | postcards and greeting cards
ko 엽서, 그림엽서, 사진엽서, 생일카드, 크리스마스카드, 연하장, 청첩장, 초대장, 축하카드, 감사카드, 카드*.2, 팝업카드
en postcard, greeting card, birthday card, christmas card, invitation card, wedding invitation, thank you card, pop-up card, greeting cards
4910 캘린더·달력 | calendars
ko 달력, 캘린더, 탁상달력, 벽걸이달력, 일력, 어드벤트캘린더*.5
en calendar, desk calendar, wall calendar, calendar block, advent calendar*.5
4911 광고·사진·스티커 등 인쇄물 | catalogues, posters, photos, stickers
ko 인쇄물*.8, 카탈로그, 카달로그, 카다로그, 브로슈어*.6, 전단지, 리플렛*.5, 팜플렛*.5, 홍보물*.6, 광고인쇄물, 포스터, 사진*.6, 포토카드*.8, 아이돌포토카드, 브로마이드, 인화사진, 그림인쇄물, 판화인쇄*.4, 아트프린트, 아트포스터, 스티커*.5, 캐릭터스티커*.7, 데코스티커*.7, 다꾸스티커, 벽스티커*.5, 월데칼*.5, 명함*.8, 쿠폰*.6, 티켓*.7, 입장권, 복권*.7, 트레이딩카드*.4, 북마크*.5, 책갈피*.5, 메뉴판*.5, 학습카드, 낱말카드, 플래시카드, 품질보증서, 증명서*.6, 컬러차트*.7, 색상표, 사인보드인쇄*.4, 지류굿즈, 타로카드*.3, QR카드*.4
en printed matter*.8, catalogue, catalog, brochure*.6, leaflet*.5, flyer, advertising material, commercial catalogue, poster, photograph*.7, photo card*.8, photocard, idol photo card, art print, picture print*.7, printed picture, lithograph print*.4, sticker*.5, sticker sheet*.7, decorative sticker*.7, diary sticker, deco sticker, wall sticker*.5, wall decal*.4, business card*.8, coupon*.6, ticket*.7, admission ticket, lottery ticket*.7, scratch card, trading card*.4, bookmark*.5, menu card*.6, flash card*.8, learning card, warranty card, certificate*.5, color chart, shade card, printed card*.6, printed insert
> 491110 광고물·카탈로그 | advertising material and catalogues
ko 카탈로그, 브로슈어, 전단지, 리플렛, 광고인쇄물
en catalogue, catalog, brochure, flyer, leaflet
> 491191 사진·그림 인쇄물 | pictures, designs and photographs
ko 포스터, 사진, 포토카드, 아트포스터, 브로마이드
en poster, photo card, photograph, art print
> 491199 스티커 등 그 밖의 인쇄물 | other printed matter
ko 스티커, 명함, 티켓, 쿠폰, 학습카드
en sticker, business card, ticket, coupon, flash card
`;
