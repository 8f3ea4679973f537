import { type RelationType, STATUSES, type Status } from "../../../model/schema.ts";
import { knownTypes } from "../../state/relation-types.ts";
import { floorTo, nextOf } from "./days.ts";
import { type Stretch, type TimeScale, xOf } from "./time-scale.ts";

/** One dated relation; `relationType` null: of several types, counted by report. */
export interface TimeMark extends Stretch {
  readonly key: string;
  readonly relationType: RelationType | null;
  readonly status: Status;
}

export interface Block {
  readonly key: string;
  readonly relationType: RelationType | null;
  readonly status: Status;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Marks that it stands for. */
  readonly marks: readonly string[];
}

/** A date known only to the week, month or longer. */
export interface Line {
  readonly key: string;
  readonly relationType: RelationType | null;
  readonly status: Status;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

export interface Stack {
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
  /** Count and height of each guide line. */
  readonly guides: readonly { readonly count: number; readonly y: number }[];
}

/** Where the blocks stand, from the top of the drawing. */
export const BASE = 80;
/** Relations in one bar up to which each has a block of its own. */
const BLOCKS = 9;
const STEP = 8.5;
const BLOCK = 7.5;
const LANE = 5;

/** Lays out one block a relation while no bar holds more than nine, else bars of equal scale. Pixels. */
export function stackOf(marks: readonly TimeMark[], scale: TimeScale): Stack {
  const shown = marks.filter(({ start, end }) => end >= scale.first && start <= scale.last);
  const { bars, wide } = sortOut(shown, scale);
  const most = Math.max(0, ...[...bars.values()].map((bar) => bar.length));
  const inBlocks = most <= BLOCKS;
  const step = inBlocks ? STEP : (BASE - 6) / most;
  const blocks = [...bars].flatMap(([start, bar]) => barOf(start, bar, scale, step, inBlocks));
  return {
    blocks,
    lines: linesOf(wide, inBlocks ? blocks : [], scale, inBlocks),
    guides: inBlocks ? [4, 8].map((count) => ({ count, y: BASE + 0.5 - count * STEP })) : guidesOf(most, step),
  };
}

function sortOut(marks: readonly TimeMark[], scale: TimeScale) {
  const bars = new Map<number, TimeMark[]>();
  const wide: TimeMark[] = [];
  for (const mark of marks) {
    const start = floorTo(scale.unit, mark.start);
    if (mark.end >= nextOf(scale.unit, start)) wide.push(mark);
    else {
      const bar = bars.get(start);
      if (bar) bar.push(mark);
      else bars.set(start, [mark]);
    }
  }
  return { bars, wide };
}

const rankOf = ({ relationType, status }: TimeMark) =>
  (relationType ? knownTypes().ids.indexOf(relationType) : knownTypes().ids.length) * STATUSES.length +
  STATUSES.indexOf(status);

function barOf(start: number, bar: readonly TimeMark[], scale: TimeScale, step: number, inBlocks: boolean): Block[] {
  const left = xOf(scale, Math.max(scale.first, start));
  const right = xOf(scale, Math.min(scale.last + 1, nextOf(scale.unit, start)));
  const width = Math.max(2, Math.min(inBlocks ? 14 : 40, right - left - 1));
  const x = left + (right - left - width) / 2;
  const runs: TimeMark[][] = [];
  for (const mark of bar.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const run = runs.at(-1);
    const [last] = run ?? [];
    if (run && last && !inBlocks && rankOf(last) === rankOf(mark)) run.push(mark);
    else runs.push([mark]);
  }
  let below = 0;
  return runs.flatMap((run) => {
    const [mark] = run;
    if (!mark) return [];
    const height = inBlocks ? BLOCK : Math.max(0.5, run.length * step - (run.length * step > 3 ? 1 : 0));
    below += run.length;
    return [
      {
        key: mark.key,
        relationType: mark.relationType,
        status: mark.status,
        x,
        y: BASE - below * step + (inBlocks ? 1 : 0),
        width,
        height,
        marks: run.map(({ key }) => key),
      },
    ];
  });
}

/** Lines in lanes: above each other and above the blocks that they cross; over bars they hang from the top. */
function linesOf(wide: readonly TimeMark[], blocks: readonly Block[], scale: TimeScale, upwards: boolean): Line[] {
  const lanes = Math.floor((BASE - 8) / LANE);
  const taken: { from: number; to: number; lane: number }[] = blocks.flatMap(({ x, width, y, height }) => {
    const [low, high] = [Math.floor((BASE - y - height) / LANE), Math.ceil((BASE - y) / LANE)];
    return Array.from({ length: high - low }, (_, at) => ({ from: x, to: x + width, lane: low + at }));
  });
  return wide
    .toSorted((a, b) => rankOf(a) - rankOf(b) || a.start - b.start)
    .flatMap((mark) => {
      const from = Math.max(0, xOf(scale, mark.start)) + 1;
      const to = Math.min(scale.width, xOf(scale, mark.end + 1)) - 1;
      let lane = 0;
      while (lane < lanes && taken.some((other) => other.lane === lane && other.from < to && from < other.to)) lane++;
      if (lane === lanes) return [];
      taken.push({ from, to, lane });
      const { key, relationType, status } = mark;
      return [{ key, relationType, status, from, to, y: upwards ? BASE - 4 - lane * LANE : 5 + lane * LANE }];
    });
}

/** Two or three round counts up to the highest bar. */
function guidesOf(most: number, step: number): Stack["guides"] {
  const size = 10 ** Math.floor(Math.log10(most / 2));
  const gap = [1, 2, 5, 10].map((times) => times * size).findLast((each) => each <= most / 2) ?? size;
  return [1, 2, 3]
    .map((times) => times * gap)
    .filter((count) => count <= most)
    .map((count) => ({ count, y: Math.round(BASE - count * step) + 0.5 }));
}
