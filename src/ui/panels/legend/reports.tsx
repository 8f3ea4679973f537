import { type MouseEvent, useMemo, useState } from "react";
import type { DocumentSummary } from "../../../store/graph-store.ts";
import { getDesk, useDesk } from "../../state/desk.ts";
import { formatCount, formatNumber } from "../wording/counts.ts";
import { formatDay } from "../wording/dates.ts";
import { chooseOnly, standingOf } from "./filter-choice.ts";

/** Rows to draw at first and with each "Show more". */
const PAGE = 100;

/** The reports, latest first: a click reads one, Ctrl-click keeps only what it says. */
export function Reports() {
  const documents = useDesk((state) => state.documents);
  const chosen = useDesk((state) => state.scene.filter.documents);
  const open = useDesk((state) => (state.open?.kind === "report" ? state.open.id : null));
  const [shown, setShown] = useState(PAGE);
  const latestFirst = useMemo(() => documents.toSorted(byDate), [documents]);
  const more = Math.min(PAGE, latestFirst.length - shown);

  return (
    <section className="reports">
      <h2>
        Reports<span>{formatNumber(documents.length)}</span>
      </h2>
      <ul>
        {latestFirst.slice(0, shown).map((report) => (
          <li key={report.id}>
            <button
              type="button"
              className={`row report ${report.id === open ? "only" : standingOf(chosen, report.id)}`}
              aria-current={report.id === open}
              title={`${report.title}\nClick: read it. Ctrl-click: only what it says.`}
              onClick={(event) => choose(event, report, chosen)}
            >
              <span className="date">{report.publishedAt ? formatDay(report.publishedAt) : "no date"}</span>
              <span className="title">{report.title}</span>
              {report.copies.length > 0 ? (
                <span className="reprints" title={formatCount(report.copies.length, "reprint")}>
                  +{report.copies.length} {report.copies.length === 1 ? "reprint" : "reprints"}
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" className="link" onClick={() => setShown(shown + PAGE)}>
          Show {more} more
        </button>
      ) : null}
    </section>
  );
}

function choose(event: MouseEvent, report: DocumentSummary, chosen: readonly string[] | undefined): void {
  const { openReport, setFilter } = getDesk().actions;
  if (event.ctrlKey || event.metaKey) setFilter({ documents: chooseOnly(chosen, report.id) });
  else openReport(report.id);
}

function byDate(a: DocumentSummary, b: DocumentSummary): number {
  const [p, q] = [a.publishedAt ?? "", b.publishedAt ?? ""];
  return p === q ? (a.title < b.title ? -1 : 1) : p < q ? 1 : -1;
}
