import type { Doc, DocMention, RoleAssignment, Trigger } from "../../model/doc.ts";
import { type Speaker, speakersOf } from "../attribution/speakers.ts";
import { type Component, layer } from "../component.ts";
import { parsesOf } from "../syntax/parses.ts";
import type { Frame } from "../triggers/frame.ts";
import { BUILT_IN_FRAMES, type FrameIndex } from "../triggers/frame-index.ts";
import { sanctionsBySentence } from "../triggers/items.ts";
import type { Actor } from "./actors.ts";
import { claimsOf } from "./claims.ts";
import { endsOf, sourcesOf } from "./ends.ts";
import { holdOf } from "./holds.ts";
import { ListReader, listedIn, sanctionersOf } from "./items.ts";
import { cross, type Pair, pairsOf, pairsOfBoth } from "./pairs.ts";
import { Receivers } from "./receivers.ts";
import { SecondReading } from "./second-reading.ts";
import { type Site, siteAt } from "./site.ts";
import { supportOf } from "./slots.ts";
import { behalfOf, statesLed } from "./states.ts";

/** Below this no relation is made of what was found. */
const LEAST = 0.34;

/** Finds both ends of each trigger by rules over the shallow parse. A learned scorer may take its place. */
export const roles: Component = {
  name: "roles",
  requires: ["clean", "sentences", "tokens", "mentions", "trees", "chunks", "triggers"],
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
  const again = new SecondReading(doc);
  const lists = new ListReader(doc, parses);
  const siteOf = (trigger: Trigger): Site | null => {
    const speaker = speakers[trigger.sentence];
    const said = { speaker: quotedSpeaker(speaker), says: speaker?.mention ?? null };
    return siteAt({ parses, tokens, mentions }, trigger, frames, said);
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
    if (site.frame.on === "item") return keep(index, site.frame, pairsOfLine(lists, site, trigger));
    const pairs = again.pairs(trigger.sentence, site, (own) => pairsOf(own, claims, trigger));
    return keep(index, site.frame, pairs.length > 0 ? pairs : pairsOfBoth(site, parses, trigger));
  });
  const settled = new Set(told.map(({ trigger }) => trigger));
  const gifts = new Map(
    triggers.flatMap((trigger, index) => {
      const site = settled.has(index) || trigger.relationType !== "aided" ? null : siteOf(trigger);
      if (!site) return [];
      const givers =
        site.frame.on === "item" ? lists.giftAt(trigger.sentence, site.chunk).donors : giversOf(site, trigger);
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
      const item = lists.itemAt(trigger.sentence);
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
      const sentence = triggers[role.trigger]?.sentence ?? -1;
      const person = mentions[role.source]?.entityType === "person";
      const state = (person ? behalfOf(parses[sentence]) : undefined) ?? led.get(mentions[role.source]?.entity ?? "");
      const own = (type === "aided" || type === "sanctioned") && state !== undefined;
      return own && !sameEnds(mentions, state, role.target) ? { ...role, source: state } : role;
    })
    .sort((a, b) => a.trigger - b.trigger);
}

/** Both ends of what a line of a list or table tells, where it names them. */
function pairsOfLine(lists: ListReader, { chunk }: Site, { sentence, relationType }: Trigger): Pair[] {
  const row = lists.rowAt(sentence, chunk);
  if (row) return cross(row.sources, row.targets);
  if (relationType !== "aided") return [];
  const { donors, receivers } = lists.giftAt(sentence, chunk);
  return cross(donors, receivers);
}

/** Frames of help that need not say to whom. */
const GIFTS = new Set(["aided.give", "aided.pay-for", "aided.put-up", "aided.come"]);
/** What they say is help only where they say whose it becomes. */
const NO_GIFTS = new Set(["buy", "bring", "raise"]);

/** Who gives in a sentence that does not say to whom. */
function giversOf(site: Site, trigger: Trigger): readonly Actor[] {
  const { frame, parse, chunk } = site;
  const unclear =
    frame.on === "noun"
      ? supportOf(site, holdOf(parse, chunk)) !== null
      : GIFTS.has(frame.id) && !NO_GIFTS.has(parse.chunks[chunk]?.verb?.lemma ?? "");
  return unclear ? (endsOf(site, trigger)?.sources ?? []) : [];
}

/** Who "I" and a missing subject are. */
function quotedSpeaker(speaker: Speaker | null | undefined): number | null {
  return speaker?.quoted ? speaker.mention : null;
}

function sameEnds(mentions: readonly DocMention[], source: number, target: number): boolean {
  return mentions[source]?.entity === mentions[target]?.entity;
}
