import type { Range } from "../../model/doc.ts";
import { APPOSITION_STOPS } from "../lexicon/clue-words.ts";
import { namesOfAdjective } from "../lexicon/demonyms.ts";
import { isPlaceName } from "../lexicon/lexicon.ts";
import { NO_NAMES } from "../lexicon/words.ts";
import { type Clues, withClue } from "./candidate.ts";
import type { TextView } from "./text-view.ts";

/** How many words after a comma say what a name is. */
const APPOSITION = 8;

/** What tells that a name which no list knows is a state’s: what it is called after a comma, offices beside its adjective. */
export function withStateCues(view: TextView, name: Range, given: Clues): Clues {
  let clues = given;
  if (isCalledState(view, name.to)) clues = withClue(clues, "country", 2.5);
  if (isAdjectiveOfState(view, name)) clues = withClue(clues, "country", 2.5);
  return clues;
}

/** ", the small island republic", ", a landlocked kingdom". */
function isCalledState({ lower, tokens }: TextView, at: number): boolean {
  if (lower[at] !== "," || !/^(?:the|an?)$/.test(lower[at + 1] ?? "")) return false;
  for (let i = at + 2; i < at + 2 + APPOSITION; i++) {
    const word = lower[i] ?? "";
    if (tokens[i]?.kind !== "word" || APPOSITION_STOPS.has(word)) return false;
    if (/^['’]s$/.test(lower[i + 1] ?? "") || lower[i + 1] === "-") return false;
    if (/^(?:republic|kingdom|sultanate|emirate|statelet|archipelago)$/.test(word)) return true;
    if (/^(?:state|nation|country)$/.test(word)) return SMALL_STATE.test(lower[i - 1] ?? "");
  }
  return false;
}

const SMALL_STATE =
  /^(?:island|mountain|gulf|city|breakaway|landlocked|desert|coastal|small|tiny|unrecognised|unrecognized|independent|neighbouring|neighboring|baltic|balkan|sahel|caucasus|african|asian|arab|pacific|caribbean)$/;

/** "the Velmorian president" in a report that names Velmoria. */
function isAdjectiveOfState(view: TextView, { from, to }: Range): boolean {
  const text = view.tokens[from]?.text ?? "";
  if (to - from > 1 || !isOffice(view, to) || NO_NAMES.has(text) || text === "Korean") return false;
  return namesOfAdjective(view.lower[from] ?? "").some((name) => view.proper.has(name) && !isPlaceName(name));
}

/** "president", "prime minister", "foreign ministry", "electoral commission", "government", in capitals or not. */
export function isOffice({ lower }: TextView, at: number): boolean {
  const word = lower[at] ?? "";
  if (
    /^(?:president|premier|chancellor|government|parliament|cabinet|army|navy|junta|embassy|ambassador|authorities|officials|opposition|capital|constitution|currency|diplomats?|envoy)$/.test(
      word,
    )
  )
    return true;
  const next = lower[at + 1] ?? "";
  if (/^(?:foreign|defence|defense|interior|finance|health|prime|trade|deputy|justice|energy|economy)$/.test(word))
    return /^(?:minister|ministry)$/.test(next);
  return /^(?:election|electoral)$/.test(word) && /^(?:commission|court|tribunal)$/.test(next);
}
