import type { Span } from "../../model/graph.ts";
import { EditDistance } from "../edit-distance.ts";
import type { PropertyGraph } from "./graph/property-graph.ts";
import type { Expression, Name, Query } from "./syntax/ast.ts";
import { expressionsIn, patternsIn } from "./syntax/walk.ts";

/** What is allowed and will hardly be meant: a name that the graph does not know, a date compared with text. */
export interface Warning {
  readonly message: string;
  readonly span: Span;
}

/** Labels, types and properties that a query asks for and the graph does not have, each told once; dates compared with text. */
export function warningsFor(query: Query, graph: PropertyGraph): Warning[] {
  const warnings = new Map<string, Warning>();
  const check = (kind: string, { name, start, end }: Name, known: readonly string[]) => {
    const message = unknownName(kind, name, known);
    if (message === null || warnings.has(`${kind} ${name}`)) return;
    warnings.set(`${kind} ${name}`, { message, span: { start, end } });
  };
  if (graph.nodeBound > 0)
    for (const { nodes, relationships } of patternsIn(query)) {
      for (const { labels } of nodes) for (const label of labels) check("label", label, graph.labelNames());
      for (const { types } of relationships)
        for (const type of types) check("relationship type", type, graph.typeNames());
    }
  const properties = graph.propertyNames();
  if (properties)
    for (const expression of expressionsIn(query))
      if (
        expression.kind === "property" &&
        expression.subject.kind === "variable" &&
        isOfGraph(expression.subject.name, query)
      )
        check("property", { name: expression.key, start: expression.start, end: expression.end }, properties);
  for (const expression of expressionsIn(query)) {
    const text = datedText(expression, graph.dayProperty);
    if (text === null) continue;
    const { start, end } = expression;
    warnings.set(`date ${start}`, {
      message: `A date is never compared with text, so this finds nothing: write date('${text}').`,
      span: { start, end },
    });
  }
  return [...warnings.values()].sort((a, b) => a.span.start - b.span.start);
}

/** What is told of a name that is not among those of its kind; null for one that is. */
export function unknownName(kind: string, name: string, known: readonly string[]): string | null {
  if (known.includes(name)) return null;
  const near = nearest(name, known);
  const hint = near === null ? `It has ${listed(known)}.` : `Did you mean ${near}?`;
  return `The graph has no ${kind} "${name}". ${hint}`;
}

/** The text that a property which is a date is compared with, if it is. */
function datedText(expression: Expression, property: string | null): string | null {
  if (property === null || expression.kind !== "comparison") return null;
  if (!expression.operands.some((operand) => operand.kind === "property" && operand.key === property)) return null;
  for (const operand of expression.operands)
    if (operand.kind === "literal" && typeof operand.value === "string") return operand.value;
  return null;
}

/** Whether a variable stands in a pattern, so that its properties are those of the graph. */
function isOfGraph(variable: string, query: Query): boolean {
  return patternsIn(query).some(({ nodes, relationships }) =>
    [...nodes, ...relationships].some((part) => part.variable?.name === variable),
  );
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.slice(0, 12).join(", ");
}

/** The known name that a mistyped one is nearest to; null if none is near. */
function nearest(name: string, known: readonly string[]): string | null {
  const distance = new EditDistance(name.toLowerCase());
  const measured = known.map((candidate) => {
    const units = Uint16Array.from(candidate.toLowerCase(), (letter) => letter.charCodeAt(0));
    return { candidate, edits: distance.measure(units, 0, units.length) >> 5 };
  });
  const [best] = measured.sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.max(1, name.length / 3) ? best.candidate : null;
}
