import type { Parser } from "../../nlp/parser/parser.ts";
import type { Tagger } from "../../nlp/tagger/tagger.ts";
import type { Tree } from "../corpora/universal-dependencies.ts";
import { type Share, shareOf } from "./figures.ts";

/** Shares of the words whose tag, and whose place in the tree, is the treebank's; words and sentences are the treebank's own. */
export interface SyntaxScores {
  readonly words: number;
  readonly upos: Share;
  readonly xpos: Share;
  /** Head right; head and relation right, subtype included. The tags are the tagger's own; punctuation counts. */
  readonly uas: Share;
  readonly las: Share;
}

export function syntaxScores(tagger: Tagger, parser: Parser, trees: readonly Tree[]): SyntaxScores {
  let [words, upos, xpos, attached, labelled] = [0, 0, 0, 0, 0];
  for (const tree of trees) {
    const tags = tagger.tag(tree.words);
    const { heads, relations } = parser.parse(tree.words, tags);
    for (const [i, head] of tree.heads.entries()) {
      words++;
      upos += Number(tags[i]?.upos === tree.upos[i]);
      xpos += Number(tags[i]?.xpos === tree.xpos[i]);
      attached += Number(heads[i] === head);
      labelled += Number(heads[i] === head && relations[i] === tree.relations[i]);
    }
  }
  return {
    words,
    upos: shareOf([upos, words]),
    xpos: shareOf([xpos, words]),
    uas: shareOf([attached, words]),
    las: shareOf([labelled, words]),
  };
}
