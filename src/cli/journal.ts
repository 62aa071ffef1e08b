import { createHash } from 'node:crypto';
import { closeSync, existsSync, ftruncateSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { BuyerMatchError } from '../errors';
import type { Entry } from '../report/entry';

/** What is kept of a supplier that is through; the supplier itself stands in the inputs. */
export type Stored = Omit<Entry, 'supplier'>;

/** Results of a run kept as they come, a line each, so that a run that broke off goes on where it was. */
export interface Journal {
  /** What an earlier run has left, in its order. A last line that was cut short is dropped. */
  stored(): Generator<Stored>;
  append(entry: Stored): void;
  close(): void;
}

const CHUNK = 1 << 20;
const LINE_END = 0x0a;

/** Lines of an open file with the place behind each; only whole ones. */
function* wholeLines(fd: number): Generator<{ readonly line: string; readonly end: number }> {
  const chunk = Buffer.alloc(CHUNK);
  let rest = Buffer.alloc(0);
  let end = 0;
  for (let at = 0, read: number; (read = readSync(fd, chunk, 0, CHUNK, at)) > 0; at += read) {
    let data = Buffer.concat([rest, chunk.subarray(0, read)]);
    for (let mark; (mark = data.indexOf(LINE_END)) >= 0; data = data.subarray(mark + 1)) {
      end += mark + 1;
      yield { line: data.toString('utf8', 0, mark), end };
    }
    rest = Buffer.from(data);
  }
}

/**
 * Opens the journal of a run. `made` is all that its results depend on: another journal is refused, because its results would
 * answer another question.
 */
export function openJournal(path: string, made: unknown): Journal {
  const key = createHash('sha256').update(JSON.stringify(made)).digest('hex');
  const head = `${JSON.stringify({ journal: 'buyer-match', key })}\n`;
  const begun = existsSync(path);
  const fd = openSync(path, begun ? 'r+' : 'w+');
  let end = 0;
  if (begun) {
    const [first] = wholeLines(fd);
    if (first && `${first.line}\n` !== head) {
      closeSync(fd);
      throw new BuyerMatchError('argument-invalid', 'The journal belongs to a run with other files, options or version.', { got: path, remedy: 'Name another file, or delete this one.' });
    }
    if (first) end = first.end;
  }
  if (end === 0) {
    ftruncateSync(fd, 0);
    end = writeSync(fd, head, 0);
  }
  return {
    *stored() {
      for (const { line, end: behind } of wholeLines(fd)) {
        if (behind > end) yield JSON.parse(line) as Stored;
        end = Math.max(end, behind);
      }
      ftruncateSync(fd, end);
    },
    append: (entry) => void (end += writeSync(fd, `${JSON.stringify(entry)}\n`, end)),
    close() {
      fsyncSync(fd);
      closeSync(fd);
    },
  };
}
