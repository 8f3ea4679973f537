/**
 * One-word names that several bodies go by, each with those that reports mean, likeliest first: codes of states for their organ, else
 * the name of the body. Gathered by hand from general knowledge of news prose.
 */
const SHARED: ReadonlyMap<string, readonly { readonly of: string; readonly name: string }[]> = new Map([
  [
    "Treasury",
    [
      { of: "US", name: "US Department of the Treasury" },
      { of: "GB", name: "HM Treasury" },
    ],
  ],
  ["Commission", [{ of: "European Union", name: "European Commission" }]],
]);

export function isSharedName(text: string): boolean {
  return SHARED.has(text);
}

/** The bodies that the name may mean, each with the state (code) or body whose presence in the report tells it. */
export function sharedName(text: string): readonly { readonly of: string; readonly name: string }[] {
  return SHARED.get(text) ?? [];
}
