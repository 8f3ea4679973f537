import { afterEach, describe, expect, it } from "vitest";
import { preset } from "../../extraction/own-types/presets.ts";
import { MemoryKeeper } from "../../workers/memory-keeper.ts";
import { testDesk } from "./test-desk.ts";

const [MET, ACCUSED] = [preset("met"), preset("accused")];
const REPORT = "Mark Rutte met Angela Merkel. Norway imposed sanctions on Chile. Norway accused Chile of theft.";

let close = () => {};
afterEach(() => close());

async function deskWithReport(keeper = new MemoryKeeper()) {
  const desk = await testDesk({ keeper });
  ({ close } = desk);
  await desk.actions.addFiles([new File([REPORT], "a.txt")]);
  await desk.settled();
  const drawn = () => [...desk.state().scene.drawn].sort();
  const counts = () => {
    const { relationTypes } = desk.state().view.facets;
    return [relationTypes.met, relationTypes.accused].map((count) => count?.drawn ?? null);
  };
  return { ...desk, drawn, counts };
}

describe("relation types on the desk", () => {
  it("are added with whoever they bring onto the canvas, undone, done again and there after a reload", async () => {
    const keeper = new MemoryKeeper();
    const { actions, state, settled, drawn, counts, leave } = await deskWithReport(keeper);
    expect([drawn(), counts()]).toEqual([
      ["country/chile", "country/norway"],
      [null, null],
    ]);
    await actions.setTypes("add the type met", [MET]);
    await settled();
    const all = ["country/chile", "country/norway", "person/angela-merkel", "person/mark-rutte"];
    expect([drawn(), counts(), state().canUndo]).toEqual([all, [1, null], "add the type met"]);
    await actions.undo();
    await settled();
    expect([drawn(), counts()]).toEqual([
      ["country/chile", "country/norway"],
      [null, null],
    ]);
    await actions.redo();
    await settled();
    expect([drawn(), counts()]).toEqual([all, [1, null]]);
    leave();
    close();
    const again = await testDesk({ keeper });
    ({ close } = again);
    await again.settled();
    expect(again.state().view.ownTypes).toEqual([MET]);
  });

  it("go, and the filter with them", async () => {
    const { actions, state, settled, counts } = await deskWithReport();
    await actions.setTypes("add", [MET, ACCUSED]);
    actions.setFilter({ relationTypes: ["met"] });
    await settled();
    expect(counts()).toEqual([1, 1]);
    await actions.setTypes("remove the type met", [ACCUSED]);
    await settled();
    expect([state().scene.filter, counts()]).toEqual([{}, [null, 1]]);
  });

  it("keep their filter over a reload, and lose it with an address that names none", async () => {
    const keeper = new MemoryKeeper();
    const first = await deskWithReport(keeper);
    await first.actions.setTypes("add", [MET]);
    first.actions.setFilter({ relationTypes: ["met"] });
    await first.settled();
    expect(first.address.read()).toBe("#/?relation=met");
    first.leave();
    close();
    const again = await testDesk({ keeper, address: { ...first.address, read: () => "#/?relation=greeted,met" } });
    ({ close } = again);
    await again.settled();
    expect(again.state().scene.filter).toEqual({ relationTypes: ["met"] });
  });

  it("leave a canvas alone that a person chose", async () => {
    const { actions, settled, drawn } = await deskWithReport();
    actions.keepOnly(["country/norway"]);
    await actions.setTypes("add", [MET]);
    await settled();
    expect(drawn()).toEqual(["country/norway"]);
  });

  it("change nothing when they are cancelled", async () => {
    const { actions, state, settled, counts } = await deskWithReport();
    const before = state().canUndo;
    const abort = new AbortController();
    abort.abort();
    await expect(actions.setTypes("add", [MET], { signal: abort.signal })).rejects.toMatchObject({ code: "cancelled" });
    await settled();
    expect([counts(), state().canUndo]).toEqual([[null, null], before]);
  });

  it("are tried beside those that are there", async () => {
    const { actions, settled } = await deskWithReport();
    await actions.setTypes("add", [MET]);
    await settled();
    const { faults } = await actions.tryTypes(JSON.parse(JSON.stringify(MET)));
    expect(faults[0]?.message).toContain('There is a type "met" already');
  });
});
