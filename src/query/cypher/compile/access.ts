import type { Span } from "../../../model/graph.ts";
import { runtimeError } from "../errors.ts";
import { existingNode, existingRelationship } from "../functions/graph.ts";
import { type Evaluate, NO_ENTITY, type Run } from "../run.ts";
import { TemporalValue } from "../temporal/temporal-value.ts";
import { describeType, typeOf } from "../values/types.ts";
import { isList, isMap, NodeValue, RelationshipValue, type Value } from "../values/value.ts";
import type { Variable } from "./scope.ts";

/** What a variable stands for, as a value. */
export function read({ slot, storage }: Variable): Evaluate {
  switch (storage) {
    case "value":
      return ({ slots }) => slots[slot] ?? null;
    case "node":
      return ({ slots }) => {
        const id = slots[slot];
        return typeof id === "number" && id !== NO_ENTITY ? new NodeValue(id) : null;
      };
    case "relationship":
      return ({ slots }) => {
        const id = slots[slot];
        return typeof id === "number" && id !== NO_ENTITY ? new RelationshipValue(id) : null;
      };
    case "relationships":
      return ({ slots }) => {
        const ids = slots[slot] ?? null;
        return isList(ids) ? ids.map((id) => new RelationshipValue(Number(id))) : null;
      };
  }
}

/** A property of what a variable stands for. */
export function readProperty({ slot, storage }: Variable, key: string): Evaluate | null {
  if (storage === "node")
    return ({ slots, graph }) => {
      const id = slots[slot] as number;
      return id === NO_ENTITY ? null : graph.nodeProperty(existingNode(graph, id), key);
    };
  if (storage === "relationship")
    return ({ slots, graph }) => {
      const id = slots[slot] as number;
      return id === NO_ENTITY ? null : graph.relationshipProperty(existingRelationship(graph, id), key);
    };
  return null;
}

/** `subject.key`. Throws TypeError for a subject that has no properties. */
export function propertyOf(subject: Value, key: string, { graph }: Run, span: Span): Value {
  if (subject === null) return null;
  if (isMap(subject)) return subject.get(key) ?? null;
  if (subject instanceof NodeValue) return graph.nodeProperty(existingNode(graph, subject.id), key);
  if (subject instanceof RelationshipValue)
    return graph.relationshipProperty(existingRelationship(graph, subject.id), key);
  if (subject instanceof TemporalValue) return subject.component(key);
  throw runtimeError(
    "TypeError",
    "InvalidArgumentType",
    `There is no property "${key}" of ${describeType(typeOf(subject))}.`,
    span,
  );
}

/** `subject[index]`. Throws TypeError. */
export function itemOf(subject: Value, index: Value, run: Run, span: Span): Value {
  if (subject === null || index === null) return null;
  if (isList(subject)) {
    if (typeof index !== "bigint")
      throw runtimeError(
        "TypeError",
        "InvalidArgumentType",
        `A place in a list is an integer, not ${describeType(typeOf(index))}.`,
        span,
      );
    return subject.at(Number(index)) ?? null;
  }
  if (typeof index !== "string")
    throw runtimeError(
      "TypeError",
      isMap(subject) ? "MapElementAccessByNonString" : "InvalidArgumentType",
      `${describeType(typeOf(subject))} has no item at ${describeType(typeOf(index))}.`,
      span,
    );
  return propertyOf(subject, index, run, span);
}

/** `list[from..to]`. Throws TypeError. */
export function sliceOf(list: Value, from: Value | undefined, to: Value | undefined, span: Span): Value {
  if (list === null || from === null || to === null) return null;
  const bound = (value: Value | undefined) => {
    if (value === undefined) return undefined;
    if (typeof value !== "bigint")
      throw runtimeError("TypeError", "InvalidArgumentType", "A place in a list is an integer.", span);
    return Number(value);
  };
  if (!isList(list))
    throw runtimeError("TypeError", "InvalidArgumentType", `There is no slice of ${describeType(typeOf(list))}.`, span);
  return list.slice(bound(from), bound(to));
}

/** `subject:Label:Other`, or the type of a relationship. Throws TypeError. */
export function hasLabels(subject: Value, labels: readonly string[], { graph }: Run, span: Span): Value {
  if (subject === null) return null;
  if (subject instanceof RelationshipValue) return labels.every((label) => graph.typeName(subject.id) === label);
  if (!(subject instanceof NodeValue))
    throw runtimeError("TypeError", "InvalidArgumentType", `${describeType(typeOf(subject))} has no labels.`, span);
  return nodeHasLabels(subject.id, labels, graph);
}

export function nodeHasLabels(node: number, labels: readonly string[], graph: Run["graph"]): boolean {
  return labels.every((label) => {
    const id = graph.labelId(label);
    return id !== undefined && graph.hasLabel(node, id);
  });
}
