import type { DocMention, Sentence, Token } from "../../model/doc.ts";
import type { Speaker } from "../attribution/speakers.ts";
import type { Parse } from "../syntax/clause.ts";

/** Who speaks a sentence in the first person, as a mention; and whom it speaks to, where it is a question. */
export interface Voice {
  readonly speaker: number | null;
  /** Whom "you" means. */
  readonly asked: number | null;
}

interface Sources {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly DocMention[];
  readonly parses: readonly Parse[];
  readonly speakers: readonly (Speaker | null)[];
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

type Label =
  | { readonly kind: "question" }
  | { readonly kind: "answer" }
  | { readonly kind: "name"; readonly mention: number };

/** Voices of all sentences: those of quotations, and of transcripts, whose lines say who speaks. Linear time. */
export function voicesOf(sources: Sources): Voice[] {
  const { sentences, speakers } = sources;
  const people = peopleOf(sources);
  const labels = sentences.map((_, at) => labelOf(sources, at, people));
  const count = (kind: Label["kind"]) => labels.filter((label) => label?.kind === kind).length;
  const isTranscript = count("question") + count("answer") + count("name") >= 3;
  const guest = isTranscript ? guestOf(sources, labels) : null;
  const open = openAfter(sources);
  let label: Label | null = null;
  let carried: number | null = null;
  return sentences.map((_, at): Voice => {
    const own = labels[at] ?? null;
    if (own || !isTranscript) label = own;
    if (label?.kind === "question") return { speaker: null, asked: guest };
    if (label?.kind === "answer") return { speaker: guest, asked: null };
    if (label?.kind === "name") return { speaker: label.mention, asked: null };
    const said = speakers[at];
    const speaker: number | null = said?.quoted ? said.mention : (leadIn(sources, at) ?? carried);
    carried = open[at] && !said ? speaker : null;
    return { speaker, asked: null };
  });
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
    if (entity === null || entityType !== "person") return;
    byEnd.set(to, mention);
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
