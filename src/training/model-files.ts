import { readFileSync } from "node:fs";
import { join } from "node:path";
import { KgError } from "../model/errors.ts";
import { type LanguageModels, loadModels, type ModelName } from "../nlp/models.ts";

/**
 * The language models from the folder that holds their files: `clusters.bin` and so on. Takes less than half a second.
 * Throws KgError "not-found" when one is missing, "bad-format" when one is damaged.
 */
export function readModels(folder: string): LanguageModels {
  const bytes = (name: ModelName): Uint8Array => {
    const path = join(folder, `${name}.bin`);
    try {
      return readFileSync(path);
    } catch (cause) {
      throw new KgError("not-found", `The language model "${path}" cannot be read. Run npm run build.`, { cause });
    }
  };
  return loadModels({
    clusters: bytes("clusters"),
    names: bytes("names"),
    tagger: bytes("tagger"),
    parser: bytes("parser"),
  });
}
