import { existsSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { generateReports } from "../../src/training/generate.ts";
import { entente, REPORTS, Workplace } from "./run-command.ts";

const place = new Workplace();
afterAll(() => place.clear());
for (const [name, text] of Object.entries(REPORTS)) place.write(`reports/${name}`, text);
place.write("reports/README.md", "# What this is\n\nAngela Merkel wrote nothing of it.");
place.write("reports/.hidden/x.txt", "Angela Merkel called Emmanuel Macron.");
place.write("reports/notes.json", "{}");
place.write("reports/list.jsonl", '{"doc": "a.txt", "entities": []}\n');

describe("entente build", () => {
  it.each([
    { file: "g.gexf", args: [], written: ["g.gexf"], begins: "<?xml" },
    { file: "g.graphml", args: [], written: ["g.graphml"], begins: "<?xml" },
    { file: "g.json", args: [], written: ["g.json"], begins: '{"format":"entente-graph"' },
    { file: "g.csv", args: [], written: ["g-nodes.csv", "g-edges.csv"], begins: "Id,Label" },
    { file: "whole.graph", args: ["--format", "gexf"], written: ["whole.graph"], begins: "<?xml" },
    {
      file: "tables",
      args: ["--format", "csv"],
      written: ["tables-nodes.csv", "tables-edges.csv"],
      begins: "Id,Label",
    },
  ])("writes $file $args", async ({ file, args, written, begins }) => {
    const { status, out, told } = await entente("build", place.path("reports"), "-o", place.path(file), ...args);
    expect({ status, told }).toEqual({ status: 0, told: [] });
    expect(out).toMatch(/: \d+ entities, \d+ relations from 2 reports\n$/);
    for (const each of written) expect(existsSync(place.path(each))).toBe(true);
    expect(readFileSync(place.path(written[0] ?? ""), "utf8").startsWith(begins)).toBe(true);
  });

  it("gives the same bytes whatever the order of the paths", async () => {
    const [a, c] = [place.path("reports/a.txt"), place.path("reports/b/c.txt")];
    await entente("build", a, c, "-o", place.path("1.json"));
    await entente("build", a, c, a, "-o", place.path("2.json"));
    expect(readFileSync(place.path("1.json"), "utf8")).toBe(readFileSync(place.path("2.json"), "utf8"));
  });

  it("counts reprints and repeated files once", async () => {
    const reports = [...generateReports({ count: 20, seed: 3, copies: 0.3 })];
    for (const { name, text } of reports) place.write(`many/${name}`, text);
    place.write("many/zzz.txt", reports[0]?.text ?? "");
    const { out } = await entente("build", place.path("many"), "-o", place.path("many.json"));
    const reprints = reports.filter(({ copyOf }) => copyOf !== null).length;
    expect(out).toContain(` from ${20 - reprints} reports, ${reprints} reprints, 1 repeated file\n`);
  });
});
