// A seeded market of canonical buyers and suppliers: Zipf HS codes, words and countries, and every condition the score reads.
import { createRandom, zipf } from './random.mjs';

const COUNTRIES =
  'CN US JP VN HK TW IN SG MX DE AU ID MY PL TH TR PH BR AE GB IT RU SA NL FR ES CA HU CZ KZ UZ EG CL PE CO KH BD PK NZ IL QA KW OM MM MN LA LK NP BE SE DK FI NO CH AT PT GR RO BG HR SI SK LT LV EE RS UA BY GE AM AZ KG TJ TM AR UY PY BO EC VE PA CR GT HN SV NI DO CU JM MA DZ TN LY NG GH KE ET TZ UG ZA ZM MZ AO CM CI SN RW MU JO LB IQ IR YE BH AF BN PG FJ MT CY IS IE LU KR'.split(' ');
const REGIONS = ['ASEAN', 'EU', 'CIS', 'GCC', 'EASTERN_EUROPE', 'LATIN_AMERICA', 'AFRICA', 'NORTH_AMERICA'];
const CERTIFICATES =
  'eu-ce-lvd eu-ce-emc eu-ce-red eu-ce-machinery eu-mdr eu-cpnp eu-rohs eu-reach eu-organic uk-ukca us-fda-510k us-mocra us-fda-food us-fcc jp-pse jp-giteki cn-ccc cn-nmpa-device halal iso-9001 iso-13485 iso-14001 gmp gfsi kc bis bpom sfda anvisa e-mark'.split(' ');
const LANGUAGES = ['en', 'zh', 'ja', 'vi', 'ru', 'es', 'ar', 'de', 'fr', 'ko', 'id', 'th'];
const ROLES = ['manufacturer', 'brand-owner', 'distributor'];
const MODES = ['own-brand', 'oem', 'odm', 'private-label'];
const SYLLABLES = 'ba be bi bo ca ce co da de di do fa fe fi ga ge go ha he hi ka ke ki la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se so ta te ti to va ve vi'.split(' ');

const DAY = 86_400_000;
const ON = Date.UTC(2026, 2, 2);
export const on = '2026-03-02';
const day = (fromNow) => new Date(ON + fromNow * DAY).toISOString().slice(0, 10);

/** Five thousand codes in a tree like that of the nomenclature, in an order that is not its own. */
function codes(random) {
  const all = [];
  for (let chapter = 1; chapter <= 97; chapter++) {
    for (let heading = 1; heading <= 12; heading++) {
      const endings = 2 + Math.floor(random() * 6);
      for (let ending = 1; ending <= endings; ending++) all.push(`${String(chapter).padStart(2, '0')}${String(heading).padStart(2, '0')}${ending === endings ? '9' : String(ending)}0`);
    }
  }
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j], all[i]];
  }
  return all;
}

function vocabulary(size) {
  const n = SYLLABLES.length;
  return Array.from({ length: size }, (_, i) => SYLLABLES[i % n] + SYLLABLES[Math.floor(i / n) % n] + SYLLABLES[Math.floor(i / (n * n)) % n] + 'x');
}

/** A market of its own for each seed; buyers and suppliers are drawn from it one after the other. */
export function createMarket(seed) {
  const random = createRandom(seed);
  const CODES = codes(random);
  const WORDS = vocabulary(20_000);
  const code = zipf(CODES.length, 1, random);
  const word = zipf(WORDS.length, 1, random);
  const country = zipf(COUNTRIES.length, 0.8, random);
  const chance = (p) => random() < p;
  const below = (n) => Math.floor(random() * n);
  const some = (list, most, draw = () => below(list.length)) => [...new Set(Array.from({ length: 1 + below(most) }, () => list[draw()]))];
  const certificate = zipf(CERTIFICATES.length, 0.7, random);

  /** Half of the words go with the goods, half are drawn from all. */
  function product(kind) {
    const goods = code();
    const name = Array.from({ length: 1 + below(4) }, () => WORDS[chance(0.5) ? (goods * 7 + below(6)) % WORDS.length : word()]).join(' ');
    return { ...(kind === 'codes' ? {} : { name }), ...(kind === 'words' ? {} : { hs: [CODES[goods]] }) };
  }
  const kindOfItem = () => (chance(0.7) ? 'both' : chance(0.5) ? 'codes' : 'words');

  function buyer(i) {
    const b = { id: `b${i}`, name: `Buyer ${i}`, country: COUNTRIES[country()], wants: Array.from({ length: chance(0.6) ? 1 : 2 + below(2) }, () => product(kindOfItem())) };
    if (chance(0.05)) b.sellsIn = some(COUNTRIES, 2, country);
    if (chance(0.02)) b.wants[0].condition = 'used';
    if (chance(0.03)) b.excludes = [product('both')];
    if (chance(0.05)) b.sourcesFrom = chance(0.5) ? ['KR'] : some(COUNTRIES, 2, country);
    if (chance(0.01)) b.excludesOrigin = some(COUNTRIES, 1, country);
    if (chance(0.5)) b.requires = some(CERTIFICATES, 5, certificate);
    if (chance(0.3)) b.prefers = some(CERTIFICATES, 3, certificate);
    if (chance(0.4)) b.seeks = { ...(chance(0.7) ? { roles: some(ROLES, 2) } : {}), ...(chance(0.5) ? { supplyModes: some(MODES, 2) } : {}), ...(chance(0.1) ? { strict: true } : {}) };
    if (chance(0.6)) b.orderUsd = { min: (1 + below(200)) * 500, max: (200 + below(2000)) * 500 };
    if (chance(0.5)) b.languages = some(LANGUAGES, 3);
    if (chance(0.7)) b.lastActiveOn = day(-below(900));
    if (chance(0.2)) b.closesOn = day(below(200) - 40);
    if (chance(0.1)) b.evidence = [{ kind: 'credit-report', for: chance(0.8), on: day(-below(1200)), source: 'bench' }];
    return b;
  }

  function supplier(i) {
    const kind = ['both', 'codes', 'words'][i % 3];
    const s = { id: `s${i}`, country: 'KR', products: Array.from({ length: i % 5 === 4 ? 3 : 1 }, () => product(kind)) };
    const where = i % 4;
    if (where === 0) s.targetMarkets = some(COUNTRIES, 3, country);
    if (where === 1) s.targetMarkets = [REGIONS[below(REGIONS.length)]];
    if (where === 2) s.targetMarkets = ['WORLD'];
    if (chance(0.8)) s.certifications = chance(0.2) ? 'none' : some(CERTIFICATES, 4, certificate).map((certification) => ({ certification, status: chance(0.8) ? 'held' : 'in-progress', ...(chance(0.5) ? { validUntil: day(below(900)) } : {}) }));
    if (chance(0.7)) s.languages = some(LANGUAGES, 3);
    if (chance(0.7)) s.roles = some(ROLES, 2);
    if (chance(0.5)) s.supplyModes = some(MODES, 2);
    if (chance(0.5)) s.minOrderUsd = (1 + below(100)) * 1000;
    if (chance(0.3)) s.annualCapacityUsd = (1 + below(100)) * 20_000;
    return s;
  }

  return {
    on,
    *buyers(count) {
      for (let i = 0; i < count; i++) yield buyer(i);
    },
    suppliers: (count) => Array.from({ length: count }, (_, i) => supplier(i)),
  };
}
