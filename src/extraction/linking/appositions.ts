import type { Range } from "../../model/doc.ts";
import { ACTION_VERBS, ROLE_NOUNS, TITLE_MODIFIERS } from "../lexicon/words.ts";
import type { Report } from "./surface.ts";

/** How many tokens before a comma a phrase begins, and how many after one say an office. */
const LONGEST = 10;
const OFFICE = 6;
const LINK = /^(?:of|for|in|at|to|on|with|from|by)$/;

/** How many mentions from a description the name that it is told of stands at most. */
const BESIDE = 4;

/** Index of the person’s name in "the Dutch trade minister, Name," or "Name, the Dutch trade minister,"; null if none stands so. */
export function nameBesideDescription({ tokens, mentions }: Report, at: number): number | null {
  const described = mentions[at];
  if (described?.entityType !== "person") return null;
  const { from, to } = described.tokens;
  const isName = (i: number) => mentions[i]?.kind === "name" && mentions[i]?.entityType === "person";
  if (tokens[to]?.text === ",")
    for (let i = at + 1; i < Math.min(mentions.length, at + BESIDE); i++)
      if (isName(i) && mentions[i]?.tokens.from === to + 1) return i;
  if (tokens[from - 1]?.text === ",")
    for (let i = at - 1; i >= Math.max(0, at - BESIDE); i--)
      if (isName(i) && mentions[i]?.tokens.to === from - 1) return i;
  return null;
}

/** The phrase before a comma and a name, cut at what only says of whom: "the mayor of Tarn, Name" → "mayor"; null if there is none. */
export function phraseBefore({ tokens }: Report, name: number): Range | null {
  if (tokens[name - 1]?.text !== ",") return null;
  const first = Math.max(0, name - 2 - LONGEST);
  for (let i = name - 2; i >= first; i--) {
    const token = tokens[i];
    if (!token || ACTION_VERBS.has(token.text)) return null;
    const isPossessive = /^['’]s?$/.test(token.text);
    if (!isPossessive && token.kind !== "word" && token.text !== "-") return null;
    const isArticle = /^(?:the|an?|its|his|her|their|whose)$/i.test(token.text);
    if (!isPossessive && (!isArticle || LINK.test(tokens[i - 1]?.text ?? ""))) continue;
    let to = i + 1;
    while (to < name - 1 && !LINK.test(tokens[to]?.text ?? "")) to++;
    return to > i + 1 ? { from: i + 1, to } : null;
  }
  return null;
}

/** An office told after a name and a comma, without an article: "Name, 51, deputy head of", "Name, prefect of"; null if there is none. */
export function officeAfter({ tokens }: Report, end: number): Range | null {
  if (tokens[end]?.text !== ",") return null;
  const isAged = tokens[end + 1]?.kind === "number" && tokens[end + 2]?.text === ",";
  const from = isAged ? end + 3 : end + 1;
  for (let i = from; i < from + OFFICE; i++) {
    const word = tokens[i]?.text ?? "";
    if (ROLE_NOUNS.has(word)) return { from, to: i + 1 };
    if (!TITLE_MODIFIERS.has(word) && word !== "-") return null;
  }
  return null;
}
