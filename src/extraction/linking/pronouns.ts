import type { DocMention } from "../../model/doc.ts";
import { pronounGender } from "../mentions/pronouns.ts";
import type { Draft } from "./draft.ts";
import { type Report, surface } from "./surface.ts";

interface Spoken {
  readonly sentence: number;
  readonly people: Draft[];
  readonly things: Draft[];
}

/** How many sentences back a pronoun looks. */
const REACH = 3;

/** Resolves pronouns by what the sentence and those before it speak of first. */
export class Pronouns {
  readonly #report: Report;
  #sentences: Spoken[] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  /** Tells that the mention means the draft; in reading order. */
  note(mention: DocMention, draft: Draft): void {
    const spoken = this.#at(mention.sentence);
    if (draft.entityType === "person") addOnce(spoken.people, draft);
    else if (draft.entityType !== "event" && !this.#isModifier(mention)) addOnce(spoken.things, draft);
  }

  resolve(mention: DocMention): Draft | null {
    const gender = pronounGender(surface(this.#report, mention).toLowerCase());
    if (!gender || this.#isEmpty(mention)) return null;
    this.#at(mention.sentence);
    for (let i = this.#sentences.length - 1; i >= 0; i--) {
      const spoken = this.#sentences[i];
      if (!spoken || mention.sentence - spoken.sentence > (gender === "thing" ? 1 : REACH)) break;
      if (gender === "thing") {
        const [first] = spoken.things;
        if (first) return first;
        continue;
      }
      const found = spoken.people.find((person) => person.gender === null || person.gender === gender);
      if (found) {
        found.gender ??= gender;
        return found;
      }
    }
    return null;
  }

  /** "It is certain that": it stands for nothing. */
  #isEmpty({ tokens: { from, to } }: DocMention): boolean {
    if (this.#report.tokens[from]?.text.toLowerCase() !== "it") return false;
    const verb = this.#report.tokens[to]?.text ?? "";
    if (!/^(?:is|was|['’]s|remains|remained|seems|seemed|appears|appeared|became|emerged|takes|took)$/.test(verb))
      return false;
    return !/(?:ing|ed|n)$/.test(this.#report.tokens[to + 1]?.text ?? "");
  }

  #at(sentence: number): Spoken {
    const last = this.#sentences.at(-1);
    if (last?.sentence === sentence) return last;
    const spoken: Spoken = { sentence, people: [], things: [] };
    this.#sentences.push(spoken);
    if (this.#sentences.length > REACH + 2) this.#sentences.shift();
    return spoken;
  }

  /** "US officials", "Russia’s attack": not itself what is spoken of. */
  #isModifier({ tokens: { to } }: DocMention): boolean {
    const next = this.#report.tokens[to];
    return next?.kind === "word" && /^['’]s$|^\p{Lu}/u.test(next.text);
  }
}

function addOnce(list: Draft[], draft: Draft): void {
  if (!list.includes(draft)) list.push(draft);
}
