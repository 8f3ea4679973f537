import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inspected } from "./canvas.ts";
import { drawn, firstResult, openDesk, reports, search } from "./desk.ts";
import { launchBrowser, newVisitor, type Served, servePage, type Watched } from "./page.ts";

const ROOT = join(import.meta.dirname, "../..");
const COMMAND = join(ROOT, "dist/cli/entente.js");

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

async function visitor(): Promise<Watched> {
  const visitor = await newVisitor(browser);
  visitor.page.setDefaultTimeout(8000);
  return visitor;
}

describe("the address", () => {
  it("steps back and forward through what was open, and opens the same view elsewhere", async () => {
    const { context, page, faults } = await visitor();
    await openDesk(page, served.address);
    const all = await drawn(page);
    for (const name of ["Volodymyr Zelensky", "Joe Biden"]) {
      await search(page, name);
      await expect.poll(() => firstResult(page)).toMatch(new RegExp(`^${name}\\n`));
      await page.keyboard.press("Enter");
      await expect.poll(() => inspected(page)).toBe(name);
    }
    await page
      .locator(".legend label.row")
      .filter({ hasText: /^called/ })
      .click();
    await expect.poll(() => page.url()).toContain("relation=called");
    await expect.poll(async () => (await drawn(page)).relations).toBeLessThan(all.relations);
    const [link, seen] = [page.url(), await drawn(page)];

    await page.goBack();
    await expect.poll(() => inspected(page)).toBe("Volodymyr Zelensky");
    await page.goForward();
    await expect.poll(() => inspected(page)).toBe("Joe Biden");

    const other = await context.newPage();
    await other.goto(link);
    await expect.poll(() => inspected(other), { timeout: 10_000 }).toBe("Joe Biden");
    await expect.poll(() => drawn(other), { timeout: 10_000 }).toEqual(seen);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("says nothing was found where a link names nobody, and opens the desk all the same", async () => {
    const { context, page } = await visitor();
    await openDesk(page, `${served.address}#/entity/person/nobody-at-all`);
    await expect.poll(async () => (await drawn(page)).entities).toBeGreaterThan(0);
    expect(await inspected(page)).toBe("Nothing is selected");
    await context.close();
  });
});

describe("a worker that dies", () => {
  it("is told of and replaced, and no work is lost", async () => {
    const { context, page } = await visitor();
    await openDesk(page, served.address);
    await page.getByText("Kept in this browser").waitFor();
    const before = { drawn: await drawn(page), reports: await reports(page) };
    const worker = page.workers().find((each) => each.url().includes("store.worker"));
    if (!worker) throw new Error("The page has no worker.");
    // Nobody answers from a worker that has closed itself.
    await Promise.race([
      worker.evaluate(() => self.close()).catch(() => {}),
      new Promise((resolve) => worker.once("close", resolve)),
    ]);
    await page.getByText(/background worker stopped/).waitFor({ timeout: 20_000 });
    await search(page, "zel");
    await expect.poll(() => firstResult(page), { timeout: 10_000 }).toContain("Volodymyr Zelensky");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect({ drawn: await drawn(page), reports: await reports(page) }).toEqual(before);

    const text = "Date: 5 May 2023\n\nNorway sanctioned Belarus on Friday.";
    await page
      .getByLabel("Reports to add")
      .setInputFiles([{ name: "new.txt", mimeType: "text/plain", buffer: Buffer.from(text) }]);
    await expect.poll(() => reports(page), { timeout: 10_000 }).toBe(before.reports + 1);
    await context.close();
  });
});

describe("entente serve GRAPH", () => {
  let folder: string;
  let serving: ChildProcess | null = null;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "entente-serve-"));
  });
  afterAll(async () => {
    serving?.kill();
    await rm(folder, { recursive: true, force: true });
  });

  it("opens the page on the graph, with nothing else in it, and keeps what is done with it", async () => {
    const graph = join(folder, "two words.json");
    const build = spawn(process.execPath, [
      COMMAND,
      "build",
      join(ROOT, "seeds/biden-to-call-allies.txt"),
      "-o",
      graph,
    ]);
    expect((await once(build, "exit"))[0]).toBe(0);
    serving = spawn(process.execPath, [COMMAND, "serve", graph], { stdio: ["ignore", "pipe", "ignore"] });
    if (!serving.stdout) throw new Error("The command prints nothing.");
    const [printed] = await once(serving.stdout, "data");
    const address = /http:\S+/.exec(String(printed))?.[0] ?? "";

    const { context, page, faults } = await visitor();
    await page.goto(address);
    await expect.poll(() => reports(page), { timeout: 10_000 }).toBe(1);
    await expect.poll(async () => (await drawn(page)).entities, { timeout: 10_000 }).toBeGreaterThan(3);
    expect(await page.locator(".project b").innerText()).toBe("two words");
    const all = await drawn(page);
    await search(page, "biden");
    await expect.poll(() => firstResult(page)).toMatch(/^Joe Biden\n/);
    await page.keyboard.press("Enter");
    await expect.poll(() => inspected(page)).toBe("Joe Biden");
    await page.locator(".surface").focus();
    await page.keyboard.press("h");
    await expect.poll(async () => (await drawn(page)).entities).toBe(all.entities - 1);
    await page.getByText("Kept in this browser").waitFor();

    await page.reload();
    await expect.poll(async () => (await drawn(page)).entities, { timeout: 10_000 }).toBe(all.entities - 1);
    expect(await reports(page)).toBe(1);

    await page.goto(new URL("/", address).href);
    await expect.poll(() => reports(page), { timeout: 15_000 }).toBe(5);
    expect(faults).toEqual([]);
    await context.close();
  });
});
