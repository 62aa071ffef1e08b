// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTERS_50_60 = `
## 50 견(실크) | silk
5001 누에고치 | silk-worm cocoons
ko 누에고치*.8, 생고치, 건견
en silkworm cocoon*.8, cocoon*.6, reelable cocoon
5002 생사 | raw silk
ko 생사, 견생사, 명주생사
en raw silk, silk filament raw, mulberry raw silk*.8
5003 견 웨이스트 | silk waste
ko 견웨이스트, 실크웨이스트, 풀솜, 명주솜*.7, 누에고치볼*.5
en silk waste, silk noil, cocoon waste, silk tops*.7, silk sliver, mulberry silk floss*.6
5004 견사 | silk yarn
ko 견사, 실크사*.7, 명주실, 실크원사*.6
en silk yarn*.7, thrown silk yarn, filament silk yarn
5005 견방사 | spun silk yarn
ko 견방사, 방적견사
en spun silk yarn, noil silk yarn
5006 소매용 견사 | silk yarn for retail sale
ko 소매용견사, 실크자수실*.6
en retail silk yarn, silk embroidery thread*.6, silk thread spool*.6, silkworm gut
5007 견직물 | woven silk fabrics
ko 견직물, 실크원단, 실크직물, 실크*.5, 본견, 명주*.7, 양단, 공단*.4, 실크쉬폰, 실크새틴, 노방*.4, 한복원단*.4
en silk fabric, woven silk, silk satin, silk chiffon, silk organza, silk crepe, habotai, charmeuse*.6, dupioni, silk*.5
## 51 양모·동물 털 | wool and animal hair
5101 양모(원모) | wool, not carded or combed
ko 양모*.7, 원모, 그리지울, 스카우어드울, 세정양모, 메리노양모*.7
en raw wool, greasy wool, scoured wool, wool*.5, shorn wool, merino wool*.5, carbonised wool
5102 캐시미어 등 동물 털 원료 | animal hair, not carded or combed
ko 캐시미어원모, 앙고라털, 알파카원모, 낙타털*.6, 염소털*.6, 토끼털*.5
en raw cashmere, dehaired cashmere, angora rabbit hair, mohair raw, raw alpaca hair, camel hair*.6, yak hair*.7, goat hair*.6
5103 양모 웨이스트 | wool waste
ko 양모웨이스트, 양모노일, 울노일
en wool waste, wool noil, cashmere waste, wool yarn waste
5104 양모 가닛스톡 | garnetted stock of wool
ko 양모가닛스톡, 재생양모*.7
en garnetted wool, shoddy wool*.7, recycled wool fibre*.7
5105 양모 톱·카드한 양모 | wool tops, carded or combed
ko 양모톱, 울탑, 소모톱, 캐시미어톱, 카드양모, 펠트공예양모*.6
en wool top, wool tops*.9, combed wool, carded wool, cashmere top, wool roving*.7, combed alpaca
5106 방모사 | carded wool yarn
ko 방모사, 방모양모사, 울사*.4
en carded wool yarn, woollen yarn*.6, wool yarn*.4
5107 소모사 | combed wool yarn
ko 소모사, 소모양모사, 울사*.4, 메리노울사*.6
en worsted yarn, combed wool yarn, merino wool yarn*.6, wool yarn*.4
5108 캐시미어사 등 동물 털 실 | fine animal hair yarn
ko 캐시미어사*.8, 알파카사*.8, 모헤어사*.8, 앙고라사*.8
en cashmere yarn*.8, alpaca yarn*.8, mohair yarn*.8, angora yarn*.8
5109 소매용 털실 | wool yarn for retail sale
ko 털실*.6, 울뜨개실, 뜨개실*.3, 양모털실, 손뜨개울사
en knitting wool, hand knitting wool yarn, wool knitting yarn, knitting yarn*.3
5110 거친 털·말털 실 | coarse hair and horsehair yarn
ko 말총사, 말털실, 거친털실
en horsehair yarn, coarse animal hair yarn
5111 방모직물 | woven fabrics of carded wool
ko 방모직물, 방모원단, 모직원단*.5, 울원단*.5, 캐시미어원단*.6, 트위드*.5, 멜톤*.7, 코트지*.5
en woollen fabric, carded wool fabric, wool fabric*.5, melton, tweed*.6, cashmere fabric*.6, wool coating fabric
5112 소모직물 | woven fabrics of combed wool
ko 소모직물, 소모원단, 양복지, 양복원단*.8, 모직원단*.5, 울원단*.5, 정장원단*.6
en worsted fabric, worsted wool fabric, suiting fabric*.6, wool suiting, wool fabric*.5, wool polyester suiting*.6
5113 거친 털·말털 직물 | woven coarse hair or horsehair
ko 말총직물, 마미직, 심지말털
en horsehair fabric, hair canvas*.6, hair interlining*.6
## 52 면 | cotton
5201 원면 | raw cotton
ko 원면, 면화*.8, 목화*.7, 조면, 미국면, 목화솜*.3, 피마면*.6
en raw cotton, cotton lint, cotton bale, upland cotton, pima cotton*.6, ginned cotton, uncombed cotton, cotton*.4
5202 면 웨이스트 | cotton waste
ko 낙면, 면웨이스트, 폐면*.7, 면노일, 가닛면
en cotton waste, cotton comber noil, cotton yarn waste, cotton noil, garnetted cotton, cotton wiper waste*.4
5203 카드·코움한 면 | carded or combed cotton
ko 카드면, 코움면, 면슬라이버, 표백면*.7, 코마면
en carded cotton, combed cotton sliver, cotton sliver, bleached cotton fibre*.7
5204 면 재봉사 | cotton sewing thread
ko 면재봉사, 면봉제사, 면재봉실, 코튼재봉사, 재봉실*.2
en cotton sewing thread, cotton thread*.7, sewing thread*.2, quilting cotton thread
5205 면사(면 85% 이상) | cotton yarn, 85% or more cotton
ko 면사, 순면사, 코마사, 카드사*.5, 면원사, 오가닉면사, 면합연사*.7, OE사*.5, 링정방사*.6, 콤팩트사, 원사*.2
en cotton yarn, 100% cotton yarn, combed cotton yarn, carded cotton yarn, open end yarn*.6, ring spun cotton yarn, compact yarn, organic cotton yarn, cotton yarn cone, yarn*.2, cotton*.3
5206 혼방 면사(면 85% 미만) | blended cotton yarn, under 85%
ko 혼방면사, CVC사, 면혼방사, 면폴리혼방사*.6
en cvc yarn, cotton blended yarn, cotton polyester yarn*.6, cotton modal yarn*.6
5207 소매용 면사 | cotton yarn for retail sale
ko 소매용면사, 면뜨개실, 면자수실, 십자수실*.7, 코바늘실*.6, 뜨개실*.3
en cotton knitting yarn, cotton crochet yarn, cotton embroidery floss, cross stitch thread*.7, knitting yarn*.3
5208 면직물(200g/㎡ 이하) | woven cotton, up to 200 g/m2
ko 면직물*.6, 면원단*.6, 순면원단*.6, 광목*.8, 옥양목, 포플린*.7, 아사원단, 면보일, 면거즈원단*.5, 이중거즈*.6, 생지면직물*.6, 면프린트원단*.6, 셔츠원단*.5, 체크면원단*.6, 침구용면원단*.6, 면새틴*.6, 옥스포드면*.4, 원단*.2, 직물*.2, 직물류*.15, 섬유원단*.15, 기능성원단*.15
en cotton fabric*.6, woven cotton fabric*.6, poplin*.7, cotton poplin, voile*.6, cotton lawn, cambric, muslin*.7, percale, grey cotton fabric*.6, printed cotton fabric*.7, cotton shirting, gingham*.7, chambray*.6, double gauze fabric*.6, seersucker*.6, batik cotton*.6, fabric*.1, apparel & textiles*.15, textile*.15, textiles*.15
5209 면직물(200g/㎡ 초과)·데님 | heavy woven cotton, denim
ko 데님*.7, 데님원단*.7, 청지*.7, 청바지원단, 면능직, 면트윌*.7, 면캔버스*.8, 캔버스원단*.6, 면직물*.4, 면원단*.4, 치노원단, 면덕, 두꺼운면원단
en denim*.7, denim fabric*.7, cotton denim, cotton twill*.7, cotton drill, cotton canvas*.8, canvas fabric*.6, cotton duck, duck fabric, chino fabric, heavy cotton fabric, cotton fabric*.4, flannel*.5
> 520942 데님 | denim
ko 데님, 데님원단, 청지
en denim, denim fabric
5210 혼방 면직물(200g/㎡ 이하) | light cotton blend woven fabrics
ko CVC직물, 면혼방직물*.6, 면폴리혼방원단*.5, 면나일론원단*.5
en cvc fabric*.6, cotton polyester fabric*.5, cotton blend fabric*.5, cotton nylon fabric*.5
5211 혼방 면직물(200g/㎡ 초과) | heavy cotton blend woven, denim
ko 스판데님*.7, 스트레치데님*.7, 면혼방데님, 데님*.3, 면혼방직물*.4, 면스판원단*.4
en stretch denim*.7, cotton polyester denim, denim*.3, cotton blend twill*.6, cotton blend canvas*.6
5212 그 밖의 면직물 | other woven cotton fabrics
ko 면마혼방직물, 면모혼방직물, 면린넨원단*.5
en cotton linen fabric*.5, cotton wool blend fabric, cotton ramie fabric
## 53 마·식물성 섬유·종이실 | flax, jute and other vegetable fibres
5301 아마 섬유 | flax fibre
ko 아마섬유, 아마*.6, 플랙스섬유, 아마토우
en flax fibre, flax fiber, scutched flax, flax tow, flax noil
5302 대마 섬유 | true hemp fibre
ko 대마섬유, 헴프섬유, 삼섬유
en hemp fibre, hemp fiber, true hemp, hemp tow
5303 황마 섬유 | jute fibre
ko 황마섬유, 황마*.6, 주트섬유, 케나프섬유
en raw jute, jute fibre, jute fiber, kenaf fibre, jute waste
5305 코이어·아바카·사이잘 섬유 | coir, abaca, sisal, ramie fibre
ko 코이어*.7, 야자섬유, 코코넛섬유, 코코피트*.5, 마닐라삼, 아바카섬유, 사이잘섬유, 모시섬유, 저마, 라미섬유, 바나나섬유
en coir fibre, coir fiber, coconut fibre, coir pith*.6, coco peat*.5, abaca fibre, manila hemp, sisal fibre, ramie fibre, banana fibre, pineapple leaf fibre
5306 아마사 | flax yarn
ko 아마사, 린넨사, 리넨사
en linen yarn, flax yarn, linen thread*.8
5307 황마사 | jute yarn
ko 황마사, 주트사, 주트얀
en jute yarn, jute thread*.7
5308 그 밖의 식물성 실·종이실 | hemp, coir and paper yarn
ko 종이실, 한지사, 지사*.4, 라피아실*.5, 대마사, 모시실, 라미사, 코이어사
en paper yarn, hanji yarn, hemp yarn, coir yarn, ramie yarn, sisal yarn, paper raffia yarn*.7
5309 린넨 직물 | woven flax fabrics
ko 린넨원단, 리넨원단, 린넨*.6, 리넨*.6, 마원단*.6, 마직물*.6, 아마직물, 린넨코튼*.5
en linen fabric, linen*.6, woven flax fabric, pure linen, linen cotton fabric*.5, linen viscose fabric*.6
5310 황마 직물 | woven jute fabrics
ko 황마직물, 황마포, 주트원단, 마대원단*.6, 녹화마대원단*.6
en jute fabric, hessian, burlap, jute cloth, hessian cloth, burlap fabric roll
5311 모시·삼베·종이실 직물 | ramie, hemp and paper yarn fabrics
ko 모시, 모시원단, 삼베, 삼베원단, 대마직물, 헴프원단, 수의용삼베*.6, 한지직물, 라미원단
en ramie fabric, hemp fabric, hemp cloth, mosi fabric, paper yarn fabric, sisal fabric, abaca fabric
## 54 인조필라멘트 | man-made filaments
5401 필라멘트 재봉사 | sewing thread of man-made filaments
ko 재봉사*.5, 재봉실*.5, 봉제사*.5, 폴리에스터재봉사*.5, 나일론재봉사, 필라멘트재봉사, 코아사재봉사*.5, 자수사*.6, 레이온자수사, 본딩사*.8, 고강력재봉사*.8
en filament sewing thread, sewing thread*.5, polyester sewing thread*.5, nylon sewing thread, bonded nylon thread, embroidery thread*.6, rayon embroidery thread, textured sewing thread, core spun sewing thread*.4, overlock thread*.5
5402 합성필라멘트사(나일론·폴리·스판덱스) | synthetic filament yarn
ko 폴리에스터사*.7, 폴리에스테르사*.7, 폴리에스터원사*.8, 나일론사*.8, 나일론원사, 필라멘트사*.7, 가공사, 텍스처드사, DTY, FDY, POY, ITY, BCF사, 스판덱스*.8, 스판덱스사, 스판사*.7, 폴리우레탄탄성사, 탄성사*.6, 아라미드사, 아라미드원사*.8, 고강력사, 산업용원사, 타이어코드사*.6, 에어백용원사, PP사*.7, 폴리프로필렌사, UHMWPE사, 고강도폴리에틸렌사, 재생폴리에스터사, 리사이클원사*.6, 원착사*.6, 원사*.4, 극세사원사, 잠재권축사, PTFE사*.5, 가발원사*.4, LM사*.6, 섬유*.15
en polyester yarn*.7, polyester filament yarn, filament yarn*.7, synthetic filament yarn, dty, dty yarn, draw textured yarn, fdy, fully drawn yarn, poy, partially oriented yarn, ity yarn, air textured yarn, textured yarn, bcf yarn, nylon yarn*.8, nylon 6 yarn, nylon 66 filament yarn, polyamide yarn*.8, spandex*.6, spandex yarn, elastane yarn, elastomeric yarn*.8, aramid yarn*.8, para-aramid filament, high tenacity yarn, high tenacity polyester yarn, industrial yarn, pp yarn*.7, polypropylene multifilament, uhmwpe yarn, hmpe fiber yarn, recycled polyester yarn, dope dyed yarn*.6, microfiber yarn*.6, conjugate yarn, carpet yarn*.6, yarn*.3
> 540211 아라미드 고강력사 | aramid high tenacity yarn
ko 아라미드사, 아라미드원사
en aramid yarn, para-aramid filament
> 540220 폴리에스터 고강력사 | high tenacity polyester yarn
ko 폴리에스터고강력사, 산업용원사, 타이어코드사
en high tenacity polyester yarn, polyester industrial yarn
> 540233 폴리에스터 가공사 | textured polyester yarn
ko DTY, 폴리에스터가공사
en dty, polyester dty, draw textured yarn
> 540244 스판덱스 | elastomeric yarn
ko 스판덱스, 스판덱스사, 탄성사
en spandex, spandex yarn, elastane yarn
> 540247 그 밖의 폴리에스터 단사 | other single polyester yarn
ko FDY, 폴리에스터필라멘트사
en fdy, polyester fdy
5403 레이온·아세테이트 필라멘트사 | artificial filament yarn
ko 레이온필라멘트사, 비스코스필라멘트사, 아세테이트사, 큐프라사, 인견사*.7, 레이온사*.5, 트리아세테이트사
en viscose filament yarn, rayon filament yarn, rayon yarn*.5, acetate yarn, cupro yarn, triacetate yarn
5404 합성 모노필라멘트·스트립 | synthetic monofilament and strip
ko 모노필라멘트*.8, 나일론모노필라멘트, 낚시줄원사, 낚싯줄*.5, 낚시줄*.5, 플라스틱스트립사, PP스트립*.6, 인조짚, 인조잔디사*.7, 칫솔모*.6, 브러시모*.5, 필름사, 슬릿사, 라피아끈*.5, 제초기줄*.4, 인조라탄사*.4, 가발사*.4, 예초기줄*.4
en monofilament*.7, nylon monofilament, polyester monofilament, pe monofilament, fishing line*.5, toothbrush filament, brush filament*.7, trimmer line*.5, pp strip*.6, slit film yarn, flat tape yarn, artificial grass yarn*.7, artificial straw, synthetic raffia*.6, wig filament*.5, synthetic hair fiber*.4, elastomeric monofilament, 3d spacer monofilament
5405 재생 모노필라멘트·스트립 | artificial monofilament and strip
ko 레이온모노필라멘트, 비스코스스트립, 셀룰로오스모노필라멘트
en viscose monofilament, rayon strip, acetate monofilament, cellulose straw yarn
5406 소매용 인조필라멘트사 | man-made filament yarn for retail
ko 소매용필라멘트사, 소매용나일론사, 뜨개용나일론사
en retail filament yarn, nylon crochet yarn, polyester knitting cord*.5
5407 합성필라멘트 직물 | woven synthetic filament fabrics
ko 폴리에스터원단*.6, 폴리에스터직물*.8, 폴리원단*.5, 폴리직물*.8, 나일론원단*.7, 나일론직물, 합섬직물*.7, 화섬직물*.7, 직물*.3, 원단*.3, 우븐원단*.5, 쉬폰*.7, 시폰*.7, 조젯, 새틴*.6, 샤틴*.6, 공단*.5, 타프타, 태피터, 오건디*.6, 오간자*.6, 피치스킨, 폰지*.8, 옥스포드원단*.6, 립스톱, 립스탑, 타슬란, 본지*.5, 마이크로파이버직물, 메모리원단, 크레이프원단*.6, 아바야원단, 포멀블랙, 커튼원단*.6, 커텐지*.6, 블라인드원단*.5, 블라인드직물*.6, 암막원단*.5, 암막커튼지*.5, 콤비블라인드원단*.5, 우산지*.6, 우산원단*.6, 안감*.5, 폴리안감, 패딩원단*.6, 다운프루프, 아웃도어원단*.5, 기능성원단*.4, 리사이클폴리원단*.5, PP직물*.6, PE직조포*.6, 지오텍스타일직물*.6, 에어백원단*.6, 낙하산지, 자카드직물*.5, 기모직물*.3, 폴리스판직물*.6, 노방*.4, 아라미드직물*.6, 에코쉬폰, 승화전사원단*.4, 스판덱스직물*.5, 텐트원단*.4, 텍스타일*.4, 화섬*.4, 섬유원단*.4, 직물류*.25, 섬유*.2
en polyester fabric*.6, woven polyester fabric, polyester woven fabric, nylon fabric*.7, nylon woven fabric, synthetic fabric*.5, woven fabric*.4, fabric*.2, textile fabric*.2, chiffon*.7, georgette*.8, satin*.6, polyester satin, taffeta*.9, polyester taffeta, nylon taffeta, organza*.6, pongee*.8, peach skin, microfiber fabric*.5, oxford fabric*.6, ripstop*.8, nylon ripstop, taslan, crepe fabric*.6, abaya fabric, formal black fabric, minimatt, gabardine*.5, lining fabric*.5, polyester lining, down proof fabric, curtain fabric*.6, sheer curtain fabric, blackout fabric*.5, blind fabric*.5, roller blind fabric*.5, zebra blind fabric*.5, umbrella fabric*.6, outdoor fabric*.5, airbag fabric*.6, parachute fabric, jacquard fabric*.4, sportswear fabric*.3, pp woven fabric*.7, woven geotextile*.7, pe woven fabric*.6, aramid fabric*.6, upholstery fabric*.3, dty woven fabric, filament fabric*.7, printed polyester fabric*.7, stretch woven fabric*.6, recycled polyester fabric*.5, textile*.3, apparel & textiles*.25, textiles*.25
> 540710 고강력사 직물 | fabrics of high tenacity yarn
ko 에어백원단, 고강력사직물, 아라미드직물
en airbag fabric, high tenacity fabric
> 540720 스트립 직물 | fabrics of strip
ko PP직물, PE직조포
en pp woven fabric, pe woven fabric, woven geotextile
> 540742 나일론 염색직물 | dyed nylon fabrics
ko 나일론직물, 나일론원단, 타슬란
en nylon taffeta, nylon fabric, dyed nylon woven fabric
> 540752 텍스처드 폴리에스터 염색직물 | dyed textured polyester fabrics
ko 폴리에스터직물, 쉬폰, 조젯, 커튼원단
en polyester woven fabric, chiffon, curtain fabric, pongee
> 540761 비텍스처드 폴리에스터 직물 | fabrics of non-textured polyester
ko 폴리새틴, 폴리타프타
en polyester satin, polyester taffeta, organza
5408 레이온·아세테이트 필라멘트 직물 | woven artificial filament fabrics
ko 인견직물*.6, 인견*.5, 아세테이트직물, 아세테이트원단, 큐프라안감, 비스코스안감, 큐프로원단, 레이온필라멘트직물, 트리아세테이트원단, 레이온직물*.4, 안감*.3
en viscose filament fabric, rayon filament fabric, acetate fabric, triacetate fabric, cupro fabric, cupro lining, viscose lining, lining fabric*.3, rayon fabric*.4, rayon satin
## 55 인조스테이플섬유 | man-made staple fibres
5501 합성필라멘트 토우 | synthetic filament tow
ko 합성토우, 아크릴토우, 폴리에스터토우, 나일론토우, 플록토우*.7, 아라미드토우
en filament tow*.7, acrylic tow, polyester tow, nylon tow, flock tow*.7, pan precursor tow, fiber*.1
5502 아세테이트 토우 | artificial filament tow
ko 아세테이트토우, 담배필터토우, 셀룰로오스토우, 비스코스토우
en acetate tow, cellulose acetate tow, cigarette filter tow, viscose tow, lyocell tow
5503 합성스테이플섬유(미카드) | synthetic staple fibre, not carded
ko 폴리에스터단섬유, 폴리에스터스테이플섬유, 단섬유*.7, PSF, 저융점섬유, LMF, 로멜트화이버, 화이버*.4, 폴리솜원료*.6, 중공섬유솜*.6, 아크릴섬유*.7, 아크릴단섬유, 나일론단섬유, PP단섬유, 아라미드단섬유, 재생단섬유, 리사이클화이버, 마이크로화이버솜*.5, 콘크리트보강섬유*.5, 폴리에스터솜*.4, 인형솜*.5, 복합섬유, 섬유*.2
en polyester staple fiber, polyester staple fibre, psf, staple fiber*.7, staple fibre*.7, low melt fiber, low melting fiber, lmf, hollow conjugated fiber, hcs fiber, siliconized fiber, fiberfill*.6, recycled psf, acrylic staple fiber, acrylic fiber*.7, nylon staple fiber, pp staple fiber, polypropylene fiber*.6, aramid staple fiber, bicomponent fiber, es fiber, pva fiber*.6, concrete fiber*.5, modacrylic fiber*.7, fiber*.4
> 550320 폴리에스터 | of polyesters
ko 폴리에스터단섬유, PSF, 저융점섬유, LMF
en polyester staple fiber, psf, low melt fiber, hollow conjugated fiber
5504 재생 스테이플섬유(레이온·리오셀) | artificial staple fibre, not carded
ko 비스코스단섬유, 레이온단섬유, 레이온섬유*.7, 리오셀섬유, 모달섬유, 스테이플레이온, 대나무섬유*.6
en viscose staple fiber, viscose staple fibre, vsf, rayon staple fiber, viscose rayon fiber*.8, lyocell fiber, modal fiber, bamboo viscose fiber, fiber*.2
5505 인조섬유 웨이스트 | man-made fibre waste
ko 인조섬유웨이스트, 폴리에스터웨이스트*.8, 합성섬유폐기물, 나일론사웨이스트*.7, 폐섬유*.5, 재생솜원료*.5
en synthetic fiber waste, polyester fiber waste, polyester yarn waste, nylon yarn waste, acrylic waste, viscose waste
5506 카드·코움한 합성섬유 | synthetic staple fibre, carded
ko 아크릴톱, 폴리에스터톱, 합성섬유톱, 합성섬유슬라이버
en acrylic top, polyester top, synthetic sliver, carded polyester fiber, stretch broken tow top
5507 카드·코움한 재생섬유 | artificial staple fibre, carded
ko 레이온톱, 비스코스톱, 리오셀슬라이버
en viscose top, rayon sliver, lyocell top, carded viscose
5508 스테이플 재봉사 | sewing thread of man-made staple
ko 스판폴리재봉사, 방적재봉사, 폴리에스터재봉사*.5, 재봉사*.4, 재봉실*.4, 봉제사*.4, 코아사재봉사*.5
en spun polyester sewing thread, sewing thread*.4, polyester sewing thread*.5, core spun sewing thread*.5, staple sewing thread
5509 합성스테이플 방적사 | yarn of synthetic staple fibres
ko 폴리방적사, 폴리에스터방적사, 아크릴사*.8, 아크릴방적사, TC사, TR사*.7, 혼방사*.5, 방적사*.6, 화섬방적사, 폴리면혼방사*.6, 메타아라미드방적사, 원사*.2
en spun polyester yarn, polyester spun yarn, acrylic yarn*.8, tc yarn, tr yarn*.7, polyester cotton yarn*.7, polyester viscose yarn*.8, blended yarn*.5, spun yarn*.5, meta-aramid spun yarn, acrylic wool yarn*.7, yarn*.2
5510 재생스테이플 방적사(레이온사) | yarn of artificial staple fibres
ko 레이온방적사, 레이온사*.6, 비스코스사*.7, 모달사, 리오셀사, 대나무사*.6, 인견방적사, MVS사*.6
en rayon spun yarn, viscose yarn*.7, viscose spun yarn, rayon yarn*.5, modal yarn, lyocell yarn, bamboo yarn*.6, vortex viscose yarn
5511 소매용 인조섬유 뜨개실 | man-made staple yarn for retail
ko 뜨개실*.7, 손뜨개실, 아크릴뜨개실, 수세미실*.5, 아크릴털실, 털실*.4
en knitting yarn*.7, hand knitting yarn, acrylic knitting yarn, crochet yarn*.6, crochet yarn acrylic
5512 합성스테이플 직물(85% 이상) | woven synthetic staple, 85% or more
ko 폴리방적직물, 스판폴리직물, 아크릴직물*.7, 아크릴어닝원단*.6, 토브원단*.6, 메타아라미드직물*.5, 방염작업복원단*.4
en spun polyester fabric, spun poly woven fabric, acrylic woven fabric, acrylic awning fabric*.6, thobe fabric*.6, meta-aramid fabric*.5, polyester voile spun
5513 폴리·면 혼방직물(170g/㎡ 이하) | light polyester-cotton woven
ko TC직물*.6, 티씨원단*.6, 폴리면혼방원단*.5, TC포플린, 포켓팅원단, TC셔츠원단
en tc fabric*.6, t/c fabric*.6, polycotton fabric*.6, poly cotton fabric*.6, tc poplin, polyester cotton poplin, pocketing fabric, tc shirting, poly cotton sheeting
5514 폴리·면 혼방직물(170g/㎡ 초과) | heavy polyester-cotton woven
ko TC트윌, TC직물*.4, 작업복원단*.6, 유니폼원단*.5, 폴리면혼방원단*.4, 군복원단*.6
en tc twill, polyester cotton twill, workwear fabric*.6, uniform fabric*.5, tc fabric*.4, polycotton fabric*.4, military uniform fabric*.6
5515 그 밖의 합성스테이플 직물(TR 등) | other woven synthetic staple (T/R)
ko TR직물, TR원단*.8, 티알원단, TR스판*.7, TW직물, 폴리레이온직물, 폴리울혼방직물*.6, 교복원단*.6
en tr fabric*.8, t/r fabric, polyester viscose fabric, poly rayon fabric, tr suiting, polyester wool fabric*.6, polyester rayon spandex woven*.7
5516 재생스테이플 직물(레이온 직물) | woven artificial staple fabrics
ko 레이온원단*.6, 레이온직물*.6, 비스코스원단*.7, 인견원단*.6, 인견*.5, 리오셀원단*.7, 모달직물*.6, 레이온프린트원단, 대나무원단*.5, 풍기인견, 직물류*.1, 원단*.1, 섬유원단*.1, 기능성원단*.1
en rayon fabric*.6, viscose fabric*.7, spun rayon fabric, rayon challis, rayon printed fabric, viscose linen fabric*.5, lyocell fabric*.7, woven modal fabric, bamboo fabric*.5, rayon poplin, apparel & textiles*.1, textile*.1, textiles*.1
## 56 솜·부직포·로프 | wadding, nonwovens, rope
5601 솜·화장솜·면봉·플록 | wadding, cotton pads and buds, flock
ko 화장솜*.8, 면봉*.7, 코튼패드*.6, 솜*.6, 목화솜*.5, 충전솜*.6, 패딩솜*.8, 이불솜*.7, 누비솜, 폴리에스터솜*.6, 담배필터*.5, 플록*.7, 플록파우더, 탈지면*.4, 귀면봉*.7, 단열솜*.5, 흡음솜*.4
en wadding, cotton pad*.6, cosmetic cotton pad, cotton bud, cotton swab*.7, cotton ball*.7, cotton wool*.4, polyester wadding, padding wadding, polyfill batting, quilt batting, flock powder, textile flock, cigarette filter rod*.5, thermal insulation padding*.7, cotton puff
> 560121 면제 솜·화장솜·면봉 | cotton wadding, pads and buds
ko 화장솜, 면봉, 코튼패드
en cotton pad, cotton bud, cotton swab, cotton ball
> 560122 인조섬유 솜 | wadding of man-made fibres
ko 패딩솜, 폴리에스터솜, 충전솜, 담배필터
en polyester wadding, padding wadding, cigarette filter rod
5602 펠트 | felt
ko 펠트*.8, 펠트지*.8, 펠트원단*.8, 니들펠트, 양모펠트, 니들펀칭펠트, 니들펀칭부직포*.5, 공업용펠트*.5, 자동차내장펠트*.6, 흡음펠트*.6
en felt*.7, felt fabric*.8, felt sheet*.8, needle felt, needle punched felt*.8, wool felt, polyester felt*.8, needle punched nonwoven*.5, needleloom felt, acoustic felt*.6
5603 부직포 | nonwovens
ko 부직포*.9, 스펀본드, 스판본드, 스펀본드부직포, 멜트블로운, MB필터*.6, SMS부직포, 스펀레이스, 스판레이스, 에어레이드*.7, 에어스루부직포, 써멀본드부직포, PP부직포, PET부직포, 장섬유부직포, 단섬유부직포, 니들펀칭부직포*.5, 마스크원단*.6, 마스크팩원단*.7, 마스크팩시트원단*.8, 기저귀부직포, 위생용부직포, 필터부직포*.7, 필터여재*.5, 지오텍스타일*.4, 부직포심지*.7, 극세사부직포, 농업용부직포, 건티슈*.4, 물티슈원단, 물티슈*.2, 인공피혁부직포*.7, 합성피혁기재*.5, 부직포와이퍼*.6, 하이드로인탱글
en nonwoven, non-woven, nonwoven fabric, non woven fabric, spunbond, spunbonded nonwoven, pp spunbond, meltblown, meltblown fabric, sms nonwoven, smms, spunlace, spunlace nonwoven, airlaid nonwoven, air through nonwoven, thermal bond nonwoven, hydrophilic nonwoven, polypropylene nonwoven, needle punched nonwoven*.5, nonwoven geotextile*.7, geotextile*.4, nonwoven interlining*.7, mask fabric*.5, facial mask sheet fabric*.7, diaper nonwoven, backsheet nonwoven*.7, weed control fabric*.5, landscape fabric*.4, crop cover fleece*.6, flash spun polyethylene sheet, dry wipe*.4, wet wipe substrate, microfiber suede nonwoven*.6
> 560311 인조필라멘트 부직포(25g 이하) | man-made filament nonwoven, up to 25 g
ko 스펀본드, 멜트블로운, SMS부직포
en spunbond, sms nonwoven, meltblown
> 560314 인조필라멘트 부직포(150g 초과) | man-made filament nonwoven, over 150 g
ko 장섬유부직포, 지오텍스타일
en nonwoven geotextile
> 560392 그 밖의 부직포(25~70g) | other nonwoven, 25 to 70 g
ko 스펀레이스, 마스크팩원단, 물티슈원단
en spunlace nonwoven, wet wipe substrate
5604 고무사·도포한 실 | covered rubber thread, coated yarn
ko 커버링고무사, 고무실*.4, 고무줄*.3, PVC코팅사, 라텍스코팅사*.7, 디핑코드사*.6, 합성거트, 고무끈*.4, 라텍스커버사
en covered rubber thread, rubber cord*.5, elastic cord*.5, bungee cord*.4, pvc coated yarn, pvc coated polyester yarn, resin coated yarn, dipped cord yarn*.6, imitation catgut
5605 금속사 | metallised yarn
ko 금속사*.8, 금사, 은사*.7, 금은사, 메탈릭사, 반짝이실*.7, 도전사*.6, 도전성원사*.5
en metallic yarn, metallised yarn, metallized yarn, gold thread*.8, silver thread*.7, conductive yarn*.6, metallic embroidery thread*.7, zari thread
5606 김프사·셔닐사·커버링사 | gimped, chenille and covered yarn
ko 커버링사, 커버드사, 스판커버링사*.8, SCY*.7, 셔닐사, 쉐닐사, 김프사, 루프웨일사, 팬시얀*.5, 장식사*.5, 페더얀*.6
en gimped yarn, covered yarn, covered spandex yarn*.8, spandex covered yarn*.8, air covered yarn*.6, scy, chenille yarn, loop wale yarn, fancy yarn*.5, feather yarn*.7
5607 로프·끈·노끈 | twine, cordage and rope
ko 로프*.6, 밧줄, 끈*.4, 노끈, 나일론로프, PP로프, PE로프, 폴리에스터로프, 합섬로프, 선박용로프*.8, 계류로프*.8, 무어링로프, 호저, 포장끈*.6, 결속끈*.6, 바인더끈, 마끈, 황마끈, 면끈, 마크라메실*.5, 파라코드, 등산로프, 클라이밍로프, 안전로프*.6, 양식용로프, 어업용로프, 낙하산줄, 종이끈*.3, 코이어로프, 스트링*.3, 쇼핑백끈*.6, 새끼줄*.4, 텐트줄*.6, UHMWPE로프
en rope*.6, twine, cordage, polypropylene rope, pp rope, pe rope, nylon rope, polyester rope, mooring rope, hawser, marine rope*.8, fishing rope, baler twine, binder twine, sisal rope, manila rope, jute twine, hemp rope, cotton rope, coir rope, paracord, climbing rope, static rope, braided rope, braided cord*.6, macrame cord*.7, packing twine, hmpe rope, uhmwpe rope, cord*.3, guy line, netting twine, drawcord*.4, raffia twine*.6
> 560750 그 밖의 합성섬유 로프 | other synthetic fibre rope
ko 나일론로프, 폴리에스터로프, 파라코드
en nylon rope, polyester rope, mooring rope, paracord
5608 그물·어망 | nets and fishing nets
ko 어망*.9, 그물*.8, 그물감, 어구그물, 나일론그물, 양식망, 가두리그물, 선망그물, 트롤망, 통발그물*.6, 안전망*.6, 추락방지망, 낙하물방지망, 방조망*.8, 조류방지망*.8, 화물망, 카고넷, 차광망*.3, 골프망*.5, 해먹그물*.3, 농업용그물, 오이망*.5, 김양식망
en fishing net, fish net, net*.4, netting*.5, knotted netting, knotted net, trawl net, purse seine net, gill net, aquaculture net, fish cage net, safety net*.8, debris net*.6, cargo net, bird net*.7, anti bird net*.7, golf net*.5, monofilament net*.7, pallet net*.5, trellis net*.4, cast net*.7, landing net mesh*.4
> 560811 제품으로 된 어망 | made up fishing nets
ko 어망, 트롤망, 선망그물
en fishing net, trawl net, purse seine net
5609 실·로프로 만든 제품 | articles of yarn, cordage or rope
ko 로프슬링, 섬유슬링*.4, 신발끈*.5, 운동화끈*.5, 견인로프*.6, 빨랫줄*.5, 줄사다리*.7, 로프사다리, 손잡이끈*.5, 펜더로프*.5, 구명줄*.5, 수세미실제품*.4
en rope sling, shoelace*.5, shoe lace*.5, tow rope*.6, clothesline*.5, rope ladder*.8, rope lanyard*.5, cord handle*.6, lifeline rope*.5, dock line with loop, string tag fastener*.4
## 57 카펫·깔개 | carpets and floor coverings
5701 매듭 카펫 | knotted carpets
ko 수제카펫*.7, 매듭카펫, 페르시아카펫*.9, 페르시안러그*.8, 양모수제카펫, 실크카펫
en hand knotted carpet, knotted rug, persian carpet*.9, oriental carpet*.7, hand knotted rug, silk carpet
5702 직조 카펫 | woven carpets
ko 직조카펫, 킬림, 윌튼카펫, 액스민스터카펫, 코이어매트, 야자매트*.7, 사이잘러그*.7, 황마러그*.7, 면러그*.6, 러그*.4, 카페트*.3, 카펫*.3, 기도매트*.5, 기계직카펫
en woven carpet, woven rug, kilim, kelem, dhurrie, wilton carpet, axminster carpet, coir mat*.8, coir doormat*.8, jute rug*.7, sisal rug*.7, cotton rug*.6, rug*.4, area rug*.4, prayer rug*.6, prayer mat*.6, carpet*.3, machine woven carpet
5703 터프트 카펫·인조잔디 | tufted carpets and artificial turf
ko 카펫*.5, 카페트*.5, 터프트카펫, 터프팅러그, 타일카펫*.8, 카펫타일*.8, 롤카펫*.6, 인조잔디*.9, 인조잔디매트*.8, 골프장인조잔디*.8, 발매트*.4, 현관매트*.4, 욕실매트*.3, 카매트*.5, 자동차매트*.4, 차량용카페트*.6, 러그*.3, 샤기러그
en tufted carpet, tufted rug, carpet*.5, carpet tile*.8, nylon carpet*.8, artificial turf*.9, artificial grass*.9, synthetic turf, football turf, putting green mat*.5, car carpet*.7, car mat*.4, automotive floor mat*.4, doormat*.4, entrance mat*.4, bath mat*.3, shaggy rug, floor rug*.4, rug*.3, broadloom carpet
> 570321 나일론 인조잔디 | nylon turf
ko 나일론인조잔디
en nylon turf
> 570331 그 밖의 인조섬유 인조잔디 | turf of other man-made textiles
ko 인조잔디, PE인조잔디
en artificial turf, artificial grass
> 570329 나일론 터프트 카펫 | nylon tufted carpet
ko 나일론카펫, 타일카펫
en nylon carpet, carpet tile
5704 펠트 카펫 | felt carpets
ko 펠트카펫, 펠트타일, 펠트깔개, 전시장카펫*.6, 니들펀칭카펫
en felt carpet, felt carpet tile, needle punch carpet, exhibition carpet*.6, felt floor covering
5705 그 밖의 카펫·깔개 | other textile floor coverings
ko 접착카펫, 플록카펫, 극세사러그*.6, 러그*.3, 주방매트*.3, 카매트*.3, 니트러그, 놀이방섬유매트*.4, 카페트*.2
en bonded carpet, flocked carpet, flocked mat*.7, microfiber rug*.5, kitchen rug*.4, braided rug*.6, rug*.3, printed floor mat*.4, car mat*.3, carpet*.2, knitted rug
## 58 특수직물·레이스·자수 | special fabrics, lace and embroidery
5801 파일직물(벨벳·코듀로이) | woven pile: velvet, corduroy
ko 벨벳*.7, 비로드*.7, 우단*.8, 코듀로이*.8, 골덴*.8, 골덴원단, 코듀로이원단, 벨벳원단*.7, 벨베틴, 셔닐직물, 쉐닐원단, 모켓*.8, 소파원단*.4, 파일직물, 의자원단*.4, 면벨벳
en velvet*.7, velvet fabric*.7, woven velvet, corduroy*.9, corduroy fabric, velveteen, chenille fabric, woven pile fabric, moquette, plush fabric*.4, sofa fabric*.4, upholstery velvet*.7, woven fur fabric*.6
5802 타월지(테리직물) | terry towelling, tufted fabrics
ko 타월지, 타올지, 타올원단, 타월원단, 테리직물, 면테리원단*.7, 터프트직물
en terry fabric*.6, terry towelling, towel fabric, terry cloth fabric*.7, tufted fabric, woven terry
5803 거즈·사직물 | gauze, leno
ko 거즈직물, 거즈원단*.4, 사직물, 레노직물*.8, 갑사, 항라, 심지거즈*.4
en leno fabric, gauze fabric*.5, leno gauze, cotton leno, gauze roll non medical*.6
5804 레이스·튈·망직물 | lace, tulle and net fabrics
ko 레이스*.7, 레이스원단*.8, 라셀레이스*.8, 토션레이스, 튤*.7, 튈, 망사*.5, 망사원단*.6, 튤원단, 기계레이스, 면레이스*.7, 레이스테이프, 속옷용레이스, 모기장원단*.5, 웨딩레이스*.7, 코드레이스*.6
en lace*.7, lace fabric*.8, lace trim, stretch lace*.8, raschel lace, torchon lace, tulle, tulle fabric, bobbinet, chantilly lace, crochet lace*.7, net fabric*.6, lingerie lace, mosquito net fabric*.5, cord lace*.6, hand made lace
5805 태피스트리 | tapestries
ko 태피스트리*.8, 타피스트리*.8, 벽걸이직물*.5, 손자수태피스트리
en hand woven tapestry, tapestry*.8, gobelin, needlepoint tapestry
5806 세폭직물(리본·웨빙·벨크로) | narrow woven: ribbon, webbing
ko 리본*.7, 리본테이프, 공단리본, 새틴리본, 골지리본, 그로그랭리본, 오간자리본, 웨빙*.9, 웨빙벨트*.6, 웨빙끈, 가방끈웨빙, 나일론웨빙, PP웨빙, 안전벨트웨빙, 벨크로*.8, 찍찍이*.8, 벨크로테이프, 매직테이프*.7, 면테이프*.6, 바이어스테이프*.8, 헤링본테이프, 세폭직물, 밴드고무줄*.5, 직조밴드*.6, 엘라스틱밴드*.5, 탄성밴드*.3, 이밴드, 허리밴드원단*.6, 블라인드테이프*.6, 사다리테이프*.6, 커튼테이프*.8, 슬링용웨빙, 래싱웨빙, 결속웨빙*.7, 인쇄리본*.6
en ribbon*.7, satin ribbon, grosgrain ribbon, organza ribbon, velvet ribbon, webbing, polyester webbing, nylon webbing, pp webbing, seat belt webbing, narrow woven fabric, narrow fabric*.8, woven tape*.8, twill tape, cotton tape*.6, bias tape*.8, bias binding, herringbone tape, hook and loop*.8, hook and loop tape*.9, hook loop fastener tape, velcro tape*.8, elastic band*.4, woven elastic*.8, elastic tape*.6, elastic webbing, curtain tape*.8, ladder tape*.8, petersham, polyester lashing webbing, cord strap*.5, label ribbon*.5, sling webbing
> 580610 파일 세폭직물(벨크로) | narrow pile, hook and loop
ko 벨크로, 찍찍이, 벨크로테이프
en hook and loop tape, velvet ribbon
> 580620 탄성 세폭직물 | narrow elastic fabrics
ko 직조밴드, 엘라스틱밴드, 밴드고무줄
en woven elastic, elastic tape, elastic webbing
> 580632 인조섬유 세폭직물 | narrow fabrics of man-made fibres
ko 리본, 웨빙, 새틴리본
en ribbon, webbing, satin ribbon, seat belt webbing
5807 직물 라벨·배지 | textile labels and badges
ko 직조라벨, 직물라벨, 우븐라벨, 의류라벨*.8, 케어라벨, 세탁라벨, 메인라벨*.8, 네임택*.4, 사이즈라벨, 프린트라벨*.6, 라벨*.3, 새틴라벨, 직조와펜*.6, 열전사라벨*.3
en woven label, textile label, care label, main label, size label, garment label*.7, satin label*.8, clothing label*.7, printed fabric label, damask label, woven patch*.7, woven badge*.7, label*.3
5808 브레이드·술·폼폼 | braids, trimmings, tassels, pompons
ko 브레이드*.6, 장식끈*.7, 트리밍*.6, 술장식, 태슬*.9, 방울술*.8, 폼폼*.8, 프린지*.8, 매듭끈*.5, 한복매듭*.5, 노리개술*.6, 파이핑끈*.7, 둥근끈*.5, 편조끈*.6
en braid in the piece, decorative braid, braid trim, trimming*.5, tassel, pompon, pom pom*.8, fringe*.7, fringe trim, gimp trim, piping cord*.6, soutache, rickrack, decorative cord*.6, braided elastic cord*.4, flat braid tape
5809 금속사 직물 | woven metal thread fabrics
ko 금속사직물, 금사직물, 메탈릭직물*.6, 금란
en metal thread fabric, metallic yarn fabric, brocade with metal thread, lame fabric*.7
5810 자수천·자수레이스 | embroidery
ko 자수원단, 자수천, 자수레이스*.8, 케미컬레이스*.8, 자수와펜*.8, 자수패치*.8, 와펜*.6, 자수모티프, 구멍자수원단*.8, 아일렛자수, 아플리케*.6, 기계자수, 자수*.6, 비즈자수원단, 스팽글원단*.5, 자수망사
en embroidery*.6, embroidered fabric, embroidery lace, embroidered lace, embroidered tulle, chemical lace, guipure lace, eyelet fabric, embroidered patch, embroidery patch, embroidered badge, embroidered motif, applique*.6, schiffli, sequin embroidered fabric, sequin fabric*.5, swiss voile lace, beaded lace fabric*.7
5811 퀼팅 원단(누비) | quilted textile products
ko 누비원단, 퀼팅원단, 누비*.7, 패딩원단*.4, 퀼팅안감, 매트리스퀼팅지*.6
en quilted fabric, quilted textile, quilted padding fabric, quilted lining, ultrasonic quilted fabric, mattress quilting panel*.6
## 59 코팅·산업용 직물 | coated and industrial textiles
5901 캔버스·책표지 천·버크럼 | painting canvas, book cloth, buckram
ko 유화캔버스*.7, 화방캔버스, 그림캔버스*.6, 캔버스천*.4, 책표지천, 북클로스, 제본천, 트레이싱클로스, 버크럼, 모자심지*.7
en painting canvas, artist canvas, prepared canvas, canvas roll for painting, stretched canvas*.6, book cloth, bookbinding cloth, tracing cloth, buckram, hat foundation fabric
5902 타이어코드지 | tyre cord fabric
ko 타이어코드*.8, 타이어코드지, 나일론타이어코드, 폴리에스터타이어코드, 체이퍼직물*.6
en tyre cord fabric, tire cord fabric, tire cord*.8, tyre cord*.8, dipped tyre cord, nylon 6 tyre cord fabric, polyester tyre cord fabric, chafer fabric*.6
5903 코팅직물·합성피혁 | plastic coated fabric, synthetic leather
ko 합성피혁*.8, 합성가죽*.7, 인조가죽*.8, 인조피혁*.8, 레자*.8, 레쟈, PU가죽, PU합피, 합피원단, PVC레더, PVC가죽*.8, 비건가죽*.6, 인공피혁*.6, 코팅원단*.8, 코팅직물*.8, PU코팅원단, PVC코팅원단, 방수원단*.7, 투습방수원단*.8, 라미네이팅원단*.8, 본딩원단*.5, TPU라미네이팅원단, 타포린*.4, 타포린원단*.7, 타폴린*.4, PVC타포린*.7, 배너원단*.6, 현수막원단*.6, 플렉스원단*.6, 막구조원단*.7, 접착심지*.7, 심지*.4, 암막블라인드원단*.6, 블라인드원단*.4, 롤스크린원단*.6, 텐트원단*.5, 우산지*.2, 테이블보원단*.5, 카시트원단*.4, 원단*.2, 스웨이드합피*.6, 프리프레그직물*.3, 트럭덮개원단*.6, 보트원단*.5, 직물류*.1, 섬유원단*.15, 기능성원단*.15
en synthetic leather*.8, artificial leather*.8, pu leather, pu synthetic leather, pvc leather*.8, faux leather*.8, leatherette, vegan leather*.6, pu coated fabric, pvc coated fabric, tpu laminated fabric, coated fabric*.8, laminated fabric*.7, waterproof fabric*.7, breathable waterproof fabric*.8, pvc tarpaulin*.7, tarpaulin fabric*.7, banner fabric*.6, flex banner*.5, frontlit banner, membrane structure fabric*.7, fusible interlining*.8, woven fusible interlining, interlining*.6, coated oxford fabric, coated nylon fabric, acrylic coated fabric, blackout coated fabric*.6, blackout blind fabric*.5, roller blind fabric*.4, awning fabric*.5, inflatable boat fabric*.6, ptfe coated fabric*.4, upholstery leather*.5, car seat fabric*.4, foam laminated fabric*.6, tent fabric*.5, apparel & textiles*.1, textile*.1, textiles*.1
> 590310 PVC 코팅직물 | PVC coated fabric
ko PVC레더, PVC타포린, PVC코팅원단
en pvc coated fabric, pvc leather, pvc tarpaulin
> 590320 폴리우레탄 코팅직물 | polyurethane coated fabric
ko PU가죽, 합성피혁, PU코팅원단
en pu leather, pu coated fabric, pu synthetic leather
> 590390 그 밖의 플라스틱 코팅직물 | other plastic coated fabric
ko TPU라미네이팅원단, 접착심지
en tpu laminated fabric, fusible interlining, acrylic coated fabric
5904 리놀륨 | linoleum
ko 리놀륨, 리놀륨바닥재, 리놀륨시트, 천연리놀륨
en linoleum, linoleum flooring, linoleum sheet, lino floor tile
5905 직물 벽지 | textile wall coverings
ko 직물벽지, 섬유벽지, 실벽지*.7, 패브릭벽지, 린넨벽지
en textile wall covering, fabric wallpaper, textile wallpaper, jute wall covering
5906 고무가공 직물 | rubberised textile fabrics
ko 고무코팅직물, 고무인포, 고무가공직물, 네오프렌원단*.8, 네오프렌시트*.4, 잠수복원단*.8, 고무보트원단*.7, 면접착테이프*.6, 천테이프*.4, 고무다이아프램원단*.6, 실리콘코팅직물*.3
en rubberised fabric, rubberized fabric, rubber coated fabric, neoprene fabric*.8, wetsuit fabric, cspe fabric, rubberised canvas, cloth adhesive tape*.5, cotton friction tape*.7, diaphragm fabric*.7, rubber laminated knit
5907 그 밖의 도포 직물·무대배경 | otherwise coated fabric, painted scenery
ko 오일클로스*.7, 왁스캔버스, 플록원단*.7, 무대배경막*.7, 촬영배경천*.6, 방수포원단*.3, 식모원단*.7, 왁스코팅원단
en oilcloth*.7, waxed canvas, waxed cotton fabric, flocked fabric*.8, oiled fabric, painted backdrop, studio backdrop cloth*.6, theatrical scenery canvas, fire retardant coated canvas*.4
5908 심지·가스맨틀 | textile wicks and gas mantles
ko 램프심지, 양초심지, 난로심지, 캔들심지*.9, 라이터심지, 심지*.3, 가스맨틀, 랜턴맨틀, 면심지*.8
en wick*.8, candle wick*.9, lamp wick, lighter wick, stove wick, cotton wick*.8, gas mantle, lantern mantle
5909 소방호스·섬유호스 | textile hose
ko 소방호스*.9, 소화호스*.9, 소화전호스*.8, 캔버스호스, 직물호스, 섬유호스, 레이플랫호스*.5, 송수호스*.4
en fire hose*.9, fire fighting hose*.9, canvas hose, textile hose, layflat hose*.5, lay flat hose*.5, woven jacket hose, hydrant hose*.8
5910 섬유제 벨트(전동·컨베이어) | textile conveyor and transmission belts
ko 섬유컨베이어벨트, 컨베이어벨트*.3, 컨베이어벨트지*.4, 평벨트*.6, 전동벨트*.3, PVC컨베이어벨트*.5, PU컨베이어벨트*.5, 나일론평벨트, 스핀들테이프
en textile conveyor belt, conveyor belt*.3, pvc conveyor belt*.5, pu conveyor belt*.5, flat belt*.6, transmission belt*.3, nylon flat belt, spindle tape, polyester conveyor belting*.8, power transmission flat belt
5911 산업용 섬유제품(필터포 등) | textiles for technical use
ko 여과포, 필터클로스, 백필터*.7, 필터백*.8, 집진필터백, 여과백*.8, 필터프레스여과포, 제지용펠트, 초지용와이어*.6, 스크린메쉬*.6, 실크스크린망, 스크린인쇄망사*.8, 체망직물, 볼팅클로스, 섬유가스켓*.6, 섬유패킹*.6, 다리미펠트*.4, 침포, 공업용펠트*.4, 에어슬라이드직물*.8, 집진여과포, 산업용섬유*.3, 필터원단*.5
en filter cloth, filter bag*.8, dust collector bag, bag filter*.6, dust filter bag, liquid filter bag*.8, filter press cloth, filter fabric*.6, bolting cloth, screen printing mesh*.8, silk screen mesh, sieve cloth*.6, paper machine felt, papermaking felt, dryer screen fabric*.8, forming fabric, industrial textile*.4, technical textile*.4, textile gasket*.7, textile packing*.6, polishing felt*.6, air slide fabric, card clothing fabric, press felt, corrugator belt
> 591120 체망 직물 | bolting cloth
ko 스크린메쉬, 실크스크린망, 볼팅클로스
en bolting cloth, screen printing mesh
> 591190 그 밖의 기술용 섬유제품 | other technical textiles
ko 백필터, 필터백, 여과포
en filter bag, filter cloth, dust collector bag
## 60 편물 원단(니트) | knitted fabrics
6001 파일 편물(플리스·벨보아·인조퍼) | knitted pile: fleece, fake fur
ko 파일편물, 벨보아*.8, 벨로아*.7, 플리스*.4, 플리스원단*.7, 폴라폴리스*.6, 폴라플리스원단*.7, 극세사원단*.6, 밍크원단*.8, 밍키원단, 보아원단, 보아털원단, 양털원단*.7, 인조퍼*.6, 인조모피원단*.8, 에코퍼*.6, 페이크퍼*.6, 셰르파원단, 산호플리스, 니트벨벳*.8, 스판벨벳*.7, 파일니트, 롱파일, 봉제인형원단*.8, 테리니트*.7, 극세사타올원단*.7, 벨벳*.3, 담요원단*.6
en knitted pile fabric, pile fabric*.6, fleece*.5, fleece fabric*.7, polar fleece*.7, coral fleece, flannel fleece, sherpa fabric, sherpa fleece, minky fabric, velboa, velour*.7, knitted velvet, stretch velvet*.7, korean velvet*.6, faux fur fabric, fake fur*.6, faux fur*.5, long pile fabric, plush fabric*.6, boa fabric, knitted terry*.8, microfiber towel fabric*.7, toy plush fabric, crystal super soft
> 600110 롱파일 편물 | long pile knits
ko 인조모피원단, 에코퍼, 보아원단
en faux fur fabric, long pile fabric, sherpa fabric
> 600192 인조섬유 파일 편물 | pile knits of man-made fibres
ko 벨보아, 플리스원단, 니트벨벳
en velboa, polar fleece, minky fabric, knitted velvet
6002 폭 30cm 이하 탄성 편물 | narrow elastic knits, up to 30 cm
ko 니트밴드*.6, 세폭스판편물, 편직고무밴드*.7, 마스크끈*.5, 마스크이어밴드*.6
en narrow elastic knit, knitted elastic band*.7, crochet elastic*.7, mask ear loop*.6, knitted elastic tape
6003 폭 30cm 이하 편물 | narrow knits, up to 30 cm
ko 세폭편물, 니트테이프*.7, 시보리단*.4, 편직끈*.4
en narrow knitted fabric, knitted tape*.7, knitted cord*.5, crochet trim*.4
6004 스판 편물(탄성사 5% 이상) | wide elastic knits, 5% or more
ko 스판원단*.7, 니트스판, 스판니트원단, 스판덱스원단*.8, 폴리스판니트*.8, 나일론스판*.7, 레이온스판*.7, 면스판니트*.7, 수영복원단*.8, 레깅스원단*.8, 요가복원단, 속옷원단*.6, 래쉬가드원단*.8, 파워넷*.8, 폰테*.6, 폰테로마*.7, 니트원단*.4, 편직물*.3, 편물*.3, 스포츠웨어원단*.5, 하찌*.4, ITY스판*.8, 원단*.2, 텍스타일*.1
en stretch knit fabric, spandex knit fabric, spandex fabric*.7, elastane knit fabric, nylon spandex fabric*.8, polyester spandex fabric*.7, cotton spandex jersey, rayon spandex jersey, swimwear fabric*.8, leggings fabric, activewear fabric*.6, yoga wear fabric, power net*.8, powermesh*.7, ponte roma*.7, ponte*.6, ity knit*.8, dty brushed knit*.7, knit fabric*.4, knitted fabric*.4, four way stretch fabric*.6, sportswear fabric*.4, fabric*.1
6005 경편물(트리코트·라셀·메시) | warp knits: tricot, raschel, mesh
ko 경편물, 경편원단, 트리코트*.8, 트리코*.8, 라셀원단, 라셀편물, 메쉬원단*.7, 메시원단*.7, 매쉬원단*.7, 에어메쉬*.8, 에어메시*.8, 3D메쉬*.7, 더블라셀, 신발용메쉬*.8, 차광망*.5, 차광막*.4, 트리코트기모, 커튼용경편*.6, 자동차시트편물*.5, 지오그리드*.4, 방풍망*.5, 농업용망*.4, 망사*.3, 스웨이드편물*.5
en warp knit, warp knitted fabric, tricot*.8, tricot fabric*.8, raschel fabric, mesh fabric*.7, air mesh*.8, 3d air mesh fabric, spacer fabric*.8, sandwich mesh, shoe mesh fabric, brushed tricot, loop velvet tricot*.7, shade net*.6, shade cloth*.5, windbreak net*.5, warp knit geogrid*.7, geogrid*.4, car headliner fabric*.5, warp knit suede*.7, raschel net*.6
> 600537 인조섬유 염색 경편물 | dyed synthetic warp knits
ko 트리코트, 에어메쉬, 메쉬원단
en tricot fabric, air mesh, mesh fabric
6006 그 밖의 편물(환편 니트) | other knits: jersey, interlock, rib
ko 환편물, 환편니트, 니트원단*.6, 니트*.3, 편직물*.5, 편물*.5, 다이마루*.7, 싱글저지*.8, 저지원단*.7, 싱글스판*.3, 양면니트*.7, 인터록, 리브원단*.7, 시보리원단*.7, 쭈리*.8, 쮸리원단, 특양면, 피케*.7, PK원단*.7, 기모원단*.6, 와플원단*.6, 하찌*.5, 드라이핏원단*.6, 폴리니트*.7, 면니트*.7, 면저지*.7, 아동복니트원단*.6, 레이온니트*.6, 양면기모*.6, 원단*.3, 텍스타일*.2, 기능성원단*.4, 직물류*.2, 섬유원단*.25, 섬유*.1
en circular knit, circular knitted fabric, knit fabric*.6, knitted fabric*.6, weft knit fabric, jersey fabric*.7, single jersey*.8, double knit*.7, interlock fabric, rib fabric*.7, rib knit*.7, french terry*.8, pique fabric*.7, cotton jersey*.7, cotton knit fabric*.8, polyester knit fabric*.7, fleece fabric*.3, brushed knit fabric*.7, waffle knit*.7, scuba knit*.4, hacci knit*.6, bird eye mesh*.6, dry fit fabric*.6, t-shirt fabric*.6, textile*.2, fabric*.2, apparel & textiles*.2, textiles*.2
> 600622 면 염색 편물 | dyed cotton knits
ko 면니트, 면저지, 쭈리
en cotton jersey, cotton knit fabric, french terry
> 600632 합성섬유 염색 편물 | dyed synthetic knits
ko 폴리니트, 기능성원단, 드라이핏원단
en polyester knit fabric, dry fit fabric, interlock fabric
`;
