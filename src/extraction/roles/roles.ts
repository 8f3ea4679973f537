import type { Doc, DocMention, RoleAssignment, Trigger } from "../../model/doc.ts";
import { type Speaker, speakersOf } from "../attribution/speakers.ts";
import { type Component, layer } from "../component.ts";
import type { Clause, Parse, Phrase } from "../syntax/clause.ts";
import { phrasesAfter } from "../syntax/clauses.ts";
import { parsesOf } from "../syntax/parses.ts";
import type { Frame } from "../triggers/frame.ts";
import { BUILT_IN_FRAMES, type FrameIndex } from "../triggers/frame-index.ts";
import { listItems, membersFrom, sanctionsBySentence } from "../triggers/items.ts";
import { type Actor, actorsOf, type Part } from "./actors.ts";
import { bothBefore, saysBoth } from "./both.ts";
import { claimantsOf, remembered } from "./claimant.ts";
import { type Claim, claimantIn, claimsOf } from "./claims.ts";
import { type Hold, holdOf } from "./holds.ts";
import { donorsIn, listedIn, sanctionersOf } from "./items.ts";
import { Receivers } from "./receivers.ts";
import { besides, fits, hasMeans, nounSlot, type Site, standsAlone, supportOf, verbSlot } from "./slots.ts";
import { statesLed } from "./states.ts";

/** Below this no relation is made of what was found. */
const LEAST = 0.34;

/** Finds both ends of each trigger by rules over the shallow parse. A learned scorer may take its place. */
export const roles: Component = {
  name: "roles",
  requires: ["clean", "sentences", "tokens", "mentions", "chunks", "triggers"],
  assigns: "roles",
  run: (doc) => ({ ...doc, roles: assignRoles(doc, BUILT_IN_FRAMES) }),
};

/** The ends of each trigger of a document, whose frames are among `frames`. */
export function assignRoles(doc: Doc, frames: FrameIndex): RoleAssignment[] {
  const mentions = layer(doc, "mentions");
  const tokens = layer(doc, "tokens");
  const parses = parsesOf(doc);
  const speakers = speakersOf(doc, parses);
  const claims = claimsOf(parses, mentions);
  const triggers = layer(doc, "triggers");
  const items = new Map(listItems(doc).map((item) => [item.sentence, item]));
  const siteOf = (trigger: Trigger): Site | null => {
    const parse = parses[trigger.sentence];
    const frame = frames.byId(trigger.frame);
    const chunk = parse?.chunks.findIndex(
      ({ tokens: place }) => place.from <= trigger.tokens.from && trigger.tokens.to <= place.to,
    );
    if (!parse || !frame || chunk === undefined || chunk < 0) return null;
    const speaker = speakers[trigger.sentence];
    return { parse, tokens, mentions, chunk, frame, speaker: quotedSpeaker(speaker), says: speaker?.mention ?? null };
  };
  const keep = (trigger: number, frame: Frame, pairs: readonly Pair[]) =>
    pairs.flatMap(({ source, target, confidence }) => {
      const total = confidence * frame.confidence;
      return total < LEAST || sameEnds(mentions, source, target)
        ? []
        : [{ trigger, source, target, confidence: total }];
    });

  const told = triggers.flatMap((trigger, index) => {
    const site = siteOf(trigger);
    if (!site) return [];
    const pairs = pairsOf(site, claims, trigger);
    return keep(index, site.frame, pairs.length > 0 ? pairs : pairsOfBoth(site, parses, trigger));
  });
  const settled = new Set(told.map(({ trigger }) => trigger));
  const gifts = new Map(
    triggers.flatMap((trigger, index) => {
      const site = settled.has(index) || trigger.relationType !== "aided" ? null : siteOf(trigger);
      if (!site) return [];
      const givers = trigger.frame === "aided.item" ? donorsIn(site).donors : giversOf(site);
      return givers.length === 0 ? [] : [[index, givers] as const];
    }),
  );
  const helped = told.filter(({ trigger }) => triggers[trigger]?.relationType === "aided");
  const receivers = new Receivers(
    doc,
    triggers,
    helped,
    new Set([...helped.map(({ source }) => source), ...[...gifts.values()].flat().map(({ mention }) => mention)]),
  );
  const sanctions = sanctionsBySentence(triggers);
  const completed = triggers.flatMap((trigger, index) => {
    const site = settled.has(index) ? null : siteOf(trigger);
    if (!site) return [];
    if (trigger.frame === "sanctioned.item") {
      const item = items.get(trigger.sentence) ?? { sentence: trigger.sentence, introduction: trigger.sentence };
      const sources = (other: Trigger) => {
        const there = siteOf(other);
        return there ? sourcesOf(there) : [];
      };
      return keep(index, site.frame, cross(sanctionersOf(doc, item, sanctions, sources), listedIn(site)));
    }
    const givers = gifts.get(index) ?? [];
    const listed = trigger.frame === "aided.item";
    return keep(index, site.frame, cross(givers, receivers.near(trigger.sentence, listed, givers)));
  });
  const led = statesLed(mentions, layer(doc, "clean"));
  return [...told, ...completed]
    .map((role) => {
      const type = triggers[role.trigger]?.relationType;
      const state = led.get(mentions[role.source]?.entity ?? "");
      const own = (type === "aided" || type === "sanctioned") && state !== undefined;
      return own && !sameEnds(mentions, state, role.target) ? { ...role, source: state } : role;
    })
    .sort((a, b) => a.trigger - b.trigger);
}

/** "A call between the two lasted long", "the two spoke by phone": a pair that the sentences before name. */
function pairsOfBoth(site: Site, parses: readonly Parse[], trigger: Trigger): Pair[] {
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
  return both === undefined
    ? []
    : mutualPairs(bothBefore(parses, mentions, trigger.sentence, Math.min(both, chunk)), []);
}

function pairsOf(site: Site, claims: readonly Claim[], trigger: Trigger): Pair[] {
  if (site.frame.on === "verb") return verbPairs(site, claims, trigger);
  if (site.frame.on === "noun") return nounPairs(site, claims, trigger);
  if (trigger.relationType !== "aided") return [];
  const { donors, receivers } = donorsIn(site);
  return cross(donors, receivers);
}

/** Who acts in a trigger's frame, whoever is acted on. */
function sourcesOf(site: Site): Actor[] {
  const { frame, parse } = site;
  if (frame.on === "verb") {
    const clause = parse.byVerb.get(site.chunk);
    return clause ? first(frame.source, (slot) => verbSlot(site, clause, slot, "agent")) : [];
  }
  const hold = holdOf(parse, site.chunk);
  const support = supportOf(site, hold);
  const held = support ? first(support.source, (slot) => nounSlot(site, slot, "agent", hold)) : [];
  return held.length > 0 ? held : first(frame.source, (slot) => nounSlot(site, slot, "agent", null));
}

/** Who gives in a sentence that does not say to whom. */
function giversOf(site: Site): Actor[] {
  if (site.frame.on === "noun") return supportOf(site, holdOf(site.parse, site.chunk)) ? sourcesOf(site) : [];
  if (!GIFTS.has(site.frame.id)) return [];
  const clause = site.parse.byVerb.get(site.chunk);
  if (!clause || NO_GIFTS.has(site.parse.chunks[site.chunk]?.verb?.lemma ?? "") || !fits(site, clause)) return [];
  return first(site.frame.source, (slot) => verbSlot(site, clause, slot, "agent"));
}

/** What they say is help only where they say whose it becomes. */
const NO_GIFTS = new Set(["buy", "bring", "raise"]);

/** Who "I" and a missing subject are. */
function quotedSpeaker(speaker: Speaker | null | undefined): number | null {
  return speaker?.quoted ? speaker.mention : null;
}

/** Frames of help that need not say to whom. */
const GIFTS = new Set(["aided.give", "aided.pay-for", "aided.put-up", "aided.come"]);

/** What the target of each claim is to it. */
const PARTS: ReadonlyMap<string, Part> = new Map([
  ["aided", "patient"],
  ["sanctioned", "origin"],
]);

interface Pair {
  readonly source: number;
  readonly target: number;
  readonly confidence: number;
}

function verbPairs(site: Site, claims: readonly Claim[], trigger: Trigger): Pair[] {
  const clause = site.parse.byVerb.get(site.chunk);
  if (!clause || !fits(site, clause)) return [];
  const { frame, mentions } = site;
  const sources = first(frame.source, (slot) => verbSlot(site, clause, slot, "agent"));
  if (frame.target.includes("claimant"))
    return sources.flatMap((source) => {
      const denier = mentions[source.mention];
      return denier ? cross([source], claimantsOf(site, clause, claims, trigger.sentence, denier)) : [];
    });
  const part = PARTS.get(trigger.relationType) ?? "agent";
  const targets = first(frame.target, (slot) => verbSlot(site, clause, slot, part));
  if (trigger.relationType === "sanctioned") {
    targets.push(...besides(site, clause, part));
    if (targets.length === 0) targets.push(...afterColon(site));
  }
  const alone = frame.means !== undefined || (frame.together === true && !hasOthers(clause, frame));
  if (frame.mutual && targets.length === 0 && !alone) return [];
  return frame.mutual ? mutualPairs(sources, targets) : cross(sources, targets);
}

/** Whether a phrase names the other party, though it may be nobody that is known: "with reporters". */
function namesOthers(phrases: readonly Phrase[], { target, support = [] }: Frame): boolean {
  return phrases.some(
    ({ word }) => word === "with" || target.includes(word) || support.some((by) => by.target.includes(word)),
  );
}

/** Whether a verb has an object or a phrase where the other party would stand: "met lawmakers", "met with reporters". */
function hasOthers({ objects, phrases, gap }: Clause, frame: Frame): boolean {
  return objects.length + gap.length > 0 || namesOthers(phrases, frame);
}

function nounPairs(site: Site, claims: readonly Claim[], trigger: Trigger): Pair[] {
  const { frame, mentions, parse } = site;
  const hold = holdOf(parse, site.chunk);
  if (frame.means && !hasMeans(site, phrasesAfter(parse, site.chunk).concat(hold?.clause.phrases ?? []))) return [];
  const support = supportOf(site, hold);
  const read = (slots: readonly string[], part: Part, by: Hold | null) =>
    first(slots, (slot) => nounSlot(site, slot, part, by));
  const part = PARTS.get(trigger.relationType) ?? "agent";
  if (frame.alone && !standsAlone(site)) return [];
  if (frame.target.includes("claimant")) {
    const sources = read(frame.source, "agent", null);
    return sources.flatMap((source) => {
      const denier = mentions[source.mention];
      return denier ? cross([source], claimantOfNoun(site, claims, trigger, denier)) : [];
    });
  }
  const near = hold?.as === "object" || hold?.as === "subject" ? hold : null;
  let sources = read(frame.source, "agent", near);
  let targets = read(frame.target, part, near);
  if (support) {
    const held = read(support.source, "agent", hold);
    const aimed = read(support.target, part, hold);
    if (held.length > 0) sources = held;
    if (aimed.length > 0) targets = aimed;
  }
  if (near && trigger.relationType === "sanctioned") targets = targets.concat(besides(site, near.clause, part));
  if (frame.together && targets.length === 0) {
    const phrases = phrasesAfter(parse, site.chunk).concat(hold?.clause.phrases ?? []);
    if (support?.by || namesOthers(phrases, frame)) return [];
  }
  return frame.mutual ? mutualPairs(sources, targets) : cross(sources, targets);
}

/** "put three firms on its list: A, B and C": whom the trigger only counts. */
function afterColon({ parse, chunk, mentions }: Site): Actor[] {
  const mark = parse.chunks.findIndex(({ kind, word }, at) => at > chunk && kind === "break" && word === ":");
  if (mark < 0 || parse.chunks.slice(chunk + 1, mark).some(({ verb }) => verb !== null)) return [];
  return membersFrom(parse.chunks, mark + 1).flatMap((named) => actorsOf(named, mentions, "agent").slice(0, 1));
}

function claimantOfNoun(
  { parse, chunk, mentions, frame }: Site,
  claims: readonly Claim[],
  trigger: Trigger,
  denier: DocMention,
): Actor[] {
  const inside = parse.chunks[chunk];
  if (!inside) return [];
  const other = (mention: number) => mentions[mention]?.entity !== denier.entity;
  const named = claimantIn(parse, mentions, chunk).filter(other);
  if (named.length > 0) return named.map((mention) => ({ mention, weight: 0.9 }));
  const within = inside.mentions.filter(({ mention, depth }) => depth === 1 && other(mention));
  if (within.length > 0) return within.slice(0, 1).map(({ mention }) => ({ mention, weight: 0.8 }));
  return remembered(
    frame.alone ? claims : claims.filter(({ sentence }) => sentence === trigger.sentence),
    mentions,
    trigger.sentence,
    chunk,
    denier,
  );
}

function first(slots: readonly string[], read: (slot: string) => Actor[]): Actor[] {
  for (const slot of slots) {
    const found = read(slot);
    if (found.length > 0) return found;
  }
  return [];
}

function cross(sources: readonly Actor[], targets: readonly Actor[]): Pair[] {
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
  if (targets.length > 0 && sources.length > 0) return cross(sources, targets);
  const parties = sources.length > 0 ? sources : targets;
  return parties.flatMap((source, at) => cross([source], parties.slice(at + 1)));
}

function sameEnds(mentions: readonly DocMention[], source: number, target: number): boolean {
  return mentions[source]?.entity === mentions[target]?.entity;
}
