import type { Chunk } from "../../model/doc.ts";
import type { Clause, Phrase } from "../syntax/clause.ts";
import { SAYING } from "../syntax/verb-classes.ts";
import type { Theme } from "../triggers/frame.ts";
import { namesTheme } from "../triggers/themes.ts";
import { type Arguments, argumentsOf } from "./holds.ts";
import type { Site } from "./site.ts";

/** Whether a verb's clause has what its frame asks. */
export function fits(site: Site, clause: Clause): boolean {
  const { frame, parse } = site;
  const { particle } = clause;
  if (frame.passive && !parse.chunks[clause.verb]?.verb?.passive) return false;
  if (frame.negated && !parse.chunks[clause.verb]?.verb?.negated) return false;
  if (frame.particles && !frame.particles.has(particle)) return false;
  const [next, after] = [parse.chunks[clause.verb + 1], parse.chunks[clause.verb + 2]];
  const preposition = next?.kind === "preposition" && !after?.time && !parse.chunks[clause.verb]?.verb?.passive;
  if (frame.notParticles?.has(particle || (preposition ? next.word : ""))) return false;
  if (frame.means && meansPhrases(site, clause).length === 0) return false;
  if (frame.calls && !isCalled(site, clause, frame.calls)) return false;
  if (frame.bareObject && saysWhatOf(site, clause)) return false;
  if (frame.theme && !hasTheme(site, argumentsOf(parse, clause), frame.theme)) return false;
  return true;
}

/** Whether a sentence has all the words that a frame asks, wherever they stand: without them no reading of it fits. */
export function mayFit({ frame, parse, tokens }: Site): boolean {
  const { means, theme, particles, calls } = frame;
  const some = (test: (chunk: Chunk) => boolean) => parse.chunks.some(test);
  if (means && !some(({ heads }) => heads.some((head) => means.nouns.has(head)))) return false;
  if (particles && !some(({ kind, word }) => kind !== "noun" && particles.has(word))) return false;
  if (theme && !some((chunk) => chunk.kind === "noun" && namesTheme(tokens, chunk, theme))) return false;
  if (!calls) return true;
  const [from, to] = [parse.chunks[0]?.tokens.from ?? 0, parse.chunks.at(-1)?.tokens.to ?? 0];
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.text.toLowerCase() ?? "";
    if (calls.has(word) || TRUE.test(word)) return true;
  }
  return false;
}

/** Whether a noun is all that is stated: "“Nonsense,” she said", "Not true." */
export function standsAlone({ parse, tokens, chunk }: Site): boolean {
  const [here, before, after] = [parse.chunks[chunk], parse.chunks[chunk - 1], parse.chunks[chunk + 1]];
  if (!here || here.mentions.length > 0 || here.tokens.to - here.tokens.from > 4) return false;
  const denies = /^(?:true|so)$/.test(here.heads[0] ?? "");
  const not = before?.kind === "adverb" && before.word === "not";
  const first = not ? parse.chunks[chunk - 2] : before;
  if (denies !== not || (first !== undefined && first.kind !== "break")) return false;
  const ends = after === undefined || after.kind === "comma" || after.kind === "break";
  return ends && tokens[here.tokens.to]?.text !== "?";
}

/** "on a wanted list" is under no sanctions. */
const OTHER_LISTS = /^(?:wanted|waiting|short|guest|watch|white|white-list|mailing|honours|to-do)$/i;

/** Whether one of the phrases is what the frame asks: "by phone". */
export function hasMeans(site: Site, phrases: readonly Phrase[]): boolean {
  return meansAmong(site, phrases).length > 0;
}

/** The phrases of a verb that are what its frame asks. */
export function meansPhrases(site: Site, clause: Clause): Phrase[] {
  return meansAmong(site, clause.phrases);
}

function meansAmong({ parse, tokens, frame }: Site, phrases: readonly Phrase[]): Phrase[] {
  const { means } = frame;
  if (!means) return [];
  return phrases.filter(
    ({ word, nouns }) =>
      means.by.has(word) &&
      nouns.some((noun) => {
        const chunk = parse.chunks[noun];
        const words = chunk ? tokens.slice(chunk.tokens.from, chunk.tokens.to) : [];
        return chunk?.heads.some((head) => means.nouns.has(head)) && !words.some(({ text }) => OTHER_LISTS.test(text));
      }),
  );
}

function hasTheme({ parse, tokens }: Site, args: Arguments, theme: Theme): boolean {
  const { prepositions } = theme;
  const places = prepositions.includes("subject")
    ? args.agents.length > 0
      ? args.agents
      : args.objects
    : prepositions.length > 0
      ? args.phrases.filter(({ word }) => prepositions.includes(word)).flatMap(({ nouns }) => nouns)
      : args.objects;
  return places.some((place) => {
    const chunk = parse.chunks[place];
    return chunk !== undefined && namesTheme(tokens, chunk, theme);
  });
}

/** "called the report false", "said it was a lie": right of the verb stands one of these words. */
function isCalled({ parse, tokens }: Site, clause: Clause, words: ReadonlySet<string>): boolean {
  const verb = parse.chunks[clause.verb];
  const negated = verb?.verb?.negated === true;
  for (let at = clause.verb + 1; at < parse.chunks.length; at += 1) {
    const chunk = parse.chunks[at];
    if (!chunk || chunk.kind === "break") return false;
    if (
      chunk.kind === "comma" &&
      parse.chunks[at + 3]?.kind === "comma" &&
      SAYING.has(parse.chunks[at + 2]?.word ?? "")
    ) {
      at += 3;
      continue;
    }
    const alone =
      chunk.tokens.to - chunk.tokens.from === 1 && /^(?:comma|break)$/.test(parse.chunks[at + 1]?.kind ?? "break");
    if (chunk.verb && at > clause.verb + 1 && chunk.verb.form === "finite" && !alone) return false;
    for (let token = chunk.tokens.from; token < chunk.tokens.to; token += 1) {
      const word = tokens[token]?.text.toLowerCase() ?? "";
      if (negated ? TRUE.test(word) : words.has(word)) return true;
      if (word === "truth" && /^(?:no|little)$/.test(tokens[token - 1]?.text ?? "")) return true;
    }
  }
  return false;
}

const TRUE = /^(?:true|truth|so|correct|accurate|right)$/;

/** "called him a liar", "called the step 'reckless'": the object and what it is said to be. */
function saysWhatOf({ parse, tokens }: Site, clause: Clause): boolean {
  if (parse.chunks[clause.verb]?.verb?.lemma !== "call") return false;
  if (parse.chunks[clause.verb]?.verb?.passive) return clause.objects.length > 0;
  const [first = 0] = clause.subjects;
  const marker = parse.chunks[parse.groups.startOf(first) - 1];
  const whom = marker?.kind === "relative" && tokens[marker.tokens.from]?.text.toLowerCase() === "whom";
  if (clause.objects.length === 0 && clause.gap.length > 0 && whom) return false;
  if (clause.objects.length !== 1) return true;
  if (parse.chunks[first - 1]?.kind === "relative") return true;
  const last = clause.objects[0]?.at(-1);
  const object = last === undefined ? undefined : parse.chunks[last];
  if (last === undefined || !object) return false;
  if (/^(?:it|this|that)$/i.test(tokens[object.tokens.from]?.text ?? "")) return true;
  const after = parse.chunks[last + 1];
  const second = parse.chunks[last + 2];
  const explained = parse.groups.startOf(last) < last && after?.kind === "comma" && second?.kind === "noun";
  if (explained && /^an?$/i.test(tokens[second.tokens.from]?.text ?? "")) return true;
  if (after?.kind === "adverb" && /^(?:off|up|out|in|back|away)$/.test(after.word)) return true;
  if (after?.kind === "preposition" && after.word === "in" && parse.chunks[last + 2]?.kind !== "noun") return true;
  return after?.kind === "noun" && !after.time;
}
