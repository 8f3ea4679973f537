import type { Position } from "../state/desk-state.ts";

export type Way = "left" | "right" | "up" | "down";

const WAYS: Readonly<Record<Way, Position>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: 1 },
  down: { x: 0, y: -1 },
};

/**
 * Which of `others` an arrow key leads to from `from`: the nearest one that lies rather that way than aside, farther
 * ones more readily the straighter they lie. Null if none lies that way. Graph coordinates, y upwards.
 */
export function walkTo<T extends Position>(from: Position, others: readonly T[], way: Way): T | null {
  const { x, y } = WAYS[way];
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const [dx, dy] = [other.x - from.x, other.y - from.y];
    const along = dx * x + dy * y;
    const aside = Math.abs(dx * y - dy * x);
    if (along <= 0 || aside > along * 1.75) continue;
    const cost = along + 2 * aside;
    if (cost < least) [best, least] = [other, cost];
  }
  return best;
}
