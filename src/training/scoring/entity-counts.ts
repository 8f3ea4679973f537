import { ENTITY_TYPE_IDS } from "../../model/schema.ts";
import type { GoldEntity, PredictedEntity } from "../gold.ts";
import { align, asked } from "./alignment.ts";
import type { Tally } from "./figures.ts";

/** Ways to count entities: with types and without, with events and without, and those of one type. */
export const ENTITY_VIEWS = [
  "typed",
  "typedWithoutEvents",
  "untyped",
  "untypedWithoutEvents",
  ...ENTITY_TYPE_IDS,
] as const;
export type EntityView = (typeof ENTITY_VIEWS)[number];

/** Counts the entities of one report, in every way. */
export function countEntities(
  all: readonly GoldEntity[],
  predicted: readonly PredictedEntity[],
): Record<EntityView, Tally> {
  const gold = asked(all, predicted);
  const isNoEvent = ({ type }: { readonly type: string }) => type !== "event";
  const [named, told] = [gold.filter(isNoEvent), predicted.filter(isNoEvent)];
  const ofType = (type: string) => {
    const isOfType = (entity: { readonly type: string }) => entity.type === type;
    return count(gold.filter(isOfType), predicted.filter(isOfType), true);
  };
  return {
    typed: count(gold, predicted, true),
    typedWithoutEvents: count(named, told, true),
    untyped: count(gold, predicted, false),
    untypedWithoutEvents: count(named, told, false),
    person: ofType("person"),
    country: ofType("country"),
    organization: ofType("organization"),
    event: ofType("event"),
  };
}

function count(gold: readonly GoldEntity[], predicted: readonly PredictedEntity[], typed: boolean): Tally {
  const pairs = align(gold, predicted, typed);
  const optional = [...pairs.keys()].filter((i) => gold[i]?.optional).length;
  return {
    right: pairs.size - optional,
    predicted: predicted.length - optional,
    gold: gold.filter((entity) => !entity.optional).length,
  };
}
