import { foldName } from "../model/names.ts";
import type { EntityType } from "../model/schema.ts";

/** Small words that begin or join surnames; no given name is one. */
const PARTICLES = new Set(
  "abu al ap ben bin bint da dal de del della den der di do dos du el ibn la le lo mac san ter ten van vom von y zu".split(
    " ",
  ),
);

/** Words of a folded name. */
export function wordCount(folded: string): number {
  return folded === "" ? 0 : folded.split(" ").length;
}

/**
 * Folded forms under which a report may mean the entity that bears this name: the name, for people its ends ("ursula von der
 * leyen", "von der leyen", "der leyen", "leyen"), for an invasion either side of it, for talks with sides and date ("iran-oman peace
 * talks may 2022") these without what they were about.
 */
export function formsOf(entityType: EntityType, folded: string): string[] {
  const forms = [folded];
  const sides = entityType === "event" ? /^(.+) invasion of (.+)$/u.exec(folded) : null;
  if (sides) forms.push(`${sides[1]} invasion`, `invasion of ${sides[2]}`);
  if (entityType === "event") {
    const plain = folded.replace(WHICH, "");
    if (plain !== folded && YEAR.test(plain)) forms.push(plain);
  }
  if (entityType === "person")
    for (let space = folded.indexOf(" "); space >= 0; space = folded.indexOf(" ", space + 1))
      forms.push(folded.slice(space + 1));
  return forms;
}

/** What says only what talks are about, or how a call is made. */
const WHICH =
  / (?:peace|ceasefire|nuclear|security|border|boundary|trade|disarmament|emergency|video|phone|telephone)(?= (?:talks|negotiations|summit|conference|call)\b)/u;
const YEAR = /\b(?:19|20)\d\d\b/;

/** Whether a person's folded name lacks a given name: "leyen", "von der leyen". */
export function isSurname(folded: string): boolean {
  return wordCount(folded) < 2 || PARTICLES.has(folded.slice(0, folded.indexOf(" ")));
}

/** A person's folded name without middle initials ("donald j trump"); null where there is none to leave out. */
export function withoutInitials(folded: string): string | null {
  const words = folded.split(" ");
  const kept = words.filter((word, at) => word.length > 1 || at === 0 || at === words.length - 1);
  return kept.length < words.length ? kept.join(" ") : null;
}

/** What companies set behind their names. */
const LEGAL_FORM =
  /(?: (?:ab|ag|asa|bv|co|company|corp|corporation|gmbh|inc|incorporated|jsc|limited|llc|llp|ltd|nv|oao|ooo|oy|oyj|pjsc|plc|pty|sa|sarl|spa))+$/;

/** An organization's folded name without what says that it is a company: "gazprom pjsc". */
export function withoutLegalForm(folded: string): string {
  return folded.replace(LEGAL_FORM, "");
}

/** Whether a written form is a name rather than a description ("the president", "ministers"). */
export function isNameLike(text: string): boolean {
  return /^(?:[@#]?[\p{Lu}\p{Lt}\p{Lo}\p{N}])/u.test(text);
}

/** Whether a name is a handle, hashtag or all capitals: "@WHO", "WHO", "U.N.". */
export function isAbbreviation(name: string): boolean {
  return /^(?:[@#]|[\p{Lu}\p{N}][\p{Lu}\p{N}.&-]+$)/u.test(name);
}

/**
 * "the summit" of one report is not "the summit" of another, nor is "NATO summit" or "Biden–Putin call": an event joins one of
 * another report only where its name tells who and when, is a name in all its words ("Munich Security Conference"), or tells both
 * sides of a war.
 */
export function isProper(entityType: EntityType, name: string): boolean {
  if (entityType !== "event" || /\p{Lo}/u.test(name)) return true;
  if (/^\p{Lu}.* invasion of \p{Lu}|^\p{Lu}.*–\p{Lu}.* war$/u.test(name)) return true;
  if (/\b(?:19|20)\d\d\b/.test(name)) return /\p{Lu}/u.test(name.slice(1).replace(MONTH, ""));
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(name)) return true;
  const words = name.split(/[\s-]+/u).filter((word) => /\p{L}/u.test(word));
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || SMALL_WORDS.has(word));
}

/** A war or invasion that a report tells by one side, without a date: "Ruritanian invasion", "Invasion of Utopia", "Utopian war". */
export function isOneSided(entityType: EntityType, name: string): boolean {
  if (entityType !== "event" || ANY_WAR.test(name)) return false;
  return /^\p{Lu}[^–,]* (?:invasion|war|genocide|uprising)$|^Invasion of \p{Lu}/u.test(name);
}

/** What says only which kind of war: there are many of each. */
const ANY_WAR =
  /^(?:civil|border|trade|tariff|price|cold|gang|drug|proxy|turf|guerrilla|full-scale|full|military|failed|armed|popular|land|sea|air|ground|new|second|last|long|next)\b[\p{Ll} -]*$/iu;

const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?= (?:19|20)\d\d\b)/g;
const SMALL_WORDS = new Set("of the on in for and de al".split(" "));

/** `person/volodymyr-zelensky`: the same for every spelling that `foldName` makes one. Letters of scripts without a romanization stay. */
export function baseId(entityType: EntityType, folded: string): string {
  return `${entityType}/${folded === "" ? "unnamed" : folded.replaceAll(" ", "-")}`;
}

/** The name that people read best among those that reports use: in Latin letters, not in capitals, used most. */
export function bestName(names: ReadonlyMap<string, number>): string {
  const rank = (name: string) =>
    (/\p{Script=Latin}/u.test(name) ? 2 : 0) + (name === name.toUpperCase() || /^[@#]/.test(name) ? 0 : 1);
  let best = "";
  let uses = 0;
  for (const [name, count] of names) {
    const ahead = best === "" ? 1 : rank(name) - rank(best) || count - uses || (name < best ? 1 : -1);
    if (ahead > 0) {
      best = name;
      uses = count;
    }
  }
  return best;
}

/** The id of an entity as one report names it, before it is joined to others: from its name alone. */
export function ownId(entityType: EntityType, name: string, documentId: string): string {
  const id = baseId(entityType, foldName(name));
  return isProper(entityType, name) ? id : `${id}-of-${documentId.slice(0, 8)}`;
}
