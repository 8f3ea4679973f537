import type { Reading, ReadingStatus } from "./desk-state.ts";

const isActive = ({ state: { status } }: Reading) => status === "waiting" || status === "reading";

/** Files joined to the queue; when nothing is being read any more, they take the place of the finished ones. */
export function enqueue(readings: readonly Reading[], files: readonly { key: string; name: string }[]): Reading[] {
  const waiting = files.map(({ key, name }): Reading => ({ key, name, state: { status: "waiting" } }));
  return readings.some(isActive) ? [...readings, ...waiting] : waiting;
}

export function report(readings: readonly Reading[], key: string, state: ReadingStatus): readonly Reading[] {
  return readings.map((reading) => (reading.key === key && isActive(reading) ? { ...reading, state } : reading));
}

/** What was still to be read is cancelled; what is done stays. */
export function cancelled(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading) => (isActive(reading) ? { ...reading, state: { status: "cancelled" } } : reading));
}

export function isReading(readings: readonly Reading[]): boolean {
  return readings.some(isActive);
}
