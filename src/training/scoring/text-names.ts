import type { LabelledText } from "../corpora/labelled-text.ts";
import type { Tally } from "./figures.ts";

/** The types of names that all corpora and all programs tell apart. */
export const SHARED_NAME_TYPES = ["person", "place", "organization"] as const;
export type SharedNameType = (typeof SHARED_NAME_TYPES)[number];

/** A name that a program found in a text: [start, end) in UTF-16 units. */
export interface TextName {
  readonly start: number;
  readonly end: number;
  readonly type: SharedNameType;
}

export type NameView = "typed" | "untyped" | SharedNameType;

/** Labels of the corpora. Others (what is miscellaneous) are no names here: who finds one there has found too much. */
const LABELS: Readonly<Record<string, SharedNameType>> = { PER: "person", LOC: "place", ORG: "organization" };

/** Counts the names of one text: right are those with both ends right, and but for "untyped" the type. */
export function countNames({ text, names }: LabelledText, found: readonly TextName[], titles: Titles) {
  const gold = names.flatMap(({ start, end, label }) => {
    const type = LABELS[label];
    return type ? [{ start, end, type }] : [];
  });
  const allBare = (list: readonly TextName[]) => list.flatMap((name) => bare(text, name, titles) ?? []);
  const [asked, told] = [allBare(gold), allBare(found)];
  const count = (isCounted: (name: TextName) => boolean, key: (name: TextName) => string) =>
    tallyOf(asked.filter(isCounted).map(key), told.filter(isCounted).map(key));
  const place = ({ start, end }: TextName) => `${start} ${end}`;
  const typedPlace = (name: TextName) => `${place(name)} ${name.type}`;
  const ofType = (type: SharedNameType) => count((name) => name.type === type, place);
  return {
    typed: count(() => true, typedPlace),
    untyped: count(() => true, place),
    person: ofType("person"),
    place: ofType("place"),
    organization: ofType("organization"),
  } satisfies Record<NameView, Tally>;
}

/** Whether a word, in lower case and without its full stop, is a title. */
export type Titles = (word: string) => boolean;

const MARKS_BEFORE = /^[^\p{L}\p{N}]+/u;
const MARKS_AFTER = /[^\p{L}\p{N}]+$/u;
const POSSESSIVE = /['’]s$/iu;
const ARTICLE = /^the\s+/iu;
const FIRST_WORD = /^(\p{L}+)\.?\s+/u;

/**
 * The name without what corpora and programs draw the line at in different ways: marks at its ends, "'s", "the", of people titles.
 * Null where nothing is left.
 */
function bare(text: string, { start, end, type }: TextName, titles: Titles): TextName | null {
  let [from, to] = [start, end];
  const lengthOf = (pattern: RegExp) => pattern.exec(text.slice(from, to))?.[0].length ?? 0;
  to -= lengthOf(MARKS_AFTER);
  to -= lengthOf(POSSESSIVE);
  from += lengthOf(MARKS_BEFORE);
  from += lengthOf(ARTICLE);
  while (type === "person") {
    const first = FIRST_WORD.exec(text.slice(from, to));
    if (!first || !titles((first[1] ?? "").toLowerCase())) break;
    from += first[0].length;
  }
  return to > from ? { start: from, end: to, type } : null;
}

function tallyOf(asked: readonly string[], told: readonly string[]): Tally {
  const [gold, found] = [new Set(asked), new Set(told)];
  const right = [...found].filter((name) => gold.has(name)).length;
  return { right, predicted: found.size, gold: gold.size };
}
