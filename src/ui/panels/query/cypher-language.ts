import { HighlightStyle, LanguageSupport, LRLanguage, syntaxHighlighting, syntaxTree } from "@codemirror/language";
import { type EditorState, type Extension, RangeSetBuilder } from "@codemirror/state";
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { styleTags, tags } from "@lezer/highlight";
import { parser } from "../../../query/cypher/syntax/cypher.grammar";
import { entityTypeOf, relationTypeOf } from "./schema-words.ts";

const KEYWORD_NODES =
  "ALL AND AS ASC BY CASE CONTAINS CREATE DELETE DESC DETACH DISTINCT ELSE END ENDS EXISTS FALSE IN IS LIMIT MATCH MERGE NOT NULL ON OPTIONAL OR ORDER REMOVE RETURN SET SKIP STARTS THEN TRUE UNION UNWIND WHEN WHERE WITH XOR";

/** The grammar of the engine as the editor reads it. */
export const cypherLanguage = LRLanguage.define({
  name: "cypher",
  parser: parser.configure({
    props: [
      styleTags({
        [KEYWORD_NODES]: tags.keyword,
        PropertyName: tags.propertyName,
        ParameterName: tags.special(tags.variableName),
        String: tags.string,
        Number: tags.number,
        "LineComment BlockComment": tags.comment,
        "LabelName TypeName": tags.typeName,
      }),
    ],
  }),
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    closeBrackets: { brackets: ["(", "[", "{", "'", '"'] },
  },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, fontWeight: "600" },
  { tag: tags.typeName, fontWeight: "600" },
  { tag: tags.propertyName, color: "var(--ink-2)" },
  {
    tag: tags.special(tags.variableName),
    color: "color-mix(in srgb, var(--country) 80%, var(--ink))",
    fontWeight: "600",
  },
  { tag: tags.string, color: "var(--planned)" },
  { tag: tags.number, color: "var(--planned)" },
  { tag: tags.comment, color: "var(--ink-3)", fontStyle: "italic" },
]);

/** Class of a name of a type that the schema knows: `type-aided`; null for others. */
export function typeClass(node: string, name: string): string | null {
  const known = node === "LabelName" ? entityTypeOf(name) : node === "TypeName" ? relationTypeOf(name) : undefined;
  return known === undefined ? null : `type-${known.replaceAll("_", "-")}`;
}

/** Types in the colours that the legend gives them. */
const typeColours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = typesIn(view.state, view.visibleRanges);
    }

    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged || syntaxTree(update.startState) !== syntaxTree(update.state))
        this.decorations = typesIn(update.state, update.view.visibleRanges);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

function typesIn(state: EditorState, ranges: EditorView["visibleRanges"]): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  for (const { from, to } of ranges)
    syntaxTree(state).iterate({
      from,
      to,
      enter({ name, from: start, to: end }) {
        const mark = typeClass(name, state.sliceDoc(start, end));
        if (mark) marks.add(start, end, Decoration.mark({ class: mark }));
      },
    });
  return marks.finish();
}

/** openCypher in the editor: its grammar and its colours. */
export function cypher(): Extension {
  return [new LanguageSupport(cypherLanguage), syntaxHighlighting(colours), typeColours];
}
