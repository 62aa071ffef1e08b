/** Stable codes of misuse. Bad data is never thrown: it is a list of issues. */
export type ErrorCode =
  | 'argument-invalid'
  | 'buyer-unknown'
  | 'file-unreadable'
  | 'history-from-future'
  | 'index-invalid'
  | 'input-too-large'
  | 'model-invalid'
  | 'rules-invalid'
  | 'usage';

/** The one error class: what went wrong, what was found, what to do. */
export class BuyerMatchError extends Error {
  override readonly name = 'BuyerMatchError';
  readonly code: ErrorCode;
  readonly got: string | undefined;
  readonly remedy: string | undefined;

  constructor(code: ErrorCode, what: string, details: { got?: unknown; remedy?: string } = {}) {
    const got = details.got === undefined ? undefined : String(details.got).slice(0, 40);
    super([what, got === undefined ? '' : ` Got: ${got}.`, details.remedy ? ` ${details.remedy}` : ''].join(''));
    this.code = code;
    this.got = got;
    this.remedy = details.remedy;
  }
}
