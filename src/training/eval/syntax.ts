import { join } from "node:path";
import type { LanguageModels } from "../../nlp/models.ts";
import { splitSentences } from "../../nlp/sentences.ts";
import { tokenize } from "../../nlp/tokens.ts";
import { readTrees } from "../corpora/universal-dependencies.ts";
import { type CutScores, cleanTexts, cutScores, everyText, marksSlip } from "../scoring/cut-scores.ts";
import type { Figures, Share } from "../scoring/figures.ts";
import { type SyntaxScores, syntaxScores } from "../scoring/syntax-scores.ts";
import { percent, textTable } from "../text-table.ts";

export interface SyntaxResult {
  readonly test: string;
  readonly scores: SyntaxScores;
  /** Of sentences as print has them in which the treebank marks no slip of the writer, of these with the slips, and of all as they stand. */
  readonly faultless: CutScores;
  readonly clean: CutScores;
  readonly every: CutScores;
  /** Words a second. */
  readonly speed: { readonly cutting: number; readonly tagger: number; readonly taggerAndParser: number };
}

const TESTS = [
  { test: "EWT test", file: "ud-ewt/test.conllu.gz" },
  { test: "GUM test", file: "ud-gum/test.conllu.gz" },
];

/** Judges tokens, sentences, tagger and parser by the treebanks' test parts; `busy` tells milliseconds of processor time. */
export function evalSyntax(corpora: string, { tagger, parser }: LanguageModels, busy: () => number): SyntaxResult[] {
  return TESTS.map(({ test, file }) => {
    const trees = readTrees(join(corpora, file));
    const scores = syntaxScores(tagger, parser, trees);
    const every = everyText(trees);
    const perSecond = (work: () => void) => {
      const start = busy();
      work();
      return Math.round((1000 * scores.words) / (busy() - start));
    };
    const cut = () => {
      for (const { text } of every) splitSentences(text, tokenize(text));
    };
    cut();
    return {
      test,
      scores,
      faultless: cutScores(cleanTexts(trees.filter((tree) => !marksSlip(tree)))),
      clean: cutScores(cleanTexts(trees)),
      every: cutScores(every),
      speed: {
        cutting: perSecond(cut),
        tagger: perSecond(() => {
          for (const { words } of trees) tagger.tag(words);
        }),
        taggerAndParser: perSecond(() => {
          for (const { words } of trees) parser.parse(words, tagger.tag(words));
        }),
      },
    };
  });
}

/** One column a treebank. */
export function syntaxTable(results: readonly SyntaxResult[]): string {
  const row = (label: string, cell: (result: SyntaxResult) => string) => [label, ...results.map(cell)];
  const share = (label: string, of: (scores: SyntaxScores) => Share) =>
    row(label, ({ scores }) => percent(of(scores).share));
  const cut = (label: string, of: (result: SyntaxResult) => Figures) =>
    row(label, (result) => {
      const { precision, recall, f1, gold } = of(result);
      return `${(100 * f1).toFixed(2)} (P ${percent(precision)}, R ${percent(recall)}) of ${gold}`;
    });
  const speed = (label: string, of: (result: SyntaxResult) => number) =>
    row(label, (result) => `${of(result).toLocaleString("en-US")} words/s`);
  return textTable([
    ["", ...results.map(({ test, scores }) => `${test}, ${scores.words.toLocaleString("en-US")} words`)],
    share("UPOS", ({ upos }) => upos),
    share("XPOS", ({ xpos }) => xpos),
    share("UAS, predicted tags", ({ uas }) => uas),
    share("LAS, predicted tags", ({ las }) => las),
    cut("clean sentences without marked slips: tokens, F1", ({ faultless }) => faultless.tokens),
    cut("  sentence ends", ({ faultless }) => faultless.sentenceEnds),
    cut("  whole sentences", ({ faultless }) => faultless.sentences),
    cut("clean sentences, slips included: tokens, F1", ({ clean }) => clean.tokens),
    cut("  sentence ends", ({ clean }) => clean.sentenceEnds),
    cut("  whole sentences", ({ clean }) => clean.sentences),
    cut("all text as it stands: tokens, F1", ({ every }) => every.tokens),
    cut("  sentence ends", ({ every }) => every.sentenceEnds),
    cut("  whole sentences", ({ every }) => every.sentences),
    speed("tokens and sentences", ({ speed }) => speed.cutting),
    speed("tagger", ({ speed }) => speed.tagger),
    speed("tagger and parser", ({ speed }) => speed.taggerAndParser),
  ]);
}
