import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawn, moreMenu, openDesk, search } from "./desk.ts";
import { type Visit, visit } from "./visit.ts";

const REPORT =
  "Talks in Geneva\n\nGENEVA, January 21, 2022 (Northline) - Antony Blinken met Sergei Lavrov on January 21, 2022. Emmanuel Macron accused Russia of blackmail.\n";

let desk: Visit;
let page: Page;

beforeAll(async () => {
  desk = await visit(10_000);
  page = desk.page;
  await page.addInitScript(axe.source);
  await openDesk(page, desk.address);
  await page
    .getByLabel("Reports to add")
    .setInputFiles([{ name: "geneva.txt", mimeType: "text/plain", buffer: Buffer.from(REPORT) }]);
  await page.getByRole("banner").getByText("6 reports").waitFor();
});

afterAll(() => desk?.leave());

const dialog = () => page.getByRole("dialog", { name: "Relation types" });
const row = (name: string) => page.locator(".legend label.row").filter({ hasText: new RegExp(`^${name}`) });
const openTypes = async () => {
  await moreMenu(page).click();
  await page.getByRole("menuitem", { name: "Relation types…" }).click();
  await dialog().waitFor();
};
const entry = () => dialog().getByRole("textbox", { name: "Add a type" });
const open = async (name: string) => {
  await search(page, name);
  await page.keyboard.press("Enter");
  await page.locator(".desk-inspector h1", { hasText: name }).waitFor();
};

describe("a relation type of one's own", () => {
  it("says what is wrong with it, at the place", async () => {
    await openTypes();
    await entry().fill('{\n  "id": "called",\n  "triggers": { "verbs": ["take aim at"] },\n  "colour": "red"\n}');
    const told = dialog().locator(".faults li");
    await expect
      .poll(() => told.allInnerTexts())
      .toEqual([
        expect.stringMatching(/^Line 4, colour "colour" is not known here: use id, label,/),
        expect.stringMatching(/^Line 2, id "called" is a type that is built in/),
      ]);
    await told.first().getByRole("button").click();
    const marked = await entry().evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(marked).toBe('"colour": "red"');
    await entry().fill('{"id": "called"');
    await expect.poll(() => told.allInnerTexts()).toEqual([expect.stringContaining("This is not valid JSON:")]);
    expect(await dialog().getByRole("button", { name: /^Add/ }).last().isDisabled()).toBe(true);
  });

  it("is picked by name, tried, and then stands in the legend, on the canvas and in the inspector", async () => {
    const before = await drawn(page);
    await dialog().getByRole("button", { name: "met", exact: true }).click();
    await dialog().getByText("11 examples tried, all as they should be").waitFor();
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(".dialog");
      return found.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id);
    });
    expect(violations).toEqual([]);
    await dialog().getByRole("button", { name: "Add, and read 6 reports for it" }).click();
    await dialog().getByText("“met” is there now. Undo takes it back.").waitFor();
    expect(await dialog().getByRole("list", { name: "Types of your own" }).textContent()).toContain("1 relation");
    await page.keyboard.press("Escape");
    await expect.poll(() => row("met").textContent()).toMatch(/^met\s*1\s*1$/);
    await expect.poll(() => drawn(page)).toEqual({ entities: before.entities + 1, relations: before.relations + 1 });
    await open("Sergei Lavrov");
    const inspector = page.locator(".desk-inspector");
    await inspector.getByText("met", { exact: true }).waitFor();
    expect(await inspector.textContent()).toMatch(/Antony Blinken[\s\S]*21 Jan 2022[\s\S]*met/);
  });

  it("is a filter, and a type in queries", async () => {
    await row("met").click();
    await expect.poll(() => page.url()).toContain("relation=met");
    await expect.poll(async () => (await drawn(page)).relations).toBe(1);
    await row("met").click();
    await page.getByRole("button", { name: "Query", exact: true }).click();
    await page.getByRole("textbox", { name: "Query in Cypher" }).focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("MATCH (a)-[r:ME");
    await expect.poll(() => page.locator(".cm-tooltip-autocomplete").textContent()).toContain("MET");
    await page.keyboard.press("Escape");
    await page.keyboard.type("T]->(b) RETURN a.name, b.name");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => page.locator(".query tbody").textContent()).toContain("Antony BlinkenSergei Lavrov");
    await page.getByRole("button", { name: "Query", exact: true }).click();
  });

  it("is there after a reload, and goes again, undoably", async () => {
    await page.reload();
    await expect.poll(() => row("met").textContent()).toMatch(/^met\s*1\s*1$/);
    await openTypes();
    await dialog().getByRole("button", { name: "Remove met" }).click();
    await dialog().getByText("“met” is gone, with what was read for it.").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => row("met").count()).toBe(0);
    await page.keyboard.press("Control+z");
    await expect.poll(() => row("met").textContent()).toMatch(/^met\s*1\s*1$/);
    expect(desk.faults).toEqual([]);
  });
});
