import type { Slot } from "../triggers/frame.ts";
import { type Actor, actorsOf } from "./actors.ts";
import type { Site } from "./site.ts";

/** Ends of "the Norland-funded group Acme", "Berg, a Norland-sanctioned banker": before the hyphen, in the whole, before its comma. */
export function compoundSlot({ parse, tokens, mentions, chunk, frame }: Site, slot: Slot): Actor[] {
  const inside = parse.chunks[chunk];
  if (!inside) return [];
  let word = inside.tokens.from;
  while (word < inside.tokens.to && !frame.words.has(tokens[word]?.text.toLowerCase() ?? "")) word += 1;
  if (slot === "hyphen")
    return inside.mentions.flatMap(({ mention }) =>
      mentions[mention]?.tokens.to === word - 1 ? [{ mention, weight: 1 }] : [],
    );
  if (slot === "head")
    return inside.mentions.flatMap(({ mention, part, depth }) =>
      part === "head" && depth === 0 && (mentions[mention]?.tokens.from ?? 0) > word ? [{ mention, weight: 1 }] : [],
    );
  const before = parse.chunks[chunk - 1]?.kind === "comma" ? parse.chunks[chunk - 2] : undefined;
  return before?.kind === "noun" ? actorsOf(before, mentions, "agent").slice(0, 1) : [];
}
