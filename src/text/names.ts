/** Texts as small whole numbers: equal texts have equal numbers, and only those. */
export interface Names {
  /** The number of a text, given to it now if it has none. */
  add(text: string): number;
  /** The number of a text, -1 if it has none. */
  find(text: string): number;
  text(number: number): string;
}

/** Names kept in a map: for the definition, tests and training. */
export function createNames(): Names {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    add(text) {
      let number = numbers.get(text);
      if (number === undefined) {
        number = texts.push(text) - 1;
        numbers.set(text, number);
      }
      return number;
    },
    find: (text) => numbers.get(text) ?? -1,
    text: (number) => texts[number]!,
  };
}
