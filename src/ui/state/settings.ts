import type { Settings } from "./core.ts";

const PREFIX = "entente.";

/** Small values in the browser's own storage; where that is full or forbidden, nothing is kept and nothing fails. */
export const browserSettings: Settings = {
  read(key) {
    try {
      const text = localStorage.getItem(PREFIX + key);
      return text === null ? undefined : JSON.parse(text);
    } catch {
      return undefined;
    }
  },
  write(key, value) {
    try {
      if (value === undefined) localStorage.removeItem(PREFIX + key);
      else localStorage.setItem(PREFIX + key, JSON.stringify(value));
    } catch {
      // Full or forbidden: the page works without.
    }
  },
};
