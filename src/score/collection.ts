import type { Document } from '../features/feature';
import type { Names } from '../text/names';
import type { Collection } from '../text/bm25';

/** Statistics of the documents of the current buyers. Only integers, so adding and removing leave no trace. */
export class WordCollection implements Collection {
  documents = 0;
  totalLength = 0;
  readonly #names: Names;
  /** By the token's name. */
  readonly #frequencies: number[] = [];

  constructor(names: Names) {
    this.#names = names;
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
      while (this.#frequencies.length <= token) this.#frequencies.push(0);
      this.#frequencies[token]! += step;
    }
  }
}
