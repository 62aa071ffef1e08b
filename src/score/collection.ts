import type { Document } from '../features/feature';
import type { Names } from '../text/names';
import type { Collection } from '../text/bm25';

/** The numbers of a collection. */
export interface WordCounts {
  readonly documents: number;
  readonly totalLength: number;
  /** Documents with each token, by the token's name; beyond the end are those with none. */
  readonly frequencies: Uint32Array;
}

/** Statistics of the documents of the current buyers. Only integers, so adding and removing leave no trace. */
export class WordCollection implements Collection {
  documents = 0;
  totalLength = 0;
  readonly #names: Names;
  /** By the token's name. */
  #frequencies = new Uint32Array(64);

  constructor(names: Names, counts?: WordCounts) {
    this.#names = names;
    if (!counts) return;
    this.documents = counts.documents;
    this.totalLength = counts.totalLength;
    this.#frequencies = Uint32Array.from(counts.frequencies);
  }

  get counts(): WordCounts {
    return { documents: this.documents, totalLength: this.totalLength, frequencies: this.#frequencies };
  }

  documentFrequency(token: string): number {
    return this.#frequencies[this.#names.find(token)] ?? 0;
  }

  add(document: Document): void {
    this.#count(document, 1);
  }

  remove(document: Document): void {
    this.#count(document, -1);
  }

  #count({ tokens, length }: Document, step: 1 | -1): void {
    this.documents += step;
    this.totalLength += step * length;
    for (const token of tokens) {
      if (token >= this.#frequencies.length) {
        const grown = new Uint32Array(2 * token);
        grown.set(this.#frequencies);
        this.#frequencies = grown;
      }
      this.#frequencies[token]! += step;
    }
  }
}
