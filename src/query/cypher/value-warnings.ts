import type { Span } from "../../model/graph.ts";
import { STATUSES } from "../../model/schema.ts";
import type { PropertyGraph } from "./graph/property-graph.ts";
import type { Expression, Query } from "./syntax/ast.ts";
import { expressionsIn, patternsIn } from "./syntax/walk.ts";
import { isList, type Value } from "./values/value.ts";
import { unknownName, type Warning } from "./warnings.ts";

/** What a text that a query looks for must be one of. */
type Kind = "name" | "status" | "relationship type" | "label";

interface Sought extends Span {
  readonly kind: Kind;
  readonly text: string;
}

export interface Asked {
  readonly parameters: ReadonlyMap<string, Value>;
  /** The name in the graph that is nearest to one that it does not have; null to leave names unchecked. */
  readonly nearName: ((name: string) => string | null) | null;
}

/** As many as anybody reads: a parameter may be a list of thousands of names. */
const MOST = 10;

/**
 * Texts that a query looks for in vain, each told once: names, statuses, types and labels that the graph does not have;
 * texts that dates are compared with. Of a graph whose properties can be any, nothing is told.
 */
export function valueWarnings(query: Query, graph: PropertyGraph, { parameters, nearName }: Asked): Warning[] {
  if (graph.propertyNames() === null || graph.nodeBound === 0) return [];
  const warnings = new Map<string, Warning>();
  for (const { kind, text, start, end } of soughtIn(query, parameters)) {
    if (warnings.size >= MOST) break;
    if (warnings.has(`${kind} ${text}`)) continue;
    const message =
      kind === "name" ? unknownEntity(text, graph, nearName) : unknownName(kind, text, knownOf(kind, graph));
    if (message !== null) warnings.set(`${kind} ${text}`, { message, span: { start, end } });
  }
  for (const { written, start, end } of datedIn(query, parameters))
    warnings.set(`date ${start}`, {
      message: `A date is never compared with text, so this finds nothing: write date(${written}).`,
      span: { start, end },
    });
  return [...warnings.values()].sort((a, b) => a.span.start - b.span.start);
}

function knownOf(kind: Exclude<Kind, "name">, graph: PropertyGraph): readonly string[] {
  if (kind === "status") return STATUSES;
  // `x:NAME` tells relationships by type as well.
  return kind === "label" ? [...graph.labelNames(), ...graph.typeNames()] : graph.typeNames();
}

function unknownEntity(name: string, graph: PropertyGraph, nearName: Asked["nearName"]): string | null {
  const found = graph.seek("name", name);
  if (!nearName || !found || found.length > 0) return null;
  const near = nearName(name);
  const hint = near === null ? "CONTAINS looks for a part of a name." : `Did you mean ${near}?`;
  return `The graph has no entity named "${name}". ${hint}`;
}

function soughtIn(query: Query, parameters: Asked["parameters"]): Sought[] {
  const patterns = patternsIn(query);
  const nodes = patterns.flatMap((pattern) => pattern.nodes);
  const relationships = patterns.flatMap((pattern) => pattern.relationships);
  const isNode = (name: string) => nodes.some(({ variable }) => variable?.name === name);
  const isRelationship = (name: string) => relationships.some(({ variable }) => variable?.name === name);
  const kindOf = (subject: Expression): Kind | null => {
    if (subject.kind === "call") return subject.name.toLowerCase() === "type" ? "relationship type" : null;
    if (subject.kind !== "property" || subject.subject.kind !== "variable") return null;
    if (subject.key === "name" && isNode(subject.subject.name)) return "name";
    return subject.key === "status" && isRelationship(subject.subject.name) ? "status" : null;
  };
  const sought = (kind: Kind | null, value: Expression | undefined): Sought[] =>
    kind === null || !value
      ? []
      : textsOf(value, parameters).map((text) => ({ kind, text, start: value.start, end: value.end }));
  const inMaps = (key: string, kind: Kind, parts: readonly (typeof nodes | typeof relationships)[number][]) =>
    parts.flatMap(({ properties }) =>
      properties?.kind === "map"
        ? properties.entries.flatMap((entry) => (entry.key === key ? sought(kind, entry.value) : []))
        : [],
    );
  return [
    ...inMaps("name", "name", nodes),
    ...inMaps("status", "status", relationships),
    ...expressionsIn(query).flatMap((expression): Sought[] => {
      if (expression.kind === "labels")
        return expression.labels.map((text) => ({
          kind: "label",
          text,
          start: expression.start,
          end: expression.end,
        }));
      if (expression.kind === "in")
        return isCallOf("labels", expression.right)
          ? sought("label", expression.left)
          : sought(kindOf(expression.left), expression.right);
      return equalPairsOf(expression).flatMap(([left, right]) => sought(kindOf(left), right));
    }),
  ];
}

/** What an expression says to be equal, each pair both ways. */
function equalPairsOf(expression: Expression): [Expression, Expression][] {
  if (expression.kind !== "comparison") return [];
  return expression.operators.flatMap((operator, i): [Expression, Expression][] => {
    const [left, right] = [expression.operands[i], expression.operands[i + 1]];
    return operator === "=" && left && right
      ? [
          [left, right],
          [right, left],
        ]
      : [];
  });
}

function isCallOf(name: string, expression: Expression): boolean {
  return expression.kind === "call" && expression.name.toLowerCase() === name;
}

/** The texts that a literal, a parameter or a list of them gives. */
function textsOf(expression: Expression, parameters: Asked["parameters"]): string[] {
  if (expression.kind === "list") return expression.items.flatMap((item) => textsOf(item, parameters));
  if (expression.kind === "literal") return typeof expression.value === "string" ? [expression.value] : [];
  const value = expression.kind === "parameter" ? parameters.get(expression.name) : undefined;
  if (typeof value === "string") return [value];
  return value !== undefined && isList(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Properties of relationships that are dates. */
const DATES: readonly string[] = ["date", "until"];

/** The texts that dates are compared with, as they are written. */
function datedIn(query: Query, parameters: Asked["parameters"]) {
  return expressionsIn(query).flatMap((expression) =>
    expression.kind === "comparison" &&
    expression.operands.some((operand) => operand.kind === "property" && DATES.includes(operand.key))
      ? expression.operands.flatMap((operand) => {
          const { start, end } = operand;
          if (operand.kind === "literal" && typeof operand.value === "string")
            return { written: `'${operand.value}'`, start, end };
          const isText = operand.kind === "parameter" && typeof parameters.get(operand.name) === "string";
          return isText ? { written: `$${operand.name}`, start, end } : [];
        })
      : [],
  );
}
