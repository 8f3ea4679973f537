import { join } from "node:path";
import type { NameType } from "../../model/doc.ts";
import type { NameTagger } from "../../nlp/names/name-tagger.ts";
import { tokenize } from "../../nlp/tokens.ts";
import type { NameFinder } from "../compromise-names.ts";
import { readColumns } from "../corpora/columns.ts";
import { type LabelledText, labelledText } from "../corpora/labelled-text.ts";
import { type Interval, intervalOf } from "../scoring/bootstrap.ts";
import { type Figures, figures, sumOfTallies, type Tally } from "../scoring/figures.ts";
import { countNames, type NameView, type SharedNameType, type Titles } from "../scoring/text-names.ts";
import { percent, textTable } from "../text-table.ts";

/** A corpus of names that is judged by. */
export interface NameTest {
  readonly label: string;
  readonly texts: readonly LabelledText[];
  readonly words: number;
}

export interface NameRow {
  readonly test: string;
  readonly finder: string;
  readonly figures: Readonly<Record<NameView, Figures>>;
  /** Of F1 with types, over draws of the sentences. */
  readonly interval: Interval;
  readonly wordsPerSecond: number;
}

/** Reads Universal NER's English test and wikigold from the folder of the corpora. */
export function readNameTests(corpora: string): { readonly uner: NameTest; readonly wikigold: NameTest } {
  const test = (label: string, file: string, word: number, tag: number): NameTest => {
    const sentences = readColumns(join(corpora, file), word, tag);
    return {
      label,
      texts: sentences.map(labelledText),
      words: sentences.reduce((sum, { words }) => sum + words.length, 0),
    };
  };
  return {
    uner: test("UNER EWT test", "uner-ewt/test.iob2", 1, 2),
    wikigold: test("wikigold", "wikigold/wikigold.conll.txt", 0, -1),
  };
}

const SHARED: Readonly<Record<NameType, SharedNameType | null>> = {
  person: "person",
  organization: "organization",
  country: "place",
  place: "place",
  nationality: null,
  event: null,
};

/** Our tagger as a finder of names; peoples and events are no names that the corpora mark. */
export function taggerNames(label: string, tagger: NameTagger): NameFinder {
  return {
    label,
    names: (text) => {
      const tokens = tokenize(text);
      return tagger.names(tokens.map((token) => token.text)).flatMap(({ from, to, type }) => {
        const shared = SHARED[type];
        const [first, last] = [tokens[from], tokens[to - 1]];
        return shared && first && last ? [{ start: first.start, end: last.end, type: shared }] : [];
      });
    },
  };
}

/** Judges a finder by a corpus; `busy` tells the milliseconds that this process has kept a processor busy. */
export function judgeNames(test: NameTest, finder: NameFinder, titles: Titles, busy: () => number): NameRow {
  const counts = test.texts.map((one) => countNames(one, finder.names(one.text), titles));
  const start = busy();
  for (const { text } of test.texts) finder.names(text);
  const seconds = (busy() - start) / 1000;
  const of = (view: NameView) => figures(sumOfTallies(counts.map((count): Tally => count[view])));
  return {
    test: test.label,
    finder: finder.label,
    figures: {
      typed: of("typed"),
      untyped: of("untyped"),
      person: of("person"),
      place: of("place"),
      organization: of("organization"),
    },
    interval: intervalOf(counts.map(({ typed }) => [2 * typed.right, typed.predicted + typed.gold])),
    wordsPerSecond: Math.round(test.words / seconds),
  };
}

/** One line a corpus and finder. */
export function nameTable(rows: readonly NameRow[]): string {
  const cell = ({ precision, recall, f1 }: Figures) =>
    [precision, recall, f1].map((share) => percent(share).padStart(5)).join(" ");
  return textTable([
    ["", "", "type and both ends", "", "both ends", "person", "place", "organization", "words/s"],
    [
      "",
      "",
      "   P     R    F1",
      "95 %",
      "   P     R    F1",
      "   P     R    F1",
      "   P     R    F1",
      "   P     R    F1",
      "",
    ],
    ...rows.map(({ test, finder, figures, interval: { low, high }, wordsPerSecond }) => [
      test,
      finder,
      cell(figures.typed),
      `${percent(low)}–${percent(high)}`,
      cell(figures.untyped),
      cell(figures.person),
      cell(figures.place),
      cell(figures.organization),
      wordsPerSecond.toLocaleString("en-US").padStart(7),
    ]),
  ]);
}
