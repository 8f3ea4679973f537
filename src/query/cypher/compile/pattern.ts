import type { Span } from "../../../model/graph.ts";
import { syntaxError } from "../errors.ts";
import type { Expression, MapExpression, Name, PatternPart, RelationshipPattern } from "../syntax/ast.ts";
import { LIST, mayBe, NODE, PATH, RELATIONSHIP } from "../values/types.ts";
import type { Frame, Scope, Variable } from "./scope.ts";

/** A node of all patterns of one MATCH: parts that name the same variable share it. */
export interface PatternNode {
  readonly variable: Variable;
  /** Where it comes from, if that is a variable whose value may turn out to be a node. */
  readonly given: Variable | null;
  /** Known before this MATCH begins. */
  readonly bound: boolean;
  readonly labels: string[];
}

/** A relationship, or a walk of several, between two nodes. */
export interface PatternLink {
  readonly variable: Variable;
  readonly given: Variable | null;
  readonly bound: boolean;
  readonly named: boolean;
  readonly pattern: RelationshipPattern;
  readonly from: PatternNode;
  readonly to: PatternNode;
  readonly shortest: "one" | "all" | null;
  /** Conditions on each relationship of a walk, of the variable `step`. */
  readonly each: Expression | null;
  readonly step: Variable | null;
}

/** A part that has a name, to be made into a path. */
export interface NamedPath {
  readonly variable: Variable;
  readonly nodes: readonly PatternNode[];
  readonly links: readonly PatternLink[];
}

export interface BoundPattern {
  readonly nodes: readonly PatternNode[];
  readonly links: readonly PatternLink[];
  readonly paths: readonly NamedPath[];
  /** What labels and properties in the pattern ask for. */
  readonly conditions: readonly Expression[];
  /** All variables, those without a name too: for the conditions. */
  readonly inner: Scope;
  /** What can be named from here on. */
  readonly outer: Scope;
  /** Variables that were not there before. */
  readonly fresh: readonly Variable[];
}

/** More than anybody looks for at one time. */
const MOST = 100;

/** Gives the variables of a pattern their slots, and checks that each is used as what it is. */
export class PatternBinder {
  readonly #frame: Frame;
  readonly #scope: Scope;
  readonly #nodes = new Map<string, PatternNode>();
  readonly #links: PatternLink[] = [];
  readonly #paths: NamedPath[] = [];
  readonly #conditions: Expression[] = [];
  readonly #declared = new Map<string, Variable>();
  readonly #hidden: Variable[] = [];
  readonly #mayDeclare: boolean;

  /** @param mayDeclare whether the pattern may name what is not there yet */
  constructor(frame: Frame, scope: Scope, mayDeclare = true) {
    this.#frame = frame;
    this.#scope = scope;
    this.#mayDeclare = mayDeclare;
  }

  bind(parts: readonly PatternPart[]): BoundPattern {
    for (const part of parts) {
      this.#part(part);
      if (this.#nodes.size > MOST || this.#links.length > MOST)
        throw syntaxError("UnexpectedSyntax", `A pattern may have ${MOST} nodes and as many relationships.`, part);
    }
    const outer = this.#scope.with(...this.#declared.values());
    const unboxed = [...this.#nodes.values()].filter(({ given }) => given).map(({ variable }) => variable);
    return {
      nodes: [...this.#nodes.values()],
      links: this.#links,
      paths: this.#paths,
      conditions: this.#conditions,
      inner: outer.with(...this.#hidden, ...unboxed),
      outer,
      fresh: [...this.#declared.values(), ...this.#hidden],
    };
  }

  #part(part: PatternPart): void {
    const nodes = part.nodes.map((node) => this.#node(node));
    const links = part.relationships.map((pattern, i) => {
      const [from, to] = [nodes[i], nodes[i + 1]];
      if (!from || !to) throw new RangeError("A relationship stands between two nodes.");
      return this.#link(pattern, from, to, part.shortest);
    });
    if (!part.variable) return;
    const { name } = part.variable;
    if (this.#scope.find(name) || this.#declared.has(name))
      throw syntaxError(
        "VariableAlreadyBound",
        `The variable "${name}" stands for something else already.`,
        part.variable,
      );
    const variable = this.#declare(name, "value", PATH);
    this.#paths.push({ variable, nodes, links });
  }

  #declare(name: string, storage: Variable["storage"], type?: number): Variable {
    const variable = this.#frame.variable(name, storage, type);
    this.#declared.set(name, variable);
    return variable;
  }

  /** A name that no query can use. */
  #hide(storage: Variable["storage"]): Variable {
    const variable = this.#frame.variable(` ${this.#hidden.length}`, storage);
    this.#hidden.push(variable);
    return variable;
  }

  #node({ variable: name, labels, properties, ...span }: PatternPart["nodes"][number]): PatternNode {
    const node = this.#nodeOf(name);
    node.labels.push(...labels.map((label) => label.name));
    const subject: Expression = { start: span.start, end: span.end, kind: "variable", name: node.variable.name };
    if (labels.length > 0)
      this.#conditions.push({ ...span, kind: "labels", subject, labels: labels.map((l) => l.name) });
    this.#conditions.push(...equalities(subject, properties));
    return node;
  }

  #nodeOf(name: Name | null): PatternNode {
    if (!name) {
      const node = { variable: this.#hide("node"), given: null, bound: false, labels: [] };
      this.#nodes.set(node.variable.name, node);
      return node;
    }
    const known = this.#nodes.get(name.name);
    if (known) return known;
    if (this.#declared.has(name.name)) throw conflict(name, "a node");
    const given = this.#scope.find(name.name);
    if (!given) this.#checkMayDeclare(name);
    if (given && !mayBe(given.type, NODE)) throw conflict(name, "a node");
    const direct = given?.storage === "node";
    const node: PatternNode = {
      variable: direct ? given : given ? this.#frame.variable(name.name, "node") : this.#declare(name.name, "node"),
      given: direct ? null : (given ?? null),
      bound: given !== undefined,
      labels: [],
    };
    this.#nodes.set(name.name, node);
    return node;
  }

  #link(pattern: RelationshipPattern, from: PatternNode, to: PatternNode, shortest: "one" | "all" | null): PatternLink {
    const { variable: name, range, properties } = pattern;
    const many = range !== null || shortest !== null;
    const storage = many ? "relationships" : "relationship";
    const given = name ? this.#scope.find(name.name) : undefined;
    if (name) {
      if (this.#nodes.has(name.name)) throw conflict(name, "a relationship");
      if (this.#declared.has(name.name)) {
        if (this.#paths.some(({ variable }) => variable.name === name.name)) throw conflict(name, "a relationship");
        throw syntaxError(
          "RelationshipUniquenessViolation",
          `A pattern takes no relationship twice, so "${name.name}" can stand in it only once.`,
          name,
        );
      }
      if (!given) this.#checkMayDeclare(name);
      const wanted = many ? LIST : RELATIONSHIP;
      if (given && !mayBe(given.type, wanted))
        throw conflict(name, many ? "a list of relationships" : "a relationship");
    }
    const direct = given?.storage === storage && !many;
    const variable = !name
      ? this.#hide(storage)
      : direct && given
        ? given
        : given
          ? this.#frame.variable(name.name, storage)
          : this.#declare(name.name, storage);
    const subject: Expression = { start: pattern.start, end: pattern.end, kind: "variable", name: variable.name };
    const step = many && properties ? this.#frame.variable(" step", "relationship") : null;
    const conditions = equalities(step ? { ...subject, name: step.name } : subject, properties);
    if (!step) this.#conditions.push(...conditions);
    const link: PatternLink = {
      variable,
      given: direct ? null : (given ?? null),
      bound: given !== undefined,
      named: name !== null,
      pattern,
      from,
      to,
      shortest,
      each: step && conditions.length > 0 ? { ...spanOf(pattern), kind: "and", operands: conditions } : null,
      step,
    };
    this.#links.push(link);
    return link;
  }

  #checkMayDeclare(name: Name): void {
    if (!this.#mayDeclare) throw syntaxError("UndefinedVariable", `There is no variable "${name.name}" here.`, name);
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function conflict(name: Name, wanted: string) {
  return syntaxError("VariableTypeConflict", `The variable "${name.name}" cannot stand for ${wanted} here.`, name);
}

/** `subject.key = value` for each entry. Throws `InvalidParameterUse` for a parameter in place of the map. */
function equalities(
  subject: Expression,
  properties: MapExpression | { readonly kind: "parameter" } | null,
): Expression[] {
  if (!properties) return [];
  if (properties.kind === "parameter")
    throw syntaxError(
      "InvalidParameterUse",
      "A pattern that is looked for cannot take its properties from a parameter: write {key: $value}.",
      spanOf(subject),
    );
  return properties.entries.map(({ key, value }) => ({
    ...spanOf(value),
    kind: "comparison",
    operands: [{ ...spanOf(subject), kind: "property", subject, key }, value],
    operators: ["="],
  }));
}
