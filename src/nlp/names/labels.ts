import type { NameType } from "../../model/doc.ts";

/** What a name can name, in the order that labels are numbered by. */
export const NAME_TYPES = [
  "person",
  "organization",
  "country",
  "place",
  "nationality",
  "event",
] as const satisfies readonly NameType[];

/** Half-open range [from, to) of a sentence's words that is one name. */
export interface LabelledSpan {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

/**
 * Labels of words: 0 is outside; each type has four more, for the beginning, the inside and the last word of a name of several
 * words, and for a name of one.
 */
export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length;
export const OUTSIDE = 0;

export type Place = 0 | 1 | 2 | 3;
export const BEGIN: Place = 0;
export const INSIDE: Place = 1;
export const LAST: Place = 2;
export const UNIT: Place = 3;

/** The label of a word at this place of a name of this type. */
export function labelOf(type: NameType, place: Place): number {
  return 1 + 4 * NAME_TYPES.indexOf(type) + place;
}

/** The type of name that a label stands for; undefined outside. */
export function typeOfLabel(label: number): NameType | undefined {
  return label === OUTSIDE ? undefined : NAME_TYPES[(label - 1) >> 2];
}

/** Whether a name goes on after a word with this label. */
export function isOpen(label: number): boolean {
  return label !== OUTSIDE && ((label - 1) & 3) <= INSIDE;
}

/** Whether a word with this label goes on with the name of the word before. */
export function continues(label: number): boolean {
  const place = (label - 1) & 3;
  return label !== OUTSIDE && (place === INSIDE || place === LAST);
}

/** Whether a word labelled `after` may follow one labelled `before`. */
export function mayFollow(before: number, after: number): boolean {
  if (isOpen(before) !== continues(after)) return false;
  return !isOpen(before) || (before - 1) >> 2 === (after - 1) >> 2;
}

const BEFORE = Array.from({ length: LABEL_COUNT }, (_, after) =>
  Array.from({ length: LABEL_COUNT }, (_, before) => before).filter((before) => mayFollow(before, after)),
);

/** Labels that may stand before each label, in order; those of label `k` lie from `PREDECESSORS_FROM[k]` to `PREDECESSORS_FROM[k + 1]`. */
export const PREDECESSORS = Uint8Array.from(BEFORE.flat());
export const PREDECESSORS_FROM = Uint16Array.from({ length: LABEL_COUNT + 1 }, (_, label) =>
  BEFORE.slice(0, label).reduce((sum, { length }) => sum + length, 0),
);

/** Labels of `length` words of which `spans` are names; spans do not overlap. */
export function labelsOf(length: number, spans: readonly LabelledSpan[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { from, to, type } of spans) {
    if (to - from === 1) labels[from] = labelOf(type, UNIT);
    else {
      labels[from] = labelOf(type, BEGIN);
      labels.fill(labelOf(type, INSIDE), from + 1, to - 1);
      labels[to - 1] = labelOf(type, LAST);
    }
  }
  return labels;
}

/** The names that well-formed labels mark, in order. */
export function spansOf(labels: ArrayLike<number>): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let from = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? OUTSIDE;
    const type = typeOfLabel(label);
    if (!type) continue;
    if (!continues(label)) from = i;
    if (!isOpen(label)) spans.push({ from, to: i + 1, type });
  }
  return spans;
}
