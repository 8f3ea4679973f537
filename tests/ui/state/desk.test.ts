import { afterEach, describe, expect, it, vi } from "vitest";
import { csv } from "../../../src/formats/csv.ts";
import { json } from "../../../src/formats/json.ts";
import type { DeskActions } from "../../../src/ui/state/desk-state.ts";
import { tinyGraph } from "../../workers/tiny-graph.ts";
import { fakeAddress, keeperOf, person, testDesk, textFile } from "./test-desk.ts";

type TestDesk = Awaited<ReturnType<typeof testDesk>>;
let opened: TestDesk[] = [];
afterEach(() => {
  for (const { close } of opened) close();
  opened = [];
});
async function started(options: Parameters<typeof testDesk>[0] = {}): Promise<TestDesk> {
  const desk = await testDesk(options);
  opened.push(desk);
  return desk;
}
const names = ({ state }: TestDesk) => state().scene.drawn.map((id) => id.slice("person/".length));
const seen = ({ state }: TestDesk) => state().view.graph.nodes.map(({ name }) => name);
const fan = (count: number) =>
  Array.from({ length: count }, (_, at) => `hub-n${String(at).padStart(2, "0")}`).join(" ");

describe("what a person does", () => {
  const steps: readonly {
    readonly does: string;
    readonly act: (actions: DeskActions) => unknown;
    readonly drawn: readonly string[];
    readonly undo: string;
  }[] = [
    { does: "hides", act: (a) => a.hide([person("bo")]), drawn: ["ann", "cy", "dee"], undo: "hide bo" },
    {
      does: "hides two",
      act: (a) => a.hide([person("bo"), person("cy")]),
      drawn: ["ann", "dee"],
      undo: "hide 2 entities",
    },
    { does: "keeps only one", act: (a) => a.keepOnly([person("cy")]), drawn: ["cy"], undo: "keep only cy" },
    { does: "clears", act: (a) => a.clearCanvas(), drawn: [], undo: "clear the canvas" },
    { does: "collapses", act: (a) => a.collapse(person("bo")), drawn: ["bo", "cy", "dee"], undo: "collapse bo" },
    { does: "focuses", act: (a) => a.focus(person("ann"), 1), drawn: ["ann", "bo"], undo: "focus on ann" },
    { does: "starts anew", act: (a) => a.startFrom(person("dee")), drawn: ["dee"], undo: "start from dee" },
    {
      does: "pins",
      act: (a) => a.pin([person("bo")], true),
      drawn: ["ann", "bo", "cy", "dee"],
      undo: "pin bo",
    },
    {
      does: "moves",
      act: (a) => a.move({ [person("bo")]: { x: 5, y: 6 } }),
      drawn: ["ann", "bo", "cy", "dee"],
      undo: "move bo",
    },
    {
      does: "filters",
      act: (a) => a.setFilter({ relationTypes: ["aided"] }),
      drawn: ["ann", "bo", "cy", "dee"],
      undo: "filter by relation type",
    },
    { does: "lays out", act: (a) => a.layout(), drawn: ["ann", "bo", "cy", "dee"], undo: "lay out" },
    {
      does: "merges",
      act: (a) => a.edit({ kind: "merge", into: person("ann"), from: [person("bo")] }),
      drawn: ["ann", "cy", "dee"],
      undo: "merge bo into ann",
    },
    {
      does: "deletes",
      act: (a) => a.edit({ kind: "delete-entity", entity: person("bo") }),
      drawn: ["ann", "cy", "dee"],
      undo: "delete bo",
    },
    { does: "begins a new project", act: (a) => a.newProject(), drawn: [], undo: "begin a new project" },
  ];
  it.each(steps)("$does, takes it back and does it again", async ({ act, drawn, undo }) => {
    const desk = await started({ keeper: keeperOf("ann-bo bo-cy:aided cy-dee") });
    const { actions, state, settled } = desk;
    const [scene, view] = [state().scene, state().view];
    await act(actions);
    await settled();
    const [after, viewAfter] = [state().scene, state().view];
    expect(names(desk)).toEqual(drawn);
    expect(state()).toMatchObject({ canUndo: undo, canRedo: null });

    await actions.undo();
    await settled();
    expect(state().scene).toEqual(scene);
    expect(state().view).toEqual(view);
    expect(state()).toMatchObject({ canUndo: null, canRedo: undo });

    await actions.redo();
    await settled();
    expect(state().scene).toEqual(after);
    expect(state().view).toEqual(viewAfter);
    expect(state().messages).toEqual([]);
  });

  it("cannot merge what is not there, and nothing changes", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo") });
    const { scene } = desk.state();
    await expect(desk.actions.edit({ kind: "merge", into: person("ann"), from: [person("zed")] })).rejects.toThrow(
      /zed/,
    );
    expect(desk.state()).toMatchObject({ scene, canUndo: null });
  });

  it("is one step while one thing is dragged", async () => {
    const { actions, state } = await started({ keeper: keeperOf("ann-bo") });
    for (const x of [1, 2, 3]) actions.move({ [person("bo")]: { x, y: 0 } });
    expect(state().scene.positions[person("bo")]).toEqual({ x: 3, y: 0 });
    await actions.undo();
    expect(state().scene.positions[person("bo")]).toEqual({ x: 100, y: 0 });
    expect(state().canUndo).toBeNull();
  });
});

describe("expanding", () => {
  it("draws twelve at a time beside the entity, and tells how many there are", async () => {
    const desk = await started({ keeper: keeperOf(fan(30), "empty") });
    const { actions, state, settled } = desk;
    await actions.startFrom(person("hub"));
    await actions.expand(person("hub"));
    expect(state()).toMatchObject({ expansion: { id: person("hub"), drawn: 12, total: 30 } });
    expect(state().fresh.size).toBe(12);
    expect(seen(desk)).toHaveLength(13);
    const { positions } = state().scene;
    await actions.expand(person("hub"));
    expect(state()).toMatchObject({ expansion: { drawn: 24, total: 30 } });
    expect(state().scene.positions).toMatchObject(positions);
    await actions.expand(person("hub"), { limit: 100 });
    await settled();
    expect(state().view.graph.nodes.every(({ hidden }) => hidden === 0)).toBe(true);
    expect(new Set(Object.values(state().scene.positions).map(({ x, y }) => `${x} ${y}`)).size).toBe(31);
    await actions.undo();
    expect(names(desk)).toHaveLength(25);
  });

  it.each([
    { only: { relationType: "aided" as const }, drawn: ["hub", "cy"] },
    { only: { entityType: "person" as const }, drawn: ["hub", "bo", "cy"] },
    { only: { entityType: "country" as const }, drawn: ["hub"] },
  ])("draws only what is asked for: $only", async ({ only, drawn }) => {
    const desk = await started({ keeper: keeperOf("hub-bo hub-cy:aided", "empty") });
    await desk.actions.startFrom(person("hub"));
    await desk.actions.expand(person("hub"), only);
    expect(names(desk)).toEqual(drawn);
  });

  it("draws an entity that is looked for beside a neighbour, opens it and flies there", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo bo-cy", "empty") });
    const flyTo = vi.fn();
    desk.desk.registerCanvas({
      size: () => ({ width: 800, height: 600 }),
      flyTo,
      fit: () => {},
      fitUnlessMoved: () => {},
      zoom: () => {},
      exportPng: async () => new Blob(),
    });
    await desk.actions.startFrom(person("ann"));
    await desk.actions.goTo(person("bo"));
    const { x, y } = desk.state().scene.positions[person("bo")] ?? { x: 0, y: 0 };
    expect(Math.hypot(x, y)).toBeCloseTo(120);
    expect(desk.state()).toMatchObject({ open: { kind: "entity", id: person("bo") } });
    expect(flyTo).toHaveBeenLastCalledWith([person("bo")]);
    await expect(desk.actions.goTo(person("zed"))).rejects.toThrow(/zed/);
  });
});

describe("the view", () => {
  it("follows the last of many changes", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo bo-cy:aided") });
    for (const minSources of [9, 8, 7, 6]) desk.actions.setFilter({ minSources });
    desk.actions.setFilter({ minSources: undefined, relationTypes: ["called"] });
    await desk.settled();
    expect(desk.state().view.graph.edges.map(({ relationType }) => relationType)).toEqual(["called"]);
    expect(seen(desk)).toEqual(["ann", "bo"]);
  });
});

describe("selecting and opening", () => {
  it("steps back from what is open to what is selected to nothing", async () => {
    const { actions, state } = await started({ keeper: keeperOf("ann-bo") });
    actions.openEntity(person("ann"));
    actions.select([person("bo")], "add");
    actions.stepBack();
    expect(state()).toMatchObject({ open: null, selection: new Set([person("ann"), person("bo")]) });
    actions.stepBack();
    expect(state().selection.size).toBe(0);
  });

  it("forgets the selection of what is hidden", async () => {
    const { actions, state } = await started({ keeper: keeperOf("ann-bo") });
    actions.select([person("ann"), person("bo")]);
    actions.hide([person("ann")]);
    expect([...state().selection]).toEqual([person("bo")]);
  });

  it("is stepped through by Back, and a link leads there", async () => {
    const address = fakeAddress();
    const { actions, state } = await started({ keeper: keeperOf("ann-bo"), address });
    actions.openEntity(person("ann"));
    actions.openEdge(`${person("ann")}|called|${person("bo")}`);
    actions.openEdge(`${person("ann")}|called|${person("bo")}`, "d1-r0", 0);
    actions.setFilter({ relationTypes: ["called"] });
    const link = actions.link();
    expect(address.entries).toHaveLength(3);
    address.back();
    expect(state()).toMatchObject({ open: { kind: "entity", id: person("ann") }, scene: { filter: {} } });
    address.back();
    expect(state().open).toBeNull();

    const other = await started({
      keeper: keeperOf("ann-bo", "empty"),
      address: fakeAddress(link.slice(link.indexOf("#"))),
    });
    expect(other.state()).toMatchObject({
      open: { kind: "edge", relation: "d1-r0", evidence: 0 },
      scene: { filter: { relationTypes: ["called"] } },
    });
  });

  it("draws the entity that a link names", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo", "empty"), address: fakeAddress("#/entity/person/bo") });
    expect(seen(desk)).toEqual(["bo"]);
  });
});

describe("reading files", () => {
  it("tells of each file how it went, and adds the same file once", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo") });
    const report = "Norway imposed sanctions on Chile on 3 March 2022.";
    await desk.actions.addFiles([
      textFile("a.txt", report),
      textFile("a copy.txt", report),
      textFile("song.mp3", "la"),
      textFile("empty.txt", ""),
    ]);
    expect(desk.state().readings.map(({ name, state }) => [name, state.status])).toEqual([
      ["a.txt", "done"],
      ["a copy.txt", "done"],
      ["song.mp3", "failed"],
      ["empty.txt", "failed"],
    ]);
    expect(desk.state().readings[1]?.state).toMatchObject({ note: "already here" });
    expect(desk.state().readings[2]?.state).toMatchObject({ message: expect.stringMatching(/"song.mp3"/) });
    expect(desk.state().documents).toHaveLength(2);
  });

  it("keeps the arrangement, what was hidden stays hidden, and what came is taken back first", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo bo-cy cy-dee") });
    desk.actions.move({ [person("ann")]: { x: -50, y: 70 } });
    desk.actions.hide([person("dee")]);
    const { positions } = desk.state().scene;
    await desk.actions.addFiles([textFile("a.txt", "Norway imposed sanctions on Chile on 3 March 2022.")]);
    const came = ["country/chile", "country/norway"];
    expect(desk.state().scene.drawn.toSorted()).toEqual([...came, ...["ann", "bo", "cy"].map(person)]);
    expect(desk.state().scene.positions).toMatchObject(positions);
    expect(Object.keys(desk.state().scene.positions)).toEqual(expect.arrayContaining(came));
    await desk.actions.undo();
    expect(names(desk)).toEqual(["ann", "bo", "cy"]);
    await desk.actions.undo();
    await desk.actions.undo();
    expect(names(desk)).toEqual(["ann", "bo", "cy", "dee"]);
    expect(desk.state().scene.positions[person("ann")]).toEqual({ x: 0, y: 0 });
  });

  it.each([
    { text: "Norway imposed sanctions on Chile on 3 March 2022.", fits: 1 },
    { text: "Nothing of note was told by anybody.", fits: 0 }, // nothing came onto the canvas
  ])("brings everything into sight $fits times when it has read: $text", async ({ text, fits }) => {
    const desk = await started({ keeper: keeperOf("ann-bo bo-cy") });
    const fitUnlessMoved = vi.fn();
    desk.desk.registerCanvas({
      size: () => ({ width: 800, height: 600 }),
      flyTo: () => {},
      fit: () => {},
      fitUnlessMoved,
      zoom: () => {},
      exportPng: async () => new Blob(),
    });
    await desk.actions.addFiles([textFile("a.txt", text)]);
    expect(fitUnlessMoved).toHaveBeenCalledTimes(fits);
  });

  it("counts what comes, and draws nothing, where a person chose what is drawn", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo bo-cy") });
    desk.actions.keepOnly([person("ann")]);
    await desk.actions.addFiles([textFile("a.txt", "Norway imposed sanctions on Chile on 3 March 2022.")]);
    expect(names(desk)).toEqual(["ann"]);
    expect(desk.state().view.facets.entities).toEqual({ drawn: 1, all: 5 });
    await desk.actions.undo();
    await desk.actions.undo();
    expect(names(desk)).toEqual(["ann", "bo", "cy"]);
  });

  it("stops when it is told to", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo") });
    const files = Array.from({ length: 400 }, (_, at) => textFile(`${at}.txt`, `Report ${at} says ${at * 31}.`));
    const reading = desk.actions.addFiles(files);
    await vi.waitFor(() => expect(desk.state().readings[2]?.state.status).toBe("done"), { interval: 1, timeout: 9000 });
    desk.actions.cancelReading();
    await reading;
    const statuses = desk.state().readings.map(({ state }) => state.status);
    expect(statuses.at(-1)).toBe("cancelled");
    expect(statuses.filter((status) => status === "done").length).toBeLessThan(400);
    await desk.actions.addFiles([textFile("last.txt", "One more report.")]);
    expect(desk.state().readings.map(({ state }) => state.status)).toEqual(["done"]);
  });
});

describe("reports that were added", () => {
  const norway = textFile("norway.txt", "Norway imposed sanctions on Chile on 3 March 2022.");
  const kenya = textFile("kenya.txt", "Kenya imposed sanctions on Ghana on 4 March 2022.");
  const titles = ({ state }: TestDesk) => state().documents.map(({ title }) => title);

  it("are one step: taken back with all that they brought, and done again", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo") });
    await desk.actions.addFiles([norway, kenya]);
    await desk.settled();
    expect(desk.state()).toMatchObject({ canUndo: "add 2 files" });
    expect(titles(desk)).toHaveLength(3);
    const drawn = names(desk);
    await desk.actions.undo();
    await desk.settled();
    expect(titles(desk)).toEqual(["Report d1"]);
    expect(names(desk)).toEqual(["ann", "bo"]);
    expect(desk.state().readings).toEqual([]);
    await desk.actions.redo();
    await desk.settled();
    expect(titles(desk)).toHaveLength(3);
    expect(names(desk)).toEqual(drawn);
  });

  it("leave what was done before them as it was", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo bo-cy") });
    desk.actions.hide([person("cy")]);
    await desk.actions.addFiles([norway]);
    await desk.actions.undo();
    expect(desk.state().canUndo).toBe("hide cy");
    await desk.actions.undo();
    expect(names(desk)).toEqual(["ann", "bo", "cy"]);
  });

  it("are no step when there is nothing new in them, or a visit opens with them", async () => {
    const desk = await started({ sample: [norway] });
    expect(desk.state().canUndo).toBe(null);
    await desk.actions.addFiles([norway]);
    expect(desk.state().canUndo).toBe(null);
  });

  it("cannot be taken back once somebody edited while they were read, and it says so", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo") });
    const reading = desk.actions.addFiles([norway, kenya]);
    await vi.waitFor(() => expect(desk.state().readings[0]?.state.status).toBe("done"), { interval: 1, timeout: 9000 });
    await desk.actions.edit({ kind: "rename", entity: person("ann"), name: "Anne" });
    await reading;
    expect(desk.state().canUndo).toBe("rename to Anne");
    expect(
      desk
        .state()
        .messages.map(({ text }) => text)
        .join(),
    ).toContain("cannot take the reports back");
    await desk.actions.undo();
    expect(titles(desk)).toHaveLength(3);
  });
});

describe("two tables of a graph", () => {
  it("are read as one file, beside reports", async () => {
    const desk = await started();
    const tables = csv
      .write(tinyGraph("ann-bo"))
      .map(({ suffix, text }) => textFile(`news${suffix}`, text))
      .reverse();
    await desk.actions.addFiles([...tables, textFile("a.txt", "Norway imposed sanctions on Chile on 3 March 2022.")]);
    expect(desk.state().readings.map(({ name, state }) => `${name} ${state.status}`)).toEqual([
      "news.csv done",
      "a.txt done",
    ]);
    expect(desk.state().documents).toHaveLength(2);
  });
});

describe("files that come while others are being finished", () => {
  const file = (name: string) => textFile(`${name}.txt`, `Norway imposed sanctions on Chile, says ${name}.`);
  it.each([
    { when: "have been read", status: "done", before: () => {} },
    { when: "are cancelled", status: "cancelled", before: ({ actions }: TestDesk) => actions.cancelReading() },
  ])("are read when the others $when", async ({ status, before }) => {
    const desk = await started();
    const first = desk.actions.addFiles([file("a")]);
    if (status === "done")
      await vi.waitFor(() => expect(desk.state().readings[0]?.state.status).toBe("done"), { interval: 1 });
    before(desk);
    await Promise.all([first, desk.actions.addFiles([file("b")])]);
    expect(desk.state().readings.find(({ name }) => name === "b.txt")?.state.status).toBe("done");
  });
});

describe("coming back", () => {
  it("opens a first visit with the sample, read live", async () => {
    const sample = [textFile("a.txt", "Norway imposed sanctions on Chile on 3 March 2022.")];
    const desk = await started({ sample });
    expect(desk.state()).toMatchObject({ firstVisit: true, project: { title: "Sample corpus" } });
    expect(desk.state().documents).toHaveLength(1);
    desk.actions.openReport(desk.state().documents[0]?.id ?? "");
    expect(desk.state().firstVisit).toBe(false);
  });

  it("opens on the file that it is given, without the sample, and takes it in once", async () => {
    const sample = [textFile("a.txt", "Norway imposed sanctions on Chile on 3 March 2022.")];
    const given = textFile("calls.json", json.write(tinyGraph("ann-bo bo-cy"))[0]?.text ?? "");
    const first = await started({ sample, given });
    expect(first.state()).toMatchObject({ firstVisit: false, project: { title: "calls" } });
    expect(names(first).toSorted()).toEqual(["ann", "bo", "cy"]);
    first.actions.hide([person("cy")]);
    await vi.waitFor(() => expect(first.keeper.desk).toMatchObject({ scene: { drawn: { length: 2 } } }));
    const again = await started({ keeper: first.keeper, settings: first.settings, sample, given });
    expect(names(again).toSorted()).toEqual(["ann", "bo"]);
    expect(again.keeper.log).toHaveLength(1);
  });

  it("opens on a project that it is given as it was saved, and leaves what was done since alone", async () => {
    const saved = await (await started({ keeper: keeperOf("ann-bo bo-cy") })).actions.saveProject();
    const first = await started({ given: saved });
    expect(first.state()).toMatchObject({ firstVisit: false, project: { title: "Test" } });
    expect(names(first)).toEqual(["ann", "bo", "cy"]);
    await first.actions.edit({ kind: "rename", entity: person("ann"), name: "Ann Lee" });
    const again = await started({ keeper: first.keeper, settings: first.settings, given: saved });
    expect(seen(again)).toContain("Ann Lee");
  });

  it("finds the work as it was left", async () => {
    const first = await started({ keeper: keeperOf("ann-bo bo-cy") });
    first.actions.move({ [person("ann")]: { x: -50, y: 70 } });
    first.actions.hide([person("cy")]);
    first.actions.setTitle("Calls");
    first.actions.setTheme("dark");
    await first.actions.edit({ kind: "rename", entity: person("ann"), name: "Ann Lee" });
    await vi.waitFor(() => expect(first.keeper.desk).toMatchObject({ title: "Calls" }));
    const { keeper, settings } = first;
    const again = await started({ keeper, settings });
    expect(again.state().scene).toEqual(first.state().scene);
    expect(again.state()).toMatchObject({ project: { title: "Calls" }, theme: "dark", firstVisit: false });
    expect(seen(again)).toEqual(["Ann Lee", "bo"]);
  });

  it("loses nothing when the page goes before the database was written", async () => {
    const first = await started({ keeper: keeperOf("ann-bo bo-cy") });
    first.actions.hide([person("cy")]);
    first.leave();
    const { keeper, settings } = first;
    const again = await started({ keeper: Object.assign(keeperOf("ann-bo bo-cy"), { log: keeper.log }), settings });
    expect(names(again)).toEqual(["ann", "bo"]);
  });

  it("says so where another tab keeps the work", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo"), claim: false });
    expect(desk.state().project.saved).toMatch(/another tab/);
  });

  it("tells when storage is full", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo") });
    desk.keeper.full = true;
    desk.actions.setTitle("Calls");
    await vi.waitFor(() => expect(desk.state().project.saved).toMatch(/storage is full/));
    expect(desk.state().messages).toHaveLength(1);
  });

  it("goes on after its worker ended", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo") });
    desk.workers[0]?.die(true);
    await vi.waitFor(() => expect(desk.state().messages[0]?.text).toMatch(/started again/));
    await desk.actions.edit({ kind: "rename", entity: person("ann"), name: "Ann Lee" });
    await desk.settled();
    expect(seen(desk)).toEqual(["Ann Lee", "bo"]);
  });
});

describe("projects", () => {
  it("save to a file and open from it", async () => {
    const first = await started({ keeper: keeperOf("ann-bo bo-cy") });
    first.actions.hide([person("cy")]);
    first.actions.setTitle("Calls of 2022");
    const file = await first.actions.saveProject();
    expect(file.name).toBe("calls-of-2022.entente");

    const second = await started({ keeper: keeperOf("dee-eve") });
    await second.actions.openProject(file);
    await second.settled();
    expect(second.state().scene).toEqual(first.state().scene);
    expect(second.state()).toMatchObject({
      project: { title: "Calls of 2022" },
      canUndo: "open calls-of-2022.entente",
    });
    expect(seen(second)).toEqual(["ann", "bo"]);
    await second.actions.undo();
    await second.settled();
    expect(seen(second)).toEqual(["dee", "eve"]);
    expect(second.state().project.title).toBe("Test");
  });

  it.each([
    { what: "cut short", make: async (file: File) => new File([file.slice(0, 90)], file.name) },
    {
      what: "from the future",
      make: async (file: File) => new File(['{"format":"entente-project","version":99}'], file.name),
    },
    { what: "no project", make: async (file: File) => new File(["Dear reader"], file.name) },
  ])("that are $what change nothing", async ({ make }) => {
    const desk = await started({ keeper: keeperOf("ann-bo") });
    const file = await make(await desk.actions.saveProject());
    const before = desk.state();
    await expect(desk.actions.openProject(file)).rejects.toThrow(/^"test.entente" [^\n]+$/);
    expect(desk.state()).toEqual(before);
    expect((await desk.desk.store.documents()).length).toBe(1);
  });
});

describe("the drawer", () => {
  it("opens on paths between two, one chosen after the other", async () => {
    const { actions, state, settings } = await started({ keeper: keeperOf("ann-bo") });
    actions.findPaths({ from: person("ann") });
    actions.findPaths({ to: person("bo") });
    expect(state()).toMatchObject({ drawer: "paths", pathEnds: { from: person("ann"), to: person("bo") } });
    expect((await started({ settings })).state().drawer).toBe("paths");
    actions.openDrawer(null);
    expect((await started({ settings })).state().drawer).toBe(null);
  });

  it("opens on a question that was picked elsewhere", async () => {
    const { actions, state } = await started();
    actions.askQuestion({ template: "calls", choices: { who: { value: person("ann"), name: "ann" } } });
    expect(state()).toMatchObject({ drawer: "query", question: { template: "calls" } });
  });
});

describe("saved queries", () => {
  const query = (name: string) => ({ name, text: "MATCH (a) RETURN a", parameters: {} });
  const saved = ({ state }: TestDesk) => state().queries.map(({ name }) => name);

  it("go with the project: to its file, and back when one that took its place is undone", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo") });
    desk.actions.saveQuery(query("all"));
    const file = await desk.actions.saveProject();
    await desk.actions.newProject();
    expect(saved(desk)).toEqual([]);
    await desk.actions.undo();
    expect(saved(desk)).toEqual(["all"]);
    const other = await started();
    await other.actions.openProject(file);
    expect(saved(other)).toEqual(["all"]);
  });

  it("of a project that is added join those that are there", async () => {
    const desk = await started({ keeper: keeperOf("ann-bo") });
    desk.actions.saveQuery(query("all"));
    const file = await desk.actions.saveProject();
    const other = await started();
    other.actions.saveQuery(query("some"));
    await other.actions.addFiles([file]);
    expect(saved(other)).toEqual(["some", "all"]);
    other.actions.forgetQuery("some");
    expect(saved(other)).toEqual(["all"]);
  });

  it("are kept in the browser", async () => {
    const keeper = keeperOf("ann-bo");
    const { actions } = await started({ keeper });
    actions.saveQuery(query("all"));
    await vi.waitFor(() => expect(JSON.stringify(keeper.desk)).toContain('"all"'));
    expect(saved(await started({ keeper }))).toEqual(["all"]);
  });
});

describe("what is drawn anew", () => {
  /** A canvas on which what lies 3 000 apart cannot be read. */
  const withCanvas = async (options: Parameters<typeof testDesk>[0]) => {
    const desk = await started(options);
    const flyTo = vi.fn();
    const fit = vi.fn();
    desk.desk.registerCanvas({
      size: () => ({ width: 800, height: 600 }),
      flyTo,
      fit,
      fitUnlessMoved: () => {},
      zoom: () => {},
      exportPng: async () => new Blob(),
    });
    return { ...desk, flyTo, fit };
  };

  it("is laid out where a focus leaves it too far apart, in one step with it", async () => {
    const desk = await withCanvas({ keeper: keeperOf("ann-bo bo-cy") });
    desk.actions.move({ [person("bo")]: { x: 9000, y: 0 } });
    desk.actions.pin([person("bo")], false);
    await desk.actions.focus(person("ann"), 1);
    expect(names(desk)).toEqual(["ann", "bo"]);
    const { positions } = desk.state().scene;
    expect(Math.abs((positions[person("ann")]?.x ?? 0) - (positions[person("bo")]?.x ?? 0))).toBeLessThan(2000);
    await desk.actions.undo();
    expect(desk.state().scene.positions[person("bo")]).toEqual({ x: 9000, y: 0 });
  });

  it("stays as it lies where it can be read", async () => {
    const desk = await withCanvas({ keeper: keeperOf("ann-bo bo-cy") });
    const { positions } = desk.state().scene;
    await desk.actions.focus(person("ann"), 1);
    expect(desk.state().scene.positions[person("bo")]).toEqual(positions[person("bo")]);
    expect(desk.flyTo).toHaveBeenCalledOnce();
  });

  it("is laid out as a whole when most of the whole graph comes at once", async () => {
    const desk = await withCanvas({ keeper: keeperOf(fan(20), "empty") });
    await desk.actions.drawAll();
    expect(names(desk)).toHaveLength(21);
    expect(desk.fit).toHaveBeenCalledTimes(2);
  });
});
