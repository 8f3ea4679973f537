import type { PartialDate } from "../../model/dates.ts";
import type { Chunk, DocAmount, DocDate, Token, Trigger } from "../../model/doc.ts";
import type { Amount } from "../../model/graph.ts";

/** A verb between a date and a trigger puts the date so many tokens further off. */
const VERB_COST = 6;
/** "before January", "until Tuesday": not the day of what is told; nor is "since", but of sanctions that are still in force. */
const BOUNDS = new Set(["before", "after", "until", "till", "than", "from"]);
const FARTHEST = 60;

/** The date that a sentence tells of the happening: the nearest to its trigger, verbs between counting as distance. */
export function dateOf(
  trigger: Trigger,
  dates: readonly DocDate[],
  tokens: readonly Token[],
  chunks: readonly Chunk[],
): PartialDate | null {
  let best: { date: PartialDate; cost: number } | null = null;
  for (const { start, date, end } of dates) {
    if (end === start) return best?.date ?? date;
    const at = tokenAt(tokens, chunks, start);
    const word = at === null ? "" : (tokens[at - 1]?.text.toLowerCase() ?? "");
    if (at === null || BOUNDS.has(word) || (word === "since" && trigger.relationType !== "sanctioned")) continue;
    const [from, to] = at < trigger.tokens.from ? [at, trigger.tokens.from] : [trigger.tokens.to, at];
    const verbs = chunks.filter(
      ({ kind, tokens: place }) => kind === "verb" && place.from >= from && place.to <= to,
    ).length;
    const cost = to - from + VERB_COST * verbs;
    if (cost <= FARTHEST && (best === null || cost < best.cost)) best = { date, cost };
  }
  return best?.date ?? null;
}

/** What was given: the amount nearest to the trigger, money before goods. */
export function amountOf(trigger: Trigger, amounts: readonly DocAmount[]): Amount | null {
  let best: { amount: Amount; cost: number } | null = null;
  for (const { start, end, amount } of amounts) {
    const gap = start >= trigger.end ? start - trigger.end : Math.max(0, trigger.start - end) * 1.5;
    const cost = gap + (amount.currency === null ? 30 : 0);
    if (gap <= 200 && (best === null || cost < best.cost)) best = { amount, cost };
  }
  return best?.amount ?? null;
}

function tokenAt(tokens: readonly Token[], chunks: readonly Chunk[], start: number): number | null {
  const [first, last] = [chunks[0]?.tokens.from ?? 0, chunks.at(-1)?.tokens.to ?? 0];
  for (let at = first; at < last; at += 1) if ((tokens[at]?.end ?? 0) > start) return at;
  return null;
}
