import type { DocMention } from "../../model/doc.ts";
import type { Span } from "../../model/graph.ts";
import type { Component } from "../component.ts";
import { isFemaleName, isGivenName } from "../lexicon/given-names.ts";
import { officesHeldBy } from "../lexicon/office-holders.ts";
import { ROLE_NOUNS } from "../lexicon/words.ts";
import { isAlsoKnownAs } from "../mentions/entry-names.ts";
import { nameBesideDescription, officeAfter, phraseBefore } from "./appositions.ts";
import { beginningsOfBodies, nameAfterOrgan, nameWithSurname, relativeOf, stateNear } from "./beside.ts";
import { Countries } from "./countries.ts";
import { Descriptions } from "./descriptions.ts";
import { type Draft, genderOf, type Role } from "./draft.ts";
import { entitiesOf, linkedMentions } from "./entities.ts";
import { Events } from "./events.ts";
import { addKinds } from "./kinds.ts";
import { roleAt } from "./offices.ts";
import { Organizations } from "./organizations.ts";
import { People } from "./people.ts";
import { Pronouns } from "./pronouns.ts";
import { knownInFull, type Report, reportOf, surface, wordsOf } from "./surface.ts";

/** Decides which mentions of a report mean the same, and who or what that is. */
export const linking: Component = {
  name: "linking",
  requires: ["sentences", "tokens", "mentions"],
  assigns: "entities",
  run: (doc) => {
    const report = reportOf(doc);
    const links = new Linker(report).link();
    const entities = entitiesOf(report, links);
    return { ...doc, mentions: linkedMentions(doc, links, entities), entities: [...entities.values()] };
  },
};

class Linker {
  readonly #report: Report;
  readonly #links: (Draft | null)[];
  readonly #drafts: Draft[] = [];
  readonly #people: People;
  readonly #countries: Countries;
  readonly #organizations: Organizations;
  readonly #events: Events;

  constructor(report: Report) {
    this.#report = report;
    this.#links = report.mentions.map(() => null);
    const create = (draft: Draft) => this.#drafts.push(draft);
    this.#people = new People(create);
    this.#countries = new Countries(create);
    this.#organizations = new Organizations(create);
    this.#events = new Events(create);
  }

  /** The draft of each mention. */
  link(): readonly (Draft | null)[] {
    const beginnings = beginningsOfBodies(this.#report);
    const isShort = (words: readonly string[]) => words.length === 1 || beginnings.has(words.join(" "));
    this.#linkNames((words) => !isShort(words));
    this.#defineAcronyms();
    this.#linkNames(isShort);
    this.#linkDescribedOrgans();
    for (const draft of this.#drafts) this.#addKnownRoles(draft);
    this.#linkShortNames();
    this.#readOn();
    return this.#links;
  }

  /** Names of states and bodies, and full names of people. */
  #linkNames(fits: (words: readonly string[]) => boolean): void {
    this.#report.mentions.forEach((mention, i) => {
      if (mention.kind !== "name" || this.#links[i] || !fits(wordsOf(this.#report, mention))) return;
      if (nameAfterOrgan(this.#report, i) !== null) return;
      const draft = this.#alsoKnown(mention, i) ?? this.#linkName(mention, i);
      this.#links[i] = draft;
      if (draft?.entityType === "person") this.#addTitle(mention, draft);
      if (draft?.entityType === "organization") addKinds(this.#report, mention, draft);
    });
  }

  /** "SURNAME, Given (a.k.a. OTHER, Name)": whom the entry of a notice names by other names. */
  #alsoKnown(mention: DocMention, i: number): Draft | null {
    const { tokens, mentions } = this.#report;
    if (mention.entityType !== "person" || !isAlsoKnownAs(tokens, mention.tokens)) return null;
    const first = Math.max(0, i - MENTIONS_OF_ENTRY);
    for (let at = i - 1; at >= first && mentions[at]?.sentence === mention.sentence; at--) {
      const other = mentions[at];
      if (other?.kind !== "name" || other.entityType !== "person" || isAlsoKnownAs(tokens, other.tokens)) continue;
      this.#links[at]?.addAlias(surface(this.#report, mention), "also known as");
      return this.#links[at] ?? null;
    }
    return null;
  }

  #linkName(mention: DocMention, i: number): Draft | null {
    switch (mention.entityType) {
      case "country":
        return this.#countries.link(this.#report, mention);
      case "organization":
        if (this.#isHandle(mention)) return this.#linkBodysHandle(mention, i);
        return this.#organizations.link(
          this.#report,
          mention,
          (of) => this.#isPresent(of),
          () => stateNear(this.#report, i),
        );
      case "event":
        return null;
      case "person":
        return wordsOf(this.#report, mention).length > 1 ? this.#people.linkFull(this.#report, mention) : null;
    }
  }

  /** Whether the report names the state with that code, or the body of that name. */
  #isPresent(of: string): boolean {
    return this.#countries.byCode(of) !== undefined || this.#drafts.some(({ name }) => name === of);
  }

  /** "Japan’s development agency JICA", "the football federation, FEXA,": organs whose name follows are those. */
  #linkDescribedOrgans(): void {
    this.#report.mentions.forEach((mention, i) => {
      const named = nameAfterOrgan(this.#report, i);
      const draft = named === null ? null : this.#links[named];
      if (draft?.entityType !== "organization") return;
      draft.addAlias(surface(this.#report, mention), "told beside the name");
      this.#links[i] = draft;
    });
  }

  /** "Economic Community of West African States (ECOWAS)", "White Helmets (Cascos Blancos)". */
  #defineAcronyms(): void {
    const { tokens, mentions } = this.#report;
    mentions.forEach((mention, i) => {
      const draft = this.#links[i];
      const { to } = mention.tokens;
      if (draft?.entityType !== "organization" || tokens[to]?.text !== "(") return;
      const short = tokens[to + 1]?.text ?? "";
      if (tokens[to + 2]?.text === ")" && LIKE_ACRONYM.test(short)) this.#organizations.define(short, draft);
      const beside = mentions[i + 1];
      if (beside?.entityType !== "organization" || beside.tokens.from !== to + 1 || knownInFull(this.#report, beside))
        return;
      if (tokens[beside.tokens.to]?.text === ")") this.#organizations.define(surface(this.#report, beside), draft);
    });
  }

  /** In reading order, for a surname means whoever of that name was spoken of last: surnames and handles. */
  #linkShortNames(): void {
    this.#report.mentions.forEach((mention, i) => {
      const draft =
        this.#links[i] ??
        (mention.kind === "name" && mention.entityType === "person" ? this.#linkShort(mention, i) : null);
      this.#links[i] = draft;
      if (draft) draft.latest = i;
    });
  }

  /** In reading order: happenings, descriptions and pronouns. */
  #readOn(): void {
    const descriptions = new Descriptions(this.#report, this.#people);
    const pronouns = new Pronouns(this.#report);
    this.#report.mentions.forEach((mention, i) => {
      let draft = this.#links[i] ?? null;
      if (mention.entityType === "event" && mention.kind !== "pronoun")
        draft = this.#events.link(this.#report, i, this.#links);
      else if (mention.kind === "nominal") {
        const named = nameBesideDescription(this.#report, i);
        const beside = named === null ? null : (this.#links[named] ?? null);
        const resolved = beside ? { draft: beside, reason: "told beside the name" } : descriptions.resolve(mention);
        draft = resolved?.draft ?? null;
        if (resolved && draft) draft.addAlias(surface(this.#report, mention), resolved.reason);
        if (beside) this.#addRole(beside, mention.tokens.from, mention.tokens.to);
      } else if (mention.kind === "pronoun") draft = pronouns.resolve(mention);
      this.#links[i] = draft;
      if (!draft) return;
      if (mention.kind !== "pronoun") descriptions.note(draft);
      pronouns.note(mention, draft);
    });
  }

  #linkShort(mention: DocMention, i: number): Draft | null {
    const draft = this.#isHandle(mention)
      ? this.#people.linkHandle(this.#report, mention, this.#besideHandle(mention, i))
      : (this.#linkSibling(mention, i) ??
        this.#people.linkShort(this.#report, mention, i, this.#titleOf(mention), this.#relativeOf(i)));
    if (draft) {
      this.#addKnownRoles(draft);
      this.#addTitle(mention, draft);
    }
    return draft;
  }

  /** "Otto" of "Otto and Nora Lund". */
  #linkSibling(mention: DocMention, i: number): Draft | null {
    const other = nameWithSurname(this.#report, i);
    return other && this.#people.linkSibling(surface(this.#report, mention), wordsOf(this.#report, other).slice(1));
  }

  /** Who is told to be a relative of the one at `i`, and so is somebody else. */
  #relativeOf(i: number): Draft | null {
    const relative = relativeOf(this.#report, i);
    return relative === null ? null : (this.#links[relative] ?? null);
  }

  #isHandle({ tokens: { from } }: DocMention): boolean {
    return this.#report.tokens[from]?.kind === "handle";
  }

  /** A handle that the world knows, or one in brackets after the body’s name. */
  #linkBodysHandle(mention: DocMention, i: number): Draft | null {
    const beside = this.#besideHandle(mention, i);
    if (beside) beside.addAlias(surface(this.#report, mention), "handle beside the name");
    return (
      beside ??
      this.#organizations.link(
        this.#report,
        mention,
        () => false,
        () => null,
      )
    );
  }

  /** "Name (@handle)". */
  #besideHandle(mention: DocMention, i: number): Draft | null {
    const before = this.#report.mentions[i - 1];
    const bracket = this.#report.tokens[mention.tokens.from - 1]?.text === "(";
    return bracket && before?.entityType === mention.entityType && before.tokens.to === mention.tokens.from - 1
      ? (this.#links[i - 1] ?? null)
      : null;
  }

  /** The title before a name, read. */
  #titleOf({ title, tokens: { from } }: DocMention): Role | null {
    return title ? roleAt(this.#report, this.#titleStart(title, from), from) : null;
  }

  /** First token of the title that ends before `to`. */
  #titleStart({ start }: Span, to: number): number {
    let from = to;
    while (from > 0 && (this.#report.tokens[from - 1]?.start ?? -1) >= start) from--;
    return from;
  }

  #addTitle(mention: DocMention, draft: Draft): void {
    const { tokens } = this.#report;
    if (mention.title) {
      const from = this.#titleStart(mention.title, mention.tokens.from);
      const after = tokens[mention.tokens.to]?.text === "of" ? mention.tokens.to : -1;
      this.#addRole(draft, from, mention.tokens.from);
      const role = draft.roles.at(-1);
      if (role && role.of === null && after >= 0) {
        const of = roleAt(this.#report, after + 1, after + 4).of;
        if (of !== null) draft.roles[draft.roles.length - 1] = { ...role, of };
      }
      this.#addGivenTitle(mention, draft);
    } else this.#addApposed(mention, draft);
    const given = wordsOf(this.#report, mention)[0] ?? "";
    if (draft.gender === null && isFemaleName(given)) draft.gender = "female";
  }

  /** "Sultan Ahmed": a title that may be the given name as well. */
  #addGivenTitle(mention: DocMention, draft: Draft): void {
    const last = this.#report.tokens[mention.tokens.from - 1]?.text ?? "";
    if (isGivenName(last) && draft.knownId === null)
      draft.addAlias(`${last} ${surface(this.#report, mention)}`, "with a title that may be a given name");
  }

  /** "the mayor of Tarn, Name", "Name, 51, prefect of Tarn". */
  #addApposed({ tokens: { from, to } }: DocMention, draft: Draft): void {
    for (const phrase of [phraseBefore(this.#report, from), officeAfter(this.#report, to)])
      if (phrase && ROLE_NOUNS.has(this.#report.tokens[phrase.to - 1]?.text.toLowerCase() ?? ""))
        this.#addRole(draft, phrase.from, phrase.to);
  }

  #addRole(draft: Draft, from: number, to: number): void {
    const role = roleAt(this.#report, from, to);
    draft.gender ??= genderOf(role.words);
    if (role.words !== "" && !draft.roles.some(({ words, of }) => words === role.words && of === role.of))
      draft.roles.push(role);
  }

  /** Offices that the world knows somebody to hold on the day of the report. */
  #addKnownRoles(draft: Draft): void {
    if (draft.entityType !== "person" || draft.knownId === null) return;
    for (const { of, office } of officesHeldBy(draft.name, this.#report.day))
      if (!draft.roles.some((role) => role.of === of && role.office === office))
        draft.roles.push({ words: "", office, of });
  }
}

/** So many mentions before another name of somebody, the entry of a notice has told whose it is. */
const MENTIONS_OF_ENTRY = 50;

/** "ECOWAS", "MoDRA". */
const LIKE_ACRONYM = /^\p{Lu}[\p{L}\p{N}&.]*[\p{Lu}\p{N}]\.?$/u;
