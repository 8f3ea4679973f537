/**
 * Edit distance of one short pattern to many words, by bit vectors: Hyyrö 2003, "A bit-vector algorithm for computing
 * Levenshtein and Damerau edit distances". Two adjacent letters exchanged count as one edit. A few operations a letter.
 */
export class EditDistance {
  readonly #length: number;
  readonly #masks = new Map<number, number>();
  readonly #last: number;

  /** @param pattern at most 31 UTF-16 units count */
  constructor(pattern: string) {
    this.#length = Math.min(pattern.length, 31);
    this.#last = 1 << (this.#length - 1);
    for (let i = 0; i < this.#length; i++) {
      const unit = pattern.charCodeAt(i);
      this.#masks.set(unit, (this.#masks.get(unit) ?? 0) | (1 << i));
    }
  }

  /**
   * Edits from the pattern to `units[from]` up to, without, `units[to]`, and to the beginning of it that is nearest.
   * Packed as `whole * 32 + beginning`.
   */
  measure(units: Uint16Array, from: number, to: number): number {
    let positive = -1;
    let negative = 0;
    let diagonal = 0;
    let previous = 0;
    let score = this.#length;
    let best = score;
    for (let i = from; i < to; i++) {
      const match = this.#masks.get(units[i] ?? 0) ?? 0;
      const exchanged = ((~diagonal & match) << 1) & previous;
      diagonal = (((match & positive) + positive) ^ positive) | match | negative | exchanged;
      let horizontalPositive = negative | ~(diagonal | positive);
      let horizontalNegative = diagonal & positive;
      if (horizontalPositive & this.#last) score++;
      else if (horizontalNegative & this.#last) score--;
      if (score < best) best = score;
      horizontalPositive = (horizontalPositive << 1) | 1;
      horizontalNegative <<= 1;
      positive = horizontalNegative | ~(diagonal | horizontalPositive);
      negative = diagonal & horizontalPositive;
      previous = match;
    }
    return Math.min(score, 31) * 32 + best;
  }
}

/** The known name that a mistyped one is nearest to; null if none is near. */
export function nearestTo(name: string, known: readonly string[]): string | null {
  const distance = new EditDistance(name.toLowerCase());
  const measured = known.map((candidate) => {
    const units = Uint16Array.from(candidate.toLowerCase(), (letter) => letter.charCodeAt(0));
    return { candidate, edits: distance.measure(units, 0, units.length) >> 5 };
  });
  const [best] = measured.sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.max(1, name.length / 3) ? best.candidate : null;
}
