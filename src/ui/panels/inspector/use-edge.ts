import { useMemo } from "react";
import { edgeIdOf } from "../../../store/edge-id.ts";
import type { CanvasEdge, GraphStore, RelationDetail } from "../../../store/graph-store.ts";
import { getDesk, useDesk } from "../../state/desk.ts";
import { knownTypes, specOf } from "../../state/relation-types.ts";
import { type Asked, useAsked } from "../asking/use-asked.ts";
import { readEdgeId } from "../wording/relation-words.ts";

export interface EdgeDetails {
  /** The edge's relations, latest first, undated last. */
  readonly details: readonly RelationDetail[];
  /** What contradicts them: relations between the same two. */
  readonly contradicting: readonly RelationDetail[];
}

export interface EdgePanel {
  readonly asked: Asked<EdgeDetails>;
  /** Other edges of the canvas between the same two. */
  readonly also: readonly CanvasEdge[];
}

export function useEdge(id: string): EdgePanel {
  const view = useDesk((state) => state.view);
  const asked = useAsked(`edge ${id}`, view, async (signal) => {
    const { store } = getDesk();
    const drawn = view.graph.edges.find((edge) => edge.id === id);
    const relations = drawn?.relations ?? (await relationsOf(id, store, signal));
    const details = await store.evidence(relations, { signal });
    const own = new Set(relations);
    const others = [...new Set(details.flatMap(({ contradictedBy }) => contradictedBy))].filter(
      (each) => !own.has(each),
    );
    return {
      details: details.toSorted(latestFirst),
      contradicting: others.length > 0 ? await store.evidence(others, { signal }) : [],
    };
  });
  const also = useMemo(() => {
    const ends = readEdgeId(id);
    if (!ends) return [];
    const between = new Set([ends.source, ends.target]);
    return view.graph.edges.filter(
      (edge) => edge.id !== id && between.has(edge.source) && between.has(edge.target) && edge.source !== edge.target,
    );
  }, [view, id]);
  return { asked, also };
}

/** For an edge that is not drawn: what the store knows between its ends. */
async function relationsOf(id: string, store: GraphStore, signal: AbortSignal): Promise<readonly string[]> {
  const ends = readEdgeId(id);
  if (!ends) return [];
  const { groups } = await store.entity(ends.source, { signal });
  return groups
    .filter((group) => group.relationType === ends.relationType && group.other.id === ends.target)
    .filter((group) => group.outgoing || specOf(group.relationType).symmetric)
    .flatMap(({ relations }) => relations)
    .filter((relation) => edgeIdOf(relation, knownTypes()) === id)
    .map((relation) => relation.id);
}

function latestFirst(a: RelationDetail, b: RelationDetail): number {
  const [p, q] = [a.relation.date?.start ?? "", b.relation.date?.start ?? ""];
  return p === q ? (a.relation.id < b.relation.id ? -1 : 1) : p < q ? 1 : -1;
}
