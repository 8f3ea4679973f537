import { KgError } from "../../model/errors.ts";
import { readVarints, writeVarints } from "../linear/bytes.ts";
import { hashWord } from "../linear/hash.ts";
import { numberSetting, readModelFile, section, writeModelFile } from "../linear/model-file.ts";

/** Bits of a word's hash that are kept: about one unknown word in 670 is taken for a known one, which only costs a feature. */
const HASH_BITS = 26;
const KIND = "clusters";

/** Words that are used alike share a cluster: what is learnt of one helps with the others. */
export interface WordClusters {
  /** Number of the fine cluster of a lower-case word, from 1; 0 for unknown words. */
  fine(word: string): number;
  /** Number of the coarse cluster that holds this fine one; 0 for 0. */
  coarse(fine: number): number;
}

/** Reads `clusters.bin`. Throws KgError "bad-format" when it is damaged. */
export function loadClusters(bytes: Uint8Array): WordClusters {
  const file = readModelFile(bytes, KIND);
  const count = numberSetting(file, "words");
  const keys = readVarints(section(file, "gaps"), count);
  for (let i = 1; i < count; i++) keys[i] = (keys[i] ?? 0) + (keys[i - 1] ?? 0);
  const low = section(file, "low");
  const high = section(file, "high");
  const coarse = section(file, "coarse");
  if (low.length !== count || high.length !== count)
    throw new KgError("bad-format", "The word clusters are damaged. Install Entente again.");
  return {
    fine: (word) => {
      const at = find(keys, hashWord(word) >>> (32 - HASH_BITS));
      return at < 0 ? 0 : 1 + (low[at] ?? 0) + 256 * (high[at] ?? 0);
    },
    coarse: (fine) => (fine === 0 ? 0 : 1 + (coarse[fine - 1] ?? 0)),
  };
}

/**
 * Packs words with their fine cluster (from 0) and, of each fine cluster, the coarse one (below 256). Of words that share a
 * hash the first counts.
 */
export function packClusters(words: readonly (readonly [string, number])[], coarse: readonly number[]): Uint8Array {
  const byKey = new Map<number, number>();
  for (const [word, cluster] of words) {
    const key = hashWord(word) >>> (32 - HASH_BITS);
    if (!byKey.has(key)) byKey.set(key, cluster);
  }
  const sorted = [...byKey].sort((a, b) => a[0] - b[0]);
  return writeModelFile({
    kind: KIND,
    settings: { words: sorted.length },
    sections: {
      gaps: writeVarints(sorted.map(([key], i) => key - (sorted[i - 1]?.[0] ?? 0))),
      low: Uint8Array.from(sorted, ([, cluster]) => cluster & 255),
      high: Uint8Array.from(sorted, ([, cluster]) => cluster >>> 8),
      coarse: Uint8Array.from(coarse),
    },
  });
}

function find(sorted: Int32Array, key: number): number {
  let from = 0;
  let to = sorted.length - 1;
  while (from <= to) {
    const middle = (from + to) >>> 1;
    const value = sorted[middle] ?? 0;
    if (value === key) return middle;
    if (value < key) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}
