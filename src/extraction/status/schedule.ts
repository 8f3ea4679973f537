import type { Sentence, Token, Trigger } from "../../model/doc.ts";
import { holdOf } from "../roles/holds.ts";
import type { Parse } from "../syntax/clause.ts";
import { verbReadings } from "../syntax/verbs.ts";

/** Times that the present tense puts ahead. */
const TO_COME =
  /\b(?:tomorrow|tonight|later today|later this (?:week|month|afternoon|evening)|this evening|next (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in the coming (?:hours|days|weeks)|at (?:noon|midnight|\d{1,2}(?:[.:]\d\d)? ?(?:a\.?m\.?|p\.?m\.?|gmt|utc|cet|hrs|hours|o[’']clock)|\d{1,2}:\d\d))(?!\w)/iu;
/** What lies ahead may be something else that is named: "calls Xi before the summit next week". */
const OTHER_EVENT =
  /\b(?:visits?|summits?|talks|meetings?|votes?|elections?|trips?|conferences?|deadlines?|hearings?|ceremony|anniversary|inauguration|match|games?|tour) (?:\w+ ){0,3}?(?:tomorrow|tonight|later|this|next|at|in the coming)\b/iu;

/**
 * Whether a trigger in the present tense tells what is to come: in an agenda whatever it lists, elsewhere what a time puts ahead. Headlines tell
 * the past in the present tense.
 */
export function isToCome(
  parse: Parse,
  tokens: readonly Token[],
  trigger: Trigger,
  sentence: Sentence,
  text: string,
  listed: boolean,
): boolean {
  if (!listed && (sentence.kind === "heading" || trigger.relationType === "aided" || !TO_COME.test(text))) return false;
  const at = parse.chunks.findIndex(
    ({ tokens: { from, to } }) => from <= trigger.tokens.from && trigger.tokens.to <= to,
  );
  const verb = parse.chunks[at]?.verb ? at : (holdOf(parse, at)?.clause.verb ?? -1);
  if (listed) return verb < 0 || isPresent(parse, tokens, verb);
  return isPresent(parse, tokens, verb) && !OTHER_EVENT.test(text);
}

function isPresent({ chunks }: Parse, tokens: readonly Token[], verb: number): boolean {
  const chunk = chunks[verb];
  if (chunk?.verb?.form !== "finite" || chunk.verb.perfect || chunk.verb.modal !== null) return false;
  const word = tokens[chunk.tokens.from]?.text.toLowerCase() ?? "";
  if (/^(?:is|are|am|[’']s|[’']re)$/.test(word)) return true;
  const readings = verbReadings(word);
  return (
    readings.some(({ form }) => form === "s") || (readings.length > 0 && readings.every(({ form }) => form === "base"))
  );
}
