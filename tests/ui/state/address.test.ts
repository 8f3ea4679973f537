import { describe, expect, it } from "vitest";
import type { GraphFilter } from "../../../src/store/graph-store.ts";
import { formatAddress, parseAddress } from "../../../src/ui/state/address.ts";
import type { Open } from "../../../src/ui/state/desk-state.ts";
import { checkSavedDesk } from "../../../src/ui/state/saved-desk.ts";

describe("an address", () => {
  it.each<{ open: Open | null; filter: GraphFilter; hash: string }>([
    { open: null, filter: {}, hash: "#/" },
    { open: { kind: "entity", id: "person/joe-biden" }, filter: {}, hash: "#/entity/person/joe-biden" },
    {
      open: { kind: "entity", id: "person/ось-так" },
      filter: {},
      hash: "#/entity/person/%D0%BE%D1%81%D1%8C-%D1%82%D0%B0%D0%BA",
    },
    {
      open: { kind: "edge", id: "person/a|called|person/b", relation: "r 1", evidence: 2 },
      filter: {},
      hash: "#/edge/person/a%7Ccalled%7Cperson/b?passage=r+1&at=2",
    },
    {
      open: { kind: "report", id: "0a1b", passage: { relation: "r1", evidence: 0 } },
      filter: { relationTypes: ["called", "aided"], statuses: ["denied"], minSources: 2, minConfidence: 0.5 },
      hash: "#/report/0a1b?passage=r1&at=0&relation=called,aided&status=denied&confidence=0.5&sources=2",
    },
    {
      open: null,
      filter: { dates: { start: "2022-01-01", end: "2022-03-01", by: "publication" } },
      hash: "#/?from=2022-01-01&to=2022-03-01&by=publication",
    },
  ])("is $hash and back", ({ open, filter, hash }) => {
    expect(formatAddress({ open, filter })).toBe(hash);
    expect(parseAddress(hash)).toEqual({ open, filter });
  });

  it.each([
    "",
    "#",
    "#/",
    "#/entity/",
    "#/entity/%E0%A4%A",
    "#/song/1",
    "#/?type=dragon&from=soon&sources=-1",
    "#?????",
  ])("of no sense, %s, opens and filters nothing", (hash) => {
    expect(parseAddress(hash)).toEqual({ open: null, filter: {} });
  });
});

describe("a saved desk", () => {
  it("is read as it was written", () => {
    const desk = {
      title: "Calls",
      at: 7,
      queries: [{ name: "All", text: "MATCH (a) RETURN a", parameters: { who: "x" } }],
      scene: {
        drawn: ["a", "b"],
        positions: { a: { x: 1, y: 2 } },
        pinned: ["a"],
        filter: { relationTypes: ["called" as const] },
        reduced: true,
      },
    };
    expect(checkSavedDesk(JSON.parse(JSON.stringify(desk)))).toEqual(desk);
  });

  it.each([
    { value: null, drawn: [] },
    { value: "desk", drawn: [] },
    { value: { title: 3, scene: [] }, drawn: [] },
    { value: { scene: { drawn: ["a", 3, "a"], positions: { a: { x: "1" } }, pinned: ["z"] } }, drawn: ["a"] },
    { value: { scene: { drawn: ["a"], positions: { a: { x: null, y: 2 } }, filter: { dates: 3 } } }, drawn: ["a"] },
    { value: { scene: { filter: { relationTypes: "called", documents: [{}] } } }, drawn: [] },
  ])("leaves out what makes no sense: $value", ({ value, drawn }) => {
    expect(checkSavedDesk(value)).toMatchObject({
      title: "Untitled project",
      scene: { drawn, positions: {}, pinned: [], filter: {} },
    });
  });
});
