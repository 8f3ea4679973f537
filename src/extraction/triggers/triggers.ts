import type { Chunk, Doc, Range, Token, Trigger } from "../../model/doc.ts";
import { type Component, layer } from "../component.ts";
import type { Frame } from "./frame.ts";
import { BUILT_IN_FRAMES, type FrameIndex, type TypedFrame } from "./frame-index.ts";
import { THEME } from "./frames/aided.ts";
import { itemTriggers } from "./items.ts";
import { namesTheme } from "./themes.ts";

/** Words before a head among which its modifiers are looked for. */
const MODIFIERS_WITHIN = 6;

/** Finds the words that may tell a claim; whether they do, roles and status decide. */
export const triggers: Component = {
  name: "triggers",
  requires: ["clean", "tokens", "sentences", "chunks"],
  assigns: "triggers",
  run: (doc) => ({ ...doc, triggers: findTriggers(doc) }),
};

function findTriggers(doc: Doc): Trigger[] {
  const tokens = layer(doc, "tokens");
  const items = itemTriggers(doc, (chunk) => namesTheme(tokens, chunk, THEME));
  const listed = new Set(items.map(({ sentence }) => sentence));
  return [
    ...wordTriggers(doc, BUILT_IN_FRAMES).filter(
      ({ sentence, relationType }) => relationType !== "aided" || !listed.has(sentence),
    ),
    ...items,
  ].sort((a, b) => a.sentence - b.sentence);
}

/** The words of some frames, wherever they stand but in credits. */
export function wordTriggers(doc: Doc, frames: FrameIndex): Trigger[] {
  const [tokens, sentences] = [layer(doc, "tokens"), layer(doc, "sentences")];
  return layer(doc, "chunks").flatMap((chunks, sentence) => {
    if (sentences[sentence]?.kind === "credit") return [];
    return chunks.flatMap((chunk) => triggersOf(tokens, chunk, sentence, frames));
  });
}

function triggersOf(tokens: readonly Token[], chunk: Chunk, sentence: number, frames: FrameIndex): Trigger[] {
  const found: Trigger[] = [];
  const add = ({ relationType, frame }: TypedFrame, range: Range) => {
    const [first, last] = [tokens[range.from], tokens[range.to - 1]];
    if (first && last)
      found.push({ tokens: range, sentence, relationType, frame: frame.id, start: first.start, end: last.end });
  };
  if (chunk.verb) {
    const range = { from: chunk.tokens.to - 1, to: chunk.tokens.to };
    for (const entry of frames.ofVerb(chunk.verb.lemma)) add(entry, range);
  } else if (chunk.kind === "noun") {
    for (let at = chunk.tokens.from; at < chunk.tokens.to; at += 1) {
      const word = tokens[at]?.text.toLowerCase() ?? "";
      const compound = /^[-‐‑–]$/u.test(tokens[at - 1]?.text ?? "") && at - 1 > chunk.tokens.from;
      if (!compound && !chunk.heads.includes(word)) continue;
      for (const entry of frames.ofNoun(word)) {
        if (compound !== (entry.frame.compound === true)) continue;
        const from = modifierBefore(tokens, chunk, at, entry.frame);
        if (from !== null) add(entry, { from, to: at + 1 });
      }
    }
  }
  return found;
}

/** First token of the trigger whose head stands at `at`; null where its modifiers are not what the frame asks. */
function modifierBefore(tokens: readonly Token[], chunk: Chunk, at: number, frame: Frame): number | null {
  let from = at;
  const what = chunk.heads.slice(chunk.heads.indexOf(tokens[at]?.text.toLowerCase() ?? "") + 1);
  let fits =
    frame.modifiers === undefined ||
    what.some((head) => frame.modifiers?.has(head)) ||
    (frame.words.has("sanctions") &&
      /^(?:sanctions?|embargo(?:e?s)?|blacklist(?:ing)?)$/.test(tokens[at]?.text.toLowerCase() ?? ""));
  for (let back = at - 1; back >= Math.max(chunk.tokens.from, at - MODIFIERS_WITHIN); back -= 1) {
    const word = tokens[back]?.text.toLowerCase() ?? "";
    if (word === "of") break;
    if (frame.notModifiers?.has(word)) return null;
    if (frame.modifiers?.has(word)) {
      fits = true;
      from = back;
    }
  }
  return fits ? from : null;
}
