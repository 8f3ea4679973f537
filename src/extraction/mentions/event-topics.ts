import type { Range } from "../../model/doc.ts";
import type { TextView } from "./text-view.ts";

export interface FoundEvent {
  readonly tokens: Range;
  /** Its noun. */
  readonly head: number;
  readonly kind: "name" | "nominal";
  /** Words of one class tell of the same happening. */
  readonly kindOf: string;
}

/** How often a report comes back to a happening that it never describes, for that to be what it is about. */
const TOPIC = 2;

/** "the swap … the swap", or in the headline: what the report is about, though it tells nowhere by who, where or when. */
export function withTopics(view: TextView, found: readonly FoundEvent[]): FoundEvent[] {
  const named = new Set(found.filter(({ kind }) => kind === "name").map(({ kindOf }) => kindOf));
  const told = new Map<string, number>();
  for (const { kindOf } of found) told.set(kindOf, (told.get(kindOf) ?? 0) + 1);
  const isTopic = (kindOf: string) => !named.has(kindOf) && !VAGUE.has(kindOf) && (told.get(kindOf) ?? 0) >= TOPIC;
  const isToldAbove = ({ head, kindOf }: FoundEvent) => isHeadline(view, head) && !VAGUE.has(kindOf);
  return found.map((event) => {
    if (!isTopic(event.kindOf) && !isToldAbove(event)) return event;
    const { from, to } = event.tokens;
    const isArticle = from < event.head && /^(?:the|this|that|their)$/.test(view.lower[from] ?? "");
    return { ...event, tokens: { from: isArticle ? from + 1 : from, to }, kind: "name" };
  });
}

/** Kinds that are told of without any of them being meant, or that only sides tell apart. */
const VAGUE = new Set(["call", "war", "vote", "strike", "election", "poll"]);

/** In the first line of the report, where that is a headline. */
export function isHeadline(view: TextView, i: number): boolean {
  return view.sentenceOf[i] === 0 && view.sentences[0]?.kind === "heading";
}
