import { useSyncExternalStore } from "react";
import { browserParts } from "./browser-parts.ts";
import { createDesk } from "./create-desk.ts";
import type { Desk, DeskState } from "./desk-state.ts";

let desk: Desk | null = null;

/** The desk of this page; the first call makes it and brings back what was kept. */
export function getDesk(): Desk {
  desk ??= createDesk(browserParts);
  return desk;
}

/** A part of the desk's state, for components: drawn anew when `selector` gives another value (by `Object.is`). */
export function useDesk<T>(selector: (state: DeskState) => T): T {
  const { subscribe, state } = getDesk();
  return useSyncExternalStore(subscribe, () => selector(state()));
}
