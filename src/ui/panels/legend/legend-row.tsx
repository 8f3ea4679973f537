import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { formatNumber } from "../wording/counts.ts";
import type { LegendRow, LegendSection } from "./use-legend.ts";

const HINT = "Click: only this. Ctrl-click: in or out. Click again: all.";

/** What choosing a row with mouse or keyboard does; on a checkbox Space and Enter are clicks. */
export function choosing<T>(section: LegendSection<T>, id: T) {
  return {
    onClick: (event: MouseEvent) => section.choose(id, !(event.ctrlKey || event.metaKey || event.shiftKey)),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      section.choose(id, !(event.ctrlKey || event.metaKey || event.shiftKey));
    },
  };
}

export interface LegendRowsProps<T> {
  readonly section: LegendSection<T>;
  readonly label: string;
  readonly nameOf: (id: T) => string;
  readonly signOf: (id: T) => ReactNode;
  readonly shares?: boolean;
}

/** Rows of one kind: sign, name, drawn and all, and a bar that shows both against the section's largest. */
export function LegendRows<T extends string>({ section, label, nameOf, signOf, shares = true }: LegendRowsProps<T>) {
  return (
    <div role="group" aria-label={label} className="rows">
      {section.rows.map((row) => (
        <button
          key={row.id}
          type="button"
          role="checkbox"
          aria-checked={row.standing !== "out"}
          aria-label={`${nameOf(row.id)}, ${row.drawn} drawn of ${row.all}`}
          title={HINT}
          className={`row ${row.standing}${row.all === 0 ? " zero" : ""}`}
          {...choosing(section, row.id)}
        >
          {signOf(row.id)}
          <span className="name">{nameOf(row.id)}</span>
          <span className="count">
            <b>{formatNumber(row.drawn)}</b>
            <span>{formatNumber(row.all)}</span>
          </span>
          {shares ? <Share row={row} most={section.most} /> : null}
        </button>
      ))}
    </div>
  );
}

function Share<T>({ row, most }: { readonly row: LegendRow<T>; readonly most: number }) {
  if (most === 0) return null;
  const percent = (part: number) => `${(100 * part) / most}%`;
  return (
    <span
      className="share"
      style={{ ["--all" as string]: percent(row.all), ["--drawn" as string]: percent(Math.min(row.drawn, row.all)) }}
    />
  );
}
