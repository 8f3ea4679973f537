import { hashFeature } from "../../nlp/linear/hash.ts";

/** What a block of features becomes: the sum of their weights at work, the features themselves in training. */
export type Take<T> = (list: FeatureList) => T;

/** Hashes of features as they are found; those of the block that was begun last. */
export class FeatureList {
  /** The first `count` count. */
  hashes: Uint32Array = new Uint32Array(256);
  count = 0;
  #type = 0;

  begin(type: number): void {
    this.count = 0;
    this.#type = type;
  }

  add(template: number, x: number, y: number): void {
    if (this.count === this.hashes.length) {
      const larger = new Uint32Array(2 * this.count);
      larger.set(this.hashes);
      this.hashes = larger;
    }
    this.hashes[this.count++] = hashFeature(template, x, y, 0, this.#type);
  }
}

/** Takes the features as they are. */
export function takeHashes({ hashes, count }: FeatureList): Uint32Array {
  return hashes.slice(0, count);
}
