import { describe, expect, it } from "vitest";
import { belongsTo, freeIn, isByHand, textAfter, wantedFor } from "../../../src/ui/panels/query/question-text.ts";
import { type Choices, TEMPLATES } from "../../../src/ui/panels/query/templates.ts";

const templateOf = (id: string) => {
  const found = TEMPLATES.find((template) => template.id === id);
  if (!found) throw new Error(`No question is called ${id}.`);
  return found;
};
const CALLS = templateOf("calls");
const ANN = { value: "person/ann", name: "Ann" };
const BO = { value: "person/bo", name: "Bo" };
const own = (choices: Choices) => CALLS.cypher(choices);

describe("a question's text that is changed by hand", () => {
  it.each([
    { text: own({}), byHand: false },
    { text: `${own({})}\nLIMIT 5`, byHand: true },
    { text: "  ", byHand: false },
  ])("is told from its own: $byHand", ({ text, byHand }) => {
    expect(isByHand({ text, template: CALLS, choices: {} })).toBe(byHand);
  });

  it.each([
    { what: "a line more", text: `${own({})}\nLIMIT 5`, belongs: true }, // though it asks for no gap
    { what: "another word in one line", text: own({}).replace("RETURN one,", "RETURN"), belongs: true },
    { what: "a gap", text: "MATCH (a {id: $who}) RETURN a", belongs: true },
    { what: "nothing of it", text: "MATCH (a) RETURN a", belongs: false },
    { what: "no text", text: "", belongs: false },
  ])("belongs to it with $what: $belongs", ({ text, belongs }) => {
    expect(belongsTo(CALLS, {}, text)).toBe(belongs);
  });

  it.each([
    { what: "another value in the same gap", before: { who: ANN }, slot: "who", choice: BO, stays: true },
    { what: "a gap that was open", before: {}, slot: "who", choice: ANN, stays: false },
    { what: "a gap that is emptied", before: { who: ANN }, slot: "who", choice: undefined, stays: false },
  ])("stays with $what: $stays", ({ before, slot, choice, stays }) => {
    const text = `${own(before)}\nLIMIT 5`;
    const after = { ...before, [slot]: choice };
    expect(textAfter({ text, template: CALLS, choices: before }, slot, after)).toBe(stays ? text : own(after));
  });

  it("stays where it asks for the gap itself", () => {
    const text = "MATCH (a {id: $who}) RETURN a";
    expect(textAfter({ text, template: CALLS, choices: {} }, "who", { who: ANN })).toBe(text);
  });
});

describe("what a query still asks for", () => {
  const plain = { template: null, choices: {} };

  it.each([
    { text: "RETURN $x", values: {}, wanted: /\$x/ },
    { text: "RETURN $x", values: { x: " " }, wanted: /\$x/ },
    { text: "RETURN $x + $y", values: {}, wanted: /\$x and \$y/ },
    { text: "RETURN $x", values: { x: '""' }, wanted: null }, // an empty text, said so
    { text: "RETURN 1", values: {}, wanted: null },
  ])("$text with $values", ({ text, values, wanted }) => {
    const told = wantedFor({ text, ...plain }, values);
    if (wanted === null) expect(told).toBeNull();
    else expect(told).toMatch(wanted);
  });

  it("tells gaps of a question by their labels", () => {
    const connected = templateOf("connected");
    const written = { text: connected.cypher({}), template: connected, choices: { one: ANN } };
    expect(freeIn(written)).toEqual(["other"]);
    expect(wantedFor(written, {})).toContain("“and”");
    expect(wantedFor({ ...written, choices: { one: ANN, other: BO } }, {})).toBeNull();
  });
});
