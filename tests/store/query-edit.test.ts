import { describe, expect, it } from "vitest";
import type { Operation } from "../../src/model/operation.ts";
import { MemoryStore } from "../../src/store/memory.ts";
import { knowledgeOf } from "../knowledge/notation.ts";

const store = () =>
  new MemoryStore(
    knowledgeOf(
      "Ann Lee called Bo Lund 2022-01-27; Ann Lee aided country:Norway $5",
      "Cy Dahl disputed Ann Lee denied; Bo Lund leads country:Norway",
    ),
  );
const ANN = "person/ann-lee";
const CALL = `${ANN}|called|person/bo-lund|2022-01-27`;
const ann = "MATCH (a {name: 'Ann Lee'})";
const call = "MATCH (a {name: 'Ann Lee'})-[r:CALLED]-(b)";

/** An edit in short. */
function short(operation: Operation | null): string[] {
  if (!operation) return [];
  switch (operation.kind) {
    case "several":
      return operation.operations.flatMap(short);
    case "add-passage": {
      const { source, relationType, target, evidence, quoted } = operation.passage;
      return [
        `${source} ${relationType} ${target} ${evidence.date?.start ?? "undated"} ${evidence.status} in ${quoted?.title ?? evidence.documentId}`,
      ];
    }
    case "review":
      return [`review ${operation.relation} ${JSON.stringify(operation.review)}`];
    default:
      return [Object.values(operation).join(" ")];
  }
}

describe("a query that changes things tells the edit that does so", () => {
  it.each<{ query: string; edit: readonly string[] }>([
    { query: "MATCH (a) RETURN a", edit: [] },
    { query: `${ann} SET a.name = 'Ann'`, edit: [`rename ${ANN} Ann`] },
    { query: `${ann} SET a.name = a.name`, edit: [] },
    { query: `${ann} REMOVE a.name`, edit: [`rename ${ANN} `] },
    { query: `${ann} SET a:Organization`, edit: [`retype ${ANN} organization`] },
    { query: `${ann} REMOVE a:Person SET a:Event`, edit: [`retype ${ANN} event`] },
    { query: `${call} SET r.status = 'planned'`, edit: [`review ${CALL} {"confirmed":false,"status":"planned"}`] },
    { query: `${call} SET r.review = 'confirmed'`, edit: [`review ${CALL} {"confirmed":true}`] },
    { query: `${call} SET r.review = 'rejected'`, edit: [`delete-relation ${CALL}`] },
    { query: `${call} DELETE r`, edit: [`delete-relation ${CALL}`] },
    { query: `${ann} DETACH DELETE a`, edit: [`delete-entity ${ANN} 3`] }, // its relations go with it
    {
      query: "MATCH (a) WHERE a.name IN ['Ann Lee', 'Bo Lund'] DETACH DELETE a",
      edit: [`delete-entity ${ANN} 3`, "delete-entity person/bo-lund 1"], // the call between them counts once
    },
    { query: "CREATE (:Person {name: 'Dee Moe'})", edit: ["add-entity person/dee-moe person Dee Moe"] },
    { query: "CREATE (:Person {name: 'Ann Lee'})", edit: ["add-entity person/ann-lee-2 person Ann Lee"] },
    { query: "MERGE (:Person {name: 'Ann Lee'})", edit: [] }, // found
    { query: "MERGE (:Person {name: 'Dee Moe'})", edit: ["add-entity person/dee-moe person Dee Moe"] },
    {
      query: `${ann} CREATE (a)-[:AIDED {evidence: 'Cy Dahl disputed Ann Lee', date: date('2022-03-01')}]->(:Country {name: 'Chad'})`,
      edit: ["add-entity country/chad country Chad", `${ANN} aided country/chad 2022-03-01 asserted in d2`],
    },
    {
      query: `${ann}, (b {name: 'Bo Lund'}) CREATE (a)-[:AIDED {evidence: 'He helped.', source: 'A letter', date: '2022', status: 'denied'}]->(b)`,
      edit: [`${ANN} aided person/bo-lund 2022-01-01 denied in A letter`],
    },
    {
      query: "MATCH (a:Person) SET a.name = toUpper(a.name)",
      edit: [`rename ${ANN} ANN LEE`, "rename person/bo-lund BO LUND", "rename person/cy-dahl CY DAHL"],
    },
  ])("$query", async ({ query, edit }) => {
    const graph = store();
    const answer = await graph.query(query, {});
    expect(short(answer.edit)).toEqual(edit);
    expect(await graph.journal()).toEqual([]);
    if (answer.edit) await expect(graph.edit(answer.edit)).resolves.toBeDefined();
  });

  it.each([
    { query: `${ann} SET a.name = 'BO Lund'`, namesakes: ["bo lund"] },
    { query: `${ann} SET a.name = 'Ann'`, namesakes: [] },
    { query: `${ann} SET a.name = 'ANN LEE'`, namesakes: [] }, // its own
    { query: "MATCH (a:Person) SET a.name = 'Moe'", namesakes: ["moe"] },
    { query: "CREATE (:Country {name: 'Ann Lee'})", namesakes: ["ann lee"] },
  ])("and which names another bears: $query", async ({ query, namesakes }) => {
    expect((await store().query(query, {})).namesakes).toEqual(namesakes);
  });

  it.each([
    { query: `${ann} SET a.mentions = 30`, says: /not "mentions"/ },
    { query: `${ann} SET a.name = ''`, says: /text that is not empty/ },
    { query: `${ann} REMOVE a:Person`, says: /Ann Lee would be left without a label/ },
    { query: `${ann} SET a:Robot`, says: /"Robot" is no label/ },
    { query: `${ann} SET a:Event:Country`, says: /one label only/ },
    { query: `${call} SET r.status = 'maybe'`, says: /asserted, planned, denied/ },
    { query: `${call} SET r.date = date('2022-01-01')`, says: /not "date"/ },
    { query: `${call} SET r.review = 'fine'`, says: /'confirmed' or 'rejected'/ },
    { query: "CREATE ({name: 'x'})", says: /needs one label/ },
    { query: "CREATE (:Person)", says: /needs a name/ },
    { query: "CREATE (:Person {name: 'x', age: 3})", says: /take "age" out/ },
    { query: `${ann}, (b {name: 'Bo Lund'}) CREATE (a)-[:AIDED]->(b)`, says: /must say where it stands/ },
    {
      query: `${ann}, (b {name: 'Bo Lund'}) CREATE (a)-[:AIDED {evidence: 'No.'}]->(b)`,
      says: /No report here holds “No\.”/,
    },
    {
      query: `${ann}, (b {name: 'Bo Lund'}) CREATE (a)-[:LEADS {evidence: 'a', source: 'b'}]->(b)`,
      says: /cannot be the ends/,
    },
    { query: `${ann} CREATE (a)-[:AIDED {evidence: 'a', source: 'b'}]->(a)`, says: /to itself/ },
    {
      query: `${ann}, (b {name: 'Bo Lund'}) CREATE (a)-[:KNOWS {evidence: 'a', source: 'b'}]->(b)`,
      says: /no type of relation "KNOWS"/,
    },
    {
      query: `${ann}, (b {name: 'Bo Lund'}) CREATE (a)-[:AIDED {evidence: 'a', source: 'b', date: 'soon'}]->(b)`,
      says: /date of a relation/,
    },
    {
      query: `${ann}, (b {name: 'Bo Lund'}) CREATE (a)-[:AIDED {evidence: 'a', source: 'b', mood: 1}]->(b)`,
      says: /cannot have "mood"/,
    },
  ])("or is refused in one sentence: $query", async ({ query, says }) => {
    await expect(store().query(query, {})).rejects.toThrow(says);
  });

  it("tells what those are called whom the edit is about", async () => {
    const { names } = await store().query(`${call} SET a.name = 'Anne' DELETE r`, {});
    expect(names).toEqual({ [ANN]: "Ann Lee", "person/bo-lund": "Bo Lund" });
    expect((await store().query(`${ann} RETURN a`, {})).names).toEqual({});
  });

  it("answers rows as they would be, and draws only what is there already", async () => {
    const answer = await store().query(
      "CREATE (d:Person {name: 'Dee'}) WITH d MATCH (a {name: 'Ann Lee'}) RETURN d, a",
      {},
    );
    expect(answer.rows).toMatchObject([[{ properties: { name: "Dee" } }, { id: ANN }]]);
    expect(answer.nodes).toEqual([ANN]);
  });

  it("makes passages that never go by the name of another, taken back or not", async () => {
    const graph = store();
    for (let time = 0; time < 3; time++) {
      const properties = `{evidence: 'He helped ${time} times.', source: 'A letter'}`;
      const query = `${ann}, (b {name: 'Bo Lund'}) CREATE (a)-[:AIDED ${properties}]->(b)`;
      const { edit } = await graph.query(query, {});
      if (!edit) throw new Error("The query changes something.");
      const inverse = await graph.edit(edit);
      if (time === 0) await graph.edit(inverse);
    }
    expect((await graph.documents()).map(({ id }) => id)).toEqual(["d1", "d2", "quoted/passage-2", "quoted/passage-3"]);
  });
});
