import type { KnowledgeGraph } from "../../../model/graph.ts";
import type { GraphFilter, GraphStore } from "../../../store/graph-store.ts";

/** Which part of the graph is taken away. */
export type Part =
  | { readonly kind: "drawn"; readonly ids: readonly string[] }
  | { readonly kind: "whole" }
  | { readonly kind: "ego"; readonly id: string; readonly hops: number };

/** The part as plain data: what is drawn and an ego network under the filter, the whole graph without one. */
export async function partOf(store: GraphStore, part: Part, filter: GraphFilter): Promise<KnowledgeGraph> {
  switch (part.kind) {
    case "whole":
      return store.export({});
    case "drawn":
      return store.export({ ids: part.ids, filter });
    case "ego":
      return store.export({ ids: await store.within([part.id], part.hops, filter), filter });
  }
}
