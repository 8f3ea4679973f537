import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Heartbeat } from "../../src/workers/heartbeat.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Listens to a worker that answers pings or not, and says when it was given up. */
function listen({ answers, patience = 0 }: { readonly answers: boolean; readonly patience?: number | null }) {
  const asked = { patience: patience as number | null, silence: 0, pings: 0 };
  const heartbeat = new Heartbeat({
    patience: () => asked.patience,
    ping: () => {
      asked.pings++;
      return answers ? Promise.resolve() : new Promise(() => {});
    },
    onSilence: () => asked.silence++,
    pingMs: 10,
    quietMs: 30,
  });
  heartbeat.follow();
  return { heartbeat, asked };
}

describe("a worker that is asked something", () => {
  it.each([
    { answers: true, patience: 0, ms: 500, silence: false },
    { answers: false, patience: 0, ms: 30, silence: false },
    { answers: false, patience: 0, ms: 40, silence: true },
    { answers: false, patience: 100, ms: 120, silence: false }, // a large file
    { answers: false, patience: 100, ms: 140, silence: true },
  ])("answering $answers with patience $patience is given up within $ms ms: $silence", async (given) => {
    const { asked } = listen(given);
    await vi.advanceTimersByTimeAsync(given.ms);
    expect(asked.silence > 0).toBe(given.silence);
  });

  it("lives as long as it says something", async () => {
    const { heartbeat, asked } = listen({ answers: false });
    for (let time = 0; time < 10; time++) {
      await vi.advanceTimersByTimeAsync(25);
      heartbeat.heard();
    }
    expect(asked.silence).toBe(0);
  });

  it("is left alone when it is asked nothing", async () => {
    const { heartbeat, asked } = listen({ answers: false, patience: null });
    asked.patience = 0;
    heartbeat.follow();
    asked.patience = null;
    heartbeat.follow();
    await vi.advanceTimersByTimeAsync(500);
    expect(asked).toMatchObject({ silence: 0, pings: 0 });
  });

  it("that has taken another's place begins anew", async () => {
    const { heartbeat, asked } = listen({ answers: false });
    await vi.advanceTimersByTimeAsync(30);
    heartbeat.restart();
    await vi.advanceTimersByTimeAsync(30);
    expect(asked.silence).toBe(0);
  });
});
