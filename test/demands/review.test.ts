import { describe, expect, test } from 'vitest';
import { marketRequirements } from '../../src/demands';
import { regimeOf } from '../../src/taxonomy/certifications';

// data: what markets demand of Korean goods, reviewed pair by pair. "blocking" must exist before sale or clearance, "free" is
// listed and does not block, "none" must not be listed. The source is where the first claim of the row can be read.
const ROWS: readonly { hs: string; country: string; goods: string; blocking: string; free?: string; none: string; source: string; on?: string }[] = [
  { hs: '330499', country: 'VN', goods: 'serum', blocking: 'vn-cosmetic:buyer', none: 'id-bpom-cosmetic th-fda-cosmetic asean-acd eu-cpnp vn-medical-device', source: 'Circular 06/2011/TT-BYT; medibase.vn/cosmetic/product-notification' },
  { hs: '330499', country: 'ID', goods: 'serum', blocking: 'id-bpom-cosmetic:buyer', free: 'id-halal', none: 'vn-cosmetic asean-acd kr-halal', source: 'BPOM Regulation 21/2022; GR 42/2024; mondaq.com 1483456' },
  { hs: '330499', country: 'TH', goods: 'serum', blocking: 'th-fda-cosmetic:buyer', none: 'vn-cosmetic asean-acd', source: 'Cosmetics Act B.E. 2558' },
  { hs: '330499', country: 'MY', goods: 'serum', blocking: 'my-npra-cosmetic:buyer', free: 'my-jakim', none: 'id-halal vn-cosmetic', source: 'Control of Drugs and Cosmetics Regulations 1984; Trade Descriptions Order 2011' },
  { hs: '330499', country: 'PH', goods: 'serum', blocking: 'ph-fda-cosmetic:buyer', none: 'asean-acd', source: 'RA 9711; AO 2005-0015' },
  { hs: '330499', country: 'SG', goods: 'serum', blocking: 'sg-hsa-cosmetic:buyer', none: 'asean-acd sg-hsa-device', source: 'laws.sg, S683/2007 reg. 4' },
  { hs: '330499', country: 'KH', goods: 'serum', blocking: 'asean-acd:buyer', none: 'vn-cosmetic th-fda-cosmetic', source: 'en.reach24h.com, ASEAN Cosmetic Directive: no mutual recognition' },
  { hs: '330499', country: 'UZ', goods: 'serum', blocking: 'uz-conformity:either uz-sanepid:buyer', none: 'eaeu-eac eaeu-tr-009 uz-medical', source: 'gost-standard.com/gost-uz-certification-cosmetics; CoM Resolution 131/2016' },
  { hs: '330499', country: 'KZ', goods: 'serum', blocking: 'eaeu-tr-009:buyer', none: 'uz-conformity ru-chestny-znak', source: 'TR CU 009/2011' },
  { hs: '330499', country: 'RU', goods: 'serum', blocking: 'eaeu-tr-009:buyer ru-chestny-znak:buyer', none: 'kz-national', source: 'TR CU 009/2011; Federal Law 487-FZ' },
  { hs: '330499', country: 'PL', goods: 'serum', blocking: 'eu-cpnp:buyer', none: 'uk-scpn eu-mdr eu-ce-lvd iso-22716 cosmos', source: 'Regulation (EC) 1223/2009 art. 13' },
  { hs: '330499', country: 'GB', goods: 'serum', blocking: 'uk-scpn:buyer', none: 'eu-cpnp uk-ukca', source: 'cosmereg.com/eu-uk-cosmetic-responsible-person' },
  { hs: '330499', country: 'RS', goods: 'serum', blocking: 'rs-cosmetic:buyer', none: 'eu-cpnp', source: 'fvrmconsulting.rs/en/cosmetic-products' },
  { hs: '330499', country: 'UA', goods: 'serum', blocking: 'ua-cosmetic:buyer', none: 'eu-cpnp', source: 'CMU Resolution 65/2021, transition to 2026-08-03' },
  { hs: '330499', country: 'TR', goods: 'serum', blocking: 'tr-cosmetic:buyer', none: 'eu-cpnp tr-titck', source: 'Cosmetic Products Regulation 2023; esin.av.tr' },
  { hs: '330499', country: 'AE', goods: 'serum', blocking: 'ae-ecas:buyer ae-montaji:buyer', none: 'sa-saber gso-gmark', source: 'Cabinet Resolution 18/2014; blogs.tamimi.com' },
  { hs: '330499', country: 'SA', goods: 'serum', blocking: 'sa-sfda-cosmetic:buyer', none: 'sa-saber ae-ecas', source: 'intertek.com, GHAD since 2023-03-30' },
  { hs: '330499', country: 'MN', goods: 'serum', blocking: '', none: 'mn-medicine mn-conformity', source: 'medstandard.com/geography/mongolia' },
  { hs: '330499', country: 'US', goods: 'serum', blocking: '', free: 'us-mocra', none: 'us-fda-510k us-fda-food', source: 'FD&C Act §607(a), (c): 60 and 120 days after the start' },
  { hs: '330499', country: 'CA', goods: 'serum', blocking: '', free: 'ca-cnf', none: 'ca-mdl', source: 'Cosmetic Regulations s.30: within ten days after first sale' },
  { hs: '330499', country: 'JP', goods: 'serum', blocking: 'jp-pmd-cosmetic:buyer', none: 'jp-pmd-device', source: 'PMD Act; oemkorea.com/blog/import-korean-cosmetics-japan' },
  { hs: '330499', country: 'CN', goods: 'serum', blocking: 'cn-nmpa-cosmetic-filing:supplier', none: 'cn-gacc-food cn-ccc', source: 'SAMR Order 35 (2021); cfdi.org.cn' },
  { hs: '330499', country: 'IN', goods: 'serum', blocking: 'in-cdsco-cosmetic:either', none: 'in-cdsco-device in-fssai', source: 'Cosmetics Rules 2020 rule 12(1)' },
  { hs: '330499', country: 'TW', goods: 'serum', blocking: 'tw-tfda-cosmetic:buyer', none: 'cn-nmpa-cosmetic-filing', source: '0523.tw/cosmetics-product-listing-taiwan' },
  { hs: '330499', country: 'AU', goods: 'serum', blocking: 'au-aicis:buyer', none: 'au-rcm', source: 'dtsreg.com.au/cosmetics: the business registers, not the product' },
  { hs: '330499', country: 'HK', goods: 'serum', blocking: '', none: 'cn-nmpa-cosmetic-filing asean-acd', source: 'not in the table: nothing is claimed' },
  { hs: '851629', country: 'PL', goods: 'electric heater', blocking: 'eu-ce-lvd:supplier eu-ce-emc:supplier eu-rohs:supplier eu-weee:buyer', none: 'eu-ce-machinery eu-mdr uk-ukca eaeu-tr-004', source: 'Directives 2014/35/EU, 2014/30/EU, 2011/65/EU' },
  { hs: '851629', country: 'GB', goods: 'electric heater', blocking: '', free: 'uk-ukca', none: 'uk-mhra', source: 'insideeulifesciences.com 2023-08-16: CE recognised indefinitely' },
  { hs: '851629', country: 'RS', goods: 'electric heater', blocking: 'rs-conformity:either', none: 'eu-ce-lvd', source: 'trade.gov, Serbia labelling and marking' },
  { hs: '851629', country: 'KZ', goods: 'electric heater', blocking: 'eaeu-tr-004:buyer eaeu-tr-020:buyer', none: 'uz-conformity eu-ce-lvd', source: 'TR CU 004/2011, 020/2011' },
  { hs: '851629', country: 'UZ', goods: 'electric heater', blocking: 'uz-conformity:either', none: 'eaeu-tr-004 uz-sanepid', source: 'onewindow.pro/markets/uzbekistan' },
  { hs: '851629', country: 'SA', goods: 'electric heater', blocking: 'sa-saber:buyer gso-gmark:either', none: 'ae-ecas', source: 'SASO technical regulations; BD-142004-01' },
  { hs: '851629', country: 'AE', goods: 'electric heater', blocking: 'gso-gmark:either ae-ecas:buyer', none: 'sa-saber', source: 'qima.it/gmark-certification' },
  { hs: '851629', country: 'JP', goods: 'electric heater', blocking: 'jp-pse:buyer', none: 'jp-giteki:high', source: 'DENAN art. 9' },
  { hs: '851629', country: 'US', goods: 'electric heater', blocking: 'us-fcc:either', free: 'us-nrtl', none: 'us-fda-food us-fmvss', source: '29 CFR 1910.7: a duty of the workplace, not of the market' },
  { hs: '851629', country: 'CN', goods: 'electric heater', blocking: 'cn-ccc:supplier', free: 'cn-rohs', none: 'in-bis-fmcs', source: 'CNCA announcements' },
  { hs: '851629', country: 'TR', goods: 'electric heater', blocking: 'tr-ce-tareks:buyer', none: 'tr-titck', source: 'Communiqué Product Safety and Inspection 2026/9' },
  { hs: '845811', country: 'IN', goods: 'lathe', blocking: '', none: 'in-bis-otr', source: 'umspcs.in: OTR Order rescinded 2026-01-14' },
  { hs: '845811', country: 'DE', goods: 'lathe', blocking: 'eu-ce-machinery:supplier', none: 'eu-toys eu-cpnp', source: 'Directive 2006/42/EC to 2027-01-19' },
  { hs: '901890', country: 'VN', goods: 'medical device', blocking: 'vn-medical-device:buyer', none: 'vn-cosmetic', source: 'Decree 98/2021/ND-CP' },
  { hs: '901890', country: 'MN', goods: 'medical device', blocking: 'mn-medicine:buyer', none: 'mn-conformity', source: 'pwc.com/mn legal alert 05/2025: procedure adopted, scope to be checked' },
  { hs: '901890', country: 'PL', goods: 'medical device', blocking: 'eu-mdr:supplier', none: 'uk-mhra eu-mdd', source: 'Regulation (EU) 2017/745' },
  { hs: '901890', country: 'GB', goods: 'medical device', blocking: 'uk-mhra:buyer', free: 'uk-ukca', none: 'eu-mdr', source: 'SI 2002/618; lw.com 2026-03-10' },
  { hs: '901890', country: 'US', goods: 'medical device', blocking: 'us-fda-510k:supplier us-fda-device-reg:supplier', free: 'us-fda-qmsr', none: 'us-mocra', source: '21 CFR 807' },
  { hs: '901890', country: 'CN', goods: 'medical device', blocking: 'cn-nmpa-device:supplier', none: 'kr-mfds-approval', source: 'SAMR Order 47 (2021)' },
  { hs: '901890', country: 'AE', goods: 'medical device', blocking: 'ae-mohap-device:buyer', none: 'sa-sfda-mdma', source: 'artixio.com: Emirates Drug Establishment since 2025' },
  { hs: '901890', country: 'KZ', goods: 'medical device', blocking: 'eaeu-medical:buyer', none: 'uz-medical', source: 'EEC Council Decision 46' },
  { hs: '901890', country: 'UZ', goods: 'medical device', blocking: 'uz-medical:either', none: 'eaeu-medical', source: 'CoM Resolution 213/2018' },
  { hs: '190230', country: 'US', goods: 'instant noodles', blocking: 'us-fda-food:supplier us-fsvp:buyer', none: 'us-mocra', source: 'FD&C Act §415; 21 CFR 1 Subpart L' },
  { hs: '190230', country: 'CN', goods: 'instant noodles', blocking: 'cn-gacc-food:supplier', none: 'cn-ccc', source: 'GACC Decree 280' },
  { hs: '190230', country: 'ID', goods: 'instant noodles', blocking: 'id-bpom-food:buyer', free: 'id-halal', none: 'my-jakim', source: 'BPOM Regulation 23/2023; arma-law.com on GR 42/2024' },
  { hs: '190230', country: 'VN', goods: 'instant noodles', blocking: 'vn-food:buyer', none: 'vn-cosmetic', source: 'Decree 15/2018; Decree 46/2026' },
  { hs: '190230', country: 'JP', goods: 'instant noodles', blocking: 'jp-food-import:buyer', free: 'jp-jas-organic', none: 'jp-pse', source: 'Food Sanitation Act art. 27' },
  { hs: '190230', country: 'PL', goods: 'instant noodles', blocking: 'eu-food-import:either', free: 'eu-organic', none: 'haccp-kr', source: '(EU) 2020/2235: composite products' },
  { hs: '121221', country: 'US', goods: 'laver', blocking: 'us-fda-food:supplier', none: 'us-mocra', source: 'FD&C Act §415' },
  { hs: '870830', country: 'DE', goods: 'brake pads', blocking: 'un-ece-r90:supplier', none: 'us-fmvss', source: 'juratek.com/r90' },
  { hs: '870830', country: 'KZ', goods: 'brake pads', blocking: 'eaeu-tr-018:buyer', none: 'uz-conformity', source: 'TR CU 018/2011' },
  { hs: '850760', country: 'DE', goods: 'lithium battery', blocking: 'eu-battery:supplier un-38-3:supplier', none: 'eu-ce-lvd:high', source: 'Regulation (EU) 2023/1542; UN Manual §38.3' },
  { hs: '950300', country: 'SA', goods: 'toy', blocking: 'sa-saber:buyer gso-gmark:either', none: 'eu-toys', source: 'BD-131704-01' },
  { hs: '851762', country: 'DE', goods: 'router', blocking: 'eu-ce-red:supplier', none: 'eu-cra', source: 'Directive 2014/53/EU; CRA from 2027-12-11' },
  { hs: '850440', country: 'VN', goods: 'adapter', blocking: 'vn-cr:either', none: 'vn-food', source: 'Circular 28/2012/TT-BKHCN' },
];

const ON = '2026-11-24';
const words = (text: string): string[] => text.split(' ').filter(Boolean);

describe('what markets demand, reviewed', () => {
  test('there are at least 40 pairs, over the markets that matter', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(40);
    for (const country of ['VN', 'ID', 'UZ', 'KZ', 'PL', 'RS', 'AE', 'SA', 'MN', 'US', 'JP', 'CN', 'IN']) expect([country, ROWS.some((row) => row.country === country)]).toEqual([country, true]);
  });

  test.each(ROWS)('$goods ($hs) in $country', ({ hs, country, blocking, free = '', none, source, on = ON }) => {
    expect(source.length).toBeGreaterThan(5);
    const { regimes } = marketRequirements({ hs, country, on });
    const found = new Map(regimes.map((r) => [r.id, r]));
    for (const word of words(blocking)) {
      const [id, holder] = word.split(':');
      expect([id, found.get(id!)?.blocks, found.get(id!)?.holder]).toEqual([id, true, holder]);
    }
    for (const id of words(free)) expect([id, found.get(id)?.blocks]).toEqual([id, false]);
    for (const word of words(none)) {
      const [id, certainty] = word.split(':');
      expect([id, regimeOf(id!) !== undefined]).toEqual([id, true]);
      // "id:high": it may be listed as possible, never as sure.
      if (certainty) expect([id, found.get(id!)?.certainty === certainty]).toEqual([id, false]);
      else expect([id, found.has(id!)]).toEqual([id, false]);
    }
    if (blocking === '') expect(regimes.filter((r) => r.blocks && r.certainty === 'high').map((r) => r.id)).toEqual([]);
  });
});
