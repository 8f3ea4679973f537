import type { UpdatesFactory } from "./compile/query.ts";
import type { FunctionTable } from "./functions/function.ts";
import type { Matches } from "./matching/matches.ts";
import type { Query } from "./syntax/ast.ts";
import { expressionsIn } from "./syntax/walk.ts";

/** Parts of the engine that few queries need. */
export interface Parts {
  /** Functions of dates, times and durations. */
  readonly functions?: FunctionTable;
  /** What reads regular expressions. */
  readonly matches?: Matches;
  /** What lets a query change the graph; without it one that would is refused. */
  readonly updates?: UpdatesFactory;
}

/** What comes before the point in the names of the functions of dates and times. */
const TEMPORAL = /^(date|time|localtime|datetime|localdatetime|duration|timestamp)(\.|$)/i;

/** Loads what a query needs of what only reads. */
export async function partsFor(query: Query): Promise<Parts> {
  const expressions = expressionsIn(query);
  const calls = expressions.some((part) => part.kind === "call" && TEMPORAL.test(part.name));
  const matches = expressions.some((part) => part.kind === "text" && part.test === "matches");
  return {
    ...(calls && { functions: (await import("./functions/temporal.ts")).TEMPORAL_FUNCTIONS }),
    ...(matches && { matches: (await import("./matching/matches.ts")).matches }),
  };
}
