import { FEATURES } from '../features';
import type { Document } from '../features/feature';
import type { History } from '../history';
import type { Buyer } from '../schema/buyer';
import { createNames, type Names } from '../text/names';
import { WordCollection } from './collection';

/** A buyer with what every feature reads of it. */
export interface Candidate {
  readonly buyer: Buyer;
  /** One key a feature, in feature order. */
  readonly keys: readonly unknown[];
}

/** What every feature reads of a buyer; nothing where it is compared with history and there is none. */
export const keysOf = (buyer: Buyer, { names, history }: { readonly names: Names; readonly history?: History | undefined }): unknown[] =>
  FEATURES.map((feature) => (feature.historical && !history ? undefined : feature.key(buyer, names)));

/** The current buyers, by id, with the statistics of their words. */
export class Candidates {
  readonly byId = new Map<string, Candidate>();
  readonly names = createNames();
  /** One collection a feature, in feature order; empty where a feature has no documents. */
  readonly collections: readonly WordCollection[] = FEATURES.map(() => new WordCollection(this.names));

  /** @param history what past contracts say; without it, what is compared with history only is not read of a buyer. */
  constructor(readonly history?: History) {}

  /** Adds a buyer, replacing the one of the same id. */
  add(buyer: Buyer): void {
    this.remove(buyer.id);
    const candidate = { buyer, keys: keysOf(buyer, this) };
    this.byId.set(buyer.id, candidate);
    this.#eachDocument(candidate, (collection, document) => collection.add(document));
  }

  remove(id: string): boolean {
    const candidate = this.byId.get(id);
    if (!candidate) return false;
    this.byId.delete(id);
    this.#eachDocument(candidate, (collection, document) => collection.remove(document));
    return true;
  }

  #eachDocument(candidate: Candidate, visit: (collection: WordCollection, document: Document) => void): void {
    FEATURES.forEach((feature, f) => {
      for (const document of feature.documents?.(candidate.keys[f]) ?? []) visit(this.collections[f]!, document);
    });
  }
}
