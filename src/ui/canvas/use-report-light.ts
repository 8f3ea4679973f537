import { useEffect } from "react";
import { getDesk, useDesk } from "../state/desk.ts";

const LABEL = "what this report says";

/** While a report is open, what it tells of is lit. */
export function useReportLight(): void {
  const report = useDesk(({ open }) => (open?.kind === "report" ? open.id : null));
  const edges = useDesk(({ view }) => view.graph.edges);
  useEffect(() => {
    const { store, actions, state } = getDesk();
    if (report === null) {
      if (state().lit?.label === LABEL) actions.light(null);
      return;
    }
    const stop = new AbortController();
    store.document(report, { signal: stop.signal }).then(
      ({ entities, passages }) => {
        const told = new Set(passages.map(({ relation }) => relation.id));
        const lit = edges.filter(({ relations }) => relations.some((relation) => told.has(relation)));
        actions.light({
          label: LABEL,
          entities: new Set(entities.map(({ id }) => id)),
          edges: new Set(lit.map(({ id }) => id)),
        });
      },
      () => {
        // The reader itself says why the report cannot be shown.
      },
    );
    return () => stop.abort();
  }, [report, edges]);
}
