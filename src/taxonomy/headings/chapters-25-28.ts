// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTERS_25_28 = `
## 25 소금·토석류·시멘트 | salt, earths, stone and cement
2501 소금 | salt
ko 소금, 천일염, 정제염, 꽃소금, 식염, 식탁염, 죽염, 암염, 구운소금, 굵은소금, 핑크솔트, 히말라야소금, 호수염, 공업용소금, 제설용소금, 저나트륨소금*.6, 가공소금*.8, 함초소금*.7, 미네랄소금, 해양심층수소금, 염화나트륨, 간수*.3, 연수기용소금
en salt*.9, sea salt, solar salt, table salt, refined salt, rock salt, bamboo salt, cooking salt, himalayan pink salt, iodized salt, kosher salt, flake salt, industrial salt, de-icing salt*.8, water softener salt, salt block*.7, sodium chloride, nacl, brine*.5, sea water, low sodium salt*.6
2502 황철광(미배소) | iron pyrites, unroasted
ko 황철광, 황화철광, 파이라이트, 백철광
en iron pyrites, pyrite, unroasted pyrites, marcasite
2503 황(유황) | sulphur
ko 유황*.9, 황*.6, 액체유황, 고체유황, 입상유황, 유황분말*.7
en sulphur*.8, sulfur*.8, crude sulphur, molten sulphur, granular sulfur, sulfur powder*.7
2504 천연흑연 | natural graphite
ko 천연흑연, 인상흑연, 토상흑연, 흑연*.5, 흑연분말*.5, 구형흑연*.6, 팽창흑연*.3, 그라파이트*.4
en natural graphite, flake graphite, amorphous graphite, graphite*.5, graphite powder*.5, spherical graphite*.6, expandable graphite*.3
2505 천연 모래 | natural sand
ko 모래*.9, 규사, 강모래, 실리카샌드, 주물사, 주물모래, 유리규사, 여과사, 컬러샌드*.7, 어항모래, 샌드블라스트용모래*.6
en sand*.8, silica sand, quartz sand, foundry sand*.9, river sand, sea sand, glass sand, filter sand, frac sand, aquarium sand*.8, coloured sand*.6, play sand*.8
> 250510 규사 | silica and quartz sand
ko 규사, 유리규사, 실리카샌드, 주물사
en silica sand, quartz sand, glass sand
2506 석영·규암 | quartz and quartzite
ko 석영*.8, 규석, 규암, 석영분말, 규석분말, 고순도석영분말, 수정원석*.4, 실리카분말*.3
en quartz*.6, quartzite*.7, quartz powder*.9, quartz lump, silica stone, high purity quartz, ground quartz, silica flour*.6
2507 고령토(카올린) | kaolin
ko 고령토, 카올린, 백토*.6, 도석*.5, 소성카올린, 메타카올린*.7, 카올린클레이, 볼클레이*.5, 차이나클레이
en kaolin, china clay, calcined kaolin, metakaolin*.7, ball clay*.6, halloysite*.8, pottery stone*.4
2508 점토·벤토나이트·멀라이트 | clays, bentonite and mullite
ko 점토*.7, 벤토나이트, 내화점토, 찰흙*.4, 황토*.6, 황토분말*.6, 몬모릴로나이트, 머드*.4, 배토, 태토, 홍주석, 남정석, 규선석, 멀라이트*.8, 샤모트, 일라이트*.6, 산성백토*.7, 세피오라이트*.6, 고양이모래*.5, 클레이*.4
en clay*.6, bentonite, fireclay, pottery clay*.9, fuller's earth*.8, montmorillonite, andalusite, kyanite, sillimanite, mullite*.8, chamotte, attapulgite, palygorskite, sepiolite*.6, illite*.6, cat litter*.5, bentonite cat litter*.7, sea mud*.5
> 250810 벤토나이트 | bentonite
ko 벤토나이트, 몬모릴로나이트*.7
en bentonite, montmorillonite*.7
2509 초크(천연 백악) | natural chalk
ko 백악, 천연초크, 초크분말*.7, 호분*.4, 초크*.3
en natural chalk, chalk*.4, whiting*.6, chalk powder*.7, paris white
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
ko 부석*.8, 경석*.7, 화산석*.5, 에머리, 금강사, 석류석*.7, 가넷샌드, 가넷연마재, 가넷*.5, 천연커런덤, 천연연마재
en pumice*.8, pumice stone*.7, emery*.7, natural corundum, garnet*.4, garnet sand, garnet abrasive, garnet 80 mesh, lava rock*.4, natural abrasive
2514 슬레이트(점판암) 원석 | rough slate
ko 점판암, 점판암원석, 슬레이트원석, 천연슬레이트*.4, 슬레이트분말
en slate*.4, rough slate, slate block*.8, slate powder
2515 대리석 원석 | rough marble and travertine
ko 대리석*.4, 대리석원석, 대리석블록, 대리석판재*.4, 트래버틴*.6, 트라버틴*.6, 석회암*.3, 라임스톤*.5, 앨러배스터*.6, 오닉스원석*.5
en marble*.4, marble block, rough marble block, marble slab*.4, travertine*.6, travertine block, alabaster*.5, limestone block*.7, ecaussine, onyx block*.6, calcareous stone
> 251512 절단만 한 대리석 | marble merely cut
ko 대리석블록, 대리석판재
en marble block, marble slab
2516 화강암·사암 등 석재 원석 | rough granite, sandstone, building stone
ko 화강암*.5, 화강석*.4, 화강암원석, 화강암블록, 화강석판재*.4, 현무암*.5, 사암*.7, 사암원석, 반암, 석재원석, 건축용석재*.4, 조경석*.5
en granite*.4, granite block, rough granite, granite slab*.4, basalt*.6, basalt block, sandstone*.7, sandstone block, porphyry, building stone*.5, monumental stone*.6, syenite*.7, diorite, landscaping stone*.5
2517 자갈·쇄석·골재 | gravel, crushed stone and aggregate
ko 자갈, 조약돌, 쇄석, 골재, 석분, 백자갈, 조경자갈, 에그스톤, 순환골재, 대리석칩, 대리석분말, 돌가루, 슬래그골재*.6, 아스콘*.3, 중질탄산칼슘*.4, 석회석분말*.4, 몽돌
en gravel, pebble, crushed stone, aggregate*.8, concrete aggregate, stone chippings, stone powder, marble powder, granite chips, macadam, tarred macadam, railway ballast*.8, flint*.6, river pebble, decorative stone*.5, terrazzo chips, aquarium gravel, recycled aggregate, ground calcium carbonate*.4, limestone powder*.4
2518 백운석(돌로마이트) | dolomite
ko 백운석, 돌로마이트, 경소백운석, 경소돌로마이트, 백운석분말
en dolomite, calcined dolomite, dead-burned dolomite, dolomite powder, dolime
2519 마그네사이트·산화마그네슘 | magnesite and magnesium oxide
ko 마그네사이트, 마그네시아, 산화마그네슘, 전융마그네시아, 소결마그네시아, 경소마그네시아, 천연탄산마그네슘, 마그네시아클링커, 탄산마그네슘*.3
en magnesite, magnesia, magnesium oxide, fused magnesia, dead burned magnesia, sintered magnesia, caustic calcined magnesite, light burned magnesia, magnesia clinker, natural magnesium carbonate, mgo*.6
> 251990 마그네시아·산화마그네슘 | magnesia and magnesium oxide
ko 산화마그네슘, 마그네시아, 전융마그네시아
en magnesium oxide, magnesia, fused magnesia, dead burned magnesia
2520 석고·플라스터 | gypsum and plaster
ko 석고*.8, 천연석고, 무수석고, 소석고, 석고분말, 플라스터*.7, 탈황석고, 알파석고, 모형용석고, 공예용석고, 석고방향제용석고*.8, 황산칼슘*.5, 치과용석고*.3
en gypsum*.9, natural gypsum, anhydrite, plaster*.6, plaster of paris, gypsum powder, alpha gypsum, fgd gypsum, stucco*.5, calcium sulfate*.5, molding plaster, dental plaster*.3
2521 석회석 | limestone
ko 석회석, 석회석융제, 시멘트용석회석, 석회석분말*.4
en limestone*.7, limestone flux, cement limestone, limestone powder*.4, crushed limestone*.6, marl
2522 생석회·소석회 | quicklime and slaked lime
ko 생석회, 소석회, 석회*.8, 수경성석회, 농업용석회*.6
en quicklime, burnt lime, slaked lime, hydrated lime, hydraulic lime, lime powder*.7, calcium hydroxide*.4, calcium oxide*.4
2523 시멘트 | cement
ko 시멘트*.9, 포틀랜드시멘트, 백시멘트, 시멘트클링커, 클링커*.8, 고로슬래그시멘트, 알루미나시멘트, 초속경시멘트, 조강시멘트, 벌크시멘트
en cement*.9, portland cement, ordinary portland cement, white cement, cement clinker, clinker*.8, slag cement, aluminous cement, high alumina cement, calcium aluminate cement, pozzolanic cement, bulk cement, rapid hardening cement
> 252310 시멘트 클링커 | cement clinkers
ko 클링커, 시멘트클링커
en clinker, cement clinker
> 252321 백시멘트 | white portland cement
ko 백시멘트, 백색시멘트
en white cement, white portland cement
> 252329 그 밖의 포틀랜드시멘트 | other portland cement
ko 포틀랜드시멘트, 보통시멘트, 조강시멘트
en ordinary portland cement, grey cement, opc
2524 석면 | asbestos
ko 석면*.8, 백석면, 크로시돌라이트, 크리소타일, 석면섬유*.6
en asbestos*.7, chrysotile, crocidolite, amosite, asbestos fibre*.5
2525 운모 | mica
ko 운모*.8, 마이카*.6, 백운모, 금운모, 견운모, 세리사이트, 운모분말, 마이카파우더, 운모스크랩, 운모플레이크
en mica*.7, muscovite, phlogopite, sericite, mica powder, mica flake, mica scrap, mica splittings
2526 활석(탤크)·동석 | talc and steatite
ko 활석, 탈크, 탤크, 활석분말, 동석, 스테아타이트*.5, 곱돌원석, 납석*.4
en talc*.9, talc powder*.9, talcum*.8, steatite*.6, soapstone*.6, micronized talc, french chalk*.6
2528 천연 붕산염 | natural borates
ko 천연붕산염, 붕산염광, 콜레마나이트, 울렉사이트, 천연붕사
en natural borate, colemanite, ulexite, tincal, boron mineral, borate concentrate, crude boric acid*.5
2529 장석·형석 | feldspar and fluorspar
ko 장석, 장석분말, 칼륨장석, 나트륨장석, 형석, 하석, 네펠린시에나이트, 백류석
en feldspar, potash feldspar, sodium feldspar, albite, fluorspar, fluorite*.8, acidspar, nepheline syenite, leucite
2530 질석·진주암 등 기타 광물 | vermiculite, perlite and other minerals
ko 질석*.6, 버미큘라이트*.6, 진주암*.7, 펄라이트*.4, 퍼라이트*.4, 천연제올라이트, 제올라이트*.5, 맥반석*.8, 규회석, 월라스토나이트, 스포듀민, 리튬광석, 리튬정광, 황토*.4, 토르말린분말*.5, 화산재*.7, 화산송이*.6, 엽납석, 브루사이트, 빙정석*.4, 페탈라이트, 셀레스타이트, 포졸란*.6, 마사토*.6, 적옥토*.7
en vermiculite*.6, unexpanded perlite, perlite*.4, natural zeolite, zeolite*.5, wollastonite, spodumene, spodumene concentrate, lithium ore, petalite, pyrophyllite, brucite, kieserite, natural cryolite, amber*.4, celestine*.8, volcanic ash*.8, pozzolana*.8, tourmaline powder*.5, earth colour*.5, natural ochre*.5, maifan stone*.8, loess*.6
> 253010 질석·진주암(미팽창) | vermiculite and perlite, unexpanded
ko 질석, 버미큘라이트, 진주암, 펄라이트
en vermiculite, perlite
## 26 광·슬래그·회 | ores, slag and ash
2601 철광 | iron ore
ko 철광석, 철광, 철정광, 자철광, 적철광, 소결광, 펠릿철광, 사철*.7, 배소황철광
en iron ore, iron ore fines, iron ore pellet, iron ore concentrate, magnetite*.7, hematite*.7, sintered iron ore, roasted iron pyrites
2602 망간광 | manganese ore
ko 망간광, 망간광석, 망간정광
en manganese ore, manganese concentrate, ferruginous manganese ore
2603 구리광 | copper ore
ko 구리광, 동광, 동정광, 구리정광, 황동광
en copper ore, copper concentrate, chalcopyrite
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
ko 납광, 연광, 연정광, 납정광, 방연광
en lead ore, lead concentrate, galena
2608 아연광 | zinc ore
ko 아연광, 아연정광, 섬아연광
en zinc ore, zinc concentrate, sphalerite
2609 주석광 | tin ore
ko 주석광, 주석정광
en tin ore, tin concentrate, cassiterite
2610 크로뮴광 | chromium ore
ko 크롬광, 크롬철광, 크로마이트, 크롬샌드
en chrome ore, chromium ore, chromite, chrome concentrate, chromite sand
2611 텅스텐광 | tungsten ore
ko 텅스텐광, 중석광, 텅스텐정광, 회중석
en tungsten ore, tungsten concentrate, scheelite, wolframite
2612 우라늄광·토륨광 | uranium or thorium ore
ko 우라늄광, 우라늄정광*.8, 토륨광, 모나자이트
en uranium ore, thorium ore, monazite, pitchblende
2613 몰리브데넘광 | molybdenum ore
ko 몰리브덴광, 몰리브덴정광, 휘수연광
en molybdenum ore, molybdenum concentrate, roasted molybdenum concentrate, molybdenite
2614 티타늄광 | titanium ore
ko 티타늄광, 일메나이트, 티탄철광, 금홍석, 천연루틸
en titanium ore, ilmenite, rutile sand, natural rutile, rutile*.5, titanium concentrate, leucoxene
2615 니오븀·탄탈럼·바나듐·지르코늄광 | niobium, tantalum, vanadium, zirconium ore
ko 지르콘, 지르콘샌드, 지르코늄광, 니오븀광, 탄탈륨광, 탄탈광, 바나듐광, 콜탄
en zircon*.7, zircon sand, zircon flour, zirconium ore, niobium ore, tantalum ore, tantalite, coltan, pyrochlore, vanadium ore
2616 귀금속광 | precious metal ore
ko 금광, 금정광, 은광, 은정광, 백금광
en gold ore, gold concentrate, silver ore, silver concentrate, platinum ore, precious metal ore
2617 안티모니 등 그 밖의 광 | antimony and other ores
ko 안티몬광, 안티모니광, 비스무트광, 베릴륨광, 게르마늄광
en antimony ore, antimony concentrate, stibnite, beryllium ore, cinnabar*.7, germanium ore
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
ko 석탄, 유연탄, 무연탄, 원료탄, 점결탄, 강점탄, 제철용석탄, 연료탄, 발전용석탄, 역청탄, 아역청탄, 분탄, 괴탄, 연탄, 조개탄*.6, 구공탄, 미분탄
en coal*.9, bituminous coal, anthracite, coking coal, steam coal, thermal coal, pci coal, sub-bituminous coal, coal briquette, metallurgical coal, pulverized coal, anthracite filter media*.7
> 270111 무연탄 | anthracite
ko 무연탄
en anthracite
> 270112 유연탄 | bituminous coal
ko 유연탄, 역청탄, 원료탄, 점결탄
en bituminous coal, coking coal
2702 갈탄 | lignite
ko 갈탄, 아탄, 갈탄브리켓
en lignite, brown coal, lignite briquette
2703 토탄(피트모스) | peat
ko 토탄, 이탄, 피트모스, 피트*.5, 피트머드*.6, 원예용상토*.3
en peat, peat moss, sphagnum peat, peat litter, peat substrate*.7, growing media*.3, leonardite*.3
2704 코크스 | coke of coal
ko 코크스*.8, 야금용코크스, 제철코크스, 주물용코크스, 반성코크스, 분코크스, 레토르트카본
en coke*.6, metallurgical coke, foundry coke, coke breeze, semi-coke, blast furnace coke, nut coke, retort carbon
2705 석탄가스·수성가스 | coal gas and water gas
ko 석탄가스, 수성가스, 발생로가스, 코크스로가스, 고로가스, 합성가스*.6
en coal gas, water gas, producer gas, coke oven gas, blast furnace gas, syngas*.6
2706 콜타르 | coal tar
ko 콜타르, 석탄타르, 광물성타르, 정제타르
en coal tar, mineral tar, refined tar, lignite tar
2707 콜타르 증류유·방향족 용제 | coal tar distillates, aromatic solvents
ko 벤졸, 톨루올, 크실롤, 자일롤, 조벤젠, 조나프탈렌, 나프탈렌*.5, 크레오소트유, 안트라센유, 방향족용제, 방향족탄화수소혼합물, 솔벤트나프타*.7, 중질방향족나프타, C9방향족, C10방향족, C9솔벤트*.8, 열분해가솔린*.7, 분해가솔린*.6, 크레졸*.3, 페놀*.1, 카본블랙원료유, 슬러리오일*.4, BTX, 솔벤트*.2
en benzol, toluol, xylol, crude benzene, crude naphthalene, naphthalene*.5, creosote oil, anthracene oil, aromatic solvent, aromatic hydrocarbon mixture, solvent naphtha*.7, heavy aromatic naphtha, c9 aromatic, c10 aromatic, c9 solvent*.8, c10 solvent*.8, pyrolysis gasoline*.7, pygas*.7, carbon black feedstock, carbon black oil, cresylic acid, cresol*.3, btx, wash oil*.6, aromatic 100, aromatic 150
> 270750 방향족 탄화수소 혼합물 | aromatic hydrocarbon mixtures
ko 방향족용제, 솔벤트나프타, C9솔벤트, C10방향족, 열분해가솔린
en aromatic solvent, solvent naphtha, c9 aromatic, c9 solvent, c10 solvent, heavy aromatic naphtha
2708 피치·피치코크스 | pitch and pitch coke
ko 콜타르피치, 석탄피치, 피치*.8, 핏치*.8, 피치코크스, 석탄계니들코크스, 침상코크스*.4
en coal tar pitch, pitch*.7, pitch coke, binder pitch, mineral tar pitch, needle coke*.4
2709 원유 | crude petroleum
ko 원유*.9, 석유원유, 컨덴세이트, 콘덴세이트, 초경질유, 중질원유
en crude oil, crude petroleum, petroleum crude, condensate*.7, gas condensate
2710 석유제품(연료유·윤활유·용제) | petroleum oils: fuel, lubricants, solvents
ko 휘발유, 가솔린, 경유, 디젤유, 등유, 석유*.6, 항공유, 제트유, 나프타, 납사, 중유, 벙커C유, 선박유, 선박용경유, 저유황유, 연료유, 보일러등유, 정제유, 감압경유, 윤활유*.7, 윤활기유, 기유, 베이스오일, 엔진오일*.9, 모터오일, 디젤엔진오일, 합성엔진오일*.5, 오토바이엔진오일, 이륜차오일, 2행정오일, 선박엔진오일, 실린더오일, 기어오일*.8, 미션오일*.7, 변속기유*.7, 자동변속기유*.6, 유압유*.9, 유압작동유, 작동유*.8, 터빈유, 컴프레서오일*.7, 콤프레샤오일*.7, 진공펌프오일*.6, 냉동기유*.4, 그리스*.6, 구리스*.6, 리튬그리스*.8, 절삭유*.5, 압연유*.5, 방청유*.6, 열처리유, 열매체유*.5, 절연유, 변압기유, 프로세스오일, 고무배합유, 스핀들유, 미싱유, 습동면유, 체인오일, 파워스티어링오일*.6, 침투윤활제*.4, 파라핀오일, 파라핀유, 유동파라핀, 미네랄오일, 광유, 광물유, 백색광유, 화이트오일, 이소파라핀, 노말파라핀, 노르말파라핀, 수소처리경질유, 수소처리증류유, 탈방향족용제, 석유계용제, 석유계세척제*.7, 솔벤트*.5, 미네랄스피릿, 화이트스피릿, 석유에테르, 고무휘발유, 헥산*.4, 라이터기름*.4, 램프오일, 폐유, 폐윤활유, 백등유, 바이오디젤혼합유, 지속가능항공유*.6, 농약용기유*.7
en gasoline, petrol, diesel fuel, diesel oil, gas oil, gasoil, kerosene, jet fuel, aviation fuel, avgas, naphtha, fuel oil, heavy fuel oil, bunker fuel, bunker c, marine gas oil, marine diesel oil, vlsfo, vacuum gas oil, light oil*.6, petroleum oil, lubricating oil*.7, lubricant*.5, lube oil*.8, base oil, lubricant base oil, engine oil*.9, motor oil*.9, diesel engine oil, synthetic engine oil*.5, motorcycle oil, two-stroke oil, 2t oil, marine cylinder oil, gear oil*.8, transmission fluid*.6, transmission oil*.7, atf*.6, cvt fluid*.6, hydraulic oil*.9, turbine oil, compressor oil*.7, vacuum pump oil*.6, refrigeration oil*.4, grease*.6, lubricating grease*.7, lithium grease*.8, cutting oil*.5, rust preventive oil*.6, quenching oil, heat transfer oil*.5, insulating oil, transformer oil, process oil, rubber process oil, tdae*.7, spindle oil, slideway oil, sewing machine oil, power steering fluid*.6, penetrating oil*.4, mineral oil, white oil, white mineral oil, paraffin oil, paraffinum liquidum, liquid paraffin, isoparaffin, normal paraffin, n-paraffin, hydrotreated light distillate, hydrotreated heavy distillate, hydrotreated heavy naphtha, petroleum distillate, dearomatized solvent, hydrocarbon solvent*.8, c10-c13 isoalkanes, mineral spirits, white spirit, stoddard solvent, petroleum ether, rubber solvent, hexane*.4, lamp oil, lighter fluid*.4, 5w-30, 10w-40, 15w-40, waste oil, used lubricating oil, sustainable aviation fuel*.6
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
ko 천연가스, 액화천연가스, LNG, LPG, 액화석유가스, 프로판, 프로판가스, 부탄, 부탄가스, 휴대용부탄가스, 캠핑가스, 이소부탄*.6, 이소부탄가스, 에틸렌*.3, 프로필렌*.3, 부타디엔*.2, 메탄, 메탄가스, 바이오가스*.8, 압축천연가스, CNG, 석유가스, 셰일가스, 프로판냉매*.7, 도시가스
en natural gas, liquefied natural gas, lng, lpg, liquefied petroleum gas, propane, butane, butane gas, butane gas canister, butane cartridge, camping gas, isobutane*.6, ethylene*.3, propylene*.3, butadiene*.2, methane, biogas*.8, compressed natural gas, cng, petroleum gas, shale gas, r290*.8, r600a*.5, aerosol propellant lpg
> 271111 액화천연가스 | liquefied natural gas
ko 액화천연가스, LNG
en lng, liquefied natural gas
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
ko 파라핀왁스, 파라핀*.7, 양초용파라핀, 석유젤리, 페트롤라툼, 백색바셀린, 황색바셀린, 마이크로크리스탈린왁스, 미세결정왁스, 슬랙왁스, 오조케라이트, 세레신, 몬탄왁스*.7, 피셔트롭시왁스, 석유왁스, 스케일왁스, 고체파라핀, 왁스*.3
en paraffin wax, fully refined paraffin wax, semi refined paraffin wax, paraffin*.6, petroleum jelly, petrolatum, white petrolatum, microcrystalline wax, slack wax, ozokerite, ceresin, montan wax*.7, lignite wax, fischer-tropsch wax, scale wax, petroleum wax, candle wax*.6, wax*.2
> 271210 석유젤리 | petroleum jelly
ko 석유젤리, 페트롤라툼, 백색바셀린
en petroleum jelly, petrolatum
> 271220 파라핀왁스(유분 0.75% 미만) | paraffin wax, under 0.75% oil
ko 파라핀왁스, 양초용파라핀, 고체파라핀
en paraffin wax, fully refined paraffin wax
2713 석유코크스·석유 아스팔트 | petroleum coke and bitumen
ko 석유코크스, 페트콕, 하소코크스, 생코크스, 침상코크스*.6, 니들코크스*.7, 아스팔트*.7, 석유아스팔트, 스트레이트아스팔트, 도로용아스팔트, 블로운아스팔트, 역청*.5, 비투멘*.8, 방향족추출유*.6, 잔사유*.4, 가탄제*.5
en petroleum coke, petcoke, pet coke, calcined petroleum coke, green petroleum coke, needle coke*.6, bitumen*.8, petroleum bitumen, penetration grade bitumen, bitumen 60/70, asphalt*.6, blown asphalt, oxidized bitumen, distillate aromatic extract*.6, carbon raiser*.5, recarburizer*.5
> 271320 석유 아스팔트 | petroleum bitumen
ko 아스팔트, 석유아스팔트, 비투멘
en bitumen, petroleum bitumen, asphalt
2714 천연 아스팔트·오일셰일 | natural bitumen and oil shale
ko 천연아스팔트, 천연역청, 오일셰일, 유모혈암, 오일샌드, 타르샌드, 길소나이트
en natural asphalt, natural bitumen, gilsonite, asphaltite, oil shale, tar sand, oil sand, bituminous shale, uintaite
2715 역청 혼합물(유화·개질 아스팔트) | bituminous mixtures
ko 유화아스팔트, 아스팔트유제, 개질아스팔트, 컷백아스팔트, 아스콘*.6, 아스팔트콘크리트*.7, 상온아스콘*.7, 보수용아스콘*.7, 역청매스틱, 아스팔트프라이머, 아스팔트방수제*.7, 도막방수재*.3, 아스팔트씰란트, 역청도료*.4
en bitumen emulsion, asphalt emulsion, emulsified asphalt, cutback bitumen, cut-back, modified bitumen*.8, polymer modified bitumen, pmb, bituminous mastic, asphalt mastic, cold mix asphalt*.7, asphalt concrete*.6, bituminous primer, asphalt crack sealant*.7, bituminous coating*.6
2716 전기에너지 | electrical energy
ko 전기에너지, 전력*.6, 전기*.3
en electrical energy, electricity*.8, electric power*.4
`;
