import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { csv } from "../../src/formats/csv.ts";
import { gexf } from "../../src/formats/gexf.ts";
import { json } from "../../src/formats/json.ts";
import { writeProject } from "../../src/formats/project-file.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { SAMPLE } from "../formats/sample-graph.ts";
import { entente, Workplace } from "./run-command.ts";

const place = new Workplace();
afterAll(() => place.clear());
const sample = place.write("sample.json", json.write(SAMPLE)[0]?.text ?? "");
for (const { suffix, text } of csv.write(SAMPLE)) place.write(`sample${suffix}`, text);
const project = await writeProject({
  log: [
    { kind: "graph", graph: SAMPLE },
    { kind: "operation", operation: { kind: "rename", entity: "person/boris-baker", name: "Bo" }, at: null },
  ],
  desk: {},
});
place.write("sample.entente", project);

function graphIn(name: string): KnowledgeGraph {
  return JSON.parse(readFileSync(place.path(name), "utf8")) as KnowledgeGraph;
}

describe("entente convert", () => {
  it("writes what the format writes", async () => {
    const { status, out } = await entente("convert", sample, "-o", place.path("out.gexf"));
    expect({ status, out }).toEqual({ status: 0, out: `${place.path("out.gexf")}: 6 entities, 6 relations\n` });
    expect(readFileSync(place.path("out.gexf"), "utf8")).toBe(gexf.write(SAMPLE)[0]?.text);
  });

  it.each(["sample.csv", "sample-nodes.csv", "sample-edges.csv"])("reads two tables by %s", async (name) => {
    const { status } = await entente("convert", place.path(name), "-o", place.path("tables.json"));
    expect(status).toBe(0);
    expect(graphIn("tables.json").relations).toHaveLength(6);
  });

  it("reads a project with what was changed in it", async () => {
    await entente("convert", place.path("sample.entente"), "-o", place.path("project.json"));
    expect(graphIn("project.json").entities.map(({ name }) => name)).toContain("Bo");
  });
});

describe("the graph that is read", () => {
  it.each([
    { args: ["convert", "sample.csv", "-o", "sample.csv"] },
    { args: ["convert", "sample-nodes.csv", "-o", "sample.csv"] },
    { args: ["convert", "own.json", "-o", "./own.json"] },
    { args: ["ego", "own.json", "Anna Abel", "-o", "own.json"] },
    { args: ["convert", "own.json", "--format", "gexf", "-o", "own.json"] },
  ])("stays as it is: $args", async ({ args }) => {
    place.write("own.json", readFileSync(sample, "utf8"));
    const before = readFileSync(place.path("sample-nodes.csv"), "utf8");
    const inPlace = args.map((arg) => (/\.(?:csv|json)$/.test(arg) ? place.path(arg) : arg));
    const { status, told } = await entente(...inPlace);
    expect({ status, told: told[0] }).toEqual({ status: 2, told: expect.stringMatching(/stays as it is: write the/) });
    expect(readFileSync(place.path("sample-nodes.csv"), "utf8")).toBe(before);
    expect(readFileSync(place.path("own.json"), "utf8")).toBe(readFileSync(sample, "utf8"));
  });
});

describe("entente ego", () => {
  it.each([
    { name: "Anna Abel", args: [], found: "Anna Abel", others: 2 },
    { name: "person/anna-abel", args: [], found: "Anna Abel", others: 2 },
    { name: "Анна", args: [], found: "Anna Abel", others: 2 },
    { name: "@annaabel", args: [], found: "Anna Abel", others: 2 },
    { name: "Baker", args: ["--hops", "2"], found: "Boris Baker", others: 2 },
    { name: "Baker", args: ["--hops", "3"], found: "Boris Baker", others: 3 },
    { name: "Anna Abel", args: ["--type", "called"], found: "Anna Abel", others: 1 },
    { name: "Anna Abel", args: ["--type", "called,leads"], found: "Anna Abel", others: 2 },
    { name: "Anna Abel", args: ["--type", "called", "--to", "2022-05-01"], found: "Anna Abel", others: 0 },
    {
      name: "Anna Abel",
      args: ["--type", "called", "--from", "2022-05-14", "--to", "2022-05-31"],
      found: "Anna Abel",
      others: 1,
    },
    { name: "Spring Summit", args: [], found: "Spring Summit", others: 0 },
  ])("finds $name $args", async ({ name, args, found, others }) => {
    const { status, out } = await entente("ego", sample, name, "-o", place.path("ego.json"), ...args);
    expect(status).toBe(0);
    expect(out).toContain(`: ${found} with ${others} other`);
    expect(graphIn("ego.json").entities).toHaveLength(others + 1);
  });

  it("says whom it takes a misspelt name for", async () => {
    const { told } = await entente("ego", sample, "Borris Baker", "-o", place.path("ego.json"));
    expect(told).toEqual(['"Borris Baker" is taken for Boris Baker (another spelling).']);
  });

  it.each([
    { least: "0.5", relations: 1 },
    { least: "0.6", relations: 0 },
  ])("leaves out what was found with less than $least", async ({ least, relations }) => {
    const args = ["--type", "sanctioned", "--min-confidence", least, "-o", place.path("sure.json")];
    const { status } = await entente("ego", sample, "Northland", ...args);
    expect({ status, relations: graphIn("sure.json").relations.length }).toEqual({ status: 0, relations });
  });

  it.each(["-1", "1.1", "x", ""])("takes no confidence of %s", async (least) => {
    const args = ["--min-confidence", least, "-o", place.path("sure.json")];
    expect((await entente("ego", sample, "Northland", ...args)).status).toBe(2);
  });

  it("says when there is nobody of that name", async () => {
    const { status, told } = await entente("ego", sample, "Zebedee", "-o", place.path("ego.json"));
    expect(status).toBe(1);
    expect(told).toEqual([
      `entente: There is no "Zebedee" in ${sample}. Names, other names and spellings were searched.`,
    ]);
  });
});

describe("entente stats", () => {
  it("counts by type, status, source and month", async () => {
    const { out } = await entente("stats", sample, "--json");
    expect(JSON.parse(out)).toEqual({
      Total: { reports: 2, reprints: 1, entities: 6, relations: 6, passages: 7 },
      "Entities by type": { country: 2, person: 2, event: 1, organization: 1 },
      "Relations by type": { called: 2, aided: 1, disputed: 1, leads: 1, sanctioned: 1 },
      "Relations by status": { asserted: 4, denied: 1, planned: 1 },
      "Relations by confidence": { "0.9 and more": 5, "under 0.7 (unsure)": 1 },
      "Passages by source": { "(source unknown)": 4, "Harbour News": 3 },
      "Relations by month": { "2022-05": 2, "2022-06": 1, undated: 3 },
    });
  });

  it("shows them as a table", async () => {
    const { out, status } = await entente("stats", sample);
    expect(status).toBe(0);
    expect(out).toContain("Relations by type\n  2  called\n  1  aided\n");
  });
});
