import type { DocMention } from "../../model/doc.ts";
import { APPOSITION_STOPS } from "../lexicon/clue-words.ts";
import { ORGANIZATION_NOUNS } from "../lexicon/words.ts";
import { phraseBefore } from "./appositions.ts";
import type { Draft } from "./draft.ts";
import type { Report } from "./surface.ts";

/** Nouns that are told with the name of a body. */
const NAMED_BODIES =
  /^(?:consortium|refinery|foundation|network|cartel|gang|militia|brigade|fund|federation|union|association)$/;
/** How many words after a name say what it is. */
const APPOSITION = 8;

/** "the weekly Name", "Name, a charity", "the aid agency of the bloc, Name,": notes what the words beside the mention call the body. */
export function addKinds(report: Report, { tokens: { from, to } }: DocMention, draft: Draft): void {
  const { tokens, text } = report;
  const before = tokens[from - 1]?.text.toLowerCase() ?? "";
  if (ORGANIZATION_NOUNS.has(before)) draft.kinds.add(before);
  const phrase = phraseBefore(report, from);
  const noun = phrase ? (tokens[phrase.to - 1]?.text.toLowerCase() ?? "") : "";
  if (ORGANIZATION_NOUNS.has(noun)) draft.kinds.add(noun);
  if (NAMED_BODIES.test(tokens[to]?.text ?? "") && draft.knownId === null)
    draft.addAlias(text.slice(tokens[from]?.start, tokens[to]?.end).replace(/\s+/gu, " "), "with what it is");
  if (tokens[to]?.text !== "," || !/^(?:the|an?|its|his|her|their)$/.test(tokens[to + 1]?.text ?? "")) return;
  for (let i = to + 2; i < to + APPOSITION; i++) {
    const word = tokens[i]?.text ?? "";
    if (!/^[\p{L}-]+$/u.test(word) || APPOSITION_STOPS.has(word)) return;
    if (ORGANIZATION_NOUNS.has(word)) draft.kinds.add(word);
  }
}
