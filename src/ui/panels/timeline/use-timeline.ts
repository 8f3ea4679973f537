import { useMemo, useState } from "react";
import type { View } from "../../../store/graph-store.ts";
import { getDesk, useDesk } from "../../state/desk.ts";
import type { Open } from "../../state/desk-state.ts";
import { useAsked } from "../asking/use-asked.ts";
import { dayNumber, isoOf } from "./days.ts";
import { type Stack, stackOf, type TimeMark } from "./stack.ts";
import { eventMarks, publicationMarks } from "./time-marks.ts";
import { type Stretch, type TimeScale, timeScale } from "./time-scale.ts";

export type By = "event" | "publication";

export interface TimelinePanel {
  readonly by: By;
  readonly marks: readonly TimeMark[];
  /** Null without dates. */
  readonly scale: TimeScale | null;
  readonly stack: Stack | null;
  /** The dates that the filter keeps, null for all. */
  readonly brush: Stretch | null;
  /** Days of what is open. */
  readonly open: readonly Stretch[];
  /** Whether that is a report. */
  readonly reading: boolean;
  /** What has no date: relations, or reports. */
  readonly undated: number;
  /** Dates that lie far from the rest, and whether they are shown too, which makes all others narrow. */
  readonly far: number;
  readonly whole: boolean;
  setWhole(whole: boolean): void;
  setBy(by: By): void;
  setBrush(brush: Stretch | null): void;
  /** Opens the relation of a mark. */
  openMark(key: string): void;
}

export function useTimeline(width: number): TimelinePanel {
  const view = useDesk((state) => state.view);
  const documents = useDesk((state) => state.documents);
  const drawn = useDesk((state) => state.scene.drawn);
  const filter = useDesk((state) => state.scene.filter);
  const opened = useDesk((state) => state.open);
  const { dates } = filter;
  const [chosen, setChosen] = useState<By>("event");
  const [whole, setWhole] = useState(false);
  const by = dates?.by ?? chosen;

  const unbrushed = useAsked(by === "publication" ? "counts by report" : null, view, async (signal) => {
    const { dates: _, ...others } = filter;
    return (await getDesk().store.view(drawn, others, { signal })).facets.documents;
  });
  const marks = useMemo(
    () => (by === "event" ? eventMarks(view.timeline) : publicationMarks(documents, unbrushed.value)),
    [by, view, documents, unbrushed.value],
  );
  const core = useMemo(() => timeScale(marks, width), [marks, width]);
  const far = core ? core.earlier + core.later : 0;
  const scale = useMemo(
    () => (whole && far > 0 ? timeScale(marks, width, true) : core),
    [marks, width, whole, far, core],
  );
  const stack = useMemo(() => scale && stackOf(marks, scale), [marks, scale]);
  const brush = useMemo(() => (dates ? { start: dayNumber(dates.start), end: dayNumber(dates.end) } : null), [dates]);
  const open = useMemo(() => openDays(opened, view, documents, by), [opened, view, documents, by]);
  const undated = by === "event" ? view.undated : documents.filter(({ publishedAt }) => !publishedAt).length;

  const { actions } = getDesk();
  const filterDates = (stretch: Stretch | null, measure: By) => {
    if (stretch) actions.setFilter({ dates: { start: isoOf(stretch.start), end: isoOf(stretch.end), by: measure } });
    else actions.setFilter({ dates: undefined });
  };
  return {
    by,
    marks,
    scale,
    stack,
    brush,
    open,
    reading: opened?.kind === "report",
    undated,
    far,
    whole,
    setWhole,
    setBy: (next) => {
      setChosen(next);
      if (brush) filterDates(brush, next);
    },
    setBrush: (stretch) => {
      setChosen(by);
      filterDates(stretch, by);
    },
    openMark: (key) => {
      const entry = view.timeline.find(({ relation }) => relation === key);
      if (entry) actions.openEdge(entry.edge, entry.relation);
      else if (by === "publication") actions.openReport(key.split(" ")[0] ?? key);
    },
  };
}

function openDays(
  open: Open | null,
  view: View,
  documents: readonly { id: string; publishedAt: string | null }[],
  by: By,
): Stretch[] {
  if (open?.kind === "report") {
    const day = documents.find(({ id }) => id === open.id)?.publishedAt;
    return day ? [{ start: dayNumber(day), end: dayNumber(day) }] : [];
  }
  if (open?.kind !== "edge" || by !== "event") return [];
  const entries = view.timeline.filter(
    ({ edge, relation }) => edge === open.id && (!open.relation || relation === open.relation),
  );
  return entries
    .map(({ date }) => ({ start: dayNumber(date.start), end: dayNumber(date.end) }))
    .filter(({ start, end }) => end - start < 7);
}
