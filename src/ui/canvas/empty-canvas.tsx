import { isOpen } from "../../query/filter.ts";
import { Icon } from "../components/icon.tsx";
import { formatCount } from "../panels/wording/counts.ts";
import { getDesk, useDesk } from "../state/desk.ts";
import { NO_FILTER } from "../state/no-filter.ts";
import { isReading } from "../state/readings.ts";

export interface EmptyCanvasProps {
  readonly onSearch: () => void;
  readonly onAddReports: () => void;
}

/** Nothing is drawn: what will stand here, and up to three ways to begin. */
export function EmptyCanvas({ onSearch, onAddReports }: EmptyCanvasProps) {
  const empty = useDesk((state) => state.view.graph.nodes.length === 0);
  const reading = useDesk((state) => isReading(state.readings));
  const reports = useDesk((state) => state.documents.length);
  const drawn = useDesk((state) => state.scene.drawn.length);
  const filtered = useDesk((state) => !isOpen(state.scene.filter));
  const { actions } = getDesk();
  // What is to be drawn and is not hidden is on its way.
  if (!empty || reading || (drawn > 0 && !filtered)) return null;
  if (drawn > 0)
    return (
      <div className="nothing">
        <h2>The filters hide everything</h2>
        <p>{formatCount(drawn, "entity", "entities")} would stand here without them.</p>
        <div className="ways">
          <button type="button" className="button plain primary" onClick={() => actions.setFilter(NO_FILTER)}>
            Take the filters away
          </button>
        </div>
      </div>
    );
  return (
    <div className="nothing">
      <h2>Nothing is drawn yet</h2>
      <p>
        People, countries, organizations and events stand here, joined by what reports say that they did: who called
        whom, who sanctioned, aided or disputed whom.
      </p>
      <div className="ways">
        {reports > 0 ? (
          <>
            <button type="button" className="button primary" onClick={onSearch}>
              <Icon name="search" />
              Start from a name
            </button>
            <button type="button" className="button plain" onClick={() => void actions.drawAll()}>
              Draw the whole graph
            </button>
          </>
        ) : null}
        <button type="button" className={reports > 0 ? "button" : "button primary"} onClick={onAddReports}>
          <Icon name="plus" />
          Add reports
        </button>
      </div>
    </div>
  );
}
