import type { Doc, RoleAssignment, Trigger } from "../../model/doc.ts";
import { layer } from "../component.ts";
import type { Actor } from "./actors.ts";
import { afflicted } from "./afflicted.ts";

/** A receiver that stands in an earlier sentence is looked for so far back. */
const REACH = 10;

/** Where a report says to whom help goes; asked for sentences that do not say it. */
export class Receivers {
  /** Targets by sentence, in order of sentences. */
  readonly #told: { readonly place: number; readonly targets: number[] }[] = [];

  readonly #afflicted: Actor[];

  readonly #entities: readonly (string | null)[];

  constructor(doc: Doc, triggers: readonly Trigger[], told: readonly RoleAssignment[], givers: ReadonlySet<number>) {
    const mentions = layer(doc, "mentions");
    this.#entities = mentions.map(({ entity }) => entity);
    for (const { trigger, target, confidence } of told) {
      const place = triggers[trigger]?.sentence;
      if (place === undefined || confidence < 0.6) continue;
      const last = this.#told.at(-1);
      if (last?.place === place) last.targets.push(target);
      else this.#told.push({ place, targets: [target] });
    }
    const entity = (mention: number) => mentions[mention]?.entity ?? "";
    this.#afflicted = afflicted(
      doc,
      new Set([...givers].map(entity)),
      new Set(told.map(({ target }) => entity(target))),
    );
  }

  /**
   * Whom `givers` help: the receivers of the nearest sentence before, or where `ahead` of the first after; where no sentence tells, whom
   * the report is about as stricken. Nobody helps himself.
   */
  near(sentence: number, ahead: boolean, givers: readonly Actor[]): Actor[] {
    const own = new Set(givers.map(({ mention }) => this.#entities[mention]));
    const others = (targets: readonly number[], weight: number) =>
      targets.flatMap((mention) => (own.has(this.#entities[mention]) ? [] : [{ mention, weight }]));
    let low = 0;
    let high = this.#told.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#told[middle]?.place ?? 0) <= sentence) low = middle + 1;
      else high = middle;
    }
    const before = this.#told[low - 1];
    if (before && before.place >= sentence - REACH) {
      const found = others(before.targets, 0.7);
      if (found.length > 0) return found;
    }
    const after = ahead ? others(this.#told[low]?.targets ?? [], 0.6) : [];
    if (after.length > 0) return after;
    if (before && ahead) return others(before.targets, 0.55);
    return this.#afflicted.filter(({ mention }) => !own.has(this.#entities[mention]));
  }
}
