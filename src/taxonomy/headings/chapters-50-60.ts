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
en raw cotton, cotton lint, cotton bale, upland cotton, pima cotton*.6, ginned cotton, uncombed cotton
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
ko 면사, 순면사, 코마사, 카드사*.5, 면원사, 오가닉면사, 면합연사*.7, OE사*.5, 링정방사*.6, 콤팩트사
en cotton yarn, 100% cotton yarn, combed cotton yarn, carded cotton yarn, open end yarn*.6, ring spun cotton yarn, compact yarn, organic cotton yarn, cotton yarn cone
5206 혼방 면사(면 85% 미만) | blended cotton yarn, under 85%
ko 혼방면사, CVC사, 면혼방사, 면폴리혼방사*.6
en cvc yarn, cotton blended yarn, cotton polyester yarn*.6, cotton modal yarn*.6
5207 소매용 면사 | cotton yarn for retail sale
ko 소매용면사, 면뜨개실, 면자수실, 십자수실*.7, 코바늘실*.6, 뜨개실*.3
en cotton knitting yarn, cotton crochet yarn, cotton embroidery floss, cross stitch thread*.7, knitting yarn*.3
5208 면직물(200g/㎡ 이하) | woven cotton, up to 200 g/m2
ko 면직물*.6, 면원단*.6, 순면원단*.6, 광목*.8, 옥양목, 포플린*.7, 아사원단, 면보일, 면거즈원단*.5, 이중거즈*.6, 생지면직물*.6, 면프린트원단*.6, 셔츠원단*.5, 체크면원단*.6, 침구용면원단*.6, 면새틴*.6, 옥스포드면*.4
en cotton fabric*.6, woven cotton fabric*.6, poplin*.7, cotton poplin, voile*.6, cotton lawn, cambric, muslin*.7, percale, grey cotton fabric*.6, printed cotton fabric*.7, cotton shirting, gingham*.7, chambray*.6, double gauze fabric*.6, seersucker*.6, batik cotton*.6
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
en cotton linen fabric*.5, cotton wool blend fabric, cotton ramie fabric, other mixed cotton fabric
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
ko 폴리에스터사*.7, 폴리에스테르사*.7, 폴리에스터원사*.8, 나일론사*.8, 나일론원사, 필라멘트사*.7, 가공사, 텍스처드사, DTY, FDY, POY, ITY, BCF사, 스판덱스*.8, 스판덱스사, 스판사*.7, 폴리우레탄탄성사, 탄성사*.6, 아라미드사, 아라미드원사*.8, 고강력사, 산업용원사, 타이어코드사*.6, 에어백용원사, PP사*.7, 폴리프로필렌사, UHMWPE사, 고강도폴리에틸렌사, 재생폴리에스터사, 리사이클원사*.6, 원착사*.6, 원사*.4, 극세사원사, 잠재권축사, PTFE사*.5, 가발원사*.4, LM사*.6
en polyester yarn*.7, polyester filament yarn, filament yarn*.7, synthetic filament yarn, dty, dty yarn, draw textured yarn, fdy, fully drawn yarn, poy, partially oriented yarn, ity yarn, air textured yarn, textured yarn, bcf yarn, nylon yarn*.8, nylon 6 yarn, nylon 66 filament yarn, polyamide yarn*.8, spandex*.6, spandex yarn, elastane yarn, elastomeric yarn*.8, aramid yarn*.8, para-aramid filament, high tenacity yarn, high tenacity polyester yarn, industrial yarn, pp yarn*.7, polypropylene multifilament, uhmwpe yarn, hmpe fiber yarn, recycled polyester yarn, dope dyed yarn*.6, microfiber yarn*.6, conjugate yarn, carpet yarn*.6
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
ko 폴리에스터원단*.6, 폴리에스터직물*.8, 폴리원단*.5, 폴리직물*.8, 나일론원단*.7, 나일론직물, 합섬직물*.7, 화섬직물*.7, 직물*.3, 원단*.3, 우븐원단*.5, 쉬폰*.7, 시폰*.7, 조젯, 새틴*.6, 샤틴*.6, 공단*.5, 타프타, 태피터, 오건디*.6, 오간자*.6, 피치스킨, 폰지*.8, 옥스포드원단*.6, 립스톱, 립스탑, 타슬란, 코듀라직물*.2, 본지*.5, 마이크로파이버직물, 메모리원단, 크레이프원단*.6, 아바야원단, 포멀블랙, 커튼원단*.6, 커텐지*.6, 블라인드원단*.5, 블라인드직물*.6, 암막원단*.5, 암막커튼지*.5, 콤비블라인드원단*.5, 우산지*.6, 우산원단*.6, 안감*.5, 폴리안감, 패딩원단*.6, 다운프루프, 아웃도어원단*.5, 기능성원단*.4, 리사이클폴리원단*.5, PP직물*.6, PE직조포*.6, 지오텍스타일직물*.6, 에어백원단*.6, 낙하산지, 자카드직물*.5, 기모직물*.3, 폴리스판직물*.6, 노방*.4, 아라미드직물*.6, 에코쉬폰, 승화전사원단*.4, 스판덱스직물*.5, 텐트원단*.4
en polyester fabric*.6, woven polyester fabric, polyester woven fabric, nylon fabric*.7, nylon woven fabric, synthetic fabric*.5, woven fabric*.4, fabric*.2, textile fabric*.2, chiffon*.7, georgette*.8, satin*.6, polyester satin, taffeta*.9, polyester taffeta, nylon taffeta, organza*.6, pongee*.8, peach skin, microfiber fabric*.5, oxford fabric*.6, ripstop*.8, nylon ripstop, taslan, crepe fabric*.6, abaya fabric, formal black fabric, minimatt, gabardine*.5, lining fabric*.5, polyester lining, down proof fabric, curtain fabric*.6, sheer curtain fabric, blackout fabric*.5, blind fabric*.5, roller blind fabric*.5, zebra blind fabric*.5, umbrella fabric*.6, outdoor fabric*.5, airbag fabric*.6, parachute fabric, jacquard fabric*.4, sportswear fabric*.3, pp woven fabric*.7, woven geotextile*.7, pe woven fabric*.6, aramid fabric*.6, upholstery fabric*.3, dty woven fabric, filament fabric*.7, printed polyester fabric*.7, stretch woven fabric*.6, recycled polyester fabric*.5
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
en filament tow*.7, acrylic tow, polyester tow, nylon tow, flock tow*.7, pan precursor tow
5502 아세테이트 토우 | artificial filament tow
ko 아세테이트토우, 담배필터토우, 셀룰로오스토우, 비스코스토우
en acetate tow, cellulose acetate tow, cigarette filter tow, viscose tow, lyocell tow
5503 합성스테이플섬유(미카드) | synthetic staple fibre, not carded
ko 폴리에스터단섬유, 폴리에스터스테이플섬유, 단섬유*.7, PSF, 저융점섬유, LMF, 로멜트화이버, 화이버*.4, 폴리솜원료*.6, 중공섬유솜*.6, 아크릴섬유*.7, 아크릴단섬유, 나일론단섬유, PP단섬유, 아라미드단섬유, 재생단섬유, 리사이클화이버, 마이크로화이버솜*.5, 콘크리트보강섬유*.5, 폴리에스터솜*.4, 인형솜*.5, 복합섬유
en polyester staple fiber, polyester staple fibre, psf, staple fiber*.7, staple fibre*.7, low melt fiber, low melting fiber, lmf, hollow conjugated fiber, hcs fiber, siliconized fiber, fiberfill*.6, recycled psf, acrylic staple fiber, acrylic fiber*.7, nylon staple fiber, pp staple fiber, polypropylene fiber*.6, aramid staple fiber, bicomponent fiber, es fiber, pva fiber*.6, concrete fiber*.5, modacrylic fiber*.7
> 550320 폴리에스터 | of polyesters
ko 폴리에스터단섬유, PSF, 저융점섬유, LMF
en polyester staple fiber, psf, low melt fiber, hollow conjugated fiber
5504 재생 스테이플섬유(레이온·리오셀) | artificial staple fibre, not carded
ko 비스코스단섬유, 레이온단섬유, 레이온섬유*.7, 리오셀섬유, 모달섬유, 스테이플레이온, 대나무섬유*.6
en viscose staple fiber, viscose staple fibre, vsf, rayon staple fiber, viscose rayon fiber*.8, lyocell fiber, modal fiber, bamboo viscose fiber
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
ko 폴리방적사, 폴리에스터방적사, 아크릴사*.8, 아크릴방적사, TC사, TR사*.7, 혼방사*.5, 방적사*.6, 화섬방적사, 폴리면혼방사*.6, 메타아라미드방적사
en spun polyester yarn, polyester spun yarn, acrylic yarn*.8, tc yarn, tr yarn*.7, polyester cotton yarn*.7, polyester viscose yarn*.8, blended yarn*.5, spun yarn*.5, meta-aramid spun yarn, acrylic wool yarn*.7
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
ko 레이온원단*.6, 레이온직물*.6, 비스코스원단*.7, 인견원단*.6, 인견*.5, 리오셀원단*.7, 모달직물*.6, 레이온프린트원단, 대나무원단*.5, 풍기인견
en rayon fabric*.6, viscose fabric*.7, spun rayon fabric, rayon challis, rayon printed fabric, viscose linen fabric*.5, lyocell fabric*.7, woven modal fabric, bamboo fabric*.5, rayon poplin
`;
