import type { PartialDate } from "../../model/dates.ts";
import type { Doc } from "../../model/doc.ts";
import type { ExtractedEntity } from "../../model/extraction.ts";
import { eventDates } from "./event-dates.ts";
import { type EventShape, eventName, eventShapes } from "./event-names.ts";
import { readLeads } from "./leads.ts";
import type { Told } from "./tie.ts";

/** A happening with what the report tells of it. */
export interface ReadEvent extends EventShape {
  readonly date: PartialDate | null;
}

/** The happenings of a report, by their entities. */
export function readEvents(told: Told, doc: Doc): Map<string, ReadEvent> {
  const leaders = new Map(readLeads(told).map(({ source, target }) => [source, target]));
  const dates = eventDates(told, doc.dates ?? [], doc.text);
  return new Map(
    [...eventShapes(told, leaders)].map(([entity, shape]) => [
      entity,
      { ...shape, date: dates.get(entity) ?? dateOfCall(doc, shape) },
    ]),
  );
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
