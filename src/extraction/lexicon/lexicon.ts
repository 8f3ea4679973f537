import type { Token } from "../../model/doc.ts";
import { foldName, spellingKey } from "../../model/names.ts";
import type { EntityType } from "../../model/schema.ts";
import { tokenize } from "../../nlp/tokens.ts";
import { CITIES } from "./cities.data.ts";
import { COUNTRIES } from "./countries.data.ts";
import { COUNTRY_NAMES, OTHER_STATES } from "./country-names.data.ts";
import { HOLDERS, type Holder } from "./office-holders.ts";
import { organKey } from "./organ-key.ts";
import { ORGANIZATIONS } from "./organizations.data.ts";
import { nearlyEqual } from "./spelling.ts";

/** How a written form stands for its entity. */
export type Form = "name" | "demonym" | "capital" | "handle";

/** An entity that the world knows. */
export interface Known {
  /** `country/ukraine`, `organization/white-house`, `person/joe-biden`. */
  readonly id: string;
  readonly entityType: EntityType;
  readonly name: string;
  /** ISO 3166-1 alpha-2; of a country its own, of an organ its state's. */
  readonly countryCode?: string;
}

export interface Entry {
  readonly known: Known;
  readonly form: Form;
}

export interface Match extends Entry {
  /** Number of tokens. */
  readonly length: number;
}

interface Phrase extends Entry {
  readonly words: readonly string[];
}

export const COUNTRY_BY_CODE: ReadonlyMap<string, Known> = new Map(
  rows(COUNTRIES).map(([code = "", name = ""]) => [code, known("country", name, code)]),
);

/** Acronyms that are spoken as words, and written as such: "Unicef". Shorter ones may be words of their own. */
const SPOKEN_ACRONYM = /^(?=.*[AEIOU])[A-Z]{4,8}$/;

/** Cities named for a body that sits there, before their state’s capital. */
const SEATS = [["Brussels", "European Union"]] as const;

const phrases = new Map<string, Phrase[]>();
const byId = new Map<string, Known>();
const bySpelling = new Map<string, Known>();
const byGivenName = new Map<string, { readonly words: readonly string[]; readonly known: Known }[]>();
const organs = new Map<string, Known>();
const adjectives = new Map<string, string>();
/** Code → every word of its names and adjectives. */
const stateWords = new Map<string, Set<string>>();

const places = placeTable();
addSeats();
addCountries();
addOtherStates();
addOrganizations();
addPeople();
for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The known entity with this id. */
export function knownById(id: string): Known | undefined {
  return byId.get(id);
}

/** The known organ of that state, by the key that `organKey` gives: `RU`, "foreign ministry". */
export function knownOrgan(code: string, key: string): Known | undefined {
  return organs.get(`${code} ${key}`);
}

/** Adjectives of states whose first listed word is a noun for somebody. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ["BW", "Botswanan"],
  ["CK", "Cook Islands"],
  ["FO", "Faroese"],
  ["IS", "Icelandic"],
  ["KG", "Kyrgyz"],
  ["LI", "Liechtenstein"],
  ["LS", "Lesotho"],
  ["LU", "Luxembourg"],
  ["NZ", "New Zealand"],
  ["PH", "Philippine"],
  ["SB", "Solomon Islands"],
  ["SI", "Slovenian"],
  ["SR", "Surinamese"],
  ["TJ", "Tajik"],
  ["VU", "Vanuatu"],
]);

/** "Ukrainian" for `UA`; the state's name where no adjective is known. */
export function adjectiveOf(code: string): string {
  return ADJECTIVES.get(code) ?? adjectives.get(code) ?? COUNTRY_BY_CODE.get(code)?.name ?? code;
}

/** Length of the longest known place at `at` that is no state or capital; 0 if there is none. */
export function placeLength(tokens: readonly Token[], at: number, to: number): number {
  const lengths = places.get(tokens[at]?.text ?? "");
  return (
    lengths?.find((words) => at + words.length <= to && words.every((word, i) => tokens[at + i]?.text === word))
      ?.length ?? 0
  );
}

/** Whether a word in lower case is the name of a known place that is no state or capital. */
export function isPlaceName(word: string): boolean {
  return places.get(word.charAt(0).toUpperCase() + word.slice(1))?.some(({ length }) => length === 1) ?? false;
}

/** The longest known name that begins at token `at`; capital letters count, diacritics and the kind of apostrophe do not. */
export function matchKnown(tokens: readonly Token[], at: number, to: number): Match | null {
  const first = tokens[at];
  if (!first) return null;
  const opening = wordKey(first.text);
  const list = phrases.get(opening) ?? phrases.get(calm(opening));
  if (!list) return null;
  for (const phrase of list) {
    const { words } = phrase;
    if (at + words.length > to) continue;
    let i = 1;
    while (i < words.length) {
      const key = wordKey(tokens[at + i]?.text ?? "");
      if (key !== words[i] && calm(key) !== words[i] && !isShoutedSmall(key, words[i])) break;
      i++;
    }
    if (i === words.length) return { known: phrase.known, form: phrase.form, length: words.length };
  }
  return null;
}

/**
 * Somebody known whose full name is spelt so, or nearly so: "Volodymyr Zelenskyy", "Boris Johson". The words are spelling keys, given
 * name first.
 */
export function personSpelt(words: readonly string[]): Known | undefined {
  const exact = bySpelling.get(words.join(" "));
  if (exact || words.length < 2) return exact;
  const surname = words.at(-1) ?? "";
  const namesakes = byGivenName.get(words[0] ?? "") ?? [];
  return namesakes.find(
    (bearer) => bearer.words.length === words.length && nearlyEqual(bearer.words.at(-1) ?? "", surname),
  )?.known;
}

/** `organization/white-house`. */
export function knownId(entityType: EntityType, name: string): string {
  return `${entityType}/${foldName(name).replaceAll(" ", "-")}`;
}

/** Rows and fields of a data file. */
export function rows(data: string): string[][] {
  return data
    .trim()
    .split("\n")
    .map((row) => row.split("|"));
}

function known(entityType: EntityType, name: string, countryCode?: string): Known {
  return { id: knownId(entityType, name), entityType, name, ...(countryCode ? { countryCode } : {}) };
}

function placeTable(): Map<string, string[][]> {
  const table = new Map<string, string[][]>();
  for (const place of CITIES.split(/[;\n]/)) {
    const words = tokenize(place).map(({ text }) => text);
    const [first] = words;
    if (first === undefined) continue;
    table.set(
      first,
      [...(table.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return table;
}

function addSeats(): void {
  for (const [city, name] of SEATS) add(city, known("organization", name), "capital");
}

function addCountries(): void {
  for (const [code = "", names = "", demonyms = "", capitals = ""] of rows(COUNTRY_NAMES)) {
    const country = COUNTRY_BY_CODE.get(code);
    if (!country) continue;
    for (const form of list(names)) add(form, country, "name");
    for (const form of list(demonyms)) add(form, country, "demonym");
    for (const form of list(capitals)) add(form, country, "capital");
  }
  for (const [code = "", name = "", official = "", demonyms = "", capitals = ""] of rows(COUNTRIES)) {
    const country = COUNTRY_BY_CODE.get(code);
    if (!country) continue;
    byId.set(country.id, country);
    adjectives.set(code, list(demonyms)[0] ?? name);
    for (const form of [name, official]) add(form, country, "name");
    for (const demonym of list(demonyms)) for (const form of withPlural(demonym)) add(form, country, "demonym");
    for (const capital of list(capitals)) if (capital !== name) add(capital, country, "capital");
  }
}

function addOtherStates(): void {
  for (const [name = "", names = "", demonyms = "", capitals = ""] of rows(OTHER_STATES)) {
    const state = known("country", name);
    byId.set(state.id, state);
    for (const form of [name, ...list(names)]) add(form, state, "name");
    for (const form of list(demonyms)) add(form, state, "demonym");
    for (const form of list(capitals)) add(form, state, "capital");
  }
}

function addOrganizations(): void {
  for (const [name = "", others = "", owner = ""] of rows(ORGANIZATIONS)) {
    const organization = known("organization", name, owner);
    byId.set(organization.id, organization);
    for (const form of [name, ...list(others)]) {
      add(form, organization, form.startsWith("@") ? "handle" : "name");
      if (SPOKEN_ACRONYM.test(form)) add(calm(form), organization, "name");
      const key = owner === "" ? null : organKey(form.split(" ").filter((word) => !stateWords.get(owner)?.has(word)));
      if (key !== null && !organs.has(`${owner} ${key}`)) organs.set(`${owner} ${key}`, organization);
    }
  }
}

function addPeople(): void {
  for (const holder of HOLDERS) {
    const person = known("person", holder.name);
    byId.set(person.id, person);
    for (const form of formsOf(holder)) {
      add(form, person, form.startsWith("@") ? "handle" : "name");
      addSpelling(form, person);
    }
  }
}

function addSpelling(form: string, person: Known): void {
  const words = foldName(form).split(" ").map(spellingKey);
  if (words.length < 2 || form.startsWith("@")) return;
  bySpelling.set(words.join(" "), person);
  const [given = ""] = words;
  byGivenName.set(given, [...(byGivenName.get(given) ?? []), { words, known: person }]);
}

function formsOf({ name, aliases }: Holder): readonly string[] {
  return [name, ...aliases].filter((form) => form.startsWith("@") || form.includes(" ") || form.length > 3);
}

function add(form: string, entity: Known, kind: Form): void {
  if (entity.entityType === "country" && entity.countryCode && kind !== "capital") {
    const known = stateWords.get(entity.countryCode) ?? new Set();
    for (const word of form.split(" ")) known.add(word).add(`${word}’s`).add(`${word}'s`);
    stateWords.set(entity.countryCode, known);
  }
  const words = tokenize(form).map(({ text }) => (text.startsWith("@") ? text.toLowerCase() : wordKey(text)));
  const [first] = words;
  if (first === undefined) return;
  const list = phrases.get(first);
  const phrase = { words, known: entity, form: kind };
  if (!list) phrases.set(first, [phrase]);
  else if (!list.some((other) => other.words.join(" ") === words.join(" "))) list.push(phrase);
}

function list(field: string): string[] {
  return field.split(";").filter(Boolean);
}

function withPlural(demonym: string): string[] {
  return /(?:ese|ish|[cs]h|ss|Swiss|man)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

/** Diacritics and the kind of apostrophe folded, capital letters kept; handles in lower case. */
function wordKey(text: string): string {
  if (/^[A-Za-z0-9]+$/.test(text)) return text;
  if (text.startsWith("@")) return text.toLowerCase();
  return /[^\p{ASCII}]/u.test(text)
    ? text
        .replace(/[’ʼʻ]/g, "'")
        .replace(/\p{Script=Latin}+/gu, (latin) => latin.normalize("NFD").replace(/\p{M}/gu, ""))
        .normalize("NFC")
    : text;
}

/** "OF", "THE" in a name in capitals. */
function isShoutedSmall(key: string, word: string | undefined): boolean {
  return key.length < 4 && /^[A-Z]+$/.test(key) && key.toLowerCase() === word;
}

/** "UKRAINE" as "Ukraine": headings shout. */
function calm(key: string): string {
  return key.length > 2 && /^[A-Z][A-Z]+$/.test(key) ? key.charAt(0) + key.slice(1).toLowerCase() : key;
}
