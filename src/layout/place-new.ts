import type { Point } from "./layout.ts";
import { hashText } from "./random.ts";

const RING = 120;
const APART = 78;

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
  for (const id of added) {
    const from = near(id);
    const origin = (from === undefined ? undefined : (positions[from] ?? placed[from])) ?? middle;
    const { spot, ring } = freeSpot(origin, taken, outward(origin, middle, id), rings.get(origin) ?? 0);
    rings.set(origin, ring);
    placed[id] = spot;
    taken.add(spot);
  }
  return placed;
}

/** Spots in use, on a grid. */
class Taken {
  private readonly cells = new Map<string, Point[]>();

  constructor(points: readonly Point[]) {
    for (const point of points) this.add(point);
  }

  add(point: Point): void {
    const key = `${Math.floor(point.x / APART)} ${Math.floor(point.y / APART)}`;
    const cell = this.cells.get(key);
    if (cell) cell.push(point);
    else this.cells.set(key, [point]);
  }

  free({ x, y }: Point): boolean {
    const [column, row] = [Math.floor(x / APART), Math.floor(y / APART)];
    for (let c = column - 1; c <= column + 1; c++)
      for (let r = row - 1; r <= row + 1; r++)
        for (const other of this.cells.get(`${c} ${r}`) ?? [])
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

/** Walks the rings outwards from `ring`, on each from `heading` to both sides. Ring 0 is the origin itself. */
function freeSpot(origin: Point, taken: Taken, heading: number, ring: number): { spot: Point; ring: number } {
  for (let at = ring; ; at++) {
    const places = Math.max(1, 8 * at);
    for (let step = 0; step < places; step++) {
      const turn = (step % 2 ? 1 : -1) * Math.ceil(step / 2);
      const angle = heading + (turn / places) * 2 * Math.PI;
      const spot = { x: origin.x + Math.cos(angle) * RING * at, y: origin.y + Math.sin(angle) * RING * at };
      if (taken.free(spot)) return { spot, ring: at };
    }
  }
}
