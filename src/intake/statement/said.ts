/** What was read from words, with the words. */
export interface Said<T> {
  readonly value: T;
  readonly words: string;
}

/** Marks where brackets stood; see `frame.ts`. */
export const BRACKET = /\u0002\d+\u0002/g;

/** Words as evidence: without the marks of brackets. */
export const plain = (words: string): string => words.replace(BRACKET, ' ').replace(/\s+/g, ' ').trim();

/** The text without some stretches of it, so that no word says two things. */
export function without(text: string, stretches: readonly (readonly [start: number, end: number])[]): string {
  let rest = '';
  let at = 0;
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    if (start < at) {
      at = Math.max(at, end);
      continue;
    }
    // Brackets within a condition still belong to the goods: "바이어 브랜드(OEM)의 비누".
    rest += `${text.slice(at, start)} ${(text.slice(start, end).match(BRACKET) ?? []).join('')} `;
    at = end;
  }
  return (rest + text.slice(at)).replace(/\s+/g, ' ').trim();
}
