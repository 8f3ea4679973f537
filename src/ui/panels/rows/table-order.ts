import type { PlainValue } from "../../../store/graph-store.ts";

/** By which column rows are sorted, and which way. */
export interface Order {
  readonly column: number;
  readonly down: boolean;
}

/** After a click on a column's head: up, then down, then as they came. */
export function nextOrder(order: Order | null, column: number): Order | null {
  if (order?.column !== column) return { column, down: false };
  return order.down ? null : { column, down: true };
}

/** Places of the rows in order; what is unknown comes last whichever way. Equal rows stay as they came. */
export function orderOf(
  rows: readonly (readonly PlainValue[])[],
  texts: readonly (readonly string[])[],
  order: Order | null,
): readonly number[] {
  const places = rows.map((_, place) => place);
  if (!order) return places;
  const { column, down } = order;
  const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  return places.sort((a, b) => {
    const [p, q] = [rows[a]?.[column] ?? null, rows[b]?.[column] ?? null];
    if (p === null || q === null) return p === q ? a - b : p === null ? 1 : -1;
    const by =
      typeof p === "number" && typeof q === "number"
        ? p - q
        : collator.compare(texts[a]?.[column] ?? "", texts[b]?.[column] ?? "");
    return (down ? -by : by) || a - b;
  });
}
