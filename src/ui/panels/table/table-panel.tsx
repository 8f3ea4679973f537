import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { RelationRow } from "../../../store/graph-store.ts";
import { getDesk, useDesk } from "../../state/desk.ts";
import { fileNameOf } from "../../state/file-name.ts";
import { type Column, matcher, plain, sorted, textOf } from "../rows/column.ts";
import { FilterField } from "../rows/filter-field.tsx";
import { csvOf, tabbedOf } from "../rows/table-files.ts";
import type { Order } from "../rows/table-order.ts";
import { TakeButtons } from "../rows/take-buttons.tsx";
import { useFocusOnOpen } from "../rows/use-focus-on-open.ts";
import { formatCount, formatNumber } from "../wording/counts.ts";
import { ENTITY_COLUMNS } from "./entity-columns.tsx";
import type { EntityRow } from "./entity-rows.ts";
import { Grid, type GridProps } from "./grid.tsx";
import { DATE } from "./relation-columns.tsx";
import { useTables } from "./use-tables.ts";
import "../rows/rows.css";

type Kind = "relations" | "entities";

/** What is drawn as two tables, in step with the canvas: sorted, narrowed, walked and taken away. */
export function TablePanel() {
  const looked = useDesk((state) => state.drawer === "table");
  const tables = useTables(looked);
  const [kind, setKind] = useState<Kind>("relations");
  const open = useDesk((state) => state.open);
  const selection = useDesk((state) => state.selection);
  const isOpenRelation = useCallback(
    ({ id, edge }: RelationRow) => {
      if (open?.kind === "edge") return open.relation === undefined ? open.id === edge : open.relation === id;
      return open?.kind === "report" && open.passage?.relation === id;
    },
    [open],
  );
  const isOpenEntity = useCallback(
    ({ node }: EntityRow) => selection.has(node.id) || (open?.kind === "entity" && open.id === node.id),
    [open, selection],
  );
  const tabs = (
    <fieldset className="seg" aria-label="Which table">
      {(["relations", "entities"] as const).map((each) => (
        <button key={each} type="button" className="which" aria-pressed={kind === each} onClick={() => setKind(each)}>
          {each === "relations" ? "Relations" : "Entities"} <i>{formatNumber(tables[each].length)}</i>
        </button>
      ))}
    </fieldset>
  );
  const shared = { tabs, looked };
  return (
    <section className="table-panel" aria-label="Table">
      {kind === "relations" ? (
        <Table
          {...shared}
          key="relations"
          label="Relations drawn"
          file="relations"
          first={LATEST_FIRST}
          rows={tables.relations}
          columns={tables.columns}
          keyOf={({ id }) => id}
          isOpen={isOpenRelation}
          onChoose={openRelation}
          onAct={readPassage}
          empty={tables.failed ?? (tables.waiting ? "The relations are being looked up." : NOTHING.relations)}
        />
      ) : (
        <Table
          {...shared}
          key="entities"
          label="Entities drawn"
          file="entities"
          first={null}
          rows={tables.entities}
          columns={ENTITY_COLUMNS}
          keyOf={({ node }) => node.id}
          isOpen={isOpenEntity}
          onChoose={({ node }) => openEntity(node.id)}
          onAdd={({ node }) => getDesk().actions.select([node.id], "toggle")}
          onAct={({ node }) => void getDesk().actions.expand(node.id)}
          empty={NOTHING.entities}
        />
      )}
    </section>
  );
}

const LATEST_FIRST: Order = { column: DATE, down: true };

const NOTHING = {
  relations:
    "No relation is drawn: add reports, search for a name, or take the filters away. What is drawn stands here line by line.",
  entities: "No entity is drawn: add reports, or search for a name. What is drawn stands here line by line.",
} as const;

function openRelation({ edge, id, passage, source, target }: RelationRow): void {
  const { actions, canvas } = getDesk();
  actions.openEdge(edge, id, passage);
  canvas()?.flyTo([source, target]);
}

function openEntity(id: string): void {
  const { actions, canvas } = getDesk();
  actions.openEntity(id);
  canvas()?.flyTo([id]);
}

function readPassage({ documentId, id, passage }: RelationRow): void {
  getDesk().actions.openReport(documentId, { relation: id, evidence: passage });
}

interface TableProps<R> extends Omit<GridProps<R>, "order" | "onOrder"> {
  readonly tabs: ReactNode;
  readonly looked: boolean;
  /** Follows the project's title in the name of the file. */
  readonly file: string;
  /** In which order the rows stand at first. */
  readonly first: Order | null;
  /** What is said where there are no rows. */
  readonly empty: string;
}

/** One table with its filter and its ways out. */
function Table<R>({ tabs, looked, file, first, empty, rows, columns, ...grid }: TableProps<R>) {
  const title = useDesk((state) => state.project.title);
  const [order, setOrder] = useState<Order | null>(first);
  const [typed, setTyped] = useState("");
  const panel = useRef<HTMLDivElement>(null);
  const narrowed = typed.trim() !== "";
  const texts = useMemo(
    () => (narrowed ? rows.map((row) => plain(columns.map((column) => textOf(column, row)).join(" "))) : []),
    [rows, columns, narrowed],
  );
  const found = useMemo(() => {
    const matches = matcher(typed);
    return sorted(matches ? rows.filter((_, at) => matches(texts[at] ?? "")) : rows, columns, order);
  }, [rows, columns, texts, order, typed]);
  const toGrid = useCallback(() => panel.current?.querySelector<HTMLElement>("[role=grid]")?.focus(), []);
  useFocusOnOpen(looked && found.length > 0, toGrid);
  const taken = (kept: readonly Column<R>[]) => ({
    columns: kept.map(({ label }) => label),
    texts: found.map((row) => kept.map((column) => textOf(column, row))),
  });
  const count = formatCount(found.length, "row");
  return (
    <>
      <div className="head">
        {tabs}
        <FilterField label="Filter the rows" value={typed} onChange={setTyped} onLeave={toGrid} />
        <span className="quiet" role="status">
          {narrowed ? `${count} of ${formatNumber(rows.length)}` : ""}
        </span>
        <span className="grow" />
        {found.length > 0 ? (
          <TakeButtons
            copyHint="Copy the rows below for a spreadsheet"
            saveHint="Save the rows below as a file, with ids and reports"
            copy={() => ({ text: tabbedOf(taken(columns.filter(({ cell }) => cell))), told: `${count} copied` })}
            save={async () => ({
              name: `${fileNameOf(title)}-${file}.csv`,
              text: csvOf(taken(columns)),
              told: `${count} saved`,
            })}
          />
        ) : null}
      </div>
      {found.length > 0 ? (
        <div className="fill" ref={panel}>
          <Grid {...grid} columns={columns} rows={found} order={order} onOrder={setOrder} />
        </div>
      ) : (
        <p className="blank">{rows.length === 0 ? empty : `No row holds “${typed.trim()}”.`}</p>
      )}
    </>
  );
}
