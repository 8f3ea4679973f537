import { describe, expect, it } from "vitest";
import type { Scene } from "../../../src/ui/state/desk-state.ts";
import { amend, NO_HISTORY, possible, rebase, record, redo, type Step, undo } from "../../../src/ui/state/history.ts";
import { EMPTY_SCENE } from "../../../src/ui/state/scene.ts";

const scene = (...drawn: string[]): Scene => ({ ...EMPTY_SCENE, drawn });
const [none, a, ab, abc] = [scene(), scene("a"), scene("a", "b"), scene("a", "b", "c")];
const step = (label: string, before: Scene, after: Scene, more: Partial<Step> = {}): Step => ({
  label,
  before,
  after,
  at: 0,
  ...more,
});
const history = [step("draw a", none, a), step("draw b", a, ab)].reduce(record, NO_HISTORY);

describe("history", () => {
  it("goes back and forth, and a new step ends what was to come", () => {
    const back = undo(history);
    expect(back?.step.before).toBe(a);
    expect(possible(back?.history ?? NO_HISTORY)).toEqual({ canUndo: "draw a", canRedo: "draw b" });
    expect(redo(back?.history ?? NO_HISTORY)?.history).toEqual(history);
    const other = record(back?.history ?? NO_HISTORY, step("draw c", a, abc));
    expect(possible(other)).toEqual({ canUndo: "draw c", canRedo: null });
  });

  it("ends at both ends", () => {
    expect(undo(NO_HISTORY)).toBeNull();
    expect(redo(history)).toBeNull();
  });

  it.each([
    { what: "of one stroke, close together", more: { stroke: "drag", at: 100 }, steps: 1 },
    { what: "of one stroke, far apart", more: { stroke: "drag", at: 5000 }, steps: 2 },
    { what: "of two strokes", more: { stroke: "slide", at: 100 }, steps: 2 },
    { what: "of no stroke", more: { at: 100 }, steps: 2 },
  ])("makes $steps of two steps $what", ({ more, steps }) => {
    const first = record(NO_HISTORY, step("move", none, a, { stroke: "drag" }));
    const both = record(first, step("move", a, ab, more));
    expect(both.past).toHaveLength(steps);
    expect(both.past[0]?.before).toBe(none);
    expect(both.past.at(-1)?.after).toBe(ab);
  });

  it.each([
    { what: "nothing", made: step("hide", a, a), steps: 0 },
    { what: "the knowledge base alone", made: step("rename", a, a, { edit: edit() }), steps: 1 },
  ])("records $steps steps of what changed $what", ({ made, steps }) => {
    expect(record(NO_HISTORY, made).past).toHaveLength(steps);
  });

  it("amends the scene of now on both sides", () => {
    const back = undo(history)?.history ?? NO_HISTORY;
    const amended = amend(back, abc);
    expect(amended.past.at(-1)?.after).toBe(abc);
    expect(amended.future[0]?.before).toBe(abc);
  });

  it("changes every scene alike, and scenes that were one stay one", () => {
    const rebased = rebase(history, (before) => ({ ...before, drawn: [...before.drawn, "z"] }));
    expect(rebased.past.map(({ before, after }) => [before.drawn, after.drawn])).toEqual([
      [["z"], ["a", "z"]],
      [
        ["a", "z"],
        ["a", "b", "z"],
      ],
    ]);
    expect(rebased.past[0]?.after).toBe(rebased.past[1]?.before);
  });
});

function edit() {
  return {
    done: { kind: "rename", entity: "a", name: "b" },
    inverse: { kind: "rename", entity: "a", name: null },
  } as const;
}
