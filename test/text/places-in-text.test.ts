import { describe, expect, test } from 'vitest';
import { placesInText } from '../../src/text';
import { placeAliases } from '../../src/taxonomy/places';

const ids = (text: string) => placesInText(text).map(({ id }) => id);

describe('words that are no places', () => {
  test.each(
    '타이타늄, 이유식, 스타터키트, 무관, 가나초콜릿, 오만가지, 올리브영, 칠레고추, Turkey meat, china ware, guinea pig, jersey shirt, java, Georgia coffee, 호주머니, 대만족, 이동 수단 시장, 검토 중 바이어, US$ 10 이하, join us in, in turkey meat, Polish sausage, 피지 조절 크림, 아이티 기기, 그리스 오일, 두바이 초콜릿, 러시아어, 미국식 핫도그, 파리 퇴치기, 부탄가스, 아일랜드 식탁, 인도양, 일본뇌염, 일본도, 국내 업체, 인도어 골프, Indian Ocean, Brazil nut, 브라질 너트, Costco, 아마존, 큐텐, Czech glass, Thai food, 터키석, 기니피그, 이란성 쌍둥이, 미용 기기, 중고차, 호두, 독소, 체크 셔츠, 세부 사항, 중공사막, 저지방 우유, 수단으로, 이유로, 말리는 기계, 스위스롤, chili sauce, bone china, a jersey dress, EU plug, US size 7, 넥타이, 인도 위, 가나 초콜릿, 부산물, 상해 보험, 무한 리필, PE, IN, no, it, me'.split(', '),
  )('%s', (text) => {
    expect(placesInText(text)).toEqual([]);
  });
});

describe('places', () => {
  test.each([
    ['인도네시아 바이어', ['ID']],
    ['인도 바이어', ['IN']],
    ['이란바이어가', ['IR']],
    ['타이 바이어가', ['TH']],
    ['미 바이어가 화장품', ['US']],
    ['미국산 소고기', ['US']],
    ['베트남시장용', ['VN']],
    ['US market', ['US']],
    ['UAE바이어', ['AE']],
    ['EU 시장', ['EU']],
    ['U.S. buyers', ['US']],
    ['Buyers from Vietnam, India and China', ['VN', 'IN', 'CN']],
    ['인도와 베트남 시장', ['IN', 'VN']],
    ['브라질과 칠레 시장', ['BR', 'CL']],
    ['호주, 뉴질랜드 시장', ['AU', 'NZ']],
    ['from Turkey', ['TR']],
    ['Turkey-based importer', ['TR']],
    ['made in China', ['CN']],
    ['China clay from Brazil.', ['BR']],
    ['German buyer', ['DE']],
    ['New Zealand buyer', ['NZ']],
    ['사우디 아라비아 바이어', ['SA']],
    ['남아프리카 공화국', ['ZA']],
    ['Côte d’Ivoire and Ghana', ['CI', 'GH']],
    ['Vietnam’s market', ['VN']],
    ['Россия и Казахстан', ['RU', 'KZ']],
    ['中国市场', ['CN']],
    ['이란산 석류', ['IR']],
    ['인도에서 판매', ['IN']],
    ['중동바이어', ['MIDDLE_EAST']],
    ['서남아시아', ['SOUTH_ASIA']],
    ['한국 업체', ['KR']],
    ['괌 바이어', ['GU']],
    ['조지아 바이어', ['GE']],
    ['VIETNAM', ['VN']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test('a city stands for its country and says so', () => {
    expect(placesInText('호치민 소재 기업')).toEqual([{ id: 'VN', words: '호치민', start: 0, end: 3, via: 'city' }]);
  });

  test('offsets are those of the text', () => {
    const text = '동유럽과 United Arab Emirates 바이어';
    for (const { words, start, end } of placesInText(text)) expect(text.slice(start, end)).toBe(words);
    expect(ids(text)).toEqual(['EASTERN_EUROPE', 'AE']);
  });

  test('every country by its Korean name before a buyer, and by its English name behind "from"', () => {
    const missed: string[] = [];
    const names = new Map<string, string>();
    for (const { id, alias } of placeAliases()) if (id.length === 2 && /^[가-힣]{2,}$/.test(alias) && !names.has(id)) names.set(id, alias);
    // 아이티 is IT.
    for (const [id, name] of names) if (!ids(`${name} 바이어가`).includes(id)) missed.push(name);
    expect(missed).toEqual(['아이티']);
  });
});

// A reading that grew with the square of the length would run into the time limit of the test.
test('a hundred thousand repetitions are read to the end', () => {
  for (const piece of ['가', 'a', 'A.', '中', '미국바이어', '국가', 'United ', '인도, ', "'", 'я', '베트남 ']) {
    const places = placesInText(piece.repeat(100_000));
    expect([piece, places.every(({ id }) => ['VN', 'US', 'IN'].includes(id))]).toEqual([piece, true]);
  }
});
