import { STAGES, type Contract } from '../schema/contract';

type Stage = Contract['stage'];

/**
 * What offices write in a status column, by stage; the first that fits counts. A no stands before everything else
 * ("계약 불발"), what is only planned before what has happened ("선적 예정" is a contract, not yet a shipment), and the
 * further stage before the earlier one ("견적 후 계약").
 */
const WORDS: readonly (readonly [RegExp, Stage])[] = [
  [/무응답|무회신|미회신|미응답|회신\s?(?:없|안)|응답\s?(?:없|안)|답변?\s?없|연락\s?(?:두절|안\s?됨|불가)|no[\s-]?(?:response|reply|answer)|unresponsive/, 'no-response'],
  [/거절|거부|불발|무산|결렬|취소|해지|파기|포기|탈락|반려|실패|declin|reject|refus|lost|cancel|turned down|not interested/, 'declined'],
  [/(?:선적|출하|수출|통관|납품|발송)\s?(?:예정|대기|준비|전|협의)|(?:awaiting|before|pending) ship/, 'contracted'],
  [/(?:계약|발주|주문)\s?(?:예정|추진|협의|협상|검토|대기|준비|조율|진행)|가격\s?(?:협의|협상|조율)|네고|negotiat/, 'quoted'],
  [/(?:상담|미팅|면담)\s?(?:예정|대기|신청|요청)/, 'introduced'],
  [/샘플\s?(?:예정|대기|준비|전|검토)|견적\s?(?:예정|대기|준비|전|요청)/, 'consulted'],
  [/선적|출하|통관|납품|인도\s?완료|수출\s?(?:완료|성사|이행|실적)?$|수출신고|shipp|deliver|export|clear(?:ed|ance)/, 'shipped'],
  [/mou|업무\s?협약|양해\s?각서|의향서|\bloi\b/, 'mou'],
  [/(?<!미)(?:계약|수주|발주)|주문|성약|낙찰|contract|purchase order|\bp\/?o\b|order|award|won/, 'contracted'],
  [/견적|오퍼\s?(?:송부|제출|발송)|quot|offer(?:ed)?|proforma|\bpi\b/, 'quoted'],
  [/샘플|견본|시제품|sample/, 'sampled'],
  [/상담|미팅|면담|회의|방문|consult|meeting|\bmet\b|visited/, 'consulted'],
  [/소개|알선|매칭|연결|주선|추천|인콰이어리|introduc|matched|referred/, 'introduced'],
];

/** "아직 계약 전", "미계약", "not yet ordered": nothing is said about how far it has come. */
const NOT_YET = /^(?:미(?!팅)|아직|not yet|no )|(?:계약|주문|발주)\s?(?:전|안\s?됨|없음)$|미계약|미성사|미정/;

/** The stage that a status names; undefined when it names none. */
export function findStage(words: string): Stage | undefined {
  const text = words.normalize('NFKC').toLowerCase().trim();
  const own = STAGES.find((stage) => stage === text || stage.replace('-', ' ') === text);
  if (own) return own;
  const found = WORDS.find(([pattern]) => pattern.test(text))?.[1];
  return found !== 'no-response' && found !== 'declined' && NOT_YET.test(text) ? undefined : found;
}
