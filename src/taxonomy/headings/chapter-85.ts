// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTER_85 = `
## 85 전기기기·전자제품 | electrical and electronic goods
8501 전동기·발전기 | electric motors and generators
ko 모터*.8, 전동기, 전기모터, 서보모터, 스테핑모터, 스텝모터, 기어드모터, 감속모터, BLDC모터, 브러시리스모터, 유도전동기, PMSM, 삼상모터, 단상모터, 진동모터, 마이크로모터, 코어리스모터, 스핀들모터, 팬모터, 인휠모터, 허브모터, 구동모터, 수중모터, 와이퍼모터*.8, 파워윈도우모터, 커튼모터, 드론모터, 전동선외기, 액추에이터*.25, 전동액추에이터*.6, 리니어액추에이터*.5, 발전기*.5, 교류발전기*.5, 직류발전기*.6, 연료전지*.9, 연료전지스택, 태양광발전기*.8, 태양광시스템*.15, 태양광전지*.15, 신재생에너지*.1
en motor*.7, electric motor, servo motor, stepper motor, stepping motor, geared motor, bldc motor, brushless motor, dc motor, ac motor, induction motor, three phase motor, single phase motor, vibration motor, micro motor, spindle motor, fan motor, linear motor, voice coil motor*.8, hub motor, in-wheel motor, traction motor, submersible motor*.8, wiper motor*.8, blower motor*.6, shutter motor, curtain motor, drone motor, electric outboard motor, actuator*.2, linear actuator*.5, generator*.4, alternator*.35, dc generator, dynamo*.6, fuel cell, fuel cell stack, photovoltaic generator, plant equipment*.2, power equipment*.2, solar power plant*.15, solar power*.15, renewable energy*.1, green energy*.1
> 850110 소형 모터(37.5W 이하) | micro motors up to 37.5 W
ko 마이크로모터, 소형모터, 진동모터, 코어리스모터, 스테핑모터*.7, 스텝모터*.7, 보이스코일모터
en micro motor, vibration motor, coreless motor, stepper motor*.7, stepping motor*.7, voice coil motor
> 850172 태양광 직류발전기 | photovoltaic DC generators
ko 태양광발전기, 휴대용태양광패널*.5, 태양광직류발전기
en photovoltaic generator, pv dc generator, solar charger panel*.5
8502 발전세트 | generating sets
ko 발전기*.5, 발전세트, 디젤발전기, 가솔린발전기, 휘발유발전기, 가스발전기, LPG발전기, 휴대용발전기*.7, 인버터발전기, 비상발전기, 열병합발전기, 가스터빈발전기, 풍력발전기, 풍력터빈, 수력발전기*.6, 회전변환기, 풍력발전소*.7, 신재생에너지*.3
en generator*.5, generator set, genset, diesel generator, gasoline generator, gas generator*.6, lpg generator, portable generator, inverter generator, emergency generator, silent generator, chp unit, biogas generator, gas turbine generator, wind turbine, wind power generator, rotary converter, wind power plant*.7, wind power*.7, renewable energy*.3, green energy*.3
> 850220 가솔린·가스 발전기 | spark-ignition gensets
ko 가솔린발전기, 휘발유발전기, 휴대용발전기, 캠핑용발전기, 인버터발전기, 가스발전기, LPG발전기
en gasoline generator, petrol generator, portable generator, inverter generator, gas engine generator
> 850231 풍력발전기 | wind-powered sets
ko 풍력발전기, 풍력터빈, 풍력발전세트
en wind turbine, wind power generator
8503 전동기·발전기 부품 | parts of motors and generators
ko 모터부품, 발전기부품, 모터코어, 로터*.4, 회전자, 스테이터, 고정자, 로터코어, 스테이터코어, 아마추어*.3, 정류자, 모터하우징, 모터샤프트*.8, 브러시홀더, 슬립링*.5, 풍력블레이드, 나셀, 연료전지분리판, 막전극접합체*.8, 풍력발전소*.3
en motor parts, generator parts, motor core, rotor*.4, stator, rotor core, stator core, armature, commutator, motor housing, motor shaft*.8, brush holder, slip ring*.5, wind turbine blade, rotor blade*.4, nacelle, bipolar plate, membrane electrode assembly*.8, wind power plant*.3, wind power*.3
8504 변압기·전원장치·충전기 | transformers, power supplies, chargers
ko 변압기, 트랜스*.7, 트랜스포머*.7, 몰드변압기, 승압기, 강압기, 변류기, 고주파트랜스, 안정기, 인버터*.8, 컨버터*.7, 태양광인버터, 차량용인버터, 정류기, 어댑터*.8, 아답터, 노트북어댑터, 전원공급장치, 파워서플라이, SMPS, 컴퓨터파워, 무정전전원장치, UPS*.6, 충전기*.9, 고속충전기, 차량용충전기, 무선충전기, 무선충전거치대*.8, 충전거치대*.7, 전기차충전기, 급속충전기, 완속충전기, 온보드차저, LED드라이버, LED컨버터, DC-DC컨버터, 주파수변환기, 모터드라이브*.7, 서보드라이브, 전자변속기*.5, 전력변환장치, 태양광충전컨트롤러*.5, 인덕터, 파워인덕터, 초크코일, 리액터*.4, 코일*.3, 페라이트코어*.7, 트랜스코어, 소프트스타터*.4, 자동전압조정기*.3, 전력모듈*.3, 전자제품*.15, 전자기기*.15, 태양광시스템*.2, 태양광전지*.2, 전기장비*.3, 무선충전, 차량용무선충전
en transformer, power transformer, distribution transformer, current transformer, ballast*.6, electronic ballast, inverter*.8, solar inverter, micro inverter, converter*.5, dc-dc converter, frequency converter, vfd, servo drive, motor drive*.6, rectifier*.8, power supply, psu, smps, switching power supply, adapter*.5, adaptor*.5, ac adapter, charger*.9, travel charger, gan charger, car charger, wireless charger, charging station*.7, ev charger, on-board charger, ups*.6, uninterruptible power supply, led driver, power conversion system, solar charge controller*.5, inductor, power inductor, choke coil, reactor*.3, coil*.2, ferrite core*.7, transformer core, soft starter*.4, voltage regulator*.3, ev charging station*.9, consumer electronics*.15, electronics*.15, plant equipment*.2, power equipment*.2, solar power plant*.2, solar power*.2, electrical equipment*.3, wireless charging
> 850410 안정기 | ballasts
ko 안정기
en ballast
> 850440 정지형 변환기(충전기·전원) | static converters: chargers, PSUs
ko 어댑터, 아답터, 충전기, 인버터, 파워서플라이, 무정전전원장치, 정류기, LED드라이버, LED컨버터, DC-DC컨버터, 서보드라이브, 주파수변환기, 전력변환장치
en adapter, charger, inverter, smps, power supply, ups, rectifier, led driver, dc-dc converter, vfd, frequency converter, servo drive
> 850450 인덕터 | inductors
ko 인덕터, 리액터, 코일
en inductor, choke coil, reactor
8505 자석·전자석 | magnets and electromagnets
ko 자석, 마그넷*.8, 영구자석, 네오디뮴자석, 페라이트자석, 고무자석, 자석시트, 자석테이프, 마그네틱바, 마그네틱척, 자석척, 리프팅마그넷, 솔레노이드*.6, 전자클러치, 전자브레이크, 전자커플링, 파우더클러치, 전자석잠금장치*.4
en magnet, permanent magnet, neodymium magnet, ferrite magnet, magnetic sheet, fridge magnet*.6, magnetic base, magnetic chuck, electromagnet, lifting magnet, solenoid*.6, electromagnetic clutch, electromagnetic brake, powder clutch, magnetic lock*.4
> 850511 금속제 영구자석 | permanent magnets of metal
ko 네오디뮴자석, 희토류자석, 사마륨코발트자석, 알니코자석
en neodymium magnet, ndfeb magnet, rare earth magnet, alnico magnet, samarium cobalt magnet
> 850519 그 밖의 영구자석 | other permanent magnets
ko 페라이트자석, 고무자석, 자석시트, 본드자석*.7, 냉장고자석
en ferrite magnet, rubber magnet, magnetic sheet, flexible magnet, fridge magnet
> 850520 전자클러치·브레이크 | electromagnetic clutches and brakes
ko 전자클러치, 전자브레이크, 파우더클러치, 전자커플링
en electromagnetic clutch, electromagnetic brake, powder brake, electromagnetic coupling
8506 건전지(일차전지) | primary cells and batteries
ko 건전지, 일차전지, 배터리*.2, 알카라인건전지, 알칼리건전지, 망간건전지, 리튬일차전지, 리튬염화티오닐전지, 코인셀*.8, 코인전지, 단추형전지, 버튼셀, 수은전지, 산화은전지, 시계배터리, 보청기배터리, 공기아연전지
en dry battery, dry cell, primary battery, battery*.2, alkaline battery, manganese battery, zinc carbon battery, aa battery*.8, aaa battery*.8, 9v battery*.8, lithium primary battery, lithium thionyl chloride battery, button cell, coin cell*.8, cr2032, lr6, silver oxide battery, watch battery, hearing aid battery, zinc air battery, non-rechargeable battery, primary cell
> 850610 알카라인·망간 건전지 | alkaline and manganese batteries
ko 알카라인건전지, 알칼리건전지, 망간건전지, AA건전지
en alkaline battery, manganese battery, zinc carbon battery, lr6, lr03
> 850650 리튬 일차전지 | lithium primary batteries
ko 리튬일차전지, 리튬1차전지, 리튬염화티오닐전지, 코인전지*.7
en lithium primary battery, lithium thionyl chloride battery, lithium metal battery, cr2032, coin cell*.7
8507 축전지·배터리 | rechargeable batteries
ko 배터리*.8, 축전지, 이차전지*.8, 2차전지*.8, 충전식배터리, 리튬이온배터리, 리튬이온전지, 리튬배터리*.9, 리튬폴리머배터리, 리튬인산철배터리, 배터리셀, 파우치셀, 원통형배터리, 배터리팩, 배터리모듈, 전고체배터리, 전기차배터리, 전기자전거배터리, 드론배터리, 노트북배터리, 휴대폰배터리, 보조배터리, 파워뱅크, 파워스테이션*.7, 에너지저장장치, ESS, 차량용배터리, 자동차배터리, 납축전지, AGM배터리, 딥사이클배터리, 오토바이배터리, 니켈수소전지, 니켈카드뮴전지, 나트륨이온배터리, 레독스흐름전지, 배터리분리막*.7, 격리판*.6, 배터리부품, 배터리케이스*.6, 배터리캔, 캡어셈블리*.7, 전극판*.5, 점프스타터*.7, 신재생에너지*.2
en battery*.7, rechargeable battery, accumulator*.6, secondary battery, lithium ion battery, li-ion battery, lithium battery*.8, lithium polymer battery, lifepo4 battery, battery cell, pouch cell, 18650 battery, battery pack, battery module, solid state battery, ev battery, e-bike battery, laptop battery, phone battery, power bank, portable charger*.7, portable power station*.8, energy storage system, solar battery, car battery, lead acid battery, vrla battery, agm battery, deep cycle battery, motorcycle battery, nimh battery, ni-mh, ni-cd battery, sodium ion battery, redox flow battery, battery separator*.7, battery parts, battery can, cap assembly*.6, battery case*.5, jump starter*.7, renewable energy*.2, green energy*.2
> 850710 시동용 납축전지 | lead-acid starter batteries
ko 차량용배터리, 자동차배터리, 시동용배터리, 오토바이배터리
en car battery, starter battery, automotive battery, motorcycle battery
> 850720 그 밖의 납축전지 | other lead-acid batteries
ko 납축전지*.7, 연축전지*.7, 산업용축전지, 지게차배터리*.6, 딥사이클배터리, 젤배터리
en lead acid battery*.7, vrla battery, deep cycle battery, gel battery, ups battery, industrial battery
> 850750 니켈수소 전지 | nickel-metal hydride batteries
ko 니켈수소전지, 니켈수소배터리
en nimh battery, ni-mh
> 850760 리튬이온 전지 | lithium-ion batteries
ko 리튬이온배터리, 리튬이온전지, 리튬배터리, 리튬폴리머배터리, 리튬인산철배터리, 보조배터리, 파워뱅크, 전기차배터리, 노트북배터리, 휴대폰배터리, 배터리팩*.8, 에너지저장장치, 파워스테이션
en lithium ion battery, li-ion battery, lithium polymer battery, lifepo4 battery, power bank, ev battery, laptop battery, battery pack*.8, energy storage system, portable power station
> 850790 축전지 부품 | battery parts
ko 배터리분리막, 격리판, 배터리부품, 배터리케이스, 배터리캔, 캡어셈블리, 전극판, 쿨링핀
en battery separator, battery parts, battery case, battery can, cap assembly, cooling fin for battery
8508 진공청소기 | vacuum cleaners
ko 진공청소기, 청소기*.8, 무선청소기, 스틱청소기, 핸디청소기, 로봇청소기, 차량용청소기, 침구청소기, 업소용청소기, 산업용청소기*.8, 건습식청소기, 먼지봉투, 청소기필터*.7, 청소기헤드, 청소기브러시, 청소기호스, 청소기부품, 가전*.15, 소형가전*.15
en vacuum cleaner, vacuum*.3, cordless vacuum, stick vacuum, handheld vacuum, robot vacuum, robot cleaner*.8, car vacuum, bedding vacuum, industrial vacuum cleaner, canister vacuum, vacuum cleaner filter*.7, vacuum cleaner hose, vacuum cleaner parts, home appliance*.15, home appliances*.15
> 850870 청소기 부품 | vacuum cleaner parts
ko 먼지봉투, 청소기부품, 청소기헤드, 청소기호스, 청소기필터
en vacuum cleaner parts, dust bag, vacuum cleaner hose
8509 가정용 전동기기 | domestic motor appliances
ko 믹서기*.9, 블렌더, 핸드블렌더, 쥬서기, 주서기, 착즙기, 원액기, 푸드프로세서, 핸드믹서, 전동거품기, 우유거품기*.5, 스탠드믹서, 반죽기*.5, 분쇄기*.15, 커피그라인더*.8, 전동후추그라인더, 다지기*.5, 전동다지기, 가정용고기분쇄기, 두유제조기*.5, 빙수기*.6, 전동칫솔, 전동칫솔모*.6, 구강세정기, 가습기*.8, 초음파가습기*.8, 물걸레청소기, 욕실청소기*.7, 전동청소솔, 음식물처리기*.6, 전동캔오프너, 전동와인오프너, 전기칼갈이*.6, 보풀제거기*.8, 진동클렌저*.7, 전동클렌저*.7, 세안브러시*.5, 발각질제거기*.7, 네일드릴*.4, 가전*.3, 소형가전*.3, 주방가전*.5, 주방용소형가전*.5, 각질제거기*.2, 박피제거기*.2
en blender, hand blender, portable blender, mixer*.3, hand mixer, stand mixer, dough mixer*.4, juicer*.8, slow juicer, food processor, electric chopper, meat grinder*.5, coffee grinder*.8, electric pepper mill, milk frother*.6, ice shaver*.6, soy milk maker*.5, electric toothbrush, toothbrush head*.5, oral irrigator, water flosser, humidifier*.8, ultrasonic humidifier*.8, electric mop, floor polisher*.7, food waste disposer*.8, garbage disposer*.8, electric can opener, electric wine opener, electric knife*.8, electric knife sharpener*.6, lint remover*.7, fabric shaver*.8, facial cleansing brush*.7, callus remover*.6, nail drill*.4, home appliance*.3, home appliances*.3, kitchen appliance*.5
> 850940 믹서·주서·분쇄기 | food grinders, mixers and juicers
ko 믹서기, 블렌더, 주서기, 쥬서기, 착즙기, 원액기, 푸드프로세서, 핸드믹서, 스탠드믹서, 전동다지기, 커피그라인더
en blender, juicer, food processor, hand mixer, stand mixer, electric chopper, coffee grinder
> 850980 그 밖의 가정용 전동기기 | other domestic motor appliances
ko 전동칫솔, 구강세정기, 가습기, 물걸레청소기, 음식물처리기, 보풀제거기, 전동와인오프너, 전동클렌저, 발각질제거기
en electric toothbrush, oral irrigator, water flosser, humidifier, electric mop, garbage disposer, fabric shaver, electric wine opener, facial cleansing brush
8510 전기면도기·이발기·제모기 | shavers, clippers, epilators
ko 전기면도기, 전동면도기, 면도기*.4, 이발기, 바리깡, 바리캉, 헤어클리퍼, 클리퍼*.6, 헤어트리머, 트리머*.4, 코털제거기*.9, 눈썹트리머*.9, 제모기*.7, 모근제거기, 면도기날*.3, 면도기헤드, 펫그루밍*.2, 애완그루밍*.2, 반려동물미용용품*.2
en electric shaver, electric razor, shaver*.8, hair clipper, hair trimmer, trimmer*.3, beard trimmer, nose hair trimmer, eyebrow trimmer*.9, epilator, hair remover*.6, pet clipper, shaver head, shaver foil, clipper blade*.9, pet grooming*.2, pet grooming supplies*.2
> 851010 전기면도기 | shavers
ko 전기면도기, 전동면도기
en electric shaver, electric razor, foil shaver, rotary shaver
> 851020 이발기 | hair clippers
ko 이발기, 바리깡, 헤어클리퍼, 헤어트리머, 코털제거기*.6
en hair clipper, hair trimmer, beard trimmer, pet clipper
8511 엔진 점화·시동기기 | engine ignition and starting equipment
ko 점화플러그, 스파크플러그, 이그니션코일, 점화코일, 예열플러그, 글로우플러그, 스타터모터, 스타트모터, 시동모터, 시동전동기, 알터네이터*.9, 올터네이터*.9, 자동차발전기, 제너레이터*.3, 배전기*.8, 점화장치*.5, 점화케이블*.5
en spark plug, ignition coil, glow plug, starter motor, starter*.5, alternator*.7, distributor*.4, magneto, ignition module, cdi unit, starter solenoid*.7
> 851110 점화플러그 | spark plugs
ko 점화플러그, 스파크플러그
en spark plug
> 851130 점화코일·배전기 | distributors and ignition coils
ko 점화코일, 이그니션코일, 배전기
en ignition coil, distributor
> 851140 시동전동기 | starter motors
ko 스타터모터, 스타트모터, 시동모터, 시동전동기
en starter motor, starter generator
> 851150 차량용 발전기 | alternators for engines
ko 알터네이터, 올터네이터, 자동차발전기
en alternator, generator for engine
8512 차량용 조명·경음기·와이퍼 | vehicle lighting, horns, wipers
ko 자동차램프, 헤드램프*.8, 헤드라이트*.8, 전조등, 안개등, 테일램프, 후미등, 브레이크등, 방향지시등, 주간주행등, 번호판등, 차량용실내등, 차량용LED바*.8, 자전거라이트, 경음기, 클락션, 후진경보기, 후방감지센서*.6, 주차센서*.6, 차량도난경보기, 와이퍼*.8, 와이퍼블레이드, 와이퍼암, 성에제거기*.5, 디프로스터*.6, 램프렌즈*.5, 헤드램프하우징, 자동차애프터마켓*.15
en headlight*.8, headlamp*.6, automotive lamp, car light, fog lamp, tail lamp, brake light, turn signal lamp, daytime running light, work light*.4, led light bar*.7, bicycle light, horn*.6, car horn, back-up alarm, parking sensor*.6, car alarm, windshield wiper, wiper blade, wiper arm, wiper assembly, defroster*.7, demister, lamp housing*.5, headlamp lens, automotive*.15, aftermarket parts*.15, automotive parts*.15, automotive aftermarket*.15
> 851210 자전거용 조명 | bicycle lights
ko 자전거라이트, 자전거전조등, 자전거후미등
en bicycle light, bike light, bike tail light
> 851220 자동차 조명 | motor vehicle lighting
ko 헤드램프, 전조등, 안개등, 테일램프, 방향지시등, 주간주행등, 차량용실내등, 자동차램프
en headlight, fog lamp, tail lamp, turn signal lamp, daytime running light, car light, led light bar
> 851230 경음기·차량경보기 | horns and vehicle alarms
ko 경음기, 클락션, 후진경보기, 후방감지센서, 차량도난경보기
en car horn, back-up alarm, parking sensor, car alarm
> 851290 차량 조명·와이퍼 부품 | parts of lights and wipers
ko 와이퍼블레이드, 와이퍼암, 램프렌즈, 헤드램프하우징
en wiper blade, wiper arm, headlamp lens, headlamp housing
8513 휴대용 전등 | portable electric lamps
ko 손전등, 후레쉬*.7, 플래시라이트, 랜턴*.7, 캠핑랜턴, 헤드랜턴, 헤드라이트*.2, 광부용캡램프, 응원봉*.5, 충전식작업등, 헤드램프*.2
en flashlight, torch*.4, lantern*.6, camping lantern, headlamp*.4, head torch, rechargeable work light, pen light, miner cap lamp, light stick*.4, portable lamp*.4
8514 산업용 전기로·오븐 | industrial electric furnaces and ovens
ko 전기로, 유도로, 고주파유도가열기, 고주파가열기*.9, 유도용해로, 아크로, 진공로, 열처리로*.7, 머플로, 소결로*.7, 소성로*.5, 전기가마, 열간등방압프레스, 산업용전자레인지, 마이크로웨이브건조기*.6, 전기오븐*.2, 산업용오븐*.7, 실험실오븐*.6, 데크오븐*.5, 경화로, 리플로우*.5, 리플로우오븐*.6, 플라즈마로, 유전가열기
en electric furnace, induction furnace, induction heater*.7, induction melting furnace, arc furnace, vacuum furnace, muffle furnace, tube furnace, heat treatment furnace*.7, sintering furnace*.7, electric kiln, kiln*.3, industrial oven*.7, curing oven*.8, laboratory oven*.6, reflow oven*.6, industrial microwave oven, microwave dryer*.6, dielectric heating equipment, hot isostatic press, plasma furnace
8515 용접기·납땜기 | welding and soldering machines
ko 용접기, 스폿용접기, 레이저용접기, 플라즈마절단기*.7, 초음파용접기, 초음파융착기*.9, 고주파융착기*.9, 광섬유융착접속기, 납땜기, 인두기, 전기인두, 솔더링스테이션, 웨이브솔더링*.8, 리플로우*.3, 용접토치*.8, 인두팁, 용접팁*.8, 금속용사기, 용접기부품, 용접컨트롤러*.5
en welding machine, welder, tig welder, spot welding machine, welding robot*.6, laser welding machine, plasma cutter*.7, ultrasonic welder, fusion splicer, soldering iron, soldering station, reflow soldering machine*.6, welding torch*.8, soldering tip, contact tip*.6, wire feeder*.5, thermal spray equipment, welding machine parts, weld controller*.5, welding controller*.5
> 851539 아크용접기 | arc welders, manual
ko 아크용접기, 인버터용접기, 티그용접기, CO2용접기
en arc welder, inverter welder, tig welder, mig welder, plasma cutter
> 851580 레이저·초음파 용접기 등 | laser, ultrasonic and other welders
ko 레이저용접기, 초음파용접기, 초음파융착기, 고주파융착기, 광섬유융착접속기, 플라스틱용접기, 금속용사기
en laser welding machine, ultrasonic welder, fusion splicer, plastic welder, high frequency welding machine, thermal spray equipment
8516 전열기기·주방가전 | electric heating appliances
ko 전기온수기, 순간온수기*.9, 저장식온수기, 온수기*.6, 전기포트, 전기주전자, 커피포트*.9, 분유포트, 투입식히터, 전기히터, 히터*.6, 온풍기*.6, 전기난로, 전기스토브, 카본히터, 세라믹히터*.8, PTC히터, 라디에이터*.3, 컨벡터, 전기벽난로, 적외선히터*.8, 전기매트*.5, 온수매트*.6, 전기장판*.6, 전기방석*.3, 전기찜질기*.3, 헤어드라이어, 헤어드라이기, 드라이기*.8, 고데기, 헤어아이론, 매직기, 전기헤어롤, 핸드드라이어, 손건조기, 펫드라이룸*.6, 다리미*.9, 전기다리미, 스팀다리미, 의류스팀기*.7, 전자레인지*.9, 전자렌지*.9, 전기오븐*.8, 오븐*.5, 스팀오븐*.6, 에어프라이어*.9, 전기밥솥, 밥솥*.8, 압력밥솥*.5, 전기레인지, 인덕션*.8, 하이라이트레인지, 핫플레이트*.7, 전기그릴, 멀티쿠커, 슬로우쿠커, 전기찜기, 전기튀김기*.8, 커피메이커, 커피머신*.8, 에스프레소머신*.8, 토스터, 토스트기, 와플메이커, 샌드위치메이커, 제빵기*.9, 요구르트제조기, 약탕기, 홍삼제조기*.8, 식품건조기*.7, 수비드머신, 젖병소독기*.3, 젖병워머, 왁스워머*.7, 아로마디퓨저*.4, 전기훈증기*.6, 스팀청소기*.7, 비데*.2, 전열선, 열선*.6, 발열체, 히팅케이블*.7, 카트리지히터, 시즈히터, 면상발열체, 밥솥내솥*.8, 전기손난로*.6, 충전식손난로*.6, 손난로*.3, 온장고*.4, 가전*.3, 소형가전*.3, 주방가전*.5, 주방용소형가전*.5, 라이스쿠커, 즉석조리기, 푸드쿠커, 라면조리기, 하우스쿠커*.6, 튀김기*.4, 헤어*.15, 헤어케어*.15, 눈찜질기*.2, 눈찜질기기*.2, 눈마사지기*.2, 찜질팩*.2, 눈찜질팩*.2, 원적외선팩*.2, 온열팩*.2, 스팀머*.7, 탄소섬유난방*.7, 온돌매트*.7, 조리기기*.5
en electric water heater, instantaneous water heater, electric boiler*.4, electric kettle, kettle*.5, immersion heater, electric heater, heater*.6, space heater, fan heater, ptc heater, infrared heater*.8, oil filled radiator, convector heater, electric fireplace, hair dryer, hairdryer, blow dryer, hair straightener, flat iron*.8, curling iron, hair curler*.7, hair styler, hot air brush, hand dryer, electric iron, steam iron, garment steamer*.7, steam cleaner*.6, microwave oven*.9, electric oven*.8, oven*.4, toaster oven, air fryer*.9, rice cooker, electric pressure cooker, multi cooker, slow cooker, induction cooker, induction cooktop, electric stove, hot plate*.7, electric grill, food steamer*.8, electric deep fryer*.8, coffee maker, coffee machine*.8, espresso machine*.8, toaster, waffle maker, sandwich maker, bread maker, yogurt maker, food dehydrator*.7, sous vide machine, bottle warmer, baby bottle sterilizer*.3, wax warmer*.7, aroma diffuser*.4, electric mosquito vaporizer*.6, heating element, heating cable*.7, heating film, cartridge heater, silicone rubber heater, heating wire*.6, rice cooker inner pot*.8, rechargeable hand warmer*.6, towel warmer*.5, home appliance*.3, home appliances*.3, kitchen appliance*.5, instant food cooker, cauldron fryer*.4, hair*.15, hair care*.15, eye massager*.2, steamer*.7, carbon heating*.7, heating mat*.7
> 851610 물가열기 | electric water heaters
ko 전기온수기, 순간온수기, 저장식온수기, 투입식히터, 침적히터
en electric water heater, instantaneous water heater, storage water heater, immersion heater
> 851629 그 밖의 난방기 | other space heaters
ko 전기히터, 전기난로, 전기스토브, 온풍기, 라디에이터, 카본히터, 컨벡터, 전기벽난로, 전기장판*.6, 온수매트*.6
en space heater, fan heater, electric heater*.8, infrared heater, convector heater, oil filled radiator, electric fireplace
> 851631 헤어드라이어 | hair dryers
ko 헤어드라이어, 드라이기
en hair dryer, hairdryer, blow dryer
> 851632 고데기 등 이용기기 | curling irons, straighteners
ko 고데기, 헤어아이론, 매직기, 헤어스트레이트너, 전기헤어롤
en hair straightener, curling iron, hair styler, hot air brush, hair curler
> 851633 손건조기 | hand dryers
ko 핸드드라이어, 손건조기
en hand dryer
> 851640 전기다리미 | electric irons
ko 다리미
en electric iron, steam iron
> 851650 전자레인지 | microwave ovens
ko 전자레인지, 전자렌지
en microwave oven
> 851660 전기밥솥·인덕션·오븐 | cookers, ovens, hobs, grills
ko 밥솥, 인덕션, 인덕션레인지, 전기레인지, 하이라이트레인지, 전기오븐, 에어프라이어, 전기그릴, 핫플레이트, 오븐토스터, 멀티쿠커*.7
en rice cooker, induction cooker, induction cooktop, electric stove, electric oven, air fryer, electric grill, hot plate, toaster oven, electric pressure cooker*.8, multi cooker*.7
> 851671 커피·차 메이커 | coffee and tea makers
ko 커피메이커, 커피머신, 에스프레소머신, 티메이커
en coffee maker, coffee machine, espresso machine
> 851672 토스터 | toasters
ko 토스터, 토스트기
en toaster
> 851679 그 밖의 가정용 전열기기 | other electrothermic appliances
ko 전기포트, 전기주전자, 와플메이커, 샌드위치메이커, 요구르트제조기, 식품건조기, 약탕기, 홍삼제조기, 전기찜기, 슬로우쿠커, 수비드머신, 젖병워머, 의류스팀기, 스팀청소기, 전기훈증기
en electric kettle, waffle maker, sandwich maker, yogurt maker, food dehydrator, food steamer, slow cooker, sous vide machine, bottle warmer, garment steamer, electric deep fryer
> 851680 발열체·전열선 | heating resistors
ko 발열체, 열선, 카트리지히터, 밴드히터, 시즈히터, 히팅케이블
en heating element, cartridge heater, band heater, heating film, heating cable, silicone rubber heater, sheath heater
8517 전화기·통신기기 | phones and communication equipment
ko 스마트폰*.9, 휴대폰*.8, 휴대전화, 핸드폰*.8, 피처폰, 폴더폰, 중고휴대폰, 리퍼폰, 전화기, 인터넷전화기, VoIP*.8, 키폰, 사설교환기, 교환기*.6, 기지국, 소형셀, 공유기, 라우터*.9, 네트워크스위치, 스위칭허브, 무선AP, 와이파이증폭기, 중계기*.8, 리피터*.7, 모뎀, 게이트웨이, 네트워크장비, 통신모듈, LTE모듈, 블루투스모듈, 와이파이모듈, LoRa모듈, 랜카드*.8, 광트랜시버, 광모듈*.8, 미디어컨버터, 광단말기, OLT, ONU, 방화벽*.6, 무전기, 워키토키, 트랜시버*.8, 블루투스동글, 블루투스수신기*.8, 스마트워치, 스마트밴드, 스마트링, 웨어러블*.6, 스마트태그*.8, AI스피커*.6, 무선이어폰*.25, 블루투스이어폰*.25, 블루투스헤드셋*.3, 비디오폰, 인터폰, 영상도어벨*.6, 월패드*.7, 화상회의장비*.6, 무선호출기, USB허브*.4, 휴대폰부품, 휴대폰액정*.4, 휴대폰힌지, 휴대폰백커버, RF필터*.6, 캐비티필터*.7, 통신네트워크설비*.8, 네트워크설비*.8, 통신설비*.8, 전자제품*.2, 전자기기*.2, 차량용블루투스*.7, 중고폰, 폰*.7
en smartphone*.9, mobile phone*.8, cell phone*.8, handset*.7, foldable phone, feature phone, telephone, cordless phone, ip phone, voip phone, pbx, base station, router*.9, network switch, access point, wifi extender, repeater*.7, modem, gateway, network equipment, communication module, lte module, bluetooth module, wifi module, lora module, network interface card, lan card*.8, optical transceiver, sfp module, media converter, olt, onu, firewall appliance*.8, walkie talkie, two way radio, transceiver*.8, bluetooth dongle, bluetooth receiver*.8, smart watch, smartwatch, smart band, fitness tracker, smart ring, wearable device*.6, bluetooth tracker*.8, smart tag*.7, smart speaker*.6, wireless earbuds*.25, bluetooth headset*.3, video door phone, intercom, video doorbell*.6, video conferencing system*.6, usb hub*.4, satellite phone, mobile phone parts, phone hinge, rf filter*.6, cavity filter*.7, ict*.3, network & mobile electronics*.8, consumer electronics*.2, electronics*.2, car bluetooth*.7, used phone, phone*.7
> 851713 스마트폰 | smartphones
ko 스마트폰, 폴더블폰, 리퍼폰*.8, 5G폰, 휴대폰*.8, 핸드폰*.8
en smartphone, foldable phone, refurbished phone*.8, 5g phone, mobile phone*.7
> 851714 그 밖의 휴대전화 | other cellular phones
ko 피처폰, 폴더폰, 위성전화기
en feature phone, flip phone, satellite phone
> 851761 기지국 | base stations
ko 기지국, 기지국장비, 소형셀
en base station, small cell
> 851762 네트워크·무선통신기기 | network and wireless equipment
ko 공유기, 라우터, 네트워크스위치, 스위칭허브, 무선AP, 중계기, 모뎀, 게이트웨이, 블루투스모듈, 와이파이모듈, LTE모듈, 랜카드, 광트랜시버, 미디어컨버터, 무전기, 스마트워치, 스마트밴드, 스마트링, AI스피커, 블루투스동글
en router, network switch, access point, repeater, modem, gateway, bluetooth module, wifi module, lte module, optical transceiver, media converter, walkie talkie, smart watch, smart band, smart ring, fitness tracker, bluetooth dongle, smart speaker
> 851769 인터폰·비디오폰 | intercoms, video door phones
ko 비디오폰, 인터폰, 월패드
en video door phone, intercom
> 851779 통신기기 부품 | parts of communication apparatus
ko 휴대폰부품, 휴대폰힌지, 휴대폰백커버, RF필터, 캐비티필터
en mobile phone parts, phone hinge, phone back cover, rf filter, cavity filter
8518 마이크·스피커·이어폰·앰프 | microphones, speakers, earphones
ko 이어폰, 무선이어폰*.8, 블루투스이어폰*.8, 이어버드*.8, 헤드폰, 헤드셋*.8, 스피커, 블루투스스피커, 사운드바, 우퍼, 서브우퍼, 트위터*.7, 스피커유닛, 리시버*.2, 확성기, 메가폰, 마이크*.7, 마이크로폰, 무선마이크, 콘덴서마이크, 블루투스마이크, 노래방마이크*.8, 마이크스탠드, MEMS마이크로폰*.8, 앰프, 믹싱콘솔*.5, 음향기기*.8, PA시스템, 스피커부품, 보이스코일*.6, 이어패드*.8, 이어팁*.7, 스피커폰*.7, 전자제품*.2, 전자기기*.2
en earphone, wireless earbuds*.8, earbuds, bluetooth earphone, headphone, headset*.8, speaker, loudspeaker, bluetooth speaker, soundbar, woofer, subwoofer, tweeter, speaker driver, speaker unit, megaphone, microphone, wireless microphone, karaoke microphone*.8, microphone stand, mems microphone*.8, amplifier*.7, audio amplifier, power amplifier*.7, audio mixer*.5, pa system, speaker parts, voice coil*.6, ear pad*.8, ear tip*.7, speakerphone*.7, consumer electronics*.2, electronics*.2
> 851810 마이크 | microphones and stands
ko 마이크, 마이크로폰, 마이크스탠드
en microphone, microphone stand
> 851822 복수 스피커(한 통) | multiple speakers in one enclosure
ko 사운드바, 블루투스스피커*.6, 휴대용스피커*.6
en soundbar, bluetooth speaker*.6, portable speaker*.6
> 851830 이어폰·헤드폰 | earphones and headphones
ko 이어폰, 무선이어버드, 헤드폰, 헤드셋
en earphone, earbuds, headphone, headset
> 851840 오디오 앰프 | audio amplifiers
ko 앰프
en audio amplifier, power amplifier, car amplifier, guitar amplifier
8519 음향 재생·녹음기 | sound players and recorders
ko 녹음기, 보이스레코더, 엠피쓰리, MP3플레이어, 뮤직플레이어*.8, 카세트플레이어, CD플레이어*.9, 턴테이블*.7, 레코드플레이어, 주크박스, 노래방기기*.7, 가라오케*.7, 오디오가이드*.8
en voice recorder, mp3 player, music player*.8, cassette player, cd player*.9, turntable*.7, record player, jukebox, karaoke machine*.7, audio guide*.8, audio player
8521 영상 녹화·재생기 | video recorders and players
ko 녹화기, DVR, NVR, 비디오플레이어, DVD플레이어, 블루레이플레이어, 미디어플레이어*.7, 비디오레코더, VTR, 차량용블랙박스*.3, 바디캠*.2
en dvr, nvr, digital video recorder, network video recorder, video recorder, cctv recorder, dvd player, blu-ray player, media player*.7, video player*.8, vcr, car dvr*.5, dash cam*.3
8522 음향·영상기기 부품 | parts of audio/video players
ko 픽업카트리지, 레코드바늘, 턴테이블바늘, 광픽업, 자기헤드, 데크메커니즘, 녹음기부품, DVR부품, 턴테이블부품
en pick-up cartridge, phono cartridge, turntable stylus, record needle, optical pickup, magnetic head*.7, dvr parts
8523 기록매체·메모리·카드 | recording media, memory, cards
ko USB메모리, USB드라이브, 메모리카드, 마이크로SD카드, SD카드, SSD, 솔리드스테이트드라이브, 씨디, 음반, 앨범*.4, 케이팝앨범*.9, K-POP앨범*.9, CD앨범, LP판, 바이닐*.6, DVD*.7, 블루레이디스크, 공CD, 게임칩*.5, 소프트웨어*.5, 카세트테이프, 자기테이프, 마그네틱카드, 스마트카드, IC카드, 신용카드*.6, 교통카드, 유심, 유심카드, RFID카드, RFID태그*.8, NFC태그, 출입카드*.8, 메모리*.2
en usb memory, usb flash drive, usb stick, memory card, sd card, ssd, solid state drive, cd*.4, music cd, k-pop album*.9, album*.3, vinyl record, lp record, dvd*.7, blu-ray disc, blank disc, cd-r, game cartridge*.5, software*.4, cassette tape, magnetic tape*.7, lto tape, magnetic stripe card, smart card, ic card, transit card, sim card, rfid card, rfid tag*.8, nfc tag, proximity card, access card*.8, ict*.15
> 852349 기록된 광디스크 | recorded optical discs
ko 음반, CD앨범, 케이팝앨범, K-POP앨범, 블루레이디스크
en music cd, k-pop album, dvd, blu-ray disc
> 852351 반도체 저장장치 | solid-state storage devices
ko USB메모리, 메모리카드, SD카드
en usb memory, usb flash drive, memory card, sd card, ssd, solid state drive
> 852352 스마트카드 | smart cards
ko 스마트카드, IC카드, 유심, 유심카드, 교통카드, 신용카드
en smart card, ic card, sim card, usim card
> 852359 RFID 태그·근접카드 | RFID tags and proximity cards
ko RFID태그, RFID카드, NFC태그, 출입카드*.7
en rfid tag, rfid card, nfc tag, proximity card
8524 평판디스플레이 모듈 | flat panel display modules
ko LCD모듈, LCD패널, 액정모듈, 액정디스플레이*.7, TFT-LCD, 오픈셀, LCM, OLED패널, OLED모듈, OLED디스플레이*.8, AMOLED, 아몰레드, 마이크로LED모듈*.8, 디스플레이모듈, 디스플레이*.5, 터치LCD, 휴대폰액정*.7, 노트북액정*.9, TV패널, 전자종이모듈, 전자잉크패널, 터치스크린*.4, 터치패널*.3
en lcd module, lcd panel, lcm, tft lcd, lcd screen*.8, lcd display*.7, open cell, oled panel, oled module, oled display*.8, amoled, micro led module*.8, display module, display*.4, touch lcd, laptop screen*.9, tv panel, automotive display*.5, e-paper module, e-ink display, led display module*.6, touch screen*.4, touch panel*.3, replacement screen*.6
> 852491 LCD 모듈(구동회로 포함) | LCD modules with drivers
ko LCD모듈, 액정모듈, TFT모듈, LCD패널, 노트북액정
en lcd module, tft module, lcm, lcd panel, laptop screen
> 852492 OLED 모듈(구동회로 포함) | OLED modules with drivers
ko OLED모듈, 플렉시블OLED, OLED패널*.7
en oled module, amoled, flexible oled, oled panel*.7
> 852499 그 밖의 디스플레이 모듈 | other display modules
ko 마이크로LED모듈, 전자종이모듈, LED디스플레이모듈
en micro led module, e-paper module, e-ink display, led display module
8525 카메라·방송송신기 | cameras and broadcast transmitters
ko 카메라*.8, 디지털카메라, 디카, DSLR, 캠코더, 액션캠, 웹캠, CCTV, CCTV카메라, 감시카메라, IP카메라, 홈캠, 펫캠, 블랙박스*.8, 차량용블랙박스*.8, 대시캠, 후방카메라, 바디캠*.8, 카메라모듈*.9, 열화상카메라*.7, 야간투시카메라, 머신비전카메라*.9, 산업용카메라*.9, 고속카메라, 베이비캠*.8, 방송송신기, TV송신기, FM송신기, 보안*.4, 보안제품*.4, 보안장비*.4
en camera*.8, digital camera, dslr, camcorder, video camera, action camera, webcam, cctv, surveillance camera, ip camera, baby monitor*.6, dash cam*.8, rear view camera, body camera*.8, camera module*.9, thermal camera*.7, infrared camera*.8, night vision camera, machine vision camera*.9, industrial camera*.9, high speed camera, broadcast camera, broadcasting transmitter, radio transmitter*.8, fm transmitter*.8, tv transmitter, ict*.15, security*.4, security product*.4, security products*.4
> 852589 그 밖의 카메라 | other cameras
ko 디지털카메라, CCTV카메라, IP카메라, 웹캠, 액션캠, 블랙박스, 후방카메라, 카메라모듈, 홈캠, 캠코더, 머신비전카메라
en digital camera, cctv camera, ip camera, webcam, action camera, dash cam, rear view camera, camera module, camcorder, machine vision camera
8526 레이더·내비게이션·무선리모컨 | radar, navigation, radio remote control
ko 레이더, 레이다, 레이더센서*.8, 어군탐지기*.2, 내비게이션, 네비게이션, GPS, GPS수신기, GNSS수신기, GPS트래커, 위치추적기, AIS*.5, 무선리모컨*.8, 리모컨*.4, 무선조종기, 드론조종기, 차량용스마트키, 스마트키*.7, 항공전자*.3, 속도측정장비*.5, 속도측정기*.5
en radar, radar sensor*.8, gps, car navigation, navigation system*.8, gps receiver, gnss receiver, gps tracker, ais transponder*.6, radio remote control, remote controller*.5, remote control*.4, rc transmitter, drone controller*.8, smart key*.7, key fob*.7, garage door remote, avionics*.3, speed gun*.5
> 852691 항행용 무선기기(GPS) | radio navigation aids, GPS
ko 내비게이션, 네비게이션, GPS, GPS수신기, GPS트래커, 위치추적기
en gps receiver, gps navigation, car navigation, gnss receiver, gps tracker
> 852692 무선 원격조종기 | radio remote controls
ko 무선리모컨, 무선조종기, 스마트키, 드론조종기
en radio remote control, smart key, key fob, rc transmitter, drone controller
8527 라디오·카오디오 | radios and car audio
ko 라디오*.9, 블루투스라디오, 자가발전라디오, 카오디오, 카스테레오, 차량용오디오, 차량용인포테인먼트*.6, AVN*.5, 헤드유닛, 튜너*.3, 라디오카세트, 붐박스*.8, 시계라디오, 미니컴포넌트, 홈시어터시스템*.6, AV리시버*.8, DAB라디오, 차량용블루투스*.2
en radio*.7, fm radio, emergency radio, car audio, car stereo, head unit, car infotainment system*.6, car multimedia player*.7, radio cassette player, boombox*.8, clock radio, hi-fi component*.7, home theater system*.6, av receiver, dab radio, internet radio*.8, car bluetooth*.2
> 852721 차량용 라디오(재생 겸용) | car radios with players
ko 카오디오, 카스테레오, 헤드유닛
en car audio, car stereo, head unit
8528 모니터·TV·프로젝터 | monitors, TVs, projectors
ko 모니터*.8, LCD모니터, 게이밍모니터, 컴퓨터모니터, CCTV모니터, 터치모니터*.9, 차량용모니터, 텔레비전, TV*.8, 스마트TV, LED TV, UHD TV, 티비, 프로젝터, 빔프로젝터, 미니빔, 셋톱박스, 셋탑박스, TV박스, 위성수신기*.8, 디지털사이니지*.8, 광고용디스플레이*.7, 전자칠판*.8, 비디오월, LED전광판*.5, 전광판*.4, 디스플레이*.3, 헤드업디스플레이*.6, HUD*.5, VR헤드셋*.6, HMD*.7, AR글라스*.6, 키오스크*.2, 전자제품*.2, 전자기기*.2, 광고판*.5, 디지털옥외광고판*.5, 옥외광고판*.5, 입체광고판*.5
en monitor*.7, lcd monitor, gaming monitor, computer monitor, cctv monitor, touch monitor*.9, television, tv*.8, smart tv, led tv, oled tv, uhd tv, projector, beam projector, mini projector, set-top box, set top box, tv box, satellite receiver*.8, digital signage*.8, interactive whiteboard*.8, interactive flat panel, video wall, led display screen*.5, display*.2, head up display*.6, vr headset*.6, head mounted display*.7, ar glasses*.6, consumer electronics*.2, electronics*.2
> 852852 컴퓨터용 모니터 | monitors for computers
ko 전자칠판, 모니터
en interactive flat panel, monitor
> 852859 그 밖의 모니터 | other monitors
ko CCTV모니터, 차량용모니터, 디지털사이니지, LED전광판, 비디오월
en cctv monitor, video monitor, digital signage, led display screen, video wall, car monitor
> 852871 셋톱박스 | set-top boxes
ko 셋톱박스, 셋탑박스, TV박스, 위성수신기
en set-top box, tv box, satellite receiver
> 852872 컬러 텔레비전 | colour television sets
ko 텔레비전, 스마트TV, 티비
en television, smart tv, led tv, oled tv, uhd tv
8529 안테나·영상기기 부품 | antennas, parts for display/camera gear
ko 안테나*.8, 차량용안테나, GPS안테나, 위성안테나, 샤크핀안테나, 백라이트유닛*.8, BLU, 도광판*.4, TV부품, 모니터부품, 카메라부품*.6, 카메라하우징, CCTV하우징, CCTV브라켓*.7, 렌즈모듈*.3, 셋톱박스부품, 튜너*.6, T-CON, LED전광판모듈*.4, LNB, 디스플레이부품*.8, 베젤*.4
en antenna*.8, aerial*.5, tv antenna, car antenna, satellite dish, backlight unit*.8, light guide plate*.4, tv parts, t-con board, monitor parts, camera parts*.6, cctv housing, cctv bracket*.7, camera housing, lens module*.3, set-top box parts, tuner*.6, lnb, display parts*.8
> 852910 안테나 | antennas
ko 안테나
en antenna, satellite dish
8530 교통·철도 신호기 | traffic and rail signals
ko 신호등, 교통신호기, 교통신호제어기, 철도신호기, 선로전환기*.6, 건널목경보기, 주차관제시스템*.7, 주차차단기*.7, 주차유도시스템*.7, 교통관제장비
en traffic light, traffic signal, traffic signal controller, railway signal, level crossing signal, parking control system*.7, parking guidance system*.7, parking barrier*.6, airfield signal*.6, traffic control equipment
8531 경보기·벨·표시반 | alarms, bells, indicator panels
ko 경보기*.9, 화재경보기, 화재감지기, 연기감지기, 불꽃감지기*.8, 가스경보기*.8, 도난경보기, 침입감지기, 동작감지기*.6, 모션센서*.4, 비상벨, 화재수신기, 사이렌*.8, 부저, 초인종, 도어벨*.7, 호출벨, 진동벨*.6, 경광등*.7, 타워램프, 표시등*.6, 파일럿램프*.7, 표시반*.8, LED표시기*.8, 7세그먼트디스플레이*.6, 전광판*.5, LED전광판*.4, 번호표시기, 누수감지기*.7, 도난방지시스템*.7, EAS태그*.4, 호신용경보기, 경보기부품, 전자가격표시기*.7, 보안*.3, 보안제품*.3, 보안장비*.3, 광고판*.4, 디지털옥외광고판*.4, 옥외광고판*.4, 입체광고판*.4
en alarm*.7, fire alarm, smoke detector, heat detector, flame detector*.8, gas alarm*.8, gas leak detector*.5, burglar alarm, alarm system*.8, motion detector*.6, emergency bell, fire alarm control panel, siren*.8, buzzer, doorbell*.7, call bell, warning light*.5, tower light*.8, indicator light*.6, pilot lamp*.7, indicator panel, led message display*.6, scoreboard*.6, water leak detector*.6, eas system*.7, personal alarm, electronic shelf label*.7, security*.3, security product*.3, security products*.3, digital signage*.4
> 853110 도난·화재 경보기 | burglar and fire alarms
ko 화재경보기, 화재감지기, 연기감지기, 도난경보기, 가스경보기, 침입감지기
en fire alarm, smoke detector, burglar alarm, intruder alarm, gas alarm, heat detector
> 853180 벨·부저·경광등 등 | bells, buzzers and other
ko 부저, 초인종, 사이렌, 경광등, 타워램프, 호출벨, 진동벨
en buzzer, doorbell, siren, tower light, call bell, warning light
8532 커패시터(콘덴서) | capacitors
ko 커패시터, 캐패시터, 콘덴서*.9, 전해콘덴서, 탄탈콘덴서, 세라믹콘덴서, 적층세라믹콘덴서, MLCC, 칩콘덴서, 필름콘덴서, 전력용콘덴서, 진상콘덴서, 슈퍼커패시터, EDLC
en capacitor, electrolytic capacitor, tantalum capacitor, ceramic capacitor, multilayer ceramic capacitor, mlcc, film capacitor, supercapacitor, edlc
> 853224 적층 세라믹콘덴서 | multilayer ceramic capacitors
ko 적층세라믹콘덴서, 칩콘덴서*.8
en multilayer ceramic capacitor, mlcc, chip capacitor*.8
8533 저항기 | resistors
ko 저항기, 저항*.7, 칩저항, 고정저항, 금속피막저항, 권선저항, 션트저항, 가변저항, 포텐셔미터, 전위차계, 서미스터, 바리스터, MOV, 제동저항, 로드뱅크*.7
en resistor, chip resistor, variable resistor, potentiometer, rheostat, thermistor, ntc thermistor, varistor, load bank*.7
8534 인쇄회로기판 | printed circuits
ko 인쇄회로기판, 인쇄회로, PCB*.9, 회로기판*.9, PCB기판, 다층PCB, 연성회로기판, FPCB, 플렉시블PCB, 리지드플렉스, 메탈PCB, 세라믹기판*.5, 패키지기판, 반도체기판*.5, FC-BGA, PCBA*.3
en printed circuit, printed circuit board, pcb*.9, circuit board*.8, bare pcb, multilayer pcb, flexible pcb, fpcb, fpc*.6, rigid flex pcb, package substrate, ic substrate, ceramic substrate*.4, pcba*.3
8535 고압 개폐·보호기기(1kV 초과) | high-voltage switchgear over 1 kV
ko 고압차단기, 진공차단기, 가스차단기, 가스절연개폐장치*.6, GIS*.3, 고압개폐기, 부하개폐기, 리클로저, 단로기, 고압퓨즈, 전력퓨즈, 컷아웃스위치, 피뢰기*.8, 서지어레스터*.8, 케이블종단접속재*.8, 케이블접속재*.7, 고압커넥터, 고압부싱*.5, 진공인터럽터*.7
en high voltage circuit breaker, vacuum circuit breaker, sf6 circuit breaker, gas insulated switchgear*.6, load break switch, recloser, disconnector*.8, high voltage fuse, cutout switch, lightning arrester*.8, surge arrester*.8, cable termination*.8, cable joint*.6, high voltage connector, vacuum interrupter*.7
8536 스위치·커넥터·차단기(1kV 이하) | switches, connectors, breakers to 1 kV
ko 멀티탭, USB멀티탭*.9, 콘센트, 전기플러그, 플러그*.5, 소켓*.5, 플러그어댑터, 여행용어댑터*.8, 돼지코, 스마트플러그*.9, 스위치*.7, 전등스위치, 스마트스위치*.8, 디머*.6, 푸시버튼스위치, 토글스위치, 택트스위치, 마이크로스위치, 리미트스위치, 비상정지스위치, 근접센서*.5, 근접스위치*.7, 광전센서*.4, 압력스위치*.3, 릴레이, 계전기*.9, 솔리드스테이트릴레이, SSR, 전자접촉기, 차단기*.7, 배선용차단기, 누전차단기, MCCB, ELB, MCB, 퓨즈*.9, 자동차퓨즈, 온도퓨즈, 서지보호기*.8, SPD, 커넥터*.9, 콘넥터*.9, 자동차커넥터, USB커넥터, 동축커넥터, 핀헤더, 포고핀*.8, 테스트소켓*.5, 전기차충전커넥터*.8, 충전인렛*.8, 단자*.6, 단자대, 터미널블록, 압착단자, 터미널*.4, 버스덕트*.3, 정션박스*.8, 접속함*.8, 램프홀더, 램프소켓, 광커넥터, 퓨즈박스*.5, 자기접촉기, 전기장비*.2
en power strip, multi-tap, multi socket, extension socket*.8, electrical outlet, wall socket, power plug, plug*.3, socket*.3, plug adapter, travel adapter*.8, smart plug*.9, switch*.6, wall switch, smart switch*.8, dimmer*.6, push button switch, toggle switch, tact switch, micro switch, limit switch, emergency stop switch, proximity switch*.7, proximity sensor*.5, photoelectric sensor*.4, relay, solid state relay, ssr, contactor, motor starter*.7, circuit breaker*.8, mccb, mcb, rccb, earth leakage breaker, fuse*.9, blade fuse, thermal fuse, surge protector*.8, spd, connector*.8, automotive connector, usb connector, coaxial connector, pin header, ic socket, pogo pin*.8, test socket*.5, rj45 connector, ev charging connector*.8, charging inlet*.8, terminal*.4, terminal block, crimp terminal, cable lug*.8, junction box*.8, lamp holder, bulb socket, optical connector, fiber optic connector, fuse box*.5, magnetic contactor, electrical equipment*.2
> 853610 퓨즈 | fuses
ko 퓨즈
en fuse
> 853620 자동차단기 | automatic circuit breakers
ko 차단기, ELB
en circuit breaker, mccb, mcb, earth leakage breaker, rccb
> 853650 스위치 | switches
ko 스위치
en switch
> 853669 플러그·콘센트·멀티탭 | plugs and sockets
ko 멀티탭, 콘센트, 플러그, 여행용어댑터, 돼지코, USB커넥터, 동축커넥터, 커넥터*.6
en power strip, multi-tap, wall socket, power plug, travel adapter, plug adapter, smart plug, coaxial connector, usb connector, connector*.6
> 853670 광섬유 커넥터 | optical fibre connectors
ko 광커넥터, 광어댑터
en optical connector, fiber optic connector, fiber optic adapter
> 853690 단자·접속함·기타 접속기기 | terminals, junction boxes, other
ko 단자, 단자대, 터미널블록, 정션박스, 커넥터*.6, 포고핀
en terminal block, crimp terminal, ring terminal, cable lug, junction box, connector*.5, pogo pin
8537 제어반·배전반·PLC | control and distribution panels
ko 배전반, 분전반, 수배전반, 제어반, 컨트롤패널, 제어함*.9, MCC*.5, PLC*.8, 프로그래머블로직컨트롤러, 수치제어장치, CNC컨트롤러, HMI, 터치패널HMI, 모션컨트롤러, 로봇제어기*.8, 로봇컨트롤러, 컨트롤박스*.8, 조작패널, 가스절연개폐장치*.6, 배터리관리시스템*.3, BMS*.3, 컨트롤러*.3, 제어기*.4, 자동차전자제어장치*.3, 퓨즈박스*.6, 자동절체스위치*.5, ECU*.3, 콘트롤러*.5, 용접컨트롤러*.5, 전기장비*.3
en distribution board, power distribution unit*.7, switchboard, switchgear, medium voltage switchgear, control panel, control box*.8, motor control center, plc, programmable logic controller, cnc controller, hmi, motion controller, robot controller*.8, controller*.3, combiner box, gas insulated switchgear*.6, fuse box*.6, battery management system*.3, bms*.3, ring main unit, automatic transfer switch*.5, ecu*.3, plant equipment*.2, power equipment*.2, weld controller*.5, welding controller*.5, electrical equipment*.3
> 853710 제어·배전반(1kV 이하) | panels up to 1 kV
ko 분전반, 배전반*.7, 제어반, CNC컨트롤러, 컨트롤박스, 모션컨트롤러
en plc, control panel, distribution board, hmi, cnc controller, motor control center, combiner box
8538 스위치·배전반 부품 | parts of switchgear and connectors
ko 배전반외함*.8, 분전함, 전기함체, 스위치부품, 차단기부품, 커넥터부품, 커넥터하우징, 커넥터핀*.6, 콘센트커버, 스위치커버, 전기접점, 접점*.6
en switchgear parts, breaker parts, connector parts, connector housing, connector pin*.6, switch cover, wall plate*.7, electrical enclosure*.8, empty distribution box*.8, electrical contact*.8, silver contact
8539 전구·LED램프·광원 | bulbs, LED lamps and light sources
ko LED램프*.9, LED전구, 전구*.8, 램프*.4, LED모듈*.8, LED바*.4, LED스트립*.4, LED직관등, LED형광등*.8, 형광등, 형광램프, 삼파장램프, 할로겐램프, 자동차전구, 자동차LED전구*.8, 제논램프, 메탈할라이드램프, 나트륨램프, 수은램프, 자외선램프, UV램프, 살균램프*.8, 적외선램프, 네온램프*.8, CCFL, 식물생장램프*.5, COB모듈*.6, 식물생장등*.4
en led lamp*.9, led bulb, light bulb, bulb*.8, lamp*.4, led module*.8, led tube, led strip*.4, fluorescent lamp, fluorescent tube, cfl, halogen lamp, car bulb, hid lamp, xenon lamp, metal halide lamp, sodium lamp, mercury lamp, uv lamp, ultraviolet lamp, germicidal lamp, infrared lamp, arc lamp, projector lamp, sealed beam, grow lamp*.5, cob module*.6, plant growth lamp*.4, grow light*.4
> 853921 할로겐램프 | tungsten halogen lamps
ko 할로겐램프, 할로겐전구
en halogen lamp, halogen bulb
> 853931 형광램프 | fluorescent lamps
ko 형광등, 형광램프, 삼파장램프
en fluorescent lamp, fluorescent tube
> 853949 자외선·적외선 램프 | UV and infrared lamps
ko 자외선램프, UV램프, 살균램프, 적외선램프
en uv lamp, ultraviolet lamp, germicidal lamp, infrared lamp
> 853951 LED 모듈 | LED modules
ko LED모듈, COB모듈, LED광원모듈
en led module, led light engine, cob module
> 853952 LED 램프 | LED lamps
ko LED램프, LED전구, LED직관등, LED형광등, LED튜브
en led lamp, led bulb, led tube, led light bulb
8540 진공관·전자관 | vacuum and electron tubes
ko 진공관, 전자관, 브라운관, 음극선관, CRT, 마그네트론, 클라이스트론, 진행파관, 광전자증배관, 촬상관, 영상증배관, 이미지인텐시파이어, 형광표시관*.7, 마이크로파관, 송신관
en vacuum tube, electron tube, cathode ray tube, crt*.8, picture tube, magnetron*.9, klystron, traveling wave tube, photomultiplier tube, photo tube, image intensifier tube, camera tube, thyratron, microwave tube, vacuum fluorescent display*.7
8541 반도체소자·LED·태양전지 | semiconductor devices, LEDs, solar cells
ko 다이오드, 트랜지스터, 모스펫, MOSFET, IGBT*.9, IGBT모듈*.6, 전력반도체*.8, 사이리스터, SCR*.6, 발광다이오드, LED칩, LED패키지, LED소자, LED*.3, UV LED, 적외선LED, 레이저다이오드*.8, 포토다이오드, 포토커플러, 광소자*.8, 수광소자, 광센서*.4, 태양전지, 태양광셀, 태양광모듈, 태양광패널, 솔라패널, 솔라셀, BIPV*.7, 반도체소자, 반도체*.3, 반도체센서*.5, MEMS센서*.6, 홀센서*.3, 수정진동자, 압전소자*.8, SAW필터*.8, 수정발진자, 태양광시스템*.7, 태양광전지*.7, 신재생에너지*.4
en diode, schottky diode, bridge rectifier*.8, transistor, mosfet, igbt*.9, igbt module*.6, power semiconductor*.8, thyristor, triac, scr*.6, light emitting diode, led*.25, led chip, led package, smd led, uv led, infrared led, laser diode*.8, vcsel, photodiode, phototransistor, photocoupler, optocoupler, photosensor*.4, solar cell, photovoltaic cell, solar panel, solar module, pv module, foldable solar panel*.8, semiconductor device, semiconductor*.3, mems sensor*.6, crystal unit, quartz crystal*.7, piezoelectric element*.8, saw filter*.8, solar power plant*.7, solar power*.7, renewable energy*.4, green energy*.4
> 854110 다이오드 | diodes
ko 다이오드
en diode
> 854129 전력 트랜지스터(1W 이상) | power transistors
ko 모스펫, IGBT모듈, 트랜지스터*.7
en mosfet, igbt, power transistor, transistor*.7
> 854141 발광다이오드(LED) | light-emitting diodes
ko 발광다이오드, LED칩, LED패키지, LED소자, 적외선LED
en light emitting diode, led chip, led package, smd led, infrared led
> 854142 태양전지 셀 | solar cells, unassembled
ko 태양전지*.7, 태양광셀, 태양전지셀, 솔라셀
en solar cell, photovoltaic cell*.8
> 854143 태양광 모듈 | solar modules and panels
ko 태양광모듈, 태양광패널, 태양전지모듈, 솔라패널, 솔라모듈
en solar panel, solar module, pv module, photovoltaic module
> 854149 포토다이오드 등 감광소자 | other photosensitive devices
ko 포토다이오드, 포토트랜지스터, 포토커플러, 수광소자
en photodiode, phototransistor, optocoupler, photocoupler
> 854160 수정진동자·압전소자 | mounted piezo-electric crystals
ko 수정진동자, 압전소자, SAW필터, 크리스탈진동자
en crystal unit, quartz crystal, crystal resonator, saw filter, piezoelectric element
8542 집적회로(IC) | integrated circuits
ko 집적회로, 반도체*.5, IC칩, IC*.8, 메모리반도체, 시스템반도체, D램, 디램, DRAM, SRAM, 낸드플래시, 플래시메모리*.9, HBM, 고대역폭메모리, EEPROM, 메모리칩, 마이크로컨트롤러, MCU*.9, 마이크로프로세서, CPU*.8, GPU*.6, 애플리케이션프로세서, FPGA, 주문형반도체, ASIC, DSP, 프로세서*.8, AI반도체*.8, 전원관리IC, PMIC, 드라이버IC, 이미지센서*.8, 연산증폭기, RFIC, 가공웨이퍼*.8, 베어다이, 리드프레임*.7, 메모리*.4
en integrated circuit, ic*.8, ic chip, semiconductor*.5, microchip, memory chip, dram, sram, nand flash, flash memory*.9, hbm, microcontroller, mcu, microprocessor, cpu*.8, gpu*.6, application processor, soc*.6, fpga, asic, dsp chip, processor*.7, ai chip, pmic, driver ic, image sensor*.8, op amp, rf ic, logic ic, processed wafer*.8, bare die, lead frame*.7, leadframe*.7, memory*.3, chip*.4
> 854231 프로세서·컨트롤러 | processors and controllers
ko 마이크로컨트롤러, 프로세서
en microcontroller, mcu, cpu, microprocessor, application processor, soc, gpu
> 854232 메모리 | memories
ko 디램, 낸드플래시, 플래시메모리, 메모리반도체, 메모리칩
en dram, nand flash, flash memory, hbm, sram, memory chip, memory ic, eeprom
> 854239 그 밖의 집적회로 | other integrated circuits
ko 전원관리IC, 드라이버IC, 이미지센서, RFIC, 로직IC
en pmic, driver ic, image sensor, asic, logic ic, interface ic, rf ic, fpga*.7
8543 그 밖의 전기기기(미용·전자담배) | other electrical machines, beauty devices
ko 미용기기*.7, 뷰티디바이스*.8, 뷰티기기*.7, LED마스크*.8, 고주파미용기기*.8, 갈바닉*.8, 이온도입기*.8, EMS기기*.5, EMS마사지기*.3, 저주파마사지기*.2, 초음파미용기*.6, IPL제모기*.6, UV네일램프*.7, 젤네일램프*.7, 전자담배*.8, 궐련형전자담배, 무화기, 전기모기채, 해충퇴치기*.7, 포충기*.8, 모기퇴치기*.8, 전기울타리, 리모컨*.6, 적외선리모컨, 신호발생기, 도금장치, 전기분해장치*.9, 수전해장치*.8, 수소수기*.8, 수소발생기*.5, 전해조*.8, 오존발생기*.7, UV살균기*.5, 자외선살균기*.5, 정전기제거기, 금속탐지기, 금속검출기*.8, 기타이펙터*.8, 오디오믹서*.4, RF증폭기, 플라즈마발생기*.8, 입자가속기, 스턴건, 전기충격기*.7, HDMI분배기*.6, 수정발진기*.5, 전자책리더기*.7, 전자사전*.7, 통번역기*.6, 뷰티*.15, 전문뷰티*.15, 홈케어기기*.6, 피부관리기구*.6, 피부관리기기*.6, 전자제품*.15, 전자기기*.15, 수소생산*.4, 수소발생장치*.4, 마이크로니들링*.2, 마이크로니들링앰플*.2, 더마롤러*.2, 안티에이징*.1, 항노화*.1, 여드름*.1, 여드름피부*.1, 여드름성피부*.1, 탈모방지*.1, 탈모*.1, 탈모완화*.1, 두피관리기*.5, 두피관리기계*.5, 두피케어기*.5, 헤드스파*.2, 각질제거기*.4, 박피제거기*.4, 지방분해*.35, 슬리밍*.35, 미세전류*.8, 피부플라즈마*.8, 초음파페이셜*.8, 지문보안리더기*.3, 지문인식기*.3, 지문리더기*.3, 피부미용기기*.4
en beauty device*.8, led mask*.8, rf beauty device, galvanic device, ems device*.5, ipl hair removal*.6, uv nail lamp*.7, e-cigarette*.8, electronic cigarette, vape*.8, heated tobacco device, pod system, mosquito swatter, bug zapper, ultrasonic pest repeller, electric fence energizer, infrared remote control, remote control*.5, signal generator, electroplating equipment, electrolysis apparatus, electrolyzer, hydrogen generator*.5, negative ion generator, ozone generator*.7, uv sterilizer*.5, static eliminator, metal detector, guitar effect pedal, rf amplifier, plasma generator*.8, particle accelerator, stun gun, hdmi splitter*.6, crystal oscillator*.5, e-book reader*.7, electronic dictionary*.7, translator device*.6, beauty*.15, beauty equipment*.6, skincare device*.6, skincare tool*.4, consumer electronics*.15, electronics*.15, hydrogen production*.4, microneedling*.2, derma roller*.2, anti-aging*.1, anti aging*.1, acne*.1, acne treatment*.1, hair loss*.1, scalp treatment machine*.5, slimming*.35, microcurrent*.8, facial cleansing device*.8, fingerprint reader*.3
> 854330 도금·전기분해기기 | electroplating and electrolysis
ko 도금장치, 전기분해장치, 수전해장치, 수소수기, 전해조
en electroplating equipment, electrolyzer, electrolysis apparatus, hydrogen water generator
> 854340 전자담배 기기 | electronic cigarettes and vaporisers
ko 전자담배, 전자담배기기
en e-cigarette, electronic cigarette, vape, heated tobacco device, pod system
> 854370 미용기기·퇴치기·증폭기 등 | beauty devices, repellers, other
ko 미용기기, LED마스크, 갈바닉, 전기모기채, 포충기, 적외선리모컨, UV살균기, 오존발생기, RF증폭기, 금속탐지기, 젤네일램프
en beauty device, led mask, galvanic device, mosquito swatter, bug zapper, infrared remote control, uv sterilizer, ozone generator, rf amplifier, metal detector, uv nail lamp
8544 전선·케이블·광케이블 | wires, cables, optical fibre cables
ko 전선*.9, 케이블*.6, 전력케이블, 절연전선, 제어케이블, 고압케이블, 해저케이블, 동축케이블, 랜케이블, 랜선, UTP케이블, USB케이블, 충전케이블, C타입케이블, HDMI케이블, 오디오케이블, 전원케이블, 전원코드, 연장선, 전선릴, 멀티탭*.3, 점프케이블*.8, 점퍼선, 와이어하네스, 와이어링하네스, 하네스*.7, 점화케이블*.6, 배터리케이블, 전기차충전케이블*.8, 플랫케이블, FFC, 리본케이블*.8, 에나멜선, 에나멜동선, 마그넷와이어, 권선*.7, 광케이블, 광섬유케이블, 광점퍼코드, 스피커케이블, PVC전선, 부스바*.4, 버스덕트*.7
en electric wire, insulated wire, wire*.2, cable*.6, power cable, control cable*.7, high voltage cable, coaxial cable, lan cable, utp cable, patch cord, usb cable, charging cable, type-c cable, hdmi cable, audio cable, power cord, extension cord, power strip*.3, jumper cable*.9, wire harness, wiring harness, harness*.6, ignition cable*.6, battery cable, ev charging cable*.8, solar cable, ffc cable, ribbon cable, enameled wire, enamelled copper wire, magnet wire, optical fiber cable, fiber optic cable, busduct*.7, fiber*.1
> 854411 구리 권선 | copper winding wire
ko 에나멜선, 에나멜동선, 마그넷와이어, 권선
en enameled wire, enamelled copper wire, magnet wire, winding wire
> 854420 동축케이블 | coaxial cable
ko 동축케이블
en coaxial cable
> 854430 차량용 와이어하네스 | vehicle wiring sets
ko 와이어하네스, 와이어링하네스, 자동차배선, 점화케이블
en wire harness, wiring harness, ignition cable
> 854442 접속자 부착 전선(1kV 이하) | cables with connectors to 1 kV
ko USB케이블, 충전케이블, HDMI케이블, 랜케이블, 전원코드, 연장선, 전원케이블, 점프케이블, FFC, 전선릴
en usb cable, charging cable, hdmi cable, lan cable, power cord, extension cord, patch cord*.7, jumper cable, ffc cable
> 854449 그 밖의 전선(1kV 이하) | other wires to 1 kV
ko 절연전선, 피복전선, 제어케이블, UTP케이블*.7, PVC전선, 태양광케이블
en insulated wire, electric wire, control cable, solar cable
> 854460 고압 전선(1kV 초과) | cables over 1 kV
ko 고압케이블, 해저케이블*.7, CV케이블*.6, XLPE케이블*.7
en high voltage cable, xlpe cable*.7, medium voltage cable, submarine cable*.7
> 854470 광섬유케이블 | optical fibre cables
ko 광케이블, 광섬유케이블, 광점퍼코드
en optical fiber cable, fiber optic cable, optical patch cord
8545 탄소전극·카본브러시 | carbon electrodes and brushes
ko 탄소전극, 흑연전극, 전극봉*.5, 카본브러시, 탄소브러시, 모터브러시, 탄소봉, 가우징봉*.6, 흑연발열체, 탄화규소발열체*.5, 캐소드블록
en graphite electrode, carbon electrode, carbon brush, carbon rod, graphite heating element, silicon carbide heating element*.5, cathode block
8546 애자 | electrical insulators
ko 애자*.9, 자기애자, 유리애자, 폴리머애자, 현수애자, 지지애자, 핀애자, 고압부싱*.5
en insulator*.8, electrical insulator, porcelain insulator, glass insulator, polymer insulator, suspension insulator
8547 전기용 절연물품·전선관 | insulating fittings and conduit
ko 절연부품, 절연부싱, 절연슬리브, 절연튜브*.5, 열수축튜브*.2, 절연스페이서, 보빈*.5, 코일보빈*.7, 절연커버, 방열절연패드*.3, 전선관*.3, 절연도관
en insulating fitting, insulating part, insulating bushing, insulating sleeve*.7, heat shrink tube*.2, insulating spacer, coil bobbin*.7, bobbin*.4, insulating cover*.7, metal conduit lined with insulation, electrical conduit*.4
8548 기기의 전기식 부분품 | electrical parts not elsewhere specified
ko 전기부품*.4, 전기식부분품, 전자부품*.3, 노이즈필터*.6, EMI필터*.6, 라인필터*.5, 터치센서모듈*.4, 햅틱모듈*.4
en electrical parts*.4, electronic parts*.3, emi filter*.6, noise filter*.6, line filter*.5, touch sensor module*.4, haptic module*.4
8549 전기·전자 폐기물 | electrical and electronic waste
ko 폐배터리, 폐건전지, 폐납축전지, 폐리튬이온배터리, 폐이차전지, 사용후배터리*.8, 블랙매스*.3, 전자스크랩, 전자폐기물, 폐전자제품, 폐가전, 폐PCB, PCB스크랩, 폐휴대폰, 폐태양광패널*.8, 폐전선*.3, 배터리스크랩
en e-waste, electronic waste, electronic scrap, waste battery, battery scrap, spent lead acid battery, waste lithium ion battery, black mass*.3, pcb scrap, printed circuit board scrap, waste mobile phone, waste solar panel*.8, weee
> 854911 폐납축전지 | spent lead-acid batteries
ko 폐납축전지
en spent lead acid battery
> 854913 폐전지(선별·납카드뮴수은 없음) | sorted waste batteries, no Pb/Cd/Hg
ko 폐리튬이온배터리, 폐이차전지
en waste lithium ion battery, spent lithium battery
> 854939 폐회로기판·조립품 | waste circuit boards and assemblies
ko 폐PCB, PCB스크랩
en pcb scrap, printed circuit board scrap
`;
