import { compoundSense, EVENT_WORDS, type EventSense } from "../lexicon/event-words.ts";
import { matchKnown } from "../lexicon/lexicon.ts";
import { CALENDAR } from "../lexicon/words.ts";
import { sidesAfter, withAfter } from "./event-sides.ts";
import { type FoundEvent, isHeadline, withTopics } from "./event-topics.ts";
import { isNameWord } from "./runs.ts";
import { type TextView, touches } from "./text-view.ts";

/** How far a description reaches before its noun. */
const REACH = 6;
const UNREAL = new Set(
  "possible potential imminent further future any no new hypothetical would-be another feared planned threatened next".split(
    " ",
  ),
);

/** What follows the noun where it only says which: "election chief", "flood fund". */
const OF_EVENT =
  /^(?:campaign|chest|chief|commission|crime|crimes|day|effort|fund|law|machine|mission|monitor|monitors|observer|observers|official|officials|relief|result|results|survivor|survivors|victim|victims|zone)$/;
/** A report that speaks of calls so often is about one. */
const CALLS_OF_TOPIC = 3;
/** How many sentences the lead of a report has, headline and dateline among them. */
const LEAD = 4;
const NO_NOUN =
  /^(?:a|an|and|as|at|but|by|came|for|from|had|has|have|he|in|is|it|of|on|or|she|that|the|they|to|was|were|when|which|while|who|will|with|\p{Ll}+ed)$/u;
const ASKING = /^(?:asked|asks|asking|called|calls|calling|appealed|pleaded|requested|proposed|seek|seeks|sought)$/;

/** Happenings told in lower case that are plain enough to be one: "the 2021 coup", "a 7.8-magnitude earthquake", "Russia’s invasion of Ukraine". */
export function findEvents(view: TextView): FoundEvent[] {
  const uses = new Map<string, number>();
  for (const word of view.lower) uses.set(word, (uses.get(word) ?? 0) + 1);
  const calls = countCalls(view);
  const found = view.tokens.flatMap((token, i) => {
    const word = view.lower[i] ?? "";
    if (token.kind !== "word" || view.sentenceOf[i] === -1) return [];
    const compound = compoundSense(wordBefore(view, i), word);
    const sense = compound ?? EVENT_WORDS.get(word);
    if (!sense || view.tokens[i + 1]?.text === "-" || view.tokens[i - 1]?.text === "-") return [];
    if (OF_EVENT.test(view.lower[i + 1] ?? "") || isAsked(view, i)) return [];
    const isTopic =
      sense.class === "call" ? calls >= CALLS_OF_TOPIC || isLeadCall(view, i, calls) : isHeadline(view, i);
    return eventAt(view, i, sense, compound !== undefined, (uses.get(word) ?? 0) > 1, isTopic) ?? [];
  });
  return withTopics(view, found);
}

/** The word before; "donors' " counts as one. */
function wordBefore({ lower }: TextView, i: number): string {
  return /^['’]$/.test(lower[i - 1] ?? "") ? `${lower[i - 2] ?? ""}'` : (lower[i - 1] ?? "");
}

/** First token of a compound: "donors" in "donors' meeting". */
function compoundStart({ lower }: TextView, head: number): number {
  return /^['’]$/.test(lower[head - 1] ?? "") ? head - 2 : head - 1;
}

/** The happening that the noun at `head` tells, if what stands beside it makes it one. */
function eventAt(
  view: TextView,
  head: number,
  sense: EventSense,
  isCompound: boolean,
  again: boolean,
  isTopic: boolean,
): FoundEvent | null {
  const before = descriptionStart(view, isCompound ? head - 1 : head);
  const from = isCompound ? Math.min(before.from, compoundStart(view, head)) : before.from;
  const named = (to: number): FoundEvent => ({ tokens: { from, to }, head, kind: "name", kindOf: sense.class });
  const bare = head + 1;
  const sides = sense.shared ? sidesAfter(view, bare) : bare;
  const article = view.lower[from - 1] ?? "";
  if (sense.shared && !before.unreal && (sides > bare || before.paired)) return named(sides);
  const nominal: FoundEvent | null =
    /^(?:the|this|that|their)$/.test(article) && from >= head - 1 && !before.unreal
      ? { tokens: { from: from - 1, to: bare }, head, kind: "nominal", kindOf: sense.class }
      : null;
  if (sense.class === "talks" && !before.unreal) {
    const end = placeAfter(view, bare, true);
    const isTold = isRound(view, from) || isLeadSubject(view, from, head) || (isTopic && (end > bare || from < head));
    if (isTold) return named(end);
  }
  if (sense.needs === "sided") return isTopic && isCallByName(view, head) ? named(withAfter(view, bare)) : nominal;
  if (isTopic && again && sense.class !== "war" && !before.unreal) return named(placeAfter(view, bare, true));
  const dated = dateAfter(view, bare);
  const to = Math.max(dated, placeAfter(view, bare, sense.needs === "placed" || sense.needs === "told"));
  if (before.unreal && !before.named) return null;
  const told = before.named || before.dated || to > bare;
  if (isLeadSubject(view, from, head)) return named(to);
  switch (sense.needs) {
    case "dated":
      return before.dated || dated > bare ? named(dated) : nominal;
    case "placed":
      return before.dated ||
        dated > bare ||
        (to > bare && (before.named || /^(?:the|an?)$/.test(article))) ||
        (article === "the" && isOwned(view, from, head))
        ? named(to)
        : nominal;
    case "owned":
      return before.named && isOwned(view, from, head) ? named(bare) : nominal;
    case "named":
      return before.named || to > bare ? named(to) : nominal;
    case "told":
      return told ||
        (again && !isCompound) ||
        /^(?:the|this)$/.test(article) ||
        view.lower.slice(from, head).some((word) => /\d/.test(word))
        ? named(to)
        : nominal;
  }
}

/** "a third round of talks", "two days of border talks". */
function isRound({ lower }: TextView, from: number): boolean {
  return lower[from - 1] === "of" && /^(?:round|day|days|week|weeks|night|session)$/.test(lower[from - 2] ?? "");
}

/** "A collision off Tarn on Sunday has left …", "Talks on wheat entered …": what one of the first sentences begins with and tells more of. */
function isLeadSubject(view: TextView, from: number, head: number): boolean {
  const at = view.sentenceOf[head] ?? LEAD;
  const start = /^an?$/.test(view.lower[from - 1] ?? "") ? from - 1 : from;
  const isFirst =
    view.sentences[at]?.tokens.from === start || /^(?:—|–|-|--|\))$/.test(view.tokens[start - 1]?.text ?? "");
  return (
    at < LEAD && isFirst && /^(?:of|on|off|in|near|between|over|called|some|about)$/.test(view.lower[head + 1] ?? "")
  );
}

/** "the Dreyfus trial", "Senate hearing": a name stands directly before the noun, or with one word between. */
function isOwned(view: TextView, from: number, head: number): boolean {
  for (let i = head - 1; i >= Math.max(from, head - 2); i--)
    if (isNameWord(view, i) && view.initial[i] !== 1) return true;
  return false;
}

/**
 * A call by name that the first sentences tell with whom, from whom or when: the report is of it if it comes back to it, or is a
 * statement, which say "telephone conversation".
 */
function isLeadCall(view: TextView, head: number, calls: number): boolean {
  if ((view.sentenceOf[head] ?? LEAD) >= LEAD || !isCallByName(view, head)) return false;
  if (calls < 2 && view.lower[head - 1] !== "telephone") return false;
  for (let i = head - 1; i > head - REACH; i--)
    if (/^(?:will|would|may|might|could|not|no|to)$/.test(view.lower[i] ?? "")) return false;
  return /^(?:with|between|from|today|yesterday|on|was|took)$/.test(view.lower[head + 1] ?? "");
}

/** Names, dates, magnitudes and one adjective before the noun. */
function descriptionStart(
  view: TextView,
  at: number,
): { from: number; named: boolean; dated: boolean; paired: boolean; unreal: boolean } {
  const first = view.sentences[view.sentenceOf[at] ?? 0]?.tokens.from ?? 0;
  let from = at;
  let named = false;
  let dated = false;
  let paired = false;
  let unreal = false;
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const token = view.tokens[i];
    if (!token) break;
    const lower = view.lower[i] ?? "";
    if (UNREAL.has(lower)) unreal = true;
    if (lower === "weekend" || lower === "attempted" || (lower === "failed" && view.lower[at] === "coup")) dated = true;
    if (/^(?:week|weekend|month|year|yesterday|today)$/.test(lower) && /^['’]s$/.test(view.lower[i + 1] ?? ""))
      dated = true;
    if (CALENDAR.has(token.text) || /^(?:19|20)\d\d$/.test(token.text)) dated = true;
    if (view.tokens[i + 1]?.text === "-" && isTold(view, i) && isTold(view, i + 2)) paired = true;
    if (isTold(view, i)) {
      named = true;
      from = i;
    } else if (/^['’]s?$/.test(token.text) || (token.text === "-" && touches(view.tokens, i))) continue;
    else if (
      token.kind === "number" ||
      /^(?:magnitude|strength|failed|attempted|joint|humanitarian|virtual|bilateral|naval|million|billion|[$€£]|deadly|phone|telephone|video|secure|security|presidential|parliamentary|general|snap|military|full|scale|devastating|powerful|massive|border|civil|peace|leaders|leader|weekend|dock|rail|bus|drone|missile|rocket|suicide|car|truck|bomb|gas|oil|port|mine|factory|train|plane|air|bridge|dam|school|hospital|market|mosque|church|emergency|special|extraordinary|annual|underground|mid|quota|marathon|fishing)$/.test(
        lower,
      )
    )
      from = i;
    else break;
  }
  return { from, named, dated, paired, unreal };
}

/** "asked for a call", "Had there been a call?": nobody says that there is one. */
function isAsked(view: TextView, head: number): boolean {
  const sentence = view.sentences[view.sentenceOf[head] ?? 0]?.tokens;
  if (!sentence) return false;
  if (view.tokens[sentence.to - 1]?.text === "?") return true;
  for (let i = head - 1; i > Math.max(sentence.from, head - REACH); i--)
    if (view.lower[i] === "for" && ASKING.test(view.lower[i - 1] ?? "")) return true;
  return false;
}

/** A name, a day, a month or a year. */
function isTold(view: TextView, i: number): boolean {
  const token = view.tokens[i];
  if (!token) return false;
  if (CALENDAR.has(token.text)) return true;
  if (token.kind === "number") return /^(?:19|20)\d\d$/.test(token.text);
  return isNameWord(view, i) && view.initial[i] !== 1 ? true : matchKnown(view.tokens, i, i + 1) !== null;
}

/** How often a report speaks of a call. */
function countCalls(view: TextView): number {
  let count = 0;
  view.lower.forEach((word, i) => {
    if (EVENT_WORDS.get(word)?.class !== "call" || view.sentenceOf[i] === -1) return;
    const isTold =
      /^(?:the|this|that|their)$/.test(view.lower[i - 1] ?? "") && !/^(?:for|on|to)$/.test(view.lower[i + 1] ?? "");
    if (isTold || isCallByName(view, i)) count++;
  });
  return count;
}

/** "a telephone call", "video conversation": what can be no call on anybody to act. */
function isCallByName(view: TextView, head: number): boolean {
  return (
    EVENT_WORDS.get(view.lower[head] ?? "")?.class === "call" &&
    /^(?:phone|telephone|telephonic|phonic|video|hotline)$/.test(view.lower[head - 1] ?? "")
  );
}

/** End of "of May 20", "of 20 January", "of 11 September 2001", "in August 2021" after the noun; `at` if no date follows so. */
function dateAfter(view: TextView, at: number): number {
  if (view.lower[at] !== "of") return at;
  let end = at + 1;
  let told = false;
  for (; end < at + 5; end++) {
    const token = view.tokens[end];
    if (!token) break;
    const isYear = token.kind === "number" && /^(?:19|20)\d\d$/.test(token.text);
    const isMonth = CALENDAR.has(token.text) || token.text === "May";
    if (isYear || isMonth) told = true;
    else if (!(token.kind === "number" && /^\d{1,2}$/.test(token.text))) break;
  }
  return told ? end : at;
}

/** End of "of Ukraine", "in eastern Sudan", "on a police post near Uri" after the noun; `at` if no name follows so. */
function placeAfter(view: TextView, at: number, loose: boolean): number {
  const link = loose ? /^(?:of|in|on|against|at|near|off)$/ : /^(?:of|in|into|on|against|for)$/;
  if (!link.test(view.lower[at] ?? "")) return at;
  let i = at + 1;
  while (
    /^(?:the|eastern|western|northern|southern|central|north|south|east|west|of|oil|border|police|post|near|plant|a|an)$/.test(
      view.lower[i] ?? "",
    ) &&
    i < at + 6
  ) {
    if (view.capital[i] === 1) break;
    i++;
  }
  const known = matchKnown(view.tokens, i, view.tokens.length);
  if (known) return known.form === "demonym" ? nounsAfter(view, i + known.length) : i + known.length;
  let end = i;
  while (end < i + 6 && (isNameWord(view, end) || (view.tokens[end]?.text === "-" && isNameWord(view, end + 1)))) end++;
  return end > i ? end : at;
}

/** End of the one or two nouns after an adjective: "a Lebanese newspaper editor". */
function nounsAfter(view: TextView, at: number): number {
  let end = at;
  while (
    end < at + 2 &&
    view.tokens[end]?.kind === "word" &&
    view.capital[end] !== 1 &&
    !NO_NOUN.test(view.lower[end] ?? "")
  )
    end++;
  return end;
}
