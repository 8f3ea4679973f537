import type { Page } from "playwright-core";

export interface Point {
  readonly x: number;
  readonly y: number;
}

const SURFACE = ".canvas .surface";
/** Pixels between the points that are felt for. */
const GRID = 8;

/**
 * Middles of the nodes on the canvas, in pixels of the window, found as a hand finds them: where the pointer turns into a
 * finger over a patch that is wider than an edge.
 */
export async function nodesOnCanvas(page: Page): Promise<Point[]> {
  return page.evaluate(
    ({ surface, grid }) => {
      const element = document.querySelector<HTMLElement>(surface);
      if (!element) return [];
      const { left, top, width, height } = element.getBoundingClientRect();
      const hot = (x: number, y: number) => {
        element.dispatchEvent(new PointerEvent("pointermove", { clientX: left + x, clientY: top + y, bubbles: true }));
        return element.style.cursor === "pointer";
      };
      const [columns, rows] = [Math.floor(width / grid), Math.floor(height / grid)];
      const felt = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => hot(column * grid, row * grid)),
      );
      element.dispatchEvent(new PointerEvent("pointerleave", { bubbles: true }));
      const at = (column: number, row: number) => felt[row]?.[column] === true;
      const inside: { x: number; y: number }[] = [];
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++)
          if ([-1, 0, 1].every((down) => [-1, 0, 1].every((right) => at(column + right, row + down))))
            inside.push({ x: column * grid, y: row * grid });
      const patches: { x: number; y: number; n: number }[] = [];
      for (const { x, y } of inside) {
        const patch = patches.find((each) => Math.hypot(each.x / each.n - x, each.y / each.n - y) < 26);
        if (patch) {
          patch.x += x;
          patch.y += y;
          patch.n += 1;
        } else patches.push({ x, y, n: 1 });
      }
      return patches.map(({ x, y, n }) => ({ x: left + x / n, y: top + y / n }));
    },
    { surface: SURFACE, grid: GRID },
  );
}

/** Heading of the inspector, once it has settled. */
export async function inspected(page: Page): Promise<string> {
  const heading = page.locator(".desk-inspector h1").first();
  return (await heading.innerText()).replace(/\s+/g, " ").trim();
}

/** Clicks nodes until the inspector tells of `name`; where it stands. Throws if no node does. */
export async function findNode(page: Page, name: string): Promise<Point> {
  for (const point of await nodesOnCanvas(page)) {
    await page.mouse.click(point.x, point.y);
    await page.waitForTimeout(60);
    if ((await inspected(page)) === name) return point;
  }
  throw new Error(`No node of the canvas opens "${name}".`);
}

/** Clicks between two nodes, beside the straight line too, until the inspector tells of a relation that `reads`. */
export async function clickEdge(page: Page, a: Point, b: Point, reads: RegExp): Promise<void> {
  const across = { x: -(b.y - a.y), y: b.x - a.x };
  const told: string[] = [];
  for (const along of [0.5, 0.42, 0.58])
    for (const aside of [0, 0.05, -0.05, 0.03, -0.03, 0.08, -0.08, 0.1, -0.1, 0.13, -0.13]) {
      await page.mouse.click(
        a.x + (b.x - a.x) * along + across.x * aside,
        a.y + (b.y - a.y) * along + across.y * aside,
      );
      await page.waitForTimeout(60);
      const heading = await inspected(page);
      if (reads.test(heading)) return;
      told.push(heading);
    }
  throw new Error(`No edge between the two reads ${reads}; clicks opened ${[...new Set(told)].join(", ")}.`);
}
