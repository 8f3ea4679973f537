import { lazy, Suspense } from "react";
import type { EntityForm } from "../canvas/node-menu.tsx";
import { ExportDialog, KeysDialog, SearchPalette, TypesDialog } from "../panels/index.ts";
import { MergeDialog } from "../panels/inspector/merge-dialog.tsx";
import { RenameDialog } from "../panels/inspector/rename-dialog.tsx";
import { SplitDialog } from "../panels/inspector/split-dialog.tsx";
import { getDesk } from "../state/desk.ts";
import { commandsFor } from "./commands.ts";

const TitleDialog = lazy(async () => ({ default: (await import("./title-dialog.tsx")).TitleDialog }));

/** What stands above the desk: one thing at a time. */
export type Shown = { readonly kind: "search" | "export" | "keys" | "title" | "types" } | EntityForm;

export interface Dialogs {
  readonly shown: Shown | null;
  show(shown: Shown | null): void;
}

export interface DialogLayerProps {
  readonly dialogs: Dialogs;
  readonly onAddReports: () => void;
}

/** The dialog that is open, loaded when it is first asked for. */
export function DialogLayer({ dialogs, onAddReports }: DialogLayerProps) {
  const { shown } = dialogs;
  const close = () => dialogs.show(null);
  return <Suspense>{shown ? content(shown, dialogs, close, onAddReports) : null}</Suspense>;
}

function content(shown: Shown, dialogs: Dialogs, close: () => void, onAddReports: () => void) {
  switch (shown.kind) {
    case "search":
      return (
        <SearchPalette
          commands={commandsFor(getDesk().state(), dialogs, onAddReports)}
          // A command may have opened another dialog.
          onClose={close}
        />
      );
    case "export":
      return <ExportDialog onClose={close} />;
    case "keys":
      return <KeysDialog onClose={close} />;
    case "types":
      return <TypesDialog onClose={close} />;
    case "title":
      return <TitleDialog onClose={close} />;
    case "merge":
      return <MergeDialog entity={{ ...shown.node, aliases: [] }} onClose={close} />;
    case "split":
      return <SplitDialog entity={shown.entity} onClose={close} />;
    case "rename":
      return <RenameDialog entity={{ ...shown.node, aliases: [] }} onClose={close} />;
  }
}
