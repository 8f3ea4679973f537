import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadNameTagger } from "../../src/nlp/names/name-tagger.ts";
import { loadClusters } from "../../src/nlp/words/word-clusters.ts";

/** The bytes of a file of src/nlp/weights. */
export function weightsFile(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, "../../src/nlp/weights", name));
}

export const clusters = loadClusters(weightsFile("clusters.bin"));
export const nameTagger = loadNameTagger(weightsFile("names.bin"), clusters);
