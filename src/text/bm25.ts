/** Counts of a collection of short documents: integers only, so that they can be added and taken away exactly. */
export interface Collection {
  readonly documents: number;
  readonly totalLength: number;
  documentFrequency(token: string): number;
}

/** Term saturation and length normalisation. Offers are short and of like length, so b is small. */
export const K1 = 1.2;
export const B = 0.3;

/** Inverse document frequency, never negative: ln(1 + (N - df + 1/2) / (df + 1/2)) (Robertson and Zaragoza 2009, with Lucene's 1 +). */
export function idf(documents: number, documentFrequency: number): number {
  return Math.log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** How much `count` occurrences in a document of `length` tokens say, in [0, K1 + 1). */
export function saturation(count: number, length: number, averageLength: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / averageLength));
}
