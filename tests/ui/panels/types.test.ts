import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FaultPath } from "../../../src/model/fault.ts";
import { contrastOnPaper } from "../../../src/model/readable-color.ts";
import { RELATION_TYPES } from "../../../src/model/schema.ts";
import { lineOf, placeInJson, syntaxPlace } from "../../../src/ui/panels/types/place-in-json.ts";
import { BLANK, PRESETS } from "../../../src/ui/panels/types/presets.ts";
import { preset } from "../../extraction/own-types/presets.ts";

const TEXT = `{
  "id": "met",
  "triggers": { "verbs": ["meet", "say \\"}\\""], "nouns": [] },
  "color": { "light": "#fff" } , "deep": [{ "a": [1, null] }, true]
}`;

describe("a place in JSON", () => {
  it.each<{ path: FaultPath; cut: string }>([
    { path: ["id"], cut: '"id": "met"' },
    { path: ["triggers", "verbs", 0], cut: '"meet"' },
    { path: ["triggers", "verbs", 1], cut: '"say \\"}\\""' },
    { path: ["triggers", "nouns"], cut: '"nouns": []' },
    { path: ["color", "light"], cut: '"light": "#fff"' },
    { path: ["deep", 0, "a", 1], cut: "null" },
    { path: ["deep", 1], cut: "true" },
    { path: ["color", "dark"], cut: '{ "light": "#fff" }' }, // missing: where it belongs
    { path: ["triggers", "verbs", 7], cut: '["meet", "say \\"}\\""]' },
    { path: [], cut: TEXT },
  ])("$path is $cut", ({ path, cut }) => {
    const { start, end } = placeInJson(TEXT, path);
    expect(TEXT.slice(start, end)).toBe(cut);
  });

  it("is found in a list of entries, a lone value and after blanks", () => {
    expect(placeInJson('  [ {"id": 1}, {"id": 2} ]', [1, "id"])).toEqual({ start: 16, end: 23 });
    expect(placeInJson(" 12 ", ["id"])).toEqual({ start: 1, end: 3 });
  });

  it("lies within the text, whatever it holds and wherever the path leads", () => {
    const path = fc.array(fc.oneof(fc.constantFrom("a", "id", ""), fc.nat({ max: 3 })), { maxLength: 4 });
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), path, fc.constantFrom(0, 2), (value, steps, indent) => {
        const text = JSON.stringify(value, null, indent);
        const { start, end } = placeInJson(text, steps);
        expect(0 <= start && start < end && end <= text.length).toBe(true);
        if (steps.length === 0) expect(text.slice(start, end)).toBe(text);
      }),
    );
  });

  it.each([
    { text: '{"a" 1}', message: "Expected ':' after property name in JSON at position 5 (line 1 column 6)", start: 5 },
    {
      text: '{\n"a" 1}',
      message: "JSON.parse: expected ':' after property name in object at line 2 column 5 of the JSON data",
      start: 6,
    },
    { text: "{", message: "Expected property name or '}' in JSON at position 1", start: 1 },
  ])("of a syntax error is $start: $message", ({ text, message, start }) => {
    expect(syntaxPlace(text, message)?.start).toBe(start);
  });

  it("is not known where the browser tells none", () => {
    expect(syntaxPlace("{", "JSON Parse error: Expected '}'")).toBeNull();
    expect([lineOf("a\nb\nc", 0), lineOf("a\nb\nc", 2), lineOf("a\nb\nc", 4)]).toEqual([1, 2, 3]);
  });
});

describe("types that can be picked by name", () => {
  it("are those that are shipped, and one to begin with", () => {
    expect(PRESETS.map(({ id }) => id)).toEqual(["accused", "met"]);
    for (const { id, text } of PRESETS) expect(JSON.parse(text).id).toBe(id);
    expect(JSON.parse(BLANK).id).toBe("visited");
  });

  it.each(["accused", "met"])("%s stands out from the canvas and from the types built in", (id) => {
    for (const theme of ["light", "dark"] as const) {
      const color = preset(id).color[theme];
      expect(contrastOnPaper(color, theme)).toBeGreaterThanOrEqual(3);
      expect(Object.values(RELATION_TYPES).map((type) => type.color[theme] as string)).not.toContain(color);
    }
  });
});
