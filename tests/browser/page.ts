import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import sirv from "sirv";
import { ensureBrowser } from "./find-browser.ts";

/** Where the built page lies; another folder may be named to try a build beside it. */
const PAGE = process.env.PAGE_FOLDER ?? join(import.meta.dirname, "../../dist/page");

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** The built page on a free port of this machine. */
export async function servePage(folder = PAGE): Promise<Served> {
  const files = sirv(folder, { dev: true });
  const server: Server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end("not found");
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

/** WebGL in software, no calls home. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: [
      "--no-sandbox",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong in the page: errors thrown, console errors, breaches of the security policy. */
  readonly faults: string[];
  /** Every address that the page asked for. */
  readonly requests: string[];
}

/** A fresh visitor: empty storage, 1440 × 900. */
export async function newVisitor(browser: Browser): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => requests.push(request.url()));
  return { context, page, faults, requests };
}
