import type { DatePrecision, PartialDate } from "../model/dates.ts";
import { KgError } from "../model/errors.ts";
import type { Amount, Entity, Evidence, KnowledgeGraph, Relation } from "../model/graph.ts";
import { parsePartialDate } from "../model/partial-date.ts";
import type { RelationSchema } from "../model/relation-schema.ts";
import { ENTITY_TYPE_IDS, RELATION_TYPE_IDS, type RelationType, STATUSES, type Status } from "../model/schema.ts";
import { parseList } from "./cell-list.ts";
import { byId, checkReferences } from "./check-references.ts";
import { Excerpts, findWords, type ReportHead } from "./excerpts.ts";
import { ownTypesOf } from "./read-own-types.ts";
import type { Lookup } from "./values.ts";

/** A node as a file has it. `values` by title (see `NODE_COLUMNS`). */
export interface ReadNode {
  readonly id: string;
  readonly label: string | null;
  readonly values: Lookup;
  /** For messages: `"g.gexf", line 12`. */
  readonly place: string;
}

/** An edge as a file has it; `values` (see `EDGE_COLUMNS`) with `kind`, `label`, `start` and `end` where the file has them. */
export interface ReadEdge {
  readonly id: string | null;
  readonly source: string;
  readonly target: string;
  readonly values: Lookup;
  readonly place: string;
}

const PRECISIONS: readonly DatePrecision[] = ["day", "week", "month", "year", "range"];

/**
 * A graph from nodes and edges with attributes. Reports are put together from the sentences that the edges quote; an edge that
 * quotes none stands written in the file itself. A node must say what type of entity it is (`entityType`, or an id such as
 * `country/ukraine`), an edge what type of relation (`relationType`, `kind` or its label).
 * Throws KgError "bad-format" naming the place.
 */
export function rebuild(name: string, nodes: readonly ReadNode[], edges: readonly ReadEdge[]): KnowledgeGraph {
  const entities = new Map(nodes.map((node) => [node.id, entityOf(node)]));
  if (entities.size < nodes.length) {
    const seen = new Set<string>();
    const twice = nodes.find(({ id }) => seen.size === seen.add(id).size);
    throw new KgError("bad-format", `${twice?.place}: there are two nodes with the id "${twice?.id}".`);
  }
  const excerpts = new Excerpts();
  const ids = new Set(edges.flatMap(({ id }) => id ?? []));
  const schema = ownTypesOf(edges);
  const relations = edges.map((edge) => relationOf(edge, { schema, entities, excerpts, ids, file: name }));
  const types = schema.own.length > 0 ? { relationTypes: schema.own } : {};
  const graph = {
    ...types,
    documents: excerpts.documents(),
    entities: byId([...entities.values()]),
    relations: byId(relations),
  };
  checkReferences(name, graph);
  return graph;
}

function entityOf({ id, label, values, place }: ReadNode): Entity {
  const given = values.get("entitytype") ?? values.get("type") ?? id.split("/")[0] ?? "";
  const entityType = ENTITY_TYPE_IDS.find((type) => type === given.trim().toLowerCase());
  if (!entityType)
    throw new KgError(
      "bad-format",
      `${place}: the node "${id}" has no entityType that Entente knows. Give it an attribute "entityType": ${ENTITY_TYPE_IDS.join(", ")}.`,
    );
  const reasons = parseList(values.get("aliasreasons") ?? "");
  const aliases = parseList(values.get("aliases") ?? "").map((text, at) => ({
    text,
    reason: reasons[at] ?? "name in the graph file",
  }));
  const code = values.get("countrycode");
  return {
    id,
    entityType,
    name: label ?? values.get("label") ?? id,
    aliases,
    ...(code ? { countryCode: code } : {}),
  };
}

/** What the relations of one file are put together from. */
interface Around {
  readonly schema: RelationSchema;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly excerpts: Excerpts;
  readonly ids: Set<string>;
  readonly file: string;
}

function relationOf(edge: ReadEdge, { schema, entities, excerpts, ids, file }: Around): Relation {
  const { values, place } = edge;
  const relationType = relationTypeOf(edge, schema);
  const source = endOf(edge.source, entities, place);
  const target = endOf(edge.target, entities, place);
  const date = dateOf(values);
  const amount = amountOf(values);
  const status = oneOf(values.get("status"), STATUSES) ?? "asserted";
  const id = edge.id ?? freeId(`${source.id}|${relationType}|${target.id}|${date?.start ?? "undated"}`, ids);
  const told = {
    ...edge,
    id,
    source,
    target,
    relationType,
    label: schema.spec(relationType).label,
    date,
    amount,
    status,
  };
  const [first, ...rest] = evidenceOf(told, excerpts, file);
  const relation = { id, relationType, source: source.id, target: target.id, date, amount, status };
  return { ...relation, evidence: [first, ...rest] };
}

interface Told {
  readonly id: string;
  readonly source: Entity;
  readonly target: Entity;
  readonly relationType: RelationType;
  readonly label: string;
  readonly date: PartialDate | null;
  readonly amount: Amount | null;
  readonly status: Status;
  readonly values: Lookup;
}

function evidenceOf(told: Told, excerpts: Excerpts, file: string): [Evidence, ...Evidence[]] {
  const list = (key: string) => parseList(told.values.get(key) ?? "");
  const sentences = list("evidence");
  const statuses = list("statuses");
  const speakers = list("attributedto");
  const dates = list("dates");
  const amounts = list("amounts");
  const confidences = list("confidences");
  const [triggers, sourceWords, targetWords] = [list("triggers"), list("sourcewords"), list("targetwords")];
  const [names, documentIds, titles, sources, published] = [
    list("documents"),
    list("documentids"),
    list("titles"),
    list("sources"),
    list("published"),
  ];
  const own: ReportHead = { id: file, name: file, title: file, source: null, publishedAt: null };
  const piece = (sentence: string, at: number): Evidence => {
    const id = documentIds[at] || names[at];
    const head: ReportHead = id
      ? {
          id,
          name: names[at] || id,
          title: titles[at] || names[at] || id,
          source: sources[at] || null,
          publishedAt: parsePartialDate(published[at] ?? "")?.start ?? null,
        }
      : own;
    const span = excerpts.quote(head, sentence);
    const end = (words: string, entity: Entity) => {
      const found = findWords(sentence, words, span.start);
      if (found) excerpts.mention(head, found, entity, words);
      return found;
    };
    const confidence = Number(confidences[at] ?? told.values.get("confidence") ?? 1);
    return {
      documentId: head.id,
      sentence: span,
      trigger: findWords(sentence, triggers[at] ?? "", span.start) ?? span,
      sourceSpan: end(sourceWords[at] ?? "", told.source),
      targetSpan: end(targetWords[at] ?? "", told.target),
      status: oneOf(statuses[at], STATUSES) ?? told.status,
      attributedTo: speakers[at] || null,
      date: dates[at] === undefined ? told.date : dateLike(dates[at], told.date),
      amount: amounts[at] === undefined ? told.amount : amountLike(amounts[at], told.amount),
      confidence: confidence >= 0 && confidence <= 1 ? confidence : 1,
    };
  };
  const [first = sentenceOf(told), ...rest] = sentences;
  return [piece(first, 0), ...rest.map((sentence, at) => piece(sentence, at + 1))];
}

/** What an edge without a sentence says. */
function sentenceOf({ source, label, target, date }: Told): string {
  return `${source.name} ${label} ${target.name}${date ? ` (${date.start})` : ""}.`;
}

function relationTypeOf({ values, source, target, place }: ReadEdge, schema: RelationSchema): RelationType {
  const given = values.get("relationtype") ?? values.get("kind") ?? values.get("label") ?? values.get("type") ?? "";
  const wanted = given.trim().toLowerCase();
  const type = schema.ids.find((each) => each === wanted || schema.spec(each).label === wanted);
  if (type) return type;
  throw new KgError(
    "bad-format",
    `${place}: the edge from "${source}" to "${target}" has no relationType that Entente knows. Give it an attribute "relationType": ${RELATION_TYPE_IDS.join(", ")}.`,
  );
}

function endOf(id: string, entities: ReadonlyMap<string, Entity>, place: string): Entity {
  const entity = entities.get(id);
  if (!entity) throw new KgError("bad-format", `${place}: an edge leads to "${id}", which is no node of the graph.`);
  return entity;
}

function dateOf(values: Lookup): PartialDate | null {
  const written = parsePartialDate(values.get("date") ?? "");
  const start = parsePartialDate(values.get("datestart") ?? values.get("start") ?? "")?.start;
  if (start === undefined) return written;
  const last = parsePartialDate(values.get("dateend") ?? values.get("end") ?? "")?.end;
  const end = last === undefined || last < start ? start : last;
  const precision = oneOf(values.get("dateprecision"), PRECISIONS) ?? (start === end ? "day" : "range");
  return { start, end, precision };
}

/** A date as text; where it is the relation's own, with its precision. */
function dateLike(text: string, own: PartialDate | null): PartialDate | null {
  const date = parsePartialDate(text);
  return date && own && date.start === own.start && date.end === own.end ? own : date;
}

function amountOf(values: Lookup): Amount | null {
  const text = values.get("amount");
  if (!text) return null;
  const number = values.get("amountvalue");
  const value = number ? Number(number) : Number.NaN;
  return { text, value: Number.isFinite(value) ? value : null, currency: values.get("currency") || null };
}

function amountLike(text: string, own: Amount | null): Amount | null {
  if (text === "") return null;
  return text === own?.text ? own : { text, value: null, currency: null };
}

function oneOf<T extends string>(value: string | undefined, values: readonly T[]): T | undefined {
  return values.find((each) => each === value);
}

function freeId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let number = 2; ids.has(id); number++) id = `${wanted}|${number}`;
  ids.add(id);
  return id;
}
