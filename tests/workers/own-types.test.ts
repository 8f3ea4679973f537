import { describe, expect, it } from "vitest";
import { KnowledgeWork } from "../../src/workers/knowledge-work.ts";
import { preset } from "../extraction/own-types/presets.ts";
import { readWeights } from "../nlp/weights.ts";
import { MemoryKeeper } from "./memory-keeper.ts";

const MET = preset("met");
const file = (name: string, text: string) => ({ name, content: new Blob([text]) });

/** A knowledge base that has read some reports, and what it kept. */
async function work() {
  const keeper = new MemoryKeeper();
  const knowledge = new KnowledgeWork(keeper, readWeights);
  await knowledge.open(true);
  await knowledge.read(file("a.txt", "Mark Rutte met Angela Merkel. Norway imposed sanctions on Chile."), {});
  await knowledge.read(
    file("b.txt", "Kenya will send Haiti 20 doctors, and Mark Rutte will meet Emmanuel Macron."),
    {},
  );
  return { keeper, knowledge };
}

const viewOf = ({ store }: KnowledgeWork) => store.view([], {});

describe("relation types in the worker", () => {
  it("are put in place with the reports read again, kept, and there after a restart", async () => {
    const { keeper, knowledge } = await work();
    const progress: number[] = [];
    expect(await knowledge.setTypes([MET], { onProgress: (share) => progress.push(share) })).toEqual({
      read: 2,
      imported: 0,
    });
    expect(progress).toEqual([0.5, 1]);
    const view = await viewOf(knowledge);
    expect([view.ownTypes, view.facets.relationTypes.met?.all]).toEqual([[MET], 2]);

    const next = new KnowledgeWork(keeper, readWeights);
    expect(await next.open(true)).toMatchObject({ documents: 2, trouble: null });
    expect(await viewOf(next)).toEqual(view);
  });

  it("are looked for in reports that come later", async () => {
    const { knowledge } = await work();
    await knowledge.setTypes([MET], {});
    await knowledge.read(file("c.txt", "Olaf Scholz met Mark Rutte in Kenya."), {});
    expect((await viewOf(knowledge)).facets.relationTypes.met?.all).toBe(3);
  });

  it("go again with what was read for them", async () => {
    const { knowledge, keeper } = await work();
    const before = [await viewOf(knowledge), structuredClone(keeper.log)];
    await knowledge.setTypes([MET], {});
    await knowledge.setTypes([], {});
    expect([await viewOf(knowledge), keeper.log]).toEqual(before);
  });

  it("change nothing when they are cancelled, nor when the work changes meanwhile", async () => {
    const { knowledge, keeper } = await work();
    const before = structuredClone(keeper.log);
    const abort = new AbortController();
    const { signal } = abort;
    await expect(knowledge.setTypes([MET], { signal, onProgress: () => abort.abort() })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(keeper.log).toEqual(before);
    const setting = knowledge.setTypes([MET], {});
    const rejected = expect(setting).rejects.toThrow(/^The work changed while its reports were read again/);
    await knowledge.edit({ kind: "rename", entity: "country/norway", name: "N" }, {});
    await rejected;
    expect((await viewOf(knowledge)).ownTypes).toEqual([]);
  });

  it("come with a project or a graph that is added", async () => {
    const { knowledge } = await work();
    await knowledge.setTypes([MET], {});
    const project = await knowledge.writeProject(null);
    const other = new KnowledgeWork(new MemoryKeeper(), readWeights);
    await other.open(true);
    await other.read({ name: "p.entente", content: new Blob([project]) }, {});
    expect(await viewOf(other)).toEqual(await viewOf(knowledge));
    await other.openProject({ name: "p.entente", content: new Blob([project]) }, {});
    expect(await viewOf(other)).toEqual(await viewOf(knowledge));
  });

  it.each([
    { value: { ...MET }, taken: [], faults: [], passing: [11] },
    { value: { ...MET }, taken: ["met"], faults: [["id"]], passing: [] },
    {
      value: [{ id: "x", triggers: { verbs: ["take aim at"] } }],
      taken: [],
      faults: [[0, "triggers", "verbs", 0]],
      passing: [],
    },
    { value: "met", taken: [], faults: [[]], passing: [] },
  ])("are tried out beside $taken: $faults", async ({ value, taken, faults, passing }) => {
    const knowledge = new KnowledgeWork(new MemoryKeeper(), readWeights);
    const tried = await knowledge.tryTypes(JSON.parse(JSON.stringify(value)), taken);
    expect(tried.faults.map(({ path }) => path)).toEqual(faults);
    expect(tried.examples.map((outcomes) => outcomes.filter(({ passes }) => passes).length)).toEqual(passing);
  });
});
