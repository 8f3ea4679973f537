import { useMemo } from "react";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { Icon } from "../../components/icon.tsx";
import { RelationLine } from "../../components/relation-line.tsx";
import { getDesk, useDesk } from "../../state/desk.ts";
import type { Lit } from "../../state/desk-state.ts";
import { specOf } from "../../state/relation-types.ts";
import { StatusTag } from "../passage/status-tag.tsx";
import { formatCount, formatNumber } from "../wording/counts.ts";
import { Crumb } from "./crumb.tsx";
import { litSummary } from "./lit-summary.ts";

/** Entities listed before "n more". */
const LISTED = 40;

/** What is lit on the canvas: how much of it, who, and by which types of relation. */
export function LitView({ lit }: { readonly lit: Lit }) {
  const graph = useDesk((state) => state.view.graph);
  const { entities, types, statuses, relations, of, undrawn } = useMemo(() => litSummary(lit, graph), [lit, graph]);
  const { actions } = getDesk();
  const ids = [...lit.entities];
  return (
    <>
      <header>
        <Crumb closing="Put it out" onClose={() => actions.light(null)}>
          <Icon name="terminal" size={14} />
          <span>Lit on the canvas</span>
        </Crumb>
        <div className="headline">
          <h1>{lit.label}</h1>
          <p className="sub">
            {formatCount(relations, "relation")}
            {of > relations ? ` of the ${formatNumber(of)} that the lit lines stand for` : null},{" "}
            {formatCount(entities.length, "entity", "entities")}
            {undrawn > 0 ? `, ${formatNumber(undrawn)} not drawn` : null}
          </p>
        </div>
        <div className="acts">
          <button type="button" className="button small" onClick={() => void actions.drawOnly(ids)}>
            <Icon name="keep" />
            Keep only these
          </button>
          {undrawn > 0 ? (
            <button type="button" className="button small" onClick={() => void actions.drawAlso(ids)}>
              <Icon name="plus" />
              Draw {formatNumber(undrawn)} more
            </button>
          ) : null}
        </div>
      </header>
      <div className="scroll">
        {statuses.length > 0 ? (
          <section className="block">
            <h2>
              By status <span>planned and denied are lit too</span>
            </h2>
            <p className="statuses">
              {statuses.map(({ status, relations: count }) => (
                <span key={status}>
                  <StatusTag status={status} /> <b>{formatNumber(count)}</b>
                </span>
              ))}
            </p>
          </section>
        ) : null}
        <section className="block">
          <h2>
            Entities <span>relations lit</span>
          </h2>
          {entities.slice(0, LISTED).map(({ node, relations: count }) => (
            <button key={node.id} type="button" className="who" onClick={() => void actions.goTo(node.id)}>
              <EntityGlyph entityType={node.entityType} countryCode={node.countryCode} size={18} />
              <span className="name">{node.name}</span>
              <span className="when">{formatNumber(count)}</span>
              <Icon name="next" size={12} />
            </button>
          ))}
          {entities.length > LISTED ? <p className="quiet">and {formatNumber(entities.length - LISTED)} more</p> : null}
        </section>
        {types.length > 0 ? (
          <section className="block">
            <h2>
              By type <span>relations lit</span>
            </h2>
            {types.map(({ relationType, relations: count, of: all }) => (
              <p key={relationType} className="also">
                <RelationLine relationType={relationType} width={28} />
                <span>{specOf(relationType).label}</span>
                <span className="grow" />
                {formatNumber(count)}
                {all > count ? ` of ${formatNumber(all)}` : null}
              </p>
            ))}
          </section>
        ) : null}
      </div>
    </>
  );
}
