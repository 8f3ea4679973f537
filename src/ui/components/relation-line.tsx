import type { RelationType, Status } from "../../model/schema.ts";
import "./relation-line.css";
import { colorOf } from "../panels/wording/relation-words.ts";
import { specOf } from "../state/relation-types.ts";

export interface RelationLineProps {
  /** Absent: a line in ink, to show a status alone. */
  readonly relationType?: RelationType;
  readonly status?: Status;
  readonly unsure?: boolean;
  /** Pixels. */
  readonly width?: number;
}

/** A sample of how a relation is drawn: colour by type; dashes, dots and head by status. */
export function RelationLine({ relationType, status = "asserted", unsure = false, width = 26 }: RelationLineProps) {
  const spec = relationType && specOf(relationType);
  const structure = spec?.kind === "structure";
  const color = relationType ? colorOf(relationType) : "var(--asserted)";
  const headless = spec?.symmetric === true;
  return (
    <svg
      className={`line ${status}${structure ? " structure" : ""}${unsure ? " unsure-line" : ""}`}
      width={width}
      height="10"
      viewBox={`0 0 ${width} 10`}
      style={{ ["--c" as string]: color }}
      aria-hidden="true"
    >
      <path className="shaft" d={`M1 5H${headless ? width - 1 : width - 5.8}`} strokeWidth={structure ? 1.3 : 2.2} />
      {headless ? null : <path className="head" d={`M${width} 5l-6 -3v6z`} />}
      {status === "denied" ? (
        <g className="line-sign" transform={`translate(${width / 2 - 3} 5)`}>
          <circle r="4.4" />
          <path d="M-2.4 2.4 2.4-2.4" />
        </g>
      ) : unsure ? (
        <g className="line-sign" transform={`translate(${width / 2} 5)`}>
          <circle r="4.4" />
          <path d="M-1.4-1.1C-1.4-2.9 1.5-2.9 1.5-1.2 1.5 0 0 0 0 1.1M0 2.4v.3" />
        </g>
      ) : null}
    </svg>
  );
}
