import { afterAll, describe, expect, it } from "vitest";
import type { ExtractionLine } from "../../src/formats/extraction-line.ts";
import { entente, REPORTS, Workplace } from "./run-command.ts";

const place = new Workplace();
afterAll(() => place.clear());
for (const [name, text] of Object.entries(REPORTS)) place.write(`reports/${name}`, text);

async function lines(...args: readonly string[]): Promise<readonly ExtractionLine[]> {
  const { out, status } = await entente("extract", ...args);
  expect(status).toBe(0);
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ExtractionLine);
}

describe("entente extract", () => {
  it("writes one line a report, in the order of paths", async () => {
    const found = await lines(place.path("reports"));
    expect(found.map(({ doc, date }) => [doc, date])).toEqual([
      ["a.txt", "2023-03-03"],
      ["b/c.txt", "2023-03-04"],
    ]);
    expect(Object.keys(found[0] ?? {})).toEqual(["doc", "title", "date", "entities", "relations"]);
  });

  it("leaves out what was found with less confidence than is asked for", async () => {
    const all = await lines(place.path("reports"));
    const [least = 1] = all.flatMap(({ relations }) => relations.map(({ confidence }) => confidence)).sort();
    const sure = await lines(place.path("reports"), "--min-confidence", String(Math.min(1, least + 0.01)));
    const count = (of: typeof all) => of.reduce((sum, { relations }) => sum + relations.length, 0);
    expect(count(sure)).toBeLessThan(count(all));
    expect(sure.map(({ entities }) => entities.length)).toEqual(all.map(({ entities }) => entities.length));
  });

  it("tells claims with the exact sentence and its place", async () => {
    const [line] = await lines(place.path("reports/a.txt"));
    const [call, ...more] = line?.relations ?? [];
    expect(more).toEqual([]);
    expect(call).toMatchObject({
      type: "called",
      status: "asserted",
      date: "2023-03-02",
      amount: null,
      attributedTo: null,
    });
    expect(REPORTS["a.txt"].slice(call?.start, call?.end)).toBe(call?.evidence);
    const name = (id: string | undefined) => line?.entities.find((entity) => entity.id === id)?.name;
    expect([name(call?.source), name(call?.target)].sort()).toEqual(["Bruno Tamm", "Hana Kaplan"]);
  });

  it("adds structure only when asked", async () => {
    const types = async (...args: readonly string[]) =>
      new Set(
        (await lines(place.path("reports/a.txt"), ...args)).flatMap(({ relations }) =>
          relations.map(({ type }) => type),
        ),
      );
    expect(await types()).toEqual(new Set(["called"]));
    expect(await types("--structure")).toEqual(new Set(["called", "leads"]));
  });

  it("adds mentions only when asked, whose places count in the text", async () => {
    const [line] = await lines(place.path("reports/a.txt"), "--mentions");
    const ids = new Set(line?.entities.map(({ id }) => id));
    expect(line?.mentions?.length).toBeGreaterThan(1);
    for (const { start, end, text, entity } of line?.mentions ?? []) {
      expect(REPORTS["a.txt"].slice(start, end)).toBe(text);
      expect(ids.has(entity)).toBe(true);
    }
  });
});
