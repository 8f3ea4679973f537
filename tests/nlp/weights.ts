import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadModels, type ModelName } from "../../src/nlp/models.ts";

/** The bytes of a file of src/nlp/weights. */
export function weightsFile(name: ModelName): Uint8Array {
  return readFileSync(join(import.meta.dirname, "../../src/nlp/weights", `${name}.bin`));
}

/** All of them, as the page's worker fetches them. */
export async function readWeights(): Promise<Readonly<Record<ModelName, Uint8Array>>> {
  return weights;
}

const weights = {
  clusters: weightsFile("clusters"),
  names: weightsFile("names"),
  tagger: weightsFile("tagger"),
  parser: weightsFile("parser"),
};

/** The shipped models, loaded once a test file. */
export const models = loadModels(weights);
