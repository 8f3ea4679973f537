import type { UpdatesFactory } from "./compile/query.ts";
import type { FunctionTable } from "./functions/function.ts";
import type { Query } from "./syntax/ast.ts";
import { expressionsIn } from "./syntax/walk.ts";

/** Parts of the engine that few queries need. */
export interface Parts {
  /** Functions of dates, times and durations. */
  readonly functions?: FunctionTable;
  /** What lets a query change the graph; without it one that would is refused. */
  readonly updates?: UpdatesFactory;
}

/** What comes before the point in the names of the functions of dates and times. */
const TEMPORAL = /^(date|time|localtime|datetime|localdatetime|duration|timestamp)(\.|$)/i;

/** Loads the functions that a query calls and not every query needs. */
export async function partsFor(query: Query): Promise<Parts> {
  const calls = expressionsIn(query).some((part) => part.kind === "call" && TEMPORAL.test(part.name));
  return calls ? { functions: (await import("./functions/temporal.ts")).TEMPORAL_FUNCTIONS } : {};
}
