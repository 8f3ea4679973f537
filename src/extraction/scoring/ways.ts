import type { Doc, DocMention, Token } from "../../model/doc.ts";
import { hashWord } from "../../nlp/linear/hash.ts";
import type { WordClusters } from "../../nlp/words/word-clusters.ts";
import { layer } from "../component.ts";
import type { Cue, Scene } from "./candidates.ts";
import { kept } from "./kept.ts";
import { TreePaths } from "./tree-paths.ts";

/** The way through a sentence's tree between two words, as hashes of what lies on it. */
export interface Way {
  readonly path: number;
  readonly steps: number;
  /** The word where it turns from up to down. */
  readonly top: number;
  readonly cluster: number;
  readonly words: readonly number[];
  readonly clusters: readonly number[];
}

/** Steps of words with no short way between them. */
const FAR: Way = { path: 0, steps: 8, top: 0, cluster: 0, words: [], clusters: [] };

/** Ways between the cues and the ends of one scene; each is found once. */
export class Ways {
  readonly #tokens: readonly Token[];
  readonly #scene: Scene;
  readonly #mentions: readonly DocMention[];
  readonly #clusters: WordClusters;
  readonly #paths: TreePaths | null;
  readonly #kept = new Map<number, Way>();
  readonly #cueWords = new Map<number, number>();
  readonly #endWords = new Map<number, number>();
  readonly #fine = new Map<number, number>();

  constructor(doc: Doc, scene: Scene, clusters: WordClusters) {
    this.#tokens = layer(doc, "tokens");
    this.#scene = scene;
    this.#mentions = layer(doc, "mentions");
    this.#clusters = clusters;
    const tree = layer(doc, "trees").of(scene.sentence);
    this.#paths = tree && new TreePaths(tree, this.#tokens);
  }

  /** Cluster of the word that a cue is; 0 for unknown words. */
  clusterOf(cue: Cue): number {
    return this.#cluster(this.#cueWord(cue));
  }

  fromCue(cue: Cue, mention: number): Way {
    return this.#way(this.#cueWord(cue), this.#endWord(mention));
  }

  between(source: number, target: number): Way {
    return this.#way(this.#endWord(source), this.#endWord(target));
  }

  #cueWord({ chunk: at }: Cue): number {
    const chunk = this.#scene.parse.chunks[at];
    if (!chunk) return -1;
    if (chunk.verb) return chunk.tokens.to - 1;
    return kept(this.#cueWords, at, () => this.#paths?.wordOf(chunk.tokens.from, chunk.tokens.to) ?? -1);
  }

  #endWord(mention: number): number {
    return kept(this.#endWords, mention, () => {
      const { from, to } = this.#mentions[mention]?.tokens ?? { from: -1, to: -1 };
      return this.#paths?.wordOf(from, to) ?? from;
    });
  }

  #word(token: number): string {
    return this.#tokens[token]?.text.toLowerCase() ?? "";
  }

  #cluster(token: number): number {
    return kept(this.#fine, token, () => this.#clusters.fine(this.#word(token)));
  }

  #way(from: number, to: number): Way {
    const key = (from + 1) * (this.#tokens.length + 1) + to + 1;
    let way = this.#kept.get(key);
    if (!way) {
      const path = this.#paths?.between(from, to);
      way = path
        ? {
            path: hashWord(path.name),
            steps: path.steps,
            top: hashWord(this.#word(path.top)),
            cluster: this.#cluster(path.top),
            words: path.passed.map((token) => hashWord(this.#word(token))),
            clusters: path.passed.map((token) => this.#cluster(token)),
          }
        : FAR;
      this.#kept.set(key, way);
    }
    return way;
  }
}
