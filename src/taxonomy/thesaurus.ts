import { TRADE_WORDS } from './words';

/** A word of trade and the code it names, with how surely it does. */
export interface Word {
  readonly text: string;
  /** In (0, 1]: the part of the trade under this word that falls under the code. */
  readonly weight: number;
}

export interface ThesaurusEntry {
  /** Heading or subheading: four or six digits. */
  readonly code: string;
  readonly words: readonly Word[];
}

const GROUP = /^(\.\d+) (.+)$/;

function wordsOf(list: string): Word[] {
  return list.split('; ').flatMap((group) => {
    const [, weight = '1', words = group] = GROUP.exec(group) ?? [];
    return words.split(', ').map((text) => ({ text, weight: Number(weight) }));
  });
}

let parsed: readonly ThesaurusEntry[] | undefined;

/** Trade words of every heading and of the subheadings that trade tells apart: one entry a code and language. Read on first use. */
export function thesaurus(): readonly ThesaurusEntry[] {
  return (parsed ??= TRADE_WORDS.flatMap((text) => text.trim().split('\n')).map((line) => {
    const code = line.slice(0, line.indexOf(' '));
    return { code, words: wordsOf(line.slice(code.length + 1)) };
  }));
}
