import type { IsoDate } from "../model/dates.ts";
import type { Extraction } from "../model/extraction.ts";
import type { OwnRelationType } from "../model/own-type.ts";
import type { LanguageModels } from "../nlp/models.ts";
import { extractionPipeline } from "./pipeline.ts";

/**
 * Entities, mentions and relations of one report. Spans count in `text`. The same input gives the same output; time is linear
 * in the length of the text. Never throws on what a text contains.
 */
export type Extractor = (document: { readonly text: string; readonly publishedAt: IsoDate | null }) => Extraction;

/** What reads reports, by trained models. One report at a time: the models keep scratch space. */
export function createExtractor(models: LanguageModels, types: readonly OwnRelationType[] = []): Extractor {
  const run = extractionPipeline(models, types);
  return ({ text, publishedAt }) => {
    const doc = run({ text, publishedAt });
    return {
      entities: doc.entities ?? [],
      mentions: (doc.mentions ?? []).flatMap(({ start, end, entity, kind }) =>
        entity === null ? [] : [{ start, end, entity, kind }],
      ),
      relations: doc.relations ?? [],
      notes: [],
    };
  };
}
