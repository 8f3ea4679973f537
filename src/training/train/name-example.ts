import type { NameType } from "../../model/doc.ts";
import { BEGIN, INSIDE, LAST, labelOf, OUTSIDE, UNIT } from "../../nlp/names/labels.ts";

/** A sentence to learn names from. What the corpus leaves open is left to the model: it learns only from the rest. */
export interface NameExample {
  readonly words: readonly string[];
  /** In order, without overlap. */
  readonly spans: readonly KnownSpan[];
  /** For each word outside the spans the types of names that it may be part of though the corpus does not say so. */
  readonly open?: readonly (readonly NameType[])[];
}

/** A name, of one of these types. */
export interface KnownSpan {
  readonly from: number;
  readonly to: number;
  readonly types: readonly NameType[];
}

/** For each word the labels that the example permits, bit i for label i. */
export function permittedLabels({ words, spans, open }: NameExample): Int32Array {
  const permitted = new Int32Array(words.length).fill(1 << OUTSIDE);
  open?.forEach((types, i) => {
    for (const type of types)
      for (const place of [BEGIN, INSIDE, LAST, UNIT] as const)
        permitted[i] = (permitted[i] ?? 0) | (1 << labelOf(type, place));
  });
  for (const { from, to, types } of spans)
    for (let i = from; i < to; i++) {
      const place = to - from === 1 ? UNIT : i === from ? BEGIN : i === to - 1 ? LAST : INSIDE;
      permitted[i] = types.reduce((bits, type) => bits | (1 << labelOf(type, place)), 0);
    }
  return permitted;
}

/** The labels when the example permits but one for each word, else null. */
export function onlyLabels(permitted: Int32Array): Uint8Array | null {
  const labels = new Uint8Array(permitted.length);
  for (let i = 0; i < permitted.length; i++) {
    const bits = permitted[i] ?? 0;
    if ((bits & (bits - 1)) !== 0) return null;
    labels[i] = 31 - Math.clz32(bits);
  }
  return labels;
}
