import { messageOf } from "../../model/errors.ts";
import { saveFile } from "../panels/export/save-file.ts";
import type { Command } from "../panels/index.ts";
import { TEMPLATES } from "../panels/query/templates.ts";
import { getDesk } from "../state/desk.ts";
import type { DeskState } from "../state/desk-state.ts";
import type { Dialogs } from "./dialogs.tsx";

/** What the keys and the commands act on: what is selected, else what is open. */
export function subjects({ selection, open }: Pick<DeskState, "selection" | "open">): readonly string[] {
  if (selection.size > 0) return [...selection];
  return open?.kind === "entity" ? [open.id] : [];
}

/** Everything that the palette can do now. */
export function commandsFor(state: DeskState, dialogs: Dialogs, addReports: () => void): readonly Command[] {
  const { actions, canvas } = getDesk();
  const [subject, ...others] = subjects(state);
  const node = others.length === 0 ? state.view.graph.nodes.find(({ id }) => id === subject) : undefined;
  const forSubject: Command[] = node
    ? [
        {
          id: "expand",
          label: `Expand ${node.name}`,
          icon: "expand",
          keys: "E",
          run: () => void actions.expand(node.id),
        },
        {
          id: "focus",
          label: `Focus on ${node.name} and its neighbours`,
          icon: "focus",
          keys: "1",
          run: () => void actions.focus(node.id, 1),
        },
        {
          id: "paths-from",
          label: `Paths from ${node.name} to…`,
          icon: "path",
          run: () => actions.findPaths({ from: node.id, to: null }),
        },
        {
          id: "hide",
          label: `Hide ${node.name}`,
          icon: "hide",
          keys: "H",
          run: () => actions.hide([node.id]),
        },
      ]
    : [];
  const dark = state.theme === "dark";
  return [
    ...forSubject,
    { id: "fit", label: "Fit everything to the canvas", icon: "fit", keys: "F", run: () => canvas()?.fit() },
    { id: "layout", label: "Lay everything out anew", icon: "layout", keys: "L", run: () => void actions.layout() },
    { id: "draw-all", label: "Draw the whole graph", icon: "expand", run: () => void actions.drawAll() },
    { id: "clear", label: "Clear the canvas", icon: "hide", run: () => actions.clearCanvas() },
    { id: "query", label: "Ask a question or a query", icon: "terminal", run: () => actions.openDrawer("query") },
    ...TEMPLATES.map(
      ({ id, short }): Command => ({
        id: `ask-${id}`,
        label: short,
        icon: "question",
        run: () => actions.askQuestion({ template: id, choices: {} }),
      }),
    ),
    { id: "table", label: "What is drawn as a table", icon: "rows", keys: "T", run: () => actions.openDrawer("table") },
    {
      id: "outline",
      label: "What is drawn as an outline",
      icon: "outline",
      keys: "O",
      run: () => actions.openDrawer("outline"),
    },
    { id: "paths", label: "Find paths between two…", icon: "path", run: () => actions.findPaths({}) },
    { id: "journal", label: "Read the journal of changes", icon: "history", run: () => actions.openDrawer("journal") },
    { id: "add", label: "Add reports…", icon: "plus", run: addReports },
    {
      id: "types",
      label: "Relation types: add one of your own",
      icon: "tag",
      run: () => dialogs.show({ kind: "types" }),
    },
    { id: "export", label: "Export…", icon: "export", run: () => dialogs.show({ kind: "export" }) },
    { id: "save", label: "Save the project as a file", icon: "save", run: () => void saveProject() },
    { id: "new", label: "Begin a new project", icon: "file", run: () => void actions.newProject() },
    {
      id: "theme",
      label: dark ? "Theme: light paper" : "Theme: dark paper",
      icon: "theme",
      run: () => actions.setTheme(dark ? "light" : "dark"),
    },
    { id: "keys", label: "List all keys", icon: "help", keys: "?", run: () => dialogs.show({ kind: "keys" }) },
  ];
}

/** Hands the project to the browser's downloads; a failure is told. */
export async function saveProject(): Promise<void> {
  const { actions } = getDesk();
  try {
    const file = await actions.saveProject();
    saveFile(file.name, file);
  } catch (error) {
    actions.say("error", messageOf(error));
  }
}
