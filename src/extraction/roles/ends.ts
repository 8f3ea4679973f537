import type { Trigger } from "../../model/doc.ts";
import type { Clause, Parse, Phrase } from "../syntax/clause.ts";
import { phrasesAfter } from "../syntax/clauses.ts";
import { headMention } from "../syntax/noun-chunks.ts";
import { isGapped } from "../syntax/own-clauses.ts";
import type { Frame } from "../triggers/frame.ts";
import { membersFrom } from "../triggers/items.ts";
import { type Actor, actorsAmong, actorsOf, type Part } from "./actors.ts";
import { fits, hasMeans, standsAlone } from "./fits.ts";
import { whereItWent } from "./goes-on.ts";
import { type Hold, holdOf } from "./holds.ts";
import type { Site } from "./site.ts";
import { besides, nounSlot, supportOf, verbSlot } from "./slots.ts";

/** Who fills the ends of a trigger's frame in its own sentence; either may be nobody. */
export interface Ends {
  readonly sources: readonly Actor[];
  readonly targets: readonly Actor[];
}

/** What the target of each claim is to it. */
const PARTS: ReadonlyMap<string, Part> = new Map([
  ["aided", "patient"],
  ["sanctioned", "origin"],
]);

/** The ends of a trigger as its sentence names them; null where the words around it are not what its frame asks. */
export function endsOf(site: Site, trigger: Trigger): Ends | null {
  if (site.frame.on === "item") return null;
  return site.frame.on === "verb" ? verbEnds(site, trigger) : nounEnds(site, trigger);
}

function verbEnds(site: Site, trigger: Trigger): Ends | null {
  const { frame } = site;
  const clause = site.parse.byVerb.get(site.chunk);
  if (!clause || !fits(site, clause)) return null;
  const sources = first(frame.source, (slot) => verbSlot(site, clause, slot, "agent"));
  if (frame.target.includes("claimant")) return { sources, targets: [] };
  if (trigger.relationType !== "called") sources.push(...companions(site, clause));
  if (trigger.relationType === "aided" && sources.length > 0) sources.push(...gappedAfter(site, clause));
  const part = PARTS.get(trigger.relationType) ?? "agent";
  const targets = first(frame.target, (slot) => verbSlot(site, clause, slot, part));
  const sanctions = trigger.relationType === "sanctioned";
  if (targets.length === 0 && (sanctions || trigger.relationType === "aided"))
    targets.push(...whereItWent(site, clause, sanctions));
  if (sanctions) {
    const listers = clause.phrases.some(({ word }) => word === "by") && site.parse.chunks[site.chunk]?.verb?.passive;
    (listers ? sources : targets).push(...besides(site, clause, part));
    targets.push(...(targets.length === 0 ? afterColon(site) : countedBeforeColon(site)));
  }
  const alone = frame.means !== undefined || (frame.together === true && !hasOthers(clause, frame));
  return frame.mutual && targets.length === 0 && !alone ? null : { sources, targets };
}

function nounEnds(site: Site, trigger: Trigger): Ends | null {
  const { frame, parse } = site;
  const hold = holdOf(parse, site.chunk);
  if (frame.means && !hasMeans(site, phrasesAfter(parse, site.chunk).concat(hold?.clause.phrases ?? []))) return null;
  if (frame.alone && !standsAlone(site)) return null;
  const support = supportOf(site, hold);
  const read = (slots: readonly string[], part: Part, by: Hold | null) =>
    first(slots, (slot) => nounSlot(site, slot, part, by));
  if (frame.target.includes("claimant")) return { sources: read(frame.source, "agent", null), targets: [] };
  const part = PARTS.get(trigger.relationType) ?? "agent";
  const near = hold?.as === "object" || hold?.as === "subject" ? hold : null;
  let sources = read(frame.source, "agent", near);
  let targets = read(frame.target, part, near);
  if (support) {
    const held = read(support.source, "agent", hold);
    const aimed = read(support.target, part, hold);
    if (held.length > 0) sources = held;
    if (aimed.length > 0) targets = aimed;
  }
  if (near && trigger.relationType === "sanctioned")
    targets = targets.concat(besides(site, near.clause, part), countedBeforeColon(site));
  if (frame.together && targets.length === 0) {
    const phrases = phrasesAfter(parse, site.chunk).concat(hold?.clause.phrases ?? []);
    if (support?.by || namesOthers(phrases, frame)) return null;
  }
  return { sources, targets };
}

/** "Norland joined Westland in listing Acme": who had done it before. */
function companions({ parse, mentions }: Site, { governor, verb }: Clause): Actor[] {
  const before = governor === null ? undefined : parse.byVerb.get(governor);
  const joining = before && parse.chunks[before.verb]?.verb;
  if (!joining || joining.negated || joining.modal !== null || !/^(?:join|follow)$/.test(joining.lemma)) return [];
  if (parse.chunks[verb - 1]?.word !== "in") return [];
  return actorsAmong(parse, mentions, before.objects.flat(), "agent");
}

/** "Norland gave tents and Westland blankets", "tents were sent by Norland, blankets by Westland": who does the same. */
function gappedAfter({ parse, mentions }: Site, { verb, objects, phrases }: Clause): Actor[] {
  const { chunks, groups } = parse;
  const last = objects.at(-1)?.at(-1) ?? phrases.at(-1)?.nouns.at(-1) ?? verb;
  const found: Actor[] = [];
  for (let at = groups.endOf(last); at < chunks.length; ) {
    let next = at;
    while (/^(?:comma|coordinator)$/.test(chunks[next]?.kind ?? "") || chunks[next]?.word === ";") next += 1;
    const gift = chunks[next];
    if (next === at || gift?.kind !== "noun") break;
    if (chunks[next + 1]?.kind === "comma" && givesWithComma(chunks, at, next)) {
      found.push(...actorsOf(gift, mentions, "agent"));
      at = next + 3;
      continue;
    }
    if (isGapped(chunks, groups.startOf(next) - (next - at) - 1, next)) {
      found.push(...actorsOf(gift, mentions, "agent"));
      at = next + 2;
    } else if (chunks[next + 1]?.word === "by" && chunks[next + 2]?.kind === "noun" && chunks[verb]?.verb?.passive) {
      found.push(...actorsAmong(parse, mentions, groups.membersAt(next + 2), "agent"));
      at = groups.endOf(next + 2);
    } else break;
  }
  return found;
}

/** "; Westland, a field hospital": the comma stands for the verb. */
function givesWithComma(chunks: Parse["chunks"], mark: number, giver: number): boolean {
  const [gift, after] = [chunks[giver + 2], chunks[giver + 3]];
  const ends = after === undefined || after.kind === "break" || after.kind === "preposition";
  return (
    chunks[mark]?.word === ";" &&
    gift?.kind === "noun" &&
    headMention(chunks[giver]) !== null &&
    headMention(gift) === null &&
    ends
  );
}

/** Who acts in a trigger's frame, whoever is acted on and whatever else the frame asks. */
export function sourcesOf(site: Site): Actor[] {
  const { frame, parse } = site;
  if (frame.on === "verb") {
    const clause = parse.byVerb.get(site.chunk);
    return clause ? first(frame.source, (slot) => verbSlot(site, clause, slot, "agent")) : [];
  }
  const hold = holdOf(parse, site.chunk);
  const support = supportOf(site, hold);
  const held = support ? first(support.source, (slot) => nounSlot(site, slot, "agent", hold)) : [];
  return held.length > 0 ? held : first(frame.source, (slot) => nounSlot(site, slot, "agent", null));
}

/** Whether a phrase names the other party, though it may be nobody that is known: "with reporters". */
function namesOthers(phrases: readonly Phrase[], { target, support = [] }: Frame): boolean {
  return phrases.some(
    ({ word }) => word === "with" || target.includes(word) || support.some((by) => by.target.includes(word)),
  );
}

/** Whether a verb has an object or a phrase where the other party would stand: "met lawmakers", "met with reporters". */
export function hasOthers({ objects, phrases, gap }: Clause, frame: Frame): boolean {
  return objects.length + gap.length > 0 || namesOthers(phrases, frame);
}

/** "put three firms on its list: A, B and C": whom the trigger only counts. */
function afterColon({ parse, chunk, mentions }: Site): Actor[] {
  const mark = parse.chunks.findIndex(({ kind, word }, at) => at > chunk && kind === "break" && word === ":");
  if (mark < 0 || parse.chunks.slice(chunk + 1, mark).some(({ verb }) => verb !== null)) return [];
  return membersFrom(parse.chunks, mark + 1).flatMap((named) => actorsOf(named, mentions, "agent").slice(0, 1));
}

/** "against Norland and three of its generals: A, B and C": those whom the words before the colon only count. */
function countedBeforeColon(site: Site): Actor[] {
  const { parse, chunk } = site;
  const mark = parse.chunks.findIndex(({ kind, word }, at) => at > chunk && kind === "break" && word === ":");
  const counted = parse.chunks[mark - 1];
  const many = counted?.kind === "noun" && counted.heads.some((head) => /(?:s|people|men|women)$/.test(head));
  return many && counted.mentions.every(({ part, depth }) => part !== "head" || depth > 0) ? afterColon(site) : [];
}

function first(slots: readonly string[], read: (slot: string) => Actor[]): Actor[] {
  for (const slot of slots) {
    const found = read(slot);
    if (found.length > 0) return found;
  }
  return [];
}
