import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { presetPath } from "../extraction/own-types/presets.ts";
import { entente, Workplace } from "./run-command.ts";

const place = new Workplace();
afterAll(() => place.clear());
const report = place.write(
  "r/a.txt",
  "GENEVA - Mark Rutte met Angela Merkel on 3 May 2022. Norway accused Chile of theft.\n",
);
const [MET, ACCUSED] = [presetPath("met"), presetPath("accused")];
const entry = (name: string, value: unknown) => place.write(name, JSON.stringify(value));

describe("--types", () => {
  it("has extract look for the types of its files", async () => {
    const { status, out, told } = await entente("extract", report, "--types", MET, "--types", ACCUSED);
    expect([status, told]).toEqual([0, []]);
    const { relations } = JSON.parse(out);
    expect(relations.map(({ type, source, target }: Record<string, string>) => `${source} ${type} ${target}`)).toEqual([
      "person/mark-rutte met person/angela-merkel",
      "country/norway accused country/chile",
    ]);
  });

  it("has build write a graph that carries them, and which every command understands", async () => {
    const graph = place.path("g.gexf");
    const built = await entente("build", place.path("r"), "-o", graph, "--types", MET, "--types", ACCUSED);
    expect([built.status, built.told]).toEqual([0, []]);
    const asked = await entente(
      "query",
      graph,
      "MATCH (a)-[r:ACCUSED]->(b) RETURN a.name, r.status, b.name",
      "--format",
      "csv",
    );
    expect(asked).toEqual({ status: 0, out: "a.name,r.status,b.name\r\nNorway,asserted,Chile\r\n", told: [] });
    expect((await entente("path", graph, "Rutte", "Merkel", "--type", "met")).out).toContain(
      "2022-05-03: Angela Merkel met Mark Rutte.",
    );
    const ego = await entente("ego", graph, "Norway", "--type", "accused", "-o", place.path("e.json"));
    expect(ego.out).toContain("Norway with 1 other and 1 relation");
    expect((await entente("stats", graph)).out).toMatch(/1 {2}accused\n.*1 {2}met/);
    await entente("convert", place.path("e.json"), "-o", place.path("e.csv"));
    const again = await entente("convert", place.path("e-nodes.csv"), "-o", place.path("f.json"));
    expect(again.status).toBe(0);
    const { relationTypes } = JSON.parse(readFileSync(place.path("f.json"), "utf8"));
    expect(relationTypes.map(({ id }: { id: string }) => id)).toEqual(["met", "accused"]);
  });

  it("tells which examples fail, and reads the reports all the same", async () => {
    const failing = entry("f.json", {
      id: "visited",
      triggers: { verbs: ["visit"] },
      examples: { gives: ["Mark Rutte saw Kenya."], not: ["Mark Rutte visited Kenya."] },
    });
    const { status, told } = await entente("extract", report, "--types", failing);
    expect(status).toBe(0);
    expect(told).toEqual([
      '"visited": the example “Mark Rutte saw Kenya.” gives nothing.',
      '"visited": the example “Mark Rutte visited Kenya.” gives “Mark Rutte visited Kenya”, and must give nothing.',
      '"visited": 2 of 2 examples fail. Mend its triggers or the examples.',
    ]);
  });

  it.each([
    { types: () => [place.path("none.json")], told: [/^entente: There is no file ".*none\.json"\.$/] },
    { types: () => [place.path("r")], told: [/^entente: ".*" cannot be read \(/] },
    {
      types: () => [place.write("bad.json", "{")],
      told: [/^entente: "bad\.json" is not valid JSON, so there are no relation types in it: /],
    },
    { types: () => [place.write("bytes.json", Uint8Array.of(0xff, 0xfe, 0xff))], told: [/is no text in UTF-8/] },
    {
      types: () => [entry("two.json", [{ id: "called" }, { id: "x", color: "red", triggers: { verbs: ["x"] } }])],
      told: [
        /^"two\.json", \[0\]\.id: "called" is a type that is built in: choose another id\.$/,
        /^"two\.json", \[0\]: Without trigger words nothing is found\. /,
        /^"two\.json", \[1\]\.color: "red" is no colour: /,
        /^entente: 3 faults in the relation types: mend them, then run this again\.$/,
      ],
    },
    { types: () => [MET, MET], told: [/^"met\.json", id: There is a type "met" already/, /^entente: 1 fault in/] },
  ])("says what is wrong: $told", async ({ types, told }) => {
    const outcome = await entente("extract", report, ...types().flatMap((path) => ["--types", path]));
    expect([outcome.status, outcome.out]).toEqual([1, ""]);
    expect(outcome.told).toEqual(told.map((line) => expect.stringMatching(line)));
  });
});

it("--type names only types that the graph knows", async () => {
  const graph = place.path("h.json");
  await entente("build", place.path("r"), "-o", graph, "--types", MET);
  const outcome = await entente("ego", graph, "Norway", "--type", "met,liked", "-o", place.path("n.json"));
  expect(outcome).toMatchObject({
    status: 2,
    told: [expect.stringMatching(/no relation type "liked"\. Choose among called, .*met, leads/)],
  });
});
