import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { matcherOf, readGrouped } from "../../../src/training/eval/gold-groups.ts";

const root = mkdtempSync(join(tmpdir(), "gold-"));
afterAll(() => rmSync(root, { recursive: true }));

function fill(folder: string, docs: readonly string[], place = ""): string {
  const path = join(root, folder);
  mkdirSync(join(path, place), { recursive: true });
  const line = (doc: string) => JSON.stringify({ doc, date: null, entities: [], relations: [], not: [] });
  writeFileSync(join(path, "gold.jsonl"), docs.map(line).join("\n"));
  for (const doc of docs) if (doc !== "lost.txt") writeFileSync(join(path, place, doc), "Nothing happened.");
  return path;
}

const namesOf = (groups: readonly { label: string; reports: readonly { gold: { doc: string } }[] }[]) =>
  Object.fromEntries(groups.map(({ label, reports }) => [label, reports.map(({ gold }) => gold.doc).join(" ")]));

describe("patterns of file names", () => {
  it.each([
    { patterns: ["03*"], name: "03_call.txt", yes: true },
    { patterns: ["03*"], name: "13_03.txt", yes: false },
    { patterns: ["a.txt", "*b?.txt"], name: "xb?.txt", yes: true },
    { patterns: ["a.txt"], name: "a-txt", yes: false },
    { patterns: [], name: "a.txt", yes: false },
  ])("$patterns: $name is $yes", ({ patterns, name, yes }) => {
    expect(matcherOf(patterns)(name)).toBe(yes);
  });
});

describe("groups of gold", () => {
  it("are all of a folder, and what is set apart, which is not open", async () => {
    const { groups, open, missing } = await readGrouped(fill("flat", ["a1.txt", "a2.txt", "b1.txt", "lost.txt"]), [
      "a*",
    ]);
    expect(namesOf(groups)).toEqual({ all: "a1.txt a2.txt b1.txt", "set apart": "a1.txt a2.txt" });
    expect(open.map(({ gold }) => gold.doc)).toEqual(["b1.txt"]);
    expect(missing.map(({ doc }) => doc)).toEqual(["lost.txt"]);
  });

  it("are one without patterns", async () => {
    const { groups } = await readGrouped(fill("plain", ["a.txt"], "articles"), []);
    expect(namesOf(groups)).toEqual({ all: "a.txt" });
  });

  it("of folders in a folder are those learned from, and every fifth of each", async () => {
    const docs = (part: string) => [1, 2, 3, 4, 5, 6].map((n) => `${part}${n}.txt`);
    fill("parts/p", docs("p"));
    fill("parts/q", docs("q"));
    const { groups, open } = await readGrouped(join(root, "parts"), ["q1*"]);
    expect(namesOf(groups)).toMatchObject({
      "learned from": "p1.txt p2.txt p3.txt p4.txt p6.txt q2.txt q3.txt q4.txt q6.txt",
      "held back": "p5.txt q1.txt q5.txt",
    });
    expect(open).toHaveLength(9);
  });

  it("need a gold", async () => {
    await expect(readGrouped(join(root, "nowhere"), [])).rejects.toThrow("There is no gold.jsonl");
  });
});
