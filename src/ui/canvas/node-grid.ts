import type { Position } from "../state/desk-state.ts";
import type { Extent } from "./camera.ts";

interface Placed extends Position {
  readonly id: string;
}

/** Nodes by where they stand, to find those near a point or in sight without walking through all of them. */
export class NodeGrid {
  private readonly cell: number;
  private readonly cells = new Map<string, Placed[]>();

  /** `extent` of all nodes; cells are sized so that each holds a few. */
  constructor(nodes: readonly Placed[], extent: Extent | null) {
    const area = extent ? (extent.right - extent.left) * (extent.top - extent.bottom) : 0;
    this.cell = Math.max(50, Math.sqrt((4 * area) / Math.max(1, nodes.length)));
    for (const node of nodes) {
      const key = this.key(this.index(node.x), this.index(node.y));
      const cell = this.cells.get(key);
      if (cell) cell.push(node);
      else this.cells.set(key, [node]);
    }
  }

  /** Ids of what stands in `extent`, its rim included. */
  within({ left, right, bottom, top }: Extent): string[] {
    const found: string[] = [];
    const [firstColumn, lastColumn] = [this.index(left), this.index(right)];
    const [firstRow, lastRow] = [this.index(bottom), this.index(top)];
    const collect = (cell: readonly Placed[] | undefined) => {
      for (const { id, x, y } of cell ?? []) if (x >= left && x <= right && y >= bottom && y <= top) found.push(id);
    };
    // A wide view covers more cells than there are.
    if ((lastColumn - firstColumn + 1) * (lastRow - firstRow + 1) > this.cells.size) {
      for (const cell of this.cells.values()) collect(cell);
      return found;
    }
    for (let column = firstColumn; column <= lastColumn; column++)
      for (let row = firstRow; row <= lastRow; row++) collect(this.cells.get(this.key(column, row)));
    return found;
  }

  private index(value: number): number {
    return Math.floor(value / this.cell);
  }

  private key(column: number, row: number): string {
    return `${column} ${row}`;
  }
}
