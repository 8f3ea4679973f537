import type { Chunk, Doc, DocMention } from "../../model/doc.ts";
import { layer } from "../component.ts";
import type { Parse } from "../syntax/clause.ts";
import { contrastAfter } from "../syntax/complements.ts";
import { parseByTree } from "../syntax/tree-parse.ts";
import { mayFit } from "./fits.ts";
import type { Pair } from "./pairs.ts";
import type { Site } from "./site.ts";

/** What only the tree tells is less sure. */
const TRUST = 0.85;

/** Where the tree names others instead, ends of these are less sure. */
const DOUBTED = /^(?:called|aided)\./;
const DOUBT = 0.7;

/** Reads sentences a second time, by their trees: where the chunks alone name nobody, or cut a list short. */
export class SecondReading {
  readonly #doc: Doc;
  readonly #parses = new Map<number, Parse | null>();

  constructor(doc: Doc) {
    this.#doc = doc;
  }

  /**
   * The pairs of a trigger, as `read` finds them around it: those found first, more if the tree has them all and others too, those of the tree if there were none; some less
   * sure where the tree has others.
   */
  pairs(sentence: number, site: Site, read: (site: Site) => readonly Pair[]): readonly Pair[] {
    const first = read(site);
    if (!mayTellMore(site, first) || !mayFit(site)) return first;
    const parse = this.#parseOf(sentence, site.parse.chunks);
    if (!parse) return first;
    const second = read({ ...site, parse }).filter(({ target }) => !isSetAgainst(parse, target));
    if (first.length === 0) return second.map((pair) => ({ ...pair, confidence: pair.confidence * TRUST }));
    const key = pairKey(site.mentions);
    const more = new Set(second.map(key));
    const weigh = DOUBTED.test(site.frame.id) && more.size > 0;
    if (weigh && first.some((pair) => !more.has(key(pair))))
      return first.map((pair) => (more.has(key(pair)) ? pair : { ...pair, confidence: pair.confidence * DOUBT }));
    if (more.size <= first.length || first.some((pair) => !more.has(key(pair)))) return first;
    const known = new Set(first.map(key));
    return [...first, ...second.filter((pair) => !known.has(key(pair)))];
  }

  #parseOf(sentence: number, chunks: readonly Chunk[]): Parse | null {
    let parse = this.#parses.get(sentence);
    if (parse === undefined) {
      const tree = layer(this.#doc, "trees").of(sentence);
      parse = tree && parseByTree(chunks, tree, layer(this.#doc, "tokens"));
      this.#parses.set(sentence, parse);
    }
    return parse;
  }
}

/** Whether a sentence names somebody who is no end yet. */
function mayTellMore({ parse, mentions, frame }: Site, first: readonly Pair[]): boolean {
  if (frame.on === "item" || (frame.bareObject && first.length === 0)) return false;
  const ends = new Set(first.flatMap(({ source, target }) => [mentions[source]?.entity, mentions[target]?.entity]));
  const named = new Set<string>();
  for (const { mentions: inside } of parse.chunks)
    for (const { mention } of inside) {
      const entity = mentions[mention]?.entity;
      if (entity != null && !ends.has(entity)) named.add(entity);
    }
  return named.size + ends.size > 1 && named.size > 0;
}

function pairKey(mentions: readonly DocMention[]): (pair: Pair) => string {
  return ({ source, target }) => `${mentions[source]?.entity} ${mentions[target]?.entity}`;
}

/** "not with Berg but with Holm": whether a mention is the one that it is not. */
function isSetAgainst({ chunks }: Parse, mention: number): boolean {
  return chunks.some(({ kind, word }, at) => {
    if (kind !== "adverb" || word !== "not") return false;
    const noun = chunks[at + 1]?.kind === "preposition" ? at + 2 : at + 1;
    return contrastAfter(chunks, at + 1) > 0 && chunks[noun]?.mentions.some((inside) => inside.mention === mention);
  });
}
