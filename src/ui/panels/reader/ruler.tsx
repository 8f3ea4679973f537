import { type RefObject, useEffect, useMemo, useRef } from "react";
import { colorOf } from "../wording/relation-words.ts";
import type { Passage } from "./report-marks.ts";

export interface RulerProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly passages: readonly Passage[];
  /** Index of the open passage, -1 for none. */
  readonly at: number;
  /** Characters of the report. */
  readonly length: number;
}

/** The whole report as a strip: a tick for each claim, a frame around what is in sight. Drag it to go there. */
export function Ruler({ scroller, passages, at, length }: RulerProps) {
  const frame = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const text = scroller.current;
    if (!text) return;
    const follow = () => {
      if (!frame.current) return;
      const { scrollTop, scrollHeight, clientHeight } = text;
      frame.current.style.top = `${(100 * scrollTop) / scrollHeight}%`;
      frame.current.style.height = `${(100 * clientHeight) / scrollHeight}%`;
    };
    follow();
    text.addEventListener("scroll", follow, { passive: true });
    const sizes = new ResizeObserver(follow);
    sizes.observe(text);
    for (const child of text.children) sizes.observe(child);
    return () => {
      text.removeEventListener("scroll", follow);
      sizes.disconnect();
    };
  }, [scroller]);

  const ticks = useMemo(() => ticksOf(passages, length), [passages, length]);
  const open = passages[at];

  const goTo = (event: React.PointerEvent<HTMLDivElement>) => {
    const text = scroller.current;
    if (!text || event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { top, height } = event.currentTarget.getBoundingClientRect();
    text.scrollTop = ((event.clientY - top) / height) * text.scrollHeight - text.clientHeight / 2;
  };

  return (
    <div className="ruler" aria-hidden="true" onPointerDown={goTo} onPointerMove={goTo}>
      {ticks.map(({ place, color }) => (
        <i key={`${place} ${color}`} style={{ top: `${place}%`, ["--c" as string]: color }} />
      ))}
      {open ? <i className="open" style={{ top: `${(100 * open.start) / length}%` }} /> : null}
      <span className="window" ref={frame} />
    </div>
  );
}

/** Places along the strip that can be told apart. */
const PLACES = 250;

/** One tick for each type and place, in percent of the strip: a long report has more claims than the strip has pixels. */
function ticksOf(passages: readonly Passage[], length: number): { place: number; color: string }[] {
  const ticks = new Map<string, { place: number; color: string }>();
  for (const { start, relationType } of passages) {
    const place = (100 * Math.round((PLACES * start) / length)) / PLACES;
    ticks.set(`${place} ${relationType}`, { place, color: colorOf(relationType) });
  }
  return [...ticks.values()];
}
