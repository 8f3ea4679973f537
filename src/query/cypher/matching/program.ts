/** One step of a program: takes a character, holds only at some places, or leads on. */
export type Instruction =
  | { readonly kind: "character"; readonly takes: (letter: string) => boolean }
  | { readonly kind: "place"; readonly at: Place }
  /** Leads to each of these instructions. */
  | { to: readonly number[]; readonly kind: "fork" }
  | { readonly kind: "end" };

export type Place = "start" | "end" | "boundary" | "no boundary";

/** A regular expression that this engine does not take, and why. */
export class PatternError extends Error {}

/** Counted repetitions are written out, so that a short text may make a long program. */
const LONGEST = 2000;
const DEEPEST = 100;

/** Makes a program of a regular expression. Throws PatternError. */
export function programOf(source: string): readonly Instruction[] {
  const reader = new Reader(source);
  const part = reader.alternatives();
  reader.finish();
  const program: Instruction[] = [];
  part(program);
  program.push({ kind: "end" });
  return program;
}

/** Appends the instructions of a part of the expression. */
type Part = (program: Instruction[]) => void;

const ASSERTIONS: Readonly<Record<string, Place>> = {
  "^": "start",
  $: "end",
  "\\b": "boundary",
  "\\B": "no boundary",
  "\\A": "start",
  "\\z": "end",
  "\\Z": "end",
};

/** What stands for one character, or for a place: an escape, a class in brackets, or the character itself. */
const SINGLE =
  /\[\^?\]?(?:\\[\s\S]|[^\\\]])*\]|\\(?:x[\da-f]{2}|u[\da-f]{4}|u\{[\da-f]+\}|p\{[^}]*\}|[\s\S])|[\s\S]/iuy;
const COUNT = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})([?+]?)/y;
const GROUP = /\((?:\?(?:([a-z]+)(:|\))|:|<\w+>))?/iy;

class Reader {
  readonly #source: string;
  #at = 0;
  #depth = 0;
  #flags = "su";

  constructor(source: string) {
    this.#source = source;
  }

  finish(): void {
    if (this.#at < this.#source.length) throw new PatternError("nothing opens what ) closes");
  }

  alternatives(): Part {
    const all = [this.#row()];
    while (this.#source[this.#at] === "|") {
      this.#at++;
      all.push(this.#row());
    }
    const [only] = all;
    return all.length === 1 && only ? only : either(all);
  }

  #row(): Part {
    const parts: Part[] = [];
    for (;;) {
      const letter = this.#source[this.#at];
      if (letter === undefined || letter === "|" || letter === ")") break;
      const part = letter === "(" ? this.#group() : this.#single();
      if (part) parts.push(this.#counted(part));
    }
    return (program) => {
      // What is empty takes room too, so that repeating it often is found out.
      if (parts.length === 0) program.push({ kind: "fork", to: [program.length + 1] });
      for (const part of parts) part(program);
    };
  }

  /** Null for `(?i)`, which is no part of its own but says how the rest of its group is read. */
  #group(): Part | null {
    const match = this.#take(GROUP);
    const [all = "", flags, end] = match ?? [];
    if (this.#source[this.#at] === "?") throw new PatternError("it looks ahead or behind, which could take for ever");
    if (flags !== undefined && /[^isu]/.test(flags)) throw new PatternError(`the flags ${flags} are not known`);
    if (++this.#depth > DEEPEST) throw new PatternError("it nests too deeply");
    const before = this.#flags;
    if (flags?.includes("i")) this.#flags = "isu";
    if (end === ")") {
      this.#depth--;
      return null;
    }
    const part = this.alternatives();
    if (all === "" || this.#source[this.#at++] !== ")") throw new PatternError("nothing closes a (");
    this.#flags = before;
    this.#depth--;
    return part;
  }

  #single(): Part {
    const start = this.#at;
    const text = this.#take(SINGLE)?.[0] ?? "";
    const place = Object.hasOwn(ASSERTIONS, text) ? ASSERTIONS[text] : undefined;
    if (place) return (program) => program.push({ kind: "place", at: place });
    if (/^(?:[*+?{}[\]\\])$/.test(text) || start === this.#at) throw new PatternError(`it cannot have ${text} here`);
    if (/^\\(?:[1-9]|k)/.test(text)) throw new PatternError("it refers back, which could take for ever");
    const takes = characters(text, this.#flags);
    return (program) => {
      if (program.length >= LONGEST) throw new PatternError("it repeats too much");
      program.push({ kind: "character", takes });
    };
  }

  #counted(part: Part): Part {
    const match = this.#take(COUNT);
    if (!match) return part;
    const [all, from, range, upTo = "", manner] = match;
    if (manner === "+") throw new PatternError("it repeats without ever giving back (++, *+, ?+)");
    const least = from === undefined ? (all.startsWith("+") ? 1 : 0) : Number(from);
    const most = all.startsWith("?") ? 1 : from === undefined || upTo === "" ? Number.POSITIVE_INFINITY : Number(upTo);
    return repeated(part, least, from !== undefined && range === undefined ? least : most);
  }

  #take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.#source);
    if (match) this.#at = expression.lastIndex;
    return match;
  }
}

function either(parts: readonly Part[]): Part {
  return (program) => {
    const fork = { kind: "fork" as const, to: [] as number[] };
    program.push(fork);
    const ends: { kind: "fork"; to: readonly number[] }[] = [];
    for (const part of parts) {
      fork.to.push(program.length);
      part(program);
      const end = { kind: "fork" as const, to: [] };
      program.push(end);
      ends.push(end);
    }
    for (const end of ends) end.to = [program.length];
  };
}

function repeated(part: Part, least: number, most: number): Part {
  if (least > LONGEST || (most > LONGEST && most !== Number.POSITIVE_INFINITY))
    throw new PatternError("it repeats too much");
  if (least > most) throw new PatternError("it repeats more often at least than at most");
  return (program) => {
    for (let i = 0; i < least; i++) repeat(part, program);
    const forks: { kind: "fork"; to: readonly number[] }[] = [];
    const optional = (): number => {
      const at = program.length;
      const fork = { kind: "fork" as const, to: [] };
      program.push(fork);
      forks.push(fork);
      repeat(part, program);
      return at;
    };
    if (most === Number.POSITIVE_INFINITY) {
      const at = optional();
      program.push({ kind: "fork", to: [at] });
    } else for (let i = least; i < most; i++) optional();
    for (const fork of forks) fork.to = [program.indexOf(fork) + 1, program.length];
  };
}

function repeat(part: Part, program: Instruction[]): void {
  if (program.length >= LONGEST) throw new PatternError("it repeats too much");
  part(program);
}

/** Whether a character is what an escape, a class or a character stands for; the host's own expressions know that. */
function characters(text: string, flags: string): (letter: string) => boolean {
  if (text === ".") return () => true;
  if (!flags.includes("i") && !/^[[\\]/.test(text)) return (letter) => letter === text;
  // Escapes that only say "this character" are more than the host allows.
  const known = /^\\[^\p{L}\p{N}]$/u.test(text) ? `\\u{${text.codePointAt(1)?.toString(16)}}` : text;
  try {
    const expression = new RegExp(`^${/^[[\\]/.test(known) ? known : known.replace(/[/$^|]/, "\\$&")}$`, flags);
    return (letter) => expression.test(letter);
  } catch (error) {
    if (error instanceof SyntaxError) throw new PatternError(`it cannot have ${text}`);
    throw error;
  }
}
