import type { IsoDate } from "../model/dates.ts";
import type { Doc } from "../model/doc.ts";
import type { Extraction } from "../model/extraction.ts";
import { extractionPipeline } from "./pipeline.ts";

const run = extractionPipeline();

/**
 * Entities, mentions and relations of one report. Spans count in `text`. The same input gives the same output; time is linear
 * in the length of the text. Never throws on what a text contains.
 */
export function extract(document: { readonly text: string; readonly publishedAt: IsoDate | null }): Extraction {
  const doc: Doc = run({ text: document.text, publishedAt: document.publishedAt });
  return {
    entities: doc.entities ?? [],
    mentions: (doc.mentions ?? []).flatMap(({ start, end, entity, kind }) =>
      entity === null ? [] : [{ start, end, entity, kind }],
    ),
    relations: doc.relations ?? [],
    notes: [],
  };
}
