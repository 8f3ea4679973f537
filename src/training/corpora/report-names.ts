import type { NameType, Token } from "../../model/doc.ts";
import { KgError } from "../../model/errors.ts";
import { NAME_TYPES } from "../../nlp/names/labels.ts";
import { splitSentences } from "../../nlp/sentences.ts";
import { tokenize } from "../../nlp/tokens.ts";
import type { GoldDocument, GoldEntity } from "../gold.ts";
import type { GoldReport } from "../gold-folder.ts";
import type { KnownSpan, NameExample } from "../train/name-example.ts";
import { type CleaningLists, phraseKey } from "../train/name-lists.ts";

const CAPITAL = /^\p{Lu}/u;
/** How the first or second and the last word of a name look; "Russian embassy" names Russia, and describes its embassy. */
const NAME_LIKE = /^[\p{Lu}\p{Lo}\p{N}]|^['’]|-/u;
const JOINER = /^(?:of|the|de|del|la|al|el|-|’s|'s)$/;
/** What a capitalised word may be that no alias covers: places and peoples beside states are not annotated. */
const UNCOVERED: readonly NameType[] = ["place", "nationality"];

/** The sentences of an annotated report with its names. */
export function reportNames({ gold, document }: GoldReport, lists: CleaningLists): NameExample[] {
  const tokens = tokenize(document.text);
  const found = occurrences(gold, tokens, lists);
  return splitSentences(document.text, tokens).map(({ tokens: { from, to } }) => {
    const words = tokens.slice(from, to).map(({ text }) => text);
    const spans = found
      .filter((span) => span.from >= from && span.to <= to)
      .map((span) => ({ ...span, from: span.from - from, to: span.to - from }));
    return { words, spans, open: openTypes(words, spans) };
  });
}

interface Alias {
  readonly words: readonly string[];
  readonly types: readonly NameType[];
}

/** Where the aliases of a report's entities stand, the longest first where several begin; no overlaps. */
function occurrences(gold: GoldDocument, tokens: readonly Token[], lists: CleaningLists): KnownSpan[] {
  const byFirst = new Map<string, Alias[]>();
  for (const entity of gold.entities)
    for (const form of entity.aliases) {
      const alias = readAlias(form, entity, lists);
      const first = alias?.words[0];
      if (!alias || first === undefined) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), alias]);
    }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  const spans: KnownSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = byFirst
      .get(tokens[i]?.text ?? "")
      ?.find(({ words }) => words.every((word, k) => tokens[i + k]?.text === word));
    if (!match) continue;
    spans.push({ from: i, to: i + match.words.length, types: match.types });
    i += match.words.length - 1;
  }
  return spans;
}

/** The words of an alias without titles and article, and what it may be; null for what is no name. */
function readAlias(form: string, entity: GoldEntity, lists: CleaningLists): Alias | null {
  const all = tokenize(form).map(({ text }) => text);
  let from = 0;
  while (from < all.length - 1 && isNoPart(all[from] ?? "", entity, lists)) from++;
  const words = all.slice(from);
  if (!NAME_LIKE.test(words[0] ?? "") && !NAME_LIKE.test(words[1] ?? "")) return null;
  if (words.length > 1 && !NAME_LIKE.test(words.at(-1) ?? "")) return null;
  const types = typesOf(words, entity, lists);
  return types.length === 0 ? null : { words, types };
}

function isNoPart(word: string, entity: GoldEntity, lists: CleaningLists): boolean {
  if (/^(?:the|a|an)$/i.test(word)) return true;
  return entity.type === "person" && lists.titles.has(phraseKey([word]));
}

function typesOf(words: readonly string[], entity: GoldEntity, lists: CleaningLists): readonly NameType[] {
  const key = phraseKey(words);
  switch (entity.type) {
    case "person":
      return ["person"];
    case "organization":
      return lists.capitals.has(key) ? ["organization", "place"] : ["organization"];
    case "event":
      return CAPITAL.test(words[0] ?? "") ? ["event"] : [];
    case "country":
      if (lists.countries.has(key) || form(words) === entity.name) return ["country"];
      if (lists.nationalities.has(key)) return ["nationality"];
      if (lists.capitals.has(key)) return ["country", "place"];
      return words.length > 1 ? ["country", "place", "organization"] : ["country", "place", "nationality"];
    default:
      throw new KgError("bad-format", `"${entity.name}" has the unknown type "${String(entity.type)}".`);
  }
}

function form(words: readonly string[]): string {
  return words.join(" ");
}

/** Capitalised words outside `spans`, and what joins them, may be places or peoples. */
function openTypes(words: readonly string[], spans: readonly KnownSpan[]): (readonly NameType[])[] {
  const covered = new Uint8Array(words.length);
  for (const { from, to } of spans) covered.fill(1, from, to);
  const isHandle = (i: number) => covered[i] === 0 && (words[i] ?? "").startsWith("@");
  const isOpen = (i: number) => covered[i] === 0 && CAPITAL.test(words[i] ?? "");
  return words.map((word, i) => {
    if (isHandle(i)) return NAME_TYPES;
    if (isOpen(i)) return UNCOVERED;
    return covered[i] === 0 && JOINER.test(word) && (isOpen(i - 1) || isOpen(i - 2)) && (isOpen(i + 1) || isOpen(i + 2))
      ? UNCOVERED
      : [];
  });
}
