export type { Model } from '../schema/model';
export { modelText } from './text';
export { train, type TrainOptions } from './train';
