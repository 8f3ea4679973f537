import { useMemo } from "react";
import { getDesk, useDesk } from "../../state/desk.ts";
import { NO_FILTER } from "../../state/no-filter.ts";
import { formatNumber } from "../wording/counts.ts";
import { hiddenOf } from "./hidden-of.ts";

/** Says that the filter keeps a part of an answer off the canvas, and lets it through. */
export function HiddenAnswer({ found }: { readonly found: readonly string[] }) {
  const drawn = useDesk((state) => state.scene.drawn);
  const graph = useDesk((state) => state.view.graph);
  const { hidden, drawn: own } = useMemo(() => hiddenOf(found, drawn, graph), [found, drawn, graph]);
  if (hidden === 0) return null;
  return (
    <p className="warning" role="status">
      The filters hide {hidden === own ? "all" : `${formatNumber(hidden)} of the`} {formatNumber(own)} found that are on
      the canvas.{" "}
      <button type="button" className="link" onClick={() => getDesk().actions.setFilter(NO_FILTER)}>
        Take the filters away
      </button>
    </p>
  );
}
