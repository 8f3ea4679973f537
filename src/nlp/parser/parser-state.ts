/** Moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez, Satta 2011). */
export const SHIFT = 0;

/**
 * A sentence on its way to a tree: words wait in a queue, go onto a stack, and leave it when they get their head: the first of the
 * queue (left arc) or the word below them on the stack (right arc). The root stands behind the last word.
 */
export class ParserState {
  count = 0;
  /** First word of the queue; `count` is the root. */
  next = 0;
  depth = 0;
  stack = new Int32Array(0);
  /** Head of each word; -1 as long as it has none; `count` for the root. */
  heads = new Int32Array(0);
  relations = new Int32Array(0);
  /** Outermost and second outermost dependents on each side, -1 where there are none; and how many there are. */
  left = new Int32Array(0);
  left2 = new Int32Array(0);
  right = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);

  /** Begins anew with a sentence of `count` words. */
  begin(count: number): void {
    if (this.stack.length <= count) {
      const room = 2 * count + 2;
      this.stack = new Int32Array(room);
      this.heads = new Int32Array(room);
      this.relations = new Int32Array(room);
      this.left = new Int32Array(room);
      this.left2 = new Int32Array(room);
      this.right = new Int32Array(room);
      this.right2 = new Int32Array(room);
      this.leftCount = new Int32Array(room);
      this.rightCount = new Int32Array(room);
    }
    this.count = count;
    this.next = 0;
    this.depth = 0;
    for (const array of [this.heads, this.relations, this.left, this.left2, this.right, this.right2])
      array.fill(-1, 0, count + 1);
    this.leftCount.fill(0, 0, count + 1);
    this.rightCount.fill(0, 0, count + 1);
  }

  /** Whether every word has its head. */
  get done(): boolean {
    return this.next === this.count && this.depth === 0;
  }

  /** The word `k` places below the top of the stack; -1 when there is none. */
  below(k: number): number {
    return k < this.depth ? (this.stack[this.depth - 1 - k] ?? -1) : -1;
  }

  get mayShift(): boolean {
    return this.next < this.count;
  }

  /** Only one word hangs from the root. */
  get mayLeft(): boolean {
    return this.depth > 0 && (this.next < this.count || this.depth === 1);
  }

  get mayRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** The top of the stack hangs from the first of the queue. */
  leftArc(relation: number): void {
    const word = this.stack[--this.depth] ?? 0;
    const head = this.next;
    this.#attach(word, head, relation);
    this.left2[head] = this.left[head] ?? -1;
    this.left[head] = word;
    this.leftCount[head] = (this.leftCount[head] ?? 0) + 1;
  }

  /** The top of the stack hangs from the word below it. */
  rightArc(relation: number): void {
    const word = this.stack[--this.depth] ?? 0;
    const head = this.stack[this.depth - 1] ?? 0;
    this.#attach(word, head, relation);
    this.right2[head] = this.right[head] ?? -1;
    this.right[head] = word;
    this.rightCount[head] = (this.rightCount[head] ?? 0) + 1;
  }

  #attach(word: number, head: number, relation: number): void {
    this.heads[word] = head;
    this.relations[word] = relation;
  }
}
