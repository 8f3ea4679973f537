import type { Fault } from "../../model/fault.ts";
import type { OwnRelationType } from "../../model/own-type.ts";
import { ADVERBS, DETERMINERS, PREPOSITIONS } from "../syntax/words.ts";
import { type Frame, type Support, words } from "../triggers/frame.ts";
import type { TypedFrame } from "../triggers/frame-index.ts";
import { lemmasOf, nounForms } from "./verb-forms.ts";

export interface Compiled {
  readonly frames: readonly TypedFrame[];
  /** Trigger words that no sentence can be searched for. */
  readonly faults: readonly Fault[];
}

const CONFIDENCE = { verb: 0.8, phrase: 0.75, noun: 0.6 } as const;
/** What leads to the target of a noun that names no preposition. */
const TOWARDS = ["against", "on", "at", "to", "towards", "toward", "of"];
/** Verbs by which a noun is told to happen, or not to. */
const HOLDING = words(
  "have hold make conduct do join share convene host start begin get give take accept issue deliver launch repeat renew voice raise level direct schedule plan arrange set attend end cancel postpone refuse reject decline rule skip avoid",
);
/** "In a meeting with Lavrov, Blinken said …" */
const DURING = words("in on during at after via");

/** Turns the trigger words of a type into frames. The order of the words makes no difference to what is found. */
export function compile(type: OwnRelationType): Compiled {
  const faults: Fault[] = [];
  const frames: Frame[] = [];
  const { verbs, nouns, phrases, prepositions } = type.triggers;
  const read = (
    list: "verbs" | "nouns" | "phrases",
    texts: readonly string[],
    make: (parts: string[]) => Part | string,
  ) =>
    texts.forEach((text, at) => {
      const part = make(text.split(" "));
      if (typeof part === "string") faults.push({ path: ["triggers", list, at], message: `"${text}" ${part}` });
      else frames.push(frameOf(type, part, `${type.id}.${list}.${at}`));
    });
  prepositions.forEach((word, at) => {
    if (!PREPOSITIONS.has(word))
      faults.push({
        path: ["triggers", "prepositions", at],
        message: `"${word}" is no preposition: use one such as with, to, against or on.`,
      });
  });
  const usual = prepositions.length > 0 ? prepositions : type.symmetric ? ["with"] : TOWARDS;
  read("verbs", verbs, verbPart);
  read("nouns", nouns, (parts) => nounPart(parts, usual));
  read("phrases", phrases, (parts) => phrasePart(parts, usual));
  return { frames: frames.map((frame) => ({ relationType: type.id, frame })), faults };
}

/** A trigger taken apart. */
type Part =
  | { readonly on: "verb"; readonly verb: string; readonly particle: string | null; readonly target: string }
  | {
      readonly on: "noun";
      readonly noun: string;
      readonly modifiers: readonly string[];
      readonly target: readonly string[];
      /** The verb that carries the noun; null where any of the usual ones, or none, will do. */
      readonly verb: string | null;
    };

function verbPart([verb = "", ...rest]: readonly string[]): Part | string {
  const last = rest.at(-1);
  const prepositional = last !== undefined && PREPOSITIONS.has(last);
  const between = prepositional ? rest.slice(0, -1) : rest;
  if (between.length > 1 || between.some((word) => !ADVERBS.has(word) && !PREPOSITIONS.has(word)))
    return `is more than a verb with a particle and a preposition: list it under "phrases", or leave words out.`;
  return { on: "verb", verb, particle: between[0] ?? null, target: prepositional ? last : "object" };
}

function nounPart(parts: readonly string[], usual: readonly string[]): Part | string {
  const { before, target } = splitTarget(parts, usual);
  const noun = before.at(-1);
  if (noun === undefined) return `is a preposition, not a noun: put a noun before it.`;
  return { on: "noun", noun, modifiers: before.slice(0, -1), target, verb: null };
}

function phrasePart(parts: readonly string[], usual: readonly string[]): Part | string {
  const { before, target } = splitTarget(parts, usual);
  const [verb, ...rest] = before;
  const noun = rest.at(-1);
  if (verb === undefined || noun === undefined)
    return `is no verb with a noun: a verb alone belongs under "verbs"; a phrase reads like "level accusations against".`;
  const modifiers = rest.slice(0, -1).filter((word) => !DETERMINERS.has(word));
  return { on: "noun", noun, modifiers, target, verb };
}

function splitTarget(parts: readonly string[], usual: readonly string[]) {
  const last = parts.at(-1) ?? "";
  return PREPOSITIONS.has(last) ? { before: parts.slice(0, -1), target: [last] } : { before: parts, target: usual };
}

function frameOf({ symmetric }: OwnRelationType, part: Part, id: string): Frame {
  const mutual = symmetric ? { mutual: true, together: true } : {};
  if (part.on === "verb")
    return {
      id,
      on: "verb",
      words: lemmasOf(part.verb),
      source: ["subject"],
      target: [part.target],
      confidence: CONFIDENCE.verb,
      ...(part.particle === null ? {} : { particles: new Set([part.particle]) }),
      ...mutual,
    };
  const { noun, modifiers, target, verb } = part;
  const carried: Support = {
    verbs: verb === null ? HOLDING : lemmasOf(verb),
    source: ["subject"],
    target: symmetric ? [...target, "recipient"] : target,
  };
  const loose = { source: symmetric ? ["between", "owner", "from", "by", "of"] : ["owner", "by", "from"], target };
  return {
    id,
    on: "noun",
    words: nounForms(noun),
    ...(verb === null ? loose : { source: [], target: [] }),
    support: verb === null && symmetric ? [carried, { by: DURING, source: ["subject"], target }] : [carried],
    confidence: verb === null ? CONFIDENCE.noun : CONFIDENCE.phrase,
    ...(modifiers.length > 0 ? { modifiers: new Set(modifiers) } : {}),
    ...mutual,
  };
}
