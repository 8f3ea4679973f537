import { useState } from "react";
import type { Entity } from "../../../model/graph.ts";
import { getDesk } from "../../state/desk.ts";
import { MenuButton, type MenuEntry } from "../menu/menu-button.tsx";
import { isDivisible } from "./divisible.ts";
import { MergeDialog } from "./merge-dialog.tsx";
import { RenameDialog } from "./rename-dialog.tsx";
import { RetypeDialog } from "./retype-dialog.tsx";
import { SplitDialog } from "./split-dialog.tsx";

type Form = "rename" | "retype" | "merge" | "split";

/** All that can be done with an entity beside the buttons in sight. */
export function EntityMenu({ entity, drawn }: { readonly entity: Entity; readonly drawn: boolean }) {
  const [form, setForm] = useState<Form | null>(null);
  const { actions } = getDesk();
  const close = () => setForm(null);

  const onCanvas: MenuEntry[] = [
    { label: "Collapse", icon: "collapse", run: () => actions.collapse(entity.id) },
    { label: "Keep only this", icon: "keep", run: () => actions.keepOnly([entity.id]) },
    { label: "Hide", icon: "hide", keys: "H", run: () => actions.hide([entity.id]) },
  ];
  const entries: MenuEntry[] = [
    { label: "Focus two steps around", icon: "focus", keys: "2", run: () => void actions.focus(entity.id, 2) },
    { label: "Focus three steps around", icon: "focus", keys: "3", run: () => void actions.focus(entity.id, 3) },
    ...(drawn ? onCanvas : []),
    { label: "Merge into…", icon: "merge", apart: true, run: () => setForm("merge") },
    ...(isDivisible(entity)
      ? [{ label: "Split…", icon: "split", run: () => setForm("split") } satisfies MenuEntry]
      : []),
    { label: "Rename…", icon: "edit", run: () => setForm("rename") },
    { label: "Change type…", icon: "tag", run: () => setForm("retype") },
    {
      label: "Delete",
      icon: "close",
      apart: true,
      run: () => void actions.edit({ kind: "delete-entity", entity: entity.id }),
    },
  ];

  return (
    <>
      <MenuButton label="More" icon="more" entries={entries} />
      {form === "rename" ? <RenameDialog entity={entity} onClose={close} /> : null}
      {form === "retype" ? <RetypeDialog entity={entity} onClose={close} /> : null}
      {form === "merge" ? <MergeDialog entity={entity} onClose={close} /> : null}
      {form === "split" ? <SplitDialog entity={entity} onClose={close} /> : null}
    </>
  );
}
