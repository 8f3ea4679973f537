import { describe, expect, it } from "vitest";
import { tellingOf } from "../../../src/ui/panels/paths/telling.ts";
import { mostConnected } from "../../../src/ui/panels/picker/most-connected.ts";
import { graphOf } from "../../knowledge/notation.ts";

const [RELATION] = graphOf("a-b").relations;
if (!RELATION) throw new Error("a-b is a relation.");
const [EVIDENCE] = RELATION.evidence;
const relation = (id: string) => {
  const [relationType = "", status = "", passages = "1"] = id.split(" ");
  const rest = Array.from({ length: Number(passages) - 1 }, () => EVIDENCE);
  return { ...RELATION, id, relationType, status, evidence: [EVIDENCE, ...rest] } as typeof RELATION;
};

describe("a step of a path", () => {
  it.each([
    { step: ["leads asserted 9", "called asserted"], inOrder: false, told: "called asserted" }, // a claim before structure
    { step: ["called denied 5", "aided planned", "aided asserted"], inOrder: false, told: "aided asserted" },
    { step: ["called asserted", "aided asserted 3"], inOrder: false, told: "aided asserted 3" }, // told more often
    { step: ["leads asserted", "called asserted"], inOrder: true, told: "leads asserted" }, // the rest hangs on the first
    { step: [], inOrder: false, told: undefined },
  ])("of $step is told by $told", ({ step, inOrder, told }) => {
    expect(tellingOf(step.map(relation), inOrder)?.id).toBe(told);
  });
});

describe("whom a picker offers before anything is typed", () => {
  const node = (name: string, relations: number, entityType: "person" | "country" = "person") => ({
    id: name,
    name,
    entityType,
    relations,
    hidden: 0,
  });
  const nodes = [node("Bo", 2), node("Ann", 2), node("Chad", 9, "country"), node("Cy", 1)];
  it.each([
    { types: undefined, limit: 3, names: ["Chad", "Ann", "Bo"] },
    { types: ["person"] as const, limit: 3, names: ["Ann", "Bo", "Cy"] },
    { types: ["event"] as const, limit: 3, names: [] },
  ])("of $types is $names", ({ types, limit, names }) => {
    expect(mostConnected({ nodes }, limit, types).map(({ name }) => name)).toEqual(names);
  });
});
