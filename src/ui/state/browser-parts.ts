import { startStore } from "../../workers/client.ts";
import { runLayout } from "../../workers/layout-client.ts";
import type { DeskParts } from "./core.ts";
import { browserSettings } from "./settings.ts";

const CLAIM = "entente-work";
/** A page that is being reloaded may hold its claim for a moment longer. */
const CLAIM_MS = 500;
const LONGEST_PAINT_MS = 1000;

/** What a desk is made of in a browser. */
export const browserParts: DeskParts = {
  startStore,
  runLayout,
  settings: browserSettings,
  address: {
    read: () => location.hash,
    push: (hash) => history.pushState(null, "", hash),
    replace: (hash) => history.replaceState(null, "", hash),
    listen: (listener) => window.addEventListener("popstate", () => listener(location.hash)),
    href: (hash) => new URL(hash, location.href).href,
  },
  claim,
  sample: async () => (await import("../sample/sample-reports.ts")).sampleReports(),
  now: () => Date.now(),
  painted,
  prefersDark: () => matchMedia("(prefers-color-scheme: dark)").matches,
  showTheme: (theme) => {
    document.documentElement.dataset.theme = theme;
  },
  onLeave: (listener) => {
    window.addEventListener("pagehide", listener);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") listener();
    });
  },
};

/** True in the first of several tabs, and in browsers that cannot tell. */
function claim(): Promise<boolean> {
  if (!("locks" in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const held = () => {
      resolve(true);
      return new Promise<never>(() => {});
    };
    navigator.locks.request(CLAIM, { signal: AbortSignal.timeout(CLAIM_MS) }, held).catch(() => resolve(false));
  });
}

/** A frame and the task after it. Pages in the background paint nothing, so it does not wait for long. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_PAINT_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
