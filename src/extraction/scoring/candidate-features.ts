import type { Doc, DocMention, Token } from "../../model/doc.ts";
import { CLAIM_TYPE_IDS, type ClaimType } from "../../model/schema.ts";
import { hashFeature, hashWord, joinHash } from "../../nlp/linear/hash.ts";
import type { WordClusters } from "../../nlp/words/word-clusters.ts";
import { layer } from "../component.ts";
import { between, endNotes, notesOfCue, notesOfSentence } from "./candidate-notes.ts";
import type { Candidate, Cue, Scene } from "./candidates.ts";
import { FeatureList } from "./feature-list.ts";
import type { CandidateFeatures, Glimpse, Outline, TreeFeatures } from "./features.ts";
import { kept } from "./kept.ts";
import type { Ruled } from "./ruled.ts";
import { rulesNotes } from "./rules-notes.ts";
import type { Place } from "./sentence-view.ts";
import { Slots } from "./slots.ts";
import { Ways } from "./ways.ts";

/** Of one sentence so many cues are looked at, the nearest first. */
const MOST_CUES = 4;
/** Steps to an end that another sentence names. */
const ELSEWHERE = 9;

/** Which features are read: what is seen at once, what the tree tells, or both. */
interface Which {
  readonly near: boolean;
  readonly tree: boolean;
}

/** A candidate with what is read of it first. */
interface Read {
  readonly candidate: Candidate;
  readonly cues: readonly Cue[];
  readonly source: End;
  readonly target: End;
  /** Hash and place in the list of its type. */
  readonly type: number;
  readonly typeAt: number;
}

interface End {
  readonly mention: number;
  readonly place: Place | undefined;
  readonly from: string;
}

const NO_CUE: Cue = { chunk: 0, key: "", strength: 0 };
const ALL: Which = { near: true, tree: true };
const NEAR: Which = { near: true, tree: false };
const TREE: Which = { near: false, tree: true };
const TYPE_HASHES = CLAIM_TYPE_IDS.map(hashWord);
const NO_RULE = ["no rule"].map(hashWord);

/** Reads the features of the candidates of one scene; what several of them share is read once, and the tree when it is first asked for. */
export class FeatureReader {
  readonly #doc: Doc;
  readonly #scene: Scene;
  readonly #ruled: readonly Ruled[];
  readonly #clusters: WordClusters;
  readonly #mentions: readonly DocMention[];
  readonly #tokens: readonly Token[];
  readonly #features = new FeatureList();
  readonly #froms: string[] = [];
  readonly #slots: Slots;
  readonly #cues = new Map<number, readonly Cue[]>();
  readonly #cueNotes = new Map<number, readonly number[]>();
  readonly #endNotes = new Map<number, readonly number[]>();
  readonly #between = new Map<number, readonly number[]>();
  readonly #entityTypes = new Map<number, number>();
  readonly #ofRules: (Uint32Array | undefined)[] = [];
  readonly #ofSentence: (Uint32Array | undefined)[] = [];
  readonly #notes: readonly number[];
  #found: Ways | null = null;

  constructor(doc: Doc, scene: Scene, ruled: readonly Ruled[], clusters: WordClusters) {
    this.#doc = doc;
    this.#scene = scene;
    this.#ruled = ruled;
    this.#clusters = clusters;
    this.#mentions = layer(doc, "mentions");
    this.#tokens = layer(doc, "tokens");
    this.#slots = new Slots(scene, this.#mentions);
    this.#notes = notesOfSentence(doc, scene).map(hashWord);
  }

  /** All features. */
  read(candidate: Candidate): CandidateFeatures {
    const read = this.#begin(candidate);
    const { rules, ruled } = this.#rules(read);
    return {
      cues: this.#cueFeatures(read, ALL),
      ends: this.#endFeatures(read, ALL),
      sentence: this.#sentence(read),
      rules,
      outline: this.#outline(read, ruled),
    };
  }

  /** Features that need no tree: with those of `lookUp` they are all. */
  glance(candidate: Candidate): Glimpse {
    const read = this.#begin(candidate);
    const { rules, ruled } = this.#rules(read);
    return {
      cues: this.#cueFeatures(read, NEAR),
      ends: this.#endFeatures(read, NEAR),
      sentence: this.#sentence(read),
      rules,
      ruled,
    };
  }

  /** Features that need the tree. @param ruled what `glance` gave */
  lookUp(candidate: Candidate, ruled: Ruled | null): TreeFeatures {
    const read = this.#begin(candidate);
    return {
      cues: this.#cueFeatures(read, TREE),
      ends: this.#endFeatures(read, TREE),
      outline: this.#outline(read, ruled),
    };
  }

  get #ways(): Ways {
    this.#found ??= new Ways(this.#doc, this.#scene, this.#clusters);
    return this.#found;
  }

  #begin(candidate: Candidate): Read {
    const { relationType, source, target, sourceFrom, targetFrom } = candidate;
    const { places, cues, parse } = this.#scene;
    const [sourcePlace, targetPlace] = [places.get(source), places.get(target)];
    const typeAt = CLAIM_TYPE_IDS.indexOf(relationType);
    const width = parse.chunks.length + 1;
    const key = (typeAt * width + (sourcePlace?.chunk ?? -1) + 1) * width + (targetPlace?.chunk ?? -1) + 1;
    return {
      candidate,
      cues: kept(this.#cues, key, () => nearestCues(cues.get(relationType) ?? [], sourcePlace, targetPlace)),
      source: { mention: source, place: sourcePlace, from: sourceFrom },
      target: { mention: target, place: targetPlace, from: targetFrom },
      type: TYPE_HASHES[typeAt] ?? 0,
      typeAt,
    };
  }

  #outline({ cues: [cue], source, target }: Read, ruled: Ruled | null): Outline {
    const slot = ({ mention, place, from }: End) =>
      cue && place ? this.#slots.of(cue.chunk, mention, place).name : from;
    const steps = ({ mention, place }: End) => (cue && place ? this.#ways.fromCue(cue, mention).steps : ELSEWHERE);
    const apart = source.place && target.place ? this.#ways.between(source.mention, target.mention).steps : ELSEWHERE;
    return {
      cue: cue ?? NO_CUE,
      slots: [slot(source), slot(target)],
      steps: [steps(source), steps(target), apart],
      ruled,
    };
  }

  #cueFeatures({ cues, candidate, source, target, type, typeAt }: Read, { near, tree }: Which): Uint32Array {
    const features = this.#features;
    features.begin(type);
    const sourceType = this.#entityType(source.mention);
    const targetType = this.#entityType(target.mention);
    for (let order = 0; order < cues.length; order += 1) {
      const cue = cues[order];
      if (!cue) continue;
      const from = this.#slotHash(cue.chunk, source);
      const to = this.#slotHash(cue.chunk, target);
      const both = joinHash(from, to);
      const key = hashWord(cue.key);
      const { strength } = cue;
      if (near) {
        features.add(0, key, 0);
        features.add(1, from, 0);
        features.add(2, to, 0);
        features.add(3, both, 0);
        features.add(4, key, from);
        features.add(5, key, to);
        features.add(6, key, both);
        features.add(7, sourceType, from);
        features.add(8, targetType, to);
        features.add(9, joinHash(sourceType, targetType), both);
        features.add(10, strength, 0);
        features.add(11, strength, from);
        features.add(12, strength, to);
        features.add(13, strength, both);
        for (const note of this.#notesOfCue(cue, candidate.relationType, typeAt)) {
          features.add(14, note, 0);
          features.add(15, note, both);
        }
      }
      if (tree) {
        const wayFrom = source.place ? this.#ways.fromCue(cue, source.mention).path : from;
        const wayTo = target.place ? this.#ways.fromCue(cue, target.mention).path : to;
        const cluster = this.#ways.clusterOf(cue);
        features.add(24, wayFrom, 0);
        features.add(25, wayTo, 0);
        features.add(26, joinHash(wayFrom, wayTo), 0);
        features.add(27, key, wayFrom);
        features.add(28, key, wayTo);
        features.add(29, strength, joinHash(wayFrom, wayTo));
        features.add(30, cluster, 0);
        features.add(31, cluster, from);
        features.add(32, cluster, to);
        features.add(33, cluster, both);
        features.add(34, cluster, wayFrom);
        features.add(35, cluster, wayTo);
      }
      if (!near || order > 0) continue;
      for (const rival of this.#slots.rivals(cue.chunk, source.mention, target.mention)) {
        features.add(16, rival, 0);
        features.add(17, rival, both);
      }
    }
    return features.taken();
  }

  #endFeatures({ cues, source, target, type }: Read, { near, tree }: Which): Uint32Array {
    const features = this.#features;
    features.begin(type);
    const types = joinHash(this.#entityType(source.mention), this.#entityType(target.mention));
    if (near) {
      features.add(18, cues.length, 0);
      features.add(19, types, 0);
      for (const note of this.#notesOfEnd("S", source)) features.add(20, note, 0);
      for (const note of this.#notesOfEnd("T", target)) features.add(20, note, 0);
      for (const note of this.#notesBetween(source, target)) features.add(21, note, 0);
    }
    if (tree && source.place && target.place) {
      const way = this.#ways.between(source.mention, target.mention);
      features.add(36, way.path, 0);
      features.add(37, way.path, way.top);
      features.add(38, way.path, way.cluster);
      features.add(39, way.path, types);
      for (const word of way.words) features.add(40, word, 0);
      for (const cluster of way.clusters) features.add(41, cluster, 0);
    }
    return features.taken();
  }

  #sentence({ type, typeAt }: Read): Uint32Array {
    const features =
      this.#ofSentence[typeAt] ?? Uint32Array.from(this.#notes, (note) => hashFeature(22, note, 0, 0, type));
    this.#ofSentence[typeAt] = features;
    return features;
  }

  #rules({ candidate, type, typeAt }: Read): { readonly rules: Uint32Array; readonly ruled: Ruled | null } {
    const hash = (note: number) => hashFeature(23, note, 0, 0, type);
    if (this.#ruled.length === 0) {
      const rules = this.#ofRules[typeAt] ?? Uint32Array.from(NO_RULE, hash);
      this.#ofRules[typeAt] = rules;
      return { rules, ruled: null };
    }
    const { notes, ruled } = rulesNotes(candidate, this.#ruled, this.#mentions);
    return { rules: Uint32Array.from(notes, (note) => hash(hashWord(note))), ruled };
  }

  #entityType(mention: number): number {
    return kept(this.#entityTypes, mention, () => hashWord(this.#mentions[mention]?.entityType ?? ""));
  }

  #notesOfCue(cue: Cue, relationType: ClaimType, typeAt: number): readonly number[] {
    return kept(this.#cueNotes, cue.chunk * TYPE_HASHES.length + typeAt, () =>
      notesOfCue(this.#doc, this.#scene, cue, relationType).map(hashWord),
    );
  }

  #notesOfEnd(end: "S" | "T", { mention, place, from }: End): readonly number[] {
    let fromAt = this.#froms.indexOf(from);
    if (fromAt < 0) fromAt = this.#froms.push(from) - 1;
    const key = (2 * fromAt + (end === "S" ? 0 : 1)) * this.#mentions.length + mention;
    return kept(this.#endNotes, key, () =>
      endNotes(end, this.#mentions[mention], place, from, this.#scene.parse, this.#tokens).map(hashWord),
    );
  }

  #notesBetween(source: End, target: End): readonly number[] {
    return kept(this.#between, source.mention * this.#mentions.length + target.mention, () => {
      const [a, b] = [this.#mentions[source.mention], this.#mentions[target.mention]];
      return between(this.#scene.parse, a, b, source.place, target.place, this.#tokens).map(hashWord);
    });
  }

  #slotHash(cue: number, { mention, place, from }: End): number {
    return place ? this.#slots.of(cue, mention, place).hash : hashWord(from);
  }
}

function nearestCues(cues: readonly Cue[], source: Place | undefined, target: Place | undefined): readonly Cue[] {
  const ends = [source, target].flatMap((place) => (place ? [place.chunk] : []));
  const cost = ({ chunk }: Cue) => ends.reduce((sum, end) => sum + Math.abs(end - chunk), 0);
  return [...cues].sort((a, b) => cost(a) - cost(b) || a.chunk - b.chunk).slice(0, MOST_CUES);
}
