import type { DocMention } from "../../model/doc.ts";
import { layer } from "../component.ts";
import type { Reading } from "./reading.ts";

const ROLES =
  /^(?:president|premier|minister|chancellor|secretary|chief|head|leader|king|queen|prince|envoy|ambassador|consul|governor|mayor|chairman|chairwoman|chair|director|general|admiral|colonel|captain|commander|commissioner|negotiator|lawyer|analyst|lawmaker|senator|deputy|congressman|congresswoman|judge|prosecutor|executive|boss|founder|owner|manager|editor|columnist|blogger|author|expert|banker|economist|candidate|challenger|rival|critic|bishop|archbishop|professor|driver|skipper|farmer|shopkeeper)$/;
const BODIES =
  /^(?:ministry|army|navy|department|agency|council|commission|committee|group|company|bank|firm|government|court|tribunal|board|fund|paper|newspaper|tabloid|daily|weekly|magazine|channel|broadcaster|station|portal|website|blog|regulator|watchdog|union|bloc|party|movement|militia|junta|embassy|treasury|parliament|association|federation|charity|organisation|organization|institute|airline|operator|carrier|authority|mission|inquiry|panel|concern|office)$/;
/** So many mentions back what a description means is looked for. */
const REACH = 60;
/** Around a name so many tokens say who somebody is. */
const BEFORE = 4;
const AFTER = 7;
const STOPS = /^[.,;:!?"“”]$/;
const NOBODY: ReadonlySet<string> = new Set();

/** What a singular noun with "the" describes: somebody, a body, or neither. */
export function kindOf(noun: string): "person" | "body" | null {
  return ROLES.test(noun) ? "person" : BODIES.test(noun) ? "body" : null;
}

/** What reports call entities: names and titles in lower case, to find out which of them is "the ministry". */
export class Definites {
  readonly #reading: Pick<Reading, "doc" | "mentions" | "tokens">;
  readonly #named = new Map<string, ReadonlySet<string>>();

  constructor(reading: Pick<Reading, "doc" | "mentions" | "tokens">) {
    this.#reading = reading;
    for (const { localId, name, aliases } of layer(reading.doc, "entities"))
      this.#named.set(
        localId,
        new Set(
          [name, ...aliases.map(({ text }) => text)]
            .join(" ")
            .toLowerCase()
            .split(/\P{L}+/u),
        ),
      );
  }

  /**
   * The last named before a token that a noun describes: of whom or of which the report says the noun beside the name, or in it. Null where
   * none is, or several are.
   */
  before(noun: string, token: number, but = NOBODY): number | null {
    const { mentions } = this.#reading;
    const kind = kindOf(noun);
    if (kind === null) return null;
    const found = new Map<string, number>();
    const last = this.#lastBefore(token);
    for (let at = last; at > last - REACH; at -= 1) {
      const mention = mentions[at];
      if (!mention) break;
      const { entity } = mention;
      if (entity === null || but.has(entity) || found.has(entity)) continue;
      if ((kind === "person") !== (mention.entityType === "person") || mention.entityType === "event") continue;
      if (this.#isCalled(mention, noun)) found.set(entity, at);
    }
    const [first, second] = found.values();
    return first !== undefined && second === undefined ? first : null;
  }

  /** Index of the last mention that begins before a token. */
  #lastBefore(token: number): number {
    const { mentions } = this.#reading;
    let [low, high] = [0, mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.tokens.from ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #isCalled({ entity, tokens: { from, to } }: DocMention, noun: string): boolean {
    if (this.#named.get(entity ?? "")?.has(noun)) return true;
    const { tokens } = this.#reading;
    const word = (at: number) => tokens[at]?.text.toLowerCase() ?? "";
    for (let at = from - 1; at >= from - BEFORE && !STOPS.test(word(at)); at -= 1) if (word(at) === noun) return true;
    if (word(to) !== ",") return false;
    for (let at = to + 1; at <= to + AFTER && !STOPS.test(word(at)); at += 1) if (word(at) === noun) return true;
    return false;
  }
}
