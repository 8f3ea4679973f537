import type { IsoDate, PartialDate } from "../../model/dates.ts";
import type { DocMention } from "../../model/doc.ts";
import type { ExtractedEntity } from "../../model/extraction.ts";
import { isFamilyNameFirst } from "../lexicon/given-names.ts";
import { adjectiveOf } from "../lexicon/lexicon.ts";
import { NAME_PARTICLES } from "../lexicon/words.ts";
import { eventParts } from "../linking/event-parts.ts";
import type { Linked, Told } from "./tie.ts";

/** Longest name of a happening, in characters. */
const LONGEST = 48;
const MONTHS = "January February March April May June July August September October November December".split(" ");
const MONTH_OR_YEAR = new RegExp(`\\b(?:(?:19|20)\\d\\d|${MONTHS.join("|")})\\b`, "u");
const OF_DATE = new RegExp(` of (?:\\d{1,2} )?(?:${MONTHS.join("|")})(?: \\d{1,2})?(?:,? (?:19|20)\\d\\d)?$`, "u");
const DAYS = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|last week|this week)['’]s\s+/iu;
/** States that go by short names beside others. */
const SHORT_STATES: ReadonlyMap<string, string> = new Map([
  ["US", "US"],
  ["GB", "UK"],
  ["AE", "UAE"],
]);

/** Who took part and where it was, as far as the mentions of one happening tell. */
export interface EventShape {
  readonly kind: string;
  readonly shared: boolean;
  /** Entities, in order of telling. */
  readonly sides: readonly string[];
  readonly places: readonly string[];
  readonly mentions: readonly Linked[];
  /** Index of the noun of each mention among the tokens. */
  readonly heads: readonly number[];
}

/** Each happening of a report, by its entity. A state that one of the sides leads is no side of its own. */
export function eventShapes(told: Told, leaders: ReadonlyMap<string, string>): Map<string, EventShape> {
  const gathered = new Map<string, Gathered>();
  told.mentions.forEach((mention, at) => {
    if (mention.entityType !== "event" || mention.kind === "pronoun") return;
    const { kind, shared, sides, places, head } = eventParts(told.tokens, told.mentions, at);
    const known = gathered.get(mention.entity);
    const event = known ?? { kind, shared, sides: new Set(), places: new Set(), mentions: [], heads: [] };
    if (!known) gathered.set(mention.entity, event);
    for (const i of sides) event.sides.add(told.mentions[i]?.entity ?? "");
    for (const i of places) event.places.add(told.mentions[i]?.entity ?? "");
    event.mentions.push(mention);
    event.heads.push(head);
  });
  return new Map(
    [...gathered].map(([entity, event]) => {
      const led = new Set([...event.sides].flatMap((side) => leaders.get(side) ?? []));
      const sides = [...event.sides].filter((side) => !led.has(side));
      return [entity, { ...event, sides, places: [...event.places] }];
    }),
  );
}

interface Gathered {
  readonly kind: string;
  readonly shared: boolean;
  readonly sides: Set<string>;
  readonly places: Set<string>;
  readonly mentions: Linked[];
  readonly heads: number[];
}

/**
 * A short name for a happening: "Biden–Zelensky call, 27 January 2022", "Russian invasion of Ukraine", "NATO summit, July 2024". What is
 * told without who, where and when is told by the day of the report: "Coup, reported 28 July 2023".
 */
export function eventName(
  told: Told,
  shape: EventShape,
  date: PartialDate | null,
  written: string,
  day: IsoDate | null,
): string {
  const surfaces = shape.mentions
    .filter(({ kind }) => kind === "name")
    .map((mention) => surfaceOf(told, mention))
    .concat(written);
  const proper = surfaces.filter(isProperName).sort((a, b) => b.length - a.length)[0];
  if (proper !== undefined) return proper;
  const candidates = composed(told, shape, surfaces);
  const fitting = candidates.find((name) => name.length <= LONGEST) ?? cut(candidates.at(-1) ?? written);
  if (lasts(shape.kind)) return fitting;
  if (date || day === null || !isBare(fitting, surfaces)) return withDate(fitting, date);
  const [year = "", month = "", of = ""] = day.split("-");
  return `${fitting}, reported ${Number(of)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

/** "Call", "Underground explosion": neither a name nor a figure in it, and its first word not written with a capital only. */
function isBare(name: string, surfaces: readonly string[]): boolean {
  if (capitals(name) > 0 || /\d/.test(name)) return false;
  const [first = ""] = name.toLowerCase().split(" ");
  return !name.includes(" ") || surfaces.some((surface) => surface.split(" ").includes(first));
}

/** Whether every word of it but small ones has a capital: "Munich Security Conference". */
export function isProperName(name: string): boolean {
  const words = name.split(/[\s-]+/u).filter((word) => /\p{L}/u.test(word));
  return (
    words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|on|in|for|and|de|al)$/.test(word))
  );
}

/** A war or invasion goes on: its name needs no day. */
function lasts(kind: string): boolean {
  return kind === "war" || kind === "invasion";
}

/** Names to choose from, the best first. */
function composed(told: Told, shape: EventShape, surfaces: readonly string[]): string[] {
  const entities = (ids: readonly string[]) => ids.flatMap((id) => told.entities.get(id) ?? []);
  const [sides, places] = [entities(shape.sides), entities(shape.places)];
  const group = surfaces.flatMap(
    (surface) => /\bwith (?:allies|partners|leaders|ministers)$/u.exec(surface)?.[0] ?? [],
  )[0];
  if (shape.shared && group !== undefined) return [`${capitalised(labelOf(told, shape))} ${group}`];
  if (shape.shared && sides.length > 1) {
    const names = shortNames(sides).sort().join("–");
    const label = labelOf(told, shape);
    const plain = label.split(" ").at(-1) ?? label;
    return [
      `${names} ${label}`,
      `${names} ${plain}`,
      `${capitalised(label)} of ${shortNames(sides.slice(0, 2)).join(", ")} and others`,
    ];
  }
  const [by] = sides;
  const [on] = places;
  if (shape.shared && by && shape.kind !== "war") return [`${capitalised(labelOf(told, shape))} with ${shortName(by)}`];
  if (shape.kind === "call") return [capitalised(labelOf(told, shape))];
  if (shape.kind === "invasion" && (by || on)) {
    const noun = by ? `${adjective(by)} invasion` : "Invasion";
    return [on && on !== by ? `${noun} of ${on.name}` : noun, noun];
  }
  const own = surfaces.map(described).filter((name) => name !== "");
  const fullest = own
    .filter((name) => name.length <= LONGEST)
    .sort((a, b) => capitals(b) - capitals(a) || b.length - a.length);
  return [...fullest, ...own];
}

/** "video call", "security talks": the noun with the word that says which. */
function labelOf({ tokens }: Told, { kind, heads }: EventShape): string {
  const words = heads.map((head) => (tokens[head - 1]?.text ?? "").toLowerCase());
  if (kind === "call") return words.includes("video") ? "video call" : "call";
  const which = words.find((word) =>
    /^(?:security|peace|nuclear|border|boundary|trade|disarmament|ceasefire|water|fishing|quota)$/.test(word),
  );
  return which === undefined ? kind : `${which} ${kind}`;
}

/** Surnames of people, and the short names of states and bodies; full names where two would be the same. */
function shortNames(entities: readonly ExtractedEntity[]): string[] {
  const short = entities.map(shortName);
  return short.map((name, i) => (short.indexOf(name) === short.lastIndexOf(name) ? name : (entities[i]?.name ?? name)));
}

function shortName({ entityType, name, countryCode, aliases }: ExtractedEntity): string {
  if (entityType === "country") return SHORT_STATES.get(countryCode ?? "") ?? name;
  if (entityType === "person") return surname(name);
  const acronym = aliases.find(({ text }) => /^\p{Lu}{2,6}$/u.test(text))?.text;
  return acronym ?? name.replace(/^the /i, "");
}

function surname(name: string): string {
  const words = name.split(" ");
  const [first = name] = words;
  if (words.length < 2 || (words.length <= 3 && isFamilyNameFirst(first))) return first;
  let from = words.length - 1;
  while (from > 1 && NAME_PARTICLES.has(words[from - 1] ?? "")) from--;
  return words.slice(from).join(" ");
}

function adjective({ countryCode, name }: ExtractedEntity): string {
  return countryCode === undefined ? `${name}’s` : adjectiveOf(countryCode);
}

/** A description as a name: without article and weekday, with a capital. */
function described(surface: string): string {
  return capitalised(
    surface
      .replace(/^(?:the|an?|this|that|its|his|her|their)\s+/iu, "")
      .replace(DAYS, "")
      .replace(/\s+(?:between|with (?:his|her|its|their|the|\p{Lu}))\s.*$/u, ""),
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function capitals(text: string): number {
  return (text.slice(1).match(/(?<!\p{L})[\p{Lu}\p{N}]/gu) ?? []).length;
}

/** At the last word that fits. */
function cut(name: string): string {
  if (name.length <= LONGEST) return name;
  const fitting = name.slice(0, LONGEST);
  return fitting.slice(0, Math.max(fitting.lastIndexOf(" "), 1)).replace(/\s+(?:and|of|between|the|in|on|with)$/u, "");
}

function withDate(name: string, date: PartialDate | null): string {
  if (!date) return name;
  const undated = name.replace(OF_DATE, "");
  if (undated !== name) return withDate(undated, date);
  if (MONTH_OR_YEAR.test(name)) return name;
  const [year = "", month = "", day = ""] = date.start.split("-");
  const monthYear = `${MONTHS[Number(month) - 1] ?? ""} ${year}`;
  const oneMonth = date.start.slice(0, 7) === date.end.slice(0, 7);
  const written =
    date.precision === "day"
      ? [`${Number(day)} ${monthYear}`, monthYear, year]
      : date.precision !== "year" && oneMonth
        ? [monthYear, year]
        : [year];
  const fitting = written.find((when) => name.length + when.length + 2 <= LONGEST);
  return fitting === undefined ? name : `${name}, ${fitting}`;
}

function surfaceOf({ tokens }: Told, { tokens: { from, to } }: DocMention): string {
  let text = "";
  for (let i = from; i < to; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!token) continue;
    text += i > from && before && before.end < token.start ? ` ${token.text}` : token.text;
  }
  return text;
}
