import type { Chunk, Doc, Range, Token, Trigger } from "../../model/doc.ts";
import { CLAIM_TYPE_IDS } from "../../model/schema.ts";
import { type Component, layer } from "../component.ts";
import type { Frame } from "./frame.ts";
import { THEME } from "./frames/aided.ts";
import { FRAMES } from "./frames/index.ts";
import { itemTriggers } from "./items.ts";
import { namesTheme } from "./themes.ts";

interface Entry {
  readonly relationType: Trigger["relationType"];
  readonly frame: Frame;
}

const BY_VERB = new Map<string, Entry[]>();
const BY_NOUN = new Map<string, Entry[]>();
const BY_ID = new Map<string, Frame>();
for (const relationType of CLAIM_TYPE_IDS)
  for (const frame of FRAMES[relationType]) {
    BY_ID.set(frame.id, frame);
    if (frame.on === "item") continue;
    const index = frame.on === "verb" ? BY_VERB : BY_NOUN;
    for (const word of frame.words) index.set(word, [...(index.get(word) ?? []), { relationType, frame }]);
  }

/** Words before a head among which its modifiers are looked for. */
const MODIFIERS_WITHIN = 6;

/** The frame with this id, as `Trigger.frame` gives it. */
export function frameById(id: string): Frame | undefined {
  return BY_ID.get(id);
}

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
  const words = layer(doc, "chunks").flatMap((chunks, sentence) => {
    if (layer(doc, "sentences")[sentence]?.kind === "credit") return [];
    return chunks.flatMap((chunk) => triggersOf(tokens, chunk, sentence));
  });
  return [
    ...words.filter(({ sentence, relationType }) => relationType !== "aided" || !listed.has(sentence)),
    ...items,
  ].sort((a, b) => a.sentence - b.sentence);
}

function triggersOf(tokens: readonly Token[], chunk: Chunk, sentence: number): Trigger[] {
  const found: Trigger[] = [];
  const add = ({ relationType, frame }: Entry, range: Range) => {
    const [first, last] = [tokens[range.from], tokens[range.to - 1]];
    if (first && last)
      found.push({ tokens: range, sentence, relationType, frame: frame.id, start: first.start, end: last.end });
  };
  if (chunk.verb) {
    const range = { from: chunk.tokens.to - 1, to: chunk.tokens.to };
    for (const entry of BY_VERB.get(chunk.verb.lemma) ?? []) add(entry, range);
  } else if (chunk.kind === "noun") {
    for (let at = chunk.tokens.from; at < chunk.tokens.to; at += 1) {
      const word = tokens[at]?.text.toLowerCase() ?? "";
      if (!chunk.heads.includes(word)) continue;
      for (const entry of BY_NOUN.get(word) ?? []) {
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
