/** A document's features by number, with weights of length 1 (Euclidean). */
export interface Vector {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

/** One feature's documents or classes, with what each adds. */
interface List {
  readonly at: Int32Array;
  readonly weights: Float64Array;
}

/** A multinomial model of classes of documents, with additive smoothing (naive Bayes). */
interface Classes {
  /** Adds ln P(vector | class) to each class. */
  addLogLikelihood(vector: Vector, into: Float64Array): void;
}

const listOf = (entries: ReadonlyMap<number, number>, weigh: (weight: number) => number): List => ({ at: Int32Array.from(entries.keys()), weights: Float64Array.from(entries.values(), weigh) });

function addList({ at, weights }: List, factor: number, into: Float64Array): void {
  for (let i = 0; i < at.length; i++) into[at[i]!]! += factor * weights[i]!;
}

/** Documents as tf-idf vectors, (1 + ln count) x (ln((1 + N) / (1 + df)) + 1), turned into inverted lists. */
export class VectorSpace {
  readonly #numbers = new Map<string, number>();
  readonly #idf: Float64Array;
  readonly #documents: readonly Vector[];
  readonly #lists: readonly List[];

  constructor(documents: readonly (readonly string[])[]) {
    const frequencies: number[] = [];
    for (const features of documents) {
      for (const feature of new Set(features)) {
        let id = this.#numbers.get(feature);
        if (id === undefined) this.#numbers.set(feature, (id = frequencies.push(0) - 1));
        frequencies[id]!++;
      }
    }
    this.#idf = Float64Array.from(frequencies, (df) => Math.log((1 + documents.length) / (1 + df)) + 1);
    this.#documents = documents.map((features) => this.vector(features));
    this.#lists = this.#group((d) => d).map((list) => listOf(list, (weight) => weight));
  }

  /** Features that no document has are left out. */
  vector(features: readonly string[]): Vector {
    const counts = new Map<number, number>();
    for (const feature of features) {
      const id = this.#numbers.get(feature);
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const ids = [...counts.keys()];
    const weights = ids.map((id) => (1 + Math.log(counts.get(id)!)) * this.#idf[id]!);
    const length = Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0));
    return { ids, weights: weights.map((w) => w / length) };
  }

  /** Adds the cosine of the vector and each document to `into`. */
  addLikeness({ ids, weights }: Vector, into: Float64Array): void {
    ids.forEach((id, i) => addList(this.#lists[id]!, weights[i]!, into));
  }

  /** The documents summed by class, `classOf` giving each document's. */
  classes(classOf: Int32Array, count: number, smoothing: number): Classes {
    const lists = this.#group((d) => classOf[d]!);
    const totals = new Float64Array(count);
    for (const list of lists) for (const [c, weight] of list) totals[c]! += weight;
    const unseen = totals.map((total) => Math.log(smoothing / (total + smoothing * lists.length)));
    const seen = lists.map((list) => listOf(list, (weight) => Math.log(weight / smoothing + 1)));
    return {
      addLogLikelihood({ ids, weights }, into) {
        const mass = weights.reduce((sum, w) => sum + w, 0);
        for (let c = 0; c < count; c++) into[c]! += mass * unseen[c]!;
        ids.forEach((id, i) => addList(seen[id]!, weights[i]!, into));
      },
    };
  }

  /** Weights of every feature, summed by what each document belongs to. */
  #group(groupOf: (document: number) => number): Map<number, number>[] {
    const lists = Array.from(this.#idf, () => new Map<number, number>());
    this.#documents.forEach(({ ids, weights }, d) => {
      const group = groupOf(d);
      ids.forEach((id, i) => lists[id]!.set(group, (lists[id]!.get(group) ?? 0) + weights[i]!));
    });
    return lists;
  }
}
