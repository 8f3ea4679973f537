import { useCallback, useEffect, useMemo, useState } from "react";
import { useDesk } from "../../state/desk.ts";
import { knownTypes } from "../../state/relation-types.ts";
import { matcher, plain } from "../rows/column.ts";
import { type OutlineLine, outlineOf, Ties } from "./tree.ts";
import { usePassages } from "./use-passages.ts";

export interface Outline {
  readonly lines: readonly OutlineLine[];
  readonly entities: number;
  /** Lines below which somebody looks. */
  readonly opened: ReadonlySet<string>;
  readonly typed: string;
  onType(text: string): void;
  open(keys: readonly string[]): void;
  shut(key: string): void;
  shutAll(): void;
}

/** The drawn graph as lines, as far as they are opened. */
export function useOutline(looked: boolean): Outline {
  const view = useDesk((state) => state.view);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [typed, onType] = useState("");
  const [passages, ask] = usePassages(view);

  const ties = useMemo(() => (looked ? new Ties(view.graph, knownTypes()) : null), [looked, view]);
  const lines = useMemo(() => {
    if (!ties) return [];
    const matches = matcher(typed);
    return outlineOf(ties, {
      opened,
      schema: knownTypes(),
      passagesOf: ({ id }) => passages.get(id) ?? "waiting",
      lets: matches && ((name) => matches(plain(name))),
    });
  }, [ties, opened, typed, passages]);
  useEffect(() => {
    ask.current(lines.flatMap((line) => (line.kind === "partner" && line.open ? [line.edge] : [])));
  }, [lines, ask]);

  return {
    lines,
    entities: ties?.entities.length ?? 0,
    opened,
    typed,
    onType,
    open: useCallback((keys) => setOpened((before) => new Set([...before, ...keys])), []),
    shut: useCallback((key) => setOpened((before) => new Set([...before].filter((each) => each !== key))), []),
    shutAll: useCallback(() => setOpened(new Set()), []),
  };
}
