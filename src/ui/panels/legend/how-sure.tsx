import { UNSURE_BELOW } from "../../../model/confidence.ts";
import { RelationLine } from "../../components/relation-line.tsx";
import { getDesk, useDesk } from "../../state/desk.ts";
import { formatNumber } from "../wording/counts.ts";

const SENSE = `Found with a confidence below ${UNSURE_BELOW.toFixed(2)}: about one in three of such claims is wrong. They are drawn fainter, with a question mark.`;

/** Of what is drawn, how much may well be wrong, and how much is hidden for that; a click hides it or shows it again. */
export function HowSure() {
  const least = useDesk((state) => state.scene.filter.minConfidence ?? 0);
  const unsure = useDesk((state) => state.view.facets.unsure.drawn);
  const hidden = useDesk((state) => state.view.facets.lessSure.drawn);
  const { setFilter } = getDesk().actions;
  if (least > 0)
    return (
      <p className="how-sure" title={`Only what was found with a confidence of ${least.toFixed(2)} or more is drawn.`}>
        <RelationLine unsure />
        <span>{hidden === 0 ? "None hidden" : `${formatNumber(hidden)} less sure hidden`}</span>
        <button type="button" className="link" onClick={() => setFilter({ minConfidence: undefined })}>
          Show
        </button>
      </p>
    );
  if (unsure === 0) return null;
  return (
    <p className="how-sure" title={SENSE}>
      <RelationLine unsure />
      <span>Unsure</span>
      <button type="button" className="link" onClick={() => setFilter({ minConfidence: UNSURE_BELOW })}>
        Hide
      </button>
      <b>{formatNumber(unsure)}</b>
    </p>
  );
}
