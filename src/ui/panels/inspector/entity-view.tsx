import { Fragment } from "react";
import { ENTITY_TYPES } from "../../../model/schema.ts";
import type { EntityDetail } from "../../../store/graph-store.ts";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { Icon } from "../../components/icon.tsx";
import { getDesk } from "../../state/desk.ts";
import { formatCount, formatNumber } from "../wording/counts.ts";
import { verbOf } from "../wording/relation-words.ts";
import { AlsoWritten } from "./also-written.tsx";
import { Crumb } from "./crumb.tsx";
import { EntityMenu } from "./entity-menu.tsx";
import { Failed } from "./failed.tsx";
import { RelationSections } from "./relation-sections.tsx";
import { type EntityPanel, useEntity } from "./use-entity.ts";

/** How many roles stand under the name. */
const ROLES = 3;

export function EntityView({ id }: { readonly id: string }) {
  const panel = useEntity(id);
  const { detail, sections } = panel;
  if (!detail.value) return <Failed title="This entity cannot be shown" asked={detail} />;
  return (
    <>
      <Head detail={detail.value} panel={panel} />
      <div className="scroll">
        <AlsoWritten name={detail.value.entity.name} aliases={detail.value.aliases} />
        <RelationSections sections={sections} />
        {sections.length === 0 ? (
          <p className="block quiet">No report tells a relation of {detail.value.entity.name} yet.</p>
        ) : null}
      </div>
    </>
  );
}

function Head({ detail, panel }: { readonly detail: EntityDetail; readonly panel: EntityPanel }) {
  const { entity, roles, mentions, documents } = detail;
  const { drawn, hidden, pinned, reports } = panel;
  const { actions } = getDesk();
  return (
    <header>
      <Crumb aside={<code title={entity.id}>{entity.id}</code>} onClose={() => actions.stepBack()}>
        <EntityGlyph entityType={entity.entityType} size={14} />
        <span>{ENTITY_TYPES[entity.entityType].label}</span>
      </Crumb>
      <div className="headline">
        <h1>
          <span className="swipe">{entity.name}</span>
        </h1>
        <p className="sub">
          {roles.slice(0, ROLES).map(({ relationType, outgoing, other }, at) => (
            <Fragment key={`${relationType} ${other.id}`}>
              {at > 0 ? ", " : null}
              {verbOf(relationType, outgoing)}{" "}
              <button type="button" className="name" onClick={() => void actions.goTo(other.id)}>
                {other.name}
              </button>
            </Fragment>
          ))}
          {roles.length > ROLES ? ` and ${roles.length - ROLES} more` : null}
          {roles.length > 0 ? " · " : null}
          in {formatNumber(documents.length)} of {formatCount(reports, "report")} · {formatCount(mentions, "mention")}
        </p>
      </div>
      <div className="acts">
        {drawn ? (
          <button
            type="button"
            className="button small"
            title={hidden > 0 ? "Draw more of its neighbours (E)" : "All of its neighbours are drawn"}
            disabled={hidden === 0}
            onClick={() => void actions.expand(entity.id)}
          >
            <Icon name="expand" />
            {hidden > 0 ? `Expand ${formatNumber(hidden)}` : "Expand"}
          </button>
        ) : (
          <button type="button" className="button small" onClick={() => void actions.goTo(entity.id)}>
            <Icon name="plus" />
            Draw
          </button>
        )}
        <button
          type="button"
          className="button small"
          title="Draw only this and its neighbours (1)"
          onClick={() => void actions.focus(entity.id, 1)}
        >
          <Icon name="focus" />
          Focus
        </button>
        <button
          type="button"
          className="button small"
          title="How it is connected to another"
          onClick={() => actions.findPaths({ from: entity.id })}
        >
          <Icon name="path" />
          Paths
        </button>
        <button
          type="button"
          className="tool"
          title={pinned ? "Let it move (P)" : "Pin it to its place (P)"}
          aria-label="Pin"
          aria-pressed={pinned}
          disabled={!drawn}
          onClick={() => actions.pin([entity.id], !pinned)}
        >
          <Icon name="pin" />
        </button>
        <EntityMenu entity={entity} drawn={drawn} />
      </div>
    </header>
  );
}
