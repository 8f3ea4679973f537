import { type IsoDate, onDay, type PartialDate } from "../../model/dates.ts";
import type { Doc, DocDate, Sentence, Trigger } from "../../model/doc.ts";
import type { RelationType, Status } from "../../model/schema.ts";
import { layer } from "../component.ts";
import { addDays } from "../dates/days.ts";
import { narrativeDate, tellsHour } from "../dates/narrative.ts";
import { type DatedSentence, datedSentence, dateOf, isAhead } from "./date-of.ts";
import { EntryDays } from "./entry-days.ts";

/** How many sentences back the day may stand that a type's next happening shares: others tell of any time. */
const REACH: Partial<Record<RelationType, number>> = { called: 2, sanctioned: 3 };
/** No prose has longer sentences; what comes after so many characters is not read. */
const LONGEST = 4000;
const BOUND =
  /\b(?:since|until|till|before|after|following|from|than)\s(?!(?:dawn|daybreak|sunrise|noon|midday|sunset|dusk|midnight|nightfall)\b)(?:[^,.;:()]{0,40}\s)?$/iu;
/** "Last updated: 2 December": the report's own day. */
const LABEL = /\b(?:published|updated|posted)(?:\s+(?:on|at))?\s*:?\s*(?:\p{L}+day,?\s+)?$/iu;
/** "(3) Acme", "iv. Acme": a point of a list that is set as prose. */
const ITEM = /^\s*\(?(?:\d{1,3}|[ivx]{1,5}|[a-z])[.)]\s/;
const ITEM_START = 10;
/** What lasts, or was more than once, has no day. */
const LASTS = /\b(?:remains?|still|already|in force|kept|since|under (?:\p{L}+ )?sanctions|\p{L}+ times)\b/iu;
/** A denial that follows at once is of the day of what it denies. */
const AT_ONCE =
  /\b(?:at once|immediately|promptly|swiftly|(?:hit|shot|fired|struck) back|retort(?:ed|s)?|countered|within the hour)\b/i;
/** Words that leave what was told before, or its time: a year or month before them is not theirs. */
const ANEW =
  /^\W*(?:separately|meanwhile|elsewhere|now|today|this time|in another|for (?:his|her|its|their) part)\b|\b(?:has|have|is|are)\b/iu;
const QUOTED = /["“][^"“”]*["”]/g;
/** A call that the first sentences tell without a day is the news of it. */
const LEAD = 3;
/** Sanctions as a thing that is there, rather than one that is done. */
const THING = /^(?:sanctions|embargo(?:es)?|bans?|restrictions|measures|blacklist)$/i;

/** What a sentence says of its time beside dates. */
interface Hints {
  /** The last day told in it or before. */
  readonly told: IsoDate | null;
  readonly narrated: PartialDate | null;
  readonly lasts: boolean;
  readonly hour: boolean;
  /** Outside quotations: where a claim is disputed, what is in them tells of that claim. */
  readonly ownHour: boolean;
  readonly atOnce: boolean;
  /** It goes on with what was told before, in the same tense. */
  readonly goesOn: boolean;
}

/** The days that a report gives to what it tells in sentences without a date: from the sentences before, or the entry's. */
export class ToldDays {
  readonly #doc: Doc;
  readonly #sentences: readonly Sentence[];
  readonly #dates: ReadonlyMap<number, readonly DocDate[]>;
  /** For each sentence, the last before it that tells a day; -1 for none. */
  readonly #before: readonly number[];
  /** The same with dates of whatever precision. */
  readonly #near: readonly number[];
  /** For each sentence, how many up to it are no points of a list. */
  readonly #prose: readonly number[];
  /** The first sentence that is no headline. */
  readonly #lead: number;
  readonly #entries: EntryDays;
  readonly #triggers = new Map<number, Trigger[]>();
  /** Those with ends. */
  readonly #telling = new Set<Trigger>();
  /** What is asked for again with every trigger of a sentence. */
  readonly #dated = new Map<number, DatedSentence>();
  readonly #hints = new Map<number, Hints>();
  readonly #given = new Map<string, PartialDate | null>();

  constructor(doc: Doc, dates: ReadonlyMap<number, readonly DocDate[]>) {
    this.#doc = doc;
    this.#sentences = layer(doc, "sentences");
    this.#dates = dates;
    const telling = new Set(layer(doc, "roles").map(({ trigger }) => trigger));
    layer(doc, "triggers").forEach((trigger, index) => {
      if (telling.has(index)) this.#telling.add(trigger);
      const others = this.#triggers.get(trigger.sentence);
      if (others) others.push(trigger);
      else this.#triggers.set(trigger.sentence, [trigger]);
    });
    this.#near = this.#lastBefore((at) => this.#toldIn(at).length > 0);
    this.#before = this.#lastBefore((at) => this.#dayIn(at) !== null);
    let prose = 0;
    const clean = layer(doc, "clean");
    this.#prose = this.#sentences.map(({ kind, start }) =>
      kind === "bullet" || ITEM.test(clean.slice(start, start + ITEM_START)) ? prose : ++prose,
    );
    this.#lead = this.#sentences.findIndex(({ kind }) => kind !== "heading");
    this.#entries = new EntryDays(doc, dates);
  }

  #lastBefore(tells: (sentence: number) => boolean): number[] {
    let last = -1;
    return this.#sentences.map((_, at) => {
      const before = last;
      if (tells(at)) last = at;
      return before;
    });
  }

  /** When something happened that its own sentence tells, or the report around it; null where neither says. */
  of(trigger: Trigger, status: Status): PartialDate | null {
    const own = dateOf(trigger, status, this.#datedAt(trigger.sentence));
    return own ?? (status === "asserted" ? this.#around(trigger) : null);
  }

  /** The status of a claim by its days: what is told in the present of a day after the report is planned. */
  statusOf(trigger: Trigger, status: Status): Status {
    return status === "asserted" && isAhead(trigger, this.#datedAt(trigger.sentence)) ? "planned" : status;
  }

  #around({ relationType, sentence, start: word, end: wordEnd }: Trigger): PartialDate | null {
    const kind = this.#sentences[sentence]?.kind ?? "text";
    const published = this.#doc.publishedAt;
    const { told, narrated, lasts, hour, ownHour, atOnce, goesOn } = this.#hintsAt(sentence);
    if (narrated) return narrated;
    const dates = this.#dates.get(sentence) ?? [];
    const isOther = dates.every(({ date }) => date.precision === "month" || date.precision === "year");
    if (dates.length > 0 && isOther && hour && relationType !== "disputed" && published !== null)
      return onDay(published);
    if (dates.length > 0 || (lasts && relationType !== "called")) return null;
    if (sentence < this.#lead && kind === "heading") return this.#ofLead();
    if (this.#entries.has(sentence)) return this.#entries.of(sentence, relationType);
    const isThing = THING.test(this.#doc.text.slice(word, wordEnd)) && kind === "text";
    const near = this.#near[sentence] ?? -1;
    const isNear = !lasts && !isThing && this.#distance(near, sentence) <= (REACH[relationType] ?? -1);
    const given = isNear ? this.#givenBy(near, relationType) : null;
    if (given && (isNarrow(given) || (goesOn && this.#distance(near, sentence) <= 1))) return given;
    const isLead = told === null && kind === "text" && (this.#prose[sentence] ?? 0) <= LEAD;
    const isSameDay = relationType === "disputed" ? ownHour || atOnce : hour || (relationType === "called" && isLead);
    const day = isSameDay ? (told ?? published) : null;
    return day === null ? null : onDay(day);
  }

  #hintsAt(sentence: number): Hints {
    const known = this.#hints.get(sentence);
    if (known) return known;
    const { start, end } = this.#sentences[sentence] ?? { start: 0, end: 0 };
    const text = layer(this.#doc, "clean").slice(start, Math.min(end, start + LONGEST));
    const told = this.#dayIn(sentence) ?? this.#dayIn(this.#before[sentence] ?? -1);
    const narrated = narrativeDate(text, told, this.#doc.publishedAt);
    const [hour, own] = [tellsHour(text), text.replaceAll(QUOTED, " ")];
    const hints = {
      told,
      narrated,
      lasts: LASTS.test(text),
      hour,
      ownHour: hour && tellsHour(own),
      atOnce: AT_ONCE.test(own),
      goesOn: !ANEW.test(own),
    };
    this.#hints.set(sentence, hints);
    return hints;
  }

  /** The day that the first sentence under the headline tells, if it is new. */
  #ofLead(): PartialDate | null {
    const day = this.#dayIn(this.#lead);
    return day !== null && this.#isNew(onDay(day)) ? onDay(day) : null;
  }

  /** The date of what a sentence tells of this type; else its last, of a call or if it is new. */
  #givenBy(sentence: number, relationType: RelationType): PartialDate | null {
    const key = `${sentence} ${relationType}`;
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    const last = this.#toldIn(sentence).at(-1)?.date ?? null;
    let given = last !== null && isNarrow(last) && (relationType === "called" || this.#isNew(last)) ? last : null;
    for (const trigger of this.#triggers.get(sentence) ?? []) {
      const date = trigger.relationType === relationType ? dateOf(trigger, "asserted", this.#datedAt(sentence)) : null;
      if (!date) continue;
      given = date;
      break;
    }
    this.#given.set(key, given);
    return given;
  }

  /** Of the week before the report. */
  #isNew({ end }: PartialDate): boolean {
    const { publishedAt } = this.#doc;
    return publishedAt !== null && addDays(end, 7) >= publishedAt;
  }

  #datedAt(sentence: number): DatedSentence {
    const known = this.#dated.get(sentence);
    if (known) return known;
    const chunks = layer(this.#doc, "chunks")[sentence] ?? [];
    const dates = this.#dates.get(sentence) ?? [];
    const dated = datedSentence({
      dates,
      chunks,
      tokens: layer(this.#doc, "tokens"),
      deeds: (this.#triggers.get(sentence) ?? []).filter((trigger) => this.#telling.has(trigger)),
      start: this.#sentences[sentence]?.start ?? 0,
      published: this.#doc.publishedAt,
    });
    this.#dated.set(sentence, dated);
    return dated;
  }

  /** The last day of the past that a sentence tells. */
  #dayIn(sentence: number): IsoDate | null {
    const days = this.#toldIn(sentence).filter(({ date }) => date.precision === "day");
    return days.at(-1)?.date.start ?? null;
  }

  /** The dates of the past that a sentence tells, without bounds. */
  #toldIn(sentence: number): DocDate[] {
    const { publishedAt } = this.#doc;
    const clean = layer(this.#doc, "clean");
    return (this.#dates.get(sentence) ?? []).filter(({ start, date }) => {
      const before = clean.slice(Math.max(0, start - 60), start);
      return (publishedAt === null || date.start <= publishedAt) && !BOUND.test(before) && !LABEL.test(before);
    });
  }

  /** In sentences; the points of a list count as none. */
  #distance(from: number, to: number): number {
    return from < 0 ? Number.POSITIVE_INFINITY : (this.#prose[to] ?? 0) - (this.#prose[from] ?? 0);
  }
}

/** A year or month is not passed on as a day or week is. */
function isNarrow({ precision }: PartialDate): boolean {
  return precision !== "year" && precision !== "month";
}
