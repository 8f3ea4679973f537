import type { Doc, DocMention, Token } from "../../model/doc.ts";
import { CLAIM_TYPE_IDS, type ClaimType } from "../../model/schema.ts";
import { hashWord, joinHash } from "../../nlp/linear/hash.ts";
import type { WordClusters } from "../../nlp/words/word-clusters.ts";
import { layer } from "../component.ts";
import { between, endNotes, notesOfCue, notesOfSentence } from "./candidate-notes.ts";
import type { Candidate, Cue, Scene } from "./candidates.ts";
import { CueFeatures, type Side, SOURCE, TARGET } from "./cue-features.ts";
import { FeatureList, type Take } from "./feature-list.ts";
import type { FeatureBlocks, Glimpse, Outline, Reading } from "./features.ts";
import { kept } from "./kept.ts";
import type { Ruled } from "./ruled.ts";
import { rulesNotes } from "./rules-notes.ts";
import type { Place } from "./sentence-view.ts";
import { type Slot, Slots } from "./slots.ts";
import { Ways } from "./ways.ts";

/** Of one sentence so many cues are looked at, the nearest first. */
const MOST_CUES = 4;
/** Steps to an end that another sentence names. */
const ELSEWHERE = 9;

/** A candidate with what is read of it first. */
interface Read<T> {
  readonly candidate: Candidate;
  readonly cues: readonly CueFeatures<T>[];
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
const TYPE_HASHES = CLAIM_TYPE_IDS.map(hashWord);
const KINDS = ["person", "country", "organization"];
const KIND_HASHES = KINDS.map(hashWord);
const NO_RULE = ["no rule"].map(hashWord);

/**
 * Reads the features of the candidates of one scene; what several of them share is read once, and the tree when it is first asked for. `take` makes of a block of
 * features what is to be known of it.
 */
export class FeatureReader<T> {
  readonly #doc: Doc;
  readonly #scene: Scene;
  readonly #ruled: readonly Ruled[];
  readonly #clusters: WordClusters;
  readonly #take: Take<T>;
  readonly #mentions: readonly DocMention[];
  readonly #tokens: readonly Token[];
  readonly #list = new FeatureList();
  readonly #froms: string[] = [];
  readonly #slots: Slots;
  readonly #cues = new Map<number, CueFeatures<T>>();
  readonly #nearest = new Map<number, readonly CueFeatures<T>[]>();
  readonly #ends = new Map<number, T>();
  readonly #endNotes = new Map<number, readonly number[]>();
  readonly #between = new Map<number, readonly number[]>();
  readonly #words = new Map<number, number>();
  readonly #ofRules: (T | undefined)[] = [];
  readonly #ofSentence: (T | undefined)[] = [];
  readonly #notes: readonly number[];
  #found: Ways | null = null;

  constructor(doc: Doc, scene: Scene, ruled: readonly Ruled[], clusters: WordClusters, take: Take<T>) {
    this.#doc = doc;
    this.#scene = scene;
    this.#ruled = ruled;
    this.#clusters = clusters;
    this.#take = take;
    this.#mentions = layer(doc, "mentions");
    this.#tokens = layer(doc, "tokens");
    this.#slots = new Slots(scene, this.#mentions);
    this.#notes = notesOfSentence(doc, scene).map(hashWord);
  }

  read(candidate: Candidate): Reading<T> {
    const read = this.#begin(candidate);
    const glimpse = this.#glance(read);
    return {
      candidate,
      glimpse,
      closer: () => this.#closer(read),
      lookUp: () => ({
        cues: this.#waysToCues(read),
        ends: this.#wayBetween(read),
        outline: this.#outline(read, glimpse.ruled),
      }),
    };
  }

  #glance(read: Read<T>): Glimpse<T> {
    const { source, target } = read;
    const cues: T[] = [];
    for (const cue of read.cues)
      cues.push(cue.alone(), this.#withEnd(cue, SOURCE, source), this.#withEnd(cue, TARGET, target));
    const ends = [this.#ofEnd(read, SOURCE, source), this.#ofEnd(read, TARGET, target)];
    return { cues, ends, sentence: this.#sentence(read), ...this.#rules(read) };
  }

  #closer(read: Read<T>): FeatureBlocks<T> {
    const { cues, source, target, type } = read;
    const kinds = joinHash(this.#kindHash(source), this.#kindHash(target));
    const list = this.#list;
    list.begin(type);
    for (const cue of cues) cue.addPair(this.#slot(cue.cue, source), this.#slot(cue.cue, target), kinds);
    this.#addRivals(read);
    const ofCues = this.#take(list);
    list.begin(type);
    list.add(18, cues.length, 0);
    list.add(19, kinds, 0);
    for (const note of this.#notesBetween(source, target)) list.add(21, note, 0);
    return { cues: [ofCues], ends: [this.#take(list)] };
  }

  get #ways(): Ways {
    this.#found ??= new Ways(this.#doc, this.#scene, this.#clusters);
    return this.#found;
  }

  #begin(candidate: Candidate): Read<T> {
    const { relationType, source, target, sourceFrom, targetFrom } = candidate;
    const { places, cues, parse } = this.#scene;
    const [sourcePlace, targetPlace] = [places.get(source), places.get(target)];
    const typeAt = CLAIM_TYPE_IDS.indexOf(relationType);
    const width = parse.chunks.length + 1;
    const key = (typeAt * width + (sourcePlace?.chunk ?? -1) + 1) * width + (targetPlace?.chunk ?? -1) + 1;
    return {
      candidate,
      cues: kept(this.#nearest, key, () =>
        nearestCues(cues.get(relationType) ?? [], sourcePlace, targetPlace).map((cue) =>
          this.#cue(cue, relationType, typeAt),
        ),
      ),
      source: { mention: source, place: sourcePlace, from: sourceFrom },
      target: { mention: target, place: targetPlace, from: targetFrom },
      type: TYPE_HASHES[typeAt] ?? 0,
      typeAt,
    };
  }

  #cue(cue: Cue, relationType: ClaimType, typeAt: number): CueFeatures<T> {
    return kept(this.#cues, cue.chunk * TYPE_HASHES.length + typeAt, () => {
      const notes = notesOfCue(this.#doc, this.#scene, cue, relationType).map(hashWord);
      return new CueFeatures(cue, TYPE_HASHES[typeAt] ?? 0, notes, this.#list, this.#take);
    });
  }

  #outline({ cues, source, target }: Read<T>, ruled: Ruled | null): Outline {
    const cue = cues[0]?.cue;
    const slot = (end: End) => (cue && end.place ? this.#slot(cue, end).name : end.from);
    const steps = ({ mention, place }: End) => (cue && place ? this.#ways.fromCue(cue, mention).steps : ELSEWHERE);
    const apart = source.place && target.place ? this.#ways.between(source.mention, target.mention).steps : ELSEWHERE;
    return {
      cue: cue ?? NO_CUE,
      slots: [slot(source), slot(target)],
      steps: [steps(source), steps(target), apart],
      ruled,
    };
  }

  #withEnd(cue: CueFeatures<T>, side: Side, end: End): T {
    return cue.withEnd(side, this.#slot(cue.cue, end), this.#kind(end), this.#kindHash(end));
  }

  /** Others that stand beside the first cue. */
  #addRivals({ cues: [first], source, target }: Read<T>): void {
    if (!first) return;
    const { cue } = first;
    const both = joinHash(this.#slot(cue, source).hash, this.#slot(cue, target).hash);
    for (const rival of this.#slots.rivals(cue.chunk, source.mention, target.mention)) {
      this.#list.add(16, rival, 0);
      this.#list.add(17, rival, both);
    }
  }

  #waysToCues({ cues, source, target, type }: Read<T>): readonly T[] {
    const blocks: T[] = [];
    const way = ({ cue }: CueFeatures<T>, { mention, place }: End, slot: Slot) =>
      place ? this.#ways.fromCue(cue, mention).path : slot.hash;
    const key = ({ mention, place }: End, slot: Slot) => (place ? mention : this.#mentions.length + slot.at);
    for (const cue of cues) {
      const cluster = this.#ways.clusterOf(cue.cue);
      const [from, to] = [this.#slot(cue.cue, source), this.#slot(cue.cue, target)];
      blocks.push(
        cue.inTree(cluster),
        cue.withWay(SOURCE, key(source, from), from, way(cue, source, from), cluster),
        cue.withWay(TARGET, key(target, to), to, way(cue, target, to), cluster),
      );
    }
    this.#list.begin(type);
    for (const cue of cues) {
      const [from, to] = [this.#slot(cue.cue, source), this.#slot(cue.cue, target)];
      cue.addWays(from, to, way(cue, source, from), way(cue, target, to), this.#ways.clusterOf(cue.cue));
    }
    blocks.push(this.#take(this.#list));
    return blocks;
  }

  #wayBetween({ source, target, type }: Read<T>): readonly T[] {
    if (!source.place || !target.place) return [];
    const list = this.#list;
    const way = this.#ways.between(source.mention, target.mention);
    list.begin(type);
    list.add(36, way.path, 0);
    list.add(37, way.path, way.top);
    list.add(38, way.path, way.cluster);
    list.add(39, way.path, joinHash(this.#kindHash(source), this.#kindHash(target)));
    for (const word of way.words) list.add(40, word, 0);
    for (const cluster of way.clusters) list.add(41, cluster, 0);
    return [this.#take(list)];
  }

  #sentence({ type, typeAt }: Read<T>): T {
    return this.#ofType(this.#ofSentence, typeAt, type, 22, this.#notes);
  }

  #rules({ candidate, type, typeAt }: Read<T>): { readonly rules: T; readonly ruled: Ruled | null } {
    if (this.#ruled.length === 0) return { rules: this.#ofType(this.#ofRules, typeAt, type, 23, NO_RULE), ruled: null };
    const { notes, ruled } = rulesNotes(candidate, this.#ruled, this.#mentions);
    this.#list.begin(type);
    for (const note of notes) this.#list.add(23, hashWord(note), 0);
    return { rules: this.#take(this.#list), ruled };
  }

  /** The block of notes that all candidates of a type share. */
  #ofType(known: (T | undefined)[], typeAt: number, type: number, template: number, notes: readonly number[]): T {
    let block = known[typeAt];
    if (block === undefined) {
      this.#list.begin(type);
      for (const note of notes) this.#list.add(template, note, 0);
      block = this.#take(this.#list);
      known[typeAt] = block;
    }
    return block;
  }

  #ofEnd({ type, typeAt }: Read<T>, side: Side, { mention, place, from }: End): T {
    let fromAt = this.#froms.indexOf(from);
    if (fromAt < 0) fromAt = this.#froms.push(from) - 1;
    const key = (2 * fromAt + side) * this.#mentions.length + mention;
    return kept(this.#ends, key * TYPE_HASHES.length + typeAt, () => {
      const notes = kept(this.#endNotes, key, () =>
        endNotes(
          side === SOURCE ? "S" : "T",
          this.#mentions[mention],
          place,
          from,
          this.#scene.parse,
          this.#tokens,
        ).map(hashWord),
      );
      this.#list.begin(type);
      for (const note of notes) this.#list.add(20, note, 0);
      return this.#take(this.#list);
    });
  }

  #notesBetween(source: End, target: End): readonly number[] {
    return kept(this.#between, source.mention * this.#mentions.length + target.mention, () => {
      const [a, b] = [this.#mentions[source.mention], this.#mentions[target.mention]];
      return between(this.#scene.parse, a, b, source.place, target.place, this.#wordAt);
    });
  }

  readonly #wordAt = (token: number): number =>
    kept(this.#words, token, () => hashWord(this.#tokens[token]?.text.toLowerCase() ?? ""));

  #kind({ mention }: End): number {
    return 1 + KINDS.indexOf(this.#mentions[mention]?.entityType ?? "");
  }

  #kindHash(end: End): number {
    return KIND_HASHES[this.#kind(end) - 1] ?? 0;
  }

  #slot({ chunk }: Cue, { mention, place, from }: End): Slot {
    return place ? this.#slots.of(chunk, mention, place) : this.#slots.elsewhere(from);
  }
}

function nearestCues(cues: readonly Cue[], source: Place | undefined, target: Place | undefined): readonly Cue[] {
  if (cues.length < 2) return cues;
  const ends = [source, target].flatMap((place) => (place ? [place.chunk] : []));
  const cost = ({ chunk }: Cue) => ends.reduce((sum, end) => sum + Math.abs(end - chunk), 0);
  return [...cues].sort((a, b) => cost(a) - cost(b) || a.chunk - b.chunk).slice(0, MOST_CUES);
}
