import type { Operation } from "../../model/operation.ts";
import { ENTITY_TYPES } from "../../model/schema.ts";
import { formatCount } from "../panels/wording/counts.ts";

/** What an entity is called on screen; its id where nobody knows. */
export type NameOf = (id: string) => string;

/** "Germany", or "3 entities", thousands with a thin space. */
export function named(ids: readonly string[], nameOf: NameOf): string {
  const [only, ...more] = ids;
  return only !== undefined && more.length === 0 ? nameOf(only) : formatCount(ids.length, "entity", "entities");
}

/** An edit as an undo label names it: "merge Zelenskyy into Volodymyr Zelensky". */
export function labelOfEdit(operation: Operation, nameOf: NameOf): string {
  switch (operation.kind) {
    case "merge":
      return `merge ${named(operation.from, nameOf)} into ${nameOf(operation.into)}`;
    case "unmerge":
      return `part ${named(operation.from, nameOf)} from ${nameOf(operation.into)}`;
    case "split":
      return `split ${operation.name} from ${nameOf(operation.entity)}`;
    case "unsplit":
      return `rejoin ${nameOf(operation.entity)}`;
    case "rename":
      return operation.name === null ? `rename ${nameOf(operation.entity)} back` : `rename to ${operation.name}`;
    case "retype":
      return operation.entityType === null
        ? `set the type of ${nameOf(operation.entity)} back`
        : `change the type of ${nameOf(operation.entity)} to ${ENTITY_TYPES[operation.entityType].label.toLowerCase()}`;
    case "delete-entity":
      return `delete ${nameOf(operation.entity)}`;
    case "restore-entity":
      return `restore ${nameOf(operation.entity)}`;
    case "delete-relation":
      return "reject the relation";
    case "restore-relation":
      return "restore the relation";
    case "review":
      if (operation.review === null) return "take back the verdict";
      return operation.review.relationType || operation.review.status ? "correct the relation" : "confirm the relation";
  }
}
