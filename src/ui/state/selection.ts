import type { DeskState, Open } from "./desk-state.ts";

/** The selection after `ids` were chosen. Toggling takes out what is in and adds what is not. */
export function select(
  selection: ReadonlySet<string>,
  ids: readonly string[],
  how: "replace" | "add" | "toggle",
): ReadonlySet<string> {
  if (how === "replace") return new Set(ids);
  const next = new Set(selection);
  for (const id of ids) if (how === "add" || !next.delete(id)) next.add(id);
  return next;
}

/** Without what is no longer drawn; the same set if all of it is. */
export function stillDrawn(selection: ReadonlySet<string>, drawn: readonly string[]): ReadonlySet<string> {
  const there = new Set(drawn);
  const kept = [...selection].filter((id) => there.has(id));
  return kept.length === selection.size ? selection : new Set(kept);
}

/** What is open stays so unless it, or an end of it, was just taken off the canvas. */
export function stillOpen(open: Open | null, before: readonly string[], drawn: readonly string[]): Open | null {
  if (!open || open.kind === "report") return open;
  const there = new Set(drawn);
  const [source = open.id, , target = open.id] = open.kind === "edge" ? open.id.split("|") : [];
  return before.some((id) => (id === source || id === target) && !there.has(id)) ? null : open;
}

/** Closes what is open, else clears the selection, else puts out what is lit. */
export function stepBack(state: Pick<DeskState, "open" | "selection" | "lit">): Partial<DeskState> {
  if (state.open) return { open: null, ...(state.selection.size === 1 ? { selection: new Set<string>() } : {}) };
  if (state.selection.size > 0) return { selection: new Set<string>() };
  return state.lit ? { lit: null } : {};
}

export function sameOpen(a: Open | null, b: Open | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
