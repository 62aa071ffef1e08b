import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allHeadings, isSubheading, readHs } from '../../src/taxonomy/hs';
import { HS_SUBHEADINGS } from '../../src/taxonomy/hs-codes';
import { HS_ENDED } from '../../src/taxonomy/hs-ended-codes';
import { endedCode, lastRevision } from '../../src/taxonomy/hs-revisions';

const rows = HS_ENDED.trim().split('\n').filter((line) => !line.startsWith('##'));
const OLD = rows.map((row) => row.slice(0, 6));

describe('the nomenclature', () => {
  test('HS 2022 has 5,612 subheadings', () => {
    const count = HS_SUBHEADINGS.trim().split(/\s+/).reduce((sum, entry) => sum + entry.split(':')[1]!.length / 2, 0);
    expect(count).toBe(5612);
    expect(new Set(OLD).size).toBe(226);
  });

  test.each(['021069', '041015', '041019', '090279', '090318', '090328'])('%s, another code shifted by a zero, is none of them', (code) => {
    expect(isSubheading(code)).toBe(false);
    expect(endedCode(code)).toBeUndefined();
  });
});

describe('every code that ended', () => {
  test('is written as one line: the code, then its successors in order', () => {
    for (const row of rows) {
      expect(row).toMatch(/^\d{6}( \d{6})+$/);
      const [, ...successors] = row.split(' ');
      expect([row, successors]).toEqual([row, [...new Set(successors)].sort()]);
    }
  });

  test('leads to codes of HS 2022, never to itself, never to another that ended', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OLD), (old) => {
        const { code, ended, successors } = endedCode(old)!;
        expect([code, ended === 2017 || ended === 2022]).toEqual([old, true]);
        expect(isSubheading(old)).toBe(false);
        expect(successors.length).toBeGreaterThan(0);
        for (const successor of successors) expect([old, successor, isSubheading(successor), endedCode(successor)]).toEqual([old, successor, true, undefined]);
      }),
      { seed: 20_261_124, numRuns: 2000 },
    );
  });

  test('is read the same with dots, as HSK10 and without its leading zero', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OLD), fc.constantFrom('', '00', '0000', '9090'), (old, more) => {
        const { successors } = endedCode(old)!;
        const ways = [old + more, `${old.slice(0, 4)}.${old.slice(4)}${more ? `-${more}` : ''}`, `HS ${old}${more}`, ...(old.startsWith('0') ? [old.slice(1) + more] : [])];
        for (const text of ways) expect([text, readHs(text).codes, readHs(text).ended?.code]).toEqual([text, successors, old]);
      }),
      { seed: 20_261_124, numRuns: 1000 },
    );
  });
});

describe('what became of', () => {
  test.each([
    ['854140', 2022, ['854141', '854142', '854143', '854149']],
    ['880330', 2022, ['880730']],
    ['851712', 2022, ['851713', '851714']],
    ['853950', 2022, ['853952']],
    ['620111', 2022, ['620120']],
    ['220290', 2017, ['220291', '220299']],
    ['401163', 2017, ['401180']],
    // Divided twice: 442190 of HS 2012 in 2017, and its bamboo and other wood once more in 2022.
    ['442190', 2017, ['442120', '442191', '442199']],
    ['940600', 2017, ['940610', '940620', '940690']],
    // Its only successor of 2017 ended in 2022.
    ['293991', 2017, ['293945', '293949', '293972']],
  ] as const)('%s, which ended in %i', (code, ended, successors) => {
    expect(endedCode(code)).toEqual({ code, ended, successors });
    expect(lastRevision(endedCode(code)!)).toBe(ended - 5);
  });

  test.each([['8803', ['8807']], ['8107', ['8112']], ['6908', ['6907']], ['8469', ['8472']], ['2848', ['2853']]] as const)('the heading %s', (heading, successors) => {
    expect(allHeadings()).not.toContain(heading);
    expect(readHs(heading).codes).toEqual(successors);
  });

  test.each(['852351', '870899', '854370', '382499', '701919'])('%s, which HS 2022 still has: nothing, it stays what it is', (code) => {
    expect(readHs(code)).toEqual({ codes: [code] });
  });
});

test('a subheading that no revision from 2012 on has is read as its heading, anything else not at all', () => {
  expect(readHs('854188')).toEqual({ codes: ['8541'], headingOnly: true });
  for (const text of ['999999', '1000', 'x', '85', '85414090000']) expect([text, readHs(text).codes]).toEqual([text, []]);
});
