import { CLAIM_NOUNS, type Claim, strongestOf } from "../roles/claims.ts";
import { endsOf } from "../roles/ends.ts";
import { argumentsOf } from "../roles/holds.ts";
import type { Site } from "../roles/site.ts";
import { effectOn } from "../status/effect-on.ts";
import type { Parse } from "../syntax/clause.ts";
import { kindOf } from "./definites.ts";
import type { Memory } from "./memory.ts";
import { entityOf, type Found, isAbout, type Reading, siteOf, type Triggered, wordsOf } from "./reading.ts";
import type { Rule } from "./rules.ts";

/** A claim is answered so many sentences later at most. */
const REACH = 2;
/** A sanction is rejected so many sentences later at most. */
const MEASURE_REACH = 6;
const SURE = 0.6;
const MEASURES =
  /^(?:freeze|ban|bans|embargo|sanctions|listing|designation|blacklisting|measures|measure|decision|move|step|suspension|penalties|restrictions)$/;

/** They say by themselves whose claim they are about, or that of nobody. */
const NOT_ANSWERS = new Set(["disputed.contrary", "disputed.rejection"]);

/** Where a claim was made, and by whom. */
type Answered = Pick<Claim, "sentence" | "mention">;

/** What a denial is aimed at. */
type Aim =
  /** "that", "the claim", or nothing at all: whatever was claimed last. */
  | { readonly kind: "claim" }
  /** "the minister’s claim" */
  | { readonly kind: "owned"; readonly noun: string }
  /** "the freeze" */
  | { readonly kind: "measure" }
  /** "that it had fired a shot" */
  | { readonly kind: "content" }
  | { readonly kind: "other" };

/** "That was rejected within hours", "Not true, Kodi said": whoever made the last claim is answered. */
export const answers: Rule = (reading) => (sentence, memory) =>
  (reading.triggers.get(sentence) ?? []).flatMap((triggered) => answered(reading, triggered, memory));

function answered(reading: Reading, { trigger, roles }: Triggered, memory: Memory): Found[] {
  if (trigger.relationType !== "disputed" || roles.length > 0 || NOT_ANSWERS.has(trigger.frame)) return [];
  const site = siteOf(reading, trigger);
  const parse = reading.parses[trigger.sentence];
  if (!site || !parse || effectOn(parse, reading.tokens, trigger) !== "same") return [];
  const ends = endsOf(site, trigger);
  if (!ends) return [];
  const { sentence } = trigger;
  const aim = aimOf(reading, site, sentence);
  const source = ends.sources[0]?.mention ?? denierOf(reading, site, aim);
  if (source === null) return [];
  const tell = (target: number): Found[] => [
    {
      relationType: "disputed",
      rule: "answer",
      sentence,
      chunk: site.chunk,
      source,
      target,
      status: "asserted",
      confidence: SURE,
    },
  ];
  const own = entityOf(reading, source) ?? "";
  if (aim.kind === "owned") {
    const target = reading.definites.before(aim.noun, parse.chunks[site.chunk]?.tokens.from ?? 0, new Set([own]));
    const claim = target === null ? lastClaimant(reading, sentence, site.chunk, source) : null;
    if (target === null && claim !== null)
      return fitsOwner(reading, claim.mention, aim.noun) ? tell(claim.mention) : [];
    return target === null ? [] : tell(target);
  }
  if (aim.kind === "measure") {
    const [last] = memory.last("sanctioned", sentence, MEASURE_REACH);
    return last && last.status === "asserted" ? tell(last.source) : [];
  }
  if (aim.kind === "other") return [];
  const claim = lastClaimant(reading, sentence, site.chunk, source);
  if (claim === null) return [];
  if (aim.kind === "content" && (claim.sentence !== sentence - 1 || !isAbout(reading, claim, source))) return [];
  const denied = memory.last("disputed", claim.sentence + 1, 1);
  const first = denied.find((told) => entityOf(reading, told.source) === entityOf(reading, claim.mention));
  return tell(first?.target ?? claim.mention);
}

function aimOf(reading: Reading, site: Site, sentence: number): Aim {
  const { parse } = site;
  const clause = parse.byVerb.get(site.chunk);
  if (!clause) return { kind: "claim" };
  const lemma = parse.chunks[clause.verb]?.verb?.lemma ?? "";
  const { objects, recipients, phrases } = argumentsOf(parse, clause);
  const aimed =
    lemma === "be" || lemma === "remain"
      ? clause.subjects
      : [
          ...recipients,
          ...objects,
          ...phrases.filter(({ word }) => /^(?:with|off|at|aside)$/.test(word)).flatMap(({ nouns }) => nouns),
        ];
  if (aimed.length === 0) {
    const next = parse.chunks[clause.verb + 1];
    const content = next?.kind === "subordinator" || next?.kind === "verb";
    return { kind: content || lemma === "be" || !parse.chunks[clause.verb]?.verb?.passive ? "content" : "claim" };
  }
  if (isCalledBy(reading, parse, sentence, clause.verb)) return { kind: "other" };
  for (const noun of aimed) {
    const chunk = parse.chunks[noun];
    const words = wordsOf(reading, sentence, noun);
    if (!chunk) continue;
    if (/^(?:it|this|that)$/.test(words[0] ?? "") && /^an?$/.test(words[1] ?? "")) return { kind: "claim" };
    if (words.length === 1 && /^(?:it|this|that|these|those|them|all|both)$/.test(words[0] ?? ""))
      return { kind: "claim" };
    const possessive = words.findIndex((word) => /^['’]s?$/.test(word));
    const named = chunk.mentions.some(({ mention }) => reading.mentions[mention]?.kind === "name");
    const isClaim = chunk.heads.some((head) => CLAIM_NOUNS.has(head));
    const owner = possessive > 0 ? (words[possessive - 1] ?? "") : "";
    if (isClaim && !named && kindOf(owner) !== null) return { kind: "owned", noun: owner };
    if (named || possessive > 0) return { kind: "other" };
    const next = parse.chunks[parse.groups.endOf(noun)];
    if (
      next?.verb?.form === "participle" ||
      next?.verb?.passive ||
      (next?.kind === "preposition" && /^(?:by|from|of|in)$/.test(next.word))
    )
      if (lemma !== "be" && lemma !== "remain" && !parse.chunks[clause.verb]?.verb?.passive) return { kind: "other" };
    const definite = /^(?:the|this|that|these|those|such)$/.test(words[0] ?? "");
    if (definite && MEASURES.test(chunk.heads[0] ?? "")) return { kind: "measure" };
    if (definite && isClaim) return { kind: "claim" };
  }
  return { kind: "other" };
}

/** Who denies where no name does: "is rejected in Kyiv", "Norland’s rulers rejected the freeze". */
function denierOf(reading: Reading, { parse, chunk }: Site, { kind }: Aim): number | null {
  const clause = parse.byVerb.get(chunk);
  if (!clause || kind === "other" || kind === "content") return null;
  const passive = parse.chunks[clause.verb]?.verb?.passive === true;
  const nouns = passive
    ? clause.phrases.filter(({ word }) => word === "in" || word === "by").flatMap(({ nouns: inside }) => inside)
    : clause.subjects;
  for (const noun of nouns)
    for (const { mention, part, depth } of parse.chunks[noun]?.mentions ?? [])
      if (depth === 0 && (passive || part !== "head") && reading.mentions[mention]?.entityType === "country")
        return mention;
  return null;
}

/** Whether "the minister" may be a claimant: a person for people, no person for bodies. */
function fitsOwner(reading: Reading, mention: number, noun: string): boolean {
  return (kindOf(noun) === "person") === (reading.mentions[mention]?.entityType === "person");
}

/** "a false quarrel": what is false is no claim. */
function isCalledBy(reading: Reading, parse: Parse, sentence: number, verb: number): boolean {
  const chunk = parse.chunks[verb + 1];
  const words = wordsOf(reading, sentence, verb + 1);
  return (
    chunk?.kind === "noun" &&
    words.slice(0, -1).some((word) => /^(?:false|wrong|fake|absurd|misleading|baseless)$/.test(word)) &&
    !chunk.heads.some((head) => CLAIM_NOUNS.has(head))
  );
}

function lastClaimant(reading: Reading, sentence: number, chunk: number, denier: number): Answered | null {
  const own = entityOf(reading, denier);
  for (let back = 0; back <= REACH; back += 1) {
    const voice = reading.voices[sentence - back];
    if (back > 0 && voice?.labelled && voice.speaker !== null && entityOf(reading, voice.speaker) !== own)
      return { sentence: sentence - back, mention: voice.speaker };
    const there = (reading.claims.get(sentence - back) ?? []).filter(
      (claim) =>
        (back > 0 || claim.chunk < chunk) &&
        entityOf(reading, claim.mention) !== own &&
        entityOf(reading, claim.mention) !== null,
    );
    const found = strongestOf(there).at(-1);
    if (found) return found;
  }
  return null;
}
