import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../../src';
import * as agreement from '../../../src/features/sentences/agreement';
import * as certification from '../../../src/features/sentences/certification';
import * as conditions from '../../../src/features/sentences/conditions';
import * as credibility from '../../../src/features/sentences/credibility';
import * as history from '../../../src/features/sentences/history';
import * as language from '../../../src/features/sentences/language';
import * as market from '../../../src/features/sentences/market';
import * as product from '../../../src/features/sentences/product';
import * as recency from '../../../src/features/sentences/recency';
import * as region from '../../../src/features/sentences/region';
import type { Sentence } from '../../../src/features/sentences/sentence';
import * as size from '../../../src/features/sentences/size';
import { LOCALES, type Locale } from '../../../src/locale/locale';
import { buyers, contracts, ON, supplier } from '../../support/generators';

const FEATURES_ROOM = path.resolve(import.meta.dirname, '../../../src/features');
const MODULES: Readonly<Record<string, object>> = { agreement, certification, conditions, credibility, history, language, market, product, recency, region, size };

const isSentence = (value: unknown): value is Sentence<unknown> => typeof value === 'function' && typeof (value as Sentence<unknown>).code === 'string';
/** Sentences of a module, those in groups (the answers to one question) included. */
const sentencesOf = (value: unknown): Sentence<unknown>[] => (isSentence(value) ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : []);
const SENTENCES = Object.values(MODULES).flatMap(sentencesOf);
const CODES = new Set(SENTENCES.map(({ code }) => code));

/** Something of every kind that a sentence can be about, each recognisable. */
const ARGS = {
  country: 'Avalon', region: 'Atlantis', asked: 'ASKED', strict: true, places: 'PLACES', day: 'DAY', names: 'NAMES', order: 'ORDER', limit: 'LIMIT', kind: 'credit-report', on: '2026-01-05', source: 'SOURCE', contracts: 45, found: 23,
  name: 'NAME', links: 31, own: 'OWN', wanted: 'WANTED', place: 'PLACE', words: 'WORDS', code: '3304.99', old: '854140', held: 'HELD', until: 'UNTIL', title: 'TITLE', id: 'ce',
};
const SHOWN = Object.entries(ARGS).flatMap(([key, value]) => (['strict', 'kind', 'id'].includes(key) ? [] : [String(value)]));
const cases = SENTENCES.map((say) => [say.code, say] as const);

describe('sentences in five languages', () => {
  test('every file of sentences is looked at, and no feature makes a clause elsewhere', () => {
    const files = readdirSync(path.join(FEATURES_ROOM, 'sentences')).map((file) => file.replace(/\.ts$/, ''));
    expect(files.filter((file) => file !== 'sentence').sort()).toEqual(Object.keys(MODULES).sort());
    for (const file of readdirSync(FEATURES_ROOM, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts') && !f.startsWith('sentences'))) {
      expect([file, /\b(?:code: ['`][a-z-]+\.|kind: '(?:ground|against|gap|check|next|fact)')/.test(readFileSync(path.join(FEATURES_ROOM, file), 'utf8'))]).toEqual([file, false]);
    }
    expect(CODES.size).toBeGreaterThan(60);
  });

  test.each(cases)('%s says the same in all five', (_code, say) => {
    const clauses = LOCALES.map((locale) => [locale, say(locale, ARGS)] as const);
    const english = say('en', ARGS);
    expect(new Set(clauses.map(([, { text }]) => text)).size).toBe(LOCALES.length);
    for (const [locale, { code, kind, text }] of clauses) {
      expect([locale, code, kind]).toEqual([locale, english.code, english.kind]);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\s{2,}|\.\.$/);
      expect(text).toMatch(/[.…?]$/);
      if (locale !== 'ko') expect([locale, text, /\p{Script=Hangul}/u.test(text)]).toEqual([locale, text, false]);
      expect([locale, /\p{Script=Cyrillic}/u.test(text)]).toEqual([locale, locale === 'ru']);
      // What English names, every language names.
      for (const shown of SHOWN.filter((word) => english.text.includes(word))) expect([locale, text.includes(shown), shown]).toEqual([locale, true, shown]);
    }
  });

  test('Uzbek is written with its own letters: oʻ, gʻ and ʼ, never an apostrophe of the keyboard', () => {
    for (const say of SENTENCES) expect(say('uz', ARGS).text).not.toMatch(/['‘’`]/);
  });

  test('whatever the pair, the five languages make the same clauses, and all of them are known here', () => {
    const quoted = /‘[^’]*’|“[^”]*”|«[^»]*»/g;
    fc.assert(
      fc.property(supplier, buyers, contracts, (who, them, past) => {
        const matcher = createMatcher({ buyers: them, contracts: past, on: ON, validate: false });
        const told = (locale: Locale) => matcher.match(who, { locale, minScore: -1e9, validate: false, includeClosed: true }).matches.map(({ explanation }) => explanation!);
        const korean = told('ko');
        for (const { clauses } of korean) for (const { code } of clauses) expect([code, CODES.has(code)]).toEqual([code, true]);
        for (const locale of LOCALES.filter((l) => l !== 'ko')) {
          const others = told(locale);
          expect(others.map(({ clauses }) => clauses.map(({ code, kind }) => [code, kind]))).toEqual(korean.map(({ clauses }) => clauses.map(({ code, kind }) => [code, kind])));
          for (const { text } of others) expect([text, /\p{Script=Hangul}/u.test(text.replace(quoted, '').replace(/: 조사\)/g, ')').replace(/source: 조사|nguồn: 조사|источник: 조사|manba: 조사/g, ''))]).toEqual([text, false]);
        }
      }),
      { numRuns: 60, seed: 20261124 },
    );
  });
});
