import { CLAIM_TYPE_IDS, type ClaimType, ENTITY_TYPE_IDS, type EntityType } from "../../model/schema.ts";
import type {
  GoldDocument,
  GoldEntity,
  GoldRelation,
  PredictedEntity,
  PredictedRelation,
  Prediction,
} from "../gold.ts";
import { align, asked } from "./alignment.ts";
import { clusteringOf } from "./clustering.ts";
import { covers } from "./evidence.ts";
import { count, type Figures, figures, harmonic, round, type Share, shareOf, type Tally, tally } from "./figures.ts";
import { type Matches, RelationMatcher } from "./relation-matches.ts";

export interface Score {
  readonly documents: number;
  readonly documentsPredicted: number;
  readonly entities: {
    readonly typed: Figures;
    readonly typedWithoutEvents: Figures;
    readonly untyped: Figures;
    readonly untypedWithoutEvents: Figures;
    readonly byType: Readonly<Record<EntityType, Figures>>;
  };
  /** B-cubed over the names that both sides list; `coverage`: share of the gold's names. */
  readonly clustering: {
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly strings: number;
    readonly coverage: number;
  };
  /** Asserted relations: type and both ends. */
  readonly relations: {
    readonly directed: Figures;
    readonly undirected: Figures;
    readonly exactEnds: Figures;
    readonly exactEndsUndirected: Figures;
    readonly byType: Readonly<Record<ClaimType, Figures>>;
  };
  readonly macroRelationF1: number;
  /** Predicted as asserted though the gold lists it as tempting and wrong; lower is better. */
  readonly notHits: Share;
  /** Predicted as asserted though planned or denied; lower is better. */
  readonly statusSlips: Share;
  readonly statusRight: Share;
  /** Matched relations whose passage is the gold's. */
  readonly evidenceRight: Share;
  /** What was missed, added or wrong, a line each, in order of documents. */
  readonly errors: readonly string[];
}

const LENIENT = { exact: false, undirected: false };

/**
 * Scores predictions against the gold, by file name; a document without prediction counts as empty. Entities match one to one
 * when a written form is equal after folding (events also by their words). Optional gold is neither asked for nor punished. An
 * organ counts as its country at the end of a relation, and so do the gold's alternative ends.
 */
export function score(golds: readonly GoldDocument[], predictions: readonly Prediction[]): Score {
  const byName = new Map(predictions.map((prediction) => [prediction.doc.replace(/^.*[/\\]/, ""), prediction]));
  const total = new Totals();
  for (const gold of golds) total.add(gold, byName.get(gold.doc) ?? { doc: gold.doc, entities: [], relations: [] });
  return total.score(golds.length, golds.filter(({ doc }) => byName.has(doc)).length);
}

class Totals {
  readonly #typed = tally();
  readonly #typedWithoutEvents = tally();
  readonly #untyped = tally();
  readonly #untypedWithoutEvents = tally();
  readonly #entityTypes = new Map(ENTITY_TYPE_IDS.map((type) => [type, tally()]));
  readonly #relations = [false, true].flatMap((exact) =>
    [false, true].map((undirected) => ({ exact, undirected, tally: tally() })),
  );
  readonly #relationTypes = new Map(CLAIM_TYPE_IDS.map((type) => [type, tally()]));
  readonly #clustering = { precision: 0, recall: 0, strings: 0, listed: 0 };
  readonly #shares = { not: [0, 0], slips: [0, 0], status: [0, 0], evidence: [0, 0] } satisfies Record<
    string,
    [number, number]
  >;
  readonly #errors: string[] = [];

  add(gold: GoldDocument, prediction: Prediction): void {
    this.#addEntities(gold.entities, prediction.entities);
    const matcher = new RelationMatcher(gold, prediction.entities);
    const claims = prediction.relations.filter(({ type }) => (CLAIM_TYPE_IDS as readonly string[]).includes(type));
    this.#addAsserted(
      gold,
      prediction,
      matcher,
      matcher.distinct(claims.filter(({ status }) => (status || "asserted") === "asserted")),
    );

    const every = matcher.distinct(claims);
    for (const [i, j] of matcher.match(every, gold.relations, LENIENT).pairs)
      count(this.#shares.status, gold.relations[i]?.status === (every[j]?.status || "asserted"));
  }

  #addEntities(all: readonly GoldEntity[], predicted: readonly PredictedEntity[]): void {
    const gold = asked(all, predicted);
    const without = {
      gold: gold.filter(({ type }) => type !== "event"),
      predicted: predicted.filter(({ type }) => type !== "event"),
    };
    addEntities(this.#typed, gold, predicted, true);
    addEntities(this.#untyped, gold, predicted, false);
    addEntities(this.#typedWithoutEvents, without.gold, without.predicted, true);
    addEntities(this.#untypedWithoutEvents, without.gold, without.predicted, false);
    for (const [type, tally] of this.#entityTypes)
      addEntities(
        tally,
        gold.filter((entity) => entity.type === type),
        predicted.filter((entity) => entity.type === type),
        true,
      );
    const { precision, recall, strings, listed } = clusteringOf(all, predicted);
    this.#clustering.precision += precision;
    this.#clustering.recall += recall;
    this.#clustering.strings += strings;
    this.#clustering.listed += listed;
  }

  #addAsserted(
    gold: GoldDocument,
    prediction: Prediction,
    matcher: RelationMatcher,
    said: readonly PredictedRelation[],
  ): void {
    const asserted = gold.relations.filter(({ status }) => status === "asserted");
    const other = gold.relations.filter(({ status }) => status !== "asserted");
    const needed = (relation: GoldRelation) => relation.optional !== true;
    for (const { exact, undirected, tally } of this.#relations) {
      const { pairs, spare } = matcher.match(said, asserted, { exact, undirected });
      const used = new Set(pairs.values());
      const right = [...pairs.keys()].filter((i) => needed(at(asserted, i))).length;
      // an optional relation that is planned or denied, told as asserted, is a slip yet no false alarm
      const excused = said.filter(
        (relation, j) =>
          !used.has(j) &&
          (exact || !spare.has(j)) &&
          other.some((relation2) => relation2.optional && matcher.hits(relation2, relation, { exact, undirected })),
      ).length;
      tally.right += right;
      tally.predicted += said.length - (pairs.size - right) - (exact ? 0 : spare.size) - excused;
      tally.gold += asserted.filter(needed).length;
    }

    const matches = matcher.match(said, asserted, LENIENT);
    const used = new Map([...matches.pairs].map(([i, j]) => [j, at(asserted, i)]));
    for (const [type, tally] of this.#relationTypes) {
      tally.right += [...matches.pairs.keys()].filter(
        (i) => at(asserted, i).type === type && needed(at(asserted, i)),
      ).length;
      tally.gold += asserted.filter((relation) => relation.type === type && needed(relation)).length;
      tally.predicted += said.filter(
        (relation, j) =>
          relation.type === type &&
          !matches.spare.has(j) &&
          used.get(j)?.optional !== true &&
          (used.has(j) || !other.some((relation2) => relation2.optional && matcher.hits(relation2, relation, LENIENT))),
      ).length;
    }
    this.#addTraps(gold, other, matcher, said, matches, used);
    this.#addEvidence(gold, asserted, said, matches);
    this.#note(gold, asserted, prediction, said, matches, used);
  }

  #addTraps(
    gold: GoldDocument,
    other: readonly GoldRelation[],
    matcher: RelationMatcher,
    said: readonly PredictedRelation[],
    { spare }: Matches,
    used: ReadonlyMap<number, GoldRelation>,
  ): void {
    const name = nameIn(gold);
    for (const trap of gold.not) {
      const hit = said.some(
        (relation, j) =>
          !used.has(j) && !spare.has(j) && matcher.hits(trap, relation, { exact: true, undirected: false }),
      );
      count(this.#shares.not, hit);
      if (hit) this.#errors.push(`${gold.doc}: false hit: ${name(trap.source)} ${trap.type} ${name(trap.target)}`);
    }
    for (const relation of other) {
      if (relation.optional) continue;
      const hit = said.some((predicted, j) => !used.has(j) && matcher.hits(relation, predicted, LENIENT));
      count(this.#shares.slips, hit);
      if (hit)
        this.#errors.push(
          `${gold.doc}: ${relation.status}, told as asserted: ${name(relation.source)} ${relation.type} ${name(relation.target)}`,
        );
    }
  }

  #addEvidence(
    gold: GoldDocument,
    asserted: readonly GoldRelation[],
    said: readonly PredictedRelation[],
    { pairs }: Matches,
  ): void {
    const name = nameIn(gold);
    for (const [i, j] of pairs) {
      const relation = at(asserted, i);
      if (relation.optional) continue;
      const wanted = [relation.evidence, ...(relation.evidence_alt ?? [])];
      const got = [at(said, j).evidence].flat();
      const right = wanted.some((sentence) => got.some((passage) => covers(sentence, passage)));
      count(this.#shares.evidence, right);
      if (!right)
        this.#errors.push(
          `${gold.doc}: evidence off: ${name(relation.source)} ${relation.type} ${name(relation.target)}: ${got.join(" / ")}`,
        );
    }
  }

  #note(
    gold: GoldDocument,
    asserted: readonly GoldRelation[],
    { entities }: Prediction,
    said: readonly PredictedRelation[],
    { pairs, spare }: Matches,
    used: ReadonlyMap<number, GoldRelation>,
  ): void {
    const name = nameIn(gold);
    const predictedName = nameIn({ entities });
    for (const [i, { source, type, target, evidence, optional }] of asserted.entries())
      if (!pairs.has(i) && !optional)
        this.#errors.push(`${gold.doc}: missed: ${name(source)} ${type} ${name(target)}: ${evidence.slice(0, 110)}`);
    for (const [j, { source, type, target, evidence }] of said.entries())
      if (!used.has(j) && !spare.has(j))
        this.#errors.push(
          `${gold.doc}: extra: ${predictedName(source)} ${type} ${predictedName(target)}: ${[evidence].flat().join(" / ").slice(0, 110)}`,
        );
  }

  score(documents: number, documentsPredicted: number): Score {
    const relations = (exact: boolean, undirected: boolean) =>
      figures(
        this.#relations.find((rules) => rules.exact === exact && rules.undirected === undirected)?.tally ?? tally(),
      );
    const byClaim = recordOf(CLAIM_TYPE_IDS, (type) => figures(this.#relationTypes.get(type) ?? tally()));
    const { precision, recall, strings, listed } = this.#clustering;
    const p = strings ? precision / strings : 0;
    const r = strings ? recall / strings : 0;
    return {
      documents,
      documentsPredicted,
      entities: {
        typed: figures(this.#typed),
        typedWithoutEvents: figures(this.#typedWithoutEvents),
        untyped: figures(this.#untyped),
        untypedWithoutEvents: figures(this.#untypedWithoutEvents),
        byType: recordOf(ENTITY_TYPE_IDS, (type) => figures(this.#entityTypes.get(type) ?? tally())),
      },
      clustering: {
        precision: round(p),
        recall: round(r),
        f1: round(harmonic(p, r)),
        strings,
        coverage: round(listed ? strings / listed : 0),
      },
      relations: {
        directed: relations(false, false),
        undirected: relations(false, true),
        exactEnds: relations(true, false),
        exactEndsUndirected: relations(true, true),
        byType: byClaim,
      },
      macroRelationF1: round(CLAIM_TYPE_IDS.reduce((sum, type) => sum + byClaim[type].f1, 0) / CLAIM_TYPE_IDS.length),
      notHits: shareOf(this.#shares.not),
      statusSlips: shareOf(this.#shares.slips),
      statusRight: shareOf(this.#shares.status),
      evidenceRight: shareOf(this.#shares.evidence),
      errors: this.#errors,
    };
  }
}

function addEntities(
  tally: Tally,
  gold: readonly GoldEntity[],
  predicted: readonly PredictedEntity[],
  typed: boolean,
): void {
  const pairs = align(gold, predicted, typed);
  const optional = [...pairs.keys()].filter((i) => gold[i]?.optional).length;
  tally.right += pairs.size - optional;
  tally.predicted += predicted.length - optional;
  tally.gold += gold.filter((entity) => !entity.optional).length;
}

function nameIn({ entities }: { entities: readonly { id: string; name: string }[] }): (id: string) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function recordOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`There is no item ${index}.`);
  return item;
}
