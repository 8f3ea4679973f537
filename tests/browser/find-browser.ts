import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Path of a Chromium or Chrome on this machine, or null. `CHROME_PATH` names another one. */
export function findBrowser(): string | null {
  for (const place of [...PLACES, chromium.executablePath()]) if (place && existsSync(place)) return place;
  return null;
}

/** As `findBrowser`, but installs one where there is none. Throws, telling what to do, when that fails too. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  for (const [command, ...args] of INSTALLERS) {
    try {
      execFileSync(command, args, { stdio: "inherit" });
    } catch (error) {
      process.stderr.write(`${command} ${args.join(" ")}: ${error instanceof Error ? error.message : error}\n`);
    }
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error("The browser tests need Chromium or Chrome: install one, or name it in CHROME_PATH.");
}

const DEBIAN = "apt-get update && apt-get install -y --no-install-recommends chromium";
const INSTALLERS: readonly (readonly [string, ...string[]])[] = [
  ["sh", "-c", process.getuid?.() === 0 ? DEBIAN : `sudo -n sh -c '${DEBIAN}'`],
  ["npx", "playwright-core", "install", "--with-deps", "chromium"],
];
