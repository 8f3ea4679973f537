import type { GoldEntity, PredictedEntity } from "../gold.ts";
import { foldForScoring, formsOf } from "./fold.ts";

const STOP_WORDS = new Set("the a an of in on at for to by and or with from between s".split(" "));

/** How much two entities look alike: 0 is not at all, more shared forms are more, an equal name outweighs them. */
export function affinity(gold: GoldEntity, predicted: PredictedEntity): number {
  const forms = formsOf(predicted);
  const shared = [...formsOf(gold)].filter((form) => forms.has(form)).length;
  if (shared > 0) {
    const sameName = foldForScoring(gold.name) === foldForScoring(predicted.name);
    return shared + (gold.type === predicted.type ? 0.5 : 0) + (sameName ? 5 : 0);
  }
  return gold.type === "event" && predicted.type === "event" ? wordOverlap(gold, predicted) : 0;
}

/** Events are named freely, so three fifths of the words of a form are enough. */
function wordOverlap(gold: GoldEntity, predicted: PredictedEntity): number {
  let best = 0;
  for (const a of wordSets(gold))
    for (const b of wordSets(predicted)) {
      const shared = [...a].filter((word) => b.has(word)).length;
      const least = Math.min(a.size, b.size);
      if (shared > 0 && shared / least >= 0.6 && (shared >= 2 || least === 1))
        best = Math.max(best, shared / (a.size + b.size - shared + 1));
    }
  return best;
}

function wordSets(entity: GoldEntity | PredictedEntity): Set<string>[] {
  return [...formsOf(entity)].map(
    (form) => new Set((form.match(/[\p{L}\p{N}_]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word))),
  );
}

/** Index of the gold entity → index of the predicted one, one to one, the most alike first. `typed`: types must agree too. */
export function align(
  gold: readonly GoldEntity[],
  predicted: readonly PredictedEntity[],
  typed: boolean,
): Map<number, number> {
  const candidates = gold.flatMap((g, i) =>
    predicted.flatMap((p, j) => {
      const alike = typed && g.type !== p.type ? 0 : affinity(g, p);
      return alike > 0 ? [{ alike, optional: g.optional === true, i, j }] : [];
    }),
  );
  candidates.sort((a, b) => b.alike - a.alike || Number(a.optional) - Number(b.optional) || a.i - b.i || a.j - b.j);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates)
    if (!pairs.has(i) && !taken.has(j)) {
      pairs.set(i, j);
      taken.add(j);
    }
  return pairs;
}

/** The gold entities, with those organs made optional that the prediction lists among the names of their own country. */
export function asked(gold: readonly GoldEntity[], predicted: readonly PredictedEntity[]): GoldEntity[] {
  const pairs = align(gold, predicted, false);
  const place = new Map(gold.map(({ id }, at) => [id, at]));
  return gold.map((entity, at) => {
    const parent = entity.of === undefined ? undefined : place.get(entity.of);
    const country = pairs.has(at) || parent === undefined ? undefined : predicted[pairs.get(parent) ?? -1];
    if (!country) return entity;
    const forms = formsOf(country);
    return [...formsOf(entity)].some((form) => forms.has(form)) ? { ...entity, optional: true } : entity;
  });
}
