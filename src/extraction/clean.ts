import type { Component } from "./component.ts";

/** What is no prose; each alternative is linear. */
const NOISE: readonly RegExp[] = [
  /\b(?:https?:\/\/|www\.)[^\s<>"”]+/giu,
  /\b(?:pic\.twitter\.com|t\.co|bit\.ly)\/\w+/giu,
  /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/gu,
  /×/gu,
  /[^\P{Cc}\t\n\v\f\u0085]/gu,
  /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu,
  /^(?:[ \t]{0,4}>)+/gmu,
  /^[ \t]*(?:published|edited|updated|written|reported|posted) (?:by|on|at)[ \t]?:?[^\n]{0,120}$/gimu,
  /^[ \t]*(?:image|photo|picture|credits?|file photo|image source|photo credit|representative image)[ \t]?:[^\n]{0,160}$/gimu,
  /[([](?:image|photo|picture|file photo|image source|photo credit|image credit|representative image|with inputs from)\b[^()[\]\n]{0,120}[)\]]/giu,
  /^[ \t]*date \d{4}-\d{2}-\d{2}\b/u,
];
const CARRIAGE = /\r/g;

/**
 * The text with addresses, control characters and marks of no width, the ">" of quoted lines, picture credits, editors' lines and a
 * machine-written "date …" head blanked out, at the same length, so that every span still counts in the report's own text. A carriage return becomes a space before its line feed.
 */
export function cleanText(text: string): string {
  let clean = text.replace(/\r(?=\n)/g, " ").replace(CARRIAGE, "\n");
  for (const noise of NOISE)
    clean = clean.replace(noise, (found) => found.replace(/[^\n]/gu, (c) => " ".repeat(c.length)));
  return clean;
}

export const clean: Component = {
  name: "clean",
  requires: [],
  assigns: "clean",
  run: (doc) => ({ ...doc, clean: cleanText(doc.text) }),
};
