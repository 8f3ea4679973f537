import { lazy } from "react";

export { Inspector } from "./inspector/inspector.tsx";
export { Legend } from "./legend/legend.tsx";
export { ReadingList } from "./reading/reading-list.tsx";
export type { Command } from "./search/command.ts";
export { SearchPalette } from "./search/search-palette.tsx";

/** These are loaded when they are first shown: put them inside a `Suspense`. */
export const Timeline = lazy(async () => ({ default: (await import("./timeline/timeline.tsx")).Timeline }));
export const Reader = lazy(async () => ({ default: (await import("./reader/reader.tsx")).Reader }));
export const ExportDialog = lazy(async () => ({ default: (await import("./export/export-dialog.tsx")).ExportDialog }));
export const TypesDialog = lazy(async () => ({ default: (await import("./types/types-dialog.tsx")).TypesDialog }));
export const KeysDialog = lazy(async () => ({ default: (await import("./keys/keys-dialog.tsx")).KeysDialog }));
