// Words to headings on declared names with their codes: `npm run bench:classify -- [FILE] [--half unseen]`. The file is split in two by
// the hash of the name; the seen half is for looking at while the classifier is improved, the unseen one for judging it, in figures only.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { loadExamples } from 'buyer-match/files';
import { createClassifier } from 'buyer-match/text';

const { values, positionals } = parseArgs({ options: { half: { type: 'string', default: 'seen' } }, allowPositionals: true });
const file = positionals[0] ?? '../shared/data/declared-names-hsk10.csv.gz';
if (!existsSync(file)) {
  console.log(`skipped: ${file} is not there`);
  process.exit(0);
}
const isSeen = ({ name }) => createHash('sha1').update(name).digest()[0] < 128;
const all = loadExamples(file).values;
const judged = all.filter((example) => isSeen(example) === (values.half === 'seen'));
const others = all.filter((example) => isSeen(example) !== (values.half === 'seen'));

function measure(label, classify) {
  classify(judged[0].name);
  const started = performance.now();
  const ranks = judged.map(({ hs, name }) => classify(name).headings.findIndex((guess) => guess.hs === hs.slice(0, 4)));
  const seconds = (performance.now() - started) / 1000;
  const upTo = (k) => (ranks.filter((rank) => rank >= 0 && rank < k).length / ranks.length).toFixed(3);
  console.log(`${label.padEnd(28)} top-1 ${upTo(1)}  top-3 ${upTo(3)}  top-10 ${upTo(10)}  ${(judged.length / seconds).toFixed(0)} names a second`);
}

console.log(`${cpus()[0]?.model ?? 'unknown'} x${cpus().length}, Node ${process.version}, ${judged.length} names of the ${values.half} half`);
measure('no examples', createClassifier());
measure(`${others.length} other names as examples`, createClassifier({ examples: others }));
