import { useMemo, useState } from "react";
import type { PlainRelationship, PlainValue } from "../../../store/graph-store.ts";
import { Icon } from "../../components/icon.tsx";
import { getDesk, useDesk } from "../../state/desk.ts";
import { specOf } from "../../state/relation-types.ts";
import { nextOrder, type Order, orderOf } from "../rows/table-order.ts";
import { formatCount, formatNumber } from "../wording/counts.ts";
import { Cell } from "./cell.tsx";
import { isNode, isRelationship, subjectOf } from "./plain-kinds.ts";
import { relationTypeOf } from "./schema-words.ts";
import { untilColumns } from "./stretch.ts";
import type { Outcome } from "./use-query.ts";
import "../rows/rows.css";

type Answered = Extract<Outcome, { status: "answered" }>;

/** Rows that are drawn at a time. */
const STRETCH = 200;

/** The rows of an answer: sorted by a click on a head, opened by a click on a row. */
export function ResultTable({ outcome: { answer } }: { readonly outcome: Answered }) {
  const { columns, rows, texts, more } = answer;
  const [order, setOrder] = useState<Order | null>(null);
  const [drawn, setDrawn] = useState(STRETCH);
  const open = useDesk((state) => state.open);
  const places = useMemo(() => orderOf(rows, texts, order), [rows, texts, order]);
  const until = useMemo(() => untilColumns(columns), [columns]);
  const hidden = new Set(until.values());
  const isOpen = (row: readonly PlainValue[]) => {
    const subject = subjectOf(row);
    if (!subject || !open) return false;
    if (isRelationship(subject)) return open.kind === "edge" && open.relation === subject.id;
    return open.kind === "entity" && open.id === subject.id;
  };
  return (
    <div className="rows">
      <table>
        <thead>
          <tr>
            {columns.map((column, at) =>
              hidden.has(at) ? null : (
                <th key={column} aria-sort={order?.column !== at ? "none" : order.down ? "descending" : "ascending"}>
                  <button type="button" onClick={() => setOrder(nextOrder(order, at))}>
                    {column}
                    {order?.column === at ? <Icon name={order.down ? "down" : "up"} size={10} /> : null}
                  </button>
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {places.slice(0, drawn).map((place) => {
            const row = rows[place] ?? [];
            return (
              // The cells hold the buttons; a click beside them does what the first of them does.
              <tr
                key={place}
                className={isOpen(row) ? "on" : undefined}
                onClick={({ target }) => {
                  if (!(target instanceof Element && target.closest("button"))) openRow(row);
                }}
                onKeyDown={undefined}
              >
                {columns.map((column, at) =>
                  hidden.has(at) ? null : (
                    <td key={column} className={typeof row[at] === "number" ? "number" : undefined}>
                      <Cell
                        column={column}
                        value={row[at] ?? null}
                        text={texts[place]?.[at] ?? ""}
                        until={row[until.get(at) ?? -1]}
                        onNode={openNode}
                        onRelation={openRelation}
                      />
                    </td>
                  ),
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {places.length > drawn ? (
        <button type="button" className="link more" onClick={() => setDrawn(drawn + STRETCH)}>
          Show {formatCount(Math.min(STRETCH, places.length - drawn), "more row", "more rows")} of{" "}
          {formatNumber(places.length)}
        </button>
      ) : null}
      {more ? <p className="quiet more">There are more: add a LIMIT, narrow the pattern, or count them.</p> : null}
    </div>
  );
}

function openRow(row: readonly PlainValue[]): void {
  const subject = subjectOf(row);
  if (!subject) return;
  if (isNode(subject)) openNode(subject.id);
  else openRelation(subject);
}

function openNode(id: string): void {
  const { actions } = getDesk();
  actions.goTo(id).catch((error: unknown) => actions.say("error", String(error)));
}

function openRelation({ id, type, source, target }: PlainRelationship): void {
  const relationType = relationTypeOf(type);
  if (!relationType) return;
  const turned = specOf(relationType).symmetric && target < source;
  const [from, to] = turned ? [target, source] : [source, target];
  getDesk().actions.openEdge(`${from}|${relationType}|${to}`, id);
}
