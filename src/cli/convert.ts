import type { Command } from "commander";
import { counted } from "./counts.ts";
import { loadGraph, refuseOwnInput, saveGraph } from "./graph-files.ts";
import { formatOption } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** `entente convert IN -o OUT`: between graph formats. */
export function addConvert(program: Command, terminal: Terminal): void {
  program
    .command("convert")
    .description("write a graph in another format")
    .argument("<GRAPH>", "a graph or project file")
    .requiredOption("-o, --output <FILE>", "where the graph goes")
    .addOption(formatOption())
    .addHelpText(
      "after",
      `
Graph JSON keeps everything. GEXF, GraphML and CSV keep every entity and relation with its sentences, but not the reports around
them. Graphs of other programs are read where each node says its entityType and each edge its relationType (or kind).`,
    )
    .action(async (path: string, options: { output: string; format?: string }) => {
      refuseOwnInput(path, options.output, options.format);
      const graph = await loadGraph(path);
      const written = await saveGraph(graph, options.output, options.format);
      terminal.out(
        `${written.join(", ")}: ${counted(graph.entities.length, "entity", "entities")}, ${counted(graph.relations.length, "relation")}\n`,
      );
    });
}
