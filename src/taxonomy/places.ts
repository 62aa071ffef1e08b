import { aliasKey } from '../normalise';
import { isOfficeLocale, type Locale } from '../locale/locale';
import { COUNTRIES } from './countries';
import { foreignPlaceName } from './foreign-names';
import { REGIONS } from './regions';

export interface Country {
  readonly code: string;
  readonly ko: string;
  readonly en: string;
  readonly aliases: readonly string[];
  /** Also ordinary words: trusted only where the whole cell is the alias. */
  readonly cellOnly: readonly string[];
  readonly cities: readonly string[];
}

export interface Region {
  readonly id: string;
  readonly names: { readonly ko: string; readonly en: string };
  readonly aliases: readonly string[];
  readonly cellOnly: readonly string[];
  /** Every use of the name counts these; some uses count the extended ones too. */
  readonly members: readonly string[];
  readonly extended: readonly string[];
}

/** A place found in words. A city, or a word in running text, is a guess; a country's own name in a cell is not. */
export interface PlaceMatch {
  readonly id: string;
  readonly alias: string;
  readonly via: 'name' | 'city';
}

const list = (field: string): string[] => (field === '-' || field === '' ? [] : field.split(', '));

function parseCountry(line: string): Country {
  const [code, ko, en, koAliases, enAliases, cellOnly, cities] = line.split(' | ') as [string, string, string, string, string, string, string];
  return { code, ko, en, aliases: [...list(koAliases), ...list(enAliases)], cellOnly: list(cellOnly), cities: list(cities) };
}

interface Gazetteer {
  readonly countries: ReadonlyMap<string, Country>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly cells: ReadonlyMap<string, PlaceMatch>;
}

/** A name of a place as people write it. */
export interface PlaceAlias extends PlaceMatch {
  /** Also an ordinary word, or the beginning of one. */
  readonly cellOnly: boolean;
}

function* aliasesOf(countries: Iterable<Country>, regions: Iterable<Region>): Generator<PlaceAlias> {
  const all = [...countries];
  for (const { code, ko, en, aliases, cellOnly } of all) for (const alias of [code, ko, en, ...aliases, ...cellOnly]) yield { id: code, alias, via: 'name', cellOnly: alias === code || cellOnly.includes(alias) };
  for (const { id, names, aliases, cellOnly } of regions) for (const alias of [id, names.ko, names.en, ...aliases, ...cellOnly]) yield { id, alias, via: 'name', cellOnly: alias === id || cellOnly.includes(alias) };
  for (const { code, cities } of all) for (const alias of cities) yield { id: code, alias, via: 'city', cellOnly: false };
}

/** Every name of every country, region and city; where several places share one, the first of them is meant. */
export const placeAliases = (): Iterable<PlaceAlias> => aliasesOf(load().countries.values(), load().regions.values());

let gazetteer: Gazetteer | undefined;

function load(): Gazetteer {
  if (gazetteer) return gazetteer;
  const countries = new Map(COUNTRIES.trim().split('\n').map(parseCountry).map((c) => [c.code, c]));
  const regions = new Map(REGIONS.map((r) => [r.id, r]));
  const cells = new Map<string, PlaceMatch>();
  for (const { id, alias, via } of aliasesOf(countries.values(), regions.values())) {
    const key = aliasKey(alias);
    if (key && !cells.has(key)) cells.set(key, { id, alias, via });
  }
  return (gazetteer = { countries, regions, cells });
}

/** What a cell that holds one place means: a country's ISO code or a region's id. */
export function findPlace(cell: string): PlaceMatch | undefined {
  const key = aliasKey(cell);
  const found = load().cells.get(key);
  if (found) return found;
  // Exports of other systems lose the letters they cannot write: "Mxico", "Espaa", "Trkiye".
  return /^[\u0020-\u007e]+$/.test(cell) ? lossy().get(key.replace(/[^a-z]/g, "")) : undefined;
}

let withoutAccents: Map<string, PlaceMatch> | undefined;

/** Aliases with their accented letters dropped, as broken exports leave them. */
function lossy(): Map<string, PlaceMatch> {
  if (!withoutAccents) {
    withoutAccents = new Map();
    for (const country of load().countries.values()) {
      for (const alias of [country.en, ...country.aliases]) {
        const dropped = alias.normalize('NFC').replace(/[^\u0020-\u007e]/g, '');
        if (dropped !== alias && dropped.length > 3) withoutAccents.set(aliasKey(dropped).replace(/[^a-z]/g, ''), { id: country.code, alias, via: 'name' });
      }
    }
  }
  return withoutAccents;
}

export interface Reach {
  readonly certain: ReadonlySet<string>;
  /** The certain ones as a list. */
  readonly countries: readonly string[];
  readonly extended: ReadonlySet<string>;
  readonly world: boolean;
}

const reaches = new Map<string, Reach>();

/** The countries a place stands for. */
export function regionReach(place: string): Reach {
  let reach = reaches.get(place);
  if (!reach) {
    const region = load().regions.get(place);
    const world = region?.members.includes('*') ?? false;
    const countries = region ? (world ? [] : region.members) : [place];
    reach = { certain: new Set(countries), countries, extended: new Set(region?.extended), world };
    if (region || load().countries.has(place)) reaches.set(place, reach);
  }
  return reach;
}

export const isPlace = (id: string): boolean => load().countries.has(id) || load().regions.has(id);

export function placeName(id: string, locale: Locale): string {
  if (!isOfficeLocale(locale)) return foreignPlaceName(id, locale) ?? placeName(id, 'en');
  const { countries, regions } = load();
  return countries.get(id)?.[locale] ?? regions.get(id)?.names[locale] ?? id;
}
