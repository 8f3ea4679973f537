import { answers } from "./answers.ts";
import { denials } from "./denials.ts";
import { ellipsis } from "./ellipsis.ts";
import { keepers } from "./keepers.ts";
import type { Memory } from "./memory.ts";
import type { Found, Reading } from "./reading.ts";
import { stoodIn } from "./stood-in.ts";

/** Reads one sentence after the other with what was told before. */
export type Finder = (sentence: number, memory: Memory) => readonly Found[];

/** A rule of discourse: what it needs of the whole report it reads once. */
export type Rule = (reading: Reading) => Finder;

/** In the order in which a sentence is asked. */
export const RULES: readonly Rule[] = [stoodIn, answers, denials, keepers, ellipsis];
