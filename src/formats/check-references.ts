import { KgError } from "../model/errors.ts";
import type { KnowledgeGraph } from "../model/graph.ts";

/** Sorted by id, as a `KnowledgeGraph` has its lists. */
export function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Throws KgError "bad-format" naming the file when an id stands twice or leads nowhere. */
export function checkReferences(name: string, { documents, entities, relations }: KnowledgeGraph): void {
  const ids = new Set<string>();
  for (const [what, items] of [
    ["entities", entities],
    ["relations", relations],
    ["documents", documents],
  ] as const)
    items.forEach(({ id }, at) => {
      if (items[at - 1]?.id === id) throw new KgError("bad-format", `"${name}" has two ${what} with the id "${id}".`);
    });
  for (const { id } of entities) ids.add(id);
  for (const { id, source, target } of relations)
    for (const end of [source, target])
      if (!ids.has(end))
        throw new KgError(
          "bad-format",
          `"${name}": the relation "${id}" leads to "${end}", which is no entity of the graph.`,
        );
  for (const { name: document, mentions } of documents)
    for (const { entityId } of mentions)
      if (!ids.has(entityId))
        throw new KgError(
          "bad-format",
          `"${name}": the document "${document}" mentions "${entityId}", which is no entity of the graph.`,
        );
}
