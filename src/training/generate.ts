import { hashText, seededRandom } from "../layout/random.ts";
import type { IsoDate } from "../model/dates.ts";
import {
  AGENCIES,
  CLAIMS,
  COUNTRIES,
  FILLING,
  GIVEN_NAMES,
  GOODS,
  OFFICES,
  SURNAMES,
  TELLING,
  TOPICS,
} from "./vocabulary.ts";

export interface GeneratedReport {
  readonly name: string;
  readonly text: string;
  /** The day that its head tells, if it does. */
  readonly date: IsoDate | null;
  /** Name of the earlier report that this one reprints. */
  readonly copyOf: string | null;
}

export interface GenerateOptions {
  readonly count: number;
  readonly seed: number;
  /** Share of reports that reprint an earlier one with small changes; 0.1 unless told. */
  readonly copies?: number;
  /** People there are to write about, at most 1,840; 400 unless told. */
  readonly people?: number;
}

/** Reprints follow soon: only so many reports are kept in mind. */
const REMEMBERED = 50;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2021, 0, 4);
const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/**
 * Varied synthetic news reports, one at a time: who called, sanctioned, helped and contradicted whom, under heads as untidy as real
 * ones (headline, dateline, " date …" prefix, by-line, none), with tweets, credits, lists and reprints. The same options give the
 * same reports; memory does not grow with their number.
 */
export function* generateReports({
  count,
  seed,
  copies = 0.1,
  people = 400,
}: GenerateOptions): Generator<GeneratedReport> {
  const random = seededRandom(hashText(`reports ${seed}`));
  const remembered: GeneratedReport[] = [];
  for (let number = 1; number <= count; number++) {
    const name = `report-${String(number).padStart(5, "0")}.txt`;
    const original = random() < copies ? remembered[Math.floor(random() * remembered.length)] : undefined;
    if (original) {
      yield reprint(original, name, random);
      continue;
    }
    const report = { name, ...write(random, people), copyOf: null };
    remembered[number % REMEMBERED] = report;
    yield report;
  }
}

/** The same text with another credit, a comma less and one word changed, as news sites do. */
function reprint(original: GeneratedReport, name: string, random: () => number): GeneratedReport {
  const text = original.text.replace(", ", " ").replace(/\b(\d+) minutes\b/, "$1 min");
  return {
    ...original,
    name,
    text: `${text.trimEnd()}\n\n(With inputs from ${pick(AGENCIES, random)})\n`,
    copyOf: original.name,
  };
}

interface Person {
  readonly name: string;
  readonly surname: string;
  readonly office: string;
  readonly country: (typeof COUNTRIES)[number];
}

/** The same number is always the same person, with the same office and country. */
function personOf(number: number): Person {
  const random = seededRandom(hashText(`person ${number}`));
  const surname = SURNAMES[number % SURNAMES.length] ?? "";
  const given = GIVEN_NAMES[Math.floor(number / SURNAMES.length) % GIVEN_NAMES.length] ?? "";
  return { name: `${given} ${surname}`, surname, office: pick(OFFICES, random), country: pick(COUNTRIES, random) };
}

function write(random: () => number, people: number): { text: string; date: IsoDate | null } {
  const a = personOf(Math.floor(random() * people));
  let b = a;
  while (b.surname === a.surname || b.country === a.country) b = personOf(Math.floor(random() * people));
  const day = new Date(FIRST_DAY + Math.floor(random() * 1400) * DAY);

  const introduced = fill("{actor} and {other} were at odds again on {day}.", a, b, day, random);
  const paragraphs = [introduced];
  const fillings = shuffled(FILLING, random);
  for (let left = 3 + Math.floor(random() * 4); left > 0; left--) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 4) }, () =>
      fill((random() < 0.6 ? fillings.pop() : undefined) ?? pick(TELLING, random), a, b, day, random),
    );
    paragraphs.push(sentences.join(" "));
  }
  if (random() < 0.3) paragraphs.splice(2, 0, tweet(a, b, day, random));
  if (random() < 0.2) paragraphs.push(list(random));
  if (random() < 0.3) paragraphs.push("(Image: AP)");
  return head(paragraphs, a, b, day, random);
}

/** One of the heads that reports come with; one in eight tells no date. */
function head(
  paragraphs: readonly string[],
  a: Person,
  b: Person,
  day: Date,
  random: () => number,
): { text: string; date: IsoDate | null } {
  const iso = day.toISOString().slice(0, 10);
  const long = `${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;
  const headline = `${a.country[0]}, ${b.country[0]} trade words over ${pick(TOPICS, random)}`;
  const body = `${paragraphs.join("\n\n")}\n`;
  switch (Math.floor(random() * 8)) {
    case 0:
    case 1:
      return { text: ` date ${iso} ${body}`, date: iso };
    case 2:
    case 3:
      return {
        text: `${headline}\n\n${a.country[2].toUpperCase()}, ${long} (${pick(AGENCIES, random)}) - ${body}`,
        date: iso,
      };
    case 4:
      return {
        text: `${headline}\nBy ${pick(GIVEN_NAMES, random)} ${pick(SURNAMES, random)}\nPublished: ${long}\n\n${body}`,
        date: iso,
      };
    case 5:
      return { text: `${headline}\r\n\r\n${long}\r\n\r\n${body.replaceAll("\n", "\r\n")}`, date: iso };
    case 6:
      return { text: `${a.country[2].toUpperCase()}, ${long} — ${body}`, date: iso };
    default:
      return { text: `${headline}\n\n${body.replaceAll(/\n\n[^\n]*\(@[^\n]*/g, "")}`, date: null };
  }
}

function tweet(a: Person, b: Person, day: Date, random: () => number): string {
  const handle = a.name.replace(" ", "");
  const posted = `${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;
  return `Good talk with @${b.name.replace(" ", "")} about ${pick(TOPICS, random)}. More to follow. — ${a.name} (@${handle}) ${posted}`;
}

function list(random: () => number): string {
  return [
    "What has been promised so far:",
    ...GOODS.slice(0, 2 + Math.floor(random() * 4)).map((goods) => `· ${hundreds(random)} ${goods};`),
  ].join("\n");
}

function fill(template: string, a: Person, b: Person, day: Date, random: () => number): string {
  const swap = random() < 0.4;
  const [one, other] = swap ? [b, a] : [a, b];
  const weekday = WEEKDAYS[new Date(day.getTime() - Math.floor(random() * 4) * DAY).getUTCDay()] ?? "";
  const values: Readonly<Record<string, () => string>> = {
    actor: () => titled(one),
    other: () => titled(other),
    actorName: () => one.surname,
    otherName: () => other.surname,
    home: () => one.country[0],
    abroad: () => other.country[0],
    foreign: () => other.country[1],
    day: () => weekday,
    money: () => `$${hundreds(random)} million`,
    number: () => String(2 + Math.floor(random() * 97)),
    goods: () => pick(GOODS, random),
    topic: () => pick(TOPICS, random),
    claim: () => pick(CLAIMS, random),
  };
  return template.replaceAll(/\{(\w+)\}/g, (slot, key: string) => values[key]?.() ?? slot);
}

function titled({ name, office, country }: Person): string {
  return `${country[1]} ${office} ${name}`;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function hundreds(random: () => number): string {
  return (50 * (1 + Math.floor(random() * 60))).toLocaleString("en-US");
}

function pick<T>(list: readonly T[], random: () => number): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError("There is nothing to pick from.");
  return item;
}
