import type { Chunk, Doc } from "../../model/doc.ts";
import { layer } from "../component.ts";
import { headMention } from "../syntax/noun-chunks.ts";
import { isMark } from "./marks.ts";
import type { TableRow } from "./tables.ts";

type Topic = "sanctioned" | "called";

/** What the lines of a fact box are about, as the line over them says. */
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  [
    "sanctioned",
    /\b(?:sanctions|sanctioned|blacklist\w*|asset freezes|designations|who (?:has )?(?:sanction|list|target)\w*)\b/i,
  ],
  ["called", /\b(?:calls|phone calls|telephone diplomacy|phone diplomacy|(?:called|phoned|rang) whom|on the phone)\b/i],
];
/** Lines over a box that tell of what is not done, or no more. */
const NOT_TOLD =
  /\b(?:lifted|eased|removed|suspended|planned|proposed|possible|could|may|might|would|not|missed|unanswered)\b/i;
/** A line that tells of nothing done. */
const NOTHING =
  /\b(?:none|no|not|nothing|nil|never|nobody|consider\w*|weigh\w*|expected|planned|plans|propos\w*|asked|lifted|removed|declin\w*|refus\w*|unanswered|missed|postponed|cancel\w*|scheduled|due|tomorrow|if|may|might|could|will)\b/i;
/** No line of a box is longer, nor the line over it. */
const LONGEST_LINE = 160;

/**
 * Lines of fact boxes that name both ends, by sentence: "Norland: Karl Holm, Acme" under "Sanctions so far", "Karl Holm to Anna Berg,
 * March 3" under "Calls". Linear time.
 */
export function boxRows(doc: Doc): ReadonlyMap<number, TableRow> {
  const [sentences, clean] = [layer(doc, "sentences"), layer(doc, "clean")];
  const rows = new Map<number, TableRow>();
  let topic: Topic | null = null;
  sentences.forEach(({ start, end, kind }, sentence) => {
    const line = clean.slice(start, end);
    const chunks = layer(doc, "chunks")[sentence] ?? [];
    const whole = kind === "heading" || kind === "bullet" || line.endsWith(":");
    if (!whole || line.length > LONGEST_LINE) {
      topic = null;
      return;
    }
    const row = topic === null || line.endsWith(":") ? null : rowOf(chunks, topic);
    if (row && !NOTHING.test(line)) rows.set(sentence, row);
    else if (!row && kind !== "bullet") topic = topicOf(line, topic, chunks);
  });
  return rows;
}

/** A day or a name under the heading of a box changes nothing; any other line without a topic ends it. */
function topicOf(line: string, before: Topic | null, chunks: readonly Chunk[]): Topic | null {
  const found = TOPICS.find(([, words]) => words.test(line))?.[0] ?? null;
  if (found) return NOT_TOLD.test(line) ? null : found;
  return chunks.every(({ time, kind }) => time || kind === "comma") || /\d{4}$/.test(line) || /^[^:]+: /.test(line)
    ? before
    : null;
}

function rowOf(chunks: readonly Chunk[], topic: Topic): TableRow | null {
  const first = chunks.findIndex(({ kind }) => kind !== "break");
  return topic === "sanctioned" ? listingOf(chunks, Math.max(0, first)) : callOf(chunks);
}

/** "Norland: Karl Holm, banker; Acme": whoever stands after the mark is listed by whom stands before it. */
function listingOf(chunks: readonly Chunk[], first: number): TableRow | null {
  if (!isNamed(chunks[first]) || !isMark(chunks[first + 1])) return null;
  const listed: number[] = [];
  for (let i = first + 2; i < chunks.length; i += 1) {
    const chunk = chunks[i];
    if (chunk?.kind === "verb" || chunk?.kind === "subordinator") break;
    if (isNamed(chunk) && chunks[i - 1]?.kind !== "preposition") listed.push(i);
  }
  const chunk = chunks[listed[0] ?? -1];
  return chunk ? { relationType: "sanctioned", chunk, sources: [first], targets: listed } : null;
}

/** "Karl Holm to Anna Berg, March 3", "Monday: Karl Holm and Anna Berg, by phone". */
function callOf(chunks: readonly Chunk[]): TableRow | null {
  const caller = chunks.findIndex(isNamed);
  const joint = chunks[caller + 1]?.word ?? "";
  const chunk = chunks[caller];
  if (!chunk || caller > 4 || !/^(?:to|with|and|&|[–—-])$/.test(joint) || !isNamed(chunks[caller + 2])) return null;
  if (
    chunks
      .slice(0, caller)
      .some(({ time, kind }) => !time && kind !== "break" && kind !== "preposition" && kind !== "comma")
  )
    return null;
  if (chunks.some(({ verb }) => verb?.form === "finite")) return null;
  return { relationType: "called", chunk, sources: [caller], targets: [caller + 2] };
}

function isNamed(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && headMention(chunk) !== null;
}
