import { useCallback, useState } from "react";
import { DRAWER_TABS } from "../panels/drawer/drawer.tsx";
import { browserSettings } from "../state/settings.ts";

const KEY = "drawer";

/** Which tab of the drawer is open, null for none, kept in this browser. */
export function useDrawer(): readonly [string | null, (tab: string | null) => void] {
  const [tab, setTab] = useState(() => {
    const kept = browserSettings.read(KEY);
    return DRAWER_TABS.find(({ id }) => id === kept)?.id ?? null;
  });
  const open = useCallback((next: string | null) => {
    browserSettings.write(KEY, next ?? undefined);
    setTab(next);
  }, []);
  return [tab, open];
}
