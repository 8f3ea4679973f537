import { memo } from "react";
import { formatNumber } from "../wording/counts.ts";
import { colorOf } from "../wording/relation-words.ts";
import { ticksOf } from "./axis.ts";
import { BASE, type Block, type Line, type Stack } from "./stack.ts";
import { type Stretch, type TimeScale, xOf } from "./time-scale.ts";

export interface TimeChartProps {
  readonly scale: TimeScale;
  readonly stack: Stack;
  readonly open: readonly Stretch[];
}

const color = (type: Block["relationType"]) => (type ? colorOf(type) : "var(--ink-4)");

/** Bars, lines and axis; what is open stands on the marker. */
export const TimeChart = memo(function TimeChart({ scale, stack, open }: TimeChartProps) {
  const { width } = scale;
  return (
    <>
      <g className="grid">
        {stack.guides.map(({ count, y }) => (
          <path key={count} d={`M0 ${y}H${width}`} />
        ))}
      </g>
      {open.map(({ start, end }) => {
        const from = xOf(scale, start);
        const wide = Math.max(10, xOf(scale, end + 1) - from);
        const x = (from + xOf(scale, end + 1) - wide) / 2;
        return (
          <g key={start}>
            <rect className="day-open" x={x} y={2} width={wide} height={BASE - 1} />
            <rect className="day-tab" x={x} y={0} width={wide} height={5} />
          </g>
        );
      })}
      {stack.lines.map((line) => (
        <DatedLine key={line.key} line={line} />
      ))}
      {stack.blocks.map((block) => (
        <DatedBlock key={block.key} block={block} />
      ))}
      {stack.guides.map(({ count, y }) => (
        <text key={count} x={width - 4} y={y - 3.5} textAnchor="end">
          {formatNumber(count)}
        </text>
      ))}
      <path className="axis" d={`M0 ${BASE + 0.5}H${width}`} />
      {ticksOf(scale).map(({ x, major, label }) => (
        <g key={`${x} ${major}`}>
          <path className={major ? "axis month" : "axis"} d={`M${x.toFixed(1)} ${BASE + 0.5}v${major ? 8 : 4}`} />
          {label ? (
            <text className="month" x={x + 5} y={BASE + 15}>
              {label}
            </text>
          ) : null}
        </g>
      ))}
    </>
  );
});

/** Full if asserted, hollow if planned, hollow and struck through if denied. */
function DatedBlock({ block }: { readonly block: Block }) {
  const { relationType, status, x, y, width, height } = block;
  const c = color(relationType);
  if (status === "asserted") return <rect x={x} y={y} width={width} height={height} fill={c} />;
  const inner = { x: x + 0.6, y: y + 0.6, width: Math.max(0, width - 1.2), height: Math.max(0, height - 1.2) };
  return (
    <g stroke={c} strokeWidth="1.2" fill="none">
      <rect {...inner} />
      {status === "denied" ? <path d={`M${x} ${y + height}l${width} ${-height}`} /> : null}
    </g>
  );
}

function DatedLine({ line }: { readonly line: Line }) {
  const { relationType, status, from, to, y } = line;
  const dashes = { asserted: undefined, planned: "4 2.5", denied: "1.5 2.5" }[status];
  return (
    <path
      d={`M${from.toFixed(1)} ${y}H${to.toFixed(1)}`}
      stroke={color(relationType)}
      strokeWidth="2.5"
      strokeDasharray={dashes}
    />
  );
}
