/** Progress on standard error: only in a terminal, only when work takes longer than a second. */

export interface Progress {
  /** Says what is being done now; shown at most ten times a second. */
  readonly tell: (text: string) => void;
  /** Takes the line away, before anything else is printed. */
  readonly clear: () => void;
}

const FIRST_AFTER_MS = 1000;
const EVERY_MS = 100;

export function progressOn(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet || stream.isTTY !== true) return { tell: () => {}, clear: () => {} };
  let due = performance.now() + FIRST_AFTER_MS;
  let shown = false;
  return {
    tell: (text) => {
      const now = performance.now();
      if (now < due) return;
      due = now + EVERY_MS;
      shown = true;
      stream.write(`\r\x1b[K${text.slice(0, (stream.columns ?? 80) - 1)}`);
    },
    clear: () => {
      if (shown) stream.write("\r\x1b[K");
      shown = false;
    },
  };
}
