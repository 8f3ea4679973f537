import { KgError } from "../../../model/errors.ts";
import type { Span } from "../../../model/graph.ts";
import { runtimeError } from "../errors.ts";
import { isWritable, type WritableGraph } from "../graph/property-graph.ts";
import type { Run } from "../run.ts";
import { describeType, typeOf } from "../values/types.ts";
import { isList, isMap, type MapValue, NodeValue, PathValue, RelationshipValue, type Value } from "../values/value.ts";

/** What a query does to the graph for one row. */
export type Act = (run: Run) => void;

/** The graph of a run, to be changed. Throws KgError "bad-operation" where it cannot be. */
export function writable({ graph }: Run): WritableGraph {
  if (isWritable(graph)) return graph;
  throw new KgError("bad-operation", "This graph cannot be changed by a query: use MATCH and RETURN.");
}

/** Properties as a map. Throws TypeError. */
export function mapFrom(value: Value, span: Span): MapValue {
  if (isMap(value)) return value;
  throw runtimeError(
    "TypeError",
    "InvalidArgumentType",
    `Properties come as a map, not as ${describeType(typeOf(value))}.`,
    span,
  );
}

/** Throws TypeError for what no property can hold. */
export function checkStorable(value: Value, span: Span): void {
  const simple = (item: Value) =>
    !isMap(item) && !(item instanceof NodeValue || item instanceof RelationshipValue || item instanceof PathValue);
  const storable = isList(value) ? value.every((item) => simple(item) && !isList(item)) : simple(value);
  if (!storable)
    throw runtimeError("TypeError", "InvalidPropertyType", "A property holds single values or a list of them.", span);
}
