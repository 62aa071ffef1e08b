import { parentPort, workerData } from 'node:worker_threads';
import { BuyerMatchError } from '../errors';
import { Matcher, type MatchOptions } from '../matcher';
import type { Answer, Task } from './pool';

const { index, options } = workerData as { index: Uint8Array; options: MatchOptions };
const matcher = Matcher.load(index);

parentPort!.on('message', ({ suppliers }: Task) => {
  let answer: Answer;
  try {
    answer = { results: suppliers.map((supplier) => matcher.match(supplier, options)) };
  } catch (error) {
    answer = error instanceof BuyerMatchError ? { code: error.code, message: error.message } : { error };
  }
  parentPort!.postMessage(answer, []);
});
