import type { EntityType } from "../../model/schema.ts";

/** Heads of descriptions, in lower case, with the type of what they describe. Gathered by hand from general knowledge of news prose. */
export const NOMINAL_HEADS: ReadonlyMap<string, EntityType> = new Map([
  ...typed(
    "organization",
    "ministry department company firm agency charity bank newspaper broadcaster party group bloc alliance organisation organization union council commission committee court regulator watchdog airline refinery carrier fund embassy outlet militia movement administration department lender shipyard manufacturer consortium",
  ),
  ...typed("country", "country nation republic kingdom island emirate neighbour neighbor"),
]);

function typed(entityType: EntityType, words: string): [string, EntityType][] {
  return words.split(" ").map((word) => [word, entityType]);
}
