const BETWEEN = " worker ";

/** What a worker is called: all that it knows when it starts. `life` tells it from others on the same work. */
export function workerName(work: string, life: string): string {
  return work + BETWEEN + life;
}

/** The work in a worker's name. */
export function workOf(name: string): string {
  return name.slice(0, name.lastIndexOf(BETWEEN));
}
