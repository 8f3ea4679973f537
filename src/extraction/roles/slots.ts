import type { Clause, Phrase } from "../syntax/clause.ts";
import { phrasesAfter } from "../syntax/clauses.ts";
import type { Slot, Support } from "../triggers/frame.ts";
import { AGENTS } from "./actor-nouns.ts";
import { type Actor, actorsAmong, actorsOf, ownersOf, type Part } from "./actors.ts";
import { compoundSlot } from "./compounds.ts";
import { meansPhrases } from "./fits.ts";
import { argumentsOf, type Hold } from "./holds.ts";
import { includedAfter } from "./included.ts";
import type { Site } from "./site.ts";

/** Who fills a slot of a verb's frame. */
export function verbSlot(site: Site, clause: Clause, slot: Slot, part: Part): Actor[] {
  const args = argumentsOf(site.parse, clause);
  switch (slot) {
    case "subject":
      return agentsOf(site, clause, part);
    case "object":
      return actors(site, args.objects, part);
    case "recipient":
      return actors(site, args.recipients, part);
    case "subject-body":
      return agentsOf(site, clause, part).filter(({ mention }) => site.mentions[mention]?.entityType !== "person");
    case "subject-owner":
      return clause.subjects.slice(0, 1).flatMap((noun) => {
        const found = owners(site, noun, true);
        return found.length > 0 ? found : phraseActors(site, phrasesAfter(site.parse, noun), "from", part);
      });
    case "object-owner":
      return args.objects
        .flatMap((noun, at) => {
          const found = owners(site, noun, true);
          return found.length === 0 && at > 0 ? actors(site, [noun], part) : found;
        })
        .concat(phraseActors(site, args.phrases, "of", part))
        .concat(actors(site, holdersOf(site, args.objects), part));
    case "speaker":
      return site.says === null ? [] : [{ mention: site.says, weight: 0.95 }];
    case "list-owner":
      return meansPhrases(site, clause).flatMap(({ nouns }) =>
        nouns.flatMap((noun, at) => owners(site, noun, true).concat(at > 0 ? actors(site, [noun], part) : [])),
      );
    case "phrase-by":
      return meansPhrases(site, clause)
        .flatMap(({ nouns }) => nouns.flatMap((noun) => phrasesAfter(site.parse, noun)))
        .concat(clause.phrases)
        .filter(({ word }) => word === "by" || word === "from")
        .flatMap(({ nouns }) => actors(site, nouns, part));
    default:
      return phraseActors(site, args.phrases.concat(frontedBefore(site, clause)), slot, part);
  }
}

/** "From Norland came tents": the phrase that begins a sentence whose subject follows its verb. */
function frontedBefore({ parse }: Site, { verb, subjects }: Clause): Phrase[] {
  const [first, noun] = parse.chunks;
  if (subjects.length > 0 || first?.kind !== "preposition" || noun?.kind !== "noun") return [];
  return parse.groups.endOf(1) === verb ? [{ word: first.word, at: 0, nouns: parse.groups.membersAt(1) }] : [];
}

const HOLDING = /^(?:hold|own|control|keep|belong)$/;

/** "accounts held by Crown", "the man whose accounts were frozen": who has what the verb acts on. */
function holdersOf({ parse, tokens }: Site, objects: readonly number[]): number[] {
  const held = parse.clauses
    .filter(
      ({ verb, subjects }) =>
        HOLDING.test(parse.chunks[verb]?.verb?.lemma ?? "") &&
        parse.chunks[verb - 1] !== undefined &&
        objects.some((noun) => subjects.includes(noun) && verb > noun),
    )
    .flatMap(({ phrases }) =>
      phrases.filter(({ word }) => word === "by" || word === "to").flatMap(({ nouns }) => nouns),
    );
  const whose = objects.flatMap((noun) => {
    const before = parse.chunks[parse.groups.startOf(noun) - 1];
    if (before?.kind !== "relative" || tokens[before.tokens.from]?.text.toLowerCase() !== "whose") return [];
    let at = parse.groups.startOf(noun) - 2;
    while (parse.chunks[at]?.kind === "comma") at -= 1;
    return parse.chunks[at]?.kind === "noun" ? parse.groups.membersAt(at) : [];
  });
  return [...held, ...whose];
}

/** Who fills a slot of a noun's frame; `hold` is the verb that supports it. */
export function nounSlot(site: Site, slot: Slot, part: Part, hold: Hold | null): Actor[] {
  const near = phrasesAfter(site.parse, site.chunk);
  for (const clause of site.parse.clauses) {
    const verb = site.parse.chunks[clause.verb]?.verb;
    const reduced =
      verb?.form === "participle" || (verb?.form === "finite" && verb.modal === null && clause.objects.length === 0);
    const takes = verb?.lemma === "take" && site.frame.mutual === true;
    if ((reduced || takes) && clause.verb > site.chunk && clause.subjects.includes(site.chunk))
      near.push(...clause.phrases);
  }
  const takesPlace = hold !== null && site.parse.chunks[hold.clause.verb]?.verb?.lemma === "take";
  const open = hold && !(hold.as === "subject" && hold.clause.objects.length > 0 && !takesPlace);
  const phrases = open
    ? near.concat(hold.clause.phrases.filter(({ at }) => !near.some((other) => other.at === at)))
    : near;
  const chunk = site.parse.chunks[site.chunk];
  if (!chunk) return [];
  switch (slot) {
    case "owner":
      return owners(site, site.chunk, false);
    case "speaker":
      return site.says === null ? [] : [{ mention: site.says, weight: 0.95 }];
    case "subject-after": {
      const next = site.parse.clauses.find(({ verb, subjects }) => verb > site.chunk && subjects.length > 0);
      return next ? agentsOf(site, next, part) : [];
    }
    case "of":
      return owners(site, site.chunk, true);
    case "subject":
      return hold ? agentsOf(site, hold.clause, part) : [];
    case "object":
      return hold
        ? actors(
            site,
            argumentsOf(site.parse, hold.clause).objects.filter((noun) => noun !== site.chunk),
            part,
          )
        : [];
    case "bearer":
      return actors(site, bearersOf(site), part);
    case "hyphen":
    case "head":
    case "described":
      return compoundSlot(site, slot);
    case "to-include":
      return hold ? actors(site, includedAfter(site, hold.clause), part) : [];
    case "object-of-subject":
      return hold?.as === "subject" ? hold.clause.objects.flatMap((group) => actors(site, group, part)) : [];
    case "recipient":
      return hold ? actors(site, argumentsOf(site.parse, hold.clause).recipients, part) : [];
    default:
      return phraseActors(site, phrases, slot, part);
  }
}

/** Who acts; where a quotation or tweet names nobody, or says "I", whoever speaks does. */
function agentsOf(site: Site, clause: Clause, part: Part): Actor[] {
  const decided = decidersOf(site, clause);
  if (decided.length > 0) return decided;
  const { agents } = argumentsOf(site.parse, clause);
  const whose = actors(site, ownersByWhose(site, agents), part).filter(
    ({ mention }) => site.mentions[mention]?.entityType !== "person",
  );
  const found = actors(site, agents, part)
    .concat(whose)
    .filter(
      // "sent officials to Kyiv, who met …"
      ({ mention, weight }) =>
        clause.opener !== "who" || weight < 1 || site.mentions[mention]?.entityType !== "country",
    );
  if (found.length > 0 || site.speaker === null || site.parse.chunks[clause.verb]?.verb?.passive) return found;
  const missing =
    agents.length === 0 && (clause.verb === 0 || site.parse.chunks[clause.verb - 1]?.kind === "coordinator");
  return missing || agents.some((noun) => isSpeaking(site, noun)) ? [{ mention: site.speaker, weight: 0.9 }] : [];
}

const DECISIONS =
  /^(?:decisions?|promises?|pledges?|offers?|plans?|vows?|agreement|commitment|readiness|willingness|intention|intent|refusal|proposals?|moves?|efforts?|threats?|failure|resolve|pact|bid)$/;

/** "thanked Berg for Norland’s decision to send tents": whose decision it is. */
function decidersOf({ parse, mentions }: Site, { verb }: Clause): Actor[] {
  const decision = parse.chunks[verb - 1];
  if (!decision || parse.chunks[verb]?.verb?.form !== "infinitive" || !DECISIONS.test(decision.heads[0] ?? ""))
    return [];
  return ownersOf(decision, mentions, false);
}

/** "Norland, whose government sent tanks": those whose organ acts. */
function ownersByWhose({ parse, tokens }: Site, agents: readonly number[]): readonly number[] {
  return agents.flatMap((noun) => {
    const chunk = parse.chunks[noun];
    const before = parse.chunks[noun - 1];
    const whose = before?.kind === "relative" && tokens[before.tokens.from]?.text.toLowerCase() === "whose";
    if (!whose || chunk?.mentions.length !== 0 || !AGENTS.has(chunk.heads[0] ?? "")) return [];
    const owner = parse.chunks[noun - 2]?.kind === "comma" ? noun - 3 : noun - 2;
    return parse.chunks[owner]?.kind === "noun" ? parse.groups.membersAt(owner) : [];
  });
}

function isSpeaking({ parse, tokens }: Site, noun: number): boolean {
  const chunk = parse.chunks[noun];
  return chunk !== undefined && /^(?:i|we)$/i.test(tokens[chunk.tokens.from]?.text ?? "");
}

/** Who is said to be under what the trigger names: "the Taliban, under UN sanctions", "the Taliban, on whom UN sanctions remain". */
function bearersOf({ parse, chunk }: Site): readonly number[] {
  const preposition = parse.chunks[chunk - 2];
  if (parse.chunks[chunk - 1]?.kind === "relative" && /^(?:on|upon|against)$/.test(preposition?.word ?? "")) {
    const noun = parse.chunks[chunk - 3]?.kind === "comma" ? chunk - 4 : chunk - 3;
    return parse.chunks[noun]?.kind === "noun" ? parse.groups.membersAt(noun) : [];
  }
  const subject = parse.chunks[chunk - 1]?.word === "to" && parse.chunks[chunk - 2]?.heads[0] === "subject" ? 1 : 0;
  if (parse.chunks[chunk - 1]?.word !== "under" && subject === 0) return [];
  const last = chunk - 2 - subject;
  const before = parse.chunks[last]?.kind === "comma" ? last - 1 : last;
  return parse.chunks[before]?.kind === "noun" ? parse.groups.membersAt(before) : [];
}

/** The support that a noun's verb gives to its frame. */
export function supportOf(site: Site, hold: Hold | null): Support | null {
  const verb = hold ? site.parse.chunks[hold.clause.verb]?.verb : null;
  if (!hold || !verb) return null;
  const found = (site.frame.support ?? []).find(({ verbs, by, particle }) => {
    if (verbs && !verbs.has(verb.lemma)) return false;
    if (particle !== undefined && particle !== hold.clause.particle) return false;
    return by ? by.has(hold.as) : hold.as === "object" || hold.as === "subject";
  });
  return found ?? null;
}

const SPEAKING = /^(?:spokes\w+|officials?|diplomats?|leaders?|forces|members|government)$/;
/** "families in Yemen": what is given to them is given to the state around them. */
const NEEDY =
  /^(?:famil(?:y|ies)|people|refugees|victims|survivors|displaced|children|farmers|hospitals?|clinics?|schools?|wards?|camps?|villages?|villagers|towns?|districts?|provinces?|bodies|groups|communities|residents|workers|projects?|centres?|centers?|reconstruction|relief|recovery|homeless|poor|households|patients|islanders|orphans|fishermen|teachers|libraries|roads?|bridges?)$/;

function actors({ parse, mentions }: Site, nouns: readonly number[], part: Part): Actor[] {
  return nouns.flatMap((noun) => {
    const chunk = parse.chunks[noun];
    if (!chunk) return [];
    const found = actorsOf(chunk, mentions, part);
    const people = SPEAKING.test(chunk.heads[0] ?? "") || (part === "patient" && NEEDY.test(chunk.heads[0] ?? ""));
    if (found.length > 0 || !people) return found;
    return phrasesAfter(parse, noun)
      .filter(
        ({ word, nouns: inside }) =>
          (word === "for" || word === "from" || word === "of" || word === "in" || word === "at") &&
          !inside.includes(noun),
      )
      .slice(0, 1)
      .flatMap(({ nouns: inside }) =>
        actorsAmong(parse, mentions, inside.slice(0, part === "patient" ? inside.length : 1), part),
      )
      .map(({ mention, weight }) => ({ mention, weight: weight * 0.9 }));
  });
}

/** More that a list names beside what was found: "including A and B", "along with C". */
export function besides(site: Site, clause: Clause, part: Part): Actor[] {
  return phraseActors(site, clause.phrases, "including", part).concat(
    phraseActors(site, clause.phrases, "along", part),
  );
}

function phraseActors(site: Site, phrases: readonly Phrase[], slot: Slot, part: Part): Actor[] {
  return phrases
    .filter(
      (phrase) => phrase.word === slot && !(site.frame.mutual && isOthers(site, phrase) && !meansPeople(site, phrase)),
    )
    .flatMap(({ nouns }) => actors(site, nouns, part));
}

/** What has parties of its own: "ahead of the talks between Russia and NATO" names none of a call. */
const WITH_PARTIES =
  /^(?:talks?|meetings?|summits?|negotiations?|dialogues?|consultations?|discussions?|relations|ties|agreements?|deals?|treaty|pact|accords?|war|conflicts?|borders?|tensions?|rows?|disputes?|cooperation|contacts?|exchanges?|trade|ceasefire|truce|peace|border|match|game)$/;

/** Whether a phrase hangs on another noun than the trigger. */
function isOthers({ parse, chunk }: Site, { at }: Phrase): boolean {
  let before = at - 1;
  while (parse.chunks[before]?.time || parse.chunks[before]?.kind === "adverb") before -= 1;
  return before !== chunk && parse.chunks[before]?.heads.some((head) => WITH_PARTIES.test(head)) === true;
}

/** "discussed trade with Berg by phone": a person is spoken with. */
function meansPeople({ frame, parse, mentions }: Site, { nouns }: Phrase): boolean {
  const names = (noun: number) =>
    parse.chunks[noun]?.mentions.some(
      ({ mention, part, depth }) => part === "head" && depth === 0 && mentions[mention]?.entityType === "person",
    ) === true;
  return frame.on === "verb" && frame.means !== undefined && nouns.length > 0 && nouns.every(names);
}

function owners({ parse, mentions }: Site, noun: number, withOf: boolean): Actor[] {
  const chunk = parse.chunks[noun];
  return chunk ? ownersOf(chunk, mentions, withOf) : [];
}
