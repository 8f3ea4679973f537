import { strongestOf } from "../roles/claims.ts";
import { sharedWords } from "../roles/shared-words.ts";
import { entityOf, type Found, isAbout, type Reading, wordsOf } from "./reading.ts";
import type { Rule } from "./rules.ts";
import { sideOf } from "./sides.ts";

/** An accusation is answered so many sentences later at most. */
const REACH = 2;
/** Whoever does not do so to a claim lets it stand. */
const ACCEPTED =
  /^(?:dispute|deny|contest|reject|question|challenge|doubt|contradict|object|criticise|criticize|quarrel|comment)$/;
/** "MS. BERG:" before what she says. */
const LONGEST_LABEL = 5;
const NEGATIVE = /^(?:no|nobody|nothing|none|neither|never|nowhere|not)$/;

/** "We did not cut the net," said Berg: whoever is accused and says that it is not so disputes the accuser. */
export const denials: Rule = (reading) => (sentence) => {
  const speaker = reading.voices[sentence]?.speaker ?? reading.speakers[sentence]?.mention ?? null;
  const parse = reading.parses[sentence];
  if (speaker === null || !parse) return [];
  const own = entityOf(reading, speaker);
  const side = entityOf(reading, sideOf(reading, speaker));
  if (
    (reading.triggers.get(sentence) ?? []).some(
      ({ trigger, roles }) => trigger.relationType === "disputed" && roles.length > 0,
    )
  )
    return [];
  const range = reading.sentences[sentence]?.tokens;
  if (!range || reading.tokens.slice(range.from, range.to).some(({ text }) => text === "?")) return [];
  const negated = parse.clauses.find(
    ({ verb, subjects, objects }) =>
      !/^(?:will|would|may|might|shall|won|wo|['’]ll|['’]d)$/.test(parse.chunks[verb]?.verb?.modal ?? "") &&
      !ACCEPTED.test(parse.chunks[verb]?.verb?.lemma ?? "") &&
      !subjects.some((noun) => /^an?$/.test(wordsOf(reading, sentence, noun)[0] ?? "")) &&
      (parse.chunks[verb]?.verb?.negated ||
        [...subjects, ...objects.flat()].some((noun) => NEGATIVE.test(wordsOf(reading, sentence, noun)[0] ?? ""))),
  );
  if (!negated) return [];
  const flat = isFlat(reading, range.from, range.to);
  const bare = flat || isBare(reading, range.from);
  for (let back = 1; back <= REACH; back += 1) {
    const there = (reading.claims.get(sentence - back) ?? []).filter(({ mention }) => {
      const entity = entityOf(reading, mention);
      return entity !== null && entity !== own && entity !== side;
    });
    const claim = strongestOf(there).at(-1);
    if (!claim) continue;
    const about = isToldOf(reading, sentence - back, own) || isAbout(reading, claim, speaker);
    const shared = sharedWords(reading.tokens, claim.words, range);
    if ((!about && !(flat && back === 1)) || (shared === 0 && !bare) || (claim.strength < 3 && back === 2)) return [];
    const found: Found = {
      relationType: "disputed",
      rule: "denial",
      sentence,
      chunk: negated.verb,
      source: speaker,
      target: claim.mention,
      status: "asserted",
      confidence: 0.5,
    };
    return [found];
  }
  return [];
};

/** Whether a question says something of whoever is asked: "Sudland says you rang." */
function isToldOf(reading: Reading, sentence: number, who: string | null): boolean {
  const asked = reading.voices[sentence]?.asked ?? null;
  const range = reading.sentences[sentence]?.tokens;
  if (asked === null || entityOf(reading, asked) !== who || !range) return false;
  return reading.tokens.slice(range.from, range.to).some(({ text }) => /^you(?:r|rs|rself)?$/i.test(text));
}

/** "I did not.", "It has not, Berg said": nothing is said but that it is not so. */
function isBare({ tokens }: Reading, from: number): boolean {
  const label = tokens.slice(from, from + LONGEST_LABEL).findIndex(({ text }) => text === ":");
  let at = from + label + 1;
  const next = () => tokens[at++]?.text.toLowerCase() ?? "";
  let word = next();
  while (/^["“”„«:]$/.test(word)) word = next();
  if (!/^(?:i|we|it|he|she|they|this|that)$/.test(word)) return false;
  word = next();
  if (word === "never") return /^(?:did|do|have|had|was|were)$/.test(next()) && /^[.,;”"»]$/.test(next());
  if (!/^(?:did|do|does|has|have|had|was|is|are|were)$/.test(word) || !/^(?:not|n['’]t|never)$/.test(next()))
    return false;
  return /^[.,;”"»]$/.test(next());
}

/** "nothing of the kind took place": it contradicts whatever was said. */
function isFlat({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at + 3 < to; at += 1)
    if (/^nothing$/i.test(tokens[at]?.text ?? "") && /^(?:kind|sort)$/.test(tokens[at + 3]?.text ?? "")) return true;
  return false;
}
