import { type PointerEvent, useEffect, useRef, useState } from "react";
import { Icon } from "../../components/icon.tsx";
import { formatCount, formatNumber } from "../wording/counts.ts";
import { formatDays } from "../wording/dates.ts";
import { Brush } from "./brush.tsx";
import { isoOf } from "./days.ts";
import { BASE, type Block, type Stack, type TimeMark } from "./stack.ts";
import { TimeChart } from "./time-chart.tsx";
import { dayAt, moveStretch, type Stretch, type TimeScale, xOf } from "./time-scale.ts";
import { usePlayer } from "./use-player.ts";
import { type By, type TimelinePanel, useTimeline } from "./use-timeline.ts";
import "./timeline.css";
import { specOf } from "../../state/relation-types.ts";

const HEIGHT = 104;

/** When it happened, or when it was published: a bar a day, week or month; a brush over it filters everything. */
export function Timeline() {
  const [chart, width] = useWidth();
  const panel = useTimeline(width);
  const [draft, setDraft] = useState<Stretch | null>(null);
  const [hovered, setHovered] = useState<readonly TimeMark[]>([]);
  const player = usePlayer(panel.scale, panel.brush, panel.setBrush);
  const { scale, stack, open, setBrush, openMark } = panel;
  const brush = draft ?? panel.brush;

  const onClick = (x: number, y: number) => {
    const [mark] = stack ? blocksAt(stack, x, y).flatMap(({ marks }) => marks) : [];
    if (mark) openMark(mark);
    else if (panel.brush) setBrush(null);
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    if (!scale || event.buttons !== 0) return;
    const { left } = event.currentTarget.getBoundingClientRect();
    const day = dayAt(scale, event.clientX - left);
    setHovered(panel.marks.filter((mark) => mark.start <= day && day <= mark.end));
  };

  return (
    <section className="timeline" aria-label="Timeline">
      <Controls panel={panel} player={player} />
      <figure className="tl-bars" ref={chart} aria-label={scale ? `Relations by ${scale.unit}` : "No dated relations"}>
        {scale && stack ? (
          <svg
            className="bars"
            role="presentation"
            width={width}
            height={HEIGHT}
            viewBox={`0 0 ${width} ${HEIGHT}`}
            onPointerMove={onPointerMove}
            onPointerLeave={() => setHovered([])}
          >
            <TimeChart scale={scale} stack={stack} open={open} />
            {brush ? <Outside scale={scale} brush={brush} /> : null}
            <Brush scale={scale} brush={brush} onDraft={setDraft} onChange={setBrush} onClick={onClick} />
          </svg>
        ) : (
          <p className="quiet none">Dated relations stand here once there are some.</p>
        )}
      </figure>
      <Summary panel={panel} brush={brush} hovered={hovered} />
    </section>
  );
}

function Controls({
  panel,
  player,
}: {
  readonly panel: TimelinePanel;
  readonly player: { readonly playing: boolean; toggle(): void };
}) {
  const { by, scale, brush, setBy, setBrush } = panel;
  const step = (sign: 1 | -1) => {
    if (!scale) return;
    const stretch = brush ?? { start: scale.first, end: Math.min(scale.last, scale.first + 6) };
    setBrush(brush ? moveStretch(scale, stretch, sign * (stretch.end - stretch.start + 1)) : stretch);
  };
  const choice = (id: By, label: string) => (
    <button type="button" className={by === id ? "on" : undefined} aria-pressed={by === id} onClick={() => setBy(id)}>
      {label}
    </button>
  );
  return (
    <div className="tl-left">
      <h2>Timeline</h2>
      <fieldset className="seg">
        <legend className="unseen">Dates</legend>
        {choice("event", "Event date")}
        {choice("publication", "Publication")}
      </fieldset>
      <div className="tl-tools">
        <button
          type="button"
          className="tool step"
          title="Step back"
          aria-label="Step back"
          disabled={!scale}
          onClick={() => step(-1)}
        >
          <Icon name="prev" />
        </button>
        <button
          type="button"
          className="tool"
          title={player.playing ? "Pause" : "Play"}
          aria-label={player.playing ? "Pause" : "Play"}
          disabled={!scale}
          onClick={player.toggle}
        >
          {player.playing ? <PauseSign /> : <Icon name="play" />}
        </button>
        <button
          type="button"
          className="tool step"
          title="Step on"
          aria-label="Step on"
          disabled={!scale}
          onClick={() => step(1)}
        >
          <Icon name="next" />
        </button>
        {scale ? <span className="by">by {scale.unit}</span> : null}
      </div>
    </div>
  );
}

function PauseSign() {
  return (
    <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4.5 3h2.5v10h-2.5zM9 3h2.5v10h-2.5z" fill="currentColor" />
    </svg>
  );
}

function Outside({ scale, brush }: { readonly scale: TimeScale; readonly brush: Stretch }) {
  const from = Math.max(0, xOf(scale, brush.start));
  const to = Math.min(scale.width, xOf(scale, brush.end + 1));
  return (
    <g>
      <rect className="outside" x={0} y={0} width={from} height={BASE} />
      <rect className="outside" x={to} y={0} width={Math.max(0, scale.width - to)} height={BASE} />
    </g>
  );
}

interface SummaryProps {
  readonly panel: TimelinePanel;
  readonly brush: Stretch | null;
  /** Marks under the pointer. */
  readonly hovered: readonly TimeMark[];
}

function Summary({ panel, brush, hovered }: SummaryProps) {
  const { marks, scale, undated, by, setBrush } = panel;
  if (!scale) return <div className="tl-right" />;
  const [day] = brush || !panel.reading ? [] : panel.open;
  const shown = brush ?? day ?? { start: scale.first, end: scale.last };
  const inside = marks.filter(({ start, end }) => start >= shown.start && end <= shown.end).length;
  const reaching = marks.filter(({ start, end }) => start <= shown.end && end >= shown.start).length - inside;
  const of = by === "event" ? "dated relations" : "dated tellings";
  return (
    <div className="tl-right">
      <div className="brush-text">{formatDays(isoOf(shown.start), isoOf(shown.end))}</div>
      <p className="told">
        <b>{formatNumber(inside)}</b> of {formatNumber(marks.length)} {of}
        {day ? " are of this day" : null}
        {reaching > 0 ? `, ${formatNumber(reaching)} more ${reaching === 1 ? "reaches" : "reach"} into it` : null}
        {brush || day || panel.far === 0 ? null : panel.whole ? (
          <>
            {" "}
            <button type="button" className="link" onClick={() => panel.setWhole(false)}>
              Only where most are
            </button>
          </>
        ) : (
          <>
            , {formatNumber(panel.far)} far from these:{" "}
            <button type="button" className="link" onClick={() => panel.setWhole(true)}>
              show all
            </button>
          </>
        )}
      </p>
      {hovered.length > 0 ? (
        <p>{tell(hovered)}</p>
      ) : day ? (
        <p>The report was published on this day</p>
      ) : undated > 0 ? (
        <p>
          {by === "event"
            ? `${formatNumber(undated)} without a date stay drawn`
            : `${formatCount(undated, "report")} without a date`}
        </p>
      ) : null}
      {brush ? (
        <button type="button" className="link" onClick={() => setBrush(null)}>
          Clear the brush
        </button>
      ) : hovered.length === 0 && undated === 0 && !day ? (
        <p>Drag across the bars to keep a stretch of time</p>
      ) : null}
    </div>
  );
}

/** "3 called, 1 aided (denied)". */
function tell(marks: readonly TimeMark[]): string {
  const counts = new Map<string, number>();
  for (const { relationType, status } of marks) {
    const label = relationType ? specOf(relationType).label : "told";
    const key = status === "asserted" ? label : `${label} (${status})`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => `${count} ${label}`).join(", ");
}

function blocksAt({ blocks }: Stack, x: number, y: number): Block[] {
  return blocks.filter(
    (block) => x >= block.x - 1 && x <= block.x + block.width + 1 && y >= block.y && y <= block.y + block.height + 1,
  );
}

function useWidth() {
  const element = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}
