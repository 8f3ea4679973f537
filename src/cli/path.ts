import type { Command } from "commander";
import { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { confidenceOf, isUnsure } from "../model/confidence.ts";
import { formatPartialDate } from "../model/dates.ts";
import { KgError } from "../model/errors.ts";
import type { Entity, Relation } from "../model/graph.ts";
import type { RelationType } from "../model/schema.ts";
import { failuresOf, isOpen } from "../query/filter.ts";
import { bestPaths, type FoundPath } from "../query/paths.ts";
import { SearchIndex } from "../query/search.ts";
import { finish } from "../query/steps.ts";
import { counted } from "./counts.ts";
import { loadGraph } from "./graph-files.ts";
import { checkTypes, minConfidenceOption, parseRelationTypes, wholeNumber } from "./options.ts";
import type { Terminal } from "./terminal.ts";

interface PathOptions {
  readonly limit: number;
  readonly longest: number;
  readonly type?: RelationType[];
  readonly avoid: readonly string[];
  readonly inTimeOrder?: boolean;
  readonly minConfidence?: number;
}

/** Relations of one step that are told in full. */
const TOLD = 3;

/** `entente path GRAPH A B`: the best paths as dated sentences. */
export function addPath(program: Command, terminal: Terminal): void {
  program
    .command("path")
    .description("tell how two entities are connected")
    .argument("<GRAPH>", "a graph or project file")
    .argument("<A>", "a name, another name or spelling of it, or an id")
    .argument("<B>", "the other one")
    .option("--limit <N>", "how many paths", wholeNumber(1, 100), 3)
    .option("--longest <N>", "how many steps a path may have", wholeNumber(1, 12), 5)
    .option("--type <LIST>", "only relations of these types: called,aided", parseRelationTypes)
    .option(
      "--avoid <NAME>",
      "go around this entity; may be given again",
      (name, names: readonly string[]) => [...names, name],
      [],
    )
    .option("--in-time-order", "each step no earlier than the one before")
    .addOption(minConfidenceOption())
    .action(async (path: string, a: string, b: string, options: PathOptions) => {
      const knowledge = KnowledgeBase.fromGraph(await loadGraph(path));
      checkTypes(options.type, knowledge.facts.schema);
      const paths = new Paths(knowledge);
      terminal.out(paths.tell(a, b, options));
    });
}

class Paths {
  readonly #knowledge: KnowledgeBase;
  readonly #entities: readonly Entity[];
  readonly #relations: readonly Relation[];
  readonly #search: SearchIndex;

  constructor(knowledge: KnowledgeBase) {
    this.#knowledge = knowledge;
    this.#entities = [...knowledge.facts.entities.values()];
    this.#relations = [...knowledge.facts.relations.values()];
    this.#search = new SearchIndex(this.#entities, (number) => knowledge.index.degree(number));
  }

  tell(a: string, b: string, options: PathOptions): string {
    const { limit, longest, type, avoid, inTimeOrder = false, minConfidence } = options;
    const { index } = this.#knowledge;
    const filter = {
      ...(type ? { relationTypes: type } : {}),
      ...(minConfidence === undefined ? {} : { minConfidence }),
    };
    const [from, to] = [this.#find(a), this.#find(b)];
    if (from === to)
      throw new KgError(
        "bad-input",
        `"${a}" and "${b}" are both ${this.#name(from)}: a path leads from one entity to another.`,
      );
    const { paths, complete } = finish(
      bestPaths(index, {
        from,
        to,
        limit,
        longest,
        inTimeOrder,
        avoid: avoid.map((name) => this.#find(name)),
        failures: isOpen(filter) ? null : finish(failuresOf(index, filter)),
      }),
    );
    const names = `${this.#name(from)} and ${this.#name(to)}`;
    if (paths.length === 0) return `Nothing connects ${names} in ${counted(longest, "step")} or fewer.\n`;
    const told = paths.map((path, i) => `${i + 1}. ${this.#path(path)}`).join("\n");
    return complete ? told : `${told}\nThere are too many paths of this length to weigh them all.\n`;
  }

  #path({ nodes, steps }: FoundPath): string {
    const head = nodes.map((node) => this.#name(node)).join(" – ");
    return `${head}\n${steps.map((relations) => this.#step(relations)).join("")}`;
  }

  #step(relations: readonly number[]): string {
    const told = relations.slice(0, TOLD).map((number) => this.#relation(number));
    const more = relations.length - told.length;
    return `${told.join("")}${more > 0 ? `   … and ${counted(more, "more relation")} between them\n` : ""}`;
  }

  #relation(number: number): string {
    const relation = this.#relations[number];
    if (!relation) throw new RangeError(`No relation has the number ${number}.`);
    const { index } = this.#knowledge;
    const { label } = index.schema.spec(relation.relationType);
    const [source, target] = [index.sources[number] ?? 0, index.targets[number] ?? 0].map((node) => this.#name(node));
    const day = relation.date ? formatPartialDate(relation.date) : "undated";
    const confirmed = this.#knowledge.facts.reviews.get(relation.id)?.confirmed ?? false;
    const unsure = isUnsure({ confidence: confidenceOf(relation), confirmed });
    const marks = [...(relation.status === "asserted" ? [] : [relation.status]), ...(unsure ? ["unsure"] : [])];
    const status = marks.length > 0 ? ` (${marks.join(", ")})` : "";
    const [{ documentId, sentence }] = relation.evidence;
    const report = this.#knowledge.reportOf(documentId);
    const quoted = report.text.slice(sentence.start, sentence.end).replaceAll(/\s+/g, " ").trim();
    return `   ${day}: ${source} ${label} ${target}${status}. “${quoted}” ${report.title}\n`;
  }

  #name(node: number): string {
    return this.#entities[node]?.name ?? "";
  }

  #find(name: string): number {
    const { index } = this.#knowledge;
    const [hit] = this.#search.search(name, 1);
    const number = index.numberOf(name) ?? hit?.entity;
    if (number === undefined)
      throw new KgError(
        "not-found",
        `There is no "${name}" in the graph. Names, other names and spellings were searched.`,
      );
    return number;
  }
}
