import { describe, expect, it } from "vitest";
import { MemoryStore } from "../../../src/store/memory.ts";
import { expectedAt, fixedValues } from "../../../src/ui/panels/query/completions.ts";
import { valuesInGraph } from "../../../src/ui/panels/query/graph-values.ts";
import { knowledgeOf } from "../../knowledge/notation.ts";

const STORE = new MemoryStore(knowledgeOf("Ann Lee called Bo Lund 2022-01-27; Ann Lee aided country:Norway $5"));

async function offered(before: string): Promise<readonly string[] | null> {
  const expected = expectedAt(before, before);
  if (expected?.kind !== "value") return null;
  const { of, typed } = expected;
  const { signal } = new AbortController();
  return (fixedValues(of) ?? (await valuesInGraph(STORE, of, typed, signal))).map(({ name }) => name);
}

describe("after a quotation mark", () => {
  const match = "MATCH (a)-[r]->(b) WHERE ";
  it.each([
    { before: `${match}r.status = '`, values: ["asserted", "planned", "denied"] },
    { before: `${match}r.status IN ['denied', '`, values: ["asserted", "planned", "denied"] },
    { before: "MATCH (a)-[r {status: '", values: ["asserted", "planned", "denied"] },
    { before: `${match}labels(a) = ['`, values: ["Person", "Country", "Organization", "Event"] },
    { before: `${match}a.name = 'Ann`, values: ["Ann Lee"] },
    { before: `${match}toLower(a.name) CONTAINS 'ann`, values: ["Ann Lee"] },
    { before: `${match}a.name = '`, values: [] }, // there are too many
    { before: `${match}a.id = 'Ann`, values: ["person/ann-lee"] },
    { before: "MATCH (a {id: 'Ann", values: ["person/ann-lee"] },
    {
      before: `${match}r.id STARTS WITH 'person/ann-lee|c`,
      values: ["person/ann-lee|called|person/bo-lund|2022-01-27"],
    },
    { before: `${match}r.currency = 'u`, values: ["USD"] },
    { before: `${match}r.currency = 'x`, values: [] },
    { before: `${match}a.colour = 'r`, values: [] },
    { before: "WITH ['Ann", values: ["Ann Lee"] }, // who knows: a name
    { before: "RETURN date('", values: null },
  ])("$before offers $values", async ({ before, values }) => {
    expect(await offered(before)).toEqual(values);
  });

  it("offers the types of relations for type()", async () => {
    expect(await offered(`${match}type(r) = '`)).toContain("CALLED");
  });
});
