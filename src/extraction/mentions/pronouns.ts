/** Pronouns that may stand for one entity, and what they tell of it. */
export interface PronounSense {
  readonly gender: "male" | "female" | "thing" | "any";
  readonly plural: boolean;
}

const PRONOUNS: ReadonlyMap<string, PronounSense> = new Map([
  ...senses("he him his himself", "male", false),
  ...senses("she her hers herself", "female", false),
  ...senses("it its", "thing", false),
]);

export function pronounSense(lower: string): PronounSense | undefined {
  return PRONOUNS.get(lower);
}

function senses(words: string, gender: PronounSense["gender"], plural: boolean): [string, PronounSense][] {
  return words.split(" ").map((word) => [word, { gender, plural }]);
}
