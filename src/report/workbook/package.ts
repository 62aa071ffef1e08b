import { columnName } from '../../cell-reference';
import { escapeMarkup } from '../harmless';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface WrittenSheet {
  readonly name: string;
  readonly columns: number;
  readonly lastRow: number;
}

export const partName = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** Every part that is not named here is a sheet, so that this part can go first although their number is not known yet. */
export const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

export const ROOT_RELATIONSHIPS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

export const workbookRelationships = (sheets: number): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${Array.from({ length: sheets }, (_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets + 1}" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`;

/** The list of sheets in the order of their tabs, each with its filter and the header repeated on every printed page. */
export function workbookXml(sheets: readonly WrittenSheet[]): string {
  const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;
  const names = sheets.flatMap(({ name, columns, lastRow }, i) => [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${escapeMarkup(quoted(name))}!$A$1:$${columnName(columns - 1)}$${Math.max(1, lastRow)}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escapeMarkup(quoted(name))}!$1:$1</definedName>`,
  ]);
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.map(({ name }, i) => `<sheet name="${escapeMarkup(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}
