import { useEffect, useRef, useState } from "react";
import { nextOf } from "./days.ts";
import type { Stretch, TimeScale } from "./time-scale.ts";

/** Milliseconds a step. */
const BEAT = 700;
/** Steps that a play over the whole scale takes at most. */
const STEPS = 60;

export interface Player {
  readonly playing: boolean;
  toggle(): void;
}

/** Walks a brush to the end of the scale; without a brush, what has happened grows from the first day to the last. */
export function usePlayer(
  scale: TimeScale | null,
  brush: Stretch | null,
  setBrush: (brush: Stretch | null) => void,
): Player {
  const [mode, setMode] = useState<"idle" | "walk" | "grow">("idle");
  const state = useRef({ scale, brush, setBrush });
  useEffect(() => {
    state.current = { scale, brush, setBrush };
  });

  useEffect(() => {
    if (mode === "idle") return;
    const timer = setInterval(() => {
      const { scale, brush, setBrush } = state.current;
      if (!scale || !brush || brush.end >= scale.last) {
        if (mode === "grow") setBrush(null);
        setMode("idle");
        return;
      }
      const step = Math.max(nextOf(scale.unit, brush.end) - brush.end, Math.ceil((scale.last - scale.first) / STEPS));
      const by = Math.min(step, scale.last - brush.end);
      setBrush({ start: mode === "walk" ? brush.start + by : brush.start, end: brush.end + by });
    }, BEAT);
    return () => clearInterval(timer);
  }, [mode]);

  const toggle = () => {
    if (mode !== "idle") return setMode("idle");
    if (!scale) return;
    if (!brush || brush.end >= scale.last) {
      const length = brush ? brush.end - brush.start : nextOf(scale.unit, scale.first) - scale.first - 1;
      setBrush({ start: scale.first, end: scale.first + length });
    }
    setMode(brush ? "walk" : "grow");
  };
  return { playing: mode !== "idle", toggle };
}
