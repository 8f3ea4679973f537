import { type Instruction, type Place, programOf } from "./program.ts";

/** What stands beside a place in a text. */
type Side = "nothing" | "word" | "other";

/** Where in the program one may be after some letters, and where every letter seen so far leads on from there. */
interface State {
  readonly at: readonly number[];
  readonly before: Side;
  readonly next: Map<string, State>;
  /** Whether the text may end here; null while nobody has asked. */
  accepts: boolean | null;
}

/** So many states are kept; a text that needs more is read all the same, but more slowly. */
const MOST = 500;

/**
 * Tells whether a text as a whole is what a regular expression says. All ways of reading it are followed at once, so the
 * time grows with the length of the text and never with the number of ways.
 */
export class Matcher {
  readonly #program: readonly Instruction[];
  #states = new Map<string, State>();

  /** Throws PatternError for what is no regular expression, or refers back, or looks ahead or behind. */
  constructor(source: string) {
    this.#program = programOf(source);
  }

  /** @param spend counts steps, and throws where there are too many */
  test(text: string, spend: (steps: number) => void): boolean {
    let state = this.#state([0], "nothing");
    spend(text.length);
    for (const letter of text) {
      let next = state.next.get(letter);
      if (!next) {
        next = this.#step(state, letter, spend);
        state.next.set(letter, next);
      }
      state = next;
      if (state.at.length === 0) return false;
    }
    state.accepts ??= this.#reach(state, "nothing").some((at) => this.#program[at]?.kind === "end");
    return state.accepts;
  }

  #step(state: State, letter: string, spend: (steps: number) => void): State {
    const side = /^\w/.test(letter) ? "word" : "other";
    const reached = this.#reach(state, side);
    spend(reached.length);
    const after = reached.filter((at) => {
      const instruction = this.#program[at];
      return instruction?.kind === "character" && instruction.takes(letter);
    });
    return this.#state(
      after.map((at) => at + 1).sort((a, b) => a - b),
      side,
    );
  }

  #state(at: readonly number[], before: Side): State {
    const key = `${before} ${at.join()}`;
    let state = this.#states.get(key);
    if (!state) {
      if (this.#states.size >= MOST) this.#forget();
      state = { at, before, next: new Map(), accepts: null };
      this.#states.set(key, state);
    }
    return state;
  }

  #forget(): void {
    for (const { next } of this.#states.values()) next.clear();
    this.#states = new Map();
  }

  /** Every instruction that can be come to without taking a letter. */
  #reach({ at, before }: State, after: Side): number[] {
    const seen = new Set(at);
    // A set takes in what is added while it is walked through.
    for (const place of seen) {
      const instruction = this.#program[place];
      if (instruction?.kind === "fork") for (const to of instruction.to) seen.add(to);
      else if (instruction?.kind === "place" && holds(instruction.at, before, after)) seen.add(place + 1);
    }
    return [...seen];
  }
}

function holds(place: Place, before: Side, after: Side): boolean {
  if (place === "start") return before === "nothing";
  if (place === "end") return after === "nothing";
  const boundary = (before === "word") !== (after === "word");
  return boundary === (place === "boundary");
}
