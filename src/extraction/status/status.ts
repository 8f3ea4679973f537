import type { Doc, RoleAssignment, Trigger } from "../../model/doc.ts";
import type { Status } from "../../model/schema.ts";
import { type Component, layer } from "../component.ts";
import { listItems, sanctionsBySentence } from "../triggers/items.ts";
import { type Effect, mildest, worse } from "./effects.ts";
import { StatusReader } from "./status-reader.ts";

/** Tells what happened from what is planned or denied; drops roles that tell of nothing: requests, conditions, lifted sanctions. */
export const status: Component = {
  name: "status",
  requires: ["clean", "sentences", "tokens", "mentions", "chunks", "triggers", "roles"],
  assigns: "statuses",
  run: (doc) => {
    const triggers = layer(doc, "triggers");
    const reader = new StatusReader(doc);
    const itemEffect = itemEffects(doc, reader);
    const effects = new Map<number, Effect>();
    const effectOf = (at: number, trigger: Trigger) => {
      let effect = effects.get(at);
      if (effect === undefined) {
        effect = trigger.frame.endsWith(".item")
          ? worse(itemEffect(trigger), reader.ofPassage(trigger))
          : reader.ofTrigger(trigger);
        effects.set(at, effect);
      }
      return effect;
    };
    const kept: RoleAssignment[] = [];
    const statuses: Status[] = [];
    for (const role of layer(doc, "roles")) {
      const trigger = triggers[role.trigger];
      if (!trigger) continue;
      const effect = worse(effectOf(role.trigger, trigger), reader.ofEnds(trigger, role));
      if (effect === "none") continue;
      kept.push(role);
      statuses.push(effect === "same" ? "asserted" : effect);
    }
    return { ...doc, roles: kept, statuses };
  },
};

/** A line of a sanctions notice is as true as the sentence that introduces it, one of a list of donors as its words say. */
function itemEffects(doc: Doc, reader: StatusReader): (trigger: Trigger) => Effect {
  const sanctions = sanctionsBySentence(layer(doc, "triggers"));
  const introductions = new Map(listItems(doc).map(({ sentence, introduction }) => [sentence, introduction]));
  return (trigger) => {
    const introduction = introductions.get(trigger.sentence) ?? -1;
    if (trigger.relationType === "aided") return lineEffect(doc, trigger);
    return mildest((sanctions.get(introduction) ?? []).map((other) => reader.ofTrigger(other)));
  };
}

const NOT_YET =
  /\b(?:may|might|could|would|if|once|considering|considers|weighing|proposed|proposes|plans?|planned|hopes|before its|desk|pending)\b/i;
const NOT_GIVEN =
  /\b(?:offer|offers|offered|turned down|refused|declined|called for|asks?|asked|cancelled|nothing|none|no decision)\b/i;

/** A line of a list of donors has no verb that tells: its other words do. */
function lineEffect(doc: Doc, { sentence }: Trigger): Effect {
  const { start, end } = layer(doc, "sentences")[sentence] ?? { start: 0, end: 0 };
  const line = doc.text.slice(start, end);
  if (NOT_GIVEN.test(line)) return "none";
  return NOT_YET.test(line) ? "planned" : "same";
}
