import type { Operation } from "../../model/operation.ts";
import { ENTITY_TYPES } from "../../model/schema.ts";
import { formatCount } from "../panels/wording/counts.ts";
import { summaryOf, withRelations } from "./edit-summary.ts";

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
      return `delete ${nameOf(operation.entity)}${withRelations(operation.relations)}`;
    case "restore-entity":
      return `restore ${nameOf(operation.entity)}`;
    case "delete-relation":
      return `reject ${relationIn(operation.relation, nameOf)}`;
    case "restore-relation":
      return `restore ${relationIn(operation.relation, nameOf)}`;
    case "review": {
      const { review, relation } = operation;
      const told = relationIn(relation, nameOf);
      if (review === null) return `take back the verdict on ${told}`;
      if (review.relationType) return `correct ${told} to ${verbOf(review.relationType)}`;
      return review.status ? `correct ${told} to ${review.status}` : `confirm ${told}`;
    }
    case "add-entity":
      return `add ${operation.name}`;
    case "add-passage":
    case "remove-passage": {
      const { source, relationType, target } = operation.passage;
      const verb = operation.kind === "add-passage" ? "add" : "take away";
      return `${verb} that ${nameOf(source)} ${verbOf(relationType)} ${nameOf(target)}`;
    }
    case "several":
      return summaryOf(operation);
  }
}

/** “Joe Biden called Volodymyr Zelensky”, 2022-01-27: from the id of a relation as reports give them; else "the relation". */
function relationIn(id: string, nameOf: NameOf): string {
  const [source, type, target, key = ""] = id.split("|");
  if (source === undefined || type === undefined || target === undefined) return "the relation";
  const date = /^\d{4}/.test(key) ? `, ${key}` : "";
  return `“${nameOf(source)} ${verbOf(type)} ${nameOf(target)}”${date}`;
}

function verbOf(relationType: string): string {
  return relationType.replaceAll("_", " ");
}
