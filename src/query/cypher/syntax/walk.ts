import type { Clause, Expression, PatternPart, ProjectionClause, Query, SetItem } from "./ast.ts";

/** The expressions directly within one, those of its patterns and of a subquery among them. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "literal":
    case "parameter":
    case "variable":
      return [];
    case "property":
    case "labels":
      return [expression.subject];
    case "index":
      return [expression.subject, expression.index];
    case "slice":
      return given(expression.subject, expression.from, expression.to);
    case "list":
      return expression.items;
    case "map":
      return expression.entries.map(({ value }) => value);
    case "call":
      return expression.args;
    case "comparison":
    case "and":
    case "or":
    case "xor":
      return expression.operands;
    case "not":
    case "sign":
    case "is null":
      return [expression.operand];
    case "arithmetic":
    case "text":
    case "in":
      return [expression.left, expression.right];
    case "case":
      return given(
        expression.subject,
        ...expression.branches.flatMap(({ when, result }) => [when, result]),
        expression.otherwise,
      );
    case "list comprehension":
      return given(expression.list, expression.where, expression.result);
    case "quantifier":
      return given(expression.list, expression.where);
    case "reduce":
      return [expression.initial, expression.list, expression.result];
    case "pattern comprehension":
      return given(...patternParts(expression.pattern), expression.where, expression.result);
    case "pattern":
      return patternParts(expression.pattern);
    case "exists":
      return queryParts(expression.query);
  }
}

function given(...expressions: readonly (Expression | null)[]): Expression[] {
  return expressions.filter((expression) => expression !== null);
}

function patternParts({ nodes, relationships }: PatternPart): Expression[] {
  return given(...nodes.map(({ properties }) => properties), ...relationships.map(({ properties }) => properties));
}

function queryParts(query: Query): Expression[] {
  return query.parts.flatMap(({ clauses }) => clauses.flatMap(clauseParts));
}

function clauseParts(clause: Clause): Expression[] {
  switch (clause.kind) {
    case "match":
      return given(...clause.pattern.flatMap(patternParts), clause.where);
    case "unwind":
      return [clause.list];
    case "with":
    case "return":
      return projectionParts(clause);
    case "create":
      return clause.pattern.flatMap(patternParts);
    case "merge":
      return [...patternParts(clause.pattern), ...[...clause.onCreate, ...clause.onMatch].flatMap(setParts)];
    case "set":
      return clause.items.flatMap(setParts);
    case "remove":
      return clause.items.flatMap((item) => (item.kind === "property" ? [item.subject] : []));
    case "delete":
      return [...clause.items];
  }
}

function projectionParts({ items, orderBy, skip, limit, where }: ProjectionClause): Expression[] {
  return given(
    ...items.map(({ expression }) => expression),
    ...orderBy.map(({ expression }) => expression),
    skip,
    limit,
    where,
  );
}

function setParts(item: SetItem): Expression[] {
  if (item.kind === "labels") return [];
  return item.kind === "property" ? [item.subject, item.value] : [item.value];
}

/** Every name that stands anywhere in an expression, those that are its own business included. */
export function namesIn(expression: Expression): Set<string> {
  const names = new Set<string>();
  const visit = (part: Expression): void => {
    if (part.kind === "variable") names.add(part.name);
    if (part.kind === "pattern" || part.kind === "pattern comprehension") addPatternNames(part.pattern, names);
    if (part.kind === "exists") addQueryNames(part.query, names);
    for (const inner of partsOf(part)) visit(inner);
  };
  visit(expression);
  return names;
}

function addPatternNames(pattern: PatternPart, names: Set<string>): void {
  for (const { variable } of [...pattern.nodes, ...pattern.relationships]) if (variable) names.add(variable.name);
}

function addQueryNames(query: Query, names: Set<string>): void {
  for (const { clauses } of query.parts)
    for (const clause of clauses)
      if (clause.kind === "match") for (const part of clause.pattern) addPatternNames(part, names);
}

/** The same text for expressions that say the same, wherever they stand. */
export function signatureOf(expression: Expression): string {
  return JSON.stringify(expression, (_, value: unknown) => {
    if (typeof value === "bigint") return `${value}n`;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).filter(([key]) => key !== "start" && key !== "end");
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Everything in a query that is an expression, those within others too. */
export function expressionsIn(query: Query): Expression[] {
  const all: Expression[] = [];
  const visit = (expression: Expression): void => {
    all.push(expression);
    for (const part of partsOf(expression)) visit(part);
  };
  for (const expression of queryParts(query)) visit(expression);
  return all;
}

/** Every pattern that a query looks for, those within expressions too. What CREATE and MERGE make is left out. */
export function patternsIn(query: Query): PatternPart[] {
  const matched = (asked: Query) =>
    asked.parts.flatMap(({ clauses }) => clauses.flatMap((clause) => (clause.kind === "match" ? clause.pattern : [])));
  return [
    ...matched(query),
    ...expressionsIn(query).flatMap((expression) =>
      expression.kind === "pattern" || expression.kind === "pattern comprehension"
        ? [expression.pattern]
        : expression.kind === "exists"
          ? matched(expression.query)
          : [],
    ),
  ];
}

/** Names of all parameters of a query. */
export function parametersIn(query: Query): string[] {
  const names = expressionsIn(query).flatMap((expression) => (expression.kind === "parameter" ? expression.name : []));
  return [...new Set(names)].sort();
}

const CHANGING = new Set<Clause["kind"]>(["create", "merge", "set", "remove", "delete"]);

/** Whether a clause changes the graph. */
export function isChanging({ kind }: Clause): boolean {
  return CHANGING.has(kind);
}

/** Whether a query changes the graph. */
export function changesGraph(query: Query): boolean {
  return query.parts.some(({ clauses }) => clauses.some(isChanging));
}
