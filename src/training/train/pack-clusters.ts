import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packClusters } from "../../nlp/words/word-clusters.ts";

/** So many of the words, the most frequent first, are kept. */
const KEPT = 100_000;

/** `clusters.bin` from the 1024 and the 128 clusters in a folder: each fine cluster takes the coarse one that most of its words are in. */
export function clustersFrom(folder: string): Uint8Array {
  const fine = readClusters(join(folder, "clus1024.tsv"));
  const coarse = new Map(readClusters(join(folder, "clus128.tsv")));
  const votes = new Map<number, Map<number, number>>();
  for (const [word, cluster] of fine) {
    const of = coarse.get(word);
    const counts = votes.get(cluster) ?? new Map<number, number>();
    if (of !== undefined) counts.set(of, (counts.get(of) ?? 0) + 1);
    votes.set(cluster, counts);
  }
  const chosen = Array.from({ length: 1024 }, (_, cluster) => {
    const counts = [...(votes.get(cluster) ?? [])];
    return counts.sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  });
  return packClusters(fine.slice(0, KEPT), chosen);
}

function readClusters(file: string): [string, number][] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line): [string, number][] => {
      const [word, cluster] = line.split("\t");
      return word !== undefined && cluster !== undefined ? [[word, Number(cluster)]] : [];
    });
}
