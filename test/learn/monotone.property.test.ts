import { expect, test } from 'vitest';
import { historyBefore } from '../../src/history';
import { train } from '../../src/learn';
import { createRandom, type Random } from '../../src/random';
import type { Buyer } from '../../src/schema/buyer';
import type { Contract } from '../../src/schema/contract';
import type { Holding, Supplier } from '../../src/schema/supplier';
import { Candidates } from '../../src/score/candidates';
import { createScorer } from '../../src/score/score';
import { weightsOf, type Weights } from '../../src/score/weights';

/** So many edits by default; `npm run test:monotone` tries a million. */
const EDITS = Number(process.env['EDITS'] ?? 20_000);
const SEED = Number(process.env['SEED'] ?? 11);
const ON = '2025-01-01';
/** Learned anew every so often: in one model a term may have been learned to be worth nothing. */
const PER_MODEL = Math.max(2000, EDITS / 100);

const CERTIFICATES = ['eu-cpnp', 'halal', 'iso-9001', 'iso-13485', 'eu-ce-lvd', 'uk-ukca'];
const COUNTRIES = ['VN', 'TH', 'UZ', 'PL', 'US', 'JP', 'AE', 'GB'];
const REGIONS = ['SOUTHEAST_ASIA', 'CENTRAL_ASIA', 'CEE', 'GCC'];
const CODES = ['330499', '330410', '330510', '340111', '848180', '848110', '854143', '901890', '901819', '190230'];
const STATUSES: readonly Holding['status'][] = ['planned', 'in-progress', 'held'];
const ROLES = ['manufacturer', 'brand-owner', 'distributor'] as const;

const of = <T>(list: readonly T[], random: Random): T => list[random.below(list.length)]!;
const some = <T>(list: readonly T[], share: number, random: Random): T[] => list.filter(() => random.unit() < share);

function createSupplier(id: string, random: Random): Supplier {
  const holdings = some(CERTIFICATES, 0.4, random).map((certification): Holding => ({ certification, status: of(['expired', ...STATUSES], random) }));
  return {
    id,
    country: 'KR',
    products: Array.from({ length: 1 + random.below(2) }, () => ({ name: `goods ${random.below(6)}`, hs: [of(CODES, random)] })),
    targetMarkets: some([...COUNTRIES, ...REGIONS], 0.2, random),
    ...(random.unit() < 0.2 ? {} : { certifications: random.unit() < 0.2 ? 'none' : holdings }),
    roles: [of(ROLES, random)],
    languages: some(['en', 'vi', 'ru'], 0.4, random),
    annualCapacityUsd: 10 ** (3 + random.below(4)),
  };
}

function createBuyer(id: string, random: Random): Buyer {
  const requires = some(CERTIFICATES, 0.25, random);
  return {
    id,
    country: of(COUNTRIES, random),
    wants: [{ name: `goods ${random.below(6)}`, hs: [of(CODES, random)] }],
    ...(requires.length > 0 ? { requires } : {}),
    ...(random.unit() < 0.4 ? { seeks: { roles: [of(ROLES, random)], strict: random.unit() < 0.3 } } : {}),
    orderUsd: { min: 10 ** (3 + random.below(4)) },
    languages: some(['en', 'vi', 'ru'], 0.4, random),
  };
}

/** A market in which whatever is asked is random, so that weights are learned from noise: the worst that may happen. */
function learnFromNoise(random: Random) {
  const suppliers = Array.from({ length: 40 }, (_, i) => createSupplier(`s${i}`, random));
  const buyers = Array.from({ length: 40 }, (_, i) => createBuyer(`b${i}`, random));
  const contracts = Array.from({ length: 60 + random.below(200) }, (_, i): Contract => ({ id: `k${i}`, supplierId: `s${random.below(40)}`, buyerId: `b${Math.floor(40 * random.unit() ** 2)}`, date: `202${random.below(5)}-0${1 + random.below(9)}-01`, stage: of(['contracted', 'introduced'], random) }));
  const weights = weightsOf(train({ suppliers, buyers, contracts, seed: random.below(1000), validate: false }));
  const byId = <T extends { readonly id: string }>(parties: readonly T[]): Map<string, T> => new Map(parties.map((party) => [party.id, party]));
  const candidates = (known: boolean): Candidates => {
    const all = new Candidates(known ? historyBefore(ON, contracts, { suppliers: byId(suppliers), buyers: byId(buyers) }) : undefined);
    for (const buyer of buyers) all.add(buyer);
    return all;
  };
  return { weights, suppliers, buyers, withHistory: candidates(true), without: candidates(false) };
}

const scores = (supplier: Supplier, candidates: Candidates, weights: Weights): Map<string, number> => {
  const scorer = createScorer(supplier, candidates, weights, ON);
  return new Map([...candidates.byId].map(([id, candidate]) => [id, scorer.score(candidate).score]));
};

const holdingsOf = ({ certifications }: Supplier): readonly Holding[] => (certifications === undefined || certifications === 'none' ? [] : certifications);

/** Ways in which a supplier becomes better for every buyer, or stays as good. */
const BETTER: Readonly<Record<string, (supplier: Supplier, random: Random) => Supplier>> = {
  'a certificate gained, or one step nearer': (supplier, random) => {
    const certification = of(CERTIFICATES, random);
    const holdings = holdingsOf(supplier);
    const at = STATUSES.indexOf(holdings.find((holding) => holding.certification === certification)?.status ?? 'planned');
    const status = STATUSES[Math.min(STATUSES.length - 1, Math.max(0, at) + 1)]!;
    return { ...supplier, certifications: [...holdings.filter((holding) => holding.certification !== certification), { certification, status: random.unit() < 0.5 ? status : 'held' }] };
  },
  'one more market aimed at': (supplier, random) => ({ ...supplier, targetMarkets: [...(supplier.targetMarkets ?? []), of([...COUNTRIES, ...REGIONS], random)] }),
  'one more language': (supplier, random) => ({ ...supplier, languages: [...(supplier.languages ?? []), of(['en', 'vi', 'ru'], random)] }),
  'one more role': (supplier, random) => ({ ...supplier, roles: [...new Set([...(supplier.roles ?? []), of(ROLES, random)])] }),
  'more capacity': (supplier) => ({ ...supplier, annualCapacityUsd: (supplier.annualCapacityUsd ?? 1) * 10 }),
};

/** Codes from far to near to a wanted one: another chapter, its chapter, its heading, itself. */
const ladder = (wanted: string): string[] => [wanted.startsWith('33') ? '848180' : '330499', `${wanted.slice(0, 2)}9990`, `${wanted.slice(0, 4)}77`, wanted];

test(`no edit for the better lowers a score under learned weights (${EDITS} edits, seed ${SEED})`, { timeout: 3_600_000 }, () => {
  const random = createRandom(SEED);
  const violations: string[] = [];
  const raised = new Map<string, number>();
  const compare = (what: string, before: number, after: number, pair: string): void => {
    if (after < before) violations.push(`${what}: ${before} to ${after}, ${pair}`);
    if (after > before) raised.set(what, (raised.get(what) ?? 0) + 1);
  };
  let edits = 0;
  while (edits < EDITS) {
    const { weights, suppliers, buyers, withHistory, without } = learnFromNoise(random);
    for (let own = 0; own < PER_MODEL && edits < EDITS; ) {
      const supplier = of(suppliers, random);
      const [what, edit] = of(Object.entries(BETTER), random);
      const edited = edit(supplier, random);
      const before = scores(supplier, withHistory, weights);
      for (const [id, after] of scores(edited, withHistory, weights)) compare(what, before.get(id)!, after, `${supplier.id} ${id}`);
      own += buyers.length;
      edits += buyers.length;

      // A code nearer to what a buyer wants: without history, in which other goods have a past of their own.
      const buyer = without.byId.get(of(buyers, random).id)!;
      const steps = ladder(buyer.buyer.wants[0]!.hs![0]!).map((code) => createScorer({ ...supplier, products: [{ ...supplier.products[0]!, hs: [code] }] }, without, weights, ON).score(buyer).score);
      for (let i = 1; i < steps.length; i++) compare('a closer code', steps[i - 1]!, steps[i]!, `${supplier.id} ${buyer.buyer.id}`);
      own += steps.length - 1;
      edits += steps.length - 1;
    }
  }
  expect(violations).toEqual([]);
  // Each kind of edit must have had something to raise, or the test says nothing.
  expect([...raised.keys()].sort()).toEqual([...Object.keys(BETTER), 'a closer code'].sort());
});
