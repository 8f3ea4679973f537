import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDocuments } from "../../src/ingest/document.ts";
import { readDocuments } from "../../src/ingest/index.ts";
import { MAX_CHARACTERS, partsOf } from "../../src/ingest/parts.ts";

const filled = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
const LONG = 2_300_000;

describe("partsOf", () => {
  it.each([0, 1, 300_000, MAX_CHARACTERS])("leaves a text of %i characters whole", (length) => {
    const text = filled("Ann called Bo. ", length);
    expect(partsOf(text)).toEqual([text]);
  });

  it.each([
    { between: "paragraphs", piece: `${filled("Ann called Bo.\nRain fell. ", 997)}\n\n`, ends: /\n\n$/ },
    { between: "paragraphs of a file from Windows", piece: `${filled("Rain.\r\n", 994)}.\r\n\r\n`, ends: /\r\n\r\n$/ },
    { between: "pages", piece: `${filled("Ann called Bo.\n", 900)}\f`, ends: /\f$/ },
    { between: "lines", piece: `${filled("Ann called Bo. ", 70)}\n`, ends: /\n$/ },
    { between: "sentences", piece: `A${filled(" called him", 990)}. `, ends: /\. $/ },
    { between: "words", piece: "called ", ends: /called $/ },
    { between: "characters", piece: "called", ends: /[a-z]$/ },
  ])("cuts a longer one between $between", ({ piece, ends }) => {
    const text = filled(piece, LONG);
    const parts = partsOf(text);
    expect(parts).toHaveLength(4);
    expect(parts.join("")).toBe(text);
    for (const part of parts.slice(0, -1)) expect(ends.test(part)).toBe(true);
  });

  it("cuts no character in two", () => {
    const parts = partsOf(`a${filled("😀", LONG)}`);
    for (const part of parts) expect(/^[\uDC00-\uDFFF]/.test(part)).toBe(false);
  });

  it.each(["\n", " ", "\n ", ". ", "\r\n", "\f", "\n\t\t"])("takes no longer for a text of %j", (piece) => {
    const text = filled(piece, LONG);
    expect(partsOf(text).join("")).toBe(text);
  });

  it("keeps the first parts of a text that has grown at its end", () => {
    const text = filled("Ann called Bo. Rain fell.\n", LONG);
    const grown = partsOf(`${text}${filled("More of it.\n", LONG)}`);
    expect(grown.slice(0, 3)).toEqual(partsOf(text).slice(0, 3));
  });

  it("gives bounded parts that make up the text, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1 }), (pieces) => {
        const text = filled(pieces.join("\n"), LONG);
        const parts = partsOf(text);
        expect(parts.join("") === text).toBe(true);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(MAX_CHARACTERS);
      }),
      { numRuns: 20 },
    );
  });
});

describe("a long text", () => {
  const text = `Lee telephones Lund\n\nOSLO, 3 May 2021 (Star) - Ann Lee called Bo Lund.\n\n${filled("Rain fell on Oslo.\n", LONG)}`;

  it("comes as documents with the same source and day, each told apart", () => {
    const documents = toDocuments("a.txt", { text });
    expect(documents.map(({ text: _, id: __, ...about }) => about)).toEqual(
      [1, 2, 3, 4].map((part) => ({
        name: `a.txt, part ${part} of 4`,
        title: `Lee telephones Lund, part ${part} of 4`,
        source: "Star",
        publishedAt: "2021-05-03",
        language: "en",
      })),
    );
    expect(documents.map((document) => document.text).join("")).toBe(text);
  });

  it("is told", async () => {
    const told: unknown[] = [];
    const file = (content: string) => ({ name: "a.txt", bytes: new TextEncoder().encode(content) });
    await readDocuments(file(text), (...long) => told.push(long));
    await readDocuments(file("Ann called Bo."), (...long) => told.push(long));
    expect(told).toEqual([["a.txt", 4]]);
  });
});
