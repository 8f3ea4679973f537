import type { DocMention } from "../../model/doc.ts";
import type { Clause } from "../syntax/clause.ts";
import { phrasesAfter } from "../syntax/clauses.ts";
import type { Actor } from "./actors.ts";
import { actorsOf } from "./actors.ts";
import { CLAIM_NOUNS, type Claim, claimantIn } from "./claims.ts";
import { argumentsOf } from "./holds.ts";
import type { Site } from "./slots.ts";

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
/** How far back a claim may stand that "the charge" means. */
const REACH = 3;

/** Whose claim a verb of denial rejects. `denier` is who denies: nobody denies his own claim. */
export function claimantsOf(
  site: Site,
  clause: Clause,
  claims: readonly Claim[],
  sentence: number,
  denier: DocMention,
): Actor[] {
  const { parse, mentions } = site;
  const { objects, recipients, phrases } = argumentsOf(parse, clause);
  const lemma = parse.chunks[clause.verb]?.verb?.lemma ?? "";
  if (lemma === "be" || lemma === "remain") return claimantOfSubject(site, clause, claims, sentence, denier);
  const aimed = recipients
    .concat(objects)
    .concat(
      phrases
        .filter(({ word }) => word === "with" || word === "off" || word === "at" || word === "aside")
        .flatMap(({ nouns }) => nouns),
    );
  const not = (mention: number) => mentions[mention]?.entity !== denier.entity;

  for (const noun of aimed) {
    const chunk = parse.chunks[noun];
    if (!chunk) continue;
    if (chunk.heads.some((head) => CLAIM_NOUNS.has(head))) {
      const named = claimantIn(parse, mentions, noun).filter(not);
      if (named.length > 0) return named.map((mention) => ({ mention, weight: 1 }));
      if (chunk.mentions.length > 0 || saysBy(site, noun)) return [];
    }
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
  const alleged = parse.clauses.find(
    ({ opener, verb, subjects }) =>
      opener === "as" && verb > clause.verb && subjects.length > 0 && verb - clause.verb < 14,
  );
  const alleging = (alleged?.subjects ?? []).flatMap((noun) => {
    const chunk = parse.chunks[noun];
    return chunk ? actorsOf(chunk, mentions, "agent") : [];
  });
  if (alleging.length > 0 && alleging.every(({ mention }) => not(mention))) return alleging;

  for (let at = clause.verb + 1; at < parse.chunks.length; at += 1) {
    const chunk = parse.chunks[at];
    if (parse.chunks[at - 1]?.kind !== "comma" || !chunk?.heads.some((head) => (CLAIM_NOUNS.get(head) ?? 0) > 1))
      continue;
    const named = claimantIn(parse, mentions, at).filter(not);
    if (named.length > 0) return named.map((mention) => ({ mention, weight: 0.9 }));
  }

  const anaphoric =
    aimed.length === 0 ||
    aimed.some((noun) => {
      const chunk = parse.chunks[noun];
      return (
        chunk !== undefined &&
        ((isDefinite(site, noun) && chunk.heads.some((head) => CLAIM_NOUNS.has(head))) || isPronoun(site, noun))
      );
    });
  if (!anaphoric) return [];
  return remembered(claims, mentions, sentence, clause.verb, denier);
}

/** "Kyiv’s account is false", "that is a lie". */
function claimantOfSubject(
  site: Site,
  clause: Clause,
  claims: readonly Claim[],
  sentence: number,
  denier: DocMention,
): Actor[] {
  const { parse, mentions } = site;
  for (const noun of clause.subjects) {
    const chunk = parse.chunks[noun];
    if (!chunk) continue;
    if (chunk.heads.some((head) => CLAIM_NOUNS.has(head))) {
      const named = claimantIn(parse, mentions, noun).filter((mention) => mentions[mention]?.entity !== denier.entity);
      if (named.length > 0) return named.map((mention) => ({ mention, weight: 1 }));
      if (chunk.mentions.length > 0 || saysBy(site, noun)) return [];
    } else if (!isPronoun(site, noun)) continue;
    return remembered(claims, mentions, sentence, clause.verb, denier);
  }
  return [];
}

/** The claim that "the charge" or "it" means: the strongest of the nearest sentence that makes one. */
export function remembered(
  claims: readonly Claim[],
  mentions: readonly DocMention[],
  sentence: number,
  chunk: number,
  denier: DocMention,
): Actor[] {
  for (let back = 0; back <= REACH; back += 1) {
    const there = claims.filter(
      (claim) =>
        claim.sentence === sentence - back &&
        (back > 0 || claim.chunk < chunk) &&
        mentions[claim.mention]?.entity !== denier.entity,
    );
    const strongest = Math.max(0, ...there.map(({ strength }) => strength));
    if (strongest === 0 || (strongest === 1 && back > 2)) continue;
    const found = there.filter(({ strength }) => strength === strongest).at(-1);
    if (found) return [{ mention: found.mention, weight: strongest === 3 ? 0.75 : strongest === 2 ? 0.65 : 0.5 }];
  }
  return [];
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
