import { KgError } from "../model/errors.ts";
import {
  CLAIM_TYPE_IDS,
  type ClaimType,
  ENTITY_TYPE_IDS,
  type EntityType,
  STATUSES,
  type Status,
} from "../model/schema.ts";

/** What a careful reader finds in one report. `seeds/README.md` tells the rules. */
export interface GoldDocument {
  /** File name. */
  readonly doc: string;
  readonly date: string | null;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  /** Tempting and wrong. */
  readonly not: readonly GoldEnds[];
}

export interface GoldEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Names used in the text. */
  readonly aliases: readonly string[];
  /** Descriptions used in the text. */
  readonly nominals?: readonly string[];
  /** Neither asked for nor punished. */
  readonly optional?: boolean;
  /** The country whose organ this is: as the end of a relation they count as the same actor. */
  readonly of?: string;
}

export interface GoldEnds {
  readonly source: string;
  readonly type: ClaimType;
  readonly target: string;
  /** Ends that count as right too. */
  readonly alt_sources?: readonly string[];
  readonly alt_targets?: readonly string[];
}

export interface GoldRelation extends GoldEnds {
  readonly status: Status;
  /** The sentence that states it best, and others that would do. */
  readonly evidence: string;
  readonly evidence_alt?: readonly string[];
  readonly date: string | null;
  readonly amount: string | null;
  readonly optional?: boolean;
}

/** What a program finds in one report. A missing status means asserted. */
export interface Prediction {
  readonly doc: string;
  readonly entities: readonly PredictedEntity[];
  readonly relations: readonly PredictedRelation[];
}

export interface PredictedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
}

export interface PredictedRelation {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly status?: string;
  readonly evidence: string | readonly string[];
  /** From 0 to 1. */
  readonly confidence?: number;
  /** Day, month or year of the happening; what was given, as written. */
  readonly date?: string | null;
  readonly amount?: string | null;
}

/** Reads JSON Lines of gold documents. Throws KgError "bad-format" naming the line. */
export function parseGold(jsonLines: string, file: string): GoldDocument[] {
  return jsonLines.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      throw new KgError("bad-format", `"${file}" has no valid JSON in line ${at + 1}.`, { cause });
    }
    if (!isGold(value))
      throw new KgError(
        "bad-format",
        `"${file}" has no gold document (doc, entities, relations, not) in line ${at + 1}.`,
      );
    return [value];
  });
}

function isGold(value: unknown): value is GoldDocument {
  if (!isRecord(value) || typeof value.doc !== "string") return false;
  const { entities, relations, not } = value;
  if (!Array.isArray(entities) || !Array.isArray(relations) || !Array.isArray(not)) return false;
  return (
    entities.every(isEntity) &&
    relations.every((relation) => isEnds(relation) && isClaim(relation)) &&
    not.every(isEnds)
  );
}

function isEntity(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.id === "string" &&
    typeof value.name === "string" &&
    Array.isArray(value.aliases) &&
    (ENTITY_TYPE_IDS as readonly unknown[]).includes(value.type)
  );
}

function isEnds(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.source === "string" &&
    typeof value.target === "string" &&
    (CLAIM_TYPE_IDS as readonly unknown[]).includes(value.type)
  );
}

function isClaim(value: unknown): boolean {
  return (
    isRecord(value) && typeof value.evidence === "string" && (STATUSES as readonly unknown[]).includes(value.status)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
