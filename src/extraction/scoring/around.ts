import type { ClaimType } from "../../model/schema.ts";

/** Log-odds of what is not there. */
export const NONE = -7;
/** From these log-odds on something counts as likely. */
const LIKELY = -1;

/** A candidate among the others of its report. */
export interface Seen {
  readonly relationType: ClaimType;
  readonly sentence: number;
  /** Entities. */
  readonly source: string;
  readonly target: string;
  /** Log-odds at first look. */
  readonly odds: number;
}

/** How candidates look in the other sentences of a report. Takes a step for each candidate. */
export class Around {
  readonly #kept = new Map<string, Best>();

  constructor(seen: readonly Seen[]) {
    for (const one of seen) for (const key of keysOf(one)) this.#add(key, one);
  }

  /** The best of the same pair, of the pair turned round, of the same source, target and type elsewhere, before and after; how many are likely. */
  row(one: Seen): number[] {
    const [pair, source, target, type] = keysOf(one);
    const [reversed] = keysOf({ ...one, source: one.target, target: one.source });
    const at = one.sentence;
    const best = [pair, reversed, source, target, type].map((key) => this.#elsewhere(key, at));
    const beside = [at - 1, at + 1].flatMap((other) => [source, target, type].map((key) => this.#in(key, other)));
    return [...best, ...beside, this.#likely(pair), this.#likely(type)];
  }

  #add(key: string, { sentence, odds }: Seen): void {
    let best = this.#kept.get(key);
    if (!best) {
      best = {
        bySentence: new Map(),
        first: { sentence: -1, odds: NONE },
        second: { sentence: -1, odds: NONE },
        likely: 0,
      };
      this.#kept.set(key, best);
    }
    const before = best.bySentence.get(sentence) ?? NONE;
    if (odds <= before) return;
    best.bySentence.set(sentence, odds);
    if (before <= LIKELY && odds > LIKELY) best.likely += 1;
    const own = { sentence, odds };
    if (sentence === best.first.sentence || odds > best.first.odds) {
      if (sentence !== best.first.sentence) best.second = best.first;
      best.first = own;
    } else if (odds > best.second.odds) best.second = own;
  }

  #in(key: string, sentence: number): number {
    return this.#kept.get(key)?.bySentence.get(sentence) ?? NONE;
  }

  #elsewhere(key: string, sentence: number): number {
    const best = this.#kept.get(key);
    if (!best) return NONE;
    return best.first.sentence === sentence ? best.second.odds : best.first.odds;
  }

  #likely(key: string): number {
    return this.#kept.get(key)?.likely ?? 0;
  }
}

interface Best {
  readonly bySentence: Map<number, number>;
  first: { readonly sentence: number; readonly odds: number };
  second: { readonly sentence: number; readonly odds: number };
  likely: number;
}

function keysOf({ relationType, source, target }: Seen): [string, string, string, string] {
  return [
    `${relationType} ${source} ${target}`,
    `${relationType} ${source} >`,
    `${relationType} > ${target}`,
    relationType,
  ];
}
