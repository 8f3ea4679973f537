import { KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import { ownId } from "../../src/knowledge/name-forms.ts";
import type { PartialDate } from "../../src/model/dates.ts";
import type { ExtractedEntity, ExtractedMention, ExtractedRelation, Extraction } from "../../src/model/extraction.ts";
import type { Document, Entity, Evidence, KnowledgeGraph, KnownDocument, Relation } from "../../src/model/graph.ts";
import {
  ENTITY_TYPE_IDS,
  type EntityType,
  RELATION_TYPE_IDS,
  type RelationType,
  type Status,
} from "../../src/model/schema.ts";

const CLAIM = new RegExp(
  `^(.+?) (${RELATION_TYPE_IDS.join("|")}) (.+?)((?: \\d{4}(?:-\\d\\d){0,2}| planned| denied| asserted| \\$\\d+)*)$`,
);

/**
 * A report and what was found in it, in short. Clauses are parted by `;`: a claim ("Ann Lee called Bo Lund 2022-01-27",
 * "country:Norway aided Chad $5 planned"), a name alone, or other forms of a name ("Ann Lee = Lee, @AnnLee, the president").
 * Names are of people unless a type stands before them; `!` behind one says that the world knows it.
 */
export function report(id: string, short: string, publishedAt: string | null = null): [Document, Extraction] {
  let text = "";
  const entities = new Map<string, ExtractedEntity>();
  const mentions: ExtractedMention[] = [];
  const relations: ExtractedRelation[] = [];
  const write = (words: string) => {
    const start = text.length;
    text += `${words} `;
    return { start, end: start + words.length };
  };
  const entity = (written: string) => {
    const [, type = "person", name = "", known] = /^(?:(\w+):)?(.*?)(!?)$/.exec(written.trim()) ?? [];
    const entityType = ENTITY_TYPE_IDS.find((each) => each === type) ?? "person";
    let found = entities.get(`${type} ${name}`);
    if (!found) {
      const knownId = known === "!" ? ownId(entityType, name, id) : null;
      found = { localId: `e${entities.size + 1}`, entityType, name, knownId, aliases: [] };
      entities.set(`${type} ${name}`, found);
    }
    return found;
  };
  const mention = ({ localId, name }: ExtractedEntity, form = name) => {
    const span = write(form);
    mentions.push({ ...span, entity: localId, kind: /^(?:the|he|she)\b/.test(form) ? "nominal" : "name" });
    return span;
  };
  for (const clause of short.split(";").map((part) => part.trim())) {
    const start = text.length;
    const claim = CLAIM.exec(clause);
    if (claim) {
      const [, from = "", type = "", to = "", rest = ""] = claim;
      const [source, target] = [entity(from), entity(to)];
      const sourceSpan = mention(source);
      const trigger = write(type);
      const targetSpan = mention(target);
      const amount = /\$(\d+)/.exec(rest)?.[1];
      relations.push({
        relationType: type as RelationType,
        source: source.localId,
        target: target.localId,
        sentence: { start, end: text.length - 1 },
        trigger,
        sourceSpan,
        targetSpan,
        status: (/planned|denied/.exec(rest)?.[0] ?? "asserted") as Status,
        attributedTo: null,
        date: dateOf(/\d{4}(?:-\d\d){0,2}/.exec(rest.replace(/\$\d+/, ""))?.[0]),
        amount: amount === undefined ? null : { text: `$${amount}`, value: Number(amount), currency: "USD" },
        confidence: 0.9,
      });
      continue;
    }
    const [name = "", forms] = clause.split(" = ");
    const named = entity(name);
    mention(named);
    for (const form of forms?.split(", ") ?? []) {
      mention(named, form);
      const aliases = [...named.aliases, { text: form, reason: "in the report" }];
      entities.set(`${named.entityType} ${named.name}`, Object.assign(named, { aliases }));
    }
  }
  const head = { name: `${id}.txt`, title: id, source: null, publishedAt, language: "en" };
  return [
    { id, ...head, text },
    { entities: [...entities.values()], mentions, relations, notes: [] },
  ];
}

/** A day, month or year. */
export function dateOf(written: string | undefined): PartialDate | null {
  if (written === undefined) return null;
  if (written.length === 10) return { start: written, end: written, precision: "day" };
  if (written.length === 7) return { start: `${written}-01`, end: `${written}-28`, precision: "month" };
  return { start: `${written}-01-01`, end: `${written}-12-31`, precision: "year" };
}

/** A knowledge base of reports `d1`, `d2` … in short. */
export function knowledgeOf(...reports: readonly string[]): KnowledgeBase {
  const knowledge = new KnowledgeBase();
  reports.forEach((short, at) => {
    knowledge.assimilate(...report(`d${at + 1}`, short));
  });
  return knowledge;
}

const EDGE = /^(\w+)([->])(\w+)(?::(\w+))?(?:@([\d-]+))?(?:~(\w+))?(?:\/([\w,]+))?(?:\*([\d.]+))?$/;

/**
 * A graph in short: "a-b" (a called b), "a>b" (a aided b), "a>b:sanctioned@2022-01-27~planned/d2,d3*0.5" with type, date, status,
 * documents and confidence; a letter alone is an entity without relations. Capitals are countries, the rest people.
 */
export function graphOf(short: string): KnowledgeGraph {
  const entities = new Map<string, Entity>();
  const documents = new Map<string, KnownDocument>();
  const relations: Relation[] = [];
  const entity = (name: string) => {
    const entityType: EntityType = /^[A-Z]/.test(name) ? "country" : "person";
    const id = `${entityType}/${name.toLowerCase()}`;
    entities.set(id, { id, entityType, name, aliases: [] });
    return id;
  };
  const document = (id: string) => {
    const mentions = documents.get(id)?.mentions ?? [];
    const head = { name: `${id}.txt`, title: id, source: null, publishedAt: null, language: "en" };
    documents.set(id, { id, ...head, text: "One told of the other.", copies: [], mentions });
  };
  for (const word of short.split(" ").filter(Boolean)) {
    const [, from, arrow, to, type, day, status, told, confidence] = EDGE.exec(word) ?? [];
    if (from === undefined || to === undefined) {
      entity(word);
      continue;
    }
    const relationType = (type ?? (arrow === "-" ? "called" : "aided")) as RelationType;
    const ends = [entity(from), entity(to)] as const;
    const [source, target] = relationType === "called" && ends[0] > ends[1] ? [ends[1], ends[0]] : ends;
    const stated = { status: (status ?? "asserted") as Status, date: dateOf(day), amount: null };
    const ids = (told ?? "d1").split(",");
    ids.forEach(document);
    const [first, ...rest] = ids.map(
      (documentId): Evidence => ({
        ...stated,
        documentId,
        sentence: { start: 0, end: 22 },
        trigger: { start: 4, end: 8 },
        sourceSpan: null,
        targetSpan: null,
        attributedTo: null,
        confidence: Number(confidence ?? 0.9),
      }),
    );
    if (!first) continue;
    const id = `r${String(relations.length + 1).padStart(2, "0")}`;
    relations.push({ ...stated, id, relationType, source, target, evidence: [first, ...rest] });
  }
  const byId = <T extends { readonly id: string }>(items: Iterable<T>) =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { documents: byId(documents.values()), entities: byId(entities.values()), relations };
}
