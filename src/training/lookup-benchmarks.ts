import type { GraphIndex } from "../knowledge/graph-index.ts";
import { seededRandom } from "../layout/random.ts";
import type { Entity } from "../model/graph.ts";
import { nodesWithin } from "../query/neighbourhood.ts";
import { bestPaths, type PathsAsked } from "../query/paths.ts";
import { SearchIndex } from "../query/search.ts";
import { finish } from "../query/steps.ts";
import { type BenchRow, medianOf, round, secondsOf } from "./bench-row.ts";

const SEED = 2022;
const TURNS = 21;
const SYLLABLES =
  "ba bo da de el en er ev go ha il in ka ki ko la len lo ma mi na nik ol pe ra ro sa sen sky ta ti va vi zel".split(
    " ",
  );

/** Neighbourhood, paths and the search for names: what a screen asks without Cypher, on the graph of the query benchmark. */
export function lookupRows(index: GraphIndex): BenchRow[] {
  const node = (turn: number) => (turn * 7919) % index.entityCount;
  const other = (turn: number) => (turn * 104_729 + 13) % index.entityCount;
  const paths = (turn: number, more: Partial<PathsAsked>) =>
    finish(bestPaths(index, { from: node(turn), to: other(turn), limit: 10, longest: 6, ...more }));
  const hubs = Array.from({ length: 10 }, (_, number) => number);
  const entities = namedEntities(index.entityCount);
  const build: { search: SearchIndex | null } = { search: null };
  const seconds = secondsOf(() => {
    build.search = new SearchIndex(entities, (entity) => index.degree(entity));
  });
  const { search } = build;
  if (!search) throw new RangeError("The search index was not built.");
  const name = (turn: number) => entities[node(turn)]?.name ?? "";
  const time = (what: string, work: (turn: number) => unknown) => ({
    what,
    value: round(medianOf(TURNS, work)),
    unit: "ms",
  });
  return [
    time("within 3 hops, at most 1,000", (turn) => finish(nodesWithin(index, [node(turn)], 3, null, 1000))),
    time("10 best paths", (turn) => paths(turn, {})),
    time("  avoiding ten hubs", (turn) => paths(turn, { avoid: hubs })),
    time("  in time order", (turn) => paths(turn, { inTimeOrder: true })),
    { what: "index of names", value: round(seconds * 1000), unit: "ms" },
    time("search, as it is written", (turn) => search.search(name(turn), 12)),
    time("  the first three letters", (turn) => search.search(name(turn).slice(0, 3), 12)),
    time("  a letter wrong", (turn) => search.search(misspelt(name(turn)), 12)),
    time("  in another script", (turn) => search.search(inCyrillic(name(turn)), 12)),
    { what: "  found among the first 12 with a letter wrong", value: share(entities, search, misspelt), unit: "%" },
    { what: "  found among the first 12 in another script", value: share(entities, search, inCyrillic), unit: "%" },
  ];
}

function namedEntities(count: number): Entity[] {
  const random = seededRandom(SEED);
  const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? "";
  const word = (syllables: number) => {
    const text = Array.from({ length: syllables }, syllable).join("");
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, (_, at): Entity => {
    const name = `${word(2 + (at % 2))} ${word(3)}`;
    return { id: `person/p${at}`, entityType: "person", name, aliases: [] };
  });
}

/** Two letters of the surname change places. */
function misspelt(name: string): string {
  const at = name.indexOf(" ") + 3;
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  [..."abdeghiklmnoprstvz"].map((letter, i) => [letter, [..."абдегхиклмнопрствз"][i] ?? letter]),
);

function inCyrillic(name: string): string {
  return [...name.toLowerCase()].map((letter) => CYRILLIC[letter] ?? (letter === "y" ? "ий" : letter)).join("");
}

/** Of every hundred names, how many are found when they are written like this. */
function share(entities: readonly Entity[], search: SearchIndex, written: (name: string) => string): number {
  const asked = Array.from({ length: 200 }, (_, i) => Math.floor((i * entities.length) / 200));
  const found = asked.filter((at) =>
    search
      .search(written(entities[at]?.name ?? ""), 12)
      .some(({ entity }) => entities[entity]?.name === entities[at]?.name),
  );
  return round((found.length / asked.length) * 100);
}
