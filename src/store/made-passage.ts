import type { PartialDate } from "../model/dates.ts";
import { KgError } from "../model/errors.ts";
import type { Amount, Document, Entity, Evidence, Span } from "../model/graph.ts";
import type { AddedPassage, Operation } from "../model/operation.ts";
import { parsePartialDate } from "../model/partial-date.ts";
import { ENTITY_TYPES, STATUSES, type Status } from "../model/schema.ts";
import type { PlainValue } from "../query/cypher/plain.ts";
import type { Snapshot } from "./snapshot.ts";

/** A relation as a query makes it. */
export interface Made {
  readonly type: string;
  readonly source: Entity;
  readonly target: Entity;
  readonly properties: { readonly [key: string]: PlainValue };
}

const WHERE_IT_STANDS =
  "A relation must say where it stands: give it evidence: 'the sentence', word for word from a report that is here, or with source: 'where it stands' from elsewhere";
const KEYS = ["evidence", "source", "date", "status", "attributedTo", "amount", "amountText", "currency"] as const;

/** Makes passages of what a query creates: no relation stands without one. */
export class PassageMaker {
  readonly #snapshot: Snapshot;
  #count: number;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.#count = addedIn(snapshot.knowledge.journal.map(({ operation }) => operation));
  }

  /** Throws KgError "bad-operation". */
  make({ type, source, target, properties }: Made): AddedPassage {
    const { schema } = this.#snapshot.index;
    const relationType = type.toLowerCase();
    if (!schema.has(relationType))
      throw refused(`There is no type of relation "${type}": take one of ${schema.ids.join(", ").toUpperCase()}.`);
    const spec = schema.spec(relationType);
    if (!spec.source.includes(source.entityType) || !spec.target.includes(target.entityType))
      throw refused(
        `${source.name} (${labelOf(source)}) and ${target.name} (${labelOf(target)}) cannot be the ends of "${spec.label}".`,
      );
    if (source.id === target.id)
      throw refused(`A relation leads from one entity to another, not from ${source.name} to itself.`);
    const stranger = Object.keys(properties).find((key) => !KEYS.some((known) => known === key));
    if (stranger !== undefined)
      throw refused(
        `A new relation cannot have "${stranger}": it has ${KEYS.slice(0, -1).join(", ")} and ${KEYS.at(-1)}.`,
      );
    const id = `passage-${++this.#count}`;
    const { quoted, sentence } = this.#passage(id, textOf(properties, "evidence"), textOf(properties, "source"));
    const words = (quoted ?? this.#snapshot.knowledge.reportOf(sentence.documentId)).text;
    const evidence: Evidence = {
      documentId: sentence.documentId,
      sentence: { start: sentence.start, end: sentence.end },
      trigger: { start: sentence.start, end: sentence.end },
      sourceSpan: namedIn(words, sentence, source),
      targetSpan: namedIn(words, sentence, target),
      status: statusOf(properties.status ?? null),
      attributedTo: textOf(properties, "attributedTo"),
      date: dateOf(properties.date ?? null),
      amount: amountOf(properties),
      confidence: 1,
    };
    return { id, relationType, source: source.id, target: target.id, evidence, quoted };
  }

  /** Where a sentence stands: in a report (of a source that is named, in one of it), else quoted from that source. */
  #passage(id: string, evidence: string | null, source: string | null) {
    if (evidence === null) throw refused(`${WHERE_IT_STANDS}.`);
    const { knowledge } = this.#snapshot;
    for (const documentId of [...knowledge.documentIds].sort()) {
      const report = knowledge.reportOf(documentId);
      if (source !== null && ![report.title, report.source, report.name].includes(source)) continue;
      const start = report.text.indexOf(evidence);
      if (start >= 0) return { quoted: null, sentence: { documentId, start, end: start + evidence.length } };
    }
    if (source === null)
      throw refused(`No report here holds “${cut(evidence)}”: name the source: 'where it stands' beside it.`);
    const documentId = `quoted/${id}`;
    const quoted: Document = {
      id: documentId,
      name: "entered by hand",
      title: source,
      source,
      publishedAt: null,
      text: evidence,
      language: "en",
    };
    return { quoted, sentence: { documentId, start: 0, end: evidence.length } };
  }
}

/** How many passages were ever added. */
function addedIn(operations: readonly Operation[]): number {
  return operations.reduce(
    (sum, each) => sum + (each.kind === "several" ? addedIn(each.operations) : Number(each.kind === "add-passage")),
    0,
  );
}

/** Where a sentence names somebody; null if it does not. */
function namedIn(text: string, { start, end }: Span, { name, aliases }: Entity): Span | null {
  for (const form of [name, ...aliases.map((alias) => alias.text)]) {
    const at = text.slice(start, end).indexOf(form);
    if (at >= 0) return { start: start + at, end: start + at + form.length };
  }
  return null;
}

function textOf(properties: Made["properties"], key: (typeof KEYS)[number]): string | null {
  const value = properties[key] ?? null;
  if (value === null) return null;
  if (typeof value !== "string" || value.trim() === "")
    throw refused(`"${key}" of a relation is a text that is not empty.`);
  return value;
}

function statusOf(value: PlainValue): Status {
  const status = value === null ? "asserted" : STATUSES.find((each) => each === value);
  if (!status) throw refused(`The status of a relation is one of ${STATUSES.join(", ")}.`);
  return status;
}

function dateOf(value: PlainValue): PartialDate | null {
  if (value === null) return null;
  const date = typeof value === "string" ? parsePartialDate(value) : null;
  if (!date) throw refused("The date of a relation is written date('2022-01-27'), '2022-01' or '2022'.");
  return date;
}

function amountOf(properties: Made["properties"]): Amount | null {
  const value = properties.amount ?? null;
  const [text, currency] = [textOf(properties, "amountText"), textOf(properties, "currency")];
  if (value !== null && typeof value !== "number")
    throw refused("The amount of a relation is a number; its words go into amountText.");
  if (value === null && text === null) return null;
  return { text: text ?? `${value}${currency ? ` ${currency}` : ""}`, value, currency };
}

function labelOf({ entityType }: Entity): string {
  return ENTITY_TYPES[entityType].label.toLowerCase();
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function refused(message: string): KgError {
  return new KgError("bad-operation", message);
}
