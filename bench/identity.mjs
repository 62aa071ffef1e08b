// Duplicate buyers on made-up lists with known answers: node bench/identity.mjs [RECORDS A LIST] [SEED]
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { findDuplicates } from 'buyer-match/identity';
import { makeMarket } from './identity/market.mjs';

const size = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 2);
const { a, b, truth } = makeMarket(size, seed);
// Two records of one buyer in the second list are the same buyer too.
const ownerOf = (id) => truth.get(id)?.of ?? id;
const copies = new Map();
for (const [id, { of }] of truth) copies.set(of, [...(copies.get(of) ?? []), id]);
const total = [...copies.values()].reduce((sum, ids) => sum + ids.length + (ids.length * (ids.length - 1)) / 2, 0);

const cpu = process.cpuUsage();
const start = performance.now();
const found = findDuplicates([{ source: 'a', buyers: a }, { source: 'b', buyers: b }], { review: -8, certain: 10 });
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpu);
const isTrue = ({ a: x, b: y }) => ownerOf(x.id) === ownerOf(y.id);

console.log(`${found.records} records in two lists, ${total} true pairs, seed ${seed}, Node ${process.version}, ${cpus()[0].model}`);
console.log(`${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor time), ${found.compared} pairs compared, ${found.passedOver} keys passed over, ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB resident`);
console.log('points  precision  recall  pairs');
for (const threshold of [-5, 0, 3, 5, 7, 10, 13, 16]) {
  const listed = found.pairs.filter(({ points }) => points >= threshold);
  const right = listed.filter(isTrue).length;
  console.log(`${String(threshold).padStart(6)}  ${(right / Math.max(1, listed.length)).toFixed(3).padStart(9)}  ${(right / total).toFixed(3).padStart(6)}  ${listed.length}`);
}
console.log('by what was changed: recall from 0 points, from 10 points');
const byKind = new Map();
for (const [id, { of, kind }] of truth) {
  const entry = byKind.get(kind) ?? { all: 0, zero: 0, ten: 0, pairs: new Set() };
  entry.all++;
  byKind.set(kind, entry);
  entry.pairs.add(`${of} ${id}`);
}
for (const { a: x, b: y, points } of found.pairs) {
  const kind = truth.get(y.id)?.kind ?? truth.get(x.id)?.kind;
  const entry = byKind.get(kind);
  if (!entry || !(entry.pairs.has(`${x.id} ${y.id}`) || entry.pairs.has(`${y.id} ${x.id}`))) continue;
  if (points >= 0) entry.zero++;
  if (points >= 10) entry.ten++;
}
for (const [kind, { all, zero, ten }] of [...byKind].sort()) console.log(`  ${kind.padEnd(9)} ${(zero / all).toFixed(3)}  ${(ten / all).toFixed(3)}  of ${all}`);
