import { layer } from "../extraction/component.ts";
import type { Extractor } from "../extraction/extract.ts";
import { extractionLine } from "../formats/extraction-line.ts";
import { formatPartialDate } from "../model/dates.ts";
import type { Doc } from "../model/doc.ts";
import type { Document } from "../model/graph.ts";
import type { Prediction } from "./gold.ts";

/** What an extractor finds in a document, as `entente extract` tells it: what the scorer compares with the gold. */
export function predict(document: Document, extract: Extractor): Prediction {
  return extractionLine(document, extract(document));
}

/** What the chain told of a document that it has read, with the document's own ids. */
export function predictionOf(name: string, doc: Doc): Prediction {
  return {
    doc: name,
    entities: layer(doc, "entities").map(({ localId, name, entityType, aliases }) => ({
      id: localId,
      name,
      type: entityType,
      aliases: aliases.map(({ text }) => text),
    })),
    relations: layer(doc, "relations").map(
      ({ source, relationType, target, status, sentence, confidence, date, amount }) => ({
        source,
        type: relationType,
        target,
        status,
        evidence: doc.text.slice(sentence.start, sentence.end),
        confidence,
        date: date && formatPartialDate(date),
        amount: amount?.text ?? null,
      }),
    ),
  };
}
