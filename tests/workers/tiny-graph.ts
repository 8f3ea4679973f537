import type { Entity, KnowledgeGraph, KnownDocument, Relation } from "../../src/model/graph.ts";
import type { RelationType } from "../../src/model/schema.ts";

/**
 * A graph in short: "ann-bo bo-cy:aided" are people who called or aided each other, each tie told by one sentence of one
 * report. Ids are "person/ann" and so on.
 */
export function tinyGraph(ties: string, documentId = "d1"): KnowledgeGraph {
  const pairs = ties.split(" ").map((tie) => {
    const [ends = "", type = "called"] = tie.split(":");
    const [source = "", target = ""] = ends.split("-");
    return { source, target, type: type as RelationType };
  });
  const names = [...new Set(pairs.flatMap(({ source, target }) => [source, target]))].sort();
  const entities = names.map((name): Entity => ({ id: `person/${name}`, entityType: "person", name, aliases: [] }));
  let text = "";
  const relations = pairs.map(({ source, target, type }, at): Relation => {
    const start = text.length;
    text += `${source} ${type} ${target}. `;
    const trigger = { start: start + source.length + 1, end: start + source.length + 1 + type.length };
    const evidence = {
      documentId,
      sentence: { start, end: text.length - 1 },
      trigger,
      sourceSpan: { start, end: start + source.length },
      targetSpan: { start: trigger.end + 1, end: text.length - 2 },
      status: "asserted",
      attributedTo: null,
      date: null,
      amount: null,
      confidence: 1,
    } as const;
    return {
      id: `${documentId}-r${at}`,
      relationType: type,
      source: `person/${source}`,
      target: `person/${target}`,
      date: null,
      amount: null,
      status: "asserted",
      evidence: [evidence],
    };
  });
  const document: KnownDocument = {
    id: documentId,
    name: `${documentId}.txt`,
    title: `Report ${documentId}`,
    source: null,
    publishedAt: null,
    text,
    language: "en",
    copies: [],
    mentions: relations.flatMap(({ source, target, evidence: [{ sourceSpan, targetSpan }] }) => [
      ...(sourceSpan ? [{ ...sourceSpan, entityId: source, kind: "name" as const }] : []),
      ...(targetSpan ? [{ ...targetSpan, entityId: target, kind: "name" as const }] : []),
    ]),
  };
  return { documents: [document], entities, relations };
}
