import { describe, expect, test } from 'vitest';
import { readOutcomes } from '../../src/intake';

const read = (...rows: object[]) => readOutcomes(rows, { on: '2026-04-01', locale: 'en' });

describe('outcomes as contracts', () => {
  test('are dated on the day they are recorded, unless they have a day of their own', () => {
    const { values } = read({ supplierId: 's', buyerId: 'b', stage: '상담 완료' }, { supplierId: 's', buyerId: 'c', stage: '계약 체결', date: '2026-03-20' });
    expect(values.map(({ id, date, stage }) => [id, date, stage])).toEqual([['outcome:s:b:consulted', '2026-04-01', 'consulted'], ['outcome:s:c:contracted', '2026-03-20', 'contracted']]);
  });

  test('a further stage is a further row, the same one the same row', () => {
    const ids = (stage: string) => read({ supplierId: 's', buyerId: 'b', stage }).values.map(({ id }) => id);
    expect(ids('상담')).toEqual(ids('상담 완료'));
    expect(ids('상담')).not.toEqual(ids('계약'));
  });

  test('rows without one are passed over, and the rows of the others keep their numbers', () => {
    const { values, issues } = read({ supplierId: 's', buyerId: 'b', note: '나중에' }, { supplierId: 's', buyerId: 'c', stage: '모름' });
    expect(values).toEqual([]);
    expect(issues.map(({ code, row, found }) => [code, row, found])).toEqual([['value-not-recognised', 2, '모름']]);
  });
});
