import type { Issue } from '../schema/issue';

/** Where a problem stands, as an officer looks it up: "기업.xlsx 시트 '공급기업' C7, C9 targetMarkets". */
export function issuePlace({ source, sheet, cells, count = 1, row, path }: Issue, ui: 'ko' | 'en'): string {
  const ko = ui === 'ko';
  const more = cells && count > cells.length ? (ko ? ` 외 ${count - cells.length}건` : ` and ${count - cells.length} more`) : '';
  const at = cells ? cells.join(', ') + more : row === undefined ? '' : ko ? `${row}행` : `row ${row}`;
  return [source, sheet === undefined ? '' : ko ? `시트 '${sheet}'` : `sheet '${sheet}'`, at, path].filter(Boolean).join(' ');
}
