import type { Point } from "./layout.ts";
import { hashText } from "./random.ts";

const RING = 120;
const APART = 78;
/** From this ring on an entity stands no longer beside the one that it came from. */
const CROWDED = 7;

/**
 * Places for `added`, each on a free spot of the rings around the entity that it came from (`near` gives it; the middle
 * of all where it gives none). Nothing that has a place moves. The same input gives the same places.
 */
export function placeNew(
  positions: Readonly<Record<string, Point>>,
  added: readonly string[],
  near: (id: string) => string | undefined,
): Record<string, Point> {
  const known = Object.values(positions);
  const taken = new Taken(known);
  const middle = centre(known);
  const placed: Record<string, Point> = {};
  const rings = new Map<Point, number>();
  let rim = 0;
  for (const id of added) {
    const from = near(id);
    const origin = (from === undefined ? undefined : (positions[from] ?? placed[from])) ?? middle;
    const heading = outward(origin, middle, id);
    const nearby = freeSpot(origin, taken, heading, rings.get(origin) ?? 0, CROWDED);
    rings.set(origin, nearby?.ring ?? CROWDED);
    // In the midst of a crowd there is room at its rim only.
    const { spot, ring } = nearby ?? freeSpot(middle, taken, heading, rim);
    if (!nearby) rim = ring;
    placed[id] = spot;
    taken.add(spot);
  }
  return placed;
}

/** Two points in one cell are never far enough apart. */
const CELL = APART / Math.SQRT2;
/** Cells in a row of the grid, more than any drawing has. */
const ROW = 2 ** 22;

/** Spots in use, on a grid: one that is taken is mostly told from its own cell. */
class Taken {
  private readonly cells = new Map<number, Point[]>();

  constructor(points: readonly Point[]) {
    for (const point of points) this.add(point);
  }

  add(point: Point): void {
    const key = Math.floor(point.x / CELL) * ROW + Math.floor(point.y / CELL);
    const cell = this.cells.get(key);
    if (cell) cell.push(point);
    else this.cells.set(key, [point]);
  }

  free({ x, y }: Point): boolean {
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
    if (this.cells.has(column * ROW + row)) return false;
    for (let c = column - 2; c <= column + 2; c++)
      for (let r = row - 2; r <= row + 2; r++)
        for (const other of this.cells.get(c * ROW + r) ?? [])
          if (Math.hypot(other.x - x, other.y - y) < APART) return false;
    return true;
  }
}

function centre(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Away from the middle, where there is room; any direction for what stands there itself. */
function outward(origin: Point, middle: Point, id: string): number {
  const [dx, dy] = [origin.x - middle.x, origin.y - middle.y];
  return Math.hypot(dx, dy) < 1 ? (hashText(id) / 2 ** 32) * 2 * Math.PI : Math.atan2(dy, dx);
}

interface FreeSpot {
  readonly spot: Point;
  readonly ring: number;
}

/**
 * Walks the rings outwards from `ring`, on each from `heading` to both sides; null if there is no room before ring `until`. Ring 0
 * is the origin itself.
 */
function freeSpot(origin: Point, taken: Taken, heading: number, ring: number): FreeSpot;
function freeSpot(origin: Point, taken: Taken, heading: number, ring: number, until: number): FreeSpot | null;
function freeSpot(
  origin: Point,
  taken: Taken,
  heading: number,
  ring: number,
  until = Number.POSITIVE_INFINITY,
): FreeSpot | null {
  for (let at = ring; at < until; at++) {
    const places = Math.max(1, 8 * at);
    for (let step = 0; step < places; step++) {
      const turn = (step % 2 ? 1 : -1) * Math.ceil(step / 2);
      const angle = heading + (turn / places) * 2 * Math.PI;
      const spot = { x: origin.x + Math.cos(angle) * RING * at, y: origin.y + Math.sin(angle) * RING * at };
      if (taken.free(spot)) return { spot, ring: at };
    }
  }
  return null;
}
