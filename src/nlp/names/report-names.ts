import type { NameType } from "../../model/doc.ts";
import type { NameSpan, NameTagger } from "./name-tagger.ts";

/** A name as sure as this is taken as it is. */
const SURE = 0.95;
/** A full name as sure as this lends its words to short forms. */
const LENDS = 0.4;
/** Confidence of what only another place of the report tells. */
const INFERRED = 0.6;
const SHORTEST = 3;
const CAPITAL = /^\p{Lu}/u;

/** A report's sentences, each as the texts of its tokens. */
export type ReportWords = readonly (readonly string[])[];

/**
 * The names of a whole report, sentence by sentence, evened out: what stands for a person's full name elsewhere in the report is that
 * person ("Zelensky"), a name has the type that most places give it, a name found once is found everywhere, and two people joined by
 * a hyphen are two ("Biden-Zelensky"). Linear time.
 */
export function namesOfReport(tagger: NameTagger, report: ReportWords): NameSpan[][] {
  const found = report.map((words) => tagger.names(words));
  const surnames = surnamesIn(report, found);
  const types = settledTypes(report, found, surnames);
  return report.map((words, at) => {
    const names = (found[at] ?? []).flatMap((name) => splitPair(words, name, surnames));
    const typed = names.map((name) => retype(words, name, types));
    return [...typed, ...overlooked(words, typed, surnames, types)].sort((a, b) => a.from - b.from);
  });
}

/** Last words of the full names of people. */
function surnamesIn(report: ReportWords, found: readonly (readonly NameSpan[])[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  report.forEach((words, at) => {
    for (const { from, to, type, confidence } of found[at] ?? []) {
      if (type !== "person" || to - from < 2 || confidence < LENDS) continue;
      const last = words[to - 1] ?? "";
      if (last.length >= SHORTEST && CAPITAL.test(last)) surnames.add(last);
    }
  });
  return surnames;
}

/** The type of each name by the sum of its confidences; a surname alone is a person's. */
function settledTypes(
  report: ReportWords,
  found: readonly (readonly NameSpan[])[],
  surnames: ReadonlySet<string>,
): ReadonlyMap<string, NameType> {
  const sums = new Map<string, Map<NameType, number>>();
  report.forEach((words, at) => {
    for (const { from, to, type, confidence } of found[at] ?? []) {
      const key = words.slice(from, to).join(" ");
      const of = sums.get(key) ?? new Map<NameType, number>();
      of.set(type, (of.get(type) ?? 0) + confidence);
      sums.set(key, of);
    }
  });
  const settled = new Map<string, NameType>();
  for (const [key, of] of sums) {
    const [most] = [...of].sort((a, b) => b[1] - a[1]);
    if (!most) continue;
    const listed = most[0] === "country" || most[0] === "nationality";
    settled.set(key, surnames.has(key) && !listed ? "person" : most[0]);
  }
  return settled;
}

function retype(words: readonly string[], name: NameSpan, types: ReadonlyMap<string, NameType>): NameSpan {
  const type = types.get(words.slice(name.from, name.to).join(" "));
  if (!type || type === name.type || name.confidence >= SURE) return name;
  return { ...name, type, confidence: INFERRED };
}

/** Both people of "Biden-Zelensky"; else the name as it is. */
function splitPair(words: readonly string[], name: NameSpan, surnames: ReadonlySet<string>): NameSpan[] {
  const { from, to } = name;
  const isPair =
    to - from === 3 && words[from + 1] === "-" && surnames.has(words[from] ?? "") && surnames.has(words[to - 1] ?? "");
  if (!isPair) return [name];
  return [
    { from, to: from + 1, type: "person", confidence: INFERRED },
    { from: to - 1, to, type: "person", confidence: INFERRED },
  ];
}

/** Surnames, and names of several words that the report has elsewhere, where the tagger saw none. */
function overlooked(
  words: readonly string[],
  names: readonly NameSpan[],
  surnames: ReadonlySet<string>,
  types: ReadonlyMap<string, NameType>,
): NameSpan[] {
  const taken = new Uint8Array(words.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const isFree = (i: number) => taken[i] === 0 && CAPITAL.test(words[i] ?? "");
  const added: NameSpan[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isFree(i)) continue;
    let end = i + 1;
    while (end < words.length && isFree(end)) end++;
    const type = types.get(words.slice(i, end).join(" "));
    if (end - i > 1 && type) added.push({ from: i, to: end, type, confidence: INFERRED });
    else if (end - i === 1 && surnames.has(words[i] ?? ""))
      added.push({ from: i, to: end, type: "person", confidence: INFERRED });
    i = end;
  }
  return added;
}
