import type { NameType } from "../../model/doc.ts";
import type { KnownSpan, NameExample } from "./name-example.ts";

/** A name seen so often, with one type so often, has it everywhere. */
const ENOUGH = 4;
const SHARE = 0.7;
/** Names of several words that are typed so often are names where the corpus missed them too. */
const ENOUGH_TO_ADD = 3;
const LONGEST = 5;

/** Evens out the labels of a corpus made by tools: what a name is called in most places it is called in all. */
export function voteOnTypes(examples: readonly NameExample[]): NameExample[] {
  const votes = new Map<string, Map<NameType, number>>();
  for (const { words, spans } of examples)
    for (const { from, to, types } of spans) {
      const [type] = types;
      if (!type) continue;
      const key = words.slice(from, to).join(" ");
      const of = votes.get(key) ?? new Map<NameType, number>();
      of.set(type, (of.get(type) ?? 0) + 1);
      votes.set(key, of);
    }
  const settled = new Map<string, { type: NameType; count: number }>();
  for (const [key, of] of votes) {
    const [first] = [...of].sort((a, b) => b[1] - a[1]);
    const total = [...of.values()].reduce((sum, count) => sum + count, 0);
    if (first && total >= ENOUGH && first[1] >= SHARE * total) settled.set(key, { type: first[0], count: first[1] });
  }
  return examples.map((example) => {
    const spans = example.spans.map((span): KnownSpan => {
      const most = settled.get(example.words.slice(span.from, span.to).join(" "));
      return most ? { ...span, types: [most.type] } : span;
    });
    return { ...example, spans: [...spans, ...missed(example, settled)].sort((a, b) => a.from - b.from) };
  });
}

function missed(
  { words, spans }: NameExample,
  settled: ReadonlyMap<string, { type: NameType; count: number }>,
): KnownSpan[] {
  const taken = new Uint8Array(words.length);
  for (const { from, to } of spans) taken.fill(1, from, to);
  const found: KnownSpan[] = [];
  for (let from = 0; from < words.length; from++) {
    if (taken[from] === 1 || !/^\p{Lu}/u.test(words[from] ?? "")) continue;
    for (let to = Math.min(words.length, from + LONGEST); to > from + 1; to--) {
      if (taken.subarray(from, to).includes(1)) continue;
      const most = settled.get(words.slice(from, to).join(" "));
      if (!most || most.count < ENOUGH_TO_ADD) continue;
      found.push({ from, to, types: [most.type] });
      taken.fill(1, from, to);
      break;
    }
  }
  return found;
}
