import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMATS, formatOfName, type GraphFormat, type WriteOptions } from "../../src/formats/index.ts";
import { KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { EMPTY, entity, essence, evidence, relation, report, SAMPLE } from "./sample-graph.ts";

function filesOf(format: GraphFormat, graph: KnowledgeGraph, options?: WriteOptions) {
  return format.write(graph, options).map(({ suffix, text }) => ({ name: `g${suffix}`, text }));
}

async function again(format: GraphFormat, graph: KnowledgeGraph): Promise<KnowledgeGraph> {
  if (!format.read) throw new Error(`${format.id} has no reader`);
  return format.read(filesOf(format, graph));
}

/** What XML cannot hold comes back as U+FFFD. */
function legal(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff\p{Cs}]/gu, "\ufffd");
}

describe.each(FORMATS)("$id", (format) => {
  it("gives the same text for the same graph", () => {
    expect(filesOf(format, SAMPLE)).toEqual(filesOf(format, structuredClone(SAMPLE)));
  });

  it.each(
    filesOf(format, SAMPLE, {
      positions: { "person/anna-abel": { x: 12.345, y: -7 }, "country/northland": { x: 0, y: 3e2 } },
    }),
  )("writes $name as in the golden file", async ({ name, text }) => {
    await expect(text).toMatchFileSnapshot(`./sample.golden.${name.slice(2)}`);
  });

  it("names its files by its suffixes", () => {
    expect(format.write(EMPTY).map(({ suffix }) => suffix)).toEqual(format.suffixes);
  });

  it("reads what it wrote: entities, relations and what they stand on", async () => {
    expect(essence(await again(format, SAMPLE))).toEqual(essence(SAMPLE));
  });

  it("reads an empty graph", async () => {
    expect(await again(format, EMPTY)).toEqual(EMPTY);
  });

  it("gives a graph that a knowledge base takes", async () => {
    const { entities, relations } = KnowledgeBase.fromGraph(await again(format, SAMPLE)).graph();
    expect({ entities: entities.length, relations: relations.length }).toEqual({ entities: 6, relations: 6 });
  });

  it("keeps any text", async () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 30 }).filter((each) => each.trim() !== "");
    await fc.assert(
      fc.asyncProperty(text, text, text, async (name, alias, sentence) => {
        const told = report("r", sentence);
        const graph: KnowledgeGraph = {
          documents: [told],
          entities: [entity("person/a", name, [alias, alias]), entity("person/b", sentence)],
          relations: [relation("person/a", "called", "person/b", [evidence(told, sentence, { attributedTo: alias })])],
        };
        const read = await again(format, graph);
        const expected = format.id === "json" ? (each: string) => each : legal;
        expect(read.entities[0]?.name).toBe(format.id === "csv" ? name : expected(name));
        expect(read.entities[0]?.aliases.map((each) => each.text)).toEqual([expected(alias), expected(alias)]);
        expect(read.relations[0]?.evidence[0].attributedTo).toBe(expected(alias));
        expect(read.documents[0]?.text).toBe(expected(sentence));
      }),
      { numRuns: 200 },
    );
  });
});

describe("graph JSON", () => {
  it("keeps everything", async () => {
    const json = formatOfName("x.json");
    expect(json && (await again(json, SAMPLE))).toEqual(SAMPLE);
  });
});

describe("formatOfName", () => {
  it.each([
    { name: "g.gexf", id: "gexf" },
    { name: "G.GraphML", id: "graphml" },
    { name: "a/b/g.csv", id: "csv" },
    { name: "g.json", id: "json" },
    { name: "g.txt", id: undefined },
    { name: "gexf", id: undefined },
  ])("knows $name as $id", ({ name, id }) => {
    expect(formatOfName(name)?.id).toBe(id);
  });
});
