import { describe, expect, it } from "vitest";
import { countsInFolder, listsSomethingElse } from "../../src/ingest/folder.ts";

describe("countsInFolder", () => {
  it.each(["a.txt", "2022/01/a.html", "notes.md", "all.jsonl", "all.csv", "readmelike.txt"])("takes %s", (path) => {
    expect(countsInFolder(path)).toBe(true);
  });

  it.each([
    "README.md",
    "sub/readme.txt",
    "LICENSE.md",
    "Licence.txt",
    "CHANGELOG.md",
    ".hidden.txt",
    ".git/a.txt",
    "picture.png",
    "noending",
  ])("passes over %s", (path) => {
    expect(countsInFolder(path)).toBe(false);
  });
});

describe("listsSomethingElse", () => {
  it.each([
    { name: "gold.jsonl", content: '{"doc":"a.txt","entities":[]}\n{"doc":"b.txt"}', expected: true },
    { name: "reports.jsonl", content: '{"text":"Norway aided Chile."}\n', expected: false },
    { name: "broken.jsonl", content: '{"doc":', expected: false },
    { name: "a.txt", content: '{"doc":"a.txt"}', expected: false },
  ])("$name holding $content: $expected", ({ name, content, expected }) => {
    expect(listsSomethingElse(name, new TextEncoder().encode(content))).toBe(expected);
  });
});
