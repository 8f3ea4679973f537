import type { DocAmount, Trigger } from "../../model/doc.ts";
import type { Amount } from "../../model/graph.ts";

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
