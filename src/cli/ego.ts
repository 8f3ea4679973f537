import type { Command } from "commander";
import { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import type { IsoDate } from "../model/dates.ts";
import { KgError } from "../model/errors.ts";
import type { RelationType } from "../model/schema.ts";
import type { GraphFilter } from "../store/graph-store.ts";
import { MemoryStore } from "../store/memory.ts";
import { counted } from "./counts.ts";
import { loadGraph, refuseOwnInput, saveGraph } from "./graph-files.ts";
import { checkTypes, formatOption, minConfidenceOption, parseDay, parseRelationTypes, wholeNumber } from "./options.ts";
import type { Terminal } from "./terminal.ts";

interface EgoOptions {
  readonly output: string;
  readonly format?: string;
  readonly hops: number;
  readonly type?: RelationType[];
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly minConfidence?: number;
}

/** Before and after every report. */
const [FIRST_DAY, LAST_DAY] = ["0001-01-01", "9999-12-31"];

/** `entente ego GRAPH NAME -o FILE`: one entity with what lies around it. */
export function addEgo(program: Command, terminal: Terminal): void {
  program
    .command("ego")
    .description("write the network around one entity")
    .argument("<GRAPH>", "a graph or project file")
    .argument("<NAME>", "its name, another name or spelling of it, or its id")
    .requiredOption("-o, --output <FILE>", "where the network goes")
    .addOption(formatOption())
    .option("--hops <N>", "how many steps from it", wholeNumber(1, 20), 1)
    .option("--type <LIST>", "only relations of these types: called,aided", parseRelationTypes)
    .option("--from <DAY>", "only relations from this day on, and undated ones", parseDay)
    .option("--to <DAY>", "only relations up to this day, and undated ones", parseDay)
    .addOption(minConfidenceOption())
    .action(async (path: string, name: string, options: EgoOptions) => {
      refuseOwnInput(path, options.output, options.format);
      const filter = filterOf(options);
      const knowledge = KnowledgeBase.fromGraph(await loadGraph(path));
      checkTypes(options.type, knowledge.facts.schema);
      const store = new MemoryStore(knowledge);
      const [hit] = await store.search(name, { limit: 1 });
      const named = await store.entity(name).then(
        ({ entity }) => entity,
        () => hit?.entity,
      );
      if (!named)
        throw new KgError(
          "not-found",
          `There is no "${name}" in ${path}. Names, other names and spellings were searched.`,
        );
      if (hit?.entity === named && hit.reason !== "" && hit.matched !== name)
        terminal.tell(`"${name}" is taken for ${named.name} (${hit.reason}).`);
      const ids = await store.within([named.id], options.hops, filter);
      const graph = await store.export({ ids, filter });
      const written = await saveGraph(graph, options.output, options.format);
      terminal.out(
        `${written.join(", ")}: ${named.name} with ${counted(graph.entities.length - 1, "other")} and ${counted(graph.relations.length, "relation")}\n`,
      );
    });
}

function filterOf({ type, from, to, minConfidence }: EgoOptions): GraphFilter {
  if (from !== undefined && to !== undefined && from > to)
    throw new KgError("usage", `--from ${from} is after --to ${to}.`);
  return {
    ...(type ? { relationTypes: type } : {}),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(from !== undefined || to !== undefined
      ? { dates: { start: from ?? FIRST_DAY, end: to ?? LAST_DAY, by: "event" } }
      : {}),
  };
}
