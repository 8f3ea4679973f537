import type { Operation } from "../../model/operation.ts";
import { formatCount } from "../panels/wording/counts.ts";

/** What an operation does to how many of what: "rename" goes with "3 names". */
interface Deed {
  /** As in "rename 3 entities", and of a query: "renames 3 entities". */
  readonly verb: string;
  readonly third: string;
  readonly one: string;
  readonly many: string;
}

const DEEDS: Readonly<Record<Exclude<Operation["kind"], "several" | "review">, Deed>> = {
  rename: deed("change", "name"),
  retype: deed("change", "type"),
  merge: deed("merge", "entity", "entities"),
  unmerge: deed("part", "entity", "entities"),
  split: deed("split off", "entity", "entities", "splits off"),
  unsplit: deed("rejoin", "entity", "entities"),
  "add-entity": deed("add", "entity", "entities"),
  "delete-entity": deed("delete", "entity", "entities"),
  "restore-entity": deed("restore", "entity", "entities"),
  "add-passage": deed("add", "relation"),
  "remove-passage": deed("take away", "relation", "relations", "takes away"),
  "delete-relation": deed("delete", "relation"),
  "restore-relation": deed("restore", "relation"),
};
const CONFIRM = deed("confirm", "relation");
const CORRECT = deed("correct", "relation");
const TAKE_BACK = deed("take back", "verdict", "verdicts", "takes back");

/** In few words: "change 3 names and delete 2 relations"; with `third` as said of a query: "changes 3 names …". */
export function summaryOf(operation: Operation, third = false): string {
  const counts = new Map<Deed, number>();
  let along = 0;
  const count = (each: Operation): void => {
    if (each.kind === "several") each.operations.forEach(count);
    else counts.set(deedOf(each), (counts.get(deedOf(each)) ?? 0) + 1);
    if (each.kind === "delete-entity") along += each.relations ?? 0;
  };
  count(operation);
  const parts = [...counts].map(
    ([each, number]) =>
      `${third ? each.third : each.verb} ${formatCount(number, each.one, each.many)}${
        each === DEEDS["delete-entity"] ? withRelations(along) : ""
      }`,
  );
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** What goes with an entity that is deleted: " with 8 relations"; nothing where none does, or nobody counted. */
export function withRelations(count = 0): string {
  return count > 0 ? ` with ${formatCount(count, "relation")}` : "";
}

/** The single changes that an operation consists of, in order. */
export function singlesOf(operation: Operation): readonly Operation[] {
  return operation.kind === "several" ? operation.operations.flatMap(singlesOf) : [operation];
}

function deedOf(operation: Exclude<Operation, { readonly kind: "several" }>): Deed {
  if (operation.kind !== "review") return DEEDS[operation.kind];
  if (operation.review === null) return TAKE_BACK;
  return operation.review.status || operation.review.relationType ? CORRECT : CONFIRM;
}

function deed(verb: string, one: string, many = `${one}s`, third = `${verb}s`): Deed {
  return { verb, third, one, many };
}
