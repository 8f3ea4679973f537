import type { DocMention, PhraseMention } from "../../model/doc.ts";
import type { Item } from "./tags.ts";
import { DETERMINERS, TIME_NOUNS } from "./words.ts";

const INSIDE = new Set<Item["tag"]>([
  "mention",
  "owner",
  "possessive",
  "determiner",
  "number",
  "noun",
  "quote",
  "hyphen",
  "coordinator",
]);
const BEFORE_TIME = new Set(["last", "next", "this", "late", "early", "earlier", "that", "every", "each"]);

/** "called the claim | false": what something is said to be stands after it. */
const JUDGES =
  /^(?:false|untrue|baseless|unfounded|groundless|wrong|incorrect|inaccurate|misleading|absurd|ridiculous|nonsense|illegal|unlawful|unacceptable|unjustified|bogus|laughable|exaggerated|fabricated|biased|malicious|slanderous|defamatory|flawed|outrageous)$/;

export interface NounPhrase {
  readonly heads: readonly string[];
  readonly mentions: readonly PhraseMention[];
  readonly time: boolean;
  /** Exclusive. */
  readonly end: number;
}

/** Whether a noun phrase begins at `at`. */
export function startsNounPhrase(items: readonly Item[], at: number): boolean {
  const tag = items[at]?.tag;
  return (
    tag === "mention" ||
    tag === "owner" ||
    tag === "determiner" ||
    tag === "number" ||
    tag === "noun" ||
    tag === "pronoun"
  );
}

/**
 * Reads the noun phrase that begins at `at`, where `withOf` with what hangs on it by "of". `given`: it follows a verb of giving, so that
 * of "gave Ukraine weapons" only the name is read.
 */
export function readNounPhrase(
  items: readonly Item[],
  at: number,
  mentions: readonly DocMention[],
  withOf: boolean,
  given = false,
): NounPhrase {
  const found: PhraseMention[] = [];
  const heads: string[] = [];
  let depth = 0;
  let head = "";
  let time = false;
  let end = at;
  const pronoun = items[at]?.tag === "pronoun";
  const name = items[at]?.word === "the" && items[at]?.tag === "determiner" ? at + 1 : at;
  if (pronoun || (given && isRecipient(items, name, mentions))) {
    const mention = items[name]?.mention ?? null;
    return {
      heads: [""],
      mentions: mention === null ? [] : [{ mention, part: "head", depth: 0 }],
      time: false,
      end: name + 1,
    };
  }
  for (; end < items.length; end += 1) {
    const item = items[end];
    if (!item) break;
    if (withOf && item.word === "of" && item.tag === "preposition" && end > at && startsNounPhrase(items, end + 1)) {
      heads.push(head);
      head = "";
      depth += 1;
      continue;
    }
    if (!INSIDE.has(item.tag)) break;
    if (end > at && breaksBefore(items, end, mentions)) break;
    if (given && item.tag === "number" && items[end - 1]?.tag === "noun" && items[end + 1]?.tag !== "comma") break;
    if (item.tag === "coordinator" && !insideCoordination(items, end)) break;
    if (item.tag === "mention" || item.tag === "owner") {
      if (item.mention !== null)
        found.push({
          mention: item.mention,
          part: partOf(items, end),
          depth: isTitled(items, end, mentions) ? 0 : depth,
        });
      head = "";
    } else if (item.tag === "noun") {
      head = item.word;
      if (found.length === 0 && TIME_NOUNS.has(item.word)) time = true;
    }
  }
  while (end > at + 1 && (items[end - 1]?.tag === "quote" || items[end - 1]?.tag === "hyphen")) end -= 1;
  heads.push(head);
  const onlyTime = time && found.length === 0 && TIME_NOUNS.has(heads[0] ?? "");
  return { heads, mentions: found, time: onlyTime, end };
}

/** Demonyms, and short names that serve as adjectives too. */
const ADJECTIVAL =
  /(?:[ie]an|ican|German|ese|ish|[nt]ch|Greek|Swiss|Thai|Turkic|Arab|(?<!Hait|Mal|Malaw|Fij|Burund|Djibout|Kiribat|Brune|Chil)i|[A-Z]\.?)$/u;
const PEOPLE =
  /^(?:officials?|troops|soldiers|forces|army|navy|police|leaders?|president|minister|ministry|government|embassy|ambassador|envoys?|lawmakers|diplomats?|people|citizens|nationals|refugees|civilians|companies|firms|banks?|authorities|guards?|fighters|rebels|farmers|families|victims)$/;

/** Whether a name is who gets the bare noun after it: "sent Jordan tents", but not "sent Jordan officials" nor "sent Jordan tents to". */
function isRecipient(items: readonly Item[], at: number, mentions: readonly DocMention[]): boolean {
  const name = items[at];
  if (name?.tag !== "mention" || mentions[name.mention ?? -1]?.kind !== "name") return false;
  if (ADJECTIVAL.test(name.text)) return false;
  let end = at + 1;
  while (items[end]?.tag === "noun" || items[end]?.tag === "hyphen" || items[end]?.tag === "number") end += 1;
  if (end === at + 1 || items[at + 1]?.tag === "hyphen") return false;
  const last = items[end - 1]?.word ?? "";
  const next = items[end];
  if (PEOPLE.test(last) || TIME_NOUNS.has(items[at + 1]?.word ?? "")) return false;
  return next?.tag !== "mention" && next?.tag !== "possessive" && next?.word !== "to";
}

/** "food and medicine": two bare nouns, no mention beside, stay one phrase; so do "Research & Development". */
function insideCoordination(items: readonly Item[], at: number): boolean {
  return items[at]?.word === "&";
}

/** "Minister of Norland Anna Berg": the person is whom the whole phrase names. */
function isTitled(items: readonly Item[], at: number, mentions: readonly DocMention[]): boolean {
  const [of, state, name] = [items[at - 2], items[at - 1], mentions[items[at]?.mention ?? -1]];
  const inside = mentions[state?.mention ?? -1]?.entityType;
  return of?.word === "of" && name?.entityType === "person" && inside !== undefined && inside !== "person";
}

function partOf(items: readonly Item[], at: number): PhraseMention["part"] {
  if (items[at]?.tag === "owner") return "possessor";
  let next = at + 1;
  if (items[next]?.tag === "quote" && items[next]?.opens) return "head";
  if (items[next]?.tag === "quote") next += 1;
  const follower = items[next];
  if (follower?.tag === "possessive") return "possessor";
  if (follower?.tag === "hyphen") return "modifier";
  if (follower?.tag === "noun" && !BEFORE_TIME.has(follower.word) && !TIME_NOUNS.has(follower.word)) return "modifier";
  if (follower?.tag === "mention" && !(items[next - 1]?.tag === "quote")) return "modifier";
  return "head";
}

function breaksBefore(items: readonly Item[], at: number, mentions: readonly DocMention[]): boolean {
  const item = items[at];
  const previous = items[at - 1];
  if (!item || !previous) return false;
  if (previous.tag === "preposition" || previous.tag === "possessive" || previous.tag === "hyphen") return false;
  const nominal =
    previous.tag === "mention" ||
    previous.tag === "noun" ||
    (previous.tag === "quote" && (items[at - 2]?.tag === "mention" || items[at - 2]?.tag === "noun"));
  if (item.tag === "mention" && previous.tag === "quote" && !previous.opens && items[at - 2]?.tag === "noun")
    return true;
  if (item.word === "what" || previous.word === "what") return true;
  if (item.tag === "noun" && previous.tag === "noun" && JUDGES.test(item.word)) return true;
  if (item.tag === "mention" && nominal && DETERMINERS.has(item.word)) return true;
  if (item.tag === "noun" && nominal && BEFORE_TIME.has(item.word) && TIME_NOUNS.has(items[at + 1]?.word ?? ""))
    return true;
  if (item.tag === "noun" && previous.tag === "mention" && TIME_NOUNS.has(item.word)) return true;
  if (item.tag === "mention" && previous.tag === "noun" && TIME_NOUNS.has(previous.word)) return true;
  if (item.tag === "quote" && nominal && item.opens) return true;
  if (item.tag === "number" && previous.tag === "noun" && /^[a-z]+$/.test(item.word)) return true;
  if (item.tag === "mention" && /^\d{1,2}[:.]\d{2}$/.test(previous.word)) return true;
  if ((item.tag === "determiner" || item.tag === "owner") && nominal) return true;
  if (item.tag === "determiner" && previous.tag === "number") return true;
  if (item.tag === "number" && previous.tag === "mention") return true;
  if (item.tag === "mention" && previous.tag === "mention") {
    const first = mentions[previous.mention ?? -1]?.entityType;
    return first === "person" || previous.tag !== "mention"
      ? true
      : mentions[item.mention ?? -1]?.entityType === "country";
  }
  return false;
}
