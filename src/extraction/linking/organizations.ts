import type { DocMention } from "../../model/doc.ts";
import { foldName } from "../../model/names.ts";
import { adjectiveOf, type Known, knownId, knownOrgan, matchKnown } from "../lexicon/lexicon.ts";
import { organKey } from "../lexicon/organ-key.ts";
import { initialsOf } from "../mentions/decide.ts";
import { Draft } from "./draft.ts";
import { knownInFull, type Report, surface, wordsOf } from "./surface.ts";

/** The organizations of one report; organs of government are told by whose they are. */
export class Organizations {
  readonly #byForm = new Map<string, Draft>();
  readonly #all: { readonly draft: Draft; readonly words: readonly string[] }[] = [];
  readonly #create: (draft: Draft) => void;
  /** Organ without its state → the drafts, latest last. */
  readonly #organs = new Map<string, Draft[]>();

  constructor(create: (draft: Draft) => void) {
    this.#create = create;
  }

  link(report: Report, mention: DocMention): Draft {
    const text = surface(report, mention);
    const match = knownInFull(report, mention);
    if (match?.known.entityType === "organization") {
      const draft = this.#known(match.known);
      draft.addAlias(text, match.form === "handle" ? "handle" : text === draft.name ? "full name" : "another name");
      return draft;
    }
    const organ = this.#organ(report, mention, text);
    if (organ) return organ;
    const words = wordsOf(report, mention).filter((word) => !/^['’]s?$/.test(word));
    const key = foldName(words.join(" "));
    const before = this.#byForm.get(key) ?? this.#shortFor(words, text);
    if (before) {
      before.addAlias(text, before.name === text ? "full name" : "short for the full name");
      return before;
    }
    const draft = this.#add(new Draft("organization", text), key, words);
    draft.addAlias(text, "full name");
    return draft;
  }

  /** Makes `acronym` stand for the organization, as the report says in brackets after the name. */
  define(acronym: string, draft: Draft): void {
    this.#byForm.set(foldName(acronym), draft);
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

  #organ(report: Report, mention: DocMention, text: string): Draft | null {
    const { tokens } = mention;
    const owner = ownerOf(report, tokens.from, tokens.to);
    const key = organKey(wordsOf(report, mention).slice(owner?.inside ?? 0));
    if (key === null) return null;
    const code = owner?.code ?? null;
    if (code === null) {
      const draft = this.#organs.get(key)?.at(-1);
      draft?.addAlias(text, "the only one of that kind named before");
      return draft ?? null;
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
    this.#all.push({ draft, words });
    this.#create(draft);
    return draft;
  }

  /** First words or initials of an organization named before. */
  #shortFor(words: readonly string[], text: string): Draft | null {
    const folded = words.map(foldName);
    for (const { draft, words: full } of this.#all) {
      if (full.length <= words.length) continue;
      if (folded.every((word, i) => word === foldName(full[i] ?? ""))) return draft;
      if (words.length === 1 && text.length > 2 && initialsOf(full) === text) return draft;
    }
    return null;
  }
}

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
  return null;
}
