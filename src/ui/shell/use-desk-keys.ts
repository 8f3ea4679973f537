import { useMemo } from "react";
import { getDesk } from "../state/desk.ts";
import { subjects } from "./commands.ts";
import type { Dialogs } from "./dialogs.tsx";
import { type Hotkeys, useHotkeys } from "./use-hotkeys.ts";

/** The keys that work wherever the focus is. */
export function useDeskKeys(show: Dialogs["show"]): void {
  useHotkeys(useMemo(() => keysOf(show), [show]));
}

function keysOf(show: Dialogs["show"]): Hotkeys {
  const { actions, state, canvas } = getDesk();
  const chosen = () => subjects(state());
  const first = (run: (id: string) => void) => () => {
    const [id] = chosen();
    if (id !== undefined) run(id);
  };
  const all = (run: (ids: readonly string[]) => void) => () => {
    const ids = chosen();
    if (ids.length > 0) run(ids);
  };
  const search = () => show({ kind: "search" });
  const fit = () => canvas()?.fit();
  const layOut = () => void actions.layout();
  const inDrawer = (tab: string) => () => actions.openDrawer(state().drawer === tab ? null : tab);
  const back = () => actions.stepBack();
  return {
    "Ctrl K": search,
    "/": search,
    "?": () => show({ kind: "keys" }),
    E: first((id) => void actions.expand(id)),
    H: all((ids) => actions.hide(ids)),
    P: all((ids) => actions.pin(ids, !ids.every((id) => state().scene.pinned.includes(id)))),
    M: all(merge(show)),
    1: first((id) => void actions.focus(id, 1)),
    2: first((id) => void actions.focus(id, 2)),
    3: first((id) => void actions.focus(id, 3)),
    T: inDrawer("table"),
    O: inDrawer("outline"),
    F: fit,
    L: layOut,
    "+": () => canvas()?.zoom(1.25),
    "-": () => canvas()?.zoom(0.8),
    "Ctrl Z": () => void actions.undo(),
    "Ctrl Shift Z": () => void actions.redo(),
    "Ctrl Y": () => void actions.redo(),
    "Ctrl A": () => actions.select(state().view.graph.nodes.map(({ id }) => id)),
    Escape: back,
  };
}

/** Several are merged into the first that was selected; for one the other is asked for. */
function merge(show: Dialogs["show"]): (ids: readonly string[]) => void {
  const { actions, state } = getDesk();
  return ([into, ...from]) => {
    if (into === undefined) return;
    if (from.length > 0) return void actions.edit({ kind: "merge", into, from });
    const node = state().view.graph.nodes.find(({ id }) => id === into);
    if (node) show({ kind: "merge", node });
  };
}
