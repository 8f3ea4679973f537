import type { TrainedWeights } from "../../nlp/linear/sparse-weights.ts";

const FIRST_ROOM = 4;

/**
 * Weights of an averaged perceptron: after training each weight is its mean over all steps, which is as good as a vote of all the
 * models on the way. A feature's row holds only the labels that it ever spoke for or against, in one stretch that grows.
 */
export class AveragedWeights {
  readonly #starts: Int32Array;
  readonly #lengths: Uint8Array;
  readonly #rooms: Uint8Array;
  #labels = new Uint8Array(1 << 20);
  #values = new Float32Array(1 << 20);
  #drifts = new Float32Array(1 << 20);
  #used = 0;
  #step = 1;
  readonly #closed: boolean;

  /**
   * `rows` features; labels are numbers up to 254. With `kept`, weights of as many rows, only the labels that stand there in each row are
   * ever learnt.
   */
  constructor(rows: number, kept?: TrainedWeights) {
    this.#starts = new Int32Array(rows);
    this.#lengths = new Uint8Array(rows);
    this.#rooms = new Uint8Array(rows);
    this.#closed = kept !== undefined;
    if (kept) {
      this.#used = kept.labels.length;
      this.#labels = kept.labels.slice();
      this.#values = new Float32Array(this.#used);
      this.#drifts = new Float32Array(this.#used);
      for (let row = 0; row < rows; row++) {
        this.#starts[row] = kept.starts[row] ?? 0;
        this.#lengths[row] = (kept.starts[row + 1] ?? 0) - (kept.starts[row] ?? 0);
      }
    }
  }

  /** Adds the weights of a row to `scores[at + label]`. */
  addTo(scores: Float32Array, at: number, row: number): void {
    const start = this.#starts[row] ?? 0;
    const end = start + (this.#lengths[row] ?? 0);
    for (let i = start; i < end; i++) {
      const to = at + (this.#labels[i] ?? 0);
      scores[to] = (scores[to] ?? 0) + (this.#values[i] ?? 0);
    }
  }

  /** Changes the weight of a label in the first `count` of `rows`. */
  change(rows: Uint32Array, count: number, label: number, by: number): void {
    for (let k = 0; k < count; k++) {
      const at = this.#place(rows[k] ?? 0, label);
      if (at < 0) continue;
      this.#values[at] = (this.#values[at] ?? 0) + by;
      this.#drifts[at] = (this.#drifts[at] ?? 0) + by * this.#step;
    }
  }

  /** Called after each example. */
  step(): void {
    this.#step++;
  }

  /** The means so far, under the keys of the rows, in order. */
  average(keys: Int32Array, bits: number): TrainedWeights {
    const starts = new Int32Array(keys.length + 1);
    const labels = new Uint8Array(this.#used);
    const values = new Float32Array(this.#used);
    let end = 0;
    for (let row = 0; row < keys.length; row++) {
      const start = this.#starts[row] ?? 0;
      const order = Array.from({ length: this.#lengths[row] ?? 0 }, (_, i) => start + i);
      order.sort((a, b) => (this.#labels[a] ?? 0) - (this.#labels[b] ?? 0));
      for (const i of order) {
        labels[end] = this.#labels[i] ?? 0;
        values[end++] = (this.#values[i] ?? 0) - (this.#drifts[i] ?? 0) / this.#step;
      }
      starts[row + 1] = end;
    }
    return { keys, bits, starts, labels: labels.subarray(0, end), values: values.subarray(0, end) };
  }

  /** Where the weight of a label in a row stands; -1 if it may not be learnt. */
  #place(row: number, label: number): number {
    const start = this.#starts[row] ?? 0;
    const length = this.#lengths[row] ?? 0;
    for (let i = start; i < start + length; i++) if (this.#labels[i] === label) return i;
    if (this.#closed) return -1;
    const room = this.#rooms[row] ?? 0;
    const at = length < room ? start : this.#move(row, start, length, Math.min(255, Math.max(FIRST_ROOM, 2 * room)));
    this.#lengths[row] = length + 1;
    this.#labels[at + length] = label;
    return at + length;
  }

  /** Gives a row more room, at the end of what is used. */
  #move(row: number, start: number, length: number, room: number): number {
    if (this.#used + room > this.#labels.length) {
      this.#labels = grown(this.#labels, new Uint8Array(2 * this.#labels.length));
      this.#values = grown(this.#values, new Float32Array(2 * this.#values.length));
      this.#drifts = grown(this.#drifts, new Float32Array(2 * this.#drifts.length));
    }
    const to = this.#used;
    this.#used += room;
    this.#labels.copyWithin(to, start, start + length);
    this.#values.copyWithin(to, start, start + length);
    this.#drifts.copyWithin(to, start, start + length);
    this.#values.fill(0, to + length, to + room);
    this.#drifts.fill(0, to + length, to + room);
    this.#starts[row] = to;
    this.#rooms[row] = room;
    return to;
  }
}

function grown<T extends Uint8Array | Float32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
