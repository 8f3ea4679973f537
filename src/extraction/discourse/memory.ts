import type { ClaimType } from "../../model/schema.ts";
import type { Reading, Told } from "./reading.ts";

/** What a report has told up to a sentence: the claims, each type by itself, the latest last. */
export class Memory {
  readonly #reading: Reading;
  readonly #told = new Map<ClaimType, Told[]>();
  readonly #keys = new Set<string>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Takes note of a claim; in reading order. */
  note(told: Told): void {
    const others = this.#told.get(told.relationType);
    if (others) others.push(told);
    else this.#told.set(told.relationType, [told]);
    this.#keys.add(this.#key(told));
  }

  /** Whether a sentence tells a claim already, whatever its status. */
  tells(claim: Pick<Told, "relationType" | "sentence" | "source" | "target">): boolean {
    return this.#keys.has(this.#key(claim));
  }

  /** The claims of the last sentence that tells one of a type, no more than `reach` sentences before `sentence`; none if there is none. */
  last(relationType: ClaimType, sentence: number, reach: number): readonly Told[] {
    const told = this.#told.get(relationType) ?? [];
    let at = told.length - 1;
    while (at >= 0 && (told[at]?.sentence ?? 0) >= sentence) at -= 1;
    const last = told[at]?.sentence;
    if (last === undefined || sentence - last > reach) return [];
    let from = at;
    while (told[from - 1]?.sentence === last) from -= 1;
    return told.slice(from, at + 1);
  }

  /** The claims that the last trigger before a token tells, of any type `but` one, no more than `reach` sentences before; none if there is none. */
  lastBefore(token: number, sentence: number, reach: number, but: ClaimType | null): readonly Told[] {
    let last: Told | null = null;
    for (const [type, told] of this.#told) {
      if (type === but) continue;
      for (let at = told.length - 1; at >= 0; at -= 1) {
        const one = told[at];
        if (!one || one.sentence < sentence - reach || (last && one.token <= last.token)) break;
        if (one.token < token) {
          last = one;
          break;
        }
      }
    }
    const found = last;
    return found === null ? [] : (this.#told.get(found.relationType) ?? []).filter((one) => one.token === found.token);
  }

  #key({ relationType, sentence, source, target }: Pick<Told, "relationType" | "sentence" | "source" | "target">) {
    const { mentions } = this.#reading;
    const ends = [mentions[source]?.entity ?? "", mentions[target]?.entity ?? ""];
    if (relationType === "called") ends.sort();
    return `${relationType} ${sentence} ${ends.join(" ")}`;
  }
}
