import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { KgError, messageOf } from "../model/errors.ts";
import { addBuild } from "./build.ts";
import { addConvert } from "./convert.ts";
import { addEgo } from "./ego.ts";
import { addExtract } from "./extract.ts";
import { addPath } from "./path.ts";
import { addQuery } from "./query.ts";
import { addServe } from "./serve.ts";
import { addStats } from "./stats.ts";
import type { Terminal } from "./terminal.ts";

/** Where the program finds what it needs. */
export interface Folders {
  /** The built page. */
  readonly page: string;
  /** The files of the language models. */
  readonly weights: string;
}

/**
 * Runs one command and returns its exit status: 0, 1 (an error, told in one line on standard error) or 2 (wrong usage).
 * @param args without the program's own name
 */
export async function run(args: readonly string[], terminal: Terminal, folders: Folders): Promise<number> {
  const program = new Command("entente")
    .description("News reports in; who called, sanctioned, aided or disputed whom out, each with its sentence.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("Run it with --help to see what it takes.")
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.tell(text.trimEnd()),
    });
  addBuild(program, terminal, folders.weights);
  addExtract(program, terminal, folders.weights);
  addQuery(program, terminal);
  addEgo(program, terminal);
  addPath(program, terminal);
  addConvert(program, terminal);
  addStats(program, terminal);
  addServe(program, terminal, folders.page);
  try {
    await program.parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.progress(null);
    terminal.tell(`entente: ${messageOf(error)}`);
    return error instanceof KgError && error.code === "usage" ? 2 : 1;
  }
}
