import type { Completion, CompletionContext, CompletionResult, CompletionSource } from "@codemirror/autocomplete";
import { ENTITY_TYPE_IDS, STATUSES } from "../../../model/schema.ts";
import { knownTypes } from "../../state/relation-types.ts";
import { comparedBefore, type Property } from "./compared.ts";
import { ENTITY_PROPERTIES, FUNCTIONS, KEYWORDS, labelOf, RELATION_PROPERTIES, typeNameOf } from "./schema-words.ts";

/** What may stand at a place of a query, and where the word begins that it would replace. */
export type Expected =
  | {
      readonly kind: "value";
      readonly from: number;
      readonly typed: string;
      readonly quote: string;
      readonly of: Property;
    }
  | { readonly kind: "label" | "type" | "word" | "parameter"; readonly from: number }
  | { readonly kind: "property"; readonly from: number; readonly of: "entity" | "relation" | "any" };

/** What the text before the cursor asks for; null where nothing can be offered. */
export function expectedAt(before: string, whole: string): Expected | null {
  const quoted = openQuote(before);
  if (quoted) {
    const of = comparedBefore(before.slice(0, quoted.at), (variable) => kindOf(variable, whole));
    return of && { kind: "value", from: quoted.at + 1, typed: before.slice(quoted.at + 1), quote: quoted.quote, of };
  }
  const word = /[\p{L}\p{N}_]*$/u.exec(before)?.[0] ?? "";
  const from = before.length - word.length;
  const head = before.slice(0, from);
  if (/\$$/.test(head)) return { kind: "parameter", from };
  if (/\[[^\]()]*[:|]\s*$/.test(head)) return { kind: "type", from };
  if (/\([^()[\]{}]*:\s*$/.test(head)) return { kind: "label", from };
  const [, owner] = /([\p{L}_][\p{L}\p{N}_]*)\s*\.$/u.exec(head) ?? [];
  if (owner) return { kind: "property", from, of: kindOf(owner, whole) };
  return word === "" || /^\d/.test(word) ? null : { kind: "word", from };
}

/** The quotation mark that is open at the end of a text. */
function openQuote(text: string): { readonly at: number; readonly quote: string } | null {
  let open: { at: number; quote: string } | null = null;
  for (const { 0: token, index } of text.matchAll(/\\[\s\S]|\/\/.*|["'`]/g)) {
    if (token.length > 1) continue;
    if (!open) open = { at: index, quote: token };
    else if (open.quote === token) open = null;
  }
  return open && open.quote !== "`" ? open : null;
}

function kindOf(variable: string, query: string): "entity" | "relation" | "any" {
  if (new RegExp(`\\[\\s*${variable}\\b`, "u").test(query)) return "relation";
  return new RegExp(`\\(\\s*${variable}\\b\\s*[:){]`, "u").test(query) ? "entity" : "any";
}

/** Names as a query writes them between quotation marks. */
export function quoted(name: string, quote: string): string {
  return name.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`);
}

/** Something that a text between quotation marks can say, and what it is. */
export interface Named {
  readonly name: string;
  readonly what: string;
}

/** Completion from the schema, from the query itself and, after a quotation mark, from what the graph holds. */
export function completionSource(
  valuesOf: (of: Property, typed: string, signal: AbortSignal) => Promise<readonly Named[]>,
  parameters: () => readonly string[],
): CompletionSource {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const whole = context.state.doc.toString();
    const expected = expectedAt(whole.slice(0, context.pos), whole);
    if (!expected) return context.explicit ? { from: context.pos, options: wordsOf(whole) } : null;
    if (expected.kind !== "value") {
      const options = optionsFor(expected, whole, parameters());
      return { from: expected.from, options, validFor: /^[\p{L}\p{N}_]*$/u };
    }
    const abort = new AbortController();
    context.addEventListener("abort", () => abort.abort());
    const closed = whole[context.pos] === expected.quote;
    const fixed = fixedValues(expected.of);
    const found = fixed
      ? withBeginning(fixed, expected.typed)
      : await valuesOf(expected.of, expected.typed, abort.signal);
    const options = found.map(
      ({ name, what }): Completion => ({
        label: name,
        detail: what,
        apply: quoted(name, expected.quote) + (closed ? "" : expected.quote),
      }),
    );
    return { from: expected.from, options, filter: false };
  };
}

/** What the schema lets a property be; null where only the graph knows. */
export function fixedValues({ of, key }: Property): readonly Named[] | null {
  if (key === "status" && of !== "entity") return STATUSES.map((name) => ({ name, what: "status" }));
  if (key === "type()") return knownTypes().ids.map((id) => ({ name: typeNameOf(id), what: "relation" }));
  if (key === "labels()") return ENTITY_TYPE_IDS.map((id) => ({ name: labelOf(id), what: "entity" }));
  return null;
}

function withBeginning(values: readonly Named[], typed: string): readonly Named[] {
  return values.filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()));
}

function optionsFor(
  expected: Exclude<Expected, { kind: "value" }>,
  whole: string,
  parameters: readonly string[],
): readonly Completion[] {
  switch (expected.kind) {
    case "label":
      return ENTITY_TYPE_IDS.map((id) => ({ label: labelOf(id), detail: "entity" }));
    case "type":
      return knownTypes().ids.map((id) => ({ label: typeNameOf(id), detail: "relation" }));
    case "parameter":
      return parameters.map((label) => ({ label, detail: "parameter" }));
    case "property":
      return detailed({
        ...(expected.of === "relation" ? {} : ENTITY_PROPERTIES),
        ...(expected.of === "entity" ? {} : RELATION_PROPERTIES),
      });
    case "word":
      return wordsOf(whole);
  }
}

function wordsOf(whole: string): readonly Completion[] {
  const variables = new Set(Array.from(whole.matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)/gu), ([, name = ""]) => name));
  return [
    ...[...variables].map((label) => ({ label, detail: "in this query", boost: 2 })),
    ...KEYWORDS.map((label) => ({ label, boost: 1 })),
    ...detailed(FUNCTIONS).map((option) => ({ ...option, apply: `${option.label}(` })),
  ];
}

function detailed(words: Readonly<Record<string, string>>): readonly Completion[] {
  return Object.entries(words).map(([label, detail]) => ({ label, detail }));
}
