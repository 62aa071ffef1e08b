// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTERS_90_92 = `
## 90 광학·측정·의료기기 | optical, measuring and medical instruments
9001 광섬유·콘택트렌즈·안경렌즈·광학소자 | optical fibre, contact lenses, unmounted optics
ko 렌즈*.7, 콘택트렌즈, 컨택트렌즈, 컨텍트렌즈, 콘텍트렌즈, 소프트렌즈, 하드렌즈, 원데이렌즈, 컬러렌즈, 써클렌즈, 미용렌즈, 드림렌즈, 안경렌즈, 안경알, 누진렌즈, 다초점렌즈, 변색렌즈, 블루라이트차단렌즈, 편광렌즈, 광섬유, 광파이버, 광섬유케이블*.4, 광케이블*.3, 편광판, 편광필름, 편광필터*.4, 프리즘*.8, 반사경*.5, 광학렌즈*.8, LED렌즈*.8, 프레넬렌즈, 비구면렌즈*.8, 광학필터*.5, 적외선필터*.5, 프리즘시트*.6, 확산시트*.5, 광학필름*.6, 도광판*.5, 회절격자, 빔스플리터*.8, 사파이어윈도우*.6, 광학소자*.7
en lens*.6, contact lens, colored contact lens, coloured contact lens, cosmetic lens, circle lens, toric lens, daily disposable lens, spectacle lens, eyeglass lens, ophthalmic lens*.8, progressive lens, photochromic lens, cr-39 lens, polycarbonate lens*.7, optical fibre, optical fiber, plastic optical fiber, fiber bundle, optical fiber cable*.4, polarizer, polarizing plate, polarizing film, prism*.8, optical mirror*.6, optical lens*.7, aspheric lens*.8, fresnel lens, led lens*.8, optical filter*.5, prism sheet*.6, diffuser sheet*.4, light guide plate*.5, diffraction grating, beam splitter*.8, lens blank
> 900110 광섬유·광섬유 다발·케이블 | optical fibre, bundles and cables
ko 광섬유, 광파이버, 플라스틱광섬유, 광섬유다발, 광섬유케이블, 광케이블
en optical fiber, optical fibre, single mode fiber, fiber bundle, optical fiber cable
> 900120 편광판·편광필름 | polarizing sheets and plates
ko 편광판, 편광필름, 편광시트
en polarizer, polarizing plate, polarizing film, polarizing sheet
> 900130 콘택트렌즈 | contact lenses
ko 콘택트렌즈, 컨택트렌즈, 컬러렌즈, 써클렌즈, 소프트렌즈, 하드렌즈, 난시렌즈, 드림렌즈
en contact lens, colored contact lens, circle lens, cosmetic lens, soft lens, toric lens
> 900150 플라스틱 안경렌즈 | spectacle lenses, not glass
ko 안경렌즈, 안경알, 누진렌즈, 변색렌즈, 다초점렌즈, 블루라이트차단렌즈
en spectacle lens, eyeglass lens, progressive lens, photochromic lens, cr-39 lens, plastic spectacle lens
> 900190 미장착 렌즈·프리즘·광학소자 | unmounted lenses, prisms, optics
ko 프리즘, 광학렌즈, LED렌즈, 프레넬렌즈, 광학필터, 프리즘시트
en prism, optical lens, led lens, fresnel lens, optical filter, prism sheet
9002 장착된 렌즈·광학소자 | mounted lenses and optical elements
ko 카메라렌즈, 렌즈*.4, 렌즈모듈*.8, 렌즈유닛, 대물렌즈*.8, 교환렌즈, 줌렌즈, 광각렌즈, 망원렌즈, 어안렌즈, CCTV렌즈, 휴대폰카메라렌즈, 스마트폰렌즈, 머신비전렌즈, 텔레센트릭렌즈, 프로젝터렌즈, 적외선렌즈*.8, 카메라필터, 렌즈필터, UV필터*.5, ND필터, CPL필터, 편광필터*.6, 광학필터*.5, IR컷필터*.8, 접안렌즈*.8, 콜리메이터*.5, F세타렌즈
en camera lens, objective lens*.8, lens module*.8, lens assembly, lens unit, interchangeable lens, zoom lens, wide angle lens, telephoto lens, fisheye lens, cctv lens, mobile phone camera lens, smartphone lens, machine vision lens, telecentric lens, projection lens, projector lens, infrared lens*.8, lens filter, camera filter, nd filter, cpl filter, uv filter*.4, ir cut filter*.8, optical filter*.5, eyepiece*.8, collimator lens, f-theta lens, mounted lens
> 900211 카메라·프로젝터용 대물렌즈 | objective lenses: cameras, projectors
ko 카메라렌즈, 교환렌즈, 줌렌즈, 렌즈모듈, CCTV렌즈, 휴대폰카메라렌즈
en camera lens, zoom lens, interchangeable lens, cctv lens, mobile phone camera lens, projector lens
> 900220 장착된 필터 | mounted optical filters
ko 카메라필터, 렌즈필터, ND필터, CPL필터, UV필터, IR컷필터
en camera filter, lens filter, nd filter, cpl filter, uv filter, ir cut filter
9003 안경테와 그 부품 | spectacle frames and parts
ko 안경테, 안경프레임, 아세테이트안경테, 고글테, 선글라스테, 안경다리, 안경코받침, 안경부품
en spectacle frame, eyeglass frame, eyewear frame, titanium frame*.8, acetate frame*.8, tr90 frame, goggle frame, nose pad*.7, eyeglass parts
9004 안경·선글라스·고글 | spectacles, sunglasses, goggles
ko 안경, 선글라스, 썬글라스, 선글래스, 스포츠글라스, 돋보기안경, 돋보기*.4, 보안경, 고글, 수경*.6, 물안경, 스키고글, 용접고글, 용접면*.3, 3D안경, 다이빙마스크*.4
en glasses*.5, spectacles, eyeglasses, eyewear, sunglasses, polarized sunglasses, reading glasses, safety glasses, safety goggles, goggles, swimming goggles, ski goggles, blue light blocking glasses, blue light glasses, 3d glasses, diving mask*.4
> 900410 선글라스 | sunglasses
ko 선글라스, 썬글라스, 편광선글라스
en sunglasses, polarized sunglasses
> 900490 돋보기안경·보안경·고글 | reading glasses, safety eyewear, goggles
ko 안경, 돋보기안경, 보안경, 고글, 수경, 물안경
en reading glasses, safety glasses, goggles, swim goggles, ski goggles, 3d glasses
9005 쌍안경·망원경 | binoculars and telescopes
ko 쌍안경, 단안경, 망원경, 천체망원경, 필드스코프, 스포팅스코프, 야간투시경*.8, 야시경*.8, 망원경부품
en binoculars, monocular, telescope, spotting scope, night vision*.6, night vision goggles*.8, telescope mount
9006 사진기(필름식)·플래시 | photographic cameras, flash apparatus
ko 카메라*.15, 사진기*.6, 필름카메라, 일회용카메라, 즉석카메라, 폴라로이드카메라, 즉석사진기, 수중카메라*.4, 카메라플래시, 스트로보, 스피드라이트, 카메라셔터, 카메라부품*.4, 카메라바디*.4, 뷰파인더*.5, 포토부스*.4
en camera*.15, film camera, disposable camera, instant camera, instant print camera, photographic camera, underwater camera*.4, camera flash, speedlight, flashgun, strobe flash, camera shutter, camera parts*.4, camera body*.4, viewfinder*.5, photo booth*.4
9007 영화 촬영기·영사기 | cine cameras and projectors
ko 영화카메라, 영화촬영기, 영사기, 영사기부품
en cine camera, movie camera*.6, cinema projector*.6, film projector, digital cinema projector*.5
9008 투영기·사진확대기 | image projectors, enlargers
ko 슬라이드프로젝터, 슬라이드영사기, 오버헤드프로젝터, OHP, 투영기*.7, 환등기, 실물투영기, 마이크로필름리더, 사진확대기, 로고프로젝터*.4
en slide projector, overhead projector, image projector*.7, opaque projector, microfilm reader, photographic enlarger
9010 사진 현상기·영사스크린 | photo lab equipment, projection screens
ko 프로젝터스크린, 프로젝션스크린, 영사스크린, 전동스크린, 빔스크린, 스크린*.4, 필름현상기, 사진현상기, 자동현상기, 미니랩, 필름뷰어, 엑스레이뷰어, 필름판독기*.8, 네가토스코프, 암실장비, 노광기*.3, 노광장치*.3
en projection screen, projector screen, motorized screen, tripod screen, screen*.2, film processor, photo processor, darkroom equipment, negatoscope, exposure machine*.4
9011 광학현미경 | optical microscopes
ko 현미경*.9, 광학현미경, 수술현미경, 현미경부품
en microscope*.9, stereo microscope, surgical microscope, microscope parts
9012 전자현미경·회절기기 | electron microscopes, diffraction apparatus
ko 전자현미경, SEM*.7, TEM*.7, FE-SEM, 원자현미경, 원자력현미경, AFM*.8, 집속이온빔장치, 전자현미경부품
en electron microscope, sem*.7, tem*.7, fe-sem, atomic force microscope, afm*.8, focused ion beam
9013 레이저·그 밖의 광학기기 | lasers, magnifiers, other optical devices
ko 레이저*.7, 레이저모듈, 레이저발진기, 레이저소스, 광섬유레이저*.8, 파이버레이저*.8, CO2레이저*.7, 엑시머레이저*.8, 레이저포인터*.8, 레이저다이오드모듈*.7, 조준경, 스코프*.4, 라이플스코프, 도트사이트, 확대경, 돋보기*.6, 루페, 도어뷰어, 도어스코프, 잠망경, 액정디바이스*.4, LCD패널*.2, 액정셔터*.8, 스마트윈도우필름*.4, 광아이솔레이터*.8, 광스위치*.4, 광변조기*.8, 파이버스코프*.6, 산업용내시경*.5, 레이저부품
en laser*.6, laser module, laser source, fiber laser*.7, co2 laser tube, co2 laser*.6, laser tube, excimer laser*.8, laser pointer*.8, laser diode module*.7, riflescope, rifle scope, telescopic sight, red dot sight, magnifier, magnifying glass, loupe, door viewer, peephole*.8, periscope, liquid crystal device*.4, lcd panel*.2, lcd shutter*.8, pdlc film*.4, optical isolator*.8, optical switch*.4, optical modulator*.8, industrial endoscope*.5, borescope*.5
> 901320 레이저기기 | lasers other than diodes
ko 레이저모듈, 레이저발진기, 파이버레이저, 레이저포인터, 엑시머레이저
en laser module, laser source, fiber laser, laser pointer, co2 laser tube
> 901380 확대경·도어뷰어 등 광학기기 | magnifiers, other optical devices
ko 확대경, 돋보기, 루페, 도어뷰어, 액정셔터, 액정디바이스
en magnifier, magnifying glass, loupe, door viewer, liquid crystal device, optical modulator
9014 컴퍼스·항행용 기기 | compasses and navigational instruments
ko 나침반, 나침의, 컴퍼스*.4, 자이로컴퍼스, 항법장치*.6, 관성항법장치, 자이로스코프*.8, 자이로센서*.6, 관성측정장치*.7, 고도계*.7, 비행계기, 자동조타장치*.8, 오토파일럿, 어군탐지기, 어탐기, 음향측심기*.7, 소나*.3, 선속계, 육분의, 항해자료기록장치*.6, 음파탐지기, 선박기자재*.2, 조선기자재*.2, 항공전자*.6
en compass*.7, magnetic compass, gyrocompass, navigation instrument*.8, inertial navigation system, imu*.6, gyroscope*.8, gyro sensor*.6, altimeter*.7, autopilot, fish finder, fishfinder, echo sounder*.7, depth sounder*.7, sonar, sextant, voyage data recorder*.6, marine equipment*.2, ship equipment*.2, avionics*.6
9015 측량·기상관측·거리측정기 | surveying, meteorological, rangefinding
ko 측량기, 토탈스테이션, 데오도라이트, 경위의*.6, 레벨기, 레이저레벨, 레이저수평기, 거리측정기, 레이저거리측정기, 골프거리측정기, 레인지파인더, 라이다*.8, 라이다센서*.8, 3D레이저스캐너*.5, 측량폴*.8, 표척, 스타프*.4, GNSS수신기*.4, RTK수신기*.4, 기상관측기, 기상관측장비, 라디오존데, 우량계, 풍향풍속계, 풍속계*.7, 지진계, 지하탐지기*.6, 지표투과레이더*.5, 유속계*.4, 자력계*.7, 경사계*.6, 측량기부품
en surveying instrument, total station, theodolite, auto level, laser level, line laser, rangefinder, range finder, golf rangefinder, laser distance meter, lidar*.8, terrestrial laser scanner*.6, leveling staff, survey pole*.8, gnss receiver*.4, rtk receiver*.4, weather station, meteorological instrument, radiosonde, rain gauge, anemometer*.7, seismometer, seismograph, ground penetrating radar*.5, current meter*.5, magnetometer*.6, inclinometer*.6
> 901510 거리측정기 | rangefinders
ko 거리측정기, 레이저거리측정기, 골프거리측정기, 라이다
en rangefinder, laser distance meter, golf rangefinder, lidar
> 901580 기상·지진·해양관측기 | weather, seismic, ocean instruments
ko 기상관측장비, 우량계, 풍속계, 지진계, 라디오존데
en weather station, rain gauge, anemometer, seismometer, radiosonde
9016 정밀저울(감량 50mg 이하) | precision balances
ko 정밀저울*.8, 분석저울, 전자저울*.3, 마이크로저울, 천칭, 실험실저울, 저울*.25, 수분측정저울*.5
en balance*.4, precision balance, analytical balance, microbalance, jewelry scale*.7, moisture balance*.5
9017 제도용구·자·캘리퍼스 | drawing and hand measuring tools
ko 자*.2, 줄자, 쇠자*.8, 스틸자, 삼각자, 각도기, 분도기, 직각자, 운형자, 모양자, 제도기, 제도용컴퍼스, 컴퍼스*.6, 제도판, 제도세트, 먹줄, 마이크로미터, 캘리퍼*.6, 버니어캘리퍼스, 노기스, 하이트게이지*.7, 다이얼게이지*.5, 틈새게이지*.8, 나사게이지, 링게이지*.8, 플러그게이지*.8, 핀게이지*.8, 게이지블록*.8, 두께게이지*.5, 플로터*.4, 측정휠*.6, 캘리퍼스, 학용품*.05, 문구*.05, 문구류*.05, 문구용품*.05
en ruler, tape measure, measuring tape, steel ruler, protractor, set square, try square, t-square, drawing compass, drawing set, drawing board*.6, drafting machine, chalk line, micrometer, caliper*.6, vernier caliper, digital caliper, height gauge*.7, dial gauge*.5, feeler gauge, thread gauge, ring gauge*.8, plug gauge*.8, pin gauge*.8, gauge block*.8, thickness gauge*.4, plotter*.4, measuring wheel*.6, stationery*.05, school supplies*.05
> 901730 마이크로미터·캘리퍼스·게이지 | micrometers, callipers, gauges
ko 마이크로미터, 버니어캘리퍼스, 캘리퍼스, 틈새게이지, 링게이지, 플러그게이지
en micrometer, caliper, vernier caliper, feeler gauge, plug gauge, ring gauge
> 901780 자·줄자 | rulers and tape measures
ko 줄자, 쇠자, 자, 스틸자, 폴딩룰러
en tape measure, measuring tape, ruler, steel ruler, measuring rod
9018 의료·외과·치과·수의용 기기 | medical, surgical, dental instruments
ko 의료기기*.7, 의료용기기*.6, 의료소모품*.4, 주사기, 일회용주사기, 주사바늘, 주사침, 인슐린주사기, 니들*.3, 봉합침, 카테터, 카눌라, 캐뉼라, 수액세트, 채혈침, 란셋, 란셋펜*.7, 채혈튜브*.6, 투석기, 인공신장, 혈액투석필터*.8, 인퓨전펌프, 초음파진단기, 초음파프로브*.8, MRI, 심전계, 심전도전극, 환자감시장치, 혈압계, 청진기, 펄스옥시미터, 산소포화도측정기, 체성분분석기*.7, 내시경*.9, 복강경, 후두경, 안과기기, 안압계, 세극등, 검안기, 시력검사기, 시력표*.6, 치과용기기, 치과유니트체어, 핸드피스, 치과용버, 스케일러*.9, 광중합기, 구강스캐너*.9, 치과용드릴, 근관파일, 치경, 임플란트엔진, 수술기구, 겸자, 포셉, 수술가위, 메스*.5, 견인기*.7, 수술용스테이플러, 트로카, 수술로봇, 전기수술기, 전기소작기, 지혈기구*.6, 의료용흡인기, 석션기, 지방흡입기, 의료용레이저, 레이저치료기, IPL*.6, 집속초음파, 하이푸*.9, HIFU*.9, 고주파치료기*.8, 저주파치료기*.7, 저주파자극기*.7, 체외충격파치료기, 적외선조사기*.7, 자외선치료기, 온열치료기*.5, 부항기*.6, 침술용침, 뜸기*.4, 피부관리기*.4, 피부미용기기*.4, LED마스크*.3, MTS롤러*.6, 마이크로니들롤러*.6, 제세동기, 자동심장충격기, AED*.8, 인큐베이터*.5, 마취기, 관장기*.8, 자궁내피임기구, 동물용주사기, 유축기*.4, 콧물흡입기*.5, 소변백*.4, 심전도, 수술도구, 치과기구, 자기공명영상장치, 수의용기기, 뷰티디바이스*.15, 뷰티기기*.15, 홈케어기기*.15, 피부관리기구*.15, 피부관리기기*.15, 의료장비*.6, 의료기기류*.6, 의료용품*.45, 의료용소모품*.45, 메디칼*.45, 수술용의료기구*.8, 수술용기구*.8, 수술장비*.8, 진단장비*.5, 진단기기*.5, 디지털의료기기*.6, 헬스케어*.2, 건강관리*.2, 건강*.25, 엠알아이, 자기공명영상, 마이크로니들링*.3, 마이크로니들링앰플*.3, 더마롤러*.6, 지방분해*.25, 슬리밍*.25, 치과용품*.7, 치과용부품*.7, 치과용바늘, 바늘*.4, 비강확장기*.5, 통증완화기기*.4, 통증완화*.4, 요실금치료기*.5, 요실금*.5, 음압상처치료기, 상처치료장치, 흡인기, prp키트*.6, 자가혈소판*.6, 혈소판풍부혈장*.6, 혈당패치*.5, 연속혈당측정기*.5, 피지오그래프*.7, 피부레이저, 레이저기기*.7, 레이저의료기, 피부미용레이저, 피부레이저기기
en medical device*.6, medical instrument*.7, syringe, disposable syringe, insulin syringe, needle*.25, hypodermic needle, pen needle, suture needle, acupuncture needle, catheter, cannula, foley catheter, infusion set, iv set, blood collection tube*.6, lancet, lancing device*.7, guidewire, dialyzer, hemodialysis machine, infusion pump, syringe pump, ultrasound*.7, ultrasound scanner, ultrasound probe*.8, mri, magnetic resonance imaging, ecg, ecg electrode, patient monitor, blood pressure monitor, sphygmomanometer, stethoscope, pulse oximeter, body composition analyzer*.7, endoscope*.9, laparoscope, laryngoscope, ophthalmoscope, slit lamp, tonometer, dental unit, dental handpiece, dental drill, dental bur, dental scaler, curing light, intraoral scanner*.9, endodontic file, implant motor, surgical instrument, forceps*.8, surgical scissors, scalpel, speculum, surgical stapler, trocar, surgical robot, electrosurgical unit, cautery, medical suction, suction unit*.8, suction catheter, liposuction*.8, medical laser, diode laser hair removal*.7, laser therapy device, ipl*.6, hifu*.9, tens unit*.7, electrotherapy device*.7, shock wave therapy*.8, infrared therapy lamp*.7, phototherapy unit, cupping set*.6, skin care device*.4, beauty device*.3, led face mask*.3, derma roller*.6, defibrillator, aed*.8, infant incubator, anesthesia machine, breast pump*.4, nasal aspirator*.5, urine bag*.4, tourniquet, veterinary instrument, beauty equipment*.15, skincare device*.15, medical equipment*.6, medical devices*.6, medical supplies*.45, medical consumables*.45, health care supplies*.45, medical*.45, surgical material*.8, surgical equipment*.8, surgical tool*.8, diagnostic equipment*.5, digital medical equipment*.6, health care*.2, healthcare*.2, life & health*.25, health*.25, microneedling*.3, slimming*.25, dental supplies*.7, dental needle, nasal dilator*.5, pain relief*.4, negative pressure wound, suction machine, prp kit*.6, physiograph*.7, skin laser*.8
> 901811 심전계 | electrocardiographs
ko 심전도, 심전계, 심전도전극
en ecg, electrocardiograph, ecg electrode, holter
> 901812 초음파 진단기 | ultrasonic scanning apparatus
ko 초음파진단기, 초음파영상진단장치, 초음파프로브
en ultrasound scanner, ultrasound diagnostic system, ultrasound probe
> 901813 자기공명영상(MRI) | MRI apparatus
ko MRI, 자기공명영상장치
en mri, magnetic resonance imaging, mri coil
> 901819 환자감시·전기식 진단기 | monitors, other electro-diagnostics
ko 환자감시장치, 펄스옥시미터, 산소포화도측정기, 뇌파계, 체성분분석기, 혈압계*.4
en patient monitor, pulse oximeter, eeg, body composition analyzer, blood pressure monitor*.4
> 901831 주사기 | syringes
ko 주사기, 일회용주사기, 인슐린주사기
en syringe, disposable syringe, insulin syringe
> 901832 금속 주사침·봉합침 | tubular metal and suture needles
ko 주사바늘, 주사침, 봉합침, 펜니들
en hypodermic needle, injection needle, pen needle, suture needle
> 901839 카테터·캐뉼라 | catheters, cannulae and the like
ko 카테터, 캐뉼라, 카눌라, 수액세트, 란셋, 흡인튜브
en catheter, cannula, guidewire, lancet, iv set, endotracheal tube
> 901849 그 밖의 치과용 기기 | other dental instruments
ko 치과유니트체어, 핸드피스, 치과용버, 스케일러, 광중합기, 구강스캐너
en dental unit, dental handpiece, dental bur, dental scaler, curing light, endodontic file
> 901850 안과용 기기 | ophthalmic instruments
ko 안압계, 세극등, 검안기, 안과기기, 시력검사기
en slit lamp, tonometer, autorefractor, ophthalmoscope, fundus camera
> 901890 그 밖의 의료기기 | other medical instruments
ko 내시경, 수술기구, 수술용스테이플러, 전기수술기, 전기소작기, 석션기, 지방흡입기, 레이저치료기, 의료용레이저, 하이푸, 고주파치료기, 저주파치료기, 혈압계*.7, 청진기
en endoscope, surgical instrument, surgical stapler, electrosurgical unit, cautery, suction unit, liposuction, medical laser, laser therapy device, hifu, ipl, blood pressure monitor*.7, stethoscope
9019 마사지기·호흡치료기기 | massage and respiratory therapy apparatus
ko 마사지기, 안마기, 안마의자, 마사지건, 발마사지기, 눈마사지기, 페이스롤러, 괄사*.6, 지압기*.8, 족욕기*.6, 척추온열기*.7, 마사지침대*.7, 월풀욕조*.4, 재활운동기*.8, 재활로봇*.7, 물리치료기*.6, 견인치료기, CPM*.6, 양압기, CPAP, 인공호흡기, 산소발생기*.9, 산소마스크, 네블라이저, 네뷸라이저, 천식흡입기*.7, 가습치료기, 고유량산소치료기, 수소흡입기*.7, 오존치료기, 고압산소챔버, 산소챔버*.8, 앰부백, 비강캐뉼라*.6, 적성검사기기, 산소호흡기*.6, 뷰티*.1, 전문뷰티*.1, 뷰티디바이스*.4, 뷰티기기*.4, 홈케어기기*.4, 피부관리기구*.4, 피부관리기기*.4, 의료장비*.25, 의료기기류*.25, 헬스케어*.3, 건강관리*.3, 건강*.25, 두피관리기*.4, 두피관리기계*.4, 두피케어기*.4, 헤드스파*.3, 눈찜질기*.8, 눈찜질기기*.8, 통증완화기기*.4, 통증완화*.4, 요실금치료기*.3, 요실금*.3, 마사지매트
en massager, massage chair, massage gun, foot massager, eye massager, massage roller*.8, face roller*.8, gua sha*.6, foot spa*.6, thermal massage bed*.8, whirlpool bath*.4, mechano-therapy, rehabilitation equipment*.7, rehabilitation robot*.7, physiotherapy equipment*.6, traction device*.7, cpap, ventilator*.7, medical ventilator, oxygen concentrator, oxygen generator*.5, oxygen mask, oxygen therapy, nebulizer, inhaler*.6, high flow nasal cannula, hydrogen inhalation machine*.7, hyperbaric chamber, resuscitator, ambu bag, cpap mask, beauty*.1, beauty equipment*.4, beauty device*.4, skincare device*.4, skincare tool*.3, medical equipment*.25, medical device*.25, medical devices*.25, health care*.3, healthcare*.3, life & health*.25, health*.25, scalp treatment machine*.4, pain relief*.4, gual sha*.6, massage mat
> 901910 마사지·기계요법기 | massage, mechano-therapy apparatus
ko 마사지기, 안마기, 안마의자, 마사지건, 발마사지기, 페이스롤러
en massager, massage chair, massage gun, foot massager, face roller, rehabilitation equipment
> 901920 호흡치료기 | oxygen, aerosol, breathing therapy
ko 양압기, CPAP, 인공호흡기, 산소발생기, 네블라이저, 산소마스크
en cpap, ventilator, oxygen concentrator, nebulizer, oxygen mask, hyperbaric chamber
9020 방독면·호흡용 기기 | gas masks and breathing appliances
ko 방독면, 방독마스크, 가스마스크, 방진마스크*.4, 반면형마스크, 공기호흡기, 자급식호흡기, 송기마스크, 전동식호흡보호구, 화재대피용마스크, 스쿠버호흡기, 정화통*.7, 마스크필터카트리지*.6, 화재대피마스크, 구조장비*.2, 인명구조장비*.2
en gas mask, respirator*.7, half mask respirator, breathing apparatus, scba, self-contained breathing apparatus, papr, escape hood, eebd, scuba regulator, respirator cartridge*.6, gas mask canister*.6, life saving equipment*.2
9021 정형외과기기·임플란트·보청기 | orthopaedic appliances, implants, hearing aids
ko 정형외과용기기, 임플란트*.9, 치과임플란트, 어버트먼트, 인공치아, 인공치관, 지르코니아크라운, 의치*.3, 틀니, 교정브라켓, 치과교정기, 치아교정장치, 투명교정장치, 부목*.6, 캐스트*.4, 스플린트, 깁스*.5, 목발, 보행보조기*.8, 보행보조차*.6, 보조기*.6, 무릎보조기, 발목보조기, 허리보조기, 손목보호대*.3, 무릎보호대*.3, 복대*.4, 자세교정밴드*.5, 탈장대, 의료용깔창*.6, 교정용깔창*.7, 무지외반증교정기*.8, 본플레이트, 골나사, 척추임플란트, 인공관절, 인공슬관절, 유방보형물, 실리콘보형물, 인공수정체, 인공심장판막, 의수*.3, 의족*.7, 의안*.3, 보청기, 귓속형보청기, 보청기부품, 심장박동기, 페이스메이커, 스텐트, 인공혈관, 인공와우, 골이식재*.4, 인공디스크, 코골이방지기*.5, 전자의수, 의수족, 인공치근, 의료장비*.15, 의료기기류*.15, 의료용품*.15, 의료용소모품*.15, 의료소모품*.15, 메디칼*.15, 필러*.2, 가슴보형물, 치과용품*.2, 치과용부품*.2, 골절용품, 비강확장기*.3
en orthopaedic appliance, orthopedic implant, dental implant, implant fixture, abutment*.8, artificial teeth, denture, zirconia crown, dental crown, orthodontic bracket, clear aligner, splint, crutch, walker*.5, rollator*.8, orthopedic brace, knee brace*.8, ankle brace*.8, back brace*.8, cervical collar, posture corrector*.5, hernia truss, orthopedic insole*.7, bone plate, bone screw, pedicle screw, intramedullary nail, artificial joint, hip prosthesis, knee prosthesis, breast implant, silicone implant, intraocular lens, prosthetic leg, prosthesis, artificial eye, hearing aid, cochlear implant, pacemaker, stent, coronary stent, heart valve prosthesis, bone graft*.4, anti snoring device*.5, medical equipment*.15, medical device*.15, medical devices*.15, medical supplies*.15, medical consumables*.15, health care supplies*.15, medical*.15, dermal filler*.2, dental supplies*.2, fracture appliance, fracture appliances, nasal dilator*.3
> 902110 정형외과·골절 치료용 | orthopaedic, fracture appliances
ko 부목*.6, 목발, 보조기*.6, 무릎보조기, 본플레이트, 골나사
en splint, crutch, knee brace, bone plate, bone screw, orthodontic bracket
> 902129 그 밖의 치과용 물품 | dental implants and fittings
ko 치과임플란트, 픽스쳐, 어버트먼트, 지르코니아크라운
en dental implant, implant fixture, implant abutment, dental crown
> 902131 인공관절 | artificial joints
ko 인공관절, 인공고관절
en artificial joint, hip prosthesis, knee prosthesis
> 902139 그 밖의 인공 인체부분 | other artificial body parts
ko 유방보형물, 인공유방, 인공수정체, 의족, 의수*.3, 의안*.3
en breast implant, intraocular lens, prosthetic leg, artificial eye, heart valve prosthesis, silicone implant
> 902140 보청기 | hearing aids
ko 보청기, 귓속형보청기
en hearing aid
> 902190 스텐트·인공와우·부품 | stents, implants worn in body, parts
ko 스텐트, 인공와우, 보청기부품, 인공혈관*.5
en stent, cochlear implant, hearing aid parts, implantable device
9022 엑스선·방사선 기기 | X-ray and radiation apparatus
ko 엑스레이, 엑스선촬영기, 엑스레이촬영장치, CT*.7, CT스캐너, 컴퓨터단층촬영기, 치과용엑스레이, 치과용CT, 유방촬영기, 맘모그래피, 골밀도측정기*.8, C암, 엑스레이검사기, X-ray검사장비, 수하물검색기, 보안검색기*.7, 이물검출기*.5, 엑스선관, 엑스레이디텍터, 평판디텍터, 엑스선발생장치, 감마선조사기, 선형가속기*.8, 방사선치료기, 이온식연기감지기*.8, 의료장비*.2, 의료기기류*.2, 진단장비*.3, 진단기기*.3, 디지털의료기기*.2, 시티스캔, 시티스켄, 씨티촬영기, 방사선*.8, 방사선기기*.8, 방사선장비*.8, dr판넬, 디알판넬, 디텍터패널
en x-ray*.9, x-ray machine, digital radiography, ct scanner, ct*.6, computed tomography, dental x-ray, panoramic x-ray, cbct, mammography, bone densitometer*.8, c-arm, x-ray inspection machine, baggage scanner, security scanner*.7, x-ray tube, x-ray detector, flat panel detector, x-ray generator, linear accelerator*.8, radiotherapy, ionization smoke detector*.8, medical equipment*.2, medical device*.2, medical devices*.2, diagnostic equipment*.3, digital medical equipment*.2, ct scan, radiation equipment*.8, dr panel
> 902212 CT 스캐너 | CT scanners
ko CT, CT스캐너, 컴퓨터단층촬영기, 치과용CT*.5
en ct scanner, computed tomography, cbct*.5
> 902213 치과용 엑스선기기 | dental X-ray apparatus
ko 치과용엑스레이, 파노라마엑스레이, 치과용CT*.6
en dental x-ray, panoramic x-ray, cbct*.6
> 902214 의료용 엑스선기기 | medical X-ray apparatus
ko 의료용엑스레이, 유방촬영기, C암, 골밀도측정기, 디지털엑스레이
en c-arm, mammography, digital radiography, bone densitometer, medical x-ray
> 902219 산업·보안용 엑스선기기 | X-ray apparatus for other uses
ko 엑스레이검사기, 수하물검색기, 산업용엑스레이, 이물검출기
en x-ray inspection machine, baggage scanner, x-ray diffractometer*.4
> 902290 엑스선 기기 부품 | X-ray detectors and parts
ko 엑스레이디텍터, 평판디텍터, 엑스선발생장치
en x-ray detector, flat panel detector, x-ray generator, x-ray grid
9023 교육·전시용 모형·기구 | teaching and demonstration models
ko 교육용모형, 교육모형, 인체모형, 해부모형, 심폐소생술마네킹, CPR마네킹, 실습용마네킹*.8, 의료시뮬레이터, 치아모형*.8, 덴티폼, 교육용키트*.4, 교육기자재*.6, 교구*.4, 과학실험키트*.5, 실험키트*.4, 코딩교구*.3, 훈련시뮬레이터, 운전시뮬레이터*.8, VR시뮬레이터*.4, 전시용모형, 건축모형*.6, 목업폰, 심폐소생술훈련기, cpr훈련기기, 피지오그래프*.2, 과학장비*.1, 실험실장비*.1, 연구장비*.1
en teaching model, anatomical model, cpr manikin, medical simulator, training simulator, driving simulator*.8, typodont, demonstration model, educational kit*.4, teaching aid*.6, stem kit*.4, trainer kit*.6, architectural model*.6, suture practice pad, cpr trainer, physiograph*.2, laboratory equipment*.1
9024 재료시험기 | material testing machines
ko 재료시험기, 만능시험기, 인장시험기, 압축시험기, 경도계, 경도기, 로크웰경도계, 충격시험기, 피로시험기, 마모시험기, 콘크리트시험기, 슈미트해머, 접착력시험기, 인장시험지그*.8
en material testing machine, universal testing machine, utm*.6, tensile tester, compression tester, hardness tester, durometer, rockwell tester, impact tester, fatigue tester, abrasion tester, concrete test hammer
9025 온도계·습도계·기압계·비중계 | thermometers, hygrometers, barometers
ko 온도계, 체온계, 전자체온계, 적외선체온계, 적외선온도계, 고온계, 습도계, 온습도계, 온도센서*.9, 습도센서*.9, 온습도센서, 열전대, 써모커플, 측온저항체, RTD센서, 온도트랜스미터*.8, 온도데이터로거, 데이터로거*.4, 기압계, 비중계, 열화상카메라*.4, 수온계
en thermometer, clinical thermometer, infrared thermometer, pyrometer, hygrometer, thermo-hygrometer, temperature sensor*.9, humidity sensor*.9, thermocouple, rtd sensor, pt100*.8, temperature transmitter*.8, temperature data logger, data logger*.4, barometer, hydrometer, thermal imaging camera*.4
> 902519 전자식 온도계·체온계 | other thermometers, pyrometers
ko 체온계, 전자체온계, 적외선온도계, 온도센서, 열전대, 측온저항체
en infrared thermometer, digital thermometer, temperature sensor, thermocouple, pt100, pyrometer
9026 유량계·액면계·압력계 | flow meters, level gauges, pressure gauges
ko 유량계, 질량유량계, 로타미터, 유량센서, 플로우미터, 플로우센서, 액면계, 레벨게이지, 수위계, 레벨센서*.9, 수위센서*.9, 연료센더*.8, 압력계, 압력게이지, 진공계, 압력센서, 압력트랜스미터, 마노미터, 타이어공기압측정기, TPMS*.8, 열량계*.5, 풍량계*.7, 레귤레이터게이지*.5, 매니폴드게이지, 측정장비*.2, 계측장비*.2
en flow meter, flowmeter, mass flow meter, rotameter, flow sensor, maf sensor*.7, level gauge, level sensor*.9, level transmitter, water level sensor, fuel level sensor, pressure gauge, vacuum gauge, manometer, pressure sensor, pressure transmitter, tire pressure gauge, tpms*.8, heat meter, manifold gauge, measuring instrument*.2, analysis instrument*.2, instrument*.2
> 902610 유량·액면 측정기 | flow or level of liquids
ko 유량계, 전자유량계, 초음파유량계, 유량센서, 액면계, 레벨센서
en flow meter, mass flow meter, rotameter, level gauge, level sensor, level transmitter
> 902620 압력 측정기 | pressure instruments
ko 압력계, 압력게이지, 압력센서, 압력트랜스미터, 진공계, TPMS
en pressure gauge, pressure sensor, pressure transmitter, vacuum gauge, manometer, tpms
9027 물리·화학 분석기기 | physical and chemical analysers
ko 분석기*.7, 분석기기*.7, 분광기, 분광광도계, 가스분석기, 가스검지기, 가스감지기*.8, 가스누설검지기*.8, 가스센서*.9, 매연측정기, 배기가스분석기, 음주측정기, 산소센서*.8, NOx센서, 미세먼지측정기*.8, 공기질측정기*.8, 입자계수기, 크로마토그래피, 가스크로마토그래프, HPLC, GC*.3, 크로마토그래피컬럼*.8, 전기영동장치, 질량분석기, 유전자증폭기*.6, PCR장비*.7, 실시간PCR, 핵산추출기*.5, 염기서열분석기, ELISA리더, 마이크로플레이트리더, 혈당측정기, 혈당계, 혈액분석기, 생화학분석기, 소변분석기, 유세포분석기, pH미터, 산도측정기, pH센서*.8, 수질측정기, 탁도계, 염도계, 당도계, 굴절계, 색차계, 광택계, 점도계, 수분측정기*.8, 전도도계*.8, TDS측정기*.8, 용존산소계, 입도분석기, 조도계, 노출계, 소음계, 열분석기, 마이크로톰, 큐벳*.7, 진단장비*.3, 진단기기*.3, 혈당패치*.5, 연속혈당측정기*.5, ph컨트롤러*.3, 측정장비*.3, 계측장비*.3, 화학분석장비*.9, 분석장비*.9, 과학장비*.4, 실험실장비*.4, 연구장비*.4
en analyzer*.7, analyser*.7, spectrometer, spectrophotometer, gas analyzer, gas detector*.9, gas sensor*.9, oxygen sensor*.8, lambda sensor, nox sensor, exhaust gas analyzer, breathalyzer, air quality monitor*.8, particle counter, chromatograph, gas chromatograph, hplc, chromatography column*.8, electrophoresis, mass spectrometer, gc-ms, lc-ms, pcr machine*.6, real-time pcr, thermal cycler*.6, dna sequencer, microplate reader, elisa reader, blood glucose meter, glucometer, hematology analyzer, flow cytometer, ph meter, ph electrode, water quality meter, turbidity meter, refractometer, brix meter, colorimeter, gloss meter, viscometer, moisture meter*.8, conductivity meter*.8, tds meter*.8, dissolved oxygen meter, particle size analyzer, light meter, lux meter, exposure meter, sound level meter, microtome, cuvette*.7, diagnostic equipment*.3, ph controller*.3, measuring instrument*.3, analysis instrument*.3, instrument*.3, chemical analysis*.9, laboratory equipment*.4
> 902710 가스·매연 분석기 | gas or smoke analysers
ko 가스분석기, 가스검지기, 가스센서, 음주측정기, 산소센서, NOx센서
en gas analyzer, gas detector, gas sensor, breathalyzer, oxygen sensor, nox sensor
> 902720 크로마토그래프·전기영동 | chromatographs, electrophoresis
ko 가스크로마토그래프, 크로마토그래피, HPLC, 전기영동장치
en gas chromatograph, hplc, electrophoresis
> 902730 분광계 | spectrometers, spectrophotometers
ko 분광기, 분광광도계, 분광분석기
en spectrometer, spectrophotometer, spectrograph
> 902750 그 밖의 광학식 분석기 | other optical-radiation instruments
ko 당도계, 굴절계, 탁도계, ELISA리더, 실시간PCR, 색차계
en refractometer, brix meter, turbidity meter, microplate reader, real-time pcr, colorimeter
> 902781 질량분석기 | mass spectrometers
ko 질량분석기
en mass spectrometer, lc-ms, gc-ms, icp-ms
> 902789 그 밖의 분석·측정기 | other analysers
ko 혈당측정기, pH미터, 점도계, 수분측정기, 소음계, 노출계
en blood glucose meter, ph meter, viscometer, moisture meter, sound level meter, conductivity meter
9028 가스·수도·전기 계량기 | gas, water and electricity meters
ko 계량기*.8, 가스미터, 가스계량기, 수도미터, 수도계량기, 전력량계, 전기계량기, 적산전력계, 스마트미터, 선불계량기, 계량기부품
en meter*.2, gas meter, water meter, electricity meter, electric meter, energy meter, watt-hour meter, kwh meter, smart meter, prepaid meter, meter parts*.7
> 902810 가스미터 | gas meters
ko 가스미터, 가스계량기
en gas meter
> 902820 수도미터 | liquid meters
ko 수도미터, 수도계량기
en water meter, oil consumption meter
> 902830 전력량계 | electricity meters
ko 전력량계, 전기계량기, 스마트미터, 적산전력계
en electricity meter, energy meter, smart meter, kwh meter
9029 회전계·속도계·계수기 | counters, tachometers, speedometers
ko 카운터*.3, 계수기*.7, 회전계, 회전속도계, 타코미터, 속도계, 계기판*.8, 클러스터*.4, 주행거리계, 만보계, 만보기*.9, 택시미터, 택시미터기, 디지털운행기록장치, 생산량계, 휠속도센서*.6, 회전센서*.6, 속도센서*.6, 스트로보스코프, 아워미터*.5, 피플카운터*.5, 속도측정장비*.2, 속도측정기*.2
en counter*.3, tachometer, speedometer, instrument cluster*.9, combination meter*.8, odometer, pedometer, taximeter, tachograph, rpm meter, production counter, hour meter*.5, speed sensor*.7, wheel speed sensor*.6, bike computer*.8, stroboscope, people counter*.5, speed gun*.2
> 902920 속도계·회전계 | speedometers, tachometers
ko 속도계, 계기판, 타코미터, 스트로보스코프
en speedometer, tachometer, instrument cluster, stroboscope
9030 전기 측정기·오실로스코프 | electrical measuring instruments
ko 오실로스코프, 멀티미터, 디지털멀티미터, 테스터기*.6, 클램프미터, 전압계, 전류계, 전력계*.5, 절연저항계, 접지저항계, LCR미터, 저항계, 스펙트럼분석기, 네트워크분석기, 전력분석기, 통신계측기, 반도체테스터, 반도체검사장비*.6, 웨이퍼테스터, 번인테스터, 테스트핸들러*.2, 프로브카드, 프로브핀*.5, 포고핀*.4, 테스트소켓*.5, PCB검사기*.8, 배터리테스터, 충방전기*.5, 충방전시험기*.8, 방사선측정기, 가이거계수기, 선량계, 전류센서*.8, 전압센서*.8, 내전압시험기, 케이블테스터, 광파워미터*.4, OTDR*.4, EMC측정기*.7, 측정장비*.2, 계측장비*.2
en oscilloscope, multimeter, digital multimeter, electrical tester, clamp meter, voltmeter, ammeter, power meter*.7, power analyzer, insulation tester, lcr meter, spectrum analyzer, network analyzer, communication tester, semiconductor tester, wafer tester, ic tester, burn-in tester, automatic test equipment*.8, test handler*.2, probe card, probe pin*.5, pogo pin*.4, test socket*.5, battery tester, charge discharge tester*.8, hipot tester, cable tester, current sensor*.8, radiation detector, geiger counter, dosimeter, otdr*.4, panel meter*.8, measuring instrument*.2, analysis instrument*.2, instrument*.2
> 903010 방사선 측정기 | ionising radiation detectors
ko 방사선측정기, 방사능측정기, 가이거계수기, 선량계
en radiation detector, geiger counter, dosimeter
> 903033 전압계·전류계·저항계 | voltage, current, resistance meters
ko 전압계, 전류계, 클램프미터, 절연저항계, 전류센서, 접지저항계
en clamp meter, voltmeter, ammeter, insulation tester, ohmmeter, current sensor
> 903082 반도체 검사기 | semiconductor test instruments
ko 반도체테스터, 웨이퍼테스터, 메모리테스터, 번인테스터
en semiconductor tester, wafer tester, memory tester, ic tester
> 903089 그 밖의 전기 측정기 | other electrical test instruments
ko 배터리테스터, 충방전시험기, PCB검사기, LCR미터
en battery tester, charge discharge tester, lcr meter, pcb tester
> 903090 전기 측정기 부품 | parts, probe cards
ko 프로브카드, 프로브핀, 테스트소켓
en probe card, probe pin, test probe, test socket
9031 그 밖의 측정·검사 기계 | other measuring and inspecting machines
ko 측정기*.5, 계측기*.5, 검사기*.5, 검사장비*.5, 비전검사기, 외관검사기, 자동광학검사기, AOI, 웨이퍼검사장비, 디스플레이검사기, 반도체계측장비, 3차원측정기, CMM*.8, 3D스캐너*.8, 레이저변위센서, 변위센서, LVDT, 윤곽투영기, 표면조도계, 형상측정기, 초음파두께측정기, 두께측정기*.8, 초음파탐상기, 비파괴검사기, 진동측정기, 진동센서*.8, 가속도센서*.8, 가속도계*.8, 로드셀*.7, 토크센서, 포스게이지*.8, 장력계, 밸런싱머신, 휠밸런스, 휠얼라인먼트, 테스트벤치, 엔진테스터*.8, 다이나모미터, 자동차진단기, OBD스캐너, 엔코더*.9, 인코더*.7, 로터리엔코더, 리니어스케일, 위치센서*.7, 각도센서*.8, 크랭크각센서*.8, 노크센서, 조향각센서, 수평계, 수평기, 다이얼게이지*.5, 누설시험기*.8, 리크테스터*.8, 근접센서*.4, 초음파센서*.6, 센서*.3, 캡슐검사기, 속도측정장비*.3, 속도측정기*.3, 측정장비*.5, 계측장비*.5
en measuring machine*.8, measuring instrument*.5, inspection machine*.7, vision inspection, vision inspection system, aoi, automated optical inspection, wafer inspection, metrology equipment, coordinate measuring machine, cmm, 3d scanner*.8, laser displacement sensor, displacement sensor, lvdt, profile projector, surface roughness tester, coating thickness gauge, thickness gauge*.6, flaw detector, ndt equipment, vibration meter, vibration sensor*.8, accelerometer*.8, load cell*.7, torque sensor, force gauge*.8, force sensor, balancing machine, wheel balancer, wheel alignment, wheel aligner, test bench, dynamometer, diagnostic scanner*.8, obd2 scanner, encoder*.7, rotary encoder, linear encoder, linear scale, position sensor*.7, camshaft sensor*.8, knock sensor, spirit level, bubble level, dial gauge*.5, leak tester*.8, proximity sensor*.4, ultrasonic sensor*.6, sensor*.3, capsule inspection, speed gun*.3, analysis instrument*.5, instrument*.5
> 903141 반도체 광학검사기 | optical inspection: semiconductors
ko 웨이퍼검사장비, 포토마스크검사기
en wafer inspection, photomask inspection, reticle inspection
> 903149 그 밖의 광학식 측정기 | other optical measuring instruments
ko 비전검사기, AOI, 자동광학검사기, 3D스캐너, 레이저변위센서, 윤곽투영기
en vision inspection, aoi, 3d scanner, laser displacement sensor, profile projector, optical encoder
> 903180 그 밖의 측정·검사기 | other measuring, checking instruments
ko 3차원측정기, 초음파탐상기, 로드셀, 토크센서, 진동측정기, 엔코더, 자동차진단기, 수평기, 가속도센서
en coordinate measuring machine, flaw detector, load cell, torque sensor, vibration meter, encoder, diagnostic scanner, spirit level, accelerometer
9032 자동조절·제어기 | automatic regulating instruments
ko 온도조절기, 온도컨트롤러, 서모스탯*.9, 써모스탯*.9, 써모스타트, 보일러조절기, 룸온도조절기, 바이메탈스위치*.7, 과열방지기*.7, 압력조절기*.4, 압력스위치*.5, 정압기*.3, 매노스탯, 습도조절기, 유량제어기, MFC*.8, 자동전압조정기, AVR*.8, 전압안정기*.6, PID제어기, 프로세스컨트롤러, 엔진제어장치*.7, ECU*.7, 전자제어장치*.7, 밸브포지셔너, 관수컨트롤러, 스마트팜제어기*.7, 컨트롤러*.3, 제어기*.5, BMS*.4, 태양광추적제어기*.6, 콘트롤러*.4, ph컨트롤러*.7
en thermostat, room thermostat, temperature controller, thermal protector*.5, manostat, pressure switch*.5, pressure controller*.8, humidity controller, mass flow controller, mfc*.8, automatic voltage regulator, avr*.8, voltage stabilizer*.6, pid controller, engine control unit*.7, ecu*.7, electronic control unit*.6, valve positioner, irrigation controller, controller*.3, bms*.4, ph controller*.7
> 903210 온도조절기(서모스탯) | thermostats
ko 서모스탯, 써모스탯, 룸온도조절기, 바이메탈스위치
en thermostat, room thermostat, bimetal thermostat
> 903289 전자식 자동조절기 | other automatic controllers
ko 온도컨트롤러, ECU, 자동전압조정기, 질량유량제어기, PID제어기, 습도조절기
en temperature controller, ecu, automatic voltage regulator, mass flow controller, pid controller, humidity controller
9033 90류 기기의 공용 부분품 | parts of chapter 90 instruments n.e.c.
ko 90류기기부품, 광학기기부품*.5, 측정기기부품*.5, 계측기부품*.5, 의료기기부품*.4, 정밀기기부품*.6
en chapter 90 parts, optical instrument parts*.5, measuring instrument parts*.5, medical device parts*.4, precision instrument parts*.6, instrument housing*.5
## 91 시계 | clocks and watches
9101 귀금속 케이스 시계 | watches with precious metal case
ko 금시계, 금손목시계, 18K시계, 귀금속시계, 은시계
en gold watch, silver watch, precious metal watch, gold pocket watch
9102 손목시계 | wrist and pocket watches
ko 손목시계, 시계*.6, 남성시계, 쿼츠시계*.8, 디지털손목시계, 아날로그손목시계, 오토매틱시계, 기계식시계*.7, 패션시계, 가죽시계, 크로노그래프, 회중시계, 스톱워치, 어린이시계*.7, 명품시계*.7
en wrist watch, wristwatch, watch*.8, quartz watch, digital watch, analog watch, automatic watch, mechanical watch, fashion watch, sports watch*.8, chronograph, pocket watch, stopwatch, kids watch*.7
> 910211 아날로그 전자 손목시계 | quartz analogue wrist watches
ko 쿼츠손목시계, 아날로그손목시계, 패션시계
en quartz watch, analog watch, fashion watch
> 910212 디지털 손목시계 | digital wrist watches
ko 디지털손목시계, 전자손목시계
en digital watch, lcd watch
> 910221 오토매틱 손목시계 | automatic wrist watches
ko 오토매틱시계, 자동태엽시계
en automatic watch, self-winding watch
9103 소형 무브먼트 시계(클록) | clocks with watch movements
ko 여행용시계*.6, 미니어처시계*.6, 휴대용무브먼트시계
en travel clock*.6, miniature clock*.7, carriage clock*.5, clock with watch movement
9104 차량·선박용 계기반 시계 | instrument panel clocks
ko 차량용시계*.8, 자동차시계*.8, 계기반시계, 선박용시계, 항공기용시계
en car clock, vehicle clock, dashboard clock, instrument panel clock, marine clock*.8, aircraft clock
9105 벽시계·알람시계 | wall, table and alarm clocks
ko 벽시계, 탁상시계, 알람시계, 자명종, 디지털시계*.5, 뻐꾸기시계
en clock*.7, wall clock, table clock, alarm clock, digital clock*.8, cuckoo clock, pendulum clock
> 910511 전자 알람시계 | electric alarm clocks
ko 알람시계, 자명종, 탁상알람시계
en alarm clock, digital alarm clock
> 910521 전자 벽시계 | electric wall clocks
ko 벽시계, 벽걸이시계, 무소음벽시계
en wall clock, quartz wall clock
9106 타임레코더·타이머 | time recorders and timers
ko 타임레코더*.9, 출퇴근기록기, 근태기록기*.6, 타이머*.4, 주방타이머, 요리타이머, 주차미터기
en time recorder, time clock*.6, timer*.4, kitchen timer, countdown timer*.7, parking meter
9107 타임스위치 | time switches
ko 타임스위치, 타이머스위치, 콘센트타이머*.8, 타이머*.4
en time switch, timer switch, timer*.4, plug-in timer, programmable timer*.7
9108 손목시계 무브먼트 | watch movements
ko 시계무브먼트*.7, 손목시계무브먼트, 쿼츠무브먼트*.7, 오토매틱무브먼트
en watch movement, quartz movement*.6, automatic movement, mechanical watch movement
9109 벽시계 무브먼트 | clock movements
ko 벽시계무브먼트, 시계무브먼트*.4, 클록무브먼트, 탁상시계무브먼트
en clock movement, clock mechanism, quartz movement*.4, wall clock mechanism
9110 미조립 시계 무브먼트 | unassembled movements
ko 무브먼트세트, 미조립무브먼트, 무브먼트키트, 러프무브먼트
en movement set*.7, unassembled movement, rough movement, incomplete watch movement, ebauche
9111 손목시계 케이스 | watch cases
ko 시계케이스*.8, 손목시계케이스, 시계베젤, 시계백커버
en watch case*.8, watch bezel, watch case back, bezel ring*.3
9112 벽시계 케이스 | clock cases
ko 벽시계케이스, 탁상시계케이스, 시계하우징*.6
en clock case, clock housing, wall clock frame
9113 시곗줄 | watch straps and bands
ko 시계줄, 시곗줄, 시계밴드, 시계스트랩, 스마트워치밴드, 실리콘시계줄, 메쉬밴드*.7, 시계버클
en watch strap, watch band, watch bracelet, smart watch strap, smartwatch band, watch buckle, nato strap
9114 시계 부품 | clock and watch parts
ko 시계부품, 문자판*.8, 다이얼*.3, 시계다이얼, 시계바늘, 시계용두, 용두*.6, 시계태엽
en watch parts, clock parts, watch dial, dial*.3, watch hand, watch crown, watch spring, mainspring*.7, hairspring
## 92 악기 | musical instruments
9201 피아노 | pianos
ko 피아노*.8, 업라이트피아노, 그랜드피아노, 중고피아노, 하프시코드, 자동피아노, 베이비그랜드피아노
en piano*.8, upright piano, grand piano, used piano, acoustic piano, harpsichord, player piano, baby grand piano
> 920110 업라이트피아노 | upright pianos
ko 업라이트피아노, 중고피아노*.7
en upright piano
> 920120 그랜드피아노 | grand pianos
ko 그랜드피아노, 베이비그랜드피아노
en grand piano, baby grand piano
9202 기타·바이올린 등 현악기 | guitars, violins and other strings
ko 통기타, 어쿠스틱기타, 클래식기타, 우쿨렐레, 바이올린, 비올라, 첼로, 더블베이스, 현악기, 가야금, 거문고, 해금, 하프*.5, 만돌린, 밴조
en guitar*.7, acoustic guitar, classical guitar, ukulele, violin, viola, cello, double bass, stringed instrument, gayageum, haegeum, harp, mandolin, banjo
> 920210 활로 켜는 현악기 | bowed strings
ko 바이올린, 비올라, 첼로, 콘트라베이스
en violin, viola, cello, double bass
> 920290 뜯는 현악기 | plucked strings
ko 통기타, 어쿠스틱기타, 클래식기타, 우쿨렐레
en acoustic guitar, classical guitar, ukulele, harp
9205 관악기·아코디언·하모니카 | wind instruments
ko 관악기, 트럼펫, 트롬본, 호른, 색소폰, 플루트, 클라리넷, 오보에, 리코더*.7, 단소, 대금*.4, 오카리나, 하모니카, 아코디언*.8, 멜로디언, 파이프오르간
en wind instrument, brass instrument, trumpet, trombone, french horn, tuba, saxophone, flute*.9, clarinet, oboe, recorder*.5, ocarina, harmonica, accordion*.8, melodica, bagpipe, pipe organ
> 920510 금관악기 | brass wind instruments
ko 트럼펫, 트롬본, 호른, 튜바
en trumpet, trombone, french horn, tuba
> 920590 목관악기·하모니카 등 | other wind instruments
ko 색소폰, 플루트, 클라리넷, 리코더
en saxophone, flute, clarinet, recorder
9206 타악기 | percussion instruments
ko 타악기, 드럼*.4, 드럼세트, 북*.2, 장구, 꽹과리, 징*.3, 사물놀이악기, 심벌*.7, 실로폰, 탬버린, 캐스터네츠, 마라카스, 젬베, 카혼, 칼림바, 싱잉볼*.8, 핸드벨*.8, 스틸텅드럼
en percussion instrument, drum*.3, drum set, snare drum, janggu, cymbal, gong, xylophone, tambourine, castanets, maracas, djembe, cajon, kalimba*.8, singing bowl*.8
9207 전자악기 | electronic musical instruments
ko 전자악기, 디지털피아노, 전자피아노, 전자키보드악기, 신디사이저, 전자오르간, 일렉기타, 전기기타, 베이스기타, 전자드럼, 마스터키보드*.7, 미디컨트롤러*.5, 키보드*.1
en electronic musical instrument, digital piano, electronic keyboard*.8, synthesizer, electronic organ, electric guitar, bass guitar, electronic drum, midi keyboard*.7, midi controller*.5, guitar*.3
> 920710 전자 건반악기 | electronic keyboards
ko 디지털피아노, 전자피아노, 신디사이저, 전자오르간
en digital piano, electronic keyboard, synthesizer, electronic organ
> 920790 전자기타·전자드럼 등 | electric guitars, drums and others
ko 일렉기타, 베이스기타, 전자드럼, 전자바이올린
en electric guitar, bass guitar, electronic drum, electric violin
9208 오르골·호루라기 | music boxes and whistles
ko 오르골, 뮤직박스, 호루라기, 휘슬*.7, 호각, 새소리피리
en music box, musical box, whistle*.8, duck call, bird call, street organ, musical saw
9209 악기 부품·부속품 | instrument parts and accessories
ko 악기부품, 악기줄, 기타줄, 기타피크, 카포*.9, 드럼스틱, 드럼페달, 현악기활, 악기리드, 마우스피스*.4, 메트로놈, 소리굽쇠, 피아노액션, 피아노부품
en musical instrument parts, guitar string, guitar pick, capo, drumstick, drumhead, drum pedal, violin bow, reed*.4, metronome, tuning fork, piano action, piano parts
> 920930 악기 줄 | instrument strings
ko 기타줄, 바이올린줄, 악기줄
en guitar string, violin string, instrument string
> 920992 현악기 부품 | string instrument parts
ko 기타피크, 카포, 바이올린활, 튜닝페그
en guitar pick, capo, violin bow, tuning peg
> 920999 메트로놈·드럼 부품 등 | metronomes, drum parts and others
ko 메트로놈, 소리굽쇠, 드럼스틱, 드럼헤드
en metronome, tuning fork, pitch pipe, drumstick
`;
