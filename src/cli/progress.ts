/** A line of progress on a terminal's stderr; nothing where nobody watches. */
export function createProgress(total: number, label: string): { step(done: number): void; end(): void } {
  const shown = process.stderr.isTTY && total > 1;
  return {
    step: (done) => void (shown && process.stderr.write(`\r${label} ${done}/${total}`)),
    end: () => void (shown && process.stderr.write('\r\u001b[2K')),
  };
}
