// The only home of `natural`. Its root module loads database drivers and reads .env, so the one file needed is imported.
import porter from 'natural/lib/natural/stemmers/porter_stemmer';

const seen = new Map<string, string>();
const LIMIT = 50_000;

/** Porter's stem of an English word in lower case ("valves" -> "valv"). */
export function stem(word: string): string {
  let known = seen.get(word);
  if (known === undefined) {
    known = porter.stem(word);
    if (seen.size >= LIMIT) seen.clear();
    seen.set(word, known);
  }
  return known;
}
