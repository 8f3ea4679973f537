import type { Range } from "../../model/doc.ts";
import { ACTION_VERBS, ORGANIZATION_NOUNS, ROLE_NOUNS } from "../lexicon/words.ts";
import { type Clues, withClue } from "./candidate.ts";
import { type TextView, touches } from "./text-view.ts";

/** How many tokens after a verb its object’s "its" or "his" may stand. */
const OBJECT = 3;

/** What is told of bodies and of no people, or of people only, beside a name that lists do not know and that no title stands before. */
export function withBodyCues(view: TextView, name: Range, given: Clues): Clues {
  let clues = given;
  const { lower } = view;
  const { from, to } = name;
  if (followsBodyNoun(view, from))
    clues = withClue(clues, "organization", view.tokens[from - 1]?.text === "NGO" ? 4 : 1.5);
  if (lower[to] === "," && lower[to + 1] === "which" && !isRelativeOfPlace(view, to + 2))
    clues = withClue(clues, "organization", 1.2);
  if (/^['’]s?$/.test(lower[to] ?? "") && isOfficer(view, to + 1)) clues = withClue(clues, "organization", 2);
  const owner = pronounAfterVerb(view, to);
  if (owner === "its") clues = withClue(clues, "organization", 2.5);
  else if (owner) clues = withClue(clues, "person", 1);
  if (lower[from - 1] === "the" && to - from > 1 && isDeed(lower[to] ?? ""))
    clues = withClue(clues, "organization", 1.2);
  return clues;
}

/** "the charity Name", "its think-tank Name": whether a noun that no person is called by stands before the name at `from`. */
export function followsBodyNoun({ lower, tokens }: TextView, from: number): boolean {
  const noun = lower[from - 1] ?? "";
  if (tokens[from - 2]?.text === "-" && touches(tokens, from - 1))
    return ORGANIZATION_NOUNS.has(`${lower[from - 3] ?? ""}-${noun}`);
  return ORGANIZATION_NOUNS.has(noun) && !ROLE_NOUNS.has(noun);
}

/** ", which lies", ", which is": places and ships do too. */
function isRelativeOfPlace({ lower }: TextView, at: number): boolean {
  return /^(?:lies|lay|is|was|has|had|sank|sailed|stands|stood|borders|ended|began|starts|started)$/.test(
    lower[at] ?? "",
  );
}

/** "’s chief engineer", "’s chairman", "’s shareholders": whom bodies have. */
function isOfficer({ lower }: TextView, at: number): boolean {
  const word = lower[at] ?? "";
  if (/^(?:chairman|chairwoman|founder|co-founder|shareholders|ceo|directors|workers|customers|owners?)$/.test(word))
    return true;
  return (
    word === "chief" && /^(?:executive|engineer|economist|financial|operating|scientist)$/.test(lower[at + 1] ?? "")
  );
}

/** The possessive in the object of the verb that follows the name: "sells its plant", "called off his trip"; null if there is none. */
function pronounAfterVerb({ lower }: TextView, at: number): string | null {
  const verb = lower[at] ?? "";
  if (SAYING.test(verb) && lower[at + 1] !== "off") return null;
  if (!ACTION_VERBS.has(verb) && !/^\p{Ll}{2,}(?:ed|s)$/u.test(verb)) return null;
  for (let i = at + 1; i <= at + OBJECT; i++) {
    const word = lower[i] ?? "";
    if (/^(?:its|his|her)$/.test(word)) return word;
    if (!/^\p{Ll}+$/u.test(word) || /^(?:that|and|but|who|which|if|when)$/.test(word)) return null;
  }
  return null;
}

/** Verbs whose "its" may be anybody’s: "said its members". */
const SAYING =
  /^(?:said|says|told|tells|added|adds|claimed|claims|argued|argues|insisted|insists|warned|warns|noted|notes|hoped|hopes|thinks|thought|believes|believed|praised|praises|criticised|criticized|accused|accuses|visited|visits|called|calls)$/;

/** What people and bodies do, and neither ships nor places. */
function isDeed(verb: string): boolean {
  return (
    ACTION_VERBS.has(verb) &&
    !/^(?:was|were|is|are|has|had|have|took|takes|made|makes|left|leaves|met|meets)$/.test(verb)
  );
}
