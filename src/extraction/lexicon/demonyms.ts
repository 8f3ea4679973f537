/** Endings of the adjectives that are made of the names of states. */
const ENDINGS: readonly string[] = ["n", "an", "ian", "i", "ese", "ish"];
/** No name that an adjective is made of is shorter. */
const SHORTEST = 4;

/** Names in lower case that the word may be the adjective of: "velmorian" → "velmoria", "velmor", "velmore" …; none if it ends otherwise. */
export function namesOfAdjective(word: string): string[] {
  const stems = ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
  return stems
    .filter((stem) => stem.length >= SHORTEST)
    .flatMap((stem) => [stem, ...["a", "e", "ia", "o", "y"].map((vowel) => stem + vowel)]);
}
