import type { Doc, DocMention, Trigger } from "../../model/doc.ts";
import { CLAIM_TYPE_IDS, type ClaimType } from "../../model/schema.ts";
import { type Speaker, speakersOf } from "../attribution/speakers.ts";
import { layer } from "../component.ts";
import { type Claims, claimsOf } from "../roles/claims.ts";
import { argumentsOf, holdOf } from "../roles/holds.ts";
import { statesOf } from "../roles/states.ts";
import type { Parse } from "../syntax/clause.ts";
import { parsesOf } from "../syntax/parses.ts";
import { CueEffects } from "./cue-effects.ts";
import { missingOf, type Ruled } from "./ruled.ts";
import { keysOf, type Place, placesOf } from "./sentence-view.ts";

/** Of one sentence no more mentions are paired with one another. */
const MOST_MENTIONS = 16;
/** Sentences before from which an end may be taken over. */
const REACH = 3;

/** Where words promise less than this, hardly ever is something told: only what rules found is judged. */
const LEAST_PROMISE = 3;

/** Words that may tell a relation, learned from reports, each with how strongly it speaks for a relation: 1 to 5. */
export interface TriggerWords {
  get(word: string): ReadonlyMap<ClaimType, number> | undefined;
}

/** A chunk of which the word may tell a relation. */
export interface Cue {
  readonly chunk: number;
  readonly key: string;
  /** 0 for words that only rules know. */
  readonly strength: number;
}

/** Two mentions that may be the ends of a relation that a sentence tells. */
export interface Candidate {
  readonly relationType: ClaimType;
  readonly sentence: number;
  readonly source: number;
  readonly target: number;
  /** Where an end is taken from that the sentence does not name; "" for those that it names. */
  readonly sourceFrom: string;
  readonly targetFrom: string;
}

/** A sentence with all that its candidates are judged by. */
export interface Scene {
  readonly sentence: number;
  readonly parse: Parse;
  readonly places: ReadonlyMap<number, Place>;
  readonly cues: ReadonlyMap<ClaimType, readonly Cue[]>;
  /** Triggers that rules know, of this sentence. */
  readonly triggers: readonly Trigger[];
  readonly speaker: Speaker | null;
  readonly candidates: readonly Candidate[];
  /** What status rules say of candidates that no rule found. */
  readonly effects: Pick<CueEffects, "of" | "mayDeny">;
}

/** The sentences in which something may be told, with their candidates, in order. Time is linear but for the pairs in a sentence, whose number is bounded. */
export function scenesOf(doc: Doc, words: TriggerWords, ruled: ReadonlyMap<number, readonly Ruled[]>): Scene[] {
  const [mentions, tokens, sentences] = [layer(doc, "mentions"), layer(doc, "tokens"), layer(doc, "sentences")];
  const parses = parsesOf(doc);
  const speakers = speakersOf(doc, parses);
  const claims = claimsOf(parses, mentions);
  const inside = bySentence(mentions);
  const main = mostNamed(mentions);
  const states = statesOf(layer(doc, "entities"));
  const triggers = new Map<number, Trigger[]>();
  for (const trigger of layer(doc, "triggers")) {
    const others = triggers.get(trigger.sentence);
    if (others) others.push(trigger);
    else triggers.set(trigger.sentence, [trigger]);
  }

  const effects = new CueEffects(doc);
  return parses.flatMap((parse, sentence) => {
    if (sentences[sentence]?.kind === "credit") return [];
    const own = triggers.get(sentence) ?? [];
    const cues = cuesOf(parse, tokens, words, own);
    if (cues.size === 0) return [];
    const named = (inside.get(sentence) ?? []).slice(0, MOST_MENTIONS);
    const speaker = speakers[sentence] ?? null;
    const taken = takenOver(sentence, { mentions, inside, claims, speaker, main });
    const promising = [...cues.keys()].filter((type) => promise(type, cues, own) >= LEAST_PROMISE);
    const candidates = promising.flatMap((relationType) =>
      pairsOf(
        relationType,
        sentence,
        named,
        taken,
        mentions,
        states,
        hasOpenSource(parse, cues.get(relationType) ?? []),
      ),
    );
    candidates.push(...missingOf(candidates, ruled.get(sentence) ?? [], sentence, mentions));
    return candidates.length === 0
      ? []
      : [
          {
            sentence,
            parse,
            places: placesOf(parse, mentions, named),
            cues,
            triggers: own,
            speaker,
            candidates,
            effects,
          },
        ];
  });
}

function cuesOf(
  parse: Parse,
  tokens: Parameters<typeof keysOf>[1],
  words: TriggerWords,
  triggers: readonly Trigger[],
): ReadonlyMap<ClaimType, readonly Cue[]> {
  const cues = new Map<ClaimType, Cue[]>();
  parse.chunks.forEach((chunk, at) => {
    const keys = keysOf(chunk, tokens);
    const telling = keys.flatMap((key) => {
      const strengths = words.get(key);
      return strengths && strengths.size > 0 ? [{ key, strengths }] : [];
    });
    const known = triggers.filter(
      (trigger) => chunk.tokens.from <= trigger.tokens.from && trigger.tokens.to <= chunk.tokens.to,
    );
    if (telling.length === 0 && known.length === 0) return;
    for (const relationType of CLAIM_TYPE_IDS) {
      let [key, strength] = ["", 0];
      for (const word of telling) {
        const own = word.strengths.get(relationType) ?? 0;
        if (own > strength) [key, strength] = [word.key, own];
      }
      if (strength === 0 && !known.some((trigger) => trigger.relationType === relationType)) continue;
      const cue = { chunk: at, key: key || (keys[0] ?? "other"), strength };
      const list = cues.get(relationType);
      if (list) list.push(cue);
      else cues.set(relationType, [cue]);
    }
  });
  return cues;
}

/** How much the words of a sentence promise a relation of a type: the strongest counts, and whether rules know one of them. */
function promise(
  relationType: ClaimType,
  cues: ReadonlyMap<ClaimType, readonly Cue[]>,
  triggers: readonly Trigger[],
): number {
  const strongest = Math.max(0, ...(cues.get(relationType) ?? []).map(({ strength }) => strength));
  return strongest + Number(triggers.some((trigger) => trigger.relationType === relationType));
}

/** Which ends may be taken over from elsewhere, and from where. */
const TAKEN_OVER: Readonly<
  Record<ClaimType, { readonly source: readonly string[]; readonly target: readonly string[] }>
> = {
  called: { source: ["speaker", "before-first"], target: [] },
  sanctioned: { source: ["speaker", "before-first", "claim"], target: ["before-first"] },
  aided: { source: ["speaker"], target: ["speaker", "before-first", "before-last", "main"] },
  disputed: { source: ["speaker", "before-first"], target: ["claim", "claim-far", "before-first"] },
};

interface Around {
  readonly mentions: readonly DocMention[];
  readonly inside: ReadonlyMap<number, readonly number[]>;
  readonly claims: Claims;
  readonly speaker: Speaker | null;
  readonly main: number | null;
}

/** Mentions of other sentences that may be an end here, with where they come from. */
function takenOver(sentence: number, { mentions, inside, claims, speaker, main }: Around): ReadonlyMap<number, string> {
  const taken = new Map<number, string>();
  const add = (mention: number | null | undefined, from: string) => {
    if (mention == null || mentions[mention]?.sentence === sentence) return;
    const entity = mentions[mention]?.entity;
    for (const known of taken.keys()) if (mentions[known]?.entity === entity) return;
    taken.set(mention, from);
  };
  add(speaker?.mention, "speaker");
  for (let back = 1; back <= REACH; back += 1) {
    const there = claims.get(sentence - back) ?? [];
    const strongest = Math.max(0, ...there.map(({ strength }) => strength));
    add(there.filter(({ strength }) => strength === strongest).at(-1)?.mention, `claim${back === 1 ? "" : "-far"}`);
  }
  const before = inside.get(sentence - 1) ?? [];
  add(before[0], "before-first");
  add(before.at(-1), "before-last");
  add(main, "main");
  return taken;
}

/** Whether the sentence leaves open who acts: "Western allies imposed …" does not, though it names none of them. */
function hasOpenSource(parse: Parse, cues: readonly Cue[]): boolean {
  return cues.every(({ chunk }) => {
    const clause = parse.byVerb.get(chunk) ?? holdOf(parse, chunk)?.clause;
    return (
      clause === undefined || argumentsOf(parse, clause).agents.every((noun) => parse.chunks[noun]?.heads.length === 0)
    );
  });
}

function pairsOf(
  relationType: ClaimType,
  sentence: number,
  named: readonly number[],
  taken: ReadonlyMap<number, string>,
  mentions: readonly DocMention[],
  states: ReadonlyMap<string, string>,
  open: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  const add = (source: number, target: number, sourceFrom: string, targetFrom: string) => {
    const [a, b] = [mentions[source]?.entity ?? "", mentions[target]?.entity ?? ""];
    if (a === b || (states.has(a) && states.get(a) === states.get(b))) return;
    found.push({ relationType, sentence, source, target, sourceFrom, targetFrom });
  };
  for (const source of named)
    for (const target of named)
      if (source !== target && (relationType !== "called" || source < target)) add(source, target, "", "");
  const { source: sources, target: targets } = TAKEN_OVER[relationType];
  for (const [other, from] of taken)
    for (const mention of named) {
      if (sources.includes(from) && (open || from === "speaker")) add(other, mention, from, "");
      if (targets.includes(from)) add(mention, other, "", from);
    }
  return found;
}

/** Resolved mentions of each sentence, but for events. */
function bySentence(mentions: readonly DocMention[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  mentions.forEach(({ sentence, entity, entityType }, index) => {
    if (entity === null || entityType === "event") return;
    const group = groups.get(sentence);
    if (group) group.push(index);
    else groups.set(sentence, [index]);
  });
  return groups;
}

/** First mention of the country that a report names most often. */
function mostNamed(mentions: readonly DocMention[]): number | null {
  const counts = new Map<string, { first: number; count: number }>();
  mentions.forEach(({ entity, entityType }, index) => {
    if (entity === null || entityType !== "country") return;
    const known = counts.get(entity);
    if (known) known.count += 1;
    else counts.set(entity, { first: index, count: 1 });
  });
  let best: { first: number; count: number } | null = null;
  for (const entry of counts.values()) if (best === null || entry.count > best.count) best = entry;
  return best?.first ?? null;
}
