import type { ChangeEvent, ReactNode } from "react";
import { formatNumber } from "../wording/counts.ts";
import type { LegendRow, LegendSection } from "./use-legend.ts";

const HINT = "Click: only this. Ctrl-click: in or out. Click again: all.";

export interface LegendSectionProps<T> {
  readonly section: LegendSection<T>;
  readonly label: string;
  readonly nameOf: (id: T) => string;
  readonly signOf: (id: T) => ReactNode;
}

/** The checkbox that a row or sign is, out of sight: a click chooses alone, with Ctrl held down in or out. */
function checkbox<T>(section: LegendSection<T>, row: LegendRow<T>, name: string) {
  return {
    type: "checkbox",
    className: "unseen",
    checked: row.standing !== "out",
    "aria-label": `${name}, ${row.drawn} drawn of ${row.all}`,
    onChange: ({ nativeEvent: event }: ChangeEvent) => {
      const held = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
      section.choose(row.id, !held);
    },
  } as const;
}

/** Rows of one kind: sign, name, drawn and all, and a bar that shows both against the section's largest. */
export function LegendRows<T extends string>({
  section,
  label,
  nameOf,
  signOf,
  shares = true,
}: LegendSectionProps<T> & { readonly shares?: boolean }) {
  return (
    <fieldset aria-label={label}>
      {section.rows.map((row) => (
        <label key={row.id} title={HINT} className={`row ${row.standing}${row.all === 0 ? " zero" : ""}`}>
          <input {...checkbox(section, row, nameOf(row.id))} />
          {signOf(row.id)}
          <span className="name">{nameOf(row.id)}</span>
          <span className="count">
            <b>{formatNumber(row.drawn)}</b>
            <span>{formatNumber(row.all)}</span>
          </span>
          {shares ? <Share row={row} most={section.most} /> : null}
        </label>
      ))}
    </fieldset>
  );
}

/** The same as signs alone, for the rail. */
export function LegendSigns<T extends string>({ section, label, nameOf, signOf }: LegendSectionProps<T>) {
  return (
    <fieldset aria-label={label}>
      {section.rows.map((row) => (
        <label key={row.id} title={`${nameOf(row.id)}: ${row.drawn} of ${row.all}`} className={`sign ${row.standing}`}>
          <input {...checkbox(section, row, nameOf(row.id))} />
          {signOf(row.id)}
        </label>
      ))}
    </fieldset>
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
