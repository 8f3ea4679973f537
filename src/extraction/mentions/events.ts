import type { Range } from "../../model/doc.ts";
import type { TextView } from "./text-view.ts";

export interface FoundEvent {
  readonly tokens: Range;
  readonly kind: "name" | "nominal";
}

/** Happenings told in lower case that are plain enough to be called one. */
export function findEvents(view: TextView): FoundEvent[] {
  const found: FoundEvent[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const lower = view.lower[i] ?? "";
    if (lower === "summit" && view.sentenceOf[i] !== -1) found.push({ tokens: { from: i, to: i + 1 }, kind: "name" });
  }
  return found;
}
