import { expect, test } from 'vitest';
import { frameOf } from '../../../src/intake/statement/frame';

test('who speaks, what is wanted, of whom, and what it is for', () => {
  expect(frameOf('두바이 바이어가 병원에서 사용되는 레이저(laser)를 제조할 수 있는 업체를 찾고 있습니다. CE 필수.')).toEqual({
    subject: '두바이 바이어가', body: '레이저\u00020\u0002', asides: ['laser'], remarks: ['CE 필수.'], party: '업체', task: '를 제조할 수 있는', purpose: '병원에서 사용되는',
  });
  expect(frameOf('Seeking Korean suppliers of soap for hotels')).toMatchObject({ subject: 'Seeking', body: 'soap for hotels', party: 'Korean suppliers of' });
  expect(frameOf('Looking for soap suppliers for the US market')).toMatchObject({ body: 'soap', remarks: ['for the US market'] });
});

test('a full stop between goods ends no sentence', () => {
  expect(frameOf('몽골 바이어가 안티에이징. 보습 크림을 찾습니다.').body).toBe('안티에이징. 보습 크림');
});

test('what follows a bracket belongs to the word before it', () => {
  expect(frameOf('몽골 바이어가 포스(POS)기와 선박(해상)용 장비를 찾습니다.').body).toBe('포스기\u00020\u0002와 선박용 장비');
});

test('words like the buyer\'s own brand do not speak', () => {
  expect(frameOf('바이어 브랜드 비누').subject).toBe('');
});
