import type { Browser } from "playwright-core";
import { launchBrowser, newVisitor, servePage, type Watched } from "./page.ts";

/** The built page, served for the tests of one file, and a fresh visitor in a browser that is about to open it. */
export interface Visit extends Watched {
  readonly address: string;
  readonly browser: Browser;
  /** Shuts the browser, and then what served it. */
  leave(): Promise<void>;
}

/** @param patience milliseconds that an action on the page may take */
export async function visit(patience = 8000): Promise<Visit> {
  const served = await servePage();
  const browser = await launchBrowser();
  const visitor = await newVisitor(browser);
  visitor.page.setDefaultTimeout(patience);
  const leave = async () => {
    await browser.close();
    await served.close();
  };
  return { ...visitor, address: served.address, browser, leave };
}
