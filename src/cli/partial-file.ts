import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';

/** A file that takes its name when it is whole: a run that breaks off leaves the one of before. */
export interface PartialFile {
  write(data: string | Uint8Array): void;
  /** Appends all that another partial file holds, and removes that one. */
  take(other: PartialFile): void;
  readonly path: string;
  readonly fd: number;
  /** Bytes written. */
  size(): number;
  finish(): void;
  discard(): void;
}

const CHUNK = 1 << 20;

export function createPartialFile(target: string, ending = '.partial'): PartialFile {
  const path = target + ending;
  const fd = openSync(path, 'w+');
  let size = 0;
  const write = (data: string | Uint8Array): void => {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
    size += bytes.length;
  };
  let open = true;
  const discard = (): void => {
    if (open) closeSync(fd);
    open = false;
    rmSync(path, { force: true });
  };
  return {
    path,
    fd,
    write,
    take(other) {
      const chunk = Buffer.alloc(CHUNK);
      for (let at = 0, read: number; (read = readSync(other.fd, chunk, 0, CHUNK, at)) > 0; at += read) write(chunk.subarray(0, read));
      other.discard();
    },
    size: () => size,
    finish() {
      closeSync(fd);
      open = false;
      renameSync(path, target);
    },
    discard,
  };
}
