import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inspected } from "./canvas.ts";
import { openDesk, search } from "./desk.ts";
import { type Visit, visit } from "./visit.ts";

let desk: Visit;
let page: Page;

beforeAll(async () => {
  desk = await visit();
  page = desk.page;
  await openDesk(page, desk.address);
});

afterAll(() => desk?.leave());

const end = (name: "From" | "To" | "Avoid") => page.locator(".paths").getByRole("combobox", { name, exact: true });
const pick = async (name: "From" | "To" | "Avoid", typed: string) => {
  await end(name).fill(typed);
  await page.locator(".picker-offers").getByRole("option").first().click();
};
const ranked = () => page.locator(".paths .ranked li");
const story = () => page.locator(".paths .story");
const lit = () => page.getByText(/^Lit: /).textContent();

describe("paths between two", () => {
  it("are asked from the search, which fills one end; the other is offered before anything is typed", async () => {
    await search(page, "zelenski");
    await page.getByRole("option", { name: /^Paths from Volodymyr Zelensky/ }).click();
    await expect.poll(() => end("From").inputValue()).toBe("Volodymyr Zelensky");
    await end("To").focus();
    await expect.poll(() => page.locator(".picker-offers").getByRole("option").count()).toBeGreaterThan(3);
  });

  it("are ranked, and the first is told in dated sentences and lit", async () => {
    await pick("To", "putin");
    await expect.poll(() => ranked().count()).toBeGreaterThan(1);
    expect(await ranked().first().textContent()).toMatch(/Volodymyr Zelensky.*Joe Biden.*Vladimir Putin.*2 steps/);
    await expect.poll(() => story().locator("li").count()).toBe(2);
    expect(await story().textContent()).toMatch(/27 Jan 2022[\s\S]*Joe Biden called Volodymyr Zelensky/);
    expect(await story().locator(".quote").count()).toBe(2);
    await expect.poll(lit).toBe("Lit: Volodymyr Zelensky – Joe Biden – Vladimir Putin");
  });

  it("are chosen by a click, and lit in its place", async () => {
    await ranked().nth(1).getByRole("button").click();
    const names = await ranked().nth(1).locator(".way > span").allInnerTexts();
    await expect.poll(lit).toBe(`Lit: ${names.join(" – ")}`);
    await expect.poll(() => story().locator("li").count()).toBe(names.length - 1);
  });

  it("go around whom one leaves out, until one lets them through again", async () => {
    await pick("To", "blinken");
    await expect.poll(() => ranked().first().textContent()).toMatch(/Antony Blinken.*1 step/);
    await pick("To", "kremlin");
    await expect.poll(() => ranked().first().textContent()).toMatch(/Ukraine.*Russia.*Kremlin/);
    await story().getByRole("button", { name: "Go around Ukraine" }).click();
    await expect.poll(() => page.locator(".paths .ranked").textContent()).not.toMatch(/– Ukraine|Ukraine –/);
    await page.getByRole("button", { name: /not through Ukraine/ }).click();
    await expect.poll(() => ranked().first().textContent()).toContain("Ukraine");
  });

  it("say plainly that there are none in time order, and what helps", async () => {
    await page.getByLabel(/in time order/).check();
    await page.getByLabel("Steps at most").selectOption("2");
    await expect
      .poll(() => page.locator(".paths .ranked").textContent())
      .toMatch(/Nothing connects Volodymyr Zelensky and (?:the )?Kremlin in 2 steps or fewer in time order/);
    await page.getByLabel(/in time order/).uncheck();
    await page.getByLabel("Steps at most").selectOption("5");
  });

  it("lead on: to the relation, and to the passage in its report", async () => {
    await pick("To", "putin");
    await story().getByRole("button", { name: "Joe Biden called Volodymyr Zelensky" }).click();
    await expect.poll(() => inspected(page)).toBe("Joe Biden called Volodymyr Zelensky");
    await story().getByRole("button", { name: "Open at the passage" }).first().click();
    await expect.poll(() => page.locator(".trigger.open").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
  });

  it("are asked from the inspector and from a question", async () => {
    await search(page, "japan");
    await page.keyboard.press("Enter");
    await expect.poll(() => inspected(page)).toBe("Japan");
    await page.locator(".desk-inspector").getByRole("button", { name: "Paths" }).click();
    await expect.poll(() => end("From").inputValue()).toBe("Japan");
    await page.getByRole("button", { name: "Query", exact: true }).click();
    await page
      .locator(".questions")
      .getByRole("button", { name: /How are/ })
      .click();
    await page.locator(".query").getByRole("button", { name: "Paths" }).click();
    await expect.poll(() => page.locator(".paths").isVisible()).toBe(true);
  });

  it("went without a fault", () => {
    expect(desk.faults).toEqual([]);
  });
});
