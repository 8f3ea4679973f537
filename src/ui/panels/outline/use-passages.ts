import { useEffect, useRef, useState } from "react";
import { messageOf } from "../../../model/errors.ts";
import type { CanvasEdge, View } from "../../../store/graph-store.ts";
import { getDesk } from "../../state/desk.ts";
import type { Passages } from "./tree.ts";

/**
 * The sentences of the edges that somebody looks below, by edge id. Asked for when they are first looked at, and anew when
 * the view changes: until then the old ones stand.
 */
export function usePassages(view: View) {
  const [known, setKnown] = useState<ReadonlyMap<string, Passages>>(new Map());
  const asked = useRef({ view, edges: new Set<string>() });

  const ask = (edges: readonly CanvasEdge[]) => {
    if (asked.current.view !== view) asked.current = { view, edges: new Set() };
    const { edges: before } = asked.current;
    for (const { id, relations } of edges) {
      if (before.has(id)) continue;
      before.add(id);
      const tell = (passages: Passages) => {
        if (asked.current.view === view) setKnown((all) => new Map(all).set(id, passages));
      };
      getDesk()
        .store.evidence(relations)
        .then(tell, (error: unknown) => tell({ failed: messageOf(error) }));
    }
  };
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  return [known, latest] as const;
}
