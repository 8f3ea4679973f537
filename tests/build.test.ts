import { describe, expect, it } from "vitest";
import { createBuilder } from "../src/build.ts";
import { toDocument } from "../src/ingest/document.ts";
import { KnowledgeBase } from "../src/knowledge/knowledge-base.ts";
import type { Document } from "../src/model/graph.ts";
import { generateReports } from "../src/training/generate.ts";
import { extract } from "./extraction/extractor.ts";

const REPORT = ` date 2022-03-06 President Ann Lee of France spoke by phone with Prime Minister Bo Lund of Norway on Sunday. France
pledged $20 million in aid to Norway. Both leaders agreed to meet again in the spring, when the harvest of the year is known.`;
const documentOf = (name: string, text: string) => toDocument(name, { text });

describe("createBuilder", () => {
  it("adds a report, and says what the log gained", () => {
    const knowledge = new KnowledgeBase();
    const document = documentOf("a.txt", REPORT);
    const added = createBuilder(knowledge, extract).add(document);
    expect(added).toMatchObject({
      status: "added",
      documentId: document.id,
      entries: [{ kind: "document", document }],
    });
    expect(knowledge.log()).toEqual(added.entries);
  });

  it.each([
    { what: "the same text under another name", text: REPORT, status: "known", logged: [] },
    { what: "a reprint that leaves words out", text: REPORT.slice(0, -30), status: "copy", logged: ["copy"] },
    {
      what: "a reprint with words added",
      text: `${REPORT}\n(Image: AP)`,
      status: "added",
      logged: ["document", "copy"],
    },
    { what: "a later reprint", text: REPORT.replace("06", "07"), status: "copy", logged: ["copy"] },
    { what: "an earlier printing", text: REPORT.replace("06", "05"), status: "added", logged: ["document", "copy"] },
    { what: "another report", text: "Norway imposed sanctions on Chile.", status: "added", logged: ["document"] },
  ])("takes $what as $status", ({ text, status, logged }) => {
    const knowledge = new KnowledgeBase();
    const builder = createBuilder(knowledge, extract);
    const first = builder.add(documentOf("a.txt", REPORT));
    const second = builder.add(documentOf("b.txt", text));
    expect(second.status).toBe(status);
    expect(second.of).toBe(status === "copy" ? first.documentId : undefined);
    expect(second.entries.map(({ kind }) => kind)).toEqual(logged);
    expect(knowledge.log()).toEqual([...first.entries, ...second.entries]);
    const { documents } = knowledge.graph();
    expect(documents.length + documents.flatMap(({ copies }) => copies).length).toBe(status === "known" ? 1 : 2);
    expect(documents).toHaveLength(logged.length === 1 && logged[0] === "document" ? 2 : 1);
  });

  it("adds nothing when all is added again, copies included", () => {
    const knowledge = new KnowledgeBase();
    const builder = createBuilder(knowledge, extract);
    const documents = [REPORT, `${REPORT}\n(Image: AP)`].map((text, at) => documentOf(`${at}.txt`, text));
    for (const document of documents) builder.add(document);
    const before = JSON.stringify(knowledge.graph());
    expect(documents.map((document) => builder.add(document).status)).toEqual(["known", "known"]);
    expect(JSON.stringify(knowledge.graph())).toBe(before);
  });

  it("counts the reports that a knowledge base holds already as earlier ones", () => {
    const first = new KnowledgeBase();
    const { documentId } = createBuilder(first, extract).add(documentOf("a.txt", REPORT));
    const reopened = KnowledgeBase.fromLog(first.log());
    expect(createBuilder(reopened, extract).add(documentOf("b.txt", REPORT.slice(0, -30)))).toMatchObject({
      status: "copy",
      of: documentId,
    });
  });

  it("takes a report that names nobody", () => {
    expect(
      createBuilder(new KnowledgeBase(), extract).add(documentOf("a.txt", "it rained all day, and then it stopped.")),
    ).toMatchObject({
      status: "added",
      entities: 0,
      relations: 0,
    });
  });

  it.each([
    { order: "backwards", sorted: (reports: Document[]) => reports.toReversed() },
    { order: "in order of id", sorted: (reports: Document[]) => reports.toSorted((a, b) => (a.id < b.id ? -1 : 1)) },
  ])("makes the same graph of the same reports when they come $order", ({ sorted }) => {
    const reports = [...generateReports({ count: 40, seed: 3, copies: 0.3 })].map(({ name, text }) =>
      documentOf(name, text),
    );
    expect(build(sorted(reports))).toBe(build(reports));
  });

  it("rebuilds the same graph from its log", () => {
    const knowledge = new KnowledgeBase();
    const builder = createBuilder(knowledge, extract);
    for (const { name, text } of generateReports({ count: 40, seed: 3, copies: 0.3 }))
      builder.add(documentOf(name, text));
    const log = JSON.parse(JSON.stringify(knowledge.log()));
    expect(JSON.stringify(KnowledgeBase.fromLog(log).graph())).toBe(JSON.stringify(knowledge.graph()));
  });
});

function build(reports: readonly Document[]): string {
  const knowledge = new KnowledgeBase();
  const builder = createBuilder(knowledge, extract);
  for (const report of reports) builder.add(report);
  return JSON.stringify(knowledge.graph());
}
