import { afterEach, describe, expect, it, vi } from "vitest";
import { KgError } from "../../src/model/errors.ts";
import { StoreClient } from "../../src/workers/client.ts";
import type { WorkerApi } from "../../src/workers/protocol.ts";
import { serve } from "../../src/workers/serve.ts";
import { fakeWorkers } from "./fake-worker.ts";
import { MemoryKeeper } from "./memory-keeper.ts";
import { tinyGraph } from "./tiny-graph.ts";

let opened: StoreClient[] = [];
afterEach(() => {
  for (const client of opened) client.close();
  opened = [];
});

/** A client on a keeper that holds ann, bo and cy. */
async function started(
  options: Partial<ConstructorParameters<typeof StoreClient>[0]> = {},
  api?: Parameters<typeof fakeWorkers>[1],
) {
  const keeper = new MemoryKeeper();
  keeper.log.push({ kind: "graph", graph: tinyGraph("ann-bo bo-cy:aided") });
  const workers = fakeWorkers(keeper, api);
  const client = new StoreClient({ connect: workers.connect, ...options });
  opened.push(client);
  await client.open(true);
  return { keeper, client, workers: workers.started };
}

const file = (name: string, text: string | Uint8Array<ArrayBuffer>) => ({ name, content: new Blob([text]) });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "answered",
    (error: unknown) => (error instanceof KgError ? error.code : String(error)),
  );

describe("asking a worker", () => {
  it("gets the answers that the store gives", async () => {
    const { client } = await started();
    expect(await client.neighbours(["person/bo"], {}, { limit: 1 })).toMatchObject({ total: 2 });
    expect(await client.within(["person/ann"], 1, {})).toEqual(["person/ann", "person/bo"]);
    expect((await client.search("cy")).map(({ entity }) => entity.id)).toEqual(["person/cy"]);
    expect((await client.view(["person/ann", "person/bo"], {})).graph.edges).toHaveLength(1);
    expect((await client.documents()).map(({ id }) => id)).toEqual(["d1"]);
    expect((await client.export({})).relations).toHaveLength(2);
    expect(await client.evidence(["d1-r0"])).toMatchObject([{ evidence: [{ sentence: "ann called bo." }] }]);
  });

  it.each([
    { what: "an unknown entity", ask: (client: StoreClient) => client.entity("person/nobody"), code: "not-found" },
    {
      what: "an edit that cannot be",
      ask: (client: StoreClient) => client.edit({ kind: "unmerge", into: "person/ann", from: ["person/bo"] }),
      code: "bad-operation",
    },
    {
      what: "a picture that calls itself text",
      ask: (client: StoreClient) => client.read(file("a.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47]))),
      code: "bad-input",
    },
  ])("rejects $what with its code", async ({ ask, code }) => {
    const { client } = await started();
    expect(await codeOf(ask(client))).toBe(code);
    expect(await codeOf(client.documents())).toBe("answered");
  });

  it("names the file that could not be read", async () => {
    const { client } = await started();
    await expect(client.read(file("scan.pdf", "x"))).rejects.toThrow(/"scan.pdf"/);
  });
});

describe("cancelling", () => {
  it("rejects at once and stops the work in the worker", async () => {
    const cancel = vi.fn();
    const { client } = await started({}, (work): WorkerApi => {
      const api = serve(work);
      return {
        ...api,
        ask: (call, method, ...rest) => (method === "view" ? new Promise(() => {}) : api.ask(call, method, ...rest)),
        cancel,
      };
    });
    const abort = new AbortController();
    const answer = codeOf(client.view([], {}, { signal: abort.signal }));
    await client.documents();
    abort.abort();
    expect(await answer).toBe("cancelled");
    await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce());
  });

  it("asks nothing when it was cancelled before", async () => {
    const { client } = await started();
    expect(await codeOf(client.documents({ signal: AbortSignal.abort() }))).toBe("cancelled");
  });

  it("keeps the reports that were read before, and answers questions meanwhile", async () => {
    const { client, keeper } = await started();
    const abort = new AbortController();
    const lines = Array.from({ length: 200 }, (_, at) => JSON.stringify({ text: `Report ${at} says ${at * 7}.` }));
    let answered = 0;
    const reading = codeOf(
      client.read(file("many.jsonl", lines.join("\n")), {
        signal: abort.signal,
        onProgress: (progress) => {
          void client.documents().then(() => answered++);
          if (progress > 0.1) abort.abort();
        },
      }),
    );
    expect(await reading).toBe("cancelled");
    await client.documents();
    expect(answered).toBeGreaterThan(0);
    await vi.waitFor(async () => {
      const read = (await client.documents()).length;
      expect(read).toBeGreaterThan(5);
      expect(read).toBeLessThan(150);
      expect(keeper.log).toHaveLength(read);
    });
  });
});

describe("a worker that ends", () => {
  it.each([
    { how: "with an error", told: true },
    { how: "without a word", told: false },
  ])("$how rejects what was asked and comes back with what was kept", async ({ told }) => {
    const onRestart = vi.fn();
    const { client, workers } = await started({ onRestart, pingMs: 5, quietMs: 40 });
    await client.edit({ kind: "rename", entity: "person/ann", name: "Ann Lee" });
    workers[0]?.die(told);
    const asked = client.view(["person/ann"], {});
    if (told) expect((await asked).graph.nodes).toMatchObject([{ name: "Ann Lee" }]);
    else await expect(asked).rejects.toThrow(/The background worker stopped \(it gave no answer\)/);
    expect((await client.entity("person/ann")).entity.name).toBe("Ann Lee");
    expect(workers).toHaveLength(2);
    expect(onRestart).toHaveBeenCalledWith(expect.stringMatching(/was started again/));
  });

  it("rejects what is in flight, naming the file that was being read", async () => {
    const { client, workers } = await started({}, (work): WorkerApi => {
      const api = serve(work);
      return {
        ...api,
        ask: (call, method, ...rest) => (method === "read" ? new Promise(() => {}) : api.ask(call, method, ...rest)),
      };
    });
    const reading = client.read(file("a.txt", "text"));
    setTimeout(() => workers[0]?.die(true), 5);
    await expect(reading).rejects.toThrow(/^"a.txt" was not read to its end: .*\(out of memory\)/);
  });

  it("is given up when it ends again and again", async () => {
    const { client, workers } = await started();
    for (const _ of [1, 2, 3]) {
      await codeOf(client.documents());
      workers.at(-1)?.die(true);
    }
    await expect(client.documents()).rejects.toThrow(/keeps stopping .* Reload the page/);
    expect(workers).toHaveLength(3);
  });
});

describe("keeping", () => {
  it("tells when storage is full, and keeps all of it once there is room", async () => {
    const onTrouble = vi.fn();
    const { client, keeper } = await started({ onTrouble });
    keeper.full = true;
    await client.edit({ kind: "rename", entity: "person/ann", name: "Ann Lee" });
    await vi.waitFor(() => expect(onTrouble).toHaveBeenLastCalledWith(expect.stringMatching(/storage is full/)));
    expect(keeper.log).toHaveLength(1);
    keeper.full = false;
    await client.edit({ kind: "rename", entity: "person/bo", name: "Bo Lund" });
    await vi.waitFor(() => expect(onTrouble).toHaveBeenLastCalledWith(null));
    expect(keeper.log).toHaveLength(3);
  });

  it("keeps nothing in a page that is not the one to keep", async () => {
    const { client, keeper } = await started();
    await client.open(false);
    await client.edit({ kind: "rename", entity: "person/ann", name: "Ann Lee" });
    await client.keepDesk({ title: "x" });
    expect(keeper.log).toHaveLength(1);
    expect(keeper.desk).toBeNull();
  });

  it("leaves damaged entries out and says so", async () => {
    const { client, keeper } = await started();
    keeper.log.push({
      kind: "copy",
      of: "nothing",
      copy: { id: "c", name: "c", title: "c", source: null, publishedAt: null },
    });
    expect(await client.open(true)).toMatchObject({
      documents: 1,
      known: true,
      trouble: expect.stringMatching(/^1 of 2/),
    });
  });
});
