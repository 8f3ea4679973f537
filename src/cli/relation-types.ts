import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Option } from "commander";
import { createExtractor } from "../extraction/extract.ts";
import { checkRelationTypes } from "../extraction/own-types/check.ts";
import { tryExamples } from "../extraction/own-types/try-examples.ts";
import { KgError } from "../model/errors.ts";
import { placeOf } from "../model/fault.ts";
import type { OwnRelationType } from "../model/own-type.ts";
import type { LanguageModels } from "../nlp/models.ts";
import { counted } from "./counts.ts";
import { reasonOf } from "./report-files.ts";
import type { Terminal } from "./terminal.ts";

/** `--types FILE`: relation types of a person's own; may be given again. */
export function typesOption(): Option {
  return new Option("--types <FILE>", "look for the relation types of this JSON file too; may be given again")
    .argParser((path: string, paths: readonly string[]) => [...paths, path])
    .default([], "none");
}

/** For `--help`: what such a file holds. */
export const TYPES_HELP = `
A file of relation types holds one, or a list of them:
  {"id": "accused", "label": "accused", "inverse": "accused by", "symmetric": false,
   "source": ["person", "country", "organization"], "target": ["person", "country", "organization"], "color": "#6a5a00",
   "triggers": {"verbs": ["accuse"], "nouns": ["accusation against"], "phrases": ["point the finger at"], "prepositions": []},
   "examples": {"gives": [{"text": "Peru accused Chile.", "source": "Peru", "target": "Chile", "status": "asserted"}],
                "not": ["Peru was accused."]}}
Only "id" and one of "verbs", "nouns" and "phrases" must be there. The example sentences are tried, and those that fail are told.`;

/**
 * The relation types in some files, checked, and their example sentences tried: each that fails is told in one line.
 * Throws KgError once everything that is wrong is told: "not-found", "bad-input", "bad-format".
 */
export async function readTypeFiles(
  paths: readonly string[],
  models: LanguageModels,
  terminal: Terminal,
): Promise<readonly OwnRelationType[]> {
  const types: OwnRelationType[] = [];
  let faulty = 0;
  for (const path of paths) {
    const name = basename(path);
    const taken = types.map(({ id }) => id);
    const { types: found, faults } = checkRelationTypes(parse(name, await textOf(path)), taken);
    for (const { path: place, message } of faults)
      terminal.tell(`"${name}"${place.length > 0 ? `, ${placeOf(place)}` : ""}: ${message}`);
    faulty += faults.length;
    types.push(...found);
  }
  if (faulty > 0)
    throw new KgError(
      "bad-format",
      `${counted(faulty, "fault")} in the relation types: mend them, then run this again.`,
    );
  for (const type of types) tellFailing(type, models, terminal);
  return types;
}

function tellFailing(type: OwnRelationType, models: LanguageModels, terminal: Terminal): void {
  const outcomes = tryExamples(type, createExtractor(models, [type]));
  const failing = outcomes.filter(({ passes }) => !passes);
  for (const { text, fault } of failing) terminal.tell(`"${type.id}": the example “${text}” ${fault}.`);
  if (failing.length > 0)
    terminal.tell(
      `"${type.id}": ${failing.length} of ${counted(outcomes.length, "example")} fail. Mend its triggers or the examples.`,
    );
}

async function textOf(path: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT")
      throw new KgError("not-found", `There is no file "${path}".`, { cause });
    if (cause instanceof TypeError)
      throw new KgError("bad-format", `"${path}" is no text in UTF-8, so there are no relation types in it.`, {
        cause,
      });
    throw new KgError("bad-input", `"${path}" cannot be read (${reasonOf(cause)}).`, { cause });
  }
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new KgError("bad-format", `"${name}" is not valid JSON, so there are no relation types in it: ${why}.`, {
      cause,
    });
  }
}
