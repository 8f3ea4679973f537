import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/formats/index.ts";
import { writeProject } from "../../src/formats/project-file.ts";
import { generateReports } from "../../src/training/generate.ts";
import { KnowledgeWork } from "../../src/workers/knowledge-work.ts";
import { readWeights } from "../nlp/weights.ts";
import { MemoryKeeper } from "./memory-keeper.ts";
import { tinyGraph } from "./tiny-graph.ts";

/** A knowledge base with ann, bo and cy, and what it kept. */
async function work() {
  const keeper = new MemoryKeeper();
  keeper.log.push({ kind: "graph", graph: tinyGraph("ann-bo bo-cy:aided") });
  const knowledge = new KnowledgeWork(keeper, readWeights);
  await knowledge.open(true);
  return { keeper, knowledge };
}

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => ({ name, content: new Blob([content]) });
const project = async (name: string, log: Parameters<typeof writeProject>[0]["log"], desk: unknown = null) =>
  file(name, await writeProject({ log, desk }));
const textOf = (id: string, graph = tinyGraph("dee-ann", "d2")) =>
  FORMATS.find((format) => format.id === id)?.write(graph)[0]?.text ?? "";

describe("reading files", () => {
  it("adds a report once, whatever its file is called", async () => {
    const { knowledge, keeper } = await work();
    const report = "Norway imposed sanctions on Chile on 3 March 2022.";
    expect(await knowledge.read(file("a.txt", report), {})).toMatchObject({ reports: [{ status: "added" }] });
    expect(await knowledge.read(file("b.txt", report), {})).toMatchObject({ reports: [{ status: "known" }] });
    expect(keeper.log).toHaveLength(2);
  });

  it("reads two tables as one graph, and asks for the other one of a lone table", async () => {
    const { knowledge } = await work();
    const [nodes, edges] = FORMATS.find(({ id }) => id === "csv")?.write(tinyGraph("dee-ann", "d2")) ?? [];
    const lone = file("g-nodes.csv", nodes?.text ?? "");
    await expect(knowledge.read(lone, {})).rejects.toThrow(/table of nodes of a graph: add it together with .* edges/);
    await expect(knowledge.read(file("x.csv", edges?.text ?? ""), {})).rejects.toThrow(/table of edges/);
    const both = { ...lone, edges: file("g-edges.csv", edges?.text ?? "") };
    expect(await knowledge.read(both, {})).toMatchObject({ kind: "graph", documents: 1, entities: 1, relations: 1 });
  });

  it("says so when the language models cannot be had, changes nothing, and tries again", async () => {
    const keeper = new MemoryKeeper();
    let connected = false;
    const knowledge = new KnowledgeWork(keeper, () =>
      connected ? readWeights() : Promise.reject(new Error("offline")),
    );
    await knowledge.open(true);
    const report = file("a.txt", "Norway imposed sanctions on Chile on 3 March 2022.");
    await expect(knowledge.read(report, {})).rejects.toThrow(/^Reports cannot be read yet: .* add them again\.$/);
    expect(keeper.log).toEqual([]);
    connected = true;
    expect(await knowledge.read(report, {})).toMatchObject({ reports: [{ status: "added" }] });
  });

  it.each([
    { what: "on a first visit", kept: [], asked: 1 },
    { what: "on a later one", kept: [{ kind: "graph", graph: tinyGraph("ann-bo") } as const], asked: 0 },
  ])("gets the language models ready $what: $asked times", async ({ kept, asked }) => {
    const keeper = new MemoryKeeper();
    keeper.log.push(...kept);
    let count = 0;
    const knowledge = new KnowledgeWork(keeper, () => {
      count++;
      return readWeights();
    });
    await knowledge.prepare();
    expect(await knowledge.open(true)).toMatchObject({ known: kept.length > 0, trouble: null });
    expect(count).toBe(asked);
  });

  it("says so when a language model is damaged", async () => {
    const weights = { ...(await readWeights()), parser: Uint8Array.of(1, 2, 3) };
    const knowledge = new KnowledgeWork(new MemoryKeeper(), async () => weights);
    await expect(knowledge.read(file("a.txt", "Norway called Chile."), {})).rejects.toThrow(/"parser" are damaged/);
  });

  it("names the report that a reprint counts as", async () => {
    const { knowledge } = await work();
    const report = `Ann Lee spoke\n\n${Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ")}`;
    await knowledge.read(file("a.txt", report), {});
    expect(await knowledge.read(file("b.txt", report.slice(0, -12)), {})).toMatchObject({
      reports: [{ status: "copy", of: "Ann Lee spoke" }],
      entities: 0,
    });
  });

  it("is the same after a reload, whichever of near-identical reports came first", async () => {
    const { knowledge, keeper } = await work();
    for (const { name, text } of generateReports({ count: 60, seed: 4, copies: 0.4 }))
      await knowledge.read(file(name, text), {});
    const again = new KnowledgeWork(keeper, readWeights);
    expect(await again.open(true)).toMatchObject({ trouble: null });
    expect(await again.store.export({})).toEqual(await knowledge.store.export({}));
    const into = new KnowledgeWork(new MemoryKeeper(), readWeights);
    await into.open(true);
    await into.read(await project("all.entente", keeper.log), {});
    expect(await into.store.export({})).toEqual(await knowledge.store.export({}));
  });

  it.each(FORMATS.filter(({ read, suffixes }) => read && suffixes.length === 1))(
    "adds a graph in $label, and nothing the second time",
    async ({ id, suffixes }) => {
      const { knowledge, keeper } = await work();
      const graph = file(`more${suffixes[0]}`, textOf(id));
      const first = await knowledge.read(graph, {});
      expect(first).toMatchObject({ kind: "graph", entities: 1, relations: 1, desk: null });
      expect((await knowledge.store.neighbours(["person/ann"], {})).total).toBe(2);
      expect(await knowledge.read(graph, {})).toMatchObject({ documents: 0, entities: 0, relations: 0 });
      expect(keeper.log).toHaveLength(2);
    },
  );

  it("adds a project to what is there, passing over what is here already", async () => {
    const { knowledge, keeper } = await work();
    const log = [
      { kind: "graph", graph: tinyGraph("ann-bo bo-cy:aided") },
      { kind: "graph", graph: tinyGraph("dee-ann", "d2") },
      { kind: "operation", operation: { kind: "rename", entity: "person/dee", name: "Dee Ray" }, at: null },
    ] as const;
    const found = await knowledge.read(await project("more.entente", log, { title: "More" }), {});
    expect(found).toEqual({ kind: "project", documents: 1, entities: 1, relations: 1, desk: { title: "More" } });
    expect((await knowledge.store.entity("person/dee")).entity.name).toBe("Dee Ray");
    expect(keeper.log).toHaveLength(3);
  });

  it.each([
    { name: "broken.gexf", text: "this is no XML" },
    { name: "broken.json", text: "{" },
    { name: "broken.entente", text: "{" },
    { name: "empty.txt", text: "" },
    { name: "song.mp3", text: "la" },
  ])("refuses $name in one sentence and changes nothing", async ({ name, text }) => {
    const { knowledge, keeper } = await work();
    await expect(knowledge.read(file(name, text), {})).rejects.toThrow(new RegExp(`^[^\n]*${name}[^\n]*$`));
    expect(keeper.log).toHaveLength(1);
    expect(await knowledge.store.documents()).toHaveLength(1);
  });
});

describe("opening a project", () => {
  it("puts it in the place of what was there", async () => {
    const { knowledge, keeper } = await work();
    const log = [{ kind: "graph", graph: tinyGraph("dee-eve", "d2") }] as const;
    expect(await knowledge.openProject(await project("b.entente", log, { title: "B" }), {})).toEqual({ title: "B" });
    expect((await knowledge.store.documents()).map(({ id }) => id)).toEqual(["d2"]);
    expect(keeper).toMatchObject({ log, desk: { title: "B" } });
  });

  it("gives back a project that was written before", async () => {
    const { knowledge } = await work();
    await knowledge.edit({ kind: "merge", into: "person/ann", from: ["person/bo"] }, {});
    const before = await knowledge.store.export({});
    const bytes = await knowledge.writeProject({ title: "A" });
    await knowledge.openProject(await project("empty.entente", []), {});
    expect(await knowledge.store.documents()).toEqual([]);
    await knowledge.openProject(file("a.entente", bytes), {});
    expect(await knowledge.store.export({})).toEqual(before);
  });

  it.each([
    { what: "entries that do not fit", log: [{ kind: "operation", operation: { kind: "bewitch" }, at: null }] },
    {
      what: "entries of no meaning",
      log: [{ kind: "graph", graph: { documents: [1], entities: [2], relations: [3] } }],
    },
  ])("with $what changes nothing", async ({ log }) => {
    const { knowledge, keeper } = await work();
    const text = JSON.stringify({ format: "entente-project", version: 1, log });
    await expect(knowledge.openProject(file("b.entente", text), {})).rejects.toThrow(/^"b.entente" is damaged/);
    expect(keeper.log).toHaveLength(1);
    expect(await knowledge.store.documents()).toHaveLength(1);
  });
});
