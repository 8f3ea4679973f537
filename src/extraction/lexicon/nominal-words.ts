import type { EntityType } from "../../model/schema.ts";

/** What only a body that the report calls so is meant by: "the weekly" after "the weekly Name". */
const KINDS_OF_BODIES =
  "weekly daily paper tabloid magazine channel station website site refiner trader insurer chain brewer brewery club federation association institute tribunal producer supplier retailer operator contractor lobby ngo think-tank exchange broker miner builder developer brand publisher factory plant mill distillery bakery orchestra label portal blog podcast wire";

/** Heads of descriptions, in lower case, with the type of what they describe. Gathered by hand from general knowledge of news prose. */
export const NOMINAL_HEADS: ReadonlyMap<string, EntityType> = new Map([
  ...typed(
    "organization",
    "ministry department company firm agency charity bank newspaper broadcaster party group bloc alliance organisation organization union council commission committee court regulator watchdog airline refinery carrier fund embassy outlet militia movement administration department lender shipyard manufacturer consortium",
  ),
  ...typed("organization", KINDS_OF_BODIES),
  ...typed(
    "country",
    "country nation republic kingdom island islands archipelago emirate sultanate neighbour neighbor government",
  ),
]);

function typed(entityType: EntityType, words: string): [string, EntityType][] {
  return words.split(" ").map((word) => [word, entityType]);
}
