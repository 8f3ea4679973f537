import type { DocMention, Token } from "../../model/doc.ts";
import type { Effect } from "./effects.ts";

/** Words before a name that are looked at. */
const WORDS = 8;

/** "… to A, but not to B", "A got tents, B nothing": what denies a single receiver. */
const DENIED_END =
  /(?:\bbut|\band|\bthough|\bwhile|\balbeit|,|;|—|–) (?:also |certainly |so far |has |had |[“"'] ?)*(?:not|never|nothing|none|no|“not|"not)(?: (?:a|an|one|any|single|\w+))?(?: (?:cent|krone|penny|dollar|euro|cartridge|bullet|rouble|crown|word|thing|yen|shilling|pound|round|grain))?(?: ?[”"'’])*(?: (?:of it|of them|at all|whatsoever|so far|yet))?(?: (?:to|for|on|against|with))?(?: (?:the|its|his|her|their|any|president|prime minister|minister|\w+ian|\w+ish|\w+ese|old|new))*$/iu;
/** "not only A but B" denies neither. */
const NOT_ONLY = /\bnot (?:only|just|merely|simply|least)\b/iu;

/** "it was not A who called B but | C": C did what A did not, nobody did it to him. */
const BUT_HIM = /\bbut (?:(?:the|his|her|its|their|president|prime minister|minister) )*$/iu;
const IT_WAS_NOT = /\bit (?:was|is) ?(?:not|n[’']t) .* (?:who|that|which) /iu;
/** Words before a trigger that are looked at. */
const BEFORE_TRIGGER = 12;

/** Whether the words right before an end deny what is told of it alone; the trigger stands before it. */
export function endEffect(tokens: readonly Token[], trigger: { readonly to: number }, end: DocMention): Effect {
  const from = Math.max(trigger.to, end.tokens.from - WORDS);
  if (from >= end.tokens.from) return "same";
  const text = textOf(tokens, from, end.tokens.from);
  if (BUT_HIM.test(`${text} `) && IT_WAS_NOT.test(textOf(tokens, trigger.to - BEFORE_TRIGGER, trigger.to)))
    return "none";
  return DENIED_END.test(text) && !NOT_ONLY.test(text) ? "denied" : "same";
}

/** "posing as A", "a man pretending to be A": who is named did nothing. */
const IMPERSONATED =
  /\b(?:posing as|posed as|pretend(?:ing|ed) to be|impersonat(?:ing|ed|or of)|purporting to be|passing (?:him|her|them)sel(?:f|ves) off as|passed (?:him|her|them)sel(?:f|ves) off as|claiming to be|who claimed to be|mimicking|in the guise of|disguised as|fake|false|an? impostor (?:of|for)|an? impersonator of|lookalike of)(?: (?:the|a|an|\w+[’']s|\w+ian|\w+ish|\w+ese|president|prime minister|minister|foreign|leader|head|chief|of|state|[“"']))*$/iu;

/** Whether somebody only passes for an end. */
export function isImpersonated(tokens: readonly Token[], end: DocMention): boolean {
  return IMPERSONATED.test(textOf(tokens, end.tokens.from - WORDS, end.tokens.from));
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  const words: string[] = [];
  for (let at = Math.max(0, from); at < to; at += 1) words.push(tokens[at]?.text ?? "");
  return words.join(" ");
}
