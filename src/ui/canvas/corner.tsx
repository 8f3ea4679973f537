import { useMemo } from "react";
import { type LitSummary, litSummary } from "../panels/inspector/lit-summary.ts";
import { formatCount, formatNumber } from "../panels/wording/counts.ts";
import { getDesk, useDesk } from "../state/desk.ts";
import type { Expansion } from "../state/desk-state.ts";

/** Neighbours that an expansion draws at a time. */
const MORE = 12;

/** How much is drawn, and what an expansion left out, at the lower left of the canvas. */
export function Corner() {
  const expansion = useDesk((state) => state.expansion);
  return (
    <div className="corner">
      {expansion && expansion.drawn < expansion.total ? <Cap expansion={expansion} /> : <Readout />}
    </div>
  );
}

function Readout() {
  const { entities, relations } = useDesk((state) => state.view.facets);
  const graph = useDesk((state) => state.view.graph);
  const lit = useDesk((state) => state.lit);
  const summary = useMemo(() => (lit ? litSummary(lit, graph) : null), [lit, graph]);
  if (entities.all === 0) return null;
  if (summary) return <LitReadout summary={summary} />;
  return (
    <p className="readout">
      <span>
        <b>{formatNumber(entities.drawn)}</b> of {formatNumber(entities.all)} entities
      </span>
      <span>
        <b>{formatNumber(relations.drawn)}</b> of {formatNumber(relations.all)} relations
      </span>
    </p>
  );
}

function LitReadout({ summary: { entities, relations, undrawn } }: { readonly summary: LitSummary }) {
  return (
    <p className="readout">
      <span>
        <b>{formatCount(entities.length, "entity", "entities")}</b> and <b>{formatCount(relations, "relation")}</b> lit
      </span>
      {undrawn > 0 ? <span>{formatNumber(undrawn)} not drawn</span> : null}
    </p>
  );
}

function Cap({ expansion: { id, drawn, total } }: { readonly expansion: Expansion }) {
  return (
    <div className="cap" role="status">
      <span className="meter" style={{ ["--drawn" as string]: `${(100 * drawn) / total}%` }} />
      <span>
        <b>
          {formatNumber(drawn)} of {formatNumber(total)}
        </b>{" "}
        neighbours drawn, most supported first
      </span>
      <button type="button" className="button small plain primary" onClick={() => void getDesk().actions.expand(id)}>
        Show {Math.min(MORE, total - drawn)} more
      </button>
    </div>
  );
}
