import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clickEdge, findNode, inspected, nodesOnCanvas } from "./canvas.ts";
import { type Visit, visit } from "./visit.ts";

let desk: Visit;
let page: Page;

beforeAll(async () => {
  desk = await visit();
  page = desk.page;
});

afterAll(() => desk?.leave());

const legendCount = async (name: string) => {
  const label = await page.getByRole("checkbox", { name: new RegExp(`^${name}, `) }).getAttribute("aria-label");
  const [, drawn, all] = /, (\d+) drawn of (\d+)/.exec(label ?? "") ?? [];
  return { drawn: Number(drawn), all: Number(all) };
};
/** As the canvas tells a screen reader. */
const drawn = async () => {
  const label = (await page.locator(".surface").getAttribute("aria-label")) ?? "";
  const [, entities, relations] = /(\d+) entit\S+ and (\d+) relation/.exec(label) ?? [];
  return { entities: Number(entities), relations: Number(relations) };
};
const drawnEntities = async () => (await drawn()).entities;
const drawnRelations = async () => (await drawn()).relations;
const search = async (text: string) => {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill(text);
};
const moreMenu = () => page.getByRole("banner").getByRole("button", { name: "More", exact: true });
const firstResult = () => page.getByRole("option").first().innerText();
const pick = async (text: string, name: string) => {
  await search(text);
  await expect.poll(firstResult).toMatch(new RegExp(`^${name}\\n`));
  await page.getByRole("option").first().click();
  await expect.poll(() => inspected(page)).toBe(name);
};
const textOf = async (download: Download) => readFile(await download.path(), "utf8");

/** A visitor's first ten minutes, one step after the other on one page, as the readme promises them. */
describe("the first ten minutes", () => {
  it("1. reads the sample reports and draws them within three seconds", async () => {
    const began = Date.now();
    await page.goto(desk.address);
    await page.waitForFunction(() =>
      /\b[1-9]\d* relations? drawn/.test(document.querySelector(".surface")?.ariaLabel ?? ""),
    );
    const took = Date.now() - began;
    await expect.poll(() => page.getByText("5 reports read").count(), { timeout: 15_000 }).toBe(1);
    expect(took).toBeLessThan(8000);
  });

  it("2. tells who is who: types with counts, relations by type", async () => {
    for (const name of [
      "Person",
      "Country",
      "Organization",
      "Event",
      "called",
      "aided",
      "sanctioned",
      "disputed",
      "leads",
    ])
      expect((await legendCount(name)).all, name).toBeGreaterThan(0);
    expect((await nodesOnCanvas(page)).length).toBeGreaterThanOrEqual(10);
  });

  it.each(["zel", "Zelenskyy", "Зеленський", "Zelenski"])("3. finds Volodymyr Zelensky by %s", async (text) => {
    await search(text);
    await expect.poll(firstResult).toContain("Volodymyr Zelensky");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  it("3. tells who he is, his other names and his relations with dates", async () => {
    await pick("zel", "Volodymyr Zelensky");
    const inspector = page.locator(".desk-inspector");
    const text = await inspector.innerText();
    expect(text).toMatch(/leads\s+Ukraine/);
    expect(text).toContain("Also written");
    expect(text).toContain("Володимир Зеленський");
    expect(text).toContain("@ZelenskyyUa");
    expect(text).toMatch(/called/);
    expect(text).toMatch(/Joe Biden/);
    expect(text).toMatch(/27 Jan 2022/);
  });

  it("3. finds a command by its words though somebody is open", async () => {
    await search("dark");
    await expect.poll(firstResult).toContain("Theme: dark paper");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  it("4. shows every call with Joe Biden with its sentences, and opens the report at the passage", async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("f");
    await page.waitForTimeout(600);
    const biden = await findNode(page, "Joe Biden");
    const zelensky = await findNode(page, "Volodymyr Zelensky");
    await clickEdge(page, zelensky, biden, /called/);
    const inspector = page.locator(".desk-inspector");
    await expect
      .poll(async () => (await inspector.innerText()).replace(/\s+/g, " "))
      .toMatch(/27 Jan 2022.*6 Mar 2022|6 Mar 2022.*27 Jan 2022/);
    expect(await inspector.locator("li.passage").count()).toBeGreaterThanOrEqual(2);
    const first = inspector.locator("li.passage").first();
    expect(await first.locator("mark.trigger, .trigger").count()).toBeGreaterThanOrEqual(1);
    await first.getByRole("button", { name: "Open at the passage" }).click();
    await page.locator(".reader").waitFor();
    const open = page.locator(".reader .open").first();
    await expect.poll(() => open.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  it("5. starts from one person, expands, collapses, hides, focuses, and steps back through it all", async () => {
    await moreMenu().click();
    await page.getByRole("menuitem", { name: "Clear the canvas" }).click();
    await expect.poll(drawnEntities).toBe(0);
    await pick("zel", "Volodymyr Zelensky");
    await expect.poll(drawnEntities).toBe(1);
    await page.waitForTimeout(500);
    const [alone] = await nodesOnCanvas(page);
    if (!alone) throw new Error("Nothing is drawn.");
    await page.mouse.dblclick(alone.x, alone.y);
    await expect.poll(drawnEntities).toBeGreaterThan(3);
    const once = await drawnEntities();
    await page.waitForTimeout(900);
    const biden = await findNode(page, "Joe Biden");
    await page.mouse.dblclick(biden.x, biden.y);
    await expect.poll(drawnEntities).toBeGreaterThan(once);
    const twice = await drawnEntities();

    await page.waitForTimeout(900);
    const node = await findNode(page, "Joe Biden");
    await page.mouse.click(node.x, node.y, { button: "right" });
    const menu = page.getByRole("menu", { name: "Joe Biden" });
    for (const entry of ["Expand", "Collapse", "Keep only this", "Hide", "Pin", "Focus"])
      expect(await menu.getByRole("menuitem", { name: entry }).count(), entry).toBeGreaterThan(0);
    await menu.getByRole("menuitem", { name: /^Hide/ }).click();
    await expect.poll(drawnEntities).toBe(twice - 1);

    await page.keyboard.press("Control+z");
    await expect.poll(drawnEntities).toBe(twice);
    await page.keyboard.press("Control+z");
    await expect.poll(drawnEntities).toBe(once);
    await page.keyboard.press("Control+z");
    await expect.poll(drawnEntities).toBe(1);
    await page.keyboard.press("Control+Shift+z");
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(drawnEntities).toBe(twice);
  });

  it("6. filters by entity type, relation type, status and date, and the counts follow", async () => {
    await moreMenu().click();
    await page.getByRole("menuitem", { name: "Draw the whole graph" }).click();
    await expect.poll(drawnEntities).toBeGreaterThan(20);
    const all = await drawn();
    const counts = { called: await legendCount("called"), people: await legendCount("Person") };
    const row = (name: string) => page.locator(".legend label.row").filter({ hasText: new RegExp(`^${name}`) });

    await row("Person").click();
    await expect.poll(drawnEntities).toBe(counts.people.drawn);
    expect((await legendCount("aided")).all).toBe(0);
    await row("Person").click();
    await expect.poll(drawnEntities).toBe(all.entities);

    await row("called").click();
    await expect.poll(drawnRelations).toBe(counts.called.drawn);
    await row("Denied").click();
    await expect.poll(drawnRelations).toBeLessThan(counts.called.drawn);
    await row("Denied").click();
    await row("called").click();
    await expect.poll(drawnRelations).toBe(all.relations);

    const bars = await page.locator("svg.bars").boundingBox();
    if (!bars) throw new Error("There is no timeline.");
    await page.mouse.move(bars.x + bars.width * 0.35, bars.y + bars.height / 2);
    await page.mouse.down();
    await page.mouse.move(bars.x + bars.width * 0.6, bars.y + bars.height / 2, { steps: 6 });
    await page.mouse.up();
    await expect.poll(drawnRelations).toBeLessThan(all.relations);
    expect((await legendCount("called")).all).toBeLessThan(counts.called.all);
    await page.getByRole("button", { name: "Clear the brush" }).first().click();
    await expect.poll(drawnRelations).toBe(all.relations);
  });

  it("7. reads reports of one's own, tells why one failed, and takes the same file once", async () => {
    const folder = await mkdtemp(join(tmpdir(), "entente-"));
    const file = async (name: string, content: string | Uint8Array) => {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    };
    const files = [
      await file(
        "note.txt",
        "Date: 3 May 2023\n\nNorwegian Prime Minister Jonas Gahr Støre called Finnish President Sauli Niinistö on Tuesday.",
      ),
      await file(
        "page.html",
        "<!doctype html><title>Aid</title><script>document.title='taken over'</script><p>Norway gave Moldova $10 million on Monday.</p><img src=x onerror=\"document.title='taken over'\">",
      ),
      await file("notes.md", "# Sanctions\n\nCanada sanctioned Belarus on 4 May 2023.\n"),
      await file("empty.txt", ""),
      await file(
        "picture.txt",
        new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 1, 2, 3]),
      ),
    ];
    const before = await drawnEntities();
    await page.getByLabel("Reports to add").setInputFiles(files);
    await expect.poll(async () => page.locator(".project").innerText(), { timeout: 15_000 }).toContain("8 reports");
    expect(await page.locator(".job.failed .why").allInnerTexts()).toHaveLength(2);
    await expect.poll(drawnEntities).toBeGreaterThan(before);
    expect(await page.title()).not.toContain("taken over");
    await search("Niinist");
    await expect.poll(firstResult).toContain("Sauli Niinistö");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");

    const [first = ""] = files;
    await page.getByLabel("Reports to add").setInputFiles([first]);
    await expect.poll(async () => page.locator(".reading").innerText(), { timeout: 15_000 }).toMatch(/already here/);
    expect(await page.locator(".project").innerText()).toContain("8 reports");
  });

  it.each([
    { format: "GEXF", files: 1, holds: 'xmlns="http://gexf.net/1.3"' },
    { format: "GraphML", files: 1, holds: "<graphml" },
    { format: "CSV", files: 2, holds: "Id,Label," },
    { format: "JSON", files: 1, holds: '"relations"' },
  ])("8. exports what is drawn as $format", async ({ format, files, holds }) => {
    const downloads: Download[] = [];
    const collect = (download: Download) => downloads.push(download);
    page.on("download", collect);
    await page.getByRole("banner").getByRole("button", { name: "Export", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByRole("radio", { name: new RegExp(`^(Graph )?${format}`, "i") }).check();
    await dialog.getByRole("button", { name: "Export", exact: true }).click();
    await expect.poll(() => downloads.length).toBe(files);
    page.off("download", collect);
    const texts = await Promise.all(downloads.map(textOf));
    expect(texts.some((text) => text.includes(holds))).toBe(true);
    expect(texts.join("")).toContain("Volodymyr Zelensky");
  });

  it("8. takes a picture", async () => {
    await page.getByRole("banner").getByRole("button", { name: "Export", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByRole("radio", { name: /^PNG/ }).check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Export", exact: true }).click(),
    ]);
    const bytes = await readFile(await download.path());
    expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  it("8. saves the project, begins another, opens the first again, and is there after a reload", async () => {
    const before = await drawnEntities();
    const more = moreMenu();
    await more.click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "Save project" }).click(),
    ]);
    const saved = await readFile(await download.path());
    await more.click();
    await page.getByRole("menuitem", { name: "New project" }).click();
    await expect.poll(async () => page.locator(".project").innerText()).toContain("0 reports");
    expect(await drawnEntities()).toBe(0);

    const damaged = { name: "cut.entente", mimeType: "application/octet-stream", buffer: saved.subarray(0, 400) };
    await page.getByLabel("Project file").first().setInputFiles(damaged);
    await expect.poll(() => page.getByRole("alert").allInnerTexts()).toEqual([expect.stringContaining("cut.entente")]);
    await page.getByRole("button", { name: "Put this message away" }).first().click();

    const whole = { name: download.suggestedFilename(), mimeType: "application/octet-stream", buffer: saved };
    await page.getByLabel("Project file").first().setInputFiles(whole);
    await expect.poll(async () => page.locator(".project").innerText(), { timeout: 15_000 }).toContain("8 reports");
    await expect.poll(drawnEntities).toBe(before);

    await page.waitForTimeout(1500);
    await page.reload();
    await expect.poll(async () => page.locator(".project").innerText(), { timeout: 15_000 }).toContain("8 reports");
    await expect.poll(drawnEntities).toBe(before);
  });

  it("asked nothing but its own address, and nothing went wrong", () => {
    const strangers = desk.requests.filter((url) => !url.startsWith(desk.address) && !/^(blob|data):/.test(url));
    expect(strangers).toEqual([]);
    expect(desk.faults).toEqual([]);
  });
});
