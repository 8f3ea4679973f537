import type { Chunk } from "../../model/doc.ts";
import { beforeSaying, isAge, namedByLine, outerSubject, subjectAround } from "./asides.ts";
import type { Clause } from "./clause.ts";
import type { Groups } from "./groups.ts";
import { OBJECT_CONTROL, SAYING } from "./verb-classes.ts";

/** They also open clauses: "after the military seized power". */
const CLAUSE_PREPOSITIONS = new Set(["after", "before", "since", "until", "till", "like"]);

/** What stands left of a verb. */
export interface Head {
  readonly subjects: readonly number[];
  readonly governor: number | null;
  readonly noun: number | null;
  readonly opener: string;
}

/** Looks left of a verb for its subject and for what it completes. */
export function headOf(
  chunks: readonly Chunk[],
  groups: Groups,
  done: ReadonlyMap<number, Clause>,
  verb: number,
): Head {
  const form = chunks[verb]?.verb?.form;
  if (form === "infinitive" || form === "gerund") return dependentHead(chunks, groups, done, verb);
  let comma = false;
  let coordinator = false;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (!chunk) break;
    switch (chunk.kind) {
      case "comma":
        comma ||= groups.startOf(at) === at;
        continue;
      case "coordinator":
        coordinator = true;
        continue;
      case "adverb":
      case "preposition":
        continue;
      case "break":
        return { subjects: namedByLine(chunks, groups, at, verb), governor: null, noun: null, opener: "" };
      case "subordinator": {
        if (chunk.word === "as" && chunks[at + 1]?.kind === "verb") continue;
        const governor = chunk.word === "that" || chunk.word === "whether" ? lastVerb(chunks, at) : null;
        return { subjects: [], governor, noun: saidNoun(chunks, at), opener: chunk.word };
      }
      case "relative": {
        const antecedent = nounBefore(chunks, at);
        return {
          subjects: antecedent === null ? [] : groups.membersAt(antecedent),
          governor: null,
          noun: null,
          opener: chunk.word,
        };
      }
      case "verb": {
        const before = done.get(at);
        if (!before || chunks[at - 1]?.word === "as") continue;
        if (!coordinator && !comma && form === "finite" && mayBeReduced(chunks, before)) continue;
        if (!chunk.verb || chunk.verb.form === "participle") continue;
        if (chunk.verb.form !== "finite" && !coordinator) continue;
        if (form === "participle" && !coordinator) return { subjects: [], governor: null, noun: null, opener: "" };
        const aside =
          comma && !coordinator && SAYING.has(chunk.verb?.lemma ?? "") ? beforeSaying(chunks, groups, before) : -1;
        if (aside >= 0) {
          at = aside + 1;
          comma = false;
          continue;
        }
        const around = comma && !coordinator ? subjectAround(chunks, groups, before) : null;
        if (around !== null) return { subjects: around, ...governorOf(chunks, groups.startOf(around[0] ?? at)) };
        return {
          subjects: before.subjects,
          governor: coordinator ? before.governor : null,
          noun: null,
          opener: coordinator ? before.opener : "",
        };
      }
      case "noun":
        break;
    }
    if (chunk.time || isAge(chunks, at)) continue;
    const start = groups.startOf(at);
    const previous = chunks[start - 1];
    if (form === "participle" && !comma)
      return {
        subjects: groups.membersAt(at).includes(at) ? groups.membersAt(at) : [at],
        governor: null,
        noun: null,
        opener: "",
      };
    if (previous?.kind === "preposition" && CLAUSE_PREPOSITIONS.has(previous.word) && !comma && !coordinator)
      return { subjects: groups.membersAt(at), governor: null, noun: null, opener: previous.word };
    if (previous?.kind === "preposition") {
      at = start - 1;
      continue;
    }
    const governing = verbBefore(chunks, start);
    const outer =
      governing === null || comma || coordinator || form !== "finite"
        ? null
        : outerSubject(chunks, groups, done, governing);
    if (outer !== null) return { subjects: outer, ...governorOf(chunks, outer[0] ?? start) };
    if (governing !== null && (comma || coordinator)) {
      const before = done.get(governing);
      const finite = chunks[governing]?.verb?.form === "finite";
      const around = before && !coordinator ? subjectAround(chunks, groups, before) : null;
      if (around !== null) return { subjects: around, ...governorOf(chunks, groups.startOf(around[0] ?? start)) };
      if (before && (finite || coordinator))
        return {
          subjects: before.subjects,
          governor: coordinator ? before.governor : null,
          noun: null,
          opener: coordinator ? before.opener : "",
        };
      at = governing;
      continue;
    }
    return { subjects: groups.membersAt(at), ...governorOf(chunks, start) };
  }
  return { subjects: [], governor: null, noun: null, opener: "" };
}

/** "to send", "sending": the subject is that of the verb before, or its object ("asked the US to send"). */
function dependentHead(
  chunks: readonly Chunk[],
  groups: Groups,
  done: ReadonlyMap<number, Clause>,
  verb: number,
): Head {
  let noun: number | null = null;
  let comma = false;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (!chunk) break;
    if (chunk.kind === "comma") comma = true;
    if (chunk.kind === "break") break;
    if (chunk.kind === "subordinator" && at < verb - 1 && chunk.word !== "how") continue;
    if (chunk.kind === "noun" && !chunk.time && noun === null && !comma) noun = at;
    if (chunk.kind !== "verb") continue;
    const before = done.get(at);
    if (!before) break;
    const coordinated = chunks[verb - 1]?.kind === "coordinator" && chunk.verb?.form === chunks[verb]?.verb?.form;
    if (coordinated)
      return { subjects: before.subjects, governor: before.governor, noun: before.noun, opener: before.opener };
    const passive = chunk.verb?.passive === true;
    const controls = OBJECT_CONTROL.has(chunk.verb?.lemma ?? "") && !passive;
    const object = before.objects[0];
    const called = before.phrases.find(({ word }) => word === "on" || word === "upon");
    if (controls && object?.every((member) => member < verb))
      return { subjects: object, governor: at, noun: null, opener: "" };
    if (controls && called) return { subjects: called.nouns, governor: at, noun: null, opener: "" };
    return { subjects: before.subjects, governor: at, noun: comma ? null : noun, opener: comma ? "," : "" };
  }
  if (noun !== null) return { subjects: groups.membersAt(noun), governor: null, noun, opener: "" };
  return { subjects: [], governor: null, noun: null, opener: "" };
}

/** What a clause whose subject begins at `start` completes. */
function governorOf(chunks: readonly Chunk[], start: number): Omit<Head, "subjects"> {
  let at = start - 1;
  while (at >= 0 && (chunks[at]?.kind === "adverb" || chunks[at]?.time)) at -= 1;
  const before = chunks[at];
  if (before?.kind === "relative") return { governor: null, noun: null, opener: before.word };
  if (before?.kind === "subordinator")
    return {
      governor:
        before.word === "that" || before.word === "whether" || before.word === "if" ? lastVerb(chunks, at) : null,
      noun: saidNoun(chunks, at),
      opener: before.word,
    };
  if (before?.kind === "verb" && SAYING.has(before.verb?.lemma ?? "")) return { governor: at, noun: null, opener: "" };
  if (before?.kind === "coordinator" || before?.kind === "comma") {
    for (let back = at; back >= 0; back -= 1) {
      const chunk = chunks[back];
      if (chunk?.kind === "break") break;
      if (chunk?.kind === "subordinator" && chunk.word === "that" && before.kind === "coordinator")
        return { governor: lastVerb(chunks, back), noun: null, opener: "that" };
    }
  }
  return { governor: null, noun: null, opener: "" };
}

/** "soldiers arrested at the airport": a past form without an object may belong to the noun before it. */
function mayBeReduced(chunks: readonly Chunk[], { verb, objects, opener }: Clause): boolean {
  const group = chunks[verb]?.verb;
  return (
    group?.form === "finite" &&
    group.modal === null &&
    !group.perfect &&
    !group.passive &&
    !group.negated &&
    objects.length === 0 &&
    opener === "" &&
    group.lemma !== "be" &&
    group.lemma !== "have"
  );
}

/** The noun of "the rumour that …". */
function saidNoun(chunks: readonly Chunk[], that: number): number | null {
  return chunks[that]?.word === "that" && chunks[that - 1]?.kind === "noun" ? that - 1 : null;
}

function lastVerb(chunks: readonly Chunk[], before: number): number | null {
  for (let at = before - 1; at >= 0; at -= 1) {
    if (chunks[at]?.kind === "break") return null;
    if (chunks[at]?.kind === "verb") return at;
  }
  return null;
}

/** The verb whose object a noun at `start` is. */
function verbBefore(chunks: readonly Chunk[], start: number): number | null {
  for (let at = start - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "verb") return at;
    if (chunk?.kind !== "adverb" && !(chunk?.kind === "noun" && !chunk.time && chunks[at - 1]?.kind === "verb"))
      return null;
  }
  return null;
}

function nounBefore(chunks: readonly Chunk[], at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const chunk = chunks[back];
    if (chunk?.kind === "noun" && !chunk.time) return back;
    if (chunk?.kind === "verb" || chunk?.kind === "break") return null;
  }
  return null;
}

/** The noun before "which", "that" or nothing at all, where the clause after it has a subject of its own and no object. */
export function gapOf(
  chunks: readonly Chunk[],
  groups: Groups,
  verb: number,
  subjects: readonly number[],
  onlyMarked: boolean,
): readonly number[] {
  const first = subjects[0];
  if (first === undefined || chunks[verb]?.verb?.form !== "finite") return [];
  let at = groups.startOf(first) - 1;
  const marker = chunks[at];
  const marked = marker?.kind === "relative" || (marker?.kind === "subordinator" && marker.word === "that");
  if (onlyMarked && !marked) return [];
  if (marked) at -= 1;
  if (marked && chunks[at]?.kind === "comma") at -= 1;
  const noun = chunks[at];
  if (noun?.kind !== "noun" || noun.time) return [];
  if (marker?.kind === "subordinator" && chunks[at]?.mentions.some(({ part }) => part === "head")) return [];
  return groups.membersAt(at);
}
