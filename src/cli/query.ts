import { text as readAll } from "node:stream/consumers";
import { type Command, InvalidArgumentError, Option } from "commander";
import { guardValue } from "../formats/guarded-cell.ts";
import { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { KgError } from "../model/errors.ts";
import type { Operation } from "../model/operation.ts";
import { type Answer, answer } from "../query/cypher/answer.ts";
import { refusedAt } from "../query/cypher/change-place.ts";
import { IndexGraph } from "../query/cypher/graph/index-graph.ts";
import { partsFor } from "../query/cypher/parts.ts";
import { PreparedQuery } from "../query/cypher/prepared.ts";
import { type ParsedQuery, parseQuery } from "../query/cypher/syntax/parse.ts";
import { changesGraph, parametersIn } from "../query/cypher/syntax/walk.ts";
import { PreparedUpdate, type Updated } from "../query/cypher/update.ts";
import { valueWarnings } from "../query/cypher/value-warnings.ts";
import { valueFrom } from "../query/cypher/values/from-plain.ts";
import type { Value } from "../query/cypher/values/value.ts";
import type { Warning } from "../query/cypher/warnings.ts";
import { SearchIndex } from "../query/search.ts";
import type { Steps } from "../query/steps.ts";
import { editOf } from "../store/query-edit.ts";
import { Snapshot } from "../store/snapshot.ts";
import { counted } from "./counts.ts";
import { loadGraph, refuseOwnInput, saveGraph } from "./graph-files.ts";
import { wholeNumber } from "./options.ts";
import type { Terminal } from "./terminal.ts";

interface QueryOptions {
  readonly param: ReadonlyMap<string, Value>;
  readonly format: "table" | "json" | "csv";
  readonly output?: string;
  readonly seconds: number;
}

/** `entente query GRAPH 'MATCH …'`: openCypher over a saved graph. */
export function addQuery(program: Command, terminal: Terminal): void {
  program
    .command("query")
    .description("ask a graph in openCypher")
    .argument("<GRAPH>", "a graph or project file")
    .argument("<QUERY>", "the query; - reads it from standard input")
    .addOption(
      new Option("--param <NAME=VALUE>", "what $NAME stands for in the query; may be given again")
        .argParser(parseParameter)
        .default(new Map(), "none"),
    )
    .addOption(
      new Option("--format <ID>", "how the answer is written").choices(["table", "json", "csv"]).default("table"),
    )
    .option("-o, --output <FILE>", "where the graph goes that a query with SET, CREATE, MERGE or DELETE has changed")
    .option("--seconds <N>", "stop a query that takes longer", wholeNumber(1, 86_400), 10)
    .addHelpText(
      "after",
      `
Labels: Person, Country, Organization, Event. Relationship types: CALLED, AIDED, SANCTIONED, DISPUTED, LEADS, PART_OF,
TOOK_PART_IN. What is planned or denied is in the graph as well: ask r.status = 'asserted' for what is held to have happened.
A call has no direction: write (a)-[:CALLED]-(b).
Changes: SET n.name = …, SET n:Country, SET r.status = …, SET r.review = 'confirmed' or 'rejected', DELETE, CREATE (:Person {name: …}),
CREATE (a)-[:AIDED {evidence: 'the sentence', source: 'where it stands', date: …}]->(b). The graph that is read stays as it is.`,
    )
    .action(async (path: string, text: string, options: QueryOptions) => {
      const { param, format, output, seconds } = options;
      const parsed = parseQuery(text === "-" ? await readAll(process.stdin) : text);
      const writes = changesGraph(parsed);
      if (writes && output === undefined)
        throw new KgError("usage", "This query changes the graph: tell with -o FILE where the changed graph goes.");
      if (!writes && output !== undefined)
        throw new KgError("usage", "This query changes nothing, so there is no graph to write: leave -o out.");
      if (output !== undefined) refuseOwnInput(path, output);
      const knowledge = KnowledgeBase.fromGraph(await loadGraph(path));
      const graph = graphOf(knowledge);
      for (const name of param.keys())
        if (!parametersIn(parsed).includes(name))
          terminal.tell(`The query has no $${name}: --param ${name} is not used.`);
      const names = { parameters: param, nearName: nearNameOf(knowledge) };
      const asked = { parameters: param, now: Date.now(), random: Math.random };
      if (output === undefined) {
        const query = new PreparedQuery(parsed, graph, await partsFor(parsed));
        tellWarnings(query, valueWarnings(parsed, graph, names), terminal);
        terminal.out(WRITERS[format](finishWatched(answer(query, graph, asked), terminal, seconds)));
        return;
      }
      const update = new PreparedUpdate(parsed, graph);
      tellWarnings(update.query, valueWarnings(parsed, graph, names), terminal);
      const updated = finishWatched(update.run(asked), terminal, seconds);
      const edit = editFor(updated, knowledge, parsed);
      if (edit) knowledge.edit(edit);
      const written = await saveGraph(knowledge.graph(), output);
      terminal.out(WRITERS[format](updated.answer));
      terminal.out(`${written.join(", ")}: ${counted(changesIn(edit), "change")}\n`);
    });
}

/** Throws KgError "bad-operation" for what the knowledge base cannot be told. */
function editFor({ changes }: Updated, knowledge: KnowledgeBase, query: ParsedQuery): Operation | null {
  try {
    return editOf(changes, new Snapshot(knowledge));
  } catch (error) {
    throw refusedAt(error, query);
  }
}

function tellWarnings({ warnings }: PreparedQuery, ofValues: readonly Warning[], terminal: Terminal): void {
  const told = [...warnings, ...ofValues].sort((a, b) => a.span.start - b.span.start);
  for (const message of new Set(told.map((warning) => warning.message))) terminal.tell(message);
}

/** Finds the name in a graph that is nearest to one that it does not have. */
function nearNameOf({ facts, index }: KnowledgeBase): (name: string) => string | null {
  let search: SearchIndex | null = null;
  const entities = [...facts.entities.values()];
  return (name) => {
    search ??= new SearchIndex(entities, (number) => index.degree(number));
    const [best] = search.search(name, 1);
    return entities[best?.entity ?? -1]?.name ?? null;
  };
}

/** Milliseconds until a person is told that there is work going on, and between two times. */
const PATIENCE = 1000;

/**
 * Does all of it, and tells whoever watches how long it has taken so far.
 * Throws KgError "too-large" when it takes more than so many seconds.
 */
function finishWatched<T>(steps: Steps<T>, terminal: Terminal, seconds: number): T {
  const began = Date.now();
  let told = began;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      terminal.progress(null);
      return step.value;
    }
    const now = Date.now();
    if (now - began > 1000 * seconds) {
      terminal.progress(null);
      throw new KgError(
        "too-large",
        `The query was stopped after ${counted(seconds, "second")}: narrow its pattern, bound the length of its paths, or give it more with --seconds.`,
      );
    }
    if (now - told < PATIENCE) continue;
    told = now;
    terminal.progress(`Asking for ${Math.round((now - began) / 1000)} s so far. Ctrl-C stops it.`);
  }
}

function changesIn(edit: Operation | null): number {
  if (edit?.kind !== "several") return edit ? 1 : 0;
  return edit.operations.reduce((sum, each) => sum + changesIn(each), 0);
}

/** A knowledge base as queries see it. */
export function graphOf(knowledge: KnowledgeBase): IndexGraph {
  const { index, facts } = knowledge;
  return new IndexGraph({
    index,
    entities: [...facts.entities.values()],
    relations: [...facts.relations.values()],
    text: (id) => knowledge.reportOf(id).text,
  });
}

/** `name=Ann`, `days=7`, `names=["Ann", "Bo"]`: JSON where it is JSON, else text, unless it begins as only JSON does. */
function parseParameter(text: string, before: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const [, name, value] = /^\$?(\w+)=([\s\S]*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError("Write it as NAME=VALUE.");
  return new Map(before).set(name, valueFrom(jsonOr(value)));
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (!/^\s*[[{"]/.test(text)) return text;
    throw new InvalidArgumentError(`It begins like JSON and is none: ${error.message}. Text of its own goes into "…".`);
  }
}

const WRITERS: Readonly<Record<QueryOptions["format"], (answer: Answer) => string>> = {
  table: tableOf,
  json: ({ columns, rows }) =>
    `${JSON.stringify(
      rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))),
      null,
      1,
    )}\n`,
  csv: ({ columns, texts }) =>
    [columns, ...texts].map((row) => `${row.map((cell) => csvCell(guardValue(cell))).join(",")}\r\n`).join(""),
};

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** As wide as one cell is shown. */
const WIDEST = 80;

function tableOf({ columns, rows, texts }: Answer): string {
  if (columns.length === 0) return "";
  const cells = [columns, ...texts].map((row) => row.map(cut));
  const widths = columns.map((_, column) => cells.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
  const numeric = columns.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === "number"));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => "─".repeat(width)).join("  "));
  return `${lines.join("\n")}\n${rows.length} ${rows.length === 1 ? "row" : "rows"}\n`;
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}
