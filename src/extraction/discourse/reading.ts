import type { Doc, DocMention, RoleAssignment, Sentence, Token, Trigger } from "../../model/doc.ts";
import type { ClaimType, EntityType, Status } from "../../model/schema.ts";
import { type Speaker, speakersOf } from "../attribution/speakers.ts";
import { layer } from "../component.ts";
import { grouped } from "../grouped.ts";
import { type Claim, type Claims, claimsOf } from "../roles/claims.ts";
import { type Site, siteAt } from "../roles/site.ts";
import type { Parse } from "../syntax/clause.ts";
import { headMention } from "../syntax/noun-chunks.ts";
import { parsesOf } from "../syntax/parses.ts";
import { BUILT_IN_FRAMES } from "../triggers/frame-index.ts";
import { Definites } from "./definites.ts";
import { sideOf, sideOfGuest, sidesOf } from "./sides.ts";
import { standIn, type Way } from "./stand-ins.ts";
import { type Voice, voicesOf } from "./voices.ts";

/** A claim of the report, between two mentions. */
interface Claimed {
  readonly relationType: ClaimType;
  readonly sentence: number;
  /** Indexes of mentions. */
  readonly source: number;
  readonly target: number;
  readonly status: Status;
  /** 0 to 1. */
  readonly confidence: number;
}

/** One that was told already, by whatever rule. */
export interface Told extends Claimed {
  /** First token of the words that tell it. */
  readonly token: number;
}

/** One that a rule of discourse finds: one of its ends, or what it tells, stands in an earlier sentence. */
export interface Found extends Claimed {
  /** Which rule found it: "told-list". Its trigger’s frame is named after it. */
  readonly rule: string;
  /** Chunk of the words that tell it. */
  readonly chunk: number;
}

/** A report with all that the rules of discourse read of it. */
export interface Reading {
  readonly doc: Doc;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly DocMention[];
  /** With mentions put in for words that stand for somebody whom another sentence names. */
  readonly parses: readonly Parse[];
  /** How the mentions that were put in came in, for sentences with such. */
  readonly ways: ReadonlyMap<number, ReadonlyMap<number, Way>>;
  readonly speakers: readonly (Speaker | null)[];
  /** Who speaks each sentence: beyond `speakers`, transcripts and what a lead announces. */
  readonly voices: readonly Voice[];
  /** What each sentence claims. */
  readonly claims: Claims;
  /** Whom or what "the ministry" describes. */
  readonly definites: Definites;
  /** By the entity of a person: a mention of the state or body for whom he or she speaks. */
  readonly sides: ReadonlyMap<string, number>;
  /** Indexes of the mentions of each sentence. */
  readonly inside: ReadonlyMap<number, readonly number[]>;
  /** Triggers of each sentence, with what was made of them. */
  readonly triggers: ReadonlyMap<number, readonly Triggered[]>;
}

/** A trigger with the roles that rules of one sentence found for it; none where it tells nothing or its ends stand elsewhere. */
export interface Triggered {
  readonly trigger: Trigger;
  readonly roles: readonly RoleAssignment[];
}

/** Reads what the stages before have assigned. Linear time. */
export function readingOf(doc: Doc): Reading {
  const plain = parsesOf(doc);
  const roles = grouped(layer(doc, "roles"), ({ trigger }) => trigger);
  const triggered = layer(doc, "triggers").map((trigger, index) => ({ trigger, roles: roles.get(index) ?? [] }));
  const triggers = grouped(triggered, ({ trigger }) => trigger.sentence);
  const speakers = speakersOf(doc, plain);
  const [sentences, tokens, mentions] = [layer(doc, "sentences"), layer(doc, "tokens"), layer(doc, "mentions")];
  const { voices, guest } = voicesOf({
    sentences,
    tokens,
    mentions,
    parses: plain,
    speakers,
    text: layer(doc, "clean"),
  });
  const inside = grouped(mentions.keys(), (mention) => mentions[mention]?.sentence ?? -1);
  const sides = new Map(sidesOf({ mentions, tokens }));
  const interviewed = guest === null ? null : (mentions[guest]?.entity ?? null);
  const side = interviewed === null || sides.has(interviewed) ? null : sideOfGuest({ mentions, tokens });
  if (interviewed !== null && side !== null) sides.set(interviewed, side);
  const definites = new Definites({ doc, tokens, mentions });
  const { parses, ways } = standIn({ definites, tokens, mentions, parses: plain, voices, sides });
  return {
    doc,
    parses,
    ways,
    triggers,
    sentences,
    tokens,
    mentions,
    speakers,
    voices,
    claims: claimsOf(parses, mentions),
    definites,
    sides,
    inside,
  };
}

/** The words around a trigger; null where it stands in no chunk. */
export function siteOf(reading: Reading, trigger: Trigger): Site | null {
  const speaker = reading.voices[trigger.sentence]?.speaker ?? null;
  const says = speaker ?? reading.speakers[trigger.sentence]?.mention ?? null;
  return siteAt(reading, trigger, BUILT_IN_FRAMES, { speaker, says });
}

/** Lower-case words of a chunk. */
export function wordsOf({ parses, tokens }: Reading, sentence: number, chunk: number): string[] {
  const range = parses[sentence]?.chunks[chunk]?.tokens;
  return range ? tokens.slice(range.from, range.to).map(({ text }) => text.toLowerCase()) : [];
}

/** Whom noun chunks are, of those who are resolved: "Joe Biden", not "Biden’s house". */
export function namedBy({ parses, mentions }: Reading, sentence: number, nouns: readonly number[]): number[] {
  return nouns.flatMap((noun) => {
    const head = headMention(parses[sentence]?.chunks[noun]);
    return head !== null && mentions[head]?.entity != null ? [head] : [];
  });
}

export function entityOf({ mentions }: Reading, mention: number): string | null {
  return mentions[mention]?.entity ?? null;
}

export function typeOf({ mentions }: Reading, mention: number): EntityType | null {
  return mentions[mention]?.entityType ?? null;
}

/** Whether the sentence of a claim names somebody, or for whom he speaks, beside whoever makes it. */
export function isAbout(reading: Reading, claim: Pick<Claim, "sentence" | "mention">, who: number): boolean {
  const entity = entityOf(reading, who);
  const side = entityOf(reading, sideOf(reading, who));
  const claimant = entityOf(reading, claim.mention);
  return (reading.inside.get(claim.sentence) ?? []).some((mention) => {
    const named = entityOf(reading, mention);
    return named !== null && named !== claimant && (named === entity || named === side);
  });
}
