import { describe, expect, it } from "vitest";
import { compromiseNames } from "../../../src/training/compromise-names.ts";
import { countNames, type SharedNameType, type TextName } from "../../../src/training/scoring/text-names.ts";

const titles = (word: string) => ["mr", "president"].includes(word);

/** Names in a text as "[Ann Lee/person] met". */
function read(notation: string): { text: string; names: TextName[] } {
  let text = "";
  const names: TextName[] = [];
  for (const part of notation.split(/(\[[^\]]*\])/)) {
    const [, name, type] = /^\[(.*)\/(\w+)\]$/.exec(part) ?? [];
    const shown = name ?? part;
    if (name !== undefined)
      names.push({ start: text.length, end: text.length + name.length, type: type as SharedNameType });
    text += shown;
  }
  return { text, names };
}
const LABELS: Readonly<Record<string, string>> = { person: "PER", place: "LOC", organization: "ORG", work: "MISC" };
const gold = (notation: string) => {
  const { text, names } = read(notation);
  return { text, names: names.map(({ type, ...span }) => ({ ...span, label: LABELS[type] ?? "" })) };
};

describe("counts of names", () => {
  it.each([
    {
      what: "the same",
      asked: "[Ann Lee/person] left",
      found: "[Ann Lee/person] left",
      typed: [1, 1, 1],
      untyped: [1, 1, 1],
    },
    {
      what: "another type",
      asked: "[Shell/organization] won",
      found: "[Shell/place] won",
      typed: [0, 1, 1],
      untyped: [1, 1, 1],
    },
    {
      what: "another end",
      asked: "[Ann Lee/person] left",
      found: "Ann [Lee/person] left",
      typed: [0, 1, 1],
      untyped: [0, 1, 1],
    },
    {
      what: "a title before",
      asked: "Mr. [Lee/person] left",
      found: "[Mr. Lee/person] left",
      typed: [1, 1, 1],
      untyped: [1, 1, 1],
    },
    {
      what: "no title before what is no person",
      asked: "President [Hotel/place] is",
      found: "[President Hotel/place] is",
      typed: [0, 1, 1],
      untyped: [0, 1, 1],
    },
    {
      what: "marks, 's and the",
      asked: "the [U.S./place]",
      found: "[the U.S./place]",
      typed: [1, 1, 1],
      untyped: [1, 1, 1],
    },
    {
      what: "a possessive",
      asked: "[Rome/place]’s mayor",
      found: "[Rome’s/place] mayor",
      typed: [1, 1, 1],
      untyped: [1, 1, 1],
    },
    {
      what: "what is miscellaneous as none",
      asked: "[Hamlet/work] ran",
      found: "[Hamlet/person] ran",
      typed: [0, 1, 0],
      untyped: [0, 1, 0],
    },
    {
      what: "twice the same once",
      asked: "[Rome/place]",
      found: "[Rome/place]",
      twice: true,
      typed: [1, 1, 1],
      untyped: [1, 1, 1],
    },
  ])("take $what for $typed", ({ asked, found, typed, untyped, twice }) => {
    const { names } = read(found);
    const counts = countNames(gold(asked), twice ? [...names, ...names] : names, titles);
    const list = ({ right, predicted, gold }: (typeof counts)["typed"]) => [right, predicted, gold];
    expect([list(counts.typed), list(counts.untyped)]).toEqual([typed, untyped]);
  });
});

describe("names of compromise", () => {
  it("stand where the text has them, places between commas apart", async () => {
    const { label, names } = await compromiseNames();
    const text = 'He said "Angela Merkel" flew to Paris, France, for Microsoft.';
    expect(label).toMatch(/^compromise 14\./);
    expect(names(text).map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`)).toEqual([
      "person: Angela Merkel",
      "place: Paris",
      "place: France",
      "organization: Microsoft",
    ]);
  });

  it("are none in a text without names", async () => {
    expect((await compromiseNames()).names("nothing is here.")).toEqual([]);
  });
});
