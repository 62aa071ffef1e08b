export { goodsLevels, type GoodsLevels } from './goods';
export { GrowingHistory, historyBefore, isDeal, type History, type Ledger, type Parties } from './history';
export { liftsOf, type Lifts } from './lift';
export { placeCells, type Tally } from './tally';
