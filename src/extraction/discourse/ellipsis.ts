import type { Status } from "../../model/schema.ts";
import { effectOn } from "../status/effect-on.ts";
import type { Clause, Parse } from "../syntax/clause.ts";
import type { Memory } from "./memory.ts";
import { entityOf, type Found, namedBy, type Reading, type Told, typeOf, wordsOf } from "./reading.ts";
import type { Rule } from "./rules.ts";

/** What is repeated stands in the same sentence or in one of so many before. */
const REACH = 1;
const DOING = /^(?:do|have)$/;
const AUX = /^(?:did|do|does|has|have|had|was|were|is|are)$/;
const BEING = /^(?:was|were|is|are)$/;
/** What may follow "Norland did": nothing else is said of what it did. */
const SAME =
  /^(?:so|too|likewise|same|already|as|well|also|it|that|this|the|on|in|last|earlier|later|before|since|afterwards?)$/;

/** "Norland did" answers a question as often as it repeats a denial. */
const NOT_DISPUTED = "disputed";

/** Who does, or suffers, what was told last. */
interface Repeat {
  readonly chunk: number;
  readonly nouns: readonly number[];
  /** "so was Norland": of a passive. */
  readonly passive: boolean;
  readonly status: Status;
  readonly way: string;
}

/** "So did Norland", "Norland followed suit", "as was Acme": the claim told last, of somebody else. */
export const ellipsis: Rule = (reading) => (sentence, memory) => {
  const parse = reading.parses[sentence];
  return parse
    ? [inverted, plain, pointed]
        .flatMap((read) => read(reading, parse, sentence))
        .flatMap((repeat) => repeated(reading, memory, sentence, repeat))
    : [];
};

/** "so did Norland", "as has Norland", "neither did Norland" */
function inverted(reading: Reading, parse: Parse, sentence: number): Repeat[] {
  const found: Repeat[] = [];
  parse.chunks.forEach((chunk, at) => {
    if (chunk.kind !== "verb") return;
    const [aux = "", more] = wordsOf(reading, sentence, at);
    if (more !== undefined || !AUX.test(aux)) return;
    const before = wordsOf(reading, sentence, at - 1).at(-1) ?? "";
    if (!/^(?:so|as|neither|nor)$/.test(before)) return;
    const noun = at + 1;
    if (parse.chunks[noun]?.kind !== "noun" || namedBy(reading, sentence, [noun]).length === 0) return;
    const next = parse.chunks[parse.groups.endOf(noun)];
    if (next?.kind === "verb") return;
    found.push({
      chunk: at,
      nouns: parse.groups.membersAt(noun),
      passive: BEING.test(aux),
      status: before === "neither" || before === "nor" ? "denied" : "asserted",
      way: before,
    });
  });
  return found;
}

/** "Norland did too", "Norland already has", "Norland followed suit", "Norland did the same" */
function plain(reading: Reading, parse: Parse, sentence: number): Repeat[] {
  return parse.clauses.flatMap((clause): Repeat[] => {
    const way = wayOf(reading, parse, sentence, clause);
    if (way === null || clause.subjects.length === 0) return [];
    const range = parse.chunks[clause.verb]?.tokens;
    if (!range) return [];
    const effect = effectOn(parse, reading.tokens, { tokens: range, relationType: "sanctioned", frame: "repeated" });
    const nobody = clause.subjects.some((noun) => isNegative(reading, parse, sentence, noun));
    if (effect === "none" || effect === "denied" || nobody) return [];
    return [
      {
        chunk: clause.verb,
        nouns: clause.subjects,
        passive: false,
        status: effect === "same" ? "asserted" : effect,
        way,
      },
    ];
  });
}

/** "The same goes for Acme", "it was followed by Norland" */
function pointed(reading: Reading, parse: Parse, sentence: number): Repeat[] {
  return parse.clauses.flatMap(({ verb: at, subjects, phrases }): Repeat[] => {
    const verb = parse.chunks[at]?.verb;
    if (!verb || verb.negated || verb.modal) return [];
    const named = (words: RegExp) => phrases.filter(({ word }) => words.test(word)).flatMap(({ nouns }) => nouns);
    const repeat = { chunk: at, status: "asserted" } as const;
    if (verb.lemma === "follow" && verb.passive && namedBy(reading, sentence, subjects).length > 0)
      return [{ ...repeat, nouns: named(/^by$/), passive: false, way: "by" }];
    const same = subjects.some((noun) => wordsOf(reading, sentence, noun).join(" ") === "the same");
    return same && /^(?:go|be|apply|hold)$/.test(verb.lemma)
      ? [{ ...repeat, nouns: named(/^(?:for|of|to)$/), passive: true, way: "for" }]
      : [];
  });
}

/** "Neither Norland nor Westland", "no state but Norland" */
function isNegative(reading: Reading, parse: Parse, sentence: number, noun: number): boolean {
  const first = parse.groups.startOf(noun);
  return [first - 1, first, noun - 1].some((at) =>
    wordsOf(reading, sentence, at).some((word) => /^(?:neither|nor|no|none|nobody|few|hardly)$/.test(word)),
  );
}

function wayOf(reading: Reading, parse: Parse, sentence: number, clause: Clause): string | null {
  const verb = parse.chunks[clause.verb]?.verb;
  if (!verb || verb.passive) return null;
  const objects = clause.objects.flat();
  const said = objects.map((noun) => wordsOf(reading, sentence, noun).join(" "));
  if (verb.lemma === "follow") {
    if (said.some((words) => words === "suit")) return "suit";
    return objects.length === 0 && clause.phrases.length === 0 && clause.gap.length === 0 && endsAt(parse, clause.verb)
      ? "followed"
      : null;
  }
  if (verb.lemma === "join" && said.length === 1 && /^(?:them|it|him|her)$/.test(said[0] ?? "")) return "joined";
  if (verb.lemma === "join")
    return objects.length === 0 && clause.phrases.length === 0 && clause.gap.length === 0 && endsAt(parse, clause.verb)
      ? "joined"
      : null;
  if (verb.form === "infinitive") return null;
  if (verb.lemma === "do" && said.some((words) => words === "the same" || words === "likewise")) return "same";
  if (!DOING.test(verb.lemma) || objects.length > 0 || clause.phrases.length > 0) return null;
  const words = wordsOf(reading, sentence, clause.verb);
  if (words.length > 3) return null;
  const rest: string[] = [];
  for (let at = clause.verb + 1; at < parse.chunks.length; at += 1) {
    const chunk = parse.chunks[at];
    if (!chunk || chunk.kind === "break" || chunk.kind === "comma" || chunk.kind === "coordinator") break;
    if (!chunk.time) rest.push(...wordsOf(reading, sentence, at));
  }
  return rest.every((word) => SAME.test(word) || !/^\p{L}/u.test(word)) ? "did" : null;
}

/** Whether nothing but a time follows a chunk in its clause. */
function endsAt(parse: Parse, verb: number): boolean {
  for (let at = verb + 1; at < parse.chunks.length; at += 1) {
    const chunk = parse.chunks[at];
    if (!chunk || chunk.kind === "break" || chunk.kind === "comma" || chunk.kind === "coordinator") return true;
    if (!chunk.time && chunk.kind !== "adverb") return false;
  }
  return true;
}

function repeated(
  reading: Reading,
  memory: Memory,
  sentence: number,
  { chunk, nouns, passive, status, way }: Repeat,
): Found[] {
  const token = reading.parses[sentence]?.chunks[chunk]?.tokens.from ?? 0;
  const isPlain = way !== "so" && way !== "neither" && way !== "nor" && way !== "as";
  const last = memory.lastBefore(token, sentence, REACH, isPlain ? NOT_DISPUTED : null);
  if ((way === "joined" || way === "for") && last[0]?.relationType !== "sanctioned") return [];
  if (way === "by" && last[0]?.relationType !== "aided" && last[0]?.relationType !== "sanctioned") return [];
  const [first] = last;
  if (!first || last.length > 4) return [];
  const begins = chunk <= 2;
  if (!isPlain && !begins && first.sentence !== sentence) return [];
  return namedBy(reading, sentence, nouns).flatMap((mention) =>
    last.flatMap((told) => copied(reading, told, mention, { passive, status, sentence, chunk })),
  );
}

function copied(
  reading: Reading,
  told: Told,
  mention: number,
  { passive, status, sentence, chunk }: Pick<Repeat, "passive" | "status" | "chunk"> & { readonly sentence: number },
): Found[] {
  const entity = entityOf(reading, mention);
  if (entity === entityOf(reading, told.source) || entity === entityOf(reading, told.target)) return [];
  const replaced = passive ? told.target : told.source;
  const isPerson = (at: number) => typeOf(reading, at) === "person";
  if (
    told.relationType !== "disputed" &&
    told.relationType !== "called" &&
    !passive &&
    isPerson(mention) !== isPerson(replaced)
  )
    return [];
  const ends = passive ? { source: told.source, target: mention } : { source: mention, target: told.target };
  return [{ relationType: told.relationType, rule: "repeated", sentence, chunk, ...ends, status, confidence: 0.6 }];
}
