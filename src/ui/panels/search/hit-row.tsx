import { type ReactNode, useEffect, useRef } from "react";
import type { SearchHit } from "../../../store/graph-store.ts";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { Icon } from "../../components/icon.tsx";
import { RelationLine } from "../../components/relation-line.tsx";
import { useDesk } from "../../state/desk.ts";
import { knownTypes } from "../../state/relation-types.ts";
import { formatCount, formatNumber } from "../wording/counts.ts";
import { formatDates, formatDay } from "../wording/dates.ts";
import { colorOf } from "../wording/relation-words.ts";
import { emphasisOf } from "./emphasis.ts";
import type { Result } from "./results.ts";

export interface HitRowProps {
  readonly id: string;
  readonly result: Result;
  readonly typed: string;
  readonly on: boolean;
  readonly onPoint: () => void;
  readonly onRun: () => void;
}

/** One result: its sign, its name with what was found underlined, and what tells it from the others. */
export function HitRow({ id, result, typed, on, onPoint, onRun }: HitRowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (on) row.current?.scrollIntoView({ block: "nearest" });
  }, [on]);
  const two = result.kind === "entity" || result.kind === "report";
  return (
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={on}
      className={`hit${two ? " two" : ""}${on ? " on" : ""}`}
      onPointerMove={on ? undefined : onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onRun}
      onKeyDown={undefined}
    >
      <Content result={result} typed={typed} />
    </div>
  );
}

function Content({ result, typed }: { readonly result: Result; readonly typed: string }) {
  switch (result.kind) {
    case "entity":
      return <EntityHit hit={result.hit} typed={typed} />;
    case "relation":
      return <RelationHit edge={result.edge} sentence={result.sentence} typed={typed} />;
    case "report": {
      const { report } = result;
      return (
        <>
          <Icon name="file" />
          <div>
            <span className="t">
              <Name name={report.title} typed={typed} />
            </span>
            <span className="s">
              {report.source ?? report.name} · {formatCount(report.relations, "relation")}
            </span>
          </div>
          <span className="r">{report.publishedAt ? formatDay(report.publishedAt) : "no date"}</span>
        </>
      );
    }
    case "command":
      return (
        <>
          <Icon name={result.command.icon} />
          <span className="t">{result.command.label}</span>
          <span className="r">{result.command.keys ? <kbd>{result.command.keys}</kbd> : null}</span>
        </>
      );
  }
}

function RelationHit({
  edge,
  sentence,
  typed,
}: Pick<Extract<Result, { kind: "relation" }>, "edge" | "sentence"> & { readonly typed: string }) {
  const timeline = useDesk((state) => state.view.timeline);
  const dates = timeline.filter((entry) => entry.edge === edge.id).map(({ date }) => date);
  return (
    <>
      <RelationLine relationType={edge.relationType} status={edge.status} />
      <span className="t">
        <Name name={sentence} typed={typed} />
        {edge.count > 1 ? ` ×${edge.count}` : null}
      </span>
      <span className="r">{formatDates(dates)}</span>
    </>
  );
}

function EntityHit({ hit, typed }: { readonly hit: SearchHit; readonly typed: string }) {
  const { entity, matched, role, documents, relations } = hit;
  const drawn = useDesk((state) => state.scene.drawn.includes(entity.id));
  const inName = emphasisOf(entity.name, typed, matched);
  const facts: { readonly key: string; readonly fact: ReactNode }[] = [];
  if (role) facts.push({ key: "role", fact: role });
  if (!inName && matched && matched !== entity.name) facts.push({ key: "also", fact: `also “${matched}”` });
  facts.push({ key: "reports", fact: `in ${formatCount(documents, "report")}` });
  if (!drawn) facts.push({ key: "drawn", fact: "not drawn" });
  return (
    <>
      <EntityGlyph entityType={entity.entityType} countryCode={entity.countryCode} size={20} />
      <div>
        <span className="t">
          <Name name={entity.name} typed={typed} matched={matched} />
        </span>
        <span className="s">
          {facts.map(({ key, fact }, at) => (
            <span key={key}>
              {at > 0 ? " · " : null}
              {fact}
            </span>
          ))}
        </span>
      </div>
      <div className="r">
        {formatNumber(relations)}
        <Stack counts={hit.relationCounts} total={relations} />
      </div>
    </>
  );
}

function Name({
  name,
  typed,
  matched = "",
}: {
  readonly name: string;
  readonly typed: string;
  readonly matched?: string;
}) {
  const emphasis = emphasisOf(name, typed, matched);
  if (!emphasis) return name;
  return (
    <>
      {emphasis.before}
      <em>{emphasis.found}</em>
      {emphasis.after}
    </>
  );
}

/** Blocks that a stack has at most; beyond that they are shares. */
const BLOCKS = 16;

function Stack({ counts, total }: { readonly counts: SearchHit["relationCounts"]; readonly total: number }) {
  const scale = total > BLOCKS ? BLOCKS / total : 1;
  const blocks = knownTypes().ids.flatMap((type) =>
    Array.from({ length: Math.ceil((counts[type] ?? 0) * scale) }, (_, at) => ({ key: `${type} ${at}`, type })),
  );
  return (
    <span className="stack" aria-hidden="true">
      {blocks.map(({ key, type }) => (
        <i key={key} style={{ ["--c" as string]: colorOf(type) }} />
      ))}
    </span>
  );
}
