import { KgError } from "../../model/errors.ts";
import type { Span } from "../../model/graph.ts";

/** Classes of error as openCypher names them. */
export type ErrorClass =
  | "SyntaxError"
  | "SemanticError"
  | "ParameterMissing"
  | "ConstraintVerificationFailed"
  | "EntityNotFound"
  | "TypeError"
  | "ArgumentError"
  | "ArithmeticError";

/** Before the query runs, or while it does. */
export type ErrorPhase = "compile time" | "runtime";

/** A query that is wrong, or goes wrong. `message` ends with the place in the query where there is one. */
export class CypherError extends KgError {
  readonly errorClass: ErrorClass;
  readonly phase: ErrorPhase;
  /** What is wrong, in one of openCypher's own words: `UndefinedVariable`, `InvalidArgumentType` … */
  readonly detail: string;
  /** The part of the query that is wrong, in UTF-16 units. */
  readonly span: Span | null;
  readonly #sentence: string;

  constructor(
    kind: { readonly errorClass: ErrorClass; readonly phase: ErrorPhase; readonly detail: string },
    sentence: string,
    span: Span | null,
    query = "",
  ) {
    super("bad-input", span && query !== "" ? `${sentence} ${placeIn(query, span.start)}` : sentence);
    this.name = "CypherError";
    this.errorClass = kind.errorClass;
    this.phase = kind.phase;
    this.detail = kind.detail;
    this.span = span;
    this.#sentence = sentence;
  }

  /** The same error at a place. */
  at(span: Span): CypherError {
    return new CypherError(this, this.#sentence, span);
  }

  /** The same error with its place told in lines and columns of `query`. */
  within(query: string): CypherError {
    return new CypherError(this, this.#sentence, this.span, query);
  }
}

/** A place as people are told it: `(line 1, column 8)`. */
export function placeIn(query: string, offset: number): string {
  const before = query.slice(0, offset);
  const line = before.split("\n").length;
  return `(line ${line}, column ${offset - before.lastIndexOf("\n")})`;
}

/** Wrong as the query is written. */
export function syntaxError(detail: string, sentence: string, span: Span): CypherError {
  return new CypherError({ errorClass: "SyntaxError", phase: "compile time", detail }, sentence, span);
}

/** Wrong for the values that the query meets. */
export function runtimeError(
  errorClass: ErrorClass,
  detail: string,
  sentence: string,
  span: Span | null = null,
): CypherError {
  return new CypherError({ errorClass, phase: "runtime", detail }, sentence, span);
}

/** An error that has no place yet, at one. */
export function placed(error: unknown, span: Span): unknown {
  return error instanceof CypherError && error.span === null ? error.at(span) : error;
}

/** What is thrown to a person for anything that was thrown: with its place in the query, or as a limit that was met. */
export function located(error: unknown, query: string): unknown {
  if (error instanceof CypherError) return error.within(query);
  if (!(error instanceof RangeError)) return error;
  if (/call stack/i.test(error.message))
    return new KgError("too-large", "The query nests too deeply to be carried out.", { cause: error });
  if (/^Invalid (string|array) length/.test(error.message))
    return new KgError("too-large", "The query makes a text or a list that is too long.", { cause: error });
  return error;
}
