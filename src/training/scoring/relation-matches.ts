import type { GoldDocument, GoldEnds, GoldEntity, GoldRelation, PredictedEntity, PredictedRelation } from "../gold.ts";
import { affinity, align } from "./alignment.ts";

export interface MatchRules {
  /** An organ is not its country, and no alternative end counts. */
  readonly exact: boolean;
  readonly undirected: boolean;
}

/** An organ is its country, alternative ends count, and directions must be right: how figures are counted unless they say otherwise. */
export const LENIENT: MatchRules = { exact: false, undirected: false };

/** Index of gold relation → index of prediction, and the predictions that say an already matched one again. */
export interface Matches {
  readonly pairs: ReadonlyMap<number, number>;
  readonly spare: ReadonlySet<number>;
}

/** Which gold entities each predicted one may stand for, and which ends each gold relation accepts. */
export class RelationMatcher {
  readonly #groups = new Map<string, Set<string>>();
  readonly #meant = new Map<string, Set<string>>();

  constructor(gold: GoldDocument, predicted: readonly PredictedEntity[]) {
    for (const { id } of gold.entities) this.#groups.set(id, new Set([id]));
    for (const { id, of } of gold.entities)
      if (of !== undefined) {
        this.#groups.get(id)?.add(of);
        this.#groups.get(of)?.add(id);
      }
    const taken = new Map([...align(gold.entities, predicted, false)].map(([i, j]) => [j, gold.entities[i]?.id ?? ""]));
    for (const [at, entity] of predicted.entries()) {
      const id = taken.get(at) ?? mostAlike(gold.entities, entity);
      this.#meant.set(entity.id, new Set(id === null ? [] : [id]));
    }
  }

  /** Whether a prediction tells the gold relation, whatever its status. */
  hits(gold: GoldEnds, predicted: PredictedRelation, { exact, undirected }: MatchRules): boolean {
    if (gold.type !== predicted.type) return false;
    const source = this.#ends(gold.source, gold.alt_sources, exact);
    const target = this.#ends(gold.target, gold.alt_targets, exact);
    const from = this.#meant.get(predicted.source) ?? new Set();
    const to = this.#meant.get(predicted.target) ?? new Set();
    if (overlaps(from, source) && overlaps(to, target)) return true;
    return (undirected || gold.type === "called") && overlaps(from, target) && overlaps(to, source);
  }

  /** Whether a predicted entity may stand for the end of a gold relation. */
  mayBe(gold: GoldEnds, end: "source" | "target", predictedId: string): boolean {
    const accepted =
      end === "source"
        ? this.#ends(gold.source, gold.alt_sources, false)
        : this.#ends(gold.target, gold.alt_targets, false);
    return overlaps(this.#meant.get(predictedId) ?? new Set(), accepted);
  }

  /** Whether a predicted entity is any of the gold's. */
  isKnown(predictedId: string): boolean {
    return (this.#meant.get(predictedId)?.size ?? 0) > 0;
  }

  /** One to one: those with exact ends first, and asked-for before optional gold relations. */
  match(predicted: readonly PredictedRelation[], golds: readonly GoldRelation[], rules: MatchRules): Matches {
    const pairs = new Map<number, number>();
    const used = new Set<number>();
    for (const exact of rules.exact ? [true] : [true, false])
      for (const optional of [false, true])
        for (const [i, gold] of golds.entries()) {
          if (pairs.has(i) || (gold.optional ?? false) !== optional) continue;
          const j = predicted.findIndex(
            (relation, at) => !used.has(at) && this.hits(gold, relation, { ...rules, exact }),
          );
          if (j < 0) continue;
          pairs.set(i, j);
          used.add(j);
        }
    const again = { exact: false, undirected: rules.undirected };
    const spare = predicted.flatMap((relation, j) =>
      !used.has(j) && golds.some((gold) => this.hits(gold, relation, again)) ? [j] : [],
    );
    return { pairs, spare: new Set(spare) };
  }

  /** A pair and type counts once, however often and through however many duplicate entities it is predicted. */
  distinct(predicted: readonly PredictedRelation[]): PredictedRelation[] {
    const seen = new Set<string>();
    return predicted.filter(({ source, type, target }) => {
      const ends = [source, target].map((id) => [...(this.#meant.get(id) ?? [])].join(" ") || `?${id}`);
      const key = [type, ...(type === "called" ? ends.sort() : ends)].join("\n");
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  }

  #ends(id: string, others: readonly string[] | undefined, exact: boolean): Set<string> {
    if (exact) return new Set([id]);
    return new Set([id, ...(others ?? [])].flatMap((end) => [...(this.#groups.get(end) ?? [end])]));
  }
}

/** A second node for the same thing. */
function mostAlike(gold: readonly GoldEntity[], predicted: PredictedEntity): string | null {
  let best: string | null = null;
  let most = 0;
  for (const entity of gold) {
    const alike = affinity(entity, predicted);
    if (alike > most) {
      best = entity.id;
      most = alike;
    }
  }
  return best;
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const id of a) if (b.has(id)) return true;
  return false;
}
