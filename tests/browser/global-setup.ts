import { ensureBrowser } from "./find-browser.ts";

export function setup(): void {
  ensureBrowser();
}
