import type { Chunk, Doc, DocMention, Trigger } from "../../model/doc.ts";
import type { ClaimType } from "../../model/schema.ts";
import { layer } from "../component.ts";
import { grouped } from "../grouped.ts";
import { headMention } from "../syntax/noun-chunks.ts";
import { GiftLines } from "./gift-lines.ts";
import { isMark } from "./marks.ts";
import { tableRows } from "./tables.ts";

/** A line of a list that tells a claim of whoever it names, with the sentence that introduces the list. */
export interface ListItem {
  readonly sentence: number;
  readonly introduction: number;
}

const ITEM = "sanctioned.item";
const SANCTIONS =
  /sanction|blacklist|designat|froz|freez|embargo|(?:restrictive|targeted|special economic) measures|\bSDN list\b|\blists? (?:set out |contained )?in annex\b/i;
/** These tell of sanctions only where a sentence shortly before does. */
const LISTING = /\b(?:listed|added|named|listing|targeted|entries|following)\b/i;
/** "A. Natural persons": a heading of a part of a list. */
const HEADED =
  /^\(?(?:[A-Z0-9]{1,3}[.)]\s+)?(?:natural |legal )?(?:persons|entities|individuals|vessels|companies|firms)\b[^.]{0,20}$/i;
const REMOVED =
  /\b(?:removed|delist\w*|delet\w+|struck off|taken off|no longer|lifted)\b|^(?!.*\b(?:added|additions|designated|sanctioned)\b).*\b(?:amend\w+|correct\w+|changes|updated)\b/i;
/** Line of an entry that tells more of whom it names: "DOB: 1970", "Reasons: …". */
const FIELD =
  /^(?:d\.?o\.?b|p\.?o\.?b|(?:date|place) of (?:birth|listing|designation)|born|nationality|citizenship|gender|sex|address|functions?|positions?|title|rank|passport|national id\w*|(?:statement of |grounds|listing )?reasons?|a\.?k\.?a|alias(?:es)?|listed on|other information|designation|role|registration|tax id|website|linked to|associated (?:with|individuals?|entities))\b[^.]{0,20}?[:.]/i;
/** How an entry of a notice begins, or what only entries say. */
const ENTRY =
  /^\p{Lu}[\p{Lu}\d\s.&'’-]+[,;(]|\(individual\)|\(entity\)|\b(?:DOB|POB)\b|\(?\ba\.k\.a\.|\[[A-Z][A-Z0-9-]{2,}\]|\bName: /u;
const VESSELS = /\bvessels?\b/i;
const OTHERS = /\b(?:individuals?|persons?|entit\w+|compan\w+|firms?)\b/i;
/** They tell of what is only meant. */
const AHEAD = /\b(?:may|might|could|would|will|propos\w+|draft|consider\w*|weigh\w*|plan\w*|threat\w*|not|refus\w*)\b/i;

/** "No. 44 Radovan Ilić", "(ii) Acme": the line counts itself. */
const NUMBERED = /^(?:no\.?|nr\.?|item|entry)\s*\d+\b|^\(?(?:[ivx]{1,4}|\d{1,3}|[a-h])\)/i;
/** A line that names and describes, but is no sentence, is no longer than this. */
const LONGEST_LINE = 200;

/** The lines of lists, each with the sentence before the list. Linear time. */
export function listItems(doc: Doc): ListItem[] {
  const [sentences, clean] = [layer(doc, "sentences"), layer(doc, "clean")];
  const items: ListItem[] = [];
  let introduction = -1;
  let open = false;
  let field = false;
  sentences.forEach(({ kind, start, end }, sentence) => {
    const before = sentences[sentence - 1];
    const gap = before === undefined ? "" : clean.slice(before.end, start);
    const newLine = before === undefined || gap.includes("\n");
    const text = clean.slice(start, end);
    if (newLine) field = FIELD.test(text);
    if (field) return;
    const isEntry = ENTRY.test(text);
    const headed = isEntry && HEADED.test(clean.slice(sentences[introduction]?.start, sentences[introduction]?.end));
    if (/\n\s*\n/.test(gap) && before?.end !== sentences[introduction]?.end && !isEntry) open = false;
    const entry =
      kind === "bullet" ||
      (kind !== "tweet" && kind !== "credit" && NUMBERED.test(text)) ||
      headed ||
      (open && (kind === "heading" || isEntry || (kind === "text" && text.length <= LONGEST_LINE)));
    if (newLine && introduction >= 0 && entry) items.push({ sentence, introduction });
    else if (kind !== "bullet" && !(before?.kind === "bullet" && introduction >= 0 && HEADED.test(text))) {
      introduction = sentence;
      open = clean.charAt(end - 1) === ":";
    }
  });
  return items;
}

/** The triggers of sanctions in each sentence, those of lists left out. */
export function sanctionsBySentence(triggers: readonly Trigger[]): ReadonlyMap<number, readonly Trigger[]> {
  const sanctions = triggers.filter(({ relationType, frame }) => relationType === "sanctioned" && frame !== ITEM);
  return grouped(sanctions, ({ sentence }) => sentence);
}

/** Triggers for the lines of lists: whoever a line of a sanctions notice names, what a line of a list of donors gives. */
export function itemTriggers(doc: Doc, isTheme: (chunk: Chunk) => boolean): Trigger[] {
  const [clean, sentences, mentions] = [layer(doc, "clean"), layer(doc, "sentences"), layer(doc, "mentions")];
  const text = (index: number) => clean.slice(sentences[index]?.start ?? 0, sentences[index]?.end ?? 0);
  const items = new Map(listItems(doc).map((item) => [item.sentence, item.introduction]));
  const gifts = new GiftLines(doc, isTheme);
  const rows = tableRows(doc);
  return layer(doc, "chunks").flatMap((chunks, index) => {
    const own = rows.get(index);
    if (own) return own.map(({ chunk, relationType }) => at(doc, chunk, index, relationType));
    const introduction = items.get(index);
    const gift = gifts.of(index, introduction);
    if (gift) return [at(doc, gift, index, "aided")];
    const listed =
      introduction === undefined
        ? listedInProse(chunks, index, text)
        : listedInEntry(chunks, mentions, introduction, text);
    return listed.map((chunk) => at(doc, chunk, index, "sanctioned"));
  });
}

/** Whom a sentence names that only goes on with what those before it tell of sanctions. */
function listedInProse(chunks: readonly Chunk[], sentence: number, text: (index: number) => string): Chunk[] {
  const near = [sentence, sentence - 1, sentence - 2, sentence - 3];
  if (!near.some((other) => SANCTIONS.test(text(other)))) return [];
  const told = (other: number) => SANCTIONS.test(text(other)) && !AHEAD.test(text(other)) && !REMOVED.test(text(other));
  const counted = told(sentence - 1) || told(sentence - 2) ? countedIn(chunks, text(sentence)) : [];
  return namedIn(chunks).concat(counted);
}

/** Whom a line of a list names, if the list is one of sanctions. */
function listedInEntry(
  chunks: readonly Chunk[],
  mentions: readonly DocMention[],
  introduction: number,
  text: (index: number) => string,
): Chunk[] {
  const from = nameFrom(chunks);
  const [named, next] = [chunks[from], chunks[from + 1]];
  const head = headMention(named);
  if (named?.kind !== "noun" || head === null) return [];
  const state = mentions[head]?.entityType === "country";
  const clause = state && chunks.some(({ verb }) => verb?.form === "finite");
  const label = state && next?.kind === "break" && isMark(next);
  if (clause || label) return [];
  const only = next === undefined || next.kind === "comma" || next.kind === "break";
  return tellsOfSanctions(text, introduction) || (only && !state && tellsBefore(text, introduction)) ? [named] : [];
}

/** Where the name stands: after "Name:", which a number may precede, else at the beginning. */
function nameFrom(chunks: readonly Chunk[]): number {
  const label = chunks.slice(0, 4).findIndex(({ heads }, i) => heads.includes("name") && chunks[i + 1]?.word === ":");
  return label < 0 ? 0 : label + 2;
}

const COUNTED =
  /^(?:the (?:pair|two|three|four|trio|first|second|third|fourth|fifth|last|other|others)|both|(?:one|two|three|four|five|six|seven|eight|some) of (?:them|these|those))\b[^,]{0,24},/i;

/** Whom a sentence names of those whom one before only counts: "The pair, A and B, live in Oslo", "The fourth, C, fled". */
function countedIn(chunks: readonly Chunk[], text: string): Chunk[] {
  if (!COUNTED.test(text)) return [];
  const comma = chunks.findIndex(({ kind }) => kind === "comma");
  if (chunks.slice(0, comma).some(({ kind, mentions }) => kind === "verb" || mentions.length > 0)) return [];
  return membersFrom(chunks, comma + 1);
}

const LIST_NOUNS = new Set([
  "list",
  "lists",
  "names",
  "targets",
  "designations",
  "entries",
  "listing",
  "listings",
  "group",
  "round",
]);
const MEMBERS = /^(?:firms|companies|persons|individuals|entities|banks|vessels|officials|them|those|targets|names)$/;
const NAMED = new Set([
  "name",
  "list",
  "listed",
  "named",
  "sanction",
  "blacklist",
  "designate",
  "target",
  "add",
  "include",
  "hit",
]);
const IN_LIST = new Set<Chunk["kind"]>(["noun", "comma", "coordinator", "preposition", "adverb"]);

/** Whom a sentence names that only goes on with a list: "On the list: A, B", "The names include A and B", "Also hit is A". */
function namedIn(chunks: readonly Chunk[]): Chunk[] {
  const mark = chunks.findIndex(({ kind, word }) => kind === "break" && word === ":");
  const before = chunks.slice(0, Math.max(0, mark));
  const lists =
    before.some(({ heads }) => heads.some((head) => LIST_NOUNS.has(head))) && before.every(({ verb }) => verb === null);
  if (lists) return membersFrom(chunks, mark + 1);
  if (mark === 2 && chunks[0]?.word === "among" && MEMBERS.test(chunks[1]?.heads[0] ?? ""))
    return membersFrom(chunks, 3);
  if (chunks[0]?.word === "also" && NAMED.has(chunks[1]?.word ?? "") && chunks[2]?.verb?.lemma === "be")
    return membersFrom(chunks, 3);
  const verb = chunks.findIndex((chunk) => chunk.verb !== null);
  if (verb === 2 && chunks[0]?.word === "among" && chunks[1]?.mentions.length === 0 && chunks[2]?.verb?.lemma === "be")
    return membersFrom(chunks, 3);
  const lemma = chunks[verb]?.verb?.lemma ?? "";
  if (
    (lemma === "include" || lemma === "name" || lemma === "comprise") &&
    chunks[verb - 1]?.heads.some((head) => LIST_NOUNS.has(head))
  )
    return membersFrom(chunks, verb + 1);
  const also = chunks[0]?.kind === "adverb" && chunks[0].word === "also" && verb === 1;
  if (!also || !NAMED.has(lemma)) return [];
  return membersFrom(chunks, chunks[2]?.verb ? 3 : 2);
}

/** The noun chunks of a list, those after a preposition left out. */
export function membersFrom(chunks: readonly Chunk[], from: number): Chunk[] {
  const members: Chunk[] = [];
  for (let i = from; i < chunks.length; i += 1) {
    const chunk = chunks[i];
    if (!chunk || !(IN_LIST.has(chunk.kind) || chunk.word === ";")) break;
    const named = chunk.kind === "noun" && headMention(chunk) !== null;
    if (named && chunks[i - 1]?.kind !== "preposition" && chunks[i + 1]?.kind !== "verb") members.push(chunk);
  }
  return members;
}

function tellsOfSanctions(text: (index: number) => string, introduction: number): boolean {
  if (REMOVED.test(text(introduction))) return false;
  if (VESSELS.test(text(introduction)) && !OTHERS.test(text(introduction))) return false;
  if (SANCTIONS.test(text(introduction))) return true;
  return (
    (LISTING.test(text(introduction)) || HEADED.test(text(introduction))) &&
    [0, introduction - 1, introduction - 2].some((index) => SANCTIONS.test(text(index)))
  );
}

/** Whether one of the two sentences before the introduction of a list of mere names tells of sanctions that are in force. */
function tellsBefore(text: (index: number) => string, introduction: number): boolean {
  const around = [introduction, introduction - 1, introduction - 2].map(text);
  return (
    around.some((sentence) => SANCTIONS.test(sentence) && !AHEAD.test(sentence)) &&
    !around.some((sentence) => REMOVED.test(sentence))
  );
}

function at(doc: Doc, chunk: Chunk, sentence: number, relationType: ClaimType): Trigger {
  const tokens = layer(doc, "tokens");
  const [first, last] = [tokens[chunk.tokens.from], tokens[chunk.tokens.to - 1]];
  return {
    tokens: chunk.tokens,
    sentence,
    relationType,
    frame: `${relationType}.item`,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  };
}
