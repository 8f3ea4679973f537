import { describe, expect, it } from "vitest";
import { RelationSchema } from "../../../src/model/relation-schema.ts";
import { extract } from "../extractor.ts";

/** "Norway aided Kenya", for each claim that is told. */
function told(text: string): string[] {
  const { entities, relations } = extract({ text, publishedAt: null });
  const names = new Map(entities.map(({ localId, name }) => [localId, name]));
  const claims = relations.filter(({ relationType }) => RelationSchema.builtIn.spec(relationType).kind === "claim");
  return claims.map(({ source, relationType, target }) => `${names.get(source)} ${relationType} ${names.get(target)}`);
}

describe("what is learned, beside the rules", () => {
  it.each([
    ["Norway sent Kenya 20 tanks.", "Norway aided Kenya"],
    ["Finland imposed sanctions on Chile.", "Finland sanctioned Chile"],
    ["Peru: 300 tonnes of rice for Haiti, shipped on Monday", "Peru aided Haiti"],
  ])("finds in %s", (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    "The phone call comes ahead of the security talks between Norway, Kenya and Peru.",
    "Norway and Kenya also talked about trade, and about the meetings with Peru.",
    "The ministers talked about trade and about keeping up the sanctions on Chile.",
    "Western allies imposed sweeping sanctions on Chile. Norway was not among them.",
  ])("finds nothing in %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
