/** Where a command writes. Tests give one of their own. */
export interface Terminal {
  /** Results: standard output, as it is given. */
  out(text: string): void;
  /** One line for people: standard error. */
  tell(line: string): void;
  /** A line that the next one takes the place of; shown only where a person watches. Null takes it away. */
  progress(line: string | null): void;
}

/** Blanks out a line on a terminal. */
const CLEAR = "\r\u001b[2K";

/** The terminal of a process. Progress is shown where standard error is a terminal. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  const watched = stderr.isTTY === true;
  let shown = false;
  const clear = () => {
    if (shown) stderr.write(CLEAR);
    shown = false;
  };
  return {
    out(text) {
      clear();
      stdout.write(text);
    },
    tell(line) {
      clear();
      stderr.write(`${line}\n`);
    },
    progress(line) {
      if (!watched) return;
      clear();
      if (line === null) return;
      stderr.write(line.slice(0, (stderr.columns ?? 80) - 1));
      shown = true;
    },
  };
}
