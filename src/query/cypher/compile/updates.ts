import { KgError } from "../../../model/errors.ts";
import type { Span } from "../../../model/graph.ts";
import { runtimeError, syntaxError } from "../errors.ts";
import { isWritable, type WritableGraph } from "../graph/property-graph.ts";
import { numberOf, pathOf } from "../operators/bound.ts";
import { type Evaluate, NO_ENTITY, type Run } from "../run.ts";
import type {
  DeleteClause,
  Expression,
  MapExpression,
  Name,
  PatternPart,
  RemoveClause,
  SetItem,
} from "../syntax/ast.ts";
import { ANYTHING, describeType, mayBe, NODE, PATH, RELATIONSHIP, typeOf } from "../values/types.ts";
import { isList, isMap, type MapValue, NodeValue, PathValue, RelationshipValue, type Value } from "../values/value.ts";
import { read } from "./access.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import type { Frame, Scope, Variable } from "./scope.ts";

export type Act = (run: Run) => void;

/** The graph of a run, to be changed. Throws KgError "bad-operation" where it cannot be. */
export function writable({ graph }: Run): WritableGraph {
  if (isWritable(graph)) return graph;
  throw new KgError("bad-operation", "This graph cannot be changed by a query: use MATCH and RETURN.");
}

/** Plans what changes the graph. */
export class UpdatePlanner {
  readonly #frame: Frame;
  readonly #expressions: ExpressionCompiler;

  constructor(frame: Frame, expressions: ExpressionCompiler) {
    this.#frame = frame;
    this.#expressions = expressions;
  }

  /**
   * What makes the nodes and relationships of a pattern, but for those that are there.
   * @param merging whether it is MERGE that makes them: directions may be left open, nulls may not
   */
  create(parts: readonly PatternPart[], before: Scope, merging = false): { acts: readonly Act[]; scope: Scope } {
    let scope = before;
    const acts: Act[] = [];
    const made = new Set<string>();
    for (const part of parts) {
      const slots: Variable[] = [];
      for (const [i, node] of part.nodes.entries()) {
        const { variable: name, labels, properties } = node;
        const known = name ? scope.find(name.name) : undefined;
        if (name && known) {
          const alone = part.relationships.length === 0;
          if ((labels.length > 0 || properties || alone) && !(alone && merging && made.has(name.name)))
            throw syntaxError("VariableAlreadyBound", `The node "${name.name}" is there already.`, name);
          slots.push(this.#known(known, name, acts));
          continue;
        }
        const variable = this.#frame.variable(name?.name ?? ` made ${i}`, "node");
        const map = this.#properties(properties, scope, merging);
        const names = labels.map((label) => label.name);
        acts.push((run) => {
          run.slots[variable.slot] = writable(run).createNode(names, map(run));
        });
        if (name) {
          scope = scope.with(variable);
          made.add(name.name);
        }
        slots.push(variable);
      }
      const links = part.relationships.map((pattern, i) => {
        const { variable: name, types, direction, range, properties } = pattern;
        const [type] = types;
        if (range) throw syntaxError("CreatingVarLength", "A walk of several steps cannot be created.", pattern);
        if (!type || types.length > 1)
          throw syntaxError("NoSingleRelationshipType", "A relationship is created with one type.", pattern);
        if (direction === "both" && !merging)
          throw syntaxError("RequiresDirectedRelationship", "A relationship is created in one direction.", pattern);
        if (name && scope.find(name.name))
          throw syntaxError("VariableAlreadyBound", `The variable "${name.name}" stands for something already.`, name);
        const variable = this.#frame.variable(name?.name ?? ` made link ${i}`, "relationship");
        const [from, to] = direction === "in" ? [slots[i + 1], slots[i]] : [slots[i], slots[i + 1]];
        const map = this.#properties(properties, scope, merging);
        acts.push((run) => {
          const source = run.slots[from?.slot ?? 0] as number;
          const target = run.slots[to?.slot ?? 0] as number;
          if (source < 0 || target < 0)
            throw runtimeError(
              "SemanticError",
              "InvalidArgumentValue",
              "A relationship cannot be created to null.",
              pattern,
            );
          run.slots[variable.slot] = writable(run).createRelationship(source, target, type.name, map(run));
        });
        if (name) scope = scope.with(variable);
        return variable;
      });
      if (part.variable) {
        if (scope.find(part.variable.name))
          throw syntaxError(
            "VariableAlreadyBound",
            `The variable "${part.variable.name}" is there already.`,
            part.variable,
          );
        const path = this.#frame.variable(part.variable.name, "value", PATH);
        const first = slots[0]?.slot ?? 0;
        acts.push((run) => {
          run.slots[path.slot] = pathOf(run, first, links);
        });
        scope = scope.with(path);
      }
    }
    return { acts, scope };
  }

  #known(known: Variable, name: Name, acts: Act[]): Variable {
    if (!mayBe(known.type, NODE))
      throw syntaxError("VariableTypeConflict", `The variable "${name.name}" does not stand for a node.`, name);
    if (known.storage === "node") return known;
    const variable = this.#frame.variable(name.name, "node");
    const value = read(known);
    acts.push((run) => {
      run.slots[variable.slot] = numberOf(value(run), "node");
    });
    return variable;
  }

  #properties(
    properties: MapExpression | (Expression & { kind: "parameter" }) | null,
    scope: Scope,
    merging: boolean,
  ): (run: Run) => MapValue {
    if (!properties) return () => new Map();
    if (merging && properties.kind === "parameter")
      throw syntaxError("InvalidParameterUse", "MERGE cannot take its properties from a parameter.", properties);
    const { evaluate } = this.#expressions.compile(properties, { scope });
    return (run) => {
      const map = mapFrom(evaluate(run), properties);
      for (const [key, value] of map) {
        if (merging && value === null)
          throw runtimeError(
            "SemanticError",
            "MergeReadOwnWrites",
            `MERGE cannot look for "${key}" being null.`,
            properties,
          );
        checkStorable(value, properties);
      }
      return map;
    };
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
    const doomed = (run: Run) => run.once(key, () => ({ nodes: new Set<number>(), relationships: new Set<number>() }));
    return {
      act: (run) => {
        const { nodes, relationships } = doomed(run);
        for (const { evaluate, item } of values) {
          const value = evaluate(run);
          if (value instanceof NodeValue) nodes.add(value.id);
          else if (value instanceof RelationshipValue) relationships.add(value.id);
          else if (value instanceof PathValue) {
            for (const id of value.nodes) nodes.add(id);
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
        for (const id of nodes) if (graph.hasNode(id)) deleteNode(graph, id, detach);
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

function deleteNode(graph: WritableGraph, node: number, detach: boolean): void {
  const segment = { relationships: [] as ArrayLike<number>, others: [] as ArrayLike<number>, start: 0, end: 0 };
  for (const outgoing of [true, false]) {
    graph.segment(node, outgoing, -1, segment);
    const { relationships, start, end } = segment;
    if (end > start && !detach)
      throw runtimeError(
        "ConstraintVerificationFailed",
        "DeleteConnectedNode",
        "A node that still has relationships cannot be deleted: use DETACH DELETE.",
      );
    for (let i = start; i < end; i++) graph.deleteRelationship(relationships[i] ?? NO_ENTITY);
  }
  graph.deleteNode(node);
}

function setProperty(run: Run, entity: Value, key: string, value: Value): void {
  const graph = writable(run);
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

function mapFrom(value: Value, span: Span): MapValue {
  if (isMap(value)) return value;
  throw runtimeError(
    "TypeError",
    "InvalidArgumentType",
    `Properties come as a map, not as ${describeType(typeOf(value))}.`,
    span,
  );
}

/** Throws TypeError for what no property can hold. */
function checkStorable(value: Value, span: Span): void {
  const simple = (item: Value) =>
    !isMap(item) && !(item instanceof NodeValue || item instanceof RelationshipValue || item instanceof PathValue);
  const storable = isList(value) ? value.every((item) => simple(item) && !isList(item)) : simple(value);
  if (!storable)
    throw runtimeError("TypeError", "InvalidPropertyType", "A property holds single values or a list of them.", span);
}
