import type { DocMention, Trigger } from "../../model/doc.ts";
import type { Parse } from "../syntax/clause.ts";
import { phrasesAfter } from "../syntax/clauses.ts";
import type { Actor } from "./actors.ts";
import { peopleBefore, saysBoth } from "./both.ts";
import { claimantsOf, sayersOfWhat } from "./claimant.ts";
import { type Claims, claimantAfter, claimantIn } from "./claims.ts";
import { endsOf, hasOthers } from "./ends.ts";
import { fits, hasMeans } from "./fits.ts";
import { gappedEnds } from "./gapped.ts";
import { holdOf } from "./holds.ts";
import { ANY_CLAIM, claimedIn, remembered } from "./remembered.ts";
import type { Site } from "./site.ts";
import { supportOf } from "./slots.ts";

/** Both ends of a relation, as indexes of mentions, and how sure they are. */
export interface Pair {
  readonly source: number;
  readonly target: number;
  readonly confidence: number;
}

/** The pairs that a trigger's own sentence names. */
export function pairsOf(site: Site, claims: Claims, trigger: Trigger): Pair[] {
  const { frame, mentions } = site;
  const ends = endsOf(site, trigger);
  if (!ends) return [];
  if (frame.target.includes("claimant"))
    return ends.sources.flatMap((source) => {
      const denier = mentions[source.mention];
      return denier ? cross([source], claimantsFor(site, claims, trigger, denier)) : [];
    });
  const targets = ends.targets.map((target) => notOneself(site, target, ends.sources, trigger.sentence));
  if (ends.sources.length > 1 && ends.sources.length === targets.length && saysRespectively(site))
    return ends.sources.flatMap((source, at) => cross([source], targets.slice(at, at + 1)));
  if (trigger.relationType === "sanctioned" && ends.sources.length > 0 && targets.length > 0) {
    const gapped = gappedEnds(site, "origin");
    return [...cross(ends.sources, targets), ...cross(gapped.sources, gapped.targets)];
  }
  return frame.mutual ? mutualPairs(ends.sources, targets) : cross(ends.sources, targets);
}

/** "Norland and Westland sanctioned Acme and Bankia respectively": each one of the other. */
function saysRespectively({ parse }: Site): boolean {
  return parse.chunks.some(({ kind, word }) => kind === "adverb" && word === "respectively");
}

/** Sentences before in which whoever a pronoun means is looked for. */
const REACH = 2;

/** "Macron rang him": nobody rings himself, so that the pronoun means whoever was named last before. */
function notOneself({ mentions, tokens }: Site, target: Actor, sources: readonly Actor[], sentence: number): Actor {
  const pronoun = mentions[target.mention];
  const own = (entity: string | null) => sources.some(({ mention }) => mentions[mention]?.entity === entity);
  if (pronoun?.kind !== "pronoun" || !own(pronoun.entity)) return target;
  if (/sel(?:f|ves)$/.test(tokens[pronoun.tokens.from]?.text ?? "")) return target;
  for (let at = target.mention - 1; at >= 0; at -= 1) {
    const other = mentions[at];
    if (!other || other.sentence < sentence - REACH) break;
    if (other.entity !== null && other.entityType === pronoun.entityType && !own(other.entity))
      return { mention: at, weight: 0.7 };
  }
  return target;
}

/** "A call between the two lasted long", "the two spoke by phone": a pair that the sentences before name. */
export function pairsOfBoth(site: Site, parses: readonly Parse[], trigger: Trigger): Pair[] {
  const { parse, frame, chunk, tokens, mentions } = site;
  if (!frame.mutual || (frame.on === "verb" && !frame.means && !frame.together)) return [];
  const clause = parse.byVerb.get(chunk);
  if (clause && (!fits(site, clause) || (frame.together && hasOthers(clause, frame)))) return [];
  const hold = clause ? null : holdOf(parse, chunk);
  if (!clause && frame.means && !hasMeans(site, phrasesAfter(parse, chunk).concat(hold?.clause.phrases ?? [])))
    return [];
  const between = phrasesAfter(parse, chunk).find(({ word }) => word === "between" || word === "of");
  const held = hold?.as === "object" && supportOf(site, hold) ? hold.clause.subjects : [];
  const parties = clause ? clause.subjects : (between?.nouns ?? held);
  const both = parties.find((noun) => saysBoth(parse, tokens, noun));
  if (both === undefined) return [];
  const people = peopleBefore(parses, mentions, trigger.sentence, Math.min(both, chunk), 2);
  return mutualPairs(
    people.map((mention) => ({ mention, weight: 0.8 })),
    [],
  );
}

function claimantsFor(site: Site, claims: Claims, trigger: Trigger, denier: DocMention): Actor[] {
  const clause = site.frame.on === "verb" ? site.parse.byVerb.get(site.chunk) : undefined;
  return clause
    ? claimantsOf(site, clause, claims, trigger.sentence, denier)
    : claimantOfNoun(site, claims, trigger, denier);
}

/** "Contrary to what Norland claims". */
const CONTRARY = "disputed.contrary";

function claimantOfNoun(site: Site, claims: Claims, trigger: Trigger, denier: DocMention): Actor[] {
  const { parse, chunk, mentions, frame } = site;
  const inside = parse.chunks[chunk];
  if (!inside) return [];
  const other = (mention: number) => mentions[mention]?.entity !== denier.entity;
  const own = claimantIn(parse, mentions, chunk).filter(other);
  const named = own.length > 0 ? own : claimantAfter(parse, mentions, chunk).filter(other);
  if (named.length > 0) return named.map((mention) => ({ mention, weight: 0.9 }));
  const said = frame.id === CONTRARY ? sayersOfWhat(site, chunk + 2).filter(({ mention }) => other(mention)) : [];
  if (said.length > 0) return said;
  const within = inside.mentions.filter(({ mention, depth }) => depth === 1 && other(mention));
  if (within.length > 0) return within.slice(0, 1).map(({ mention }) => ({ mention, weight: 0.8 }));
  const { sentence } = trigger;
  return remembered(claims, mentions, sentence, chunk, denier, frame.alone ? ANY_CLAIM : claimedIn(sentence));
}

/** Each of one side with each of the other. */
export function cross(sources: readonly Actor[], targets: readonly Actor[]): Pair[] {
  return sources.flatMap((source) =>
    targets.map((target) => ({
      source: source.mention,
      target: target.mention,
      confidence: source.weight * target.weight,
    })),
  );
}

/** Each of one side with each of the other; without another side, those of the one side among themselves. */
function mutualPairs(sources: readonly Actor[], targets: readonly Actor[]): Pair[] {
  return targets.length > 0
    ? cross(sources, targets)
    : sources.flatMap((source, at) => cross([source], sources.slice(at + 1)));
}
