import type { Token, Trigger, VerbGroup } from "../../model/doc.ts";
import { argumentsOf, holdOf } from "../roles/holds.ts";
import type { Parse } from "../syntax/clause.ts";

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Words after a trigger that are looked at. */
const AFTER = 18;
/** No clause is longer. */
const LONGEST = 120;

/** Who turns one of these down disputes nothing. */
const TURNED_DOWN = words(
  "offer offers bid bids invitation invitations entry access visa visas bail asylum leave permission licence license licences permit permits passage landing parole clemency pardon custody credit treatment medicine food water admission membership tender takeover penalty goal",
);
/** Verbs that turn down as well as dispute. */
const TURNS_DOWN = words("deny reject refuse dismiss contest challenge decline brush wave spurn");
/** Who does so disputes nothing. */
const AFFIRMS = words(
  "confirm accept acknowledge admit concede echo corroborate affirm verify applaud hail praise endorse",
);
/** Who only says something disputes nothing, unless some word denies. */
const SAYS = words("say tell add write declare explain announce state note report remark describe recall speak talk");
const DENIES =
  /\b(?:not|cannot|never|no|none|nothing|nobody|neither|nor|without|hardly|contrary|but|yet|only|instead|rather|false(?:hoods?)?|untrue|untruths?|wrong(?:ly)?|lie[sd]?|lying|liars?|nonsense|invent\w*|fabricat\w*|den(?:y|ies|ied|ying|ial)|reject\w*|dismiss\w*|disput\w*|contest\w*|contradict\w*|challeng\w*|question\w*|refut\w*|rebut\w*|counter\w*|baseless|unfounded|groundless|incorrect|inaccurate|mistaken|mistakes?|errors?|fictions?|fairy|myths?|tales?|stor(?:y|ies)|absurd|ridiculous|laughable|rubbish|fake|fals\w+|mislead\w*|misle\w+|exaggerat\w*|distort\w*|ignor\w*|illegal\w*|unlawful\w*|unjust\w*|unfair\w*|illegitimate|void|object\w*|protest\w*|brush\w*|laugh\w*|shrug\w*|scoff\w*|imagin\w*|confus\w*|dream\w*|joke\w*|jest\w*|silly|un\w+|in\w+able)\b|n[’']t\b/iu;
/** A contest is no denial. */
const CONTEST =
  /\b(?:in|for|at|to) (?:the |a |an |his |her |their |next (?:year|month)[’']s )?(?:\w+ )?(?:finals?|semi-?finals?|quarter-?finals?|race|elections?|primary|run-?off|match|duel|debate|fight|game|title|cup|league|championship|seat|presidency|leadership|polls|crown|medal|post|top|bout|ring)\b/iu;

/** Who gives, sends or delivers one of these helps nobody. */
const NO_GIFTS = words(
  "message messages ultimatum list letter letters note notes delegation delegations envoy envoys ambassador ambassadors emissary emissaries invitation invitations order orders warning warnings signal signals evidence proof threat threats interview interviews statement statements speech speeches assurance assurances condolences congratulations greetings thanks apology answer answers reply replies details permission verdict goal pass point points medal award prize title citizenship asylum passport passports deadline time chance mandate word copy copies report reports dossier file files data explanation explanations impression reason reasons pause look protest representative representatives negotiator negotiators spokesman minister ministers observer observers monitor monitors inspectors workers migrants refugees prisoners deportees voters spies assassins agents invoice telegram cable text draft proposal proposals blow boost lesson example rise way birth notice hand kiss flowers wreath appeal appeals target targets estimate estimates demand demands question questions concern concerns issue issues alarm objection objections toll rate rates tax taxes price prices tariff tariffs stake stakes",
);
/** Who sanctions one of these allows it. */
const PERMITTED = words(
  "bout bouts fight fights match matches tournament tournaments event events race races game games use merger mergers deal deals sale sales plan plans move moves operation operations strike strikes killing killings visit payment payments transfer transfers settlement marriage extradition raid raids search arrest arrests attack attacks invasion policy practice union scheme arrangement release loan loans expenditure spending deployment project projects construction export exports purchase expansion appointment candidate ceasefire truce talks torture violence law",
);
/** Who helps somebody to do so gives no aid. */
const ABETTED =
  /^(?:aid|assist|help|support|abet)\w* (?:\S+ ){1,7}?(?:in |with |by |to )?(?:moving|evad(?:e|ing)|launder(?:ing)?|hid(?:e|ing)|escap(?:e|ing)|smuggl(?:e|ing)|circumvent(?:ing)?|avoid(?:ing)?|win(?:ning)?|beat(?:ing)?|posting|steal(?:ing)?|kill(?:ing)?|commit(?:ting)?|defeat(?:ing)?|find(?:ing)?|catch(?:ing)?|captur(?:e|ing)|arrest(?:ing)?|attack(?:ing)?|invad(?:e|ing)|flee(?:ing)?|rig(?:ging)?|bust(?:ing)?|skirt(?:ing)?)\b/iu;
/** Help that was not taken. */
const TURNED_AWAY =
  /\b(?:turn(?:s|ed|ing)? down|declin(?:e|es|ed|ing)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|spurn(?:s|ed|ing)?) (?:[\w’'-]+ ){0,5}?offers?\b|\boffers? (?:[\w’'-]+ ){0,8}?(?:(?:was|were|has been|had been|is|has gone|had gone|went|remains?|remained|has remained|stayed) (?:so far |still |as yet )?(?:turned down|declined|rejected|refused|spurned|withdrawn|not taken up|never taken up|ignored|unanswered|never (?:answered|accepted|acknowledged)|unheeded|unacknowledged|not (?:been )?(?:answered|accepted)|without (?:an |any |a )?(?:reply|answer|response)|on the table)|lapsed|expired|fell on deaf ears|(?:met|was met) with (?:no answer|silence)|(?:received|got|had|drew) no (?:reply|answer|response))\b|\boffer(?:s|ed|ing)? (?:[\w’'-]+ ){1,14}?,? ?(?:but|only to|and) (?:\w+ )?(?:received|got|had|heard|has received|has had|receive|get) (?:no|nothing)\b/iu;
/** Who lifts sanctions imposes none, unless their beginning is told, too. */
const LIFTED =
  /^(?:lift|eas|suspend|end|relax|waiv|drop|scrap|remov|loosen|revok|rescind|reliev)(?:e|es|s|ed|ped|ing|ping)? (?:[\w’'-]+ ){0,5}?(?:sanctions?|embargo(?:e?s)?|restrictions|blacklist(?:ing)?|freeze|penalties)\b/iu;
const IMPOSED =
  /\b(?:imposed|placed|introduced|slapped|enacted|adopted|in (?:force|place)|since|remains?|keeps?|kept|maintains?|not|n[’']t|never|no|refus\w+|without)\b/iu;
/** Military help is help, but for who is sent to fight. */
const TO_FIGHT =
  /\bto (?:fight|attack|invade|occupy|overthrow|topple|crush|arrest|capture|bomb|seize|guard its|protect its|evacuate its|collect|fetch|negotiate|talk|mediate|protest|deliver a)\b/iu;
/** Money that is owed is no gift. */
const OWED =
  /\b(?:in|as|for) (?:\w+ )?(?:rent|fees?|damages|compensation|ransom|taxes|royalties|tolls?|reparations|wages|salaries|fines?|arrears|dues|tribute|bribes?|lease)\b/iu;

/** Calls that nobody took. */
const UNANSWERED =
  /\b(?:but|only|though|and) (?:[\w’']+ ){0,4}?(?:(?:did not|didn[’']t|did n[’']t|never|would not|failed to|refused to|could not) (?:\w+ )?(?:pick up|answer(?! (?:the|any|that) question)|respond|take (?:the|his|her|their) calls?|come to the phone|get (?:him|her|them|through)|reach (?:him|her|them))|nobody (?:answered|picked up|was there)|no one (?:answered|picked up)|got (?:only )?(?:no answer|no reply|the (?:voicemail|answering machine)|his voicemail|her voicemail)|hung up before|the line (?:was|went) (?:dead|busy|engaged)|there was no answer|left (?:only )?a message)\b|\b(?:went|goes|go|was|were|remained|left) (?:unanswered|unreturned|ignored)\b|\bin vain\b|\bwithout (?:success|getting through|reaching|an answer|a reply|reply)\b|\b(?:did not|didn[’']t|never) (?:return|answer|take) (?:the|his|her|their|its) calls?\b/iu;
/** Calls that somebody only wants. */
const WANTED_CALL =
  /^(?:asks?|asked|asking|requests?|requested|seeks?|sought|demands?|demanded|wants?|wanted|proposes?|proposed|suggests?|suggested|offers?|offered|declines?|declined|refuses?|refused)(?: [\w’']+){0,3}? (?:a|an|another|the|any|such a) (?:[\w-]+ ){0,3}?(?:calls?|conversation|teleconference)\b/iu;
/** "called him that", "called the envoy on the carpet", "called her to testify". */
const CALL_IDIOM =
  /^call(?:s|ed|ing)? (?:(?:him|her|them|me|us|it) (?:that|so)(?: too| again)? ?[.,;:!]|(?:[\w’'-]+ ){1,8}?(?:on the carpet|to (?:account|order|mind|task|arms|heel|book|testify|witness|the (?:stand|bar|front|colours))|as (?:a |an expert )?witness(?:es)?|into (?:question|being|existence|play)|to (?:his|her|its|their) (?:office|side|study|feet)|up (?:to|for|from|into) (?:the|his|her|its|their|a) (?:\w+ )?(?:squad|team|side|party|bench|colours|army|reserves?|ranks|unit))\b|(?:out|up) (?:\w+ ){1,4}?(?:for|to|from|over|into|on|as) (?:the |its |his |her |their |a )?|(?:[\w’'-]+ ){1,6}?(?:into|in to) (?:the |his |her |its |their |an? )?(?:\w+ )?(?:office|study|room|meeting|chamber|kremlin|palace|ministry|cabinet|hall|headquarters|ring|team|squad|army|studio)\b)/iu;
/** A call with these is no talk between those who are named. */
const AUDIENCE =
  /^calls? with (?:the |some |a group of |foreign |local |its |his |her |their )*(?:wall street )?(?:analysts?|reporters?|investors?|journalists?|shareholders?|press|media|staff|supporters?|donors?|employees|voters|fans|bondholders|creditors|customers|activists|lawmakers|correspondents|students)\b/iu;

/** Whether the words around a trigger make it an idiom, or something else than its type: an offer that is rejected, a message that is sent. */
export function isNoDeed(parse: Parse, tokens: readonly Token[], trigger: Trigger): boolean {
  const at = parse.chunks.findIndex(
    ({ tokens: { from, to } }) => from <= trigger.tokens.from && trigger.tokens.to <= to,
  );
  const chunk = parse.chunks[at];
  if (!chunk) return false;
  const after = () => textOf(parse, tokens, trigger.tokens.from);
  switch (trigger.relationType) {
    case "disputed": {
      const verb = chunk.verb ?? (trigger.frame === "learned" ? heldBy(parse, at) : null);
      if (verb && AFFIRMS.has(verb.lemma) && !verb.negated) return true;
      if (
        trigger.frame === "learned" &&
        chunk.verb &&
        SAYS.has(chunk.verb.lemma) &&
        !DENIES.test(wholeText(parse, tokens))
      )
        return true;
      if (!chunk.verb || !TURNS_DOWN.has(chunk.verb.lemma)) return false;
      if (/^(?:challenge|contest)$/.test(chunk.verb.lemma) && CONTEST.test(after())) return true;
      return objectHead(parse, at, TURNED_DOWN);
    }
    case "aided":
      if (!isOtherDeed(chunk.verb) && TURNED_AWAY.test(clauseText(parse, tokens, at))) return true;
      return (
        chunk.verb !== null &&
        (objectHead(parse, at, NO_GIFTS) || ABETTED.test(after()) || TO_FIGHT.test(after()) || OWED.test(after()))
      );
    case "called":
      return (
        UNANSWERED.test(after()) ||
        AUDIENCE.test(after()) ||
        WANTED_CALL.test(after()) ||
        isNaming(parse, at) ||
        CALL_IDIOM.test(after())
      );
    case "sanctioned":
      if (chunk.verb?.lemma === "sanction") return objectHead(parse, at, PERMITTED);
      return LIFTED.test(after()) && !IMPOSED.test(clauseText(parse, tokens, at));
    default:
      return false;
  }
}

/** "its chief, called Ti Loulou", "called Berg and Holm liars", "was called by Berg a friend": what somebody is said to be stands behind. */
function isNaming({ chunks, byVerb }: Parse, verb: number): boolean {
  const group = chunks[verb]?.verb;
  const clause = byVerb.get(verb);
  if (group?.lemma !== "call" || !clause) return false;
  if (group.form === "participle" && clause.objects.length > 0) return true;
  if (group.passive) {
    const agent = clause.phrases.find(({ word }) => word === "by")?.nouns.at(-1);
    const after = agent === undefined ? undefined : chunks[agent + 1];
    return after?.kind === "noun" && !after.time;
  }
  const [objects = []] = clause.objects;
  const last = chunks[objects.at(-1) ?? -1];
  const plural = /s$/.test(last?.heads[0] ?? "") && last?.mentions.every(({ part }) => part !== "head");
  return objects.length > 1 && plural === true && (last?.mentions.length ?? 0) > 0;
}

/** A finite verb that offers nothing tells of something else than the offer beside it. */
function isOtherDeed(verb: VerbGroup | null): boolean {
  return verb?.form === "finite" && !verb.passive && !/^(?:offer|propose|volunteer)$/.test(verb.lemma);
}

function heldBy(parse: Parse, noun: number): VerbGroup | null {
  const hold = holdOf(parse, noun);
  return (hold && parse.chunks[hold.clause.verb]?.verb) ?? null;
}

/** Whether what a verb acts on is first of all one of these: "a message of support". */
function objectHead(parse: Parse, verb: number, heads: ReadonlySet<string>): boolean {
  const clause = parse.byVerb.get(verb);
  const objects = clause ? argumentsOf(parse, clause).objects : [];
  const [first] = objects.length > 0 ? objects : [verb + 1];
  return objects.concat(first ?? []).some((noun) => heads.has(parse.chunks[noun]?.heads[0] ?? ""));
}

/** The words between the marks before and after a chunk that part clauses. */
function clauseText({ chunks }: Parse, tokens: readonly Token[], at: number): string {
  let [first, last] = [at, at];
  while (first > Math.max(0, at - LONGEST) && chunks[first - 1]?.kind !== "break") first -= 1;
  while (last < Math.min(chunks.length, at + LONGEST) && chunks[last]?.kind !== "break") last += 1;
  return joined(tokens, chunks[first]?.tokens.from ?? 0, chunks[last - 1]?.tokens.to ?? 0);
}

function wholeText({ chunks }: Parse, tokens: readonly Token[]): string {
  return joined(tokens, chunks[0]?.tokens.from ?? 0, chunks.at(-1)?.tokens.to ?? 0);
}

function textOf({ chunks }: Parse, tokens: readonly Token[], from: number): string {
  return joined(tokens, from, Math.min(from + AFTER, chunks.at(-1)?.tokens.to ?? from));
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, Math.min(to, from + LONGEST))
    .map(({ text }) => text)
    .join(" ");
}
