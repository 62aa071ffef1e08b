// Loads real files of buyers as downloaded and lists what was not resolved: `npm run bench:load -- FOLDER`.
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { loadBuyers } from 'buyer-match/files';

const folder = process.argv[2] ?? '../shared/data';
const FILES = ['kosme-purchase-offers-2024.csv', 'kotra-leads.csv.gz', 'kosme-inquiries-2024.csv.gz'];
console.log(`${cpus()[0]?.model ?? 'unknown'} x${cpus().length}, Node ${process.version}`);
for (const name of FILES) {
  const file = path.join(folder, name);
  if (!existsSync(file)) {
    console.log(`${name}: skipped, not in ${folder}`);
    continue;
  }
  const started = performance.now();
  const { values, issues, file: facts } = loadBuyers(file, { locale: 'en' });
  const seconds = (performance.now() - started) / 1000;
  const counts = new Map();
  for (const { code, count = 1 } of issues) {
    const [kinds, times] = counts.get(code) ?? [0, 0];
    counts.set(code, [kinds + 1, times + count]);
  }
  console.log(`\n${name}: layout ${facts.layout}, ${facts.rows} rows, ${values.length} buyers, ${seconds.toFixed(1)} s`);
  for (const [code, [kinds, times]] of counts) console.log(`  ${code}: ${kinds} values, ${times} times`);
  const unresolved = issues.filter(({ code }) => ['place-not-recognised', 'hs-not-understood', 'hs-heading-only'].includes(code));
  for (const { code, row, found, count = 1 } of unresolved) console.log(`    ${code} ${JSON.stringify(found)} x${count}, first in row ${row}`);
}
