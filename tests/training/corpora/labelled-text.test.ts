import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readColumns } from "../../../src/training/corpora/columns.ts";
import { labelledText } from "../../../src/training/corpora/labelled-text.ts";

const folder = mkdtempSync(join(tmpdir(), "columns-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("sentences as text", () => {
  it.each([
    { words: "Ann left , then Bo 's dog did n't .", text: "Ann left, then Bo's dog didn't." },
    { words: 'He said ( in Rome ) : " No , " and went', text: 'He said (in Rome): "No," and went' },
    { words: "It cost $ 5 - or 6 % - we’re told", text: "It cost $5 - or 6% - we’re told" },
    { words: "“ Yes ” , he said", text: "“Yes”, he said" },
  ])("have blanks as print has them: $text", ({ words, text }) => {
    expect(labelledText({ words: words.split(" "), spans: [] }).text).toBe(text);
  });

  it.each([
    { what: "of the corpus", text: "Search-engine maker (Shell Oil)  won" },
    { what: "made anew where the words are not in it", text: "another text" },
    { what: "made anew where there is none" },
  ])("keep the places of names in text $what", ({ text }) => {
    const words = ["Search", "-", "engine", "maker", "(", "Shell", "Oil", ")", "won"];
    const spans = [{ from: 5, to: 7, label: "ORG" }];
    const made = labelledText(text === undefined ? { words, spans } : { words, spans, text });
    expect(made.names.map(({ start, end, label }) => `${label}: ${made.text.slice(start, end)}`)).toEqual([
      "ORG: Shell Oil",
    ]);
  });

  it("are read from files, those without text too", () => {
    const file = join(folder, "a.iob");
    writeFileSync(file, "# newdoc\n# text = Ann left.\n1\tAnn\tB-PER\n2\tleft\tO\n3\t.\tO\n\n1\tBo\tB-PER\n");
    expect(readColumns(file, 1, 2)).toEqual([
      { words: ["Ann", "left", "."], spans: [{ from: 0, to: 1, label: "PER" }], text: "Ann left." },
      { words: ["Bo"], spans: [{ from: 0, to: 1, label: "PER" }] },
    ]);
  });
});
