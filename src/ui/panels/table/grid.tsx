import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { Icon } from "../../components/icon.tsx";
import type { Column } from "../rows/column.ts";
import { nextOrder, type Order } from "../rows/table-order.ts";
import { useWindow } from "../rows/use-window.ts";

/** Pixels. */
const ROW = 30;
const HEAD = 27;
/** Milliseconds that a row is rested on by the keyboard before it is chosen. */
const REST = 150;

export interface GridProps<R> {
  readonly label: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  readonly order: Order | null;
  readonly onOrder: (order: Order | null) => void;
  /** Carries the marker. */
  readonly isOpen: (row: R) => boolean;
  /** A row that was clicked or walked to. */
  readonly onChoose: (row: R) => void;
  /** With Ctrl held down. */
  readonly onAdd?: ((row: R) => void) | undefined;
  /** What Enter and a double-click do. */
  readonly onAct: (row: R) => void;
}

/**
 * Many rows as a table of which only those in sight are drawn. One stop of the Tab key: arrows walk from row to row and
 * choose each, Enter acts on it. What is opened elsewhere comes into sight.
 */
export function Grid<R>(props: GridProps<R>) {
  const { label, columns, rows, keyOf, order, onOrder, isOpen, onChoose, onAdd, onAct } = props;
  const id = useId();
  const sight = useWindow(rows.length, ROW, HEAD);
  const [cursor, setCursor] = useState<string | null>(null);
  const walked = useRef<ReturnType<typeof setTimeout> | null>(null);
  const shown = useMemo(
    () => columns.map((column, at) => ({ column, at })).filter(({ column }) => column.cell !== undefined),
    [columns],
  );
  const openAt = useMemo(() => rows.findIndex(isOpen), [rows, isOpen]);
  const opened = rows[openAt];
  const openKey = opened === undefined ? null : keyOf(opened);
  const at = cursor === null ? -1 : rows.findIndex((row) => keyOf(row) === cursor);
  const { show } = sight;

  // What is opened elsewhere is where the keyboard goes on.
  const openRow = useRef(openAt);
  openRow.current = openAt;
  useEffect(() => {
    if (openKey === null) return;
    setCursor(openKey);
    show(openRow.current);
  }, [openKey, show]);

  const goTo = (place: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, place))];
    if (row === undefined) return;
    setCursor(keyOf(row));
    show(rows.indexOf(row));
    if (walked.current !== null) clearTimeout(walked.current);
    walked.current = setTimeout(() => onChoose(row), REST);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? 0 : at - 1,
      PageDown: at + sight.page(),
      PageUp: at - sight.page(),
      Home: 0,
      End: rows.length - 1,
    };
    const place = steps[event.key];
    const row = rows[at];
    if (place !== undefined) goTo(place);
    else if (event.key === "Enter" && row !== undefined) onAct(row);
    else if (event.key === " " && row !== undefined) (onAdd ?? onChoose)(row);
    else return;
    event.preventDefault();
  };
  const onRow = (event: MouseEvent, row: R) => {
    setCursor(keyOf(row));
    if (onAdd && (event.ctrlKey || event.metaKey || event.shiftKey)) onAdd(row);
    else onChoose(row);
  };

  return (
    <div className="rows" ref={sight.ref} onScroll={sight.onScroll}>
      <table
        {...walkedGrid(at >= sight.first && at < sight.end ? `${id}-${at}` : undefined, onAdd !== undefined)}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {shown.map(({ column }) => (
            <col key={column.id} style={column.width === undefined ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {shown.map(({ column, at: place }) => (
              <th
                key={column.id}
                scope="col"
                className={column.number ? "number" : undefined}
                aria-sort={order?.column !== place ? "none" : order.down ? "descending" : "ascending"}
              >
                <button
                  type="button"
                  title={`Sort by ${column.label}`}
                  onClick={() => onOrder(nextOrder(order, place))}
                >
                  {column.label}
                  {order?.column === place ? <Icon name={order.down ? "down" : "up"} size={10} /> : null}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap rows={sight.first} columns={shown.length} />
          {rows.slice(sight.first, sight.end).map((row, step) => {
            const place = sight.first + step;
            const key = keyOf(row);
            const open = isOpen(row);
            return (
              <tr
                key={key}
                id={`${id}-${place}`}
                aria-rowindex={place + 2}
                aria-selected={open}
                className={`${open ? "on" : ""}${place === at ? " at" : ""}`}
                onClick={(event) => onRow(event, row)}
                onDoubleClick={() => onAct(row)}
                onKeyDown={undefined}
              >
                {shown.map(({ column }) => (
                  <td key={column.id} className={column.number ? "number" : undefined}>
                    {column.cell?.(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          <Gap rows={rows.length - sight.end} columns={shown.length} />
        </tbody>
      </table>
    </div>
  );
}

/** A table whose rows are walked is a grid. */
const walkedGrid = (row: string | undefined, several: boolean) => ({
  role: "grid",
  tabIndex: 0,
  "aria-activedescendant": row,
  "aria-multiselectable": several,
});

const UNHEARD = { "aria-hidden": true };

/** Stands where rows are that are not drawn. */
function Gap({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  return rows > 0 ? (
    <tr {...UNHEARD} className="gap" style={{ height: rows * ROW }}>
      <td colSpan={columns} />
    </tr>
  ) : null;
}
