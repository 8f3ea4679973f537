import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from "@cucumber/gherkin";
import { IdGenerator } from "@cucumber/messages";

/** One scenario, each row of its examples being one of its own. */
export interface Scenario {
  /** Folder and file: `clauses/match/Match1.feature`. */
  readonly file: string;
  readonly name: string;
  readonly steps: readonly ScenarioStep[];
}

export interface ScenarioStep {
  readonly text: string;
  /** What stands between the quotation marks below the step. */
  readonly doc: string;
  /** The table below the step. */
  readonly table: readonly (readonly string[])[];
}

/** Reads a feature file. */
export function readFeature(file: string, text: string): Scenario[] {
  const newId = IdGenerator.incrementing();
  const document = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(text);
  return compile(document, file, newId).map(({ name, steps }) => ({
    file,
    name,
    steps: steps.map(({ text: step, argument }) => ({
      text: step,
      doc: argument?.docString?.content ?? "",
      table: (argument?.dataTable?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value)),
    })),
  }));
}
