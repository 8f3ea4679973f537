import type { Item } from "./tags.ts";
import { isNounToo, verbReadings } from "./verbs.ts";

const VERBAL = new Set<Item["tag"]>(["verb", "be", "have", "do", "modal"]);
const STARTS = new Set<Item["tag"]>(["mention", "determiner", "number", "owner"]);
/** No headline is longer. */
const LONGEST = 24;

/** "Norland sanctions target Acme", "Norland, Westland sanction Acme": where nothing else is the verb, a word that is as often a noun is it. */
export function withVerb(items: readonly Item[]): Item[] {
  const all = [...items];
  if (all.length > LONGEST || all.some(({ tag }) => VERBAL.has(tag))) return all;
  for (let at = all.length - 2; at > 0; at -= 1) {
    const [item, before, after] = [all[at], all[at - 1], all[at + 1]];
    if (item?.tag !== "noun" || !before || !after || !isNounToo(item.word)) continue;
    if (before.tag !== "noun" && before.tag !== "mention") continue;
    const opens = after.tag === "noun" && at === 1 && before.tag === "mention" && item.word.endsWith("s");
    if (!STARTS.has(after.tag) && !opens) continue;
    const plural = before.tag === "noun" ? before.word.endsWith("s") : listed(all, at - 1);
    const reading = verbReadings(item.word).find(({ form }) => form === "s" || (form === "base" && plural));
    if (reading) {
      all[at] = { ...item, tag: "verb", reading };
      return all;
    }
  }
  return all;
}

/** "Norland, Westland", "Norland and Westland". */
function listed(items: readonly Item[], at: number): boolean {
  const [join, first] = [items[at - 1]?.tag, items[at - 2]?.tag];
  return (join === "comma" || join === "coordinator") && first === "mention";
}
