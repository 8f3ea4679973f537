import type { DocMention } from "../../model/doc.ts";
import { foldName } from "../../model/names.ts";
import { adjectiveOf, type Known, knownById, knownId, knownOrgan, matchKnown } from "../lexicon/lexicon.ts";
import { organKey } from "../lexicon/organ-key.ts";
import { isSharedName, sharedName } from "../lexicon/shared-names.ts";
import { ORGANIZATION_ENDS } from "../lexicon/words.ts";
import { initialsOf } from "../mentions/decide.ts";
import { Draft } from "./draft.ts";
import { knownInFull, type Report, surface, wordsOf } from "./surface.ts";

/** How many organizations with the same first word are kept in mind. */
const NAMESAKES = 20;

/** The organizations of one report; organs of government are told by whose they are. */
export class Organizations {
  readonly #byForm = new Map<string, Draft>();
  readonly #byFirstWord = new Map<string, { readonly draft: Draft; readonly words: readonly string[] }[]>();
  readonly #byInitials = new Map<string, Draft>();
  /** Last words → the organization last so named. */
  readonly #byEnding = new Map<string, Draft>();
  readonly #create: (draft: Draft) => void;
  /** Acronym → whom the report says it stands for. */
  readonly #defined = new Map<string, Draft>();
  /** Organ without its state → the drafts, latest last. */
  readonly #organs = new Map<string, Draft[]>();

  constructor(create: (draft: Draft) => void) {
    this.#create = create;
  }

  link(report: Report, mention: DocMention, isPresent: (of: string) => boolean): Draft | null {
    const text = surface(report, mention);
    const defined = this.#defined.get(text);
    if (defined) {
      defined.addAlias(text, "short for the full name, as the report says");
      return defined;
    }
    const match = knownInFull(report, mention);
    if (match?.known.entityType === "organization") {
      const draft = this.#known(match.known);
      draft.addAlias(text, match.form === "handle" ? "handle" : text === draft.name ? "full name" : "another name");
      return draft;
    }
    const shared = this.#shared(text, isPresent);
    if (shared) return shared;
    const organ = this.#organ(report, mention, text);
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
  #organ(report: Report, mention: DocMention, text: string): Draft | null | undefined {
    const { tokens } = mention;
    const owner = ownerOf(report, tokens.from, tokens.to);
    const key = organKey(wordsOf(report, mention).slice(owner?.inside ?? 0));
    if (key === null) return undefined;
    const code = owner?.code ?? null;
    if (code === null) {
      const draft = this.#organs.get(key)?.at(-1) ?? this.#byEnding.get(foldName(text));
      draft?.addAlias(text, "the one of that kind named before");
      return draft ?? (/^\p{Ll}/u.test(text) ? null : undefined);
    }
    const known = knownOrgan(code, key);
    const name = `${adjectiveOf(code)} ${key}`;
    const id = `organ ${code} ${key}`;
    let draft = known ? this.#known(known) : this.#byForm.get(id);
    if (!draft) {
      draft = this.#add(new Draft("organization", text), id, []);
      draft.knownId = knownId("organization", name);
      draft.countryCode = code;
    }
    const list = this.#organs.get(key) ?? [];
    if (list.at(-1) !== draft) this.#organs.set(key, [...list, draft]);
    draft.addAlias(text, "organ of its state");
    return draft;
  }

  #add(draft: Draft, key: string, words: readonly string[]): Draft {
    this.#byForm.set(key, draft);
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

/** "aster telecom ab" → "aster telecom". */
function withoutLegalForm(folded: string): string {
  return folded.replace(LEGAL_FORM, "");
}

const LEGAL_FORM =
  /(?: (?:ab|ag|asa|a s|bv|co|company|corp|corporation|doo|d o o|fze|gmbh|inc|incorporated|jsc|kk|limited|llc|llp|ltd|nv|oao|ojsc|ooo|oy|oyj|pjsc|plc|pte|pty|sa|sarl|sarlu|spa))+$/;

/** The state in or directly before the name: "Russian Foreign Ministry", "Russia’s Foreign Ministry", "Bank of Russia". */
function ownerOf({ tokens }: Report, from: number, to: number): { code: string; inside: number } | null {
  const own = matchKnown(tokens, from, to);
  if (own?.known.entityType === "country" && own.known.countryCode && own.length < to - from) {
    const mark = /^['’]s?$/.test(tokens[from + own.length]?.text ?? "") ? 1 : 0;
    return { code: own.known.countryCode, inside: own.length + mark };
  }
  if (/^['’]s?$/.test(tokens[from - 1]?.text ?? ""))
    for (let start = Math.max(0, from - 5); start < from - 1; start++) {
      const before = matchKnown(tokens, start, from - 1);
      if (before?.known.entityType === "country" && before.known.countryCode && start + before.length === from - 1)
        return { code: before.known.countryCode, inside: 0 };
    }
  for (let i = from + 1; i < to; i++) {
    if (tokens[i]?.text !== "of") continue;
    const start = tokens[i + 1]?.text === "the" ? i + 2 : i + 1;
    const after = matchKnown(tokens, start, to);
    if (after?.known.entityType === "country" && after.known.countryCode && start + after.length === to)
      return { code: after.known.countryCode, inside: 0 };
  }
  const seat = tokens[to]?.text === "in" ? matchKnown(tokens, to + 1, to + 4) : null;
  if (seat?.known.countryCode && seat.known.entityType === "country")
    return { code: seat.known.countryCode, inside: 0 };
  return null;
}
