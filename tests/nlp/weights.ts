import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadModels, type ModelName } from "../../src/nlp/models.ts";

/** The bytes of a file of src/nlp/weights. */
export function weightsFile(name: ModelName): Uint8Array {
  return readFileSync(join(import.meta.dirname, "../../src/nlp/weights", `${name}.bin`));
}

export const models = loadModels({
  clusters: weightsFile("clusters"),
  names: weightsFile("names"),
  tagger: weightsFile("tagger"),
  parser: weightsFile("parser"),
});
