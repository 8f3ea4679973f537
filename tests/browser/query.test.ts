import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inspected } from "./canvas.ts";
import { type Visit, visit } from "./visit.ts";

let desk: Visit;
let page: Page;

beforeAll(async () => {
  desk = await visit();
  page = desk.page;
});

afterAll(() => desk?.leave());

const result = () => page.locator(".query .result");
const rows = () => page.locator(".query tbody tr");
const head = () => result().locator("h2").textContent();
const question = (words: RegExp) => page.locator(".questions").getByRole("button", { name: words }).first();
const write = async (text: string) => {
  await page.getByRole("textbox", { name: "Query in Cypher" }).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(text);
};
const run = () => page.keyboard.press("Control+Enter");

describe("queries on the page", () => {
  it("lie in a drawer that is loaded when it is opened", async () => {
    await page.goto(desk.address);
    await expect.poll(() => page.getByText("5 reports read").count(), { timeout: 20_000 }).toBe(1);
    expect(desk.requests.some((url) => /query/.test(url))).toBe(false);
    await page.getByRole("button", { name: "Query", exact: true }).click();
    await expect.poll(() => question(/Who called/).isVisible()).toBe(true);
  });

  it("are asked by a question whose gaps are filled by picking, and shown as the query that runs", async () => {
    await question(/What has .* given/).click();
    await expect.poll(head).toMatch(/^\d+ rows$/);
    const all = await rows().count();
    await page.getByRole("combobox", { name: "To", exact: true }).fill("ukrain");
    await page.locator(".picker-offers").getByRole("option", { name: "Ukraine", exact: true }).click();
    await expect.poll(() => question(/What has/).textContent()).toBe("What has anyone given Ukraine?");
    await expect.poll(() => rows().count()).toBeLessThan(all);
    expect(await page.locator(".cm-content").textContent()).toContain("to.id = $to");
    expect(await rows().first().textContent()).toMatch(/United States[\s\S]*aided[\s\S]*Ukraine[\s\S]*asserted/);
  });

  it("light what they found on the canvas, and put it out again", async () => {
    const light = page.getByRole("button", { name: "Light", exact: true });
    await light.click();
    await expect.poll(() => page.getByText("Lit: What has anyone given Ukraine?").count()).toBe(1);
    expect(await light.getAttribute("aria-pressed")).toBe("true");
    await light.click();
    await expect.poll(() => page.getByText(/^Lit:/).count()).toBe(0);
  });

  it("are sorted by a head and opened by a row", async () => {
    await question(/only one source/).click();
    await expect.poll(head).toMatch(/^\d+ rows$/);
    await page.getByRole("columnheader", { name: "status" }).getByRole("button").click();
    const statuses = await page.locator(".query tbody .status").allInnerTexts();
    expect(statuses).toEqual(statuses.toSorted());
    const [first = ""] = await rows().first().locator("td").allInnerTexts();
    await rows().first().locator("td").nth(4).click();
    await expect.poll(() => inspected(page)).toContain(first.trim());
    await expect.poll(() => rows().first().getAttribute("class")).toBe("on");
  });

  it("are written with completion: properties after a dot, names in the graph after a quote", async () => {
    await write("MATCH (a)-[r]->(b) RETURN r.");
    await page.keyboard.type("attr");
    await expect.poll(() => page.locator(".cm-tooltip-autocomplete").textContent()).toContain("who says so");
    // For a moment after it has opened a completion is not taken: the key may be meant for what stood there before.
    await page.waitForTimeout(150);
    await page.keyboard.press("Tab");
    await expect.poll(() => page.locator(".cm-content").textContent()).toContain("r.attributedTo");
    await write('MATCH (a {name: "');
    await page.keyboard.type("zelenskyy");
    await expect.poll(() => page.locator(".cm-tooltip-autocomplete").textContent()).toContain("Volodymyr Zelensky");
    await page.keyboard.press("Escape");
  });

  it.each([
    { text: 'MATCH (a {name: "Ann}) RETURN a', says: /Nothing closes the "/, marks: '"' },
    { text: "MATCH (a) RETURN b", says: /line 1, column 18/, marks: "b" },
    { text: "MATCH (a) RETURN a.mentions / 0", says: /divided by zero/, marks: "" },
    { text: `RETURN ${"(".repeat(50_000)}1`, says: /400 levels/, marks: "(" },
    { text: "MATCH (a) SET a.mentions = 300", says: /but not "mentions"/, marks: null },
  ])("that are wrong are told in one sentence and underlined: $says", async ({ text, says, marks }) => {
    await write(text);
    await run();
    await expect.poll(() => result().getByRole("alert").textContent()).toMatch(says);
    if (marks === null) return;
    await expect.poll(() => page.locator(".cm-lintRange-error").count()).toBeGreaterThan(0);
    expect(await page.locator(".cm-lintRange-error").first().textContent()).toContain(marks);
  });

  it("warn of a label that the graph does not know and name the near one", async () => {
    await write("MATCH (a:Persn) RETURN a");
    await run();
    await expect.poll(() => result().locator(".warning").textContent()).toContain("Did you mean Person?");
    await expect.poll(() => page.locator(".cm-lintRange-warning").allInnerTexts()).toEqual(["Persn"]);
  });

  it.each(["MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(*)", "MATCH (a)-[*1..]-(b) RETURN count(*)"])(
    "without end are cancelled at once, and the next is answered: %s",
    async (text) => {
      await write(text);
      await run();
      await expect.poll(head).toBe("Asking…");
      // Before it stops by itself for all the steps that it takes.
      await page.waitForTimeout(100);
      const began = Date.now();
      await page.getByRole("button", { name: "Cancel", exact: true }).click();
      await expect.poll(head).toBe("Cancelled");
      expect(Date.now() - began).toBeLessThan(3000);
      await question(/Who disputes/).click();
      await expect.poll(head).toMatch(/^\d+ rows?$/);
    },
  );

  it("show what they would change before it is done, do it in one step, and undo it", async () => {
    await write("MATCH (a:Person {name: 'Antony Blinken'})-[r:CALLED]-() SET a.name = 'Tony Blinken' DELETE r");
    await run();
    const proposal = page.getByRole("region", { name: "What the query would change" });
    await expect
      .poll(() => proposal.getByRole("status").textContent())
      .toBe("This query changes 1 name and deletes 1 relation.");
    expect(await proposal.locator("li").allInnerTexts()).toEqual([
      "Rename Antony Blinken to Tony Blinken",
      "Reject “Antony Blinken called Volodymyr Zelensky”, 2021-12-29",
    ]);
    await proposal.getByRole("button", { name: "Cancel" }).click();
    await expect.poll(head).toBe("Cancelled");
    expect(await page.getByRole("button", { name: "Journal" }).textContent()).toBe("Journal");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await proposal.getByRole("button", { name: "Apply" }).click();
    await expect.poll(head).toBe("Changed");
    await page.getByRole("button", { name: "journal", exact: true }).click();
    await expect
      .poll(() => page.locator(".journal li").first().textContent())
      .toContain("Change 1 name and delete 1 relation");
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".journal li").count()).toBe(2);
    await page.getByRole("button", { name: "Query", exact: true }).click();
    await write("MATCH (a {name: 'Antony Blinken'})-[r:CALLED]-() RETURN r");
    await run();
    await expect.poll(head).toBe("1 row");
  });

  it("add whom no report names, and draw them; say what a relation needs", async () => {
    await write("CREATE (:Organization {name: 'The Norwegian Desk'})");
    await run();
    await page.getByRole("button", { name: "Apply" }).click();
    await expect.poll(head).toBe("Changed");
    await write("MATCH (a {name: 'The Norwegian Desk'}), (b {name: 'Ukraine'}) CREATE (a)-[:AIDED]->(b)");
    await run();
    await expect.poll(() => result().getByRole("alert").textContent()).toContain("must say where it stands");
    await write(
      "MATCH (a {name: 'The Norwegian Desk'}), (b {name: 'Ukraine'}) CREATE (a)-[:AIDED {evidence: 'The Norwegian Desk helped Ukraine.', source: 'A letter'}]->(b)",
    );
    await run();
    await page.getByRole("button", { name: "Apply" }).click();
    await expect.poll(head).toBe("Changed");
    await write("MATCH (a {name: 'The Norwegian Desk'})-[r]->(b) RETURN a, r, b, r.evidence AS evidence");
    await run();
    await expect.poll(() => rows().first().textContent()).toContain("The Norwegian Desk helped Ukraine.");
    for (let step = 0; step < 2; step++) {
      await page.getByRole("button", { name: /^Undo/ }).click();
      await page.waitForTimeout(300);
    }
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await expect.poll(head).toBe("0 rows");
  });

  it("come back with an arrow up, and the one that was being written with an arrow down", async () => {
    await write("MATCH (first) RETURN first LIMIT 1");
    await run();
    await write("MATCH (second) RETURN second LIMIT 1");
    await run();
    await write("half");
    await page.keyboard.press("Escape");
    const text = () => page.locator(".cm-content").textContent();
    await page.keyboard.press("ArrowUp");
    await expect.poll(text).toContain("second");
    await page.keyboard.press("ArrowUp");
    await expect.poll(text).toContain("first");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect.poll(text).toBe("half");
  });

  it("become a file in which nothing can run as a formula", async () => {
    await write("RETURN '=1+1' AS x, 'a, b' AS y");
    await run();
    await expect.poll(head).toBe("1 row");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      result().getByRole("button", { name: "CSV", exact: true }).click(),
    ]);
    expect(await readFile(await download.path(), "utf8")).toBe('x,y\r\n\'=1+1,"a, b"\r\n');
  });

  it("take values for their parameters, and are kept under a name from visit to visit", async () => {
    await write("MATCH (a {name: $who})-[r]-(b) RETURN DISTINCT b");
    await page.getByLabel("Value of $who").fill("Joe Biden");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await expect.poll(head).toMatch(/^\d+ rows$/);
    await page.getByRole("button", { name: "Save the query" }).click();
    await page.getByLabel("Name of the query").fill("Who has to do with whom");
    await page.keyboard.press("Enter");
    await expect.poll(() => question(/Who has to do with whom/).count()).toBe(1);
    await page.waitForTimeout(1000);
    await page.reload();
    await question(/^Saved/).click();
    await question(/^Who has to do with whom/).click();
    await expect.poll(() => page.getByLabel("Value of $who").inputValue()).toBe("Joe Biden");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await expect.poll(head, { timeout: 15_000 }).toMatch(/^\d+ rows$/);
  });

  it("can be all that is on the canvas", async () => {
    await page.getByRole("button", { name: "Show only this" }).click();
    const count = Number(/^\d+/.exec((await head()) ?? "")?.[0]);
    await expect
      .poll(async () => (await page.locator(".surface").getAttribute("aria-label")) ?? "")
      .toMatch(new RegExp(`\\b${count} entit`));
  });

  it("asked nothing but the page's own address, and nothing went wrong", () => {
    const strangers = desk.requests.filter((url) => !url.startsWith(desk.address) && !/^(blob|data):/.test(url));
    expect(strangers).toEqual([]);
    expect(desk.faults).toEqual([]);
  });
});
