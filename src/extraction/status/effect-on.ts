import type { Chunk, Token, Trigger } from "../../model/doc.ts";
import type { RelationType } from "../../model/schema.ts";
import { argumentsOf, holdOf } from "../roles/holds.ts";
import type { Clause, Parse } from "../syntax/clause.ts";
import { causerOf, isCounterfactual, isUndone, strandedAuxiliary } from "./auxiliaries.ts";
import {
  ABANDONING,
  ADJECTIVES,
  BEFORE_CLAUSE,
  BEFORE_GERUND,
  BEFORE_INFINITIVE,
  BEFORE_THAT,
  BELIEVING,
  CHANGES,
  DIARY,
  type Effect,
  HAPPEN,
  HELD_BACK,
  NOUNS,
  ON_NOUN,
  ONGOING,
  OPEN_MATTERS,
  OPENERS,
  PLEDGES,
  PREDICATES,
  PREPOSITIONS,
  PROMISES,
  worse,
} from "./effects.ts";
import { bareGovernor, DOUBTERS, isDeniedByCleft, isDoubted, isJoined } from "./governors.ts";
import { isAbandoned, isConditional, isDoneAfterAll, negationAround } from "./negations.ts";
import { predicateEffect, saysWhatCameOfIt, tookPlace } from "./predicates.ts";
import { reportEffect } from "./reports.ts";

/** A clause hangs on no more clauses than this. */
const DEEPEST = 6;
const NEGATIVE = /^(?:no|none|neither|nobody|nothing|nor)$/u;
/** Who stands there is about to act. */
const VERGE = /^(?:verge|brink|point|cusp|threshold|edge)$/;

type Told = Pick<Trigger, "tokens" | "relationType" | "frame">;

/** What the words around a trigger do to it. */
export function effectOn(parse: Parse, tokens: readonly Token[], trigger: Told): Effect {
  const at = parse.chunks.findIndex(
    (chunk) => chunk.tokens.from <= trigger.tokens.from && trigger.tokens.to <= chunk.tokens.to,
  );
  const chunk = parse.chunks[at];
  if (!chunk) return "none";
  if (chunk.verb) {
    const clause = parse.byVerb.get(at);
    if (clause && (trigger.frame === "disputed.is-false" || trigger.frame === "disputed.not-accepted"))
      return OPENERS.get(clause.opener) ?? "same";
    if (!clause) return "none";
    const own = trigger.frame === "sanctioned.hit-with" && chunk.verb.lemma === "threaten" ? "planned" : "same";
    return worse(own, clauseEffect(parse, tokens, clause, trigger.relationType, 0));
  }
  const own = worse(nounEffect(parse, tokens, at, trigger), predicateEffect(parse, tokens, at, trigger.relationType));
  if (own === "none") return "none";
  const hold = holdOf(parse, at);
  if (!hold) return own;
  const lemma = parse.chunks[hold.clause.verb]?.verb?.lemma ?? "";
  const direct =
    hold.as === "object" ||
    (hold.as === "for" && /^(?:call|ask|appeal|plead|beg|push|press|wait|prepare|plan)$/.test(lemma)) ||
    (hold.as === "on" && /^(?:work|negotiate|deliberate|vote|insist)$/.test(lemma));
  if (!direct)
    return worse(
      own,
      hold.as === "subject"
        ? subjectEffect(parse, tokens, hold.clause, trigger.relationType)
        : own === "same"
          ? phraseEffect(parse, tokens, hold.clause, trigger.relationType)
          : own,
    );
  if (hold.clause.subjects.includes(at) && saysWhatCameOfIt(parse, tokens, hold.clause.verb)) return own;
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
  const stranded = strandedAuxiliary(parse, tokens, clause.verb);
  if (stranded?.negated) effect = "denied";
  else if (stranded && !isPromised(stranded.modal, type)) effect = worse(effect, "planned");
  if (isCounterfactual(parse, tokens, clause)) return "none";
  const causer = depth < DEEPEST ? causerOf(parse, tokens, clause) : undefined;
  if (causer) effect = worse(effect, clauseEffect(parse, tokens, causer, type, depth + 1));
  if (!isPromised(verb.modal, type)) effect = worse(effect, "planned");
  if (type === "aided" && isConditional(parse, tokens, clause.verb)) effect = worse(effect, "planned");
  if (verb.negated || verb.modal === "cannot" || isNegative(parse, tokens, clause)) effect = "denied";
  effect = worse(effect, negationAround(parse, tokens, clause, stranded?.modal ?? verb.modal));
  if (effect === "none") return "none";
  if (isDeniedByCleft(parse, tokens, clause)) effect = "denied";
  if (verb.modal !== null && verb.perfect && isAbandoned(parse, tokens, clause.verb)) effect = "denied";
  effect = worse(effect, reportEffect(parse, tokens, clause));
  return depth >= DEEPEST ? effect : worse(effect, governed(parse, tokens, clause, type, depth));
}

function governed(parse: Parse, tokens: readonly Token[], clause: Clause, type: RelationType, depth: number): Effect {
  const chunk = parse.chunks[clause.verb];
  const form = chunk?.verb?.form;
  const governor = clause.governor === null ? undefined : parse.byVerb.get(clause.governor);
  const lemma = governor ? (parse.chunks[governor.verb]?.verb?.lemma ?? "") : "";
  if (form === "infinitive") {
    const opener = tokens[(chunk?.tokens.from ?? 0) - 1]?.text.toLowerCase() ?? "";
    if (/^(?:whether|how|when|where)$/.test(opener)) return "planned";
    const noun = clause.noun === null ? null : headWord(parse.chunks[clause.noun]);
    const byNoun = noun === null ? undefined : (NOUNS.get(noun) ?? PREDICATES.get(noun));
    if (!governor) return byNoun ?? "planned";
    if (clause.opener === ",") return "planned";
    if (isAbandoned(parse, tokens, clause.verb)) return "denied";
    if (isUndone(parse, governor) && isDoneAfterAll(parse, tokens, clause.verb)) return "same";
    if (byNoun === "planned" && ABANDONING.has(lemma)) return isUndone(parse, governor) ? "planned" : "denied";
    if (lemma === "go" && parse.chunks[governor.verb]?.verb?.progressive)
      return worse("planned", clauseEffect(parse, tokens, governor, type, depth + 1));
    const pledged = type === "aided" && (PLEDGES.has(lemma) || (lemma === "be" && clause.verb === governor.verb + 1));
    const particle = governor.particle;
    const able = tokens[(chunk?.tokens.from ?? 0) - 1]?.text.toLowerCase() === "able";
    if (able && /^(?:was|were|been)$/i.test(tokens[parse.chunks[governor.verb]?.tokens.from ?? -1]?.text ?? ""))
      return clauseEffect(parse, tokens, governor, type, depth + 1);
    if (lemma === "be" && PREDICATES.has(particle))
      return worse(PREDICATES.get(particle) ?? "planned", clauseEffect(parse, tokens, governor, type, depth + 1));
    if (lemma === "have" && particle === "yet") return "denied";
    const own = pledged ? "same" : (byNoun ?? BEFORE_INFINITIVE.get(lemma) ?? "planned");
    if (own === "none") return "none";
    if (own === "denied" && isUndone(parse, governor))
      return isPromised(parse.chunks[governor.verb]?.verb?.modal ?? null, type) ? "same" : "planned";
    return worse(own, clauseEffect(parse, tokens, governor, type, depth + 1));
  }
  if (form === "gerund") {
    const before = parse.chunks[clause.verb - 1];
    const preposition = before?.kind === "preposition" ? PREPOSITIONS.get(before.word) : undefined;
    if (before?.word === "of" && /^(?:instead|short)$/.test(tokens[before.tokens.from - 1]?.text.toLowerCase() ?? ""))
      return "denied";
    if (
      before?.word === "to" &&
      /^(?:close|closer|near|next)$/.test(tokens[before.tokens.from - 1]?.text.toLowerCase() ?? "")
    )
      return lemma === "come" ? "denied" : "planned";
    if (before?.word === "of" && lemma === "come" && parse.chunks[clause.verb - 3]?.word === "within") return "denied";
    if (before?.word === "from" && /^(?:far|back|away)$/.test(tokens[before.tokens.from - 1]?.text.toLowerCase() ?? ""))
      return /^(?:not|n[’']t)$/.test(tokens[before.tokens.from - 2]?.text ?? "") ? "planned" : "denied";
    if (preposition && preposition !== "same") return preposition;
    if (before?.word === "of" && VERGE.test(headWord(parse.chunks[clause.verb - 2]))) return "planned";
    if (!governor) return "same";
    if (before?.word === "after" || before?.word === "by") return "same";
    const apart = clause.opener === "," && before?.word !== "about";
    const own = apart ? "same" : (BEFORE_GERUND.get(lemma) ?? "same");
    if (own === "planned" && isAbandoned(parse, tokens, clause.verb)) return "denied";
    const held = HELD_BACK.has(`${lemma} ${governor.particle}`);
    if (held) return "denied";
    if (own === "denied" && isUndone(parse, governor)) return ONGOING.has(lemma) ? "same" : "planned";
    if (own === "none") return "none";
    return clause.opener === "," ? own : worse(own, clauseEffect(parse, tokens, governor, type, depth + 1));
  }
  if (clause.opener === "that" && clause.noun !== null) {
    const told = BEFORE_THAT.get(headWord(parse.chunks[clause.noun])) ?? "same";
    if (told !== "same") return told;
    const doubted = parse.chunks[clause.noun];
    const sure = /\b(?:no|little|any|few|hardly|nobody|without)\b/i.test(wordsOf(tokens, doubted));
    if (/^doubts?$/.test(headWord(doubted)) && !sure) return "none";
    const few = DOUBTERS.test(tokens[doubted?.tokens.from ?? -1]?.text ?? "");
    if (few && BELIEVING.has(tokens[(doubted?.tokens.to ?? 0) - 1]?.text ?? "")) return "none";
  }
  const over = governor ?? bareGovernor(parse, clause);
  if (!over) return "same";
  const verb = parse.chunks[over.verb]?.verb;
  if (clause.opener === "whether" || clause.opener === "if") return "none";
  if (clause.opener === "" && governor && isJoined(parse, tokens, clause, governor)) return "same";
  if (verb?.lemma === "wish" && chunk?.verb?.perfect) return "denied";
  const own = BEFORE_CLAUSE.get(verb?.lemma ?? "") ?? "same";
  if (!verb?.negated && !isDoubted(parse, tokens, over)) return own;
  if (own === "denied") return "same";
  return BELIEVING.has(verb?.lemma ?? "") ? "none" : own;
}

/** Whether a modal leaves what is told as it is: none does, and who "will send" help has pledged it. */
function isPromised(modal: string | null, type: RelationType): boolean {
  return modal === null || (type === "aided" && PROMISES.has(modal));
}

/** "sanctions will hit …", "aid is due to arrive". */
function subjectEffect(parse: Parse, tokens: readonly Token[], clause: Clause, type: RelationType): Effect {
  const verb = parse.chunks[clause.verb]?.verb;
  if (onTheAgenda(parse, clause)) return "planned";
  if (saysWhatCameOfIt(parse, tokens, clause.verb)) return "same";
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
function nounEffect(parse: Parse, tokens: readonly Token[], at: number, trigger: Told): Effect {
  const chunk = parse.chunks[at];
  if (!chunk) return "none";
  const isItself = (word: string) => trigger.relationType === "disputed" && /^(?:denials?|refusals?)$/.test(word);
  let effect: Effect = "same";
  for (let i = chunk.tokens.from; i < trigger.tokens.to; i += 1) {
    const word = tokens[i]?.text.toLowerCase() ?? "";
    const adjective = ADJECTIVES.get(word) ?? "same";
    if (adjective !== "planned" || !tookPlace(parse, tokens, at)) effect = worse(effect, adjective);
    if (tokens[i + 1]?.text.toLowerCase() === "of" && !isItself(word))
      effect = worse(effect, NOUNS.get(word) ?? "same");
  }
  const before = parse.chunks[at - 1];
  if (before?.kind === "preposition" && /^(?:of|for|against|about|over|on)$/.test(before.word)) {
    const noun = parse.chunks[at - 2];
    if (noun?.kind === "noun" && !isItself(headWord(noun))) effect = worse(effect, NOUNS.get(headWord(noun)) ?? "same");
  }
  if (before?.kind === "preposition" && before.word === "without") effect = "denied";
  if (before?.word === "of" && tokens[before.tokens.from - 1]?.text.toLowerCase() === "ahead")
    effect = worse(effect, "planned");
  if (before?.kind === "preposition" && /^(?:on|of|for|about|over)$/.test(before.word)) {
    const noun = parse.chunks[at - 2];
    if (noun?.kind === "noun" && noun.heads.some((head) => OPEN_MATTERS.has(head))) effect = worse(effect, "planned");
    else if (
      noun?.kind === "verb" &&
      /^(?:decision|date|agreement|deal|vote|plan|plans)$/.test(parse.chunks[at - 3]?.heads[0] ?? "") &&
      NEGATIVE.test(tokens[parse.chunks[at - 3]?.tokens.from ?? -1]?.text.toLowerCase() ?? "")
    )
      effect = worse(effect, "planned");
  }
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

function wordsOf(tokens: readonly Token[], chunk: Chunk | undefined): string {
  return tokens
    .slice(chunk?.tokens.from ?? 0, chunk?.tokens.to ?? 0)
    .map(({ text }) => text)
    .join(" ");
}

function headWord(chunk: Chunk | undefined): string {
  return chunk?.heads[0] ?? "";
}
