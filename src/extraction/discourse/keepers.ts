import type { Trigger } from "../../model/doc.ts";
import { layer } from "../component.ts";
import { type Ends, endsOf, sourcesOf } from "../roles/ends.ts";
import { argumentsOf } from "../roles/holds.ts";
import { listedIn } from "../roles/items.ts";
import type { Site } from "../roles/site.ts";
import { statesOf } from "../roles/states.ts";
import { effectOn } from "../status/effect-on.ts";
import type { Clause, Parse } from "../syntax/clause.ts";
import { entityOf, type Found, namedBy, type Reading, siteOf, typeOf, wordsOf } from "./reading.ts";
import type { Rule } from "./rules.ts";

/** A measure is taken up so many sentences later at most. */
const REACH = 6;
/** What follows from it is told sooner. */
const NEAR = 3;

const BEING = /^(?:is|are|was|were|be|been|being|['’]s|['’]re|get|got)$/;
const LIST = /^(?:list|lists|blacklist|blacklists|register|registry|roll|annex)$/;
const ON_LISTS = /^(?:be|remain|stay|stand|sit|appear|feature|land|end)$/;
const SHUT_OUT = /^(?:bar|cut|lock|shut|exclude|block|ban|freeze)$/;
const MONEY =
  /^(?:system|market|markets|banks|banking|dollar|dollars|euro|euros|finance|financing|funding|capital|accounts|account|swift|assets|funds|trade|exchanges|lending|loans|credit|insurance)$/;
const DEALING = /^(?:raise|borrow|trade|deal|bank|sell|buy|use|hold|move|insure|transfer|draw|touch)$/;

/** Whoever sanctions, as one sentence says it. */
interface Keeper {
  readonly sentence: number;
  readonly sources: readonly number[];
}

/**
 * "The firms were put on the list", "Acme has been on it since May", "they can no longer borrow in London": who did so is whoever the
 * sentences before name as sanctioning, if they name nobody else as that.
 */
export const keepers: Rule = (reading) => {
  const named = keepersIn(reading);
  if (named.length === 0) return () => [];
  const states = statesOf(layer(reading.doc, "entities"));
  return (sentence) => {
    const parse = reading.parses[sentence];
    if (!parse) return [];
    const tell = (rule: string, chunk: number, reach: number, targets: readonly number[]): Found[] =>
      targets.length === 0
        ? []
        : onlyKeeper(reading, states, named, sentence, reach).flatMap((source) =>
            targets.map(
              (target): Found => ({
                relationType: "sanctioned",
                rule,
                sentence,
                chunk,
                source,
                target,
                status: "asserted",
                confidence: 0.6,
              }),
            ),
          );
    const kept = (reading.triggers.get(sentence) ?? []).flatMap(({ trigger, roles }): Found[] => {
      if (trigger.relationType !== "sanctioned" || roles.length > 0) return [];
      const site = siteOf(reading, trigger);
      const ends = site && openEnds(reading, site, trigger);
      if (!site || !ends || (site.frame.on !== "item" && effectOn(parse, reading.tokens, trigger) !== "same"))
        return [];
      return tell(
        "kept",
        site.chunk,
        REACH,
        ends.targets.map(({ mention }) => mention),
      );
    });
    const more = parse.clauses.flatMap((clause): Found[] => {
      const subjects = namedBy(reading, sentence, clause.subjects);
      if (subjects.length === 0 || parse.chunks[clause.verb]?.verb?.negated) return [];
      if (isAdded(reading, parse, sentence, clause)) return tell("kept", clause.verb, NEAR, subjects);
      if (isOnIt(reading, parse, sentence, clause))
        return tell("kept-it", clause.verb, REACH, [...subjects, ...gappedAfter(reading, parse, sentence, clause)]);
      return isShutOut(reading, parse, sentence, clause) ? tell("kept-out", clause.verb, NEAR, subjects) : [];
    });
    return [...kept, ...more];
  };
};

/** The ends of a trigger that leaves open who acts: a passive without "by", a list without an owner, a line of a list. */
function openEnds(reading: Reading, site: Site, trigger: Trigger): Ends | null {
  const { frame, parse, chunk } = site;
  const { sentence } = trigger;
  if (frame.on === "item") return { sources: [], targets: listedIn(site) };
  const verb = parse.chunks[chunk]?.verb;
  if (!verb) return null;
  // "frozen money" tells of a freeze, but not that it is news
  if (verb.passive && !wordsOf(reading, sentence, chunk).some((word) => BEING.test(word))) return null;
  const clause = parse.byVerb.get(chunk);
  const under = frame.id === "sanctioned.under";
  if (!clause || (!verb.passive && !under)) return null;
  if (!under && argumentsOf(parse, clause).agents.length > 0) return null;
  if (under && !clause.phrases.some(({ nouns }) => nouns.some((noun) => isTheList(reading, sentence, noun))))
    return null;
  if (/^(?:ban|prohibit|bar|halt|stop|outlaw)$/.test(verb.lemma) && frame.id !== "sanctioned.verb") return null;
  const ends = endsOf({ ...site, says: null, speaker: null }, trigger);
  return ends && ends.sources.length === 0 ? ends : null;
}

function isTheList(reading: Reading, sentence: number, noun: number): boolean {
  const words = wordsOf(reading, sentence, noun);
  return /^(?:the|that|this|both|same)$/.test(words[0] ?? "") && LIST.test(words.at(-1) ?? "");
}

/** "Acme was added too", after a sentence with a list or of sanctions. */
function isAdded(reading: Reading, parse: Parse, sentence: number, clause: Clause): boolean {
  const verb = parse.chunks[clause.verb]?.verb;
  if (!verb?.passive || verb.modal || !/^(?:add|name|list|include|target|hit)$/.test(verb.lemma)) return false;
  const alone = clause.phrases.every(({ word }) => word !== "to" && word !== "by" && word !== "as" && word !== "in");
  return (
    saysMore(reading, sentence) &&
    alone &&
    (reading.triggers.get(sentence - 1) ?? []).some(
      ({ trigger, roles }) => trigger.relationType === "sanctioned" && roles.length > 0,
    )
  );
}

/** "The firm has been on it since May", after a sentence with a list. */
function isOnIt(reading: Reading, parse: Parse, sentence: number, clause: Clause): boolean {
  if (!ON_LISTS.test(parse.chunks[clause.verb]?.verb?.lemma ?? "")) return false;
  const it = clause.phrases.some(
    ({ word, nouns }) =>
      word === "on" && nouns.some((noun) => /^(?:it|both|them)$/.test(wordsOf(reading, sentence, noun).join(" "))),
  );
  const there = wordsOf(reading, sentence, clause.verb + 1)[0] === "there" && saysMore(reading, sentence);
  return (it || there) && [sentence - 1, sentence - 2].some((before) => namesList(reading, before));
}

function namesList({ sentences, tokens }: Reading, sentence: number): boolean {
  const range = sentences[sentence]?.tokens;
  return tokens.slice(range?.from, range?.to).some(({ text }) => LIST.test(text.toLowerCase()));
}

function saysMore({ sentences, tokens }: Reading, sentence: number): boolean {
  const range = sentences[sentence]?.tokens;
  return tokens.slice(range?.from, range?.to).some(({ text }) => /^(?:too|also|likewise|well)$/i.test(text));
}

/** "Acme has been on it since May and Bold Oil, of Ostburg, since June": whom the verb is left out for. */
function gappedAfter(reading: Reading, parse: Parse, sentence: number, { verb }: Clause): number[] {
  const { tokens, mentions } = reading;
  const from = parse.chunks[verb]?.tokens.to ?? 0;
  const to = reading.sentences[sentence]?.tokens.to ?? 0;
  return (reading.inside.get(sentence) ?? []).filter((mention) => {
    const place = mentions[mention]?.tokens;
    if (!place || place.from <= from || entityOf(reading, mention) === null) return false;
    return (
      tokens[place.from - 1]?.text === "and" &&
      tokens.slice(place.to, to).some(({ text }) => /^(?:since|from)$/.test(text))
    );
  });
}

/** "are cut off from the banking system", "lose access to the dollar", "can no longer borrow in London" */
function isShutOut(reading: Reading, parse: Parse, sentence: number, clause: Clause): boolean {
  const verb = parse.chunks[clause.verb]?.verb;
  if (!verb) return false;
  const money = (nouns: readonly number[]) =>
    nouns.some((noun) => wordsOf(reading, sentence, noun).some((word) => MONEY.test(word)));
  if (verb.passive && SHUT_OUT.test(verb.lemma) && !verb.modal) {
    const next = parse.chunks[clause.verb + 1]?.kind === "preposition" ? parse.chunks[clause.verb + 2]?.verb : null;
    return (
      clause.phrases.some(({ word, nouns }) => /^(?:from|of|off)$/.test(word) && money(nouns)) ||
      (next?.form === "gerund" && DEALING.test(next.lemma))
    );
  }
  if (verb.lemma === "lose")
    return (
      clause.objects.flat().some((noun) => wordsOf(reading, sentence, noun).at(-1) === "access") &&
      clause.phrases.some(({ word, nouns }) => word === "to" && money(nouns))
    );
  const words = wordsOf(reading, sentence, clause.verb).join(" ");
  const before = wordsOf(reading, sentence, clause.verb - 1).join(" ");
  return DEALING.test(verb.lemma) && /\bcan(?:not)?\b.*\bno longer\b|\bmay no longer\b/.test(`${before} ${words}`);
}

function keepersIn(reading: Reading): Keeper[] {
  const found: Keeper[] = [];
  for (const [sentence, triggered] of reading.triggers)
    for (const { trigger, roles } of triggered) {
      if (trigger.relationType !== "sanctioned") continue;
      const site = siteOf(reading, trigger);
      const parse = reading.parses[sentence];
      if (!site || !parse || effectOn(parse, reading.tokens, trigger) === "none") continue;
      const own = roles.map(({ source }) => source);
      const sources = (own.length > 0 ? own : sourcesOf(site).map(({ mention }) => mention)).filter(
        (mention) => typeOf(reading, mention) !== "person",
      );
      if (sources.length > 0) found.push({ sentence, sources: distinct(reading, sources) });
    }
  return found.sort((a, b) => a.sentence - b.sentence);
}

/** Who sanctions in the sentences before, or in this one, as the last of them says, if they name none or no other state or body as that. */
function onlyKeeper(
  reading: Reading,
  states: ReadonlyMap<string, string>,
  named: readonly Keeper[],
  sentence: number,
  reach: number,
): readonly number[] {
  const before = named.filter((keeper) => keeper.sentence <= sentence && sentence - keeper.sentence <= reach);
  const last = before.at(-1);
  const keyOf = (source: number) => {
    const entity = entityOf(reading, source) ?? "";
    return states.get(entity) ?? entity;
  };
  const keys = new Set(before.flatMap(({ sources }) => sources.map(keyOf)));
  return last && keys.size === new Set(last.sources.map(keyOf)).size ? last.sources : [];
}

function distinct(reading: Reading, mentions: readonly number[]): number[] {
  const seen = new Set<string | null>();
  return mentions.filter((mention) => {
    const entity = entityOf(reading, mention);
    if (seen.has(entity)) return false;
    seen.add(entity);
    return true;
  });
}
