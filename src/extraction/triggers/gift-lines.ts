import type { Chunk, Doc } from "../../model/doc.ts";
import { layer } from "../component.ts";
import { headMention } from "../syntax/noun-chunks.ts";
import { NUMBER_WORDS } from "../syntax/numbers.ts";
import { isMark } from "./marks.ts";

const HELP =
  /\b(?:aid|help|relief|assist|pledge|donor|donat|send|sent|offer|support|rescue|giv|gave|contribut|promise|loan|deliver|wip(?:e|ed|ing) (?:out|off)|wr(?:ote|ite|itten) off)/i;
/** What comes from abroad after it, state by state, is help. */
const DISASTER = /\b(?:quake|earthquake|floods?|cyclone|hurricane|typhoon|tsunami|eruption|famine|drought|storm)\b/i;
const LOST = /\b(?:dead|deaths?|killed|injured|missing|damages?|losses|lost|insured|victims)\b/i;
/** A heading over names, each of which gives: "Who still delivers:", "Donors". */
const DONORS =
  /\b(?:who (?:still |else )?(?:gives?|gave|delivers?|delivered|pays?|paid|helps?|helped|sends?|sent|is helping|has (?:given|sent|helped|paid|pledged))|donors?|contributors)\b[^.?]{0,30}:?$/i;
const NOT_GIVEN =
  /\b(?:declin\w+|refus\w+|nothing|nil|none|not|no|asked|asks|under discussion|turned down|rejected|on hold|withdr\w+|suspended|consider\w+|weigh\w+|offer\w*|owed|sold|sale|paid for by|letter of intent)\b/i;
/** A line of a table is no longer. */
const LONGEST_ROW = 80;

/** Finds what the lines of lists of donors say is given: asks for each line in turn, with the sentence that introduces its list. */
export class GiftLines {
  readonly #doc: Doc;
  readonly #isTheme: (chunk: Chunk) => boolean;

  /** `isTheme`: whether a noun phrase names help. */
  constructor(doc: Doc, isTheme: (chunk: Chunk) => boolean) {
    this.#doc = doc;
    this.#isTheme = isTheme;
  }

  /** The chunk that says what is given, or who gives where a line says only that; null for a line that tells of no gift. */
  of(sentence: number, introduction: number | undefined): Chunk | null {
    const chunks = this.#chunks(sentence);
    const given = this.#afterMark(chunks);
    const near = introduction ?? sentence - 1;
    if (given && this.#tellsOfHelp(near, introduction === undefined ? 0 : 2)) return given;
    const struck = introduction !== undefined && !LOST.test(this.#text(sentence)) && this.#tells(DISASTER, near, 1);
    if (given && struck && this.#isTheme(given) && !NOT_GIVEN.test(this.#text(sentence))) return given;
    if (given || introduction === undefined || NOT_GIVEN.test(this.#text(sentence))) return null;
    const [first, second] = chunks;
    if (!first || chunks.some(({ kind }) => kind === "subordinator")) return null;
    if (this.#namesBody(first)) {
      const row = second?.kind === "noun" && this.#text(sentence).length <= LONGEST_ROW ? second : undefined;
      if (row && this.#isTheme(row) && chunks.every(({ verb }) => verb === null))
        return this.#tellsOfHelp(introduction, 2) ? row : null;
      const bare = second === undefined || /^(?:comma|break)$/.test(second.kind);
      return bare && DONORS.test(this.#text(introduction)) ? first : null;
    }
    const headed = isHeadingOfName(this.#doc, introduction) && (struck || this.#tellsOfHelp(introduction, 3));
    return headed ? this.#firstGift(chunks) : null;
  }

  /** What a line such as "Japan: 2.5 million dollars for school meals" says is given. */
  #afterMark(chunks: readonly Chunk[]): Chunk | null {
    const mark = chunks.findIndex(({ kind }) => kind === "break" || kind === "verb");
    if (headMention(chunks[0]) === null || mark < 1 || mark > 8 || !isMark(chunks[mark])) return null;
    return this.#firstGift(chunks.slice(mark + 1));
  }

  #firstGift(chunks: readonly Chunk[]): Chunk | null {
    for (const chunk of chunks) {
      if (chunk.kind === "verb" || (chunk.kind === "break" && chunk.word !== ":" && chunk.word !== "—")) return null;
      if (chunk.kind === "noun" && (this.#isTheme(chunk) || this.#isCount(chunk))) return chunk;
    }
    return null;
  }

  /** Whether a sentence, the title or so many sentences of the opening tell of help. */
  #tellsOfHelp(sentence: number, opening: number): boolean {
    return this.#tells(HELP, sentence, opening);
  }

  #tells(words: RegExp, sentence: number, opening: number): boolean {
    const near = [sentence, 0];
    for (let at = 1; at <= opening; at += 1) near.push(at);
    return near.some((at) => words.test(this.#text(at)));
  }

  #chunks(sentence: number): readonly Chunk[] {
    return layer(this.#doc, "chunks")[sentence] ?? [];
  }

  #text(sentence: number): string {
    const place = layer(this.#doc, "sentences")[sentence];
    return place ? layer(this.#doc, "clean").slice(place.start, place.end) : "";
  }

  #namesBody(chunk: Chunk): boolean {
    return chunk.mentions.some(
      ({ mention, part, depth }) =>
        part === "head" && depth === 0 && layer(this.#doc, "mentions")[mention]?.entityType !== "person",
    );
  }

  /** "four C-130s": so many of something. */
  #isCount({ tokens: { from, to } }: Chunk): boolean {
    const text = layer(this.#doc, "tokens")[from]?.text.toLowerCase() ?? "";
    return to - from > 1 && (NUMBER_WORDS.has(text) || /^\d{1,3}(?:,\d{3})*$/.test(text));
  }
}

/** Whether a sentence is only the name of a state or body: the lines below are its own. */
export function isHeadingOfName(doc: Doc, sentence: number): boolean {
  const chunks = (layer(doc, "chunks")[sentence] ?? []).filter(({ kind }) => kind !== "break");
  const [named] = chunks;
  const mention = layer(doc, "mentions")[headMention(named) ?? -1];
  if (chunks.length !== 1 || !named || !mention || mention.entityType === "person") return false;
  return named.tokens.to - named.tokens.from <= mention.tokens.to - mention.tokens.from + 1;
}
