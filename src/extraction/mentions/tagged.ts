import type { TaggedName } from "../../model/doc.ts";
import { isGivenName } from "../lexicon/given-names.ts";
import { matchKnown } from "../lexicon/lexicon.ts";
import { NAME_PARTICLES, STARTERS } from "../lexicon/words.ts";
import { type Clues, type NameKind, withClue } from "./candidate.ts";
import { isNameWord } from "./runs.ts";
import { ALWAYS_STARTERS, type Segment } from "./segments.ts";
import { type TextView, touches } from "./text-view.ts";
import { isRole } from "./titles.ts";

/** How sure the tagger must be of a name that the rules do not see at all, and of one that they cut otherwise. */
const ENOUGH_ALONE = 0.6;
const ENOUGH_TO_CUT = 0.7;
/** A person's name may end as the names of places do: "Edwin Marlow-Hall". */
const SURE_OF_PERSON = 0.8;
/** What the tagger's word weighs beside the rules' clues: nothing where it only guesses, some 2 where it is certain. */
const WEIGHT = 3;
const GUESS = 0.25;

/**
 * The segments of a sentence with what the tagger says of them: the same names carry its word, names that only it sees are added, and
 * where it cuts otherwise it counts if it is sure, though never against a longer known name. Both in order; linear time.
 */
export function withTagged(view: TextView, segments: readonly Segment[], tagged: readonly TaggedName[]): Segment[] {
  const taken: Segment[] = [];
  const replaced = new Set<Segment>();
  let first = 0;
  for (const name of tagged) {
    while (first < segments.length && (segments[first]?.tokens.to ?? 0) <= name.tokens.from) first++;
    let end = first;
    while (end < segments.length && (segments[end]?.tokens.from ?? 0) < name.tokens.to) end++;
    const [opening] = segments.slice(first, end);
    const title = isTitleBefore(view, opening, name) ? opening : undefined;
    const tag = title ? { ...name, tokens: { ...name.tokens, from: title.tokens.to } } : withoutStarter(view, name);
    const crossed = segments.slice(title ? first + 1 : first, end);
    if (!isTaken(view, tag, crossed)) continue;
    taken.push(asSegment(tag, crossed));
    for (const segment of crossed) replaced.add(segment);
  }
  return [...segments.filter((segment) => !replaced.has(segment)), ...taken].sort(
    (a, b) => a.tokens.from - b.tokens.from,
  );
}

/** Whether the tagger took a title into the name; "Sultan" after another title is a given name. */
function isTitleBefore(view: TextView, segment: Segment | undefined, { tokens }: TaggedName): segment is Segment {
  if (segment?.kind !== "title" || segment.tokens.to >= tokens.to) return false;
  const own = tokens.from === segment.tokens.to - 1 && isGivenName(view.tokens[tokens.from]?.text ?? "");
  return !(own && isRole(view, tokens.from - 1));
}

/** "Rival Name": a word that only begins the sentence. */
function withoutStarter(view: TextView, tag: TaggedName): TaggedName {
  const { from, to } = tag.tokens;
  const first = view.tokens[from]?.text ?? "";
  const isStarter = to - from > 1 && STARTERS.has(first) && (view.initial[from] === 1 || ALWAYS_STARTERS.test(first));
  return isStarter ? { ...tag, tokens: { from: from + 1, to } } : tag;
}

/** What the tagger's word adds to the clues. */
export function withTagClue(clues: Clues, tag: TaggedName | null): Clues {
  return tag ? withClue(clues, kindOf(tag), WEIGHT * Math.max(0, tag.confidence - GUESS)) : clues;
}

/** Whether the tagger takes it for somebody, a body or a happening. */
export function isNamed({ type }: TaggedName): boolean {
  return type === "person" || type === "organization" || type === "event";
}

function kindOf({ type }: TaggedName): NameKind {
  return type === "place" || type === "nationality" ? "other" : type;
}

function isTaken(view: TextView, tag: TaggedName, crossed: readonly Segment[]): boolean {
  const [only] = crossed;
  if (isMoney(view, tag)) return false;
  if (crossed.length === 1 && only && isSame(tag, only)) return true;
  const kind = kindOf(tag);
  if (crossed.length === 1 && only && isShortened(view, tag, only)) return false;
  if (kind === "other" || kind === "country" || !isWhole(view, tag)) return false;
  if (crossed.length === 0) return tag.confidence >= ENOUGH_ALONE && isNameWord(view, tag.tokens.from);
  if (tag.confidence < ENOUGH_TO_CUT || crossed.every((segment) => segment.kind === "title")) return false;
  if (crossed.some((segment) => segment.known !== null && !mayBegin(view, segment, tag))) return false;
  const bodies = crossed.filter((segment) => segment.kind === "organization");
  return bodies.length === 0 || (bodies.length < 2 && kind === "organization" && mayLengthen(view, bodies[0], tag));
}

/** "William Saab" of "Tarek William Saab": the rules have a given name more. */
function isShortened(view: TextView, { type, tokens }: TaggedName, { kind, tokens: { from, to } }: Segment): boolean {
  const isWithinName = type === "person" && kind === "name" && tokens.from > from && tokens.to === to;
  return isWithinName && isGivenName(view.tokens[from]?.text ?? "");
}

/** "Beijing" in "Beijing Blue Harvest": a known name that a longer one begins with. */
function mayBegin(view: TextView, { known, tokens }: Segment, tag: TaggedName): boolean {
  const goesOn =
    tokens.to < tag.tokens.to &&
    (view.capital[tokens.to] === 1 || /^(?:-|of)$/.test(view.tokens[tokens.to]?.text ?? ""));
  return known?.known.entityType !== "person" && tokens.from === tag.tokens.from && goesOn;
}

/** The tagger may add to the name of a body, but neither a place’s possessive before it nor cut it. */
function mayLengthen(view: TextView, body: Segment | undefined, tag: TaggedName): boolean {
  if (!body || !isWithin(body, tag)) return false;
  for (let i = tag.tokens.from; i < body.tokens.from; i++)
    if (/^['’]s?$/.test(view.tokens[i]?.text ?? "")) return false;
  return true;
}

/** Begins as names do and not with what kind of body it is, not cut at a hyphen, no handle in it, no adjective of a state at its end: "Group of Russian" is no name. */
function isWhole(view: TextView, { tokens: { from, to } }: TaggedName): boolean {
  const { tokens } = view;
  if (tokens[to]?.text === "-" && touches(tokens, to) && touches(tokens, to + 1)) return false;
  if (tokens[from - 1]?.text === "-" && touches(tokens, from) && touches(tokens, from - 1)) return false;
  if (view.capital[from] !== 1 && !NAME_PARTICLES.has(tokens[from]?.text ?? "")) return false;
  if (to - from > 1 && /^NGOs?$/.test(tokens[from]?.text ?? "")) return false;
  for (let i = from; i < to; i++) if (tokens[i]?.kind === "handle") return false;
  const last = to - from > 1 ? matchKnown(tokens, to - 1, to) : null;
  return last?.form !== "demonym";
}

/** "US" of "US$38 million". */
function isMoney(view: TextView, { tokens: { to } }: TaggedName): boolean {
  return /^[$€£]$/.test(view.tokens[to]?.text ?? "") && touches(view.tokens, to);
}

function asSegment(tag: TaggedName, crossed: readonly Segment[]): Segment {
  const [only] = crossed;
  if (crossed.length === 1 && only && isSame(tag, only)) {
    const isMisread = only.kind === "place" && tag.type === "person" && tag.confidence >= SURE_OF_PERSON;
    return { ...only, kind: isMisread ? "name" : only.kind, tag };
  }
  return { tokens: tag.tokens, kind: "name", known: null, tag };
}

function isSame({ tokens }: TaggedName, segment: Segment): boolean {
  return tokens.from === segment.tokens.from && tokens.to === segment.tokens.to;
}

function isWithin({ tokens }: Segment, tag: TaggedName): boolean {
  return tokens.from >= tag.tokens.from && tokens.to <= tag.tokens.to;
}
