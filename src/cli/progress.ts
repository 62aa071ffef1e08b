/** A line of progress on a terminal's stderr; nothing where nobody watches. */
export function createProgress(total: number, label: string): { step(done: number): void; end(): void } {
  const shown = process.stderr.isTTY && total > 1;
  return {
    step: (done) => void (shown && process.stderr.write(`\r${label} ${done}/${total}`)),
    end: () => void (shown && process.stderr.write('\r\u001b[2K')),
  };
}

/** The same for work in several steps, a line each. */
export function createSteps(): (label: string, done: number, total: number) => void {
  let current: { readonly label: string; readonly line: ReturnType<typeof createProgress> } | undefined;
  return (label, done, total) => {
    if (current?.label !== label) {
      current?.line.end();
      current = { label, line: createProgress(total, label) };
    }
    if (done === total) current.line.end();
    else if (done % Math.ceil(total / 100) === 0) current.line.step(done);
  };
}
