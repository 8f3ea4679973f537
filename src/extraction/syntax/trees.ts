import type { Doc, SentenceTree } from "../../model/doc.ts";
import type { LanguageModels } from "../../nlp/models.ts";
import { parseSentence } from "../../nlp/parser/sentence-parser.ts";
import { type Component, layer } from "../component.ts";
import { type KnownSpans, knownSpans, piecesOf } from "./pieces.ts";

/** No prose has longer sentences; what comes after so many tokens is not parsed. */
const LONGEST = 500;

/** Tags and parses sentences by trained models, each when its tree is first asked for. Linear time. */
export function trees(models: Pick<LanguageModels, "tagger" | "parser">): Component {
  return {
    name: "trees",
    requires: ["tokens", "sentences", "taggedNames", "mentions", "dates", "amounts"],
    assigns: "trees",
    run: (doc) => {
      const known = new Map<number, SentenceTree | null>();
      let spans: readonly KnownSpans[] | null = null;
      const of = (sentence: number): SentenceTree | null => {
        let tree = known.get(sentence);
        if (tree === undefined) {
          spans ??= knownSpans(doc);
          tree = treeOf(doc, sentence, spans[sentence], models);
          known.set(sentence, tree);
        }
        return tree;
      };
      return { ...doc, trees: { of } };
    },
  };
}

function treeOf(
  doc: Doc,
  sentence: number,
  spans: KnownSpans | undefined,
  { tagger, parser }: Pick<LanguageModels, "tagger" | "parser">,
): SentenceTree | null {
  const range = layer(doc, "sentences")[sentence]?.tokens;
  if (!range || !spans || range.to === range.from) return null;
  const { from } = range;
  const to = Math.min(range.to, from + LONGEST);
  const tokens = layer(doc, "tokens").slice(from, to);
  const words = tokens.map(({ text }) => text);
  const classes = tagger.tag(words);
  const { heads, relations } = parseSentence(words, classes, parser, piecesOf(spans, from, tokens, classes));
  return { tokens: { from, to }, classes, heads: heads.map((head) => (head < 0 ? -1 : from + head)), relations };
}
