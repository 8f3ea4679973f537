/** How a row of the legend stands to its filter. */
export type Standing = "in" | "only" | "out";

/** An empty or absent choice lets everything through. */
export type Choice<T> = readonly T[] | undefined;

export function standingOf<T>(chosen: Choice<T>, id: T): Standing {
  if (!chosen?.length) return "in";
  if (!chosen.includes(id)) return "out";
  return chosen.length === 1 ? "only" : "in";
}

/** Only `id`; everything again if it was already the only one. */
export function chooseOnly<T>(chosen: Choice<T>, id: T): readonly T[] {
  return standingOf(chosen, id) === "only" ? [] : [id];
}

/** `id` in or out, the others as they are, in the order of `all`. All of them, or none, is no restriction. */
export function toggleChoice<T>(chosen: Choice<T>, id: T, all: readonly T[]): readonly T[] {
  const before = chosen?.length ? chosen : all;
  const after = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
  const kept = all.filter((each) => after.includes(each));
  return kept.length === all.length ? [] : kept;
}
