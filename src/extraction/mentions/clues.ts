import type { Range } from "../../model/doc.ts";
import {
  APPOSITION_STOPS,
  EVENT_NOUNS,
  FIRM_SHAPE,
  KIN,
  LEGAL_FORMS,
  OF_FIRM,
  PLACE_PREPOSITIONS,
  STATE_FORMS,
  STATE_OF,
  THING_NOUNS,
  THING_STARTS,
  WORKS_AT,
} from "../lexicon/clue-words.ts";
import { isFamilyNameFirst, isGivenName } from "../lexicon/given-names.ts";
import {
  ACTION_VERBS,
  COMPANY_WORDS,
  FOREIGN_ORGANIZATION_WORDS,
  NAME_PARTICLES,
  NO_NAMES,
  ORGANIZATION_ENDS,
  ORGANIZATION_FIRSTS,
  ORGANIZATION_NOUNS,
  PLACE_STARTS,
  ROLE_NOUNS,
  STARTERS,
  UNITS,
  VESSEL_STARTS,
} from "../lexicon/words.ts";
import { followsBodyNoun, withBodyCues } from "./body-cues.ts";
import { type Clues, NO_CLUES, withClue } from "./candidate.ts";
import type { Segment } from "./segments.ts";
import { withStateCues } from "./state-cues.ts";
import { isNamed } from "./tagged.ts";
import { isAcronym, type TextView, touches } from "./text-view.ts";

/** What the words of a name and those beside it say about it; `titled` when a title stands before it. */
export function cluesOf(view: TextView, { tokens, kind, tag }: Segment, titled: boolean): Clues {
  let clues = NO_CLUES;
  if (kind === "organization") clues = withClue(clues, "organization", 4);
  if (kind === "event") clues = withClue(clues, "event", 4);
  if (kind === "place")
    return followsBodyNoun(view, tokens.from) ? withClue(clues, "organization", 4) : withClue(clues, "other", 5);
  if (titled) clues = withClue(clues, "person", 4);
  if (kind === "name") clues = ownWords(view, tokens, clues, tag !== null && isNamed(tag));
  const told = neighbours(view, tokens, clues, titled);
  return titled ? told : withStateCues(view, tokens, withBodyCues(view, tokens, told));
}

function ownWords(view: TextView, { from, to }: Range, given: Clues, isTold: boolean): Clues {
  let clues = given;
  const words = [];
  for (let i = from; i < to; i++) if (view.tokens[i]?.kind !== "punctuation") words.push(view.tokens[i]?.text ?? "");
  const [first = ""] = words;
  if (words.every((word) => NO_NAMES.has(word))) return withClue(clues, "other", 6);
  if (isFirmOfPartners(view, from, to)) return withClue(clues, "organization", 4);
  if (PLACE_STARTS.has(first)) clues = withClue(clues, "other", words.length > 1 ? 2.5 : 4);
  if (words.length === 1) {
    if (isAcronym(first) && STARTERS.has(first.charAt(0) + first.slice(1).toLowerCase()))
      return withClue(clues, "other", 5);
    if (isUnit(view, from, first)) return withClue(clues, "other", 6);
    if (FIRM_SHAPE.test(first) && view.shouted[from] === 0) return withClue(clues, "organization", 2.5);
    if (isAcronym(first) && view.shouted[from] === 0)
      clues = withClue(clues, "organization", isAmongCapitals(view, from) ? 0.2 : acronymWeight(first));
    if (/^(?:al|Al)-/.test(first)) clues = withClue(clues, "person", 0.5);
    return clues;
  }
  if (STATE_FORMS.has(first) && words[1] === "of") return withClue(clues, "country", 4);
  if (hasLegalForm(words)) return withClue(clues, "organization", 3.5);
  if (/^(?:\p{Lu}\.)+$/u.test(first)) return withClue(clues, "person", 2.5);
  if (VESSEL_STARTS.has(first)) return withClue(clues, "other", 5);
  if (words.every((word) => word.length > 1 && isAcronym(word))) return withClue(clues, "other", 2);
  if (ORGANIZATION_FIRSTS.has(first)) clues = withClue(clues, "organization", 3);
  if (COMPANY_WORDS.has(words.at(-1) ?? "") && !isGivenName(first) && !words.some((word) => NAME_PARTICLES.has(word)))
    clues = withClue(clues, "organization", 3);
  if (words.some((word) => /\d/.test(word))) return withClue(clues, "organization", 1.5);
  if (words.some((word) => FOREIGN_ORGANIZATION_WORDS.has(word)) && !isGivenName(first))
    clues = withClue(clues, "organization", 3);
  if (THING_STARTS.has(first)) clues = withClue(clues, "other", 1.5);
  if (words.some((word) => ORGANIZATION_ENDS.has(word))) clues = withClue(clues, "organization", 1.5);
  if (view.shouted[from] === 1) return isGivenName(first) ? withClue(clues, "person", 1.5) : clues;
  if (NO_NAMES.has(first)) return withClue(clues, "other", 2);
  if (!isGivenName(first) && words.every((word) => view.common.has(word.toLowerCase())))
    clues = withClue(clues, "other", 1);
  if (/^["“'‘]$/u.test(view.tokens[from - 1]?.text ?? "") && /^["”'’]$/u.test(view.tokens[to]?.text ?? ""))
    clues = withClue(clues, "other", 1.5);
  if (isGivenName(first)) return withClue(clues, "person", 3);
  if (words.length <= 3 && isFamilyNameFirst(first) && words.every((word) => word.length <= 6))
    return withClue(clues, "person", 2);
  if (words.some((word) => word.length > 1 && isAcronym(word))) return withClue(clues, "organization", 1);
  return words.length <= 5 && !isTold ? withClue(clues, "person", 1.2) : clues;
}

/** "Brandt & Osei": partners’ names. */
function isFirmOfPartners({ tokens }: TextView, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) if (tokens[i]?.text === "&") return true;
  return false;
}

/** "OOO Vorna", "VORNA D.O.O.", "Vorna Pte Ltd": a form in law, which in ordinary names is in capitals or ends in small letters. */
function hasLegalForm(words: readonly string[]): boolean {
  const isForm = (word = "") => LEGAL_FORMS.has(word.toLowerCase().replaceAll(".", ""));
  return isForm(words.at(-1)) || (isAcronym(words[0] ?? "") && isForm(words[0]));
}

function neighbours(view: TextView, { from, to }: Range, given: Clues, titled: boolean): Clues {
  let clues = given;
  const { tokens, lower } = view;
  const before = lower[from - 1] ?? "";
  const after = lower[to] ?? "";
  const next = lower[to + 1] ?? "";
  const single = to - from === 1;
  if (!titled && view.capital[from - 1] !== 1) {
    if (ROLE_NOUNS.has(before) || isHeadOfState(view, from)) clues = withClue(clues, "person", 3);
    else if (ORGANIZATION_NOUNS.has(before)) clues = withClue(clues, "organization", 2.5);
    else if (THING_NOUNS.has(before)) clues = withClue(clues, "other", 3);
    else if (EVENT_NOUNS.has(before)) clues = withClue(clues, "event", 2.5);
    else if (/^(?:named|called|dubbed|codenamed|code-named)$/.test(before) && EVENT_NOUNS.has(lower[from - 2] ?? ""))
      clues = withClue(clues, "event", 4);
    else if (before === "the" && lower[from - 2] === "," && THING_NOUNS.has(lower[from - 3] ?? ""))
      clues = withClue(clues, "other", 4.5);
  } else if (!titled && view.initial[from - 1] === 1 && ORGANIZATION_NOUNS.has(before)) {
    clues = withClue(clues, "organization", 2.5);
  }
  if (worksThere(view, from)) clues = withClue(clues, "organization", 2);
  if (STATE_OF.has(lower[from - 2] ?? "") && before === "of")
    clues = withClue(clues, "country", STATE_OF.get(lower[from - 2] ?? "") ?? 0);
  if (/^['’]s?$/.test(after) && isOfState(view, to + 1)) clues = withClue(clues, "country", 1.4);
  if (before === "," && describes(view, from - 2)) clues = withClue(clues, "person", 2);
  else if (before === "," && isBodyNoun(view, from - 2)) clues = withClue(clues, "organization", 2);
  if (/^['’]s$/.test(before) && !single) clues = withClue(clues, "person", 0.3);
  if (/^['’]s?$/.test(after) && OF_FIRM.has(next)) clues = withClue(clues, "organization", 2);
  if (/^['’]s?$/.test(after) && KIN.has(next)) clues = withClue(clues, "person", 2);
  if (before === "the") clues = withClue(withClue(clues, "person", -2.5), "organization", 0.5);
  if (titled && THING_NOUNS.has(lower[titleStart(view, from) - 1] ?? "")) clues = withClue(clues, "other", 6);
  if (PLACE_PREPOSITIONS.has(before) && !titled && !worksThere(view, from))
    clues = withClue(clues, "other", single ? 2.5 : 1.6);
  if (THING_NOUNS.has(after)) clues = withClue(clues, "other", 2);
  if (ORGANIZATION_NOUNS.has(after)) clues = withClue(clues, "organization", 1.5);
  else if (before === "the" && isTradesNoun(view, to)) clues = withClue(clues, "organization", 2);
  if (/^(?:owned|listed|controlled)$/.test(before) && lower[from - 2] === "-" && view.capital[from] === 1)
    clues = withClue(clues, "organization", 2.5);
  if (FOREIGN_ARTICLE.test(tokens[from]?.text ?? "") && PUBLISHES.test(after))
    clues = withClue(clues, "organization", 3.5);
  if (after === "," && /^\d\d$/.test(next) && tokens[to + 2]?.text === ",") clues = withClue(clues, "person", 4);
  if (after === "who" || (after === "," && next === "who")) clues = withClue(clues, "person", 2);
  if (after === ",") clues = apposition(view, to + 1, clues);
  if (after === "(" && isAcronym(tokens[to + 1]?.text ?? "") && lower[to + 2] === ")" && !single)
    clues = withClue(clues, "organization", 3);
  if (after === "(" && tokens[to + 1]?.kind === "handle") clues = withClue(clues, "person", 1.5);
  if (before === "(" && after === ")" && single && isAcronym(tokens[from]?.text ?? ""))
    clues = withClue(clues, "organization", 1);
  if (single && after === "and" && isGivenPair(view, from)) clues = withClue(clues, "person", 3);
  if (view.capital[to] !== 1 && ACTION_VERBS.has(after)) clues = withClue(clues, "person", single ? 0.8 : 1);
  return clues;
}

/** "the Vorna steel group", "the Vorna online daily". */
function isTradesNoun({ lower, tokens }: TextView, at: number): boolean {
  return (
    /^\p{Ll}{3,}$/u.test(tokens[at]?.text ?? "") &&
    !APPOSITION_STOPS.has(lower[at] ?? "") &&
    !ACTION_VERBS.has(lower[at] ?? "") &&
    ORGANIZATION_NOUNS.has(lower[at + 1] ?? "") &&
    !ROLE_NOUNS.has(lower[at + 2] ?? "")
  );
}

/** Papers begin so: "La Voz", "El Faro". */
const FOREIGN_ARTICLE = /^(?:La|El|Le|Les|Los|Las|Il|Der|Die|Das)$/;
const PUBLISHES = /^(?:reported|reports|wrote|writes|published|publishes|quoted|quotes|printed)$/;

/** "Otto and Nora Lund": two given names before one surname. */
function isGivenPair({ tokens, lower, capital }: TextView, at: number): boolean {
  const isGiven = (i: number) => isGivenName(tokens[i]?.text ?? "");
  const areSiblings = /^(?:brothers|sisters|siblings|twins|cousins)$/.test(lower[at - 1] ?? "");
  return (areSiblings || (isGiven(at) && isGiven(at + 2))) && capital[at + 2] === 1 && capital[at + 3] === 1;
}

/** First token of the one-word title before a name: "Princess" in "the ferry Princess Name". */
function titleStart(view: TextView, from: number): number {
  return view.capital[from - 1] === 1 ? from - 1 : from;
}

/** "head of state Name". */
function isHeadOfState({ lower }: TextView, from: number): boolean {
  return /^(?:state|government)$/.test(lower[from - 1] ?? "") && lower[from - 2] === "of" && lower[from - 3] === "head";
}

/** "its Dutch parent": a noun for a body with nobody's title and no preposition before it in its phrase. */
function isBodyNoun({ lower, tokens }: TextView, at: number): boolean {
  if (!ORGANIZATION_NOUNS.has(lower[at] ?? "")) return false;
  for (let i = at - 1; i > at - 5; i--) {
    if (/^(?:the|a|an|its|his|her|their)$/.test(lower[i] ?? "") || /^['’]s$/.test(lower[i] ?? "")) return true;
    if (tokens[i]?.kind !== "word" || ROLE_NOUNS.has(lower[i] ?? "") || APPOSITION_STOPS.has(lower[i] ?? ""))
      return false;
  }
  return false;
}

/** "analysts at", "a broker with". */
function worksThere({ lower }: TextView, from: number): boolean {
  const [noun = "", link = ""] = [lower[from - 2], lower[from - 1]];
  if (link === "in") return /^(?:shares?|stake)$/.test(noun);
  return /^(?:at|of|for|with|from)$/.test(link) && WORKS_AT.has(noun);
}

/** ", the foreign minister", ", a charity": what the words after a comma call it. */
function apposition(view: TextView, at: number, clues: Clues): Clues {
  let i = at;
  if (!/^(?:the|a|an|its|his|her|their|who)$/.test(view.lower[i] ?? "")) {
    return view.capital[i] !== 1 && ROLE_NOUNS.has(view.lower[i] ?? "") ? withClue(clues, "person", 1.5) : clues;
  }
  for (i++; i < at + 8; i++) {
    const lower = view.lower[i] ?? "";
    if (view.tokens[i]?.kind !== "word" && lower !== "-") return clues;
    if (/^['’]s$/.test(lower) || /^['’]s$/.test(view.lower[i + 1] ?? "")) continue;
    if (APPOSITION_STOPS.has(lower)) return clues;
    if (ROLE_NOUNS.has(lower)) return withClue(clues, isStateTrader(view, i) ? "organization" : "person", 2.5);
    if (ORGANIZATION_NOUNS.has(lower) && !ROLE_NOUNS.has(view.lower[i + 1] ?? ""))
      return withClue(clues, "organization", 2.5);
  }
  return clues;
}

/** "a state arms dealer", "the state-owned grain trader". */
function isStateTrader({ lower }: TextView, at: number): boolean {
  if (!/^(?:dealer|trader|broker|merchant|investor)$/.test(lower[at] ?? "")) return false;
  for (let i = at - 1; i > at - 5; i--) {
    if (lower[i] === "state" || (lower[i] === "owned" && lower[i - 1] === "-")) return true;
    if (/^(?:,|the|a|an|its)$/.test(lower[i] ?? "")) return false;
  }
  return false;
}

/** "US$", "R90", "USD": a currency, a road, a vitamin. */
function isUnit(view: TextView, at: number, text: string): boolean {
  const isCurrency = /^[$€£]$/u.test(view.tokens[at + 1]?.text ?? "") && touches(view.tokens, at + 1);
  return UNITS.has(text) || /^\p{Lu}{1,4}\d+\p{Lu}?$/u.test(text) || isCurrency;
}

/** A word in capitals beside another: shouted, not an acronym. */
function isAmongCapitals(view: TextView, at: number): boolean {
  const isShout = (text = "") => text.length > 2 && /^\p{Lu}+$/u.test(text);
  return isShout(view.tokens[at - 1]?.text) || isShout(view.tokens[at + 1]?.text);
}

/** Long words in capitals are shouted more often than they are acronyms. */
function acronymWeight(text: string): number {
  return text.length <= 2 ? 1.2 : text.length <= 5 ? 2 : text.length <= 7 ? 1.2 : 0.2;
}

/** Whether the words that end at `at` say what somebody is: "its ambassador", "minister of commerce", "her Dutch colleague". */
function describes(view: TextView, at: number): boolean {
  for (let i = at; i > at - 5; i--) {
    const lower = view.lower[i] ?? "";
    if (ROLE_NOUNS.has(lower)) return true;
    if (lower === "the" && /^(?:of|for|in|at|to)$/.test(view.lower[i - 1] ?? "")) continue;
    if (view.tokens[i]?.kind !== "word" || /^(?:the|a|an|its|his|her|their|and|that|who)$/.test(lower)) return false;
  }
  return false;
}

/** "’s foreign ministry", "’s prime minister", "’s parliament": what only a state has. */
function isOfState(view: TextView, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const lower = view.lower[i] ?? "";
    if (
      /^(?:president|premier|parliament|government|ministry|army|navy|embassy|chancellor|king|queen|monarch|ambassador|foreign|treasury|currency|capital|constitution|borders?)$/.test(
        lower,
      )
    )
      return true;
    if (lower === "central" && view.lower[i + 1] === "bank") return true;
    if (lower === "prime" && view.lower[i + 1] === "minister") return true;
    if (view.tokens[i]?.kind !== "word") return false;
  }
  return false;
}
