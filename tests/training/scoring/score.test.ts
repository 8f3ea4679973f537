import { describe, expect, it } from "vitest";
import type { GoldDocument, GoldRelation, PredictedRelation, Prediction } from "../../../src/training/gold.ts";
import { covers } from "../../../src/training/scoring/evidence.ts";
import { foldForScoring } from "../../../src/training/scoring/fold.ts";
import { score } from "../../../src/training/scoring/score.ts";

describe("foldForScoring", () => {
  it.each([
    { text: "President Joe Biden", folded: "joe biden" },
    { text: "US President Joe Biden’s", folded: "joe biden" },
    { text: "the U.S.", folded: "us" },
    { text: "US Treasury", folded: "us treasury" },
    { text: "Secretary of State Antony Blinken", folded: "antony blinken" },
    { text: "Secretary General of NATO", folded: "secretary general of nato" },
    { text: "@ZelenskyyUa", folded: "zelenskyyua" },
    { text: "Recep Tayyip Erdoğan", folded: "recep tayyip erdogan" },
    { text: "“White House”", folded: "white house" },
    { text: "NATO-Russia Council", folded: "nato russia council" },
    { text: "president", folded: "president" },
  ])("folds $text to $folded", ({ text, folded }) => {
    expect(foldForScoring(text)).toBe(folded);
  });
});

describe("covers", () => {
  const sentence = "Ann called Bo on Monday about grain.";
  it.each([
    { passage: sentence, yes: true },
    { passage: "Ann  called Bo\non Monday", yes: true },
    { passage: `So it went. ${sentence} Then they slept.`, yes: true },
    { passage: "about grain.", yes: false },
    { passage: `${sentence} ${"And so on and on. ".repeat(6)}`, yes: false },
    { passage: "", yes: false },
  ])("is $yes of $passage", ({ passage, yes }) => {
    expect(covers(sentence, passage)).toBe(yes);
  });
});

const ENTITIES: GoldDocument["entities"] = [
  { id: "a", name: "Ann Lee", type: "person", aliases: ["Ann Lee", "Lee"], nominals: ["the tall runner"] },
  { id: "b", name: "Bo Lund", type: "person", aliases: ["Bo Lund"] },
  { id: "x", name: "France", type: "country", aliases: ["France", "French"] },
  { id: "y", name: "Norway", type: "country", aliases: ["Norway"] },
  { id: "o", name: "French army", type: "organization", aliases: ["French army"], of: "x" },
  { id: "m", name: "Star", type: "organization", aliases: ["Star"], optional: true },
];
const relation = (
  source: string,
  type: GoldRelation["type"],
  target: string,
  more: Partial<GoldRelation> = {},
): GoldRelation => ({
  source,
  type,
  target,
  status: "asserted",
  evidence: `${source} ${type} ${target}, it is said.`,
  date: null,
  amount: null,
  ...more,
});
const gold = (relations: readonly GoldRelation[], not: GoldDocument["not"] = []): GoldDocument => ({
  doc: "a.txt",
  date: null,
  entities: ENTITIES,
  relations,
  not,
});
/** "a called b" or "a aided? b" (planned); ids are those of `ENTITIES`. */
const predict = (
  said: readonly string[],
  entities = ENTITIES.map(({ nominals: _, ...entity }) => entity),
): Prediction => ({
  doc: "folder/a.txt",
  entities,
  relations: said.map((line): PredictedRelation => {
    const [source = "", type = "", target = ""] = line.split(" ");
    const planned = type.endsWith("?");
    return {
      source,
      type: type.replace("?", ""),
      target,
      evidence: `${source} ${type} ${target}, it is said.`,
      ...(planned && { status: "planned" }),
    };
  }),
});

describe("score of entities", () => {
  it.each([
    {
      what: "all",
      names: ["Ann Lee/person", "Bo Lund/person", "France/country", "Norway/country", "French army/organization"],
      counts: [5, 5, 5],
    },
    { what: "a nominal for a name", names: ["the tall runner/person"], counts: [1, 1, 5] },
    { what: "a wrong type", names: ["France/organization"], counts: [0, 1, 5] },
    { what: "an optional one", names: ["Star/organization"], counts: [0, 0, 5] },
    { what: "two for one", names: ["Ann Lee/person", "Lee/person"], counts: [1, 2, 5] },
    { what: "an organ among its country's names", names: ["France,French army/country"], counts: [1, 1, 4] },
    { what: "nothing", names: [], counts: [0, 0, 5] },
  ])("counts $what", ({ names, counts }) => {
    const entities = names.map((entry, at) => {
      const [forms = "", type = ""] = entry.split("/");
      const aliases = forms.split(",");
      return { id: `p${at}`, name: aliases[0] ?? "", type, aliases };
    });
    const {
      right,
      predicted,
      gold: asked,
    } = score([gold([])], [{ doc: "a.txt", entities, relations: [] }]).entities.typed;
    expect([right, predicted, asked]).toEqual([...counts]);
  });
});

describe("score of relations", () => {
  const CALL = relation("a", "called", "b");
  it.each([
    { what: "what was told", golds: [CALL], said: ["a called b"], counts: [1, 1, 1] },
    { what: "a call told from the other end", golds: [CALL], said: ["b called a"], counts: [1, 1, 1] },
    {
      what: "help told from the other end",
      golds: [relation("x", "aided", "y")],
      said: ["y aided x"],
      counts: [0, 1, 1],
    },
    { what: "the same twice", golds: [CALL], said: ["a called b", "b called a"], counts: [1, 1, 1] },
    { what: "an organ for its country", golds: [relation("x", "aided", "y")], said: ["o aided y"], counts: [1, 1, 1] },
    {
      what: "an alternative end",
      golds: [relation("x", "aided", "y", { alt_sources: ["a"] })],
      said: ["a aided y"],
      counts: [1, 1, 1],
    },
    {
      what: "principal and alternative once",
      golds: [relation("x", "aided", "y", { alt_sources: ["a"] })],
      said: ["x aided y", "a aided y"],
      counts: [1, 1, 1],
    },
    {
      what: "nothing for what is optional",
      golds: [relation("x", "aided", "y", { optional: true })],
      said: ["x aided y"],
      counts: [0, 0, 0],
    },
    {
      what: "no alarm for an optional denial",
      golds: [relation("x", "aided", "y", { optional: true, status: "denied" })],
      said: ["x aided y"],
      counts: [0, 0, 0],
    },
    {
      what: "planned ones apart",
      golds: [relation("x", "aided", "y", { status: "planned" })],
      said: ["x aided? y"],
      counts: [0, 0, 0],
    },
    { what: "structure never", golds: [CALL], said: ["a leads x"], counts: [0, 0, 1] },
  ])("counts $what", ({ golds, said, counts }) => {
    const { right, predicted, gold: asked } = score([gold(golds)], [predict(said)]).relations.directed;
    expect([right, predicted, asked]).toEqual(counts);
  });

  it("tells traps, slips and passages apart", () => {
    const golds = [relation("a", "called", "b"), relation("x", "aided", "y", { status: "planned" })];
    const traps = [{ source: "y", type: "aided" as const, target: "x", why: "wrong direction" }];
    const { notHits, statusSlips, statusRight, evidenceRight, errors } = score(
      [gold(golds, traps)],
      [predict(["a called b", "x aided y", "y aided x"])],
    );
    expect(notHits).toEqual({ count: 1, of: 1, share: 1 });
    expect(statusSlips).toEqual({ count: 1, of: 1, share: 1 });
    expect(statusRight).toEqual({ count: 1, of: 2, share: 0.5 });
    expect(evidenceRight).toEqual({ count: 1, of: 1, share: 1 });
    expect(errors).toEqual([
      "a.txt: false hit: Norway aided France",
      "a.txt: planned, told as asserted: France aided Norway",
      "a.txt: extra: France aided Norway: x aided y, it is said.",
      "a.txt: extra: Norway aided France: y aided x, it is said.",
    ]);
  });

  it.each([
    { asked: { date: "2022-01-27" }, told: { date: "2022-01-27" }, dates: [1, 1], amounts: [0, 0] },
    { asked: { date: "2022-01-27" }, told: { date: "2022-01" }, dates: [0, 1], amounts: [0, 0] },
    { asked: { date: "2022-01-27" }, told: {}, dates: [0, 1], amounts: [0, 0] },
    { asked: {}, told: { date: "2022-01-27", amount: "$5" }, dates: [0, 0], amounts: [0, 0] },
    { asked: { amount: "$12 million" }, told: { amount: "$12\nmillion in grants" }, dates: [0, 0], amounts: [1, 1] },
    { asked: { amount: "$12 million" }, told: { amount: "$2 million" }, dates: [0, 0], amounts: [0, 1] },
    { asked: { amount: "$12 million" }, told: { amount: null }, dates: [0, 0], amounts: [0, 1] },
    { asked: { date: "2022", optional: true }, told: { date: "2022" }, dates: [0, 0], amounts: [0, 0] },
  ])("compares dates and amounts: $asked, $told", ({ asked, told, dates, amounts }) => {
    const prediction = predict(["x aided y"]);
    const relations = prediction.relations.map((one) => ({ ...one, ...told }));
    const { dateRight, amountRight } = score(
      [gold([relation("x", "aided", "y", asked)])],
      [{ ...prediction, relations }],
    );
    expect([dateRight.count, dateRight.of]).toEqual(dates);
    expect([amountRight.count, amountRight.of]).toEqual(amounts);
  });

  it("scores a document without prediction as empty", () => {
    const { documents, documentsPredicted, relations } = score([gold([CALL])], []);
    expect([documents, documentsPredicted, relations.directed.f1, relations.directed.gold]).toEqual([1, 0, 0, 1]);
  });
});
