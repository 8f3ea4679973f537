import type { PartialDate } from "../model/dates.ts";
import type { Amount, Evidence } from "../model/graph.ts";
import type { RelationSchema } from "../model/relation-schema.ts";
import { type RelationType, STATUSES, type Status } from "../model/schema.ts";
import { amountKey, dateKey, type Group, Groups, groupOfOne } from "./groups.ts";

/** What identifies a relation of an imported graph, which stays one relation whatever its evidence says. */
export interface Fixed {
  readonly id: string;
  readonly date: PartialDate | null;
  readonly amount: Amount | null;
  readonly status: Status;
}

/** One passage that tells of a relation; ends are the identities that the reports give. */
export interface Claim {
  readonly relationType: RelationType;
  readonly source: string;
  readonly target: string;
  readonly evidence: Evidence;
  readonly fixed: Fixed | null;
}

/** The claims that tell of one and the same thing. */
export interface Happening<C extends Claim> {
  readonly date: PartialDate | null;
  readonly amount: Amount | null;
  readonly fixed: Fixed | null;
  /** Date, amount and status where they tell it from others of the pair: `2022-01-27`, `undated|planned`. */
  readonly key: string;
  /** Sorted by document, then place. */
  readonly claims: readonly [C, ...C[]];
}

/**
 * Sorts the claims of one type about one pair of entities into happenings; the order of `claims` makes no difference.
 * - The same date is the same happening; `aided` with different amounts stays apart.
 * - A vaguer date (a month) joins the only happening within it; with none or several it stays its own.
 * - Without a date, a claim joins the only dated happening that its own report tells of (a plan only a plan), else the
 *   other undated claims of the same status, from whatever report.
 * - Structure (`leads`) has no happenings: all claims are one.
 */
export function happenings<C extends Claim>(
  relationType: RelationType,
  claims: readonly [C, ...C[]],
  schema: RelationSchema,
): Happening<C>[] {
  const amounts = relationType === "aided";
  if (schema.spec(relationType).kind === "structure") return [structureOf(claims)];
  if (claims.length === 1) return [happeningOf(groupOfOne(claims[0], amounts), amounts)];
  const groups = new Groups<C>(amounts);
  for (const claim of claims.toSorted(byFineness)) groups.add(claim);
  return groups.all.map((group) => happeningOf(group, amounts));
}

/** The strongest status among some claims. */
export function statusOf(claims: readonly Claim[]): Status {
  return (
    STATUSES.find((status) => claims.some(({ evidence, fixed }) => (fixed ?? evidence).status === status)) ?? "denied"
  );
}

export function compareEvidence(a: Evidence, b: Evidence): number {
  return (
    compareText(a.documentId, b.documentId) ||
    a.sentence.start - b.sentence.start ||
    a.trigger.start - b.trigger.start ||
    (a.sourceSpan?.start ?? -1) - (b.sourceSpan?.start ?? -1) ||
    (a.targetSpan?.start ?? -1) - (b.targetSpan?.start ?? -1)
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function happeningOf<C extends Claim>(group: Group<C>, amounts: boolean): Happening<C> {
  const [first, ...rest] = group.claims.length > 1 ? group.claims.toSorted(byPlace) : group.claims;
  if (!first) throw new RangeError("A happening without a claim.");
  const claims: readonly [C, ...C[]] = [first, ...rest];
  const told = amounts
    ? claims.find((claim) => amountKey(amountOf(claim)) === group.amount)
    : (claims.find((claim) => amountOf(claim)?.value != null) ?? claims.find((claim) => amountOf(claim)));
  return {
    date: group.date,
    amount: group.fixed?.amount ?? (told ? amountOf(told) : null),
    fixed: group.fixed,
    key: [dateKey(group.date), group.amount, group.only === "asserted" ? null : group.only]
      .filter((part) => part !== null)
      .join("|"),
    claims,
  };
}

function structureOf<C extends Claim>(claims: readonly [C, ...C[]]): Happening<C> {
  const [first, ...others] = claims;
  const { date: told } = first.evidence;
  const fixed = others.length > 0 ? (claims.toSorted(byFineness)[0]?.fixed ?? null) : first.fixed;
  const same = others.every(({ evidence }) => dateKey(evidence.date) === dateKey(told));
  const date = fixed ? fixed.date : same ? told : null;
  return { ...happeningOf({ date, only: null, fixed, amount: null, claims }, false), key: "always" };
}

/** Imported ones first, then the finest dates, the undated last; those with an amount before those without. */
function byFineness(a: Claim, b: Claim): number {
  return (
    Number(a.fixed === null) - Number(b.fixed === null) ||
    dayCount(a.evidence.date) - dayCount(b.evidence.date) ||
    Number(a.evidence.amount === null) - Number(b.evidence.amount === null) ||
    byPlace(a, b)
  );
}

function byPlace(a: Claim, b: Claim): number {
  return compareEvidence(a.evidence, b.evidence) || compareText(a.source, b.source) || compareText(a.target, b.target);
}

function dayCount(date: PartialDate | null): number {
  return date ? Date.parse(date.end) - Date.parse(date.start) : Number.POSITIVE_INFINITY;
}

function amountOf(claim: Claim): Amount | null {
  return claim.fixed ? claim.fixed.amount : claim.evidence.amount;
}
