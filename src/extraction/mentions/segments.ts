import type { Range, TaggedName } from "../../model/doc.ts";
import { isGivenName } from "../lexicon/given-names.ts";
import { type Match, matchKnown, placeLength } from "../lexicon/lexicon.ts";
import {
  ACTION_VERBS,
  COMPANY_WORDS,
  EVENT_ENDS,
  EVENT_STARTS,
  NO_NAMES,
  ORGANIZATION_ENDS,
  ORGANIZATION_STARTS,
  PLACE_ENDS,
  POST_NOMINALS,
  STARTERS,
} from "../lexicon/words.ts";
import { isNameWord, runEnd } from "./runs.ts";
import { isAcronym, type TextView, touches } from "./text-view.ts";
import { isRole, titleLength } from "./titles.ts";

/** A stretch of a sentence that reads as one: a title, or a name with what its own words say about it. */
export interface Segment {
  readonly tokens: Range;
  readonly kind: "title" | "known" | "organization" | "event" | "place" | "name" | "handle";
  readonly known: Match | null;
  /** What the trained tagger says of just these tokens. */
  readonly tag: TaggedName | null;
}

/** States whose names are given names or surnames too. */
const ALSO_PEOPLE = new Set([
  "Georgia",
  "Jordan",
  "Chad",
  "Israel",
  "India",
  "Paris",
  "Sofia",
  "London",
  "Victoria",
  "Dakar",
  "Santiago",
  "German",
  "French",
  "English",
  "Kiwi",
]);

/** What begins sentences, quotations and questions after a dateline or label too, and no name. */
export const ALWAYS_STARTERS = /^(?:The|Has|Have|Had|Did|Does|Is|Are|Was|Were|Those|These|Why|When|How|Who|What)$/;

/** No name with its titles has more tokens. */
const LONGEST_RUN = 20;

/** Cuts the capitalised runs of one sentence into titles and names, in order. */
export function segmentSentence(view: TextView, { from, to }: Range): Segment[] {
  const found: Segment[] = [];
  let at = from;
  while (at < to) {
    const segment = segmentAt(view, at, to);
    if (segment) {
      found.push(segment);
      at = segment.tokens.to;
    } else at++;
  }
  return found;
}

function segmentAt(view: TextView, at: number, to: number): Segment | null {
  const token = view.tokens[at];
  if (!token) return null;
  if (token.kind === "handle" || token.kind === "hashtag") {
    const known = matchKnown(view.tokens, at, at + 1);
    return { tokens: { from: at, to: at + 1 }, kind: "handle", known, tag: null };
  }
  if (token.kind !== "word" || token.text === "NGO") return null;
  const known = knownAt(view, at, to);
  if (!isNameWord(view, at)) return known ? segment(at, at + known.length, "known", known) : null;
  if (/^\p{Lu}\.$/u.test(token.text) && view.initial[at] === 1 && STARTERS.has(view.tokens[at + 1]?.text ?? ""))
    return null;
  const place = placeLength(view.tokens, at, to);
  const starter = STARTERS.has(token.text) && (view.initial[at] === 1 || ALWAYS_STARTERS.test(token.text));
  const shouted = shoutedEnd(view, at, Math.min(to, at + LONGEST_RUN));
  if (shouted > 0 && !(known && known.length >= shouted - at)) return segment(at, shouted, "organization", null);
  const end = runEnd(view, at, Math.min(to, at + LONGEST_RUN));
  const knownEnd = known ? at + known.length : at;
  if (known?.known.entityType === "organization" && isBranch(view, at, knownEnd, end))
    return segment(at, end, "organization", null);
  if (known && (knownEnd >= end || known.known.entityType === "person")) {
    if (known.known.entityType !== "person" || !ORGANIZATION_ENDS.has(view.tokens[end - 1]?.text ?? ""))
      return segment(at, knownEnd, "known", known);
  }
  if (place > knownEnd - at && (at + place >= end || titleLength(view, at + place, to) > 0))
    return segment(at, at + place, "place", null);
  if (!starter) {
    const organization = organizationEnd(view, at, end);
    const title = titleLength(view, at, to);
    if (
      organization > knownEnd &&
      !isPersonsPair(view, at, organization) &&
      (title === 0 || (organization > at + title && !isPersonsPair(view, at + title, organization))) &&
      !startsTitle(view, at, organization)
    )
      return segment(at, organization, "organization", null);
    if (title > 0 && knownEnd <= at + title) return segment(at, at + title, "title", null);
    const event = eventEnd(view, at, end);
    if (event > knownEnd) return segment(at, event, "event", null);
    if (PLACE_ENDS.has(view.tokens[end - 1]?.text ?? "") && end > at + 1 && !hasTitle(view, at, end) && end > knownEnd)
      return segment(at, end, "place", null);
  }
  if (place > 0 && (at + place >= end || titleLength(view, at + place, to) > 0))
    return segment(at, at + place, "place", null);
  if (known && !isPersonsName(view, at, knownEnd, end)) return segment(at, knownEnd, "known", known);
  if (starter) {
    const title = titleLength(view, at, to);
    return title > 1 ? segment(at, at + title, "title", null) : null;
  }
  return segment(at, nameEnd(view, at, end), "name", null);
}

/** "Barclays Ghana", "Caritas Goma": a known body’s name with a place after it. */
function isBranch(view: TextView, at: number, knownEnd: number, end: number): boolean {
  if (knownEnd >= end || isAcronym(view.tokens[at]?.text ?? "") || view.shouted[at] === 1) return false;
  if (placeLength(view.tokens, knownEnd, end) === end - knownEnd) return true;
  const place = matchKnown(view.tokens, knownEnd, end);
  return place?.known.entityType === "country" && place.form !== "demonym" && place.length === end - knownEnd;
}

function segment(from: number, to: number, kind: Segment["kind"], known: Match | null): Segment {
  return { tokens: { from, to }, kind, known, tag: null };
}

/** A known name, unless it is only the beginning of a common word's phrase in capitals or an ordinary word that begins a sentence. */
function knownAt(view: TextView, at: number, to: number): Match | null {
  const known = matchKnown(view.tokens, at, to);
  if (!known || isCurrency(view, at + known.length)) return null;
  const text = view.tokens[at]?.text ?? "";
  if (known.length === 1 && text.length <= 2 && view.shouted[at] === 1 && known.known.entityType === "country") {
    return text === "US" ? (isRoleBefore(view, at) ? null : known) : known;
  }
  if (known.length === 1 && text.length <= 2 && view.shouted[at] === 1 && known.known.entityType === "organization")
    return null;
  if (
    known.form === "capital" &&
    FIELD.test(view.lower[at - 1] === ":" ? (view.lower[at - 2] ?? "") : (view.lower[at - 1] ?? ""))
  )
    return null;
  if (known.length === 1 && view.initial[at] === 1 && STARTERS.has(text)) return null;
  return known;
}

/** "Gender: Male", "Sex Male". */
const FIELD = /^(?:gender|sex)$/;

/** "US$", "C$": the sign touches its state; in "gave Chad $20 million" it does not. */
function isCurrency(view: TextView, sign: number): boolean {
  return /^[$€£]$/.test(view.tokens[sign]?.text ?? "") && touches(view.tokens, sign);
}

function isRoleBefore(view: TextView, at: number): boolean {
  return /^(?:tell|told|help|gave|give|let|of|with)$/.test(view.lower[at - 1] ?? "");
}

/** Whether a title begins inside the range and reaches to or past its end: "Kremlin Press Secretary". */
function startsTitle(view: TextView, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (view.lower[i - 1] === "of" || view.lower[i - 1] === "the") continue;
    if (titleLength(view, i, runLimit(view, i)) > 0) return true;
  }
  return false;
}

function runLimit(view: TextView, i: number): number {
  let end = i + 1;
  while (end < view.tokens.length && end < i + 6 && isNameWord(view, end)) end++;
  return end;
}

function hasTitle(view: TextView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isRole(view, i)) return true;
  return false;
}

/** "Samantha Power": a given name before a word that ends names of bodies only in longer ones. */
function isPersonsPair(view: TextView, at: number, end: number): boolean {
  return end === at + 2 && isGivenName(view.tokens[at]?.text ?? "") && !BODIES.has(view.tokens[at + 1]?.text ?? "");
}

const BODIES = new Set(
  "Foundation Institute Bank Group Trust Fund Corporation Corp Corp. Inc Inc. Ltd Ltd. Co Co. LLC PLC University College School Academy Center Centre Airlines Motors Industries Holdings Council Commission Ministry Party Association Society Brothers Sons Associates Lines Wings Airways Aviation Shipping Logistics Technologies Systems Petroleum Energy Holding Enterprises Trading Resources Minerals Metals Chemicals Electronics Foods Textiles Pharmaceuticals Software Robotics Networks Telecom Media Partners Securities Investments Insurance Construction Engineering Consulting Ventures".split(
    " ",
  ),
);

/** End of the organization's name that begins at `at`; 0 if its words name none. */
function organizationEnd(view: TextView, at: number, end: number): number {
  let found = 0;
  for (let i = at; i < end; i++) {
    const text = view.tokens[i]?.text ?? "";
    const next = view.lower[i + 1];
    if (ORGANIZATION_STARTS.has(text) && i + 2 < end && (next === "of" || next === "for" || next === "on")) return end;
    if (i > at && ORGANIZATION_ENDS.has(text) && (view.tokens[i - 1]?.text !== "-" || text === "Bank")) {
      found = i + 1;
      if (/^No\.?$/.test(view.tokens[i + 1]?.text ?? "") && view.tokens[i + 2]?.kind === "number") found = i + 3;
    } else if (found > at && found === i && COMPANY_WORDS.has(text)) found = i + 1;
    else if (i > at + 1 && /^(?:UK|USA|International)$/.test(text) && isBodysWord(view.tokens[i - 1]?.text ?? ""))
      found = i + 1;
    if (i > at && found === 0 && isRole(view, i) && view.capital[i] === 1) return 0;
    if (i > at && found > 0 && isRole(view, i) && i >= found) return found;
  }
  return found;
}

/** End of an organ’s name in a heading all in capitals, "MINISTRY OF HEALTH OF KENYA"; 0 if none begins at `at`. */
function shoutedEnd({ tokens, lower, shouted }: TextView, at: number, to: number): number {
  const text = tokens[at]?.text ?? "";
  if (shouted[at] !== 1 || text.length < 4 || !isAcronym(text) || !/^(?:of|for)$/.test(lower[at + 1] ?? "")) return 0;
  if (!ORGANIZATION_STARTS.has(text.charAt(0) + text.slice(1).toLowerCase())) return 0;
  let end = at + 2;
  while (end < to && tokens[end]?.kind === "word" && isAcronym(tokens[end]?.text ?? "") && !isVerb(lower[end] ?? ""))
    end++;
  return end > at + 2 ? end : 0;
}

function isVerb(lower: string): boolean {
  return ACTION_VERBS.has(lower) || /^(?:to|by|on|at|in)$/.test(lower);
}

/** "Tarn Campaign UK", "Tarn Watch International": the branch of a body. */
function isBodysWord(text: string): boolean {
  return ORGANIZATION_STARTS.has(text) || ORGANIZATION_ENDS.has(text);
}

function eventEnd(view: TextView, at: number, end: number): number {
  if (EVENT_STARTS.has(view.tokens[at]?.text ?? "") && end > at + 1) return end;
  for (let i = end - 1; i > at; i--) if (EVENT_ENDS.has(view.tokens[i]?.text ?? "")) return i + 1;
  return 0;
}

/** "Georgia Meloni": a state's name that begins a person's. */
function isPersonsName(view: TextView, at: number, knownEnd: number, end: number): boolean {
  return (
    knownEnd === at + 1 &&
    end > knownEnd &&
    ALSO_PEOPLE.has(view.tokens[at]?.text ?? "") &&
    isPlainName(view, knownEnd) &&
    titleLength(view, knownEnd, end) === 0
  );
}

function isPlainName(view: TextView, i: number): boolean {
  const text = view.tokens[i]?.text ?? "";
  return isNameWord(view, i) && !isAcronym(text) && !NO_NAMES.has(text) && !matchKnown(view.tokens, i, i + 1);
}

/** Where a plain name ends: before a title, a state's name or adjective, or another known name. */
function nameEnd(view: TextView, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    if (!isNameWord(view, i)) continue;
    if (view.tokens[i - 1]?.text === "-" && isNameWord(view, i - 2)) continue;
    if (i === at + 1 && /^\p{Lu}\.$/u.test(view.tokens[at]?.text ?? "")) continue;
    if (POST_NOMINALS.has(view.tokens[i]?.text ?? "")) return i;
    const text = view.tokens[i]?.text ?? "";
    const known = matchKnown(view.tokens, i, end);
    if (known && !isSurnameToo(view, at, i, known, end)) return trim(view, at, i);
    const title = titleLength(view, i, end);
    if (title > 1 && i + title < end && !isGivenName(view.tokens[at]?.text ?? "")) return trim(view, at, i);
    if (isRole(view, i) && title > 0 && text.length > 4) return trim(view, at, i);
  }
  return end;
}

/** A known name that may be somebody’s surname as well: "Boris German", "Thérèse Wagner". */
function isSurnameToo(view: TextView, at: number, i: number, known: Match, end: number): boolean {
  if (known.length > 1) return false;
  const text = view.tokens[i]?.text ?? "";
  if (known.known.entityType === "organization") return !isAcronym(text) && known.form === "name";
  return i === at + 1 && i + 1 === end && isGivenName(view.tokens[at]?.text ?? "");
}

function trim(view: TextView, at: number, end: number): number {
  let last = end;
  while (last > at + 1 && !isNameWord(view, last - 1)) last--;
  return last;
}
