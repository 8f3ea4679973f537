import type { Command } from "commander";
import { createBuilder } from "../build.ts";
import { createExtractor } from "../extraction/extract.ts";
import { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { KgError } from "../model/errors.ts";
import { readModels } from "../training/model-files.ts";
import { counted } from "./counts.ts";
import { eachReport } from "./each-report.ts";
import { FORMAT_IDS, formatFor, saveGraph } from "./graph-files.ts";
import { formatOption } from "./options.ts";
import { readTypeFiles, TYPES_HELP, typesOption } from "./relation-types.ts";
import type { Terminal } from "./terminal.ts";

/** `entente build PATH… -o FILE`: files and folders in, one graph out. */
export function addBuild(program: Command, terminal: Terminal, weights: string): void {
  program
    .command("build")
    .description("read reports and write one graph")
    .argument("<PATH...>", "files and folders with reports (.txt, .md, .html, .jsonl, .csv)")
    .requiredOption("-o, --output <FILE>", "where the graph goes")
    .addOption(formatOption())
    .addOption(typesOption())
    .addHelpText(
      "after",
      `
The ending of FILE tells the format (${FORMAT_IDS.join(", ")}) unless --format does. CSV makes two files: FILE-nodes.csv, FILE-edges.csv.
Near-identical reports count as one source. A file that cannot be read is told in one line, the graph is built from the
others, and the exit status is then 1.
${TYPES_HELP}`,
    )
    .action(async (paths: string[], options: { output: string; format?: string; types: string[] }) => {
      formatFor(options.output, options.format);
      const models = readModels(weights);
      const types = await readTypeFiles(options.types, models, terminal);
      const knowledge = new KnowledgeBase();
      if (types.length > 0) knowledge.setOwnTypes(types);
      const builder = createBuilder(knowledge, createExtractor(models, types));
      let repeated = 0;
      const { files, failed } = await eachReport(paths, terminal, (document) => {
        const { status, entities } = builder.add(document);
        if (status === "known") repeated++;
        if (status === "added" && entities === 0)
          terminal.tell(`"${document.name}" names nobody: nothing was found in it.`);
      });
      if (failed === files) throw new KgError("bad-input", "No file could be read, so there is no graph.");
      const graph = knowledge.graph();
      const written = await saveGraph(graph, options.output, options.format);
      const reprints = graph.documents.reduce((sum, { copies }) => sum + copies.length, 0);
      const reports = [
        counted(graph.documents.length, "report"),
        ...(reprints > 0 ? [counted(reprints, "reprint")] : []),
        ...(repeated > 0 ? [counted(repeated, "repeated file")] : []),
      ].join(", ");
      terminal.out(
        `${written.join(", ")}: ${counted(graph.entities.length, "entity", "entities")}, ${counted(graph.relations.length, "relation")} from ${reports}\n`,
      );
      if (failed > 0) throw new KgError("bad-input", `${failed} of ${counted(files, "file")} could not be read.`);
    });
}
