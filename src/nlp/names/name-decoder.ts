import { continues, isOpen, LABEL_COUNT, OUTSIDE, PREDECESSORS, PREDECESSORS_FROM } from "./labels.ts";

const IMPOSSIBLE = -1e9;
/** What is this many temperatures less likely than the best does not count when a name is weighed. */
const NEGLIGIBLE = 25;

/**
 * Finds the best well-formed labels of a sentence from scores of its words and of neighbouring labels, and how probable a name
 * is. Keeps its scratch space between calls.
 */
export class NameDecoder {
  /** `transitions[before * LABEL_COUNT + after]`; training changes them in place, until names are first weighed. */
  readonly transitions: Float32Array;
  #back = new Uint8Array(0);
  #best = new Float32Array(LABEL_COUNT);
  #next = new Float32Array(LABEL_COUNT);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #weights = new Float64Array(0);
  #steps = new Float64Array(0);
  #temperature = 0;
  #sums = new Float64Array(0);

  constructor(transitions: Float32Array) {
    this.transitions = transitions;
  }

  /**
   * The best labels of `count` words with `scores[i * LABEL_COUNT + label]`, into `labels`; with `allowed`, only labels whose bit
   * is set in the word's entry.
   */
  best(scores: Float32Array, count: number, labels: Uint8Array, allowed?: Int32Array): void {
    if (this.#back.length < count * LABEL_COUNT) this.#back = new Uint8Array(2 * count * LABEL_COUNT);
    let best = this.#best;
    let next = this.#next;
    const back = this.#back;
    const transitions = this.transitions;
    for (let label = 0; label < LABEL_COUNT; label++)
      best[label] = continues(label) || !permits(allowed, 0, label) ? IMPOSSIBLE : (scores[label] ?? 0);
    for (let i = 1; i < count; i++) {
      for (let label = 0; label < LABEL_COUNT; label++) {
        let most = 2 * IMPOSSIBLE;
        let from = 0;
        const last = PREDECESSORS_FROM[label + 1] ?? 0;
        for (let k = PREDECESSORS_FROM[label] ?? 0; k < last; k++) {
          const before = PREDECESSORS[k] ?? 0;
          const score = (best[before] ?? 0) + (transitions[before * LABEL_COUNT + label] ?? 0);
          if (score > most) {
            most = score;
            from = before;
          }
        }
        next[label] = permits(allowed, i, label) ? most + (scores[i * LABEL_COUNT + label] ?? 0) : IMPOSSIBLE;
        back[i * LABEL_COUNT + label] = from;
      }
      [best, next] = [next, best];
    }
    let label = OUTSIDE;
    let most = 2 * IMPOSSIBLE;
    for (let last = 0; last < LABEL_COUNT; last++) {
      const score = best[last] ?? 0;
      if (!isOpen(last) && score > most) {
        most = score;
        label = last;
      }
    }
    for (let i = count - 1; i >= 0; i--) {
      labels[i] = label;
      if (i > 0) label = back[i * LABEL_COUNT + label] ?? OUTSIDE;
    }
  }

  /**
   * Prepares `probability` for a sentence: scores are taken as logarithms of odds, divided by `temperature`. Costs about three
   * times a call of `best`.
   */
  weigh(scores: Float32Array, count: number, temperature: number): void {
    const size = count * LABEL_COUNT;
    if (this.#forward.length < size) {
      this.#forward = new Float64Array(2 * size);
      this.#backward = new Float64Array(2 * size);
      this.#weights = new Float64Array(2 * size);
      this.#sums = new Float64Array(2 * count);
    }
    if (this.#temperature !== temperature)
      this.#steps = Float64Array.from(this.transitions, (score) => Math.exp(score / temperature));
    this.#temperature = temperature;
    const [forward, backward, weights, steps, sums] = [
      this.#forward,
      this.#backward,
      this.#weights,
      this.#steps,
      this.#sums,
    ];
    for (let i = 0; i < count; i++) {
      const row = i * LABEL_COUNT;
      let most = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < LABEL_COUNT; label++) most = Math.max(most, scores[row + label] ?? 0);
      let sum = 0;
      for (let label = 0; label < LABEL_COUNT; label++) {
        const behind = (most - (scores[row + label] ?? 0)) / temperature;
        const weight = behind > NEGLIGIBLE ? 0 : Math.exp(-behind);
        weights[row + label] = weight;
        forward[row + label] = 0;
        if (weight === 0) continue;
        let reached = i === 0 && !continues(label) ? 1 : 0;
        const last = i === 0 ? 0 : (PREDECESSORS_FROM[label + 1] ?? 0);
        for (let k = PREDECESSORS_FROM[label] ?? 0; k < last; k++) {
          const before = PREDECESSORS[k] ?? 0;
          reached += (forward[row - LABEL_COUNT + before] ?? 0) * (steps[before * LABEL_COUNT + label] ?? 0);
        }
        forward[row + label] = reached * weight;
        sum += reached * weight;
      }
      // Labels that are likely by themselves may not follow one another.
      if (sum === 0) sum = 1;
      sums[i] = sum;
      for (let label = 0; label < LABEL_COUNT; label++) forward[row + label] = (forward[row + label] ?? 0) / sum;
    }
    const end = (count - 1) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) backward[end + label] = isOpen(label) ? 0 : 1;
    for (let i = count - 2; i >= 0; i--) {
      const row = i * LABEL_COUNT;
      backward.fill(0, row, row + LABEL_COUNT);
      for (let label = 0; label < LABEL_COUNT; label++) {
        const ahead = row + LABEL_COUNT + label;
        const part = ((weights[ahead] ?? 0) * (backward[ahead] ?? 0)) / (sums[i + 1] ?? 1);
        if (part === 0) continue;
        const last = PREDECESSORS_FROM[label + 1] ?? 0;
        for (let k = PREDECESSORS_FROM[label] ?? 0; k < last; k++) {
          const before = PREDECESSORS[k] ?? 0;
          backward[row + before] = (backward[row + before] ?? 0) + part * (steps[before * LABEL_COUNT + label] ?? 0);
        }
      }
    }
  }

  /** How probable it is that the words from `from` on bear these labels, in the sentence last weighed. */
  probability(labels: Uint8Array, from: number, to: number, count: number): number {
    let path = this.#forward[from * LABEL_COUNT + (labels[from] ?? 0)] ?? 0;
    for (let i = from + 1; i < to; i++) {
      const label = labels[i] ?? 0;
      const step = this.#steps[(labels[i - 1] ?? 0) * LABEL_COUNT + label] ?? 0;
      path *= (step * (this.#weights[i * LABEL_COUNT + label] ?? 0)) / (this.#sums[i] ?? 1);
    }
    let whole = 0;
    const end = (count - 1) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) if (!isOpen(label)) whole += this.#forward[end + label] ?? 0;
    const rest = this.#backward[(to - 1) * LABEL_COUNT + (labels[to - 1] ?? 0)] ?? 0;
    return whole > 0 ? Math.min(1, (path * rest) / whole) : 0;
  }
}

function permits(allowed: Int32Array | undefined, at: number, label: number): boolean {
  return allowed === undefined || (((allowed[at] ?? 0) >>> label) & 1) === 1;
}
