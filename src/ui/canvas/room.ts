/** On the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The shape of a node, taken for a disc. */
export interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** About the size of a name, so that each lies in a few cells. */
const CELL = 64;
/** Cells of a row of the table: more than any screen has. */
const ROW = 4096;

/** What is taken of the screen by names and shapes, found by place: asking costs as much as stands near. */
export class Room {
  private readonly boxes = new Map<number, Box[]>();
  private readonly discs = new Map<number, Disc[]>();

  constructor(discs: Iterable<Disc> = []) {
    for (const disc of discs) {
      const { x, y, radius } = disc;
      const around = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
      for (const cell of cellsOf(around)) put(this.discs, cell, disc);
    }
  }

  take(box: Box): void {
    for (const cell of cellsOf(box)) put(this.boxes, cell, box);
  }

  /** Whether nothing that was taken lies under `box`. */
  isFree(box: Box): boolean {
    return cellsOf(box).every((cell) => !this.boxes.get(cell)?.some((other) => overlap(box, other)));
  }

  /** Whether `box` lies on the shape of a node other than `own`, of at least this radius. */
  covers(box: Box, own: string, least = 0): boolean {
    return cellsOf(box).some((cell) =>
      this.discs.get(cell)?.some((disc) => disc.id !== own && disc.radius >= least && meets(box, disc)),
    );
  }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function meets(box: Box, { x, y, radius }: Disc): boolean {
  const aside = x - Math.max(box.left, Math.min(x, box.right));
  const above = y - Math.max(box.top, Math.min(y, box.bottom));
  return aside * aside + above * above < radius * radius;
}

function cellsOf({ left, right, top, bottom }: Box): number[] {
  const cells: number[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) cells.push(row * ROW + column);
  return cells;
}

function put<T>(cells: Map<number, T[]>, key: number, value: T): void {
  const cell = cells.get(key);
  if (cell) cell.push(value);
  else cells.set(key, [value]);
}
