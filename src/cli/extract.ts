import type { Command } from "commander";
import { createExtractor } from "../extraction/extract.ts";
import { type ExtractionLine, extractionLine, type LineOptions } from "../formats/extraction-line.ts";
import { KgError } from "../model/errors.ts";
import { RelationSchema } from "../model/relation-schema.ts";
import { readModels } from "../training/model-files.ts";
import { counted } from "./counts.ts";
import { eachReport } from "./each-report.ts";
import { minConfidenceOption } from "./options.ts";
import { readTypeFiles, TYPES_HELP, typesOption } from "./relation-types.ts";
import type { Terminal } from "./terminal.ts";

interface ExtractOptions extends LineOptions {
  readonly types: readonly string[];
  readonly minConfidence?: number;
}

/** `entente extract PATH…`: what was found in each report, as JSON Lines. */
export function addExtract(program: Command, terminal: Terminal, weights: string): void {
  program
    .command("extract")
    .description("write what is found in each report as JSON Lines")
    .argument("<PATH...>", "files and folders with reports (.txt, .md, .html, .jsonl, .csv)")
    .option("--mentions", "add every mention: names, descriptions and pronouns with their places")
    .option("--structure", "add what titles and names tell: leads, part_of, took_part_in")
    .addOption(minConfidenceOption())
    .addOption(typesOption())
    .addHelpText(
      "after",
      `
One line a report, in the order of the paths:
  {"doc", "title", "date", "entities": [{"id", "name", "type", "aliases"}],
   "relations": [{"source", "type", "target", "status", "evidence", "start", "end", "date", "amount", "attributedTo", "confidence"}],
   "mentions": [{"start", "end", "text", "type", "kind", "entity"}]}
start and end count UTF-16 units of the report's text. A file that cannot be read is told in one line on standard error, the
others are read, and the exit status is then 1.
${TYPES_HELP}`,
    )
    .action(async (paths: string[], { types: files, minConfidence = 0, ...options }: ExtractOptions) => {
      const models = readModels(weights);
      const types = await readTypeFiles(files, models, terminal);
      const extract = createExtractor(models, types);
      const schema = new RelationSchema(types);
      const { files: read, failed } = await eachReport(paths, terminal, (document) => {
        const line = surestOf(extractionLine(document, extract(document), { ...options, schema }), minConfidence);
        if (line.entities.length === 0) terminal.tell(`"${document.name}" names nobody: nothing was found in it.`);
        terminal.out(`${JSON.stringify(line)}\n`);
      });
      if (failed > 0) throw new KgError("bad-input", `${failed} of ${counted(read, "file")} could not be read.`);
    });
}

/** The line with what was found with at least this confidence. */
function surestOf(line: ExtractionLine, least: number): ExtractionLine {
  return { ...line, relations: line.relations.filter(({ confidence }) => confidence >= least) };
}
