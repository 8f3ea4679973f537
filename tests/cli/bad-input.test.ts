import { existsSync } from "node:fs";
import { gunzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { writeProject } from "../../src/formats/project-file.ts";
import { entente, REPORTS, Workplace } from "./run-command.ts";

const place = new Workplace();
afterAll(() => place.clear());
const good = place.write("good.txt", REPORTS["a.txt"]);
const TEXT = REPORTS["a.txt"];
const utf16 = (mark: string) => Buffer.from(`${mark}${TEXT}`, "utf16le");

describe("a report that cannot be read is told in one sentence, and the others are read", () => {
  it.each([
    { name: "empty.txt", content: "", told: '"empty.txt" is empty: there is nothing to read.' },
    {
      name: "blank.txt",
      content: " \r\n\t\n",
      told: '"blank.txt" holds nothing but blanks: there is nothing to read.',
    },
    {
      name: "large.txt",
      content: Buffer.alloc(101_000_000, "word "),
      told: '"large.txt" is 101 MB, more than the 100 MB of one .txt file. Split it into smaller files.',
    },
    {
      name: "image.txt",
      content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0),
      told: '"image.txt" is a PNG image, not text. Save its text as UTF-8 and add that.',
    },
    {
      name: "binary.txt",
      content: Uint8Array.from({ length: 999 }, (_, at) => (at * 37) % 256),
      told: '"binary.txt" holds binary data, not text. Save its text as UTF-8 and add that.',
    },
    {
      name: "broken.txt",
      content: Buffer.concat([Buffer.from("Київ "), Buffer.of(0xd0, 0x20, 0xff), Buffer.from(" далі")]),
      told: /^"broken\.txt" is not valid UTF-8 \(byte \d+ breaks it\), and its encoding cannot be told\. Save/,
    },
    {
      name: "cut.txt",
      content: utf16("\ufeff").subarray(0, 41),
      told: '"cut.txt" begins like UTF-16 but is damaged or cut short. Save it again as UTF-8.',
    },
    {
      name: "list.jsonl",
      content: '{"text": "One."}\n{"text": ',
      told: '"list.jsonl" has no valid JSON in line 2. Each line must be one JSON object.',
    },
    { name: "video.mp4", content: "x", told: /^"video\.mp4" is of a kind that cannot be read\. Add files that end in/ },
  ])("$name", async ({ name, content, told }) => {
    const bad = place.write(name, content);
    const graph = place.path(`${name}.json`);
    const built = await entente("build", bad, good, "-o", graph);
    expect(built.status).toBe(1);
    expect(built.told).toEqual([
      typeof told === "string" ? told : expect.stringMatching(told),
      "entente: 1 of 2 files could not be read.",
    ]);
    expect(built.out).toMatch(/ from 1 report\n$/);
    expect(existsSync(graph)).toBe(true);
    const extracted = await entente("extract", bad, good);
    expect(extracted.status).toBe(1);
    expect(extracted.told).toEqual(built.told);
    expect(extracted.out).toMatch(/^\{"doc":"good\.txt"[^\n]*\n$/);
  });

  it("writes no graph when nothing could be read", async () => {
    const graph = place.path("none.json");
    const { status, told } = await entente("build", place.write("nothing.txt", ""), "-o", graph);
    expect(status).toBe(1);
    expect(told.at(-1)).toBe("entente: No file could be read, so there is no graph.");
    expect(existsSync(graph)).toBe(false);
  });
});

describe("a report in an unusual form is read all the same", () => {
  it.each([
    { name: "utf16.txt", content: utf16("\ufeff") },
    { name: "utf16-bare.txt", content: utf16("") },
    { name: "utf16-be.txt", content: utf16("\ufeff").swap16() },
    { name: "utf8-mark.txt", content: `\ufeff${TEXT}` },
    { name: "windows.txt", content: TEXT.replaceAll("\n", "\r\n") },
    {
      name: "scripts.html",
      content: `<html><head><script>alert("Angela Merkel called Emmanuel Macron.")</script></head><body onload="x()"><p>${TEXT}</p><script>while(true){}</script><iframe src="http://example.org"></iframe></body></html>`,
    },
  ])("$name", async ({ name, content }) => {
    const { status, out, told } = await entente("extract", place.write(name, content));
    expect({ status, told }).toEqual({ status: 0, told: [] });
    const { entities, relations } = JSON.parse(out) as { entities: { name: string }[]; relations: unknown[] };
    expect(entities.map((entity) => entity.name)).toEqual(expect.arrayContaining(["Hana Kaplan", "Bruno Tamm"]));
    expect(entities.map((entity) => entity.name)).not.toContain("Angela Merkel");
    expect(relations).toHaveLength(1);
  });

  it("reads a text that is too long for one report in parts, and says so", async () => {
    const long = place.write("long.txt", `${TEXT}${"\n".repeat(1_100_000)}`);
    const { status, out, told } = await entente("extract", long);
    expect({ status, told }).toEqual({
      status: 0,
      told: [
        '"long.txt" is one long text: it is read in 2 parts.',
        '"long.txt, part 2 of 2" names nobody: nothing was found in it.',
      ],
    });
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { doc: string }).doc)).toEqual([
      "long.txt, part 1 of 2",
      "long.txt, part 2 of 2",
    ]);
  });

  it("says when a report names nobody, and does not fail", async () => {
    const { status, told } = await entente(
      "build",
      place.write("rain.txt", "It rained all day. Nobody came.\n"),
      "-o",
      place.path("rain.json"),
    );
    expect(status).toBe(0);
    expect(told).toEqual(['"rain.txt" names nobody: nothing was found in it.']);
  });
});

describe("a graph or project that cannot be read is told in one sentence", async () => {
  const project = await writeProject({ log: [], desk: null });
  const later = Buffer.from(gunzipSync(project)).toString().replace('"version":1', '"version":9');
  it.each([
    {
      name: "text.gexf",
      content: "This is no XML.",
      told: /^entente: "text\.gexf" is not XML: line 1, column \d+: text data outside of root node\./,
    },
    {
      name: "cut.gexf",
      content: "<gexf><graph>",
      told: /^entente: "cut\.gexf" is not XML: line 1, column \d+: unclosed tag/,
    },
    { name: "empty.json", content: "", told: /^entente: "empty\.json" is empty: there is no graph in it\.$/ },
    {
      name: "later.entente",
      content: later,
      told: /^entente: "later\.entente" was saved by a later Entente \(project version 9\); this one reads up to version 1\.$/,
    },
    {
      name: "cut.entente",
      content: project.subarray(0, project.length - 9),
      told: /^entente: "cut\.entente" is cut short or damaged/,
    },
    { name: "half.csv", content: "Id,Label\n", told: /^entente: There is no file ".*half-nodes\.csv"\.$/ },
    {
      name: "latin.graphml",
      content: Buffer.of(0x3c, 0xe9, 0x3e),
      told: /^entente: "latin\.graphml" is no text in UTF-8/,
    },
  ])("$name", async ({ name, content, told }) => {
    const path = place.write(name, content);
    for (const args of [
      ["stats", path],
      ["convert", path, "-o", place.path("never.json")],
      ["ego", path, "x", "-o", place.path("never.json")],
    ]) {
      const outcome = await entente(...args);
      expect(outcome.status).toBe(1);
      expect(outcome.told).toEqual([expect.stringMatching(told)]);
      expect(outcome.out).toBe("");
    }
    expect(existsSync(place.path("never.json"))).toBe(false);
  });
});

describe("wrong usage", () => {
  it.each([
    { args: [] },
    { args: ["fly"] },
    { args: ["build"] },
    { args: ["build", "x"] },
    { args: ["build", "x", "-o", "g.xyz"] },
    { args: ["build", "x", "-o", "g.json", "--format", "xyz"] },
    { args: ["extract"] },
    { args: ["extract", "x", "--fast"] },
    { args: ["ego", "g.json", "A", "-o", "e.json", "--hops", "0"] },
    { args: ["ego", "g.json", "A", "-o", "e.json", "--type", "Liked!"] },
    { args: ["ego", "g.json", "A", "-o", "e.json", "--from", "2022-02-30"] },
    { args: ["ego", "g.json", "A", "-o", "e.json", "--from", "2022-03-01", "--to", "2022-02-01"] },
    { args: ["convert", "g.json"] },
    { args: ["stats"] },
    { args: ["stats", "a.json", "b.json"] },
    { args: ["serve", "--port", "x"] },
  ])("$args ends with status 2 and says why", async ({ args }) => {
    const { status, told, out } = await entente(...args);
    expect(status).toBe(2);
    expect(told.length).toBeGreaterThan(0);
    expect(out).toBe("");
  });

  it.each([
    ["--help"],
    ["build", "--help"],
    ["extract", "--help"],
    ["ego", "--help"],
    ["convert", "--help"],
    ["stats", "--help"],
    ["serve", "--help"],
    ["--version"],
  ])("%s %s is no error", async (...args) => {
    const { status, told, out } = await entente(...args);
    expect({ status, told }).toEqual({ status: 0, told: [] });
    expect(out).not.toBe("");
  });

  it.each([
    {
      args: ["build", "no-such-folder", "-o", "g.json"],
      told: 'entente: There is no file or folder "no-such-folder".',
    },
    { args: ["stats", "no-such.json"], told: 'entente: There is no file "no-such.json".' },
    { args: ["serve"], told: expect.stringMatching(/^entente: The page is not built: .* Run npm run build\.$/) },
  ])("$args ends with status 1", async ({ args, told }) => {
    expect(await entente(...args)).toEqual({ status: 1, out: "", told: [told] });
  });
});
