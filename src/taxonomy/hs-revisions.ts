import { HS_ENDED } from './hs-ended-codes';

/** A code that an older revision of the nomenclature had and HS 2022 no longer has. */
export interface EndedCode {
  readonly code: string;
  /** The revision that took it out. */
  readonly ended: 2017 | 2022;
  /** The codes of HS 2022 that hold its goods now: one, or several when it was divided. */
  readonly successors: readonly string[];
}

let table: Map<string, EndedCode> | undefined;

function endedCodes(): Map<string, EndedCode> {
  if (!table) {
    table = new Map();
    let ended: EndedCode['ended'] = 2017;
    for (const line of HS_ENDED.trim().split('\n')) {
      if (line.startsWith('##')) {
        ended = line.includes('2022') ? 2022 : 2017;
        continue;
      }
      const [code, ...successors] = line.split(' ') as [string, ...string[]];
      table.set(code, { code, ended, successors });
      addHeading(table, code.slice(0, 4), ended, successors);
    }
  }
  return table;
}

/** A heading whose codes all ended is read too; a heading that lives on is found before this table is asked. */
function addHeading(codes: Map<string, EndedCode>, heading: string, ended: EndedCode['ended'], successors: readonly string[]): void {
  const known = codes.get(heading);
  const headings = new Set([...(known?.successors ?? []), ...successors.map((code) => code.slice(0, 4))]);
  codes.set(heading, { code: heading, ended: known && known.ended > ended ? known.ended : ended, successors: [...headings] });
}

/**
 * What became of a code of HS 2012 or HS 2017, of four or six digits, that HS 2022 does not have; undefined when neither
 * had it. Ask only about codes that HS 2022 does not know.
 */
export const endedCode = (code: string): EndedCode | undefined => endedCodes().get(code);

/** The last revision that had the code: the nomenclature is revised every five years. */
export const lastRevision = ({ ended }: EndedCode): number => ended - 5;
