import type { DocMention, Sentence, Token } from "../../model/doc.ts";
import type { Speaker } from "../attribution/speakers.ts";
import type { Parse } from "../syntax/clause.ts";

/** Who speaks a sentence in the first person, as a mention; and whom it speaks to, where it is a question. */
export interface Voice {
  readonly speaker: number | null;
  /** Whom "you" means. */
  readonly asked: number | null;
  /** A label of the line names the speaker. */
  readonly labelled: boolean;
}

interface Sources {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly DocMention[];
  readonly parses: readonly Parse[];
  readonly speakers: readonly (Speaker | null)[];
  /** What the sentences cut, offsets kept. */
  readonly text: string;
}

const QUESTION = /^(?:q|question|frage)$/i;
const ANSWER = /^(?:a|answer)$/i;
/** A name all in capitals. */
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u;
const OPENS = /^["“„«]$/;
const CLOSES = /^[”»]$/;
/** Within so many sentences a report says who is interviewed. */
const LEAD = 5;
/** A label is no longer than this. */
const LONGEST_LABEL = 5;

/** The lead says that what follows are somebody’s messages. */
const THREAD = /\b(?:tweets?|tweeted|thread|posts?|posted)\b/i;

type Label =
  | { readonly kind: "question" }
  | { readonly kind: "answer" }
  | { readonly kind: "name"; readonly mention: number };

/**
 * Voices of all sentences: those of quotations, and of transcripts and interviews, whose lines are said in turn. `guest` is
 * whoever is interviewed. Linear time.
 */
export function voicesOf(sources: Sources): { readonly voices: Voice[]; readonly guest: number | null } {
  const { sentences, speakers } = sources;
  const people = peopleOf(sources);
  const labels = sentences.map((_, at) => labelOf(sources, at, people));
  const open = openAfter(sources);
  const turns = turnsOf(sources, labels, open);
  const guest = turns.isInterview ? guestOf(sources, labels) : null;
  let carried: number | null = null;
  const voices = sentences.map((_, at): Voice => {
    const turn = turns.of[at];
    if (turn?.kind === "question") return { speaker: null, asked: guest, labelled: false };
    if (turn?.kind === "answer") return { speaker: guest, asked: null, labelled: false };
    if (turn?.kind === "name") return { speaker: turn.mention, asked: null, labelled: true };
    const said = speakers[at];
    const goesOn = open[at - 1] === true && carried !== null && (open[at] === true || endsQuoted(sources, at));
    const speaker: number | null = goesOn
      ? carried
      : said?.quoted
        ? outside(sources, at, said)
        : (leadIn(sources, at) ?? carried);
    carried = open[at] ? speaker : null;
    return { speaker, asked: null, labelled: false };
  });
  return { voices, guest };
}

/**
 * Whose turn each sentence is, in transcripts with labels, in which lines without one ask if none is labelled a question, and in interviews
 * that print questions plainly and answers in quotation marks.
 */
function turnsOf(sources: Sources, labels: readonly (Label | null)[], open: readonly boolean[]) {
  const { sentences, tokens, speakers } = sources;
  const count = (kind: Label["kind"]) => labels.filter((label) => label?.kind === kind).length;
  const isTranscript = count("question") + count("answer") + count("name") >= 3;
  const lines = sentences.map(({ start }, at) => {
    const before = sentences[at - 1];
    return before === undefined || sources.text.slice(before.end, start).includes("\n");
  });
  const quotes = sentences.map(({ tokens: { from, to } }) =>
    tokens.slice(from, Math.min(to, from + 4)).some(({ text }) => OPENS.test(text)),
  );
  const asks = (at: number) => tokens[(sentences[at]?.tokens.to ?? 0) - 1]?.text === "?";
  const plain = sentences.filter((_, at) => lines[at] && !quotes[at] && asks(at) && !labels[at]).length;
  const answered = sentences.filter((_, at) => lines[at] && quotes[at] && speakers[at] == null).length;
  const isThread = answered >= 3 && THREAD.test(sources.text.slice(0, sentences[LEAD - 2]?.end));
  const isInterview = isTranscript || isThread || (plain >= 2 && answered >= 2);
  const asksPlainly = count("question") === 0;
  let turn: Label | null = null;
  const of = sentences.map((_, at) => {
    const label = labels[at];
    if (label) turn = label;
    else if (!isInterview) turn = null;
    else if (lines[at] && quotes[at] && turn?.kind !== "name" && speakers[at] == null) turn = { kind: "answer" };
    else if (lines[at] && !open[at - 1] && asksPlainly) turn = asks(at) || isTranscript ? { kind: "question" } : null;
    return turn;
  });
  const begins = labels.findIndex((label) => label !== null);
  return { isInterview, of: of.map((one, at) => (isTranscript && at < begins ? null : one)) };
}

/** Who speaks a quotation: not whoever is said in it to say something, “Berg told reporters, “Holm said …””, but the first named before it. */
function outside(
  { sentences, tokens, mentions, parses }: Sources,
  at: number,
  { mention, words }: Speaker,
): number | null {
  const range = sentences[at]?.tokens;
  if (mention === null || words?.sentence !== at || !range) return mention;
  const place = mentions[mention]?.tokens.from ?? -1;
  let opened = -1;
  for (let token = range.from; token < place; token += 1) {
    const text = tokens[token]?.text ?? "";
    if (opened < 0 && OPENS.test(text)) opened = token;
    else if (CLOSES.test(text) || text === '"') opened = -1;
  }
  if (opened <= range.from) return mention;
  for (const chunk of parses[at]?.chunks ?? []) {
    if (chunk.tokens.from >= opened) break;
    for (const { mention: named, part, depth } of chunk.mentions)
      if (chunk.kind === "noun" && part !== "possessor" && depth === 0 && mentions[named]?.entity != null) return named;
  }
  return mention;
}

/** Whether a quotation that goes on from the sentence before ends with this one, so that nobody in it is its speaker. */
function endsQuoted({ sentences, tokens }: Sources, at: number): boolean {
  const text = tokens[(sentences[at]?.tokens.to ?? 0) - 1]?.text ?? "";
  return text === '"' || CLOSES.test(text);
}

/** Whether a quotation is open at the end of each sentence. */
function openAfter({ sentences, tokens }: Sources): boolean[] {
  let open = false;
  return sentences.map(({ tokens: { from, to } }) => {
    for (let at = from; at < to; at += 1) {
      const text = tokens[at]?.text ?? "";
      if (OPENS.test(text)) open = text === '"' ? !open : true;
      else if (CLOSES.test(text)) open = false;
    }
    return open;
  });
}

/** "Q:", "MS. BERG:", "@berg:" at the head of a sentence. */
function labelOf({ sentences, tokens }: Sources, at: number, people: People): Label | null {
  const range = sentences[at]?.tokens;
  if (!range) return null;
  let colon = -1;
  for (let token = range.from; token < Math.min(range.to, range.from + LONGEST_LABEL + 1); token += 1)
    if (tokens[token]?.text === ":") {
      colon = token;
      break;
    }
  const first = tokens[range.from]?.text ?? "";
  if (colon < 0) return ANSWER.test(first) && tokens[range.from + 1]?.text === "." ? { kind: "answer" } : null;
  if (colon === range.from + 1 && QUESTION.test(first)) return { kind: "question" };
  if (colon === range.from + 1 && ANSWER.test(first)) return { kind: "answer" };
  const named = people.byEnd.get(colon);
  if (named !== undefined) return { kind: "name", mention: named };
  const last = tokens[colon - 1];
  const known = last && SHOUTED.test(last.text) ? people.bySurname.get(last.text.toLowerCase()) : undefined;
  return known === undefined ? null : { kind: "name", mention: known };
}

interface People {
  /** By the token after the mention. */
  readonly byEnd: ReadonlyMap<number, number>;
  /** First mention by the last word of the name, in lower case. */
  readonly bySurname: ReadonlyMap<string, number>;
}

function peopleOf({ mentions, tokens }: Sources): People {
  const byEnd = new Map<number, number>();
  const bySurname = new Map<string, number>();
  mentions.forEach(({ entity, entityType, kind, tokens: { to } }, mention) => {
    if (entity === null || entityType === "country" || entityType === "event") return;
    if (entityType === "person" || tokens[to - 1]?.kind === "handle") byEnd.set(to, mention);
    if (entityType !== "person") return;
    const word = tokens[to - 1]?.text.toLowerCase() ?? "";
    if (kind === "name" && !bySurname.has(word)) bySurname.set(word, mention);
  });
  return { byEnd, bySurname };
}

/** Who answers in a transcript: whoever the labels name most, else the first person of the lead. */
function guestOf({ mentions, sentences }: Sources, labels: readonly (Label | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const label of labels)
    if (label?.kind === "name") counts.set(label.mention, (counts.get(label.mention) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most) return most[0];
  const first = labels.findIndex((label) => label !== null);
  const lead = mentions.findIndex(
    ({ entity, entityType, kind, sentence }) =>
      entity !== null &&
      entityType === "person" &&
      kind === "name" &&
      sentence < Math.min(Math.max(1, first), LEAD, sentences.length),
  );
  return lead < 0 ? null : lead;
}

/** "Haddad hit back in capitals: “False.": whoever acts before the colon that opens a quotation. */
function leadIn({ sentences, tokens, parses, mentions }: Sources, at: number): number | null {
  const range = sentences[at]?.tokens;
  const parse = parses[at];
  if (!range || !parse) return null;
  const mark = parse.chunks.findIndex(
    ({ kind, word, tokens: place }) => kind === "break" && word === ":" && OPENS.test(tokens[place.to]?.text ?? ""),
  );
  if (mark < 1) return null;
  const clause = parse.clauses.filter(({ verb }) => verb < mark).at(-1);
  const [first] = parse.chunks.flatMap(({ kind }, noun) => (kind === "noun" && noun < mark ? [noun] : []));
  const nouns = clause && clause.subjects.length > 0 ? clause.subjects : first === undefined ? [] : [first];
  for (const noun of nouns)
    for (const { mention, depth } of parse.chunks[noun]?.mentions ?? [])
      if (depth === 0 && mentions[mention]?.entity != null) return mention;
  return null;
}
