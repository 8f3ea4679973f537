import type { IsoDate, PartialDate } from "../../model/dates.ts";
import type { Doc } from "../../model/doc.ts";
import type { ExtractedEntity, ExtractedRelation } from "../../model/extraction.ts";
import { eventDates } from "./event-dates.ts";
import { type EventShape, eventName, eventShapes } from "./event-names.ts";
import { readLeads } from "./leads.ts";
import type { Linked, Told } from "./tie.ts";

/** A happening with what the report tells of it. */
export interface ReadEvent extends EventShape {
  readonly date: PartialDate | null;
  /** Relations that its words tell, if it is a call. */
  readonly calls: readonly Call[];
}

/** A relation of who called whom, and the mention of the call that tells it. */
export interface Call {
  readonly relation: ExtractedRelation;
  readonly mention: Linked;
}

/** The happenings of a report, by their entities. */
export function readEvents(told: Told, doc: Doc): Map<string, ReadEvent> {
  const leaders = new Map(readLeads(told).map(({ source, target }) => [source, target]));
  const dates = eventDates(told, doc.dates ?? [], doc.text);
  const shapes = eventShapes(told, leaders);
  const calls = callsByEvent(told, doc, shapes);
  const days = daysOfCalls(doc);
  return new Map(
    [...shapes].map(([entity, shape]) => {
      const own = calls.get(entity) ?? [];
      const ends = new Set([...shape.sides, ...own.flatMap(({ relation }) => [relation.source, relation.target])]);
      const led = new Set([...ends].flatMap((end) => leaders.get(end) ?? []));
      const whole = shape.sides.length < 2 ? { ...shape, sides: [...ends].filter((end) => !led.has(end)) } : shape;
      return [entity, { ...whole, calls: own, date: dates.get(entity) ?? dateOfCall(days, whole) }];
    }),
  );
}

/** The relations of who called whom that the words of each call tell. */
function callsByEvent(
  { tokens }: Told,
  { relations = [] }: Doc,
  shapes: ReadonlyMap<string, EventShape>,
): Map<string, Call[]> {
  const byStart = new Map<number, Linked>();
  for (const { heads, mentions } of shapes.values())
    for (const [i, mention] of mentions.entries()) byStart.set(tokens[heads[i] ?? -1]?.start ?? -1, mention);
  const calls = new Map<string, Call[]>();
  for (const relation of relations) {
    if (relation.relationType !== "called" || relation.status === "denied") continue;
    for (let at = relation.trigger.start; at < relation.trigger.end; at++) {
      const mention = byStart.get(at);
      if (!mention) continue;
      const list = calls.get(mention.entity);
      if (list) list.push({ relation, mention });
      else calls.set(mention.entity, [{ relation, mention }]);
    }
  }
  return calls;
}

/** The entities of the report, published on `day`, its happenings under short names. */
export function withEventNames(
  told: Told,
  events: ReadonlyMap<string, ReadEvent>,
  day: IsoDate | null,
): ExtractedEntity[] {
  return [...told.entities.values()].map((entity) => {
    const event = events.get(entity.localId);
    return event ? { ...entity, name: eventName(told, event, event.date, entity.name, day) } : entity;
  });
}

/** The days of the calls of each pair. */
function daysOfCalls({ relations = [] }: Doc): Map<string, PartialDate[]> {
  const days = new Map<string, PartialDate[]>();
  for (const { relationType, source, target, date } of relations) {
    if (relationType !== "called" || !date) continue;
    const list = days.get(pairKey([source, target]));
    if (list) list.push(date);
    else days.set(pairKey([source, target]), [date]);
  }
  return days;
}

/** A call of two is as old as the relation between them, if there is but one day for it. */
function dateOfCall(
  days: ReadonlyMap<string, readonly PartialDate[]>,
  { kind, sides }: EventShape,
): PartialDate | null {
  if (kind !== "call" || sides.length !== 2) return null;
  const [first, ...others] = days.get(pairKey(sides)) ?? [];
  return first && others.every(({ start }) => start === first.start) ? first : null;
}

function pairKey(pair: readonly string[]): string {
  return pair.toSorted().join(" ");
}
