import type { Chunk } from "../../model/doc.ts";
import type { Clause, Phrase } from "./clause.ts";
import type { Groups } from "./groups.ts";

/** Verbs whose particle may stand before their object. */
const PHRASAL = new Set(
  "hand over|turn over|fly in|ship in|send in|bring in|rush in|put up|give away|brush off|brush aside|shrug off|wave off|laugh off|call off|call up|ring up|phone up|set up|set aside|pick up|carry out|rule out|pay out|hand out|dole out|dish out|throw out|take over|roll out|draw up|cut off|put off|put down|turn down|back up|step up|lay out|hold up|bail out|wave away|bat away|wave through|play down|hit back|strike out|sign off".split(
    "|",
  ),
);

/** They may have a second object, though a phrase stands before it: "gave families in Kyiv tents". */
export const GIVING = new Set(["give", "send", "hand", "lend", "grant", "offer"]);

/** "with A, and with B": they may be said again after a comma. */
const AGAIN = new Set(["with", "against", "on", "between"]);
/** So may these, but not where they might belong to the clause around: "thanked Norland, which sent tents to us, and to you". */
const REPEATED = new Set([...AGAIN, "of", "to", "for", "by", "from"]);

/** What stands right of a verb: its objects, the phrases that follow, its particle. */
export function complementsOf(
  chunks: readonly Chunk[],
  groups: Groups,
  verb: number,
): Pick<Clause, "objects" | "phrases" | "particle"> {
  const objects: (readonly number[])[] = [];
  const phrases: Phrase[] = [];
  let particle = "";
  const relative = chunks[verb - 1]?.kind === "relative";
  let comma = false;
  let at = verb + 1;
  while (at < chunks.length) {
    const chunk = chunks[at];
    if (!chunk) break;
    if (chunk.word === "as" && chunks[at + 1]?.kind === "noun" && chunks[at + 2]?.kind === "preposition") {
      at += 2;
      continue;
    }
    const more = moreAt(chunks, groups, at);
    if (more !== null) {
      phrases.push(more);
      at = groups.endOf(more.nouns[0] ?? at);
    } else if (
      chunk.kind === "subordinator" &&
      chunk.word === "as" &&
      at === verb + 1 &&
      chunks[at + 1]?.kind === "noun" &&
      chunks[groups.endOf(at + 1)]?.kind === "noun"
    ) {
      at = groups.endOf(at + 1);
    } else if (chunk.kind === "adverb") {
      const contrast = chunk.word === "not" ? contrastAfter(chunks, at + 1) : 0;
      if (at === verb + 1 && contrast === 0) particle = chunk.word;
      at = contrast || at + 1;
    } else if (chunk.kind === "comma" && isAmongThem(chunks, groups.endOf(at + 1))) {
      phrases.push({ word: "including", at: at + 1, nouns: groups.membersAt(at + 1) });
      at = groups.endOf(at + 1) + 2;
    } else if (chunk.kind === "comma") {
      const aside = comma ? 0 : timeAside(chunks, at);
      if (aside === 0) comma = true;
      at += Math.max(1, aside);
    } else if (
      chunk.kind === "coordinator" &&
      chunks[at + 1]?.kind === "preposition" &&
      (!comma || (relative ? AGAIN : REPEATED).has(chunks[at + 1]?.word ?? ""))
    )
      at += 1;
    else if (chunk.kind === "noun") {
      if (!chunk.time) {
        const given = objects.length === 1 && GIVING.has(chunks[verb]?.verb?.lemma ?? "");
        if (comma || (phrases.length > 0 && !given)) break;
        objects.push(groups.membersAt(at));
      }
      at = chunk.time ? at + 1 : groups.endOf(at);
    } else if (chunk.kind === "preposition") {
      const next = chunks[at + 1];
      if (at === verb + 1 && PHRASAL.has(`${chunks[verb]?.verb?.lemma} ${chunk.word}`) && next?.kind === "noun") {
        particle = chunk.word;
        at += 1;
      } else if (next?.kind === "noun" && !(next.time && next.mentions.length === 0)) {
        phrases.push({ word: chunk.word, at, nouns: groups.membersAt(at + 1) });
        at = groups.endOf(at + 1);
      } else if (next?.kind === "noun") at += 2;
      else {
        phrases.push({ word: chunk.word, at, nouns: [] });
        if (next?.kind === "verb") break;
        if (at === verb + 1 && particle === "") particle = chunk.word;
        at += 1;
      }
    } else break;
  }
  return { objects, phrases, particle };
}

/** "phoned not Berg but Holm", "spoke not with Berg but with Holm": the chunk after "but"; 0 where no such contrast stands at `from`. */
export function contrastAfter(chunks: readonly Chunk[], from: number): number {
  const noun = chunks[from]?.kind === "preposition" ? from + 1 : from;
  const but = chunks[noun + 1]?.kind === "comma" ? noun + 2 : noun + 1;
  return chunks[noun]?.kind === "noun" && chunks[but]?.word === "but" ? but + 1 : 0;
}

/** ", A and B among them": whether that ends here. */
function isAmongThem(chunks: readonly Chunk[], at: number): boolean {
  return (
    chunks[at - 1]?.kind === "noun" &&
    chunks[at]?.word === "among" &&
    chunks[at + 1]?.kind === "noun" &&
    chunks[at + 1]?.mentions.every(({ part }) => part !== "head") === true
  );
}

/** How many chunks ", on Friday," takes; 0 where no such aside begins at `comma`. */
function timeAside(chunks: readonly Chunk[], comma: number): number {
  const time = chunks[comma + 1]?.kind === "preposition" ? comma + 2 : comma + 1;
  return chunks[time]?.time && chunks[time + 1]?.kind === "comma" ? time + 2 - comma : 0;
}

/** "among them A and B", "along with C", "together with C": more of the same, read as phrases of "including" and "along". */
function moreAt(chunks: readonly Chunk[], groups: Groups, at: number): Phrase | null {
  const [chunk, next, third] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (
    chunk?.word === "among" &&
    next?.kind === "noun" &&
    next.mentions.every(({ part }) => part !== "head") &&
    third?.kind === "noun"
  )
    return { word: "including", at, nouns: groups.membersAt(at + 2) };
  if ((chunk?.word === "along" || chunk?.word === "together") && next?.word === "with" && third?.kind === "noun")
    return { word: "along", at, nouns: groups.membersAt(at + 2) };
  return null;
}

/** The prepositional phrases that begin at `from`, one after the other. */
export function readPhrases(chunks: readonly Chunk[], groups: Groups, from: number): Phrase[] {
  const phrases: Phrase[] = [];
  let at = from;
  while (at < chunks.length) {
    const chunk = chunks[at];
    if (!chunk) break;
    if (chunk.kind === "noun" && chunk.time) at += 1;
    else if (chunk.kind === "adverb") at += 1;
    else if (chunk.kind === "coordinator" && chunks[at + 1]?.kind === "preposition") at += 1;
    else if (chunk.kind === "preposition") {
      const noun = at + 1;
      if (chunks[noun]?.kind !== "noun") break;
      const nouns = groups.membersAt(noun);
      phrases.push({ word: chunk.word, at, nouns });
      at = groups.endOf(noun);
    } else break;
  }
  return phrases;
}
