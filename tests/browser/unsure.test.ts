import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { json } from "../../src/formats/json.ts";
import { tinyGraph } from "../workers/tiny-graph.ts";
import { drawn, openDesk, search } from "./desk.ts";
import { type Visit, visit } from "./visit.ts";

/** Zoë has called Yan, which is surely so, and aided Xen, which may be misread. */
function unsureGraph(): string {
  const graph = tinyGraph("zoe-yan zoe-xen:aided", "d1");
  const relations = graph.relations.map((relation) => {
    const [first] = relation.evidence;
    const confidence = relation.relationType === "aided" ? 0.56 : 0.95;
    return { ...relation, evidence: [{ ...first, confidence }] as const };
  });
  return json.write({ ...graph, relations })[0]?.text ?? "";
}

let desk: Visit;
let page: Page;

beforeAll(async () => {
  desk = await visit();
  page = desk.page;
  await openDesk(page, desk.address);
  await page.getByRole("banner").getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: /^New project/ }).click();
  await page.locator(".project", { hasText: "0 reports" }).waitFor();
  const buffer = Buffer.from(unsureGraph());
  await page.getByLabel("Reports to add").setInputFiles([{ name: "g.json", mimeType: "application/json", buffer }]);
  await page.waitForFunction(
    () => /\b2 relations drawn/.test(document.querySelector(".surface")?.ariaLabel ?? ""),
    undefined,
    { timeout: 15_000 },
  );
});

afterAll(() => desk?.leave());

const legend = () => page.locator(".how-sure");

describe("what may well be wrong", () => {
  it("is counted in the legend, which hides it and shows it again", async () => {
    await expect.poll(() => legend().innerText()).toMatch(/Unsure[\s\S]*1/);
    await legend().getByRole("button", { name: "Hide" }).click();
    await expect.poll(async () => (await drawn(page)).relations).toBe(1);
    await expect.poll(() => legend().innerText()).toContain("1 less sure hidden");
    await legend().getByRole("button", { name: "Show" }).click();
    await expect.poll(async () => (await drawn(page)).relations).toBe(2);
  });

  it("is called unsure in the table, the outline and the inspector, and that says what it means", async () => {
    await page.getByRole("button", { name: /^Table/ }).click();
    const row = page.locator(".table-panel tbody tr", { hasText: "aided" });
    await row.click();
    expect(await row.innerText()).toMatch(/0\.56\s*\?\s*unsure/);
    expect(await page.locator(".table-panel tbody tr", { hasText: "called" }).innerText()).not.toContain("unsure");
    const head = page.locator(".desk-inspector .headline");
    await expect.poll(() => head.innerText()).toContain("unsure: about 2 in 3 like this are right");
    await page.getByRole("button", { name: /^Outline/ }).click();
    await page.getByRole("tree").focus();
    await page.keyboard.type("zoe");
    for (const key of ["ArrowRight", "*", "ArrowRight", "*", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
    for (const key of ["ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await expect.poll(() => page.locator(".outline-line.partner .unsure").count()).toBe(1);
    await page.getByRole("button", { name: /^Outline/ }).click();
  });

  it("is unsure no more once somebody has confirmed it, and again when that is undone", async () => {
    await page.locator(".desk-inspector").getByRole("button", { name: "Confirm" }).click();
    await expect.poll(() => legend().count()).toBe(0);
    expect(await page.locator(".desk-inspector .unsure").count()).toBe(0);
    await page.keyboard.press("Control+z");
    await expect.poll(() => legend().count()).toBe(1);
  });

  it("is said of a path that rests on it", async () => {
    await search(page, "xen");
    await page.getByRole("option", { name: /^Paths from xen/ }).click();
    const to = page.locator(".paths").getByRole("combobox", { name: "To", exact: true });
    await to.fill("yan");
    await page.locator(".picker-offers").getByRole("option").first().click();
    await expect.poll(() => page.locator(".paths .story .unsure").count()).toBe(1);
  });

  it("nothing went wrong on the way", () => {
    expect(desk.faults).toEqual([]);
  });
});
