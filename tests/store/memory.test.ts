import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import { confidenceOf, isUnsure } from "../../src/model/confidence.ts";
import { ENTITY_TYPE_IDS, RELATION_TYPE_IDS, STATUSES } from "../../src/model/schema.ts";
import type { GraphFilter } from "../../src/query/filter.ts";
import type { CallOptions, GraphStore } from "../../src/store/graph-store.ts";
import { MemoryStore } from "../../src/store/memory.ts";
import { graphOf, knowledgeOf } from "../knowledge/notation.ts";

const storeOf = (edges: string) => new MemoryStore(KnowledgeBase.fromGraph(graphOf(edges)));
const ids = (names: string) =>
  names
    .split(" ")
    .filter(Boolean)
    .map((name) => `${/^[A-Z]/.test(name) ? "country" : "person"}/${name.toLowerCase()}`);
const short = (id: string) => id.replaceAll(/(?:person|country)\//g, "");

const NEWS = knowledgeOf(
  "Volodymyr Zelensky = Zelensky, @ZelenskyyUa; Joe Biden called Volodymyr Zelensky 2022-01-27; Volodymyr Zelensky leads country:Ukraine",
  "Joe Biden called Зеленський 2022-01-27; Joe Biden called Зеленський 2022-03-06; Joe Biden leads country:United States",
  "country:United States aided country:Ukraine 2022 $200; Volodymyr Zelenskyy disputed Joe Biden; Joe Biden called Volodymyr Zelenskyy denied",
);
const news = new MemoryStore(NEWS);
const ZELENSKY = "person/volodymyr-zelensky";
const BIDEN = "person/joe-biden";

describe("search", () => {
  it.each(["zel", "Zelenskyy", "Зеленський", "zelenksy", "@zelensk"])("finds Zelensky for %s", async (typed) => {
    const [hit] = await news.search(typed);
    expect(hit).toMatchObject({
      entity: { id: ZELENSKY },
      relations: 5,
      relationCounts: { called: 3, disputed: 1, leads: 1 },
      documents: 3,
      role: "leads Ukraine",
    });
  });

  it.each([
    { typed: "biden", options: { entityTypes: ["country"] as const }, found: [] },
    { typed: "u", options: {}, found: ["country/ukraine", "country/united-states"] },
    { typed: "u", options: { limit: 1 }, found: ["country/ukraine"] },
    { typed: "nobody", options: {}, found: [] },
  ])("finds $found for $typed with $options", async ({ typed, options, found }) => {
    expect((await news.search(typed, options)).map(({ entity }) => entity.id)).toEqual(found);
  });
});

describe("entity", () => {
  it("tells who somebody is, and the relations by type and partner, latest first", async () => {
    const detail = await news.entity(ZELENSKY);
    expect(detail.roles).toMatchObject([{ relationType: "leads", outgoing: true, other: { name: "Ukraine" } }]);
    expect(detail).toMatchObject({ documents: ["d1", "d2", "d3"], mentions: 9 });
    expect(
      detail.groups.map(({ relationType, outgoing, other, relations }) => [
        `${outgoing ? "" : "by "}${relationType} ${other.id}`,
        ...relations.map(({ date }) => date?.start ?? "undated"),
      ]),
    ).toEqual([
      ["called person/joe-biden", "2022-03-06", "2022-01-27", "undated"],
      ["disputed person/joe-biden", "undated"],
      ["leads country/ukraine", "undated"],
    ]);
  });

  it("tells by whom a country is led", async () => {
    const { roles } = await news.entity("country/ukraine");
    expect(roles.map(({ relationType, outgoing, other }) => [relationType, outgoing, other.id])).toEqual([
      ["leads", false, ZELENSKY],
    ]);
  });

  it("answers under an id that was joined to another", async () => {
    expect((await news.entity("person/zelensky")).entity.id).toBe(ZELENSKY);
  });
});

describe("evidence", () => {
  it("gives every passage of a relation, with what contradicts it", async () => {
    const call = `${BIDEN}|called|${ZELENSKY}|2022-01-27`;
    const [detail] = await news.evidence([call]);
    expect(detail).toMatchObject({ source: { id: BIDEN }, target: { id: ZELENSKY }, confirmed: false });
    expect(detail?.evidence.map(({ document, sentence, copies }) => [document.id, sentence, copies])).toEqual([
      ["d1", "Joe Biden called Volodymyr Zelensky", 0],
      ["d2", "Joe Biden called Зеленський", 0],
    ]);
    expect(detail?.contradictedBy).toEqual([`${BIDEN}|called|${ZELENSKY}|undated|denied`]);
  });

  it("sets a dispute beside the claims of its own report only", async () => {
    const [dispute] = await news.evidence([`${ZELENSKY}|disputed|${BIDEN}|undated`]);
    expect(dispute?.contradictedBy).toEqual([`${BIDEN}|called|${ZELENSKY}|undated|denied`]);
  });
});

describe("documents", () => {
  it("lists them with what they tell, without their text", async () => {
    const documents = await news.documents();
    expect(documents.map(({ id, entities, relations }) => [id, entities, relations])).toEqual([
      ["d1", 3, 2],
      ["d2", 3, 3],
      ["d3", 4, 3],
    ]);
    expect(documents[0]).not.toHaveProperty("text");
  });

  it("opens one with its passages in order of place", async () => {
    const document = await news.document("d2");
    expect(document.passages.map(({ relation }) => relation.date?.start ?? relation.relationType)).toEqual([
      "2022-01-27",
      "2022-03-06",
      "leads",
    ]);
    expect(document.entities.map(({ id }) => id)).toEqual(["country/united-states", BIDEN, ZELENSKY]);
    expect(document.mentions).toHaveLength(6);
  });
});

describe("neighbours, within, overview", () => {
  it("gives the most supported first, and how many there are", async () => {
    const store = storeOf("a-b a-c/d1,d2 a-d a-e");
    expect(await store.neighbours(ids("a"), {}, { limit: 2, except: ids("e x") })).toEqual({
      ids: ids("c b"),
      total: 3,
    });
  });

  it("gives who is within some steps", async () => {
    expect(await storeOf("a-b b-c c-d").within(ids("a"), 2, {})).toEqual(ids("a b c"));
  });

  it.each([
    { edges: "a-b b-c e", limit: 9, expected: "b a c" },
    { edges: "a-b b-c e", limit: 1, expected: "b" },
    { edges: "b a", limit: 9, expected: "a b" }, // nobody is tied: all that there is
    { edges: "", limit: 9, expected: "" },
  ])("opens $edges with $expected", async ({ edges, limit, expected }) => {
    expect(await storeOf(edges).overview(limit)).toEqual(ids(expected));
  });
});

describe("view", () => {
  it("bundles relations of one type and direction, counts what is not drawn", async () => {
    const { graph } = await storeOf("a>b a>b~planned b>a a-b b-c b-d c-d").view(ids("a b x"), {});
    expect(graph.nodes.map(({ id, relations, hidden }) => [short(id), relations, hidden])).toEqual([
      ["a", 4, 0],
      ["b", 6, 2],
    ]);
    expect(graph.edges.map(({ id, count, status, relations }) => [short(id), count, status, relations.join()])).toEqual(
      [
        ["a|aided|b", 2, "asserted", "r01,r02"],
        ["a|called|b", 1, "asserted", "r04"],
        ["b|aided|a", 1, "asserted", "r03"],
      ],
    );
  });

  it.each<{ filter: GraphFilter; nodes: string; edges: string }>([
    { filter: {}, nodes: "A b c d e", edges: "b|aided|A b|called|c c|called|d" },
    { filter: { entityTypes: ["person"] }, nodes: "b c d e", edges: "b|called|c c|called|d" },
    { filter: { relationTypes: ["aided"] }, nodes: "A b e", edges: "b|aided|A" }, // nothing tied e, so it stays
    { filter: { documents: ["d2"] }, nodes: "c d", edges: "c|called|d" }, // no report of d2 mentions e
    { filter: { statuses: ["denied"] }, nodes: "e", edges: "" },
  ])("draws $nodes under $filter", async ({ filter, nodes, edges }) => {
    const { graph } = await storeOf("b>A b-c c-d/d2 e").view(ids("A b c d e"), filter);
    expect(graph.nodes.map(({ name }) => name).join(" ")).toBe(nodes);
    expect(graph.edges.map(({ id }) => short(id)).join(" ")).toBe(edges.replaceAll("A", "a"));
  });

  it("lists dated relations under every filter but the date, and counts the undated", async () => {
    const store = storeOf("a-b@2022-03-01 a-b@2022-01-05 b>c@2022-02 a-c a-d@2022-01-01");
    const dates = { start: "2022-03-01", end: "2022-03-01", by: "event" } as const;
    const view = await store.view(ids("a b c"), { dates, relationTypes: ["called"] });
    expect(view.timeline.map(({ relation, date, edge }) => [relation, date.start, short(edge)])).toEqual([
      ["r02", "2022-01-05", "a|called|b"],
      ["r01", "2022-03-01", "a|called|b"],
    ]);
    expect(view.undated).toBe(1);
    expect(view.graph.edges.map(({ relations }) => relations)).toEqual([["r01"], ["r04"]]);
  });

  it("counts every facet under the other filters, all but its own", async () => {
    const words = fc
      .tuple(
        fc.constantFrom(..."abcAB"),
        fc.constantFrom("-", ">"),
        fc.constantFrom(..."defCD"),
        fc.constantFrom("", "@2022-01-05", "@2022-02"),
        fc.constantFrom("", "~planned", "~denied"),
        fc.constantFrom("", "/d2", "/d1,d3"),
        fc.constantFrom("", "*0.4"),
      )
      .map((parts) => parts.join(""));
    const some = <T>(items: readonly T[]) => fc.subarray([...items], { maxLength: 2 });
    const filters = fc.record(
      {
        entityTypes: some(["person", "country"] as const),
        relationTypes: some(["called", "aided"] as const),
        statuses: some(STATUSES),
        documents: some(["d1", "d2", "d3"]),
        dates: fc.constantFrom({ start: "2022-01-01", end: "2022-01-31", by: "event" as const }),
        minConfidence: fc.constantFrom(0.5),
        minSources: fc.constantFrom(2),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 1, maxLength: 12 }),
        filters,
        some(ids("a b A d C")),
        async (edges, filter, drawn) => {
          const store = storeOf(edges.join(" "));
          const relations = async (part: GraphFilter, among?: readonly string[]) =>
            (await store.export({ filter: { ...filter, ...part }, ...(among && { ids: among }) })).relations.length;
          const { facets, graph } = await store.view(drawn, filter);
          for (const [key, values] of [
            ["relationTypes", RELATION_TYPE_IDS],
            ["statuses", STATUSES],
            ["documents", ["d1", "d2", "d3"]],
          ] as const)
            for (const value of values) {
              const counted = (facets[key] as Readonly<Record<string, unknown>>)[value];
              const part = { [key]: [value] };
              if (counted) expect(counted).toEqual({ drawn: await relations(part, drawn), all: await relations(part) });
            }
          const { entityTypes: _own, ...others } = filter;
          const all = await store.export({ filter: others });
          for (const type of ENTITY_TYPE_IDS)
            expect(facets.entityTypes[type].all).toBe(all.entities.filter((each) => each.entityType === type).length);
          const { minConfidence = 0, ...sure } = filter;
          const whole = await store.export({ filter: sure, ids: drawn });
          const least = whole.relations.map(confidenceOf).filter((confidence) => confidence < minConfidence);
          expect(facets.lessSure.drawn).toBe(least.length);
          const weak = whole.relations.filter((relation) => isUnsure({ confidence: confidenceOf(relation) }));
          expect(facets.unsure.drawn).toBe(weak.length);
          expect(facets.relations).toEqual({ drawn: await relations({}, drawn), all: await relations({}) });
          expect(facets.entities.drawn).toBe(graph.nodes.length);
        },
      ),
      { numRuns: 80, seed: 1 },
    );
  });
});

describe("export", () => {
  it("gives all of it", async () => {
    expect(await news.export({})).toEqual(NEWS.graph());
  });

  it("gives what stands between some entities, with the reports that tell it", async () => {
    const graph = await news.export({ ids: [BIDEN, ZELENSKY, "person/x"], filter: { statuses: ["asserted"] } });
    expect(graph.entities.map(({ id }) => id)).toEqual([BIDEN, ZELENSKY]);
    expect(graph.relations.map(({ id }) => id)).toEqual([
      `${BIDEN}|called|${ZELENSKY}|2022-01-27`,
      `${BIDEN}|called|person/zelensky|2022-03-06`, // the id that it had before the surname was joined
      `${ZELENSKY}|disputed|${BIDEN}|undated`,
    ]);
    expect(graph.documents.map(({ id }) => id)).toEqual(["d1", "d2", "d3"]);
    expect(new Set(graph.documents.flatMap(({ mentions }) => mentions.map(({ entityId }) => entityId)))).toEqual(
      new Set([BIDEN, ZELENSKY]),
    );
    expect(() => KnowledgeBase.fromGraph(graph)).not.toThrow();
  });
});

describe("paths", () => {
  it.each([
    { edges: "a-b b-c a-d d-e e-c", options: {}, found: ["a b c", "a d e c"] }, // shortest first
    { edges: "a-b b-c a-d d-e e-c", options: { limit: 1 }, found: ["a b c"] },
    { edges: "a-b b-c a-d d-e e-c", options: { avoid: ["person/b"] }, found: ["a d e c"] },
    { edges: "a-b b-c a-d d-e e-c", options: { longest: 1 }, found: [] },
    { edges: "a-b b-c", options: { filter: { statuses: ["denied"] as const } }, found: [] },
    { edges: "a-b c-d", options: {}, found: [] },
  ])("of $edges from a to c with $options are $found", async ({ edges, options, found }) => {
    const { paths, complete } = await storeOf(edges).paths("person/a", "person/c", options);
    expect(paths.map(({ entities }) => entities.map(({ id }) => short(id)).join(" "))).toEqual(found);
    expect(complete).toBe(true);
  });

  it("tell the relations of each step, their canvas edges and reports", async () => {
    const { paths } = await news.paths("country/ukraine", BIDEN, { limit: 1 });
    expect(
      paths.map(({ steps, edges, documents }) => ({ steps: steps.map((step) => step.length), edges, documents })),
    ).toEqual([
      {
        steps: [1, 4],
        edges: [`${ZELENSKY}|leads|country/ukraine`, `${BIDEN}|called|${ZELENSKY}`, `${ZELENSKY}|disputed|${BIDEN}`],
        documents: 3,
      },
    ]);
  });
});

describe("edit", () => {
  it("changes what is answered next, and its inverse changes it back", async () => {
    const store = storeOf("a-b b-c");
    const before = await store.view(ids("a b c"), {});
    const inverse = await store.edit(
      { kind: "merge", into: "person/b", from: ["person/c"] },
      { at: "2022-01-01T00:00:00Z" },
    );
    expect((await store.view(ids("a b c"), {})).graph.nodes.map(({ id }) => short(id))).toEqual(["a", "b"]);
    expect((await store.entity("person/c")).entity.id).toBe("person/b");
    await store.edit(inverse);
    expect(await store.view(ids("a b c"), {})).toEqual(before);
    expect((await store.journal()).map(({ number, at }) => [number, at])).toEqual([
      [1, "2022-01-01T00:00:00Z"],
      [2, null],
    ]);
  });
});

/** Every call, with an id that is not there where it takes one. */
const CALLS: Readonly<Record<keyof GraphStore, (store: GraphStore, options?: CallOptions) => Promise<unknown>>> = {
  search: (store, options) => store.search("a", options),
  entity: (store, options) => store.entity("person/x", options),
  evidence: (store, options) => store.evidence(["x"], options),
  rows: (store, options) => store.rows(["x"], options),
  documents: (store, options) => store.documents(options),
  document: (store, options) => store.document("x", options),
  neighbours: (store, options) => store.neighbours(["person/x"], {}, options),
  within: (store, options) => store.within(["person/x"], 2, {}, options),
  overview: (store, options) => store.overview(5, options),
  view: (store, options) => store.view(["person/x"], {}, options),
  paths: (store, options) => store.paths("person/x", "person/y", options),
  query: (store, options) => store.query("MATCH (a) RETURN a", {}, options),
  edit: (store, options) => store.edit({ kind: "rename", entity: "person/x", name: "X" }, options),
  journal: (store, options) => store.journal(options),
  export: (store, options) => store.export({ ids: ["person/x"] }, options),
};

describe("every call", () => {
  it.each(Object.entries(CALLS))("%s is cancelled before it begins", async (_, call) => {
    const signal = AbortSignal.abort();
    await expect(call(storeOf("a-b"), { signal })).rejects.toThrowError(expect.objectContaining({ code: "cancelled" }));
  });

  it.each(["entity", "evidence", "document", "neighbours", "within", "paths", "edit"] as const)(
    "%s does not know an unknown id",
    async (name) => {
      await expect(CALLS[name](storeOf("a-b"))).rejects.toThrowError(expect.objectContaining({ code: "not-found" }));
    },
  );

  it.each(["search", "documents", "overview", "view", "query", "journal", "export"] as const)(
    "%s asks for no id",
    async (name) => {
      await expect(CALLS[name](storeOf("a-b"))).resolves.toBeDefined();
      await expect(CALLS[name](storeOf(""))).resolves.toBeDefined();
    },
  );

  it("is cancelled while it runs", async () => {
    const edges = Array.from({ length: 20_200 }, (_, at) => `${at % 2 ? "a" : "b"}>c${at % 200}`).join(" ");
    const controller = new AbortController();
    const pause = async () => controller.abort();
    const store = new MemoryStore(KnowledgeBase.fromGraph(graphOf(edges)), { pause });
    await expect(store.neighbours(ids("a b"), {}, { signal: controller.signal })).rejects.toThrowError(
      expect.objectContaining({ code: "cancelled" }),
    );
    await expect(store.neighbours(ids("a b"), {})).resolves.toMatchObject({ total: 200 });
  });
});
