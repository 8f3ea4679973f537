import type { Clause } from "../syntax/clause.ts";
import type { Site } from "./site.ts";

const INCLUDING = /^(?:include|cover|target|add|encompass)$/;

/** "widened its sanctions to include Acme": whom the verb that completes another takes in. */
export function includedAfter({ parse }: Site, { verb }: Clause): readonly number[] {
  const purpose = parse.clauses.find(
    ({ governor, verb: own }) => governor === verb && INCLUDING.test(parse.chunks[own]?.verb?.lemma ?? ""),
  );
  return purpose?.objects.flat() ?? [];
}
