import type { DocAmount, Trigger } from "../../model/doc.ts";
import type { Amount } from "../../model/graph.ts";

const FARTHEST = 200;
/** Money and measures say more than what they come in. */
const GOODS_COST = 30;
const CARRIER_COST = 60;
/** What follows ";" is mostly told of somebody else. */
const BREAK_COST = 150;
const CARRIER = /\b(?:planes?|flights?|aircraft|transports|trucks|lorries|ships|boats|helicopters|loads|containers)$/i;

/** What was given: the amount nearest to the trigger, money before goods, and before both what stands on this side of ";". @param text in which all of them stand */
export function amountOf(trigger: Trigger, amounts: readonly DocAmount[], text: string): Amount | null {
  let best: { amount: Amount; cost: number } | null = null;
  for (const { start, end, amount } of amounts) {
    const gap = start >= trigger.end ? start - trigger.end : Math.max(0, trigger.start - end) * 1.5;
    if (gap > FARTHEST) continue;
    const between = start >= trigger.end ? text.slice(trigger.end, start) : text.slice(end, trigger.start);
    const kind = amount.currency !== null ? 0 : CARRIER.test(amount.text) ? CARRIER_COST : GOODS_COST;
    const cost = gap + kind + (between.includes(";") ? BREAK_COST : 0);
    if (best === null || cost < best.cost) best = { amount, cost };
  }
  return best?.amount ?? null;
}
