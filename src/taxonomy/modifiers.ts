import { allHeadings } from './hs';

/** A word that moves goods to another heading of the nomenclature, whatever the goods: "frozen", "knitted", "parts for". */
export interface Modifier {
  readonly id: string;
  readonly pattern: RegExp;
  /** Words beside which it does not count: "for men and women" is women's by the nomenclature. */
  readonly unless?: RegExp;
  /** Where each heading goes; headings that are not named stay. */
  readonly moves: ReadonlyMap<string, string>;
}

/** "8425-8430>8431 8501>8503": the headings of a range, or one, and where they go. */
function moves(list: string): ReadonlyMap<string, string> {
  const all = allHeadings();
  return new Map(
    list.split(' ').flatMap((move) => {
      const [range, target] = move.split('>') as [string, string];
      const [from, to = from] = range.split('-') as [string, string?];
      return all.filter((heading) => heading >= from && heading <= to && heading !== target).map((heading) => [heading, target] as const);
    }),
  );
}

// How the nomenclature itself divides goods (HS 2022): by state in chapters 1 to 12, 16 and 20; waste and scrap in 39, 40 and 72 to 76;
// paints by their medium in 32; articles of plastics by chapter 39; garments by knitting, sex and age in 61 and 62 (their notes
// 6 and 9, 5 and 9); parts in 66 and 84 to 92 (Section XVI note 2). Applied in this order.
const WOMEN = /(?<![a-z])(?:wom[ae]n|lad(?:y|ies)|girls?)'?s?(?![a-z])|여성|여자|숙녀|여아/;
const MODIFIERS: readonly (readonly [id: string, pattern: RegExp, list: string, unless?: RegExp])[] = [
  ['live', /(?<![a-z])live(?![a-z])|살아\s?있는|(?<![가-힣])활(?=[가-힣]{2})/, '0201-0202>0102 0203>0103 0204>0104 0207>0105 0302-0303>0301'],
  ['frozen', /(?<![a-z])frozen|냉동(?!고|창고|기|탑|식품)/, '0201>0202 0302>0303 0701-0709>0710 0803-0810>0811'],
  ['chilled', /(?<![a-z])(?:chilled|fresh)(?![a-z])|냉장(?!고|창고|쇼)|생물(?!학)/, '0202>0201 0303>0302', /(?<![a-z])frozen|냉동/],
  ['smoked', /(?<![a-z])smoked|훈제/, '0203>0210 0207>1602 0302-0304>0305'],
  ['salted', /염장|염수|일시\s?(?:저장|보존)|(?<![a-z])(?:in brine|provisionally)(?![a-z])/, '0203>0210 0302-0304>0305 0701-0709>0711 0801-0810>0812'],
  ['dried', /(?<![a-z])(?:freeze[-\s]?|sun[-\s]?|air[-\s]?)?dried|건조(?!기|대|장치|설비)|(?<![가-힣])(?:말린|건(?!강|설|축|물|전|조|식|반)(?=[가-힣]{2}))/, '0302-0304>0305 0701-0709>0712 0810>0813 0809>0813 0808>0813'],
  ['powdered', /(?<![a-z])(?:powder(?:ed|s)?|flours?)(?![a-z])|분말|가루|파우더/, '0302-0308>0309 0407>0408 0701>1105 0702-0709>0712 0713-0714>1106 0801-0813>1106 1001>1101 1002-1008>1102 1201-1207>1208'],
  [
    'prepared',
    /(?<![a-z])(?:preparations?|prepared|preserved|cooked|canned|seasoned|roasted|fried|grilled|marinated)(?![a-z])|조제|통조림|절임|조미(?!료)|(?:볶음|구이|튀김|조림|무침)(?!용|가루)|볶은|구운/,
    '0201-0208>1602 0302-0305>1604 0306-0308>1605 0702>2002 0701>2005 0703-0708>2005 0710>2004 0713>2005 0714>2008 0801-0811>2008 1202>2008 1206-1207>2008 1212>2008',
  ],
  ['juice', /(?<![a-z])juices?(?![a-z])|주스|쥬스|과즙|착즙|즙(?![가-힣])/, '0702>2009 0803-0811>2009'],
  ['women', WOMEN, '6101>6102 6103>6104 6105>6106 6107>6108 6201>6202 6203>6204 6205>6206 6207>6208'],
  [
    'men',
    /(?<![a-z])(?:m[ae]n|boys?)'?s?(?![a-z]|[-\s]made)|남성|남자|신사|남아/,
    '6102>6101 6104>6103 6106>6105 6108>6107 6202>6201 6204>6203 6206>6205 6208>6207',
    WOMEN,
  ],
  [
    'knitted',
    /(?<!(?:not|non|than|except)[-\s])(?<![a-z])(?:knit(?:ted|wear)?|crochet(?:ed)?)(?![a-z])|니트(?!로|릴)|편물|메리야스/,
    '6201>6101 6202>6102 6203>6103 6204>6104 6205>6105 6206>6106 6207>6107 6208>6108 6209>6111 6211>6114 6214>6117 6215>6117 6216>6116 6217>6117',
  ],
  ['woven', /(?<![a-z])(?<!non[-\s]?)woven|(?:not|other than)\s+knitted|직물제/, '6101>6201 6102>6202 6103>6203 6104>6204 6105>6205 6106>6206 6107>6207 6108>6208 6112>6211 6114>6211 6116>6216 6117>6217'],
  ['babies', /(?<![a-z])(?:bab(?:y|ies)|infants?)'?s?(?![a-z])|유아(?!이)|영아|아기|신생아/, '6101-6110>6111 6115>6111 6201-6208>6209'],
  ['aqueous', /(?<![a-z])(?<!non[-\s]?)aqueous|water[-\s]?(?:based|borne)|(?<!비\s?)수성(?!가공)|수용성|수계/, '3208>3209 3210>3209'],
  ['plastic', /(?<![a-z])plastics?(?![a-z])|플라스틱/, '4418>3925 4419>3924 4819>3923 6910>3922 6911-6912>3924 7010>3923 7013>3924 7307>3917 7309>3925 7310>3923 7315>3926 7318>3926 7323>3924 7324>3922 7610>3925 8302>3926'],
  ['waste', /(?<![a-z])(?:scraps?|wastes?)(?![a-z])|스크랩|웨이스트|(?<![가-힣])폐(?=[A-Za-z가-힣\s])/, '3901-3914>3915 4001-4002>4004 7206-7229>7204 7402-7412>7404 7502-7507>7503 7601-7609>7602'],
  [
    'parts',
    /(?<![a-z])(?:spare\s+|replacement\s+)?parts?(?:\s+and\s+accessor(?:y|ies))?\s+(?:for|of)(?![a-z])|부분품|부속품|(?<!자동차\s?)부품/,
    '6601-6602>6603 8407-8408>8409 8425-8430>8431 8444-8447>8448 8456-8465>8466 8470-8472>8473 8501-8502>8503 8519-8521>8522 8524-8528>8529 8535-8537>8538 8601-8606>8607 8701-8705>8708 8711-8713>8714 8801-8802>8807 8806>8807 9101-9108>9114 9201-9208>9209',
  ],
];

let known: readonly Modifier[] | undefined;

/** The modifiers in the order in which they apply. */
export const modifiers = (): readonly Modifier[] => (known ??= MODIFIERS.map(([id, pattern, list, unless]) => ({ id, pattern, moves: moves(list), ...(unless ? { unless } : {}) })));
