import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readColumns } from "../corpora/columns.ts";
import { readGmb } from "../corpora/gmb.ts";
import { gumNames } from "../corpora/gum-names.ts";
import { cleanGmb, cleanGum, mapPolitics, mapUner, mapWikigold } from "../corpora/news-names.ts";
import { reportNames } from "../corpora/report-names.ts";
import { readTrees } from "../corpora/universal-dependencies.ts";
import { readGoldFolder } from "../gold-folder.ts";
import type { NameExample } from "./name-example.ts";
import type { CleaningLists } from "./name-lists.ts";
import { voteOnTypes } from "./vote.ts";

/** Consecutive sentences of a corpus stay on one side, so that no report is on both. */
const BLOCK = 200;
const HELD_BACK_BLOCK = 3;
const BLOCKS = 10;
/** Every fifth annotated report is held back for judging. */
const HELD_BACK_REPORT = 5;
const QUARTERS = 4;

export interface NameCorpora {
  /** Fully annotated. */
  readonly train: readonly NameExample[];
  /** Annotated reports, which leave places open. */
  readonly reports: readonly NameExample[];
  readonly heldBack: {
    readonly gmb: readonly NameExample[];
    /** A list of sentences a report. */
    readonly reports: readonly (readonly NameExample[])[];
    readonly uner: readonly NameExample[];
  };
}

/** What is not learned from, so that it can be judged by, or to see what it is worth. */
export interface LearnedPart {
  /** Whether wikigold is. */
  readonly wikigold?: boolean;
  /** Share of the annotated reports that is learned from, in quarters from 0 to 1; the lesser shares are parts of the greater ones. */
  readonly reports?: number;
}

/** Whether the report at this place of its folder is one of those held back for judging. */
export function isHeldBack(at: number): boolean {
  return at % HELD_BACK_REPORT === HELD_BACK_REPORT - 1;
}

/** Whether the report at this place of its folder is in this share of those to learn from. */
export function isInShare(at: number, share: number): boolean {
  return (at % HELD_BACK_REPORT) % QUARTERS < share * QUARTERS;
}

/** Reads all that the name tagger learns from and is judged by; `parts` are folders with gold and reports in them. */
export async function readNameCorpora(
  corpora: string,
  goldFolder: string,
  lists: CleaningLists,
  report: (line: string) => void,
  part: LearnedPart = {},
): Promise<NameCorpora> {
  const gmb = cleanGmb(readGmb(join(corpora, "gmb/ner_dataset.csv.zip")), lists);
  const isTest = (_: NameExample, i: number) => Math.floor(i / BLOCK) % BLOCKS === HELD_BACK_BLOCK;
  const wikigold =
    part.wikigold === false ? [] : mapWikigold(readColumns(join(corpora, "wikigold/wikigold.conll.txt"), 0, -1), lists);
  const politics = ["train", "dev", "test"].flatMap((part) =>
    mapPolitics(readColumns(join(corpora, `crossner-politics/${part}.txt`), 0, -1), lists),
  );
  const reports: NameExample[] = [];
  const heldBackReports: NameExample[][] = [];
  for (const entry of readdirSync(goldFolder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const { reports: found } = await readGoldFolder(join(goldFolder, entry.name));
    found.forEach((one, i) => {
      if (isHeldBack(i)) heldBackReports.push(reportNames(one, lists));
      else if (isInShare(i, part.reports ?? 1)) reports.push(...reportNames(one, lists));
    });
  }
  const uner = mapUner(readColumns(join(corpora, "uner-ewt/test.iob2"), 1, 2));
  const gum = cleanGum(gumNames(readTrees(join(corpora, "ud-gum/train-permissive.conllu.gz"))), lists);
  const news = voteOnTypes(gmb.filter((example, i) => !isTest(example, i)));
  const train = [...news, ...gum, ...gum, ...wikigold, ...wikigold, ...politics, ...politics];
  report(
    `names: ${train.length} sentences to learn from, ${reports.length} of annotated reports; held back ${gmb.filter(isTest).length}, ${heldBackReports.length} reports, ${uner.length} of UNER EWT test`,
  );
  return { train, reports, heldBack: { gmb: gmb.filter(isTest), reports: heldBackReports, uner } };
}
