import { useSyncExternalStore } from "react";
import { DRAWER_TABS } from "../panels/drawer/drawer.tsx";
import { browserSettings } from "../state/settings.ts";

const KEY = "drawer";

let open: string | null | undefined;
const listeners = new Set<() => void>();

/** Opens a tab of the drawer, or shuts it (null). What is open is kept in this browser. */
export function openDrawer(tab: string | null): void {
  open = tab;
  browserSettings.write(KEY, tab ?? undefined);
  for (const listener of listeners) listener();
}

/** Which tab of the drawer is open, null for none. */
export function useDrawer(): string | null {
  return useSyncExternalStore(subscribe, openTab);
}

function openTab(): string | null {
  if (open === undefined) {
    const kept = browserSettings.read(KEY);
    open = DRAWER_TABS.find(({ id }) => id === kept)?.id ?? null;
  }
  return open;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
