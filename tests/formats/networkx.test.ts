import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Cell, EDGE_COLUMNS, NODE_COLUMNS, rowsOf } from "../../src/formats/columns.ts";
import { gexf } from "../../src/formats/gexf.ts";
import { graphml } from "../../src/formats/graphml.ts";
import { EMPTY, SAMPLE } from "./sample-graph.ts";

interface Found {
  readonly directed: boolean;
  readonly nodes: readonly (readonly [id: string, data: Record<string, unknown>])[];
  readonly edges: readonly (readonly [source: string, target: string, key: string, data: Record<string, unknown>])[];
}

const folder = mkdtempSync(join(tmpdir(), "entente-networkx-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A Python that has NetworkX: the system's own or the first on the path. */
const python = ["/usr/bin/python3", "python3"].find((each) => {
  try {
    execFileSync(each, ["-c", "import networkx"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});
if (!python)
  console.warn("NetworkX is not installed (python3-networkx): its reading of GEXF and GraphML is not tested.");

function readBack(name: string, text: string): Found {
  const file = join(folder, name);
  writeFileSync(file, text);
  const script = join(import.meta.dirname, "networkx-check.py");
  return JSON.parse(execFileSync(python ?? "python3", [script, file], { encoding: "utf8" })) as Found;
}

function asPython(cell: Cell): unknown {
  return typeof cell === "object" && cell !== null ? JSON.stringify(cell) : cell;
}

function valuesOf<T>(columns: readonly { readonly id: string; readonly of: (row: T) => Cell }[], row: T) {
  const cells = columns.map(({ id, of }) => [id, of(row)] as const);
  return Object.fromEntries(
    cells
      .filter(([, cell]) => cell !== null && cell !== "" && !(Array.isArray(cell) && cell.length === 0))
      .map(([id, cell]) => [id, asPython(cell)]),
  );
}

const { nodes, edges } = rowsOf(SAMPLE);
const positions = { "person/anna-abel": { x: 12.5, y: -7 } };

describe.skipIf(!python).each([gexf, graphml])("NetworkX reads $label", (format) => {
  const [file] = format.write(SAMPLE, { positions });
  const found = python && file ? readBack(`g${file.suffix}`, file.text) : { directed: false, nodes: [], edges: [] };

  it("as a directed graph with every node and edge, parallel ones too", () => {
    expect(found.directed).toBe(true);
    expect(found.nodes.map(([id]) => id)).toEqual(SAMPLE.entities.map(({ id }) => id));
    expect(found.edges.map(([source, target, key]) => `${source} ${target} ${key}`).sort()).toEqual(
      SAMPLE.relations.map(({ source, target, id }) => `${source} ${target} ${id}`).sort(),
    );
  });

  it("with every attribute of every node", () => {
    for (const row of nodes) {
      const [, data] = found.nodes.find(([id]) => id === row.entity.id) ?? [];
      expect(data).toMatchObject({ label: row.entity.name, ...valuesOf(NODE_COLUMNS, row) });
    }
  });

  it("with every attribute of every edge", () => {
    for (const row of edges) {
      const [, , , data] = found.edges.find(([, , key]) => key === row.relation.id) ?? [];
      expect(data).toMatchObject({ weight: row.relation.evidence.length, ...valuesOf(EDGE_COLUMNS, row) });
    }
  });

  it("when it is empty", () => {
    const [empty] = format.write(EMPTY);
    expect(readBack(`empty${empty?.suffix}`, empty?.text ?? "")).toEqual({ directed: true, nodes: [], edges: [] });
  });
});

describe.skipIf(!python)("what only one format has", () => {
  it("GEXF: dates as a timeline; colour, size and place of its own namespace", () => {
    const found = readBack("dated.gexf", gexf.write(SAMPLE, { positions })[0]?.text ?? "");
    const anna = found.nodes.find(([id]) => id === "person/anna-abel")?.[1];
    expect(anna?.viz).toEqual({
      color: { r: 23, g: 64, b: 95, a: 1 },
      size: 18.66,
      position: { x: 12.5, y: -7, z: 0 },
    });
    const calls = found.edges.filter(([, , , { relationType }]) => relationType === "called");
    expect(calls.map(([, , , { start, end }]) => [start, end])).toEqual([
      ["2022-05-03", "2022-05-03"],
      ["2022-05-09", "2022-05-15"],
    ]);
  });

  it("GraphML: colour, size and place under the names that Gephi knows", () => {
    const found = readBack("placed.graphml", graphml.write(SAMPLE, { positions })[0]?.text ?? "");
    expect(found.nodes.find(([id]) => id === "person/anna-abel")?.[1]).toMatchObject({
      x: 12.5,
      y: -7,
      size: 18.66,
      r: 23,
      g: 64,
      b: 95,
    });
  });
});
