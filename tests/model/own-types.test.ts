import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkOwnTypes } from "../../src/model/check-own-types.ts";
import { placeOf } from "../../src/model/fault.ts";
import { contrastOnPaper, readable } from "../../src/model/readable-color.ts";
import { OTHER_COLOR, RelationSchema, unknownType } from "../../src/model/relation-schema.ts";
import { RELATION_TYPE_IDS } from "../../src/model/schema.ts";

const LEAST = { id: "met", triggers: { verbs: ["meet"] } };

/** "place: message" for everything that is wrong. */
function faultsOf(value: unknown, taken: readonly string[] = []): string[] {
  return checkOwnTypes(value, { taken }).faults.map(({ path, message }) => `${placeOf(path)}: ${message}`);
}

describe("an entry for a relation type", () => {
  it("says the least, and the rest is filled in", () => {
    expect(checkOwnTypes(LEAST)).toEqual({
      faults: [],
      types: [
        {
          id: "met",
          label: "met",
          inverse: "met by",
          symmetric: false,
          source: ["person", "country", "organization"],
          target: ["person", "country", "organization"],
          color: OTHER_COLOR,
          triggers: { verbs: ["meet"], nouns: [], phrases: [], prepositions: [] },
          examples: { gives: [], not: [] },
        },
      ],
    });
  });

  it.each([
    { entry: { ...LEAST, id: "put_pressure_on" }, gives: { label: "put pressure on", inverse: "put pressure on by" } },
    { entry: { ...LEAST, symmetric: true }, gives: { inverse: "met" } },
    { entry: { ...LEAST, inverse: "was met by" }, gives: { inverse: "was met by" } },
    { entry: { ...LEAST, source: ["person"] }, gives: { source: ["person"] } },
    { entry: { ...LEAST, color: "#0C74DC" }, gives: { color: { light: "#0c74dc", dark: "#0c74dc" } } },
    {
      entry: { ...LEAST, color: { light: "#AA0000", dark: "#ff8888" } },
      gives: { color: { light: "#aa0000", dark: "#ff8888" } },
    },
    { entry: { ...LEAST, cameo: ["04"], plover: "CONSULT" }, gives: { cameo: ["04"], plover: "CONSULT" } },
    {
      entry: { ...LEAST, examples: { gives: ["A met B.", { text: "A met B.", source: "A", status: "planned" }] } },
      gives: {
        examples: { gives: [{ text: "A met B." }, { text: "A met B.", source: "A", status: "planned" }], not: [] },
      },
    },
  ])("may say $entry", ({ entry, gives }) => {
    expect(checkOwnTypes(entry)).toMatchObject({ faults: [], types: [gives] });
  });

  it.each([
    { entry: 7, fault: ": A relation type is an object with id, label, inverse," },
    { entry: null, fault: ": A relation type is an object with" },
    { entry: [], fault: ": The list is empty: put an entry for a relation type into it." },
    { entry: { triggers: { verbs: ["meet"] } }, fault: ': Give the type an "id" of lower-case letters' },
    { entry: { ...LEAST, id: "Met With" }, fault: 'id: Give the type an "id" of lower-case letters' },
    { entry: { ...LEAST, id: "called" }, fault: 'id: "called" is a type that is built in: choose another id.' },
    { entry: { ...LEAST, id: "seen" }, fault: 'id: There is a type "seen" already: choose another id' },
    { entry: { ...LEAST, label: "called" }, fault: 'label: "called" is what a built-in type is called' },
    { entry: { ...LEAST, label: "a\nb" }, fault: 'label: "label" is up to 40 letters on one line' },
    { entry: { ...LEAST, labell: "x" }, fault: 'labell: "labell" is not known here: use id, label,' },
    { entry: { ...LEAST, __proto__x: 1 }, fault: "__proto__x: " },
    { entry: { ...LEAST, symmetric: "yes" }, fault: 'symmetric: "symmetric" is true or false, not a text.' },
    {
      entry: { ...LEAST, source: ["event"] },
      fault: 'source: "source" is a list of what may stand at this end: person,',
    },
    { entry: { ...LEAST, target: [] }, fault: 'target: "target" is a list' },
    { entry: { ...LEAST, target: "person" }, fault: 'target: "target" is a list' },
    {
      entry: { ...LEAST, symmetric: true, source: ["person"] },
      fault: "target: A symmetric relation has the same ends",
    },
    { entry: { ...LEAST, color: "teal" }, fault: 'color: "teal" is no colour: write # and six digits' },
    {
      entry: { ...LEAST, color: { light: "#ffee00", dark: "#ffee00" } },
      fault: "color.light: #ffee00 can hardly be seen",
    },
    { entry: { ...LEAST, color: { light: "#aa0000" } }, fault: "color.dark: The colour on dark paper is missing" },
    { entry: { id: "met" }, fault: ": Without trigger words nothing is found. List at least one of verbs" },
    { entry: { id: "met", triggers: {} }, fault: "triggers: There are no trigger words, so nothing is found." },
    { entry: { id: "met", triggers: { prepositions: ["with"] } }, fault: "triggers: There are no trigger words" },
    {
      entry: { id: "met", triggers: { verb: ["meet"] } },
      fault: 'triggers.verb: "verb" is not known here: use verbs,',
    },
    {
      entry: { id: "met", triggers: { verbs: "meet" } },
      fault: "triggers.verbs: triggers.verbs is a list […], not a text.",
    },
    {
      entry: { id: "met", triggers: { verbs: ["Meet!"] } },
      fault: 'triggers.verbs[0]: "Meet!" is not a word or up to six',
    },
    {
      entry: { id: "met", triggers: { verbs: ["meet", ""] } },
      fault: "triggers.verbs[1]: An empty text is not a word",
    },
    { entry: { ...LEAST, plover: 4 }, fault: "plover: A value that is a number is not the code" },
    {
      entry: { ...LEAST, examples: { gives: [{}] } },
      fault: "examples.gives[0].text: A value that is missing is not a sentence",
    },
    {
      entry: { ...LEAST, examples: { gives: [{ text: "A.", status: "done" }] } },
      fault: 'examples.gives[0].status: "status" is',
    },
    {
      entry: { ...LEAST, examples: { not: [1] } },
      fault: "examples.not[0]: A value that is a number is not a sentence",
    },
    { entry: [LEAST, LEAST], fault: '[1].id: There is a type "met" already' },
  ])("may not say $entry", ({ entry, fault }) => {
    const faults = faultsOf(entry, ["seen"]);
    expect(faults[0]).toContain(fault);
    expect(faults.every((each) => /[.”]$/.test(each))).toBe(true);
  });

  it("tells all that is wrong at once, and then gives no type", () => {
    const { types, faults } = checkOwnTypes([
      { ...LEAST, id: "met" },
      { id: "called", color: "red", triggers: { verbs: [] } },
    ]);
    expect([types.length, faults.length]).toEqual([0, 3]);
  });

  it("goes through JSON and the check unchanged once it is filled in", () => {
    const [type] = checkOwnTypes({ ...LEAST, examples: { gives: ["A met B."] }, color: "#eeeeee" }).types;
    expect(checkOwnTypes(JSON.parse(JSON.stringify(type))).types).toEqual([type]);
    expect(checkOwnTypes(unknownType("greeted"), { wordless: true }).types).toEqual([unknownType("greeted")]);
  });
});

describe("a colour", () => {
  it.each(["#ffffff", "#ffff00", "#000000", "#0f1418", "#777777", "#00ff00"])("is made to stand out: %s", (color) => {
    for (const theme of ["light", "dark"] as const)
      expect(contrastOnPaper(readable(color, theme), theme)).toBeGreaterThanOrEqual(3);
  });

  it("stays as it is where it stands out", () => {
    expect([readable("#a0120a", "light"), readable("#f2452b", "dark")]).toEqual(["#a0120a", "#f2452b"]);
  });
});

describe("what is known of relation types", () => {
  const [met] = checkOwnTypes({ ...LEAST, symmetric: true }).types;
  const schema = new RelationSchema(met ? [met] : []);

  it("puts claims of one's own behind those built in, before structure", () => {
    expect(schema.ids.slice(0, 5)).toEqual([...RELATION_TYPE_IDS.slice(0, 4), "met"]);
    expect(schema.spec("met")).toMatchObject({ kind: "claim", symmetric: true, label: "met" });
    expect(RelationSchema.builtIn.ids).toEqual(RELATION_TYPE_IDS);
  });

  it("lets none take the place of a built-in one, nor of one that came before", () => {
    const other = new RelationSchema([
      unknownType("called", { label: "x" }),
      unknownType("met", { label: "first" }),
      unknownType("met"),
    ]);
    expect(other.own.map(({ label }) => label)).toEqual(["first"]);
    expect(other.spec("called").label).toBe("called");
  });

  it("knows a type that nobody has told of by its id", () => {
    expect(schema.spec("shook_hands_with")).toMatchObject({
      label: "shook hands with",
      kind: "claim",
      symmetric: false,
    });
    expect(schema.including(["met", "called", "greeted"]).own.map(({ id }) => id)).toEqual(["met", "greeted"]);
    expect(schema.including(["met"])).toBe(schema);
  });
});

describe("whatever JSON holds", () => {
  const key = fc.constantFrom(
    "id",
    "label",
    "symmetric",
    "source",
    "target",
    "color",
    "light",
    "triggers",
    "verbs",
    "examples",
    "gives",
    "text",
    "__proto__",
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("met", "called", "#123456", "person", "meet with", "", true, null, 3),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(key, tie("value"), { maxKeys: 6 }),
    ),
  }));

  it("is checked without an end to the program, and what is sound stays so", () => {
    fc.assert(
      fc.property(value, (entry) => {
        const { types, faults } = checkOwnTypes(entry);
        expect(types.length === 0).toBe(faults.length > 0);
        if (types.length > 0) expect(checkOwnTypes(types).types).toEqual(types);
        for (const { path } of faults) placeOf(path);
      }),
    );
  });
});
