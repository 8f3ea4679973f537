import { useEffect, useState } from "react";
import type { Entity } from "../../model/graph.ts";
import { isDivisible } from "../panels/inspector/divisible.ts";
import { getDesk } from "../state/desk.ts";

/** Asks the store for the entity; null until it has answered, and where it has one written form only: nothing to split. */
export function useDivisible(id: string): Entity | null {
  const [entity, setEntity] = useState<Entity | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    getDesk()
      .store.entity(id, { signal: stop.signal })
      .then(
        (detail) => setEntity(isDivisible(detail.entity) ? detail.entity : null),
        () => {
          // The menu closed, or the entity is gone: then there is nothing to split.
        },
      );
    return () => stop.abort();
  }, [id]);
  return entity;
}
