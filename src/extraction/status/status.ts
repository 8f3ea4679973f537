import type { Doc, Range, RoleAssignment, Token, Trigger } from "../../model/doc.ts";
import type { Status } from "../../model/schema.ts";
import { type Component, layer } from "../component.ts";
import type { Parse } from "../syntax/clause.ts";
import { parsesOf } from "../syntax/parses.ts";
import { listItems, sanctionsBySentence } from "../triggers/items.ts";
import { effectOn, mildest } from "./effect-on.ts";
import type { Effect } from "./effects.ts";

/** Tells what happened from what is planned or denied; drops roles that tell of nothing: requests, conditions, lifted sanctions. */
export const status: Component = {
  name: "status",
  requires: ["clean", "sentences", "tokens", "mentions", "chunks", "triggers", "roles"],
  assigns: "statuses",
  run: (doc) => {
    const [triggers, tokens, sentences] = [layer(doc, "triggers"), layer(doc, "tokens"), layer(doc, "sentences")];
    const parses = parsesOf(doc);
    const itemEffect = itemEffects(doc, parses);
    const kept: RoleAssignment[] = [];
    const statuses: Status[] = [];
    for (const role of layer(doc, "roles")) {
      const trigger = triggers[role.trigger];
      const parse = trigger && parses[trigger.sentence];
      const sentence = trigger && sentences[trigger.sentence];
      if (!parse || !sentence || asks(tokens, sentence.tokens)) continue;
      const effect = trigger.frame.endsWith(".item") ? itemEffect(trigger) : effectOn(parse, tokens, trigger);
      if (effect === "none") continue;
      kept.push(role);
      statuses.push(effect === "same" ? "asserted" : effect);
    }
    return { ...doc, roles: kept, statuses };
  },
};

/** A line of a sanctions notice is as true as the sentence that introduces it, one of a list of donors as its words say. */
function itemEffects(doc: Doc, parses: readonly Parse[]): (trigger: Trigger) => Effect {
  const sanctions = sanctionsBySentence(layer(doc, "triggers"));
  const introductions = new Map(listItems(doc).map(({ sentence, introduction }) => [sentence, introduction]));
  return (trigger) => {
    const introduction = introductions.get(trigger.sentence) ?? -1;
    const parse = parses[introduction];
    if (trigger.relationType === "aided") return lineEffect(doc, trigger);
    if (!parse) return "same";
    return mildest((sanctions.get(introduction) ?? []).map((other) => effectOn(parse, layer(doc, "tokens"), other)));
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

/** Whether a sentence is a question. */
function asks(tokens: readonly Token[], { from, to }: Range): boolean {
  let last = to - 1;
  while (last > from && /^["”’»)\]]$/u.test(tokens[last]?.text ?? "")) last -= 1;
  return tokens[last]?.text === "?";
}
