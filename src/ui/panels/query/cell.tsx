import type { ReactNode } from "react";
import { STATUSES } from "../../../model/schema.ts";
import type { PlainNode, PlainPath, PlainRelationship, PlainValue } from "../../../store/graph-store.ts";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { RelationLine } from "../../components/relation-line.tsx";
import { specOf } from "../../state/relation-types.ts";
import { StatusTag } from "../passage/status-tag.tsx";
import { UnsureTag } from "../passage/unsure-tag.tsx";
import { formatCount, formatNumber } from "../wording/counts.ts";
import { isNode, isPath, isRelationship, statusOf, surenessOf } from "./plain-kinds.ts";
import { entityTypeOf, relationTypeOf } from "./schema-words.ts";
import { formatStretch } from "./stretch.ts";

export interface CellProps {
  readonly column: string;
  readonly value: PlainValue;
  readonly text: string;
  /** Of a column of first days: the last possible one. */
  readonly until?: PlainValue | undefined;
  readonly onNode: (id: string) => void;
  readonly onRelation: (relation: PlainRelationship) => void;
}

/** One value of an answer: entities and relations with their signs, statuses as tags, dates as people write them. */
export function Cell({ column, value, text, until, onNode, onRelation }: CellProps): ReactNode {
  const last = column.split(".").at(-1) ?? column;
  if (value === null || (Array.isArray(value) && value.length === 0))
    return <span className="none">{UNKNOWN[last] ?? "none"}</span>;
  if (typeof value === "number") return Number.isInteger(value) ? formatNumber(value) : text;
  if (typeof value === "string") {
    const status = STATUSES.find((each) => each === value);
    if (status && /status/i.test(column)) return <StatusTag status={status} />;
    return formatStretch(value, typeof until === "string" ? until : value) ?? value;
  }
  if (isNode(value)) return <NodeCell node={value} onNode={onNode} />;
  if (isRelationship(value)) return <RelationCell relation={value} onRelation={onRelation} />;
  if (isPath(value)) return <PathCell path={value} onNode={onNode} onRelation={onRelation} />;
  if (Array.isArray(value)) {
    const nodes = value.filter(isNode);
    if (nodes.length === value.length && nodes.length <= 3)
      return (
        <span className="cells">
          {nodes.map((node) => (
            <NodeCell key={node.id} node={node} onNode={onNode} />
          ))}
        </span>
      );
    const relations = value.filter(isRelationship);
    if (relations.length === value.length) return formatCount(relations.length, "relation");
  }
  return <span title={text}>{text}</span>;
}

/** How it is said that something is not known. */
const UNKNOWN: Readonly<Record<string, string>> = {
  date: "no date",
  amount: "no amount",
  amountText: "no amount",
  attributedTo: "the report",
  "told by": "the report",
};

function NodeCell({ node, onNode }: { readonly node: PlainNode; readonly onNode: (id: string) => void }) {
  const type = entityTypeOf(node.labels[0] ?? "");
  const { name, countryCode } = node.properties;
  return (
    <button type="button" className="cell" onClick={() => onNode(node.id)}>
      {type ? (
        <EntityGlyph entityType={type} countryCode={typeof countryCode === "string" ? countryCode : undefined} />
      ) : null}
      {typeof name === "string" ? name : node.id}
    </button>
  );
}

interface RelationCellProps {
  readonly relation: PlainRelationship;
  readonly onRelation: (relation: PlainRelationship) => void;
}

function RelationCell({ relation, onRelation }: RelationCellProps) {
  const type = relationTypeOf(relation.type);
  const status = statusOf(relation);
  const sureness = surenessOf(relation);
  return (
    <button type="button" className="cell" title={status} onClick={() => onRelation(relation)}>
      {type ? <RelationLine relationType={type} {...(status ? { status } : {})} /> : null}
      {type ? specOf(type).label : relation.type}
      {type && sureness ? <UnsureTag relationType={type} of={sureness} /> : null}
    </button>
  );
}

function PathCell({
  path,
  onNode,
  onRelation,
}: { readonly path: PlainPath } & Pick<CellProps, "onNode" | "onRelation">) {
  return (
    <span className="cells">
      {path.nodes.map((node, at) => {
        const step = path.relationships[at];
        const type = step && relationTypeOf(step.type);
        const words = type && specOf(type)[step.source === node.id ? "label" : "inverse"];
        return (
          <span key={node.id} className="cells">
            <NodeCell node={node} onNode={onNode} />
            {step ? <Step relation={step} words={words ?? step.type} onRelation={onRelation} /> : null}
          </span>
        );
      })}
    </span>
  );
}

/** One relation on a path: what of it is not told as a fact is marked so, and it has its date. */
function Step({ relation, words, onRelation }: RelationCellProps & { readonly words: string }) {
  const status = statusOf(relation);
  const { date, until } = relation.properties;
  const day = typeof date === "string" ? formatStretch(date, typeof until === "string" ? until : date) : null;
  return (
    <button type="button" className="step" onClick={() => onRelation(relation)}>
      {status && status !== "asserted" ? <StatusTag status={status} /> : null} {words}
      {day ? <span className="none"> {day}</span> : null}
    </button>
  );
}
