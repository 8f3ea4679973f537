import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import "./splitter.css";

export interface SplitterProps {
  readonly label: string;
  /** Pixels, of the part that it resizes. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Which way the part grows as the pointer moves: right or left, down or up. */
  readonly grows: "right" | "left" | "down" | "up";
  readonly onChange: (value: number) => void;
}

const STEP = 16;

/** The bar between two parts of the desk: drag it, or focus it and use the arrow keys. A WAI-ARIA window splitter. */
export function Splitter({ label, value, min, max, grows, onChange }: SplitterProps) {
  const start = useRef<{ at: number; value: number } | null>(null);
  const sideways = grows === "right" || grows === "left";
  const sign = grows === "right" || grows === "down" ? 1 : -1;
  const set = (next: number) => onChange(Math.round(Math.min(max, Math.max(min, next))));

  const onPointerDown = (event: PointerEvent<HTMLHRElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { at: sideways ? event.clientX : event.clientY, value };
  };
  const onPointerMove = (event: PointerEvent<HTMLHRElement>) => {
    if (!start.current) return;
    const moved = (sideways ? event.clientX : event.clientY) - start.current.at;
    set(start.current.value + sign * moved);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLHRElement>) => {
    const forward = sideways ? "ArrowRight" : "ArrowDown";
    const back = sideways ? "ArrowLeft" : "ArrowUp";
    if (event.key === forward) set(value + sign * STEP);
    else if (event.key === back) set(value - sign * STEP);
    else if (event.key === "Home") set(min);
    else if (event.key === "End") set(max);
    else return;
    event.preventDefault();
  };

  return (
    <hr
      className={`splitter ${sideways ? "sideways" : "upright"} ${grows}`}
      tabIndex={0}
      aria-label={label}
      aria-orientation={sideways ? "vertical" : "horizontal"}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null;
      }}
      onKeyDown={onKeyDown}
    />
  );
}
