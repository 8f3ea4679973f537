import { KgError } from "../../model/errors.ts";

/**
 * A binary range coder with adaptive probabilities (Martin 1979, in the carry-less form that LZMA uses): what is likely in its
 * context takes less than a bit. Both sides adapt alike, so that the contexts need not be stored.
 */
const PROBABILITY_BITS = 11;
const ONE = 1 << PROBABILITY_BITS;
/** How slowly probabilities follow what is seen. */
const INERTIA = 5;
const LOWEST_RANGE = 2 ** 24;
const TOP = 2 ** 32;

/** Probabilities of bits, each at first one half; contexts are numbers below `size`. */
export function newContexts(size: number): Uint16Array {
  return new Uint16Array(size).fill(ONE / 2);
}

/** Number of contexts that a number of `bits` bits takes up. */
export function contextsOf(bits: number): number {
  return 1 << bits;
}

export class RangeEncoder {
  #low = 0;
  #range = TOP - 1;
  #held = 0;
  #heldCount = 1;
  readonly #bytes: number[] = [];

  bit(contexts: Uint16Array, at: number, bit: number): void {
    const probability = contexts[at] ?? ONE / 2;
    const bound = (this.#range >>> PROBABILITY_BITS) * probability;
    if (bit === 0) {
      this.#range = bound;
      contexts[at] = probability + ((ONE - probability) >> INERTIA);
    } else {
      this.#low += bound;
      this.#range -= bound;
      contexts[at] = probability - (probability >> INERTIA);
    }
    while (this.#range < LOWEST_RANGE) {
      this.#range = (this.#range << 8) >>> 0;
      this.#shift();
    }
  }

  /** A number of `bits` bits, in the contexts from `at` on. */
  number(contexts: Uint16Array, at: number, bits: number, value: number): void {
    let node = 1;
    for (let i = bits - 1; i >= 0; i--) {
      const bit = (value >>> i) & 1;
      this.bit(contexts, at + node, bit);
      node = 2 * node + bit;
    }
  }

  /** All bytes; nothing may follow. */
  finish(): Uint8Array {
    for (let i = 0; i < 5; i++) this.#shift();
    return Uint8Array.from(this.#bytes);
  }

  #shift(): void {
    if (this.#low < 0xff000000 || this.#low >= TOP) {
      const carry = this.#low >= TOP ? 1 : 0;
      let byte = this.#held;
      for (; this.#heldCount > 0; this.#heldCount--) {
        this.#bytes.push((byte + carry) & 255);
        byte = 255;
      }
      this.#held = Math.floor(this.#low / LOWEST_RANGE) & 255;
    }
    this.#heldCount++;
    this.#low = (this.#low % LOWEST_RANGE) * 256;
  }
}

export class RangeDecoder {
  readonly #bytes: Uint8Array;
  #at = 0;
  #range = TOP - 1;
  #code = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let i = 0; i < 5; i++) this.#code = ((this.#code << 8) | this.#next()) >>> 0;
  }

  bit(contexts: Uint16Array, at: number): number {
    const probability = contexts[at] ?? ONE / 2;
    const bound = (this.#range >>> PROBABILITY_BITS) * probability;
    let bit = 0;
    if (this.#code < bound) {
      this.#range = bound;
      contexts[at] = probability + ((ONE - probability) >> INERTIA);
    } else {
      this.#code -= bound;
      this.#range -= bound;
      contexts[at] = probability - (probability >> INERTIA);
      bit = 1;
    }
    while (this.#range < LOWEST_RANGE) {
      this.#range = (this.#range << 8) >>> 0;
      this.#code = ((this.#code << 8) | this.#next()) >>> 0;
    }
    return bit;
  }

  /** A number that the encoder wrote in the same contexts. Reads as `bit` does, with all that it needs at hand: weights are many bits. */
  number(contexts: Uint16Array, at: number, bits: number): number {
    const bytes = this.#bytes;
    let place = this.#at;
    let range = this.#range;
    let code = this.#code;
    let node = 1;
    for (let i = 0; i < bits; i++) {
      const probability = contexts[at + node] ?? ONE / 2;
      const bound = (range >>> PROBABILITY_BITS) * probability;
      if (code < bound) {
        range = bound;
        contexts[at + node] = probability + ((ONE - probability) >> INERTIA);
        node = 2 * node;
      } else {
        code -= bound;
        range -= bound;
        contexts[at + node] = probability - (probability >> INERTIA);
        node = 2 * node + 1;
      }
      while (range < LOWEST_RANGE) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | (bytes[place++] ?? 0)) >>> 0;
      }
    }
    this.#at = place;
    this.#range = range;
    this.#code = code;
    return node - (1 << bits);
  }

  /** Throws KgError "bad-format" when more was read than there is. */
  check(): void {
    if (this.#at > this.#bytes.length)
      throw new KgError("bad-format", "The weights of a language model are damaged. Install Entente again.");
  }

  #next(): number {
    return this.#bytes[this.#at++] ?? 0;
  }
}
