import { actorsAmong, actorsOf, type Part } from "./actors.ts";
import type { Ends } from "./ends.ts";
import type { Site } from "./site.ts";

/** "imposed sanctions on Acme and Westland on Bankia": the ends of a clause whose verb and object are left out; nobody without such a clause. */
export function gappedEnds({ parse: { chunks, groups }, mentions, chunk }: Site, part: Part): Ends {
  for (let at = chunk + 1; at < chunks.length && chunks[at]?.kind !== "break"; at += 1) {
    const [join, doer, preposition] = [chunks[at], chunks[at + 1], chunks[at + 2]];
    if (join?.kind !== "coordinator" || preposition?.kind !== "preposition" || !doer) continue;
    const before = chunks[groups.startOf(at - 1) - 1];
    if (before?.kind !== "preposition" || before.word !== preposition.word || doer.kind !== "noun") continue;
    const sources = actorsOf(doer, mentions, "agent");
    const targets = actorsAmong({ chunks }, mentions, groups.membersAt(at + 3), part);
    if (sources.length > 0 && targets.length > 0) return { sources, targets };
  }
  return { sources: [], targets: [] };
}
