import type { DocMention, Range } from "../../model/doc.ts";
import { speakerIn } from "../attribution/speakers.ts";
import { grouped } from "../grouped.ts";
import type { Clause, Parse } from "../syntax/clause.ts";
import { phrasesAfter } from "../syntax/clauses.ts";
import { headMention } from "../syntax/noun-chunks.ts";
import { SAYING } from "../syntax/verb-classes.ts";
import { AGENTS } from "./actor-nouns.ts";
import { actorsAmong, actorsOf, ownersOf } from "./actors.ts";
import { argumentsOf } from "./holds.ts";

/** Somebody says something that another may deny. */
export interface Claim {
  readonly sentence: number;
  /** Chunk of the verb or noun that tells it. */
  readonly chunk: number;
  readonly mention: number;
  /** 3 an accusation, 2 a claim, 1 a statement. */
  readonly strength: number;
  /** It stands in what somebody else tells in the same sentence: "Reuters says that Kyiv claims". */
  readonly within: boolean;
  /** It lays measures on somebody. */
  readonly imposes: boolean;
  /** Tokens of its sentence. */
  readonly words: Range;
  /** Entities that its sentence names. */
  readonly named: ReadonlySet<string>;
}

const VERBS: ReadonlyMap<string, number> = new Map([
  ..."say report tell announce state write add tweet put publish decide shout reply answer find note stress explain post accord speak"
    .split(" ")
    .map((verb) => [verb, 1] as const),
  ..."claim assert insist maintain suggest contend argue warn complain demand order rule declare estimate impose sanction blacklist designate ban suspend"
    .split(" ")
    .map((verb) => [verb, 2] as const),
  ..."accuse allege blame charge fault".split(" ").map((verb) => [verb, 3] as const),
]);

/** Nouns that name a claim, with how strong it is. */
export const CLAIM_NOUNS: ReadonlyMap<string, number> = new Map([
  ..."accusation accusations allegation allegations charge charges criticism blame"
    .split(" ")
    .map((noun) => [noun, 3] as const),
  ..."claim claims account accounts assertion assertions version versions suggestion suggestions insinuation insinuations assessment argument arguments contention narrative characterisation characterization description depiction portrayal interpretation complaint complaints demand demands ultimatum finding findings conclusion conclusions verdict denial denials"
    .split(" ")
    .map((noun) => [noun, 2] as const),
  ..."report reports statement statements story stories figure figures toll tolls number numbers count tally estimate estimates data remark remarks comment comments words article articles letter note notes paper decision decisions ruling rulings order judgment judgement position view views idea notion result results total dossier document documents evidence map maps rumour rumours rumor rumors speculation explanation message post tweet designation designations sanctions listing blacklisting freeze ban suspension embargo move step measure measures declaration annexation resolution right ground grounds item news picture calculation calculations sums minutes transcript wording theory map footage film films photographs photograph images recording reading readings measurements study studies survey poll speech interview column editorial broadcast programme documentary"
    .split(" ")
    .map((noun) => [noun, 1] as const),
]);

/** The claims of a report by sentence, those of each in order. */
export type Claims = ReadonlyMap<number, readonly Claim[]>;

/** The claims that the sentences of a report make. */
export function claimsOf(parses: readonly Parse[], mentions: readonly DocMention[]): Claims {
  const claims = parses.flatMap((parse, sentence) => {
    const found: Claim[] = [];
    const telling: number[] = [];
    const words = { from: parse.chunks[0]?.tokens.from ?? 0, to: parse.chunks.at(-1)?.tokens.to ?? 0 };
    let named: ReadonlySet<string> | null = null;
    const add = (
      chunk: number,
      mention: number | undefined,
      strength: number,
      { within, imposes }: Pick<Claim, "within" | "imposes">,
    ) => {
      if (mention === undefined) return;
      named ??= namedIn(parse, mentions);
      found.push({ sentence, chunk, mention, strength, within, imposes, words, named });
    };
    for (const clause of parse.clauses) {
      const verb = parse.chunks[clause.verb]?.verb;
      const strength = VERBS.get(verb?.lemma ?? "");
      if (!verb || strength === undefined || verb.negated) continue;
      const spoken = verb.passive ? null : speakerIn(parse, clause);
      const { agents } = argumentsOf(parse, clause);
      const within = telling.some((verb) => isTold(parse, clause, verb));
      const imposes =
        IMPOSING.test(verb.lemma) ||
        clause.objects.flat().some((noun) => MEASURES.test(parse.chunks[noun]?.heads[0] ?? ""));
      if (SAYING.has(verb.lemma) && spoken !== null) telling.push(clause.verb);
      for (const noun of spoken === null ? agents : [spoken]) {
        const chunk = parse.chunks[noun];
        if (chunk) add(clause.verb, actorsOf(chunk, mentions, "agent")[0]?.mention, strength, { within, imposes });
      }
    }
    parse.chunks.forEach((chunk, at) => {
      const strength = Math.max(0, ...chunk.heads.map((head) => CLAIM_NOUNS.get(head) ?? 0));
      if (strength < 2 || chunk.kind !== "noun") return;
      add(at, claimantIn(parse, mentions, at)[0], strength, { within: false, imposes: false });
    });
    return found.sort((a, b) => a.chunk - b.chunk);
  });
  return grouped(claims, ({ sentence }) => sentence);
}

/** Those of several claims that are as strong as any, in order. */
export function strongestOf(claims: readonly Claim[]): readonly Claim[] {
  const strongest = Math.max(0, ...claims.map(({ strength }) => strength));
  return claims.filter(({ strength }) => strength === strongest);
}

function namedIn({ chunks }: Parse, mentions: readonly DocMention[]): ReadonlySet<string> {
  return new Set(chunks.flatMap((chunk) => chunk.mentions.flatMap(({ mention }) => mentions[mention]?.entity ?? [])));
}

const IMPOSING = /^(?:impose|sanction|blacklist|designate|ban|suspend|freeze)$/;
/** What is laid on somebody. */
export const MEASURES =
  /^(?:sanctions?|measures?|penalties|restrictions|embargo(?:es)?|freeze|listings?|designations?|blacklistings?|bans?)$/;

/** Whether a clause is what a verb before it tells: "says Kyiv claimed", "says that Kyiv claimed". */
function isTold(parse: Parse, { verb, subjects, opener }: Clause, telling: number): boolean {
  if (verb <= telling) return false;
  const first = Math.min(verb, ...subjects.map((noun) => parse.groups.startOf(noun)));
  const isOpened = opener === "that" || opener === "how" || first - 1 === telling;
  return isOpened && parse.chunks.slice(telling, first).every(({ kind }) => kind !== "break" && kind !== "coordinator");
}

/** Whose claim a noun phrase says that it is: "Kyiv’s claim", "the account by a Ukrainian official", "a report published by Reuters". */
export function claimantIn(parse: Parse, mentions: readonly DocMention[], noun: number): number[] {
  const chunk = parse.chunks[noun];
  if (!chunk) return [];
  const owners = ownersOf(chunk, mentions, false);
  if (owners.length > 0 && headMention(chunk) === null) return owners.slice(-1).map(({ mention }) => mention);
  return claimantAfter(parse, mentions, noun);
}

/** Whose claim what follows a noun phrase says that it is: "by a Ukrainian official", "published by Reuters", "of Kyiv". */
export function claimantAfter(parse: Parse, mentions: readonly DocMention[], noun: number): number[] {
  const chunk = parse.chunks[noun];
  if (!chunk) return [];
  const agent = (nouns: readonly number[]) =>
    actorsAmong(parse, mentions, nouns, "agent").map(({ mention }) => mention);
  const aside = parse.chunks[noun + 1]?.kind === "comma" && parse.chunks[noun + 2]?.word === "by" ? noun + 1 : noun;
  const by = phrasesAfter(parse, aside)
    .filter(({ word }) => word === "by" || word === "from" || word === "in" || word === "at" || word === "among")
    .flatMap(({ word, nouns }) =>
      word === "in"
        ? [...inMedia(parse, mentions, nouns), ...nouns.flatMap((said) => saidBy(parse, mentions, said))]
        : agent(nouns),
    );
  if (by.length > 0) return by;
  const after = givenAfter(parse, noun);
  if (after) {
    const given = after.phrases.flatMap(({ word, nouns }) =>
      word === "by" ? agent(nouns) : word === "in" ? nouns.flatMap((said) => saidBy(parse, mentions, said)) : [],
    );
    if (given.length > 0) return given;
  }
  for (const clause of parse.clauses) {
    const verb = parse.chunks[clause.verb]?.verb;
    if (verb?.passive && clause.subjects.includes(noun) && !DENYING.test(verb.lemma)) {
      const found = agent(argumentsOf(parse, clause).agents);
      if (found.length > 0) return found;
    }
    if (clause.gap.includes(noun)) {
      const found = agent(clause.subjects);
      if (found.length > 0) return found;
    }
  }
  return chunk.mentions
    .filter(
      ({ part, depth }) =>
        depth === 1 && (part === "head" || AGENTS.has(chunk.heads[1] ?? "") || CLAIM_NOUNS.has(chunk.heads[1] ?? "")),
    )
    .map(({ mention }) => mention);
}

/** "the claim, made by", "the number given in": the words right after a claim that say whose it is. */
function givenAfter({ chunks, byVerb }: Parse, noun: number): Clause | undefined {
  if (chunks[noun + 1]?.kind === "comma") return byVerb.get(noun + 2);
  return GIVEN.test(chunks[noun + 1]?.verb?.lemma ?? "") ? byVerb.get(noun + 1) : undefined;
}

/** "The claims of Kyiv were rejected by Moscow": who does this to a claim does not make it. */
const DENYING =
  /^(?:reject|deny|dismiss|dispute|refute|contest|contradict|rebut|rubbish|debunk|counter|repudiate|challenge|question|query|mock|ridicule|deride|denounce|condemn)$/;

const GIVEN = /^(?:give|make|put|publish|contain|cite|quote|list|name|report|carry|include)$/;

/** ", made in a report by Kyiv,": whose claim another claim stands in. */
function saidBy(parse: Parse, mentions: readonly DocMention[], noun: number): number[] {
  return parse.chunks[noun]?.heads.some((head) => CLAIM_NOUNS.has(head)) ? claimantIn(parse, mentions, noun) : [];
}

const MEDIA = /^(?:newspapers?|paper|daily|weekly|magazine|tabloid|portal|website|agency|channel|broadcaster|journal)$/;

/** "a report in Le Monde": only an organization there claims. */
function inMedia(parse: Parse, mentions: readonly DocMention[], nouns: readonly number[]): number[] {
  return nouns.flatMap((noun) =>
    (parse.chunks[noun]?.mentions ?? []).flatMap(({ mention, part, depth }) =>
      (part === "head" || MEDIA.test(parse.chunks[noun]?.heads[0] ?? "")) &&
      depth === 0 &&
      mentions[mention]?.entityType === "organization"
        ? [mention]
        : [],
    ),
  );
}
