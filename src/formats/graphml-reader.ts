import { KgError } from "../model/errors.ts";
import type { KnowledgeGraph } from "../model/graph.ts";
import type { GraphText } from "./format.ts";
import { type ReadEdge, type ReadNode, rebuild } from "./rebuild.ts";
import { mayHaveDefault, Values } from "./values.ts";
import { readXml, type XmlElement } from "./xml-reader.ts";

interface Key {
  readonly name: string;
  readonly for: string;
}

/**
 * Reads GraphML, ours or another program's, as long as it says what kind each node and edge is (see `rebuild`).
 * Throws KgError "bad-format" naming the file and the line.
 */
export function readGraphml(file: GraphText): KnowledgeGraph {
  const keys = new Map<string, Key>();
  const defaults = { node: new Map<string, string>(), edge: new Map<string, string>() };
  const nodes: ReadNode[] = [];
  const edges: ReadEdge[] = [];
  const open: Values[] = [];
  let key: Key | null = null;
  let text: string | null = null;
  /** Elements inside <data>, which other programs fill with drawings. */
  let inside = 0;

  const valuesFor = (kind: "node" | "edge") => {
    const values = new Values(defaults[kind]);
    open.push(values);
    return values;
  };

  readXml(file, "graphml", {
    open(element) {
      if (text !== null) {
        inside++;
        return;
      }
      switch (element.name) {
        case "key": {
          const id = required(element, "id");
          key = { name: (element.attribute("attr.name") ?? id).toLowerCase(), for: element.attribute("for") ?? "all" };
          keys.set(id, key);
          break;
        }
        case "default":
          text = "";
          break;
        case "node":
          nodes.push({ id: required(element, "id"), label: null, values: valuesFor("node"), place: element.place });
          break;
        case "edge":
          edges.push({
            id: element.attribute("id") ?? null,
            source: required(element, "source"),
            target: required(element, "target"),
            values: valuesFor("edge"),
            place: element.place,
          });
          break;
        case "data":
          key = keys.get(required(element, "key")) ?? null;
          text = "";
      }
    },
    text(piece) {
      if (text !== null && inside === 0) text += piece;
    },
    close(name) {
      if (inside > 0) {
        inside--;
        return;
      }
      if (text !== null) {
        if (key && name === "data") open.at(-1)?.set(key.name, text);
        if (key && name === "default" && mayHaveDefault(key.name))
          for (const kind of ["node", "edge"] as const)
            if (key.for === kind || key.for === "all") defaults[kind].set(key.name, text);
        text = null;
      }
      if (name === "node" || name === "edge") open.pop();
    },
  });
  return rebuild(file.name, nodes, edges);
}

function required(element: XmlElement, name: string): string {
  const value = element.attribute(name);
  if (value === undefined) throw new KgError("bad-format", `${element.place}: <${element.name}> has no ${name}.`);
  return value;
}
