import type { Page } from "playwright-core";

export interface Drawn {
  readonly entities: number;
  readonly relations: number;
}

/** What is drawn, as the canvas tells a screen reader. */
export async function drawn(page: Page): Promise<Drawn> {
  const label = (await page.locator(".surface").getAttribute("aria-label")) ?? "";
  const [, entities, relations] =
    /(\d+) entit\S+ and (\d+) relation/.exec(label.replaceAll(/(?<=\d)\s(?=\d)/g, "")) ?? [];
  return { entities: Number(entities), relations: Number(relations) };
}

/** Reports in the project, as the masthead tells. */
export async function reports(page: Page): Promise<number> {
  return Number(/(\d+) reports?/.exec(await page.locator(".project").innerText())?.[1]);
}

/** Opens the page and waits until the sample of a first visit is read and drawn. */
export async function openDesk(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByText("5 reports read").waitFor({ timeout: 20_000 });
  await page.waitForFunction(() =>
    /\b[1-9]\d* relations? drawn/.test(document.querySelector(".surface")?.ariaLabel ?? ""),
  );
}

/** Opens the palette and types; results come a moment later. */
export async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(text);
}

/** First line of the palette's results. */
export function firstResult(page: Page): Promise<string> {
  return page.getByRole("option").first().innerText();
}

export function moreMenu(page: Page) {
  return page.getByRole("banner").getByRole("button", { name: "More", exact: true });
}
