/** One line of the keys dialog. Several keys for one thing are alternatives. */
export interface KeyLine {
  readonly keys: readonly string[];
  readonly does: string;
}

export interface KeyGroup {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    title: "Everywhere",
    lines: [
      { keys: ["Ctrl K", "/"], does: "search names, reports and commands" },
      { keys: ["Ctrl Z"], does: "undo" },
      { keys: ["Ctrl Shift Z"], does: "redo" },
      { keys: ["Esc"], does: "step back: close, then clear the selection" },
      { keys: ["T", "O"], does: "what is drawn as a table, as an outline" },
      { keys: ["?"], does: "this list" },
    ],
  },
  {
    title: "What is selected",
    lines: [
      { keys: ["E"], does: "expand: draw more of its neighbours" },
      { keys: ["H"], does: "hide it" },
      { keys: ["P"], does: "pin it to its place, or let it go" },
      { keys: ["M"], does: "merge: several into the first, or one into another" },
      { keys: ["1", "2", "3"], does: "focus: draw just what is that many steps around it" },
      { keys: ["Ctrl A"], does: "select everything drawn" },
    ],
  },
  {
    title: "The canvas",
    lines: [
      { keys: ["F"], does: "fit everything to the canvas" },
      { keys: ["+", "-"], does: "nearer, farther" },
      { keys: ["L"], does: "lay it out anew; what is pinned stays" },
      { keys: ["←", "↑", "→", "↓"], does: "walk from an entity to its neighbours" },
      { keys: ["Shift F10"], does: "all that can be done with it" },
    ],
  },
  {
    title: "Table and outline",
    lines: [
      { keys: ["↑", "↓"], does: "from row to row; also Page Up and Down, Home and End" },
      { keys: ["→", "←"], does: "in the outline: open and shut" },
      { keys: ["Enter"], does: "read the sentence, expand the entity" },
      { keys: ["A … Z"], does: "in the outline: to the name that begins so" },
    ],
  },
  {
    title: "The mouse",
    lines: [
      { keys: ["Click"], does: "on a node or an edge: what the reports say about it" },
      { keys: ["Double-click"], does: "expand" },
      { keys: ["Right-click"], does: "all that can be done" },
      { keys: ["Ctrl click", "Shift click"], does: "add to the selection" },
      { keys: ["Drag"], does: "move; the wheel zooms" },
    ],
  },
  {
    title: "The legend",
    lines: [
      { keys: ["Click"], does: "only this; again: everything" },
      { keys: ["Ctrl click"], does: "in or out, the others as they are" },
    ],
  },
];
