// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTERS_93_97 = `
## 93 무기·총포탄 | arms and ammunition
9301 군용 무기 | military weapons
ko 군용무기, 자동소총, 기관총, 대포*.8, 곡사포, 박격포, 로켓발사기, 유탄발사기, 자주포*.4
en military weapon, assault rifle, machine gun, artillery, cannon*.6, mortar launcher, rocket launcher*.8, grenade launcher, self-propelled gun*.6
9302 권총·리볼버 | revolvers and pistols
ko 권총, 피스톨*.7, 리볼버, 반자동권총
en pistol*.6, revolver, handgun, semi-automatic pistol
9303 엽총·사냥총·신호총 | shotguns, sporting rifles, signal guns
ko 엽총, 산탄총, 사냥총, 신호총*.8, 베리피스톨, 화약총*.6, 라이플*.7
en shotgun, sporting rifle, hunting rifle, very pistol, flare gun, rifle*.7, firearm*.6
9304 공기총·가스총·경찰봉 | air guns, gas guns, truncheons
ko 공기총, 가스총, 마취총, 에어소프트건*.7, 비비탄총*.4, 페인트볼건, 작살총*.8, 호신용스프레이, 페퍼스프레이, 전자충격기*.4, 경찰봉, 삼단봉
en air gun*.5, air rifle, gas gun, tranquilizer gun, airsoft gun*.7, bb gun*.5, paintball gun, spear gun*.8, pepper spray, stun gun*.4, truncheon, expandable baton
9305 총기 부품 | parts of weapons
ko 총기부품, 총열*.8, 개머리판, 탄창, 노리쇠, 방아쇠*.7, 총기소음기
en gun parts, firearm parts, gun barrel, gun stock, rifle magazine, bolt carrier*.8, trigger assembly, picatinny rail
9306 탄약·폭탄·미사일 | ammunition, bombs and missiles
ko 탄약, 실탄, 총알, 포탄, 산탄*.7, 엽총탄, 공포탄, 탄피, 탄두, 폭탄, 수류탄, 지뢰, 미사일, 타정총용카트리지, 비비탄*.4
en ammunition, bullet*.6, cartridge*.2, shotgun cartridge, shotshell, air gun pellet, artillery shell, bomb*.5, hand grenade, grenade*.8, land mine, missile*.9, warhead
9307 검·창·총검 | swords and bayonets
ko 도검, 검*.2, 진검, 가검*.7, 일본도, 장검, 대검*.5, 창*.1, 칼집*.6, 검집
en sword, katana, bayonet, lance*.5, dagger*.8, scabbard, spear*.6
## 94 가구·침구·조명·조립식 건축물 | furniture, bedding, lighting, prefabs
9401 의자·소파·좌석 | seats, chairs, sofas
ko 의자, 소파, 사무용의자, 게이밍의자, 게이밍체어, 식탁의자, 캠핑의자, 접이식의자, 스툴, 벤치, 리클라이너, 빈백*.5, 라운지체어, 좌식의자, 흔들의자, 소파베드, 학생의자, 바체어, 라탄의자, 철제의자, 원목의자, 플라스틱의자, 유아의자, 하이체어, 아기식탁의자, 바운서*.8, 카시트, 유아카시트, 자동차시트*.9, 버스시트, 항공기좌석, 관람석의자, 극장의자, 대기의자, 교회의자, 시트부품, 시트프레임, 시트레일, 헤드레스트*.8, 의자부품, 의자다리, 의자가스스프링*.4, 안락의자, 릴렉스체어, 욕조의자*.3, 목욕의자*.5, 자동차시트커버*.3, 아기보행기*.6, 유아보행기*.6, 좌석*.6, 그네의자*.6, 가구*.4
en chair, seat*.6, sofa, couch, office chair, gaming chair, dining chair, camping chair, folding chair, stool, bar stool, bench*.7, recliner, armchair, rocking chair, lounge chair, sofa bed, sectional sofa, high chair, baby bouncer*.8, child car seat, baby car seat, car seat, vehicle seat, aircraft seat, stadium seat, theater chair, bean bag chair*.6, ergonomic chair, wooden chair, rattan chair, plastic chair, seat parts, seat frame, seat rail, seat track, headrest*.8, armrest*.7, chair base, chair caster*.3, car seat cover*.3, seat recliner mechanism, baby walker*.6, swing chair*.6, furniture*.4
> 940120 차량용 시트 | vehicle seats
ko 자동차시트, 버스시트, 카시트*.6, 트럭시트
en vehicle seat, car seat*.6, bus seat, driver seat
> 940139 회전의자(높이조절) | swivel seats, adjustable
ko 사무용의자*.7, 게이밍의자, 게이밍체어, 회전의자
en office chair*.7, gaming chair, swivel chair
> 940161 목재 프레임 소파·의자 | upholstered seats, wooden frame
ko 소파, 패브릭소파, 가죽소파, 식탁의자*.6
en sofa, couch, leather sofa, upholstered wooden chair
> 940169 원목 의자 | other seats with wooden frame
ko 원목의자, 나무의자, 원목스툴
en wooden chair, wooden stool, wooden bench
> 940171 금속 프레임 쿠션의자 | upholstered seats, metal frame
ko 리클라이너*.6, 철제쿠션의자, 사무용의자*.3, 미팅의자
en upholstered metal chair, recliner*.6, conference chair
> 940179 금속 의자(무쿠션) | other seats with metal frame
ko 캠핑의자, 접이식의자, 철제의자, 알루미늄의자
en camping chair, folding metal chair, metal stool
> 940180 플라스틱 등 기타 의자 | other seats, plastics etc.
ko 플라스틱의자, 유아카시트*.6, 카시트*.4, 바운서, 하이체어*.6
en plastic chair, child car seat*.6, plastic stool, high chair*.6
> 940199 의자·시트 부분품(비목재) | seat parts, not wooden
ko 시트부품, 시트프레임, 시트레일, 헤드레스트, 암레스트, 의자부품
en seat parts, seat frame, seat rail, headrest, armrest, chair base
9402 의료용 가구·미용의자 | medical furniture and barber chairs
ko 의료용가구, 병원침대, 의료용침대, 전동침대*.8, 환자침대, 수술대, 진찰대, 검진대, 진료대, 분만대, 산부인과진찰대, 치과의자, 치과용의자, 치과진료의자, 미용의자, 이발의자, 샴푸의자, 샴푸대*.7, 미용베드, 피부관리베드, 왁싱베드, 속눈썹베드, 마사지베드*.5, 스트레처카, 환자이송카, 이송침대, 환자운반차*.6, 드레싱카, 의료카트*.6, 응급카트*.7, 수액걸이*.6, 폴대수액*.5, 수술용의자, 동물진료대, 들것*.6, 환자용테이블*.6, 네일의자, 의료장비*.1, 의료기기류*.1, 환자이송용들것*.7
en hospital bed, medical bed, nursing bed, electric patient bed, operating table, surgical table, examination table, examination couch, delivery table, gynecological chair, dental chair, barber chair, salon chair, hairdressing chair, shampoo chair, beauty bed, facial bed, massage bed*.5, stretcher*.7, patient trolley, medical cart*.6, emergency cart*.7, instrument trolley*.7, iv pole*.6, veterinary table, medical furniture, bedside cabinet hospital*.6, overbed table*.7, pedicure chair*.7, medical equipment*.1, medical device*.1, medical devices*.1, patient stretcher*.7
> 940210 치과·미용의자 | dental, barbers' and similar chairs
ko 치과의자, 미용의자, 이발의자, 샴푸의자
en dental chair, barber chair, salon chair, shampoo chair
> 940290 병원침대·수술대 등 | hospital beds and other medical furniture
ko 병원침대, 의료용침대, 수술대, 진찰대, 스트레처카
en hospital bed, operating table, examination table, stretcher, medical cart
9403 가구(의자·의료용 제외) | furniture other than seats
ko 가구*.8, 테이블*.7, 식탁, 책상, 침대*.8, 침대프레임, 침대헤드, 옷장, 붙박이장, 장롱, 서랍장, 수납장, 책장, 선반*.6, 진열장, 진열대*.8, 캐비닛*.6, 캐비넷*.6, 신발장, 화장대, 싱크대*.5, 주방가구, 주방수납장, 욕실장, 욕실가구, TV장, 거실장, 사무용가구, 사무용책상, 컴퓨터책상, 모션데스크, 높이조절책상, 파티션*.6, 락커, 사물함, 철제캐비닛, 서류함*.5, 철제선반, 앵글선반, 랙*.3, 파렛트랙*.7, 적재랙*.6, 행거*.7, 옷걸이행거, 협탁, 콘솔*.5, 아기침대, 유아침대, 이층침대, 캠핑테이블, 접이식테이블, 플라스틱서랍장, 원목가구, 철제가구, 라탄가구, 실험대, 작업대*.7, 실험실가구, 흄후드*.2, 교탁, 가구부품, 가구다리, 가구문짝, 캣타워*.5, 고양이타워*.5, 의료정보카트*.3, 자개장, 좌탁, 교자상, 플라스틱선반*.5, 매대, 베이비룸, 아기울타리*.7
en furniture*.8, table*.6, dining table, desk*.8, office desk, standing desk, height adjustable desk, bed*.6, bed frame, bunk bed, headboard*.7, wardrobe, closet, dresser, chest of drawers, bookcase, bookshelf, shelf*.5, shelving*.7, display rack*.8, display shelf, showcase*.6, cabinet*.6, kitchen cabinet, bathroom cabinet, vanity cabinet, filing cabinet*.7, locker, tv stand, nightstand, side table, coffee table, console table, folding table, camping table, baby crib, baby cot, shoe rack*.7, clothes rack, storage rack*.7, pallet rack*.7, steel rack*.7, workbench, lab bench, laboratory furniture, office partition*.6, furniture parts, table leg, drawer*.6, cat tree*.5, cat tower*.5, plastic drawer, wooden furniture, metal furniture, rattan furniture, baby playpen*.8, bathroom vanity
> 940310 금속제 사무용 가구 | metal office furniture
ko 철제책상, 철제캐비닛, 모션데스크*.6, 철제서류함
en metal office desk, steel filing cabinet, steel office locker, standing desk*.6
> 940320 그 밖의 금속 가구 | other metal furniture
ko 철제선반, 앵글선반, 파렛트랙, 락커, 철제침대, 행거, 캠핑테이블
en metal shelving, steel rack, pallet rack, metal bed, locker, metal table, clothes rack
> 940330 목제 사무용 가구 | wooden office furniture
ko 사무용책상, 목제책상
en wooden office desk, wooden bookcase*.5
> 940340 목제 주방 가구 | wooden kitchen furniture
ko 싱크대, 주방가구, 주방수납장
en kitchen cabinet, wooden kitchen furniture
> 940350 목제 침실 가구 | wooden bedroom furniture
ko 원목침대, 침대프레임, 옷장, 화장대, 협탁
en wooden bed, bed frame, wooden wardrobe, dresser, nightstand
> 940360 그 밖의 목제 가구 | other wooden furniture
ko 식탁, 책장, 거실장, TV장, 서랍장*.6
en dining table, coffee table, bookcase, tv stand, wooden table
> 940370 플라스틱 가구 | plastic furniture
ko 플라스틱서랍장, 플라스틱테이블
en plastic furniture, plastic drawer, plastic table
> 940399 가구 부분품(비목재) | furniture parts, not wooden
ko 가구부품, 가구다리
en furniture parts, table leg, table frame
9404 매트리스·이불·베개 | mattresses, quilts, pillows
ko 매트리스, 메모리폼매트리스, 라텍스매트리스, 스프링매트리스, 매트리스토퍼, 토퍼, 침대받침, 박스스프링, 이불, 솜이불, 구스이불, 거위털이불, 차렵이불, 누비이불, 홑이불*.6, 요*.3, 베개, 메모리폼베개, 라텍스베개, 경추베개, 목베개*.7, 기능성베개, 임산부베개, 바디필로우, 쿠션*.4, 소파쿠션, 방석, 기능성방석, 등받이쿠션, 침낭, 침구*.6, 침구류*.6, 침구세트*.4, 빈백*.4, 푸프, 아기매트침구, 매트리스패드, 침대패드, 여행용베개, 중력이불, 반려동물침대*.5, 애견방석, 강아지방석, 강아지침대*.6, 수유쿠션, 역류방지쿠션, 자충매트*.3, 수면베개, 애완용품*.1, 반려동물용품*.1, 펫용품*.1, 반려동물*.1, 애견용품*.1
en mattress, memory foam mattress, latex mattress, spring mattress, mattress topper, topper, mattress pad, mattress support, box spring, quilt, duvet, comforter, eiderdown, down quilt, pillow, memory foam pillow, neck pillow*.7, cervical pillow, body pillow, cushion*.4, seat cushion, throw pillow, floor cushion, sleeping bag, bedding*.6, bedding set*.4, pouffe, bean bag*.4, nursing pillow, pet bed*.6, dog bed*.6, weighted blanket*.7, travel pillow, quilted bedspread*.6, pet product*.1, pet products*.1, pet supplies*.1
> 940421 폼 매트리스 | mattresses of cellular rubber or plastics
ko 메모리폼매트리스, 라텍스매트리스, 폼매트리스
en memory foam mattress, latex mattress, foam mattress
> 940429 스프링 등 기타 매트리스 | other mattresses
ko 스프링매트리스, 매트리스*.5
en spring mattress, mattress*.5
> 940430 침낭 | sleeping bags
ko 침낭
en sleeping bag
> 940440 이불·누비침대보 | quilts, bedspreads, duvets
ko 이불, 솜이불, 구스이불, 차렵이불
en quilt, duvet, comforter, eiderdown, weighted blanket*.7
> 940490 베개·쿠션·방석 | pillows, cushions and the like
ko 베개, 쿠션, 방석, 토퍼, 애견방석
en pillow, cushion, mattress topper, pet bed
9405 조명기구·간판 | luminaires and illuminated signs
ko 조명*.8, 조명기구, 등기구, LED조명*.9, LED등, LED등기구, 실내조명, 실외조명, 다운라이트, 매입등, 평판등, LED평판, 면조명, 거실등, 방등, 직부등, 센서등*.8, 펜던트등, 샹들리에, 벽등, 레일조명, 트랙라이트, 스탠드*.6, 책상스탠드, 플로어스탠드, 무드등, 취침등, 수유등, 무드램프, 가로등, 보안등, 투광등, 투광기, 서치라이트, 스포트라이트, 공장등, 하이베이, 방폭등*.9, 경관조명, 정원등, 태양광가로등, 태양광조명, 태양광정원등, 수중등, 수중조명, 무대조명, 무빙라이트, 레이저조명*.5, 식물조명, 식물생장등*.8, 수족관조명, 무영등, 수술등, 진료등*.8, 링라이트*.7, 촬영조명*.6, 스트링라이트, 줄조명, 크리스마스조명, 간판*.5, 네온사인, LED간판, 비상구유도등, 유도등, 비상등*.5, 항공장애등, 터널등, 집어등, 전등갓, 조명갓, 조명커버*.8, 조명부품, LED바*.5, LED스트립*.5, 촛대, 캔들홀더*.6, 석유램프, 가스랜턴, 랜턴*.3, 스마트조명, 캔들워머*.5, 홈데코*.2, 인테리어소품*.2, 광고판*.1, 디지털옥외광고판*.1, 옥외광고판*.1, 입체광고판*.1
en lighting*.8, luminaire, light fixture, lighting fixture, led light*.8, led lighting*.9, lamp*.4, downlight, panel light, led panel light, ceiling light, pendant light, pendant lamp, chandelier, wall lamp, wall light, sconce, track light, spotlight, desk lamp, table lamp, floor lamp, bedside lamp, night light, mood light, street light, street lamp, flood light, floodlight, high bay light, searchlight, explosion proof light, tunnel light, garden light, solar street light, solar garden light, solar light*.9, underwater light, pool light, stage light, moving head light, grow light, aquarium light, operating lamp, surgical light, shadowless lamp, ring light*.7, studio light*.6, string light, fairy lights, christmas light, neon sign, illuminated sign, light box sign, exit sign, emergency light*.7, obstruction light, fishing light, lamp shade, lampshade, lamp holder part*.2, lighting parts, diffuser cover lamp, led bar light*.6, led strip light*.5, candle holder*.6, candlestick, kerosene lamp, gas lantern, lantern*.3, home decor*.2, home dcor*.2, digital signage*.1, plant growth lamp*.6
> 940511 LED 천장·벽 조명 | LED ceiling and wall lights
ko 다운라이트, 평판등, 매입등, 거실등, 방등, 직부등, LED천장등, 펜던트등, LED샹들리에, 벽등
en downlight, led panel light, led ceiling light, led chandelier, led pendant light, led wall lamp, track light*.7
> 940519 천장·벽 조명(LED 아님) | other ceiling and wall lights
ko 샹들리에*.5, 형광등기구, 할로겐매입등
en fluorescent luminaire, halogen downlight, chandelier*.5
> 940521 LED 스탠드 | LED table, desk and floor lamps
ko 스탠드, 책상스탠드, LED스탠드, 무드등*.7, 수유등
en led desk lamp, led table lamp, led floor lamp, desk lamp*.7, night light*.6
> 940529 스탠드(LED 아님) | other table and floor lamps
en table lamp*.4, floor lamp*.4, salt lamp
> 940531 LED 트리 조명줄 | LED Christmas lighting strings
ko 크리스마스조명, 트리전구, 트리조명
en christmas light, christmas string light, led fairy lights
> 940541 태양광 LED 조명 | photovoltaic LED luminaires
ko 태양광가로등, 태양광정원등, 태양광조명, 쏠라조명
en solar street light, solar garden light, solar flood light, solar led light
> 940542 그 밖의 LED 조명 | other LED luminaires
ko LED가로등, LED투광등, 하이베이, 공장등, 방폭등, 수중등, 무대조명, 식물조명, 무영등, 경관조명
en led street light, led flood light, high bay light, explosion proof light, stage light, grow light, underwater light, operating lamp, led strip light*.6
> 940550 비전기식 조명·촛대 | non-electrical luminaires
ko 촛대, 석유램프, 가스랜턴, 캔들홀더
en candlestick, candle holder, kerosene lamp, gas lantern
> 940561 LED 간판·유도등 | LED illuminated signs
ko LED간판, 네온사인*.7, 유도등
en led sign, led neon sign, exit sign, light box sign
> 940599 조명 부분품 | luminaire parts, other materials
ko 조명부품, 등기구하우징
en lighting parts, luminaire housing, lamp base part
> 940592 플라스틱 조명부품 | luminaire parts of plastics
ko 조명커버, 플라스틱전등갓, 확산판조명
en plastic lamp cover, lamp diffuser, plastic lampshade
9406 조립식 건축물 | prefabricated buildings
ko 조립식건축물, 조립식주택, 컨테이너하우스, 모듈러주택, 모듈러하우스, 이동식주택, 농막, 조립식창고, 비닐하우스*.8, 온실, 스마트팜온실, 유리온실, 글램핑돔, 돔하우스, 통나무집, 캡슐호텔, 클린룸*.8, 조립식냉동창고*.5, 방음부스*.8, 흡연부스, 전화부스, 폰부스, 경비실, 초소, 이동식화장실, 음압병실*.6, 음압격리실, 캡슐하우스, 사우나룸, 사우나부스, 창고하우스, 모델하우스, 스마트팜컨테이너*.6, 스마트팜*.4
en prefabricated building, prefab house, modular house, container house, modular building, greenhouse, steel structure building*.7, glamping dome, dome house, log cabin, garden shed, tiny house, portable cabin, soundproof booth*.8, office pod, phone booth, portable toilet*.7, clean room*.8, sauna room, mobile home*.5, capsule house, guard house, smoking booth, cold room panel building*.4, negative pressure room*.7, poultry house building*.6, smart farm*.4, mobile modular
> 940610 목제 조립식 건축물 | of wood
ko 통나무집, 사우나룸, 목조주택
en log cabin, wooden prefab house, sauna room, wooden shed
> 940620 철제 모듈 유닛 | modular building units of steel
ko 컨테이너하우스*.6, 모듈러주택*.7, 모듈러유닛
en steel modular building unit, modular house*.7, container house*.6
> 940690 온실 등 기타 조립식 건축물 | other prefabricated buildings
ko 비닐하우스, 온실, 클린룸, 방음부스
en greenhouse, clean room, steel structure building, soundproof booth, glamping dome
## 95 완구·게임·스포츠용품 | toys, games, sports goods
9503 완구·장난감·인형 | toys, dolls, puzzles
ko 장난감, 완구, 토이, 인형, 봉제인형, 곰인형, 캐릭터인형, 피규어, 프라모델, 다이캐스트, 미니카, 모형자동차, 축소모형, RC카, 무선조종자동차, 장난감드론*.7, 완구드론*.7, 블록, 블럭, 블록완구, 조립블록, 자석블록, 퍼즐, 직소퍼즐, 큐브, 큐브퍼즐, 로봇장난감, 코딩로봇*.6, 교육완구, 교구*.6, 원목교구, 유아완구, 놀이완구, 딸랑이, 치발기*.6, 모빌, 아기체육관, 소꿉놀이, 역할놀이, 슬라임, 액체괴물, 스퀴시, 말랑이, 팝잇, 피젯스피너, 비눗방울, 버블건, 물총, 비비탄총*.6, 풍선*.7, 요요, 팽이, 연날리기연, 세발자전거, 유아자전거*.6, 유아킥보드, 킥보드*.6, 승용완구, 유아전동차, 붕붕카, 흔들말, 스프링카, 유아미끄럼틀*.5, 볼풀, 볼풀공, 물놀이완구, 목욕장난감, 튜브*.2, 물놀이튜브*.5, 모래놀이, 레이싱트랙, 기차놀이, 장난감총, 장난감칼, 장난감악기*.8, 인형옷, 인형뽑기인형, 키링인형*.7, 아트토이, 과학교구*.4, 과학실험키트*.5, 보석십자수*.4, 비즈공예키트*.5, 핑거토이, 학습완구, 비치볼*.7, 애완용품*.05, 반려동물용품*.05, 펫용품*.05, 반려동물*.05, 애견용품*.05, 영유아용품*.2, 영유아용*.2, 유아용품*.2, 육아용품*.2
en toy, doll, plush toy, plush doll, stuffed toy, stuffed animal, soft toy, figure toy*.8, action figure, figurine toy*.7, plastic model kit, die-cast car, diecast model, scale model, rc car, remote control car, toy drone*.7, building block, building bricks, magnetic tiles, puzzle, jigsaw puzzle, magic cube, toy robot, educational toy, wooden toy, baby toy, rattle, teether*.5, baby mobile, slime, squishy, fidget toy, pop it, spinner toy, bubble gun, soap bubble toy, water gun, airsoft gun*.4, balloon*.7, yo-yo, spinning top, kite, tricycle, kids scooter, kick scooter*.6, ride-on car, ride on toy, rocking horse, ball pit ball, bath toy, inflatable toy, pool float*.6, sand toy, train set, toy gun, toy musical instrument, doll clothes, doll house, play tent*.5, toy car, toy vehicle, kitchen playset, learning toy, science kit*.5, diamond painting kit*.4, beach ball*.7, pet product*.05, pet products*.05, pet supplies*.05, baby product*.2, baby products*.2, baby & toddler*.2, baby*.2, fidget
9504 게임기·보드게임·오락용구 | video games, board games, parlour games
ko 게임기, 콘솔게임기, 휴대용게임기, 비디오게임기, 레트로게임기, 게임컨트롤러, 게임패드*.7, 조이스틱*.5, 게임기주변기기, 보드게임, 카드게임, 트레이딩카드*.6, 화투, 트럼프카드, 플레잉카드, 포커칩, 바둑, 바둑판, 바둑돌, 장기판, 체스, 윷놀이, 마작, 다트, 다트보드, 다트핀, 당구대, 당구큐, 당구공, 당구용품, 볼링공, 볼링핀, 볼링레인, 인형뽑기기계, 오락기, 아케이드게임기, 동전게임기, 슬롯머신, 카지노게임기, 카지노테이블, 룰렛, 핀볼, 에어하키, 테이블축구, 푸스볼, VR게임기*.7, 스크린야구*.4, 스크린골프*.3, 가챠머신*.4, 크레인게임기, 게임핸들
en game console, video game console, handheld game console, game controller*.7, gamepad*.7, joystick*.5, board game, card game, playing card, trading card*.6, poker chip, chess, mahjong, go board, darts, dartboard, billiard table, pool table, billiard cue, billiard ball, snooker table, bowling ball, bowling pin, claw machine, arcade game machine, coin operated game, slot machine, gaming machine*.6, casino table, roulette, pinball, air hockey table, foosball table, vr game machine*.7, table game, dice, domino, racing wheel controller*.7
> 950420 당구용품 | billiard articles
ko 당구대, 당구큐, 당구공
en billiard table, pool table, billiard cue, billiard ball
> 950430 동전식 오락기 | coin-operated games
ko 인형뽑기기계, 오락기, 아케이드게임기, 슬롯머신
en claw machine, arcade game machine, slot machine, coin operated game
> 950440 카드(화투·트럼프) | playing cards
ko 화투, 트럼프카드, 플레잉카드
en playing card
> 950450 비디오게임기 | video game consoles
ko 게임기, 콘솔게임기, 휴대용게임기, 게임컨트롤러
en video game console, handheld game console, game controller
> 950490 보드게임·볼링·다트 | board games, bowling, darts
ko 보드게임, 바둑, 체스, 다트, 볼링공, 포커칩
en board game, chess, dartboard, bowling ball, poker chip, mahjong
9505 파티·크리스마스·마술용품 | party, Christmas and magic articles
ko 크리스마스장식, 크리스마스트리, 트리장식, 오너먼트*.7, 크리스마스용품, 파티용품, 파티장식, 가랜드, 할로윈용품, 할로윈가면, 가면, 파티모자, 고깔모자, 폭죽종이*.4, 컨페티, 은박풍선*.5, 파티풍선*.4, 생일파티, 응원도구*.5, 마술용품, 마술도구, 마술카드*.6, 축제용품, 피냐타, 탈*.4
en christmas decoration, christmas tree, christmas ornament, ornament*.4, wreath*.5, garland*.7, party supplies, party decoration, halloween decoration, halloween mask, carnival mask, party mask, party hat, confetti, foil balloon*.5, magic trick, conjuring trick, pinata, festive article, tinsel, party popper*.5
9506 운동·스포츠·헬스·골프용품 | sports, fitness and golf equipment
ko 운동기구, 헬스기구, 헬스용품, 피트니스기구, 런닝머신, 러닝머신, 트레드밀, 실내자전거, 스핀바이크, 로잉머신, 스텝퍼, 일립티컬, 웨이트머신, 덤벨, 아령, 바벨, 케틀벨, 원판바벨, 벤치프레스, 철봉, 푸쉬업바, 악력기, 복근운동기구, AB롤러, 폼롤러, 요가매트*.6, 필라테스기구, 필라테스링, 짐볼, 요가볼, 요가블록, 저항밴드*.8, 운동밴드*.7, 줄넘기, 훌라후프, 트램펄린, 트램폴린, 골프채, 골프클럽, 드라이버골프, 아이언골프, 퍼터, 웨지골프, 골프공, 골프볼, 골프티, 골프용품, 골프그립, 골프샤프트, 골프헤드, 골프헤드커버*.5, 퍼팅매트, 골프연습기, 스윙연습기, 골프네트, 스크린골프*.5, 골프시뮬레이터*.5, 볼마커, 축구공, 농구공, 배구공, 풋살공, 피구공, 럭비공, 야구공, 야구배트, 야구글러브, 야구미트, 테니스라켓, 테니스공, 스트링라켓*.7, 배드민턴라켓, 셔틀콕, 탁구대, 탁구채, 탁구라켓, 탁구공, 스쿼시라켓, 피클볼라켓, 피클볼패들, 파크골프채, 파크골프공, 스키*.8, 스키플레이트, 스노보드, 보드바인딩, 썰매, 스키폴, 스케이트, 인라인스케이트, 롤러스케이트, 스케이트보드, 롱보드, 서핑보드, 서프보드, SUP보드, 패들보드, 윈드서핑, 카이트서핑, 수상스키, 웨이크보드, 오리발, 킥판, 수영용품*.4, 튜브*.2, 물놀이튜브*.4, 수영장풀, 에어풀장, 물놀이풀장, 복싱글러브, 샌드백, 권투글러브, 태권도보호구, 호구*.7, 펜싱검, 양궁, 활*.8, 화살*.8, 국궁, 암벽등반홀드, 클라이밍홀드, 허들, 뜀틀, 체조기구, 평균대, 골대, 농구대, 배구네트, 스포츠보호대*.6, 무릎보호대*.4, 팔꿈치보호대*.5, 정강이보호대, 스포츠용품*.8, 체육용품, 놀이터기구*.5, 그네*.6, 미끄럼틀*.5, 시소*.6, 야외운동기구, 마라톤용품*.3, 프리스비, 플라잉디스크, 밸런스보드, 등산스틱*.2, 헬스케어*.1, 건강관리*.1, 스포츠*.6, 필라테스*.8, 리포머*.8
en fitness equipment, gym equipment, exercise equipment, treadmill, exercise bike, spin bike, rowing machine, stepper exercise, elliptical trainer, weight machine, dumbbell, barbell, kettlebell, weight plate, weight bench, pull up bar, push up bar, hand grip strengthener, ab roller, foam roller, yoga mat*.6, pilates reformer, pilates equipment, gym ball, yoga ball, yoga block, resistance band, exercise band, jump rope, skipping rope, hula hoop, trampoline, golf club, golf driver, golf iron, putter, golf ball, golf tee, golf grip, golf shaft, golf club head, golf head cover*.5, putting mat, golf training aid, swing trainer, golf net, golf simulator*.5, golf accessory*.8, soccer ball, football ball, basketball, volleyball, rugby ball, baseball, baseball bat, baseball glove, tennis racket, tennis ball, racket string, badminton racket, shuttlecock, table tennis table, table tennis racket, ping pong ball, pickleball paddle, squash racket, racket*.8, ski*.8, snowboard, ski binding, ski pole, sled*.7, ice skates, inline skates, roller skates, skateboard, surfboard, paddle board, sup board, sailboard, water ski, wakeboard, swim fins, kickboard, snorkel fins, swimming ring*.5, swimming pool*.8, inflatable pool, boxing gloves, punching bag, shin guard, knee pad*.4, elbow pad*.5, fencing sword, archery bow, arrow*.6, climbing hold, gymnastics equipment, goal post, basketball hoop, volleyball net, sports goods, sporting goods, playground equipment*.5, swing set, seesaw, slide playground*.5, outdoor fitness equipment, frisbee, flying disc, balance board, sports protector*.7, health care*.1, healthcare*.1, sports*.6, yoga*.8, pilates*.8
> 950621 윈드서핑 보드 | sailboards
en sailboard, windsurf board
> 950629 서핑보드·수상 스포츠용품 | other water-sport equipment
ko 서핑보드, 패들보드, 오리발, 수상스키, 웨이크보드, 킥판
en surfboard, paddle board, swim fins, water ski, wakeboard, kickboard
> 950611 스키 | skis
ko 스키, 스키플레이트
en ski, snow ski
> 950631 골프채(완성품) | golf clubs, complete
ko 골프채, 골프클럽, 퍼터
en golf club, golf driver, golf iron, putter, wedge golf
> 950632 골프공 | golf balls
ko 골프공, 골프볼
en golf ball
> 950639 골프채 부품·골프용품 | golf club parts and other golf equipment
ko 골프티, 골프그립, 골프샤프트, 골프헤드, 퍼팅매트, 골프연습기, 스윙연습기, 볼마커
en golf tee, golf grip, golf shaft, golf club head, putting mat, swing trainer, golf accessory
> 950640 탁구용품 | table tennis articles
ko 탁구대, 탁구채, 탁구공
en table tennis table, table tennis racket, ping pong ball
> 950651 테니스 라켓 | tennis rackets
ko 테니스라켓
en tennis racket
> 950659 배드민턴 라켓 등 | badminton and similar rackets
ko 배드민턴라켓, 스쿼시라켓
en badminton racket, squash racket
> 950662 공기주입 공 | inflatable balls
ko 축구공, 농구공, 배구공, 짐볼*.4
en soccer ball, basketball, volleyball
> 950670 스케이트 | ice and roller skates
ko 스케이트, 인라인스케이트, 롤러스케이트
en ice skates, inline skates, roller skates
> 950691 헬스·체조용 기구 | gym, fitness and athletics equipment
ko 운동기구, 런닝머신, 실내자전거, 덤벨, 바벨, 요가매트, 폼롤러, 필라테스기구, 저항밴드, 복근운동기구
en treadmill, exercise bike, dumbbell, barbell, yoga mat, foam roller, pilates reformer, resistance band, fitness equipment
> 950699 그 밖의 스포츠·옥외게임·풀장 | other sports goods, pools, skateboards
ko 스케이트보드, 셔틀콕, 야구배트, 야구글러브, 복싱글러브, 샌드백, 양궁, 에어풀장, 정강이보호대, 그네
en skateboard, shuttlecock, baseball bat, baseball glove, boxing gloves, archery bow, inflatable pool, shin guard, swing set
9507 낚시용품 | fishing tackle
ko 낚시용품, 낚싯대, 낚시대, 낚시릴, 릴*.5, 베이트릴, 스피닝릴, 낚싯바늘, 낚시바늘, 루어, 미노우, 웜루어, 에기, 지그헤드, 메탈지그, 인조미끼, 낚시찌, 찌*.7, 봉돌, 낚싯줄*.4, 낚시줄*.4, 합사낚싯줄*.4, 목줄낚시*.5, 뜰채, 낚시도래, 도래*.6, 받침대낚시, 잠자리채, 포충망, 플라이낚시, 낚시소품, 낚시대거치대, 얼음낚시대
en fishing tackle, fishing rod, fishing reel, spinning reel*.8, baitcasting reel, fishing hook, fish hook, fishing lure, soft bait, jig head, metal jig, squid jig, artificial bait, fishing float, fishing sinker, fishing line*.4, landing net, fishing swivel, butterfly net, decoy bird, rod holder fishing, fly fishing, fishing gear*.7
> 950710 낚싯대 | fishing rods
ko 낚싯대, 낚시대
en fishing rod
> 950720 낚싯바늘 | fish-hooks
ko 낚싯바늘, 낚시바늘
en fishing hook, fish hook
> 950730 낚시 릴 | fishing reels
ko 낚시릴, 베이트릴, 스피닝릴
en fishing reel, spinning reel, baitcasting reel
> 950790 루어·찌·뜰채 등 | lures, floats, landing nets
ko 루어, 낚시찌, 봉돌, 뜰채, 에기
en fishing lure, fishing float, landing net, fishing sinker
9508 놀이공원 탈것·유원지 시설 | amusement park rides
ko 놀이기구*.7, 놀이공원시설, 유원시설, 롤러코스터, 회전목마, 범퍼카, 바이킹놀이기구, 대관람차, 워터파크시설, 워터슬라이드, 에어바운스*.6, 4D라이더, 모션시뮬레이터*.6, VR어트랙션*.7, 짚라인*.5, 실내사격장*.6, 이동서커스, 순회극장
en amusement ride, amusement park ride, roller coaster, carousel, bumper car, dodgem, ferris wheel, water park equipment, water slide*.8, motion simulator ride, vr ride*.7, fairground ride, shooting gallery, travelling circus, bouncy castle*.5, 4d theater ride
## 96 문구·브러시·생활잡품 | stationery, brushes and miscellaneous articles
9601 상아·뼈·자개 가공품 | worked ivory, bone, horn, shell
ko 자개*.7, 자개공예품, 나전칠기*.5, 뿔공예품, 소뿔제품, 뼈공예품, 산호공예품*.7, 진주패가공품, 상아제품, 물소뿔, 자개소재
en mother of pearl article, worked ivory, worked bone, worked horn, buffalo horn article, coral carving, tortoise shell article, nacre inlay*.6, bone carving
9602 공캡슐·왁스·젤라틴 성형품 | empty capsules, moulded wax and gelatin
ko 공캡슐, 하드캡슐, 빈캡슐, 젤라틴캡슐, 식물성캡슐, HPMC캡슐, 풀루란캡슐, 왁스공예품, 밀랍모형, 음식모형*.4, 호박공예품*.5
en empty capsule, gelatin capsule, hard capsule, hpmc capsule, vegetable capsule, pullulan capsule, empty gelatine capsule, moulded wax article, wax figure*.7, carved jet
9603 브러시·칫솔·솔·빗자루 | brushes, toothbrushes, brooms
ko 칫솔, 어린이칫솔, 치간칫솔, 칫솔모*.7, 칫솔세트, 휴대용칫솔, 대나무칫솔, 미세모칫솔, 전동칫솔모*.4, 혀클리너*.4, 혀브러시, 틀니칫솔, 메이크업브러시, 화장붓, 화장브러시, 파운데이션브러시, 아이섀도우브러시, 블러셔브러시, 브러시*.8, 헤어브러시, 쿠션브러시, 돈모브러시, 롤브러시, 두피브러시*.8, 샴푸브러시*.8, 바디브러시, 세안브러시*.7, 모공브러시*.7, 속눈썹브러시, 마스카라브러시*.7, 네일브러시, 면도솔, 붓, 미술붓, 서예붓, 페인트붓, 페인트롤러, 도장롤러, 산업용브러시, 브러시롤, 빗자루, 청소솔, 변기솔, 욕실청소솔, 병솔, 젖병솔, 세척솔, 설거지솔, 밀대*.6, 대걸레, 밀대걸레, 먼지털이, 유리창닦이, 스퀴지, 물기제거기*.3, 애견브러시*.6, 반려동물브러시*.6, 구두솔, 돌돌이*.3, 실리콘브러시*.5, 수동청소기, 와이어브러시, 세차브러시, 미용용품*.1, 퍼스널케어*.1, 뷰티툴*.3, 미용소품*.3, 미용도구*.3, 펫그루밍*.3, 애완그루밍*.3, 반려동물미용용품*.3, 생활용품*.15, 가정용품*.15, 리빙*.15
en toothbrush, interdental brush, kids toothbrush, bamboo toothbrush, toothbrush head*.6, denture brush, makeup brush, make-up brush, cosmetic brush, foundation brush, eyeshadow brush, powder brush*.8, brush*.7, hair brush, hairbrush, scalp brush*.8, shampoo brush*.8, body brush, facial cleansing brush*.5, eyelash brush, mascara brush*.7, spoolie, nail brush, shaving brush, paint brush, artist brush, calligraphy brush, paint roller, industrial brush, brush roll, cylinder brush, wire brush, broom, toilet brush, bottle brush, cleaning brush, dish brush, mop*.7, feather duster, squeegee, pet grooming brush*.6, shoe brush, carpet sweeper manual, dust brush, beauty & personal care*.1, personal care*.1, beauty tool*.3, beauty tools*.3, pet grooming*.3, pet grooming supplies*.3, household goods*.15, daily necessities*.15, consumer goods*.15, living*.15
> 960321 칫솔 | toothbrushes
ko 칫솔, 치간칫솔, 틀니칫솔
en toothbrush, interdental brush, dental-plate brush
> 960329 헤어·면도·네일·속눈썹 브러시 | hair, shaving, nail, eyelash brushes
ko 헤어브러시, 두피브러시, 샴푸브러시, 네일브러시, 면도솔, 속눈썹브러시, 바디브러시, 세안브러시
en hair brush, scalp brush, nail brush, shaving brush, eyelash brush, body brush
> 960330 메이크업 브러시·화필 | make-up and artists' brushes
ko 메이크업브러시, 화장붓, 화장브러시, 미술붓, 서예붓
en makeup brush, cosmetic brush, artist brush, calligraphy brush, lip brush
> 960340 페인트 붓·롤러 | paint brushes and rollers
ko 페인트붓, 페인트롤러, 도장롤러
en paint brush, paint roller, varnish brush
> 960350 기계용 브러시 | brushes as machine parts
ko 산업용브러시, 브러시롤
en industrial brush, brush roll, cylinder brush, sweeper brush
> 960390 빗자루·밀대·청소솔 | mops, dusters, cleaning brushes
ko 밀대, 대걸레, 청소솔, 변기솔, 스퀴지, 젖병솔, 애견브러시
en mop, cleaning brush, toilet brush, squeegee, bottle brush, dish brush
9604 수동식 체 | hand sieves and riddles
ko 체*.4, 수동체, 밀가루체, 어레미, 고운체, 체망*.4, 시험용체*.5, 표준망체*.5
en hand sieve, sieve*.5, hand riddle, flour sieve, sifter*.5, test sieve*.5
9605 여행용 세트(화장·바느질·구두손질) | travel toilet, sewing and shoe kits
ko 여행용세트*.7, 여행용바느질세트, 반짇고리*.6, 휴대용바느질세트, 세면도구세트*.6, 어메니티키트*.6, 구두손질세트, 호텔어메니티*.4, 칫솔치약세트*.4
en travel set, travel sewing kit, sewing kit*.7, travel toiletry kit*.6, amenity kit*.6, shoe cleaning kit, shoe shine kit, airline amenity kit*.7
9606 단추·스냅 | buttons and snap fasteners
ko 단추, 버튼단추, 스냅단추, 똑딱단추, 스냅*.6, 금속단추, 플라스틱단추, 자개단추, 청바지단추, 가시도트, 프레스파스너, 단추모체, 싸개단추, 도트단추, 코코넛단추
en button*.5, snap button, snap fastener, press fastener, press stud, metal button, plastic button, shirt button, jeans button, shell button, button blank, covered button, horn button, polyester button
9607 지퍼 | zippers and parts
ko 지퍼, 자크, 쟈크, 슬라이드파스너, 금속지퍼, 나일론지퍼, 플라스틱지퍼, 콘솔지퍼, 방수지퍼, 지퍼슬라이더, 지퍼풀러, 지퍼체인, 지퍼부품, 지퍼손잡이
en zipper, zip fastener, slide fastener, metal zipper, nylon zipper, invisible zipper, waterproof zipper, zipper slider, zipper puller, zipper pull, zipper chain, zipper tape*.7, zipper parts
> 960711 금속 지퍼 | zippers with metal scoops
ko 금속지퍼
en metal zipper, brass zipper
> 960719 플라스틱 지퍼 | other zippers
ko 나일론지퍼, 플라스틱지퍼, 콘솔지퍼
en nylon zipper, plastic zipper, invisible zipper
> 960720 지퍼 부품 | zipper parts
ko 지퍼슬라이더, 지퍼풀러, 지퍼체인
en zipper slider, zipper puller, zipper parts
9608 볼펜·마커·만년필 | ballpoint pens, markers, fountain pens
ko 볼펜, 펜*.7, 젤펜, 중성펜, 수성펜, 사인펜, 네임펜, 유성매직, 매직펜, 마커, 마카, 보드마카, 형광펜, 붓펜, 컬러펜, 플러스펜, 만년필, 샤프, 샤프펜슬, 볼펜심, 리필심*.6, 펜촉, 펜촉팁, 펜대, 펜홀더*.5, 멀티펜, 삼색볼펜, 페인트마커, 지워지는펜, 필기구*.8, 문구*.4, 문구류*.4, 문구세트*.4, 제도펜, 터치펜*.5, 스타일러스*.4, 스타일러스펜*.5, 판촉볼펜, 타투펜*.3, 직물마카, 라이너펜, 학용품*.35, 문구용품*.35, 사무용품*.25
en ballpoint pen, ball pen, pen*.7, gel pen, rollerball pen, felt tip pen, marker*.7, marker pen, permanent marker, whiteboard marker, highlighter*.7, brush pen, fountain pen, mechanical pencil, propelling pencil, pen refill, pen nib, pen tip, pen set, paint marker, writing instrument, stationery*.4, stylus pen*.5, touch pen*.5, erasable pen, drawing pen, fineliner, penholder, fabric marker, promotional pen, school supplies*.35, office supplies*.25
> 960810 볼펜 | ballpoint pens
ko 볼펜, 젤펜, 중성펜, 멀티펜
en ballpoint pen, ball pen, gel pen, rollerball pen
> 960820 마커·사인펜·형광펜 | felt-tipped pens and markers
ko 마커, 사인펜, 형광펜, 네임펜, 보드마카, 붓펜, 수성펜*.6
en felt tip pen, marker pen, highlighter, whiteboard marker, permanent marker, brush pen
> 960830 만년필·제도펜 | fountain and drawing pens
ko 만년필, 제도펜
en fountain pen, stylograph pen
> 960840 샤프펜슬 | propelling pencils
ko 샤프, 샤프펜슬
en mechanical pencil, propelling pencil
> 960860 볼펜 리필심 | refills for ballpoint pens
ko 볼펜심, 볼펜리필
en ballpoint refill, pen refill
9609 연필·크레용·분필 | pencils, crayons, chalks
ko 연필, 색연필, 크레파스, 크레용, 파스텔, 오일파스텔, 목탄, 분필, 초크, 연필심, 샤프심, 미술연필, 지우개연필, 재단초크, 콘테, 형광색연필, 물분필*.4, 학용품*.25, 문구*.25, 문구류*.25, 문구용품*.25
en pencil, colored pencil, colour pencil, crayon, oil pastel, pastel, drawing charcoal, chalk*.6, blackboard chalk, tailor chalk, pencil lead, mechanical pencil lead, wax crayon, stationery*.25, school supplies*.25
> 960910 연필·색연필 | pencils
ko 연필, 색연필
en pencil, colored pencil
> 960920 연필심·샤프심 | pencil leads
ko 연필심, 샤프심
en pencil lead, mechanical pencil lead
> 960990 크레용·파스텔·분필 | crayons, pastels, chalks
ko 크레파스, 크레용, 파스텔, 분필
en crayon, oil pastel, pastel, blackboard chalk
9610 칠판·화이트보드 | slates, blackboards, whiteboards
ko 칠판, 화이트보드, 유리칠판*.7, 자석칠판, 자석보드*.7, 석판필기용, 미니화이트보드, 드로잉보드*.4, 메모보드*.4
en blackboard, whiteboard, white board, chalkboard, magnetic board*.7, dry erase board, writing slate, drawing board*.4, glass board*.5
9611 스탬프·도장·날짜인 | hand stamps, date and numbering stamps
ko 스탬프*.8, 도장, 고무인, 만년도장, 만년인, 날짜도장, 일부인, 넘버링스탬프, 직인, 자동스탬프, 수동라벨기, 실링스탬프, 봉랍인, 인감
en rubber stamp, stamp*.4, self inking stamp, date stamp, numbering stamp, seal stamp, wax seal stamp, hand operated labeller*.6, hand printing set, stamp handle
9612 프린터 리본·스탬프패드 | printer ribbons and ink pads
ko 프린터리본, 타자기리본, 열전사리본, 잉크리본, 먹지리본, TTR, 바코드리본, 리본카트리지, 카드프린터리본, 스탬프패드, 인주, 스탬프대, 인주패드, 도트리본
en printer ribbon, typewriter ribbon, thermal transfer ribbon, ink ribbon, ttr ribbon, barcode ribbon, ribbon cartridge, ink pad, stamp pad, card printer ribbon
> 961210 리본 | ribbons
ko 열전사리본, 프린터리본, 잉크리본
en thermal transfer ribbon, printer ribbon, ink ribbon
> 961220 스탬프패드 | ink-pads
ko 스탬프패드, 인주
en ink pad, stamp pad
9613 라이터 | lighters
ko 라이터, 가스라이터, 일회용라이터, 충전식라이터, USB라이터, 전자라이터, 플라즈마라이터, 터보라이터, 점화기*.4, 캠핑토치라이터*.6, 라이터부품, 가스점화라이터, 오일라이터, 차량용시가잭라이터*.5
en lighter, cigarette lighter, gas lighter, disposable lighter, refillable lighter, usb lighter, arc lighter, plasma lighter, kitchen lighter, bbq lighter, torch lighter, lighter parts, piezo igniter*.6, table lighter
> 961310 일회용 가스라이터 | pocket gas lighters, non-refillable
ko 일회용라이터
en disposable lighter, non-refillable gas lighter
> 961320 충전식 가스라이터 | pocket gas lighters, refillable
ko 터보라이터, 충전식가스라이터
en refillable gas lighter, refillable lighter
> 961380 전자라이터·점화기 | other lighters
ko USB라이터, 플라즈마라이터, 전자라이터, 점화기*.6
en usb lighter, arc lighter, plasma lighter, kitchen lighter, bbq lighter
9614 담배 파이프·물부리 | smoking pipes and holders
ko 담배파이프, 곰방대, 물담배, 시샤, 후카, 시가홀더, 담배물부리, 담배홀더, 봉파이프, 파이프담배대, 흡연파이프
en smoking pipe, tobacco pipe, hookah, shisha pipe, water pipe smoking, cigar holder, cigarette holder, pipe bowl, glass bong*.8
9615 빗·머리핀·헤어롤 | combs, hairpins, curlers
ko 빗*.9, 참빗, 꼬리빗, 도끼빗, 헤어콤, 머리핀, 헤어핀, 똑딱핀, 실핀, 집게핀, 머리집게, 헤어클립, 헤어악세사리*.7, 헤어액세서리*.7, 헤어밴드*.3, 머리띠*.7, 머리끈*.5, 비녀, 헤어롤, 헤어컬러, 헤어그립, 헤어캡롤*.3, 구르프, 바비핀, 스타일링빗, 앞머리롤, 롤빗*.3, 뷰티툴*.2, 미용소품*.2, 미용도구*.2, 헤어*.15, 헤어케어*.15
en comb, hair comb, tail comb, hairpin, hair pin, bobby pin, hair clip, hair claw, claw clip, barrette, hair slide, hair accessory*.7, hair band*.5, headband*.3, hair tie*.4, hair roller, hair curler*.5, curling pin, curling grip, lice comb*.7, beauty tool*.2, beauty tools*.2, hair*.15, hair care*.15, accessory*.15, accessories*.15, apparel accessory*.15
> 961511 플라스틱·경질고무 빗·헤어슬라이드 | combs and slides, rubber or plastic
ko 플라스틱빗, 빗*.6, 집게핀, 플라스틱머리띠
en plastic comb, hair claw, plastic hair clip, plastic headband
> 961519 기타 재질 빗 | combs and slides, other materials
ko 나무빗, 금속빗, 비녀*.5
en wooden comb, metal comb, metal hair clip*.5
> 961590 머리핀·헤어롤 | hairpins, curlers
ko 머리핀, 실핀, 헤어롤, 헤어핀
en hairpin, bobby pin, hair roller, curling pin
9616 화장용 분무기·퍼프 | cosmetic sprayers and powder puffs
ko 퍼프*.9, 화장퍼프, 파우더퍼프, 쿠션퍼프, NBR퍼프, 메이크업스펀지, 화장스펀지, 물방울퍼프, 분첩, 향수분무기, 향수공병*.4, 아토마이저*.6, 미스트펌프, 스프레이펌프*.6, 화장품펌프*.6, 로션펌프*.5, 디스펜서펌프*.4, 미스트분무기*.6, 스프레이헤드*.5, 펌프헤드*.4, 스프레이노즐*.2, 펌프캡*.4, 향수펌프, 미세분무펌프, 뷰티툴*.3, 미용소품*.3, 미용도구*.3
en powder puff, cosmetic puff, makeup puff, cushion puff, makeup sponge, beauty sponge, perfume atomizer, scent spray, perfume sprayer, atomizer*.5, mist sprayer*.6, fine mist pump, spray pump*.5, perfume pump, cosmetic pump*.6, lotion pump*.5, dispenser pump*.4, spray head*.4, beauty tool*.3, beauty tools*.3
> 961610 화장용 분무기·펌프 | scent sprays, mounts and heads
ko 향수분무기, 스프레이펌프, 미스트펌프, 화장품펌프, 향수펌프
en perfume atomizer, scent spray, fine mist pump, spray pump, cosmetic pump
> 961620 퍼프·화장 스펀지 | powder puffs and pads
ko 퍼프, 쿠션퍼프, NBR퍼프, 메이크업스펀지, 분첩
en powder puff, cosmetic puff, makeup sponge, cushion puff
9617 보온병·진공 텀블러 | vacuum flasks and vessels
ko 보온병, 보냉병, 보온보냉병, 텀블러*.7, 스텐텀블러*.7, 스테인리스텀블러*.7, 진공텀블러, 진공단열텀블러, 보온텀블러, 보온컵, 진공컵, 보온도시락, 보온도시락통, 보온죽통, 보온물병, 진공보온병, 마호병, 보온주전자, 에어포트*.7, 진공용기*.4, 보온통, 진공플라스크, 보온병뚜껑, 보온병부품, 워터저그*.4, 스텐물병*.4
en vacuum flask, thermos, thermos flask, tumbler*.6, stainless tumbler*.7, stainless steel tumbler*.7, insulated tumbler*.9, vacuum tumbler, vacuum bottle, insulated bottle*.9, thermal bottle, vacuum insulated mug, travel mug*.6, thermal mug, food jar*.5, insulated food jar, vacuum lunch jar, thermos lunch box, air pot*.6, vacuum jug, vacuum flask lid, insulated water bottle*.8
9618 마네킹·진열용 인형 | mannequins and display models
ko 마네킹, 바디마네킹, 가발마네킹, 토르소, 디스플레이인형*.6, 자동인형, 쇼윈도전시물, 연습용마네킹*.5, 헤드마네킹
en mannequin, tailor's dummy, dress form, torso form, mannequin head, lay figure, display figure*.6, automaton, animated window display
9619 생리대·기저귀 | sanitary pads, tampons, diapers
ko 생리대, 패드생리대, 면생리대, 유기농생리대, 팬티라이너, 탐폰, 기저귀, 아기기저귀, 유아기저귀, 팬티기저귀, 밴드기저귀, 성인기저귀, 성인용기저귀, 요실금패드, 요실금팬티, 천기저귀, 방수기저귀, 수영장기저귀, 입는생리대, 생리팬티*.3, 위생패드, 산모패드, 수유패드*.7, 기저귀라이너, 위생깔개매트*.5, 언더패드*.5, 생리컵*.2, 배변패드*.15, 수영기저귀, 영유아용품*.2, 영유아용*.2, 유아용품*.2, 육아용품*.2
en sanitary pad, sanitary napkin, sanitary towel, menstrual pad, panty liner, tampon, diaper, nappy, baby diaper, adult diaper, diaper pants, pull-up pants diaper, incontinence pad, incontinence pants, cloth diaper, reusable pad menstrual, nursing pad*.7, breast pad*.7, maternity pad, diaper liner, underpad*.5, period panties*.3, menstrual cup*.2, baby product*.2, baby products*.2, baby & toddler*.2, baby*.2
9620 삼각대·셀카봉 | tripods, monopods, selfie sticks
ko 삼각대, 카메라삼각대, 모노포드, 일각대, 양각대, 셀카봉, 조명스탠드삼각대*.7, 미니삼각대, 스마트폰삼각대, 측량삼각대, 짐벌*.3, 촬영스탠드*.5
en tripod, camera tripod, monopod, bipod, selfie stick, phone tripod, light stand tripod*.7, tripod stand, surveying tripod, gimbal*.3
## 97 예술품·수집품·골동품 | art, collectors' pieces, antiques
9701 회화·그림 | paintings, drawings, collages
ko 회화*.8, 그림*.8, 유화, 수채화, 동양화, 한국화, 서예작품, 민화, 미술작품*.7, 미술품*.7, 원화, 아크릴화, 데생, 드로잉작품, 파스텔화, 콜라주, 모자이크작품, 캔버스화그림, 수묵화, 예술품*.6
en painting, oil painting, watercolor painting, acrylic painting, original painting, drawing artwork, artwork*.7, work of art*.6, collage, mosaic art, pastel drawing, hand-painted canvas, calligraphy artwork, oriental painting
> 970121 100년 초과 회화 | paintings over 100 years old
ko 고서화, 고미술회화
en antique painting, old master painting
> 970191 100년 이하 회화 | paintings not over 100 years old
ko 유화, 수채화, 현대회화, 원화
en oil painting, contemporary painting, watercolor painting
9702 오리지널 판화 | original engravings, prints, lithographs
ko 판화, 오리지널판화, 동판화, 목판화, 석판화, 에칭판화, 실크스크린판화*.5
en original print, engraving art, lithograph, etching print, woodcut print, original engraving, limited edition print*.4
9703 오리지널 조각 | original sculptures and statuary
ko 조각작품, 조각품*.6, 조각상*.5, 오리지널조각, 조소작품, 브론즈조각, 설치미술, 미술조각, 테라코타조각
en sculpture*.8, original sculpture, statuary*.6, bronze sculpture, installation art, marble sculpture*.7
9704 우표·수입인지(사용했거나 수집용) | collectors' stamps and postal items
ko 우표, 수집우표, 사용필우표, 초일봉투, 수입인지*.7, 엽서우편*.4, 우편엽서류, 기념우표
en postage stamp, collectible stamp, used stamp, first-day cover, revenue stamp, postal stationery
9705 수집품·표본·화폐 수집 | collections and collectors' pieces
ko 수집품, 표본, 박제*.8, 화석, 곤충표본, 동물표본, 식물표본, 광물표본, 운석, 기념주화*.4, 옛날동전, 수집용동전, 수집용지폐, 고화폐, 고고학유물, 유물*.8, 민속품, 클래식카*.5, 올드카*.4, 고생물표본, 해부표본
en collectors' piece, collectible coin, numismatic coin, old banknote, specimen, taxidermy, fossil, insect specimen, mineral specimen, meteorite, archaeological artifact, ethnographic object, classic car*.5, vintage car*.5, anatomical specimen, commemorative coin*.4
> 970531 100년 초과 주화·화폐 | numismatic pieces over 100 years old
ko 고화폐, 고전화폐
en ancient coin, antique coin
> 970539 그 밖의 수집용 주화 | other numismatic pieces
ko 수집용동전, 수집용지폐
en numismatic coin, collectible coin
9706 골동품(100년 초과) | antiques over 100 years old
ko 골동품, 앤틱, 앤티크가구*.6, 앤틱가구*.6, 고가구, 고미술품, 고도자기, 고서적*.4, 골동도자기, 엔틱소품*.5
en antique, antique furniture, antique porcelain, antiquity, period furniture, antique clock*.7, antique jewelry*.6
> 970610 250년 초과 골동품 | antiques over 250 years old
en antique over 250 years
`;
