import { formatPartialDate, type PartialDate } from "../model/dates.ts";
import type { Amount } from "../model/graph.ts";
import { foldName } from "../model/names.ts";
import type { Status } from "../model/schema.ts";
import type { Claim, Fixed } from "./happenings.ts";

/** Claims that are held to tell of one thing. */
export interface Group<C extends Claim> {
  readonly date: PartialDate | null;
  /** Undated ones of different status are different things; null where status does not tell apart. */
  readonly only: Status | null;
  readonly fixed: Fixed | null;
  readonly amount: string | null;
  readonly claims: readonly C[];
}

interface Open<C extends Claim> extends Group<C> {
  amount: string | null;
  readonly claims: C[];
  /** Whether all its claims are plans. */
  planned: boolean;
}

/**
 * Groups the claims of one type about one pair, which must come the finest dates first. About constant time a claim, but for
 * vague dates, which are compared with every group.
 */
export class Groups<C extends Claim> {
  readonly #amounts: boolean;
  readonly #all: Open<C>[] = [];
  /** Of one date (and status, without one): by amount, "" for none. */
  readonly #same = new Map<string, Map<string, Open<C>>>();
  /** Dated groups that a report tells of with a date. */
  readonly #told = new Map<string, Set<Open<C>>>();
  readonly #byFixedId = new Map<string, Open<C>>();
  /** Imported ones of one date and amount, and how many of them each pair of ends has taken. */
  readonly #alike = new Map<string, { readonly groups: Open<C>[]; readonly taken: Map<string, number> }>();

  /** @param amounts whether different amounts are different things */
  constructor(amounts: boolean) {
    this.#amounts = amounts;
  }

  /** In order of arrival. */
  get all(): readonly Group<C>[] {
    return this.#all;
  }

  add(claim: C): void {
    if (claim.fixed) this.#addFixed(claim, claim.fixed);
    else {
      const { date, status } = claim.evidence;
      const amount = this.#amounts ? amountKey(claim.evidence.amount) : null;
      const found = date ? this.#dated(date, amount) : this.#undated(claim, amount);
      if (found) this.#join(found, claim, amount);
      else this.#open(claim, date, status, amount);
    }
  }

  /** Imported relations stay apart as they were, unless an edit made the ends of two with the same date the same. */
  #addFixed(claim: C, fixed: Fixed): void {
    const known = this.#byFixedId.get(fixed.id);
    if (known) {
      this.#join(known, claim, null);
      return;
    }
    const key = `${dateKey(fixed.date)}|${amountKey(fixed.amount)}`;
    const alike = this.#alike.get(key) ?? { groups: [], taken: new Map<string, number>() };
    this.#alike.set(key, alike);
    const ends = `${claim.source}|${claim.target}`;
    const taken = alike.taken.get(ends) ?? 0;
    alike.taken.set(ends, taken + 1);
    const other = alike.groups[taken];
    if (other) this.#join(other, claim, null);
    const amount = this.#amounts ? amountKey(fixed.amount) : null;
    const group = other ?? this.#open(claim, fixed.date, fixed.status, amount);
    if (!other) alike.groups.push(group);
    this.#byFixedId.set(fixed.id, group);
  }

  #dated(date: PartialDate, amount: string | null): Open<C> | undefined {
    const same = this.#same.get(spanKey(date, null));
    if (same) return amongSame(same, amount);
    if (date.start === date.end) return undefined;
    const within = ({ date: finer }: Group<C>) => finer !== null && date.start <= finer.start && finer.end <= date.end;
    return onlyOne(this.#all, (group) => within(group) && mayBe(group, amount));
  }

  #undated({ evidence: { documentId, status } }: C, amount: string | null): Open<C> | undefined {
    const told = onlyOne(
      this.#told.get(documentId) ?? [],
      (group) => mayBe(group, amount) && (status !== "planned" || group.planned),
    );
    const same = this.#same.get(spanKey(null, status));
    return told ?? (same && amongSame(same, amount));
  }

  #open(claim: C, date: PartialDate | null, status: Status, amount: string | null): Open<C> {
    const only = date ? null : status;
    const group: Open<C> = { date, only, fixed: claim.fixed, amount, claims: [], planned: true };
    this.#all.push(group);
    const key = spanKey(date, only);
    const same = this.#same.get(key) ?? new Map<string, Open<C>>();
    this.#same.set(key, same);
    if (!same.has(amount ?? "")) same.set(amount ?? "", group);
    this.#join(group, claim, null);
    return group;
  }

  #join(group: Open<C>, claim: C, amount: string | null): void {
    const { documentId, status, date } = claim.evidence;
    group.claims.push(claim);
    if (status !== "planned") group.planned = false;
    if (group.date && date) {
      const told = this.#told.get(documentId) ?? new Set();
      this.#told.set(documentId, told.add(group));
    }
    if (group.amount !== null || amount === null) return;
    group.amount = amount;
    const same = this.#same.get(spanKey(group.date, group.only));
    if (same?.get("") === group) same.delete("");
    same?.set(amount, group);
  }
}

/** The group of a claim that nothing is to be compared with. */
export function groupOfOne<C extends Claim>(claim: C, amounts: boolean): Group<C> {
  const { date, status, amount } = claim.fixed ?? claim.evidence;
  return {
    date,
    only: date ? null : status,
    fixed: claim.fixed,
    amount: amounts ? amountKey(amount) : null,
    claims: [claim],
  };
}

/** What tells the amounts of two claims apart; null without one. */
export function amountKey(amount: Amount | null): string | null {
  if (!amount) return null;
  return amount.value === null ? foldName(amount.text).replaceAll(" ", "-") : `${amount.value}${amount.currency ?? ""}`;
}

export function dateKey(date: PartialDate | null): string {
  return date ? formatPartialDate(date) : "undated";
}

function spanKey(date: PartialDate | null, only: Status | null): string {
  return date ? `${date.start}/${date.end}` : `undated ${only}`;
}

/** The one with this amount, else the only one that may have it. */
function amongSame<G>(same: ReadonlyMap<string, G>, amount: string | null): G | undefined {
  const exact = same.get(amount ?? "");
  if (exact) return exact;
  if (amount !== null) return same.get("");
  const [only, ...others] = same.size < 2 ? same.values() : [];
  return others.length === 0 ? only : undefined;
}

function mayBe(group: Group<Claim>, amount: string | null): boolean {
  return amount === null || group.amount === null || group.amount === amount;
}

function onlyOne<T>(items: Iterable<T>, fits: (item: T) => boolean): T | undefined {
  let found: T | undefined;
  for (const item of items) {
    if (!fits(item)) continue;
    if (found !== undefined) return undefined;
    found = item;
  }
  return found;
}
