import type { Chunk, Doc } from "../../model/doc.ts";
import type { Span } from "../../model/graph.ts";
import type { ClaimType } from "../../model/schema.ts";
import { layer } from "../component.ts";
import { headMention } from "../syntax/noun-chunks.ts";
import { boxRows } from "./boxes.ts";

/** A line of a table that tells a claim. Chunks are indexes in its sentence. */
export interface TableRow {
  readonly relationType: ClaimType;
  /** What the claim hangs on: what is given, who is listed. */
  readonly chunk: Chunk;
  readonly sources: readonly number[];
  /** Empty where the table does not say to whom. */
  readonly targets: readonly number[];
}

type Column = "giver" | "receiver" | "gift" | "listed" | "lister" | "other";

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ["lister", /^(?:listed|sanctioned|designated|imposed|blacklisted) by$|^(?:authority|sanctioning \w+)$/i],
  ["listed", /^(?:names?|target|listed|designee|entity|person or entity|vessel|subject|who is listed)$/i],
  [
    "giver",
    /^(?:donors?|from|givers?|contributors?|countr(?:y|ies)|who|states?|senders?|source|donor (?:country|state))$/i,
  ],
  ["receiver", /^(?:to|to whom|for|recipients?|receivers?|beneficiar(?:y|ies)|destination)$/i],
  ["gift", /^(?:what|amount|aid|help|gift|sum|contribution|pledged?|value|items?|given|sent|delivered|type of aid)$/i],
];
const NOT_GIVEN =
  /\b(?:declin\w+|refus\w+|nothing|nil|none|not|asked|under discussion|turned down|rejected|on hold|withdr\w+|suspended|offer\w*|before (?:the|its) board|own territory)\b/i;
/** No table is wider. */
const MOST_CELLS = 8;

/**
 * Lines of tables whose first line names the columns, by sentence: "Donor / To / What", and of fact boxes that name both ends. A sentence
 * may hold several. Linear time.
 */
export function tableRows(doc: Doc): ReadonlyMap<number, readonly TableRow[]> {
  const rows = new Map<number, TableRow[]>([...boxRows(doc)].map(([sentence, row]) => [sentence, [row]]));
  let columns: readonly Column[] = [];
  layer(doc, "sentences").forEach((place, sentence) => {
    for (const line of linesOf(doc, place)) {
      const cells = cellsOf(doc, sentence, line);
      if (cells.length < 2 || cells.length > MOST_CELLS) {
        columns = [];
        continue;
      }
      const header = cells.map(({ text }) => columnOf(text));
      const row = columns.length === cells.length ? rowOf(doc, sentence, cells, columns) : null;
      if (header.filter((column) => column !== "other").length > 1) columns = header;
      else if (row) rows.set(sentence, [...(rows.get(sentence) ?? []), row]);
    }
  });
  return rows;
}

/** The lines of a sentence, those that only draw the table left out. */
function linesOf(doc: Doc, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const line of layer(doc, "clean").slice(start, end).split("\n")) {
    if (!/^[|\s:+-]*$/.test(line)) lines.push({ start: from, end: from + line.length });
    from += line.length + 1;
  }
  return lines;
}

interface Cell {
  readonly text: string;
  /** Chunks that stand in it. */
  readonly chunks: readonly number[];
}

function rowOf(doc: Doc, sentence: number, cells: readonly Cell[], columns: readonly Column[]): TableRow | null {
  const chunks = layer(doc, "chunks")[sentence] ?? [];
  const of = (column: Column) => cells[columns.indexOf(column)];
  const named = (cell: Cell | undefined) => (cell?.chunks ?? []).filter((at) => headMention(chunks[at]) !== null);
  const [givers, listers, listed] = [named(of("giver")), named(of("lister")), named(of("listed"))];
  const first = (cells: readonly number[] | undefined) => chunks[cells?.[0] ?? -1];
  if (listers.length > 0 && listed.length > 0) {
    const chunk = first(listed);
    return chunk ? { relationType: "sanctioned", chunk, sources: listers, targets: listed } : null;
  }
  const gift = of("gift");
  if (givers.length === 0 || !gift || !/\d|\p{L}{3}/u.test(gift.text)) return null;
  if (cells.some(({ text }) => NOT_GIVEN.test(text))) return null;
  const chunk = first(gift.chunks.filter((at) => chunks[at]?.kind === "noun")) ?? first(givers);
  return chunk ? { relationType: "aided", chunk, sources: givers, targets: named(of("receiver")) } : null;
}

/** What stands between the bars, slashes or tabs of a line. */
function cellsOf(doc: Doc, sentence: number, place: Span): Cell[] {
  const text = layer(doc, "clean").slice(place.start, place.end);
  const mark = text.includes("|") ? /\|/g : text.includes("\t") ? /\t+/g : / \/ /g;
  const [chunks, tokens] = [layer(doc, "chunks")[sentence] ?? [], layer(doc, "tokens")];
  const cells: Cell[] = [];
  let from = 0;
  const add = (to: number) => {
    const [start, end] = [place.start + from, place.start + to];
    const inside = chunks.flatMap(({ tokens: range }, at) => {
      const first = tokens[range.from]?.start ?? -1;
      return first >= start && first < end ? [at] : [];
    });
    if (text.slice(from, to).trim() !== "") cells.push({ text: text.slice(from, to).trim(), chunks: inside });
  };
  for (const { index, 0: found } of text.matchAll(mark)) {
    add(index);
    from = index + found.length;
    if (cells.length > MOST_CELLS) return cells;
  }
  add(text.length);
  return cells;
}

function columnOf(text: string): Column {
  return COLUMNS.find(([, words]) => words.test(text.replace(/[*_]/g, "").trim()))?.[0] ?? "other";
}
