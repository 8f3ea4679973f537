import { runtimeError, syntaxError } from "../errors.ts";
import { numberOf, pathOf } from "../operators/bound.ts";
import type { Run } from "../run.ts";
import type { Expression, MapExpression, Name, PatternPart } from "../syntax/ast.ts";
import { mayBe, NODE, PATH } from "../values/types.ts";
import type { MapValue } from "../values/value.ts";
import { read } from "./access.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import type { Frame, Scope, Variable } from "./scope.ts";
import { type Act, checkStorable, mapFrom, writable } from "./writing.ts";

/** What a node or a relationship that is made weighs beside a single value. */
const MADE = 5;

/** Plans what CREATE and MERGE make. */
export class CreationPlanner {
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
          run.hold(MADE);
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
          run.hold(MADE);
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
}
