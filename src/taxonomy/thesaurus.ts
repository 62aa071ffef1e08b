import { HEADINGS } from './headings';

/** A word of trade and the code it names, with how surely it does. */
export interface Word {
  readonly text: string;
  readonly weight: number;
}

export interface ThesaurusEntry {
  /** Chapter, heading or subheading: two, four or six digits. */
  readonly code: string;
  readonly ko: string;
  readonly en: string;
  readonly words: readonly Word[];
}

const TITLE = /^(?:## (\d{2})|(\d{4})|> (\d{6})) (.+?) \| (.+)$/;
const WORDS = /^(?:ko|en) (.+)$/;

function parse(text: string): ThesaurusEntry[] {
  const entries: { code: string; ko: string; en: string; words: Word[] }[] = [];
  for (const line of text.split('\n')) {
    const title = TITLE.exec(line);
    if (title) {
      entries.push({ code: (title[1] ?? title[2] ?? title[3])!, ko: title[4]!, en: title[5]!, words: [] });
      continue;
    }
    for (const word of WORDS.exec(line)?.[1]?.split(', ') ?? []) {
      const [text, weight] = word.split('*') as [string, string?];
      entries.at(-1)!.words.push({ text, weight: weight === undefined ? 1 : Number(weight) });
    }
  }
  return entries;
}

let parsed: readonly ThesaurusEntry[] | undefined;

/** Every chapter, heading and subheading with a label and its words, in order of code. Read on first use. */
export function thesaurus(): readonly ThesaurusEntry[] {
  return (parsed ??= HEADINGS.flatMap(parse));
}

let labels: Map<string, ThesaurusEntry> | undefined;

/** Our short label of a chapter, heading or subheading; the heading's where the subheading has none of its own. */
export function hsLabel(code: string, locale: 'ko' | 'en'): string | undefined {
  labels ??= new Map(thesaurus().map((entry) => [entry.code, entry]));
  return (labels.get(code) ?? labels.get(code.slice(0, 4)))?.[locale];
}
