import { KgError } from "../model/errors.ts";
import type { KnowledgeGraph } from "../model/graph.ts";
import type { GraphText } from "./format.ts";
import { type ReadEdge, type ReadNode, rebuild } from "./rebuild.ts";
import { mayHaveDefault, Values } from "./values.ts";
import { readXml, type XmlElement } from "./xml-reader.ts";

/** What is being read of a node or an edge. */
interface Open {
  readonly kind: "node" | "edge";
  readonly values: Values;
}

/**
 * Reads GEXF 1.1 to 1.3, ours or another program's, as long as it says what kind each node and edge is (see `rebuild`).
 * Throws KgError "bad-format" naming the file and the line.
 */
export function readGexf(file: GraphText): KnowledgeGraph {
  const nodes: ReadNode[] = [];
  const edges: ReadEdge[] = [];
  const titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  const defaults = { node: new Map<string, string>(), edge: new Map<string, string>() };
  let declaring: "node" | "edge" = "node";
  let declared: string | null = null;
  let defaultText: string | null = null;
  const open: Open[] = [];

  const startNode = (element: XmlElement) => {
    const values = new Values(defaults.node);
    const label = element.attribute("label") ?? null;
    nodes.push({ id: required(element, "id"), label, values, place: element.place });
    open.push({ kind: "node", values });
  };
  const startEdge = (element: XmlElement) => {
    const values = new Values(defaults.edge);
    const copy = (name: string) => {
      const value = element.attribute(name);
      if (value !== undefined) values.set(name, value);
    };
    for (const name of ["kind", "label", "start", "end"]) copy(name);
    edges.push({
      id: element.attribute("id") ?? null,
      source: required(element, "source"),
      target: required(element, "target"),
      values,
      place: element.place,
    });
    open.push({ kind: "edge", values });
  };
  const takeValue = (element: XmlElement) => {
    const item = open.at(-1);
    const key = element.attribute("for") ?? element.attribute("id");
    const value = element.attribute("value");
    if (!item || key === undefined || value === undefined) return;
    item.values.set(titles[item.kind].get(key) ?? key.toLowerCase(), value);
  };
  const takeSpell = (element: XmlElement) => {
    const item = open.at(-1);
    for (const name of ["start", "end"]) {
      const value = element.attribute(name);
      if (item?.kind === "edge" && value !== undefined && item.values.get(name) === undefined)
        item.values.set(name, value);
    }
  };

  readXml(file, "gexf", {
    open(element) {
      switch (element.name) {
        case "attributes":
          declaring = element.attribute("class") === "edge" ? "edge" : "node";
          break;
        case "attribute": {
          const id = required(element, "id");
          declared = (element.attribute("title") ?? id).toLowerCase();
          titles[declaring].set(id, declared);
          break;
        }
        case "default":
          defaultText = "";
          break;
        case "node":
          startNode(element);
          break;
        case "edge":
          startEdge(element);
          break;
        case "attvalue":
          takeValue(element);
          break;
        case "spell":
          takeSpell(element);
      }
    },
    text(text) {
      if (defaultText !== null) defaultText += text;
    },
    close(name) {
      if (name === "node" || name === "edge") open.pop();
      if (name === "default" && declared !== null && defaultText !== null) {
        if (mayHaveDefault(declared)) defaults[declaring].set(declared, defaultText.trim());
        defaultText = null;
      }
    },
  });
  return rebuild(file.name, nodes, edges);
}

function required(element: XmlElement, name: string): string {
  const value = element.attribute(name);
  if (value === undefined) throw new KgError("bad-format", `${element.place}: <${element.name}> has no ${name}.`);
  return value;
}
