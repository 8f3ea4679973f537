import type { PartialDate } from "../../model/dates.ts";
import type { Doc } from "../../model/doc.ts";
import type { ExtractedEntity, ExtractedRelation } from "../../model/extraction.ts";
import { eventDates } from "./event-dates.ts";
import { type EventShape, eventName, eventShapes } from "./event-names.ts";
import { readLeads } from "./leads.ts";
import { bySentence, type Told } from "./tie.ts";

/** A happening with what the report tells of it. */
export interface ReadEvent extends EventShape {
  readonly date: PartialDate | null;
  /** Relations that its words tell, if it is a call. */
  readonly calls: readonly ExtractedRelation[];
}

/** The happenings of a report, by their entities. */
export function readEvents(told: Told, doc: Doc): Map<string, ReadEvent> {
  const leaders = new Map(readLeads(told).map(({ source, target }) => [source, target]));
  const dates = eventDates(told, doc.dates ?? [], doc.text);
  const shapes = eventShapes(told, leaders);
  const calls = callsByEvent(told, doc);
  return new Map(
    [...shapes].map(([entity, shape]) => {
      const own = calls.get(entity) ?? [];
      const ends = new Set([...shape.sides, ...own.flatMap(({ source, target }) => [source, target])]);
      const led = new Set([...ends].flatMap((end) => leaders.get(end) ?? []));
      const whole = shape.sides.length < 2 ? { ...shape, sides: [...ends].filter((end) => !led.has(end)) } : shape;
      return [entity, { ...whole, calls: own, date: dates.get(entity) ?? dateOfCall(doc, whole) }];
    }),
  );
}

/** The relations of who called whom that the words of each call tell. */
function callsByEvent({ mentions, sentences }: Told, { relations = [] }: Doc): Map<string, ExtractedRelation[]> {
  const events = bySentence(mentions.filter(({ entityType }) => entityType === "event"));
  const indexes = new Map(sentences.map(({ start }, i) => [start, i]));
  const calls = new Map<string, ExtractedRelation[]>();
  for (const relation of relations) {
    if (relation.relationType !== "called" || relation.status === "denied") continue;
    const { trigger, sentence } = relation;
    for (const { start, end, entity } of events.get(indexes.get(sentence.start) ?? -1) ?? []) {
      if (start >= trigger.end || trigger.start >= end) continue;
      calls.set(entity, [...(calls.get(entity) ?? []), relation]);
    }
  }
  return calls;
}

/** The entities of the report, its happenings under short names. */
export function withEventNames(told: Told, events: ReadonlyMap<string, ReadEvent>): ExtractedEntity[] {
  return [...told.entities.values()].map((entity) => {
    const event = events.get(entity.localId);
    return event ? { ...entity, name: eventName(told, event, event.date, entity.name) } : entity;
  });
}

/** A call of two is as old as the relation between them, if there is but one day for it. */
function dateOfCall({ relations = [] }: Doc, { kind, sides }: EventShape): PartialDate | null {
  if (kind !== "call" || sides.length !== 2) return null;
  const days = relations.flatMap(({ relationType, source, target, date }) =>
    relationType === "called" && date && sides.includes(source) && sides.includes(target) ? [date] : [],
  );
  const [first] = days;
  return first && days.every(({ start }) => start === first.start) ? first : null;
}
