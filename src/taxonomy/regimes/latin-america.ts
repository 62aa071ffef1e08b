import { APPLIANCES, COSMETICS, DEVICES, NEAR_APPLIANCES, NEAR_COSMETICS, NEAR_DEVICES, NEAR_RADIO, RADIO } from './goods';
import type { Regime } from './regime';

// data: regimes of Brazil and Mexico. Facts with their sources; names, notes and choices are ours.
export const latinAmerica = (): readonly Regime[] => [
  {
    id: 'br-anvisa-device',
    names: { ko: '브라질 의료기기(ANVISA)', en: 'Brazil medical devices (ANVISA)' },
    kind: 'mandatory', instrument: 'registration', holder: 'buyer', granularity: 'device', validityYears: 10, perBuyer: true,
    regulator: ['ANVISA'],
    legalBasis: ['RDC 751/2022'],
    markets: ['BR'], status: 'in-force',
    scopes: [
      { hs: DEVICES, share: 'most', blocks: true },
      { hs: NEAR_DEVICES, share: 'some', blocks: true },
    ],
    relations: [
      { kind: 'companion', target: 'br-inmetro', note: { ko: '전기를 쓰는 의료기기는 INMETRO(IEC 60601) 인증이 함께 필요합니다.', en: 'Active devices also need an INMETRO IEC 60601 certificate.' } },
    ],
    facts: 'verified', verified: ['legalBasis', 'validityYears', 'relations'], asOf: '2026-11-23',
    sources: ['https://www.isemed.eu/registrazione-dispositivi-medici-brasile/', 'https://emergobyul.com/news/brazil-moves-toward-leveraging-medical-device-registrations-other-regulators'],
  },
  {
    id: 'br-anvisa-cosmetic',
    names: { ko: '브라질 화장품(ANVISA)', en: 'Brazil cosmetics (ANVISA)' },
    kind: 'mandatory', instrument: 'notification', holder: 'buyer', granularity: 'product', validityYears: 10, perBuyer: true,
    regulator: ['ANVISA'],
    legalBasis: ['RDC 907/2024'],
    markets: ['BR'], status: 'in-force',
    scopes: [
      { hs: COSMETICS, share: 'most', blocks: true },
      { hs: NEAR_COSMETICS, share: 'some', blocks: true },
    ],
    relations: [],
    facts: 'general-knowledge', verified: [], asOf: '2026-11-23',
    sources: [],
  },
  {
    id: 'br-inmetro',
    names: { ko: '브라질 INMETRO', en: 'Brazil INMETRO' },
    kind: 'mandatory', instrument: 'certificate', holder: 'buyer', granularity: 'model', validityYears: 5, perBuyer: true,
    regulator: ['INMETRO / OCPs'],
    legalBasis: ['Portarias INMETRO'],
    markets: ['BR'], status: 'in-force',
    scopes: [
      { hs: [...APPLIANCES, ...NEAR_APPLIANCES, '9018'], share: 'some', blocks: true },
      { hs: ['4011', '9503'], share: 'most', blocks: true },
      { hs: ['9504', '9505'], share: 'few', blocks: true },
    ],
    relations: [
      { kind: 'companion', target: 'br-anvisa-device', note: { ko: '전기를 쓰는 의료기기는 INMETRO(IEC 60601) 인증이 함께 필요합니다.', en: 'Active devices also need an INMETRO IEC 60601 certificate.' } },
    ],
    facts: 'partly', verified: ['validityYears'], asOf: '2026-11-23',
    sources: ['https://www.isemed.eu/registrazione-dispositivi-medici-brasile/'],
  },
  {
    id: 'br-anatel',
    names: { ko: '브라질 ANATEL', en: 'Brazil ANATEL' },
    kind: 'mandatory', instrument: 'certificate', holder: 'buyer', granularity: 'model', validityYears: null, perBuyer: true,
    regulator: ['ANATEL / OCDs'],
    legalBasis: ['Resolution 715/2019'],
    markets: ['BR'], status: 'in-force',
    scopes: [
      { hs: RADIO, share: 'most', blocks: true },
      { hs: NEAR_RADIO, share: 'some', blocks: true },
    ],
    relations: [],
    facts: 'general-knowledge', verified: [], asOf: '2026-11-23',
    sources: [],
  },
  {
    id: 'mx-nom',
    names: { ko: '멕시코 NOM', en: 'Mexico NOM' },
    kind: 'mandatory', instrument: 'certificate', holder: 'buyer', granularity: 'model', validityYears: 1, perBuyer: true,
    regulator: ['NYCE, ANCE … under SE/DGN'],
    legalBasis: ['Ley de Infraestructura de la Calidad (2020)', 'NOM-001-SCFI', 'NOM-003-SCFI', 'NOM-019-SCFI'],
    markets: ['MX'], status: 'in-force',
    scopes: [
      { hs: [...APPLIANCES, '8471', '8517'], share: 'most', blocks: true },
      { hs: NEAR_APPLIANCES, share: 'some', blocks: true },
    ],
    relations: [],
    facts: 'verified', verified: ['validityYears', 'holder', 'relations', 'legalBasis'], asOf: '2026-11-23',
    sources: ['https://www.nts.com/services/certification_services/international_approvals/mexico-product-approvals', 'https://www.productcomplianceinstitute.com/product-compliance-in-mexico/', 'http://grilsa.com.mx/visit.html'],
  },
  {
    id: 'mx-cofepris',
    names: { ko: '멕시코 COFEPRIS', en: 'Mexico COFEPRIS' },
    kind: 'mandatory', instrument: 'registration', holder: 'buyer', granularity: 'device', validityYears: 5, perBuyer: true,
    regulator: ['COFEPRIS'],
    legalBasis: ['Ley General de Salud; RIS'],
    markets: ['MX'], status: 'in-force',
    scopes: [
      { hs: DEVICES, share: 'most', blocks: true },
      { hs: NEAR_DEVICES, share: 'some', blocks: true },
    ],
    relations: [],
    facts: 'partly', verified: ['relations'], asOf: '2026-11-23',
    sources: ['https://pdfslide.tips/documents/presentacin-de-topics-1-strategies-taken-by-the-mexican-goverment-to-streamline.html'],
  },
];
