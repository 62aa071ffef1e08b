import { ENGLISH } from './en';
import { KOREAN } from './ko';

/**
 * The trade thesaurus as it is written: a line a code ("8481 ball valve, gate valve; .7 valve, cock; .3 pipe fitting"). Words name the
 * code outright, or behind a weight with only that part of the trade under them. Words of a subheading name its heading too and
 * are not repeated there. A syllable behind a hyphen ("2007 -잼") names the code where it ends a word: 포도잼. Lines are in order of
 * code, a file a group of chapters and a language.
 */
export const TRADE_WORDS: readonly string[] = [...KOREAN, ...ENGLISH];
