import { describe, expect, test } from 'vitest';
import { findStage } from '../../src/intake/stages';
import { STAGES } from '../../src/schema/contract';

describe('what an office writes in a status column', () => {
  test.each([
    ['상담', 'consulted'], ['1차 상담 완료', 'consulted'], ['화상 미팅', 'consulted'], ['바이어 방문', 'consulted'], ['상담 예정', 'introduced'], ['미팅 요청', 'introduced'],
    ['샘플 발송', 'sampled'], ['견본 송부', 'sampled'], ['샘플 준비', 'consulted'], ['sample sent', 'sampled'],
    ['견적', 'quoted'], ['견적 제출', 'quoted'], ['견적 요청', 'consulted'], ['오퍼 송부', 'quoted'], ['가격 협의 중', 'quoted'], ['계약추진', 'quoted'], ['계약 협의중', 'quoted'], ['under negotiation', 'quoted'],
    ['MOU', 'mou'], ['ＭＯＵ 체결', 'mou'], ['업무협약', 'mou'], ['LOI 접수', 'mou'],
    ['계약', 'contracted'], ['계약체결', 'contracted'], ['계약 완료', 'contracted'], ['수주', 'contracted'], ['P/O 접수', 'contracted'], ['Contract signed', 'contracted'], ['선적 예정', 'contracted'],
    ['선적', 'shipped'], ['선적완료', 'shipped'], ['수출 완료', 'shipped'], ['통관', 'shipped'], ['납품 완료', 'shipped'], ['delivered', 'shipped'],
    ['거절', 'declined'], ['계약 불발', 'declined'], ['상담 후 거절', 'declined'], ['계약 취소', 'declined'], ['lost', 'declined'],
    ['무응답', 'no-response'], ['회신 없음', 'no-response'], ['견적 후 연락두절', 'no-response'], ['No response', 'no-response'],
    ['소개', 'introduced'], ['바이어 알선', 'introduced'], ['매칭', 'introduced'],
  ])('%s is %s', (words, stage) => {
    expect(findStage(words)).toBe(stage);
  });

  test.each(['미계약', '계약 전', '아직 계약 안 됨', '미정', '보류', '진행중', 'ok', ''])('%s does not say how far a deal has come', (words) => {
    expect(findStage(words)).toBeUndefined();
  });

  test('our own names stand for themselves', () => {
    for (const stage of STAGES) expect([stage, findStage(stage), findStage(stage.toUpperCase())]).toEqual([stage, stage, stage]);
  });
});
