import type { DocMention } from "../../model/doc.ts";
import { Draft } from "./draft.ts";
import { type EventParts, eventParts } from "./event-parts.ts";
import { type Report, surface } from "./surface.ts";

/** How many happenings are kept in mind. */
const REMEMBERED = 30;
/** How many mentions back the people of a call are looked for. */
const NEAR = 12;
/** Kinds that are told as one another: a call is "the conversation" and "the talks" after it. */
const TALK = new Set(["call", "talks"]);

interface Told {
  readonly draft: Draft;
  readonly kind: string;
  readonly sides: Set<Draft>;
  readonly places: Set<Draft>;
  readonly dates: Set<string>;
  readonly names: Set<string>;
}

/** The happenings of one report: one name, or one kind of happening told again as "the summit". */
export class Events {
  readonly #told: Told[] = [];
  readonly #create: (draft: Draft) => void;

  constructor(create: (draft: Draft) => void) {
    this.#create = create;
  }

  /**
   * The happening that the mention at `at` tells of, by what the mentions inside it mean; null for a bare "the attack" when none
   * is told before. To be asked in reading order.
   */
  link(report: Report, at: number, links: readonly (Draft | null)[]): Draft | null {
    const mention = report.mentions[at];
    if (!mention) return null;
    const text = surface(report, mention);
    const named = this.#named(mention, text);
    if (named) return named;
    const parts = eventParts(report.tokens, report.mentions, at);
    const told = toldOf(new Draft("event", text), parts, links);
    const alike = this.#told
      .slice(-REMEMBERED)
      .filter((event) => agree(event, told) && !isOfOthers(report, at, links, event, told));
    const before =
      alike.findLast(({ kind }) => kind === told.kind) ??
      alike.findLast((event) => TALK.has(event.kind) && TALK.has(told.kind) && mayRetell(event, told));
    if (before) {
      const isFuller = weight(told) > weight(before);
      for (const key of ["sides", "places"] as const) for (const draft of told[key]) before[key].add(draft);
      for (const key of ["dates", "names"] as const) for (const word of told[key]) before[key].add(word);
      before.draft.addAlias(
        text,
        told.sides.size > 0
          ? "the same kind of happening with the same sides"
          : "the happening of that kind told before",
      );
      if (isFuller) before.draft.name = text;
      return before.draft;
    }
    if (mention.kind === "nominal") return null;
    told.draft.addAlias(text, "what the report calls it");
    this.#told.push(told);
    this.#create(told.draft);
    return told.draft;
  }

  /** "Fiona" once "Hurricane Fiona" is told. */
  #named(mention: DocMention, text: string): Draft | null {
    if (mention.kind !== "name" || /\s/u.test(text)) return null;
    const told = this.#told.slice(-REMEMBERED).findLast(({ names }) => names.has(text.toLowerCase()));
    told?.draft.addAlias(text, "short for the full name");
    return told?.draft ?? null;
  }
}

function toldOf(
  draft: Draft,
  { kind, sides, places, dates, names }: EventParts,
  links: readonly (Draft | null)[],
): Told {
  const draftsOf = (mentions: readonly number[]) => new Set(mentions.flatMap((i) => links[i] ?? []));
  return {
    draft,
    kind,
    sides: draftsOf(sides),
    places: draftsOf(places),
    dates: new Set(dates),
    names: new Set(names),
  };
}

/** Nothing told of the one speaks against the other: two years are two happenings, and so are two names. */
function agree(known: Told, told: Told): boolean {
  if (TALK.has(told.kind)) return sameSides(known.sides, told.sides) && overlap(known.dates, told.dates);
  const names = (event: Told) => new Set([...event.sides, ...event.places, ...event.names]);
  const [before, now] = [names(known), names(told)];
  if (!overlap(known.dates, told.dates)) return false;
  if (known.sides.size > 0 && told.sides.size > 0) return overlap(known.sides, told.sides);
  if (known.places.size > 0 && told.places.size > 0) return overlap(known.places, told.places);
  return isAttack(told.kind) || overlap(before, now);
}

/** "A had a phone call": a call of A is none of B and C that is told before. */
function isOfOthers(report: Report, at: number, links: readonly (Draft | null)[], known: Told, told: Told): boolean {
  const mention = report.mentions[at];
  if (!mention || !TALK.has(told.kind) || told.sides.size > 0 || known.sides.size === 0) return false;
  if (!/^an?$/i.test(report.tokens[mention.tokens.from - 1]?.text ?? "")) return false;
  const people: Draft[] = [];
  for (let i = at - 1; report.mentions[i]?.sentence === mention.sentence && i > at - NEAR; i--) {
    const draft = report.mentions[i]?.kind === "name" ? links[i] : null;
    if (draft?.entityType === "person") people.push(draft);
  }
  return people.length > 0 && !people.some((person) => known.sides.has(person));
}

/** Told by who does it or by whom it hits: "the Russian invasion", "the invasion of Ukraine". */
function isAttack(kind: string): boolean {
  return kind === "invasion";
}

function overlap<T>(known: ReadonlySet<T>, told: ReadonlySet<T>): boolean {
  if (known.size === 0 || told.size === 0) return true;
  return [...told].some((each) => known.has(each));
}

/** Whether all of the fewer are among the others; a state stands for whoever leads it. */
function sameSides(known: ReadonlySet<Draft>, told: ReadonlySet<Draft>): boolean {
  if (known.size === 0 || told.size === 0) return true;
  const [fewer, more] = known.size < told.size ? [known, told] : [told, known];
  return [...fewer].every((side) =>
    [...more].some((other) => side === other || leads(side, other) || leads(other, side)),
  );
}

function leads(person: Draft, state: Draft): boolean {
  return (
    state.countryCode !== null &&
    person.roles.some(({ of, words, office }) => of === state.countryCode && (office !== null || words !== ""))
  );
}

/** Whether a call is told as talks: by the same sides, or by no sides at all. */
function mayRetell(known: Told, told: Told): boolean {
  return (
    told.sides.size === 0 ||
    (known.sides.size > 1 && [...known.sides].some(({ entityType }) => entityType === "person"))
  );
}

function weight({ sides, places, dates, names }: Told): number {
  return sides.size + places.size + dates.size + names.size;
}
