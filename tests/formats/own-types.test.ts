import { describe, expect, it } from "vitest";
import { FORMATS, type GraphFormat } from "../../src/formats/index.ts";
import { KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import { checkOwnTypes } from "../../src/model/check-own-types.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { entity, essence, evidence, relation, report } from "./sample-graph.ts";

const { types } = checkOwnTypes([
  {
    id: "met",
    symmetric: true,
    color: "#3300ee",
    triggers: { verbs: ["meet", "meet with"], phrases: ["hold talks with"] },
    examples: { gives: ['Ann "met" Bo.'], not: ["<No>"] },
  },
  { id: "accused", label: "accused", triggers: { verbs: ["accuse"] } },
]);
const told = report("r1", "Ann Abel met Bo Baker. Ann Abel called Bo Baker.");
const GRAPH: KnowledgeGraph = {
  relationTypes: types,
  documents: [told],
  entities: [entity("person/ann", "Ann Abel"), entity("person/bo", "Bo Baker")],
  relations: [
    relation("person/ann", "called", "person/bo", [evidence(told, "Ann Abel called Bo Baker.")]),
    relation("person/ann", "met", "person/bo", [evidence(told, "Ann Abel met Bo Baker.", { status: "planned" })], {
      status: "planned",
    }),
  ],
};

const filesOf = (format: GraphFormat, graph = GRAPH) =>
  format.write(graph).map(({ suffix, text }) => ({ name: `g${suffix}`, text }));

async function read(format: GraphFormat, change: (text: string) => string = (text) => text): Promise<KnowledgeGraph> {
  if (!format.read) throw new Error(`${format.id} has no reader`);
  return format.read(filesOf(format).map(({ name, text }) => ({ name, text: change(text) })));
}

describe.each(FORMATS)("relation types of one's own in $id", (format) => {
  it("come back with what is read for them, whether relations have them or not", async () => {
    const again = await read(format);
    expect(again.relationTypes).toEqual(types);
    expect(essence(again)).toEqual(essence(GRAPH));
  });

  it("are taken up by a knowledge base, and written again as they were", async () => {
    const knowledge = KnowledgeBase.fromGraph(await read(format));
    expect(knowledge.ownTypes).toEqual(types);
    expect(knowledge.facts.relations.get("person/ann|met|person/bo|undated")?.relationType).toBe("met");
    expect(filesOf(format, knowledge.graph()).map(({ text }) => text.length)).toEqual(
      filesOf(format, await read(format)).map(({ text }) => text.length),
    );
  });

  it("change nothing of a graph that has none", () => {
    const { relationTypes: _, ...plain } = GRAPH;
    const without = { ...plain, relations: plain.relations.slice(0, 1) };
    for (const { text } of filesOf(format, without)) expect(text).not.toContain("relationTypes");
  });

  it("say what is wrong with a definition, and where", async () => {
    const broken = (text: string) => text.replaceAll("#3300ee", "#33z0ee");
    await expect(read(format, broken)).rejects.toThrow(/^"g.*\[0\]\.color\.light: .* write # and six digits/);
  });
});

describe.each(FORMATS.filter(({ id }) => id !== "json"))("a type that no definition tells of in $id", (format) => {
  it("is known as far as its edges tell", async () => {
    const graph = await read(format, (text) => text.replaceAll("relationTypes", "noTypes"));
    expect(graph.relationTypes).toMatchObject([
      { id: "met", label: "met", symmetric: true, triggers: { verbs: [], nouns: [], phrases: [] } },
    ]);
    expect(() => KnowledgeBase.fromGraph(graph).graph()).not.toThrow();
  });
});

it("the type of a relation in JSON must be defined", async () => {
  const json = FORMATS.find(({ id }) => id === "json");
  if (!json) throw new Error("no JSON");
  await expect(read(json, (text) => text.replace('"relationType":"met"', '"relationType":"greeted"'))).rejects.toThrow(
    /relation 2 has no valid "relationType": it must be one of called, .*met, accused/,
  );
});
