import { useMemo } from "react";
import { ENTITY_TYPE_IDS, type EntityType, type RelationType, STATUSES, type Status } from "../../../model/schema.ts";
import type { Count } from "../../../store/graph-store.ts";
import { getDesk, useDesk } from "../../state/desk.ts";
import { knownTypes } from "../../state/relation-types.ts";
import { chooseOnly, type Standing, standingOf, toggleChoice } from "./filter-choice.ts";

/** One row of the legend: a type or status, its counts and how it stands to the filter. */
export interface LegendRow<T> extends Count {
  readonly id: T;
  readonly standing: Standing;
}

export interface LegendSection<T> {
  readonly rows: readonly LegendRow<T>[];
  /** The largest `all`: what share bars are measured by. */
  readonly most: number;
  /** `alone`: only this one; else in or out, the others as they are. */
  choose(id: T, alone: boolean): void;
}

export interface LegendView {
  readonly entityTypes: LegendSection<EntityType>;
  readonly claims: LegendSection<RelationType>;
  readonly structure: LegendSection<RelationType>;
  readonly statuses: LegendSection<Status>;
  readonly relations: Count;
}

/** What the legend shows and does, from the view's counts and the filter. */
export function useLegend(): LegendView {
  const facets = useDesk((state) => state.view.facets);
  const filter = useDesk((state) => state.scene.filter);
  return useMemo(() => {
    const { setFilter } = getDesk().actions;
    const most = (counts: Readonly<Record<string, Count>>) =>
      Object.values(counts).reduce((largest, { all }) => Math.max(largest, all), 0);
    const section = <T extends string>(
      ids: readonly T[],
      all: readonly T[],
      counts: Readonly<Record<T, Count>>,
      chosen: readonly T[] | undefined,
      set: (next: readonly T[]) => void,
    ): LegendSection<T> => ({
      rows: ids.map((id) => ({ id, ...counts[id], standing: standingOf(chosen, id) })),
      most: most(counts),
      choose: (id, alone) => set(alone ? chooseOnly(chosen, id) : toggleChoice(chosen, id, all)),
    });
    const ofRelations = (ids: readonly RelationType[]) =>
      section(ids, knownTypes().ids, facets.relationTypes, filter.relationTypes, (relationTypes) =>
        setFilter({ relationTypes }),
      );
    return {
      entityTypes: section(ENTITY_TYPE_IDS, ENTITY_TYPE_IDS, facets.entityTypes, filter.entityTypes, (entityTypes) =>
        setFilter({ entityTypes }),
      ),
      claims: ofRelations(knownTypes().claimIds),
      structure: ofRelations(knownTypes().structureIds),
      statuses: section(STATUSES, STATUSES, facets.statuses, filter.statuses, (statuses) => setFilter({ statuses })),
      relations: facets.relations,
    };
  }, [facets, filter]);
}
