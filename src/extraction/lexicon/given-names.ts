import { FAMILY_NAMES_FIRST_TEXT, FEMALE_NAMES_TEXT, GIVEN_NAMES_TEXT } from "./given-names.data.ts";

/** With and without their accents. */
export const GIVEN_NAMES = nameSet(GIVEN_NAMES_TEXT);
const FEMALE_NAMES = nameSet(FEMALE_NAMES_TEXT);
const FAMILY_NAMES_FIRST = nameSet(FAMILY_NAMES_FIRST_TEXT);

/** Whether the word is a common given name, with or without its accents. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word) || GIVEN_NAMES.has(plain(word));
}

/** Whether a given name is commonly a woman’s. */
export function isFemaleName(word: string): boolean {
  return FEMALE_NAMES.has(word) || FEMALE_NAMES.has(plain(word));
}

/** Whether the word is a family name that stands before the given name: "Ri", "Zhang". */
export function isFamilyNameFirst(word: string): boolean {
  return FAMILY_NAMES_FIRST.has(word);
}

function nameSet(text: string): ReadonlySet<string> {
  return new Set(
    text
      .trim()
      .split(/\s+/)
      .flatMap((name) => [name, plain(name)]),
  );
}

function plain(word: string): string {
  return /^[\x20-\x7e]*$/.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "");
}
