import type { DocMention } from "../../model/doc.ts";
import { foldName } from "../../model/names.ts";
import { Draft } from "./draft.ts";
import { type Report, surface, wordsOf } from "./surface.ts";

/** The happenings of one report: one name, or one kind of happening told again as "the summit". */
export class Events {
  readonly #byForm = new Map<string, Draft>();
  readonly #byHead = new Map<string, Draft>();
  readonly #create: (draft: Draft) => void;

  constructor(create: (draft: Draft) => void) {
    this.#create = create;
  }

  link(report: Report, mention: DocMention): Draft | null {
    const text = surface(report, mention);
    const words = wordsOf(report, mention);
    const key = foldName(text);
    const head = foldName(words.at(-1) ?? "");
    const before = this.#byForm.get(key) ?? (mention.kind === "nominal" ? this.#byHead.get(head) : undefined);
    if (before) {
      before.addAlias(text, text === before.name ? "full name" : "the one of that kind named last");
      return before;
    }
    if (mention.kind === "nominal") return null;
    const draft = new Draft("event", text);
    draft.addAlias(text, "full name");
    this.#byForm.set(key, draft);
    this.#byHead.set(head, draft);
    this.#create(draft);
    return draft;
  }
}
