import { describe, expect, it } from "vitest";
import { TreePaths } from "../../../src/extraction/scoring/tree-paths.ts";
import type { SentenceTree, Token } from "../../../src/model/doc.ts";

/** "Norway<2:nsubj sent<-1:root": words, each with the place of its head, from 0, and its relation. */
function pathsOf(text: string): TreePaths {
  const words = text.split(" ").map((word) => word.split("<"));
  const tokens = words.map(([name = ""]): Token => ({ text: name, kind: "word", start: 0, end: 0 }));
  const arcs = words.map(([, arc = "-1:root"]) => arc.split(":"));
  const tree: SentenceTree = {
    tokens: { from: 0, to: words.length },
    classes: [],
    heads: Int32Array.from(arcs, ([head]) => Number(head)),
    relations: arcs.map(([, relation = ""]) => relation),
  };
  return new TreePaths(tree, tokens);
}

const SENT = "Norway<3:nsubj and<2:cc Peru<0:conj sent<-1:root tanks<3:obj to<6:case Kenya<3:obl";

describe("ways through a tree", () => {
  it.each([
    { text: SENT, from: 0, to: 6, name: ">nsubj^<obl:to", steps: 2, passed: [3] },
    { text: SENT, from: 2, to: 6, name: ">nsubj^<obl:to", steps: 2, passed: [0, 3] }, // joined words count as one
    { text: SENT, from: 6, to: 0, name: ">obl:to^<nsubj", steps: 2, passed: [3] },
    { text: SENT, from: 3, to: 4, name: "^<obj", steps: 1, passed: [] },
    { text: SENT, from: 4, to: 4, name: "^", steps: 0, passed: [] },
  ])("from $from to $to: $name", ({ text, from, to, name, steps, passed }) => {
    expect(pathsOf(text).between(from, to)).toMatchObject({ name, steps, passed });
  });

  it("are none between words far apart, and outside of the sentence", () => {
    const chain = Array.from({ length: 10 }, (_, at) => `w<${at - 1}:dep`).join(" ");
    expect(pathsOf(chain).between(0, 9)).toBeNull();
    expect(pathsOf(SENT).between(0, -1)).toBeNull();
  });
});
