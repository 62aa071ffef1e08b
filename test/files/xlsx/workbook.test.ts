import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/files/xlsx/workbook';
import { archive, textRow } from '../../support/archive';

const cellsOf = (bytes: Uint8Array): unknown[] => readWorkbook(bytes).map(({ name, rows }) => [name, ...[...rows].map(([row, cells]) => [row, ...cells])]);

describe('a workbook', () => {
  test('that another program wrote reads as it was meant: text, numbers, days, sheets', async () => {
    const day = new Date(Date.UTC(2024, 11, 31));
    const written = await writeXlsxFile([
      { sheet: '공급기업', data: [[{ value: '업체번호' }, { value: '마감일' }], [{ value: '007' }, { value: day, type: Date, format: 'yyyy.mm.dd' }], [{ value: 3304.99, type: Number }, { value: true, type: Boolean }]] },
      { sheet: '바이어 & 오퍼', data: [[{ value: '<b>' }]] },
    ]).toBuffer();
    expect(cellsOf(written)).toEqual([
      ['공급기업', [1, '업체번호', '마감일'], [2, '007', '2024-12-31'], [3, '3304.99', 'TRUE']],
      ['바이어 & 오퍼', [1, '<b>']],
    ]);
  });

  test('numbers are what their format shows: days of both calendars, zeros of codes, fifteen digits', () => {
    const styles = '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="000-00-00000"/><numFmt numFmtId="165" formatCode="000000"/><numFmt numFmtId="166" formatCode="yyyy&quot;년&quot; m&quot;월&quot;"/><numFmt numFmtId="167" formatCode="#,##0&quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="57"/></cellXfs></styleSheet>';
    const values = ['0.30000000000000004', '45657', '1234567890', '30219', '45657.75', '5', '45657'];
    const sheet = `<sheetData><row>${values.map((v, s) => `<c s="${s}"><v>${v}</v></c>`).join('')}</row></sheetData>`;
    const read = (book?: string) => readWorkbook(archive({ a: sheet }, { 'xl/styles.xml': styles, ...(book === undefined ? {} : { 'xl/workbook.xml': book }) }))[0]!.rows.get(1);
    expect(read()).toEqual(['0.3', '2024-12-31', '123-45-67890', '030219', '2024-12-31', '5', '2024-12-31']);
    expect(read('<workbook><workbookPr date1904="1"/><sheets><sheet name="a" r:id="s0"/></sheets></workbook>')![1]).toBe('2029-01-01');
  });

  test('shared texts keep their runs and lose reading aids; formulas give their last value, errors are told apart', () => {
    const strings = '<sst><si><t>가</t></si><si><r><t>나</t></r><r><t>다_x000D_</t></r><rPh><t>x</t></rPh></si></sst>';
    const sheet = '<sheetData><row r="4"><c r="B4" t="s"><v>1</v></c><c r="D4" t="str"><f>1+1</f><v>두번</v></c><c r="E4" t="e"><v>#N/A</v></c><c r="F4"><f>2*3</f><v>6</v></c></row></sheetData>';
    const [{ rows, errors }] = readWorkbook(archive({ a: sheet }, { 'xl/sharedStrings.xml': strings })) as [ReturnType<typeof readWorkbook>[number]];
    expect([...rows]).toEqual([[4, ['', '나다\r', '', '두번', '', '6']]]);
    expect(errors).toEqual([{ row: 4, column: 4, text: '#N/A' }]);
  });

  test('rows and cells without their numbers count on', () => {
    expect(cellsOf(archive({ a: '<sheetData><row><c t="str"><v>x</v></c><c/><c t="str"><v>y</v></c></row><row r="7"><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>' }))).toEqual([['a', [1, 'x', '', 'y'], [7, '1'], [8, '2']]]);
  });

  test('an archive of another kind is said to be no workbook', () => {
    expect(() => readWorkbook(archive({ a: textRow(1, ['x']) }, { '_rels/.rels': '<Relationships/>', 'xl/workbook.xml': '' }).slice(0, 10))).toThrow('damaged');
    expect(() => readWorkbook(archive({}, { '_rels/.rels': '<a Type="x/officeDocument"/><Relationship Id="q" Type="x/officeDocument" Target="word/document.xml"/>' }))).toThrow('no Excel workbook');
  });
});
