// The evaluation panels: do the offers that two readers called relevant come first? `npm run bench:panel -- FOLDER [--half seen|unseen] [--list]`.
// The plain panel names goods as exporters do, the hard one avoids the words of the offers.
// FOLDER holds the offers as downloaded. Improve on the seen half only; the unseen half shows totals and nothing else.
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createMatcher } from 'buyer-match';
import { loadBuyers } from 'buyer-match/files';
import { characterRuns, wordsOnly } from './panel/baselines.mjs';
import { interval, mean, recallAt, reciprocalRank } from './panel/measures.mjs';

const DAY = '2024-12-31';
const BOOTSTRAP = { resamples: 2000, seed: 20241231 };
const PANELS = ['plain', 'hard'];
const MEASURES = { 'recall@5': recallAt(5), 'recall@1': recallAt(1), 'recall@10': recallAt(10), MRR: reciprocalRank };

function refuse(message) {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { half: { type: 'string' }, list: { type: 'boolean', default: false } } });
  } catch (error) {
    return refuse(error.message);
  }
}

const { values: flags, positionals } = readArguments();
if (flags.half !== undefined && !['seen', 'unseen'].includes(flags.half)) refuse(`--half is seen or unseen, got ${JSON.stringify(flags.half)}`);
if (flags.list && flags.half !== 'seen') refuse('--list shows single profiles, which the unseen half must never do: add --half seen');
const file = path.join(positionals[0] ?? '../shared/data', 'kosme-purchase-offers-2024.csv');
if (!existsSync(file)) {
  console.log(`skipped: ${file} is not there`);
  process.exit(0);
}

const halves = flags.half ? [flags.half] : ['seen', 'unseen'];
const profilesOf = (panel, half) => JSON.parse(readFileSync(new URL(`panel/${panel}-${half}.json`, import.meta.url), 'utf8')).profiles;
const offers = loadBuyers(file, { locale: 'en' }).values;
const numbers = offers.map(({ reference }) => reference);
const matcher = createMatcher({ buyers: offers, on: DAY });
const numberOf = new Map(offers.map(({ id, reference }) => [id, reference]));
const everything = { k: offers.length, includeClosed: true, explain: false };

/** Offer numbers by falling score of a baseline; equal scores keep the order of the file. */
const rankedBy = (scores) => numbers.map((number, i) => [number, scores[i]]).sort((a, b) => b[1] - a[1]).map(([number]) => number);

const textOf = ({ products }) => products.flatMap(({ name, keywords = [] }) => [name, ...keywords]).join(' ');
const titles = offers.map(({ statement }) => statement);
const [byWords, byRuns] = [wordsOnly(titles), characterRuns(titles)];
const METHODS = {
  'buyer-match': (supplier) => matcher.match(supplier, { ...everything, minScore: -Infinity }).matches.map(({ buyerId }) => numberOf.get(buyerId)),
  'character 2-4-grams': (supplier) => rankedBy(byRuns(textOf(supplier))),
  'words only (BM25)': (supplier) => rankedBy(byWords(textOf(supplier))),
};

/** One profile's rankings, and how many offers the matcher would list unasked. */
function judge({ supplier, relevant }) {
  const unknown = relevant.filter((number) => !numbers.includes(number));
  if (unknown.length > 0) throw new Error(`${supplier.id} names offers that the file does not have: ${unknown.join(', ')}`);
  const rankings = Object.fromEntries(Object.entries(METHODS).map(([method, rank]) => [method, rank(supplier)]));
  return { supplier, relevant: new Set(relevant), rankings, listed: matcher.match(supplier, everything).matches.length };
}

const three = (value) => value.toFixed(3);

function printTotals(name, profiles) {
  const answerable = profiles.filter(({ relevant }) => relevant.size > 0);
  const others = profiles.filter(({ relevant }) => relevant.size === 0);
  console.log(`\n${name}: ${profiles.length} profiles, ${answerable.length} with relevant offers (${answerable.reduce((total, { relevant }) => total + relevant.size, 0)} pairs)`);
  console.log(`${''.padEnd(22)}${'recall@5'.padEnd(23)}${Object.keys(MEASURES).slice(1).map((measure) => measure.padEnd(11)).join('')}`.trimEnd());
  for (const method of Object.keys(METHODS)) {
    const [first, ...rest] = Object.values(MEASURES).map((measure) => answerable.map(({ rankings, relevant }) => measure(rankings[method], relevant)));
    const [low, high] = interval(first, BOOTSTRAP);
    console.log(`${method.padEnd(22)}${`${three(mean(first))} [${three(low)}, ${three(high)}]`.padEnd(23)}${rest.map((values) => three(mean(values)).padEnd(11)).join('')}`.trimEnd());
  }
  console.log(`of each top 5, share listed at the default minScore: ${three(mean(answerable.map(({ listed }) => Math.min(5, listed) / 5)))}`);
  if (others.length > 0) console.log(`${others.length} profiles without a relevant offer: ${others.reduce((total, { listed }) => total + listed, 0)} offers listed at the default minScore, ${others.filter(({ listed }) => listed > 0).length} profiles with any`);
}

function printList({ supplier, relevant, rankings, listed }) {
  const ranked = rankings['buyer-match'];
  const recall = relevant.size > 0 ? `recall@5 ${three(MEASURES['recall@5'](ranked, relevant))} of ${relevant.size} relevant` : 'nothing relevant';
  console.log(`\n${supplier.id} ${supplier.products.map(({ name }) => name).join(' | ')}: ${recall}, ${listed} listed`);
  ranked.forEach((number, i) => {
    const mark = relevant.has(number) ? (i < 5 ? '+' : 'miss') : '-';
    if (i < 5 || mark === 'miss') console.log(`  ${mark.padStart(4)} ${String(i + 1).padStart(3)}. [${number}] ${titles[numbers.indexOf(number)]}`);
  });
}

console.log(`${cpus()[0]?.model ?? 'unknown'} x${cpus().length}, Node ${process.version}, ${offers.length} offers on ${DAY}, closed ones included; 95% interval from ${BOOTSTRAP.resamples} resamples of the profiles, seed ${BOOTSTRAP.seed}`);
for (const panel of PANELS) {
  const judged = halves.map((half) => ({ half, profiles: profilesOf(panel, half).map(judge) }));
  if (flags.list) judged[0].profiles.forEach(printList);
  for (const { half, profiles } of judged) printTotals(`${panel}, ${half}`, profiles);
  if (judged.length > 1) printTotals(`${panel}, both`, judged.flatMap(({ profiles }) => profiles));
}
