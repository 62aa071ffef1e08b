import type { FactKey } from '../../schema/facts';

// data: the words by which sentences state quantities, prices, ages, sizes and other facts that limit the goods.

const { raw } = String;

const N = raw`\d[\d,.]{0,12}(?:\s?(?:만|천|백|억|여|k(?![a-z])))?`;
const RANGE = raw`${N}(?:\s?(?:~|–|-|∼|to)\s?${N})?`;
const LIMIT = raw`(?:\s?(?:이상|이하|미만|초과|내외|정도|이내|까지|안팎|급|규모|or (?:more|less|above|below)|and (?:above|up|under|below)|minimum|max(?:imum)?|\+))?`;
const ABOUT = raw`(?:약\s?|최소\s?|최대\s?|평균\s?)?`;
const PIECES = raw`(?:톤|kg|킬로|개입?|세트|박스|상자|대|컨테이너|피트|pcs?|pieces?|units?|sets?|ea|병|캔|포|팩|매|장|벌|켤레|족|리터|파렛트|팔레트|pallets?|cartons?|boxes|bottles|fcl|lcl|teu|tons?|tonnes?|mt|containers?)(?![a-z])`;
/** Pieces that are a quantity wherever they stand; 3톤, 500ml may be the size of a thing. */
const COUNTED = raw`(?:개(?!입)|세트|박스|상자|컨테이너|pcs?|pieces?|units?|sets?|ea|켤레|족|벌|fcl|lcl|teu|containers?|pallets?|cartons?|파렛트|팔레트)(?![a-z가-힣])`;
const PERIOD = raw`(?:월간?|연간?|매월|매년|분기|주간?|매주|일일?|하루|1회|회당|초도|최초|초기|첫\s?주문|발주|주문|총|샘플)`;
const PERIOD_EN = raw`(?:(?:per|a|each|/)\s?(?:month|year|week|quarter|order|annum)|monthly|yearly|annually|weekly)`;
const MEASURE = raw`(?:[mM][lL]|㎖|ℓ|[lL]|리터|cc|CC|g|그램|[kK][gG]|㎏|mg|MG|㎎|cm|CM|㎝|mm|MM|㎜|m|미터|[iI]nch(?:es)?|인치|oz|OZ|온스|[kK]?[wW]|와트|[vV]|볼트|A|[kKMG]?[hH][zZ]|m?Ah|평|구|단|인용|인승|bar|psi|PSI|HP|hp|마력|RPM|rpm|GB|TB|MB|μm|미크론|마이크론|microns?|gsm|GSM|데니어|denier|ft|feet|피트|톤|tons?|kcal|칼로리|매입|개입|dpi|lm|℃|Pa)(?![A-Za-z가-힣])`;
const YEARS = raw`(?:세(?!대|트|제|럼|척|탁|면)|살(?![가-힣]균)|개월|years?\sold|yrs?\sold|months?(?:\sold)?|years?(?!\s(?:of\s)?(?:warranty|guarantee|experience)))(?![a-z])`;
const SHELF = raw`(?:유통\s?기한|소비\s?기한|보증\s?(?:기간)?|shelf life|warranty|guarantee)`;
const PEOPLE = '영유아|유아동|유아|어린이|아동|키즈|베이비|아기|신생아|청소년|학생|산모|임산부|여성|남성|노인|어르신|실버|시니어|성인|전문가|반려동물|반려견|반려묘|애완견|애완동물';
const FORMS = '크림|젤|스프레이|분말|파우더|액상|액체|고체|스틱|정제|캡슐|환|젤리|시트|패드|오일|로션|밤|폼|필름|펌프|튜브|파우치|앰플|과립';
const CHANNEL = '샵|숍|점|몰|매장|마트|체인|마켓|병원|호텔|식당|레스토랑|카페|온라인|오프라인|약국|클리닉|살롱|학교|홈쇼핑|아마존|올리브영|큐텐|쇼피|라자다|코스트코|세포라';
/** Words that only end in 용 (for): 내용 (contents), 비용 (cost), 사용 (use). */
const NO_PURPOSE = '내용|비용|사용|재사용|이용|활용|적용|미용|복용|허용|신용|고용|포용|무용|운용|겸용|공용|상용|실용|수용|작용|부작용|인용|유용|남용|전용|채용|응용|혼용|관용|판매용|수출용|납품용|시장용|유통용|휴대용';

export interface FactWords {
  readonly key: FactKey;
  /** Nothing but a fact: its words are not words for goods. */
  readonly bare: boolean;
  readonly pattern: RegExp;
}

const words = (key: FactKey, bare: boolean, alternatives: readonly string[], flags = 'gi'): FactWords => ({ key, bare, pattern: new RegExp(alternatives.join('|'), flags) });

/** In order: what one pattern takes, the next no longer sees. */
export const FACT_WORDS: readonly FactWords[] = [
  words('price', true, [
    raw`(?:개당|단가|가격|kg당|톤당|소비자가|목표가|예산|target price|price|budget)?\s?[:은는이]?\s?(?:약\s?|최대\s?|under\s|below\s|up to\s|max\.?\s|around\s)?(?:(?:us\$|usd|\$|€|eur|£|¥)\s?${RANGE}(?:\s?(?:달러|불|usd))?|${RANGE}\s?(?:달러|불(?![가-힣])|usd|us\$|유로|엔(?![가-힣])|원(?![가-힣료산]))(?:대)?)${LIMIT}(?:\s?(?:per|a|each|/)\s?(?:kg|piece|pc|unit|set|ton)(?![a-z])|의)?`,
    raw`중저가|중고가(?=\s|의)|(?<![가-힣])(?:저가|고가|중가|염가)(?=\s|의|형|대)(?:의|형|대의?)?`,
    raw`저렴하(?:고|며)|(?:제조\s?)?원가가?\s?낮은|가격이\s?(?:낮은|저렴한|합리적인)|저렴한(?:\s?가격(?:대)?의?)?|(?:낮은|합리적인|착한|경쟁력\s?있는|적당한)\s?가격(?:대)?의?|가성비\s?(?:좋은|높은)?`,
    raw`(?<![a-z])(?:low|lower|affordable|reasonable|competitive|mid)[\s-]?(?:price[ds]?|range|cost)(?![a-z])|(?<![a-z])(?:affordable|inexpensive|cheap)(?![a-z])`,
  ]),
  words('specification', true, [
    raw`${SHELF}\s?[:은는이]?\s?(?:of\s|최소\s?|at least\s)?${RANGE}\s?(?:개월|년|일|months?|years?|days?)${LIMIT}`,
    raw`${RANGE}[\s-]?(?:months?|years?|년|개월)\s?(?:shelf life|warranty|보증)`,
  ]),
  words('age', true, [
    raw`[1-9]0\s?[~–-]\s?[1-9]0\s?대(?:\s?(?:에게\s?(?:적합한|맞는|좋은)|를?\s?위한|용|의))?`,
    raw`(?<!\d)[1-9]0\s?대\s?(?:여성|남성|남녀|소비자|청소년|층)?\s?(?:타깃|타겟|대상|층)(?:의|용)?`,
    raw`(?<!\d)[1-9]0\s?대(?=\s?(?:에게|여성|남성|남녀|청소년|소녀|용|소비자|이상|의\s))(?:용|의)?`,
    raw`(?:만\s?)?(?:ages?\s|aged\s)?${RANGE}\s?${YEARS}(?:부터|까지)?${LIMIT}(?:용|의|에게\s?(?:적합한|맞는|좋은)|를?\s?위한)?`,
    raw`(?<![a-z])(?:ages?|aged|age group)\s\d[\d\s~–-]{0,8}\d?\+?(?![a-z\d])`,
  ]),
  words('quantity', true, [
    raw`(?:moq|최소\s?(?:주문|발주)\s?(?:수량|량)?|minimum order(?: quantity)?|order (?:quantity|size)|주문\s?(?:수량|량|물량)|물량|수량|구매량)\s?[:은는이]?\s?(?:is\s|of\s)?${ABOUT}${RANGE}\s?(?:${PIECES})?${LIMIT}(?:\s?${PERIOD_EN})?`,
    raw`${PERIOD}\s?${ABOUT}${RANGE}\s?${PIECES}${LIMIT}(?:씩|의)?(?:\s?(?:물량|주문|발주|구매|필요|수입|예정))?`,
    raw`${RANGE}\s?${PIECES}${LIMIT}\s?${PERIOD_EN}`,
    raw`${RANGE}\s?${COUNTED}${LIMIT}`,
    raw`(?:\d{2}\s?(?:ft|피트|feet)\s?)?(?:컨테이너|팔레트|파렛트|박스|container|pallet)\s?(?:단위|베이스|물량|basis|load|loads)(?:(?:으로|로)\s?(?:구매|수입|주문|발주|공급)?(?:할|하는|예정인?|가능한)?)?`,
    raw`${RANGE}\s?(?:톤|tons?|tonnes?|mt)(?![a-z가-힣])${LIMIT}(?=$|\s?(?:을|를|정도|규모|물량|구매|수입|필요|of\s|[,)/]))`,
    raw`${RANGE}\s?(?:kgs?|tons?|tonnes?|mt|lit(?:er|re)s?|pcs|pieces|units|sets|boxes|bottles)\sof(?=\s)`,
    raw`(?<![a-z])(?:per|every|each)\s(?:month|year|week|quarter)(?![a-z])`,
    raw`(?<![A-Za-z\d.])\d[\d,]{0,8}\s?대(?=$|\s|[을를,)/])`,
    raw`대량\s?(?:구매|주문|발주|납품)|소량\s?(?:구매|주문|발주|가능)|(?<![a-z])(?:large|small|bulk)\s(?:quantit(?:y|ies)|orders?|volumes?)(?![a-z])`,
  ]),
  // Capitals count: 5G is a network, 5g a weight.
  words('size', true, [raw`(?<![A-Za-z\d.])(?:${N}\s?(?:ml|g|kg|개|매|회|인분)당\s?)?${RANGE}(?:\s?[x×*]\s?${N}){0,2}\s?${MEASURE}${LIMIT}(?:의(?=\s)|짜리|용량)?`], 'g'),
  words('content', true, [raw`\d{1,3}(?:\.\d+)?\s?(?:%|프로|퍼센트|percent)(?:\s?(?:이상|이하|함유|함량))?`]),
  words('size', false, [raw`(?<![가-힣])(?:초대형|대형|중형|초소형|소형|미니|대용량|소용량|휴대용)(?![가-힣])`, raw`(?<![a-z])(?:small|large|mini|big)[\s-]?sized?(?![a-z])`]),
  words('form', true, [
    raw`(?:(?:${FORMS})\s?[,/·]?\s?){1,8}(?:타입|제형|형태)(?:의)?`,
    raw`(?<![a-z])(?:in\s)?(?:liquid|powder|tablet|capsule|stick|cream|gel|spray|granule|solid)s?\s(?:form|type)(?![a-z])|(?<![a-z])in liquid(?![a-z])`,
  ]),
  words('content', false, [
    raw`글루텐\s?프리|무설탕|무가당|무알[콜코올]{1,2}|무첨가|무향|무색소|무방부제|저칼로리|저당|저염|저지방|락토\s?프리|비건|조미\s?안\s?된|무조미|생분해|친환경|비자성`,
    raw`(?<![가-힣])천연(?!가스)(?:\s?(?:가죽|고무|섬유|소재|성분|원료|재료))?`,
    raw`(?<![a-z])(?:gluten|sugar|lactose|alcohol|fragrance|paraben|dairy|nut|preservative|additive)[\s-]?free(?![a-z])`,
    raw`(?<![a-z])(?:non[\s-]gmo|low[\s-](?:calorie|sugar|fat|sodium|carb)|vegan|biodegradable|eco[\s-]friendly|unseasoned|unsalted|no added sugar|cruelty[\s-]free)(?![a-z])`,
  ]),
  words(
    'grade',
    false,
    [
      raw`(?<![A-Za-z])(?:KF\s?(?:80|94|AD)|N95|FFP[123]|IP\s?[0-9]{2}|SPF\s?\d{2}\+?|SUS\s?\d{3}L?|AISI\s?\d{3}L?|ASTM\s?[A-Z]\d{1,4}|SAE\s?\d{1,2}W?|API\s?\d{1,2}[A-Z]?|JIS\s?[A-Z]?\s?\d{0,5}|DIN\s?\d{2,5})(?![A-Za-z0-9])`,
      raw`(?:식품|의료|산업|화장품|제약)\s?(?:용\s?)?등급|(?<![a-z])(?:food|medical|pharma(?:ceutical)?|cosmetic|industrial|technical)[\s-]grade(?![a-z])`,
    ],
    'g',
  ),
  words(
    'specification',
    true,
    [
      raw`[-–~\s]*(?:상세\s?)?(?:스펙|사양|사진|도면|규격|이미지|카탈로그|리스트|파일|참고\s?자료)(?:서)?(?:은|는)?\s?(?:첨부|별첨|참조|참고|문의)(?:\s?파일)?(?:\s?(?:참조|참고))?`,
      raw`특정\s?(?:사양|조건|브랜드)\s?(?:無|없음|무|있음|有|O|X|o|x)(?![a-z가-힣])`,
      raw`(?:see|as per|refer to)\s(?:the\s)?attach(?:ed|ment)\S{0,10}|(?:specifications?|details|pictures?|drawings?)\sattached`,
    ],
    'g',
  ),
  // Named certificates have been taken out before: what is left names none.
  words('certificate', true, [
    raw`(?:(?:관련|각종|해외|국제|국내외|필요한?|해당)\s?)?(?:인증서?|특허|임상\s?시험)(?:를|을|가|이)?\s?(?:모두\s|다수\s)?(?:보유|필수|획득|취득|받은|소지|구비|완료)(?:한|하고\s?있는|인|된)?(?:\s?업체의)?`,
    raw`(?<![가-힣A-Za-z])(?:EU|유럽|미국|중국|일본|동남아|현지|수출국|국제|해외)\s?인증(?=\s|$)`,
    raw`(?<![a-z])(?:patented|clinically (?:tested|proven))(?![a-z])`,
  ]),
  words(
    'terms',
    true,
    [
      raw`(?<![A-Za-z])(?:FOB|CIF|CFR|C&F|EXW|DDP|DAP|FCA|CIP|CPT)(?![A-Za-z])(?:\s?(?:조건|기준|가격|부산항?|인천항?|[A-Z][a-z]{3,12}))?`,
      raw`(?<![A-Za-z])(?:L\/C|T\/T|D\/A|D\/P)(?![A-Za-z])(?:\s?(?:at sight|결제|거래|조건))?`,
      raw`신용장(?:\s?(?:결제|거래))?|외상\s?거래|선금\s?\S{1,6}|(?:결제|거래)\s?조건\s?[:은는]?\s?\S{1,12}`,
    ],
    'g',
  ),
  words('delivery', true, [
    raw`납기\s?[:은는]?\s?(?:약\s?)?\d[^,;/)]{0,14}|(?:빠른|긴급|즉시)\s?(?:납기|납품|배송|출고)(?:\s?가능(?:한)?)?`,
    raw`(?<![a-z])(?:delivery|lead time)\s(?:within|in|of|under|by)\s\S{1,20}\s?\S{0,8}|(?<![a-z])(?:urgent(?:ly)?|asap)(?![a-z])`,
  ]),
  words('packaging', false, [
    raw`(?:개별|벌크|소|대용량|선물|진공|소분)\s?포장(?!재|기|지|용)|(?<![가-힣])벌크(?![가-힣])`,
    raw`(?<![a-z])(?:in bulk|bulk pack(?:ed|aging)?|individually (?:wrapped|packed)|gift box(?:ed)?)(?![a-z])`,
  ]),
  words('partner', true, [
    raw`(?:[가-힣A-Za-z]{1,10}\s)?(?:수출|납품|판매|거래|시공|공급|유통)\s?(?:이력|경험|실적|경력|사례)(?:이|을|를)?\s?(?:없는|있는|보유(?:한)?|많은|풍부한|필수|우대)?`,
    raw`현지\s?(?:구축|설치|시공|지원|생산)\s?(?:이|도)?\s?(?:가능(?:한)?|필수)|(?:브랜드\s?)?인지도\s?(?:가|이)?\s?(?:있는|높은)`,
    raw`(?:(?:독점|총판|대리점|에이전시)\s?){1,2}(?:계약|판매권|공급권|권|거래)?(?:을|를)?\s?(?:희망|가능(?:한)?|요청|원함|필수|체결)(?:하며|하고|하는)?`,
    raw`(?<![a-z])exclusive (?:distribution|agency|rights?)(?![a-z])|(?<![a-z])(?:export|supply) (?:experience|record)(?![a-z])`,
  ]),
  words('channel', true, [raw`(?:[가-힣A-Za-z]{2,8}\s?[/·]\s?){0,2}(?:(?:[가-힣A-Za-z]{2,8}\s)?[가-힣A-Za-z]{0,8}?(?:${CHANNEL})(?:\s?[,/·]\s?|\s및\s)?){1,4}\s?(?:에서|에)?\s?(?:입점|납품|유통|판매|공급)\s?(?:용|할|가능한|중인|목적의?|되고\s?있(?:는|고))(?=\s|$|[),/])`], 'g'),
  words('audience', false, [raw`(?<![가-힣])(?:(?:${PEOPLE})(?:\s?[,/·및]\s?)?){1,4}(?:용(?!품)|을\s?위한|를\s?위한|대상(?:의)?)?(?![가-힣])`], 'g'),
  words('use', true, [raw`(?:[가-힣A-Za-z]{1,8}\s){0,2}(?:사용|이용)\s?(?:용도|목적)|용도\s?[:：]\s?[^,;/]{1,20}`], 'g'),
  words('use', false, [raw`(?<![가-힣A-Za-z])(?:[가-힣A-Za-z]{0,7}[가-힣A-Za-z](?<![와과및용의을를])\s(?=[가-힣]{1,5}용))?(?!(?:${NO_PURPOSE})(?![가-힣]))[가-힣A-Za-z]{1,9}용(?=\s|$|[),/'"]|의\s)`], 'g'),
];
