import { askNext, compareResults, whatIf, withProgrammes, type SupplierChanges } from '../advise';
import { matchAll } from '../batch';
import type { Entry } from '../report/entry';
import type { Match, MatchResult } from '../score/result';
import type { Supplier } from '../schema/supplier';
import type { Inputs } from './inputs';
import type { Journal } from './journal';

export interface OfficeRunOptions {
  readonly k: number;
  readonly minScore: number;
  readonly includeClosed: boolean;
  /** What-if over all buyers, over those listed, or not at all. */
  readonly whatIf: 'all' | 'listed' | 'none';
  /** Results of an earlier run by supplier, with which the lists are compared. */
  readonly earlier?: ReadonlyMap<string, MatchResult> | undefined;
}

/** Questions that are worked out for a supplier. */
const QUESTIONS = 3;

/** Pairs up to which what-if looks at every buyer: about a quarter of a minute. */
const PAIRS_FOR_ALL = 3_000_000;

/** Below these, starting threads costs more than they save. */
const SUPPLIERS_FOR_THREADS = 64;
const BUYERS_FOR_THREADS = 5_000;

export const whatIfScope = ({ suppliers, matcher }: Pick<Inputs, 'suppliers' | 'matcher'>): 'all' | 'listed' => (suppliers.length * matcher.size <= PAIRS_FOR_ALL ? 'all' : 'listed');

/** What changed in one supplier's list; buyers that fell out of it are scored again. */
function changesOf({ matcher, buyers }: Inputs, supplier: Supplier, before: MatchResult, after: MatchResult, options: { readonly minScore: number; readonly includeClosed: boolean; readonly validate: false }): SupplierChanges {
  const lookUp = (day: 'before' | 'after', _supplierId: string, buyerId: string): Pick<Match, 'score' | 'contributions'> | undefined => {
    if (day === 'before' || !buyers.has(buyerId)) return undefined;
    const { match, exclusion } = matcher.explainPair(supplier, buyerId, options);
    return exclusion ? undefined : match;
  };
  return compareResults([before], [after], { lookUp }).suppliers[0]!;
}

/** The results of all suppliers in the order of their file, one at a time: those an earlier run has left, then the others. */
export async function* runOffice(inputs: Inputs, options: OfficeRunOptions, journal?: Journal): AsyncGenerator<Entry> {
  const { suppliers, matcher, programmes, on, sentences } = inputs;
  const { k, minScore, includeClosed, earlier } = options;
  const common = { minScore, includeClosed, validate: false } as const;
  let done = 0;
  for (const stored of journal?.stored() ?? []) {
    const supplier = suppliers[done++];
    if (supplier) yield { supplier, ...stored };
  }
  const left = suppliers.slice(done);
  const workers = left.length < SUPPLIERS_FOR_THREADS || matcher.size < BUYERS_FOR_THREADS ? { workers: 1 } : {};
  for await (const plain of matchAll(left, { ...common, ...workers, matcher, k, locale: sentences })) {
    const supplier = suppliers[done++]!;
    const helped = (match: Match): Match => (match.explanation ? { ...match, explanation: withProgrammes(match.explanation, programmes, supplier, on, sentences) } : match);
    const result = { ...plain, matches: plain.matches.map(helped), nearest: plain.nearest.map(helped) };
    const listed = [...plain.matches, ...plain.nearest].map(({ buyerId }) => buyerId);
    const before = earlier?.get(supplier.id);
    const found = {
      ...(options.whatIf === 'none' ? {} : { whatIf: whatIf(matcher, supplier, { ...common, ...(options.whatIf === 'listed' ? { buyerIds: listed } : {}) }) }),
      ...(options.whatIf === 'all' ? { questions: askNext(matcher, supplier, { ...common, k, questions: QUESTIONS, locale: sentences }).map(({ text }) => text) } : {}),
      ...(before ? { changes: changesOf(inputs, supplier, before, result, common) } : {}),
    };
    const entry = { supplier, result, ...found };
    journal?.append({ result, ...found });
    yield entry;
  }
}
