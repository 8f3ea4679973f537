import type { Range } from "../../model/doc.ts";
import {
  ACTION_VERBS,
  GIVEN_NAMES,
  NO_NAMES,
  ORGANIZATION_ENDS,
  ORGANIZATION_NOUNS,
  PLACE_STARTS,
  ROLE_NOUNS,
} from "../lexicon/words.ts";
import { type Clues, NO_CLUES, withClue } from "./candidate.ts";
import type { Segment } from "./segments.ts";
import { isAcronym, type TextView } from "./text-view.ts";

const PLACE_PREPOSITIONS = new Set(
  "in at near outside around across inside towards toward into off throughout".split(" "),
);

/** What the words of a name and those beside it say about it; `titled` when a title stands before it. */
export function cluesOf(view: TextView, { tokens, kind }: Segment, titled: boolean): Clues {
  let clues = NO_CLUES;
  if (kind === "organization") clues = withClue(clues, "organization", 4);
  if (kind === "event") clues = withClue(clues, "event", 4);
  if (kind === "place") return withClue(clues, "other", 5);
  if (titled) clues = withClue(clues, "person", 4);
  if (kind === "name") clues = ownWords(view, tokens, clues);
  return neighbours(view, tokens, clues, titled);
}

function ownWords(view: TextView, { from, to }: Range, given: Clues): Clues {
  let clues = given;
  const words = [];
  for (let i = from; i < to; i++) if (view.tokens[i]?.kind !== "punctuation") words.push(view.tokens[i]?.text ?? "");
  const [first = ""] = words;
  if (words.every((word) => NO_NAMES.has(word))) return withClue(clues, "other", 6);
  if (PLACE_STARTS.has(first)) clues = withClue(clues, "other", words.length > 1 ? 2.5 : 4);
  if (words.length === 1) {
    if (isAcronym(first) && view.shouted[from] === 0) clues = withClue(clues, "organization", 2);
    if (/^(?:al|Al)-/.test(first)) clues = withClue(clues, "person", 0.5);
    return clues;
  }
  if (words.some((word) => word === "&" || /\d/.test(word))) return withClue(clues, "organization", 1.5);
  if (words.some((word) => ORGANIZATION_ENDS.has(word))) clues = withClue(clues, "organization", 1.5);
  if (view.shouted[from] === 1) return GIVEN_NAMES.has(first) ? withClue(clues, "person", 1.5) : clues;
  if (NO_NAMES.has(first)) return withClue(clues, "other", 2);
  if (GIVEN_NAMES.has(first)) return withClue(clues, "person", 3);
  if (words.some((word) => word.length > 1 && isAcronym(word))) return withClue(clues, "organization", 1);
  return words.length <= 5 ? withClue(clues, "person", 1.2) : clues;
}

function neighbours(view: TextView, { from, to }: Range, given: Clues, titled: boolean): Clues {
  let clues = given;
  const { tokens, lower } = view;
  const before = lower[from - 1] ?? "";
  const after = lower[to] ?? "";
  const next = lower[to + 1] ?? "";
  const single = to - from === 1;
  if (!titled && view.capital[from - 1] !== 1) {
    if (ROLE_NOUNS.has(before)) clues = withClue(clues, "person", 3);
    else if (ORGANIZATION_NOUNS.has(before)) clues = withClue(clues, "organization", 2.5);
  }
  if (before === "the") clues = withClue(withClue(clues, "person", -2.5), "organization", 0.5);
  if (PLACE_PREPOSITIONS.has(before) && !titled) clues = withClue(clues, "other", single ? 2.5 : 1.6);
  if (ORGANIZATION_NOUNS.has(after)) clues = withClue(clues, "organization", 1.5);
  if (after === "," && /^\d\d$/.test(next) && tokens[to + 2]?.text === ",") clues = withClue(clues, "person", 4);
  if (after === "who" || (after === "," && next === "who")) clues = withClue(clues, "person", 2);
  if (after === ",") clues = apposition(view, to + 1, clues);
  if (after === "(" && isAcronym(tokens[to + 1]?.text ?? "") && lower[to + 2] === ")" && !single)
    clues = withClue(clues, "organization", 3);
  if (after === "(" && tokens[to + 1]?.kind === "handle") clues = withClue(clues, "person", 1.5);
  if (before === "(" && after === ")" && single && isAcronym(tokens[from]?.text ?? ""))
    clues = withClue(clues, "organization", 1);
  if (view.capital[to] !== 1 && ACTION_VERBS.has(after)) clues = withClue(clues, "person", single ? 0.8 : 1);
  return clues;
}

/** ", the foreign minister", ", a charity": what the words after a comma call it. */
function apposition(view: TextView, at: number, clues: Clues): Clues {
  let i = at;
  if (!/^(?:the|a|an|its|his|her|their|who)$/.test(view.lower[i] ?? "")) {
    return view.capital[i] !== 1 && ROLE_NOUNS.has(view.lower[i] ?? "") ? withClue(clues, "person", 1.5) : clues;
  }
  for (i++; i < at + 7; i++) {
    const lower = view.lower[i] ?? "";
    if (view.tokens[i]?.kind !== "word" && lower !== "-") return clues;
    if (ROLE_NOUNS.has(lower)) return withClue(clues, "person", 2);
    if (ORGANIZATION_NOUNS.has(lower)) return withClue(clues, "organization", 2);
  }
  return clues;
}
