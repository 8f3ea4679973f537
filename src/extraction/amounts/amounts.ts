import type { Doc, DocAmount } from "../../model/doc.ts";
import { type Component, layer } from "../component.ts";
import { readAmounts } from "./read-amounts.ts";

/** No prose has longer sentences; what comes after so many characters is not read. */
const LONGEST = 4000;

/** Finds sums of money and counted goods. */
export const amounts: Component = {
  name: "amounts",
  requires: ["clean", "sentences"],
  assigns: "amounts",
  run: (doc) => ({ ...doc, amounts: findAmounts(doc) }),
};

function findAmounts(doc: Doc): DocAmount[] {
  const clean = layer(doc, "clean");
  return layer(doc, "sentences").flatMap(({ start, end }, sentence) =>
    readAmounts(clean.slice(start, Math.min(end, start + LONGEST))).map((found) => ({
      start: start + found.start,
      end: start + found.end,
      sentence,
      amount: found.amount,
    })),
  );
}
