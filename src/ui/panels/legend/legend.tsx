import { useLayoutEffect, useRef, useState } from "react";
import { ENTITY_TYPES, type EntityType, type RelationType, type Status } from "../../../model/schema.ts";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { Icon } from "../../components/icon.tsx";
import { RelationLine } from "../../components/relation-line.tsx";
import { formatNumber } from "../wording/counts.ts";
import { HowSure } from "./how-sure.tsx";
import { LegendRows, LegendSigns } from "./legend-row.tsx";
import { Range } from "./range.tsx";
import { Reports } from "./reports.tsx";
import { type LegendView, useLegend } from "./use-legend.ts";
import "./legend.css";
import { specOf } from "../../state/relation-types.ts";

const STATUS_NAMES: Readonly<Record<Status, string>> = { asserted: "Asserted", planned: "Planned", denied: "Denied" };

export interface LegendProps {
  /** Absent: the rail has no button to open it. */
  readonly onOpen?: () => void;
  /** Relation types of one's own are asked for. */
  readonly onTypes?: () => void;
}

/** Pixels below which there is room for signs only. */
const RAIL = 120;

/** What each sign means, how much of it is drawn, and a filter by it. Where it is narrow, a rail of signs. */
export function Legend({ onOpen, onTypes }: LegendProps) {
  const legend = useLegend();
  const [element, narrow] = useNarrow();
  return (
    <section className="legend" aria-label="Legend and filters" ref={element}>
      {narrow ? <Rail legend={legend} onOpen={onOpen} /> : <Full legend={legend} onTypes={onTypes} />}
    </section>
  );
}

function useNarrow() {
  const element = useRef<HTMLElement>(null);
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setNarrow(current.clientWidth < RAIL);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, narrow] as const;
}

const entityName = (id: EntityType) => ENTITY_TYPES[id].label;
const entitySign = (id: EntityType) => <EntityGlyph entityType={id} />;
const statusName = (id: Status) => STATUS_NAMES[id];
const statusSign = (id: Status) => <RelationLine status={id} />;
const relationName = (id: RelationType) => specOf(id).label;
const relationSign = (id: RelationType) => <RelationLine relationType={id} />;

function Full({ legend, onTypes }: { readonly legend: LegendView; readonly onTypes: (() => void) | undefined }) {
  const { entityTypes, claims, structure, statuses, relations } = legend;
  return (
    <div className="full">
      <section>
        <h2>
          Entities<span>drawn / all</span>
        </h2>
        <LegendRows section={entityTypes} label="Entity types" nameOf={entityName} signOf={entitySign} />
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
        {onTypes ? (
          <button type="button" className="link onwards" onClick={onTypes}>
            Add a type…
          </button>
        ) : null}
      </section>
      <section>
        <h2>Status</h2>
        <LegendRows section={statuses} label="Status" shares={false} nameOf={statusName} signOf={statusSign} />
        <HowSure />
      </section>
      <Reports />
      <section className="ranges" aria-label="Least confidence and sources">
        <Range
          label="Confidence"
          part="minConfidence"
          min={0}
          max={1}
          step={0.05}
          format={(value) => (value === 0 ? "all" : `≥ ${value.toFixed(2)}`)}
        />
        <Range label="Sources" part="minSources" min={1} max={10} step={1} format={(value) => `≥ ${value}`} />
      </section>
    </div>
  );
}

function Rail({ legend, onOpen }: { readonly legend: LegendView; readonly onOpen: (() => void) | undefined }) {
  const { entityTypes, claims, structure, statuses } = legend;
  return (
    <div className="rail">
      {onOpen ? (
        <button type="button" className="tool" title="Open the legend" aria-label="Open the legend" onClick={onOpen}>
          <Icon name="next" />
        </button>
      ) : null}
      <hr />
      <LegendSigns section={entityTypes} label="Entity types" nameOf={entityName} signOf={entitySign} />
      <hr />
      <LegendSigns section={claims} label="Claims" nameOf={relationName} signOf={relationSign} />
      <LegendSigns section={structure} label="Structure" nameOf={relationName} signOf={relationSign} />
      <hr />
      <LegendSigns section={statuses} label="Status" nameOf={statusName} signOf={statusSign} />
    </div>
  );
}
