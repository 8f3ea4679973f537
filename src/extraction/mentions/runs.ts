import { matchKnown } from "../lexicon/lexicon.ts";
import {
  CALENDAR,
  EVENT_STARTS,
  NAME_PARTICLES,
  ORGANIZATION_ENDS,
  ORGANIZATION_STARTS,
  PORTFOLIO,
  STARTERS,
} from "../lexicon/words.ts";
import { type TextView, touches } from "./text-view.ts";

/** Heads that go on with "of": "Republic of …". */
const OF_HEADS = new Set(
  "Republic Kingdom Commonwealth States Emirate Emirates Sultanate Principality Federation Duchy Gulf Sea Cape Bay Strait Isle Province Region".split(
    " ",
  ),
);
/** What follows a hyphen without being of the name: "Moscow-based". */
const SUFFIXES = new Set(
  "led based backed born made style owned run linked funded controlled held occupied wide old year day long aligned friendly trained educated sponsored supplied built flagged level century language speaking bound facing imposed listed registered brokered mediated backed supported elect designate era only to".split(
    " ",
  ),
);

/**
 * End of the run of capitalised words that begins at `at`, with what joins them inside a name ("of", "bin", "&", hyphens); never past
 * `to`. A run is a name with its titles, or several names side by side.
 */
export function runEnd(view: TextView, at: number, to: number): number {
  let headed = isHead(view, at);
  let i = at + 1;
  while (i < to) {
    const next = joins(view, i, to, headed);
    if (next === 0) break;
    for (let k = i; k < i + next; k++) headed ||= isHead(view, k);
    i += next;
  }
  return i;
}

/** Whether the token may be of a name at all. */
export function isNameWord(view: TextView, i: number): boolean {
  const token = view.tokens[i];
  if (!token || view.capital[i] !== 1 || token.kind === "handle") return false;
  if (token.text === "I") return false;
  if (SHORT_CALENDAR.has(token.text)) return !isShortDate(view, i);
  if (CALENDAR.has(token.text)) return false;
  return token.text !== "May" || !isMonthOfMay(view, i);
}

/** Days and months in short, which are names too: "Sun Group", "Jun Kitazawa". */
const SHORT_CALENDAR = new Set(
  "Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split(" "),
);

function isShortDate(view: TextView, i: number): boolean {
  const [before, after] = [view.tokens[i - 1], view.tokens[i + 1]];
  if (before?.kind === "number" || after?.kind === "number" || after?.text === "," || after?.text === ".") return true;
  return !(view.capital[i + 1] === 1 || view.capital[i - 1] === 1);
}

function isMonthOfMay(view: TextView, i: number): boolean {
  const [before, after] = [view.lower[i - 1] ?? "", view.tokens[i + 1]];
  return (
    after?.kind === "number" ||
    view.tokens[i - 1]?.kind === "number" ||
    /^(?:in|on|since|until|by|last|this|next|late|early|mid|of|from|and|to|every|each|for|during)$/.test(before) ||
    (view.initial[i] === 1 && view.tokens[i]?.text === "May")
  );
}

/** "Doctors’ Union", "People’s Dawn": a possessive inside a name. */
function isOwner(view: TextView, i: number): boolean {
  const text = view.tokens[i]?.text ?? "";
  const owner = view.tokens[i - 1]?.text ?? "";
  if (/^['’]s$/.test(text)) return OWNERS.has(owner);
  return /^['’]$/.test(text) && /^\p{Lu}\p{Ll}+(?:ers|ors|ists|ants|ees|men|ians)$/u.test(owner);
}

const OWNERS = new Set("People Majesty Women Children Men Workers Farmers Nurses".split(" "));

function isHead(view: TextView, i: number): boolean {
  const text = view.tokens[i]?.text ?? "";
  return ORGANIZATION_STARTS.has(text) || EVENT_STARTS.has(text) || OF_HEADS.has(text);
}

/** Number of tokens from `i` on that carry the run further; 0 ends it. */
function joins(view: TextView, i: number, to: number, headed: boolean): number {
  const { tokens, lower } = view;
  const token = tokens[i];
  if (!token) return 0;
  const text = token.text;
  if (isNameWord(view, i)) return STARTERS.has(text) && view.initial[i] === 1 ? 0 : 1;
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  if (!next) return 0;
  if (text === "-" && touches(tokens, i) && touches(tokens, i + 1)) {
    if (isNameWord(view, i + 1)) return 2;
    return next.kind === "word" && !SUFFIXES.has(next.text) && i + 2 <= to && isNameTail(view, i + 1) ? 2 : 0;
  }
  if (text === "&" && isNameWord(view, i + 1)) return 2;
  if (isOwner(view, i) && isNameWord(view, i + 1) && touches(tokens, i)) return 2;
  if (token.kind === "number" && /^(?:No\.?|Nr\.?)$/.test(tokens[i - 1]?.text ?? "") && isNameWord(view, i - 2))
    return 1;
  if (text === "," || text === ".") return 0;
  if (lower[i] === text && NAME_PARTICLES.has(text)) {
    const after = tokens[i + 1]?.text === "-" && touches(tokens, i + 1) ? 2 : 1;
    if (isNameWord(view, i + after)) return after + 1;
    if (NAME_PARTICLES.has(tokens[i + 1]?.text ?? "") && isNameWord(view, i + 2)) return 3;
    return 0;
  }
  if (text === "and" && isOfTrades(view, i, to)) return 2;
  if (!headed) return 0;
  if (text === "of" || text === "for" || text === "on") {
    if (isNameWord(view, i + 1)) return 2;
    return next.text === "the" && isNameWord(view, i + 2) ? 3 : 0;
  }
  if (
    text === "and" &&
    /^(?:for|of)$/.test(lower[i - 2] ?? "") &&
    isNameWord(view, i + 1) &&
    !isNameWord(view, i + 2)
  ) {
    return matchKnown(tokens, i + 1, to) ? 0 : 2;
  }
  if (text === "and" && PORTFOLIO.has(tokens[i - 1]?.text ?? "") && PORTFOLIO.has(next.text)) return 2;
  return 0;
}

/** "Tarn Oil and Gas Enterprise", "Tarn Import and Export Company": fields of one firm. */
function isOfTrades({ tokens }: TextView, and: number, to: number): boolean {
  const [before = "", after = ""] = [tokens[and - 1]?.text, tokens[and + 1]?.text];
  if (!isTrade(before) || !isTrade(after)) return false;
  for (let i = and + 2; i < Math.min(to, and + 4); i++) if (ORGANIZATION_ENDS.has(tokens[i]?.text ?? "")) return true;
  return false;
}

function isTrade(text: string): boolean {
  return PORTFOLIO.has(text) || TRADES.has(text);
}

const TRADES = new Set(
  "Import Export Shipping Trading Logistics Research Engineering Construction Savings Loan Arms Steel Iron Coal Metals Chemical Chemicals Food Beverage Radio Television Electricity Insurance Ship Grain Paper Textile Machine Machinery Commodities Shipbuilding Refining Marketing Supply Storage".split(
    " ",
  ),
);

/** "Jong-un", "Chan-ocha": the lower-case half of a hyphened given name. */
function isNameTail(view: TextView, i: number): boolean {
  return /^\p{Ll}{1,6}$/u.test(view.tokens[i]?.text ?? "") && !view.common.has(`-${view.tokens[i]?.text}`);
}
