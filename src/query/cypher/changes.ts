import type { PropertyGraph } from "./graph/property-graph.ts";
import { nodeId, type PlainValue, plain, relationshipId } from "./plain.ts";
import { keyOf } from "./values/compare.ts";
import type { Value } from "./values/value.ts";

interface PlainProperties {
  readonly [key: string]: PlainValue;
}

/** `value: null` takes the property away; `before: null`: there was none. */
interface PropertyChange {
  readonly key: string;
  readonly value: PlainValue;
  readonly before: PlainValue;
}

/**
 * One thing that a query changes. What the graph knew before goes by its `id`, as in `PlainNode` and `PlainRelationship`.
 * What the query makes goes by a number, written out; an `id` that the query gives it is one of its `properties`.
 */
export type Change =
  | {
      readonly kind: "create-node";
      readonly node: string;
      readonly labels: readonly string[];
      readonly properties: PlainProperties;
    }
  | {
      readonly kind: "create-relationship";
      readonly relationship: string;
      readonly type: string;
      readonly source: string;
      readonly target: string;
      readonly properties: PlainProperties;
    }
  | { readonly kind: "add-label"; readonly node: string; readonly label: string }
  | { readonly kind: "remove-label"; readonly node: string; readonly label: string }
  | ({ readonly kind: "set-node-property"; readonly node: string } & PropertyChange)
  | ({ readonly kind: "set-relationship-property"; readonly relationship: string } & PropertyChange)
  | { readonly kind: "delete-relationship"; readonly relationship: string }
  | { readonly kind: "delete-node"; readonly node: string };

/** Numbers of the nodes and relationships of the graph before that may be different now. */
export interface Touched {
  readonly nodes: Iterable<number>;
  readonly relationships: Iterable<number>;
}

/**
 * How `after` differs from `before`, whose numbers mean the same in it; higher ones were made. Each thing is told once and as
 * it came out in the end: first the nodes that were made, then the relationships, then labels and properties of what was
 * there before, then what was deleted, relationships before nodes; within each in order of number, keys of number and name.
 * Carried out in this order the changes make `after` of `before`.
 */
export function changesBetween(before: PropertyGraph, after: PropertyGraph, touched: Touched): Change[] {
  const nodes = [...touched.nodes].sort((a, b) => a - b);
  const relationships = [...touched.relationships].sort((a, b) => a - b);
  const node = (number: number) => (number < before.nodeBound ? nodeId(number, before) : String(number));
  const relationship = (number: number) =>
    number < before.relationshipBound ? relationshipId(number, before) : String(number);
  const changes: Change[] = [];
  for (let number = before.nodeBound; number < after.nodeBound; number++)
    if (after.hasNode(number))
      changes.push({
        kind: "create-node",
        node: node(number),
        labels: after.labelsOf(number),
        properties: propertiesOf(after.nodeKeys(number), (key) => after.nodeProperty(number, key), after),
      });
  for (let number = before.relationshipBound; number < after.relationshipBound; number++)
    if (after.hasRelationship(number))
      changes.push({
        kind: "create-relationship",
        relationship: relationship(number),
        type: after.typeName(number),
        source: node(after.sourceOf(number)),
        target: node(after.targetOf(number)),
        properties: propertiesOf(
          after.relationshipKeys(number),
          (key) => after.relationshipProperty(number, key),
          after,
        ),
      });
  for (const number of nodes.filter((known) => after.hasNode(known))) {
    const [old, now] = [before.labelsOf(number), after.labelsOf(number)];
    for (const label of now) if (!old.includes(label)) changes.push({ kind: "add-label", node: node(number), label });
    for (const label of old)
      if (!now.includes(label)) changes.push({ kind: "remove-label", node: node(number), label });
    for (const change of propertyChanges(
      [...before.nodeKeys(number), ...after.nodeKeys(number)],
      (graph, key) => graph.nodeProperty(number, key),
      before,
      after,
    ))
      changes.push({ kind: "set-node-property", node: node(number), ...change });
  }
  for (const number of relationships.filter((known) => after.hasRelationship(known)))
    for (const change of propertyChanges(
      [...before.relationshipKeys(number), ...after.relationshipKeys(number)],
      (graph, key) => graph.relationshipProperty(number, key),
      before,
      after,
    ))
      changes.push({ kind: "set-relationship-property", relationship: relationship(number), ...change });
  for (const number of relationships)
    if (!after.hasRelationship(number))
      changes.push({ kind: "delete-relationship", relationship: relationship(number) });
  for (const number of nodes) if (!after.hasNode(number)) changes.push({ kind: "delete-node", node: node(number) });
  return changes;
}

function propertyChanges(
  keys: readonly string[],
  read: (graph: PropertyGraph, key: string) => Value,
  before: PropertyGraph,
  after: PropertyGraph,
): PropertyChange[] {
  return [...new Set(keys)].sort().flatMap((key) => {
    const [old, value] = [read(before, key), read(after, key)];
    return keyOf(old) === keyOf(value) ? [] : [{ key, value: plainOf(value, after), before: plainOf(old, before) }];
  });
}

function propertiesOf(keys: readonly string[], read: (key: string) => Value, graph: PropertyGraph): PlainProperties {
  return Object.fromEntries(keys.map((key) => [key, plainOf(read(key), graph)]));
}

function plainOf(value: Value, graph: PropertyGraph): PlainValue {
  return plain(value, graph, { times: 0, nodes: new Set(), relationships: new Set() });
}
