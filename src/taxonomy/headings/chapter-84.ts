// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTER_84 = `
## 84 기계류 | machinery
8444 화학섬유 방사·텍스처 기계 | man-made fibre spinning machines
ko 방사기*.7, 화섬방사기, 용융방사기, 필라멘트방사기, 연신기*.5, 가연기, 텍스처가공기, 섬유절단기*.7, 토우절단기, 스펀본드방사설비*.5
en man-made fibre extruder, melt spinning machine, spin-draw machine, texturing machine, false twist machine, tow cutting machine, staple fibre cutter
8445 방적·연사·권사 기계 | yarn spinning, twisting, winding machines
ko 방적기, 정방기, 링정방기, 조방기, 소면기, 개면기, 오픈엔드정방기, 합사기, 연사기, 권사기, 와인더*.3, 정경기, 사이징기*.5, 커버링기*.5
en yarn spinning machine, ring spinning frame, roving frame, draw frame, carding machine, combing machine, blow room machine, open-end spinning, rotor spinning, doubling machine, twisting machine*.7, two-for-one twister, covering machine*.5, cone winder, yarn winding machine, warping machine, sizing machine*.5
8446 직기 | weaving looms
ko 직기*.8, 직조기, 에어젯직기, 워터젯직기, 레피어직기, 셔틀직기, 원형직기, 리본직기, 협폭직기, 베틀, 벨트직조기*.7
en loom, weaving machine, air jet loom, water jet loom, rapier loom, projectile loom, shuttleless loom, circular loom, needle loom*.7, narrow fabric loom
8447 편직기·자수기 | knitting and embroidery machines
ko 편직기, 환편기, 횡편기, 경편기, 양말기계, 양말편직기, 장갑편직기, 트리코트기, 라셀기, 자수기, 다두자수기, 레이스기계, 터프팅기, 브레이딩기*.7, 편조기*.6, 제망기, 어망기계, 스티치본딩기
en knitting machine, circular knitting machine, flat knitting machine, warp knitting machine, raschel machine, tricot machine, sock machine, glove knitting machine, computerized embroidery machine, multi-head embroidery machine, embroidery machine*.8, lace machine, braiding machine*.7, tufting machine, net making machine, stitch bonding machine, crochet machine
> 844790 자수·레이스·터프팅기 | embroidery, lace, tufting
ko 자수기, 다두자수기, 터프팅기, 레이스기계
en embroidery machine*.8, tufting machine, braiding machine*.7, net making machine
8448 섬유기계 보조기·부분품 | textile machine auxiliaries and parts
ko 자카드*.3, 자카드기, 도비기, 직기부품, 편직기부품, 편침, 메리야스바늘, 자수기부품*.7, 스핀들*.3, 방적링, 트래블러*.5, 종광, 종광틀, 직기바디, 셔틀*.3, 침포, 방사노즐, 방사구금, 피더*.3, 위사공급기, 싱커*.5, 톱롤러*.6
en jacquard machine, dobby*.5, textile machine parts, loom parts, knitting machine parts, knitting machine needle, latch needle, sinker*.4, spinneret, spinning ring, ring traveller, spindle*.3, flyer*.3, card clothing, heald, heald frame, weaving reed, shuttle*.3, weft feeder, yarn feeder, creel*.5, opening roller
> 844851 싱커·편침 | sinkers and knitting needles
ko 편침, 메리야스바늘, 싱커*.5
en latch needle, knitting machine needle, sinker*.4
8449 펠트·부직포 제조기계 | felt and nonwoven machines
ko 부직포기계, 부직포생산라인, 니들펀칭기, 스펀레이스설비, 멜트블로운설비, 스펀본드설비, 펠트기계, 모자골
en nonwoven machine, nonwoven production line, needle punching machine, spunlace line, meltblown machine, spunbond line*.8, felt making machine, hat block, hat forming machine
8450 세탁기 | washing machines
ko 세탁기, 드럼세탁기, 전자동세탁기, 통돌이세탁기, 미니세탁기, 휴대용세탁기, 이조식세탁기, 반자동세탁기, 세탁건조기*.8, 워시타워, 산업용세탁기, 코인세탁기, 업소용세탁기, 신발세탁기*.7, 세탁기부품, 세탁조, 세탁기드럼, 탈수기*.4, 가전*.15, 소형가전*.15
en washing machine, washer dryer combo, front load washer, top load washer, mini washing machine, portable washing machine, twin tub washer, semi-automatic washing machine, industrial washing machine, coin laundry washer, washer extractor, washing machine parts, washing machine tub, home appliance*.15, home appliances*.15
> 845011 전자동 세탁기 10kg 이하 | fully automatic, up to 10 kg
ko 전자동세탁기, 드럼세탁기*.6, 미니세탁기
en fully automatic washing machine, mini washing machine
> 845012 이조식 세탁기 | with built-in centrifugal drier
ko 이조식세탁기, 반자동세탁기
en twin tub washer, semi-automatic washing machine
> 845020 대용량 세탁기 | over 10 kg
ko 드럼세탁기*.6, 산업용세탁기, 업소용세탁기, 코인세탁기, 워시타워
en industrial washing machine, washer extractor, coin laundry washer
> 845090 세탁기 부분품 | washing machine parts
ko 세탁기부품, 세탁조, 세탁기드럼
en washing machine parts, washer drum, washing machine tub
8451 의류건조기·염색·다림·재단기 | dryers, dyeing, pressing, cutting machines
ko 의류건조기, 빨래건조기, 건조기*.4, 코인건조기, 의류관리기*.8, 드라이클리닝기, 세탁소기계*.7, 다림질프레스, 스팀프레스*.7, 퓨징프레스, 접착프레스*.5, 셔츠프레스, 롤다리미*.7, 염색기, 날염기*.4, 표백기*.5, 텐터기, 텐터, 폭출기, 원단재단기, 자동재단기*.8, 재단기*.4, 연단기, 검단기, 주름기*.4, 기모기, 원단코팅기, 의류폴딩기, 전사프레스*.4, 의류케어*.3
en clothes dryer, tumble dryer, laundry dryer, coin dryer, garment care closet*.8, dry cleaning machine, ironing machine, flatwork ironer, garment press, fusing press, steam press*.6, dyeing machine, bleaching machine*.5, stenter, tenter frame, fabric cutting machine, cloth cutter, spreading machine*.7, fabric inspection machine*.7, fabric folding machine, raising machine, shearing machine for textile, fabric coating machine, textile laminating machine*.7, heat transfer press*.4, pinking machine, garment folding machine, garment care*.3
> 845121 의류건조기 10kg 이하 | dryers up to 10 kg
ko 가정용건조기, 의류건조기*.7, 빨래건조기
en household clothes dryer, tumble dryer*.7
> 845130 다림질·프레스기 | ironing machines and presses
ko 다림질프레스, 퓨징프레스, 셔츠프레스
en garment press, fusing press, flatwork ironer
> 845140 세척·표백·염색기 | washing, bleaching, dyeing
ko 염색기, 래피드염색기, 표백기*.5
en dyeing machine, bleaching machine*.5
> 845150 재단·연단·접음기 | reeling, folding, cutting
ko 원단재단기, 자동재단기*.8, 연단기, 원단권취기
en fabric cutting machine, spreading machine*.7, fabric rolling machine
8452 재봉기·재봉바늘 | sewing machines and needles
ko 재봉기, 재봉틀, 미싱, 가정용미싱, 공업용미싱, 오버록, 오버록미싱, 본봉재봉기, 바택, 자동재봉기, 패턴재봉기, 자수미싱*.7, 포대미싱, 휴대용미싱, 미싱바늘, 재봉기바늘, 미싱부품, 재봉기부품, 노루발, 미싱북집, 미싱보빈*.7, 미싱테이블, 퀼팅기*.7
en sewing machine, household sewing machine, industrial sewing machine, overlock machine, lockstitch machine, bartacking machine, bag closer*.6, portable bag stitcher, handheld sewing machine, quilting machine*.7, sewing machine needle, sewing machine parts, presser foot, bobbin case, sewing hook*.7, sewing machine table
> 845210 가정용 재봉기 | household sewing machines
ko 가정용미싱, 휴대용미싱, 자수미싱*.7
en household sewing machine, handheld sewing machine
> 845229 그 밖의 공업용 재봉기 | other industrial sewing machines
ko 공업용미싱, 오버록미싱, 본봉재봉기, 포대미싱
en industrial sewing machine, overlock machine, lockstitch machine, bag stitcher
> 845230 재봉기 바늘 | sewing machine needles
ko 미싱바늘, 재봉기바늘
en sewing machine needle
> 845290 재봉기 부분품·가구 | parts and furniture
ko 미싱부품, 노루발, 미싱북집, 미싱테이블
en presser foot, bobbin case, sewing machine parts, sewing machine table
8453 가죽·신발 제조기계 | leather and footwear machines
ko 제혁기계, 가죽가공기, 무두질기, 가죽스프리터, 할피기, 스카이빙기*.5, 피할기, 가죽재단기*.8, 신발기계, 제화기, 신발제조기계, 라스팅기, 신발프레스, 구두수선기계
en leather machine, tanning machine, tanning drum, leather splitting machine, skiving machine*.6, fleshing machine, leather embossing machine, leather cutting machine*.8, shoe making machine, footwear machinery, lasting machine, sole pressing machine, shoe repair machine
8454 전로·레이들·주조기 | converters, ladles, casting machines
ko 전로*.7, 레이들*.7, 래들*.8, 잉곳몰드, 주조기, 다이캐스팅기, 다이캐스팅머신, 저압주조기, 원심주조기, 연속주조기, 연주기, 턴디시*.7, 슬라이드게이트*.6, 주조기부품
en metallurgical converter, ladle*.4, ingot mould, ingot mold, casting machine, die casting machine, low pressure casting machine, centrifugal casting machine, continuous casting machine, continuous caster, tundish, slide gate*.5, shot sleeve
8455 금속 압연기·롤 | metal rolling mills and rolls
ko 압연기, 열간압연기, 냉간압연기, 조관기, 제관기*.5, 스킨패스밀, 압연롤, 압연기롤, 워크롤, 백업롤, 압연기부품, 주강롤
en rolling mill, hot rolling mill, cold rolling mill, tube mill, skin pass mill, wire rod mill, rebar mill, foil rolling mill, rolling mill roll, work roll, backup roll, rolling mill parts
8456 레이저·방전·워터젯 가공기 | laser, EDM, plasma, water-jet machines
ko 레이저커팅기, 레이저절단기, 레이저가공기, 레이저각인기, 레이저마킹기, 레이저조각기, CO2레이저*.6, 레이저세척기, 방전가공기, 와이어컷, 슈퍼드릴*.6, 플라즈마절단기*.8, 워터젯, 워터젯절단기, 초음파가공기*.8, 전해가공기, 이온빔가공기, 전자빔가공기, 커팅기*.25, 커팅기기*.25
en laser cutting machine, fiber laser cutter, laser cutter, laser engraving machine, laser engraver, laser marking machine, laser cleaning machine, edm machine, wire edm, wire cut edm, plasma cutting machine*.8, cnc plasma cutter, water jet cutter, waterjet cutting machine, ultrasonic machining machine, electrochemical machining, ion beam milling, cutting device*.25
> 845611 레이저 가공기 | laser machine tools
ko 레이저커팅기, 레이저절단기, 레이저마킹기, 레이저조각기
en laser cutting machine, laser engraving machine, laser marking machine
> 845630 방전가공기 | electro-discharge machines
ko 방전가공기, 와이어컷
en edm machine, wire cut edm
> 845650 워터젯 절단기 | water-jet cutting machines
ko 워터젯, 워터젯절단기
en water jet cutter
8457 머시닝센터·트랜스퍼머신 | machining centres
ko 머시닝센터, 머시닝센타, MCT*.5, 수직머시닝센터, 수평머시닝센터, 5축가공기, 문형머시닝센터, 탭핑센터*.8, CNC가공기*.5, CNC공작기계*.4, 복합가공기*.4, 공작기계*.3, 트랜스퍼머신, 전용기*.3, 산업장비*.1, 산업기계*.1, 기계*.1, 금속가공머신*.2, 금속가공기계*.2
en machining center, machining centre, vmc machine, hmc machine, 5-axis machining center, 5 axis cnc*.7, double column machining center, drill tap center, transfer machine*.7, unit construction machine, machine tool*.3, cnc machine*.4, machinery*.1, machine*.1, machines*.1, industrial machines*.1, industrial machinery*.1, metal working machine*.2
> 845710 머시닝센터 | machining centres
ko 머시닝센터, MCT*.5, 5축가공기
en machining center, vmc machine, 5-axis machining center
8458 선반·터닝센터 | metal lathes
ko 선반*.5, 금속선반, CNC선반, NC선반, 범용선반, 수직선반, 터닝센터, 자동선반, 복합선반, 복합가공기*.5, 탁상선반, 정밀선반, 금속가공머신*.2, 금속가공기계*.2
en lathe, cnc lathe, metal lathe, turning center, turning centre, vertical lathe, swiss type lathe, automatic lathe, bench lathe, engine lathe, turn-mill center, metal working machine*.2
> 845811 수평 CNC 선반 | horizontal lathes, CNC
ko CNC선반, NC선반, 터닝센터, 자동선반*.7
en cnc lathe, turning center, swiss type lathe
8459 드릴링·보링·밀링·태핑기 | drilling, boring, milling, tapping machines
ko 밀링머신, 밀링기*.8, CNC밀링, 드릴링머신, 탁상드릴, 레디알드릴, 드릴프레스, 마그네틱드릴*.5, 보링머신, 보링기*.7, 수평보링기, 심공드릴, 건드릴머신*.8, 탭핑기, 탭핑머신, 나사가공기*.4, 파이프나사절삭기*.6, CNC조각기*.5, 면취기*.4
en milling machine, cnc milling machine, knee mill, drilling machine*.7, drill press, radial drilling machine, magnetic drill*.5, boring machine*.7, boring mill, horizontal boring mill, deep hole drilling machine, gun drilling machine, tapping machine, threading machine*.7, pipe threading machine*.7, cnc engraving machine*.5, unit head machine
> 845970 태핑·나사가공기 | threading or tapping
ko 탭핑기, 태핑머신, 파이프나사절삭기*.6
en tapping machine, pipe threading machine*.7
8460 연삭·연마·호닝기 | grinding, honing, polishing machines
ko 연삭기, 평면연삭기, 원통연삭기, 센터리스연삭기, 공구연삭기, 연마기*.7, 금속연마기, 탁상그라인더, 양두그라인더, 벨트그라인더*.7, 호닝기, 래핑기, 랩핑머신, 폴리싱기*.6, 버핑기, 광택기*.3, 디버링기, 디버링머신, 바렐연마기*.6, 면취기*.4, 드릴연마기
en grinding machine*.7, surface grinder, cylindrical grinder, centerless grinder, tool grinder, cutter grinder, bench grinder, belt grinder*.7, honing machine, lapping machine*.8, polishing machine*.6, buffing machine, deburring machine, vibratory finishing machine*.5, drill bit grinder, knife sharpening machine*.7
> 846040 호닝·래핑기 | honing or lapping
ko 호닝기, 래핑기
en honing machine, lapping machine*.8
> 846090 폴리싱·디버링기 | polishing, deburring
ko 탁상그라인더, 버핑기, 디버링기, 폴리싱기*.6
en bench grinder, buffing machine, deburring machine, polishing machine*.6
8461 톱·기어절삭·브로칭기 | sawing, gear cutting, broaching machines
ko 띠톱기계*.8, 밴드쏘*.7, 금속절단기*.8, 고속절단기*.6, 메탈쏘절단기, 원형톱기계*.5, 파이프절단기*.5, 호빙머신, 호빙기, 기어절삭기, 기어연삭기, 기어쉐이퍼, 브로칭머신, 슬로터*.6, 쉐이퍼*.4, 플레이너*.6, 커팅기*.2, 커팅기기*.2
en metal band saw, band saw machine*.7, bandsaw*.7, metal cutting saw, cold saw machine, circular sawing machine, cut-off machine*.7, chop saw*.4, pipe cutting machine*.6, gear hobbing machine, gear shaping machine, gear grinding machine, gear cutting machine, broaching machine, slotting machine, shaping machine*.7, planing machine*.5, keyseating machine, cutting device*.2
> 846140 기어가공기 | gear machines
ko 호빙머신, 기어연삭기, 기어절삭기
en gear hobbing machine, gear grinding machine
> 846150 톱·절단기 | sawing or cutting-off
ko 밴드쏘*.7, 띠톱기계*.8, 금속절단기*.8
en metal band saw, cold saw machine, cut-off machine*.7
8462 프레스·절곡·전단·단조기 | presses, bending, shearing, forging
ko 프레스기*.8, 프레스기계*.8, 프레스*.5, 유압프레스*.8, 파워프레스, 서보프레스, 기계식프레스, 고속프레스, 분말성형프레스*.6, 절곡기, 벤딩기, 벤딩머신, 파이프벤딩기, 판넬벤더, 철근절곡기, 철근절단기*.6, 샤링기*.7, 전단기, 슬리터*.5, 슬리팅기*.5, 코일슬리팅라인, 레벨러*.5, 교정기*.3, 펀칭기*.6, 터렛펀칭프레스, NCT*.4, 노칭기*.6, 단조기, 에어해머*.5, 롤포밍기, 롤성형기*.6, 호스압착기*.7, 튜브벤더, 볼트포머*.4, 코일언코일러*.5, 산업장비*.1, 산업기계*.1, 기계*.1, 생산설비*.15, 프레스브레이크, 프레스브레이커, 금속가공머신*.4, 금속가공기계*.4
en press brake, cnc press brake, sheet metal bending machine, bending machine*.8, panel bender, pipe bending machine, tube bender, plate rolling machine, roll forming machine*.8, profile bending machine, hydraulic press*.7, power press, mechanical press, servo press, stamping press, forging press, forging machine, forging hammer, power hammer, shearing machine*.7, guillotine shear, slitting line, slitting machine*.4, cut-to-length line, turret punch press, punching machine*.6, ironworker, notching machine*.6, straightening machine, leveller*.5, rebar bending machine, rebar cutting machine*.7, hose crimping machine, powder compacting press, baling press for metal*.6, decoiler*.5, machinery*.1, machine*.1, machines*.1, industrial machines*.1, industrial machinery*.1, manufacturing machinery*.15, processing machinery*.15, metal working machine*.4
> 846223 CNC 절곡기 | press brakes, CNC
ko CNC절곡기, 절곡기*.7
en cnc press brake, press brake*.7
> 846229 그 밖의 굽힘·교정기 | other bending, manual
ko 벤딩기, 레벨러*.5, 철근절곡기
en bending machine*.8, straightening machine, plate rolling machine, rebar bending machine
> 846232 슬리팅·절단 설비 | slitting and cut-to-length lines
ko 코일슬리팅라인
en slitting line, cut-to-length line
> 846259 관 가공기 | tube working, manual
ko 파이프벤딩기, 튜브벤더
en pipe bending machine, tube bender
> 846261 유압프레스 | hydraulic presses
ko 유압프레스*.8
en hydraulic press*.7
> 846262 기계식 프레스 | mechanical presses
ko 파워프레스, 고속프레스
en power press, mechanical press
8463 인발·전조·와이어 가공기 | drawing, thread rolling, wire machines
ko 신선기, 인발기, 드로우벤치, 전조기, 나사전조기, 볼트포머*.6, 헤더기*.6, 못제조기, 스프링제조기, 스프링성형기, 코일링머신*.6, 철선가공기, 와이어포밍기, 철망제조기*.7, 체인제조기, 스피닝기*.5, 리벳팅기*.5, 스웨이징기*.6, 플레어링기*.5, 금속가공머신*.2, 금속가공기계*.2
en wire drawing machine, draw bench, thread rolling machine, bolt former, cold heading machine, screw making machine, nail making machine, spring making machine, spring coiling machine, wire forming machine, wire straightening machine*.8, wire mesh machine*.7, chain link fence machine, metal spinning machine, riveting machine*.6, swaging machine*.7, metal working machine*.2
> 846310 인발기 | draw-benches
ko 신선기, 인발기
en wire drawing machine, draw bench
> 846320 나사 전조기 | thread rolling
ko 전조기, 나사전조기
en thread rolling machine
> 846330 와이어 가공기 | wire working
ko 못제조기, 스프링제조기, 와이어포밍기, 철망제조기*.7
en nail making machine, spring making machine, wire forming machine
8464 석재·유리·콘크리트 가공기 | stone, ceramic, glass working machines
ko 석재가공기, 석재절단기, 석재연마기, 대리석절단기, 타일절단기*.7, 유리가공기, 유리절단기, 유리연마기, 유리면취기, 콘크리트절단기*.8, 콘크리트연마기*.8, 바닥연마기*.5, 코어드릴머신*.5, 렌즈연마기*.8, 보석연마기, 다이아몬드와이어쏘*.7, 브릿지쏘
en stone cutting machine, stone polishing machine, marble cutting machine, bridge saw, tile cutter*.6, tile cutting machine, glass cutting machine, glass grinding machine, glass edging machine, concrete saw*.8, concrete grinder*.7, floor grinder*.6, lens edger*.7, lens grinding machine, gemstone faceting machine, diamond wire saw machine
8465 목재·경질플라스틱 가공기 | wood and hard plastic working machines
ko 목공기계, 목공선반, 테이블쏘, 패널쏘, 런닝쏘, 목공띠톱*.8, 제재기, 대패기계, 자동대패, 수압대패, CNC라우터*.8, CNC조각기*.4, 루타기, 벨트샌더*.4, 광폭샌더, 엣지밴딩기, 엣지벤더, 합판제조기계*.6, 베니어로타리레스*.7, 우드칩파쇄기*.5, 장작패는기계, 목재드릴기, 판재접착프레스*.5, PCB드릴기*.6, PCB라우터*.6
en woodworking machine, table saw, panel saw, sawmill, wood band saw, band resaw, wood planer, thickness planer, jointer*.7, wood moulder, wood router, cnc router*.8, spindle moulder, wood lathe, wood sander, wide belt sander, edge banding machine, edge bander, wood drilling machine, mortiser, veneer peeling machine*.7, log splitter, wood chipper*.5, pallet nailing machine, scroll saw*.6, miter saw*.4, pcb drilling machine*.6, plastic profile cutting machine*.6, upvc window machine*.6
> 846591 톱기계 | sawing
ko 테이블쏘, 패널쏘, 제재기
en table saw, panel saw, sawmill
> 846592 대패·몰더·라우터 | planing, milling, moulding
ko 대패기계, 자동대패, CNC라우터*.6
en wood planer, thickness planer, cnc router*.6
8466 공작기계 부분품·툴홀더 | machine tool parts, tool and work holders
ko 툴홀더, 공구홀더, BT홀더, 콜렛, 콜렛척, 드릴척, 밀링척, 연동척, 선반척, 보링헤드*.7, 아버*.5, 탭홀더, 다이헤드, 머신바이스, 밀링바이스, 바이스*.5, 지그*.4, 치구*.5, 고정지그*.5, 인덱스테이블, 로터리테이블, 분할대, 심압대, 회전센터, 라이브센터, 공구대, 터렛*.5, 자동공구교환장치, ATC*.6, 공작기계스핀들, 주축스핀들, 스핀들유닛*.7, 공작기계부품, CNC부품*.6, 슬라이드커버*.5, 텔레스코픽커버*.6, 레이저절단기부품*.8, 레이저헤드*.6, 프레스부품*.6, 백게이지, 절곡기부품
en tool holder, drill chuck, collet, collet chuck, lathe chuck, milling chuck, chuck jaw, boring head*.8, tapping attachment, self-opening diehead, machine vise, milling vise, vise*.4, work holder, workholding, jig*.3, fixture*.2, clamping fixture*.6, dividing head, rotary table, index table, live center, tailstock, tool post, turret*.5, tool magazine, automatic tool changer, machine tool spindle, spindle unit*.7, machine tool parts, cnc machine parts*.7, press brake parts, backgauge, laser cutting head*.8, telescopic cover*.6, steady rest
> 846610 툴홀더·다이헤드 | tool holders
ko 툴홀더, 콜렛, 드릴척, BT홀더
en tool holder, drill chuck, collet, self-opening diehead
> 846620 가공물 홀더 | work holders
ko 머신바이스, 연동척, 지그*.4, 치구*.5
en lathe chuck, machine vise, fixture*.2, jig*.3, steady rest
> 846630 분할대 등 부착물 | dividing heads, attachments
ko 분할대, 로터리테이블, 인덱스테이블
en dividing head, rotary table, index table
> 846693 절삭기계 부분품 | parts of cutting machine tools
ko 공작기계스핀들, 자동공구교환장치, 레이저절단기부품*.8
en machine tool spindle, tool magazine, laser cutting head*.8
> 846694 프레스·성형기계 부분품 | parts of presses and forming machines
ko 프레스부품*.6, 절곡기부품, 백게이지
en press parts, press brake parts, backgauge
8467 전동·에어·엔진 수공구 | power hand tools
ko 전동공구, 충전공구, 전동드릴, 충전드릴, 해머드릴, 임팩트드릴, 임팩트드라이버, 임팩드라이버, 임팩트렌치, 전동드라이버, 드릴*.4, 앵글그라인더, 그라인더*.5, 원형톱*.5, 직쏘, 컷쏘, 컷소, 전동톱, 체인톱, 엔진톱, 기계톱, 전동가위*.8, 전정가위*.3, 예초기*.8, 전정기, 헤지트리머, 샌더기, 전동샌더, 전동대패, 트리머*.3, 루터*.3, 로터리해머, 파괴해머, 전동해머, 브레이커*.2, 착암기*.5, 에어공구, 에어임팩, 에어드릴, 에어그라인더, 에어해머*.4, 에어타카, 타카*.5, 네일건, 전동타카, 리벳건*.7, 전동코킹건*.8, 유압공구, 유압렌치, 유압압착기*.6, 콘크리트바이브레이터, 탬퍼*.4, 래머*.3, 광택기*.5, 폴리셔*.6, 철근결속기, 전동공구부품, 낙엽송풍기*.4, 공구*.25, 미니톱*.4, 톱*.2
en power tool, cordless tool, electric drill, cordless drill, hammer drill, impact driver, impact wrench, electric screwdriver, cordless screwdriver, drill*.4, angle grinder, circular saw*.7, jigsaw*.7, reciprocating saw, chainsaw, chain saw, electric pruning shears, hedge trimmer, brush cutter*.8, grass trimmer*.7, string trimmer*.6, leaf blower*.4, orbital sander, electric sander, wood trimmer*.6, rotary hammer, demolition hammer, jack hammer*.8, pneumatic tool, air tool, air impact wrench, air drill, air hammer, pneumatic nailer, nail gun, staple gun*.5, rivet gun*.7, hydraulic torque wrench, hydraulic crimping tool*.6, rescue tool*.5, concrete vibrator*.8, tamper*.4, car polisher, rebar tying tool, rotary tool*.7, power tool parts, chainsaw parts, tool*.25, tools*.25, saw*.2
> 846711 에어공구(회전식) | pneumatic, rotary
ko 에어드릴, 에어그라인더, 에어임팩
en air drill, air grinder, air impact wrench
> 846719 그 밖의 에어공구 | pneumatic, other
ko 에어타카, 에어해머*.4, 네일건*.5
en pneumatic nailer, air hammer, nail gun*.5
> 846721 전동드릴 | electric drills
ko 전동드릴, 충전드릴, 해머드릴
en electric drill, cordless drill, hammer drill
> 846722 전동톱 | electric saws
ko 전동톱, 원형톱*.5, 직쏘, 컷쏘
en circular saw*.7, jigsaw*.7, reciprocating saw, electric chainsaw
> 846729 그 밖의 전동공구 | other electric tools
ko 앵글그라인더, 임팩트드라이버, 전동드라이버, 샌더기, 전동가위*.8
en angle grinder, impact driver, electric screwdriver, sander, rotary tool*.7, hedge trimmer*.7
> 846781 엔진톱 | chain saws, engine
ko 엔진톱, 기계톱
en petrol chainsaw, gasoline chain saw
> 846789 그 밖의 엔진·유압공구 | other engine or hydraulic
ko 예초기*.8, 유압렌치, 유압공구
en brush cutter*.8, hydraulic torque wrench
> 846799 전동공구 부분품 | power tool parts
ko 전동공구부품
en power tool parts
8468 가스 용접·납땜기 | gas welding and soldering equipment
ko 가스용접기, 산소용접기, 가스절단기, 산소절단기, 절단토치, 가스토치*.8, 토치*.4, 용접토치*.4, 부탄토치, 절단팁*.7, 용접팁*.4, 가스납땜기, 마찰용접기*.6, 수소용접기*.7, 화염경화기
en gas welding machine, gas welding torch, cutting torch, blow torch, butane torch, gas torch, oxy-fuel cutter, gas cutting machine, cutting tip, cutting nozzle*.6, gas soldering tool, friction welding machine*.6, flame hardening machine, brazing torch
> 846810 수지식 토치 | hand-held blow pipes
ko 가스토치*.8, 절단토치, 부탄토치
en blow torch, cutting torch, butane torch
8470 계산기·금전등록기·발권기 | calculators, cash registers, ticket machines
ko 계산기, 전자계산기, 공학용계산기, 전자수첩, 전자사전*.3, 금전등록기, 캐시레지스터, POS단말기*.8, 포스기*.8, 카드단말기*.7, 결제단말기*.7, 신용카드단말기*.7, 발권기, 승차권발매기*.8, 우편요금계기, 회계기, 포스*.7
en calculator, electronic calculator, scientific calculator, pocket organizer, cash register, pos terminal*.8, pos system*.7, payment terminal*.8, card payment terminal*.7, eftpos, ticket issuing machine, ticket dispenser*.6, postage franking machine, accounting machine, pos*.7
> 847010 휴대용 전자계산기 | pocket calculators
ko 전자계산기, 공학용계산기
en electronic calculator, scientific calculator, pocket calculator
> 847050 금전등록기 | cash registers
ko 금전등록기, POS단말기*.8, 결제단말기*.7
en cash register, pos terminal*.8, payment terminal*.8
8471 컴퓨터·주변기기 | computers and peripherals
ko 컴퓨터, PC*.7, 노트북*.8, 노트북컴퓨터, 랩탑, 태블릿, 태블릿PC, 데스크탑, 데스크톱, 올인원PC, 미니PC, 게이밍PC, 산업용PC, 싱글보드컴퓨터*.7, 워크스테이션, 서버*.8, 채굴기*.6, 키보드*.8, 무선키보드, 마우스*.8, 무선마우스, 터치패드, 트랙볼, 펜태블릿, 스타일러스펜*.5, 터치펜*.4, 하드디스크, 외장하드, HDD, SSD*.4, 스토리지*.6, NAS, 광디스크드라이브, 바코드스캐너, 바코드리더기, QR스캐너, RFID리더기*.6, 카드리더기*.6, 지문인식기*.4, 스캐너*.6, 그래픽카드*.6, 사운드카드, 도킹스테이션, USB허브*.6, KVM스위치, PDA*.6, 산업용단말기*.6, 키오스크*.6, 무인단말기*.5, 무인주문기, AI서버, 전자제품*.15, 전자기기*.15, 산업컴퓨터, 산업용컴퓨터, 지문보안리더기*.7, 지문리더기*.7, 포스*.2, 포스기*.2
en computer, personal computer, pc*.5, laptop, notebook computer, notebook*.3, tablet pc, tablet*.3, all-in-one pc, mini pc, gaming pc, industrial pc, panel pc, single board computer*.7, workstation*.7, server*.8, ai server, bitcoin miner*.6, keyboard*.8, wireless keyboard, mouse*.7, wireless mouse, touchpad, trackball, graphics tablet, stylus pen*.4, hard disk drive, hdd, external hard drive, ssd*.4, solid state drive*.4, storage server, nas, optical disc drive, tape drive, barcode scanner, barcode reader, qr code scanner, rfid reader*.6, magnetic card reader, smart card reader*.7, fingerprint scanner*.4, document scanner*.6, graphics card*.6, sound card, docking station, usb hub*.6, kvm switch, handheld terminal*.6, self-service kiosk*.6, ordering kiosk*.7, adp machine, ict*.3, consumer electronics*.15, electronics*.15, industrial computer, fingerprint reader*.7, pos*.2
> 847130 휴대용 컴퓨터 | portable computers
ko 노트북*.8, 노트북컴퓨터, 태블릿PC, 랩탑
en laptop, notebook computer, tablet pc, rugged tablet
> 847141 본체·입출력 일체형 | computers with CPU and I/O in one housing
ko 올인원PC, 패널PC, 키오스크*.6
en all-in-one pc, panel pc, kiosk*.6
> 847150 처리장치 | processing units
ko 데스크탑본체, 서버*.8, 미니PC, 산업용PC, 싱글보드컴퓨터*.7
en server*.8, mini pc, desktop computer unit, industrial pc, single board computer*.7
> 847160 입출력장치 | input or output units
ko 키보드*.8, 마우스*.8, 터치패드, 펜태블릿, 스캐너*.6
en keyboard*.8, mouse*.7, touchpad, graphics tablet, document scanner*.6
> 847170 기억장치 | storage units
ko 하드디스크, 외장하드, NAS, SSD*.4
en hard disk drive, hdd, external hard drive, nas, ssd*.4
> 847180 그 밖의 단위기기 | other units
ko 그래픽카드*.6, 사운드카드, 도킹스테이션, USB허브*.6
en graphics card*.6, sound card, docking station, usb hub*.6
> 847190 판독기 등 | readers and other
ko 바코드스캐너, 카드리더기*.6, QR스캐너
en barcode scanner, card reader, qr code scanner
8472 그 밖의 사무용 기계 | other office machines
ko 문서세단기, 문서파쇄기, 종이파쇄기, 세단기, 스테이플러*.8, 전동스테이플러, 호치키스*.7, 천공기*.3, 펀치*.2, 종이펀치*.8, 전동연필깎이, 연필깎이*.6, 현금자동입출금기, ATM, 현금지급기, 지폐계수기, 지폐분류기, 동전계수기, 주화분류기, 등사기, 우편물분류기, 봉투개봉기, 타자기
en paper shredder, document shredder, shredder*.4, stapler*.7, electric stapler, hole punch*.7, paper punch*.7, electric pencil sharpener, pencil sharpener*.5, atm*.8, automated teller machine, cash dispenser, banknote counter, bill counter, money counting machine, currency sorter, coin counter, coin sorter, duplicating machine, mail sorting machine, envelope opener, letter folding machine, typewriter, cash recycler
> 847290 ATM·세단기·문구기계 | ATM, shredders, desk machines
ko ATM, 문서세단기, 지폐계수기, 스테이플러*.8, 연필깎이*.6
en atm*.8, paper shredder, banknote counter, stapler*.7, hole punch*.7
8473 컴퓨터·사무기계 부분품 | computer and office machine parts
ko 컴퓨터부품, PC부품, 메인보드*.8, 마더보드, 메모리모듈, 램모듈, D램모듈, DRAM모듈, RAM*.6, 컴퓨터케이스, PC케이스, 컴퓨터쿨러*.5, 방열판*.2, 노트북부품, 노트북힌지, 노트북키보드*.7, 키캡, 서버부품, 하드디스크부품, HDD부품, 라이저카드, 그래픽카드*.3, ATM부품, 노트북거치대*.3
en computer parts, pc parts, motherboard, mainboard*.8, memory module, ram module, dram module, dimm, ram*.4, computer case, pc case, cpu cooler*.5, laptop parts, laptop hinge, laptop replacement keyboard, keycap, server parts, server chassis, hdd parts, riser card, graphics card*.3, pcba for computer, atm parts
> 847330 컴퓨터 부분품 | parts of computers
ko 메인보드*.8, 메모리모듈, 램모듈, 컴퓨터케이스, 키캡
en motherboard, memory module, dimm, computer case, keycap, server chassis
8474 광물 선별·파쇄·혼합·성형기 | mineral crushing, mixing, moulding machines
ko 크러셔, 죠크러셔, 콘크러셔, 임팩트크러셔, 쇄석기, 파쇄기*.5, 암석파쇄기, 분쇄기*.5, 볼밀, 롤밀*.4, 제트밀*.7, 미분기*.5, 진동선별기*.7, 진동체*.7, 진동스크린*.8, 스크린선별기*.8, 선별기*.4, 자력선별기*.5, 트롬멜, 모래세척기, 콘크리트믹서, 레미콘믹서*.6, 배치플랜트, 몰탈믹서, 아스팔트플랜트, 아스콘플랜트, 벽돌성형기, 블록성형기, 타일성형기*.7, 세라믹성형기, 토련기, 도자기성형기, 물레*.6, 주물사성형기, 주물사처리기, 조형기*.6, 연탄제조기, 쇄석기부품, 크러셔부품, 광산기계*.4, 폐기물파쇄기*.4, 건설폐기물선별기, 폐기물처리*.2
en crusher*.9, jaw crusher, cone crusher, impact crusher, stone crusher, hammer mill*.6, grinding mill*.7, ball mill, pulverizer*.6, jet mill*.7, vibrating screen*.8, screening machine*.6, trommel screen, sieve shaker*.6, sand washing machine, ore beneficiation machine, flotation machine*.8, magnetic separator*.5, concrete mixer*.9, cement mixer, mortar mixer, concrete batching plant, asphalt mixing plant, asphalt plant, brick making machine, block making machine, ceramic press, tile press, pug mill, pottery wheel, sand moulding machine, foundry moulding machine, sand mixer, briquette machine*.8, crusher parts, crusher liner, jaw plate, mining machinery*.4, plaster spraying machine*.4, waste management*.2, recycling*.2, recycling equipment*.2
> 847410 선별·체질·세척기 | sorting, screening, washing
ko 진동스크린*.8, 트롬멜, 골재세척기, 광물선별기
en vibrating screen*.8, trommel screen, sand washing machine, flotation machine*.8
> 847420 파쇄·분쇄기 | crushing or grinding
ko 크러셔, 죠크러셔, 쇄석기, 볼밀, 분쇄기*.5
en jaw crusher, cone crusher, ball mill, stone crusher
> 847431 콘크리트 믹서 | concrete mixers
ko 콘크리트믹서, 배치플랜트, 몰탈믹서
en concrete mixer*.9, cement mixer, batching plant
> 847432 아스팔트 플랜트 | mineral and bitumen mixers
ko 아스팔트플랜트, 아스콘플랜트
en asphalt mixing plant
> 847480 성형기 | moulding and shaping
ko 벽돌성형기, 블록성형기, 주물사성형기, 토련기
en brick making machine, block making machine, sand moulding machine, briquette machine*.8
> 847490 광물기계 부분품 | parts of mineral machines
ko 크러셔부품, 쇄석기부품
en crusher parts, crusher liner, jaw plate
8475 유리·램프 제조기계 | glassworking and lamp assembling machines
ko 유리제조기계, 유리병제조기, 제병기*.8, 유리성형기, 유리벤딩기, 유리강화로*.6, 광섬유제조기, 광섬유인선기, 램프조립기, 앰플성형기*.7
en glass making machine, glass bottle forming machine, glass forming machine, glass bending machine, glass tempering furnace*.6, float glass line, optical fibre drawing machine, lamp assembly machine
8476 자동판매기·화폐교환기 | vending and money-changing machines
ko 자동판매기, 자판기, 음료자판기, 커피자판기, 스낵자판기, 스마트자판기, 라면자판기, 아이스크림자판기, 뽑기기계*.4, 캡슐토이자판기, 가챠기계*.6, 지폐교환기, 동전교환기, 화폐교환기, 자판기부품, 코인메카*.7
en vending machine, beverage vending machine, coffee vending machine, snack vending machine, smart vending machine, capsule toy vending machine, gumball machine, water vending machine*.7, change machine*.7, coin changer, vending machine parts, bill acceptor*.4
8477 고무·플라스틱 가공기계 | rubber and plastics machinery
ko 사출기, 사출성형기, 압출기*.8, 압출라인, 이축압출기, 파이프압출기, 블로우성형기, 블로잉머신, PET병성형기, 중공성형기, 진공성형기, 열성형기, 타이어성형기, 가류기, 고무프레스, 고무성형기, 고무믹싱롤, 니더*.4, 반바리믹서*.7, 발포기*.6, 우레탄발포기, 펠렛타이저, 플라스틱재활용기계, 플라스틱분쇄기*.8, 인플레이션기, 필름제조기, 비닐제조기*.8, 비닐봉투제조기*.8, 제대기*.4, 플라스틱용접기*.5, 열융착기*.5, 초음파융착기*.4, 고주파융착기*.3, 라미네이팅기*.3, 사출기부품, 사출기스크류, 압출기스크류, 압출다이*.7, 핫런너*.5, 산업장비*.15, 산업기계*.15, 기계*.15, 생산설비*.15, 압출성형기, 플라스틱압출성형기, 생산라인*.2
en injection molding machine, injection moulding machine, plastic injection machine, extruder*.8, twin screw extruder, pipe extrusion line, sheet extrusion line, film blowing machine, blow molding machine, blow moulding machine, pet bottle blowing machine, stretch blow machine, thermoforming machine, vacuum forming machine, tyre building machine, tyre retreading machine, tire curing press, rubber vulcanizing press, rubber mixing mill, banbury mixer*.7, rubber kneader, rubber moulding machine, polyurethane foaming machine, pu foam machine, eps machine, foam machine*.4, pelletizer*.7, plastic recycling machine, plastic granulator, plastic crusher*.8, plastic shredder*.7, plastic bag making machine*.7, pipe fusion machine*.5, plastic welding machine*.5, ultrasonic plastic welder*.4, compression molding machine, rotomolding machine, lamination machine*.3, injection screw, screw barrel, extrusion die*.6, t-die*.8, hot runner*.5, machinery*.15, machine*.15, machines*.15, industrial machines*.15, industrial machinery*.15, manufacturing machinery*.15, processing machinery*.15, plastic extruder, production line*.2
> 847710 사출성형기 | injection-moulding machines
ko 사출기, 사출성형기
en injection molding machine, plastic injection machine
> 847720 압출기 | extruders
ko 압출기*.8, 이축압출기, 파이프압출기
en extruder*.8, twin screw extruder, pipe extrusion line, film blowing machine*.5
> 847730 블로우 성형기 | blow-moulding machines
ko 블로우성형기, 블로잉머신, PET병성형기
en blow molding machine, pet bottle blowing machine
> 847740 진공·열성형기 | vacuum and thermoforming
ko 진공성형기, 열성형기
en thermoforming machine, vacuum forming machine
> 847751 타이어 성형·재생기 | tyre moulding or retreading
ko 타이어성형기, 타이어제조기계
en tyre retreading machine, tire curing press
> 847759 그 밖의 성형기 | other moulding or forming
ko 고무프레스, 우레탄발포기, 가황기
en compression molding machine, pu foaming machine, rubber vulcanizing press
> 847780 그 밖의 가공기 | other machinery
ko 플라스틱분쇄기*.8, 펠렛타이저, 고무믹싱롤, 플라스틱용접기*.5
en plastic crusher*.8, pelletizer*.7, rubber mixing mill, plastic recycling machine
> 847790 고무·플라스틱기계 부분품 | parts of rubber or plastics machines
ko 사출기부품, 사출기스크류, 압출다이*.7
en screw barrel, injection screw, extrusion die*.6, injection machine parts
8478 담배 제조기계 | tobacco machinery
ko 담배제조기, 담배기계, 궐련제조기, 담배절각기, 필터봉제조기, 담배말이기*.5
en tobacco machine, cigarette making machine, tobacco cutting machine, tobacco processing machine, filter rod making machine, cigarette rolling machine*.5
8479 로봇·고유기능 기계 | industrial robots and machines n.e.s.
ko 산업용로봇*.7, 로봇*.4, 협동로봇*.7, 다관절로봇*.6, 로봇팔*.6, 스카라로봇*.5, 직교로봇*.5, 조립로봇*.8, 로봇그리퍼*.7, 그리퍼*.5, 서빙로봇*.2, 조리로봇*.6, 교반기*.8, 혼합기*.6, 믹서*.3, 분말혼합기*.8, 유화기, 균질기*.6, 호모게나이저*.7, 자석교반기, 마그네틱스터러, 볼텍스믹서*.7, 진탕기*.6, 탈포기, 초음파세척기, 부품세척기*.5, 냉풍기*.8, 제습기*.6, 산업용제습기, 가습기*.3, 산업용가습기*.7, 음식물처리기*.4, 쓰레기압축기*.6, 권선기, 코일권선기, 전선탈피기*.7, 전선압착기*.4, 케이블제조기계, 연선기, 로프제조기, 칩마운터, SMT장비, 디스펜서장비*.5, 자동조립기*.8, 자동화설비*.5, 나사체결기*.8, 배터리제조장비, 이차전지장비, 전극코팅기, 스태킹장비, 마스크제조기*.7, 도금설비*.3, 착유기*.5, 유지추출기, 탑승교, 탑승구브릿지, 아스팔트피니셔*.8, 도로포장기계, 노면청소차*.3, 차선도색기*.6, 유압어큐뮬레이터, 어큐뮬레이터*.4, 자동급유장치, 윤활장치*.5, 조타기, 잠수종, 파티클보드프레스, 펠릿성형기*.5, 양초제조기, 자동문개폐기*.4, 타정기*.8, 연질캡슐성형기, 냉간등방압프레스, 수영장청소로봇*.6, 유리창청소로봇*.5, 자동고양이화장실*.6, 진동기*.4, 로봇부품, 진공증착기*.5, 파츠피더*.5, 부품공급기*.4, 자동급식기*.2, 베일러*.3, 자동손소독기*.5, 비누디스펜서*.4, 타이어탈착기*.8, 바닥청소기계*.5, 산업장비*.3, 산업기계*.3, 기계*.3, 생산설비*.3, 선박기자재*.1, 조선기자재*.1, 폐기물처리*.3, 생산라인*.3
en industrial robot*.7, robot*.4, robot arm*.6, robotic arm*.6, collaborative robot*.7, cobot*.7, scara robot*.5, articulated robot*.6, robot gripper*.7, gripper*.4, cooking robot*.6, agitator*.8, mixer*.4, industrial mixer*.8, powder mixer*.8, emulsifier*.4, emulsifying machine, homogenizer*.7, high shear mixer, magnetic stirrer, vortex mixer*.7, laboratory shaker*.7, ultrasonic cleaner, parts washer*.5, evaporative air cooler, air cooler*.5, dehumidifier*.6, humidifier*.3, industrial humidifier*.7, trash compactor, coil winding machine, transformer winding machine, wire stripping machine*.7, cable stripping machine*.7, cable making machine, stranding machine, rope making machine, chip mounter, pick and place machine*.7, smt machine, dispensing machine*.4, assembly machine*.7, automation equipment*.4, screw fastening machine*.7, battery manufacturing equipment, battery electrode coating machine, mask making machine*.7, electroplating machine*.2, oil press*.6, oil expeller*.6, oil extraction machine, passenger boarding bridge, asphalt paver, asphalt finisher, slipform paver, road sweeper*.4, road marking machine*.6, hydraulic accumulator, automatic lubricator, lubrication system*.6, steering gear for ship, diving bell, particle board press, wood pellet mill*.5, debarker, candle making machine, automatic door operator*.4, tablet press, softgel encapsulation machine, isostatic press, pool cleaning robot*.6, window cleaning robot*.5, automatic litter box*.6, vacuum coating machine*.5, parts feeder*.5, waste baler*.4, automatic soap dispenser*.6, tire changer*.8, floor scrubber*.6, machinery*.3, machine*.3, machines*.3, industrial machines*.3, industrial machinery*.3, manufacturing machinery*.3, processing machinery*.3, marine equipment*.1, ship equipment*.1, waste management*.3, recycling*.3, recycling equipment*.3, production line*.3
> 847910 토목·도로 기계 | public works machinery
ko 아스팔트피니셔*.8, 도로포장기계, 콘크리트피니셔
en asphalt paver, slipform paver, road marking machine*.6
> 847920 유지 추출기 | oil and fat extraction
ko 착유기*.5, 유지추출기
en oil press*.6, oil expeller*.6, oil extraction machine
> 847940 로프·케이블 제조기 | rope or cable making
ko 연선기, 로프제조기, 케이블제조기계
en stranding machine, cable making machine, rope making machine
> 847950 산업용 로봇 | industrial robots n.e.s.
ko 산업용로봇*.7, 협동로봇*.7, 다관절로봇*.6, 로봇팔*.6
en industrial robot*.7, cobot*.7, robot arm*.6, articulated robot*.6
> 847960 냉풍기 | evaporative air coolers
ko 냉풍기*.8, 기화식냉풍기
en evaporative air cooler, swamp cooler
> 847981 금속 처리·권선기 | metal treating, coil winders
ko 권선기, 코일권선기
en coil winding machine, transformer winding machine
> 847982 혼합·교반·균질기 | mixing, stirring, homogenising
ko 교반기*.8, 혼합기*.6, 유화기, 호모게나이저*.7
en agitator*.8, mixer*.4, homogenizer*.7, magnetic stirrer, emulsifying machine
> 847989 그 밖의 기계 | other machines
ko 칩마운터, 자동조립기*.8, 초음파세척기, 제습기*.6, 타정기*.8, 배터리제조장비
en chip mounter, assembly machine*.7, ultrasonic cleaner, dehumidifier*.6, tablet press, hydraulic accumulator
> 847990 기계 부분품 | parts of machines of 8479
ko 로봇부품, 교반기부품, 그리퍼*.5
en robot parts, gripper*.4, agitator parts, feeder for chip mounter
8480 금형·주형·몰드베이스 | moulds and moulding boxes
ko 금형*.8, 사출금형, 플라스틱금형, 고무금형, 다이캐스팅금형, 주조금형, 블로우금형, 몰드*.6, 몰드베이스, 실리콘몰드*.4, 타이어몰드, 타이어금형, 유리금형, 벽돌금형, 콘크리트몰드, 주형*.9, 주형틀, 주물목형, 목형*.7, 주물패턴, 금형부품*.7, 핫런너금형, 진공성형금형, 분말야금금형*.4, 비누몰드*.4
en mold*.7, mould*.8, injection mold, injection mould, rubber mold, die casting mold, die casting die, casting mould, blow mold, mold base, mould base, tire mold, glass mold, glass bottle mould, concrete mould, block mould, brick mould, foundry flask, moulding box, moulding pattern, foundry pattern, silicone mold*.4, preform mould, compression mould, mold parts*.7, thermoforming mould
> 848041 금속 사출·압축 주형 | metal moulds, injection or compression
ko 다이캐스팅금형
en die casting mold
> 848060 광물 주형 | mineral material moulds
ko 벽돌금형, 콘크리트몰드
en concrete mould, brick mould
> 848071 플라스틱·고무 사출금형 | rubber or plastics, injection or compression
ko 사출금형, 플라스틱금형, 고무금형
en injection mold, plastic injection mould, compression mould
> 848079 그 밖의 플라스틱·고무 금형 | rubber or plastics, other moulds
ko 블로우금형, 진공성형금형
en blow mold, thermoforming mould
8481 밸브·수도꼭지 | valves and taps
ko 밸브, 볼밸브, 게이트밸브, 글로브밸브, 버터플라이밸브, 체크밸브, 역지밸브, 안전밸브, 릴리프밸브, 감압밸브, 솔레노이드밸브, 전자밸브, 제어밸브, 컨트롤밸브, 조절밸브, 니들밸브, 다이어프램밸브, 앵글밸브, 플러그밸브, 온도조절밸브, 전동밸브, 에어밸브, 공압밸브, 유압밸브, 방향제어밸브, 비례제어밸브, 배수밸브*.8, 가스밸브, 용기밸브, LPG밸브, 레귤레이터*.5, 가스레귤레이터, 압력조정기, 정압기, 에어레귤레이터*.8, 팽창밸브, 스팀트랩, 소화전, 볼탑, 부레밸브, 타이어밸브, 튜브밸브, 에어로졸밸브, 스프레이밸브*.7, 진공밸브, 초저온밸브, 매니폴드*.5, 분배기*.3, 수도꼭지, 수전*.8, 주방수전, 세면수전, 샤워수전, 센서수전, 자동수전, 샤워기*.4, 절수기*.5, 코크*.5, 콕크, 비어탭, 맥주탭, 밸브부품, 밸브시트*.7, 수전카트리지, 밸브액추에이터*.6, EGR밸브*.5, 선박기자재*.15, 조선기자재*.15, 유압부품*.3, 유압기기*.3, 게이트벨브, 벨브, 밸브류
en valve, ball valve, gate valve, globe valve, butterfly valve, check valve, non-return valve, safety valve, relief valve, pressure reducing valve, solenoid valve, control valve, needle valve, diaphragm valve, angle valve, plug valve, thermostatic valve, thermostatic mixing valve, float valve, motorized valve, pneumatic valve, hydraulic valve, directional control valve, proportional valve, spool valve, gas valve, cylinder valve, lpg regulator, gas regulator, pressure regulator*.8, air regulator*.7, regulator*.3, expansion valve, steam trap, fire hydrant, foot valve, tire valve, tyre valve, aerosol valve, vacuum valve, cryogenic valve, manifold*.5, faucet, tap*.5, kitchen faucet, bathroom faucet, mixer tap, shower mixer, sensor faucet, bibcock, stopcock*.8, water tap, beer tap, faucet cartridge, valve parts, valve body, valve seat*.6, valve actuator*.6, egr valve*.5, flush valve, cock*.3, marine equipment*.15, ship equipment*.15, hydraulic parts*.3
> 848110 감압밸브 | pressure-reducing valves
ko 감압밸브, 가스레귤레이터, 압력조정기
en pressure reducing valve, gas regulator, lpg regulator
> 848120 유압·공압 전송용 밸브 | oleohydraulic or pneumatic valves
ko 유압밸브, 공압밸브, 방향제어밸브, 비례제어밸브
en hydraulic valve, pneumatic valve, directional control valve, proportional valve
> 848130 체크밸브 | check valves
ko 체크밸브, 역지밸브
en check valve, non-return valve, foot valve
> 848140 안전·릴리프밸브 | safety or relief valves
ko 안전밸브, 릴리프밸브
en safety valve, relief valve
> 848180 그 밖의 밸브·수전 | other valves and taps
ko 볼밸브, 게이트밸브, 솔레노이드밸브, 버터플라이밸브, 수전*.8, 수도꼭지, 타이어밸브, 소화전
en ball valve, gate valve, solenoid valve, butterfly valve, control valve, faucet, water tap, tire valve, fire hydrant
> 848190 밸브 부분품 | valve parts
ko 밸브부품, 밸브시트*.7, 수전카트리지, 밸브액추에이터*.6
en valve parts, valve body, valve seat*.6, faucet cartridge
8482 볼·롤러 베어링 | ball and roller bearings
ko 베어링, 볼베어링, 깊은홈볼베어링, 앵귤러볼베어링, 스러스트베어링, 롤러베어링, 테이퍼롤러베어링, 원추롤러베어링, 스페리컬롤러베어링, 니들베어링, 원통롤러베어링, 허브베어링*.6, 휠베어링*.6, 리니어베어링, 리니어부싱*.8, LM가이드*.8, 리니어가이드*.7, 선회베어링, 크로스롤러베어링, 세라믹베어링, 클러치베어링*.7, 릴리스베어링*.7, 베어링부품, 베어링볼, 강구*.7, 스틸볼*.5, 베어링롤러, 베어링리테이너, 내륜*.8, 외륜*.7, 베어링씰*.6
en bearing*.9, ball bearing, deep groove ball bearing, angular contact bearing, thrust bearing*.8, roller bearing, tapered roller bearing, spherical roller bearing, needle bearing, needle roller bearing, cylindrical roller bearing, wheel hub bearing*.6, wheel bearing*.6, linear bearing, linear bushing*.8, linear guide*.7, lm guide*.8, slewing bearing, slewing ring, cross roller bearing, ceramic bearing, clutch release bearing*.7, bearing parts, bearing ball, steel ball*.6, bearing roller, bearing cage, bearing race, inner ring*.7, outer ring*.7
> 848210 볼베어링 | ball bearings
ko 볼베어링, 깊은홈볼베어링, 앵귤러볼베어링, 리니어베어링, LM가이드*.8
en ball bearing, deep groove ball bearing, angular contact bearing, linear bearing, linear guide*.7
> 848220 테이퍼 롤러베어링 | tapered roller bearings
ko 테이퍼롤러베어링, 원추롤러베어링
en tapered roller bearing
> 848230 스페리컬 롤러베어링 | spherical roller bearings
ko 스페리컬롤러베어링
en spherical roller bearing
> 848240 니들베어링 | needle roller bearings
ko 니들베어링
en needle roller bearing
> 848250 원통 롤러베어링 | cylindrical roller bearings
ko 원통롤러베어링
en cylindrical roller bearing
> 848291 볼·니들·롤러 | balls, needles and rollers
ko 강구*.7, 베어링볼, 베어링롤러
en steel ball*.6, bearing ball, bearing roller
> 848299 그 밖의 베어링 부분품 | other bearing parts
ko 베어링리테이너, 내륜*.8, 외륜*.7, 베어링부품
en bearing cage, bearing race, inner ring*.7, outer ring*.7
8483 기어·축·풀리·감속기 | gears, shafts, pulleys, gearboxes
ko 기어*.7, 스퍼기어, 헬리컬기어, 베벨기어, 웜기어, 피니언, 랙기어, 유성기어, 기어박스*.8, 감속기, 유성감속기, 하모닉감속기, 변속기*.3, 기어드모터*.2, 볼스크류, 볼스크루, 볼나사, 리드스크류, 롤러스크루, 크랭크샤프트, 크랭크축, 캠샤프트, 캠축, 전동축, 샤프트*.6, 구동축*.5, 스플라인축, 프로펠러샤프트*.3, 토크컨버터*.5, 베어링하우징, 베어링유닛, 필로우블록, 플레인베어링, 슬라이딩베어링, 미끄럼베어링, 메탈베어링, 엔진메탈, 부싱*.5, 부시*.4, 오일리스베어링, 풀리, 타이밍풀리, V풀리, 아이들러*.5, 텐셔너*.5, 도르래*.9, 스내치블록*.6, 플라이휠, 클러치*.3, 일방향클러치*.8, 원웨이클러치*.8, 마찰클러치*.6, 커플링*.4, 축커플링, 샤프트커플링, 플렉시블커플링, 유니버설조인트*.7, 유니버셜조인트*.7, 스프라켓, 스프로켓, 체인휠*.5, 토크리미터, 록킹엘리먼트*.7, 파워락, 동력전달장치
en gear*.6, spur gear, helical gear, bevel gear, worm gear, pinion, ring gear, rack and pinion*.6, planetary gear, gearbox*.8, gear box*.8, speed reducer, planetary gearbox, harmonic drive, speed changer, variator, geared motor*.2, ball screw, lead screw*.8, roller screw, crankshaft, camshaft, transmission shaft, drive shaft*.5, spline shaft, shaft*.6, propeller shaft*.4, torque converter*.5, bearing housing, pillow block, pillow block bearing, flange bearing unit, plain bearing, sleeve bearing, journal bearing, engine bearing, bushing*.5, self-lubricating bush, oilless bearing, pulley, timing pulley, sheave, idler pulley, belt tensioner*.5, pulley block, snatch block*.6, flywheel, clutch*.3, one-way clutch*.8, friction clutch*.6, shaft coupling, flexible coupling*.7, coupling*.4, universal joint*.7, sprocket, chain sprocket, torque limiter, locking assembly*.6, power transmission parts, slewing drive*.7
> 848310 전동축·캠·크랭크 | transmission shafts and cranks
ko 크랭크샤프트, 캠샤프트, 전동축, 샤프트*.6
en crankshaft, camshaft, transmission shaft, shaft*.6
> 848320 베어링 내장 하우징 | housings with ball or roller bearings
ko 필로우블록, 베어링유닛
en pillow block bearing, flange bearing unit
> 848330 베어링하우징·플레인베어링 | housings, plain shaft bearings
ko 베어링하우징, 플레인베어링, 오일리스베어링, 부싱*.5, 엔진메탈
en bearing housing, plain bearing, bushing*.5, sleeve bearing, engine bearing
> 848340 기어·볼스크루·변속기 | gears, ball screws, gear boxes
ko 기어*.7, 감속기, 기어박스*.8, 볼스크류, 토크컨버터*.5
en gear*.6, gearbox*.8, speed reducer, ball screw, planetary gearbox, torque converter*.5
> 848350 플라이휠·풀리 | flywheels and pulleys
ko 풀리, 타이밍풀리, 플라이휠, 도르래*.9
en pulley, timing pulley, flywheel, pulley block, sheave
> 848360 클러치·커플링 | clutches and shaft couplings
ko 클러치*.3, 축커플링, 플렉시블커플링, 유니버설조인트*.7
en clutch*.3, shaft coupling, flexible coupling*.7, universal joint*.7
> 848390 스프로킷·부분품 | sprockets and parts
ko 스프라켓, 스프로켓, 체인휠*.5, 감속기부품
en sprocket, chain sprocket, toothed wheel, gearbox parts
8484 금속 개스킷·메커니컬 실 | metal gaskets and mechanical seals
ko 개스킷*.5, 가스켓*.5, 가스킷*.5, 금속가스켓, 메탈가스켓, 스파이럴가스켓, 스파이럴와운드가스켓, 헤드가스켓, 엔진가스켓*.7, 배기가스켓*.7, 가스켓세트, 오버홀키트*.4, 메커니컬씰, 메카니컬씰, 메커니컬실, 링조인트가스켓*.5, 씰키트*.6, 폴리머씰*.3, 플로팅실*.7, 루프실*.7
en gasket*.5, metal gasket, spiral wound gasket, head gasket, exhaust gasket*.7, engine gasket*.7, gasket kit, gasket set, mechanical seal, cartridge seal, dry gas seal, ring joint gasket*.5, seal kit*.6, metal jacketed gasket, polymer seal*.3, floating seal*.7
> 848410 금속 복합 개스킷 | gaskets of metal sheeting
ko 금속가스켓, 헤드가스켓, 스파이럴가스켓
en head gasket, spiral wound gasket, metal gasket
> 848420 메커니컬 실 | mechanical seals
ko 메커니컬씰, 메카니컬씰
en mechanical seal, dry gas seal, cartridge seal
> 848490 개스킷 세트 | gasket sets
ko 가스켓세트, 씰키트*.6
en gasket kit, seal kit*.6
8485 3D프린터·적층제조기 | 3D printers
ko 3D프린터, 적층제조장비, 금속3D프린터, 광경화프린터, FDM프린터, SLA프린터, DLP프린터, SLS프린터, 덴탈3D프린터, 건축3D프린터, 3D펜*.5, 3D프린터부품, 3D프린터노즐
en 3d printer, 3d printing machine, additive manufacturing machine, metal 3d printer, fdm printer, sla printer, resin 3d printer, dlp 3d printer, dental 3d printer, concrete 3d printer, 3d pen*.5, 3d printer parts, 3d printer nozzle, 3d printer hotend
> 848590 3D프린터 부분품 | 3D printer parts
ko 3D프린터부품, 3D프린터노즐
en 3d printer parts, 3d printer nozzle, 3d printer hotend
8486 반도체·디스플레이 제조장비 | semiconductor and display equipment
ko 반도체장비, 반도체제조장비, 디스플레이장비, LCD제조장비, OLED증착기, OLED장비, 노광기, 노광장비, 스테퍼, 식각장비, 에처, 증착장비*.8, CVD장비, PECVD, ALD장비, PVD장비*.8, 스퍼터장비*.8, 이온주입기, 확산로, 열처리장비*.3, RTP장비, 트랙장비*.6, 코터디벨로퍼, 스핀코터, 애셔, 웨이퍼세정기, 세정장비*.5, CMP장비, 다이싱쏘, 백그라인더, 잉곳성장로, 단결정성장로, 다이본더, 와이어본더, 플립칩본더, 본더*.6, 몰딩장비*.5, 핸들러*.4, 테스트핸들러, 웨이퍼이송로봇, EFEM, 레이저어닐링, 태양전지제조장비, MOCVD, 반도체장비부품, 정전척, ESC척, 포커스링, 서셉터*.8, 챔버*.3, 진공챔버*.5, 웨이퍼보트, FOUP*.3
en semiconductor equipment, semiconductor manufacturing equipment, wafer processing equipment, display manufacturing equipment, flat panel display equipment, oled evaporation system, lithography machine, stepper*.4, mask aligner, etcher*.8, plasma etching system, cvd equipment, pecvd system, ald system, pvd system*.7, sputtering system*.8, ion implanter, diffusion furnace*.8, rapid thermal processor, coater developer, spin coater, photoresist stripper*.6, asher, wafer cleaner, wet bench, cmp machine, dicing saw, wafer grinder, backgrinder, crystal puller, ingot growing furnace, die bonder, wire bonder, flip chip bonder, test handler, wafer handling robot, efem, laser annealing system, solar cell manufacturing equipment, mocvd, semiconductor equipment parts, electrostatic chuck, focus ring, susceptor, vacuum chamber*.5, process chamber, wafer boat, foup*.3, semiconductor*.3
> 848620 반도체 소자·IC 제조 | for semiconductor devices or ICs
ko 식각장비, CVD장비, 노광장비, 이온주입기, 다이싱쏘, 웨이퍼세정기
en plasma etching system, cvd equipment, lithography machine, ion implanter, sputtering system*.8, wafer cleaner
> 848630 평판디스플레이 제조 | for flat panel displays
ko 디스플레이장비, LCD제조장비, OLED증착기, 레이저어닐링
en flat panel display equipment, oled evaporation system, lcd manufacturing equipment
> 848640 조립·이송·마스크 제작 | assembling, handling, mask making
ko 와이어본더, 다이본더, 테스트핸들러, 웨이퍼이송로봇
en wire bonder, die bonder, test handler, wafer handling robot
> 848690 반도체장비 부분품 | semiconductor equipment parts
ko 반도체장비부품, 정전척, 포커스링, 서셉터*.8
en semiconductor equipment parts, electrostatic chuck, focus ring, susceptor, process chamber
8487 선박 프로펠러·기계 부분품 | ship propellers and machinery parts n.e.s.
ko 선박프로펠러, 스크루프로펠러, 프로펠러*.6, 프로펠러블레이드*.5, 오일씰*.5, 오일실*.5, 그리스니플, 구리스니플, 핸드휠, 기계부품*.4, 기계가공품*.4, 기계손잡이*.5, 선박기자재*.2, 조선기자재*.2
en ship propeller, boat propeller, marine propeller, propeller*.6, propeller blade*.5, oil seal*.5, shaft seal*.4, grease nipple, grease fitting*.8, handwheel, machine parts*.4, machined parts*.4, machine handle*.4, oil cup*.5, marine equipment*.2, ship equipment*.2
> 848710 선박용 프로펠러 | ships' propellers
ko 선박프로펠러, 스크루프로펠러
en ship propeller, boat propeller, marine propeller
> 848790 그 밖의 기계 부분품 | other machinery parts
ko 오일씰*.5, 그리스니플, 핸드휠, 기계부품*.4
en oil seal*.5, grease nipple, handwheel, machine parts*.4
8401 원자로·핵연료 요소 | nuclear reactors and fuel elements
ko 원자로, 소형모듈원자로, SMR*.6, 원자로압력용기, 핵연료집합체, 핵연료봉, 제어봉구동장치, 동위원소분리기
en nuclear reactor, small modular reactor, reactor pressure vessel, nuclear fuel assembly, fuel rod, control rod drive mechanism, isotope separator, nuclear reactor parts
8402 증기보일러 | steam boilers
ko 증기보일러, 스팀보일러, 산업용보일러, 관류보일러, 수관보일러, 노통연관보일러, 폐열보일러, 배열회수보일러, HRSG, 과열수보일러, 선박용보일러, 바이오매스보일러, 보일러튜브*.4, 보일러*.5, 스팀발생기*.5
en steam boiler, industrial boiler, once-through boiler, water tube boiler, fire tube boiler, waste heat boiler, heat recovery steam generator, hrsg, super-heated water boiler, marine boiler, biomass boiler, boiler*.5, steam generator*.5, boiler parts*.6, plant equipment*.1, power equipment*.1, thermal power plant*.4
8403 난방용 온수보일러 | central heating boilers
ko 가스보일러, 기름보일러, 콘덴싱보일러, 온수보일러, 난방보일러, 중앙난방보일러, 전기보일러*.8, 펠릿보일러, 펠렛보일러, 화목보일러, 보일러*.5
en gas boiler, condensing boiler, combi boiler, hot water boiler, heating boiler, central heating boiler, oil-fired boiler, electric boiler*.8, pellet boiler, wood boiler, boiler*.5
8404 보일러 부속기기·응축기 | boiler auxiliary plant and condensers
ko 절탄기, 연료절약기, 이코노마이저, 과열기, 공기예열기*.6, 보일러급수장치, 수트블로어, 복수기, 증기응축기, 재열기
en economizer, superheater, reheater, air preheater*.6, soot blower, steam condenser, gas recoverer, thermal power plant*.2
8405 가스 발생기(발생로·아세틸렌) | producer gas and acetylene generators
ko 가스화기*.7, 합성가스발생기, 수소발생기*.4, 수소발생장치*.4, 아세틸렌발생기, 발생로가스, 메탄올개질기*.7, 수소개질기*.7, 바이오매스가스화장치, 수소생산*.4
en gas generator*.5, producer gas generator, gasifier*.7, hydrogen generator*.4, acetylene generator, reformer*.6, steam methane reformer*.7, hydrogen production*.4
8406 증기터빈 | steam turbines
ko 증기터빈, 스팀터빈, 터빈블레이드*.5, 터빈로터*.6, 터빈케이싱*.6, 터빈노즐*.5, ORC터빈, 터빈*.4
en steam turbine, vapour turbine, turbine blade*.5, turbine rotor*.6, turbine casing*.6, orc turbine, turbine*.4, thermal power plant*.4
8407 가솔린·가스 엔진(불꽃점화식) | spark-ignition engines
ko 가솔린엔진, 가스엔진, CNG엔진, 불꽃점화식엔진, 선외기, 보트엔진*.6, 자동차엔진*.6, 중고엔진*.5, 엔진어셈블리*.5, 오토바이엔진, 예초기엔진, 소형엔진*.7, 2행정엔진, 로터리엔진, 범용엔진*.7, 엔진*.4, 아웃보드모터
en gasoline engine, petrol engine, gas engine*.8, cng engine, spark-ignition engine, outboard engine, motorcycle engine, small engine*.7, two-stroke engine, rotary engine, car engine*.6, used engine*.5, engine assembly*.5, general purpose engine*.7, engine*.4, outboard motor, engine equipment*.3
> 840721 선외기 | outboard motors
ko 선외기, 아웃보드모터
en outboard motor, outboard engine
> 840734 자동차용 가솔린 엔진(1000cc 초과) | car petrol engines over 1000 cc
ko 자동차가솔린엔진, 자동차엔진, 중고엔진
en car petrol engine, car engine, used engine
> 840790 그 밖의 불꽃점화 엔진 | other spark-ignition engines
ko 범용가솔린엔진, 예초기엔진, 가스엔진
en general purpose petrol engine, gas engine
8408 디젤엔진 | diesel engines
ko 디젤엔진, 선박용디젤엔진, 선박엔진, 박용엔진, 선내기*.7, 이중연료엔진*.7, 산업용디젤엔진, 농기계엔진*.7, 발전기용엔진*.7, 자동차엔진*.4, 중고엔진*.5, 엔진어셈블리*.4, 엔진*.4, 버스엔진, 트럭엔진, 굴착기엔진, 선박기자재*.2, 조선기자재*.2
en diesel engine, marine diesel engine, marine engine*.8, inboard engine*.7, dual fuel engine*.7, industrial diesel engine, tractor engine*.7, used engine*.5, engine assembly*.4, engine*.4, ship engine, truck engine, bus engine, generator engine, excavator engine, marine equipment*.2, ship equipment*.2, engine equipment*.3
> 840810 선박용 디젤엔진 | marine diesel engines
ko 선박엔진, 박용엔진, 선내기
en marine diesel engine, ship engine, inboard engine
> 840820 차량용 디젤엔진 | vehicle diesel engines
ko 자동차디젤엔진, 버스엔진, 트럭엔진
en truck engine, bus engine, vehicle diesel engine
> 840890 그 밖의 디젤엔진 | other diesel engines
ko 산업용디젤엔진, 농기계엔진, 발전기용엔진, 굴착기엔진
en industrial diesel engine, tractor engine, generator engine, excavator engine
8409 엔진 부분품 | engine parts
ko 피스톤*.8, 피스톤링, 피스톤핀, 실린더라이너, 실린더헤드, 실린더블록, 커넥팅로드, 콘로드, 흡기밸브, 배기밸브, 엔진밸브, 밸브가이드, 밸브리프터, 로커암, 인젝터*.8, 연료분사노즐, 인젝션노즐, 기화기, 카뷰레터, 스로틀바디, 인테이크매니폴드, 배기매니폴드, 오일팬, EGR*.6, 연료레일, 커먼레일*.7, 로커커버, 엔진부품, 선박엔진부품, 타이밍커버, 흡기매니폴드, 디젤인젝터, 자동차애프터마켓*.15, 실린더*.15
en piston*.8, piston ring, piston pin, cylinder liner, cylinder head, cylinder block, engine block, connecting rod, intake valve, exhaust valve, engine valve, valve guide, valve lifter, tappet, rocker arm, injector*.8, fuel injector, injection nozzle, carburetor, throttle body, intake manifold, exhaust manifold, oil pan, egr*.6, fuel rail, common rail*.7, rocker cover, timing cover, engine parts, marine engine parts, diesel injector, automotive*.15, aftermarket parts*.15, automotive parts*.15, automotive aftermarket*.15, engine equipment*.5, cylinder*.15
> 840991 불꽃점화 엔진 부분품 | petrol engine parts
ko 가솔린엔진부품, 기화기, 카뷰레터, 스로틀바디, 자동차피스톤, 흡기매니폴드
en petrol engine parts, carburetor, throttle body, intake manifold
> 840999 디젤엔진 부분품 | diesel engine parts
ko 디젤엔진부품, 선박엔진부품, 실린더라이너, 커먼레일, 디젤인젝터
en diesel engine parts, marine engine parts, cylinder liner, diesel injector, common rail
8410 수력터빈·수차 | hydraulic turbines and water wheels
ko 수력터빈, 수차, 프란시스수차, 펠톤수차, 카플란수차, 소수력터빈, 조속기*.6, 수차러너, 가이드베인*.5
en hydraulic turbine, hydro turbine, water wheel, francis turbine, pelton turbine, kaplan turbine, turbine governor*.7, turbine runner, wicket gate
8411 가스터빈·제트엔진 | gas turbines and jet engines
ko 가스터빈, 터보제트, 터보팬엔진, 제트엔진, 항공기엔진*.8, 항공엔진, 터보프롭엔진, 터보샤프트엔진, 마이크로터빈, 터빈블레이드*.5, 터빈베인, 항공엔진부품, 가스터빈부품, 가스터빈블레이드, 연소기라이너
en gas turbine, turbojet, turbofan engine, jet engine, aircraft engine*.8, aero engine, turboprop engine, turboshaft, micro turbine, combustion liner, gas turbine blade, turbine blade*.5, turbine vane, aero engine parts, gas turbine parts
> 841191 터보제트·터보프롭 부분품 | parts of turbojets and turboprops
ko 항공엔진부품
en aero engine parts
> 841199 그 밖의 가스터빈 부분품 | other gas turbine parts
ko 가스터빈부품, 가스터빈블레이드, 연소기라이너
en gas turbine parts, gas turbine blade, combustion liner
8412 유압·공압 실린더와 모터 | hydraulic and pneumatic engines and motors
ko 유압실린더, 공압실린더, 에어실린더, 유압모터, 주행모터*.7, 선회모터*.7, 에어모터, 공압모터, 공압액추에이터, 공압액츄에이터, 유압액추에이터, 로터리액추에이터*.6, 액추에이터*.4, 액츄에이터*.4, 텔레스코픽실린더, 실린더튜브*.5, 실린더로드*.5, 로켓엔진, 풍력블레이드*.5, 에어그리퍼*.4, 가스스프링*.5, 유압파워유닛*.5, 붐실린더, 실린더*.5, 가스실린더*.2, 유압부품*.4, 유압기기*.4
en hydraulic cylinder, pneumatic cylinder, air cylinder, hydraulic motor, travel motor*.7, swing motor*.7, air motor, pneumatic actuator, hydraulic actuator, rotary actuator*.6, actuator*.4, valve actuator*.5, telescopic cylinder, boom cylinder, cylinder tube*.5, cylinder rod*.5, rocket engine, wind turbine blade*.5, gas spring*.5, hydraulic power unit*.5, air gripper*.4, cylinder*.5, gas cylinder*.2, hydraulic parts*.4
> 841221 유압실린더 | hydraulic cylinders
ko 유압실린더, 붐실린더, 텔레스코픽실린더
en hydraulic cylinder, boom cylinder, telescopic cylinder
> 841229 그 밖의 유압 엔진·모터 | other hydraulic motors
ko 유압모터, 주행모터, 선회모터
en hydraulic motor, travel motor, swing motor
> 841231 공압실린더 | pneumatic cylinders
ko 공압실린더, 에어실린더
en pneumatic cylinder, air cylinder
> 841239 그 밖의 공압 모터 | other pneumatic motors
ko 에어모터, 로터리액추에이터, 공압액추에이터
en air motor, pneumatic rotary actuator
8413 액체펌프 | liquid pumps
ko 펌프*.6, 워터펌프, 수중펌프, 원심펌프, 배수펌프, 양수기, 부스터펌프, 소방펌프, 오폐수펌프, 슬러리펌프, 마그네트펌프, 정량펌프, 다이아프램펌프*.7, 다이어프램펌프*.7, 플런저펌프, 피스톤펌프*.9, 기어펌프, 베인펌프*.8, 스크류펌프*.7, 로터리펌프*.7, 모노펌프, 튜브펌프, 연동펌프, 유압펌프, 오일펌프*.9, 연료펌프, 고압연료펌프, 인젝션펌프, 파워스티어링펌프, 주유기, 주유펌프, 요소수주입기, LPG충전기*.7, 수소충전기*.5, 콘크리트펌프, 핸드펌프*.7, 수동펌프*.6, 로션펌프, 화장품펌프*.7, 폼펌프, 디스펜서펌프, 비누디스펜서*.3, 고압펌프*.8, 선박펌프, 유축기*.7, 임펠러*.5, 펌프케이싱, 펌프부품, 연료분사펌프, 엔진오일펌프, 냉각수펌프, 심정펌프, 구리스펌프, 그리스펌프, 유압부품*.35, 유압기기*.35
en pump*.6, water pump, submersible pump, centrifugal pump, drainage pump, sewage pump, slurry pump, booster pump, fire pump, chemical pump, metering pump, dosing pump, diaphragm pump*.7, plunger pump, piston pump*.9, gear pump, vane pump*.8, screw pump*.7, peristaltic pump, hydraulic pump, oil pump*.9, fuel pump, fuel injection pump, power steering pump, fuel dispenser, concrete pump, hand pump*.7, lotion pump, cosmetic pump*.7, foam pump, dispenser pump, soap dispenser*.3, solar water pump, deep well pump, high pressure pump*.8, breast pump*.7, impeller*.5, pump casing, pump parts, liquid elevator, petrol dispensing pump, engine oil pump, coolant pump, progressive cavity pump, grease pump, hydraulic parts*.35
> 841311 주유기 | fuel dispensing pumps
ko 주유기, 주유펌프
en fuel dispenser, petrol dispensing pump
> 841320 수동펌프 | hand pumps
ko 핸드펌프, 수동펌프, 로션펌프, 화장품펌프, 폼펌프, 디스펜서펌프
en hand pump, lotion pump, foam pump, dispenser pump, cosmetic pump
> 841330 엔진용 연료·윤활·냉각펌프 | engine fuel, lubricating and cooling pumps
ko 연료펌프, 연료분사펌프, 인젝션펌프, 자동차워터펌프, 엔진오일펌프, 냉각수펌프
en fuel pump, fuel injection pump, engine oil pump, coolant pump, car water pump
> 841340 콘크리트펌프 | concrete pumps
ko 콘크리트펌프
en concrete pump
> 841350 왕복펌프 | reciprocating pumps
ko 피스톤펌프, 플런저펌프, 다이아프램펌프, 정량펌프, 유축기
en piston pump, plunger pump, diaphragm pump, metering pump, breast pump
> 841360 회전펌프 | rotary pumps
ko 기어펌프, 베인펌프, 스크류펌프, 모노펌프, 로터리펌프, 파워스티어링펌프
en gear pump, vane pump, screw pump, progressive cavity pump, power steering pump
> 841370 원심펌프 | centrifugal pumps
ko 원심펌프, 수중펌프, 배수펌프, 소방펌프, 슬러리펌프, 심정펌프, 부스터펌프
en centrifugal pump, submersible pump, fire pump, slurry pump, sewage pump, deep well pump
> 841391 펌프 부분품 | pump parts
ko 임펠러, 펌프케이싱, 펌프부품
en impeller, pump casing, pump parts
8414 기체펌프·압축기·팬 | air pumps, compressors and fans
ko 공기압축기, 에어컴프레서, 에어콤프레샤, 컴프레서*.8, 콤프레샤*.8, 스크류컴프레서, 냉매압축기, 냉동압축기, 에어컨컴프레서, 자동차에어컨컴프레서, 냉장고컴프레서, 가스압축기, 진공펌프, 드라이펌프*.8, 터보분자펌프, 에어펌프*.9, 자전거펌프, 타이어공기주입기, 선풍기, 휴대용선풍기, 미니선풍기, 손선풍기, 넥밴드선풍기, 천장팬, 실링팬, 서큘레이터, 환풍기, 송풍기, 블로워*.8, 블로어*.8, 링블로워, 터보블로워, 축류팬, 시로코팬, 쿨링팬, 팬*.4, 팬모터*.6, 에어커튼, 레인지후드, 흄후드, 후드*.3, 환기장치*.7, 전열교환기*.5, 열회수환기장치*.4, 클린벤치*.7, 생물안전캐비닛, 터보차저, 과급기, 팬블레이드*.8, 컴프레서부품, 팬필터유닛*.5, 발펌프*.8, 주방후드, 터보차저부품, 진공펌프부품, 컴프레셔*.8, 가전*.2, 소형가전*.2
en air compressor, compressor*.8, screw compressor, refrigerant compressor, refrigeration compressor, a/c compressor, car air conditioner compressor, gas compressor, vacuum pump, dry pump*.8, turbomolecular pump, air pump*.9, bicycle pump, tire inflator, fan*.5, electric fan, desk fan, portable fan, hand fan*.5, neck fan, ceiling fan, air circulator, ventilator*.4, ventilation fan, exhaust fan, blower*.8, ring blower, turbo blower, axial fan, centrifugal fan, sirocco fan, cooling fan, air curtain, range hood, cooker hood, fume hood, clean bench*.7, biosafety cabinet, turbocharger, turbo charger, erv ventilator*.5, fan blade*.8, compressor parts, fan filter unit*.5, foot pump*.8, turbocharger parts, vacuum pump parts, home appliance*.2, home appliances*.2
> 841410 진공펌프 | vacuum pumps
ko 진공펌프, 드라이펌프, 터보분자펌프
en vacuum pump, dry pump, turbomolecular pump
> 841420 수동·발펌프 | hand or foot air pumps
ko 자전거펌프, 발펌프
en bicycle pump, foot pump
> 841430 냉동용 압축기 | refrigeration compressors
ko 냉매압축기, 냉동압축기, 에어컨컴프레서, 냉장고컴프레서, 자동차에어컨컴프레서
en refrigeration compressor, refrigerant compressor, a/c compressor
> 841451 선풍기·환풍기(125W 이하) | table, wall and ceiling fans to 125 w
ko 선풍기, 휴대용선풍기, 미니선풍기, 넥밴드선풍기, 실링팬, 서큘레이터, 환풍기
en electric fan, desk fan, portable fan, neck fan, ceiling fan, air circulator
> 841459 그 밖의 팬·송풍기 | other fans and blowers
ko 송풍기, 블로워, 링블로워, 터보블로워, 축류팬, 시로코팬, 쿨링팬, 에어커튼
en blower, ring blower, turbo blower, axial fan, centrifugal fan, cooling fan, air curtain
> 841460 후드(120cm 이하) | hoods to 120 cm
ko 레인지후드, 주방후드
en range hood, cooker hood
> 841480 그 밖의 압축기·기체펌프 | other compressors and air pumps
ko 공기압축기, 에어콤프레샤, 스크류컴프레서, 터보차저, 과급기, 에어펌프, 타이어공기주입기
en air compressor, screw compressor, turbocharger, air pump, tire inflator, gas compressor
> 841490 팬·압축기 부분품 | parts of fans and compressors
ko 팬블레이드, 컴프레서부품, 터보차저부품, 진공펌프부품
en fan blade, compressor parts, turbocharger parts, vacuum pump parts
8415 에어컨·공기조절기 | air conditioners
ko 에어컨, 에어콘, 벽걸이에어컨, 창문형에어컨, 이동식에어컨, 시스템에어컨, 천장형에어컨, 자동차에어컨*.8, 무시동에어컨, 실외기, 실내기, 냉난방기, 공조기, 항온항습기*.8, 팬코일유닛, 패키지에어컨, 히트펌프에어컨, 제습기*.2, 냉풍기*.2, 공기조절기, HVAC*.7, 에어컨부품, 에바코어*.7, 블로워유닛, 냉각코일*.4, 냉매축적기*.3
en air conditioner, aircon, split air conditioner, window air conditioner, portable air conditioner, cassette air conditioner, vrf system, car air conditioner, parking cooler, outdoor unit*.7, indoor unit*.7, air handling unit, fan coil unit, packaged air conditioner, rooftop unit, precision air conditioner, hvac*.7, dehumidifier*.2, air cooler*.3, air conditioner parts, evaporator core*.7, blower unit, cooling coil*.4, refrigerant accumulator*.3
> 841510 창문형·벽형·스플릿 에어컨 | window, wall and split air conditioners
ko 벽걸이에어컨, 스탠드에어컨, 창문형에어컨, 시스템에어컨, 천장형에어컨
en split air conditioner, window air conditioner, wall-mounted air conditioner
> 841520 차량용 에어컨 | vehicle air conditioners
ko 자동차에어컨, 차량용에어컨, 버스에어컨, 무시동에어컨
en car air conditioner, bus air conditioner, parking cooler
> 841582 냉각식 공조기 | other units with refrigeration
ko 이동식에어컨, 항온항습기, 패키지에어컨
en portable air conditioner, precision air conditioner, packaged air conditioner
> 841583 냉각장치 없는 공조기 | units without refrigeration
ko 공조기, 팬코일유닛
en air handling unit, fan coil unit
> 841590 에어컨 부분품 | air conditioner parts
ko 에어컨부품, 실내기, 실외기, 에바코어, 블로워유닛
en air conditioner parts, evaporator core, blower unit, outdoor unit
8416 노용 버너·스토커 | furnace burners and stokers
ko 버너*.7, 가스버너*.5, 산업용버너, 오일버너, 보일러버너, 저녹스버너, 파일럿버너*.6, 기계식스토커, 버너노즐*.7
en burner*.7, gas burner*.5, oil burner, industrial burner, low nox burner, boiler burner, pilot burner*.6, mechanical stoker, burner nozzle*.7
8417 비전기식 공업로·소각로 | non-electric industrial furnaces
ko 공업로*.7, 가스가열로*.8, 열처리로*.5, 가열로*.6, 용해로*.6, 소둔로*.5, 소성로*.7, 로터리킬른, 킬른*.8, 소각로, 폐기물소각로, 화장로, 제과오븐*.5, 데크오븐*.4, 가스오븐*.3, 화덕*.4, 피자화덕, 터널오븐*.5, 열분해로*.6, 폐기물처리*.2
en industrial furnace*.7, gas furnace*.7, heat treatment furnace*.5, reheating furnace*.7, melting furnace*.6, annealing furnace*.5, rotary kiln, kiln*.8, incinerator, cremator, bakery oven*.5, deck oven*.4, tunnel oven*.5, pizza oven*.5, gas oven*.3, coke oven, pyrolysis furnace*.6, waste management*.2, recycling*.2, recycling equipment*.2
8418 냉장고·냉동고·히트펌프 | refrigerators, freezers, heat pumps
ko 냉장고, 김치냉장고, 양문형냉장고, 와인냉장고, 화장품냉장고, 냉동고, 급속냉동고, 초저온냉동고, 딥프리저, 냉동쇼케이스, 냉장쇼케이스, 쇼케이스*.7, 백신냉장고, 제빙기, 얼음정수기*.4, 아이스크림기계, 슬러시기계, 냉수기, 냉온수기*.7, 생맥주디스펜서*.7, 차량용냉장고, 칠러, 산업용칠러, 흡수식냉동기, 냉동기*.9, 콘덴싱유닛, 냉동유닛, 저온저장고*.7, 냉동창고*.5, 워크인쿨러, 히트펌프, 히트펌프보일러, 공기열히트펌프, 냉장고부품, 응축기*.4, 증발기*.4, 가전*.15, 소형가전*.15, 냉매축적기*.6
en refrigerator, fridge, kimchi refrigerator, side-by-side refrigerator, wine cooler, cosmetic fridge, mini fridge, freezer, chest freezer, upright freezer, deep freezer, ultra low temperature freezer, blast freezer, display showcase*.7, display refrigerator, beverage cooler, medical refrigerator, vaccine refrigerator, ice maker, ice machine, ice cream machine, slush machine, water cooler*.8, water dispenser*.7, beer dispenser*.7, car refrigerator, chiller, absorption chiller, refrigeration unit, condensing unit, cold room*.7, walk-in cooler, heat pump, air source heat pump, heat pump water heater, refrigerator parts, condenser*.4, evaporator*.4, refrigerator-freezer, wine cellar, home appliance*.15, home appliances*.15, refrigerant accumulator*.6
> 841810 냉동냉장고(문 분리형) | combined refrigerator-freezers
ko 양문형냉장고, 냉동냉장고, 김치냉장고
en refrigerator-freezer, side-by-side refrigerator
> 841821 가정용 압축식 냉장고 | household compression refrigerators
ko 소형냉장고, 가정용냉장고, 화장품냉장고
en mini fridge, household refrigerator, wine cellar
> 841830 체스트형 냉동고 | chest freezers
ko 체스트냉동고
en chest freezer
> 841840 직립형 냉동고 | upright freezers
ko 직립형냉동고, 초저온냉동고
en upright freezer, ultra low temperature freezer
> 841850 쇼케이스·진열냉장고 | display cabinets and showcases
ko 쇼케이스, 냉장쇼케이스, 진열냉장고, 음료냉장고, 의약품냉장고
en display refrigerator, showcase, beverage cooler, medical refrigerator
> 841861 히트펌프 | heat pumps
ko 히트펌프, 공기열히트펌프, 지열히트펌프
en heat pump, air source heat pump
> 841869 그 밖의 냉동·냉각기 | other refrigerating equipment
ko 제빙기, 칠러, 냉수기, 냉동기, 흡수식냉동기, 아이스크림기계, 슬러시기계, 콘덴싱유닛, 냉동유닛
en ice maker, chiller, water cooler, ice cream machine, slush machine, condensing unit, absorption chiller
> 841899 냉장고 부분품 | refrigerator parts
ko 냉장고부품, 응축기, 증발기
en refrigerator parts, condenser, evaporator
8419 열처리·건조·살균·열교환 장치 | heat treatment plant and heat exchangers
ko 열교환기, 판형열교환기, 전열교환기*.5, 오일쿨러*.5, 건조기*.5, 산업용건조기, 열풍건조기*.8, 고추건조기, 곡물건조기, 식품건조기*.7, 목재건조기, 동결건조기, 분무건조기, 진공건조기, 제습건조기*.7, 에어드라이어*.5, 살균기*.6, 멸균기, 고압증기멸균기, 오토클레이브, 의료용소독기, 저온살균기, 레토르트살균기, 증류기, 증류탑, 냉각탑, 가스온수기, 순간온수기*.6, 태양열온수기, 커피머신*.4, 업소용커피머신, 에스프레소머신*.5, 커피로스터, 로스팅기, 튀김기*.6, 업소용튀김기, 업소용가스레인지*.7, 라면조리기*.6, 와플기계*.6, 김구이기, 스팀쿠커*.5, 취반기, 온장고*.7, 농축기*.7, 반응기*.6, 배양기*.7, 항온수조, 항온항습챔버*.5, 유전자증폭기*.5, 가스순간온수기, 농산물건조기, 슬러지건조기, 팝콘기계, 추출농축기, 발효기*.6, 핀튜브*.3, 과학장비*.3, 실험실장비*.3, 연구장비*.3, 태양열집열기, 조리기기*.5, 면조리기
en heat exchanger, plate heat exchanger, oil cooler*.5, dryer*.5, industrial dryer, hot air dryer*.8, grain dryer, food dryer*.7, food dehydrator*.5, wood dryer, freeze dryer, spray dryer, lyophilizer, vacuum dryer, air dryer*.5, sterilizer*.8, autoclave, steam sterilizer, medical sterilizer, disinfector*.6, pasteurizer, retort sterilizer, distillation apparatus, distillation column, cooling tower, gas water heater, instantaneous water heater*.6, solar water heater, commercial coffee machine, espresso machine*.5, coffee roaster, roasting machine, deep fryer*.6, noodle boiler*.8, waffle machine*.6, laver roaster, steam cooker*.5, rice cooking line, food warmer, evaporator*.4, chemical reactor*.8, laboratory incubator, water bath, test chamber*.4, thermal cycler*.5, pcr machine*.5, sludge dryer, popcorn machine, fermenter*.6, commercial gas range*.7, plant equipment*.2, power equipment*.2, cauldron fryer*.6, finned tube*.3, fin tube*.3, laboratory equipment*.3, solar heat collector, noodle cooker
> 841911 순간식 가스온수기 | instantaneous gas water heaters
ko 가스온수기, 가스순간온수기
en gas water heater, instantaneous gas water heater
> 841912 태양열 온수기 | solar water heaters
ko 태양열온수기
en solar water heater
> 841920 의료·실험용 살균기 | medical and laboratory sterilizers
ko 멸균기, 고압증기멸균기, 오토클레이브, 의료용소독기
en autoclave, medical sterilizer, steam sterilizer
> 841933 동결·분무건조기 | freeze and spray dryers
ko 동결건조기, 분무건조기
en freeze dryer, spray dryer, lyophilizer
> 841934 농산물 건조기 | agricultural dryers
ko 농산물건조기, 고추건조기, 곡물건조기
en grain dryer
> 841939 그 밖의 건조기 | other dryers
ko 산업용건조기, 열풍건조기, 진공건조기, 슬러지건조기, 에어드라이어
en industrial dryer, hot air dryer, vacuum dryer, sludge dryer, air dryer
> 841940 증류기 | distilling plant
ko 증류기, 증류탑
en distillation apparatus, distillation column, rectifying plant
> 841950 열교환기 | heat exchangers
ko 열교환기, 판형열교환기
en heat exchanger, plate heat exchanger
> 841981 조리·음료 가열기 | cooking and hot drink apparatus
ko 업소용커피머신, 튀김기, 라면조리기, 팝콘기계, 와플기계, 취반기, 온장고, 업소용가스레인지
en commercial coffee machine, deep fryer, popcorn machine, waffle machine, food warmer
> 841989 그 밖의 가열·냉각 처리장치 | other heat treatment equipment
ko 냉각탑, 저온살균기, 레토르트살균기, 반응기, 배양기, 항온수조, 추출농축기, 커피로스터
en cooling tower, pasteurizer, chemical reactor, laboratory incubator, water bath, coffee roaster
8420 캘린더·롤기·라미네이터 | calendering and rolling machines
ko 캘린더기, 롤프레스, 라미네이터*.8, 코팅기*.5, 핫롤라미네이터, 엠보싱기*.6, 고무롤기*.4, 라미네이팅기*.8
en calender, calendering machine, roll press, laminator*.8, roll laminator, embossing machine*.6, rubber rolling mill*.4, laminating machine*.8
8421 원심분리기·정수기·필터 | centrifuges, water and air purifiers, filters
ko 정수기, 언더싱크정수기, 필터샤워기*.9, 정수기필터, 필터*.6, 필터카트리지, 필터엘리먼트, 여과기, 스트레이너*.6, 오일필터, 연료필터, 에어필터*.9, 에어컨필터, 캐빈필터, 헤파필터, HEPA필터, 자동차필터, 백필터*.7, 필터프레스, 역삼투막, RO멤브레인, 멤브레인*.6, 중공사막, 수처리장치, 수처리기*.9, 연수기, 수소수생성기*.4, 유수분리기, 평형수처리장치, BWTS, 공기청정기, 집진기, 사이클론집진기, 스크러버, 탈황장치, SCR*.5, 배기가스정화장치, 촉매컨버터, 매연저감장치, DPF, 탈취기*.6, 질소발생기*.8, 산소발생기*.4, 원심분리기, 탈수기*.8, 디캔터, 수영장여과기, 시린지필터, 혈액투석필터*.4, 팬필터유닛*.5, 해수담수화설비, 자동차에어필터, 흡기필터, 필터하우징, 가전*.15, 소형가전*.15, 자동차애프터마켓*.1, 공기정화*.8, 폐기물처리*.2
en water purifier, water filter, under sink purifier, shower filter, filter shower head*.9, filter*.6, filter cartridge, filter element, strainer*.6, oil filter, fuel filter, air filter*.9, cabin filter, hepa filter, bag filter*.7, filter press, ro membrane, reverse osmosis, membrane*.6, hollow fiber membrane, water treatment equipment, water softener, oil water separator, ballast water treatment system, bwts, air purifier, dust collector, cyclone separator, scrubber, desulfurization unit, scr system*.7, catalytic converter, dpf, diesel particulate filter, deodorizer*.3, nitrogen generator*.8, oxygen generator*.4, centrifuge, decanter centrifuge, centrifugal separator, spin dryer, pool filter, syringe filter, dialyzer*.4, fan filter unit*.5, desalination plant, intake air filter, engine air filter, filter housing, home appliance*.15, home appliances*.15, automotive*.1, aftermarket parts*.1, automotive parts*.1, automotive aftermarket*.1, air purification*.8, air cleaning machine*.8, waste management*.2, recycling*.2, recycling equipment*.2
> 842119 그 밖의 원심분리기 | other centrifuges
ko 원심분리기, 디캔터
en centrifuge, decanter centrifuge
> 842121 물 여과·정화기 | water filtering machinery
ko 정수기, 연수기, 필터샤워기, 수처리장치, 폐수처리장치, 해수담수화설비, 평형수처리장치
en water purifier, water softener, desalination plant, ballast water treatment system, shower filter, reverse osmosis
> 842123 엔진 오일·연료필터 | engine oil and fuel filters
ko 오일필터, 연료필터
en oil filter, fuel filter
> 842129 그 밖의 액체 여과기 | other liquid filters
ko 필터프레스, 시린지필터, 유수분리기, 스트레이너
en filter press, syringe filter, oil water separator, strainer
> 842131 엔진 흡기필터 | engine intake air filters
ko 자동차에어필터, 흡기필터
en intake air filter, engine air filter
> 842132 촉매컨버터·매연필터 | catalytic converters and particulate filters
ko 촉매컨버터, 매연저감장치, DPF
en catalytic converter, diesel particulate filter, dpf
> 842139 그 밖의 기체 여과·정화기 | other gas filters and purifiers
ko 공기청정기, 집진기, 헤파필터, 스크러버, 에어컨필터, 캐빈필터, 질소발생기, 탈황장치
en air purifier, dust collector, hepa filter, scrubber, cabin filter, nitrogen generator
> 842199 여과기 부분품 | parts of filters and purifiers
ko 정수기필터, 멤브레인, RO멤브레인, 필터카트리지, 필터하우징, 필터엘리먼트
en water purifier filter cartridge, ro membrane, filter housing, filter element
8422 식기세척기·충전·포장기계 | dish washers, filling and packing machines
ko 식기세척기, 포장기*.9, 진공포장기, 수축포장기, 랩핑기, 팔레트랩핑기, 파우치포장기, 액상충전기, 충진기, 충전기계*.8, 충전포장기, 튜브충전기, 캡슐충전기*.7, 봉함기*.9, 실링기*.9, 밴딩기*.9, 밴드실러, 박스테이핑기, 제함기*.5, 카토닝기, 라벨링기, 라벨러, 캡핑기, 캔시머, 병세척기, 결속기*.7, 블리스터포장기, 약포장기*.8, 탄산수제조기, 라벨부착기, 병입기, 비닐접착기*.6, 산업장비*.15, 산업기계*.15, 기계*.15, 캡슐충진기, 캡슐층진기, 자동포장기, 자동포장기계, 포장자동기
en dishwasher, dish washing machine, packing machine, packaging machine, vacuum packaging machine, vacuum sealer*.8, shrink wrapping machine, wrapping machine, stretch wrapper, pouch packing machine, filling machine, liquid filler, tube filling machine, capsule filling machine*.7, bottling machine, sealing machine*.9, band sealer, carton sealer, carton taping machine, cartoning machine, labeling machine, labeller, capping machine, can seamer, bottle washer, strapping machine, banding machine, blister packing machine, soda maker, machinery*.15, machine*.15, machines*.15, industrial machines*.15, industrial machinery*.15
> 842211 가정용 식기세척기 | household dish washers
ko 식기세척기, 가정용식기세척기
en dishwasher
> 842219 업소용 식기세척기 | commercial dish washers
ko 업소용식기세척기
en commercial dishwasher
> 842220 병·용기 세척기 | bottle washing machines
ko 병세척기, 용기세척기
en bottle washer
> 842230 충전·봉함·라벨 기계 | filling, sealing and labelling machines
ko 충진기, 충전기계, 튜브충전기, 캡핑기, 실링기, 라벨부착기, 라벨러, 탄산수제조기, 캔시머, 병입기
en filling machine, capping machine, sealing machine, labeling machine, can seamer, soda maker, bottling machine
> 842240 그 밖의 포장기계 | other packing and wrapping machines
ko 진공포장기, 수축포장기, 랩핑기, 밴딩기, 카토닝기, 블리스터포장기
en vacuum packaging machine, shrink wrapping machine, wrapping machine, strapping machine, cartoning machine
8423 저울·중량 측정기 | scales and weighing machines
ko 저울, 체중계, 스마트체중계, 체지방체중계*.8, 주방저울, 전자저울, 아기저울, 수하물저울, 플랫폼저울, 트럭스케일, 계근대, 크레인스케일, 로드셀*.2, 중량선별기*.8, 다중계량기, 호퍼스케일, 계수저울, 분동, 저울추, 정밀저울*.4, 저울부품
en scale*.7, weighing scale, body scale, bathroom scale, smart scale, kitchen scale, electronic scale, baby scale, luggage scale, platform scale, truck scale, weighbridge, crane scale, checkweigher, multihead weigher, hopper scale, counting scale, weight*.2, load cell*.2, precision scale*.4, test weight, scale parts
> 842310 체중계·가정용 저울 | personal and household scales
ko 체중계, 주방저울, 아기저울
en bathroom scale, kitchen scale, baby scale
> 842389 대형 저울 | large scales
ko 트럭스케일, 계근대
en truck scale, weighbridge
> 842390 저울추·부분품 | scale weights and parts
ko 분동, 저울부품
en test weight, scale parts
8424 분무기·소화기·고압세척기 | sprayers, fire extinguishers, pressure washers
ko 분무기, 농약분무기, 전동분무기, 방제기, 연무기*.8, 살포기*.7, 스피드스프레이어, 스프레이건, 도장건*.9, 에어브러시*.8, 페인트스프레이어, 분체도장기, 스프레이*.2, 트리거스프레이어, 스프레이펌프*.6, 미스트분무기, 손소독제디스펜서*.5, 자동손소독기*.5, 고압세척기, 스팀세척기, 세차기*.8, 자동세차기*.6, 스팀세차기, 샌드블라스트, 쇼트블라스트, 쇼트기, 드라이아이스세척기, 소화기, 차량용소화기, 자동소화장치, 투척용소화기*.4, 스프링클러, 스프링클러헤드, 관수장치, 드립관수*.7, 노즐*.7, 분사노즐, 스프레이노즐, 샤워헤드*.4, 정량토출기*.7, 에어건*.6, 점적관수, 미스트쿨링시스템, 소화기부품, 에어브러쉬*.8, 두피관리기*.2, 두피관리기계*.2, 두피케어기*.2, 스팀카워셔, 스팀카와시
en sprayer, agricultural sprayer, knapsack sprayer, backpack sprayer, boom sprayer, mist blower, fogger, fogging machine, spray gun, paint spray gun, airbrush*.8, paint sprayer, powder coating machine, trigger sprayer, mist sprayer*.7, spray pump*.6, hand sanitizer dispenser*.5, pressure washer, high pressure cleaner, steam cleaner*.6, car wash machine*.8, sandblaster, sand blasting machine, shot blasting machine, dry ice blaster, fire extinguisher, sprinkler, sprinkler head, irrigation system, drip irrigation*.7, dripper, nozzle*.7, spray nozzle, shower head*.4, dispensing machine*.6, air gun*.4, misting system, fire extinguisher parts, scalp treatment machine*.2, steam car washer
> 842410 소화기 | fire extinguishers
ko 소화기, 차량용소화기, 자동소화장치
en fire extinguisher
> 842420 스프레이건 | spray guns
ko 스프레이건, 도장건, 에어브러시
en spray gun, airbrush
> 842430 고압세척기·블라스트기 | steam, sand and jet projecting machines
ko 고압세척기, 스팀세척기, 스팀세차기, 세차기, 샌드블라스트, 쇼트블라스트, 드라이아이스세척기
en pressure washer, steam cleaner, sand blasting machine, shot blasting machine, dry ice blaster
> 842441 휴대용 농업용 분무기 | portable agricultural sprayers
ko 농약분무기, 전동분무기, 충전식분무기
en knapsack sprayer, backpack sprayer
> 842482 관수·스프링클러(농업용) | irrigation and agricultural appliances
ko 관수장치, 점적관수, 드립관수
en irrigation system, drip irrigation
> 842489 그 밖의 분사기 | other spraying appliances
ko 트리거스프레이어, 연무기, 정량토출기, 분체도장기, 손소독제디스펜서, 미스트쿨링시스템
en trigger sprayer, powder coating machine, dispensing machine, fogger, misting system
> 842490 분사기 부분품·노즐 | spraying appliance parts and nozzles
ko 노즐, 스프레이노즐, 소화기부품, 스프링클러헤드
en nozzle, spray nozzle, sprinkler head, fire extinguisher parts
8425 호이스트·윈치·잭 | hoists, winches and jacks
ko 호이스트, 체인호이스트, 체인블록, 체인블럭, 레버블록, 레버호이스트, 전동호이스트, 윈치, 전동윈치, 선박윈치, 계류윈치, 양묘기, 캡스턴, 도르래*.5, 풀리블록*.6, 잭*.5, 유압잭, 자동차잭, 작키, 개러지잭, 카리프트, 자동차리프트
en hoist*.8, chain hoist, chain block, lever block, electric hoist, winch, electric winch, marine winch, mooring winch, windlass, capstan, pulley block*.6, jack*.5, hydraulic jack, bottle jack, floor jack, scissor jack, car jack, car lift, two post lift
> 842511 전동 호이스트 | electric hoists
ko 전동호이스트, 전동체인호이스트
en electric hoist
> 842541 정비소용 카리프트 | built-in garage lifts
ko 카리프트, 자동차리프트
en car lift, two post lift
> 842542 유압잭 | hydraulic jacks
ko 유압잭, 개러지잭
en hydraulic jack, bottle jack, floor jack
8426 크레인 | cranes
ko 크레인*.9, 천장크레인, 갠트리크레인, 골리앗크레인, 타워크레인, 지브크레인, 데릭, 이동식크레인*.7, 크롤러크레인, 항만크레인, 컨테이너크레인, 선박용크레인, 트럭탑재크레인, 카고크레인*.7, 너클크레인, 스트래들캐리어, 중장비*.2, 건설장비*.2
en crane*.9, overhead crane, bridge crane, gantry crane, tower crane, jib crane, derrick, crawler crane, mobile crane*.6, harbor crane, container crane, deck crane, truck-mounted crane, knuckle boom crane, straddle carrier, marine crane, heavy equipment*.2, construction equipment*.2, construction machinery*.2
> 842620 타워크레인 | tower cranes
ko 타워크레인
en tower crane
> 842691 차량 탑재 크레인 | cranes for mounting on road vehicles
ko 트럭탑재크레인, 너클크레인
en truck-mounted crane, knuckle boom crane
8427 지게차·작업트럭 | forklifts and works trucks
ko 지게차, 전동지게차, 중고지게차, 리치트럭, 스태커*.8, 핸드팔레트트럭*.8, 팔레트트럭*.8, 전동팔레트트럭, 고소작업대*.9, 시저리프트*.6, 붐리프트, 리치스태커, 텔레핸들러, 무인운반차*.6, AGV*.6, AMR*.4, 핸드리프트*.6, 전동스태커
en forklift, fork lift truck, electric forklift, used forklift, reach truck, stacker*.8, hand pallet truck*.8, pallet jack*.8, electric pallet truck, aerial work platform*.9, scissor lift*.7, boom lift, reach stacker, telehandler, agv*.6, electric stacker
> 842710 전동식 지게차 | electric forklifts
ko 전동지게차, 전동스태커, 리치트럭, 전동팔레트트럭
en electric forklift, electric stacker, reach truck, electric pallet truck
> 842720 엔진식 자주 지게차 | other self-propelled forklifts
ko 디젤지게차, LPG지게차, 리치스태커, 텔레핸들러
en diesel forklift, reach stacker, telehandler
> 842790 그 밖의 작업트럭 | other works trucks
ko 핸드팔레트트럭
en hand pallet truck, pallet jack
8428 승강기·컨베이어·로봇 하역기 | lifts, conveyors and handling robots
ko 엘리베이터, 승강기, 에스컬레이터, 무빙워크, 컨베이어, 벨트컨베이어, 롤러컨베이어, 스크류컨베이어, 버킷엘리베이터, 진공이송장치, 자동창고*.7, 스태커크레인*.7, 자동분류기*.6, 소터*.7, 산업용로봇*.5, 이송로봇, 다관절로봇*.4, 협동로봇*.4, 취출로봇*.6, 매니퓰레이터*.7, 곤돌라, 화물리프트, 리프트테이블, 리프트*.4, 휠체어리프트, 테일게이트리프트, 케이블카, 스키리프트, 기계식주차장치, 하역기*.7, 진공리프터, 팔레타이저, 산업장비*.1, 산업기계*.1, 기계*.1, 테이블리프트
en elevator, lift*.4, passenger lift, escalator, moving walkway, conveyor, belt conveyor, roller conveyor, screw conveyor, bucket elevator, pneumatic conveying system, automated warehouse*.7, as/rs, sorter*.5, industrial robot*.5, handling robot, cobot*.4, robot arm*.4, manipulator*.7, take-out robot*.6, gondola, lift table, dock leveler*.7, tail lift, wheelchair lift, cable car, ski lift, mechanical parking system, palletizer, vacuum lifter, parking system*.7, machinery*.1, machine*.1, machines*.1, industrial machines*.1, industrial machinery*.1, table lift, electric table lift
> 842810 승강기·스킵호이스트 | lifts and skip hoists
ko 엘리베이터, 승강기
en elevator, passenger lift
> 842833 벨트식 컨베이어 | belt conveyors
ko 벨트컨베이어
en belt conveyor
> 842840 에스컬레이터·무빙워크 | escalators and moving walkways
ko 에스컬레이터, 무빙워크
en escalator, moving walkway
> 842870 산업용 로봇 | industrial robots
ko 산업용로봇, 이송로봇, 협동로봇, 다관절로봇
en industrial robot, handling robot, cobot
> 842890 그 밖의 하역기계 | other lifting machinery
ko 팔레타이저, 매니퓰레이터, 리프트테이블, 자동창고, 기계식주차장치
en palletizer, manipulator, lift table, as/rs, parking system
8429 굴착기·불도저·로더(자주식) | self-propelled excavators and bulldozers
ko 굴착기, 굴삭기, 포크레인, 미니굴착기, 중고굴착기, 백호로더, 휠로더, 스키드로더, 로더*.5, 불도저, 그레이더, 스크레이퍼*.6, 로드롤러, 진동롤러, 콤팩터*.6, 건설기계*.5, 중장비*.5, 플레이트콤팩터*.5, 건설장비*.5
en excavator, mini excavator, used excavator, backhoe loader, wheel loader, skid steer loader, bulldozer, motor grader, scraper*.5, road roller, vibratory roller, compactor*.6, front-end loader*.8, construction equipment*.5, heavy equipment*.5, earthmoving machine*.7, plate compactor*.5, construction machinery*.5
> 842940 롤러·탬핑기 | road rollers and tamping machines
ko 로드롤러, 진동롤러, 콤팩터
en road roller, vibratory roller
> 842951 프론트엔드 로더 | front-end shovel loaders
ko 휠로더, 스키드로더
en wheel loader, skid steer loader
> 842952 360도 회전 굴착기 | 360-degree excavators
ko 굴착기, 포크레인, 크롤러굴착기, 휠굴착기
en excavator, crawler excavator, mini excavator
> 842959 백호로더 등 | backhoe loaders and others
ko 백호로더
en backhoe loader
8430 천공·굴진·항타기 | drilling, tunnelling and piling machines
ko 시추기, 천공기, 드릴링리그, 착정기, 보링기*.5, 암반천공기, 점보드릴, 굴진기, 터널굴착기, TBM, 실드머신, 항타기, 항발기, 유압브레이커*.5, 브레이커*.3, 제설기, 램머*.6, 플레이트콤팩터*.5, 중장비*.3, 건설장비*.3
en drilling rig, boring machine*.5, water well drilling rig, rock drill*.6, drilling jumbo, tunnel boring machine, tbm, shield machine, pile driver, hydraulic hammer*.7, hydraulic breaker*.5, snow blower, snow plow, tamping rammer*.6, plate compactor*.5, trencher, heavy equipment*.3, construction equipment*.3, construction machinery*.3
8431 하역·건설기계 부분품 | parts of lifting and earthmoving machinery
ko 굴착기부품, 건설기계부품, 지게차부품, 지게차포크, 크레인부품, 승강기부품, 엘리베이터권상기, 엘리베이터도어, 컨베이어부품, 컨베이어롤러, 버킷*.5, 굴착기버킷, 유압브레이커*.5, 유압집게, 퀵커플러*.6, 투스포인트, 트랙슈, 트랙링크, 트랙롤러, 언더캐리지, 붐*.6, 카운터웨이트*.7, 그래플, 고무트랙*.4, 어태치먼트*.7, 엘리베이터부품, 에스컬레이터스텝, 중장비*.2, 건설장비*.2, 플로팅실*.2, 루프실*.2
en excavator parts, heavy equipment parts, forklift parts, forklift fork, crane parts, elevator parts, elevator traction machine, elevator door, conveyor parts, conveyor roller, bucket*.5, excavator bucket, bucket tooth, tooth point, grapple, excavator attachment, quick coupler*.6, hydraulic breaker*.5, track shoe, track link, track roller, undercarriage parts, boom*.5, counterweight*.7, escalator step, heavy equipment*.2, construction equipment*.2, construction machinery*.2, floating seal*.2
> 843120 지게차 부분품 | forklift parts
ko 지게차부품, 지게차포크
en forklift parts, forklift fork
> 843131 승강기 부분품 | lift parts
ko 승강기부품, 엘리베이터부품, 엘리베이터권상기, 에스컬레이터스텝
en elevator parts, elevator traction machine, elevator door
> 843141 버킷·삽·그래브 | buckets, shovels and grabs
ko 버킷, 굴착기버킷, 그래플
en excavator bucket, grapple
> 843149 그 밖의 건설기계 부분품 | other earthmoving machine parts
ko 굴착기부품, 언더캐리지, 트랙슈, 트랙롤러, 크레인부품, 붐, 유압브레이커
en excavator parts, undercarriage parts, track shoe, track roller, crane parts, boom
8432 경작·파종 농기계 | soil working and sowing machinery
ko 쟁기, 써레, 로터베이터, 로터리경운기*.8, 경운기*.5, 관리기*.6, 중경제초기, 파종기, 이앙기, 정식기, 비료살포기, 퇴비살포기, 경운날, 농기계부품*.5, 트랙터작업기*.6, 농기계*.5, 농업*.2, 농장기계*.4, 농장설비*.4
en plough, plow, harrow, disc harrow, rotavator, rotary tiller, power tiller*.6, cultivator, weeder*.6, seeder, planter*.3, seed drill, rice transplanter, transplanter, fertilizer spreader, manure spreader, tiller blade, farm implement*.7, tractor attachment*.6, agricultural machinery*.5, agricultural food*.2, agriculture*.2, farm equipment*.4
8433 수확기·잔디깎이·선별기 | harvesters, mowers and produce sorters
ko 콤바인, 수확기, 벼수확기, 탈곡기, 고구마수확기, 감자수확기, 예초기*.3, 제초기*.5, 잔디깎이, 승용예초기, 로봇잔디깎이, 모어, 바인더*.3, 결속기*.3, 베일러, 과일선별기, 농산물선별기, 계란선별기, 과일세척기*.7, 채소세척기*.6, 농업*.15, 농장기계*.3, 농장설비*.3
en combine harvester, harvester, thresher, rice harvester, potato harvester, lawn mower, robotic mower, ride-on mower, mower, grass cutter*.6, brush cutter*.3, hay rake, hay tedder, baler, fruit sorter, fruit grading machine, egg grader, fruit washing machine*.7, agricultural food*.15, agriculture*.15, farm equipment*.3
> 843311 전동·엔진 회전날 잔디깎이 | powered rotary lawn mowers
ko 승용예초기, 로봇잔디깎이
en ride-on mower, robotic mower
> 843351 콤바인 | combine harvesters
ko 콤바인
en combine harvester
> 843360 알·과실 선별·세척기 | egg and fruit graders
ko 과일선별기, 계란선별기, 농산물선별기
en fruit sorter, egg grader
8434 착유기·낙농기계 | milking and dairy machines
ko 착유기*.6, 로봇착유기, 낙농기계, 균질기*.4, 치즈제조기*.7, 버터제조기
en milking machine, milking robot, dairy machine, milk homogenizer, cheese making machine*.7, butter churn
8435 착즙·포도주 압착기 | juice and wine presses
ko 산업용착즙기, 착즙기*.5, 과실압착기, 포도압착기, 주스추출기*.6
en fruit press, juice press, wine press, industrial juice extractor*.8, juicer*.3, grape crusher
8436 축산·양계·원예 기계 | livestock, poultry and horticultural machinery
ko 부화기, 육추기, 급이기, 자동급이기*.9, 급수기*.5, 사료배합기, 사료펠릿기, 양계기계, 축산기자재*.6, 양돈설비, 양봉기계, 채밀기, 식물재배기*.6, 스마트팜*.5, 발아기, 우드칩퍼*.5, 나뭇가지파쇄기*.6, TMR배합기, 부란기, 케이지설비*.6, 농업*.2, 농장기계*.35, 농장설비*.35
en incubator*.5, egg incubator, brooder, automatic feeder*.7, feeding system*.6, drinker system, feed mixer, feed pellet machine, pellet mill*.5, poultry equipment, livestock equipment*.6, pig farming equipment, beekeeping machine, honey extractor, plant growing machine*.6, smart farm*.5, hydroponic system*.6, seed germinator, wood chipper*.5, garden shredder*.5, agricultural food*.2, agriculture*.2, farm equipment*.35
> 843610 사료 조제기 | animal feed machinery
ko 사료배합기, 사료펠릿기, TMR배합기
en feed mixer, feed pellet machine
> 843621 부화기·육추기 | incubators and brooders
ko 부화기, 부란기, 육추기
en egg incubator, brooder
8437 정미·제분·곡물 선별기 | rice milling, flour milling, grain sorters
ko 정미기, 도정기, 석발기, 색채선별기, 컬러선별기*.8, 곡물선별기, 제분기*.8, 롤밀*.4, 곡물분쇄기*.8, 정선기
en rice mill, rice polisher, rice huller, destoner, color sorter*.8, grain sorter, seed cleaner, flour mill, grain mill*.8, roller mill*.5, grain cleaner, dehuller
> 843710 종자·곡물 선별기 | seed and grain sorters
ko 색채선별기, 곡물선별기, 석발기
en color sorter, grain sorter, destoner
> 843780 제분·도정기 | milling machinery
ko 정미기, 제분기
en rice mill, flour mill
8438 식품 가공기계 | food processing machinery
ko 식품기계, 제면기, 라면제조설비, 제빵기계, 반죽기*.8, 제과기계, 과자성형기, 초콜릿기계, 사탕제조기, 솜사탕기계, 두부제조기, 두유제조기*.5, 떡기계, 떡절단기, 만두성형기, 어묵제조기, 김밥기계, 김가공기, 김치제조기, 육가공기계, 골절기*.9, 육절기, 슬라이서*.5, 고기분쇄기, 소시지충전기, 어류가공기계, 과일가공기, 야채절단기, 식품절단기, 맥주제조설비, 양조설비*.8, 커피그라인더*.5, 식품압출기*.8, 뻥튀기기계*.7, 빙수기*.6, 산업장비*.15, 산업기계*.15, 기계*.15, 생산설비*.2, 생산라인*.2
en food processing machine, noodle making machine, pasta machine, bakery machinery, dough mixer, dough sheeter, biscuit machine, confectionery machine, chocolate machine, cotton candy machine, tofu machine, soy milk machine*.5, rice cake machine, tteok machine, dumpling machine, fish cake machine, gimbap machine, laver processing machine, kimchi machine, meat processing machine, meat grinder*.8, meat slicer, bone saw, sausage filler, fish processing machine, fruit peeler, vegetable cutter*.7, food slicer*.7, brewery equipment, coffee grinder*.5, food extruder, puffing machine, shaved ice machine*.6, machinery*.15, machine*.15, machines*.15, industrial machines*.15, industrial machinery*.15, manufacturing machinery*.2, processing machinery*.2, production line*.2
> 843810 제빵·제면기계 | bakery and noodle machinery
ko 제면기, 제빵기계, 반죽기, 과자성형기
en noodle making machine, dough mixer, bakery machinery, pasta machine
> 843820 과자·초콜릿 기계 | confectionery and chocolate machinery
ko 초콜릿기계, 사탕제조기, 솜사탕기계
en chocolate machine, confectionery machine, cotton candy machine
> 843850 육류 가공기계 | meat processing machinery
ko 육절기, 고기분쇄기, 골절기, 소시지충전기
en meat slicer, meat grinder, sausage filler, bone saw
> 843860 과실·채소 가공기계 | fruit and vegetable machinery
ko 야채절단기, 과일가공기, 김치제조기
en vegetable cutter, fruit peeler, kimchi machine
> 843880 그 밖의 식품기계 | other food machinery
ko 두부제조기, 떡기계, 만두성형기, 김가공기, 어묵제조기, 어류가공기계
en tofu machine, rice cake machine, dumpling machine, fish processing machine, food extruder
8439 펄프·제지기계 | pulp and paper making machinery
ko 제지기계, 초지기, 펄프제조기, 펄퍼, 리파이너*.6, 제지롤*.6
en paper machine, paper making machine, pulper, refiner*.4, paper coating machine*.7, headbox, paper machine roll*.6, paper machine parts
8440 제본기계 | bookbinding machinery
ko 제본기, 무선제본기, 중철기, 와이어제본기*.7, 정합기*.6
en bookbinding machine, perfect binder, saddle stitcher, book sewing machine, wire binding machine*.7, collating machine*.6, folding machine*.4
8441 지가공기계 | paper converting machinery
ko 재단기*.6, 종이재단기, 종이절단기, 슬리터*.6, 리와인더*.8, 봉투제조기, 종이봉투기계, 박스제조기*.8, 골판지제조기, 톰슨기, 다이커팅기*.7, 상자접착기, 제함기*.6, 종이컵제조기, 종이빨대제조기, 화장지제조기, 펄프몰드성형기, 접지기*.4, 커팅기*.25, 커팅기기*.25
en paper cutter*.7, guillotine*.6, slitter rewinder, slitting machine*.5, paper bag making machine, envelope making machine, box making machine*.8, corrugator, die cutting machine*.7, folder gluer, paper cup machine, paper straw machine, tissue paper machine, pulp molding machine, cutting device*.25
8442 인쇄판·제판기 | printing plates and plate-making machines
ko 인쇄판, 제판기, CTP, 오프셋인쇄판*.7, 플렉소판*.8, 그라비아실린더, 동판*.3, 활자, 아닐록스롤*.6
en printing plate, plate making machine, computer to plate, ctp machine, flexo plate*.8, gravure cylinder, printing type, lithographic plate*.7, anilox roll*.6
8443 인쇄기·프린터·복합기·토너 | printers, copiers, toner cartridges
ko 프린터, 레이저프린터, 잉크젯프린터, 복합기, 복사기, 팩스, 팩시밀리, 라벨프린터, 바코드프린터, 영수증프린터, 감열프린터, 포토프린터, 휴대용프린터, 카드프린터, 플로터*.7, UV프린터, 디지털인쇄기, DTF프린터, DTG프린터, 잉크젯마킹기, 오프셋인쇄기, 스크린인쇄기, 패드인쇄기, 그라비아인쇄기, 플렉소인쇄기, 윤전기, 인쇄기, 토너카트리지, 토너*.2, 잉크카트리지*.6, 드럼유닛, 감광드럼*.8, 프린트헤드, 정착기*.8, 전사벨트, 프린터부품, 스캐너*.2, 핫스탬핑기*.5, 솔더프린터*.5, 현상기*.8, 퓨저
en printer, laser printer, inkjet printer, multifunction printer, mfp, photocopier, copier, fax machine, label printer, barcode printer, receipt printer, thermal printer, photo printer, portable printer, card printer, plotter*.7, large format printer, uv printer, digital printing machine, textile printer, dtf printer, dtg printer, inkjet coder, offset press, screen printing machine, pad printing machine, gravure printing machine, flexographic printing machine, printing press, printing machine, toner cartridge, ink cartridge*.6, drum unit, opc drum, print head, fuser, transfer belt, printer parts, copy machine, ink jet head*.8
> 844313 오프셋 인쇄기 | offset printing machinery
ko 오프셋인쇄기
en offset press, offset printing machine
> 844319 그 밖의 판식 인쇄기 | other plate printing machinery
ko 스크린인쇄기, 실크스크린인쇄기, 패드인쇄기
en screen printing machine, pad printing machine
> 844331 복합기 | multifunction printers
ko 복합기
en multifunction printer, mfp
> 844332 컴퓨터 연결 프린터 | single-function printers
ko 프린터, 레이저프린터, 잉크젯프린터, 라벨프린터, 영수증프린터, 포토프린터, UV프린터, DTF프린터
en laser printer, inkjet printer, label printer, receipt printer, photo printer, uv printer, dtf printer
> 844339 그 밖의 프린터·복사기 | other printers and copiers
ko 복사기, 잉크젯마킹기, 디지털인쇄기
en photocopier, copier, inkjet coder
> 844399 토너카트리지·프린터 부분품 | toner cartridges and printer parts
ko 토너카트리지, 잉크카트리지, 드럼유닛, 프린트헤드, 정착기, 프린터부품
en toner cartridge, ink cartridge, drum unit, print head, fuser, printer parts
`;
