import type { DocMention } from "../../model/doc.ts";
import { hashWord } from "../../nlp/linear/hash.ts";
import type { Scene } from "./candidates.ts";
import { kept } from "./kept.ts";
import { type Place, slotOf } from "./sentence-view.ts";

/** How a mention stands to a cue. */
export interface Slot {
  readonly name: string;
  readonly hash: number;
  /** Number of the name in its scene, from 0. */
  readonly at: number;
  /** Whether grammar, not only distance, ties it to the cue. */
  readonly filled: boolean;
}

/** What fills a slot next to a cue. */
interface Rival {
  readonly slot: number;
  readonly entity: string;
}

/** How the mentions of a scene stand to its cues; each is found once. */
export class Slots {
  readonly #scene: Scene;
  readonly #mentions: readonly DocMention[];
  readonly #known = new Map<number, Slot>();
  readonly #named = new Map<string, Slot>();
  readonly #rivals = new Map<number, readonly Rival[]>();

  constructor(scene: Scene, mentions: readonly DocMention[]) {
    this.#scene = scene;
    this.#mentions = mentions;
  }

  of(cue: number, mention: number, place: Place): Slot {
    return kept(this.#known, cue * this.#mentions.length + mention, () =>
      this.elsewhere(slotOf(this.#scene.parse, cue, place)),
    );
  }

  /** The slot of this name: of an end that another sentence names, where it was taken from. */
  elsewhere(name: string): Slot {
    let slot = this.#named.get(name);
    if (!slot) {
      const filled = !name.startsWith("<") && !name.startsWith(">");
      slot = { name, hash: hashWord(name), at: this.#named.size, filled };
      this.#named.set(name, slot);
    }
    return slot;
  }

  /** Slots next to a cue that others than the ends fill. */
  rivals(cue: number, source: number, target: number): readonly number[] {
    const rivals = kept(this.#rivals, cue, () => this.#allRivals(cue));
    const [from, to] = [this.#mentions[source]?.entity, this.#mentions[target]?.entity];
    const found: number[] = [];
    for (const { slot, entity } of rivals)
      if (entity !== from && entity !== to && !found.includes(slot)) found.push(slot);
    return found;
  }

  #allRivals(cue: number): Rival[] {
    const found = new Map<string, Rival>();
    for (const [mention, place] of this.#scene.places) {
      const entity = this.#mentions[mention]?.entity ?? null;
      if (entity === null) continue;
      const { filled, hash: slot } = this.of(cue, mention, place);
      const key = `${slot} ${entity}`;
      if (filled && !found.has(key)) found.set(key, { slot, entity });
    }
    return [...found.values()];
  }
}
