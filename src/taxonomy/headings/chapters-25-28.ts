// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTERS_25_28 = `
## 25 소금·토석류·시멘트 | salt, earths, stone and cement
2501 소금 | salt
ko 소금, 천일염, 정제염, 꽃소금, 식염, 식탁염, 죽염, 암염, 구운소금, 핑크솔트, 히말라야소금, 저나트륨소금*.6, 가공소금*.8, 함초소금*.7, 해양심층수소금, 염화나트륨, 간수*.3, 굵은소금
en salt*.9, sea salt, solar salt, table salt, rock salt, bamboo salt, himalayan pink salt, iodized salt, industrial salt, de-icing salt*.8, water softener salt, sodium chloride, nacl, brine*.5, sea water, low sodium salt*.6, refined salt, edible salt
2502 황철광(미배소) | iron pyrites, unroasted
ko 황철광, 황화철광, 파이라이트
en iron pyrites, pyrite, unroasted pyrites
2503 황(유황) | sulphur
ko 유황*.9, 황*.6, 액체유황, 고체유황, 입상유황, 유황분말*.7
en sulphur*.8, sulfur*.8, crude sulphur, molten sulphur, granular sulfur, sulfur powder*.7
2504 천연흑연 | natural graphite
ko 천연흑연, 인상흑연, 토상흑연, 흑연*.5, 흑연분말*.5, 구형흑연*.6, 팽창흑연*.3, 그라파이트*.4
en natural graphite, flake graphite, amorphous graphite, graphite*.5, graphite powder*.5, spherical graphite*.6, expandable graphite*.3
2505 천연 모래 | natural sand
ko 모래*.9, 규사, 강모래, 실리카샌드, 주물사, 주물모래, 여과사, 샌드블라스트용모래*.6
en sand*.8, silica sand, quartz sand, foundry sand*.9, river sand, sea sand, frac sand
> 250510 규사 | silica and quartz sand
ko 규사, 유리규사, 실리카샌드, 주물사
en silica sand, quartz sand, glass sand
2506 석영·규암 | quartz and quartzite
ko 석영*.8, 규석, 규암, 석영분말, 규석분말, 실리카분말*.3
en quartz*.6, quartzite*.7, quartz powder*.9, silica flour*.6
2507 고령토(카올린) | kaolin
ko 고령토, 카올린, 백토*.6, 도석*.5, 소성카올린, 메타카올린*.7, 카올린클레이, 볼클레이*.5, 차이나클레이
en kaolin, china clay, calcined kaolin, metakaolin*.7, ball clay*.6, halloysite*.8, pottery stone*.4
2508 점토·벤토나이트·멀라이트 | clays, bentonite and mullite
ko 점토*.7, 벤토나이트, 내화점토, 찰흙*.4, 황토*.6, 황토분말*.6, 몬모릴로나이트, 머드*.4, 규선석, 멀라이트*.8, 샤모트, 일라이트*.6, 산성백토*.7, 고양이모래*.5, 클레이*.4
en clay*.6, bentonite, fireclay, pottery clay*.9, fullers earth*.8, montmorillonite, sillimanite, mullite*.8, chamotte, cat litter*.5, bentonite cat litter*.7
2509 초크(천연 백악) | natural chalk
ko 백악, 천연초크, 초크분말*.7, 호분*.4, 초크*.3
en natural chalk, chalk*.4, whiting*.6, chalk powder*.7
2510 인광석 | phosphate rock
ko 인광석, 인회석, 천연인산칼슘, 아파타이트*.6
en phosphate rock, rock phosphate, apatite*.7, natural calcium phosphate
2511 중정석·독중석 | barytes and witherite
ko 중정석, 바라이트, 독중석, 천연황산바륨, 천연탄산바륨, 황산바륨*.4
en barytes, barite, baryte, witherite, natural barium sulphate, barium sulfate*.4
2512 규조토 | diatomaceous earth
ko 규조토*.8, 규조토분말*.8, 규조토여과조제*.4, 다이어토마이트
en diatomaceous earth*.8, diatomite, kieselguhr, tripolite, diatomite filter aid*.4
2513 부석·천연 연마재 | pumice and natural abrasives
ko 부석*.8, 경석*.7, 화산석*.5, 에머리, 금강사, 가넷샌드, 가넷연마재, 가넷*.5, 천연커런덤
en pumice*.8, pumice stone*.7, emery*.7, natural corundum, garnet*.4, garnet sand, garnet 80 mesh, lava rock*.4
2514 슬레이트(점판암) 원석 | rough slate
ko 점판암, 점판암원석, 슬레이트원석, 천연슬레이트*.4, 슬레이트분말
en slate*.4, rough slate, slate block*.8, slate powder
2515 대리석 원석 | rough marble and travertine
ko 대리석*.4, 대리석원석, 대리석블록, 대리석판재*.4, 트래버틴*.6, 트라버틴*.6, 석회암*.3, 라임스톤*.5, 앨러배스터*.6, 오닉스원석*.5
en marble*.4, marble block, rough marble block, marble slab*.4, travertine*.6, travertine block, alabaster*.5, limestone block*.7, onyx block*.6
2516 화강암·사암 등 석재 원석 | rough granite, sandstone, building stone
ko 화강암*.5, 화강석*.4, 화강암원석, 화강석판재*.4, 현무암*.5, 사암*.7, 조경석*.5
en granite*.4, granite block, rough granite, granite slab*.4, basalt*.6, sandstone*.7, porphyry, syenite*.7
2517 자갈·쇄석·골재 | gravel, crushed stone and aggregate
ko 자갈, 조약돌, 쇄석, 골재, 순환골재, 대리석분말, 돌가루, 아스콘*.3, 중질탄산칼슘*.4, 석회석분말*.4, 조경자갈, 석분
en gravel, pebble, crushed stone, aggregate*.8, concrete aggregate, stone powder, railway ballast*.8, ground calcium carbonate*.4, limestone powder*.4, decorative gravel, marble chips
2518 백운석(돌로마이트) | dolomite
ko 백운석, 돌로마이트, 경소백운석, 경소돌로마이트, 백운석분말
en dolomite, calcined dolomite, dead-burned dolomite, dolomite powder, dolime
2519 마그네사이트·산화마그네슘 | magnesite and magnesium oxide
ko 마그네사이트, 마그네시아, 산화마그네슘, 전융마그네시아, 천연탄산마그네슘, 탄산마그네슘*.3
en magnesite, magnesia, magnesium oxide, fused magnesia, dead burned magnesia, natural magnesium carbonate
> 251990 마그네시아·산화마그네슘 | magnesia and magnesium oxide
ko 산화마그네슘, 마그네시아, 전융마그네시아
en magnesium oxide, magnesia, fused magnesia, dead burned magnesia
2520 석고·플라스터 | gypsum and plaster
ko 석고*.8, 무수석고, 소석고, 플라스터*.7, 탈황석고, 황산칼슘*.5, 치과용석고*.3
en gypsum*.9, anhydrite, plaster*.6, plaster of paris, stucco*.5, calcium sulfate*.5, dental plaster*.3
2521 석회석 | limestone
ko 석회석, 석회석융제, 시멘트용석회석, 석회석분말*.4
en limestone*.7, limestone flux, cement limestone, limestone powder*.4, crushed limestone*.6
2522 생석회·소석회 | quicklime and slaked lime
ko 생석회, 소석회, 석회*.8, 수경성석회, 농업용석회*.6, 산화칼슘*.4, 수산화칼슘*.4
en quicklime, burnt lime, slaked lime, hydrated lime, hydraulic lime, lime powder*.7, calcium hydroxide*.4, calcium oxide*.4
2523 시멘트 | cement
ko 시멘트*.9, 포틀랜드시멘트, 백시멘트, 시멘트클링커, 클링커*.8, 알루미나시멘트, 조강시멘트
en cement*.9, portland cement, ordinary portland cement, white cement, cement clinker, clinker*.8, slag cement, high alumina cement, calcium aluminate cement
> 252310 시멘트 클링커 | cement clinkers
ko 클링커, 시멘트클링커
en clinker, cement clinker
> 252321 백시멘트 | white cement
ko 백시멘트
en white cement
> 252329 그 밖의 포틀랜드시멘트 | other portland cement
ko 포틀랜드시멘트, 조강시멘트
en ordinary portland cement, opc
2524 석면 | asbestos
ko 석면*.8, 백석면, 크리소타일, 석면섬유*.6
en asbestos*.7, chrysotile, crocidolite, asbestos fibre*.5
2525 운모 | mica
ko 운모*.8, 마이카*.6, 백운모, 견운모, 세리사이트, 운모분말, 마이카파우더
en mica*.7, muscovite, sericite, mica powder, mica scrap
2526 활석(탤크)·동석 | talc and steatite
ko 활석, 탈크, 탤크, 활석분말, 동석, 스테아타이트*.5, 곱돌원석, 납석*.3
en talc*.9, talc powder*.9, talcum*.8, steatite*.6, soapstone*.6, micronized talc, french chalk*.6
2528 천연 붕산염 | natural borates
ko 천연붕산염, 붕산염광, 콜레마나이트, 울렉사이트, 천연붕사
en natural borate, colemanite, ulexite, tincal, boron mineral, crude boric acid*.5
2529 장석·형석 | feldspar and fluorspar
ko 장석, 장석분말, 칼륨장석, 나트륨장석, 형석, 네펠린시에나이트
en feldspar, potash feldspar, sodium feldspar, albite, fluorspar, fluorite*.8, acidspar, nepheline syenite
2530 질석·진주암 등 기타 광물 | vermiculite, perlite and other minerals
ko 질석*.6, 버미큘라이트*.6, 진주암*.7, 펄라이트*.4, 퍼라이트*.4, 천연제올라이트, 제올라이트*.5, 맥반석*.8, 규회석, 월라스토나이트, 스포듀민, 리튬광석, 토르말린분말*.5, 마사토*.6, 황토*.4, 납석*.6, 화산재*.7, 리튬정광
en vermiculite*.6, perlite*.4, natural zeolite, zeolite*.5, wollastonite, spodumene, lithium ore, tourmaline powder*.5, pyrophyllite, spodumene concentrate, volcanic ash*.8, unexpanded perlite
## 26 광·슬래그·회 | ores, slag and ash
2601 철광 | iron ore
ko 철광석, 철광, 철정광, 자철광, 적철광, 소결광, 펠릿철광, 사철*.7, 배소황철광
en iron ore, iron ore fines, iron ore pellet, iron ore concentrate, magnetite*.7, hematite*.7, sintered iron ore, roasted iron pyrites
2602 망간광 | manganese ore
ko 망간광, 망간광석, 망간정광
en manganese ore, manganese concentrate, ferruginous manganese ore
2603 구리광 | copper ore
ko 구리광, 동광, 동정광, 구리정광
en copper ore, copper concentrate
2604 니켈광 | nickel ore
ko 니켈광, 니켈정광, 라테라이트니켈광
en nickel ore, nickel concentrate, laterite nickel ore
2605 코발트광 | cobalt ore
ko 코발트광, 코발트정광
en cobalt ore, cobalt concentrate
2606 알루미늄광(보크사이트) | aluminium ore (bauxite)
ko 보크사이트, 알루미늄광, 소성보크사이트
en bauxite, aluminium ore, calcined bauxite
2607 납광 | lead ore
ko 납광, 연광, 연정광, 납정광
en lead ore, lead concentrate
2608 아연광 | zinc ore
ko 아연광, 아연정광
en zinc ore, zinc concentrate
2609 주석광 | tin ore
ko 주석광, 주석정광
en tin ore, tin concentrate, cassiterite
2610 크로뮴광 | chromium ore
ko 크롬광, 크롬철광, 크로마이트, 크롬샌드
en chrome ore, chromium ore, chromite, chrome concentrate, chromite sand
2611 텅스텐광 | tungsten ore
ko 텅스텐광, 중석광, 텅스텐정광
en tungsten ore, tungsten concentrate, scheelite, wolframite
2612 우라늄광·토륨광 | uranium or thorium ore
ko 우라늄광, 우라늄정광*.8, 토륨광, 모나자이트
en uranium ore, thorium ore, monazite
2613 몰리브데넘광 | molybdenum ore
ko 몰리브덴광, 몰리브덴정광
en molybdenum ore, molybdenum concentrate, roasted molybdenum concentrate, molybdenite
2614 티타늄광 | titanium ore
ko 티타늄광, 일메나이트, 티탄철광, 금홍석, 천연루틸
en titanium ore, ilmenite, rutile sand, natural rutile, rutile*.5, titanium concentrate
2615 니오븀·탄탈럼·바나듐·지르코늄광 | niobium, tantalum, vanadium, zirconium ore
ko 지르콘, 지르콘샌드, 지르코늄광, 니오븀광, 탄탈륨광, 탄탈광, 바나듐광, 콜탄
en zircon*.7, zircon sand, zircon flour, zirconium ore, niobium ore, tantalum ore, tantalite, coltan, vanadium ore
2616 귀금속광 | precious metal ore
ko 금광, 금정광, 은광, 은정광, 백금광
en gold ore, gold concentrate, silver ore, silver concentrate, platinum ore, precious metal ore
2617 안티모니 등 그 밖의 광 | antimony and other ores
ko 안티몬광, 안티모니광, 비스무트광, 베릴륨광, 게르마늄광
en antimony ore, antimony concentrate, beryllium ore, cinnabar*.7, germanium ore
2618 수재슬래그 | granulated slag
ko 수재슬래그, 고로수재슬래그, 고로슬래그미분말*.8
en granulated slag, granulated blast furnace slag, slag sand, ggbs*.8, ggbfs*.8
2619 제강 슬래그·밀스케일 | steel slag and mill scale
ko 제강슬래그, 고로슬래그*.5, 밀스케일, 산화철스케일, 전로슬래그, 전기로슬래그
en steel slag, mill scale, blast furnace slag*.5, bof slag, iron scale*.6
2620 금속 함유 슬래그·회·잔재물 | metal-bearing slag, ash, residues
ko 아연드로스, 아연회, 알루미늄드로스, 구리슬래그, 납슬래그, 티타늄슬래그, 폐촉매*.5, 주석드로스, 제강분진*.6, 제련잔재물, 블랙매스*.6, 블랙파우더*.5, 니켈슬러지, 금속슬러지
en zinc dross, hard zinc spelter, zinc ash, zinc residue, aluminium dross, copper slag, lead slag, titanium slag, tin dross, lead dross, spent catalyst*.5, vanadium slag, copper sludge, nickel sludge, metal sludge*.8, electric arc furnace dust*.6, black mass*.6
2621 그 밖의 슬래그·회(플라이애시) | other slag and ash (fly ash)
ko 플라이애시, 석탄재, 석탄회, 소각재, 왕겨재, 세노스피어*.6, 보텀애시
en fly ash, coal ash, bottom ash, incinerator ash, rice husk ash, cenosphere*.6
## 27 석탄·석유·전력 | coal, petroleum and electricity
2701 석탄·연탄 | coal and briquettes
ko 석탄, 유연탄, 무연탄, 원료탄, 점결탄, 역청탄, 연탄, 조개탄*.6
en coal*.9, bituminous coal, anthracite, coking coal, steam coal, pci coal, coal briquette
> 270111 무연탄 | anthracite
ko 무연탄
en anthracite
> 270112 유연탄 | bituminous coal
ko 유연탄, 역청탄, 원료탄, 점결탄
en bituminous coal, coking coal
2702 갈탄 | lignite
ko 갈탄, 아탄
en lignite, brown coal
2703 토탄(피트모스) | peat
ko 토탄, 이탄, 피트모스, 피트*.5
en peat, peat moss, sphagnum peat
2704 코크스 | coke of coal
ko 코크스*.8, 야금용코크스, 제철코크스, 주물용코크스, 반성코크스
en coke*.6, metallurgical coke, foundry coke, coke breeze, semi-coke
2705 석탄가스·수성가스 | coal gas and water gas
ko 석탄가스, 수성가스, 코크스로가스, 합성가스*.6
en coal gas, water gas, coke oven gas, syngas*.6
2706 콜타르 | coal tar
ko 콜타르, 석탄타르, 광물성타르
en coal tar, mineral tar
2707 콜타르 증류유·방향족 용제 | coal tar distillates, aromatic solvents
ko 벤졸, 자일롤, 나프탈렌*.5, 크레오소트유, 안트라센유, 방향족용제, 솔벤트나프타*.7, C9방향족, C10방향족, C9솔벤트*.8, 열분해가솔린*.7, 카본블랙원료유, BTX
en benzol, xylol, naphthalene*.5, creosote oil, anthracene oil, aromatic solvent, solvent naphtha*.7, heavy aromatic naphtha, c9 aromatic, c10 aromatic, c9 solvent*.8, c10 solvent*.8, pyrolysis gasoline*.7, carbon black feedstock, btx
> 270750 방향족 탄화수소 혼합물 | aromatic hydrocarbon mixtures
ko 방향족용제, 솔벤트나프타, C9솔벤트, C10방향족, 열분해가솔린
en aromatic solvent, solvent naphtha, c9 aromatic, c9 solvent, c10 solvent, heavy aromatic naphtha
2708 피치·피치코크스 | pitch and pitch coke
ko 콜타르피치, 피치*.8, 피치코크스
en coal tar pitch, pitch*.7, pitch coke, needle coke*.4
2709 원유 | crude petroleum
ko 원유*.9, 컨덴세이트
en crude oil, crude petroleum, condensate*.7
2710 석유제품(연료유·윤활유·용제) | petroleum oils: fuel, lubricants, solvents
ko 휘발유, 가솔린, 경유*.8, 디젤유, 등유, 석유*.6, 항공유, 제트유, 나프타, 중유, 벙커C유, 선박유, 저유황유, 연료유, 윤활유*.7, 윤활기유, 베이스오일, 엔진오일*.9, 모터오일, 합성엔진오일*.5, 2행정오일, 실린더오일, 기어오일*.8, 미션오일*.7, 변속기유*.7, 자동변속기유*.6, 유압유*.9, 터빈유, 컴프레서오일*.7, 진공펌프오일*.6, 그리스*.6, 리튬그리스*.8, 절삭유*.5, 방청유*.6, 열매체유*.5, 절연유, 변압기유, 프로세스오일, 파라핀오일, 유동파라핀, 미네랄오일, 광유, 화이트오일, 이소파라핀, 노말파라핀, 수소처리경질유, 수소처리증류유, 탈방향족용제, 솔벤트*.5, 미네랄스피릿, 석유에테르, 고무휘발유, 헥산*.4, 폐유, 바이오디젤혼합유, 기유, 작동유*.8, 구리스*.6, 납사, 냉동기유*.4, 압연유*.5, 미싱유, 체인오일, 스핀들유, 파라핀유, 선박용경유, 디젤엔진오일, 오토바이오일*.8, 침투윤활제*.4, 원자재*.05, 원재료*.05, 항공화학*.3
en gasoline, petrol, diesel fuel, diesel oil, gas oil, kerosene, jet fuel, naphtha, fuel oil, heavy fuel oil, bunker fuel, marine gas oil, vlsfo, petroleum oil, lubricating oil*.7, lubricant*.5, lube oil*.8, base oil, engine oil*.9, motor oil*.9, synthetic engine oil*.5, gear oil*.8, transmission fluid*.6, atf*.6, hydraulic oil*.9, turbine oil, compressor oil*.7, vacuum pump oil*.6, grease*.6, lithium grease*.8, cutting oil*.5, rust preventive oil*.6, heat transfer oil*.5, insulating oil, transformer oil, process oil, rubber process oil, tdae*.7, mineral oil, white oil, paraffin oil, liquid paraffin, isoparaffin, normal paraffin, hydrotreated light distillate, hydrotreated heavy distillate, petroleum distillate, dearomatized solvent, hydrocarbon solvent*.8, mineral spirits, white spirit, petroleum ether, rubber solvent, hexane*.4, 5w-30*.8, waste oil, lubricating grease*.7, two-stroke oil, diesel engine oil, motorcycle oil, transmission oil*.7, refrigeration oil*.4, white mineral oil, marine diesel oil, aviation fuel, avgas, 10w-40*.8, chain oil, spindle oil, basic material*.05, raw material*.05
> 271012 경질유(휘발유·나프타·용제) | light oils: gasoline, naphtha, solvents
ko 휘발유, 가솔린, 나프타, 납사, 미네랄스피릿, 화이트스피릿, 석유에테르, 고무휘발유, 헥산
en gasoline, petrol, naphtha, mineral spirits, white spirit, petroleum ether, rubber solvent, avgas, hexane
> 271019 경유·등유·중유·윤활유 | gas oil, kerosene, fuel oil, lubricants
ko 경유, 등유, 항공유, 중유, 윤활유, 기유, 엔진오일, 기어오일, 유압유, 그리스, 절연유, 파라핀오일, 유동파라핀, 미네랄오일, 절삭유, 선박유, 이소파라핀*.7, 수소처리경질유
en diesel fuel, gas oil, kerosene, jet fuel, fuel oil, lubricating oil, base oil, engine oil, gear oil, hydraulic oil, grease, transformer oil, white oil, mineral oil, liquid paraffin, process oil, isoparaffin*.7, hydrotreated light distillate
> 271020 바이오디젤 혼합 석유 | petroleum oils with biodiesel
ko 바이오디젤혼합유, 바이오디젤혼합경유
en biodiesel blend, diesel with biodiesel
> 271099 폐유 | waste oils
ko 폐유, 폐윤활유
en waste oil, used lubricating oil
2711 석유가스·천연가스(LPG·LNG) | petroleum gas and natural gas
ko 천연가스, 액화천연가스, LNG, LPG, 액화석유가스, 프로판, 부탄, 부탄가스, 휴대용부탄가스, 캠핑가스, 이소부탄*.6, 에틸렌*.3, 프로필렌*.3, 메탄, 바이오가스*.8, 압축천연가스, CNG
en natural gas, liquefied natural gas, lng, lpg, liquefied petroleum gas, propane, butane, butane gas canister, butane cartridge, isobutane*.6, ethylene*.3, propylene*.3, methane, biogas*.8, compressed natural gas, cng, r290*.8, r600a*.5
> 271111 액화천연가스 | liquefied natural gas
ko 액화천연가스, LNG
en lng
> 271112 액화 프로판 | liquefied propane
ko 프로판, 프로판가스
en propane, r290
> 271113 액화 부탄 | liquefied butanes
ko 부탄, 부탄가스, 휴대용부탄가스, 이소부탄
en butane, butane gas canister, butane cartridge, isobutane
> 271119 그 밖의 액화석유가스 | other liquefied petroleum gas
ko LPG, 액화석유가스
en lpg, liquefied petroleum gas
2712 파라핀왁스·석유젤리 | paraffin wax and petroleum jelly
ko 파라핀왁스, 파라핀*.7, 석유젤리, 페트롤라툼, 백색바셀린, 마이크로크리스탈린왁스, 슬랙왁스, 피셔트롭시왁스, 왁스*.3
en paraffin wax, fully refined paraffin wax, semi refined paraffin wax, paraffin*.6, petroleum jelly, petrolatum, microcrystalline wax, slack wax, fischer-tropsch wax, candle wax*.6
> 271210 석유젤리 | petroleum jelly
ko 석유젤리, 페트롤라툼
en petroleum jelly, petrolatum
> 271220 파라핀왁스(유분 0.75% 미만) | paraffin wax, under 0.75% oil
ko 파라핀왁스, 양초용파라핀, 고체파라핀
en paraffin wax, fully refined paraffin wax
2713 석유코크스·석유 아스팔트 | petroleum coke and bitumen
ko 석유코크스, 하소코크스, 침상코크스*.6, 아스팔트*.7, 석유아스팔트, 도로용아스팔트, 블로운아스팔트, 역청*.5, 비투멘*.8, 가탄제*.5
en petroleum coke, pet coke, calcined petroleum coke, green petroleum coke, needle coke*.6, bitumen*.8, petroleum bitumen, asphalt*.6, carbon raiser*.5, recarburizer*.5
> 271320 석유 아스팔트 | petroleum bitumen
ko 아스팔트, 비투멘
en bitumen, asphalt
2714 천연 아스팔트·오일셰일 | natural bitumen and oil shale
ko 천연아스팔트, 천연역청, 오일셰일, 오일샌드, 길소나이트
en natural asphalt, natural bitumen, gilsonite, oil shale, oil sand
2715 역청 혼합물(유화·개질 아스팔트) | bituminous mixtures
ko 유화아스팔트, 아스팔트유제, 개질아스팔트, 아스콘*.6, 아스팔트콘크리트*.7, 아스팔트방수제*.7, 도막방수재*.3
en bitumen emulsion, asphalt emulsion, cutback bitumen, modified bitumen*.8, polymer modified bitumen, asphalt mastic, cold mix asphalt*.7, asphalt concrete*.6
2716 전기에너지 | electrical energy
ko 전기에너지, 전력*.6
en electrical energy, electricity*.8, electric power*.4
## 28 무기화학품 | inorganic chemicals
2801 염소·요오드·브롬·불소 | chlorine, iodine, bromine, fluorine
ko 염소*.8, 요오드*.8, 아이오딘, 브롬*.8, 브로민, 불소*.5, 액체염소
en chlorine*.8, liquid chlorine, iodine*.8, bromine*.8, fluorine*.8
> 280110 염소 | chlorine
ko 염소, 액체염소
en chlorine
> 280120 요오드 | iodine
ko 요오드
en iodine
2802 승화황·침강황 | sublimed or precipitated sulphur
ko 승화황, 침강황, 콜로이드황
en sublimed sulphur, precipitated sulphur, colloidal sulfur, flowers of sulphur
2803 카본블랙·탄소 | carbon black and carbon
ko 카본블랙, 탄소나노튜브*.8, CNT*.7, 그래핀*.6, 아세틸렌블랙
en carbon black, carbon nanotube*.8, cnt*.6, mwcnt*.8, graphene*.6, acetylene black, conductive carbon black
2804 수소·질소·산소·희가스·실리콘 | hydrogen, nitrogen, rare gases, silicon
ko 수소, 질소, 액체질소, 산소*.8, 산소캔*.7, 아르곤, 헬륨, 네온, 크립톤, 제논, 폴리실리콘, 금속규소, 메탈실리콘, 규소*.7, 인*.3, 적린, 셀레늄*.8, 희가스, 황린, 붕소*.7, 텔루륨, 비소*.8, 실리콘잉곳*.6, 수소생산*.2, 수소발생장치*.2
en hydrogen, nitrogen*.9, liquid nitrogen, oxygen*.8, canned oxygen*.7, argon, helium, neon*.6, krypton, xenon, polysilicon, silicon metal, silicon*.6, phosphorus*.8, red phosphorus, selenium*.8, rare gas, boron*.7, tellurium, arsenic*.8, silicon ingot*.6, yellow phosphorus, hydrogen production*.2
> 280410 수소 | hydrogen
ko 수소, 액화수소
en hydrogen, liquid hydrogen
> 280421 아르곤 | argon
ko 아르곤
en argon
> 280429 헬륨 등 그 밖의 희가스 | helium and other rare gases
ko 헬륨, 네온, 크립톤, 제논
en helium, neon, krypton, xenon
> 280430 질소 | nitrogen
ko 질소
en nitrogen
> 280440 산소 | oxygen
ko 산소, 산소캔
en oxygen
> 280461 고순도 실리콘(99.99% 이상) | silicon, 99.99% or more
ko 폴리실리콘
en polysilicon
> 280469 그 밖의 실리콘 | other silicon
ko 금속규소, 메탈실리콘
en silicon metal
2805 나트륨·리튬·희토류 금속·수은 | alkali, rare-earth metals, mercury
ko 금속리튬, 리튬메탈, 희토류금속, 네오디뮴메탈, 네오디뮴*.5, 수은*.8, 금속나트륨, 금속칼슘, 미시메탈
en sodium metal, lithium metal, rare earth metal, neodymium metal, mercury*.6, calcium metal, mischmetal
2806 염산(염화수소) | hydrochloric acid
ko 염산, 염화수소
en hydrochloric acid, hydrogen chloride, hcl*.8, muriatic acid
2807 황산 | sulphuric acid
ko 황산, 발연황산
en sulphuric acid, sulfuric acid, oleum, battery acid*.7
2808 질산 | nitric acid
ko 질산
en nitric acid, hno3
2809 인산·오산화인 | phosphoric acid and pentoxide
ko 인산*.8, 폴리인산, 오산화인
en phosphoric acid, h3po4, polyphosphoric acid, phosphorus pentoxide
2810 붕산·산화붕소 | boric acid and boron oxide
ko 붕산, 산화붕소
en boric acid, boron oxide
2811 불산·탄산가스·실리카 등 | hydrofluoric acid, CO2, silica
ko 불산, 불화수소, 설파믹산, 탄산가스, 이산화탄소, 드라이아이스, 실리카*.7, 이산화규소, 흄드실리카, 화이트카본, 실리카겔, 실리카흄*.8, 방습제*.4, 아산화질소, 과염소산, 황화수소, 이산화황, 침강실리카, 차아인산, 콜로이달실리카*.3
en hydrofluoric acid, hydrogen fluoride, sulfamic acid, carbon dioxide, co2*.8, co2 cartridge, dry ice, silica*.7, silicon dioxide, fumed silica, precipitated silica, silica gel, silica fume*.8, white carbon, colloidal silica*.3, desiccant*.4, nitrous oxide, perchloric acid, hydrogen sulfide, sulfur dioxide, hypophosphorous acid, sulphamic acid
> 281111 불산 | hydrogen fluoride
ko 불산, 불화수소
en hydrofluoric acid
> 281121 이산화탄소 | carbon dioxide
ko 이산화탄소, 탄산가스, 드라이아이스
en carbon dioxide, dry ice, co2
> 281122 이산화규소 | silicon dioxide
ko 실리카, 이산화규소, 실리카겔, 흄드실리카, 화이트카본
en silica, silicon dioxide, silica gel, fumed silica, precipitated silica
2812 비금속 할로겐화물 | halides of non-metals
ko 육불화황, 삼불화질소, 삼염화인, 삼염화붕소, 염화티오닐, 사염화규소, 옥시염화인, 삼불화붕소*.7
en sulfur hexafluoride, sf6, nitrogen trifluoride, nf3, phosphorus trichloride, boron trichloride, thionyl chloride, silicon tetrachloride, phosphorus oxychloride, boron trifluoride*.7, trichlorosilane*.4
2813 비금속 황화물 | sulphides of non-metals
ko 이황화탄소, 오황화인
en carbon disulfide, phosphorus pentasulfide
2814 암모니아 | ammonia
ko 암모니아, 무수암모니아, 암모니아수
en ammonia*.9, anhydrous ammonia, ammonia water, ammonium hydroxide
2815 가성소다·가성칼륨 | caustic soda and caustic potash
ko 가성소다, 수산화나트륨, 가성칼륨, 수산화칼륨
en caustic soda, sodium hydroxide, naoh, caustic soda flake, caustic soda pearl, caustic potash, potassium hydroxide, koh
> 281511 고체 가성소다 | solid caustic soda
ko 고체가성소다, 가성소다플레이크
en caustic soda flake, caustic soda pearl, solid sodium hydroxide
> 281512 액체 가성소다 | liquid caustic soda
ko 액체가성소다, 액상가성소다
en liquid caustic soda, sodium hydroxide solution
> 281520 수산화칼륨 | potassium hydroxide
ko 수산화칼륨, 가성칼륨
en potassium hydroxide, caustic potash
2816 수산화마그네슘·바륨 산화물 | magnesium hydroxide, barium oxides
ko 수산화마그네슘, 수산화바륨, 산화바륨
en magnesium hydroxide, barium hydroxide, barium oxide
2817 산화아연(아연화) | zinc oxide
ko 산화아연, 아연화
en zinc oxide, zno
2818 알루미나·수산화알루미늄 | alumina and aluminium hydroxide
ko 알루미나*.8, 산화알루미늄, 백색용융알루미나, 갈색용융알루미나, 인조커런덤, 활성알루미나*.6, 수산화알루미늄, 보헤마이트, 소성알루미나
en alumina*.8, aluminium oxide, aluminum oxide, calcined alumina, white fused alumina, brown fused alumina, artificial corundum, activated alumina*.6, aluminium hydroxide, aluminum hydroxide, boehmite, tabular alumina
> 281810 인조 커런덤 | artificial corundum
ko 인조커런덤, 백색용융알루미나
en artificial corundum, white fused alumina, brown fused alumina
> 281820 산화알루미늄 | aluminium oxide
ko 산화알루미늄, 알루미나
en aluminium oxide, alumina, calcined alumina
> 281830 수산화알루미늄 | aluminium hydroxide
ko 수산화알루미늄
en aluminium hydroxide
2819 산화크로뮴 | chromium oxides
ko 산화크롬, 산화크로뮴, 무수크롬산, 크롬산*.6
en chromium oxide, chromium trioxide, chromic acid*.8
2820 산화망간 | manganese oxides
ko 산화망간, 이산화망간, 전해이산화망간
en manganese oxide, manganese dioxide, electrolytic manganese dioxide
2821 산화철 | iron oxides
ko 산화철, 산화철안료*.8, 벵갈라
en iron oxide, ferric oxide, iron oxide pigment*.8
2822 산화코발트 | cobalt oxides
ko 산화코발트, 수산화코발트
en cobalt oxide, cobalt hydroxide
2823 산화티타늄 | titanium oxides
ko 이산화티타늄*.6, 이산화티탄*.6, 산화티타늄*.7, 아나타제*.7
en titanium dioxide*.6, titanium oxide*.7, tio2*.6, anatase*.7
2824 산화납 | lead oxides
ko 산화납, 리사지, 연단, 광명단*.7
en lead oxide, litharge, red lead
2825 금속 산화물·수산화물·히드라진 | metal oxides and hydroxides, hydrazine
ko 수산화리튬, 히드라진, 오산화바나듐, 산화니켈, 수산화니켈, 산화구리, 지르코니아*.7, 산화지르코늄, 산화몰리브덴, 삼산화안티몬, 산화주석, 산화텅스텐, 산화칼슘*.6, 수산화칼슘*.6, 소성칼슘*.7, 양극재전구체*.8, NCM전구체*.9, 니켈코발트망간수산화물, 산화동, 아산화동, 히드록실아민, 산화게르마늄, 산화니오븀, 산화인듐, 산화비스무트, 산화안티몬
en lithium hydroxide, hydrazine, vanadium pentoxide, nickel oxide, nickel hydroxide, copper oxide, zirconia*.7, zirconium dioxide, molybdenum oxide, antimony trioxide, tin oxide, tungsten oxide, calcium oxide*.6, calcium hydroxide*.6, ncm precursor*.9, cathode precursor*.8, nickel cobalt manganese hydroxide, hydrazine hydrate, hydroxylamine, cuprous oxide, germanium dioxide, niobium oxide, indium oxide, bismuth oxide
> 282520 수산화리튬 | lithium hydroxide
ko 수산화리튬
en lithium hydroxide, lithium hydroxide monohydrate
2826 불화물·불소착염 | fluorides and complex fluorine salts
ko 육불화인산리튬, 육불화텅스텐, 불화나트륨, 불화암모늄, 불화알루미늄, 불화리튬, 빙정석*.6, 전해질염*.6, 불화칼륨, 불화칼슘*.5
en lithium hexafluorophosphate, lipf6, lifsi*.6, tungsten hexafluoride, sodium fluoride, ammonium fluoride, aluminium fluoride, lithium fluoride, synthetic cryolite, potassium fluoride, calcium fluoride*.5
2827 염화물·브롬화물·요드화물 | chlorides, bromides and iodides
ko 염화칼슘, 염화암모늄, 염화마그네슘, 염화알루미늄, 염화아연, 염화철, 사염화티타늄, 폴리염화알루미늄*.7, PAC*.5, 제설제*.5, 브롬화나트륨, 브롬화리튬, 요오드화칼륨, 염화바륨, 염화니켈, 염화주석, 염화코발트, 염화구리, 간수*.4, 염화칼륨*.3
en calcium chloride, ammonium chloride, magnesium chloride, aluminium chloride, zinc chloride, ferric chloride, titanium tetrachloride, polyaluminium chloride*.7, sodium bromide, lithium bromide, potassium iodide, aluminum chloride, barium chloride, nickel chloride, stannous chloride, cobalt chloride, copper chloride, nigari*.7, potassium chloride*.3
> 282720 염화칼슘 | calcium chloride
ko 염화칼슘
en calcium chloride
2828 차아염소산염·아염소산염 | hypochlorites and chlorites
ko 차아염소산나트륨, 차아염소산칼슘, 표백분, 락스*.6, 아염소산나트륨
en sodium hypochlorite, calcium hypochlorite, bleaching powder, bleach*.5, sodium chlorite
2829 염소산염·과염소산염·요드산염 | chlorates, perchlorates, iodates
ko 염소산나트륨, 염소산칼륨, 과염소산암모늄, 요오드산칼륨, 과염소산칼륨
en sodium chlorate, potassium chlorate, ammonium perchlorate, potassium iodate, potassium perchlorate
2830 황화물 | sulphides
ko 황화나트륨, 수황화나트륨, 황화리튬, 이황화몰리브덴*.7
en sodium sulfide, sodium hydrosulfide, lithium sulfide, molybdenum disulfide*.7
2831 하이드로설파이트 | dithionites and sulphoxylates
ko 하이드로설파이트, 아이티온산나트륨, 롱갈리트
en sodium dithionite, sodium hydrosulfite, rongalite
2832 아황산염·티오황산염 | sulphites and thiosulphates
ko 아황산나트륨, 중아황산나트륨, 메타중아황산나트륨, 티오황산나트륨
en sodium sulfite, sodium bisulfite, sodium metabisulfite, sodium thiosulfate
2833 황산염·명반 | sulphates and alums
ko 황산나트륨, 무수망초, 황산마그네슘, 엡섬솔트, 황산알루미늄, 황산니켈, 황산구리, 황산동, 황산바륨*.6, 황산아연, 황산철, 황산코발트, 황산망간, 명반, 백반*.8, 과황산암모늄, 과황산나트륨, 황산칼슘*.4, 침강황산바륨
en sodium sulphate, sodium sulfate, magnesium sulfate, epsom salt*.8, aluminum sulfate, nickel sulfate, copper sulphate, copper sulfate, barium sulfate*.6, zinc sulfate, ferrous sulfate, cobalt sulfate, manganese sulfate, alum, ammonium persulfate, sodium persulfate, aluminium sulphate, zinc sulphate, magnesium sulphate, calcium sulfate*.4, blanc fixe
> 283311 황산나트륨 | disodium sulphate
ko 황산나트륨, 무수망초
en sodium sulphate, sodium sulfate
> 283321 황산마그네슘 | magnesium sulphate
ko 황산마그네슘
en magnesium sulfate, epsom salt
> 283324 황산니켈 | nickel sulphate
ko 황산니켈
en nickel sulfate
> 283325 황산구리 | copper sulphate
ko 황산구리, 황산동
en copper sulfate, copper sulphate
2834 아질산염·질산염 | nitrites and nitrates
ko 아질산나트륨, 질산칼륨, 질산칼슘*.7, 질산마그네슘, 질산바륨, 질산니켈, 질산스트론튬, 질산알루미늄
en sodium nitrite, potassium nitrate, calcium nitrate*.7, magnesium nitrate, barium nitrate, nickel nitrate, strontium nitrate, aluminum nitrate
2835 인산염·폴리인산염 | phosphates and polyphosphates
ko 제일인산칼륨, 인산칼륨, 인산나트륨, 인산칼슘*.7, 제이인산칼슘, 트리폴리인산나트륨, 피로인산나트륨, 헥사메타인산나트륨, 폴리인산암모늄*.6, 제이인산나트륨, 제일인산칼슘, 제삼인산칼슘, 산성피로인산나트륨, 인산아연
en monopotassium phosphate, potassium phosphate, sodium phosphate, trisodium phosphate, calcium phosphate*.7, dicalcium phosphate, tricalcium phosphate, sodium tripolyphosphate, stpp, sodium hexametaphosphate, ammonium polyphosphate*.6, disodium phosphate, monocalcium phosphate, sodium acid pyrophosphate, sapp, shmp, zinc phosphate, sodium hypophosphite
2836 탄산염(소다회·중조·탄산칼슘) | carbonates: soda ash, baking soda
ko 탄산나트륨, 소다회, 중탄산나트륨, 탄산수소나트륨, 중조, 베이킹소다, 탄산칼륨, 탄산칼슘*.8, 경질탄산칼슘, 중질탄산칼슘*.4, 탄산리튬, 탄산바륨*.8, 탄산마그네슘*.7, 탄산암모늄, 과탄산소다, 과탄산나트륨, 탄산스트론튬, 탄산니켈, 탄산코발트, 식소다, 탄산소다
en sodium carbonate, soda ash, sodium bicarbonate, baking soda, potassium carbonate, calcium carbonate*.8, precipitated calcium carbonate, ground calcium carbonate*.4, lithium carbonate, barium carbonate*.8, magnesium carbonate*.7, ammonium carbonate, sodium percarbonate, strontium carbonate, nickel carbonate, cobalt carbonate, ammonium bicarbonate
> 283620 탄산나트륨 | disodium carbonate
ko 탄산나트륨, 소다회
en sodium carbonate, soda ash
> 283630 중탄산나트륨 | sodium bicarbonate
ko 중탄산나트륨, 탄산수소나트륨, 중조, 베이킹소다
en sodium bicarbonate, baking soda
> 283650 탄산칼슘 | calcium carbonate
ko 탄산칼슘, 경질탄산칼슘
en calcium carbonate, precipitated calcium carbonate
> 283691 탄산리튬 | lithium carbonate
ko 탄산리튬
en lithium carbonate
> 283699 과탄산나트륨 등 그 밖의 탄산염 | other carbonates, percarbonates
ko 과탄산소다, 과탄산나트륨, 탄산마그네슘
en sodium percarbonate, magnesium carbonate
2837 시안화물 | cyanides
ko 시안화나트륨, 시안화칼륨, 페로시안화칼륨
en sodium cyanide, potassium cyanide, potassium ferrocyanide
2839 규산염(물유리) | silicates (water glass)
ko 규산나트륨, 물유리, 메타규산나트륨, 규산칼륨, 규산칼슘*.7
en sodium silicate, water glass, sodium metasilicate, potassium silicate, calcium silicate*.7
2840 붕사·붕산염 | borax and borates
ko 붕사, 무수붕사, 붕산나트륨, 붕산아연, 과붕산나트륨
en borax, anhydrous borax, borax pentahydrate, zinc borate, sodium perborate
2841 금속산염(중크롬산·과망간산·양극재) | metallates: permanganates, cathode oxides
ko 중크롬산나트륨, 과망간산칼륨, 몰리브덴산나트륨, 텅스텐산나트륨, 파라텅스텐산암모늄, 티탄산바륨*.7, 양극재*.7, 양극활물질*.7, 리튬니켈코발트망간산화물, 리튬코발트산화물, NCM양극재*.9, 중크롬산칼륨, 몰리브덴산암모늄, 알루민산나트륨, NCA양극재*.9
en sodium dichromate, potassium permanganate, sodium molybdate, sodium tungstate, ammonium paratungstate, barium titanate*.7, cathode active material*.7, cathode material*.6, lithium nickel cobalt manganese oxide, lithium cobalt oxide, ncm cathode*.9, potassium dichromate, ammonium molybdate, sodium aluminate, nca cathode*.9
2842 제올라이트·복염 등 무기산염 | zeolites, double and other salts
ko 합성제올라이트, 제올라이트*.4, 분자체*.4, 규산알루미늄*.7, 인산철리튬, LFP양극재*.9, 티오시안산암모늄, 아셀렌산나트륨, 리튬인산철*.9
en synthetic zeolite, zeolite*.4, molecular sieve*.4, aluminium silicate*.7, lithium iron phosphate*.8, lfp cathode*.9, ammonium thiocyanate, sodium selenite
2843 귀금속 화합물 | precious metal compounds
ko 질산은, 은나노*.6, 콜로이드은, 산화은, 시안화금칼륨, 염화팔라듐, 귀금속화합물, 염화백금산, 염화금, 염화은, 청화금
en silver nitrate, colloidal silver, nano silver*.6, silver oxide*.8, gold potassium cyanide, palladium chloride, precious metal compound, chloroplatinic acid, gold chloride, silver chloride, colloidal gold, ruthenium chloride
2844 방사성 원소·동위원소 | radioactive elements and isotopes
ko 방사성동위원소, 방사성물질, 우라늄*.7, 농축우라늄, 코발트60, 이리듐192, 삼중수소, 방사선원*.7
en radioisotope, uranium*.7, enriched uranium, cobalt-60, iridium-192, tritium, sealed radioactive source
2845 비방사성 동위원소·중수 | stable isotopes and heavy water
ko 중수, 중수소, 안정동위원소, 헬륨3
en heavy water, deuterium oxide, deuterium, stable isotope, helium-3
2846 희토류 화합물 | rare-earth compounds
ko 산화세륨, 산화란탄, 산화네오디뮴, 산화이트륨, 희토류산화물, 탄산세륨, 산화디스프로슘
en cerium oxide, lanthanum oxide, neodymium oxide, yttrium oxide, rare earth oxide, cerium carbonate, dysprosium oxide
2847 과산화수소 | hydrogen peroxide
ko 과산화수소
en hydrogen peroxide, h2o2, urea peroxide
2849 탄화물(카바이드) | carbides
ko 탄화규소, 실리콘카바이드*.8, 탄화칼슘, 카바이드*.6, 탄화붕소, 탄화텅스텐, 텅스텐카바이드*.7
en silicon carbide*.8, calcium carbide, boron carbide, tungsten carbide*.6, titanium carbide
> 284910 탄화칼슘 | calcium carbide
ko 탄화칼슘
en calcium carbide
> 284920 탄화규소 | silicon carbide
ko 탄화규소
en silicon carbide
2850 수소화물·질화물·규화물·붕화물 | hydrides, nitrides, silicides, borides
ko 질화규소, 질화알루미늄, 질화붕소, 실란가스, 아지드화나트륨, 수소화붕소나트륨, 질화갈륨*.6, 모노실란, 디실란, 디보란, 보론나이트라이드*.8
en silicon nitride*.8, aluminium nitride*.8, boron nitride*.8, silane gas, sodium azide, sodium borohydride, gallium nitride*.6, monosilane, disilane, diborane, aluminum nitride*.8, hexagonal boron nitride
2852 수은화합물 | mercury compounds
ko 수은화합물, 염화수은, 산화수은
en mercury compound, mercuric chloride, mercury oxide
2853 증류수·압축공기·인화물 | distilled water, compressed air, phosphides
ko 증류수, 초순수, 탈이온수, 정제수*.8, 압축공기*.6, 인화알루미늄*.6, 인동*.5, 포스핀, 인화인듐*.6, 배터리보충수*.8, 삼염화실란*.4
en distilled water, deionized water, demineralized water, ultrapure water, purified water*.6, compressed air*.5, aluminium phosphide*.5, phosphor copper*.5, phosphine, indium phosphide*.6, battery water*.8, trichlorosilane*.4
`;
