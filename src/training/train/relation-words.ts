import { layer } from "../../extraction/component.ts";
import type { TriggerWords } from "../../extraction/scoring/candidates.ts";
import { keysOf } from "../../extraction/scoring/sentence-view.ts";
import { CLAIM_TYPE_IDS, type ClaimType } from "../../model/schema.ts";
import type { LearnedFrom } from "./relation-examples.ts";

/** How often a word must stand in evidence of a relation, and for what share of its occurrences. */
const LEAST_COUNT = 3;
const LEAST_SHARE = 0.12;
const LEAST_LIFT = 1.6;

/** In how many sentences a word stands, and in how many of them that are evidence of each type. */
interface Count {
  all: number;
  readonly told: Record<ClaimType, number>;
}

/** Words that stand in evidence of a relation more often than elsewhere, learned from reports. */
export class WordLearner {
  readonly #counts = new Map<string, Count>();
  readonly #own = new Map<LearnedFrom, ReadonlyMap<string, Count>>();
  readonly #priors: Record<ClaimType, number>;

  constructor(reports: readonly LearnedFrom[]) {
    const totals = zeros();
    let sentences = 0;
    for (const report of reports) {
      const own = countWords(report);
      this.#own.set(report, own);
      for (const [word, count] of own) {
        const sum = this.#counts.get(word) ?? { all: 0, told: zeros() };
        sum.all += count.all;
        for (const type of CLAIM_TYPE_IDS) sum.told[type] += count.told[type];
        this.#counts.set(word, sum);
      }
      sentences += report.evidence.length;
      for (const types of report.evidence) for (const type of types) totals[type] += 1;
    }
    for (const type of CLAIM_TYPE_IDS) totals[type] /= Math.max(1, sentences);
    this.#priors = totals;
  }

  /** All the words, in order. */
  words(): ReadonlyMap<string, ReadonlyMap<ClaimType, number>> {
    const out = new Map<string, ReadonlyMap<ClaimType, number>>();
    for (const word of [...this.#counts.keys()].sort()) {
      const types = this.#strengths(this.#counts.get(word));
      if (types.size > 0) out.set(word, types);
    }
    return out;
  }

  /** The words as they would be had `report` not been learned from: what one report alone shows is no help in reading it. */
  without(report: LearnedFrom): TriggerWords {
    const own = this.#own.get(report);
    return {
      get: (word) => {
        const sum = this.#counts.get(word);
        const less = own?.get(word);
        if (!sum || !less) return this.#strengths(sum);
        const told = zeros();
        for (const type of CLAIM_TYPE_IDS) told[type] = sum.told[type] - less.told[type];
        return this.#strengths({ all: sum.all - less.all, told });
      },
    };
  }

  #strengths(count: Count | undefined): ReadonlyMap<ClaimType, number> {
    const found = new Map<ClaimType, number>();
    if (!count) return found;
    for (const type of CLAIM_TYPE_IDS) {
      const told = count.told[type];
      const prior = this.#priors[type];
      const share = (told + 2 * prior) / (count.all + 2);
      if (told < LEAST_COUNT || share < LEAST_SHARE || share < LEAST_LIFT * prior) continue;
      found.set(type, Math.min(5, 1 + Math.floor(share / 0.15)));
    }
    return found;
  }
}

function countWords({ doc, evidence }: LearnedFrom): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  const tokens = layer(doc, "tokens");
  layer(doc, "chunks").forEach((chunks, at) => {
    for (const word of new Set(chunks.flatMap((chunk) => keysOf(chunk, tokens)))) {
      const count = counts.get(word) ?? { all: 0, told: zeros() };
      count.all += 1;
      for (const type of evidence[at] ?? []) count.told[type] += 1;
      counts.set(word, count);
    }
  });
  return counts;
}

function zeros(): Record<ClaimType, number> {
  return { called: 0, sanctioned: 0, aided: 0, disputed: 0 };
}
