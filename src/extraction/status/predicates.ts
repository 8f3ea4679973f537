import type { Token } from "../../model/doc.ts";
import type { RelationType } from "../../model/schema.ts";
import type { Parse } from "../syntax/clause.ts";
import type { Effect } from "./effects.ts";

/** Words of a predicate that are looked at. */
const WORDS = 7;
/** What stands between a noun and its predicate is no longer than this, in chunks. */
const FARTHEST = 24;

const BE =
  "(?:is|are|was|were|’s|'s|’re|'re|has been|have been|had been|remains?|remained|stays?|stayed|looks?|looked|seems?|seemed)";
const MILD =
  "(?:(?:now|still|also|already|again|then|currently|tentatively|being|only|all|therefore|thus|reportedly|first|as yet) )*";

/** Predicates that put in the future, or leave open, what their subject names. */
const AHEAD = new RegExp(
  `^${BE} ${MILD}(?:foreseen|scheduled|planned|due|set|slated|expected|anticipated|pencill?ed|envisaged|envisioned|mooted|proposed|prepared|arranged|drafted|discussed|considered|weighed|mulled|debated|negotiated|pending|imminent|near|close|possible|likely|conceivable|thinkable|uncertain|open|up to|up for|awaiting|awaited|wanted|sought|needed|about to|to (?:be|take|follow|come|start|begin|go|include|enter|last)|under (?:discussion|consideration|review|preparation|study)|in (?:preparation|doubt|the (?:works|offing|pipeline|making|air|balance|cards|diary))|on (?:the (?:table|agenda|cards|horizon|programme)|its way|track|ice)|not (?:ruled out|excluded|off the table|impossible|inconceivable)|only a matter of time|at an early stage)(?![\\w-])`,
  "u",
);
const ALSO_AHEAD =
  /^(?:may|might|could|can|should|must|would|will|shall|ca|wo)\b|^(?:hangs?|hung|hinges?|hinged|depends?|depended|awaits?|awaited|requires?|required|needs?|needed) |^(?:still )?(?:has|have|had) (?:still )?to |^loom(?:s|ed)?\b|^(?:comes?|follows?|takes? place|begins?|starts?) (?:up )?(?:on|next|tomorrow|tonight|later|this|in|at)\b/u;

/** Predicates by which what their subject names did not come about. */
const NEVER = new RegExp(
  `^(?:${BE} ${MILD}(?:off|scrapped|cancell?ed|called off|put off|put on (?:hold|ice)|shelved|postponed|delayed|abandoned|dropped|aborted|averted|avoided|rejected|refused|declined|turned down|denied|ruled out|excluded|blocked|vetoed|thwarted|prevented|out of the question|on hold|dead|unlikely|never (?:made|held|placed|imposed|given|sent|delivered|paid|granted|approved|adopted|answered|returned)|off the (?:table|agenda)|a (?:fiction|fabrication|hoax|lie|myth|fantasy|joke)|(?:pure )?(?:fiction|invention|fantasy)|fictitious|invented|made up|untrue|false)(?![\\w-])|fell (?:through|flat)|falls through|came to nothing|(?:never|rarely|hardly|nowhere) (?:took|came|happened|materiali[sz]ed|arrived|occurred|reached|followed|got|went|existed|left|was|were|saw|has|had|did)|(?:did|does|do|has|have|had|was|were|is|are) (?:not|n[’']t|never)(?! (?:yet )?(?:enough|only|just|without))|failed to|(?:has|have|had) yet to|(?:is|are|was|were) yet to|did(?:n[’']t| not))`,
  "u",
);
/** Sanctions that are no more in force. */
const LIFTED = new RegExp(
  `^(?:${BE} |(?:can|could|may|might|will|would|should|must) be )?${MILD}(?:lifted|eased|suspended|removed|relaxed|waived|revoked|rescinded|loosened|expired|lapsed|ran out|ended|fell away|no longer in force|a thing of the past)(?![\\w-])`,
  "u",
);
const IMPOSE: ReadonlySet<string> = new Set("impose place put slap levy introduce enact adopt".split(" "));
/** What shows that a call was made, whatever had been planned. */
const DONE = /^(?:lasted|took place|went ahead|began|ended|came after|was held|dragged|produced|brought)\b/u;
/** A call that "did not last" took place, sanctions that "have not worked" are in force, aid that "was not enough" was given. */
const STILL_DONE =
  /^(?:did|does|do|has|have|had|was|were|is|are|could|can|will|would|may|might|must|should) (?:not|n[’']t|never|hardly) ?(?:been |be |have |have been |have come at a )?(?:worse time|better time|last(?:ed)?|work(?:ed)?|help(?:ed)?|succeed(?:ed)?|produced?|yield(?:ed)?|bring|brought|end(?:ed)?|go|gone|stop(?:ped)?|change[ds]?|prevent(?:ed)?|enough|sufficient|easy|warm|friendly|long|short|public|publici[sz]ed|recorded|announced|reported|mentioned|disclosed|break|broken|resolved?|settled?|solved?|achieved?|come at|deter(?:red)?|hurt|bite|bitten|lifted|eased|suspended|removed|relaxed|apply|applied|affect(?:ed)?|include[ds]?|cover(?:ed)?|known|new|the first|mean|make|made (?:a|any|much|public|known)|help|improve[ds]?|save[ds]?)\b/u;

/**
 * What the predicate of a noun does to the happening that it names, over a relative clause or an aside between: "a call between A and B, who
 * were travelling, is foreseen", "the call fell through". "same" where the noun is no subject.
 */
export function predicateEffect(parse: Parse, tokens: readonly Token[], noun: number, type: RelationType): Effect {
  const verb = predicateOf(parse, noun);
  if (verb === null) return "same";
  const text = wordsFrom(parse, tokens, verb);
  if (isStillDone(text) || type === "disputed") return "same";
  if (type === "sanctioned" && isImposed(parse, noun, verb)) return "same";
  if (type === "sanctioned" && LIFTED.test(text)) return "none";
  if (NEVER.test(text)) return "denied";
  if (AHEAD.test(text)) return isFulfilled(parse, tokens, verb, text) ? "same" : "planned";
  return type === "called" && ALSO_AHEAD.test(text) ? "planned" : "same";
}

/** "sanctions which Norland imposed in May are to be reviewed": a verb before the predicate says that they came into force. */
function isImposed({ chunks }: Parse, noun: number, predicate: number): boolean {
  return chunks
    .slice(noun, predicate)
    .some(({ verb }) => verb !== null && verb.modal === null && !verb.negated && IMPOSE.has(verb.lemma));
}

/** Whether the predicate of a noun tells that what it names took place. */
export function tookPlace(parse: Parse, tokens: readonly Token[], noun: number): boolean {
  const verb = predicateOf(parse, noun);
  return verb !== null && DONE.test(wordsFrom(parse, tokens, verb));
}

/** Whether a verb says of a happening only what did not come of it: "has not ended the war", "could not have come at a worse time". */
export function saysWhatCameOfIt(parse: Parse, tokens: readonly Token[], verb: number): boolean {
  const text = wordsFrom(parse, tokens, verb);
  return isStillDone(text) || isFulfilled(parse, tokens, verb, text);
}

/** "was expected to be short but lasted an hour", "was scheduled for noon and took place at two". */
function isFulfilled(parse: Parse, tokens: readonly Token[], verb: number, text: string): boolean {
  if (!/^(?:was|were|had been) /.test(text)) return false;
  const next = parse.chunks.slice(verb + 1, verb + FARTHEST).findIndex(({ kind }) => kind === "coordinator");
  if (next < 0)
    return /^(?:was|were) (?:expected|due|set|scheduled|planned|meant|supposed) to (?:last|be (?:short|brief|long))/.test(
      text,
    );
  const from = parse.chunks[verb + 1 + next]?.tokens.from ?? 0;
  const rest = tokens.slice(from + 1, from + 4).map((token) => token.text.toLowerCase());
  return /^(?:(?:finally|in the end|eventually|then) )?(?:lasted|took place|went ahead|began|started|was held|ended|dragged|went on|came off)/.test(
    rest.join(" "),
  );
}

/** The verb that a noun is the subject of; null where the noun stands after a verb or preposition, or no verb follows. */
function predicateOf({ chunks, groups }: Parse, noun: number): number | null {
  const before = chunks[groups.startOf(noun) - 1];
  if (before && (before.kind === "verb" || before.kind === "preposition")) return null;
  let aside = false;
  for (let at = groups.endOf(noun); at < Math.min(chunks.length, noun + FARTHEST); at += 1) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === "break") return null;
    if (chunk.kind === "comma") {
      if (aside) {
        aside = false;
        continue;
      }
      const close = closing(chunks, at);
      if (close < 0) return chunks[at + 1]?.kind === "verb" ? at + 1 : null;
      at = close;
      continue;
    }
    if (chunk.kind === "relative" || (chunk.kind === "subordinator" && chunk.word === "that")) {
      const own = chunks.slice(at + 1, at + FARTHEST).findIndex(({ kind }) => kind === "verb");
      if (own < 0) return null;
      at += own + 1;
      aside = true;
      continue;
    }
    if (chunk.kind === "subordinator") return null;
    if (chunk.kind === "adverb" && /^(?:never|rarely|hardly|nowhere)$/.test(chunk.word) && !aside) return at;
    if (chunk.kind === "verb") {
      if (chunk.verb?.form === "finite" && !isReduced(chunks, at)) return at;
      if (chunk.verb?.form === "infinitive") return null;
    }
  }
  return null;
}

/** The comma that ends an aside: a finite verb, or an adverb and one, stands right after it. */
function closing(chunks: Parse["chunks"], comma: number): number {
  for (let at = comma + 1; at < Math.min(chunks.length - 1, comma + FARTHEST); at += 1) {
    if (chunks[at]?.kind === "break") return -1;
    if (chunks[at]?.kind !== "comma") continue;
    const next = chunks[at + 1]?.kind === "adverb" ? at + 2 : at + 1;
    if (chunks[next]?.kind === "verb" && chunks[next]?.verb?.form === "finite") return at;
  }
  return -1;
}

/** "the call held on Monday was short": a past form that another finite verb follows without a comma or a new subject between. */
function isReduced(chunks: Parse["chunks"], verb: number): boolean {
  const group = chunks[verb]?.verb;
  if (!group || group.modal !== null || group.perfect || group.passive || group.negated || group.lemma === "be")
    return false;
  for (let at = verb + 1; at < Math.min(chunks.length, verb + FARTHEST); at += 1) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === "break" || chunk.kind === "comma" || chunk.kind === "coordinator") return false;
    if (chunk.kind === "subordinator" || chunk.kind === "relative") return false;
    if (chunk.kind === "verb") return chunk.verb?.form === "finite" && chunks[at - 1]?.kind !== "verb";
  }
  return false;
}

function wordsFrom({ chunks }: Parse, tokens: readonly Token[], verb: number): string {
  const before = chunks[verb]?.kind === "adverb" ? undefined : chunks[verb - 1];
  const from = (before?.kind === "adverb" ? before : chunks[verb])?.tokens.from ?? 0;
  const words: string[] = [];
  for (let at = from; words.length < WORDS; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === "punctuation" && !/^[“”"‘’']$/u.test(token.text))) break;
    if (token.kind !== "punctuation") words.push(token.text.toLowerCase());
  }
  return words.join(" ");
}

function isStillDone(text: string): boolean {
  return STILL_DONE.test(text);
}
