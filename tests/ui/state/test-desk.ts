import { KnowledgeBase } from "../../../src/knowledge/knowledge-base.ts";
import { runSteps } from "../../../src/layout/index.ts";
import type { KnowledgeGraph } from "../../../src/model/graph.ts";
import type { AddressBar, DeskParts, Settings } from "../../../src/ui/state/core.ts";
import { createDesk } from "../../../src/ui/state/create-desk.ts";
import { StoreClient } from "../../../src/workers/client.ts";
import { fakeWorkers } from "../../workers/fake-worker.ts";
import { MemoryKeeper } from "../../workers/memory-keeper.ts";
import { tinyGraph } from "../../workers/tiny-graph.ts";

/** An address bar with its Back button. */
export function fakeAddress(hash = ""): AddressBar & { back(): void; readonly entries: string[] } {
  const entries = [hash];
  let listener: (hash: string) => void = () => {};
  return {
    entries,
    read: () => entries.at(-1) ?? "",
    push: (next) => void entries.push(next),
    replace: (next) => void entries.splice(-1, 1, next),
    listen: (told) => {
      listener = told;
    },
    href: (next) => `https://entente.test/${next}`,
    back() {
      entries.pop();
      listener(entries.at(-1) ?? "");
    },
  };
}

export function fakeSettings(): Settings {
  const kept = new Map<string, string>();
  return {
    read: (key) => JSON.parse(kept.get(key) ?? "null") ?? undefined,
    write: (key, value) => (value === undefined ? void kept.delete(key) : void kept.set(key, JSON.stringify(value))),
  };
}

export interface TestDeskOptions {
  readonly keeper?: MemoryKeeper;
  readonly settings?: Settings;
  readonly address?: AddressBar;
  readonly sample?: readonly File[];
  readonly claim?: boolean;
  readonly given?: File;
}

/** A desk as the browser makes it, with a worker, a database and an address bar of its own in this process. */
export async function testDesk(options: TestDeskOptions = {}) {
  const keeper = options.keeper ?? new MemoryKeeper();
  const settings = options.settings ?? fakeSettings();
  const address = options.address ?? fakeAddress();
  const workers = fakeWorkers(keeper);
  let leave = () => {};
  let clients: StoreClient[] = [];
  const parts: DeskParts = {
    startStore(hooks) {
      const client = new StoreClient({ ...hooks, connect: workers.connect });
      clients = [...clients, client];
      return client;
    },
    runLayout: ({ layout, graph, values, seed }) => ({
      result: Promise.resolve().then(() => {
        const steps = [...runSteps(layout, graph, values, seed)].at(-1) ?? [];
        return Object.fromEntries(
          graph.nodes.map(({ id }, at) => [id, { x: steps[2 * at] ?? 0, y: steps[2 * at + 1] ?? 0 }]),
        );
      }),
      cancel: () => {},
    }),
    address,
    settings,
    claim: async () => options.claim ?? true,
    work: "test",
    sample: async () => options.sample ?? [],
    given: async () => options.given ?? null,
    now: () => Date.now(),
    painted: async () => {},
    prefersDark: () => false,
    showTheme: () => {},
    onLeave: (listener) => {
      leave = listener;
    },
  };
  const desk = createDesk(parts);
  await desk.started;
  /** Waits until the view shows the scene. */
  const settled = async () => {
    for (let quiet = 0; quiet < 3; ) {
      const { view, documents, scene } = desk.state();
      await new Promise((resolve) => setTimeout(resolve, 12));
      const now = desk.state();
      quiet = now.view === view && now.documents === documents && now.scene === scene ? quiet + 1 : 0;
    }
  };
  return {
    desk,
    actions: desk.actions,
    state: desk.state,
    settled,
    keeper,
    settings,
    address,
    workers: workers.started,
    leave: () => leave(),
    close: () => {
      for (const client of clients) client.close();
    },
  };
}

/** A keeper that holds a graph in the notation of `tinyGraph`, drawn or not. */
export function keeperOf(ties: string, drawn: "drawn" | "empty" = "drawn"): MemoryKeeper {
  const keeper = new MemoryKeeper();
  const graph: KnowledgeGraph = tinyGraph(ties);
  keeper.log = [...KnowledgeBase.fromGraph(graph).log()];
  const ids = graph.entities.map(({ id }) => id);
  const scene =
    drawn === "empty"
      ? { drawn: [], positions: {}, pinned: [], filter: {}, reduced: true }
      : {
          drawn: ids,
          positions: Object.fromEntries(ids.map((id, at) => [id, { x: 100 * at, y: 0 }])),
          pinned: [],
          filter: {},
        };
  keeper.desk = { title: "Test", scene, at: 1 };
  return keeper;
}

export const person = (name: string) => `person/${name}`;
export const textFile = (name: string, text: string) => new File([text], name);
