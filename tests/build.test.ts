import { describe, expect, it } from "vitest";
import { createBuilder } from "../src/build.ts";
import { toDocument } from "../src/ingest/document.ts";
import { KnowledgeBase } from "../src/knowledge/knowledge-base.ts";
import { generateReports } from "../src/training/generate.ts";

const REPORT = ` date 2022-03-06 President Ann Lee of France spoke by phone with Prime Minister Bo Lund of Norway on Sunday. France
pledged $20 million in aid to Norway. Both leaders agreed to meet again in the spring, when the harvest of the year is known.`;
const documentOf = (name: string, text: string) => toDocument(name, { text });

describe("createBuilder", () => {
  it("adds a report, and says what the log gained", () => {
    const knowledge = new KnowledgeBase();
    const document = documentOf("a.txt", REPORT);
    const added = createBuilder(knowledge).add(document);
    expect(added).toMatchObject({
      status: "added",
      documentId: document.id,
      entries: [{ kind: "document", document }],
    });
    expect(knowledge.log()).toEqual(added.entries);
  });

  it.each([
    { what: "the same text under another name", text: REPORT, status: "known", documents: 1, copies: 0 },
    { what: "a reprint with a credit added", text: `${REPORT}\n(Image: AP)`, status: "copy", documents: 1, copies: 1 },
    {
      what: "another report",
      text: "Norway imposed sanctions on Chile on Monday.",
      status: "added",
      documents: 2,
      copies: 0,
    },
  ])("takes $what as $status", ({ text, status, documents, copies }) => {
    const knowledge = new KnowledgeBase();
    const builder = createBuilder(knowledge);
    const first = builder.add(documentOf("a.txt", REPORT));
    const before = knowledge.log().length;
    const second = builder.add(documentOf("b.txt", text));
    expect(second.status).toBe(status);
    expect(second.of).toBe(status === "copy" ? first.documentId : undefined);
    expect(knowledge.log().length - before).toBe(second.entries.length);
    const graph = knowledge.graph();
    expect(graph.documents).toHaveLength(documents);
    expect(graph.documents.flatMap((document) => document.copies)).toHaveLength(copies);
  });

  it("adds nothing when all is added again, copies included", () => {
    const knowledge = new KnowledgeBase();
    const builder = createBuilder(knowledge);
    const documents = [REPORT, `${REPORT}\n(Image: AP)`].map((text, at) => documentOf(`${at}.txt`, text));
    for (const document of documents) builder.add(document);
    const before = JSON.stringify(knowledge.graph());
    expect(documents.map((document) => builder.add(document).status)).toEqual(["known", "known"]);
    expect(JSON.stringify(knowledge.graph())).toBe(before);
  });

  it("counts the reports that a knowledge base holds already as earlier ones", () => {
    const first = new KnowledgeBase();
    const { documentId } = createBuilder(first).add(documentOf("a.txt", REPORT));
    const reopened = KnowledgeBase.fromLog(first.log());
    expect(createBuilder(reopened).add(documentOf("b.txt", `${REPORT}\n(Image: AP)`))).toMatchObject({
      status: "copy",
      of: documentId,
    });
  });

  it("takes a report that names nobody", () => {
    expect(
      createBuilder(new KnowledgeBase()).add(documentOf("a.txt", "it rained all day, and then it stopped.")),
    ).toMatchObject({
      status: "added",
      entities: 0,
      relations: 0,
    });
  });

  it("makes the same graph of the same reports", () => {
    const build = () => {
      const knowledge = new KnowledgeBase();
      const builder = createBuilder(knowledge);
      for (const { name, text } of generateReports({ count: 30, seed: 3 })) builder.add(documentOf(name, text));
      return JSON.stringify(knowledge.graph());
    };
    expect(build()).toBe(build());
  });
});
