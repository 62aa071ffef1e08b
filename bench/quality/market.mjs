// A market with known true probabilities, made of nothing but a seed: who would sign with whom if introduced, and an office that
// introduces some of them. What the files say is a worn copy of the truth: codes are missing or wrong, meetings are biased.
import { createRandom } from './random.mjs';

const CHAPTERS = 96;
const HEADINGS = 1200;
const SUBHEADINGS = 4500;
const REGIONS = { SOUTHEAST_ASIA: ['VN', 'TH', 'ID', 'MY', 'PH', 'SG'], CENTRAL_ASIA: ['UZ', 'KZ', 'KG'], CEE: ['PL', 'CZ', 'HU', 'RO', 'BG'], GCC: ['AE', 'SA', 'QA', 'KW'], NORTH_AMERICA: ['US', 'CA'], EAST_ASIA: ['JP', 'CN', 'TW'] };
const COUNTRIES = Object.values(REGIONS).flat();
const CERTIFICATES = ['eu-cpnp', 'halal', 'iso-9001', 'iso-13485', 'eu-ce-lvd', 'uk-ukca'];
const LANGUAGES = { VN: 'vi', TH: 'th', UZ: 'uz', KZ: 'ru', KG: 'ru', PL: 'pl', US: 'en', CA: 'en', SG: 'en', JP: 'ja', CN: 'zh', TW: 'zh', AE: 'ar', SA: 'ar' };

/** Log-odds that a pair signs once introduced, as they are on average; each market has its own, within a factor of two or so. */
const TYPICAL = { chapter: 0.5, heading: 0.9, subheading: 0.8, unrelated: -3.2, region: 0.8, exact: 0.7, blocked: -2.2, language: 0.35, role: 0.5, roleMissing: -0.6, buyer: 0.5, interaction: 1.1 };

/** Share of the meetings that end in a contract. */
const SIGNED = 0.065;

const share = (counts, total) => Array.from({ length: counts }, (_, i) => Math.floor((i * total) / counts));

/** 21 sections of 96 chapters, 1,200 headings and 4,500 subheadings, numbered like the nomenclature; the last of each heading is "other". */
function tree() {
  const headingsOf = share(CHAPTERS, HEADINGS);
  const list = [];
  for (let c = 0; c < CHAPTERS; c++) {
    const count = (headingsOf[c + 1] ?? HEADINGS) - headingsOf[c];
    for (let h = 0; h < count; h++) list.push(`${String(c + 1).padStart(2, '0')}${String(h + 1).padStart(2, '0')}`);
  }
  const subheadingsOf = share(HEADINGS, SUBHEADINGS);
  return list.map((heading, i) => {
    const count = (subheadingsOf[i + 1] ?? SUBHEADINGS) - subheadingsOf[i];
    return Array.from({ length: count }, (_, k) => `${heading}${k === count - 1 ? '90' : `${k + 1}0`}`);
  });
}

/** What a good is called: a word of its heading, often one of its subheading, and words that mean nothing. */
function nameOf(code, random) {
  const words = [`kind${code.slice(0, 4)}`];
  if (random.unit() < 0.6) words.push(`sort${code}`);
  if (random.unit() < 0.5) words.push(`grade${random.below(40)}`);
  return words.join(' ');
}

/** The good as the files have it: 15% of codes wrong, 25% missing. */
function worn(code, headings, random) {
  const name = nameOf(code, random);
  const luck = random.unit();
  if (luck < 0.25) return { name };
  return { name, hs: [luck < 0.4 ? random.of(random.of(headings)) : code] };
}

export function createMarket({ seed, suppliers: supplierCount = 1000, buyers: buyerCount = 1000, introductions = 25 } = {}) {
  const random = createRandom(seed);
  const TRUTH = Object.fromEntries(Object.entries(TYPICAL).map(([name, value]) => [name, value * 2 ** random.normal()]));
  const headings = tree();
  // Trade crowds into some headings: a heading's weight falls with its rank.
  const ranked = headings.map((codes) => ({ codes, key: random.unit() ** 3 })).sort((a, b) => b.key - a.key).map(({ codes }) => codes).slice(0, 300);
  const drawCode = () => random.of(ranked[Math.floor(ranked.length * random.unit() ** 2)]);
  const demanded = Array.from({ length: CHAPTERS + 1 }, () => random.some(CERTIFICATES, 0.09));
  const liked = Array.from({ length: CHAPTERS + 1 }, () => random.of(Object.keys(REGIONS)));

  const buyers = Array.from({ length: buyerCount }, (_, i) => {
    const country = random.of(COUNTRIES);
    const codes = Array.from({ length: 1 + random.below(3) }, drawCode);
    const requires = [...new Set(codes.flatMap((code) => demanded[Number(code.slice(0, 2))]))].filter(() => random.unit() < 0.7).slice(0, 2);
    const roles = random.unit() < 0.3 ? ['manufacturer'] : undefined;
    return {
      truth: { codes, country, requires, roles, pull: random.normal() },
      row: { id: `b${String(i).padStart(5, '0')}`, country, wants: codes.map((code) => worn(code, ranked, random)), ...(requires.length > 0 ? { requires } : {}), ...(roles ? { seeks: { roles } } : {}) },
    };
  });
  const suppliers = Array.from({ length: supplierCount }, (_, i) => {
    const codes = Array.from({ length: 1 + random.below(2) }, drawCode);
    const targetMarkets = [...new Set([random.of(Object.keys(REGIONS)), ...(random.unit() < 0.6 ? [random.of(COUNTRIES)] : [])])];
    const held = random.some(CERTIFICATES, 0.45);
    const roles = random.unit() < 0.7 ? ['manufacturer'] : ['distributor'];
    const languages = random.some(['en', 'zh', 'ja', 'ru', 'vi'], 0.3);
    return {
      truth: { codes, targetMarkets, held, roles, languages },
      row: { id: `s${String(i).padStart(5, '0')}`, country: 'KR', products: codes.map((code) => worn(code, ranked, random)), targetMarkets, certifications: held.map((certification) => ({ certification, status: 'held' })), roles, ...(languages.length > 0 ? { languages } : {}) },
    };
  });

  const isAimedAt = (markets, country) => markets.some((market) => market === country || REGIONS[market]?.includes(country));
  const isBlocked = (s, b) => b.requires.some((certificate) => !s.held.includes(certificate));
  function logOdds({ truth: s }, { truth: b }) {
    let goods = TRUTH.unrelated;
    for (const own of s.codes) {
      for (const wanted of b.codes) {
        if (own.slice(0, 2) !== wanted.slice(0, 2)) continue;
        const level = own === wanted ? TRUTH.chapter + TRUTH.heading + TRUTH.subheading : own.slice(0, 4) === wanted.slice(0, 4) ? TRUTH.chapter + TRUTH.heading : TRUTH.chapter + TRUTH.unrelated / 2;
        // What no additive model knows: some kinds of goods go especially well in one region.
        goods = Math.max(goods, level + (REGIONS[liked[Number(own.slice(0, 2))]].includes(b.country) ? TRUTH.interaction : 0));
      }
    }
    const exact = s.targetMarkets.includes(b.country);
    const role = !b.roles ? 0 : s.roles.includes(b.roles[0]) ? TRUTH.role : TRUTH.roleMissing;
    const language = LANGUAGES[b.country] !== undefined && s.languages.includes(LANGUAGES[b.country]) ? TRUTH.language : 0;
    return goods + (isAimedAt(s.targetMarkets, b.country) ? TRUTH.region : 0) + (exact ? TRUTH.exact : 0) + (isBlocked(s, b) ? TRUTH.blocked : 0) + role + language + TRUTH.buyer * b.pull;
  }
  let base = 0;
  const probability = (s, b) => 1 / (1 + Math.exp(-base - logOdds(suppliers[s], buyers[b])));

  const chapters = (products) => new Set(products.flatMap(({ hs = [] }) => hs.map((code) => code.slice(0, 2))));
  const wanted = buyers.map(({ row }) => chapters(row.wants));

  /** Whom the office introduces to a supplier: buyers with goods alike on paper, and in markets aimed at, more often. */
  function met(s) {
    const own = chapters(suppliers[s].row.products);
    const weights = buyers.map(({ row }, b) => 0.25 + ([...wanted[b]].some((chapter) => own.has(chapter)) ? 4 : 0) + (isAimedAt(suppliers[s].truth.targetMarkets, row.country) ? 0.5 : 0));
    return weights.map((weight, b) => ({ b, key: -Math.log(1 - random.unit()) / weight })).sort((x, y) => x.key - y.key).slice(0, introductions).map(({ b }) => b);
  }
  const meetings = suppliers.map((_, s) => met(s));

  // So many meetings end in a contract, whatever the market's weights are.
  const all = meetings.flatMap((list, s) => list.map((b) => [s, b]));
  for (let step = 8; step > 1e-3; step /= 2) base += all.reduce((sum, [s, b]) => sum + probability(s, b), 0) > SIGNED * all.length ? -step : step;

  /** What came of the meetings of the suppliers in a range, by day. */
  const introduce = (from, to) => all.filter(([s]) => s >= from && s < to).map(([s, b]) => ({ s, b, signed: random.unit() < probability(s, b), day: random.below(730) })).sort((x, y) => x.day - y.day);
  return { suppliers, buyers, probability, introduce, isBlocked: (s, b) => isBlocked(suppliers[s].truth, buyers[b].truth) };
}

const dayOf = (day) => new Date(Date.UTC(2023, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);

/** Meetings as rows of contracts. */
export const rowsOf = ({ suppliers, buyers }, meetings) => meetings.map(({ s, b, signed, day }, i) => ({ id: `c${String(i).padStart(6, '0')}`, supplierId: suppliers[s].row.id, buyerId: buyers[b].row.id, date: dayOf(day), stage: signed ? 'contracted' : 'introduced' }));
