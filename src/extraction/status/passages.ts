import type { Doc, Trigger } from "../../model/doc.ts";
import { layer } from "../component.ts";
import type { Effect } from "./effects.ts";

/** What is taken back is taken back within so many sentences. */
const REACH = 2;
/** A verdict on a claim stands no further behind it. */
const VERDICT_REACH = 14;

const SAYS =
  "(?:said|says|saying|stated|states|reported|reports|claimed|claims|claiming|suggested|suggests|named|wrote|told|announced|announces|announcing|tweeted|posted|alleged|alleges|alleging|asserted|asserts|shows|showed|showing|purports|purported|purporting|declared|declares|quoted|implied|read|reads|had|spoke of|described|listed|carried|referred)";
const MEDIUM =
  "(?:letters?|accounts?|posts?|postings?|sites?|websites?|tweets?|statements?|documents?|pages?|videos?|recordings?|clips?|screenshots?|memos?|messages?|articles?|notices?|decrees?|orders?|releases?|stor(?:y|ies)|reports?|headlines?|cables?|news(?:paper)?|magazine|portal|columnist|show|programme|images?|pictures?|e-?mails?|communiqués?|profiles?|channels?)";

/** A report that names its own earlier version tells what was wrong in it. */
const EARLIER =
  /\b(?:earlier|previous|original|first|initial|older) (?:\w+ )?(?:version|edition|story|headline|article|dispatch|item|bulletin|caption|draft of this)s?\b|\b(?:earlier|original|previous|initial) (?:report|text|post)s? (?:here|on this|of this|in this|by this|we)\b|\bin the original\b|\bas (?:first|originally|previously|initially|earlier) (?:stated|reported|published|printed|written)\b|\b(?:we|this (?:newspaper|agency|site|page|article)) (?:wrongly |incorrectly |mistakenly )?(?:said|wrote|reported|stated|printed|suggested|named)\b|\bour (?:report|story|article|headline|caption|obituary|profile|map|leader|editorial|table|graphic)\b/iu;
/** A part of a paper whose mistakes are put right. */
const OWN_PIECE = new RegExp(
  `^\\W*(?:an?|our|the|in an?|in our) (?:\\w+ ){0,2}(?:leader|editorial|interview|article|report|piece|headline|caption|story|column|profile|obituary|review|graphic|map|table|feature|analysis)\\b.{0,120}?\\b(?:${SAYS.slice(3, -1)})`,
  "iu",
);
const CORRECTIONS =
  /^\W*(?:corrections?|clarifications?|errat(?:um|a)|retractions?|for the record|we regret|putting it right|(?:corrections? and|corrected)\b.*)/imu;
const CORRECTS =
  /\b(?:correct(?:ion|ed|ing|s)|clarif(?:ies|ied|ication)|erratum|regrets?|wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|in error|errors?|erroneous(?:ly)?|amended|retract\w*|apologi[sz]\w+|inaccura\w+|misstated|updated)\b/iu;
const FALSELY = new RegExp(
  `\\b(?:wrongly|incorrectly|erroneously|mistakenly|falsely|in error) (?:\\w+ )?${SAYS}\\b|\\b${SAYS} (?:wrongly|incorrectly|erroneously|mistakenly|falsely|in error)\\b`,
  "iu",
);
const FAKE = new RegExp(
  `\\b(?:fake|faked|forged|bogus|hoax|satirical|spoof|parody|fabricated|doctored|phone?y|counterfeit|fictitious|cloned|impostor|AI-generated|deepfake|manipulated)(?: \\w+){0,2}? ${MEDIUM}\\b|\\b(?:satire|parody|spoof|hoax|fake-news) (?:site|page|account|magazine|programme|show|portal)s?\\b`,
  "iu",
);
const SHARED = new RegExp(
  `\\b(?:viral|widely shared|much-shared|widely circulated|circulating)(?: \\w+){0,2}? ${MEDIUM}\\b|\\b(?:posts?|videos?|messages?|memes?|screenshots?|images?|pictures?|tweets?|rumou?rs?|claims?)(?: that (?:has|have) been| which (?:was|were))? (?:widely )?(?:shared|viewed|seen|circulating|circulated|doing the rounds|forwarded|spreading|going round)\\b`,
  "iu",
);
const LABELLED =
  /^\W*(?:(?:the|viral|main|first|second|third|online) )?(?:claim|rumou?r|myth|allegation)(?: (?:no|number)?\W?\d+)?\s*[:—–]/iu;
const VERDICT =
  /^\W*(?:(?:our|the) )?(?:verdict|rating|ruling|conclusion|bottom line|facts?|answer|truth|reality)\s*[:—–]/iu;
const TRUE = /[:—–]\W*(?:mostly |largely |basically )?(?:true|correct|accurate|right)\b/iu;
const SIMULATED =
  /\bin (?:the|a|its|this|last year[’']s) (?:novel|film|movie|thriller|sitcom|sketch|screenplay|video game|satire|parody|war ?game|simulation|role-play|table-?top exercise|mock \w+)\b/iu;

/** What makes a source one that a later sentence may take back. */
const WEAK = new RegExp(
  `@\\w|\\b${MEDIUM}\\b|\\b(?:rumou?rs?|tabloids?|papers?|bloggers?|blogs?|reportedly|gossip|word (?:was|spread)|it was (?:said|reported)|claims?|claimed|alleged)\\b`,
  "iu",
);
const TAKES_BACK =
  /^\W*(?:but |yet |only,? |except that |however,? |in (?:fact|truth|reality),? |actually,? )?(?:this|that|it|they|none of (?:this|it)|nothing of the (?:sort|kind)|the (?:\w+ )?(?:posts?|tweets?|claims?|reports?|story|stories|account|letter|news|message|rumou?rs?|quote|quotation|document|statement|video|screenshot|item|headline|page|posting))(?: (?:is|was|are|were|has been|have been|proved|proved to be|turned out to be|turns out to be|turned out|happened|had)|[’']s) ?(?:\w+ly )?(?:not (?:true|genuine|the case|real|so|correct|him|her)|n[’']t (?:true|so|genuine|real)|an? (?:fake|hoax|lie|forgery|fabrication|joke|satire|parody|spoof|prank|fiction|invention|complete fabrication)|fake|false|untrue|wrong|satire|fabricated|forged|invented|made up|incorrect|bogus|unfounded|nonsense|retracted|withdrawn)?(?=\W|$)/iu;
const NEVER_WAS =
  /^\W*(?:but |yet |only,? |however,? |in (?:fact|truth|reality),? |actually,? )?(?:(?:there (?:is|was|were|has been|had been) (?:no|nothing)|no such|none of (?:it|this) |nothing of the (?:kind|sort)))|^\W*(?:in (?:fact|truth|reality),? |actually,? )(?:\w+ ){0,5}?(?:nobody|no one|never|not|no|nothing|n[’']t)\b|^\W*(?:but |yet )?(?:he|she|it|they|nobody|no one|neither)(?: of them)? (?:did|has|had|was|were) ?(?:not|n[’']t|never)?(?= ?[.,;:!]| at all)/iu;
const BARE_DENIAL =
  /^\W*(?:but |yet )?(?:he|she|it|they|the \w+) (?:did|has|had|was|were|have) ?(?:not|n[’']t)(?= ?[.,;:!]| at all)/iu;
const SPEAKS = /\b(?:said|says|told|tweeted|wrote|according to|insisted|added|claimed)\b/iu;

const QUESTION = /^\W*(?:Q|QUESTION|Question|REPORTER|Reporter|JOURNALIST)\s*[:.]/u;
const YES =
  /^\W*(?:A|ANSWER|Answer|[A-Z][\w.’' -]{1,40})\s*[:.]\W*(?:yes|correct|indeed|that[’']s right|right|he did|she did|they did|exactly)\b|^\W*(?:yes|correct|indeed)\b/iu;

const AGENDA =
  /\b(?:agenda|diary|calendar|schedule|timetable|week ahead|day ahead|month ahead|days ahead|coming up|look(?:ing)? ahead|what to watch|planner|upcoming|forthcoming|appointments|coming (?:days|week)|dates to watch|still to come|next week)\b/iu;

/**
 * What the passage that a trigger stands in does to all that it tells: what the report itself takes back or calls false, questions in a
 * transcript, made-up worlds, and what an agenda lists. Each sentence is read once, when it is first asked for.
 */
export class Passages {
  readonly #doc: Doc;
  readonly #texts: (string | undefined)[] = [];
  readonly #agenda: Uint8Array;
  readonly #corrects: boolean;
  readonly #inCorrections: boolean;
  readonly #fakeAccount: boolean;

  constructor(doc: Doc) {
    this.#doc = doc;
    this.#agenda = agendas(doc);
    this.#inCorrections = CORRECTIONS.test(doc.text.slice(0, 400));
    this.#corrects = this.#inCorrections || CORRECTS.test(doc.text);
    this.#fakeAccount = /\b(?:fake|hoax|impersonat\w+|impostor|parody account|prank)\b/iu.test(doc.text);
  }

  /** Whether what a sentence lists in the present tense is still to come. */
  isAgenda(sentence: number): boolean {
    return this.#agenda[sentence] === 1;
  }

  effectOn({ sentence, start, relationType }: Pick<Trigger, "sentence" | "start" | "relationType">): Effect {
    const text = this.#text(sentence);
    if (text === "") return "same";
    const trigger = start - (layer(this.#doc, "sentences")[sentence]?.start ?? 0);
    const before = text.slice(0, Math.max(0, trigger));
    if (QUESTION.test(text)) return YES.test(this.#text(sentence + 1)) ? "same" : "none";
    if (SIMULATED.test(before)) return "none";
    if (relationType === "disputed") return "same";
    if (LABELLED.test(text)) return this.#isTrue(sentence) ? "same" : "denied";
    if (FALSELY.test(before) || saidBy(FAKE, before) || saidBy(SHARED, before)) return "denied";
    if (this.#corrects && saidBy(EARLIER, before)) return "denied";
    if (this.#inCorrections && OWN_PIECE.test(before)) return "denied";
    if (this.#fakeAccount && /\b(?:an|the) account\b/iu.test(before) && SPEAKS_BEFORE.test(before)) return "denied";
    return WEAK.test(text) && SPEAKS_BEFORE.test(text) && this.#isTakenBack(sentence) ? "denied" : "same";
  }

  #text(sentence: number): string {
    let text = this.#texts[sentence];
    if (text === undefined) {
      const { start, end } = layer(this.#doc, "sentences")[sentence] ?? { start: 0, end: 0 };
      text = this.#doc.text.slice(start, Math.min(end, start + LONGEST));
      this.#texts[sentence] = text;
    }
    return text;
  }

  #isTakenBack(sentence: number): boolean {
    for (let at = sentence + 1; at <= sentence + REACH; at += 1) {
      const text = this.#text(at);
      if (text === "" || SPEAKS.test(text)) return false;
      const back = TAKES_BACK.exec(text);
      if (
        (back &&
          /(?:not|n[’']t|fake|hoax|lie|forge|fabricat|joke|satire|parody|spoof|prank|fiction|invent|false|untrue|wrong|made up|incorrect|bogus|unfounded|nonsense|retracted|withdrawn)/iu.test(
            back[0],
          )) ||
        NEVER_WAS.test(text) ||
        BARE_DENIAL.test(text)
      )
        return true;
    }
    return false;
  }

  #isTrue(sentence: number): boolean {
    for (let at = sentence; at <= sentence + VERDICT_REACH; at += 1) {
      const text = this.#text(at);
      if (at > sentence && LABELLED.test(text)) return false;
      if (VERDICT.test(text) && TRUE.test(text)) return true;
    }
    return false;
  }
}

/** Longer sentences are no prose. */
const LONGEST = 2000;
const SPEAKS_BEFORE = new RegExp(`\\b${SAYS}\\b`, "iu");

/** Whether a source of this kind speaks before the trigger, with no other clause between. */
function saidBy(source: RegExp, before: string): boolean {
  const found = source.exec(before);
  return found !== null && SPEAKS_BEFORE.test(before.slice(found.index + found[0].length));
}

/** 1 for the sentences of a report, or under a heading, that is a list of what is to come. */
function agendas(doc: Doc): Uint8Array {
  const sentences = layer(doc, "sentences");
  const found = new Uint8Array(sentences.length);
  let inside = 0;
  let title = 0;
  sentences.forEach(({ kind, start, end }, at) => {
    if (at === 0 || kind === "heading") {
      inside = AGENDA.test(doc.text.slice(start, Math.min(end, start + 120))) && end - start <= 120 ? 1 : 0;
      if (at === 0) title = inside;
    }
    found[at] = inside | title;
  });
  return found;
}
