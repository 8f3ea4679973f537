import type { DocMention } from "../../model/doc.ts";
import { foldName } from "../../model/names.ts";
import { namesOfAdjective } from "../lexicon/demonyms.ts";
import { COUNTRY_BY_CODE, type Form, type Known } from "../lexicon/lexicon.ts";
import { sideOf } from "../lexicon/sides.ts";
import { Draft } from "./draft.ts";
import { knownInFull, type Report, surface } from "./surface.ts";

const REASONS: Readonly<Record<Form, string>> = {
  name: "name of the state",
  demonym: "adjective of the state",
  capital: "capital named for its government",
  handle: "handle",
};

/** The states of one report, each under its own name, its adjectives and its capital where that acts for it. */
export class Countries {
  readonly #byKey = new Map<string, Draft>();
  /** Names that adjectives told before may be of. */
  readonly #byAdjective = new Map<string, Draft>();
  readonly #create: (draft: Draft) => void;

  constructor(create: (draft: Draft) => void) {
    this.#create = create;
  }

  link(report: Report, mention: DocMention): Draft {
    const match = knownInFull(report, mention);
    const text = surface(report, mention);
    const known = match?.known.entityType === "country" ? match.known : COUNTRY_BY_CODE.get(sideOf(text)?.code ?? "");
    const draft = known ? this.#known(known) : this.#named(text);
    draft.addAlias(text, match ? REASONS[match.form] : "name of the state");
    const government = governmentAround(report, mention);
    if (government !== null) draft.addAlias(government, "its government");
    return draft;
  }

  /** The state with that code, if the report names it. */
  byCode(code: string): Draft | undefined {
    const known = COUNTRY_BY_CODE.get(code);
    return known && this.#byKey.get(known.id);
  }

  #known(known: Known): Draft {
    const draft = this.#byKey.get(known.id) ?? this.#add(known.id, new Draft("country", known.name));
    draft.knownId = known.id;
    draft.countryCode = known.countryCode ?? null;
    return draft;
  }

  #named(text: string): Draft {
    const key = foldName(text).replace(
      /^(?:(?:islamic |people s |democratic )*(?:republic|kingdom|sultanate|emirate|state|free state) of )(?:the )?/,
      "",
    );
    const before = this.#byKey.get(key) ?? this.#byKey.get(stemOf(key, this.#byKey)) ?? this.#byAdjective.get(key);
    const isLonger = before && foldName(before.name).length > foldName(text).length;
    if (before && isStateName(text) && (isLonger || !isStateName(before.name))) before.name = text;
    const draft = before ?? this.#add(key, new Draft("country", text));
    for (const name of namesOfAdjective(key)) if (!this.#byAdjective.has(name)) this.#byAdjective.set(name, draft);
    return draft;
  }

  #add(key: string, draft: Draft): Draft {
    this.#byKey.set(key, draft);
    this.#create(draft);
    return draft;
  }
}

/** "Rwandan government", "Niger’s transitional government", "Government of Canada". */
function governmentAround({ text, tokens }: Report, { start, end, tokens: { from, to } }: DocMention): string | null {
  const before = /^the$/i.test(tokens[from - 1]?.text ?? "") ? from - 2 : from - 1;
  if (tokens[before]?.text === "of" && /^government$/i.test(tokens[before - 1]?.text ?? ""))
    return text.slice(tokens[before - 1]?.start, end).replace(/\s+/gu, " ");
  let i = to;
  while (i < to + 3 && BESIDE_GOVERNMENT.test(tokens[i]?.text ?? "")) i++;
  const noun = tokens[i];
  return noun && /^government$/i.test(noun.text) ? text.slice(start, noun.end).replace(/\s+/gu, " ") : null;
}

const BESIDE_GOVERNMENT = /^(?:['’]s?|new|interim|transitional|military|caretaker|federal|central)$/;

/** The state’s name that an adjective of it is made of: "khandari" → "khandar". */
function stemOf(key: string, names: ReadonlyMap<string, unknown>): string {
  for (let length = key.length - 1; length >= Math.max(3, key.length - 4); length--) {
    const stem = key.slice(0, length);
    if (names.has(stem)) return stem;
    for (const vowel of "aeio") if (names.has(stem + vowel)) return stem + vowel;
  }
  return key;
}

function isStateName(text: string): boolean {
  return !/(?:n|i|ese)s?$/.test(text);
}
