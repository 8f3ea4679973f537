import { hashFeature } from "../../nlp/linear/hash.ts";

/** Hashes of features as they are found. */
export class FeatureList {
  #room = new Uint32Array(256);
  #count = 0;
  #type = 0;

  begin(type: number): void {
    this.#count = 0;
    this.#type = type;
  }

  add(template: number, x: number, y: number): void {
    if (this.#count === this.#room.length) {
      const larger = new Uint32Array(2 * this.#count);
      larger.set(this.#room);
      this.#room = larger;
    }
    this.#room[this.#count++] = hashFeature(template, x, y, 0, this.#type);
  }

  taken(): Uint32Array {
    return this.#room.slice(0, this.#count);
  }
}
