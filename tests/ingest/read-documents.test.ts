import { describe, expect, it } from "vitest";
import { isReadable, readDocuments } from "../../src/ingest/index.ts";

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const refuses = (code: string, message: string) => expect.objectContaining({ code, message });

const ARTICLE = `President Ann Lee telephoned Prime Minister Bo Lund on Thursday to talk about grain, her office said. The call
lasted forty minutes, and both agreed to meet again in spring, when the harvest is known.`;
const PAGE = `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Lee telephones Lund | The Star</title>
<meta property="og:site_name" content="The Star"><meta property="article:published_time" content="2022-01-27T23:30:00+02:00">
<script>document.write("Joe Biden sanctioned everybody"); throw new Error("ran")</script><style>p { color: red }</style></head>
<body onload="alert(1)"><nav><a href="/">Home</a><a href="/world">World</a></nav>
<article><h1>Lee telephones Lund</h1><p>${ARTICLE}</p><script>alert("Xi called Putin")</script>
<p>Grain &amp; arms were discussed<br>at length.</p><ul><li>2,000 tents</li><li>100 lorries</li></ul>
<p>${ARTICLE.replaceAll("grain", "milk")}</p></article>
<aside><form><button>Subscribe</button></form></aside><footer>All rights reserved</footer></body></html>`;

describe("readDocuments", () => {
  it("reads a text file as one document whose text is the file's own", async () => {
    const text = ` date 2022-03-06 Ann Lee spoke\r\nwith Bo Lund about grain.\r\n`;
    const [document, ...more] = await readDocuments(file("folder/call.txt", text));
    expect(more).toEqual([]);
    expect(document).toEqual({
      id: "5864766d814d5dac",
      name: "folder/call.txt",
      title: "Ann Lee spoke",
      source: null,
      publishedAt: "2022-03-06",
      text,
      language: "en",
    });
  });

  it("gives the same text the same id whatever its file, and other text another", async () => {
    const ids = await Promise.all(
      [file("a.txt", ARTICLE), file("b.md", ARTICLE), file("c.txt", `${ARTICLE} `)].map((each) => readDocuments(each)),
    );
    const [a, b, c] = ids.map(([document]) => document?.id);
    expect(a).toMatch(/^[0-9a-f]{16}$/);
    expect(b).toBe(a);
    expect(c).not.toBe(a);
  });

  it("reads a report that names nobody", async () => {
    const [document] = await readDocuments(file("a.txt", "it rained all day."));
    expect(document).toMatchObject({ title: "it rained all day", source: null, publishedAt: null, language: "en" });
  });

  it("reads Markdown with front matter, marks kept in the text", async () => {
    const text = `---\ntitle: "Lee telephones Lund"\ndate: 2022-01-27\nsource: The Star\nlang: en-GB\n---\n\n# Another heading\n\n**Ann Lee** called.\n`;
    const [document] = await readDocuments(file("a.md", text));
    expect(document).toMatchObject({
      text,
      title: "Lee telephones Lund",
      publishedAt: "2022-01-27",
      source: "The Star",
      language: "en-GB",
    });
  });

  it("reads Markdown without front matter", async () => {
    const [document] = await readDocuments(
      file("a.md", `# *Lee* telephones [Lund](https://example.org)\n\nOSLO, 3 May 2021 (Star) - ${ARTICLE}`),
    );
    expect(document).toMatchObject({ title: "Lee telephones Lund", publishedAt: "2021-05-03", source: "Star" });
  });

  it("reads the article of a page and runs nothing", async () => {
    const [document] = await readDocuments(file("page.html", PAGE));
    expect(document).toMatchObject({
      title: "Lee telephones Lund",
      source: "The Star",
      publishedAt: "2022-01-27",
      language: "en-GB",
    });
    expect(document?.text).toBe(
      [
        "Lee telephones Lund",
        ARTICLE.replaceAll("\n", " "),
        "Grain & arms were discussed\nat length.\n• 2,000 tents\n• 100 lorries",
        ARTICLE.replaceAll("\n", " ").replaceAll("grain", "milk"),
      ].join("\n\n"),
    );
  });

  it.each([
    { what: "a fragment without <html>", page: `<h1>Talk</h1><p>${ARTICLE}</p><p>Last.</p>`, ends: "Last." },
    { what: "unclosed elements", page: `<html><body><p>${ARTICLE}<p>Last.`, ends: "Last." },
    { what: "plain text", page: ARTICLE, ends: "is known." },
    {
      what: "elements nested ten thousand deep",
      page: `${"<div>".repeat(10_000)}<p>${ARTICLE}</p><p>Last.</p>`,
      ends: "Last.",
    },
  ])("reads $what in a page", async ({ page, ends }) => {
    const [document] = await readDocuments(file("page.htm", page));
    expect(document?.text).toContain("Ann Lee telephoned");
    expect(document?.text.endsWith(ends)).toBe(true);
  });

  it.each([
    {
      what: "JSON-LD",
      head: `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-12-30T08:00:00Z"}</script>`,
      date: "2021-12-30",
    },
    {
      what: "a meta element in words",
      head: `<meta name="date" content="Thursday, 30 December 2021">`,
      date: "2021-12-30",
    },
    { what: "nothing", head: "", date: null },
  ])("takes a page's date from $what", async ({ head, date }) => {
    const [document] = await readDocuments(
      file("page.html", `<html><head>${head}</head><body><p>${ARTICLE}</p></body></html>`),
    );
    expect(document?.publishedAt).toBe(date);
  });

  it("reads many reports from JSON Lines", async () => {
    const lines = [
      { text: ARTICLE, title: "First", date: "2022-01-27", source: "The Star", url: "https://example.org/1" },
      { Body: "Second report.", published: "28 January 2022" },
    ];
    const documents = await readDocuments(
      file("list.jsonl", `${lines.map((line) => JSON.stringify(line)).join("\r\n")}\n\n`),
    );
    expect(documents).toMatchObject([
      { name: "https://example.org/1", title: "First", publishedAt: "2022-01-27", source: "The Star", text: ARTICLE },
      { name: "list.jsonl:2", title: "Second report", publishedAt: "2022-01-28", source: null },
    ]);
  });

  it("reads many reports from CSV", async () => {
    const documents = await readDocuments(
      file("list.csv", `title,text,date\nFirst,"Ann, ""the\nleader"", spoke.",2022-01-27\nSecond,Bo spoke.,\n`),
    );
    expect(documents).toMatchObject([
      { name: "list.csv:2", title: "First", publishedAt: "2022-01-27", text: 'Ann, "the\nleader", spoke.' },
      { name: "list.csv:3", title: "Second", publishedAt: null },
    ]);
  });

  it.each([
    {
      name: "photo.png",
      bytes: Uint8Array.of(1),
      error: refuses(
        "bad-input",
        '"photo.png" is of a kind that cannot be read. Add files that end in .txt, .text, .md, .markdown, .html, .htm, .xhtml, .jsonl, .ndjson, .csv or .tsv.',
      ),
    },
    {
      name: "big.txt",
      bytes: new Uint8Array(150_000_000),
      error: refuses(
        "too-large",
        '"big.txt" is 150 MB, more than the 100 MB of one .txt file. Split it into smaller files.',
      ),
    },
    { ...file("empty.md", ""), error: refuses("bad-input", '"empty.md" is empty: there is nothing to read.') },
    {
      ...file("code.html", "<html><script>alert(1)</script><style>a{}</style></html>"),
      error: refuses("bad-input", '"code.html" holds no readable text, only code or pictures. Add the page\'s text.'),
    },
    {
      ...file("list.jsonl", '{"text":"a"}\n{"text":'),
      error: refuses("bad-input", '"list.jsonl" has no valid JSON in line 2. Each line must be one JSON object.'),
    },
    {
      ...file("list.jsonl", "[1]"),
      error: refuses("bad-input", '"list.jsonl" has no JSON object in line 1. Each line must be one JSON object.'),
    },
    {
      ...file("list.jsonl", '{"words":"a"}'),
      error: refuses(
        "bad-input",
        '"list.jsonl" has no text in line 1. Give each report a field named "text" (or body, content).',
      ),
    },
    {
      ...file("list.csv", "title,date\nA,2022-01-27"),
      error: refuses(
        "bad-input",
        '"list.csv" has no text in row 2. Give each report a field named "text" (or body, content).',
      ),
    },
    {
      ...file("list.csv", 'text\n"never closed'),
      error: refuses("bad-input", '"list.csv" is no valid CSV: quoted field unterminated. Mend it and add it again.'),
    },
  ])("refuses $name in one sentence", async ({ name, bytes, error }) => {
    await expect(readDocuments({ name, bytes })).rejects.toThrowError(error);
  });
});

describe("isReadable", () => {
  it.each([
    { name: "a.txt", readable: true },
    { name: "folder/A.HTML", readable: true },
    { name: "b.md", readable: true },
    { name: "c.pdf", readable: false },
    { name: "txt", readable: false },
    { name: ".DS_Store", readable: false },
  ])("is $readable of $name", ({ name, readable }) => {
    expect(isReadable(name)).toBe(readable);
  });
});
