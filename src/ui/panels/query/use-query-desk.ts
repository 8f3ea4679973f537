import { useEffect, useMemo, useRef, useState } from "react";
import { getDesk, useDesk } from "../../state/desk.ts";
import type { Choice } from "../../state/desk-state.ts";
import type { SavedQuery } from "../../state/saved-queries.ts";
import { browserSettings } from "../../state/settings.ts";
import { nameFor, readAsked, remember, type Walk, walkOn } from "./asked-queries.ts";
import { litBy } from "./lighting.ts";
import { parametersIn, typedValue } from "./parameters.ts";
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
import { type Outcome, useFaults, useQuery } from "./use-query.ts";

/** Under which the settings hold what was asked. */
const KEY = "asked";
/** What an answer is called that no question stands behind. */
const UNNAMED = "What the query found";
const LONGEST_PARSED = 20_000;

/** Everything that the query panel shows and does. */
export function useQueryDesk() {
  const { outcome, run: ask, cancel, apply, dismiss, forget: forgetAnswer } = useQuery();
  const [template, setTemplate] = useState<Template | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [text, setText] = useState("");
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState(() => readAsked(browserSettings.read(KEY)));
  // A key that repeats comes faster than anything is drawn.
  const walk = useRef<Walk | null>(null);
  const saved = useDesk((state) => state.queries);
  const picked = useDesk((state) => state.question);
  const [naming, setNaming] = useState<string | null>(null);
  const [lighting, setLighting] = useState(false);
  const faults = useFaults(text, outcome);

  const slots = useMemo(() => (template ? parametersOf(template, choices) : {}), [template, choices]);
  const free = useMemo(
    () =>
      text.length > LONGEST_PARSED ? [] : parametersIn(text).filter((name) => !template || !(name in template.slots)),
    [text, template],
  );

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
  const fill = (chosen: Template, filled: Choices) => {
    const written = chosen.cypher(filled);
    setTemplate(chosen);
    setChoices(filled);
    setText(written);
    if (!isComplete(chosen, filled)) {
      forgetAnswer();
      return;
    }
    const parameters = parametersOf(chosen, filled);
    start({ name: sentenceOf(chosen, filled), text: written, parameters }, parameters);
  };
  const now = (): SavedQuery => ({
    name: template ? sentenceOf(template, choices) : nameFor(text),
    text,
    parameters: { ...Object.fromEntries(free.map((name) => [name, values[name] ?? ""])), ...slots },
  });

  const put = (query: SavedQuery) => {
    setTemplate(null);
    setChoices({});
    setText(query.text);
    setValues(query.parameters);
  };
  const latest = useRef(fill);
  useEffect(() => {
    latest.current = fill;
  });
  useEffect(() => {
    const chosen = TEMPLATES.find(({ id }) => id === picked?.template);
    if (!picked || !chosen) return;
    const open = Object.keys(picked.choices).length === 0;
    latest.current(chosen, open ? suggested(chosen, getDesk().state()) : picked.choices);
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
    free,
    parameterNames: Object.keys({ ...slots, ...values }),
    /** Puts a question into the editor, asked at once if nothing needs to be filled in first. */
    ask: (chosen: Template) =>
      fill(chosen, chosen.id === template?.id ? choices : suggested(chosen, getDesk().state())),
    choose(slot: string, choice: Choice | undefined) {
      if (template) fill(template, { ...choices, [slot]: choice });
    },
    write(next: string) {
      if (next === text) return;
      setText(next);
      walk.current = null;
      // A query that asks for none of the question's gaps is one of its own.
      const own =
        template && next !== template.cypher(choices) && !parametersIn(next).some((name) => name in template.slots);
      if (!own) return;
      setTemplate(null);
      setChoices({});
    },
    setValue: (name: string, value: string) => setValues((before) => ({ ...before, [name]: value })),
    run() {
      const typed = Object.fromEntries(free.map((name) => [name, typedValue(values[name] ?? "")]));
      start(now(), { ...typed, ...slots });
    },
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
    naming,
    /** Begins, changes or (null) gives up the name that the query is to be saved under. */
    name: setNaming,
    suggestedName: () => now().name,
    save() {
      const name = naming?.trim() || now().name;
      getDesk().actions.saveQuery({ ...now(), name });
      setNaming(null);
    },
    forget: (name: string) => getDesk().actions.forgetQuery(name),
    light(on: boolean) {
      setLighting(on);
      if (on) lightUp(outcome);
      else getDesk().actions.light(null);
    },
  };
}

export type QueryDesk = ReturnType<typeof useQueryDesk>;
