import { InvalidArgumentError, Option } from "commander";
import type { IsoDate } from "../model/dates.ts";
import { RELATION_TYPE_IDS, type RelationType } from "../model/schema.ts";
import { FORMAT_IDS } from "./graph-files.ts";

/** `--format ID`: what a graph is written as, whatever its file's ending. */
export function formatOption(): Option {
  return new Option("--format <ID>", "format of the graph").choices(FORMAT_IDS);
}

/** Relation types between commas. Throws InvalidArgumentError. */
export function parseRelationTypes(text: string): RelationType[] {
  return text.split(",").map((part) => {
    const type = RELATION_TYPE_IDS.find((id) => id === part.trim());
    if (!type) throw new InvalidArgumentError(`Choose among ${RELATION_TYPE_IDS.join(", ")}.`);
    return type;
  });
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
