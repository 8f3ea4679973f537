import { describe, expect, it } from "vitest";
import { NearDuplicates, shinglesOf } from "../../src/ingest/near-duplicates.ts";
import { publishedAtOf } from "../../src/ingest/published-at.ts";
import { generateReports } from "../../src/training/generate.ts";

describe("generateReports", () => {
  it("gives the same reports for the same options, and others for another seed", () => {
    const of = (seed: number) => [...generateReports({ count: 20, seed })].map(({ text }) => text).join("\n");
    expect(of(1)).toBe(of(1));
    expect(of(1)).not.toBe(of(2));
  });

  it("gives as many as asked for, under names of their own", () => {
    const names = [...generateReports({ count: 120, seed: 1 })].map(({ name }) => name);
    expect(new Set(names).size).toBe(120);
  });

  it("writes heads whose date can be read, or none", () => {
    const reports = [...generateReports({ count: 200, seed: 5, copies: 0 })];
    expect(reports.map(({ text }) => publishedAtOf(text))).toEqual(reports.map(({ date }) => date));
    expect(reports.some(({ date }) => date === null)).toBe(true);
  });

  it("writes reprints that are found, and no other report that looks like one", () => {
    const duplicates = new NearDuplicates();
    const found: string[] = [];
    const written: string[] = [];
    for (const { name, text, date, copyOf } of generateReports({ count: 300, seed: 7, copies: 0.2 })) {
      if (duplicates.add({ id: name, publishedAt: date }, shinglesOf(text)).length > 0) found.push(name);
      if (copyOf !== null) written.push(name);
    }
    expect(found).toEqual(written);
    expect(written.length).toBeGreaterThan(30);
  });
});
