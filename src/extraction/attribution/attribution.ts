import type { Doc } from "../../model/doc.ts";
import { type Component, layer } from "../component.ts";
import type { Parse } from "../syntax/clause.ts";
import { parsesOf } from "../syntax/parses.ts";
import { type Speaker, speakersOf } from "./speakers.ts";

/** Tells for each role who says so, if the report does not say it itself. */
export const attribution: Component = {
  name: "attribution",
  requires: ["sentences", "tokens", "mentions", "entities", "chunks", "triggers", "roles"],
  assigns: "attributions",
  run: (doc) => ({ ...doc, attributions: attribute(doc) }),
};

function attribute(doc: Doc): (string | null)[] {
  const roles = layer(doc, "roles");
  if (roles.length === 0) return [];
  const mentions = layer(doc, "mentions");
  const parses = parsesOf(doc);
  const speakers = speakersOf(doc, parses);
  const names = new Map(layer(doc, "entities").map(({ localId, name }) => [localId, name]));
  return roles.map((role) => {
    const trigger = layer(doc, "triggers")[role.trigger];
    const speaker = trigger ? speakers[trigger.sentence] : null;
    if (!trigger || !speaker || isOwnVerb(parses[trigger.sentence], speaker, trigger.sentence, trigger.tokens.from))
      return null;
    const entity = speaker.mention === null ? null : (mentions[speaker.mention]?.entity ?? null);
    if (entity !== null) return names.get(entity) ?? null;
    return speaker.words ? wordsOf(doc, speaker.words) : null;
  });
}

/** "X denied …": the denier does not report his denial, he makes it. */
function isOwnVerb(parse: Parse | undefined, speaker: Speaker, sentence: number, token: number): boolean {
  if (!parse || speaker.words?.sentence !== sentence) return false;
  const { chunk } = speaker.words;
  const verb = parse.clauses.find(({ subjects }) => subjects.includes(chunk))?.verb;
  const range = verb === undefined ? undefined : parse.chunks[verb]?.tokens;
  return range !== undefined && range.from <= token && token < range.to;
}

/** The words for a speaker without a name: "a senior official". */
function wordsOf(doc: Doc, { sentence, chunk }: { readonly sentence: number; readonly chunk: number }): string | null {
  const found = layer(doc, "chunks")[sentence]?.[chunk];
  const tokens = layer(doc, "tokens");
  const [first, last] = [tokens[found?.tokens.from ?? -1], tokens[(found?.tokens.to ?? 0) - 1]];
  return first && last && first.kind === "word" && last.end - first.start <= 80
    ? doc.text.slice(first.start, last.end)
    : null;
}
