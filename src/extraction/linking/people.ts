import type { IsoDate } from "../../model/dates.ts";
import type { DocMention } from "../../model/doc.ts";
import { foldName, spellingKey } from "../../model/names.ts";
import { handleWords } from "../lexicon/handles.ts";
import { type Known, knownById, knownId, personSpelt } from "../lexicon/lexicon.ts";
import { bearerOf, holderAt, holdersOf, type Office, officeOfHandle } from "../lexicon/office-holders.ts";
import { nearlyEqual } from "../lexicon/spelling.ts";
import { Draft, genderOf, type Role } from "./draft.ts";
import { knownInFull, type Report, spokenName, surface, wordsOf } from "./surface.ts";

interface Bearer {
  readonly draft: Draft;
  /** Spelling keys of the words of its fullest name. */
  readonly words: readonly string[];
}

/** How many people who share a word of their names, or a first letter, a name is compared with. */
const SPELLINGS_COMPARED = 200;

/** The people of one report: full names first, then the short forms and handles that stand for them. */
export class People {
  /** Spelling key of a word → those whose name has it. */
  readonly #byWord = new Map<string, Bearer[]>();
  /** First letter of the last word → those with full names, for misspelt surnames. */
  readonly #byInitial = new Map<string, Bearer[]>();
  readonly #byKnownId = new Map<string, Draft>();
  readonly #byForm = new Map<string, Draft>();
  readonly #create: (draft: Draft) => void;

  constructor(create: (draft: Draft) => void) {
    this.#create = create;
  }

  /** A name of several words, or one that the world knows. */
  linkFull(report: Report, mention: DocMention): Draft {
    const text = surface(report, mention);
    const match = knownInFull(report, mention);
    if (match?.known.entityType === "person") {
      const draft = this.known(match.known);
      draft.addAlias(text, match.form === "handle" ? "handle" : text === draft.name ? "full name" : "another spelling");
      return draft;
    }
    const words = wordsOf(report, mention).map(spellingKey);
    const spelt = personSpelt(words);
    const same = spelt ? this.known(spelt) : this.#sameName(words);
    const draft = same ?? this.#add(new Draft("person", spokenName(text)), words);
    if (words.length > draft.name.split(/[ -]/).length && draft.knownId === null) draft.name = spokenName(text);
    draft.addAlias(text, same && text !== draft.name ? "another form of the name" : "full name");
    return draft;
  }

  /**
   * One word: the surname, or another word, of somebody named in full; else of whoever holds office under that name. Of namesakes the
   * one whom the title before it suits, never `other`, who is told to be a relative.
   */
  linkShort(report: Report, mention: DocMention, order: number, title: Role | null, other: Draft | null): Draft {
    const text = surface(report, mention);
    const office = officeOfHandle(`@${text}`);
    const holding = office && this.#ofOffice(office, report);
    if (holding) {
      holding.addAlias(text, "short for the office");
      return holding;
    }
    const key = spellingKey(text);
    const alone = this.#titledAlone(key, title);
    if (alone) {
      alone.addAlias(text, "surname with the same title");
      return alone;
    }
    const bearers = this.#bearersOf(key).filter((bearer) => bearer !== other);
    const chosen = nearest(suited(bearers, title), order);
    if (chosen) {
      chosen.addAlias(text, chosen.name.endsWith(text) ? "surname" : "part of the name");
      return chosen;
    }
    const holder = bearerOf(text, report.day);
    const known = holder && knownById(knownId("person", holder.name));
    const draft = known ? this.known(known) : (this.#byForm.get(key) ?? this.#add(new Draft("person", text), [key]));
    draft.addAlias(text, known ? "surname of the holder of an office" : "name");
    return draft;
  }

  /** A given name that stands before somebody else’s full name and shares its surname: "Otto and Nora Lund". */
  linkSibling(given: string, surname: readonly string[]): Draft {
    const name = [given, ...surname].join(" ");
    const words = [given, ...surname].map(spellingKey);
    const draft = this.#sameName(words) ?? this.#add(new Draft("person", name), words);
    draft.addAlias(given, "given name before a surname that two share");
    return draft;
  }

  /** The account of an office on that day, of somebody known, or of whoever is named beside it or within it. */
  linkHandle(report: Report, mention: DocMention, beside: Draft | null): Draft | null {
    const text = surface(report, mention);
    const office = officeOfHandle(text);
    const holding = office && this.#ofOffice(office, report);
    const match = knownInFull(report, mention);
    const draft = holding
      ? holding
      : match?.known.entityType === "person"
        ? this.known(match.known)
        : (beside ?? this.#withinHandle(text) ?? this.#byHandle(text));
    draft?.addAlias(
      text,
      holding ? "handle of the office on that day" : beside === draft ? "handle beside the name" : "handle",
    );
    return draft;
  }

  /** The draft of somebody whom the world knows. */
  known(known: Known): Draft {
    const before = this.#byKnownId.get(known.id);
    if (before) return before;
    const words = foldName(known.name).split(" ").map(spellingKey);
    const draft = this.#add(new Draft("person", known.name), words);
    draft.knownId = known.id;
    this.#byKnownId.set(known.id, draft);
    return draft;
  }

  /** Somebody named in the report whom the world knows by that id. */
  byKnownId(id: string): Draft | undefined {
    return this.#byKnownId.get(id);
  }

  /** Somebody named in the report who held the office on that day; with no day, who ever held it, if only one did. */
  holding(of: string, office: Office, day: IsoDate | null): Draft | null {
    const holder = holderAt(of, office, day);
    if (day !== null) return (holder && this.#byKnownId.get(knownId("person", holder.name))) ?? null;
    const named = new Set(
      holdersOf(of, office).flatMap(({ name }) => this.#byKnownId.get(knownId("person", name)) ?? []),
    );
    const [only] = named;
    return named.size === 1 && only ? only : null;
  }

  /** Who holds the office on the day of the report, whether the report names them or not. */
  #ofOffice({ of, office }: { readonly of: string; readonly office: Office }, { day }: Report): Draft | null {
    const holder = holderAt(of, office, day);
    const known = holder && knownById(knownId("person", holder.name));
    return known ? this.known(known) : this.holding(of, office, day);
  }

  #add(draft: Draft, words: readonly string[]): Draft {
    const bearer = { draft, words };
    this.#byForm.set(words.join(" "), draft);
    for (const word of new Set(words)) addTo(this.#byWord, word, bearer);
    const surname = words.at(-1) ?? "";
    if (words.length > 1) addTo(this.#byInitial, surname.charAt(0), bearer);
    this.#create(draft);
    return draft;
  }

  #sameName(words: readonly string[]): Draft | null {
    const exact = this.#byForm.get(words.join(" "));
    if (exact) return exact;
    for (const word of [words[0] ?? "", words.at(-1) ?? ""]) {
      const same = this.#byWord
        .get(word)
        ?.slice(0, SPELLINGS_COMPARED)
        .find((bearer) => isSameName(bearer.words, words));
      if (same) return same.draft;
    }
    return null;
  }

  /** Somebody named only with a surname and that title before, whose namesakes do not bear it. */
  #titledAlone(key: string, title: Role | null): Draft | null {
    const draft = this.#byForm.get(key);
    if (!draft || title === null || title.words === "") return null;
    return draft.roles.some(({ words }) => lastOf(words) === lastOf(title.words)) ? draft : null;
  }

  #bearersOf(key: string): Draft[] {
    const bearers = (this.#byWord.get(key) ?? []).slice(0, SPELLINGS_COMPARED).filter(({ words }) => words.length > 1);
    const bySurname = bearers.filter(({ words }) => words.at(-1) === key);
    const found = bySurname.length > 0 ? bySurname : bearers;
    if (found.length > 0 || key.length < 6) return found.map(({ draft }) => draft);
    const near = (this.#byInitial.get(key.charAt(0)) ?? []).slice(0, SPELLINGS_COMPARED);
    return near.filter(({ words }) => nearlyEqual(words.at(-1) ?? "", key)).map(({ draft }) => draft);
  }

  /** "@MariaLopez": somebody whom only the handle names. */
  #byHandle(handle: string): Draft | null {
    const words = handleWords(handle);
    if (words.length !== 2) return null;
    const keys = words.map(spellingKey);
    for (const key of keys) {
      const [only, ...others] = this.#byWord.get(key) ?? [];
      if (only && others.length === 0) return only.draft;
    }
    return this.#byForm.get(keys.join(" ")) ?? this.#add(new Draft("person", words.join(" ")), keys);
  }

  #withinHandle(handle: string): Draft | null {
    const key = spellingKey(handle.slice(1, 24).replace(/_/g, " ")).replaceAll(" ", "");
    for (let from = 0; from < key.length; from++)
      for (let to = key.length; to > from + 3; to--) {
        const bearer = this.#byWord.get(key.slice(from, to))?.find(({ words }) => words.at(-1) === key.slice(from, to));
        if (bearer) return bearer.draft;
      }
    return null;
  }
}

function addTo<T>(index: Map<string, T[]>, key: string, item: T): void {
  const list = index.get(key);
  if (list) list.push(item);
  else index.set(key, [item]);
}

/** Those of several namesakes whom a title suits: who bear it themselves, else whose gender it does not contradict; all if none. */
function suited(namesakes: readonly Draft[], title: Role | null): readonly Draft[] {
  if (title === null || namesakes.length < 2) return namesakes;
  const office = lastOf(title.words);
  const bearing = namesakes.filter(({ roles }) => roles.some(({ words }) => words !== "" && lastOf(words) === office));
  if (bearing.length > 0) return bearing;
  const gender = genderOf(title.words);
  const possible = namesakes.filter((draft) => gender === null || draft.gender === null || draft.gender === gender);
  return possible.length > 0 ? possible : namesakes;
}

/** The last word of a title, in full: "lt. gen." → "general". */
function lastOf(words: string): string {
  const last = words.split(" ").at(-1)?.replace(/\.$/, "") ?? "";
  return IN_FULL[last] ?? last;
}

const IN_FULL: Readonly<Record<string, string>> = {
  gen: "general",
  col: "colonel",
  sen: "senator",
  rep: "representative",
  gov: "governor",
  capt: "captain",
  maj: "major",
  lt: "lieutenant",
  adm: "admiral",
  prof: "professor",
};

/** The draft mentioned last before `order`, else the first. */
function nearest(drafts: readonly Draft[], order: number): Draft | null {
  let best: Draft | null = drafts[0] ?? null;
  for (const draft of drafts) if (draft.latest <= order && draft.latest > (best?.latest ?? -1)) best = draft;
  return best;
}

/** "Luiz Inácio Lula da Silva" and "Lula da Silva"; "Boris Johnson" and "Boris Johson"; never two given names of one surname. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  if (longer.length > shorter.length) return contains(longer, shorter);
  const unlike = longer.filter((word, i) => word !== shorter[i]);
  if (unlike.length === 0) return true;
  if (unlike.length > 1) return false;
  const at = longer.findIndex((word, i) => word !== shorter[i]);
  const [one = "", other = ""] = [longer[at], shorter[at]];
  return nearlyEqual(one, other) || (at === 0 && (isInitial(one, other) || isInitial(other, one)));
}

function contains(longer: readonly string[], shorter: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) if (word === shorter[at] || isInitial(word, shorter[at] ?? "")) at++;
  return at === shorter.length;
}

function isInitial(word: string, initial: string): boolean {
  return initial.length <= 2 && word.length > 2 && initial !== "" && word.startsWith(initial.charAt(0));
}
