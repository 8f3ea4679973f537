import { runtimeError } from "../errors.ts";
import type { PropertyGraph } from "../graph/property-graph.ts";
import type { Run } from "../run.ts";
import { ANYTHING, BOOLEAN, ENTITY, INTEGER, LIST, MAP, NODE, PATH, RELATIONSHIP, STRING } from "../values/types.ts";
import { isMap, NodeValue, PathValue, RelationshipValue, type Value } from "../values/value.ts";
import type { FunctionTable } from "./function.ts";

/** Functions of nodes, relationships and paths. */
export const GRAPH_FUNCTIONS: FunctionTable = {
  id: {
    parameters: [ENTITY],
    result: INTEGER,
    call: ([entity]) => (entity instanceof NodeValue || entity instanceof RelationshipValue ? BigInt(entity.id) : null),
  },
  labels: {
    parameters: [NODE],
    result: LIST,
    call: ([node], { graph }) => (node instanceof NodeValue ? graph.labelsOf(existingNode(graph, node.id)) : null),
  },
  type: {
    parameters: [RELATIONSHIP],
    result: STRING,
    call: ([value], { graph }) => (value instanceof RelationshipValue ? graph.typeName(value.id) : null),
  },
  startnode: {
    parameters: [RELATIONSHIP],
    result: NODE,
    call: ([value], { graph }) => (value instanceof RelationshipValue ? new NodeValue(graph.sourceOf(value.id)) : null),
  },
  endnode: {
    parameters: [RELATIONSHIP],
    result: NODE,
    call: ([value], { graph }) => (value instanceof RelationshipValue ? new NodeValue(graph.targetOf(value.id)) : null),
  },
  nodes: {
    parameters: [PATH],
    result: LIST,
    call: ([path]) => (path instanceof PathValue ? path.nodes.map((id) => new NodeValue(id)) : null),
  },
  relationships: {
    parameters: [PATH],
    result: LIST,
    call: ([path]) => (path instanceof PathValue ? path.relationships.map((id) => new RelationshipValue(id)) : null),
  },
  length: {
    parameters: [PATH],
    result: INTEGER,
    call: ([path]) => (path instanceof PathValue ? BigInt(path.relationships.length) : null),
  },
  properties: {
    parameters: [ENTITY | MAP],
    result: MAP,
    call: ([value = null], run) => propertiesOf(value, run),
  },
  keys: {
    parameters: [ENTITY | MAP],
    result: LIST,
    call: ([value = null], run) => [...(propertiesOf(value, run)?.keys() ?? [])],
  },
  exists: { parameters: [ANYTHING], result: BOOLEAN, takesNull: true, call: ([value = null]) => value !== null },
};

function propertiesOf(value: Value, { graph }: Run): ReadonlyMap<string, Value> | null {
  if (isMap(value)) return value;
  if (value instanceof NodeValue) {
    const node = existingNode(graph, value.id);
    return new Map(graph.nodeKeys(node).map((key) => [key, graph.nodeProperty(node, key)]));
  }
  if (value instanceof RelationshipValue) {
    const relationship = existingRelationship(graph, value.id);
    return new Map(
      graph.relationshipKeys(relationship).map((key) => [key, graph.relationshipProperty(relationship, key)]),
    );
  }
  return null;
}

/** The node itself. Throws EntityNotFound if the query has deleted it. */
export function existingNode(graph: PropertyGraph, node: number): number {
  if (!graph.hasNode(node))
    throw runtimeError("EntityNotFound", "DeletedEntityAccess", "The query asks about a node that it has deleted.");
  return node;
}

/** The relationship itself. Throws EntityNotFound if the query has deleted it. */
export function existingRelationship(graph: PropertyGraph, relationship: number): number {
  if (!graph.hasRelationship(relationship))
    throw runtimeError(
      "EntityNotFound",
      "DeletedEntityAccess",
      "The query asks about a relationship that it has deleted.",
    );
  return relationship;
}
