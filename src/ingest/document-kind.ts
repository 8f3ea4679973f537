import type { IsoDate } from "../model/dates.ts";

/** A file as it came: `name` may be a path; the bytes are not changed. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A report as its file gives it. What is missing or null is read from the text. */
export interface Draft {
  readonly text: string;
  /** File name or address, where it differs from the file's own. */
  readonly name?: string;
  readonly title?: string | null;
  readonly source?: string | null;
  readonly publishedAt?: IsoDate | null;
  /** BCP 47 tag. */
  readonly language?: string | null;
}

/** One kind of file that reports come in. */
export interface DocumentKind {
  readonly id: string;
  readonly label: string;
  /** Lower case, with the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** Larger files are refused. */
  readonly maxBytes: number;
  /** The reports in a file, in its order. Throws KgError "bad-input" in one sentence that names the file. */
  read(file: InputFile): Promise<readonly Draft[]>;
}

export const MEGABYTE = 1_000_000;
