import { seededRandom } from "../../layout/random.ts";
import type { Tally } from "./figures.ts";
import type { Part } from "./relation-counts.ts";
import type { ReportCounts } from "./report-counts.ts";

const SEED = 35;
export const RESAMPLES = 1000;
/** Of all draws so many lie between the ends of an interval. */
const INSIDE = 0.95;

/** Where a figure lies in 95 of 100 draws of as many reports, with repetition, as there are. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The figures that have intervals; each is a sum over reports by a sum over reports. */
export const MEASURES = {
  entities: ({ entities }) => f1(entities.typed),
  relations: ({ relations }) => f1(relations.tallies.directed),
  relationPrecision: ({ relations: { tallies } }) => [tallies.directed.right, tallies.directed.predicted],
  relationRecall: ({ relations: { tallies } }) => [tallies.directed.right, tallies.directed.gold],
  notHits: ({ relations }) => relations.parts.notHits,
  statusSlips: ({ relations }) => relations.parts.statusSlips,
  statusRight: ({ relations }) => relations.parts.statusRight,
  evidenceRight: ({ relations }) => relations.parts.evidenceRight,
  dateRight: ({ relations }) => relations.parts.dateRight,
  amountRight: ({ relations }) => relations.parts.amountRight,
} as const satisfies Record<string, (report: ReportCounts) => Readonly<Part>>;
export type Measure = keyof typeof MEASURES;
export const MEASURE_IDS = Object.keys(MEASURES) as Measure[];

/** F1 as a fraction whose parts add up over reports. */
function f1({ right, predicted, gold }: Tally): Part {
  return [2 * right, predicted + gold];
}

/** The intervals of all figures: the same reports give the same ones. Time grows with the number of reports. */
export function intervalsOf(reports: readonly ReportCounts[]): Record<Measure, Interval> {
  return Object.fromEntries(
    MEASURE_IDS.map((id) => [id, intervalOf(reports.map((report) => MEASURES[id](report)))]),
  ) as Record<Measure, Interval>;
}

/** The interval of the sum of the first numbers by the sum of the second ones. Draws in which that is 0 by 0 do not count. */
export function intervalOf(parts: readonly Readonly<Part>[]): Interval {
  const random = seededRandom(SEED);
  const drawn: number[] = [];
  for (let draw = 0; draw < RESAMPLES; draw++) {
    let [count, of] = [0, 0];
    for (let i = 0; i < parts.length; i++) {
      const part = parts[Math.floor(random() * parts.length)];
      count += part?.[0] ?? 0;
      of += part?.[1] ?? 0;
    }
    if (of > 0) drawn.push(count / of);
  }
  drawn.sort((a, b) => a - b);
  const at = (share: number) => drawn[Math.round(share * (drawn.length - 1))] ?? 0;
  return { low: at((1 - INSIDE) / 2), high: at((1 + INSIDE) / 2) };
}
