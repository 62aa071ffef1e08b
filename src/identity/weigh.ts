import { compareNames, type NameAgreement } from './compare-names';
import type { Frequencies } from './frequencies';
import type { Party } from './party';

/** What is compared, in the order in which its points are added. */
export const COMPARED = ['start', 'name', 'legal-form', 'country', 'website', 'goods'] as const;

export interface Part {
  readonly compared: (typeof COMPARED)[number];
  /** Powers of two: each point doubles the odds that the two are one buyer. */
  readonly points: number;
  readonly found: NameAgreement | 'list' | 'unknown';
}

/** Of two records of one buyer, the share that agree (m of Fellegi and Sunter 1969); our assumptions, tried on the benchmark. */
const SAME_LEGAL = 0.75;
const SAME_COUNTRY = 0.97;
const SAME_WEBSITE = 0.9;
const SHARED_GOODS = 0.6;
/** Of two different buyers, the share with forms of one kind. */
const CHANCE_LEGAL = 0.55;

const MOST_COUNTRY = 6;
const MOST_WEBSITE = 13;
const MOST_GOODS = 4;

const agree = (m: number, u: number, most: number): number => Math.min(most, Math.log2(m / Math.min(u, m)));
const differ = (m: number, u: number): number => Math.log2((1 - m) / (1 - u));

/** In a list no longer than this one pair in as many is taken to be one buyer. */
const SHORT_LIST = 64;

/** Where every pair starts: among many buyers, two picked at random are hardly ever the same one. */
export const startOf = ({ parties }: Frequencies): number => -Math.log2(Math.max(SHORT_LIST, parties));

/** A pair's parts; their points, added from the left, are its weight. Undefined when neither name nor website can be compared. */
export function weigh(a: Party, b: Party, frequencies: Frequencies): readonly Part[] | undefined {
  const name = compareNames(a, b, frequencies);
  const sites = a.domain !== undefined && b.domain !== undefined;
  if (!name && !sites) return undefined;
  const parts: Part[] = [{ compared: 'start', points: startOf(frequencies), found: 'list' }];
  const add = (compared: Part['compared'], known: boolean, same: boolean, yes: () => number, no: () => number): void =>
    void parts.push(known ? { compared, points: same ? yes() : no(), found: same ? 'same' : 'different' } : { compared, points: 0, found: 'unknown' });
  parts.push(name ? { compared: 'name', points: name.points, found: name.how } : { compared: 'name', points: 0, found: 'unknown' });
  add('legal-form', a.legal.length > 0 && b.legal.length > 0, a.legal.some((kind) => b.legal.includes(kind)), () => agree(SAME_LEGAL, CHANCE_LEGAL, 1), () => differ(SAME_LEGAL, CHANCE_LEGAL));
  add('country', a.country !== undefined && b.country !== undefined, a.country === b.country, () => agree(SAME_COUNTRY, frequencies.country(a.country!), MOST_COUNTRY), () => differ(SAME_COUNTRY, 0.06));
  add('website', sites, a.domain === b.domain, () => agree(SAME_WEBSITE, frequencies.domain(a.domain!), MOST_WEBSITE), () => differ(SAME_WEBSITE, 0));
  const shared = [...a.headings].filter((heading) => b.headings.has(heading));
  add('goods', a.headings.size > 0 && b.headings.size > 0, shared.length > 0, () => agree(SHARED_GOODS, Math.min(...shared.map((heading) => frequencies.heading(heading))), MOST_GOODS), () => differ(SHARED_GOODS, 0.1));
  return parts;
}

export const totalOf = (parts: readonly Part[]): number => parts.reduce((sum, { points }) => sum + points, 0);
