export { summarise, type Interval, type ResampleOptions } from './bootstrap';
export { compareRuns, type Compared, type CompareOptions, type Comparison } from './compare';
export { exposure, gini, type Exposure } from './exposure';
export { holm } from './holm';
export { measure, type Measured } from './measure';
export { metric, type Hit, type Judged, type Metric, type MetricName } from './metrics';
export { bootstrapTest, randomisationTest } from './paired';
export { order, type ById, type Qrels, type Run } from './qrels';
export { reliability, type Reliability, type ReliabilityBin, type ReliabilityOptions } from './reliability';
