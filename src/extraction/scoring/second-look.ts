import type { Doc, DocMention } from "../../model/doc.ts";
import { CLAIM_TYPE_IDS, STATUSES } from "../../model/schema.ts";
import { layer } from "../component.ts";
import { Around, NONE, type Seen } from "./around.ts";
import type { Candidate, Scene } from "./candidates.ts";
import type { Outline } from "./features.ts";
import { areJoined } from "./joined.ts";
import { type Judged, type JudgedScene, likelihood } from "./judged.ts";
import { logOdds } from "./odds.ts";
import type { Ruled } from "./ruled.ts";

/** What is less likely at first look, and no rule found, is not looked at again; below the second border others do not see it either. */
const LEAST_LIKELY = 0.03;
const LEAST_SEEN = 0.01;
const LEAST_ODDS = logOdds(LEAST_LIKELY);
/** Chunks to a cue that is not there. */
const NO_CUE = 30;
const TYPES = ["person", "country", "organization"];
const KINDS = ["name", "nominal", "pronoun"];
const SENTENCES = ["text", "heading", "bullet", "tweet", "credit"];
/** Where ends are taken from. */
const FROM = ["", "speaker", "claim", "claim-far", "before-first", "before-last", "main", "rule"];
/** Kinds of places beside a cue, the first that fits counts. */
const SLOTS = [
  /^agent/,
  /^object/,
  /^recipient/,
  /^same\/possessor/,
  /^same/,
  /^(?:after:)?by/,
  /^(?:after:)?(?:to|for)/,
  /^(?:after:)?(?:on|against|upon)/,
  /^(?:after:)?(?:with|between)/,
  /^(?:after:)?(?:from|of)/,
  />agent/,
  />object/,
  />(?:to|for|on|against|with|from|by|of)/,
  /^governor/,
  /^[<>]far/,
  /^[<>]/,
];

/** Slots are few, and read over and over. */
const MOST_SLOTS = 5000;
const knownSlots = new Map<string, readonly number[]>();

interface Rated extends Seen {
  readonly judged: Judged;
}

/**
 * Columns of numbers for the candidates of a report, scene by scene: what each looks like by itself, and what those beside it look like. Null
 * for those that are too unlikely to look at again.
 */
export function lookAgain(doc: Doc, scenes: readonly JudgedScene[]): (readonly (Float32Array | null)[])[] {
  const mentions = layer(doc, "mentions");
  const counts = new Map<string, number>();
  for (const { entity } of mentions) if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const rated = scenes.map(({ judged }) => judged.map((one) => rate(one, mentions)));
  const around = new Around(rated.flat().filter((one) => one !== null));
  return scenes.map(({ scene, ruled }, at) => {
    const own = (rated[at] ?? []).filter((one) => one !== null);
    const place = placeOf(doc, scene);
    return (rated[at] ?? []).map((one) =>
      one === null || (one.odds < LEAST_ODDS && one.judged.outline.ruled === null)
        ? null
        : new Float32Array([
            ...firstRow(one),
            ...outlineRow(one.judged.outline),
            ...rulesRow(one, ruled, mentions),
            ...endsRow(one, scene, mentions, counts),
            ...place,
            ...besidesRow(one, own, scene),
            ...around.row(one),
          ]),
    );
  });
}

function rate(judged: Judged, mentions: readonly DocMention[]): Rated | null {
  const { candidate, outline } = judged;
  const told = likelihood(judged);
  if (told < LEAST_SEEN && outline.ruled === null) return null;
  const { relationType, sentence, source, target } = candidate;
  const [from, to] = [mentions[source]?.entity ?? "", mentions[target]?.entity ?? ""];
  return { judged, relationType, sentence, source: from, target: to, odds: logOdds(told) };
}

/** What it looks like by itself. */
function firstRow({ judged, odds, relationType }: Rated): number[] {
  const told = Math.max(1e-6, likelihood(judged));
  return [
    odds,
    ...STATUSES.map((_, at) => (judged.look.probabilities[at + 1] ?? 0) / told),
    ...judged.look.parts,
    ...CLAIM_TYPE_IDS.map((type) => Number(type === relationType)),
  ];
}

function outlineRow({ cue, slots, steps }: Outline): number[] {
  return [cue.strength, ...steps, ...slotRow(slots[0]), ...slotRow(slots[1])];
}

/** Kind of place beside a cue, and whether it owns or describes what stands there. */
function slotRow(slot: string): readonly number[] {
  let row = knownSlots.get(slot);
  if (!row) {
    const kind = SLOTS.findIndex((pattern) => pattern.test(slot));
    row = [kind, Number(slot.includes("/possessor")), Number(slot.includes("/modifier"))];
    if (knownSlots.size < MOST_SLOTS) knownSlots.set(slot, row);
  }
  return row;
}

function rulesRow(one: Rated, ruled: readonly Ruled[], mentions: readonly DocMention[]): number[] {
  const { candidate, outline } = one.judged;
  const exact = outline.ruled;
  let [sameSource, sameTarget, reversed, elsewhere, other] = [0, 0, 0, 0, 0];
  for (const { role, relationType } of ruled) {
    const [a, b] = [mentions[role.source]?.entity, mentions[role.target]?.entity];
    const same = a === one.source && b === one.target;
    if (relationType !== one.relationType) other += Number(same);
    else if (same) continue;
    else if (a === one.target && b === one.source) reversed += 1;
    else if (a === one.source) sameSource += 1;
    else if (b === one.target) sameTarget += 1;
    else elsewhere += 1;
  }
  return [
    exact?.role.confidence ?? 0,
    exact ? 1 + STATUSES.indexOf(exact.status) : 0,
    Number(exact?.role.source === candidate.source && exact.role.target === candidate.target),
    sameSource,
    sameTarget,
    reversed,
    elsewhere,
    other,
  ];
}

/** Kinds of the ends, where they stand, and how often the report names them. */
function endsRow(
  one: Rated,
  scene: Scene,
  mentions: readonly DocMention[],
  counts: ReadonlyMap<string, number>,
): number[] {
  const { candidate } = one.judged;
  const [a, b] = [mentions[candidate.source], mentions[candidate.target]];
  const speaker = scene.speaker?.mention == null ? null : mentions[scene.speaker.mention]?.entity;
  return [
    ...cuesRow(scene, candidate),
    ...TYPES.map((type) => Number(a?.entityType === type)),
    ...TYPES.map((type) => Number(b?.entityType === type)),
    KINDS.indexOf(a?.kind ?? ""),
    KINDS.indexOf(b?.kind ?? ""),
    FROM.indexOf(candidate.sourceFrom),
    FROM.indexOf(candidate.targetFrom),
    (b?.tokens.from ?? 0) - (a?.tokens.from ?? 0),
    Number(speaker === one.source),
    Number(speaker === one.target),
    counts.get(one.source) ?? 0,
    counts.get(one.target) ?? 0,
  ];
}

function cuesRow(scene: Scene, { relationType, source, target }: Candidate): number[] {
  const cues = scene.cues.get(relationType) ?? [];
  const [from, to] = [scene.places.get(source)?.chunk, scene.places.get(target)?.chunk];
  let [strongest, toSource, toTarget] = [0, NO_CUE, NO_CUE];
  for (const { chunk, strength } of cues) {
    strongest = Math.max(strongest, strength);
    if (from !== undefined) toSource = Math.min(toSource, Math.abs(from - chunk));
    if (to !== undefined) toTarget = Math.min(toTarget, Math.abs(to - chunk));
  }
  return [strongest, cues.length, toSource, toTarget];
}

/** The sentence: size, place in the report, kind, speaker. */
function placeOf(doc: Doc, { sentence, places, parse, speaker }: Scene): number[] {
  const sentences = layer(doc, "sentences");
  return [
    places.size,
    parse.chunks.length,
    sentence,
    sentence / Math.max(1, sentences.length - 1),
    SENTENCES.indexOf(sentences[sentence]?.kind ?? ""),
    speaker === null ? 0 : speaker.quoted ? 2 : 1,
  ];
}

/** How the other candidates of the sentence look: the best of each kind, and how many look better. */
function besidesRow(one: Rated, own: readonly Rated[], scene: Scene): number[] {
  const best = { any: NONE, source: NONE, target: NONE, reversed: NONE, type: NONE, twin: NONE, joined: NONE };
  const raise = (key: keyof typeof best, { odds }: Rated) => {
    best[key] = Math.max(best[key], odds);
  };
  const joined = (a: number, b: number) => areJoined(a, b, scene);
  const { source, target } = one.judged.candidate;
  let better = 0;
  for (const other of own) {
    const same = other.source === one.source && other.target === one.target;
    if (other === one) continue;
    if (other.relationType !== one.relationType) {
      if (same) raise("type", other);
      continue;
    }
    if (same) {
      raise("twin", other);
      continue;
    }
    raise("any", other);
    if (other.odds > one.odds) better += 1;
    if (other.source === one.target && other.target === one.source) raise("reversed", other);
    if (other.source === one.source) {
      raise("source", other);
      if (joined(other.judged.candidate.target, target)) raise("joined", other);
    }
    if (other.target === one.target) {
      raise("target", other);
      if (joined(other.judged.candidate.source, source)) raise("joined", other);
    }
  }
  return [best.any, best.source, best.target, best.reversed, best.type, best.twin, best.joined, better];
}
