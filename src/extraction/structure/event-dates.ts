import type { PartialDate } from "../../model/dates.ts";
import type { DocDate } from "../../model/doc.ts";
import { bySentence, type Linked, type Told } from "./tie.ts";

/** How far after a happening its date may stand, in characters. */
const REACH = 60;
/** Words after which a date tells of something else. */
const OTHERWISE =
  /[,;:“”"()]|\b(?:said|says|told|announced|reported|wrote|tweeted|after|before|since|until|ahead|as|when|which|who|that|because|but|while)\b/i;

/** When each happening was or will be, by its entity: the day that stands in or right after one of its mentions. */
export function eventDates({ mentions }: Told, dates: readonly DocDate[], text: string): Map<string, PartialDate> {
  const sentences = bySentence(dates);
  const found = new Map<string, PartialDate>();
  for (const mention of mentions) {
    if (mention.entityType !== "event" || mention.kind === "pronoun") continue;
    const date = dateOf(mention, sentences.get(mention.sentence) ?? [], text);
    const known = found.get(mention.entity);
    if (date && (!known || width(date) < width(known))) found.set(mention.entity, date);
  }
  return found;
}

function dateOf(mention: Linked, dates: readonly DocDate[], text: string): PartialDate | null {
  const told = dates.filter(({ start, end }) => end > start);
  const inside = told.find(({ start, end }) => start >= mention.start - 2 && end <= mention.end);
  if (inside) return inside.date;
  const owning = told.find(
    ({ start, end }) => start < mention.start && /^(?:['’]s)?\s*(?:\p{Ll}+\s)?$/u.test(text.slice(end, mention.start)),
  );
  if (owning) return owning.date;
  const after = told.find(({ start }) => start >= mention.end);
  if (!after || after.start - mention.end > REACH) return null;
  return OTHERWISE.test(text.slice(mention.end, after.start)) ? null : after.date;
}

/** The narrower of two dates says more. */
function width({ start, end }: PartialDate): number {
  return Date.parse(end) - Date.parse(start);
}
