import type { Chunk, Token, Trigger } from "../../model/doc.ts";
import type { RelationType } from "../../model/schema.ts";
import { argumentsOf, holdOf } from "../roles/holds.ts";
import type { Clause, Parse } from "../syntax/clause.ts";
import {
  ADJECTIVES,
  BEFORE_CLAUSE,
  BEFORE_GERUND,
  BEFORE_INFINITIVE,
  BEFORE_THAT,
  CHANGES,
  DIARY,
  type Effect,
  HAPPEN,
  MODAL_EFFECTS,
  NOUNS,
  ON_NOUN,
  OPENERS,
  PLEDGES,
  PREDICATES,
  PREPOSITIONS,
  PROMISES,
} from "./effects.ts";

/** A clause hangs on no more clauses than this. */
const DEEPEST = 6;
const NEGATIVE = /^(?:no|none|neither|nobody|nothing|nor)$/u;

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
function clauseEffect(
  parse: Parse,
  tokens: readonly Token[],
  clause: Clause,
  type: RelationType,
  depth: number,
): Effect {
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

function governed(parse: Parse, tokens: readonly Token[], clause: Clause, type: RelationType, depth: number): Effect {
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
    const apart = clause.opener === "," && before?.word !== "about";
    const own = apart ? "same" : (BEFORE_GERUND.get(lemma) ?? "same");
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
function subjectEffect(parse: Parse, tokens: readonly Token[], clause: Clause, type: RelationType): Effect {
  const verb = parse.chunks[clause.verb]?.verb;
  if (onTheAgenda(parse, clause)) return "planned";
  if (type === "aided" && verb && CHANGES.has(verb.lemma) && !verb.negated) return "same";
  if (verb && HAPPEN.has(verb.lemma)) return clauseEffect(parse, tokens, clause, type, 0);
  return verb?.modal ? "planned" : "same";
}

/** "is on the agenda", "has a call in the diary". */
function onTheAgenda(parse: Parse, { phrases }: Clause): boolean {
  return phrases.some(({ nouns }) => nouns.some((noun) => DIARY.has(headWord(parse.chunks[noun]))));
}

/** A noun that hangs on a verb by a preposition: "said in a call", "will speak in a call". */
function phraseEffect(parse: Parse, tokens: readonly Token[], clause: Clause, type: RelationType): Effect {
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

/** The effect that leaves most of what is told; "same" of none. */
export function mildest(effects: readonly Effect[]): Effect {
  return ORDER.find((effect) => effects.includes(effect)) ?? "same";
}
