import { strToU8, zipSync, type Zippable } from 'fflate';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook from the XML of its sheets, as bare as the format allows; parts may be added or replaced. */
export function archive(sheets: Readonly<Record<string, string>>, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(sheets);
  const all: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, i) => `<Relationship Id="s${i}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="t" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="y" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, `<worksheet>${sheets[name]}</worksheet>`])),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])) as Zippable);
}

/** A row of cells of text. */
export const textRow = (row: number, cells: readonly string[]): string => `<row r="${row}">${cells.map((text, i) => (text === '' ? '' : `<c r="${String.fromCharCode(65 + i)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`;
