import type { Chunk, DocMention } from "../../model/doc.ts";
import { describes, isApposition, isRole, namedLeaders, sameEntity } from "./appositions.ts";
import { coordinatorAt, inTurn, joinedAt, skipAdverb, skipAside } from "./joins.ts";
import { headMention, isNoun } from "./noun-chunks.ts";
import { isGapped, repeats, splitsClause } from "./own-clauses.ts";
import { SAYING } from "./verb-classes.ts";

/** Noun chunks joined by commas and coordinators: "the US, the UK and Canada". */
export interface Groups {
  /** Every member of the group that the chunk belongs to, in order; the chunk alone where it is in none. */
  membersAt(chunk: number): readonly number[];
  startOf(chunk: number): number;
  /** Index of the chunk after the group. */
  endOf(chunk: number): number;
}

const LONGEST = 24;

/** Groups the noun chunks of one sentence; an apposition belongs to what it explains. */
export function groupNouns(chunks: readonly Chunk[], mentions: readonly DocMention[]): Groups {
  const groupOf = new Map<number, { members: number[]; start: number; end: number }>();
  let at = 0;
  while (at < chunks.length) {
    if (!isNoun(chunks, at)) {
      at += 1;
      continue;
    }
    const group = readGroup(chunks, mentions, at);
    for (let inside = group.start; inside < group.end; inside += 1) groupOf.set(inside, group);
    at = Math.max(group.end, at + 1);
  }
  return {
    membersAt: (chunk) => groupOf.get(chunk)?.members ?? [chunk],
    startOf: (chunk) => groupOf.get(chunk)?.start ?? chunk,
    endOf: (chunk) => groupOf.get(chunk)?.end ?? chunk + 1,
  };
}

function readGroup(
  chunks: readonly Chunk[],
  mentions: readonly DocMention[],
  start: number,
): { members: number[]; start: number; end: number } {
  const members = [start];
  let last = start;
  let end = start + 1;
  while (members.length < LONGEST) {
    const contrast = contrastEnd(chunks, start, end);
    if (contrast > 0) {
      end = contrast;
      break;
    }
    const step = nextMember(chunks, mentions, members, last, end);
    if (step === null) break;
    if (step.coordinated && splitsClause(chunks, start, step.member)) break;
    last = step.member;
    if (step.names) members.pop();
    if (!step.explains) members.push(step.member);
    end = step.member + 1;
    if (step.closes) end += 1;
  }
  return { members: namedLeaders(chunks, mentions, members), start, end };
}

/** Words between the two of "Norland, not Westland, acted". */
const BUT = /^(?:and|but)$/;

/** "Norland, but not Westland, | acted": past whom a subject is set against, before its verb; 0 where nobody is. */
function contrastEnd(chunks: readonly Chunk[], start: number, end: number): number {
  if (chunks[start - 1]?.kind === "preposition") return 0;
  const comma = chunks[end]?.kind === "comma" ? 1 : 0;
  const join = chunks[end + comma]?.kind === "coordinator" && BUT.test(chunks[end + comma]?.word ?? "") ? 1 : 0;
  const not = end + comma + join;
  if (comma + join === 0 || chunks[not]?.word !== "not" || !isNoun(chunks, not + 1)) return 0;
  const close = chunks[not + 2]?.kind === "comma" ? not + 3 : not + 2;
  let verb = close;
  while (chunks[verb]?.kind === "adverb" || chunks[verb]?.time || chunks[verb]?.kind === "relative") verb += 1;
  return chunks[verb]?.kind === "verb" && (comma === 0 || close === not + 3) ? close : 0;
}

interface Step {
  readonly member: number;
  readonly coordinated: boolean;
  /** Says no more than who the member before is. */
  readonly explains: boolean;
  /** Names whom the member before only describes: "his Turkish colleague, Ismail Cem". */
  readonly names: boolean;
  /** The comma after an apposition belongs to it. */
  readonly closes: boolean;
}

function stepTo(member: number, coordinated = false): Step {
  return { member, coordinated, explains: false, names: false, closes: false };
}

function nextMember(
  chunks: readonly Chunk[],
  mentions: readonly DocMention[],
  members: readonly number[],
  last: number,
  at: number,
): Step | null {
  if (isNoun(chunks, at) && sameEntity(chunks, mentions, last, at)) return stepTo(at);
  const joined = joinedAt(chunks, members[0] ?? last, last, at);
  if (joined !== null) return stepTo(joined);
  const coordinator = coordinatorAt(chunks, at);
  if (coordinator > 0) {
    const member = skipAside(chunks, at + coordinator);
    if (isGapped(chunks, last, member) || repeats(chunks, members[0] ?? last, member)) return null;
    return isNoun(chunks, member) ? stepTo(member, true) : null;
  }
  const here = chunks[at];
  if (here?.word === ";" && here.kind === "break") return afterSemicolon(chunks, at);
  if (here?.kind !== "comma") return null;
  const next = inTurn(chunks, at + 1);
  if (next > 0 && headMention(chunks[last]) !== null && headMention(chunks[next]) !== null) return stepTo(next, true);
  const member = isRole(chunks, at + 2) && chunks[at + 1]?.kind === "adverb" ? at + 2 : at + 1;
  if (!isNoun(chunks, member)) return null;
  if (isApposition(chunks, mentions, last, member)) {
    const closes =
      chunks[member + 1]?.kind === "comma" && coordinatorAt(chunks, member + 1) === 0 && !isNoun(chunks, member + 2);
    return {
      member,
      coordinated: false,
      explains: headMention(chunks[member]) === null,
      names: describes(chunks, mentions, last, member),
      closes,
    };
  }
  if (leadsTo(chunks, members[0] ?? last)) return null;
  if (last === 0 && isHeadlineList(chunks, mentions, member)) return stepTo(member);
  return listGoesOn(chunks, member) ? stepTo(member) : null;
}

/** "target Berg, a banker; Acme, his firm; and Bankia": a name after a semicolon goes on with the list unless a clause begins there. */
function afterSemicolon(chunks: readonly Chunk[], at: number): Step | null {
  const coordinated = chunks[at + 1]?.kind === "coordinator";
  const member = coordinated ? at + 2 : at + 1;
  if (!isNoun(chunks, member) || headMention(chunks[member]) === null) return null;
  if (chunks[at - 2]?.kind !== "comma" && !coordinated) return null;
  for (let next = member + 1; next < chunks.length && chunks[next]?.kind !== "break"; next += 1) {
    const verb = chunks[next]?.verb;
    if (verb && !SAYING.has(verb.lemma)) return null;
  }
  return stepTo(member);
}

/** "Norland, Westland send help": in headlines a comma joins states and bodies. */
function isHeadlineList(chunks: readonly Chunk[], mentions: readonly DocMention[], member: number): boolean {
  const verb = chunks[member + 1]?.verb;
  const bodies = [0, member].every((at) => {
    const head = headMention(chunks[at]);
    return head !== null && mentions[head]?.entityType !== "person" && chunks[at]?.mentions.length === 1;
  });
  const saying = verb !== undefined && verb !== null && SAYING.has(verb.lemma) && chunks[member + 2]?.kind === "comma";
  return bodies && !saying && member === 2 && verb?.form === "finite" && !verb.perfect && verb.modal === null;
}

/** Whether a list that goes on with `member` is closed by a coordinator further on. */
function listGoesOn(chunks: readonly Chunk[], member: number): boolean {
  for (let at = member + 1, steps = 0; steps < LONGEST; steps += 1) {
    const coordinator = coordinatorAt(chunks, at);
    if (coordinator > 0) return isNoun(chunks, skipAdverb(chunks, at + coordinator));
    if (chunks[at]?.kind === "comma" && isNoun(chunks, at + 1)) at += 2;
    else if (isNoun(chunks, at)) at += 1;
    else return false;
  }
  return false;
}

/** "In Moscow, Putin and Xi …": a phrase in front of its sentence begins no list. */
function leadsTo(chunks: readonly Chunk[], first: number): boolean {
  if (chunks[first - 1]?.kind !== "preposition") return false;
  const before = chunks[first - 2];
  return before === undefined || before.kind === "break";
}
