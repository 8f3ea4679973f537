import type { Span } from "../../../model/graph.ts";
import { runtimeError } from "../errors.ts";
import type { Run } from "../run.ts";
import { Matcher } from "./matcher.ts";
import { PatternError } from "./program.ts";

/** `text =~ source`. Throws ArgumentError for what is no regular expression. */
export type Matches = (text: string, source: string, run: Run, span: Span) => boolean;

/** The same for a whole run: most queries use one expression for all rows, so the last few are kept. */
const KEPT = 20;

export const matches: Matches = (text, source, run, span) => {
  const matchers = run.once(matches, () => new Map<string, Matcher>());
  let matcher = matchers.get(source);
  if (!matcher) {
    matcher = matcherFor(source, span);
    if (matchers.size >= KEPT) matchers.clear();
    matchers.set(source, matcher);
  }
  return matcher.test(text, (steps) => run.spend(steps));
};

function matcherFor(source: string, span: Span): Matcher {
  try {
    return new Matcher(source);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw runtimeError(
      "ArgumentError",
      "InvalidRegularExpression",
      `"${source.length > 60 ? `${source.slice(0, 60)}…` : source}" cannot be used as a regular expression: ${error.message}.`,
      span,
    );
  }
}
