import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inspected } from "./canvas.ts";
import { firstResult, openDesk, search } from "./desk.ts";
import { launchBrowser, newVisitor, servePage } from "./page.ts";

const ROOT = join(import.meta.dirname, "../..");
const PICTURE = "tests/browser/desk.golden.png";
const MOST_BYTES = 300_000;

/** `PICTURE=new npx vitest run --config tests/browser/vitest.config.ts tests/browser/readme-picture.test.ts` */
it.runIf(process.env.PICTURE === "new")("takes the picture of the readme anew", async () => {
  const [served, browser] = await Promise.all([servePage(), launchBrowser()]);
  const { page } = await newVisitor(browser);
  await page.setViewportSize({ width: 1280, height: 800 });
  await openDesk(page, served.address);
  await page.locator(".reading").waitFor({ state: "detached" });
  await search(page, "zel");
  await expect.poll(() => firstResult(page)).toContain("Volodymyr Zelensky");
  await page.keyboard.press("Enter");
  await expect.poll(() => inspected(page)).toBe("Volodymyr Zelensky");
  await page.keyboard.press("f");
  await page.getByText("Kept in this browser").waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1000);
  await writeFile(join(ROOT, PICTURE), await page.screenshot());
  await browser.close();
  await served.close();
});

it("is there for the readme, and light to load", async () => {
  expect(await readFile(join(ROOT, "README.md"), "utf8")).toContain(`](${PICTURE})`);
  expect((await stat(join(ROOT, PICTURE))).size).toBeLessThan(MOST_BYTES);
});
