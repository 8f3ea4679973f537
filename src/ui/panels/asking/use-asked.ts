import { useEffect, useRef, useState } from "react";
import { KgError, messageOf } from "../../../model/errors.ts";

/** What is known of an answer. A failure keeps the last value of the same key. */
export type Asked<T> =
  | { readonly status: "waiting"; readonly value: null }
  | { readonly status: "known"; readonly value: T }
  | { readonly status: "failed"; readonly value: T | null; readonly message: string };

interface Answer<T> {
  readonly key: string | null;
  readonly version: unknown;
  readonly asked: Asked<T>;
}

const WAITING = { status: "waiting", value: null } as const;

/**
 * Asks whenever `key` or `version` changes and aborts what is no longer wanted. A new `key` forgets the last answer; a
 * new `version` keeps it on screen until the next one comes. A null key asks nothing.
 */
export function useAsked<T>(key: string | null, version: unknown, ask: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ key: null, version, asked: WAITING });
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });

  useEffect(() => {
    if (key === null) return;
    const abort = new AbortController();
    latest.current(abort.signal).then(
      (value) => {
        if (!abort.signal.aborted) setAnswer({ key, version, asked: { status: "known", value } });
      },
      (error: unknown) => {
        if (abort.signal.aborted || (error instanceof KgError && error.code === "cancelled")) return;
        const message = messageOf(error);
        setAnswer((last) => ({
          key,
          version,
          asked: { status: "failed", value: last.key === key ? last.asked.value : null, message },
        }));
      },
    );
    return () => abort.abort();
  }, [key, version]);

  return answer.key === key ? answer.asked : WAITING;
}
