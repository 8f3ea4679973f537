import type { Position } from "../state/desk-state.ts";
import type { Drawing } from "./drawing.ts";
import type { Picture } from "./picture.ts";
import type { Tween } from "./tween.ts";

/** Nodes on their way from where they stand to where they belong. */
export class Places {
  readonly targets: Readonly<Record<string, Position>>;
  private readonly starts: Readonly<Record<string, Position>>;
  private readonly tween: Tween;

  private constructor(
    starts: Readonly<Record<string, Position>>,
    targets: Readonly<Record<string, Position>>,
    tween: Tween,
  ) {
    this.starts = starts;
    this.targets = targets;
    this.tween = tween;
  }

  /** From where nodes of `drawing` stand to `positions`; null if all are there. */
  static to(drawing: Drawing, positions: Readonly<Record<string, Position>>, tween: Tween): Places | null {
    const starts: Record<string, Position> = {};
    drawing.forEachNode((id, { x, y }) => {
      const target = positions[id];
      if (target && (target.x !== x || target.y !== y)) starts[id] = { x, y };
    });
    return Object.keys(starts).length > 0 ? new Places(starts, { ...positions }, tween) : null;
  }

  /**
   * From `old` to `drawing`, whose nodes stand where they belong: they are put back to where they were, new ones beside
   * the origin or a neighbour that was there. Null if nothing moves.
   */
  static between(old: Drawing, drawing: Drawing, { origin }: Picture, tween: Tween): Places | null {
    const starts: Record<string, Position> = {};
    const targets: Record<string, Position> = {};
    drawing.forEachNode((id, { x, y }) => {
      const from = old.hasNode(id) ? id : anchor(old, drawing, id, origin);
      targets[id] = { x, y };
      if (from === null) return;
      const start = old.getNodeAttributes(from);
      if (start.x !== x || start.y !== y) starts[id] = { x: start.x, y: start.y };
    });
    for (const [id, start] of Object.entries(starts)) Object.assign(drawing.getNodeAttributes(id), start);
    return Object.keys(starts).length > 0 ? new Places(starts, targets, tween) : null;
  }

  /** Moves the nodes to where they are at `now`; returns which. */
  step(drawing: Drawing, now: number): string[] {
    const way = this.tween.at(now);
    const moved: string[] = [];
    for (const [id, start] of Object.entries(this.starts)) {
      const target = this.targets[id];
      if (!target || !drawing.hasNode(id)) continue;
      const node = drawing.getNodeAttributes(id);
      node.x = start.x + (target.x - start.x) * way;
      node.y = start.y + (target.y - start.y) * way;
      moved.push(id);
    }
    return moved;
  }

  over(now: number): boolean {
    return this.tween.over(now);
  }
}

/** From whom a new node sets out: the origin if it is a neighbour, else any neighbour that was there. */
function anchor(old: Drawing, drawing: Drawing, id: string, origin: string | null): string | null {
  let found: string | null = null;
  for (const other of drawing.neighbors(id)) {
    if (!old.hasNode(other)) continue;
    if (other === origin) return other;
    found ??= other;
  }
  return found;
}
