// Conditions read from purchase offers against marks made by hand: `npm run bench:conditions -- FILE [--half seen|unseen|all] [--list]`.
// Offers with an odd number are the seen half. Single offers of the other half are never shown, so that it stays unseen while the reader is being improved.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadBuyers, readTable } from 'buyer-match/files';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { half: { type: 'string' }, list: { type: 'boolean', default: false } } });
const half = options.half ?? (options.list ? 'seen' : 'all');
if (!['seen', 'unseen', 'all'].includes(half)) {
  console.error(`--half is seen, unseen or all, not ${half}.`);
  process.exit(2);
}
if (options.list && half !== 'seen') {
  console.error('Only the seen half can be listed: who reads the differences of the other would tune to it.');
  process.exit(2);
}
const file = positionals[0] ?? '../shared/data/kosme-purchase-offers-2024.csv';
if (!existsSync(file)) {
  console.log(`skipped: ${file} is not there`);
  process.exit(0);
}
const { about, offers: marks } = JSON.parse(readFileSync(new URL('conditions/marks.json', import.meta.url), 'utf8'));

/** Marked words become ids at the same door as everyone's: places, and certificates where one goes by the words. */
function canonical(marked) {
  const folder = mkdtempSync(path.join(tmpdir(), 'buyer-match-marks-'));
  try {
    const rows = path.join(folder, 'marks.jsonl');
    writeFileSync(rows, Object.entries(marked).map(([id, { country, sellsIn, requires, prefers }]) => JSON.stringify({ id, wants: [], country, sellsIn, requires, prefers })).join('\n'));
    return new Map(loadBuyers(rows).values.map((buyer) => [buyer.id, buyer]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ids = canonical(marks);
const offers = loadBuyers(file);
const numbered = (loaded) => new Map(loaded.values.map((buyer) => [buyer.reference ?? buyer.id, buyer]));
// A country in its own column is taken before the sentence's, so the sentence's shows only where that column is left out.
const bySentence = numbered(loadBuyers(file, { layout: { name: 'sentence', for: 'buyers', fields: { id: '{번호}', statement: '{제목}' } } }));
const columns = new Set(readTable(file).headers);
const factsOf = ({ carried = {} }) => Object.entries(carried).flatMap(([name, words]) => (columns.has(name) || name === 'statement.country' ? [] : words.split('; ')));
const readsFacts = offers.values.some((buyer) => factsOf(buyer).length > 0);

const strictFor = (field) => ({ seeks }) => (seeks?.strict === true || (Array.isArray(seeks?.strict) && seeks.strict.includes(field)) ? ['only'] : []);
const same = (read, marked) => read === marked;
const folded = (words) => words.replace(/\s+|[·,/]|(?<=[가-힣])[와과]\s/g, '').toLowerCase();
/** Ids are the same or not; where nothing goes by the words, "A와 B 라이센스" is "A·B 라이센스". */
const sameDemand = (read, marked) => folded(read) === folded(marked);
/** Words are marked short: what was read may be longer or shorter, as long as one holds the other. */
const holds = (read, marked) => folded(read).includes(folded(marked)) || folded(marked).includes(folded(read));

/** By kind: what was marked, what was read, and when the two are the same. */
const KINDS = {
  roles: [(mark) => mark.roles, ({ seeks }) => seeks?.roles, same],
  'roles strict': [(mark) => mark.rolesStrict && ['only'], strictFor('roles'), same],
  'supply modes': [(mark) => mark.modes, ({ seeks }) => seeks?.supplyModes, same],
  'supply modes strict': [(mark) => mark.modesStrict && ['only'], strictFor('supplyModes'), same],
  'made in Korea': [(mark) => mark.madeInKorea && ['KR'], ({ sourcesFrom }) => sourcesFrom, same],
  'used, new, either': [(mark) => mark.condition && [mark.condition === 'either' ? 'any' : mark.condition], ({ wants }) => (wants.length > 0 && wants.every(({ condition }) => condition && condition === wants[0].condition) ? [wants[0].condition] : []), same],
  excludes: [(mark) => mark.excludes, ({ excludes }) => excludes?.flatMap(({ name }) => name ?? []), holds],
  'sells in': [(_, id) => ids.get(id).sellsIn, ({ sellsIn }) => sellsIn, same],
  // A paper has a name of the library's own; the words it was read from are those of the sentence.
  documents: [(mark) => mark.documents, ({ inferred }) => inferred?.filter(({ field }) => field === 'documents').flatMap(({ words }) => words.split(', ')), holds],
  requires: [(_, id) => ids.get(id).requires, ({ requires }) => requires, sameDemand],
  prefers: [(_, id) => ids.get(id).prefers, ({ prefers }) => prefers, sameDemand],
  country: [(_, id) => ids.get(id).country && [ids.get(id).country], (_, id) => bySentence.get(id)?.country && [bySentence.get(id).country], same],
  carried: [(mark) => mark.carried, factsOf, holds],
};

const inHalf = (id) => half === 'all' || (Number(id) % 2 === 1) === (half === 'seen');
const buyers = numbered(offers);
const compared = Object.keys(marks).filter((id) => buyers.has(id) && inHalf(id));
const tally = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, { marked: 0, read: 0, right: 0 }]));
const differing = new Map();
for (const id of compared) {
  for (const [kind, [markedOf, readOf, matches]] of Object.entries(KINDS)) {
    if (kind === 'carried' && !readsFacts) {
      tally[kind].marked += marks[id].carried?.length ?? 0;
      continue;
    }
    const marked = markedOf(marks[id], id) || [];
    const read = readOf(buyers.get(id), id) || [];
    const left = [...marked];
    const right = read.filter((value) => {
      const at = left.findIndex((other) => matches(value, other));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    }).length;
    tally[kind].marked += marked.length;
    tally[kind].read += read.length;
    tally[kind].right += right;
    if (right < marked.length || right < read.length) differing.set(id, [...(differing.get(id) ?? []), { kind, read, marked }]);
  }
}

const share = (part, whole) => (whole === 0 ? '-' : (part / whole).toFixed(3)).padStart(9);
const line = (kind, { marked, read, right }) => `${kind.padEnd(24)}${String(marked).padStart(7)}${String(read).padStart(7)}${String(right).padStart(7)}  ${share(right, read)}  ${share(right, marked)}`;
const sum = (kinds) => kinds.reduce((all, kind) => ({ marked: all.marked + tally[kind].marked, read: all.read + tally[kind].read, right: all.right + tally[kind].right }), { marked: 0, read: 0, right: 0 });
const counted = Object.keys(KINDS).filter((kind) => kind !== 'carried');
console.log(`${path.basename(file)}, half ${half}: ${compared.length} of ${Object.keys(marks).length} marked offers; marks of ${about.date} by ${about.readers} readers; Node ${process.version}`);
if (offers.file.sha256 !== about.source.sha256) console.log('note: this is not the file that was marked');
console.log(`${'kind'.padEnd(24)}${'marked'.padStart(7)}${'read'.padStart(7)}${'right'.padStart(7)}  ${'precision'}  ${'recall'.padStart(9)}`);
for (const kind of counted) console.log(line(kind, tally[kind]));
console.log(readsFacts ? line('carried', tally.carried) : `${'carried'.padEnd(24)}${String(tally.carried.marked).padStart(7)}  not read yet`);
console.log(line('total, country apart', sum(counted.filter((kind) => kind !== 'country'))));
console.log(line('total', sum(counted)));
const wrong = [...differing].filter(([, parts]) => parts.some(({ kind }) => kind !== 'carried')).length;
console.log(`${compared.length - wrong} of ${compared.length} offers read as marked in every kind (carried apart)`);
if (options.list) for (const [id, parts] of differing) for (const { kind, read, marked } of parts) console.log(`${id}  ${kind}: read ${read.join(', ') || 'nothing'}; marked ${marked.join(', ') || 'nothing'}`);
