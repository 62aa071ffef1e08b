// data: names of kinds of goods, our own: machines, parts, vehicles, electronics, chemicals, packaging and building materials. Format in ./index.ts.
export const INDUSTRY = `
machinery | 산업기계, 산업용 기계, 기계류, 공장설비*.5, 생산설비*.5 | industrial machinery, industrial machine, factory equipment*.5
machine-parts | 기계부품, 산업용 부품, 기계요소, 산업 부품 | machine part, machinery part, industrial part, mechanical component
food-machine | 식품기계 | food machine, food machinery
noodle-machine | 제면기, 제면기계, 제면 라인, 국수 기계, 국수제조기계, 국수제조기, 면 제조기, 파스타 기계 | noodle machine, pasta machine, noodle making machine, noodle producing equipment
dumpling-machine | 만두기, 만두 성형기, 만두기계, 떡 기계, 떡 성형기, 제병기, 떡볶이 기계, 김밥 기계, 김밥 성형기, 초밥 기계 | dumpling machine, kimbap machine, sushi machine
bakery-machine | 제빵기계, 제과기계, 반죽기, 반죽 숙성기, 발효기, 오븐 설비, 와플기계 | bakery machine, dough mixer, proofer, bakery oven, waffle machine
roaster-machine | 로스터, 커피로스터, 로스팅기, 볶음솥, 볶음기, 자동 볶음기, 김 구이 기계, 김 가공기계 | roaster, coffee roaster, roasting machine, seaweed machine
commercial-kitchen | 라면 조리기, 즉석 라면 조리기기, 튀김기, 자동 튀김기, 취사기, 대형 밥솥, 주방 설비, 라면끓임기, 라면조리기기, 라면자판기*.5 | instant noodle cooker, ramen cooker, fryer
juicer-machine | 착즙설비, 추출기, 추출설비, 농축기, 홍삼 추출기, 압착기, 착유기 | extraction machine, extractor, oil press, concentrator
fishery-machine | 육가공 기계, 생선 필렛기, 어류 가공기, 육절기, 뼈 절단기, 골절기, 햄 슬라이서 | meat slicer, bone saw
packaging-machine | 포장기계, 포장기, 자동포장기, 포장설비, 진공포장기, 충전기계, 충진기, 충전 포장기, 액체 충전기*.7, 실링기, 밀봉기, 캡핑기, 라벨기, 라벨링기, 라벨 부착기, 제함기, 테이핑기, 랩핑기, 밴딩기, 수축포장기, 스틱포장기, 병입기 | packaging machine, packing machine, filling machine, sealing machine, capping machine, labeling machine, labelling machine, wrapping machine, vacuum packer, cartoning machine, bottling machine, shrink wrapper
weighing-machine | 저울, 전자저울, 계량기*.5, 계량설비, 중량선별기, 체크웨이어, 로드셀 | scale, weighing machine, check weigher, load cell, weighbridge
inspection-machine | 검사장비, 검사기, 비전검사기, 외관 검사기, 금속검출기, 이물검출기, 알약 검사기, AOI | inspection machine, vision inspection, metal detector, aoi
pharma-machine | 제약설비, 제약기계, 타정기, 캡슐충전기, 캡슐충진기, 코팅기*.4, 과립기, 정제기, 동결건조기, 멸균기*.4, 캡슐충전기계, 캡슐층진기, 정제검사기, 알약검사장비, 이물검사기*.5 | pharmaceutical machine, tablet press, capsule filling machine, capsule filler, granulator, freeze dryer, lyophilizer, tablet inspection machine, capsule inspection
cosmetic-machine | 유화기, 호모믹서, 크림 충전기, 진공유화기 | emulsifier machine, homo mixer
mixer-machine | 혼합기, 믹서기계, 교반기, 리본믹서, 분쇄기, 파쇄기, 분체기계, 볼밀, 제트밀, 체 선별기, 진동체 | mixing machine, industrial mixer, agitator, pulverizer, crusher, grinder mill, jet mill, ball mill, vibrating screen
dryer-machine | 식품건조기, 열풍건조기, 건조설비, 고추 건조기, 분무건조기, 진공건조기 | industrial dryer, food dryer, spray dryer, dehydrator
freezer-machine | 냉동기, 냉장설비, 냉동설비, 쇼케이스, 저온저장고, 급속냉동기, 제빙기, 칠러, 냉각기*.7 | refrigeration equipment, showcase refrigerator, blast freezer, ice maker, chiller, cold room, commercial refrigerator
heat-exchanger | 열교환기, 보일러, 스팀보일러, 증기발생기, 히트펌프, 버너, 산업용 히터 | heat exchanger, boiler, heat pump, burner, industrial heater
machine-tool | 공작기계, CNC, CNC 선반, 선반, 밀링머신, 밀링기, 머시닝센터, 드릴링머신, 연삭기, 보링머신, 방전가공기, 와이어컷, 탭핑기, 자동선반, 레이스 | machine tool, cnc machine, lathe, milling machine, machining center, machining centre, grinding machine, drilling machine, boring machine, edm machine, wire cut
metal-forming | 프레스, 유압프레스, 프레스 기계, 절곡기, 프레스 브레이크, 절단기*.4, 전단기, 샤링기, 벤딩기, 포밍기, 롤포밍, 단조기, 펀칭기 | press brake, hydraulic press, press machine, bending machine, shearing machine, pipe bender, punching machine, forging machine
laser-cutter | 레이저 절단기, 레이저 각인기, 레이저 용접기 | laser cutter, laser engraver, laser welding machine, fiber laser
cutting-machine | 절단기*.6, 절단 기계, 파이프 절단기, 강관 절단기, 톱기계, 밴드쏘, 띠톱 기계, 원형톱 기계, 재단기*.7, 워터젯 | cutting machine*.7, tube cutting machine, sawing machine, waterjet, plasma cutter
welding | 용접기, 용접기기, 용접 장비, 용접토치, 용접봉, 용접재료, 용접 와이어, 스폿용접기, 용접 헬멧, 용접면, 용접컨트롤러, 저항용접컨트롤러 | welding machine, welder, welding equipment, welding torch, welding rod, welding electrode, welding wire, welding helmet, weld controller, welding controller
plastic-machine | 사출기, 사출성형기, 압출기, 압출설비, 진공성형기, 고무성형기, 필름 제조기, 펠렛 제조기, 사출설비 | extruder, thermoforming machine, pelletizer, plastic machine, plastics machinery, pultrusion line
mold | 금형, 사출금형, 프레스금형, 몰드, 몰드베이스, 고무금형, 블로우 금형 | mold, mould, injection mold, press die, mold base
textile-machine | 섬유기계, 편직기, 직기, 환편기, 염색기, 자수기, 재봉기, 봉제기계, 공업용 미싱, 재봉틀 | textile machine, knitting machine, weaving machine, loom, dyeing machine, embroidery machine, sewing machine
printing-machine | 인쇄기, 실크인쇄기, 패드인쇄기, UV 프린터, 라벨프린터, 3D프린터, 복합기 | printing machine, screen printer, digital printer, uv printer, label printer, barcode printer, 3d printer, inkjet printer, ink cartridge, toner cartridge
wood-paper-machine | 목공기계, 목재 가공기, 제지기계, 제재기, 골판지 기계 | woodworking machine, paper machine, sawmill machine, tissue machine, corrugator
semiconductor-equipment | 반도체장비, 웨이퍼 장비, 식각장비, 증착장비, 세정장비*.5, 반도체 부품, 프로브카드 | semiconductor equipment, wafer equipment, etching equipment, deposition equipment, display equipment, probe card, semiconductor parts
battery-equipment | 배터리 생산설비, 전극 코팅기, 활성화 장비 | electrode coater
robot-automation | 로봇, 산업용 로봇, 협동로봇, 서비스로봇, 서빙로봇, 로보틱스, 자동화설비, 자동화 장비, 공장자동화, 무인운반차, 그리퍼 | robot, cobot, robotics, automation equipment, factory automation, smart factory, agv, gripper
conveyor-lift | 컨베이어, 컨베이어벨트, 리프트, 고소작업대, 시저리프트, 스카이리프트, 호이스트, 크레인, 엘리베이터, 에스컬레이터, 승강기, 지게차, 팔레트트럭, 윈치 | conveyor, conveyor belt, scissor lift, lift table, hoist, crane, elevator, escalator, forklift, pallet truck, winch
construction-machine | 건설기계, 건설장비, 굴착기, 굴삭기, 포크레인, 불도저, 로더, 휠로더, 스키드로더, 덤프트럭*.5, 천공기, 항타기, 어태치먼트, 브레이커, 유압브레이커, 버킷*.4, 중장비, 건설 중장비 | construction machine, construction machinery, construction equipment, heavy equipment, excavator, bulldozer, wheel loader, skid loader, drilling rig, concrete pump, hydraulic breaker, attachment*.4
agri-machine | 농기계, 농업기계, 트랙터, 경운기, 관리기, 이앙기, 콤바인, 파종기, 방제기, 농약살포기, 분무기*.5, 예초기, 탈곡기, 선별기*.6, 색채선별기, 정미기, 도정기 | agricultural machine, agricultural machinery, farm machinery, tractor, cultivator, rice transplanter, combine harvester, seeder, power sprayer, brush cutter, thresher, sorting machine, color sorter, rice mill
smart-farm | 스마트팜, 온실, 비닐하우스, 식물공장, 수경재배기, 양액기, 양액 공급기, 온실 자재, 관수자재, 점적관수, 축산설비, 사료급이기, 부화기 | smart farm, greenhouse, plant factory, hydroponic system, drip irrigation, irrigation equipment, livestock equipment, feeder system, incubator*.5
pump | 펌프, 수중펌프, 원심펌프, 진공펌프, 정량펌프, 기어펌프, 유압펌프, 케미칼펌프, 급수펌프, 부스터펌프, 오일펌프 | pump, vacuum pump, gear pump
compressor-fan | 콤프레셔, 컴프레서, 공기압축기, 압축기, 송풍기, 블로워, 링블로워, 산업용 팬, 환풍기, 배기팬 | compressor, blower, ring blower, industrial fan, exhaust fan, ventilator fan
filter-industrial | 산업용 필터, 필터 여과기, 여과기, 집진기, 집진필터, 백필터, 수처리 설비, 수처리기, 정수 설비, 멤브레인, 역삼투막, 폐수처리, 오폐수 처리, 해수담수화, 필터프레스, 원심분리기 | industrial filter, filter element, dust collector, bag filter, membrane filter, ro membrane, wastewater treatment, desalination, filter press, centrifuge
environment-equipment | 환경설비, 소각로, 음식물 처리기, 재활용 설비, 스크러버 | environmental equipment, incinerator, waste disposer, recycling equipment, baler, scrubber
valve | 밸브, 산업용 밸브, 벨브, 밸브류, 안전밸브, 감압밸브, 제어밸브, 컨트롤밸브, 플랜지밸브, 수전밸브 | valve
ball-valve | 볼밸브, 볼벨브, 삼방밸브, 고압 볼밸브 | ball valve
gate-valve | 게이트밸브, 게이트벨브, 글로브밸브, 글로브벨브, 앵글밸브, 니들밸브 | gate valve, globe valve, angle valve, needle valve
butterfly-valve | 버터플라이밸브 | butterfly valve
check-valve | 체크밸브, 체크벨브, 역지밸브, 스트레이너*.6 | check valve, non-return valve, strainer*.5
pipe-fitting | 피팅, 관이음쇠, 파이프 피팅, 배관자재, 플랜지, 엘보, 니플, 커플링*.4, 원터치 피팅, 튜브피팅, 강관 이음쇠 | fitting, pipe fitting, flange, piping material
pipe | 파이프, 강관, 무계목강관, 용접강관, 동파이프, PE 파이프, 합성수지관, 호스*.5, 산업용 호스, 유압호스, 튜브 관 | pipe, steel pipe, copper pipe, industrial hose, hydraulic hose
bearing | 베어링, 볼베어링, 롤러베어링, 니들베어링, 구름베어링, 부싱, 메탈베어링 | bearing, needle bearing, bushing
gear-transmission | 기어, 감속기, 감속모터, 기어박스, 스프로킷, 체인*.3, 롤러체인, 커플링, 풀리, 타이밍벨트, V벨트, 볼스크류, LM가이드, 샤프트 | gear, reducer, gearbox, sprocket, roller chain, coupling, pulley, timing belt, v-belt, ball screw, lm guide, linear guide, power transmission, shaft
seal | 오링, O링, 씰, 오일씰, 유압씰, 패킹, 가스켓, 개스킷, 메카니컬씰, 고무패킹, 실린더 패킹, 유압 패킹 | o-ring, oil seal, hydraulic seal, gasket, mechanical seal, packing seal, rubber seal, sealing ring
hydraulic | 유압기기, 유압부품, 유압실린더, 유압모터, 공압기기, 공압실린더, 에어실린더, 유압유닛, 피스톤로드, 실린더 로드, 도금 피스톤 로드, 액추에이터 | hydraulic cylinder, hydraulic component, hydraulic motor, pneumatic cylinder, air cylinder, piston rod, cylinder rod, actuator
fastener | 볼트, 너트, 나사, 스크류, 와셔, 앵커볼트, 리벳, 체결구, 파스너, 클립*.3, 스터드볼트, 앙카, 스프링와셔 | bolt, nut*.6, screw*.8, washer*.5, rivet, fastener, self-tapping screw
spring | 스프링, 코일스프링, 판스프링, 압축스프링, 인장스프링 | spring
casting-forging | 주물, 주조품, 단조품, 다이캐스팅, 정밀가공품, 절삭가공품, 판금가공, 판금, 소결부품 | casting, forging, machined part, press part, sintered part
hand-tool | 수공구, 수공구류, 공구, 작업공구, 렌치, 스패너, 복스알, 소켓렌치, 라쳇, 플라이어, 뺀찌, 펜치, 니퍼, 드라이버*.7, 스크류드라이버, 망치, 해머, 줄자, 공구세트, 육각렌치, 톱, 핸드툴 | hand tool, wrench, spanner, socket set, ratchet, pliers, nipper, screwdriver, hammer, tape measure, tool set, hex key, hand saw
power-tool | 전동공구, 전동드릴, 임팩트 드릴, 그라인더, 충전드릴, 에어공구, 임팩트렌치, 타카, 에어건, 전기톱, 체인톱, 샌더 | power tool, electric drill, cordless drill, impact wrench, angle grinder, air tool, pneumatic tool, nail gun, chainsaw, sander
cutting-tool | 절삭공구, 엔드밀, 드릴비트, 초경공구, 인서트팁, 탭, 다이스, 톱날, 연마석, 연마지, 사포, 숫돌, 연삭휠 | cutting tool, end mill, drill bit, carbide tool, insert tip, saw blade, diamond tool, diamond blade, grinding wheel, abrasive, sandpaper
measuring-instrument | 계측기, 측정기, 계측장비, 측정장비, 센서, 압력계, 유량계, 레벨계, 압력센서, 온도센서, 가스감지기, 가스검지기, 토크렌치*.3, 진동계, 소음계, 수질측정기, 수분측정기 | measuring instrument, sensor, pressure gauge, flow meter, flowmeter, level meter, gas detector, caliper, cmm, moisture meter, test instrument
lab-equipment | 실험장비, 실험실 장비, 실험기기, 연구장비, 이화학기기, 분석기기, 분석장비, 현미경, 원심분리기*.4, 클린벤치, 인큐베이터*.5, 피펫, 실험기구, 초자, 분광광도계, 배양기, 과학장비, 과학기자재, 화학분석기, 실험실기타장비, 실험기자재, 생리기록계, 피지오그래프 | laboratory equipment, lab equipment, analyzer*.6, analytical instrument, microscope, clean bench, pipette, labware, spectrophotometer, chromatography, incubator*.5, glassware lab, scientific equipment, analysis instrument, laboratory setup, physiograph, lab instrument
auto | 차량용품*.7, 자동차 산업 | automotive products, automotive
auto-parts | 자동차부품, 차부품, 차량 부품, 자동차 부속, 순정부품, 상용차 부품, 트럭 부품, 스페어파트 | auto part, automotive part, car part, vehicle part, spare part*.6, aftermarket part, truck part, car spare parts
brake-parts | 브레이크슈, 캘리퍼, 마찰재 | brake pad, brake lining, brake disc, brake shoe, brake caliper, brake parts, friction material
steering-suspension | 조향장치, 동력조향장치, 스티어링, 파워스티어링, 타이로드, 볼조인트, 쇼바, 쇽업소버, 완충기, 현가장치, 컨트롤암, 허브베어링 | steering gear, power steering, steering rack, tie rod, ball joint, shock absorber, suspension, control arm, stabilizer link, hub bearing
engine-parts | 엔진부품, 피스톤, 피스톤링, 실린더헤드, 캠샤프트, 타이밍체인, 엔진마운트, 터보차저, 인젝터, 라디에이터, 워터펌프*.7, 점화플러그, 엔진밸브, 스로틀바디, 엔진 | engine part, piston, piston ring, cylinder head, cylinder liner, crankshaft, camshaft, timing chain, engine mount, turbocharger, injector, radiator, water pump*.6, spark plug, glow plug, throttle body
drive-parts | 클러치, 변속기, 미션, 등속조인트, 차축, 디퍼렌셜 | clutch, clutch disc, transmission*.6, gearbox car, cv joint, drive shaft, axle, differential
auto-filter | 자동차 필터, 오일필터, 연료필터, 캐빈필터, 엔진오일, 윤활유, 그리스, 부동액, 냉각수, 브레이크액, 요소수 | auto filter, car filter, oil filter, cabin filter, fuel filter, engine oil, lubricant, lubricating oil, grease, antifreeze, coolant, brake fluid, adblue
auto-body | 범퍼, 차량용 램프, 헤드램프, 자동차 램프, 사이드미러, 자동차 유리, 와이퍼, 와이퍼블레이드, 도어 부품, 차체부품, 시트 부품, 자동차 시트, 에어백, 안전벨트 | bumper, headlamp, head light, car lamp, tail lamp, side mirror, automotive glass, wiper, wiper blade, airbag, seat belt
auto-electric | 전장부품, 스타터모터, 시동모터, 알터네이터, 자동차 센서, 릴레이, 점화코일 | starter motor, alternator, ignition coil, wiring harness, automotive sensor, relay
car-accessory | 카 악세사리, 카 액세서리, 자동차 용품, 카매트, 차량용 매트, 코일매트, 시트커버, 핸들커버, 썬팅필름, 윈도우 틴팅, 틴팅필름, 세차용품, 카케어, 광택제, 왁스*.4, 유막제거제, 자동차악세사리, 자동차액세서리, 자동차용액세서리, 자동차용악세사리, 차량용액세서리, 차량용악세사리, 차량용품 | car accessory, auto accessory, car mat, seat cover, tinting film, ppf, car wax, car polish, automotive accessory, vehicle accessory
car-electronics | 블랙박스, 내비게이션, 후방카메라, 카오디오, 차량용 공기청정기, 카스테레오, 차량용오디오, 차량용스피커*.8 | dashcam, navigation device, car charger*.6, head-up display, car audio, car monitor, car stereo, car speaker*.8
tire | 타이어, 재생타이어, 중고 타이어, 튜브 타이어, 휠, 알로이휠, 자동차 휠 | tire, tyre, retread, alloy wheel, wheel rim
vehicle | 중고차, 승용차, 트럭, 버스, 특장차, 냉동탑차, 전기차, 화물차, 소방차, 구급차, 캠핑카, 트레일러, 특수차량, 탱크로리, 덤프트럭, 사다리차 | used car, passenger car, truck, bus*.5, electric vehicle, ev*.6, ambulance, trailer, camper van, special vehicle, special purpose vehicle, tank lorry, tanker truck, dump truck
e-mobility | 오토바이, 이륜차, 전동킥보드, 전기자전거, 전동스쿠터, 오토바이 부품, 골프카트, 전동휠체어*.3 | motorcycle, e-scooter, electric scooter, electric bicycle, e-bike, motorcycle part, golf cart
ev-charging | 충전 인프라, EV 충전기 | ev charger, charging station
ship-parts | 조선기자재, 선박기자재, 선박 부품, 선박 엔진, 선박용품, 구명조끼, 구명정, 보트, 요트, 어선, 구조장비, 인명구조장비, 구조용품 | marine equipment, ship equipment, ship part, marine engine, life jacket, lifeboat, boat, yacht, fishing vessel, lifesaving equipment, rescue equipment
aero-defence | 항공기부품, 항공부품, 방산제품, 방위산업, 군수품, 군용품, 군용 장비, 낙하산, 구조장비, 구난장비, 방탄복, 방탄헬멧, 방탄조끼, 야간투시경 | aircraft part, aerospace part, defence product, military supplies, military equipment, parachute, rescue equipment, bulletproof vest, ballistic helmet, night vision
drone | 드론, 농업용 드론, 방제드론, 산업용 드론, 무인기, 드론 부품 | drone, uav
railway | 철도, 철도용품, 철도부품, 철도차량부품, 레일, 궤도부품 | railway, railway goods, railway parts, rolling stock parts, rail track
pressure-washer | 고압세척기, 고압세척기기, 고압세척기계, 스팀세척기, 스팀세차기 | pressure washer, high pressure cleaner, hot water pressure washer, steam washer
pos-office-machine | 포스기, POS기, 포스단말기, 카드단말기, 금전등록기, 키오스크*.6, 영수증프린터 | POS, POS terminal, point of sale system, cash register, card terminal, kiosk*.6, receipt printer
refrigeration-part | 냉매축적기, 어큐뮬레이터*.5, 냉동기부품, 응축기, 증발기, 냉동컴프레서 | refrigerant accumulator, refrigeration parts, condenser coil, evaporator coil
electronics | 전자제품, 전기전자, 전자기기, IT제품, 전기제품 | electronics, electronic product, electronic device, it product, ict product
electronic-component | 전자부품, 반도체, 칩, 집적회로, PCB, FPCB, 커패시터, 콘덴서, 저항, 다이오드, 트랜지스터, 수정진동자, 커넥터, 인덕터, 필터 전자*.2, 모듈 전자*.2, 이미지센서, 메모리, PCB보드, 인쇄회로기판, 회로기판 | electronic component, semiconductor, chip, integrated circuit, pcb, fpcb, capacitor, resistor, diode*.8, transistor, connector, inductor, image sensor, memory module, PCB board, printed circuit board, circuit board
optical-component | 레이저 다이오드, VCSEL, 광통신 부품, 광모듈, 광트랜시버, 광케이블, 광섬유, 광학부품, 렌즈 산업용, 광센서, SOA 모듈 | laser diode, vcsel, optical transceiver, optical module, optical fiber, optical component, photodiode
cable-wire | 전선, 케이블, 전력케이블, 통신케이블, 랜케이블, 하네스, 동축케이블, 전원코드, 전선관, 부스바, 케이블타이*.4, 열수축튜브, 수축튜브, 절연튜브 | wire*.5, cable*.8, power cable, communication cable, lan cable, coaxial cable, power cord, harness, busbar, cable tray, heat shrink tube, heat shrinkable tube
power-strip | 멀티탭, 멀티콘센트, 콘센트, 플러그, 전기 스위치, 배선기구, 연장코드, 전원 스위치 | power strip, multi-tap, extension cord, extension socket, electrical outlet, wall socket, plug socket, light switch, wiring device, smart plug
switchgear | 배전반, 분전반, 수배전반, 차단기, 누전차단기, 개폐기, 제어반, 컨트롤패널, 마그네트, PLC, 인버터 제어, 자동전환스위치, 절체스위치, 전환개폐기 | switchgear, distribution board, circuit breaker, control panel, electrical panel, contactor, plc, switchboard, auto transfer switch, automatic transfer switch, ATS*.5
transformer | 변압기, 트랜스, 전원공급장치, 파워서플라이, SMPS, 컨버터, 정류기, UPS, 안정기, AVR | transformer, power supply, smps, converter, rectifier, ups, ballast, voltage stabilizer
inverter | 인버터 | inverter, solar inverter
motor | 모터, 전동기, AC모터, DC모터, 서보모터, 스테핑모터, 기어드모터, 진동모터, 발전기, 디젤발전기, 비상발전기 | motor, generator, genset
battery | 배터리, 축전지, 리튬이온 배터리, 리튬배터리, 이차전지, 2차전지, 연축전지, 납축전지, 배터리팩, 건전지, 배터리 셀 | battery, battery pack, dry cell, battery cell
ess | ESS, 에너지 스토리지 | energy storage, energy storage system, ess
solar | 태양광, 태양광 모듈, 태양광 패널, 태양전지, 태양광 전지, 솔라패널, 솔라셀, 태양광 시스템, 태양광 발전, 태양광 가로등*.6 | solar, solar panel, solar module, photovoltaic, pv module, solar cell, solar system, solar power
hydrogen-energy | 수소, 수전해, 전해조, 수소발생기, 연료전지, 수소탱크, 풍력발전기, 풍력, 바이오가스 | hydrogen, electrolyzer, electrolyser, hydrogen generator, fuel cell, hydrogen tank, wind turbine, renewable energy, biogas
led-lighting | 조명, LED, LED조명, LED 램프, 형광등, 전구, 다운라이트, 투광등, 가로등, 경관조명, 실내조명, 스탠드 조명, 무드등, 비상등, 방폭등, 조명기구, 조명기기, LED 모듈, 센서등, 태양광 가로등*.6, 식물생장등 | led*.7, lighting, led lighting, led light, led lamp, light bulb, downlight, floodlight, street light, desk lamp, lighting fixture, luminaire, grow light
display-signage | 디스플레이, 모니터, 게임모니터, 커브드 모니터, 전광판, 사이니지, 키오스크, 터치스크린, 터치패널, 프로젝터, 빔프로젝터, TV, 텔레비전, 전자칠판, 입체광고판, 3D광고판, 광고판, LED전광판, 옥외광고판 | display*.6, monitor*.8, gaming monitor, curved monitor, led display, digital signage, kiosk, touch screen, touch panel, projector, television, interactive whiteboard, billboard, LED billboard, advertising display
computer | 컴퓨터, 노트북, 태블릿PC, 태블릿*.6, 서버, 키보드, 주변기기, 외장하드, SSD, 마우스*.7, 웹캠, 데스크톱 | computer, laptop, notebook computer, tablet pc, industrial pc, server, keyboard, computer mouse, peripheral, ssd, usb memory, webcam
telecom | 통신기기, 통신장비, 통신 모듈, 라우터, 공유기, 안테나, 중계기, 무전기, IoT 기기, 사물인터넷, 게이트웨이, 스마트폰*.7, 휴대폰*.6 | telecom equipment, communication equipment, router, antenna, repeater, walkie talkie, two-way radio, iot device, gateway, wifi module, smartphone*.7, mobile phone*.6
security | CCTV, 보안카메라, 감시카메라, IP카메라, 영상보안, 영상녹화기, DVR, NVR, 출입통제, 지문인식기, 얼굴인식, 도어락, 디지털도어락, 비디오폰, 인터폰, 화재경보기, 경보기, 금고 | cctv, security camera, surveillance camera, ip camera, network camera, dvr, nvr, video recorder, access control, fingerprint reader, face recognition, digital door lock, smart lock, intercom, fire alarm, alarm system, safe box
software-it | 소프트웨어, 앱, 어플, 모바일앱, 모바일게임, 게임*.4, 플랫폼, 솔루션*.4, 관리시스템, ERP, MES, 인공지능, AI 솔루션, 교육 콘텐츠, 메타버스, 게임소프트웨어, 게임앱, 앱개발 | software, app, mobile game, platform*.5, solution*.3, erp, mes, artificial intelligence, ai solution, e-learning, game app, mobile application
chemicals | 화학제품, 화학원료, 화학약품, 화공약품, 산업용 화학, 원자재*.3, 케미칼, 정밀화학, 공업약품 | chemicals, chemical product, industrial chemical, fine chemical
solvent | 솔벤트, 용제, 유기용제, 신너, 시너, 톨루엔, 자일렌, 크실렌, 아세톤, 메탄올, IPA, C9 솔벤트, 나프타, 초산에틸, MEK, 방향족 용제, 정제유*.5, 수소처리경질정제유, 경질유분 | solvent, thinner, toluene, xylene, acetone, methanol, isopropyl alcohol, solvent naphtha, naphtha, ethyl acetate, mek, hydrotreated distillate, light distillate, white spirit
oil-wax | 파라핀, 파라핀오일, 유동파라핀, 파라핀 왁스, 화이트오일, 미네랄오일, 기유, 베이스오일, 절삭유, 절연유, 공업용 오일, 왁스 원료, 바셀린 원료, 아스팔트, 역청 | paraffin, paraffin oil, paraffin wax, white oil, mineral oil, base oil, cutting oil, transformer oil, industrial oil, wax*.6, petroleum jelly, asphalt, bitumen
surfactant | 계면활성제, SLES, 소듐 라우릴 에테르 설페이트, SLS, LABSA, 유화제*.5, 세제 원료, 코코베타인 | surfactant, sles, sls, labsa, emulsifier*.5, cocamidopropyl betaine
stearate | 스테아린산아연, 스테아르산아연, 스테아린산칼슘, 스테아린산, 금속비누, 열안정제, 산화방지제, 가소제 | zinc stearate, calcium stearate, stearic acid, metallic soap, pvc stabilizer, heat stabilizer, antioxidant, uv stabilizer, plasticizer, plasticiser
additive | 첨가제, 고무 첨가제, 가황촉진제, 난연제, 소포제, 분산제, 촉매, 경화제, 이형제, 연료첨가제, PU 폼 첨가제, 발포제, 가소제, 프탈레이트가소제, 다이옥틸프탈레이트 | additive, rubber additive, vulcanization accelerator, flame retardant, defoamer, dispersant, catalyst, hardener, release agent, concrete admixture, blowing agent, plasticizer, plasticiser, dioctyl phthalate, DOP, DOTP
amine-organic | 에틸렌이민, 아민, 글리콜, 글리세린, 초산, 포름산, 구연산, 페놀, 우레아, 요소*.5, 유기산, 중간체, 모노머 | ethylenimine, amine, ethylene glycol, propylene glycol, glycerin, glycerine, acetic acid, formic acid, citric acid, phenol, urea*.6, organic intermediate, monomer
inorganic | 가성소다, 염산, 황산, 과산화수소, 염화칼슘, 탄산칼슘, 소다회, 차아염소산나트륨, 실리카, 산화아연, 인산염, 활성탄, 제올라이트 | caustic soda, sodium hydroxide, hydrochloric acid, sulfuric acid, hydrogen peroxide, calcium chloride, calcium carbonate, soda ash, sodium hypochlorite, silica, zinc oxide, titanium dioxide, phosphate, activated carbon, zeolite
paint-coating | 페인트, 도료, 코팅제, 코팅액, 방수페인트, 분체도료, 에폭시 도료, 우레탄 도료, 바닥코팅, 방청도료, 단열페인트, 프라이머*.4, 바니시, 잉크, 인쇄잉크, 안료, 염료 | paint, coating, coating agent, epoxy floor, primer*.3, varnish, ink, pigment, dye*.6
adhesive | 접착제, 본드, 순간접착제, 핫멜트, 에폭시 접착제, 산업용 접착제, 글루*.5, 목공본드, UV 접착제, 점착제 | adhesive, glue, bond*.4, hot melt
sealant-repellent | 실란트, 건설용 실리콘, 실리콘 코킹, 코킹, 방수제, 발수제, 발수 코팅, 발수 코팅액, 방수재, 우레탄폼, 퍼티, 몰탈 방수 | sealant, construction silicone, caulking, waterproofing agent, waterproofing material, water repellent, putty
silicone | 실리콘오일, 실리콘 원료, 실리콘 고무, 실리콘 수지, 실록산 | silicone oil, silicone rubber, siloxane
resin | 합성수지, 수지, 폴리에틸렌, 폴리프로필렌, 폴리스티렌, 폴리스틸렌, PVC 수지, PET 수지, ABS, 나일론 수지, 폴리카보네이트, 에폭시 수지, EVA, TPU 원료, 컴파운드, 마스터배치, 폴리우레탄, 생분해 수지, PE 펠릿 | resin, plastic raw material, polyethylene, polypropylene, polystyrene, pet resin, polycarbonate, eva, tpu, masterbatch, recycled plastic, polyurethane
rubber | 고무, 합성고무, 천연고무, 고무판, 고무시트, 고무제품, 고무 부품, 재생고무, EPDM, 라텍스 | rubber, rubber sheet, rubber product, rubber part, epdm, latex
essential-oil | 에센셜오일, 아로마오일, 정유 오일, 향료, 향 원료, 식품향료, 캐리어오일 | essential oil, aroma oil, fragrance oil, flavour*.6, flavor*.6, perfume oil, carrier oil
natural-ingredient | 천연추출물, 식물추출물, 추출물 원료, 천연 유화제, 천연원료, 콜라겐 원료, 화장품 원료, 키토산, 알긴산, 천연색소, 천연 방부제 | natural extract, plant extract, botanical extract, natural emulsifier, bioemulsifier, cosmetic ingredient, cosmetic raw material, chitosan, natural colorant
agrochemical | 농약, 살충제*.7, 살균제*.5, 제초제, 비료, 복합비료, 유기질비료, 유기농 비료, 액비, 토양개량제, 생물농약, 미생물제제, 영양제 식물 | pesticide, insecticide*.7, fungicide, herbicide, fertilizer, fertiliser, organic fertilizer, soil conditioner, biopesticide
gas | 산업용 가스, 헬륨, 아르곤, 질소가스, 산소, 탄산가스, 냉매, LPG, LNG, 특수가스 | industrial gas, helium, argon, nitrogen gas, oxygen gas, refrigerant, lpg, lng, specialty gas
packaging | 포장재, 포장 용기, 패키징, 포장자재, 식품 포장재, 에어포장재, 에어캡, 완충포장재, 에어쿠션포장 | packaging, packaging material, food packaging, air column bag, air packaging, bubble wrap, cushioning packaging
plastic-packaging | 페트병, PET병, 비닐봉투, 비닐백, 지퍼백, 파우치, 식품용기, 일회용 용기, 트레이, 블리스터, 뚜껑, 병뚜껑, 캡*.4, 드럼통, 말통, 톤백, 롤백, 생분해 봉투 | plastic container, pet bottle, plastic bag, zipper bag, pouch, disposable container, plastic tray, blister pack, bottle cap, closure, drum, jerry can, fibc, bulk bag, biodegradable bag
cosmetic-container | 화장품 용기, 펌프용기, 튜브용기, 크림용기, 화장품 튜브, 쿠션 케이스, 향수병 | cosmetic container, cosmetic bottle, cosmetic jar, airless bottle, pump bottle, cosmetic tube, dropper bottle, dispenser pump, perfume bottle, cosmetic packaging
paper-packaging | 종이박스, 골판지 상자, 종이상자, 박스, 카톤박스, 쇼핑백, 종이봉투, 종이컵, 종이용기, 지함, 펄프몰드, 종이빨대, 라벨*.6, 스티커 라벨 | paper box, corrugated box, carton box, cardboard box, paper bag, paper cup, paper container, pulp mold, paper straw, label*.5, sticker label
glass-metal-packaging | 유리병, 유리용기, 앰플병, 바이알 병, 캔 용기, 알루미늄캔, 틴케이스, 에어로졸캔 | glass bottle, glass container, vial bottle, tin can, aluminum can, aluminium can, tin case, aerosol can
film-sheet | 필름*.5, 포장필름, 플라스틱 필름, PET 필름, PE 필름, 수축필름, 랩필름, 라미네이팅 필름, 농업용 필름, 단열필름, 장식필름, 데코시트, 시트지, 아크릴판, 필름지 | film*.4, plastic film, packaging film, pet film, pe film, bopp film, shrink film, stretch film, laminating film, agricultural film, decorative film, deco sheet, polycarbonate sheet, acrylic sheet
tape | 테이프*.6, 박스테이프, 점착테이프, 양면테이프, 절연테이프 | adhesive tape, packing tape, double-sided tape, insulating tape, masking tape, industrial tape, opp tape
metal-material | 금속소재, 철강, 철강제품, 강판, 철판, 컬러강판, H빔, 형강, 알루미늄, 알루미늄 압출, 알루미늄 프로파일, 동판, 구리, 황동봉, 특수강, 와이어로프, 철선, 티타늄, 마그네슘, 고철, 스크랩, 비철금속, 강철코일, 스틸코일, 강판코일, 열연코일, 냉연코일, 철강재 | steel, steel plate, steel sheet, h-beam, aluminum profile, aluminium profile, aluminum extrusion, copper, brass rod, wire rope, steel wire, aluminum foil, titanium, magnesium, scrap metal, nonferrous metal, ferro alloy, steel coil, hot rolled coil, cold rolled coil
construction | 건축자재, 건설자재, 건자재, 건축 마감재, 건축재료 | building material, construction material, interior material, finishing material
insulation-panel | 단열재, 흡음재, 방음재, 차음재, 글라스울, 미네랄울, 석고보드, 판넬, 알루미늄 복합패널, 외장재, 사이딩, 방화문*.3 | insulation material, heat insulation, sandwich panel, acoustic panel, glass wool, mineral wool, gypsum board, composite panel, cladding, siding
flooring | 바닥재, 데코타일, 마루, 강화마루, 장판, 합성데크, 데크, 데크클립, 우레탄 바닥, 벽지, 타일, 인조잔디, 고무바닥재, 석재, 대리석, 인조대리석, 합성목재데크, 데크크립, 데크재 | flooring, lvt, laminate floor, deck clip, decking, wallpaper, tile, artificial turf, rubber flooring, marble, stone slab, composite decking
window-door | 창호, 샤시, 새시, 창문, 방화문, 도어, 자동문, 방충망, 셔터, 유리 건축용, 강화유리, 복층유리, 커튼월, 손잡이 문, 경첩 | window frame, window, door*.7, fire door, automatic door, insect screen, shutter*.6, tempered glass, curtain wall, hinge, door handle
cement-concrete | 시멘트, 콘크리트, 모르타르, 벽돌, 블록*.3, 아스콘, 레미콘 | cement, concrete, mortar, brick, paving block
rebar-frp | 철근, FRP 철근, 철망, 그레이팅, 거푸집, 비계, 가설재, 유로폼, 알폼 | rebar, wire mesh, grating, formwork, scaffolding
prefab-structure | 조립식 주택, 모듈러 주택, 이동식 주택, 철골구조물, 텐트 구조물, 막구조, 조립식 건물 | prefabricated house, modular house, container house, prefab building, steel structure, membrane structure
sanitaryware | 위생도기, 변기, 세면대, 비데, 수전, 수도꼭지, 욕조, 욕실 자재, 싱크대, 싱크볼 | sanitary ware, toilet bowl, washbasin, bidet, faucet, tap*.4, bathtub, bathroom fittings, kitchen sink
fire-safety | 소방용품, 소방장비, 소화기, 스프링클러, 화재감지기, 방염제품, 안전용품, 안전모, 안전화, 보안경, 방진마스크, 작업장갑, 안전장갑, 반사조끼, 라바콘 | fire extinguisher, sprinkler, smoke detector, safety product, safety equipment, ppe, safety helmet, hard hat, safety shoes, safety goggles, dust mask, work glove, safety glove, reflective vest, traffic cone
furniture | 가구, 사무용 가구, 사무가구, 의자, 책상, 소파, 침대*.7, 옷장, 수납장, 책장, 테이블*.5, 주방가구, 붙박이장, 가정용 가구, 학교 가구 | furniture, chair*.8, desk, sofa, bed*.5, wardrobe, cabinet*.5, bookshelf, dining table
posture-chair | 좌식의자, 좌식 등받이 의자, 자세교정의자, 등받이 의자, 등받이 방석 | floor chair, legless chair, posture chair, ergonomic chair, posture cushion, seat cushion*.6, chair cushion
office-chair | 사무용 의자, 게이밍 의자, 컴퓨터 의자, 학생의자 | office chair, gaming chair, desk chair
bed-mattress | 매트리스, 침대 프레임, 돌침대, 흙침대, 온열매트*.6 | mattress, latex mattress, bed frame, stone bed
wood-paper-material | 목재, 합판, MDF, 원목, 집성목, 목재펠릿, 우드펠릿, 숯, 참숯, 종이 원지, 인쇄용지, 크라프트지, 펄프, 폐지, 특수지 | timber, plywood, mdf, lumber, wood pellet, charcoal, base paper, printing paper, kraft paper, pulp*.6, waste paper, specialty paper
`;
