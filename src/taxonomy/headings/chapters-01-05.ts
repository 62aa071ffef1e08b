// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTERS_01_05 = `
## 01 살아 있는 동물 | live animals
0101 살아있는 말·당나귀 | live horses and donkeys
ko 말*.5, 경주마, 번식마, 조랑말, 당나귀, 노새
en live horse, racehorse, thoroughbred, pony, donkey, mule, horse*.6
0102 살아있는 소·물소 | live cattle and buffalo
ko 생우, 송아지, 젖소, 육우*.6, 물소*.7, 소*.3
en live cattle, calf*.6, heifer, dairy cow, live buffalo, bison*.7, cattle*.7
0103 살아있는 돼지 | live pigs
ko 종돈, 자돈, 모돈, 돼지*.4
en live pig, breeding pig, sow*.7, piglet, boar*.6, swine*.6
0104 살아있는 양·염소 | live sheep and goats
ko 면양, 염소*.7, 흑염소*.6, 산양*.7, 어린양
en live sheep, live goat, lamb*.3, breeding goat, ewe, sheep*.6, goat*.6
0105 살아있는 가금 | live poultry
ko 병아리, 산란계, 육계*.5, 종계, 토종닭*.4, 닭*.3, 생닭*.3, 오리*.4, 거위, 칠면조*.6
en day old chick, chick, laying hen, duckling, live duck, live turkey, guinea fowl*.7
0106 애완·곤충 등 그 밖의 동물 | pets, insects and other live animals
ko 강아지, 반려견, 고양이, 애완동물*.8, 햄스터, 토끼*.7, 기니피그, 실험용쥐, 원숭이, 앵무새, 거북이*.8, 도마뱀, 뱀, 개구리*.6, 꿀벌, 여왕벌, 천적곤충, 장수풍뎅이, 갯지렁이, 타조*.7
en live dog, puppy, live cat, kitten, pet animal*.8, hamster, live rabbit, guinea pig, laboratory mouse, monkey, parrot, turtle*.7, snake*.7, live frog, honey bee*.9, queen bee, beneficial insect, beetle*.7, lugworm, live bait*.7, quail*.5, ostrich*.7
## 02 육류 | meat
0201 쇠고기(신선·냉장) | fresh or chilled beef
ko 쇠고기*.5, 소고기*.5, 냉장쇠고기, 냉장소고기, 한우*.7, 소갈비*.4, 꽃등심*.5, 안심*.3, 채끝*.5
en chilled beef, fresh beef, beef*.5, hanwoo*.7, wagyu*.5, veal*.5
> 020130 뼈 없는 쇠고기 | boneless beef
ko 등심, 안심, 채끝, 갈비살
en boneless beef, striploin, tenderloin, ribeye
0202 쇠고기(냉동) | frozen beef
ko 냉동쇠고기, 냉동소고기, 쇠고기*.5, 소고기*.5, 우육*.6, 차돌박이*.7, 우삼겹*.8, 소갈비*.6, LA갈비*.4, 찜갈비*.6, 알목심, 척아이롤, 부채살*.6, 양지*.5, 사태*.3, 우둔, 버팔로고기
en frozen beef, beef*.5, beef short ribs*.6, short ribs*.4, chuck roll, brisket*.6, beef belly*.7, beef shank*.6, beef trimmings*.8, ground beef*.5, frozen buffalo meat, ribeye*.5, striploin*.5
> 020220 뼈 있는 냉동 쇠고기 | frozen beef, bone in
ko 소갈비, LA갈비, 찜갈비
en bone in beef, short ribs
> 020230 뼈 없는 냉동 쇠고기 | frozen boneless beef
ko 차돌박이, 우삼겹, 부채살, 척아이롤, 양지
en boneless beef, chuck roll, brisket, beef trimmings
0203 돼지고기 | pork
ko 돼지고기*.9, 돈육, 삼겹살, 목살*.8, 목전지, 앞다리살*.8, 뒷다리살*.8, 후지*.6, 돼지갈비*.7, 등갈비*.7, 갈매기살, 항정살, 돼지등심*.9, 돼지안심*.9, 이베리코
en pork*.9, pork belly, pork collar, pork loin, spare ribs*.8, back ribs*.7, pork rib*.8, pork jowl*.7
> 020329 냉동 돼지고기 | frozen pork cuts
ko 냉동삼겹살, 냉동목살, 목전지, 앞다리살
en frozen pork belly, frozen pork collar, frozen pork shoulder
0204 양고기·염소고기 | lamb, mutton and goat meat
ko 양고기, 램*.3, 양갈비, 양꼬치*.5, 염소고기, 흑염소고기
en lamb meat, mutton, lamb rack, lamb leg, lamb chop, goat meat, lamb*.7, lamb skewer*.5
0205 말고기 | horse meat
ko 말고기, 마육, 당나귀고기
en horse meat, horsemeat, donkey meat
0206 소·돼지 등의 식용 부산물 | edible offal of cattle and pigs
ko 부산물*.5, 우설, 소혀, 소꼬리, 우족, 도가니*.7, 스지*.8, 힘줄*.7, 소간, 소염통, 돼지간, 돼지족*.8, 돼지족발*.5, 돼지머리, 돼지껍데기*.7, 돼지귀*.7, 허파
en offal*.6, beef tongue, oxtail, cow foot, beef tendon, beef liver, beef heart, pork liver, pork feet, pig trotter, pork head, pork skin*.5, pig ear*.6, beef cheek meat*.7
0207 닭·오리 등 가금육 | poultry meat
ko 닭고기, 계육, 생닭*.7, 통닭*.5, 육계*.4, 닭정육, 닭다리*.9, 닭다리살, 닭날개*.9, 닭봉, 닭가슴살*.5, 닭안심, 닭발*.5, 닭간, 닭*.6, 삼계*.7, 토종닭*.6, 오리고기*.9, 냉동오리, 오리*.4, 칠면조고기, 칠면조*.4, 푸아그라*.6
en chicken meat, frozen chicken, whole chicken*.9, chicken leg, leg quarter, chicken thigh, drumstick*.7, chicken wing*.8, chicken breast*.5, chicken feet*.5, chicken paw*.8, chicken liver*.8, chicken gizzard*.3, poultry meat, chicken*.6, mechanically deboned chicken, duck meat, frozen duck, duck breast*.7, turkey meat, foie gras*.6, broiler*.6
> 020714 냉동 닭 절단육·부산물 | frozen chicken cuts and offal
ko 닭정육, 닭다리살, 닭날개, 닭봉, 닭가슴살, 닭발
en leg quarter, chicken wing, chicken thigh, chicken breast, chicken paw
0208 토끼·사슴 등 그 밖의 고기 | other meat (rabbit, venison, game)
ko 토끼고기, 사슴고기, 개구리다리, 캥거루고기, 악어고기, 고래고기
en rabbit meat, venison, frog leg, kangaroo meat, crocodile meat, whale meat
0209 돼지비계·가금 지방 | pig fat and poultry fat
ko 돼지비계, 돈지방, 등지방, 돼지지방*.7, 닭지방*.7
en pig fat*.8, pork back fat, pork fat*.8, fatback, chicken fat*.6
0210 염장·건조·훈제 육 | salted, dried or smoked meat
ko 베이컨*.6, 하몽, 프로슈토, 생햄, 판체타, 염장돼지고기
en bacon*.6, jamon, prosciutto, dry cured ham, cured ham*.8, pancetta, salted meat*.8, dried meat*.7, meat powder*.6
> 021012 베이컨류(삼겹) | bacon and streaky bellies
ko 베이컨, 판체타
en bacon, pancetta
## 03 어패류 | fish and seafood
0301 활어 | live fish
ko 활어, 활광어, 활우럭, 활도미, 활장어, 활뱀장어, 치어*.8, 실뱀장어, 열대어, 관상어, 금붕어, 비단잉어, 광어*.5, 넙치*.5, 미꾸라지*.7
en live fish, live flatfish, live rockfish, live sea bream, live eel, glass eel, elver, ornamental fish, goldfish, koi carp, aquarium fish*.9, olive flounder*.6
0302 어류(신선·냉장) | fresh or chilled fish
ko 선어, 생선*.4, 냉장생선, 생연어*.7, 냉장연어*.7, 연어*.3, 생고등어, 고등어*.3, 생갈치, 갈치*.4, 생태, 생대구, 생참치*.6, 참다랑어*.4, 참돔*.5, 도미*.4, 방어*.5, 광어*.4, 우럭*.4, 농어*.5, 민어*.5, 삼치*.4, 전어*.7, 신선식품*.1
en fresh fish, chilled fish, fresh salmon, chilled atlantic salmon, salmon*.3, fresh mackerel, mackerel*.3, fresh tuna, chilled bluefin tuna, bluefin tuna*.4, fresh cod, fresh sea bream, sea bream*.5, yellowtail*.5, flounder*.4, sea bass*.4, fresh food*.1
> 030214 냉장 대서양연어 | fresh or chilled atlantic salmon
ko 생연어, 냉장연어, 노르웨이연어
en fresh salmon, chilled atlantic salmon
0303 어류(냉동) | frozen fish
ko 냉동생선, 냉동어류, 냉동고등어, 고등어*.6, 냉동명태, 명태*.6, 동태, 냉동갈치, 갈치*.6, 조기*.4, 참조기*.7, 부세, 꽁치*.8, 삼치*.6, 전갱이*.8, 정어리*.5, 청어*.7, 대구*.5, 가자미*.7, 임연수, 적어*.6, 아귀*.8, 홍어*.8, 가오리*.8, 상어*.6, 참치*.4, 냉동참치, 다랑어*.6, 가다랑어*.7, 황다랑어, 눈다랑어, 참다랑어*.6, 황새치*.7, 냉동연어, 연어*.3, 메로*.6, 이빨고기, 냉동장어*.8, 붕장어*.6, 먹장어*.7, 병어*.7, 틸라피아*.5, 메기*.6, 냉동멸치, 도루묵, 열빙어, 시샤모, 명란*.5, 대구알, 이리*.5, 곤이*.6, 연어알*.5, 냉동어란, 해산물*.2, 씨푸드*.2, 냉동식품*.1
en frozen fish, frozen mackerel, mackerel*.6, alaska pollock*.6, pollack*.5, frozen pollock, hairtail*.6, ribbonfish*.8, corvina*.8, croaker*.6, pacific saury, saury*.8, spanish mackerel*.7, horse mackerel*.8, scad*.8, sardine*.5, herring*.6, cod*.5, hake*.6, haddock*.6, sole*.3, yellowfin sole*.8, flatfish*.6, halibut*.6, atka mackerel, redfish*.7, rockfish*.6, monkfish*.7, skate*.6, shark*.6, tuna*.4, skipjack*.8, yellowfin tuna*.7, bigeye tuna*.7, bluefin tuna*.6, swordfish*.6, frozen salmon, pink salmon*.7, chum salmon*.7, coho salmon*.7, toothfish*.6, conger eel*.6, frozen eel, pomfret*.8, tilapia*.5, catfish*.5, capelin*.8, pollock roe*.6, cod roe*.6, milt, frozen roe*.8, salmon roe*.4, herring roe*.6, seafood*.2, frozen food*.1, frozen & instant cooking food*.1
> 030343 냉동 가다랑어 | frozen skipjack
ko 가다랑어
en skipjack, skipjack tuna
> 030342 냉동 황다랑어 | frozen yellowfin tuna
ko 황다랑어
en yellowfin tuna
> 030354 냉동 고등어 | frozen mackerel
ko 냉동고등어, 고등어
en frozen mackerel, mackerel
> 030363 냉동 대구 | frozen cod
ko 냉동대구, 대구
en cod, pacific cod
> 030367 냉동 명태 | frozen alaska pollock
ko 냉동명태, 명태, 동태
en alaska pollock, frozen pollock
> 030359 냉동 꽁치·삼치·병어·멸치 | frozen saury, seerfish, pomfret
ko 꽁치, 삼치, 병어, 냉동멸치, 열빙어
en pacific saury, spanish mackerel, silver pomfret, capelin
> 030389 그 밖의 냉동어 | other frozen fish
ko 냉동갈치, 갈치, 조기, 아귀, 임연수, 적어, 붕장어
en hairtail, ribbonfish, croaker, monkfish, atka mackerel, redfish
> 030391 냉동 어란·이리·간 | frozen roes, milt and livers
ko 명란, 대구알, 이리, 곤이
en pollock roe, cod roe, milt
0304 어류 필레·어육·연육 | fish fillets, fish meat and surimi
ko 필레, 필렛, 생선필레, 순살생선, 순살고등어*.7, 연어필레, 연어스테이크*.8, 대구필레, 동태포, 명태필레, 명태포*.6, 대구포*.6, 팡가시우스, 참치회, 냉동참치회, 참치사쿠, 참치뱃살, 연육, 냉동연육, 수리미, 어육*.7, 다진어육, 생선회*.8, 해산물*.15, 씨푸드*.15
en fish fillet, fillet*.9, salmon fillet, mackerel fillet, cod fillet, pollock fillet, pollock block, fish block*.8, pangasius, tuna loin*.7, tuna saku, tuna steak, sashimi*.8, boneless fish, surimi*.9, fish meat*.8, minced fish, seafood*.15
> 030475 냉동 명태 필레 | frozen pollock fillets
ko 명태필레, 동태포
en pollock fillet, pollock block
> 030481 냉동 연어 필레 | frozen salmon fillets
ko 냉동연어필레
en frozen salmon fillet
> 030462 냉동 메기 필레 | frozen catfish fillets
ko 팡가시우스, 바사필레
en pangasius, basa fillet
> 030487 냉동 참치 필레 | frozen tuna fillets
ko 참치사쿠, 냉동참치회
en tuna loin, tuna saku, tuna steak
> 030494 명태 연육·어육 | alaska pollock meat and surimi
ko 명태연육, 연육
en pollock surimi
0305 건조·염장·훈제 어류 | dried, salted or smoked fish
ko 건어물*.6, 마른생선, 마른멸치, 건멸치, 멸치*.7, 황태, 황태채, 북어, 북어채, 노가리, 코다리*.8, 건대구, 대구포*.4, 명태포*.4, 굴비, 자반고등어, 간고등어, 염장고등어, 과메기, 건가자미, 반건조생선, 반건조우럭, 디포리, 밴댕이*.7, 훈제연어, 훈제송어, 훈제고등어*.7, 염장연어알, 연어알*.4, 멸치젓*.5, 염장멸치, 샥스핀*.7, 부레, 안주*.2
en dried fish, dried anchovy, anchovy*.6, dried pollock, hwangtae, bukeo, dried cod, stockfish, dried croaker, gulbi, dried herring, gwamegi, dried sardine, salted mackerel, salted fish*.8, salted cod, salted anchovy*.8, salted roe*.8, salmon roe*.5, smoked salmon, smoked eel*.7, smoked trout, kipper, smoked fish*.8, shark fin*.7, fish maw, fish in brine*.7, munchies*.2
> 030541 훈제 연어 | smoked salmon
ko 훈제연어
en smoked salmon
> 030554 건조 멸치·청어·정어리 | dried anchovies, herring, sardines
ko 마른멸치, 건멸치, 멸치
en dried anchovy
> 030559 그 밖의 건조어(황태 등) | other dried fish
ko 황태, 북어, 노가리, 황태채
en dried pollock, hwangtae, bukeo
0306 새우·게 등 갑각류 | shrimps, crabs and other crustaceans
ko 새우*.8, 흰다리새우, 대하*.7, 블랙타이거, 칵테일새우*.6, 새우살*.8, 자숙새우*.3, 보리새우, 건새우, 마른새우, 새우젓*.4, 꽃게, 절단꽃게, 게*.6, 대게*.8, 홍게, 킹크랩, 털게, 게살*.5, 랍스터*.9, 랍스타, 로브스터, 바닷가재, 가재, 민물가재, 크릴*.8, 갑각류, 해산물*.15, 씨푸드*.15
en shrimp*.9, prawn*.9, vannamei, black tiger, peeled shrimp*.8, cooked shrimp*.4, dried shrimp, salted shrimp*.5, saeujeot*.4, krill*.8, blue crab, crab*.8, snow crab, king crab, tanner crab, live crab, crab meat*.5, soft shell crab*.8, lobster*.9, rock lobster, crayfish, crustacean, seafood*.15
> 030612 냉동 바닷가재 | frozen lobster
ko 냉동랍스터
en frozen lobster, lobster tail
> 030614 냉동 게 | frozen crabs
ko 냉동꽃게, 절단꽃게, 냉동대게, 냉동킹크랩
en frozen crab, frozen blue crab, frozen snow crab
> 030617 냉동 새우 | frozen shrimps
ko 냉동새우, 흰다리새우, 새우살
en frozen shrimp, vannamei, black tiger, peeled shrimp
> 030633 산·냉장 게 | live or fresh crabs
ko 활꽃게, 활대게, 킹크랩, 홍게
en live crab, live king crab, live snow crab
> 030695 건조·염장 새우 | dried or salted shrimps
ko 건새우, 마른새우, 새우젓
en dried shrimp, salted shrimp
0307 오징어·조개·전복 등 연체동물 | squid, shellfish and other molluscs
ko 오징어*.9, 마른오징어*.8, 건오징어*.8, 반건조오징어*.8, 오징어링*.5, 대왕오징어, 한치*.8, 갑오징어, 꼴뚜기*.8, 문어*.9, 낙지, 산낙지, 주꾸미, 쭈꾸미, 굴*.7, 생굴, 냉동굴, 석화, 전복, 활전복, 가리비, 가리비관자, 관자*.9, 키조개, 홍합, 담치, 바지락, 조개*.7, 백합*.5, 꼬막, 피조개, 새조개, 맛조개, 소라, 골뱅이*.4, 우렁이*.8, 다슬기, 달팽이*.7, 패류, 연체동물, 해산물*.2, 씨푸드*.2
en squid*.9, squid tube*.8, squid ring*.6, dried squid*.8, semi dried squid, loligo, cuttlefish, octopus*.9, oyster*.8, frozen oyster, half shell oyster, abalone, live abalone, scallop*.9, pen shell, mussel*.9, clam*.8, manila clam, short neck clam, cockle, ark shell, razor clam, geoduck, turban shell, top shell*.7, conch, whelk*.7, snail*.7, mollusc, shellfish*.7, seafood*.2
> 030711 산·냉장 굴 | live or fresh oysters
ko 생굴, 석화, 각굴
en fresh oyster, live oyster
> 030712 냉동 굴 | frozen oysters
ko 냉동굴
en frozen oyster, iqf oyster
> 030722 냉동 가리비 | frozen scallops
ko 냉동가리비, 가리비관자
en frozen scallop, scallop adductor
> 030743 냉동 오징어·갑오징어 | frozen squid and cuttlefish
ko 냉동오징어, 대왕오징어, 갑오징어, 한치
en frozen squid, squid tube, cuttlefish
> 030749 건조·염장 오징어 | dried or salted squid
ko 마른오징어, 건오징어, 반건조오징어
en dried squid, semi dried squid
> 030752 냉동 문어·낙지·주꾸미 | frozen octopus
ko 냉동문어, 냉동낙지, 주꾸미, 쭈꾸미
en frozen octopus, baby octopus
> 030772 냉동 조개·꼬막 | frozen clams, cockles, ark shells
ko 바지락, 꼬막, 피조개, 새조개
en frozen clam, manila clam, cockle, ark shell
> 030781 산·냉장 전복 | live or fresh abalone
ko 활전복, 생전복
en live abalone
> 030783 냉동 전복 | frozen abalone
ko 냉동전복
en frozen abalone
0308 해삼·성게·해파리 등 | sea cucumbers, urchins and jellyfish
ko 해삼*.9, 건해삼, 성게, 성게알*.8, 우니*.8, 해파리*.8, 멍게, 개불
en sea cucumber, sea urchin, uni*.6, sea urchin roe*.8, jellyfish*.8, sea squirt, sea pineapple
0309 식용 어분·수산물 가루 | edible fish and seafood powder
ko 멸치분말, 새우가루*.8, 새우분말*.8, 황태가루, 홍합분말*.8, 굴분말*.7, 어류분말*.8, 생선가루
en fish powder, anchovy powder, shrimp powder*.8, pollock powder, oyster powder*.7, edible fish meal, seafood powder*.8
## 04 낙농품·알·꿀 | dairy, eggs and honey
0401 우유·생크림 | milk and cream, unsweetened
ko 우유*.9, 멸균우유, 저지방우유*.9, 락토프리우유*.8, 생크림, 휘핑크림*.6, 유크림*.8
en milk*.6, whole milk, uht milk, skimmed milk*.7, low fat milk*.9, lactose free milk*.8, fresh cream, whipping cream*.7, heavy cream
> 040120 우유(지방 1~6%) | milk of 1 to 6% fat
ko 우유, 흰우유, 멸균우유
en whole milk, uht milk
> 040150 크림(지방 10% 초과) | cream over 10% fat
ko 생크림, 휘핑크림
en fresh cream, whipping cream
0402 분유·연유 | milk powder and condensed milk
ko 분유*.6, 전지분유, 탈지분유, 우유분말, 산양분유*.4, 산양유분말*.7, 연유, 가당연유, 크림분말*.6
en milk powder*.8, whole milk powder, skim milk powder, smp*.6, nonfat dry milk, goat milk powder*.7, condensed milk, sweetened condensed milk, evaporated milk, cream powder*.6
> 040210 탈지분유 | skimmed milk powder
ko 탈지분유
en skim milk powder, nonfat dry milk
> 040221 전지분유(무가당) | whole milk powder
ko 전지분유
en whole milk powder
> 040299 가당 연유 | sweetened condensed milk
ko 연유, 가당연유
en condensed milk, sweetened condensed milk
0403 요구르트·발효유 | yogurt and fermented milk
ko 요구르트*.9, 요거트*.9, 요쿠르트, 그릭요거트, 마시는요거트*.9, 발효유, 유산균음료*.5, 케피어, 버터밀크, 사워크림, 요거트분말*.5
en yogurt*.9, yoghurt*.9, greek yogurt, fermented milk, sour cream, buttermilk, kefir, yogurt powder*.4, lactic drink*.4
> 040320 요구르트 | yogurt
ko 요구르트, 요거트, 그릭요거트
en yogurt, greek yogurt
0404 유청·유성분 조제품 | whey and milk constituents
ko 유청, 유청분말, 웨이파우더, 유청단백*.6, 농축유청단백*.8, WPC*.6, 우유단백농축물, MPC*.7
en whey, whey powder, whey protein*.5, whey protein concentrate*.8, wpc*.6, milk protein concentrate*.8, mpc*.7
0405 버터·유지방 | butter and milk fat
ko 버터*.9, 무염버터, 가공버터*.6, 무수유지방, 버터오일, 데어리스프레드, 유지방*.8
en butter*.7, unsalted butter, ghee, anhydrous milk fat, amf*.9, butter oil, dairy spread, milk fat
0406 치즈·커드 | cheese and curd
ko 치즈*.9, 모짜렐라, 모차렐라치즈, 피자치즈, 슈레드치즈, 스트링치즈, 크림치즈, 체다치즈, 슬라이스치즈, 가공치즈, 고다치즈, 파르메산, 치즈분말*.6, 부라타, 마스카포네, 커드
en cheese*.9, mozzarella, shredded cheese, string cheese, cream cheese, ricotta, mascarpone, burrata, cheddar, processed cheese, gouda, parmesan, brie, camembert, feta, cheese powder*.5, curd*.7
> 040610 신선 치즈·커드 | fresh cheese and curd
ko 모짜렐라, 크림치즈, 리코타치즈, 마스카포네
en mozzarella, cream cheese, ricotta, mascarpone
> 040620 분쇄·가루 치즈 | grated or powdered cheese
ko 슈레드치즈, 치즈분말, 파마산가루
en grated cheese, shredded cheese, cheese powder
> 040630 가공치즈 | processed cheese
ko 가공치즈, 슬라이스치즈
en processed cheese, sliced cheese
> 040690 그 밖의 치즈 | other cheese
ko 체다치즈, 고다치즈, 파르메산, 에멘탈
en cheddar, gouda, parmesan, emmental
0407 껍질 있는 알(계란 등) | eggs in shell
ko 계란, 달걀, 유정란*.9, 종란*.8, 메추리알*.7, 구운계란, 구운란, 훈제란, 훈제계란, 삶은계란*.8, 피단, 반숙란*.8
en egg*.7, chicken egg, shell egg, hatching egg, quail egg*.7, smoked egg*.8, roasted egg, boiled egg*.8, salted egg*.8, century egg
> 040721 신선 계란 | fresh hen eggs
ko 계란, 달걀
en chicken egg, shell egg
> 040790 조리·보존 알 | cooked or preserved eggs
ko 구운계란, 훈제란, 피단
en smoked egg, roasted egg, century egg
0408 껍질 없는 알·난황 | eggs not in shell, egg yolks
ko 난황, 난황분말, 전란액, 전란분말, 액란, 액상계란, 계란분말*.8, 노른자, 깐계란*.6
en egg yolk, egg yolk powder, liquid egg, whole egg powder, egg powder*.8, peeled boiled egg*.6
0409 천연꿀 | natural honey
ko 꿀*.9, 벌꿀*.9, 아카시아꿀, 밤꿀, 마누카꿀, 벌집꿀, 꿀스틱*.8, 사양벌꿀*.7
en honey*.8, acacia honey, manuka honey, honeycomb*.5, honey stick*.8
0410 식용 곤충·로열젤리·제비집 | edible insects, royal jelly, birds' nests
ko 식용곤충*.8, 밀웜*.5, 갈색거저리*.8, 굼벵이*.7, 로얄젤리*.8, 로열젤리*.8, 제비집, 메뚜기*.7
en edible insect*.8, mealworm*.5, cricket powder*.7, royal jelly*.8, bird's nest, edible bird nest, insect powder*.6
## 05 그 밖의 동물성 생산품 | other animal products
0501 미가공 사람 머리카락 | unworked human hair
ko 인모*.5, 사람머리카락, 머리카락*.7
en unworked human hair, raw human hair, human hair*.4
0502 돼지털·브러시용 털 | pig bristles and brush hair
ko 돼지털, 돈모, 멧돼지털, 오소리털
en pig bristle, hog bristle, boar bristle*.8, badger hair
0504 동물의 장·위(곱창·양·케이싱) | guts, bladders and stomachs of animals
ko 곱창*.7, 소곱창, 돼지곱창, 대창*.8, 막창, 소막창, 벌집양, 천엽, 소장*.4, 오소리감투, 닭똥집*.4, 닭근위*.8, 천연케이싱, 소시지케이싱*.6
en beef intestine, small intestine, large intestine, pork intestine, pork chitterling, tripe, beef tripe, omasum, abomasum, pork stomach, natural casing, hog casing, sheep casing, sausage casing*.6, chicken gizzard*.7
0505 깃털·솜털(다운) | feathers and down
ko 오리털*.9, 거위털*.9, 구스다운*.7, 덕다운*.7, 다운*.4, 우모, 깃털*.7, 솜털, 페더*.6
en feather*.7, duck down*.9, goose down*.9, down*.3, washed down, duck feather
0506 뼈·혼코어 | bones and horn cores
ko 뼈*.6, 사골*.9, 우골*.9, 소뼈*.9, 돼지뼈*.5, 등뼈*.4, 골분*.4, 오세인
en bone*.4, beef bone*.8, marrow bone*.7, ossein, horn core, bone chip*.8, bone meal*.5, pork bone*.5
0507 녹용·뿔·상아 | antlers, horns and ivory
ko 녹용*.9, 녹각, 녹용절편*.9, 사슴뿔, 뿔*.6, 상아, 발굽
en deer antler, velvet antler, deer velvet, antler*.9, buffalo horn, ivory*.4, tortoise shell*.8, hoof
0508 산호·조개껍데기 | coral and shells
ko 산호*.9, 패각, 조개껍데기, 굴껍데기, 전복껍데기, 자개원료*.6, 갑오징어뼈, 패각분말*.8
en coral*.6, seashell*.9, shell powder*.7, oyster shell, abalone shell, cuttlebone
0510 사향·담즙 등 제약용 동물성 재료 | musk, bile and glands for pharma
ko 사향, 우황*.9, 용연향, 웅담, 쓸개즙, 담즙, 장점막*.7
en musk*.6, ambergris, ox bile, bile*.8, animal gland, intestinal mucosa*.7
0511 동물 정액·혈액·비식용 수산물 등 | animal semen, blood and inedible products
ko 소정액, 동결정액, 수정란, 동물혈액*.6, 아르테미아, 발안란, 낚시미끼*.5, 미끼용냉동어*.8, 건조누에*.6, 말총, 천연해면, 어류비늘, 건조지렁이*.7
en bovine semen, animal embryo, animal blood*.6, artemia, artemia cyst, eyed egg, fishing bait*.5, frozen bait, horsehair, natural sponge, fish scale, dried earthworm*.7
`;
