import type { Clause, Parse, Phrase } from "../syntax/clause.ts";

/** A phrase in front of its clause begins within so many chunks. */
const FRONT = 6;
/** Verbs of which a noun before them is never what is acted on. */
const INTRANSITIVE = new Set(
  "end last follow begin start continue go come happen take occur lead cause help matter remain fail collapse work resume stop be become seem appear precede bite hurt weigh".split(
    " ",
  ),
);

/** How a noun hangs on a verb. */
export interface Hold {
  readonly clause: Clause;
  /** "object", "subject" or a preposition. */
  readonly as: string;
}

/** The arguments of a verb in the active voice. */
export interface Arguments {
  readonly agents: readonly number[];
  readonly objects: readonly number[];
  readonly recipients: readonly number[];
  readonly phrases: readonly Phrase[];
}

/** Reads who did what to whom from a verb's clause, turning passives round. */
export function argumentsOf(parse: Parse, clause: Clause): Arguments {
  const passive = parse.chunks[clause.verb]?.verb?.passive === true;
  const { subjects, objects, phrases, gap } = clause;
  if (passive) {
    const agents = phrases.filter(({ word }) => word === "by").flatMap(({ nouns }) => nouns);
    const [given] = objects;
    if (given) return { agents, objects: given, recipients: subjects, phrases };
    return { agents, objects: subjects, recipients: [], phrases };
  }
  const [first = gap, second = objects.length > 0 && gap.length > 0 ? gap : undefined] = objects;
  if (second) return { agents: subjects, objects: second, recipients: first, phrases };
  return { agents: subjects, objects: first, recipients: [], phrases };
}

/** The verb that a noun chunk hangs on, and how; null for one that stands alone. */
export function holdOf(parse: Parse, noun: number): Hold | null {
  for (const clause of parse.clauses) {
    if (clause.objects.some((group) => group.includes(noun)) || clause.gap.includes(noun))
      return { clause, as: "object" };
    const phrase = clause.phrases.find(({ nouns }) => nouns.includes(noun));
    if (phrase) return { clause, as: phrase.word };
  }
  const own = parse.clauses.find(({ subjects }) => subjects.includes(noun));
  if (!own) return frontedHold(parse, noun);
  const verb = parse.chunks[own.verb]?.verb;
  const reduced =
    verb?.passive === true ||
    (own.objects.length === 0 &&
      verb?.form === "finite" &&
      verb.modal === null &&
      !verb.perfect &&
      !INTRANSITIVE.has(verb.lemma));
  return { clause: own, as: reduced ? "object" : "subject" };
}

/** "In a call with Kyiv, Biden said …": the phrase in front hangs on the first clause after it. */
function frontedHold(parse: Parse, noun: number): Hold | null {
  const before = parse.chunks[noun - 1];
  if (before?.kind !== "preposition" || noun > FRONT) return null;
  const clause = parse.clauses.find(
    ({ verb, subjects }) => verb > noun && subjects.length > 0 && parse.chunks[verb]?.verb?.form === "finite",
  );
  return clause && parse.clauses.every(({ verb }) => verb >= clause.verb || verb > noun)
    ? { clause, as: before.word }
    : null;
}
