import type { NameType } from "../../model/doc.ts";
import type { CorpusSpan, LabelledSentence } from "./labelled-sentence.ts";
import type { Tree } from "./universal-dependencies.ts";

const TYPES: Readonly<Record<string, NameType>> = {
  person: "person",
  organization: "organization",
  place: "place",
  event: "event",
};
/** "(6-person-new-…" opens an entity, ")" at its end closes it at once; "6)" closes one. */
const BRACKET = /\((\d+)-([a-z]+)[^()]*(\)?)|(\d+)\)/g;
/** Parts of speech that a name may have inside, and those that it may begin and end with. */
const INSIDE = new Set(["PROPN", "ADP", "DET", "CCONJ", "NUM", "PUNCT", "PART"]);
const EDGE = new Set(["PROPN", "NUM"]);
const NO_INSIDE = /^[,;:()[\]"“”]$/;

/** The names of GUM: of each entity whose head is a proper noun the run of words around it that can be a name. */
export function gumNames(trees: readonly Tree[]): LabelledSentence[] {
  return trees.map((tree) => {
    const spans = entities(tree).flatMap((entity) => {
      const type = TYPES[entity.label];
      const span = type && nameIn(tree, entity);
      return span ? [span] : [];
    });
    return { words: tree.words, spans: longest(spans) };
  });
}

function entities({ misc }: Tree): CorpusSpan[] {
  const open = new Map<string, { from: number; label: string }>();
  const found: CorpusSpan[] = [];
  misc.forEach((field, i) => {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(field)?.[1] ?? "";
    for (const [, id, label = "", closed, ends] of value.matchAll(BRACKET)) {
      if (id !== undefined) {
        if (closed === ")") found.push({ from: i, to: i + 1, label });
        else open.set(id, { from: i, label });
      }
      const begun = ends === undefined ? undefined : open.get(ends);
      if (begun && ends !== undefined) {
        found.push({ from: begun.from, to: i + 1, label: begun.label });
        open.delete(ends);
      }
    }
  });
  return found;
}

function nameIn({ heads, upos, words }: Tree, { from, to, label }: CorpusSpan): CorpusSpan | null {
  let head = from;
  while (head < to && inside(heads[head] ?? -1, from, to)) head++;
  if (head >= to || upos[head] !== "PROPN") return null;
  const fits = (i: number) => INSIDE.has(upos[i] ?? "") && !NO_INSIDE.test(words[i] ?? "");
  let start = head;
  let end = head + 1;
  while (start > from && fits(start - 1)) start--;
  while (end < to && fits(end)) end++;
  while (start < head && !EDGE.has(upos[start] ?? "")) start++;
  while (end - 1 > head && !EDGE.has(upos[end - 1] ?? "")) end--;
  return { from: start, to: end, label };
}

function inside(head: number, from: number, to: number): boolean {
  return head >= from && head < to;
}

/** Of spans that overlap the longest. */
function longest(spans: readonly CorpusSpan[]): CorpusSpan[] {
  const kept: CorpusSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from))
    if (kept.every(({ from, to }) => span.to <= from || span.from >= to)) kept.push(span);
  return kept.sort((a, b) => a.from - b.from);
}
