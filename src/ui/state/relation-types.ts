import type { OwnRelationType } from "../../model/own-type.ts";
import { RelationSchema } from "../../model/relation-schema.ts";
import type { RelationSpec, RelationType } from "../../model/schema.ts";

let known = RelationSchema.builtIn;
/** The list that `known` was made from, as text: each view brings one of its own. */
let told = "[]";

/** What this page knows of relation types: those built in and those of the work that it shows. Changes with the view only. */
export function knownTypes(): RelationSchema {
  return known;
}

/** What is known of one type. */
export function specOf(relationType: RelationType): RelationSpec {
  return known.spec(relationType);
}

/** From now on these are the work's own types. */
export function takeOwnTypes(own: readonly OwnRelationType[]): void {
  const text = JSON.stringify(own);
  if (text === told) return;
  told = text;
  known = own.length === 0 ? RelationSchema.builtIn : new RelationSchema(own);
}
