import type { DocMention, Token } from "../../model/doc.ts";
import { compoundSense, EVENT_WORDS, type EventSense } from "../lexicon/event-words.ts";
import { CALENDAR } from "../lexicon/words.ts";

/** What the words of a happening’s mention tell of it; numbers are indexes into the mentions. */
export interface EventParts {
  /** Index of its noun among the tokens. */
  readonly head: number;
  /** Kind of happening; the noun itself where the world knows none. */
  readonly kind: string;
  /** Whether several take part alike, as in a call. */
  readonly shared: boolean;
  /** Who does it, or who take part. */
  readonly sides: readonly number[];
  /** Where, to or against whom. */
  readonly places: readonly number[];
  /** Days, months and years in it, as written. */
  readonly dates: readonly string[];
  /** Other capitalised words. */
  readonly names: readonly string[];
}

/** Reads the mention at `at` of those of a report, in reading order. */
export function eventParts(tokens: readonly Token[], mentions: readonly DocMention[], at: number): EventParts {
  const range = mentions[at]?.tokens ?? { from: 0, to: 0 };
  const { head, sense } = headOf(tokens, range.from, range.to);
  const sides: number[] = [];
  const places: number[] = [];
  const taken = new Set<number>();
  for (const i of named(tokens, mentions, at)) {
    const { from, to } = mentions[i]?.tokens ?? range;
    for (let k = from; k < to; k++) taken.add(k);
    const between = /^(?:between|with)$/.test(tokens[head + 1]?.text ?? "");
    if (from < head || between) sides.push(i);
    else places.push(i);
  }
  const dates: string[] = [];
  const names: string[] = [];
  for (let i = range.from; i < range.to; i++) {
    const text = tokens[i]?.text ?? "";
    if (taken.has(i) || i === head) continue;
    if (CALENDAR.has(text) || text === "May" || /^\d{1,4}$/.test(text)) dates.push(text);
    else if (/^\p{Lu}/u.test(text) && !(i === range.from && /^(?:The|This)$/.test(text)))
      names.push(text.toLowerCase());
  }
  const noun = (tokens[head]?.text ?? "").toLowerCase();
  return { head, kind: sense?.class ?? noun, shared: sense?.shared ?? false, sides, places, dates, names };
}

/** The last noun for a happening before what tells where or between whom. */
function headOf(tokens: readonly Token[], from: number, to: number): { head: number; sense: EventSense | undefined } {
  let head = to - 1;
  let sense: EventSense | undefined;
  for (let i = from; i < to; i++) {
    const word = (tokens[i]?.text ?? "").toLowerCase();
    if (sense && /^(?:between|with|of|in|on|against|at|near|off|for)$/.test(word)) break;
    const found = compoundSense((tokens[i - 1]?.text ?? "").toLowerCase(), word) ?? EVENT_WORDS.get(word);
    if (found) {
      head = i;
      sense = found;
    }
  }
  return { head, sense };
}

/** Names within the mention, but for states that only say whose president somebody is, or where somebody is from. */
function named(tokens: readonly Token[], mentions: readonly DocMention[], at: number): number[] {
  const event = mentions[at];
  if (!event) return [];
  const inside: number[] = [];
  for (let i = at + 1; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= event.end) break;
    if (mention.end <= event.end && mention.entityType !== "event") inside.push(i);
  }
  const covers = (i: number, k: number) => {
    const [outer, inner] = [mentions[i], mentions[k]];
    if (!outer || !inner || i === k) return false;
    const start = outer.title?.start ?? outer.start;
    return outer.entityType === "person" && start <= inner.start && inner.end <= outer.end;
  };
  const owns = (i: number) => {
    const mention = mentions[i];
    if (!mention || mention.entityType === "person") return false;
    const person = inside.find((k) => mentions[k]?.entityType === "person" && mentions[k]?.kind === "name" && k > i);
    const to = person === undefined ? mention.tokens.to : (mentions[person]?.tokens.from ?? 0);
    const between = tokens.slice(mention.tokens.to, to).map(({ text }) => text);
    const isOwner = /^['’]s$/.test(between[0] ?? "");
    return person !== undefined && !between.includes("and") && (isOwner || !between.includes(","));
  };
  return inside.filter((i) => mentions[i]?.kind === "name" && !owns(i) && !inside.some((outer) => covers(outer, i)));
}
