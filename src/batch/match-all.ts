import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { BuyerMatchError } from '../errors';
import type { Matcher, MatchOptions } from '../matcher';
import type { MatchResult } from '../score/result';
import { Pool } from './pool';

/** Suppliers a task: so many that sending them costs little, so few that threads end at about the same time. */
const TASK_SIZE = 16;
/** Tasks a thread has at most, done and not yet taken or still to do: what bounds the memory. */
const TASKS_AHEAD = 2;

/** Options of every match; a filter is a function, which another thread cannot be given. */
export interface MatchAllOptions extends Omit<MatchOptions, 'filter' | 'after'> {
  readonly matcher: Matcher;
  /** Threads, 1 for none besides this one. By default as many as the machine runs at once. */
  readonly workers?: number;
  /** Told after each supplier; `total` where the suppliers are an array. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number | undefined }) => void;
  /** Ends the run: the iteration throws the signal's reason. */
  readonly signal?: AbortSignal;
}

type Suppliers = Iterable<unknown> | AsyncIterable<unknown>;
type Ask = (suppliers: readonly unknown[]) => Promise<readonly MatchResult[]>;

async function* tasksOf(suppliers: Suppliers): AsyncGenerator<readonly unknown[]> {
  let task: unknown[] = [];
  for await (const supplier of suppliers) {
    task.push(supplier);
    if (task.length < TASK_SIZE) continue;
    yield task;
    task = [];
  }
  if (task.length > 0) yield task;
}

/** Answers in the order of the tasks, with at most `ahead` of them begun and not taken. */
async function* inOrder(suppliers: Suppliers, ask: Ask, ahead: number, aborted: Promise<never>): AsyncGenerator<readonly MatchResult[]> {
  const begun: Promise<readonly MatchResult[]>[] = [];
  for await (const task of tasksOf(suppliers)) {
    const answer = ask(task);
    // Whoever waits for it hears of the failure; until then it is no failure that nobody heard of.
    answer.catch(() => undefined);
    begun.push(answer);
    if (begun.length >= ahead) yield Promise.race([begun.shift()!, aborted]);
  }
  for (const answer of begun) yield Promise.race([answer, aborted]);
}

/**
 * Matches many suppliers, each as `matcher.match` would, and gives the results in the order of the suppliers. Suppliers may
 * come one by one, and results are kept only until they are taken, so that memory does not grow with their number. Buyers
 * that are added or removed meanwhile are not seen by the other threads.
 *
 * @throws BuyerMatchError `argument-invalid` when `workers` is no whole number from 1
 */
export async function* matchAll(suppliers: Suppliers, { matcher, workers = availableParallelism(), onProgress, signal, ...options }: MatchAllOptions): AsyncGenerator<MatchResult, void, undefined> {
  if (!Number.isInteger(workers) || workers < 1) throw new BuyerMatchError('argument-invalid', 'workers is how many threads match.', { got: workers, remedy: 'Give a whole number from 1.' });
  signal?.throwIfAborted();
  const total = Array.isArray(suppliers) ? suppliers.length : undefined;
  const pool = workers > 1 ? new Pool(matcher, options, workers) : undefined;
  // In this thread an answer must let others have their turn, or nobody could abort.
  const here: Ask = async (task) => {
    await setImmediate();
    return task.map((supplier) => matcher.match(supplier, options));
  };
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => signal?.addEventListener('abort', (stop = () => reject(signal.reason as Error))));
  aborted.catch(() => undefined);
  let done = 0;
  try {
    for await (const results of inOrder(suppliers, pool ? (task) => pool.ask(task) : here, pool ? workers * TASKS_AHEAD : 1, aborted)) {
      for (const result of results) {
        signal?.throwIfAborted();
        onProgress?.({ done: ++done, total });
        yield result;
      }
    }
  } finally {
    if (stop) signal?.removeEventListener('abort', stop);
    await pool?.end();
  }
}
