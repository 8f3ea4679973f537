import type { Range } from "../../model/doc.ts";
import type { EntityType } from "../../model/schema.ts";
import { matchKnown } from "../lexicon/lexicon.ts";
import { NOMINAL_HEADS } from "../lexicon/nominal-words.ts";
import { ACTION_VERBS } from "../lexicon/words.ts";
import type { TextView } from "./text-view.ts";
import { isRole } from "./titles.ts";

export interface Nominal {
  readonly tokens: Range;
  readonly entityType: EntityType;
}

const DETERMINERS = new Set("the his her its their our my".split(" "));
const LONGEST = 7;

/**
 * A description that stands for one entity: "the Ukrainian president", "his US counterpart", "the 67-year-old", "the ministry". One in
 * front of a name is that name's title, and a plural is nobody.
 */
export function nominalAt(view: TextView, at: number, to: number): Nominal | null {
  const determined = DETERMINERS.has(view.lower[at] ?? "");
  const owner = determined ? null : matchKnown(view.tokens, at, to);
  if (!determined && owner?.known.entityType !== "country") return null;
  let i = determined ? at + 1 : at;
  let head = -1;
  for (; i < Math.min(to, at + LONGEST); i++) {
    const age = ageLength(view, i);
    if (age > 0) {
      head = i + age - 1;
      i = head;
      continue;
    }
    const country = matchKnown(view.tokens, i, to);
    if (
      country?.known.entityType === "country" &&
      (country.form !== "capital" || isPossessive(view, i + country.length))
    ) {
      if (country.form === "demonym" && i === at + 1 && isOnePerson(view, i, country.length))
        return { tokens: { from: at, to: i + country.length }, entityType: "person" };
      i += country.length - 1;
      head = -1;
      if (/^['’]s?$/.test(view.lower[i + 1] ?? "")) i++;
      continue;
    }
    if (NOMINAL_HEADS.has(view.lower[i] ?? "") || isRole(view, i)) {
      head = i;
      continue;
    }
    if (view.tokens[i]?.text === "-" && head < 0) continue;
    if (head >= 0 || !isModifier(view, i)) break;
  }
  if (head < 0) return null;
  const type = view.tokens[head]?.text === "old" ? "person" : headType(view, head);
  if (type === null || (!determined && type !== "person")) return null;
  if (view.tokens[head + 1]?.text === "-") return null;
  return { tokens: { from: at, to: head + 1 }, entityType: type };
}

function isPossessive(view: TextView, i: number): boolean {
  return /^['’]s?$/.test(view.lower[i] ?? "");
}

/** "The Nigerian had", "the Venezuelan, for his part": a noun for somebody, not an adjective or a people. */
function isOnePerson(view: TextView, at: number, length: number): boolean {
  if (!/(?:an|i|er)$/.test(view.tokens[at + length - 1]?.text ?? "")) return false;
  const next = view.lower[at + length] ?? "";
  return next === "," || ACTION_VERBS.has(next) || (isPossessive(view, at + length) && view.lower[at - 1] === "the");
}

function headType(view: TextView, head: number): EntityType | null {
  const word = view.lower[head] ?? "";
  const known = NOMINAL_HEADS.get(word);
  if (known) return known;
  return word.endsWith("s") && !/ss$/.test(word) ? null : "person";
}

/** "67-year-old". */
function ageLength(view: TextView, at: number): number {
  const [a, b, c, d, e] = [0, 1, 2, 3, 4].map((offset) => view.lower[at + offset] ?? "");
  return /^\d{2,3}$/.test(a ?? "") && b === "-" && c === "year" && d === "-" && e === "old" ? 5 : 0;
}

/** An adjective or noun that may stand before the head; closed words and verbs in -s end the phrase. */
function isModifier(view: TextView, i: number): boolean {
  const token = view.tokens[i];
  if (token?.kind !== "word") return false;
  return !STOPS.has(view.lower[i] ?? "") && view.capital[i] !== 1;
}

const STOPS = new Set(
  "the a an this that these those his her its their our my of in on at by with from to for against about over under after before during between among and or but nor not is are was were be been has have had do does did will would can could may might must shall should said says told that which who whom whose when where while as than if so because also already".split(
    " ",
  ),
);
