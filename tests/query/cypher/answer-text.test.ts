import { describe, expect, it } from "vitest";
import { MemoryStore } from "../../../src/store/memory.ts";
import { knowledgeOf } from "../../knowledge/notation.ts";

const store = new MemoryStore(
  knowledgeOf(
    "country:Norway aided country:Chad; country:Norway sanctioned country:Peru denied; Bo Lund disputed Ann Lee planned",
  ),
);

describe("a relation as text", () => {
  it.each([
    { query: "MATCH ()-[r:AIDED]->() RETURN r", text: "Norway AIDED Chad" },
    { query: "MATCH ()-[r:SANCTIONED]->() RETURN r", text: "Norway SANCTIONED (denied) Peru" },
    { query: "MATCH ()-[r:SANCTIONED]->() RETURN [r]", text: "Norway SANCTIONED (denied) Peru" },
    {
      query: "MATCH p = ({name: 'Chad'})--()--({name: 'Peru'}) RETURN p",
      text: "Chad <-AIDED- Norway -SANCTIONED (denied)-> Peru",
    },
    { query: "MATCH p = ({name: 'Bo Lund'})--() RETURN p", text: "Bo Lund -DISPUTED (planned)-> Ann Lee" },
  ])("$query reads $text", async ({ query, text }) => {
    const { texts } = await store.query(query, {});
    expect(texts).toEqual([[text]]);
  });

  it("keeps its shape as data", async () => {
    const { rows } = await store.query("MATCH ()-[r:SANCTIONED]->() RETURN r", {});
    expect(rows[0]?.[0]).toMatchObject({ kind: "relationship", type: "SANCTIONED", properties: { status: "denied" } });
  });
});
