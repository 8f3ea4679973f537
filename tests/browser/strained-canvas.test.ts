import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nodesOnCanvas } from "./canvas.ts";
import { drawn, openDesk } from "./desk.ts";
import { launchBrowser, newVisitor, type Served, servePage } from "./page.ts";

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await servePage();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it("lights what is pointed at while the window changes its size", async () => {
  const { page, context, faults } = await newVisitor(browser);
  await openDesk(page, served.address);
  await expect.poll(async () => (await nodesOnCanvas(page)).length, { timeout: 10_000 }).toBeGreaterThan(5);
  const nodes = await nodesOnCanvas(page);
  await page.evaluate(async (points) => {
    const surface = document.querySelector(".surface");
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let round = 0; round < 3; round++)
      for (const { x, y } of points.slice(0, 8)) {
        surface?.dispatchEvent(new PointerEvent("pointermove", { clientX: x, clientY: y, bubbles: true }));
        window.dispatchEvent(new UIEvent("resize"));
        await frame();
        window.dispatchEvent(new UIEvent("resize"));
        surface?.dispatchEvent(new PointerEvent("pointerleave", { bubbles: true }));
        await frame();
      }
  }, nodes);
  for (const size of [
    { width: 1024, height: 700 },
    { width: 800, height: 600 },
    { width: 1440, height: 900 },
  ])
    await page.setViewportSize(size);
  await expect.poll(async () => (await drawn(page)).entities).toBeGreaterThan(5);
  expect(faults).toEqual([]);
  await context.close();
});

it.each([
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
  { width: 800, height: 600 },
])("keeps the title, the search field and the buttons apart and whole at $width × $height", async (size) => {
  const { page, context } = await newVisitor(browser);
  await page.setViewportSize(size);
  await openDesk(page, served.address);
  const parts = [".brand", ".masthead > .search-field", ".actions"];
  const boxes = await Promise.all(parts.map((part) => page.locator(part).boundingBox()));
  let end = 0;
  for (const box of boxes) {
    expect(box?.x).toBeGreaterThanOrEqual(end);
    end = (box?.x ?? 0) + (box?.width ?? 0);
  }
  expect(end).toBeLessThanOrEqual(size.width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  await context.close();
});
