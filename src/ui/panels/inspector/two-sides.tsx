import { Fragment } from "react";
import type { RelationDetail } from "../../../store/graph-store.ts";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { getDesk } from "../../state/desk.ts";
import { specOf } from "../../state/relation-types.ts";
import { evidenceSpans } from "../passage/evidence-spans.ts";
import { shiftSpans } from "../passage/mark-sentence.ts";
import { MarkedText } from "../passage/marked-text.tsx";
import { formatDay } from "../wording/dates.ts";
import { type SideOf, sidesOf } from "./contradiction.ts";
import { excerptOf } from "./excerpt.ts";

/** Rows shown: the full list stands below. */
const ROWS = 3;

export interface TwoSidesProps {
  readonly details: readonly RelationDetail[];
  readonly contradicting: readonly RelationDetail[];
}

/** Who says that it happened beside who says that it did not. */
export function TwoSides({ details, contradicting }: TwoSidesProps) {
  const { claimed, denied } = sidesOf(details, contradicting);
  const [claim] = claimed;
  const [denial] = denied;
  if (!claim || !denial) return null;
  const rows = Array.from({ length: Math.min(ROWS, claimed.length, denied.length) }, (_, at) => at);
  return (
    <section className="block">
      <h2>
        Two sides of it<span>{whereOf([...claimed, ...denied])}</span>
      </h2>
      <div className="sides">
        <SideHead label="Claimed" side={claim} />
        <span className="mid" />
        <SideHead label={denial.detail.relation.relationType === "disputed" ? "Disputed" : "Denied"} side={denial} />
        {rows.map((at) => (
          <Fragment key={at}>
            <Side side={claimed[at]} second={at > 0} />
            <div className={at > 0 ? "versus second" : "versus"}>
              <span aria-hidden="true">≠</span>
            </div>
            <Side side={denied[at]} second={at > 0} />
          </Fragment>
        ))}
      </div>
    </section>
  );
}

function SideHead({ label, side }: { readonly label: string; readonly side: SideOf }) {
  const { source, relation } = side.detail;
  const { attributedTo } = side.passage.evidence;
  return (
    <header>
      <EntityGlyph entityType={source.entityType} countryCode={source.countryCode} size={18} />
      <div>
        <b>{label}</b>
        <small>{attributedTo ? `by ${attributedTo}` : `${source.name} ${specOf(relation.relationType).label}`}</small>
      </div>
    </header>
  );
}

function Side({ side, second }: { readonly side: SideOf | undefined; readonly second: boolean }) {
  const look = second ? "side second" : "side";
  if (!side) return <div className={look} />;
  const { detail, passage, at } = side;
  const { evidence, sentence } = passage;
  const part = excerptOf(sentence, evidence.trigger.start - evidence.sentence.start);
  return (
    <button
      type="button"
      className={look}
      title="Open at the passage"
      onClick={() => getDesk().actions.openReport(passage.document.id, { relation: detail.relation.id, evidence: at })}
    >
      <span>
        {part.before}
        <MarkedText text={part.text} spans={shiftSpans(evidenceSpans(evidence, detail.relation, detail), part.start)} />
        {part.after}
      </span>
    </button>
  );
}

function whereOf(sides: readonly SideOf[]): string {
  const [first] = sides;
  const reports = new Set(sides.map(({ passage }) => passage.document.id));
  if (!first || reports.size > 1) return `${reports.size} reports`;
  const { publishedAt } = first.passage.document;
  return publishedAt ? `same report, ${formatDay(publishedAt)}` : "same report";
}
