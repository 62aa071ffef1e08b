import type { ColumnKind } from './plan';

/** Cell formats by their place in `cellXfs` below. */
export const STYLES = { plain: 0, header: 1, text: 2, wrap: 3, integer: 4, points: 5, day: 6, input: 7, inputHeader: 8, quoted: 9, quotedWrap: 10 } as const;

export const styleOf = (kind: ColumnKind): number => STYLES[kind];

const top = (more = ''): string => `<alignment vertical="top"${more}/>`;
const xf = (attributes: string, alignment: string): string => `<xf xfId="0" ${attributes} applyAlignment="1">${alignment}</xf>`;

/** A sober sheet: a dark header, hair lines, and a pale ground where people write. */
export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="\\+#,##0;\\-#,##0;0"/></numFmts><fonts count="2"><font><sz val="10"/><name val="맑은 고딕"/><family val="2"/></font><font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="맑은 고딕"/><family val="2"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF24405C"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF8E1"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FF7A5C00"/></patternFill></fill></fills><borders count="2"><border/><border><left/><right/><top/><bottom style="hair"><color rgb="FFB8C2CC"/></bottom></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="11">${[
  xf('', top()),
  xf('fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1"', '<alignment vertical="center" wrapText="1"/>'),
  xf('numFmtId="49" borderId="1" applyNumberFormat="1"', top()),
  xf('numFmtId="49" borderId="1" applyNumberFormat="1"', top(' wrapText="1"')),
  xf('numFmtId="3" borderId="1" applyNumberFormat="1"', top()),
  xf('numFmtId="165" borderId="1" applyNumberFormat="1"', top()),
  xf('numFmtId="164" borderId="1" applyNumberFormat="1"', top(' horizontal="left"')),
  xf('numFmtId="49" fillId="3" borderId="1" applyNumberFormat="1" applyFill="1"', top(' wrapText="1"')),
  xf('fontId="1" fillId="4" borderId="1" applyFont="1" applyFill="1"', '<alignment vertical="center" wrapText="1"/>'),
  xf('numFmtId="49" borderId="1" quotePrefix="1" applyNumberFormat="1"', top()),
  xf('numFmtId="49" borderId="1" quotePrefix="1" applyNumberFormat="1"', top(' wrapText="1"')),
].join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
