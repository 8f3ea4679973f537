import type { OutlineLine } from "./tree.ts";

/** What a key does in the outline: where the cursor goes, and which lines open or shut. */
export interface Walked {
  readonly cursor: number;
  readonly open?: readonly string[];
  readonly shut?: string;
}

/**
 * Walks a tree as the ARIA tree pattern has it. Null for keys that mean nothing there.
 * @param at place of the cursor; -1 for none
 * @param page lines that fit in sight
 */
export function walk(lines: readonly OutlineLine[], at: number, key: string, page: number): Walked | null {
  const line = lines[at];
  const last = lines.length - 1;
  const to = (place: number): Walked => ({ cursor: Math.max(0, Math.min(last, place)) });
  switch (key) {
    case "ArrowDown":
      return to(at + 1);
    case "ArrowUp":
      return to(at - 1);
    case "PageDown":
      return to(at + page);
    case "PageUp":
      return to(at - page);
    case "Home":
      return to(0);
    case "End":
      return to(last);
    case "ArrowRight":
      if (!line || line.open === null) return to(at);
      return line.open ? to(at + 1) : { cursor: at, open: [line.key] };
    case "ArrowLeft": {
      if (!line) return to(at);
      if (line.open) return { cursor: at, shut: line.key };
      const parent = lines.findIndex(({ key: each }) => each === line.parent);
      return to(parent < 0 ? at : parent);
    }
    case "*":
      return {
        cursor: at,
        open: lines.filter((each) => each.parent === line?.parent && each.open === false).map((each) => each.key),
      };
    default:
      return null;
  }
}

/** The next line after the cursor, round to the first again, that begins with what was typed; the cursor's own if it goes on. */
export function seek(texts: readonly string[], at: number, typed: string): number | null {
  const wanted = typed.toLowerCase();
  const from = wanted.length > 1 ? Math.max(0, at) : at + 1;
  for (let step = 0; step < texts.length; step++) {
    const place = (from + step) % texts.length;
    if (texts[place]?.toLowerCase().startsWith(wanted)) return place;
  }
  return null;
}
