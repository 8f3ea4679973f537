import type { Chunk, DocMention, PhraseMention, Token } from "../../model/doc.ts";
import { argumentsOf, holdOf } from "../roles/holds.ts";
import type { Clause, Parse } from "../syntax/clause.ts";
import { phrasesAfter } from "../syntax/clauses.ts";
import {
  COORDINATORS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  TIME_NOUNS,
} from "../syntax/words.ts";

/** Where a mention stands in the chunks of its sentence. */
export interface Place {
  readonly chunk: number;
  readonly part: PhraseMention["part"] | "outside";
  readonly depth: number;
}

/** Words that tell nothing by themselves. */
const CLOSED = [DETERMINERS, POSSESSIVE_PRONOUNS, PERSONAL_PRONOUNS, PREPOSITIONS, COORDINATORS, TIME_NOUNS];
/** Farther apart two chunks have no path worth telling. */
const LONGEST_PATH = 7;
const LETTERS: Readonly<Record<Chunk["kind"], string>> = {
  noun: "N",
  verb: "V",
  preposition: "p",
  coordinator: "c",
  subordinator: "s",
  relative: "r",
  comma: ",",
  adverb: "",
  break: ";",
};

/** Place of each mention that stands in a chunk of the sentence. Mentions inside another one stand where that does. */
export function placesOf(
  parse: Parse,
  mentions: readonly DocMention[],
  inside: readonly number[],
): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  parse.chunks.forEach((chunk, at) => {
    for (const { mention, part, depth } of chunk.mentions) places.set(mention, { chunk: at, part, depth });
  });
  for (const mention of inside) {
    const tokens = mentions[mention]?.tokens;
    if (places.has(mention) || !tokens) continue;
    const chunk = parse.chunks.findIndex(({ tokens: { from, to } }) => from <= tokens.from && tokens.from < to);
    if (chunk >= 0) places.set(mention, { chunk, part: "outside", depth: 0 });
  }
  return places;
}

/** How a mention stands to the trigger in a chunk: "subject", "object", "to", "owner", or the way there through the chunks between. */
export function slotOf(parse: Parse, trigger: number, place: Place): string {
  const inner = place.part === "head" && place.depth === 0 ? "" : `/${place.part}${place.depth}`;
  if (place.chunk === trigger) return `same${inner}`;
  const clause = parse.byVerb.get(trigger);
  if (clause) {
    const own = slotIn(parse, clause, place.chunk);
    if (own !== null) return `${own}${inner}`;
    const governor = clause.governor === null ? undefined : parse.byVerb.get(clause.governor);
    const outer = governor && slotIn(parse, governor, place.chunk);
    if (outer != null) return `governor:${outer}${inner}`;
    if (clause.noun !== null && clause.noun === place.chunk) return `noun${inner}`;
  } else {
    const phrase = phrasesAfter(parse, trigger).find(({ nouns }) => nouns.includes(place.chunk));
    if (phrase) return `after:${phrase.word}${inner}`;
    if (parse.groups.membersAt(trigger).includes(place.chunk)) return `joined${inner}`;
    const hold = holdOf(parse, trigger);
    const held = hold && slotIn(parse, hold.clause, place.chunk);
    if (hold && held !== null) return `${hold.as}>${held}${inner}`;
  }
  return `${pathBetween(parse, trigger, place.chunk)}${inner}`;
}

function slotIn(parse: Parse, clause: Clause, chunk: number): string | null {
  const { agents, objects, recipients, phrases } = argumentsOf(parse, clause);
  if (agents.includes(chunk)) return "agent";
  if (objects.includes(chunk)) return "object";
  if (recipients.includes(chunk)) return "recipient";
  const phrase = phrases.find(({ nouns }) => nouns.includes(chunk));
  return phrase ? phrase.word : null;
}

/** The kinds of chunks between two of them, with the prepositions; "far" beyond a few. */
export function pathBetween(parse: Parse, from: number, to: number): string {
  const [low, high] = from < to ? [from, to] : [to, from];
  const direction = from < to ? ">" : "<";
  if (high - low > LONGEST_PATH) return `${direction}far`;
  let path = direction;
  for (let at = low + 1; at < high; at += 1) {
    const chunk = parse.chunks[at];
    if (chunk) path += chunk.kind === "preposition" ? `(${chunk.word})` : LETTERS[chunk.kind];
  }
  return path;
}

/** The word that a chunk stands for among triggers: "v:send", "n:sanctions"; a number of them where nouns have an "of". */
export function keysOf(chunk: Chunk, tokens: readonly Token[]): readonly string[] {
  if (chunk.verb) return [`v:${chunk.verb.lemma}`];
  if (chunk.kind !== "noun" || chunk.time) return [];
  const keys: string[] = [];
  const add = (word: string) => {
    if (/^\p{Ll}[\p{Ll}-]{2,}$/u.test(word) && !CLOSED.some((words) => words.has(word)) && !keys.includes(`n:${word}`))
      keys.push(`n:${word}`);
  };
  for (const head of chunk.heads) add(head);
  for (let at = chunk.tokens.from; at < chunk.tokens.to; at += 1) add(tokens[at]?.text ?? "");
  return keys;
}
