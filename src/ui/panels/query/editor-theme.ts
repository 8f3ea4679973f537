import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { ENTITY_TYPE_IDS } from "../../../model/schema.ts";
import { knownTypes } from "../../state/relation-types.ts";
import { colorOf } from "../wording/relation-words.ts";

/** As in the legend, with enough ink for text. */
function typeColours() {
  const colours = [
    ...ENTITY_TYPE_IDS.map((id) => [id, `var(--${id})`] as const),
    ...knownTypes().ids.map((id) => [id, colorOf(id)] as const),
  ];
  return Object.fromEntries(
    colours.map(([id, colour]) => {
      const name = `.type-${id.replaceAll("_", "-")}`;
      return [`${name}, ${name} *`, { color: `color-mix(in srgb, ${colour} 80%, var(--ink))` }];
    }),
  );
}

const INK_AND_PAPER = {
  "&": { height: "100%", color: "var(--ink)", background: "var(--canvas)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { font: "400 13px/21px var(--font-code)", overflow: "auto" },
  ".cm-content": { padding: "9px 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 14px 0 14px" },
  ".cm-gutters": {
    background: "var(--canvas)",
    border: "0",
    color: "var(--ink-3)",
    font: "400 11px/21px var(--font-code)",
  },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "26px", padding: "0" },
  ".cm-gutter-lint": { width: "0" },
  "&:not(.cm-focused) .cm-activeLine, &:not(.cm-focused) .cm-activeLineGutter": { background: "transparent" },
  ".cm-activeLine, .cm-activeLineGutter": { background: "var(--marker-soft)", color: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "1.5px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "color-mix(in srgb, var(--ink) 18%, transparent)",
  },
  ".cm-placeholder": { color: "var(--ink-3)" },
  "&.cm-editor .cm-lintRange-error": {
    background: "color-mix(in srgb, var(--bad) 16%, transparent)",
    textDecoration: "underline wavy var(--bad) 1.5px",
    textUnderlineOffset: "4px",
  },
  "&.cm-editor .cm-lintRange-warning": {
    background: "none",
    textDecoration: "underline wavy var(--planned) 1.5px",
    textUnderlineOffset: "4px",
  },
  ".cm-lintPoint-error:after": { borderBottomColor: "var(--bad)" },
  ".cm-tooltip": {
    zIndex: "6",
    border: "0",
    borderRadius: "var(--radius-1)",
    background: "var(--raised)",
    color: "var(--ink)",
    boxShadow: "var(--shadow-2)",
  },
  ".cm-diagnostic": { maxWidth: "360px", padding: "5px 10px", font: "430 12px/16px var(--font-ui)" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--bad)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--planned)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    minWidth: "216px",
    maxHeight: "182px",
    padding: "3px 0",
    font: "430 12px/16px var(--font-ui)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    display: "flex",
    justifyContent: "space-between",
    gap: "16px",
    padding: "3px 10px",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    background: "var(--marker-soft)",
    color: "var(--ink)",
  },
  ".cm-completionLabel": { font: "400 12px/16px var(--font-code)" },
  ".cm-completionMatchedText": { textDecoration: "none", boxShadow: "inset 0 -1.5px 0 var(--ink)" },
  ".cm-completionDetail": { marginLeft: "0", color: "var(--ink-3)", fontSize: "11px", fontStyle: "normal" },
};

/** The editor in ink and paper. Its styles stand in the editor's own shadow tree: the page's policy allows no others. Relation types are coloured as they are known when it is made. */
export function editorTheme(): Extension {
  return EditorView.theme({ ...INK_AND_PAPER, ...typeColours() });
}
