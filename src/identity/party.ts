import { fold } from '../normalise';
import type { Buyer } from '../schema/buyer';
import { LEGAL_FORMS, type LegalKind } from './legal-forms';
import { plainLatin, romanise } from './romanise';
import { soundsOf } from './sounds';
import { companyDomain } from './website';

/** A word of a name in Latin letters and by its sounds. */
export interface Word {
  readonly latin: string;
  readonly sounds: string;
  /** One bit a letter that occurs in it. */
  readonly letters: number;
}

/** What is compared of a buyer. */
export interface Party {
  readonly words: readonly Word[];
  /** The name in Latin letters without spaces and legal form. */
  readonly compact: string;
  /** All of it by its sounds. */
  readonly heard: string;
  readonly legal: readonly LegalKind[];
  /** The name was not written in Latin letters. */
  readonly transliterated: boolean;
  readonly country?: string;
  readonly domain?: string;
  /** HS headings of the wanted goods. */
  readonly headings: ReadonlySet<string>;
}

const FORMS = new Map(LEGAL_FORMS.flatMap(({ kinds, forms }) => forms.split(' | ').map((form) => [form, kinds] as const)));
const LONGEST_FORM = Math.max(...[...FORMS.keys()].map((form) => form.split(' ').length));

interface Named {
  readonly words: readonly string[];
  readonly legal: readonly LegalKind[];
}

/** Words of a name with its legal forms taken out, wherever they stand; a name that is nothing else keeps its words. */
function withoutForms(words: readonly string[]): Named {
  const kept: string[] = [];
  const legal = new Set<LegalKind>();
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_FORM, words.length - at);
    while (length > 0 && !FORMS.has(words.slice(at, at + length).join(' '))) length--;
    if (length === 0) kept.push(words[at++]!);
    else {
      for (const kind of FORMS.get(words.slice(at, at + length).join(' '))!) legal.add(kind);
      at += length;
    }
  }
  return kept.length === 0 ? { words, legal: [] } : { words: kept, legal: [...legal] };
}

/** Korean and Chinese write legal forms onto the name: (주)한빛, 한빛주식회사, 上海贸易有限公司. */
const ATTACHED = /(주식회사|유한책임회사|유한회사|합자회사|합명회사|株式会社|株式會社|股份有限公司|有限责任公司|有限公司|有限会社)/g;
/** Points within an abbreviation join it (S.R.L.), other punctuation separates. */
const ABBREVIATED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?/gu;

/** What comes after as many words is no name any more. */
const MOST_WORDS = 24;

function partsOf(name: string): Named {
  const folded = plainLatin(fold(name.replace(/㈜/g, '(주)')))
    .replace(/[’‘ʻʼ'`´]/g, '')
    .replace(ATTACHED, ' $1 ')
    .replace(/[(（]\s*(주|유|재|사)\s*[)）]/g, ' $1 ')
    .replace(ABBREVIATED, (letters) => letters.replace(/\./g, ''));
  return withoutForms(folded.split(/[^\p{L}\p{N}&]+/u).filter((word) => word !== '' && word !== '&').slice(0, MOST_WORDS));
}

const lettersOf = (word: string): number => [...word].reduce((bits, letter) => bits | (1 << (letter.codePointAt(0)! & 31)), 0);

export function partyOf({ name, country, website, wants }: Buyer): Party {
  const { words, legal } = partsOf(name ?? '');
  const latin = words.map(romanise);
  const domain = companyDomain(website);
  const headings = new Set(wants.flatMap(({ hs = [], inferred = [] }) => (hs.length > 0 ? hs : inferred.slice(0, 1).map((i) => i.hs)).map((code) => code.slice(0, 4))));
  return {
    words: latin.map((word) => ({ latin: word, sounds: soundsOf(word), letters: lettersOf(word) })),
    compact: latin.join(''),
    heard: soundsOf(latin.join('')),
    legal,
    transliterated: words.some((word, i) => word !== latin[i]),
    ...(country === undefined ? {} : { country }),
    ...(domain === undefined ? {} : { domain }),
    headings,
  };
}
