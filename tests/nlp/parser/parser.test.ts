import { describe, expect, it } from "vitest";
import { makeMove, moveCount } from "../../../src/nlp/parser/parser.ts";
import { ParserState, SHIFT } from "../../../src/nlp/parser/parser-state.ts";
import { bestRightMove, lostArcs } from "../../../src/training/train/train-parser.ts";

const RELATIONS = 2;
const LEFT = 1;
const RIGHT = 1 + RELATIONS;

/** Heads of the words as a treebank numbers them: 0 is the root, 1 the first word. */
function headsOf(notation: string): Int32Array {
  const heads = notation.split(" ").map(Number);
  return Int32Array.from(heads, (head) => (head === 0 ? heads.length : head - 1));
}

function stateAfter(count: number, moves: readonly number[]): ParserState {
  const state = new ParserState();
  state.begin(count);
  for (const move of moves) makeMove(state, move, RELATIONS);
  return state;
}

describe("the oracle", () => {
  it.each([
    { heads: "2 0" },
    { heads: "0 1" },
    { heads: "2 3 0 3 6 4" },
    { heads: "3 3 0 3 4 5" },
    { heads: "0 1 2 3 4 5" },
    { heads: "6 1 2 3 4 0" },
  ])("its moves lead to the tree $heads", ({ heads: notation }) => {
    const heads = headsOf(notation);
    const relations = Int32Array.from(heads, (_, i) => i % RELATIONS);
    const scores = new Float32Array(moveCount(RELATIONS));
    const isRight = new Uint8Array(scores.length);
    const state = stateAfter(heads.length, []);
    while (!state.done) {
      expect(Math.min(...lostArcs(state, heads))).toBe(0);
      makeMove(state, bestRightMove(state, scores, heads, relations, RELATIONS, isRight), RELATIONS);
    }
    expect([...state.heads.subarray(0, heads.length)]).toEqual([...heads]);
    expect([...state.relations.subarray(0, heads.length)]).toEqual([...relations]);
  });

  it.each([
    { heads: "2 0 2", moves: [SHIFT], lost: [1, 0] }, // shifting past its head loses the first word's arc
    { heads: "0 1 1", moves: [SHIFT], lost: [0, 3] }, // it heads both others and the root heads it
    { heads: "0 1 2", moves: [SHIFT, SHIFT], lost: [0, 2] },
  ])("after $moves on $heads a shift and a left arc lose $lost", ({ heads, moves, lost }) => {
    const [shift, left] = lostArcs(stateAfter(3, moves), headsOf(heads));
    expect([shift, left]).toEqual(lost);
  });
});

describe("a parser's state", () => {
  it.each([
    { moves: [], shift: true, left: false, right: false },
    { moves: [SHIFT], shift: true, left: true, right: false },
    { moves: [SHIFT, SHIFT], shift: false, left: false, right: true }, // two words do not both hang from the root
    { moves: [SHIFT, SHIFT, RIGHT], shift: false, left: true, right: false },
    { moves: [SHIFT, LEFT, SHIFT, LEFT], shift: false, left: false, right: false },
  ])("after $moves: shift $shift, left $left, right $right", ({ moves, shift, left, right }) => {
    const state = stateAfter(2, moves);
    expect([state.mayShift, state.mayLeft, state.mayRight]).toEqual([shift, left, right]);
  });

  it("knows the outer dependents on both sides", () => {
    const state = stateAfter(5, [SHIFT, SHIFT, LEFT, LEFT, SHIFT, SHIFT, RIGHT, SHIFT, RIGHT]);
    expect([state.left[2], state.left2[2], state.right[2], state.right2[2]]).toEqual([0, 1, 4, 3]);
    expect([state.leftCount[2], state.rightCount[2]]).toEqual([2, 2]);
  });
});
