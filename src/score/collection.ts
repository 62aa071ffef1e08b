import type { Collection } from '../text/bm25';

/** Word counts of one document: a buyer's product item. */
export interface Document {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Statistics of the documents of the current buyers. Only integers, so adding and removing leave no trace. */
export class WordCollection implements Collection {
  documents = 0;
  totalLength = 0;
  readonly #frequencies = new Map<string, number>();

  documentFrequency(token: string): number {
    return this.#frequencies.get(token) ?? 0;
  }

  add(document: Document): void {
    this.#count(document, 1);
  }

  remove(document: Document): void {
    this.#count(document, -1);
  }

  #count({ counts, length }: Document, step: 1 | -1): void {
    this.documents += step;
    this.totalLength += step * length;
    for (const token of counts.keys()) {
      const now = (this.#frequencies.get(token) ?? 0) + step;
      if (now === 0) this.#frequencies.delete(token);
      else this.#frequencies.set(token, now);
    }
  }
}
