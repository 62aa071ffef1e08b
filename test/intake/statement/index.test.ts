import { describe, expect, test } from 'vitest';
import { readStatement } from '../../../src/intake/statement';

const wants = (text: string) => readStatement(text).wants.map(({ name }) => name);

describe('goods of an offer', () => {
  test.each([
    ['대만 바이어가 페이스 세럼, 페이스 크림 공급 업체를 찾고 있습니다.', ['페이스 세럼', '페이스 크림']],
    ['칠레 바이어가 "멀티탭" 제조공급업체를 찾고 계십니다.', ['멀티탭']],
    ['호주 바이어가 볼 밸브 및 체크 밸브 제조사를 찾고 있습니다', ['볼 밸브', '체크 밸브']],
    ['페루 바이어가 물엿과 고추장 제조사를 찾고 있습니다.', ['물엿', '고추장']],
    ['페루 바이어가 사과 주스와 치과 재료를 찾고 있습니다.', ['사과 주스', '치과 재료']],
    ['두바이 바이어가 병원에서 사용되는 레이저 기기 공급업체를 찾고 있습니다.', ['레이저 기기']],
    ['체코 바이어가 스낵 및 구미젤리 제품 제조사(only 제조업체)를 찾고 있습니다.', ['스낵', '구미젤리']],
    ['괌 바이어가 리도카인 제품을 찾고 있습니다.', ['리도카인']],
    ['We are looking for face cream and toner pad suppliers', ['face cream', 'toner pad']],
  ])('%s', (text, names) => {
    expect(wants(text)).toEqual(names);
  });

  test('a name in brackets is another name of the same item', () => {
    expect(readStatement('케냐 바이어가 컵 떡볶이(Cup tteokbokki) 제품을 찾고 있습니다.').wants).toEqual([{ name: '컵 떡볶이', keywords: ['Cup tteokbokki'] }]);
  });

  test('used goods are used', () => {
    expect(readStatement('케냐 바이어가 중고차(Used Car) 수출업체를 찾고 있습니다').wants[0]!.condition).toBe('used');
    expect(readStatement('케냐 바이어가 건설 기계를 찾고 있습니다. (중고품도 가능)').wants[0]!.condition).toBe('any');
  });
});

describe('conditions of an offer', () => {
  const fields = (text: string) => readStatement(text).fields;

  test('makers asked for, and only makers', () => {
    expect(fields('케냐 바이어가 홍삼 캔디 제조사를 찾습니다.').seeks).toEqual({ roles: ['manufacturer'] });
    expect(fields('케냐 바이어가 홍삼 캔디 제조사를 찾습니다. (유통사 불가)').seeks).toEqual({ roles: ['manufacturer'], strict: ['roles'] });
    expect(fields('케냐 바이어가 홍삼 캔디를 찾습니다. (유통사 불가)').seeks).toEqual({ roles: ['manufacturer', 'brand-owner'], strict: ['roles'] });
    expect(fields('케냐 바이어가 밤을 찾고 있습니다.(브랜드사만 신청가능)').seeks).toEqual({ roles: ['brand-owner'], strict: ['roles'] });
  });

  test.each(['CPNP 필수.', 'CPNP 인증 필수입니다.'])('a certificate in a sentence of its own: %s', (more) => {
    expect(fields(`독일 바이어가 선크림을 찾고 있습니다. ${more}`).requires).toEqual(['eu-cpnp']);
  });

  test.each(['독일 바이어가 선크림을 찾고 있습니다. 유통사 불가.', 'German buyer looks for sunscreen. No distributors.', 'German buyer looks for sunscreen. Distributors not accepted'])('a refusal is not a wish: %s', (text) => {
    expect(fields(text).seeks).toEqual({ roles: ['manufacturer', 'brand-owner'], strict: ['roles'] });
  });

  test('what is left out is excluded, not wanted', () => {
    const read = readStatement('케냐 바이어가 중고 선반은 제외하고 CNC 선반을 찾고 있습니다.');
    expect(read.wants).toEqual([{ name: 'CNC 선반' }]);
    expect(read.excludes).toEqual([{ name: '중고 선반' }]);
  });

  test('OEM and ODM', () => {
    expect(fields('케냐 바이어가 OEM/ODM 세럼을 찾고 있습니다.').seeks?.supplyModes).toEqual(['oem', 'odm']);
  });

  test('certificates demanded, and only where they are demanded', () => {
    expect(fields('케냐 바이어가 할랄 인증을 받은 스낵을 찾습니다. (할랄 인증서 필수)').requires).toEqual(['halal']);
    expect(fields('케냐 바이어가 비건 스킨케어를 찾고 있습니다. (CPNP 필수 / 특정 조건 O)').requires).toEqual(['eu-cpnp']);
    // Goods may be called organic or halal only when certified; vegan and gluten-free are what they are.
    expect(fields('케냐 바이어가 유기농 쌀과자를 찾고 있습니다.').requires).toEqual(['organic']);
    expect(fields('케냐 바이어가 비건 쌀과자를 찾고 있습니다.').requires).toBeUndefined();
  });

  test('papers for each delivery', () => {
    expect(fields('케냐 바이어가 볼 밸브 제조사를 찾고 있습니다 ( 3.2 cert 필수)').documents).toEqual(['EN 10204 3.2']);
  });

  test('goods ruled out are not goods wanted', () => {
    const read = readStatement('페루 바이어가 색조 화장품(립스틱/쉐도우)등 제조/유통사를 찾고 있습니다. (스킨케어 불가)');
    expect(read.excludes).toEqual([{ name: '스킨케어' }]);
    expect(read.wants.map(({ name }) => name)).not.toContain('스킨케어');
  });

  test('where the buyer is, where it sells, and Korean goods asked for', () => {
    const read = readStatement('홍콩 바이어가 미국 판매용 라이스쿠커를 찾고 있습니다. (한국 생산품만 가능)');
    expect(read.fields).toMatchObject({ country: 'HK', sellsIn: ['US'], sourcesFrom: ['KR'] });
    expect(readStatement('베트남에 시장을 두고있는 인도바이어가 인삼주 공급사를 찾고 있습니다.').fields).toMatchObject({ country: 'IN', sellsIn: ['VN'] });
  });

  test('everything read from words is marked with the words', () => {
    const { fields: read, inferred } = readStatement('홍콩 바이어가 CPNP 인증 획득한 OEM 크림 제조사를 찾고 있습니다.');
    for (const field of Object.keys(read)) expect(inferred.some((i) => i.field === field || i.field.startsWith(`${field}.`))).toBe(true);
  });
});

const fieldsOf = (text: string) => readStatement(text).fields;

describe('a sentence as a whole', () => {
  test('several conditions in one bracket, each with its own strictness', () => {
    const { fields: read, wants: goods, excludes } = readStatement('네팔 바이어가 기초 화장품을 찾고 있습니다. (제조사만, OEM 가능, CPNP 등록 제품 우대, 향수 제외, 한국산)');
    expect(read).toEqual({ country: 'NP', seeks: { roles: ['manufacturer'], supplyModes: ['oem'], strict: ['roles'] }, prefers: ['eu-cpnp'], sourcesFrom: ['KR'] });
    expect(goods).toEqual([{ name: '기초 화장품' }]);
    expect(excludes).toEqual([{ name: '향수' }]);
  });

  test('what became a condition or a fact is no word for goods', () => {
    const { wants: goods, fields: read, carried } = readStatement('페루 바이어가 할랄 인증 받은 한국산 30ml 스틱 젤리(3~7세, 월 1톤)를 제조할 수 있는 업체를 찾고 있습니다.');
    expect(goods).toEqual([{ name: '스틱 젤리' }]);
    expect(read).toEqual({ country: 'PE', seeks: { roles: ['manufacturer'] }, requires: ['halal'], sourcesFrom: ['KR'] });
    expect(carried).toEqual({ 'statement.size': '30ml', 'statement.age': '3~7세', 'statement.quantity': '월 1톤' });
  });

  test.each([
    '칠레 바이어가 조미김 공급업체를 찾고 있습니다.',
    '칠레 바이어가 조미김을 소싱 중입니다.',
    '칠레 바이어가 조미김 수입을 희망합니다.',
    '칠레 바이어가 조미김 구매에 관심이 있습니다.',
    '칠레 바이어가 조미김 수출업체를 모집합니다.',
    '칠레 바이어의 조미김 구매 요청',
    '칠레 유통업체에서 조미김을 구하고 있습니다.',
    '칠레 수입상이 조미김 공급선을 찾음',
    '칠레에서 조미김을 찾고 있습니다.',
    '[긴급] 칠레 바이어 조미김 소싱 문의',
  ])('boilerplate is no word for goods: %s', (text) => {
    expect(readStatement(text)).toMatchObject({ wants: [{ name: '조미김' }], fields: { country: 'CL' } });
  });

  test.each([
    ['Buyer from Vietnam is looking for OEM face serum manufacturers. CPNP required.', ['face serum'], { country: 'VN', seeks: { roles: ['manufacturer'], supplyModes: ['oem'] }, requires: ['eu-cpnp'] }],
    ['Seeking Korean manufacturer of sunscreen for the US market.', ['sunscreen'], { sellsIn: ['US'], seeks: { roles: ['manufacturer'] } }],
    ['UAE buyer seeks halal certified instant noodles, private label, no skincare.', ['instant noodles'], { country: 'AE', seeks: { supplyModes: ['private-label'] }, requires: ['halal'] }],
    ['Turkish company looks for cosmetics made in Korea only.', ['cosmetics'], { country: 'TR', seeks: { strict: ['sourcesFrom'] }, sourcesFrom: ['KR'] }],
    ['Cream used for dry skin wanted by Chilean buyer.', ['Cream used for dry skin'], { country: 'CL' }],
  ])('%s', (text, names, read) => {
    expect(wants(text)).toEqual(names);
    expect(readStatement(text).fields).toEqual(read);
  });

  test('what is said behind the verb is said all the same', () => {
    expect(readStatement('칠레 바이어가 립밤을 찾고 있으며, CPNP 등록이 필수입니다.').fields.requires).toEqual(['eu-cpnp']);
    expect(wants('이집트 바이어가 수공구를 찾고 있습니다. (Spanner, Socket)')).toEqual(['수공구']);
    expect(readStatement('이집트 바이어가 수공구를 찾고 있습니다. (Spanner, Socket)').wants[0]!.keywords).toEqual(['Spanner', 'Socket']);
  });

  test.each([
    ['인도네시아의 한 바이어가 양말을 찾고 있습니다.', ['양말'], { country: 'ID' }],
    ['남아공 바이어가 제조사가 직접 공급하는 양말을 찾고 있습니다.', ['양말'], { country: 'ZA', seeks: { roles: ['manufacturer'] } }],
    ['일본 바이어가 OEM 생산이 가능한 국내 양말 제조사를 찾고 있습니다.', ['양말'], { country: 'JP', seeks: { roles: ['manufacturer'], supplyModes: ['oem'] } }],
    ['일본 바이어가 ISO 인증을 받은 공장에서 제조된 양말을 찾고 있습니다.', ['양말'], { country: 'JP', requires: ['iso'] }],
    ['일본 바이어가 한국 생산 제품만 찾고 있습니다. 품목은 양말입니다.', ['양말'], { country: 'JP', sourcesFrom: ['KR'], seeks: { strict: ['sourcesFrom'] } }],
    ['일본 바이어가 양말을 미국에 수출하기 위해 찾고 있습니다.', ['양말'], { country: 'JP', sellsIn: ['US'] }],
    ['일본 바이어가 국내산 원료로 만든 김치를 찾고 있습니다.', ['김치'], { country: 'JP', sourcesFrom: ['KR'] }],
    ['일본 바이어가 한국에서 인기있는 과자를 찾고 있습니다.', ['과자'], { country: 'JP' }],
    ['일본 바이어가 자사 PB 제품 생산이 가능한 만두 공장을 찾고 있습니다.', ['만두'], { country: 'JP', seeks: { roles: ['manufacturer'], supplyModes: ['private-label'] } }],
  ])('%s', (text, names, read) => {
    expect(wants(text)).toEqual(names);
    expect(readStatement(text).fields).toEqual(read);
  });

  test('a certificate of its own says more than its kind', () => {
    expect(fieldsOf('칠레 바이어가 COSMOS 인증 유기농 크림을 찾고 있습니다.').requires).toEqual(['cosmos']);
    expect(fieldsOf('칠레 바이어가 유기농 인증 크림을 찾고 있습니다.').requires).toEqual(['organic']);
  });

  test('brackets behind the speaker describe the speaker', () => {
    expect(readStatement('칠레 바이어(유통사)가 라면 공급업체를 찾고 있습니다.').fields.seeks).toBeUndefined();
  });

  test.each([
    ['가'.repeat(200_000)], ['(a'.repeat(50_000)], ['CE, '.repeat(50_000)], ['유아/어린이 '.repeat(30_000)], ['미국, '.repeat(50_000)], ['바이어가 업체를 '.repeat(20_000)], ['1~1,'.repeat(50_000)], ['에 사용하는 '.repeat(20_000)], ["'".repeat(200_000)],
  ])('hostile text is read in a moment: %#', (text) => {
    readStatement('칠레 바이어가 조미김을 찾습니다.');
    const started = performance.now();
    readStatement(text);
    readStatement(`칠레 바이어가 ${text.slice(0, 560)} 업체를 찾고 있습니다.`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
