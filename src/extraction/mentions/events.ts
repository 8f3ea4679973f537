import type { Range } from "../../model/doc.ts";
import { EVENT_WORDS } from "../lexicon/event-words.ts";
import { matchKnown } from "../lexicon/lexicon.ts";
import { CALENDAR } from "../lexicon/words.ts";
import { isNameWord } from "./runs.ts";
import { type TextView, touches } from "./text-view.ts";
import { isRole } from "./titles.ts";

export interface FoundEvent {
  readonly tokens: Range;
  /** Its noun. */
  readonly head: number;
  readonly kind: "name" | "nominal";
}

/** How far a description reaches before its noun. */
const REACH = 6;
const UNREAL = new Set(
  "possible potential imminent further future any no new hypothetical would-be another feared planned threatened next".split(
    " ",
  ),
);

/** Happenings told in lower case that are plain enough to be one: "the 2021 coup", "a 7.8-magnitude earthquake", "Russia’s invasion of Ukraine". */
export function findEvents(view: TextView): FoundEvent[] {
  const found: FoundEvent[] = [];
  view.tokens.forEach((token, i) => {
    const sense = token.kind === "word" && view.sentenceOf[i] !== -1 ? EVENT_WORDS.get(view.lower[i] ?? "") : undefined;
    if (!sense || view.tokens[i + 1]?.text === "-" || view.tokens[i - 1]?.text === "-") return;
    const before = descriptionStart(view, i);
    const to = placeAfter(view, i + 1);
    const told = before.named || to > i + 1 || /^(?:the|this)$/.test(view.lower[before.from - 1] ?? "");
    const named = before.named || to > i + 1;
    if (sense.needs === "dated" && !before.dated) return;
    if (sense.needs === "sided") {
      if (before.unreal) return;
      const sides = sidesAfter(view, i + 1);
      if (sides > i + 1) found.push({ tokens: { from: before.from, to: sides }, head: i, kind: "name" });
      else if (before.paired) found.push({ tokens: { from: before.from, to: i + 1 }, head: i, kind: "name" });
      return;
    }
    if (before.unreal && !before.named) return;
    if (sense.needs === "told" && !told) return;
    if (sense.needs === "named" && !named) {
      if (view.lower[i - 1] === "the") found.push({ tokens: { from: i - 1, to: i + 1 }, head: i, kind: "nominal" });
      return;
    }
    found.push({ tokens: { from: before.from, to }, head: i, kind: "name" });
  });
  return found;
}

/** Names, dates, magnitudes and one adjective before the noun. */
function descriptionStart(
  view: TextView,
  at: number,
): { from: number; named: boolean; dated: boolean; paired: boolean; unreal: boolean } {
  const first = view.sentences[view.sentenceOf[at] ?? 0]?.tokens.from ?? 0;
  let from = at;
  let named = false;
  let dated = false;
  let paired = false;
  let unreal = false;
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const token = view.tokens[i];
    if (!token) break;
    const lower = view.lower[i] ?? "";
    if (UNREAL.has(lower)) unreal = true;
    if (CALENDAR.has(token.text) || /^(?:19|20)\d\d$/.test(token.text)) dated = true;
    if (view.tokens[i + 1]?.text === "-" && isTold(view, i) && isTold(view, i + 2)) paired = true;
    if (isTold(view, i)) {
      named = true;
      from = i;
    } else if (/^['’]s?$/.test(token.text) || (token.text === "-" && touches(view.tokens, i))) continue;
    else if (
      token.kind === "number" ||
      /^(?:magnitude|strength|failed|deadly|phone|telephone|video|secure|security|presidential|parliamentary|general|snap|military|full|scale|devastating|powerful|massive|border|civil|peace|leaders|leader)$/.test(
        lower,
      )
    )
      from = i;
    else break;
  }
  return { from, named, dated, paired, unreal };
}

/** A name, a day, a month or a year. */
function isTold(view: TextView, i: number): boolean {
  const token = view.tokens[i];
  if (!token) return false;
  if (CALENDAR.has(token.text)) return true;
  if (token.kind === "number") return /^(?:19|20)\d\d$/.test(token.text);
  return isNameWord(view, i) && view.initial[i] !== 1 ? true : matchKnown(view.tokens, i, i + 1) !== null;
}

/** End of "between A and B" after the noun; `at` if it does not follow. */
function sidesAfter(view: TextView, at: number): number {
  if (view.lower[at] !== "between") return at;
  const end = view.sentences[view.sentenceOf[at] ?? 0]?.tokens.to ?? at;
  for (let i = at + 1; i < Math.min(end, at + 14); i++)
    if (
      view.lower[i] === "and" &&
      isNameWord(view, i - 1) &&
      (isNameWord(view, i + 1) || view.lower[i + 1] === "the")
    ) {
      let to = view.lower[i + 1] === "the" ? i + 2 : i + 1;
      while (to < end && (isNameWord(view, to) || isRole(view, to))) to++;
      return to;
    }
  return at;
}

/** End of "of Ukraine", "in Ethiopia", "against Eritrea" after the noun; `at` if no name follows so. */
function placeAfter(view: TextView, at: number): number {
  if (!/^(?:of|in|on|against)$/.test(view.lower[at] ?? "")) return at;
  const i = view.lower[at + 1] === "the" ? at + 2 : at + 1;
  const known = matchKnown(view.tokens, i, view.tokens.length);
  if (known) return i + known.length;
  let end = i;
  while (end < i + 4 && isNameWord(view, end)) end++;
  return end > i ? end : at;
}
