import type { Reading } from "../../state/desk-state.ts";
import { formatCount, formatNumber } from "../wording/counts.ts";

/** Where all the files stand together. */
export interface ReadingSummary {
  readonly title: string;
  readonly active: boolean;
  readonly failed: number;
}

export function summaryOf(readings: readonly Reading[]): ReadingSummary {
  const of = (status: Reading["state"]["status"]) => readings.filter(({ state }) => state.status === status).length;
  const active = of("waiting") + of("reading") > 0;
  const failed = of("failed");
  const all = readings.length;
  const over = all - of("waiting") - of("reading");
  if (active) {
    const count = over > 0 && all > 5 ? `, ${formatNumber(over)} done` : "";
    return { title: `Reading ${formatCount(all, "report")}${count}`, active, failed };
  }
  if (failed > 0)
    return {
      title: `${formatNumber(failed)} of ${formatCount(all, "report")} could not be read`,
      active,
      failed,
    };
  const stopped = of("cancelled");
  if (stopped > 0)
    return { title: `Stopped, ${formatNumber(all - stopped)} of ${formatCount(all, "report")} read`, active, failed };
  return { title: `${formatCount(all, "report")} read`, active, failed };
}

/** What stands at the end of a file's row. */
export function outcomeOf({ state }: Reading): string {
  switch (state.status) {
    case "waiting":
      return "waiting";
    case "reading":
      return `${Math.round(100 * state.progress)} %`;
    case "done":
      return (
        state.note ??
        `${formatCount(state.entities, "entity", "entities")}, ${formatCount(state.relations, "relation")}`
      );
    case "failed":
      return "not read";
    case "cancelled":
      return "stopped";
  }
}
