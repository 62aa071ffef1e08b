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
ko 열연강판, 열연코일, 열간압연강판, 후판, 중후판, 산세강판, PO강판, 조선용후판, 무늬강판, 철판*.5, HR코일, SS400*.6, 핫코일
en hot rolled coil, hot rolled steel, hrc, hot rolled sheet, hot rolled plate, heavy plate, steel plate*.7, ship plate, shipbuilding plate, pickled and oiled coil, checkered plate, chequered plate, ss400*.5
7209 냉연강판·냉연코일 | cold-rolled flat steel, 600 mm or wider
ko 냉연강판, 냉연코일, 냉간압연강판, 풀하드, 미소둔강판, 석도원판, CR코일, SPCC*.8
en cold rolled coil, cold rolled steel, crc, cold rolled sheet, full hard coil, black plate, tin mill black plate, spcc*.8
7210 도금·도장 강판 | coated or plated flat steel, 600 mm or wider
ko 아연도금강판, 도금강판, 용융아연도금강판, 전기아연도금강판, 갈바륨강판, 갈바강판, 컬러강판, 칼라강판, 석도강판, 주석도금강판, 알루미늄도금강판, GI코일, EGI, 합금화아연도금강판, 포스맥*.6, 삼원계도금강판, 골강판, 티엔에스, 프린트강판, 클래드강판*.7
en galvanized steel, galvanized coil, galvanised sheet, gi coil, hot dip galvanized coil, electro galvanized steel, egi, galvalume, galvannealed, prepainted steel, color coated steel, ppgi, ppgl, tinplate, tin plate steel, tin free steel, aluminized steel, corrugated steel sheet, zinc magnesium coated steel, coated steel sheet
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
ko 형강, H형강, I형강, 앵글*.6, ㄱ형강, ㄷ형강, 채널*.4, H빔, 에이치빔, 잔넬*.7, C형강, 경량형강, T형강
en h beam, i beam, h-beam, steel section, angle bar, steel angle, angle steel, channel steel, u channel*.6, c channel*.6, structural section, universal beam, t section steel, light gauge section
7217 철선(비합금강) | wire of iron or non-alloy steel
ko 철선, 철사*.9, 아연도금철선, 경강선, 피아노선*.7, 강선*.7, 결속선, 반생, 아연도강선, PVC코팅철선, 비드와이어, 동도금강선*.7, 소둔선, PC강선*.6, 스프링강선*.5
en iron wire, steel wire*.8, galvanized wire, galvanised steel wire, binding wire, tie wire, annealed wire, high carbon steel wire, music wire*.7, bead wire, pvc coated wire, hard drawn wire, pc wire*.6
7218 스테인리스 잉곳·반제품 | stainless steel ingots and semis
ko 스테인리스잉곳, 스테인리스빌릿, 스테인리스슬래브
en stainless steel ingot, stainless steel billet, stainless steel slab, stainless bloom
7219 스테인리스 강판·코일 | stainless flat products, 600 mm or wider
ko 스테인리스강판, 스테인리스코일, 스테인리스판, 스텐판, 스텐코일, 스테인레스강판, 스테인리스열연강판, 스테인리스냉연강판, STS304강판, 스테인리스후판, 스테인리스컬러강판
en stainless steel sheet, stainless steel coil, stainless steel plate, stainless sheet, cold rolled stainless coil, hot rolled stainless coil, sus304 sheet, 304 stainless plate
> 721913 열연 스테인리스(3~4.75mm) | hot-rolled coil, 3 to under 4.75 mm
ko 스테인리스열연코일
en hot rolled stainless coil
> 721934 냉연 스테인리스(0.5~1mm) | cold-rolled, 0.5 to 1 mm
ko 스테인리스냉연강판
en cold rolled stainless coil
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
ko 전기강판, 방향성전기강판, 무방향성전기강판, 규소강판, 합금강판, 합금강코일, 고장력강판*.6, 내마모강판, 공구강판*.7, 합금강후판
en electrical steel, silicon steel, grain oriented electrical steel, grain-oriented silicon steel, non-oriented electrical steel, crgo, crngo, alloy steel plate, alloy steel coil, wear resistant plate, high strength steel plate*.6
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
ko 레일*.6, 철도레일, 궤도레일, 크레인레일, 분기기, 철침목, 이음매판, 레일체결장치, 레일클립, 레일패드판*.6, 포인트레일
en rail*.3, steel rail, railway rail, crane rail, railway turnout, railroad switch, fish plate, fishplate, rail clip, rail fastening, sole plate*.5, steel sleeper, railroad tie plate
7303 주철관 | cast iron tubes and pipes
ko 주철관, 덕타일주철관, 닥타일관, 배수용주철관
en cast iron pipe, ductile iron pipe, di pipe, cast iron tube
7304 무계목강관 | seamless steel pipes
ko 무계목강관, 심리스파이프, 심레스파이프, 이음매없는강관, 유정용강관*.6, 보일러튜브*.7, 송유관*.4, 스테인리스심리스튜브, 스테인리스무계목강관, 드릴파이프*.8, 케이싱파이프*.6, 배관용강관*.4, 강관*.4, BA튜브*.7, 열교환기튜브*.6, 실린더튜브*.6
en seamless pipe, seamless tube, seamless steel pipe, stainless seamless tube, octg*.7, oil well casing*.7, casing pipe*.5, tubing pipe*.5, line pipe*.5, boiler tube*.7, drill pipe*.8, heat exchanger tube*.6, cold drawn seamless, steel pipe*.4, astm a106*.9, astm a213*.9, ba tube*.7, honed tube*.7
> 730419 송유·가스관용 무계목 | seamless line pipe
ko 무계목송유관
en seamless line pipe
> 730429 유정용 케이싱·튜빙 | oil well casing and tubing
ko 유정용강관, 케이싱파이프*.6
en octg, oil well casing
> 730441 스테인리스 냉간 무계목 | cold-drawn stainless seamless
ko 스테인리스심리스튜브, 스테인리스BA튜브
en stainless seamless tube
7305 대구경 강관(406.4mm 초과) | large-diameter pipes over 406.4 mm
ko 대구경강관, 대구경파이프, 후육강관, 스파이럴강관, SAW강관, 강관말뚝, 강관파일, 송유관*.5
en large diameter pipe, lsaw pipe, ssaw pipe, spiral welded pipe, steel pipe pile, longitudinally welded pipe, line pipe*.4
7306 용접강관·각관 | welded steel pipes and hollow sections
ko 용접강관, 강관*.5, 각관, 각파이프, 사각파이프*.8, 스테인리스파이프*.7, 스텐파이프*.8, ERW강관, 배관용탄소강관, 백관, 흑관, 구조용강관, 아연도금강관, 전선관*.4, 강제전선관*.8, 비계파이프*.8, 조관, 파이프*.2
en welded pipe, welded steel pipe, erw pipe, steel pipe*.5, steel tube*.5, stainless steel pipe*.6, stainless welded pipe, square tube*.7, square pipe*.8, rectangular hollow section, hollow section*.7, galvanized pipe, black pipe*.7, steel conduit*.8, emt conduit, scaffold tube*.8, structural steel tube
> 730640 스테인리스 용접관 | welded stainless pipe
ko 스테인리스파이프
en stainless welded pipe
> 730661 각관 | square or rectangular pipes
ko 각관, 각파이프
en square tube, rectangular hollow section
7307 강관 이음쇠·플랜지 | steel pipe fittings and flanges
ko 관이음쇠*.8, 파이프피팅, 피팅*.6, 배관자재*.6, 플랜지*.8, 엘보*.7, 티*.2, 레듀샤, 레듀서*.6, 리듀서*.6, 소켓*.3, 니플*.6, 유니온*.6, 커플링*.3, 맞대기용접피팅, 단조피팅, 스테인리스피팅, 스테인리스플랜지, 튜브피팅*.6, 나사피팅, 주철피팅, 그루브조인트, 캡피팅*.7, 스테인리스엘보, 신축이음관*.5, 익스팬션조인트*.4, 부싱*.3, 압착피팅*.7, 유압피팅*.7, 크로스피팅
en pipe fitting*.7, steel pipe fitting, tube fitting*.6, stainless steel fitting, flange*.8, steel flange, weld neck flange, blind flange, slip on flange, elbow*.7, butt weld fitting, pipe tee*.8, reducer*.4, pipe nipple*.8, pipe coupling*.6, union fitting*.7, forged fitting, threaded fitting*.8, socket weld fitting, swage nipple, malleable iron fitting, ductile iron fitting, grooved coupling, stub end, hydraulic fitting*.7, compression fitting*.4, expansion joint*.4
> 730719 주조 이음쇠 | cast fittings
ko 가단주철피팅
en malleable iron fitting, ductile iron fitting
> 730721 스테인리스 플랜지 | stainless flanges
ko 스테인리스플랜지
en stainless steel flange
> 730722 스테인리스 나사 이음쇠 | stainless threaded fittings
ko 스테인리스나사피팅, 스테인리스니플
en stainless threaded fitting
> 730723 스테인리스 맞대기용접 이음쇠 | stainless butt-weld fittings
ko 스테인리스엘보
en stainless butt weld fitting
> 730791 강 플랜지 | other steel flanges
ko 플랜지*.8, 탄소강플랜지
en carbon steel flange
> 730793 강 맞대기용접 이음쇠 | other butt-weld fittings
ko 맞대기용접피팅
en butt weld fitting
7308 철강 구조물·그 부품 | steel structures and parts
ko 철구조물, 철골*.9, 철골구조물, 강구조물, 교량*.8, 강교, 철탑, 송전철탑, 비계, 시스템비계, 동바리, 거푸집*.6, 유로폼, 방화문, 철문, 스틸도어, 철제문*.9, 스테인리스문, 셔터*.4, 방음벽*.5, 가드레일, 난간*.6, 계단*.5, 샌드위치패널*.7, 데크플레이트, 스틸그레이팅*.6, 그레이팅*.5, 강관주, 가로등주*.7, 태양광구조물*.8, 태양광지지대*.6, 경량철골*.8, 스터드*.3, 천장틀*.6, 액세스플로어*.6, 풍력타워, 파형강판*.7, 철근가공품*.6
en steel structure, structural steel, steel structure part, steel frame building part, bridge section, steel bridge, transmission tower, steel tower, lattice mast, scaffolding, scaffold*.9, formwork*.6, shuttering*.7, steel prop, steel door, fire door*.9, door frame*.6, steel window frame, rolling shutter*.5, guardrail*.9, handrail*.6, steel stair*.9, sandwich panel*.7, deck plate, steel grating*.7, lighting pole*.7, solar mounting structure*.8, wind tower, light gauge steel frame, metal stud*.6, raised access floor*.5, greenhouse steel structure*.6
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
ko 가스용기*.8, 고압가스용기, 가스실린더*.7, LPG용기, LPG통, 산소통*.7, 수소용기*.7, 수소저장용기*.7, 소화기용기, 고압용기*.8, 가스봄베, CNG용기*.7, 공기통*.5, 액화가스탱크, 에어탱크*.6, 부탄캔용기*.4, 압력용기*.5
en gas cylinder*.9, lpg cylinder, oxygen cylinder, high pressure cylinder, compressed gas cylinder, hydrogen cylinder*.7, acetylene cylinder, cng cylinder*.8, seamless steel cylinder, pressure vessel*.4, lpg tank, cryogenic tank*.6, air receiver tank*.6, ammonia cylinder
7312 와이어로프·강연선 | stranded wire, wire rope
ko 와이어로프, 와이어로우프, 강연선, PC강연선, 스틸코드, 스틸와이어*.6, 강선로프, 스테인리스와이어로프, 와이어슬링, 슬링와이어, 엘리베이터로프, 케이블와이어*.6, 가드케이블*.7, 와이어케이블*.6
en wire rope, steel wire rope, steel cable*.9, stranded wire*.8, steel strand, pc strand, prestressed concrete strand, steel cord, tyre cord steel, wire rope sling, stainless wire rope, elevator rope, galvanized strand, guy wire
> 731210 와이어로프·연선 | ropes, strands and cables
ko 와이어로프, 강연선, 스틸코드
en wire rope, pc strand, steel cord
7313 가시철선·울타리용 꼰선 | barbed wire
ko 가시철선, 가시철조망, 철조망, 윤형철조망, 가시철사
en barbed wire, razor wire, concertina wire, fencing twisted wire
7314 철망·금속망 | wire cloth, grill, netting
ko 철망, 금속망*.8, 와이어메쉬, 스테인리스망, 스텐망, 용접철망, 메쉬휀스, 메쉬펜스, 울타리철망, 능형망, 개비온, 돌망태, 익스팬디드메탈, 메탈라스, 방충망*.5, 스크린망*.6, 컨베이어망*.6, 철사그물
en wire mesh, steel wire mesh, stainless steel mesh, welded mesh, welded wire mesh, wire netting, wire cloth, wire fence*.8, chain link fence, gabion, hexagonal wire netting, expanded metal, crimped mesh, mesh fence, metal mesh*.7, metal conveyor mesh belt*.6, insect screen mesh*.5
7315 철강 체인 | chain of iron or steel
ko 체인*.7, 롤러체인, 컨베이어체인, 전동체인, 자전거체인*.6, 오토바이체인, 스노우체인*.9, 스노체인, 앵커체인, 링크체인, 스테인리스체인, 스터드체인, 하이스트체인, 체인슬링, 타이밍체인*.6, 리프체인, 체인부품*.6
en chain*.5, roller chain, conveyor chain, transmission chain, motorcycle chain, bicycle chain*.7, timing chain*.6, snow chain*.9, skid chain, anchor chain, stud link chain, link chain, leaf chain, hoist chain, chain sling, stainless steel chain*.8, silent chain
> 731511 롤러체인 | roller chain
ko 롤러체인, 전동체인, 오토바이체인
en roller chain, motorcycle chain, transmission chain
> 731512 그 밖의 조합링크 체인 | other articulated link chain
ko 컨베이어체인, 리프체인, 타이밍체인*.6
en conveyor chain, leaf chain, silent chain
7316 닻 | anchors
ko 닻, 선박용닻, 선박앵커, 그래프넬, 앵커*.2
en ship anchor, marine anchor, boat anchor, grapnel, anchor*.3
7317 철강 못·스테이플 | nails, tacks and staples
ko 못*.8, 철못, 콘크리트못, 타정못, 네일건못, 압정*.9, 타카핀*.6, 태커핀*.6, 스테이플*.4, 스테플*.4, 코일네일, 롤못, 루핑네일, U자못
en nail*.6, wire nail, steel nail, common nail, coil nail, concrete nail, roofing nail, tack, thumbtack, drawing pin, brad nail, fencing staple, industrial staple*.5
7318 볼트·너트·나사·와셔 | bolts, nuts, screws and washers
ko 볼트*.8, 너트*.8, 나사*.8, 스크류*.5, 스크루*.5, 와셔*.8, 와샤, 육각볼트, 렌치볼트, 육각너트, 앙카볼트, 앵커볼트, 셋앵카, 앵커*.5, 목나사, 피스*.5, 직결피스, 태핑나사, 스터드볼트, 전산볼트, 유볼트, 아이볼트, 스프링와셔, 평와셔, 로크너트, 락너트, 용접너트, 리벳*.6, 블라인드리벳*.5, 핀*.2, 코터핀, 분할핀, 스냅링, 멈춤링, 리테이닝링, 평행핀*.7, 다웰핀*.7, 스프링핀*.6, 체결구*.8, 파스너*.5, 패스너*.5, 머신스크류, 세트스크류, 무두볼트, 휠볼트, 휠너트, 고장력볼트, 스테인리스볼트, 사각너트, 인서트너트*.8, 헬리코일인서트*.6, 기계나사, 와이어나사*.6, 키*.1
en bolt*.8, nut*.6, screw*.7, washer*.6, hex bolt, hexagon bolt, hex nut, socket head cap screw, anchor bolt, expansion anchor, u bolt, eye bolt, stud bolt, threaded rod, machine screw, self tapping screw, self drilling screw, wood screw, drywall screw, coach screw, set screw, flange bolt, wheel bolt, wheel nut, lug nut, lock nut, weld nut, wing nut, spring washer, lock washer, flat washer, plain washer, rivet*.5, blind rivet*.5, cotter pin, split pin, dowel pin, snap ring, circlip, retaining ring*.8, fastener*.7, high tensile bolt, stainless bolt, steel bolt, screw hook*.8, insert nut*.8, clevis pin*.8
> 731814 태핑나사 | self-tapping screws
ko 태핑나사, 직결피스
en self tapping screw, self drilling screw
> 731815 볼트·그 밖의 나사 | other screws and bolts
ko 볼트*.8, 육각볼트, 렌치볼트, 스터드볼트, 앵커볼트, 머신스크류
en bolt, hex bolt, machine screw, stud bolt, socket head cap screw, anchor bolt
> 731816 너트 | nuts
ko 너트, 육각너트, 로크너트, 휠너트
en nut*.8, hex nut, lock nut, weld nut
> 731821 스프링와셔 | spring and lock washers
ko 스프링와셔
en spring washer, lock washer
> 731822 그 밖의 와셔 | other washers
ko 평와셔, 와셔*.8
en flat washer, plain washer, washer*.7
> 731823 리벳 | rivets
ko 리벳, 블라인드리벳*.6
en rivet, blind rivet*.6
> 731824 코터·분할핀 | cotters and cotter-pins
ko 코터핀, 분할핀
en cotter pin, split pin
> 731829 그 밖의 비나사 체결구 | other non-threaded fasteners
ko 스냅링, 멈춤링, 다웰핀*.7
en snap ring, circlip, dowel pin
7319 재봉바늘·뜨개바늘·안전핀 | hand needles, safety pins
ko 바늘*.7, 손바늘, 재봉바늘*.6, 뜨개바늘*.7, 코바늘, 대바늘*.7, 안전핀*.7, 옷핀, 시침핀, 진주시침핀, 돗바늘, 자수바늘
en sewing needle*.7, hand sewing needle, knitting needle*.7, crochet hook, safety pin, embroidery needle, straight pin, dressmaker pin, bodkin, darning needle
7320 철강 스프링 | springs of iron or steel
ko 스프링*.8, 코일스프링, 압축스프링, 인장스프링, 토션스프링, 판스프링, 리프스프링, 금형스프링, 접시스프링, 태엽스프링*.5, 현가스프링*.6, 서스펜션스프링*.6, 밸브스프링*.6, 와이어스프링, 스텐스프링, 매트리스스프링*.6
en spring*.6, coil spring, compression spring, tension spring, extension spring, torsion spring, leaf spring, helical spring, die spring, disc spring, constant force spring, steel spring, wave spring, mattress spring*.7
> 732010 판스프링 | leaf springs
ko 판스프링, 리프스프링
en leaf spring
> 732020 코일스프링 | helical springs
ko 코일스프링, 압축스프링, 인장스프링
en coil spring, compression spring, tension spring
7321 가스레인지·스토브(비전기) | non-electric stoves and cookers
ko 가스레인지, 가스렌지, 가스버너*.6, 휴대용가스레인지, 부탄가스버너, 캠핑버너, 캠핑스토브, 바비큐그릴, 바베큐그릴, 그릴*.4, 화로*.7, 화로대, 석유난로, 석유히터*.8, 가스히터*.8, 가스난로, 화목난로, 펠릿난로, 연탄난로, 숯불구이기, 가스오븐, 빌트인가스쿡탑, 불판*.5, 팬히터*.2
en gas stove, gas range, gas cooker, gas cooktop, gas hob, portable gas stove, butane stove, camping stove, barbecue grill, bbq grill*.9, charcoal grill, gas grill, kerosene heater, kerosene stove, wood stove, pellet stove, gas heater*.7, fire pit*.9, gas oven*.7, brazier, stove*.6
> 732111 가스 조리기 | gas cooking appliances
ko 가스레인지, 휴대용가스레인지, 캠핑버너
en gas stove, gas cooktop, camping stove
> 732182 석유 난로 | liquid fuel heaters
ko 석유난로
en kerosene heater
7322 방열기·온풍기(비전기) | radiators and air heaters, non-electric
ko 라디에이터*.3, 난방용방열기, 방열기*.5, 주철방열기, 온풍기*.5, 농업용온풍기, 열풍기*.4
en central heating radiator, steel radiator, cast iron radiator, radiator*.3, hot air generator, fuel air heater*.7, warm air heater*.7, air heater*.5
7323 철강 주방·가정용품 | steel kitchen and household articles
ko 스테인리스주방용품, 스텐주방용품, 주방용품*.4, 냄비*.7, 스테인리스냄비, 스텐냄비, 프라이팬*.5, 후라이팬*.5, 주물팬, 무쇠팬, 무쇠솥, 가마솥, 법랑냄비, 압력솥*.6, 압력밥솥*.3, 텀블러*.4, 스테인리스텀블러*.6, 스텐텀블러*.6, 스텐컵, 스테인리스컵, 스텐물병*.6, 스테인리스물통*.6, 도시락통*.3, 스텐식판, 식판*.7, 스텐볼, 믹싱볼*.7, 찜기*.6, 채반*.6, 스텐주전자, 주전자*.5, 수세미*.2, 철수세미, 스텐수세미, 빨래건조대*.6, 옷걸이*.3, 식기건조대*.7, 쟁반*.5, 석쇠*.8, 철판팬, 휴지통*.3, 스테인리스빨대, 계량컵*.4, 스텐밀폐용기, 베이킹팬*.7, 케이크틀*.6, 공기*.3, 코펠*.6, 쿠커*.3, 웍*.7, 수저통*.5, 양념통*.4, 집게*.3, 와인버킷*.6, 반려동물식기*.5
en stainless steel kitchenware, kitchenware*.5, cookware*.6, stainless steel cookware, stainless steel pot, saucepan*.7, frying pan*.5, cast iron pan, cast iron skillet, cast iron cookware, enamel cookware, dutch oven, wok*.7, pressure cooker*.6, kettle*.4, stainless steel tumbler*.6, tumbler*.4, stainless steel cup, stainless steel bottle*.5, stainless steel water bottle*.6, stainless steel straw, mixing bowl*.7, stainless steel bowl, stainless lunch box*.7, food tray*.5, steamer pot*.8, colander*.7, dish rack*.7, drying rack*.6, clothes rack*.3, wire hanger*.6, steel wool, scouring pad*.4, pot scourer*.7, baking pan*.7, cake mould*.6, cocktail shaker*.8, trash can*.5, stainless tableware*.6, grill grate*.5, pet bowl*.5, ice bucket*.6
> 732310 철수세미 | steel wool and scourers
ko 철수세미, 스텐수세미
en steel wool, scourer
> 732392 법랑 주철제 | enamelled cast iron
ko 법랑주물냄비
en enamelled cast iron pot
> 732391 주철제(법랑 제외) | cast iron
ko 무쇠팬, 무쇠솥, 가마솥
en cast iron pan, cast iron skillet
> 732393 스테인리스제 | stainless steel
ko 스테인리스냄비, 스텐컵, 스테인리스텀블러
en stainless steel pot, stainless steel cup, stainless steel tumbler, stainless steel straw
> 732394 법랑제(주철 제외) | enamelled steel
ko 법랑냄비
en enamel cookware
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
ko 단조품*.6, 철강제품*.5, 스테인리스제품*.5, 철선제품*.8, 호스클램프*.8, 호스밴드*.8, 파이프클램프*.7, 클램프*.3, 브라켓*.4, 브래킷*.4, 철제브라켓*.7, 파이프행거, 새들*.5, 공구함*.6, 공구통*.6, 철제사다리, 스텐카드*.2, 케이블트레이*.7, 케이블타이스테인리스*.7, 스테인리스밴드*.7, 철제팔레트, 철재파레트, 카라비너*.5, 샤클*.8, 턴버클*.8, 철제바구니*.6, 철제컨테이너박스*.5, 스테인리스시계줄부품*.3, 단조볼, 스테인리스플레이트가공*.6, 프레스가공품*.5, 절곡품*.7, 레이저가공품*.6, 철제통*.5, 금속케이스*.5, 철제거치대*.6, 와이어바구니*.6, 맨홀사다리*.8, 강구*.4
en article of steel*.5, steel part*.5, steel forging, forged article*.8, steel wire article*.8, hose clamp*.8, pipe clamp*.7, pipe hanger, bracket*.4, steel bracket*.7, clamp*.3, tool box*.6, steel ladder, cable tray*.7, stainless cable tie, shackle*.9, turnbuckle*.9, carabiner*.6, steel pallet, wire basket*.7, forged grinding ball, steel plate processed*.5, stamped steel part*.6, sheet metal part*.5, steel case*.4, hook steel*.5, spacer*.2, metal rack part*.4, stainless steel article*.5
> 732611 단조 분쇄볼 | forged grinding balls
ko 단조볼
en forged grinding ball
> 732620 철선 제품 | articles of wire
ko 철선제품, 와이어바구니
en wire basket, steel wire article
> 732690 그 밖의 철강제품 | other
ko 호스클램프, 브라켓*.4, 샤클
en hose clamp, bracket*.4, shackle, sheet metal part*.5
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
> 740321 황동 괴 | brass, unwrought
ko 황동괴, 황동잉곳
en brass ingot
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
ko 동관, 구리관, 동파이프, 황동관, 에어컨동관, 이너그루브동관, 동튜브, 모세관*.5, 팬케이크코일동관
en copper tube, copper pipe, brass tube, brass pipe, capillary tube copper, inner grooved tube, pancake coil copper, cupronickel tube
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
en nickel scrap, nickel alloy scrap, inconel scrap
7504 니켈 분말 | nickel powders and flakes
ko 니켈분말, 니켈파우더, 니켈합금분말, 니켈플레이크
en nickel powder, nickel flake, nickel alloy powder, inconel powder
7505 니켈 봉·선 | nickel bars, profiles and wire
ko 니켈봉, 니켈선, 니켈합금봉, 인코넬봉, 니크롬선*.7, 니켈와이어, 모넬봉, 하스텔로이봉
en nickel bar, nickel rod, nickel wire, nickel alloy bar, inconel bar, monel bar, hastelloy bar, nichrome wire*.7, nickel alloy wire
7506 니켈 판·스트립·박 | nickel plate, sheet and foil
ko 니켈판, 니켈스트립, 니켈박, 니켈합금판, 인코넬판, 니켈플레이트
en nickel plate, nickel sheet, nickel strip, nickel foil, nickel alloy sheet, inconel sheet, hastelloy plate
7507 니켈 관·이음쇠 | nickel tubes and fittings
ko 니켈관, 니켈합금관, 인코넬튜브, 니켈합금피팅, 니켈합금플랜지
en nickel tube, nickel alloy pipe, inconel tube, nickel alloy fitting, hastelloy pipe, nickel alloy flange
7508 그 밖의 니켈제품 | other articles of nickel
ko 니켈망, 니켈메쉬, 니켈제품, 니켈도금양극*.7, 니켈합금볼트, 인코넬볼트, 니켈타겟
en nickel mesh, nickel wire cloth, nickel article, nickel electroplating anode, inconel bolt, nickel alloy part, nickel foam, nickel sputtering target
`;
