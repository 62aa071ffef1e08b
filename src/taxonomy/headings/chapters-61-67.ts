// data: labels and trade words of HS 2022 headings, our own; format in ../thesaurus.ts.
export const CHAPTERS_61_67 = `
## 61 니트 의류 | knitted or crocheted clothing
6101 남성 니트 외투 | men's knitted coats and jackets
ko 남성니트코트, 남성니트점퍼, 니트코트*.5, 니트파카*.5, 니트아노락*.5, 플리스자켓*.25, 후리스*.25, 집업점퍼*.2, 바람막이*.1
en men's knitted overcoat, men's knitted jacket*.6, men's knitted anorak, men's knitted windbreaker, knit coat*.5, knit parka*.5, fleece jacket*.25, windbreaker*.1
6102 여성 니트 외투 | women's knitted coats and jackets
ko 여성니트코트, 여성니트점퍼, 니트코트*.5, 니트망토*.5, 니트케이프*.5, 플리스자켓*.25, 후리스*.25, 뽀글이자켓*.4, 바람막이*.1
en ladies knitted coat, women's knitted jacket*.6, women's knitted anorak, knit cape*.5, knit coat*.5, fleece jacket*.25, sherpa jacket*.35, windbreaker*.1
6103 남성 니트 정장·바지 | men's knitted suits and trousers
ko 남성니트바지, 남성트레이닝바지, 트레이닝바지*.5, 조거팬츠*.5, 추리닝바지*.5, 스웨트팬츠*.5, 니트블레이저*.4, 니트자켓*.3, 남성반바지니트, 농구바지, 반바지*.2, 츄리닝*.3, 조거*.4, 남성레깅스*.5
en men's knitted trousers, men's knitted shorts, men's knitted blazer, men's sweatpants, sweatpants*.5, jogger pants*.5, joggers*.5, track pants*.5, knit pants*.4, basketball shorts, fleece pants*.4, men's knit suit, shorts*.2
6104 여성 니트 정장·원피스·바지 | women's knitted dresses, skirts, trousers
ko 레깅스*.7, 요가바지, 요가레깅스, 요가복*.6, 요가웨어*.6, 필라테스복*.6, 니트원피스, 니트드레스, 니트스커트, 니트치마, 니트바지*.6, 여성트레이닝바지, 원피스*.4, 트레이닝바지*.4, 조거팬츠*.4, 스커트*.3, 치마*.3, 점프수트*.3, 골프스커트*.4, 테니스스커트*.5, 큐롯*.4, 니트투피스, 여성니트자켓, 홀복*.3, 임부레깅스, 쫄바지, 바이커쇼츠
en leggings*.7, yoga pants, yoga leggings, yoga wear*.6, activewear*.4, knit dress, jersey dress, knit skirt, women's knitted trousers, women's knitted shorts, women's sweatpants, dress*.35, skirt*.3, tennis skirt*.5, biker shorts, jumpsuit*.3, ladies knit blazer, ladies knit suit, flared leggings, maternity leggings
> 610442 면 니트 원피스 | knitted cotton dresses
ko 면니트원피스, 면원피스*.4
en knitted cotton dress, cotton jersey dress
> 610443 합섬 니트 원피스 | knitted synthetic dresses
ko 폴리니트원피스, 니트원피스*.6
en knitted polyester dress, synthetic knit dress
> 610462 면 니트 바지(여성) | women's knitted cotton trousers
ko 면레깅스, 면니트바지*.6
en women's cotton knit trousers, cotton leggings
> 610463 합섬 니트 바지·레깅스(여성) | women's knitted synthetic trousers
ko 레깅스*.7, 요가바지, 요가레깅스, 쫄바지
en leggings*.7, yoga pants, yoga leggings, women's polyester knit trousers, biker shorts
6105 남성 니트 셔츠 | men's knitted shirts
ko 폴로셔츠*.6, 피케셔츠*.6, 카라티*.6, 카라티셔츠*.6, 골프셔츠*.6, 골프티셔츠*.4, 남성니트셔츠, 남성폴로셔츠, 셔츠*.25, 골프웨어*.3, 골프의류*.3, PK티셔츠*.6, 집업셔츠*.3
en polo shirt*.6, men's polo shirt, pique shirt*.6, golf shirt*.6, men's knitted shirt, knit shirt*.5, golf wear*.3, golf apparel*.3, shirt*.2, collared t-shirt*.5
> 610510 면 니트 셔츠(남성) | men's knitted cotton shirts
ko 면폴로셔츠*.6, 면피케셔츠*.6
en cotton polo shirt*.6, men's cotton knit shirt
> 610520 화섬 니트 셔츠(남성) | men's knitted man-made fibre shirts
ko 골프셔츠*.5, 기능성폴로셔츠*.6
en polyester polo shirt*.6, men's polyester knit shirt, dry fit polo*.6
6106 여성 니트 블라우스 | women's knitted blouses
ko 니트블라우스, 여성폴로셔츠, 여성카라티, 폴로셔츠*.3, 피케셔츠*.3, 블라우스*.3, 여성골프셔츠, 니트남방*.4
en knitted blouse, women's polo shirt, ladies knitted shirt, jersey blouse, blouse*.3, polo shirt*.3
6107 남성 니트 속옷·잠옷 | men's knitted underwear and nightwear
ko 남성속옷, 남자팬티, 드로즈, 사각팬티*.6, 삼각팬티*.5, 남성팬티, 박서브리프, 트렁크팬티*.5, 속옷*.3, 내의*.3, 언더웨어*.3, 내복바지*.4, 남성잠옷*.5, 파자마*.25, 잠옷*.2, 언더팬츠, 발열내의*.3, 히트내의*.3, 롱존스
en men's underwear, boxer briefs, men's briefs, boxer shorts*.6, men's underpants, trunks*.4, long johns, underwear*.3, thermal underwear*.3, men's pajamas*.5, pyjamas*.25, men's knitted bathrobe
6108 여성 니트 속옷·잠옷 | women's knitted underwear and nightwear
ko 여성속옷, 여성팬티, 여자팬티, 팬티*.6, 심리스팬티, 위생팬티, 생리팬티*.7, 임산부팬티, 슬립*.5, 속치마, 속바지, 네글리제*.7, 란제리*.4, 속옷*.4, 내의*.3, 내복*.3, 언더웨어*.3, 발열내의*.3, 홈웨어*.3, 잠옷*.4, 파자마*.4, 수면잠옷, 나이트가운*.4, 샤워가운*.4, 목욕가운*.4, 수면바지*.6, 캐미솔*.3, 바디수트*.3, T팬티
en women's underwear, women's panties, panties*.8, seamless panty, period panties*.7, maternity panties, ladies briefs, slip*.4, petticoat, negligee, lingerie*.4, nightdress*.5, nightgown*.5, ladies pajamas*.6, pajamas*.4, sleepwear*.4, loungewear*.3, bathrobe*.4, dressing gown*.4, thermal underwear*.3, underwear*.35, thong
6109 티셔츠·러닝 | t-shirts, singlets and vests, knitted
ko 티셔츠, 반팔티, 반팔티셔츠, 긴팔티*.8, 긴팔티셔츠*.8, 라운드티, 브이넥티, 면티, 단체티, 크롭티*.8, 나시, 민소매*.8, 민소매티, 탱크탑, 탱크톱, 러닝셔츠, 런닝셔츠, 메리야스*.7, 난닝구, 쿨티*.7, 기능성티셔츠, 스포츠티셔츠, 골프티셔츠*.4, 캐미솔*.5, 요가탑*.4, 캐릭터티셔츠, 굿즈티셔츠, 의류*.3, 옷*.25, 면의류*.4, 아동복*.3, 패션*.2, 어패럴*.3, 어페럴*.3, 의류잡화*.2, 아동의류*.3
en t-shirt, tee shirt, t shirt, tshirt, crew neck tee, v-neck tee, long sleeve tee*.8, tank top, singlet, sleeveless top*.7, undershirt*.8, vest top, camisole*.5, crop top*.7, cotton tee, sports t-shirt, printed t-shirt, apparel*.3, clothing*.25, garment*.25, children's clothing*.3, fashion*.2, kids clothing*.3
> 610910 면 티셔츠 | cotton t-shirts
ko 면티셔츠, 면티, 면러닝셔츠, 면반팔티, 티셔츠*.6
en cotton t-shirt, cotton tee, cotton tank top, cotton singlet, t-shirt*.6
> 610990 기타 섬유 티셔츠 | t-shirts of other fibres
ko 폴리에스터티셔츠, 기능성티셔츠, 스포츠티셔츠, 쿨티*.7
en polyester t-shirt, dry fit t-shirt, sports t-shirt, synthetic tank top
6110 스웨터·후드티·가디건 | sweaters, hoodies, cardigans
ko 스웨터, 니트*.7, 니트의류*.5, 니트웨어*.5, 가디건, 카디건, 풀오버, 후드티, 후드집업, 맨투맨, 맨투맨티, 스웨트셔츠, 기모티*.6, 폴라티, 터틀넥, 목폴라, 니트조끼, 조끼*.3, 캐시미어스웨터, 캐시미어니트, 울스웨터, 집업*.5, 아노락티*.3, 래쉬가드*.4, 래시가드*.4, 저지*.3, 플리스*.4, 후리스*.4, 풀집업, 의류*.25, 옷*.2, 골프웨어*.3, 아동복*.25, 남성복*.2, 패션*.2, 어패럴*.25, 어페럴*.25, 의류잡화*.2, 아동의류*.2
en sweater, knitwear*.6, cardigan, pullover, hoodie, hoody, hooded sweatshirt, sweatshirt, zip up hoodie, jumper*.5, turtleneck, jersey top*.5, knit vest, waistcoat*.3, cashmere sweater, wool sweater, fleece pullover, fleece jacket*.3, fleece top, rash guard*.4, quarter zip top, apparel*.25, clothing*.2, garment*.2, golf wear*.3, fashion*.2, kids clothing*.2
> 611011 양모 스웨터 | wool sweaters
ko 울스웨터, 울니트, 울가디건
en wool sweater, merino sweater, wool cardigan
> 611012 캐시미어 스웨터 | cashmere sweaters
ko 캐시미어스웨터, 캐시미어니트, 캐시미어가디건
en cashmere sweater, cashmere cardigan
> 611020 면 스웨터·후드티 | cotton sweaters and hoodies
ko 면후드티, 면맨투맨, 면스웨터, 면가디건, 맨투맨*.6, 후드티*.6
en cotton sweater, cotton hoodie, cotton sweatshirt, cotton cardigan, hoodie*.6, sweatshirt*.6
> 611030 화섬 스웨터·후드티 | man-made fibre sweaters and hoodies
ko 폴리에스터후드티, 아크릴스웨터, 플리스*.6, 래쉬가드*.6
en polyester hoodie, acrylic sweater, polyester sweatshirt, fleece pullover, rash guard*.6
6111 유아복(니트) | knitted baby garments
ko 유아복*.7, 아기옷*.7, 베이비의류*.7, 유아의류*.7, 신생아의류*.7, 배냇저고리*.7, 우주복*.6, 바디슈트*.5, 아기내의, 유아내복, 아기양말, 유아양말, 유아레깅스, 턱받이*.5, 아기턱받이*.6, 손싸개, 발싸개, 베이비수트, 아기모자*.2, 유아동복*.3, 영유아용품*.2, 영유아용*.2, 유아용품*.2, 육아용품*.2, 아동의류*.2, 아동복*.2
en baby clothes*.7, baby garment*.7, infant wear*.7, baby romper*.7, baby bodysuit, onesie*.6, newborn clothes*.7, baby socks, baby leggings, baby pajamas*.7, baby bib*.5, baby mittens, swaddle suit*.6, layette*.6, baby product*.2, baby products*.2, baby & toddler*.2, baby*.2, kids clothing*.2
> 611120 면 유아복(니트) | knitted cotton baby garments
ko 면유아복*.7, 오가닉코튼유아복*.7, 아기내의
en cotton baby bodysuit, cotton baby romper*.7, organic cotton baby clothes*.7
6112 트레이닝복·수영복(니트) | knitted tracksuits, skiwear, swimwear
ko 수영복, 비키니, 래쉬가드*.4, 래시가드*.4, 트레이닝복*.8, 츄리닝*.5, 운동복*.4, 트랙수트, 조깅복, 실내수영복, 원피스수영복, 모노키니, 탱키니, 남성수영복, 여성수영복, 아동수영복, 수영팬츠, 수영바지*.7, 스키복*.3, 스키수트*.4, 스포츠웨어*.3, 스포츠의류*.3, 비치웨어*.5, 스윔웨어, 스포츠*.1, 스포츠용품*.1
en swimwear, swimsuit, bathing suit, bikini, monokini, tankini, swim trunks*.6, swimming trunks*.6, rash guard*.4, tracksuit*.8, jogging suit, training suit*.7, sportswear*.3, ski suit*.4, beachwear*.5, swim leggings, sporting goods*.1, sports*.1
> 611212 합섬 트레이닝복 | synthetic tracksuits
ko 트레이닝복*.6, 폴리트레이닝복
en polyester tracksuit, tracksuit*.6
6113 코팅 니트원단 의류 | garments of coated knitted fabric
ko 네오프렌의류, 웻수트*.5, 웨트슈트*.5, 잠수복*.5, 코팅니트의류, 서핑슈트*.4, 해녀복*.5
en neoprene garment, wetsuit*.5, wet suit*.5, diving suit*.4, coated knit jacket, laminated knit garment
6114 그 밖의 니트 의류 | other knitted garments
ko 바디수트*.5, 레오타드, 발레복, 체조복, 에어로빅복, 사이클복, 자전거의류*.7, 빕숏, 무용복, 댄스복, 경기복*.5, 유니폼*.2, 스포츠유니폼*.4, 올인원*.4, 니트점프수트*.6, 래쉬가드*.15, 컴프레션웨어, 방화복내의, 튜브탑, 니트볼레로, 코스튬*.2, 요가복*.25, 스포츠웨어*.2
en bodysuit*.5, leotard, unitard, ballet wear, dancewear, gymnastics suit, cycling wear*.7, cycling bib, compression wear*.7, sports uniform*.4, tube top, knitted overall, romper*.3, jumpsuit*.25, knitted costume*.5
6115 양말·스타킹·타이츠 | socks, stockings, tights
ko 양말, 스포츠양말, 발목양말, 덧신, 페이크삭스, 수면양말, 발가락양말, 등산양말, 골프양말, 스타킹, 팬티스타킹, 타이즈, 타이츠, 판타롱스타킹, 압박스타킹, 의료용압박스타킹, 압박양말, 정맥류스타킹, 니삭스, 아동양말, 캐릭터양말, 미끄럼방지양말, 요가양말, 무지외반증양말*.6, 압박밴드종아리*.5, 종아리압박슬리브*.5, 발열양말*.6
en socks, hosiery, stockings, tights, pantyhose, panty hose, ankle socks, sports socks, compression stockings, compression socks, knee high socks, no show socks, toe socks, sleeping socks, grip socks, golf socks, kids socks, footlets, calf compression sleeve*.5, wool socks, leg stocking
> 611510 압박 스타킹 | graduated compression hosiery
ko 압박스타킹, 의료용압박스타킹, 압박양말, 정맥류스타킹
en compression stockings, compression socks, medical stockings, varicose vein stockings
> 611595 면양말 | cotton socks
ko 면양말, 양말*.6, 발목양말
en cotton socks, socks*.6, ankle socks
> 611596 합섬 양말 | synthetic socks
ko 폴리에스터양말, 수면양말, 나일론양말, 등산양말
en polyester socks, nylon socks, sleeping socks, sports socks
6116 니트 장갑 | knitted gloves
ko 장갑*.5, 목장갑, 면장갑, 작업장갑*.7, 코팅장갑, 니트장갑, PU코팅장갑, 니트릴코팅장갑, 라텍스코팅장갑, 반코팅장갑, 방한장갑*.6, 터치장갑, 스마트폰장갑, 벙어리장갑, 손모아장갑, 제전장갑, ESD장갑*.8, 절단방지장갑, 방검장갑, 때밀이장갑*.3, 아라미드장갑, 자외선차단장갑
en gloves*.45, knitted gloves, cotton gloves*.8, work gloves*.7, working gloves*.7, coated gloves, nitrile coated gloves, pu coated gloves, latex coated gloves, palm coated gloves, cut resistant gloves, esd gloves*.8, touch screen gloves, mittens, winter gloves*.6, string knit gloves, aramid gloves
> 611610 코팅 니트장갑 | coated knitted gloves
ko 코팅장갑, 반코팅장갑, PU코팅장갑, 니트릴코팅장갑, 라텍스코팅장갑, 방검장갑*.6
en coated gloves, nitrile coated gloves, pu coated gloves, latex coated gloves, palm fit gloves
> 611692 면 니트장갑 | knitted cotton gloves
ko 면장갑, 목장갑*.8
en cotton gloves, knitted cotton gloves
6117 니트 스카프·의류 부속품 | knitted scarves and clothing accessories
ko 니트머플러, 니트목도리, 목도리*.5, 넥워머*.7, 넥게이터, 스카프*.25, 머플러*.4, 니트숄, 팔토시*.5, 쿨토시*.6, 토시*.5, 레그워머, 암워머, 헤어밴드*.3, 곱창밴드*.4, 니트케이프*.2, 시보리, 의류부자재*.3, 니트카라, 발토시, 손목아대*.3
en knitted scarf, knitted shawl, muffler*.4, neck warmer*.7, neck gaiter, snood, arm sleeve*.6, cooling sleeve*.6, arm warmer, leg warmer, headband*.3, scrunchie*.4, rib cuff, knitted collar, garment parts*.3, wristband*.25, knitted tie, accessory*.1, accessories*.1, apparel accessory*.1
> 611710 니트 스카프·목도리 | knitted scarves and shawls
ko 니트머플러, 니트목도리, 넥워머*.7, 니트숄
en knitted scarf, knitted shawl, neck warmer*.7, snood
> 611780 니트 토시·헤어밴드 등 | other knitted accessories
ko 팔토시, 쿨토시, 레그워머, 헤어밴드*.5
en arm sleeve, leg warmer, headband*.5, knitted belt
## 62 직물 의류 | woven clothing
6201 남성 직물 외투·점퍼 | men's woven coats and jackets
ko 남성코트, 소프트쉘*.4, 남성자켓*.5, 남성점퍼, 코트*.4, 점퍼*.45, 자켓*.25, 재킷*.25, 패딩*.5, 패딩점퍼*.5, 다운자켓*.5, 다운점퍼*.5, 오리털점퍼*.5, 구스다운*.3, 롱패딩*.5, 경량패딩*.5, 패딩조끼*.5, 바람막이*.4, 윈드브레이커*.4, 파카*.5, 아노락*.5, 사파리*.4, 야상*.5, 등산복*.2, 등산자켓*.4, 아웃도어의류*.25, 아웃도어자켓*.4, 스키자켓*.5, 트렌치코트*.4, 방한복*.4, 레인코트*.2, 겨울자켓*.4, 외투*.5, 남성아우터, 아우터*.4, 항공점퍼*.4, 발열조끼*.4, 방수투습자켓*.3, 아웃웨어*.45, 아우터웨어*.45
en men's coat, softshell jacket*.4, men's overcoat, men's jacket*.5, men's padded jacket, men's down jacket, coat*.35, jacket*.25, outerwear*.35, padded jacket*.5, puffer jacket*.5, down jacket*.5, parka*.5, anorak*.5, windbreaker*.4, ski jacket*.5, trench coat*.35, raincoat*.2, outdoor jacket*.4, padded vest*.5, puffer vest*.5, bomber jacket*.4, winter jacket*.45, heated vest*.4, car coat*.5, hiking jacket*.4
> 620140 화섬 외투(남성) | men's man-made fibre coats
ko 남성패딩, 패딩*.5, 다운자켓*.5, 바람막이*.4
en men's polyester jacket, men's down jacket, men's padded jacket, men's nylon jacket, windbreaker*.4
6202 여성 직물 외투·점퍼 | women's woven coats and jackets
ko 여성코트, 소프트쉘*.3, 여성점퍼, 여성패딩, 여성자켓*.4, 코트*.5, 울코트*.6, 캐시미어코트*.6, 점퍼*.4, 패딩*.45, 패딩점퍼*.45, 다운자켓*.45, 다운점퍼*.45, 롱패딩*.45, 경량패딩*.45, 패딩조끼*.45, 바람막이*.3, 윈드브레이커*.3, 파카*.4, 아노락*.4, 트렌치코트*.5, 판초*.4, 케이프*.4, 망토*.4, 외투*.4, 아우터*.4, 아웃도어의류*.2, 스키자켓*.4, 레인코트*.25, 아웃웨어*.45, 아우터웨어*.45
en women's coat, softshell jacket*.3, ladies coat, women's jacket*.4, ladies down jacket, women's padded jacket, coat*.4, wool coat*.5, trench coat*.5, cape*.4, poncho*.4, padded jacket*.4, puffer jacket*.45, down jacket*.45, parka*.4, anorak*.4, windbreaker*.3, ski jacket*.4, raincoat*.25, outerwear*.35, padded vest*.4
> 620240 화섬 외투(여성) | women's man-made fibre coats
ko 여성패딩, 여성바람막이
en women's polyester jacket, ladies down jacket, women's padded jacket
6203 남성 정장·바지(직물) | men's woven suits and trousers
ko 남성정장, 양복, 정장*.5, 슈트*.5, 수트*.5, 블레이저*.5, 남성바지, 바지*.45, 청바지*.5, 데님팬츠*.5, 데님바지*.5, 면바지*.5, 슬랙스*.5, 치노팬츠, 카고바지*.6, 반바지*.5, 남성반바지, 등산바지*.5, 골프바지*.5, 작업복바지*.7, 작업바지*.7, 작업복*.4, 멜빵바지*.5, 교복*.4, 교복바지*.6, 남성자켓*.4, 자켓*.2, 재킷*.2, 턱시도, 전투복*.5, 군복*.4, 유니폼*.2, 작업복상의*.6, 남아바지, 남성복*.5, 남성의류*.4, 의류*.2, 어패럴*.15, 어페럴*.15, 옷*.15
en men's suit, suit*.4, tuxedo, blazer*.5, men's trousers, trousers*.5, pants*.45, jeans*.5, denim pants*.5, men's jeans, chinos, slacks*.5, cargo pants*.6, men's shorts, shorts*.45, bib overall*.6, work trousers*.7, workwear*.4, work pants*.7, school uniform*.4, military uniform*.5, combat uniform*.6, golf pants*.5, jacket*.15, sport coat, apparel*.15, clothing*.15, garment*.15
> 620311 양모 정장(남성) | men's wool suits
ko 울정장, 양복, 남성정장
en men's wool suit, wool suit, men's suit*.7
> 620342 면 바지·청바지(남성) | men's cotton trousers and jeans
ko 남성청바지, 청바지*.5, 면바지*.5, 치노팬츠
en men's jeans, men's denim jeans, men's cotton trousers, chinos, jeans*.5
> 620343 합섬 바지(남성) | men's synthetic trousers
ko 남성등산바지, 등산바지*.5, 골프바지*.5
en men's polyester trousers, men's polyester shorts, work trousers*.5, golf pants*.5
6204 여성 정장·원피스·바지(직물) | women's woven dresses, skirts, trousers
ko 여성정장, 여성의류*.4, 원피스*.55, 드레스*.6, 웨딩드레스, 이브닝드레스, 스커트*.6, 치마*.6, 여성바지, 바지*.4, 청바지*.45, 데님팬츠*.45, 데님바지*.45, 슬랙스*.45, 면바지*.4, 여성반바지, 반바지*.25, 여성자켓*.5, 자켓*.2, 재킷*.2, 블레이저*.4, 투피스*.6, 점프수트*.5, 멜빵바지*.4, 교복*.3, 교복치마, 한복*.4, 개량한복*.4, 생활한복*.4, 임부복*.5, 롱스커트*.6, 플리츠스커트*.6, 청치마, 골프스커트*.5, 등산바지*.3, 골프바지*.3, 앞치마원피스*.4, 정장*.3, 아오자이*.4, 여성복*.5, 의류*.25, 옷*.2, 패션의류*.4, 아동복*.2, 패션*.2, 어패럴*.25, 어페럴*.25, 아동의류*.2
en women's suit, dress*.55, wedding dress, evening dress, cocktail dress, skirt*.6, women's trousers, ladies trousers, women's jeans, ladies jeans, jeans*.45, denim skirt, pleated skirt*.6, women's blazer, blazer*.4, women's shorts, jumpsuit*.4, overall dress, maternity dress*.6, hanbok*.4, divided skirt, pants*.35, two-piece suit*.4, women's clothing*.3, apparel*.2, clothing*.2, garment*.2, fashion*.2, kids clothing*.2
> 620442 면 원피스 | cotton dresses
ko 면원피스*.6
en woven cotton dress, cotton dress*.6
> 620443 합섬 원피스 | synthetic fibre dresses
ko 폴리에스터원피스, 웨딩드레스*.7, 이브닝드레스
en woven polyester dress, polyester dress*.6, wedding dress*.7, evening dress
> 620462 면 바지·청바지(여성) | women's cotton trousers and jeans
ko 여성청바지, 청바지*.45
en women's jeans, ladies denim jeans, women's cotton trousers
> 620463 합섬 바지(여성) | women's synthetic trousers
ko 여성슬랙스, 슬랙스*.4
en women's polyester trousers, ladies polyester slacks
6205 남성 직물 셔츠 | men's woven shirts
ko 와이셔츠, 드레스셔츠, 남방, 남성셔츠, 셔츠*.6, 체크셔츠, 면셔츠*.8, 옥스포드셔츠, 린넨셔츠*.7, 데님셔츠*.7, 하와이안셔츠, 작업셔츠*.6, 플란넬셔츠, 아문젠셔츠, 청남방*.7
en dress shirt, men's woven shirt, men's shirt*.8, shirt*.5, oxford shirt, flannel shirt*.8, linen shirt*.7, denim shirt*.7, hawaiian shirt, uniform shirt*.6, button down shirt, casual shirt*.7
> 620520 면 셔츠(남성) | men's cotton shirts
ko 면셔츠*.8, 옥스포드셔츠, 와이셔츠*.6
en men's cotton shirt, cotton dress shirt, oxford shirt
6206 여성 직물 블라우스 | women's woven blouses
ko 블라우스*.7, 여성셔츠, 여성남방, 쉬폰블라우스, 실크블라우스, 셔츠*.2, 린넨셔츠*.3, 면블라우스, 튜닉*.5, 시폰블라우스
en blouse*.7, women's shirt*.8, ladies woven shirt, chiffon blouse, silk blouse, tunic*.4, cotton blouse*.7
6207 남성 직물 속옷·잠옷 | men's woven underwear and nightwear
ko 트렁크팬티*.5, 사각팬티*.3, 남성파자마*.5, 남성가운*.5, 파자마*.2, 남성목욕가운*.5, 직물트렁크
en woven boxer shorts, men's woven pajamas, men's nightshirt*.5, men's bathrobe*.6, men's dressing gown, boxer shorts*.35
6208 여성 직물 속옷·잠옷 | women's woven underwear and nightwear
ko 여성잠옷*.5, 잠옷*.3, 파자마*.35, 실크잠옷, 나이트가운*.5, 샤워가운*.5, 목욕가운*.5, 배스로브*.5, 타월가운, 슬립*.3, 란제리*.25, 로브*.4, 홈웨어*.25, 네글리제*.4
en women's woven pajamas, silk pajamas, satin robe, kimono robe, bathrobe*.5, terry bathrobe, nightgown*.4, nightdress*.4, pajamas*.3, lingerie*.25, sleepwear*.3, dressing gown*.4, loungewear*.2
6209 유아복(직물) | woven baby garments
ko 유아복*.3, 아기옷*.3, 베이비의류*.3, 유아의류*.3, 아기원피스*.6, 아기턱받이*.4, 턱받이*.3, 돌복, 아기한복, 우주복*.3, 유아바지*.5, 유아자켓*.5, 배냇저고리*.3, 거즈턱받이
en woven baby clothes, baby dress*.6, baby bib*.4, baby clothes*.3, infant wear*.3, baby jacket*.5, baby romper*.3, christening gown, muslin bib
6210 부직포·코팅원단 의류(방호복) | garments of nonwoven or coated fabric
ko 방호복, 보호복*.8, 방역복, 레벨D방호복, 부직포가운, 일회용가운, 수술가운, 수술복*.5, 일회용보호복, 일회용작업복, 덧가운, 환자가운*.4, 우의*.7, 우비*.6, 레인코트*.5, 비옷*.6, 방수자켓*.5, 방수복, 방수바지, 웨이더, 낚시복*.5, 잠수복*.4, 드라이수트, 화학보호복, 내화학복, 방열복*.7, 방사선차폐복*.5, 납가운*.3, 웨이더바지, 일회용속옷*.6, 부직포작업복, 방수투습자켓*.5
en protective clothing*.7, protective coverall, disposable coverall, isolation gown, surgical gown, nonwoven gown, disposable gown, hazmat suit, chemical protective suit, protective suit*.8, raincoat*.5, rain suit*.7, rainwear*.6, waterproof jacket*.5, wader, dry suit, pvc coated garment, rubberized garment, disposable lab coat, laminated jacket*.5, disposable underwear*.6, ppe suit, aluminized suit, drysuit, radiation protection apron*.3
> 621010 부직포·펠트 의류 | garments of felt or nonwovens
ko 방호복, 일회용가운, 부직포가운, 수술가운, 레벨D방호복, 일회용보호복
en disposable coverall, isolation gown, surgical gown, nonwoven gown, disposable gown, hazmat suit
> 621040 코팅 의류(남성·기타) | other men's coated garments
ko 웨이더, 화학보호복, 방수바지
en wader, chemical protective suit, waterproof trousers
6211 운동복·작업복·기타 직물 의류 | tracksuits, workwear, other woven garments
ko 작업복*.5, 근무복*.6, 유니폼*.5, 방진복, 클린룸복, 무진복, 제전복, 제전의류, 스키복*.5, 스키수트*.5, 보드복, 트레이닝복*.2, 태권도복, 도복, 유도복, 가운*.4, 의사가운, 실험복*.8, 간호복, 수술복*.4, 환자복*.7, 요리복, 조리복, 앞치마*.7, 에이프런*.6, 한복*.5, 개량한복*.5, 생활한복*.5, 법복, 졸업가운, 수영트렁크, 비치반바지*.6, 보드쇼츠, 작업조끼*.7, 안전조끼*.7, 형광조끼*.7, 낚시조끼*.7, 소방복*.6, 방화복*.6, 용접복*.6, 비행복, 점프수트*.3, 커버올*.6, 코스튬*.4, 코스프레의상*.7, 할로윈의상*.5, 무대의상*.7, 방탄조끼*.5, 냉각조끼*.5, 스크럽복, 사우나복, 찜질복, 스포츠*.1, 스포츠용품*.1
en workwear*.5, work uniform*.7, uniform*.5, coverall*.6, overalls*.5, boiler suit, cleanroom garment, cleanroom suit, esd smock, antistatic garment, lab coat*.8, nurse uniform, scrubs, scrub suit, patient gown*.6, chef uniform, apron*.7, taekwondo uniform, judo uniform, karate gi, martial arts uniform, ski suit*.5, ski pants*.6, tracksuit*.2, swim trunks*.4, board shorts, safety vest*.7, reflective vest*.7, hi-vis vest*.7, hanbok*.5, graduation gown, firefighter suit*.6, flame resistant coverall, flight suit, costume*.4, bulletproof vest*.5, cooling vest*.5, woven vest*.4, sporting goods*.1, sports*.1
> 621120 스키복 | ski suits
ko 스키복*.6, 스키수트*.6
en ski suit*.6
> 621133 화섬 작업복 등(남성) | other men's man-made fibre garments
ko 방진복, 제전복, 작업조끼*.6, 안전조끼*.6
en polyester coverall, men's polyester workwear, safety vest*.6, cleanroom garment*.7
6212 브래지어·거들·보정속옷 | bras, girdles, corsets
ko 브래지어, 브라, 브라자, 스포츠브라, 노와이어브라, 브라렛, 누브라*.6, 실리콘브라*.6, 브라탑*.6, 수유브라, 거들, 보정속옷, 코르셋*.7, 올인원속옷, 복대*.3, 니퍼, 바디쉐이퍼, 쉐이프웨어, 멜빵*.6, 서스펜더, 가터벨트, 뷔스티에*.7, 브래지어컵, 브라캡*.7, 허리보정대*.5, 요가브라
en bra, brassiere, sports bra, bralette, nursing bra, wireless bra, nubra*.6, strapless bra, girdle, corset*.7, corselette, shapewear, body shaper, waist trainer*.6, suspenders*.7, braces*.2, garter belt, bustier*.7, bra cup*.8, bra strap
> 621210 브래지어 | brassieres
ko 브래지어, 브라, 스포츠브라, 노와이어브라, 브라렛, 수유브라
en bra, brassiere, sports bra, bralette, nursing bra
> 621290 멜빵·기타 보정의류 | corsets, braces and the like
ko 멜빵, 서스펜더, 코르셋*.7, 가터벨트, 브라캡
en suspenders*.7, corset*.7, garter belt, bra cup, bra strap
6213 손수건 | handkerchiefs
ko 손수건, 행커치프, 포켓스퀘어, 면손수건, 가제손수건*.6, 반다나*.5
en handkerchief, pocket square, hanky, bandana*.5, cotton handkerchief
6214 스카프·숄·머플러 | shawls, scarves, veils
ko 스카프*.75, 실크스카프, 숄*.7, 머플러*.6, 목도리*.5, 쉬폰스카프, 히잡, 베일*.7, 면사포, 파시미나, 캐시미어머플러*.7, 쁘띠스카프, 트윌리, 울머플러*.7, 반다나*.3
en scarf*.75, silk scarf, shawl*.7, muffler*.5, hijab*.8, veil*.7, pashmina, stole*.7, woven scarf, cashmere scarf*.7, bandana*.3, wedding veil, sarong*.5
6215 넥타이 | ties and bow ties
ko 넥타이, 보타이, 나비넥타이, 실크넥타이, 자동넥타이, 크라바트
en necktie, tie*.4, bow tie, cravat, silk tie
6216 직물 장갑 | woven gloves
ko 장갑*.2, 직물장갑, 스키장갑*.6, 방한장갑*.3, 작업장갑*.25, 오븐장갑*.6, 등산장갑*.5, 용접장갑*.2, 원단장갑, 내열장갑*.5
en woven gloves, gloves*.2, work gloves*.2, ski gloves*.5, oven mitt*.6, textile gloves*.5, welding gloves*.2, heat resistant gloves*.5
6217 직물 의류 부속품·부분품 | other clothing accessories and parts
ko 의류부자재*.5, 의류부분품, 패브릭벨트, 어깨패드, 어깨심, 곱창밴드*.5, 스크런치*.5, 헤어밴드*.4, 브로치천*.3, 와펜*.4, 카라, 소매*.5, 주머니천*.5, 포켓천, 천벨트, 완장, 허리띠천, 장식띠, 양말가터, 원피스벨트, 넥카라*.4, 토시*.3, 발싸개부직포*.2, 일회용토시*.5, 부직포덧신*.4, 옷고름
en clothing accessory*.5, garment accessory*.4, garment parts*.5, shoulder pad, fabric belt*.7, scrunchie*.5, headband*.3, collar*.4, cuff*.3, pocketing part, sash, armband*.5, garment panel, fabric hair tie*.5, waistband*.5, disposable sleeve cover*.5, removable collar, accessory*.15, accessories*.15, apparel accessory*.15
## 63 침구·수건·기타 섬유제품 | household and other made-up textiles
6301 담요·모포 | blankets and travelling rugs
ko 담요, 모포, 블랭킷, 무릎담요, 극세사담요, 밍크담요, 플리스담요, 양모담요, 아기담요, 여행용담요, 캠핑담요, 전기담요, 전기요*.6, 전기장판*.3, 전기매트*.3, 온수매트*.2, 속싸개, 겉싸개*.7, 스와들*.5, 반려동물담요, 탄소섬유난방*.2, 온돌매트*.2
en blanket*.9, throw blanket, fleece blanket, wool blanket, mink blanket, travel rug, baby blanket, electric blanket, picnic blanket*.7, weighted blanket*.3, airline blanket, swaddle blanket, coral fleece blanket, carbon heating*.2, heating mat*.2
> 630110 전기담요 | electric blankets
ko 전기담요, 전기요
en electric blanket, heated blanket
> 630140 합섬 담요 | synthetic fibre blankets
ko 극세사담요, 플리스담요, 밍크담요, 무릎담요
en polyester blanket, fleece blanket, acrylic blanket, mink blanket
6302 수건·침대시트·식탁보 | towels, bed linen, table linen
ko 수건, 타월, 타올, 면타월, 세면타월, 비치타월, 배스타월, 목욕수건, 호텔수건, 스포츠타월*.7, 극세사수건*.7, 극세사타월*.7, 때타올*.5, 이태리타올*.5, 때수건*.5, 베개커버, 베갯잇, 이불커버, 침대시트, 침대커버*.6, 매트리스커버*.7, 침구커버, 베드린넨, 침구세트*.5, 침구*.4, 이불세트*.4, 식탁보, 테이블보, 테이블러너, 패브릭냅킨, 주방수건, 호텔린넨, 방수커버매트리스*.6, 소창수건, 거즈수건, 아기욕조타월*.6, 생활용품*.1, 가정용품*.1, 리빙*.1
en towel, bath towel, hand towel, face towel, beach towel, terry towel, hotel towel, microfiber towel*.7, sports towel*.8, kitchen towel*.7, tea towel, bed linen, bed sheet, fitted sheet, pillowcase, pillow case, duvet cover, quilt cover, mattress protector*.6, bedding set*.5, tablecloth, table linen, table runner, cloth napkin, exfoliating towel*.5, hooded towel, gauze towel, household goods*.1, daily necessities*.1, consumer goods*.1, living*.1
> 630221 면 날염 침대시트 | printed cotton bed linen
en printed cotton bed sheet, printed cotton duvet cover
> 630231 면 침대시트 | other cotton bed linen
ko 면침대시트, 면이불커버, 면베개커버
en cotton bed sheet, cotton duvet cover, cotton pillowcase
> 630232 화섬 침대시트 | other man-made fibre bed linen
ko 극세사침구커버, 폴리에스터침대시트
en polyester bed sheet, microfiber bed sheet, polyester pillowcase
> 630260 면 테리타월 | cotton terry towels
ko 면타월, 면수건, 세면타월, 호텔수건, 수건*.7, 타월*.7
en cotton towel, terry towel, bath towel, hotel towel, towel*.7
> 630293 화섬 수건 | man-made fibre towels
ko 극세사수건, 극세사타월, 때타올*.5
en microfiber towel, polyester towel
6303 커튼·패브릭 블라인드 | curtains and textile blinds
ko 커튼, 암막커튼, 롤스크린*.7, 롤블라인드*.6, 블라인드*.4, 콤비블라인드*.7, 허니콤블라인드*.6, 쉬폰커튼, 속커튼, 샤워커튼*.5, 로만쉐이드, 밸런스, 가리개커튼, 병원커튼, 방염커튼, 캐노피침대*.4, 바란스
en curtain, blackout curtain, drape, roller blind*.7, roman shade, blind*.3, roller shade*.7, zebra blind*.7, honeycomb blind*.6, shower curtain*.5, valance, hospital curtain, sheer curtain, window shade*.6
6304 쿠션커버·침대덮개 등 실내용품 | other textile furnishing articles
ko 쿠션커버, 소파커버, 의자커버, 방석커버, 침대보, 침대스프레드, 베드스프레드, 모기장, 침대모기장, 태피스트리*.5, 패브릭포스터*.5, 벽걸이장식*.3, 자동차시트커버*.35, 카시트커버*.4, 가전커버*.5, 커버천*.4, 테이블매트직물*.4, 소파패드*.5, 베드러너, 의자덮개, 홈데코*.15, 인테리어소품*.15
en cushion cover, pillow cover decorative, sofa cover, slipcover, chair cover, bedspread, coverlet, mosquito net, bed net, insecticide treated net, wall hanging*.6, car seat cover*.35, seat cover*.35, bed runner, headrest cover*.4, home decor*.15, home dcor*.15
> 630420 방충처리 침대모기장 | insecticide-treated bed nets
ko 살충처리모기장, 방충처리모기장
en insecticide treated net, llin, treated bed net
6305 포장용 포대·마대 | sacks and bags for packing
ko 포대, 마대, 마대자루, PP마대, PP포대, 톤백, 벌크백, 콘테이너백, 컨테이너백, FIBC, 점보백, 쌀포대, 비료포대, 양파망, 모래주머니, 황마포대, 포장자루, 직조포대, 곡물포대, 부직포포장백*.5, 더스트백*.5
en woven sack, pp woven bag, sack*.6, fibc, jumbo bag, bulk bag, flexible intermediate bulk container, container bag, jute bag*.5, jute sack, sandbag, mesh onion bag, rice bag woven, fertilizer bag woven, drawstring packing bag*.5, dust bag*.4, gunny bag
> 630532 톤백(FIBC) | flexible intermediate bulk containers
ko 톤백, 벌크백, 점보백, FIBC, 컨테이너백
en fibc, jumbo bag, bulk bag, big bag, ton bag
> 630533 PP·PE 직조포대 | sacks of PE or PP strip
ko PP마대, PP포대, 쌀포대, 양파망
en pp woven bag, pp woven sack, pe woven bag
6306 텐트·방수포·차양 | tents, tarpaulins, awnings
ko 텐트, 캠핑텐트, 루프탑텐트, 글램핑텐트, 원터치텐트, 천막, 몽골텐트, 방수포, 타포린*.7, 타프, 캐노피*.7, 그늘막, 차양막*.7, 어닝, 돛, 트럭덮개*.6, 화물덮개*.6, 캠핑용품*.4, 에어매트*.4, 모기장텐트, 난방텐트, 키즈텐트*.4, 해먹*.6, 재난용텐트, 대피소텐트, 온실덮개*.3, 윈드쉴드캠핑*.5, 그라운드시트
en tent, camping tent, rooftop tent, pop up tent, canopy tent, gazebo tent, marquee tent, tarpaulin*.8, tarp, truck cover*.5, awning, sunshade*.5, shade sail, sail, camping goods*.4, camping gear*.4, air mattress*.3, hammock*.5, beach shelter, relief tent, ground sheet, disaster tent
> 630612 합섬 방수포 | synthetic tarpaulins and awnings
ko 방수포, 타포린*.7, 어닝, 타프
en tarpaulin*.8, awning, pe tarp, shade sail
> 630622 합섬 텐트 | synthetic tents
ko 텐트, 캠핑텐트, 루프탑텐트, 캐노피텐트
en tent, camping tent, rooftop tent, canopy tent
> 630640 공기 매트리스(섬유제) | pneumatic mattresses
ko 에어매트*.6, 자충매트*.6
en air mattress*.5, self-inflating mat*.6
6307 마스크·행주·기타 섬유제품 | masks, cleaning cloths, other made-up textiles
ko 마스크*.7, KF94, KF80, KF94마스크, 보건용마스크, 방역마스크, 덴탈마스크, 비말차단마스크, 일회용마스크, 황사마스크, 미세먼지마스크, 면마스크, 수술용마스크, N95마스크, 방진마스크*.6, 안대*.7, 수면안대, 행주, 걸레, 청소포, 물걸레, 밀대패드*.6, 극세사천, 극세사걸레, 안경닦이, 렌즈클리너천, 와이퍼천*.5, 구명조끼, 구명복, 라이프자켓, 안전벨트추락방지, 안전그네, 안전대*.8, 추락방지대*.5, 슬링벨트, 웨빙슬링, 라쳇벨트*.8, 래싱벨트, 화물고정벨트, 신발끈, 아기띠, 포대기, 힙시트, 슬링아기띠, 현수막*.7, 배너*.4, 깃발, 태극기, 빨래망, 세탁망, 옷커버, 의류커버, 자동차커버*.6, 차량커버*.6, 바이크커버*.7, 수술포, 멸균포, 외과용드레이프, 부직포덧신*.6, 신발커버*.6, 쿨타월, 쿨스카프*.5, 압축타월, 코인티슈*.6, 무릎보호대*.3, 손목보호대*.3, 허리보호대*.4, 허리벨트의료*.3, 목줄스트랩*.5, 랜야드, 핸드폰스트랩*.5, 다리미판커버, 티백부직포*.3, 찜질팩커버*.5, 소파팔걸이수납*.5, 패브릭수납함*.5, 반려동물매트*.3, 찍찍이밴드*.4, 마스크스트랩*.6, 방수요*.4, 찜질팩*.4, 눈찜질팩*.4, 원적외선팩*.4, 온열팩*.4, 구조장비*.4, 인명구조장비*.4
en face mask*.6, kf94 mask, kf94, kn95 mask, n95 respirator*.7, disposable mask, surgical mask, dental mask, 3 ply mask, medical mask, dust mask*.7, cloth mask, sleep mask, eye mask*.4, dishcloth, duster, floor cloth, cleaning cloth, microfiber cloth, lens cloth, mop pad*.6, life jacket, life vest, safety harness*.8, fall arrest harness, safety belt*.4, webbing sling, lifting sling*.6, ratchet tie down*.8, lashing strap, cargo strap, shoelace, shoe lace, baby carrier*.7, baby sling, hip seat, banner*.5, flag, pennant, laundry bag*.6, garment bag*.4, car cover*.6, motorcycle cover*.7, surgical drape, nonwoven shoe cover, cooling towel, compressed towel, lanyard, back support*.4, knee support*.3, wrist support*.3, ironing board cover, dress pattern textile, fabric storage box*.5, mask strap*.6, life saving equipment*.4
> 630710 행주·걸레·청소포 | cleaning cloths
ko 행주, 걸레, 청소포, 극세사걸레, 극세사천, 안경닦이, 물걸레
en dishcloth, duster, cleaning cloth, microfiber cloth, floor cloth, lens cloth
> 630720 구명조끼·구명벨트 | life jackets and belts
ko 구명조끼, 구명복, 라이프자켓
en life jacket, life vest, lifebelt
> 630790 마스크·기타 섬유제품 | masks and other made-up textiles
ko 마스크, KF94, 보건용마스크, 덴탈마스크, 아기띠, 안전그네, 웨빙슬링, 신발끈, 깃발, 수술포
en face mask, kf94, surgical mask, disposable mask, baby carrier, safety harness, webbing sling, shoelace, flag, surgical drape
6308 자수·러그 만들기 키트 | needlecraft kits of fabric and yarn
ko 십자수키트, 자수키트, 프랑스자수키트, 스킬자수, 펀치니들키트, 터프팅키트, 러그키트
en cross stitch kit, embroidery kit, rug making kit, tapestry kit, punch needle kit, needlework kit
6309 중고의류·헌옷 | used clothing and textiles
ko 중고의류, 헌옷, 구제의류, 빈티지의류, 중고신발, 헌신발, 중고옷, 중고가방*.5, 중고모자, 수출용헌옷, 의류베일, 중고침구, 구제*.6
en used clothing, second hand clothes, secondhand clothing, worn clothing, vintage clothing, used shoes, used bags*.5, used garments, mixed rags clothing bale
6310 넝마·섬유 스크랩 | rags and textile scrap
ko 넝마, 헌천, 걸레용헌천, 기름걸레용천, 보루*.3, 원단스크랩, 봉제스크랩, 재단부스러기, 폐로프, 폐그물*.5, 폐원단, 섬유스크랩
en rag, wiping rag, cotton rag, textile scrap, cutting waste fabric, fabric scrap, scrap rope, used rope, clip waste
## 64 신발 | footwear
6401 장화(방수 성형신발) | waterproof moulded boots
ko 장화, 고무장화, 레인부츠, 안전장화, PVC장화, 방수장화, 낚시장화, 어업용장화, 위생장화, 웨이더부츠
en rubber boots, rain boots, wellington boots, gumboots, pvc boots, waterproof boots*.6, safety gumboots, rain shoes*.7, galoshes
6402 고무·플라스틱 갑피 신발 | shoes with rubber or plastic uppers
ko 슬리퍼*.6, 욕실화, 욕실슬리퍼, 쪼리, 플립플롭, 플립플랍, 샌들*.5, EVA샌들, EVA슬리퍼, 클로그, 고무신, 젤리슈즈, 인조가죽신발, 합성피혁신발, 스키부츠, 스노보드부츠, 축구화*.6, 볼링화*.5, 골프화*.4, 운동화*.25, 스니커즈*.25, 여성화*.3, 인조가죽부츠, 하이힐*.5, 펌프스*.4, 아동화*.3, 신발*.3, 조리복장화*.3, 조리화*.7, 태권도화*.4, 부츠*.3
en slipper*.5, slippers*.5, flip flops, sandal*.5, eva clog, eva sandal, clogs*.7, bathroom slippers, jelly shoes, pu shoes, synthetic leather shoes, pvc shoes, ski boots, snowboard boots, soccer shoes*.6, football boots*.6, bowling shoes*.5, golf shoes*.4, high heels*.5, footwear*.3, shoes*.3, sneakers*.25, water shoes*.3, boots*.3
> 640219 스포츠화(고무·플라스틱) | sports shoes with plastic uppers
ko 축구화, 볼링화, 골프화*.6, 인조가죽운동화*.7
en soccer shoes, bowling shoes, golf shoes*.6, synthetic leather sports shoes
> 640220 쪼리(끈 플러그식) | thong sandals with plugged straps
ko 쪼리, 플립플롭
en flip flops, thong sandals
> 640299 슬리퍼·샌들·기타 | other, not covering the ankle
ko 슬리퍼, EVA샌들, 클로그, 샌들
en eva clog, sandal, slippers, pu shoes
6403 가죽신발 | shoes with leather uppers
ko 구두*.9, 가죽구두, 신사화, 남성구두, 여성구두, 가죽신발, 가죽부츠, 부츠*.5, 로퍼*.8, 워커, 앵클부츠*.5, 안전화*.7, 작업화*.7, 등산화*.5, 골프화*.5, 트레킹화*.5, 가죽스니커즈, 가죽샌들, 수제화, 수제구두, 발레슈즈*.5, 인라인부츠*.2, 군화, 전투화, 펌프스*.5, 옥스포드화, 정형신발*.4, 더비슈즈, 양털부츠, 신발*.3, 샌들*.3, 하이힐*.5, 패션*.1
en leather shoes, leather boots, dress shoes, men's shoes*.6, oxford shoes, loafers*.8, safety shoes*.7, safety boots*.7, work boots*.7, steel toe shoes, combat boots, military boots, hiking boots*.5, trekking shoes*.5, golf shoes*.5, leather sneakers, leather sandals, ankle boots*.5, ballet shoes*.5, pumps shoes*.5, sheepskin boots, boots*.4, shoes*.35, footwear*.3, sandal*.3, high heels*.5, fashion*.1
> 640319 스포츠화(가죽) | leather sports shoes
ko 골프화*.7, 가죽축구화
en leather golf shoes, leather sports shoes
> 640340 안전화(가죽) | leather shoes with metal toe-cap
ko 안전화, 작업화*.6
en safety shoes, steel toe shoes, safety boots
> 640399 가죽구두 | other leather shoes
ko 구두, 로퍼, 가죽구두, 수제화
en leather shoes, dress shoes, loafers, leather sneakers
6404 운동화·직물 신발 | shoes with textile uppers
ko 운동화*.75, 스니커즈*.7, 런닝화, 러닝화, 워킹화, 조깅화, 캔버스화, 농구화*.7, 테니스화, 배드민턴화, 트레일러닝화, 등산화*.5, 트레킹화*.5, 스포츠화*.7, 실내화*.6, 거실화, 털슬리퍼, 털실내화, 워터슈즈, 아쿠아슈즈, 니트슈즈, 메쉬운동화, 패브릭슈즈, 방한화*.5, 안전화*.3, 아동화*.5, 유아신발*.5, 보행기신발*.4, 신발*.4, 에스파드리유, 방한부츠*.6, 플랫슈즈*.4, 사이클화*.6, 패딩부츠, 제전화*.6, 방진화*.6, 슬리퍼*.3, 부츠*.2, 패션*.1, 스포츠*.1, 스포츠용품*.1
en running shoes, sneakers*.7, athletic shoes*.8, sports shoes*.7, jogging shoes, canvas shoes, tennis shoes, basketball shoes*.7, training shoes*.7, trainers shoes*.6, walking shoes*.8, textile shoes, water shoes*.7, aqua shoes, indoor slippers, fluffy slippers, hiking shoes*.5, espadrilles, knit shoes, mesh shoes, snow boots*.5, kids shoes*.4, shoes*.35, footwear*.35, esd shoes*.6, cycling shoes*.6, slippers*.3, boots*.2, fashion*.1, sporting goods*.1, sports*.1
> 640411 운동화(직물) | textile sports shoes
ko 운동화, 런닝화, 러닝화, 농구화, 테니스화, 배드민턴화
en running shoes, sports shoes, tennis shoes, basketball shoes, training shoes, athletic shoes
> 640419 캔버스화·실내화 등 | other textile shoes
ko 캔버스화, 실내화, 스니커즈*.6, 털슬리퍼, 워터슈즈
en canvas shoes, indoor slippers, sneakers*.6, water shoes
6405 그 밖의 신발 | other footwear
ko 펠트신발, 펠트슬리퍼, 일회용슬리퍼*.7, 호텔슬리퍼*.7, 나막신, 짚신, 나무신발, 왕골슬리퍼, 꽃신*.5, 버선신
en felt shoes, felt slippers, disposable slippers*.7, hotel slippers*.7, wooden clogs, straw sandals, cork upper shoes
6406 신발 부분품·깔창 | parts of footwear, insoles
ko 신발부품, 신발부자재, 깔창, 인솔, 아웃솔, 미드솔, 신발창, 밑창, 신발굽, 힐*.5, 갑피, 어퍼*.7, 기능성깔창, 키높이깔창, 발뒤꿈치패드*.7, 뒤꿈치쿠션, 힐쿠션, 각반, 스패츠, 신발심재, 고무밑창, EVA밑창, 선심, 토캡, 신발보강재, 월형, 발볼패드*.6
en shoe parts, footwear parts, insole, outsole, midsole, sole*.4, shoe upper, heel*.5, heel cushion, heel pad*.7, shoe insert, rubber sole, eva sole, arch support insole, toe cap, gaiter*.6, shoe counter, leggings gaiter, shoe sole
> 640610 갑피 | shoe uppers
ko 갑피, 어퍼, 신발심재, 선심
en shoe upper, upper parts, toe puff
> 640620 고무·플라스틱 밑창·굽 | rubber or plastic soles and heels
ko 아웃솔, 밑창, 고무밑창, EVA밑창, 신발굽
en outsole, rubber sole, eva sole, plastic heel
> 640690 깔창·기타 부품 | insoles and other parts
ko 깔창, 인솔, 각반, 힐쿠션
en insole, shoe insert, gaiter, heel cushion
## 65 모자 | headgear
6501 펠트 모체 | felt hat forms
ko 펠트모체, 펠트모자원형, 모자원형*.5, 양모펠트모체
en hat form, felt hood, hat body felt, plateau, manchon
6502 짚·스트립 모체 | plaited hat shapes
ko 밀짚모체, 왕골모체, 모자원형*.5
en hat shape, straw hat body, plaited hat body, toquilla straw body
6504 밀짚모자 | plaited or straw hats
ko 밀짚모자, 왕골모자, 라피아모자, 파나마모자, 지사모자, 페도라밀짚, 스트로햇, 농사모자*.5, 갓*.3
en straw hat, panama hat, raffia hat, plaited hat, boater hat, paper straw hat
6505 캡·비니 등 섬유 모자 | textile and knitted hats and caps
ko 모자*.8, 볼캡, 야구모자, 캡모자, 스냅백, 버킷햇, 벙거지, 비니, 털모자, 니트모자, 군모, 베레모, 썬캡*.7, 선캡*.7, 골프모자, 등산모자, 페도라*.7, 헤어네트, 위생모, 위생캡, 일회용캡, 부직포캡, 수술모, 두건, 발라클라바, 바라클라바, 안면모, 수영모*.4, 아기모자*.7, 귀달이모자, 터번, 제전모자, 방한모*.7, 냉감모자
en cap*.4, hat*.8, baseball cap, ball cap, snapback, beanie, bucket hat, knitted hat, beret, sun visor*.5, golf cap, hair net, hairnet, bouffant cap, surgical cap, disposable cap*.8, balaclava, military cap, chef hat, sun hat*.7, swim cap*.3, felt hat, winter hat*.7, fedora*.7, bandana cap, trucker cap, headwear*.7
6506 헬멧·안전모·기타 모자 | helmets and other headgear
ko 헬멧, 안전모, 오토바이헬멧, 자전거헬멧, 스키헬멧, 작업모, 방탄헬멧, 방탄모, 소방헬멧, 수영모*.6, 실리콘수영모, 샤워캡, 모피모자, 가죽모자, 헤드기어*.4, 야구헬멧, 아이스하키헬멧, 범프캡, 전동킥보드헬멧, 헤어캡비닐*.6, 아기헬멧
en helmet*.9, safety helmet, hard hat, motorcycle helmet, bicycle helmet, bike helmet, ski helmet, ballistic helmet, firefighter helmet, batting helmet, bump cap, swim cap*.7, silicone swimming cap, shower cap, fur hat, leather hat, welding helmet*.4
> 650610 안전 헬멧 | safety headgear
ko 헬멧, 안전모, 오토바이헬멧, 자전거헬멧, 방탄헬멧
en helmet, safety helmet, hard hat, motorcycle helmet, bicycle helmet
> 650691 고무·플라스틱 모자 | rubber or plastic headgear
ko 실리콘수영모, 샤워캡, 수영모*.7
en silicone swimming cap, shower cap, swim cap*.7
6507 모자 부속(내피·챙·턱끈) | hat linings, bands, peaks, chinstraps
ko 안전모내피, 헬멧내장재, 턱끈, 모자챙, 모자땀받이, 헬멧라이너, 모자내피, 안전모턱끈
en helmet liner, helmet lining, chin strap, hat peak, hat sweatband, hat frame, hat foundation
## 66 우산·지팡이 | umbrellas and walking sticks
6601 우산·양산·파라솔 | umbrellas and parasols
ko 우산, 양산, 접이식우산, 장우산, 자동우산, 파라솔, 비치파라솔, 골프우산, 우양산, 비닐우산, 투명우산, 정원파라솔, 3단우산
en umbrella, parasol, folding umbrella, golf umbrella, beach umbrella, garden umbrella, patio umbrella, sun umbrella, automatic umbrella
6602 지팡이·채찍 | walking sticks and whips
ko 지팡이, 등산스틱*.5, 트레킹폴*.5, 접이식지팡이, 등산지팡이, 승마채찍, 채찍, 시트스틱, 노인지팡이
en walking stick, cane*.5, walking cane, trekking pole*.5, hiking pole*.5, whip, riding crop, seat stick, folding cane
6603 우산·지팡이 부품 | umbrella and stick parts
ko 우산살, 우산부품, 우산손잡이, 우산대, 지팡이손잡이, 지팡이팁*.6, 스틱부품*.4
en umbrella frame, umbrella rib, umbrella handle, umbrella parts, cane tip*.6, umbrella shaft
## 67 가발·조화 | wigs, artificial flowers, feathers
6701 깃털 제품 | feather articles
ko 깃털, 깃털장식, 깃털제품, 타조털장식, 깃털목도리, 장식깃털, 공작깃털, 먼지털이깃털*.3
en feather article, decorative feather, feather boa, ostrich feather, peacock feather, feather trim
6702 조화·인조식물 | artificial flowers and plants
ko 조화, 인조꽃, 인조식물, 조화나무, 인조나무, 인조잎, 비누꽃*.4, 실크플라워, 조화꽃다발, 인조과일, 모형과일, 벽면녹화조화, 인조잔디*.1, 플라스틱꽃, 조화화분
en artificial flower, silk flower, artificial plant, fake plant, faux plant, artificial fruit, artificial tree*.8, artificial foliage, plastic flower, artificial ivy, artificial green wall
6703 가공 인모·가발 원료 | dressed human hair for wigs
ko 가공인모, 인모원료, 가발원료, 인모*.5, 정발인모, 가발용원모
en dressed human hair, processed human hair, bulk hair*.6, human hair material*.7, wig making hair, virgin hair bulk
6704 가발·속눈썹·붙임머리 | wigs, false eyelashes, hair extensions
ko 가발, 인모가발, 통가발, 부분가발, 패션가발, 증모, 붙임머리, 헤어피스, 헤어익스텐션, 블레이드헤어, 위빙, 속눈썹*.7, 인조속눈썹, 가속눈썹, 속눈썹연장, 연장모, 속눈썹연장모, 래쉬익스텐션, 자석속눈썹, 부착형속눈썹, 붙이는속눈썹, 셀프속눈썹, 가수염, 가짜수염, 가짜눈썹, 앞머리가발, 정수리가발, 탑피스, 드레드락, 브레이드, 뷰티툴*.1, 미용소품*.1, 미용도구*.1, 헤어*.2, 헤어케어*.2, 아이래쉬*.9, 아이래시*.9
en wig, human hair wig, lace wig, synthetic wig, toupee, hairpiece, hair piece, hair extension, braiding hair, weaving hair, weft hair, false eyelash, false eyelashes, eyelash extension, lash extension, fake lashes, mink lashes, magnetic eyelashes, strip lashes, press-on lashes, false beard, cluster lashes, hair topper, crochet hair, ponytail extension, beauty tool*.1, beauty tools*.1, hair*.2, hair care*.2, eyelash*.9, eye lash*.9
> 670411 합성섬유 통가발 | complete synthetic wigs
ko 합성가발, 패션가발, 통가발*.6
en synthetic wig, complete wig synthetic, costume wig
> 670419 합성 속눈썹·붙임머리 | synthetic eyelashes and hairpieces
ko 속눈썹, 인조속눈썹, 속눈썹연장모, 붙임머리*.6, 브레이드
en false eyelashes, eyelash extension, lash extension, braiding hair, synthetic hair extension
> 670420 인모 가발 | human hair wigs and pieces
ko 인모가발, 인모붙임머리, 부분가발*.6
en human hair wig, human hair extension, lace wig*.7, toupee*.6
`;
