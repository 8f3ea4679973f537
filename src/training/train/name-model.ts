import { seededRandom } from "../../layout/random.ts";
import type { NameType } from "../../model/doc.ts";
import { readModelFile, writeModelFile } from "../../nlp/linear/model-file.ts";
import { packWeights } from "../../nlp/linear/sparse-weights.ts";
import { Gazetteer, packGazetteer } from "../../nlp/names/gazetteer.ts";
import { NameFeatures } from "../../nlp/names/name-features.ts";
import { loadNameTagger, type NameSpan, type NameTagger, packNameTagger } from "../../nlp/names/name-tagger.ts";
import { namesOfReport } from "../../nlp/names/report-names.ts";
import type { WordClusters } from "../../nlp/words/word-clusters.ts";
import { wordViews } from "../../nlp/words/word-view.ts";
import type { NameCorpora } from "./name-corpora.ts";
import type { NameExample } from "./name-example.ts";
import { nameLists } from "./name-lists.ts";
import { nameScoreLines, scoreNames } from "./name-scores.ts";
import { type NameTraining, trainNames } from "./train-names.ts";

const SEED = 20;
/** Copies in capitals and with each word capitalised, as headlines are. */
const IN_CAPITALS = 0.04;
const CAPITALISED = 0.07;
/** Annotated reports count this often: they are recent, and annotated with care. */
const REPORT_COPIES = 3;
/** Weights below this are dropped. */
const LEAST = 0.7;
const TEMPERATURES = [4, 6, 8, 10, 13, 17, 22, 28, 36, 46];

export const NAME_TRAINING: NameTraining = {
  bits: 23,
  rarest: 2,
  useful: 0.5,
  epochs: 5,
  hidePhrase: 0.15,
  hideWord: 0.1,
  margin: 15,
  models: 1,
};

/** Trains the name tagger on everything that is not held back. Gives `names.bin`. */
export function buildNameTagger(
  corpora: NameCorpora,
  clusters: WordClusters,
  training: NameTraining,
  report: (line: string) => void,
): Uint8Array {
  const random = seededRandom(SEED);
  const lists = packGazetteer(nameLists());
  const gazetteer = new Gazetteer(readModelFile(writeModelFile({ kind: "lists", ...lists }), "lists"));
  const features = new NameFeatures(wordViews(clusters), gazetteer);
  const train = [...corpora.train, ...headlines(corpora.train, random)];
  const reports = Array.from({ length: REPORT_COPIES }, () => corpora.reports).flat();
  const trained = trainNames(train, reports, features, training, random, report);
  const packed = packWeights(trained, LEAST);
  const pack = (temperature: number) => packNameTagger([packed, lists], trained.transitions, temperature);
  const judged = [...corpora.heldBack.reports.flat(), ...corpora.heldBack.gmb.slice(0, 1500)];
  const [best] = TEMPERATURES.map((temperature) => ({
    temperature,
    loss: confidenceLoss(judged, loadNameTagger(pack(temperature), clusters)),
  })).sort((a, b) => a.loss - b.loss);
  report(`names: temperature ${best?.temperature}, ${trained.values.length} weights before pruning`);
  return pack(best?.temperature ?? 1);
}

/** Prints how well the tagger does on what was held back, and how fast it is. */
export function judgeNameTagger(
  tagger: NameTagger,
  { heldBack }: NameCorpora,
  clock: () => number,
  report: (line: string) => void,
): void {
  const names = (words: readonly string[]) => tagger.names(words);
  const show = (title: string, examples: readonly NameExample[], counts?: (type: NameType) => boolean) => {
    report(title);
    for (const line of nameScoreLines(scoreNames(examples, names, counts))) report(line);
  };
  show("GMB, held back (cleaned)", heldBack.gmb);
  show("annotated reports, held back", heldBack.reports.flat());
  report("annotated reports, held back, each evened out as a whole");
  for (const line of nameScoreLines(scoreNames(heldBack.reports.flat(), evenedOut(heldBack.reports, tagger))))
    report(line);
  show("UNER EWT test", heldBack.uner, (type) => type !== "nationality" && type !== "event");
  const start = clock();
  let tokens = 0;
  for (const { words } of heldBack.gmb) {
    names(words);
    tokens += words.length;
  }
  report(`speed: ${Math.round((1000 * tokens) / (clock() - start))} tokens a second`);
}

/** Names by the sentence's words, each report evened out. */
export function evenedOut(reports: readonly (readonly NameExample[])[], tagger: NameTagger) {
  const names = new Map<readonly string[], readonly NameSpan[]>();
  for (const report of reports) {
    const words = report.map((example) => example.words);
    const found = namesOfReport(tagger, words);
    words.forEach((sentence, i) => {
      names.set(sentence, found[i] ?? []);
    });
  }
  return (words: readonly string[]) => names.get(words) ?? [];
}

function headlines(examples: readonly NameExample[], random: () => number): NameExample[] {
  return examples.flatMap((example) => {
    const draw = random();
    if (draw < IN_CAPITALS) return [{ ...example, words: example.words.map((word) => word.toUpperCase()) }];
    if (draw < CAPITALISED)
      return [{ ...example, words: example.words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)) }];
    return [];
  });
}

/** Mean logarithmic loss of the confidences: least where they tell how often names are right. */
function confidenceLoss(examples: readonly NameExample[], tagger: NameTagger): number {
  let loss = 0;
  let count = 0;
  for (const { words, spans, open } of examples)
    for (const { from, to, type, confidence } of tagger.names(words)) {
      if (open?.[from]?.includes(type)) continue;
      const right = spans.some((span) => span.from === from && span.to === to && span.types.includes(type));
      loss -= Math.log(Math.max(1e-6, right ? confidence : 1 - confidence));
      count++;
    }
  return loss / Math.max(1, count);
}
