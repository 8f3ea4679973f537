import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  completionStatus,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import { EditorState, Prec, type Text } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import { useEffect, useRef } from "react";
import { getDesk } from "../../state/desk.ts";
import { completionSource } from "./completions.ts";
import { cypher } from "./cypher-language.ts";
import { editorTheme } from "./editor-theme.ts";
import type { Fault } from "./faults.ts";
import { valuesInGraph } from "./graph-values.ts";

export interface EditorProps {
  readonly text: string;
  readonly faults: readonly Fault[];
  /** What the last run failed at: the caret goes there. */
  readonly failure: Fault | null;
  /** Names of the parameters that have a value. */
  readonly parameters: readonly string[];
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  /** Ends what is being asked; does nothing where nothing is. */
  readonly onCancel: () => void;
  /** An arrow at the first or last line: to what was asked before or after. False where there is nothing that way. */
  readonly onWalk: (way: "older" | "newer") => boolean;
}

/** Where a query is written: CodeMirror in a shadow tree, where its styles may stand. */
export function Editor({ text, faults, failure, parameters, onChange, onRun, onCancel, onWalk }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef({ onChange, onRun, onCancel, onWalk, parameters });
  /** Where the caret goes in a text that comes by walking: so that the same arrow leads on. */
  const walked = useRef<"older" | "newer" | null>(null);
  const initial = useRef(text);
  useEffect(() => {
    latest.current = { onChange, onRun, onCancel, onWalk, parameters };
  });

  useEffect(() => {
    const { current } = host;
    if (!current) return;
    const root = current.shadowRoot ?? current.attachShadow({ mode: "open" });
    const run = (editor: EditorView) => {
      closeCompletion(editor);
      latest.current.onRun();
      return true;
    };
    const cancel = () => {
      latest.current.onCancel();
      return false;
    };
    const walk = (way: "older" | "newer") => (editor: EditorView) => {
      if (completionStatus(editor.state) !== null || !isAtEdge(editor.state, way) || !latest.current.onWalk(way))
        return false;
      walked.current = way;
      return true;
    };
    const editor = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: initial.current,
        extensions: [
          Prec.highest(keymap.of([{ key: "Mod-Enter", run }])),
          lineNumbers(),
          EditorView.lineWrapping,
          highlightActiveLine(),
          highlightActiveLineGutter(),
          drawSelection(),
          history(),
          closeBrackets(),
          autocompletion({
            icons: false,
            activateOnTypingDelay: 60,
            override: [
              completionSource(
                (of, typed, signal) => valuesInGraph(getDesk().store, of, typed, signal),
                () => latest.current.parameters,
              ),
            ],
          }),
          keymap.of([
            // A completion that opened just now is not taken yet; the focus stays all the same.
            { key: "Tab", run: (view) => acceptCompletion(view) || completionStatus(view.state) === "active" },
            ...closeBracketsKeymap,
            ...completionKeymap,
            { key: "Escape", run: cancel },
            { key: "ArrowUp", run: walk("older") },
            { key: "ArrowDown", run: walk("newer") },
            ...historyKeymap,
            ...defaultKeymap,
          ]),
          cypher(),
          editorTheme(),
          placeholder("MATCH (a)-[r]->(b) RETURN a, r, b LIMIT 20"),
          EditorView.contentAttributes.of({ "aria-label": "Query in Cypher" }),
          // Files that are dropped here are reports like anywhere else on the page, not text of the query.
          EditorView.domEventHandlers({ drop: (event) => (event.dataTransfer?.files.length ?? 0) > 0 }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = editor;
    // What is typed here is no key of the desk; from outside a shadow tree looks like something that takes no text.
    const keep = (event: KeyboardEvent) => {
      if (!((event.ctrlKey || event.metaKey) && event.key === "k")) event.stopPropagation();
    };
    current.addEventListener("keydown", keep);
    return () => {
      current.removeEventListener("keydown", keep);
      editor.destroy();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === text) return;
    const changes = { from: 0, to: editor.state.doc.length, insert: text };
    const firstLine = text.indexOf("\n");
    const caret = walked.current === "older" && firstLine >= 0 ? firstLine : text.length;
    editor.dispatch({ changes, ...(walked.current ? { selection: { anchor: caret } } : {}) });
    walked.current = null;
  }, [text]);

  useEffect(() => {
    const editor = view.current;
    if (editor) editor.dispatch(setDiagnostics(editor.state, diagnosticsOf(faults, editor.state.doc)));
  }, [faults]);

  useEffect(() => {
    const editor = view.current;
    const place = failure?.span?.start;
    if (editor && place !== undefined && place <= editor.state.doc.length)
      editor.dispatch({ selection: { anchor: place }, scrollIntoView: true });
  }, [failure]);

  return <div className="query-editor" ref={host} />;
}

/** Whether the caret stands alone on the first line, or for newer ones on the last. */
function isAtEdge({ doc, selection }: EditorState, way: "older" | "newer"): boolean {
  const { main } = selection;
  return main.empty && doc.lineAt(main.head).number === (way === "older" ? 1 : doc.lines);
}

/** A single character would hardly be seen: its neighbour on the line is marked with it. */
function diagnosticsOf(faults: readonly Fault[], doc: Text): Diagnostic[] {
  return faults.flatMap(({ severity, message, span }) => {
    if (!span) return [];
    const from = Math.min(span.start, doc.length);
    const to = Math.max(from, Math.min(span.end, doc.length));
    const line = doc.lineAt(from);
    const [start, end] =
      to - from > 1 ? [from, to] : to < line.to ? [from, to + 1] : [Math.max(line.from, from - 1), to];
    return [{ severity, message, from: start, to: end }];
  });
}
