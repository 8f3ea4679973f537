import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodesOnCanvas } from "./canvas.ts";
import { firstResult, moreMenu, openDesk, search } from "./desk.ts";
import { type Visit, visit } from "./visit.ts";

let desk: Visit;
let page: Page;

beforeAll(async () => {
  desk = await visit();
  page = desk.page;
  // Scripts of the browser's own are not bound by the page's policy.
  await page.addInitScript(axe.source);
  await openDesk(page, desk.address);
});

afterAll(() => desk?.leave());

/** Rules that are broken badly, and where. */
async function faults(): Promise<string[]> {
  // Once nothing moves any more: what fades in has no contrast yet.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ["violations"],
    });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
      );
  });
}

const stepBack = async () => {
  const shut = page.getByRole("navigation", { name: "Drawer" }).locator("[aria-expanded=true]");
  if ((await shut.count()) > 0) await shut.click();
  for (let times = 0; times < 4; times++) await page.keyboard.press("Escape");
};
const openEntity = async (name: string) => {
  await search(page, name);
  // At once: the palette waits for the answer.
  await page.keyboard.press("Enter");
  await page.locator(".desk-inspector h1", { hasText: name }).waitFor();
};
const inEntityMenu = async (entry: string) => {
  await openEntity("Joe Biden");
  await page.locator(".desk-inspector").getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: entry }).click();
  await page.getByRole("dialog").waitFor();
};
const inBanner = (name: string) => page.getByRole("banner").getByRole("button", { name, exact: true });

/** Each state of the page, and how one comes to it from a desk on which nothing is open. */
const STATES: Readonly<Record<string, () => Promise<void>>> = {
  "the desk": async () => {},
  "an entity": () => openEntity("Volodymyr Zelensky"),
  "a relation": async () => {
    await openEntity("Volodymyr Zelensky");
    await page.evaluate(() => {
      location.hash = "#/edge/person/joe-biden|called|person/volodymyr-zelensky";
    });
    await page.locator(".desk-inspector h1", { hasText: "called" }).waitFor();
  },
  "a report": async () => {
    await openEntity("Volodymyr Zelensky");
    await page.getByRole("button", { name: "Open at the passage" }).first().click();
    await page.locator(".reader .open").first().waitFor();
  },
  "the palette": async () => {
    await search(page, "zel");
    await expect.poll(() => firstResult(page)).toContain("Volodymyr");
  },
  "the menu of an entity": async () => {
    await page.keyboard.press("f");
    const [node] = await nodesOnCanvas(page);
    if (!node) throw new Error("Nothing is drawn.");
    await page.mouse.click(node.x, node.y, { button: "right" });
    await page.getByRole("menu").waitFor();
  },
  "the menu of the page": async () => {
    await moreMenu(page).click();
    await page.getByRole("menu").waitFor();
  },
  "the export dialog": async () => {
    await inBanner("Export").click();
    await page.getByRole("dialog", { name: "Export" }).waitFor();
  },
  "the list of keys": async () => {
    await inBanner("Keys").click();
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
  },
  "the merge dialog": () => inEntityMenu("Merge into…"),
  "the split dialog": () => inEntityMenu("Split…"),
  "the rename dialog": () => inEntityMenu("Rename…"),
  "the type dialog": () => inEntityMenu("Change type…"),
  "an answer": async () => {
    await search(page, "who gave what");
    await page.getByRole("option", { name: "Who gave what to whom?" }).click();
    await page.locator(".query tbody tr").first().waitFor();
  },
  "what a query would change": async () => {
    await search(page, "who gave what");
    await page.getByRole("option", { name: "Who gave what to whom?" }).click();
    const editor = page.getByRole("textbox", { name: "Query in Cypher" });
    await editor.focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("MATCH (a:Person) SET a.name = toUpper(a.name)");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: "Apply" }).waitFor();
  },
  "paths between two": async () => {
    await search(page, "zel");
    await page.getByRole("option", { name: /^Paths from Volodymyr Zelensky/ }).click();
    const to = page.locator(".paths").getByRole("combobox", { name: "To", exact: true });
    await to.fill("putin");
    await page.locator(".picker-offers").getByRole("option").first().click();
    await page.locator(".paths .story li").first().waitFor();
  },
  "the table of relations": async () => {
    await page.keyboard.press("t");
    await page.locator(".table-panel tbody tr").first().click();
    await page.locator(".desk-inspector h1").waitFor();
  },
  "the table of entities": async () => {
    await page.keyboard.press("t");
    await page.getByRole("button", { name: /^Entities \d/ }).click();
    await page.locator(".table-panel tbody tr").first().click();
    await page.getByRole("button", { name: /^Relations \d/ }).click();
    await page.getByRole("button", { name: /^Entities \d/ }).click();
  },
  "the outline": async () => {
    await page.keyboard.press("o");
    await page.getByRole("tree").focus();
    for (const key of ["Home", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"])
      await page.keyboard.press(key);
    await page.locator(".outline-line.passage").first().waitFor();
  },
  "the journal": async () => {
    await page.getByRole("button", { name: /^Journal/ }).click();
    await page.locator(".journal").waitFor();
  },
  "a file that failed": async () => {
    const empty = { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") };
    await page.getByLabel("Reports to add").setInputFiles([empty]);
    await page.locator(".job.failed").waitFor();
  },
};

describe.each(["light", "dark"])("on %s paper", (theme) => {
  beforeAll(async () => {
    const current = await page.evaluate(() => document.documentElement.dataset.theme);
    if (current !== theme)
      await page.getByRole("button", { name: `${theme === "dark" ? "Dark" : "Light"} paper` }).click();
  });

  it.each(Object.keys(STATES))("%s is within reach of everybody", async (state) => {
    await STATES[state]?.();
    const found = await faults();
    await stepBack();
    expect(found).toEqual([]);
  });
});
