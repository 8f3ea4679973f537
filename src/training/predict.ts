import { extract } from "../extraction/extract.ts";
import type { Document } from "../model/graph.ts";
import { RELATION_TYPES } from "../model/schema.ts";
import type { Prediction } from "./gold.ts";

/** What extraction finds in a document, in the shape that the scorer compares: claims only, entities under their ids in the document. */
export function predict(document: Document): Prediction {
  const { entities, relations } = extract({ text: document.text, publishedAt: document.publishedAt });
  return {
    doc: document.name,
    entities: entities.map(({ localId, entityType, name, aliases }) => ({
      id: localId,
      name,
      type: entityType,
      aliases: aliases.map(({ text }) => text),
    })),
    relations: relations
      .filter(({ relationType }) => RELATION_TYPES[relationType].kind === "claim")
      .map(({ relationType, source, target, status, sentence }) => ({
        source,
        type: relationType,
        target,
        status,
        evidence: document.text.slice(sentence.start, sentence.end),
      })),
  };
}
