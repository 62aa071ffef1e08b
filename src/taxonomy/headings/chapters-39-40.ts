// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTERS_39_40 = `
## 39 플라스틱과 그 제품 | plastics and articles thereof
3901 폴리에틸렌·EVA 수지 | polyethylene and EVA resins
ko 폴리에틸렌*.6, 폴리에틸렌수지, PE수지, PE펠렛, 저밀도폴리에틸렌, 고밀도폴리에틸렌, 선형저밀도폴리에틸렌, LDPE*.7, LLDPE*.8, HDPE*.6, HDPE수지, LDPE수지, 메탈로센PE, EVA수지, EVA*.4, 에틸렌비닐아세테이트, POE수지, 폴리올레핀엘라스토머, 초고분자량폴리에틸렌*.8, UHMWPE*.6, 염소화폴리에틸렌*.6, 재생PE펠렛, 합성수지*.2, 플라스틱원료*.3, 재생원료*.2, 마스터배치*.3, 가교폴리에틸렌컴파운드, 아이오노머수지, 원자재*.1, 원재료*.1, 플라스틱원자재*.3
en polyethylene*.6, polyethylene resin, pe resin, pe pellet, ldpe*.7, lldpe*.8, hdpe*.6, hdpe resin, ldpe resin, hdpe granules, mdpe, metallocene pe, eva resin, eva copolymer, ethylene vinyl acetate, poe resin, polyolefin elastomer, uhmwpe*.6, chlorinated polyethylene*.6, recycled pe pellet, xlpe compound, plastic resin*.3, plastic raw material*.3, masterbatch*.3, filler masterbatch*.4, ethylene copolymer, ionomer resin, ethylene acrylic acid copolymer, basic material*.1, raw material*.1
> 390110 저밀도 PE(0.94 미만) | polyethylene below 0.94 density
ko LDPE, LLDPE*.5, 저밀도폴리에틸렌
en ldpe, low density polyethylene, lldpe*.4
> 390120 고밀도 PE(0.94 이상) | polyethylene 0.94 density or more
ko HDPE, 고밀도폴리에틸렌, 초고분자량폴리에틸렌
en hdpe, high density polyethylene, uhmwpe
> 390130 EVA 수지 | ethylene-vinyl acetate copolymers
ko EVA수지, 에틸렌비닐아세테이트
en eva resin, eva copolymer, ethylene vinyl acetate
> 390140 에틸렌-알파올레핀 공중합체 | ethylene-alpha-olefin copolymers
ko LLDPE*.6, 선형저밀도폴리에틸렌, POE수지, 폴리올레핀엘라스토머
en lldpe*.6, linear low density polyethylene, poe resin, polyolefin elastomer
> 390190 그 밖의 에틸렌 중합체 | other ethylene polymers
ko 염소화폴리에틸렌, 아이오노머수지
en chlorinated polyethylene, ionomer resin, ethylene acrylic acid copolymer
3902 폴리프로필렌·올레핀 수지 | polypropylene and olefin resins
ko 폴리프로필렌*.6, 폴리프로필렌수지, PP수지, PP펠렛, 호모PP, 랜덤PP, 블록코폴리머PP, PP컴파운드, 복합PP, 난연PP, 유리섬유강화PP, 재생PP펠렛, PP*.4, 폴리이소부틸렌, 폴리부텐, 폴리알파올레핀*.5, TPO*.6, TPV*.5, COC수지*.5, 플라스토머*.5, 원자재*.1, 원재료*.1, 플라스틱원자재*.3
en polypropylene*.6, polypropylene resin, pp resin, pp pellet, homopolymer pp, pp homopolymer, random copolymer pp, pp copolymer, block copolymer pp, pp compound, glass filled pp, flame retardant pp, recycled pp pellet, pp granules, polyisobutylene, polybutene, polybutylene resin, tpo*.6, tpv*.5, poly-alpha-olefin*.5, basic material*.1, raw material*.1, plastic raw material*.3
> 390210 폴리프로필렌 | polypropylene
ko 폴리프로필렌수지, 호모PP, PP펠렛
en polypropylene resin, homopolymer pp, pp pellet
> 390230 프로필렌 공중합체 | propylene copolymers
ko 랜덤PP, 블록코폴리머PP, PP공중합체
en pp copolymer, random copolymer pp, block copolymer pp
3903 폴리스티렌·ABS 수지 | polystyrene and ABS resins
ko 폴리스티렌*.6, 폴리스타이렌*.6, PS수지, GPPS, HIPS*.8, EPS*.6, 발포성폴리스티렌, EPS비드, 스티로폼원료, SAN수지, SAN*.6, AS수지, ABS수지, ABS*.5, ABS컴파운드, 난연ABS, PC/ABS*.5, ASA수지, MABS*.6, MBS수지*.7, SEBS*.6, TPE*.4, TPR*.4, SMA수지, 플라스틱원자재*.2, 폴리스틸렌
en polystyrene*.6, polystyrene resin, ps resin, gpps, hips*.8, eps*.6, expandable polystyrene, eps beads, eps resin, san resin*.9, as resin*.4, abs resin, abs*.5, abs pellet, abs compound, flame retardant abs, pc/abs*.5, asa resin, mabs*.6, mbs resin*.7, sebs*.6, tpe*.4, tpr*.4, styrene block copolymer*.6, styrene maleic anhydride, plastic raw material*.2
> 390311 발포성 폴리스티렌 | expansible polystyrene
ko EPS, EPS비드, 발포성폴리스티렌
en eps, expandable polystyrene, eps beads
> 390319 그 밖의 폴리스티렌 | other polystyrene
ko GPPS, HIPS, PS수지
en gpps, hips, ps resin
> 390320 SAN 수지 | SAN copolymers
ko SAN수지, AS수지
en san resin, as resin
> 390330 ABS 수지 | ABS copolymers
ko ABS수지, ABS컴파운드, 난연ABS
en abs resin, abs pellet, abs compound
> 390390 그 밖의 스티렌 중합체 | other styrene polymers
ko ASA수지, SEBS, MBS수지, MABS
en asa resin, sebs, mbs resin, styrene maleic anhydride
3904 PVC·불소수지 | PVC and fluoropolymer resins
ko PVC수지, PVC*.4, PVC파우더*.8, PVC컴파운드, PVC펠렛, 염화비닐수지, 페이스트레진, 스트레이트레진, 연질PVC컴파운드, 경질PVC컴파운드, CPVC, 염소화PVC, 초산비닐염화비닐공중합체, 염화비닐리덴, PVDC*.6, 불소수지, PTFE수지, PTFE*.5, PTFE파우더, PVDF*.7, PFA수지, FEP수지, ETFE수지*.7, 불소고무*.7, FKM*.5, 불소고무컴파운드, 퍼플루오로엘라스토머*.6, 플라스틱원자재*.2
en pvc resin, pvc*.4, pvc powder*.8, pvc compound, pvc granules, polyvinyl chloride resin, suspension pvc, pvc paste resin, emulsion pvc, plasticized pvc compound, rigid pvc compound, cpvc resin, vinyl chloride vinyl acetate copolymer, pvdc resin, fluoropolymer, ptfe resin, ptfe*.5, ptfe powder, pvdf*.7, pvdf resin, pfa resin, fep resin, etfe resin, fluororubber*.7, fluoroelastomer*.7, fkm*.5, fkm compound, ffkm*.5, plastic raw material*.2
> 390410 PVC(배합 안 한 것) | PVC not mixed
ko PVC수지, 스트레이트레진, 페이스트레진
en pvc resin, suspension pvc, pvc paste resin
> 390421 비가소화 PVC 컴파운드 | non-plasticised PVC compounds
ko 경질PVC컴파운드
en rigid pvc compound, upvc compound
> 390422 가소화 PVC 컴파운드 | plasticised PVC compounds
ko 연질PVC컴파운드
en plasticized pvc compound, soft pvc compound
> 390461 PTFE | polytetrafluoroethylene
ko PTFE, PTFE수지, PTFE파우더
en ptfe, ptfe resin, ptfe powder
> 390469 그 밖의 불소 중합체 | other fluoropolymers
ko PVDF, PFA수지, FEP수지, 불소고무, FKM
en pvdf, pfa resin, fep resin, etfe resin, fluororubber, fkm
3905 초산비닐·폴리비닐알코올 | polyvinyl acetate and alcohol
ko 폴리초산비닐, PVAC, 초산비닐에멀젼, VAE에멀젼, 재유화형분말수지, 폴리비닐알코올, PVA*.6, PVA수지, 폴리비닐부티랄*.7, PVB수지, PVP*.7, 폴리비닐피롤리돈, 포비돈*.5, EVOH*.4
en polyvinyl acetate, pvac, pva emulsion, vinyl acetate emulsion, vae emulsion, redispersible polymer powder, polyvinyl alcohol, pva*.6, pvoh, polyvinyl butyral*.7, pvb resin, pvp*.7, polyvinylpyrrolidone, povidone*.5, crospovidone, copovidone
> 390530 폴리비닐알코올 | polyvinyl alcohol
ko 폴리비닐알코올, PVA수지
en polyvinyl alcohol, pvoh
3906 아크릴 수지·고흡수성수지 | acrylic polymers
ko 아크릴수지, PMMA*.7, PMMA수지, 폴리메틸메타크릴레이트, 아크릴에멀젼, 아크릴에멀전, 아크릴바인더, 아크릴중합체, 아크릴폴리머, 고흡수성수지, SAP*.6, 고흡수성폴리머, 폴리아크릴산나트륨, 폴리아크릴아미드, 고분자응집제*.8, 카보머, 폴리아크릴로니트릴*.5, 아크릴점착제*.5, 도료용아크릴수지, PAM*.4, 아크릴파우더*.6
en acrylic resin, pmma*.7, pmma resin, polymethyl methacrylate, acrylic emulsion, acrylic binder, acrylic polymer, acrylic copolymer, superabsorbent polymer, sap*.5, sodium polyacrylate, polyacrylamide, flocculant*.7, polymer flocculant, carbomer, polyacrylic acid, acrylates crosspolymer, styrene acrylic emulsion*.6, acrylic adhesive polymer*.5, acrylic powder*.6
> 390610 PMMA | polymethyl methacrylate
ko PMMA, PMMA수지, 폴리메틸메타크릴레이트
en pmma, pmma resin, polymethyl methacrylate
> 390690 그 밖의 아크릴 중합체 | other acrylic polymers
ko 고흡수성수지, 아크릴에멀젼, 폴리아크릴아미드, 고분자응집제
en superabsorbent polymer, acrylic emulsion, polyacrylamide, sodium polyacrylate
3907 폴리에스테르·에폭시·PC·POM 수지 | polyesters, epoxy, PC, polyacetals
ko PET수지, PET칩, 페트칩, 폴리에스터칩, PET*.4, 보틀칩, 재생PET칩, 폴리에스테르수지, PBT, PBT수지, PBT컴파운드, PCT수지, PETG*.6, 코폴리에스터, 폴리카보네이트*.6, PC수지, PC컴파운드, 에폭시수지, 에폭시*.6, 액상에폭시, 에폭시주제*.6, 폴리아세탈, POM*.7, 아세탈수지, 폴리올, 폴리에테르폴리올, PPG*.6, 폴리에스터폴리올, PEG*.6, 폴리에틸렌글리콜, PTMEG, PPO수지, MPPO, 알키드수지, 불포화폴리에스터수지, UPR, 비닐에스터수지, 폴리락트산, PLA*.7, PBAT, 생분해성수지*.6, PCL*.6, LCP*.6, TPEE*.7, PEEK*.5, 원자재*.05, 원재료*.05, 플라스틱원자재*.25, 화학원료*.1, 화학원자재*.1, 화학소재*.1
en pet resin, pet chip, pet pellet, bottle grade pet, recycled pet chip, rpet pellet*.8, polyester chip, polyester resin, pbt resin, pbt, pbt compound, petg*.6, copolyester, polycarbonate*.6, pc resin, pc compound, epoxy resin, liquid epoxy resin, epoxy*.6, polyacetal, pom*.7, pom resin, acetal resin, polyoxymethylene, polyol, polyether polyol, polypropylene glycol, polyester polyol, peg*.6, polyethylene glycol, ptmeg, ppo resin, polyphenylene oxide, alkyd resin, unsaturated polyester resin, upr, vinyl ester resin, polylactic acid, pla*.7, pla resin, pbat, biodegradable resin*.6, polycaprolactone, liquid crystal polymer, tpee*.7, peek*.5, basic material*.05, raw material*.05, plastic raw material*.25, chemical raw material*.1
> 390710 폴리아세탈 | polyacetals
ko 폴리아세탈, POM, 아세탈수지
en polyacetal, pom, acetal resin
> 390729 그 밖의 폴리에테르 | other polyethers
ko 폴리에테르폴리올, PPG, PEG, PTMEG
en polyether polyol, polyethylene glycol, peg, ptmeg
> 390730 에폭시 수지 | epoxide resins
ko 에폭시수지, 에폭시, 액상에폭시
en epoxy resin, epoxy, liquid epoxy resin
> 390740 폴리카보네이트 | polycarbonates
ko 폴리카보네이트, PC수지
en polycarbonate, pc resin
> 390750 알키드 수지 | alkyd resins
ko 알키드수지
en alkyd resin
> 390761 PET(점도수 78 이상) | PET, viscosity number 78 or more
ko PET칩, 보틀칩, PET수지
en pet chip, bottle grade pet, pet resin
> 390769 그 밖의 PET | other PET
ko 섬유용PET칩, 재생PET칩
en fiber grade pet chip, recycled pet chip
> 390770 PLA | polylactic acid
ko PLA, 폴리락트산
en pla, polylactic acid
> 390791 불포화 폴리에스테르 | unsaturated polyesters
ko 불포화폴리에스터수지, UPR, 비닐에스터수지*.6
en unsaturated polyester resin, upr, vinyl ester resin*.6
> 390799 PBT·그 밖의 폴리에스테르 | PBT and other polyesters
ko PBT, PETG, PBAT, 폴리에스터폴리올
en pbt, petg, pbat, polyester polyol
3908 폴리아미드(나일론) 수지 | polyamide (nylon) resins
ko 나일론수지, 나일론칩, 폴리아미드, 폴리아미드수지, 나일론6, 나일론66, PA6*.7, PA66*.7, PA12*.7, PA컴파운드, 엔지니어링플라스틱*.3, 나일론*.2, 유리섬유강화나일론
en polyamide*.7, polyamide resin, nylon resin, nylon chip, nylon 6 chip, nylon 66 resin, pa6*.7, pa66*.7, pa12*.7, pa66 gf30, pa compound, glass filled nylon, polyphthalamide, ppa resin
> 390810 나일론 6·66·12 등 | polyamide 6, 11, 12, 6.6 and the like
ko 나일론6, 나일론66, PA6, PA66
en pa6, pa66, pa12, nylon chip
3909 폴리우레탄·페놀·아미노 수지 | polyurethane, phenolic, amino resins
ko 폴리우레탄수지, 폴리우레탄*.4, 우레탄수지, PU수지, TPU*.5, TPU펠렛, 열가소성폴리우레탄, 수분산폴리우레탄, 우레탄프리폴리머, 페놀수지, 노볼락수지, 레졸수지, 요소수지, 우레아수지, 멜라민수지*.7, 멜라민포름알데히드, 폴리머릭MDI, PMDI, 조MDI
en polyurethane resin, polyurethane*.4, pu resin, tpu*.5, tpu pellet, thermoplastic polyurethane, waterborne polyurethane, polyurethane dispersion, pu prepolymer, phenolic resin, phenol formaldehyde resin, novolac resin, resol resin, urea formaldehyde resin, urea resin, melamine resin*.7, melamine formaldehyde, melamine moulding compound, polymeric mdi, pmdi, crude mdi
> 390931 폴리머릭 MDI | polymeric MDI
ko 폴리머릭MDI, PMDI
en polymeric mdi, pmdi, crude mdi
> 390940 페놀 수지 | phenolic resins
ko 페놀수지, 노볼락수지
en phenolic resin, novolac resin
> 390950 폴리우레탄 | polyurethanes
ko 폴리우레탄수지, TPU, 수분산폴리우레탄
en polyurethane resin, tpu, thermoplastic polyurethane, polyurethane dispersion
3910 실리콘(1차 제품) | silicones in primary forms
ko 실리콘수지, 실리콘오일, 실리콘유, 디메티콘, 사이클로메티콘*.6, 실리콘고무컴파운드, 실리콘컴파운드, 실리콘고무*.5, 액상실리콘고무, LSR, RTV실리콘*.7, 실리콘에멀젼, 실리콘원료, 실리콘검, 실리콘레진, 실리콘*.3, 실리콘소포제*.5
en silicone resin, silicone oil, silicone fluid, dimethicone, polydimethylsiloxane, pdms, silicone rubber compound, silicone compound*.8, silicone rubber*.5, liquid silicone rubber, lsr, hcr silicone, rtv silicone*.7, silicone emulsion, silicone gum, silicone raw material, silicone*.3, mold making silicone
3911 석유수지·PPS·폴리술폰 등 | petroleum resins, PPS, polysulphones
ko 석유수지, C5수지, C9수지, 수첨석유수지, 쿠마론수지, 테르펜수지, 폴리테르펜, PPS*.6, PPS수지, 폴리페닐렌설파이드, 폴리술폰, 폴리설폰, PES수지, 폴리이미드*.5, 폴리이미드바니시, PEI수지*.6, 폴리우레아*.5, PEEK*.4
en petroleum resin, hydrocarbon resin, c5 resin, c9 resin, hydrogenated hydrocarbon resin, coumarone indene resin, terpene resin, polyterpene, tackifier resin*.7, pps*.6, pps resin, polyphenylene sulfide, polysulfone, polyethersulfone, polyimide*.5, polyimide varnish, polyetherimide*.6, pei resin*.6, polyurea*.5, peek*.4
3912 셀룰로스·그 유도체 | cellulose and its derivatives
ko 셀룰로오스*.6, 셀룰로스*.6, CMC*.8, 카복시메틸셀룰로오스, HPMC, 히드록시프로필메틸셀룰로오스, HEC*.7, 하이드록시에틸셀룰로오스, 메틸셀룰로오스, 에틸셀룰로오스, 초산셀룰로오스, 아세테이트플레이크, 니트로셀룰로오스, 질화면, 콜로디온, 미결정셀룰로오스, MCC*.5, 셀룰로오스에테르, 셀룰로오스파우더, 나노셀룰로오스
en cellulose*.6, cmc*.8, carboxymethyl cellulose, sodium carboxymethyl cellulose, hpmc, hydroxypropyl methylcellulose, hydroxyethyl cellulose, hec*.7, methyl cellulose, ethyl cellulose, cellulose acetate, acetate flake, nitrocellulose, collodion, microcrystalline cellulose, cellulose ether, cellulose powder, nanocellulose
> 391231 CMC | carboxymethylcellulose
ko CMC, 카복시메틸셀룰로오스
en cmc, carboxymethyl cellulose
> 391239 그 밖의 셀룰로스 에테르 | other cellulose ethers
ko HPMC, HEC, 메틸셀룰로오스
en hpmc, hydroxyethyl cellulose, methyl cellulose, ethyl cellulose
> 391290 그 밖의 셀룰로스 | other cellulose
ko 미결정셀룰로오스, 셀룰로오스파우더
en microcrystalline cellulose, cellulose powder
3913 천연·변성 천연중합체 | natural and modified natural polymers
ko 히알루론산*.7, 히알루론산나트륨, 히알루론산원료, 알긴산, 알긴산나트륨, 키토산, 키틴, 잔탄검, 덱스트란, 콘드로이틴, 황산콘드로이틴, 풀루란, 젤란검, 베타글루칸*.7, 후코이단*.5, 염화고무, 폴리글루타믹애씨드*.5, 경화카제인
en hyaluronic acid*.7, sodium hyaluronate, alginic acid, sodium alginate, alginate*.7, chitosan, chitin, xanthan gum, dextran, chondroitin sulfate, pullulan, gellan gum, beta-glucan*.7, fucoidan*.5, chlorinated rubber, polyglutamic acid*.5, hardened casein
> 391310 알긴산과 그 염 | alginic acid and salts
ko 알긴산, 알긴산나트륨
en alginic acid, sodium alginate
> 391390 그 밖의 천연중합체 | other natural polymers
ko 히알루론산, 키토산, 잔탄검, 콘드로이틴
en hyaluronic acid, sodium hyaluronate, chitosan, xanthan gum
3914 이온교환수지 | ion-exchange resins
ko 이온교환수지, 양이온교환수지, 음이온교환수지, 혼상수지, 킬레이트수지, 초순수용수지, 연수기수지*.8, 흡착수지*.5
en ion exchange resin, cation exchange resin, anion exchange resin, mixed bed resin, chelating resin, water softener resin, ultrapure water resin, adsorbent resin*.5
3915 폐플라스틱·스크랩 | plastic waste and scrap
ko 폐플라스틱, 플라스틱스크랩, 플라스틱폐기물, 페트플레이크, PET플레이크, PET분쇄품, 폐PET, PE스크랩, 폐비닐, 폐필름, PVC스크랩, PS잉고트, EPS잉고트, PC스크랩, ABS스크랩, ABS분쇄품, PP분쇄품, 분쇄플라스틱
en plastic scrap, plastic waste, pet flake*.9, pet bottle scrap, waste pet, pe scrap, ldpe film scrap, hdpe regrind, plastic regrind, pvc scrap, eps ingot, ps scrap, abs scrap, abs regrind, pc scrap, pp scrap, pp regrind, waste vinyl
> 391510 PE 스크랩 | polyethylene scrap
ko PE스크랩, 폐비닐
en pe scrap, ldpe film scrap, hdpe regrind
> 391590 그 밖의 스크랩 | other plastic scrap
ko PET플레이크, 폐PET, ABS스크랩, PC스크랩
en pet flake, waste pet, abs scrap, pc scrap
3916 플라스틱 형재·봉·굵은 모노필라멘트 | plastic profiles, rods, monofilament over 1 mm
ko 플라스틱프로파일, PVC프로파일, PVC창호프로파일, 창호형재, 샷시프로파일, 압출프로파일*.5, 플라스틱봉, 아크릴봉, 나일론봉, POM봉, 아세탈봉, PEEK봉, PTFE봉, PVC봉, PP용접봉, 플라스틱용접봉, 3D프린터필라멘트, 필라멘트*.4, PLA필라멘트, ABS필라멘트, 합성목재*.5, 합성목재데크*.5, WPC데크*.4, 플라스틱몰딩, 몰딩*.3, 백업재*.6, 예초기줄, 예초기날줄, 모노필라멘트*.5, frp철근*.6
en plastic profile, pvc profile, upvc window profile, upvc profile, extruded plastic profile, plastic rod, acrylic rod, nylon rod, pom rod, acetal rod, peek rod, ptfe rod, pvc rod, plastic welding rod, pp welding rod, 3d printer filament, pla filament, abs filament, petg filament, filament*.3, wpc decking*.4, wood plastic composite*.5, plastic moulding strip*.6, backer rod*.6, trimmer line, monofilament*.5, frp rebar*.6
> 391620 PVC제 형재·봉 | profiles and rods of PVC
ko PVC프로파일, PVC창호프로파일, PVC봉
en pvc profile, upvc window profile, pvc rod
> 391690 그 밖의 형재·봉·필라멘트 | other profiles, rods, filament
ko 3D프린터필라멘트, 아크릴봉, POM봉, 예초기줄
en 3d printer filament, pla filament, acrylic rod, pom rod
3917 플라스틱 관·호스·연결구 | plastic pipes, hoses, fittings
ko 플라스틱파이프, 플라스틱관, 플라스틱튜브*.5, PVC파이프, PVC관, PVC튜브, PE파이프, PE관, HDPE파이프, HDPE관, PP파이프, PPR파이프, PB파이프, PEX파이프, 엑셀파이프, CPVC파이프, 이중벽관, PE가스관, PE수도관, 수도관*.5, FRP파이프, GRP파이프, 플라스틱호스, PVC호스, 정원호스, 수도호스*.7, 물호스*.8, 샤워호스*.4, 에어호스*.5, 우레탄호스, 우레탄튜브, 폴리우레탄튜브, 나일론튜브, 석션호스*.7, 농업용호스, 점적호스, 점적관수호스, 덕트호스*.7, 주름관*.6, 전선관*.5, PVC전선관, CD관, ELP관, 코루게이트튜브, 수축튜브, 열수축튜브, PVC열수축튜브, 실리콘튜브, 실리콘호스*.7, PTFE튜브, 불소튜브, 의료용튜브*.4, 빨대*.4, 실리콘빨대*.6, 소시지케이싱, 콜라겐케이싱, PVC이음관, 플라스틱피팅, 원터치피팅*.6, 파이프피팅*.3, PE이음관, PP이음관, 전기융착소켓, 엘보*.3
en plastic pipe, plastic tube*.5, plastic hose, pvc pipe, pvc tube, pe pipe, hdpe pipe, pp pipe, ppr pipe, pb pipe, pex pipe, cpvc pipe, corrugated pipe*.6, double wall pipe, pe gas pipe, water pipe*.4, frp pipe, grp pipe, pvc hose, garden hose, water hose*.7, air hose*.4, pu tube, polyurethane tube, pu hose, nylon tube, nylon tubing, suction hose*.6, layflat hose*.6, irrigation hose, drip tape*.7, drip irrigation pipe, duct hose*.7, flexible hose*.3, conduit*.4, pvc conduit, corrugated tube, heat shrink tube, heat shrink tubing, pvc heat shrink tube, pet heat shrink tube, silicone tube, silicone hose*.7, ptfe tube, pfa tube, fep tubing, medical tubing*.4, drinking straw*.4, sausage casing, collagen casing, plastic pipe fitting, pvc fitting, pe fitting, ppr fitting, one touch fitting*.6, push-in fitting*.5, electrofusion coupler, pipe fitting*.3, elbow*.3, plastic hose connector
> 391721 경질 PE관 | rigid pipes of PE
ko PE파이프, HDPE관, HDPE파이프
en pe pipe, hdpe pipe, pe gas pipe
> 391722 경질 PP관 | rigid pipes of PP
ko PP파이프, PPR파이프
en pp pipe, ppr pipe
> 391723 경질 PVC관 | rigid pipes of PVC
ko PVC파이프, PVC관, PVC전선관, CPVC파이프
en pvc pipe, upvc pipe, pvc conduit, cpvc pipe
> 391729 그 밖의 경질관 | rigid pipes of other plastics
ko FRP파이프, 아크릴파이프, PB파이프
en frp pipe, grp pipe, acrylic pipe
> 391732 연질관(보강·연결구 없음) | flexible tubes, unreinforced, no fittings
ko 열수축튜브, 실리콘튜브, 우레탄튜브, 나일론튜브
en heat shrink tube, silicone tube, pu tube, nylon tubing
> 391739 보강 호스 등 | other flexible hoses
ko PVC호스, 정원호스, 석션호스, 우레탄호스
en pvc hose, garden hose, suction hose, braided pvc hose
> 391740 연결구(피팅) | fittings
ko PVC이음관, 플라스틱피팅, 원터치피팅, 전기융착소켓
en pvc fitting, plastic pipe fitting, one touch fitting, electrofusion coupler
3918 플라스틱 바닥재·벽지 | plastic floor and wall coverings
ko 장판, PVC장판, PVC바닥재, 비닐장판, 륨바닥재, 데코타일, LVT, SPC바닥재, SPC마루, 비닐타일, PVC타일, 롤바닥재, 바닥재*.5, 스포츠바닥재*.6, 체육관바닥재*.6, 미끄럼방지바닥재*.6, 놀이방매트*.4, 층간소음매트*.4, PVC매트*.5, 코일매트*.6, 벽지*.2, PVC벽지*.6, 비닐벽지*.6, 건축자재*.15, 건자재*.15
en pvc flooring, vinyl flooring, vinyl sheet flooring, lvt, luxury vinyl tile, spc flooring, vinyl tile, pvc floor tile, deco tile, floor covering*.4, plastic floor mat*.5, coil mat*.6, pvc mat*.5, sports flooring*.6, homogeneous vinyl, conductive floor tile, vinyl wallcovering*.6, pvc wallpaper*.6, wall covering*.3, construction material*.15, building material*.15, building materials*.15
> 391810 PVC제 | of PVC
ko 장판, PVC바닥재, 데코타일, LVT
en pvc flooring, vinyl flooring, lvt, spc flooring
3919 접착 테이프·필름·시트 | self-adhesive plastic tape, film, sheet
ko 점착테이프, 접착테이프, 테이프*.5, OPP테이프, 박스테이프, 포장테이프, 투명테이프, 양면테이프, 폼테이프*.8, 아크릴폼테이프, 전기테이프, PVC절연테이프, 절연테이프*.8, 마스킹테이프*.4, 폴리이미드테이프, PET테이프, 실링테이프*.6, 반사테이프, 반사시트, 접착시트, 접착필름*.8, 점착필름, 보호필름, 스마트폰보호필름, 휴대폰보호필름, 액정보호필름, 표면보호필름, 윈도우필름*.7, 썬팅필름, 선팅필름, 차량용필름*.6, PPF*.8, 도장보호필름, 자동차랩핑필름, 랩핑필름*.5, 인테리어필름, 시트지, 스티커*.3, 비닐스티커*.6, PET라벨*.7, 그래픽필름*.8, 다이싱테이프, 백그라인딩테이프, OCA*.8, OCA필름, 광학점착필름, 우레탄폼테이프, 미끄럼방지테이프, 전도성테이프*.5
en adhesive tape*.8, self-adhesive tape, tape*.4, opp tape, bopp tape, packing tape, carton sealing tape, box tape, transparent tape, double sided tape, foam tape*.8, acrylic foam tape, electrical tape, pvc insulation tape, insulation tape*.8, polyimide tape, pet tape, masking tape*.4, line marking tape, reflective tape, reflective sheeting, self-adhesive film, adhesive sheet*.8, protective film, screen protector*.8, surface protection film, window film*.7, window tint film, car tint film, ppf, paint protection film, car wrap film, vinyl wrap, interior film, self-adhesive vinyl, sticker*.3, vinyl sticker*.6, pet label stock*.7, graphic film*.8, dicing tape, back grinding tape, oca film, optically clear adhesive, anti-slip tape, conductive tape*.5, ptfe adhesive tape
> 391910 롤(폭 20cm 이하) | in rolls up to 20 cm wide
ko 점착테이프, OPP테이프, 박스테이프, 양면테이프
en adhesive tape, opp tape, packing tape, double sided tape
> 391990 그 밖의 접착성 필름·시트 | other self-adhesive film and sheet
ko 보호필름, 스마트폰보호필름, 선팅필름, PPF
en protective film, screen protector, window film, ppf
3920 플라스틱 판·시트·필름(단일층) | plastic film, sheet, plate, plain
ko 플라스틱필름*.8, 플라스틱시트*.7, 필름*.4, 플라스틱판*.7, PE필름, LDPE필름, HDPE필름, 농업용필름, 농업용비닐, 하우스비닐, 비닐하우스필름, 멀칭필름, 스트레치필름, 랩필름*.8, 공업용랩, 식품포장랩*.7, 주방랩*.6, 수축필름, 수축라벨*.5, PP필름, CPP필름, OPP필름, BOPP필름, PP시트, PP밴드*.6, PET필름, PET시트, 폴리에스터필름, BOPET필름, 광학필름*.6, 이형필름*.5, MLCC이형필름*.6, PVC필름, PVC시트*.8, 데코시트*.6, PVC판, PS시트, HIPS시트, ABS시트, ABS판, 아크릴판, 아크릴시트, PMMA시트, 폴리카보네이트시트, PC시트, PC판, 복층판*.5, 나일론필름, ONY필름, PA필름, 폴리이미드필름, PI필름, PVB필름, 접합유리필름, EVA필름, EVA시트*.5, 태양광EVA필름, 셀로판, TAC필름, PVA필름, PLA필름, 생분해필름, TPU필름, PTFE시트, PTFE필름, 불소필름, PEEK시트, POM판, UHMWPE판, 지오멤브레인, HDPE방수시트*.7, 방수시트*.4, 실리콘시트*.7, 분리막*.3, 이차전지분리막*.4, 콘덴서필름, 라미네이팅필름*.5, 포장용품*.15, 포장재*.15
en plastic film*.8, plastic sheet*.7, film*.4, pe film, ldpe film, hdpe film, agricultural film, greenhouse film, mulch film, mulching film, stretch film, wrapping film*.7, cling film*.7, food wrap*.7, shrink film, pof shrink film, shrink label*.5, pp film, cpp film, opp film, bopp film, pp sheet, pp strap*.6, strapping band*.5, pet strap*.6, pet film, pet sheet, apet sheet, polyester film, bopet film, optical film*.6, release film*.5, pvc film, pvc sheet*.8, rigid pvc sheet, pvc board*.5, decorative film*.6, ps sheet, hips sheet, abs sheet, acrylic sheet, pmma sheet, acrylic plate, polycarbonate sheet, pc sheet, nylon film, bopa film, polyimide film, pi film, pvb film, laminated glass interlayer, eva film, solar encapsulant film, cellophane, tac film, pva film, water soluble film, pla film, biodegradable film, tpu film, ptfe sheet, peek sheet, pom sheet, uhmwpe sheet, geomembrane, silicone sheet*.7, capacitor film, battery separator*.3, thermoforming sheet*.8, laminating film*.5, packaging*.15, packaging goods*.15
> 392010 PE 필름·시트 | of polyethylene
ko PE필름, 스트레치필름, 농업용비닐, 멀칭필름
en pe film, ldpe film, stretch film, greenhouse film
> 392020 PP 필름·시트 | of polypropylene
ko PP필름, OPP필름, CPP필름, BOPP필름
en pp film, bopp film, cpp film, pp sheet
> 392030 PS 필름·시트 | of polystyrene
ko PS시트, HIPS시트, ABS시트*.5
en ps sheet, hips sheet, abs sheet*.5
> 392043 PVC(가소제 6% 이상) | of PVC with 6 percent or more plasticiser
ko 연질PVC필름, PVC필름*.6, 데코시트
en soft pvc film, pvc film*.6, flexible pvc sheet, decorative film
> 392049 그 밖의 PVC | other PVC
ko 경질PVC시트, PVC판
en rigid pvc sheet, pvc shrink film
> 392051 아크릴판 | of PMMA
ko 아크릴판, 아크릴시트, PMMA시트
en acrylic sheet, pmma sheet
> 392061 PC 시트 | of polycarbonate
ko 폴리카보네이트시트, PC시트, PC판
en polycarbonate sheet, pc sheet
> 392062 PET 필름 | of PET
ko PET필름, PET시트, 폴리에스터필름, 이형필름
en pet film, pet sheet, polyester film, bopet film
> 392091 PVB 필름 | of polyvinyl butyral
ko PVB필름
en pvb film
> 392092 나일론 필름 | of polyamides
ko 나일론필름, ONY필름
en nylon film, bopa film
> 392099 그 밖의 필름·시트 | of other plastics
ko 폴리이미드필름, TPU필름, PVA필름, PTFE시트
en polyimide film, tpu film, pva film, ptfe sheet
3921 발포·적층 플라스틱 판·시트 | cellular or laminated plastic sheet
ko 발포시트, 폼시트*.7, PE폼, EPE폼, 발포폴리에틸렌, 가교발포폼, XPE폼, EVA폼, EVA시트*.5, EVA스펀지, 스펀지*.5, 스폰지*.5, 우레탄폼*.8, PU폼, 메모리폼*.4, 압출법단열재*.7, XPS*.8, EPS보드, 스티로폼*.6, 스티로폼단열재, 단열재*.3, 보온재*.4, 우레탄보드*.8, PIR보드, 페놀폼, 발포PVC시트, PVC폼보드, 발포PP시트, 멜라민폼, 방음스펀지, 완충재*.4, 에어캡*.6, 뽁뽁이*.6, 버블랩*.6, 다층필름, 라미네이트필름*.7, 적층필름*.8, 포장용복합필름, 알루미늄증착필름*.5, 금속증착필름*.7, 타포린*.4, 배너원단*.5, 백시트*.7, 태양광백시트, 인조피혁*.4, 합성피혁*.4, 인조가죽*.3, 탄소섬유프리프레그*.5, 프리프레그*.5, FRP판, FRP시트, 유리섬유강화시트, HPL*.4, 분리막*.4, 이차전지분리막*.5, 미세다공막*.6, 멤브레인필름*.5
en foam sheet*.8, pe foam, epe foam, expanded polyethylene, xpe foam, cross-linked pe foam, eva foam, eva foam sheet, sponge sheet*.5, polyurethane foam*.8, pu foam, pu foam block, memory foam*.4, xps board, xps*.8, extruded polystyrene board, eps board, eps foam*.7, polystyrene foam*.8, insulation board*.4, pir board, phenolic foam, pvc foam board, foamed pvc sheet, pp foam sheet, melamine foam, acoustic foam*.8, bubble wrap*.6, air bubble film*.6, multilayer film, laminated film*.8, laminate film*.7, barrier film*.7, metallized film*.7, tarpaulin*.3, pe tarpaulin*.4, pvc tarpaulin*.4, banner flex*.6, solar backsheet, backsheet*.7, synthetic leather*.4, pu leather*.4, pvc leather*.4, artificial leather*.4, prepreg*.5, carbon fiber prepreg*.5, frp sheet, frp panel, glass fiber reinforced sheet, hpl*.4, decorative laminate*.4, microporous membrane*.6, battery separator*.5, breathable film*.6
> 392112 발포 PVC | cellular, of PVC
ko PVC폼보드, 발포PVC시트
en pvc foam board, foamed pvc sheet
> 392113 발포 폴리우레탄 | cellular, of polyurethane
ko 우레탄폼, PU폼, 우레탄보드, 합성피혁*.5
en polyurethane foam, pu foam, pir board, pu leather*.5
> 392119 그 밖의 발포 | cellular, of other plastics
ko PE폼, EPE폼, EVA폼, 멜라민폼
en pe foam, epe foam, eva foam, pp foam sheet
> 392190 적층·보강 등 | laminated, reinforced
ko 라미네이트필름, 다층필름, 금속증착필름, 타포린
en laminated film, multilayer film, metallized film, tarpaulin
3922 플라스틱 욕조·변기시트·위생도기류 | plastic baths, toilet seats, sanitary ware
ko 욕조*.7, 아크릴욕조, 반신욕조, 샤워부스*.5, 샤워트레이, 세면대*.3, 플라스틱세면대, 인조대리석세면대*.5, 변기시트, 변좌, 변기커버*.5, 비데*.3, 수동비데*.7, 변기물탱크*.6, 플라스틱변기, 이동식변기*.5
en bathtub*.7, acrylic bathtub, shower tray, shower booth*.5, washbasin*.3, plastic sink*.7, solid surface basin*.6, toilet seat, toilet seat cover*.5, lavatory seat, non-electric bidet*.7, cistern*.6, flush tank*.6, portable toilet*.5, plastic urinal
> 392220 변기 시트·커버 | lavatory seats and covers
ko 변기시트, 변좌
en toilet seat, lavatory seat
3923 플라스틱 포장용기·봉투·병·마개 | plastic packaging, bags, bottles, caps
ko 플라스틱용기*.7, 포장용기*.7, 식품용기*.5, 식품포장용기*.7, 도시락용기*.6, 배달용기*.7, 일회용용기*.5, 화장품용기*.8, 화장품공병, 공병*.5, 크림자*.7, 에어리스용기, 에어리스펌프용기*.8, 튜브용기, 화장품튜브, 쿠션케이스*.6, 화장품케이스*.5, 립스틱용기, 페트병, PET병, 플라스틱병, 프리폼, PET프리폼, 약병*.6, 말통, 제리캔, 플라스틱드럼, IBC탱크*.7, 플라스틱상자, 플라스틱박스, 접이식상자, 크레이트, 플라스틱트레이*.6, 트레이*.3, 진공성형트레이, 계란판*.5, 블리스터*.7, 블리스터포장, 플라스틱파레트, 플라스틱팔레트, 파렛트*.3, 포장재*.3, 비닐봉투, 비닐봉지, 비닐백, 쇼핑백*.3, 지퍼백, 롤백, 쓰레기봉투, 종량제봉투, 배변봉투*.7, 택배봉투, 폴리백, OPP봉투, PE백, 에어캡봉투, 진공포장백, 진공파우치, 파우치*.3, 스탠드업파우치, 스파우트파우치, 레토르트파우치*.8, 알루미늄파우치*.5, 포장봉투*.6, 뚜껑*.5, 플라스틱뚜껑, 병뚜껑*.5, 캡*.4, 플라스틱캡, 마개*.5, 플라스틱마개, 스풀*.5, 보빈*.4, 캐리어테이프*.6, 웨이퍼캐리어*.6, 웨이퍼박스*.6, 반도체트레이, JEDEC트레이*.8, 스티로폼박스, 아이스박스*.3, 에어쿠션백, 완충에어백*.6, 단프라박스, 스포이드병*.6, 포장용품*.4, 에어포장재*.8, 에어캡*.8, 압축파우치*.7, 수납파우치*.7, 압축팩*.7
en plastic container*.7, packaging container*.8, food packaging container*.7, takeaway container*.6, disposable container*.5, clamshell container*.8, cosmetic container*.8, cosmetic bottle, cosmetic jar, cream jar*.7, airless bottle, cosmetic tube, lipstick case*.7, cushion case*.6, compact case*.6, plastic bottle*.9, pet bottle*.9, hdpe bottle, preform, pet preform, medicine bottle*.5, jerry can, plastic drum, ibc tank*.7, plastic box*.8, plastic crate, folding crate, plastic tray*.6, blister tray*.8, blister packaging, egg tray*.5, plastic pallet, pallet*.3, plastic bag, polybag, poly bag, pe bag, ldpe bag, opp bag, vinyl bag, zipper bag, ziplock bag*.8, shopping bag*.3, garbage bag, trash bag, poop bag*.7, mailer bag, courier bag, bubble mailer*.7, vacuum bag*.7, vacuum pouch, pouch*.3, stand-up pouch, spout pouch, retort pouch*.8, packaging bag*.7, plastic lid, lid*.4, plastic cap, cap*.3, bottle cap*.6, screw cap*.6, closure*.5, stopper*.4, plastic reel*.7, spool*.5, bobbin*.4, carrier tape*.6, wafer carrier*.6, jedec tray*.8, packing material*.4, eps box, air cushion bag, plastic packaging*.8, packaging*.4, packaging goods*.4, air column bag*.8
> 392310 상자·트레이·케이스 | boxes, cases, crates
ko 플라스틱상자, 크레이트, 트레이, 식품포장용기
en plastic box, plastic crate, plastic tray, clamshell container
> 392321 PE 봉투 | bags of PE
ko 비닐봉투, 비닐봉지, 지퍼백, 쓰레기봉투
en pe bag, polybag, ldpe bag, zipper bag
> 392329 그 밖의 플라스틱 봉투 | bags of other plastics
ko OPP봉투, 진공파우치, 스탠드업파우치, 레토르트파우치
en opp bag, vacuum pouch, stand-up pouch, retort pouch
> 392330 병·플라스크 | bottles and flasks
ko 페트병, 플라스틱병, 화장품용기, 공병
en plastic bottle, pet bottle, cosmetic bottle, preform
> 392340 스풀·릴 | spools, reels, bobbins
ko 스풀, 보빈, 플라스틱릴
en spool, bobbin, plastic reel
> 392350 뚜껑·마개·캡 | lids, caps, closures
ko 플라스틱뚜껑, 플라스틱캡, 병뚜껑, 마개
en plastic lid, plastic cap, screw cap, bottle cap
> 392390 그 밖의 포장용품 | other packing goods
ko 플라스틱팔레트, 플라스틱드럼, 튜브용기, 캐리어테이프
en plastic pallet, plastic drum, cosmetic tube, carrier tape
3924 플라스틱 주방·생활용품 | plastic tableware, kitchen and household goods
ko 플라스틱식기, 플라스틱그릇, 플라스틱접시, 멜라민식기, 멜라민접시, 실리콘식기, 실리콘주방용품, 실리콘조리도구, 실리콘몰드*.7, 얼음틀, 유아식기, 이유식기*.8, 이유식용기*.8, 빨대컵*.8, 젖병, 아기젖병, 실리콘젖꼭지, 공갈젖꼭지*.7, 턱받이*.3, 실리콘턱받이*.6, 플라스틱컵, 컵*.3, 텀블러*.3, 플라스틱텀블러, 물병*.5, 스포츠물통*.8, 쉐이커보틀, 밀폐용기*.7, 반찬통, 김치통*.8, 김치용기*.8, 보관용기*.5, 도시락통*.6, 도시락*.3, 도마*.4, 플라스틱도마, 플라스틱수저, 일회용수저, 일회용포크, 일회용컵*.4, 일회용접시*.4, 빨대*.4, 쟁반*.4, 물통*.6, 주방용품*.4, 생활용품*.3, 욕실용품*.5, 칫솔꽂이, 칫솔홀더*.6, 비누곽, 비누받침*.6, 대야, 양동이, 아기욕조*.6, 휴지통, 쓰레기통*.8, 빨래바구니*.8, 플라스틱바구니, 정리함*.7, 수납함*.6, 리빙박스, 서랍정리함, 옷걸이*.5, 플라스틱옷걸이, 빨래집게*.7, 샤워커튼*.6, 식탁매트*.5, 실리콘매트*.6, 화분*.5, 플라스틱화분*.7, 물조리개*.8, 반려동물식기, 애견식기, 애견물그릇, 애견배변판, 배변판, 생리컵*.7, 약통*.5, 스펀지수세미*.5, 수세미*.3, 매직블럭*.6, 청소용스펀지*.6, 압축팩*.4, 샤워기헤드*.3, 흡착걸이*.5, 아이스박스*.4, 치발기*.6, 애완용품*.1, 반려동물용품*.1, 펫용품*.1, 반려동물*.1, 애견용품*.1, 영유아용품*.2, 영유아용*.2, 유아용품*.2, 육아용품*.2, 키친웨어*.25, 조리도구*.2, 조리기구*.2, 가정용품*.35, 리빙*.35
en plastic tableware, plastic dish, plastic plate*.5, plastic bowl, melamine tableware, melamine plate, silicone kitchenware, silicone utensil, silicone mold*.7, silicone baking mold, ice cube tray, baby tableware, baby feeding set, sippy cup, baby bottle, feeding bottle, silicone nipple, pacifier*.7, silicone bib*.6, plastic cup, tumbler*.3, plastic tumbler, water bottle*.5, sports bottle*.8, shaker bottle, food container*.6, airtight container*.7, food storage container, kimchi container*.8, storage container*.6, lunch box*.6, bento box*.7, cutting board*.4, plastic cutting board, spatula*.4, plastic cutlery, disposable cutlery*.7, disposable cup*.4, disposable plate*.4, drinking straw*.4, plastic jug, pitcher*.5, kitchenware*.3, household goods*.4, plastic household goods, bathroom accessory*.4, toothbrush holder, soap dish, plastic basin, bucket*.7, pail*.6, baby bathtub*.6, trash can*.6, waste bin*.6, laundry basket*.8, plastic basket*.8, storage box*.6, organizer*.5, drawer organizer, hanger*.5, clothes hanger*.5, plastic hanger, clothes peg*.7, clothespin*.6, shower curtain*.6, placemat*.5, silicone mat*.6, flower pot*.5, plastic planter*.7, watering can*.8, pet bowl*.8, pet feeding bowl, pet toilet tray, litter box, menstrual cup*.7, pill box*.5, cleaning sponge*.6, scouring sponge*.4, melamine sponge*.6, vacuum storage bag*.4, suction hook*.5, cooler box*.4, silicone teether*.6, pet product*.1, pet products*.1, pet supplies*.1, baby product*.2, baby products*.2, baby & toddler*.2, baby*.2, cooking utensil*.2, daily necessities*.35, consumer goods*.35, living*.35
> 392410 식탁·주방용품 | tableware and kitchenware
ko 플라스틱식기, 밀폐용기, 반찬통, 도시락통, 플라스틱컵, 텀블러, 물병, 도마, 멜라민식기, 실리콘주방용품, 일회용수저, 얼음틀, 이유식기
en plastic tableware, food storage container, airtight container, lunch box, plastic cup, tumbler, water bottle, cutting board, melamine tableware, silicone kitchenware, disposable cutlery, ice cube tray, baby tableware
> 392490 그 밖의 가정·위생용품 | other household and toilet articles
ko 젖병, 휴지통, 빨래바구니, 정리함, 리빙박스, 옷걸이, 양동이, 대야, 화분, 샤워커튼, 비누받침, 애견식기, 배변판, 생리컵, 공갈젖꼭지, 매직블럭
en baby bottle, trash can, laundry basket, storage box, organizer, plastic hanger, bucket, flower pot, shower curtain, soap dish, pet bowl, litter box, menstrual cup, pacifier, melamine sponge
3925 플라스틱 건축용품 | plastic builders ware
ko 플라스틱물탱크, 물탱크*.5, 저수조*.6, FRP탱크*.7, SMC물탱크, 정화조, 빗물저장탱크, PVC창호, PVC창문, 샷시*.5, 창문*.4, ABS도어, ABS문, 플라스틱문, 문틀*.4, 블라인드*.4, 롤블라인드*.3, PVC블라인드, 셔터*.3, 물받이*.6, 플라스틱지붕재*.8, PVC지붕재, 폴리카보네이트지붕*.5, PVC천장재*.7, 벽패널*.4, 사이딩*.6, 플라스틱펜스, 배선덕트*.6, 몰드덕트*.5, 거푸집*.3, 플라스틱거푸집, 잔디블록*.5, 건축자재*.2, 건자재*.2, 데크클립*.3, 합성데크클립*.3
en plastic water tank, water tank*.5, frp tank*.7, smc panel tank, grp tank, septic tank*.8, rainwater tank*.8, upvc window, pvc window, plastic window frame, upvc door, pvc door, abs door, door frame*.4, blind*.4, roller blind*.3, pvc blind, venetian blind*.4, shutter*.3, roof gutter*.6, plastic roofing tile*.8, pvc roof sheet*.6, pvc ceiling panel*.7, wall panel*.4, vinyl siding*.8, pvc fence, plastic fence, cable trunking*.7, wiring duct*.6, cable duct*.6, plastic formwork, formwork*.3, rebar spacer*.5, plastic manhole*.7, plastic balustrade, grass paver*.5, construction material*.2, building material*.2, building materials*.2, tambour board*.2, deck clip*.3
> 392510 300리터 초과 탱크 | tanks over 300 litres
ko 물탱크, SMC물탱크, 정화조, FRP탱크
en water tank, smc panel tank, septic tank, frp tank
> 392520 문·창문·문틀 | doors, windows, frames
ko PVC창호, PVC창문, ABS도어, 문틀
en upvc window, pvc window, upvc door, abs door
> 392530 블라인드·셔터 | shutters and blinds
ko PVC블라인드, 블라인드, 셔터
en pvc blind, blind, venetian blind, shutter
> 392590 그 밖의 건축용품 | other builders ware
ko 물받이, 배선덕트, 플라스틱펜스, 사이딩
en roof gutter, cable trunking, pvc fence, vinyl siding
3926 그 밖의 플라스틱 제품 | other articles of plastics
ko 플라스틱제품*.5, 플라스틱부품*.5, 사출품*.6, 플라스틱사출물*.6, 폰케이스*.8, 휴대폰케이스*.8, 스마트폰케이스*.8, 핸드폰케이스*.8, 이어폰케이스*.5, 폰그립*.7, 케이블타이*.9, 결속타이*.6, 플라스틱클립*.7, 버클*.4, 플라스틱버클, 가구발*.5, 가구손잡이*.4, 플라스틱손잡이*.6, 사무용품*.4, 클리어파일, 바인더*.5, 파일홀더*.7, 명찰*.6, 필통*.4, 책받침, 포토카드슬리브*.7, 탑로더*.7, 카드홀더*.4, 비닐장갑, 일회용비닐장갑, PVC장갑, 위생장갑*.6, 위생비닐장갑, 우비, 우의*.6, 비옷, 앞치마*.2, 비닐앞치마, 안면보호대*.6, 페이스쉴드*.6, 실리콘밴드*.4, 손목밴드*.4, 아크릴키링, 키링*.4, 열쇠고리*.3, 아크릴스탠드, 피규어*.3, 장식품*.3, 오링*.3, 실리콘오링*.8, 실리콘패킹*.7, 실리콘가스켓*.7, PTFE가스켓*.7, 패킹*.3, 가스켓*.3, 플라스틱볼트, 플라스틱너트, 플라스틱나사, 플라스틱와셔, 앙카칼블럭*.6, 칼블럭*.7, 플라스틱부싱*.6, 플라스틱기어*.3, 케이블글랜드*.3, 우레탄벨트*.6, 플라스틱컨베이어벨트*.8, 실험실용품*.5, 피펫팁, 마이크로튜브, PCR튜브, PCR플레이트, 원심분리튜브, 코니칼튜브, 페트리디쉬*.7, 세포배양접시, 배양플라스크, 웰플레이트, 시료병*.4, 채뇨컵*.5, 크라이오바이알, 부표*.6, 안전콘, 라바콘, 육묘트레이*.7, 모종판*.7, 플라스틱망*.6, 플라스틱체인*.7, 비즈*.3, 네일팁, 인조손톱, 스패츌러*.4, 귀마개*.5, 플라스틱사다리*.7, 거치대*.3, 차량용거치대*.3, 실리콘커버*.6, 콘택트렌즈케이스*.6, 렌즈케이스*.5, 마우스패드*.3, 홈데코*.2, 인테리어소품*.2, 학용품*.15, 문구*.15, 문구류*.15, 문구용품*.15
en plastic article, plastic part*.5, injection molded part*.6, phone case*.8, mobile phone case*.8, tpu case*.7, phone grip*.7, cable tie*.9, zip tie*.8, wire tie*.5, plastic clip*.7, plastic buckle*.8, plastic hook*.7, furniture glide*.6, plastic furniture handle*.7, plastic knob*.6, office supplies*.4, clear file, file folder*.4, ring binder*.6, name badge holder*.7, card holder*.4, pencil case*.4, photo card sleeve*.7, toploader*.7, vinyl gloves, pvc gloves, disposable pe gloves, plastic gloves, cpe gloves, raincoat*.6, rain poncho*.7, plastic apron, cpe gown*.6, face shield*.6, silicone wristband*.8, acrylic keyring, acrylic stand, key ring*.3, figurine*.3, statuette*.3, o-ring*.3, silicone o-ring*.8, fkm o-ring*.7, silicone gasket*.7, ptfe gasket*.7, plastic gasket, packing*.3, gasket*.3, nylon washer, plastic bolt, plastic screw, plastic nut*.7, wall plug*.6, plastic anchor*.7, plastic bushing*.6, cable gland*.3, pu belt*.6, plastic conveyor belt*.8, modular belt*.7, labware*.5, pipette tip, microcentrifuge tube, pcr tube, pcr plate, centrifuge tube, conical tube, petri dish*.7, cell culture dish, cell culture flask, well plate, cryovial, specimen container*.6, plastic buoy*.8, buoy*.5, traffic cone, seedling tray*.7, plastic netting*.7, plastic mesh*.6, plastic chain*.7, bead*.3, nail tip, artificial nails, ear plug*.5, spatula for cosmetics*.6, plastic ladder*.7, phone holder*.3, contact lens case*.6, plastic tag*.5, silicone cover*.6, silicone bracelet*.7, plastic handle*.6, bumper pad*.5, mouse pad*.3, home decor*.2, home dcor*.2, stationery*.15, school supplies*.15
> 392610 사무·학용품 | office and school supplies
ko 클리어파일, 바인더, 필통, 명찰
en clear file, file folder, ring binder, pencil case
> 392620 의류·장갑 | apparel and gloves
ko 비닐장갑, PVC장갑, 위생장갑, 우비
en vinyl gloves, pvc gloves, disposable pe gloves, raincoat
> 392630 가구·차체용 부착구 | furniture and coachwork fittings
ko 가구발, 플라스틱손잡이, 가구손잡이, 차량내장클립
en plastic furniture handle, furniture glide, plastic knob, automotive trim clip
> 392640 장식품·피규어 | statuettes and ornaments
ko 아크릴스탠드, 피규어, 장식품
en acrylic stand, figurine, statuette, ornament
> 392690 그 밖의 플라스틱 제품 | other plastic articles
ko 폰케이스, 케이블타이, 실리콘오링, 피펫팁, PCR튜브, 페트리디쉬, 플라스틱볼트, 안전콘, 네일팁, 실리콘패킹, 아크릴키링, 플라스틱컨베이어벨트, 부표
en phone case, cable tie, silicone o-ring, pipette tip, pcr tube, petri dish, plastic screw, traffic cone, nail tip, silicone gasket, ptfe gasket, acrylic keyring, plastic conveyor belt, plastic buoy, washer
## 40 고무와 그 제품 | rubber and articles thereof
4001 천연고무 | natural rubber
ko 천연고무, 천연라텍스, 라텍스원액, 라텍스*.4, 생고무*.7, RSS3, 훈연시트, SVR10, SVR3L, STR20, SIR20, TSNR, 크레이프고무*.8, 구타페르카*.5, 치클, 발라타
en natural rubber, natural rubber latex, latex concentrate, latex*.4, ribbed smoked sheet, rss3, svr 3l, svr10, str20, sir20, smr20, tsnr, technically specified natural rubber, crepe rubber, cup lump, chicle, gutta-percha*.5, balata
4002 합성고무 | synthetic rubber
ko 합성고무, SBR*.8, 스티렌부타디엔고무, SBR라텍스, NB라텍스, 니트릴라텍스, 부타디엔고무, BR*.3, 폴리부타디엔*.8, NBR*.6, 니트릴고무*.6, HNBR, 부틸고무*.7, IIR, 할로부틸고무, 클로로프렌고무*.8, 네오프렌*.3, EPDM*.6, EPDM고무*.7, 이소프렌고무, 에틸렌프로필렌고무, SBS*.7, SIS*.6, 아크릴고무*.6, 팩티스, 클로로설폰화폴리에틸렌*.6
en synthetic rubber, sbr*.8, ssbr, styrene butadiene rubber, sbr latex, nitrile latex, nbr latex, xnbr latex, butadiene rubber, polybutadiene*.8, nbr*.6, nitrile rubber*.6, hnbr, butyl rubber*.7, iir, halobutyl rubber, bromobutyl rubber, chloroprene rubber*.8, epdm*.6, epdm rubber*.7, isoprene rubber, sbs*.7, sis*.6, acrylic rubber*.6, factice
> 400219 SBR | styrene-butadiene rubber
ko SBR, 스티렌부타디엔고무, SBS
en sbr, ssbr, styrene butadiene rubber, sbs
> 400220 BR | butadiene rubber
ko 부타디엔고무, 폴리부타디엔
en butadiene rubber, polybutadiene
> 400259 NBR | nitrile rubber
ko NBR, 니트릴고무
en nbr, nitrile rubber, hnbr
> 400270 EPDM | EPDM rubber
ko EPDM, EPDM고무
en epdm, epdm rubber
4003 재생고무 | reclaimed rubber
ko 재생고무, 재생부틸고무, 타이어재생고무, 탈황고무, 재생고무시트
en reclaimed rubber, reclaim rubber, butyl reclaim, devulcanized rubber, recycled rubber sheet*.5
4004 폐고무·고무분말 | rubber waste, crumb rubber
ko 폐고무, 폐타이어칩, 폐타이어*.6, 고무칩*.7, 고무분말, 고무스크랩, 고무가루, 타이어스크랩, 라텍스스크랩
en rubber scrap, rubber waste, crumb rubber, rubber powder*.8, rubber granules*.7, tire chips, scrap tire*.6, tyre scrap, tire derived fuel, shredded tire
4005 미가황 배합고무 | compounded unvulcanised rubber
ko 배합고무, 고무컴파운드, 고무배합물, 미가황고무시트*.8, EPDM컴파운드, NBR컴파운드, 카본마스터배치고무, CMB, FMB, 컴파운드고무, 부틸테이프*.5, 부틸실란트테이프*.5, 고무용액*.6
en compounded rubber, rubber compound, unvulcanized rubber sheet, uncured rubber compound, epdm compound, nbr compound, carbon black masterbatch rubber, rubber masterbatch, butyl tape*.5, butyl sealant tape*.5, rubber solution*.6
4006 미가황 고무 형재·제품 | unvulcanised rubber shapes, camel-back
ko 카멜백, 재생타이어용고무띠, 미가황고무링, 미가황고무형재, 타이어수리패치*.5, 쿠션고무*.6
en camel-back strip, retreading strip, unvulcanized rubber profile, unvulcanized rubber ring, cushion gum, tyre repair patch*.5
4007 고무실·고무끈 | rubber thread and cord
ko 고무실, 고무사, 라텍스실, 천연고무실, 고무끈*.6, 고무줄*.3
en rubber thread, latex thread, natural rubber thread, rubber cord*.7, bare rubber thread
4008 가황고무 판·시트·형재 | vulcanised rubber sheet and profiles
ko 고무판, 고무시트, 고무스펀지, 고무스폰지, NBR시트, EPDM시트, EPDM방수시트*.6, 네오프렌시트, 네오프렌스펀지, 고무폼*.8, 고무발포단열재, 고무보온재, 고무봉, 고무형재, 고무프로파일, 웨더스트립*.6, 웨더스트리핑*.5, 고무몰딩*.7, 지수판*.4, 수팽창지수재*.6, 고무스트립*.6
en rubber sheet, rubber plate*.7, rubber strip*.8, nbr sheet, epdm sheet, epdm membrane*.6, neoprene sheet, sponge rubber, rubber foam, rubber foam insulation, nbr foam insulation, rubber insulation sheet, rubber rod, rubber profile, rubber extrusion, epdm profile, weatherstrip*.6, weather strip*.6, rubber moulding strip*.7, waterstop*.4
> 400811 스펀지 고무판 | cellular rubber sheet
ko 고무스펀지, 네오프렌스펀지, 고무발포단열재
en sponge rubber, rubber foam, rubber foam insulation
> 400821 비발포 고무판 | non-cellular rubber sheet
ko 고무판, 고무시트, EPDM시트
en rubber sheet, epdm sheet, neoprene sheet, nbr sheet
> 400829 비발포 고무 형재 | non-cellular rubber profiles
ko 고무형재, 웨더스트립
en rubber profile, weatherstrip, epdm profile
4009 고무 호스 | rubber hoses
ko 고무호스, 고무튜브*.6, 유압호스, 고압호스*.8, 에어호스*.4, 브레이크호스*.9, 라디에이터호스, 연료호스*.8, 터보호스*.7, 인터쿨러호스*.7, 파워스티어링호스, 에어컨호스*.7, 냉각수호스, 용접호스*.7, 가스호스*.5, LPG호스*.6, 샌드블라스트호스, 준설호스, 해상호스, 스팀호스, 콘크리트펌프호스*.8, 유압호스어셈블리, EPDM호스
en rubber hose, rubber tube*.7, rubber tubing, hydraulic hose, hydraulic hose assembly, high pressure hose*.8, brake hose*.9, radiator hose, fuel hose*.8, turbo hose*.7, coolant hose, power steering hose, air conditioner hose*.7, air hose*.4, welding hose*.7, gas hose*.5, sandblast hose, dredging hose, marine hose*.8, steam hose, concrete pump hose*.8, epdm hose, heater hose, braided rubber hose
> 400921 금속 보강(연결구 없음) | metal-reinforced, no fittings
ko 유압호스, 고압호스
en hydraulic hose, wire braided hose
> 400922 금속 보강(연결구 있음) | metal-reinforced, with fittings
ko 유압호스어셈블리
en hydraulic hose assembly
> 400932 섬유 보강(연결구 있음) | textile-reinforced, with fittings
ko 브레이크호스, 파워스티어링호스
en brake hose, power steering hose
4010 고무 벨트(전동·컨베이어) | rubber conveyor and transmission belts
ko 컨베이어벨트*.7, 컨베어벨트*.7, 고무벨트, 고무컨베이어벨트, 스틸코드벨트, 전동벨트, V벨트, 브이벨트, 타이밍벨트*.8, 팬벨트, 립벨트, 폴리V벨트, 구동벨트, 드라이브벨트, 동기벨트, 평벨트*.6, 농기계벨트, 자동차벨트*.8, CVT벨트*.8
en conveyor belt*.7, rubber conveyor belt, steel cord belt, ep conveyor belt, transmission belt, v-belt, v belt, wedge belt, timing belt*.8, synchronous belt, fan belt, poly v-belt, ribbed belt, serpentine belt, drive belt, flat belt*.6, cvt belt*.8
> 401011 금속 보강 컨베이어 벨트 | metal-reinforced conveyor belts
ko 스틸코드벨트
en steel cord belt
> 401012 섬유 보강 컨베이어 벨트 | textile-reinforced conveyor belts
ko 고무컨베이어벨트
en ep conveyor belt, rubber conveyor belt
4011 타이어(신품) | new pneumatic tyres
ko 타이어*.9, 승용차타이어, 자동차타이어, 승용차용타이어, SUV타이어, 전기차타이어, 겨울용타이어, 스노우타이어, 윈터타이어, 사계절타이어, 런플랫타이어, 레디얼타이어, 래디얼타이어, 바이어스타이어, 트럭타이어, 버스타이어, 트럭버스타이어, TBR, PCR타이어, 경트럭타이어, 화물차타이어, 덤프타이어, 농기계타이어, 트랙터타이어, 산업용타이어*.8, 지게차타이어*.5, 건설기계타이어, 광산용타이어, OTR타이어, 로더타이어, 항공기타이어, 오토바이타이어, 이륜차타이어, 스쿠터타이어, 자전거타이어, MTB타이어, 킥보드타이어*.6, 골프카타이어, ATV타이어, 트레일러타이어, 레이싱타이어, 튜브리스타이어, 자동차애프터마켓*.1
en tire*.9, tyre*.9, new tire, pneumatic tire, pneumatic tyre, passenger car tire, pcr tire, suv tire, ev tire, winter tire, snow tire, all season tire, run flat tire, radial tire, bias tire, truck tire, truck tyre, bus tire, tbr, tbr tyre, truck and bus radial, light truck tire, agricultural tire, farm tire, tractor tire, industrial tire*.8, forklift tire*.5, otr tire, off-the-road tire, mining tire, loader tire, aircraft tire, motorcycle tire, scooter tire, bicycle tire, atv tire, trailer tire, racing tire, tubeless tire, automotive*.1, aftermarket parts*.1, automotive parts*.1, automotive aftermarket*.1
> 401110 승용차용 | for motor cars
ko 승용차타이어, 승용차용타이어, PCR타이어, SUV타이어
en passenger car tire, pcr tire, suv tire, winter tire
> 401120 버스·화물차용 | for buses or lorries
ko 트럭타이어, 버스타이어, 트럭버스타이어, TBR
en truck tire, bus tire, tbr, light truck tire
> 401140 모터사이클용 | for motorcycles
ko 오토바이타이어, 이륜차타이어, 스쿠터타이어
en motorcycle tire, scooter tire
> 401150 자전거용 | for bicycles
ko 자전거타이어, MTB타이어
en bicycle tire
> 401170 농업·임업용 | for agricultural or forestry vehicles
ko 농기계타이어, 트랙터타이어
en agricultural tire, farm tire, tractor tire
> 401180 건설·광산·산업용 | for construction, mining, industrial
ko OTR타이어, 광산용타이어, 로더타이어, 건설기계타이어
en otr tire, mining tire, loader tire, industrial tire
> 401190 그 밖의 신품 타이어 | other new tyres
ko 트레일러타이어, ATV타이어, 골프카타이어
en trailer tire, atv tire, golf cart tire
4012 중고·재생·솔리드 타이어 | used, retreaded, solid tyres
ko 중고타이어, 재생타이어, 갱생타이어, 솔리드타이어, 통타이어, 노펑크타이어*.7, 지게차솔리드타이어, 지게차타이어*.4, 쿠션타이어, 타이어트레드, 프리큐어트레드, 타이어플랩
en used tire, used tyre, second hand tyre, retreaded tire, retreaded tyre, retread*.8, solid tire, solid tyre, forklift solid tire, forklift tire*.4, cushion tyre, airless tire*.7, tyre tread, tread rubber*.7, precured tread liner, tire flap, tyre casing*.6
> 401220 중고 타이어 | used tyres
ko 중고타이어
en used tire, used tyre
> 401290 솔리드타이어·트레드·플랩 | solid tyres, treads, flaps
ko 솔리드타이어, 타이어플랩, 타이어트레드
en solid tire, tire flap, precured tread liner
4013 타이어 튜브 | inner tubes
ko 타이어튜브, 이너튜브, 자전거튜브, 자동차튜브, 오토바이튜브, 트럭튜브, 부틸튜브, 트랙터튜브
en inner tube, tire tube, tyre tube, butyl tube, bicycle inner tube, motorcycle tube, truck inner tube
4014 고무 위생·의료용품(콘돔 등) | rubber hygienic articles, condoms
ko 콘돔, 라텍스콘돔, 초박형콘돔, 고무젖꼭지, 젖꼭지*.5, 고무보온물주머니, 물주머니*.5, 얼음주머니*.5, 관장기*.5, 점적기고무*.6, 러버댐
en condom, latex condom, rubber teat, rubber nipple, rubber pacifier, hot water bottle*.7, ice bag*.5, enema bulb, rubber bulb*.6, dropper bulb, dental dam, rubber dam
4015 고무장갑·고무 의류 | rubber gloves and apparel
ko 고무장갑, 라텍스장갑, 니트릴장갑, 수술용장갑, 의료용장갑, 검진용장갑, 진료용장갑, 일회용장갑*.5, 일회용니트릴장갑, 일회용라텍스장갑, 주방고무장갑, 김장고무장갑, 작업용고무장갑, 절연장갑, 내화학장갑*.8, 클린룸장갑*.6, 핑거코트, 고무앞치마, 잠수복*.3, 고무방호복*.6, 니트릴글러브, 의료용품*.1, 의료용소모품*.1, 의료소모품*.1, 메디칼*.1
en rubber gloves, latex gloves, nitrile gloves, surgical gloves, medical gloves, examination gloves, exam gloves, disposable gloves*.5, disposable nitrile gloves, household gloves*.8, kitchen rubber gloves, dishwashing gloves, insulating gloves, electrical insulating gloves, chemical resistant gloves*.8, glove box gloves, cleanroom gloves*.6, neoprene gloves*.6, finger cot, rubber apron, wetsuit*.3, diving suit*.3, rubber apparel, medical supplies*.1, medical consumables*.1, health care supplies*.1, medical*.1
> 401512 의료·수술용 장갑 | medical and surgical gloves
ko 수술용장갑, 의료용장갑, 검진용장갑, 라텍스장갑*.5, 니트릴장갑*.5
en surgical gloves, medical gloves, examination gloves, latex gloves*.5, nitrile gloves*.5
> 401519 그 밖의 고무장갑 | other rubber gloves
ko 고무장갑, 주방고무장갑, 절연장갑, 내화학장갑, 니트릴장갑*.5
en rubber gloves, household gloves, insulating gloves, chemical resistant gloves, nitrile gloves*.5
> 401590 고무 의류·부속품 | rubber garments and accessories
ko 고무앞치마, 핑거코트, 잠수복
en rubber apron, finger cot, wetsuit
4016 가스켓·오링·방진고무 등 고무제품 | gaskets, o-rings, mounts, other rubber articles
ko 고무제품*.7, 고무부품, 고무가스켓, 가스켓*.5, 가스킷*.5, 개스킷*.5, 고무패킹, 패킹*.5, 오링*.8, O링*.8, O-RING*.8, 고무오링, 오일씰*.7, 오일실*.6, 고무씰, 씰*.4, 실링*.3, 더스트씰*.7, 로드씰*.6, 피스톤씰*.6, 유압씰*.6, 립씰, V링*.5, 고무와셔, 밸브스템씰*.7, 고무마개, 고무전, 주사제고무마개, 고무캡*.8, 고무링, 고무밴드, 고무줄*.6, 고무부싱, 부싱*.4, 방진고무, 방진패드*.7, 방진마운트*.8, 엔진마운트*.4, 러버마운트, 스태빌라이저부싱*.5, 진동흡수고무, 고무댐퍼*.6, 다이어프램*.6, 다이아프램*.6, 벨로우즈*.5, 고무벨로우즈, 주름고무, 등속조인트부트*.7, CV부트*.7, 그로멧*.6, 그로밋*.5, 고무발*.7, 고무패드, 고무롤러*.5, 고무신축이음, 고무조인트*.8, 교량받침*.7, 탄성받침*.8, 고무매트, 고무발판, 자동차매트*.3, 카매트*.3, 축사매트, 고무바닥재*.7, 고무타일, 지우개, 고무지우개, 방현재, 고무펜더, 선박방현재, 에어백방현재*.6, 고무에어백*.4, 고무크롤러*.7, 고무궤도*.7, 러버트랙*.7, 와이퍼고무*.7, 와이퍼블레이드고무*.7, 고무스토퍼, 카스토퍼*.6, 과속방지턱*.7, 코너가드*.4, 고무키패드*.5, 뚫어뻥*.6, 고무스크레이퍼*.5, EPDM가스켓, NBR오링, 창호가스켓*.7, 도어가스켓*.5, 스펀지패킹*.7, 마우스패드*.5, 폴리머씰*.4, 고무스트립*.4
en rubber article*.7, rubber part, rubber product*.7, rubber component, rubber gasket, gasket*.5, epdm gasket, nbr gasket, packing*.4, rubber packing, o-ring*.8, o ring*.8, oring*.8, rubber o-ring, nbr o-ring, oil seal*.7, rubber seal, seal*.4, seal ring*.5, sealing ring*.5, dust seal*.7, rod seal*.6, piston seal*.6, hydraulic seal*.6, seal kit*.6, lip seal*.7, shaft seal*.5, valve stem seal*.7, door seal*.5, rubber washer, rubber stopper, vial stopper, rubber plug*.8, rubber cap*.8, rubber ring, rubber band, rubber bushing, bushing*.3, rubber mount, anti-vibration mount*.8, anti-vibration rubber, anti vibration pad*.7, vibration isolator*.6, engine mount*.4, stabilizer bushing*.5, rubber damper*.6, rubber buffer, bump stop*.6, diaphragm*.6, rubber diaphragm, bellows*.5, rubber bellows, rubber boot*.5, cv joint boot*.7, steering boot*.7, dust cover*.4, grommet*.6, rubber grommet, rubber foot*.7, rubber pad, rubber roller*.5, rubber expansion joint, expansion joint*.3, elastomeric bearing*.8, bridge bearing*.7, rubber mat, car mat*.3, stable mat, anti-fatigue mat*.5, rubber flooring*.7, rubber tile, gym rubber tile, rubber paver, eraser*.9, rubber eraser, marine fender, rubber fender, dock fender, dock bumper*.7, pneumatic fender, rubber airbag*.4, rubber dunnage bag*.6, rubber track*.7, wiper rubber*.7, wiper refill*.7, wheel stopper*.6, speed bump*.7, corner guard*.4, rubber keypad*.5, plunger*.4, rubber sleeve*.7, rubber coupling*.5, tire repair plug*.5, mouse pad*.5, polymer seal*.4, rubber strip*.4
> 401691 바닥 깔개·매트 | floor coverings and mats
ko 고무매트, 고무타일, 축사매트, 고무바닥재
en rubber mat, rubber tile, stable mat, rubber flooring
> 401692 지우개 | erasers
ko 지우개, 고무지우개
en eraser, rubber eraser
> 401693 가스켓·와셔·씰 | gaskets, washers, seals
ko 가스켓, 패킹, 오링, O링, 오일씰, 고무씰, 고무와셔, 창호가스켓
en gasket, o-ring, oil seal, rubber seal, rubber washer, packing, seal kit, hydraulic seal
> 401694 선박·부두 방현재 | boat and dock fenders
ko 방현재, 고무펜더
en marine fender, rubber fender, dock fender
> 401699 그 밖의 고무제품 | other rubber articles
ko 방진고무, 고무부싱, 다이어프램, 고무벨로우즈, 고무마개, 고무밴드, 그로멧, CV부트, 교량받침, 고무크롤러, 고무패드
en rubber bushing, rubber mount, anti-vibration rubber, diaphragm, rubber bellows, rubber stopper, rubber band, rubber grommet, cv joint boot, elastomeric bearing, rubber track, wiper rubber
4017 경질고무와 그 제품 | hard rubber and its articles
ko 경질고무, 에보나이트, 에보나이트봉, 에보나이트판, 경질고무스크랩
en hard rubber, ebonite, ebonite rod, ebonite sheet, hard rubber scrap
`;
