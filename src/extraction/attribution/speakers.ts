import type { Doc, DocMention, Sentence, Token } from "../../model/doc.ts";
import { layer } from "../component.ts";
import { type Actor, actorsOf } from "../roles/actors.ts";
import type { Clause, Parse } from "../syntax/clause.ts";

/** Whoever says what a sentence tells. */
export interface Speaker {
  /** Null for somebody whom the report does not name: "a senior official". */
  readonly mention: number | null;
  /** Noun chunk of the words for it in its own sentence; null for the author of a tweet. */
  readonly words: { readonly sentence: number; readonly chunk: number } | null;
  /** The sentence is a quotation or a tweet: "I" and a missing subject are the speaker. */
  readonly quoted: boolean;
}

const SAY = new Set(
  "say tell announce report reveal state add confirm claim note write tweet insist argue stress declare explain disclose inform reply answer respond remark reiterate warn allege acknowledge admit concede post comment maintain assert affirm underline underscore emphasise emphasize mention repeat deny reject dismiss object protest retort counter react contend shoot quip shout snap laugh joke call describe".split(
    " ",
  ),
);
/** They report as well as do: where another verb of saying names somebody, that one counts. */
const SAYS_BY_THE_WAY = new Set("deny reject dismiss object protest retort counter react call describe".split(" "));
const WRITTEN = new Set(
  "report reports statement statements letter study survey communiqué communique readout note notice dispatch release memo paper assessment".split(
    " ",
  ),
);
const QUOTE = /^["“”„«»]$/u;
/** A quotation goes on over so many sentences at most before or after its speaker is named. */
const REACH = 3;

/** Speaker of each sentence; null where the report itself speaks. Linear time. */
export function speakersOf(doc: Doc, parses: readonly Parse[]): (Speaker | null)[] {
  const [sentences, tokens, mentions] = [layer(doc, "sentences"), layer(doc, "tokens"), layer(doc, "mentions")];
  const inside = quotations(sentences, tokens);
  const own = parses.map((parse, sentence) => sayer(parse, mentions, sentence, inside[sentence]?.quoting ?? false));
  const authors = tweetAuthors(sentences, mentions, tokens);
  return sentences.map((_, at) => {
    const author = authors.get(at);
    if (author !== undefined) return { mention: author, words: null, quoted: true };
    const quote = inside[at];
    const said = own[at];
    if (said) return { ...said, quoted: quote !== undefined && (quote.quoting || quote.opens) };
    if (!quote?.whole) return null;
    for (let step = 1; step <= REACH; step += 1) {
      const [after, before] = [at + step, at - step];
      if (quote.opens && own[after] && inside[after]?.continues) return { ...own[after], quoted: true };
      if (own[before] && (inside[before]?.quoting ?? false) && step === 1 + (at - 1 - before))
        return { ...own[before], quoted: true };
    }
    return null;
  });
}

/** Who a clause of saying in the sentence names; beside quotations "as Kyiv has said" is none. "X called Y, Z said" is said by Z. */
function sayer(parse: Parse, mentions: readonly DocMention[], sentence: number, quotes: boolean): Speaker | null {
  let best: Speaker | null = null;
  let bestRank = 0;
  for (const clause of parse.clauses) {
    const noun = quotes && clause.opener === "as" ? null : speakerIn(parse, clause);
    if (noun === null || /^what(?:ever)?$/.test(parse.chunks[parse.groups.startOf(noun) - 1]?.heads[0] ?? "")) continue;
    const chunk = parse.chunks[noun];
    if (!chunk) continue;
    const actor = actorsOf(chunk, mentions, "agent")[0] ?? authorOf(parse, mentions, noun);
    const plain = !SAYS_BY_THE_WAY.has(parse.chunks[clause.verb]?.verb?.lemma ?? "");
    const rank = (actor ? 2 : 1) + (plain && actor ? 1 : 0);
    if (rank <= bestRank) continue;
    best = { mention: actor?.mention ?? null, words: { sentence, chunk: noun }, quoted: false };
    bestRank = rank;
  }
  return best;
}

/** "a report by Kyiv says": whose words they are. */
function authorOf({ chunks }: Parse, mentions: readonly DocMention[], noun: number): Actor | undefined {
  const by = chunks[noun + 1];
  const author = chunks[noun + 2];
  if (by?.kind !== "preposition" || !/^(?:by|from)$/.test(by.word) || author?.kind !== "noun") return undefined;
  return chunks[noun]?.heads.some((head) => WRITTEN.has(head)) ? actorsOf(author, mentions, "agent")[0] : undefined;
}

/** The noun chunk of whoever says something in a clause; null where it is no clause of saying. */
export function speakerIn(parse: Parse, clause: Clause): number | null {
  const verb = parse.chunks[clause.verb]?.verb;
  if (!verb || verb.passive) return null;
  if (verb.lemma === "accord") return clause.phrases.find(({ word }) => word === "to")?.nouns[0] ?? null;
  if (verb.lemma === "put" && clause.opener === "as") return clause.subjects[0] ?? null;
  if (!SAY.has(verb.lemma) || verb.form === "infinitive" || verb.negated) return null;
  const inverted = invertedSubject(parse, clause);
  if (inverted !== null) return inverted;
  const [first] = clause.subjects;
  if (first !== undefined)
    return clause.subjects.length > 1 ? (clause.subjects.find((noun) => hasName(parse, noun)) ?? first) : first;
  return clause.objects[0]?.[0] ?? null;
}

/** "…, said Holm": the named noun after a verb that a comma or nothing precedes; null where the order is the usual one. */
export function invertedSubject(parse: Parse, { verb, subjects, objects }: Clause): number | null {
  const before = parse.chunks[verb - 1];
  const [only, more] = objects;
  if ((before !== undefined && before.kind !== "comma" && before.kind !== "break") || more || !only) return null;
  if (parse.chunks[verb]?.verb?.lemma === "tell" || subjects.some((noun) => parse.groups.endOf(noun) === verb))
    return null;
  return only.find((noun) => hasName(parse, noun)) ?? null;
}

function hasName(parse: Parse, noun: number): boolean {
  return parse.chunks[noun]?.mentions.some(({ part, depth }) => part === "head" && depth === 0) ?? false;
}

interface Quotation {
  /** Begins inside a quotation that an earlier sentence opened. */
  readonly continues: boolean;
  /** Its quotation goes on in the next sentence. */
  readonly opens: boolean;
  readonly quoting: boolean;
  /** Nothing of it stands outside the marks. */
  readonly whole: boolean;
}

function quotations(sentences: readonly Sentence[], tokens: readonly Token[]): Quotation[] {
  let open = false;
  return sentences.map(({ tokens: { from, to } }) => {
    const continues = open;
    let quoting = open;
    let outside = 0;
    for (let at = from; at < to; at += 1) {
      const text = tokens[at]?.text ?? "";
      if (QUOTE.test(text)) {
        quoting = true;
        open = text === "”" || text === "»" ? false : text === "“" || text === "„" || text === "«" ? true : !open;
      } else if (!open && tokens[at]?.kind !== "punctuation") outside += 1;
    }
    return { continues, opens: open, quoting, whole: quoting && outside === 0 };
  });
}

/** Author of each sentence of a tweet: the first name of the signature under it. */
function tweetAuthors(
  sentences: readonly Sentence[],
  mentions: readonly DocMention[],
  tokens: readonly Token[],
): Map<number, number> {
  const authors = new Map<number, number>();
  let from = 0;
  sentences.forEach((sentence, at) => {
    if (sentence.kind !== "tweet") {
      from = at + 1;
      return;
    }
    if (!/^(?:[—–-]|-{2})$/u.test(tokens[sentence.tokens.from]?.text ?? "")) {
      const dash = signatureAt(tokens, sentence);
      if (dash < 0) return;
      name(at, dash);
      return;
    }
    name(at, sentence.tokens.from);
  });
  return authors;

  function name(at: number, dash: number): void {
    const author = mentions.findIndex(
      ({ tokens: place, entity }) =>
        entity !== null && place.from > dash && place.from < dash + 12 && place.to <= (sentences[at]?.tokens.to ?? 0),
    );
    if (author >= 0) for (let back = from; back <= at; back += 1) authors.set(back, author);
    from = at + 1;
  }
}

/** Token of the dash before "Name (@handle)" inside a sentence; -1 if there is none. */
function signatureAt(tokens: readonly Token[], { tokens: { from, to } }: Sentence): number {
  for (let at = to - 1; at > from; at -= 1)
    if (/^(?:[—–-]|-{2})$/u.test(tokens[at]?.text ?? "")) {
      for (let next = at + 1; next < Math.min(to, at + 8); next += 1)
        if (tokens[next]?.kind === "handle" && tokens[next - 1]?.text === "(") return at;
    }
  return -1;
}
