import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { KgError } from "../../../model/errors.ts";
import type { Operation } from "../../../model/operation.ts";
import type { QueryAnswer } from "../../../store/graph-store.ts";
import { getDesk } from "../../state/desk.ts";
import { type Fault, faultOf, warningsOf } from "./faults.ts";

/** A query as it is asked. */
export interface Asked {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What it is called where its answer is lit. */
  readonly title: string;
}

export type Outcome =
  | { readonly status: "none" }
  | { readonly status: "running"; readonly asked: Asked }
  | { readonly status: "answered"; readonly asked: Asked; readonly answer: QueryAnswer }
  /** What it proposed was carried out. */
  | { readonly status: "applied"; readonly asked: Asked; readonly edit: Operation }
  | { readonly status: "failed"; readonly asked: Asked; readonly fault: Fault }
  | { readonly status: "cancelled"; readonly asked: Asked };

/** Milliseconds that a query may take. */
const LONGEST = 60_000;
/** Milliseconds between the last key and the look whether the query makes sense. */
const REST = 350;
const ROWS = 1000;

const TOO_LONG: Fault = {
  severity: "error",
  message: `The query was stopped after ${LONGEST / 1000} seconds: narrow its pattern, or bound the length of its paths.`,
  span: null,
};

/** Asks queries one at a time: the next one ends the one before. */
export function useQuery() {
  const [outcome, setOutcome] = useState<Outcome>({ status: "none" });
  const running = useRef<AbortController | null>(null);

  const cancel = useCallback(() => running.current?.abort(), []);
  const run = useCallback(async (asked: Asked): Promise<Outcome> => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    let tooLong = false;
    const timer = setTimeout(() => {
      tooLong = true;
      abort.abort();
    }, LONGEST);
    const settle = (next: Outcome): Outcome => {
      if (running.current !== abort) return { status: "cancelled", asked };
      setOutcome(next);
      return next;
    };
    setOutcome({ status: "running", asked });
    try {
      const options = { signal: abort.signal, limit: ROWS, now: Date.now() };
      const answer = await getDesk().store.query(asked.text, asked.parameters, options);
      return settle({ status: "answered", asked, answer });
    } catch (error) {
      if (tooLong) return settle({ status: "failed", asked, fault: TOO_LONG });
      if (error instanceof KgError && error.code === "cancelled") return settle({ status: "cancelled", asked });
      return settle({ status: "failed", asked, fault: faultOf(error) });
    } finally {
      clearTimeout(timer);
    }
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  /** Says why a query is not asked. */
  const fail = useCallback((asked: Asked, message: string) => {
    running.current?.abort();
    running.current = null;
    setOutcome({ status: "failed", asked, fault: { severity: "error", message, span: null } });
  }, []);
  /** Carries out what the answer proposes. */
  const apply = useCallback(async (asked: Asked, edit: Operation) => {
    try {
      await getDesk().actions.edit(edit);
      setOutcome({ status: "applied", asked, edit });
    } catch (error) {
      setOutcome({ status: "failed", asked, fault: faultOf(error) });
    }
  }, []);
  /** Puts away what the answer proposes. */
  const dismiss = useCallback((asked: Asked) => setOutcome({ status: "cancelled", asked }), []);
  /** What was answered belongs to another question. */
  const forget = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setOutcome({ status: "none" });
  }, []);
  return { outcome, run, fail, cancel, apply, dismiss, forget };
}

/** What is wrong with a text, looked at when the typing rests, and what went wrong when it was asked. */
export function useFaults(text: string, outcome: Outcome): readonly Fault[] {
  const [checked, setChecked] = useState<{ readonly text: string; readonly faults: readonly Fault[] }>(UNCHECKED);
  useEffect(() => {
    if (text.trim() === "") return setChecked(UNCHECKED);
    const abort = new AbortController();
    const { signal } = abort;
    const rest = setTimeout(() => {
      getDesk()
        .store.query(text, {}, { check: true, signal })
        .then(warningsOf, (error: unknown) => [faultOf(error)])
        .then((faults) => {
          if (!signal.aborted) setChecked({ text, faults });
        });
    }, REST);
    return () => {
      clearTimeout(rest);
      abort.abort();
    };
  }, [text]);
  const failed = outcome.status === "failed" && outcome.asked.text === text ? outcome.fault : null;
  return useMemo(() => {
    const own = checked.text === text ? checked.faults : [];
    return failed && !own.some(({ message }) => message === failed.message) ? [...own, failed] : own;
  }, [checked, failed, text]);
}

const UNCHECKED = { text: "", faults: [] } as const;
