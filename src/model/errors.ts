/** What went wrong, in words a program can test. */
export type KgErrorCode =
  | "bad-input" // a file or text that cannot be read as what it says it is
  | "bad-format" // a graph or project file that breaks its format
  | "unsupported-version" // a project file written by a later Entente
  | "too-large" // beyond a stated limit
  | "not-found" // an id, name or file that does not exist
  | "bad-operation" // an edit that the knowledge base cannot carry out
  | "usage" // wrong command-line arguments
  | "cancelled" // the caller's own wish
  | "worker-died"; // a background worker stopped answering

/** An error told to a person: `message` is one sentence that names the value and the way out. */
export class KgError extends Error {
  readonly code: KgErrorCode;

  constructor(code: KgErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "KgError";
    this.code = code;
  }
}

/** The sentence to show for anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
