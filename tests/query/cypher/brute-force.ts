/** openCypher's definition of MATCH, carried out by trying everything: what the engine's answers are compared with. */

export interface TinyGraph {
  /** Labels of each node. */
  readonly nodes: readonly (readonly string[])[];
  readonly relationships: readonly { readonly type: string; readonly from: number; readonly to: number }[];
}

export interface NodeAsk {
  readonly name: string | null;
  readonly label: string | null;
}

export interface LinkAsk {
  readonly name: string | null;
  readonly types: readonly string[];
  readonly direction: "out" | "in" | "both";
  readonly range: { readonly least: number; readonly most: number } | null;
}

export interface PartAsk {
  readonly nodes: readonly NodeAsk[];
  readonly links: readonly LinkAsk[];
}

export interface MatchAsk {
  readonly optional: boolean;
  readonly parts: readonly PartAsk[];
  /** Patterns that must (or, negated, must not) be there. */
  readonly predicates: readonly { readonly negated: boolean; readonly part: PartAsk }[];
}

/** A node by number, a relationship as `r0`, a walk as a list of them. */
export type Bound = number | string | readonly string[] | null;
export type Row = ReadonlyMap<string, Bound>;

/** Trying everything takes too long beyond so many rows. */
const MOST = 2000;

/** All rows of the clauses, one after the other; null if there are too many to try. */
export function bruteForce(graph: TinyGraph, clauses: readonly MatchAsk[]): Row[] | null {
  let rows: Row[] = [new Map()];
  try {
    for (const clause of clauses) rows = bounded(rows.flatMap((row) => matchesFor(graph, clause, row)));
    return rows;
  } catch (error) {
    if (error instanceof TooMany) return null;
    throw error;
  }
}

export class TooMany extends Error {}

function bounded<T>(items: T[]): T[] {
  if (items.length > MOST) throw new TooMany();
  return items;
}

function matchesFor(graph: TinyGraph, clause: MatchAsk, row: Row): Row[] {
  const found = matches(graph, clause.parts, row).filter((match) =>
    clause.predicates.every(({ negated, part }) => matches(graph, [part], match).length > 0 !== negated),
  );
  if (found.length > 0 || !clause.optional) return found;
  const nulls = new Map(row);
  for (const { nodes, links } of clause.parts)
    for (const { name } of [...nodes, ...links]) if (name !== null && !nulls.has(name)) nulls.set(name, null);
  return [nulls];
}

interface Attempt {
  readonly row: Row;
  /** Relationships that the clause has taken. */
  readonly taken: readonly number[];
}

/** All ways of matching parts of one MATCH, given what is bound. Throws where there are too many to try. */
export function matches(graph: TinyGraph, parts: readonly PartAsk[], row: Row): Row[] {
  let attempts: Attempt[] = [{ row, taken: [] }];
  for (const part of parts) {
    let walks = attempts.flatMap((attempt) =>
      nodesFor(graph, part.nodes[0], attempt.row).map((bound) => ({ ...attempt, row: bound.row, at: bound.node })),
    );
    for (const [i, link] of part.links.entries())
      walks = bounded(walks).flatMap((walk) =>
        linksFor(graph, link, walk.at, walk.row, walk.taken).flatMap((step) =>
          nodesFor(graph, part.nodes[i + 1], step.row)
            .filter(({ node }) => node === step.end)
            .map((bound) => ({ row: bound.row, taken: [...walk.taken, ...step.taken], at: bound.node })),
        ),
      );
    attempts = bounded(walks);
  }
  return attempts.map((attempt) => attempt.row);
}

function nodesFor(graph: TinyGraph, ask: NodeAsk | undefined, row: Row): { node: number; row: Row }[] {
  if (!ask) return [];
  return graph.nodes.flatMap((labels, node) => {
    if (ask.label !== null && !labels.includes(ask.label)) return [];
    if (ask.name === null) return [{ node, row }];
    if (row.has(ask.name)) return row.get(ask.name) === node ? [{ node, row }] : [];
    return [{ node, row: new Map(row).set(ask.name, node) }];
  });
}

/** All walks of a link from a node that take no relationship twice, and none of `taken`. */
export function linksFor(graph: TinyGraph, ask: LinkAsk, start: number, row: Row, taken: readonly number[]) {
  const { least, most } = ask.range ?? { least: 1, most: 1 };
  const found: { end: number; taken: readonly number[]; row: Row }[] = [];
  const go = (at: number, trail: readonly number[]): void => {
    if (trail.length >= least) {
      const names = trail.map((id) => `r${id}`);
      const bound: Bound = ask.range ? names : (names[0] ?? null);
      if (ask.name === null) found.push({ end: at, taken: trail, row });
      else if (!row.has(ask.name)) found.push({ end: at, taken: trail, row: new Map(row).set(ask.name, bound) });
      else if (String(row.get(ask.name)) === String(bound) && row.get(ask.name) !== null)
        found.push({ end: at, taken: trail, row });
    }
    if (trail.length >= most) return;
    for (const [id, { type, from, to }] of graph.relationships.entries()) {
      if (trail.includes(id) || taken.includes(id)) continue;
      if (ask.types.length > 0 && !ask.types.includes(type)) continue;
      const ends = new Set<number>();
      if (from === at && ask.direction !== "in") ends.add(to);
      if (to === at && ask.direction !== "out") ends.add(from);
      for (const end of ends) go(end, [...trail, id]);
    }
  };
  go(start, []);
  return found;
}

/** The clauses as a query would be written. */
export function queryText(clauses: readonly MatchAsk[]): string {
  return clauses
    .map(({ optional, parts, predicates }) => {
      const where = predicates.map(({ negated, part }) => `${negated ? "NOT " : ""}${partText(part)}`);
      const pattern = `${optional ? "OPTIONAL " : ""}MATCH ${parts.map(partText).join(", ")}`;
      return where.length > 0 ? `${pattern} WHERE ${where.join(" AND ")}` : pattern;
    })
    .join("\n");
}

/** A part as a query would be written. */
export function partText({ nodes, links }: PartAsk): string {
  return nodes
    .map(({ name, label }, i) => {
      const link = links[i];
      return `(${name ?? ""}${label === null ? "" : `:${label}`})${link ? linkText(link) : ""}`;
    })
    .join("");
}

export function linkText({ name, types, direction, range }: LinkAsk): string {
  const length = range ? `*${range.least}..${range.most}` : "";
  const type = types.length === 0 ? "" : `:${types.join("|")}`;
  return `${direction === "in" ? "<" : ""}-[${name ?? ""}${type}${length}]-${direction === "out" ? ">" : ""}`;
}
