import type { Doc, DocMention } from "../../model/doc.ts";
import type { ClaimType } from "../../model/schema.ts";
import { hashFeature, hashWord, joinHash } from "../../nlp/linear/hash.ts";
import type { WordClusters } from "../../nlp/words/word-clusters.ts";
import { layer } from "../component.ts";
import { between, endNotes, notesOfCue, notesOfSentence } from "./candidate-notes.ts";
import type { Candidate, Cue, Scene } from "./candidates.ts";
import type { Ruled } from "./ruled.ts";
import { rulesNotes } from "./rules-notes.ts";
import { type Place, slotOf } from "./sentence-view.ts";
import { Ways } from "./ways.ts";

/** Of one sentence so many cues are looked at, the nearest first. */
const MOST_CUES = 4;
/** Steps to an end that another sentence names. */
const ELSEWHERE = 9;

/** What speaks for and against a candidate, as hashes of features. */
export interface CandidateFeatures {
  /** Of the telling words and how the ends stand to them. */
  readonly cues: Uint32Array;
  /** Of the ends and what lies between them. */
  readonly ends: Uint32Array;
  /** Of the sentence: the same array for all candidates of one type in a scene. */
  readonly sentence: Uint32Array;
  /** Of what the rules found. */
  readonly rules: Uint32Array;
  readonly outline: Outline;
}

/** What is told of a candidate in a few words. */
export interface Outline {
  /** The cue next to the ends, which stands for the trigger. */
  readonly cue: Cue;
  /** How source and target stand to it: "agent", "object", or the way there; "" for those that another sentence names. */
  readonly slots: readonly [string, string];
  /** Steps through the tree from cue to source, from cue to target, from source to target. */
  readonly steps: readonly [number, number, number];
  /** What the rules found for this very pair. */
  readonly ruled: Ruled | null;
}

const NO_CUE: Cue = { chunk: 0, key: "", strength: 0 };

/** Reads the features of the candidates of one scene; what several of them share is read once. */
export class FeatureReader {
  readonly #doc: Doc;
  readonly #scene: Scene;
  readonly #ruled: readonly Ruled[];
  readonly #mentions: readonly DocMention[];
  readonly #ways: Ways;
  readonly #kept = new Map<string, readonly number[]>();
  readonly #slots = new Map<number, Slot>();
  readonly #notes: readonly number[];
  readonly #sentences = new Map<ClaimType, Uint32Array>();

  constructor(doc: Doc, scene: Scene, ruled: readonly Ruled[], clusters: WordClusters) {
    this.#doc = doc;
    this.#scene = scene;
    this.#ruled = ruled;
    this.#mentions = layer(doc, "mentions");
    this.#ways = new Ways(doc, scene, clusters);
    this.#notes = notesOfSentence(doc, scene).map(hashWord);
  }

  read(candidate: Candidate): CandidateFeatures {
    const { relationType, source, target, sourceFrom, targetFrom } = candidate;
    const { places } = this.#scene;
    const [sourcePlace, targetPlace] = [places.get(source), places.get(target)];
    const type = hashWord(relationType);
    const cues = nearestCues(this.#scene.cues.get(relationType) ?? [], sourcePlace, targetPlace);
    const found = rulesNotes(candidate, this.#ruled, this.#mentions);
    const slot = (mention: number, place: Place | undefined, from: string) =>
      cues[0] && place ? this.#slot(cues[0].chunk, mention, place).name : from;
    const steps = (mention: number, place: Place | undefined) =>
      cues[0] && place ? this.#ways.fromCue(cues[0], mention).steps : ELSEWHERE;
    return {
      cues: this.#cueFeatures(candidate, cues, sourcePlace, targetPlace, type),
      ends: this.#endFeatures(candidate, cues.length, sourcePlace, targetPlace, type),
      sentence: this.#sentence(relationType, type),
      rules: Uint32Array.from(found.notes, (note) => hashFeature(23, hashWord(note), 0, 0, type)),
      outline: {
        cue: cues[0] ?? NO_CUE,
        slots: [slot(source, sourcePlace, sourceFrom), slot(target, targetPlace, targetFrom)],
        steps: [
          steps(source, sourcePlace),
          steps(target, targetPlace),
          sourcePlace && targetPlace ? this.#ways.between(source, target).steps : ELSEWHERE,
        ],
        ruled: found.ruled,
      },
    };
  }

  #cueFeatures(
    { relationType, source, target, sourceFrom, targetFrom }: Candidate,
    cues: readonly Cue[],
    sourcePlace: Place | undefined,
    targetPlace: Place | undefined,
    type: number,
  ): Uint32Array {
    const out: number[] = [];
    const add = (template: number, x = 0, y = 0) => out.push(hashFeature(template, x, y, 0, type));
    const sourceType = hashWord(this.#mentions[source]?.entityType ?? "");
    const targetType = hashWord(this.#mentions[target]?.entityType ?? "");
    cues.forEach((cue, order) => {
      const from = sourcePlace ? this.#slot(cue.chunk, source, sourcePlace).hash : hashWord(sourceFrom);
      const to = targetPlace ? this.#slot(cue.chunk, target, targetPlace).hash : hashWord(targetFrom);
      const both = joinHash(from, to);
      const wayFrom = sourcePlace ? this.#ways.fromCue(cue, source).path : from;
      const wayTo = targetPlace ? this.#ways.fromCue(cue, target).path : to;
      const ways = joinHash(wayFrom, wayTo);
      const key = hashWord(cue.key);
      const cluster = this.#ways.clusterOf(cue);
      add(0, key);
      add(1, from);
      add(2, to);
      add(3, both);
      add(4, key, from);
      add(5, key, to);
      add(6, key, both);
      add(7, sourceType, from);
      add(8, targetType, to);
      add(9, joinHash(sourceType, targetType), both);
      add(10, cue.strength);
      add(11, cue.strength, from);
      add(12, cue.strength, to);
      add(13, cue.strength, both);
      for (const note of this.#keep(`${cue.chunk} ${relationType}`, () =>
        notesOfCue(this.#doc, this.#scene, cue, relationType),
      )) {
        add(14, note);
        add(15, note, both);
      }
      add(24, wayFrom);
      add(25, wayTo);
      add(26, ways);
      add(27, key, wayFrom);
      add(28, key, wayTo);
      add(29, cue.strength, ways);
      add(30, cluster);
      add(31, cluster, from);
      add(32, cluster, to);
      add(33, cluster, both);
      add(34, cluster, wayFrom);
      add(35, cluster, wayTo);
      if (order > 0) return;
      for (const rival of this.#rivals(cue.chunk, source, target)) {
        add(16, rival);
        add(17, rival, both);
      }
    });
    return Uint32Array.from(out);
  }

  #endFeatures(
    { source, target, sourceFrom, targetFrom }: Candidate,
    cueCount: number,
    sourcePlace: Place | undefined,
    targetPlace: Place | undefined,
    type: number,
  ): Uint32Array {
    const { parse } = this.#scene;
    const tokens = layer(this.#doc, "tokens");
    const [a, b] = [this.#mentions[source], this.#mentions[target]];
    const types = joinHash(hashWord(a?.entityType ?? ""), hashWord(b?.entityType ?? ""));
    const out: number[] = [];
    const add = (template: number, x = 0, y = 0) => out.push(hashFeature(template, x, y, 0, type));
    add(18, cueCount);
    add(19, types);
    const ends = [
      { end: "S", mention: source, from: sourceFrom, place: sourcePlace },
      { end: "T", mention: target, from: targetFrom, place: targetPlace },
    ];
    for (const { end, mention, from, place } of ends)
      for (const note of this.#keep(`${end} ${mention} ${from}`, () =>
        endNotes(end, this.#mentions[mention], place, from, parse, tokens),
      ))
        add(20, note);
    for (const note of this.#keep(`${source}-${target}`, () => between(parse, a, b, sourcePlace, targetPlace, tokens)))
      add(21, note);
    if (sourcePlace && targetPlace) {
      const way = this.#ways.between(source, target);
      add(36, way.path);
      add(37, way.path, way.top);
      add(38, way.path, way.cluster);
      add(39, way.path, types);
      for (const word of way.words) add(40, word);
      for (const cluster of way.clusters) add(41, cluster);
    }
    return Uint32Array.from(out);
  }

  #sentence(relationType: ClaimType, type: number): Uint32Array {
    let found = this.#sentences.get(relationType);
    if (!found) {
      found = Uint32Array.from(this.#notes, (note) => hashFeature(22, note, 0, 0, type));
      this.#sentences.set(relationType, found);
    }
    return found;
  }

  #keep(key: string, read: () => readonly string[]): readonly number[] {
    let notes = this.#kept.get(key);
    if (!notes) {
      notes = read().map(hashWord);
      this.#kept.set(key, notes);
    }
    return notes;
  }

  #slot(cue: number, mention: number, place: Place): Slot {
    const key = cue * 1_000_000 + mention;
    let slot = this.#slots.get(key);
    if (!slot) {
      const name = slotOf(this.#scene.parse, cue, place);
      slot = { name, hash: hashWord(name), filled: !name.startsWith("<") && !name.startsWith(">") };
      this.#slots.set(key, slot);
    }
    return slot;
  }

  /** Slots next to a cue that others than the ends fill. */
  #rivals(cue: number, source: number, target: number): ReadonlySet<number> {
    const [from, to] = [this.#mentions[source]?.entity, this.#mentions[target]?.entity];
    const found = new Set<number>();
    for (const [mention, place] of this.#scene.places) {
      const entity = this.#mentions[mention]?.entity ?? null;
      if (entity === null || entity === from || entity === to) continue;
      const slot = this.#slot(cue, mention, place);
      if (slot.filled) found.add(slot.hash);
    }
    return found;
  }
}

interface Slot {
  readonly name: string;
  readonly hash: number;
  /** Whether grammar, not only distance, ties it to the cue. */
  readonly filled: boolean;
}

function nearestCues(cues: readonly Cue[], source: Place | undefined, target: Place | undefined): readonly Cue[] {
  const ends = [source, target].flatMap((place) => (place ? [place.chunk] : []));
  const cost = ({ chunk }: Cue) => ends.reduce((sum, end) => sum + Math.abs(end - chunk), 0);
  return [...cues].sort((a, b) => cost(a) - cost(b) || a.chunk - b.chunk).slice(0, MOST_CUES);
}
