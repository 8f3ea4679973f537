import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";

/** Rows drawn beyond either edge of what is in sight. */
const BEYOND = 8;

export interface Window {
  /** For the element that scrolls. */
  readonly ref: RefObject<HTMLDivElement | null>;
  /** The rows to draw, `first` included, `end` not. */
  readonly first: number;
  readonly end: number;
  onScroll(): void;
  /** Scrolls as little as brings a row into sight. */
  show(row: number): void;
  /** Rows that fit in sight at once. */
  page(): number;
}

/**
 * Which of many rows of one height are drawn: those in sight and a few beyond.
 * @param height of a row, in pixels
 * @param above pixels at the top that something sticky covers
 */
export function useWindow(count: number, height: number, above = 0): Window {
  const ref = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ first: 0, rows: 20 });

  const look = useCallback(() => {
    const { current } = ref;
    if (!current || current.clientHeight === 0) return;
    const first = Math.floor(current.scrollTop / height);
    const rows = Math.ceil(current.clientHeight / height);
    setSight((before) => (before.first === first && before.rows === rows ? before : { first, rows }));
  }, [height]);

  useLayoutEffect(() => {
    const { current } = ref;
    if (!current) return;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, [look]);

  const show = useCallback(
    (row: number) => {
      const { current } = ref;
      if (!current) return;
      const top = row * height;
      const sightHeight = current.clientHeight - above;
      if (top < current.scrollTop) current.scrollTop = top;
      else if (top + height > current.scrollTop + sightHeight) current.scrollTop = top + height - sightHeight;
      look();
    },
    [height, above, look],
  );
  const page = useCallback(
    () => Math.max(1, Math.floor(((ref.current?.clientHeight ?? 0) - above) / height) - 1),
    [height, above],
  );

  const last = Math.max(0, count - sight.rows);
  const first = Math.max(0, Math.min(sight.first, last) - BEYOND);
  return { ref, first, end: Math.min(count, first + sight.rows + 2 * BEYOND), onScroll: look, show, page };
}
