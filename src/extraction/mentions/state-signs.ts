import { foldName } from "../../model/names.ts";
import { STATE_FORMS } from "../lexicon/clue-words.ts";
import { namesOfAdjective } from "../lexicon/demonyms.ts";
import { isPlaceName } from "../lexicon/lexicon.ts";
import { NO_NAMES, ORGANIZATION_STARTS } from "../lexicon/words.ts";
import type { Candidate } from "./candidate.ts";
import { isOffice } from "./state-cues.ts";
import type { TextView } from "./text-view.ts";

/** Each kind of sign that a name is a state’s, and what it weighs; it counts once, however often it is told. */
type Signs = Map<string, number>;

/** No state’s name of ours has more words. */
const LONGEST = 2;

/** What its own words weigh that tell a known place or thing: "Tarn County". */
const PLACE = 5;

/** Offices whose "of" tells a state, and how surely. */
const OFFICES_OF: ReadonlyMap<string, number> = new Map([
  ["minister", 2],
  ["parliament", 2],
  ["government", 2],
  ["army", 1.4],
  ["capital", 1.4],
  ["king", 1.4],
  ["queen", 1.4],
  ["emir", 2],
  ["sultan", 2],
  ["republic", 2],
  ["kingdom", 2],
  ["president", 1.4],
  ["premier", 1.2],
  ["chancellor", 1],
  ["ambassador", 2],
  ["ambassadors", 2],
  ["embassy", 2],
  ["invasion", 1],
  ["sovereignty", 1.5],
  ["citizens", 1],
  ["citizen", 1],
  ["people", 0.8],
]);

/** What is set, sent or done to states more than to others. */
const TO_STATES =
  /^(?:sanctions|embargo|embargoes|aid|ambassador|ambassadors|envoy|weapons|arms|exports|refugees|migrants|troops|imports|ties|relations|border|borders|visas|invasion|war)$/;
/** Begins what firms do not have. */
const ONLY_STATES =
  /^(?:prime|foreign|defence|defense|interior|parliament|army|navy|embassy|ambassador|currency|borders?)$/;
const PARTS =
  /^(?:province|region|city|town|district|village|port|county|governorate|island|suburb|river|valley|state)$/;

/**
 * How much the report as a whole tells that names which no list knows are states’, by folded name: offices and organs "of" them or
 * beside their adjectives, their place among known states, what is sent to them. Kinds add up, repetitions do not.
 */
export function stateSigns(view: TextView, candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const found = new Map<string, Signs>();
  for (const candidate of candidates) if (isNamable(candidate)) found.set(keyOf(view, candidate), new Map());
  if (found.size === 0) return new Map();
  const tell = (key: string, kind: string, weight: number) => {
    const signs = found.get(key);
    if (signs && weight > (signs.get(kind) ?? 0)) signs.set(kind, weight);
  };
  candidates.forEach((candidate, at) => {
    if (candidate.known) return;
    const { from, to } = candidate.tokens;
    for (const name of namesInOrgan(view, candidate)) tell(name, "organ", 2.5);
    for (const name of adjectivesOf(view, from))
      tell(name, "adjective", isOffice(view, from + 1) ? 2.5 : to - from === 1 ? 1.3 : 0);
    if (!isNamable(candidate)) return;
    const key = keyOf(view, candidate);
    for (const [kind, weight] of besideWords(view, candidate)) tell(key, kind, weight);
    tell(key, "list", amongStates(view, candidates, at));
  });
  return new Map([...found].map(([key, signs]) => [key, [...signs.values()].reduce((sum, one) => sum + one, 0)]));
}

function isNamable({ known, title, clues, tokens: { from, to } }: Candidate): boolean {
  return known === null && title === null && to - from <= LONGEST && clues.other < PLACE;
}

function keyOf({ tokens }: TextView, { tokens: { from, to } }: Candidate): string {
  const words = [];
  for (let i = from; i < to; i++) words.push(tokens[i]?.text ?? "");
  return foldName(words.join(" "));
}

/** What the word may be the adjective of, places of the lists left out. */
function adjectivesOf({ lower, tokens }: TextView, at: number): string[] {
  if (NO_NAMES.has(tokens[at]?.text ?? "")) return [];
  return namesOfAdjective(lower[at] ?? "").filter((name) => !isPlaceName(name));
}

/** "Ministry of Justice of the Republic of X", "Embassy of X", "Parliament of X": the name at the end of an organ’s. */
function namesInOrgan({ tokens, lower }: TextView, { tokens: { from, to } }: Candidate): string[] {
  if (to - from < 3) return [];
  const last = lower[to - 2] === "the" ? to - 3 : to - 2;
  const head = tokens[last - 1]?.text ?? "";
  if (lower[last] !== "of" || !(STATE_FORMS.has(head) || /^(?:Embassy|Parliament|Government)$/.test(head))) return [];
  return ORGANIZATION_STARTS.has(tokens[from]?.text ?? "") || STATE_FORMS.has(head)
    ? [foldName(tokens[to - 1]?.text ?? "")]
    : [];
}

function besideWords(view: TextView, { tokens: { from, to } }: Candidate): [string, number][] {
  const { lower } = view;
  const found: [string, number][] = [];
  const link = lower[from - 1] === "the" ? from - 2 : from - 1;
  const noun = lower[link - 1] ?? "";
  if (PARTS.test(noun) || PARTS.test(lower[to] ?? "")) found.push(["part of a state", -4]);
  if (/(?:ia|land|stan|nia)$/.test(lower[to - 1] ?? "") && to - from === 1) found.push(["shape", 0.6]);
  if (lower[link] === "of") {
    const weight = OFFICES_OF.get(noun) ?? (isNamedHead(view, link - 1) ? 2 : 0);
    if (weight > 0) found.push(["of", weight]);
  }
  if (/^(?:to|in)$/.test(lower[link] ?? "") && /^(?:ambassadors?|embassy|envoy)$/.test(noun)) found.push(["of", 1.6]);
  if (/^neighbou?ring$/.test(lower[from - 1] ?? "")) found.push(["neighbour", 1.6]);
  if (/^(?:to|on|from|against|of|with|in)$/.test(lower[link] ?? "") && TO_STATES.test(noun)) found.push(["sent", 0.7]);
  if (/^(?:sanctioned|invaded|annexed|blacklisted|recognised|recognized)$/.test(lower[from - 1] ?? ""))
    found.push(["done to", 0.7]);
  if (/^['’]s?$/.test(lower[to] ?? "") && (isOffice(view, to + 1) || lower[to + 1] === "state"))
    found.push(["office", ONLY_STATES.test(lower[to + 1] ?? "") ? 2 : 1.4]);
  return found;
}

/** "President Name Surname of X". */
function isNamedHead({ lower, capital }: TextView, last: number): boolean {
  if (capital[last] !== 1) return false;
  for (let i = last - 1; i >= last - 4; i--) {
    if (/^(?:president|premier|king|queen|chancellor|minister)$/.test(lower[i] ?? "")) return true;
    if (capital[i] !== 1 && lower[i] !== "-") return false;
  }
  return false;
}

/** Of a list, so many members on either side say what one of them is: a list may go on for ever. */
const FARTHEST_IN_LIST = 50;

/** "Norway, Denmark and X": what a name among known states alone weighs. */
function amongStates(view: TextView, candidates: readonly Candidate[], at: number): number {
  let states = 0;
  let first = at;
  for (const step of [-1, 1]) {
    for (let i = at; Math.abs(i - at) < FARTHEST_IN_LIST; i += step) {
      const [left, right] = step < 0 ? [candidates[i - 1], candidates[i]] : [candidates[i], candidates[i + 1]];
      if (!left || !right || !isJoined(view, left.tokens.to, right.tokens.from)) break;
      const next = step < 0 ? left : right;
      if (next.title || (next.known && next.known.known.entityType !== "country")) return 0;
      if (next.known && next.known.form !== "demonym") states++;
      if (step < 0) first = i - 1;
    }
  }
  const opening = candidates[first]?.tokens.from ?? 0;
  if (states === 0) return 0;
  const isBetween = view.lower[opening - 1] === "between" || view.lower[opening - 2] === "between";
  return states > 1 ? 1.6 : isBetween ? 1.5 : 0.8;
}

function isJoined({ lower }: TextView, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let i = from; i < to; i++) if (!/^(?:,|and|or|the|nor)$/.test(lower[i] ?? "")) return false;
  return true;
}
