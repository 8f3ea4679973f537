import type { DocMention } from "../../model/doc.ts";
import type { Clause } from "../syntax/clause.ts";
import { phrasesAfter } from "../syntax/clauses.ts";
import { SAYING } from "../syntax/verb-classes.ts";
import { type Actor, actorsAmong, actorsOf } from "./actors.ts";
import { CLAIM_NOUNS, type Claims, claimantIn } from "./claims.ts";
import { argumentsOf } from "./holds.ts";
import { ACCUSATION, meantBy, meantByContent, remembered } from "./remembered.ts";
import type { Site } from "./site.ts";

/** Verbs whose object may be whoever is contradicted. */
const AGAINST_PEOPLE = new Set([
  "contradict",
  "dispute",
  "refute",
  "rebut",
  "counter",
  "disagree",
  "disbelieve",
  "challenge",
]);
/** What somebody has, does or says, they deny; what he offers or asks, they only turn down. */
const NEAR_CLAIMS = new Set([
  "deny",
  "reject",
  "dismiss",
  "dispute",
  "refute",
  "contest",
  "contradict",
  "rebut",
  "rubbish",
  "debunk",
  "counter",
  "repudiate",
  "challenge",
]);
const NO_CLAIMS = new Set(
  "offer offers request requests invitation appeal call calls bid proposal proposals application entry visa access plea plan plans government minister ministers army troops forces aid help leader president candidate candidates ambassador envoy role leadership victory rule".split(
    " ",
  ),
);
/** Prepositions before what is denied. */
const AIMED: readonly string[] = ["with", "off", "at", "aside"];
/** These deny only a claim whose owner is named beside them; of some it is no object, but stands after a preposition. */
const STRICT: ReadonlyMap<string, readonly string[]> = new Map([
  ["push", ["on", "against", "at"]],
  ["hit", ["at"]],
  ["lash", ["at"]],
  ["fire", ["at"]],
  ["shoot", ["at"]],
  ["object", ["to"]],
  ["protest", ["against", "at"]],
  ["pour", ["on", "over"]],
  ["throw", ["on"]],
  ["cast", ["on", "over"]],
  ["give", ["to"]],
  ["question", []],
  ["query", []],
  ["take", ["with", "to"]],
  ["accept", []],
  ["recognise", []],
  ["recognize", []],
  ["mock", []],
  ["ridicule", []],
  ["deride", []],
]);
/** What somebody denies who is accused. */
const GUILT = new Set(
  "involvement responsibility wrongdoing role links link knowledge complicity part ties".split(" "),
);

/** Whose claim a verb of denial rejects. `denier` is who denies: nobody denies his own claim. */
export function claimantsOf(site: Site, clause: Clause, claims: Claims, sentence: number, denier: DocMention): Actor[] {
  const { parse, mentions } = site;
  const { objects, recipients, phrases } = argumentsOf(parse, clause);
  const lemma = parse.chunks[clause.verb]?.verb?.lemma ?? "";
  if (lemma === "be" || lemma === "remain") return claimantOfSubject(site, clause, claims, sentence, denier);
  const strict = STRICT.get(lemma);
  const aimed = recipients
    .concat(strict && strict.length > 0 ? [] : objects)
    .concat(phrases.filter(({ word }) => (strict ?? AIMED).includes(word)).flatMap(({ nouns }) => nouns));
  const not = (mention: number) => mentions[mention]?.entity !== denier.entity;

  for (const noun of aimed) {
    const chunk = parse.chunks[noun];
    if (!chunk) continue;
    if (chunk.heads.some((head) => CLAIM_NOUNS.has(head))) {
      const named = claimantIn(parse, mentions, noun).filter(not);
      if (named.length > 0) return named.map((mention) => ({ mention, weight: 1 }));
      if (chunk.mentions.length > 0 || saysBy(site, noun)) return [];
    }
    const sayers = sayersOfWhat(site, noun).filter(({ mention }) => not(mention));
    if (sayers.length > 0) return sayers;
    if (strict) continue;
    const owner = chunk.mentions.find(
      ({ mention, part, depth }) => part === "possessor" && depth === 0 && not(mention),
    );
    if (owner && NEAR_CLAIMS.has(lemma) && !NO_CLAIMS.has(chunk.heads[0] ?? "") && (chunk.heads[0] ?? "") !== "")
      return [{ mention: owner.mention, weight: 0.8 }];
    if (AGAINST_PEOPLE.has(lemma)) {
      const people = actorsOf(chunk, mentions, "agent").filter(({ mention }) => not(mention));
      if (people.length > 0) return people;
    }
  }
  if (strict) return [];
  const alleged = parse.clauses.find(
    ({ opener, verb, subjects }) =>
      verb > clause.verb &&
      verb - clause.verb < 14 &&
      (opener === "as" ? subjects.length > 0 : parse.chunks[verb - 1]?.word === "as"),
  );
  const alleging = alleged ? allegedBy(site, alleged) : [];
  if (alleging.length > 0 && alleging.every(({ mention }) => not(mention))) return alleging;

  for (let at = clause.verb + 1; at < parse.chunks.length; at += 1) {
    const chunk = parse.chunks[at];
    if (parse.chunks[at - 1]?.kind !== "comma" || !chunk?.heads.some((head) => (CLAIM_NOUNS.get(head) ?? 0) > 1))
      continue;
    const named = claimantIn(parse, mentions, at).filter(not);
    if (named.length > 0) return named.map((mention) => ({ mention, weight: 0.9 }));
  }

  if (aimed.some((noun) => GUILT.has(parse.chunks[noun]?.heads[0] ?? "")))
    return remembered(claims, mentions, sentence, clause.verb, denier, ACCUSATION);
  const anaphoric =
    aimed.length === 0 ||
    takesUpClause(site, clause) ||
    aimed.some((noun) => {
      const chunk = parse.chunks[noun];
      return (
        chunk !== undefined &&
        (((isDefinite(site, noun) || isAppended(site, noun)) && chunk.heads.some((head) => CLAIM_NOUNS.has(head))) ||
          isPronoun(site, noun))
      );
    });
  if (!anaphoric) return [];
  const heads = aimed.flatMap((noun) => parse.chunks[noun]?.heads ?? []);
  const opener = parse.chunks[clause.verb + 1];
  const content = { from: opener?.tokens.to ?? 0, to: parse.chunks.at(-1)?.tokens.to ?? 0 };
  const tells = aimed.length === 0 && opener?.kind === "subordinator" && opener.word === "that";
  const about = parse.chunks.flatMap((chunk) =>
    chunk.mentions.flatMap(({ mention }) => mentions[mention]?.entity ?? []),
  );
  const meant = tells ? meantByContent(site.tokens, content, new Set(about)) : meantBy(heads);
  return remembered(claims, mentions, sentence, clause.verb, denier, meant);
}

/** "as Kyiv says", "as Kyiv’s letter maintains", "as was alleged by Kyiv". */
function allegedBy({ parse, mentions }: Site, clause: Clause): Actor[] {
  return argumentsOf(parse, clause).agents.flatMap((noun) => {
    const chunk = parse.chunks[noun];
    if (!chunk) return [];
    const found = actorsOf(chunk, mentions, "agent");
    return found.length > 0 || !chunk.heads.some((head) => CLAIM_NOUNS.has(head))
      ? found
      : claimantIn(parse, mentions, noun).map((mention) => ({ mention, weight: 0.9 }));
  });
}

const CALLING = /^(?:call|describe|term|label)$/;

/** "denied what Kyiv had reported": who says it. */
export function sayersOfWhat({ parse, tokens, mentions }: Site, noun: number): Actor[] {
  const chunk = parse.chunks[noun];
  if (!chunk || tokens[chunk.tokens.from]?.text.toLowerCase() !== "what") return [];
  const said = parse.clauses.find(({ verb }) => verb > noun);
  if (said && CALLING.test(parse.chunks[said.verb]?.verb?.lemma ?? ""))
    return said.objects
      .flat()
      .flatMap((object) => parse.chunks[object]?.mentions ?? [])
      .flatMap(({ mention, part, depth }) => (part === "possessor" && depth === 0 ? [{ mention, weight: 0.9 }] : []));
  const next = parse.chunks[noun + 1];
  // "what Norland claims,": read as a noun, since no more follows
  if (/^(?:claims|says|alleges|reports|states)$/.test(next?.heads[0] ?? ""))
    return (next?.mentions ?? []).slice(-1).map(({ mention }) => ({ mention, weight: 0.9 }));
  const sayers = (said?.subjects ?? []).filter((subject) => parse.groups.startOf(subject) === noun + 1);
  return actorsAmong(parse, mentions, sayers, "agent");
}

/** "…, which Kyiv denies": the whole clause before is what is denied. */
function takesUpClause({ parse, tokens }: Site, { gap, subjects }: Clause): boolean {
  const which = Math.min(...subjects.map((noun) => parse.groups.startOf(noun))) - 1;
  const chunk = parse.chunks[which];
  return (
    gap.length > 0 &&
    parse.chunks[which - 1]?.kind === "comma" &&
    chunk?.kind === "relative" &&
    tokens[chunk.tokens.from]?.text === "which"
  );
}

/** "Kyiv’s account is false", "that is a lie". */
function claimantOfSubject(site: Site, clause: Clause, claims: Claims, sentence: number, denier: DocMention): Actor[] {
  const { parse, mentions } = site;
  const not = (mention: number) => mentions[mention]?.entity !== denier.entity;
  for (const noun of clause.subjects) {
    const chunk = parse.chunks[noun];
    if (!chunk) continue;
    if (chunk.heads.some((head) => CLAIM_NOUNS.has(head))) {
      const named = claimantIn(parse, mentions, noun).filter(not);
      if (named.length > 0) return named.map((mention) => ({ mention, weight: 1 }));
      if (chunk.mentions.length > 0 || saysBy(site, noun)) return [];
    } else if (isWhat(site, parse.groups.startOf(noun) - 1) || isMistaken(site, clause)) {
      const found = actorsOf(chunk, mentions, "agent").filter(({ mention }) => not(mention));
      if (found.length > 0) return found;
      if (!isPronoun(site, noun)) continue;
    } else if (!isPronoun(site, noun)) continue;
    const spokenOf = parse.clauses
      .filter(({ verb }) => SAYING.has(parse.chunks[verb]?.verb?.lemma ?? ""))
      .flatMap(({ phrases }) => phrases.filter(({ word }) => word === "of").flatMap(({ nouns }) => nouns))
      .flatMap((said) => claimantIn(parse, mentions, said))
      .filter(not);
    if (spokenOf.length > 0) return spokenOf.map((mention) => ({ mention, weight: 0.9 }));
    return remembered(claims, mentions, sentence, clause.verb, denier, meantBy(chunk.heads));
  }
  const within = clause.phrases
    .filter(({ word }) => word === "in" || word === "to")
    .flatMap(({ nouns }) => nouns)
    .filter((noun) => parse.chunks[noun]?.heads.some((head) => CLAIM_NOUNS.has(head)))
    .flatMap((noun) => claimantIn(parse, mentions, noun))
    .filter(not);
  return within.map((mention) => ({ mention, weight: 0.9 }));
}

function isWhat({ parse, tokens }: Site, noun: number): boolean {
  return tokens[parse.chunks[noun]?.tokens.from ?? -1]?.text.toLowerCase() === "what";
}

/** "said that the firm was wrong": somebody who is mistaken has said something. */
function isMistaken({ parse, tokens }: Site, { verb }: Clause): boolean {
  const after = parse.chunks[verb + 1];
  const words = tokens.slice(after?.tokens.from, after?.tokens.to).map(({ text }) => text.toLowerCase());
  return (
    after !== undefined &&
    words.length <= 3 &&
    words.some((word) => /^(?:wrong|mistaken|incorrect|misinformed|lying)$/.test(word))
  );
}

/** "… – a charge rejected by Norland": a noun that takes up the clause before it. */
function isAppended({ parse, tokens }: Site, noun: number): boolean {
  const [before, first] = [parse.chunks[noun - 1], parse.chunks[noun]?.tokens.from];
  const mark = before?.kind === "comma" || (before?.kind === "break" && before.word !== "." && noun > 2);
  return mark && /^an?$/i.test(tokens[first ?? -1]?.text ?? "");
}

/** "the charge", "both claims": one that was told before. */
function isDefinite({ parse, tokens }: Site, noun: number): boolean {
  const chunk = parse.chunks[noun];
  return (
    chunk !== undefined &&
    /^(?:the|this|that|these|those|both|such|all|any|each|his|her|its|their)$/i.test(
      tokens[chunk.tokens.from]?.text ?? "",
    )
  );
}

/** Whether a phrase says whose the claim is, though not by a name. */
function saysBy({ parse, tokens }: Site, noun: number): boolean {
  const chunk = parse.chunks[noun];
  if (chunk && tokens.slice(chunk.tokens.from, chunk.tokens.to).some(({ text }) => /^['’]s?$/.test(text))) return true;
  if (phrasesAfter(parse, noun).some(({ word }) => word === "by" || word === "from")) return true;
  return parse.clauses.some(
    ({ verb, subjects, phrases }) =>
      subjects.includes(noun) && parse.chunks[verb]?.verb?.passive && phrases.some(({ word }) => word === "by"),
  );
}

function isPronoun({ parse, tokens }: Site, noun: number): boolean {
  const chunk = parse.chunks[noun];
  return (
    chunk !== undefined &&
    chunk.tokens.to - chunk.tokens.from === 1 &&
    /^(?:it|this|that|them|these|those|both|all)$/iu.test(tokens[chunk.tokens.from]?.text ?? "")
  );
}
