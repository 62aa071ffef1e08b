import { requireProgrammes } from '../advise/programmes';
import { BuyerMatchError } from '../errors';
import type { Programme } from '../schema/programme';
import { factsOf, type Loaded } from './load';
import { readTable } from './table';

/** An office's support programmes from a JSON array or JSON Lines. One with a mistake stops the run. */
export function loadProgrammes(path: string): Loaded<Programme> {
  const table = readTable(path);
  if (table.format !== 'json') throw new BuyerMatchError('file-unreadable', 'Programmes are a JSON array.', { got: path, remedy: 'See examples/data/programmes.json.' });
  const values = requireProgrammes(table.rows.map(({ value }) => value));
  return { values, issues: [], file: factsOf(table, 'json', values.length, values.length) };
}
