import { describe, expect, it } from "vitest";
import { chooseOnly, standingOf, toggleChoice } from "../../../src/ui/panels/legend/filter-choice.ts";

const ALL = ["a", "b", "c"] as const;
type Id = (typeof ALL)[number];

describe("the legend as a filter", () => {
  it.each<{ chosen: readonly Id[] | undefined; standings: string }>([
    { chosen: undefined, standings: "in in in" },
    { chosen: [], standings: "in in in" },
    { chosen: ["b"], standings: "out only out" },
    { chosen: ["a", "b"], standings: "in in out" },
  ])("$chosen stands as $standings", ({ chosen, standings }) => {
    expect(ALL.map((id) => standingOf(chosen, id)).join(" ")).toBe(standings);
  });

  it.each<{ chosen: readonly Id[] | undefined; click: Id; left: readonly Id[] }>([
    { chosen: undefined, click: "b", left: ["b"] },
    { chosen: ["a"], click: "b", left: ["b"] },
    { chosen: ["a", "b"], click: "b", left: ["b"] },
    { chosen: ["b"], click: "b", left: [] }, // again: everything
  ])("a click on $click after $chosen leaves $left", ({ chosen, click, left }) => {
    expect(chooseOnly(chosen, click)).toEqual(left);
  });

  it.each<{ chosen: readonly Id[] | undefined; click: Id; left: readonly Id[] }>([
    { chosen: undefined, click: "b", left: ["a", "c"] },
    { chosen: ["c"], click: "a", left: ["a", "c"] },
    { chosen: ["a", "c"], click: "b", left: [] }, // all of them is no restriction
    { chosen: ["a"], click: "a", left: [] }, // none of them would show nothing
  ])("Ctrl-click on $click after $chosen leaves $left", ({ chosen, click, left }) => {
    expect(toggleChoice(chosen, click, ALL)).toEqual(left);
  });
});
