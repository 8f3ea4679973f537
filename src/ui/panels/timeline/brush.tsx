import { brushX, type D3BrushEvent } from "d3-brush";
import { select } from "d3-selection";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { formatDay } from "../wording/dates.ts";
import { isoOf } from "./days.ts";
import { BASE } from "./stack.ts";
import { moveEnd, type Stretch, stretchAt, type TimeScale, xOf } from "./time-scale.ts";

export interface BrushProps {
  readonly scale: TimeScale;
  readonly brush: Stretch | null;
  /** While it is being drawn. */
  readonly onDraft: (draft: Stretch | null) => void;
  readonly onChange: (brush: Stretch | null) => void;
  /** A click that draws nothing, in pixels of the chart. */
  readonly onClick: (x: number, y: number) => void;
}

/** A stretch of time to keep, drawn with the pointer or moved by its handles with the arrow keys. */
export function Brush({ scale, brush, onDraft, onChange, onClick }: BrushProps) {
  const layer = useRef<SVGGElement>(null);
  const call = useRef({ onDraft, onChange, onClick });
  useEffect(() => {
    call.current = { onDraft, onChange, onClick };
  });

  useEffect(() => {
    const { current } = layer;
    if (!current) return;
    const behaviour = brushX<unknown>()
      .extent([
        [0, 0],
        [scale.width, BASE],
      ])
      .handleSize(10)
      .on("brush end", (event: D3BrushEvent<unknown>) => {
        if (!event.sourceEvent) return;
        const span = event.selection as [number, number] | null;
        const stretch = span && stretchAt(scale, ...span);
        if (event.type === "brush") return call.current.onDraft(stretch);
        call.current.onDraft(null);
        if (stretch) return call.current.onChange(stretch);
        const { left, top } = current.getBoundingClientRect();
        const { clientX, clientY } = event.sourceEvent as MouseEvent;
        call.current.onClick(clientX - left, clientY - top);
      });
    const group = select<SVGGElement, unknown>(current);
    group.call(behaviour);
    group.call(behaviour.move, brush && [xOf(scale, brush.start), xOf(scale, brush.end + 1)]);
    return () => {
      group.on(".brush", null).selectAll("*").remove();
    };
  }, [scale, brush]);

  return (
    <>
      <g ref={layer} className="brush-layer" />
      <Handles scale={scale} brush={brush} onChange={onChange} />
    </>
  );
}

function Handles({ scale, brush, onChange }: Pick<BrushProps, "scale" | "brush" | "onChange">) {
  const stretch = brush ?? { start: scale.first, end: scale.last };
  const onKeyDown = (which: "start" | "end") => (event: KeyboardEvent) => {
    const step = { day: 1, week: 7, month: 30, year: 365 }[scale.unit] * (event.shiftKey ? 7 : 1);
    const sign = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (event.key === "Delete" || event.key === "Backspace") onChange(null);
    else if (sign) onChange(moveEnd(scale, stretch, which, sign * step));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const handle = (which: "start" | "end", x: number) => (
    <g
      className="brush-handle"
      role="slider"
      tabIndex={0}
      aria-label={which === "start" ? "First day" : "Last day"}
      aria-valuemin={scale.first}
      aria-valuemax={scale.last}
      aria-valuenow={stretch[which]}
      aria-valuetext={formatDay(isoOf(stretch[which]))}
      onKeyDown={onKeyDown(which)}
    >
      <path className="rim" d={`M${x} 0V${BASE}`} />
      <rect className="handle-plate" x={x - 4} y={29} width={8} height={22} rx={2} />
      <path className="grip" d={`M${x - 1.2} 36v8M${x + 1.2} 36v8`} />
    </g>
  );
  const [from, to] = [xOf(scale, stretch.start), xOf(scale, stretch.end + 1)];
  return (
    <g className={brush ? "brush" : "brush unset"}>
      {brush ? <path className="rim" d={`M${from} .75H${to}`} /> : null}
      {handle("start", from)}
      {handle("end", to)}
    </g>
  );
}
