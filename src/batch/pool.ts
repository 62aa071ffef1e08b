import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { BuyerMatchError, type ErrorCode } from '../errors';
import type { Matcher, MatchOptions } from '../matcher';
import type { MatchResult } from '../score/result';

export interface Task {
  readonly suppliers: readonly unknown[];
}

/** Errors lose their class on the way between threads: what makes one of ours is sent. */
export type Answer = { readonly results: readonly MatchResult[] } | { readonly code: ErrorCode; readonly message: string } | { readonly error: unknown };

interface Waiting {
  resolve(results: readonly MatchResult[]): void;
  reject(error: unknown): void;
}

/** The worker's file lies beside this one, or beside the part of it that the packager kept in one place. */
function workerFile(): URL {
  const places = ['./worker.js', './batch/worker.js'].map((path) => new URL(path, import.meta.url));
  const found = places.find((place) => existsSync(place));
  if (!found) throw new BuyerMatchError('file-unreadable', 'The worker of buyer-match/batch is missing.', { got: places[0]?.pathname, remedy: 'Leave buyer-match out of your bundle, or use one worker.' });
  return found;
}

/** A thread with an index of its own over bytes that all of them share; it answers in the order in which it is asked. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];

  constructor(file: URL, index: Uint8Array, options: MatchOptions) {
    this.#worker = new Worker(file, { workerData: { index, options } });
    this.#worker.on('message', (answer: Answer) => {
      // After the end nobody waits for what was still under way.
      const next = this.#waiting.shift();
      if ('results' in answer) next?.resolve(answer.results);
      else next?.reject('code' in answer ? new BuyerMatchError(answer.code, answer.message) : answer.error);
    });
    const fail = (error: unknown): void => this.#waiting.splice(0).forEach(({ reject }) => reject(error));
    this.#worker.on('error', fail);
    this.#worker.on('exit', (code) => fail(new Error(`The worker ended with exit code ${code}.`)));
  }

  get load(): number {
    return this.#waiting.length;
  }

  ask(suppliers: readonly unknown[]): Promise<readonly MatchResult[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage({ suppliers } satisfies Task, []);
    });
  }

  async end(): Promise<void> {
    this.#waiting.length = 0;
    await this.#worker.terminate();
  }
}

/** Threads that answer questions about one collection of buyers. */
export class Pool {
  readonly #threads: readonly Thread[];

  constructor(matcher: Matcher, options: MatchOptions, workers: number) {
    const file = workerFile();
    const index = matcher.save((length) => new Uint8Array(new SharedArrayBuffer(length)));
    this.#threads = Array.from({ length: workers }, () => new Thread(file, index, options));
  }

  ask(suppliers: readonly unknown[]): Promise<readonly MatchResult[]> {
    return this.#threads.reduce((least, thread) => (thread.load < least.load ? thread : least)).ask(suppliers);
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }
}
