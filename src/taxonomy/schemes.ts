/**
 * Category code systems other than HS, as the code lengths that stand for its chapter, heading and subheading.
 * A scheme that is not listed is flat: only an equal code matches, and counts as a heading match.
 */
export interface Scheme {
  readonly chapter: number;
  readonly heading: number;
  readonly subheading: number;
}

const SCHEMES: ReadonlyMap<string, Scheme> = new Map([
  // UNSPSC: segment, family, class and commodity, two digits each (UNDP / GS1 US).
  ['unspsc', { chapter: 4, heading: 6, subheading: 8 }],
  // CPV 2008: division (2), group (3), class (4), category (5) (Regulation (EC) No 213/2008).
  ['cpv', { chapter: 2, heading: 4, subheading: 5 }],
  // MTI: Korea's trade classification of 1, 2, 3, 4 and 6 digits (Ministry of Trade, Industry and Energy).
  ['mti', { chapter: 2, heading: 4, subheading: 6 }],
]);

export const schemeOf = (name: string): Scheme | undefined => SCHEMES.get(name.toLowerCase());
