/** Lines of a text by their places: `starts[i]` to `ends[i]`, the line break left out. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Lines end with LF or CRLF; with CR only in a file that has no LF at all (old Macintosh), where a lone CR is not cell text. */
export function splitLines(text: string): Lines {
  const sign = text.includes('\n') ? '\n' : '\r';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf(sign, at);
    const end = found === -1 ? text.length : found;
    starts.push(at);
    ends.push(sign === '\n' && end > at && text[end - 1] === '\r' ? end - 1 : end);
    at = end + 1;
  }
  return { text, starts, ends };
}

export const lineAt = ({ text, starts, ends }: Lines, i: number): string => text.slice(starts[i], ends[i]);

/** The text from line `first` to line `last`, line breaks between them as they are written. */
export const linesAt = ({ text, starts, ends }: Lines, first: number, last: number): string => text.slice(starts[first], ends[last]);
