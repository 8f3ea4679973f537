import { describe, expect, it } from "vitest";
import { readDocuments } from "../../src/ingest/index.ts";

/** As many times as fit. */
const filled = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
const read = (name: string, text: string) => readDocuments({ name, bytes: new TextEncoder().encode(text) });

/** Texts at which a search that goes back and forth would stand for minutes or for ever. */
describe("readDocuments, in time that grows with the length only", () => {
  it.each([
    { what: "dates", name: "a.txt", text: filled("On 3 May 2021 he and 2021-05-03. ", 300_000) },
    { what: "signed tweets", name: "a.txt", text: filled("Yes — Ann (@ann) March 6, 2022 ", 300_000) },
    { what: "blanks", name: "a.txt", text: `Hi${filled(" ", 500_000)}x` },
    { what: "capitals and stops", name: "a.txt", text: `AAA${filled("A.", 3900)} x` },
    { what: "names in a row", name: "a.txt", text: `By ${filled("A ", 3900)}` },
    { what: "line ends", name: "a.txt", text: `${filled("\r\n", 500_000)}x` },
    { what: "one long word", name: "a.txt", text: filled("a", 500_000) },
    { what: "heading marks", name: "a.md", text: `# ${filled("#", 300_000)}x` },
    { what: "brackets in a heading", name: "a.md", text: `# ${filled("[", 300_000)}` },
    { what: "blanks in front matter", name: "a.md", text: `---\ntitle: ${filled(" ", 300_000)}x\n---\ntext` },
    { what: "unclosed tags", name: "a.html", text: `<p>text of it</p>${filled("<body", 300_000)}` },
    { what: "marks", name: "a.html", text: filled("<", 12_000) },
    { what: "blanks in elements", name: "a.html", text: `${filled("<b> </b>", 32_000)}<p>text of it</p>` },
    { what: "paragraphs", name: "a.html", text: filled("<p>Some words.</p>", 60_000) },
    { what: "attributes", name: "a.html", text: `<p ${filled("a=b ", 100_000)}>text of it</p>` },
  ])("reads a text of $what", async ({ name, text }) => {
    const [document] = await read(name, text);
    expect(document?.title.length).toBeLessThanOrEqual(501);
  });

  it.each([
    { what: "too many tags", text: filled("<b>a</b>", 900_000) },
    { what: "tags too deep", text: filled("<div>a", 130_000) },
  ])("refuses a page of $what", async ({ text }) => {
    await expect(read("a.html", text)).rejects.toThrowError(
      expect.objectContaining({
        code: "too-large",
        message: '"a.html" has more tags than any report. Add its text as a .txt file.',
      }),
    );
  });
});
