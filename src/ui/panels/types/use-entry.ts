import { useEffect, useState } from "react";
import type { ExampleOutcome } from "../../../extraction/own-types/try-examples.ts";
import { KgError, messageOf } from "../../../model/errors.ts";
import { placeOf } from "../../../model/fault.ts";
import type { Span } from "../../../model/graph.ts";
import type { OwnRelationType } from "../../../model/own-type.ts";
import { getDesk, useDesk } from "../../state/desk.ts";
import { lineOf, placeInJson, syntaxPlace } from "./place-in-json.ts";

/** Something wrong with the text of an entry. */
export interface EntryFault {
  /** "Line 7, triggers.verbs[0]"; empty where no place is known. */
  readonly where: string;
  readonly message: string;
  readonly span: Span | null;
}

/** What is known of the text as it stands. */
export type EntryState =
  | { readonly status: "empty" | "checking" }
  | { readonly status: "faulty"; readonly faults: readonly EntryFault[] }
  | {
      readonly status: "sound";
      readonly types: readonly OwnRelationType[];
      readonly examples: readonly (readonly ExampleOutcome[])[];
    }
  | { readonly status: "failed"; readonly message: string };

/** A person who types is not interrupted at every letter. */
const PAUSE_MS = 250;

/** Checks the text of an entry, and tries its example sentences, as it is written. */
export function useEntry(text: string): EntryState {
  const [state, setState] = useState<EntryState>({ status: "empty" });
  const there = useDesk((desk) => desk.view.ownTypes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: types that come or go decide which ids are free
  useEffect(() => {
    if (text.trim() === "") {
      setState({ status: "empty" });
      return;
    }
    const abort = new AbortController();
    setState((before) => (before.status === "sound" || before.status === "faulty" ? before : { status: "checking" }));
    const timer = setTimeout(() => {
      check(text, abort.signal).then(
        (next) => {
          if (!abort.signal.aborted) setState(next);
        },
        (error: unknown) => {
          if (error instanceof KgError && error.code === "cancelled") return;
          setState({ status: "failed", message: messageOf(error) });
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, there]);
  return state;
}

async function check(text: string, signal: AbortSignal): Promise<EntryState> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { status: "faulty", faults: [syntaxFault(text, messageOf(error))] };
  }
  const { types, faults, examples } = await getDesk().actions.tryTypes(value, { signal });
  if (faults.length === 0) return { status: "sound", types, examples };
  return {
    status: "faulty",
    faults: faults.map(({ path, message }): EntryFault => {
      const span = placeInJson(text, path);
      return { where: [`Line ${lineOf(text, span.start)}`, placeOf(path)].filter(Boolean).join(", "), message, span };
    }),
  };
}

function syntaxFault(text: string, message: string): EntryFault {
  const span = syntaxPlace(text, message);
  const what = message.replace(/^JSON\.parse: /, "").replace(/ in JSON at position.*$| at line .*$/, "");
  return {
    where: span ? `Line ${lineOf(text, span.start)}` : "",
    message: `This is not valid JSON: ${what}.`,
    span,
  };
}
