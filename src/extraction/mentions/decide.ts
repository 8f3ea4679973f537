import type { Token } from "../../model/doc.ts";
import { foldName, spellingKey } from "../../model/names.ts";
import type { EntityType } from "../../model/schema.ts";
import { adjectivesOfName, namesOfAdjective } from "../lexicon/demonyms.ts";
import { isGivenName } from "../lexicon/given-names.ts";
import { BODY_WORDS, handleWords } from "../lexicon/handles.ts";
import { isKnownSurname, officeOfHandle } from "../lexicon/office-holders.ts";
import { isSharedName } from "../lexicon/shared-names.ts";
import { EVENT_STARTS, NO_NAMES, ORGANIZATION_ENDS, STARTERS } from "../lexicon/words.ts";
import { type Candidate, type Clues, NO_CLUES, strongest } from "./candidate.ts";
import { stateSigns } from "./state-signs.ts";
import { isAcronym, type TextView } from "./text-view.ts";

const LONGEST_HANDLE = 24;

export interface Decided extends Candidate {
  readonly entityType: EntityType;
}

/** Least weight that makes several words, or one alone, an entity. */
const ENOUGH_FOR_MANY = 1;
const ENOUGH_FOR_ONE = 2;
/** Several words so sure of their own are not read as a part of a longer name. */
const CERTAIN = 2.5;
/** What several words that nothing else tells to be a person’s need, unless the last of them is used as a surname. */
const ENOUGH_UNLESS_SURNAMED = 1.25;

/**
 * Decides what each name names, for the report as a whole: what is told of a name in one place counts in all, and a surname or a
 * first word stands for the full name that the report gives elsewhere.
 */
export function decideNames(view: TextView, candidates: readonly Candidate[]): Decided[] {
  const totals = new Map<string, { clues: Clues; length: number }>();
  for (const candidate of candidates) {
    if (candidate.known) continue;
    const key = keyOf(view, candidate);
    const total = totals.get(key)?.clues ?? NO_CLUES;
    totals.set(key, { clues: add(total, candidate.clues), length: candidate.tokens.to - candidate.tokens.from });
  }
  for (const [key, weight] of stateSigns(view, candidates)) {
    const total = totals.get(key);
    if (total && weight >= ENOUGH_FOR_ONE) totals.set(key, { ...total, clues: withState(total.clues, weight) });
  }
  const parts = partsOfNames(view, candidates, totals);
  const decided: Decided[] = [];
  for (const told of candidates) {
    const candidate = isSomebodys(view, told, parts) ? { ...told, known: null } : told;
    const entityType =
      candidate.known?.known.entityType ??
      typeBefore(view, candidate, decided.at(-1)) ??
      decide(view, candidate, totals, parts);
    if (entityType !== null && entityType !== "other") decided.push({ ...candidate, entityType });
  }
  return decided;
}

/** A company's name that is the surname of somebody in the report: "Tarek Saab", "Saab said". */
function isSomebodys(view: TextView, { known, tokens }: Candidate, parts: ReadonlyMap<string, EntityType>): boolean {
  if (known?.known.entityType !== "organization" || known.length > 1 || known.form !== "name") return false;
  const text = view.tokens[tokens.from]?.text ?? "";
  return !isAcronym(text) && parts.get(foldName(text)) === "person";
}

/** Type of the name that a handle in brackets belongs to: "Name (@handle)". */
function typeBefore(view: TextView, { tokens: { from } }: Candidate, before: Decided | undefined): EntityType | null {
  const bracket = view.tokens[from]?.kind === "handle" && view.tokens[from - 1]?.text === "(";
  return bracket && before?.tokens.to === from - 1 && before.entityType !== "country" ? before.entityType : null;
}

function decide(
  view: TextView,
  candidate: Candidate,
  totals: ReadonlyMap<string, { clues: Clues; length: number }>,
  parts: ReadonlyMap<string, EntityType>,
): EntityType | "other" | null {
  const { from, to } = candidate.tokens;
  const text = view.tokens[from]?.text ?? "";
  const key = keyOf(view, candidate);
  const total = totals.get(key)?.clues ?? NO_CLUES;
  const { kind, weight } = strongest(total);
  if (candidate.clues === NO_CLUES && view.tokens[from]?.kind !== "word")
    return officeOfHandle(text) ? "person" : handleOf(text, parts);
  if (parts.get(key) !== "person" && isPair(view, candidate, parts)) return null;
  if (officeOfHandle(`@${text}`) && isAcronym(text)) return "person";
  if (isState(total)) return "country";
  const part = to - from > 1 && weight < CERTAIN ? parts.get(key) : undefined;
  if (part !== undefined) return part;
  if (to - from > 1 && kind === "person" && weight < ENOUGH_UNLESS_SURNAMED && !totals.has(lastWord(view, candidate)))
    return null;
  if (to - from > 1) return weight >= ENOUGH_FOR_MANY ? kind : null;
  if (isSharedName(text) && candidate.clues.person < 2) return "organization";
  const whole = parts.get(key) ?? parts.get(spellingKey(text));
  if (view.initial[from] === 1 && (STARTERS.has(text) || view.common.has(text.toLowerCase())) && !candidate.title) {
    if (whole === undefined || STARTERS.has(text)) return null;
  }
  if (whole !== undefined && !(kind === "other" && weight >= 5)) return whole;
  if (NO_NAMES.has(text)) return null;
  if (text.length > 3 && isKnownSurname(text) && (total.person >= weight || weight < ENOUGH_FOR_ONE)) return "person";
  return weight >= ENOUGH_FOR_ONE ? kind : null;
}

/**
 * Short forms of the full names: surnames, other words and the end of a person's name, first words and initials of organizations, the
 * proper name of a storm or exercise.
 */
function partsOfNames(
  view: TextView,
  candidates: readonly Candidate[],
  totals: ReadonlyMap<string, { clues: Clues; length: number }>,
): Map<string, EntityType> {
  const parts = new Map<string, EntityType>();
  for (const candidate of candidates) {
    const { from, to } = candidate.tokens;
    const words = view.tokens.slice(from, to).filter(({ kind }) => kind === "word");
    const type = candidate.known?.known.entityType ?? kindOf(totals.get(keyOf(view, candidate)));
    if (words.length < 2 && type !== "country" && !(candidate.title && type === "person")) continue;
    if (type === "country" && !candidate.known) {
      const name = foldName(words.map(({ text }) => text).join(" "));
      for (const adjective of adjectivesOfName(name)) parts.set(adjective, "country");
      for (const base of namesOfAdjective(name)) if (view.proper.has(base)) parts.set(base, "country");
      parts.set(foldName(words.at(-1)?.text ?? ""), "country");
      continue;
    }
    if (type === "person") {
      const last = words.at(-1)?.text ?? "";
      for (const { text } of words) {
        if (text !== last && (isGivenName(text) || text.length < 3 || /^\p{Ll}/u.test(text))) continue;
        parts.set(foldName(text), "person");
        parts.set(spellingKey(text), "person");
      }
      for (let i = 1; i < words.length - 1; i++) setFree(parts, foldWords(words.slice(i)), "person");
    } else if (type === "organization" && !candidate.known) {
      const first = words[0]?.text ?? "";
      if (first.length > 3 && !STARTERS.has(first) && !NO_NAMES.has(first) && !parts.has(foldName(first)))
        parts.set(foldName(first), "organization");
      const initials = initialsOf(words.map(({ text }) => text));
      if (initials.length > 2) parts.set(foldName(initials), "organization");
      for (let i = 2; i < words.length; i++) setFree(parts, foldWords(words.slice(0, i)), "organization");
    } else if (type === "event" && !candidate.known && EVENT_STARTS.has(words[0]?.text ?? ""))
      setFree(parts, foldName(words.at(-1)?.text ?? ""), "event");
  }
  return parts;
}

function setFree(parts: Map<string, EntityType>, key: string, type: EntityType): void {
  if (!parts.has(key)) parts.set(key, type);
}

function foldWords(words: readonly Token[]): string {
  return foldName(words.map(({ text }) => text).join(" "));
}

function kindOf(total: { clues: Clues; length: number } | undefined): EntityType | null {
  if (!total) return null;
  if (isState(total.clues)) return "country";
  const { kind, weight } = strongest(total.clues);
  return kind === "other" || weight < (total.length > 1 ? ENOUGH_FOR_MANY : ENOUGH_FOR_ONE) ? null : kind;
}

/** What only states have counts a little more than what people and bodies have. */
function isState({ country, person, organization }: Clues): boolean {
  return country >= ENOUGH_FOR_ONE && country + 0.5 > Math.max(person, organization);
}

/** What the report as a whole tells of a state takes the place of what single sentences tell. */
function withState(clues: Clues, weight: number): Clues {
  return { ...clues, country: Math.max(clues.country, weight) };
}

/** "Semiconductor Manufacturing International Corp" → SMIC. */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => (isAcronym(word) ? word : word.charAt(0)))
    .join("");
}

/** "Biden-Zelensky talks": two people’s surnames, not one’s. */
function isPair(view: TextView, { tokens: { from, to } }: Candidate, parts: ReadonlyMap<string, EntityType>): boolean {
  if (to - from !== 3 || view.tokens[from + 1]?.text !== "-") return false;
  const isPerson = (i: number) => {
    const text = view.tokens[i]?.text ?? "";
    return parts.get(foldName(text)) === "person" || isKnownSurname(text);
  };
  return isPerson(from) && isPerson(from + 2);
}

/** A handle that holds a surname of the report ("@ZelenskyyUa"), or whose words tell a body or somebody ("@NorwayMFA"). */
function handleOf(handle: string, parts: ReadonlyMap<string, EntityType>): EntityType | null {
  if (!handle.startsWith("@")) return null;
  const key = spellingKey(handle.slice(1, LONGEST_HANDLE).replace(/_/g, " ")).replaceAll(" ", "");
  for (let from = 0; from < key.length; from++)
    for (let to = key.length; to > from + 3; to--) {
      const type = parts.get(key.slice(from, to));
      if (type) return type;
    }
  const words = handleWords(handle);
  if (words.length > 1 && isBodys(words)) return "organization";
  const [given = "", surname = ""] = words;
  return words.length === 2 && isGivenName(given) && /^\p{Lu}\p{Ll}{2,}/u.test(surname) ? "person" : null;
}

function isBodys(words: readonly string[]): boolean {
  return words.some((word) => BODY_WORDS.has(word)) || ORGANIZATION_ENDS.has(words.at(-1) ?? "");
}

/** The stronger counts in full, the weaker a quarter: a weak sign told ten times is weak still. */
function add(a: Clues, b: Clues): Clues {
  const both = (x: number, y: number) => Math.max(x, y) + Math.min(x, y) / 4;
  return {
    person: both(a.person, b.person),
    country: both(a.country, b.country),
    organization: both(a.organization, b.organization),
    event: both(a.event, b.event),
    other: both(a.other, b.other),
  };
}

function keyOf(view: TextView, { tokens: { from, to } }: Candidate): string {
  const words = [];
  for (let i = from; i < to; i++) if (view.tokens[i]?.text !== "-") words.push(view.tokens[i]?.text ?? "");
  return foldName(words.join(" "));
}

function lastWord(view: TextView, { tokens: { to } }: Candidate): string {
  return foldName(view.tokens[to - 1]?.text ?? "");
}
