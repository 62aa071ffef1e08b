// Words to headings on declared names with known codes, one half of the file only: `npm run bench:classify -- FILE`.
// The half is fixed by a hash of the name, so that the other half stays unseen while the thesaurus is being improved.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { parseCsv } from 'buyer-match/files';
import { classify } from 'buyer-match/text';

const file = process.argv[2] ?? '../shared/data/declared-names-hsk10.csv.gz';
if (!existsSync(file)) {
  console.log(`skipped: ${file} is not there`);
  process.exit(0);
}
const { headers, rows } = parseCsv(gunzipSync(readFileSync(file)).toString('utf8'));
const [hs, name] = [headers.indexOf('hsk10'), headers.indexOf('name')];
const seen = rows.map(({ cells }) => ({ heading: cells[hs].slice(0, 4), text: cells[name] })).filter(({ text }) => createHash('sha1').update(text).digest()[0] < 128);
classify(seen[0].text);
const started = performance.now();
const ranks = seen.map(({ heading, text }) => classify(text).headings.findIndex((guess) => guess.hs === heading));
const seconds = (performance.now() - started) / 1000;
const upTo = (k) => (ranks.filter((rank) => rank >= 0 && rank < k).length / ranks.length).toFixed(3);
console.log(`${cpus()[0]?.model ?? 'unknown'} x${cpus().length}, Node ${process.version}, ${seen.length} names`);
console.log(`top-1 ${upTo(1)}  top-3 ${upTo(3)}  top-10 ${upTo(10)}  ${(seen.length / seconds).toFixed(0)} names a second`);
