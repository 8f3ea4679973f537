import { hashWord, joinHash } from "../../nlp/linear/hash.ts";
import type { Cue } from "./candidates.ts";
import type { FeatureList, Take } from "./feature-list.ts";
import { kept } from "./kept.ts";
import type { Slot } from "./slots.ts";

/** Ends of a candidate: their templates differ. */
export const SOURCE = 0;
export const TARGET = 1;
export type Side = typeof SOURCE | typeof TARGET;

/** Kinds of ends are numbers below this. */
const KINDS = 8;

/** The features of a cue that may tell one type of relation. What does not depend on both ends of a candidate is read once. */
export class CueFeatures<T> {
  readonly cue: Cue;
  readonly #type: number;
  readonly #notes: readonly number[];
  readonly #key: number;
  readonly #list: FeatureList;
  readonly #take: Take<T>;
  readonly #ofEnds = [new Map<number, T>(), new Map<number, T>()] as const;
  readonly #ofWays = [new Map<number, T>(), new Map<number, T>()] as const;
  #alone: T | null = null;
  #inTree: T | null = null;

  /** @param type hash of the type. @param notes hashes of what its clause tells. @param list room for features */
  constructor(cue: Cue, type: number, notes: readonly number[], list: FeatureList, take: Take<T>) {
    this.cue = cue;
    this.#type = type;
    this.#notes = notes;
    this.#key = hashWord(cue.key);
    this.#list = list;
    this.#take = take;
  }

  alone(): T {
    if (this.#alone !== null) return this.#alone;
    const list = this.#list;
    list.begin(this.#type);
    list.add(0, this.#key, 0);
    list.add(10, this.cue.strength, 0);
    for (const note of this.#notes) list.add(14, note, 0);
    this.#alone = this.#take(list);
    return this.#alone;
  }

  /** With an end that stands in a slot beside it. @param kind number of its type; `kindHash` is the hash of that */
  withEnd(side: Side, slot: Slot, kind: number, kindHash: number): T {
    return kept(this.#ofEnds[side], slot.at * KINDS + kind, () => {
      const list = this.#list;
      list.begin(this.#type);
      list.add(1 + side, slot.hash, 0);
      list.add(4 + side, this.#key, slot.hash);
      list.add(7 + side, kindHash, slot.hash);
      list.add(11 + side, this.cue.strength, slot.hash);
      return this.#take(list);
    });
  }

  /** Adds what both slots together tell; `kinds` is the hash of the ends' types. */
  addPair(from: Slot, to: Slot, kinds: number): void {
    const list = this.#list;
    const both = joinHash(from.hash, to.hash);
    list.add(3, both, 0);
    list.add(6, this.#key, both);
    list.add(9, kinds, both);
    list.add(13, this.cue.strength, both);
    for (const note of this.#notes) list.add(15, note, both);
  }

  /** What its word is in the tree. @param cluster of the word */
  inTree(cluster: number): T {
    if (this.#inTree !== null) return this.#inTree;
    this.#list.begin(this.#type);
    this.#list.add(30, cluster, 0);
    this.#inTree = this.#take(this.#list);
    return this.#inTree;
  }

  /** With the way through the tree to an end. @param key the same number, the same end */
  withWay(side: Side, key: number, slot: Slot, way: number, cluster: number): T {
    return kept(this.#ofWays[side], key, () => {
      const list = this.#list;
      list.begin(this.#type);
      list.add(24 + side, way, 0);
      list.add(27 + side, this.#key, way);
      list.add(31 + side, cluster, slot.hash);
      list.add(34 + side, cluster, way);
      return this.#take(list);
    });
  }

  /** Adds what both ways together tell. */
  addWays(from: Slot, to: Slot, wayFrom: number, wayTo: number, cluster: number): void {
    const list = this.#list;
    const ways = joinHash(wayFrom, wayTo);
    list.add(26, ways, 0);
    list.add(29, this.cue.strength, ways);
    list.add(33, cluster, joinHash(from.hash, to.hash));
  }
}
