export { matchAll, type MatchAllOptions } from './match-all';
