export { compareContracts } from './contract-order';
export { goodsLevels, type GoodsLevels } from './goods';
export { GrowingHistory, historyBefore, isDeal, type History, type Parties } from './history';
export type { Ledger } from './ledger';
export { activityOf, latelyLift, liftsOf, trendOf, type Lifts } from './lift';
export { placeCells, type Tally } from './tally';
