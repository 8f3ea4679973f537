import type { KnowledgeGraph } from "../model/graph.ts";
import type { GraphFormat } from "./format.ts";
import { GRAPH_MARK, GRAPH_VERSION } from "./json-mark.ts";

/** Everything there is, with every report and sentence: what is written is what is read. One document, entity, relation or type a line. */
export const json: GraphFormat = {
  id: "json",
  label: "Graph JSON",
  extensions: [".json"],
  suffixes: [".json"],
  write: (graph) => [{ suffix: ".json", text: textOf(graph) }],
  async read([file]) {
    const { readJson } = await import("./json-reader.ts");
    return readJson(file ?? { name: "", text: "" });
  },
};

function textOf({ documents, entities, relations, relationTypes }: KnowledgeGraph): string {
  const parts = Object.entries({ ...(relationTypes ? { relationTypes } : {}), documents, entities, relations }).map(
    ([key, items]) => {
      const lines = items.map((item) => JSON.stringify(item));
      return `"${key}":[${lines.length > 0 ? `\n${lines.join(",\n")}\n` : ""}]`;
    },
  );
  return `{"format":"${GRAPH_MARK}","version":${GRAPH_VERSION},\n${parts.join(",\n")}}\n`;
}
