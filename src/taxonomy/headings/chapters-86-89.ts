// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTERS_86_89 = `
## 86 철도차량·컨테이너 | railway vehicles and containers
8601 전기기관차·축전지기관차 | electric and battery rail locomotives
ko 전기기관차, 축전지기관차, 배터리기관차, 기관차*.5
en electric locomotive, battery locomotive, locomotive*.5
8602 디젤기관차 등 기관차 | diesel and other rail locomotives
ko 디젤기관차, 디젤전기기관차, 증기기관차, 수소기관차*.7, 탄수차, 입환기관차, 기관차*.5
en diesel locomotive, diesel-electric locomotive, steam locomotive, shunting locomotive, shunter*.6, locomotive tender, locomotive*.5
8603 전동차·동력 객화차 | self-propelled rail coaches
ko 전동차*.8, 고속열차, 도시철도차량, 경전철, 트램, 노면전차, 모노레일차량, 디젤동차
en electric multiple unit, emu train, railcar*.7, metro car, subway car, light rail vehicle, tram, streetcar, high speed train, monorail vehicle, maglev train
8604 철도 보수용 차량 | railway maintenance vehicles
ko 철도보수차, 궤도보수장비, 멀티플타이탬퍼, 밸러스트탬퍼, 자갈다짐기*.8, 궤도검측차, 선로검측차, 철도기중기차, 철도작업차, 레일연삭차
en track maintenance vehicle, ballast tamper, tamping machine*.8, ballast regulator, ballast cleaner, track inspection car, railway crane wagon, rail grinding train, catenary maintenance vehicle
8605 견인 객차·수하물차 | railway coaches, not self-propelled
ko 객차*.8, 철도객차, 침대차, 식당차*.8, 수하물차
en passenger coach*.6, railway coach, railway passenger car, sleeping car, dining car, luggage van*.7
8606 화차 | railway freight wagons
ko 화차, 철도화차, 유조화차, 탱크화차, 무개화차, 유개화차, 컨테이너화차, 평판화차, 호퍼화차
en freight wagon, railway wagon, goods wagon, tank wagon, tank car*.8, hopper wagon, boxcar, flat wagon, gondola wagon, covered wagon, container wagon
8607 철도차량 부품 | railway vehicle parts
ko 철도차량부품, 철도부품, 전동차부품, 철도대차, 대차프레임, 차륜*.7, 윤축, 차축*.4, 철도차축, 철도차륜, 축상*.6, 연결기*.6, 철도연결기, 철도제동장치, 철도제동패드, 제륜자, 제동디스크*.3, 철도브레이크, 통로연결막, 판토그래프*.4, 철도*.4
en railway parts, rolling stock parts, bogie*.9, bogie frame, railway wheel, wheelset*.7, railway axle, axle box, railway coupler, knuckle coupler, draft gear, railway buffer, railway brake shoe, brake block*.5, railway brake pad, railway brake disc, gangway bellows, pantograph*.4, railway*.4
> 860719 차축·차륜 등 대차 부품 | axles, wheels and bogie parts
ko 철도차륜, 철도차축, 윤축, 축상
en railway wheel, wheelset, railway axle, axle box
8608 궤도 장치물·기계식 신호기 | track fixtures, mechanical signals
ko 철도신호기*.5, 궤도장치, 전차대, 차막이, 선로전환기*.4, 전철기*.5, 기계식신호기, 철도*.2, 철도차량부품*.2
en railway track fixture, turntable for railway, railway buffer stop, mechanical railway signal, semaphore signal, level crossing gate*.6, railway signalling equipment*.4, railway*.2
8609 운송용 컨테이너 | freight containers
ko 컨테이너*.6, 화물컨테이너, 해상컨테이너, 중고컨테이너, 드라이컨테이너, 냉동컨테이너, 리퍼컨테이너, 탱크컨테이너, ISO탱크, 오픈탑컨테이너, 플랫랙컨테이너, 20피트컨테이너, 40피트컨테이너
en freight container, shipping container, used container, dry container, iso tank, tank container, reefer container, refrigerated container, open top container, flat rack container, high cube container, 20ft container, 40ft container, container*.5, offshore container, swap body*.7
## 87 자동차·이륜차·자전거와 그 부품 | vehicles and vehicle parts
8701 트랙터·트랙터헤드 | tractors and road tractors
ko 트랙터*.9, 농용트랙터, 중고트랙터, 미니트랙터, 트랙터헤드, 견인트랙터, 세미트레일러견인차, 경운기*.6, 보행트랙터, 관리기*.4, 궤도식트랙터
en tractor*.9, agricultural tractor, farm tractor, used tractor, mini tractor, tractor head, truck tractor, tractor unit, prime mover*.7, road tractor, yard tractor, walking tractor, power tiller*.6, crawler tractor*.8
> 870121 디젤 트랙터헤드 | diesel road tractors for semi-trailers
ko 트랙터헤드, 견인트랙터, 세미트레일러견인차, 추레라헤드
en tractor head, truck tractor, prime mover, road tractor
8702 버스·승합차(10인 이상) | buses, ten or more persons
ko 버스*.9, 시내버스, 고속버스, 관광버스, 스쿨버스, 미니버스, 중고버스, 전기버스, 수소버스, CNG버스, 승합차*.8, 승합자동차, 15인승
en bus*.6, city bus, coach bus, tour bus, school bus, minibus, used bus, electric bus, hydrogen bus, cng bus, trolleybus, 15-seater van
> 870210 디젤 버스 | diesel buses
ko 디젤버스, 고속버스, 관광버스, 중고버스*.8
en diesel bus, coach bus, used bus*.8, tour bus
> 870240 전기·수소 버스 | electric buses
ko 전기버스, 수소버스, 수소전기버스
en electric bus, fuel cell bus, hydrogen bus, trolleybus
8703 승용차 | passenger cars
ko 승용차, 자동차*.8, 중고차*.9, 중고자동차, 중고승용차, 신차*.7, 완성차*.7, 세단*.8, SUV*.8, 해치백, 미니밴, 쿠페, 스포츠카, 경차, 다목적차량, 사륜구동차, 리무진*.8, 택시*.8, 전기차*.9, 전기자동차, 중고전기차, 하이브리드차, 하이브리드자동차, 플러그인하이브리드, 수소차, 수소전기차, 초소형전기차, 저속전기차, 캠핑카*.9, 구급차, 앰뷸런스, 영구차, 골프카트, 골프카, 설상차, 스노모빌, 사륜오토바이, ATV, UTV*.7, 버기카, 경주용차, 고카트*.7, 툭툭*.7, 경유차, 수송기기*.2
en passenger car, automobile*.9, motor car, car*.6, used car, used vehicle*.8, new car, sedan*.8, suv*.8, hatchback, station wagon, minivan, coupe*.8, sports car, limousine, taxi*.8, electric vehicle*.8, electric car, ev car, bev, hybrid car, hybrid electric vehicle, hev, phev, plug-in hybrid, fuel cell vehicle, hydrogen car, low speed electric vehicle, camper van, motorhome, ambulance*.9, hearse, golf cart, golf car, snowmobile, atv, all terrain vehicle*.8, quad bike, utv*.7, racing car, go-kart*.7, tuk tuk*.7, auto rickshaw*.7, left hand drive car, transportation*.2
> 870310 골프카·설상차 | golf cars and snow vehicles
ko 골프카트, 골프카, 전동카트, 설상차
en golf cart, golf car, golf buggy, snowmobile
> 870321 휘발유차 1000cc 이하 | petrol cars up to 1000 cc
ko 경차, 1000cc이하, 사륜오토바이, ATV
en kei car, 1000cc*.4, 998cc*.4, atv
> 870322 휘발유차 1000~1500cc | petrol cars 1000 to 1500 cc
ko 소형차*.8, 1500cc이하*.8, 1.4가솔린
en 1500cc*.4, 1498cc*.4, 1400cc*.4, 1300cc*.4
> 870323 휘발유차 1500~3000cc | petrol cars 1500 to 3000 cc
ko 중형차, 휘발유차*.7, 가솔린승용차*.7
en petrol sedan*.6, gasoline car*.6, 1600cc*.6, 1998cc*.4
> 870324 휘발유차 3000cc 초과 | petrol cars over 3000 cc
ko 대형세단
en 3300cc*.4, 3500cc*.4, 3800cc*.4, 5000cc*.4
> 870332 디젤차 1500~2500cc | diesel cars 1500 to 2500 cc
ko 디젤승용차*.7, 경유차*.7, 디젤SUV*.7, 2200cc디젤
en diesel car*.7, diesel suv*.7, 2.0 diesel, 2.2 diesel
> 870333 디젤차 2500cc 초과 | diesel cars over 2500 cc
ko 3000cc디젤, 3.0디젤, 2500cc초과디젤
en 3.0 diesel, 2900cc diesel, 3000cc diesel
> 870340 하이브리드차(휘발유) | petrol hybrids, no plug
ko 하이브리드차, 하이브리드자동차, 가솔린하이브리드
en hybrid car, hybrid electric vehicle, hev
> 870360 플러그인 하이브리드차 | petrol plug-in hybrids
ko 플러그인하이브리드, PHEV
en plug-in hybrid, phev
> 870380 전기차·수소전기차 | electric cars
ko 전기차, 전기자동차, 중고전기차, 수소차
en electric vehicle, electric car, ev car, bev
8704 화물자동차(트럭) | goods vehicles and trucks
ko 트럭*.8, 화물차, 중고트럭, 카고트럭, 1톤트럭, 5톤트럭, 대형트럭, 픽업트럭, 픽업*.3, 덤프트럭, 냉동탑차, 탑차, 윙바디트럭, 탱크로리, 유조차, LPG탱크로리, 벌크차, 시멘트벌크트럭, 가축운반차, 활어차, 청소차*.4, 쓰레기차, 쓰레기수거차, 암롤트럭, 카캐리어, 카고크레인*.7, 전기트럭, 전기화물차, 수소트럭, 화물밴, 오프로드덤프, 광산용덤프, 삼륜화물차, 수송기기*.1
en truck*.7, lorry, cargo truck, used truck, light truck, heavy duty truck, pickup truck, dump truck, tipper truck, tipper*.7, dumper*.8, mining dump truck, articulated dump truck, refrigerated truck, box truck, panel van, cargo van, tank lorry, tank truck, tanker truck, lpg tank truck, garbage truck, refuse truck, compactor truck*.8, hook lift truck*.7, electric truck, hydrogen truck, flatbed truck, transportation*.1
> 870410 비도로용 덤프차 | off-highway dumpers
ko 오프로드덤프, 굴절식덤프트럭, 광산용덤프, 비도로용덤프차
en off-highway dump truck, articulated dump truck, mining dump truck, rigid dump truck
> 870421 디젤 트럭 5톤 이하 | diesel trucks up to 5 t GVW
ko 1톤트럭, 소형트럭, 픽업트럭, 디젤화물밴
en 1 ton truck, light truck, pickup truck, diesel pickup
> 870422 디젤 트럭 5~20톤 | diesel trucks 5 to 20 t GVW
ko 5톤트럭, 중형트럭, 카고트럭*.6, 냉동탑차*.6
en medium duty truck, 5 ton truck, cargo truck*.6, refrigerated truck*.6
> 870423 디젤 트럭 20톤 초과 | diesel trucks over 20 t GVW
ko 대형트럭, 25톤트럭, 15톤덤프, 덤프트럭*.6
en heavy duty truck, 25 ton truck, dump truck*.6, tipper truck*.6
> 870431 휘발유 트럭 5톤 이하 | petrol trucks up to 5 t GVW
ko 휘발유픽업트럭, LPG트럭, LPG화물차, 삼륜화물차*.7
en gasoline pickup, petrol pickup, lpg truck, cargo tricycle*.7
> 870460 전기·수소 트럭 | electric trucks
ko 전기트럭, 전기화물차, 수소트럭, 전기화물밴
en electric truck, electric van, hydrogen truck, fuel cell truck
8705 특수용도차 | special purpose vehicles
ko 특장차*.8, 특수차량*.8, 소방차, 사다리차, 고소작업차*.9, 트럭크레인, 크레인트럭*.7, 올터레인크레인, 콘크리트믹서트럭, 레미콘차, 레미콘트럭, 펌프카, 구난차, 렉카차, 견인차*.6, 살수차, 노면청소차, 도로청소차, 진공흡입차, 분뇨수거차, 제설차, 시추차, 이동진료차, 푸드트럭*.7
en special purpose vehicle, fire truck, fire engine, fire fighting vehicle, ladder truck, aerial work platform truck*.9, bucket truck*.8, truck crane, mobile crane*.5, concrete mixer truck, transit mixer*.8, concrete pump truck, tow truck, wrecker, road sweeper, street sweeper, vacuum truck, sewer jetting truck, snow plow truck, mobile clinic, food truck*.7
> 870510 크레인트럭 | crane lorries
ko 트럭크레인, 기중기차, 크레인트럭, 올터레인크레인
en truck crane, crane lorry, all terrain crane, mobile crane
> 870530 소방차 | fire fighting vehicles
ko 소방차, 소방펌프차, 소방사다리차
en fire truck, fire engine, fire fighting vehicle
> 870540 콘크리트믹서트럭 | concrete mixer lorries
ko 콘크리트믹서트럭, 믹서트럭, 레미콘차, 레미콘트럭
en concrete mixer truck, transit mixer
> 870590 그 밖의 특장차 | other special vehicles
ko 고소작업차, 펌프카, 구난차, 렉카차, 살수차, 노면청소차
en aerial work platform truck, bucket truck, concrete pump truck, tow truck, wrecker, road sweeper
8706 엔진 달린 섀시 | chassis fitted with engines
ko 섀시*.5, 샤시*.4, 트럭섀시, 버스섀시, 엔진장착섀시
en chassis*.4, truck chassis*.8, bus chassis, chassis with engine
8707 차체·운전실(캡) | vehicle bodies and cabs
ko 차체*.9, 자동차차체, 차량바디, 캐빈*.5, 트럭캐빈, 운전실*.5, 적재함*.7, 트럭적재함, 냉동탑*.7, 덤프적재함, 하프컷*.6
en vehicle body*.9, car body*.8, truck body, dump body, refrigerated body, bus body, truck cab, driver cabin*.6, tractor cab, cargo box*.4, half cut*.6
8708 자동차 부품 | motor vehicle parts
ko 자동차부품*.9, 차량부품, 트럭부품, 범퍼*.9, 범퍼커버, 안전벨트*.6, 시트벨트, 브레이크*.7, 브레이크패드, 브레이크디스크, 브레이크라이닝*.5, 브레이크슈, 브레이크드럼, 캘리퍼*.7, 브레이크캘리퍼, 마스터실린더, 휠실린더, 브레이크부스터, 주차브레이크, 변속기*.6, 자동변속기, 수동변속기, 트랜스미션*.6, 미션*.7, 토크컨버터*.8, 변속레버, 싱크로나이저*.7, 액슬*.7, 등속조인트, CV조인트, 하프샤프트, 디퍼렌셜, 차동기어, 데후, 휠*.6, 자동차휠, 알로이휠, 알루미늄휠, 스틸휠, 휠캡, 휠커버, 휠허브*.8, 서스펜션, 현가장치, 쇼크업소버*.8, 쇽업쇼버*.8, 쇼바*.8, 완충기*.6, 컨트롤암, 로어암, 어퍼암, 볼조인트*.8, 스태빌라이저링크, 스태빌라이저바, 스트럿*.7, 에어서스펜션, 라디에이터*.6, 라지에타, 머플러*.5, 소음기*.5, 마후라, 배기파이프, 배기관*.6, 클러치*.5, 클러치디스크, 클러치커버, 스티어링*.8, 스티어링휠, 핸들*.2, 조향장치, 조향기어, 파워스티어링, 오무기어, 스티어링컬럼, 타이로드, 타이로드엔드, 드래그링크, 너클*.6, 에어백*.9, 에어백모듈, 휀더, 펜더*.4, 보닛*.6, 본네트, 자동차도어, 도어트림, 도어패널*.5, 테일게이트, 스포일러, 라디에이터그릴, 사이드스텝, 대시보드, 크래시패드, 인스트루먼트패널, 센터콘솔, 콘솔박스, 자동차내장재, 가니쉬, 선루프*.9, 썬바이저, 윈도우레귤레이터, 루프랙, 루프박스*.7, 머드가드*.6, 흙받이*.7, 엔진마운트*.7, 미미*.6, 프로펠러샤프트*.7, 드라이브샤프트*.7, 연료탱크*.7, 서브프레임, 크로스멤버, 차량프레임, 견인고리*.7, 브레이크페달, 브라켓*.2, 부싱*.2, 수송기기*.2, 자동차애프터마켓*.6
en auto parts, automotive parts, car parts, vehicle parts*.8, truck parts, bumper*.9, bumper cover, seat belt, seatbelt, pretensioner, brake*.7, brake pad, brake disc, brake rotor, brake lining*.5, brake shoe*.8, brake drum, brake caliper, caliper*.6, brake master cylinder, master cylinder*.8, wheel cylinder, brake booster, brake chamber, parking brake, transmission*.6, automatic transmission, manual transmission, gearbox*.3, torque converter*.8, synchronizer ring, drive axle, axle*.5, axle shaft, differential*.6, cv joint, half shaft, drive shaft*.6, propeller shaft*.7, wheel*.4, alloy wheel, aluminum wheel, steel wheel*.8, wheel rim*.7, wheel cap, wheel cover, wheel hub*.7, suspension*.8, suspension arm, shock absorber*.8, strut*.6, control arm, lower arm, ball joint*.8, stabilizer link, stabilizer bar, sway bar, air suspension, radiator*.6, radiator tank, intercooler*.5, muffler*.6, silencer*.4, exhaust pipe*.8, exhaust system, tailpipe, clutch*.5, clutch disc, clutch cover, clutch pressure plate, steering wheel, steering gear, steering column, steering rack, power steering*.8, tie rod, tie rod end, drag link, steering knuckle, airbag*.9, airbag module, airbag inflator, fender*.6, hood*.2, bonnet*.4, car door, door trim, door panel*.4, tailgate, trunk lid, spoiler*.8, radiator grille, grille*.3, side step, running board, dashboard*.8, instrument panel*.4, center console, garnish*.6, sunroof, sun visor*.7, window regulator, roof rack, roof box*.7, mud flap*.6, mudguard*.4, engine mount*.7, transmission mount, fuel tank*.6, subframe, crossmember, tow hook*.7, tow bar*.8, trailer hitch*.7, fifth wheel*.7, brake pedal, bracket*.2, bushing*.2, suspension bushing*.7, windshield*.3, transportation*.2, automotive*.6, aftermarket parts*.6, automotive aftermarket*.6
> 870810 범퍼 | bumpers
ko 범퍼, 범퍼커버, 범퍼빔, 범퍼브라켓
en bumper, bumper cover, bumper beam, bumper bracket
> 870821 안전벨트 | seat belts
ko 안전벨트, 시트벨트
en seat belt, seatbelt, safety belt
> 870822 프레임 달린 차창 | framed vehicle windows
ko 프레임차창, 열선뒷유리, 자동차창유리조립체, 앞유리조립체
en framed windscreen, rear window assembly, windshield assembly, quarter window
> 870829 차체 부품 | body parts and trim
ko 휀더, 펜더, 보닛, 본네트, 도어트림, 자동차도어, 테일게이트, 스포일러, 라디에이터그릴, 사이드스텝, 대시보드, 크래시패드, 센터콘솔, 콘솔박스
en fender, hood, bonnet, door trim, car door, tailgate, trunk lid, spoiler, radiator grille, side step, running board, dashboard, instrument panel, center console
> 870830 브레이크 부품 | brakes and parts
ko 브레이크, 브레이크패드, 브레이크디스크, 브레이크슈, 브레이크드럼, 캘리퍼, 마스터실린더, 휠실린더
en brake, brake pad, brake disc, brake rotor, brake shoe, brake drum, brake caliper, master cylinder
> 870840 변속기 | gear boxes
ko 변속기, 자동변속기, 수동변속기, 트랜스미션
en transmission, gearbox, automatic transmission, manual transmission
> 870850 구동축·차축 | drive axles and axles
ko 액슬, 구동축, 등속조인트, CV조인트
en drive axle, axle, axle shaft, cv joint
> 870870 휠과 휠 부품 | road wheels and parts
ko 휠, 자동차휠, 알로이휠, 알루미늄휠
en wheel, alloy wheel, aluminum wheel, steel wheel
> 870880 현가장치·쇼크업소버 | suspension and shock absorbers
ko 서스펜션, 현가장치, 쇼크업소버, 쇽업쇼버, 쇼바, 컨트롤암, 로어암, 볼조인트
en suspension, shock absorber, strut, control arm, lower arm, ball joint, stabilizer link, stabilizer bar
> 870891 라디에이터 | radiators
ko 라디에이터, 라지에타, 라디에이터탱크
en radiator, radiator core, radiator tank
> 870892 머플러·배기관 | silencers and exhaust pipes
ko 머플러, 소음기, 마후라, 배기파이프
en muffler, silencer, exhaust pipe, tailpipe
> 870893 클러치 | clutches
ko 클러치, 클러치디스크, 클러치커버
en clutch, clutch disc, clutch cover, clutch pressure plate
> 870894 조향장치 | steering parts
ko 스티어링, 스티어링휠, 조향장치, 조향기어, 파워스티어링, 스티어링컬럼, 타이로드, 타이로드엔드
en steering wheel, steering gear, steering column, steering rack, power steering, tie rod, tie rod end, drag link
> 870895 에어백 | airbags
ko 에어백, 에어백모듈, 에어백인플레이터
en airbag, airbag module, airbag inflator, airbag cover
> 870899 그 밖의 자동차 부품 | other vehicle parts
ko 프로펠러샤프트, 엔진마운트, 미미, 연료탱크
en propeller shaft, drive shaft*.5, engine mount, fuel tank
8709 구내 작업차·운반차 | works trucks and tow tractors
ko 구내운반차, 전동운반차*.6, 토잉카, 토잉트랙터, 공항견인차, 무인운반차*.7, AGV*.7, 전동견인차
en works truck, burden carrier, tow tractor, towing tractor*.8, baggage tractor, airport tractor, aircraft tug*.6, pushback tractor*.6, agv*.7
8710 전차·장갑차 | tanks and armoured vehicles
ko 전차*.5, 장갑차, 장갑차량*.8, 자주포*.6, 보병전투차, 병력수송장갑차, 장갑차부품, 전차궤도, 전차부품
en battle tank, armoured fighting vehicle, armored vehicle*.8, armoured personnel carrier, infantry fighting vehicle, armored vehicle parts, tank track*.7
8711 오토바이·전동킥보드·전기자전거 | motorcycles, e-scooters, e-bikes
ko 오토바이*.9, 모터사이클, 이륜차*.8, 스쿠터*.7, 중고오토바이, 모페드, 전기오토바이, 전기스쿠터, 전기이륜차, 전기자전거, 이바이크, 전동킥보드, 전동스쿠터*.7, 전동휠, 퍼스널모빌리티, 사이드카, 바이크*.5, 수송기기*.1
en motorcycle*.9, motorbike, moped, scooter*.5, motor scooter, dirt bike, used motorcycle, electric motorcycle, electric scooter, e-scooter, electric bicycle, e-bike, pedelec, self-balancing scooter, hoverboard*.9, sidecar, electric tricycle*.6, transportation*.1
> 871120 오토바이 50~250cc | motorcycles 50 to 250 cc
en 125cc*.4, 110cc*.4, 150cc*.4, 250cc*.4
> 871160 전동 이륜차·전기자전거 | electric two-wheelers
ko 전기오토바이, 전기스쿠터, 전기자전거, 전동킥보드, 전동스쿠터, 전동휠
en electric motorcycle, electric scooter, e-bike, electric bicycle, electric kick scooter, e-scooter
8712 자전거 | bicycles
ko 자전거*.9, 로드바이크, 산악자전거, MTB, 접이식자전거, 미니벨로, 픽시*.8, 어린이자전거*.8, 아동용자전거*.8, 삼륜자전거, 화물자전거, 공유자전거
en bicycle*.9, bike*.8, road bike, mountain bike, mtb*.8, folding bike, gravel bike, bmx, fixed gear bike, kids bicycle, cargo bike, tricycle*.4, tandem bicycle
8713 휠체어·장애인용 차량 | wheelchairs and invalid carriages
ko 휠체어, 수동휠체어, 전동휠체어, 접이식휠체어, 알루미늄휠체어, 스포츠휠체어, 의료용스쿠터, 장애인용차량, 실버스쿠터*.7, 환자이송용들것*.3
en wheelchair, manual wheelchair, electric wheelchair, folding wheelchair, transport chair, invalid carriage, mobility scooter*.8, patient stretcher*.3
> 871310 수동 휠체어 | manual wheelchairs
ko 수동휠체어, 접이식휠체어, 알루미늄휠체어, 스포츠휠체어
en manual wheelchair, folding wheelchair, transport chair
> 871390 전동 휠체어 | powered wheelchairs
ko 전동휠체어, 의료용스쿠터, 의료용전동스쿠터
en electric wheelchair, power wheelchair, mobility scooter
8714 이륜차·자전거·휠체어 부품 | cycle and wheelchair parts
ko 오토바이부품, 이륜차부품, 자전거부품, 휠체어부품, 전동킥보드부품, 자전거프레임, 자전거휠, 자전거림, 스포크, 자전거허브, 스프라켓*.3, 자전거브레이크, 안장*.7, 자전거안장, 시트포스트, 핸들바, 자전거페달, 크랭크암, 크랭크셋, 체인링, 변속기*.3, 디레일러, 자전거변속기, 핸들그립*.6, 킥스탠드, 자전거바구니*.7, 오토바이머플러, 오토바이쇼바, 오토바이시트, 보조바퀴, 자전거스템, 핸들바스템
en motorcycle parts, bicycle parts, wheelchair parts, e-scooter parts, bicycle frame, front fork*.8, bicycle rim, wheel rim*.3, spoke*.8, bicycle hub, freewheel, cassette sprocket, sprocket*.3, bicycle brake, brake lever*.7, saddle*.6, bicycle saddle, seatpost, handlebar, stem*.3, handlebar grip*.7, bicycle pedal, crankset, crank arm, chainring, derailleur, bottom bracket, headset*.2, kickstand, bicycle basket*.7, motorcycle exhaust, motorcycle shock absorber, motorcycle seat, motorcycle fairing, training wheel
> 871410 오토바이 부품 | motorcycle parts
ko 오토바이부품, 이륜차부품, 오토바이휠, 오토바이머플러
en motorcycle parts, motorcycle exhaust, motorcycle shock absorber, motorcycle brake pad
> 871491 자전거 프레임·포크 | frames and forks
ko 자전거프레임, 자전거포크, 서스펜션포크
en bicycle frame, carbon frame, front fork, suspension fork
> 871492 자전거 림·스포크 | rims and spokes
ko 자전거림, 스포크
en bicycle rim, wheel rim, spoke
> 871493 자전거 허브·프리휠 | hubs and freewheels
ko 자전거허브, 프리휠, 스프라켓, 카세트
en bicycle hub, freewheel, cassette sprocket
> 871494 자전거 브레이크 | bicycle brakes
ko 자전거브레이크, 브레이크레버
en bicycle brake, brake lever, disc brake for bicycle
> 871495 안장 | saddles
ko 안장, 자전거안장
en saddle, bicycle saddle
> 871496 페달·크랭크 | pedals and cranks
ko 자전거페달, 크랭크암, 크랭크셋, 체인링
en bicycle pedal, crankset, crank arm, chainring
> 871499 그 밖의 자전거 부품 | other bicycle parts
ko 핸들바, 시트포스트, 디레일러
en handlebar, seatpost, stem, derailleur
8715 유모차와 부품 | baby carriages and parts
ko 유모차, 휴대용유모차, 절충형유모차, 디럭스유모차, 쌍둥이유모차, 유모차부품, 유모차바퀴, 유모차시트*.8, 영유아용품*.15, 영유아용*.15, 유아용품*.15, 육아용품*.15
en stroller, baby stroller, baby carriage, pram, pushchair, travel system stroller, twin stroller, stroller parts, stroller wheel, carrycot*.6, baby product*.15, baby products*.15, baby & toddler*.15, baby*.15
8716 트레일러·손수레와 부품 | trailers, carts and parts
ko 트레일러, 트레일러부품, 세미트레일러, 추레라*.8, 평판트레일러, 저상트레일러, 컨테이너샤시, 탱크트레일러, 카라반, 캠핑트레일러, 손수레, 핸드카트, 카트*.5, 쇼핑카트, 쇼핑카*.8, 대차*.6, 핸드트럭*.7, 구르마, 리어카, 외바퀴손수레, 롤테이너, 웨건*.5, 캠핑웨건, 반려견유모차*.8, 개모차*.8, 트롤리*.4, 트레일러액슬, 랜딩기어*.4, 킹핀*.5, 카트바퀴*.5, 실버카*.7
en trailer, semi-trailer, flatbed trailer, lowbed trailer, tank trailer, container chassis*.8, refrigerated trailer, dump trailer, caravan, camping trailer, boat trailer, hand cart, cart*.4, shopping cart, shopping trolley, hand truck, hand trolley, platform trolley*.8, dolly*.5, wheelbarrow, roll container*.8, roll cage*.7, folding wagon, pet stroller*.8, trolley*.5, golf trolley, trailer parts, trailer axle, trailer landing gear, landing gear*.4, kingpin*.5
> 871610 캠핑 트레일러 | caravans
ko 카라반, 캠핑트레일러
en caravan, camping trailer, travel trailer
> 871631 탱크 트레일러 | tanker trailers
ko 탱크트레일러, 탱커트레일러, 유조트레일러
en tank trailer, tanker semi-trailer
> 871639 그 밖의 화물 트레일러 | other goods trailers
ko 세미트레일러, 평판트레일러, 저상트레일러, 냉동트레일러
en semi-trailer, flatbed trailer, lowbed trailer, refrigerated trailer
> 871680 손수레·카트 | hand carts and trolleys
ko 손수레, 핸드카트, 쇼핑카트, 대차, 롤테이너, 캠핑웨건
en hand cart, shopping cart, hand truck, wheelbarrow, folding wagon, roll container
> 871690 트레일러·카트 부품 | trailer and cart parts
ko 트레일러부품, 트레일러액슬, 랜딩기어, 킹핀
en trailer parts, trailer axle, landing gear, kingpin
## 88 항공기·드론·우주선 | aircraft, drones and spacecraft
8801 기구·글라이더 | balloons and gliders
ko 열기구, 비행선, 기상관측기구*.7, 글라이더*.8, 활공기, 행글라이더
en hot air balloon, dirigible, airship, glider*.9, sailplane, hang glider, weather balloon*.5
8802 항공기·인공위성 | aircraft and satellites
ko 항공기*.7, 비행기*.8, 여객기, 헬리콥터, 헬기, 경비행기, 수직이착륙기*.7, 도심항공교통*.7, UAM기체*.7, 전투기, 인공위성, 위성*.7, 큐브샛, 우주선, 발사체*.8, 로켓*.3
en aircraft*.6, airplane, helicopter, light aircraft, airliner, business jet, fighter jet, satellite*.6, cubesat, spacecraft, space launch vehicle, evtol*.7
> 880260 위성·발사체 | satellites and launch vehicles
ko 인공위성, 초소형위성, 큐브샛, 우주선
en satellite, cubesat, spacecraft, space launch vehicle
8804 낙하산·패러글라이더 | parachutes and paragliders
ko 낙하산, 패러글라이더, 낙하산부품, 낙하산하네스, 로토슈트, 드론낙하산
en parachute, paraglider, rotochute, parachute harness, parachute parts, drone parachute
8805 항공기 발진장치·비행시뮬레이터 | launching gear, flight simulators
ko 비행시뮬레이터, 비행훈련장치, 모의비행장치, 캐터펄트, 항공기발진장치
en flight simulator, ground flying trainer, aircraft catapult, arresting gear, deck arrestor
8806 드론·무인기 | drones and unmanned aircraft
ko 드론*.9, 무인기, 무인항공기, 촬영드론, 카메라드론, 농업용드론, 방제드론, 쿼드콥터, 멀티콥터, 레이싱드론*.8, 완구드론*.3, 무인헬기, FPV드론
en drone*.9, uav, unmanned aerial vehicle, unmanned aircraft, quadcopter, multicopter, camera drone, agricultural drone, spraying drone, racing drone*.8, fpv drone, military drone, toy drone*.3
> 880621 원격조종 드론 250g 이하 | remote-controlled, up to 250 g
ko 미니드론, 초소형드론, 249g드론
en mini drone, nano drone, 249g drone
> 880622 원격조종 드론 250g~7kg | remote-controlled, 250 g to 7 kg
ko 촬영드론, 카메라드론, FPV드론*.6
en camera drone, photography drone, quadcopter*.7
> 880624 원격조종 드론 25~150kg | remote-controlled, 25 to 150 kg
ko 농업용드론, 방제드론
en agricultural drone, spraying drone
8807 항공기·드론 부품 | aircraft and drone parts
ko 항공기부품, 헬기부품, 드론부품, 드론프로펠러, 프로펠러*.3, 로터블레이드*.5, 랜딩기어*.6, 착륙장치*.8, 항공기동체, 항공기날개, 윙릿, 날개*.2, 플랩*.4, 항공기도어, 위성부품, 드론프레임, 항공전자*.2
en aircraft parts, aerospace parts*.8, helicopter parts, drone parts, drone propeller, aircraft propeller, propeller*.3, rotor blade*.5, main rotor, landing gear*.6, undercarriage*.6, aircraft fuselage, aircraft wing, flap*.4, rudder*.4, aircraft door, drone frame, satellite parts*.8, avionics*.2
> 880710 프로펠러·로터 | propellers and rotors
ko 드론프로펠러, 프로펠러, 로터블레이드, 헬기블레이드
en aircraft propeller, drone propeller, propeller, main rotor
> 880720 착륙장치 | undercarriages
ko 랜딩기어, 착륙장치
en landing gear, undercarriage
> 880730 비행기·헬기·드론 부품 | other aeroplane and drone parts
ko 항공기부품, 헬기부품, 드론부품, 드론프레임
en aircraft parts, helicopter parts, drone parts, drone frame
## 89 선박·수상구조물 | ships and floating structures
8901 여객선·화물선 | passenger and cargo ships
ko 선박*.6, 여객선, 크루즈선, 유람선*.7, 페리, 카페리, 컨테이너선, 벌크선, 화물선, 유조선, 탱커*.6, LNG운반선, LPG운반선, 화학제품운반선, 냉동운반선, 바지선, 선박블록*.4, 중고선박*.6
en ship*.4, passenger ship, cruise ship, ferry, car ferry, cargo ship, container ship, bulk carrier, tanker*.6, crude oil tanker, chemical tanker, lng carrier, lpg carrier, reefer ship, car carrier*.6, ro-ro ship, barge, vessel*.3
> 890120 유조선·가스운반선 | tankers
ko 유조선, 원유운반선, 탱커, LNG운반선
en crude oil tanker, tanker, lng carrier, lpg carrier
> 890190 화물선·바지선 | other cargo vessels and barges
ko 컨테이너선, 벌크선, 화물선, 자동차운반선
en container ship, bulk carrier, cargo ship, car carrier
8902 어선 | fishing vessels
ko 어선, 원양어선, 트롤어선, 오징어채낚기어선, 중고어선
en fishing vessel, fishing boat*.7, trawler, longliner, purse seiner, factory ship
8903 요트·보트·카누 | yachts, pleasure boats and canoes
ko 요트, 모터요트, 모터보트, 보트*.7, 고무보트, 인플레이터블보트, 레저보트, 알루미늄보트, 카약, 카누, 제트스키, 수상오토바이, 페달보트, 딩기
en yacht, motor yacht, sailing yacht, sailboat, motorboat, speedboat, boat*.7, inflatable boat, rigid inflatable boat, pleasure boat, aluminum boat, kayak, canoe, jet ski, personal watercraft, pedal boat, rowing boat, dinghy
> 890331 모터보트 7.5m 이하 | motorboats to 7.5 m
ko 모터보트, 낚시보트, 알루미늄보트
en motorboat, speedboat, bass boat, aluminum boat
> 890393 카누·카약·제트스키(7.5m 이하) | other boats to 7.5 m
ko 카누, 카약, 제트스키, 수상오토바이
en canoe, kayak, jet ski, personal watercraft
8904 예인선 | tugs and pusher craft
ko 예인선, 예선*.5, 터그보트
en tug*.8, tugboat, pusher craft
8905 준설선·시추선·특수작업선 | dredgers, rigs, special vessels
ko 준설선, 기중기선, 해상크레인, 시추선*.8, 드릴십, 시추플랫폼, 해양플랜트*.7, FPSO*.8, 플로팅도크, 해상풍력설치선
en dredger, floating crane, drilling platform, drilling rig*.5, drillship, jack-up rig, fpso*.8, floating dock, wind turbine installation vessel, offshore platform*.8
8906 군함·구명정·기타 선박 | warships, lifeboats, other vessels
ko 군함, 구축함, 호위함, 잠수함, 구명정, 구명보트, 쇄빙선, 연구선, 순찰선*.8, 무인수상정*.6, 선체*.4, 구조장비*.1, 인명구조장비*.1
en warship, frigate, submarine, patrol vessel*.8, lifeboat, rescue boat*.8, icebreaker, research vessel, unmanned surface vehicle*.6, ship hull*.5, life saving equipment*.1
8907 구명뗏목·부표·부유구조물 | life rafts, buoys, floating structures
ko 구명뗏목, 라이프래프트, 부표*.9, 등부표, 부잔교, 부교*.8, 폰툰, 부유식구조물, 수상태양광부유체*.6, 구조장비*.2, 인명구조장비*.2
en life raft, inflatable life raft, raft*.6, buoy*.9, navigation buoy, pontoon*.8, landing stage, cofferdam, floating structure, life saving equipment*.2
> 890710 팽창식 구명뗏목 | inflatable rafts
ko 구명뗏목, 라이프래프트
en life raft, inflatable life raft
8908 해체용 선박 | vessels for breaking up
ko 해체용선박, 폐선박, 고철선박
en ship for scrapping, vessel for breaking up, demolition vessel
`;
