import { parametersIn } from "./parameters.ts";
import { type Choices, parametersOf, type Template } from "./templates.ts";

/** A text in the editor, and the question that it came from, if it came from one. */
export interface Written {
  readonly text: string;
  readonly template: Template | null;
  readonly choices: Choices;
}

const LONGEST_PARSED = 20_000;

/** Whether somebody changed the text of a question by hand, or wrote one without a question. */
export function isByHand({ text, template, choices }: Written): boolean {
  return text.trim() !== "" && text !== template?.cypher(choices);
}

/**
 * Whether a text that is changed still belongs to its question: it asks for one of the question's gaps, or a line of it stands
 * there as the question has it.
 */
export function belongsTo(template: Template, choices: Choices, text: string): boolean {
  if (parametersIn(text).some((name) => name in template.slots)) return true;
  const lines = new Set(text.split("\n").map((line) => line.trim()));
  return template
    .cypher(choices)
    .split("\n")
    .some((line) => lines.has(line.trim()));
}

/**
 * What stands in the editor once a gap of its question is filled otherwise. A text that was changed by hand stays where the
 * query of the question keeps its shape, or where the text asks for that gap itself; else the question writes it anew.
 */
export function textAfter(written: Written & { readonly template: Template }, slot: string, after: Choices): string {
  const { text, template, choices } = written;
  const anew = template.cypher(after);
  if (!isByHand(written)) return anew;
  const asksForIt = after[slot] !== undefined && parametersIn(text).includes(slot);
  return asksForIt || template.cypher(choices) === anew ? text : anew;
}

/** Parameters of a text that its question gives no value. */
export function freeIn({ text, template, choices }: Written): readonly string[] {
  if (text.length > LONGEST_PARSED) return [];
  const filled = template ? parametersOf(template, choices) : {};
  return parametersIn(text).filter((name) => !(name in filled));
}

/** What to say where parameters of a text have no value yet; null where all have. An empty text is written `""`. */
export function wantedFor(written: Written, values: Readonly<Record<string, string>>): string | null {
  const bare = freeIn(written).filter((name) => gapOf(written, name) || (values[name] ?? "").trim() === "");
  if (bare.length === 0) return null;
  const told = bare.map((name) => gapOf(written, name) ?? `$${name}`);
  return `Give a value for ${told.join(" and ")}, above the query. It is not asked yet.`;
}

/** The gap of the question that goes by the name, as its field is called. */
function gapOf({ template }: Written, name: string): string | undefined {
  const label = template?.slots[name]?.label;
  return label === undefined ? undefined : `“${label.toLowerCase()}”`;
}
