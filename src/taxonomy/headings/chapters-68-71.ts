// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTERS_68_71 = `
## 68 석재·시멘트·광물제품 | stone, cement and mineral articles
6801 포석·연석·판석 | paving stones and kerbstones
ko 포석, 연석, 경계석, 화강암경계석, 보도석, 천연석판석, 사고석, 디딤석*.7, 판석*.8
en paving stone, kerbstone, curbstone, sett, cobblestone, granite kerb, flagstone*.8, granite cube
6802 가공 석재·대리석 | worked building stone, marble, granite
ko 대리석, 천연대리석, 대리석판재, 화강암판재, 화강석*.8, 화강암*.6, 석재, 석재타일, 대리석타일, 트래버틴, 석회석판*.8, 건축용석재, 외장석재, 비석, 묘비, 석등, 석상, 석조각, 대리석조각품, 모자이크석*.7, 인조색석, 착색석립, 대리석테이블상판, 석재상판, 돌그릇*.6, 대리석분말*.3
en marble*.9, marble slab, marble tile, granite slab, granite tile, granite countertop, granite*.6, polished granite, travertine, limestone slab, building stone, natural stone*.8, dimension stone, tombstone, gravestone, headstone, monument stone, stone statue, stone carving, mosaic stone tile, stone cladding*.8, stone tabletop, soapstone article*.8, onyx slab
6803 가공 슬레이트 | worked slate
ko 슬레이트*.6, 천연슬레이트, 점판암, 슬레이트지붕재*.7, 슬레이트판석, 슬레이트접시
en slate*.8, roofing slate, slate tile, natural slate, slate slab, slate plate, slate coaster
6804 연삭숫돌·연마휠 | grinding wheels and stones
ko 연삭숫돌, 연마석, 숫돌, 그라인딩휠, 연삭휠, 절단석, 절단휠, 컷팅휠*.9, 다이아몬드휠, CBN휠, 레진본드휠, 비트리파이드휠, 다이아몬드커터*.5, 오프셋휠, 칼갈이숫돌, 호닝스톤, 오일스톤, 마운트포인트, 연마휠*.8, 맷돌, 그라인더날*.7, 컵휠, CMP컨디셔너*.5
en grinding wheel, grinding stone, cutting wheel*.9, cut-off wheel, cutting disc*.8, grinding disc, diamond wheel, diamond grinding wheel, cbn wheel, resin bond wheel, vitrified wheel, abrasive wheel, whetstone, sharpening stone, honing stone, oilstone, mounted point, millstone, grindstone, cup wheel, polishing stone, diamond polishing pad*.5
> 680421 다이아몬드 휠 | diamond grinding wheels
ko 다이아몬드휠, 다이아몬드연마석, 다이아몬드컵휠
en diamond wheel, diamond grinding wheel, diamond cup wheel
> 680422 그 밖의 결합 연마휠·숫돌 | other bonded abrasive wheels
ko 연삭숫돌, 절단석, 절단휠, 레진본드휠, CBN휠
en grinding wheel, cut-off wheel, resin bond wheel, cbn wheel
6805 연마포·연마지(사포) | coated abrasives, sandpaper
ko 사포, 연마지, 연마포, 샌드페이퍼, 샌딩페이퍼, 샌딩벨트, 연마벨트, 연마디스크, 샌딩디스크, 벨크로사포, 플랩디스크, 플랩휠, 파이버디스크, 스펀지사포, 연마패드*.6, 연마스펀지*.8, 부직포연마재, 랩핑필름, 연마필름, 손톱샌딩블록*.6
en sandpaper, abrasive paper, emery paper, abrasive cloth, emery cloth, sanding belt, abrasive belt, sanding disc, velcro disc, flap disc, flap wheel, fibre disc, sanding sponge, abrasive pad*.8, non-woven abrasive, lapping film, polishing film*.5, sanding sheet, coated abrasive
6806 암면·광물성 단열재 | mineral wool and expanded minerals
ko 암면, 미네랄울, 락울, 세라믹울, 세라믹화이버, 세라믹섬유블랭킷, 슬래그울, 암면보드, 미네랄울보드, 팽창질석, 퍼라이트*.6, 팽창펄라이트, 팽창점토, 광물성단열재, 단열재*.3, 흡음재*.3, 천장재*.3, 천장텍스*.4, 에어로겔단열재*.5, 내화단열재*.5
en rock wool, stone wool, mineral wool, slag wool, ceramic fibre blanket, ceramic fiber, ceramic wool, mineral wool board, mineral fibre ceiling tile, exfoliated vermiculite, expanded vermiculite, expanded perlite, expanded clay, foamed slag, thermal insulation*.3, aerogel blanket*.4, calcium silicate insulation*.5
6807 아스팔트 제품 | articles of asphalt
ko 아스팔트슁글, 아스팔트싱글, 아스팔트루핑, 방수시트*.6, 아스팔트방수시트, 개량아스팔트시트, 자착식방수시트*.7, 아스팔트펠트, 루핑지, 역청시트
en asphalt shingle, roofing felt, bitumen membrane, bituminous membrane, modified bitumen sheet, waterproofing membrane*.5, self-adhesive bitumen membrane, asphalt roll roofing, bitumen sheet, tar paper
6808 목질 시멘트 보드 | mineral-bonded wood fibre boards
ko 목모보드, 목모시멘트판, 목편시멘트보드, 목모흡음판, 시멘트결합목재보드
en wood wool board, wood wool cement board, cement bonded particle board, wood wool acoustic panel, straw cement board
6809 석고 제품·석고보드 | plaster articles, plasterboard
ko 석고보드, 방화석고보드, 방수석고보드, 석고천장판, 석고텍스, 석고몰딩, 석고방향제*.4, 석고제품, 석고조각상, 석고상, 석고캐스팅, 석고인형*.7, 건축자재*.15, 건자재*.15
en plasterboard, gypsum board, drywall*.8, gypsum ceiling tile, gypsum panel, plaster moulding, plaster cornice, plaster statue, plaster ornament, gypsum block, construction material*.15, building material*.15, building materials*.15
6810 시멘트·콘크리트·인조석 제품 | cement, concrete, artificial stone articles
ko 콘크리트블록, 시멘트블록, 시멘트벽돌, 콘크리트벽돌, 보도블록, 인터로킹블록, 콘크리트파일, PHC파일, 콘크리트관, 흄관, PC패널*.3, 프리캐스트콘크리트, 콘크리트침목, 콘크리트기와, 경량기포콘크리트, ALC블록, ALC패널, 엔지니어드스톤, 인조대리석*.6, 쿼츠스톤, 인조석, 인조석상판, 테라조타일, 테라조, 문화석, 인조암, 콘크리트화분, GRC패널, 콘크리트맨홀, 호안블록, 레진콘크리트제품
en concrete block, cement block, cement brick, concrete brick, paving block, interlocking paver, concrete paver, concrete pile, phc pile, concrete pipe, hume pipe, precast concrete, precast panel, concrete sleeper, concrete roof tile, aac block, autoclaved aerated concrete, engineered stone, quartz slab, quartz surface, quartz countertop, artificial stone, artificial marble*.6, terrazzo tile, cultured stone, manufactured stone veneer, grc panel, concrete planter, concrete manhole, tunnel segment
> 681019 타일·판석·인조석판 | tiles, flagstones, engineered stone
ko 보도블록, 엔지니어드스톤, 쿼츠스톤, 인조대리석*.6, 테라조타일
en concrete paver, engineered stone, quartz slab, terrazzo tile
> 681091 건축·토목용 조립식 부재 | prefabricated structural components
ko 콘크리트파일, PHC파일, 프리캐스트콘크리트, ALC패널
en concrete pile, precast panel, tunnel segment
6811 석면·섬유 시멘트 제품 | fibre-cement articles
ko 섬유시멘트판, 섬유시멘트보드, 시멘트보드, 시멘트사이딩, CRC보드, 셀룰로오스시멘트보드, 골슬레이트, 석면슬레이트, 시멘트슬레이트, 파이버시멘트
en fibre cement board, fiber cement siding, cement board, cellulose cement sheet, asbestos cement sheet, corrugated cement sheet, fibre cement plank, calcium silicate board*.5
6812 석면 제품 | fabricated asbestos articles
ko 석면, 석면사, 석면포, 석면가스켓, 석면패킹, 석면의류, 석면지
en asbestos yarn, asbestos cloth, asbestos gasket, asbestos packing, asbestos paper, asbestos rope
6813 마찰재(미장착) | friction material, unmounted
ko 마찰재, 브레이크라이닝, 클러치페이싱, 클러치라이닝, 브레이크패드*.4, 제동라이닝, 드럼브레이크라이닝, 브레이크슈라이닝, 마찰디스크*.7, 산업용브레이크패드*.7, 페이퍼마찰재
en friction material, brake lining, clutch facing, clutch lining, brake pad*.4, friction disc*.7, brake lining roll, friction plate*.6, brake block*.5
6814 운모 제품 | worked mica
ko 운모판, 운모시트, 마이카시트, 마이카보드, 마이카테이프, 운모테이프, 운모제품, 가공운모
en mica sheet, mica board, mica tape, mica plate, mica paper, mica washer, mica tube, phlogopite sheet
6815 탄소섬유·그 밖의 광물제품 | carbon fibre and other mineral articles
ko 탄소섬유, 카본파이버, 카본화이버, 탄소섬유원단, 카본원단, 탄소섬유직물, 탄소섬유프리프레그, 카본프리프레그, 프리프레그*.6, 탄소섬유튜브, 카본튜브, 카본봉*.6, 카본파이프, 카본플레이트*.7, CFRP*.7, 탄소섬유보강재, 활성탄소섬유*.4, 흑연시트*.8, 그라파이트시트, 그라파이트가스켓*.7, 흑연제품*.8, 흑연몰드, 흑연부품, 등방성흑연*.4, 팽창흑연시트, 현무암섬유, 바잘트섬유, 마그네시아벽돌*.4, 이탄화분, 피트포트, 게르마늄볼*.5, 토르말린볼*.6, 황토볼*.4, 황토제품*.5, 돌솥*.7
en carbon fibre, carbon fiber, carbon fabric, carbon fiber cloth, carbon prepreg, prepreg*.6, carbon tube, carbon fiber plate, carbon fiber sheet, cfrp*.7, carbon fiber tow, chopped carbon fiber, activated carbon fiber*.4, graphite sheet*.8, graphite foil, graphite gasket*.7, graphite mould, graphite part*.8, isostatic graphite*.4, flexible graphite, basalt fibre, peat pot, tourmaline ball*.6, dolomite brick, magnesia brick*.3
> 681511 탄소섬유 | carbon fibres
ko 탄소섬유, 카본화이버, 카본파이버
en carbon fibre, carbon fiber tow, chopped carbon fiber
> 681512 탄소섬유 직물 | fabrics of carbon fibres
ko 탄소섬유원단, 카본원단, 탄소섬유직물
en carbon fabric, carbon fiber cloth
> 681513 탄소섬유 제품 | other carbon fibre articles
ko 카본튜브, 카본파이프, 탄소섬유튜브, 카본프리프레그*.6
en carbon tube, carbon fiber plate, carbon prepreg*.6
> 681519 흑연 제품(비전기용) | non-electrical graphite articles
ko 그라파이트시트, 흑연시트, 흑연몰드, 흑연제품*.8
en graphite sheet, graphite foil, graphite mould, graphite gasket
## 69 도자제품 | ceramic products
6901 규조토 벽돌 | bricks of siliceous earth
ko 규조토벽돌, 규조토단열벽돌, 규조토블록, 규조토타일
en diatomite brick, diatomaceous earth brick, siliceous earth brick, kieselguhr block, diatomite insulating brick
6902 내화벽돌 | refractory bricks
ko 내화벽돌, 내화블록, 내화타일, 내화단열벽돌, 고알루미나벽돌, 샤모트벽돌, 마그네시아벽돌*.8, 마그카본벽돌, 크롬벽돌, 실리카벽돌, 지르콘벽돌, 내화물*.6
en refractory brick, fire brick, firebrick, high alumina brick, magnesia brick*.8, magnesia carbon brick, chrome brick, silica brick, fireclay brick, insulating fire brick, refractory block, refractory tile, refractory*.6
6903 도가니·내화 도자제품 | crucibles and other refractory goods
ko 도가니*.9, 흑연도가니, 알루미나도가니, 내화도가니, 탄화규소튜브, SiC튜브*.7, SiC보트*.7, 알루미나튜브*.6, 보호관*.5, 열전대보호관*.7, 침지노즐, 슬라이드게이트, 세라믹노즐*.6, 스토퍼로드, 내화노즐, 가마판, 킬른가구, 세터*.6, 사가, 반응소결탄화규소*.7, 레토르트*.5, 내화관
en crucible, graphite crucible, alumina crucible, silicon carbide tube, sic beam, kiln furniture, kiln shelf, sagger, submerged entry nozzle, slide gate plate*.8, ladle shroud, stopper rod, refractory nozzle, refractory sleeve, muffle, cupel, thermocouple protection tube*.7, alumina tube*.6, setter plate*.8, recrystallized silicon carbide
6904 건축용 점토벽돌 | ceramic building bricks
ko 점토벽돌, 붉은벽돌, 적벽돌, 건축용벽돌, 벽돌*.7, 치장벽돌, 황토벽돌*.7, 파벽돌*.6, 고벽돌*.7
en clay brick, building brick, red brick, facing brick, brick*.7, hollow clay block, flooring block*.6
6905 기와·도자제 지붕재 | ceramic roofing tiles
ko 기와*.8, 점토기와, 한식기와, 도자기와, 굴뚝통, 굴뚝갓*.7, 테라코타패널*.7, 테라코타외장재
en clay roof tile, ceramic roofing tile, roofing tile*.6, chimney pot, chimney liner, terracotta facade panel*.7, architectural terracotta
6906 도자제 관 | ceramic pipes and guttering
ko 도관*.6, 토관, 도자관, 하수도관*.3, 도자제홈통
en ceramic pipe, vitrified clay pipe, clay drain pipe, stoneware pipe, ceramic gutter
6907 도자 타일 | ceramic tiles
ko 타일*.8, 도자기타일, 세라믹타일, 포세린타일, 포셀린타일, 자기질타일, 도기질타일, 석기질타일, 벽타일, 바닥타일*.8, 욕실타일, 주방타일, 모자이크타일, 유약타일, 폴리싱타일, 클링커타일, 수영장타일, 세라믹판재*.7, 박판타일, 빅슬랩, 대형타일, 코너타일, 건축자재*.15, 건자재*.15
en ceramic tile, porcelain tile, wall tile, floor tile*.8, tile*.7, glazed tile, unglazed tile, polished porcelain tile, mosaic tile*.8, bathroom tile, kitchen tile, clinker tile, vitrified tile, stoneware tile, sintered stone slab*.7, porcelain slab, pool tile, subway tile, hearth tile, finishing ceramic, tile trim*.4, construction material*.15, building material*.15, building materials*.15
> 690721 포세린 타일(흡수율 0.5% 이하) | porcelain tiles, absorption up to 0.5%
ko 포세린타일, 포셀린타일, 자기질타일, 폴리싱타일
en porcelain tile, vitrified tile, porcelain slab
> 690723 도기질 타일(흡수율 10% 초과) | earthenware tiles, absorption over 10%
ko 도기질타일, 벽타일
en wall tile, earthenware tile
6909 공업용·이화학용 세라믹 | laboratory and technical ceramics
ko 세라믹부품, 산업용세라믹, 파인세라믹, 공업용세라믹, 알루미나세라믹, 지르코니아세라믹, 세라믹링, 세라믹볼*.7, 알루미나볼, 지르코니아볼, 지르코니아비드*.8, 분쇄볼*.5, 세라믹비드*.7, 세라믹허니컴, 허니컴담체, 세라믹담체, 세라믹필터*.4, 세라믹멤브레인*.5, 질화규소부품, 탄화규소부품*.7, 질화알루미늄기판*.5, 세라믹기판*.5, 세라믹노즐*.4, 세라믹튜브*.7, 세라믹봉, 세라믹플레이트*.7, 세라믹도가니*.4, 세라믹라이너, 라시히링, 막자사발*.7, 실험용도자기, 세라믹샤프트, 반도체용세라믹*.7, 옹기*.5, 항아리*.5, 도자기병*.6, 도자기용기*.6, 막걸리도자기병*.6
en technical ceramic, industrial ceramic, advanced ceramic, fine ceramic part, ceramic part*.9, alumina ceramic, zirconia ceramic, alumina ball, zirconia bead*.8, zirconia ball, grinding ball*.4, grinding media*.5, ceramic ball*.7, ceramic ring, ceramic honeycomb, honeycomb substrate, ceramic carrier, ceramic filter*.4, ceramic membrane*.5, silicon nitride part, silicon carbide part*.7, aluminium nitride substrate*.5, ceramic substrate*.5, ceramic rod, ceramic tube*.7, ceramic plate*.5, alumina liner, raschig ring, mortar and pestle*.6, laboratory porcelain, evaporating dish*.8, ceramic shaft, ceramic seal ring*.6, ceramic jar*.6, ceramic bottle*.6
6910 위생도기 | ceramic sanitary ware
ko 위생도기, 양변기, 변기*.7, 도기변기, 세면기, 도기세면대, 세면대*.8, 소변기, 비데도기, 수세식변기, 변기물탱크*.7, 도기욕조, 원피스양변기, 투피스양변기, 벽걸이양변기, 탑볼세면기
en sanitary ware*.7, ceramic sanitary ware, toilet bowl, water closet*.9, one piece toilet, two piece toilet, wall hung toilet, toilet*.6, wash basin*.8, washbasin*.8, ceramic sink, pedestal basin, vessel sink*.7, urinal*.9, ceramic bidet, ceramic cistern, squatting pan
6911 자기 식기 | porcelain tableware
ko 도자기그릇*.8, 자기그릇, 본차이나, 도자기식기*.8, 식기세트*.5, 접시*.5, 밥그릇*.5, 국그릇*.5, 찻잔*.6, 머그컵*.5, 머그잔*.5, 커피잔*.6, 에스프레소잔*.7, 찻주전자*.5, 다기세트*.6, 백자*.7, 도자기컵*.8, 도자기수저받침*.7, 그릇*.4, 도자기숟가락, 술잔*.3, 홈세트*.6, 주방용품*.1, 키친웨어*.1
en porcelain tableware, bone china, china ware, porcelain dinnerware, dinner set*.6, dinnerware*.5, porcelain plate, porcelain bowl, porcelain cup, coffee cup*.5, tea cup*.6, mug*.4, porcelain mug, teapot*.4, tea set*.6, saucer*.6, ceramic plate*.5, ceramic bowl*.5, soup bowl*.4, kitchenware*.1
6912 도기·석기 식기 | other ceramic tableware
ko 도기식기, 도기그릇, 석기식기, 스톤웨어, 뚝배기, 옹기*.6, 도자기그릇*.5, 토기, 질그릇, 머그컵*.4, 머그잔*.4, 내열도자기, 도자기냄비, 세라믹냄비*.6, 항아리*.4, 장독, 내열냄비*.4, 청자식기*.6, 돌솥*.2
en earthenware, stoneware, stoneware tableware, ceramic tableware*.7, ceramic mug*.6, mug*.4, ceramic bowl*.5, ceramic plate*.5, ceramic cookware*.6, ceramic pot*.4, clay pot*.7, earthen pot, onggi*.7, ttukbaegi, terracotta cookware, ceramic baking dish, ramekin*.6, ceramic soap dispenser*.5
6913 도자 장식품 | ceramic statuettes and ornaments
ko 도자기인형, 도자기장식품, 도자기화병, 도자기조각, 도자기피규어, 청자*.6, 백자*.3, 달항아리, 세라믹오브제, 도자기꽃병, 도자기소품*.6, 저금통*.3, 도자기캔들홀더*.4, 홈데코*.2, 인테리어소품*.2
en ceramic figurine, porcelain figurine, ceramic ornament, ceramic statue, ceramic vase, porcelain vase, ceramic sculpture, decorative ceramic, celadon*.6, ceramic piggy bank, moon jar, home decor*.2, home dcor*.2
6914 그 밖의 도자제품 | other ceramic articles
ko 도자기화분, 화분*.4, 토분, 테라코타화분, 도자기손잡이, 세라믹손잡이, 도자기문패*.7, 도자기제품*.4, 세라믹제품*.4, 도자기향꽂이*.5
en ceramic flower pot, terracotta pot, clay flower pot, ceramic planter, flower pot*.4, ceramic knob, ceramic article*.4, ceramic sign plate
## 70 유리·유리제품 | glass and glassware
7001 파유리·유리괴 | cullet and glass in the mass
ko 파유리, 폐유리, 유리컬릿, 컬릿, 유리괴, 유리스크랩
en cullet, glass cullet, waste glass, glass scrap, glass in the mass, scrap glass
7002 유리구·유리봉·유리관(미가공) | glass balls, rods and tubes, unworked
ko 유리관, 유리봉, 석영관, 쿼츠튜브*.7, 석영봉, 석영잉곳, 유리구슬*.4, 유리볼*.6, 붕규산유리관, 모세관유리*.5, 석영유리관, 광섬유모재
en glass tube, glass tubing, glass rod, quartz tube*.8, quartz tubing, quartz rod, fused silica tube, fused quartz ingot, borosilicate glass tubing, glass ball*.6, pharmaceutical glass tubing, optical fibre preform
7003 주입·압연 판유리 | cast and rolled glass
ko 압연유리, 무늬유리, 주물유리, 망입유리, 형판유리, 채널유리, 유글라스, 태양광유리*.4, 저철분무늬유리*.7
en rolled glass, cast glass, figured glass, patterned glass, wired glass, u-profile glass, channel glass, solar glass*.4
7004 인상·취입 판유리 | drawn and blown sheet glass
ko 인상유리, 취입유리, 스테인드글라스판*.8, 색유리판*.6, 초박판유리*.5
en drawn glass, blown glass sheet, drawn sheet glass, antique sheet glass, stained glass sheet*.7
7005 플로트 판유리 | float glass
ko 플로트유리, 판유리*.8, 맑은유리, 색유리*.6, 로이유리*.7, 반사유리, 코팅유리*.7, 저철분유리, 투명유리판, 유리기판*.4, ITO유리*.4, 반강화유리*.3, 창유리*.6
en float glass, clear float glass, sheet glass*.6, flat glass*.7, tinted glass*.8, reflective glass, low-e glass*.8, coated glass*.7, low iron glass, ultra clear glass, window glass*.6, glass substrate*.4, ground glass*.5, glass*.3
7006 가공 판유리 | edge-worked or bent glass
ko 가공유리, 곡면유리*.7, 벤딩유리, 면취유리, 에칭유리, 유리타공, 인쇄유리*.7, 유리기판*.6, 디스플레이용유리기판, 박막유리*.5, ITO유리*.5, UTG*.5, 커버글라스*.3, 유리선반*.7, 유리상판*.6
en bent glass, bevelled glass, etched glass, edge-worked glass, drilled glass, enamelled glass, frosted glass*.7, printed glass*.7, glass substrate*.6, display glass*.7, ito glass*.5, ultra thin glass*.5, glass shelf*.7, glass wafer*.5
7007 안전유리(강화·접합) | safety glass, tempered or laminated
ko 안전유리, 강화유리, 접합유리, 방탄유리, 자동차유리, 자동차앞유리, 윈드실드, 전면유리*.6, 방화유리*.7, 강화유리필름*.8, 액정보호유리, 휴대폰강화유리, 강화유리액정보호필름*.8, 커버글라스*.6, 커버윈도우*.5, 태양광강화유리, 태양광유리*.6, 샤워부스유리, 썬루프유리, 스마트글라스*.3, 강화유리판, 강화유리뚜껑*.4
en safety glass, tempered glass, toughened glass, laminated glass, windshield, windscreen, automotive glass, car window glass, bulletproof glass, bullet resistant glass, fire rated glass*.7, tempered glass screen protector, glass screen protector*.9, cover glass*.6, solar tempered glass, solar glass*.6, shower door glass, chemically strengthened glass, glass balustrade panel*.7, sunroof glass, switchable glass*.5
> 700711 운송기기용 강화유리 | toughened glass for vehicles
ko 자동차강화유리, 자동차유리, 썬루프유리
en automotive tempered glass, sunroof glass, car side window
> 700719 그 밖의 강화유리 | other toughened glass
ko 강화유리, 액정보호유리, 휴대폰강화유리, 태양광강화유리
en tempered glass, screen protector*.7, solar tempered glass
> 700721 운송기기용 접합유리 | laminated glass for vehicles
ko 자동차앞유리, 윈드실드
en windshield, windscreen
7008 복층유리 | insulating glass units
ko 복층유리, 페어글라스, 로이복층유리, 삼중유리, 단열유리, 진공유리*.8
en insulating glass unit, insulated glass, double glazing, double glazed unit, igu, triple glazing, vacuum glazing*.8
7009 거울·백미러 | glass mirrors
ko 거울, 백미러*.8, 룸미러, 사이드미러*.8, 후사경, 화장거울, 손거울, 탁상거울, 욕실거울, LED거울*.5, 전신거울, 벽거울, 거울유리, 자동차미러, 오토바이미러, 볼록거울*.6, 반사경*.4, 콤팩트거울
en mirror*.9, glass mirror, rear view mirror*.9, side mirror*.9, door mirror*.8, makeup mirror*.8, hand mirror, bathroom mirror, led mirror*.5, wall mirror, compact mirror, motorcycle mirror, convex mirror*.6, mirror glass, full length mirror, vanity mirror
> 700910 차량용 백미러 | rear-view mirrors for vehicles
ko 백미러, 사이드미러, 룸미러, 후사경, 오토바이미러
en rear view mirror, side mirror, motorcycle mirror
> 700992 틀 있는 거울 | framed mirrors
ko 손거울, 화장거울, 탁상거울, 욕실거울
en hand mirror, makeup mirror, wall mirror
7010 유리병·유리 용기 | glass bottles, jars, vials
ko 유리병, 유리용기*.7, 화장품유리병, 향수병, 향수공병, 유리공병, 공병*.4, 앰플병, 유리앰플, 바이알, 유리바이알, 약병*.5, 유리단지, 유리병뚜껑, 스포이드병*.6, 드롭퍼병*.7, 소주병, 맥주병, 와인병, 음료유리병, 잼병, 방향제유리병, 디퓨저병, 크림용기유리*.7, 유리카트리지*.6, 세럼병, 매니큐어병, 캔들용기*.3, 밀폐유리병*.5, 포장용품*.1, 포장재*.1
en glass bottle, glass jar, glass vial, vial*.8, ampoule bottle, glass ampoule, perfume bottle*.8, cosmetic glass bottle, dropper bottle*.7, carboy, wine bottle, beer bottle, beverage glass bottle, mason jar, jam jar, glass container*.7, demijohn, diffuser bottle, serum bottle*.6, nail polish bottle, glass stopper, glass lid*.5, glass cartridge*.6, packaging*.1, packaging goods*.1
7011 전구용 유리 외피 | glass envelopes for lamps
ko 전구유리, 유리벌브, 벌브유리, 램프용유리관, 브라운관유리
en glass bulb shell, glass envelope, lamp glass bulb, lamp glass tube, crt glass
7013 유리 식기·실내장식품 | glass tableware and decorative glass
ko 유리컵, 유리잔, 와인잔, 맥주잔, 소주잔*.8, 위스키잔, 샴페인잔, 유리머그, 텀블러유리*.7, 유리텀블러, 유리접시, 유리그릇, 유리볼*.4, 유리식기, 내열유리, 내열유리컵, 유리냄비, 유리밀폐용기, 내열유리밀폐용기, 유리반찬통, 유리보관용기, 유리주전자, 유리티포트, 유리물병*.8, 디캔터, 유리꽃병, 유리화병, 크리스탈잔, 크리스탈유리, 유리재떨이, 유리캔들홀더*.6, 유리양념통, 유리장식품*.7, 유리어항, 유리냄비뚜껑*.7, 크리스탈트로피*.6, 오븐유리용기, 커피드립서버
en glassware*.7, drinking glass, glass cup, wine glass, beer glass, beer mug*.7, shot glass, whisky glass, champagne flute, goblet*.8, stemware, glass tumbler, glass mug, glass plate*.5, glass bowl, glass tableware, heat resistant glass cup, borosilicate glassware*.6, glass food container, glass food storage container, glass lunch box, glass teapot, glass jug, glass pitcher, decanter*.9, carafe, glass vase, crystal glassware, lead crystal, glass ashtray, glass candle holder*.7, glass baking dish, glass fish bowl, glass lid*.4, glass ornament*.6, glass storage jar*.8, coffee server*.6, bakeware glass
> 701337 그 밖의 음용 유리잔 | other drinking glasses
ko 유리컵, 유리잔, 맥주잔, 소주잔
en drinking glass, glass cup, beer glass, shot glass
> 701349 식탁·주방용 유리제품 | other table and kitchen glass
ko 유리접시, 유리그릇, 유리밀폐용기*.8
en glass plate, glass bowl, glass pitcher
7014 신호용 유리·광학소자(미연마) | signalling glass, unworked optical elements
ko 신호용유리, 도로표지병유리, 반사유리소자, 렌즈블랭크*.4, 전조등렌즈유리, 유리반사경*.5, 유리렌즈블랭크*.5
en signalling glass, reflector glass, headlamp glass lens, glass lens blank*.5, traffic signal lens glass, unworked optical element
7015 시계유리·안경유리 | watch and spectacle glasses
ko 시계유리, 시계글라스, 안경유리, 안경렌즈유리블랭크, 곡면시계유리, 계기유리
en watch glass*.8, clock glass, watch crystal*.7, spectacle glass blank, curved glass for clocks, instrument glass*.7, sunglass glass blank
7016 유리블록·유리타일 | glass blocks and mosaic
ko 유리블록, 유리벽돌, 유리타일, 유리모자이크타일, 유리모자이크, 발포유리, 폼글라스, 스테인드글라스
en glass block, glass brick, glass tile, glass mosaic tile, glass mosaic, foam glass, multicellular glass, stained glass panel, leaded light
7017 이화학용 유리 | laboratory glassware
ko 비커, 플라스크*.7, 삼각플라스크, 시험관*.7, 초자기구, 실험용초자, 실험용유리기구, 메스실린더, 유리피펫, 피펫*.4, 뷰렛, 페트리접시*.6, 유리샬레, 샬레*.6, 슬라이드글라스, 커버슬립, 현미경슬라이드*.8, 유리깔때기, 데시케이터*.8, 석영도가니*.6, 석영보트*.4, 석영제품*.4, 석영유리기구, 콘덴서초자, 증류초자, 유리주사기*.3, 유리스포이드*.7, 큐벳*.6, 과학장비*.2, 실험실장비*.2, 연구장비*.2
en laboratory glassware, lab glassware, beaker*.9, erlenmeyer flask, volumetric flask, flask*.5, test tube*.7, graduated cylinder*.8, glass pipette, pasteur pipette*.7, burette, petri dish*.6, microscope slide, glass slide, cover slip, glass funnel, desiccator*.8, quartz crucible*.7, quartz cuvette*.7, quartzware*.5, distillation glassware, glass condenser*.7, culture tube*.6, glass dropper*.7, laboratory equipment*.2
7018 유리 비드·유리알·모조보석 | glass beads and imitation stones
ko 유리비드, 글라스비드, 유리구슬, 시드비즈, 비즈*.6, 크리스탈비즈, 유리모조진주, 큐빅*.4, 라인스톤*.7, 유리스톤, 핫픽스스톤*.7, 네일스톤*.7, 인형눈*.4, 마이크로스피어*.7, 노면표시용유리알, 도로용글라스비드, 블라스트용유리알, 유리세공품, 램프워크, 중공유리구*.8
en glass bead, seed bead, bead*.4, crystal bead*.8, imitation pearl of glass, rhinestone*.8, hotfix rhinestone, glass rhinestone, glass cabochon, glass microsphere, hollow glass microsphere, reflective glass bead, road marking glass bead, blasting glass bead, glass eye*.7, doll eye glass, lamp-worked glass ornament, nail crystal*.6
7019 유리섬유·그 제품 | glass fibres and articles
ko 유리섬유, 글라스파이버, 글라스화이버, 화이버글라스, 파이버글라스, 유리섬유로빙, 로빙*.6, 촙스트랜드, 찹스트랜드, 유리섬유매트, 촙스트랜드매트, 유리섬유원단, 글라스크로스, 유리섬유직물, 유리섬유테이프*.8, 유리섬유메쉬, 유리섬유사, 유리섬유종이*.7, 글라스울, 글라스울보드, 글라스울패널*.5, 유리면, 유리면단열재, 실리카클로스, 유리섬유방충망*.7, 유리섬유슬리브*.6, 질석코팅유리섬유, 소화포*.6, 유리섬유단열재, AGM격리막*.5, 유리섬유보강근*.5, 유리섬유필터*.4, frp철근*.3
en glass fibre, fiberglass, fibreglass, glass fiber roving, roving*.6, chopped strand, chopped strand mat, fiberglass mat, fiberglass cloth, fiberglass fabric, glass cloth, woven roving, fiberglass mesh, fiberglass yarn, glass yarn, fiberglass tape*.8, fiberglass tissue, glass veil, glass wool, glasswool board, glass wool blanket, glass wool insulation, silica fabric, fiberglass insect screen, fiberglass sleeve*.6, fire blanket*.7, agm separator*.5, fiberglass rebar*.5, frp rebar*.3
> 701911 촙스트랜드 | chopped strands
ko 촙스트랜드, 찹스트랜드
en chopped strand
> 701912 로빙 | rovings
ko 유리섬유로빙, 로빙
en glass fiber roving, roving
> 701914 기계적 결합 매트 | mechanically bonded mats
ko 유리섬유니들매트
en needle mat
> 701915 화학적 결합 매트 | chemically bonded mats
ko 촙스트랜드매트
en chopped strand mat
> 701980 글라스울 | glass wool
ko 글라스울, 유리면, 글라스울보드
en glass wool, glasswool board
7020 그 밖의 유리제품 | other articles of glass
ko 유리제품*.5, 보온병유리내병, 보온병내병, 반도체용석영튜브*.7, 쿼츠튜브*.4, 쿼츠보트, 석영보트*.7, 석영링, 쿼츠링, 쿼츠웨어, 쿼츠부품, 석영제품*.6, 확산로석영관, 유리손잡이, 유리간판, 유리부품*.7, 유리부표, 테라리움용기*.4, 담배물파이프유리*.3
en glass article*.5, vacuum flask glass inner, quartz boat*.8, quartz ring, quartz ware for semiconductor*.8, quartz part, quartz reactor tube, glass handle, industrial glass part, glass float, sight glass*.6, glass terrarium*.5, gauge glass*.6
## 71 귀금속·보석·신변장식용품 | precious metals, gems and jewellery
7101 진주 | pearls
ko 진주*.8, 천연진주, 양식진주, 담수진주, 해수진주, 흑진주, 나석진주, 남양진주
en pearl*.8, cultured pearl, natural pearl, freshwater pearl, south sea pearl, akoya pearl, loose pearl, tahitian pearl
7102 다이아몬드 | diamonds
ko 다이아몬드*.8, 다이아몬드원석, 다이아나석, 나석다이아몬드, 공업용다이아몬드*.7, 브릴리언트컷
en diamond*.7, rough diamond, polished diamond, loose diamond, cut diamond, industrial diamond*.7, brilliant cut diamond, melee diamond
7103 보석 원석(유색) | precious stones other than diamond
ko 보석*.6, 원석*.6, 루비*.8, 사파이어*.6, 에메랄드, 자수정, 옥*.7, 비취, 토파즈, 터키석, 오팔, 마노, 천연석*.5, 보석원석, 유색보석, 수정*.5, 호박보석*.4
en gemstone, precious stone, semi-precious stone, ruby*.8, sapphire*.7, emerald, amethyst, jade*.7, topaz, turquoise stone, opal, agate, garnet*.5, loose gemstone, rough gemstone, tourmaline stone*.8, quartz crystal*.3
7104 합성 보석 | synthetic gemstones
ko 합성보석, 합성다이아몬드*.7, 랩그로운다이아몬드, 인공다이아몬드*.7, 큐빅지르코니아, 큐빅*.6, 모이사나이트, 합성사파이어, 합성루비, 사파이어웨이퍼*.5, 사파이어기판*.5, 사파이어글라스*.6, 합성수정*.6, 압전석영*.7, CVD다이아몬드, 인조보석*.6
en synthetic gemstone, lab grown diamond, laboratory-grown diamond, synthetic diamond*.6, cubic zirconia, moissanite, synthetic sapphire, sapphire wafer*.5, sapphire substrate*.5, sapphire window*.6, synthetic ruby, synthetic quartz*.6, piezo-electric quartz, cvd diamond*.8, created gemstone
7105 다이아몬드 분말 | diamond powder, gem dust
ko 다이아몬드분말, 다이아몬드파우더, 공업용다이아몬드분말, 다이아몬드그릿, 보석분말, 나노다이아몬드
en diamond powder, diamond dust, diamond grit, synthetic diamond powder, micron diamond powder, nanodiamond, gemstone dust
7106 은(괴·반제품) | silver, unwrought or semi-manufactured
ko 은괴, 은바, 실버바, 은그래뉼, 은분말, 은분*.8, 은판, 은선, 은와이어, 순은*.6, 은*.6, 은타겟*.7, 은플레이크
en silver bar, silver bullion, silver ingot, silver powder, silver grain, silver granule, silver wire, silver sheet, silver*.6, silver flake*.7, unwrought silver, sterling silver wire
7107 은 클래드 금속 | base metal clad with silver
ko 은클래드, 은클래드동, 은피복금속
en silver clad metal, silver clad copper, rolled silver
7108 금(괴·반제품) | gold, unwrought or semi-manufactured
ko 금괴, 골드바, 금지금, 금*.6, 순금*.6, 금그래뉼, 금선*.8, 본딩와이어금, 골드본딩와이어, 골드와이어, 금분*.7, 금판, 금타겟*.7, 금박*.5
en gold bar, gold bullion, gold ingot, gold*.6, gold dore, gold granule, gold wire, gold bonding wire, gold powder, gold sheet, gold leaf*.4, gold sputtering target*.7, unwrought gold
> 710812 미가공 금 | unwrought gold
ko 금괴, 골드바, 금지금
en gold bar, gold bullion, gold dore
> 710813 반가공 금 | semi-manufactured gold
ko 골드와이어, 골드본딩와이어, 금판
en gold bonding wire, gold wire, gold sheet
7109 금 클래드 금속 | metal clad with gold
ko 금클래드, 금피복금속, 롤드골드판
en gold clad metal, rolled gold plate, gold clad silver
7110 백금·팔라듐 | platinum group metals
ko 백금*.8, 플래티넘*.8, 팔라듐, 로듐, 루테늄, 이리듐, 오스뮴, 백금분말, 백금선, 팔라듐스펀지, 루테늄타겟*.7, 백금와이어
en platinum*.8, palladium, rhodium, ruthenium, iridium, osmium, platinum powder, platinum sponge, platinum wire, palladium sponge, iridium powder
7111 백금 클래드 금속 | metal clad with platinum
ko 백금클래드, 백금피복금속
en platinum clad metal, platinum clad copper
7112 귀금속 스크랩 | precious metal waste and scrap
ko 귀금속스크랩, 금스크랩, 은스크랩, 백금스크랩, 폐촉매*.6, 폐귀금속, 은슬러지, 금회수슬러지, 귀금속회수용스크랩
en precious metal scrap, gold scrap, silver scrap, platinum scrap, spent catalyst*.6, sweepings of precious metal, jewellery scrap, scrap catalytic converter*.6
7113 귀금속 주얼리 | jewellery of precious metal
ko 주얼리*.7, 쥬얼리*.7, 귀금속*.6, 금반지, 은반지, 반지*.5, 목걸이*.4, 금목걸이, 은목걸이, 귀걸이*.4, 금귀걸이, 은귀걸이, 팔찌*.4, 금팔찌, 은팔찌, 다이아몬드반지, 결혼반지, 14k, 18k, 24k, 925실버, 실버주얼리, 은주얼리, 금주얼리, 펜던트*.4, 은체인, 금체인, 돌반지, 순금돌반지*.9, 커플반지*.6
en jewellery*.7, jewelry*.7, fine jewelry, gold ring, silver ring, ring jewelry*.6, gold necklace, silver necklace, necklace*.4, earrings*.4, gold earrings, silver earrings, bracelet*.4, gold bracelet, diamond ring, wedding ring, engagement ring, 14k, 18k gold, 925 silver, sterling silver jewelry, silver jewellery, pendant*.4, gold chain, platinum jewelry, gold plated silver jewelry
> 711311 은 주얼리 | jewellery of silver
ko 은반지, 은목걸이, 은귀걸이, 925실버, 실버주얼리
en sterling silver jewelry, silver ring, silver necklace
> 711319 금 등 귀금속 주얼리 | jewellery of gold or other precious metal
ko 금반지, 금목걸이, 14k, 18k, 다이아몬드반지
en gold ring, gold necklace, diamond ring
7114 금·은 세공품 | goldsmiths' and silversmiths' wares
ko 은식기, 은수저, 은그릇, 금세공품, 은세공품, 은쟁반, 순금열쇠, 황금거북이, 순금기념품, 은컵, 은제품*.6, 금트로피
en silverware*.6, silver tableware, silver spoon, silver cutlery, goldsmith ware, silversmith ware, silver tray, silver cup, gold ornament*.6, silver plated tableware*.3
7115 그 밖의 귀금속 제품 | other articles of precious metal
ko 백금도가니, 백금망, 백금촉매망, 은접점*.4, 귀금속접점*.4, 백금부싱, 귀금속제품*.5, 은나노와이어*.4, 금스퍼터링타겟*.5, 백금전극*.7, 백금타겟*.6
en platinum crucible, platinum gauze catalyst, platinum gauze, platinum bushing, platinum electrode*.7, precious metal sputtering target*.6, silver anode*.6, industrial silver article
7116 진주·보석 제품 | articles of pearl or gemstone
ko 진주목걸이, 진주팔찌, 진주귀걸이*.6, 원석팔찌, 원석목걸이, 옥팔찌, 옥매트*.4, 옥제품, 옥반지, 비취목걸이, 보석공예품, 괄사옥*.6, 옥롤러*.7, 로즈쿼츠괄사, 괄사*.2
en pearl necklace, pearl bracelet, pearl jewelry*.7, gemstone bracelet, gemstone necklace, jade bangle, jade article, jade roller*.7, gua sha stone*.7, gemstone bead bracelet, crystal ornament natural stone, gua sha*.2, gual sha*.2
7117 모조 신변장식용품 | imitation jewellery
ko 패션액세서리, 패션악세사리, 액세서리*.5, 악세사리*.5, 악세서리*.5, 모조장신구, 이미테이션주얼리, 패션쥬얼리, 패션주얼리, 귀걸이*.6, 목걸이*.6, 팔찌*.6, 반지*.5, 브로치*.9, 커프스버튼, 커프스단추, 넥타이핀, 배지*.4, 뱃지*.4, 발찌, 피어싱, 초커, 도금목걸이, 도금귀걸이, 써지컬스틸귀걸이, 서지컬스틸목걸이, 비즈팔찌, 게르마늄팔찌*.7, 건강팔찌*.6, 마스크목걸이*.4, 참*.3, 펜던트*.5, 코걸이, 큐빅귀걸이, 키링*.3, 패션*.15
en imitation jewellery, costume jewelry, fashion jewelry, fashion accessory*.5, accessory jewelry*.7, earring*.6, necklace*.6, bracelet*.6, bangle*.7, brooch*.9, cufflink, cuff link, tie pin*.8, tie clip*.8, lapel pin*.5, anklet, body piercing, piercing jewelry, choker, stainless steel jewelry, gold plated jewelry, surgical steel earring, beaded bracelet, charm*.4, pendant*.4, magnetic bracelet*.7, germanium bracelet, silicone bracelet*.4, fashion*.15, accessory*.35, accessories*.35, apparel accessory*.35
> 711719 비금속제 모조장식품 | imitation jewellery of base metal
ko 도금귀걸이, 도금목걸이, 써지컬스틸귀걸이, 브로치
en stainless steel jewelry, gold plated jewelry, brooch
7118 주화 | coins
ko 주화, 동전, 기념주화*.9, 금화, 은화, 투자용금화
en coin*.8, commemorative coin*.9, gold coin, silver coin, legal tender coin, bullion coin
`;
