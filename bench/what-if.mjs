// What-if for one supplier against many buyers: node bench/what-if.mjs [BUYERS] [SEED]
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { createMatcher } from 'buyer-match';
import { whatIf } from 'buyer-match/advise';

const count = Number(process.argv[2] ?? 100_000);
let seed = Number(process.argv[3] ?? 7);
const random = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
const pick = (list) => list[Math.floor(random() * list.length)];

const CERTIFICATES = ['eu-cpnp', 'iso-9001', 'iso-14001', 'iso-22716', 'iso-13485', 'halal', 'vegan', 'cosmos', 'us-mocra', 'cn-nmpa-cosmetic-filing', 'in-cdsco-cosmetic', 'uz-conformity', 'eg-goeic', 'ecovadis', 'amfori-bsci', 'fsc-coc'];
const COUNTRIES = ['VN', 'PL', 'DE', 'US', 'CN', 'IN', 'UZ', 'KZ', 'SA', 'AE', 'EG', 'JP', 'MN', 'ID', 'MY', 'TH', 'GB', 'RS'];
const CODES = ['330499', '330410', '330510', '330720', '340111', '190230', '210690', '851629', '848180', '901890'];

const buyers = Array.from({ length: count }, (_, i) => ({
  id: `b${i}`,
  country: pick(COUNTRIES),
  wants: [{ hs: [pick(CODES)] }],
  requires: [...new Set(Array.from({ length: Math.floor(random() * 4) }, () => pick(CERTIFICATES)))],
}));
const matcher = createMatcher({ buyers, on: '2026-11-24', validate: false });
const supplier = { id: 's', country: 'KR', products: [{ hs: ['330499'] }], certifications: [] };

const times = [];
const cpu = process.cpuUsage();
let result;
for (let round = 0; round < 5; round++) {
  const start = performance.now();
  result = whatIf(matcher, supplier, { certificates: CERTIFICATES, validate: false });
  times.push(performance.now() - start);
}
const { user, system } = process.cpuUsage(cpu);
const sorted = [...times].sort((a, b) => a - b);
console.log(`${count} buyers, ${CERTIFICATES.length} certificates, seed ${process.argv[3] ?? 7}, Node ${process.version}, ${cpus()[0].model}`);
console.log(`first ${times[0].toFixed(0)} ms, median of ${times.length} ${sorted[2].toFixed(0)} ms, most ${sorted.at(-1).toFixed(0)} ms, ${((user + system) / 1000 / times.length).toFixed(0)} ms of processor time a run`);
for (const { certificates, opens, points } of result.best) console.log(`${certificates.join(' + ')}: opens ${opens}, ${points.toFixed(0)} points`);
