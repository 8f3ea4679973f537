import type { DocMention } from "../../model/doc.ts";
import { foldName } from "../../model/names.ts";
import { EVENT_WORDS } from "../lexicon/event-words.ts";
import { Draft } from "./draft.ts";
import { type Report, surface, wordsOf } from "./surface.ts";

const SMALL = new Set("the a an of in on at against s".split(" "));

/** How many happenings of one kind are kept in mind. */
const REMEMBERED = 30;

/** The happenings of one report: one name, or one kind of happening told again as "the summit". */
export class Events {
  /** By kind of happening, in order of telling. */
  readonly #byClass = new Map<string, { readonly draft: Draft; readonly details: Set<string> }[]>();
  readonly #create: (draft: Draft) => void;

  constructor(create: (draft: Draft) => void) {
    this.#create = create;
  }

  /** The happening that the mention tells of; null for a bare "the attack" when none is told before. */
  link(report: Report, mention: DocMention): Draft | null {
    const text = surface(report, mention);
    const words = wordsOf(report, mention)
      .flatMap((word) => foldName(word).split(" "))
      .filter((word) => word !== "" && !SMALL.has(word));
    const head = words.find((word) => EVENT_WORDS.has(word)) ?? words.at(-1) ?? "";
    const kind = EVENT_WORDS.get(head)?.class ?? head;
    const details = words.filter((word) => word !== head);
    const alike = (this.#byClass.get(kind) ?? []).slice(-REMEMBERED);
    const before = alike.findLast((event) => fits(event.details, details));
    if (before) {
      for (const detail of details) before.details.add(detail);
      before.draft.addAlias(text, "the happening of that kind told before");
      if (details.length > 0 && !/\p{Lu}/u.test(before.draft.name) && /\p{Lu}/u.test(text)) before.draft.name = text;
      return before.draft;
    }
    if (mention.kind === "nominal") return null;
    const draft = new Draft("event", text);
    draft.addAlias(text, "what the report calls it");
    this.#byClass.set(kind, [...alike, { draft, details: new Set(details) }]);
    this.#create(draft);
    return draft;
  }
}

/** Nothing told of the one speaks against the other: two years are two happenings, and so are two names. */
function fits(known: ReadonlySet<string>, details: readonly string[]): boolean {
  if (known.size === 0 || details.length === 0) return true;
  return details.some((detail) => known.has(detail));
}
