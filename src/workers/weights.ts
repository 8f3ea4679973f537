import type { ModelName } from "../nlp/models.ts";
import clusters from "../nlp/weights/clusters.bin?url";
import names from "../nlp/weights/names.bin?url";
import parser from "../nlp/weights/parser.bin?url";
import tagger from "../nlp/weights/tagger.bin?url";

/** The files of the language models, by name. */
export type Weights = Readonly<Record<ModelName, Uint8Array>>;

/**
 * Fetches the language models from the page's own origin, all at once. Their names change with their content, so that the browser
 * keeps them. Throws when one cannot be had.
 */
export async function fetchWeights(): Promise<Weights> {
  const [ofClusters, ofNames, ofTagger, ofParser] = await Promise.all([
    bytesAt(clusters),
    bytesAt(names),
    bytesAt(tagger),
    bytesAt(parser),
  ]);
  return { clusters: ofClusters, names: ofNames, tagger: ofTagger, parser: ofParser };
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`"${address}" was answered with ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
