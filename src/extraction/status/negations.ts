import type { Token } from "../../model/doc.ts";
import type { Clause, Parse } from "../syntax/clause.ts";
import type { Effect } from "./effects.ts";

/** Words before and after a verb that are looked at. */
const WORDS_BEFORE = 16;
const WORDS_AFTER = 25;

const NEVER_AT_ALL =
  /(?:^|, )(?:not once|at no (?:time|point|moment)|in no way|under no circumstances|by no means|on no account|nowhere) [^,]*$/u;
/** What may stand between "not" and its verb: "not actually", "never again", but not "not only". */
const BETWEEN =
  "(?: (?:(?!only|merely|simply|solely|un\\w+|reply|family|ally|supply)\\p{L}+ly|even|ever|once|again|yet|as yet|still|so far|thus far|to date|also|now|since|before|however|though|either|(?:him|her|it)self|themselves|in fact|in the end|at all|for now|at any (?:time|point|stage)|(?:this|last|that) (?:week|month|year)|in \\d{4}))*";
const NEGATED = new RegExp(
  `(?:^|\\s)(?:not|never|n[’']?t|no longer|not once|at no (?:time|point|stage)|under no circumstances|in no way|by no means|on no account)${BETWEEN}$`,
  "u",
);
/** "did not, in the end, sanction". */
const NEGATED_OVER_ASIDE = new RegExp(
  `(?:did|does|do|has|have|had|was|were|is|are|would|will|wo|could|ca|can|should|may|might|must) (?:not|never|n[’']?t)${BETWEEN} ,(?: [\\p{L}\\d’'-]+){1,8} ,${BETWEEN}$`,
  "u",
);
/** "nearly sanctioned", but not "almost immediately sanctioned". */
const NEARLY = /(?:^|\s)(?:nearly|almost|all but|as good as)$/u;
const SELDOM = /(?:^|\s)(?:barely|scarcely|hardly|rarely|seldom)(?: if)?(?: ever)?$/u;
/** "had hardly called when". */
const HARDLY_DONE_WHEN = /^(?:[^.]*) (?:when|before|than) /u;

/** What a plan came to: "… but relented". */
const RELENTED =
  /\b(?:but|yet|though|only to|before|when|until)(?: (?:it|he|she|they|then|later|eventually|finally|soon|quickly|ultimately|has|have|had|since|apparently|in the end|at the last (?:minute|moment)|(?:the |its |his )?\w+))? (?:relent(?:ed|ing)?|(?:thought|think|thinking) better of it|back(?:ed|ing)? (?:off|down|out|away)|chang(?:ed|e|ing) (?:its|his|her|their) minds?|(?:drew|drawn|draw|drawing|pulled|pull|pulling|held|hold|stepped) back|baulked|balked|got cold feet|stopped short|decided (?:against (?:it|doing)|not to)|(?:dropped|abandoned|shelved|gave up) (?:the|its|his|her|their) (?:ideas?|plans?|efforts?)|gave up|gave it up|never (?:did|got round to it|got (?:the|a) chance)|(?:did|could|would|has|have|had|was|were) ?(?:not|n[’']t)(?= ?(?:[.,;:!]|$|do so|get|manage|find|dare|go through|in the end))|chose not to|opted not to|(?:was|were|been) (?:talked out of it|dissuaded|prevented|overruled|stopped)|withdrew (?:the|its|his|her|their) offers?|refrained|desisted|reconsidered|lost (?:its|his|her|their) nerve)(?!\w)/u;

/** "… if it withdrew", but not "even if". */
const IF_BEHIND = /(?<!\b(?:even|as|only|and|or)) if \b/u;
const IF_BEFORE = /(?:^|[“"] ?)(?:(?:and|but|so|yet|then) )?if .* ,/u;
/** "would do so if it could". */
const UNABLE = / if (?:it|he|she|they|i|we|\w+) (?:only )?(?:could|dared|were|had the)\b/u;
/** What is only supposed: "imagine that …", "as though it had …", "in a dream, …". */
const SUPPOSED =
  /^(?:[“"] ?)?(?:(?:just|now|let us|let[’']s) )*(?:imagine|suppose|supposing|assume|assuming|picture|pretend|in (?:a|an|the|his|her|my|one) (?:dream|daydream|nightmare|parallel (?:world|universe)|alternative (?:world|history)|hypothetical \w+|thought experiment)) (?!.*\b(?:when|how|after|before|since|who)\b)|\bas (?:though|if) (?:\S+ ){1,9}$/u;
/** What was not meant was done all the same. */
const DONE_AFTER_ALL = /\bbut (?:\w+ ){0,3}?(?:did so|did it|has done so|had done so|went ahead)\b/u;
/** Who would do this if he wanted to does not. */
const UNWILLING =
  /(?:^|[“"] ?)(?:(?:and|but|so|yet|then) )?if (?:[\p{L}’'-]+ ){1,5}?(?:wanted|wished|cared|meant|(?:was|were) (?:\w+ )?(?:serious|sincere|willing|honest|able|interested|keen))\b/u;

/** What negation, nearness and conditions in the words right around a verb do to it, beyond what its group shows. */
export function negationAround(parse: Parse, tokens: readonly Token[], { verb }: Clause, modal: string | null): Effect {
  const { chunks } = parse;
  const own = chunks[verb];
  if (!own?.verb) return "same";
  const before = wordsBefore(parse, tokens, verb, own.tokens.to - 1);
  const near = wordsBefore(parse, tokens, verb, own.tokens.from);
  if (SELDOM.test(before) && !(own.verb.perfect && HARDLY_DONE_WHEN.test(wordsAfter(parse, tokens, verb))))
    return "none";
  if (own.verb.form === "finite" && SUPPOSED.test(`${near} `)) return "none";
  const unreal = unrealness(parse, tokens, verb, modal);
  if (unreal !== "same") return unreal;
  return NEARLY.test(before) || NEGATED.test(near) || NEGATED_OVER_ASIDE.test(near) || NEVER_AT_ALL.test(near)
    ? "denied"
    : "same";
}

/** "would have called", "would not sanction it if …", "if it wanted to help, it would …". */
function unrealness(parse: Parse, tokens: readonly Token[], verb: number, modal: string | null): Effect {
  const group = parse.chunks[verb]?.verb;
  if (!group || modal === null) return "same";
  const wouldBe = /^(?:would|could|should)$/.test(modal);
  if (/^(?:would|should)$/.test(modal) && group.perfect) return "none";
  const before = clauseBefore(parse, tokens, verb);
  if (wouldBe && UNWILLING.test(before)) return "none";
  if (wouldBe && UNABLE.test(` ${wordsAfter(parse, tokens, verb)}`)) return "none";
  const negated = group.negated || NEGATED.test(before);
  if (!negated || modal === "cannot") return "same";
  return IF_BEHIND.test(` ${wordsAfter(parse, tokens, verb)}`) || IF_BEFORE.test(before) ? "none" : "same";
}

/** Whether what somebody meant to do came to nothing: "was going to call but thought better of it". */
export function isAbandoned(parse: Parse, tokens: readonly Token[], verb: number): boolean {
  return RELENTED.test(wordsAfter(parse, tokens, verb));
}

/** Whether it was done though it had not been meant: "had not planned to call but did so". */
export function isDoneAfterAll(parse: Parse, tokens: readonly Token[], verb: number): boolean {
  return DONE_AFTER_ALL.test(wordsAfter(parse, tokens, verb));
}

/** "would send tanks if asked". */
export function isConditional(parse: Parse, tokens: readonly Token[], verb: number): boolean {
  return parse.chunks[verb]?.verb?.modal === "would" && /\bif\b/u.test(wordsAfter(parse, tokens, verb));
}

/** The words before a token, from the last mark that parts clauses on, commas among them. */
function wordsBefore({ chunks }: Parse, tokens: readonly Token[], verb: number, to: number): string {
  const first = chunks[openingOf(chunks, verb)]?.tokens.from ?? to;
  return words(tokens, Math.max(first, to - WORDS_BEFORE), to);
}

/** All words of the clause before a verb. */
function clauseBefore({ chunks }: Parse, tokens: readonly Token[], verb: number): string {
  return words(tokens, chunks[openingOf(chunks, verb)]?.tokens.from ?? 0, chunks[verb]?.tokens.from ?? 0);
}

function openingOf(chunks: Parse["chunks"], verb: number): number {
  let from = verb;
  while (from > Math.max(0, verb - WORDS_AFTER) && chunks[from - 1]?.kind !== "break") from -= 1;
  return from;
}

function wordsAfter({ chunks }: Parse, tokens: readonly Token[], verb: number): string {
  let to = verb;
  while (to + 1 < Math.min(chunks.length, verb + WORDS_AFTER) && chunks[to + 1]?.kind !== "break") to += 1;
  const from = chunks[verb]?.tokens.to ?? 0;
  return words(tokens, from, Math.min(chunks[to]?.tokens.to ?? 0, from + WORDS_AFTER));
}

function words(tokens: readonly Token[], from: number, to: number): string {
  const found: string[] = [];
  for (let at = from; at < to; at += 1) found.push(tokens[at]?.text.toLowerCase() ?? "");
  return found.join(" ");
}
