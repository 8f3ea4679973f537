/** Whom or what a pronoun may stand for. */
export type PronounGender = "male" | "female" | "thing";

const PRONOUNS: ReadonlyMap<string, PronounGender> = new Map([
  ...each("he him his himself", "male"),
  ...each("she her hers herself", "female"),
  ...each("it its", "thing"),
]);

/** What a lower-case word tells as a pronoun for one entity; undefined for every other word, plurals among them. */
export function pronounGender(lower: string): PronounGender | undefined {
  return PRONOUNS.get(lower);
}

function each(words: string, gender: PronounGender): [string, PronounGender][] {
  return words.split(" ").map((word) => [word, gender]);
}
