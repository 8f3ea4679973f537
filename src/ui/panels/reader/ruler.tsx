import { type RefObject, useEffect, useRef } from "react";
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

  const goTo = (event: React.PointerEvent<HTMLDivElement>) => {
    const text = scroller.current;
    if (!text || event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { top, height } = event.currentTarget.getBoundingClientRect();
    text.scrollTop = ((event.clientY - top) / height) * text.scrollHeight - text.clientHeight / 2;
  };

  return (
    <div className="ruler" aria-hidden="true" onPointerDown={goTo} onPointerMove={goTo}>
      {passages.map((passage, index) => (
        <i
          key={`${passage.relationType} ${passage.start}`}
          className={index === at ? "open" : undefined}
          style={{ top: `${(100 * passage.start) / length}%`, ["--c" as string]: colorOf(passage.relationType) }}
        />
      ))}
      <span className="window" ref={frame} />
    </div>
  );
}
