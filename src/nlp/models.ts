import { loadNameTagger, type NameTagger } from "./names/name-tagger.ts";
import { loadParser, type Parser } from "./parser/parser.ts";
import { loadTagger, type Tagger } from "./tagger/tagger.ts";
import { loadClusters, type WordClusters } from "./words/word-clusters.ts";

/** Names of the weights files, in src/nlp/weights: `clusters.bin` and so on. */
export const MODEL_NAMES = ["clusters", "names", "tagger", "parser"] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/** The models that read a sentence: `namesOfReport(names, …)` finds names, `parseSentence(…, parser)` what belongs to what. */
export interface LanguageModels {
  readonly names: NameTagger;
  readonly tagger: Tagger;
  readonly parser: Parser;
  readonly clusters: WordClusters;
}

/**
 * Makes the models from the bytes of their files, in less than half a second; they take some 25 MB of memory. They keep scratch
 * space, so that one call must end before the next begins: one set a thread. Throws KgError "bad-format" when a file is damaged.
 */
export function loadModels(bytes: Readonly<Record<ModelName, Uint8Array>>): LanguageModels {
  const clusters = loadClusters(bytes.clusters);
  return {
    names: loadNameTagger(bytes.names, clusters),
    tagger: loadTagger(bytes.tagger, clusters),
    parser: loadParser(bytes.parser, clusters),
    clusters,
  };
}
