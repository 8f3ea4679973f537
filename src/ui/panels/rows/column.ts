import type { ReactNode } from "react";
import { type Order, orderOf } from "./table-order.ts";

/** One column of a table of `R`. */
export interface Column<R> {
  readonly id: string;
  readonly label: string;
  /** As CSS has it, of a column that is as wide as that; absent: it takes what is left. */
  readonly width?: number;
  /** By what it is sorted; what is null comes last. */
  readonly value: (row: R) => string | number | null;
  /** For a file; the value as text unless told. */
  readonly text?: (row: R) => string;
  /** Absent: it stands in files alone. */
  readonly cell?: (row: R) => ReactNode;
  readonly number?: boolean;
}

export function textOf<R>({ value, text }: Column<R>, row: R): string {
  return text ? text(row) : String(value(row) ?? "");
}

/** Rows in the order of a column, equal ones as they came. @param order by place among `columns` */
export function sorted<R>(rows: readonly R[], columns: readonly Column<R>[], order: Order | null): readonly R[] {
  const column = order && columns[order.column];
  if (!column) return rows;
  const values = rows.map((row) => [column.value(row)]);
  const texts = values.map(([value]) => [String(value ?? "")]);
  return orderOf(values, texts, { column: 0, down: order.down }).flatMap((place) => rows[place] ?? []);
}

/** Small letters without their marks, so that "Muller" finds "Müller". */
export function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** A test for texts made `plain` that hold every word of `typed`, whatever its marks and capitals; null while nothing is typed. */
export function matcher(typed: string): ((text: string) => boolean) | null {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  return (text) => words.every((word) => text.includes(word));
}
