import { useEffect, useMemo, useRef, useState } from "react";
import type { Entity } from "../../../model/graph.ts";
import type { SearchHit } from "../../../store/graph-store.ts";
import { getDesk, useDesk } from "../../state/desk.ts";
import { useAsked } from "../asking/use-asked.ts";
import type { Choices, Template } from "../query/templates.ts";
import type { Command } from "./command.ts";
import { choicesFor, isQuery, offerOf, questionIn } from "./question-in.ts";
import { KINDS, type Kind, type Result, resultsOf } from "./results.ts";

/** Milliseconds between the last key and the question. */
const REST = 60;
const LIMIT = 12;

export interface Search {
  readonly text: string;
  readonly results: readonly Result[];
  readonly chosen: Result | undefined;
  /** Index of the chosen result. */
  readonly at: number;
  readonly only: Kind | null;
  /** Whether the results answer what is typed now. */
  readonly settled: boolean;
  setText(text: string): void;
  choose(at: number): void;
  /** Shows one kind only, the next at each call, then all again. */
  nextKind(): void;
}

export function useSearch(commands: readonly Command[]): Search {
  const [text, setText] = useState("");
  const [asked, setAsked] = useState("");
  const [at, setAt] = useState(0);
  const [only, setOnly] = useState<Kind | null>(null);
  const graph = useDesk((state) => state.view.graph);
  const documents = useDesk((state) => state.documents);

  useEffect(() => {
    const rest = setTimeout(() => setAsked(text), REST);
    return () => clearTimeout(rest);
  }, [text]);

  const question = asked.startsWith(">") ? "" : asked.trim();
  const answer = useAsked(question ? `search ${question}` : null, null, (signal) =>
    getDesk().store.search(question, { signal, limit: LIMIT }),
  );
  const last = useRef<readonly SearchHit[]>([]);
  useEffect(() => {
    if (answer.value) last.current = answer.value;
  }, [answer]);
  const hits = question ? (answer.value ?? last.current) : NONE;

  const typed = useMemo(() => questionIn(question), [question]);
  const filled = useAsked(typed ? `question ${question}` : null, null, (signal) =>
    typed
      ? choicesFor(typed, (name, options) => getDesk().store.search(name, { ...options, signal }))
      : Promise.resolve({}),
  );
  const questions = useMemo(() => {
    if (isQuery(question)) return [queryCommand(question)];
    return typed && filled.status !== "waiting" ? [questionCommand(typed.template, filled.value ?? {})] : [];
  }, [question, typed, filled]);

  const results = useMemo(() => {
    const offered = [...questions, ...(hits[0] ? commandsAbout(hits[0].entity) : []), ...commands];
    return resultsOf({ text: asked.trim(), hits, graph, documents, commands: offered, only });
  }, [asked, hits, graph, documents, commands, only, questions]);
  const inside = Math.min(at, Math.max(0, results.length - 1));
  return {
    text,
    results,
    chosen: results[inside],
    at: inside,
    only,
    settled: text === asked && (!question || answer.status !== "waiting") && (!typed || filled.status !== "waiting"),
    setText: (next) => {
      setText(next);
      setAt(0);
    },
    choose: setAt,
    nextKind: () => {
      setAt(0);
      setOnly(KINDS[only === null ? 0 : KINDS.indexOf(only) + 1] ?? null);
    },
  };
}

const NONE: readonly SearchHit[] = [];

/** Asks in the query panel what was typed. */
function questionCommand(template: Template, choices: Choices): Command {
  const label = offerOf(template, choices);
  const run = () => getDesk().actions.askQuestion({ template: template.id, choices });
  return { id: `typed-${template.id}`, label, icon: "question", about: label, run };
}

function queryCommand(text: string): Command {
  const run = () => getDesk().actions.askQuestion({ text });
  return { id: "typed-query", label: "Ask this as a query", icon: "terminal", about: text, run };
}

function commandsAbout({ id, name }: Entity): Command[] {
  const { actions } = getDesk();
  const shown = (then: () => unknown) => () => void actions.goTo(id).then(then);
  return [
    {
      id: "calls",
      label: `Who called ${name}?`,
      icon: "question",
      about: name,
      run: () => actions.askQuestion({ template: "calls", choices: { who: { value: id, name } } }),
    },
    {
      id: "paths-from",
      label: `Paths from ${name} to…`,
      icon: "path",
      about: name,
      run: () => actions.findPaths({ from: id, to: null }),
    },
    {
      id: "expand",
      label: `Expand ${name}`,
      icon: "expand",
      keys: "E",
      about: name,
      run: shown(() => actions.expand(id)),
    },
    {
      id: "focus",
      label: `Focus on ${name}`,
      icon: "focus",
      keys: "1",
      about: name,
      run: shown(() => actions.focus(id, 1)),
    },
  ];
}
