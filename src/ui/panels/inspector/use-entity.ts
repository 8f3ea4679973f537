import { useMemo } from "react";
import type { EntityDetail } from "../../../store/graph-store.ts";
import { getDesk, useDesk } from "../../state/desk.ts";
import { type Asked, useAsked } from "../asking/use-asked.ts";
import { type RelationSection, relationSections } from "./relation-sections.ts";

export interface EntityPanel {
  readonly detail: Asked<EntityDetail>;
  readonly sections: readonly RelationSection[];
  readonly drawn: boolean;
  /** Neighbours that are not drawn. */
  readonly hidden: number;
  readonly pinned: boolean;
  /** Reports in all. */
  readonly reports: number;
}

export function useEntity(id: string): EntityPanel {
  const view = useDesk((state) => state.view);
  const drawn = useDesk((state) => state.scene.drawn.includes(id));
  const pinned = useDesk((state) => state.scene.pinned.includes(id));
  const reports = useDesk((state) => state.documents.length);
  const detail = useAsked(`entity ${id}`, view, (signal) => getDesk().store.entity(id, { signal }));
  const sections = useMemo(() => relationSections(detail.value?.groups ?? []), [detail.value]);
  const hidden = useMemo(() => view.graph.nodes.find((node) => node.id === id)?.hidden ?? 0, [view, id]);
  return { detail, sections, drawn, hidden, pinned, reports };
}
