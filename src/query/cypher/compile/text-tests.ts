import type { Span } from "../../../model/graph.ts";
import { runtimeError } from "../errors.ts";

/** What one text may be asked about another. */
export const TEXT_TESTS = {
  "starts with": (a: string, b: string) => a.startsWith(b),
  "ends with": (a: string, b: string) => a.endsWith(b),
  contains: (a: string, b: string) => a.includes(b),
  matches: (a: string, b: string, span: Span) => expressionFor(b, span).test(a),
} as const;

/** The last regular expression that was used: most queries use one for all rows. */
let lastPattern: { readonly source: string; readonly expression: RegExp } | null = null;

/** A group that is repeated without bound and leaves several ways of reading what is in it: that may take for ever. */
const ENDLESS = /\((?:[^()\\]|\\.)*(?:[*+|]|\{\d+,\d*\})(?:[^()\\]|\\.)*\)(?:[*+]|\{\d+,\})/;

function expressionFor(source: string, span: Span): RegExp {
  if (lastPattern?.source === source) return lastPattern.expression;
  if (ENDLESS.test(source))
    throw runtimeError(
      "ArgumentError",
      "InvalidRegularExpression",
      `"${source}" repeats what itself repeats or chooses: that could take for ever.`,
      span,
    );
  try {
    const expression = new RegExp(`^(?:${source})$`, "su");
    lastPattern = { source, expression };
    return expression;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw runtimeError("ArgumentError", "InvalidRegularExpression", `"${source}" is no regular expression.`, span);
  }
}
