import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { Icon } from "../../components/icon.tsx";
import { RelationLine } from "../../components/relation-line.tsx";
import { ENTITY_TYPES, RELATION_TYPES, type RelationType, type Status } from "../../../model/schema.ts";
import { formatNumber } from "../wording/counts.ts";
import { choosing, LegendRows } from "./legend-row.tsx";
import { Range } from "./range.tsx";
import { Reports } from "./reports.tsx";
import { type LegendSection, type LegendView, useLegend } from "./use-legend.ts";
import "./legend.css";

const STATUS_NAMES: Readonly<Record<Status, string>> = { asserted: "Asserted", planned: "Planned", denied: "Denied" };

export interface LegendProps {
  /** Absent: the rail has no button to open it. */
  readonly onOpen?: () => void;
}

/** What each sign means, how much of it is drawn, and a filter by it. Below 120 px it is a rail of signs. */
export function Legend({ onOpen }: LegendProps) {
  const legend = useLegend();
  return (
    <section className="legend" aria-label="Legend and filters">
      <Full legend={legend} />
      <Rail legend={legend} onOpen={onOpen} />
    </section>
  );
}

const relationName = (id: RelationType) => RELATION_TYPES[id].label;
const relationSign = (id: RelationType) => <RelationLine relationType={id} />;

function Full({ legend }: { readonly legend: LegendView }) {
  const { entityTypes, claims, structure, statuses, relations } = legend;
  return (
    <div className="full">
      <section>
        <h2>
          Entities<span>drawn / all</span>
        </h2>
        <LegendRows
          section={entityTypes}
          label="Entity types"
          nameOf={(id) => ENTITY_TYPES[id].label}
          signOf={(id) => <EntityGlyph entityType={id} />}
        />
      </section>
      <section>
        <h2>
          Relations
          <span>
            {formatNumber(relations.drawn)} of {formatNumber(relations.all)}
          </span>
        </h2>
        <h3>Claims</h3>
        <LegendRows section={claims} label="Claims" nameOf={relationName} signOf={relationSign} />
        <h3>Structure</h3>
        <LegendRows section={structure} label="Structure" nameOf={relationName} signOf={relationSign} />
      </section>
      <section>
        <h2>Status</h2>
        <LegendRows
          section={statuses}
          label="Status"
          shares={false}
          nameOf={(id) => STATUS_NAMES[id]}
          signOf={(id) => <RelationLine status={id} />}
        />
      </section>
      <Reports />
      <section className="ranges" aria-label="Least confidence and sources">
        <Range
          label="Confidence"
          part="minConfidence"
          min={0}
          max={1}
          step={0.05}
          format={(value) => `≥ ${value.toFixed(2)}`}
        />
        <Range label="Sources" part="minSources" min={1} max={10} step={1} format={(value) => `≥ ${value}`} />
      </section>
    </div>
  );
}

function Rail({ legend, onOpen }: { readonly legend: LegendView; readonly onOpen: (() => void) | undefined }) {
  const { entityTypes, claims, structure, statuses } = legend;
  const signs = <T extends string>(
    section: LegendSection<T>,
    nameOf: (id: T) => string,
    signOf: (id: T) => React.ReactNode,
  ) =>
    section.rows.map(({ id, standing, drawn, all }) => (
      <button
        key={id}
        type="button"
        role="checkbox"
        aria-checked={standing !== "out"}
        aria-label={nameOf(id)}
        title={`${nameOf(id)}: ${drawn} of ${all}`}
        className={`sign ${standing}`}
        {...choosing(section, id)}
      >
        {signOf(id)}
      </button>
    ));
  return (
    <div className="rail">
      {onOpen ? (
        <button type="button" className="tool" title="Open the legend" aria-label="Open the legend" onClick={onOpen}>
          <Icon name="next" />
        </button>
      ) : null}
      <hr />
      {signs(
        entityTypes,
        (id) => ENTITY_TYPES[id].label,
        (id) => (
          <EntityGlyph entityType={id} />
        ),
      )}
      <hr />
      {signs(claims, relationName, relationSign)}
      {signs(structure, relationName, relationSign)}
      <hr />
      {signs(
        statuses,
        (id) => STATUS_NAMES[id],
        (id) => (
          <RelationLine status={id} />
        ),
      )}
    </div>
  );
}
