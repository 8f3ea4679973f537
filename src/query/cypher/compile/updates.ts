import type { Span } from "../../../model/graph.ts";
import { runtimeError, syntaxError } from "../errors.ts";
import type { WritableGraph } from "../graph/property-graph.ts";
import { type Evaluate, NO_ENTITY, type Run } from "../run.ts";
import type { DeleteClause, Expression, Name, RemoveClause, SetItem } from "../syntax/ast.ts";
import { ANYTHING, describeType, mayBe, NODE, PATH, RELATIONSHIP, typeOf } from "../values/types.ts";
import { type MapValue, NodeValue, PathValue, RelationshipValue, type Value } from "../values/value.ts";
import { weightOf } from "../values/weight.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import { type Act, checkStorable, mapFrom, writable } from "./writing.ts";

/** Plans what changes nodes and relationships that are there, and what deletes them. */
export class UpdatePlanner {
  readonly #expressions: ExpressionCompiler;

  constructor(expressions: ExpressionCompiler) {
    this.#expressions = expressions;
  }

  set(items: readonly SetItem[], scope: Scope): Act[] {
    return items.map((item): Act => {
      switch (item.kind) {
        case "property": {
          const subject = this.#entity(item.subject, scope);
          const { evaluate } = this.#expressions.compile(item.value, { scope });
          return (run) => {
            const entity = subject(run);
            const value = evaluate(run);
            checkStorable(value, item);
            if (entity !== null) setProperty(run, entity, item.key, value);
          };
        }
        case "labels": {
          const subject = this.#variable(item.variable, scope);
          return (run) => {
            const node = subject(run);
            if (node instanceof NodeValue) for (const label of item.labels) writable(run).addLabel(node.id, label);
          };
        }
        default: {
          const subject = this.#variable(item.variable, scope);
          const { evaluate } = this.#expressions.compile(item.value, { scope });
          return (run) => {
            const entity = subject(run);
            const properties = propertiesOf(run, evaluate(run), item);
            if (entity === null) return;
            if (item.kind === "all") for (const key of keysOf(run, entity)) setProperty(run, entity, key, null);
            for (const [key, value] of properties) {
              checkStorable(value, item);
              setProperty(run, entity, key, value);
            }
          };
        }
      }
    });
  }

  remove({ items }: RemoveClause, scope: Scope): Act[] {
    return items.map((item): Act => {
      if (item.kind === "property") {
        const subject = this.#entity(item.subject, scope);
        return (run) => {
          const entity = subject(run);
          if (entity !== null) setProperty(run, entity, item.key, null);
        };
      }
      const subject = this.#variable(item.variable, scope);
      return (run) => {
        const node = subject(run);
        if (node instanceof NodeValue) for (const label of item.labels) writable(run).removeLabel(node.id, label);
      };
    });
  }

  /** What marks things for deletion, row by row, and what deletes them once all rows are through. */
  delete({ items, detach }: DeleteClause, scope: Scope): { act: Act; done: Act } {
    const values = items.map((item) => {
      if (item.kind === "labels")
        throw syntaxError("InvalidDelete", "DELETE takes nodes, relationships and paths; REMOVE takes labels.", item);
      const { evaluate, type } = this.#expressions.compile(item, { scope });
      if (!mayBe(type, NODE | RELATIONSHIP | PATH))
        throw syntaxError("InvalidArgumentType", `DELETE does not take ${describeType(type)}.`, item);
      return { evaluate, item };
    });
    const key = {};
    const doomed = (run: Run) =>
      run.once(key, () => ({ nodes: new Map<number, Expression>(), relationships: new Set<number>() }));
    return {
      act: (run) => {
        const { nodes, relationships } = doomed(run);
        for (const { evaluate, item } of values) {
          const value = evaluate(run);
          if (value instanceof NodeValue) nodes.set(value.id, item);
          else if (value instanceof RelationshipValue) relationships.add(value.id);
          else if (value instanceof PathValue) {
            for (const id of value.nodes) nodes.set(id, item);
            for (const id of value.relationships) relationships.add(id);
          } else if (value !== null)
            throw runtimeError(
              "TypeError",
              "InvalidArgumentType",
              `DELETE does not take ${describeType(typeOf(value))}.`,
              item,
            );
        }
      },
      done: (run) => {
        const { nodes, relationships } = doomed(run);
        const graph = writable(run);
        for (const id of relationships) if (graph.hasRelationship(id)) graph.deleteRelationship(id);
        for (const [id, item] of nodes) if (graph.hasNode(id)) deleteNode(graph, id, detach, item);
      },
    };
  }

  #variable(name: Name, scope: Scope): Evaluate {
    return this.#entity({ ...name, kind: "variable" }, scope);
  }

  /** A node, a relationship or null. */
  #entity(expression: Expression, scope: Scope): Evaluate {
    const { evaluate, type } = this.#expressions.compile(expression, { scope });
    if (!mayBe(type || ANYTHING, NODE | RELATIONSHIP))
      throw syntaxError("InvalidArgumentType", `There is nothing to set on ${describeType(type)}.`, expression);
    return (run) => {
      const value = evaluate(run);
      if (value === null || value instanceof NodeValue || value instanceof RelationshipValue) return value;
      throw runtimeError(
        "TypeError",
        "InvalidArgumentType",
        `There is nothing to set on ${describeType(typeOf(value))}.`,
        expression,
      );
    };
  }
}

/** @param item of DELETE, that the node comes from */
function deleteNode(graph: WritableGraph, node: number, detach: boolean, item: Span): void {
  const segment = { relationships: [] as ArrayLike<number>, others: [] as ArrayLike<number>, start: 0, end: 0 };
  for (const outgoing of [true, false]) {
    graph.segment(node, outgoing, -1, segment);
    const { relationships, start, end } = segment;
    if (end > start && !detach)
      throw runtimeError(
        "ConstraintVerificationFailed",
        "DeleteConnectedNode",
        "A node that still has relationships cannot be deleted: use DETACH DELETE.",
        item,
      );
    for (let i = start; i < end; i++) graph.deleteRelationship(relationships[i] ?? NO_ENTITY);
  }
  graph.deleteNode(node);
}

function setProperty(run: Run, entity: Value, key: string, value: Value): void {
  const graph = writable(run);
  run.hold(weightOf(value));
  if (entity instanceof NodeValue) graph.setNodeProperty(entity.id, key, value);
  else if (entity instanceof RelationshipValue) graph.setRelationshipProperty(entity.id, key, value);
}

function keysOf({ graph }: Run, entity: Value): readonly string[] {
  if (entity instanceof NodeValue) return graph.nodeKeys(entity.id);
  return entity instanceof RelationshipValue ? graph.relationshipKeys(entity.id) : [];
}

/** The properties that a map has, or a node or relationship. */
function propertiesOf(run: Run, value: Value, span: Span): MapValue {
  if (value instanceof NodeValue)
    return new Map(keysOf(run, value).map((key) => [key, run.graph.nodeProperty(value.id, key)]));
  if (value instanceof RelationshipValue)
    return new Map(keysOf(run, value).map((key) => [key, run.graph.relationshipProperty(value.id, key)]));
  return mapFrom(value, span);
}
