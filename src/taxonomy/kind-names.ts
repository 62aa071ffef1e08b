import { KIND_NAME_LINES } from './kind-names/index';

/** A name of a kind of goods, and the part of the trade under it that means this kind. */
export interface KindName {
  readonly text: string;
  readonly weight: number;
}

function parse(names: string): KindName[] {
  return names.split(',').flatMap((name) => {
    const [text, weight] = name.trim().split('*') as [string, string?];
    return text === '' ? [] : [{ text, weight: weight === undefined ? 1 : Number(weight) }];
  });
}

/** Names of every kind by its id, in both languages. */
export const kindNames = (): Map<string, KindName[]> =>
  new Map(
    KIND_NAME_LINES.flatMap((text) => text.trim().split('\n')).map((line) => {
      const [id, korean, english] = line.split(' | ') as [string, string, string?];
      return [id, parse(`${korean},${english ?? ''}`)];
    }),
  );
