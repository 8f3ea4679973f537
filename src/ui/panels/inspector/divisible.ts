import type { Entity } from "../../../model/graph.ts";

/** Whether an entity has more than one written form. */
export function isDivisible({ name, aliases }: Pick<Entity, "name" | "aliases">): boolean {
  return aliases.some(({ text }) => text !== name);
}
