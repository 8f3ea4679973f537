import type { Range, Token } from "../../model/doc.ts";
import type { Item } from "./tags.ts";
import { isNounToo, verbReadings } from "./verbs.ts";
import { ADVERBS } from "./words.ts";

/** "placed under new sanctions by": in tokens. */
const AGENT_WITHIN = 7;

/** "Berg and Holm then each called", "Acme and Bankia, both listed by": a word for the whole list that stands before its verb. */
export function isFloating(
  tokens: readonly Token[],
  at: number,
  { to }: Range,
  previous: Item | undefined,
  covered: ReadonlyMap<number, number>,
): boolean {
  if (!/^(?:all|both|each)$/i.test(tokens[at]?.text ?? "")) return false;
  let next = at + 1;
  while (next < to && ADVERBS.has(tokens[next]?.text.toLowerCase() ?? "")) next += 1;
  const word = tokens[next]?.text.toLowerCase() ?? "";
  if (next >= to || covered.has(next)) return false;
  switch (previous?.tag) {
    case "mention":
    case "have":
    case "be":
    case "adverb":
    case "modal":
      return verbReadings(word).length > 0 && (next === at + 1 || !isNounToo(word));
    case "comma":
      return (
        verbReadings(word).some(({ form }) => form === "participle") &&
        tokens.slice(next + 1, Math.min(to, next + AGENT_WITHIN)).some(({ text }) => text === "by")
      );
    default:
      return false;
  }
}
