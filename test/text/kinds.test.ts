import { describe, expect, test } from 'vitest';
import { kindsOf } from '../../src/text/kinds';

const first = (...texts: string[]) => kindsOf(texts)[0]?.kind;

describe('words name kinds of goods', () => {
  test.each([
    [['페이스 세럼'], ['앰플']],
    [['Face serum'], ['에센스']],
    [['더말필러'], ['hyaluronic acid filler']],
    [['생리대'], ['sanitary pad']],
    [['볼 밸브'], ['ball valves']],
    [['텀블러'], ['tumbler']],
    [['조미김'], ['seasoned laver']],
    [['무선 이어버드'], ['bluetooth earphone']],
  ])('%j and %j are the same kind', (a, b) => {
    expect(first(...a)).toBeDefined();
    expect(first(...b)).toBe(first(...a));
  });

  test('the head tells more than what stands before it', () => {
    const [head, before] = kindsOf(['홍삼 캔디']);
    expect(head!.weight).toBeGreaterThan(before?.weight ?? 0);
  });

  test('a general word in brackets behind animals is goods for animals', () => {
    expect(first('식품', '반려동물')).toBe('pet-food');
    expect(first('식품')).toBe('foods');
  });

  test('goods for animals are pet goods, pictures of them are not', () => {
    const pets = (name: string) => kindsOf([name]).find(({ kind }) => kind === 'pet-goods')?.weight ?? 0;
    expect(pets('애견 이발 가위')).toBeGreaterThan(0.5);
    expect(pets('고양이 캐릭터 양말')).toBeLessThan(0.3);
  });

  test('a word that only says apparatus takes nothing from what stands before it', () => {
    expect(kindsOf(['엑스레이 장비'])[0]).toMatchObject({ kind: 'x-ray-machine', weight: 1 });
    expect(kindsOf(['반도체 장비']).find(({ kind }) => kind === 'semiconductor')?.weight ?? 0).toBeLessThan(1);
  });

  test('before a machine stands what it makes, not what it is', () => {
    expect(kindsOf(['국수 제조 기계'])[0]!.kind).toBe('noodle-machine');
    expect(kindsOf(['무인 라면 끓임기']).find(({ kind }) => kind === 'instant-noodles')?.weight ?? 0).toBeLessThan(0.3);
  });

  test('syllables that happen to meet across a space name nothing', () => {
    expect(kindsOf(['보툴리눔 독소 바이알']).some(({ words }) => words === '소 바')).toBe(false);
    expect(kindsOf(['여성용제품']).some(({ words }) => words === '용제')).toBe(false);
  });

  test('words that name no goods name no kind', () => {
    for (const text of ['', '   ', '12345', 'Haloflex 202']) expect(kindsOf([text])).toEqual([]);
  });
});
