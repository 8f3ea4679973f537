import { dayNumber, type GraphIndex, NO_DAY } from "../knowledge/graph-index.ts";
import type { IsoDate } from "../model/dates.ts";
import {
  ENTITY_TYPE_IDS,
  type EntityType,
  RELATION_TYPE_IDS,
  type RelationType,
  STATUSES,
  type Status,
} from "../model/schema.ts";
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
  /** 0 to 1: best evidence at least this. */
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

/** Checks every relation against every part of a filter. O(relations). Yields about every 8 ms. */
export function* failuresOf(index: GraphIndex, filter: GraphFilter): Steps<Failures> {
  const failures = new Uint8Array(index.relationCount);
  if (isOpen(filter)) return failures;
  for (const [part, mark] of Object.entries(MARKS) as [keyof GraphFilter, Mark][]) {
    const fails = mark(index, filter);
    if (!fails) continue;
    const bit = FAILS[part];
    for (let relation = 0; relation < failures.length; relation++) {
      if (fails(relation)) failures[relation] = (failures[relation] ?? 0) | bit;
      if ((relation & 0x3ffff) === 0x3ffff) yield;
    }
  }
  return failures;
}

/** Null where the filter does not restrict this; else whether it turns a relation away. */
type Mark = (index: GraphIndex, filter: GraphFilter) => ((relation: number) => boolean) | null;

const MARKS: Readonly<Record<keyof GraphFilter, Mark>> = {
  entityTypes({ sources, targets, entityTypes }, filter) {
    if (!filter.entityTypes?.length) return null;
    const passing = entityTypesPassing(filter);
    const passes = (node: number | undefined) => passing[entityTypes[node ?? 0] ?? 0];
    return (relation) => !passes(sources[relation]) || !passes(targets[relation]);
  },
  relationTypes: (index, { relationTypes }) => notAmong(index.relationTypes, RELATION_TYPE_IDS, relationTypes),
  statuses: (index, { statuses }) => notAmong(index.statuses, STATUSES, statuses),
  documents(index, { documents }) {
    if (!documents?.length) return null;
    const wanted = new Uint8Array(index.documentIds.length);
    for (const id of documents) {
      const number = index.documentNumberOf(id);
      if (number !== undefined) wanted[number] = 1;
    }
    return noneOf(index, (document) => wanted[document] === 1);
  },
  dates(index, { dates }) {
    if (!dates) return null;
    const first = dayNumber(dates.start);
    const last = dayNumber(dates.end);
    if (dates.by === "publication")
      return noneOf(index, (document) => {
        const day = index.documentDays[document] ?? NO_DAY;
        return day === NO_DAY || (first <= day && day <= last);
      });
    const { starts, ends } = index;
    return (relation) => {
      const start = starts[relation] ?? NO_DAY;
      return start !== NO_DAY && (start > last || (ends[relation] ?? start) < first);
    };
  },
  minConfidence({ confidences }, { minConfidence = 0 }) {
    if (minConfidence <= 0) return null;
    const least = Math.fround(minConfidence);
    return (relation) => (confidences[relation] ?? 0) < least;
  },
  minSources(index, { minSources = 0 }) {
    return minSources <= 1 ? null : (relation) => index.sourceCount(relation) < minSources;
  },
};

function notAmong<T>(numbers: Uint8Array, all: readonly T[], wanted: readonly T[] | undefined): ReturnType<Mark> {
  if (!wanted?.length) return null;
  const passing = all.map((each) => wanted.includes(each));
  return (relation) => !passing[numbers[relation] ?? 0];
}

function noneOf({ relationDocuments: { offsets, items } }: GraphIndex, passes: (document: number) => boolean) {
  return (relation: number) => {
    for (let i = offsets[relation] ?? 0; i < (offsets[relation + 1] ?? 0); i++) if (passes(items[i] ?? 0)) return false;
    return true;
  };
}

function isRestriction(part: GraphFilter[keyof GraphFilter]): boolean {
  return typeof part === "number" ? part > 0 : part !== undefined && !Array.isArray(part);
}
