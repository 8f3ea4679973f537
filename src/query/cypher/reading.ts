import { TEMPORAL_FUNCTIONS } from "./functions/temporal.ts";
import { matches } from "./matching/matches.ts";
import type { Parts } from "./parts.ts";

/** Everything that `partsFor` may load, for whoever has it all at hand anyway. */
export const READING: Parts = { functions: TEMPORAL_FUNCTIONS, matches };
