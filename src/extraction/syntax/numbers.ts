import type { Token } from "../../model/doc.ts";

/** Words that count, lower case. */
export const NUMBER_WORDS = new Set(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens half bn m".split(
    " ",
  ),
);

/** Words that bound a number, alone or with another. */
const BOUNDS = new Set(
  "more less fewer than at up least most to about around nearly almost roughly some over approximately".split(" "),
);

/** "more than", "at least", "up to" before a number are part of it. */
export function boundsNumber(tokens: readonly Token[], at: number, end: number): boolean {
  if (at >= end || !BOUNDS.has(tokens[at]?.text.toLowerCase() ?? "")) return false;
  const words = [at - 1, at, at + 1, at + 2].map((i) => (i < end ? (tokens[i]?.text.toLowerCase() ?? "") : ""));
  const numeric = (i: number) => {
    const token = i < end ? tokens[i] : undefined;
    return (
      token !== undefined &&
      (token.kind === "number" || token.kind === "symbol" || NUMBER_WORDS.has(token.text.toLowerCase()))
    );
  };
  const [before = "", word = "", after = ""] = words;
  if (/^(?:more|less|fewer)$/.test(word) && after === "than") return numeric(at + 2) || words[3] === "a";
  if (word === "than" && /^(?:more|less|fewer)$/.test(before)) return numeric(at + 1) || words[2] === "a";
  if (/^(?:at|up)$/.test(word) && /^(?:least|most|to)$/.test(after)) return numeric(at + 2);
  if (/^(?:least|most|to)$/.test(word) && /^(?:at|up)$/.test(before)) return numeric(at + 1);
  return /^(?:about|around|nearly|almost|roughly|some|over|approximately)$/.test(word) && numeric(at + 1);
}
