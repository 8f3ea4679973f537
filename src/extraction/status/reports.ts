import type { Token } from "../../model/doc.ts";
import type { Clause, Parse } from "../syntax/clause.ts";
import type { Effect } from "./effects.ts";

/** Words before and after "that" that are looked at. */
const BEFORE = 16;
const AFTER = 24;

/** What stands right before "that …" where it denies what follows. */
const DENIES =
  /\b(?:not (?:true|correct|the case|so|accurate)|untrue|false|wrong|incorrect|nonsense|a (?:lie|myth|fabrication|fiction|hoax|fairy tale)|what (?:\S+ ){1,3}(?:den(?:y|ies|ied)|rejects?|rejected|disputes?|disputed) (?:is|was)(?: \w+){0,3}(?: :)?|(?:no|little|scant|hardly any|scarcely any|not any|n[’']t any|not a shred of) (?:truth|evidence|proof|signs?|indications?|hint|trace|suggestion)(?: \w+){0,5}|nothing (?:to (?:suggest|show|indicate|prove|say)|suggests|shows|indicates|proves|says)) that$/u;
/** A report that is taken back or called false as it is named. */
const DISOWNED =
  /\b(?:false|fake|untrue|bogus|baseless|unfounded|groundless|erroneous|mistaken|incorrect|wrong|invented|fabricated|fictitious|debunked|retracted|discredited|misleading) (?:\w+ ){0,2}(?:reports?|claims?|stor(?:y|ies)|rumou?rs?|news|posts?|statements?|allegations?|messages?|letters?|headlines?|tweets?|assertions?|suggestions?|impression|accounts?|information)(?: (?:in|by|on|from|of) (?:\w+ ){1,4})? ?that$/u;
const TAKEN_BACK =
  /\b(?:den(?:y|ies|ied|ying)|negat(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|withdr(?:aw|aws|ew|awn)|retract(?:s|ed|ing)?|debunk(?:s|ed|ing)?|disown(?:s|ed)?|corrected|took back|takes back|apologi[sz]ed for|contradict(?:s|ed)?|dispel(?:s|led)?|scotch(?:es|ed)?|quash(?:es|ed)?|put down|knocked down|shot down) (?:\w+ ){0,3}(?:reports?|claims?|stor(?:y|ies)|rumou?rs?|news|posts?|statements?|allegations?|accusations?|suggestions?|speculation|assertions?|charges?|thing|things)(?: (?:in|by|on|from|of) (?:\S+ ){1,4})? ?(?:,? ?(?:which|that) (?:\S+ ){1,9}?, )?:? ?(?:an? (?:statement|report|claim|story|allegation) (?:by (?:\S+ ){1,8})?)?that$/u;
const REPORTED =
  /\b(?:reports?|claims?|stor(?:y|ies)|rumou?rs?|news|posts?|statements?|allegations?|suggestions?|speculation|assertions?|headlines?|tweets?|idea|notion|impression)(?: (?:in|by|on|from|of|at) (?:\S+ ){1,4})? ?that$/u;
/** What the report says of what it has just named with "that …". */
const PROVED_FALSE =
  /\b(?:(?:is|are|was|were|has been|have been|proved|turned out(?: to be)?) (?:\w+ly )?(?:not true|untrue|false|wrong|baseless|unfounded|groundless|denied|dismissed|rejected|refuted|debunked|incorrect|inaccurate|fabricated|invented|nonsense|bogus|fake|put down|knocked down|shot down|scotched|withdrawn|retracted|a (?:lie|hoax|fabrication|myth|joke|misunderstanding|fiction))|(?:lacks?|lacked) (?:any )?(?:basis|foundation)|(?:has|had|have) no (?:basis|foundation))\b/u;
/** Questions put to somebody, and what is left open. */
const ASKED =
  /(?:^|[.:;,“"] ?)(?:when )?(?:asked|pressed|questioned|quizzed|challenged|confronted)(?: \w+){0,4} (?:whether|if|why|about (?:\w+ )*reports that)$|\bput to (?:him|her|them|it)(?: \w+){0,3} that$|\b(?:could|can|would|did|does|do|will) not (?:say|confirm|rule out|know|tell|comment)(?: \w+){0,2} (?:whether|if|that)$|\b(?:unclear|unknown|uncertain|open|doubtful|not (?:clear|known|certain|sure)) (?:whether|if|that)$|\bneither (?:confirm(?:ed)?|would confirm) nor (?:den(?:y|ied))(?: \w+){0,2} (?:whether|if|that)$/u;

/** What a clause that "that", "whether" or "if" opens has from the words around it: "it is not true that …", "reports that … are untrue". */
export function reportEffect({ chunks }: Parse, tokens: readonly Token[], clause: Clause): Effect {
  const [first, last] = [chunks[0]?.tokens.from ?? 0, chunks.at(-1)?.tokens.to ?? 0];
  const opener = openerOf(chunks, clause);
  if (opener < 0) return "same";
  const at = chunks[opener]?.tokens.from ?? 0;
  const before = lower(tokens, Math.max(first, at - BEFORE), at + 1);
  if (DENIES.test(before) || DISOWNED.test(before) || TAKEN_BACK.test(before)) return "denied";
  if (ASKED.test(before)) return "none";
  if (!REPORTED.test(before)) return "same";
  const end = chunks[clause.verb]?.tokens.to ?? at;
  return PROVED_FALSE.test(lower(tokens, end, Math.min(last, end + AFTER))) ? "denied" : "same";
}

/** The chunk that opens a clause of report; -1 where none does. */
function openerOf(chunks: Parse["chunks"], { verb }: Clause): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 12); at -= 1) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === "break" || chunk.kind === "relative") return -1;
    if (chunk.kind === "subordinator") return /^(?:that|whether|if|why)$/.test(chunk.word) ? at : -1;
    if (chunk.kind === "verb" && chunk.verb?.form === "finite" && chunks[at + 1]?.kind !== "coordinator") return -1;
  }
  return -1;
}

function lower(tokens: readonly Token[], from: number, to: number): string {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token) words.push(token.text.toLowerCase());
  }
  return words.join(" ");
}
