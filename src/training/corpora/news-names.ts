import type { NameType } from "../../model/doc.ts";
import type { KnownSpan, NameExample } from "../train/name-example.ts";
import type { CleaningLists } from "../train/name-lists.ts";
import { phraseKey } from "../train/name-lists.ts";
import { type LabelledSentence, retokenize } from "./labelled-sentence.ts";

const GMB_TYPES: Readonly<Record<string, NameType>> = {
  per: "person",
  org: "organization",
  geo: "place",
  gpe: "place",
  eve: "event",
  nat: "event",
};
const GUM_TYPES: Readonly<Record<string, NameType>> = {
  person: "person",
  organization: "organization",
  place: "place",
  event: "event",
};
const NO_EDGE = /^(?:[^\p{L}\p{N}@#$&]+|['’]s)$/u;
const CAPITAL = /^\p{Lu}/u;
const LONGEST_COUNTRY = 4;
const LONGEST_LISTED = 6;

interface Span {
  from: number;
  to: number;
  type: NameType;
}

/**
 * Sentences of the Groningen Meaning Bank with its known faults mended: punctuation and titles cut from names, states and
 * peoples told from places by lists, and those that it missed added.
 */
export function cleanGmb(sentences: readonly LabelledSentence[], lists: CleaningLists): NameExample[] {
  return cleaned(sentences, GMB_TYPES, lists);
}

/** Sentences of GUM as `gumNames` gives them, cleaned likewise; it marks no peoples, which lists add. */
export function cleanGum(sentences: readonly LabelledSentence[], lists: CleaningLists): NameExample[] {
  return cleaned(sentences, GUM_TYPES, lists);
}

function cleaned(
  sentences: readonly LabelledSentence[],
  types: Readonly<Record<string, NameType>>,
  lists: CleaningLists,
): NameExample[] {
  return sentences.map((sentence) => {
    const { words, spans } = retokenize(sentence);
    const kept: Span[] = [];
    for (const { from, to, label } of spans) {
      const type = types[label];
      if (type) kept.push(...mend(words, { from, to, type }, lists));
    }
    overrule(words, kept, lists);
    addMissed(words, kept, lists);
    kept.sort((a, b) => a.from - b.from);
    return { words, spans: kept.map(({ from, to, type }) => ({ from, to, types: [type] })) };
  });
}

/** The span without what is no part of a name, under the type that lists give it; with the nationality that stood before a title. */
function mend(words: readonly string[], span: Span, lists: CleaningLists): Span[] {
  const out: Span[] = [];
  let { from, to, type } = span;
  const trim = () => {
    while (to > from && NO_EDGE.test(words[to - 1] ?? "")) to--;
    while (to > from && NO_EDGE.test(words[from] ?? "")) from++;
  };
  trim();
  if (to - from > 2 && words[to - 2] === "-" && !CAPITAL.test(words[to - 1] ?? "")) to -= 2;
  if (type === "person") {
    const first = words[from] ?? "";
    const second = words[from + 1] ?? "";
    const listed = listedType(phraseKey([first]), lists);
    if (listed && to - from > 2 && isTitle(second, lists)) {
      out.push({ from, to: from + 1, type: listed });
      from++;
    }
    while (to - from > 1 && isTitle(words[from] ?? "", lists)) from++;
    if (to - from === 1 && isTitle(words[from] ?? "", lists)) return out;
  }
  trim();
  if (to <= from) return out;
  if (type !== "person") type = listedType(phraseKey(words.slice(from, to)), lists) ?? type;
  out.push({ from, to, type });
  return out;
}

function isTitle(word: string, lists: CleaningLists): boolean {
  return lists.titles.has(phraseKey([word]));
}

function listedType(key: string, lists: CleaningLists): NameType | null {
  if (lists.countries.has(key)) return "country";
  return lists.nationalities.has(key) ? "nationality" : null;
}

/** Where a listed name of several words stands, it takes the place of what the corpus marked inside it ("Sri" and "Lanka" apart). */
function overrule(words: readonly string[], spans: Span[], lists: CleaningLists): void {
  for (let from = 0; from < words.length; from++) {
    if (!CAPITAL.test(words[from] ?? "")) continue;
    for (let to = Math.min(words.length, from + LONGEST_LISTED); to > from + 1; to--) {
      const key = phraseKey(words.slice(from, to));
      const type = lists.organizations.has(key) ? "organization" : listedType(key, lists);
      if (!type || !CAPITAL.test(words[to - 1] ?? "")) continue;
      const isInside = (span: Span) => span.from >= from && span.to <= to;
      const meets = (span: Span) => span.from < to && span.to > from;
      if (spans.some((span) => meets(span) && !isInside(span))) continue;
      spans.splice(0, spans.length, ...spans.filter((span) => !isInside(span)), { from, to, type });
      from = to - 1;
      break;
    }
  }
}

/** Adds states and peoples without a label that no other capitalised word stands beside. */
function addMissed(words: readonly string[], spans: Span[], lists: CleaningLists): void {
  const taken = new Uint8Array(words.length);
  for (const { from, to } of spans) taken.fill(1, from, to);
  const isFree = (i: number) => CAPITAL.test(words[i] ?? "") && taken[i] === 0;
  for (let i = 0; i < words.length; i++) {
    if (!isFree(i)) continue;
    for (let length = Math.min(LONGEST_COUNTRY, words.length - i); length > 0; length--) {
      const to = i + length;
      const key = phraseKey(words.slice(i, to));
      const type = listedType(key, lists);
      if (!type || (lists.ambiguous.has(key) && words[i] !== "US")) continue;
      let free = true;
      for (let k = i; k < to; k++) if (taken[k] === 1) free = false;
      if (!free || (i > 1 && isFree(i - 1)) || isFree(to) || (to < words.length && taken[to] === 1 && to - i > 1))
        continue;
      spans.push({ from: i, to, type });
      taken.fill(1, i, to);
      break;
    }
  }
}

const WIKIGOLD_TYPES: Readonly<Record<string, readonly NameType[]>> = {
  PER: ["person"],
  ORG: ["organization"],
  LOC: ["place"],
};

/** Sentences of wikigold; what it calls miscellaneous may be an event. */
export function mapWikigold(sentences: readonly LabelledSentence[], lists: CleaningLists): NameExample[] {
  return mapLabels(sentences, WIKIGOLD_TYPES, ["event"], lists);
}

const POLITICS_TYPES: Readonly<Record<string, readonly NameType[]>> = {
  politician: ["person"],
  person: ["person"],
  organisation: ["organization"],
  politicalparty: ["organization"],
  country: ["country"],
  location: ["place"],
  election: ["event"],
  event: ["event"],
};

/** Sentences of CrossNER politics; what it calls miscellaneous may be a nationality. */
export function mapPolitics(sentences: readonly LabelledSentence[], lists: CleaningLists): NameExample[] {
  return mapLabels(sentences, POLITICS_TYPES, ["nationality"], lists);
}

const UNER_TYPES: Readonly<Record<string, readonly NameType[]>> = {
  PER: ["person"],
  ORG: ["organization"],
  LOC: ["country", "place"],
};

/** Sentences of Universal NER, which knows three types. */
export function mapUner(sentences: readonly LabelledSentence[]): NameExample[] {
  return sentences.map((sentence) => {
    const { words, spans } = retokenize(sentence);
    const known = spans.flatMap(({ from, to, label }) => {
      const types = UNER_TYPES[label];
      return types ? [{ from, to, types }] : [];
    });
    return { words, spans: known };
  });
}

/** Maps labels by `types`; spans under others are left open for the types `otherwise`. */
function mapLabels(
  sentences: readonly LabelledSentence[],
  types: Readonly<Record<string, readonly NameType[]>>,
  otherwise: readonly NameType[],
  lists: CleaningLists,
): NameExample[] {
  return sentences.map((sentence) => {
    const { words, spans } = retokenize(sentence);
    const open = words.map((): readonly NameType[] => []);
    const known = spans.flatMap(({ from, to, label }): KnownSpan[] => {
      const listed = listedType(phraseKey(words.slice(from, to)), lists);
      const mapped = types[label];
      if (listed && mapped?.[0] !== "person" && mapped?.[0] !== "organization") return [{ from, to, types: [listed] }];
      if (mapped) return [{ from, to, types: mapped }];
      open.fill(otherwise, from, to);
      return [];
    });
    return { words, spans: known, open };
  });
}
