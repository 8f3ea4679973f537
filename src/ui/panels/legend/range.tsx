import { useEffect, useState } from "react";
import { getDesk, useDesk } from "../../state/desk.ts";

export interface RangeProps {
  readonly label: string;
  readonly part: "minConfidence" | "minSources";
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly format: (value: number) => string;
}

/** Milliseconds of rest before a value that is being dragged becomes the filter. */
const REST = 160;

/** A slider for a least value: what lies below it is filtered out. */
export function Range({ label, part, min, max, step, format }: RangeProps) {
  const set = useDesk((state) => state.scene.filter[part]) ?? min;
  const [draft, setDraft] = useState<number | null>(null);
  const value = Math.min(max, Math.max(min, draft ?? set));

  useEffect(() => {
    if (draft === null) return;
    const rest = setTimeout(() => {
      getDesk().actions.setFilter({ [part]: draft });
      setDraft(null);
    }, REST);
    return () => clearTimeout(rest);
  }, [draft, part]);

  return (
    <label className="range">
      <span>{label}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={format(value)}
        style={{ ["--at" as string]: (value - min) / (max - min) }}
        onChange={(event) => setDraft(Number(event.target.value))}
      />
      <output>{format(value)}</output>
    </label>
  );
}
