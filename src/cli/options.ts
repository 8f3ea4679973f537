import { InvalidArgumentError, Option } from "commander";
import { UNSURE_BELOW } from "../model/confidence.ts";
import type { IsoDate } from "../model/dates.ts";
import { KgError } from "../model/errors.ts";
import type { RelationSchema } from "../model/relation-schema.ts";
import type { RelationType } from "../model/schema.ts";
import { FORMAT_IDS } from "./graph-files.ts";

/** `--format ID`: what a graph is written as, whatever its file's ending. */
export function formatOption(): Option {
  return new Option("--format <ID>", "format of the graph").choices(FORMAT_IDS);
}

/** Relation types between commas; whether the graph has them, `checkTypes` tells. Throws InvalidArgumentError. */
export function parseRelationTypes(text: string): RelationType[] {
  const ids = text.split(",").map((part) => part.trim());
  if (ids.some((id) => !/^[a-z]\w*$/.test(id))) throw new InvalidArgumentError("Write them as called,aided.");
  return ids;
}

/** Throws KgError "usage" for a relation type that a graph does not know. */
export function checkTypes(types: readonly RelationType[] | undefined, schema: RelationSchema): void {
  const unknown = types?.find((id) => !schema.has(id));
  if (unknown !== undefined)
    throw new KgError("usage", `There is no relation type "${unknown}". Choose among ${schema.ids.join(", ")}.`);
}

/** A day. Throws InvalidArgumentError. */
export function parseDay(text: string): IsoDate {
  const time = Date.parse(text);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError("Write it as YYYY-MM-DD.");
  return text;
}

/** Reads a whole number from `least` to `most`; what it gives throws InvalidArgumentError. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
    return value;
  };
}

/** `--min-confidence N`: only relations that were found with at least this. */
export function minConfidenceOption(): Option {
  return new Option(
    "--min-confidence <N>",
    `only relations found with at least this confidence, 0 to 1; under ${UNSURE_BELOW} about one in three is wrong`,
  ).argParser((text) => {
    const value = Number(text);
    if (text.trim() === "" || !(value >= 0 && value <= 1)) throw new InvalidArgumentError("Give a number from 0 to 1.");
    return value;
  });
}
