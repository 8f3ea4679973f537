import { foldName } from "../model/names.ts";
import type { EntityType } from "../model/schema.ts";

/** Words of a folded name. */
export function wordCount(folded: string): number {
  return folded === "" ? 0 : folded.split(" ").length;
}

/**
 * Folded forms under which a report may mean the entity that bears this name: the name, and for people its ends
 * ("ursula von der leyen", "von der leyen", "der leyen", "leyen").
 */
export function formsOf(entityType: EntityType, folded: string): string[] {
  const forms = [folded];
  if (entityType === "person")
    for (let space = folded.indexOf(" "); space >= 0; space = folded.indexOf(" ", space + 1))
      forms.push(folded.slice(space + 1));
  return forms;
}

/** Whether a written form is a name rather than a description ("the president", "ministers"). */
export function isNameLike(text: string): boolean {
  return /^(?:[@#]?[\p{Lu}\p{Lt}\p{Lo}\p{N}])/u.test(text);
}

/** `person/volodymyr-zelensky` without a number for clashes. Letters of other scripts are kept where none stands for them. */
export function baseId(entityType: EntityType, name: string): string {
  const slug = foldName(name).replaceAll(" ", "-");
  return `${entityType}/${slug === "" ? "unnamed" : slug}`;
}
