import type { DatePrecision, PartialDate } from "../model/dates.ts";
import { KgError } from "../model/errors.ts";
import type {
  Alias,
  Amount,
  DocumentCopy,
  Entity,
  Evidence,
  KnowledgeGraph,
  KnownDocument,
  MentionKind,
  Relation,
  Span,
} from "../model/graph.ts";
import { RelationSchema } from "../model/relation-schema.ts";
import { ENTITY_TYPE_IDS, STATUSES } from "../model/schema.ts";
import { byId, checkReferences } from "./check-references.ts";
import type { GraphText } from "./format.ts";
import { GRAPH_MARK, GRAPH_VERSION } from "./json-mark.ts";
import { PlainRecord } from "./plain-record.ts";
import { readOwnTypes } from "./read-own-types.ts";

const PRECISIONS: readonly DatePrecision[] = ["day", "week", "month", "year", "range"];
const MENTION_KINDS: readonly MentionKind[] = ["name", "nominal", "pronoun"];

/** Reads graph JSON. Throws KgError "bad-format" or "unsupported-version" naming the file and the place in it. */
export function readJson({ name, text }: GraphText): KnowledgeGraph {
  const file = new PlainRecord(parse(name, text), `"${name}"`);
  if (file.get("format") !== GRAPH_MARK)
    throw new KgError(
      "bad-format",
      `"${name}" is JSON but no graph that Entente wrote ("format" is not "${GRAPH_MARK}").`,
    );
  const version = file.number("version");
  if (version > GRAPH_VERSION)
    throw new KgError(
      "unsupported-version",
      `"${name}" was written by a later Entente (graph version ${version}); this one reads up to version ${GRAPH_VERSION}.`,
    );
  const documents = file.records("documents", "document").map(documentOf);
  const lengths = new Map(documents.map(({ id, text }) => [id, text.length]));
  const relationTypes = readOwnTypes(file.get("relationTypes"), file.place);
  const schema = new RelationSchema(relationTypes);
  const graph: KnowledgeGraph = {
    ...(relationTypes.length > 0 ? { relationTypes } : {}),
    documents: byId(documents),
    entities: byId(file.records("entities", "entity").map(entityOf)),
    relations: byId(file.records("relations", "relation").map((record) => relationOf(record, lengths, schema))),
  };
  checkReferences(name, graph);
  return graph;
}

function parse(name: string, text: string): unknown {
  if (text.trim() === "") throw new KgError("bad-format", `"${name}" is empty: there is no graph in it.`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = text.includes(`"${GRAPH_MARK}"`)
      ? `"${name}" is cut short or damaged: its JSON does not hold together. Use another copy of the file.`
      : `"${name}" is not valid JSON, so no graph can be read from it.`;
    throw new KgError("bad-format", message, { cause });
  }
}

function documentOf(record: PlainRecord): KnownDocument {
  const text = record.text("text");
  return {
    ...headOf(record),
    text,
    language: record.text("language"),
    copies: record.records("copies", "copy").map(headOf),
    mentions: record.records("mentions", "mention").map((mention) => ({
      ...spanOf(mention, text.length),
      entityId: mention.text("entityId"),
      kind: mention.oneOf("kind", MENTION_KINDS),
    })),
  };
}

function headOf(record: PlainRecord): DocumentCopy {
  return {
    id: record.text("id"),
    name: record.text("name"),
    title: record.text("title"),
    source: record.textOrNull("source"),
    publishedAt: record.dayOrNull("publishedAt"),
  };
}

function entityOf(record: PlainRecord): Entity {
  const aliases = record
    .records("aliases", "alias")
    .map((alias): Alias => ({ text: alias.text("text"), reason: alias.text("reason") }));
  const countryCode = record.textOrNull("countryCode");
  return {
    id: record.text("id"),
    entityType: record.oneOf("entityType", ENTITY_TYPE_IDS),
    name: record.text("name"),
    aliases,
    ...(countryCode === null ? {} : { countryCode }),
  };
}

function relationOf(record: PlainRecord, lengths: ReadonlyMap<string, number>, schema: RelationSchema): Relation {
  const [first, ...rest] = record.records("evidence", "evidence").map((evidence) => evidenceOf(evidence, lengths));
  if (!first)
    throw new KgError("bad-format", `${record.place} has no evidence: a relation must say where it stands written.`);
  return {
    id: record.text("id"),
    relationType: record.oneOf("relationType", schema.ids),
    source: record.text("source"),
    target: record.text("target"),
    date: dateOf(record.recordOrNull("date")),
    amount: amountOf(record.recordOrNull("amount")),
    status: record.oneOf("status", STATUSES),
    evidence: [first, ...rest],
  };
}

function evidenceOf(record: PlainRecord, lengths: ReadonlyMap<string, number>): Evidence {
  const documentId = record.text("documentId");
  const length = lengths.get(documentId);
  if (length === undefined)
    throw new KgError("bad-format", `${record.place} stands in "${documentId}", which is no document of the graph.`);
  const optional = (span: PlainRecord | null) => (span ? spanOf(span, length) : null);
  return {
    documentId,
    sentence: spanOf(record.record("sentence"), length),
    trigger: spanOf(record.record("trigger"), length),
    sourceSpan: optional(record.recordOrNull("sourceSpan")),
    targetSpan: optional(record.recordOrNull("targetSpan")),
    status: record.oneOf("status", STATUSES),
    attributedTo: record.textOrNull("attributedTo"),
    date: dateOf(record.recordOrNull("date")),
    amount: amountOf(record.recordOrNull("amount")),
    confidence: record.number("confidence"),
  };
}

function spanOf(record: PlainRecord, length: number): Span {
  const start = record.index("start", length);
  const end = record.index("end", length);
  if (end < start) throw new KgError("bad-format", `${record.place} ends before it starts.`);
  return { start, end };
}

function dateOf(record: PlainRecord | null): PartialDate | null {
  return (
    record && { start: record.day("start"), end: record.day("end"), precision: record.oneOf("precision", PRECISIONS) }
  );
}

function amountOf(record: PlainRecord | null): Amount | null {
  return (
    record && {
      text: record.text("text"),
      value: record.numberOrNull("value"),
      currency: record.textOrNull("currency"),
    }
  );
}
