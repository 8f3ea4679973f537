import { useMemo } from "react";
import type { RelationRow } from "../../../store/graph-store.ts";
import { getDesk, useDesk } from "../../state/desk.ts";
import { useAsked } from "../asking/use-asked.ts";
import { type EntityRow, entityRows } from "./entity-rows.ts";
import { type Known, relationColumns } from "./relation-columns.tsx";

export interface Tables {
  readonly relations: readonly RelationRow[];
  readonly entities: readonly EntityRow[];
  readonly columns: ReturnType<typeof relationColumns>;
  /** Why the relations cannot be told; null when all is well. */
  readonly failed: string | null;
  /** Nothing was ever told yet. */
  readonly waiting: boolean;
}

const NONE: readonly RelationRow[] = [];

/** The relations and entities that are drawn, as lines of tables; asked for while they are looked at. */
export function useTables(looked: boolean): Tables {
  const view = useDesk((state) => state.view);
  const documents = useDesk((state) => state.documents);
  const asked = useAsked(looked ? "rows" : null, view, (signal) => {
    const relations = view.graph.edges.flatMap((edge) => edge.relations);
    return getDesk().store.rows(relations, { signal });
  });
  const relations = asked.value ?? NONE;
  const entities = useMemo(() => (looked ? entityRows(view.graph, relations) : []), [looked, view, relations]);
  const columns = useMemo(() => {
    const known: Known = {
      nodes: new Map(view.graph.nodes.map((node) => [node.id, node])),
      documents: new Map(documents.map((report) => [report.id, report])),
    };
    return relationColumns(known);
  }, [view, documents]);
  return {
    relations,
    entities,
    columns,
    failed: asked.status === "failed" ? asked.message : null,
    waiting: asked.status === "waiting",
  };
}
