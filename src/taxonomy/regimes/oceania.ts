import { APPLIANCES, COSMETICS, DEVICES, NEAR_APPLIANCES, NEAR_COSMETICS, NEAR_DEVICES, NEAR_RADIO, RADIO } from './goods';
import type { Regime } from './regime';

// data: regimes of Australia and New Zealand. Facts with their sources; names, notes and choices are ours.
export const oceania = (): readonly Regime[] => [
  {
    id: 'au-rcm',
    names: { ko: '호주·뉴질랜드 RCM', en: 'Australia/NZ RCM' },
    kind: 'mandatory', instrument: 'self-declaration', holder: 'buyer', granularity: 'model', validityYears: 5,
    regulator: ['ERAC EESS; ACMA'],
    legalBasis: ['EESS laws of participating states; ACMA LN'],
    markets: ['AU', 'NZ'], status: 'in-force',
    scopes: [
      { hs: [...APPLIANCES, ...RADIO], share: 'most', blocks: true },
      { hs: [...NEAR_APPLIANCES, ...NEAR_RADIO], share: 'some', blocks: true },
    ],
    relations: [],
    facts: 'general-knowledge', verified: [], asOf: '2026-11-23',
    sources: [],
  },
  {
    id: 'au-tga',
    names: { ko: '호주 TGA(ARTG)', en: 'Australia TGA (ARTG)' },
    kind: 'mandatory', instrument: 'registration', holder: 'buyer', granularity: 'device', validityYears: null, perBuyer: true,
    regulator: ['TGA'],
    legalBasis: ['Therapeutic Goods Act 1989'],
    markets: ['AU'], status: 'in-force',
    scopes: [
      { hs: DEVICES, share: 'most', blocks: true },
      { hs: NEAR_DEVICES, share: 'some', blocks: true },
      { hs: ['330499'], share: 'few', blocks: true, note: { ko: '자외선차단 기능을 내세우는 제품에 해당합니다.', en: 'For products that claim sun protection.' } },
    ],
    relations: [],
    note: { ko: '자외선차단제는 호주에서 화장품이 아니라 치료용품으로 다뤄집니다.', en: 'Primary sunscreens are therapeutic goods in Australia.' },
    facts: 'partly', verified: ['relations'], asOf: '2026-11-23',
    sources: ['https://www.bonezonepub.com/1470-how-to-register-your-device-in-australia', 'https://rfaregulatoryaffairs.com/our-services/cosmetics-personal-care-and-household-products'],
  },
  {
    id: 'au-aicis',
    names: { ko: '호주 AICIS(화장품 원료)', en: 'Australia AICIS' },
    kind: 'mandatory', instrument: 'registration', holder: 'buyer', granularity: 'company', validityYears: 1,
    regulator: ['AICIS'],
    legalBasis: ['Industrial Chemicals Act 2019'],
    markets: ['AU'], status: 'in-force',
    scopes: [
      { hs: COSMETICS, share: 'most', blocks: true },
      { hs: NEAR_COSMETICS, share: 'some', blocks: true },
    ],
    relations: [],
    note: { ko: '호주에는 화장품 제품등록이 없고, 수입자가 화학물질 도입자로 등록합니다.', en: 'Australia registers no cosmetic products: the importer registers as an introducer.' },
    facts: 'verified', verified: ['body', 'holder'], asOf: '2026-11-23',
    sources: ['https://dtsreg.com.au/cosmetics/', 'https://www.grzanglobal.com/news-center/registration-insights/758'],
  },
];
