import type { CanvasGraph, CanvasNode, RelationRow } from "../../../store/graph-store.ts";

/** An entity as a line of a table. */
export interface EntityRow {
  readonly node: CanvasNode;
  /** Relations drawn with it. */
  readonly drawn: number;
  /** Entities drawn that it has one with. */
  readonly partners: number;
  /** First and last day of what is drawn with it; null where nothing has a date. */
  readonly first: string | null;
  readonly last: string | null;
}

interface Tally {
  drawn: number;
  readonly partners: Set<string>;
  first: string | null;
  last: string | null;
}

/** The drawn entities, those with most relations first. @param rows the drawn relations, as far as they are known yet */
export function entityRows({ nodes, edges }: CanvasGraph, rows: readonly RelationRow[]): readonly EntityRow[] {
  const tallies = new Map<string, Tally>(
    nodes.map(({ id }) => [id, { drawn: 0, partners: new Set(), first: null, last: null }]),
  );
  for (const { source, target, count } of edges)
    for (const [id, other] of source === target
      ? [[source, target]]
      : [
          [source, target],
          [target, source],
        ]) {
      const tally = tallies.get(id ?? "");
      if (!tally || other === undefined) continue;
      tally.drawn += count;
      tally.partners.add(other);
    }
  for (const { source, target, date } of rows)
    for (const tally of [tallies.get(source), tallies.get(target)]) {
      if (!date || !tally) continue;
      if (tally.first === null || date.start < tally.first) tally.first = date.start;
      if (tally.last === null || date.end > tally.last) tally.last = date.end;
    }
  return nodes
    .flatMap((node) => {
      const tally = tallies.get(node.id);
      return tally ? [{ ...tally, node, partners: tally.partners.size }] : [];
    })
    .sort((a, b) => b.node.relations - a.node.relations || (a.node.name < b.node.name ? -1 : 1));
}
