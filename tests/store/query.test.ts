import { describe, expect, it } from "vitest";
import { KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import type { KgError } from "../../src/model/errors.ts";
import { CypherError } from "../../src/query/cypher/errors.ts";
import type { QueryOptions } from "../../src/store/graph-store.ts";
import { MemoryStore } from "../../src/store/memory.ts";
import { fromFailure, toFailure } from "../../src/workers/protocol.ts";
import { graphOf } from "../knowledge/notation.ts";

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
const storeOf = (edges: string) => new MemoryStore(KnowledgeBase.fromGraph(graphOf(edges)), { pause: nextTask });
const store = storeOf("b-a@2022-01-27 b>C@2022-02-01 D>C~denied A>C:sanctioned");
/** Everybody called everybody else. */
const crowd = storeOf(
  Array.from({ length: 40 }, (_, i) => Array.from({ length: i }, (_, j) => `n${i}-n${j}`))
    .flat()
    .join(" "),
);

const failureOf = (cypher: string, parameters = {}, options: QueryOptions = {}, asked = store) =>
  asked.query(cypher, parameters, options).then(
    () => {
      throw new Error("It was answered.");
    },
    (error: unknown) => error as KgError,
  );

describe("query", () => {
  it("answers rows with what can be lit: edges of the canvas, and the ends of relations", async () => {
    const answer = await store.query("MATCH (x)-[call:CALLED]-(y {name: 'a'}) RETURN call, x.name AS caller", {});
    expect(answer).toMatchObject({
      columns: ["call", "caller"],
      rows: [[{ kind: "relationship", type: "CALLED", properties: { status: "asserted", date: "2022-01-27" } }, "b"]],
      more: false,
      nodes: ["person/a", "person/b"],
      edges: ["person/a|called|person/b"],
      warnings: [],
    });
    expect(answer.texts[0]?.[1]).toBe("b");
  });

  it.each([
    { cypher: "MATCH p = (a)-[:AIDED]->(b) RETURN p ORDER BY a.name LIMIT 1", edges: ["country/d|aided|country/c"] },
    {
      cypher: "MATCH (a)-[r:AIDED]->(b) RETURN {told: collect(r)} AS told",
      edges: ["person/b|aided|country/c", "country/d|aided|country/c"],
    },
    { cypher: "MATCH (a)-[r:AIDED]->(b) RETURN count(r) AS n", edges: [] },
  ])("finds the edges in $cypher", async ({ cypher, edges }) => {
    expect((await store.query(cypher, {})).edges.toSorted()).toEqual(edges.toSorted());
  });

  it.each([
    { what: "planned and denied relations too", cypher: "MATCH ()-[r:AIDED]->() RETURN count(*)", gives: 2 },
    {
      what: "a parameter as a value",
      cypher: "MATCH (a {name: $name}) RETURN count(*)",
      parameters: { name: "a" },
      gives: 1,
    },
    {
      what: "a parameter never as a part of the query",
      cypher: "MATCH (a {name: $name}) RETURN count(*)",
      parameters: { name: "a'}) RETURN 9 //" },
      gives: 0,
    },
    {
      what: "the day that it is told",
      cypher: "RETURN toString(date())",
      options: { now: Date.UTC(2022, 0, 27) },
      gives: "2022-01-27",
    },
  ])("counts $what", async ({ cypher, parameters = {}, options = {}, gives }) => {
    expect((await store.query(cypher, parameters, options)).rows).toEqual([[gives]]);
  });

  it("gives as many rows as are wanted and says that there are more", async () => {
    const answer = await crowd.query("MATCH (a) RETURN a.name", {}, { limit: 3 });
    expect(answer.rows).toHaveLength(3);
    expect(answer.more).toBe(true);
  });

  it("warns of a name that the graph does not know, with its place and a near one", async () => {
    const { warnings, rows } = await store.query("MATCH (a:Persn) RETURN a", {}, { check: true });
    expect(warnings).toEqual([{ message: expect.stringContaining("Person"), span: { start: 9, end: 14 } }]);
    expect(rows).toEqual([]);
  });

  it.each([
    { what: "an unterminated string", cypher: 'MATCH (a {name: "b}) RETURN a', at: 16 },
    { what: "100,000 parentheses", cypher: `RETURN ${"(".repeat(100_000)}1`, at: expect.any(Number) },
    { what: "an unknown variable", cypher: "MATCH (a) RETURN b", at: 17 },
    { what: "a division by zero", cypher: "MATCH (a) RETURN a.mentions / 0", at: 17 },
    { what: "a parameter that is missing", cypher: "RETURN $x", at: undefined },
  ])("tells $what in one sentence with its place, over the wire too", async ({ cypher, at }) => {
    const error = fromFailure(structuredClone(toFailure(await failureOf(cypher))));
    expect(error).toBeInstanceOf(CypherError);
    expect(error instanceof CypherError ? error.span?.start : null).toEqual(at);
    expect(error.message).toMatch(/^[A-Z].*[.)]$/);
    expect(error.message.match(/\(line/g)?.length ?? 0).toBe(at === undefined ? 0 : 1);
  });

  it.each([
    {
      what: "10^12 rows that are sorted",
      cypher: "MATCH (a), (b), (c), (d), (e) RETURN a ORDER BY b.name",
      code: "too-large",
    },
  ])("stops $what: $code", async ({ cypher, code }) => {
    const error = await failureOf(cypher, {}, {}, crowd);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^[A-Z][^.]*[.:].*\.$/);
  });

  it("stops at once when it is cancelled", async () => {
    const abort = new AbortController();
    const endless = failureOf("MATCH (a)-[*1..]-(b) RETURN count(*)", {}, { signal: abort.signal }, crowd);
    await nextTask();
    abort.abort();
    const began = Date.now();
    expect((await endless).code).toBe("cancelled");
    expect(Date.now() - began).toBeLessThan(500);
  });
});
