import { useRef } from "react";
import { messageOf } from "../../model/errors.ts";
import { MenuButton } from "../panels/menu/menu-button.tsx";
import { getDesk } from "../state/desk.ts";
import { saveProject } from "./commands.ts";
import type { Dialogs } from "./dialogs.tsx";

/** What is done to the project as a whole. */
export function MoreMenu({ dialogs }: { readonly dialogs: Dialogs }) {
  const input = useRef<HTMLInputElement>(null);
  const { actions } = getDesk();
  const open = (file: File | undefined) => {
    if (file) actions.openProject(file).catch((error: unknown) => actions.say("error", messageOf(error)));
  };
  return (
    <>
      <MenuButton
        label="More"
        icon="more"
        entries={[
          { label: "Save project", icon: "save", run: () => void saveProject() },
          { label: "Open project…", icon: "file", run: () => input.current?.click() },
          { label: "New project", icon: "plus", run: () => void actions.newProject() },
          { label: "Rename project…", icon: "edit", run: () => dialogs.show({ kind: "title" }) },
          { label: "Relation types…", icon: "tag", run: () => dialogs.show({ kind: "types" }) },
          { label: "Draw the whole graph", icon: "expand", apart: true, run: () => void actions.drawAll() },
          { label: "Clear the canvas", icon: "hide", run: () => actions.clearCanvas() },
          { label: "Keys", icon: "help", keys: "?", apart: true, run: () => dialogs.show({ kind: "keys" }) },
        ]}
      />
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Project file"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          open(file);
          event.target.value = "";
        }}
      />
    </>
  );
}
