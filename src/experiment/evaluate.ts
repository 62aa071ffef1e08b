import { BuyerMatchError } from '../errors';
import { readBuyers, readContracts, readSuppliers, requireModel } from '../intake';
import { IssueList } from '../intake/issues';
import { train } from '../learn';
import type { OfficeLocale } from '../locale/locale';
import type { Buyer } from '../schema/buyer';
import { STAGES, type Contract } from '../schema/contract';
import type { Issue } from '../schema/issue';
import type { Model } from '../schema/model';
import type { Supplier } from '../schema/supplier';
import { figuresOf, measureLists, measureRows, type Columns } from './figures';
import { countStages } from './grades';
import { judge } from './judgements';
import { asKnown, shuffleLabels as dealAnew } from './leakage';
import { bm25 } from './methods/bm25';
import { category } from './methods/category';
import { chance } from './methods/chance';
import type { Method } from './methods/method';
import { popularity } from './methods/popularity';
import { prior, trained } from './methods/scored';
import { checkContracts, checkParties } from './parties';
import { rankAll } from './rank-all';
import { METHODS, SCHEMA_VERSION, type EvaluationResult, type MethodName, type Segment } from './result';
import { segmentBy, type SegmentKind } from './segments';
import { candidateCount, createWorld, type Direction, type World } from './world';

export interface EvaluateOptions {
  /** Rows of any shape that `createMatcher` takes; canonical ones with `validate: false`. */
  readonly suppliers: Iterable<unknown>;
  readonly buyers: Iterable<unknown>;
  readonly contracts: Iterable<unknown>;
  /** The last day to learn from, YYYY-MM-DD; contracts after it are what is judged by. */
  readonly trainUntil: string;
  /** Who asks: each supplier ranks all buyers, or each buyer all suppliers. */
  readonly direction?: Direction;
  /** `new` leaves out pairs that had a contract of any stage up to the split. */
  readonly pairs?: 'all' | 'new';
  /** Seed of everything random: the lottery, the intervals, the tests. */
  readonly seed?: number;
  readonly resamples?: number;
  /** Which methods to run; by default all. */
  readonly methods?: readonly MethodName[];
  /** A model learned before, for the trained method; by default one is learned from the contracts up to the split. */
  readonly model?: unknown;
  /** The first stage that counts as relevant. By default every stage on the way counts, graded. */
  readonly relevantFrom?: Contract['stage'];
  /** Figures also by what is said of the party that asks. */
  readonly segmentBy?: readonly SegmentKind[];
  /** Deals the buyers out anew: no method may then rank above popularity. */
  readonly shuffleLabels?: boolean;
  readonly validate?: boolean;
  readonly locale?: OfficeLocale;
  readonly onProgress?: (progress: { readonly method: MethodName; readonly step: 'reading' | 'fitting' | 'calibrating' | 'ranking'; readonly done: number; readonly total: number }) => void;
}

/** Length of the lists whose exposure is measured. */
const LIST = 10;

interface Rows {
  readonly suppliers: readonly Supplier[];
  readonly buyers: readonly Buyer[];
  readonly contracts: readonly Contract[];
  readonly issues: readonly Issue[];
}

function readAll({ suppliers, buyers, contracts, validate = true, locale = 'ko' }: EvaluateOptions): Rows {
  if (!validate) return { suppliers: [...suppliers] as Supplier[], buyers: [...buyers] as Buyer[], contracts: [...contracts] as Contract[], issues: [] };
  const read = { suppliers: readSuppliers(suppliers, { locale }), buyers: readBuyers(buyers, { locale }), contracts: readContracts(contracts, { locale }) };
  return { suppliers: read.suppliers.values, buyers: read.buyers.values, contracts: read.contracts.values, issues: [...read.suppliers.issues, ...read.buyers.issues, ...read.contracts.issues] };
}

interface Maker {
  readonly world: World;
  readonly seed: number;
  /** Learns, or takes, the model of the trained method. */
  readonly model: () => Model;
}

const MAKE: Readonly<Record<MethodName, (maker: Maker) => Method>> = {
  random: ({ seed }) => chance(seed),
  popularity: ({ world }) => popularity(world),
  bm25: ({ world }) => bm25(world),
  category: ({ world }) => category(world),
  prior: ({ world }) => prior(world),
  trained: ({ world, model }) => trained(world, model()),
};

/** A given model, unless it has seen what it is to be judged by. */
function requireEarlier(given: unknown, trainUntil: string): Model {
  const model = requireModel(given);
  if (model.until !== null && model.until > trainUntil) throw new BuyerMatchError('history-from-future', `The model has learned from contracts after the split (${trainUntil}): it would be judged by what it knows.`, { got: model.until, remedy: 'Split later, or train again up to the split.' });
  return model;
}

/** Methods whose figures lie above popularity's beyond doubt: their whole interval above its. */
function aboveShuffled({ methods }: Segment): MethodName[] {
  const bar = methods.popularity?.['mrr']?.high;
  if (bar === undefined) throw new BuyerMatchError('argument-invalid', 'The shuffled-labels check compares with popularity.', { remedy: 'Add popularity to the methods.' });
  return METHODS.filter((name) => name !== 'popularity' && (methods[name]?.['mrr']?.low ?? 0) > bar);
}

/**
 * Judges rankings by what happened next: contracts up to a day are what may be known, those after it what should have been
 * found. Every candidate is ranked for every party that made a contract after the split; unseen parties (cold) and seen ones
 * (warm) are reported apart.
 *
 * @throws BuyerMatchError when nothing after the split can be judged by, or when anything would see beyond it
 */
export function evaluate(options: EvaluateOptions): EvaluationResult {
  const { trainUntil, direction = 'supplier', pairs = 'all', seed = 1, resamples = 2000, methods = METHODS, relevantFrom = 'introduced', locale = 'ko', onProgress } = options;
  const rows = readAll(options);
  const issues = new IssueList(locale);
  const known = asKnown(rows.buyers, trainUntil, issues);
  const contracts = options.shuffleLabels ? dealAnew(rows.contracts, trainUntil, seed) : rows.contracts;
  const world = createWorld({ ...rows, buyers: known.buyers, contracts, trainUntil, direction, relevantFrom });
  const suppliersFound = checkParties(world.suppliers, 'suppliers', issues);
  const buyersFound = checkParties(world.buyers, 'buyers', issues);
  const unknownParties = checkContracts(contracts, world.supplierAt, world.buyerAt, issues);

  const { queries, unreachable, known: knownBefore } = judge(world, pairs);
  const stages = countStages(world.test);
  if (queries.length === 0) throw new BuyerMatchError('argument-invalid', `No contract after ${trainUntil} that a ranking could find.`, { got: STAGES.flatMap((stage) => (stages[stage] ? `${stage} ${stages[stage]}` : [])).join(', ') || 'no contract', remedy: 'Check the day, the ids in the contracts, and the first stage that counts.' });

  const candidates = candidateCount(world);
  const columns = new Map<MethodName, Columns>();
  const lists: EvaluationResult['lists'] = {};
  let learned: Model | undefined;
  const model = (): Model =>
    (learned = options.model === undefined ? train({ ...world, contracts: world.training, until: trainUntil, seed, validate: false, onProgress: (progress) => onProgress?.({ method: 'trained', ...progress }) }) : requireEarlier(options.model, trainUntil));
  for (const name of METHODS.filter((name) => methods.includes(name))) {
    const ranked = rankAll(MAKE[name]({ world, seed, model }), world, queries, LIST, { onProgress: (done, total) => onProgress?.({ method: name, step: 'ranking', done, total }) });
    columns.set(name, measureRows(ranked, queries, candidates));
    Object.assign(lists, { [name]: measureLists(ranked, candidates) });
  }

  const resampling = { seed, resamples };
  const figures = (members: readonly number[]): Segment => figuresOf(columns, members, resampling);
  const places = (which: boolean): number[] => queries.flatMap(({ cold }, q) => (cold === which ? q : []));
  const all = figures([...queries.keys()]);
  const ranked = queries.reduce((sum, { left }) => sum + candidates - left.size, 0);
  return {
    schemaVersion: SCHEMA_VERSION,
    seed,
    direction,
    pairs,
    split: { trainUntil, asOf: world.asOf, training: world.training.length, test: world.test.length },
    stages: { relevantFrom, test: stages },
    queries: queries.length,
    candidates,
    baseRate: queries.reduce((sum, { relevant }) => sum + relevant.size, 0) / ranked,
    unreachable,
    known: knownBefore,
    methods: all.methods,
    lists,
    segments: { cold: figures(places(true)), warm: figures(places(false)) },
    segmentsBy: Object.fromEntries((options.segmentBy ?? []).map((kind) => [kind, Object.fromEntries(segmentBy(kind, world, queries).map(([name, members]) => [name, figures(members)]))])),
    comparisons: all.comparisons,
    ...(learned ? { learned: { until: learned.until, labels: learned.labels.used, lambda: learned.fit.lambda, converged: learned.fit.converged } } : {}),
    guards: {
      factsAfterSplit: known.facts,
      sameParty: suppliersFound.sameParty + buyersFound.sameParty,
      placeholders: suppliersFound.placeholders + buyersFound.placeholders,
      unknownParties,
      ...(options.shuffleLabels ? { aboveShuffled: aboveShuffled(all) } : {}),
    },
    issues: [...rows.issues, ...issues.list()],
  };
}
