export { evaluate, type EvaluateOptions } from './evaluate';
export type { EvaluationResult, Figures, Guards, MethodName, Segment } from './result';
export type { SegmentKind } from './segments';
export type { Direction } from './world';
