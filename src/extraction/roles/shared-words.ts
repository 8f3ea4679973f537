import type { Range, Token } from "../../model/doc.ts";

const STOP =
  /^(?:the|and|for|was|has|had|not|but|are|his|her|its|our|you|she|him|who|all|any|did|does|can|may|out|now|new|one|two|too|yet|how|why|own|day|that|this|with|from|have|been|were|they|their|there|said|says|which|would|about|into|over|when|what|than|more|after|before|will|only|also|some|such|other|first|year|years|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Words that begin with so many of the same letters are taken for one. */
const STEM = 5;

/** How many words of what is told, names aside, two passages share. */
export function sharedWords(tokens: readonly Token[], a: Range, b: Range): number {
  const [first, second] = [stems(tokens, a), stems(tokens, b)];
  return [...second].filter((stem) => first.has(stem)).length;
}

function stems(tokens: readonly Token[], { from, to }: Range): ReadonlySet<string> {
  return new Set(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .filter((text) => /^\p{Ll}{3,}$/u.test(text) && !STOP.test(text))
      .map((text) => text.slice(0, STEM)),
  );
}
