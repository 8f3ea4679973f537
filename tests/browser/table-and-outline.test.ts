import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inspected } from "./canvas.ts";
import { drawn, openDesk, search } from "./desk.ts";
import { newVisitor } from "./page.ts";
import { type Visit, visit } from "./visit.ts";

let desk: Visit;
let page: Page;

beforeAll(async () => {
  desk = await visit();
  page = desk.page;
  await openDesk(page, desk.address);
});

afterAll(() => desk?.leave());

const rows = () => page.locator(".table-panel tbody tr:not(.gap)");
const marked = () => page.locator(".table-panel tr.on");
const tree = () => page.getByRole("tree");
const lines = () => page.getByRole("treeitem");
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

describe("the table", () => {
  it("opens by its key with a row for every relation drawn, and takes the keyboard", async () => {
    await press("t");
    await rows().first().waitFor();
    const { relations } = await drawn(page);
    expect(Number(await page.getByRole("grid").getAttribute("aria-rowcount"))).toBe(relations + 1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe("grid");
  });

  it("is walked by arrows, each row opened in the inspector", async () => {
    await press("Home", "ArrowDown");
    await expect.poll(() => marked().count()).toBe(1);
    const [from = ""] = await marked().locator("td").allInnerTexts();
    await expect.poll(() => inspected(page)).toContain(from.trim());
  });

  it("reads the sentence with Enter, and keeps its row marked", async () => {
    await press("Enter");
    await page.locator(".reader .open").first().waitFor();
    await expect.poll(() => marked().count()).toBe(1);
    await press("Escape");
  });

  it("is sorted by a head", async () => {
    await page.getByRole("columnheader", { name: "status" }).getByRole("button").click();
    const statuses = await page.locator(".table-panel .status").allInnerTexts();
    expect(statuses).toEqual(statuses.toSorted());
  });

  it("is narrowed by words, and taken away as it stands then", async () => {
    const field = page.getByRole("searchbox", { name: "Filter the rows" });
    await field.fill("denied russia");
    await expect.poll(() => page.locator(".table-panel .status").allInnerTexts()).toEqual(["denied", "denied"]);
    const download = page.waitForEvent("download");
    await page.locator(".table-panel").getByRole("button", { name: "CSV" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("sample-corpus-relations.csv");
    const [head, ...told] = (await readFile(await file.path(), "utf8")).trim().split("\r\n");
    expect(head).toContain("from,relation,to,date");
    expect(told).toHaveLength(2);
    await field.press("Escape");
    await expect.poll(() => rows().count()).toBeGreaterThan(3);
  });

  it("follows the filters and what is drawn", async () => {
    await page.locator(".legend label", { hasText: "called" }).click();
    await expect.poll(() => page.getByRole("button", { name: /^Relations 7/ }).count()).toBe(1);
    await page.locator(".legend label", { hasText: "called" }).click();
    await expect.poll(() => page.getByRole("button", { name: /^Relations 7/ }).count()).toBe(0);
  });

  it("of entities is in step with the canvas both ways", async () => {
    await page.getByRole("button", { name: /^Entities \d/ }).click();
    await rows().filter({ hasText: "Ukraine" }).first().click();
    expect(await inspected(page)).toBe("Ukraine");
    await search(page, "kishida");
    await page.getByRole("option").first().waitFor();
    await press("Enter");
    await expect.poll(() => marked().innerText()).toContain("Fumio Kishida");
    await rows()
      .filter({ hasText: "Japan" })
      .first()
      .click({ modifiers: ["Control"] });
    await expect.poll(() => marked().count()).toBe(2);
    await press("t");
    await expect.poll(() => page.locator(".table-panel").isVisible()).toBe(false);
  });
});

describe("the outline", () => {
  it("is a tree with every entity drawn", async () => {
    await press("Escape", "Escape", "o");
    await tree().waitFor();
    const { entities } = await drawn(page);
    expect(Number(await lines().first().getAttribute("aria-setsize"))).toBe(entities);
  });

  it("is walked by letters and arrows down to the sentence, which opens in its report", async () => {
    await tree().focus();
    await page.keyboard.type("ukraine");
    const at = page.locator(".outline-line.at");
    await expect.poll(() => at.innerText()).toMatch(/^Ukraine/);
    await press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
    await page.locator(".outline-line.passage").first().waitFor();
    await press("ArrowDown");
    expect(await at.getAttribute("aria-level")).toBe("4");
    await press("Enter");
    await page.locator(".reader .open").first().waitFor();
    await expect.poll(() => at.getAttribute("aria-selected")).toBe("true");
  });

  it("shuts again with the arrow left", async () => {
    await press("Escape");
    await tree().focus();
    await press("ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft");
    await expect.poll(() => page.locator(".outline-line:not(.entity)").count()).toBe(0);
  });
});

it("nothing went wrong on the way", () => {
  expect(desk.faults).toEqual([]);
});

describe("without WebGL", () => {
  it("the table and the outline show the graph all the same", async () => {
    const other = await newVisitor(desk.browser);
    await other.page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith("webgl") ? null : Reflect.apply(getContext, this, [kind, ...rest]);
        },
      });
    });
    await openDesk(other.page, desk.address);
    await other.page.getByText("WebGL is off").waitFor();
    await other.page.keyboard.press("o");
    await other.page
      .getByRole("treeitem", { name: /Ukraine/ })
      .first()
      .click();
    expect(await inspected(other.page)).toBe("Ukraine");
    await other.page.getByRole("button", { name: /^Table/ }).click();
    await other.page.locator(".table-panel tbody tr").first().click();
    await expect.poll(() => other.page.locator(".table-panel tr.on").count()).toBe(1);
    await other.context.close();
  });
});
