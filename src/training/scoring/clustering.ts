import type { GoldEntity, PredictedEntity } from "../gold.ts";
import { foldForScoring } from "./fold.ts";

/** Sums over documents; divide by `strings` for the averages, by `listed` for the coverage. */
export interface Clustering {
  readonly precision: number;
  readonly recall: number;
  /** Alias strings that both sides list. */
  readonly strings: number;
  /** Alias strings that the gold lists. */
  readonly listed: number;
}

/** B-cubed (Bagga and Baldwin 1998) over the folded alias strings that both sides list in one document. */
export function clusteringOf(gold: readonly GoldEntity[], predicted: readonly PredictedEntity[]): Clustering {
  const g = clusters(gold.map(({ aliases }) => aliases));
  const p = clusters(predicted.map(({ name, aliases }) => [name, ...aliases]));
  const both = [...g.keys()].filter((form) => p.has(form));
  let precision = 0;
  let recall = 0;
  for (const form of both) {
    const inGold = together(g, both, form);
    const inPrediction = together(p, both, form);
    const shared = [...inGold].filter((other) => inPrediction.has(other)).length;
    precision += shared / inPrediction.size;
    recall += shared / inGold.size;
  }
  return { precision, recall, strings: both.length, listed: g.size };
}

/** Folded form → the entities that have it. */
function clusters(entities: readonly (readonly string[])[]): Map<string, Set<number>> {
  const index = new Map<string, Set<number>>();
  for (const [at, names] of entities.entries())
    for (const form of names.map(foldForScoring))
      if (form !== "") index.set(form, (index.get(form) ?? new Set()).add(at));
  return index;
}

function together(
  index: ReadonlyMap<string, ReadonlySet<number>>,
  forms: readonly string[],
  form: string,
): Set<string> {
  const own = index.get(form) ?? new Set();
  return new Set(forms.filter((other) => [...(index.get(other) ?? [])].some((entity) => own.has(entity))));
}
