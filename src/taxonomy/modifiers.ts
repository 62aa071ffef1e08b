import { allHeadings } from './hs';

/** A word that moves goods to another heading of the nomenclature, whatever the goods: "frozen", "knitted", "parts for". */
export interface Modifier {
  readonly id: string;
  readonly pattern: RegExp;
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

// How the nomenclature itself divides goods (HS 2022: Section XVI note 2 and the parts headings of chapters 84 to 96; chapters 3, 7, 8,
// 16 and 20 by state; chapters 61 and 62 by knitting and by sex). Applied in this order.
const MODIFIERS: readonly (readonly [id: string, pattern: RegExp, list: string])[] = [
  ['frozen', /(?<![a-z])frozen|냉동(?!고|창고|기|탑|식품)/, '0302>0303 0701-0709>0710 0803-0810>0811'],
  ['dried', /(?<![a-z])(?:freeze[-\s]?|sun[-\s]?|air[-\s]?)?dried|건조(?!기|대|장치|설비)|(?<![가-힣])말린/, '0302-0304>0305 0701-0709>0712 0810>0813 0809>0813 0808>0813'],
  ['prepared', /(?<![a-z])(?:preparations?|prepared|preserved|cooked|canned|seasoned)(?![a-z])|조제|통조림|절임/, '0201-0208>1602 0302-0305>1604 0306-0308>1605 0702>2002 0701>2005 0703-0708>2005 0710>2004 0713>2005 0801-0811>2008 1202>2008'],
  ['juice', /(?<![a-z])juices?(?![a-z])|주스|쥬스|과즙/, '0702>2009 0803-0811>2009'],
  ['women', /(?<![a-z])(?:wom[ae]n|lad(?:y|ies)|girls?)'?s?(?![a-z])|여성|여자|숙녀|여아/, '6101>6102 6103>6104 6105>6106 6107>6108 6201>6202 6203>6204 6205>6206 6207>6208'],
  ['knitted', /(?<![a-z])(?:knit(?:ted|wear)?|crochet(?:ed)?)(?![a-z])|니트|편물|메리야스/, '6201>6101 6202>6102 6203>6103 6204>6104 6205>6105 6206>6106 6207>6107 6208>6108 6209>6111 6214>6117 6215>6117 6216>6116 6217>6117'],
  [
    'parts',
    /(?<![a-z])(?:spare\s+|replacement\s+)?parts?(?:\s+and\s+accessor(?:y|ies))?\s+(?:for|of)(?![a-z])|부분품|부속품|(?<!자동차\s?)부품/,
    '8407-8408>8409 8425-8430>8431 8444-8447>8448 8456-8465>8466 8470-8472>8473 8501-8502>8503 8519-8521>8522 8524-8528>8529 8535-8537>8538 8601-8606>8607 8701-8705>8708 8711-8713>8714 8801-8802>8807 8806>8807 9101-9108>9114 9201-9208>9209',
  ],
];

let known: readonly Modifier[] | undefined;

/** The modifiers in the order in which they apply. */
export const modifiers = (): readonly Modifier[] => (known ??= MODIFIERS.map(([id, pattern, list]) => ({ id, pattern, moves: moves(list) })));
