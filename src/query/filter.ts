import { dayNumber, type GraphIndex, NO_DAY } from "../knowledge/graph-index.ts";
import type { IsoDate } from "../model/dates.ts";
import { ENTITY_TYPE_IDS, type EntityType, type RelationType, STATUSES, type Status } from "../model/schema.ts";
import type { Steps } from "./steps.ts";

/**
 * What is drawn and counted. Absent or empty means no restriction.
 *
 * `entityTypes` takes entities and their relations away; every other restriction takes relations away. An entity is
 * then hidden with them if all that tied it to the other drawn entities is hidden; one that nothing tied to them stays,
 * unless `documents` names only reports that do not mention it.
 */
export interface GraphFilter {
  readonly entityTypes?: readonly EntityType[];
  readonly relationTypes?: readonly RelationType[];
  readonly statuses?: readonly Status[];
  /** Relations that stand in any of them. */
  readonly documents?: readonly string[];
  /**
   * Days, both included. By event: relations without a date pass. By publication: relations that stand in a report of
   * these days, or in one without a date.
   */
  readonly dates?: { readonly start: IsoDate; readonly end: IsoDate; readonly by: "event" | "publication" };
  /** 0 to 1: best evidence at least this; what a person has confirmed passes. */
  readonly minConfidence?: number;
  /** Distinct sources (reprints counted once) at least this. */
  readonly minSources?: number;
}

/** One bit for each part of a filter that can turn a relation away. */
export const FAILS = {
  entityTypes: 1,
  relationTypes: 2,
  statuses: 4,
  documents: 8,
  dates: 16,
  minConfidence: 32,
  minSources: 64,
} as const satisfies Record<keyof GraphFilter, number>;

/** Bits of what turns relations away, leaving the entities. */
export const RELATION_BITS = 127 & ~FAILS.entityTypes;

/** Which parts of a filter turn each relation away: bits of `FAILS` by relation number. 0 passes. */
export type Failures = Uint8Array;

/** Whether a filter restricts nothing. */
export function isOpen(filter: GraphFilter): boolean {
  return !Object.values(filter).some((part) => (Array.isArray(part) ? part.length > 0 : isRestriction(part)));
}

/** The same text for filters that let the same through. */
export function filterKey(filter: GraphFilter): string {
  const { entityTypes, relationTypes, statuses, documents, dates, minConfidence, minSources } = filter;
  const sorted = (items: readonly string[] | undefined) => items?.toSorted() ?? [];
  return JSON.stringify([
    sorted(entityTypes),
    sorted(relationTypes),
    sorted(statuses),
    sorted(documents),
    dates ? [dates.start, dates.end, dates.by] : [],
    minConfidence ?? 0,
    minSources ?? 0,
  ]);
}

/** Whether each entity type, by its number, passes. */
export function entityTypesPassing(filter: GraphFilter): boolean[] {
  const wanted = filter.entityTypes ?? [];
  return ENTITY_TYPE_IDS.map((type) => wanted.length === 0 || wanted.includes(type));
}

/** Relations checked between two yields. */
const BLOCK = 0x40000;

/** Checks every relation against every part of a filter. O(relations). Yields every few milliseconds. */
export function* failuresOf(index: GraphIndex, filter: GraphFilter): Steps<Failures> {
  const failures = new Uint8Array(index.relationCount);
  if (isOpen(filter)) return failures;
  for (const markerOf of Object.values(MARKERS)) {
    const mark = markerOf(index, filter, failures);
    for (let from = 0; mark && from < failures.length; from += BLOCK) {
      mark(from, Math.min(from + BLOCK, failures.length));
      yield;
    }
  }
  return failures;
}

/** Sets the bit of each relation from `from` up to, without, `to` that a part of the filter turns away. */
type Mark = (from: number, to: number) => void;
/** Null where the filter does not restrict this. Loops stand written out: a call for each relation costs ten times as much. */
type MarkerOf = (index: GraphIndex, filter: GraphFilter, failures: Failures) => Mark | null;

const MARKERS: Readonly<Record<keyof GraphFilter, MarkerOf>> = {
  entityTypes({ sources, targets, entityTypes }, filter, failures) {
    if (!filter.entityTypes?.length) return null;
    const bits = Uint8Array.from(entityTypesPassing(filter), (passes) => (passes ? 0 : FAILS.entityTypes));
    return (from, to) => {
      for (let relation = from; relation < to; relation++) {
        const source = bits[entityTypes[sources[relation] ?? 0] ?? 0] ?? 0;
        const target = bits[entityTypes[targets[relation] ?? 0] ?? 0] ?? 0;
        failures[relation] = (failures[relation] ?? 0) | source | target;
      }
    };
  },
  relationTypes: (index, { relationTypes }, failures) =>
    notAmong(index.relationTypes, index.schema.ids, relationTypes, failures, FAILS.relationTypes),
  statuses: (index, { statuses }, failures) => notAmong(index.statuses, STATUSES, statuses, failures, FAILS.statuses),
  documents(index, { documents }, failures) {
    if (!documents?.length) return null;
    const wanted = new Uint8Array(index.documentIds.length);
    for (const id of documents) {
      const number = index.documentNumberOf(id);
      if (number !== undefined) wanted[number] = 1;
    }
    return inNoneOf(index, wanted, failures, FAILS.documents);
  },
  dates(index, { dates }, failures) {
    if (!dates) return null;
    const first = dayNumber(dates.start);
    const last = dayNumber(dates.end);
    if (dates.by === "publication") {
      const wanted = Uint8Array.from(index.documentDays, (day) =>
        day === NO_DAY || (first <= day && day <= last) ? 1 : 0,
      );
      return inNoneOf(index, wanted, failures, FAILS.dates);
    }
    const { starts, ends } = index;
    // By sign bits instead of branches, which dates in no order would mislead: three times as fast.
    return (from, to) => {
      for (let relation = from; relation < to; relation++) {
        const start = starts[relation] ?? NO_DAY;
        const dated = (start - NO_DAY) >>> 31;
        const late = (last - start) >>> 31;
        const early = ((ends[relation] ?? NO_DAY) - first) >>> 31;
        failures[relation] = (failures[relation] ?? 0) | ((dated & (late | early)) * FAILS.dates);
      }
    };
  },
  minConfidence({ confidences }, { minConfidence = 0 }, failures) {
    if (minConfidence <= 0) return null;
    const least = Math.fround(minConfidence);
    return (from, to) => {
      for (let relation = from; relation < to; relation++)
        if ((confidences[relation] ?? 0) < least) failures[relation] = (failures[relation] ?? 0) | FAILS.minConfidence;
    };
  },
  minSources({ relationDocuments: { offsets } }, { minSources = 0 }, failures) {
    if (minSources <= 1) return null;
    return (from, to) => {
      for (let relation = from; relation < to; relation++)
        if ((offsets[relation + 1] ?? 0) - (offsets[relation] ?? 0) < minSources)
          failures[relation] = (failures[relation] ?? 0) | FAILS.minSources;
    };
  },
};

function notAmong<T>(
  numbers: Uint8Array,
  all: readonly T[],
  wanted: readonly T[] | undefined,
  failures: Failures,
  bit: number,
): Mark | null {
  if (!wanted?.length) return null;
  const bits = Uint8Array.from(all, (each) => (wanted.includes(each) ? 0 : bit));
  return (from, to) => {
    for (let relation = from; relation < to; relation++)
      failures[relation] = (failures[relation] ?? 0) | (bits[numbers[relation] ?? 0] ?? 0);
  };
}

/** @param wanted 1 for each document that lets its relations pass */
function inNoneOf(
  { relationDocuments: { offsets, items } }: GraphIndex,
  wanted: Uint8Array,
  failures: Failures,
  bit: number,
): Mark {
  return (from, to) => {
    for (let relation = from; relation < to; relation++) {
      let fails = bit;
      for (let i = offsets[relation] ?? 0; i < (offsets[relation + 1] ?? 0); i++)
        if (wanted[items[i] ?? 0] === 1) fails = 0;
      failures[relation] = (failures[relation] ?? 0) | fails;
    }
  };
}

function isRestriction(part: GraphFilter[keyof GraphFilter]): boolean {
  return typeof part === "number" ? part > 0 : part !== undefined && !Array.isArray(part);
}
