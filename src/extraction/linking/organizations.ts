import type { DocMention } from "../../model/doc.ts";
import { foldName } from "../../model/names.ts";
import { tokenize } from "../../nlp/tokens.ts";
import { handleWords, isForeignMinistry } from "../lexicon/handles.ts";
import { adjectiveOf, type Known, knownById, knownId, knownOrgan, matchKnown } from "../lexicon/lexicon.ts";
import { organKey } from "../lexicon/organ-key.ts";
import { isSharedName, sharedName } from "../lexicon/shared-names.ts";
import { ORGANIZATION_ENDS } from "../lexicon/words.ts";
import { initialsOf } from "../mentions/decide.ts";
import { Draft } from "./draft.ts";
import { knownInFull, type Report, surface, wordsOf } from "./surface.ts";

/** No state's name has more tokens. */
const LONGEST_STATE = 6;
/** How many organizations with the same first word are kept in mind. */
const NAMESAKES = 20;

/** The organizations of one report; organs of government are told by whose they are. */
export class Organizations {
  readonly #byForm = new Map<string, Draft>();
  /** Names without the spaces in them, as handles write them. */
  readonly #byJoined = new Map<string, Draft>();
  readonly #byFirstWord = new Map<string, { readonly draft: Draft; readonly words: readonly string[] }[]>();
  readonly #byInitials = new Map<string, Draft>();
  /** Last words → the organization last so named. */
  readonly #byEnding = new Map<string, Draft>();
  readonly #create: (draft: Draft) => void;
  /** Acronym → whom the report says it stands for. */
  readonly #defined = new Map<string, Draft>();
  /** Organ without its state → the one so called last. */
  readonly #organs = new Map<string, Draft>();

  constructor(create: (draft: Draft) => void) {
    this.#create = create;
  }

  /** `near` gives the code of the state spoken of where the mention stands, for organs that are told without theirs. */
  link(
    report: Report,
    mention: DocMention,
    isPresent: (of: string) => boolean,
    near: () => string | null,
  ): Draft | null {
    const text = surface(report, mention);
    const defined = this.#defined.get(text);
    if (defined) {
      defined.addAlias(text, "short for the full name, as the report says");
      return defined;
    }
    const society = this.#society(report, mention, text);
    if (society) return society;
    const match = knownInFull(report, mention);
    if (match?.known.entityType === "organization") {
      const draft = this.#known(match.known);
      draft.addAlias(text, match.form === "handle" ? "handle" : text === draft.name ? "full name" : "another name");
      return draft;
    }
    const shared = this.#shared(text, isPresent);
    if (shared) return shared;
    if (text.startsWith("@")) return this.#byHandle(text);
    const organ = this.#organ(report, mention, text, near);
    if (organ !== undefined) return organ;
    const words = wordsOf(report, mention).filter((word) => !/^['’]s?$/.test(word));
    const key = withoutLegalForm(foldName(words.join(" ")));
    const before = this.#byForm.get(key) ?? this.#shortFor(words, text);
    if (before) {
      before.addAlias(text, before.name === text ? "full name" : "short for the full name");
      return before;
    }
    if (words.length === 1 && ORGANIZATION_ENDS.has(text) && !isSharedName(text)) return null;
    const draft = this.#add(new Draft("organization", text), key, words);
    draft.addAlias(text, "full name");
    return draft;
  }

  /** "Peru’s Red Cross": the society of that state, not the movement. */
  #society(report: Report, mention: DocMention, text: string): Draft | null {
    if (!/^Red (?:Cross|Crescent)$/i.test(text)) return null;
    const { from, to } = mention.tokens;
    const owner = ownerOf(report, from, to);
    const possessive = possessiveBefore(report, from);
    if (!owner || possessive === null) return null;
    const name = `${adjectiveOf(owner.code)} ${text}`;
    const key = foldName(name);
    const draft = this.#byForm.get(key) ?? this.#add(new Draft("organization", name), key, name.split(" "));
    draft.addAlias(`${possessive} ${text}`, "society of its state");
    draft.addAlias(text, "society of its state");
    return draft;
  }

  /** Makes `acronym` stand for the organization, as the report says in brackets after the name. */
  define(acronym: string, draft: Draft): void {
    this.#defined.set(acronym, draft);
  }

  /** "the Treasury": of the bodies so called the one named before, else the one whose state the report names. */
  #shared(text: string, isPresent: (of: string) => boolean): Draft | null {
    const bodies = sharedName(text).map(({ of, name }) => ({ of, known: knownById(knownId("organization", name)) }));
    const chosen =
      bodies.find(({ known }) => known && this.#byForm.has(`known ${known.id}`)) ??
      bodies.find(({ of }) => isPresent(of));
    if (!chosen?.known) return null;
    const draft = this.#known(chosen.known);
    draft.addAlias(text, "short for the full name");
    return draft;
  }

  #known(known: Known): Draft {
    const key = `known ${known.id}`;
    const before = this.#byForm.get(key);
    if (before) return before;
    const draft = this.#add(new Draft("organization", known.name), key, known.name.split(" "));
    draft.knownId = known.id;
    draft.countryCode = known.countryCode ?? null;
    return draft;
  }

  /** The organ of a state; null when it is one and the report does not tell whose; undefined when it is none. */
  #organ(report: Report, mention: DocMention, text: string, near: () => string | null): Draft | null | undefined {
    const { tokens } = mention;
    const owner = ownerOf(report, tokens.from, tokens.to);
    const words = wordsOf(report, mention);
    const own = words.slice(owner?.inside ?? 0, words.length - (owner?.behind ?? 0));
    const key = organKey(own);
    if (key === null) return undefined;
    if (owner) {
      const isApart = owner.inside === 0 && owner.behind === 0 && /^\p{Ll}/u.test(text);
      const draft = this.#organOf(owner.code, key, isApart ? `${adjectiveOf(owner.code)} ${text}` : text);
      this.#noteOrgan(draft, key, own);
      draft.addAlias(text, "organ of its state");
      if ((owner.isPossessor || owner.behind > 0) && own.length > 1)
        draft.addAlias(own.join(" "), "organ of its state");
      const seat = seatAfter(report, tokens.to);
      if (seat !== null) draft.addAlias(`${text} in ${seat}`, "organ of its state, by where it sits");
      return draft;
    }
    const before = this.#organs.get(bareKey(key, own)) ?? this.#byEnding.get(foldName(text));
    before?.addAlias(text, "the one of that kind named before");
    if (before) return before;
    if (!/^\p{Ll}/u.test(text)) return undefined;
    const code = near();
    if (code === null || isElsewhere(report, tokens.to) || (code === "US" && own.includes("ministry"))) return null;
    const draft = this.#organOf(code, key, `${adjectiveOf(code)} ${text}`);
    this.#noteOrgan(draft, key, own);
    draft.addAlias(text, "organ of the state spoken of there");
    return draft;
  }

  /** The organ of that kind that the state has; `name` for one that the world does not know. */
  #organOf(code: string, key: string, name: string): Draft {
    const known = knownOrgan(code, key);
    const id = `organ ${code} ${key}`;
    let draft = known ? this.#known(known) : this.#byForm.get(id);
    if (!draft) {
      draft = this.#add(new Draft("organization", name), id, []);
      draft.knownId = knownId("organization", `${adjectiveOf(code)} ${key}`);
      draft.countryCode = code;
    }
    return draft;
  }

  #noteOrgan(draft: Draft, key: string, words: readonly string[]): void {
    this.#organs.set(bareKey(key, words), draft);
  }

  /** "@NorwayMFA", "@OsloDaily": the body that the words of a handle name. */
  #byHandle(handle: string): Draft {
    const words = handleWords(handle);
    const state = words.flatMap((word) => codeOf(word) ?? [])[0];
    const organ =
      state !== undefined && isForeignMinistry(words) ? this.#organOf(state, "foreign ministry", handle) : null;
    const key = foldName(words.join(" "));
    const draft =
      organ ??
      this.#byForm.get(key) ??
      this.#byJoined.get(key.replaceAll(" ", "")) ??
      this.#add(new Draft("organization", handle), key, words);
    draft.addAlias(handle, "handle");
    return draft;
  }

  #add(draft: Draft, key: string, words: readonly string[]): Draft {
    this.#byForm.set(key, draft);
    this.#byJoined.set(foldName(words.join(" ")).replaceAll(" ", ""), draft);
    const first = foldName(words[0] ?? "");
    this.#byFirstWord.set(first, [...(this.#byFirstWord.get(first) ?? []).slice(-NAMESAKES), { draft, words }]);
    if (words.length > 1 && !this.#byInitials.has(initialsOf(words))) this.#byInitials.set(initialsOf(words), draft);
    for (let from = 1; from < words.length; from++) this.#byEnding.set(foldName(words.slice(from).join(" ")), draft);
    this.#create(draft);
    return draft;
  }

  /** First words or initials of an organization named before. */
  #shortFor(words: readonly string[], text: string): Draft | null {
    const folded = words.map(foldName);
    const longer = this.#byFirstWord
      .get(folded[0] ?? "")
      ?.find(
        ({ words: full }) => full.length > words.length && folded.every((word, i) => word === foldName(full[i] ?? "")),
      );
    if (longer) return longer.draft;
    if (words.length > 1 || ORGANIZATION_ENDS.has(text)) return this.#byEnding.get(folded.join(" ")) ?? null;
    return (text.length > 2 && this.#byInitials.get(text)) || null;
  }
}

/** One state has a ministry where another has a department: a bare "the department" is no ministry told before. */
function bareKey(key: string, words: readonly string[]): string {
  return words.some((word) => /^departments?$/i.test(word)) ? `${key} (department)` : key;
}

/** "the foreign ministry in Bonn": of whatever state that town lies in. */
function isElsewhere({ tokens }: Report, to: number): boolean {
  return tokens[to]?.text === "in" && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? "");
}

/** "in Minsk" after an organ; null if no town follows. */
function seatAfter({ tokens, text }: Report, to: number): string | null {
  if (tokens[to]?.text !== "in" || !/^\p{Lu}\p{Ll}/u.test(tokens[to + 1]?.text ?? "")) return null;
  const last = /^\p{Lu}\p{Ll}/u.test(tokens[to + 2]?.text ?? "") ? to + 2 : to + 1;
  return text.slice(tokens[to + 1]?.start, tokens[last]?.end).replace(/\s+/gu, " ");
}

/** "Peru’s" before a name; null if no possessive stands there. */
function possessiveBefore({ tokens, text }: Report, from: number): string | null {
  const [owner, mark] = [tokens[from - 2], tokens[from - 1]];
  return owner && mark && /^['’]s?$/.test(mark.text) ? text.slice(owner.start, mark.end) : null;
}

/** Code of the state that the word names. */
function codeOf(word: string): string | undefined {
  const match = matchKnown(tokenize(word), 0, 1);
  return match?.known.entityType === "country" ? match.known.countryCode : undefined;
}

/** "brenta cable ab" → "brenta cable". */
function withoutLegalForm(folded: string): string {
  return folded.replace(LEGAL_FORM, "");
}

const LEGAL_FORM =
  /(?: (?:ab|ag|asa|a s|bv|co|company|corp|corporation|doo|d o o|fze|gmbh|inc|incorporated|jsc|kk|limited|llc|llp|ltd|nv|oao|ojsc|ooo|oy|oyj|pjsc|plc|pte|pty|sa|sarl|sarlu|spa))+$/;

interface Owner {
  readonly code: string;
  /** How many words of the name it takes at the beginning and at the end. */
  readonly inside: number;
  readonly behind: number;
  readonly isPossessor: boolean;
}

/** The state in or directly before the name: "Russian Foreign Ministry", "Russia’s Foreign Ministry", "Bank of Russia". */
function ownerOf({ tokens }: Report, from: number, to: number): Owner | null {
  const own = matchKnown(tokens, from, to);
  if (own?.known.entityType === "country" && own.known.countryCode && own.length < to - from) {
    const mark = /^['’]s?$/.test(tokens[from + own.length]?.text ?? "") ? 1 : 0;
    return { code: own.known.countryCode, inside: own.length + mark, behind: 0, isPossessor: mark === 1 };
  }
  if (/^['’]s?$/.test(tokens[from - 1]?.text ?? ""))
    for (let start = Math.max(0, from - 5); start < from - 1; start++) {
      const before = matchKnown(tokens, start, from - 1);
      if (before?.known.entityType === "country" && before.known.countryCode && start + before.length === from - 1)
        return { code: before.known.countryCode, inside: 0, behind: 0, isPossessor: false };
    }
  for (let i = from + 1; i <= to; i++) {
    if (tokens[i]?.text !== "of") continue;
    const start = tokens[i + 1]?.text === "the" ? i + 2 : i + 1;
    const after = matchKnown(tokens, start, i < to ? to : start + LONGEST_STATE);
    if (after?.known.entityType !== "country" || !after.known.countryCode) continue;
    if (i === to || start + after.length === to)
      return { code: after.known.countryCode, inside: 0, behind: to - i, isPossessor: false };
  }
  const seat = tokens[to]?.text === "in" ? matchKnown(tokens, to + 1, to + 4) : null;
  if (seat?.known.countryCode && seat.known.entityType === "country")
    return { code: seat.known.countryCode, inside: 0, behind: 0, isPossessor: false };
  return null;
}
