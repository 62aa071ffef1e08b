import { isDay, serialOfDay } from '../../calendar';
import { columnName } from '../../cell-reference';
import { isFormula } from '../../formula';
import { escapeMarkup, harmless } from '../harmless';
import type { CellValue, Column, SheetPlan } from './plan';
import { STYLES, styleOf } from './styles';

/** Characters of a cell, at most (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;
/** Rows of a sheet, at most, its header included. */
export const MOST_ROWS = 1_048_576;
const HEADER_HEIGHT = 30;

/** "_x0041_" in a text would be read as the character A, so its first sign is written as one. */
const literal = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** A text cell: of the type "inline string", which no program runs. What looks like a formula stays text when it is edited, too. */
function textCell(reference: string, text: string, style: number): string {
  const quoted = !isFormula(text) ? style : style === STYLES.wrap ? STYLES.quotedWrap : STYLES.quoted;
  return `<c r="${reference}" s="${quoted}" t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(literal(harmless(text, LONGEST_TEXT)))}</t></is></c>`;
}

function cell(value: CellValue, { kind }: Column, reference: string): string {
  const style = styleOf(kind);
  if (value === undefined || value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value))) return kind === 'input' ? `<c r="${reference}" s="${style}"/>` : '';
  if (typeof value === 'number') return `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
  if (kind === 'day' && isDay(value) && value >= '1900-03-01') return `<c r="${reference}" s="${style}"><v>${serialOfDay(value)}</v></c>`;
  return textCell(reference, value, kind === 'wrap' ? STYLES.wrap : kind === 'input' ? STYLES.input : STYLES.text);
}

export const rowXml = (row: number, values: readonly CellValue[], columns: readonly Column[]): string =>
  `<row r="${row}">${columns.map((column, i) => cell(values[i], column, `${columnName(i)}${row}`)).join('')}</row>`;

/** A sheet up to its first row: widths, the header kept in sight, fitted to the width of a page. */
export function sheetStart({ columns, frozen = 0 }: SheetPlan, first: boolean): string {
  const split = `${columnName(frozen)}2`;
  const pane = `<pane ${frozen > 0 ? `xSplit="${frozen}" ` : ''}ySplit="1" topLeftCell="${split}" activePane="${frozen > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`;
  const headers = columns.map(({ header, kind }, i) => textCell(`${columnName(i)}1`, header, kind === 'input' ? STYLES.inputHeader : STYLES.header)).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView ${first ? 'tabSelected="1" ' : ''}workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns
    .map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData><row r="1" ht="${HEADER_HEIGHT}" customHeight="1">${headers}</row>`;
}

/** A sheet from its last row on: filter, offered values, page. */
export function sheetEnd({ columns }: SheetPlan, lastRow: number): string {
  const lists = columns.flatMap(({ choices }, i) => {
    if (!choices || lastRow < 2) return [];
    const name = columnName(i);
    // Other words may be written too: an office says it its own way.
    return [`<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${name}2:${name}${lastRow}"><formula1>"${escapeMarkup(choices.join(','))}"</formula1></dataValidation>`];
  });
  const validations = lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
  return `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${Math.max(lastRow, 1)}"/>${validations}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}
