import { CLAIM_TYPE_IDS } from "../../model/schema.ts";
import { pairsOf } from "../roles/pairs.ts";
import { effectOn } from "../status/effect-on.ts";
import { entityOf, type Found, siteOf } from "./reading.ts";
import type { Rule } from "./rules.ts";
import { sideOf } from "./sides.ts";
import type { Way } from "./stand-ins.ts";

/** What a question says is denied by an answer with such words. */
const NEGATIVE = /^(?:no|not|never|n['’]t|wrong|untrue|false|nonsense)$/i;

const NO_WAYS: ReadonlyMap<number, Way> = new Map();

/** "We sent them tents", "the trio was blacklisted": the ends of a sentence’s own triggers, once it is known whom such words mean. */
export const stoodIn: Rule = (reading) => {
  const isPerson = (mention: number) => reading.mentions[mention]?.entityType === "person";
  const isOwn = (source: number, target: number) =>
    entityOf(reading, sideOf(reading, source)) === entityOf(reading, target) ||
    entityOf(reading, sideOf(reading, target)) === entityOf(reading, source);
  const asks = (sentence: number) => {
    const range = reading.sentences[sentence]?.tokens;
    return (
      range !== undefined &&
      reading.tokens.slice(Math.max(range.from, range.to - 2), range.to).some(({ text }) => text === "?")
    );
  };
  const isDenied = (sentence: number) => {
    const [next, after] = [reading.sentences[sentence + 1]?.tokens, reading.sentences[sentence + 2]?.tokens];
    const words = next ? reading.tokens.slice(next.from, (after ?? next).to) : [];
    return words.some(({ text }) => NEGATIVE.test(text));
  };
  return (sentence) => {
    if (asks(sentence)) return [];
    const triggered = reading.triggers.get(sentence);
    const parse = reading.parses[sentence];
    const voice = reading.voices[sentence]?.speaker ?? null;
    const heard = voice !== null && voice !== reading.speakers[sentence]?.mention ? voice : null;
    const ways = reading.ways.get(sentence) ?? NO_WAYS;
    if (!triggered || !parse || (ways.size === 0 && heard === null)) return [];
    return triggered.flatMap(({ trigger }): Found[] => {
      const relationType = CLAIM_TYPE_IDS.find((type) => type === trigger.relationType);
      const site = siteOf(reading, trigger);
      if (!relationType || !site) return [];
      const effect = effectOn(parse, reading.tokens, trigger);
      if (effect === "none") return [];
      return pairsOf(site, reading.claims, trigger).flatMap(({ source, target, confidence }): Found[] => {
        const way = ways.get(source) ?? ways.get(target) ?? (source === heard ? "voice" : undefined);
        if (!way || isOwn(source, target) || (way === "asked" && isDenied(sentence))) return [];
        if ((relationType === "aided" || relationType === "sanctioned") && isPerson(source)) return [];
        if (relationType === "aided" && isPerson(target)) return [];
        if (relationType !== "disputed" && way === "definite") return [];
        return [
          {
            relationType,
            rule: `stood-${way}`,
            sentence,
            chunk: site.chunk,
            source,
            target,
            status: effect === "same" ? "asserted" : effect,
            confidence: 0.8 * confidence * site.frame.confidence,
          },
        ];
      });
    });
  };
};
