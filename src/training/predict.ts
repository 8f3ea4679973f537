import type { Extractor } from "../extraction/extract.ts";
import { extractionLine } from "../formats/extraction-line.ts";
import type { Document } from "../model/graph.ts";
import type { Prediction } from "./gold.ts";

/** What an extractor finds in a document, as `entente extract` tells it: what the scorer compares with the gold. */
export function predict(document: Document, extract: Extractor): Prediction {
  return extractionLine(document, extract(document));
}
