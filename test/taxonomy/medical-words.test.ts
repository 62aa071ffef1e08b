import { expect, test } from 'vitest';
import { medicalWords } from '../../src/taxonomy/medical-words';

test.each(['HA 더말필러', '보툴리눔 톡신', '리도카인 크림', 'Numbing cream with lidocaine', '엑소좀 앰플', '원데이 컬러 콘택트렌즈', 'Colored lenses', 'PDO thread lifting threads', '마이크로니들 패치', '다이오드 레이저 제모기', '지방분해주사'])('%s may be a medical device or a medicine', (name) => {
  expect(medicalWords(name)).toBeDefined();
});

test.each(['페이스 세럼', '볼밸브', '카메라 렌즈', '필러 게이지', '레이저 절단기', 'bottle filler machine', '주사위', '바늘귀'])('%s is not asked about', (name) => {
  expect(medicalWords(name)).toBeUndefined();
});
