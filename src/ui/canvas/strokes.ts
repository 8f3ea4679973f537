import type { RelationType, Status } from "../../model/schema.ts";
import { specOf } from "../state/relation-types.ts";
import type { Head } from "./drawn.ts";

/** How a relation is stroked. All lengths are pixels at 100 %. */

const THINNEST = 1.7;
const WIDEST = 5.2;
const STRUCTURE = 1.1;

export const isStructure = (type: RelationType): boolean => specOf(type).kind === "structure";

export function edgeWidth(type: RelationType, count: number): number {
  return isStructure(type) ? STRUCTURE : Math.min(WIDEST, THINNEST + 1.05 * Math.log2(Math.max(1, count)));
}

export function edgeHead(type: RelationType, status: Status): Head {
  if (specOf(type).symmetric) return "none";
  return status === "planned" ? "hollow" : "solid";
}

/** From the tip to its base. A head is `HEAD_BREADTH` times as wide as it is long. */
export const headLength = (width: number, structure: boolean): number => (structure ? 6 : 7 + 1.2 * width);
export const HEAD_BREADTH = 0.92;

/** Lengths of line and gap in turn; none for a solid line. */
export const DASHES: Readonly<Record<Status, readonly number[]>> = {
  asserted: [],
  planned: [6, 4],
  denied: [1.5, 4],
};

/** What is unsure is this much fainter than it were. */
const UNSURE = 0.55;

/** Structure keeps full strength: its pattern tells its status. What is unsure is fainter, whatever it is. */
export function edgeAlpha(status: Status, structure: boolean, unsure: boolean): number {
  const sure = structure || status === "asserted" ? 1 : status === "planned" ? 0.88 : 0.78;
  return unsure ? UNSURE * sure : sure;
}

/** Space between an end of an edge and the shape that it meets. */
export const TAIL_GAP = 3;
export const HEAD_GAP = 4.5;
/** Added to the gap at a selected node, whose marker stands there. */
export const MARKER_ROOM = 8;
