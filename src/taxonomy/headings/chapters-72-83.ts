// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTERS_72_83 = `
## 72 철강 | iron and steel
7201 선철 | pig iron
ko 선철, 주물용선철, 제강용선철, 고순도선철, 스피그라이즌
en pig iron, foundry pig iron, basic pig iron, nodular pig iron, spiegeleisen
7202 합금철 | ferro-alloys
ko 합금철, 페로망간, 페로실리콘, 규소철, 실리코망간, 페로크롬, 페로니켈, 페로몰리브덴, 페로바나듐, 페로티타늄, 페로니오븀, 페로텅스텐, 페로보론, 니켈선철*.8, 구상화제*.7
en ferroalloy, ferro-alloy, ferro manganese, ferromanganese, ferro silicon, ferrosilicon, silico manganese, ferro chrome, ferrochrome, ferro nickel, ferro molybdenum, ferro vanadium, ferro titanium, ferro niobium, nickel pig iron*.8, nodularizer*.7
7203 직접환원철·해면철 | direct reduced iron
ko 직접환원철, 해면철, HBI, 환원철펠릿, 고순도철*.6
en direct reduced iron, dri iron, sponge iron, hot briquetted iron, hbi
7204 고철(철 스크랩) | ferrous scrap
ko 고철, 철스크랩, 철강스크랩, 스테인리스스크랩, 스텐스크랩, 생철, 중량고철, 슈레더스크랩, 선삭칩, 스크랩*.4
en ferrous scrap, iron scrap, steel scrap, scrap iron, hms scrap, shredded scrap, stainless steel scrap, cast iron scrap, busheling, steel turnings, used rail scrap
7205 철 분말·쇼트볼 | iron and steel powders, shot and grit
ko 철분말, 철분, 쇼트볼, 스틸쇼트, 스틸그릿, 스틸볼쇼트, 아토마이즈철분, 합금강분말, 스테인리스분말, 컷와이어쇼트, 카보닐철
en iron powder, steel powder, steel shot, steel grit, atomized iron powder, stainless steel powder, alloy steel powder, carbonyl iron powder, cut wire shot*.8
7206 철·비합금강 잉곳 | ingots of iron or non-alloy steel
ko 강괴, 철강잉곳, 탄소강잉곳
en steel ingot, iron ingot, crude steel
7207 철·비합금강 반제품 | semi-finished iron or non-alloy steel
ko 빌릿, 빌레트, 블룸, 슬래브, 슬라브*.7, 강편, 철강반제품
en billet*.8, steel billet, bloom*.7, steel bloom, slab*.4, steel slab, semi-finished steel
7208 열연강판·열연코일 | hot-rolled flat steel, 600 mm or wider
ko 열연강판, 열연코일, 열간압연강판, 후판, 중후판, 산세강판, PO강판, 조선용후판, 무늬강판, 철판*.5, HR코일, SS400*.6, 핫코일, 원자재*.1, 원재료*.1, 스틸플레이트*.6, 철강*.3
en hot rolled coil, hot rolled steel, hrc, hot rolled sheet, hot rolled plate, heavy plate, steel plate*.7, ship plate, shipbuilding plate, pickled and oiled coil, checkered plate, chequered plate, ss400*.5, basic material*.1, raw material*.1, steel*.3
7209 냉연강판·냉연코일 | cold-rolled flat steel, 600 mm or wider
ko 냉연강판, 냉연코일, 냉간압연강판, 풀하드, 미소둔강판, 석도원판, CR코일, SPCC*.8, 철강*.15
en cold rolled coil, cold rolled steel, crc, cold rolled sheet, full hard coil, black plate, tin mill black plate, spcc*.8, steel*.15
7210 도금·도장 강판 | coated or plated flat steel, 600 mm or wider
ko 아연도금강판, 도금강판, 용융아연도금강판, 전기아연도금강판, 갈바륨강판, 갈바강판, 컬러강판, 칼라강판, 석도강판, 주석도금강판, 알루미늄도금강판, GI코일, EGI, 합금화아연도금강판, 삼원계도금강판, 골강판, 프린트강판, 클래드강판*.7, 알루미늄아연합금도금강판, 스틸플레이트*.15, 철강*.2
en galvanized steel, galvanized coil, galvanised sheet, gi coil, hot dip galvanized coil, electro galvanized steel, egi, galvalume, galvannealed, prepainted steel, color coated steel, ppgi, ppgl, tinplate, tin plate steel, tin free steel, aluminized steel, corrugated steel sheet, zinc magnesium coated steel, coated steel sheet, 55 al-zn coated steel, steel plate*.15, steel*.2
> 721012 석도강판 | tinplate
ko 석도강판, 주석도금강판
en tinplate
> 721030 전기아연도금강판 | electro-galvanised
ko 전기아연도금강판, EGI
en electro galvanized steel, egi
> 721049 용융아연도금강판 | hot-dip galvanised
ko 용융아연도금강판, GI코일
en hot dip galvanized coil, gi coil
> 721061 갈바륨강판 | aluminium-zinc coated
ko 갈바륨강판
en galvalume
> 721070 컬러강판 | painted or plastic coated
ko 컬러강판, 칼라강판
en prepainted steel, ppgi, color coated steel
7211 협폭 강판(비도금) | uncoated flat steel under 600 mm
ko 스트립강, 대강*.6, 협폭강판, 냉연스트립, 열연스트립, 탄소강스트립, 스켈프
en steel strip, cold rolled strip, hot rolled strip, carbon steel strip, narrow strip steel, skelp, slit coil*.5
7212 협폭 도금·도장 강판 | coated flat steel under 600 mm
ko 아연도금스트립, 도금스트립, 강대밴드*.6, 철밴드*.5, 포장용강밴드*.6, 도금슬릿코일
en galvanized strip, galvanized steel strip, coated steel strip, tinplate strip, steel strapping*.6, copper clad steel strip
7213 선재(비합금강) | wire rod, non-alloy steel
ko 선재, 연강선재, 경강선재, 와이어로드, 코일철근, 탄소강선재
en wire rod, steel wire rod, low carbon wire rod, high carbon wire rod, rebar in coil, sae1008*.7
7214 철근·열간 봉강 | reinforcing bars, hot-worked bars
ko 철근, 이형철근, 봉강*.8, 환봉*.5, 열간압연봉, 탄소강봉, 평철*.8, 평강*.7, 각강*.7, 육각봉강*.5, 나사철근, S45C*.7, 단조봉*.6
en rebar, reinforcing bar, deformed bar, steel bar*.7, round bar*.5, hot rolled bar, flat bar*.6, square bar*.6, carbon steel bar*.8, threaded rebar, s45c*.6, forged bar*.6
7215 냉간 봉강 | cold-finished bars, non-alloy steel
ko 냉간봉강, 마봉강, 냉간인발봉, 쾌삭강*.7, 쾌삭강봉, 인발봉*.8, 연마봉*.6
en cold drawn bar, bright bar*.8, cold finished bar, free cutting steel bar, drawn steel bar, ground steel bar*.6
7216 형강 | sections of iron or non-alloy steel
ko 형강, H형강, I형강, 앵글*.6, ㄱ형강, ㄷ형강, 채널*.4, H빔, 에이치빔, 잔넬*.7, C형강, 경량형강, T형강, 철강*.1
en h beam, i beam, h-beam, steel section, angle bar, steel angle, angle steel, channel steel, u channel*.6, c channel*.6, structural section, universal beam, t section steel, light gauge section, steel*.1
7217 철선(비합금강) | wire of iron or non-alloy steel
ko 철선, 철사*.9, 아연도금철선, 경강선, 피아노선*.7, 강선*.7, 결속선, 반생, 아연도강선, PVC코팅철선, 비드와이어, 동도금강선*.7, 소둔선, PC강선*.6, 스프링강선*.5
en iron wire, steel wire*.8, galvanized wire, galvanised steel wire, binding wire, tie wire, annealed wire, high carbon steel wire, music wire*.7, bead wire, pvc coated wire, hard drawn wire, pc wire*.6
7218 스테인리스 잉곳·반제품 | stainless steel ingots and semis
ko 스테인리스잉곳, 스테인리스빌릿, 스테인리스슬래브
en stainless steel ingot, stainless steel billet, stainless steel slab, stainless bloom
7219 스테인리스 강판·코일 | stainless flat products, 600 mm or wider
ko 스테인리스강판, 스테인리스코일, 스테인리스판, 스텐판, 스텐코일, 스테인레스강판, 스테인리스열연강판, 스테인리스냉연강판, STS304강판, 스테인리스후판, 스테인리스컬러강판, 철강*.15
en stainless steel sheet, stainless steel coil, stainless steel plate, stainless sheet, cold rolled stainless coil, hot rolled stainless coil, sus304 sheet, 304 stainless plate, steel*.15
7220 스테인리스 스트립 | stainless flat products under 600 mm
ko 스테인리스스트립, 스테인리스박판, 스테인리스대강, 스테인리스포일*.8, 정밀스테인리스*.7
en stainless steel strip, stainless strip, stainless steel foil*.8, precision stainless strip
7221 스테인리스 선재 | stainless steel wire rod
ko 스테인리스선재, 스텐선재
en stainless steel wire rod, stainless wire rod
7222 스테인리스 봉·형강 | stainless steel bars and sections
ko 스테인리스봉, 스테인리스봉강, 스테인리스환봉, 스텐봉, 스테인리스앵글, 스테인리스육각봉, 스테인리스평철, 스테인리스형강, STS304환봉
en stainless steel bar, stainless steel round bar, stainless rod, stainless steel angle, stainless flat bar, stainless hexagon bar, stainless steel section, sus304 bar
7223 스테인리스 선 | stainless steel wire
ko 스테인리스선, 스테인리스와이어, 스텐와이어, 스테인리스강선, 스텐철사
en stainless steel wire, stainless wire, stainless spring wire, sus304 wire
7224 합금강 잉곳·반제품 | alloy steel ingots and semis
ko 합금강잉곳, 합금강빌릿, 합금강블룸, 합금강슬래브, 합금강단조품*.6
en alloy steel ingot, alloy steel billet, alloy steel bloom, alloy steel slab, forging ingot*.8
7225 합금강판·전기강판 | alloy flat steel, 600 mm or wider
ko 전기강판, 방향성전기강판, 무방향성전기강판, 규소강판, 합금강판, 합금강코일, 고장력강판*.6, 내마모강판, 공구강판*.7, 합금강후판, 스틸플레이트*.2
en electrical steel, silicon steel, grain oriented electrical steel, grain-oriented silicon steel, non-oriented electrical steel, crgo, crngo, alloy steel plate, alloy steel coil, wear resistant plate, high strength steel plate*.6, steel plate*.2
> 722511 방향성 전기강판 | grain-oriented electrical steel
ko 방향성전기강판
en grain oriented electrical steel, crgo
> 722519 무방향성 전기강판 | non-oriented electrical steel
ko 무방향성전기강판
en non-oriented electrical steel
7226 합금강 협폭 강판 | alloy flat steel under 600 mm
ko 합금강스트립, 전기강판스트립, 규소강스트립, 고속도강판*.7, 아몰퍼스리본*.6, 비정질리본*.6, 합금강대
en alloy steel strip, silicon steel strip, electrical steel strip, high speed steel strip, amorphous alloy ribbon*.7, bimetal saw strip*.7
7227 합금강 선재 | alloy steel wire rod
ko 합금강선재, 용접봉용선재, 냉간압조용합금선재*.8, 스프링강선재
en alloy steel wire rod, welding wire rod, spring steel wire rod, boron steel wire rod
7228 합금강 봉·형강 | alloy steel bars and sections
ko 합금강봉, 합금강봉강, 공구강*.8, 고속도강*.7, 특수강*.5, 특수강봉강, 금형강, 베어링강*.7, 스프링강*.6, 합금강환봉, SCM440*.8, SKD11*.8, SKH51*.7, 중공드릴봉, 합금강형강
en alloy steel bar, alloy steel round bar, tool steel*.8, tool steel bar, high speed steel*.6, mould steel, die steel*.8, bearing steel*.7, spring steel bar, scm440*.7, skd11*.7, hollow drill bar, special steel bar, alloy steel section
7229 합금강선 | alloy steel wire
ko 합금강선, CO2용접와이어*.6, 솔리드와이어*.6, 용접와이어*.4, 규소망간강선, 스프링용합금강선, 오일템퍼선*.7, 고속도강선
en alloy steel wire, silico-manganese steel wire, co2 welding wire*.6, mig welding wire*.5, solid welding wire*.6, er70s-6*.8, oil tempered wire*.7, high speed steel wire
## 73 철강제품 | articles of iron or steel
7301 널말뚝(시트파일)·용접형강 | sheet piling, welded sections
ko 시트파일, 널말뚝, 강널말뚝, 강시트파일, 용접형강, 용접H형강
en sheet pile, sheet piling, steel sheet pile, welded section, welded h beam
7302 레일·궤도재료 | railway track material
ko 레일*.6, 철도레일, 궤도레일, 크레인레일, 분기기, 철침목, 이음매판, 레일체결장치, 레일클립, 레일패드판*.6, 포인트레일, 철도*.3, 철도차량부품*.3
en rail*.3, steel rail, railway rail, crane rail, railway turnout, railroad switch, fish plate, fishplate, rail clip, rail fastening, sole plate*.5, steel sleeper, railroad tie plate, railway*.3
7303 주철관 | cast iron tubes and pipes
ko 주철관, 덕타일주철관, 닥타일관, 배수용주철관
en cast iron pipe, ductile iron pipe, di pipe, cast iron tube
7304 무계목강관 | seamless steel pipes
ko 무계목강관, 심리스파이프, 심레스파이프, 이음매없는강관, 유정용강관*.6, 보일러튜브*.7, 송유관*.4, 스테인리스심리스튜브, 스테인리스무계목강관, 드릴파이프*.8, 케이싱파이프*.6, 배관용강관*.4, 강관*.4, BA튜브*.7, 열교환기튜브*.6, 실린더튜브*.6, 핀튜브*.3
en seamless pipe, seamless tube, seamless steel pipe, stainless seamless tube, octg*.7, oil well casing*.7, casing pipe*.5, tubing pipe*.5, line pipe*.5, boiler tube*.7, drill pipe*.8, heat exchanger tube*.6, cold drawn seamless, steel pipe*.4, astm a106*.9, astm a213*.9, ba tube*.7, honed tube*.7, finned tube*.3, fin tube*.3
> 730429 유정용 케이싱·튜빙 | oil well casing and tubing
ko 유정용강관, 케이싱파이프*.6
en octg, oil well casing
7305 대구경 강관(406.4mm 초과) | large-diameter pipes over 406.4 mm
ko 대구경강관, 대구경파이프, 후육강관, 스파이럴강관, SAW강관, 강관말뚝, 강관파일, 송유관*.5
en large diameter pipe, lsaw pipe, ssaw pipe, spiral welded pipe, steel pipe pile, longitudinally welded pipe, line pipe*.4
7306 용접강관·각관 | welded steel pipes and hollow sections
ko 용접강관, 강관*.5, 각관, 각파이프, 사각파이프*.8, 스테인리스파이프*.7, 스텐파이프*.8, ERW강관, 배관용탄소강관, 백관, 흑관, 구조용강관, 아연도금강관, 전선관*.4, 강제전선관*.8, 비계파이프*.8, 핀튜브*.2
en welded pipe, welded steel pipe, erw pipe, steel pipe*.5, steel tube*.5, stainless steel pipe*.6, stainless welded pipe, square tube*.7, square pipe*.8, rectangular hollow section, hollow section*.7, galvanized pipe, black pipe*.7, steel conduit*.8, emt conduit, scaffold tube*.8, structural steel tube, finned tube*.2, fin tube*.2
> 730640 스테인리스 용접관 | welded stainless pipe
ko 스테인리스파이프
en stainless welded pipe
> 730661 각관 | square or rectangular pipes
ko 각관, 각파이프
en square tube, rectangular hollow section
7307 강관 이음쇠·플랜지 | steel pipe fittings and flanges
ko 관이음쇠*.8, 파이프피팅, 피팅*.6, 배관자재*.6, 플랜지*.8, 엘보*.7, 레듀샤, 레듀서*.6, 리듀서*.6, 소켓*.3, 니플*.6, 유니온*.6, 커플링*.3, 맞대기용접피팅, 단조피팅, 스테인리스피팅, 스테인리스플랜지, 튜브피팅*.6, 나사피팅, 주철피팅, 그루브조인트, 캡피팅*.7, 스테인리스엘보, 신축이음관*.5, 익스팬션조인트*.4, 부싱*.3, 압착피팅*.7, 유압피팅*.7, 크로스피팅, 랩조인트
en pipe fitting*.7, steel pipe fitting, tube fitting*.6, stainless steel fitting, flange*.8, steel flange, weld neck flange, blind flange, slip on flange, elbow*.7, butt weld fitting, pipe tee*.8, reducer*.4, pipe nipple*.8, pipe coupling*.6, union fitting*.7, forged fitting, threaded fitting*.8, socket weld fitting, swage nipple, malleable iron fitting, ductile iron fitting, grooved coupling, stub end, hydraulic fitting*.7, compression fitting*.4, expansion joint*.4, lap joint
> 730721 스테인리스 플랜지 | stainless flanges
ko 스테인리스플랜지
en stainless steel flange
> 730791 강 플랜지 | other steel flanges
ko 플랜지*.8, 탄소강플랜지
en carbon steel flange
7308 철강 구조물·그 부품 | steel structures and parts
ko 철구조물, 철골*.9, 철골구조물, 강구조물, 교량*.8, 강교, 철탑, 송전철탑, 비계, 시스템비계, 동바리, 거푸집*.6, 유로폼, 방화문, 철문, 스틸도어, 철제문*.9, 스테인리스문, 셔터*.4, 방음벽*.5, 가드레일, 난간*.6, 계단*.5, 샌드위치패널*.7, 데크플레이트, 스틸그레이팅*.6, 그레이팅*.5, 강관주, 가로등주*.7, 태양광구조물*.8, 태양광지지대*.6, 경량철골*.8, 스터드*.3, 천장틀*.6, 액세스플로어*.6, 풍력타워, 파형강판*.7, 철근가공품*.6, 건축자재*.25, 건자재*.25, 파티션도어*.3
en steel structure, structural steel, steel structure part, steel frame building part, bridge section, steel bridge, transmission tower, steel tower, lattice mast, scaffolding, scaffold*.9, formwork*.6, shuttering*.7, steel prop, steel door, fire door*.9, door frame*.6, steel window frame, rolling shutter*.5, guardrail*.9, handrail*.6, steel stair*.9, sandwich panel*.7, deck plate, steel grating*.7, lighting pole*.7, solar mounting structure*.8, wind tower, light gauge steel frame, metal stud*.6, raised access floor*.5, greenhouse steel structure*.6, construction material*.25, building material*.25, building materials*.25, dividing door*.3
> 730820 탑·철탑 | towers and lattice masts
ko 철탑, 풍력타워
en transmission tower, wind tower
> 730830 철강 문·창·틀 | steel doors and windows
ko 방화문, 철문, 스틸도어
en steel door, fire door
> 730840 비계·거푸집·동바리 | scaffolding, shuttering, props
ko 비계, 동바리, 유로폼
en scaffolding, formwork, steel prop
> 730890 그 밖의 구조물 | other structures
ko 철골구조물, 가드레일, 데크플레이트
en steel structure, guardrail, deck plate
7309 철강 저장탱크(300L 초과) | steel tanks over 300 litres
ko 저장탱크*.8, 스테인리스탱크, 스텐탱크, 물탱크*.6, 저수조*.7, 사일로, 대형탱크, 철제탱크, 호퍼*.4, 우유탱크*.4, IBC탱크*.4
en storage tank*.8, steel tank, stainless steel tank, silo*.8, water tank*.6, fuel storage tank*.7, grain silo, steel vat, oil storage tank
7310 철강 드럼·캔·상자(300L 이하) | steel drums, cans and boxes
ko 스틸드럼, 철드럼, 드럼통*.8, 스틸캔, 철캔, 캔*.5, 주석캔, 틴케이스, 틴캔, 통조림캔, 음료캔*.4, 페일캔, 페일통*.6, 공관*.6, 말통*.5, 철제상자*.6, 캔용기*.6, 스테인리스용기*.3
en steel drum, steel barrel, tin can, tin box, tin case, steel can, food can*.8, steel pail, metal drum, empty can*.6, paint can, aerosol can*.5, jerry can*.5, metal tin packaging, keg*.6, steel box*.5
7311 철강 고압가스용기 | steel gas cylinders
ko 가스용기*.8, 고압가스용기, 가스실린더*.7, LPG용기, LPG통, 산소통*.7, 수소용기*.7, 수소저장용기*.7, 소화기용기, 고압용기*.8, 가스봄베, CNG용기*.7, 공기통*.5, 액화가스탱크, 에어탱크*.6, 부탄캔용기*.4, 압력용기*.5, 수소저장*.7, 실린더*.2
en gas cylinder*.9, lpg cylinder, oxygen cylinder, high pressure cylinder, compressed gas cylinder, hydrogen cylinder*.7, acetylene cylinder, cng cylinder*.8, seamless steel cylinder, pressure vessel*.4, lpg tank, cryogenic tank*.6, air receiver tank*.6, ammonia cylinder, hydrogen storage*.7, cylinder*.2
7312 와이어로프·강연선 | stranded wire, wire rope
ko 와이어로프, 와이어로우프, 강연선, PC강연선, 스틸코드, 스틸와이어*.6, 강선로프, 스테인리스와이어로프, 와이어슬링, 슬링와이어, 엘리베이터로프, 케이블와이어*.6, 가드케이블*.7, 와이어케이블*.6
en wire rope, steel wire rope, steel cable*.9, stranded wire*.8, steel strand, pc strand, prestressed concrete strand, steel cord, tyre cord steel, wire rope sling, stainless wire rope, elevator rope, galvanized strand, guy wire
7313 가시철선·울타리용 꼰선 | barbed wire
ko 가시철선, 가시철조망, 철조망, 윤형철조망, 가시철사
en barbed wire, razor wire, concertina wire, fencing twisted wire
7314 철망·금속망 | wire cloth, grill, netting
ko 철망, 금속망*.8, 와이어메쉬, 스테인리스망, 스텐망, 용접철망, 메쉬휀스, 메쉬펜스, 울타리철망, 능형망, 개비온, 돌망태, 익스팬디드메탈, 메탈라스, 방충망*.5, 스크린망*.6, 컨베이어망*.6, 철사그물
en wire mesh, steel wire mesh, stainless steel mesh, welded mesh, welded wire mesh, wire netting, wire cloth, wire fence*.8, chain link fence, gabion, hexagonal wire netting, expanded metal, crimped mesh, mesh fence, metal mesh*.7, metal conveyor mesh belt*.6, insect screen mesh*.5
7315 철강 체인 | chain of iron or steel
ko 체인*.7, 롤러체인, 컨베이어체인, 전동체인, 자전거체인*.9, 오토바이체인, 스노우체인*.9, 스노체인, 앵커체인, 링크체인, 스테인리스체인, 스터드체인, 하이스트체인, 체인슬링, 타이밍체인*.6, 리프체인, 체인부품*.6
en chain*.5, roller chain, conveyor chain, transmission chain, motorcycle chain, bicycle chain*.9, timing chain*.6, snow chain*.9, skid chain, anchor chain, stud link chain, link chain, leaf chain, hoist chain, chain sling, stainless steel chain*.8, silent chain
> 731511 롤러체인 | roller chain
ko 롤러체인, 전동체인, 오토바이체인
en roller chain, motorcycle chain, transmission chain
> 731512 그 밖의 조합링크 체인 | other articulated link chain
ko 컨베이어체인, 리프체인, 타이밍체인*.6
en conveyor chain, leaf chain, silent chain
7316 닻 | anchors
ko 닻, 선박용닻, 선박앵커, 그래프넬, 선박기자재*.15, 조선기자재*.15
en ship anchor, marine anchor, boat anchor, grapnel, anchor*.3, marine equipment*.15, ship equipment*.15
7317 철강 못·스테이플 | nails, tacks and staples
ko 못*.8, 철못, 콘크리트못, 타정못, 네일건못, 압정*.9, 타카핀*.6, 태커핀*.6, 스테이플*.4, 스테플*.4, 코일네일, 롤못, 루핑네일, U자못
en nail*.5, wire nail, steel nail, common nail, coil nail, concrete nail, roofing nail, tack, thumbtack, drawing pin, brad nail, fencing staple, industrial staple*.5
7318 볼트·너트·나사·와셔 | bolts, nuts, screws and washers
ko 볼트*.8, 너트*.8, 나사*.8, 스크류*.5, 스크루*.5, 와셔*.8, 와샤, 육각볼트, 렌치볼트, 육각너트, 앙카볼트, 앵커볼트, 셋앵카, 앵커*.5, 목나사, 피스*.5, 직결피스, 태핑나사, 스터드볼트, 전산볼트, 유볼트, 아이볼트, 스프링와셔, 평와셔, 로크너트, 락너트, 용접너트, 리벳*.6, 블라인드리벳*.5, 코터핀, 분할핀, 스냅링, 멈춤링, 리테이닝링, 평행핀*.7, 다웰핀*.7, 스프링핀*.6, 체결구*.8, 파스너*.5, 패스너*.5, 머신스크류, 세트스크류, 무두볼트, 휠볼트, 휠너트, 고장력볼트, 스테인리스볼트, 사각너트, 인서트너트*.8, 기계나사, 와이어나사*.6, 와이어인서트*.7, 데크클립*.2, 합성데크클립*.2, 하드웨어*.3
en bolt*.8, nut*.6, screw*.7, washer*.6, hex bolt, hexagon bolt, hex nut, socket head cap screw, anchor bolt, expansion anchor, u bolt, eye bolt, stud bolt, threaded rod, machine screw, self tapping screw, self drilling screw, wood screw, drywall screw, coach screw, set screw, flange bolt, wheel bolt, wheel nut, lug nut, lock nut, weld nut, wing nut, spring washer, lock washer, flat washer, plain washer, rivet*.5, blind rivet*.5, cotter pin, split pin, dowel pin, snap ring, circlip, retaining ring*.8, fastener*.7, high tensile bolt, stainless bolt, steel bolt, screw hook*.8, insert nut*.8, clevis pin*.8, deck clip*.2, hardware*.3, expansion bolt
> 731814 태핑나사 | self-tapping screws
ko 태핑나사, 직결피스
en self tapping screw, self drilling screw
> 731815 볼트·그 밖의 나사 | other screws and bolts
ko 볼트*.8, 육각볼트, 렌치볼트, 스터드볼트, 앵커볼트, 머신스크류
en bolt, hex bolt, machine screw, stud bolt, socket head cap screw, anchor bolt
> 731816 너트 | nuts
ko 너트, 육각너트, 로크너트, 휠너트
en nut*.8, hex nut, lock nut, weld nut
> 731822 그 밖의 와셔 | other washers
ko 평와셔, 와셔*.8
en flat washer, plain washer, washer*.7
> 731823 리벳 | rivets
ko 리벳, 블라인드리벳*.6
en rivet, blind rivet*.6
7319 재봉바늘·뜨개바늘·안전핀 | hand needles, safety pins
ko 바늘*.7, 손바늘, 재봉바늘*.6, 뜨개바늘*.7, 코바늘, 대바늘*.7, 안전핀*.7, 옷핀, 시침핀, 진주시침핀, 돗바늘, 자수바늘
en sewing needle*.7, hand sewing needle, knitting needle*.7, crochet hook, safety pin, embroidery needle, straight pin, dressmaker pin, bodkin, darning needle
7320 철강 스프링 | springs of iron or steel
ko 스프링*.8, 코일스프링, 압축스프링, 인장스프링, 토션스프링, 판스프링, 리프스프링, 금형스프링, 접시스프링, 태엽스프링*.5, 현가스프링*.6, 서스펜션스프링*.6, 밸브스프링*.6, 와이어스프링, 스텐스프링, 매트리스스프링*.6
en spring*.6, coil spring, compression spring, tension spring, extension spring, torsion spring, leaf spring, helical spring, die spring, disc spring, constant force spring, steel spring, wave spring, mattress spring*.7
> 732020 코일스프링 | helical springs
ko 코일스프링, 압축스프링, 인장스프링
en coil spring, compression spring, tension spring
7321 가스레인지·스토브(비전기) | non-electric stoves and cookers
ko 가스레인지, 가스렌지, 가스버너*.6, 휴대용가스레인지, 부탄가스버너, 캠핑버너, 캠핑스토브, 바비큐그릴, 바베큐그릴, 그릴*.4, 화로*.7, 화로대, 석유난로, 석유히터*.8, 가스히터*.8, 가스난로, 화목난로, 펠릿난로, 연탄난로, 숯불구이기, 가스오븐, 빌트인가스쿡탑, 불판*.5, 하우스쿠커*.3, 가스그릴
en gas stove, gas range, gas cooker, gas cooktop, gas hob, portable gas stove, butane stove, camping stove, barbecue grill, bbq grill*.9, charcoal grill, gas grill, kerosene heater, kerosene stove, wood stove, pellet stove, gas heater*.7, fire pit*.9, gas oven*.7, brazier, stove*.6
> 732111 가스 조리기 | gas cooking appliances
ko 가스레인지, 휴대용가스레인지, 캠핑버너
en gas stove, gas cooktop, camping stove
7322 방열기·온풍기(비전기) | radiators and air heaters, non-electric
ko 라디에이터*.3, 난방용방열기, 방열기*.5, 주철방열기, 온풍기*.5, 농업용온풍기, 열풍기*.4
en central heating radiator, steel radiator, cast iron radiator, radiator*.3, hot air generator, fuel air heater*.7, warm air heater*.7, air heater*.5
7323 철강 주방·가정용품 | steel kitchen and household articles
ko 스테인리스주방용품, 스텐주방용품, 주방용품*.4, 냄비*.7, 스테인리스냄비, 스텐냄비, 프라이팬*.5, 후라이팬*.5, 주물팬, 무쇠팬, 무쇠솥, 가마솥, 법랑냄비, 압력솥*.6, 압력밥솥*.3, 텀블러*.4, 스테인리스텀블러*.6, 스텐텀블러*.6, 스텐컵, 스테인리스컵, 스텐물병*.6, 스테인리스물통*.6, 도시락통*.3, 스텐식판, 식판*.7, 스텐볼, 믹싱볼*.7, 찜기*.6, 채반*.6, 스텐주전자, 주전자*.5, 철수세미, 스텐수세미, 빨래건조대*.6, 옷걸이*.3, 식기건조대*.7, 쟁반*.5, 석쇠*.8, 철판팬, 휴지통*.3, 스테인리스빨대, 계량컵*.4, 스텐밀폐용기, 베이킹팬*.7, 케이크틀*.6, 코펠*.6, 쿠커*.3, 웍*.7, 수저통*.5, 양념통*.4, 집게*.3, 와인버킷*.6, 반려동물식기*.5, 키친웨어*.35, 조리도구*.4, 조리기구*.4, 생활용품*.2, 가정용품*.2, 리빙*.2
en stainless steel kitchenware, kitchenware*.5, cookware*.6, stainless steel cookware, stainless steel pot, saucepan*.7, frying pan*.5, cast iron pan, cast iron skillet, cast iron cookware, enamel cookware, dutch oven, wok*.7, pressure cooker*.6, kettle*.4, stainless steel tumbler*.6, tumbler*.4, stainless steel cup, stainless steel bottle*.5, stainless steel water bottle*.6, stainless steel straw, mixing bowl*.7, stainless steel bowl, stainless lunch box*.7, food tray*.5, steamer pot*.8, colander*.7, dish rack*.7, drying rack*.6, clothes rack*.3, wire hanger*.6, steel wool, scouring pad*.4, pot scourer*.7, baking pan*.7, cake mould*.6, cocktail shaker*.8, trash can*.5, stainless tableware*.6, grill grate*.5, pet bowl*.5, ice bucket*.6, cooking utensil*.4, household goods*.2, daily necessities*.2, consumer goods*.2, living*.2
> 732393 스테인리스제 | stainless steel
ko 스테인리스냄비, 스텐컵, 스테인리스텀블러
en stainless steel pot, stainless steel cup, stainless steel tumbler, stainless steel straw
7324 철강 싱크대·위생용품 | steel sinks and sanitary ware
ko 싱크볼*.9, 스테인리스싱크볼, 스텐싱크, 싱크대*.4, 스테인리스세면기, 스테인리스욕조, 법랑욕조, 수건걸이*.6, 휴지걸이*.6, 스테인리스변기, 욕실액세서리*.5, 배수구유가*.7, 바닥배수구*.7, 배수트랩*.5
en stainless steel sink, kitchen sink*.8, sink bowl*.8, steel bathtub, enamelled bath, stainless wash basin, towel bar*.6, toilet paper holder*.6, bathroom accessories*.5, floor drain*.7, bedpan*.5
> 732410 스테인리스 싱크볼·세면기 | stainless sinks and basins
ko 싱크볼*.8, 스테인리스싱크볼
en stainless steel sink, kitchen sink
7325 철강 주물제품 | cast articles of iron or steel
ko 주물제품*.8, 주강품, 주철품*.8, 맨홀뚜껑, 맨홀, 주철맨홀, 연삭볼*.5, 분쇄볼*.4, 단조볼*.3, 주물품, 주철부품*.7, 주물*.6
en cast iron article*.8, iron casting, steel casting, casting*.6, manhole cover, manhole frame, ductile iron casting, cast grinding ball, counterweight cast iron*.6, gully grate
7326 그 밖의 철강제품 | other articles of iron or steel
ko 단조품*.6, 철강제품*.5, 스테인리스제품*.5, 철선제품*.8, 호스클램프*.8, 호스밴드*.8, 파이프클램프*.7, 클램프*.3, 브라켓*.4, 브래킷*.4, 철제브라켓*.7, 파이프행거, 새들*.5, 공구함*.6, 공구통*.6, 철제사다리, 케이블트레이*.7, 케이블타이스테인리스*.7, 스테인리스밴드*.7, 철제팔레트, 철재파레트, 카라비너*.5, 샤클*.8, 턴버클*.8, 철제바구니*.6, 철제컨테이너박스*.5, 단조볼, 스테인리스플레이트가공*.6, 프레스가공품*.5, 절곡품*.7, 레이저가공품*.6, 철제통*.5, 금속케이스*.5, 철제거치대*.6, 와이어바구니*.6, 맨홀사다리*.8, 강구*.4, 데크클립*.4, 합성데크클립*.4
en article of steel*.5, steel part*.5, steel forging, forged article*.8, steel wire article*.8, hose clamp*.8, pipe clamp*.7, pipe hanger, bracket*.4, steel bracket*.7, clamp*.3, tool box*.6, steel ladder, cable tray*.7, stainless cable tie, shackle*.9, turnbuckle*.9, carabiner*.6, steel pallet, wire basket*.7, forged grinding ball, steel plate processed*.5, stamped steel part*.6, sheet metal part*.5, steel case*.4, hook steel*.5, metal rack part*.4, stainless steel article*.5, deck clip*.4
## 74 구리·동제품 | copper and articles thereof
7401 구리 매트·침전동 | copper mattes, cement copper
ko 구리매트, 동매트, 시멘트동, 침전동
en copper matte, cement copper, precipitated copper
7402 조동·양극동 | unrefined copper, anodes
ko 조동, 블리스터동, 양극동, 동아노드*.7
en blister copper, unrefined copper, copper anode*.8
7403 전기동·구리합금 괴 | refined copper and alloys, unwrought
ko 전기동, 동괴, 구리괴, 구리음극판, 구리*.6, 동*.3, 황동괴, 청동괴, 구리빌릿, 동빌릿, 정련동, 황동잉곳
en copper cathode, refined copper, copper ingot, copper billet, brass ingot, bronze ingot, copper alloy ingot, copper*.6
> 740311 전기동(음극) | cathodes
ko 전기동, 구리음극판
en copper cathode
7404 구리 스크랩 | copper scrap
ko 동스크랩, 구리스크랩, 황동스크랩, 폐동, 밀베리, 동설, 폐동선
en copper scrap, brass scrap, bronze scrap, millberry, birch cliff copper, copper wire scrap, honey brass, yellow brass scrap
7405 구리 모합금 | master alloys of copper
ko 구리모합금, 인동모합금*.8, 베릴륨동모합금
en copper master alloy, beryllium copper master alloy, phosphor copper*.7
7406 구리 분말·플레이크 | copper powders and flakes
ko 동분말, 구리분말, 구리파우더, 황동분말, 전해동분, 청동분말
en copper powder, brass powder, bronze powder, copper flake, electrolytic copper powder
7407 구리 봉·프로파일 | copper bars, rods and profiles
ko 동봉, 구리봉, 황동봉, 신주봉, 쾌삭황동봉, 청동봉, 부스바*.6, 동부스바, 버스바*.4, 인청동봉, 베릴륨동봉, 크롬동봉*.8
en copper bar, copper rod*.8, brass bar, brass rod, bronze bar, copper busbar*.8, busbar*.4, copper profile, brass profile, free cutting brass rod
7408 구리선 | copper wire
ko 동선, 구리선, 나동선, 황동선, 동로드*.6, 구리와이어, 인청동선, 무산소동선, 주석도금동선, 구리본딩와이어*.7, 연동선
en copper wire*.9, bare copper wire, brass wire, copper wire rod, tinned copper wire, bronze wire, oxygen free copper wire, copper bonding wire*.8, edm brass wire
7409 구리판·스트립 | copper plates, sheets and strip
ko 동판, 구리판, 황동판, 신주판, 동스트립, 인청동판, 황동스트립, 동코일*.6, 베릴륨동판, 양백판, 리드프레임소재*.5
en copper sheet, copper plate*.8, copper strip, brass sheet, brass strip, brass plate*.7, phosphor bronze strip, beryllium copper strip, copper coil*.4, nickel silver strip
7410 동박 | copper foil
ko 동박, 구리박, 전해동박, 압연동박, 전지박, 배터리동박, 동박적층판*.9, CCL*.7, FCCL*.7, 동테이프*.6, 구리테이프*.6
en copper foil, electrolytic copper foil, rolled copper foil, battery copper foil, copper clad laminate*.9, ccl*.5, fccl*.6, copper foil tape*.6
> 741011 정제동 박(배접 안 한 것) | refined copper foil, unbacked
ko 동박, 전해동박, 배터리동박
en copper foil, battery copper foil
> 741021 정제동 박(배접한 것) | refined copper foil, backed
ko 동박적층판, FCCL
en copper clad laminate
7411 구리관 | copper tubes and pipes
ko 동관, 구리관, 동파이프, 황동관, 에어컨동관, 이너그루브동관, 동튜브, 모세관*.5, 팬케이크코일동관, 핀튜브*.2, 구리파이프
en copper tube, copper pipe, brass tube, brass pipe, capillary tube copper, inner grooved tube, pancake coil copper, cupronickel tube, finned tube*.2, fin tube*.2
7412 구리 관이음쇠 | copper pipe fittings
ko 동피팅, 황동피팅, 신주피팅, 동엘보, 동관이음쇠, 황동니플, 황동커플링, 황동유니온
en copper fitting, brass fitting, brass pipe fitting, copper elbow, brass nipple, brass coupling, brass union, bronze fitting, brass hose barb
7413 구리 연선·편조선 | stranded copper wire
ko 동연선, 나동연선, 편조동선, 동편조선, 구리연선, 접지동선*.7
en stranded copper wire, copper strand, copper braid, braided copper wire, bare copper cable*.8, copper ground cable*.6
7415 구리 볼트·너트·못 | copper nails, screws and bolts
ko 황동볼트, 황동너트, 황동나사, 신주볼트, 동볼트, 황동와셔, 동와셔, 황동인서트너트, 동리벳, 동못
en brass bolt, brass nut, brass screw, copper washer, brass washer, brass insert nut, copper rivet, copper nail, bronze bolt, brass threaded insert
7418 구리 주방·위생용품 | copper household and sanitary ware
ko 유기그릇, 방짜유기, 놋그릇, 놋수저*.4, 구리냄비, 동냄비, 황동냄비, 황동수건걸이, 황동욕실용품, 동수세미, 구리컵, 황동세면대
en brassware*.7, copper cookware, copper pot, copper mug, brass bowl, bronze bowl*.7, copper scourer, brass towel bar, brass bathroom accessories, brass sanitary ware, yugi*.6
7419 그 밖의 구리제품 | other articles of copper
ko 황동제품*.7, 동제품*.7, 신주부품, 황동부품, 구리부품, 구리망, 동망, 황동망, 구리스프링*.7, 황동주물, 동단조품, 구리체인, 황동스페이서*.7, 구리타겟*.7
en brass article*.7, brass part, copper part*.8, copper mesh, brass mesh, copper spring, brass casting, bronze casting, copper forging, brass spacer*.8, copper sputtering target, brass forging
## 75 니켈·니켈제품 | nickel and articles thereof
7501 니켈 매트·중간물 | nickel mattes and intermediates
ko 니켈매트, 산화니켈소결체, 니켈중간재, 혼합수산화물*.6, MHP*.7
en nickel matte, nickel oxide sinter, mixed hydroxide precipitate*.8, mhp*.6
7502 니켈 괴 | unwrought nickel
ko 니켈괴, 전기니켈, 니켈브리켓, 니켈*.6, 니켈합금괴, 니켈음극판
en nickel cathode, nickel briquette, nickel ingot, unwrought nickel, nickel*.5, electrolytic nickel
7503 니켈 스크랩 | nickel scrap
ko 니켈스크랩, 니켈합금스크랩
en nickel scrap, nickel alloy scrap
7504 니켈 분말 | nickel powders and flakes
ko 니켈분말, 니켈파우더, 니켈합금분말, 니켈플레이크
en nickel powder, nickel flake, nickel alloy powder
7505 니켈 봉·선 | nickel bars, profiles and wire
ko 니켈봉, 니켈선, 니켈합금봉, 니크롬선*.7, 니켈와이어, 합금625봉
en nickel bar, nickel rod, nickel wire, nickel alloy bar, nichrome wire*.7, nickel alloy wire, alloy 625 bar
7506 니켈 판·스트립·박 | nickel plate, sheet and foil
ko 니켈판, 니켈스트립, 니켈박, 니켈합금판, 니켈플레이트
en nickel plate, nickel sheet, nickel strip, nickel foil, nickel alloy sheet, alloy 625 sheet
7507 니켈 관·이음쇠 | nickel tubes and fittings
ko 니켈관, 니켈합금관, 니켈합금피팅, 니켈합금플랜지
en nickel tube, nickel alloy pipe, nickel alloy fitting, nickel alloy flange, alloy 625 pipe
7508 그 밖의 니켈제품 | other articles of nickel
ko 니켈망, 니켈메쉬, 니켈제품, 니켈도금양극*.7, 니켈합금볼트, 니켈타겟
en nickel mesh, nickel wire cloth, nickel article, nickel electroplating anode, nickel alloy part, nickel foam, nickel sputtering target
## 76 알루미늄·알루미늄제품 | aluminium and articles thereof
7601 알루미늄 괴 | unwrought aluminium
ko 알루미늄괴, 알루미늄잉곳, 알루미늄빌릿, 알루미늄합금괴, 알루미늄*.5, 알루미늄지금, ADC12*.8, 재생알루미늄괴
en aluminium ingot, aluminum ingot, aluminium billet, aluminium alloy ingot, aluminium*.5, aluminum*.5, adc12*.8, primary aluminium
7602 알루미늄 스크랩 | aluminium scrap
ko 알루미늄스크랩, 폐알루미늄, 알루미늄캔스크랩, 폐알루미늄캔, 알루미늄드로스*.3
en aluminium scrap, aluminum scrap, ubc scrap, taint tabor, aluminium turnings
7603 알루미늄 분말 | aluminium powders and flakes
ko 알루미늄분말, 알루미늄파우더, 알루미늄플레이크, 알루미늄합금분말
en aluminium powder, aluminum powder, aluminium flake, atomized aluminium powder
7604 알루미늄 봉·프로파일 | aluminium bars and profiles
ko 알루미늄프로파일, 알루미늄압출, 알루미늄압출재, 알루미늄봉, 알루미늄바, 알루미늄환봉, 알루미늄샤시바*.7, 알루미늄앵글, 알루미늄몰딩*.6, AL6061*.6, 알루미늄부스바, 알루미늄프로필
en aluminium profile, aluminum profile, aluminum extrusion, extruded aluminium, aluminium bar, aluminum rod, aluminium round bar, aluminium angle, aluminum section, al6061*.6, aluminium busbar
7605 알루미늄선 | aluminium wire
ko 알루미늄선, 알루미늄와이어, 알루미늄로드선재, 알루미늄본딩와이어
en aluminium wire, aluminum wire, aluminium wire rod, aluminium bonding wire, ec grade aluminium rod
7606 알루미늄 판·코일 | aluminium plates, sheets and strip
ko 알루미늄판, 알루미늄시트, 알루미늄코일, 알루미늄플레이트, 알루미늄스트립, 알루미늄컬러강판*.5, 알루미늄도장판, 알루미늄복합패널*.6, 알루미늄체크판, 캔소재알루미늄, 알루미늄서클
en aluminium sheet, aluminum sheet, aluminium plate, aluminum plate, aluminium coil, aluminum coil, aluminium strip, color coated aluminium coil, aluminium composite panel*.7, can stock, aluminium circle, brazing sheet*.8
7607 알루미늄 박(호일) | aluminium foil
ko 알루미늄호일, 알루미늄포일, 쿠킹호일, 은박지, 알루미늄박, 배터리용알루미늄박, PTP호일, 알루미늄테이프*.8, 은박테이프*.6, 에칭박, 화성박, 알루미늄라미네이트필름*.5, 파우치필름*.4, 핀재
en aluminium foil, aluminum foil, cooking foil, household foil, battery aluminium foil, blister foil, aluminium foil tape*.8, etched foil*.8, fin stock, pouch film*.4, alu alu foil, lidding foil*.7
> 760711 압연 박(배접 안 한 것) | rolled foil, unbacked
ko 쿠킹호일, 배터리용알루미늄박
en household foil, battery aluminium foil
> 760720 배접 박 | backed foil
ko 알루미늄테이프*.8, 알루미늄라미네이트필름*.6
en aluminium foil tape*.8
7608 알루미늄관 | aluminium tubes and pipes
ko 알루미늄관, 알루미늄파이프, 알루미늄튜브*.7, 알루미늄각관*.8
en aluminium tube*.8, aluminum pipe, aluminium pipe, aluminum tubing, seamless aluminium tube
7609 알루미늄 관이음쇠 | aluminium pipe fittings
ko 알루미늄피팅, 알루미늄관이음쇠, 알루미늄엘보, 알루미늄커플링
en aluminium fitting, aluminum pipe fitting, aluminium elbow, camlock coupling*.5
7610 알루미늄 구조물·창호 | aluminium structures, windows, doors
ko 알루미늄창호, 알루미늄샤시, 알루미늄샷시, 알루미늄문, 알루미늄도어, 알루미늄창틀, 커튼월*.8, 알루미늄폼, 알폼, 알루미늄거푸집, 알루미늄구조물, 알루미늄난간, 알루미늄비계, 알루미늄루버*.8, 태양광알루미늄프레임*.4, 알루미늄천장재*.7, 방충망프레임*.5, 파티션도어*.3
en aluminium window, aluminum window, aluminium door, aluminum window frame, curtain wall*.8, aluminium formwork, aluminium structure, aluminum railing, aluminum pergola, aluminium scaffold, aluminium louver*.8, aluminium ceiling panel*.7, aluminium facade panel, solar mounting aluminium, dividing door*.3
7611 알루미늄 탱크(300L 초과) | aluminium tanks over 300 litres
ko 알루미늄탱크, 알루미늄저장조, 알루미늄사일로
en aluminium tank, aluminum storage tank, aluminium silo, aluminium vat
7612 알루미늄 캔·용기(300L 이하) | aluminium cans and containers
ko 알루미늄캔, 알루미늄용기*.7, 알루미늄튜브*.5, 알루미늄병, 알루미늄보틀, 캔*.4, 음료캔*.6, 에어로졸캔*.6, 배터리캔*.6, 각형배터리케이스*.5, 알루미늄틴, 알루미늄튜브용기
en aluminium can, aluminum can, beverage can*.7, aluminium bottle, aluminum bottle, collapsible tube*.9, aluminium aerosol can, aerosol can*.6, aluminium jar, aluminium tin*.7, battery can*.5, aluminium cask
7613 알루미늄 고압가스용기 | aluminium gas cylinders
ko 알루미늄가스용기, 알루미늄고압용기, 알루미늄산소통, 알루미늄실린더*.5, 수소저장용기*.3, 수소저장*.3
en aluminium gas cylinder, aluminum oxygen cylinder, scuba tank*.8, aluminium compressed gas container, hydrogen storage*.3
7614 알루미늄 연선·케이블 | stranded aluminium wire
ko 알루미늄연선, ACSR, 강심알루미늄연선, 가공송전선, 나알루미늄선
en stranded aluminium wire, acsr, aluminium conductor steel reinforced, aac conductor, bare aluminium conductor, overhead conductor*.8
7615 알루미늄 주방·위생용품 | aluminium household articles
ko 알루미늄냄비, 프라이팬*.6, 후라이팬*.6, 코팅프라이팬*.8, 코팅팬*.8, 다이캐스팅냄비*.9, 양은냄비, 알루미늄주전자, 알루미늄조리기구, 알루미늄호일용기, 은박용기, 은박도시락, 압력솥*.5, 그릴팬*.6, 계란말이팬*.7, 세라믹코팅냄비*.7, 인덕션프라이팬*.7, 모카포트*.6, 알루미늄수건걸이, 주방용품*.2, 키친웨어*.2
en aluminium cookware, aluminum cookware, non-stick frying pan*.8, frying pan*.6, nonstick pan*.8, die cast cookware, aluminium pot, aluminum pan, grill pan*.6, aluminium foil container, foil tray*.8, aluminium baking tray, pressure cooker*.4, moka pot*.7, aluminium towel rail, ceramic coated pan*.7, kitchenware*.2
7616 그 밖의 알루미늄제품 | other articles of aluminium
ko 알루미늄제품*.6, 알루미늄부품*.6, 알루미늄다이캐스팅*.7, 알루미늄주물, 알루미늄단조품, 알루미늄사다리, 사다리*.6, 알루미늄리벳, 블라인드리벳*.4, 알루미늄볼트, 알루미늄망, 알루미늄허니컴, 알루미늄브라켓, 알루미늄케이스*.5, 알루미늄스페이서*.7, 알루미늄명함꽂이*.4, 알루미늄타겟*.7, 알루미늄거치대*.6
en aluminium article*.6, aluminum part*.6, aluminium casting, aluminum die casting*.7, aluminium forging, aluminium ladder, aluminum ladder, ladder*.5, aluminium rivet, aluminium bolt, aluminium wire mesh, aluminium honeycomb, aluminum bracket, aluminium slug, aluminium sputtering target, aluminium spacer*.7
## 78 납·납제품 | lead and articles thereof
7801 납 괴 | unwrought lead
ko 납괴, 연괴, 정련연, 납*.7, 납합금괴, 안티몬납, 전기연
en lead ingot, refined lead, lead bullion, lead alloy ingot, antimonial lead
7802 납 스크랩 | lead scrap
ko 납스크랩, 연스크랩, 폐납, 폐배터리납판*.6
en lead scrap, scrap lead, lead battery plate scrap*.6
7804 납판·납박·납분말 | lead sheets, foil and powder
ko 납판, 납시트, 납박, 연판*.7, 납분말, 방사선차폐납판
en lead sheet, lead plate, lead foil, lead strip, lead powder, lead flashing
7806 그 밖의 납제품 | other articles of lead
ko 납추*.7, 납봉, 납선, 납관, 납벽돌, 납차폐체, 납블록, 납용기, 납봉인
en lead brick, lead shielding, lead pipe, lead weight*.7, lead container, lead seal*.7, lead anode
## 79 아연·아연제품 | zinc and articles thereof
7901 아연 괴 | unwrought zinc
ko 아연괴, 아연*.6, 아연합금괴, 전기아연, 다이캐스팅용아연합금
en zinc ingot, zinc*.5, zinc slab, special high grade zinc, zinc alloy ingot, zinc die casting alloy
7902 아연 스크랩 | zinc scrap
ko 아연스크랩, 폐아연, 아연다이캐스팅스크랩
en zinc scrap, zinc die cast scrap
7903 아연 분말 | zinc dust and powders
ko 아연말, 아연분말, 아연더스트, 아연플레이크
en zinc dust*.8, zinc powder, zinc flake
7904 아연 봉·선 | zinc bars, profiles and wire
ko 아연봉, 아연선, 아연와이어, 용사용아연선
en zinc wire, zinc bar, zinc rod, zinc profile
7905 아연판 | zinc plates, sheets and foil
ko 아연판, 아연시트, 아연박, 징크판넬, 징크지붕재*.7
en zinc sheet, zinc plate, zinc strip, zinc foil, titanium zinc sheet, zinc roofing sheet*.7
7907 그 밖의 아연제품 | other articles of zinc
ko 아연양극*.8, 희생양극*.6, 아연다이캐스팅*.7, 아연제품, 아연주물, 아연홈통
en zinc anode*.8, sacrificial anode*.5, zinc die casting*.7, zinc alloy casting, zinc gutter, zinc article
## 80 주석·주석제품 | tin and articles thereof
8001 주석 괴 | unwrought tin
ko 주석괴, 주석잉곳, 주석*.6, 주석합금괴
en tin ingot, refined tin, unwrought tin, tin alloy ingot, tin*.3
8002 주석 스크랩 | tin scrap
ko 주석스크랩, 폐주석, 솔더드로스*.6
en tin scrap, tin waste, solder dross*.6
8003 주석 봉·선·솔더 | tin bars, wire and solder
ko 솔더바*.8, 주석봉, 주석선, 땜납*.6, 솔더와이어*.5, 실납*.5, 무연솔더*.6, 바솔더
en solder bar*.8, tin bar, tin wire, tin rod, solder wire*.5, lead free solder*.6, solder*.5
8007 그 밖의 주석제품 | other articles of tin
ko 주석제품, 주석컵, 주석잔, 퓨터*.7, 주석분말, 주석박, 솔더볼*.8, 솔더파우더*.8, 주석판
en tin article, pewter ware*.8, pewter*.7, tin powder, tin foil*.4, solder ball*.8, solder powder*.8, tin cup
## 81 그 밖의 비금속·서멧 | other base metals and cermets
8101 텅스텐 | tungsten
ko 텅스텐*.8, 텅스텐분말, 텅스텐봉, 텅스텐선, 텅스텐판, 텅스텐전극봉*.7, 텅스텐스크랩, 텅스텐타겟, 중석분말
en tungsten*.8, tungsten powder, tungsten rod, tungsten wire, tungsten plate, tungsten electrode*.7, tungsten scrap, tungsten heavy alloy
8102 몰리브덴 | molybdenum
ko 몰리브덴*.7, 몰리브데늄, 몰리브덴분말, 몰리브덴선, 몰리브덴봉, 몰리브덴판, 몰리브덴타겟
en molybdenum*.7, molybdenum powder, molybdenum wire, molybdenum rod, molybdenum sheet, molybdenum target
8103 탄탈륨 | tantalum
ko 탄탈륨*.9, 탄탈*.8, 탄탈분말, 탄탈선, 탄탈타겟, 탄탈륨판
en tantalum*.8, tantalum powder, tantalum wire, tantalum target, tantalum crucible
8104 마그네슘 | magnesium
ko 마그네슘괴, 마그네슘잉곳, 마그네슘*.4, 마그네슘합금, 마그네슘분말, 마그네슘판, 마그네슘스크랩, 마그네슘다이캐스팅*.7
en magnesium ingot, magnesium*.4, magnesium alloy, magnesium powder, magnesium granule, magnesium anode, magnesium die casting*.7
8105 코발트 | cobalt
ko 코발트*.7, 코발트금속, 코발트분말, 코발트매트, 코발트합금, 코발트스크랩
en cobalt*.7, cobalt metal, cobalt cathode, cobalt powder, cobalt matte, cobalt alloy, cobalt chrome alloy*.7
8106 비스무트 | bismuth
ko 비스무트*.8, 창연, 비스무트괴, 비스무트분말
en bismuth*.8, bismuth ingot, bismuth metal, bismuth powder
8108 티타늄 | titanium
ko 티타늄*.7, 타이타늄*.7, 티탄*.5, 티타늄스펀지, 티타늄판, 티타늄봉, 티타늄파이프, 티타늄튜브, 티타늄합금, 티타늄볼트, 티타늄와이어, 티타늄분말, 티타늄스크랩, 티타늄타겟, 티타늄컵*.8
en titanium*.7, titanium sponge, titanium plate, titanium sheet, titanium bar, titanium tube, titanium pipe, titanium alloy, titanium bolt, titanium wire, titanium powder, titanium scrap, titanium target, titanium anode*.6, titanium cup*.8
8109 지르코늄 | zirconium
ko 지르코늄*.6, 지르코늄스펀지, 지르코늄합금, 지르칼로이, 지르코늄튜브
en zirconium*.6, zirconium sponge, zirconium alloy, zircaloy, zirconium tube
8110 안티모니 | antimony
ko 안티모니*.8, 안티몬*.8, 안티몬괴, 안티몬분말, 안티모니스크랩
en antimony*.8, antimony ingot, antimony metal, antimony powder
8111 망간 | manganese
ko 망간메탈, 금속망간, 망간*.5, 전해망간, 망간브리켓, 망간플레이크
en manganese metal, electrolytic manganese, manganese flake, manganese*.5, manganese briquette
8112 크로뮴·인듐 등 희소금속 | chromium, indium, gallium and other minor metals
ko 크롬메탈, 금속크롬, 인듐, 갈륨, 게르마늄*.6, 바나듐*.6, 니오븀, 니오브, 베릴륨, 하프늄, 레늄, 카드뮴*.8, 탈륨, 크롬분말, 크롬타겟, 인듐괴, 니오븀판
en chromium metal, chrome metal, indium*.9, indium ingot, gallium*.9, germanium*.7, vanadium metal, niobium*.9, columbium, beryllium*.8, hafnium, rhenium, cadmium metal, thallium, chromium powder
8113 서멧 | cermets
ko 서멧*.8, 초경스크랩, 초경블랭크*.6, 초경봉*.4, 초경합금*.5, 초경롤*.5, 초경환봉*.4
en cermet*.8, carbide scrap, tungsten carbide scrap, carbide blank*.5, cemented carbide*.5, carbide wear part*.7
## 82 공구·칼붙이 | tools and cutlery
8201 농업·원예용 수공구 | garden and farm hand tools
ko 삽, 호미, 낫, 괭이, 쇠스랑, 도끼*.9, 곡괭이, 갈퀴, 전지가위, 전정가위, 원예가위*.8, 양손전지가위, 모종삽, 농기구*.5, 원예공구, 정글도
en shovel, spade, hoe, rake, pickaxe, mattock, axe, hatchet, sickle, scythe, pruning shears, secateurs, hedge shears, lopper, garden tool*.8, garden fork, garden trowel*.7, homi, machete
8202 톱·톱날 | saws and saw blades
ko 톱*.9, 톱날, 손톱날, 쇠톱, 쇠톱날, 원형톱날, 띠톱날, 밴드쏘, 직소날, 체인톱날, 톱체인, 실톱, 접이식톱, 컷쏘날, 초경팁쏘, 팁쏘, 다이아몬드쏘블레이드*.7, 다이아몬드톱날*.8, 미니톱*.6, 블레이드*.3
en saw blade, hand saw, hacksaw, hacksaw blade, circular saw blade, band saw blade, jigsaw blade, saw chain, chainsaw chain, pruning saw, tct saw blade, reciprocating saw blade, diamond saw blade*.8, coping saw, saw*.5, blade*.3
8203 플라이어·핀셋·줄 | pliers, tweezers and files
ko 플라이어, 뻰치, 펜치, 니퍼, 롱노우즈, 롱로우즈플라이어, 핀셋, 족집게, 눈썹족집게, 속눈썹핀셋, 줄*.5, 쇠줄*.8, 다이아몬드줄, 줄칼, 볼트커터, 파이프커터, 케이블커터, 와이어커터*.8, 스트리퍼*.5, 와이어스트리퍼*.7, 함석가위, 압착기*.3, 크림핑툴*.6, 압착펜치, 바이스플라이어, 스냅링플라이어, 공구*.15, 수공구*.3, 수공구들*.3
en plier, long nose plier, locking plier, cutting plier, nipper*.7, diagonal cutter, side cutter, tweezer, eyebrow tweezer, eyelash tweezer, hand file*.8, needle file, rasp, bolt cutter, pipe cutter, tube cutter, cable cutter, tin snips, metal cutting shears*.7, crimping plier, crimping tool*.6, wire stripper*.7, pincer, leather hole punch*.7, tool*.15, tools*.15
> 820320 플라이어·핀셋 | pliers, tweezers
ko 플라이어, 니퍼, 핀셋, 족집게
en plier, tweezer
8204 스패너·렌치·소켓 | spanners, wrenches and sockets
ko 스패너, 렌치*.9, 몽키스패너, 토크렌치, 육각렌치, L렌치, 파이프렌치, 복스알, 복스소켓, 소켓렌치, 라쳇렌치, 라쳇핸들, 소켓세트, 임팩트소켓, 옵셋렌치, 콤비네이션렌치, 깔깔이*.5, 공구*.15, 수공구*.3, 수공구들*.3
en wrench*.9, spanner, adjustable wrench, torque wrench, hex key, allen key, allen wrench, pipe wrench, combination spanner, socket wrench, ratchet wrench, ratchet handle, impact socket, spanner socket, ring spanner, hand tool socket*.8, tool*.15, tools*.15
> 820411 고정식 | non-adjustable
ko 토크렌치, 육각렌치
en torque wrench, hex key, combination spanner
> 820412 조절식 | adjustable
ko 몽키스패너, 파이프렌치
en adjustable wrench, pipe wrench
> 820420 소켓 | interchangeable sockets
ko 복스알, 임팩트소켓
en impact socket, spanner socket
8205 드라이버·망치·그 밖의 수공구 | screwdrivers, hammers and other hand tools
ko 드라이버*.6, 스크류드라이버, 십자드라이버, 정밀드라이버, 망치, 해머*.7, 고무망치*.6, 끌, 대패, 바이스*.8, 클램프*.4, C클램프, 토치*.5, 가스토치*.8, 그리스건*.5, 코킹건*.8, 실리콘건*.8, 유리칼*.7, 흙손, 미장칼, 스크레이퍼*.7, 헤라*.6, 병따개*.6, 와인오프너*.6, 코르크스크류, 깡통따개*.5, 수공구*.7, 핸드툴*.8, 공구*.4, 빠루, 펀치공구*.7, 리벳건*.6, 리베터*.7, 다이아몬드유리칼, 풀러*.5, 기어풀러, 마늘다지기*.4, 조리도구*.2, 조리기구*.2, 수공구들*.4, 채칼*.6
en screwdriver, precision screwdriver, hammer*.9, sledgehammer, mallet*.7, chisel*.9, wood plane, hand tool*.7, vice*.5, bench vise, c clamp, bar clamp, g clamp, blow torch, gas torch*.8, blow lamp, caulking gun*.8, glass cutter*.8, trowel*.7, putty knife, scraper*.7, spatula tool*.4, crowbar, pry bar, bottle opener*.7, corkscrew*.7, can opener*.5, wine opener*.6, hand riveter*.8, bearing puller, gear puller, center punch, paint scraper, anvil, grease gun*.4, staple gun*.5, soldering iron non-electric, cooking utensil*.2, tool*.3, tools*.3, vegetable slicer*.6
> 820520 망치 | hammers
ko 망치, 해머
en hammer, sledgehammer
> 820540 드라이버 | screwdrivers
ko 스크류드라이버, 정밀드라이버
en screwdriver
8206 공구 세트 | tool sets for retail sale
ko 공구세트, 수공구세트, 가정용공구세트, 자동차공구세트, 툴세트*.8, 수공구*.2, 수공구들*.2
en tool set*.8, hand tool set, tool kit*.7, household tool kit, mechanic tool set
8207 교환용 공구(드릴·엔드밀·금형) | interchangeable tools, drills, press dies
ko 드릴*.4, 드릴비트, 드릴날, 기리, 초경드릴, 엔드밀, 탭공구, 탭*.4, 핸드탭, 다이스*.8, 리머, 밀링커터, 홀쏘*.8, 코어드릴*.6, 코어비트, 드라이버비트, 비트*.4, 프레스금형, 펀치다이, 절곡금형, 인발다이스, 다이아몬드다이스, 압출금형다이*.6, 착암기비트, 버튼비트, 브로치공구*.8, 절삭공구*.8, 선삭공구, 바이트*.5, 툴홀더바이트*.5, 브레이커치즐, 치즐*.5, 정비트, 로타리바, 초경로터리바, 네일비트*.6, 네일드릴비트, 카운터싱크, 스텝드릴, 트리콘비트, PCD공구, 콘크리트드릴, 보링바*.5, 라우터비트, 나사산다이스, 공구*.25
en drill bit, carbide drill, twist drill, end mill, endmill, tap and die*.8, thread tap, screw tap, hand tap, reamer, milling cutter, hole saw*.8, core bit, screwdriver bit, press die, stamping die, punch and die, press mould*.7, drawing die, extrusion die*.8, wire drawing die, rock drill bit, button bit, tricone bit, pdc bit, broach tool, cutting tool*.8, turning tool, boring bar*.5, breaker chisel, hydraulic breaker chisel, rotary burr, carbide burr, nail drill bit, countersink, step drill, router bit, pcd tool, masonry drill bit, sds drill bit, tool*.25, tools*.25
> 820730 프레스 금형 | press tools
ko 프레스금형
en press die, stamping die
> 820740 탭·다이스 | taps and threading dies
ko 핸드탭, 탭공구
en thread tap, tap and die
> 820750 드릴 | drills
ko 드릴비트, 초경드릴
en drill bit, carbide drill
> 820770 밀링공구 | milling tools
ko 엔드밀, 밀링커터
en end mill, milling cutter
> 820790 그 밖의 교환용 공구 | other interchangeable tools
ko 드라이버비트, 로타리바
en screwdriver bit, rotary burr
8208 기계용 칼날 | machine knives and blades
ko 기계칼*.8, 기계용칼날, 슬리터나이프, 원형칼날*.7, 산업용칼날, 파쇄기칼날, 분쇄기칼날, 커팅블레이드*.7, 예초기날, 믹서기칼날*.7, 슬라이서칼날, 제지용칼, 목공용대패날, 블레이드*.4
en machine knife, machine blade, industrial blade, slitter knife, circular knife*.8, shredder blade, granulator blade, lawn mower blade, brush cutter blade, blender blade*.7, slicer blade, planer blade, paper cutting blade*.8, blade*.4
8209 초경 팁·인서트 | unmounted carbide tips and inserts
ko 초경팁, 인서트팁, 절삭팁, 초경인서트, 인서트*.5, 서멧팁, 초경환봉*.6, 초경봉*.6, 초경블랭크*.5, 초경합금*.4, 선삭인서트, 밀링인서트, CBN인서트*.5
en carbide insert, cutting insert, turning insert, milling insert, indexable insert, carbide tip, tungsten carbide tip, cermet insert, carbide rod*.7, carbide blank*.5, cemented carbide*.4, insert*.3
8210 수동식 주방기구 | hand-operated kitchen appliances
ko 수동그라인더*.6, 핸드밀*.9, 커피핸드밀, 수동커피그라인더, 수동채칼*.4, 다지기*.6, 수동다지기, 수동착즙기, 수동주서기, 수동빙수기, 수동제면기, 파스타머신수동, 고기다지기수동, 깡통따개회전식*.6, 수동거품기*.4, 야채탈수기*.4
en manual coffee grinder, hand coffee mill, manual meat grinder, hand juicer, manual juicer, pasta maker manual, manual food chopper, rotary vegetable slicer, manual ice shaver, rotary egg beater, salad spinner*.4, rotary can opener*.7
8211 칼·식칼·커터칼 | knives
ko 칼*.7, 식칼, 부엌칼, 주방칼, 과도, 셰프나이프, 쉐프나이프, 회칼, 빵칼, 칼세트, 커터칼, 커터칼날, 다목적칼, 접이식칼, 맥가이버칼*.8, 캠핑칼, 나이프*.7, 스테이크나이프, 칼날*.4, 등산칼, 전정칼, 산토쿠칼, 주방용품*.15, 키친웨어*.15, 블레이드*.1, 채칼*.3
en knife*.6, kitchen knife, chef knife, fruit knife, paring knife, bread knife, santoku, steak knife, table knife*.9, utility knife, cutter knife, cutter blade*.8, snap-off blade, folding knife, pocket knife, hunting knife, camping knife, knife set, knife blade*.6, multi tool knife*.7, kitchenware*.15, blade*.1, vegetable slicer*.3
8212 면도기·면도날 | razors and razor blades
ko 면도기*.7, 면도날, 일회용면도기, 수동면도기, 안전면도기, 눈썹칼, 눈썹면도기, 면도기리필날, 카트리지면도기, 여성용면도기*.8, 눈썹면도칼
en razor*.9, disposable razor, safety razor, razor blade, shaving razor, cartridge razor, razor cartridge, eyebrow razor, straight razor, manual shaver, women razor
> 821210 면도기 | razors
ko 일회용면도기, 눈썹칼
en disposable razor, safety razor, eyebrow razor
> 821220 안전면도날 | safety razor blades
ko 면도날
en razor blade
8213 가위 | scissors and shears
ko 가위*.9, 주방가위, 미용가위, 이용가위, 재단가위, 문구가위, 사무용가위, 눈썹가위, 코털가위, 쪽가위, 숱가위, 손톱가위*.7, 고기가위, 공예가위, 애견미용가위
en scissors, kitchen scissors, kitchen shears, hair scissors, hairdressing scissors, tailor shears, office scissors, thinning scissors, craft scissors, thread snips, embroidery scissors, pet grooming scissors
8214 손톱깎이·매니큐어세트·그 밖의 칼붙이 | nail clippers, manicure sets, other cutlery
ko 손톱깎이, 손톱깍이, 발톱깎이, 손톱깎이세트, 매니큐어세트*.8, 네일케어세트*.7, 네일니퍼, 큐티클니퍼, 큐티클푸셔, 푸셔*.6, 손톱줄*.6, 네일파일*.4, 각질제거기*.4, 발각질제거기*.4, 귀이개*.4, 연필깎이*.7, 수동연필깎이, 수동바리깡, 페이퍼나이프, 중식도, 정육칼, 감자칼, 필러칼*.7, 채칼*.4, 블랙헤드제거기*.4, 뷰티툴*.3, 미용소품*.3, 미용도구*.3, 펫그루밍*.3, 애완그루밍*.3, 반려동물미용용품*.3, 네일용품*.3, 네일관련용품*.3, 페디큐어*.4, 박피제거기*.3
en nail clipper, nail cutter, toenail clipper, manicure set, pedicure set, nail nipper, cuticle nipper, cuticle pusher, cuticle trimmer, nail file*.7, foot file*.5, callus remover*.4, pencil sharpener*.7, letter opener, paper knife, cleaver, butcher knife*.5, hair clipper manual, vegetable peeler*.5, potato peeler*.5, beauty tool*.3, beauty tools*.3, pet grooming*.3, pet grooming supplies*.3, nail care*.3, nail supplies*.3, pedicure*.4
> 821420 매니큐어·페디큐어 세트와 용구 | manicure and pedicure sets
ko 손톱깎이, 손톱깎이세트, 큐티클니퍼
en nail clipper, manicure set, cuticle nipper
8215 수저·포크·국자 | spoons, forks, ladles and tableware
ko 숟가락*.8, 수저*.9, 수저세트, 스푼*.8, 포크*.8, 젓가락*.4, 스테인리스젓가락, 스텐수저, 티스푼, 국자*.8, 뒤집개*.7, 주걱*.4, 거품국자, 커트러리, 커틀러리, 양식기, 버터나이프, 집게*.4, 주방집게*.7, 고기집게*.8, 케이크서버, 아이스크림스쿱*.7, 놋수저*.6, 설탕집게, 조리도구세트*.6, 주방용품*.2, 키친웨어*.2, 조리도구*.3, 조리기구*.3
en spoon*.8, fork*.8, cutlery*.8, cutlery set, flatware, spoon and chopsticks, stainless steel chopsticks, chopsticks*.3, tea spoon, dessert spoon, ladle*.8, skimmer*.6, slotted turner*.7, turner*.6, cake server, butter knife, kitchen tongs*.8, ice tongs, sugar tongs, serving spoon, ice cream scoop*.7, kitchen utensil set*.5, measuring spoon*.4, kitchenware*.2, cooking utensil*.3
## 83 비금속제 각종 제품 | miscellaneous articles of base metal
8301 자물쇠·도어록·열쇠 | locks, padlocks and keys
ko 자물쇠, 도어록, 도어락, 디지털도어락, 디지털도어록, 스마트도어락, 번호키, 열쇠*.8, 키블랭크, 자동차키*.5, 맹꽁이자물쇠, 번호자물쇠, 자전거자물쇠, 가구락, 사물함락, 전자락, 락실린더, 도어락부품, 래치*.5, 모티스락, 스티어링락, 자동차도어락, 전기정*.8, 데드볼트, 여행가방자물쇠, 전자석락*.5, 보안*.3, 보안제품*.3, 보안장비*.3, 하드웨어*.2, 잠금장치
en lock*.8, padlock, door lock, digital door lock, smart lock, smart door lock, electronic lock, combination lock, bicycle lock, u-lock, furniture lock, cabinet lock, cam lock*.9, locker lock, lock cylinder, deadbolt, mortise lock, key blank, door key, car door lock*.9, steering lock, ignition lock, luggage lock, lock parts, electric strike, door latch*.6, striker plate*.7, security*.3, security product*.3, security products*.3, hardware*.2
> 830110 맹꽁이자물쇠 | padlocks
ko 맹꽁이자물쇠, 자전거자물쇠, 번호자물쇠
en padlock, bicycle lock
> 830120 자동차용 자물쇠 | motor vehicle locks
ko 자동차도어락, 스티어링락
en car door lock, steering lock, ignition lock
> 830140 그 밖의 자물쇠·도어록 | other locks
ko 디지털도어락, 도어록, 도어락
en digital door lock, smart lock, mortise lock, deadbolt
8302 경첩·손잡이·캐스터 등 철물 | hinges, handles, castors, mountings
ko 경첩, 힌지*.8, 손잡이*.5, 도어핸들*.7, 도어손잡이*.8, 가구손잡이, 서랍레일*.8, 볼레일*.7, 슬라이드레일*.6, 캐스터, 도어클로저, 도어클로우저, 도어스토퍼*.6, 창호철물, 가구철물, 건축철물*.8, 하드웨어*.3, 브라켓*.3, 브래킷*.3, 선반받침, 옷걸이고리*.5, 벽걸이후크*.6, 후크*.3, 커튼레일*.7, 커튼봉*.6, 모니터암브라켓*.3, 자동차용브라켓*.5, 자동차손잡이*.4, 블라인드부속*.6, 욕실유리힌지, 싱크경첩, 창문롤러*.7, 가방장식*.5, 매직후크*.3, 자석캐치, 빠찌링
en hinge*.9, door hinge, cabinet hinge, concealed hinge, furniture handle, cabinet handle, drawer slide*.8, drawer knob*.8, door handle*.7, door knob*.7, caster, castor, caster wheel, door closer, floor spring, door stopper*.6, window hardware, furniture hardware, door hardware, furniture fitting, building hardware, curtain rod*.7, curtain rail*.7, coat hook*.8, wall hook*.6, hat rack*.8, shelf bracket, mounting bracket*.5, vehicle mounting bracket*.5, magnetic catch, glass door fitting, shower hinge, patch fitting, corner bracket*.8, hardware fitting*.6, hardware*.4
> 830210 경첩 | hinges
ko 경첩, 힌지
en hinge, door hinge, cabinet hinge
> 830220 캐스터 | castors
ko 캐스터
en caster, castor
> 830241 건물용 철물 | for buildings
ko 창호철물, 도어손잡이
en door handle, window hardware
> 830242 가구용 철물 | for furniture
ko 가구손잡이, 서랍레일
en furniture handle, drawer slide
> 830260 도어클로저 | door closers
ko 도어클로저
en door closer
8303 금고 | safes and strong-boxes
ko 금고, 내화금고, 가정용금고, 디지털금고, 현금함, 금고문, 총기금고, 돈통*.5, 보안*.1, 보안제품*.1, 보안장비*.1
en safe box*.9, fireproof safe, strongbox, cash box, vault door, gun safe, hotel safe, digital safe, safe deposit locker, safe*.5, security*.1, security product*.1, security products*.1
8304 금속제 서류함·탁상 정리용품 | desk-top metal filing equipment
ko 서류함*.5, 탁상용서류함, 서류받침*.7, 철제펜꽂이, 펜트레이, 서류트레이*.7, 철제책꽂이*.4, 카드인덱스함, 도장걸이
en desk file tray, metal paper tray, metal document tray, card index cabinet, metal pen holder, metal desk organizer, paper rest, office stamp stand
8305 클립·스테이플·바인더 부속 | paper clips, staples, binder fittings
ko 클립*.5, 종이클립, 페이퍼클립, 더블클립, 집게클립*.6, 스테이플*.7, 스테이플러심, 스테플러침, 호치키스심, 호치키스침, 바인더쇠, 바인더링, 타카핀*.6, 카드링*.6, 레버아치, 사무용품*.3
en paper clip, binder clip, bulldog clip, staple*.7, staples in strips, stapler staple, loose leaf ring binder mechanism, lever arch mechanism, letter clip, binder fitting, pneumatic staple*.7, indexing tag, office supplies*.3
8306 금속제 종·장식품·사진틀 | metal bells, ornaments, photo frames
ko 종*.2, 징, 풍경종, 자전거벨*.6, 트로피*.7, 상패*.5, 메달*.4, 금속장식품, 금속피규어*.8, 청동상, 동상*.5, 황동장식품, 금속액자, 사진액자*.4, 기념메달*.5, 마그넷장식*.4, 풍경*.3, 불상*.5, 크리스마스장식금속*.4, 기념품금속*.6, 홈데코*.2, 인테리어소품*.2
en bell*.5, gong, bicycle bell*.7, metal figurine, metal statue, bronze statue, brass statue, metal ornament*.8, trophy*.7, medal*.4, metal photo frame, photo frame*.4, metal mirror frame, wind chime*.6, souvenir metal decoration, decorative metal art*.8, home decor*.2, home dcor*.2
> 830630 사진틀 | photo frames
ko 금속액자
en metal photo frame
8307 금속제 플렉시블 호스 | flexible metal tubing
ko 플렉시블호스*.7, 금속호스, 메탈호스, 스테인리스플렉시블호스, 주름관*.6, 스텐주름관, 자바라호스*.5, 메탈플렉시블튜브, 가스호스금속*.8, 샤워호스*.6, 플렉시블전선관*.6, 금속가요전선관, 벨로우즈튜브*.6
en flexible metal hose, flexible metal tube, metal hose, stainless steel flexible hose, corrugated metal hose, corrugated stainless tube, flexible conduit metal, braided metal hose*.8, shower hose*.6, flexible hose*.4, exhaust flexible pipe*.5, gas flexible hose*.7
8308 걸쇠·버클·아일릿·관리벳 | clasps, buckles, eyelets
ko 버클*.8, 벨트버클, 걸쇠*.7, 아일렛, 아일릿, 훅앤아이, 가방장식*.5, 가방버클, D링, 금속고리*.5, 금속링*.3, 금속비즈, 신발장식*.4, 의류부자재금속*.7, 개고리, 금속스팽글, 블라인드리벳*.5, 관리벳, 팝리벳*.7, 자석단추*.5, 체인고리*.5, 가방프레임*.7, 자바라훅*.3, 랍스터고리*.7
en buckle*.9, belt buckle, clasp*.9, eyelet, grommet metal*.8, hook and eye, d ring, snap hook*.6, bag clasp, bag frame, metal bead, metal spangle, tubular rivet, bifurcated rivet, blind rivet*.4, pop rivet*.7, lobster clasp, magnetic clasp*.8, garment hook, bag hardware, shoe buckle
8309 금속제 병마개·캡·뚜껑 | metal stoppers, caps and lids
ko 병마개*.7, 왕관병마개, 왕관*.3, 금속캡*.8, 알루미늄캡, 스크류캡*.5, 캔뚜껑, 캔엔드, 이지오픈엔드, 통조림뚜껑, 봉인*.5, 봉인구, 컨테이너씰, 컨테이너봉인, 와인캡슐, 유리병뚜껑금속, 플립오프캡*.8, 드럼플러그, 트위스트캡
en crown cap, bottle cap*.6, crown cork, metal cap*.7, aluminium cap, aluminium closure, ropp cap, screw cap metal, twist off lid, lug cap, can end, easy open end, can lid, container seal, bolt seal, security seal*.7, flip off seal, wine capsule, aluminium lid*.8, drum closure, pouring stopper*.6
8310 금속제 명판·표지판 | metal sign-plates and name-plates
ko 명판, 네임플레이트, 금속명판, 금속표지판, 표지판*.5, 교통표지판*.7, 금속간판, 문패*.6, 금속문자, 금속엠블럼*.5, 번호판*.7, 자동차번호판*.9, 안전표지판금속, 금속라벨*.6, 금속스티커*.5
en nameplate*.8, name plate*.8, metal sign plate, sign plate, metal sign, traffic sign*.7, address plate, licence plate*.9, number plate*.8, metal letter, metal label plate, metal emblem*.5, rating plate*.7
8311 용접봉·용접와이어·땜납 | welding electrodes and wire, solder
ko 용접봉, 피복용접봉, 용접와이어*.6, 플럭스코어드와이어, FCW, 용접재료*.8, 티그용접봉*.6, 땜납*.5, 솔더와이어*.6, 실납*.6, 솔더링와이어, 브레이징*.4, 은납봉*.6, 용접전극봉, 스테인리스용접봉*.8, 용접선*.6, 땜납와이어, 용사와이어*.6
en welding electrode, welding rod*.9, covered electrode, coated electrode, flux cored wire, flux cored welding wire, welding wire*.5, e6013, e7018, e71t-1, solder wire*.6, cored solder wire, brazing rod*.7, soldering wire*.7, brazing alloy*.5, metal spraying wire*.7, welding consumable*.8
> 831110 피복 아크용접봉 | coated arc electrodes
ko 용접봉, 피복용접봉
en welding electrode, covered electrode, e6013, e7018
> 831120 플럭스코어드 와이어 | cored wire for arc welding
ko 플럭스코어드와이어, FCW
en flux cored wire
`;
