/**
 * Work that lets others have a turn: yields after every few milliseconds' worth of iterations, so that whoever runs it
 * can look for a wish to stop.
 */
export type Steps<T> = Generator<void, T>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
