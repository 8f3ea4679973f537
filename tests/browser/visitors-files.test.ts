import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateReports } from "../../src/training/generate.ts";
import { drawn, firstResult, moreMenu, openDesk, reports, search } from "./desk.ts";
import { type Visit, visit } from "./visit.ts";

let desk: Visit;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-files-"));
  desk = await visit();
  page = desk.page;
  await openDesk(page, desk.address);
});

afterAll(async () => {
  await desk?.leave();
  await rm(folder, { recursive: true, force: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean) => {
  const body = Buffer.from(text, "utf16le");
  return mark ? Buffer.concat([Buffer.from([0xff, 0xfe]), body]) : body;
};
const add = (name: string, content: Uint8Array) =>
  page
    .getByLabel("Reports to add")
    .setInputFiles([{ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) }]);

interface Outcome {
  readonly failed: boolean;
  /** What the list says of the file: what was found, or why nothing was. */
  readonly says: string;
}

/** What became of the one file that was added last. */
async function outcome(name: string): Promise<Outcome> {
  const job = page.locator(".job:is(.done, .failed)").filter({ hasText: name });
  await job.waitFor();
  const failed = (await job.getAttribute("class"))?.includes("failed") === true;
  return { failed, says: await job.locator(failed ? ".why" : ".r").innerText() };
}

/** The file of the project as it stands. */
async function project(): Promise<Buffer> {
  await moreMenu(page).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Save project" }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

describe("a file that cannot be read", () => {
  it.each([
    { name: "empty.txt", content: () => bytes(""), says: /is empty/ },
    { name: "blank.txt", content: () => bytes(" \r\n\t \r\n"), says: /nothing but blanks/ },
    { name: "picture.txt", content: () => Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), says: /PNG/ },
    { name: "binary.txt", content: () => Buffer.from([0, 1, 2, 3, 255, 254, 0, 7, 0, 0, 9, 200]), says: /not text/ },
    { name: "report.pages", content: () => bytes("Norway aided Chile."), says: /kind that cannot be read/ },
    { name: "graph.gexf", content: () => bytes("Norway aided Chile."), says: /not XML/ },
    { name: "graph.graphml", content: () => bytes("<graphml><node>"), says: /graph\.graphml/ },
    { name: "graph.json", content: () => bytes('{"entities":'), says: /graph\.json/ },
    {
      name: "future.entente",
      content: () => bytes('{"format":"entente-project","version":99}'),
      says: /future\.entente/,
    },
    { name: "cut.entente", content: async () => (await project()).subarray(0, 300), says: /cut\.entente/ },
  ])("$name is told in one sentence or two, and nothing is lost", async ({ name, content, says }) => {
    const before = { drawn: await drawn(page), reports: await reports(page) };
    await add(name, await content());
    const told = await outcome(name);
    expect(told).toEqual({ failed: true, says: expect.stringMatching(says) });
    expect(told.says).toContain(`"${name}"`);
    expect(told.says.split(/(?<=[.!?])\s/).length).toBeLessThanOrEqual(2);
    expect({ drawn: await drawn(page), reports: await reports(page) }).toEqual(before);
  });
});

it("failures stand first and in sight among many files", async () => {
  const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  const good = Array.from({ length: 12 }, (_, at) => file(`good-${at}.txt`, `Report ${at} tells of nobody.`));
  await page.getByLabel("Reports to add").setInputFiles([...good, file("bad.txt", "")]);
  await page.getByText("1 of 13 reports could not be read").waitFor();
  expect(await page.locator(".job .t").first().innerText()).toBe("bad.txt");
  await expect.poll(() => page.locator(".reading ul").evaluate((list) => list.scrollTop)).toBe(0);
});

describe("a file that is odd", () => {
  const SAYS = "Date: 5 May 2023\n\nNorwegian Prime Minister Jonas Gahr Støre called";
  it.each([
    { name: "latin.txt", content: () => Buffer.from(`${SAYS} Alma Ek.`, "latin1") },
    { name: "utf16-mark.txt", content: () => utf16(`${SAYS} Bela Fink.`, true) },
    { name: "utf16-bare.txt", content: () => utf16(`${SAYS} Cato Gren.`, false) },
    { name: "windows.txt", content: () => bytes(`${SAYS} Dora Hall.`.replaceAll("\n", "\r\n")) },
    {
      name: "scripts.html",
      content: () =>
        bytes(
          `<!doctype html><title>Calls</title><script>document.title = "taken"; fetch("https://example.test/")</script><p onclick="x()">${SAYS} Edda Ilves.</p><img src="https://example.test/a.png" onerror="document.title = 'taken'"><iframe src="https://example.test/"></iframe><svg onload="document.title = 'taken'"></svg>`,
        ),
    },
    { name: "nobody.txt", content: () => bytes("The weather was fair and the markets took little notice.") },
  ])("$name is read", async ({ name, content }) => {
    const before = await reports(page);
    await add(name, content());
    expect(await outcome(name)).toEqual({ failed: false, says: expect.stringMatching(/entit/) });
    await expect.poll(() => reports(page)).toBe(before + 1);
    expect(await page.title()).not.toContain("taken");
  });

  it("names with their letters are found", async () => {
    await search(page, "Jonas Gahr Støre");
    await expect.poll(() => firstResult(page)).toContain("Jonas Gahr Støre");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });
});

describe("a folder", () => {
  it("is read with all below it but what tells of the folder, when it is dropped", async () => {
    const before = await reports(page);
    await mkdir(join(folder, "news/2023"), { recursive: true });
    const files = {
      "news/README.md": "These reports are about Norway.",
      "news/a.txt": "Date: 6 May 2023\n\nNorway sanctioned Belarus on Friday.",
      "news/2023/b.md": "# Aid\n\nFinland gave Moldova $5 million on 7 May 2023.",
      "news/2023/.hidden.txt": "Sweden aided Chile.",
      "news/2023/list.jsonl": '{"doc":"a.txt","entities":[]}\n',
      "news/photo.png": "no picture",
    };
    for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
    const session = await desk.context.newCDPSession(page);
    const data = { items: [], files: [join(folder, "news")], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver"] as const)
      await session.send("Input.dispatchDragEvent", { type, x: 700, y: 400, data });
    await page.locator(".drop-target").waitFor();
    await session.send("Input.dispatchDragEvent", { type: "drop", x: 700, y: 400, data });
    await expect.poll(() => reports(page)).toBe(before + 2);
    expect(await page.locator(".job .t").allInnerTexts()).toEqual(["b.md", "a.txt"]);
    expect(await page.locator(".drop-target").count()).toBe(0);
  });
});

describe("two hundred reports", () => {
  const many = [...generateReports({ count: 200, seed: 11 })].map(({ name, text }) => ({
    name,
    mimeType: "text/plain",
    buffer: Buffer.from(text),
  }));
  /** About 80 ms where two cores are free; many times that where others want them too and nothing draws but software. */
  const LONGEST_TASK_MS = 1500;

  it("stop when asked, and what was read stays", async () => {
    const before = await reports(page);
    await page.getByLabel("Reports to add").setInputFiles(many);
    await expect.poll(() => reports(page), { timeout: 30_000 }).toBeGreaterThan(before);
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await page.getByText(/^Stopped, \d+ of 200 reports read/).waitFor();
    const read = await page.locator(".job.done").count();
    expect(read).toBeLessThan(200);
    expect(await page.locator(".job.cancelled").count()).toBe(200 - read);
  });

  it("leave the page responsive and questions answered", async () => {
    await page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(window, { longTasks: seen });
      new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
        entryTypes: ["longtask"],
      });
    });
    await page.getByLabel("Reports to add").setInputFiles(many);
    await search(page, "volodymyr");
    await expect.poll(() => firstResult(page), { timeout: 10_000 }).toContain("Volodymyr Zelensky");
    expect(await page.locator(".job.waiting").count(), "reports that wait meanwhile").toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByText("200 reports read").waitFor({ timeout: 60_000 });
    const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
    expect(Math.max(0, ...tasks)).toBeLessThan(LONGEST_TASK_MS);
  });
});

it("asked nothing but its own address, and nothing went wrong", () => {
  const strangers = desk.requests.filter((url) => !url.startsWith(desk.address) && !/^(blob|data):/.test(url));
  expect(strangers).toEqual([]);
  expect(desk.faults).toEqual([]);
});
