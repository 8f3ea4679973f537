import type { PartialDate } from "../model/dates.ts";
import { formatPartialDate } from "../model/dates.ts";
import type { Amount, Evidence } from "../model/graph.ts";
import { foldName } from "../model/names.ts";
import { RELATION_TYPES, type RelationType, STATUSES, type Status } from "../model/schema.ts";

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

interface Group<C extends Claim> {
  readonly date: PartialDate | null;
  /** Undated ones of different status are different things; null where status does not tell apart. */
  readonly only: Status | null;
  readonly fixed: Fixed | null;
  amount: string | null;
  readonly claims: C[];
}

/**
 * Sorts the claims of one type about one pair of entities into happenings; the order of `claims` makes no difference.
 * - The same date is the same happening; `aided` with different amounts stays apart.
 * - A vaguer date (a month) joins the only happening within it; with none or several it stays its own.
 * - Without a date, a claim joins the only dated happening that its own report tells of (a plan only a plan), else the
 *   other undated claims of the same status, from whatever report.
 * - Structure (`leads`) has no happenings: all claims are one.
 */
export function happenings<C extends Claim>(relationType: RelationType, claims: readonly [C, ...C[]]): Happening<C>[] {
  const amounts = relationType === "aided";
  if (claims.length === 1) return [happeningOf(groupOf(claims[0], amounts), amounts)];
  const sorted = claims.toSorted(byFineness);
  if (RELATION_TYPES[relationType].kind === "structure") return [structureOf(sorted, amounts)];
  const groups: Group<C>[] = [];
  for (const claim of sorted) {
    const found = claim.fixed ? sameFixed(groups, claim) : groupFor(groups, claim, amounts);
    if (found) {
      found.claims.push(claim);
      if (amounts) found.amount ??= amountKey(amountOf(claim));
    } else groups.push(groupOf(claim, amounts));
  }
  return groups.map((group) => happeningOf(group, amounts));
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

function groupFor<C extends Claim>(groups: readonly Group<C>[], claim: C, amounts: boolean): Group<C> | undefined {
  const { date, status, documentId } = claim.evidence;
  const amount = amounts ? amountKey(claim.evidence.amount) : null;
  const open = groups.filter((group) => amount === null || group.amount === null || group.amount === amount);
  const exact = (candidates: readonly Group<C>[]) =>
    candidates.find((group) => group.amount === amount) ?? onlyOne(candidates);
  if (date) {
    const same = open.filter((group) => group.date?.start === date.start && group.date.end === date.end);
    if (same.length > 0) return exact(same);
    return onlyOne(open.filter((group) => group.date && date.start <= group.date.start && group.date.end <= date.end));
  }
  const told = onlyOne(
    open.filter(
      (group) =>
        group.date !== null &&
        group.claims.some((other) => other.evidence.documentId === documentId && other.evidence.date !== null) &&
        (status !== "planned" || group.claims.every((other) => other.evidence.status === "planned")),
    ),
  );
  return told ?? exact(open.filter((group) => group.date === null && group.only === status));
}

/** Imported relations stay apart as they were, unless an edit made the ends of two with the same date the same. */
function sameFixed<C extends Claim>(groups: readonly Group<C>[], claim: C): Group<C> | undefined {
  const { fixed } = claim;
  if (!fixed) return undefined;
  return groups.find(
    (group) =>
      group.fixed?.id === fixed.id ||
      (group.fixed &&
        dateKey(group.fixed.date) === dateKey(fixed.date) &&
        amountKey(group.fixed.amount) === amountKey(fixed.amount) &&
        group.claims.every((other) => other.source !== claim.source || other.target !== claim.target)),
  );
}

function groupOf<C extends Claim>(claim: C, amounts: boolean): Group<C> {
  const date = claim.fixed ? claim.fixed.date : claim.evidence.date;
  const status = claim.fixed ? claim.fixed.status : claim.evidence.status;
  return {
    date,
    only: date ? null : status,
    fixed: claim.fixed,
    amount: amounts ? amountKey(amountOf(claim)) : null,
    claims: [claim],
  };
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

function structureOf<C extends Claim>(claims: readonly C[], amounts: boolean): Happening<C> {
  const [first] = claims;
  if (!first) throw new RangeError("A happening without a claim.");
  const fixed = claims.find((claim) => claim.fixed)?.fixed ?? null;
  const dates = new Set(claims.map((claim) => dateKey(claim.evidence.date)));
  const date = fixed ? fixed.date : dates.size === 1 ? first.evidence.date : null;
  return { ...happeningOf({ date, only: null, fixed, amount: null, claims: [...claims] }, amounts), key: "always" };
}

function amountOf(claim: Claim): Amount | null {
  return claim.fixed ? claim.fixed.amount : claim.evidence.amount;
}

function amountKey(amount: Amount | null): string | null {
  if (!amount) return null;
  return amount.value === null ? foldName(amount.text).replaceAll(" ", "-") : `${amount.value}${amount.currency ?? ""}`;
}

function dateKey(date: PartialDate | null): string {
  return date ? formatPartialDate(date) : "undated";
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
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
