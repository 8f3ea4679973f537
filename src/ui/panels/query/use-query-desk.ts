import { useEffect, useMemo, useRef, useState } from "react";
import { getDesk, useDesk } from "../../state/desk.ts";
import type { Choice } from "../../state/desk-state.ts";
import type { SavedQuery } from "../../state/saved-queries.ts";
import { browserSettings } from "../../state/settings.ts";
import { nameFor, readAsked, remember, type Walk, walkOn } from "./asked-queries.ts";
import { litBy } from "./lighting.ts";
import { typedValue } from "./parameters.ts";
import { belongsTo, freeIn, isByHand, textAfter, type Written, wantedFor } from "./question-text.ts";
import type { List } from "./questions.tsx";
import { suggested } from "./suggested.ts";
import {
  type Choices,
  isComplete,
  missingIn,
  parametersOf,
  sentenceOf,
  TEMPLATES,
  type Template,
} from "./templates.ts";
import { type Asked, type Outcome, useFaults, useQuery } from "./use-query.ts";

/** Under which the settings hold what was asked. */
const KEY = "asked";
/** What an answer is called that no question stands behind. */
const UNNAMED = "What the query found";

/** Everything that the query panel shows and does. */
export function useQueryDesk() {
  const { outcome, run: ask, fail, cancel, apply, dismiss, forget: forgetAnswer } = useQuery();
  const [template, setTemplate] = useState<Template | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [text, setText] = useState("");
  /** What was written by hand before a question took its place. */
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState(() => readAsked(browserSettings.read(KEY)));
  // A key that repeats comes faster than anything is drawn.
  const walk = useRef<Walk | null>(null);
  const saved = useDesk((state) => state.queries);
  const picked = useDesk((state) => state.question);
  const [naming, setNaming] = useState<string | null>(null);
  const [list, setList] = useState<List>("questions");
  const [lighting, setLighting] = useState(false);
  const faults = useFaults(text, outcome);

  const written = useMemo((): Written => ({ text, template, choices }), [text, template, choices]);
  const free = useMemo(() => freeIn(written), [written]);
  const fields = free.filter((name) => !template || !(name in template.slots));

  const lightUp = (answered: Outcome) => {
    if (answered.status === "answered") getDesk().actions.light(litBy(answered.answer, answered.asked.title));
  };
  const start = (query: SavedQuery, parameters: Readonly<Record<string, unknown>>) => {
    if (query.text.trim() === "") return;
    walk.current = null;
    setAsked((before) => {
      const after = remember(before, query);
      browserSettings.write(KEY, after);
      return after;
    });
    const title = query.name === nameFor(query.text) ? UNNAMED : query.name;
    void ask({ text: query.text, parameters, title }).then((answered) => {
      if (lighting && getDesk().state().lit) lightUp(answered);
    });
  };
  /** Asks what is written, once everything that it asks for has a value. */
  const askFor = (next: Written) => {
    const wanted = wantedFor(next, values);
    if (wanted !== null) return fail({ text: next.text, parameters: given(next, values), title: UNNAMED }, wanted);
    start(now(next), given(next, values));
  };
  const fill = (chosen: Template, filled: Choices, next = chosen.cypher(filled)) => {
    const lost = isByHand(written) && next !== text && !(template === null && isKept(text, [...asked, ...saved]));
    setReplaced(lost ? { ...written, by: next } : null);
    setTemplate(chosen);
    setChoices(filled);
    setText(next);
    if (isComplete(chosen, filled)) askFor({ text: next, template: chosen, choices: filled });
    else forgetAnswer();
  };
  const now = (of: Written = written): SavedQuery => ({
    name: of.template && !isByHand(of) ? sentenceOf(of.template, of.choices) : nameFor(of.text),
    text: of.text,
    parameters: typedFor(of, values),
  });

  const put = (query: SavedQuery) => {
    setReplaced(null);
    setTemplate(null);
    setChoices({});
    setText(query.text);
    setValues(query.parameters);
  };
  const askText = (query: string) => {
    put({ name: nameFor(query), text: query, parameters: {} });
    askFor({ text: query, template: null, choices: {} });
  };
  const latest = useRef({ fill, askText });
  useEffect(() => {
    latest.current = { fill, askText };
  });
  useEffect(() => {
    if (!picked) return;
    if ("text" in picked) return latest.current.askText(picked.text);
    const chosen = TEMPLATES.find(({ id }) => id === picked.template);
    if (!chosen) return;
    const open = Object.keys(picked.choices).length === 0;
    latest.current.fill(chosen, open ? suggested(chosen, getDesk().state()) : picked.choices);
  }, [picked]);

  return {
    outcome,
    cancel,
    apply,
    dismiss,
    template,
    choices,
    /** Labels of the gaps that must be filled before the question can be asked. */
    missing: template ? missingIn(template, choices) : [],
    text,
    values,
    saved,
    asked,
    lighting,
    faults,
    /** Parameters that no gap of the question fills. */
    free: fields,
    parameterNames: Object.keys({ ...(template ? parametersOf(template, choices) : {}), ...values }),
    /** The answer that stands there was given to another text, or to other values. */
    stale: "asked" in outcome && !isSame(outcome.asked, text, given(written, values)),
    /** Whether a question took the place of what was written by hand, and still stands as it wrote it. */
    replaced: replaced !== null && replaced.by === text,
    takeBack() {
      if (!replaced) return;
      setTemplate(replaced.template);
      setChoices(replaced.choices);
      setText(replaced.text);
      setReplaced(null);
    },
    /** Puts a question into the editor, asked at once if nothing needs to be filled in first. */
    ask: (chosen: Template) =>
      fill(chosen, chosen.id === template?.id ? choices : suggested(chosen, getDesk().state())),
    choose(slot: string, choice: Choice | undefined) {
      if (!template) return;
      const after = { ...choices, [slot]: choice };
      fill(template, after, textAfter({ text, template, choices }, slot, after));
    },
    write(next: string) {
      if (next === text) return;
      setText(next);
      walk.current = null;
      if (!template || next === template.cypher(choices) || belongsTo(template, choices, next)) return;
      setTemplate(null);
      setChoices({});
    },
    setValue: (name: string, value: string) => setValues((before) => ({ ...before, [name]: value })),
    run: () => askFor(written),
    open(query: SavedQuery) {
      walk.current = null;
      put(query);
    },
    /** One step through what was asked. False where there is nothing that way. */
    walk(way: "older" | "newer"): boolean {
      const step = walkOn(asked, walk.current, way, now());
      if (!step) return false;
      walk.current = step.walk;
      put(step.query);
      return true;
    },
    list,
    show: setList,
    naming,
    /** Begins, changes or (null) gives up the name that the query is to be saved under. */
    name: setNaming,
    suggestedName: () => now().name,
    save() {
      const name = naming?.trim() || now().name;
      getDesk().actions.saveQuery({ ...now(), name });
      setNaming(null);
      setList("saved");
    },
    forget: (name: string) => getDesk().actions.forgetQuery(name),
    light(on: boolean) {
      setLighting(on);
      if (on) lightUp(outcome);
      else getDesk().actions.light(null);
    },
  };
}

/** What was written by hand, and the text of the question that stands in its place. */
interface Replaced extends Written {
  readonly by: string;
}

function isKept(text: string, queries: readonly SavedQuery[]): boolean {
  return queries.some((query) => query.text === text);
}

/** Parameters of a text as they were typed or chosen. */
function typedFor(written: Written, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const typed = Object.fromEntries(freeIn(written).map((name) => [name, values[name] ?? ""]));
  return { ...typed, ...(written.template ? parametersOf(written.template, written.choices) : {}) };
}

/** The same as values: `7` is a number where it was typed, and a text where it was chosen. */
function given(written: Written, values: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const typed = Object.fromEntries(freeIn(written).map((name) => [name, typedValue(values[name] ?? "")]));
  return { ...typed, ...(written.template ? parametersOf(written.template, written.choices) : {}) };
}

function isSame({ text, parameters }: Asked, now: string, given: Readonly<Record<string, unknown>>): boolean {
  return text === now && JSON.stringify(parameters) === JSON.stringify(given);
}

export type QueryDesk = ReturnType<typeof useQueryDesk>;
