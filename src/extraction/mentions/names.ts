import type { Range, TaggedName } from "../../model/doc.ts";
import { isGivenName } from "../lexicon/given-names.ts";
import { type Candidate, NO_CLUES, withClue } from "./candidate.ts";
import { cluesOf } from "./clues.ts";
import { datelineEnd } from "./datelines.ts";
import { entryNames } from "./entry-names.ts";
import { type Segment, segmentSentence } from "./segments.ts";
import { withTagClue, withTagged } from "./tagged.ts";
import type { TextView } from "./text-view.ts";
import { isRole, titleLength } from "./titles.ts";

/** "SURNAME, Given" is somebody. */
const LISTED = withClue(NO_CLUES, "person", 8);

/** The names of one sentence with what speaks for each kind, and the titles that stand alone; `tagged` are those of the trained tagger. */
export function findNames(
  view: TextView,
  sentence: Range,
  tagged: readonly TaggedName[],
): { names: Candidate[]; titles: Range[] } {
  const names: Candidate[] = [];
  const titles: Range[] = [];
  const from = datelineEnd(view, sentence.from, sentence.to);
  const entries = from > sentence.from ? [] : entryNames(view, sentence);
  const isFree = ({ tokens }: { readonly tokens: Range }) =>
    !entries.some((entry) => tokens.from < entry.to && entry.from < tokens.to);
  const segments = withTagged(
    view,
    segmentSentence(view, { from, to: sentence.to }).filter(isFree),
    tagged.filter((name) => name.tokens.from >= from && isFree(name)),
  );
  for (const tokens of entries) names.push({ tokens, title: null, known: null, clues: LISTED });
  segments.forEach((segment, at) => {
    if (segment.kind === "title") {
      const next = segments[at + 1];
      if (!next || next.kind === "title" || !adjoins(view, segment, next)) titles.push(segment.tokens);
      return;
    }
    const title = titleBefore(view, segments, at, sentence);
    names.push(candidate(view, segment, title));
  });
  return { names, titles };
}

function candidate(view: TextView, segment: Segment, title: Range | null): Candidate {
  const { tokens, kind, known } = segment;
  if (known) {
    const certain = withClue(NO_CLUES, known.known.entityType, 10);
    return { tokens, title: known.known.entityType === "person" ? title : null, known, clues: certain };
  }
  if (kind === "handle") return { tokens, title: null, known: null, clues: NO_CLUES };
  const isAddressed = kind === "place" && tokens.to - tokens.from === 1 && isAddress(view, title);
  const own = kind === "name" || isAddressed ? title : null;
  const read: Segment = isAddressed ? { ...segment, kind: "name" } : segment;
  const told = withTagClue(cluesOf(view, read, own !== null), segment.tag);
  const clues =
    kind === "name" && (isBornBeside(view, tokens) || isSurnameFirst(view, tokens))
      ? withClue(told, "person", 3)
      : told;
  return { tokens, title: own, known: null, clues };
}

/** "Name (born 1970)", "Name; DOB 1970": of somebody and of no firm. */
function isBornBeside({ lower }: TextView, { to }: Range): boolean {
  return /^[(;,]$/.test(lower[to] ?? "") && /^(?:dob|d\.o\.b\.|born)$/.test(lower[to + 1] ?? "");
}

/** "SURNAME Given" as a line of a list: a surname in capitals before given names that are not. */
function isSurnameFirst({ tokens, initial, shouted, sentenceOf }: TextView, { from, to }: Range): boolean {
  const [surname = "", given = ""] = [tokens[from]?.text, tokens[from + 1]?.text];
  if (initial[from] !== 1 || shouted[from] === 1 || to - from > 4) return false;
  const ends = sentenceOf[to] !== sentenceOf[from] || /^[(;,]$/.test(tokens[to]?.text ?? "");
  return ends && /^\p{Lu}{5,}$/u.test(surname) && /^\p{Lu}\p{Ll}+$/u.test(given) && isGivenName(given);
}

/** "Sheikh", "Mr.": a title of somebody and of no place, unlike "Governor". */
function isAddress(view: TextView, title: Range | null): boolean {
  return (
    title !== null &&
    /^(?:mr|mrs|ms|miss|sir|lady|dame|sheikh|sheikha|dr|prof|madame|señor)\.?$/.test(view.lower[title.to - 1] ?? "")
  );
}

/** The title directly before the name at `at`, in capitals or not, with whose it is: "US President", "spokesman", "junta leader". */
function titleBefore(view: TextView, segments: readonly Segment[], at: number, sentence: Range): Range | null {
  const segment = segments[at];
  if (!segment) return null;
  const { from } = segment.tokens;
  const previous = segments[at - 1];
  if (previous?.kind === "title" && adjoins(view, previous, segment)) {
    const owner = segments[at - 2];
    const owned = owner && owner.kind !== "title" && owns(view, owner.tokens.to, previous.tokens.from);
    return { from: owned ? owner.tokens.from : previous.tokens.from, to: previous.tokens.to };
  }
  for (let start = Math.max(sentence.from, from - 6); start < from; start++) {
    const length = titleLength(view, start, from);
    if (length > 0 && start + length === from && (isRole(view, from - 1) || isRole(view, start))) {
      const owner = previous && owns(view, previous.tokens.to, start) ? previous : undefined;
      return { from: owner ? owner.tokens.from : start, to: from };
    }
  }
  return null;
}

/** Whether what ends at `end` stands directly before `start`, with or without a possessive mark. */
function owns(view: TextView, end: number, start: number): boolean {
  return end === start || (end + 1 === start && /^['’]s?$/.test(view.tokens[end]?.text ?? ""));
}

function adjoins(view: TextView, title: Segment, name: Segment): boolean {
  if (name.kind !== "name" && name.known?.known.entityType !== "person") return false;
  if (title.tokens.to === name.tokens.from) return true;
  return title.tokens.to + 1 === name.tokens.from && view.tokens[title.tokens.to]?.text === ",";
}
