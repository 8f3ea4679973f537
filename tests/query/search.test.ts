import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/model/graph.ts";
import { EditDistance } from "../../src/query/edit-distance.ts";
import { SearchIndex } from "../../src/query/search.ts";

const PEOPLE: readonly (readonly [name: string, relations: number, ...aliases: string[]])[] = [
  ["Volodymyr Zelensky", 21, "Zelensky", "@ZelenskyyUa", "the Ukrainian president"],
  ["Olena Zelenska", 2],
  ["Joe Biden", 14, "Biden", "@POTUS"],
  ["Jill Biden", 1],
  ["Ursula von der Leyen", 5],
  ["Recep Tayyip Erdoğan", 6],
  ["Zeljko Petrovic", 0],
  ["Ann Lee", 3],
  ["Anna Leeds", 3],
  ["Russia", 9],
  ["Roskilde", 0],
];
const ENTITIES = PEOPLE.map(
  ([name, , ...aliases]): Entity => ({
    id: `person/${name}`,
    entityType: name === "Ann Lee" ? "organization" : "person",
    name,
    aliases: aliases.map((text) => ({ text, reason: /^@/.test(text) ? "handle" : "surname" })),
  }),
);
const INDEX = new SearchIndex(ENTITIES, (entity) => PEOPLE[entity]?.[1] ?? 0);
const found = (text: string) => INDEX.search(text, 5).map(({ entity }) => PEOPLE[entity]?.[0]);

describe("SearchIndex", () => {
  it.each([
    { typed: "zel", first: "Volodymyr Zelensky", matched: "Zelensky", reason: "surname" },
    { typed: "Zelenskyy", first: "Volodymyr Zelensky", matched: "Zelensky", reason: "surname" },
    { typed: "Zelenskiy", first: "Volodymyr Zelensky", matched: "Zelensky", reason: "surname" },
    { typed: "Зеленський", first: "Volodymyr Zelensky", matched: "Zelensky", reason: "reads Zelensky" },
    { typed: "зел", first: "Volodymyr Zelensky", matched: "Zelensky", reason: "reads Zel" },
    { typed: "zelnesky", first: "Volodymyr Zelensky", matched: "Zelensky", reason: "1 letter differs" },
    { typed: "selensky", first: "Volodymyr Zelensky", matched: "Zelensky", reason: "1 letter differs" },
    { typed: "Росс", first: "Russia", matched: "Russia", reason: "reads Ross" },
    { typed: "Россия", first: "Russia", matched: "Russia", reason: "reads Rossiya" },
    { typed: "@zelenskyyua", first: "Volodymyr Zelensky", matched: "@ZelenskyyUa", reason: "handle" },
    { typed: "biden", first: "Joe Biden", matched: "Biden", reason: "surname" },
    { typed: "JILL B", first: "Jill Biden", matched: "Jill Biden", reason: "name" },
    { typed: "biden jill", first: "Jill Biden", matched: "Jill Biden", reason: "name" },
    { typed: "leyen", first: "Ursula von der Leyen", matched: "Ursula von der Leyen", reason: "name" },
    { typed: "erdogan", first: "Recep Tayyip Erdoğan", matched: "Recep Tayyip Erdoğan", reason: "name" },
    { typed: "ann lee", first: "Ann Lee", matched: "Ann Lee", reason: "name" },
  ])("finds $first for $typed", ({ typed, first, matched, reason }) => {
    const [hit] = INDEX.search(typed, 5);
    expect({ ...hit, entity: PEOPLE[hit?.entity ?? -1]?.[0] }).toEqual({ entity: first, matched, reason });
  });

  it.each([
    { typed: "", names: [] },
    { typed: " ?! ", names: [] },
    { typed: "xyzzy", names: [] },
    { typed: "zel biden", names: [] }, // every word must match
    { typed: "lej", names: ["Ursula von der Leyen"] }, // j and y are one letter
    { typed: "lex", names: [] }, // too short to be a typing error
    { typed: "president", names: [] }, // a description is no name
    { typed: "Zzzz", names: [] }, // doubled letters are single, which leaves too little
    { typed: "anna", names: ["Anna Leeds"] },
    { typed: "lee", names: ["Ann Lee", "Anna Leeds"] },
    { typed: "ross", names: ["Roskilde"] }, // only another script writes Russia so
    { typed: "bid", names: ["Joe Biden", "Jill Biden"] }, // by importance
    { typed: "zel", names: ["Volodymyr Zelensky", "Olena Zelenska", "Zeljko Petrovic"] },
  ])("finds $names for $typed", ({ typed, names }) => {
    expect(found(typed)).toEqual(names);
  });

  it("finds only the types asked for, and no more than the limit", () => {
    expect(INDEX.search("ann", 5, ["organization"]).map(({ entity }) => PEOPLE[entity]?.[0])).toEqual(["Ann Lee"]);
    expect(INDEX.search("zel", 2)).toHaveLength(2);
  });

  it.each(["xa".repeat(10_000), "ab ".repeat(3000), "\u0000", "𝔸𝔹", "הרצוג"])("takes %.12s… in its stride", (typed) => {
    expect(INDEX.search(typed, 5)).toEqual([]);
  });
});

describe("EditDistance", () => {
  /** Damerau and Levenshtein with adjacent exchanges, the slow way. */
  function slow(a: string, b: string): number[] {
    let [before, row]: [number[], number[]] = [[], Array.from({ length: a.length + 1 }, (_, i) => i)];
    const ends = [a.length];
    for (let j = 1; j <= b.length; j++) {
      const next = [j];
      for (let i = 1; i <= a.length; i++) {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        let least = Math.min((row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1, (row[i - 1] ?? 0) + same);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          least = Math.min(least, (before[i - 2] ?? 0) + 1);
        next[i] = least;
      }
      [before, row] = [row, next];
      ends.push(row[a.length] ?? 0);
    }
    return ends;
  }

  it("is that of the plain algorithm, whole and to the nearest beginning", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const units = Uint16Array.from(b, (letter) => letter.charCodeAt(0));
        const measured = new EditDistance(a).measure(units, 0, units.length);
        const ends = slow(a, b);
        expect([measured >> 5, measured & 31]).toEqual([ends.at(-1), Math.min(...ends)]);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
