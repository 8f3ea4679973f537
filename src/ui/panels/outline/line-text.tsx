import { ENTITY_TYPES } from "../../../model/schema.ts";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { RelationLine } from "../../components/relation-line.tsx";
import { evidenceSpans } from "../passage/evidence-spans.ts";
import { MarkedText } from "../passage/marked-text.tsx";
import { StatusTag } from "../passage/status-tag.tsx";
import { UnsureTag } from "../passage/unsure-tag.tsx";
import { formatCount, formatNumber } from "../wording/counts.ts";
import { formatDate, formatDay } from "../wording/dates.ts";
import { verbOf } from "../wording/relation-words.ts";
import type { OutlineLine, PassageLine } from "./tree.ts";

/** By what a line is looked for when somebody types. */
export function textOfLine(line: OutlineLine): string {
  switch (line.kind) {
    case "entity":
      return line.node.name;
    case "group":
      return verbOf(line.relationType, line.outgoing);
    case "partner":
      return line.other.name;
    case "passage":
      return line.passage.sentence;
    case "note":
      return line.text;
  }
}

/** What stands on a line of the outline. */
export function LineText({ line }: { readonly line: OutlineLine }) {
  switch (line.kind) {
    case "entity": {
      const { node } = line;
      return (
        <>
          <EntityGlyph entityType={node.entityType} countryCode={node.countryCode} />
          <b>{node.name}</b>
          <span className="quiet">
            {ENTITY_TYPES[node.entityType].label.toLowerCase()}, {formatCount(node.relations, "relation")}
            {node.hidden > 0 ? `, ${formatCount(node.hidden, "neighbour")} not drawn` : null}
          </span>
        </>
      );
    }
    case "group":
      return (
        <>
          <RelationLine relationType={line.relationType} />
          <span>{verbOf(line.relationType, line.outgoing)}</span>
          <span className="quiet">{formatNumber(line.count)}</span>
        </>
      );
    case "partner": {
      const { edge, other } = line;
      return (
        <>
          <EntityGlyph entityType={other.entityType} countryCode={other.countryCode} />
          <span>
            {other.name}
            {edge.count > 1 ? ` ×${edge.count}` : null}
          </span>
          {edge.status === "asserted" ? null : <StatusTag status={edge.status} />}
          <UnsureTag relationType={edge.relationType} of={edge} />
        </>
      );
    }
    case "passage":
      return <PassageText line={line} />;
    case "note":
      return <span className="quiet">{line.text}</span>;
  }
}

function PassageText({ line: { detail, passage } }: { readonly line: PassageLine }) {
  const { relation, confirmed } = detail;
  const { evidence, document, sentence } = passage;
  return (
    <>
      <span className="quiet day">{formatDate(evidence.date ?? relation.date)}</span>
      <StatusTag status={evidence.status} />
      <UnsureTag relationType={relation.relationType} of={{ confidence: evidence.confidence, confirmed }} />
      <span className="words" lang={document.language} title={sentence}>
        <MarkedText text={sentence} spans={evidenceSpans(evidence, relation, detail, false)} />
      </span>
      <span className="quiet source">
        {document.source ?? document.title}
        {document.publishedAt ? `, ${formatDay(document.publishedAt)}` : ""}
      </span>
    </>
  );
}
