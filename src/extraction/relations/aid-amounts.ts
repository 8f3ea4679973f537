import type { Doc, DocAmount, DocMention, Trigger } from "../../model/doc.ts";
import type { Amount } from "../../model/graph.ts";
import { layer } from "../component.ts";
import { amountOf, type SharedEnds } from "./amount-of.ts";

/** Who gives and who is given to in one sentence, as far as they are named in it. */
interface AidEnds {
  readonly sources: Set<DocMention>;
  readonly targets: Set<DocMention>;
}

/** No prose tells of more in one sentence; each is weighed against the others. */
const MOST_ENDS = 20;

/** The amounts that the sentences of a report tell of what was given; other claims have none. */
export class AidAmounts {
  readonly #doc: Doc;
  readonly #amounts: ReadonlyMap<number, readonly DocAmount[]>;
  readonly #ends = new Map<number, AidEnds>();

  constructor(doc: Doc, amounts: ReadonlyMap<number, readonly DocAmount[]>) {
    this.#doc = doc;
    this.#amounts = amounts;
    const [mentions, triggers] = [layer(doc, "mentions"), layer(doc, "triggers")];
    for (const role of layer(doc, "roles")) {
      const trigger = triggers[role.trigger];
      if (trigger?.relationType !== "aided") continue;
      const ends = this.#ends.get(trigger.sentence) ?? { sources: new Set(), targets: new Set() };
      this.#ends.set(trigger.sentence, ends);
      const [source, target] = [mentions[role.source], mentions[role.target]];
      if (source?.sentence === trigger.sentence) ends.sources.add(source);
      if (target?.sentence === trigger.sentence) ends.targets.add(target);
    }
  }

  /** What `source` gave `target` by a trigger; null where that is not told. */
  of(trigger: Trigger, source: DocMention, target: DocMention): Amount | null {
    if (trigger.relationType !== "aided") return null;
    const amounts = this.#amounts.get(trigger.sentence) ?? [];
    return amountOf(trigger, target, this.#shared(trigger.sentence, source, target), amounts, this.#doc.text);
  }

  /** The end that tells one relation of a sentence from its others: who gives, else who is given to. */
  #shared(sentence: number, source: DocMention, target: DocMention): SharedEnds | null {
    const ends = this.#ends.get(sentence);
    for (const [own, all] of [
      [source, ends?.sources],
      [target, ends?.targets],
    ] as const)
      if (all?.has(own) && all.size > 1 && all.size <= MOST_ENDS)
        return { own, others: [...all].filter((one) => one !== own) };
    return null;
  }
}
