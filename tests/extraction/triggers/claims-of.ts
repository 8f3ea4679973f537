import { RelationSchema } from "../../../src/model/relation-schema.ts";
import { extract } from "../extractor.ts";

/** "Norway sanctioned Acme", with the status where it is not asserted, for each claim of a report of 12 March 2025, sorted. */
export function claimsOf(text: string): string[] {
  const { entities, relations } = extract({ text, publishedAt: "2025-03-12" });
  const names = new Map(entities.map(({ localId, name }) => [localId, name]));
  return relations
    .filter(({ relationType }) => RelationSchema.builtIn.spec(relationType).kind === "claim")
    .map(({ source, relationType, target, status }) =>
      [names.get(source), relationType, names.get(target), ...(status === "asserted" ? [] : [status])].join(" "),
    )
    .sort();
}
