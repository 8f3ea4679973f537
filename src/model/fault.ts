/** Keys and places in lists that lead to a part of what was read. */
export type FaultPath = readonly (string | number)[];

/** One thing that is wrong with an entry: where it stands, and a sentence that says what and what to do. */
export interface Fault {
  readonly path: FaultPath;
  readonly message: string;
}

/** A path as people write it: `[1].triggers.verbs[0]`. */
export function placeOf(path: FaultPath): string {
  return path.map((part, at) => (typeof part === "number" ? `[${part}]` : at === 0 ? part : `.${part}`)).join("");
}
