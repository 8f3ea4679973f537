import { ENTITY_TYPES } from "../../../model/schema.ts";
import type { Column } from "../rows/column.ts";
import { formatNumber } from "../wording/counts.ts";
import { formatDay } from "../wording/dates.ts";
import type { EntityRow } from "./entity-rows.ts";
import { EntityCell } from "./relation-columns.tsx";

const day = (value: string | null) => (value === null ? <span className="none">no date</span> : formatDay(value));

/** What a table tells of entities. */
export const ENTITY_COLUMNS: readonly Column<EntityRow>[] = [
  {
    id: "name",
    label: "name",
    width: 260,
    value: ({ node }) => node.name,
    cell: ({ node }) => <EntityCell node={node} name={node.name} />,
  },
  {
    id: "type",
    label: "type",
    width: 120,
    value: ({ node }) => ENTITY_TYPES[node.entityType].label.toLowerCase(),
    cell: ({ node }) => ENTITY_TYPES[node.entityType].label.toLowerCase(),
  },
  {
    id: "relations",
    label: "relations",
    width: 100,
    number: true,
    value: ({ node }) => node.relations,
    cell: ({ node }) => formatNumber(node.relations),
  },
  {
    id: "drawn",
    label: "of them drawn",
    width: 120,
    number: true,
    value: ({ drawn }) => drawn,
    cell: ({ drawn }) => formatNumber(drawn),
  },
  {
    id: "partners",
    label: "with others",
    width: 110,
    number: true,
    value: ({ partners }) => partners,
    cell: ({ partners }) => formatNumber(partners),
  },
  {
    id: "hidden",
    label: "others not drawn",
    width: 130,
    number: true,
    value: ({ node }) => node.hidden,
    cell: ({ node }) => formatNumber(node.hidden),
  },
  { id: "first", label: "first date", width: 120, value: ({ first }) => first, cell: ({ first }) => day(first) },
  { id: "last", label: "last date", width: 120, value: ({ last }) => last, cell: ({ last }) => day(last) },
  { id: "id", label: "id", width: 260, value: ({ node }) => node.id, cell: ({ node }) => <code>{node.id}</code> },
];
