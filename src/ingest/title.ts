import { DATE_PREFIX, findDateline, type HeadLine, headOf, isAboutReport } from "./head.ts";

/** Where the first words of a report that has no headline are cut. */
const CUT_AT = 80;
const LONGEST_HEADLINE = 150;
/** To a full stop that ends no initial and no short title ("U.S.", "St.", "Gen."), before a capital. */
const FIRST_SENTENCE = /^.*?(?:[!?]|(?<!\b\p{Lu}\p{Ll}{0,2})\.)["”’)]?(?=\s+["“‘(]?\p{Lu})/u;

/** A report's headline; without one, the first words of its first sentence. Empty when the text has no words. */
export function titleOf(text: string): string {
  const lines = headOf(text);
  for (const [at, line] of lines.entries()) {
    if (isAboutReport(line)) continue;
    const bare = line.text.replace(DATE_PREFIX, "");
    if (isKicker(bare) && lines[at + 1] && isHeadline(lines[at + 1]?.text ?? "")) continue;
    if (isHeadline(bare)) return bare.replace(/^#+\s*/, "");
    return firstWords(bare === line.text ? bare.slice(proseStart(line)) : bare);
  }
  return firstWords(lines[0]?.text ?? "");
}

/** "GOVERNMENT NOTICE", "ANALYSIS": a word over the headline. */
function isKicker(line: string): boolean {
  return line === line.toUpperCase() && line.split(/\s+/).length <= 4;
}

function isHeadline(line: string): boolean {
  return line.length <= LONGEST_HEADLINE && !/(?<!\b\p{Lu})\.["”’']?$/u.test(line);
}

function proseStart(line: HeadLine): number {
  return findDateline(line)?.end ?? 0;
}

function firstWords(prose: string): string {
  const sentence = FIRST_SENTENCE.exec(prose)?.[0] ?? prose;
  if (sentence.length <= CUT_AT) return sentence.replace(/\.$/, "");
  const cut = sentence.slice(0, CUT_AT + 1).replace(/\s+\S*$/, "");
  return `${cut.slice(0, CUT_AT).replace(/[\s,;:—–-]+$/, "")}…`;
}
