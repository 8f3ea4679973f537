import { KgError } from "../../model/errors.ts";
import { startStore } from "../../workers/client.ts";
import { runLayout } from "../../workers/layout-client.ts";
import type { DeskParts } from "./core.ts";
import { browserSettings } from "./settings.ts";

/** The file that `entente serve GRAPH` serves beside the page; null where it serves the page alone. */
const GIVEN = new URLSearchParams(location.search).get("open");
/** Work on a given file is kept apart, so that neither it nor other work is mixed into the other. */
const WORK = GIVEN === null ? "entente" : `entente ${GIVEN}`;
/** A page that is being reloaded may hold its claim for a moment longer. */
const CLAIM_MS = 500;
const LONGEST_PAINT_MS = 1000;

/** What a desk is made of in a browser. */
export const browserParts: DeskParts = {
  work: WORK,
  startStore: (hooks) => startStore(hooks, WORK),
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
  given: async () => (GIVEN === null ? null : fetchGiven(GIVEN)),
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
async function claim(): Promise<boolean> {
  if (!("locks" in navigator)) return true;
  // What is free is had however slowly the browser starts; only what is taken is waited for, not for long.
  return (await hold({ ifAvailable: true })) || hold({ signal: AbortSignal.timeout(CLAIM_MS) });
}

/** Whether the claim was had; it is held until the page goes. */
function hold(options: LockOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const held = (lock: Lock | null) => {
      resolve(lock !== null);
      return lock ? new Promise<never>(() => {}) : undefined;
    };
    navigator.locks.request(`${WORK}-work`, options, held).catch(() => resolve(false));
  });
}

async function fetchGiven(name: string): Promise<File> {
  const response = await fetch(`open/${encodeURIComponent(name)}`).catch(() => null);
  if (!response?.ok)
    throw new KgError("not-found", `"${name}" is no longer served here. Start entente serve with it again.`);
  return new File([await response.blob()], name);
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
