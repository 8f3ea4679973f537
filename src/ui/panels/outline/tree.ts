import type { RelationSchema } from "../../../model/relation-schema.ts";
import type { RelationType } from "../../../model/schema.ts";
import type {
  CanvasEdge,
  CanvasGraph,
  CanvasNode,
  EvidenceDetail,
  RelationDetail,
} from "../../../store/graph-store.ts";

/** What every line of the outline has, as the ARIA tree pattern tells it. */
interface Line {
  /** The same line keeps its key while the graph changes around it. */
  readonly key: string;
  readonly parent: string | null;
  /** From 1. */
  readonly level: number;
  /** Lines beside it, itself included, and its place among them from 1. */
  readonly size: number;
  readonly place: number;
  /** Null where nothing hangs below it. */
  readonly open: boolean | null;
}

export interface EntityLine extends Line {
  readonly kind: "entity";
  readonly node: CanvasNode;
}
/** All drawn relations of one type and direction of one entity. */
export interface GroupLine extends Line {
  readonly kind: "group";
  readonly relationType: RelationType;
  readonly outgoing: boolean;
  readonly count: number;
}
export interface PartnerLine extends Line {
  readonly kind: "partner";
  readonly edge: CanvasEdge;
  readonly other: CanvasNode;
}
export interface PassageLine extends Line {
  readonly kind: "passage";
  readonly edge: string;
  readonly detail: RelationDetail;
  readonly passage: EvidenceDetail;
  /** Its place among the evidence of the relation. */
  readonly at: number;
}
/** Stands where sentences will, or why they do not. */
export interface NoteLine extends Line {
  readonly kind: "note";
  readonly text: string;
}
export type OutlineLine = EntityLine | GroupLine | PartnerLine | PassageLine | NoteLine;

/** The sentences of an edge: known, on their way, or why they are not to be had. */
export type Passages = readonly RelationDetail[] | "waiting" | { readonly failed: string };

export interface OutlineOptions {
  /** Keys of the lines below which one looks. */
  readonly opened: ReadonlySet<string>;
  readonly schema: RelationSchema;
  readonly passagesOf: (edge: CanvasEdge) => Passages;
  /** Entities left out are those that it does not let through. */
  readonly lets: ((name: string) => boolean) | null;
}

interface Tie {
  readonly edge: CanvasEdge;
  readonly other: string;
  readonly outgoing: boolean;
}

/** What hangs on each entity of the graph. O(edges); made once a graph. */
export class Ties {
  readonly nodes: ReadonlyMap<string, CanvasNode>;
  /** Most relations first, then by name. */
  readonly entities: readonly CanvasNode[];
  readonly #ties = new Map<string, Tie[]>();

  constructor({ nodes, edges }: CanvasGraph, schema: RelationSchema) {
    this.nodes = new Map(nodes.map((node) => [node.id, node]));
    this.entities = nodes.toSorted((a, b) => b.relations - a.relations || (a.name < b.name ? -1 : 1));
    for (const edge of edges) {
      const { source, target } = edge;
      const both = schema.spec(edge.relationType).symmetric;
      this.#tie(source, { edge, other: target, outgoing: true });
      if (source !== target) this.#tie(target, { edge, other: source, outgoing: both });
    }
  }

  of(id: string): readonly Tie[] {
    return this.#ties.get(id) ?? [];
  }

  #tie(id: string, tie: Tie): void {
    const ties = this.#ties.get(id);
    if (ties) ties.push(tie);
    else this.#ties.set(id, [tie]);
  }
}

/** The outline line by line, as far as it is opened: entity, relation type, counterpart, sentence. */
export function outlineOf(ties: Ties, options: OutlineOptions): readonly OutlineLine[] {
  const { opened, lets } = options;
  const lines: OutlineLine[] = [];
  const entities = lets ? ties.entities.filter(({ name }) => lets(name)) : ties.entities;
  for (const [at, node] of entities.entries()) {
    const has = ties.of(node.id).length > 0;
    const open = has ? opened.has(node.id) : null;
    const common = { key: node.id, parent: null, level: 1, size: entities.length, place: at + 1, open };
    lines.push({ ...common, kind: "entity", node });
    if (open) addGroups(lines, ties, node.id, options);
  }
  return lines;
}

function addGroups(lines: OutlineLine[], ties: Ties, entity: string, options: OutlineOptions): void {
  const { opened, schema } = options;
  const groups = new Map<string, { readonly relationType: RelationType; readonly outgoing: boolean; ties: Tie[] }>();
  for (const relationType of schema.ids)
    for (const outgoing of [true, false]) {
      const its = ties.of(entity).filter((tie) => tie.edge.relationType === relationType && tie.outgoing === outgoing);
      if (its.length > 0) groups.set(`${entity}>${relationType}>${outgoing}`, { relationType, outgoing, ties: its });
    }
  let place = 0;
  for (const [key, { relationType, outgoing, ties: its }] of groups) {
    const open = opened.has(key);
    const count = its.reduce((sum, { edge }) => sum + edge.count, 0);
    const common = { key, parent: entity, level: 2, size: groups.size, place: ++place, open };
    lines.push({ ...common, kind: "group", relationType, outgoing, count });
    if (open) addPartners(lines, ties, key, its, options);
  }
}

function addPartners(
  lines: OutlineLine[],
  ties: Ties,
  parent: string,
  its: readonly Tie[],
  options: OutlineOptions,
): void {
  const partners = its
    .flatMap(({ edge, other }) => {
      const node = ties.nodes.get(other);
      return node ? [{ edge, other: node }] : [];
    })
    .sort((a, b) => b.edge.count - a.edge.count || (a.other.name < b.other.name ? -1 : 1));
  for (const [at, { edge, other }] of partners.entries()) {
    const key = `${parent}>${edge.id}`;
    const open = options.opened.has(key);
    lines.push({ kind: "partner", key, parent, level: 3, size: partners.length, place: at + 1, open, edge, other });
    if (open) addPassages(lines, key, edge, options.passagesOf(edge));
  }
}

function addPassages(lines: OutlineLine[], parent: string, edge: CanvasEdge, passages: Passages): void {
  const common = { parent, level: 4, open: null };
  if (!isKnown(passages)) {
    const text = passages === "waiting" ? "The sentences are being looked up." : passages.failed;
    lines.push({ ...common, kind: "note", key: `${parent}>note`, size: 1, place: 1, text });
    return;
  }
  const all = passages.flatMap((detail) => detail.evidence.map((passage, at) => ({ detail, passage, at })));
  for (const [place, { detail, passage, at }] of all.entries()) {
    const key = `${parent}>${detail.relation.id}>${at}`;
    lines.push({
      ...common,
      kind: "passage",
      key,
      size: all.length,
      place: place + 1,
      edge: edge.id,
      detail,
      passage,
      at,
    });
  }
}

function isKnown(passages: Passages): passages is readonly RelationDetail[] {
  return Array.isArray(passages);
}
