import type { DocAmount, Trigger } from "../../model/doc.ts";
import type { Amount, Span } from "../../model/graph.ts";
import { readLoan } from "../amounts/read-loan.ts";

const FARTHEST = 200;
/** Money and measures say more than what they come in. */
const GOODS_COST = 30;
const CARRIER_COST = 60;
/** What follows ";" is mostly told of somebody else. */
const BREAK_COST = 150;
/** So is what another end stands before. */
const END_COST = 100;
const CARRIER = /\b(?:planes?|flights?|aircraft|transports|trucks|lorries|ships|boats|helicopters|loads|containers)$/i;
/** Of a currency told before: "and Denmark 20 million". */
const MONEY = /\b(?:million|billion|bn)$/i;
/** What is given without money or measure stands so near to its verb, in characters. */
const NEAR = 60;

/** Between an amount and who it is for: " in relief goes to the ". */
const TO =
  /^(?: (?:in|of) (?:[\p{L}-]+ ){0,2}[\p{L}-]+)?(?: (?:goes|go|went|is|was|are|were|will go))? (?:to|for) (?:the )?$/u;

/** Of several who give, or are given to, in one sentence: where one of them stands, and where the others do. */
export interface SharedEnds {
  readonly own: Span;
  readonly others: readonly Span[];
}

/**
 * What was given: the amount nearest to the trigger, or where the trigger has several ends to the end itself; money before goods, and
 * before both what stands on this side of ";". People and single things that are lent or given count where nothing else is told.
 * @param text in which all of them stand
 */
export function amountOf(
  trigger: Trigger,
  target: Span,
  shared: SharedEnds | null,
  amounts: readonly DocAmount[],
  text: string,
): Amount | null {
  const told = (shared && inOrder(shared, amounts, text)) ?? addressed(target, amounts, text);
  if (told) return told;
  const anchor = shared !== null && amounts.length > 1 ? shared.own : trigger;
  let best: { amount: Amount; cost: number } | null = null;
  for (const { start, end, amount } of amounts) {
    const after = start >= anchor.end;
    const gap = after ? start - anchor.end : Math.max(0, anchor.start - end) * (anchor === trigger ? 1.5 : 1);
    if (gap > FARTHEST) continue;
    const [from, to] = after ? [anchor.end, start] : [end, anchor.start];
    const kind =
      amount.currency !== null || MONEY.test(amount.text) ? 0 : CARRIER.test(amount.text) ? CARRIER_COST : GOODS_COST;
    const isOthers = anchor !== trigger && shared?.others.some((other) => other.start >= from && other.end <= to);
    const cost = gap + kind + (text.slice(from, to).includes(";") ? BREAK_COST : 0) + (isOthers ? END_COST : 0);
    if (best === null || cost < best.cost) best = { amount, cost };
  }
  return best?.amount ?? readLoan(text.slice(trigger.end, trigger.end + NEAR));
}

/** "of which 3 million go to A": the part that is told as the target's. */
function addressed(target: Span, amounts: readonly DocAmount[], text: string): Amount | null {
  if (amounts.length < 2) return null;
  const own = amounts.find(
    ({ end }) => end <= target.start && end + NEAR > target.start && TO.test(text.slice(end, target.start)),
  );
  return own?.amount ?? null;
}

/** "A and B gave $5m and $10m, respectively". */
function inOrder({ own, others }: SharedEnds, amounts: readonly DocAmount[], text: string): Amount | null {
  const last = amounts.at(-1);
  if (!last || amounts.length !== others.length + 1 || !/^[^.;]{0,30}\brespectively\b/.test(text.slice(last.end)))
    return null;
  return amounts[others.filter(({ start }) => start < own.start).length]?.amount ?? null;
}
