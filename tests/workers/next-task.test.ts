import { afterEach, describe, expect, it, vi } from "vitest";
import { nextTask } from "../../src/workers/next-task.ts";

afterEach(() => vi.unstubAllGlobals());

describe.each([
  { by: "a message", without: null },
  { by: "a timer", without: "MessageChannel" },
])("a turn by $by", ({ without }) => {
  it("comes after what waits already", async () => {
    if (without) vi.stubGlobal(without, undefined);
    const told: string[] = [];
    const turn = nextTask().then(() => told.push("turn"));
    await Promise.resolve().then(() => told.push("promise"));
    await turn;
    expect(told).toEqual(["promise", "turn"]);
  });
});

it("lets a message that was sent before come in first", async () => {
  const told: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => told.push("cancel");
  port2.postMessage(null);
  for (let turn = 0; turn < 3; turn++) {
    await nextTask();
    told.push("turn");
  }
  port1.close();
  expect(told[0]).toBe("cancel");
});

it("needs no timer", async () => {
  const timer = vi.spyOn(globalThis, "setTimeout");
  await nextTask();
  expect(timer).not.toHaveBeenCalled();
  timer.mockRestore();
});
