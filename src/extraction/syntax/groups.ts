import type { Chunk, DocMention } from "../../model/doc.ts";
import { LEADERS } from "./aside-lists.ts";
import { BODY_NOUNS, PERSON_NOUNS } from "./describing-nouns.ts";
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
/** In chunks, from its comma to the other. */
const LONGEST_ASIDE = 5;
/** Groups the noun chunks of one sentence; an apposition belongs to what it explains. */
export function groupNouns(chunks: readonly Chunk[], mentions: readonly DocMention[]): Groups {
  const groupOf = new Map<number, { members: number[]; start: number; end: number }>();
  let at = 0;
  while (at < chunks.length) {
    const chunk = chunks[at];
    if (chunk?.kind !== "noun" || chunk.time) {
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

/** "the leaders of Norland and Westland, Berg and Holm": whom a list of states with as many people after it names, those people alone. */
function namedLeaders(chunks: readonly Chunk[], mentions: readonly DocMention[], members: number[]): number[] {
  const first = chunks[members[0] ?? 0];
  if (!LEADERS.test(first?.heads[0] ?? "") || !first?.mentions.some(({ depth }) => depth === 1)) return members;
  const people = members.filter((at) => mentions[headMention(chunks, at) ?? -1]?.entityType === "person");
  return people.length > 1 && people.length * 2 === members.length && people[0] === members[people.length]
    ? people
    : members;
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

function nextMember(
  chunks: readonly Chunk[],
  mentions: readonly DocMention[],
  members: readonly number[],
  last: number,
  at: number,
): Step | null {
  const here = chunks[at];
  if (here?.kind === "noun" && !here.time && sameEntity(chunks, mentions, last, at))
    return { member: at, coordinated: false, explains: false, names: false, closes: false };
  const joined = joinedAt(chunks, members[0] ?? last, last, at);
  if (joined !== null) return { member: joined, coordinated: false, explains: false, names: false, closes: false };
  const coordinator = coordinatorAt(chunks, at);
  if (coordinator > 0) {
    const member = skipAside(chunks, at + coordinator);
    if (isGapped(chunks, last, member) || repeats(chunks, members[0] ?? last, member)) return null;
    return isNoun(chunks, member) ? { member, coordinated: true, explains: false, names: false, closes: false } : null;
  }
  if (here?.word === ";" && here.kind === "break") return afterSemicolon(chunks, at);
  if (here?.kind !== "comma") return null;
  const next = inTurn(chunks, at + 1);
  if (next > 0 && headMention(chunks, last) !== null && headMention(chunks, next) !== null)
    return { member: next, coordinated: true, explains: false, names: false, closes: false };
  const member = isRole(chunks, at + 2) && chunks[at + 1]?.kind === "adverb" ? at + 2 : at + 1;
  if (!isNoun(chunks, member)) return null;
  if (isApposition(chunks, mentions, last, member)) {
    const closes =
      chunks[member + 1]?.kind === "comma" && coordinatorAt(chunks, member + 1) === 0 && !isNoun(chunks, member + 2);
    return {
      member,
      coordinated: false,
      explains: headMention(chunks, member) === null,
      names: describes(chunks, mentions, last, member),
      closes,
    };
  }
  if (leadsTo(chunks, members[0] ?? last)) return null;
  if (last === 0 && isHeadlineList(chunks, mentions, member))
    return { member, coordinated: false, explains: false, names: false, closes: false };
  return listGoesOn(chunks, member)
    ? { member, coordinated: false, explains: false, names: false, closes: false }
    : null;
}

/** "target Berg, a banker; Acme, his firm; and Bankia": a name after a semicolon goes on with the list unless a clause begins there. */
function afterSemicolon(chunks: readonly Chunk[], at: number): Step | null {
  const coordinated = chunks[at + 1]?.kind === "coordinator";
  const member = coordinated ? at + 2 : at + 1;
  if (!isNoun(chunks, member) || headMention(chunks, member) === null) return null;
  if (chunks[at - 2]?.kind !== "comma" && !coordinated) return null;
  for (let next = member + 1; next < chunks.length && chunks[next]?.kind !== "break"; next += 1) {
    const verb = chunks[next]?.verb;
    if (verb && !SAYING.has(verb.lemma)) return null;
  }
  return { member, coordinated: false, explains: false, names: false, closes: false };
}

/** "sent 10 tents and Denmark 20 blankets": the name begins a clause of its own, whose verb is left out. */
export function isGapped(chunks: readonly Chunk[], last: number, member: number): boolean {
  const [before, named, after] = [chunks[last], chunks[member], chunks[member + 1]];
  if (before?.kind !== "noun" || named?.kind !== "noun" || after?.kind !== "noun" || after.time) return false;
  return (
    headMention(chunks, last) === null &&
    headMention(chunks, member) !== null &&
    headMention(chunks, member + 1) === null
  );
}

/** "Norland, Westland send help": in headlines a comma joins states and bodies. */
function isHeadlineList(chunks: readonly Chunk[], mentions: readonly DocMention[], member: number): boolean {
  const verb = chunks[member + 1]?.verb;
  const bodies = [0, member].every((at) => {
    const head = headMention(chunks, at);
    return head !== null && mentions[head]?.entityType !== "person" && chunks[at]?.mentions.length === 1;
  });
  const saying = verb !== undefined && verb !== null && SAYING.has(verb.lemma) && chunks[member + 2]?.kind === "comma";
  return bodies && !saying && member === 2 && verb?.form === "finite" && !verb.perfect && verb.modal === null;
}

/** Number of chunks that a coordinator with its comma takes: "and", ", and", "as well as". */
function coordinatorAt(chunks: readonly Chunk[], at: number): number {
  const comma = chunks[at]?.kind === "comma" ? 1 : 0;
  const chunk = chunks[at + comma];
  if (chunk?.kind === "coordinator" && (chunk.word !== "but" || chunks[at + comma + 1]?.word === "also"))
    return comma + 1;
  if (chunk?.word === "as" && chunks[at + comma + 1]?.word === "well" && chunks[at + comma + 2]?.word === "as")
    return comma + 3;
  return 0;
}

function skipAdverb(chunks: readonly Chunk[], at: number): number {
  return chunks[at]?.kind === "adverb" ? at + 1 : at;
}

/** "and, in smaller number, Westland": to the noun after what stands between commas. */
function skipAside(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.kind !== "comma") return skipAdverb(chunks, at);
  const close = chunks.findIndex(({ kind }, other) => other > at && (kind === "comma" || kind === "verb"));
  return chunks[close]?.kind === "comma" && close - at <= LONGEST_ASIDE ? close + 1 : at;
}

/** "on Acme and Norland on Bankia": a clause of its own, whose verb is left out. */
function repeats(chunks: readonly Chunk[], first: number, member: number): boolean {
  const [before, after] = [chunks[first - 1], chunks[member + 1]];
  if (headMention(chunks, member) === null || !isNoun(chunks, member + 2)) return false;
  return before?.kind === "preposition" && after?.kind === "preposition" && before.word === after.word;
}

/** The noun that "together with", "like" joins to a subject, or "including" to those whom it counts among them; null where none does. */
function joinedAt(chunks: readonly Chunk[], first: number, last: number, at: number): number | null {
  const from = chunks[at]?.kind === "comma" ? at + 1 : at;
  const word = chunks[from]?.word ?? "";
  const before = chunks[first - 1];
  if (word === "including" || word === "notably") {
    const many = headMention(chunks, last) === null && /(?:s|people|men|women)$/.test(chunks[last]?.heads[0] ?? "");
    return many && from > at && isNoun(chunks, from + 1) ? from + 1 : null;
  }
  const withOthers = (word === "together" || word === "along") && chunks[from + 1]?.word === "with";
  const member = withOthers ? from + 2 : from + 1;
  if (!withOthers && !(word === "like" && from > at)) return null;
  if (before?.kind === "preposition" || (before?.kind === "verb" && !SAYING.has(before.word))) return null;
  const closes = chunks[member + 1]?.kind === "comma" || chunks[member + 1]?.kind === "verb";
  return isNoun(chunks, member) && closes && headMention(chunks, last) !== null ? member : null;
}

function isNoun(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === "noun" && !chunk.time;
}

/** "called Berg, then | Holm": who is next in a list that tells an order, unless a clause begins there; 0 where nobody is. */
function inTurn(chunks: readonly Chunk[], adverb: number): number {
  if (!/^(?:then|later|next|finally|lastly|afterwards)$/.test(chunks[adverb]?.word ?? "")) return 0;
  const after = chunks[adverb + 2]?.kind ?? "break";
  return isNoun(chunks, adverb + 1) && /^(?:break|comma|coordinator)$/.test(after) ? adverb + 1 : 0;
}

/** ", formerly a surgeon,": what somebody is or was. */
function isRole(chunks: readonly Chunk[], at: number): boolean {
  return isNoun(chunks, at) && chunks[at]?.mentions.length === 0 && chunks[at + 1]?.kind === "comma";
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

/** "Joe Biden, the US president", "Murat Iliyev, the owner of Steppe Air". */
function isApposition(
  chunks: readonly Chunk[],
  mentions: readonly DocMention[],
  last: number,
  member: number,
): boolean {
  if (sameEntity(chunks, mentions, last, member) || describes(chunks, mentions, last, member)) return true;
  const chunk = chunks[member];
  const head = headMention(chunks, member);
  if (!chunk || head !== null) return false;
  if (!chunks[last]?.mentions.some(({ part }) => part === "head")) return false;
  if (coordinatorAt(chunks, member + 1) > 0 || isNoun(chunks, member + 1)) return false;
  let after = member + 1;
  while (chunks[after]?.kind === "preposition" && chunks[after + 1]?.kind === "noun") after += 2;
  const verb = chunks[after]?.verb;
  return !verb || (after > member + 1 && !SAYING.has(verb.lemma));
}

/** Whether a noun without a name of its own describes the person or body after its comma. */
function describes(chunks: readonly Chunk[], mentions: readonly DocMention[], last: number, member: number): boolean {
  const head = headMention(chunks, member);
  const type = mentions[head ?? -1]?.entityType;
  if (head === null || headMention(chunks, last) !== null) return false;
  const ends = coordinatorAt(chunks, member + 1) === 0 || chunks[member + 1]?.kind === "comma";
  const nouns = type === "person" ? PERSON_NOUNS : type === "organization" ? BODY_NOUNS : null;
  return ends && nouns?.has(chunks[last]?.heads[0] ?? "") === true;
}

function headMention(chunks: readonly Chunk[], at: number): number | null {
  return chunks[at]?.mentions.find(({ part, depth }) => part === "head" && depth === 0)?.mention ?? null;
}

function sameEntity(chunks: readonly Chunk[], mentions: readonly DocMention[], a: number, b: number): boolean {
  const entities = [a, b].map((at) => {
    const mention = headMention(chunks, at) ?? chunks[at]?.mentions.find(({ part }) => part !== "possessor")?.mention;
    return mention === undefined ? null : (mentions[mention]?.entity ?? null);
  });
  return entities[0] !== null && entities[0] === entities[1];
}

/** "called Zelensky and Putin called Xi": the last of the list is the subject of a clause of its own. */
function splitsClause(chunks: readonly Chunk[], start: number, member: number): boolean {
  let next = afterExplanation(chunks, member);
  while (chunks[next]?.kind === "adverb" || chunks[next]?.time) next += 1;
  const verb = chunks[next]?.verb;
  if (verb?.form !== "finite") return false;
  const before = chunks[start - 1];
  if (before?.kind === "verb") return !SAYING.has(before.verb?.lemma ?? "");
  return before?.kind === "preposition" && before.word !== "between" && finiteBefore(chunks, start);
}

/** ", and its owner, Berg, 61, | were listed": past what explains a member before its verb; else right after the member. */
function afterExplanation(chunks: readonly Chunk[], member: number): number {
  if (chunks[member - 1]?.kind !== "coordinator" || chunks[member - 2]?.kind !== "comma") return member + 1;
  let at = member + 1;
  while (at < member + LONGEST_ASIDE && chunks[at]?.kind === "comma" && isNoun(chunks, at + 1)) at += 2;
  const closes = at > member + 1 && chunks[at]?.kind === "comma" && chunks[at + 1]?.verb;
  return closes && !SAYING.has(closes.lemma) ? at + 1 : member + 1;
}

/** Whether a clause before `start` has its verb already. */
function finiteBefore(chunks: readonly Chunk[], start: number): boolean {
  for (let at = start - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "break" || chunk?.kind === "subordinator" || chunk?.kind === "relative") return false;
    if (chunk?.verb?.form === "finite") return true;
  }
  return false;
}
