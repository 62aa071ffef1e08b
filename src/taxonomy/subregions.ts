// data: sub-regions of the world, each country in exactly one: the finest level of the UN Statistics Division's standard M49 (its
// sub-regions, and its intermediate regions where it has them). As of 2026-11-23. Taiwan and Kosovo, which M49 does not list, stand with their neighbours.

import { isOfficeLocale, type Locale } from '../locale/locale';
import { foreignPlaceName } from './foreign-names';

interface Subregion {
  readonly id: string;
  readonly ko: string;
  readonly en: string;
  readonly members: string;
}

const SUBREGIONS: readonly Subregion[] = [
  { id: '015', ko: '북아프리카', en: 'Northern Africa', members: 'DZ EG EH LY MA SD TN' },
  { id: '014', ko: '동아프리카', en: 'Eastern Africa', members: 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW' },
  { id: '017', ko: '중앙아프리카', en: 'Middle Africa', members: 'AO CD CF CG CM GA GQ ST TD' },
  { id: '018', ko: '남아프리카 지역', en: 'Southern Africa', members: 'BW LS NA SZ ZA' },
  { id: '011', ko: '서아프리카', en: 'Western Africa', members: 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG' },
  { id: '029', ko: '카리브', en: 'Caribbean', members: 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI' },
  { id: '013', ko: '중앙아메리카', en: 'Central America', members: 'BZ CR GT HN MX NI PA SV' },
  { id: '005', ko: '남아메리카', en: 'South America', members: 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE' },
  { id: '021', ko: '북아메리카', en: 'Northern America', members: 'BM CA GL PM US' },
  { id: '143', ko: '중앙아시아', en: 'Central Asia', members: 'KG KZ TJ TM UZ' },
  { id: '030', ko: '동아시아', en: 'Eastern Asia', members: 'CN HK JP KP KR MN MO TW' },
  { id: '035', ko: '동남아시아', en: 'South-eastern Asia', members: 'BN ID KH LA MM MY PH SG TH TL VN' },
  { id: '034', ko: '남아시아', en: 'Southern Asia', members: 'AF BD BT IN IR LK MV NP PK' },
  { id: '145', ko: '서아시아', en: 'Western Asia', members: 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE' },
  { id: '151', ko: '동유럽 지역', en: 'Eastern Europe', members: 'BG BY CZ HU MD PL RO RU SK UA' },
  { id: '154', ko: '북유럽 지역', en: 'Northern Europe', members: 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ' },
  { id: '039', ko: '남유럽 지역', en: 'Southern Europe', members: 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK' },
  { id: '155', ko: '서유럽 지역', en: 'Western Europe', members: 'AT BE CH DE FR LI LU MC NL' },
  { id: '053', ko: '호주·뉴질랜드', en: 'Australia and New Zealand', members: 'AU CC CX HM NF NZ' },
  { id: '054', ko: '멜라네시아', en: 'Melanesia', members: 'FJ NC PG SB VU' },
  { id: '057', ko: '미크로네시아', en: 'Micronesia', members: 'FM GU KI MH MP NR PW UM' },
  { id: '061', ko: '폴리네시아', en: 'Polynesia', members: 'AS CK NU PF PN TK TO TV WF WS' },
];

let byCountry: ReadonlyMap<string, Subregion> | undefined;

const of = (country: string): Subregion | undefined => (byCountry ??= new Map(SUBREGIONS.flatMap((region) => region.members.split(' ').map((code) => [code, region] as const)))).get(country);

/** The M49 code of the sub-region a country lies in; undefined for Antarctica and for what is no country. */
export const subregionOf = (country: string): string | undefined => of(country)?.id;

const nameOf = (region: Subregion | undefined, locale: Locale): string | undefined => region && (isOfficeLocale(locale) ? region[locale] : foreignPlaceName(region.id, locale));

/** What the sub-region of a country is called. */
export const subregionName = (country: string, locale: Locale): string | undefined => nameOf(of(country), locale);

/** What a sub-region is called, by its M49 code. */
export const subregionTitle = (id: string, locale: Locale): string | undefined => nameOf(SUBREGIONS.find((region) => region.id === id), locale);
