import type { Extraction } from "../../model/extraction.ts";
import { foldName } from "../../model/names.ts";
import type { GivingExample, OwnRelationType } from "../../model/own-type.ts";
import { STATUSES, type Status } from "../../model/schema.ts";
import type { Extractor } from "../extract.ts";

/** What came of one example sentence. */
export interface ExampleOutcome {
  readonly text: string;
  /** Whether it must give the relation, or must not. */
  readonly expected: "gives" | "not";
  readonly passes: boolean;
  /** What was found, as people read it: "Ukraine accused Russia", "Iran met China (planned)". */
  readonly found: readonly string[];
  /** Why it fails; null when it passes. */
  readonly fault: string | null;
}

interface Told {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly status: Status;
  readonly words: string;
}

/** Runs the example sentences of a type. @param extract must read for that type */
export function tryExamples(type: OwnRelationType, extract: Extractor): readonly ExampleOutcome[] {
  const { gives, not } = type.examples;
  return [
    ...gives.map((example): ExampleOutcome => {
      const told = toldBy(example.text, type, extract);
      const fault = faultOf(example, told, type);
      return {
        text: example.text,
        expected: "gives",
        passes: fault === null,
        found: told.map(({ words }) => words),
        fault,
      };
    }),
    ...not.map((text): ExampleOutcome => {
      const found = toldBy(text, type, extract).map(({ words }) => words);
      const fault = found.length === 0 ? null : `gives “${found.join("”, “")}”, and must give nothing`;
      return { text, expected: "not", passes: fault === null, found, fault };
    }),
  ];
}

function toldBy(text: string, { id, label }: OwnRelationType, extract: Extractor): Told[] {
  const extraction = extract({ text, publishedAt: null });
  return extraction.relations
    .filter(({ relationType }) => relationType === id)
    .map(({ source, target, status }) => {
      const [from, to] = [namesOf(extraction, source), namesOf(extraction, target)];
      const mark = status === "asserted" ? "" : ` (${status})`;
      return { source: from, target: to, status, words: `${from[0]} ${label} ${to[0]}${mark}` };
    });
}

function namesOf({ entities }: Extraction, localId: string): readonly string[] {
  const entity = entities.find((each) => each.localId === localId);
  return entity ? [entity.name, ...entity.aliases.map(({ text }) => text)] : [];
}

function faultOf(example: GivingExample, told: readonly Told[], { symmetric }: OwnRelationType): string | null {
  if (told.length === 0) return "gives nothing";
  const { source, target, status } = example;
  const between = told.filter(
    (each) =>
      (isNamed(source, each.source) && isNamed(target, each.target)) ||
      (symmetric && isNamed(source, each.target) && isNamed(target, each.source)),
  );
  const found = told.map(({ words }) => words).join("”, “");
  if (between.length === 0) return `gives “${found}”, not from ${source ?? "anybody"} to ${target ?? "anybody"}`;
  if (status === undefined || between.some((each) => each.status === status)) return null;
  const seen = STATUSES.filter((each) => between.some((one) => one.status === each));
  return `gives it as ${seen.join(" and ")}, not as ${status}`;
}

/** Whether a name, if one is wanted, is one of these or a part of one. */
function isNamed(wanted: string | undefined, names: readonly string[]): boolean {
  if (wanted === undefined) return true;
  const words = foldName(wanted);
  return names.some((name) => ` ${foldName(name)} `.includes(` ${words} `));
}
