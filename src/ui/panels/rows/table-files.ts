import { guardValue } from "../../../formats/guarded-cell.ts";
import type { QueryAnswer } from "../../../store/graph-store.ts";

type Table = Pick<QueryAnswer, "columns" | "texts">;

/** An answer as comma-separated values that no spreadsheet program takes for formulas. */
export function csvOf({ columns, texts }: Table): string {
  return [columns, ...texts].map((row) => `${row.map((cell) => csvCell(guardValue(cell))).join(",")}\r\n`).join("");
}

/** An answer for the clipboard: cells parted by tabs, ready to be put into a spreadsheet. */
export function tabbedOf({ columns, texts }: Table): string {
  return [columns, ...texts]
    .map((row) => row.map((cell) => guardValue(cell).replaceAll(/\s+/g, " ")).join("\t"))
    .join("\n");
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
