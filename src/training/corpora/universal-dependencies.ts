import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A sentence of a treebank. */
export interface Tree {
  readonly words: readonly string[];
  /** Universal part of speech of each word. */
  readonly upos: readonly string[];
  /** Penn tag of each word. */
  readonly xpos: readonly string[];
  /** Features of each word's form: `Number=Sing|Typo=Yes`. */
  readonly features: readonly string[];
  /** For each word the index of its head; -1 for the root. */
  readonly heads: readonly number[];
  /** Relation of each word to its head, with its subtype: `nsubj:pass`. */
  readonly relations: readonly string[];
  /** The last column: `SpaceAfter=No|Entity=…`. */
  readonly misc: readonly string[];
  /** The text that the words were cut from, where the treebank tells it, and whether a paragraph begins with it. */
  readonly text?: string;
  readonly beginsParagraph?: boolean;
}

const TEXT = "# text = ";
const PARAGRAPH = /^# new(?:par|doc)\b/;

/** Reads a CoNLL-U file, gzip or plain. Words that stand for several ("don't") are passed over, their parts kept. */
export function readTrees(file: string): Tree[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split(/\n\s*\n/).flatMap((block) => {
    const lines = block.split("\n");
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split("\t"));
    if (rows.length === 0) return [];
    const told = lines.find((line) => line.startsWith(TEXT));
    const column = (at: number) => rows.map((row) => row[at] ?? "_");
    return [
      {
        words: column(1),
        upos: column(3),
        xpos: column(4),
        features: column(5),
        heads: column(6).map((head) => Number(head) - 1),
        relations: column(7),
        misc: column(9),
        ...(told === undefined ? {} : { text: told.slice(TEXT.length) }),
        beginsParagraph: lines.some((line) => PARAGRAPH.test(line)),
      },
    ];
  });
}
