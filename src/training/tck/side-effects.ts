import type { PropertyGraph } from "../../query/cypher/graph/property-graph.ts";
import { keyOf } from "../../query/cypher/values/compare.ts";

type Kind = "nodes" | "relationships" | "properties" | "labels";
export type Snapshot = Readonly<Record<Kind, ReadonlySet<string>>>;

/** Everything that can be seen of a graph. */
export function snapshotOf(graph: PropertyGraph): Snapshot {
  const nodes = new Set<string>();
  const relationships = new Set<string>();
  const properties = new Set<string>();
  const labels = new Set<string>();
  for (let node = 0; node < graph.nodeBound; node++) {
    if (!graph.hasNode(node)) continue;
    nodes.add(String(node));
    for (const label of graph.labelsOf(node)) labels.add(label);
    for (const key of graph.nodeKeys(node)) properties.add(`n${node} ${key} ${keyOf(graph.nodeProperty(node, key))}`);
  }
  for (let id = 0; id < graph.relationshipBound; id++) {
    if (!graph.hasRelationship(id)) continue;
    relationships.add(String(id));
    for (const key of graph.relationshipKeys(id))
      properties.add(`r${id} ${key} ${keyOf(graph.relationshipProperty(id, key))}`);
  }
  return { nodes, relationships, properties, labels };
}

/** What differs, as the scenarios tell it: `+nodes 1`, in order of name. */
export function sideEffects(before: Snapshot, after: Snapshot): string[] {
  const effects: string[] = [];
  for (const kind of ["nodes", "relationships", "properties", "labels"] as const) {
    const more = [...after[kind]].filter((item) => !before[kind].has(item)).length;
    const fewer = [...before[kind]].filter((item) => !after[kind].has(item)).length;
    if (more > 0) effects.push(`+${kind} ${more}`);
    if (fewer > 0) effects.push(`-${kind} ${fewer}`);
  }
  return effects.sort();
}
