import type { OfficeLocale } from '../locale/locale';
import type { Issue, IssueCode } from '../schema/issue';
import { quotable } from './mask';

interface Text {
  readonly severity: Issue['severity'];
  ko(found: string, more: string): string;
  en(found: string, more: string): string;
}

const TEXTS: Readonly<Record<IssueCode, Text>> = {
  'cell-cut': { severity: 'warning', ko: (f) => `값이 10,000자를 넘어 잘랐습니다: ${f}`, en: (f) => `The value was longer than 10,000 characters and was cut: ${f}` },
  'cells-beyond-header': { severity: 'error', ko: (f) => `제목 줄보다 칸이 많아 읽지 못했습니다: ${f}. 쉼표가 든 값은 큰따옴표로 묶어 주십시오.`, en: (f) => `More cells than headers; not read: ${f}. Put values with commas in quotation marks.` },
  'cell-error': { severity: 'error', ko: (f) => `수식 오류가 들어 있어 빈칸으로 읽었습니다: ${f}`, en: (f) => `The cell holds an error of a formula; it was read as blank: ${f}` },
  'certification-not-recognised': { severity: 'warning', ko: (f) => `등록되지 않은 인증 이름입니다. 적힌 그대로 비교합니다: ${f}`, en: (f) => `Not a certificate we know; it is compared as written: ${f}` },
  'contracts-not-past': { severity: 'warning', ko: (f, m) => `기준일(${m}) 당일이나 그 뒤의 계약 ${f}건은 이력에 넣지 않았습니다.`, en: (f, m) => `Contracts dated on ${m} or later are no history and were left out: ${f}` },
  'country-conflict': { severity: 'warning', ko: (f, m) => `국가란(${f})과 문장 속 국가(${m})가 다릅니다. 국가란을 따르되 확인해 주십시오.`, en: (f, m) => `The country column says ${f}, the sentence says ${m}. The column is used; please check.` },
  'currency-not-usd': { severity: 'error', ko: (f) => `미국 달러 금액이 아니어서 쓰지 않았습니다: ${f}. US$로 바꾸어 적어 주십시오.`, en: (f) => `Not an amount in US dollars, so it is not used: ${f}. Give it in US dollars.` },
  'date-from-serial': { severity: 'warning', ko: (f, m) => `날짜 서식이 풀린 엑셀 날짜 값입니다. ${m}로 읽었습니다: ${f}`, en: (f, m) => `A spreadsheet's number of a day without its format; read as ${m}: ${f}` },
  'date-not-understood': { severity: 'error', ko: (f) => `날짜로 읽을 수 없습니다: ${f}. 2026-01-31처럼 적어 주십시오.`, en: (f) => `Not a date: ${f}. Write it like 2026-01-31.` },
  'date-year-restored': { severity: 'warning', ko: (f, m) => `연도를 두 자리로 적어 ${m}로 읽었습니다: ${f}`, en: (f, m) => `The year has two digits; read as ${m}: ${f}` },
  'duplicate-id': { severity: 'error', ko: (f) => `같은 번호가 이미 있어 처음 것만 씁니다: ${f}`, en: (f) => `This id was already used; the first row is kept: ${f}` },
  'fact-after-split': { severity: 'warning', ko: (f, m) => `학습 마감일(${m}) 뒤에 알게 된 내용이라 평가에서 뺐습니다: ${f}`, en: (f, m) => `Known only after the split (${m}), so it was left out of the evaluation: ${f}` },
  'field-missing': { severity: 'error', ko: (f) => `꼭 있어야 하는 항목이 비어 이 행을 쓰지 않았습니다: ${f}`, en: (f) => `A required field is missing, so the row was left out: ${f}` },
  'field-unmapped': { severity: 'warning', ko: (f) => `쓰지 않는 항목이라 읽지 않았습니다: ${f}`, en: (f) => `Not a field we use; it was dropped: ${f}` },
  'history-without-day': { severity: 'warning', ko: (f) => `기준일이 없어 과거 계약 ${f}건을 쓰지 않았습니다. 기준일(on)을 지정해 주십시오.`, en: (f) => `Without a day nothing is past, so the contracts were not used: ${f}. Give the day (on).` },
  'hs-heading-only': { severity: 'warning', ko: (f, m) => `HS 2022에 없는 소호입니다: ${f}. 호(${m})까지만 씁니다.`, en: (f, m) => `HS 2022 has no such subheading: ${f}. Only its heading ${m} is used.` },
  'hs-not-understood': { severity: 'error', ko: (f) => `HS 코드로 읽을 수 없습니다: ${f}. 네 자리나 여섯 자리로 적어 주십시오.`, en: (f) => `Not an HS code: ${f}. Give four or six digits.` },
  'hs-revised': { severity: 'warning', ko: (f, m) => `개정 전의 HS 코드입니다. HS 2022 코드로 바꾸어 읽었습니다: ${f} → ${m}`, en: (f, m) => `A code of an older HS revision; read as HS 2022: ${f} → ${m}` },
  'hs-split': { severity: 'warning', ko: (f, m) => `HS 개정으로 여럿으로 나뉜 옛 코드입니다: ${f} → ${m}. 해당하는 코드로 고쳐 적어 주십시오.`, en: (f, m) => `A revision of the HS divided this code: ${f} → ${m}. Give the one that is meant.` },
  'hs-zero-restored': { severity: 'warning', ko: (f, m) => `0이 빠진 것으로 보고 ${m}로 읽었습니다: ${f}`, en: (f, m) => `A zero was missing; read as ${m}: ${f}` },
  'id-missing': { severity: 'error', ko: () => '번호(id)가 없어 이 행을 쓰지 않았습니다. 행마다 고유한 번호를 적어 주십시오.', en: () => 'The row has no id and was left out. Give every row its own id.' },
  'line-not-json': { severity: 'error', ko: (f) => `JSON으로 읽을 수 없는 줄입니다: ${f}`, en: (f) => `The line is not JSON: ${f}` },
  'number-not-understood': { severity: 'error', ko: (f) => `숫자로 읽을 수 없습니다: ${f}`, en: (f) => `Not a number: ${f}` },
  'party-placeholder': { severity: 'error', ko: (f) => `실제 거래처가 아닌 표시로 보입니다: ${f}. 누구와나 거래한 것처럼 보여 평가를 흐립니다. 빼 주십시오.`, en: (f) => `This looks like a placeholder, not a party: ${f}. It seems to deal with everyone and distorts the evaluation. Take it out.` },
  'party-twice': { severity: 'warning', ko: (f) => `같은 업체가 여러 번호로 올라 있는 것으로 보입니다: ${f}. 하나로 합쳐 주십시오.`, en: (f) => `This looks like one party under several ids: ${f}. Merge them.` },
  'party-unknown': { severity: 'error', ko: (f) => `계약에 적힌 업체·바이어가 명단에 없습니다: ${f}`, en: (f) => `A contract names a party that is in no file: ${f}` },
  'personal-data-masked': { severity: 'warning', ko: () => '주민등록번호·전화번호·이메일로 보이는 내용을 가렸습니다.', en: () => 'What looks like a resident number, telephone number or e-mail address was masked.' },
  'place-not-recognised': { severity: 'error', ko: (f) => `알 수 없는 국가·지역입니다: ${f}. 국가 이름이나 두 자리 코드로 적어 주십시오.`, en: (f) => `Not a country or region we know: ${f}. Give its name or two-letter code.` },
  'product-not-classified': { severity: 'warning', ko: (f) => `품목번호를 알 수 없어 단어로만 비교합니다: ${f}. HS 코드가 있으면 적어 주십시오.`, en: (f) => `The words do not tell the heading, so only words are compared: ${f}. Give an HS code if there is one.` },
  'products-missing': { severity: 'error', ko: (f) => `품목이 없어 맞는 바이어를 가릴 수 없습니다: ${f}. 품목 열의 이름과 내용을 확인해 주십시오.`, en: (f) => `No product, so buyers cannot be told apart: ${f}. Check the name and content of the product column.` },
  'quote-not-closed': { severity: 'warning', ko: (f) => `닫히지 않은 따옴표가 있어 글자 그대로 읽었습니다: ${f}`, en: (f) => `A quotation mark is not closed; the line was read as it stands: ${f}` },
  'row-not-an-object': { severity: 'error', ko: (f) => `한 행이 아닙니다: ${f}`, en: (f) => `Not a row: ${f}` },
  'sheet-not-read': { severity: 'warning', ko: (f) => `목록으로 보이지 않아 읽지 않은 시트입니다: ${f}`, en: (f) => `The sheet does not look like a list and was not read: ${f}` },
  'stage-before-amount': { severity: 'warning', ko: (f, m) => `단계(${f})보다 앞선 금액(${m})이 적혀 있습니다. 적힌 단계를 따르되 확인해 주십시오.`, en: (f, m) => `The stage is ${f}, yet an amount of a later one (${m}) is given. The stage is used; please check.` },
  'stage-from-amount': { severity: 'warning', ko: (f, m) => `단계가 비어 있어 금액(${m})을 보고 ${f}로 읽었습니다.`, en: (f, m) => `No stage is given; read as ${f} from the amount (${m}).` },
  'value-invalid': { severity: 'error', ko: (f, m) => `값이 맞지 않아 쓰지 않았습니다: ${f}${m ? ` (${m})` : ''}`, en: (f, m) => `The value does not fit and was not used: ${f}${m ? ` (${m})` : ''}` },
  'value-not-recognised': { severity: 'error', ko: (f, m) => `알 수 없는 값입니다: ${f}. 쓸 수 있는 값: ${m}`, en: (f, m) => `Not a value we know: ${f}. Use one of: ${m}` },
};

/** Where a value stands. */
export interface Place {
  readonly row?: number | undefined;
  readonly path?: string | undefined;
}

/** What the values come from, for finding them again. */
export interface Origin {
  /** Name of the file. */
  readonly source?: string | undefined;
  readonly sheet?: string | undefined;
  /** The cell of a place, where there are cells. */
  readonly cellOf?: ((place: Place) => string | undefined) | undefined;
}

/** How many cells an issue names; the others are counted. */
const MOST_CELLS = 20;

interface Found {
  readonly issue: Issue;
  readonly cells: string[];
  count: number;
}

/** Collects issues. The same code, path and value is listed once, with its first row, its cells and a count. */
export class IssueList {
  readonly #found = new Map<string, Found>();
  readonly locale: OfficeLocale;
  readonly #origin: Origin;

  constructor(locale: OfficeLocale, origin: Origin = {}) {
    this.locale = locale;
    this.#origin = origin;
  }

  add(code: IssueCode, place: Place, value?: unknown, more = ''): void {
    const { row, path } = place;
    const { source, sheet, cellOf } = this.#origin;
    const found = value === undefined ? '' : quotable(value);
    const key = JSON.stringify([code, path?.replace(/\d+/g, '#'), found, more]);
    const cell = cellOf?.(place);
    const known = this.#found.get(key);
    if (known) {
      known.count++;
      if (cell !== undefined && known.cells.length < MOST_CELLS && !known.cells.includes(cell)) known.cells.push(cell);
      return;
    }
    const text = TEXTS[code];
    const issue: Issue = {
      code,
      severity: text.severity,
      ...(source === undefined ? {} : { source }),
      ...(sheet === undefined ? {} : { sheet: quotable(sheet) }),
      ...(row === undefined ? {} : { row }),
      ...(path === undefined ? {} : { path: quotable(path) }),
      ...(found ? { found } : {}),
      message: text[this.locale](found, more),
    };
    this.#found.set(key, { issue, cells: cell === undefined ? [] : [cell], count: 1 });
  }

  list(): Issue[] {
    return [...this.#found.values()].map(({ issue, cells, count }) => ({ ...issue, ...(cells.length > 0 ? { cells } : {}), ...(count === 1 ? {} : { count }) }));
  }
}
