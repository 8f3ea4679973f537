import type { Chunk, PhraseMention } from "../../model/doc.ts";
import { parseClauses } from "../syntax/clauses.ts";
import { kindOf } from "./definites.ts";
import { countIn, lastGroup } from "./groups.ts";
import type { Reading } from "./reading.ts";
import { sideOf } from "./sides.ts";

/** Why a phrase means somebody whom another sentence names. */
export type Way = "voice" | "side" | "asked" | "group" | "definite";

const ONE = /^(?:i|me|myself)$/;
const MANY = /^(?:we|us|ourselves)$/;

/** What tells whom words stand for. */
export type Known = Pick<Reading, "definites" | "tokens" | "mentions" | "parses" | "voices" | "sides">;

/** Puts in whom "I", "we", "you", "the trio" and "the ministry" mean; the other sentences stay as they are. Linear time. */
export function standIn(known: Known): Pick<Reading, "parses" | "ways"> {
  const standIns = new StandIns(known);
  const ways = new Map<number, ReadonlyMap<number, Way>>();
  const parses = known.parses.map((parse, sentence) => {
    const own = new Map<number, Way>();
    const chunks = parse.chunks.map((chunk, at) => standIns.chunk(chunk, at, sentence, own));
    if (own.size === 0) return parse;
    ways.set(sentence, own);
    return parseClauses(chunks, known.mentions);
  });
  return { parses, ways };
}

class StandIns {
  readonly #reading: Known;

  constructor(known: Known) {
    this.#reading = known;
  }

  chunk(chunk: Chunk, at: number, sentence: number, ways: Map<number, Way>): Chunk {
    if (chunk.kind !== "noun" || chunk.time) return chunk;
    const { tokens, mentions, definites } = this.#reading;
    const words = tokens.slice(chunk.tokens.from, chunk.tokens.to).map(({ text }) => text.toLowerCase());
    const resolved = chunk.mentions.some(({ mention, depth }) => depth === 0 && mentions[mention]?.entity != null);
    const voice = this.#reading.voices[sentence];
    const speaker = voice?.speaker ?? null;
    const asked = voice?.asked ?? null;
    const put = (mention: number, way: Way, part: PhraseMention["part"]): PhraseMention => {
      ways.set(mention, way);
      return { mention, part, depth: 0 };
    };
    const head = (found: readonly PhraseMention[]): Chunk =>
      found.length === 0 ? chunk : { ...chunk, heads: [], mentions: [...found, ...chunk.mentions] };
    const [word = "", next = ""] = words;
    if (words.length === 1 && !resolved) {
      if (speaker !== null && ONE.test(word)) return head([put(speaker, "voice", "head")]);
      if (speaker !== null && MANY.test(word)) return head([put(sideOf(this.#reading, speaker), "side", "head")]);
      if (asked !== null && word === "you") return head([put(asked, "asked", "head")]);
    }
    if (!resolved && (word === "our" || word === "my") && speaker !== null) {
      const owner =
        word === "our" ? put(sideOf(this.#reading, speaker), "side", "possessor") : put(speaker, "voice", "possessor");
      return { ...chunk, mentions: [owner, ...chunk.mentions] };
    }
    if (!resolved && word === "your" && asked !== null)
      return { ...chunk, mentions: [put(sideOf(this.#reading, asked), "asked", "possessor"), ...chunk.mentions] };
    const count = resolved ? null : countIn(words);
    if (count)
      return head(lastGroup(this.#reading, sentence, at, count).map((mention) => put(mention, "group", "head")));
    if (resolved || !/^(?:the|that|this)$/.test(word) || words.length > 5) return chunk;
    const genitive = words.findIndex((text) => /^['’]s?$/.test(text));
    if (genitive === 2 && kindOf(next) !== null) {
      const owner = definites.before(next, chunk.tokens.from);
      return owner === null ? chunk : { ...chunk, mentions: [put(owner, "definite", "possessor"), ...chunk.mentions] };
    }
    if (words.length === 2 && kindOf(next) !== null && chunk.mentions.length === 0) {
      const named = definites.before(next, chunk.tokens.from);
      return named === null ? chunk : head([put(named, "definite", "head")]);
    }
    return chunk;
  }
}
