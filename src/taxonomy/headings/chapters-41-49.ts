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
ko 안장*.5, 승마안장, 마구, 말굴레, 고삐, 반려동물목줄, 애견목줄, 강아지목줄, 애견리드줄, 애견하네스, 가슴줄, 강아지가슴줄, 반려견하네스, 고양이목걸이*.8, 애견입마개, 강아지입마개, 애견의류, 애견옷, 강아지옷, 반려동물의류, 고양이옷, 애견우비, 펫의류, 애견신발*.5, 말담요, 리드줄*.7, 개목걸이
en horse saddle, saddlery, bridle, halter*.7, girth, saddle pad, saddle cloth, saddle bag*.5, dog collar, pet collar, cat collar, dog leash, pet leash, dog harness, pet harness, dog muzzle, dog clothes, dog coat, pet clothes, pet apparel, horse blanket, horse rug, riding tack
4202 가방·지갑·케이스 | bags, wallets, suitcases and cases
ko 가방*.9, 핸드백, 토트백, 숄더백, 크로스백, 여성가방, 남성가방, 가죽가방, 명품가방, 클러치, 클러치백, 호보백, 버킷백, 백팩, 배낭, 등산배낭, 책가방, 학생가방, 노트북가방, 노트북파우치, 서류가방, 브리프케이스, 여행가방, 여행용캐리어, 캐리어가방, 캐리어*.5, 슈트케이스, 수트케이스, 트렁크*.4, 보스턴백, 더플백, 짐백*.5, 짐색, 에코백, 캔버스백, 캔버스가방, 장바구니, 타포린백, 타포린가방, 부직포가방, 부직포쇼핑백*.7, 쇼핑백*.4, 쇼퍼백, 파우치*.6, 화장품파우치, 메이크업파우치, 세면도구가방, 여행용파우치, 지갑, 반지갑, 장지갑, 동전지갑, 머니클립*.4, 카드지갑, 카드홀더*.5, 명함지갑, 명함케이스*.6, 여권지갑, 여권케이스, 키케이스, 열쇠지갑, 안경케이스, 안경집, 카메라가방, 카메라케이스, 드론가방, 악기케이스, 기타케이스, 골프백, 캐디백, 보스톤백, 골프파우치, 스포츠백, 힙색, 힙쌕, 슬링백*.6, 벨트백, 웨이스트백, 보냉백, 보냉가방, 쿨러백, 도시락가방, 런치백, 기저귀가방, 이유식가방, 공구가방, 공구집, 낚시가방, 필통*.6, 펜케이스, 보석함*.5, 보석상자*.6, 반지케이스, 쥬얼리케이스, 주얼리박스, 시계케이스*.3, 시계보관함*.5, 휴대폰가죽케이스, 가죽폰케이스, 지갑형폰케이스, 폰케이스*.3, 휴대폰케이스*.3, 플립케이스*.6, 태블릿케이스*.8, 아이패드케이스*.7, 이어폰케이스*.4, 이어폰파우치, 드라이백, 방수가방, 방수백, 애견이동가방, 펫캐리어*.6, 펫백팩, 슈즈백, 신발주머니, 권총집, 화장품가방, 메이크업박스*.7, 하드케이스*.6, EVA케이스, 툴백, 자전거가방, 배달가방, 니트가방, 퀼팅백, PVC백*.4, 비치백
en bag*.5, handbag, leather bag, tote bag, shoulder bag, crossbody bag, messenger bag, clutch, clutch bag, hobo bag, bucket bag, backpack, rucksack, school bag, laptop bag, laptop sleeve, briefcase, attache case, suitcase, luggage, luggage set, trolley case, carry-on, travel bag, travel case, duffel bag, duffle bag, gym bag, sports bag, eco bag, canvas bag, cotton bag*.6, reusable shopping bag, nonwoven bag*.7, non-woven shopping bag, tarpaulin bag, shopping bag*.4, drawstring bag*.6, pouch*.6, cosmetic pouch, cosmetic bag, makeup bag, toiletry bag, wallet, leather wallet, purse, coin purse, card wallet, card case, card holder*.5, name card case*.7, passport holder, passport case, key case, key pouch, glasses case, eyewear case, spectacle case, sunglasses case, camera bag, camera case, binocular case, drone bag, instrument case*.7, guitar case, guitar bag, golf bag, caddie bag, waist bag, belt bag, fanny pack, hip pack, sling bag, cooler bag, insulated bag, lunch bag, diaper bag, tool bag, tool pouch, fishing bag, pencil case*.6, pen case, jewelry box*.6, jewellery case, ring box, watch box*.5, leather phone case, wallet phone case, phone case*.3, mobile phone case*.3, flip case*.6, tablet case*.8, earphone case*.4, earbuds pouch, dry bag, waterproof bag, pet carrier*.6, pet carrier bag, shoe bag, holster, vanity case, makeup train case, hard case*.6, eva case, carrying case*.7, bike bag, pannier bag, delivery bag, beach bag, garment bag*.5, hydration pack
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
en mdf, mdf board, medium density fibreboard, medium density fiberboard, hdf, hdf board, hardboard, fibreboard*.8, fiberboard*.8, laminate flooring, laminated flooring hdf, melamine mdf, softboard, wood fibre insulation, mdf moulding, hdf door skin
4412 합판·적층 목재 | plywood and laminated wood
ko 합판, 코아합판, 내수합판, 태고합판, 필름합판, 거푸집합판, 라왕합판, 자작합판, 미송합판, 무늬목합판, 대나무합판, 컨테이너합판, 집성판*.6, 집성목*.6, LVL, 엘브이엘, 블록보드, 럼버코어, 합판마루*.6, 코팅합판, 포장용합판, 선박용합판
en plywood, film faced plywood, marine plywood, birch plywood, okoume plywood, commercial plywood, packing plywood, container plywood, formply, tego plywood, fancy plywood, bamboo plywood, bamboo panel*.7, lvl, laminated veneer lumber, blockboard, laminboard, veneered panel, melamine plywood, bent plywood*.7, laminated wood*.7, finger joint laminated board*.6
4413 고밀도화 목재 | densified wood
ko 고밀도화목재, 압축목재, 강화목*.5
en densified wood, compressed wood, densified laminated wood, compreg
4414 목재 액자·거울틀 | wooden frames
ko 나무액자, 원목액자, 액자*.5, 사진틀*.6, 그림액자, 목재거울틀, 우드프레임*.6
en wooden frame, wooden photo frame, photo frame*.5, picture frame*.6, wooden mirror frame, canvas stretcher frame*.6
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
ko 목문, 나무문, 원목도어, 목재도어, 방화목문, 문틀*.4, 목재문틀, 목창호, 목재창문, 원목마루*.7, 강마루*.7, 온돌마루*.7, 마루판*.6, 마루*.5, 합판마루*.6, 원목플로어링, 쪽매마루, 대나무마루, 엔지니어드우드, 집성재, 구조용집성재, 글루램, CLT, 직교집성판, I빔장선, 목재계단*.8, 계단재, 지붕널, 너와, 목구조트러스, 목재거푸집*.7, 한옥부재, 목재난간, 목재울타리*.6, 조립데크타일*.7, 셀룰러우드패널
en wooden door, wood door, solid wood door, timber door, wooden window, door frame*.4, wooden door frame, wood flooring*.7, engineered wood flooring, engineered flooring, multilayer flooring, parquet, parquet flooring, bamboo flooring, mosaic floor panel, flooring panel*.7, glulam, glue laminated timber, clt, cross-laminated timber, i-joist, wooden beam*.7, roof truss wooden, wooden staircase, stair tread*.7, shingle*.6, shake*.4, cedar shingle, timber formwork, wood fence panel*.7, wooden deck tile*.7, joinery, cellular wood panel
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
`;
