import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { KgError } from "../../model/errors.ts";
import { type LabelledSentence, spansOfTags } from "./labelled-sentence.ts";

/**
 * The names of the Groningen Meaning Bank, a zip of one table (Sentence #, Word, POS, Tag), without repeated sentences, in order.
 * Throws KgError "bad-format" when the zip holds no table.
 */
export function readGmb(file: string): LabelledSentence[] {
  const table = Object.entries(unzipSync(readFileSync(file))).find(([name]) => name.endsWith(".csv"));
  if (!table) throw new KgError("bad-format", `${file} holds no .csv table.`);
  const rows = Papa.parse<string[]>(strFromU8(table[1], true), { skipEmptyLines: true }).data;
  const sentences: LabelledSentence[] = [];
  const seen = new Set<string>();
  let words: string[] = [];
  let tags: string[] = [];
  const close = () => {
    const key = words.join(" ");
    if (words.length > 0 && !seen.has(key)) sentences.push({ words, spans: spansOfTags(tags) });
    seen.add(key);
    words = [];
    tags = [];
  };
  for (const [sentence = "", word = "", , tag = "O"] of rows.slice(1)) {
    if (sentence !== "") close();
    if (word === "") continue;
    words.push(word);
    tags.push(tag);
  }
  close();
  return sentences;
}
