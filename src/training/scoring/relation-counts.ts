import { CLAIM_TYPE_IDS, type ClaimType } from "../../model/schema.ts";
import type { GoldDocument, GoldRelation, PredictedRelation, Prediction } from "../gold.ts";
import { covers } from "./evidence.ts";
import { count, type Tally, tally } from "./figures.ts";
import type { Finding } from "./findings.ts";
import { LENIENT, type Matches, RelationMatcher } from "./relation-matches.ts";

/** Ways to count asserted relations: strict about ends and directions or not, and those of one type. */
export const RELATION_VIEWS = [
  "directed",
  "undirected",
  "exactEnds",
  "exactEndsUndirected",
  ...CLAIM_TYPE_IDS,
] as const;
export type RelationView = (typeof RELATION_VIEWS)[number];

/** How many, of how many. */
export type Part = [number, number];

export interface RelationCounts {
  readonly tallies: Record<RelationView, Tally>;
  /**
   * Traps told as asserted; planned and denied ones told as asserted; statuses that are right. Of matched relations: passages, and dates and
   * amounts where the gold has any, that are right.
   */
  readonly parts: Record<
    "notHits" | "statusSlips" | "statusRight" | "evidenceRight" | "dateRight" | "amountRight",
    Part
  >;
  /** What was missed, added or wrong. */
  readonly findings: readonly Finding[];
}

/** The claims among what was told: structure (`leads`, `part_of` …) is not scored. */
export function claimsIn({ relations }: Prediction): PredictedRelation[] {
  return relations.filter(({ type }) => (CLAIM_TYPE_IDS as readonly string[]).includes(type));
}

export function statusOf({ status }: PredictedRelation): string {
  return status || "asserted";
}

/** Counts the relations of one report, in every way. */
export function countRelations(gold: GoldDocument, prediction: Prediction): RelationCounts {
  return new Counting(gold, prediction).counts();
}

class Counting {
  readonly #gold: GoldDocument;
  readonly #matcher: RelationMatcher;
  readonly #claims: readonly PredictedRelation[];
  /** What was told as asserted, a pair and type once. */
  readonly #said: readonly PredictedRelation[];
  readonly #asserted: readonly GoldRelation[];
  readonly #other: readonly GoldRelation[];
  readonly #findings: Finding[] = [];

  constructor(gold: GoldDocument, prediction: Prediction) {
    this.#gold = gold;
    this.#matcher = new RelationMatcher(gold, prediction.entities);
    this.#claims = claimsIn(prediction);
    this.#said = this.#matcher.distinct(this.#claims.filter((claim) => statusOf(claim) === "asserted"));
    this.#asserted = gold.relations.filter(({ status }) => status === "asserted");
    this.#other = gold.relations.filter(({ status }) => status !== "asserted");
  }

  counts(): RelationCounts {
    const matches = this.#matcher.match(this.#said, this.#asserted, LENIENT);
    const used = new Map([...matches.pairs].map(([i, j]) => [j, at(this.#asserted, i)]));
    const ofType = (type: ClaimType) => this.#ofType(type, matches, used);
    const tallies = {
      directed: this.#strictly(false, false),
      undirected: this.#strictly(false, true),
      exactEnds: this.#strictly(true, false),
      exactEndsUndirected: this.#strictly(true, true),
      called: ofType("called"),
      sanctioned: ofType("sanctioned"),
      aided: ofType("aided"),
      disputed: ofType("disputed"),
    };
    const parts = {
      notHits: this.#traps(matches, used),
      statusSlips: this.#slips(used),
      statusRight: this.#statuses(),
      evidenceRight: this.#passages(matches),
      dateRight: this.#details(matches, "date", (asked, told) => asked === told),
      amountRight: this.#details(matches, "amount", isSameAmount),
    };
    this.#note(matches, used);
    return { tallies, parts, findings: this.#findings };
  }

  #strictly(exact: boolean, undirected: boolean): Tally {
    const said = this.#said;
    const { pairs, spare } = this.#matcher.match(said, this.#asserted, { exact, undirected });
    const used = new Set(pairs.values());
    const right = [...pairs.keys()].filter((i) => isNeeded(at(this.#asserted, i))).length;
    // an optional relation that is planned or denied, told as asserted, is a slip yet no false alarm
    const excused = said.filter(
      (relation, j) =>
        !used.has(j) &&
        (exact || !spare.has(j)) &&
        this.#other.some((one) => one.optional && this.#matcher.hits(one, relation, { exact, undirected })),
    ).length;
    return {
      right,
      predicted: said.length - (pairs.size - right) - (exact ? 0 : spare.size) - excused,
      gold: this.#asserted.filter(isNeeded).length,
    };
  }

  #ofType(type: ClaimType, { pairs, spare }: Matches, used: ReadonlyMap<number, GoldRelation>): Tally {
    const out = tally();
    for (const i of pairs.keys()) {
      const relation = at(this.#asserted, i);
      if (relation.type === type && isNeeded(relation)) out.right++;
    }
    for (const relation of this.#asserted) if (relation.type === type && isNeeded(relation)) out.gold++;
    for (const [j, relation] of this.#said.entries()) {
      if (relation.type !== type || spare.has(j) || used.get(j)?.optional) continue;
      const excused = this.#other.some((one) => one.optional && this.#matcher.hits(one, relation, LENIENT));
      if (used.has(j) || !excused) out.predicted++;
    }
    return out;
  }

  #traps({ spare }: Matches, used: ReadonlyMap<number, GoldRelation>): Part {
    const part: Part = [0, 0];
    for (const trap of this.#gold.not) {
      const told = this.#said.find(
        (relation, j) =>
          !used.has(j) && !spare.has(j) && this.#matcher.hits(trap, relation, { exact: true, undirected: false }),
      );
      count(part, told !== undefined);
      if (told) this.#findings.push({ kind: "trap", trap, told });
    }
    return part;
  }

  #slips(used: ReadonlyMap<number, GoldRelation>): Part {
    const part: Part = [0, 0];
    for (const gold of this.#other) {
      if (gold.optional) continue;
      const told = this.#said.find((relation, j) => !used.has(j) && this.#matcher.hits(gold, relation, LENIENT));
      count(part, told !== undefined);
      if (told) this.#findings.push({ kind: "slip", gold, told });
    }
    return part;
  }

  #statuses(): Part {
    const part: Part = [0, 0];
    const every = this.#matcher.distinct(this.#claims);
    for (const [i, j] of this.#matcher.match(every, this.#gold.relations, LENIENT).pairs)
      count(part, at(this.#gold.relations, i).status === statusOf(at(every, j)));
    return part;
  }

  #passages({ pairs }: Matches): Part {
    const part: Part = [0, 0];
    for (const [i, j] of pairs) {
      const [gold, told] = [at(this.#asserted, i), at(this.#said, j)];
      if (gold.optional) continue;
      const wanted = [gold.evidence, ...(gold.evidence_alt ?? [])];
      const right = wanted.some((sentence) => [told.evidence].flat().some((passage) => covers(sentence, passage)));
      count(part, right);
      if (!right) this.#findings.push({ kind: "passage", gold, told });
    }
    return part;
  }

  /** Right is what any passage that tells the relation has. */
  #details({ pairs }: Matches, detail: "date" | "amount", isSame: (asked: string, told: string) => boolean): Part {
    const part: Part = [0, 0];
    for (const i of pairs.keys()) {
      const gold = at(this.#asserted, i);
      const asked = gold[detail];
      if (gold.optional || !asked) continue;
      const told = this.#claims.filter(
        (claim) => statusOf(claim) === "asserted" && this.#matcher.hits(gold, claim, LENIENT),
      );
      const right = told.some((claim) => isSame(asked, claim[detail] ?? ""));
      count(part, right);
      const [first] = told;
      if (!right && first) this.#findings.push({ kind: detail, gold, told: first });
    }
    return part;
  }

  #note({ pairs, spare }: Matches, used: ReadonlyMap<number, GoldRelation>): void {
    for (const [i, gold] of this.#asserted.entries())
      if (!pairs.has(i) && isNeeded(gold)) this.#findings.push({ kind: "missed", gold });
    for (const [j, told] of this.#said.entries())
      if (!used.has(j) && !spare.has(j)) this.#findings.push({ kind: "extra", told });
  }
}

/** One is part of the other, as written: "$12 million", "$12 million in grants". */
function isSameAmount(asked: string, told: string): boolean {
  const [a, b] = [asked, told].map((text) => text.trim().split(/\s+/).join(" ").toLowerCase());
  return a !== undefined && b !== undefined && b !== "" && (a.includes(b) || b.includes(a));
}

function isNeeded({ optional }: GoldRelation): boolean {
  return optional !== true;
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`There is no item ${index}.`);
  return item;
}
