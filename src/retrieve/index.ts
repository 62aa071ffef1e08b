import { FEATURES } from '../features';
import type { Known } from '../features/feature';
import type { Locale } from '../locale/locale';
import type { Buyer } from '../schema/buyer';
import type { Supplier } from '../schema/supplier';
import type { History } from '../history';
import { keysOf } from '../score/candidates';
import { WordCollection } from '../score/collection';
import type { Excluded, Guard } from '../score/eligibility';
import { compareIds } from '../compare-ids';
import type { Ranked } from '../score/order';
import { FIRST_EXCLUDED, NEAREST, type Place, type Ranking, type RankOptions } from '../score/rank';
import { type Contribution, createScorer, type Read, type Scorer, type Statistics } from '../score/score';
import type { Weights } from '../score/weights';
import { SegmentBuilder } from './builder';
import { ByteReader } from './bytes';
import { Part } from './part';
import { prepareQuery, type Scale, scaleOf } from './query';
import { searchSegment } from './search';
import { type IndexState, restore, stateOf } from './save';
import { buyerAt, codecOf, SPARSE } from './segment';
import { StringTable } from './strings';
import { Behind, Below, type Entry, type Sink, Top } from './top';
import { Weighing } from './weigh';
import { firstExcluded } from './verdicts';

/** A part is merged into the one before it when it has grown to this share of it, so that there are few of them. */
const MERGE_SHARE = 0.25;

export interface IndexOptions {
  readonly weights: Weights;
  readonly on?: string | undefined;
  readonly history?: History | undefined;
}

/** Buyers ready to be searched: always the answer of `score/rank.ts`, found without looking at every buyer. */
export class Index implements Statistics {
  readonly names: StringTable;
  readonly collections: readonly WordCollection[];
  readonly history: History | undefined;
  readonly #scale: Scale;
  readonly #known: Known;
  readonly parts: Part[];

  /** @param saved an index as it was saved; without it, one without buyers */
  constructor({ weights, on, history }: IndexOptions, saved?: IndexState) {
    const names = new StringTable({ keepDecoded: true });
    ({ names: this.names, collections: this.collections, parts: this.parts } = saved ? restore(saved) : { names, collections: FEATURES.map(() => new WordCollection(names)), parts: [] });
    this.history = history;
    this.#scale = scaleOf(weights);
    this.#known = { on, history };
  }

  /** All of it, to be saved; with other weights, another day or history it would be another one. */
  get state(): IndexState {
    return stateOf(this.names, this.collections, this.parts);
  }

  get size(): number {
    return this.parts.reduce((sum, { alive }) => sum + alive, 0);
  }

  get(id: string): Buyer | undefined {
    for (const part of this.parts) {
      const row = part.find(id);
      if (row >= 0) return buyerAt(part.segment, row);
    }
    return undefined;
  }

  /** Adds buyers; one with a known id replaces it, and so does a later one of the same id. */
  add(buyers: Iterable<Buyer>): void {
    const ids = new StringTable();
    const latest: Buyer[] = [];
    for (const buyer of buyers) latest[ids.add(buyer.id)] = buyer;
    if (latest.length === 0) return;
    if (this.parts.length > 0) for (const { id } of latest) this.remove(id);
    const builder = new SegmentBuilder(this.names, this.#known, ids);
    for (const buyer of latest) builder.add(buyer, this);
    this.parts.push(new Part(builder.freeze(this.#scale.potentials)));
    this.#merge();
  }

  remove(id: string): boolean {
    for (const part of this.parts) {
      const row = part.find(id);
      if (row < 0) continue;
      this.#uncount(part, row);
      part.remove(row);
      return true;
    }
    return false;
  }

  rank(supplier: Supplier, guards: readonly Guard[], options: RankOptions): Ranking {
    const { k, minScore, after, filter, locale } = options;
    const top = new Top(k, minScore);
    const behind = after && new Behind(after, top);
    const find = this.#search(supplier, guards, filter);
    const listed = find(behind ?? top, top);
    const start = behind?.count ?? 0;
    const places = (entries: readonly Place[], from: number): Place[] => entries.map((entry, i) => ({ ...entry, rank: from + i + 1 }));
    let nearest: readonly Place[] = [];
    if (listed.length < k && (behind?.lowest ?? Infinity) >= minScore && minScore > -Infinity) {
      const best = new Top(NEAREST, -Infinity);
      nearest = find(new Below(minScore, best), best);
    }
    return { listed: places(listed, start), nearest: places(nearest, start + listed.length), excluded: this.#excluded(guards, filter, locale) };
  }

  /** The rank of one buyer among all eligible ones. */
  rankOf(supplier: Supplier, guards: readonly Guard[], ranked: Ranked): number {
    const behind = new Behind(ranked);
    this.#search(supplier, guards, undefined)(behind, new Top(1, Infinity));
    return behind.count;
  }

  scorer(supplier: Supplier): Scorer {
    return createScorer(supplier, this, this.#scale.weights, this.#known.on);
  }

  read(scorer: Scorer, buyer: Buyer): Read {
    return scorer.read({ buyer, keys: keysOf(buyer, this) });
  }

  /** Visits every eligible buyer, or those of the given ids, with its score. */
  scan(supplier: Supplier, guards: readonly Guard[], ids: Iterable<string> | undefined, visit: (buyer: Buyer, score: number, contributions: readonly Contribution[]) => void): void {
    const query = prepareQuery(supplier, this, this.#scale, this.#known.on);
    const reader = new ByteReader(this.names);
    const wanted = ids && [...ids];
    for (const part of this.parts) {
      const { segment } = part;
      const { values: verdicts } = part.verdicts(guards, this.names);
      const weighing = new Weighing(segment, query, { table: (column, asked) => part.table(column, asked), verdicts, filter: undefined, sink: new Top(1, Infinity), reader });
      const see = (row: number): void => {
        if (verdicts[row] !== 0) return;
        const { score, contributions } = weighing.score(row);
        visit(buyerAt(segment, row), score, contributions);
      };
      if (wanted) for (const row of wanted.map((id) => part.find(id)).filter((row) => row >= 0)) see(row);
      else for (let row = 0; row < segment.size; row++) see(row);
    }
  }

  /** Every buyer that a guard excludes. */
  *excluded(guards: readonly Guard[]): Iterable<{ buyer: Buyer; guard: Guard }> {
    for (const part of this.parts) {
      const { values } = part.verdicts(guards, this.names);
      for (let row = 0; row < values.length; row++) {
        const guard = guards[values[row]! - 1];
        if (guard) yield { buyer: buyerAt(part.segment, row), guard };
      }
    }
  }

  /** A search that can be run several times for one supplier, each time for another sink. */
  #search(supplier: Supplier, guards: readonly Guard[], filter: RankOptions['filter']): (sink: Sink, top: Top) => Place[] {
    const query = prepareQuery(supplier, this, this.#scale, this.#known.on);
    let scorer: Scorer | undefined;
    const reader = new ByteReader(this.names);
    return (sink, top) => {
      const weighings = new Map(
        this.parts.map((part) => {
          const { values: verdicts } = part.verdicts(guards, this.names);
          const weighing = new Weighing(part.segment, query, { table: (column, asked) => part.table(column, asked), verdicts, filter, sink, reader });
          searchSegment(part.segment, query, weighing);
          return [part.segment, weighing] as const;
        }),
      );
      return top.entries().map(({ segment, row, buyerId }: Entry) => ({
        rank: 0,
        buyerId,
        ...weighings.get(segment)!.score(row),
        read: () => this.read((scorer ??= this.scorer(supplier)), buyerAt(segment, row)),
      }));
    };
  }

  #excluded(guards: readonly Guard[], filter: RankOptions['filter'], locale: Locale): Excluded {
    const counts = new Map<string, number>();
    const first: { id: string; buyer: () => Buyer; guard: Guard }[] = [];
    for (const { segment, verdicts } of this.parts.map((part) => ({ segment: part.segment, verdicts: part.verdicts(guards, this.names) }))) {
      const passes = filter && ((row: number): boolean => filter(buyerAt(segment, row)));
      if (!passes) verdicts.first ??= firstExcluded(verdicts, segment);
      guards.forEach(({ rule }, g) => {
        let count = verdicts.counts[g]!;
        if (passes) {
          count = 0;
          verdicts.values.forEach((value, row) => (count += value === g + 1 && passes(row) ? 1 : 0));
        }
        if (count > 0) counts.set(rule, (counts.get(rule) ?? 0) + count);
      });
      for (const row of passes ? firstExcluded(verdicts, segment, passes) : verdicts.first!) first.push({ id: segment.ids.text(row), buyer: () => buyerAt(segment, row), guard: guards[verdicts.values[row]! - 1]! });
    }
    first.sort((a, b) => compareIds(a.id, b.id));
    const byRule = [...counts].sort(([a], [b]) => compareIds(a, b));
    return { total: byRule.reduce((sum, [, count]) => sum + count, 0), byRule: Object.fromEntries(byRule), first: first.slice(0, FIRST_EXCLUDED).map(({ buyer, guard }) => guard.describe(buyer(), locale)) };
  }

  /** Takes a row's words out of the statistics. */
  #uncount({ segment }: Part, row: number): void {
    const reader = new ByteReader(this.names);
    SPARSE.forEach(({ feature, f }, s) => {
      if (!feature.documents) return;
      const { bytes, starts } = segment.sparse[s]!.keys;
      reader.bytes = bytes;
      reader.at = starts[row]!;
      for (const document of feature.documents(codecOf(feature).read(reader))) this.collections[f]!.remove(document);
    });
  }

  #merge(): void {
    for (;;) {
      const last = this.parts.at(-1)!;
      const before = this.parts.at(-2);
      if (!before || last.alive < before.alive * MERGE_SHARE) return;
      const builder = new SegmentBuilder(this.names, this.#known);
      const reader = new ByteReader(this.names);
      for (const part of [before, last]) {
        for (let row = 0; row < part.segment.size; row++) if (!part.isGone(row)) builder.copy(part.segment, row, reader);
      }
      this.parts.splice(-2, 2, new Part(builder.freeze(this.#scale.potentials)));
    }
  }
}
