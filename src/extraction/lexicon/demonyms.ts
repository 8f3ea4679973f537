/** Endings by which an adjective is told to be of a state. */
const ENDINGS: readonly string[] = ["n", "an", "ian", "i", "ese", "ish"];
/** Endings of what is looked for where the name is known, people among it. */
const ENDINGS_OF_KNOWN: readonly string[] = ["n", "an", "ian", "i", "ese", "ns", "ans", "ians", "is"];
/** No name that an adjective is made of is shorter. */
const SHORTEST = 4;

/** Names in lower case that the word may be the adjective of: "velmorian" → "velmoria", "velmor", "velmore" …; none if it ends otherwise. */
export function namesOfAdjective(word: string): string[] {
  const stems = ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
  return stems
    .filter((stem) => stem.length >= SHORTEST)
    .flatMap((stem) => [stem, ...["a", "e", "ia", "o", "y"].map((vowel) => stem + vowel)]);
}

/** Adjectives and words for people that may be made of a folded name: "velmoria" → "velmorian", "velmorians" … */
export function adjectivesOfName(name: string): string[] {
  return [...ENDINGS_OF_KNOWN.map((ending) => name + ending), `${name.replace(/[aeiou]$/, "")}an`];
}
