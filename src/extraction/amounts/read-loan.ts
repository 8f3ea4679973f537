import type { Amount } from "../../model/graph.ts";

const NUMBER =
  "(?:up to |some |about |another |a further |an extra )?(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|a dozen)";
const WORDS = "(?:[\\p{L}-]+ ){0,2}?";
const PEOPLE =
  "(?:soldiers|troops|sappers|engineers|police(?:men| officers)?|officers|people|workers|rescuers|firefighters|medics|experts|advisers|specialists|members|prisoners)";
const THING =
  "(?:hospital|clinic|ambulance|fire engine|battery|shipment|consignment|batch|cargo|convoy|laboratory|generator|pump|patrol (?:boat|vessel)|(?:military|cargo|transport|medical|transport) plane)";
/** What a thing is of: "a shipment of generators". */
const OF = "(?: of [\\p{L}-]+(?: [\\p{L}-]+s\\b)?)?";
/** Right after the verb, but for who is given to. */
const LOAN = new RegExp(
  `^(?:\\s+(?!(?:to|that|who|by|for|in|from|as|of|and)\\b)[\\p{L}’'.-]+){0,3}?\\s+(${NUMBER} ${WORDS}${PEOPLE}|an? ${WORDS}${THING}${OF})\\b`,
  "u",
);

/**
 * People that are lent, and single things that are given, as told right after a verb of giving: no amounts elsewhere, where people
 * and single things are of everything. Null where there are none.
 * @param text what follows the verb
 */
export function readLoan(text: string): Amount | null {
  const words = LOAN.exec(text)?.[1];
  return words === undefined ? null : { text: words, value: numberOf(words), currency: null };
}

function numberOf(words: string): number | null {
  const digits = /\d[\d,]*/.exec(words)?.[0];
  if (digits !== undefined) return Number(digits.replaceAll(",", ""));
  return /^an?\b(?! dozen)/.test(words) ? 1 : null;
}
