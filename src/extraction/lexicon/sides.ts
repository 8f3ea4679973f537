/**
 * Words that stand for one of two states when a report names both: "the North" and "the South" of Korea. Each with the code of its
 * state and of the other. Gathered by hand from general knowledge of news prose.
 */
const SIDES: ReadonlyMap<string, { readonly code: string; readonly other: string }> = new Map([
  ["North", { code: "KP", other: "KR" }],
  ["South", { code: "KR", other: "KP" }],
]);

/** The state that the word stands for beside the other; undefined for any other word. */
export function sideOf(word: string): { readonly code: string; readonly other: string } | undefined {
  return SIDES.get(word);
}
