import type { Span } from "../../model/graph.ts";
import { nearestTo } from "../edit-distance.ts";
import type { PropertyGraph } from "./graph/property-graph.ts";
import type { Name, Query } from "./syntax/ast.ts";
import { expressionsIn, patternsIn } from "./syntax/walk.ts";

/** What is allowed and will hardly be meant: a name that the graph does not know. */
export interface Warning {
  readonly message: string;
  readonly span: Span;
}

/** Labels, types and properties that a query asks for and the graph does not have, each told once. */
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
  return [...warnings.values()].sort((a, b) => a.span.start - b.span.start);
}

/** What is told of a name that is not among those of its kind; null for one that is. */
export function unknownName(kind: string, name: string, known: readonly string[]): string | null {
  if (known.includes(name)) return null;
  const near = nearestTo(name, known);
  const hint = near === null ? `It has ${listed(known)}.` : `Did you mean ${near}?`;
  return `The graph has no ${kind} "${name}". ${hint}`;
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
