import { aliasKey } from '../normalise';
import { COUNTRIES } from './countries';
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

let gazetteer: Gazetteer | undefined;

function load(): Gazetteer {
  if (gazetteer) return gazetteer;
  const countries = new Map(COUNTRIES.trim().split('\n').map(parseCountry).map((c) => [c.code, c]));
  const regions = new Map(REGIONS.map((r) => [r.id, r]));
  const cells = new Map<string, PlaceMatch>();
  const add = (alias: string, id: string, via: PlaceMatch['via']): void => {
    const key = aliasKey(alias);
    if (key && !cells.has(key)) cells.set(key, { id, alias, via });
  };
  for (const c of countries.values()) for (const name of [c.code, c.ko, c.en, ...c.aliases, ...c.cellOnly]) add(name, c.code, 'name');
  for (const r of regions.values()) for (const name of [r.id, r.names.ko, r.names.en, ...r.aliases, ...r.cellOnly]) add(name, r.id, 'name');
  for (const c of countries.values()) for (const city of c.cities) add(city, c.code, 'city');
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
    reach = region
      ? { certain: new Set(world ? [] : region.members), extended: new Set(region.extended), world }
      : { certain: new Set([place]), extended: new Set(), world: false };
    if (region || load().countries.has(place)) reaches.set(place, reach);
  }
  return reach;
}

export const isPlace = (id: string): boolean => load().countries.has(id) || load().regions.has(id);

export function placeName(id: string, locale: 'ko' | 'en'): string {
  const { countries, regions } = load();
  return countries.get(id)?.[locale] ?? regions.get(id)?.names[locale] ?? id;
}
