import type { Span } from "../../model/graph.ts";
import { splitSentences } from "../../nlp/sentences.ts";
import { tokenize } from "../../nlp/tokens.ts";
import { placesIn } from "../corpora/labelled-text.ts";
import type { Tree } from "../corpora/universal-dependencies.ts";
import { type Figures, figures, sumOfTallies, type Tally } from "./figures.ts";

/** A stretch of running text with its sentences and words. */
export interface CutText {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly words: readonly Span[];
}

/** So many clean sentences make one text. */
const JOINED = 8;
const SHORTEST = 20;
const SLIP = /(?:^|\|)(?:Typo=Yes|CorrectForm=|CorrectSpaceAfter=)/;
const CLEAN = /^[A-Z"'“(].*[.!?]["'”)]*$/u;

/** Sentences that begin and end as print has it, eight in a line: what news are made of. */
export function cleanTexts(trees: readonly Tree[]): CutText[] {
  const clean = trees.filter(({ text = "" }) => text.length > SHORTEST && CLEAN.test(text));
  const texts: CutText[] = [];
  for (let at = 0; at < clean.length; at += JOINED) texts.push(textOf(clean.slice(at, at + JOINED), () => " "));
  return texts;
}

/** Whether the treebank itself marks a slip of the writer in the sentence: a misspelt word, a word cut in two, a space too few. */
export function marksSlip({ misc, features, relations }: Tree): boolean {
  return (
    misc.some((marks) => SLIP.test(marks)) ||
    features.some((marks) => SLIP.test(marks)) ||
    relations.includes("goeswith")
  );
}

/** All sentences as they stand: paragraphs of posts, mails and reviews, cut off lines and headings among them. */
export function everyText(trees: readonly Tree[]): CutText[] {
  return [textOf(trees, ({ beginsParagraph }) => (beginsParagraph ? "\n\n" : " "))];
}

function textOf(trees: readonly Tree[], gapBefore: (tree: Tree) => string): CutText {
  let text = "";
  const sentences: Span[] = [];
  const words: Span[] = [];
  for (const tree of trees) {
    const own = tree.text ?? tree.words.join(" ");
    if (text !== "") text += gapBefore(tree);
    const start = text.length;
    text += own;
    sentences.push({ start, end: text.length });
    const starts = placesIn(own, tree.words)?.starts ?? [];
    for (const [i, at] of starts.entries())
      words.push({ start: start + at, end: start + at + (tree.words[i]?.length ?? 0) });
  }
  return { text, sentences, words };
}

export interface CutScores {
  readonly tokens: Figures;
  /** Places where a sentence ends, and sentences with both ends right. */
  readonly sentenceEnds: Figures;
  readonly sentences: Figures;
}

/** How well texts are cut into tokens and sentences: right is what begins and ends where the treebank says. */
export function cutScores(texts: readonly CutText[]): CutScores {
  const counts = texts.map(({ text, sentences, words }) => {
    const tokens = tokenize(text);
    const found = splitSentences(text, tokens);
    return {
      tokens: tallyOf(words, tokens, place),
      sentenceEnds: tallyOf(sentences, found, ({ end }) => String(end)),
      sentences: tallyOf(sentences, found, place),
    };
  });
  const sum = (part: keyof CutScores) => figures(sumOfTallies(counts.map((count) => count[part])));
  return { tokens: sum("tokens"), sentenceEnds: sum("sentenceEnds"), sentences: sum("sentences") };
}

function place({ start, end }: Span): string {
  return `${start} ${end}`;
}

function tallyOf(gold: readonly Span[], found: readonly Span[], key: (span: Span) => string): Tally {
  const asked = new Set(gold.map(key));
  return { right: found.filter((span) => asked.has(key(span))).length, predicted: found.length, gold: asked.size };
}
