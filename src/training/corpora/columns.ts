import { readFileSync } from "node:fs";
import { type LabelledSentence, spansOfTags } from "./labelled-sentence.ts";

const TEXT = "# text = ";

/**
 * Sentences of a file with a word a line and an empty line after each sentence. `word` and `tag` are the columns of the word and
 * of its label, from 0; negative ones count from the end. A line "# text = …" tells the text of the next sentence; other lines that begin
 * with "# " or "-DOCSTART-" are passed over.
 */
export function readColumns(file: string, word: number, tag: number): LabelledSentence[] {
  const sentences: LabelledSentence[] = [];
  let words: string[] = [];
  let tags: string[] = [];
  let text: string | null = null;
  for (const line of [...readFileSync(file, "utf8").split(/\r?\n/), ""]) {
    if (line.startsWith(TEXT)) text = line.slice(TEXT.length);
    if (line.startsWith("# ") || line.startsWith("-DOCSTART-")) continue;
    if (line.trim() === "") {
      if (words.length > 0) sentences.push({ words, spans: spansOfTags(tags), ...(text === null ? {} : { text }) });
      words = [];
      tags = [];
      text = null;
      continue;
    }
    const fields = line.split(/[\t ]/);
    words.push(fields.at(word) ?? "");
    tags.push(fields.at(tag) ?? "O");
  }
  return sentences;
}
