import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkRelationTypes } from "../../../src/extraction/own-types/check.ts";
import type { OwnRelationType } from "../../../src/model/own-type.ts";

/** The path of a type that is shipped. */
export function presetPath(id: string): string {
  return join(import.meta.dirname, "../../../seeds/types", `${id}.json`);
}

/** A type that is shipped. */
export function preset(id: string): OwnRelationType {
  const [type] = checkRelationTypes(JSON.parse(readFileSync(presetPath(id), "utf8"))).types;
  if (!type) throw new Error(`There is no sound type "${id}".`);
  return type;
}
