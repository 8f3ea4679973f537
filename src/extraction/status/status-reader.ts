import type { Doc, DocMention, RoleAssignment, Trigger } from "../../model/doc.ts";
import { layer } from "../component.ts";
import type { Parse } from "../syntax/clause.ts";
import { parsesOf } from "../syntax/parses.ts";
import { isSold } from "./commerce.ts";
import { endEffect, isImpersonated } from "./contrasts.ts";
import { effectOn } from "./effect-on.ts";
import { type Effect, worse } from "./effects.ts";
import { isNoDeed } from "./no-deeds.ts";
import { Passages } from "./passages.ts";
import { isToCome } from "./schedule.ts";

const MAY_DENY =
  /\b(?:not|cannot|never|no|none|nothing|nobody|neither|nor|without|hardly|scarcely|barely|rather|instead|stop\w*|den(?:y|ies|ied|ying|ial)|refus\w+|reject\w*|declin\w+|rul\w+ out|turn\w* down|block\w*|prevent\w*|withh\w+|halt\w*|suspend\w*|cancel\w*|call\w* off|scrap\w*|drop\w*|shelv\w+|fail\w*|lack\w*|veto\w*|oppos\w+|against|unable|unwilling|reluctant|untrue|false(?:ly)?|end(?:s|ed)?|lift\w*|spare\w*|exempt\w*)\b|n[’']t\b/iu;

/** Reads what the words of a report do to what it tells: leave it as it is, put it off, deny it, or make it no news. */
export class StatusReader {
  readonly #doc: Doc;
  readonly #parses: readonly Parse[];
  readonly #passages: Passages;
  #named: ReadonlyMap<number, readonly DocMention[]> | null = null;

  constructor(doc: Doc) {
    this.#doc = doc;
    this.#parses = parsesOf(doc);
    this.#passages = new Passages(doc);
  }

  /** What the clauses around a trigger, its sentence and those after it do to all that it tells. */
  ofTrigger(trigger: Trigger): Effect {
    const parse = this.#parses[trigger.sentence];
    if (!parse) return "none";
    return worse(effectOn(parse, layer(this.#doc, "tokens"), trigger), this.ofPassage(trigger));
  }

  /** What the sentence and those around it do to whatever its words tell. */
  ofPassage(trigger: Trigger): Effect {
    const parse = this.#parses[trigger.sentence];
    const sentence = layer(this.#doc, "sentences")[trigger.sentence];
    if (!parse || !sentence) return "none";
    const tokens = layer(this.#doc, "tokens");
    const text = this.#textOf(trigger.sentence);
    if (asks(text) || isNoDeed(parse, tokens, trigger)) return "none";
    if (trigger.relationType === "aided" && this.#isSold(parse, trigger, text)) return "none";
    const listed = this.#passages.isAgenda(trigger.sentence);
    const ahead = isToCome(parse, tokens, trigger, sentence, text, listed) ? "planned" : "same";
    return worse(ahead, this.#passages.effectOn(trigger));
  }

  /** Whether a sentence has some word by which a deed may be denied, however far from the deed. */
  mayDeny(sentence: number): boolean {
    return MAY_DENY.test(this.#textOf(sentence));
  }

  /** What the words before its ends do to a role alone: "but not to Norland". */
  ofEnds(
    trigger: Pick<Trigger, "tokens" | "sentence" | "frame">,
    { source, target }: Pick<RoleAssignment, "source" | "target">,
  ): Effect {
    const [mentions, tokens] = [layer(this.#doc, "mentions"), layer(this.#doc, "tokens")];
    const [from, to] = [mentions[source], mentions[target]];
    if (
      /^aided\.(?:help|provide-with)$/.test(trigger.frame) &&
      from?.entityType === "person" &&
      to?.entityType === "person"
    )
      return "none";
    if (trigger.frame === "called.spoke" && [from, to].some((end) => end?.entityType === "organization")) return "none";
    let effect: Effect = "same";
    for (const end of [from, to])
      for (const here of this.#standIns(trigger.sentence, end)) {
        if (isImpersonated(tokens, here)) return "none";
        effect = worse(effect, endEffect(tokens, trigger.tokens, here));
      }
    return effect;
  }

  /** An end that its sentence names; of one that is taken from another sentence all that names it here. */
  #standIns(sentence: number, end: DocMention | undefined): readonly DocMention[] {
    if (!end) return [];
    if (end.sentence === sentence) return [end];
    this.#named ??= bySentence(layer(this.#doc, "mentions"));
    return (this.#named.get(sentence) ?? []).filter(({ entity }) => entity !== null && entity === end.entity);
  }

  #isSold({ chunks }: Parse, trigger: Trigger, text: string): boolean {
    const sentence = layer(this.#doc, "sentences")[trigger.sentence];
    const at = chunks.findIndex(({ tokens: { from, to } }) => from <= trigger.tokens.from && trigger.tokens.to <= to);
    let first = at;
    while (first > Math.max(0, at - LONGEST_CLAUSE) && chunks[first - 1]?.kind !== "break") first -= 1;
    const start = layer(this.#doc, "tokens")[chunks[first]?.tokens.from ?? 0]?.start ?? 0;
    const from = sentence?.start ?? 0;
    return isSold(
      text.slice(Math.max(0, start - from)),
      text.slice(Math.max(0, trigger.start - from)),
      text,
      this.#textOf(trigger.sentence + 1),
    );
  }

  #textOf(sentence: number): string {
    const { start, end } = layer(this.#doc, "sentences")[sentence] ?? { start: 0, end: 0 };
    return this.#doc.text.slice(start, Math.min(end, start + LONGEST));
  }
}

/** Longer sentences are no prose. */
const LONGEST = 2000;
/** No clause has more chunks. */
const LONGEST_CLAUSE = 120;

/** Whether a sentence is a question. */
function asks(text: string): boolean {
  return /\?["”’»)\]\s]*$/u.test(text);
}

function bySentence(mentions: readonly DocMention[]): ReadonlyMap<number, readonly DocMention[]> {
  const groups = new Map<number, DocMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return groups;
}
