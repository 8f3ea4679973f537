import type { Doc, DocMention, Range, TaggedName } from "../../model/doc.ts";
import type { EntityType } from "../../model/schema.ts";
import { type Component, layer } from "../component.ts";
import { matchKnown } from "../lexicon/lexicon.ts";
import { sideOf } from "../lexicon/sides.ts";
import type { Candidate } from "./candidate.ts";
import { capitalActs } from "./capitals.ts";
import { type Decided, decideNames } from "./decide.ts";
import { findEvents } from "./events.ts";
import { findNames } from "./names.ts";
import { nominalAt } from "./nominals.ts";
import { organAt } from "./organs.ts";
import { pronounGender } from "./pronouns.ts";
import { type TextView, viewText } from "./text-view.ts";

/** Finds names by a trained tagger, word lists and shape together, descriptions and pronouns by word lists. */
export const mentions: Component = {
  name: "mentions",
  requires: ["clean", "sentences", "tokens", "taggedNames"],
  assigns: "mentions",
  run: (doc) => ({ ...doc, mentions: findMentions(doc) }),
};

function findMentions(doc: Doc): DocMention[] {
  const view = viewText(layer(doc, "tokens"), layer(doc, "sentences"));
  const found = new MentionList(view);
  const candidates: Candidate[] = [];
  const lone: Range[] = [];
  const tagged = bySentence(layer(doc, "taggedNames"));
  for (const [s, { tokens }] of view.sentences.entries()) {
    const { names, titles } = findNames(view, tokens, tagged.get(s) ?? []);
    // One by one: a sentence may hold more names than a call takes arguments.
    for (const name of names) candidates.push(name);
    for (const title of titles) lone.push(title);
  }
  const names = decideNames(view, candidates);
  for (const name of names) addName(found, view, name);
  addSides(found, view, names);
  for (const { tokens } of view.sentences) addOrgans(found, view, tokens);
  for (const event of findEvents(view)) if (!found.isNamed(event.head)) found.add(event.tokens, "event", event.kind);
  for (const { tokens } of view.sentences) addDescriptions(found, view, tokens);
  for (const title of lone) addLoneTitle(found, view, title);
  return found.sorted();
}

function bySentence(names: readonly TaggedName[]): Map<number, TaggedName[]> {
  const groups = new Map<number, TaggedName[]>();
  for (const name of names) {
    const group = groups.get(name.sentence);
    if (group) group.push(name);
    else groups.set(name.sentence, [name]);
  }
  return groups;
}

function addName(found: MentionList, view: TextView, name: Decided): void {
  const { tokens, entityType, title, known } = name;
  if (known?.known.entityType === "country" && known.known.countryCode === undefined && isFormer(view, tokens.from))
    return;
  if (known?.form === "capital") {
    if (capitalActs(view, tokens.from, tokens.to)) found.add(tokens, entityType, "name", { acts: true });
    return;
  }
  found.add(tokens, entityType, "name", title ? { title } : {});
  if (entityType === "organization" || entityType === "event") addNested(found, view, tokens);
}

/** "a former Soviet Union member": a state that is no more and acts no more. */
function isFormer(view: TextView, at: number): boolean {
  return /^(?:former|ex|-)$/.test(view.lower[at - 1] ?? "");
}

/** "the North" where the report names both Koreas, "North and South Korea". */
function addSides(found: MentionList, view: TextView, names: readonly Decided[]): void {
  const codes = new Set(names.map(({ known }) => known?.known.countryCode));
  view.tokens.forEach(({ text }, i) => {
    const side = sideOf(text);
    if (!side || !codes.has(side.other)) return;
    const isPair =
      view.lower[i + 1] === "and" && matchKnown(view.tokens, i + 2, i + 5)?.known.countryCode === side.other;
    if (!isPair && (!codes.has(side.code) || view.lower[i - 1] !== "the")) return;
    if (view.capital[i + 1] !== 1 && view.lower[i + 1] !== "of") found.add({ from: i, to: i + 1 }, "country", "name");
  });
}

/** "Russian" in "Russian Foreign Ministry", "Canada" in "Foreign Ministry of Canada". */
function addNested(found: MentionList, view: TextView, { from, to }: Range): void {
  const owner = matchKnown(view.tokens, from, to - 1);
  if (owner?.known.entityType === "country" && owner.form !== "capital" && from + owner.length < to)
    found.add({ from, to: from + owner.length }, "country", "name");
  for (let i = from + 1; i < to - 1; i++) {
    if (view.lower[i] !== "of") continue;
    const start = view.lower[i + 1] === "the" ? i + 2 : i + 1;
    const last = matchKnown(view.tokens, start, to);
    if (last?.known.entityType === "country" && last.form === "name" && start + last.length === to)
      found.add({ from: start, to }, "country", "name");
  }
}

function addOrgans(found: MentionList, view: TextView, { from, to }: Range): void {
  for (let i = from; i < to; i++) {
    const organ = organAt(view, i, to);
    if (!organ || found.coversWithin(organ, "organization")) continue;
    found.add(organ, "organization", "name");
    i = organ.to - 1;
  }
}

function addDescriptions(found: MentionList, view: TextView, { from, to }: Range): void {
  for (let i = from; i < to; i++) {
    const gender = pronounGender(view.lower[i] ?? "");
    if (gender) found.add({ from: i, to: i + 1 }, gender === "thing" ? "country" : "person", "pronoun");
    const nominal = nominalAt(view, i, to);
    if (!nominal || found.namedRightAfter(nominal.tokens) || found.coversEnd(nominal.tokens)) continue;
    found.add(nominal.tokens, nominal.entityType, "nominal");
  }
}

/** "US President reasserted": a title in capitals after a state, with no name to follow. */
function addLoneTitle(found: MentionList, view: TextView, { from, to }: Range): void {
  if (found.coversEnd({ from, to })) return;
  const owner = found.endingAt(from);
  if (owner && owner.entityType !== "person") found.add({ from: owner.tokens.from, to }, "person", "nominal");
  else if (view.lower[from - 1] === "the") found.add({ from: from - 1, to }, "person", "nominal");
}

/** The mentions found so far; what was found first stays. */
class MentionList {
  readonly #view: TextView;
  readonly #all: DocMention[] = [];
  readonly #spans = new Set<string>();
  readonly #starts = new Map<number, DocMention>();
  readonly #ends = new Map<number, DocMention>();
  /** Tokens of the names of people and organizations. */
  readonly #named = new Set<number>();

  constructor(view: TextView) {
    this.#view = view;
  }

  add(
    tokens: Range,
    entityType: EntityType,
    kind: DocMention["kind"],
    more: { title?: Range; acts?: boolean } = {},
  ): void {
    const key = `${tokens.from} ${tokens.to}`;
    const [first, last] = [this.#view.tokens[tokens.from], this.#view.tokens[tokens.to - 1]];
    if (!first || !last || this.#spans.has(key)) return;
    const title = more.title ? this.#span(more.title) : null;
    const mention: DocMention = {
      start: first.start,
      end: last.end,
      tokens,
      sentence: this.#view.sentenceOf[tokens.from] ?? 0,
      kind,
      entityType,
      entity: null,
      ...(more.acts ? { acts: true } : {}),
      ...(title ? { title } : {}),
    };
    this.#spans.add(key);
    this.#all.push(mention);
    if (!this.#starts.has(tokens.from) || kind === "name") this.#starts.set(tokens.from, mention);
    this.#ends.set(tokens.to, mention);
    if (kind === "name" && (entityType === "organization" || entityType === "person"))
      for (let i = tokens.from; i < tokens.to; i++) this.#named.add(i);
  }

  /** The name that the description stands in front of: "the president Name". */
  namedRightAfter({ to }: Range): boolean {
    const next = this.#starts.get(to);
    return next?.kind === "name" && next.entityType === "person";
  }

  /** Whether a name or organ other than a state's ends with the last token. */
  coversEnd({ to }: Range): boolean {
    const last = this.#ends.get(to);
    return last !== undefined && last.kind !== "pronoun" && last.entityType !== "country";
  }

  coversWithin({ from, to }: Range, entityType: EntityType): boolean {
    for (let i = from + 1; i <= to; i++) if (this.#ends.get(i)?.entityType === entityType) return true;
    return false;
  }

  isNamed(token: number): boolean {
    return this.#named.has(token);
  }

  endingAt(at: number): DocMention | undefined {
    return this.#ends.get(at);
  }

  sorted(): DocMention[] {
    return this.#all.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  #span({ from, to }: Range): { start: number; end: number } | null {
    const [first, last] = [this.#view.tokens[from], this.#view.tokens[to - 1]];
    return first && last ? { start: first.start, end: last.end } : null;
  }
}
