import { describe, expect, test } from 'vitest';
import { AGREEMENTS } from '../../src/taxonomy/trade-agreements';
import { findCertification, isCertification } from '../../src/taxonomy/certifications';
import { families } from '../../src/taxonomy/certification-families';
import { certificationWords } from '../../src/taxonomy/certification-words';
import { regimes } from '../../src/taxonomy/regimes';
import { COUNTRIES } from '../../src/taxonomy/countries';
import { LANGUAGES } from '../../src/taxonomy/country-languages';
import { allHeadings, headingOf, isHeading, isSubheading } from '../../src/taxonomy/hs';
import { findPlace, isPlace, regionReach } from '../../src/taxonomy/places';
import { REGIONS } from '../../src/taxonomy/regions';
import { SCREENING } from '../../src/taxonomy/screening-list';
import { hsLabels } from '../../src/taxonomy/labels';
import { thesaurus } from '../../src/taxonomy/thesaurus';
import { TRADE_WORDS } from '../../src/taxonomy/words';
import { isDay } from '../../src/calendar';

const codes = COUNTRIES.trim().split('\n').map((line) => line.slice(0, 2));

describe('the nomenclature', () => {
  test('has the 1,228 headings of HS 2022, each with a label and words in both languages', () => {
    const labelled = [...hsLabels()].filter(([code]) => code.length === 4);
    expect(allHeadings()).toHaveLength(1228);
    expect(labelled.map(([code]) => code).sort()).toEqual(allHeadings().sort());
    for (const [code, { ko, en }] of labelled) expect([code, /[가-힣]/.test(ko), /[a-z]/i.test(en)]).toEqual([code, true, true]);
    for (const code of allHeadings()) {
      const words = thesaurus().filter((entry) => headingOf(entry.code) === code).flatMap((entry) => entry.words);
      expect([code, words.some(({ text }) => /[가-힣]/.test(text)), words.some(({ text }) => /[a-z]/.test(text))]).toEqual([code, true, true]);
    }
  });

  test('names each code once a language, in order', () => {
    for (const text of TRADE_WORDS) {
      const codes = text.trim().split('\n').map((line) => line.split(' ')[0]!);
      expect(codes).toEqual([...new Set(codes)].sort());
    }
  });

  test('names only subheadings that exist, under their heading', () => {
    for (const { code } of thesaurus()) if (code.length === 6) expect([code, isSubheading(code)]).toEqual([code, true]);
  });

  test('an ending is one syllable behind a hyphen', () => {
    for (const { words } of thesaurus()) for (const { text } of words) if (text.startsWith('-')) expect(text).toMatch(/^-[가-힣]$/);
  });

  test('weights lie above 0 and at most at 1', () => {
    for (const { words } of thesaurus()) for (const { text, weight } of words) expect([text, weight > 0 && weight <= 1]).toEqual([text, true]);
  });
});

describe('places', () => {
  test('every country has languages, every member of a region is a country', () => {
    for (const code of codes) expect([code, code in LANGUAGES]).toEqual([code, true]);
    for (const { id, members, extended } of REGIONS) for (const code of [...members, ...extended]) expect([id, code, code === '*' || codes.includes(code)]).toEqual([id, code, true]);
  });

  test.each([
    ['베트남', 'VN'], ['Viet Nam', 'VN'], ['호주', 'AU'], ['오스트레일리아', 'AU'], ['타이', 'TH'], ['태국', 'TH'], ['터키', 'TR'], ['ECUADOR', 'EC'], ['USA', 'US'], ['UAE', 'AE'],
    ['아랍 에미레이트', 'AE'], ['Mxico', 'MX'], ['Espaa', 'ES'], ['동유럽', 'EASTERN_EUROPE'], ['CIS', 'CIS'], ['러시아', 'RU'], ['남아공', 'ZA'], ['두바이', 'AE'],
  ])('a cell that says %s means %s', (words, id) => {
    expect(findPlace(words)?.id).toBe(id);
  });

  test.each(['타이타늄', '이유식', '스타터키트', '가나초콜릿', '오만가지', '올리브영'])('%s is no place', (word) => {
    expect(findPlace(word)).toBeUndefined();
  });

  test('동유럽 is what a Korean officer means: Poland in, Russia not certain', () => {
    expect(regionReach('EASTERN_EUROPE').certain.has('PL')).toBe(true);
    expect(regionReach('EASTERN_EUROPE').certain.has('RU')).toBe(false);
  });
});

describe('certificates', () => {
  test('every id stands once, with words of its own', () => {
    const ids = regimes().map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(Object.keys(certificationWords()).sort()).toEqual([...ids].sort());
    for (const { id } of families()) expect([id, ids.includes(id)]).toEqual([id, false]);
  });

  test('every relation, family member, HS prefix and market exists', () => {
    const knownMarket = (market: string): boolean => isPlace(market) || market === 'GLOBAL';
    for (const { id, relations, scopes, markets } of regimes()) {
      for (const { target } of relations) expect([id, target, isCertification(target) && target !== id]).toEqual([id, target, true]);
      for (const market of markets) expect([id, market, knownMarket(market)]).toEqual([id, market, true]);
      for (const scope of scopes) {
        expect([id, scope.hs.length > 0]).toEqual([id, true]);
        for (const code of scope.hs) expect([id, code, code.length === 2 ? allHeadings().some((h) => h.startsWith(code)) : code.length === 4 ? isHeading(code) : isSubheading(code)]).toEqual([id, code, true]);
        for (const market of scope.markets ?? []) expect([id, market, knownMarket(market)]).toEqual([id, market, true]);
      }
    }
    for (const { id, members } of families()) for (const member of members) expect([id, member, isCertification(member)]).toEqual([id, member, true]);
  });

  test('every day is one, and none ends before it begins', () => {
    for (const { id, since, until, scopes, relations, asOf } of regimes()) {
      for (const span of [{ from: since, until }, ...scopes, ...relations]) {
        for (const day of [span.from, span.until]) if (day !== undefined) expect([id, day, isDay(day)]).toEqual([id, day, true]);
        if (span.from !== undefined && span.until !== undefined) expect([id, span.from <= span.until]).toEqual([id, true]);
      }
      expect([id, isDay(asOf)]).toEqual([id, true]);
    }
  });

  test('facts called verified have a source, effort has one, and what blocks names who must hold it', () => {
    for (const { id, facts, sources, effort, verified } of regimes()) {
      if (facts !== 'general-knowledge') expect([id, sources.length > 0]).toEqual([id, true]);
      if (facts === 'general-knowledge') expect([id, verified]).toEqual([id, []]);
      if (effort) expect([id, /^https?:/.test(effort.source) && (effort.months ?? effort.costUsd) !== undefined]).toEqual([id, true]);
    }
  });

  test.each([['CPNP', 'eu-cpnp'], ['할랄', 'halal'], ['halal certificate', 'halal'], ['CE', 'ce'], ['FDA', 'fda'], ['유기농 인증', 'organic']])('%s is %s', (words, id) => {
    expect(findCertification(words)).toBe(id);
  });
});

test('agreements and screening entries are dated, sourced and name countries', () => {
  for (const { id, parties, inForce, source } of AGREEMENTS) {
    expect([id, isDay(inForce), source.length > 3]).toEqual([id, true, true]);
    for (const party of parties) expect([id, party, codes.includes(party)]).toEqual([id, party, true]);
  }
  for (const { id, countries, since, source } of SCREENING) {
    expect([id, since === null || isDay(since), source.length > 3]).toEqual([id, true, true]);
    for (const country of countries) expect([id, country, codes.includes(country)]).toEqual([id, country, true]);
  }
});
