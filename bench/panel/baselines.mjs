// What a ranking owes to more than shared text: two plain rankings of the offers by their titles. Each takes texts and returns
// a function of a query that gives one score per text, in the order of the texts.

const words = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Runs of 2, 3 and 4 characters inside words; the blank before and behind a word counts as a character. */
function grams(text) {
  const padded = words(text).map((word) => [...` ${word} `]);
  return [2, 3, 4].flatMap((n) => padded.flatMap((chars) => chars.slice(n - 1).map((_, start) => chars.slice(start, start + n).join(''))));
}

function counts(terms) {
  const found = new Map();
  for (const term of terms) found.set(term, (found.get(term) ?? 0) + 1);
  return found;
}

function documentFrequencies(documents) {
  const found = new Map();
  for (const document of documents) for (const term of document.keys()) found.set(term, (found.get(term) ?? 0) + 1);
  return found;
}

const sum = (values) => values.reduce((total, value) => total + value, 0);

/** BM25 over words as they stand between blanks (k1 1.2, b .75, idf log(1 + (N - n + .5) / (n + .5)) as in Lucene). */
export function wordsOnly(texts) {
  const documents = texts.map((text) => counts(words(text)));
  const lengths = documents.map((document) => sum([...document.values()]));
  const mean = sum(lengths) / texts.length;
  const frequency = documentFrequencies(documents);
  const idf = (term) => Math.log(1 + (texts.length - frequency.get(term) + 0.5) / (frequency.get(term) + 0.5));
  const part = (tf, length) => (tf * 2.2) / (tf + 1.2 * (0.25 + (0.75 * length) / mean));
  return (query) => {
    const terms = [...new Set(words(query))].filter((term) => frequency.has(term));
    return documents.map((document, i) => sum(terms.map((term) => idf(term) * part(document.get(term) ?? 0, lengths[i]))));
  };
}

/** Cosine of tf-idf vectors of runs of 2 to 4 characters (1 + log tf, idf log((1 + N) / (1 + n)) + 1). */
export function characterRuns(texts) {
  const documents = texts.map((text) => counts(grams(text)));
  const frequency = documentFrequencies(documents);
  const idf = (term) => Math.log((1 + texts.length) / (1 + (frequency.get(term) ?? 0))) + 1;
  const vector = (document) => {
    const weights = [...document].map(([term, tf]) => [term, (1 + Math.log(tf)) * idf(term)]);
    const norm = Math.sqrt(sum(weights.map(([, weight]) => weight ** 2))) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / norm]));
  };
  const vectors = documents.map(vector);
  return (query) => {
    const terms = [...vector(counts(grams(query)))];
    return vectors.map((document) => sum(terms.map(([term, weight]) => weight * (document.get(term) ?? 0))));
  };
}
