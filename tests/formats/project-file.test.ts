import { gunzipSync, strFromU8, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { isProjectFile, readProject, writeProject } from "../../src/formats/project-file.ts";
import { KgError } from "../../src/model/errors.ts";
import { tinyGraph } from "../workers/tiny-graph.ts";

const PROJECT = {
  log: [
    { kind: "graph", graph: tinyGraph("ann-bo bo-cy:aided") },
    { kind: "operation", operation: { kind: "rename", entity: "person/ann", name: "Ann Ось" }, at: null },
  ],
  desk: { title: "Calls", scene: { drawn: ["person/ann"] } },
} as const;

describe("a project file", () => {
  it("gives back what was put in", async () => {
    const bytes = await writeProject(PROJECT);
    expect(await readProject("a.entente", bytes)).toEqual(PROJECT);
    expect(await readProject("a.json", gunzipSync(bytes))).toEqual(PROJECT);
  });

  it("is the same file for the same project", async () => {
    expect(await writeProject(PROJECT)).toEqual(await writeProject(PROJECT));
  });

  const bytes = writeProject(PROJECT);
  const plain = (value: unknown) => strToU8(JSON.stringify(value));
  it.each([
    {
      what: "cut short",
      code: "bad-format",
      says: /cut short or damaged/,
      make: async () => (await bytes).slice(0, -40),
    },
    {
      what: "cut short early",
      code: "bad-format",
      says: /cut short or damaged/,
      make: async () => (await bytes).slice(0, 9),
    },
    {
      what: "cut short where it is not compressed",
      code: "bad-format",
      says: /cut short or damaged/,
      make: async () => gunzipSync(await bytes).slice(0, 200),
    },
    {
      what: "from a later Entente",
      code: "unsupported-version",
      says: /saved by a later Entente \(project version 2\)/,
      make: async () => plain({ format: "entente-project", version: 2, log: "whatever this is then" }),
    },
    {
      what: "of no version",
      code: "bad-format",
      says: /damaged/,
      make: async () => plain({ format: "entente-project", log: [] }),
    },
    { what: "empty", code: "bad-format", says: /is empty/, make: async () => new Uint8Array() },
    { what: "other JSON", code: "bad-format", says: /not a project/, make: async () => plain({ nodes: [] }) },
    { what: "no JSON", code: "bad-format", says: /not a project/, make: async () => strToU8("Dear reader") },
    { what: "binary", code: "bad-format", says: /not a project/, make: async () => new Uint8Array([0xff, 0xfe, 0, 1]) },
    {
      what: "with a log that is none",
      code: "bad-format",
      says: /damaged: Entry 1/,
      make: async () => plain({ format: "entente-project", version: 1, log: [{ kind: "spell" }] }),
    },
  ])("that is $what is refused in one sentence", async ({ code, says, make }) => {
    const error = await readProject("a.entente", await make()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(KgError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(says) });
    expect(error).toMatchObject({ message: expect.stringMatching(/^"a.entente" [^\n]*$/) });
  });

  it.each([
    { name: "a.entente", text: "", expected: true },
    { name: "saved.json", text: '{"format":"entente-project","version":1}', expected: true },
    { name: "saved.json", text: '{ "format": "entente-project" }', expected: true },
    { name: "graph.json", text: '{"format":"entente-graph"}', expected: false },
    { name: "a.txt", text: "An entente-project was agreed on.", expected: false },
  ])("is told by name or beginning: $name, $text", ({ name, text, expected }) => {
    expect(isProjectFile(name, strToU8(text))).toBe(expected);
  });
});

it("keeps a project readable as text once it is unpacked", async () => {
  expect(strFromU8(gunzipSync(await writeProject(PROJECT)))).toMatch(/^\{"format":"entente-project","version":1,/);
});
