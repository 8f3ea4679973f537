import type { Clause } from "../syntax/clause.ts";
import { type Actor, actorsAmong } from "./actors.ts";
import type { Site } from "./site.ts";

const ARRIVING = /^(?:reach|arrive|land|go|head|come|be)$/;
const USING = /^(?:use|receive|get|operate|field|deploy|fire|have)$/;

/**
 * "The tents given by Norland reached Sudland", "Sudland's army uses tanks sent by Norland": another clause says whose the gift is. With
 * `sanctions`: "The banks listed by Norland include Acme".
 */
export function whereItWent({ parse, mentions }: Site, { verb, subjects }: Clause, sanctions: boolean): Actor[] {
  const own = parse.chunks[verb]?.verb;
  if (own?.form !== "participle" || !own.passive) return [];
  const found = (nouns: readonly number[]) =>
    actorsAmong(
      parse,
      mentions,
      nouns.filter((noun) => !subjects.includes(noun)),
      "patient",
    );
  for (const clause of parse.clauses) {
    if (sanctions) {
      const includes = /^(?:include|be)$/.test(parse.chunks[clause.verb]?.verb?.lemma ?? "");
      const same = clause.subjects.some((noun) => subjects.includes(noun));
      if (includes && (same || isInverted(parse, subjects, verb, clause.verb))) return found(clause.objects.flat());
      continue;
    }
    const lemma = parse.chunks[clause.verb]?.verb?.lemma ?? "";
    if (clause.verb === verb) continue;
    if (ARRIVING.test(lemma) && clause.subjects.some((noun) => subjects.includes(noun))) {
      const to = clause.phrases.filter(({ word }) => /^(?:to|in|for)$/.test(word)).flatMap(({ nouns }) => nouns);
      return found(lemma === "reach" ? clause.objects.flat() : to);
    }
    if (USING.test(lemma) && clause.objects.flat().some((noun) => subjects.includes(noun)))
      return found(clause.subjects);
  }
  return [];
}

/** "Blacklisted by Norland were Acme", "Among those blacklisted were Acme": whether what is listed stands after its verb. */
function isInverted({ chunks }: Site["parse"], subjects: readonly number[], verb: number, be: number): boolean {
  const unnamed = subjects.every((noun) => chunks[noun]?.heads[0] === "" && chunks[noun]?.mentions.length === 0);
  const between = chunks.slice(verb + 1, be);
  return unnamed && be > verb && between.every(({ kind }) => kind !== "verb" && kind !== "comma" && kind !== "break");
}
