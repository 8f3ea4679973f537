import type { Chunk, Doc, Range, RoleAssignment, Token, Trigger } from "../../model/doc.ts";
import type { ClaimType, Status } from "../../model/schema.ts";
import { type Component, layer } from "../component.ts";
import { argumentsOf, holdOf } from "../roles/slots.ts";
import type { Clause, Parse } from "../syntax/clauses.ts";
import { parsesOf } from "../syntax/parses.ts";
import { listItems } from "../triggers/items.ts";
import {
  ADJECTIVES,
  BEFORE_CLAUSE,
  BEFORE_GERUND,
  BEFORE_INFINITIVE,
  BEFORE_THAT,
  type Effect,
  MODAL_EFFECTS,
  NOUNS,
  ON_NOUN,
  OPENERS,
  PREDICATES,
  PREPOSITIONS,
} from "./effects.ts";

/** A clause hangs on no more clauses than this. */
const DEEPEST = 6;
/** Verbs that give though what they govern lies ahead: a pledge is help. */
const PLEDGES = new Set([
  "promise",
  "pledge",
  "agree",
  "commit",
  "vow",
  "guarantee",
  "decide",
  "vote",
  "authorise",
  "authorize",
  "approve",
  "undertake",
]);
/** A state that "will send" help has pledged it. */
const PROMISES = new Set(["will", "shall", "’ll", "'ll", "would", "won"]);
/** What they do to help presupposes that it is given. */
const CHANGES = new Set([
  "increase",
  "boost",
  "speed",
  "step",
  "double",
  "triple",
  "expand",
  "resume",
  "continue",
  "maintain",
  "raise",
  "ramp",
  "deepen",
  "accelerate",
  "widen",
]);
/** Where what is to come stands. */
const DIARY = new Set(["agenda", "diary", "calendar", "schedule", "cards", "table", "horizon"]);
/** Verbs by which a call takes place or not. */
const HAPPEN = new Set([
  "take",
  "happen",
  "occur",
  "come",
  "follow",
  "materialise",
  "materialize",
  "be",
  "begin",
  "start",
]);
const NEGATIVE = /^(?:no|none|neither|nobody|nothing|nor)$/u;

/** Tells what happened from what is planned or denied; drops roles that tell of nothing: requests, conditions, lifted sanctions. */
export const status: Component = {
  name: "status",
  requires: ["clean", "sentences", "tokens", "mentions", "chunks", "triggers", "roles"],
  assigns: "statuses",
  run: (doc) => {
    const kept: RoleAssignment[] = [];
    const statuses: Status[] = [];
    const parses = parsesOf(doc);
    for (const role of layer(doc, "roles")) {
      const found = statusOfRole(doc, role, parses);
      if (found === null) continue;
      kept.push(role);
      statuses.push(found);
    }
    return { ...doc, roles: kept, statuses };
  },
};

function statusOfRole(doc: Doc, role: RoleAssignment, parses: readonly Parse[]): Status | null {
  const trigger = layer(doc, "triggers")[role.trigger];
  if (!trigger) return null;
  const parse = parses[trigger.sentence];
  if (!parse) return null;
  const tokens = layer(doc, "tokens");
  const sentence = layer(doc, "sentences")[trigger.sentence];
  if (sentence && asks(tokens, sentence.tokens)) return null;
  const effect = trigger.frame.endsWith(".item") ? itemEffect(doc, trigger, parses) : effectOn(parse, tokens, trigger);
  return effect === "none" ? null : effect === "same" ? "asserted" : effect;
}

/** A line of a sanctions notice is as true as the sentence that introduces it. */
function itemEffect(doc: Doc, trigger: Trigger, parses: readonly Parse[]): Effect {
  if (trigger.relationType !== "sanctioned") return "same";
  const introduction = listItems(doc).find(({ sentence }) => sentence === trigger.sentence)?.introduction ?? -1;
  const parse = parses[introduction];
  if (!parse) return "same";
  const effects = layer(doc, "triggers")
    .filter(({ sentence, relationType }) => sentence === introduction && relationType === "sanctioned")
    .map((other) => effectOn(parse, layer(doc, "tokens"), other));
  return effects.length === 0 ? "same" : (ORDER.find((effect) => effects.includes(effect)) ?? "same");
}

/** Whether a sentence is a question. */
function asks(tokens: readonly Token[], { from, to }: Range): boolean {
  let last = to - 1;
  while (last > from && /^["”’»)\]]$/u.test(tokens[last]?.text ?? "")) last -= 1;
  return tokens[last]?.text === "?";
}

/** What the words around a trigger do to it. */
export function effectOn(parse: Parse, tokens: readonly Token[], trigger: Trigger): Effect {
  const at = parse.chunks.findIndex(
    (chunk) => chunk.tokens.from <= trigger.tokens.from && trigger.tokens.to <= chunk.tokens.to,
  );
  const chunk = parse.chunks[at];
  if (!chunk) return "none";
  if (chunk.verb) {
    const clause = parse.byVerb.get(at);
    if (clause && trigger.frame === "disputed.is-false") return OPENERS.get(clause.opener) ?? "same";
    return clause ? clauseEffect(parse, tokens, clause, trigger.relationType, 0) : "none";
  }
  const own = nounEffect(parse, tokens, at, trigger);
  if (own === "none") return "none";
  const hold = holdOf(parse, at);
  if (!hold) return own;
  const lemma = parse.chunks[hold.clause.verb]?.verb?.lemma ?? "";
  const direct =
    hold.as === "object" ||
    (hold.as === "for" && /^(?:call|ask|appeal|plead|beg|push|press|wait|prepare|plan)$/.test(lemma));
  if (!direct)
    return worse(
      own,
      hold.as === "subject"
        ? subjectEffect(parse, tokens, hold.clause, trigger.relationType)
        : own === "same"
          ? phraseEffect(parse, tokens, hold.clause, trigger.relationType)
          : own,
    );
  const verb = ON_NOUN.get(lemma) ?? "same";
  const pledged = trigger.relationType === "aided" && PLEDGES.has(lemma) ? "same" : verb;
  if (trigger.relationType === "aided" && CHANGES.has(lemma) && !hold.clause.opener) return own;
  if (onTheAgenda(parse, hold.clause)) return worse(own, "planned");
  const around = clauseEffect(parse, tokens, hold.clause, trigger.relationType, 0);
  if (pledged === "denied" && around === "denied") return "planned";
  return worse(own, worse(pledged, around));
}

/** A verb with what governs it. */
function clauseEffect(parse: Parse, tokens: readonly Token[], clause: Clause, type: ClaimType, depth: number): Effect {
  const chunk = parse.chunks[clause.verb];
  const verb = chunk?.verb;
  if (!chunk || !verb) return "none";
  const opened = OPENERS.get(clause.opener) ?? "same";
  if (opened === "none") return "none";
  let effect: Effect = opened;
  if (verb.modal !== null && !(type === "aided" && PROMISES.has(verb.modal)))
    effect = worse(effect, MODAL_EFFECTS.get(verb.modal) ?? "same");
  if (verb.negated || isNegative(parse, tokens, clause)) effect = "denied";
  return depth >= DEEPEST ? effect : worse(effect, governed(parse, tokens, clause, type, depth));
}

function governed(parse: Parse, tokens: readonly Token[], clause: Clause, type: ClaimType, depth: number): Effect {
  const form = parse.chunks[clause.verb]?.verb?.form;
  const governor = clause.governor === null ? undefined : parse.byVerb.get(clause.governor);
  const lemma = governor ? (parse.chunks[governor.verb]?.verb?.lemma ?? "") : "";
  if (form === "infinitive") {
    const noun = clause.noun === null ? null : headWord(parse.chunks[clause.noun]);
    const byNoun = noun === null ? undefined : (NOUNS.get(noun) ?? PREDICATES.get(noun));
    if (!governor) return byNoun ?? "planned";
    if (clause.opener === ",") return "planned";
    const pledged = type === "aided" && (PLEDGES.has(lemma) || (lemma === "be" && clause.verb === governor.verb + 1));
    const particle = governor.particle;
    if (lemma === "be" && PREDICATES.has(particle))
      return worse(PREDICATES.get(particle) ?? "planned", clauseEffect(parse, tokens, governor, type, depth + 1));
    if (lemma === "have" && particle === "yet") return "denied";
    const own = pledged ? "same" : (byNoun ?? BEFORE_INFINITIVE.get(lemma) ?? "planned");
    if (own === "none") return "none";
    return worse(own, clauseEffect(parse, tokens, governor, type, depth + 1));
  }
  if (form === "gerund") {
    const before = parse.chunks[clause.verb - 1];
    const preposition = before?.kind === "preposition" ? PREPOSITIONS.get(before.word) : undefined;
    if (preposition && preposition !== "same") return preposition;
    if (!governor) return "same";
    if (before?.word === "after" || before?.word === "by") return "same";
    const own = clause.opener === "," ? "same" : (BEFORE_GERUND.get(lemma) ?? "same");
    if (own === "denied" && parse.chunks[governor.verb]?.verb?.negated) return "planned";
    if (own === "none") return "none";
    return clause.opener === "," ? own : worse(own, clauseEffect(parse, tokens, governor, type, depth + 1));
  }
  if (clause.opener === "that" && clause.noun !== null) {
    const told = BEFORE_THAT.get(headWord(parse.chunks[clause.noun])) ?? "same";
    if (told !== "same") return told;
  }
  if (governor) {
    const verb = parse.chunks[governor.verb]?.verb;
    const own = clause.opener === "whether" || clause.opener === "if" ? "none" : (BEFORE_CLAUSE.get(lemma) ?? "same");
    if (own === "denied" && verb?.negated) return "same";
    return own;
  }
  return "same";
}

/** "sanctions will hit …", "aid is due to arrive". */
function subjectEffect(parse: Parse, tokens: readonly Token[], clause: Clause, type: ClaimType): Effect {
  const verb = parse.chunks[clause.verb]?.verb;
  if (onTheAgenda(parse, clause)) return "planned";
  if (verb && HAPPEN.has(verb.lemma)) return clauseEffect(parse, tokens, clause, type, 0);
  return verb?.modal ? "planned" : "same";
}

/** "is on the agenda", "has a call in the diary". */
function onTheAgenda(parse: Parse, { phrases }: Clause): boolean {
  return phrases.some(({ nouns }) => nouns.some((noun) => DIARY.has(headWord(parse.chunks[noun]))));
}

/** A noun that hangs on a verb by a preposition: "said in a call", "will speak in a call". */
function phraseEffect(parse: Parse, tokens: readonly Token[], clause: Clause, type: ClaimType): Effect {
  return type === "called" ? clauseEffect(parse, tokens, clause, type, 0) : "same";
}

/** What the words inside a noun phrase, and the noun that it hangs on, do to it. */
function nounEffect(parse: Parse, tokens: readonly Token[], at: number, trigger: Trigger): Effect {
  const chunk = parse.chunks[at];
  if (!chunk) return "none";
  let effect: Effect = "same";
  for (let i = chunk.tokens.from; i < trigger.tokens.to; i += 1) {
    const word = tokens[i]?.text.toLowerCase() ?? "";
    effect = worse(effect, ADJECTIVES.get(word) ?? "same");
    if (tokens[i + 1]?.text.toLowerCase() === "of") effect = worse(effect, NOUNS.get(word) ?? "same");
  }
  const before = parse.chunks[at - 1];
  if (before?.kind === "preposition" && /^(?:of|for|against|about|over|on)$/.test(before.word)) {
    const noun = parse.chunks[at - 2];
    if (noun?.kind === "noun") effect = worse(effect, NOUNS.get(headWord(noun)) ?? "same");
  }
  if (before?.kind === "preposition" && before.word === "without") effect = "denied";
  return effect;
}

/** "no aid was sent", "sent no aid", "neither side called", "nor did it send". */
function isNegative(parse: Parse, tokens: readonly Token[], clause: Clause): boolean {
  const { objects } = argumentsOf(parse, clause);
  const negative = (at: number) => {
    const chunk = parse.chunks[at];
    return chunk !== undefined && NEGATIVE.test(tokens[chunk.tokens.from]?.text.toLowerCase() ?? "");
  };
  if (clause.subjects.some(negative) || objects.some(negative)) return true;
  for (let at = clause.verb - 1; at >= Math.max(0, clause.verb - 3); at -= 1) {
    const chunk = parse.chunks[at];
    if (chunk?.kind === "coordinator") return chunk.word === "nor" || chunk.word === "neither";
    if (chunk?.kind !== "noun" && chunk?.kind !== "adverb" && chunk?.kind !== "verb") return false;
  }
  return false;
}

function headWord(chunk: Chunk | undefined): string {
  return chunk?.heads[0] ?? "";
}

const ORDER: readonly Effect[] = ["same", "planned", "denied", "none"];

function worse(a: Effect, b: Effect): Effect {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
